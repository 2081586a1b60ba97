// Written by hostler-codegen from api/. Do not edit.

/// Stage in the life of a model.
public enum ModelLifecycle: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// In service.
  case active
  /// In service, to be retired.
  case deprecated
  /// No longer in service.
  case retired
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "active": self = .active
    case "deprecated": self = .deprecated
    case "retired": self = .retired
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .active: "active"
    case .deprecated: "deprecated"
    case .retired: "retired"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// A model.
public struct ModelInfo: Codable, Hashable, Sendable {
  /// Model id.
  public var id: String
  /// When it was released; may be the epoch if that is not known.
  public var createdAt: String
  /// Name for people.
  public var displayName: String
  /// Stage of its life.
  public var lifecycle: ModelLifecycle
  /// Models that may stand in for it; empty if none may.
  public var allowedFallbackModels: Maybe<[String]>
  /// What the model can do; null if it is not known.
  public var capabilities: Maybe<ModelCapabilities>
  /// When it was deprecated; null while it is active.
  public var deprecatedAt: Maybe<String>
  /// Family of the model; never to be guessed from its id.
  public var line: Maybe<ModelLine>
  /// Size of its context in tokens; null if it is not known.
  public var maxInputTokens: Maybe<Int>
  /// Most tokens of one answer; null if it is not known.
  public var maxTokens: Maybe<Int>
  /// When it is to be retired; null while that is not planned. A date in the past does not mean
  /// that it is retired.
  public var retiresAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    displayName: String,
    lifecycle: ModelLifecycle,
    allowedFallbackModels: Maybe<[String]> = .absent,
    capabilities: Maybe<ModelCapabilities> = .absent,
    deprecatedAt: Maybe<String> = .absent,
    line: Maybe<ModelLine> = .absent,
    maxInputTokens: Maybe<Int> = .absent,
    maxTokens: Maybe<Int> = .absent,
    retiresAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.displayName = displayName
    self.lifecycle = lifecycle
    self.allowedFallbackModels = allowedFallbackModels
    self.capabilities = capabilities
    self.deprecatedAt = deprecatedAt
    self.line = line
    self.maxInputTokens = maxInputTokens
    self.maxTokens = maxTokens
    self.retiresAt = retiresAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "model")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    displayName = try object.required("display_name")
    lifecycle = try object.required("lifecycle")
    allowedFallbackModels = try object.maybe("allowed_fallback_models")
    capabilities = try object.maybe("capabilities")
    deprecatedAt = try object.maybe("deprecated_at")
    line = try object.maybe("line")
    maxInputTokens = try object.maybe("max_input_tokens")
    maxTokens = try object.maybe("max_tokens")
    retiresAt = try object.maybe("retires_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "model", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("display_name", displayName)
    try object.required("lifecycle", lifecycle)
    try object.maybe("allowed_fallback_models", allowedFallbackModels)
    try object.maybe("capabilities", capabilities)
    try object.maybe("deprecated_at", deprecatedAt)
    try object.maybe("line", line)
    try object.maybe("max_input_tokens", maxInputTokens)
    try object.maybe("max_tokens", maxTokens)
    try object.maybe("retires_at", retiresAt)
    try object.rest(extra)
  }
}

