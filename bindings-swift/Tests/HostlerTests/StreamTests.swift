import XCTest

@testable import Hostler

/// What the closures of a test saw, from whichever task.
actor Seen<Value: Sendable> {
  private(set) var values: [Value] = []
  func append(_ value: Value) { values.append(value) }
}

final class StreamTests: XCTestCase {
  let ended: JSONValue = ["type": "session.deleted", "id": "sevt_end", "processed_at": "2026-03-15T10:00:00Z"]

  func message(_ id: String, _ text: String) -> JSONValue {
    [
      "type": "agent.message", "id": .string(id), "processed_at": "2026-03-15T10:00:00Z",
      "content": [["type": "text", "text": .string(text)]],
    ]
  }

  func testEventsAreTypedAndASecondLoopGoesOn() async throws {
    let server = try FaultServer()
    try await server.plan(["replies": [["events": [message("sevt_1", "one"), message("sevt_2", "two"), ended]]]])
    let events = try server.client().sessions.events.stream("sesn_1")
    try await events.opened()
    var texts: [String] = []
    for try await event in events {
      guard case .agentMessage(let message) = event else { return XCTFail("\(event)") }
      for block in message.content {
        if case .text(let block) = block { texts.append(block.text) }
      }
      if texts.count == 1 { break }
    }
    XCTAssertEqual(texts, ["one"])
    var rest = 0
    for try await _ in events { rest += 1 }
    XCTAssertEqual(rest, 2)
  }

  func testCancellingAWaitingLoopLeavesTheServer() async throws {
    let server = try FaultServer()
    try await server.plan(["replies": [["events": [], "fault": ["stall_after": 0]]]])
    let client = try server.client()
    let task = Task {
      for try await _ in client.sessions.events.stream("sesn_1") {}
    }
    try await server.waitFor("path", "/v1/sessions/sesn_1/events/stream")
    task.cancel()
    do {
      try await task.value
      XCTFail("it was cancelled")
    } catch is CancellationError {}
    try await server.waitFor("left", true)
  }

  func testLettingGoOfAStreamLeavesTheServer() async throws {
    let server = try FaultServer()
    let data = String(decoding: try JSONEncoder().encode(message("sevt_1", "one")), as: UTF8.self)
    let event = "event: agent.message\ndata: \(data)\n\n"
    try await server.plan([
      "replies": [["events": [.string(event)], "fault": ["stall_after": .integer(event.utf8.count)]]]
    ])
    let client = try server.client()
    for try await _ in client.sessions.events.stream("sesn_1") { break }
    try await server.waitFor("left", true)
  }

  func testASecondPullIsRefused() async throws {
    let server = try FaultServer()
    try await server.plan(["sessions": [["live": []]]])
    let events = try server.client().sessions.events.stream("sesn_1")
    try await events.opened()
    let codes = await withTaskGroup(of: ErrorCode?.self) { group in
      for _ in 0..<2 {
        group.addTask {
          do {
            for try await _ in events {}
            return nil
          } catch {
            // The loser ends the winner's wait.
            defer { events.cancel() }
            return (error as? HostlerError)?.code
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    XCTAssertEqual(codes.filter { $0 == .busy }.count, 1, "\(codes)")
  }

  func testASlowConsumerHoldsTheServerBack() async throws {
    let server = try FaultServer()
    try await server.plan(["sessions": [["record": 100_000]]])
    let events = try server.client().stream("sessions.events.stream", #"{"path": {"session_id": "sesn_1"}}"#)
    var count = 0
    var before = 0
    for try await _ in events {
      count += 1
      if count == 1 {
        try await Task.sleep(for: .milliseconds(300))
        before = try residentKilobytes()
      }
      if count == 200 {
        try await Task.sleep(for: .seconds(1))
        let grown = try residentKilobytes() - before
        XCTAssertLessThan(grown, 16 << 10, "kilobytes more while nothing was read")
        break
      }
    }
    XCTAssertEqual(count, 200)
  }

  private func residentKilobytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try XCTUnwrap(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try XCTUnwrap(line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) })
  }

  func testARunCallsToolsAndAsksForApprovals() async throws {
    let server = try FaultServer()
    let idle: (JSONValue) -> JSONValue = { ["type": "session.status_idle", "stop_reason": $0] }
    let waits = idle(["type": "requires_action", "event_ids": ["sevt_tool", "sevt_bash"]])
    try await server.plan([
      "sessions": [
        [
          "turns": [
            [
              ["type": "session.status_running"],
              ["type": "agent.custom_tool_use", "id": "sevt_tool", "name": "weather", "input": ["city": "Oslo"]],
              [
                "type": "agent.tool_use", "id": "sevt_bash", "name": "bash", "input": ["command": "ls"],
                "evaluated_permission": "ask",
              ],
              waits,
            ],
            [
              ["type": "session.status_running"], message("sevt_answer", "It rains."),
              idle(["type": "end_turn"]),
            ],
          ]
        ]
      ]
    ])
    struct Place: Decodable { let city: String }
    let cities = Seen<String>()
    let weather = Tool("weather", description: "The weather of a city") { (place: Place) in
      await cities.append(place.city)
      return "rain"
    }
    let asked = Seen<ApprovalRequest>()
    let run = try server.client().sessions.run(
      "sesn_1", "Weather in Oslo?", tools: [weather],
      approve: .ask { request in
        await asked.append(request)
        return .deny(message: "not today")
      })
    let result = try await run.result()
    XCTAssertEqual(result.text, "It rains.")
    let (places, requests) = (await cities.values, await asked.values)
    XCTAssertEqual(places, ["Oslo"])
    XCTAssertEqual(requests.map(\.name), ["bash"])
    let sent = try await server.requests().map { "\($0)" }.joined()
    XCTAssertTrue(sent.contains("not today"), sent)
  }

  func testTheLogHasRecordsButNoSecrets() async throws {
    let server = try FaultServer()
    try await server.plan([:])
    let lines = LockedLines()
    let log = try Log(.trace) { lines.append("\($0)") }
    _ = try? await server.client().agents.retrieve("agent_1")
    await log.close()
    XCTAssertFalse(lines.all.isEmpty)
    XCTAssertFalse(lines.all.joined().contains("sk-swift-secret"))
  }
}

final class LockedLines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  func append(_ line: String) { lock.withLock { lines.append(line) } }
  var all: [String] { lock.withLock { lines } }
}
