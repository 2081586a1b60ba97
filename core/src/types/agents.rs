// Written by hostler-codegen from api/. Do not edit.
//! Agents.
#[allow(unused_imports)]
use super::*;

params! {
    /// Agent create params.
    AgentCreateParams [] {
        /// Model.
        model: req ModelParams = "model";
        /// Name.
        name: req String = "name";
        --
        /// Description.
        description: may String = "description";
        /// Execution identity.
        execution_identity: may ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: opt Vec<UrlMcpServer> = "mcp_servers";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Multiagent.
        multiagent: may MultiagentParams = "multiagent";
        /// Skills.
        skills: opt Vec<AgentSkillParams> = "skills";
        /// System.
        system: may String = "system";
        /// Tools.
        tools: opt Vec<AgentToolParams> = "tools";
    }
}

union! {
    /// Model params.
    ModelParams by "", text String, object ModelConfigParams {
    }
}

params! {
    /// Model config params.
    ModelConfigParams [] {
        /// Id.
        id: req String = "id";
        --
        /// Effort.
        effort: may EffortParams = "effort";
        /// Inference geo.
        inference_geo: may String = "inference_geo";
        /// Speed.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// Effort params.
    EffortParams by "type", text EffortLevel {
        /// Effort low.
        Low(EffortLow) = "low";
        /// Effort medium.
        Medium(EffortMedium) = "medium";
        /// Effort high.
        High(EffortHigh) = "high";
        /// Effort xhigh.
        Xhigh(EffortXhigh) = "xhigh";
        /// Effort max.
        Max(EffortMax) = "max";
    }
}

string_enum! {
    /// Effort level.
    EffortLevel {
        /// `low`.
        Low = "low";
        /// `medium`.
        Medium = "medium";
        /// `high`.
        High = "high";
        /// `xhigh`.
        Xhigh = "xhigh";
        /// `max`.
        Max = "max";
    }
}

params! {
    /// Effort low.
    EffortLow ["type" = "low"] {
        --
    }
}

params! {
    /// Effort medium.
    EffortMedium ["type" = "medium"] {
        --
    }
}

params! {
    /// Effort high.
    EffortHigh ["type" = "high"] {
        --
    }
}

params! {
    /// Effort xhigh.
    EffortXhigh ["type" = "xhigh"] {
        --
    }
}

params! {
    /// Effort max.
    EffortMax ["type" = "max"] {
        --
    }
}

string_enum! {
    /// Model speed.
    ModelSpeed {
        /// `standard`.
        Standard = "standard";
        /// `fast`.
        Fast = "fast";
    }
}

union! {
    /// Execution identity.
    ExecutionIdentity by "type" {
        /// Aws role execution identity.
        AwsRole(AwsRoleExecutionIdentity) = "aws_role";
        /// Service account execution identity.
        ServiceAccount(ServiceAccountExecutionIdentity) = "service_account";
    }
}

params! {
    /// Aws role execution identity.
    AwsRoleExecutionIdentity ["type" = "aws_role"] {
        /// Role arn.
        role_arn: req String = "role_arn";
        --
    }
}

params! {
    /// Service account execution identity.
    ServiceAccountExecutionIdentity ["type" = "service_account"] {
        --
    }
}

union! {
    /// Multiagent params.
    MultiagentParams by "type" {
        /// Multiagent coordinator params.
        Coordinator(MultiagentCoordinatorParams) = "coordinator";
        /// Multiagent20261001 params.
        Multiagent20261001(Multiagent20261001Params) = "multiagent_20261001";
    }
}

params! {
    /// Multiagent coordinator params.
    MultiagentCoordinatorParams ["type" = "coordinator"] {
        /// Agents.
        agents: req Vec<RosterEntryParams> = "agents";
        --
    }
}

union! {
    /// Roster entry params.
    RosterEntryParams by "type", text String {
        /// Agent params.
        Agent(AgentParams) = "agent";
        /// Multiagent self.
        Itself(MultiagentSelf) = "self";
        /// Advisor.
        Advisor(Advisor) = "advisor";
    }
}

params! {
    /// Agent params.
    AgentParams ["type" = "agent"] {
        /// Id.
        id: req String = "id";
        --
        /// Version.
        version: opt i64 = "version";
    }
}

params! {
    /// Multiagent self.
    MultiagentSelf ["type" = "self"] {
        --
    }
}

params! {
    /// Advisor.
    Advisor ["type" = "advisor"] {
        /// Model.
        model: req String = "model";
        --
    }
}

params! {
    /// Multiagent20261001 params.
    Multiagent20261001Params ["type" = "multiagent_20261001"] {
        --
        /// Advisor.
        advisor: may MultiagentAdvisor = "advisor";
        /// Subagents.
        subagents: may MultiagentSubagentsParams = "subagents";
        /// Workflows.
        workflows: may MultiagentWorkflowsParams = "workflows";
    }
}

union! {
    /// Multiagent advisor.
    MultiagentAdvisor by "type" {
        /// Multiagent advisor enabled.
        Enabled(MultiagentAdvisorEnabled) = "enabled";
        /// Multiagent advisor disabled.
        Disabled(MultiagentAdvisorDisabled) = "disabled";
    }
}

params! {
    /// Multiagent advisor enabled.
    MultiagentAdvisorEnabled ["type" = "enabled"] {
        /// Model.
        model: req String = "model";
        --
    }
}

params! {
    /// Multiagent advisor disabled.
    MultiagentAdvisorDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Multiagent subagents params.
    MultiagentSubagentsParams by "type" {
        /// Multiagent subagents enabled params.
        Enabled(MultiagentSubagentsEnabledParams) = "enabled";
        /// Multiagent subagents disabled.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

params! {
    /// Multiagent subagents enabled params.
    MultiagentSubagentsEnabledParams ["type" = "enabled"] {
        --
        /// Inline agents.
        inline_agents: may MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: may Vec<PredefinedAgentParams> = "predefined_agents";
    }
}

union! {
    /// Multiagent inline agents.
    MultiagentInlineAgents by "type" {
        /// Multiagent inline agents enabled.
        Enabled(MultiagentInlineAgentsEnabled) = "enabled";
        /// Multiagent inline agents disabled.
        Disabled(MultiagentInlineAgentsDisabled) = "disabled";
    }
}

params! {
    /// Multiagent inline agents enabled.
    MultiagentInlineAgentsEnabled ["type" = "enabled"] {
        --
    }
}

params! {
    /// Multiagent inline agents disabled.
    MultiagentInlineAgentsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Predefined agent params.
    PredefinedAgentParams by "type", text String {
        /// Agent params.
        Agent(AgentParams) = "agent";
        /// Multiagent self.
        Itself(MultiagentSelf) = "self";
    }
}

params! {
    /// Multiagent subagents disabled.
    MultiagentSubagentsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Multiagent workflows params.
    MultiagentWorkflowsParams by "type" {
        /// Multiagent workflows enabled params.
        Enabled(MultiagentWorkflowsEnabledParams) = "enabled";
        /// Multiagent workflows disabled.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

params! {
    /// Multiagent workflows enabled params.
    MultiagentWorkflowsEnabledParams ["type" = "enabled"] {
        --
        /// Inline agents.
        inline_agents: may MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: may Vec<PredefinedAgentParams> = "predefined_agents";
    }
}

params! {
    /// Multiagent workflows disabled.
    MultiagentWorkflowsDisabled ["type" = "disabled"] {
        --
    }
}

union! {
    /// Agent skill params.
    AgentSkillParams by "type" {
        /// Anthropic skill params.
        Anthropic(AnthropicSkillParams) = "anthropic";
        /// Custom skill params.
        Custom(CustomSkillParams) = "custom";
    }
}

params! {
    /// Anthropic skill params.
    AnthropicSkillParams ["type" = "anthropic"] {
        /// Skill id.
        skill_id: req String = "skill_id";
        --
        /// Version.
        version: may String = "version";
    }
}

params! {
    /// Custom skill params.
    CustomSkillParams ["type" = "custom"] {
        /// Skill id.
        skill_id: req String = "skill_id";
        --
        /// Version.
        version: may String = "version";
    }
}

object! {
    /// Agent.
    Agent ["type" = "agent"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Execution identity.
        execution_identity: req ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Model.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools.
        tools: req Vec<AgentTool> = "tools";
        /// Updated at.
        updated_at: req String = "updated_at";
        /// Version.
        version: req i64 = "version";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Description.
        description: may String = "description";
        /// Multiagent.
        multiagent: may Multiagent = "multiagent";
        /// System.
        system: may String = "system";
    }
}

object! {
    /// Model config.
    ModelConfig [] {
        /// Id.
        id: req String = "id";
        --
        /// Effort.
        effort: may Effort = "effort";
        /// Inference geo.
        inference_geo: may String = "inference_geo";
        /// Speed.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// Effort.
    Effort by "type" {
        /// Effort low.
        Low(EffortLow) = "low";
        /// Effort medium.
        Medium(EffortMedium) = "medium";
        /// Effort high.
        High(EffortHigh) = "high";
        /// Effort xhigh.
        Xhigh(EffortXhigh) = "xhigh";
        /// Effort max.
        Max(EffortMax) = "max";
    }
}

union! {
    /// Multiagent.
    Multiagent by "type" {
        /// Multiagent coordinator.
        Coordinator(MultiagentCoordinator) = "coordinator";
        /// Multiagent20261001.
        Multiagent20261001(Multiagent20261001) = "multiagent_20261001";
    }
}

object! {
    /// Multiagent coordinator.
    MultiagentCoordinator ["type" = "coordinator"] {
        /// Agents.
        agents: req Vec<RosterEntry> = "agents";
        --
    }
}

union! {
    /// Roster entry.
    RosterEntry by "type" {
        /// Agent reference.
        Agent(AgentReference) = "agent";
        /// Advisor.
        Advisor(Advisor) = "advisor";
    }
}

object! {
    /// Agent reference.
    AgentReference ["type" = "agent"] {
        /// Id.
        id: req String = "id";
        /// Version.
        version: req i64 = "version";
        --
    }
}

object! {
    /// Multiagent20261001.
    Multiagent20261001 ["type" = "multiagent_20261001"] {
        /// Advisor.
        advisor: req MultiagentAdvisor = "advisor";
        /// Subagents.
        subagents: req MultiagentSubagents = "subagents";
        /// Workflows.
        workflows: req MultiagentWorkflows = "workflows";
        --
    }
}

union! {
    /// Multiagent subagents.
    MultiagentSubagents by "type" {
        /// Multiagent subagents enabled.
        Enabled(MultiagentSubagentsEnabled) = "enabled";
        /// Multiagent subagents disabled.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

object! {
    /// Multiagent subagents enabled.
    MultiagentSubagentsEnabled ["type" = "enabled"] {
        /// Inline agents.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: req Vec<AgentReference> = "predefined_agents";
        --
    }
}

union! {
    /// Multiagent workflows.
    MultiagentWorkflows by "type" {
        /// Multiagent workflows enabled.
        Enabled(MultiagentWorkflowsEnabled) = "enabled";
        /// Multiagent workflows disabled.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

object! {
    /// Multiagent workflows enabled.
    MultiagentWorkflowsEnabled ["type" = "enabled"] {
        /// Inline agents.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: req Vec<AgentReference> = "predefined_agents";
        --
    }
}

union! {
    /// Agent skill.
    AgentSkill by "type" {
        /// Anthropic skill.
        Anthropic(AnthropicSkill) = "anthropic";
        /// Custom skill.
        Custom(CustomSkill) = "custom";
    }
}

object! {
    /// Anthropic skill.
    AnthropicSkill ["type" = "anthropic"] {
        /// Skill id.
        skill_id: req String = "skill_id";
        /// Version.
        version: req String = "version";
        --
    }
}

object! {
    /// Custom skill.
    CustomSkill ["type" = "custom"] {
        /// Skill id.
        skill_id: req String = "skill_id";
        /// Version.
        version: req String = "version";
        --
    }
}

params! {
    /// Agent update params.
    AgentUpdateParams [] {
        --
        /// Description.
        description: may String = "description";
        /// Execution identity.
        execution_identity: may ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: may Vec<UrlMcpServer> = "mcp_servers";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Model.
        model: opt ModelParams = "model";
        /// Multiagent.
        multiagent: may MultiagentParams = "multiagent";
        /// Name.
        name: opt String = "name";
        /// Skills.
        skills: may Vec<AgentSkillParams> = "skills";
        /// System.
        system: may String = "system";
        /// Tools.
        tools: may Vec<AgentToolParams> = "tools";
        /// Version.
        version: opt i64 = "version";
    }
}

query! {
    /// What `agents.list` can be asked for.
    AgentListParams {
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
    }
}

query! {
    /// What `agents.retrieve` can be asked for.
    AgentRetrieveParams {
        /// Version.
        version: i64 = "version";
    }
}

query! {
    /// What `agents.versions.list` can be asked for.
    AgentVersionListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}
