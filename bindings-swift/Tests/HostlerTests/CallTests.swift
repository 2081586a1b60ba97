import HostlerNative
import XCTest

@testable import Hostler

final class CallTests: XCTestCase {
  func testAnErrorSaysWhatTheServerSaid() async throws {
    let server = try FaultServer()
    try await server.plan([
      "replies": [
        [
          "status": 404, "headers": ["request-id": "req_7"],
          "json": ["type": "error", "error": ["type": "not_found_error", "message": "no such agent"]],
        ]
      ]
    ])
    do {
      _ = try await server.client().agents.retrieve("agent_1")
      XCTFail("it is not there")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .notFound)
      XCTAssertEqual(error.status, 404)
      XCTAssertEqual(error.apiType, "not_found_error")
      XCTAssertEqual(error.requestId, "req_7")
      XCTAssertFalse(error.isRetryable)
      XCTAssertTrue("\(error)".contains("no such agent"), "\(error)")
    }
  }

  func testCancellingTheTaskCancelsTheRequest() async throws {
    let server = try FaultServer()
    try await server.plan(["replies": [["fault": ["head_delay_ms": 20000]]]])
    let client = try server.client()
    let task = Task { try await client.agents.retrieve("agent_1") }
    try await server.waitFor("path", "/v1/agents/agent_1")
    task.cancel()
    do {
      _ = try await task.value
      XCTFail("it was cancelled")
    } catch is CancellationError {}
    try await server.waitFor("left", true)
  }

  func testACancelledTaskSendsNothing() async throws {
    let server = try FaultServer()
    try await server.plan([:])
    let client = try server.client()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await client.agents.retrieve("agent_1")
    }
    task.cancel()
    do {
      _ = try await task.value
      XCTFail("it was cancelled")
    } catch is CancellationError {}
    let seen = try await server.requests()
    XCTAssertEqual(seen, [])
  }

  func testListsGoOverTheirPages() async throws {
    let server = try FaultServer()
    let page: (String, JSONValue) -> JSONValue = { id, next in
      [
        "on": "GET /v1/models",
        "json": [
          "data": [["type": "model", "id": .string(id), "display_name": "M", "created_at": "2026-01-01T00:00:00Z"]],
          "has_more": .bool(next != nil), "first_id": .string(id), "last_id": .string(id), "next_page": next,
        ],
      ]
    }
    try await server.plan(["replies": [page("m1", "cursor"), page("m2", nil)]])
    var ids: [String] = []
    for try await item in try server.client().list("models.list", "{}") {
      if case .object(let fields) = item, case .string(let id) = fields["id"] { ids.append(id) }
    }
    XCTAssertEqual(ids, ["m1", "m2"])
  }

  func testAClosedClientSaysSo() async throws {
    let client = try FaultServer().client()
    client.close()
    client.close()
    do {
      _ = try await client.agents.retrieve("agent_1")
      XCTFail("it is closed")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .closed)
    }
    do {
      for try await _ in client.sessions.events.stream("sesn_1") {}
      XCTFail("it is closed")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .closed)
    }
  }

  func testWrongArgumentsAreRefusedBeforeAnythingIsSent() async throws {
    let server = try FaultServer()
    try await server.plan([:])
    do {
      _ = try await server.client().call("agents.nothing", "{}")
      XCTFail("there is no such operation")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .invalidArgument)
      XCTAssertTrue(error.message.contains("agents.nothing"), error.message)
    }
    let seen = try await server.requests()
    XCTAssertEqual(seen, [])
  }

  func testEveryCodeOfTheLibraryIsKnown() throws {
    for code in ErrorCode.allCases where code != .cancelled {
      XCTAssertThrowsError(try native { try testError(code: code.rawValue) }) { error in
        XCTAssertEqual((error as? HostlerError)?.code, code)
        XCTAssertTrue("\(error)".contains(code.name), "\(error)")
      }
    }
    XCTAssertThrowsError(try native { try testError(code: ErrorCode.cancelled.rawValue) }) { error in
      XCTAssertTrue(error is CancellationError)
    }
  }

  func testAPanicInsideIsAnError() throws {
    XCTAssertThrowsError(try native { try testError(code: 0) }) { error in
      XCTAssertEqual((error as? HostlerError)?.code, .internal)
    }
  }

  func testAClientOnlyBuildHasNoEngine() throws {
    XCTAssertThrowsError(try Client.embedded(model: .scripted([:]))) { error in
      XCTAssertEqual((error as? HostlerError)?.code, .engine)
    }
  }

  func testAnAnswerThatDoesNotFitSaysWhere() async throws {
    let server = try FaultServer()
    try await server.plan(["replies": [["json": ["id": 7]]]])
    do {
      _ = try await server.client().agents.retrieve("agent_1")
      XCTFail("that is no agent")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .invalidResponse)
      XCTAssertTrue(error.message.contains("Agent"), error.message)
    }
  }

  func testADeliveryWithoutASignatureIsRefused() throws {
    let secret = "whsec_" + Data(repeating: 7, count: 24).base64EncodedString()
    let webhooks = Webhooks(secret)
    XCTAssertThrowsError(try webhooks.verify(Data("{}".utf8), headers: [:])) { error in
      XCTAssertEqual((error as? HostlerError)?.code, .webhookSignature)
    }
    XCTAssertFalse("\(webhooks)".contains(secret))
  }
}
