// Written by hostler-codegen from api/. Do not edit.

/// A new agent.
public struct AgentCreateParams: Codable, Hashable, Sendable {
  /// Model that the agent runs on: an id, or an object with settings.
  public var model: ModelParams
  /// Name, 1 to 256 characters; need not be unique.
  public var name: String
  /// What the agent is for, at most 2,048 characters.
  public var description: Maybe<String>
  /// Who the agent's runs act as. Left out or null: the service account.
  public var executionIdentity: Maybe<ExecutionIdentity>
  /// At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset` in
  /// `tools`.
  public var mcpServers: [UrlMcpServer]?
  /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
  public var metadata: [String: String]?
  /// How the agent may work with others. Left out or null: alone, in one thread.
  public var multiagent: Maybe<MultiagentParams>
  /// At most 20 skills, each named once.
  public var skills: [AgentSkillParams]?
  /// System prompt, at most 100,000 characters. Empty means none.
  public var system: Maybe<String>
  /// At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one
  /// `mcp_toolset` per server.
  public var tools: [AgentToolParams]?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    model: ModelParams,
    name: String,
    description: Maybe<String> = .absent,
    executionIdentity: Maybe<ExecutionIdentity> = .absent,
    mcpServers: [UrlMcpServer]? = nil,
    metadata: [String: String]? = nil,
    multiagent: Maybe<MultiagentParams> = .absent,
    skills: [AgentSkillParams]? = nil,
    system: Maybe<String> = .absent,
    tools: [AgentToolParams]? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.model = model
    self.name = name
    self.description = description
    self.executionIdentity = executionIdentity
    self.mcpServers = mcpServers
    self.metadata = metadata
    self.multiagent = multiagent
    self.skills = skills
    self.system = system
    self.tools = tools
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    model = try object.required("model")
    name = try object.required("name")
    description = try object.maybe("description")
    executionIdentity = try object.maybe("execution_identity")
    mcpServers = try object.optional("mcp_servers")
    metadata = try object.optional("metadata")
    multiagent = try object.maybe("multiagent")
    skills = try object.optional("skills")
    system = try object.maybe("system")
    tools = try object.optional("tools")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("model", model)
    try object.required("name", name)
    try object.maybe("description", description)
    try object.maybe("execution_identity", executionIdentity)
    try object.optional("mcp_servers", mcpServers)
    try object.optional("metadata", metadata)
    try object.maybe("multiagent", multiagent)
    try object.optional("skills", skills)
    try object.maybe("system", system)
    try object.optional("tools", tools)
    try object.rest(extra)
  }
}

/// A model by id, or with settings.
public indirect enum ModelParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// The long form: an object.
  case object(ModelConfigParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    if let object = try? ModelConfigParams(from: decoder) {
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
public struct ModelConfigParams: Codable, Hashable, Sendable {
  /// Model id; an open set.
  public var id: String
  /// How much work the model puts into an answer. Left out or null: the model's default; in an
  /// update with the same id, the stored effort.
  public var effort: Maybe<EffortParams>
  /// Region in which the model runs (`us`, `global`). Left out or null: as the workspace says at
  /// the time of the request.
  public var inferenceGeo: Maybe<String>
  /// How fast the model answers. Left out: `standard`. Not every model has `fast`.
  public var speed: Maybe<ModelSpeed>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    effort: Maybe<EffortParams> = .absent,
    inferenceGeo: Maybe<String> = .absent,
    speed: Maybe<ModelSpeed> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.effort = effort
    self.inferenceGeo = inferenceGeo
    self.speed = speed
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    effort = try object.maybe("effort")
    inferenceGeo = try object.maybe("inference_geo")
    speed = try object.maybe("speed")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.maybe("effort", effort)
    try object.maybe("inference_geo", inferenceGeo)
    try object.maybe("speed", speed)
    try object.rest(extra)
  }
}

/// A level by name, or as an object.
public indirect enum EffortParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(EffortLevel)
  /// The least effort.
  case low(EffortLow)
  /// Moderate effort.
  case medium(EffortMedium)
  /// High effort.
  case high(EffortHigh)
  /// Very high effort; not on all models.
  case xhigh(EffortXhigh)
  /// All the effort that the model has.
  case max(EffortMax)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(EffortLevel.self) {
      self = .text(text)
      return
    }
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "low": self = .low(try EffortLow(from: decoder))
    case "medium": self = .medium(try EffortMedium(from: decoder))
    case "high": self = .high(try EffortHigh(from: decoder))
    case "xhigh": self = .xhigh(try EffortXhigh(from: decoder))
    case "max": self = .max(try EffortMax(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .low(let value): try value.encode(to: encoder)
    case .medium(let value): try value.encode(to: encoder)
    case .high(let value): try value.encode(to: encoder)
    case .xhigh(let value): try value.encode(to: encoder)
    case .max(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// How much work the model puts into an answer.
public enum EffortLevel: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// The least effort.
  case low
  /// Moderate effort.
  case medium
  /// High effort.
  case high
  /// Very high effort; not on all models.
  case xhigh
  /// All the effort that the model has.
  case max
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "low": self = .low
    case "medium": self = .medium
    case "high": self = .high
    case "xhigh": self = .xhigh
    case "max": self = .max
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .xhigh: "xhigh"
    case .max: "max"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// The least effort.
public struct EffortLow: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "low")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "low", extra)
    try object.rest(extra)
  }
}

