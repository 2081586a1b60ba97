// Written by hostler-codegen from api/. Do not edit.

/// A new vault.
public struct VaultCreateParams: Codable, Hashable, Sendable {
  /// Name for people, 1 to 255 characters.
  public var displayName: String
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    displayName: String,
    metadata: [String: String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.displayName = displayName
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    displayName = try object.required("display_name")
    metadata = try object.optional("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("display_name", displayName)
    try object.optional("metadata", metadata)
    try object.rest(extra)
  }
}

/// A set of credentials for sessions.
public struct Vault: Codable, Hashable, Sendable {
  /// Identifier (`vlt_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Name for people.
  public var displayName: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    displayName: String,
    metadata: [String: String],
    updatedAt: String,
    archivedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.displayName = displayName
    self.metadata = metadata
    self.updatedAt = updatedAt
    self.archivedAt = archivedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    displayName = try object.required("display_name")
    metadata = try object.required("metadata")
    updatedAt = try object.required("updated_at")
    archivedAt = try object.maybe("archived_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("display_name", displayName)
    try object.required("metadata", metadata)
    try object.required("updated_at", updatedAt)
    try object.maybe("archived_at", archivedAt)
    try object.rest(extra)
  }
}

/// What to change in a vault.
public struct VaultUpdateParams: Codable, Hashable, Sendable {
  /// Left out or null: kept.
  public var displayName: Maybe<String>
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: Maybe<[String: String?]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    displayName: Maybe<String> = .absent,
    metadata: Maybe<[String: String?]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.displayName = displayName
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    displayName = try object.maybe("display_name")
    metadata = try object.maybe("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("display_name", displayName)
    try object.maybe("metadata", metadata)
    try object.rest(extra)
  }
}

/// A vault is gone.
public struct DeletedVault: Codable, Hashable, Sendable {
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
    object.constant("type", "vault_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// A new credential.
public struct CredentialCreateParams: Codable, Hashable, Sendable {
  /// The credential itself.
  public var auth: CredentialAuthCreateParams
  /// Name for people, at most 255 characters.
  public var displayName: Maybe<String>
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    auth: CredentialAuthCreateParams,
    displayName: Maybe<String> = .absent,
    metadata: [String: String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.auth = auth
    self.displayName = displayName
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    auth = try object.required("auth")
    displayName = try object.maybe("display_name")
    metadata = try object.optional("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("auth", auth)
    try object.maybe("display_name", displayName)
    try object.optional("metadata", metadata)
    try object.rest(extra)
  }
}

/// A credential.
public indirect enum CredentialAuthCreateParams: Codable, Hashable, Sendable {
  /// An OAuth token for an MCP server.
  case mcpOauth(McpOAuthCreateParams)
  /// A fixed token for an MCP server.
  case staticBearer(StaticBearerCreateParams)
  /// A secret that programs in the sandbox see as an environment variable. They see a
  /// placeholder; the secret is put in on the way out.
  case environmentVariable(EnvironmentVariableCreateParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "mcp_oauth": self = .mcpOauth(try McpOAuthCreateParams(from: decoder))
    case "static_bearer": self = .staticBearer(try StaticBearerCreateParams(from: decoder))
    case "environment_variable": self = .environmentVariable(try EnvironmentVariableCreateParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpOauth(let value): try value.encode(to: encoder)
    case .staticBearer(let value): try value.encode(to: encoder)
    case .environmentVariable(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An OAuth token for an MCP server.
public struct McpOAuthCreateParams: Codable, Hashable, Sendable {
  /// The token; never returned.
  public var accessToken: String
  /// Address of the server; cannot change later.
  public var mcpServerUrl: String
  /// When the token runs out; in the future. Left out or null: not known.
  public var expiresAt: Maybe<String>
  /// How to get a new token. Left out or null: not at all.
  public var refresh: Maybe<McpOAuthRefreshParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accessToken: String,
    mcpServerUrl: String,
    expiresAt: Maybe<String> = .absent,
    refresh: Maybe<McpOAuthRefreshParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accessToken = accessToken
    self.mcpServerUrl = mcpServerUrl
    self.expiresAt = expiresAt
    self.refresh = refresh
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_oauth")
    accessToken = try object.required("access_token")
    mcpServerUrl = try object.required("mcp_server_url")
    expiresAt = try object.maybe("expires_at")
    refresh = try object.maybe("refresh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_oauth", extra)
    try object.required("access_token", accessToken)
    try object.required("mcp_server_url", mcpServerUrl)
    try object.maybe("expires_at", expiresAt)
    try object.maybe("refresh", refresh)
    try object.rest(extra)
  }
}

extension McpOAuthCreateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "McpOAuthCreateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// How to get a new token.
public struct McpOAuthRefreshParams: Codable, Hashable, Sendable {
  /// Client id; cannot change later.
  public var clientId: String
  /// The refresh token; never returned.
  public var refreshToken: String
  /// Address of the token endpoint.
  public var tokenEndpoint: String
  /// How the client proves itself there.
  public var tokenEndpointAuth: TokenEndpointAuthParams
  /// Resource indicator.
  public var resource: Maybe<String>
  /// Scopes to ask for.
  public var scope: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientId: String,
    refreshToken: String,
    tokenEndpoint: String,
    tokenEndpointAuth: TokenEndpointAuthParams,
    resource: Maybe<String> = .absent,
    scope: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientId = clientId
    self.refreshToken = refreshToken
    self.tokenEndpoint = tokenEndpoint
    self.tokenEndpointAuth = tokenEndpointAuth
    self.resource = resource
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    clientId = try object.required("client_id")
    refreshToken = try object.required("refresh_token")
    tokenEndpoint = try object.required("token_endpoint")
    tokenEndpointAuth = try object.required("token_endpoint_auth")
    resource = try object.maybe("resource")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("client_id", clientId)
    try object.required("refresh_token", refreshToken)
    try object.required("token_endpoint", tokenEndpoint)
    try object.required("token_endpoint_auth", tokenEndpointAuth)
    try object.maybe("resource", resource)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

extension McpOAuthRefreshParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "McpOAuthRefreshParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// How a client proves itself at a token endpoint.
public indirect enum TokenEndpointAuthParams: Codable, Hashable, Sendable {
  /// Not at all.
  case none(TokenEndpointAuthNone)
  /// By a secret in the header.
  case clientSecretBasic(TokenEndpointAuthBasicParams)
  /// By a secret in the body.
  case clientSecretPost(TokenEndpointAuthPostParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "none": self = .none(try TokenEndpointAuthNone(from: decoder))
    case "client_secret_basic": self = .clientSecretBasic(try TokenEndpointAuthBasicParams(from: decoder))
    case "client_secret_post": self = .clientSecretPost(try TokenEndpointAuthPostParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .none(let value): try value.encode(to: encoder)
    case .clientSecretBasic(let value): try value.encode(to: encoder)
    case .clientSecretPost(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Not at all.
public struct TokenEndpointAuthNone: Codable, Hashable, Sendable {
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

/// By a secret in the header.
public struct TokenEndpointAuthBasicParams: Codable, Hashable, Sendable {
  /// The secret; never returned.
  public var clientSecret: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientSecret: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientSecret = clientSecret
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_basic")
    clientSecret = try object.required("client_secret")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_basic", extra)
    try object.required("client_secret", clientSecret)
    try object.rest(extra)
  }
}

extension TokenEndpointAuthBasicParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TokenEndpointAuthBasicParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// By a secret in the body.
public struct TokenEndpointAuthPostParams: Codable, Hashable, Sendable {
  /// The secret; never returned.
  public var clientSecret: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientSecret: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientSecret = clientSecret
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_post")
    clientSecret = try object.required("client_secret")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_post", extra)
    try object.required("client_secret", clientSecret)
    try object.rest(extra)
  }
}

extension TokenEndpointAuthPostParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TokenEndpointAuthPostParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A fixed token for an MCP server.
public struct StaticBearerCreateParams: Codable, Hashable, Sendable {
  /// The token; never returned.
  public var token: String
  /// Address of the server; cannot change later.
  public var mcpServerUrl: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    token: String,
    mcpServerUrl: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.token = token
    self.mcpServerUrl = mcpServerUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "static_bearer")
    token = try object.required("token")
    mcpServerUrl = try object.required("mcp_server_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "static_bearer", extra)
    try object.required("token", token)
    try object.required("mcp_server_url", mcpServerUrl)
    try object.rest(extra)
  }
}

extension StaticBearerCreateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "StaticBearerCreateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A secret that programs in the sandbox see as an environment variable. They see a placeholder;
/// the secret is put in on the way out.
public struct EnvironmentVariableCreateParams: Codable, Hashable, Sendable {
  /// Hosts to which the secret may go.
  public var networking: CredentialNetworking
  /// Name of the variable; does not begin with a digit and cannot change later.
  public var secretName: String
  /// The secret, at most 64 KiB; never returned.
  public var secretValue: String
  /// Where in a request the secret is put in.
  public var injectionLocation: InjectionLocationParams?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    networking: CredentialNetworking,
    secretName: String,
    secretValue: String,
    injectionLocation: InjectionLocationParams? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.networking = networking
    self.secretName = secretName
    self.secretValue = secretValue
    self.injectionLocation = injectionLocation
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_variable")
    networking = try object.required("networking")
    secretName = try object.required("secret_name")
    secretValue = try object.required("secret_value")
    injectionLocation = try object.optional("injection_location")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_variable", extra)
    try object.required("networking", networking)
    try object.required("secret_name", secretName)
    try object.required("secret_value", secretValue)
    try object.optional("injection_location", injectionLocation)
    try object.rest(extra)
  }
}

extension EnvironmentVariableCreateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "EnvironmentVariableCreateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Hosts to which a secret may go.
public indirect enum CredentialNetworking: Codable, Hashable, Sendable {
  /// Every host that the environment lets through.
  case unrestricted(UnrestrictedCredentialNetworking)
  /// Only these hosts, as far as the environment lets them through.
  case limited(LimitedCredentialNetworking)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "unrestricted": self = .unrestricted(try UnrestrictedCredentialNetworking(from: decoder))
    case "limited": self = .limited(try LimitedCredentialNetworking(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .unrestricted(let value): try value.encode(to: encoder)
    case .limited(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Every host that the environment lets through.
public struct UnrestrictedCredentialNetworking: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "unrestricted")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "unrestricted", extra)
    try object.rest(extra)
  }
}

/// Only these hosts, as far as the environment lets them through.
public struct LimitedCredentialNetworking: Codable, Hashable, Sendable {
  /// At most 16 host names, IPv4 addresses, or `*.` and a name for its subdomains.
  public var allowedHosts: [String]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    allowedHosts: [String],
    extra: [String: JSONValue] = [:]
  ) {
    self.allowedHosts = allowedHosts
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "limited")
    allowedHosts = try object.required("allowed_hosts")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "limited", extra)
    try object.required("allowed_hosts", allowedHosts)
    try object.rest(extra)
  }
}

/// Where in a request a secret is put in.
public struct InjectionLocationParams: Codable, Hashable, Sendable {
  /// In the body.
  public var body: Bool?
  /// In headers.
  public var header: Bool?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    body: Bool? = nil,
    header: Bool? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.body = body
    self.header = header
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    body = try object.optional("body")
    header = try object.optional("header")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("body", body)
    try object.optional("header", header)
    try object.rest(extra)
  }
}

/// A stored credential, without its secrets.
public struct Credential: Codable, Hashable, Sendable {
  /// Identifier (`vcrd_…`).
  public var id: String
  /// The credential itself, without its secrets.
  public var auth: CredentialAuth
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Its vault (`vlt_…`).
  public var vaultId: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Name for people; null if none was given.
  public var displayName: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    auth: CredentialAuth,
    createdAt: String,
    metadata: [String: String],
    updatedAt: String,
    vaultId: String,
    archivedAt: Maybe<String> = .absent,
    displayName: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.auth = auth
    self.createdAt = createdAt
    self.metadata = metadata
    self.updatedAt = updatedAt
    self.vaultId = vaultId
    self.archivedAt = archivedAt
    self.displayName = displayName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_credential")
    id = try object.required("id")
    auth = try object.required("auth")
    createdAt = try object.required("created_at")
    metadata = try object.required("metadata")
    updatedAt = try object.required("updated_at")
    vaultId = try object.required("vault_id")
    archivedAt = try object.maybe("archived_at")
    displayName = try object.maybe("display_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_credential", extra)
    try object.required("id", id)
    try object.required("auth", auth)
    try object.required("created_at", createdAt)
    try object.required("metadata", metadata)
    try object.required("updated_at", updatedAt)
    try object.required("vault_id", vaultId)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("display_name", displayName)
    try object.rest(extra)
  }
}

/// A credential, without its secrets.
public indirect enum CredentialAuth: Codable, Hashable, Sendable {
  /// An OAuth token for an MCP server, without its secrets.
  case mcpOauth(McpOAuthAuth)
  /// A fixed token for an MCP server, without the token.
  case staticBearer(StaticBearerAuth)
  /// A secret for programs in the sandbox, without the secret.
  case environmentVariable(EnvironmentVariableAuth)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "mcp_oauth": self = .mcpOauth(try McpOAuthAuth(from: decoder))
    case "static_bearer": self = .staticBearer(try StaticBearerAuth(from: decoder))
    case "environment_variable": self = .environmentVariable(try EnvironmentVariableAuth(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpOauth(let value): try value.encode(to: encoder)
    case .staticBearer(let value): try value.encode(to: encoder)
    case .environmentVariable(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An OAuth token for an MCP server, without its secrets.
public struct McpOAuthAuth: Codable, Hashable, Sendable {
  /// Address of the server.
  public var mcpServerUrl: String
  /// When the token runs out; absent if that is not known.
  public var expiresAt: Maybe<String>
  /// How a new token is got; null if it is not.
  public var refresh: Maybe<McpOAuthRefresh>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServerUrl: String,
    expiresAt: Maybe<String> = .absent,
    refresh: Maybe<McpOAuthRefresh> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServerUrl = mcpServerUrl
    self.expiresAt = expiresAt
    self.refresh = refresh
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_oauth")
    mcpServerUrl = try object.required("mcp_server_url")
    expiresAt = try object.maybe("expires_at")
    refresh = try object.maybe("refresh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_oauth", extra)
    try object.required("mcp_server_url", mcpServerUrl)
    try object.maybe("expires_at", expiresAt)
    try object.maybe("refresh", refresh)
    try object.rest(extra)
  }
}

/// How a new token is got, without its secrets.
public struct McpOAuthRefresh: Codable, Hashable, Sendable {
  /// Client id.
  public var clientId: String
  /// Address of the token endpoint.
  public var tokenEndpoint: String
  /// How the client proves itself there.
  public var tokenEndpointAuth: TokenEndpointAuth
  /// Resource indicator.
  public var resource: Maybe<String>
  /// Scopes that are asked for.
  public var scope: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientId: String,
    tokenEndpoint: String,
    tokenEndpointAuth: TokenEndpointAuth,
    resource: Maybe<String> = .absent,
    scope: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientId = clientId
    self.tokenEndpoint = tokenEndpoint
    self.tokenEndpointAuth = tokenEndpointAuth
    self.resource = resource
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    clientId = try object.required("client_id")
    tokenEndpoint = try object.required("token_endpoint")
    tokenEndpointAuth = try object.required("token_endpoint_auth")
    resource = try object.maybe("resource")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("client_id", clientId)
    try object.required("token_endpoint", tokenEndpoint)
    try object.required("token_endpoint_auth", tokenEndpointAuth)
    try object.maybe("resource", resource)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

/// How a client proves itself at a token endpoint.
public indirect enum TokenEndpointAuth: Codable, Hashable, Sendable {
  /// Not at all.
  case none(TokenEndpointAuthNone)
  /// By a secret in the header.
  case clientSecretBasic(TokenEndpointAuthBasic)
  /// By a secret in the body.
  case clientSecretPost(TokenEndpointAuthPost)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "none": self = .none(try TokenEndpointAuthNone(from: decoder))
    case "client_secret_basic": self = .clientSecretBasic(try TokenEndpointAuthBasic(from: decoder))
    case "client_secret_post": self = .clientSecretPost(try TokenEndpointAuthPost(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .none(let value): try value.encode(to: encoder)
    case .clientSecretBasic(let value): try value.encode(to: encoder)
    case .clientSecretPost(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// By a secret in the header.
public struct TokenEndpointAuthBasic: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_basic")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_basic", extra)
    try object.rest(extra)
  }
}

/// By a secret in the body.
public struct TokenEndpointAuthPost: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_post")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_post", extra)
    try object.rest(extra)
  }
}

/// A fixed token for an MCP server, without the token.
public struct StaticBearerAuth: Codable, Hashable, Sendable {
  /// Address of the server.
  public var mcpServerUrl: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServerUrl: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServerUrl = mcpServerUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "static_bearer")
    mcpServerUrl = try object.required("mcp_server_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "static_bearer", extra)
    try object.required("mcp_server_url", mcpServerUrl)
    try object.rest(extra)
  }
}

/// A secret for programs in the sandbox, without the secret.
public struct EnvironmentVariableAuth: Codable, Hashable, Sendable {
  /// Where in a request the secret is put in.
  public var injectionLocation: InjectionLocation
  /// Hosts to which the secret may go.
  public var networking: CredentialNetworking
  /// Name of the variable.
  public var secretName: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    injectionLocation: InjectionLocation,
    networking: CredentialNetworking,
    secretName: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.injectionLocation = injectionLocation
    self.networking = networking
    self.secretName = secretName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_variable")
    injectionLocation = try object.required("injection_location")
    networking = try object.required("networking")
    secretName = try object.required("secret_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_variable", extra)
    try object.required("injection_location", injectionLocation)
    try object.required("networking", networking)
    try object.required("secret_name", secretName)
    try object.rest(extra)
  }
}

/// Where in a request a secret is put in.
public struct InjectionLocation: Codable, Hashable, Sendable {
  /// In the body.
  public var body: Bool
  /// In headers.
  public var header: Bool
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    body: Bool,
    header: Bool,
    extra: [String: JSONValue] = [:]
  ) {
    self.body = body
    self.header = header
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    body = try object.required("body")
    header = try object.required("header")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("body", body)
    try object.required("header", header)
    try object.rest(extra)
  }
}

/// What to change in a credential.
public struct CredentialUpdateParams: Codable, Hashable, Sendable {
  /// What to change in the credential itself; of the same kind.
  public var auth: CredentialAuthUpdateParams?
  /// Left out or null: kept.
  public var displayName: Maybe<String>
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: Maybe<[String: String?]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    auth: CredentialAuthUpdateParams? = nil,
    displayName: Maybe<String> = .absent,
    metadata: Maybe<[String: String?]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.auth = auth
    self.displayName = displayName
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    auth = try object.optional("auth")
    displayName = try object.maybe("display_name")
    metadata = try object.maybe("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("auth", auth)
    try object.maybe("display_name", displayName)
    try object.maybe("metadata", metadata)
    try object.rest(extra)
  }
}

/// What to change in a credential.
public indirect enum CredentialAuthUpdateParams: Codable, Hashable, Sendable {
  /// A new OAuth token.
  case mcpOauth(McpOAuthUpdateParams)
  /// A new fixed token.
  case staticBearer(StaticBearerUpdateParams)
  /// What to change in a secret.
  case environmentVariable(EnvironmentVariableUpdateParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "mcp_oauth": self = .mcpOauth(try McpOAuthUpdateParams(from: decoder))
    case "static_bearer": self = .staticBearer(try StaticBearerUpdateParams(from: decoder))
    case "environment_variable": self = .environmentVariable(try EnvironmentVariableUpdateParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpOauth(let value): try value.encode(to: encoder)
    case .staticBearer(let value): try value.encode(to: encoder)
    case .environmentVariable(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A new OAuth token.
public struct McpOAuthUpdateParams: Codable, Hashable, Sendable {
  /// Left out or null: kept.
  public var accessToken: Maybe<String>
  /// When the token runs out. Send it with a new token, or the old instant stays.
  public var expiresAt: Maybe<String>
  /// How to get a new token.
  public var refresh: Maybe<McpOAuthRefreshUpdateParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    accessToken: Maybe<String> = .absent,
    expiresAt: Maybe<String> = .absent,
    refresh: Maybe<McpOAuthRefreshUpdateParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.accessToken = accessToken
    self.expiresAt = expiresAt
    self.refresh = refresh
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_oauth")
    accessToken = try object.maybe("access_token")
    expiresAt = try object.maybe("expires_at")
    refresh = try object.maybe("refresh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_oauth", extra)
    try object.maybe("access_token", accessToken)
    try object.maybe("expires_at", expiresAt)
    try object.maybe("refresh", refresh)
    try object.rest(extra)
  }
}

extension McpOAuthUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "McpOAuthUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What to change in how a new token is got.
public struct McpOAuthRefreshUpdateParams: Codable, Hashable, Sendable {
  /// Left out or null: kept.
  public var refreshToken: Maybe<String>
  /// Left out or null: kept; empty removes it.
  public var scope: Maybe<String>
  /// A new client secret. The way of proving stays as it is.
  public var tokenEndpointAuth: TokenEndpointAuthUpdateParams?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    refreshToken: Maybe<String> = .absent,
    scope: Maybe<String> = .absent,
    tokenEndpointAuth: TokenEndpointAuthUpdateParams? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.refreshToken = refreshToken
    self.scope = scope
    self.tokenEndpointAuth = tokenEndpointAuth
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    refreshToken = try object.maybe("refresh_token")
    scope = try object.maybe("scope")
    tokenEndpointAuth = try object.optional("token_endpoint_auth")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("refresh_token", refreshToken)
    try object.maybe("scope", scope)
    try object.optional("token_endpoint_auth", tokenEndpointAuth)
    try object.rest(extra)
  }
}

extension McpOAuthRefreshUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "McpOAuthRefreshUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A new client secret.
public indirect enum TokenEndpointAuthUpdateParams: Codable, Hashable, Sendable {
  /// A secret in the header.
  case clientSecretBasic(TokenEndpointAuthBasicUpdateParams)
  /// A secret in the body.
  case clientSecretPost(TokenEndpointAuthPostUpdateParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "client_secret_basic": self = .clientSecretBasic(try TokenEndpointAuthBasicUpdateParams(from: decoder))
    case "client_secret_post": self = .clientSecretPost(try TokenEndpointAuthPostUpdateParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .clientSecretBasic(let value): try value.encode(to: encoder)
    case .clientSecretPost(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A secret in the header.
public struct TokenEndpointAuthBasicUpdateParams: Codable, Hashable, Sendable {
  /// The secret. Left out or null: kept.
  public var clientSecret: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientSecret: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientSecret = clientSecret
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_basic")
    clientSecret = try object.maybe("client_secret")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_basic", extra)
    try object.maybe("client_secret", clientSecret)
    try object.rest(extra)
  }
}

extension TokenEndpointAuthBasicUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TokenEndpointAuthBasicUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A secret in the body.
public struct TokenEndpointAuthPostUpdateParams: Codable, Hashable, Sendable {
  /// The secret. Left out or null: kept.
  public var clientSecret: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    clientSecret: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.clientSecret = clientSecret
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "client_secret_post")
    clientSecret = try object.maybe("client_secret")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "client_secret_post", extra)
    try object.maybe("client_secret", clientSecret)
    try object.rest(extra)
  }
}

extension TokenEndpointAuthPostUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TokenEndpointAuthPostUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A new fixed token.
public struct StaticBearerUpdateParams: Codable, Hashable, Sendable {
  /// Left out or null: kept.
  public var token: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    token: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.token = token
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "static_bearer")
    token = try object.maybe("token")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "static_bearer", extra)
    try object.maybe("token", token)
    try object.rest(extra)
  }
}

extension StaticBearerUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "StaticBearerUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What to change in a secret.
public struct EnvironmentVariableUpdateParams: Codable, Hashable, Sendable {
  /// Locations left out stay as they are; one at least must remain on.
  public var injectionLocation: InjectionLocationUpdateParams?
  /// Replaces all hosts. Left out or null: kept.
  public var networking: Maybe<CredentialNetworking>
  /// Left out or null: kept.
  public var secretValue: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    injectionLocation: InjectionLocationUpdateParams? = nil,
    networking: Maybe<CredentialNetworking> = .absent,
    secretValue: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.injectionLocation = injectionLocation
    self.networking = networking
    self.secretValue = secretValue
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_variable")
    injectionLocation = try object.optional("injection_location")
    networking = try object.maybe("networking")
    secretValue = try object.maybe("secret_value")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_variable", extra)
    try object.optional("injection_location", injectionLocation)
    try object.maybe("networking", networking)
    try object.maybe("secret_value", secretValue)
    try object.rest(extra)
  }
}

extension EnvironmentVariableUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "EnvironmentVariableUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Where in a request a secret is put in.
public struct InjectionLocationUpdateParams: Codable, Hashable, Sendable {
  /// In the body.
  public var body: Bool?
  /// In headers.
  public var header: Bool?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    body: Bool? = nil,
    header: Bool? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.body = body
    self.header = header
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    body = try object.optional("body")
    header = try object.optional("header")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("body", body)
    try object.optional("header", header)
    try object.rest(extra)
  }
}

