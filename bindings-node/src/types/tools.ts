// Written by hostler-codegen from api/. Do not edit.
/** Tools of an agent. */

import type { Unknown } from "../unknown.js";

/** An MCP server reached by its address. Credentials come from the session's vaults. */
export interface UrlMcpServer {
  type: "url";
  /** Name by which toolsets refer to it, 1 to 255 characters. */
  name: string;
  /** Address, at most 2,048 characters. */
  url: string;
}

/** A tool, or a set of tools. */
export type AgentToolParams =
  | AgentToolset20260401Params
  | McpToolsetParams
  | CustomTool;

/** The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search. */
export interface AgentToolset20260401Params {
  type: "agent_toolset_20260401";
  /** Settings of single tools, each named once; they win over `default_config`. */
  configs?: Array<AgentToolConfigParams>;
  /** Settings of every tool that has none of its own. */
  default_config?: AgentToolsetDefaultConfigParams | null;
}

/** Settings of one built-in tool, by its name. */
export type AgentToolConfigParams =
  | BashToolConfigParams
  | EditToolConfigParams
  | ReadToolConfigParams
  | WriteToolConfigParams
  | GlobToolConfigParams
  | GrepToolConfigParams
  | WebFetchToolConfigParams
  | WebSearchToolConfigParams;

