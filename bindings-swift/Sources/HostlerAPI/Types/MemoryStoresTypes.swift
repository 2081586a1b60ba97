// Written by hostler-codegen from api/. Do not edit.

/// A new memory store.
public struct MemoryStoreCreateParams: Codable, Hashable, Sendable {
  /// 1 to 255 characters without control characters; names its folder in the sandbox.
  public var name: String
  /// What is in it, at most 1,024 characters; the agent reads this.
  public var description: String?
  /// At most 16 pairs; the agent does not see them.
  public var metadata: [String: String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    name: String,
    description: String? = nil,
    metadata: [String: String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.description = description
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    name = try object.required("name")
    description = try object.optional("description")
    metadata = try object.optional("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("name", name)
    try object.optional("description", description)
    try object.optional("metadata", metadata)
    try object.rest(extra)
  }
}

/// Files that agents remember from session to session.
public struct MemoryStore: Codable, Hashable, Sendable {
  /// Identifier (`memstore_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// What is in it; empty if nothing was said.
  public var description: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// Name.
  public var name: String
  /// When the store itself last changed; its memories do not count.
  public var updatedAt: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    description: String,
    metadata: [String: String],
    name: String,
    updatedAt: String,
    archivedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.description = description
    self.metadata = metadata
    self.name = name
    self.updatedAt = updatedAt
    self.archivedAt = archivedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    description = try object.required("description")
    metadata = try object.required("metadata")
    name = try object.required("name")
    updatedAt = try object.required("updated_at")
    archivedAt = try object.maybe("archived_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("description", description)
    try object.required("metadata", metadata)
    try object.required("name", name)
    try object.required("updated_at", updatedAt)
    try object.maybe("archived_at", archivedAt)
    try object.rest(extra)
  }
}

/// What to change in a memory store.
public struct MemoryStoreUpdateParams: Codable, Hashable, Sendable {
  /// Left out: kept; empty removes it.
  public var description: Maybe<String>
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: Maybe<[String: String?]>
  /// Left out or null: kept. Counts only for sessions to come.
  public var name: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: Maybe<String> = .absent,
    metadata: Maybe<[String: String?]> = .absent,
    name: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.metadata = metadata
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    description = try object.maybe("description")
    metadata = try object.maybe("metadata")
    name = try object.maybe("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("description", description)
    try object.maybe("metadata", metadata)
    try object.maybe("name", name)
    try object.rest(extra)
  }
}

/// A memory store is gone.
public struct DeletedMemoryStore: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// How much of a memory is returned.
public enum MemoryView: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Without content.
  case basic
  /// With content.
  case full
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "basic": self = .basic
    case "full": self = .full
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .basic: "basic"
    case .full: "full"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// A new memory.
public struct MemoryCreateParams: Codable, Hashable, Sendable {
  /// Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store.
  public var path: String
  /// Text of at most 102,400 bytes; may be empty.
  public var content: String?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    path: String,
    content: String? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.path = path
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    path = try object.required("path")
    content = try object.nullable("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("path", path)
    try object.nullable("content", content)
    try object.rest(extra)
  }
}

/// A file in a memory store.
public struct Memory: Codable, Hashable, Sendable {
  /// Identifier (`mem_…`).
  public var id: String
  /// SHA-256 of the bytes, in lower-case hex.
  public var contentSha256: String
  /// Size in bytes.
  public var contentSizeBytes: Int
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Memory store (`memstore_…`).
  public var memoryStoreId: String
  /// Its current version.
  public var memoryVersionId: String
  /// Path in the store.
  public var path: String
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// The text; null in the basic view.
  public var content: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    contentSha256: String,
    contentSizeBytes: Int,
    createdAt: String,
    memoryStoreId: String,
    memoryVersionId: String,
    path: String,
    updatedAt: String,
    content: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.contentSha256 = contentSha256
    self.contentSizeBytes = contentSizeBytes
    self.createdAt = createdAt
    self.memoryStoreId = memoryStoreId
    self.memoryVersionId = memoryVersionId
    self.path = path
    self.updatedAt = updatedAt
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory")
    id = try object.required("id")
    contentSha256 = try object.required("content_sha256")
    contentSizeBytes = try object.required("content_size_bytes")
    createdAt = try object.required("created_at")
    memoryStoreId = try object.required("memory_store_id")
    memoryVersionId = try object.required("memory_version_id")
    path = try object.required("path")
    updatedAt = try object.required("updated_at")
    content = try object.maybe("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory", extra)
    try object.required("id", id)
    try object.required("content_sha256", contentSha256)
    try object.required("content_size_bytes", contentSizeBytes)
    try object.required("created_at", createdAt)
    try object.required("memory_store_id", memoryStoreId)
    try object.required("memory_version_id", memoryVersionId)
    try object.required("path", path)
    try object.required("updated_at", updatedAt)
    try object.maybe("content", content)
    try object.rest(extra)
  }
}

/// A memory, or a prefix that stands for deeper ones.
public indirect enum MemoryEntry: Codable, Hashable, Sendable {
  /// A file in a memory store.
  case memory(Memory)
  /// A folder with memories in it.
  case memoryPrefix(MemoryPrefix)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "memory": self = .memory(try Memory(from: decoder))
    case "memory_prefix": self = .memoryPrefix(try MemoryPrefix(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .memory(let value): try value.encode(to: encoder)
    case .memoryPrefix(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A folder with memories in it.
public struct MemoryPrefix: Codable, Hashable, Sendable {
  /// Its path, ending with `/`.
  public var path: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    path: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.path = path
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_prefix")
    path = try object.required("path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_prefix", extra)
    try object.required("path", path)
    try object.rest(extra)
  }
}

/// What to change in a memory.
public struct MemoryUpdateParams: Codable, Hashable, Sendable {
  /// New text. Left out or null: kept.
  public var content: Maybe<String>
  /// New path; the id stays. Left out or null: kept.
  public var path: Maybe<String>
  /// What must hold; otherwise the change fails with 409.
  public var precondition: MemoryPrecondition?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: Maybe<String> = .absent,
    path: Maybe<String> = .absent,
    precondition: MemoryPrecondition? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.path = path
    self.precondition = precondition
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    content = try object.maybe("content")
    path = try object.maybe("path")
    precondition = try object.optional("precondition")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("content", content)
    try object.maybe("path", path)
    try object.optional("precondition", precondition)
    try object.rest(extra)
  }
}

/// The content must have this hash.
public struct MemoryPrecondition: Codable, Hashable, Sendable {
  /// SHA-256 of the current content in lower-case hex.
  public var contentSha256: String?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    contentSha256: String? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.contentSha256 = contentSha256
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "content_sha256")
    contentSha256 = try object.optional("content_sha256")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "content_sha256", extra)
    try object.optional("content_sha256", contentSha256)
    try object.rest(extra)
  }
}

