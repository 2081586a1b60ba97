// Written by hostler-codegen from api/. Do not edit.

/// A new environment.
public struct EnvironmentCreateParams: Codable, Hashable, Sendable {
  /// Name, 1 to 256 characters, unique among environments that are not archived.
  public var name: String
  /// Where sandboxes run. Left out or null: in the cloud, with unrestricted network and no
  /// packages.
  public var config: Maybe<EnvironmentConfigParams>
  /// At most 1,024 characters.
  public var description: Maybe<String>
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// Who may use a self-hosted environment. Left out or null: depends on the kind of
  /// organisation.
  public var scope: Maybe<EnvironmentScope>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    name: String,
    config: Maybe<EnvironmentConfigParams> = .absent,
    description: Maybe<String> = .absent,
    metadata: [String: String]? = nil,
    scope: Maybe<EnvironmentScope> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.config = config
    self.description = description
    self.metadata = metadata
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    name = try object.required("name")
    config = try object.maybe("config")
    description = try object.maybe("description")
    metadata = try object.optional("metadata")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("name", name)
    try object.maybe("config", config)
    try object.maybe("description", description)
    try object.optional("metadata", metadata)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

/// Where sandboxes run.
public indirect enum EnvironmentConfigParams: Codable, Hashable, Sendable {
  /// Sandboxes are containers of the service.
  case cloud(CloudConfigParams)
  /// Sandboxes run on the caller's machines; workers fetch the work.
  case selfHosted(SelfHostedConfig)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "cloud": self = .cloud(try CloudConfigParams(from: decoder))
    case "self_hosted": self = .selfHosted(try SelfHostedConfig(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cloud(let value): try value.encode(to: encoder)
    case .selfHosted(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Sandboxes are containers of the service.
public struct CloudConfigParams: Codable, Hashable, Sendable {
  /// What sandboxes may reach. Left out or null: everything.
  public var networking: Maybe<NetworkingParams>
  /// What is installed before the agent starts. Left out or null: nothing.
  public var packages: Maybe<PackagesParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    networking: Maybe<NetworkingParams> = .absent,
    packages: Maybe<PackagesParams> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.networking = networking
    self.packages = packages
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "cloud")
    networking = try object.maybe("networking")
    packages = try object.maybe("packages")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "cloud", extra)
    try object.maybe("networking", networking)
    try object.maybe("packages", packages)
    try object.rest(extra)
  }
}

/// What sandboxes may reach.
public indirect enum NetworkingParams: Codable, Hashable, Sendable {
  /// Everything but a safety block-list.
  case unrestricted(UnrestrictedNetwork)
  /// Nothing but what is allowed here.
  case limited(LimitedNetworkParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "unrestricted": self = .unrestricted(try UnrestrictedNetwork(from: decoder))
    case "limited": self = .limited(try LimitedNetworkParams(from: decoder))
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

/// Everything but a safety block-list.
public struct UnrestrictedNetwork: Codable, Hashable, Sendable {
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

/// Nothing but what is allowed here.
public struct LimitedNetworkParams: Codable, Hashable, Sendable {
  /// Whether the agent's MCP servers can be reached. Left out or null: no.
  public var allowMcpServers: Maybe<Bool>
  /// Whether package registries can be reached; must be true if there are packages. Left out or
  /// null: no.
  public var allowPackageManagers: Maybe<Bool>
  /// Host names, or `*.` and a name for its subdomains, without scheme, port or path.
  public var allowedHosts: Maybe<[String]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    allowMcpServers: Maybe<Bool> = .absent,
    allowPackageManagers: Maybe<Bool> = .absent,
    allowedHosts: Maybe<[String]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.allowMcpServers = allowMcpServers
    self.allowPackageManagers = allowPackageManagers
    self.allowedHosts = allowedHosts
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "limited")
    allowMcpServers = try object.maybe("allow_mcp_servers")
    allowPackageManagers = try object.maybe("allow_package_managers")
    allowedHosts = try object.maybe("allowed_hosts")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "limited", extra)
    try object.maybe("allow_mcp_servers", allowMcpServers)
    try object.maybe("allow_package_managers", allowPackageManagers)
    try object.maybe("allowed_hosts", allowedHosts)
    try object.rest(extra)
  }
}

/// Packages by manager, each in that manager's own notation; without a version, the latest.
public struct PackagesParams: Codable, Hashable, Sendable {
  public var type: String?
  /// Packages for apt.
  public var apt: Maybe<[String]>
  /// Packages for Cargo, such as `hyperfine@1.18.0`.
  public var cargo: Maybe<[String]>
  /// Packages for RubyGems, such as `rails:7.1.0`.
  public var gem: Maybe<[String]>
  /// Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`.
  public var go: Maybe<[String]>
  /// Packages for npm, such as `express@4.18.0`.
  public var npm: Maybe<[String]>
  /// Packages for pip, such as `sqlalchemy==2.0.30`.
  public var pip: Maybe<[String]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: String? = nil,
    apt: Maybe<[String]> = .absent,
    cargo: Maybe<[String]> = .absent,
    gem: Maybe<[String]> = .absent,
    go: Maybe<[String]> = .absent,
    npm: Maybe<[String]> = .absent,
    pip: Maybe<[String]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.apt = apt
    self.cargo = cargo
    self.gem = gem
    self.go = go
    self.npm = npm
    self.pip = pip
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    type = try object.optional("type")
    apt = try object.maybe("apt")
    cargo = try object.maybe("cargo")
    gem = try object.maybe("gem")
    go = try object.maybe("go")
    npm = try object.maybe("npm")
    pip = try object.maybe("pip")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("type", type)
    try object.maybe("apt", apt)
    try object.maybe("cargo", cargo)
    try object.maybe("gem", gem)
    try object.maybe("go", go)
    try object.maybe("npm", npm)
    try object.maybe("pip", pip)
    try object.rest(extra)
  }
}

/// Sandboxes run on the caller's machines; workers fetch the work.
public struct SelfHostedConfig: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "self_hosted")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "self_hosted", extra)
    try object.rest(extra)
  }
}

