// Written by hostler-codegen from api/. Do not edit.

/// An MCP server reached by its address. Credentials come from the session's vaults.
public struct UrlMcpServer: Codable, Hashable, Sendable {
  /// Name by which toolsets refer to it, 1 to 255 characters.
  public var name: String
  /// Address, at most 2,048 characters.
  public var url: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    name: String,
    url: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.url = url
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "url")
    name = try object.required("name")
    url = try object.required("url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "url", extra)
    try object.required("name", name)
    try object.required("url", url)
    try object.rest(extra)
  }
}

/// A tool, or a set of tools.
public indirect enum AgentToolParams: Codable, Hashable, Sendable {
  /// The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search.
  case agentToolset20260401(AgentToolset20260401Params)
  /// The tools of one MCP server.
  case mcpToolset(McpToolsetParams)
  /// A tool that the caller runs: the session waits for its result.
  case custom(CustomTool)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent_toolset_20260401": self = .agentToolset20260401(try AgentToolset20260401Params(from: decoder))
    case "mcp_toolset": self = .mcpToolset(try McpToolsetParams(from: decoder))
    case "custom": self = .custom(try CustomTool(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .agentToolset20260401(let value): try value.encode(to: encoder)
    case .mcpToolset(let value): try value.encode(to: encoder)
    case .custom(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search.
public struct AgentToolset20260401Params: Codable, Hashable, Sendable {
  /// Settings of single tools, each named once; they win over `default_config`.
  public var configs: [AgentToolConfigParams]?
  /// Settings of every tool that has none of its own.
  public var defaultConfig: Maybe<AgentToolsetDefaultConfigParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    configs: [AgentToolConfigParams]? = nil,
    defaultConfig: Maybe<AgentToolsetDefaultConfigParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.configs = configs
    self.defaultConfig = defaultConfig
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent_toolset_20260401")
    configs = try object.optional("configs")
    defaultConfig = try object.maybe("default_config")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent_toolset_20260401", extra)
    try object.optional("configs", configs)
    try object.maybe("default_config", defaultConfig)
    try object.rest(extra)
  }
}

/// Settings of one built-in tool, by its name.
public indirect enum AgentToolConfigParams: Codable, Hashable, Sendable {
  /// Settings of `bash`, which runs shell commands.
  case bash(BashToolConfigParams)
  /// Settings of `edit`, which replaces text in a file.
  case edit(EditToolConfigParams)
  /// Settings of `read`, which reads a file.
  case read(ReadToolConfigParams)
  /// Settings of `write`, which writes a file.
  case write(WriteToolConfigParams)
  /// Settings of `glob`, which finds files by pattern.
  case glob(GlobToolConfigParams)
  /// Settings of `grep`, which searches in files.
  case grep(GrepToolConfigParams)
  /// Settings of `web_fetch`, which reads a web page.
  case webFetch(WebFetchToolConfigParams)
  /// Settings of `web_search`, which searches the web.
  case webSearch(WebSearchToolConfigParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "name")
    switch tag {
    case "bash": self = .bash(try BashToolConfigParams(from: decoder))
    case "edit": self = .edit(try EditToolConfigParams(from: decoder))
    case "read": self = .read(try ReadToolConfigParams(from: decoder))
    case "write": self = .write(try WriteToolConfigParams(from: decoder))
    case "glob": self = .glob(try GlobToolConfigParams(from: decoder))
    case "grep": self = .grep(try GrepToolConfigParams(from: decoder))
    case "web_fetch": self = .webFetch(try WebFetchToolConfigParams(from: decoder))
    case "web_search": self = .webSearch(try WebSearchToolConfigParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bash(let value): try value.encode(to: encoder)
    case .edit(let value): try value.encode(to: encoder)
    case .read(let value): try value.encode(to: encoder)
    case .write(let value): try value.encode(to: encoder)
    case .glob(let value): try value.encode(to: encoder)
    case .grep(let value): try value.encode(to: encoder)
    case .webFetch(let value): try value.encode(to: encoder)
    case .webSearch(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Settings of `bash`, which runs shell commands.
public struct BashToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "bash")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "bash", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// What happens when the model calls a tool.
public indirect enum PermissionPolicy: Codable, Hashable, Sendable {
  /// The call runs at once.
  case alwaysAllow(AlwaysAllowPolicy)
  /// The call waits until it is confirmed.
  case alwaysAsk(AlwaysAskPolicy)
  /// Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait.
  case auto(AutoPolicy)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "always_allow": self = .alwaysAllow(try AlwaysAllowPolicy(from: decoder))
    case "always_ask": self = .alwaysAsk(try AlwaysAskPolicy(from: decoder))
    case "auto": self = .auto(try AutoPolicy(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .alwaysAllow(let value): try value.encode(to: encoder)
    case .alwaysAsk(let value): try value.encode(to: encoder)
    case .auto(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The call runs at once.
public struct AlwaysAllowPolicy: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "always_allow")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "always_allow", extra)
    try object.rest(extra)
  }
}

/// The call waits until it is confirmed.
public struct AlwaysAskPolicy: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "always_ask")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "always_ask", extra)
    try object.rest(extra)
  }
}

/// Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait.
public struct AutoPolicy: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "auto")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "auto", extra)
    try object.rest(extra)
  }
}

