import Foundation
@_exported import HostlerAPI
import HostlerNative

/// A client of the Managed Agents API: hosted, of a server of your own, or of
/// an engine in this process. It can be used from any task.
///
/// Cancelling a task cancels what it waits for, at the server too, and throws
/// `CancellationError`. Letting go of the client does not end what it started;
/// `close` does.
public final class Client: Transport, Sendable {
  let native: NativeClient
  private let engine: NativeEngine?

  /// What is left out comes from the environment (`ANTHROPIC_API_KEY`, …).
  /// - Parameters:
  ///   - baseURL: A server of your own, such as `hostler serve`.
  ///   - timeout: Seconds for one attempt of a call.
  ///   - connectTimeout: Seconds for a connection.
  ///   - maxRetries: How often a failed call is repeated.
  ///   - headers: Sent with every request.
  ///   - betas: Values for the header `anthropic-beta`.
  ///   - caFile: Certificates to trust besides the system's, as a PEM file.
  public convenience init(
    apiKey: String? = nil,
    authToken: String? = nil,
    profile: String? = nil,
    baseURL: String? = nil,
    timeout: TimeInterval? = nil,
    connectTimeout: TimeInterval? = nil,
    maxRetries: Int? = nil,
    headers: [String: String] = [:],
    betas: [String] = [],
    caFile: String? = nil
  ) throws {
    var options: [String: JSONValue] = [:]
    options["api_key"] = apiKey.map(JSONValue.string)
    options["auth_token"] = authToken.map(JSONValue.string)
    options["profile"] = profile.map(JSONValue.string)
    options["base_url"] = baseURL.map(JSONValue.string)
    options["timeout"] = timeout.map(JSONValue.number)
    options["connect_timeout"] = connectTimeout.map(JSONValue.number)
    options["max_retries"] = maxRetries.map(JSONValue.integer)
    options["headers"] = .object(headers.mapValues(JSONValue.string))
    options["betas"] = .array(betas.map(JSONValue.string))
    options["ca_file"] = caFile.map(JSONValue.string)
    try self.init(options: text(.object(options)), engine: nil)
  }

  package init(options: String, engine: NativeEngine?) throws {
    self.engine = engine
    native = try Hostler.native { try NativeClient(options: options, engine: engine) }
  }

  /// A client of an engine in this process, in builds that have the engine.
  /// - Parameters:
  ///   - path: Where the engine keeps its data; nil keeps them in memory.
  ///   - workdir: A directory that sessions work in, instead of their own.
  ///   - model: What answers the engine.
  public static func embedded(
    _ path: String? = nil,
    workdir: String? = nil,
    isolation: Isolation = .required,
    model: Model = .environment
  ) throws -> Client {
    var options: [String: JSONValue] = [:]
    options["path"] = path.map(JSONValue.string)
    options["workdir"] = workdir.map(JSONValue.string)
    options["isolation"] = .string(isolation.rawValue)
    options["model"] = model.json
    let engine = try Hostler.native { try NativeEngine(options: try text(.object(options))) }
    return try Client(options: "{}", engine: engine)
  }

  /// Ends everything that this client started, closes its connections, and
  /// stops its engine. Later calls throw `CLOSED`.
  public func close() {
    stop(native.close)
    if let engine { stop(engine.close) }
  }

  // MARK: Transport

  public func data(
    _ operation: String, path: [String: String], query: Query, body: Data?, options: RequestOptions
  ) async throws -> Data {
    let json = try arguments(path: path, query: query, body: body, options: options)
    return try await call(operation, json).body
  }

  public func items(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> any TextSource {
    source {
      let json = try arguments(path: path, query: query, body: nil, options: options)
      return try native.list(operation: operation, arguments: json)
    }
  }

  public func events(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> any TextSource {
    source {
      let json = try arguments(path: path, query: query, body: nil, options: options)
      return try native.stream(operation: operation, arguments: json)
    }
  }

  /// Any operation by its name, with JSON in both directions.
  /// - Parameter arguments: `{"path": …, "query": …, "body": …, "options": …}`,
  ///   each of which may be left out.
  public func call(_ operation: String, _ arguments: String) async throws -> Answer {
    try Task.checkCancellation()
    let call = try Hostler.native {
      try native.call(operation: operation, arguments: arguments, attachments: [])
    }
    let answer = try await call.answer()
    return Answer(status: Int(answer.status), requestId: answer.requestId, body: answer.body)
  }

  /// A stream of events by its operation's name; see `call`.
  public func stream(_ operation: String, _ arguments: String) -> Events<JSONValue> {
    Decoded(source: source { try native.stream(operation: operation, arguments: arguments) })
  }

  /// The items of a list by its operation's name; see `call`.
  public func list(_ operation: String, _ arguments: String) -> Items<JSONValue> {
    Decoded(source: source { try native.list(operation: operation, arguments: arguments) })
  }
}

/// What the server answered, undecoded.
public struct Answer: Sendable, Hashable {
  public let status: Int
  public let requestId: String?
  public let body: Data
}

/// How an engine keeps its sandboxes apart from this machine.
public enum Isolation: String, Sendable {
  case required
  case withoutNamespaces = "without_namespaces"
  case unisolated
}

/// What answers an engine.
public enum Model: Sendable {
  /// The hosted models, with the key in `ANTHROPIC_API_KEY`.
  case environment
  /// An endpoint that speaks the Messages API.
  case messages(baseURL: String, apiKey: String? = nil, headers: [String: String] = [:])
  /// Answers that were written down before: for tests.
  case scripted(JSONValue)

  var json: JSONValue? {
    switch self {
    case .environment: return nil
    case .messages(let baseURL, let apiKey, let headers):
      return .object([
        "kind": "messages",
        "base_url": .string(baseURL),
        "api_key": apiKey.map(JSONValue.string) ?? .null,
        "headers": .object(headers.mapValues(JSONValue.string)),
      ])
    case .scripted(let script):
      return .object(["kind": "scripted", "script": script])
    }
  }
}
