// Written by hostler-codegen from api/. Do not edit.

/// The operations `deployments.*`.
public struct Deployments: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Ends a deployment for good; it is no longer run.
  public func archive(
    _ deploymentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.archive",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Saves a deployment: an agent that runs on a schedule or on request.
  public func create(
    _ params: DeploymentCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Lists deployments, newest first.
  /// - Parameter agentId: Only deployments of this agent.
  /// - Parameter createdAtGte: Only what was made at or after this instant.
  /// - Parameter createdAtLte: Only what was made at or before this instant.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter status: Only deployments in this state; not together with `include_archived`.
  public func list(
    agentId: String? = nil,
    createdAtGte: String? = nil,
    createdAtLte: String? = nil,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    status: DeploymentStatus? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Deployment> {
    var query = Query()
    query.add("agent_id", agentId)
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lte]", createdAtLte)
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    query.add("status", status)
    return transport.list(
      "deployments.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Stops the schedule of a deployment. It can still be run by hand.
  public func pause(
    _ deploymentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.pause",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Reads a deployment.
  public func retrieve(
    _ deploymentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.retrieve",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Runs a deployment now.
  public func run(
    _ deploymentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeploymentRun {
    return try await transport.call(
      "deployments.run",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Goes on with the schedule of a deployment.
  public func unpause(
    _ deploymentId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.unpause",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a deployment.
  public func update(
    deploymentId: String,
    _ params: DeploymentUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Deployment {
    return try await transport.call(
      "deployments.update",
      path: ["deployment_id": deploymentId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

extension Transport {
  /// The operations `deployments.*`.
  public var deployments: Deployments { Deployments(self) }
}
