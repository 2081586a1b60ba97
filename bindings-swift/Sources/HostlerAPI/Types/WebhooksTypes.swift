// Written by hostler-codegen from api/. Do not edit.

/// What an endpoint is sent. Thin on purpose; fetch the resource for its state.
public struct WebhookEvent: Codable, Hashable, Sendable {
  /// The same on every delivery of this event; equals the header `webhook-id`.
  public var id: String
  /// When it happened, not when it was delivered.
  public var createdAt: String
  /// What happened to which resource.
  public var data: WebhookEventData
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    data: WebhookEventData,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.data = data
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "event")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    data = try object.required("data")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "event", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("data", data)
    try object.rest(extra)
  }
}

/// What happened to which resource.
public struct WebhookEventData: Codable, Hashable, Sendable {
  /// The resource that changed; of thread events the session, of credential events the
  /// credential.
  public var id: String
  /// What happened.
  public var type: WebhookEventType
  /// Organization of the resource.
  public var organizationId: String?
  /// Workspace of the resource; events of an organization have none.
  public var workspaceId: String?
  /// The thread, on `session.thread_*`.
  public var sessionThreadId: String?
  /// The vault, on `vault_credential.*`.
  public var vaultId: String?
  /// The action, on `user_profile.enforcement_action_*`.
  public var enforcementActionId: String?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    type: WebhookEventType,
    organizationId: String? = nil,
    workspaceId: String? = nil,
    sessionThreadId: String? = nil,
    vaultId: String? = nil,
    enforcementActionId: String? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.type = type
    self.organizationId = organizationId
    self.workspaceId = workspaceId
    self.sessionThreadId = sessionThreadId
    self.vaultId = vaultId
    self.enforcementActionId = enforcementActionId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    type = try object.required("type")
    organizationId = try object.optional("organization_id")
    workspaceId = try object.optional("workspace_id")
    sessionThreadId = try object.optional("session_thread_id")
    vaultId = try object.optional("vault_id")
    enforcementActionId = try object.optional("enforcement_action_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.required("type", type)
    try object.optional("organization_id", organizationId)
    try object.optional("workspace_id", workspaceId)
    try object.optional("session_thread_id", sessionThreadId)
    try object.optional("vault_id", vaultId)
    try object.optional("enforcement_action_id", enforcementActionId)
    try object.rest(extra)
  }
}

