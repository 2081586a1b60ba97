// Written by hostler-codegen from api/. Do not edit.
//! Every code there is.

error_codes! {
    /// An argument is missing, of the wrong kind or out of range.
    InvalidArgument = 101, "INVALID_ARGUMENT", "An argument is missing, of the wrong kind or out of range.";
    /// The client or stream was closed before this call.
    Closed = 102, "CLOSED", "The client or stream was closed before this call.";
    /// A second pull was made while the first still waits.
    Busy = 103, "BUSY", "A second pull was made while the first still waits.";
    /// The object belongs to the parent process; make a new client in the child.
    Forked = 104, "FORKED", "The object belongs to the parent process; make a new client in the child.";
    /// No credential was found.
    NoCredentials = 105, "NO_CREDENTIALS", "No credential was found.";
    /// A configuration value or file cannot be used.
    InvalidConfig = 106, "INVALID_CONFIG", "A configuration value or file cannot be used.";
    /// A delivery does not bear the signature of the secret given, or is too old.
    WebhookSignature = 107, "WEBHOOK_SIGNATURE", "A delivery does not bear the signature of the secret given, or is too old.";
    /// A file of this machine cannot be read or written.
    LocalFile = 108, "LOCAL_FILE", "A file of this machine cannot be read or written.";
    /// The call would wait for the very callback that it was made from.
    WouldDeadlock = 109, "WOULD_DEADLOCK", "The call would wait for the very callback that it was made from.";
    /// The connection could not be made, or broke before a response arrived.
    Connection = 201, "CONNECTION", "The connection could not be made, or broke before a response arrived.";
    /// No answer within the time limit.
    Timeout = 202, "TIMEOUT", "No answer within the time limit.";
    /// TLS could not be agreed on, or the certificate is not trusted.
    Tls = 203, "TLS", "TLS could not be agreed on, or the certificate is not trusted.";
    /// The answer was not what the API promises.
    InvalidResponse = 204, "INVALID_RESPONSE", "The answer was not what the API promises.";
    /// A replayed recording holds another request than the one that was made.
    ReplayMismatch = 205, "REPLAY_MISMATCH", "A replayed recording holds another request than the one that was made.";
    /// 400: a value, or the state of an object, does not allow the call.
    BadRequest = 300, "BAD_REQUEST", "400: a value, or the state of an object, does not allow the call.";
    /// 401: the credential is missing, invalid or expired.
    Authentication = 301, "AUTHENTICATION", "401: the credential is missing, invalid or expired.";
    /// 402: there is a problem with payment.
    Billing = 302, "BILLING", "402: there is a problem with payment.";
    /// 403: the credential does not give access.
    Permission = 303, "PERMISSION", "403: the credential does not give access.";
    /// 404: no such object.
    NotFound = 304, "NOT_FOUND", "404: no such object.";
    /// 409: the object changed meanwhile, or the name is taken.
    Conflict = 305, "CONFLICT", "409: the object changed meanwhile, or the name is taken.";
    /// 412: a condition of the request does not hold.
    Precondition = 306, "PRECONDITION", "412: a condition of the request does not hold.";
    /// 413: the request is too large.
    TooLarge = 307, "TOO_LARGE", "413: the request is too large.";
    /// 422: the request cannot be processed.
    Unprocessable = 308, "UNPROCESSABLE", "422: the request cannot be processed.";
    /// 429: too many requests, or a spend limit was reached.
    RateLimit = 309, "RATE_LIMIT", "429: too many requests, or a spend limit was reached.";
    /// 500 and above: the service failed.
    Server = 310, "SERVER", "500 and above: the service failed.";
    /// 529: the service is overloaded.
    Overloaded = 311, "OVERLOADED", "529: the service is overloaded.";
    /// 504: the service needed too long.
    ServerTimeout = 312, "SERVER_TIMEOUT", "504: the service needed too long.";
    /// 501: this server does not offer the operation.
    NotImplemented = 313, "NOT_IMPLEMENTED", "501: this server does not offer the operation.";
    /// The service answered with a status of 400 or above.
    OtherStatus = 399, "OTHER_STATUS", "The service answered with a status of 400 or above.";
    /// The stream ended although the session had not.
    StreamDisconnected = 401, "STREAM_DISCONNECTED", "The stream ended although the session had not.";
    /// What arrived is no server-sent event, or holds no JSON.
    StreamMalformed = 402, "STREAM_MALFORMED", "What arrived is no server-sent event, or holds no JSON.";
    /// A line or an event is longer than the limit.
    StreamTooLong = 403, "STREAM_TOO_LONG", "A line or an event is longer than the limit.";
    /// The server reported an error on the open stream.
    StreamError = 404, "STREAM_ERROR", "The server reported an error on the open stream.";
    /// Nothing arrived within the limit.
    StreamIdle = 405, "STREAM_IDLE", "Nothing arrived within the limit.";
    /// It was cancelled, or closed, while it waited.
    Cancelled = 501, "CANCELLED", "It was cancelled, or closed, while it waited.";
    /// The interpreter is exiting.
    ShutDown = 502, "SHUT_DOWN", "The interpreter is exiting.";
    /// A bug in hostler.
    Internal = 901, "INTERNAL", "A bug in hostler.";
    /// The embedded engine could not do its work: disk full, database locked, …
    Engine = 902, "ENGINE", "The embedded engine could not do its work: disk full, database locked, …";
}
