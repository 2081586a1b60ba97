"""What happens inside, for ``logging``.

No native thread enters the interpreter: records wait in a bounded ring, and a
thread of Python's takes them out.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

import msgspec

from ._errors import InvalidArgumentError

if TYPE_CHECKING:
    from . import _native

__all__ = ["LogForwarder", "forward_logs"]

_LEVELS = {"error": logging.ERROR, "warn": logging.WARNING, "info": logging.INFO, "debug": logging.DEBUG, "trace": 5}


_NAMED = {
    "CRITICAL": logging.CRITICAL,
    "ERROR": logging.ERROR,
    "WARNING": logging.WARNING,
    "INFO": logging.INFO,
    "DEBUG": logging.DEBUG,
}


class _Record(msgspec.Struct):
    time: float
    level: str
    target: str
    message: str
    fields: dict[str, Any]


class LogForwarder:
    """Hands the log to ``logging`` until it is closed; see
    :func:`hostler.forward_logs`."""

    def __init__(self, native: _native.Logs, logger: logging.Logger) -> None:
        self._native: _native.Logs | None = native
        self._logger = logger

    def flush(self) -> None:
        """Hands over what is there already."""
        native = self._native
        if native is None:
            return
        for record in msgspec.json.decode(native.drain(), type=list[_Record]):
            level = _LEVELS.get(record.level, logging.INFO)
            if not self._logger.isEnabledFor(level):
                continue
            text = " ".join([record.message, *(f"{name}={value}" for name, value in record.fields.items())])
            made = self._logger.makeRecord(
                self._logger.name, level, record.target, 0, "%s", (text,), None, extra={"hostler": record.fields}
            )
            made.created = record.time / 1000
            self._logger.handle(made)

    def serve(self, waker: _native.Waker) -> None:
        """Hands over whatever comes, until it is closed."""
        while self._native is not None:
            if waker.wait(1.0):
                self.flush()

    def close(self) -> None:
        """Ends it. Closing twice is harmless."""
        self.flush()
        self._native = None


def forward_logs(level: int | str = logging.WARNING, logger: logging.Logger | None = None) -> LogForwarder:
    """Hands what the library logs to ``logging``, under the name ``hostler``
    unless there is a ``logger``. Nothing is logged without it.

    Records never hold bodies, keys or header values; their fields are in the
    record's attribute ``hostler``. Those that are not taken in time are
    dropped and counted. It goes on until :meth:`LogForwarder.close`.

    Example::

        logging.basicConfig(level=logging.INFO)
        hostler.forward_logs(logging.INFO)
    """
    from . import _native

    number = _NAMED.get(level.upper()) if isinstance(level, str) else level
    if not isinstance(number, int):
        raise InvalidArgumentError(f"level: expected a level of logging, such as logging.INFO, got {level!r}")
    name = next((name for name, at in _LEVELS.items() if number >= at), "trace")
    waker = _native.Waker()
    forwarder = LogForwarder(_native.Logs(waker, 0, name), logger or logging.getLogger("hostler"))
    threading.Thread(target=forwarder.serve, args=(waker,), name="hostler-logs", daemon=True).start()
    return forwarder
