// Written by hostler-codegen from api/. Do not edit.
//! Tools of an agent.
#[allow(unused_imports)]
use super::*;

params! {
    /// Url mcp server.
    UrlMcpServer ["type" = "url"] {
        /// Name.
        name: req String = "name";
        /// Url.
        url: req String = "url";
        --
    }
}

union! {
    /// Agent tool params.
    AgentToolParams by "type" {
        /// Agent toolset20260401 params.
        AgentToolset20260401(AgentToolset20260401Params) = "agent_toolset_20260401";
        /// Mcp toolset params.
        McpToolset(McpToolsetParams) = "mcp_toolset";
        /// Custom tool.
        Custom(CustomTool) = "custom";
    }
}

params! {
    /// Agent toolset20260401 params.
    AgentToolset20260401Params ["type" = "agent_toolset_20260401"] {
        --
        /// Configs.
        configs: opt Vec<AgentToolConfigParams> = "configs";
        /// Default config.
        default_config: may AgentToolsetDefaultConfigParams = "default_config";
    }
}

union! {
    /// Agent tool config params.
    AgentToolConfigParams by "name" {
        /// Bash tool config params.
        Bash(BashToolConfigParams) = "bash";
        /// Edit tool config params.
        Edit(EditToolConfigParams) = "edit";
        /// Read tool config params.
        Read(ReadToolConfigParams) = "read";
        /// Write tool config params.
        Write(WriteToolConfigParams) = "write";
        /// Glob tool config params.
        Glob(GlobToolConfigParams) = "glob";
        /// Grep tool config params.
        Grep(GrepToolConfigParams) = "grep";
        /// Web fetch tool config params.
        WebFetch(WebFetchToolConfigParams) = "web_fetch";
        /// Web search tool config params.
        WebSearch(WebSearchToolConfigParams) = "web_search";
    }
}

