// Written by hostler-codegen from api/. Do not edit.

/// What starts a run.
public enum TriggerType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// The schedule.
  case schedule
  /// A call.
  case manual
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "schedule": self = .schedule
    case "manual": self = .manual
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .schedule: "schedule"
    case .manual: "manual"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// One run of a deployment: either a session or an error.
public struct DeploymentRun: Codable, Hashable, Sendable {
  /// Identifier (`drun_…`).
  public var id: String
  /// Agent of the run, at its version.
  public var agent: AgentReference
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Deployment that was run.
  public var deploymentId: String
  /// What started the run.
  public var triggerContext: TriggerContext
  /// Why no session was made; null if one was.
  public var error: Maybe<RunError>
  /// Session that was made; null after an error.
  public var sessionId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agent: AgentReference,
    createdAt: String,
    deploymentId: String,
    triggerContext: TriggerContext,
    error: Maybe<RunError> = .absent,
    sessionId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agent = agent
    self.createdAt = createdAt
    self.deploymentId = deploymentId
    self.triggerContext = triggerContext
    self.error = error
    self.sessionId = sessionId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "deployment_run")
    id = try object.required("id")
    agent = try object.required("agent")
    createdAt = try object.required("created_at")
    deploymentId = try object.required("deployment_id")
    triggerContext = try object.required("trigger_context")
    error = try object.maybe("error")
    sessionId = try object.maybe("session_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "deployment_run", extra)
    try object.required("id", id)
    try object.required("agent", agent)
    try object.required("created_at", createdAt)
    try object.required("deployment_id", deploymentId)
    try object.required("trigger_context", triggerContext)
    try object.maybe("error", error)
    try object.maybe("session_id", sessionId)
    try object.rest(extra)
  }
}

