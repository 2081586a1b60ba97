// Written by hostler-codegen from api/. Do not edit.

/// The operations `files.*`.
public struct Files: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Deletes a file for good.
  public func delete(
    _ fileId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedFile {
    return try await transport.call(
      "files.delete",
      path: ["file_id": fileId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists files, newest first.
  /// - Parameter ids: Only these files, at most 100, on one page; not together with `page` or `limit`.
  ///   Unknown ids are left out.
  /// - Parameter limit: Most files on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter scopeId: Only files of this session.
  public func list(
    ids: [String]? = nil,
    limit: Int? = nil,
    page: String? = nil,
    scopeId: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<FileMetadata> {
    var query = Query()
    query.add("ids[]", ids)
    query.add("limit", limit)
    query.add("page", page)
    query.add("scope_id", scopeId)
    return transport.list(
      "files.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads what is known of a file.
  public func retrieveMetadata(
    _ fileId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> FileMetadata {
    return try await transport.call(
      "files.retrieve_metadata",
      path: ["file_id": fileId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `files.*`.
  public var files: Files { Files(self) }
}
