// Written by hostler-codegen from api/. Do not edit.
//! Deployments and runs.
#[allow(unused_imports)]
use super::*;

string_enum! {
    /// What starts a run.
    TriggerType {
        /// The schedule.
        Schedule = "schedule";
        /// A call.
        Manual = "manual";
    }
}

object! {
    /// One run of a deployment: either a session or an error.
    DeploymentRun ["type" = "deployment_run"] {
        /// Identifier (`drun_…`).
        id: req String = "id";
        /// Agent of the run, at its version.
        agent: req AgentReference = "agent";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Deployment that was run.
        deployment_id: req String = "deployment_id";
        /// What started the run.
        trigger_context: req TriggerContext = "trigger_context";
        --
        /// Why no session was made; null if one was.
        error: may RunError = "error";
        /// Session that was made; null after an error.
        session_id: may String = "session_id";
    }
}

union! {
    /// Why a run made no session.
    RunError by "type" {
        /// The environment is archived.
        EnvironmentArchivedError(EnvironmentArchivedRunError) = "environment_archived_error";
        /// The agent is archived.
        AgentArchivedError(AgentArchivedRunError) = "agent_archived_error";
        /// The environment does not exist.
        EnvironmentNotFoundError(EnvironmentNotFoundRunError) = "environment_not_found_error";
        /// A vault does not exist.
        VaultNotFoundError(VaultNotFoundRunError) = "vault_not_found_error";
        /// A vault is archived.
        VaultArchivedError(VaultArchivedRunError) = "vault_archived_error";
        /// A file does not exist.
        FileNotFoundError(FileNotFoundRunError) = "file_not_found_error";
        /// A memory store is archived.
        MemoryStoreArchivedError(MemoryStoreArchivedRunError) = "memory_store_archived_error";
        /// A skill does not exist.
        SkillNotFoundError(SkillNotFoundRunError) = "skill_not_found_error";
        /// Something to mount does not exist.
        SessionResourceNotFoundError(SessionResourceNotFoundRunError) = "session_resource_not_found_error";
        /// The workspace is archived.
        WorkspaceArchivedError(WorkspaceArchivedRunError) = "workspace_archived_error";
        /// The organisation is disabled.
        OrganizationDisabledError(OrganizationDisabledRunError) = "organization_disabled_error";
        /// Too many sessions were created; the schedule goes on.
        SessionRateLimitedError(SessionRateLimitedRunError) = "session_rate_limited_error";
        /// The session was refused; repeating does not help.
        SessionCreationRejectedError(SessionCreationRejectedRunError) = "session_creation_rejected_error";
        /// A failure without a name of its own.
        UnknownError(UnknownRunError) = "unknown_error";
        /// A self-hosted environment takes no such resources.
        SelfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedRunError) = "self_hosted_resources_unsupported_error";
        /// The environment does not let the agent reach an MCP server.
        McpEgressBlockedError(McpEgressBlockedRunError) = "mcp_egress_blocked_error";
    }
}

