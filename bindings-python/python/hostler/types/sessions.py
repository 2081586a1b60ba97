# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Sessions, their resources and threads: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown
from .agents import (
    Advisor,
    AgentSkill,
    ExecutionIdentity,
    ModelConfig,
    MultiagentAdvisor,
    MultiagentInlineAgents,
    MultiagentSubagentsDisabled,
    MultiagentWorkflowsDisabled,
)
from .tools import (
    AgentTool,
    UrlMcpServer,
)

if TYPE_CHECKING:
    MemoryAccess = (
        Literal[
            "read_write",
            "read_only",
        ]
        | str
    )
else:
    MemoryAccess = str
"""What the agent may do with a memory store."""

if TYPE_CHECKING:
    SessionStatus = (
        Literal[
            "rescheduling",
            "running",
            "idle",
            "terminated",
        ]
        | str
    )
else:
    SessionStatus = str
"""What a session or a thread does."""


class BudgetLimit(Model, kw_only=True, tag_field="type", tag="limit"):
    """A ceiling on the cost of a session."""

    type: ClassVar[Literal["limit"]] = "limit"
    max_list_cost: MonetaryAmount
    """Most that may be spent, at public prices. No model request starts once it is reached;
    the one that crosses it is finished.
    """


class MonetaryAmount(Model, kw_only=True):
    """An amount of money."""

    amount: str
    """Whole cents as a decimal text above zero, without leading zeros."""
    currency: str = "USD"


class BranchCheckout(Model, kw_only=True, tag_field="type", tag="branch"):
    """The head of a branch."""

    type: ClassVar[Literal["branch"]] = "branch"
    name: str
    """Name of the branch, 1 to 255 characters."""


class CommitCheckout(Model, kw_only=True, tag_field="type", tag="commit"):
    """One commit."""

    type: ClassVar[Literal["commit"]] = "commit"
    sha: str
    """Hash of the commit, in full."""


class GitHubRepositoryResourceConfig(Model, kw_only=True, tag_field="type", tag="github_repository"):
    """A GitHub repository."""

    type: ClassVar[Literal["github_repository"]] = "github_repository"
    url: str
    """Address of the repository."""
    checkout: RepositoryCheckout | None = None
    """What to check out; null means the default branch."""
    mount_path: str | None = None
    """Where it appears in the sandbox."""


class FileResourceConfig(Model, kw_only=True, tag_field="type", tag="file"):
    """A file."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """File to use (`file_…`)."""
    mount_path: str | None = None
    """Where it appears in the sandbox."""


class MemoryStoreResourceConfig(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """A memory store."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store (`memstore_…`)."""
    access: MemoryAccess | None = None
    """What the agent may do."""
    instructions: str | None = None
    """How the agent should use it."""


class Session(Model, kw_only=True, tag_field="type", tag="session"):
    """An agent at work in an environment, with its history."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """Identifier (`sesn_…`)."""
    agent: SessionAgent
    """The agent as it was when the session started, with this session's changes."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    budget: BudgetLimit | None = None
    """Ceiling on the cost; null if there is none."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    environment_id: str
    """Environment of the session."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    outcome_evaluations: list[OutcomeEvaluation]
    """One entry per outcome that was asked for."""
    resources: list[SessionResource]
    """What is mounted."""
    stats: SessionStats
    """Times."""
    status: SessionStatus
    """What the session does. A finished session is idle."""
    title: str | None = None
    """Title."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    usage: SessionUsage
    """Tokens and cost so far."""
    vault_ids: list[str]
    """Vaults as given at the start; empty if there are none."""
    deployment_id: str | None = None
    """Deployment that made the session; null if a caller did."""


class SessionAgent(Model, kw_only=True, tag_field="type", tag="agent"):
    """An agent as a session holds it."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Agent that it was copied from (`agent_…`)."""
    description: str | None = None
    """What it is for."""
    execution_identity: ExecutionIdentity | None = None
    """Who runs act as."""
    mcp_servers: list[UrlMcpServer]
    """MCP servers."""
    model: ModelConfig
    """Model with its settings."""
    multiagent: SessionMultiagent | None = None
    """How the agent may work with others; null means alone."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills, with resolved versions."""
    system: str | None = None
    """System prompt; null if there is none."""
    tools: list[AgentTool]
    """Tools, with every setting resolved."""
    version: int
    """Version of the agent that it was copied from."""


class SessionMultiagentCoordinator(Model, kw_only=True, tag_field="type", tag="coordinator"):
    """A roster of agents to delegate to."""

    type: ClassVar[Literal["coordinator"]] = "coordinator"
    agents: list[SessionRosterEntry]
    """The roster, with full definitions."""


