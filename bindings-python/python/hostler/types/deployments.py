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
"""Deployment status."""


class DeploymentRun(Model, kw_only=True, tag_field="type", tag="deployment_run"):
    """Deployment run."""

    type: ClassVar[Literal["deployment_run"]] = "deployment_run"
    id: str
    """Id."""
    agent: AgentReference
    """Agent."""
    created_at: datetime
    """Created at."""
    deployment_id: str
    """Deployment id."""
    error: RunError | None = None
    """Error."""
    session_id: str | None = None
    """Session id."""
    trigger_context: TriggerContext
    """Trigger context."""


class EnvironmentArchivedRunError(Model, kw_only=True, tag_field="type", tag="environment_archived_error"):
    """Environment archived run error."""

    type: ClassVar[Literal["environment_archived_error"]] = "environment_archived_error"
    message: str
    """Message."""


class AgentArchivedRunError(Model, kw_only=True, tag_field="type", tag="agent_archived_error"):
    """Agent archived run error."""

    type: ClassVar[Literal["agent_archived_error"]] = "agent_archived_error"
    message: str
    """Message."""


class EnvironmentNotFoundRunError(Model, kw_only=True, tag_field="type", tag="environment_not_found_error"):
    """Environment not found run error."""

    type: ClassVar[Literal["environment_not_found_error"]] = "environment_not_found_error"
    message: str
    """Message."""


class VaultNotFoundRunError(Model, kw_only=True, tag_field="type", tag="vault_not_found_error"):
    """Vault not found run error."""

    type: ClassVar[Literal["vault_not_found_error"]] = "vault_not_found_error"
    message: str
    """Message."""


class VaultArchivedRunError(Model, kw_only=True, tag_field="type", tag="vault_archived_error"):
    """Vault archived run error."""

    type: ClassVar[Literal["vault_archived_error"]] = "vault_archived_error"
    message: str
    """Message."""


class FileNotFoundRunError(Model, kw_only=True, tag_field="type", tag="file_not_found_error"):
    """File not found run error."""

    type: ClassVar[Literal["file_not_found_error"]] = "file_not_found_error"
    message: str
    """Message."""


class MemoryStoreArchivedRunError(Model, kw_only=True, tag_field="type", tag="memory_store_archived_error"):
    """Memory store archived run error."""

    type: ClassVar[Literal["memory_store_archived_error"]] = "memory_store_archived_error"
    message: str
    """Message."""


class SkillNotFoundRunError(Model, kw_only=True, tag_field="type", tag="skill_not_found_error"):
    """Skill not found run error."""

    type: ClassVar[Literal["skill_not_found_error"]] = "skill_not_found_error"
    message: str
    """Message."""


class SessionResourceNotFoundRunError(Model, kw_only=True, tag_field="type", tag="session_resource_not_found_error"):
    """Session resource not found run error."""

    type: ClassVar[Literal["session_resource_not_found_error"]] = "session_resource_not_found_error"
    message: str
    """Message."""


class WorkspaceArchivedRunError(Model, kw_only=True, tag_field="type", tag="workspace_archived_error"):
    """Workspace archived run error."""

    type: ClassVar[Literal["workspace_archived_error"]] = "workspace_archived_error"
    message: str
    """Message."""


class OrganizationDisabledRunError(Model, kw_only=True, tag_field="type", tag="organization_disabled_error"):
    """Organization disabled run error."""

    type: ClassVar[Literal["organization_disabled_error"]] = "organization_disabled_error"
    message: str
    """Message."""


class SessionRateLimitedRunError(Model, kw_only=True, tag_field="type", tag="session_rate_limited_error"):
    """Session rate limited run error."""

    type: ClassVar[Literal["session_rate_limited_error"]] = "session_rate_limited_error"
    message: str
    """Message."""


class SessionCreationRejectedRunError(Model, kw_only=True, tag_field="type", tag="session_creation_rejected_error"):
    """Session creation rejected run error."""

    type: ClassVar[Literal["session_creation_rejected_error"]] = "session_creation_rejected_error"
    message: str
    """Message."""


class UnknownRunError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """Unknown run error."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """Message."""


class SelfHostedResourcesUnsupportedRunError(Model, kw_only=True, tag_field="type", tag="self_hosted_resources_unsupported_error"):
    """Self hosted resources unsupported run error."""

    type: ClassVar[Literal["self_hosted_resources_unsupported_error"]] = "self_hosted_resources_unsupported_error"
    message: str
    """Message."""


class McpEgressBlockedRunError(Model, kw_only=True, tag_field="type", tag="mcp_egress_blocked_error"):
    """Mcp egress blocked run error."""

    type: ClassVar[Literal["mcp_egress_blocked_error"]] = "mcp_egress_blocked_error"
    message: str
    """Message."""


class ScheduleTriggerContext(Model, kw_only=True, tag_field="type", tag="schedule"):
    """Schedule trigger context."""

    type: ClassVar[Literal["schedule"]] = "schedule"
    scheduled_at: datetime
    """Scheduled at."""


class ManualTriggerContext(Model, kw_only=True, tag_field="type", tag="manual"):
    """Manual trigger context."""

    type: ClassVar[Literal["manual"]] = "manual"


class Deployment(Model, kw_only=True, tag_field="type", tag="deployment"):
    """Deployment."""

    type: ClassVar[Literal["deployment"]] = "deployment"
    id: str
    """Id."""
    agent: AgentReference
    """Agent."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    description: str | None = None
    """Description."""
    environment_id: str
    """Environment id."""
    initial_events: list[DeploymentInitialEvent]
    """Initial events."""
    metadata: dict[str, str]
    """Metadata."""
    name: str
    """Name."""
    paused_reason: DeploymentPausedReason | None = None
    """Paused reason."""
    resources: list[SessionResourceConfig]
    """Resources."""
    schedule: Schedule | None = None
    """Schedule."""
    status: DeploymentStatus
    """Status."""
    updated_at: datetime
    """Updated at."""
    vault_ids: list[str]
    """Vault ids."""
    budget: BudgetLimit | None = None
    """Budget."""