/// Why a run made no session.
public indirect enum RunError: Codable, Hashable, Sendable {
  /// The environment is archived.
  case environmentArchivedError(EnvironmentArchivedRunError)
  /// The agent is archived.
  case agentArchivedError(AgentArchivedRunError)
  /// The environment does not exist.
  case environmentNotFoundError(EnvironmentNotFoundRunError)
  /// A vault does not exist.
  case vaultNotFoundError(VaultNotFoundRunError)
  /// A vault is archived.
  case vaultArchivedError(VaultArchivedRunError)
  /// A file does not exist.
  case fileNotFoundError(FileNotFoundRunError)
  /// A memory store is archived.
  case memoryStoreArchivedError(MemoryStoreArchivedRunError)
  /// A skill does not exist.
  case skillNotFoundError(SkillNotFoundRunError)
  /// Something to mount does not exist.
  case sessionResourceNotFoundError(SessionResourceNotFoundRunError)
  /// The workspace is archived.
  case workspaceArchivedError(WorkspaceArchivedRunError)
  /// The organisation is disabled.
  case organizationDisabledError(OrganizationDisabledRunError)
  /// Too many sessions were created; the schedule goes on.
  case sessionRateLimitedError(SessionRateLimitedRunError)
  /// The session was refused; repeating does not help.
  case sessionCreationRejectedError(SessionCreationRejectedRunError)
  /// A failure without a name of its own.
  case unknownError(UnknownRunError)
  /// A self-hosted environment takes no such resources.
  case selfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedRunError)
  /// The environment does not let the agent reach an MCP server.
  case mcpEgressBlockedError(McpEgressBlockedRunError)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "environment_archived_error": self = .environmentArchivedError(try EnvironmentArchivedRunError(from: decoder))
    case "agent_archived_error": self = .agentArchivedError(try AgentArchivedRunError(from: decoder))
    case "environment_not_found_error": self = .environmentNotFoundError(try EnvironmentNotFoundRunError(from: decoder))
    case "vault_not_found_error": self = .vaultNotFoundError(try VaultNotFoundRunError(from: decoder))
    case "vault_archived_error": self = .vaultArchivedError(try VaultArchivedRunError(from: decoder))
    case "file_not_found_error": self = .fileNotFoundError(try FileNotFoundRunError(from: decoder))
    case "memory_store_archived_error": self = .memoryStoreArchivedError(try MemoryStoreArchivedRunError(from: decoder))
    case "skill_not_found_error": self = .skillNotFoundError(try SkillNotFoundRunError(from: decoder))
    case "session_resource_not_found_error": self = .sessionResourceNotFoundError(try SessionResourceNotFoundRunError(from: decoder))
    case "workspace_archived_error": self = .workspaceArchivedError(try WorkspaceArchivedRunError(from: decoder))
    case "organization_disabled_error": self = .organizationDisabledError(try OrganizationDisabledRunError(from: decoder))
    case "session_rate_limited_error": self = .sessionRateLimitedError(try SessionRateLimitedRunError(from: decoder))
    case "session_creation_rejected_error": self = .sessionCreationRejectedError(try SessionCreationRejectedRunError(from: decoder))
    case "unknown_error": self = .unknownError(try UnknownRunError(from: decoder))
    case "self_hosted_resources_unsupported_error": self = .selfHostedResourcesUnsupportedError(try SelfHostedResourcesUnsupportedRunError(from: decoder))
    case "mcp_egress_blocked_error": self = .mcpEgressBlockedError(try McpEgressBlockedRunError(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .environmentArchivedError(let value): try value.encode(to: encoder)
    case .agentArchivedError(let value): try value.encode(to: encoder)
    case .environmentNotFoundError(let value): try value.encode(to: encoder)
    case .vaultNotFoundError(let value): try value.encode(to: encoder)
    case .vaultArchivedError(let value): try value.encode(to: encoder)
    case .fileNotFoundError(let value): try value.encode(to: encoder)
    case .memoryStoreArchivedError(let value): try value.encode(to: encoder)
    case .skillNotFoundError(let value): try value.encode(to: encoder)
    case .sessionResourceNotFoundError(let value): try value.encode(to: encoder)
    case .workspaceArchivedError(let value): try value.encode(to: encoder)
    case .organizationDisabledError(let value): try value.encode(to: encoder)
    case .sessionRateLimitedError(let value): try value.encode(to: encoder)
    case .sessionCreationRejectedError(let value): try value.encode(to: encoder)
    case .unknownError(let value): try value.encode(to: encoder)
    case .selfHostedResourcesUnsupportedError(let value): try value.encode(to: encoder)
    case .mcpEgressBlockedError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The environment is archived.
public struct EnvironmentArchivedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_archived_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_archived_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The agent is archived.
public struct AgentArchivedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent_archived_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent_archived_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The environment does not exist.
public struct EnvironmentNotFoundRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_not_found_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_not_found_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A vault does not exist.
public struct VaultNotFoundRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_not_found_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_not_found_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A vault is archived.
public struct VaultArchivedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_archived_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_archived_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A file does not exist.
public struct FileNotFoundRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file_not_found_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file_not_found_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A memory store is archived.
public struct MemoryStoreArchivedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store_archived_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store_archived_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A skill does not exist.
public struct SkillNotFoundRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "skill_not_found_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill_not_found_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// Something to mount does not exist.
public struct SessionResourceNotFoundRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_resource_not_found_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_resource_not_found_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The workspace is archived.
public struct WorkspaceArchivedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workspace_archived_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workspace_archived_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The organisation is disabled.
public struct OrganizationDisabledRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "organization_disabled_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "organization_disabled_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// Too many sessions were created; the schedule goes on.
public struct SessionRateLimitedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_rate_limited_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_rate_limited_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The session was refused; repeating does not help.
public struct SessionCreationRejectedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_creation_rejected_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_creation_rejected_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A failure without a name of its own.
public struct UnknownRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "unknown_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "unknown_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A self-hosted environment takes no such resources.
public struct SelfHostedResourcesUnsupportedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "self_hosted_resources_unsupported_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "self_hosted_resources_unsupported_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The environment does not let the agent reach an MCP server.
public struct McpEgressBlockedRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_egress_blocked_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_egress_blocked_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// What started a run.
public indirect enum TriggerContext: Codable, Hashable, Sendable {
  /// The schedule.
  case schedule(ScheduleTriggerContext)
  /// A call.
  case manual(ManualTriggerContext)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "schedule": self = .schedule(try ScheduleTriggerContext(from: decoder))
    case "manual": self = .manual(try ManualTriggerContext(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .schedule(let value): try value.encode(to: encoder)
    case .manual(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The schedule.
public struct ScheduleTriggerContext: Codable, Hashable, Sendable {
  /// When the run was due, before jitter; unique for a deployment.
  public var scheduledAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    scheduledAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.scheduledAt = scheduledAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "schedule")
    scheduledAt = try object.required("scheduled_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "schedule", extra)
    try object.required("scheduled_at", scheduledAt)
    try object.rest(extra)
  }
}

/// A call.
public struct ManualTriggerContext: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "manual")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "manual", extra)
    try object.rest(extra)
  }
}

/// A new deployment.
public struct DeploymentCreateParams: Codable, Hashable, Sendable {
  /// Agent to run: an id (its latest version, pinned now) or a reference.
  public var agent: DeploymentAgentParams
  /// Environment to run in (`env_…`).
  public var environmentId: String
  /// 1 to 50 events that each session starts with.
  public var initialEvents: [DeploymentInitialEventParams]
  /// Name.
  public var name: String
  /// Ceiling on the cost of each session. Every model must have a public price.
  public var budget: Maybe<BudgetLimit>
  /// What it is for.
  public var description: Maybe<String>
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// At most 500 things to mount into each session.
  public var resources: [SessionResourceParams]?
  /// When to run. Left out or null: only by hand.
  public var schedule: Maybe<ScheduleParams>
  /// At most 50 vaults (`vlt_…`).
  public var vaultIds: [String]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agent: DeploymentAgentParams,
    environmentId: String,
    initialEvents: [DeploymentInitialEventParams],
    name: String,
    budget: Maybe<BudgetLimit> = .absent,
    description: Maybe<String> = .absent,
    metadata: [String: String]? = nil,
    resources: [SessionResourceParams]? = nil,
    schedule: Maybe<ScheduleParams> = .absent,
    vaultIds: [String]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.agent = agent
    self.environmentId = environmentId
    self.initialEvents = initialEvents
    self.name = name
    self.budget = budget
    self.description = description
    self.metadata = metadata
    self.resources = resources
    self.schedule = schedule
    self.vaultIds = vaultIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    agent = try object.required("agent")
    environmentId = try object.required("environment_id")
    initialEvents = try object.required("initial_events")
    name = try object.required("name")
    budget = try object.maybe("budget")
    description = try object.maybe("description")
    metadata = try object.optional("metadata")
    resources = try object.optional("resources")
    schedule = try object.maybe("schedule")
    vaultIds = try object.optional("vault_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("agent", agent)
    try object.required("environment_id", environmentId)
    try object.required("initial_events", initialEvents)
    try object.required("name", name)
    try object.maybe("budget", budget)
    try object.maybe("description", description)
    try object.optional("metadata", metadata)
    try object.optional("resources", resources)
    try object.maybe("schedule", schedule)
    try object.optional("vault_ids", vaultIds)
    try object.rest(extra)
  }
}

/// An agent: an id (its latest version), or a reference.
public indirect enum DeploymentAgentParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// The long form: an object.
  case object(AgentParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    if let object = try? AgentParams(from: decoder) {
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

/// An event that each session starts with.
public indirect enum DeploymentInitialEventParams: Codable, Hashable, Sendable {
  /// A message. Starts a turn, or joins the one that runs at its next model request.
  case userMessage(UserMessageEventParams)
  /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work
  /// by itself; one at a time.
  case userDefineOutcome(UserDefineOutcomeEventParams)
  /// A note from the operator: a system turn that does not replace the system prompt. The last
  /// event of its request, right after a message or a result; the model must support it.
  case systemMessage(SystemMessageEventParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEventParams(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEventParams(from: decoder))
    case "system.message": self = .systemMessage(try SystemMessageEventParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// When to run.
public struct ScheduleParams: Codable, Hashable, Sendable {
  /// Five cron fields: minute, hour, day of month, month, day of week (0 and 7 are Sunday). No
  /// seconds, years, `L`, `W`, `#`, `?` or `@daily` forms.
  public var expression: String
  /// IANA name of the time zone.
  public var timezone: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    expression: String,
    timezone: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.expression = expression
    self.timezone = timezone
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "cron")
    expression = try object.required("expression")
    timezone = try object.required("timezone")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "cron", extra)
    try object.required("expression", expression)
    try object.required("timezone", timezone)
    try object.rest(extra)
  }
}

/// An agent that runs on a schedule or on request.
public struct Deployment: Codable, Hashable, Sendable {
  /// Identifier (`depl_…`).
  public var id: String
  /// Agent, at the version that was pinned.
  public var agent: AgentReference
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Environment to run in.
  public var environmentId: String
  /// Events that each session starts with.
  public var initialEvents: [DeploymentInitialEvent]
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// Name.
  public var name: String
  /// What is mounted into each session, without secrets.
  public var resources: [SessionResourceConfig]
  /// Whether its schedule runs. Archived ones say `active`.
  public var status: DeploymentStatus
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Vaults of each session.
  public var vaultIds: [String]
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// What it is for.
  public var description: Maybe<String>
  /// Why it is paused; null exactly when it is not.
  public var pausedReason: Maybe<DeploymentPausedReason>
  /// When it runs; null: only by hand.
  public var schedule: Maybe<Schedule>
  /// Ceiling on the cost of each session; absent if there is none.
  public var budget: Maybe<BudgetLimit>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agent: AgentReference,
    createdAt: String,
    environmentId: String,
    initialEvents: [DeploymentInitialEvent],
    metadata: [String: String],
    name: String,
    resources: [SessionResourceConfig],
    status: DeploymentStatus,
    updatedAt: String,
    vaultIds: [String],
    archivedAt: Maybe<String> = .absent,
    description: Maybe<String> = .absent,
    pausedReason: Maybe<DeploymentPausedReason> = .absent,
    schedule: Maybe<Schedule> = .absent,
    budget: Maybe<BudgetLimit> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agent = agent
    self.createdAt = createdAt
    self.environmentId = environmentId
    self.initialEvents = initialEvents
    self.metadata = metadata
    self.name = name
    self.resources = resources
    self.status = status
    self.updatedAt = updatedAt
    self.vaultIds = vaultIds
    self.archivedAt = archivedAt
    self.description = description
    self.pausedReason = pausedReason
    self.schedule = schedule
    self.budget = budget
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "deployment")
    id = try object.required("id")
    agent = try object.required("agent")
    createdAt = try object.required("created_at")
    environmentId = try object.required("environment_id")
    initialEvents = try object.required("initial_events")
    metadata = try object.required("metadata")
    name = try object.required("name")
    resources = try object.required("resources")
    status = try object.required("status")
    updatedAt = try object.required("updated_at")
    vaultIds = try object.required("vault_ids")
    archivedAt = try object.maybe("archived_at")
    description = try object.maybe("description")
    pausedReason = try object.maybe("paused_reason")
    schedule = try object.maybe("schedule")
    budget = try object.maybe("budget")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "deployment", extra)
    try object.required("id", id)
    try object.required("agent", agent)
    try object.required("created_at", createdAt)
    try object.required("environment_id", environmentId)
    try object.required("initial_events", initialEvents)
    try object.required("metadata", metadata)
    try object.required("name", name)
    try object.required("resources", resources)
    try object.required("status", status)
    try object.required("updated_at", updatedAt)
    try object.required("vault_ids", vaultIds)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("description", description)
    try object.maybe("paused_reason", pausedReason)
    try object.maybe("schedule", schedule)
    try object.maybe("budget", budget)
    try object.rest(extra)
  }
}

