import Foundation
import XCTest

@testable import Hostler

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server outside, which plays what it is told.
struct FaultServer {
  let url: String

  init() throws {
    url = try XCTUnwrap(
      ProcessInfo.processInfo.environment["HOSTLER_TEST_SERVER"],
      "the tests are started by test_swift.py")
  }

  func plan(_ plan: JSONValue) async throws {
    _ = try await control("PUT", "/plan", try JSONEncoder().encode(plan))
  }

  /// What it was asked since the plan.
  func requests() async throws -> [JSONValue] {
    let answer = try JSONDecoder().decode(JSONValue.self, from: try await control("GET", "/requests", nil))
    guard case .object(let fields) = answer, case .array(let requests) = fields["requests"] else {
      throw URLError(.cannotParseResponse)
    }
    return requests
  }

  /// Waits until the newest request has this member.
  func waitFor(_ name: String, _ value: JSONValue) async throws {
    for _ in 0..<600 {
      if case .object(let fields) = try await requests().last, fields[name] == value { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    XCTFail("no request with \(name) \(value)")
  }

  func client(maxRetries: Int = 0) throws -> Client {
    try Client(apiKey: "sk-swift-secret", baseURL: url, maxRetries: maxRetries)
  }

  private func control(_ method: String, _ path: String, _ body: Data?) async throws -> Data {
    let address = try XCTUnwrap(URL(string: url + "/_faults" + path))
    var request = URLRequest(url: address)
    request.httpMethod = method
    request.httpBody = body
    let (data, response) = try await URLSession.shared.data(for: request)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    guard status < 400 else { throw URLError(.badServerResponse) }
    return data
  }
}
