// Written by hostler-codegen from api/. Do not edit.
//! Sessions, their resources and threads.
#[allow(unused_imports)]
use super::*;

params! {
    /// A ceiling on the cost of a session.
    BudgetLimit ["type" = "limit"] {
        /// Most that may be spent, at public prices. No model request starts once it is reached; the
        /// one that crosses it is finished.
        max_list_cost: req MonetaryAmount = "max_list_cost";
        --
    }
}

params! {
    /// An amount of money.
    MonetaryAmount ["currency" = "USD"] {
        /// Whole cents as a decimal text above zero, without leading zeros.
        amount: req String = "amount";
        --
    }
}

union! {
    /// Something to mount into a session.
    SessionResourceParams by "type" {
        /// A GitHub repository. Not for self-hosted environments.
        GithubRepository(GitHubRepositoryResourceParams) = "github_repository";
        /// A file. Not for self-hosted environments.
        File(FileResourceParams) = "file";
        /// A memory store. Can only be attached when the session starts.
        MemoryStore(MemoryStoreResourceParams) = "memory_store";
    }
}

params! {
    /// A GitHub repository. Not for self-hosted environments.
    GitHubRepositoryResourceParams ["type" = "github_repository"] {
        /// `https://github.com/<owner>/<repo>`, without `.git`, at most 2,048 characters.
        url: req String = "url";
        --
        /// Access token; needed only for private repositories, never returned.
        authorization_token: opt String = "authorization_token", secret;
        /// What to check out; null means the default branch.
        checkout: may RepositoryCheckout = "checkout";
        /// Path under `/workspace`. Left out or null: `/workspace/<repo>`.
        mount_path: may String = "mount_path";
    }
}

union! {
    /// What to check out.
    RepositoryCheckout by "type" {
        /// The head of a branch.
        Branch(BranchCheckout) = "branch";
        /// One commit.
        Commit(CommitCheckout) = "commit";
    }
}

params! {
    /// The head of a branch.
    BranchCheckout ["type" = "branch"] {
        /// Name of the branch, 1 to 255 characters.
        name: req String = "name";
        --
    }
}

params! {
    /// One commit.
    CommitCheckout ["type" = "commit"] {
        /// Hash of the commit, in full.
        sha: req String = "sha";
        --
    }
}

params! {
    /// A file. Not for self-hosted environments.
    FileResourceParams ["type" = "file"] {
        /// Uploaded file (`file_…`).
        file_id: req String = "file_id";
        --
        /// Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`.
        mount_path: may String = "mount_path";
    }
}

params! {
    /// A memory store. Can only be attached when the session starts.
    MemoryStoreResourceParams ["type" = "memory_store"] {
        /// Memory store (`memstore_…`), not archived.
        memory_store_id: req String = "memory_store_id";
        --
        /// What the agent may do. Left out or null: `read_write`.
        access: may MemoryAccess = "access";
        /// How the agent should use it, at most 4,096 characters.
        instructions: may String = "instructions";
    }
}

string_enum! {
    /// What the agent may do with a memory store.
    MemoryAccess {
        /// Read and write.
        ReadWrite = "read_write";
        /// Only read; the file system enforces it.
        ReadOnly = "read_only";
    }
}

union! {
    /// Something that a deployment mounts into its sessions.
    SessionResourceConfig by "type" {
        /// A GitHub repository.
        GithubRepository(GitHubRepositoryResourceConfig) = "github_repository";
        /// A file.
        File(FileResourceConfig) = "file";
        /// A memory store.
        MemoryStore(MemoryStoreResourceConfig) = "memory_store";
    }
}

object! {
    /// A GitHub repository.
    GitHubRepositoryResourceConfig ["type" = "github_repository"] {
        /// Address of the repository.
        url: req String = "url";
        --
        /// What to check out; null means the default branch.
        checkout: may RepositoryCheckout = "checkout";
        /// Where it appears in the sandbox.
        mount_path: may String = "mount_path";
    }
}

