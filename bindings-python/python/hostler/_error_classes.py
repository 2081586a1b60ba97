# Written by hostler-codegen from api/. Do not edit.
"""The classes of errors, one for each code, and those that hold them together."""

from __future__ import annotations

from ._error_base import Error

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BusyError",
    "CancelledError",
    "ClosedError",
    "ConflictError",
    "ContentTooLargeError",
    "EngineError",
    "ForkedError",
    "GatewayTimeoutError",
    "InternalError",
    "InternalServerError",
    "InvalidArgumentError",
    "InvalidConfigError",
    "LocalFileError",
    "MisuseError",
    "NoCredentialsError",
    "NotFoundError",
    "NotImplementedByServerError",
    "OverloadedError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ReplayMismatchError",
    "RequestTimeoutError",
    "ServiceUnavailableError",
    "ShutDownError",
    "StoppedError",
    "StreamDisconnectedError",
    "StreamError",
    "StreamEventError",
    "StreamIdleError",
    "StreamMalformedError",
    "StreamTooLongError",
    "TLSError",
    "UnprocessableEntityError",
    "WebhookSignatureError",
    "WouldDeadlockError",
]


class MisuseError(Error):
    """The call itself is wrong; nothing was sent."""

    default_code = 101


class InvalidArgumentError(MisuseError, ValueError):
    """An argument is missing, of the wrong kind or out of range."""


class ClosedError(MisuseError):
    """The client or stream was closed before this call."""

    default_code = 102


class BusyError(MisuseError):
    """A second pull was made while the first still waits."""

    default_code = 103


class ForkedError(MisuseError):
    """The object belongs to the parent process; make a new client in the child."""

    default_code = 104


class NoCredentialsError(MisuseError):
    """No credential was found."""

    default_code = 105


class InvalidConfigError(MisuseError):
    """A configuration value or file cannot be used."""

    default_code = 106


class WebhookSignatureError(MisuseError):
    """A delivery does not bear the signature of the secret given, or is too old."""

    default_code = 107


class LocalFileError(MisuseError):
    """A file of this machine cannot be read or written."""

    default_code = 108


class WouldDeadlockError(MisuseError):
    """The call would wait for the very callback that it was made from."""

    default_code = 109


class APIError(Error):
    """Talking to the service failed."""

    default_code = 399


class APIConnectionError(APIError):
    """The connection could not be made, or broke before a response arrived."""

    default_code = 201


class APITimeoutError(APIConnectionError):
    """No answer within the time limit."""

    default_code = 202


class TLSError(APIConnectionError):
    """TLS could not be agreed on, or the certificate is not trusted."""

    default_code = 203


class APIResponseValidationError(APIError):
    """The answer was not what the API promises."""

    default_code = 204


class ReplayMismatchError(APIError):
    """A replayed recording holds another request than the one that was made."""

    default_code = 205


class APIStatusError(APIError):
    """The service answered with a status of 400 or above."""


class BadRequestError(APIStatusError):
    """400: a value, or the state of an object, does not allow the call."""

    default_code = 300


class AuthenticationError(APIStatusError):
    """401: the credential is missing, invalid or expired."""

    default_code = 301


class PaymentRequiredError(APIStatusError):
    """402: there is a problem with payment."""

    default_code = 302


class PermissionDeniedError(APIStatusError):
    """403: the credential does not give access."""

    default_code = 303


class NotFoundError(APIStatusError):
    """404: no such object."""

    default_code = 304


class ConflictError(APIStatusError):
    """409: the object changed meanwhile, or the name is taken."""

    default_code = 305


class PreconditionFailedError(APIStatusError):
    """412: a condition of the request does not hold."""

    default_code = 306


class ContentTooLargeError(APIStatusError):
    """413: the request is too large."""

    default_code = 307


class UnprocessableEntityError(APIStatusError):
    """422: the request cannot be processed."""

    default_code = 308


class RateLimitError(APIStatusError):
    """429: too many requests, or a spend limit was reached."""

    default_code = 309


class RequestTimeoutError(APIStatusError):
    """408: the server gave up waiting for the request."""

    default_code = 312


class InternalServerError(APIStatusError):
    """500 and above: the service failed."""

    default_code = 310


class ServiceUnavailableError(InternalServerError):
    """503: the service is not available at the moment."""

    default_code = 311


class OverloadedError(InternalServerError):
    """529: the service is overloaded."""

    default_code = 311


class GatewayTimeoutError(InternalServerError):
    """504: the service needed too long."""

    default_code = 312


class NotImplementedByServerError(InternalServerError):
    """501: this server does not offer the operation."""

    default_code = 313


class StreamError(APIError):
    """An open stream broke."""

    default_code = 401


class StreamDisconnectedError(StreamError):
    """The stream ended although the session had not."""


class StreamMalformedError(StreamError):
    """What arrived is no server-sent event, or holds no JSON."""

    default_code = 402


class StreamTooLongError(StreamError):
    """A line or an event is longer than the limit."""

    default_code = 403


class StreamEventError(StreamError):
    """The server reported an error on the open stream."""

    default_code = 404


class StreamIdleError(StreamError):
    """Nothing arrived within the limit."""

    default_code = 405


class StoppedError(Error):
    """The work was stopped from this side."""

    default_code = 501


class CancelledError(StoppedError):
    """It was cancelled, or closed, while it waited."""


class ShutDownError(StoppedError):
    """The interpreter is exiting."""

    default_code = 502


class InternalError(Error):
    """A bug in hostler."""


class EngineError(Error):
    """The embedded engine could not do its work: disk full, database locked, …"""

    default_code = 902


BY_CODE: dict[int, type[Error]] = {
    101: InvalidArgumentError,
    102: ClosedError,
    103: BusyError,
    104: ForkedError,
    105: NoCredentialsError,
    106: InvalidConfigError,
    107: WebhookSignatureError,
    108: LocalFileError,
    109: WouldDeadlockError,
    201: APIConnectionError,
    202: APITimeoutError,
    203: TLSError,
    204: APIResponseValidationError,
    205: ReplayMismatchError,
    300: BadRequestError,
    301: AuthenticationError,
    302: PaymentRequiredError,
    303: PermissionDeniedError,
    304: NotFoundError,
    305: ConflictError,
    306: PreconditionFailedError,
    307: ContentTooLargeError,
    308: UnprocessableEntityError,
    309: RateLimitError,
    310: InternalServerError,
    311: OverloadedError,
    312: GatewayTimeoutError,
    313: NotImplementedByServerError,
    399: APIStatusError,
    401: StreamDisconnectedError,
    402: StreamMalformedError,
    403: StreamTooLongError,
    404: StreamEventError,
    405: StreamIdleError,
    501: CancelledError,
    502: ShutDownError,
    901: InternalError,
    902: EngineError,
}

# Where one code covers two statuses.
BY_STATUS: dict[int, type[Error]] = {
    408: RequestTimeoutError,
    503: ServiceUnavailableError,
}