object! {
    /// The environment is archived.
    EnvironmentArchivedRunError ["type" = "environment_archived_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The agent is archived.
    AgentArchivedRunError ["type" = "agent_archived_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The environment does not exist.
    EnvironmentNotFoundRunError ["type" = "environment_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A vault does not exist.
    VaultNotFoundRunError ["type" = "vault_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A vault is archived.
    VaultArchivedRunError ["type" = "vault_archived_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A file does not exist.
    FileNotFoundRunError ["type" = "file_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A memory store is archived.
    MemoryStoreArchivedRunError ["type" = "memory_store_archived_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A skill does not exist.
    SkillNotFoundRunError ["type" = "skill_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// Something to mount does not exist.
    SessionResourceNotFoundRunError ["type" = "session_resource_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The workspace is archived.
    WorkspaceArchivedRunError ["type" = "workspace_archived_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The organisation is disabled.
    OrganizationDisabledRunError ["type" = "organization_disabled_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// Too many sessions were created; the schedule goes on.
    SessionRateLimitedRunError ["type" = "session_rate_limited_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The session was refused; repeating does not help.
    SessionCreationRejectedRunError ["type" = "session_creation_rejected_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A failure without a name of its own.
    UnknownRunError ["type" = "unknown_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A self-hosted environment takes no such resources.
    SelfHostedResourcesUnsupportedRunError ["type" = "self_hosted_resources_unsupported_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The environment does not let the agent reach an MCP server.
    McpEgressBlockedRunError ["type" = "mcp_egress_blocked_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

union! {
    /// What started a run.
    TriggerContext by "type" {
        /// The schedule.
        Schedule(ScheduleTriggerContext) = "schedule";
        /// A call.
        Manual(ManualTriggerContext) = "manual";
    }
}

object! {
    /// The schedule.
    ScheduleTriggerContext ["type" = "schedule"] {
        /// When the run was due, before jitter; unique for a deployment.
        scheduled_at: req String = "scheduled_at";
        --
    }
}

object! {
    /// A call.
    ManualTriggerContext ["type" = "manual"] {
        --
    }
}

params! {
    /// A new deployment.
    DeploymentCreateParams [] {
        /// Agent to run: an id (its latest version, pinned now) or a reference.
        agent: req DeploymentAgentParams = "agent";
        /// Environment to run in (`env_…`).
        environment_id: req String = "environment_id";
        /// 1 to 50 events that each session starts with.
        initial_events: req Vec<DeploymentInitialEventParams> = "initial_events";
        /// Name.
        name: req String = "name";
        --
        /// Ceiling on the cost of each session. Every model must have a public price.
        budget: may BudgetLimit = "budget";
        /// What it is for.
        description: may String = "description";
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// At most 500 things to mount into each session.
        resources: opt Vec<SessionResourceParams> = "resources";
        /// When to run. Left out or null: only by hand.
        schedule: may ScheduleParams = "schedule";
        /// At most 50 vaults (`vlt_…`).
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

union! {
    /// An agent: an id (its latest version), or a reference.
    DeploymentAgentParams by "", text String, object AgentParams {
    }
}

union! {
    /// An event that each session starts with.
    DeploymentInitialEventParams by "type" {
        /// A message. Starts a turn, or joins the one that runs at its next model request.
        UserMessage(UserMessageEventParams) = "user.message";
        /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts
        /// work by itself; one at a time.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
        /// A note from the operator: a system turn that does not replace the system prompt. The last
        /// event of its request, right after a message or a result; the model must support it.
        SystemMessage(SystemMessageEventParams) = "system.message";
    }
}

params! {
    /// When to run.
    ScheduleParams ["type" = "cron"] {
        /// Five cron fields: minute, hour, day of month, month, day of week (0 and 7 are Sunday). No
        /// seconds, years, `L`, `W`, `#`, `?` or `@daily` forms.
        expression: req String = "expression";
        /// IANA name of the time zone.
        timezone: req String = "timezone";
        --
    }
}

object! {
    /// An agent that runs on a schedule or on request.
    Deployment ["type" = "deployment"] {
        /// Identifier (`depl_…`).
        id: req String = "id";
        /// Agent, at the version that was pinned.
        agent: req AgentReference = "agent";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Environment to run in.
        environment_id: req String = "environment_id";
        /// Events that each session starts with.
        initial_events: req Vec<DeploymentInitialEvent> = "initial_events";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// What is mounted into each session, without secrets.
        resources: req Vec<SessionResourceConfig> = "resources";
        /// Whether its schedule runs. Archived ones say `active`.
        status: req DeploymentStatus = "status";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        /// Vaults of each session.
        vault_ids: req Vec<String> = "vault_ids";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// What it is for.
        description: may String = "description";
        /// Why it is paused; null exactly when it is not.
        paused_reason: may DeploymentPausedReason = "paused_reason";
        /// When it runs; null: only by hand.
        schedule: may Schedule = "schedule";
        /// Ceiling on the cost of each session; absent if there is none.
        budget: may BudgetLimit = "budget";
    }
}

union! {
    /// An event that each session starts with.
    DeploymentInitialEvent by "type" {
        /// A message.
        UserMessage(DeploymentUserMessageEvent) = "user.message";
        /// Something to achieve.
        UserDefineOutcome(DeploymentUserDefineOutcomeEvent) = "user.define_outcome";
        /// A note from the operator.
        SystemMessage(DeploymentSystemMessageEvent) = "system.message";
    }
}

object! {
    /// A message.
    DeploymentUserMessageEvent ["type" = "user.message"] {
        /// What it says, in blocks.
        content: req Vec<MessageBlock> = "content";
        --
    }
}

object! {
    /// Something to achieve.
    DeploymentUserDefineOutcomeEvent ["type" = "user.define_outcome"] {
        /// What to achieve.
        description: req String = "description";
        /// How to tell whether it is achieved.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Most attempts; null means 3.
        max_iterations: may i64 = "max_iterations";
    }
}

object! {
    /// A note from the operator.
    DeploymentSystemMessageEvent ["type" = "system.message"] {
        /// What it says, in blocks.
        content: req Vec<SystemContentBlock> = "content";
        --
    }
}

union! {
    /// Why a deployment is paused.
    DeploymentPausedReason by "type" {
        /// Somebody paused it.
        Manual(ManualDeploymentPausedReason) = "manual";
        /// A run failed in a way that repeating cannot cure.
        Error(ErrorDeploymentPausedReason) = "error";
    }
}

object! {
    /// Somebody paused it.
    ManualDeploymentPausedReason ["type" = "manual"] {
        --
    }
}

object! {
    /// A run failed in a way that repeating cannot cure.
    ErrorDeploymentPausedReason ["type" = "error"] {
        /// What failed.
        error: req DeploymentPausedError = "error";
        --
    }
}

union! {
    /// What paused a deployment.
    DeploymentPausedError by "type" {
        /// The environment is archived.
        EnvironmentArchivedError(EnvironmentArchivedDeploymentPausedReasonError) = "environment_archived_error";
        /// The agent is archived.
        AgentArchivedError(AgentArchivedDeploymentPausedReasonError) = "agent_archived_error";
        /// The environment does not exist.
        EnvironmentNotFoundError(EnvironmentNotFoundDeploymentPausedReasonError) = "environment_not_found_error";
        /// A vault does not exist.
        VaultNotFoundError(VaultNotFoundDeploymentPausedReasonError) = "vault_not_found_error";
        /// A file does not exist.
        FileNotFoundError(FileNotFoundDeploymentPausedReasonError) = "file_not_found_error";
        /// Something to mount does not exist.
        SessionResourceNotFoundError(SessionResourceNotFoundDeploymentPausedReasonError) = "session_resource_not_found_error";
        /// The workspace is archived.
        WorkspaceArchivedError(WorkspaceArchivedDeploymentPausedReasonError) = "workspace_archived_error";
        /// The organisation is disabled.
        OrganizationDisabledError(OrganizationDisabledDeploymentPausedReasonError) = "organization_disabled_error";
        /// A memory store is archived.
        MemoryStoreArchivedError(MemoryStoreArchivedDeploymentPausedReasonError) = "memory_store_archived_error";
        /// A skill does not exist.
        SkillNotFoundError(SkillNotFoundDeploymentPausedReasonError) = "skill_not_found_error";
        /// A vault is archived.
        VaultArchivedError(VaultArchivedDeploymentPausedReasonError) = "vault_archived_error";
        /// A failure without a name of its own.
        UnknownError(UnknownDeploymentPausedReasonError) = "unknown_error";
        /// A self-hosted environment takes no such resources.
        SelfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedDeploymentPausedReasonError) = "self_hosted_resources_unsupported_error";
        /// The environment does not let the agent reach an MCP server.
        McpEgressBlockedError(McpEgressBlockedDeploymentPausedReasonError) = "mcp_egress_blocked_error";
    }
}

object! {
    /// The environment is archived.
    EnvironmentArchivedDeploymentPausedReasonError ["type" = "environment_archived_error"] {
        --
    }
}

object! {
    /// The agent is archived.
    AgentArchivedDeploymentPausedReasonError ["type" = "agent_archived_error"] {
        --
    }
}

object! {
    /// The environment does not exist.
    EnvironmentNotFoundDeploymentPausedReasonError ["type" = "environment_not_found_error"] {
        --
    }
}

object! {
    /// A vault does not exist.
    VaultNotFoundDeploymentPausedReasonError ["type" = "vault_not_found_error"] {
        --
    }
}

object! {
    /// A file does not exist.
    FileNotFoundDeploymentPausedReasonError ["type" = "file_not_found_error"] {
        --
    }
}

object! {
    /// Something to mount does not exist.
    SessionResourceNotFoundDeploymentPausedReasonError ["type" = "session_resource_not_found_error"] {
        --
    }
}

object! {
    /// The workspace is archived.
    WorkspaceArchivedDeploymentPausedReasonError ["type" = "workspace_archived_error"] {
        --
    }
}

object! {
    /// The organisation is disabled.
    OrganizationDisabledDeploymentPausedReasonError ["type" = "organization_disabled_error"] {
        --
    }
}

object! {
    /// A memory store is archived.
    MemoryStoreArchivedDeploymentPausedReasonError ["type" = "memory_store_archived_error"] {
        --
    }
}

object! {
    /// A skill does not exist.
    SkillNotFoundDeploymentPausedReasonError ["type" = "skill_not_found_error"] {
        --
    }
}

object! {
    /// A vault is archived.
    VaultArchivedDeploymentPausedReasonError ["type" = "vault_archived_error"] {
        --
    }
}

object! {
    /// A failure without a name of its own.
    UnknownDeploymentPausedReasonError ["type" = "unknown_error"] {
        --
    }
}

object! {
    /// A self-hosted environment takes no such resources.
    SelfHostedResourcesUnsupportedDeploymentPausedReasonError ["type" = "self_hosted_resources_unsupported_error"] {
        --
    }
}

object! {
    /// The environment does not let the agent reach an MCP server.
    McpEgressBlockedDeploymentPausedReasonError ["type" = "mcp_egress_blocked_error"] {
        --
    }
}

object! {
    /// When to run.
    Schedule ["type" = "cron"] {
        /// Five cron fields.
        expression: req String = "expression";
        /// IANA name of the time zone.
        timezone: req String = "timezone";
        --
        /// When the schedule last started a run; null before the first.
        last_run_at: may String = "last_run_at";
        /// At most five instants to come, also while paused; empty once archived.
        upcoming_runs_at: may Vec<String> = "upcoming_runs_at";
    }
}

string_enum! {
    /// Whether a schedule runs.
    DeploymentStatus {
        /// It runs.
        Active = "active";
        /// It does not run.
        Paused = "paused";
    }
}

params! {
    /// What to change in a deployment.
    DeploymentUpdateParams [] {
        --
        /// Left out: kept.
        agent: opt DeploymentAgentParams = "agent";
        /// Left out: kept; null: no ceiling from now on.
        budget: may BudgetLimit = "budget";
        /// Left out: kept; null or empty: removed.
        description: may String = "description";
        /// Left out: kept.
        environment_id: opt String = "environment_id";
        /// Replaces all events. Left out: kept.
        initial_events: opt Vec<DeploymentInitialEventParams> = "initial_events";
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Left out: kept.
        name: opt String = "name";
        /// Replaces all. Left out: kept; null or empty: none.
        resources: may Vec<SessionResourceParams> = "resources";
        /// Left out: kept; null: only by hand.
        schedule: may ScheduleParams = "schedule";
        /// Replaces all. Left out: kept; null or empty: none.
        vault_ids: may Vec<String> = "vault_ids";
    }
}

query! {
    /// What `deployment_runs.list` can be asked for.
    DeploymentRunListParams {
        /// Only what was made after this instant.
        created_at_gt: String = "created_at[gt]";
        /// Only what was made at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only what was made before this instant.
        created_at_lt: String = "created_at[lt]";
        /// Only what was made at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Only runs of this deployment; an unknown one gives an empty list.
        deployment_id: String = "deployment_id";
        /// True: only runs that failed; false: only runs that made a session.
        has_error: bool = "has_error";
        /// Most runs on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only runs started this way.
        trigger_type: TriggerType = "trigger_type";
    }
}

query! {
    /// What `deployments.list` can be asked for.
    DeploymentListParams {
        /// Only deployments of this agent.
        agent_id: String = "agent_id";
        /// Only what was made at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only what was made at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only deployments in this state; not together with `include_archived`.
        status: DeploymentStatus = "status";
    }
}
