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
"""Kind of change."""


class MemoryStore(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Files that agents remember from session to session."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    id: str
    """Identifier (`memstore_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    description: str
    """What is in it; empty if nothing was said."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    name: str
    """Name."""
    updated_at: datetime
    """When the store itself last changed; its memories do not count."""


class DeletedMemoryStore(Model, kw_only=True, tag_field="type", tag="memory_store_deleted"):
    """A memory store is gone."""

    type: ClassVar[Literal["memory_store_deleted"]] = "memory_store_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class Memory(Model, kw_only=True, tag_field="type", tag="memory"):
    """A file in a memory store."""

    type: ClassVar[Literal["memory"]] = "memory"
    id: str
    """Identifier (`mem_…`)."""
    content_sha256: str
    """SHA-256 of the bytes, in lower-case hex."""
    content_size_bytes: int
    """Size in bytes."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    memory_store_id: str
    """Memory store (`memstore_…`)."""
    memory_version_id: str
    """Its current version."""
    path: str
    """Path in the store."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    content: str | None = None
    """The text; null in the basic view."""


class MemoryPrefix(Model, kw_only=True, tag_field="type", tag="memory_prefix"):
    """A folder with memories in it."""

    type: ClassVar[Literal["memory_prefix"]] = "memory_prefix"
    path: str
    """Its path, ending with `/`."""


class DeletedMemory(Model, kw_only=True, tag_field="type", tag="memory_deleted"):
    """A memory is gone."""

    type: ClassVar[Literal["memory_deleted"]] = "memory_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class MemoryVersion(Model, kw_only=True, tag_field="type", tag="memory_version"):
    """One change of a memory."""

    type: ClassVar[Literal["memory_version"]] = "memory_version"
    id: str
    """Identifier (`memver_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    memory_id: str
    """The memory (`mem_…`)."""
    memory_store_id: str
    """Memory store (`memstore_…`)."""
    operation: MemoryOperation
    """Kind of change."""
    content: str | None = None
    """The text after the change; null when deleted or redacted, and in the basic view."""
    content_sha256: str | None = None
    """SHA-256 of the bytes; null when deleted or redacted."""
    content_size_bytes: int | None = None
    """Size in bytes; null when deleted or redacted."""
    created_by: MemoryActor | None = None
    """Who made the change; null if that is not known."""
    path: str | None = None
    """Path after the change; null only when redacted."""
    redacted_at: datetime | None = None
    """When it was redacted; null if it was not."""
    redacted_by: MemoryActor | None = None
    """Who redacted it; null if nobody did."""


class SessionActor(Model, kw_only=True, tag_field="type", tag="session_actor"):
    """An agent in a session."""

    type: ClassVar[Literal["session_actor"]] = "session_actor"
    session_id: str
    """The session (`sesn_…`)."""


class ApiActor(Model, kw_only=True, tag_field="type", tag="api_actor"):
    """A caller with an API key."""

    type: ClassVar[Literal["api_actor"]] = "api_actor"
    api_key_id: str
    """The key (`apikey_…`)."""


class UserActor(Model, kw_only=True, tag_field="type", tag="user_actor"):
    """A person."""

    type: ClassVar[Literal["user_actor"]] = "user_actor"
    user_id: str
    """The person."""


class ServiceAccountActor(Model, kw_only=True, tag_field="type", tag="service_account_actor"):
    """A service account."""

    type: ClassVar[Literal["service_account_actor"]] = "service_account_actor"
    service_account_id: str
    """The account (`svac_…`)."""

MemoryEntry = (
    Memory |
    MemoryPrefix |
    Unknown
)
"""A memory, or a prefix that stands for deeper ones."""

MemoryActor = (
    SessionActor |
    ApiActor |
    UserActor |
    ServiceAccountActor |
    Unknown
)
"""Who made a change."""
