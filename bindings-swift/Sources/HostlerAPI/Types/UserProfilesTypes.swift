// Written by hostler-codegen from api/. Do not edit.

/// A new profile.
public struct UserProfileCreateParams: Codable, Hashable, Sendable {
  /// How the end user reaches the service. Left out: `application`.
  public var accessType: UserProfileAccessType?
  /// The caller's own id, 1 to 255 characters; only with older beta values.
  public var externalId: Maybe<String>
  /// What the caller knows of the end user.
  public var externalUserDetails: UserProfileExternalUserDetailsParams?
  /// When the end user joined; only with older beta values.
  public var externalUserOnboardedAt: String?
  /// At most 16 pairs; keys of at most 64 characters, values of 1 to 512.
  public var metadata: [String: String]?
  /// 1 to 255 characters.
  public var name: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accessType: UserProfileAccessType? = nil,
    externalId: Maybe<String> = .absent,
    externalUserDetails: UserProfileExternalUserDetailsParams? = nil,
    externalUserOnboardedAt: String? = nil,
    metadata: [String: String]? = nil,
    name: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accessType = accessType
    self.externalId = externalId
    self.externalUserDetails = externalUserDetails
    self.externalUserOnboardedAt = externalUserOnboardedAt
    self.metadata = metadata
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    accessType = try object.optional("access_type")
    externalId = try object.maybe("external_id")
    externalUserDetails = try object.optional("external_user_details")
    externalUserOnboardedAt = try object.optional("external_user_onboarded_at")
    metadata = try object.optional("metadata")
    name = try object.maybe("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("access_type", accessType)
    try object.maybe("external_id", externalId)
    try object.optional("external_user_details", externalUserDetails)
    try object.optional("external_user_onboarded_at", externalUserOnboardedAt)
    try object.optional("metadata", metadata)
    try object.maybe("name", name)
    try object.rest(extra)
  }
}

/// How an end user reaches the service.
public enum UserProfileAccessType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Through the caller's application.
  case application
  /// Directly, passed through.
  case passthrough
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "application": self = .application
    case "passthrough": self = .passthrough
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .application: "application"
    case .passthrough: "passthrough"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// What the caller knows of an end user.
public struct UserProfileExternalUserDetailsParams: Codable, Hashable, Sendable {
  /// State of the account at the caller.
  public var accountStatus: Maybe<ExternalAccountStatus>
  /// Country: two upper-case letters.
  public var country: Maybe<String>
  /// Hash of the mail address.
  public var emailHash: Maybe<String>
  /// Kind of customer.
  public var entityType: Maybe<ExternalEntityType>
  /// Hash of the name.
  public var nameHash: Maybe<String>
  /// When the end user joined; at most a minute ahead.
  public var onboardedAt: String?
  /// The caller's own id.
  public var referenceId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accountStatus: Maybe<ExternalAccountStatus> = .absent,
    country: Maybe<String> = .absent,
    emailHash: Maybe<String> = .absent,
    entityType: Maybe<ExternalEntityType> = .absent,
    nameHash: Maybe<String> = .absent,
    onboardedAt: String? = nil,
    referenceId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accountStatus = accountStatus
    self.country = country
    self.emailHash = emailHash
    self.entityType = entityType
    self.nameHash = nameHash
    self.onboardedAt = onboardedAt
    self.referenceId = referenceId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    accountStatus = try object.maybe("account_status")
    country = try object.maybe("country")
    emailHash = try object.maybe("email_hash")
    entityType = try object.maybe("entity_type")
    nameHash = try object.maybe("name_hash")
    onboardedAt = try object.optional("onboarded_at")
    referenceId = try object.maybe("reference_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("account_status", accountStatus)
    try object.maybe("country", country)
    try object.maybe("email_hash", emailHash)
    try object.maybe("entity_type", entityType)
    try object.maybe("name_hash", nameHash)
    try object.optional("onboarded_at", onboardedAt)
    try object.maybe("reference_id", referenceId)
    try object.rest(extra)
  }
}

/// State of an account at the caller.
public enum ExternalAccountStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `active`.
  case active
  /// `suspended`.
  case suspended
  /// `blocked`.
  case blocked
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "active": self = .active
    case "suspended": self = .suspended
    case "blocked": self = .blocked
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .active: "active"
    case .suspended: "suspended"
    case .blocked: "blocked"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Kind of customer.
