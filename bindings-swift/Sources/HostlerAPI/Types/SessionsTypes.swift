// Written by hostler-codegen from api/. Do not edit.

/// A ceiling on the cost of a session.
public struct BudgetLimit: Codable, Hashable, Sendable {
  /// Most that may be spent, at public prices. No model request starts once it is reached; the
  /// one that crosses it is finished.
  public var maxListCost: MonetaryAmount
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    maxListCost: MonetaryAmount,
    extra: [String: JSONValue] = [:]
  ) {
    self.maxListCost = maxListCost
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "limit")
    maxListCost = try object.required("max_list_cost")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "limit", extra)
    try object.required("max_list_cost", maxListCost)
    try object.rest(extra)
  }
}

/// An amount of money.
public struct MonetaryAmount: Codable, Hashable, Sendable {
  /// Whole cents as a decimal text above zero, without leading zeros.
  public var amount: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    amount: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.amount = amount
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("currency", "USD")
    amount = try object.required("amount")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("currency", "USD", extra)
    try object.required("amount", amount)
    try object.rest(extra)
  }
}

/// Something to mount into a session.
public indirect enum SessionResourceParams: Codable, Hashable, Sendable {
  /// A GitHub repository. Not for self-hosted environments.
  case githubRepository(GitHubRepositoryResourceParams)
  /// A file. Not for self-hosted environments.
  case file(FileResourceParams)
  /// A memory store. Can only be attached when the session starts.
  case memoryStore(MemoryStoreResourceParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "github_repository": self = .githubRepository(try GitHubRepositoryResourceParams(from: decoder))
    case "file": self = .file(try FileResourceParams(from: decoder))
    case "memory_store": self = .memoryStore(try MemoryStoreResourceParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .githubRepository(let value): try value.encode(to: encoder)
    case .file(let value): try value.encode(to: encoder)
    case .memoryStore(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A GitHub repository. Not for self-hosted environments.
public struct GitHubRepositoryResourceParams: Codable, Hashable, Sendable {
  /// `https://github.com/<owner>/<repo>`, without `.git`, at most 2,048 characters.
  public var url: String
  /// Access token; needed only for private repositories, never returned.
  public var authorizationToken: String?
  /// What to check out; null means the default branch.
  public var checkout: Maybe<RepositoryCheckout>
  /// Path under `/workspace`. Left out or null: `/workspace/<repo>`.
  public var mountPath: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    url: String,
    authorizationToken: String? = nil,
    checkout: Maybe<RepositoryCheckout> = .absent,
    mountPath: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.url = url
    self.authorizationToken = authorizationToken
    self.checkout = checkout
    self.mountPath = mountPath
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "github_repository")
    url = try object.required("url")
    authorizationToken = try object.optional("authorization_token")
    checkout = try object.maybe("checkout")
    mountPath = try object.maybe("mount_path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "github_repository", extra)
    try object.required("url", url)
    try object.optional("authorization_token", authorizationToken)
    try object.maybe("checkout", checkout)
    try object.maybe("mount_path", mountPath)
    try object.rest(extra)
  }
}

extension GitHubRepositoryResourceParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "GitHubRepositoryResourceParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What to check out.
public indirect enum RepositoryCheckout: Codable, Hashable, Sendable {
  /// The head of a branch.
  case branch(BranchCheckout)
  /// One commit.
  case commit(CommitCheckout)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "branch": self = .branch(try BranchCheckout(from: decoder))
    case "commit": self = .commit(try CommitCheckout(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .branch(let value): try value.encode(to: encoder)
    case .commit(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The head of a branch.
public struct BranchCheckout: Codable, Hashable, Sendable {
  /// Name of the branch, 1 to 255 characters.
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
    object.constant("type", "branch")
    name = try object.required("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "branch", extra)
    try object.required("name", name)
    try object.rest(extra)
  }
}

/// One commit.
public struct CommitCheckout: Codable, Hashable, Sendable {
  /// Hash of the commit, in full.
  public var sha: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    sha: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.sha = sha
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "commit")
    sha = try object.required("sha")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "commit", extra)
    try object.required("sha", sha)
    try object.rest(extra)
  }
}

/// A file. Not for self-hosted environments.
public struct FileResourceParams: Codable, Hashable, Sendable {
  /// Uploaded file (`file_…`).
  public var fileId: String
  /// Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`.
  public var mountPath: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    mountPath: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.mountPath = mountPath
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    mountPath = try object.maybe("mount_path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.maybe("mount_path", mountPath)
    try object.rest(extra)
  }
}

/// A memory store. Can only be attached when the session starts.
public struct MemoryStoreResourceParams: Codable, Hashable, Sendable {
  /// Memory store (`memstore_…`), not archived.
  public var memoryStoreId: String
  /// What the agent may do. Left out or null: `read_write`.
  public var access: Maybe<MemoryAccess>
  /// How the agent should use it, at most 4,096 characters.
  public var instructions: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    access: Maybe<MemoryAccess> = .absent,
    instructions: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.access = access
    self.instructions = instructions
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    memoryStoreId = try object.required("memory_store_id")
    access = try object.maybe("access")
    instructions = try object.maybe("instructions")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.maybe("access", access)
    try object.maybe("instructions", instructions)
    try object.rest(extra)
  }
}

/// What the agent may do with a memory store.
public enum MemoryAccess: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Read and write.
  case readWrite
  /// Only read; the file system enforces it.
  case readOnly
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "read_write": self = .readWrite
    case "read_only": self = .readOnly
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .readWrite: "read_write"
    case .readOnly: "read_only"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Something that a deployment mounts into its sessions.
public indirect enum SessionResourceConfig: Codable, Hashable, Sendable {
  /// A GitHub repository.
  case githubRepository(GitHubRepositoryResourceConfig)
  /// A file.
  case file(FileResourceConfig)
  /// A memory store.
  case memoryStore(MemoryStoreResourceConfig)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "github_repository": self = .githubRepository(try GitHubRepositoryResourceConfig(from: decoder))
    case "file": self = .file(try FileResourceConfig(from: decoder))
    case "memory_store": self = .memoryStore(try MemoryStoreResourceConfig(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .githubRepository(let value): try value.encode(to: encoder)
    case .file(let value): try value.encode(to: encoder)
    case .memoryStore(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A GitHub repository.
public struct GitHubRepositoryResourceConfig: Codable, Hashable, Sendable {
  /// Address of the repository.
  public var url: String
  /// What to check out; null means the default branch.
  public var checkout: Maybe<RepositoryCheckout>
  /// Where it appears in the sandbox.
  public var mountPath: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    url: String,
    checkout: Maybe<RepositoryCheckout> = .absent,
    mountPath: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.url = url
    self.checkout = checkout
    self.mountPath = mountPath
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "github_repository")
    url = try object.required("url")
    checkout = try object.maybe("checkout")
    mountPath = try object.maybe("mount_path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "github_repository", extra)
    try object.required("url", url)
    try object.maybe("checkout", checkout)
    try object.maybe("mount_path", mountPath)
    try object.rest(extra)
  }
}

/// A file.
public struct FileResourceConfig: Codable, Hashable, Sendable {
  /// File to use (`file_…`).
  public var fileId: String
  /// Where it appears in the sandbox.
  public var mountPath: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    mountPath: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.mountPath = mountPath
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    mountPath = try object.maybe("mount_path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.maybe("mount_path", mountPath)
    try object.rest(extra)
  }
}

/// A memory store.
public struct MemoryStoreResourceConfig: Codable, Hashable, Sendable {
  /// Memory store (`memstore_…`).
  public var memoryStoreId: String
  /// What the agent may do.
  public var access: Maybe<MemoryAccess>
  /// How the agent should use it.
  public var instructions: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    access: Maybe<MemoryAccess> = .absent,
    instructions: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.access = access
    self.instructions = instructions
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    memoryStoreId = try object.required("memory_store_id")
    access = try object.maybe("access")
    instructions = try object.maybe("instructions")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.maybe("access", access)
    try object.maybe("instructions", instructions)
    try object.rest(extra)
  }
}

/// A new session.
public struct SessionCreateParams: Codable, Hashable, Sendable {
  /// Agent that works: an id (its latest version, pinned now), a reference, or a reference with
  /// overrides.
  public var agent: SessionAgentParams
  /// Environment to work in (`env_…`).
  public var environmentId: String
  /// Ceiling on the cost. Can only be set here; every model in the session must have a public
  /// price.
  public var budget: BudgetLimit?
  /// At most 50 events, handled in order as if sent right after: messages, and at most one
  /// outcome.
  public var initialEvents: [SessionInitialEventParams]?
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// What is mounted: at most 500 files and 8 memory stores, and repositories.
  public var resources: [SessionResourceParams]?
  /// At most 500 characters.
  public var title: Maybe<String>
  /// Vaults whose credentials the session may use (`vlt_…`); cannot change later.
  public var vaultIds: [String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agent: SessionAgentParams,
    environmentId: String,
    budget: BudgetLimit? = nil,
    initialEvents: [SessionInitialEventParams]? = nil,
    metadata: [String: String]? = nil,
    resources: [SessionResourceParams]? = nil,
    title: Maybe<String> = .absent,
    vaultIds: [String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.agent = agent
    self.environmentId = environmentId
    self.budget = budget
    self.initialEvents = initialEvents
    self.metadata = metadata
    self.resources = resources
    self.title = title
    self.vaultIds = vaultIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    agent = try object.required("agent")
    environmentId = try object.required("environment_id")
    budget = try object.optional("budget")
    initialEvents = try object.optional("initial_events")
    metadata = try object.optional("metadata")
    resources = try object.optional("resources")
    title = try object.maybe("title")
    vaultIds = try object.optional("vault_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("agent", agent)
    try object.required("environment_id", environmentId)
    try object.optional("budget", budget)
    try object.optional("initial_events", initialEvents)
    try object.optional("metadata", metadata)
    try object.optional("resources", resources)
    try object.maybe("title", title)
    try object.optional("vault_ids", vaultIds)
    try object.rest(extra)
  }
}

/// An agent: an id (its latest version), a reference, or a reference with overrides.
public indirect enum SessionAgentParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// An agent, perhaps at one of its versions.
  case agent(AgentParams)
  /// An agent with settings for one session; the agent itself stays as it is. What is left out is
  /// inherited, what is given replaces, an empty list or null clears.
  case agentWithOverrides(AgentWithOverridesParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent": self = .agent(try AgentParams(from: decoder))
    case "agent_with_overrides": self = .agentWithOverrides(try AgentWithOverridesParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .agent(let value): try value.encode(to: encoder)
    case .agentWithOverrides(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent with settings for one session; the agent itself stays as it is. What is left out is
/// inherited, what is given replaces, an empty list or null clears.
public struct AgentWithOverridesParams: Codable, Hashable, Sendable {
  /// Agent (`agent_…`).
  public var id: String
  /// Replaces the servers; the resulting tools may name no other.
  public var mcpServers: Maybe<[UrlMcpServer]>
  /// Replaces the model with all its settings; null is refused.
  public var model: Maybe<ModelParams>
  /// Replaces the skills.
  public var skills: Maybe<[AgentSkillParams]>
  /// Replaces the system prompt, at most 100,000 characters; null removes it.
  public var system: Maybe<String>
  /// Replaces the tools.
  public var tools: Maybe<[AgentToolParams]>
  /// Version of the agent. Left out: the latest.
  public var version: Int?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    mcpServers: Maybe<[UrlMcpServer]> = .absent,
    model: Maybe<ModelParams> = .absent,
    skills: Maybe<[AgentSkillParams]> = .absent,
    system: Maybe<String> = .absent,
    tools: Maybe<[AgentToolParams]> = .absent,
    version: Int? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.mcpServers = mcpServers
    self.model = model
    self.skills = skills
    self.system = system
    self.tools = tools
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent_with_overrides")
    id = try object.required("id")
    mcpServers = try object.maybe("mcp_servers")
    model = try object.maybe("model")
    skills = try object.maybe("skills")
    system = try object.maybe("system")
    tools = try object.maybe("tools")
    version = try object.optional("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent_with_overrides", extra)
    try object.required("id", id)
    try object.maybe("mcp_servers", mcpServers)
    try object.maybe("model", model)
    try object.maybe("skills", skills)
    try object.maybe("system", system)
    try object.maybe("tools", tools)
    try object.optional("version", version)
    try object.rest(extra)
  }
}

/// An event that a new session starts with.
public indirect enum SessionInitialEventParams: Codable, Hashable, Sendable {
  /// A message. Starts a turn, or joins the one that runs at its next model request.
  case userMessage(UserMessageEventParams)
  /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work
  /// by itself; one at a time.
  case userDefineOutcome(UserDefineOutcomeEventParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEventParams(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEventParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent at work in an environment, with its history.
public struct Session: Codable, Hashable, Sendable {
  /// Identifier (`sesn_…`).
  public var id: String
  /// The agent as it was when the session started, with this session's changes.
  public var agent: SessionAgent
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Environment of the session.
  public var environmentId: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// One entry per outcome that was asked for.
  public var outcomeEvaluations: [OutcomeEvaluation]
  /// What is mounted.
  public var resources: [SessionResource]
  /// Times.
  public var stats: SessionStats
  /// What the session does. A finished session is idle.
  public var status: SessionStatus
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Tokens and cost so far.
  public var usage: SessionUsage
  /// Vaults as given at the start; empty if there are none.
  public var vaultIds: [String]
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Ceiling on the cost; null if there is none.
  public var budget: Maybe<BudgetLimit>
  /// Title.
  public var title: Maybe<String>
  /// Deployment that made the session; null if a caller did.
  public var deploymentId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agent: SessionAgent,
    createdAt: String,
    environmentId: String,
    metadata: [String: String],
    outcomeEvaluations: [OutcomeEvaluation],
    resources: [SessionResource],
    stats: SessionStats,
    status: SessionStatus,
    updatedAt: String,
    usage: SessionUsage,
    vaultIds: [String],
    archivedAt: Maybe<String> = .absent,
    budget: Maybe<BudgetLimit> = .absent,
    title: Maybe<String> = .absent,
    deploymentId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agent = agent
    self.createdAt = createdAt
    self.environmentId = environmentId
    self.metadata = metadata
    self.outcomeEvaluations = outcomeEvaluations
    self.resources = resources
    self.stats = stats
    self.status = status
    self.updatedAt = updatedAt
    self.usage = usage
    self.vaultIds = vaultIds
    self.archivedAt = archivedAt
    self.budget = budget
    self.title = title
    self.deploymentId = deploymentId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session")
    id = try object.required("id")
    agent = try object.required("agent")
    createdAt = try object.required("created_at")
    environmentId = try object.required("environment_id")
    metadata = try object.required("metadata")
    outcomeEvaluations = try object.required("outcome_evaluations")
    resources = try object.required("resources")
    stats = try object.required("stats")
    status = try object.required("status")
    updatedAt = try object.required("updated_at")
    usage = try object.required("usage")
    vaultIds = try object.required("vault_ids")
    archivedAt = try object.maybe("archived_at")
    budget = try object.maybe("budget")
    title = try object.maybe("title")
    deploymentId = try object.maybe("deployment_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session", extra)
    try object.required("id", id)
    try object.required("agent", agent)
    try object.required("created_at", createdAt)
    try object.required("environment_id", environmentId)
    try object.required("metadata", metadata)
    try object.required("outcome_evaluations", outcomeEvaluations)
    try object.required("resources", resources)
    try object.required("stats", stats)
    try object.required("status", status)
    try object.required("updated_at", updatedAt)
    try object.required("usage", usage)
    try object.required("vault_ids", vaultIds)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("budget", budget)
    try object.maybe("title", title)
    try object.maybe("deployment_id", deploymentId)
    try object.rest(extra)
  }
}

/// An agent as a session holds it.
public struct SessionAgent: Codable, Hashable, Sendable {
  /// Agent that it was copied from (`agent_…`).
  public var id: String
  /// MCP servers.
  public var mcpServers: [UrlMcpServer]
  /// Model with its settings.
  public var model: ModelConfig
  /// Name.
  public var name: String
  /// Skills, with resolved versions.
  public var skills: [AgentSkill]
  /// Tools, with every setting resolved.
  public var tools: [AgentTool]
  /// Version of the agent that it was copied from.
  public var version: Int
  /// What it is for.
  public var description: Maybe<String>
  /// Who runs act as.
  public var executionIdentity: ExecutionIdentity?
  /// How the agent may work with others; null means alone.
  public var multiagent: Maybe<SessionMultiagent>
  /// System prompt; null if there is none.
  public var system: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    mcpServers: [UrlMcpServer],
    model: ModelConfig,
    name: String,
    skills: [AgentSkill],
    tools: [AgentTool],
    version: Int,
    description: Maybe<String> = .absent,
    executionIdentity: ExecutionIdentity? = nil,
    multiagent: Maybe<SessionMultiagent> = .absent,
    system: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.mcpServers = mcpServers
    self.model = model
    self.name = name
    self.skills = skills
    self.tools = tools
    self.version = version
    self.description = description
    self.executionIdentity = executionIdentity
    self.multiagent = multiagent
    self.system = system
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent")
    id = try object.required("id")
    mcpServers = try object.required("mcp_servers")
    model = try object.required("model")
    name = try object.required("name")
    skills = try object.required("skills")
    tools = try object.required("tools")
    version = try object.required("version")
    description = try object.maybe("description")
    executionIdentity = try object.optional("execution_identity")
    multiagent = try object.maybe("multiagent")
    system = try object.maybe("system")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent", extra)
    try object.required("id", id)
    try object.required("mcp_servers", mcpServers)
    try object.required("model", model)
    try object.required("name", name)
    try object.required("skills", skills)
    try object.required("tools", tools)
    try object.required("version", version)
    try object.maybe("description", description)
    try object.optional("execution_identity", executionIdentity)
    try object.maybe("multiagent", multiagent)
    try object.maybe("system", system)
    try object.rest(extra)
  }
}

/// How the session's agent may work with others.
public indirect enum SessionMultiagent: Codable, Hashable, Sendable {
  /// A roster of agents to delegate to.
  case coordinator(SessionMultiagentCoordinator)
  /// Three ways of working with others.
  case multiagent20261001(SessionMultiagent20261001)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "coordinator": self = .coordinator(try SessionMultiagentCoordinator(from: decoder))
    case "multiagent_20261001": self = .multiagent20261001(try SessionMultiagent20261001(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .coordinator(let value): try value.encode(to: encoder)
    case .multiagent20261001(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A roster of agents to delegate to.
public struct SessionMultiagentCoordinator: Codable, Hashable, Sendable {
  /// The roster, with full definitions.
  public var agents: [SessionRosterEntry]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agents: [SessionRosterEntry],
    extra: [String: JSONValue] = [:]
  ) {
    self.agents = agents
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "coordinator")
    agents = try object.required("agents")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "coordinator", extra)
    try object.required("agents", agents)
    try object.rest(extra)
  }
}

/// An entry of the roster.
public indirect enum SessionRosterEntry: Codable, Hashable, Sendable {
  /// An agent as a thread holds it.
  case agent(SessionThreadAgent)
  /// A model that can be asked for advice.
  case advisor(Advisor)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent": self = .agent(try SessionThreadAgent(from: decoder))
    case "advisor": self = .advisor(try Advisor(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .agent(let value): try value.encode(to: encoder)
    case .advisor(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent as a thread holds it.
public struct SessionThreadAgent: Codable, Hashable, Sendable {
  /// Agent that it was copied from (`agent_…`).
  public var id: String
  /// MCP servers.
  public var mcpServers: [UrlMcpServer]
  /// Model with its settings.
  public var model: ModelConfig
  /// Name.
  public var name: String
  /// Skills, with resolved versions.
  public var skills: [AgentSkill]
  /// Tools, with every setting resolved.
  public var tools: [AgentTool]
  /// Version of the agent that it was copied from.
  public var version: Int
  /// What it is for.
  public var description: Maybe<String>
  /// Who runs act as.
  public var executionIdentity: ExecutionIdentity?
  /// System prompt; null if there is none.
  public var system: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    mcpServers: [UrlMcpServer],
    model: ModelConfig,
    name: String,
    skills: [AgentSkill],
    tools: [AgentTool],
    version: Int,
    description: Maybe<String> = .absent,
    executionIdentity: ExecutionIdentity? = nil,
    system: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.mcpServers = mcpServers
    self.model = model
    self.name = name
    self.skills = skills
    self.tools = tools
    self.version = version
    self.description = description
    self.executionIdentity = executionIdentity
    self.system = system
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent")
    id = try object.required("id")
    mcpServers = try object.required("mcp_servers")
    model = try object.required("model")
    name = try object.required("name")
    skills = try object.required("skills")
    tools = try object.required("tools")
    version = try object.required("version")
    description = try object.maybe("description")
    executionIdentity = try object.optional("execution_identity")
    system = try object.maybe("system")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent", extra)
    try object.required("id", id)
    try object.required("mcp_servers", mcpServers)
    try object.required("model", model)
    try object.required("name", name)
    try object.required("skills", skills)
    try object.required("tools", tools)
    try object.required("version", version)
    try object.maybe("description", description)
    try object.optional("execution_identity", executionIdentity)
    try object.maybe("system", system)
    try object.rest(extra)
  }
}

/// Three ways of working with others.
public struct SessionMultiagent20261001: Codable, Hashable, Sendable {
  /// A second model that the main thread may ask for advice.
  public var advisor: MultiagentAdvisor
  /// Further threads that the agent may start.
  public var subagents: SessionMultiagentSubagents
  /// Background runs that follow a program written by the agent.
  public var workflows: SessionMultiagentWorkflows
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    advisor: MultiagentAdvisor,
    subagents: SessionMultiagentSubagents,
    workflows: SessionMultiagentWorkflows,
    extra: [String: JSONValue] = [:]
  ) {
    self.advisor = advisor
    self.subagents = subagents
    self.workflows = workflows
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "multiagent_20261001")
    advisor = try object.required("advisor")
    subagents = try object.required("subagents")
    workflows = try object.required("workflows")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "multiagent_20261001", extra)
    try object.required("advisor", advisor)
    try object.required("subagents", subagents)
    try object.required("workflows", workflows)
    try object.rest(extra)
  }
}

/// Whether the agent may start threads.
public indirect enum SessionMultiagentSubagents: Codable, Hashable, Sendable {
  /// The agent may start threads.
  case enabled(SessionMultiagentSubagentsEnabled)
  /// The agent may not start threads.
  case disabled(MultiagentSubagentsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try SessionMultiagentSubagentsEnabled(from: decoder))
    case "disabled": self = .disabled(try MultiagentSubagentsDisabled(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .enabled(let value): try value.encode(to: encoder)
    case .disabled(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The agent may start threads.
public struct SessionMultiagentSubagentsEnabled: Codable, Hashable, Sendable {
  /// Whether agents may be defined on the fly.
  public var inlineAgents: MultiagentInlineAgents
  /// Saved agents that may be started.
  public var predefinedAgents: [SessionThreadAgent]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: MultiagentInlineAgents,
    predefinedAgents: [SessionThreadAgent],
    extra: [String: JSONValue] = [:]
  ) {
    self.inlineAgents = inlineAgents
    self.predefinedAgents = predefinedAgents
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    inlineAgents = try object.required("inline_agents")
    predefinedAgents = try object.required("predefined_agents")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.required("inline_agents", inlineAgents)
    try object.required("predefined_agents", predefinedAgents)
    try object.rest(extra)
  }
}

/// Whether the agent may start workflow runs.
public indirect enum SessionMultiagentWorkflows: Codable, Hashable, Sendable {
  /// The agent may start workflow runs.
  case enabled(SessionMultiagentWorkflowsEnabled)
  /// The agent may not start workflow runs.
  case disabled(MultiagentWorkflowsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try SessionMultiagentWorkflowsEnabled(from: decoder))
    case "disabled": self = .disabled(try MultiagentWorkflowsDisabled(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .enabled(let value): try value.encode(to: encoder)
    case .disabled(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The agent may start workflow runs.
public struct SessionMultiagentWorkflowsEnabled: Codable, Hashable, Sendable {
  /// Whether agents may be defined on the fly.
  public var inlineAgents: MultiagentInlineAgents
  /// Saved agents that may be started.
  public var predefinedAgents: [SessionThreadAgent]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: MultiagentInlineAgents,
    predefinedAgents: [SessionThreadAgent],
    extra: [String: JSONValue] = [:]
  ) {
    self.inlineAgents = inlineAgents
    self.predefinedAgents = predefinedAgents
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    inlineAgents = try object.required("inline_agents")
    predefinedAgents = try object.required("predefined_agents")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.required("inline_agents", inlineAgents)
    try object.required("predefined_agents", predefinedAgents)
    try object.rest(extra)
  }
}

/// How far an outcome is.
public struct OutcomeEvaluation: Codable, Hashable, Sendable {
  /// What was asked for.
  public var description: String
  /// Number of the attempt, from 0.
  public var iteration: Int
  /// Outcome that this belongs to (`outc_…`).
  public var outcomeId: String
  /// `pending`, `running`, `evaluating`, `satisfied`, `needs_revision`, `max_iterations_reached`,
  /// `failed` or `interrupted`; an open set.
  public var result: String
  /// When it was decided; null until then.
  public var completedAt: Maybe<String>
  /// What the grader said last; null before it did.
  public var explanation: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: String,
    iteration: Int,
    outcomeId: String,
    result: String,
    completedAt: Maybe<String> = .absent,
    explanation: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.iteration = iteration
    self.outcomeId = outcomeId
    self.result = result
    self.completedAt = completedAt
    self.explanation = explanation
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "outcome_evaluation")
    description = try object.required("description")
    iteration = try object.required("iteration")
    outcomeId = try object.required("outcome_id")
    result = try object.required("result")
    completedAt = try object.maybe("completed_at")
    explanation = try object.maybe("explanation")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "outcome_evaluation", extra)
    try object.required("description", description)
    try object.required("iteration", iteration)
    try object.required("outcome_id", outcomeId)
    try object.required("result", result)
    try object.maybe("completed_at", completedAt)
    try object.maybe("explanation", explanation)
    try object.rest(extra)
  }
}

/// Something mounted into a session.
public indirect enum SessionResource: Codable, Hashable, Sendable {
  /// A GitHub repository.
  case githubRepository(GitHubRepositoryResource)
  /// A file; a read-only copy in the sandbox.
  case file(FileResource)
  /// A memory store, mounted into the sandbox.
  case memoryStore(MemoryStoreResource)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "github_repository": self = .githubRepository(try GitHubRepositoryResource(from: decoder))
    case "file": self = .file(try FileResource(from: decoder))
    case "memory_store": self = .memoryStore(try MemoryStoreResource(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .githubRepository(let value): try value.encode(to: encoder)
    case .file(let value): try value.encode(to: encoder)
    case .memoryStore(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A GitHub repository.
public struct GitHubRepositoryResource: Codable, Hashable, Sendable {
  /// Identifier (`sesrsc_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Where it appears in the sandbox.
  public var mountPath: String
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Address of the repository.
  public var url: String
  /// What to check out; null means the default branch.
  public var checkout: Maybe<RepositoryCheckout>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    mountPath: String,
    updatedAt: String,
    url: String,
    checkout: Maybe<RepositoryCheckout> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.mountPath = mountPath
    self.updatedAt = updatedAt
    self.url = url
    self.checkout = checkout
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "github_repository")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    mountPath = try object.required("mount_path")
    updatedAt = try object.required("updated_at")
    url = try object.required("url")
    checkout = try object.maybe("checkout")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "github_repository", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("mount_path", mountPath)
    try object.required("updated_at", updatedAt)
    try object.required("url", url)
    try object.maybe("checkout", checkout)
    try object.rest(extra)
  }
}

/// A file; a read-only copy in the sandbox.
public struct FileResource: Codable, Hashable, Sendable {
  /// Identifier (`sesrsc_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// The session's own copy (`file_…`), not the file that was uploaded.
  public var fileId: String
  /// Where it appears in the sandbox.
  public var mountPath: String
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    fileId: String,
    mountPath: String,
    updatedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.fileId = fileId
    self.mountPath = mountPath
    self.updatedAt = updatedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    fileId = try object.required("file_id")
    mountPath = try object.required("mount_path")
    updatedAt = try object.required("updated_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("file_id", fileId)
    try object.required("mount_path", mountPath)
    try object.required("updated_at", updatedAt)
    try object.rest(extra)
  }
}

/// A memory store, mounted into the sandbox.
public struct MemoryStoreResource: Codable, Hashable, Sendable {
  /// Memory store (`memstore_…`).
  public var memoryStoreId: String
  /// What the agent may do.
  public var access: Maybe<MemoryAccess>
  /// The store's description when it was attached; empty if it had none.
  public var description: Maybe<String>
  /// How the agent should use it.
  public var instructions: Maybe<String>
  /// Where it appears in the sandbox.
  public var mountPath: Maybe<String>
  /// The store's name when it was attached.
  public var name: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    memoryStoreId: String,
    access: Maybe<MemoryAccess> = .absent,
    description: Maybe<String> = .absent,
    instructions: Maybe<String> = .absent,
    mountPath: Maybe<String> = .absent,
    name: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.memoryStoreId = memoryStoreId
    self.access = access
    self.description = description
    self.instructions = instructions
    self.mountPath = mountPath
    self.name = name
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store")
    memoryStoreId = try object.required("memory_store_id")
    access = try object.maybe("access")
    description = try object.maybe("description")
    instructions = try object.maybe("instructions")
    mountPath = try object.maybe("mount_path")
    name = try object.maybe("name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store", extra)
    try object.required("memory_store_id", memoryStoreId)
    try object.maybe("access", access)
    try object.maybe("description", description)
    try object.maybe("instructions", instructions)
    try object.maybe("mount_path", mountPath)
    try object.maybe("name", name)
    try object.rest(extra)
  }
}

/// Times of a session.
public struct SessionStats: Codable, Hashable, Sendable {
  /// Seconds at work, summed over its threads.
  public var activeSeconds: Maybe<Double>
  /// Seconds since the start; stands still once the session is over.
  public var durationSeconds: Maybe<Double>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    activeSeconds: Maybe<Double> = .absent,
    durationSeconds: Maybe<Double> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.activeSeconds = activeSeconds
    self.durationSeconds = durationSeconds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    activeSeconds = try object.maybe("active_seconds")
    durationSeconds = try object.maybe("duration_seconds")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("active_seconds", activeSeconds)
    try object.maybe("duration_seconds", durationSeconds)
    try object.rest(extra)
  }
}

/// What a session or a thread does.
public enum SessionStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// A failure passed; it will run again by itself.
  case rescheduling
  /// At work.
  case running
  /// Waits for the next input, or for an answer.
  case idle
  /// Over for good: archived, or beyond repair.
  case terminated
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "rescheduling": self = .rescheduling
    case "running": self = .running
    case "idle": self = .idle
    case "terminated": self = .terminated
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .rescheduling: "rescheduling"
    case .running: "running"
    case .idle: "idle"
    case .terminated: "terminated"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Tokens and cost of a session so far.
public struct SessionUsage: Codable, Hashable, Sendable {
  /// Seconds with at least one thread at work; overlaps count once.
  public var activeSeconds: Maybe<Double>
  /// Tokens written to the prompt cache, by lifetime; null before the first write.
  public var cacheCreation: Maybe<CacheCreationUsage>
  /// Input tokens read from the prompt cache.
  public var cacheReadInputTokens: Maybe<Int>
  /// Input tokens that were neither read from nor written to the prompt cache.
  public var inputTokens: Maybe<Int>
  /// Cost at public prices, rounded to cents. Absent until it is tracked.
  public var listCost: Maybe<MonetaryAmount>
  /// Tokens that the model wrote.
  public var outputTokens: Maybe<Int>
  /// Calls of tools that are billed by use. Absent until there are any.
  public var serverToolUse: Maybe<ServerToolUsage>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    activeSeconds: Maybe<Double> = .absent,
    cacheCreation: Maybe<CacheCreationUsage> = .absent,
    cacheReadInputTokens: Maybe<Int> = .absent,
    inputTokens: Maybe<Int> = .absent,
    listCost: Maybe<MonetaryAmount> = .absent,
    outputTokens: Maybe<Int> = .absent,
    serverToolUse: Maybe<ServerToolUsage> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.activeSeconds = activeSeconds
    self.cacheCreation = cacheCreation
    self.cacheReadInputTokens = cacheReadInputTokens
    self.inputTokens = inputTokens
    self.listCost = listCost
    self.outputTokens = outputTokens
    self.serverToolUse = serverToolUse
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    activeSeconds = try object.maybe("active_seconds")
    cacheCreation = try object.maybe("cache_creation")
    cacheReadInputTokens = try object.maybe("cache_read_input_tokens")
    inputTokens = try object.maybe("input_tokens")
    listCost = try object.maybe("list_cost")
    outputTokens = try object.maybe("output_tokens")
    serverToolUse = try object.maybe("server_tool_use")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("active_seconds", activeSeconds)
    try object.maybe("cache_creation", cacheCreation)
    try object.maybe("cache_read_input_tokens", cacheReadInputTokens)
    try object.maybe("input_tokens", inputTokens)
    try object.maybe("list_cost", listCost)
    try object.maybe("output_tokens", outputTokens)
    try object.maybe("server_tool_use", serverToolUse)
    try object.rest(extra)
  }
}

/// Tokens written to the prompt cache, by lifetime.
public struct CacheCreationUsage: Codable, Hashable, Sendable {
  /// Kept for an hour.
  public var ephemeral1hInputTokens: Maybe<Int>
  /// Kept for five minutes.
  public var ephemeral5mInputTokens: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    ephemeral1hInputTokens: Maybe<Int> = .absent,
    ephemeral5mInputTokens: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.ephemeral1hInputTokens = ephemeral1hInputTokens
    self.ephemeral5mInputTokens = ephemeral5mInputTokens
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    ephemeral1hInputTokens = try object.maybe("ephemeral_1h_input_tokens")
    ephemeral5mInputTokens = try object.maybe("ephemeral_5m_input_tokens")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("ephemeral_1h_input_tokens", ephemeral1hInputTokens)
    try object.maybe("ephemeral_5m_input_tokens", ephemeral5mInputTokens)
    try object.rest(extra)
  }
}

/// Calls of tools that are billed by use.
public struct ServerToolUsage: Codable, Hashable, Sendable {
  /// Pages fetched.
  public var webFetchRequests: Maybe<Int>
  /// Searches made.
  public var webSearchRequests: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    webFetchRequests: Maybe<Int> = .absent,
    webSearchRequests: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.webFetchRequests = webFetchRequests
    self.webSearchRequests = webSearchRequests
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    webFetchRequests = try object.maybe("web_fetch_requests")
    webSearchRequests = try object.maybe("web_search_requests")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("web_fetch_requests", webFetchRequests)
    try object.maybe("web_search_requests", webSearchRequests)
    try object.rest(extra)
  }
}

/// What to change in a session.
public struct SessionUpdateParams: Codable, Hashable, Sendable {
  /// Tools and MCP servers for the rest of the session. Only while it is idle and no workflow run
  /// is open.
  public var agent: SessionAgentUpdateParams?
  /// Left out: kept; null: no ceiling any more, for good. A new ceiling must be above what is
  /// spent already.
  public var budget: Maybe<BudgetLimit>
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: Maybe<[String: String?]>
  /// 1 to 500 characters. Left out: kept; null removes it.
  public var title: Maybe<String>
  /// Reserved: any value is refused.
  public var vaultIds: [String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agent: SessionAgentUpdateParams? = nil,
    budget: Maybe<BudgetLimit> = .absent,
    metadata: Maybe<[String: String?]> = .absent,
    title: Maybe<String> = .absent,
    vaultIds: [String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.agent = agent
    self.budget = budget
    self.metadata = metadata
    self.title = title
    self.vaultIds = vaultIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    agent = try object.optional("agent")
    budget = try object.maybe("budget")
    metadata = try object.maybe("metadata")
    title = try object.maybe("title")
    vaultIds = try object.optional("vault_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("agent", agent)
    try object.maybe("budget", budget)
    try object.maybe("metadata", metadata)
    try object.maybe("title", title)
    try object.optional("vault_ids", vaultIds)
    try object.rest(extra)
  }
}

/// What to change in a session's copy of its agent, from the next turn on.
public struct SessionAgentUpdateParams: Codable, Hashable, Sendable {
  /// Replaces all servers; empty means none. Left out: kept.
  public var mcpServers: [UrlMcpServer]?
  /// Replaces all tools; empty means none. Left out: kept.
  public var tools: [AgentToolParams]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServers: [UrlMcpServer]? = nil,
    tools: [AgentToolParams]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServers = mcpServers
    self.tools = tools
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    mcpServers = try object.optional("mcp_servers")
    tools = try object.optional("tools")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("mcp_servers", mcpServers)
    try object.optional("tools", tools)
    try object.rest(extra)
  }
}

/// A session is gone.
public struct DeletedSession: Codable, Hashable, Sendable {
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
    object.constant("type", "session_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// Tokens and cost of a session at one moment.
public struct SessionUsageSnapshot: Codable, Hashable, Sendable {
  /// Seconds with at least one thread at work; overlaps count once.
  public var activeSeconds: Maybe<Double>
  /// Tokens written to the prompt cache, by lifetime; null before the first write.
  public var cacheCreation: Maybe<CacheCreationUsage>
  /// Input tokens read from the prompt cache.
  public var cacheReadInputTokens: Maybe<Int>
  /// Input tokens that were neither read from nor written to the prompt cache.
  public var inputTokens: Maybe<Int>
  /// Cost at public prices, rounded to cents. Absent until it is tracked.
  public var listCost: Maybe<MonetaryAmount>
  /// Tokens that the model wrote.
  public var outputTokens: Maybe<Int>
  /// Calls of tools that are billed by use. Absent until there are any.
  public var serverToolUse: Maybe<ServerToolUsage>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    activeSeconds: Maybe<Double> = .absent,
    cacheCreation: Maybe<CacheCreationUsage> = .absent,
    cacheReadInputTokens: Maybe<Int> = .absent,
    inputTokens: Maybe<Int> = .absent,
    listCost: Maybe<MonetaryAmount> = .absent,
    outputTokens: Maybe<Int> = .absent,
    serverToolUse: Maybe<ServerToolUsage> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.activeSeconds = activeSeconds
    self.cacheCreation = cacheCreation
    self.cacheReadInputTokens = cacheReadInputTokens
    self.inputTokens = inputTokens
    self.listCost = listCost
    self.outputTokens = outputTokens
    self.serverToolUse = serverToolUse
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    activeSeconds = try object.maybe("active_seconds")
    cacheCreation = try object.maybe("cache_creation")
    cacheReadInputTokens = try object.maybe("cache_read_input_tokens")
    inputTokens = try object.maybe("input_tokens")
    listCost = try object.maybe("list_cost")
    outputTokens = try object.maybe("output_tokens")
    serverToolUse = try object.maybe("server_tool_use")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("active_seconds", activeSeconds)
    try object.maybe("cache_creation", cacheCreation)
    try object.maybe("cache_read_input_tokens", cacheReadInputTokens)
    try object.maybe("input_tokens", inputTokens)
    try object.maybe("list_cost", listCost)
    try object.maybe("output_tokens", outputTokens)
    try object.maybe("server_tool_use", serverToolUse)
    try object.rest(extra)
  }
}

/// A file to mount.
public struct SessionResourceAddParams: Codable, Hashable, Sendable {
  /// Uploaded file (`file_…`).
  public var fileId: String
  /// Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`.
  public var mountPath: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    mountPath: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.mountPath = mountPath
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    mountPath = try object.maybe("mount_path")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.maybe("mount_path", mountPath)
    try object.rest(extra)
  }
}

/// A new access token for a repository.
public struct SessionResourceUpdateParams: Codable, Hashable, Sendable {
  /// Access token, 1 to 4,096 characters; never returned.
  public var authorizationToken: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    authorizationToken: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.authorizationToken = authorizationToken
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    authorizationToken = try object.required("authorization_token")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("authorization_token", authorizationToken)
    try object.rest(extra)
  }
}

extension SessionResourceUpdateParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "SessionResourceUpdateParams(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A resource is gone.
public struct DeletedSessionResource: Codable, Hashable, Sendable {
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
    object.constant("type", "session_resource_deleted")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_resource_deleted", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// One line of work in a session, with its own conversation.
public struct SessionThread: Codable, Hashable, Sendable {
  /// Identifier (`sthr_…`).
  public var id: String
  /// Who works in the thread.
  public var agent: ThreadAgent
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Session of the thread.
  public var sessionId: String
  /// What the thread does.
  public var status: SessionStatus
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// Thread that started it; null for the main thread.
  public var parentThreadId: Maybe<String>
  /// Times; null until the status first changes.
  public var stats: Maybe<SessionThreadStats>
  /// Tokens and cost; null until it is first idle.
  public var usage: Maybe<SessionThreadUsage>
  /// Workflow run that started it; null if none did.
  public var workflowRunId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agent: ThreadAgent,
    createdAt: String,
    sessionId: String,
    status: SessionStatus,
    updatedAt: String,
    archivedAt: Maybe<String> = .absent,
    parentThreadId: Maybe<String> = .absent,
    stats: Maybe<SessionThreadStats> = .absent,
    usage: Maybe<SessionThreadUsage> = .absent,
    workflowRunId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agent = agent
    self.createdAt = createdAt
    self.sessionId = sessionId
    self.status = status
    self.updatedAt = updatedAt
    self.archivedAt = archivedAt
    self.parentThreadId = parentThreadId
    self.stats = stats
    self.usage = usage
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_thread")
    id = try object.required("id")
    agent = try object.required("agent")
    createdAt = try object.required("created_at")
    sessionId = try object.required("session_id")
    status = try object.required("status")
    updatedAt = try object.required("updated_at")
    archivedAt = try object.maybe("archived_at")
    parentThreadId = try object.maybe("parent_thread_id")
    stats = try object.maybe("stats")
    usage = try object.maybe("usage")
    workflowRunId = try object.maybe("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_thread", extra)
    try object.required("id", id)
    try object.required("agent", agent)
    try object.required("created_at", createdAt)
    try object.required("session_id", sessionId)
    try object.required("status", status)
    try object.required("updated_at", updatedAt)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("parent_thread_id", parentThreadId)
    try object.maybe("stats", stats)
    try object.maybe("usage", usage)
    try object.maybe("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// Who works in a thread: a saved agent, an advisor, or an agent defined on the fly.
public indirect enum ThreadAgent: Codable, Hashable, Sendable {
  /// An agent as a thread holds it.
  case agent(SessionThreadAgent)
  /// A model that can be asked for advice.
  case advisor(Advisor)
  /// An agent defined on the fly; it was never saved.
  case inline(InlineAgent)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent": self = .agent(try SessionThreadAgent(from: decoder))
    case "advisor": self = .advisor(try Advisor(from: decoder))
    case "inline": self = .inline(try InlineAgent(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .agent(let value): try value.encode(to: encoder)
    case .advisor(let value): try value.encode(to: encoder)
    case .inline(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent defined on the fly; it was never saved.
public struct InlineAgent: Codable, Hashable, Sendable {
  /// MCP servers.
  public var mcpServers: [UrlMcpServer]
  /// Model with its settings.
  public var model: ModelConfig
  /// Name as it was defined, or as the server gave it.
  public var name: String
  /// Skills, with resolved versions.
  public var skills: [AgentSkill]
  /// Tools, with every setting resolved.
  public var tools: [AgentTool]
  /// What it is for.
  public var description: Maybe<String>
  /// Who runs act as.
  public var executionIdentity: ExecutionIdentity?
  /// System prompt; null if there is none.
  public var system: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServers: [UrlMcpServer],
    model: ModelConfig,
    name: String,
    skills: [AgentSkill],
    tools: [AgentTool],
    description: Maybe<String> = .absent,
    executionIdentity: ExecutionIdentity? = nil,
    system: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServers = mcpServers
    self.model = model
    self.name = name
    self.skills = skills
    self.tools = tools
    self.description = description
    self.executionIdentity = executionIdentity
    self.system = system
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "inline")
    mcpServers = try object.required("mcp_servers")
    model = try object.required("model")
    name = try object.required("name")
    skills = try object.required("skills")
    tools = try object.required("tools")
    description = try object.maybe("description")
    executionIdentity = try object.optional("execution_identity")
    system = try object.maybe("system")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "inline", extra)
    try object.required("mcp_servers", mcpServers)
    try object.required("model", model)
    try object.required("name", name)
    try object.required("skills", skills)
    try object.required("tools", tools)
    try object.maybe("description", description)
    try object.optional("execution_identity", executionIdentity)
    try object.maybe("system", system)
    try object.rest(extra)
  }
}

/// Times of a thread.
public struct SessionThreadStats: Codable, Hashable, Sendable {
  /// Seconds at work.
  public var activeSeconds: Maybe<Double>
  /// Seconds since the start; stands still once it is archived.
  public var durationSeconds: Maybe<Double>
  /// Seconds until it could start; 0 for child threads.
  public var startupSeconds: Maybe<Double>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    activeSeconds: Maybe<Double> = .absent,
    durationSeconds: Maybe<Double> = .absent,
    startupSeconds: Maybe<Double> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.activeSeconds = activeSeconds
    self.durationSeconds = durationSeconds
    self.startupSeconds = startupSeconds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    activeSeconds = try object.maybe("active_seconds")
    durationSeconds = try object.maybe("duration_seconds")
    startupSeconds = try object.maybe("startup_seconds")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("active_seconds", activeSeconds)
    try object.maybe("duration_seconds", durationSeconds)
    try object.maybe("startup_seconds", startupSeconds)
    try object.rest(extra)
  }
}

/// Tokens and cost of a thread so far, rounded by itself and without the session's running time.
public struct SessionThreadUsage: Codable, Hashable, Sendable {
  /// Seconds at work.
  public var activeSeconds: Maybe<Double>
  /// Tokens written to the prompt cache, by lifetime; null before the first write.
  public var cacheCreation: Maybe<CacheCreationUsage>
  /// Input tokens read from the prompt cache.
  public var cacheReadInputTokens: Maybe<Int>
  /// Input tokens that were neither read from nor written to the prompt cache.
  public var inputTokens: Maybe<Int>
  /// Cost at public prices, rounded to cents. Absent until it is tracked.
  public var listCost: Maybe<MonetaryAmount>
  /// Tokens that the model wrote.
  public var outputTokens: Maybe<Int>
  /// Calls of tools that are billed by use. Absent until there are any.
  public var serverToolUse: Maybe<ServerToolUsage>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    activeSeconds: Maybe<Double> = .absent,
    cacheCreation: Maybe<CacheCreationUsage> = .absent,
    cacheReadInputTokens: Maybe<Int> = .absent,
    inputTokens: Maybe<Int> = .absent,
    listCost: Maybe<MonetaryAmount> = .absent,
    outputTokens: Maybe<Int> = .absent,
    serverToolUse: Maybe<ServerToolUsage> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.activeSeconds = activeSeconds
    self.cacheCreation = cacheCreation
    self.cacheReadInputTokens = cacheReadInputTokens
    self.inputTokens = inputTokens
    self.listCost = listCost
    self.outputTokens = outputTokens
    self.serverToolUse = serverToolUse
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    activeSeconds = try object.maybe("active_seconds")
    cacheCreation = try object.maybe("cache_creation")
    cacheReadInputTokens = try object.maybe("cache_read_input_tokens")
    inputTokens = try object.maybe("input_tokens")
    listCost = try object.maybe("list_cost")
    outputTokens = try object.maybe("output_tokens")
    serverToolUse = try object.maybe("server_tool_use")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("active_seconds", activeSeconds)
    try object.maybe("cache_creation", cacheCreation)
    try object.maybe("cache_read_input_tokens", cacheReadInputTokens)
    try object.maybe("input_tokens", inputTokens)
    try object.maybe("list_cost", listCost)
    try object.maybe("output_tokens", outputTokens)
    try object.maybe("server_tool_use", serverToolUse)
    try object.rest(extra)
  }
}