/// Moderate effort.
public struct EffortMedium: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "medium")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "medium", extra)
    try object.rest(extra)
  }
}

/// High effort.
public struct EffortHigh: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "high")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "high", extra)
    try object.rest(extra)
  }
}

/// Very high effort; not on all models.
public struct EffortXhigh: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "xhigh")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "xhigh", extra)
    try object.rest(extra)
  }
}

/// All the effort that the model has.
public struct EffortMax: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "max")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "max", extra)
    try object.rest(extra)
  }
}

/// How fast the model answers.
public enum ModelSpeed: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// The usual speed.
  case standard
  /// Faster, at a higher price; not on all models.
  case fast
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "standard": self = .standard
    case "fast": self = .fast
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .standard: "standard"
    case .fast: "fast"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Who the agent's runs act as.
public indirect enum ExecutionIdentity: Codable, Hashable, Sendable {
  /// Runs act as an IAM role.
  case awsRole(AwsRoleExecutionIdentity)
  /// Runs act as the service account; the default.
  case serviceAccount(ServiceAccountExecutionIdentity)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "aws_role": self = .awsRole(try AwsRoleExecutionIdentity(from: decoder))
    case "service_account": self = .serviceAccount(try ServiceAccountExecutionIdentity(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .awsRole(let value): try value.encode(to: encoder)
    case .serviceAccount(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Runs act as an IAM role.
public struct AwsRoleExecutionIdentity: Codable, Hashable, Sendable {
  /// ARN of the role, at most 2,048 characters.
  public var roleArn: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    roleArn: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.roleArn = roleArn
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "aws_role")
    roleArn = try object.required("role_arn")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "aws_role", extra)
    try object.required("role_arn", roleArn)
    try object.rest(extra)
  }
}

/// Runs act as the service account; the default.
public struct ServiceAccountExecutionIdentity: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "service_account")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "service_account", extra)
    try object.rest(extra)
  }
}

/// How an agent may work with others.
public indirect enum MultiagentParams: Codable, Hashable, Sendable {
  /// A roster of agents to delegate to. `multiagent_20261001` is the newer form.
  case coordinator(MultiagentCoordinatorParams)
  /// Three ways of working with others, each switched on or off. In an update, a member left out
  /// keeps its value and null restores its default.
  case multiagent20261001(Multiagent20261001Params)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "coordinator": self = .coordinator(try MultiagentCoordinatorParams(from: decoder))
    case "multiagent_20261001": self = .multiagent20261001(try Multiagent20261001Params(from: decoder))
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

/// A roster of agents to delegate to. `multiagent_20261001` is the newer form.
public struct MultiagentCoordinatorParams: Codable, Hashable, Sendable {
  /// 1 to 20 entries, distinct once resolved: at most one `self` and one `advisor`. Agents named
  /// here exist, are not archived and have no roster of their own.
  public var agents: [RosterEntryParams]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agents: [RosterEntryParams],
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

/// A roster entry: an agent id (its latest version), a reference, the agent itself, or an advisor.
public indirect enum RosterEntryParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// An agent, perhaps at one of its versions.
  case agent(AgentParams)
  /// The agent itself, as a further thread.
  case itself(MultiagentSelf)
  /// A model that can be asked for advice.
  case advisor(Advisor)
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
    case "self": self = .itself(try MultiagentSelf(from: decoder))
    case "advisor": self = .advisor(try Advisor(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .agent(let value): try value.encode(to: encoder)
    case .itself(let value): try value.encode(to: encoder)
    case .advisor(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An agent, perhaps at one of its versions.
public struct AgentParams: Codable, Hashable, Sendable {
  /// Agent (`agent_…`).
  public var id: String
  /// Version. Left out: the latest, pinned now.
  public var version: Int?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    version: Int? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent")
    id = try object.required("id")
    version = try object.optional("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent", extra)
    try object.required("id", id)
    try object.optional("version", version)
    try object.rest(extra)
  }
}

/// The agent itself, as a further thread.
public struct MultiagentSelf: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "self")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "self", extra)
    try object.rest(extra)
  }
}