/// A memory is gone.
public struct DeletedMemory: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// Kind of change.
public enum MemoryOperation: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Made.
  case created
  /// Changed or renamed.
  case modified
  /// Deleted.
  case deleted
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "modified": self = .modified
    case "deleted": self = .deleted
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .modified: "modified"
    case .deleted: "deleted"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// One change of a memory.
public struct MemoryVersion: Codable, Hashable, Sendable {
  /// Identifier (`memver_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// The memory (`mem_…`).
  public var memoryId: String
  /// Memory store (`memstore_…`).
  public var memoryStoreId: String
  /// Kind of change.
  public var operation: MemoryOperation
  /// The text after the change; null when deleted or redacted, and in the basic view.
  public var content: Maybe<String>
  /// SHA-256 of the bytes; null when deleted or redacted.
  public var contentSha256: Maybe<String>
  /// Size in bytes; null when deleted or redacted.
  public var contentSizeBytes: Maybe<Int>
  /// Who made the change; null if that is not known.
  public var createdBy: Maybe<MemoryActor>
  /// Path after the change; null only when redacted.
  public var path: Maybe<String>
  /// When it was redacted; null if it was not.
  public var redactedAt: Maybe<String>
  /// Who redacted it; null if nobody did.
  public var redactedBy: Maybe<MemoryActor>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    memoryId: String,
    memoryStoreId: String,
    operation: MemoryOperation,
    content: Maybe<String> = .absent,
    contentSha256: Maybe<String> = .absent,
    contentSizeBytes: Maybe<Int> = .absent,
    createdBy: Maybe<MemoryActor> = .absent,
    path: Maybe<String> = .absent,
    redactedAt: Maybe<String> = .absent,
    redactedBy: Maybe<MemoryActor> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.memoryId = memoryId
    self.memoryStoreId = memoryStoreId
    self.operation = operation
    self.content = content
    self.contentSha256 = contentSha256
    self.contentSizeBytes = contentSizeBytes
    self.createdBy = createdBy
    self.path = path
    self.redactedAt = redactedAt
    self.redactedBy = redactedBy
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_version")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    memoryId = try object.required("memory_id")
    memoryStoreId = try object.required("memory_store_id")
    operation = try object.required("operation")
    content = try object.maybe("content")
    contentSha256 = try object.maybe("content_sha256")
    contentSizeBytes = try object.maybe("content_size_bytes")
    createdBy = try object.maybe("created_by")
    path = try object.maybe("path")
    redactedAt = try object.maybe("redacted_at")
    redactedBy = try object.maybe("redacted_by")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_version", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("memory_id", memoryId)
    try object.required("memory_store_id", memoryStoreId)
    try object.required("operation", operation)
    try object.maybe("content", content)
    try object.maybe("content_sha256", contentSha256)
    try object.maybe("content_size_bytes", contentSizeBytes)
    try object.maybe("created_by", createdBy)
    try object.maybe("path", path)
    try object.maybe("redacted_at", redactedAt)
    try object.maybe("redacted_by", redactedBy)
    try object.rest(extra)
  }
}

