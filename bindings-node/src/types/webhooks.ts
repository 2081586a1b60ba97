// Written by hostler-codegen from api/. Do not edit.
/** Webhooks. */


/** What an endpoint is sent. Thin on purpose; fetch the resource for its state. */
export interface WebhookEvent {
  /** The same on every delivery of this event; equals the header `webhook-id`. */
  id: string;
  /** Tells what this is. */
  type: "event";
  /** When it happened, not when it was delivered. */
  created_at: string;
  /** What happened to which resource. */
  data: WebhookEventData;
}

/** What happened to which resource. */
export interface WebhookEventData {
  /** The resource that changed; of thread events the session, of credential events the credential. */
  id: string;
  /** What happened. */
  type: WebhookEventType;
  /** Organization of the resource. */
  organization_id?: string;
  /** Workspace of the resource; events of an organization have none. */
  workspace_id?: string;
  /** The thread, on `session.thread_*`. */
  session_thread_id?: string;
  /** The vault, on `vault_credential.*`. */
  vault_id?: string;
  /** The action, on `user_profile.enforcement_action_*`. */
  enforcement_action_id?: string;
}

/** What a webhook event tells. */
export type WebhookEventType =
  | "agent.archived"
  | "agent.created"
  | "agent.deleted"
  | "agent.updated"
  | "deployment.archived"
  | "deployment.created"
  | "deployment.deleted"
  | "deployment.paused"
  | "deployment.unpaused"
  | "deployment.updated"
  | "deployment_run.failed"
  | "deployment_run.started"
  | "deployment_run.succeeded"
  | "environment.archived"
  | "environment.created"
  | "environment.deleted"
  | "environment.updated"
  | "external_key.failed"
  | "external_key.recovered"
  | "memory_store.archived"
  | "memory_store.created"
  | "memory_store.deleted"
  | "session.archived"
  | "session.budget_reached"
  | "session.created"
  | "session.deleted"
  | "session.idled"
  | "session.outcome_evaluation_ended"
  | "session.pending"
  | "session.requires_action"
  | "session.running"
  | "session.status_idled"
  | "session.status_rescheduled"
  | "session.status_run_started"
  | "session.status_terminated"
  | "session.thread_created"
  | "session.thread_idled"
  | "session.thread_terminated"
  | "session.updated"
  | "user_profile.enforcement_action_opened"
  | "user_profile.enforcement_action_resolved"
  | "user_profile.program_status_updated"
  | "vault.archived"
  | "vault.created"
  | "vault.deleted"
  | "vault_credential.archived"
  | "vault_credential.created"
  | "vault_credential.deleted"
  | "vault_credential.refresh_failed"
  | (string & {});
