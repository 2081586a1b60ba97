// Written by hostler-codegen from api/. Do not edit.
//! Tools of an agent.
#[allow(unused_imports)]
use super::*;

params! {
    /// An MCP server reached by its address. Credentials come from the session's vaults.
    UrlMcpServer ["type" = "url"] {
        /// Name by which toolsets refer to it, 1 to 255 characters.
        name: req String = "name";
        /// Address, at most 2,048 characters.
        url: req String = "url";
        --
    }
}

union! {
    /// A tool, or a set of tools.
    AgentToolParams by "type" {
        /// The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search.
        AgentToolset20260401(AgentToolset20260401Params) = "agent_toolset_20260401";
        /// The tools of one MCP server.
        McpToolset(McpToolsetParams) = "mcp_toolset";
        /// A tool that the caller runs: the session waits for its result.
        Custom(CustomTool) = "custom";
    }
}

params! {
    /// The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search.
    AgentToolset20260401Params ["type" = "agent_toolset_20260401"] {
        --
        /// Settings of single tools, each named once; they win over `default_config`.
        configs: opt Vec<AgentToolConfigParams> = "configs";
        /// Settings of every tool that has none of its own.
        default_config: may AgentToolsetDefaultConfigParams = "default_config";
    }
}

union! {
    /// Settings of one built-in tool, by its name.
    AgentToolConfigParams by "name" {
        /// Settings of `bash`, which runs shell commands.
        Bash(BashToolConfigParams) = "bash";
        /// Settings of `edit`, which replaces text in a file.
        Edit(EditToolConfigParams) = "edit";
        /// Settings of `read`, which reads a file.
        Read(ReadToolConfigParams) = "read";
        /// Settings of `write`, which writes a file.
        Write(WriteToolConfigParams) = "write";
        /// Settings of `glob`, which finds files by pattern.
        Glob(GlobToolConfigParams) = "glob";
        /// Settings of `grep`, which searches in files.
        Grep(GrepToolConfigParams) = "grep";
        /// Settings of `web_fetch`, which reads a web page.
        WebFetch(WebFetchToolConfigParams) = "web_fetch";
        /// Settings of `web_search`, which searches the web.
        WebSearch(WebSearchToolConfigParams) = "web_search";
    }
}