/// A model that can be asked for advice.
public struct Advisor: Codable, Hashable, Sendable {
  /// Model of the advisor.
  public var model: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    model: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.model = model
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "advisor")
    model = try object.required("model")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "advisor", extra)
    try object.required("model", model)
    try object.rest(extra)
  }
}

/// Three ways of working with others, each switched on or off. In an update, a member left out
/// keeps its value and null restores its default.
public struct Multiagent20261001Params: Codable, Hashable, Sendable {
  /// Left out or null: disabled.
  public var advisor: Maybe<MultiagentAdvisor>
  /// Left out or null: enabled, with inline agents.
  public var subagents: Maybe<MultiagentSubagentsParams>
  /// Left out or null: enabled, with inline agents.
  public var workflows: Maybe<MultiagentWorkflowsParams>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    advisor: Maybe<MultiagentAdvisor> = .absent,
    subagents: Maybe<MultiagentSubagentsParams> = .absent,
    workflows: Maybe<MultiagentWorkflowsParams> = .absent,
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
    advisor = try object.maybe("advisor")
    subagents = try object.maybe("subagents")
    workflows = try object.maybe("workflows")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "multiagent_20261001", extra)
    try object.maybe("advisor", advisor)
    try object.maybe("subagents", subagents)
    try object.maybe("workflows", workflows)
    try object.rest(extra)
  }
}

/// Whether the main thread may ask a second model for advice.
public indirect enum MultiagentAdvisor: Codable, Hashable, Sendable {
  /// The main thread may ask this model in the middle of a turn.
  case enabled(MultiagentAdvisorEnabled)
  /// No advisor.
  case disabled(MultiagentAdvisorDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentAdvisorEnabled(from: decoder))
    case "disabled": self = .disabled(try MultiagentAdvisorDisabled(from: decoder))
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

/// The main thread may ask this model in the middle of a turn.
public struct MultiagentAdvisorEnabled: Codable, Hashable, Sendable {
  /// Model of the advisor; must be allowed beside the agent's own model.
  public var model: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    model: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.model = model
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    model = try object.required("model")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.required("model", model)
    try object.rest(extra)
  }
}

/// No advisor.
public struct MultiagentAdvisorDisabled: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "disabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "disabled", extra)
    try object.rest(extra)
  }
}

/// Whether the agent may start threads.
public indirect enum MultiagentSubagentsParams: Codable, Hashable, Sendable {
  /// The agent may start threads.
  case enabled(MultiagentSubagentsEnabledParams)
  /// The agent may not start threads.
  case disabled(MultiagentSubagentsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentSubagentsEnabledParams(from: decoder))
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
public struct MultiagentSubagentsEnabledParams: Codable, Hashable, Sendable {
  /// Whether it may define agents on the fly. Left out or null: it may. Without them, at least
  /// one predefined agent is needed.
  public var inlineAgents: Maybe<MultiagentInlineAgents>
  /// At most 20 saved agents that it may start. Null and empty both mean none; sent in an update,
  /// it replaces the stored list.
  public var predefinedAgents: Maybe<[PredefinedAgentParams]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: Maybe<MultiagentInlineAgents> = .absent,
    predefinedAgents: Maybe<[PredefinedAgentParams]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.inlineAgents = inlineAgents
    self.predefinedAgents = predefinedAgents
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    inlineAgents = try object.maybe("inline_agents")
    predefinedAgents = try object.maybe("predefined_agents")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.maybe("inline_agents", inlineAgents)
    try object.maybe("predefined_agents", predefinedAgents)
    try object.rest(extra)
  }
}

