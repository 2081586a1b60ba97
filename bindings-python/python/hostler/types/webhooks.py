# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Webhooks: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model

if TYPE_CHECKING:
    WebhookEventType = (
        Literal[
            "agent.archived",
            "agent.created",
            "agent.deleted",
            "agent.updated",
            "deployment.archived",
            "deployment.created",
            "deployment.deleted",
            "deployment.paused",
            "deployment.unpaused",
            "deployment.updated",
            "deployment_run.failed",
            "deployment_run.started",
            "deployment_run.succeeded",
            "environment.archived",
            "environment.created",
            "environment.deleted",
            "environment.updated",
            "external_key.failed",
            "external_key.recovered",
            "memory_store.archived",
            "memory_store.created",
            "memory_store.deleted",
            "session.archived",
            "session.budget_reached",
            "session.created",
            "session.deleted",
            "session.idled",
            "session.outcome_evaluation_ended",
            "session.pending",
            "session.requires_action",
            "session.running",
            "session.status_idled",
            "session.status_rescheduled",
            "session.status_run_started",
            "session.status_terminated",
            "session.thread_created",
            "session.thread_idled",
            "session.thread_terminated",
            "session.updated",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
            "vault.archived",
            "vault.created",
            "vault.deleted",
            "vault_credential.archived",
            "vault_credential.created",
            "vault_credential.deleted",
            "vault_credential.refresh_failed",
        ]
        | str
    )
else:
    WebhookEventType = str
"""What a webhook event tells."""


class WebhookEvent(Model, kw_only=True, tag_field="type", tag="event"):
    """What an endpoint is sent. Thin on purpose; fetch the resource for its state."""

    type: ClassVar[Literal["event"]] = "event"
    id: str
    """The same on every delivery of this event; equals the header `webhook-id`."""
    created_at: datetime
    """When it happened, not when it was delivered."""
    data: WebhookEventData
    """What happened to which resource."""


class WebhookEventData(Model, kw_only=True):
    """What happened to which resource."""

    id: str
    """The resource that changed; of thread events the session, of credential events the
    credential.
    """
    type: WebhookEventType
    """What happened."""
    organization_id: str | None = None
    """Organization of the resource."""
    workspace_id: str | None = None
    """Workspace of the resource; events of an organization have none."""
    session_thread_id: str | None = None
    """The thread, on `session.thread_*`."""
    vault_id: str | None = None
    """The vault, on `vault_credential.*`."""
    enforcement_action_id: str | None = None
    """The action, on `user_profile.enforcement_action_*`."""
