// Written by hostler-codegen from api/. Do not edit.
/** Sessions, their resources and threads. */

import type { Unknown } from "../unknown.js";
import type { Advisor, AgentParams, AgentSkill, AgentSkillParams, ExecutionIdentity, ModelConfig, ModelParams, MultiagentAdvisor, MultiagentInlineAgents, MultiagentSubagentsDisabled, MultiagentWorkflowsDisabled } from "./agents.js";
import type { UserDefineOutcomeEventParams, UserMessageEventParams } from "./events.js";
import type { AgentTool, AgentToolParams, UrlMcpServer } from "./tools.js";

/** A ceiling on the cost of a session. */
export interface BudgetLimit {
  type: "limit";
  /**
   * Most that may be spent, at public prices. No model request starts once it is reached; the one
   * that crosses it is finished.
   */
  max_list_cost: MonetaryAmount;
}

/** An amount of money. */
export interface MonetaryAmount {
  /** Whole cents as a decimal text above zero, without leading zeros. */
  amount: string;
  currency: "USD";
}

/** Something to mount into a session. */
export type SessionResourceParams =
  | GitHubRepositoryResourceParams
  | FileResourceParams
  | MemoryStoreResourceParams;

/** A GitHub repository. Not for self-hosted environments. */
export interface GitHubRepositoryResourceParams {
  type: "github_repository";
  /** `https://github.com/<owner>/<repo>`, without `.git`, at most 2,048 characters. */
  url: string;
  /** Access token; needed only for private repositories, never returned. */
  authorization_token?: string;
  /** What to check out; null means the default branch. */
  checkout?: RepositoryCheckout | null;
  /** Path under `/workspace`. Left out or null: `/workspace/<repo>`. */
  mount_path?: string | null;
}

/** What to check out. */
export type RepositoryCheckout =
  | BranchCheckout
  | CommitCheckout
  | Unknown<"type">;

/** The head of a branch. */
export interface BranchCheckout {
  type: "branch";
  /** Name of the branch, 1 to 255 characters. */
  name: string;
}

/** One commit. */
export interface CommitCheckout {
  type: "commit";
  /** Hash of the commit, in full. */
  sha: string;
}

/** A file. Not for self-hosted environments. */
export interface FileResourceParams {
  type: "file";
  /** Uploaded file (`file_…`). */
  file_id: string;
  /** Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`. */
  mount_path?: string | null;
}

/** A memory store. Can only be attached when the session starts. */
export interface MemoryStoreResourceParams {
  type: "memory_store";
  /** Memory store (`memstore_…`), not archived. */
  memory_store_id: string;
  /** What the agent may do. Left out or null: `read_write`. */
  access?: MemoryAccess | null;
  /** How the agent should use it, at most 4,096 characters. */
  instructions?: string | null;
}

/** What the agent may do with a memory store. */
export type MemoryAccess =
  | "read_write"
  | "read_only"
  | (string & {});

/** Something that a deployment mounts into its sessions. */
export type SessionResourceConfig =
  | GitHubRepositoryResourceConfig
  | FileResourceConfig
  | MemoryStoreResourceConfig
  | Unknown<"type">;

/** A GitHub repository. */
export interface GitHubRepositoryResourceConfig {
  type: "github_repository";
  /** Address of the repository. */
  url: string;
  /** What to check out; null means the default branch. */
  checkout?: RepositoryCheckout | null;
  /** Where it appears in the sandbox. */
  mount_path?: string | null;
}

/** A file. */
export interface FileResourceConfig {
  type: "file";
  /** File to use (`file_…`). */
  file_id: string;
  /** Where it appears in the sandbox. */
  mount_path?: string | null;
}

/** A memory store. */
export interface MemoryStoreResourceConfig {
  type: "memory_store";
  /** Memory store (`memstore_…`). */
  memory_store_id: string;
  /** What the agent may do. */
  access?: MemoryAccess | null;
  /** How the agent should use it. */
  instructions?: string | null;
}

/** A new session. */
export interface SessionCreateParams {
  /**
   * Agent that works: an id (its latest version, pinned now), a reference, or a reference with
   * overrides.
   */
  agent: SessionAgentParams;
  /** Environment to work in (`env_…`). */
  environment_id: string;
  /** Ceiling on the cost. Can only be set here; every model in the session must have a public price. */
  budget?: BudgetLimit;
  /** At most 50 events, handled in order as if sent right after: messages, and at most one outcome. */
  initial_events?: Array<SessionInitialEventParams>;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
  /** What is mounted: at most 500 files and 8 memory stores, and repositories. */
  resources?: Array<SessionResourceParams>;
  /** At most 500 characters. */
  title?: string | null;
  /** Vaults whose credentials the session may use (`vlt_…`); cannot change later. */
  vault_ids?: Array<string>;
}

