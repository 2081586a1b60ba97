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
"""Memory access."""

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
"""Session status."""


class BudgetLimit(Model, kw_only=True, tag_field="type", tag="limit"):
    """Budget limit."""

    type: ClassVar[Literal["limit"]] = "limit"
    max_list_cost: MonetaryAmount
    """Max list cost."""


class MonetaryAmount(Model, kw_only=True):
    """Monetary amount."""

    amount: str
    """Amount."""
    currency: str = "USD"


class BranchCheckout(Model, kw_only=True, tag_field="type", tag="branch"):
    """Branch checkout."""

    type: ClassVar[Literal["branch"]] = "branch"
    name: str
    """Name."""


class CommitCheckout(Model, kw_only=True, tag_field="type", tag="commit"):
    """Commit checkout."""

    type: ClassVar[Literal["commit"]] = "commit"
    sha: str
    """Sha."""


class GitHubRepositoryResourceConfig(Model, kw_only=True, tag_field="type", tag="github_repository"):
    """Git hub repository resource config."""

    type: ClassVar[Literal["github_repository"]] = "github_repository"
    url: str
    """Url."""
    checkout: RepositoryCheckout | None = None
    """Checkout."""
    mount_path: str | None = None
    """Mount path."""


class FileResourceConfig(Model, kw_only=True, tag_field="type", tag="file"):
    """File resource config."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """File id."""
    mount_path: str | None = None
    """Mount path."""


class MemoryStoreResourceConfig(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Memory store resource config."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store id."""
    access: MemoryAccess | None = None
    """Access."""
    instructions: str | None = None
    """Instructions."""


class Session(Model, kw_only=True, tag_field="type", tag="session"):
    """Session."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """Id."""
    agent: SessionAgent
    """Agent."""
    archived_at: datetime | None = None
    """Archived at."""
    budget: BudgetLimit | None = None
    """Budget."""
    created_at: datetime
    """Created at."""
    environment_id: str
    """Environment id."""
    metadata: dict[str, str]
    """Metadata."""
    outcome_evaluations: list[OutcomeEvaluation]
    """Outcome evaluations."""
    resources: list[SessionResource]
    """Resources."""
    stats: SessionStats
    """Stats."""
    status: SessionStatus
    """Status."""
    title: str | None = None
    """Title."""
    updated_at: datetime
    """Updated at."""
    usage: SessionUsage
    """Usage."""
    vault_ids: list[str]
    """Vault ids."""
    deployment_id: str | None = None
    """Deployment id."""


class SessionAgent(Model, kw_only=True, tag_field="type", tag="agent"):
    """Session agent."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Id."""
    description: str | None = None
    """Description."""
    execution_identity: ExecutionIdentity
    """Execution identity."""
    mcp_servers: list[UrlMcpServer]
    """Mcp servers."""
    model: ModelConfig
    """Model."""
    multiagent: SessionMultiagent | None = None
    """Multiagent."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills."""
    system: str | None = None
    """System."""
    tools: list[AgentTool]
    """Tools."""
    version: int
    """Version."""


class SessionMultiagentCoordinator(Model, kw_only=True, tag_field="type", tag="coordinator"):
    """Session multiagent coordinator."""

    type: ClassVar[Literal["coordinator"]] = "coordinator"
    agents: list[SessionRosterEntry]
    """Agents."""


class SessionThreadAgent(Model, kw_only=True, tag_field="type", tag="agent"):
    """Session thread agent."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Id."""
    description: str | None = None
    """Description."""
    execution_identity: ExecutionIdentity
    """Execution identity."""
    mcp_servers: list[UrlMcpServer]
    """Mcp servers."""
    model: ModelConfig
    """Model."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills."""
    system: str | None = None
    """System."""
    tools: list[AgentTool]
    """Tools."""
    version: int
    """Version."""


