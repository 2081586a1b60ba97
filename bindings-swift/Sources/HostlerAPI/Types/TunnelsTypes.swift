// Written by hostler-codegen from api/. Do not edit.

/// A new tunnel.
public struct TunnelCreateParams: Codable, Hashable, Sendable {
  /// Name for people, 1 to 255 characters.
  public var displayName: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    displayName: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.displayName = displayName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    displayName = try object.maybe("display_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("display_name", displayName)
    try object.rest(extra)
  }
}

/// A way for the service into a private network.
public struct Tunnel: Codable, Hashable, Sendable {
  /// Identifier (`tnl_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Its domain, unique for ever; hosts below it lead through the tunnel.
  public var domain: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Name for people; null if none was given.
  public var displayName: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    domain: String,
    archivedAt: Maybe<String> = .absent,
    displayName: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.domain = domain
    self.archivedAt = archivedAt
    self.displayName = displayName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "tunnel")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    domain = try object.required("domain")
    archivedAt = try object.maybe("archived_at")
    displayName = try object.maybe("display_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "tunnel", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("domain", domain)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("display_name", displayName)
    try object.rest(extra)
  }
}

/// A new certificate.
public struct TunnelCertificateCreateParams: Codable, Hashable, Sendable {
  /// One CA certificate in PEM, without its key, at most 8 KB. At most two are active per tunnel.
  public var caCertificatePem: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    caCertificatePem: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.caCertificatePem = caCertificatePem
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    caCertificatePem = try object.required("ca_certificate_pem")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("ca_certificate_pem", caCertificatePem)
    try object.rest(extra)
  }
}

/// A certificate that a tunnel trusts.
public struct TunnelCertificate: Codable, Hashable, Sendable {
  /// Identifier (`tcrt_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// SHA-256 of the certificate in lower-case hex.
  public var fingerprint: String
  /// Its tunnel (`tnl_…`).
  public var tunnelId: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// When it runs out; null if that is not known.
  public var expiresAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    fingerprint: String,
    tunnelId: String,
    archivedAt: Maybe<String> = .absent,
    expiresAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.fingerprint = fingerprint
    self.tunnelId = tunnelId
    self.archivedAt = archivedAt
    self.expiresAt = expiresAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "tunnel_certificate")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    fingerprint = try object.required("fingerprint")
    tunnelId = try object.required("tunnel_id")
    archivedAt = try object.maybe("archived_at")
    expiresAt = try object.maybe("expires_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "tunnel_certificate", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("fingerprint", fingerprint)
    try object.required("tunnel_id", tunnelId)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("expires_at", expiresAt)
    try object.rest(extra)
  }
}

/// The token with which a tunnel connects.
public struct TunnelToken: Codable, Hashable, Sendable {
  /// Changes with every rotation.
  public var id: String
  /// The token.
  public var tunnelToken: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    tunnelToken: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.tunnelToken = tunnelToken
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "tunnel_token")
    id = try object.required("id")
    tunnelToken = try object.required("tunnel_token")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "tunnel_token", extra)
    try object.required("id", id)
    try object.required("tunnel_token", tunnelToken)
    try object.rest(extra)
  }
}

extension TunnelToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TunnelToken(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Why the token is replaced.
public struct TunnelRotateTokenParams: Codable, Hashable, Sendable {
  /// For the audit log.
  public var reason: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    reason: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.reason = reason
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    reason = try object.maybe("reason")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("reason", reason)
    try object.rest(extra)
  }
}