/// An event that each session starts with.
public indirect enum DeploymentInitialEvent: Codable, Hashable, Sendable {
  /// A message.
  case userMessage(DeploymentUserMessageEvent)
  /// Something to achieve.
  case userDefineOutcome(DeploymentUserDefineOutcomeEvent)
  /// A note from the operator.
  case systemMessage(DeploymentSystemMessageEvent)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try DeploymentUserMessageEvent(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try DeploymentUserDefineOutcomeEvent(from: decoder))
    case "system.message": self = .systemMessage(try DeploymentSystemMessageEvent(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A message.
public struct DeploymentUserMessageEvent: Codable, Hashable, Sendable {
  /// What it says, in blocks.
  public var content: [MessageBlock]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: [MessageBlock],
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.message")
    content = try object.required("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.message", extra)
    try object.required("content", content)
    try object.rest(extra)
  }
}

/// Something to achieve.
public struct DeploymentUserDefineOutcomeEvent: Codable, Hashable, Sendable {
  /// What to achieve.
  public var description: String
  /// How to tell whether it is achieved.
  public var rubric: OutcomeRubric
  /// Most attempts; null means 3.
  public var maxIterations: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: String,
    rubric: OutcomeRubric,
    maxIterations: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.rubric = rubric
    self.maxIterations = maxIterations
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.define_outcome")
    description = try object.required("description")
    rubric = try object.required("rubric")
    maxIterations = try object.maybe("max_iterations")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.define_outcome", extra)
    try object.required("description", description)
    try object.required("rubric", rubric)
    try object.maybe("max_iterations", maxIterations)
    try object.rest(extra)
  }
}

/// A note from the operator.
public struct DeploymentSystemMessageEvent: Codable, Hashable, Sendable {
  /// What it says, in blocks.
  public var content: [SystemContentBlock]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: [SystemContentBlock],
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "system.message")
    content = try object.required("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "system.message", extra)
    try object.required("content", content)
    try object.rest(extra)
  }
}