class SessionMultiagent20261001(Model, kw_only=True, tag_field="type", tag="multiagent_20261001"):
    """Session multiagent20261001."""

    type: ClassVar[Literal["multiagent_20261001"]] = "multiagent_20261001"
    advisor: MultiagentAdvisor
    """Advisor."""
    subagents: SessionMultiagentSubagents
    """Subagents."""
    workflows: SessionMultiagentWorkflows
    """Workflows."""


class SessionMultiagentSubagentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Session multiagent subagents enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Inline agents."""
    predefined_agents: list[SessionThreadAgent]
    """Predefined agents."""


class SessionMultiagentWorkflowsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Session multiagent workflows enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Inline agents."""
    predefined_agents: list[SessionThreadAgent]
    """Predefined agents."""


class OutcomeEvaluation(Model, kw_only=True, tag_field="type", tag="outcome_evaluation"):
    """Outcome evaluation."""

    type: ClassVar[Literal["outcome_evaluation"]] = "outcome_evaluation"
    completed_at: datetime | None = None
    """Completed at."""
    description: str
    """Description."""
    explanation: str | None = None
    """Explanation."""
    iteration: int
    """Iteration."""
    outcome_id: str
    """Outcome id."""
    result: str
    """Result."""


class GitHubRepositoryResource(Model, kw_only=True, tag_field="type", tag="github_repository"):
    """Git hub repository resource."""

    type: ClassVar[Literal["github_repository"]] = "github_repository"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    mount_path: str
    """Mount path."""
    updated_at: datetime
    """Updated at."""
    url: str
    """Url."""
    checkout: RepositoryCheckout | None = None
    """Checkout."""


class FileResource(Model, kw_only=True, tag_field="type", tag="file"):
    """File resource."""

    type: ClassVar[Literal["file"]] = "file"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    file_id: str
    """File id."""
    mount_path: str
    """Mount path."""
    updated_at: datetime
    """Updated at."""


class MemoryStoreResource(Model, kw_only=True, tag_field="type", tag="memory_store"):
    """Memory store resource."""

    type: ClassVar[Literal["memory_store"]] = "memory_store"
    memory_store_id: str
    """Memory store id."""
    access: MemoryAccess | None = None
    """Access."""
    description: str | None = None
    """Description."""
    instructions: str | None = None
    """Instructions."""
    mount_path: str | None = None
    """Mount path."""
    name: str | None = None
    """Name."""


class SessionStats(Model, kw_only=True):
    """Session stats."""

    active_seconds: float | None = None
    """Active seconds."""
    duration_seconds: float | None = None
    """Duration seconds."""


class SessionUsage(Model, kw_only=True):
    """Session usage."""

    active_seconds: float | None = None
    """Active seconds."""
    cache_creation: CacheCreationUsage | None = None
    """Cache creation."""
    cache_read_input_tokens: int | None = None
    """Cache read input tokens."""
    input_tokens: int | None = None
    """Input tokens."""
    list_cost: MonetaryAmount | None = None
    """List cost."""
    output_tokens: int | None = None
    """Output tokens."""
    server_tool_use: ServerToolUsage | None = None
    """Server tool use."""


class CacheCreationUsage(Model, kw_only=True):
    """Cache creation usage."""

    ephemeral_1h_input_tokens: int | None = None
    """Ephemeral 1h input tokens."""
    ephemeral_5m_input_tokens: int | None = None
    """Ephemeral 5m input tokens."""


class ServerToolUsage(Model, kw_only=True):
    """Server tool usage."""

    web_fetch_requests: int | None = None
    """Web fetch requests."""
    web_search_requests: int | None = None
    """Web search requests."""


class DeletedSession(Model, kw_only=True, tag_field="type", tag="session_deleted"):
    """Deleted session."""

    type: ClassVar[Literal["session_deleted"]] = "session_deleted"
    id: str
    """Id."""