/// Settings of `edit`, which replaces text in a file.
public struct EditToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "edit")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "edit", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `read`, which reads a file.
public struct ReadToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "read")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "read", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `write`, which writes a file.
public struct WriteToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "write")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "write", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `glob`, which finds files by pattern.
public struct GlobToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "glob")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "glob", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `grep`, which searches in files.
public struct GrepToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "grep")
    type = try object.optional("type")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "grep", extra)
    try object.optional("type", type)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `web_fetch`, which reads a web page.
public struct WebFetchToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`. Without
  /// scheme, port or path.
  public var allowedDomains: Maybe<[String]>
  /// Not these hosts or their subdomains; 1 to 64.
  public var blockedDomains: Maybe<[String]>
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Most tokens of text to take from a page; files such as PDF are not cut.
  public var maxContentTokens: Maybe<Int>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Which parts of the conversation may supply addresses. Null: all.
  public var urlSources: Maybe<WebFetchUrlSourcesParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    allowedDomains: Maybe<[String]> = .absent,
    blockedDomains: Maybe<[String]> = .absent,
    enabled: Maybe<Bool> = .absent,
    maxContentTokens: Maybe<Int> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    urlSources: Maybe<WebFetchUrlSourcesParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.allowedDomains = allowedDomains
    self.blockedDomains = blockedDomains
    self.enabled = enabled
    self.maxContentTokens = maxContentTokens
    self.permissionPolicy = permissionPolicy
    self.urlSources = urlSources
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "web_fetch")
    type = try object.optional("type")
    allowedDomains = try object.maybe("allowed_domains")
    blockedDomains = try object.maybe("blocked_domains")
    enabled = try object.maybe("enabled")
    maxContentTokens = try object.maybe("max_content_tokens")
    permissionPolicy = try object.maybe("permission_policy")
    urlSources = try object.maybe("url_sources")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "web_fetch", extra)
    try object.optional("type", type)
    try object.maybe("allowed_domains", allowedDomains)
    try object.maybe("blocked_domains", blockedDomains)
    try object.maybe("enabled", enabled)
    try object.maybe("max_content_tokens", maxContentTokens)
    try object.maybe("permission_policy", permissionPolicy)
    try object.maybe("url_sources", urlSources)
    try object.rest(extra)
  }
}

/// Which parts of the conversation may supply addresses. At least one of them must.
public struct WebFetchUrlSourcesParams: Codable, Hashable, Sendable {
  /// Results of custom tools. Left out or null: all.
  public var clientToolResults: Maybe<WebFetchUrlSourceParams>
  /// Results of `web_search` and `web_fetch`. Left out or null: all.
  public var serverToolResults: Maybe<WebFetchUrlSourceParams>
  /// What the user wrote. Left out or null: all.
  public var userInput: Maybe<WebFetchUserInputSourceParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientToolResults: Maybe<WebFetchUrlSourceParams> = .absent,
    serverToolResults: Maybe<WebFetchUrlSourceParams> = .absent,
    userInput: Maybe<WebFetchUserInputSourceParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientToolResults = clientToolResults
    self.serverToolResults = serverToolResults
    self.userInput = userInput
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    clientToolResults = try object.maybe("client_tool_results")
    serverToolResults = try object.maybe("server_tool_results")
    userInput = try object.maybe("user_input")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("client_tool_results", clientToolResults)
    try object.maybe("server_tool_results", serverToolResults)
    try object.maybe("user_input", userInput)
    try object.rest(extra)
  }
}

/// All, none, or a list of tools; `all` and `none` may be plain strings.
public indirect enum WebFetchUrlSourceParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(WebFetchUrlSourceName)
  /// Every address counts.
  case all(WebFetchUrlSourceAll)
  /// No address counts.
  case none(WebFetchUrlSourceNone)
  /// Only addresses from these tools count.
  case only(WebFetchUrlSourceOnly)
  /// Addresses from every tool but these count.
  case except(WebFetchUrlSourceExcept)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(WebFetchUrlSourceName.self) {
      self = .text(text)
      return
    }
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "all": self = .all(try WebFetchUrlSourceAll(from: decoder))
    case "none": self = .none(try WebFetchUrlSourceNone(from: decoder))
    case "only": self = .only(try WebFetchUrlSourceOnly(from: decoder))
    case "except": self = .except(try WebFetchUrlSourceExcept(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .all(let value): try value.encode(to: encoder)
    case .none(let value): try value.encode(to: encoder)
    case .only(let value): try value.encode(to: encoder)
    case .except(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Short form of all and none.
public enum WebFetchUrlSourceName: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Every address counts.
  case all
  /// No address counts.
  case none
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "all": self = .all
    case "none": self = .none
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .all: "all"
    case .none: "none"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Every address counts.
public struct WebFetchUrlSourceAll: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "all")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "all", extra)
    try object.rest(extra)
  }
}

/// No address counts.
public struct WebFetchUrlSourceNone: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "none")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "none", extra)
    try object.rest(extra)
  }
}

/// Only addresses from these tools count.
public struct WebFetchUrlSourceOnly: Codable, Hashable, Sendable {
  /// 1 to 128 tools with distinct names.
  public var tools: [WebFetchUrlSourceToolReference]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    tools: [WebFetchUrlSourceToolReference],
    extra: [String: JSONValue] = [:]
  ) {
    self.tools = tools
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "only")
    tools = try object.required("tools")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "only", extra)
    try object.required("tools", tools)
    try object.rest(extra)
  }
}

/// A tool by name.
public struct WebFetchUrlSourceToolReference: Codable, Hashable, Sendable {
  /// Name of the tool; upper and lower case differ.
  public var name: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    name: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "tool_reference")
    name = try object.required("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "tool_reference", extra)
    try object.required("name", name)
    try object.rest(extra)
  }
}

/// Addresses from every tool but these count.
public struct WebFetchUrlSourceExcept: Codable, Hashable, Sendable {
  /// 1 to 128 tools with distinct names.
  public var tools: [WebFetchUrlSourceToolReference]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    tools: [WebFetchUrlSourceToolReference],
    extra: [String: JSONValue] = [:]
  ) {
    self.tools = tools
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "except")
    tools = try object.required("tools")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "except", extra)
    try object.required("tools", tools)
    try object.rest(extra)
  }
}

/// All or none; may be a plain string.
public indirect enum WebFetchUserInputSourceParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(WebFetchUrlSourceName)
  /// Every address counts.
  case all(WebFetchUrlSourceAll)
  /// No address counts.
  case none(WebFetchUrlSourceNone)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(WebFetchUrlSourceName.self) {
      self = .text(text)
      return
    }
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "all": self = .all(try WebFetchUrlSourceAll(from: decoder))
    case "none": self = .none(try WebFetchUrlSourceNone(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .all(let value): try value.encode(to: encoder)
    case .none(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Settings of `web_search`, which searches the web.
public struct WebSearchToolConfigParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
  /// together with `blocked_domains`.
  public var allowedDomains: Maybe<[String]>
  /// No results from these hosts or their subdomains; 1 to 64.
  public var blockedDomains: Maybe<[String]>
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Where to assume that the user is.
  public var userLocation: Maybe<UserLocation>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    allowedDomains: Maybe<[String]> = .absent,
    blockedDomains: Maybe<[String]> = .absent,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    userLocation: Maybe<UserLocation> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.allowedDomains = allowedDomains
    self.blockedDomains = blockedDomains
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.userLocation = userLocation
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("name", "web_search")
    type = try object.optional("type")
    allowedDomains = try object.maybe("allowed_domains")
    blockedDomains = try object.maybe("blocked_domains")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    userLocation = try object.maybe("user_location")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("name", "web_search", extra)
    try object.optional("type", type)
    try object.maybe("allowed_domains", allowedDomains)
    try object.maybe("blocked_domains", blockedDomains)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.maybe("user_location", userLocation)
    try object.rest(extra)
  }
}

/// A rough place.
public struct UserLocation: Codable, Hashable, Sendable {
  /// City.
  public var city: Maybe<String>
  /// Country: two upper-case letters (ISO 3166-1).
  public var country: Maybe<String>
  /// Region or state.
  public var region: Maybe<String>
  /// Time zone by its IANA name.
  public var timezone: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    city: Maybe<String> = .absent,
    country: Maybe<String> = .absent,
    region: Maybe<String> = .absent,
    timezone: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.city = city
    self.country = country
    self.region = region
    self.timezone = timezone
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "approximate")
    city = try object.maybe("city")
    country = try object.maybe("country")
    region = try object.maybe("region")
    timezone = try object.maybe("timezone")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "approximate", extra)
    try object.maybe("city", city)
    try object.maybe("country", country)
    try object.maybe("region", region)
    try object.maybe("timezone", timezone)
    try object.rest(extra)
  }
}

/// Settings of the tools of a set that have none of their own.
public struct AgentToolsetDefaultConfigParams: Codable, Hashable, Sendable {
  /// Whether the tools can be used. Left out or null: they can.
  public var enabled: Maybe<Bool>
  /// Left out or null: `always_allow`.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// The tools of one MCP server.
public struct McpToolsetParams: Codable, Hashable, Sendable {
  /// Name of a server in `mcp_servers`.
  public var mcpServerName: String
  /// Settings of single tools; they win over `default_config`.
  public var configs: [McpToolConfigParams]?
  /// Settings of every tool that has none of its own.
  public var defaultConfig: Maybe<McpToolsetDefaultConfigParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServerName: String,
    configs: [McpToolConfigParams]? = nil,
    defaultConfig: Maybe<McpToolsetDefaultConfigParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServerName = mcpServerName
    self.configs = configs
    self.defaultConfig = defaultConfig
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_toolset")
    mcpServerName = try object.required("mcp_server_name")
    configs = try object.optional("configs")
    defaultConfig = try object.maybe("default_config")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_toolset", extra)
    try object.required("mcp_server_name", mcpServerName)
    try object.optional("configs", configs)
    try object.maybe("default_config", defaultConfig)
    try object.rest(extra)
  }
}

/// Settings of one tool of an MCP server.
public struct McpToolConfigParams: Codable, Hashable, Sendable {
  /// Name of the tool, 1 to 128 characters.
  public var name: String
  /// Whether the tool can be used.
  public var enabled: Maybe<Bool>
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    name: String,
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    name = try object.required("name")
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("name", name)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of the tools that have none of their own.
public struct McpToolsetDefaultConfigParams: Codable, Hashable, Sendable {
  /// Whether the tools can be used. Left out or null: they can.
  public var enabled: Maybe<Bool>
  /// Left out or null: `always_ask`.
  public var permissionPolicy: Maybe<PermissionPolicy>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Maybe<Bool> = .absent,
    permissionPolicy: Maybe<PermissionPolicy> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.maybe("enabled")
    permissionPolicy = try object.maybe("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("enabled", enabled)
    try object.maybe("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// A tool that the caller runs: the session waits for its result.
public struct CustomTool: Codable, Hashable, Sendable {
  /// What the tool does and when to use it; the model reads this.
  public var description: String
  /// JSON Schema of the input.
  public var inputSchema: CustomToolInputSchema
  /// 1 to 128 letters, digits, `_` or `-`; unique in the agent and unlike any built-in tool.
  public var name: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: String,
    inputSchema: CustomToolInputSchema,
    name: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.inputSchema = inputSchema
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "custom")
    description = try object.required("description")
    inputSchema = try object.required("input_schema")
    name = try object.required("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "custom", extra)
    try object.required("description", description)
    try object.required("input_schema", inputSchema)
    try object.required("name", name)
    try object.rest(extra)
  }
}

/// JSON Schema of an object. Further keywords are passed on as they are.
public struct CustomToolInputSchema: Codable, Hashable, Sendable {
  /// Schema of each property; names of 1 to 64 characters.
  public var properties: Maybe<JSONValue>
  /// Names of the properties that must be there.
  public var required: Maybe<[String]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    properties: Maybe<JSONValue> = .absent,
    required: Maybe<[String]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.properties = properties
    self.required = required
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "object")
    properties = try object.maybe("properties")
    required = try object.maybe("required")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "object", extra)
    try object.maybe("properties", properties)
    try object.maybe("required", required)
    try object.rest(extra)
  }
}

/// A tool, or a set of tools.
public indirect enum AgentTool: Codable, Hashable, Sendable {
  /// The built-in tools.
  case agentToolset20260401(AgentToolset20260401)
  /// The tools of one MCP server.
  case mcpToolset(McpToolset)
  /// A tool that the caller runs: the session waits for its result.
  case custom(CustomTool)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent_toolset_20260401": self = .agentToolset20260401(try AgentToolset20260401(from: decoder))
    case "mcp_toolset": self = .mcpToolset(try McpToolset(from: decoder))
    case "custom": self = .custom(try CustomTool(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .agentToolset20260401(let value): try value.encode(to: encoder)
    case .mcpToolset(let value): try value.encode(to: encoder)
    case .custom(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The built-in tools.
public struct AgentToolset20260401: Codable, Hashable, Sendable {
  /// Settings of single tools, resolved.
  public var configs: [AgentToolConfig]
  /// Settings of every other tool, resolved.
  public var defaultConfig: AgentToolsetDefaultConfig
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    configs: [AgentToolConfig],
    defaultConfig: AgentToolsetDefaultConfig,
    extra: [String: JSONValue] = [:]
  ) {
    self.configs = configs
    self.defaultConfig = defaultConfig
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent_toolset_20260401")
    configs = try object.required("configs")
    defaultConfig = try object.required("default_config")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent_toolset_20260401", extra)
    try object.required("configs", configs)
    try object.required("default_config", defaultConfig)
    try object.rest(extra)
  }
}

/// Settings of one built-in tool.
public indirect enum AgentToolConfig: Codable, Hashable, Sendable {
  /// Settings of `bash`.
  case bash(BashToolConfig)
  /// Settings of `edit`.
  case edit(EditToolConfig)
  /// Settings of `read`.
  case read(ReadToolConfig)
  /// Settings of `write`.
  case write(WriteToolConfig)
  /// Settings of `glob`.
  case glob(GlobToolConfig)
  /// Settings of `grep`.
  case grep(GrepToolConfig)
  /// Settings of `web_fetch`.
  case webFetch(WebFetchToolConfig)
  /// Settings of `web_search`.
  case webSearch(WebSearchToolConfig)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "bash": self = .bash(try BashToolConfig(from: decoder))
    case "edit": self = .edit(try EditToolConfig(from: decoder))
    case "read": self = .read(try ReadToolConfig(from: decoder))
    case "write": self = .write(try WriteToolConfig(from: decoder))
    case "glob": self = .glob(try GlobToolConfig(from: decoder))
    case "grep": self = .grep(try GrepToolConfig(from: decoder))
    case "web_fetch": self = .webFetch(try WebFetchToolConfig(from: decoder))
    case "web_search": self = .webSearch(try WebSearchToolConfig(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bash(let value): try value.encode(to: encoder)
    case .edit(let value): try value.encode(to: encoder)
    case .read(let value): try value.encode(to: encoder)
    case .write(let value): try value.encode(to: encoder)
    case .glob(let value): try value.encode(to: encoder)
    case .grep(let value): try value.encode(to: encoder)
    case .webFetch(let value): try value.encode(to: encoder)
    case .webSearch(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Settings of `bash`.
public struct BashToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "bash")
    object.constant("name", "bash")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "bash", extra)
    try object.constant("name", "bash", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `edit`.
public struct EditToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "edit")
    object.constant("name", "edit")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "edit", extra)
    try object.constant("name", "edit", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `read`.
public struct ReadToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "read")
    object.constant("name", "read")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "read", extra)
    try object.constant("name", "read", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `write`.
public struct WriteToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "write")
    object.constant("name", "write")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "write", extra)
    try object.constant("name", "write", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `glob`.
public struct GlobToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "glob")
    object.constant("name", "glob")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "glob", extra)
    try object.constant("name", "glob", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `grep`.
public struct GrepToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "grep")
    object.constant("name", "grep")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "grep", extra)
    try object.constant("name", "grep", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of `web_fetch`.
public struct WebFetchToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Which parts of the conversation may supply addresses. Null: all.
  public var urlSources: Maybe<WebFetchUrlSources>
  /// Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`. Without
  /// scheme, port or path.
  public var allowedDomains: Maybe<[String]>
  /// Not these hosts or their subdomains; 1 to 64.
  public var blockedDomains: Maybe<[String]>
  /// Most tokens of text to take from a page; files such as PDF are not cut.
  public var maxContentTokens: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    urlSources: Maybe<WebFetchUrlSources> = .absent,
    allowedDomains: Maybe<[String]> = .absent,
    blockedDomains: Maybe<[String]> = .absent,
    maxContentTokens: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.urlSources = urlSources
    self.allowedDomains = allowedDomains
    self.blockedDomains = blockedDomains
    self.maxContentTokens = maxContentTokens
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "web_fetch")
    object.constant("name", "web_fetch")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    urlSources = try object.maybe("url_sources")
    allowedDomains = try object.maybe("allowed_domains")
    blockedDomains = try object.maybe("blocked_domains")
    maxContentTokens = try object.maybe("max_content_tokens")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "web_fetch", extra)
    try object.constant("name", "web_fetch", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.maybe("url_sources", urlSources)
    try object.maybe("allowed_domains", allowedDomains)
    try object.maybe("blocked_domains", blockedDomains)
    try object.maybe("max_content_tokens", maxContentTokens)
    try object.rest(extra)
  }
}