params! {
    /// Settings of `bash`, which runs shell commands.
    BashToolConfigParams ["name" = "bash"] {
        --
        /// `bash`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

union! {
    /// What happens when the model calls a tool.
    PermissionPolicy by "type" {
        /// The call runs at once.
        AlwaysAllow(AlwaysAllowPolicy) = "always_allow";
        /// The call waits until it is confirmed.
        AlwaysAsk(AlwaysAskPolicy) = "always_ask";
        /// Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait.
        Auto(AutoPolicy) = "auto";
    }
}

params! {
    /// The call runs at once.
    AlwaysAllowPolicy ["type" = "always_allow"] {
        --
    }
}

params! {
    /// The call waits until it is confirmed.
    AlwaysAskPolicy ["type" = "always_ask"] {
        --
    }
}

params! {
    /// Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait.
    AutoPolicy ["type" = "auto"] {
        --
    }
}

params! {
    /// Settings of `edit`, which replaces text in a file.
    EditToolConfigParams ["name" = "edit"] {
        --
        /// `edit`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of `read`, which reads a file.
    ReadToolConfigParams ["name" = "read"] {
        --
        /// `read`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of `write`, which writes a file.
    WriteToolConfigParams ["name" = "write"] {
        --
        /// `write`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of `glob`, which finds files by pattern.
    GlobToolConfigParams ["name" = "glob"] {
        --
        /// `glob`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of `grep`, which searches in files.
    GrepToolConfigParams ["name" = "grep"] {
        --
        /// `grep`, if given.
        r#type: opt String = "type";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of `web_fetch`, which reads a web page.
    WebFetchToolConfigParams ["name" = "web_fetch"] {
        --
        /// `web_fetch`, if given.
        r#type: opt String = "type";
        /// Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`.
        /// Without scheme, port or path.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// Not these hosts or their subdomains; 1 to 64.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Most tokens of text to take from a page; files such as PDF are not cut.
        max_content_tokens: may i64 = "max_content_tokens";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
        /// Which parts of the conversation may supply addresses. Null: all.
        url_sources: may WebFetchUrlSourcesParams = "url_sources";
    }
}

params! {
    /// Which parts of the conversation may supply addresses. At least one of them must.
    WebFetchUrlSourcesParams [] {
        --
        /// Results of custom tools. Left out or null: all.
        client_tool_results: may WebFetchUrlSourceParams = "client_tool_results";
        /// Results of `web_search` and `web_fetch`. Left out or null: all.
        server_tool_results: may WebFetchUrlSourceParams = "server_tool_results";
        /// What the user wrote. Left out or null: all.
        user_input: may WebFetchUserInputSourceParams = "user_input";
    }
}

union! {
    /// All, none, or a list of tools; `all` and `none` may be plain strings.
    WebFetchUrlSourceParams by "type", text WebFetchUrlSourceName {
        /// Every address counts.
        All(WebFetchUrlSourceAll) = "all";
        /// No address counts.
        None(WebFetchUrlSourceNone) = "none";
        /// Only addresses from these tools count.
        Only(WebFetchUrlSourceOnly) = "only";
        /// Addresses from every tool but these count.
        Except(WebFetchUrlSourceExcept) = "except";
    }
}

string_enum! {
    /// Short form of all and none.
    WebFetchUrlSourceName {
        /// Every address counts.
        All = "all";
        /// No address counts.
        None = "none";
    }
}

params! {
    /// Every address counts.
    WebFetchUrlSourceAll ["type" = "all"] {
        --
    }
}

params! {
    /// No address counts.
    WebFetchUrlSourceNone ["type" = "none"] {
        --
    }
}

params! {
    /// Only addresses from these tools count.
    WebFetchUrlSourceOnly ["type" = "only"] {
        /// 1 to 128 tools with distinct names.
        tools: req Vec<WebFetchUrlSourceToolReference> = "tools";
        --
    }
}

params! {
    /// A tool by name.
    WebFetchUrlSourceToolReference ["type" = "tool_reference"] {
        /// Name of the tool; upper and lower case differ.
        name: req String = "name";
        --
    }
}

params! {
    /// Addresses from every tool but these count.
    WebFetchUrlSourceExcept ["type" = "except"] {
        /// 1 to 128 tools with distinct names.
        tools: req Vec<WebFetchUrlSourceToolReference> = "tools";
        --
    }
}

union! {
    /// All or none; may be a plain string.
    WebFetchUserInputSourceParams by "type", text WebFetchUrlSourceName {
        /// Every address counts.
        All(WebFetchUrlSourceAll) = "all";
        /// No address counts.
        None(WebFetchUrlSourceNone) = "none";
    }
}

params! {
    /// Settings of `web_search`, which searches the web.
    WebSearchToolConfigParams ["name" = "web_search"] {
        --
        /// `web_search`, if given.
        r#type: opt String = "type";
        /// Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
        /// together with `blocked_domains`.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// No results from these hosts or their subdomains; 1 to 64.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
        /// Where to assume that the user is.
        user_location: may UserLocation = "user_location";
    }
}

params! {
    /// A rough place.
    UserLocation ["type" = "approximate"] {
        --
        /// City.
        city: may String = "city";
        /// Country: two upper-case letters (ISO 3166-1).
        country: may String = "country";
        /// Region or state.
        region: may String = "region";
        /// Time zone by its IANA name.
        timezone: may String = "timezone";
    }
}

params! {
    /// Settings of the tools of a set that have none of their own.
    AgentToolsetDefaultConfigParams [] {
        --
        /// Whether the tools can be used. Left out or null: they can.
        enabled: may bool = "enabled";
        /// Left out or null: `always_allow`.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// The tools of one MCP server.
    McpToolsetParams ["type" = "mcp_toolset"] {
        /// Name of a server in `mcp_servers`.
        mcp_server_name: req String = "mcp_server_name";
        --
        /// Settings of single tools; they win over `default_config`.
        configs: opt Vec<McpToolConfigParams> = "configs";
        /// Settings of every tool that has none of its own.
        default_config: may McpToolsetDefaultConfigParams = "default_config";
    }
}

params! {
    /// Settings of one tool of an MCP server.
    McpToolConfigParams [] {
        /// Name of the tool, 1 to 128 characters.
        name: req String = "name";
        --
        /// Whether the tool can be used.
        enabled: may bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Settings of the tools that have none of their own.
    McpToolsetDefaultConfigParams [] {
        --
        /// Whether the tools can be used. Left out or null: they can.
        enabled: may bool = "enabled";
        /// Left out or null: `always_ask`.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// A tool that the caller runs: the session waits for its result.
    CustomTool ["type" = "custom"] {
        /// What the tool does and when to use it; the model reads this.
        description: req String = "description";
        /// JSON Schema of the input.
        input_schema: req CustomToolInputSchema = "input_schema";
        /// 1 to 128 letters, digits, `_` or `-`; unique in the agent and unlike any built-in tool.
        name: req String = "name";
        --
    }
}

params! {
    /// JSON Schema of an object. Further keywords are passed on as they are.
    CustomToolInputSchema ["type" = "object"] {
        --
        /// Schema of each property; names of 1 to 64 characters.
        properties: may Json = "properties";
        /// Names of the properties that must be there.
        required: may Vec<String> = "required";
    }
}

union! {
    /// A tool, or a set of tools.
    AgentTool by "type" {
        /// The built-in tools.
        AgentToolset20260401(AgentToolset20260401) = "agent_toolset_20260401";
        /// The tools of one MCP server.
        McpToolset(McpToolset) = "mcp_toolset";
        /// A tool that the caller runs: the session waits for its result.
        Custom(CustomTool) = "custom";
    }
}

object! {
    /// The built-in tools.
    AgentToolset20260401 ["type" = "agent_toolset_20260401"] {
        /// Settings of single tools, resolved.
        configs: req Vec<AgentToolConfig> = "configs";
        /// Settings of every other tool, resolved.
        default_config: req AgentToolsetDefaultConfig = "default_config";
        --
    }
}

union! {
    /// Settings of one built-in tool.
    AgentToolConfig by "type" {
        /// Settings of `bash`.
        Bash(BashToolConfig) = "bash";
        /// Settings of `edit`.
        Edit(EditToolConfig) = "edit";
        /// Settings of `read`.
        Read(ReadToolConfig) = "read";
        /// Settings of `write`.
        Write(WriteToolConfig) = "write";
        /// Settings of `glob`.
        Glob(GlobToolConfig) = "glob";
        /// Settings of `grep`.
        Grep(GrepToolConfig) = "grep";
        /// Settings of `web_fetch`.
        WebFetch(WebFetchToolConfig) = "web_fetch";
        /// Settings of `web_search`.
        WebSearch(WebSearchToolConfig) = "web_search";
    }
}

object! {
    /// Settings of `bash`.
    BashToolConfig ["type" = "bash", "name" = "bash"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `edit`.
    EditToolConfig ["type" = "edit", "name" = "edit"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `read`.
    ReadToolConfig ["type" = "read", "name" = "read"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `write`.
    WriteToolConfig ["type" = "write", "name" = "write"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `glob`.
    GlobToolConfig ["type" = "glob", "name" = "glob"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `grep`.
    GrepToolConfig ["type" = "grep", "name" = "grep"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of `web_fetch`.
    WebFetchToolConfig ["type" = "web_fetch", "name" = "web_fetch"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
        /// Which parts of the conversation may supply addresses. Null: all.
        url_sources: may WebFetchUrlSources = "url_sources";
        /// Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`.
        /// Without scheme, port or path.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// Not these hosts or their subdomains; 1 to 64.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// Most tokens of text to take from a page; files such as PDF are not cut.
        max_content_tokens: may i64 = "max_content_tokens";
    }
}

object! {
    /// Which parts of the conversation may supply addresses; null means not set, so all.
    WebFetchUrlSources [] {
        --
        /// Results of custom tools.
        client_tool_results: may WebFetchUrlSource = "client_tool_results";
        /// Results of `web_search` and `web_fetch`.
        server_tool_results: may WebFetchUrlSource = "server_tool_results";
        /// What the user wrote.
        user_input: may WebFetchUserInputSource = "user_input";
    }
}

union! {
    /// All, none, or a list of tools.
    WebFetchUrlSource by "type" {
        /// Every address counts.
        All(WebFetchUrlSourceAll) = "all";
        /// No address counts.
        None(WebFetchUrlSourceNone) = "none";
        /// Only addresses from these tools count.
        Only(WebFetchUrlSourceOnly) = "only";
        /// Addresses from every tool but these count.
        Except(WebFetchUrlSourceExcept) = "except";
    }
}

union! {
    /// All or none.
    WebFetchUserInputSource by "type" {
        /// Every address counts.
        All(WebFetchUrlSourceAll) = "all";
        /// No address counts.
        None(WebFetchUrlSourceNone) = "none";
    }
}

object! {
    /// Settings of `web_search`.
    WebSearchToolConfig ["type" = "web_search", "name" = "web_search"] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
        /// Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
        /// together with `blocked_domains`.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// No results from these hosts or their subdomains; 1 to 64.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// Where to assume that the user is.
        user_location: may UserLocation = "user_location";
    }
}

object! {
    /// Settings of the tools that have none of their own.
    AgentToolsetDefaultConfig [] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// The tools of one MCP server.
    McpToolset ["type" = "mcp_toolset"] {
        /// Settings of single tools, resolved.
        configs: req Vec<McpToolConfig> = "configs";
        /// Settings of every other tool, resolved.
        default_config: req McpToolsetDefaultConfig = "default_config";
        /// Name of the server in `mcp_servers`.
        mcp_server_name: req String = "mcp_server_name";
        --
    }
}

object! {
    /// Settings of one tool of an MCP server.
    McpToolConfig [] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Name of the tool.
        name: req String = "name";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Settings of the tools that have none of their own.
    McpToolsetDefaultConfig [] {
        /// Whether the tool can be used.
        enabled: req bool = "enabled";
        /// Whether a call runs at once, waits for approval, or is judged by itself.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}