/// Why a deployment is paused.
public indirect enum DeploymentPausedReason: Codable, Hashable, Sendable {
  /// Somebody paused it.
  case manual(ManualDeploymentPausedReason)
  /// A run failed in a way that repeating cannot cure.
  case error(ErrorDeploymentPausedReason)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "manual": self = .manual(try ManualDeploymentPausedReason(from: decoder))
    case "error": self = .error(try ErrorDeploymentPausedReason(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .manual(let value): try value.encode(to: encoder)
    case .error(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Somebody paused it.
public struct ManualDeploymentPausedReason: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "manual")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "manual", extra)
    try object.rest(extra)
  }
}

/// A run failed in a way that repeating cannot cure.
public struct ErrorDeploymentPausedReason: Codable, Hashable, Sendable {
  /// What failed.
  public var error: DeploymentPausedError
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    error: DeploymentPausedError,
    extra: [String: JSONValue] = [:]
  ) {
    self.error = error
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "error")
    error = try object.required("error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "error", extra)
    try object.required("error", error)
    try object.rest(extra)
  }
}

/// What paused a deployment.
public indirect enum DeploymentPausedError: Codable, Hashable, Sendable {
  /// The environment is archived.
  case environmentArchivedError(EnvironmentArchivedDeploymentPausedReasonError)
  /// The agent is archived.
  case agentArchivedError(AgentArchivedDeploymentPausedReasonError)
  /// The environment does not exist.
  case environmentNotFoundError(EnvironmentNotFoundDeploymentPausedReasonError)
  /// A vault does not exist.
  case vaultNotFoundError(VaultNotFoundDeploymentPausedReasonError)
  /// A file does not exist.
  case fileNotFoundError(FileNotFoundDeploymentPausedReasonError)
  /// Something to mount does not exist.
  case sessionResourceNotFoundError(SessionResourceNotFoundDeploymentPausedReasonError)
  /// The workspace is archived.
  case workspaceArchivedError(WorkspaceArchivedDeploymentPausedReasonError)
  /// The organisation is disabled.
  case organizationDisabledError(OrganizationDisabledDeploymentPausedReasonError)
  /// A memory store is archived.
  case memoryStoreArchivedError(MemoryStoreArchivedDeploymentPausedReasonError)
  /// A skill does not exist.
  case skillNotFoundError(SkillNotFoundDeploymentPausedReasonError)
  /// A vault is archived.
  case vaultArchivedError(VaultArchivedDeploymentPausedReasonError)
  /// A failure without a name of its own.
  case unknownError(UnknownDeploymentPausedReasonError)
  /// A self-hosted environment takes no such resources.
  case selfHostedResourcesUnsupportedError(SelfHostedResourcesUnsupportedDeploymentPausedReasonError)
  /// The environment does not let the agent reach an MCP server.
  case mcpEgressBlockedError(McpEgressBlockedDeploymentPausedReasonError)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "environment_archived_error": self = .environmentArchivedError(try EnvironmentArchivedDeploymentPausedReasonError(from: decoder))
    case "agent_archived_error": self = .agentArchivedError(try AgentArchivedDeploymentPausedReasonError(from: decoder))
    case "environment_not_found_error": self = .environmentNotFoundError(try EnvironmentNotFoundDeploymentPausedReasonError(from: decoder))
    case "vault_not_found_error": self = .vaultNotFoundError(try VaultNotFoundDeploymentPausedReasonError(from: decoder))
    case "file_not_found_error": self = .fileNotFoundError(try FileNotFoundDeploymentPausedReasonError(from: decoder))
    case "session_resource_not_found_error": self = .sessionResourceNotFoundError(try SessionResourceNotFoundDeploymentPausedReasonError(from: decoder))
    case "workspace_archived_error": self = .workspaceArchivedError(try WorkspaceArchivedDeploymentPausedReasonError(from: decoder))
    case "organization_disabled_error": self = .organizationDisabledError(try OrganizationDisabledDeploymentPausedReasonError(from: decoder))
    case "memory_store_archived_error": self = .memoryStoreArchivedError(try MemoryStoreArchivedDeploymentPausedReasonError(from: decoder))
    case "skill_not_found_error": self = .skillNotFoundError(try SkillNotFoundDeploymentPausedReasonError(from: decoder))
    case "vault_archived_error": self = .vaultArchivedError(try VaultArchivedDeploymentPausedReasonError(from: decoder))
    case "unknown_error": self = .unknownError(try UnknownDeploymentPausedReasonError(from: decoder))
    case "self_hosted_resources_unsupported_error": self = .selfHostedResourcesUnsupportedError(try SelfHostedResourcesUnsupportedDeploymentPausedReasonError(from: decoder))
    case "mcp_egress_blocked_error": self = .mcpEgressBlockedError(try McpEgressBlockedDeploymentPausedReasonError(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .environmentArchivedError(let value): try value.encode(to: encoder)
    case .agentArchivedError(let value): try value.encode(to: encoder)
    case .environmentNotFoundError(let value): try value.encode(to: encoder)
    case .vaultNotFoundError(let value): try value.encode(to: encoder)
    case .fileNotFoundError(let value): try value.encode(to: encoder)
    case .sessionResourceNotFoundError(let value): try value.encode(to: encoder)
    case .workspaceArchivedError(let value): try value.encode(to: encoder)
    case .organizationDisabledError(let value): try value.encode(to: encoder)
    case .memoryStoreArchivedError(let value): try value.encode(to: encoder)
    case .skillNotFoundError(let value): try value.encode(to: encoder)
    case .vaultArchivedError(let value): try value.encode(to: encoder)
    case .unknownError(let value): try value.encode(to: encoder)
    case .selfHostedResourcesUnsupportedError(let value): try value.encode(to: encoder)
    case .mcpEgressBlockedError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The environment is archived.
public struct EnvironmentArchivedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_archived_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_archived_error", extra)
    try object.rest(extra)
  }
}

/// The agent is archived.
public struct AgentArchivedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent_archived_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent_archived_error", extra)
    try object.rest(extra)
  }
}

