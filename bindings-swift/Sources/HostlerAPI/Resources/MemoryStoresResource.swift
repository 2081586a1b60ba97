// Written by hostler-codegen from api/. Do not edit.

/// The operations `memory_stores.*`.
public struct MemoryStores: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `memory_stores.memories.*`.
  public var memories: MemoryStoreMemories { MemoryStoreMemories(transport) }

  /// The operations `memory_stores.memory_versions.*`.
  public var memoryVersions: MemoryStoreMemoryVersions { MemoryStoreMemoryVersions(transport) }

  /// Archives a memory store for good: it can be read, not written.
  public func archive(
    _ memoryStoreId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryStore {
    return try await transport.call(
      "memory_stores.archive",
      path: ["memory_store_id": memoryStoreId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Makes a memory store.
  public func create(
    _ params: MemoryStoreCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryStore {
    return try await transport.call(
      "memory_stores.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Deletes a memory store with all memories and versions.
  public func delete(
    _ memoryStoreId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedMemoryStore {
    return try await transport.call(
      "memory_stores.delete",
      path: ["memory_store_id": memoryStoreId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists memory stores, newest first.
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
  ) -> Items<MemoryStore> {
    var query = Query()
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lte]", createdAtLte)
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "memory_stores.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a memory store.
  public func retrieve(
    _ memoryStoreId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryStore {
    return try await transport.call(
      "memory_stores.retrieve",
      path: ["memory_store_id": memoryStoreId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a memory store.
  public func update(
    memoryStoreId: String,
    _ params: MemoryStoreUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryStore {
    return try await transport.call(
      "memory_stores.update",
      path: ["memory_store_id": memoryStoreId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `memory_stores.memories.*`.
public struct MemoryStoreMemories: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Writes a new memory. The path must be free.
  /// - Parameter view: How much of each is returned.
  public func create(
    memoryStoreId: String,
    _ params: MemoryCreateParams,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> Memory {
    var query = Query()
    query.add("view", view)
    return try await transport.call(
      "memory_stores.memories.create",
      path: ["memory_store_id": memoryStoreId],
      query: query,
      body: encode(params),
      options: options
    )
  }

  /// Deletes a memory; its versions stay.
  /// - Parameter expectedContentSha256: Hash that the content must have; any other fails with 409.
  public func delete(
    memoryStoreId: String,
    _ memoryId: String,
    expectedContentSha256: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedMemory {
    var query = Query()
    query.add("expected_content_sha256", expectedContentSha256)
    return try await transport.call(
      "memory_stores.memories.delete",
      path: ["memory_store_id": memoryStoreId, "memory_id": memoryId],
      query: query,
      body: nil,
      options: options
    )
  }

  /// Lists memories by path.
  /// - Parameter depth: 0: everything below the prefix; 1: only its direct children, deeper ones as
  ///   prefixes.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter pathPrefix: Only paths below this one; ends with `/`. Stands in the address: no secrets here.
  /// - Parameter view: How much of each is returned.
  public func list(
    _ memoryStoreId: String,
    depth: Int? = nil,
    limit: Int? = nil,
    page: String? = nil,
    pathPrefix: String? = nil,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<MemoryEntry> {
    var query = Query()
    query.add("depth", depth)
    query.add("limit", limit)
    query.add("page", page)
    query.add("path_prefix", pathPrefix)
    query.add("view", view)
    return transport.list(
      "memory_stores.memories.list",
      path: ["memory_store_id": memoryStoreId],
      query: query,
      options: options
    )
  }

  /// Reads a memory.
  /// - Parameter view: How much of each is returned.
  public func retrieve(
    memoryStoreId: String,
    _ memoryId: String,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> Memory {
    var query = Query()
    query.add("view", view)
    return try await transport.call(
      "memory_stores.memories.retrieve",
      path: ["memory_store_id": memoryStoreId, "memory_id": memoryId],
      query: query,
      body: nil,
      options: options
    )
  }

  /// Changes or renames a memory.
  /// - Parameter view: How much of each is returned.
  public func update(
    memoryStoreId: String,
    memoryId: String,
    _ params: MemoryUpdateParams,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> Memory {
    var query = Query()
    query.add("view", view)
    return try await transport.call(
      "memory_stores.memories.update",
      path: ["memory_store_id": memoryStoreId, "memory_id": memoryId],
      query: query,
      body: encode(params),
      options: options
    )
  }
}

/// The operations `memory_stores.memory_versions.*`.
public struct MemoryStoreMemoryVersions: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists versions of memories, newest first.
  /// - Parameter apiKeyId: Only changes made with this API key.
  /// - Parameter createdAtGte: Only what was made at or after this instant.
  /// - Parameter createdAtLte: Only what was made at or before this instant.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter memoryId: Only versions of this memory, deleted or not.
  /// - Parameter operation: Only changes of this kind.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter serviceAccountId: Only changes by this service account (`svac_…`).
  /// - Parameter sessionId: Only changes by this session.
  /// - Parameter view: How much of each is returned.
  public func list(
    _ memoryStoreId: String,
    apiKeyId: String? = nil,
    createdAtGte: String? = nil,
    createdAtLte: String? = nil,
    limit: Int? = nil,
    memoryId: String? = nil,
    operation: MemoryOperation? = nil,
    page: String? = nil,
    serviceAccountId: String? = nil,
    sessionId: String? = nil,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<MemoryVersion> {
    var query = Query()
    query.add("api_key_id", apiKeyId)
    query.add("created_at[gte]", createdAtGte)
    query.add("created_at[lte]", createdAtLte)
    query.add("limit", limit)
    query.add("memory_id", memoryId)
    query.add("operation", operation)
    query.add("page", page)
    query.add("service_account_id", serviceAccountId)
    query.add("session_id", sessionId)
    query.add("view", view)
    return transport.list(
      "memory_stores.memory_versions.list",
      path: ["memory_store_id": memoryStoreId],
      query: query,
      options: options
    )
  }

  /// Removes path and content of a version for good.
  public func redact(
    memoryStoreId: String,
    _ memoryVersionId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryVersion {
    return try await transport.call(
      "memory_stores.memory_versions.redact",
      path: ["memory_store_id": memoryStoreId, "memory_version_id": memoryVersionId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Reads a version.
  /// - Parameter view: How much of each is returned.
  public func retrieve(
    memoryStoreId: String,
    _ memoryVersionId: String,
    view: MemoryView? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws -> MemoryVersion {
    var query = Query()
    query.add("view", view)
    return try await transport.call(
      "memory_stores.memory_versions.retrieve",
      path: ["memory_store_id": memoryStoreId, "memory_version_id": memoryVersionId],
      query: query,
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `memory_stores.*`.
  public var memoryStores: MemoryStores { MemoryStores(self) }
}
