"""Compares events with the rows of a conformance case.

A row is an object that names only what matters. `"$NAME"` stands for a value
that is bound where it first appears and must be the same ever after;
`{"$contains": text}` accepts any string that holds the text; `null` accepts an
absent member. README.md of the cases describes everything that may stand
between rows.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from support.transcript import Event, describe

Bindings = dict[str, Any]
Item = Any


class Mismatch(AssertionError):
    """An event is not the expected one."""


def matches(expected: Any, actual: Any, bindings: Bindings) -> bool:
    """Whether a value is as expected; binds names only if it is."""
    trial = dict(bindings)
    if not _matches(expected, actual, trial):
        return False
    bindings.update(trial)
    return True


def _matches(expected: Any, actual: Any, bindings: Bindings) -> bool:
    if isinstance(expected, str) and expected.startswith("$"):
        if expected in bindings:
            return bindings[expected] == actual
        if actual is None:
            return False
        bindings[expected] = actual
        return True
    if isinstance(expected, dict):
        if "$contains" in expected:
            return isinstance(actual, str) and expected["$contains"] in actual
        if "$any" in expected:
            return actual is not None
        return isinstance(actual, dict) and all(
            _matches(value, actual.get(key), bindings) for key, value in expected.items()
        )
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(expected) == len(actual)
            and all(_matches(e, a, bindings) for e, a in zip(expected, actual, strict=True))
        )
    return _kind(expected) == _kind(actual) and expected == actual


def _kind(value: Any) -> type:
    """JSON has one kind of number: 7 and 7.0 are the same."""
    return int if type(value) is float else type(value)


def fill(value: Any, bindings: Bindings) -> Any:
    """The value with every bound name replaced."""
    if isinstance(value, str) and value.startswith("$"):
        return copy.deepcopy(bindings[value])
    if isinstance(value, dict):
        return {k: fill(v, bindings) for k, v in value.items()}
    if isinstance(value, list):
        return [fill(v, bindings) for v in value]
    return value


def expand(item: Item) -> list[Item]:
    """The rows that an abbreviation stands for."""
    if item == "running":
        return [
            {"type": "session.status_running"},
            {"type": "session.thread_status_running", "session_thread_id": "$PRIMARY"},
        ]
    if isinstance(item, dict) and "idle" in item:
        reason = item["idle"] if isinstance(item["idle"], dict) else {"type": item["idle"]}
        details = item.get("stop_details")
        return [
            {
                "type": "session.thread_status_idle",
                "session_thread_id": "$PRIMARY",
                "stop_reason": reason,
                "stop_details": details,
            },
            {"type": "session.usage", "budget": None},
            {"type": "session.status_idle", "stop_reason": reason, "stop_details": details},
        ]
    if isinstance(item, dict) and "request" in item:
        # One complete model request; the rows between its ends are given.
        return [
            {"type": "span.model_request_start", "id": "$_"},
            *item["request"],
            {
                "type": "span.model_request_end",
                "model_request_start_id": "$_",
                "is_error": False,
            },
        ]
    return [item]


class Reader:
    """Takes events from a source, one row at a time."""

    def __init__(self, take: Callable[[], Event], bindings: Bindings) -> None:
        self._take = take
        self._bindings = bindings
        self._ahead: Event | None = None
        self.seen: list[Event] = []

    def _peek(self) -> Event:
        if self._ahead is None:
            self._ahead = self._take()
        return self._ahead

    def _next(self) -> Event:
        event = self._peek()
        self._ahead = None
        self.seen.append(event)
        return event

    def expect(self, items: list[Item]) -> None:
        for item in items:
            if isinstance(item, dict) and "any_order" in item:
                self._any_order(item["any_order"])
            elif isinstance(item, dict) and "repeat" in item:
                self._repeat(item)
            elif isinstance(item, dict) and "optional" in item:
                if self._fits(item["optional"][0]):
                    self.expect(item["optional"])
            else:
                rows = expand(item)
                if len(rows) > 1:
                    self.expect(rows)
                else:
                    self._row(rows[0])
                if isinstance(item, dict) and "request" in item:
                    self._bindings.pop("$_", None)

    def _fits(self, item: Item) -> bool:
        return matches(expand(item)[0], self._peek(), dict(self._bindings))

    def _row(self, row: Item) -> None:
        event = self._next()
        if not matches(row, event, self._bindings):
            raise Mismatch(
                f"expected {fill_known(row, self._bindings)}\n     got {describe(event)}\nafter\n"
                + "\n".join(f"  {describe(e)}" for e in self.seen[:-1])
            )

    def _any_order(self, rows: list[Item]) -> None:
        left = list(rows)
        while left:
            event = self._next()
            for row in left:
                if matches(row, event, self._bindings):
                    left.remove(row)
                    break
            else:
                raise Mismatch(f"expected any of {left}\n     got {describe(event)}")

    def _repeat(self, item: Item) -> None:
        times = 0
        while self._fits(item["repeat"][0]) and times < item.get("at_most", 100_000):
            self.expect(item["repeat"])
            times += 1
        if times < item.get("at_least", 0):
            raise Mismatch(f"{item['repeat']} came {times} times\n     got {describe(self._peek())}")


def fill_known(value: Any, bindings: Bindings) -> Any:
    """The value with the names replaced that are bound already."""
    if isinstance(value, str):
        return bindings.get(value, value)
    if isinstance(value, dict):
        return {k: fill_known(v, bindings) for k, v in value.items()}
    if isinstance(value, list):
        return [fill_known(v, bindings) for v in value]
    return value
