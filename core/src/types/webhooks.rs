// Written by hostler-codegen from api/. Do not edit.
//! Webhooks.
#[allow(unused_imports)]
use super::*;

object! {
    /// What an endpoint is sent. Thin on purpose; fetch the resource for its state.
    WebhookEvent ["type" = "event"] {
        /// The same on every delivery of this event; equals the header `webhook-id`.
        id: req String = "id";
        /// When it happened, not when it was delivered.
        created_at: req String = "created_at";
        /// What happened to which resource.
        data: req WebhookEventData = "data";
        --
    }
}

object! {
    /// What happened to which resource.
    WebhookEventData [] {
        /// The resource that changed; of thread events the session, of credential events the
        /// credential.
        id: req String = "id";
        /// What happened.
        r#type: req WebhookEventType = "type";
        --
        /// Organization of the resource.
        organization_id: opt String = "organization_id";
        /// Workspace of the resource; events of an organization have none.
        workspace_id: opt String = "workspace_id";
        /// The thread, on `session.thread_*`.
        session_thread_id: opt String = "session_thread_id";
        /// The vault, on `vault_credential.*`.
        vault_id: opt String = "vault_id";
        /// The action, on `user_profile.enforcement_action_*`.
        enforcement_action_id: opt String = "enforcement_action_id";
    }
}

string_enum! {
    /// What a webhook event tells.
    WebhookEventType {
        /// `agent.archived`.
        AgentArchived = "agent.archived";
        /// `agent.created`.
        AgentCreated = "agent.created";
        /// `agent.deleted`.
        AgentDeleted = "agent.deleted";
        /// `agent.updated`.
        AgentUpdated = "agent.updated";
        /// `deployment.archived`.
        DeploymentArchived = "deployment.archived";
        /// `deployment.created`.
        DeploymentCreated = "deployment.created";
        /// `deployment.deleted`.
        DeploymentDeleted = "deployment.deleted";
        /// `deployment.paused`.
        DeploymentPaused = "deployment.paused";
        /// `deployment.unpaused`.
        DeploymentUnpaused = "deployment.unpaused";
        /// `deployment.updated`.
        DeploymentUpdated = "deployment.updated";
        /// `deployment_run.failed`.
        DeploymentRunFailed = "deployment_run.failed";
        /// `deployment_run.started`.
        DeploymentRunStarted = "deployment_run.started";
        /// `deployment_run.succeeded`.
        DeploymentRunSucceeded = "deployment_run.succeeded";
        /// `environment.archived`.
        EnvironmentArchived = "environment.archived";
        /// `environment.created`.
        EnvironmentCreated = "environment.created";
        /// `environment.deleted`.
        EnvironmentDeleted = "environment.deleted";
        /// `environment.updated`.
        EnvironmentUpdated = "environment.updated";
        /// `external_key.failed`.
        ExternalKeyFailed = "external_key.failed";
        /// `external_key.recovered`.
        ExternalKeyRecovered = "external_key.recovered";
        /// `memory_store.archived`.
        MemoryStoreArchived = "memory_store.archived";
        /// `memory_store.created`.
        MemoryStoreCreated = "memory_store.created";
        /// `memory_store.deleted`.
        MemoryStoreDeleted = "memory_store.deleted";
        /// `session.archived`.
        SessionArchived = "session.archived";
        /// `session.budget_reached`.
        SessionBudgetReached = "session.budget_reached";
        /// `session.created`.
        SessionCreated = "session.created";
        /// `session.deleted`.
        SessionDeleted = "session.deleted";
        /// `session.idled`.
        SessionIdled = "session.idled";
        /// `session.outcome_evaluation_ended`.
        SessionOutcomeEvaluationEnded = "session.outcome_evaluation_ended";
        /// `session.pending`.
        SessionPending = "session.pending";
        /// `session.requires_action`.
        SessionRequiresAction = "session.requires_action";
        /// `session.running`.
        SessionRunning = "session.running";
        /// `session.status_idled`.
        SessionStatusIdled = "session.status_idled";
        /// `session.status_rescheduled`.
        SessionStatusRescheduled = "session.status_rescheduled";
        /// `session.status_run_started`.
        SessionStatusRunStarted = "session.status_run_started";
        /// `session.status_terminated`.
        SessionStatusTerminated = "session.status_terminated";
        /// `session.thread_created`.
        SessionThreadCreated = "session.thread_created";
        /// `session.thread_idled`.
        SessionThreadIdled = "session.thread_idled";
        /// `session.thread_terminated`.
        SessionThreadTerminated = "session.thread_terminated";
        /// `session.updated`.
        SessionUpdated = "session.updated";
        /// `user_profile.enforcement_action_opened`.
        UserProfileEnforcementActionOpened = "user_profile.enforcement_action_opened";
        /// `user_profile.enforcement_action_resolved`.
        UserProfileEnforcementActionResolved = "user_profile.enforcement_action_resolved";
        /// `user_profile.program_status_updated`.
        UserProfileProgramStatusUpdated = "user_profile.program_status_updated";
        /// `vault.archived`.
        VaultArchived = "vault.archived";
        /// `vault.created`.
        VaultCreated = "vault.created";
        /// `vault.deleted`.
        VaultDeleted = "vault.deleted";
        /// `vault_credential.archived`.
        VaultCredentialArchived = "vault_credential.archived";
        /// `vault_credential.created`.
        VaultCredentialCreated = "vault_credential.created";
        /// `vault_credential.deleted`.
        VaultCredentialDeleted = "vault_credential.deleted";
        /// `vault_credential.refresh_failed`.
        VaultCredentialRefreshFailed = "vault_credential.refresh_failed";
    }
}
