// Written by hostler-codegen from api/. Do not edit.
//! Agents.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new agent.
    AgentCreateParams [] {
        /// Model that the agent runs on: an id, or an object with settings.
        model: req ModelParams = "model";
        /// Name, 1 to 256 characters; need not be unique.
        name: req String = "name";
        --
        /// What the agent is for, at most 2,048 characters.
        description: may String = "description";
        /// Who the agent's runs act as. Left out or null: the service account.
        execution_identity: may ExecutionIdentity = "execution_identity";
        /// At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset` in
        /// `tools`.
        mcp_servers: opt Vec<UrlMcpServer> = "mcp_servers";
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// How the agent may work with others. Left out or null: alone, in one thread.
        multiagent: may MultiagentParams = "multiagent";
        /// At most 20 skills, each named once.
        skills: opt Vec<AgentSkillParams> = "skills";
        /// System prompt, at most 100,000 characters. Empty means none.
        system: may String = "system";
        /// At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one
        /// `mcp_toolset` per server.
        tools: opt Vec<AgentToolParams> = "tools";
    }
}

union! {
    /// A model by id, or with settings.
    ModelParams by "", text String, object ModelConfigParams {
    }
}

params! {
    /// A model with settings.
    ModelConfigParams [] {
        /// Model id; an open set.
        id: req String = "id";
        --
        /// How much work the model puts into an answer. Left out or null: the model's default; in an
        /// update with the same id, the stored effort.
        effort: may EffortParams = "effort";
        /// Region in which the model runs (`us`, `global`). Left out or null: as the workspace says
        /// at the time of the request.
        inference_geo: may String = "inference_geo";
        /// How fast the model answers. Left out: `standard`. Not every model has `fast`.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// A level by name, or as an object.
    EffortParams by "type", text EffortLevel {
        /// The least effort.
        Low(EffortLow) = "low";
        /// Moderate effort.
        Medium(EffortMedium) = "medium";
        /// High effort.
        High(EffortHigh) = "high";
        /// Very high effort; not on all models.
        Xhigh(EffortXhigh) = "xhigh";
        /// All the effort that the model has.
        Max(EffortMax) = "max";
    }
}

string_enum! {
    /// How much work the model puts into an answer.
    EffortLevel {
        /// The least effort.
        Low = "low";
        /// Moderate effort.
        Medium = "medium";
        /// High effort.
        High = "high";
        /// Very high effort; not on all models.
        Xhigh = "xhigh";
        /// All the effort that the model has.
        Max = "max";
    }
}

params! {
    /// The least effort.
    EffortLow ["type" = "low"] {
        --
    }
}

params! {
    /// Moderate effort.
    EffortMedium ["type" = "medium"] {
        --
    }
}

params! {
    /// High effort.
    EffortHigh ["type" = "high"] {
        --
    }
}

params! {
    /// Very high effort; not on all models.
    EffortXhigh ["type" = "xhigh"] {
        --
    }
}

params! {
    /// All the effort that the model has.
    EffortMax ["type" = "max"] {
        --
    }
}

string_enum! {
    /// How fast the model answers.
    ModelSpeed {
        /// The usual speed.
        Standard = "standard";
        /// Faster, at a higher price; not on all models.
        Fast = "fast";
    }
}

union! {
    /// Who the agent's runs act as.
    ExecutionIdentity by "type" {
        /// Runs act as an IAM role.
        AwsRole(AwsRoleExecutionIdentity) = "aws_role";
        /// Runs act as the service account; the default.
        ServiceAccount(ServiceAccountExecutionIdentity) = "service_account";
    }
}

params! {
    /// Runs act as an IAM role.
    AwsRoleExecutionIdentity ["type" = "aws_role"] {
        /// ARN of the role, at most 2,048 characters.
        role_arn: req String = "role_arn";
        --
    }
}

params! {
    /// Runs act as the service account; the default.
    ServiceAccountExecutionIdentity ["type" = "service_account"] {
        --
    }
}

union! {
    /// How an agent may work with others.
    MultiagentParams by "type" {
        /// A roster of agents to delegate to. `multiagent_20261001` is the newer form.
        Coordinator(MultiagentCoordinatorParams) = "coordinator";
        /// Three ways of working with others, each switched on or off. In an update, a member left
        /// out keeps its value and null restores its default.
        Multiagent20261001(Multiagent20261001Params) = "multiagent_20261001";
    }
}

params! {
    /// A roster of agents to delegate to. `multiagent_20261001` is the newer form.
    MultiagentCoordinatorParams ["type" = "coordinator"] {
        /// 1 to 20 entries, distinct once resolved: at most one `self` and one `advisor`. Agents
        /// named here exist, are not archived and have no roster of their own.
        agents: req Vec<RosterEntryParams> = "agents";
        --
    }
}

union! {
    /// A roster entry: an agent id (its latest version), a reference, the agent itself, or an
    /// advisor.
    RosterEntryParams by "type", text String {
        /// An agent, perhaps at one of its versions.
        Agent(AgentParams) = "agent";
        /// The agent itself, as a further thread.
        Itself(MultiagentSelf) = "self";
        /// A model that can be asked for advice.
        Advisor(Advisor) = "advisor";
    }
}

params! {
    /// An agent, perhaps at one of its versions.
    AgentParams ["type" = "agent"] {
        /// Agent (`agent_…`).
        id: req String = "id";
        --
        /// Version. Left out: the latest, pinned now.
        version: opt i64 = "version";
    }
}

params! {
    /// The agent itself, as a further thread.
    MultiagentSelf ["type" = "self"] {
        --
    }
}

params! {
    /// A model that can be asked for advice.
    Advisor ["type" = "advisor"] {
        /// Model of the advisor.
        model: req String = "model";
        --
    }
}

params! {
    /// Three ways of working with others, each switched on or off. In an update, a member left
    /// out keeps its value and null restores its default.
    Multiagent20261001Params ["type" = "multiagent_20261001"] {
        --
        /// Left out or null: disabled.
        advisor: may MultiagentAdvisor = "advisor";
        /// Left out or null: enabled, with inline agents.
        subagents: may MultiagentSubagentsParams = "subagents";
        /// Left out or null: enabled, with inline agents.
        workflows: may MultiagentWorkflowsParams = "workflows";
    }
}

union! {
    /// Whether the main thread may ask a second model for advice.
    MultiagentAdvisor by "type" {
        /// The main thread may ask this model in the middle of a turn.
        Enabled(MultiagentAdvisorEnabled) = "enabled";
        /// No advisor.
        Disabled(MultiagentAdvisorDisabled) = "disabled";
    }
}

params! {
    /// The main thread may ask this model in the middle of a turn.
    MultiagentAdvisorEnabled ["type" = "enabled"] {
        /// Model of the advisor; must be allowed beside the agent's own model.
        model: req String = "model";
        --
    }
}

params! {
    /// No advisor.
    MultiagentAdvisorDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Whether the agent may start threads.
    MultiagentSubagentsParams by "type" {
        /// The agent may start threads.
        Enabled(MultiagentSubagentsEnabledParams) = "enabled";
        /// The agent may not start threads.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

params! {
    /// The agent may start threads.
    MultiagentSubagentsEnabledParams ["type" = "enabled"] {
        --
        /// Whether it may define agents on the fly. Left out or null: it may. Without them, at least
        /// one predefined agent is needed.
        inline_agents: may MultiagentInlineAgents = "inline_agents";
        /// At most 20 saved agents that it may start. Null and empty both mean none; sent in an
        /// update, it replaces the stored list.
        predefined_agents: may Vec<PredefinedAgentParams> = "predefined_agents";
    }
}

union! {
    /// Whether agents may be defined on the fly.
    MultiagentInlineAgents by "type" {
        /// Agents may be defined on the fly; they are never saved.
        Enabled(MultiagentInlineAgentsEnabled) = "enabled";
        /// Only saved agents may be used.
        Disabled(MultiagentInlineAgentsDisabled) = "disabled";
    }
}

params! {
    /// Agents may be defined on the fly; they are never saved.
    MultiagentInlineAgentsEnabled ["type" = "enabled"] {
        --
    }
}

params! {
    /// Only saved agents may be used.
    MultiagentInlineAgentsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// A saved agent: an id (its latest version), a reference, or the agent itself.
    PredefinedAgentParams by "type", text String {
        /// An agent, perhaps at one of its versions.
        Agent(AgentParams) = "agent";
        /// The agent itself, as a further thread.
        Itself(MultiagentSelf) = "self";
    }
}

params! {
    /// The agent may not start threads.
    MultiagentSubagentsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Whether the agent may start workflow runs.
    MultiagentWorkflowsParams by "type" {
        /// The agent may start workflow runs.
        Enabled(MultiagentWorkflowsEnabledParams) = "enabled";
        /// The agent may not start workflow runs.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

params! {
    /// The agent may start workflow runs.
    MultiagentWorkflowsEnabledParams ["type" = "enabled"] {
        --
        /// Whether a run's program may define agents. Left out or null: it may. Without them, at
        /// least one predefined agent is needed.
        inline_agents: may MultiagentInlineAgents = "inline_agents";
        /// At most 20 saved agents for runs; independent of the list for threads.
        predefined_agents: may Vec<PredefinedAgentParams> = "predefined_agents";
    }
}

params! {
    /// The agent may not start workflow runs.
    MultiagentWorkflowsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// A skill of an agent.
    AgentSkillParams by "type" {
        /// A skill that comes with the service.
        Anthropic(AnthropicSkillParams) = "anthropic";
        /// A skill of your own.
        Custom(CustomSkillParams) = "custom";
    }
}

params! {
    /// A skill that comes with the service.
    AnthropicSkillParams ["type" = "anthropic"] {
        /// Short name, such as `xlsx`.
        skill_id: req String = "skill_id";
        --
        /// Version. Left out or null: `latest`.
        version: may String = "version";
    }
}

params! {
    /// A skill of your own.
    CustomSkillParams ["type" = "custom"] {
        /// Skill (`skill_…`).
        skill_id: req String = "skill_id";
        --
        /// Version. Left out or null: `latest`.
        version: may String = "version";
    }
}

object! {
    /// A saved, versioned configuration: model, prompt, tools, MCP servers, skills. Sessions copy
    /// it when they start.
    Agent ["type" = "agent"] {
        /// Identifier (`agent_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// MCP servers that its toolsets refer to.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// The caller's own key-value pairs; empty if there are none.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Model with its settings, always in the long form.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools, with every setting resolved.
        tools: req Vec<AgentTool> = "tools";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        /// Starts at 1 and rises with every change.
        version: req i64 = "version";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// What the agent is for.
        description: may String = "description";
        /// Who the agent's runs act as.
        execution_identity: opt ExecutionIdentity = "execution_identity";
        /// How the agent may work with others; null means alone.
        multiagent: may Multiagent = "multiagent";
        /// System prompt.
        system: may String = "system";
    }
}

object! {
    /// The model of an agent, with its settings.
    ModelConfig [] {
        /// Model id; an open set.
        id: req String = "id";
        --
        /// How much work the model puts into an answer, resolved.
        effort: may Effort = "effort";
        /// Region in which the model runs (`us`, `global`). Left out or null: as the workspace says
        /// at the time of the request.
        inference_geo: may String = "inference_geo";
        /// How fast the model answers. Left out: `standard`. Not every model has `fast`.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// How much work the model puts into an answer.
    Effort by "type" {
        /// The least effort.
        Low(EffortLow) = "low";
        /// Moderate effort.
        Medium(EffortMedium) = "medium";
        /// High effort.
        High(EffortHigh) = "high";
        /// Very high effort; not on all models.
        Xhigh(EffortXhigh) = "xhigh";
        /// All the effort that the model has.
        Max(EffortMax) = "max";
    }
}

union! {
    /// How an agent may work with others.
    Multiagent by "type" {
        /// A roster of agents to delegate to.
        Coordinator(MultiagentCoordinator) = "coordinator";
        /// Three ways of working with others.
        Multiagent20261001(Multiagent20261001) = "multiagent_20261001";
    }
}

object! {
    /// A roster of agents to delegate to.
    MultiagentCoordinator ["type" = "coordinator"] {
        /// The roster, with the versions that were pinned when the agent was saved.
        agents: req Vec<RosterEntry> = "agents";
        --
    }
}

union! {
    /// A roster entry.
    RosterEntry by "type" {
        /// An agent at one of its versions.
        Agent(AgentReference) = "agent";
        /// A model that can be asked for advice.
        Advisor(Advisor) = "advisor";
    }
}

object! {
    /// An agent at one of its versions.
    AgentReference ["type" = "agent"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Version.
        version: req i64 = "version";
        --
    }
}

object! {
    /// Three ways of working with others.
    Multiagent20261001 ["type" = "multiagent_20261001"] {
        /// A second model that the main thread may ask for advice.
        advisor: req MultiagentAdvisor = "advisor";
        /// Further threads that the agent may start.
        subagents: req MultiagentSubagents = "subagents";
        /// Background runs that follow a program written by the agent.
        workflows: req MultiagentWorkflows = "workflows";
        --
    }
}

union! {
    /// Whether the agent may start threads.
    MultiagentSubagents by "type" {
        /// The agent may start threads.
        Enabled(MultiagentSubagentsEnabled) = "enabled";
        /// The agent may not start threads.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

object! {
    /// The agent may start threads.
    MultiagentSubagentsEnabled ["type" = "enabled"] {
        /// Whether agents may be defined on the fly.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Saved agents that may be started.
        predefined_agents: req Vec<AgentReference> = "predefined_agents";
        --
    }
}

union! {
    /// Whether the agent may start workflow runs.
    MultiagentWorkflows by "type" {
        /// The agent may start workflow runs.
        Enabled(MultiagentWorkflowsEnabled) = "enabled";
        /// The agent may not start workflow runs.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

object! {
    /// The agent may start workflow runs.
    MultiagentWorkflowsEnabled ["type" = "enabled"] {
        /// Whether agents may be defined on the fly.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Saved agents that may be started.
        predefined_agents: req Vec<AgentReference> = "predefined_agents";
        --
    }
}

union! {
    /// A skill of an agent.
    AgentSkill by "type" {
        /// A skill that comes with the service.
        Anthropic(AnthropicSkill) = "anthropic";
        /// A skill of your own.
        Custom(CustomSkill) = "custom";
    }
}

object! {
    /// A skill that comes with the service.
    AnthropicSkill ["type" = "anthropic"] {
        /// Skill.
        skill_id: req String = "skill_id";
        /// Version as it was given; a session holds the resolved one.
        version: req String = "version";
        --
    }
}

object! {
    /// A skill of your own.
    CustomSkill ["type" = "custom"] {
        /// Skill.
        skill_id: req String = "skill_id";
        /// Version as it was given; a session holds the resolved one.
        version: req String = "version";
        --
    }
}

params! {
    /// What to change in an agent.
    AgentUpdateParams [] {
        --
        /// At most 2,048 characters. Left out: kept; null or empty: removed.
        description: may String = "description";
        /// Left out: kept; null: the service account again.
        execution_identity: may ExecutionIdentity = "execution_identity";
        /// Replaces all servers. Left out: kept; null or empty: none. Checked against the tools that
        /// result.
        mcp_servers: may Vec<UrlMcpServer> = "mcp_servers";
        /// Sets the given keys; null removes a key, keys left out stay. The limits hold for the
        /// result.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Replaces the model with all its settings. Left out: kept. Without `effort`, the stored
        /// effort stays if the id does.
        model: opt ModelParams = "model";
        /// Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is merged
        /// member by member; anything else replaces.
        multiagent: may MultiagentParams = "multiagent";
        /// 1 to 256 characters. Left out: kept.
        name: opt String = "name";
        /// Replaces all skills. Left out: kept; null or empty: none.
        skills: may Vec<AgentSkillParams> = "skills";
        /// At most 100,000 characters. Left out: kept; null or empty: removed.
        system: may String = "system";
        /// Replaces all tools. Left out: kept; null or empty: none.
        tools: may Vec<AgentToolParams> = "tools";
        /// Version that the change is meant for; any other current version fails with 409. Left out:
        /// the change is made in any case.
        version: opt i64 = "version";
    }
}

query! {
    /// What `agents.list` can be asked for.
    AgentListParams {
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
    }
}

query! {
    /// What `agents.retrieve` can be asked for.
    AgentRetrieveParams {
        /// Version to read. Left out: the newest.
        version: i64 = "version";
    }
}

query! {
    /// What `agents.versions.list` can be asked for.
    AgentVersionListParams {
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
