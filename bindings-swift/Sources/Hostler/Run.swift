import Foundation
import HostlerAPI
import HostlerNative

/// What a run starts with.
public enum Input: Sendable {
  /// A message.
  case text(String)
  /// Events, sent as they are.
  case events([JSONValue])
  /// Nothing: take up the session where it stands.
  case none
}

extension Input: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}

/// How a run ended.
public struct RunResult: Sendable, Decodable {
  public let sessionId: String
  public let status: String
  /// Why the session stopped.
  public let stopReason: JSONValue?
  /// The text of the agent's last message.
  public let text: String?
  public let usage: JSONValue?
  /// What it costs at list prices.
  public let listCost: JSONValue?
  /// The error that ended it.
  public let error: JSONValue?
  /// Ids of the events that still wait for an answer.
  public let pending: JSONValue

  /// All of it, as it came.
  public let json: JSONValue

  public init(from decoder: any Decoder) throws {
    json = try JSONValue(from: decoder)
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    sessionId = try fields.decode(String.self, forKey: .sessionId)
    status = try fields.decode(String.self, forKey: .status)
    stopReason = try fields.decodeIfPresent(JSONValue.self, forKey: .stopReason)
    text = try fields.decodeIfPresent(String.self, forKey: .text)
    usage = try fields.decodeIfPresent(JSONValue.self, forKey: .usage)
    listCost = try fields.decodeIfPresent(JSONValue.self, forKey: .listCost)
    error = try fields.decodeIfPresent(JSONValue.self, forKey: .error)
    pending = try fields.decode(JSONValue.self, forKey: .pending)
  }

  private enum CodingKeys: String, CodingKey {
    case status, text, usage, error, pending
    case sessionId = "session_id"
    case stopReason = "stop_reason"
    case listCost = "list_cost"
  }
}

/// A session at work: a sequence of its events, during which tools are run and
/// approvals asked for. It makes progress while it is iterated, or waited for
/// with `result`. Letting go of it stops the run, not the session.
public final class Run: AsyncSequence, Sendable {
  public typealias Element = StreamEvent

  private let desk: Desk

  init(_ native: NativeRun, tools: [Tool], approve: Approval) {
    desk = Desk(native, tools: tools, approve: approve)
  }

  deinit {
    desk.cancel()
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    /// Keeps it running.
    let run: Run
    let decoder = JSONDecoder()

    public mutating func next() async throws -> StreamEvent? {
      guard let text = try await run.desk.next() else { return nil }
      let event: StreamEvent = try decode(text, with: decoder)
      return event
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(run: self)
  }

  /// Sees the run through and says how it ended.
  public func result() async throws -> RunResult {
    while try await desk.next() != nil {}
    guard let summary = desk.summary else {
      throw HostlerError(.closed, "the run ended without a result: it was cancelled, or failed before")
    }
    return try decode(summary, with: JSONDecoder())
  }

  /// Has the session stop; the run ends with its result.
  public func interrupt() async throws {
    let call = try Hostler.native { try desk.native.interrupt() }
    _ = try await call.answer()
  }

  /// Stops the run, and its tools; the session goes on.
  public func cancel() {
    desk.cancel()
  }

  /// The JSON of the events, for whoever wants it as it came.
  package func nextText() async throws -> Data? {
    try await desk.next()
  }
}

/// Has requests answered while events pass by.
private final class Desk: @unchecked Sendable {
  let native: NativeRun
  private let puller: Puller
  private let tools: [String: Tool]
  private let approve: Approval
  private let lock = NSLock()
  // Guarded by the lock.
  private var tasks: [UInt64: Task<Void, Never>] = [:]
  private var complaint: (any Error)?
  private var ending: Data?

  init(_ native: NativeRun, tools: [Tool], approve: Approval) {
    self.native = native
    puller = Puller(native)
    self.tools = Dictionary(tools.map { ($0.name, $0) }) { _, last in last }
    self.approve = approve
  }

  var summary: Data? { lock.withLock { ending } }

  func next() async throws -> Data? {
    while let item = try await pull() {
      switch item.kind {
      case .event, .preview: return item.json
      case .toolRequest: answer(try decode(item.json, with: JSONDecoder()), with: runTool)
      case .approvalRequest: answer(try decode(item.json, with: JSONDecoder()), with: decide)
      case .requestWithdrawn:
        let withdrawn: Token = try decode(item.json, with: JSONDecoder())
        lock.withLock { tasks.removeValue(forKey: withdrawn.token) }?.cancel()
      case .summary: lock.withLock { ending = item.json }
      case .entry, .reconnected, .unknown: break
      }
    }
    if let complaint = lock.withLock({ takeComplaint() }) { throw complaint }
    return nil
  }

  func cancel() {
    puller.cancel()
    stopTasks()
  }

  private func pull() async throws -> NativeItem? {
    do {
      if let item = try await puller.next() { return item }
    } catch {
      stopTasks()
      throw error
    }
    stopTasks()
    return nil
  }

  private func stopTasks() {
    let left = lock.withLock {
      defer { tasks = [:] }
      return tasks.values
    }
    for task in left { task.cancel() }
  }

  private func takeComplaint() -> (any Error)? {
    defer { complaint = nil }
    return complaint
  }

  private struct Token: Decodable {
    let token: UInt64
  }

  private struct Request: Decodable, Sendable {
    let token: UInt64
    let name: String
    let value: JSONValue

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      token = try fields.decode(UInt64.self, forKey: .token)
      name = try fields.decode(String.self, forKey: .name)
      value = try JSONValue(from: decoder)
    }

    enum CodingKeys: String, CodingKey { case token, name }
  }

  private func answer(_ request: Request, with work: @escaping @Sendable (Request) async -> JSONValue) {
    lock.withLock {
      tasks[request.token] = Task { [weak self, native] in
        let answer = await work(request)
        do {
          // False: nobody waits for it any more.
          _ = try Hostler.native { try native.respond(token: request.token, answer: try text(answer)) }
        } catch {
          self?.complain(error)
        }
        self?.forget(request.token)
      }
    }
  }

  private func forget(_ token: UInt64) {
    lock.withLock { _ = tasks.removeValue(forKey: token) }
  }

  /// The first one is what the user hears of.
  private func complain(_ error: any Error) {
    lock.withLock { complaint = complaint ?? error }
  }

  @Sendable private func runTool(_ request: Request) async -> JSONValue {
    guard let tool = tools[request.name], case .object(let fields) = request.value else {
      return ToolOutput("there is no tool \(request.name)", isError: true).json
    }
    do {
      return try await tool.call(JSONEncoder().encode(fields["input"] ?? .null)).json
    } catch {
      return ToolOutput(String(describing: error), isError: true).json
    }
  }

  @Sendable private func decide(_ request: Request) async -> JSONValue {
    guard case .ask(let ask) = approve else { return Decision.leave.json }
    do {
      let asked: ApprovalRequest = try decode(
        JSONEncoder().encode(request.value), with: JSONDecoder())
      return try await ask(asked).json
    } catch {
      complain(error)
      return Decision.leave.json
    }
  }
}
