// Written by hostler-codegen from api/. Do not edit.
/** The classes of errors, one for each code, and those that hold them together. */

import { HostlerError } from "./error-base.js";

/** The call itself is wrong; nothing was sent. */
export class MisuseError extends HostlerError {
  static override readonly defaultCode: number = 101;
}

/** An argument is missing, of the wrong kind or out of range. */
export class InvalidArgumentError extends MisuseError {}

/** The client or stream was closed before this call. */
export class ClosedError extends MisuseError {
  static override readonly defaultCode: number = 102;
}

/** A second pull was made while the first still waits. */
export class BusyError extends MisuseError {
  static override readonly defaultCode: number = 103;
}

/** The object belongs to the parent process; make a new client in the child. */
export class ForkedError extends MisuseError {
  static override readonly defaultCode: number = 104;
}

/** No credential was found. */
export class NoCredentialsError extends MisuseError {
  static override readonly defaultCode: number = 105;
}

/** A configuration value or file cannot be used. */
export class InvalidConfigError extends MisuseError {
  static override readonly defaultCode: number = 106;
}

/** A delivery does not bear the signature of the secret given, or is too old. */
export class WebhookSignatureError extends MisuseError {
  static override readonly defaultCode: number = 107;
}

/** A file of this machine cannot be read or written. */
export class LocalFileError extends MisuseError {
  static override readonly defaultCode: number = 108;
}

/** The call would wait for the very callback that it was made from. */
export class WouldDeadlockError extends MisuseError {
  static override readonly defaultCode: number = 109;
}

/** Talking to the service failed. */
export class APIError extends HostlerError {
  static override readonly defaultCode: number = 399;
}

/** The connection could not be made, or broke before a response arrived. */
export class APIConnectionError extends APIError {
  static override readonly defaultCode: number = 201;
}

/** No answer within the time limit. */
export class APITimeoutError extends APIConnectionError {
  static override readonly defaultCode: number = 202;
}

/** TLS could not be agreed on, or the certificate is not trusted. */
export class TLSError extends APIConnectionError {
  static override readonly defaultCode: number = 203;
}

/** The answer was not what the API promises. */
export class APIResponseValidationError extends APIError {
  static override readonly defaultCode: number = 204;
}

/** A replayed recording holds another request than the one that was made. */
export class ReplayMismatchError extends APIError {
  static override readonly defaultCode: number = 205;
}

/** The service answered with a status of 400 or above. */
export class APIStatusError extends APIError {}

/** 400: a value, or the state of an object, does not allow the call. */
export class BadRequestError extends APIStatusError {
  static override readonly defaultCode: number = 300;
}

/** 401: the credential is missing, invalid or expired. */
export class AuthenticationError extends APIStatusError {
  static override readonly defaultCode: number = 301;
}

/** 402: there is a problem with payment. */
export class PaymentRequiredError extends APIStatusError {
  static override readonly defaultCode: number = 302;
}

/** 403: the credential does not give access. */
export class PermissionDeniedError extends APIStatusError {
  static override readonly defaultCode: number = 303;
}

/** 404: no such object. */
export class NotFoundError extends APIStatusError {
  static override readonly defaultCode: number = 304;
}

/** 409: the object changed meanwhile, or the name is taken. */
export class ConflictError extends APIStatusError {
  static override readonly defaultCode: number = 305;
}

/** 412: a condition of the request does not hold. */
export class PreconditionFailedError extends APIStatusError {
  static override readonly defaultCode: number = 306;
}

/** 413: the request is too large. */
export class ContentTooLargeError extends APIStatusError {
  static override readonly defaultCode: number = 307;
}

/** 422: the request cannot be processed. */
export class UnprocessableEntityError extends APIStatusError {
  static override readonly defaultCode: number = 308;
}

/** 429: too many requests, or a spend limit was reached. */
export class RateLimitError extends APIStatusError {
  static override readonly defaultCode: number = 309;
}

