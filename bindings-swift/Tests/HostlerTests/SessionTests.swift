import XCTest

@testable import Hostler

/// Beside `hostler serve`, whose model is a script.
final class SessionTests: XCTestCase {
  func testASessionRunsToItsEnd() async throws {
    let environment = ProcessInfo.processInfo.environment
    let url = try XCTUnwrap(environment["HOSTLER_TEST_SERVE"], "the tests are started by test_swift.py")
    let model = try XCTUnwrap(environment["HOSTLER_TEST_MODEL"])
    let client = try Client(apiKey: environment["HOSTLER_TEST_KEY"], baseURL: url)

    struct Place: Decodable { let city: String }
    let cities = Seen<String>()
    let weather = Tool(
      "weather", description: "The weather of a city",
      inputSchema: ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
    ) { (place: Place) in
      await cities.append(place.city)
      return "rain in \(place.city)"
    }

    let agent = try await client.agents.create(
      AgentCreateParams(model: .text(model), name: "Forecaster", tools: [.custom(try weather.definition)]))
    let place = try await client.environments.create(EnvironmentCreateParams(name: "swift-\(agent.id)"))
    let session = try await client.sessions.create(
      SessionCreateParams(agent: .text(agent.id), environmentId: place.id))

    let run = try client.sessions.run(session.id, "Do I need an umbrella?", tools: [weather])
    var texts: [String] = []
    for try await event in run {
      guard case .agentMessage(let message) = event else { continue }
      for block in message.content {
        if case .text(let block) = block { texts.append(block.text) }
      }
    }
    XCTAssertEqual(texts, ["Let me look.", "Take one: rain in Oslo."])
    let result = try await run.result()
    XCTAssertEqual(result.text, "Take one: rain in Oslo.")
    XCTAssertEqual(result.sessionId, session.id)
    let seen = await cities.values
    XCTAssertEqual(seen, ["Oslo"])

    // The same events, followed from the beginning.
    var followed: [String] = []
    for try await event in client.sessions.follow(session.id) {
      if case .agentMessage(let message) = event {
        followed.append(message.id)
        break
      }
    }
    XCTAssertEqual(followed.count, 1)

    var listed: [String] = []
    for try await known in client.agents.list() { listed.append(known.id) }
    XCTAssertTrue(listed.contains(agent.id), "\(listed)")

    _ = try await client.sessions.delete(session.id)
    do {
      _ = try await client.sessions.retrieve(session.id)
      XCTFail("it was deleted")
    } catch let error as HostlerError {
      XCTAssertEqual(error.code, .notFound)
    }
  }
}
