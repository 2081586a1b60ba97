// Written by hostler-codegen from api/. Do not edit.
//! Deployments and runs.
#[allow(unused_imports)]
use super::*;

string_enum! {
    /// Trigger type.
    TriggerType {
        /// `schedule`.
        Schedule = "schedule";
        /// `manual`.
        Manual = "manual";
    }
}

object! {
    /// Deployment run.
    DeploymentRun ["type" = "deployment_run"] {
        /// Id.
        id: req String = "id";
        /// Agent.
        agent: req AgentReference = "agent";
        /// Created at.
        created_at: req String = "created_at";
        /// Deployment id.
        deployment_id: req String = "deployment_id";
        /// Trigger context.
        trigger_context: req TriggerContext = "trigger_context";
        --
        /// Error.
        error: may RunError = "error";
        /// Session id.
        session_id: may String = "session_id";
    }
}

union! {
    /// Run error.
    RunError by "type" {
        /// Environment archived run error.
        EnvironmentArchivedError(EnvironmentArchivedRunError) = "environment_archived_error";
        /// Agent archived run error.
        AgentArchivedError(AgentArchivedRunError) = "agent_archived_error";
        /// Environment not found run error.
        EnvironmentNotFoundError(EnvironmentNotFoundRunError) = "environment_not_found_error";
        /// Vault not found run error.
        VaultNotFoundError(VaultNotFoundRunError) = "vault_not_found_error";
        /// Vault archived run error.
        VaultArchivedError(VaultArchivedRunError) = "vault_archived_error";
        /// File not found run error.
        FileNotFoundError(FileNotFoundRunError) = "file_not_found_error";
        /// Memory store archived run error.
        MemoryStoreArchivedError(MemoryStoreArchivedRunError) = "memory_store_archived_error";
        /// Skill not found run error.
        SkillNotFoundError(SkillNotFoundRunError) = "skill_not_found_error";
        /// Session resource not found run error.
        SessionResourceNotFoundError(SessionResourceNotFoundRunError) = "session_resource_not_found_error";
        /// Workspace archived run error.
        WorkspaceArchivedError(WorkspaceArchivedRunError) = "workspace_archived_error";
        /// Organization disabled run error.
        OrganizationDisabledError(OrganizationDisabledRunError) = "organization_disabled_error";
        /// Session rate limited run error.
        SessionRateLimitedError(SessionRateLimitedRunError) = "session_rate_limited_error";
        /// Session creation rejected run error.
        SessionCreationRejectedError(SessionCreationRejectedRunError) = "session_creation_rejected_error";
        /// Unknown run error.
        UnknownError(UnknownRunError) = "unknown_error";
        /// Self hosted resources unsupported run error.
        SelfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedRunError) = "self_hosted_resources_unsupported_error";
        /// Mcp egress blocked run error.
        McpEgressBlockedError(McpEgressBlockedRunError) = "mcp_egress_blocked_error";
    }
}