/// What a model can do.
public struct ModelCapabilities: Codable, Hashable, Sendable {
  /// Batches of messages.
  public var batch: CapabilitySupport
  /// Citations.
  public var citations: CapabilitySupport
  /// Tool calls from code that the model writes.
  public var codeExecution: CapabilitySupport
  /// Editing of the context.
  public var contextManagement: ContextManagementCapability
  /// Levels of effort.
  public var effort: EffortCapability
  /// Images as input.
  public var imageInput: CapabilitySupport
  /// PDF files as input.
  public var pdfInput: CapabilitySupport
  /// Tools that the service runs.
  public var serverTools: ServerToolsCapability
  /// Answers that follow a schema.
  public var structuredOutputs: CapabilitySupport
  /// Thinking before answering.
  public var thinking: ThinkingCapability
  /// Compaction of long conversations.
  public var compaction: Maybe<CompactionCapability>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    batch: CapabilitySupport,
    citations: CapabilitySupport,
    codeExecution: CapabilitySupport,
    contextManagement: ContextManagementCapability,
    effort: EffortCapability,
    imageInput: CapabilitySupport,
    pdfInput: CapabilitySupport,
    serverTools: ServerToolsCapability,
    structuredOutputs: CapabilitySupport,
    thinking: ThinkingCapability,
    compaction: Maybe<CompactionCapability> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.batch = batch
    self.citations = citations
    self.codeExecution = codeExecution
    self.contextManagement = contextManagement
    self.effort = effort
    self.imageInput = imageInput
    self.pdfInput = pdfInput
    self.serverTools = serverTools
    self.structuredOutputs = structuredOutputs
    self.thinking = thinking
    self.compaction = compaction
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    batch = try object.required("batch")
    citations = try object.required("citations")
    codeExecution = try object.required("code_execution")
    contextManagement = try object.required("context_management")
    effort = try object.required("effort")
    imageInput = try object.required("image_input")
    pdfInput = try object.required("pdf_input")
    serverTools = try object.required("server_tools")
    structuredOutputs = try object.required("structured_outputs")
    thinking = try object.required("thinking")
    compaction = try object.maybe("compaction")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("batch", batch)
    try object.required("citations", citations)
    try object.required("code_execution", codeExecution)
    try object.required("context_management", contextManagement)
    try object.required("effort", effort)
    try object.required("image_input", imageInput)
    try object.required("pdf_input", pdfInput)
    try object.required("server_tools", serverTools)
    try object.required("structured_outputs", structuredOutputs)
    try object.required("thinking", thinking)
    try object.maybe("compaction", compaction)
    try object.rest(extra)
  }
}

/// Whether a model can do something.
public struct CapabilitySupport: Codable, Hashable, Sendable {
  /// Whether the model can do this.
  public var supported: Bool
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    supported: Bool,
    extra: [String: JSONValue] = [:]
  ) {
    self.supported = supported
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    supported = try object.required("supported")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("supported", supported)
    try object.rest(extra)
  }
}

/// Compaction of long conversations.
public struct CompactionCapability: Codable, Hashable, Sendable {
  /// By a summary.
  public var summarize: CapabilitySupport
  /// Whether the model can do this.
  public var supported: Bool
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    summarize: CapabilitySupport,
    supported: Bool,
    extra: [String: JSONValue] = [:]
  ) {
    self.summarize = summarize
    self.supported = supported
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    summarize = try object.required("summarize")
    supported = try object.required("supported")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("summarize", summarize)
    try object.required("supported", supported)
    try object.rest(extra)
  }
}

/// Editing of the context.
public struct ContextManagementCapability: Codable, Hashable, Sendable {
  /// Whether the model can do this.
  public var supported: Bool
  /// Removal of old thinking.
  public var clearThinking20251015: Maybe<CapabilitySupport>
  /// Removal of old tool calls.
  public var clearToolUses20250919: Maybe<CapabilitySupport>
  /// Compaction.
  public var compact20260112: Maybe<CapabilitySupport>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    supported: Bool,
    clearThinking20251015: Maybe<CapabilitySupport> = .absent,
    clearToolUses20250919: Maybe<CapabilitySupport> = .absent,
    compact20260112: Maybe<CapabilitySupport> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.supported = supported
    self.clearThinking20251015 = clearThinking20251015
    self.clearToolUses20250919 = clearToolUses20250919
    self.compact20260112 = compact20260112
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    supported = try object.required("supported")
    clearThinking20251015 = try object.maybe("clear_thinking_20251015")
    clearToolUses20250919 = try object.maybe("clear_tool_uses_20250919")
    compact20260112 = try object.maybe("compact_20260112")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("supported", supported)
    try object.maybe("clear_thinking_20251015", clearThinking20251015)
    try object.maybe("clear_tool_uses_20250919", clearToolUses20250919)
    try object.maybe("compact_20260112", compact20260112)
    try object.rest(extra)
  }
}