/// A credential is gone.
public struct DeletedCredential: Codable, Hashable, Sendable {
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
    object.constant("type", "vault_credential_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_credential_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// What came of trying a credential.
public struct CredentialValidation: Codable, Hashable, Sendable {
  /// The credential (`vcrd_…`).
  public var credentialId: String
  /// Whether a refresh token is stored.
  public var hasRefreshToken: Bool
  /// Whether the credential works.
  public var status: CredentialValidationStatus
  /// When it was tried (RFC 3339).
  public var validatedAt: String
  /// Its vault (`vlt_…`).
  public var vaultId: String
  /// What the server answered; null if it accepted the token or there was none.
  public var mcpProbe: Maybe<McpProbe>
  /// What came of refreshing the token; null if it was not tried.
  public var refresh: Maybe<RefreshObject>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    credentialId: String,
    hasRefreshToken: Bool,
    status: CredentialValidationStatus,
    validatedAt: String,
    vaultId: String,
    mcpProbe: Maybe<McpProbe> = .absent,
    refresh: Maybe<RefreshObject> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.credentialId = credentialId
    self.hasRefreshToken = hasRefreshToken
    self.status = status
    self.validatedAt = validatedAt
    self.vaultId = vaultId
    self.mcpProbe = mcpProbe
    self.refresh = refresh
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_credential_validation")
    credentialId = try object.required("credential_id")
    hasRefreshToken = try object.required("has_refresh_token")
    status = try object.required("status")
    validatedAt = try object.required("validated_at")
    vaultId = try object.required("vault_id")
    mcpProbe = try object.maybe("mcp_probe")
    refresh = try object.maybe("refresh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_credential_validation", extra)
    try object.required("credential_id", credentialId)
    try object.required("has_refresh_token", hasRefreshToken)
    try object.required("status", status)
    try object.required("validated_at", validatedAt)
    try object.required("vault_id", vaultId)
    try object.maybe("mcp_probe", mcpProbe)
    try object.maybe("refresh", refresh)
    try object.rest(extra)
  }
}

/// The request that an MCP server did not accept.
public struct McpProbe: Codable, Hashable, Sendable {
  /// MCP method of the request.
  public var method: String
  /// What it answered; null if nothing came.
  public var httpResponse: Maybe<RefreshHttpResponse>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    method: String,
    httpResponse: Maybe<RefreshHttpResponse> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.method = method
    self.httpResponse = httpResponse
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    method = try object.required("method")
    httpResponse = try object.maybe("http_response")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("method", method)
    try object.maybe("http_response", httpResponse)
    try object.rest(extra)
  }
}