/// Who may use a self-hosted environment.
public enum EnvironmentScope: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Everybody in the organisation.
  case organization
  /// Only the account that made it.
  case account
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "organization": self = .organization
    case "account": self = .account
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .organization: "organization"
    case .account: "account"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Where the sandboxes of sessions run, and what they may reach.
public struct Environment: Codable, Hashable, Sendable {
  /// Identifier (`env_…`).
  public var id: String
  /// Where sandboxes run; every setting resolved.
  public var config: EnvironmentConfig
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// Name.
  public var name: String
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// When it was archived; null while it is in use.
  public var archivedAt: Maybe<String>
  /// What it is for; null if nothing was said.
  public var description: Maybe<String>
  /// Who may use it; only self-hosted environments have this.
  public var scope: Maybe<EnvironmentScope>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    config: EnvironmentConfig,
    createdAt: String,
    metadata: [String: String],
    name: String,
    updatedAt: String,
    archivedAt: Maybe<String> = .absent,
    description: Maybe<String> = .absent,
    scope: Maybe<EnvironmentScope> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.config = config
    self.createdAt = createdAt
    self.metadata = metadata
    self.name = name
    self.updatedAt = updatedAt
    self.archivedAt = archivedAt
    self.description = description
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment")
    id = try object.required("id")
    config = try object.required("config")
    createdAt = try object.required("created_at")
    metadata = try object.required("metadata")
    name = try object.required("name")
    updatedAt = try object.required("updated_at")
    archivedAt = try object.maybe("archived_at")
    description = try object.maybe("description")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment", extra)
    try object.required("id", id)
    try object.required("config", config)
    try object.required("created_at", createdAt)
    try object.required("metadata", metadata)
    try object.required("name", name)
    try object.required("updated_at", updatedAt)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("description", description)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

/// Where sandboxes run.
public indirect enum EnvironmentConfig: Codable, Hashable, Sendable {
  /// Sandboxes are containers of the service.
  case cloud(CloudConfig)
  /// Sandboxes run on the caller's machines; workers fetch the work.
  case selfHosted(SelfHostedConfig)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "cloud": self = .cloud(try CloudConfig(from: decoder))
    case "self_hosted": self = .selfHosted(try SelfHostedConfig(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cloud(let value): try value.encode(to: encoder)
    case .selfHosted(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Sandboxes are containers of the service.
public struct CloudConfig: Codable, Hashable, Sendable {
  /// What sandboxes may reach.
  public var networking: Networking
  /// What is installed before the agent starts.
  public var packages: Packages
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    networking: Networking,
    packages: Packages,
    extra: [String: JSONValue] = [:]
  ) {
    self.networking = networking
    self.packages = packages
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "cloud")
    networking = try object.required("networking")
    packages = try object.required("packages")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "cloud", extra)
    try object.required("networking", networking)
    try object.required("packages", packages)
    try object.rest(extra)
  }
}

/// What sandboxes may reach.
public indirect enum Networking: Codable, Hashable, Sendable {
  /// Everything but a safety block-list.
  case unrestricted(UnrestrictedNetwork)
  /// Nothing but what is allowed here.
  case limited(LimitedNetwork)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "unrestricted": self = .unrestricted(try UnrestrictedNetwork(from: decoder))
    case "limited": self = .limited(try LimitedNetwork(from: decoder))
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

/// Nothing but what is allowed here.
public struct LimitedNetwork: Codable, Hashable, Sendable {
  /// Whether the agent's MCP servers can be reached.
  public var allowMcpServers: Bool
  /// Whether package registries can be reached.
  public var allowPackageManagers: Bool
  /// Host names that can be reached.
  public var allowedHosts: [String]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    allowMcpServers: Bool,
    allowPackageManagers: Bool,
    allowedHosts: [String],
    extra: [String: JSONValue] = [:]
  ) {
    self.allowMcpServers = allowMcpServers
    self.allowPackageManagers = allowPackageManagers
    self.allowedHosts = allowedHosts
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "limited")
    allowMcpServers = try object.required("allow_mcp_servers")
    allowPackageManagers = try object.required("allow_package_managers")
    allowedHosts = try object.required("allowed_hosts")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "limited", extra)
    try object.required("allow_mcp_servers", allowMcpServers)
    try object.required("allow_package_managers", allowPackageManagers)
    try object.required("allowed_hosts", allowedHosts)
    try object.rest(extra)
  }
}