/** An agent: an id (its latest version), a reference, or a reference with overrides. */
export type SessionAgentParams =
  | string
  | AgentParams
  | AgentWithOverridesParams;

/**
 * An agent with settings for one session; the agent itself stays as it is. What is left out is
 * inherited, what is given replaces, an empty list or null clears.
 */
export interface AgentWithOverridesParams {
  /** Agent (`agent_…`). */
  id: string;
  type: "agent_with_overrides";
  /** Replaces the servers; the resulting tools may name no other. */
  mcp_servers?: Array<UrlMcpServer> | null;
  /** Replaces the model with all its settings; null is refused. */
  model?: ModelParams | null;
  /** Replaces the skills. */
  skills?: Array<AgentSkillParams> | null;
  /** Replaces the system prompt, at most 100,000 characters; null removes it. */
  system?: string | null;
  /** Replaces the tools. */
  tools?: Array<AgentToolParams> | null;
  /** Version of the agent. Left out: the latest. */
  version?: number;
}

/** An event that a new session starts with. */
export type SessionInitialEventParams =
  | UserMessageEventParams
  | UserDefineOutcomeEventParams;

/** An agent at work in an environment, with its history. */
export interface Session {
  /** Identifier (`sesn_…`). */
  id: string;
  type: "session";
  /** The agent as it was when the session started, with this session's changes. */
  agent: SessionAgent;
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** Ceiling on the cost; null if there is none. */
  budget?: BudgetLimit | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Environment of the session. */
  environment_id: string;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** One entry per outcome that was asked for. */
  outcome_evaluations: Array<OutcomeEvaluation>;
  /** What is mounted. */
  resources: Array<SessionResource>;
  /** Times. */
  stats: SessionStats;
  /** What the session does. A finished session is idle. */
  status: SessionStatus;
  /** Title. */
  title?: string | null;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Tokens and cost so far. */
  usage: SessionUsage;
  /** Vaults as given at the start; empty if there are none. */
  vault_ids: Array<string>;
  /** Deployment that made the session; null if a caller did. */
  deployment_id?: string | null;
}

/** An agent as a session holds it. */
export interface SessionAgent {
  /** Agent that it was copied from (`agent_…`). */
  id: string;
  type: "agent";
  /** What it is for. */
  description?: string | null;
  /** Who runs act as. */
  execution_identity?: ExecutionIdentity;
  /** MCP servers. */
  mcp_servers: Array<UrlMcpServer>;
  /** Model with its settings. */
  model: ModelConfig;
  /** How the agent may work with others; null means alone. */
  multiagent?: SessionMultiagent | null;
  /** Name. */
  name: string;
  /** Skills, with resolved versions. */
  skills: Array<AgentSkill>;
  /** System prompt; null if there is none. */
  system?: string | null;
  /** Tools, with every setting resolved. */
  tools: Array<AgentTool>;
  /** Version of the agent that it was copied from. */
  version: number;
}

/** How the session's agent may work with others. */
export type SessionMultiagent =
  | SessionMultiagentCoordinator
  | SessionMultiagent20261001
  | Unknown<"type">;

/** A roster of agents to delegate to. */
export interface SessionMultiagentCoordinator {
  type: "coordinator";
  /** The roster, with full definitions. */
  agents: Array<SessionRosterEntry>;
}

/** An entry of the roster. */
export type SessionRosterEntry =
  | SessionThreadAgent
  | Advisor
  | Unknown<"type">;

/** An agent as a thread holds it. */
export interface SessionThreadAgent {
  /** Agent that it was copied from (`agent_…`). */
  id: string;
  type: "agent";
  /** What it is for. */
  description?: string | null;
  /** Who runs act as. */
  execution_identity?: ExecutionIdentity;
  /** MCP servers. */
  mcp_servers: Array<UrlMcpServer>;
  /** Model with its settings. */
  model: ModelConfig;
  /** Name. */
  name: string;
  /** Skills, with resolved versions. */
  skills: Array<AgentSkill>;
  /** System prompt; null if there is none. */
  system?: string | null;
  /** Tools, with every setting resolved. */
  tools: Array<AgentTool>;
  /** Version of the agent that it was copied from. */
  version: number;
}

/** Three ways of working with others. */
export interface SessionMultiagent20261001 {
  type: "multiagent_20261001";
  /** A second model that the main thread may ask for advice. */
  advisor: MultiagentAdvisor;
  /** Further threads that the agent may start. */
  subagents: SessionMultiagentSubagents;
  /** Background runs that follow a program written by the agent. */
  workflows: SessionMultiagentWorkflows;
}

