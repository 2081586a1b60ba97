# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Work of self-hosted environments: what the server sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model

if TYPE_CHECKING:
    WorkState = (
        Literal[
            "queued",
            "starting",
            "active",
            "stopping",
            "stopped",
        ]
        | str
    )
else:
    WorkState = str
"""Work state."""


class Work(Model, kw_only=True, tag_field="type", tag="work"):
    """Work."""

    type: ClassVar[Literal["work"]] = "work"
    id: str
    """Id."""
    acknowledged_at: str | None = None
    """Acknowledged at."""
    created_at: str
    """Created at."""
    data: SessionWorkData
    """Data."""
    environment_id: str
    """Environment id."""
    latest_heartbeat_at: str | None = None
    """Latest heartbeat at."""
    metadata: dict[str, str]
    """Metadata."""
    secret: str | None = None
    """Secret."""
    started_at: str | None = None
    """Started at."""
    state: WorkState
    """State."""
    stop_requested_at: str | None = None
    """Stop requested at."""
    stopped_at: str | None = None
    """Stopped at."""


class SessionWorkData(Model, kw_only=True, tag_field="type", tag="session"):
    """Session work data."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """Id."""


class WorkQueueStats(Model, kw_only=True, tag_field="type", tag="work_queue_stats"):
    """Work queue stats."""

    type: ClassVar[Literal["work_queue_stats"]] = "work_queue_stats"
    depth: int
    """Depth."""
    oldest_queued_at: str | None = None
    """Oldest queued at."""
    pending: int
    """Pending."""
    workers_polling: int | None = None
    """Workers polling."""


class WorkHeartbeat(Model, kw_only=True, tag_field="type", tag="work_heartbeat"):
    """Work heartbeat."""

    type: ClassVar[Literal["work_heartbeat"]] = "work_heartbeat"
    last_heartbeat: str
    """Last heartbeat."""
    lease_extended: bool
    """Lease extended."""
    state: WorkState
    """State."""
    ttl_seconds: int
    """Ttl seconds."""