/// An answer, with secrets taken out.
public struct RefreshHttpResponse: Codable, Hashable, Sendable {
  /// Its body, perhaps cut.
  public var body: String
  /// Whether the body was cut.
  public var bodyTruncated: Bool
  /// Its media type.
  public var contentType: String
  /// HTTP status.
  public var statusCode: Int
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    body: String,
    bodyTruncated: Bool,
    contentType: String,
    statusCode: Int,
    extra: [String: JSONValue] = [:]
  ) {
    self.body = body
    self.bodyTruncated = bodyTruncated
    self.contentType = contentType
    self.statusCode = statusCode
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    body = try object.required("body")
    bodyTruncated = try object.required("body_truncated")
    contentType = try object.required("content_type")
    statusCode = try object.required("status_code")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("body", body)
    try object.required("body_truncated", bodyTruncated)
    try object.required("content_type", contentType)
    try object.required("status_code", statusCode)
    try object.rest(extra)
  }
}

/// What came of refreshing a token.
public struct RefreshObject: Codable, Hashable, Sendable {
  /// How it ended.
  public var status: CredentialRefreshStatus
  /// What the token endpoint answered; only if it refused.
  public var httpResponse: Maybe<RefreshHttpResponse>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    status: CredentialRefreshStatus,
    httpResponse: Maybe<RefreshHttpResponse> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.status = status
    self.httpResponse = httpResponse
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    status = try object.required("status")
    httpResponse = try object.maybe("http_response")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("status", status)
    try object.maybe("http_response", httpResponse)
    try object.rest(extra)
  }
}

/// How a refresh ended.
public enum CredentialRefreshStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// A new token was got.
  case succeeded
  /// The endpoint refused.
  case failed
  /// The endpoint could not be reached.
  case connectError
  /// There is no refresh token.
  case noRefreshToken
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "succeeded": self = .succeeded
    case "failed": self = .failed
    case "connect_error": self = .connectError
    case "no_refresh_token": self = .noRefreshToken
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .succeeded: "succeeded"
    case .failed: "failed"
    case .connectError: "connect_error"
    case .noRefreshToken: "no_refresh_token"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Whether a credential works.
public enum CredentialValidationStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// It does.
  case valid
  /// It does not.
  case invalid
  /// It could not be tried.
  case unknownValue
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "valid": self = .valid
    case "invalid": self = .invalid
    case "unknown": self = .unknownValue
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .valid: "valid"
    case .invalid: "invalid"
    case .unknownValue: "unknown"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}
