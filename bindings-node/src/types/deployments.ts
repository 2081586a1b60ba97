// Written by hostler-codegen from api/. Do not edit.
/** Deployments and runs. */

import type { Unknown } from "../unknown.js";
import type { AgentParams, AgentReference } from "./agents.js";
import type { MessageBlock, OutcomeRubric, SystemContentBlock, SystemMessageEventParams, UserDefineOutcomeEventParams, UserMessageEventParams } from "./events.js";
import type { BudgetLimit, SessionResourceConfig, SessionResourceParams } from "./sessions.js";

/** What starts a run. */
export type TriggerType =
  | "schedule"
  | "manual"
  | (string & {});

/** One run of a deployment: either a session or an error. */
export interface DeploymentRun {
  /** Identifier (`drun_…`). */
  id: string;
  type: "deployment_run";
  /** Agent of the run, at its version. */
  agent: AgentReference;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Deployment that was run. */
  deployment_id: string;
  /** Why no session was made; null if one was. */
  error?: RunError | null;
  /** Session that was made; null after an error. */
  session_id?: string | null;
  /** What started the run. */
  trigger_context: TriggerContext;
}

/** Why a run made no session. */
export type RunError =
  | EnvironmentArchivedRunError
  | AgentArchivedRunError
  | EnvironmentNotFoundRunError
  | VaultNotFoundRunError
  | VaultArchivedRunError
  | FileNotFoundRunError
  | MemoryStoreArchivedRunError
  | SkillNotFoundRunError
  | SessionResourceNotFoundRunError
  | WorkspaceArchivedRunError
  | OrganizationDisabledRunError
  | SessionRateLimitedRunError
  | SessionCreationRejectedRunError
  | UnknownRunError
  | SelfHostedResourcesUnsupportedRunError
  | McpEgressBlockedRunError
  | Unknown<"type">;

