import Foundation

/// What went wrong, to what, and what the server said about it. Cancelled
/// tasks throw `CancellationError` instead.
public struct HostlerError: Error, Sendable, Hashable, LocalizedError, CustomStringConvertible {
  /// The same in every language.
  public let code: ErrorCode
  /// A sentence for humans: what happened, to what, what to do. It never holds
  /// a secret.
  public let message: String
  /// The HTTP status of the answer.
  public let status: Int?
  /// The `type` of the API's error object, such as `not_found_error`.
  public let apiType: String?
  /// The `code` of the API's error object.
  public let apiCode: String?
  /// The id of the request at the service, for its support.
  public let requestId: String?
  /// Whether the same call may succeed when it is repeated.
  public let isRetryable: Bool
  /// Seconds that the server asks to wait.
  public let retryAfter: Double?
  /// The body of the answer.
  public let body: String?

  public init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
    status = nil
    apiType = nil
    apiCode = nil
    requestId = nil
    isRetryable = false
    retryAfter = nil
    body = nil
  }

  public var description: String { "\(message) (\(code.name))" }
  public var errorDescription: String? { description }
}

extension HostlerError: Decodable {
  private enum CodingKeys: String, CodingKey {
    case code, message, status, body
    case apiType = "api_type"
    case apiCode = "api_code"
    case requestId = "request_id"
    case isRetryable = "retryable"
    case retryAfter = "retry_after"
  }

  /// Reads the JSON that every language's error comes from.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let number = try fields.decode(UInt16.self, forKey: .code)
    code = ErrorCode(rawValue: number) ?? .internal
    message = try fields.decode(String.self, forKey: .message)
    status = try fields.decodeIfPresent(Int.self, forKey: .status)
    apiType = try fields.decodeIfPresent(String.self, forKey: .apiType)
    apiCode = try fields.decodeIfPresent(String.self, forKey: .apiCode)
    requestId = try fields.decodeIfPresent(String.self, forKey: .requestId)
    isRetryable = try fields.decode(Bool.self, forKey: .isRetryable)
    retryAfter = try fields.decodeIfPresent(Double.self, forKey: .retryAfter)
    body = try fields.decodeIfPresent(String.self, forKey: .body)
  }
}