class DeploymentUserMessageEvent(Model, kw_only=True, tag_field="type", tag="user.message"):
    """Deployment user message event."""

    type: ClassVar[Literal["user.message"]] = "user.message"
    content: list[MessageBlock]
    """Content."""


class DeploymentUserDefineOutcomeEvent(Model, kw_only=True, tag_field="type", tag="user.define_outcome"):
    """Deployment user define outcome event."""

    type: ClassVar[Literal["user.define_outcome"]] = "user.define_outcome"
    description: str
    """Description."""
    rubric: OutcomeRubric
    """Rubric."""
    max_iterations: int | None = None
    """Max iterations."""


class DeploymentSystemMessageEvent(Model, kw_only=True, tag_field="type", tag="system.message"):
    """Deployment system message event."""

    type: ClassVar[Literal["system.message"]] = "system.message"
    content: list[SystemContentBlock]
    """Content."""


class ManualDeploymentPausedReason(Model, kw_only=True, tag_field="type", tag="manual"):
    """Manual deployment paused reason."""

    type: ClassVar[Literal["manual"]] = "manual"


class ErrorDeploymentPausedReason(Model, kw_only=True, tag_field="type", tag="error"):
    """Error deployment paused reason."""

    type: ClassVar[Literal["error"]] = "error"
    error: DeploymentPausedError
    """Error."""


class EnvironmentArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="environment_archived_error"):
    """Environment archived deployment paused reason error."""

    type: ClassVar[Literal["environment_archived_error"]] = "environment_archived_error"


class AgentArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="agent_archived_error"):
    """Agent archived deployment paused reason error."""

    type: ClassVar[Literal["agent_archived_error"]] = "agent_archived_error"


class EnvironmentNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="environment_not_found_error"):
    """Environment not found deployment paused reason error."""

    type: ClassVar[Literal["environment_not_found_error"]] = "environment_not_found_error"


class VaultNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="vault_not_found_error"):
    """Vault not found deployment paused reason error."""

    type: ClassVar[Literal["vault_not_found_error"]] = "vault_not_found_error"


class FileNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="file_not_found_error"):
    """File not found deployment paused reason error."""

    type: ClassVar[Literal["file_not_found_error"]] = "file_not_found_error"


class SessionResourceNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="session_resource_not_found_error"):
    """Session resource not found deployment paused reason error."""

    type: ClassVar[Literal["session_resource_not_found_error"]] = "session_resource_not_found_error"


class WorkspaceArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="workspace_archived_error"):
    """Workspace archived deployment paused reason error."""

    type: ClassVar[Literal["workspace_archived_error"]] = "workspace_archived_error"


class OrganizationDisabledDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="organization_disabled_error"):
    """Organization disabled deployment paused reason error."""

    type: ClassVar[Literal["organization_disabled_error"]] = "organization_disabled_error"


class MemoryStoreArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="memory_store_archived_error"):
    """Memory store archived deployment paused reason error."""

    type: ClassVar[Literal["memory_store_archived_error"]] = "memory_store_archived_error"


class SkillNotFoundDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="skill_not_found_error"):
    """Skill not found deployment paused reason error."""

    type: ClassVar[Literal["skill_not_found_error"]] = "skill_not_found_error"


class VaultArchivedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="vault_archived_error"):
    """Vault archived deployment paused reason error."""

    type: ClassVar[Literal["vault_archived_error"]] = "vault_archived_error"


class UnknownDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """Unknown deployment paused reason error."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"


class SelfHostedResourcesUnsupportedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="self_hosted_resources_unsupported_error"):
    """Self hosted resources unsupported deployment paused reason error."""

    type: ClassVar[Literal["self_hosted_resources_unsupported_error"]] = "self_hosted_resources_unsupported_error"


class McpEgressBlockedDeploymentPausedReasonError(Model, kw_only=True, tag_field="type", tag="mcp_egress_blocked_error"):
    """Mcp egress blocked deployment paused reason error."""

    type: ClassVar[Literal["mcp_egress_blocked_error"]] = "mcp_egress_blocked_error"


class Schedule(Model, kw_only=True, tag_field="type", tag="cron"):
    """Schedule."""

    type: ClassVar[Literal["cron"]] = "cron"
    expression: str
    """Expression."""
    timezone: str
    """Timezone."""
    last_run_at: datetime | None = None
    """Last run at."""
    upcoming_runs_at: list[datetime] | None = None
    """Upcoming runs at."""

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
"""Run error."""

TriggerContext = (
    ScheduleTriggerContext |
    ManualTriggerContext |
    Unknown
)
"""Trigger context."""

DeploymentInitialEvent = (
    DeploymentUserMessageEvent |
    DeploymentUserDefineOutcomeEvent |
    DeploymentSystemMessageEvent |
    Unknown
)
"""Deployment initial event."""

DeploymentPausedReason = (
    ManualDeploymentPausedReason |
    ErrorDeploymentPausedReason |
    Unknown
)
"""Deployment paused reason."""

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
"""Deployment paused error."""
