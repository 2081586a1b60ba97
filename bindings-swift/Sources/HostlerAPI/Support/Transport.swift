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
  ) -> AsyncThrowingStream<Data, any Error>

  /// A stream; the JSON of each event.
  func events(
    _ operation: String, path: [String: String], query: Query, options: RequestOptions
  ) -> AsyncThrowingStream<Data, any Error>
}

extension Transport {
  func call<T: Decodable>(
    _ operation: String, path: [String: String], query: Query, body: Data?, options: RequestOptions
  ) async throws -> T {
    let answer = try await data(operation, path: path, query: query, body: body, options: options)
    return try JSONDecoder().decode(T.self, from: answer)
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

/// JSON texts, decoded one by one.
public struct Decoded<Element: Decodable & Sendable>: AsyncSequence, Sendable {
  let source: AsyncThrowingStream<Data, any Error>

  public struct AsyncIterator: AsyncIteratorProtocol {
    var texts: AsyncThrowingStream<Data, any Error>.AsyncIterator
    let decoder = JSONDecoder()

    public mutating func next() async throws -> Element? {
      guard let text = try await texts.next() else { return nil }
      return try decoder.decode(Element.self, from: text)
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(texts: source.makeAsyncIterator())
  }
}

/// The JSON body of a request.
func encode<T: Encodable>(_ params: T) throws -> Data {
  try JSONEncoder().encode(params)
}
