// Written by hostler-codegen from api/. Do not edit.
/** Agents. */

import type { Unknown } from "../unknown.js";
import type { AgentTool, AgentToolParams, UrlMcpServer } from "./tools.js";

/** A new agent. */
export interface AgentCreateParams {
  /** Model that the agent runs on: an id, or an object with settings. */
  model: ModelParams;
  /** Name, 1 to 256 characters; need not be unique. */
  name: string;
  /** What the agent is for, at most 2,048 characters. */
  description?: string | null;
  /** Who the agent's runs act as. Left out or null: the service account. */
  execution_identity?: ExecutionIdentity | null;
  /** At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset` in `tools`. */
  mcp_servers?: Array<UrlMcpServer>;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
  /** How the agent may work with others. Left out or null: alone, in one thread. */
  multiagent?: MultiagentParams | null;
  /** At most 20 skills, each named once. */
  skills?: Array<AgentSkillParams>;
  /** System prompt, at most 100,000 characters. Empty means none. */
  system?: string | null;
  /**
   * At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one `mcp_toolset`
   * per server.
   */
  tools?: Array<AgentToolParams>;
}

/** A model by id, or with settings. */
export type ModelParams =
  | string
  | ModelConfigParams;

/** A model with settings. */
export interface ModelConfigParams {
  /** Model id; an open set. */
  id: string;
  /**
   * How much work the model puts into an answer. Left out or null: the model's default; in an update
   * with the same id, the stored effort.
   */
  effort?: EffortParams | null;
  /**
   * Region in which the model runs (`us`, `global`). Left out or null: as the workspace says at the
   * time of the request.
   */
  inference_geo?: string | null;
  /** How fast the model answers. Left out: `standard`. Not every model has `fast`. */
  speed?: ModelSpeed | null;
}

/** A level by name, or as an object. */
export type EffortParams =
  | EffortLevel
  | EffortLow
  | EffortMedium
  | EffortHigh
  | EffortXhigh
  | EffortMax;

/** How much work the model puts into an answer. */
export type EffortLevel =
  | "low"
  | "medium"
  | "high"
  | "xhigh"
  | "max"
  | (string & {});

/** The least effort. */
export interface EffortLow {
  type: "low";
}

/** Moderate effort. */
export interface EffortMedium {
  type: "medium";
}

/** High effort. */
export interface EffortHigh {
  type: "high";
}

/** Very high effort; not on all models. */
export interface EffortXhigh {
  type: "xhigh";
}

/** All the effort that the model has. */
export interface EffortMax {
  type: "max";
}

/** How fast the model answers. */
export type ModelSpeed =
  | "standard"
  | "fast"
  | (string & {});

/** Who the agent's runs act as. */
export type ExecutionIdentity =
  | AwsRoleExecutionIdentity
  | ServiceAccountExecutionIdentity
  | Unknown<"type">;

/** Runs act as an IAM role. */
export interface AwsRoleExecutionIdentity {
  type: "aws_role";
  /** ARN of the role, at most 2,048 characters. */
  role_arn: string;
}

/** Runs act as the service account; the default. */
export interface ServiceAccountExecutionIdentity {
  type: "service_account";
}

/** How an agent may work with others. */
export type MultiagentParams =
  | MultiagentCoordinatorParams
  | Multiagent20261001Params;

/** A roster of agents to delegate to. `multiagent_20261001` is the newer form. */
export interface MultiagentCoordinatorParams {
  type: "coordinator";
  /**
   * 1 to 20 entries, distinct once resolved: at most one `self` and one `advisor`. Agents named here
   * exist, are not archived and have no roster of their own.
   */
  agents: Array<RosterEntryParams>;
}

/** A roster entry: an agent id (its latest version), a reference, the agent itself, or an advisor. */
export type RosterEntryParams =
  | string
  | AgentParams
  | MultiagentSelf
  | Advisor;

/** An agent, perhaps at one of its versions. */
export interface AgentParams {
  /** Agent (`agent_…`). */
  id: string;
  type: "agent";
  /** Version. Left out: the latest, pinned now. */
  version?: number;
}

/** The agent itself, as a further thread. */
export interface MultiagentSelf {
  type: "self";
}

/** A model that can be asked for advice. */
export interface Advisor {
  type: "advisor";
  /** Model of the advisor. */
  model: string;
}

/**
 * Three ways of working with others, each switched on or off. In an update, a member left out keeps
 * its value and null restores its default.
 */