class SessionUsageSnapshot(Model, kw_only=True):
    """Session usage snapshot."""

    active_seconds: float | None = None
    """Active seconds."""
    cache_creation: CacheCreationUsage | None = None
    """Cache creation."""
    cache_read_input_tokens: int | None = None
    """Cache read input tokens."""
    input_tokens: int | None = None
    """Input tokens."""
    list_cost: MonetaryAmount | None = None
    """List cost."""
    output_tokens: int | None = None
    """Output tokens."""
    server_tool_use: ServerToolUsage | None = None
    """Server tool use."""


class DeletedSessionResource(Model, kw_only=True, tag_field="type", tag="session_resource_deleted"):
    """Deleted session resource."""

    type: ClassVar[Literal["session_resource_deleted"]] = "session_resource_deleted"
    id: str
    """Id."""


class SessionThread(Model, kw_only=True, tag_field="type", tag="session_thread"):
    """Session thread."""

    type: ClassVar[Literal["session_thread"]] = "session_thread"
    id: str
    """Id."""
    agent: ThreadAgent
    """Agent."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    parent_thread_id: str | None = None
    """Parent thread id."""
    session_id: str
    """Session id."""
    stats: SessionThreadStats | None = None
    """Stats."""
    status: SessionStatus
    """Status."""
    updated_at: datetime
    """Updated at."""
    usage: SessionThreadUsage | None = None
    """Usage."""
    workflow_run_id: str | None = None
    """Workflow run id."""


class InlineAgent(Model, kw_only=True, tag_field="type", tag="inline"):
    """Inline agent."""

    type: ClassVar[Literal["inline"]] = "inline"
    description: str | None = None
    """Description."""
    execution_identity: ExecutionIdentity
    """Execution identity."""
    mcp_servers: list[UrlMcpServer]
    """Mcp servers."""
    model: ModelConfig
    """Model."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills."""
    system: str | None = None
    """System."""
    tools: list[AgentTool]
    """Tools."""


class SessionThreadStats(Model, kw_only=True):
    """Session thread stats."""

    active_seconds: float | None = None
    """Active seconds."""
    duration_seconds: float | None = None
    """Duration seconds."""
    startup_seconds: float | None = None
    """Startup seconds."""


class SessionThreadUsage(Model, kw_only=True):
    """Session thread usage."""

    active_seconds: float | None = None
    """Active seconds."""
    cache_creation: CacheCreationUsage | None = None
    """Cache creation."""
    cache_read_input_tokens: int | None = None
    """Cache read input tokens."""
    input_tokens: int | None = None
    """Input tokens."""
    list_cost: MonetaryAmount | None = None
    """List cost."""
    output_tokens: int | None = None
    """Output tokens."""
    server_tool_use: ServerToolUsage | None = None
    """Server tool use."""

RepositoryCheckout = (
    BranchCheckout |
    CommitCheckout |
    Unknown
)
"""Repository checkout."""

SessionResourceConfig = (
    GitHubRepositoryResourceConfig |
    FileResourceConfig |
    MemoryStoreResourceConfig |
    Unknown
)
"""Session resource config."""

SessionMultiagent = (
    SessionMultiagentCoordinator |
    SessionMultiagent20261001 |
    Unknown
)
"""Session multiagent."""

SessionRosterEntry = (
    SessionThreadAgent |
    Advisor |
    Unknown
)
"""Session roster entry."""

SessionMultiagentSubagents = (
    SessionMultiagentSubagentsEnabled |
    MultiagentSubagentsDisabled |
    Unknown
)
"""Session multiagent subagents."""

SessionMultiagentWorkflows = (
    SessionMultiagentWorkflowsEnabled |
    MultiagentWorkflowsDisabled |
    Unknown
)
"""Session multiagent workflows."""

SessionResource = (
    GitHubRepositoryResource |
    FileResource |
    MemoryStoreResource |
    Unknown
)
"""Session resource."""

ThreadAgent = (
    SessionThreadAgent |
    Advisor |
    InlineAgent |
    Unknown
)
"""Thread agent."""
