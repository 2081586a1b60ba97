# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Tools of an agent: what the server sends."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._model import Model, Unknown


class UrlMcpServer(Model, kw_only=True, tag_field="type", tag="url"):
    """An MCP server reached by its address. Credentials come from the session's vaults."""

    type: ClassVar[Literal["url"]] = "url"
    name: str
    """Name by which toolsets refer to it, 1 to 255 characters."""
    url: str
    """Address, at most 2,048 characters."""


class AlwaysAllowPolicy(Model, kw_only=True, tag_field="type", tag="always_allow"):
    """The call runs at once."""

    type: ClassVar[Literal["always_allow"]] = "always_allow"


class AlwaysAskPolicy(Model, kw_only=True, tag_field="type", tag="always_ask"):
    """The call waits until it is confirmed."""

    type: ClassVar[Literal["always_ask"]] = "always_ask"


class AutoPolicy(Model, kw_only=True, tag_field="type", tag="auto"):
    """Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait."""

    type: ClassVar[Literal["auto"]] = "auto"


class WebFetchUrlSourceAll(Model, kw_only=True, tag_field="type", tag="all"):
    """Every address counts."""

    type: ClassVar[Literal["all"]] = "all"


class WebFetchUrlSourceNone(Model, kw_only=True, tag_field="type", tag="none"):
    """No address counts."""

    type: ClassVar[Literal["none"]] = "none"


class WebFetchUrlSourceOnly(Model, kw_only=True, tag_field="type", tag="only"):
    """Only addresses from these tools count."""

    type: ClassVar[Literal["only"]] = "only"
    tools: list[WebFetchUrlSourceToolReference]
    """1 to 128 tools with distinct names."""


class WebFetchUrlSourceToolReference(Model, kw_only=True, tag_field="type", tag="tool_reference"):
    """A tool by name."""

    type: ClassVar[Literal["tool_reference"]] = "tool_reference"
    name: str
    """Name of the tool; upper and lower case differ."""


class WebFetchUrlSourceExcept(Model, kw_only=True, tag_field="type", tag="except"):
    """Addresses from every tool but these count."""

    type: ClassVar[Literal["except"]] = "except"
    tools: list[WebFetchUrlSourceToolReference]
    """1 to 128 tools with distinct names."""


class UserLocation(Model, kw_only=True, tag_field="type", tag="approximate"):
    """A rough place."""

    type: ClassVar[Literal["approximate"]] = "approximate"
    city: str | None = None
    """City."""
    country: str | None = None
    """Country: two upper-case letters (ISO 3166-1)."""
    region: str | None = None
    """Region or state."""
    timezone: str | None = None
    """Time zone by its IANA name."""


class CustomTool(Model, kw_only=True, tag_field="type", tag="custom"):
    """A tool that the caller runs: the session waits for its result."""

    type: ClassVar[Literal["custom"]] = "custom"
    description: str
    """What the tool does and when to use it; the model reads this."""
    input_schema: CustomToolInputSchema
    """JSON Schema of the input."""
    name: str
    """1 to 128 letters, digits, `_` or `-`; unique in the agent and unlike any built-in tool."""


class CustomToolInputSchema(Model, kw_only=True, tag_field="type", tag="object"):
    """JSON Schema of an object. Further keywords are passed on as they are."""

    type: ClassVar[Literal["object"]] = "object"
    properties: dict[str, Any] | None = None
    """Schema of each property; names of 1 to 64 characters."""
    required: list[str] | None = None
    """Names of the properties that must be there."""


class AgentToolset20260401(Model, kw_only=True, tag_field="type", tag="agent_toolset_20260401"):
    """The built-in tools."""

    type: ClassVar[Literal["agent_toolset_20260401"]] = "agent_toolset_20260401"
    configs: list[AgentToolConfig]
    """Settings of single tools, resolved."""
    default_config: AgentToolsetDefaultConfig
    """Settings of every other tool, resolved."""


