"""Deliveries of webhooks: is it genuine, and what does it say?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ._errors import APIResponseValidationError, InvalidArgumentError
from ._model import decoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from . import types

    Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]

__all__ = ["Webhooks"]


class Webhooks:
    """Verifies what an endpoint is sent.

    ``key`` is the endpoint's secret (``whsec_…``), or during a rotation the
    new and the old. Without one, ``ANTHROPIC_WEBHOOK_SIGNING_KEY`` says it.
    ``tolerance`` is how many seconds a delivery may be old, 300 by default.

    Example::

        event = hostler.Webhooks().unwrap(request.body, request.headers)
        print(event.data.type, event.data.id)
    """

    def __init__(self, key: str | Sequence[str] | None = None, *, tolerance: float | None = None) -> None:
        self._key = key
        self._tolerance = tolerance

    def verify(self, payload: bytes | str, headers: Headers) -> None:
        """Raises :class:`hostler.WebhookSignatureError` unless the delivery is
        genuine and recent. ``payload`` is the body as it came."""
        from . import _native

        if not isinstance(payload, (bytes, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(
                "webhooks: the payload is the body as it came, bytes or text, not what was parsed from it"
            )
        key = self._key or os.environ.get("ANTHROPIC_WEBHOOK_SIGNING_KEY") or []
        keys = [key] if isinstance(key, str) else list(key)
        # Frameworks have mappings of their own, and they all have items().
        pairs = headers.items() if hasattr(headers, "items") else headers  # pyright: ignore
        body = payload.encode() if isinstance(payload, str) else payload
        _native.verify_webhook(keys, body, [(str(name), str(value)) for name, value in pairs], self._tolerance)  # pyright: ignore

    def unwrap(self, payload: bytes | str, headers: Headers) -> types.WebhookEvent:
        """The event of a genuine delivery."""
        import msgspec

        from . import types

        self.verify(payload, headers)
        body = payload.encode() if isinstance(payload, str) else payload
        try:
            return decoder(types.WebhookEvent).decode(body)
        except msgspec.DecodeError as error:
            text = body.decode(errors="replace")
            raise APIResponseValidationError(
                f"webhooks: the payload is not the event that was expected: {error}", body=text
            ) from None

    def __repr__(self) -> str:
        return f"Webhooks(tolerance={self._tolerance})"
