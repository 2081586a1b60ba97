import Foundation

/// What every method takes besides its own arguments.
public struct RequestOptions: Sendable {
  /// Values for the header `anthropic-beta`, before the operation's own.
  public var betas: [String]
  /// Headers that replace computed ones; nil leaves one out.
  public var headers: [String: String?]
  /// Seconds to wait for the answer.
  public var timeout: TimeInterval?
  /// How often a failed request is repeated.
  public var maxRetries: Int?
  /// Makes a request safe to repeat at servers that know the key.
  public var idempotencyKey: String?

  public init(
    betas: [String] = [],
    headers: [String: String?] = [:],
    timeout: TimeInterval? = nil,
    maxRetries: Int? = nil,
    idempotencyKey: String? = nil
  ) {
    self.betas = betas
    self.headers = headers
    self.timeout = timeout
    self.maxRetries = maxRetries
    self.idempotencyKey = idempotencyKey
  }
}

/// Query parameters: wire names with brackets, and texts.
public struct Query: Sendable {
  public private(set) var items: [(name: String, value: String)] = []

  public init() {}

  mutating func add<T: QueryValue>(_ name: String, _ value: T?) {
    if let value {
      items.append((name, value.queryText))
    }
  }

  mutating func add<T: QueryValue>(_ name: String, _ values: [T]?) {
    for value in values ?? [] {
      items.append((name, value.queryText))
    }
  }
}

/// A value of a query parameter.
public protocol QueryValue: Sendable {
  var queryText: String { get }
}

extension String: QueryValue {
  public var queryText: String { self }
}

extension Int: QueryValue {
  public var queryText: String { String(self) }
}

extension Bool: QueryValue {
  public var queryText: String { self ? "true" : "false" }
}

/// Over what calls travel. JSON in, JSON out.
public protocol Transport: Sendable {
  /// One call; the JSON of the answer.
  func data(
    _ operation: String, path: [String: String], query: Query, body: Data?, options: RequestOptions
  ) async throws -> Data

  /// A list over all its pages; the JSON of each item.
  func items(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> any TextSource

  /// A stream; the JSON of each event.
  func events(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> any TextSource
}

/// JSON texts that are pulled one by one: whoever is slow slows the server
/// down, instead of filling memory.
public protocol TextSource: Sendable {
  /// Waits until the source is open: for events, until the server has accepted
  /// the stream.
  func opened() async throws

  /// The next text; nil at the end. Throws `CancellationError` when the task
  /// is cancelled.
  func next() async throws -> Data?

  /// Ends it.
  func cancel()
}

extension Transport {
  func call<T: Decodable>(
    _ operation: String, path: [String: String], query: Query, body: Data?, options: RequestOptions
  ) async throws -> T {
    let answer = try await data(operation, path: path, query: query, body: body, options: options)
    return try decode(answer, with: JSONDecoder())
  }

  func list<T: Decodable & Sendable>(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> Items<T> {
    Items(source: items(operation, path: path, query: query, options: options))
  }

  func stream<T: Decodable & Sendable>(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> Events<T> {
    Events(source: events(operation, path: path, query: query, options: options))
  }
}

/// The items of a list, over all its pages.
public typealias Items<Element: Decodable & Sendable> = Decoded<Element>

/// Events as they happen.
public typealias Events<Element: Decodable & Sendable> = Decoded<Element>

/// JSON texts, decoded one by one. There is one place in the sequence,
/// however often it is iterated: a second loop goes on where the first broke
/// off. Letting go of the sequence and its iterators ends it at the server.
public struct Decoded<Element: Decodable & Sendable>: AsyncSequence, Sendable {
  package let source: any TextSource

  package init(source: any TextSource) {
    self.source = source
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    let source: any TextSource
    let decoder = JSONDecoder()

    public mutating func next() async throws -> Element? {
      guard let text = try await source.next() else { return nil }
      // Without its type, this would be decoded as an optional.
      let element: Element = try decode(text, with: decoder)
      return element
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source: source)
  }

  /// Waits until the server has accepted the stream, so that whatever is sent
  /// afterwards is seen on it.
  public func opened() async throws {
    try await source.opened()
  }

  /// Ends the sequence, for its iterators too.
  public func cancel() {
    source.cancel()
  }
}

/// Decodes an answer. What does not fit is the server's failure to keep to the
/// API, and says so.
package func decode<T: Decodable>(_ text: Data, with decoder: JSONDecoder) throws -> T {
  do {
    return try decoder.decode(T.self, from: text)
  } catch let error as DecodingError {
    throw HostlerError(.invalidResponse, "the answer is not the JSON of \(T.self): \(error.place)")
  }
}

extension DecodingError {
  /// Where and what, without the values.
  fileprivate var place: String {
    let context =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
        .dataCorrupted(let context): context
      @unknown default: Context(codingPath: [], debugDescription: "it cannot be read")
      }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
  }
}

/// The JSON body of a request.
func encode<T: Encodable>(_ params: T) throws -> Data {
  try JSONEncoder().encode(params)
}
