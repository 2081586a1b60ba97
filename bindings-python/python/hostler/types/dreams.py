# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Dreams: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown
from .agents import (
    ModelSpeed,
)

if TYPE_CHECKING:
    DreamStatus = (
        Literal[
            "pending",
            "running",
            "completed",
            "failed",
            "canceled",
        ]
        | str
    )
else:
    DreamStatus = str
"""Dream status."""


class DreamMemoryStoreInput(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Dream memory store input."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store id."""


class DreamSessionsInput(Model, kw_only=True, tag_field="type", tag="sessions"):
    """Dream sessions input."""

    type: ClassVar[Literal["sessions"]] = "sessions"
    session_ids: list[str]
    """Session ids."""


class DreamModelConfig(Model, kw_only=True):
    """Dream model config."""

    id: str
    """Id."""
    speed: ModelSpeed | None = None
    """Speed."""


class OutputBehaviorCreateNew(Model, kw_only=True, tag_field="type", tag="create_new"):
    """Output behavior create new."""

    type: ClassVar[Literal["create_new"]] = "create_new"


class OutputBehaviorUpdateExisting(Model, kw_only=True, tag_field="type", tag="update_existing"):
    """Output behavior update existing."""

    type: ClassVar[Literal["update_existing"]] = "update_existing"
    memory_store_id: str
    """Memory store id."""


class Dream(Model, kw_only=True, tag_field="type", tag="dream"):
    """Dream."""

    type: ClassVar[Literal["dream"]] = "dream"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    ended_at: datetime | None = None
    """Ended at."""
    error: DreamError | None = None
    """Error."""
    inputs: list[DreamInput]
    """Inputs."""
    instructions: str | None = None
    """Instructions."""
    model: DreamModelConfig
    """Model."""
    output_behavior: DreamOutputBehavior
    """Output behavior."""
    outputs: list[DreamOutput]
    """Outputs."""
    session_id: str | None = None
    """Session id."""
    status: DreamStatus
    """Status."""
    usage: DreamUsage
    """Usage."""


class DreamError(Model, kw_only=True):
    """Dream error."""

    type: str
    """Type."""
    message: str
    """Message."""


class DreamOutput(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Dream output."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store id."""


class DreamUsage(Model, kw_only=True):
    """Dream usage."""

    cache_creation_input_tokens: int
    """Cache creation input tokens."""
    cache_read_input_tokens: int
    """Cache read input tokens."""
    input_tokens: int
    """Input tokens."""
    output_tokens: int
    """Output tokens."""

DreamInput = (
    DreamMemoryStoreInput |
    DreamSessionsInput |
    Unknown
)
"""Dream input."""

DreamOutputBehavior = (
    OutputBehaviorCreateNew |
    OutputBehaviorUpdateExisting |
    Unknown
)
"""Dream output behavior."""
