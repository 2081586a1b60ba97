// Written by hostler-codegen from api/. Do not edit.

/// The operations `dreams.*`.
public struct Dreams: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Archives a dream that is over. Repeating it changes nothing.
  public func archive(
    _ dreamId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Dream {
    return try await transport.call(
      "dreams.archive",
      path: ["dream_id": dreamId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Stops a dream that waits or runs. Repeating it changes nothing.
  public func cancel(
    _ dreamId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Dream {
    return try await transport.call(
      "dreams.cancel",
      path: ["dream_id": dreamId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Starts a dream: sessions are read and a memory store is tidied up from them.
  public func create(
    _ params: DreamCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Dream {
    return try await transport.call(
      "dreams.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Lists dreams, newest first.
  /// - Parameter createdAtGt: Only what was made after this instant.
  /// - Parameter createdAtLt: Only what was made before this instant.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter statuses: Only dreams in one of these states.
  public func list(
    createdAtGt: String? = nil,
    createdAtLt: String? = nil,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    statuses: [DreamStatus]? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Dream> {
    var query = Query()
    query.add("created_at[gt]", createdAtGt)
    query.add("created_at[lt]", createdAtLt)
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    query.add("statuses[]", statuses)
    return transport.list(
      "dreams.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a dream.
  public func retrieve(
    _ dreamId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Dream {
    return try await transport.call(
      "dreams.retrieve",
      path: ["dream_id": dreamId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `dreams.*`.
  public var dreams: Dreams { Dreams(self) }
}