object! {
    /// Environment archived run error.
    EnvironmentArchivedRunError ["type" = "environment_archived_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Agent archived run error.
    AgentArchivedRunError ["type" = "agent_archived_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Environment not found run error.
    EnvironmentNotFoundRunError ["type" = "environment_not_found_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Vault not found run error.
    VaultNotFoundRunError ["type" = "vault_not_found_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Vault archived run error.
    VaultArchivedRunError ["type" = "vault_archived_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// File not found run error.
    FileNotFoundRunError ["type" = "file_not_found_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Memory store archived run error.
    MemoryStoreArchivedRunError ["type" = "memory_store_archived_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Skill not found run error.
    SkillNotFoundRunError ["type" = "skill_not_found_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Session resource not found run error.
    SessionResourceNotFoundRunError ["type" = "session_resource_not_found_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Workspace archived run error.
    WorkspaceArchivedRunError ["type" = "workspace_archived_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Organization disabled run error.
    OrganizationDisabledRunError ["type" = "organization_disabled_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Session rate limited run error.
    SessionRateLimitedRunError ["type" = "session_rate_limited_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Session creation rejected run error.
    SessionCreationRejectedRunError ["type" = "session_creation_rejected_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Unknown run error.
    UnknownRunError ["type" = "unknown_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Self hosted resources unsupported run error.
    SelfHostedResourcesUnsupportedRunError ["type" = "self_hosted_resources_unsupported_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Mcp egress blocked run error.
    McpEgressBlockedRunError ["type" = "mcp_egress_blocked_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

union! {
    /// Trigger context.
    TriggerContext by "type" {
        /// Schedule trigger context.
        Schedule(ScheduleTriggerContext) = "schedule";
        /// Manual trigger context.
        Manual(ManualTriggerContext) = "manual";
    }
}

object! {
    /// Schedule trigger context.
    ScheduleTriggerContext ["type" = "schedule"] {
        /// Scheduled at.
        scheduled_at: req String = "scheduled_at";
        --
    }
}

object! {
    /// Manual trigger context.
    ManualTriggerContext ["type" = "manual"] {
        --
    }
}

params! {
    /// Deployment create params.
    DeploymentCreateParams [] {
        /// Agent.
        agent: req DeploymentAgentParams = "agent";
        /// Environment id.
        environment_id: req String = "environment_id";
        /// Initial events.
        initial_events: req Vec<DeploymentInitialEventParams> = "initial_events";
        /// Name.
        name: req String = "name";
        --
        /// Budget.
        budget: may BudgetLimit = "budget";
        /// Description.
        description: may String = "description";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Resources.
        resources: opt Vec<SessionResourceParams> = "resources";
        /// Schedule.
        schedule: may ScheduleParams = "schedule";
        /// Vault ids.
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

union! {
    /// Deployment agent params.
    DeploymentAgentParams by "", text String, object AgentParams {
    }
}

union! {
    /// Deployment initial event params.
    DeploymentInitialEventParams by "type" {
        /// User message event params.
        UserMessage(UserMessageEventParams) = "user.message";
        /// User define outcome event params.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
        /// System message event params.
        SystemMessage(SystemMessageEventParams) = "system.message";
    }
}

params! {
    /// Schedule params.
    ScheduleParams ["type" = "cron"] {
        /// Expression.
        expression: req String = "expression";
        /// Timezone.
        timezone: req String = "timezone";
        --
    }
}

object! {
    /// Deployment.
    Deployment ["type" = "deployment"] {
        /// Id.
        id: req String = "id";
        /// Agent.
        agent: req AgentReference = "agent";
        /// Created at.
        created_at: req String = "created_at";
        /// Environment id.
        environment_id: req String = "environment_id";
        /// Initial events.
        initial_events: req Vec<DeploymentInitialEvent> = "initial_events";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// Resources.
        resources: req Vec<SessionResourceConfig> = "resources";
        /// Status.
        status: req DeploymentStatus = "status";
        /// Updated at.
        updated_at: req String = "updated_at";
        /// Vault ids.
        vault_ids: req Vec<String> = "vault_ids";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Description.
        description: may String = "description";
        /// Paused reason.
        paused_reason: may DeploymentPausedReason = "paused_reason";
        /// Schedule.
        schedule: may Schedule = "schedule";
        /// Budget.
        budget: may BudgetLimit = "budget";
    }
}

union! {
    /// Deployment initial event.
    DeploymentInitialEvent by "type" {
        /// Deployment user message event.
        UserMessage(DeploymentUserMessageEvent) = "user.message";
        /// Deployment user define outcome event.
        UserDefineOutcome(DeploymentUserDefineOutcomeEvent) = "user.define_outcome";
        /// Deployment system message event.
        SystemMessage(DeploymentSystemMessageEvent) = "system.message";
    }
}

object! {
    /// Deployment user message event.
    DeploymentUserMessageEvent ["type" = "user.message"] {
        /// Content.
        content: req Vec<MessageBlock> = "content";
        --
    }
}

object! {
    /// Deployment user define outcome event.
    DeploymentUserDefineOutcomeEvent ["type" = "user.define_outcome"] {
        /// Description.
        description: req String = "description";
        /// Rubric.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Max iterations.
        max_iterations: may i64 = "max_iterations";
    }
}

object! {
    /// Deployment system message event.
    DeploymentSystemMessageEvent ["type" = "system.message"] {
        /// Content.
        content: req Vec<SystemContentBlock> = "content";
        --
    }
}

union! {
    /// Deployment paused reason.
    DeploymentPausedReason by "type" {
        /// Manual deployment paused reason.
        Manual(ManualDeploymentPausedReason) = "manual";
        /// Error deployment paused reason.
        Error(ErrorDeploymentPausedReason) = "error";
    }
}

object! {
    /// Manual deployment paused reason.
    ManualDeploymentPausedReason ["type" = "manual"] {
        --
    }
}

object! {
    /// Error deployment paused reason.
    ErrorDeploymentPausedReason ["type" = "error"] {
        /// Error.
        error: req DeploymentPausedError = "error";
        --
    }
}

union! {
    /// Deployment paused error.
    DeploymentPausedError by "type" {
        /// Environment archived deployment paused reason error.
        EnvironmentArchivedError(EnvironmentArchivedDeploymentPausedReasonError) = "environment_archived_error";
        /// Agent archived deployment paused reason error.
        AgentArchivedError(AgentArchivedDeploymentPausedReasonError) = "agent_archived_error";
        /// Environment not found deployment paused reason error.
        EnvironmentNotFoundError(EnvironmentNotFoundDeploymentPausedReasonError) = "environment_not_found_error";
        /// Vault not found deployment paused reason error.
        VaultNotFoundError(VaultNotFoundDeploymentPausedReasonError) = "vault_not_found_error";
        /// File not found deployment paused reason error.
        FileNotFoundError(FileNotFoundDeploymentPausedReasonError) = "file_not_found_error";
        /// Session resource not found deployment paused reason error.
        SessionResourceNotFoundError(SessionResourceNotFoundDeploymentPausedReasonError) = "session_resource_not_found_error";
        /// Workspace archived deployment paused reason error.
        WorkspaceArchivedError(WorkspaceArchivedDeploymentPausedReasonError) = "workspace_archived_error";
        /// Organization disabled deployment paused reason error.
        OrganizationDisabledError(OrganizationDisabledDeploymentPausedReasonError) = "organization_disabled_error";
        /// Memory store archived deployment paused reason error.
        MemoryStoreArchivedError(MemoryStoreArchivedDeploymentPausedReasonError) = "memory_store_archived_error";
        /// Skill not found deployment paused reason error.
        SkillNotFoundError(SkillNotFoundDeploymentPausedReasonError) = "skill_not_found_error";
        /// Vault archived deployment paused reason error.
        VaultArchivedError(VaultArchivedDeploymentPausedReasonError) = "vault_archived_error";
        /// Unknown deployment paused reason error.
        UnknownError(UnknownDeploymentPausedReasonError) = "unknown_error";
        /// Self hosted resources unsupported deployment paused reason error.
        SelfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedDeploymentPausedReasonError) = "self_hosted_resources_unsupported_error";
        /// Mcp egress blocked deployment paused reason error.
        McpEgressBlockedError(McpEgressBlockedDeploymentPausedReasonError) = "mcp_egress_blocked_error";
    }
}

object! {
    /// Environment archived deployment paused reason error.
    EnvironmentArchivedDeploymentPausedReasonError ["type" = "environment_archived_error"] {
        --
    }
}

object! {
    /// Agent archived deployment paused reason error.
    AgentArchivedDeploymentPausedReasonError ["type" = "agent_archived_error"] {
        --
    }
}

object! {
    /// Environment not found deployment paused reason error.
    EnvironmentNotFoundDeploymentPausedReasonError ["type" = "environment_not_found_error"] {
        --
    }
}

object! {
    /// Vault not found deployment paused reason error.
    VaultNotFoundDeploymentPausedReasonError ["type" = "vault_not_found_error"] {
        --
    }
}

object! {
    /// File not found deployment paused reason error.
    FileNotFoundDeploymentPausedReasonError ["type" = "file_not_found_error"] {
        --
    }
}

object! {
    /// Session resource not found deployment paused reason error.
    SessionResourceNotFoundDeploymentPausedReasonError ["type" = "session_resource_not_found_error"] {
        --
    }
}

object! {
    /// Workspace archived deployment paused reason error.
    WorkspaceArchivedDeploymentPausedReasonError ["type" = "workspace_archived_error"] {
        --
    }
}

object! {
    /// Organization disabled deployment paused reason error.
    OrganizationDisabledDeploymentPausedReasonError ["type" = "organization_disabled_error"] {
        --
    }
}

object! {
    /// Memory store archived deployment paused reason error.
    MemoryStoreArchivedDeploymentPausedReasonError ["type" = "memory_store_archived_error"] {
        --
    }
}

object! {
    /// Skill not found deployment paused reason error.
    SkillNotFoundDeploymentPausedReasonError ["type" = "skill_not_found_error"] {
        --
    }
}

object! {
    /// Vault archived deployment paused reason error.
    VaultArchivedDeploymentPausedReasonError ["type" = "vault_archived_error"] {
        --
    }
}

object! {
    /// Unknown deployment paused reason error.
    UnknownDeploymentPausedReasonError ["type" = "unknown_error"] {
        --
    }
}

object! {
    /// Self hosted resources unsupported deployment paused reason error.
    SelfHostedResourcesUnsupportedDeploymentPausedReasonError ["type" = "self_hosted_resources_unsupported_error"] {
        --
    }
}

object! {
    /// Mcp egress blocked deployment paused reason error.
    McpEgressBlockedDeploymentPausedReasonError ["type" = "mcp_egress_blocked_error"] {
        --
    }
}

object! {
    /// Schedule.
    Schedule ["type" = "cron"] {
        /// Expression.
        expression: req String = "expression";
        /// Timezone.
        timezone: req String = "timezone";
        --
        /// Last run at.
        last_run_at: may String = "last_run_at";
        /// Upcoming runs at.
        upcoming_runs_at: may Vec<String> = "upcoming_runs_at";
    }
}

string_enum! {
    /// Deployment status.
    DeploymentStatus {
        /// `active`.
        Active = "active";
        /// `paused`.
        Paused = "paused";
    }
}

params! {
    /// Deployment update params.
    DeploymentUpdateParams [] {
        --
        /// Agent.
        agent: opt DeploymentAgentParams = "agent";
        /// Budget.
        budget: may BudgetLimit = "budget";
        /// Description.
        description: may String = "description";
        /// Environment id.
        environment_id: opt String = "environment_id";
        /// Initial events.
        initial_events: opt Vec<DeploymentInitialEventParams> = "initial_events";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Name.
        name: opt String = "name";
        /// Resources.
        resources: may Vec<SessionResourceParams> = "resources";
        /// Schedule.
        schedule: may ScheduleParams = "schedule";
        /// Vault ids.
        vault_ids: may Vec<String> = "vault_ids";
    }
}

query! {
    /// What `deployment_runs.list` can be asked for.
    DeploymentRunListParams {
        /// Created at[gt].
        created_at_gt: String = "created_at[gt]";
        /// Created at[gte].
        created_at_gte: String = "created_at[gte]";
        /// Created at[lt].
        created_at_lt: String = "created_at[lt]";
        /// Created at[lte].
        created_at_lte: String = "created_at[lte]";
        /// Deployment id.
        deployment_id: String = "deployment_id";
        /// Has error.
        has_error: bool = "has_error";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Trigger type.
        trigger_type: TriggerType = "trigger_type";
    }
}

query! {
    /// What `deployments.list` can be asked for.
    DeploymentListParams {
        /// Agent id.
        agent_id: String = "agent_id";
        /// Created at[gte].
        created_at_gte: String = "created_at[gte]";
        /// Created at[lte].
        created_at_lte: String = "created_at[lte]";
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Status.
        status: DeploymentStatus = "status";
    }
}
