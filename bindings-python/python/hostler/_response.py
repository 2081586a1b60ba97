"""Answers with everything that came with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._resource import Answer

__all__ = ["RawResponse"]

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A response as it came; ``parse()`` gives what the method returns
    otherwise."""

    status_code: int
    """HTTP status."""
    request_id: str | None
    """Header ``request-id``."""
    content: bytes
    """The body."""
    headers: dict[str, str]
    """The headers, names in lower case."""

    def __init__(self, answer: Answer, parse: Callable[[], T]) -> None:
        self.status_code, self.request_id, self.content, headers = answer
        self.headers = {}
        for name, value in headers:
            # As HTTP has it for a header that comes twice.
            self.headers[name] = f"{self.headers[name]}, {value}" if name in self.headers else value
        self._parse = parse

    def parse(self) -> T:
        """The answer as a model."""
        return self._parse()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, request_id={self.request_id!r})"