class BashToolConfig(Model, kw_only=True, tag_field="type", tag="bash"):
    """Settings of `bash`."""

    type: ClassVar[Literal["bash"]] = "bash"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "bash"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class EditToolConfig(Model, kw_only=True, tag_field="type", tag="edit"):
    """Settings of `edit`."""

    type: ClassVar[Literal["edit"]] = "edit"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "edit"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class ReadToolConfig(Model, kw_only=True, tag_field="type", tag="read"):
    """Settings of `read`."""

    type: ClassVar[Literal["read"]] = "read"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "read"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class WriteToolConfig(Model, kw_only=True, tag_field="type", tag="write"):
    """Settings of `write`."""

    type: ClassVar[Literal["write"]] = "write"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "write"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class GlobToolConfig(Model, kw_only=True, tag_field="type", tag="glob"):
    """Settings of `glob`."""

    type: ClassVar[Literal["glob"]] = "glob"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "glob"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class GrepToolConfig(Model, kw_only=True, tag_field="type", tag="grep"):
    """Settings of `grep`."""

    type: ClassVar[Literal["grep"]] = "grep"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "grep"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class WebFetchToolConfig(Model, kw_only=True, tag_field="type", tag="web_fetch"):
    """Settings of `web_fetch`."""

    type: ClassVar[Literal["web_fetch"]] = "web_fetch"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "web_fetch"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""
    url_sources: WebFetchUrlSources | None = None
    """Which parts of the conversation may supply addresses. Null: all."""
    allowed_domains: list[str] | None = None
    """Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`.
    Without scheme, port or path.
    """
    blocked_domains: list[str] | None = None
    """Not these hosts or their subdomains; 1 to 64."""
    max_content_tokens: int | None = None
    """Most tokens of text to take from a page; files such as PDF are not cut."""


class WebFetchUrlSources(Model, kw_only=True):
    """Which parts of the conversation may supply addresses; null means not set, so all."""

    client_tool_results: WebFetchUrlSource | None = None
    """Results of custom tools."""
    server_tool_results: WebFetchUrlSource | None = None
    """Results of `web_search` and `web_fetch`."""
    user_input: WebFetchUserInputSource | None = None
    """What the user wrote."""


class WebSearchToolConfig(Model, kw_only=True, tag_field="type", tag="web_search"):
    """Settings of `web_search`."""

    type: ClassVar[Literal["web_search"]] = "web_search"
    enabled: bool
    """Whether the tool can be used."""
    name: str = "web_search"
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""
    allowed_domains: list[str] | None = None
    """Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
    together with `blocked_domains`.
    """
    blocked_domains: list[str] | None = None
    """No results from these hosts or their subdomains; 1 to 64."""
    user_location: UserLocation | None = None
    """Where to assume that the user is."""


class AgentToolsetDefaultConfig(Model, kw_only=True):
    """Settings of the tools that have none of their own."""

    enabled: bool
    """Whether the tool can be used."""
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class McpToolset(Model, kw_only=True, tag_field="type", tag="mcp_toolset"):
    """The tools of one MCP server."""

    type: ClassVar[Literal["mcp_toolset"]] = "mcp_toolset"
    configs: list[McpToolConfig]
    """Settings of single tools, resolved."""
    default_config: McpToolsetDefaultConfig
    """Settings of every other tool, resolved."""
    mcp_server_name: str
    """Name of the server in `mcp_servers`."""


class McpToolConfig(Model, kw_only=True):
    """Settings of one tool of an MCP server."""

    enabled: bool
    """Whether the tool can be used."""
    name: str
    """Name of the tool."""
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class McpToolsetDefaultConfig(Model, kw_only=True):
    """Settings of the tools that have none of their own."""

    enabled: bool
    """Whether the tool can be used."""
    permission_policy: PermissionPolicy
    """Whether a call runs at once, waits for approval, or is judged by itself."""

PermissionPolicy = (
    AlwaysAllowPolicy |
    AlwaysAskPolicy |
    AutoPolicy |
    Unknown
)
"""What happens when the model calls a tool."""

AgentTool = (
    AgentToolset20260401 |
    McpToolset |
    CustomTool |
    Unknown
)
"""A tool, or a set of tools."""

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
"""Settings of one built-in tool."""

WebFetchUrlSource = (
    WebFetchUrlSourceAll |
    WebFetchUrlSourceNone |
    WebFetchUrlSourceOnly |
    WebFetchUrlSourceExcept |
    Unknown
)
"""All, none, or a list of tools."""

WebFetchUserInputSource = (
    WebFetchUrlSourceAll |
    WebFetchUrlSourceNone |
    Unknown
)
"""All or none."""
