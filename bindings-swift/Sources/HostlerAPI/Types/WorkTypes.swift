// Written by hostler-codegen from api/. Do not edit.

/// A piece of work for a worker: a session whose tools run on the caller's machines, or something
/// else to accept and stop.
public struct Work: Codable, Hashable, Sendable {
  /// Identifier (`work_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// What is to be done.
  public var data: SessionWorkData
  /// Environment of the work.
  public var environmentId: String
  /// The caller's own key-value pairs.
  public var metadata: [String: String]
  /// Where it stands.
  public var state: WorkState
  /// When a worker accepted it; null before.
  public var acknowledgedAt: Maybe<String>
  /// When a worker last reported; null before.
  public var latestHeartbeatAt: Maybe<String>
  /// Credentials for this item, to be passed on as they are. Only when it is polled; null
  /// otherwise.
  public var secret: Maybe<String>
  /// When it began; null before.
  public var startedAt: Maybe<String>
  /// When it was asked to stop; null before.
  public var stopRequestedAt: Maybe<String>
  /// When it stopped; null before.
  public var stoppedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    data: SessionWorkData,
    environmentId: String,
    metadata: [String: String],
    state: WorkState,
    acknowledgedAt: Maybe<String> = .absent,
    latestHeartbeatAt: Maybe<String> = .absent,
    secret: Maybe<String> = .absent,
    startedAt: Maybe<String> = .absent,
    stopRequestedAt: Maybe<String> = .absent,
    stoppedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.data = data
    self.environmentId = environmentId
    self.metadata = metadata
    self.state = state
    self.acknowledgedAt = acknowledgedAt
    self.latestHeartbeatAt = latestHeartbeatAt
    self.secret = secret
    self.startedAt = startedAt
    self.stopRequestedAt = stopRequestedAt
    self.stoppedAt = stoppedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "work")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    data = try object.required("data")
    environmentId = try object.required("environment_id")
    metadata = try object.required("metadata")
    state = try object.required("state")
    acknowledgedAt = try object.maybe("acknowledged_at")
    latestHeartbeatAt = try object.maybe("latest_heartbeat_at")
    secret = try object.maybe("secret")
    startedAt = try object.maybe("started_at")
    stopRequestedAt = try object.maybe("stop_requested_at")
    stoppedAt = try object.maybe("stopped_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "work", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("data", data)
    try object.required("environment_id", environmentId)
    try object.required("metadata", metadata)
    try object.required("state", state)
    try object.maybe("acknowledged_at", acknowledgedAt)
    try object.maybe("latest_heartbeat_at", latestHeartbeatAt)
    try object.maybe("secret", secret)
    try object.maybe("started_at", startedAt)
    try object.maybe("stop_requested_at", stopRequestedAt)
    try object.maybe("stopped_at", stoppedAt)
    try object.rest(extra)
  }
}

extension Work: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Work(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A session to serve.
public struct SessionWorkData: Codable, Hashable, Sendable {
  /// The session (`sesn_…`).
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
    object.constant("type", "session")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// Where a work item stands.
public enum WorkState: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Waits for a worker.
  case queued
  /// Accepted by a worker.
  case starting
  /// Being worked on.
  case active
  /// Asked to stop.
  case stopping
  /// Over.
  case stopped
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "queued": self = .queued
    case "starting": self = .starting
    case "active": self = .active
    case "stopping": self = .stopping
    case "stopped": self = .stopped
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .queued: "queued"
    case .starting: "starting"
    case .active: "active"
    case .stopping: "stopping"
    case .stopped: "stopped"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// How much work waits in an environment.
public struct WorkQueueStats: Codable, Hashable, Sendable {
  /// Items that wait.
  public var depth: Int
  /// Items handed out but not accepted yet.
  public var pending: Int
  /// When the oldest of them was queued; null if there is none.
  public var oldestQueuedAt: Maybe<String>
  /// Distinct workers that asked within the last 30 seconds; null if that is not known.
  public var workersPolling: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    depth: Int,
    pending: Int,
    oldestQueuedAt: Maybe<String> = .absent,
    workersPolling: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.depth = depth
    self.pending = pending
    self.oldestQueuedAt = oldestQueuedAt
    self.workersPolling = workersPolling
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "work_queue_stats")
    depth = try object.required("depth")
    pending = try object.required("pending")
    oldestQueuedAt = try object.maybe("oldest_queued_at")
    workersPolling = try object.maybe("workers_polling")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "work_queue_stats", extra)
    try object.required("depth", depth)
    try object.required("pending", pending)
    try object.maybe("oldest_queued_at", oldestQueuedAt)
    try object.maybe("workers_polling", workersPolling)
    try object.rest(extra)
  }
}

/// What to change in a work item.
public struct WorkUpdateParams: Codable, Hashable, Sendable {
  /// Sets the given keys; null removes a key, keys left out stay.
  public var metadata: [String: String?]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    metadata: [String: String?],
    extra: [String: JSONValue] = [:]
  ) {
    self.metadata = metadata
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    metadata = try object.required("metadata")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("metadata", metadata)
    try object.rest(extra)
  }
}

/// The lease on a work item.
public struct WorkHeartbeat: Codable, Hashable, Sendable {
  /// To be echoed with the next heartbeat; empty if there is none.
  public var lastHeartbeat: String
  /// Whether the lease was extended.
  public var leaseExtended: Bool
  /// Where the item stands; anything but `active` asks the worker to end.
  public var state: WorkState
  /// Seconds until the lease runs out.
  public var ttlSeconds: Int
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    lastHeartbeat: String,
    leaseExtended: Bool,
    state: WorkState,
    ttlSeconds: Int,
    extra: [String: JSONValue] = [:]
  ) {
    self.lastHeartbeat = lastHeartbeat
    self.leaseExtended = leaseExtended
    self.state = state
    self.ttlSeconds = ttlSeconds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "work_heartbeat")
    lastHeartbeat = try object.required("last_heartbeat")
    leaseExtended = try object.required("lease_extended")
    state = try object.required("state")
    ttlSeconds = try object.required("ttl_seconds")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "work_heartbeat", extra)
    try object.required("last_heartbeat", lastHeartbeat)
    try object.required("lease_extended", leaseExtended)
    try object.required("state", state)
    try object.required("ttl_seconds", ttlSeconds)
    try object.rest(extra)
  }
}

/// How to stop a work item.
public struct WorkStopParams: Codable, Hashable, Sendable {
  /// Whether to stop at once instead of letting the worker end.
  public var force: Bool?
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    force: Bool? = nil,
    extra: [String: JSONValue] = [:]
  ) {
    self.force = force
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    force = try object.optional("force")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.optional("force", force)
    try object.rest(extra)
  }
}
