// Written by hostler-codegen from api/. Do not edit.

/// The operations `agents.*`.
public struct Agents: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `agents.versions.*`.
  public var versions: AgentVersions { AgentVersions(transport) }

  /// Retires an agent for good. Sessions that use it go on; new ones cannot name it.
  public func archive(
    _ agentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Agent {
    return try await transport.call(
      "agents.archive",
      path: ["agent_id": agentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Saves a new agent.
  public func create(
    _ params: AgentCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Agent {
    return try await transport.call(
      "agents.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Lists agents, newest first.
  /// - Parameter createdAtGte: Only what was made at or after this instant.
  /// - Parameter createdAtLte: Only what was made at or before this instant.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    createdAtGte: String? = nil,
    createdAtLte: String? = nil,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Agent> {
    var query = Query()
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lte]", createdAtLte)
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "agents.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads an agent, or one of its past versions.
  /// - Parameter version: Version to read. Left out: the newest.
  public func retrieve(
    _ agentId: String,
    version: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> Agent {
    var query = Query()
    query.add("version", version)
    return try await transport.call(
      "agents.retrieve",
      path: ["agent_id": agentId],
      query: query,
      body: nil,
      options: options
    )
  }

  /// Changes an agent. A change makes a new version; a call that changes nothing returns the
  /// agent as it is.
  public func update(
    agentId: String,
    _ params: AgentUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Agent {
    return try await transport.call(
      "agents.update",
      path: ["agent_id": agentId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `agents.versions.*`.
public struct AgentVersions: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists the versions of an agent, newest first; each is a full agent.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ agentId: String,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Agent> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "agents.versions.list",
      path: ["agent_id": agentId],
      query: query,
      options: options
    )
  }
}

extension Transport {
  /// The operations `agents.*`.
  public var agents: Agents { Agents(self) }
}
