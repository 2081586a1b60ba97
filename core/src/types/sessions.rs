// Written by hostler-codegen from api/. Do not edit.
//! Sessions, their resources and threads.
#[allow(unused_imports)]
use super::*;

params! {
    /// Budget limit.
    BudgetLimit ["type" = "limit"] {
        /// Max list cost.
        max_list_cost: req MonetaryAmount = "max_list_cost";
        --
    }
}

params! {
    /// Monetary amount.
    MonetaryAmount ["currency" = "USD"] {
        /// Amount.
        amount: req String = "amount";
        --
    }
}

union! {
    /// Session resource params.
    SessionResourceParams by "type" {
        /// Git hub repository resource params.
        GithubRepository(GitHubRepositoryResourceParams) = "github_repository";
        /// File resource params.
        File(FileResourceParams) = "file";
        /// Memory store resource params.
        MemoryStore(MemoryStoreResourceParams) = "memory_store";
    }
}

params! {
    /// Git hub repository resource params.
    GitHubRepositoryResourceParams ["type" = "github_repository"] {
        /// Url.
        url: req String = "url";
        --
        /// Authorization token.
        authorization_token: opt String = "authorization_token";
        /// Checkout.
        checkout: may RepositoryCheckout = "checkout";
        /// Mount path.
        mount_path: may String = "mount_path";
    }
}

union! {
    /// Repository checkout.
    RepositoryCheckout by "type" {
        /// Branch checkout.
        Branch(BranchCheckout) = "branch";
        /// Commit checkout.
        Commit(CommitCheckout) = "commit";
    }
}

params! {
    /// Branch checkout.
    BranchCheckout ["type" = "branch"] {
        /// Name.
        name: req String = "name";
        --
    }
}

params! {
    /// Commit checkout.
    CommitCheckout ["type" = "commit"] {
        /// Sha.
        sha: req String = "sha";
        --
    }
}

params! {
    /// File resource params.
    FileResourceParams ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
        /// Mount path.
        mount_path: may String = "mount_path";
    }
}

params! {
    /// Memory store resource params.
    MemoryStoreResourceParams ["type" = "memory_store"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
        /// Access.
        access: may MemoryAccess = "access";
        /// Instructions.
        instructions: may String = "instructions";
    }
}

string_enum! {
    /// Memory access.
    MemoryAccess {
        /// `read_write`.
        ReadWrite = "read_write";
        /// `read_only`.
        ReadOnly = "read_only";
    }
}

union! {
    /// Session resource config.
    SessionResourceConfig by "type" {
        /// Git hub repository resource config.
        GithubRepository(GitHubRepositoryResourceConfig) = "github_repository";
        /// File resource config.
        File(FileResourceConfig) = "file";
        /// Memory store resource config.
        MemoryStore(MemoryStoreResourceConfig) = "memory_store";
    }
}

object! {
    /// Git hub repository resource config.
    GitHubRepositoryResourceConfig ["type" = "github_repository"] {
        /// Url.
        url: req String = "url";
        --
        /// Checkout.
        checkout: may RepositoryCheckout = "checkout";
        /// Mount path.
        mount_path: may String = "mount_path";
    }
}

object! {
    /// File resource config.
    FileResourceConfig ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
        /// Mount path.
        mount_path: may String = "mount_path";
    }
}

object! {
    /// Memory store resource config.
    MemoryStoreResourceConfig ["type" = "memory_store"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
        /// Access.
        access: may MemoryAccess = "access";
        /// Instructions.
        instructions: may String = "instructions";
    }
}

