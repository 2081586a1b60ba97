import Foundation
import HostlerAPI
import HostlerNative

/// Where following a session begins.
public enum History: String, Sendable {
  case all
  case currentTurn = "current_turn"
  case none
}

extension Sessions {
  /// Every persisted event of a session exactly once and in order, across any
  /// number of disconnects, until the session is deleted or terminated.
  /// - Parameters:
  ///   - eventDeltas: Event types to preview while they are written.
  ///   - reconnectTimeout: Seconds to try to get the connection back.
  public func follow(
    _ sessionId: String,
    history: History = .all,
    eventDeltas: [EventDeltaType] = [],
    reconnectTimeout: TimeInterval? = nil
  ) -> Events<StreamEvent> {
    var options: [String: JSONValue] = ["history": .string(history.rawValue)]
    options["event_deltas"] = .array(eventDeltas.map { .string($0.queryText) })
    options["reconnect_timeout"] = reconnectTimeout.map(JSONValue.number)
    return Decoded(
      source: source {
        try client.native.follow(sessionId: sessionId, options: text(.object(options)))
      })
  }

  /// Sends `input` and sees the session through until it is idle for a reason
  /// that is not ours to answer.
  /// - Parameters:
  ///   - tools: The session's custom tools.
  ///   - approve: Who decides on calls that need a confirmation.
  ///   - eventDeltas: Event types to preview while they are written.
  ///   - concurrentTools: How many tools run at a time.
  ///   - toolTimeout: Seconds for one tool.
  ///   - reconnectTimeout: Seconds to try to get the connection back.
  public func run(
    _ sessionId: String,
    _ input: Input = .none,
    tools: [Tool] = [],
    approve: Approval = .always(.leave),
    eventDeltas: [EventDeltaType] = [],
    concurrentTools: Int? = nil,
    toolTimeout: TimeInterval? = nil,
    reconnectTimeout: TimeInterval? = nil
  ) throws -> Run {
    var options: [String: JSONValue] = [:]
    switch input {
    case .text(let text): options["input"] = .string(text)
    case .events(let events): options["input"] = .array(events)
    case .none: break
    }
    options["tools"] = .array(tools.map { .string($0.name) })
    switch approve {
    case .ask: options["approve"] = "ask"
    case .always(.allow): options["approve"] = "allow"
    case .always(.leave): options["approve"] = "leave"
    case .always(.deny(let message)):
      options["approve"] = "deny"
      options["deny_message"] = message.map(JSONValue.string)
    }
    options["event_deltas"] = .array(eventDeltas.map { .string($0.queryText) })
    options["concurrent_tools"] = concurrentTools.map(JSONValue.integer)
    options["tool_timeout"] = toolTimeout.map(JSONValue.number)
    options["reconnect_timeout"] = reconnectTimeout.map(JSONValue.number)
    return try client.run(sessionId, options: text(.object(options)), tools: tools, approve: approve)
  }

  private var client: Client {
    get throws {
      guard let client = transport as? Client else {
        throw HostlerError(.invalidArgument, "sessions.run, sessions.follow: this transport only makes calls; use a Client")
      }
      return client
    }
  }
}

extension Client {
  package func run(_ sessionId: String, options: String, tools: [Tool], approve: Approval) throws -> Run {
    let run = try Hostler.native { try native.run(sessionId: sessionId, options: options) }
    return Run(run, tools: tools, approve: approve)
  }

  package func follow(_ sessionId: String, options: String) -> Events<JSONValue> {
    Decoded(source: source { try native.follow(sessionId: sessionId, options: options) })
  }
}
