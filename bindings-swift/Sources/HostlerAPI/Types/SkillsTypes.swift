// Written by hostler-codegen from api/. Do not edit.

/// Instructions and files that an agent loads when it needs them.
public struct Skill: Codable, Hashable, Sendable {
  /// Identifier (`skill_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Name for people; need not be unique.
  public var displayName: String
  /// Its newest version (`skver_…`).
  public var latestVersionId: String
  /// Where it comes from.
  public var source: SkillSource
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    displayName: String,
    latestVersionId: String,
    source: SkillSource,
    updatedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.displayName = displayName
    self.latestVersionId = latestVersionId
    self.source = source
    self.updatedAt = updatedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "skill")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    displayName = try object.required("display_name")
    latestVersionId = try object.required("latest_version_id")
    source = try object.required("source")
    updatedAt = try object.required("updated_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("display_name", displayName)
    try object.required("latest_version_id", latestVersionId)
    try object.required("source", source)
    try object.required("updated_at", updatedAt)
    try object.rest(extra)
  }
}

/// Where a skill comes from.
public struct SkillSource: Codable, Hashable, Sendable {
  /// Where it comes from.
  public var type: SkillSourceType
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: SkillSourceType,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    type = try object.required("type")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("type", type)
    try object.rest(extra)
  }
}

/// Where a skill comes from.
public enum SkillSourceType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Your own.
  case custom
  /// Comes with the service.
  case anthropic
  /// An example of the service.
  case anthropicExample
  /// A plugin.
  case plugin
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "custom": self = .custom
    case "anthropic": self = .anthropic
    case "anthropic_example": self = .anthropicExample
    case "plugin": self = .plugin
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .custom: "custom"
    case .anthropic: "anthropic"
    case .anthropicExample: "anthropic_example"
    case .plugin: "plugin"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// A skill is gone.
public struct DeletedSkill: Codable, Hashable, Sendable {
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
    object.constant("type", "skill_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// One version of a skill.
public struct SkillVersion: Codable, Hashable, Sendable {
  /// Identifier (`skver_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// What the skill is for, from SKILL.md.
  public var description: String
  /// Name of its folder; fixed by the first upload.
  public var name: String
  /// The skill (`skill_…`).
  public var skillId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    description: String,
    name: String,
    skillId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.description = description
    self.name = name
    self.skillId = skillId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "skill_version")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    description = try object.required("description")
    name = try object.required("name")
    skillId = try object.required("skill_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill_version", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("description", description)
    try object.required("name", name)
    try object.required("skill_id", skillId)
    try object.rest(extra)
  }
}

/// A version of a skill is gone.
public struct DeletedSkillVersion: Codable, Hashable, Sendable {
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
    object.constant("type", "skill_version_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill_version_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}