/// The environment does not exist.
public struct EnvironmentNotFoundDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "environment_not_found_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "environment_not_found_error", extra)
    try object.rest(extra)
  }
}

/// A vault does not exist.
public struct VaultNotFoundDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_not_found_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_not_found_error", extra)
    try object.rest(extra)
  }
}

/// A file does not exist.
public struct FileNotFoundDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file_not_found_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file_not_found_error", extra)
    try object.rest(extra)
  }
}

/// Something to mount does not exist.
public struct SessionResourceNotFoundDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session_resource_not_found_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session_resource_not_found_error", extra)
    try object.rest(extra)
  }
}

/// The workspace is archived.
public struct WorkspaceArchivedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workspace_archived_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workspace_archived_error", extra)
    try object.rest(extra)
  }
}

/// The organisation is disabled.
public struct OrganizationDisabledDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "organization_disabled_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "organization_disabled_error", extra)
    try object.rest(extra)
  }
}

/// A memory store is archived.
public struct MemoryStoreArchivedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "memory_store_archived_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "memory_store_archived_error", extra)
    try object.rest(extra)
  }
}

/// A skill does not exist.
public struct SkillNotFoundDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "skill_not_found_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "skill_not_found_error", extra)
    try object.rest(extra)
  }
}

/// A vault is archived.
public struct VaultArchivedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "vault_archived_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "vault_archived_error", extra)
    try object.rest(extra)
  }
}

