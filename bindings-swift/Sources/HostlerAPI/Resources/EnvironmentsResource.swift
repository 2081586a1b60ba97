// Written by hostler-codegen from api/. Do not edit.

/// The operations `environments.*`.
public struct Environments: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `environments.work.*`.
  public var work: EnvironmentWork { EnvironmentWork(transport) }

  /// Retires an environment for good. Running sessions go on; new ones cannot use it.
  public func archive(
    _ environmentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Environment {
    return try await transport.call(
      "environments.archive",
      path: ["environment_id": environmentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Makes an environment.
  public func create(
    _ params: EnvironmentCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Environment {
    return try await transport.call(
      "environments.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Deletes an environment. Refused while a session refers to it.
  public func delete(
    _ environmentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedEnvironment {
    return try await transport.call(
      "environments.delete",
      path: ["environment_id": environmentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists environments, newest first.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most environments on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Environment> {
    var query = Query()
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "environments.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads an environment.
  public func retrieve(
    _ environmentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Environment {
    return try await transport.call(
      "environments.retrieve",
      path: ["environment_id": environmentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes an environment for sessions created later. What is left out is kept, at every level
  /// of `config`.
  public func update(
    environmentId: String,
    _ params: EnvironmentUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Environment {
    return try await transport.call(
      "environments.update",
      path: ["environment_id": environmentId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `environments.work.*`.
public struct EnvironmentWork: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Accepts a work item: it leaves the queue and its lease begins. For workers.
  public func ack(
    environmentId: String,
    _ workId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Work {
    return try await transport.call(
      "environments.work.ack",
      path: ["environment_id": environmentId, "work_id": workId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Claims or extends the lease on a work item. For workers.
  /// - Parameter desiredTtlSeconds: Seconds for which the lease is wanted.
  /// - Parameter expectedLastHeartbeat: `last_heartbeat` of the answer before, byte for byte; `NO_HEARTBEAT` for the first.
  ///   Any other value fails with 412.
  public func heartbeat(
    environmentId: String,
    _ workId: String,
    desiredTtlSeconds: Int? = nil,
    expectedLastHeartbeat: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> WorkHeartbeat {
    var query = Query()
    query.add("desired_ttl_seconds", desiredTtlSeconds)
    query.add("expected_last_heartbeat", expectedLastHeartbeat)
    return try await transport.call(
      "environments.work.heartbeat",
      path: ["environment_id": environmentId, "work_id": workId],
      query: query,
      body: nil,
      options: options
    )
  }

  /// Lists the work items of an environment. For workers: needs the environment's key.
  /// - Parameter limit: Most items on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ environmentId: String,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Work> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "environments.work.list",
      path: ["environment_id": environmentId],
      query: query,
      options: options
    )
  }

  /// Takes the next work item, or null if there is none. For workers.
  /// - Parameter blockMs: Milliseconds to wait for work. Left out: answer at once.
  /// - Parameter reclaimOlderThanMs: Offer items again that were handed out but not accepted for this many milliseconds.
  public func poll(
    _ environmentId: String,
    blockMs: Int? = nil,
    reclaimOlderThanMs: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> Work? {
    var query = Query()
    query.add("block_ms", blockMs)
    query.add("reclaim_older_than_ms", reclaimOlderThanMs)
    return try await transport.call(
      "environments.work.poll",
      path: ["environment_id": environmentId],
      query: query,
      body: nil,
      options: options
    )
  }

  /// Reads a work item. Needs an API key.
  public func retrieve(
    environmentId: String,
    _ workId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Work {
    return try await transport.call(
      "environments.work.retrieve",
      path: ["environment_id": environmentId, "work_id": workId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Reads how much work waits and how many workers ask for it.
  public func stats(
    _ environmentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> WorkQueueStats {
    return try await transport.call(
      "environments.work.stats",
      path: ["environment_id": environmentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Asks for a work item to be stopped.
  public func stop(
    environmentId: String,
    workId: String,
    _ params: WorkStopParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Work {
    return try await transport.call(
      "environments.work.stop",
      path: ["environment_id": environmentId, "work_id": workId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Changes the metadata of a work item. Needs an API key.
  public func update(
    environmentId: String,
    workId: String,
    _ params: WorkUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Work {
    return try await transport.call(
      "environments.work.update",
      path: ["environment_id": environmentId, "work_id": workId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

extension Transport {
  /// The operations `environments.*`.
  public var environments: Environments { Environments(self) }
}
