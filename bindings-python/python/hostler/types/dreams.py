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
"""Where a dream stands."""


class DreamMemoryStoreInput(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """A memory store, of the same workspace and not archived."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """The store (`memstore_…`)."""


class DreamSessionsInput(Model, kw_only=True, tag_field="type", tag="sessions"):
    """Sessions of the same workspace."""

    type: ClassVar[Literal["sessions"]] = "sessions"
    session_ids: list[str]
    """1 to 100 distinct sessions (`sesn_…`); sorted in answers."""


class DreamModelConfig(Model, kw_only=True):
    """A model with settings."""

    id: str
    """Model id."""
    speed: ModelSpeed | None = None
    """Speed; only `standard`."""


class OutputBehaviorCreateNew(Model, kw_only=True, tag_field="type", tag="create_new"):
    """Into a new store that starts as a copy of the input."""

    type: ClassVar[Literal["create_new"]] = "create_new"


class OutputBehaviorUpdateExisting(Model, kw_only=True, tag_field="type", tag="update_existing"):
    """Into the input store itself. One such dream at a time."""

    type: ClassVar[Literal["update_existing"]] = "update_existing"
    memory_store_id: str
    """The input's store (`memstore_…`)."""


class Dream(Model, kw_only=True, tag_field="type", tag="dream"):
    """Sessions read to tidy up a memory store."""

    type: ClassVar[Literal["dream"]] = "dream"
    id: str
    """Identifier (`drm_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    ended_at: datetime | None = None
    """When it ended; null before."""
    error: DreamError | None = None
    """Why it failed; null otherwise."""
    inputs: list[DreamInput]
    """What it works on."""
    instructions: str | None = None
    """What it looks for."""
    model: DreamModelConfig
    """Model with its settings."""
    output_behavior: DreamOutputBehavior
    """Where the result goes."""
    outputs: list[DreamOutput]
    """The resulting store; empty until it is there."""
    session_id: str | None = None
    """Session that does the work; null until it starts."""
    status: DreamStatus
    """Where it stands."""
    usage: DreamUsage
    """Tokens so far; may still move after a cancellation."""


class DreamError(Model, kw_only=True):
    """Why a dream failed."""

    type: str
    """Kind of failure, such as `timeout` or `internal_error`; an open set."""
    message: str
    """A sentence for people; not to be parsed."""


class DreamOutput(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """A resulting store."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store (`memstore_…`)."""


class DreamUsage(Model, kw_only=True):
    """Tokens of a dream."""

    cache_creation_input_tokens: int
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens read from the prompt cache."""
    input_tokens: int
    """Input tokens that were neither read from nor written to the prompt cache."""
    output_tokens: int
    """Tokens that the model wrote."""

DreamInput = (
    DreamMemoryStoreInput |
    DreamSessionsInput |
    Unknown
)
"""What a dream works on."""

DreamOutputBehavior = (
    OutputBehaviorCreateNew |
    OutputBehaviorUpdateExisting |
    Unknown
)
"""Where the result goes."""