/// A failure without a name of its own.
public struct UnknownDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "unknown_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "unknown_error", extra)
    try object.rest(extra)
  }
}

/// A self-hosted environment takes no such resources.
public struct SelfHostedResourcesUnsupportedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "self_hosted_resources_unsupported_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "self_hosted_resources_unsupported_error", extra)
    try object.rest(extra)
  }
}

/// The environment does not let the agent reach an MCP server.
public struct McpEgressBlockedDeploymentPausedReasonError: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_egress_blocked_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_egress_blocked_error", extra)
    try object.rest(extra)
  }
}

/// When to run.
public struct Schedule: Codable, Hashable, Sendable {
  /// Five cron fields.
  public var expression: String
  /// IANA name of the time zone.
  public var timezone: String
  /// When the schedule last started a run; null before the first.
  public var lastRunAt: Maybe<String>
  /// At most five instants to come, also while paused; empty once archived.
  public var upcomingRunsAt: Maybe<[String]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    expression: String,
    timezone: String,
    lastRunAt: Maybe<String> = .absent,
    upcomingRunsAt: Maybe<[String]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.expression = expression
    self.timezone = timezone
    self.lastRunAt = lastRunAt
    self.upcomingRunsAt = upcomingRunsAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "cron")
    expression = try object.required("expression")
    timezone = try object.required("timezone")
    lastRunAt = try object.maybe("last_run_at")
    upcomingRunsAt = try object.maybe("upcoming_runs_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "cron", extra)
    try object.required("expression", expression)
    try object.required("timezone", timezone)
    try object.maybe("last_run_at", lastRunAt)
    try object.maybe("upcoming_runs_at", upcomingRunsAt)
    try object.rest(extra)
  }
}

