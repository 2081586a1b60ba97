// Written by hostler-codegen from api/. Do not edit.

/// Direction of a list.
public enum ListOrder: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Oldest first.
  case asc
  /// Newest first.
  case desc
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "asc": self = .asc
    case "desc": self = .desc
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .asc: "asc"
    case .desc: "desc"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// The body of every answer with a status of 400 or above.
public struct ErrorBody: Codable, Hashable, Sendable {
  /// What went wrong.
  public var error: ErrorDetail
  /// Names this request in a report to the operator of the server.
  public var requestId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    error: ErrorDetail,
    requestId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.error = error
    self.requestId = requestId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "error")
    error = try object.required("error")
    requestId = try object.maybe("request_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "error", extra)
    try object.required("error", error)
    try object.maybe("request_id", requestId)
    try object.rest(extra)
  }
}

/// The error itself.
public struct ErrorDetail: Codable, Hashable, Sendable {
  /// Class of the error.
  public var type: ErrorType
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Machine-readable facts; `error_code` names the exact reason where there is one.
  public var details: Maybe<JSONValue>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    type: ErrorType,
    message: String,
    details: Maybe<JSONValue> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.message = message
    self.details = details
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    type = try object.required("type")
    message = try object.required("message")
    details = try object.maybe("details")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("type", type)
    try object.required("message", message)
    try object.maybe("details", details)
    try object.rest(extra)
  }
}

/// Class of an error.
public enum ErrorType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `invalid_request_error`.
  case invalidRequestError
  /// `authentication_error`.
  case authenticationError
  /// `billing_error`.
  case billingError
  /// `permission_error`.
  case permissionError
  /// `not_found_error`.
  case notFoundError
  /// `conflict_error`.
  case conflictError
  /// `memory_precondition_failed_error`.
  case memoryPreconditionFailedError
  /// `memory_path_conflict_error`.
  case memoryPathConflictError
  /// `request_too_large`.
  case requestTooLarge
  /// `rate_limit_error`.
  case rateLimitError
  /// `timeout_error`.
  case timeoutError
  /// `api_error`.
  case apiError
  /// `overloaded_error`.
  case overloadedError
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "invalid_request_error": self = .invalidRequestError
    case "authentication_error": self = .authenticationError
    case "billing_error": self = .billingError
    case "permission_error": self = .permissionError
    case "not_found_error": self = .notFoundError
    case "conflict_error": self = .conflictError
    case "memory_precondition_failed_error": self = .memoryPreconditionFailedError
    case "memory_path_conflict_error": self = .memoryPathConflictError
    case "request_too_large": self = .requestTooLarge
    case "rate_limit_error": self = .rateLimitError
    case "timeout_error": self = .timeoutError
    case "api_error": self = .apiError
    case "overloaded_error": self = .overloadedError
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .invalidRequestError: "invalid_request_error"
    case .authenticationError: "authentication_error"
    case .billingError: "billing_error"
    case .permissionError: "permission_error"
    case .notFoundError: "not_found_error"
    case .conflictError: "conflict_error"
    case .memoryPreconditionFailedError: "memory_precondition_failed_error"
    case .memoryPathConflictError: "memory_path_conflict_error"
    case .requestTooLarge: "request_too_large"
    case .rateLimitError: "rate_limit_error"
    case .timeoutError: "timeout_error"
    case .apiError: "api_error"
    case .overloadedError: "overloaded_error"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}