/// Whether agents may be defined on the fly.
public indirect enum MultiagentInlineAgents: Codable, Hashable, Sendable {
  /// Agents may be defined on the fly; they are never saved.
  case enabled(MultiagentInlineAgentsEnabled)
  /// Only saved agents may be used.
  case disabled(MultiagentInlineAgentsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentInlineAgentsEnabled(from: decoder))
    case "disabled": self = .disabled(try MultiagentInlineAgentsDisabled(from: decoder))
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

/// Agents may be defined on the fly; they are never saved.
public struct MultiagentInlineAgentsEnabled: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.rest(extra)
  }
}

/// Only saved agents may be used.
public struct MultiagentInlineAgentsDisabled: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "disabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "disabled", extra)
    try object.rest(extra)
  }
}

/// A saved agent: an id (its latest version), a reference, or the agent itself.
public indirect enum PredefinedAgentParams: Codable, Hashable, Sendable {
  /// The short form: a string.
  case text(String)
  /// An agent, perhaps at one of its versions.
  case agent(AgentParams)
  /// The agent itself, as a further thread.
  case itself(MultiagentSelf)
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
    case "self": self = .itself(try MultiagentSelf(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .agent(let value): try value.encode(to: encoder)
    case .itself(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The agent may not start threads.
public struct MultiagentSubagentsDisabled: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "disabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "disabled", extra)
    try object.rest(extra)
  }
}

/// Whether the agent may start workflow runs.
public indirect enum MultiagentWorkflowsParams: Codable, Hashable, Sendable {
  /// The agent may start workflow runs.
  case enabled(MultiagentWorkflowsEnabledParams)
  /// The agent may not start workflow runs.
  case disabled(MultiagentWorkflowsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentWorkflowsEnabledParams(from: decoder))
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
public struct MultiagentWorkflowsEnabledParams: Codable, Hashable, Sendable {
  /// Whether a run's program may define agents. Left out or null: it may. Without them, at least
  /// one predefined agent is needed.
  public var inlineAgents: Maybe<MultiagentInlineAgents>
  /// At most 20 saved agents for runs; independent of the list for threads.
  public var predefinedAgents: Maybe<[PredefinedAgentParams]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: Maybe<MultiagentInlineAgents> = .absent,
    predefinedAgents: Maybe<[PredefinedAgentParams]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.inlineAgents = inlineAgents
    self.predefinedAgents = predefinedAgents
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "enabled")
    inlineAgents = try object.maybe("inline_agents")
    predefinedAgents = try object.maybe("predefined_agents")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "enabled", extra)
    try object.maybe("inline_agents", inlineAgents)
    try object.maybe("predefined_agents", predefinedAgents)
    try object.rest(extra)
  }
}

/// The agent may not start workflow runs.
public struct MultiagentWorkflowsDisabled: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "disabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "disabled", extra)
    try object.rest(extra)
  }
}

