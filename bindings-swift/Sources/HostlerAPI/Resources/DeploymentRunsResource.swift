// Written by hostler-codegen from api/. Do not edit.

/// The operations `deployment_runs.*`.
public struct DeploymentRuns: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists runs, newest first.
  /// - Parameter createdAtGt: Only what was made after this instant.
  /// - Parameter createdAtGte: Only what was made at or after this instant.
  /// - Parameter createdAtLt: Only what was made before this instant.
  /// - Parameter createdAtLte: Only what was made at or before this instant.
  /// - Parameter deploymentId: Only runs of this deployment; an unknown one gives an empty list.
  /// - Parameter hasError: True: only runs that failed; false: only runs that made a session.
  /// - Parameter limit: Most runs on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter triggerType: Only runs started this way.
  public func list(
    createdAtGt: String? = nil,
    createdAtGte: String? = nil,
    createdAtLt: String? = nil,
    createdAtLte: String? = nil,
    deploymentId: String? = nil,
    hasError: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    triggerType: TriggerType? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<DeploymentRun> {
    var query = Query()
    query.add("created_at[gt]", createdAtGt)
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lt]", createdAtLt)
    query.add("created_at[lte]", createdAtLte)
    query.add("deployment_id", deploymentId)
    query.add("has_error", hasError)
    query.add("limit", limit)
    query.add("page", page)
    query.add("trigger_type", triggerType)
    return transport.list(
      "deployment_runs.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a run.
  public func retrieve(
    _ deploymentRunId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeploymentRun {
    return try await transport.call(
      "deployment_runs.retrieve",
      path: ["deployment_run_id": deploymentRunId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `deployment_runs.*`.
  public var deploymentRuns: DeploymentRuns { DeploymentRuns(self) }
}
