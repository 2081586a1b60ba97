"""Everything that can go wrong, as one tree of exceptions.

::

    Error
    ├── MisuseError                   the call itself is wrong; nothing was sent
    │   ├── InvalidArgumentError      ClosedError      BusyError
    │   ├── ForkedError               NoCredentialsError   InvalidConfigError
    │   └── WebhookSignatureError     LocalFileError   WouldDeadlockError
    ├── APIError                      talking to the service failed
    │   ├── APIConnectionError        APITimeoutError and TLSError are such
    │   ├── APIResponseValidationError   ReplayMismatchError
    │   ├── APIStatusError            one class per status: NotFoundError, …
    │   └── StreamError               an open stream broke
    ├── StoppedError                  CancelledError, ShutDownError
    └── InternalError, EngineError
"""

from __future__ import annotations

from typing import Any

from . import _error_classes
from ._error_base import Error
from ._error_classes import *  # noqa: F403
from ._error_classes import BY_CODE, BY_STATUS, ContentTooLargeError, GatewayTimeoutError

__all__ = ["DeadlineExceededError", "Error", "RequestTooLargeError"]
__all__ += _error_classes.__all__

RequestTooLargeError = ContentTooLargeError
DeadlineExceededError = GatewayTimeoutError


def from_native(text: str) -> Error:
    """The exception that the native module's description stands for."""
    import msgspec

    info: dict[str, Any] = msgspec.json.decode(text)
    code, status = info["code"], info["status"]
    kind = BY_CODE.get(code, Error)
    if 300 <= code < 400:
        kind = BY_STATUS.get(status, kind)
    return kind(
        info["message"],
        code=code,
        status=status,
        type=info["api_type"],
        error_code=info["api_code"],
        request_id=info["request_id"],
        retryable=info["retryable"],
        retry_after=info["retry_after"],
        body=info["body"],
    )