class SessionThreadAgent(Model, kw_only=True, tag_field="type", tag="agent"):
    """An agent as a thread holds it."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Agent that it was copied from (`agent_…`)."""
    description: str | None = None
    """What it is for."""
    execution_identity: ExecutionIdentity | None = None
    """Who runs act as."""
    mcp_servers: list[UrlMcpServer]
    """MCP servers."""
    model: ModelConfig
    """Model with its settings."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills, with resolved versions."""
    system: str | None = None
    """System prompt; null if there is none."""
    tools: list[AgentTool]
    """Tools, with every setting resolved."""
    version: int
    """Version of the agent that it was copied from."""


class SessionMultiagent20261001(Model, kw_only=True, tag_field="type", tag="multiagent_20261001"):
    """Three ways of working with others."""

    type: ClassVar[Literal["multiagent_20261001"]] = "multiagent_20261001"
    advisor: MultiagentAdvisor
    """A second model that the main thread may ask for advice."""
    subagents: SessionMultiagentSubagents
    """Further threads that the agent may start."""
    workflows: SessionMultiagentWorkflows
    """Background runs that follow a program written by the agent."""


class SessionMultiagentSubagentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """The agent may start threads."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Whether agents may be defined on the fly."""
    predefined_agents: list[SessionThreadAgent]
    """Saved agents that may be started."""


class SessionMultiagentWorkflowsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """The agent may start workflow runs."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Whether agents may be defined on the fly."""
    predefined_agents: list[SessionThreadAgent]
    """Saved agents that may be started."""


class OutcomeEvaluation(Model, kw_only=True, tag_field="type", tag="outcome_evaluation"):
    """How far an outcome is."""

    type: ClassVar[Literal["outcome_evaluation"]] = "outcome_evaluation"
    completed_at: datetime | None = None
    """When it was decided; null until then."""
    description: str
    """What was asked for."""
    explanation: str | None = None
    """What the grader said last; null before it did."""
    iteration: int
    """Number of the attempt, from 0."""
    outcome_id: str
    """Outcome that this belongs to (`outc_…`)."""
    result: str
    """`pending`, `running`, `evaluating`, `satisfied`, `needs_revision`,
    `max_iterations_reached`, `failed` or `interrupted`; an open set.
    """


class GitHubRepositoryResource(Model, kw_only=True, tag_field="type", tag="github_repository"):
    """A GitHub repository."""

    type: ClassVar[Literal["github_repository"]] = "github_repository"
    id: str
    """Identifier (`sesrsc_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    mount_path: str
    """Where it appears in the sandbox."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    url: str
    """Address of the repository."""
    checkout: RepositoryCheckout | None = None
    """What to check out; null means the default branch."""


class FileResource(Model, kw_only=True, tag_field="type", tag="file"):
    """A file; a read-only copy in the sandbox."""

    type: ClassVar[Literal["file"]] = "file"
    id: str
    """Identifier (`sesrsc_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    file_id: str
    """The session's own copy (`file_…`), not the file that was uploaded."""
    mount_path: str
    """Where it appears in the sandbox."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""


class MemoryStoreResource(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """A memory store, mounted into the sandbox."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store (`memstore_…`)."""
    access: MemoryAccess | None = None
    """What the agent may do."""
    description: str | None = None
    """The store's description when it was attached; empty if it had none."""
    instructions: str | None = None
    """How the agent should use it."""
    mount_path: str | None = None
    """Where it appears in the sandbox."""
    name: str | None = None
    """The store's name when it was attached."""


class SessionStats(Model, kw_only=True):
    """Times of a session."""

    active_seconds: float | None = None
    """Seconds at work, summed over its threads."""
    duration_seconds: float | None = None
    """Seconds since the start; stands still once the session is over."""


class SessionUsage(Model, kw_only=True):
    """Tokens and cost of a session so far."""

    active_seconds: float | None = None
    """Seconds with at least one thread at work; overlaps count once."""
    cache_creation: CacheCreationUsage | None = None
    """Tokens written to the prompt cache, by lifetime; null before the first write."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens that were neither read from nor written to the prompt cache."""
    list_cost: MonetaryAmount | None = None
    """Cost at public prices, rounded to cents. Absent until it is tracked."""
    output_tokens: int | None = None
    """Tokens that the model wrote."""
    server_tool_use: ServerToolUsage | None = None
    """Calls of tools that are billed by use. Absent until there are any."""


class CacheCreationUsage(Model, kw_only=True):
    """Tokens written to the prompt cache, by lifetime."""

    ephemeral_1h_input_tokens: int | None = None
    """Kept for an hour."""
    ephemeral_5m_input_tokens: int | None = None
    """Kept for five minutes."""


class ServerToolUsage(Model, kw_only=True):
    """Calls of tools that are billed by use."""

    web_fetch_requests: int | None = None
    """Pages fetched."""
    web_search_requests: int | None = None
    """Searches made."""