/// Packages by manager.
public struct Packages: Codable, Hashable, Sendable {
  /// Packages for apt.
  public var apt: [String]
  /// Packages for Cargo, such as `hyperfine@1.18.0`.
  public var cargo: [String]
  /// Packages for RubyGems, such as `rails:7.1.0`.
  public var gem: [String]
  /// Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`.
  public var go: [String]
  /// Packages for npm, such as `express@4.18.0`.
  public var npm: [String]
  /// Packages for pip, such as `sqlalchemy==2.0.30`.
  public var pip: [String]
  /// Tells what this is.
  public var type: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    apt: [String],
    cargo: [String],
    gem: [String],
    go: [String],
    npm: [String],
    pip: [String],
    type: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.apt = apt
    self.cargo = cargo
    self.gem = gem
    self.go = go
    self.npm = npm
    self.pip = pip
    self.type = type
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    apt = try object.required("apt")
    cargo = try object.required("cargo")
    gem = try object.required("gem")
    go = try object.required("go")
    npm = try object.required("npm")
    pip = try object.required("pip")
    type = try object.maybe("type")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("apt", apt)
    try object.required("cargo", cargo)
    try object.required("gem", gem)
    try object.required("go", go)
    try object.required("npm", npm)
    try object.required("pip", pip)
    try object.maybe("type", type)
    try object.rest(extra)
  }
}

/// What to change in an environment.
public struct EnvironmentUpdateParams: Codable, Hashable, Sendable {
  /// What is left out is kept, at every level. The type cannot change.
  public var config: Maybe<EnvironmentConfigParams>
  /// At most 1,024 characters. Left out: kept; null removes it, an empty text is stored.
  public var description: Maybe<String>
  /// Sets the given keys; null or an empty text removes a key, keys left out stay.
  public var metadata: [String: String?]?
  /// 1 to 256 characters. Left out or null: kept.
  public var name: Maybe<String>
  /// Who may use a self-hosted environment. Left out: kept.
  public var scope: Maybe<EnvironmentScope>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    config: Maybe<EnvironmentConfigParams> = .absent,
    description: Maybe<String> = .absent,
    metadata: [String: String?]? = nil,
    name: Maybe<String> = .absent,
    scope: Maybe<EnvironmentScope> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.config = config
    self.description = description
    self.metadata = metadata
    self.name = name
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    config = try object.maybe("config")
    description = try object.maybe("description")
    metadata = try object.optional("metadata")
    name = try object.maybe("name")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("config", config)
    try object.maybe("description", description)
    try object.optional("metadata", metadata)
    try object.maybe("name", name)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

/// An environment is gone.
public struct DeletedEnvironment: Codable, Hashable, Sendable {
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
    object.constant("type", "environment_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}