export interface Multiagent20261001Params {
  type: "multiagent_20261001";
  /** Left out or null: disabled. */
  advisor?: MultiagentAdvisor | null;
  /** Left out or null: enabled, with inline agents. */
  subagents?: MultiagentSubagentsParams | null;
  /** Left out or null: enabled, with inline agents. */
  workflows?: MultiagentWorkflowsParams | null;
}

/** Whether the main thread may ask a second model for advice. */
export type MultiagentAdvisor =
  | MultiagentAdvisorEnabled
  | MultiagentAdvisorDisabled
  | Unknown<"type">;

/** The main thread may ask this model in the middle of a turn. */
export interface MultiagentAdvisorEnabled {
  type: "enabled";
  /** Model of the advisor; must be allowed beside the agent's own model. */
  model: string;
}

/** No advisor. */
export interface MultiagentAdvisorDisabled {
  type: "disabled";
}

/** Whether the agent may start threads. */
export type MultiagentSubagentsParams =
  | MultiagentSubagentsEnabledParams
  | MultiagentSubagentsDisabled;

/** The agent may start threads. */
export interface MultiagentSubagentsEnabledParams {
  type: "enabled";
  /**
   * Whether it may define agents on the fly. Left out or null: it may. Without them, at least one
   * predefined agent is needed.
   */
  inline_agents?: MultiagentInlineAgents | null;
  /**
   * At most 20 saved agents that it may start. Null and empty both mean none; sent in an update, it
   * replaces the stored list.
   */
  predefined_agents?: Array<PredefinedAgentParams> | null;
}

/** Whether agents may be defined on the fly. */
export type MultiagentInlineAgents =
  | MultiagentInlineAgentsEnabled
  | MultiagentInlineAgentsDisabled
  | Unknown<"type">;

/** Agents may be defined on the fly; they are never saved. */
export interface MultiagentInlineAgentsEnabled {
  type: "enabled";
}

/** Only saved agents may be used. */
export interface MultiagentInlineAgentsDisabled {
  type: "disabled";
}

/** A saved agent: an id (its latest version), a reference, or the agent itself. */
export type PredefinedAgentParams =
  | string
  | AgentParams
  | MultiagentSelf;

/** The agent may not start threads. */
export interface MultiagentSubagentsDisabled {
  type: "disabled";
}

/** Whether the agent may start workflow runs. */
export type MultiagentWorkflowsParams =
  | MultiagentWorkflowsEnabledParams
  | MultiagentWorkflowsDisabled;

/** The agent may start workflow runs. */
export interface MultiagentWorkflowsEnabledParams {
  type: "enabled";
  /**
   * Whether a run's program may define agents. Left out or null: it may. Without them, at least one
   * predefined agent is needed.
   */
  inline_agents?: MultiagentInlineAgents | null;
  /** At most 20 saved agents for runs; independent of the list for threads. */
  predefined_agents?: Array<PredefinedAgentParams> | null;
}

/** The agent may not start workflow runs. */
export interface MultiagentWorkflowsDisabled {
  type: "disabled";
}

/** A skill of an agent. */
export type AgentSkillParams =
  | AnthropicSkillParams
  | CustomSkillParams;

/** A skill that comes with the service. */
export interface AnthropicSkillParams {
  type: "anthropic";
  /** Short name, such as `xlsx`. */
  skill_id: string;
  /** Version. Left out or null: `latest`. */
  version?: string | null;
}

/** A skill of your own. */
export interface CustomSkillParams {
  type: "custom";
  /** Skill (`skill_…`). */
  skill_id: string;
  /** Version. Left out or null: `latest`. */
  version?: string | null;
}

/**
 * A saved, versioned configuration: model, prompt, tools, MCP servers, skills. Sessions copy it when
 * they start.
 */
export interface Agent {
  /** Identifier (`agent_…`). */
  id: string;
  type: "agent";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What the agent is for. */
  description?: string | null;
  /** Who the agent's runs act as. */
  execution_identity?: ExecutionIdentity;
  /** MCP servers that its toolsets refer to. */
  mcp_servers: Array<UrlMcpServer>;
  /** The caller's own key-value pairs; empty if there are none. */
  metadata: { [key: string]: string };
  /** Model with its settings, always in the long form. */
  model: ModelConfig;
  /** How the agent may work with others; null means alone. */
  multiagent?: Multiagent | null;
  /** Name. */
  name: string;
  /** Skills. */
  skills: Array<AgentSkill>;
  /** System prompt. */
  system?: string | null;
  /** Tools, with every setting resolved. */
  tools: Array<AgentTool>;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Starts at 1 and rises with every change. */
  version: number;
}