class DeletedSession(Model, kw_only=True, tag_field="type", tag="session_deleted"):
    """A session is gone."""

    type: ClassVar[Literal["session_deleted"]] = "session_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class SessionUsageSnapshot(Model, kw_only=True):
    """Tokens and cost of a session at one moment."""

    active_seconds: float | None = None
    """Seconds with at least one thread at work; overlaps count once."""
    cache_creation: CacheCreationUsage | None = None
    """Tokens written to the prompt cache, by lifetime; null before the first write."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens that were neither read from nor written to the prompt cache."""
    list_cost: MonetaryAmount | None = None
    """Cost at public prices, rounded to cents. Absent until it is tracked."""
    output_tokens: int | None = None
    """Tokens that the model wrote."""
    server_tool_use: ServerToolUsage | None = None
    """Calls of tools that are billed by use. Absent until there are any."""


class DeletedSessionResource(Model, kw_only=True, tag_field="type", tag="session_resource_deleted"):
    """A resource is gone."""

    type: ClassVar[Literal["session_resource_deleted"]] = "session_resource_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class SessionThread(Model, kw_only=True, tag_field="type", tag="session_thread"):
    """One line of work in a session, with its own conversation."""

    type: ClassVar[Literal["session_thread"]] = "session_thread"
    id: str
    """Identifier (`sthr_…`)."""
    agent: ThreadAgent
    """Who works in the thread."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    parent_thread_id: str | None = None
    """Thread that started it; null for the main thread."""
    session_id: str
    """Session of the thread."""
    stats: SessionThreadStats | None = None
    """Times; null until the status first changes."""
    status: SessionStatus
    """What the thread does."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    usage: SessionThreadUsage | None = None
    """Tokens and cost; null until it is first idle."""
    workflow_run_id: str | None = None
    """Workflow run that started it; null if none did."""


class InlineAgent(Model, kw_only=True, tag_field="type", tag="inline"):
    """An agent defined on the fly; it was never saved."""

    type: ClassVar[Literal["inline"]] = "inline"
    description: str | None = None
    """What it is for."""
    execution_identity: ExecutionIdentity | None = None
    """Who runs act as."""
    mcp_servers: list[UrlMcpServer]
    """MCP servers."""
    model: ModelConfig
    """Model with its settings."""
    name: str
    """Name as it was defined, or as the server gave it."""
    skills: list[AgentSkill]
    """Skills, with resolved versions."""
    system: str | None = None
    """System prompt; null if there is none."""
    tools: list[AgentTool]
    """Tools, with every setting resolved."""


class SessionThreadStats(Model, kw_only=True):
    """Times of a thread."""

    active_seconds: float | None = None
    """Seconds at work."""
    duration_seconds: float | None = None
    """Seconds since the start; stands still once it is archived."""
    startup_seconds: float | None = None
    """Seconds until it could start; 0 for child threads."""


class SessionThreadUsage(Model, kw_only=True):
    """Tokens and cost of a thread so far, rounded by itself and without the session's running
    time.
    """

    active_seconds: float | None = None
    """Seconds at work."""
    cache_creation: CacheCreationUsage | None = None
    """Tokens written to the prompt cache, by lifetime; null before the first write."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens that were neither read from nor written to the prompt cache."""
    list_cost: MonetaryAmount | None = None
    """Cost at public prices, rounded to cents. Absent until it is tracked."""
    output_tokens: int | None = None
    """Tokens that the model wrote."""
    server_tool_use: ServerToolUsage | None = None
    """Calls of tools that are billed by use. Absent until there are any."""

RepositoryCheckout = (
    BranchCheckout |
    CommitCheckout |
    Unknown
)
"""What to check out."""

SessionResourceConfig = (
    GitHubRepositoryResourceConfig |
    FileResourceConfig |
    MemoryStoreResourceConfig |
    Unknown
)
"""Something that a deployment mounts into its sessions."""

SessionMultiagent = (
    SessionMultiagentCoordinator |
    SessionMultiagent20261001 |
    Unknown
)
"""How the session's agent may work with others."""

SessionRosterEntry = (
    SessionThreadAgent |
    Advisor |
    Unknown
)
"""An entry of the roster."""

SessionMultiagentSubagents = (
    SessionMultiagentSubagentsEnabled |
    MultiagentSubagentsDisabled |
    Unknown
)
"""Whether the agent may start threads."""

SessionMultiagentWorkflows = (
    SessionMultiagentWorkflowsEnabled |
    MultiagentWorkflowsDisabled |
    Unknown
)
"""Whether the agent may start workflow runs."""

SessionResource = (
    GitHubRepositoryResource |
    FileResource |
    MemoryStoreResource |
    Unknown
)
"""Something mounted into a session."""

ThreadAgent = (
    SessionThreadAgent |
    Advisor |
    InlineAgent |
    Unknown
)
"""Who works in a thread: a saved agent, an advisor, or an agent defined on the fly."""