/** Settings of `bash`, which runs shell commands. */
export interface BashToolConfigParams {
  type?: "bash";
  name: "bash";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** What happens when the model calls a tool. */
export type PermissionPolicy =
  | AlwaysAllowPolicy
  | AlwaysAskPolicy
  | AutoPolicy
  | Unknown<"type">;

/** The call runs at once. */
export interface AlwaysAllowPolicy {
  type: "always_allow";
}

/** The call waits until it is confirmed. */
export interface AlwaysAskPolicy {
  type: "always_ask";
}

/** Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait. */
export interface AutoPolicy {
  type: "auto";
}

/** Settings of `edit`, which replaces text in a file. */
export interface EditToolConfigParams {
  type?: "edit";
  name: "edit";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `read`, which reads a file. */
export interface ReadToolConfigParams {
  type?: "read";
  name: "read";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `write`, which writes a file. */
export interface WriteToolConfigParams {
  type?: "write";
  name: "write";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `glob`, which finds files by pattern. */
export interface GlobToolConfigParams {
  type?: "glob";
  name: "glob";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `grep`, which searches in files. */
export interface GrepToolConfigParams {
  type?: "grep";
  name: "grep";
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `web_fetch`, which reads a web page. */
export interface WebFetchToolConfigParams {
  type?: "web_fetch";
  name: "web_fetch";
  /**
   * Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`. Without
   * scheme, port or path.
   */
  allowed_domains?: Array<string> | null;
  /** Not these hosts or their subdomains; 1 to 64. */
  blocked_domains?: Array<string> | null;
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Most tokens of text to take from a page; files such as PDF are not cut. */
  max_content_tokens?: number | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
  /** Which parts of the conversation may supply addresses. Null: all. */
  url_sources?: WebFetchUrlSourcesParams | null;
}

/** Which parts of the conversation may supply addresses. At least one of them must. */
export interface WebFetchUrlSourcesParams {
  /** Results of custom tools. Left out or null: all. */
  client_tool_results?: WebFetchUrlSourceParams | null;
  /** Results of `web_search` and `web_fetch`. Left out or null: all. */
  server_tool_results?: WebFetchUrlSourceParams | null;
  /** What the user wrote. Left out or null: all. */
  user_input?: WebFetchUserInputSourceParams | null;
}

/** All, none, or a list of tools; `all` and `none` may be plain strings. */
export type WebFetchUrlSourceParams =
  | WebFetchUrlSourceName
  | WebFetchUrlSourceAll
  | WebFetchUrlSourceNone
  | WebFetchUrlSourceOnly
  | WebFetchUrlSourceExcept;

/** Short form of all and none. */
export type WebFetchUrlSourceName =
  | "all"
  | "none"
  | (string & {});

/** Every address counts. */
export interface WebFetchUrlSourceAll {
  type: "all";
}

/** No address counts. */
export interface WebFetchUrlSourceNone {
  type: "none";
}

/** Only addresses from these tools count. */
export interface WebFetchUrlSourceOnly {
  type: "only";
  /** 1 to 128 tools with distinct names. */
  tools: Array<WebFetchUrlSourceToolReference>;
}

/** A tool by name. */
export interface WebFetchUrlSourceToolReference {
  type: "tool_reference";
  /** Name of the tool; upper and lower case differ. */
  name: string;
}

/** Addresses from every tool but these count. */
export interface WebFetchUrlSourceExcept {
  type: "except";
  /** 1 to 128 tools with distinct names. */
  tools: Array<WebFetchUrlSourceToolReference>;
}

/** All or none; may be a plain string. */
export type WebFetchUserInputSourceParams =
  | WebFetchUrlSourceName
  | WebFetchUrlSourceAll
  | WebFetchUrlSourceNone;

/** Settings of `web_search`, which searches the web. */
export interface WebSearchToolConfigParams {
  type?: "web_search";
  name: "web_search";
  /**
   * Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not together
   * with `blocked_domains`.
   */
  allowed_domains?: Array<string> | null;
  /** No results from these hosts or their subdomains; 1 to 64. */
  blocked_domains?: Array<string> | null;
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
  /** Where to assume that the user is. */
  user_location?: UserLocation | null;
}

/** A rough place. */
export interface UserLocation {
  type: "approximate";
  /** City. */
  city?: string | null;
  /** Country: two upper-case letters (ISO 3166-1). */
  country?: string | null;
  /** Region or state. */
  region?: string | null;
  /** Time zone by its IANA name. */
  timezone?: string | null;
}

/** Settings of the tools of a set that have none of their own. */
export interface AgentToolsetDefaultConfigParams {
  /** Whether the tools can be used. Left out or null: they can. */
  enabled?: boolean | null;
  /** Left out or null: `always_allow`. */
  permission_policy?: PermissionPolicy | null;
}

/** The tools of one MCP server. */
export interface McpToolsetParams {
  type: "mcp_toolset";
  /** Name of a server in `mcp_servers`. */
  mcp_server_name: string;
  /** Settings of single tools; they win over `default_config`. */
  configs?: Array<McpToolConfigParams>;
  /** Settings of every tool that has none of its own. */
  default_config?: McpToolsetDefaultConfigParams | null;
}

/** Settings of one tool of an MCP server. */
export interface McpToolConfigParams {
  /** Name of the tool, 1 to 128 characters. */
  name: string;
  /** Whether the tool can be used. */
  enabled?: boolean | null;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of the tools that have none of their own. */
export interface McpToolsetDefaultConfigParams {
  /** Whether the tools can be used. Left out or null: they can. */
  enabled?: boolean | null;
  /** Left out or null: `always_ask`. */
  permission_policy?: PermissionPolicy | null;
}

/** A tool that the caller runs: the session waits for its result. */
export interface CustomTool {
  type: "custom";
  /** What the tool does and when to use it; the model reads this. */
  description: string;
  /** JSON Schema of the input. */
  input_schema: CustomToolInputSchema;
  /** 1 to 128 letters, digits, `_` or `-`; unique in the agent and unlike any built-in tool. */
  name: string;
}

/** JSON Schema of an object. Further keywords are passed on as they are. */
export interface CustomToolInputSchema {
  type: "object";
  /** Schema of each property; names of 1 to 64 characters. */
  properties?: { [key: string]: unknown } | null;
  /** Names of the properties that must be there. */
  required?: Array<string> | null;
  /** Anything else. */
  [key: string]: unknown;
}

/** A tool, or a set of tools. */
export type AgentTool =
  | AgentToolset20260401
  | McpToolset
  | CustomTool
  | Unknown<"type">;

/** The built-in tools. */
export interface AgentToolset20260401 {
  type: "agent_toolset_20260401";
  /** Settings of single tools, resolved. */
  configs: Array<AgentToolConfig>;
  /** Settings of every other tool, resolved. */
  default_config: AgentToolsetDefaultConfig;
}

/** Settings of one built-in tool. */
export type AgentToolConfig =
  | BashToolConfig
  | EditToolConfig
  | ReadToolConfig
  | WriteToolConfig
  | GlobToolConfig
  | GrepToolConfig
  | WebFetchToolConfig
  | WebSearchToolConfig
  | Unknown<"type">;

/** Settings of `bash`. */
export interface BashToolConfig {
  type: "bash";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "bash";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `edit`. */
export interface EditToolConfig {
  type: "edit";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "edit";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `read`. */
export interface ReadToolConfig {
  type: "read";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "read";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `write`. */
export interface WriteToolConfig {
  type: "write";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "write";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `glob`. */
export interface GlobToolConfig {
  type: "glob";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "glob";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `grep`. */
export interface GrepToolConfig {
  type: "grep";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "grep";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of `web_fetch`. */
export interface WebFetchToolConfig {
  type: "web_fetch";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "web_fetch";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
  /** Which parts of the conversation may supply addresses. Null: all. */
  url_sources?: WebFetchUrlSources | null;
  /**
   * Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`. Without
   * scheme, port or path.
   */
  allowed_domains?: Array<string> | null;
  /** Not these hosts or their subdomains; 1 to 64. */
  blocked_domains?: Array<string> | null;
  /** Most tokens of text to take from a page; files such as PDF are not cut. */
  max_content_tokens?: number | null;
}

/** Which parts of the conversation may supply addresses; null means not set, so all. */
export interface WebFetchUrlSources {
  /** Results of custom tools. */
  client_tool_results?: WebFetchUrlSource | null;
  /** Results of `web_search` and `web_fetch`. */
  server_tool_results?: WebFetchUrlSource | null;
  /** What the user wrote. */
  user_input?: WebFetchUserInputSource | null;
}

/** All, none, or a list of tools. */
export type WebFetchUrlSource =
  | WebFetchUrlSourceAll
  | WebFetchUrlSourceNone
  | WebFetchUrlSourceOnly
  | WebFetchUrlSourceExcept
  | Unknown<"type">;

/** All or none. */
export type WebFetchUserInputSource =
  | WebFetchUrlSourceAll
  | WebFetchUrlSourceNone
  | Unknown<"type">;

/** Settings of `web_search`. */
export interface WebSearchToolConfig {
  type: "web_search";
  /** Whether the tool can be used. */
  enabled: boolean;
  name: "web_search";
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
  /**
   * Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not together
   * with `blocked_domains`.
   */
  allowed_domains?: Array<string> | null;
  /** No results from these hosts or their subdomains; 1 to 64. */
  blocked_domains?: Array<string> | null;
  /** Where to assume that the user is. */
  user_location?: UserLocation | null;
}

/** Settings of the tools that have none of their own. */
export interface AgentToolsetDefaultConfig {
  /** Whether the tool can be used. */
  enabled: boolean;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** The tools of one MCP server. */
export interface McpToolset {
  type: "mcp_toolset";
  /** Settings of single tools, resolved. */
  configs: Array<McpToolConfig>;
  /** Settings of every other tool, resolved. */
  default_config: McpToolsetDefaultConfig;
  /** Name of the server in `mcp_servers`. */
  mcp_server_name: string;
}

/** Settings of one tool of an MCP server. */
export interface McpToolConfig {
  /** Whether the tool can be used. */
  enabled: boolean;
  /** Name of the tool. */
  name: string;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}

/** Settings of the tools that have none of their own. */
export interface McpToolsetDefaultConfig {
  /** Whether the tool can be used. */
  enabled: boolean;
  /** Whether a call runs at once, waits for approval, or is judged by itself. */
  permission_policy: PermissionPolicy;
}