/** 408: the server gave up waiting for the request. */
export class RequestTimeoutError extends APIStatusError {
  static override readonly defaultCode: number = 312;
}

/** 500 and above: the service failed. */
export class InternalServerError extends APIStatusError {
  static override readonly defaultCode: number = 310;
}

/** 503: the service is not available at the moment. */
export class ServiceUnavailableError extends InternalServerError {
  static override readonly defaultCode: number = 311;
}

/** 529: the service is overloaded. */
export class OverloadedError extends InternalServerError {
  static override readonly defaultCode: number = 311;
}

/** 504: the service needed too long. */
export class GatewayTimeoutError extends InternalServerError {
  static override readonly defaultCode: number = 312;
}

/** 501: this server does not offer the operation. */
export class NotImplementedByServerError extends InternalServerError {
  static override readonly defaultCode: number = 313;
}

/** An open stream broke. */
export class StreamError extends APIError {
  static override readonly defaultCode: number = 401;
}

/** The stream ended although the session had not. */
export class StreamDisconnectedError extends StreamError {}

/** What arrived is no server-sent event, or holds no JSON. */
export class StreamMalformedError extends StreamError {
  static override readonly defaultCode: number = 402;
}

/** A line or an event is longer than the limit. */
export class StreamTooLongError extends StreamError {
  static override readonly defaultCode: number = 403;
}

/** The server reported an error on the open stream. */
export class StreamEventError extends StreamError {
  static override readonly defaultCode: number = 404;
}

/** Nothing arrived within the limit. */
export class StreamIdleError extends StreamError {
  static override readonly defaultCode: number = 405;
}

/** The work was stopped from this side. */
export class StoppedError extends HostlerError {
  static override readonly defaultCode: number = 501;
}

/** It was cancelled, or closed, while it waited. */
export class CancelledError extends StoppedError {}

/** The interpreter is exiting. */
export class ShutDownError extends StoppedError {
  static override readonly defaultCode: number = 502;
}

/** A bug in hostler. */
export class InternalError extends HostlerError {}

/** The embedded engine could not do its work: disk full, database locked, … */
export class EngineError extends HostlerError {
  static override readonly defaultCode: number = 902;
}

/** The class of each code. */
export const errorClasses: ReadonlyMap<number, typeof HostlerError> = new Map<number, typeof HostlerError>([
  [101, InvalidArgumentError],
  [102, ClosedError],
  [103, BusyError],
  [104, ForkedError],
  [105, NoCredentialsError],
  [106, InvalidConfigError],
  [107, WebhookSignatureError],
  [108, LocalFileError],
  [109, WouldDeadlockError],
  [201, APIConnectionError],
  [202, APITimeoutError],
  [203, TLSError],
  [204, APIResponseValidationError],
  [205, ReplayMismatchError],
  [300, BadRequestError],
  [301, AuthenticationError],
  [302, PaymentRequiredError],
  [303, PermissionDeniedError],
  [304, NotFoundError],
  [305, ConflictError],
  [306, PreconditionFailedError],
  [307, ContentTooLargeError],
  [308, UnprocessableEntityError],
  [309, RateLimitError],
  [310, InternalServerError],
  [311, OverloadedError],
  [312, GatewayTimeoutError],
  [313, NotImplementedByServerError],
  [399, APIStatusError],
  [401, StreamDisconnectedError],
  [402, StreamMalformedError],
  [403, StreamTooLongError],
  [404, StreamEventError],
  [405, StreamIdleError],
  [501, CancelledError],
  [502, ShutDownError],
  [901, InternalError],
  [902, EngineError],
]);

/** Where one code covers two statuses. */
export const errorClassesByStatus: ReadonlyMap<number, typeof HostlerError> = new Map<number, typeof HostlerError>([
  [408, RequestTimeoutError],
  [503, ServiceUnavailableError],
]);