object! {
    /// A file.
    FileResourceConfig ["type" = "file"] {
        /// File to use (`file_…`).
        file_id: req String = "file_id";
        --
        /// Where it appears in the sandbox.
        mount_path: may String = "mount_path";
    }
}

object! {
    /// A memory store.
    MemoryStoreResourceConfig ["type" = "memory_store"] {
        /// Memory store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        --
        /// What the agent may do.
        access: may MemoryAccess = "access";
        /// How the agent should use it.
        instructions: may String = "instructions";
    }
}

params! {
    /// A new session.
    SessionCreateParams [] {
        /// Agent that works: an id (its latest version, pinned now), a reference, or a reference with
        /// overrides.
        agent: req SessionAgentParams = "agent";
        /// Environment to work in (`env_…`).
        environment_id: req String = "environment_id";
        --
        /// Ceiling on the cost. Can only be set here; every model in the session must have a public
        /// price.
        budget: opt BudgetLimit = "budget";
        /// At most 50 events, handled in order as if sent right after: messages, and at most one
        /// outcome.
        initial_events: opt Vec<SessionInitialEventParams> = "initial_events";
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// What is mounted: at most 500 files and 8 memory stores, and repositories.
        resources: opt Vec<SessionResourceParams> = "resources";
        /// At most 500 characters.
        title: may String = "title";
        /// Vaults whose credentials the session may use (`vlt_…`); cannot change later.
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

union! {
    /// An agent: an id (its latest version), a reference, or a reference with overrides.
    SessionAgentParams by "type", text String {
        /// An agent, perhaps at one of its versions.
        Agent(AgentParams) = "agent";
        /// An agent with settings for one session; the agent itself stays as it is. What is left out
        /// is inherited, what is given replaces, an empty list or null clears.
        AgentWithOverrides(AgentWithOverridesParams) = "agent_with_overrides";
    }
}

params! {
    /// An agent with settings for one session; the agent itself stays as it is. What is left out
    /// is inherited, what is given replaces, an empty list or null clears.
    AgentWithOverridesParams ["type" = "agent_with_overrides"] {
        /// Agent (`agent_…`).
        id: req String = "id";
        --
        /// Replaces the servers; the resulting tools may name no other.
        mcp_servers: may Vec<UrlMcpServer> = "mcp_servers";
        /// Replaces the model with all its settings; null is refused.
        model: may ModelParams = "model";
        /// Replaces the skills.
        skills: may Vec<AgentSkillParams> = "skills";
        /// Replaces the system prompt, at most 100,000 characters; null removes it.
        system: may String = "system";
        /// Replaces the tools.
        tools: may Vec<AgentToolParams> = "tools";
        /// Version of the agent. Left out: the latest.
        version: opt i64 = "version";
    }
}

union! {
    /// An event that a new session starts with.
    SessionInitialEventParams by "type" {
        /// A message. Starts a turn, or joins the one that runs at its next model request.
        UserMessage(UserMessageEventParams) = "user.message";
        /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts
        /// work by itself; one at a time.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
    }
}

object! {
    /// An agent at work in an environment, with its history.
    Session ["type" = "session"] {
        /// Identifier (`sesn_…`).
        id: req String = "id";
        /// The agent as it was when the session started, with this session's changes.
        agent: req SessionAgent = "agent";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Environment of the session.
        environment_id: req String = "environment_id";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// One entry per outcome that was asked for.
        outcome_evaluations: req Vec<OutcomeEvaluation> = "outcome_evaluations";
        /// What is mounted.
        resources: req Vec<SessionResource> = "resources";
        /// Times.
        stats: req SessionStats = "stats";
        /// What the session does. A finished session is idle.
        status: req SessionStatus = "status";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        /// Tokens and cost so far.
        usage: req SessionUsage = "usage";
        /// Vaults as given at the start; empty if there are none.
        vault_ids: req Vec<String> = "vault_ids";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// Ceiling on the cost; null if there is none.
        budget: may BudgetLimit = "budget";
        /// Title.
        title: may String = "title";
        /// Deployment that made the session; null if a caller did.
        deployment_id: may String = "deployment_id";
    }
}

object! {
    /// An agent as a session holds it.
    SessionAgent ["type" = "agent"] {
        /// Agent that it was copied from (`agent_…`).
        id: req String = "id";
        /// MCP servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model with its settings.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills, with resolved versions.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools, with every setting resolved.
        tools: req Vec<AgentTool> = "tools";
        /// Version of the agent that it was copied from.
        version: req i64 = "version";
        --
        /// What it is for.
        description: may String = "description";
        /// Who runs act as.
        execution_identity: opt ExecutionIdentity = "execution_identity";
        /// How the agent may work with others; null means alone.
        multiagent: may SessionMultiagent = "multiagent";
        /// System prompt; null if there is none.
        system: may String = "system";
    }
}

union! {
    /// How the session's agent may work with others.
    SessionMultiagent by "type" {
        /// A roster of agents to delegate to.
        Coordinator(SessionMultiagentCoordinator) = "coordinator";
        /// Three ways of working with others.
        Multiagent20261001(SessionMultiagent20261001) = "multiagent_20261001";
    }
}

object! {
    /// A roster of agents to delegate to.
    SessionMultiagentCoordinator ["type" = "coordinator"] {
        /// The roster, with full definitions.
        agents: req Vec<SessionRosterEntry> = "agents";
        --
    }
}

union! {
    /// An entry of the roster.
    SessionRosterEntry by "type" {
        /// An agent as a thread holds it.
        Agent(SessionThreadAgent) = "agent";
        /// A model that can be asked for advice.
        Advisor(Advisor) = "advisor";
    }
}

object! {
    /// An agent as a thread holds it.
    SessionThreadAgent ["type" = "agent"] {
        /// Agent that it was copied from (`agent_…`).
        id: req String = "id";
        /// MCP servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model with its settings.
        model: req ModelConfig = "model";
        /// Name.
        name: req String = "name";
        /// Skills, with resolved versions.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools, with every setting resolved.
        tools: req Vec<AgentTool> = "tools";
        /// Version of the agent that it was copied from.
        version: req i64 = "version";
        --
        /// What it is for.
        description: may String = "description";
        /// Who runs act as.
        execution_identity: opt ExecutionIdentity = "execution_identity";
        /// System prompt; null if there is none.
        system: may String = "system";
    }
}

object! {
    /// Three ways of working with others.
    SessionMultiagent20261001 ["type" = "multiagent_20261001"] {
        /// A second model that the main thread may ask for advice.
        advisor: req MultiagentAdvisor = "advisor";
        /// Further threads that the agent may start.
        subagents: req SessionMultiagentSubagents = "subagents";
        /// Background runs that follow a program written by the agent.
        workflows: req SessionMultiagentWorkflows = "workflows";
        --
    }
}

union! {
    /// Whether the agent may start threads.
    SessionMultiagentSubagents by "type" {
        /// The agent may start threads.
        Enabled(SessionMultiagentSubagentsEnabled) = "enabled";
        /// The agent may not start threads.
        Disabled(MultiagentSubagentsDisabled) = "disabled";
    }
}

object! {
    /// The agent may start threads.
    SessionMultiagentSubagentsEnabled ["type" = "enabled"] {
        /// Whether agents may be defined on the fly.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Saved agents that may be started.
        predefined_agents: req Vec<SessionThreadAgent> = "predefined_agents";
        --
    }
}

union! {
    /// Whether the agent may start workflow runs.
    SessionMultiagentWorkflows by "type" {
        /// The agent may start workflow runs.
        Enabled(SessionMultiagentWorkflowsEnabled) = "enabled";
        /// The agent may not start workflow runs.
        Disabled(MultiagentWorkflowsDisabled) = "disabled";
    }
}

object! {
    /// The agent may start workflow runs.
    SessionMultiagentWorkflowsEnabled ["type" = "enabled"] {
        /// Whether agents may be defined on the fly.
        inline_agents: req MultiagentInlineAgents = "inline_agents";
        /// Saved agents that may be started.
        predefined_agents: req Vec<SessionThreadAgent> = "predefined_agents";
        --
    }
}

object! {
    /// How far an outcome is.
    OutcomeEvaluation ["type" = "outcome_evaluation"] {
        /// What was asked for.
        description: req String = "description";
        /// Number of the attempt, from 0.
        iteration: req i64 = "iteration";
        /// Outcome that this belongs to (`outc_…`).
        outcome_id: req String = "outcome_id";
        /// `pending`, `running`, `evaluating`, `satisfied`, `needs_revision`,
        /// `max_iterations_reached`, `failed` or `interrupted`; an open set.
        result: req String = "result";
        --
        /// When it was decided; null until then.
        completed_at: may String = "completed_at";
        /// What the grader said last; null before it did.
        explanation: may String = "explanation";
    }
}

union! {
    /// Something mounted into a session.
    SessionResource by "type" {
        /// A GitHub repository.
        GithubRepository(GitHubRepositoryResource) = "github_repository";
        /// A file; a read-only copy in the sandbox.
        File(FileResource) = "file";
        /// A memory store, mounted into the sandbox.
        MemoryStore(MemoryStoreResource) = "memory_store";
    }
}

object! {
    /// A GitHub repository.
    GitHubRepositoryResource ["type" = "github_repository"] {
        /// Identifier (`sesrsc_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Where it appears in the sandbox.
        mount_path: req String = "mount_path";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        /// Address of the repository.
        url: req String = "url";
        --
        /// What to check out; null means the default branch.
        checkout: may RepositoryCheckout = "checkout";
    }
}

object! {
    /// A file; a read-only copy in the sandbox.
    FileResource ["type" = "file"] {
        /// Identifier (`sesrsc_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// The session's own copy (`file_…`), not the file that was uploaded.
        file_id: req String = "file_id";
        /// Where it appears in the sandbox.
        mount_path: req String = "mount_path";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
    }
}

object! {
    /// A memory store, mounted into the sandbox.
    MemoryStoreResource ["type" = "memory_store"] {
        /// Memory store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        --
        /// What the agent may do.
        access: may MemoryAccess = "access";
        /// The store's description when it was attached; empty if it had none.
        description: may String = "description";
        /// How the agent should use it.
        instructions: may String = "instructions";
        /// Where it appears in the sandbox.
        mount_path: may String = "mount_path";
        /// The store's name when it was attached.
        name: may String = "name";
    }
}

object! {
    /// Times of a session.
    SessionStats [] {
        --
        /// Seconds at work, summed over its threads.
        active_seconds: may f64 = "active_seconds";
        /// Seconds since the start; stands still once the session is over.
        duration_seconds: may f64 = "duration_seconds";
    }
}

string_enum! {
    /// What a session or a thread does.
    SessionStatus {
        /// A failure passed; it will run again by itself.
        Rescheduling = "rescheduling";
        /// At work.
        Running = "running";
        /// Waits for the next input, or for an answer.
        Idle = "idle";
        /// Over for good: archived, or beyond repair.
        Terminated = "terminated";
    }
}

object! {
    /// Tokens and cost of a session so far.
    SessionUsage [] {
        --
        /// Seconds with at least one thread at work; overlaps count once.
        active_seconds: may f64 = "active_seconds";
        /// Tokens written to the prompt cache, by lifetime; null before the first write.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Input tokens read from the prompt cache.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens that were neither read from nor written to the prompt cache.
        input_tokens: may i64 = "input_tokens";
        /// Cost at public prices, rounded to cents. Absent until it is tracked.
        list_cost: may MonetaryAmount = "list_cost";
        /// Tokens that the model wrote.
        output_tokens: may i64 = "output_tokens";
        /// Calls of tools that are billed by use. Absent until there are any.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

object! {
    /// Tokens written to the prompt cache, by lifetime.
    CacheCreationUsage [] {
        --
        /// Kept for an hour.
        ephemeral_1h_input_tokens: may i64 = "ephemeral_1h_input_tokens";
        /// Kept for five minutes.
        ephemeral_5m_input_tokens: may i64 = "ephemeral_5m_input_tokens";
    }
}

object! {
    /// Calls of tools that are billed by use.
    ServerToolUsage [] {
        --
        /// Pages fetched.
        web_fetch_requests: may i64 = "web_fetch_requests";
        /// Searches made.
        web_search_requests: may i64 = "web_search_requests";
    }
}

params! {
    /// What to change in a session.
    SessionUpdateParams [] {
        --
        /// Tools and MCP servers for the rest of the session. Only while it is idle and no workflow
        /// run is open.
        agent: opt SessionAgentUpdateParams = "agent";
        /// Left out: kept; null: no ceiling any more, for good. A new ceiling must be above what is
        /// spent already.
        budget: may BudgetLimit = "budget";
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// 1 to 500 characters. Left out: kept; null removes it.
        title: may String = "title";
        /// Reserved: any value is refused.
        vault_ids: opt Vec<String> = "vault_ids";
    }
}

params! {
    /// What to change in a session's copy of its agent, from the next turn on.
    SessionAgentUpdateParams [] {
        --
        /// Replaces all servers; empty means none. Left out: kept.
        mcp_servers: opt Vec<UrlMcpServer> = "mcp_servers";
        /// Replaces all tools; empty means none. Left out: kept.
        tools: opt Vec<AgentToolParams> = "tools";
    }
}

object! {
    /// A session is gone.
    DeletedSession ["type" = "session_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

object! {
    /// Tokens and cost of a session at one moment.
    SessionUsageSnapshot [] {
        --
        /// Seconds with at least one thread at work; overlaps count once.
        active_seconds: may f64 = "active_seconds";
        /// Tokens written to the prompt cache, by lifetime; null before the first write.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Input tokens read from the prompt cache.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens that were neither read from nor written to the prompt cache.
        input_tokens: may i64 = "input_tokens";
        /// Cost at public prices, rounded to cents. Absent until it is tracked.
        list_cost: may MonetaryAmount = "list_cost";
        /// Tokens that the model wrote.
        output_tokens: may i64 = "output_tokens";
        /// Calls of tools that are billed by use. Absent until there are any.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

params! {
    /// A file to mount.
    SessionResourceAddParams ["type" = "file"] {
        /// Uploaded file (`file_…`).
        file_id: req String = "file_id";
        --
        /// Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`.
        mount_path: may String = "mount_path";
    }
}

params! {
    /// A new access token for a repository.
    SessionResourceUpdateParams [] {
        /// Access token, 1 to 4,096 characters; never returned.
        authorization_token: req String = "authorization_token", secret;
        --
    }
}

object! {
    /// A resource is gone.
    DeletedSessionResource ["type" = "session_resource_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

object! {
    /// One line of work in a session, with its own conversation.
    SessionThread ["type" = "session_thread"] {
        /// Identifier (`sthr_…`).
        id: req String = "id";
        /// Who works in the thread.
        agent: req ThreadAgent = "agent";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Session of the thread.
        session_id: req String = "session_id";
        /// What the thread does.
        status: req SessionStatus = "status";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// Thread that started it; null for the main thread.
        parent_thread_id: may String = "parent_thread_id";
        /// Times; null until the status first changes.
        stats: may SessionThreadStats = "stats";
        /// Tokens and cost; null until it is first idle.
        usage: may SessionThreadUsage = "usage";
        /// Workflow run that started it; null if none did.
        workflow_run_id: may String = "workflow_run_id";
    }
}

union! {
    /// Who works in a thread: a saved agent, an advisor, or an agent defined on the fly.
    ThreadAgent by "type" {
        /// An agent as a thread holds it.
        Agent(SessionThreadAgent) = "agent";
        /// A model that can be asked for advice.
        Advisor(Advisor) = "advisor";
        /// An agent defined on the fly; it was never saved.
        Inline(InlineAgent) = "inline";
    }
}

object! {
    /// An agent defined on the fly; it was never saved.
    InlineAgent ["type" = "inline"] {
        /// MCP servers.
        mcp_servers: req Vec<UrlMcpServer> = "mcp_servers";
        /// Model with its settings.
        model: req ModelConfig = "model";
        /// Name as it was defined, or as the server gave it.
        name: req String = "name";
        /// Skills, with resolved versions.
        skills: req Vec<AgentSkill> = "skills";
        /// Tools, with every setting resolved.
        tools: req Vec<AgentTool> = "tools";
        --
        /// What it is for.
        description: may String = "description";
        /// Who runs act as.
        execution_identity: opt ExecutionIdentity = "execution_identity";
        /// System prompt; null if there is none.
        system: may String = "system";
    }
}

object! {
    /// Times of a thread.
    SessionThreadStats [] {
        --
        /// Seconds at work.
        active_seconds: may f64 = "active_seconds";
        /// Seconds since the start; stands still once it is archived.
        duration_seconds: may f64 = "duration_seconds";
        /// Seconds until it could start; 0 for child threads.
        startup_seconds: may f64 = "startup_seconds";
    }
}

object! {
    /// Tokens and cost of a thread so far, rounded by itself and without the session's running
    /// time.
    SessionThreadUsage [] {
        --
        /// Seconds at work.
        active_seconds: may f64 = "active_seconds";
        /// Tokens written to the prompt cache, by lifetime; null before the first write.
        cache_creation: may CacheCreationUsage = "cache_creation";
        /// Input tokens read from the prompt cache.
        cache_read_input_tokens: may i64 = "cache_read_input_tokens";
        /// Input tokens that were neither read from nor written to the prompt cache.
        input_tokens: may i64 = "input_tokens";
        /// Cost at public prices, rounded to cents. Absent until it is tracked.
        list_cost: may MonetaryAmount = "list_cost";
        /// Tokens that the model wrote.
        output_tokens: may i64 = "output_tokens";
        /// Calls of tools that are billed by use. Absent until there are any.
        server_tool_use: may ServerToolUsage = "server_tool_use";
    }
}

query! {
    /// What `sessions.list` can be asked for.
    SessionListParams {
        /// Only sessions of this agent.
        agent_id: String = "agent_id";
        /// Only sessions of this version of the agent; counts only together with `agent_id`.
        agent_version: i64 = "agent_version";
        /// Only what was made after this instant.
        created_at_gt: String = "created_at[gt]";
        /// Only what was made at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only what was made before this instant.
        created_at_lt: String = "created_at[lt]";
        /// Only what was made at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Only sessions made by this deployment.
        deployment_id: String = "deployment_id";
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Only sessions with this memory store attached.
        memory_store_id: String = "memory_store_id";
        /// Direction by creation time.
        order: ListOrder = "order";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only sessions in one of these states.
        statuses: Vec<SessionStatus> = "statuses[]";
    }
}

query! {
    /// What `sessions.resources.list` can be asked for.
    SessionResourceListParams {
        /// Most resources on one page. Left out: all of them.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `sessions.threads.list` can be asked for.
    SessionThreadListParams {
        /// Most threads on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only threads in one of these states.
        statuses: Vec<SessionStatus> = "statuses[]";
    }
}
