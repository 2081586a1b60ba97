// Written by hostler-codegen from api/. Do not edit.

/// A new dream.
public struct DreamCreateParams: Codable, Hashable, Sendable {
  /// Exactly one memory store and one list of sessions.
  public var inputs: [DreamInput]
  /// Model: an id, or an object with settings.
  public var model: DreamModelParams
  /// What to look for, 1 to 4,096 characters.
  public var instructions: Maybe<String>
  /// Where the result goes. Left out or null: into a new store.
  public var outputBehavior: DreamOutputBehavior?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inputs: [DreamInput],
    model: DreamModelParams,
    instructions: Maybe<String> = .absent,
    outputBehavior: DreamOutputBehavior? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.inputs = inputs
    self.model = model
    self.instructions = instructions
    self.outputBehavior = outputBehavior
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    inputs = try object.required("inputs")
    model = try object.required("model")
    instructions = try object.maybe("instructions")
    outputBehavior = try object.optional("output_behavior")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("inputs", inputs)
    try object.required("model", model)
    try object.maybe("instructions", instructions)
    try object.optional("output_behavior", outputBehavior)
    try object.rest(extra)
  }
}

/// What a dream works on.
public indirect enum DreamInput: Codable, Hashable, Sendable {
  /// A memory store, of the same workspace and not archived.
  case memoryStore(DreamMemoryStoreInput)
  /// Sessions of the same workspace.
  case sessions(DreamSessionsInput)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "memory_store": self = .memoryStore(try DreamMemoryStoreInput(from: decoder))
    case "sessions": self = .sessions(try DreamSessionsInput(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .memoryStore(let value): try value.encode(to: encoder)
    case .sessions(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A memory store, of the same workspace and not archived.
public struct DreamMemoryStoreInput: Codable, Hashable, Sendable {
  /// The store (`memstore_…`).
  public var memoryStoreId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    memoryStoreId = try object.required("memory_store_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.rest(extra)
  }
}

/// Sessions of the same workspace.
public struct DreamSessionsInput: Codable, Hashable, Sendable {
  /// 1 to 100 distinct sessions (`sesn_…`); sorted in answers.
  public var sessionIds: [String]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    sessionIds: [String],
    extra: [String: JSONValue] = [:]
  ) {
    self.sessionIds = sessionIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "sessions")
    sessionIds = try object.required("session_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "sessions", extra)
    try object.required("session_ids", sessionIds)
    try object.rest(extra)
  }
}

/// A model by id, or with settings.
public indirect enum DreamModelParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// The long form: an object.
  case object(DreamModelConfig)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    if let object = try? DreamModelConfig(from: decoder) {
      self = .object(object)
      return
    }
    let tag = try ObjectReader.tag(decoder, "")
    self = .unknown(tag: tag, try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .object(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A model with settings.
public struct DreamModelConfig: Codable, Hashable, Sendable {
  /// Model id.
  public var id: String
  /// Speed; only `standard`.
  public var speed: Maybe<ModelSpeed>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    speed: Maybe<ModelSpeed> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.speed = speed
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    speed = try object.maybe("speed")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.maybe("speed", speed)
    try object.rest(extra)
  }
}

/// Where the result goes.
public indirect enum DreamOutputBehavior: Codable, Hashable, Sendable {
  /// Into a new store that starts as a copy of the input.
  case createNew(OutputBehaviorCreateNew)
  /// Into the input store itself. One such dream at a time.
  case updateExisting(OutputBehaviorUpdateExisting)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "create_new": self = .createNew(try OutputBehaviorCreateNew(from: decoder))
    case "update_existing": self = .updateExisting(try OutputBehaviorUpdateExisting(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .createNew(let value): try value.encode(to: encoder)
    case .updateExisting(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Into a new store that starts as a copy of the input.
public struct OutputBehaviorCreateNew: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "create_new")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "create_new", extra)
    try object.rest(extra)
  }
}

/// Into the input store itself. One such dream at a time.
public struct OutputBehaviorUpdateExisting: Codable, Hashable, Sendable {
  /// The input's store (`memstore_…`).
  public var memoryStoreId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "update_existing")
    memoryStoreId = try object.required("memory_store_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "update_existing", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.rest(extra)
  }
}

/// Sessions read to tidy up a memory store.
public struct Dream: Codable, Hashable, Sendable {
  /// Identifier (`drm_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// What it works on.
  public var inputs: [DreamInput]
  /// Model with its settings.
  public var model: DreamModelConfig
  /// Where the result goes.
  public var outputBehavior: DreamOutputBehavior
  /// The resulting store; empty until it is there.
  public var outputs: [DreamOutput]
  /// Where it stands.
  public var status: DreamStatus
  /// Tokens so far; may still move after a cancellation.
  public var usage: DreamUsage
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// When it ended; null before.
  public var endedAt: Maybe<String>
  /// Why it failed; null otherwise.
  public var error: Maybe<DreamError>
  /// What it looks for.
  public var instructions: Maybe<String>
  /// Session that does the work; null until it starts.
  public var sessionId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    inputs: [DreamInput],
    model: DreamModelConfig,
    outputBehavior: DreamOutputBehavior,
    outputs: [DreamOutput],
    status: DreamStatus,
    usage: DreamUsage,
    archivedAt: Maybe<String> = .absent,
    endedAt: Maybe<String> = .absent,
    error: Maybe<DreamError> = .absent,
    instructions: Maybe<String> = .absent,
    sessionId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.inputs = inputs
    self.model = model
    self.outputBehavior = outputBehavior
    self.outputs = outputs
    self.status = status
    self.usage = usage
    self.archivedAt = archivedAt
    self.endedAt = endedAt
    self.error = error
    self.instructions = instructions
    self.sessionId = sessionId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "dream")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    inputs = try object.required("inputs")
    model = try object.required("model")
    outputBehavior = try object.required("output_behavior")
    outputs = try object.required("outputs")
    status = try object.required("status")
    usage = try object.required("usage")
    archivedAt = try object.maybe("archived_at")
    endedAt = try object.maybe("ended_at")
    error = try object.maybe("error")
    instructions = try object.maybe("instructions")
    sessionId = try object.maybe("session_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "dream", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("inputs", inputs)
    try object.required("model", model)
    try object.required("output_behavior", outputBehavior)
    try object.required("outputs", outputs)
    try object.required("status", status)
    try object.required("usage", usage)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("ended_at", endedAt)
    try object.maybe("error", error)
    try object.maybe("instructions", instructions)
    try object.maybe("session_id", sessionId)
    try object.rest(extra)
  }
}

/// Why a dream failed.
public struct DreamError: Codable, Hashable, Sendable {
  /// Kind of failure, such as `timeout` or `internal_error`; an open set.
  public var type: String
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String,
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    type = try object.required("type")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("type", type)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A resulting store.
public struct DreamOutput: Codable, Hashable, Sendable {
  /// Memory store (`memstore_…`).
  public var memoryStoreId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    memoryStoreId = try object.required("memory_store_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.rest(extra)
  }
}

/// Where a dream stands.
public enum DreamStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Waits.
  case pending
  /// Runs.
  case running
  /// Done.
  case completed
  /// Failed.
  case failed
  /// Stopped by a call.
  case canceled
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "pending": self = .pending
    case "running": self = .running
    case "completed": self = .completed
    case "failed": self = .failed
    case "canceled": self = .canceled
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .pending: "pending"
    case .running: "running"
    case .completed: "completed"
    case .failed: "failed"
    case .canceled: "canceled"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Tokens of a dream.
public struct DreamUsage: Codable, Hashable, Sendable {
  /// Input tokens written to the prompt cache.
  public var cacheCreationInputTokens: Int
  /// Input tokens read from the prompt cache.
  public var cacheReadInputTokens: Int
  /// Input tokens that were neither read from nor written to the prompt cache.
  public var inputTokens: Int
  /// Tokens that the model wrote.
  public var outputTokens: Int
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    cacheCreationInputTokens: Int,
    cacheReadInputTokens: Int,
    inputTokens: Int,
    outputTokens: Int,
    extra: [String: JSONValue] = [:]
  ) {
    self.cacheCreationInputTokens = cacheCreationInputTokens
    self.cacheReadInputTokens = cacheReadInputTokens
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    cacheCreationInputTokens = try object.required("cache_creation_input_tokens")
    cacheReadInputTokens = try object.required("cache_read_input_tokens")
    inputTokens = try object.required("input_tokens")
    outputTokens = try object.required("output_tokens")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("cache_creation_input_tokens", cacheCreationInputTokens)
    try object.required("cache_read_input_tokens", cacheReadInputTokens)
    try object.required("input_tokens", inputTokens)
    try object.required("output_tokens", outputTokens)
    try object.rest(extra)
  }
}
