import Foundation
import HostlerAPI

/// A custom tool: what the agent is told about it, and the closure that runs
/// it. Hand `definition` to the agent, and the tool itself to `run`.
public struct Tool: Sendable {
  public let name: String
  public let description: String
  /// JSON Schema of the input.
  public let inputSchema: JSONValue
  let call: @Sendable (Data) async throws -> ToolOutput

  /// - Parameter body: Gets the input, decoded. What it throws is told to the
  ///   agent as the failure of the tool. Its task is cancelled when nobody
  ///   waits for the answer any more.
  public init<Input: Decodable>(
    _ name: String,
    description: String,
    inputSchema: JSONValue = ["type": "object"],
    body: @escaping @Sendable (Input) async throws -> ToolOutput
  ) {
    self.name = name
    self.description = description
    self.inputSchema = inputSchema
    call = { input in try await body(decode(input, with: JSONDecoder())) }
  }

  /// As the agent is told about it: `.custom(try tool.definition)`.
  public var definition: CustomTool {
    get throws {
      let schema: CustomToolInputSchema = try decode(
        JSONEncoder().encode(inputSchema), with: JSONDecoder())
      return CustomTool(description: description, inputSchema: schema, name: name)
    }
  }
}

/// What a tool answers: `"text"`, or content blocks.
public struct ToolOutput: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public var content: JSONValue
  public var isError: Bool

  public init(_ text: String, isError: Bool = false) {
    content = .string(text)
    self.isError = isError
  }

  public init(blocks: [JSONValue], isError: Bool = false) {
    content = .array(blocks)
    self.isError = isError
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  var json: JSONValue { ["content": content, "is_error": .bool(isError)] }
}

/// A tool call that somebody has to allow or deny.
public struct ApprovalRequest: Sendable, Decodable {
  /// Id of the event that asks.
  public let id: String
  public let name: String
  public let input: JSONValue
  /// The MCP server whose tool it is.
  public let mcpServerName: String?
  /// The thread that asks, of a session with several.
  public let sessionThreadId: String?

  private enum CodingKeys: String, CodingKey {
    case id, name, input
    case mcpServerName = "mcp_server_name"
    case sessionThreadId = "session_thread_id"
  }
}

/// The verdict on a tool call.
public enum Decision: Sendable, Hashable {
  case allow
  case deny(message: String? = nil)
  /// Neither: the call stays open, for somebody else.
  case leave

  var json: JSONValue {
    switch self {
    case .allow: ["decision": "allow"]
    case .deny(let message): ["decision": "deny", "message": message.map(JSONValue.string) ?? .null]
    case .leave: ["decision": "leave"]
    }
  }
}

/// Who decides on tool calls that need a confirmation.
public enum Approval: Sendable {
  /// The same verdict for all.
  case always(Decision)
  /// The closure. What it throws counts as no verdict, and comes out of the
  /// run at its end.
  case ask(@Sendable (ApprovalRequest) async throws -> Decision)
}