/// Levels of effort.
public struct EffortCapability: Codable, Hashable, Sendable {
  /// The level `high`.
  public var high: CapabilitySupport
  /// The level `low`.
  public var low: CapabilitySupport
  /// The level `max`.
  public var max: CapabilitySupport
  /// The level `medium`.
  public var medium: CapabilitySupport
  /// Whether the model can do this.
  public var supported: Bool
  /// The level `xhigh`.
  public var xhigh: Maybe<CapabilitySupport>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    high: CapabilitySupport,
    low: CapabilitySupport,
    max: CapabilitySupport,
    medium: CapabilitySupport,
    supported: Bool,
    xhigh: Maybe<CapabilitySupport> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.high = high
    self.low = low
    self.max = max
    self.medium = medium
    self.supported = supported
    self.xhigh = xhigh
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    high = try object.required("high")
    low = try object.required("low")
    max = try object.required("max")
    medium = try object.required("medium")
    supported = try object.required("supported")
    xhigh = try object.maybe("xhigh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("high", high)
    try object.required("low", low)
    try object.required("max", max)
    try object.required("medium", medium)
    try object.required("supported", supported)
    try object.maybe("xhigh", xhigh)
    try object.rest(extra)
  }
}

/// Tools that the service runs.
public struct ServerToolsCapability: Codable, Hashable, Sendable {
  /// Code execution.
  public var codeExecution: CapabilitySupport
  /// Whether the model can do this.
  public var supported: Bool
  /// Web search.
  public var webSearch: CapabilitySupport
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    codeExecution: CapabilitySupport,
    supported: Bool,
    webSearch: CapabilitySupport,
    extra: [String: JSONValue] = [:]
  ) {
    self.codeExecution = codeExecution
    self.supported = supported
    self.webSearch = webSearch
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    codeExecution = try object.required("code_execution")
    supported = try object.required("supported")
    webSearch = try object.required("web_search")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("code_execution", codeExecution)
    try object.required("supported", supported)
    try object.required("web_search", webSearch)
    try object.rest(extra)
  }
}

/// Thinking before answering.
public struct ThinkingCapability: Codable, Hashable, Sendable {
  /// Whether the model can do this.
  public var supported: Bool
  /// Kinds of thinking; each is independent of the others.
  public var types: ThinkingTypes
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    supported: Bool,
    types: ThinkingTypes,
    extra: [String: JSONValue] = [:]
  ) {
    self.supported = supported
    self.types = types
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    supported = try object.required("supported")
    types = try object.required("types")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("supported", supported)
    try object.required("types", types)
    try object.rest(extra)
  }
}

/// Kinds of thinking.
public struct ThinkingTypes: Codable, Hashable, Sendable {
  /// As much as the model finds right.
  public var adaptive: CapabilitySupport
  /// Between tool calls.
  public var betweenTools: CapabilitySupport
  /// None at all.
  public var disabled: CapabilitySupport
  /// Up to a given number of tokens.
  public var enabled: CapabilitySupport
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    adaptive: CapabilitySupport,
    betweenTools: CapabilitySupport,
    disabled: CapabilitySupport,
    enabled: CapabilitySupport,
    extra: [String: JSONValue] = [:]
  ) {
    self.adaptive = adaptive
    self.betweenTools = betweenTools
    self.disabled = disabled
    self.enabled = enabled
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    adaptive = try object.required("adaptive")
    betweenTools = try object.required("between_tools")
    disabled = try object.required("disabled")
    enabled = try object.required("enabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("adaptive", adaptive)
    try object.required("between_tools", betweenTools)
    try object.required("disabled", disabled)
    try object.required("enabled", enabled)
    try object.rest(extra)
  }
}

/// Family of a model.
public enum ModelLine: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `haiku`.
  case haiku
  /// `sonnet`.
  case sonnet
  /// `opus`.
  case opus
  /// `fable`.
  case fable
  /// `mythos`.
  case mythos
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "haiku": self = .haiku
    case "sonnet": self = .sonnet
    case "opus": self = .opus
    case "fable": self = .fable
    case "mythos": self = .mythos
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .haiku: "haiku"
    case .sonnet: "sonnet"
    case .opus: "opus"
    case .fable: "fable"
    case .mythos: "mythos"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}
