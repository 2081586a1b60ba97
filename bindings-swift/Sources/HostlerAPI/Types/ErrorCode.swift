// Written by hostler-codegen from api/. Do not edit.

/// What went wrong, as a number that is the same in every language. 1xx misuse, 2xx transport,
/// 3xx answered by the API, 4xx stream, 5xx cancelled or shut down, 9xx internal.
public enum ErrorCode: UInt16, Sendable, Hashable, CaseIterable {
  /// An argument is missing, of the wrong kind or out of range.
  case invalidArgument = 101
  /// The client or stream was closed before this call.
  case closed = 102
  /// A second pull was made while the first still waits.
  case busy = 103
  /// The object belongs to the parent process; make a new client in the child.
  case forked = 104
  /// No credential was found.
  case noCredentials = 105
  /// A configuration value or file cannot be used.
  case invalidConfig = 106
  /// A delivery does not bear the signature of the secret given, or is too old.
  case webhookSignature = 107
  /// A file of this machine cannot be read or written.
  case localFile = 108
  /// The call would wait for the very callback that it was made from.
  case wouldDeadlock = 109
  /// The connection could not be made, or broke before a response arrived.
  case connection = 201
  /// No answer within the time limit.
  case timeout = 202
  /// TLS could not be agreed on, or the certificate is not trusted.
  case tls = 203
  /// The answer was not what the API promises.
  case invalidResponse = 204
  /// A replayed recording holds another request than the one that was made.
  case replayMismatch = 205
  /// 400: a value, or the state of an object, does not allow the call.
  case badRequest = 300
  /// 401: the credential is missing, invalid or expired.
  case authentication = 301
  /// 402: there is a problem with payment.
  case billing = 302
  /// 403: the credential does not give access.
  case permission = 303
  /// 404: no such object.
  case notFound = 304
  /// 409: the object changed meanwhile, or the name is taken.
  case conflict = 305
  /// 412: a condition of the request does not hold.
  case precondition = 306
  /// 413: the request is too large.
  case tooLarge = 307
  /// 422: the request cannot be processed.
  case unprocessable = 308
  /// 429: too many requests, or a spend limit was reached.
  case rateLimit = 309
  /// 500 and above: the service failed.
  case server = 310
  /// 529: the service is overloaded.
  case overloaded = 311
  /// 504: the service needed too long.
  case serverTimeout = 312
  /// 501: this server does not offer the operation.
  case notImplemented = 313
  /// The service answered with a status of 400 or above.
  case otherStatus = 399
  /// The stream ended although the session had not.
  case streamDisconnected = 401
  /// What arrived is no server-sent event, or holds no JSON.
  case streamMalformed = 402
  /// A line or an event is longer than the limit.
  case streamTooLong = 403
  /// The server reported an error on the open stream.
  case streamError = 404
  /// Nothing arrived within the limit.
  case streamIdle = 405
  /// It was cancelled, or closed, while it waited.
  case cancelled = 501
  /// The interpreter is exiting.
  case shutDown = 502
  /// A bug in hostler.
  case `internal` = 901
  /// The embedded engine could not do its work: disk full, database locked, …
  case engine = 902

  /// The name that logs and other languages show, such as `NOT_FOUND`.
  public var name: String {
    switch self {
    case .invalidArgument: "INVALID_ARGUMENT"
    case .closed: "CLOSED"
    case .busy: "BUSY"
    case .forked: "FORKED"
    case .noCredentials: "NO_CREDENTIALS"
    case .invalidConfig: "INVALID_CONFIG"
    case .webhookSignature: "WEBHOOK_SIGNATURE"
    case .localFile: "LOCAL_FILE"
    case .wouldDeadlock: "WOULD_DEADLOCK"
    case .connection: "CONNECTION"
    case .timeout: "TIMEOUT"
    case .tls: "TLS"
    case .invalidResponse: "INVALID_RESPONSE"
    case .replayMismatch: "REPLAY_MISMATCH"
    case .badRequest: "BAD_REQUEST"
    case .authentication: "AUTHENTICATION"
    case .billing: "BILLING"
    case .permission: "PERMISSION"
    case .notFound: "NOT_FOUND"
    case .conflict: "CONFLICT"
    case .precondition: "PRECONDITION"
    case .tooLarge: "TOO_LARGE"
    case .unprocessable: "UNPROCESSABLE"
    case .rateLimit: "RATE_LIMIT"
    case .server: "SERVER"
    case .overloaded: "OVERLOADED"
    case .serverTimeout: "SERVER_TIMEOUT"
    case .notImplemented: "NOT_IMPLEMENTED"
    case .otherStatus: "OTHER_STATUS"
    case .streamDisconnected: "STREAM_DISCONNECTED"
    case .streamMalformed: "STREAM_MALFORMED"
    case .streamTooLong: "STREAM_TOO_LONG"
    case .streamError: "STREAM_ERROR"
    case .streamIdle: "STREAM_IDLE"
    case .cancelled: "CANCELLED"
    case .shutDown: "SHUT_DOWN"
    case .`internal`: "INTERNAL"
    case .engine: "ENGINE"
    }
  }
}
