# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Memory stores: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown

if TYPE_CHECKING:
    MemoryOperation = (
        Literal[
            "created",
            "modified",
            "deleted",
        ]
        | str
    )
else:
    MemoryOperation = str
"""Memory operation."""


class MemoryStore(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Memory store."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    description: str
    """Description."""
    metadata: dict[str, str]
    """Metadata."""
    name: str
    """Name."""
    updated_at: datetime
    """Updated at."""


class DeletedMemoryStore(Model, kw_only=True, tag_field="type", tag="memory_store_deleted"):
    """Deleted memory store."""

    type: ClassVar[Literal["memory_store_deleted"]] = "memory_store_deleted"
    id: str
    """Id."""


class Memory(Model, kw_only=True, tag_field="type", tag="memory"):
    """Memory."""

    type: ClassVar[Literal["memory"]] = "memory"
    id: str
    """Id."""
    content_sha256: str
    """Content sha256."""
    content_size_bytes: int
    """Content size bytes."""
    created_at: datetime
    """Created at."""
    memory_store_id: str
    """Memory store id."""
    memory_version_id: str
    """Memory version id."""
    path: str
    """Path."""
    updated_at: datetime
    """Updated at."""
    content: str | None = None
    """Content."""


class MemoryPrefix(Model, kw_only=True, tag_field="type", tag="memory_prefix"):
    """Memory prefix."""

    type: ClassVar[Literal["memory_prefix"]] = "memory_prefix"
    path: str
    """Path."""


class DeletedMemory(Model, kw_only=True, tag_field="type", tag="memory_deleted"):
    """Deleted memory."""

    type: ClassVar[Literal["memory_deleted"]] = "memory_deleted"
    id: str
    """Id."""


class MemoryVersion(Model, kw_only=True, tag_field="type", tag="memory_version"):
    """Memory version."""

    type: ClassVar[Literal["memory_version"]] = "memory_version"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    memory_id: str
    """Memory id."""
    memory_store_id: str
    """Memory store id."""
    operation: MemoryOperation
    """Operation."""
    content: str | None = None
    """Content."""
    content_sha256: str | None = None
    """Content sha256."""
    content_size_bytes: int | None = None
    """Content size bytes."""
    created_by: MemoryActor | None = None
    """Created by."""
    path: str | None = None
    """Path."""
    redacted_at: datetime | None = None
    """Redacted at."""
    redacted_by: MemoryActor | None = None
    """Redacted by."""


class SessionActor(Model, kw_only=True, tag_field="type", tag="session_actor"):
    """Session actor."""

    type: ClassVar[Literal["session_actor"]] = "session_actor"
    session_id: str
    """Session id."""


class ApiActor(Model, kw_only=True, tag_field="type", tag="api_actor"):
    """Api actor."""

    type: ClassVar[Literal["api_actor"]] = "api_actor"
    api_key_id: str
    """Api key id."""


class UserActor(Model, kw_only=True, tag_field="type", tag="user_actor"):
    """User actor."""

    type: ClassVar[Literal["user_actor"]] = "user_actor"
    user_id: str
    """User id."""


class ServiceAccountActor(Model, kw_only=True, tag_field="type", tag="service_account_actor"):
    """Service account actor."""

    type: ClassVar[Literal["service_account_actor"]] = "service_account_actor"
    service_account_id: str
    """Service account id."""

MemoryEntry = (
    Memory |
    MemoryPrefix |
    Unknown
)
"""Memory entry."""

MemoryActor = (
    SessionActor |
    ApiActor |
    UserActor |
    ServiceAccountActor |
    Unknown
)
"""Memory actor."""
