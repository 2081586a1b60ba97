// Written by hostler-codegen from api/. Do not edit.

/// The operations `models.*`.
public struct Models: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Lists models, newest release first.
  /// - Parameter afterId: Only models after this one.
  /// - Parameter beforeId: Only models before this one.
  /// - Parameter lifecycle: Stages to list. Left out: active and deprecated.
  /// - Parameter limit: Most models on one page.
  public func list(
    afterId: String? = nil,
    beforeId: String? = nil,
    lifecycle: [ModelLifecycle]? = nil,
    limit: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<ModelInfo> {
    var query = Query()
    query.add("after_id", afterId)
    query.add("before_id", beforeId)
    query.add("lifecycle[]", lifecycle)
    query.add("limit", limit)
    return transport.list(
      "models.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a model by id or alias.
  public func retrieve(
    _ modelId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> ModelInfo {
    return try await transport.call(
      "models.retrieve",
      path: ["model_id": modelId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `models.*`.
  public var models: Models { Models(self) }
}
