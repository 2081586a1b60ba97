# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Deployments and runs: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown
from .agents import (
    AgentReference,
)
from .events import (
    MessageBlock,
    OutcomeRubric,
    SystemContentBlock,
)
from .sessions import (
    BudgetLimit,
    SessionResourceConfig,
)

if TYPE_CHECKING:
    DeploymentStatus = (
        Literal[
            "active",
            "paused",
        ]
        | str
    )
else:
    DeploymentStatus = str
"""Whether a schedule runs."""


class DeploymentRun(Model, kw_only=True, tag_field="type", tag="deployment_run"):
    """One run of a deployment: either a session or an error."""

    type: ClassVar[Literal["deployment_run"]] = "deployment_run"
    id: str
    """Identifier (`drun_…`)."""
    agent: AgentReference
    """Agent of the run, at its version."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    deployment_id: str
    """Deployment that was run."""
    error: RunError | None = None
    """Why no session was made; null if one was."""
    session_id: str | None = None
    """Session that was made; null after an error."""
    trigger_context: TriggerContext
    """What started the run."""


class EnvironmentArchivedRunError(Model, kw_only=True, tag_field="type", tag="environment_archived_error"):
    """The environment is archived."""

    type: ClassVar[Literal["environment_archived_error"]] = "environment_archived_error"
    message: str
    """A sentence for people; not to be parsed."""


class AgentArchivedRunError(Model, kw_only=True, tag_field="type", tag="agent_archived_error"):
    """The agent is archived."""

    type: ClassVar[Literal["agent_archived_error"]] = "agent_archived_error"
    message: str
    """A sentence for people; not to be parsed."""


class EnvironmentNotFoundRunError(Model, kw_only=True, tag_field="type", tag="environment_not_found_error"):
    """The environment does not exist."""

    type: ClassVar[Literal["environment_not_found_error"]] = "environment_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""


class VaultNotFoundRunError(Model, kw_only=True, tag_field="type", tag="vault_not_found_error"):
    """A vault does not exist."""

    type: ClassVar[Literal["vault_not_found_error"]] = "vault_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""


class VaultArchivedRunError(Model, kw_only=True, tag_field="type", tag="vault_archived_error"):
    """A vault is archived."""

    type: ClassVar[Literal["vault_archived_error"]] = "vault_archived_error"
    message: str
    """A sentence for people; not to be parsed."""


class FileNotFoundRunError(Model, kw_only=True, tag_field="type", tag="file_not_found_error"):
    """A file does not exist."""

    type: ClassVar[Literal["file_not_found_error"]] = "file_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""


class MemoryStoreArchivedRunError(Model, kw_only=True, tag_field="type", tag="memory_store_archived_error"):
    """A memory store is archived."""

    type: ClassVar[Literal["memory_store_archived_error"]] = "memory_store_archived_error"
    message: str
    """A sentence for people; not to be parsed."""


class SkillNotFoundRunError(Model, kw_only=True, tag_field="type", tag="skill_not_found_error"):
    """A skill does not exist."""

    type: ClassVar[Literal["skill_not_found_error"]] = "skill_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""


class SessionResourceNotFoundRunError(Model, kw_only=True, tag_field="type", tag="session_resource_not_found_error"):
    """Something to mount does not exist."""

    type: ClassVar[Literal["session_resource_not_found_error"]] = "session_resource_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""


class WorkspaceArchivedRunError(Model, kw_only=True, tag_field="type", tag="workspace_archived_error"):
    """The workspace is archived."""

    type: ClassVar[Literal["workspace_archived_error"]] = "workspace_archived_error"
    message: str
    """A sentence for people; not to be parsed."""


class OrganizationDisabledRunError(Model, kw_only=True, tag_field="type", tag="organization_disabled_error"):
    """The organisation is disabled."""

    type: ClassVar[Literal["organization_disabled_error"]] = "organization_disabled_error"
    message: str
    """A sentence for people; not to be parsed."""


class SessionRateLimitedRunError(Model, kw_only=True, tag_field="type", tag="session_rate_limited_error"):
    """Too many sessions were created; the schedule goes on."""

    type: ClassVar[Literal["session_rate_limited_error"]] = "session_rate_limited_error"
    message: str
    """A sentence for people; not to be parsed."""


class SessionCreationRejectedRunError(Model, kw_only=True, tag_field="type", tag="session_creation_rejected_error"):
    """The session was refused; repeating does not help."""

    type: ClassVar[Literal["session_creation_rejected_error"]] = "session_creation_rejected_error"
    message: str
    """A sentence for people; not to be parsed."""


class UnknownRunError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """A failure without a name of its own."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """A sentence for people; not to be parsed."""


class SelfHostedResourcesUnsupportedRunError(Model, kw_only=True, tag_field="type", tag="self_hosted_resources_unsupported_error"):
    """A self-hosted environment takes no such resources."""

    type: ClassVar[Literal["self_hosted_resources_unsupported_error"]] = "self_hosted_resources_unsupported_error"
    message: str
    """A sentence for people; not to be parsed."""


class McpEgressBlockedRunError(Model, kw_only=True, tag_field="type", tag="mcp_egress_blocked_error"):
    """The environment does not let the agent reach an MCP server."""

    type: ClassVar[Literal["mcp_egress_blocked_error"]] = "mcp_egress_blocked_error"
    message: str
    """A sentence for people; not to be parsed."""


class ScheduleTriggerContext(Model, kw_only=True, tag_field="type", tag="schedule"):
    """The schedule."""

    type: ClassVar[Literal["schedule"]] = "schedule"
    scheduled_at: datetime
    """When the run was due, before jitter; unique for a deployment."""


class ManualTriggerContext(Model, kw_only=True, tag_field="type", tag="manual"):
    """A call."""

    type: ClassVar[Literal["manual"]] = "manual"


class Deployment(Model, kw_only=True, tag_field="type", tag="deployment"):
    """An agent that runs on a schedule or on request."""

    type: ClassVar[Literal["deployment"]] = "deployment"
    id: str
    """Identifier (`depl_…`)."""
    agent: AgentReference
    """Agent, at the version that was pinned."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    description: str | None = None
    """What it is for."""
    environment_id: str
    """Environment to run in."""
    initial_events: list[DeploymentInitialEvent]
    """Events that each session starts with."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    name: str
    """Name."""
    paused_reason: DeploymentPausedReason | None = None
    """Why it is paused; null exactly when it is not."""
    resources: list[SessionResourceConfig]
    """What is mounted into each session, without secrets."""
    schedule: Schedule | None = None
    """When it runs; null: only by hand."""
    status: DeploymentStatus
    """Whether its schedule runs. Archived ones say `active`."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    vault_ids: list[str]
    """Vaults of each session."""
    budget: BudgetLimit | None = None
    """Ceiling on the cost of each session; absent if there is none."""