/** The model of an agent, with its settings. */
export interface ModelConfig {
  /** Model id; an open set. */
  id: string;
  /** How much work the model puts into an answer, resolved. */
  effort?: Effort | null;
  /**
   * Region in which the model runs (`us`, `global`). Left out or null: as the workspace says at the
   * time of the request.
   */
  inference_geo?: string | null;
  /** How fast the model answers. Left out: `standard`. Not every model has `fast`. */
  speed?: ModelSpeed | null;
}

/** How much work the model puts into an answer. */
export type Effort =
  | EffortLow
  | EffortMedium
  | EffortHigh
  | EffortXhigh
  | EffortMax
  | Unknown<"type">;

/** How an agent may work with others. */
export type Multiagent =
  | MultiagentCoordinator
  | Multiagent20261001
  | Unknown<"type">;

/** A roster of agents to delegate to. */
export interface MultiagentCoordinator {
  type: "coordinator";
  /** The roster, with the versions that were pinned when the agent was saved. */
  agents: Array<RosterEntry>;
}

/** A roster entry. */
export type RosterEntry =
  | AgentReference
  | Advisor
  | Unknown<"type">;

/** An agent at one of its versions. */
export interface AgentReference {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent";
  /** Version. */
  version: number;
}

/** Three ways of working with others. */
export interface Multiagent20261001 {
  type: "multiagent_20261001";
  /** A second model that the main thread may ask for advice. */
  advisor: MultiagentAdvisor;
  /** Further threads that the agent may start. */
  subagents: MultiagentSubagents;
  /** Background runs that follow a program written by the agent. */
  workflows: MultiagentWorkflows;
}

/** Whether the agent may start threads. */
export type MultiagentSubagents =
  | MultiagentSubagentsEnabled
  | MultiagentSubagentsDisabled
  | Unknown<"type">;

/** The agent may start threads. */
export interface MultiagentSubagentsEnabled {
  type: "enabled";
  /** Whether agents may be defined on the fly. */
  inline_agents: MultiagentInlineAgents;
  /** Saved agents that may be started. */
  predefined_agents: Array<AgentReference>;
}

/** Whether the agent may start workflow runs. */
export type MultiagentWorkflows =
  | MultiagentWorkflowsEnabled
  | MultiagentWorkflowsDisabled
  | Unknown<"type">;

/** The agent may start workflow runs. */
export interface MultiagentWorkflowsEnabled {
  type: "enabled";
  /** Whether agents may be defined on the fly. */
  inline_agents: MultiagentInlineAgents;
  /** Saved agents that may be started. */
  predefined_agents: Array<AgentReference>;
}

/** A skill of an agent. */
export type AgentSkill =
  | AnthropicSkill
  | CustomSkill
  | Unknown<"type">;

/** A skill that comes with the service. */
export interface AnthropicSkill {
  type: "anthropic";
  /** Skill. */
  skill_id: string;
  /** Version as it was given; a session holds the resolved one. */
  version: string;
}

/** A skill of your own. */
export interface CustomSkill {
  type: "custom";
  /** Skill. */
  skill_id: string;
  /** Version as it was given; a session holds the resolved one. */
  version: string;
}

/** What to change in an agent. */
export interface AgentUpdateParams {
  /** At most 2,048 characters. Left out: kept; null or empty: removed. */
  description?: string | null;
  /** Left out: kept; null: the service account again. */
  execution_identity?: ExecutionIdentity | null;
  /**
   * Replaces all servers. Left out: kept; null or empty: none. Checked against the tools that
   * result.
   */
  mcp_servers?: Array<UrlMcpServer> | null;
  /** Sets the given keys; null removes a key, keys left out stay. The limits hold for the result. */
  metadata?: { [key: string]: string | null } | null;
  /**
   * Replaces the model with all its settings. Left out: kept. Without `effort`, the stored effort
   * stays if the id does.
   */
  model?: ModelParams;
  /**
   * Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is merged member by
   * member; anything else replaces.
   */
  multiagent?: MultiagentParams | null;
  /** 1 to 256 characters. Left out: kept. */
  name?: string;
  /** Replaces all skills. Left out: kept; null or empty: none. */
  skills?: Array<AgentSkillParams> | null;
  /** At most 100,000 characters. Left out: kept; null or empty: removed. */
  system?: string | null;
  /** Replaces all tools. Left out: kept; null or empty: none. */
  tools?: Array<AgentToolParams> | null;
  /**
   * Version that the change is meant for; any other current version fails with 409. Left out: the
   * change is made in any case.
   */
  version?: number;
}