/// Who made a change.
public indirect enum MemoryActor: Codable, Hashable, Sendable {
  /// An agent in a session.
  case sessionActor(SessionActor)
  /// A caller with an API key.
  case apiActor(ApiActor)
  /// A person.
  case userActor(UserActor)
  /// A service account.
  case serviceAccountActor(ServiceAccountActor)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "session_actor": self = .sessionActor(try SessionActor(from: decoder))
    case "api_actor": self = .apiActor(try ApiActor(from: decoder))
    case "user_actor": self = .userActor(try UserActor(from: decoder))
    case "service_account_actor": self = .serviceAccountActor(try ServiceAccountActor(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .sessionActor(let value): try value.encode(to: encoder)
    case .apiActor(let value): try value.encode(to: encoder)
    case .userActor(let value): try value.encode(to: encoder)
    case .serviceAccountActor(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent in a session.
public struct SessionActor: Codable, Hashable, Sendable {
  /// The session (`sesn_…`).
  public var sessionId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    sessionId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.sessionId = sessionId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_actor")
    sessionId = try object.required("session_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_actor", extra)
    try object.required("session_id", sessionId)
    try object.rest(extra)
  }
}

/// A caller with an API key.
public struct ApiActor: Codable, Hashable, Sendable {
  /// The key (`apikey_…`).
  public var apiKeyId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    apiKeyId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.apiKeyId = apiKeyId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "api_actor")
    apiKeyId = try object.required("api_key_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "api_actor", extra)
    try object.required("api_key_id", apiKeyId)
    try object.rest(extra)
  }
}

/// A person.
public struct UserActor: Codable, Hashable, Sendable {
  /// The person.
  public var userId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    userId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.userId = userId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user_actor")
    userId = try object.required("user_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user_actor", extra)
    try object.required("user_id", userId)
    try object.rest(extra)
  }
}

/// A service account.
public struct ServiceAccountActor: Codable, Hashable, Sendable {
  /// The account (`svac_…`).
  public var serviceAccountId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    serviceAccountId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.serviceAccountId = serviceAccountId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "service_account_actor")
    serviceAccountId = try object.required("service_account_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "service_account_actor", extra)
    try object.required("service_account_id", serviceAccountId)
    try object.rest(extra)
  }
}