public enum ExternalEntityType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `individual`.
  case individual
  /// `business`.
  case business
  /// `non_profit`.
  case nonProfit
  /// `government`.
  case government
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "individual": self = .individual
    case "business": self = .business
    case "non_profit": self = .nonProfit
    case "government": self = .government
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .individual: "individual"
    case .business: "business"
    case .nonProfit: "non_profit"
    case .government: "government"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// An end user of the caller's application.
public struct UserProfile: Codable, Hashable, Sendable {
  /// Identifier (`uprof_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// Grants by name; a missing name means none.
  public var trustGrants: [String: UserProfileTrustGrant]
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Name; null if none was given.
  public var name: Maybe<String>
  /// How the end user reaches the service.
  public var accessType: Maybe<UserProfileAccessType>
  /// The caller's own id; null if none was given.
  public var externalId: Maybe<String>
  /// What the caller knows of the end user.
  public var externalUserDetails: Maybe<UserProfileExternalUserDetails>
  /// When the end user joined; null if that was not said.
  public var externalUserOnboardedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    metadata: [String: String],
    trustGrants: [String: UserProfileTrustGrant],
    updatedAt: String,
    name: Maybe<String> = .absent,
    accessType: Maybe<UserProfileAccessType> = .absent,
    externalId: Maybe<String> = .absent,
    externalUserDetails: Maybe<UserProfileExternalUserDetails> = .absent,
    externalUserOnboardedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.metadata = metadata
    self.trustGrants = trustGrants
    self.updatedAt = updatedAt
    self.name = name
    self.accessType = accessType
    self.externalId = externalId
    self.externalUserDetails = externalUserDetails
    self.externalUserOnboardedAt = externalUserOnboardedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user_profile")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    metadata = try object.required("metadata")
    trustGrants = try object.required("trust_grants")
    updatedAt = try object.required("updated_at")
    name = try object.maybe("name")
    accessType = try object.maybe("access_type")
    externalId = try object.maybe("external_id")
    externalUserDetails = try object.maybe("external_user_details")
    externalUserOnboardedAt = try object.maybe("external_user_onboarded_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user_profile", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("metadata", metadata)
    try object.required("trust_grants", trustGrants)
    try object.required("updated_at", updatedAt)
    try object.maybe("name", name)
    try object.maybe("access_type", accessType)
    try object.maybe("external_id", externalId)
    try object.maybe("external_user_details", externalUserDetails)
    try object.maybe("external_user_onboarded_at", externalUserOnboardedAt)
    try object.rest(extra)
  }
}

/// A grant.
public struct UserProfileTrustGrant: Codable, Hashable, Sendable {
  /// Where it stands.
  public var status: TrustGrantStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    status: TrustGrantStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.status = status
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    status = try object.required("status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("status", status)
    try object.rest(extra)
  }
}

/// Where a grant stands.
public enum TrustGrantStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `active`.
  case active
  /// `pending`.
  case pending
  /// `rejected`.
  case rejected
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "active": self = .active
    case "pending": self = .pending
    case "rejected": self = .rejected
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .active: "active"
    case .pending: "pending"
    case .rejected: "rejected"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// What the caller knows of an end user; null where nothing was said.
public struct UserProfileExternalUserDetails: Codable, Hashable, Sendable {
  /// State of the account at the caller.
  public var accountStatus: Maybe<ExternalAccountStatus>
  /// Country: two upper-case letters.
  public var country: Maybe<String>
  /// Hash of the mail address.
  public var emailHash: Maybe<String>
  /// Kind of customer.
  public var entityType: Maybe<ExternalEntityType>
  /// Hash of the name.
  public var nameHash: Maybe<String>
  /// When the end user joined; at most a minute ahead.
  public var onboardedAt: Maybe<String>
  /// The caller's own id.
  public var referenceId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accountStatus: Maybe<ExternalAccountStatus> = .absent,
    country: Maybe<String> = .absent,
    emailHash: Maybe<String> = .absent,
    entityType: Maybe<ExternalEntityType> = .absent,
    nameHash: Maybe<String> = .absent,
    onboardedAt: Maybe<String> = .absent,
    referenceId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accountStatus = accountStatus
    self.country = country
    self.emailHash = emailHash
    self.entityType = entityType
    self.nameHash = nameHash
    self.onboardedAt = onboardedAt
    self.referenceId = referenceId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    accountStatus = try object.maybe("account_status")
    country = try object.maybe("country")
    emailHash = try object.maybe("email_hash")
    entityType = try object.maybe("entity_type")
    nameHash = try object.maybe("name_hash")
    onboardedAt = try object.maybe("onboarded_at")
    referenceId = try object.maybe("reference_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("account_status", accountStatus)
    try object.maybe("country", country)
    try object.maybe("email_hash", emailHash)
    try object.maybe("entity_type", entityType)
    try object.maybe("name_hash", nameHash)
    try object.maybe("onboarded_at", onboardedAt)
    try object.maybe("reference_id", referenceId)
    try object.rest(extra)
  }
}

