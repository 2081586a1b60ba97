# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Tools of an agent: what the server sends."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._model import Model, Unknown


class UrlMcpServer(Model, kw_only=True, tag_field="type", tag="url"):
    """Url mcp server."""

    type: ClassVar[Literal["url"]] = "url"
    name: str
    """Name."""
    url: str
    """Url."""


class AlwaysAllowPolicy(Model, kw_only=True, tag_field="type", tag="always_allow"):
    """Always allow policy."""

    type: ClassVar[Literal["always_allow"]] = "always_allow"


class AlwaysAskPolicy(Model, kw_only=True, tag_field="type", tag="always_ask"):
    """Always ask policy."""

    type: ClassVar[Literal["always_ask"]] = "always_ask"


class AutoPolicy(Model, kw_only=True, tag_field="type", tag="auto"):
    """Auto policy."""

    type: ClassVar[Literal["auto"]] = "auto"


class WebFetchUrlSourceAll(Model, kw_only=True, tag_field="type", tag="all"):
    """Web fetch url source all."""

    type: ClassVar[Literal["all"]] = "all"


class WebFetchUrlSourceNone(Model, kw_only=True, tag_field="type", tag="none"):
    """Web fetch url source none."""

    type: ClassVar[Literal["none"]] = "none"


class WebFetchUrlSourceOnly(Model, kw_only=True, tag_field="type", tag="only"):
    """Web fetch url source only."""

    type: ClassVar[Literal["only"]] = "only"
    tools: list[WebFetchUrlSourceToolReference]
    """Tools."""


class WebFetchUrlSourceToolReference(Model, kw_only=True, tag_field="type", tag="tool_reference"):
    """Web fetch url source tool reference."""

    type: ClassVar[Literal["tool_reference"]] = "tool_reference"
    name: str
    """Name."""


class WebFetchUrlSourceExcept(Model, kw_only=True, tag_field="type", tag="except"):
    """Web fetch url source except."""

    type: ClassVar[Literal["except"]] = "except"
    tools: list[WebFetchUrlSourceToolReference]
    """Tools."""


class UserLocation(Model, kw_only=True, tag_field="type", tag="approximate"):
    """User location."""

    type: ClassVar[Literal["approximate"]] = "approximate"
    city: str | None = None
    """City."""
    country: str | None = None
    """Country."""
    region: str | None = None
    """Region."""
    timezone: str | None = None
    """Timezone."""


class CustomTool(Model, kw_only=True, tag_field="type", tag="custom"):
    """Custom tool."""

    type: ClassVar[Literal["custom"]] = "custom"
    description: str
    """Description."""
    input_schema: CustomToolInputSchema
    """Input schema."""
    name: str
    """Name."""


class CustomToolInputSchema(Model, kw_only=True, tag_field="type", tag="object"):
    """Custom tool input schema."""

    type: ClassVar[Literal["object"]] = "object"
    properties: dict[str, Any] | None = None
    """Properties."""
    required: list[str] | None = None
    """Required."""


class AgentToolset20260401(Model, kw_only=True, tag_field="type", tag="agent_toolset_20260401"):
    """Agent toolset20260401."""

    type: ClassVar[Literal["agent_toolset_20260401"]] = "agent_toolset_20260401"
    configs: list[AgentToolConfig]
    """Configs."""
    default_config: AgentToolsetDefaultConfig
    """Default config."""


class BashToolConfig(Model, kw_only=True, tag_field="type", tag="bash"):
    """Bash tool config."""

    type: ClassVar[Literal["bash"]] = "bash"
    enabled: bool
    """Enabled."""
    name: str = "bash"
    permission_policy: PermissionPolicy
    """Permission policy."""


class EditToolConfig(Model, kw_only=True, tag_field="type", tag="edit"):
    """Edit tool config."""

    type: ClassVar[Literal["edit"]] = "edit"
    enabled: bool
    """Enabled."""
    name: str = "edit"
    permission_policy: PermissionPolicy
    """Permission policy."""


class ReadToolConfig(Model, kw_only=True, tag_field="type", tag="read"):
    """Read tool config."""

    type: ClassVar[Literal["read"]] = "read"
    enabled: bool
    """Enabled."""
    name: str = "read"
    permission_policy: PermissionPolicy
    """Permission policy."""