/// What a webhook event tells.
public enum WebhookEventType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `agent.archived`.
  case agentArchived
  /// `agent.created`.
  case agentCreated
  /// `agent.deleted`.
  case agentDeleted
  /// `agent.updated`.
  case agentUpdated
  /// `deployment.archived`.
  case deploymentArchived
  /// `deployment.created`.
  case deploymentCreated
  /// `deployment.deleted`.
  case deploymentDeleted
  /// `deployment.paused`.
  case deploymentPaused
  /// `deployment.unpaused`.
  case deploymentUnpaused
  /// `deployment.updated`.
  case deploymentUpdated
  /// `deployment_run.failed`.
  case deploymentRunFailed
  /// `deployment_run.started`.
  case deploymentRunStarted
  /// `deployment_run.succeeded`.
  case deploymentRunSucceeded
  /// `environment.archived`.
  case environmentArchived
  /// `environment.created`.
  case environmentCreated
  /// `environment.deleted`.
  case environmentDeleted
  /// `environment.updated`.
  case environmentUpdated
  /// `external_key.failed`.
  case externalKeyFailed
  /// `external_key.recovered`.
  case externalKeyRecovered
  /// `memory_store.archived`.
  case memoryStoreArchived
  /// `memory_store.created`.
  case memoryStoreCreated
  /// `memory_store.deleted`.
  case memoryStoreDeleted
  /// `session.archived`.
  case sessionArchived
  /// `session.budget_reached`.
  case sessionBudgetReached
  /// `session.created`.
  case sessionCreated
  /// `session.deleted`.
  case sessionDeleted
  /// `session.idled`.
  case sessionIdled
  /// `session.outcome_evaluation_ended`.
  case sessionOutcomeEvaluationEnded
  /// `session.pending`.
  case sessionPending
  /// `session.requires_action`.
  case sessionRequiresAction
  /// `session.running`.
  case sessionRunning
  /// `session.status_idled`.
  case sessionStatusIdled
  /// `session.status_rescheduled`.
  case sessionStatusRescheduled
  /// `session.status_run_started`.
  case sessionStatusRunStarted
  /// `session.status_terminated`.
  case sessionStatusTerminated
  /// `session.thread_created`.
  case sessionThreadCreated
  /// `session.thread_idled`.
  case sessionThreadIdled
  /// `session.thread_terminated`.
  case sessionThreadTerminated
  /// `session.updated`.
  case sessionUpdated
  /// `user_profile.enforcement_action_opened`.
  case userProfileEnforcementActionOpened
  /// `user_profile.enforcement_action_resolved`.
  case userProfileEnforcementActionResolved
  /// `user_profile.program_status_updated`.
  case userProfileProgramStatusUpdated
  /// `vault.archived`.
  case vaultArchived
  /// `vault.created`.
  case vaultCreated
  /// `vault.deleted`.
  case vaultDeleted
  /// `vault_credential.archived`.
  case vaultCredentialArchived
  /// `vault_credential.created`.
  case vaultCredentialCreated
  /// `vault_credential.deleted`.
  case vaultCredentialDeleted
  /// `vault_credential.refresh_failed`.
  case vaultCredentialRefreshFailed
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "agent.archived": self = .agentArchived
    case "agent.created": self = .agentCreated
    case "agent.deleted": self = .agentDeleted
    case "agent.updated": self = .agentUpdated
    case "deployment.archived": self = .deploymentArchived
    case "deployment.created": self = .deploymentCreated
    case "deployment.deleted": self = .deploymentDeleted
    case "deployment.paused": self = .deploymentPaused
    case "deployment.unpaused": self = .deploymentUnpaused
    case "deployment.updated": self = .deploymentUpdated
    case "deployment_run.failed": self = .deploymentRunFailed
    case "deployment_run.started": self = .deploymentRunStarted
    case "deployment_run.succeeded": self = .deploymentRunSucceeded
    case "environment.archived": self = .environmentArchived
    case "environment.created": self = .environmentCreated
    case "environment.deleted": self = .environmentDeleted
    case "environment.updated": self = .environmentUpdated
    case "external_key.failed": self = .externalKeyFailed
    case "external_key.recovered": self = .externalKeyRecovered
    case "memory_store.archived": self = .memoryStoreArchived
    case "memory_store.created": self = .memoryStoreCreated
    case "memory_store.deleted": self = .memoryStoreDeleted
    case "session.archived": self = .sessionArchived
    case "session.budget_reached": self = .sessionBudgetReached
    case "session.created": self = .sessionCreated
    case "session.deleted": self = .sessionDeleted
    case "session.idled": self = .sessionIdled
    case "session.outcome_evaluation_ended": self = .sessionOutcomeEvaluationEnded
    case "session.pending": self = .sessionPending
    case "session.requires_action": self = .sessionRequiresAction
    case "session.running": self = .sessionRunning
    case "session.status_idled": self = .sessionStatusIdled
    case "session.status_rescheduled": self = .sessionStatusRescheduled
    case "session.status_run_started": self = .sessionStatusRunStarted
    case "session.status_terminated": self = .sessionStatusTerminated
    case "session.thread_created": self = .sessionThreadCreated
    case "session.thread_idled": self = .sessionThreadIdled
    case "session.thread_terminated": self = .sessionThreadTerminated
    case "session.updated": self = .sessionUpdated
    case "user_profile.enforcement_action_opened": self = .userProfileEnforcementActionOpened
    case "user_profile.enforcement_action_resolved": self = .userProfileEnforcementActionResolved
    case "user_profile.program_status_updated": self = .userProfileProgramStatusUpdated
    case "vault.archived": self = .vaultArchived
    case "vault.created": self = .vaultCreated
    case "vault.deleted": self = .vaultDeleted
    case "vault_credential.archived": self = .vaultCredentialArchived
    case "vault_credential.created": self = .vaultCredentialCreated
    case "vault_credential.deleted": self = .vaultCredentialDeleted
    case "vault_credential.refresh_failed": self = .vaultCredentialRefreshFailed
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .agentArchived: "agent.archived"
    case .agentCreated: "agent.created"
    case .agentDeleted: "agent.deleted"
    case .agentUpdated: "agent.updated"
    case .deploymentArchived: "deployment.archived"
    case .deploymentCreated: "deployment.created"
    case .deploymentDeleted: "deployment.deleted"
    case .deploymentPaused: "deployment.paused"
    case .deploymentUnpaused: "deployment.unpaused"
    case .deploymentUpdated: "deployment.updated"
    case .deploymentRunFailed: "deployment_run.failed"
    case .deploymentRunStarted: "deployment_run.started"
    case .deploymentRunSucceeded: "deployment_run.succeeded"
    case .environmentArchived: "environment.archived"
    case .environmentCreated: "environment.created"
    case .environmentDeleted: "environment.deleted"
    case .environmentUpdated: "environment.updated"
    case .externalKeyFailed: "external_key.failed"
    case .externalKeyRecovered: "external_key.recovered"
    case .memoryStoreArchived: "memory_store.archived"
    case .memoryStoreCreated: "memory_store.created"
    case .memoryStoreDeleted: "memory_store.deleted"
    case .sessionArchived: "session.archived"
    case .sessionBudgetReached: "session.budget_reached"
    case .sessionCreated: "session.created"
    case .sessionDeleted: "session.deleted"
    case .sessionIdled: "session.idled"
    case .sessionOutcomeEvaluationEnded: "session.outcome_evaluation_ended"
    case .sessionPending: "session.pending"
    case .sessionRequiresAction: "session.requires_action"
    case .sessionRunning: "session.running"
    case .sessionStatusIdled: "session.status_idled"
    case .sessionStatusRescheduled: "session.status_rescheduled"
    case .sessionStatusRunStarted: "session.status_run_started"
    case .sessionStatusTerminated: "session.status_terminated"
    case .sessionThreadCreated: "session.thread_created"
    case .sessionThreadIdled: "session.thread_idled"
    case .sessionThreadTerminated: "session.thread_terminated"
    case .sessionUpdated: "session.updated"
    case .userProfileEnforcementActionOpened: "user_profile.enforcement_action_opened"
    case .userProfileEnforcementActionResolved: "user_profile.enforcement_action_resolved"
    case .userProfileProgramStatusUpdated: "user_profile.program_status_updated"
    case .vaultArchived: "vault.archived"
    case .vaultCreated: "vault.created"
    case .vaultDeleted: "vault.deleted"
    case .vaultCredentialArchived: "vault_credential.archived"
    case .vaultCredentialCreated: "vault_credential.created"
    case .vaultCredentialDeleted: "vault_credential.deleted"
    case .vaultCredentialRefreshFailed: "vault_credential.refresh_failed"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}