/// A skill of an agent.
public indirect enum AgentSkillParams: Codable, Hashable, Sendable {
  /// A skill that comes with the service.
  case anthropic(AnthropicSkillParams)
  /// A skill of your own.
  case custom(CustomSkillParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "anthropic": self = .anthropic(try AnthropicSkillParams(from: decoder))
    case "custom": self = .custom(try CustomSkillParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .anthropic(let value): try value.encode(to: encoder)
    case .custom(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A skill that comes with the service.
public struct AnthropicSkillParams: Codable, Hashable, Sendable {
  /// Short name, such as `xlsx`.
  public var skillId: String
  /// Version. Left out or null: `latest`.
  public var version: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    skillId: String,
    version: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.skillId = skillId
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "anthropic")
    skillId = try object.required("skill_id")
    version = try object.maybe("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "anthropic", extra)
    try object.required("skill_id", skillId)
    try object.maybe("version", version)
    try object.rest(extra)
  }
}

/// A skill of your own.
public struct CustomSkillParams: Codable, Hashable, Sendable {
  /// Skill (`skill_…`).
  public var skillId: String
  /// Version. Left out or null: `latest`.
  public var version: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    skillId: String,
    version: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.skillId = skillId
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "custom")
    skillId = try object.required("skill_id")
    version = try object.maybe("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "custom", extra)
    try object.required("skill_id", skillId)
    try object.maybe("version", version)
    try object.rest(extra)
  }
}

/// A saved, versioned configuration: model, prompt, tools, MCP servers, skills. Sessions copy it
/// when they start.
public struct Agent: Codable, Hashable, Sendable {
  /// Identifier (`agent_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// MCP servers that its toolsets refer to.
  public var mcpServers: [UrlMcpServer]
  /// The caller's own key-value pairs; empty if there are none.
  public var metadata: [String: String]
  /// Model with its settings, always in the long form.
  public var model: ModelConfig
  /// Name.
  public var name: String
  /// Skills.
  public var skills: [AgentSkill]
  /// Tools, with every setting resolved.
  public var tools: [AgentTool]
  /// When it last changed (RFC 3339).
  public var updatedAt: String
  /// Starts at 1 and rises with every change.
  public var version: Int
  /// When it was archived (RFC 3339); null while it is in use.
  public var archivedAt: Maybe<String>
  /// What the agent is for.
  public var description: Maybe<String>
  /// Who the agent's runs act as.
  public var executionIdentity: ExecutionIdentity?
  /// How the agent may work with others; null means alone.
  public var multiagent: Maybe<Multiagent>
  /// System prompt.
  public var system: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    mcpServers: [UrlMcpServer],
    metadata: [String: String],
    model: ModelConfig,
    name: String,
    skills: [AgentSkill],
    tools: [AgentTool],
    updatedAt: String,
    version: Int,
    archivedAt: Maybe<String> = .absent,
    description: Maybe<String> = .absent,
    executionIdentity: ExecutionIdentity? = nil,
    multiagent: Maybe<Multiagent> = .absent,
    system: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.mcpServers = mcpServers
    self.metadata = metadata
    self.model = model
    self.name = name
    self.skills = skills
    self.tools = tools
    self.updatedAt = updatedAt
    self.version = version
    self.archivedAt = archivedAt
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
    createdAt = try object.required("created_at")
    mcpServers = try object.required("mcp_servers")
    metadata = try object.required("metadata")
    model = try object.required("model")
    name = try object.required("name")
    skills = try object.required("skills")
    tools = try object.required("tools")
    updatedAt = try object.required("updated_at")
    version = try object.required("version")
    archivedAt = try object.maybe("archived_at")
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
    try object.required("created_at", createdAt)
    try object.required("mcp_servers", mcpServers)
    try object.required("metadata", metadata)
    try object.required("model", model)
    try object.required("name", name)
    try object.required("skills", skills)
    try object.required("tools", tools)
    try object.required("updated_at", updatedAt)
    try object.required("version", version)
    try object.maybe("archived_at", archivedAt)
    try object.maybe("description", description)
    try object.optional("execution_identity", executionIdentity)
    try object.maybe("multiagent", multiagent)
    try object.maybe("system", system)
    try object.rest(extra)
  }
}

/// The model of an agent, with its settings.
public struct ModelConfig: Codable, Hashable, Sendable {
  /// Model id; an open set.
  public var id: String
  /// How much work the model puts into an answer, resolved.
  public var effort: Maybe<Effort>
  /// Region in which the model runs (`us`, `global`). Left out or null: as the workspace says at
  /// the time of the request.
  public var inferenceGeo: Maybe<String>
  /// How fast the model answers. Left out: `standard`. Not every model has `fast`.
  public var speed: Maybe<ModelSpeed>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    effort: Maybe<Effort> = .absent,
    inferenceGeo: Maybe<String> = .absent,
    speed: Maybe<ModelSpeed> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.effort = effort
    self.inferenceGeo = inferenceGeo
    self.speed = speed
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    effort = try object.maybe("effort")
    inferenceGeo = try object.maybe("inference_geo")
    speed = try object.maybe("speed")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.maybe("effort", effort)
    try object.maybe("inference_geo", inferenceGeo)
    try object.maybe("speed", speed)
    try object.rest(extra)
  }
}

