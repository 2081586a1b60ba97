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
"""How fast the model answers."""


class EffortLow(Model, kw_only=True, tag_field="type", tag="low"):
    """The least effort."""

    type: ClassVar[Literal["low"]] = "low"


class EffortMedium(Model, kw_only=True, tag_field="type", tag="medium"):
    """Moderate effort."""

    type: ClassVar[Literal["medium"]] = "medium"


class EffortHigh(Model, kw_only=True, tag_field="type", tag="high"):
    """High effort."""

    type: ClassVar[Literal["high"]] = "high"


class EffortXhigh(Model, kw_only=True, tag_field="type", tag="xhigh"):
    """Very high effort; not on all models."""

    type: ClassVar[Literal["xhigh"]] = "xhigh"


class EffortMax(Model, kw_only=True, tag_field="type", tag="max"):
    """All the effort that the model has."""

    type: ClassVar[Literal["max"]] = "max"


class AwsRoleExecutionIdentity(Model, kw_only=True, tag_field="type", tag="aws_role"):
    """Runs act as an IAM role."""

    type: ClassVar[Literal["aws_role"]] = "aws_role"
    role_arn: str
    """ARN of the role, at most 2,048 characters."""


class ServiceAccountExecutionIdentity(Model, kw_only=True, tag_field="type", tag="service_account"):
    """Runs act as the service account; the default."""

    type: ClassVar[Literal["service_account"]] = "service_account"


class Advisor(Model, kw_only=True, tag_field="type", tag="advisor"):
    """A model that can be asked for advice."""

    type: ClassVar[Literal["advisor"]] = "advisor"
    model: str
    """Model of the advisor."""


class MultiagentAdvisorEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """The main thread may ask this model in the middle of a turn."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    model: str
    """Model of the advisor; must be allowed beside the agent's own model."""


class MultiagentAdvisorDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """No advisor."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentInlineAgentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """Agents may be defined on the fly; they are never saved."""

    type: ClassVar[Literal["enabled"]] = "enabled"


class MultiagentInlineAgentsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """Only saved agents may be used."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentSubagentsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """The agent may not start threads."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class MultiagentWorkflowsDisabled(Model, kw_only=True, tag_field="type", tag="disabled"):
    """The agent may not start workflow runs."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class Agent(Model, kw_only=True, tag_field="type", tag="agent"):
    """A saved, versioned configuration: model, prompt, tools, MCP servers, skills. Sessions copy
    it when they start.
    """

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Identifier (`agent_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    description: str | None = None
    """What the agent is for."""
    execution_identity: ExecutionIdentity | None = None
    """Who the agent's runs act as."""
    mcp_servers: list[UrlMcpServer]
    """MCP servers that its toolsets refer to."""
    metadata: dict[str, str]
    """The caller's own key-value pairs; empty if there are none."""
    model: ModelConfig
    """Model with its settings, always in the long form."""
    multiagent: Multiagent | None = None
    """How the agent may work with others; null means alone."""
    name: str
    """Name."""
    skills: list[AgentSkill]
    """Skills."""
    system: str | None = None
    """System prompt."""
    tools: list[AgentTool]
    """Tools, with every setting resolved."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    version: int
    """Starts at 1 and rises with every change."""


class ModelConfig(Model, kw_only=True):
    """The model of an agent, with its settings."""

    id: str
    """Model id; an open set."""
    effort: Effort | None = None
    """How much work the model puts into an answer, resolved."""
    inference_geo: str | None = None
    """Region in which the model runs (`us`, `global`). Left out or null: as the workspace says
    at the time of the request.
    """
    speed: ModelSpeed | None = None
    """How fast the model answers. Left out: `standard`. Not every model has `fast`."""


class MultiagentCoordinator(Model, kw_only=True, tag_field="type", tag="coordinator"):
    """A roster of agents to delegate to."""

    type: ClassVar[Literal["coordinator"]] = "coordinator"
    agents: list[RosterEntry]
    """The roster, with the versions that were pinned when the agent was saved."""


class AgentReference(Model, kw_only=True, tag_field="type", tag="agent"):
    """An agent at one of its versions."""

    type: ClassVar[Literal["agent"]] = "agent"
    id: str
    """Identifier; opaque, never parsed by clients."""
    version: int
    """Version."""


class Multiagent20261001(Model, kw_only=True, tag_field="type", tag="multiagent_20261001"):
    """Three ways of working with others."""

    type: ClassVar[Literal["multiagent_20261001"]] = "multiagent_20261001"
    advisor: MultiagentAdvisor
    """A second model that the main thread may ask for advice."""
    subagents: MultiagentSubagents
    """Further threads that the agent may start."""
    workflows: MultiagentWorkflows
    """Background runs that follow a program written by the agent."""


class MultiagentSubagentsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """The agent may start threads."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Whether agents may be defined on the fly."""
    predefined_agents: list[AgentReference]
    """Saved agents that may be started."""


class MultiagentWorkflowsEnabled(Model, kw_only=True, tag_field="type", tag="enabled"):
    """The agent may start workflow runs."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    inline_agents: MultiagentInlineAgents
    """Whether agents may be defined on the fly."""
    predefined_agents: list[AgentReference]
    """Saved agents that may be started."""


class AnthropicSkill(Model, kw_only=True, tag_field="type", tag="anthropic"):
    """A skill that comes with the service."""

    type: ClassVar[Literal["anthropic"]] = "anthropic"
    skill_id: str
    """Skill."""
    version: str
    """Version as it was given; a session holds the resolved one."""


class CustomSkill(Model, kw_only=True, tag_field="type", tag="custom"):
    """A skill of your own."""

    type: ClassVar[Literal["custom"]] = "custom"
    skill_id: str
    """Skill."""
    version: str
    """Version as it was given; a session holds the resolved one."""

ExecutionIdentity = (
    AwsRoleExecutionIdentity |
    ServiceAccountExecutionIdentity |
    Unknown
)
"""Who the agent's runs act as."""

MultiagentAdvisor = (
    MultiagentAdvisorEnabled |
    MultiagentAdvisorDisabled |
    Unknown
)
"""Whether the main thread may ask a second model for advice."""

MultiagentInlineAgents = (
    MultiagentInlineAgentsEnabled |
    MultiagentInlineAgentsDisabled |
    Unknown
)
"""Whether agents may be defined on the fly."""

Effort = (
    EffortLow |
    EffortMedium |
    EffortHigh |
    EffortXhigh |
    EffortMax |
    Unknown
)
"""How much work the model puts into an answer."""

Multiagent = (
    MultiagentCoordinator |
    Multiagent20261001 |
    Unknown
)
"""How an agent may work with others."""

RosterEntry = (
    AgentReference |
    Advisor |
    Unknown
)
"""A roster entry."""

MultiagentSubagents = (
    MultiagentSubagentsEnabled |
    MultiagentSubagentsDisabled |
    Unknown
)
"""Whether the agent may start threads."""

MultiagentWorkflows = (
    MultiagentWorkflowsEnabled |
    MultiagentWorkflowsDisabled |
    Unknown
)
"""Whether the agent may start workflow runs."""

AgentSkill = (
    AnthropicSkill |
    CustomSkill |
    Unknown
)
"""A skill of an agent."""
