"""What every error of this package is."""

from __future__ import annotations

from typing import Any, ClassVar, cast


class Error(Exception):
    """Base of every error of this package. ``code`` is stable and the same in
    every language; what is not known is ``None``.

    Example::

        try:
            client.agents.retrieve("agent_gone")
        except hostler.NotFoundError as error:
            print(error.code, error.request_id, error.message)
    """

    default_code: ClassVar[int] = 901

    message: str
    """What happened, to what, and what to do."""
    code: int
    """Stable number: 1xx misuse, 2xx transport, 3xx API, 4xx stream, 5xx stopped, 9xx internal."""
    status: int | None
    """HTTP status, where there was a response."""
    type: str | None
    """``error.type`` of the API's error body, such as ``not_found_error``."""
    error_code: str | None
    """``error.details.error_code`` of the API's error body."""
    request_id: str | None
    """``request-id`` of the response."""
    retryable: bool
    """Whether the same call may succeed when it is repeated."""
    retry_after: float | None
    """Seconds that the server asks to wait."""
    raw_body: str | None
    """The response body as it came."""

    def __init__(
        self,
        message: str = "",
        *,
        code: int | None = None,
        status: int | None = None,
        type: str | None = None,
        error_code: str | None = None,
        request_id: str | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        body: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = self.default_code if code is None else code
        self.status = status
        self.type = type
        self.error_code = error_code
        self.request_id = request_id
        self.retryable = retryable
        self.retry_after = retry_after
        self.raw_body = body

    @property
    def status_code(self) -> int | None:
        """The same as ``status``."""
        return self.status

    @property
    def body(self) -> Any:
        """The response body: decoded if it is JSON, else its text."""
        if self.raw_body is None:
            return None
        import msgspec

        try:
            return msgspec.json.decode(self.raw_body)
        except msgspec.DecodeError:
            return self.raw_body

    @property
    def api_message(self) -> str | None:
        """``error.message`` of the API's error body."""
        return self._of_body("message")

    @property
    def details(self) -> dict[str, Any] | None:
        """``error.details`` of the API's error body."""
        return self._of_body("details")

    def _of_body(self, name: str) -> Any:
        body = self.body
        fault: Any = cast("dict[str, Any]", body).get("error") if isinstance(body, dict) else None
        return cast("dict[str, Any]", fault).get(name) if isinstance(fault, dict) else None
