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
"""Where a work item stands."""


class Work(Model, kw_only=True, tag_field="type", tag="work"):
    """A piece of work for a worker: a session whose tools run on the caller's machines, or
    something else to accept and stop.
    """

    type: ClassVar[Literal["work"]] = "work"
    secret_fields_: ClassVar[tuple[str, ...]] = ("secret",)
    id: str
    """Identifier (`work_…`)."""
    acknowledged_at: str | None = None
    """When a worker accepted it; null before."""
    created_at: str
    """When it was made (RFC 3339)."""
    data: SessionWorkData
    """What is to be done."""
    environment_id: str
    """Environment of the work."""
    latest_heartbeat_at: str | None = None
    """When a worker last reported; null before."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    secret: str | None = None
    """Credentials for this item, to be passed on as they are. Only when it is polled; null
    otherwise.
    """
    started_at: str | None = None
    """When it began; null before."""
    state: WorkState
    """Where it stands."""
    stop_requested_at: str | None = None
    """When it was asked to stop; null before."""
    stopped_at: str | None = None
    """When it stopped; null before."""


class SessionWorkData(Model, kw_only=True, tag_field="type", tag="session"):
    """A session to serve."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """The session (`sesn_…`)."""


class WorkQueueStats(Model, kw_only=True, tag_field="type", tag="work_queue_stats"):
    """How much work waits in an environment."""

    type: ClassVar[Literal["work_queue_stats"]] = "work_queue_stats"
    depth: int
    """Items that wait."""
    oldest_queued_at: str | None = None
    """When the oldest of them was queued; null if there is none."""
    pending: int
    """Items handed out but not accepted yet."""
    workers_polling: int | None = None
    """Distinct workers that asked within the last 30 seconds; null if that is not known."""


class WorkHeartbeat(Model, kw_only=True, tag_field="type", tag="work_heartbeat"):
    """The lease on a work item."""

    type: ClassVar[Literal["work_heartbeat"]] = "work_heartbeat"
    last_heartbeat: str
    """To be echoed with the next heartbeat; empty if there is none."""
    lease_extended: bool
    """Whether the lease was extended."""
    state: WorkState
    """Where the item stands; anything but `active` asks the worker to end."""
    ttl_seconds: int
    """Seconds until the lease runs out."""
