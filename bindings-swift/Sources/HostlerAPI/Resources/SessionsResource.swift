// Written by hostler-codegen from api/. Do not edit.

/// The operations `sessions.*`.
public struct Sessions: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `sessions.events.*`.
  public var events: SessionEvents { SessionEvents(transport) }

  /// The operations `sessions.resources.*`.
  public var resources: SessionResources { SessionResources(transport) }

  /// The operations `sessions.threads.*`.
  public var threads: SessionThreads { SessionThreads(transport) }

  /// Ends a session for good; its history stays readable. Refused while it runs.
  public func archive(
    _ sessionId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Session {
    return try await transport.call(
      "sessions.archive",
      path: ["session_id": sessionId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Starts a session: an agent at work in an environment. With `initial_events` it runs at once,
  /// otherwise it is idle.
  public func create(
    _ params: SessionCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Session {
    return try await transport.call(
      "sessions.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Deletes a session with its events, sandbox and the files that it made. Refused while it
  /// runs.
  public func delete(
    _ sessionId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedSession {
    return try await transport.call(
      "sessions.delete",
      path: ["session_id": sessionId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists sessions by creation time.
  /// - Parameter agentId: Only sessions of this agent.
  /// - Parameter agentVersion: Only sessions of this version of the agent; counts only together with `agent_id`.
  /// - Parameter createdAtGt: Only what was made after this instant.
  /// - Parameter createdAtGte: Only what was made at or after this instant.
  /// - Parameter createdAtLt: Only what was made before this instant.
  /// - Parameter createdAtLte: Only what was made at or before this instant.
  /// - Parameter deploymentId: Only sessions made by this deployment.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter memoryStoreId: Only sessions with this memory store attached.
  /// - Parameter order: Direction by creation time.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter statuses: Only sessions in one of these states.
  public func list(
    agentId: String? = nil,
    agentVersion: Int? = nil,
    createdAtGt: String? = nil,
    createdAtGte: String? = nil,
    createdAtLt: String? = nil,
    createdAtLte: String? = nil,
    deploymentId: String? = nil,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    memoryStoreId: String? = nil,
    order: ListOrder? = nil,
    page: String? = nil,
    statuses: [SessionStatus]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Session> {
    var query = Query()
    query.add("agent_id", agentId)
    query.add("agent_version", agentVersion)
    query.add("created_at[gt]", createdAtGt)
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lt]", createdAtLt)
    query.add("created_at[lte]", createdAtLte)
    query.add("deployment_id", deploymentId)
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("memory_store_id", memoryStoreId)
    query.add("order", order)
    query.add("page", page)
    query.add("statuses[]", statuses)
    return transport.list(
      "sessions.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a session.
  public func retrieve(
    _ sessionId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Session {
    return try await transport.call(
      "sessions.retrieve",
      path: ["session_id": sessionId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a session. Refused as a whole if one field is.
  public func update(
    sessionId: String,
    _ params: SessionUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Session {
    return try await transport.call(
      "sessions.update",
      path: ["session_id": sessionId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `sessions.events.*`.
public struct SessionEvents: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists the events of a session by the time at which they took effect.
  /// - Parameter createdAtGt: Only events that took effect after this instant.
  /// - Parameter createdAtGte: Only events that took effect at or after this instant.
  /// - Parameter createdAtLt: Only events that took effect before this instant.
  /// - Parameter createdAtLte: Only events that took effect at or before this instant.
  /// - Parameter limit: Most events on one page.
  /// - Parameter order: Direction by `processed_at`; inputs that still wait stand at the end of `asc`.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter types: Only events of these types.
  public func list(
    _ sessionId: String,
    createdAtGt: String? = nil,
    createdAtGte: String? = nil,
    createdAtLt: String? = nil,
    createdAtLte: String? = nil,
    limit: Int? = nil,
    order: ListOrder? = nil,
    page: String? = nil,
    types: [SessionEventType]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<SessionEvent> {
    var query = Query()
    query.add("created_at[gt]", createdAtGt)
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lt]", createdAtLt)
    query.add("created_at[lte]", createdAtLte)
    query.add("limit", limit)
    query.add("order", order)
    query.add("page", page)
    query.add("types[]", types)
    return transport.list(
      "sessions.events.list",
      path: ["session_id": sessionId],
      query: query,
      options: options
    )
  }

  /// Sends events to a session, all or none. Returns when they are queued, without waiting for
  /// the agent.
  public func send(
    sessionId: String,
    _ params: SessionEventSendParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> SentSessionEvents {
    return try await transport.call(
      "sessions.events.send",
      path: ["session_id": sessionId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Streams the events of a session from now on. There is no replay: what happened before is in
  /// the list.
  /// - Parameter eventDeltas: Event types to preview while the model still writes them.
  public func stream(
    _ sessionId: String,
    eventDeltas: [EventDeltaType]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Events<StreamEvent> {
    var query = Query()
    query.add("event_deltas[]", eventDeltas)
    return transport.stream(
      "sessions.events.stream",
      path: ["session_id": sessionId],
      query: query,
      options: options
    )
  }
}

/// The operations `sessions.resources.*`.
public struct SessionResources: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Mounts a file into a session; it is there from the next tool call on.
  public func add(
    sessionId: String,
    _ params: SessionResourceAddParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> FileResource {
    return try await transport.call(
      "sessions.resources.add",
      path: ["session_id": sessionId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Takes a file out of a session. Repositories stay for the life of the session.
  public func delete(
    sessionId: String,
    _ resourceId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedSessionResource {
    return try await transport.call(
      "sessions.resources.delete",
      path: ["session_id": sessionId, "resource_id": resourceId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists what is mounted into a session.
  /// - Parameter limit: Most resources on one page. Left out: all of them.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ sessionId: String,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<SessionResource> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "sessions.resources.list",
      path: ["session_id": sessionId],
      query: query,
      options: options
    )
  }

  /// Reads one resource of a session.
  public func retrieve(
    sessionId: String,
    _ resourceId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> SessionResource {
    return try await transport.call(
      "sessions.resources.retrieve",
      path: ["session_id": sessionId, "resource_id": resourceId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Replaces the access token of a repository.
  public func update(
    sessionId: String,
    resourceId: String,
    _ params: SessionResourceUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> SessionResource {
    return try await transport.call(
      "sessions.resources.update",
      path: ["session_id": sessionId, "resource_id": resourceId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `sessions.threads.*`.
public struct SessionThreads: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `sessions.threads.events.*`.
  public var events: SessionThreadEvents { SessionThreadEvents(transport) }

  /// Ends a child thread for good.
  public func archive(
    sessionId: String,
    _ threadId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> SessionThread {
    return try await transport.call(
      "sessions.threads.archive",
      path: ["session_id": sessionId, "thread_id": threadId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists the threads of a session: the main one, then the others as they were started.
  /// - Parameter limit: Most threads on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter statuses: Only threads in one of these states.
  public func list(
    _ sessionId: String,
    limit: Int? = nil,
    page: String? = nil,
    statuses: [SessionStatus]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<SessionThread> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    query.add("statuses[]", statuses)
    return transport.list(
      "sessions.threads.list",
      path: ["session_id": sessionId],
      query: query,
      options: options
    )
  }

  /// Reads a thread.
  public func retrieve(
    sessionId: String,
    _ threadId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> SessionThread {
    return try await transport.call(
      "sessions.threads.retrieve",
      path: ["session_id": sessionId, "thread_id": threadId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

/// The operations `sessions.threads.events.*`.
public struct SessionThreadEvents: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists the events of one thread, oldest first.
  /// - Parameter limit: Most events on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    sessionId: String,
    _ threadId: String,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<SessionEvent> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "sessions.threads.events.list",
      path: ["session_id": sessionId, "thread_id": threadId],
      query: query,
      options: options
    )
  }

  /// Streams the events of one thread from now on.
  /// - Parameter eventDeltas: Event types to preview while the model still writes them.
  public func stream(
    sessionId: String,
    _ threadId: String,
    eventDeltas: [EventDeltaType]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Events<StreamEvent> {
    var query = Query()
    query.add("event_deltas[]", eventDeltas)
    return transport.stream(
      "sessions.threads.events.stream",
      path: ["session_id": sessionId, "thread_id": threadId],
      query: query,
      options: options
    )
  }
}

extension Transport {
  /// The operations `sessions.*`.
  public var sessions: Sessions { Sessions(self) }
}