/** The environment is archived. */
export interface EnvironmentArchivedRunError {
  type: "environment_archived_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The agent is archived. */
export interface AgentArchivedRunError {
  type: "agent_archived_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The environment does not exist. */
export interface EnvironmentNotFoundRunError {
  type: "environment_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A vault does not exist. */
export interface VaultNotFoundRunError {
  type: "vault_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A vault is archived. */
export interface VaultArchivedRunError {
  type: "vault_archived_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A file does not exist. */
export interface FileNotFoundRunError {
  type: "file_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A memory store is archived. */
export interface MemoryStoreArchivedRunError {
  type: "memory_store_archived_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A skill does not exist. */
export interface SkillNotFoundRunError {
  type: "skill_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** Something to mount does not exist. */
export interface SessionResourceNotFoundRunError {
  type: "session_resource_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The workspace is archived. */
export interface WorkspaceArchivedRunError {
  type: "workspace_archived_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The organisation is disabled. */
export interface OrganizationDisabledRunError {
  type: "organization_disabled_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** Too many sessions were created; the schedule goes on. */
export interface SessionRateLimitedRunError {
  type: "session_rate_limited_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The session was refused; repeating does not help. */
export interface SessionCreationRejectedRunError {
  type: "session_creation_rejected_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A failure without a name of its own. */
export interface UnknownRunError {
  type: "unknown_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A self-hosted environment takes no such resources. */
export interface SelfHostedResourcesUnsupportedRunError {
  type: "self_hosted_resources_unsupported_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The environment does not let the agent reach an MCP server. */
export interface McpEgressBlockedRunError {
  type: "mcp_egress_blocked_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** What started a run. */
export type TriggerContext =
  | ScheduleTriggerContext
  | ManualTriggerContext
  | Unknown<"type">;

/** The schedule. */
export interface ScheduleTriggerContext {
  type: "schedule";
  /** When the run was due, before jitter; unique for a deployment. */
  scheduled_at: string;
}

/** A call. */
export interface ManualTriggerContext {
  type: "manual";
}

/** A new deployment. */
export interface DeploymentCreateParams {
  /** Agent to run: an id (its latest version, pinned now) or a reference. */
  agent: DeploymentAgentParams;
  /** Environment to run in (`env_…`). */
  environment_id: string;
  /** 1 to 50 events that each session starts with. */
  initial_events: Array<DeploymentInitialEventParams>;
  /** Name. */
  name: string;
  /** Ceiling on the cost of each session. Every model must have a public price. */
  budget?: BudgetLimit | null;
  /** What it is for. */
  description?: string | null;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
  /** At most 500 things to mount into each session. */
  resources?: Array<SessionResourceParams>;
  /** When to run. Left out or null: only by hand. */
  schedule?: ScheduleParams | null;
  /** At most 50 vaults (`vlt_…`). */
  vault_ids?: Array<string>;
}

/** An agent: an id (its latest version), or a reference. */
export type DeploymentAgentParams =
  | string
  | AgentParams;

/** An event that each session starts with. */
export type DeploymentInitialEventParams =
  | UserMessageEventParams
  | UserDefineOutcomeEventParams
  | SystemMessageEventParams;

/** When to run. */
export interface ScheduleParams {
  type: "cron";
  /**
   * Five cron fields: minute, hour, day of month, month, day of week (0 and 7 are Sunday). No
   * seconds, years, `L`, `W`, `#`, `?` or `@daily` forms.
   */
  expression: string;
  /** IANA name of the time zone. */
  timezone: string;
}

/** An agent that runs on a schedule or on request. */
export interface Deployment {
  /** Identifier (`depl_…`). */
  id: string;
  type: "deployment";
  /** Agent, at the version that was pinned. */
  agent: AgentReference;
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What it is for. */
  description?: string | null;
  /** Environment to run in. */
  environment_id: string;
  /** Events that each session starts with. */
  initial_events: Array<DeploymentInitialEvent>;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** Name. */
  name: string;
  /** Why it is paused; null exactly when it is not. */
  paused_reason?: DeploymentPausedReason | null;
  /** What is mounted into each session, without secrets. */
  resources: Array<SessionResourceConfig>;
  /** When it runs; null: only by hand. */
  schedule?: Schedule | null;
  /** Whether its schedule runs. Archived ones say `active`. */
  status: DeploymentStatus;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Vaults of each session. */
  vault_ids: Array<string>;
  /** Ceiling on the cost of each session; absent if there is none. */
  budget?: BudgetLimit | null;
}

/** An event that each session starts with. */
export type DeploymentInitialEvent =
  | DeploymentUserMessageEvent
  | DeploymentUserDefineOutcomeEvent
  | DeploymentSystemMessageEvent
  | Unknown<"type">;

/** A message. */
export interface DeploymentUserMessageEvent {
  type: "user.message";
  /** What it says, in blocks. */
  content: Array<MessageBlock>;
}

/** Something to achieve. */
export interface DeploymentUserDefineOutcomeEvent {
  type: "user.define_outcome";
  /** What to achieve. */
  description: string;
  /** How to tell whether it is achieved. */
  rubric: OutcomeRubric;
  /** Most attempts; null means 3. */
  max_iterations?: number | null;
}

/** A note from the operator. */
export interface DeploymentSystemMessageEvent {
  type: "system.message";
  /** What it says, in blocks. */
  content: Array<SystemContentBlock>;
}

/** Why a deployment is paused. */
export type DeploymentPausedReason =
  | ManualDeploymentPausedReason
  | ErrorDeploymentPausedReason
  | Unknown<"type">;

/** Somebody paused it. */
export interface ManualDeploymentPausedReason {
  type: "manual";
}

/** A run failed in a way that repeating cannot cure. */
export interface ErrorDeploymentPausedReason {
  type: "error";
  /** What failed. */
  error: DeploymentPausedError;
}

/** What paused a deployment. */
export type DeploymentPausedError =
  | EnvironmentArchivedDeploymentPausedReasonError
  | AgentArchivedDeploymentPausedReasonError
  | EnvironmentNotFoundDeploymentPausedReasonError
  | VaultNotFoundDeploymentPausedReasonError
  | FileNotFoundDeploymentPausedReasonError
  | SessionResourceNotFoundDeploymentPausedReasonError
  | WorkspaceArchivedDeploymentPausedReasonError
  | OrganizationDisabledDeploymentPausedReasonError
  | MemoryStoreArchivedDeploymentPausedReasonError
  | SkillNotFoundDeploymentPausedReasonError
  | VaultArchivedDeploymentPausedReasonError
  | UnknownDeploymentPausedReasonError
  | SelfHostedResourcesUnsupportedDeploymentPausedReasonError
  | McpEgressBlockedDeploymentPausedReasonError
  | Unknown<"type">;

/** The environment is archived. */
export interface EnvironmentArchivedDeploymentPausedReasonError {
  type: "environment_archived_error";
}

/** The agent is archived. */
export interface AgentArchivedDeploymentPausedReasonError {
  type: "agent_archived_error";
}

/** The environment does not exist. */
export interface EnvironmentNotFoundDeploymentPausedReasonError {
  type: "environment_not_found_error";
}

/** A vault does not exist. */
export interface VaultNotFoundDeploymentPausedReasonError {
  type: "vault_not_found_error";
}

/** A file does not exist. */
export interface FileNotFoundDeploymentPausedReasonError {
  type: "file_not_found_error";
}

/** Something to mount does not exist. */
export interface SessionResourceNotFoundDeploymentPausedReasonError {
  type: "session_resource_not_found_error";
}

/** The workspace is archived. */
export interface WorkspaceArchivedDeploymentPausedReasonError {
  type: "workspace_archived_error";
}

/** The organisation is disabled. */
export interface OrganizationDisabledDeploymentPausedReasonError {
  type: "organization_disabled_error";
}

/** A memory store is archived. */
export interface MemoryStoreArchivedDeploymentPausedReasonError {
  type: "memory_store_archived_error";
}

/** A skill does not exist. */
export interface SkillNotFoundDeploymentPausedReasonError {
  type: "skill_not_found_error";
}

/** A vault is archived. */
export interface VaultArchivedDeploymentPausedReasonError {
  type: "vault_archived_error";
}

/** A failure without a name of its own. */
export interface UnknownDeploymentPausedReasonError {
  type: "unknown_error";
}

/** A self-hosted environment takes no such resources. */
export interface SelfHostedResourcesUnsupportedDeploymentPausedReasonError {
  type: "self_hosted_resources_unsupported_error";
}

/** The environment does not let the agent reach an MCP server. */
export interface McpEgressBlockedDeploymentPausedReasonError {
  type: "mcp_egress_blocked_error";
}

/** When to run. */
export interface Schedule {
  type: "cron";
  /** Five cron fields. */
  expression: string;
  /** IANA name of the time zone. */
  timezone: string;
  /** When the schedule last started a run; null before the first. */
  last_run_at?: string | null;
  /** At most five instants to come, also while paused; empty once archived. */
  upcoming_runs_at?: Array<string> | null;
}

/** Whether a schedule runs. */
export type DeploymentStatus =
  | "active"
  | "paused"
  | (string & {});

/** What to change in a deployment. */
export interface DeploymentUpdateParams {
  /** Left out: kept. */
  agent?: DeploymentAgentParams;
  /** Left out: kept; null: no ceiling from now on. */
  budget?: BudgetLimit | null;
  /** Left out: kept; null or empty: removed. */
  description?: string | null;
  /** Left out: kept. */
  environment_id?: string;
  /** Replaces all events. Left out: kept. */
  initial_events?: Array<DeploymentInitialEventParams>;
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null } | null;
  /** Left out: kept. */
  name?: string;
  /** Replaces all. Left out: kept; null or empty: none. */
  resources?: Array<SessionResourceParams> | null;
  /** Left out: kept; null: only by hand. */
  schedule?: ScheduleParams | null;
  /** Replaces all. Left out: kept; null or empty: none. */
  vault_ids?: Array<string> | null;
}