class DeploymentUserMessageEvent(Model, kw_only=True, tag_field="type", tag="user.message"):
    """A message."""

    type: ClassVar[Literal["user.message"]] = "user.message"
    content: list[MessageBlock]
    """What it says, in blocks."""


class DeploymentUserDefineOutcomeEvent(Model, kw_only=True, tag_field="type", tag="user.define_outcome"):
    """Something to achieve."""

    type: ClassVar[Literal["user.define_outcome"]] = "user.define_outcome"
    description: str
    """What to achieve."""
    rubric: OutcomeRubric
    """How to tell whether it is achieved."""
    max_iterations: int | None = None
    """Most attempts; null means 3."""


class DeploymentSystemMessageEvent(Model, kw_only=True, tag_field="type", tag="system.message"):
    """A note from the operator."""

    type: ClassVar[Literal["system.message"]] = "system.message"
    content: list[SystemContentBlock]
    """What it says, in blocks."""


class ManualDeploymentPausedReason(Model, kw_only=True, tag_field="type", tag="manual"):
    """Somebody paused it."""

    type: ClassVar[Literal["manual"]] = "manual"


class ErrorDeploymentPausedReason(Model, kw_only=True, tag_field="type", tag="error"):
    """A run failed in a way that repeating cannot cure."""

    type: ClassVar[Literal["error"]] = "error"
    error: DeploymentPausedError
    """What failed."""


class EnvironmentArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="environment_archived_error"):
    """The environment is archived."""

    type: ClassVar[Literal["environment_archived_error"]] = "environment_archived_error"


class AgentArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="agent_archived_error"):
    """The agent is archived."""

    type: ClassVar[Literal["agent_archived_error"]] = "agent_archived_error"


class EnvironmentNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="environment_not_found_error"):
    """The environment does not exist."""

    type: ClassVar[Literal["environment_not_found_error"]] = "environment_not_found_error"


class VaultNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="vault_not_found_error"):
    """A vault does not exist."""

    type: ClassVar[Literal["vault_not_found_error"]] = "vault_not_found_error"


class FileNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="file_not_found_error"):
    """A file does not exist."""

    type: ClassVar[Literal["file_not_found_error"]] = "file_not_found_error"


class SessionResourceNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="session_resource_not_found_error"):
    """Something to mount does not exist."""

    type: ClassVar[Literal["session_resource_not_found_error"]] = "session_resource_not_found_error"


class WorkspaceArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="workspace_archived_error"):
    """The workspace is archived."""

    type: ClassVar[Literal["workspace_archived_error"]] = "workspace_archived_error"


class OrganizationDisabledDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="organization_disabled_error"):
    """The organisation is disabled."""

    type: ClassVar[Literal["organization_disabled_error"]] = "organization_disabled_error"


class MemoryStoreArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="memory_store_archived_error"):
    """A memory store is archived."""

    type: ClassVar[Literal["memory_store_archived_error"]] = "memory_store_archived_error"


class SkillNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="skill_not_found_error"):
    """A skill does not exist."""

    type: ClassVar[Literal["skill_not_found_error"]] = "skill_not_found_error"


class VaultArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="vault_archived_error"):
    """A vault is archived."""

    type: ClassVar[Literal["vault_archived_error"]] = "vault_archived_error"


class UnknownDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """A failure without a name of its own."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"


class SelfHostedResourcesUnsupportedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="self_hosted_resources_unsupported_error"):
    """A self-hosted environment takes no such resources."""

    type: ClassVar[Literal["self_hosted_resources_unsupported_error"]] = "self_hosted_resources_unsupported_error"


class McpEgressBlockedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="mcp_egress_blocked_error"):
    """The environment does not let the agent reach an MCP server."""

    type: ClassVar[Literal["mcp_egress_blocked_error"]] = "mcp_egress_blocked_error"


class Schedule(Model, kw_only=True, tag_field="type", tag="cron"):
    """When to run."""

    type: ClassVar[Literal["cron"]] = "cron"
    expression: str
    """Five cron fields."""
    timezone: str
    """IANA name of the time zone."""
    last_run_at: datetime | None = None
    """When the schedule last started a run; null before the first."""
    upcoming_runs_at: list[datetime] | None = None
    """At most five instants to come, also while paused; empty once archived."""

RunError = (
    EnvironmentArchivedRunError |
    AgentArchivedRunError |
    EnvironmentNotFoundRunError |
    VaultNotFoundRunError |
    VaultArchivedRunError |
    FileNotFoundRunError |
    MemoryStoreArchivedRunError |
    SkillNotFoundRunError |
    SessionResourceNotFoundRunError |
    WorkspaceArchivedRunError |
    OrganizationDisabledRunError |
    SessionRateLimitedRunError |
    SessionCreationRejectedRunError |
    UnknownRunError |
    SelfHostedResourcesUnsupportedRunError |
    McpEgressBlockedRunError |
    Unknown
)
"""Why a run made no session."""

TriggerContext = (
    ScheduleTriggerContext |
    ManualTriggerContext |
    Unknown
)
"""What started a run."""

DeploymentInitialEvent = (
    DeploymentUserMessageEvent |
    DeploymentUserDefineOutcomeEvent |
    DeploymentSystemMessageEvent |
    Unknown
)
"""An event that each session starts with."""

DeploymentPausedReason = (
    ManualDeploymentPausedReason |
    ErrorDeploymentPausedReason |
    Unknown
)
"""Why a deployment is paused."""

DeploymentPausedError = (
    EnvironmentArchivedDeploymentPausedReasonError |
    AgentArchivedDeploymentPausedReasonError |
    EnvironmentNotFoundDeploymentPausedReasonError |
    VaultNotFoundDeploymentPausedReasonError |
    FileNotFoundDeploymentPausedReasonError |
    SessionResourceNotFoundDeploymentPausedReasonError |
    WorkspaceArchivedDeploymentPausedReasonError |
    OrganizationDisabledDeploymentPausedReasonError |
    MemoryStoreArchivedDeploymentPausedReasonError |
    SkillNotFoundDeploymentPausedReasonError |
    VaultArchivedDeploymentPausedReasonError |
    UnknownDeploymentPausedReasonError |
    SelfHostedResourcesUnsupportedDeploymentPausedReasonError |
    McpEgressBlockedDeploymentPausedReasonError |
    Unknown
)
"""What paused a deployment."""