/** Whether the agent may start threads. */
export type SessionMultiagentSubagents =
  | SessionMultiagentSubagentsEnabled
  | MultiagentSubagentsDisabled
  | Unknown<"type">;

/** The agent may start threads. */
export interface SessionMultiagentSubagentsEnabled {
  type: "enabled";
  /** Whether agents may be defined on the fly. */
  inline_agents: MultiagentInlineAgents;
  /** Saved agents that may be started. */
  predefined_agents: Array<SessionThreadAgent>;
}

/** Whether the agent may start workflow runs. */
export type SessionMultiagentWorkflows =
  | SessionMultiagentWorkflowsEnabled
  | MultiagentWorkflowsDisabled
  | Unknown<"type">;

/** The agent may start workflow runs. */
export interface SessionMultiagentWorkflowsEnabled {
  type: "enabled";
  /** Whether agents may be defined on the fly. */
  inline_agents: MultiagentInlineAgents;
  /** Saved agents that may be started. */
  predefined_agents: Array<SessionThreadAgent>;
}

/** How far an outcome is. */
export interface OutcomeEvaluation {
  type: "outcome_evaluation";
  /** When it was decided; null until then. */
  completed_at?: string | null;
  /** What was asked for. */
  description: string;
  /** What the grader said last; null before it did. */
  explanation?: string | null;
  /** Number of the attempt, from 0. */
  iteration: number;
  /** Outcome that this belongs to (`outc_…`). */
  outcome_id: string;
  /**
   * `pending`, `running`, `evaluating`, `satisfied`, `needs_revision`, `max_iterations_reached`,
   * `failed` or `interrupted`; an open set.
   */
  result: string;
}

/** Something mounted into a session. */
export type SessionResource =
  | GitHubRepositoryResource
  | FileResource
  | MemoryStoreResource
  | Unknown<"type">;

/** A GitHub repository. */
export interface GitHubRepositoryResource {
  /** Identifier (`sesrsc_…`). */
  id: string;
  type: "github_repository";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Where it appears in the sandbox. */
  mount_path: string;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Address of the repository. */
  url: string;
  /** What to check out; null means the default branch. */
  checkout?: RepositoryCheckout | null;
}

/** A file; a read-only copy in the sandbox. */
export interface FileResource {
  /** Identifier (`sesrsc_…`). */
  id: string;
  type: "file";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** The session's own copy (`file_…`), not the file that was uploaded. */
  file_id: string;
  /** Where it appears in the sandbox. */
  mount_path: string;
  /** When it last changed (RFC 3339). */
  updated_at: string;
}

/** A memory store, mounted into the sandbox. */
export interface MemoryStoreResource {
  type: "memory_store";
  /** Memory store (`memstore_…`). */
  memory_store_id: string;
  /** What the agent may do. */
  access?: MemoryAccess | null;
  /** The store's description when it was attached; empty if it had none. */
  description?: string | null;
  /** How the agent should use it. */
  instructions?: string | null;
  /** Where it appears in the sandbox. */
  mount_path?: string | null;
  /** The store's name when it was attached. */
  name?: string | null;
}

/** Times of a session. */
export interface SessionStats {
  /** Seconds at work, summed over its threads. */
  active_seconds?: number | null;
  /** Seconds since the start; stands still once the session is over. */
  duration_seconds?: number | null;
}

/** What a session or a thread does. */
export type SessionStatus =
  | "rescheduling"
  | "running"
  | "idle"
  | "terminated"
  | (string & {});

/** Tokens and cost of a session so far. */
export interface SessionUsage {
  /** Seconds with at least one thread at work; overlaps count once. */
  active_seconds?: number | null;
  /** Tokens written to the prompt cache, by lifetime; null before the first write. */
  cache_creation?: CacheCreationUsage | null;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number | null;
  /** Input tokens that were neither read from nor written to the prompt cache. */
  input_tokens?: number | null;
  /** Cost at public prices, rounded to cents. Absent until it is tracked. */
  list_cost?: MonetaryAmount | null;
  /** Tokens that the model wrote. */
  output_tokens?: number | null;
  /** Calls of tools that are billed by use. Absent until there are any. */
  server_tool_use?: ServerToolUsage | null;
}

/** Tokens written to the prompt cache, by lifetime. */
export interface CacheCreationUsage {
  /** Kept for an hour. */
  ephemeral_1h_input_tokens?: number | null;
  /** Kept for five minutes. */
  ephemeral_5m_input_tokens?: number | null;
}

/** Calls of tools that are billed by use. */
export interface ServerToolUsage {
  /** Pages fetched. */
  web_fetch_requests?: number | null;
  /** Searches made. */
  web_search_requests?: number | null;
}