/// What profiles are sorted by.
public enum UserProfileOrderBy: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// When they were made.
  case createdAt
  /// Name without regard to ASCII case; unnamed ones last.
  case name
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "created_at": self = .createdAt
    case "name": self = .name
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .createdAt: "created_at"
    case .name: "name"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// What to change in a profile.
public struct UserProfileUpdateParams: Codable, Hashable, Sendable {
  /// Left out: kept.
  public var accessType: Maybe<UserProfileAccessType>
  /// Left out: kept.
  public var externalId: Maybe<String>
  /// Sets the given fields. None can be removed.
  public var externalUserDetails: UserProfileExternalUserDetailsParams?
  /// Left out: kept.
  public var externalUserOnboardedAt: String?
  /// Sets the given keys; an empty text removes a key, keys left out stay.
  public var metadata: [String: String]?
  /// Left out: kept.
  public var name: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accessType: Maybe<UserProfileAccessType> = .absent,
    externalId: Maybe<String> = .absent,
    externalUserDetails: UserProfileExternalUserDetailsParams? = nil,
    externalUserOnboardedAt: String? = nil,
    metadata: [String: String]? = nil,
    name: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accessType = accessType
    self.externalId = externalId
    self.externalUserDetails = externalUserDetails
    self.externalUserOnboardedAt = externalUserOnboardedAt
    self.metadata = metadata
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    accessType = try object.maybe("access_type")
    externalId = try object.maybe("external_id")
    externalUserDetails = try object.optional("external_user_details")
    externalUserOnboardedAt = try object.optional("external_user_onboarded_at")
    metadata = try object.optional("metadata")
    name = try object.maybe("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("access_type", accessType)
    try object.maybe("external_id", externalId)
    try object.optional("external_user_details", externalUserDetails)
    try object.optional("external_user_onboarded_at", externalUserOnboardedAt)
    try object.optional("metadata", metadata)
    try object.maybe("name", name)
    try object.rest(extra)
  }
}

/// A profile is gone.
public struct DeletedUserProfile: Codable, Hashable, Sendable {
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
    object.constant("type", "user_profile_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user_profile_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// What the link is for.
public struct UserProfileActionUrlCreateParams: Codable, Hashable, Sendable {
  /// What the end user can do with it.
  public var action: EnrollEndUserAction
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    action: EnrollEndUserAction,
    extra: [String: JSONValue] = [:]
  ) {
    self.action = action
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    action = try object.required("action")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("action", action)
    try object.rest(extra)
  }
}

/// The end user can enrol.
public struct EnrollEndUserAction: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enroll_end_user")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enroll_end_user", extra)
    try object.rest(extra)
  }
}

/// A link for an end user.
public struct UserProfileActionUrl: Codable, Hashable, Sendable {
  /// When it stops being valid (RFC 3339).
  public var expiresAt: String
  /// The link; whoever holds it can use it.
  public var url: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    expiresAt: String,
    url: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.expiresAt = expiresAt
    self.url = url
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user_profile_action_url")
    expiresAt = try object.required("expires_at")
    url = try object.required("url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user_profile_action_url", extra)
    try object.required("expires_at", expiresAt)
    try object.required("url", url)
    try object.rest(extra)
  }
}

extension UserProfileActionUrl: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "UserProfileActionUrl(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A link by which an end user can enrol.
public struct UserProfileEnrollmentUrl: Codable, Hashable, Sendable {
  /// When it stops being valid (RFC 3339).
  public var expiresAt: String
  /// The link; whoever holds it can use it.
  public var url: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    expiresAt: String,
    url: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.expiresAt = expiresAt
    self.url = url
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enrollment_url")
    expiresAt = try object.required("expires_at")
    url = try object.required("url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enrollment_url", extra)
    try object.required("expires_at", expiresAt)
    try object.required("url", url)
    try object.rest(extra)
  }
}

extension UserProfileEnrollmentUrl: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "UserProfileEnrollmentUrl(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
