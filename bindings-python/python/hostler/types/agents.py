# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Agents: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown
from .tools import (
    AgentTool,
    UrlMcpServer,
)

if TYPE_CHECKING:
    ModelSpeed = (
        Literal[
            "standard",
            "fast",
        ]
        | str
    )
else:
    ModelSpeed = str
"""Model speed."""


class EffortLow(Model, kw_only=True, tag_field="type", tag="low"):
    """Effort low."""

    type: ClassVar[Literal["low"]] = "low"


class EffortMedium(Model, kw_only=True, tag_field="type", tag="medium"):
    """Effort medium."""

    type: ClassVar[Literal["medium"]] = "medium"


class EffortHigh(Model, kw_only=True, tag_field="type", tag="high"):
    """Effort high."""

    type: ClassVar[Literal["high"]] = "high"


class EffortXhigh(Model, kw_only=True, tag_field="type", tag="xhigh"):
    """Effort xhigh."""

    type: ClassVar[Literal["xhigh"]] = "xhigh"


class EffortMax(Model, kw_only=True, tag_field="type", tag="max"):
    """Effort max."""

    type: ClassVar[Literal["max"]] = "max"


class AwsRoleExecutionIdentity(Model, kw_only=True, tag_field="type", tag="aws_role"):
    """Aws role execution identity."""

    type: ClassVar[Literal["aws_role"]] = "aws_role"
    role_arn: str
    """Role arn."""


class ServiceAccountExecutionIdentity(Model, kw_only=True, tag_field="type", tag="service_account"):
    """Service account execution identity."""

    type: ClassVar[Literal["service_account"]] = "service_account"


class Advisor(Model, kw_only=True, tag_field="type", tag="advisor"):
    """Advisor."""

    type: ClassVar[Literal["advisor"]] = "advisor"
    model: str
    """Model."""


class MultiagentAdvisorEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Multiagent advisor enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    model: str
    """Model."""


class MultiagentAdvisorDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """Multiagent advisor disabled."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentInlineAgentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Multiagent inline agents enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"


class MultiagentInlineAgentsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """Multiagent inline agents disabled."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentSubagentsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """Multiagent subagents disabled."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentWorkflowsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """Multiagent workflows disabled."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class Agent(Model, kw_only=True, tag_field="type", tag="agent"):
    """Agent."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    description: str | None = None
    """Description."""
    execution_identity: ExecutionIdentity
    """Execution identity."""
    mcp_servers: list[UrlMcpServer]
    """Mcp servers."""
    metadata: dict[str, str]
    """Metadata."""
    model: ModelConfig
    """Model."""
    multiagent: Multiagent | None = None
    """Multiagent."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills."""
    system: str | None = None
    """System."""
    tools: list[AgentTool]
    """Tools."""
    updated_at: datetime
    """Updated at."""
    version: int
    """Version."""


class ModelConfig(Model, kw_only=True):
    """Model config."""

    id: str
    """Id."""
    effort: Effort | None = None
    """Effort."""
    inference_geo: str | None = None
    """Inference geo."""
    speed: ModelSpeed | None = None
    """Speed."""


class MultiagentCoordinator(Model, kw_only=True, tag_field="type", tag="coordinator"):
    """Multiagent coordinator."""

    type: ClassVar[Literal["coordinator"]] = "coordinator"
    agents: list[RosterEntry]
    """Agents."""


class AgentReference(Model, kw_only=True, tag_field="type", tag="agent"):
    """Agent reference."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Id."""
    version: int
    """Version."""


class Multiagent20261001(Model, kw_only=True, tag_field="type", tag="multiagent_20261001"):
    """Multiagent20261001."""

    type: ClassVar[Literal["multiagent_20261001"]] = "multiagent_20261001"
    advisor: MultiagentAdvisor
    """Advisor."""
    subagents: MultiagentSubagents
    """Subagents."""
    workflows: MultiagentWorkflows
    """Workflows."""


class MultiagentSubagentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Multiagent subagents enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Inline agents."""
    predefined_agents: list[AgentReference]
    """Predefined agents."""


class MultiagentWorkflowsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Multiagent workflows enabled."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Inline agents."""
    predefined_agents: list[AgentReference]
    """Predefined agents."""


class AnthropicSkill(Model, kw_only=True, tag_field="type", tag="anthropic"):
    """Anthropic skill."""

    type: ClassVar[Literal["anthropic"]] = "anthropic"
    skill_id: str
    """Skill id."""
    version: str
    """Version."""


class CustomSkill(Model, kw_only=True, tag_field="type", tag="custom"):
    """Custom skill."""

    type: ClassVar[Literal["custom"]] = "custom"
    skill_id: str
    """Skill id."""
    version: str
    """Version."""

ExecutionIdentity = (
    AwsRoleExecutionIdentity |
    ServiceAccountExecutionIdentity |
    Unknown
)
"""Execution identity."""

MultiagentAdvisor = (
    MultiagentAdvisorEnabled |
    MultiagentAdvisorDisabled |
    Unknown
)
"""Multiagent advisor."""

MultiagentInlineAgents = (
    MultiagentInlineAgentsEnabled |
    MultiagentInlineAgentsDisabled |
    Unknown
)
"""Multiagent inline agents."""

Effort = (
    EffortLow |
    EffortMedium |
    EffortHigh |
    EffortXhigh |
    EffortMax |
    Unknown
)
"""Effort."""

Multiagent = (
    MultiagentCoordinator |
    Multiagent20261001 |
    Unknown
)
"""Multiagent."""

RosterEntry = (
    AgentReference |
    Advisor |
    Unknown
)
"""Roster entry."""

MultiagentSubagents = (
    MultiagentSubagentsEnabled |
    MultiagentSubagentsDisabled |
    Unknown
)
"""Multiagent subagents."""

MultiagentWorkflows = (
    MultiagentWorkflowsEnabled |
    MultiagentWorkflowsDisabled |
    Unknown
)
"""Multiagent workflows."""

AgentSkill = (
    AnthropicSkill |
    CustomSkill |
    Unknown
)
"""Agent skill."""