/** What to change in a session. */
export interface SessionUpdateParams {
  /**
   * Tools and MCP servers for the rest of the session. Only while it is idle and no workflow run is
   * open.
   */
  agent?: SessionAgentUpdateParams;
  /**
   * Left out: kept; null: no ceiling any more, for good. A new ceiling must be above what is spent
   * already.
   */
  budget?: BudgetLimit | null;
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null } | null;
  /** 1 to 500 characters. Left out: kept; null removes it. */
  title?: string | null;
  /** Reserved: any value is refused. */
  vault_ids?: Array<string>;
}

/** What to change in a session's copy of its agent, from the next turn on. */
export interface SessionAgentUpdateParams {
  /** Replaces all servers; empty means none. Left out: kept. */
  mcp_servers?: Array<UrlMcpServer>;
  /** Replaces all tools; empty means none. Left out: kept. */
  tools?: Array<AgentToolParams>;
}

/** A session is gone. */
export interface DeletedSession {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session_deleted";
}

/** Tokens and cost of a session at one moment. */
export interface SessionUsageSnapshot {
  /** Seconds with at least one thread at work; overlaps count once. */
  active_seconds?: number | null;
  /** Tokens written to the prompt cache, by lifetime; null before the first write. */
  cache_creation?: CacheCreationUsage | null;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number | null;
  /** Input tokens that were neither read from nor written to the prompt cache. */
  input_tokens?: number | null;
  /** Cost at public prices, rounded to cents. Absent until it is tracked. */
  list_cost?: MonetaryAmount | null;
  /** Tokens that the model wrote. */
  output_tokens?: number | null;
  /** Calls of tools that are billed by use. Absent until there are any. */
  server_tool_use?: ServerToolUsage | null;
}

/** A file to mount. */
export interface SessionResourceAddParams {
  type: "file";
  /** Uploaded file (`file_…`). */
  file_id: string;
  /** Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`. */
  mount_path?: string | null;
}

/** A new access token for a repository. */
export interface SessionResourceUpdateParams {
  /** Access token, 1 to 4,096 characters; never returned. */
  authorization_token: string;
}

/** A resource is gone. */
export interface DeletedSessionResource {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session_resource_deleted";
}

/** One line of work in a session, with its own conversation. */
export interface SessionThread {
  /** Identifier (`sthr_…`). */
  id: string;
  type: "session_thread";
  /** Who works in the thread. */
  agent: ThreadAgent;
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Thread that started it; null for the main thread. */
  parent_thread_id?: string | null;
  /** Session of the thread. */
  session_id: string;
  /** Times; null until the status first changes. */
  stats?: SessionThreadStats | null;
  /** What the thread does. */
  status: SessionStatus;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Tokens and cost; null until it is first idle. */
  usage?: SessionThreadUsage | null;
  /** Workflow run that started it; null if none did. */
  workflow_run_id?: string | null;
}

/** Who works in a thread: a saved agent, an advisor, or an agent defined on the fly. */
export type ThreadAgent =
  | SessionThreadAgent
  | Advisor
  | InlineAgent
  | Unknown<"type">;

/** An agent defined on the fly; it was never saved. */
export interface InlineAgent {
  type: "inline";
  /** What it is for. */
  description?: string | null;
  /** Who runs act as. */
  execution_identity?: ExecutionIdentity;
  /** MCP servers. */
  mcp_servers: Array<UrlMcpServer>;
  /** Model with its settings. */
  model: ModelConfig;
  /** Name as it was defined, or as the server gave it. */
  name: string;
  /** Skills, with resolved versions. */
  skills: Array<AgentSkill>;
  /** System prompt; null if there is none. */
  system?: string | null;
  /** Tools, with every setting resolved. */
  tools: Array<AgentTool>;
}

/** Times of a thread. */
export interface SessionThreadStats {
  /** Seconds at work. */
  active_seconds?: number | null;
  /** Seconds since the start; stands still once it is archived. */
  duration_seconds?: number | null;
  /** Seconds until it could start; 0 for child threads. */
  startup_seconds?: number | null;
}

/** Tokens and cost of a thread so far, rounded by itself and without the session's running time. */
export interface SessionThreadUsage {
  /** Seconds at work. */
  active_seconds?: number | null;
  /** Tokens written to the prompt cache, by lifetime; null before the first write. */
  cache_creation?: CacheCreationUsage | null;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number | null;
  /** Input tokens that were neither read from nor written to the prompt cache. */
  input_tokens?: number | null;
  /** Cost at public prices, rounded to cents. Absent until it is tracked. */
  list_cost?: MonetaryAmount | null;
  /** Tokens that the model wrote. */
  output_tokens?: number | null;
  /** Calls of tools that are billed by use. Absent until there are any. */
  server_tool_use?: ServerToolUsage | null;
}