/// Whether a schedule runs.
public enum DeploymentStatus: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// It runs.
  case active
  /// It does not run.
  case paused
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "active": self = .active
    case "paused": self = .paused
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .active: "active"
    case .paused: "paused"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// What to change in a deployment.
public struct DeploymentUpdateParams: Codable, Hashable, Sendable {
  /// Left out: kept.
  public var agent: DeploymentAgentParams?
  /// Left out: kept; null: no ceiling from now on.
  public var budget: Maybe<BudgetLimit>
  /// Left out: kept; null or empty: removed.
  public var description: Maybe<String>
  /// Left out: kept.
  public var environmentId: String?
  /// Replaces all events. Left out: kept.
  public var initialEvents: [DeploymentInitialEventParams]?
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: Maybe<[String: String?]>
  /// Left out: kept.
  public var name: String?
  /// Replaces all. Left out: kept; null or empty: none.
  public var resources: Maybe<[SessionResourceParams]>
  /// Left out: kept; null: only by hand.
  public var schedule: Maybe<ScheduleParams>
  /// Replaces all. Left out: kept; null or empty: none.
  public var vaultIds: Maybe<[String]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agent: DeploymentAgentParams? = nil,
    budget: Maybe<BudgetLimit> = .absent,
    description: Maybe<String> = .absent,
    environmentId: String? = nil,
    initialEvents: [DeploymentInitialEventParams]? = nil,
    metadata: Maybe<[String: String?]> = .absent,
    name: String? = nil,
    resources: Maybe<[SessionResourceParams]> = .absent,
    schedule: Maybe<ScheduleParams> = .absent,
    vaultIds: Maybe<[String]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.agent = agent
    self.budget = budget
    self.description = description
    self.environmentId = environmentId
    self.initialEvents = initialEvents
    self.metadata = metadata
    self.name = name
    self.resources = resources
    self.schedule = schedule
    self.vaultIds = vaultIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    agent = try object.optional("agent")
    budget = try object.maybe("budget")
    description = try object.maybe("description")
    environmentId = try object.optional("environment_id")
    initialEvents = try object.optional("initial_events")
    metadata = try object.maybe("metadata")
    name = try object.optional("name")
    resources = try object.maybe("resources")
    schedule = try object.maybe("schedule")
    vaultIds = try object.maybe("vault_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("agent", agent)
    try object.maybe("budget", budget)
    try object.maybe("description", description)
    try object.optional("environment_id", environmentId)
    try object.optional("initial_events", initialEvents)
    try object.maybe("metadata", metadata)
    try object.optional("name", name)
    try object.maybe("resources", resources)
    try object.maybe("schedule", schedule)
    try object.maybe("vault_ids", vaultIds)
    try object.rest(extra)
  }
}