params! {
    /// Bash tool config params.
    BashToolConfigParams ["name" = "bash"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

union! {
    /// Permission policy.
    PermissionPolicy by "type" {
        /// Always allow policy.
        AlwaysAllow(AlwaysAllowPolicy) = "always_allow";
        /// Always ask policy.
        AlwaysAsk(AlwaysAskPolicy) = "always_ask";
        /// Auto policy.
        Auto(AutoPolicy) = "auto";
    }
}

params! {
    /// Always allow policy.
    AlwaysAllowPolicy ["type" = "always_allow"] {
        --
    }
}

params! {
    /// Always ask policy.
    AlwaysAskPolicy ["type" = "always_ask"] {
        --
    }
}

params! {
    /// Auto policy.
    AutoPolicy ["type" = "auto"] {
        --
    }
}

params! {
    /// Edit tool config params.
    EditToolConfigParams ["name" = "edit"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Read tool config params.
    ReadToolConfigParams ["name" = "read"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Write tool config params.
    WriteToolConfigParams ["name" = "write"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Glob tool config params.
    GlobToolConfigParams ["name" = "glob"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Grep tool config params.
    GrepToolConfigParams ["name" = "grep"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Web fetch tool config params.
    WebFetchToolConfigParams ["name" = "web_fetch"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Allowed domains.
        allowed_domains: opt Vec<String> = "allowed_domains";
        /// Blocked domains.
        blocked_domains: opt Vec<String> = "blocked_domains";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Max content tokens.
        max_content_tokens: may i64 = "max_content_tokens";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
        /// Url sources.
        url_sources: may WebFetchUrlSourcesParams = "url_sources";
    }
}

params! {
    /// Web fetch url sources params.
    WebFetchUrlSourcesParams [] {
        --
        /// Client tool results.
        client_tool_results: may WebFetchUrlSourceParams = "client_tool_results";
        /// Server tool results.
        server_tool_results: may WebFetchUrlSourceParams = "server_tool_results";
        /// User input.
        user_input: may WebFetchUserInputSourceParams = "user_input";
    }
}

union! {
    /// Web fetch url source params.
    WebFetchUrlSourceParams by "type", text WebFetchUrlSourceName {
        /// Web fetch url source all.
        All(WebFetchUrlSourceAll) = "all";
        /// Web fetch url source none.
        None(WebFetchUrlSourceNone) = "none";
        /// Web fetch url source only.
        Only(WebFetchUrlSourceOnly) = "only";
        /// Web fetch url source except.
        Except(WebFetchUrlSourceExcept) = "except";
    }
}

string_enum! {
    /// Web fetch url source name.
    WebFetchUrlSourceName {
        /// `all`.
        All = "all";
        /// `none`.
        None = "none";
    }
}

params! {
    /// Web fetch url source all.
    WebFetchUrlSourceAll ["type" = "all"] {
        --
    }
}

params! {
    /// Web fetch url source none.
    WebFetchUrlSourceNone ["type" = "none"] {
        --
    }
}

params! {
    /// Web fetch url source only.
    WebFetchUrlSourceOnly ["type" = "only"] {
        /// Tools.
        tools: req Vec<WebFetchUrlSourceToolReference> = "tools";
        --
    }
}

params! {
    /// Web fetch url source tool reference.
    WebFetchUrlSourceToolReference ["type" = "tool_reference"] {
        /// Name.
        name: req String = "name";
        --
    }
}

params! {
    /// Web fetch url source except.
    WebFetchUrlSourceExcept ["type" = "except"] {
        /// Tools.
        tools: req Vec<WebFetchUrlSourceToolReference> = "tools";
        --
    }
}

union! {
    /// Web fetch user input source params.
    WebFetchUserInputSourceParams by "type", text WebFetchUrlSourceName {
        /// Web fetch url source all.
        All(WebFetchUrlSourceAll) = "all";
        /// Web fetch url source none.
        None(WebFetchUrlSourceNone) = "none";
    }
}

params! {
    /// Web search tool config params.
    WebSearchToolConfigParams ["name" = "web_search"] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Allowed domains.
        allowed_domains: opt Vec<String> = "allowed_domains";
        /// Blocked domains.
        blocked_domains: opt Vec<String> = "blocked_domains";
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
        /// User location.
        user_location: may UserLocation = "user_location";
    }
}

params! {
    /// User location.
    UserLocation ["type" = "approximate"] {
        --
        /// City.
        city: may String = "city";
        /// Country.
        country: may String = "country";
        /// Region.
        region: may String = "region";
        /// Timezone.
        timezone: may String = "timezone";
    }
}

params! {
    /// Agent toolset default config params.
    AgentToolsetDefaultConfigParams [] {
        --
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Mcp toolset params.
    McpToolsetParams ["type" = "mcp_toolset"] {
        /// Mcp server name.
        mcp_server_name: req String = "mcp_server_name";
        --
        /// Configs.
        configs: opt Vec<McpToolConfigParams> = "configs";
        /// Default config.
        default_config: may McpToolsetDefaultConfigParams = "default_config";
    }
}

params! {
    /// Mcp tool config params.
    McpToolConfigParams [] {
        /// Name.
        name: req String = "name";
        --
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Mcp toolset default config params.
    McpToolsetDefaultConfigParams [] {
        --
        /// Enabled.
        enabled: may bool = "enabled";
        /// Permission policy.
        permission_policy: may PermissionPolicy = "permission_policy";
    }
}

params! {
    /// Custom tool.
    CustomTool ["type" = "custom"] {
        /// Description.
        description: req String = "description";
        /// Input schema.
        input_schema: req CustomToolInputSchema = "input_schema";
        /// Name.
        name: req String = "name";
        --
    }
}

params! {
    /// Custom tool input schema.
    CustomToolInputSchema ["type" = "object"] {
        --
        /// Properties.
        properties: may Json = "properties";
        /// Required.
        required: may Vec<String> = "required";
    }
}

union! {
    /// Agent tool.
    AgentTool by "type" {
        /// Agent toolset20260401.
        AgentToolset20260401(AgentToolset20260401) = "agent_toolset_20260401";
        /// Mcp toolset.
        McpToolset(McpToolset) = "mcp_toolset";
        /// Custom tool.
        Custom(CustomTool) = "custom";
    }
}

object! {
    /// Agent toolset20260401.
    AgentToolset20260401 ["type" = "agent_toolset_20260401"] {
        /// Configs.
        configs: req Vec<AgentToolConfig> = "configs";
        /// Default config.
        default_config: req AgentToolsetDefaultConfig = "default_config";
        --
    }
}

union! {
    /// Agent tool config.
    AgentToolConfig by "type" {
        /// Bash tool config.
        Bash(BashToolConfig) = "bash";
        /// Edit tool config.
        Edit(EditToolConfig) = "edit";
        /// Read tool config.
        Read(ReadToolConfig) = "read";
        /// Write tool config.
        Write(WriteToolConfig) = "write";
        /// Glob tool config.
        Glob(GlobToolConfig) = "glob";
        /// Grep tool config.
        Grep(GrepToolConfig) = "grep";
        /// Web fetch tool config.
        WebFetch(WebFetchToolConfig) = "web_fetch";
        /// Web search tool config.
        WebSearch(WebSearchToolConfig) = "web_search";
    }
}

object! {
    /// Bash tool config.
    BashToolConfig ["type" = "bash", "name" = "bash"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Edit tool config.
    EditToolConfig ["type" = "edit", "name" = "edit"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Read tool config.
    ReadToolConfig ["type" = "read", "name" = "read"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Write tool config.
    WriteToolConfig ["type" = "write", "name" = "write"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Glob tool config.
    GlobToolConfig ["type" = "glob", "name" = "glob"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Grep tool config.
    GrepToolConfig ["type" = "grep", "name" = "grep"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Web fetch tool config.
    WebFetchToolConfig ["type" = "web_fetch", "name" = "web_fetch"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
        /// Url sources.
        url_sources: may WebFetchUrlSources = "url_sources";
        /// Allowed domains.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// Blocked domains.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// Max content tokens.
        max_content_tokens: may i64 = "max_content_tokens";
    }
}

object! {
    /// Web fetch url sources.
    WebFetchUrlSources [] {
        --
        /// Client tool results.
        client_tool_results: may WebFetchUrlSource = "client_tool_results";
        /// Server tool results.
        server_tool_results: may WebFetchUrlSource = "server_tool_results";
        /// User input.
        user_input: may WebFetchUserInputSource = "user_input";
    }
}

union! {
    /// Web fetch url source.
    WebFetchUrlSource by "type" {
        /// Web fetch url source all.
        All(WebFetchUrlSourceAll) = "all";
        /// Web fetch url source none.
        None(WebFetchUrlSourceNone) = "none";
        /// Web fetch url source only.
        Only(WebFetchUrlSourceOnly) = "only";
        /// Web fetch url source except.
        Except(WebFetchUrlSourceExcept) = "except";
    }
}

union! {
    /// Web fetch user input source.
    WebFetchUserInputSource by "type" {
        /// Web fetch url source all.
        All(WebFetchUrlSourceAll) = "all";
        /// Web fetch url source none.
        None(WebFetchUrlSourceNone) = "none";
    }
}

object! {
    /// Web search tool config.
    WebSearchToolConfig ["type" = "web_search", "name" = "web_search"] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
        /// Allowed domains.
        allowed_domains: may Vec<String> = "allowed_domains";
        /// Blocked domains.
        blocked_domains: may Vec<String> = "blocked_domains";
        /// User location.
        user_location: may UserLocation = "user_location";
    }
}

object! {
    /// Agent toolset default config.
    AgentToolsetDefaultConfig [] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Mcp toolset.
    McpToolset ["type" = "mcp_toolset"] {
        /// Configs.
        configs: req Vec<McpToolConfig> = "configs";
        /// Default config.
        default_config: req McpToolsetDefaultConfig = "default_config";
        /// Mcp server name.
        mcp_server_name: req String = "mcp_server_name";
        --
    }
}

object! {
    /// Mcp tool config.
    McpToolConfig [] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Name.
        name: req String = "name";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}

object! {
    /// Mcp toolset default config.
    McpToolsetDefaultConfig [] {
        /// Enabled.
        enabled: req bool = "enabled";
        /// Permission policy.
        permission_policy: req PermissionPolicy = "permission_policy";
        --
    }
}