class WriteToolConfig(Model, kw_only=True, tag_field="type", tag="write"):
    """Write tool config."""

    type: ClassVar[Literal["write"]] = "write"
    enabled: bool
    """Enabled."""
    name: str = "write"
    permission_policy: PermissionPolicy
    """Permission policy."""


class GlobToolConfig(Model, kw_only=True, tag_field="type", tag="glob"):
    """Glob tool config."""

    type: ClassVar[Literal["glob"]] = "glob"
    enabled: bool
    """Enabled."""
    name: str = "glob"
    permission_policy: PermissionPolicy
    """Permission policy."""


class GrepToolConfig(Model, kw_only=True, tag_field="type", tag="grep"):
    """Grep tool config."""

    type: ClassVar[Literal["grep"]] = "grep"
    enabled: bool
    """Enabled."""
    name: str = "grep"
    permission_policy: PermissionPolicy
    """Permission policy."""


class WebFetchToolConfig(Model, kw_only=True, tag_field="type", tag="web_fetch"):
    """Web fetch tool config."""

    type: ClassVar[Literal["web_fetch"]] = "web_fetch"
    enabled: bool
    """Enabled."""
    name: str = "web_fetch"
    permission_policy: PermissionPolicy
    """Permission policy."""
    url_sources: WebFetchUrlSources | None = None
    """Url sources."""
    allowed_domains: list[str] | None = None
    """Allowed domains."""
    blocked_domains: list[str] | None = None
    """Blocked domains."""
    max_content_tokens: int | None = None
    """Max content tokens."""


class WebFetchUrlSources(Model, kw_only=True):
    """Web fetch url sources."""

    client_tool_results: WebFetchUrlSource | None = None
    """Client tool results."""
    server_tool_results: WebFetchUrlSource | None = None
    """Server tool results."""
    user_input: WebFetchUserInputSource | None = None
    """User input."""


class WebSearchToolConfig(Model, kw_only=True, tag_field="type", tag="web_search"):
    """Web search tool config."""

    type: ClassVar[Literal["web_search"]] = "web_search"
    enabled: bool
    """Enabled."""
    name: str = "web_search"
    permission_policy: PermissionPolicy
    """Permission policy."""
    allowed_domains: list[str] | None = None
    """Allowed domains."""
    blocked_domains: list[str] | None = None
    """Blocked domains."""
    user_location: UserLocation | None = None
    """User location."""


class AgentToolsetDefaultConfig(Model, kw_only=True):
    """Agent toolset default config."""

    enabled: bool
    """Enabled."""
    permission_policy: PermissionPolicy
    """Permission policy."""


class McpToolset(Model, kw_only=True, tag_field="type", tag="mcp_toolset"):
    """Mcp toolset."""

    type: ClassVar[Literal["mcp_toolset"]] = "mcp_toolset"
    configs: list[McpToolConfig]
    """Configs."""
    default_config: McpToolsetDefaultConfig
    """Default config."""
    mcp_server_name: str
    """Mcp server name."""


class McpToolConfig(Model, kw_only=True):
    """Mcp tool config."""

    enabled: bool
    """Enabled."""
    name: str
    """Name."""
    permission_policy: PermissionPolicy
    """Permission policy."""


class McpToolsetDefaultConfig(Model, kw_only=True):
    """Mcp toolset default config."""

    enabled: bool
    """Enabled."""
    permission_policy: PermissionPolicy
    """Permission policy."""

PermissionPolicy = (
    AlwaysAllowPolicy |
    AlwaysAskPolicy |
    AutoPolicy |
    Unknown
)
"""Permission policy."""

AgentTool = (
    AgentToolset20260401 |
    McpToolset |
    CustomTool |
    Unknown
)
"""Agent tool."""

AgentToolConfig = (
    BashToolConfig |
    EditToolConfig |
    ReadToolConfig |
    WriteToolConfig |
    GlobToolConfig |
    GrepToolConfig |
    WebFetchToolConfig |
    WebSearchToolConfig |
    Unknown
)
"""Agent tool config."""

WebFetchUrlSource = (
    WebFetchUrlSourceAll |
    WebFetchUrlSourceNone |
    WebFetchUrlSourceOnly |
    WebFetchUrlSourceExcept |
    Unknown
)
"""Web fetch url source."""

WebFetchUserInputSource = (
    WebFetchUrlSourceAll |
    WebFetchUrlSourceNone |
    Unknown
)
"""Web fetch user input source."""