/// How much work the model puts into an answer.
public indirect enum Effort: Codable, Hashable, Sendable {
  /// The least effort.
  case low(EffortLow)
  /// Moderate effort.
  case medium(EffortMedium)
  /// High effort.
  case high(EffortHigh)
  /// Very high effort; not on all models.
  case xhigh(EffortXhigh)
  /// All the effort that the model has.
  case max(EffortMax)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "low": self = .low(try EffortLow(from: decoder))
    case "medium": self = .medium(try EffortMedium(from: decoder))
    case "high": self = .high(try EffortHigh(from: decoder))
    case "xhigh": self = .xhigh(try EffortXhigh(from: decoder))
    case "max": self = .max(try EffortMax(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .low(let value): try value.encode(to: encoder)
    case .medium(let value): try value.encode(to: encoder)
    case .high(let value): try value.encode(to: encoder)
    case .xhigh(let value): try value.encode(to: encoder)
    case .max(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// How an agent may work with others.
public indirect enum Multiagent: Codable, Hashable, Sendable {
  /// A roster of agents to delegate to.
  case coordinator(MultiagentCoordinator)
  /// Three ways of working with others.
  case multiagent20261001(Multiagent20261001)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "coordinator": self = .coordinator(try MultiagentCoordinator(from: decoder))
    case "multiagent_20261001": self = .multiagent20261001(try Multiagent20261001(from: decoder))
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
public struct MultiagentCoordinator: Codable, Hashable, Sendable {
  /// The roster, with the versions that were pinned when the agent was saved.
  public var agents: [RosterEntry]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    agents: [RosterEntry],
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

/// A roster entry.
public indirect enum RosterEntry: Codable, Hashable, Sendable {
  /// An agent at one of its versions.
  case agent(AgentReference)
  /// A model that can be asked for advice.
  case advisor(Advisor)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent": self = .agent(try AgentReference(from: decoder))
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

/// An agent at one of its versions.
public struct AgentReference: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Version.
  public var version: Int
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    version: Int,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent")
    id = try object.required("id")
    version = try object.required("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent", extra)
    try object.required("id", id)
    try object.required("version", version)
    try object.rest(extra)
  }
}

/// Three ways of working with others.
public struct Multiagent20261001: Codable, Hashable, Sendable {
  /// A second model that the main thread may ask for advice.
  public var advisor: MultiagentAdvisor
  /// Further threads that the agent may start.
  public var subagents: MultiagentSubagents
  /// Background runs that follow a program written by the agent.
  public var workflows: MultiagentWorkflows
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    advisor: MultiagentAdvisor,
    subagents: MultiagentSubagents,
    workflows: MultiagentWorkflows,
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
public indirect enum MultiagentSubagents: Codable, Hashable, Sendable {
  /// The agent may start threads.
  case enabled(MultiagentSubagentsEnabled)
  /// The agent may not start threads.
  case disabled(MultiagentSubagentsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentSubagentsEnabled(from: decoder))
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
public struct MultiagentSubagentsEnabled: Codable, Hashable, Sendable {
  /// Whether agents may be defined on the fly.
  public var inlineAgents: MultiagentInlineAgents
  /// Saved agents that may be started.
  public var predefinedAgents: [AgentReference]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: MultiagentInlineAgents,
    predefinedAgents: [AgentReference],
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
public indirect enum MultiagentWorkflows: Codable, Hashable, Sendable {
  /// The agent may start workflow runs.
  case enabled(MultiagentWorkflowsEnabled)
  /// The agent may not start workflow runs.
  case disabled(MultiagentWorkflowsDisabled)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "enabled": self = .enabled(try MultiagentWorkflowsEnabled(from: decoder))
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
public struct MultiagentWorkflowsEnabled: Codable, Hashable, Sendable {
  /// Whether agents may be defined on the fly.
  public var inlineAgents: MultiagentInlineAgents
  /// Saved agents that may be started.
  public var predefinedAgents: [AgentReference]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    inlineAgents: MultiagentInlineAgents,
    predefinedAgents: [AgentReference],
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

/// A skill of an agent.
public indirect enum AgentSkill: Codable, Hashable, Sendable {
  /// A skill that comes with the service.
  case anthropic(AnthropicSkill)
  /// A skill of your own.
  case custom(CustomSkill)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "anthropic": self = .anthropic(try AnthropicSkill(from: decoder))
    case "custom": self = .custom(try CustomSkill(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .anthropic(let value): try value.encode(to: encoder)
    case .custom(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A skill that comes with the service.
public struct AnthropicSkill: Codable, Hashable, Sendable {
  /// Skill.
  public var skillId: String
  /// Version as it was given; a session holds the resolved one.
  public var version: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    skillId: String,
    version: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.skillId = skillId
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "anthropic")
    skillId = try object.required("skill_id")
    version = try object.required("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "anthropic", extra)
    try object.required("skill_id", skillId)
    try object.required("version", version)
    try object.rest(extra)
  }
}

/// A skill of your own.
public struct CustomSkill: Codable, Hashable, Sendable {
  /// Skill.
  public var skillId: String
  /// Version as it was given; a session holds the resolved one.
  public var version: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    skillId: String,
    version: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.skillId = skillId
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "custom")
    skillId = try object.required("skill_id")
    version = try object.required("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "custom", extra)
    try object.required("skill_id", skillId)
    try object.required("version", version)
    try object.rest(extra)
  }
}

/// What to change in an agent.
public struct AgentUpdateParams: Codable, Hashable, Sendable {
  /// At most 2,048 characters. Left out: kept; null or empty: removed.
  public var description: Maybe<String>
  /// Left out: kept; null: the service account again.
  public var executionIdentity: Maybe<ExecutionIdentity>
  /// Replaces all servers. Left out: kept; null or empty: none. Checked against the tools that
  /// result.
  public var mcpServers: Maybe<[UrlMcpServer]>
  /// Sets the given keys; null removes a key, keys left out stay. The limits hold for the result.
  public var metadata: Maybe<[String: String?]>
  /// Replaces the model with all its settings. Left out: kept. Without `effort`, the stored
  /// effort stays if the id does.
  public var model: ModelParams?
  /// Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is merged
  /// member by member; anything else replaces.
  public var multiagent: Maybe<MultiagentParams>
  /// 1 to 256 characters. Left out: kept.
  public var name: String?
  /// Replaces all skills. Left out: kept; null or empty: none.
  public var skills: Maybe<[AgentSkillParams]>
  /// At most 100,000 characters. Left out: kept; null or empty: removed.
  public var system: Maybe<String>
  /// Replaces all tools. Left out: kept; null or empty: none.
  public var tools: Maybe<[AgentToolParams]>
  /// Version that the change is meant for; any other current version fails with 409. Left out:
  /// the change is made in any case.
  public var version: Int?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: Maybe<String> = .absent,
    executionIdentity: Maybe<ExecutionIdentity> = .absent,
    mcpServers: Maybe<[UrlMcpServer]> = .absent,
    metadata: Maybe<[String: String?]> = .absent,
    model: ModelParams? = nil,
    multiagent: Maybe<MultiagentParams> = .absent,
    name: String? = nil,
    skills: Maybe<[AgentSkillParams]> = .absent,
    system: Maybe<String> = .absent,
    tools: Maybe<[AgentToolParams]> = .absent,
    version: Int? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.executionIdentity = executionIdentity
    self.mcpServers = mcpServers
    self.metadata = metadata
    self.model = model
    self.multiagent = multiagent
    self.name = name
    self.skills = skills
    self.system = system
    self.tools = tools
    self.version = version
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    description = try object.maybe("description")
    executionIdentity = try object.maybe("execution_identity")
    mcpServers = try object.maybe("mcp_servers")
    metadata = try object.maybe("metadata")
    model = try object.optional("model")
    multiagent = try object.maybe("multiagent")
    name = try object.optional("name")
    skills = try object.maybe("skills")
    system = try object.maybe("system")
    tools = try object.maybe("tools")
    version = try object.optional("version")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("description", description)
    try object.maybe("execution_identity", executionIdentity)
    try object.maybe("mcp_servers", mcpServers)
    try object.maybe("metadata", metadata)
    try object.optional("model", model)
    try object.maybe("multiagent", multiagent)
    try object.optional("name", name)
    try object.maybe("skills", skills)
    try object.maybe("system", system)
    try object.maybe("tools", tools)
    try object.optional("version", version)
    try object.rest(extra)
  }
}