/// Which parts of the conversation may supply addresses; null means not set, so all.
public struct WebFetchUrlSources: Codable, Hashable, Sendable {
  /// Results of custom tools.
  public var clientToolResults: Maybe<WebFetchUrlSource>
  /// Results of `web_search` and `web_fetch`.
  public var serverToolResults: Maybe<WebFetchUrlSource>
  /// What the user wrote.
  public var userInput: Maybe<WebFetchUserInputSource>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientToolResults: Maybe<WebFetchUrlSource> = .absent,
    serverToolResults: Maybe<WebFetchUrlSource> = .absent,
    userInput: Maybe<WebFetchUserInputSource> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientToolResults = clientToolResults
    self.serverToolResults = serverToolResults
    self.userInput = userInput
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    clientToolResults = try object.maybe("client_tool_results")
    serverToolResults = try object.maybe("server_tool_results")
    userInput = try object.maybe("user_input")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("client_tool_results", clientToolResults)
    try object.maybe("server_tool_results", serverToolResults)
    try object.maybe("user_input", userInput)
    try object.rest(extra)
  }
}

/// All, none, or a list of tools.
public indirect enum WebFetchUrlSource: Codable, Hashable, Sendable {
  /// Every address counts.
  case all(WebFetchUrlSourceAll)
  /// No address counts.
  case none(WebFetchUrlSourceNone)
  /// Only addresses from these tools count.
  case only(WebFetchUrlSourceOnly)
  /// Addresses from every tool but these count.
  case except(WebFetchUrlSourceExcept)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "all": self = .all(try WebFetchUrlSourceAll(from: decoder))
    case "none": self = .none(try WebFetchUrlSourceNone(from: decoder))
    case "only": self = .only(try WebFetchUrlSourceOnly(from: decoder))
    case "except": self = .except(try WebFetchUrlSourceExcept(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .all(let value): try value.encode(to: encoder)
    case .none(let value): try value.encode(to: encoder)
    case .only(let value): try value.encode(to: encoder)
    case .except(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// All or none.
public indirect enum WebFetchUserInputSource: Codable, Hashable, Sendable {
  /// Every address counts.
  case all(WebFetchUrlSourceAll)
  /// No address counts.
  case none(WebFetchUrlSourceNone)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "all": self = .all(try WebFetchUrlSourceAll(from: decoder))
    case "none": self = .none(try WebFetchUrlSourceNone(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .all(let value): try value.encode(to: encoder)
    case .none(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Settings of `web_search`.
public struct WebSearchToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
  /// together with `blocked_domains`.
  public var allowedDomains: Maybe<[String]>
  /// No results from these hosts or their subdomains; 1 to 64.
  public var blockedDomains: Maybe<[String]>
  /// Where to assume that the user is.
  public var userLocation: Maybe<UserLocation>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    allowedDomains: Maybe<[String]> = .absent,
    blockedDomains: Maybe<[String]> = .absent,
    userLocation: Maybe<UserLocation> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.allowedDomains = allowedDomains
    self.blockedDomains = blockedDomains
    self.userLocation = userLocation
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "web_search")
    object.constant("name", "web_search")
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    allowedDomains = try object.maybe("allowed_domains")
    blockedDomains = try object.maybe("blocked_domains")
    userLocation = try object.maybe("user_location")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "web_search", extra)
    try object.constant("name", "web_search", extra)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.maybe("allowed_domains", allowedDomains)
    try object.maybe("blocked_domains", blockedDomains)
    try object.maybe("user_location", userLocation)
    try object.rest(extra)
  }
}

/// Settings of the tools that have none of their own.
public struct AgentToolsetDefaultConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// The tools of one MCP server.
public struct McpToolset: Codable, Hashable, Sendable {
  /// Settings of single tools, resolved.
  public var configs: [McpToolConfig]
  /// Settings of every other tool, resolved.
  public var defaultConfig: McpToolsetDefaultConfig
  /// Name of the server in `mcp_servers`.
  public var mcpServerName: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    configs: [McpToolConfig],
    defaultConfig: McpToolsetDefaultConfig,
    mcpServerName: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.configs = configs
    self.defaultConfig = defaultConfig
    self.mcpServerName = mcpServerName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_toolset")
    configs = try object.required("configs")
    defaultConfig = try object.required("default_config")
    mcpServerName = try object.required("mcp_server_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_toolset", extra)
    try object.required("configs", configs)
    try object.required("default_config", defaultConfig)
    try object.required("mcp_server_name", mcpServerName)
    try object.rest(extra)
  }
}

/// Settings of one tool of an MCP server.
public struct McpToolConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Name of the tool.
  public var name: String
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    name: String,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.name = name
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.required("enabled")
    name = try object.required("name")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("enabled", enabled)
    try object.required("name", name)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}

/// Settings of the tools that have none of their own.
public struct McpToolsetDefaultConfig: Codable, Hashable, Sendable {
  /// Whether the tool can be used.
  public var enabled: Bool
  /// Whether a call runs at once, waits for approval, or is judged by itself.
  public var permissionPolicy: PermissionPolicy
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    permissionPolicy: PermissionPolicy,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.permissionPolicy = permissionPolicy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.required("enabled")
    permissionPolicy = try object.required("permission_policy")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("enabled", enabled)
    try object.required("permission_policy", permissionPolicy)
    try object.rest(extra)
  }
}