params! {
    /// Session create params.
    SessionCreateParams [] {
        /// Agent.
        agent: req SessionAgentParams = "agent";
        /// Environment id.
        environment_id: req String = "environment_id";
        --
        /// Budget.
        budget: opt BudgetLimit = "budget";
        /// Initial events.
        initial_events: opt Vec<SessionInitialEventParams> = "initial_events";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Resources.
        resources: opt Vec<SessionResourceParams> = "resources";
        /// Title.
        title: may String = "title";
        /// Vault ids.
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

union! {
    /// Session agent params.
    SessionAgentParams by "type", text String {
        /// Agent params.
        Agent(AgentParams) = "agent";
        /// Agent with overrides params.
        AgentWithOverrides(AgentWithOverridesParams) = "agent_with_overrides";
    }
}

params! {
    /// Agent with overrides params.
    AgentWithOverridesParams ["type" = "agent_with_overrides"] {
        /// Id.
        id: req String = "id";
        --
        /// Mcp servers.
        mcp_servers: opt Vec<UrlMcpServer> = "mcp_servers";
        /// Model.
        model: opt ModelParams = "model";
        /// Skills.
        skills: opt Vec<AgentSkillParams> = "skills";
        /// System.
        system: may String = "system";
        /// Tools.
        tools: opt Vec<AgentToolParams> = "tools";
        /// Version.
        version: opt i64 = "version";
    }
}

union! {
    /// Session initial event params.
    SessionInitialEventParams by "type" {
        /// User message event params.
        UserMessage(UserMessageEventParams) = "user.message";
        /// User define outcome event params.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
    }
}

object! {
    /// Session.
    Session ["type" = "session"] {
        /// Id.
        id: req String = "id";
        /// Agent.
        agent: req SessionAgent = "agent";
        /// Created at.
        created_at: req String = "created_at";
        /// Environment id.
        environment_id: req String = "environment_id";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Outcome evaluations.
        outcome_evaluations: req Vec<OutcomeEvaluation> = "outcome_evaluations";
        /// Resources.
        resources: req Vec<SessionResource> = "resources";
        /// Stats.
        stats: req SessionStats = "stats";
        /// Status.
        status: req SessionStatus = "status";
        /// Updated at.
        updated_at: req String = "updated_at";
        /// Usage.
        usage: req SessionUsage = "usage";
        /// Vault ids.
        vault_ids: req Vec<String> = "vault_ids";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Budget.
        budget: may BudgetLimit = "budget";
        /// Title.
        title: may String = "title";
        /// Deployment id.
        deployment_id: may String = "deployment_id";
    }
}

object! {
    /// Session agent.
    SessionAgent ["type" = "agent"] {
        /// Id.
        id: req String = "id";
        /// Execution identity.
        execution_identity: req ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools.
        tools: req Vec<AgentTool> = "tools";
        /// Version.
        version: req i64 = "version";
        --
        /// Description.
        description: may String = "description";
        /// Multiagent.
        multiagent: may SessionMultiagent = "multiagent";
        /// System.
        system: may String = "system";
    }
}

union! {
    /// Session multiagent.
    SessionMultiagent by "type" {
        /// Session multiagent coordinator.
        Coordinator(SessionMultiagentCoordinator) = "coordinator";
        /// Session multiagent20261001.
        Multiagent20261001(SessionMultiagent20261001) = "multiagent_20261001";
    }
}

object! {
    /// Session multiagent coordinator.
    SessionMultiagentCoordinator ["type" = "coordinator"] {
        /// Agents.
        agents: req Vec<SessionRosterEntry> = "agents";
        --
    }
}

union! {
    /// Session roster entry.
    SessionRosterEntry by "type" {
        /// Session thread agent.
        Agent(SessionThreadAgent) = "agent";
        /// Advisor.
        Advisor(Advisor) = "advisor";
    }
}

object! {
    /// Session thread agent.
    SessionThreadAgent ["type" = "agent"] {
        /// Id.
        id: req String = "id";
        /// Execution identity.
        execution_identity: req ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools.
        tools: req Vec<AgentTool> = "tools";
        /// Version.
        version: req i64 = "version";
        --
        /// Description.
        description: may String = "description";
        /// System.
        system: may String = "system";
    }
}

object! {
    /// Session multiagent20261001.
    SessionMultiagent20261001 ["type" = "multiagent_20261001"] {
        /// Advisor.
        advisor: req MultiagentAdvisor = "advisor";
        /// Subagents.
        subagents: req SessionMultiagentSubagents = "subagents";
        /// Workflows.
        workflows: req SessionMultiagentWorkflows = "workflows";
        --
    }
}

union! {
    /// Session multiagent subagents.
    SessionMultiagentSubagents by "type" {
        /// Session multiagent subagents enabled.
        Enabled(SessionMultiagentSubagentsEnabled) = "enabled";
        /// Multiagent subagents disabled.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

object! {
    /// Session multiagent subagents enabled.
    SessionMultiagentSubagentsEnabled ["type" = "enabled"] {
        /// Inline agents.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: req Vec<SessionThreadAgent> = "predefined_agents";
        --
    }
}

union! {
    /// Session multiagent workflows.
    SessionMultiagentWorkflows by "type" {
        /// Session multiagent workflows enabled.
        Enabled(SessionMultiagentWorkflowsEnabled) = "enabled";
        /// Multiagent workflows disabled.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

object! {
    /// Session multiagent workflows enabled.
    SessionMultiagentWorkflowsEnabled ["type" = "enabled"] {
        /// Inline agents.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Predefined agents.
        predefined_agents: req Vec<SessionThreadAgent> = "predefined_agents";
        --
    }
}

object! {
    /// Outcome evaluation.
    OutcomeEvaluation ["type" = "outcome_evaluation"] {
        /// Description.
        description: req String = "description";
        /// Iteration.
        iteration: req i64 = "iteration";
        /// Outcome id.
        outcome_id: req String = "outcome_id";
        /// Result.
        result: req String = "result";
        --
        /// Completed at.
        completed_at: may String = "completed_at";
        /// Explanation.
        explanation: may String = "explanation";
    }
}

union! {
    /// Session resource.
    SessionResource by "type" {
        /// Git hub repository resource.
        GithubRepository(GitHubRepositoryResource) = "github_repository";
        /// File resource.
        File(FileResource) = "file";
        /// Memory store resource.
        MemoryStore(MemoryStoreResource) = "memory_store";
    }
}

object! {
    /// Git hub repository resource.
    GitHubRepositoryResource ["type" = "github_repository"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Mount path.
        mount_path: req String = "mount_path";
        /// Updated at.
        updated_at: req String = "updated_at";
        /// Url.
        url: req String = "url";
        --
        /// Checkout.
        checkout: may RepositoryCheckout = "checkout";
    }
}

object! {
    /// File resource.
    FileResource ["type" = "file"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// File id.
        file_id: req String = "file_id";
        /// Mount path.
        mount_path: req String = "mount_path";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
    }
}

object! {
    /// Memory store resource.
    MemoryStoreResource ["type" = "memory_store"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
        /// Access.
        access: may MemoryAccess = "access";
        /// Description.
        description: may String = "description";
        /// Instructions.
        instructions: may String = "instructions";
        /// Mount path.
        mount_path: may String = "mount_path";
        /// Name.
        name: may String = "name";
    }
}

object! {
    /// Session stats.
    SessionStats [] {
        --
        /// Active seconds.
        active_seconds: may f64 = "active_seconds";
        /// Duration seconds.
        duration_seconds: may f64 = "duration_seconds";
    }
}

string_enum! {
    /// Session status.
    SessionStatus {
        /// `rescheduling`.
        Rescheduling = "rescheduling";
        /// `running`.
        Running = "running";
        /// `idle`.
        Idle = "idle";
        /// `terminated`.
        Terminated = "terminated";
    }
}

object! {
    /// Session usage.
    SessionUsage [] {
        --
        /// Active seconds.
        active_seconds: may f64 = "active_seconds";
        /// Cache creation.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Cache read input tokens.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens.
        input_tokens: may i64 = "input_tokens";
        /// List cost.
        list_cost: may MonetaryAmount = "list_cost";
        /// Output tokens.
        output_tokens: may i64 = "output_tokens";
        /// Server tool use.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

object! {
    /// Cache creation usage.
    CacheCreationUsage [] {
        --
        /// Ephemeral 1h input tokens.
        ephemeral_1h_input_tokens: may i64 = "ephemeral_1h_input_tokens";
        /// Ephemeral 5m input tokens.
        ephemeral_5m_input_tokens: may i64 = "ephemeral_5m_input_tokens";
    }
}

object! {
    /// Server tool usage.
    ServerToolUsage [] {
        --
        /// Web fetch requests.
        web_fetch_requests: may i64 = "web_fetch_requests";
        /// Web search requests.
        web_search_requests: may i64 = "web_search_requests";
    }
}

params! {
    /// Session update params.
    SessionUpdateParams [] {
        --
        /// Agent.
        agent: opt SessionAgentUpdateParams = "agent";
        /// Budget.
        budget: may BudgetLimit = "budget";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Title.
        title: may String = "title";
        /// Vault ids.
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

params! {
    /// Session agent update params.
    SessionAgentUpdateParams [] {
        --
        /// Mcp servers.
        mcp_servers: opt Vec<UrlMcpServer> = "mcp_servers";
        /// Tools.
        tools: opt Vec<AgentToolParams> = "tools";
    }
}

object! {
    /// Deleted session.
    DeletedSession ["type" = "session_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Session usage snapshot.
    SessionUsageSnapshot [] {
        --
        /// Active seconds.
        active_seconds: may f64 = "active_seconds";
        /// Cache creation.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Cache read input tokens.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens.
        input_tokens: may i64 = "input_tokens";
        /// List cost.
        list_cost: may MonetaryAmount = "list_cost";
        /// Output tokens.
        output_tokens: may i64 = "output_tokens";
        /// Server tool use.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

params! {
    /// Session resource add params.
    SessionResourceAddParams ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
        /// Mount path.
        mount_path: may String = "mount_path";
    }
}

params! {
    /// Session resource update params.
    SessionResourceUpdateParams [] {
        /// Authorization token.
        authorization_token: req String = "authorization_token";
        --
    }
}

object! {
    /// Deleted session resource.
    DeletedSessionResource ["type" = "session_resource_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Session thread.
    SessionThread ["type" = "session_thread"] {
        /// Id.
        id: req String = "id";
        /// Agent.
        agent: req ThreadAgent = "agent";
        /// Created at.
        created_at: req String = "created_at";
        /// Session id.
        session_id: req String = "session_id";
        /// Status.
        status: req SessionStatus = "status";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Parent thread id.
        parent_thread_id: may String = "parent_thread_id";
        /// Stats.
        stats: may SessionThreadStats = "stats";
        /// Usage.
        usage: may SessionThreadUsage = "usage";
        /// Workflow run id.
        workflow_run_id: may String = "workflow_run_id";
    }
}

union! {
    /// Thread agent.
    ThreadAgent by "type" {
        /// Session thread agent.
        Agent(SessionThreadAgent) = "agent";
        /// Advisor.
        Advisor(Advisor) = "advisor";
        /// Inline agent.
        Inline(InlineAgent) = "inline";
    }
}

object! {
    /// Inline agent.
    InlineAgent ["type" = "inline"] {
        /// Execution identity.
        execution_identity: req ExecutionIdentity = "execution_identity";
        /// Mcp servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools.
        tools: req Vec<AgentTool> = "tools";
        --
        /// Description.
        description: may String = "description";
        /// System.
        system: may String = "system";
    }
}

object! {
    /// Session thread stats.
    SessionThreadStats [] {
        --
        /// Active seconds.
        active_seconds: may f64 = "active_seconds";
        /// Duration seconds.
        duration_seconds: may f64 = "duration_seconds";
        /// Startup seconds.
        startup_seconds: may f64 = "startup_seconds";
    }
}

object! {
    /// Session thread usage.
    SessionThreadUsage [] {
        --
        /// Active seconds.
        active_seconds: may f64 = "active_seconds";
        /// Cache creation.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Cache read input tokens.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens.
        input_tokens: may i64 = "input_tokens";
        /// List cost.
        list_cost: may MonetaryAmount = "list_cost";
        /// Output tokens.
        output_tokens: may i64 = "output_tokens";
        /// Server tool use.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

query! {
    /// What `sessions.list` can be asked for.
    SessionListParams {
        /// Agent id.
        agent_id: String = "agent_id";
        /// Agent version.
        agent_version: i64 = "agent_version";
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
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Memory store id.
        memory_store_id: String = "memory_store_id";
        /// Order.
        order: SortOrder = "order";
        /// Page.
        page: String = "page";
        /// Statuses.
        statuses: Vec<SessionStatus> = "statuses[]";
    }
}

query! {
    /// What `sessions.resources.list` can be asked for.
    SessionResourceListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `sessions.threads.list` can be asked for.
    SessionThreadListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Statuses.
        statuses: Vec<SessionStatus> = "statuses[]";
    }
}
