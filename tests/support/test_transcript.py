"""The rules for logs notice what they are for."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from support.transcript import Event, problems

END: Any = {"type": "end_turn"}


def example() -> list[Event]:
    rows: list[Any] = [
        {"type": "session.status_running"},
        {"type": "session.thread_status_running"},
        {"type": "user.message"},
        {"type": "span.model_request_start"},
        {"type": "agent.tool_use"},
        {
            "type": "span.model_request_end",
            "model_request_start_id": "sevt_3",
            "model_usage": {"input_tokens": 1, "output_tokens": 2},
        },
        {"type": "agent.tool_result", "tool_use_id": "sevt_4"},
        {"type": "session.thread_status_idle", "stop_reason": END},
        {"type": "session.usage", "usage": {"input_tokens": 1, "output_tokens": 2}},
        {"type": "session.status_idle", "stop_reason": END},
    ]
    for number, row in enumerate(rows):
        row |= {"id": f"sevt_{number}", "processed_at": f"2026-01-01T00:00:00.00000{number}Z"}
    return rows


def test_a_good_log_has_no_problems() -> None:
    assert problems(example()) == []


def waiting(log: list[Event]) -> None:
    log[2]["processed_at"] = None


BREAKS: dict[str, Callable[[list[Event]], Any]] = {
    "an event twice": lambda log: log.append(copy.deepcopy(log[-1])),
    "a time that does not rise": lambda log: log[1].update(processed_at=log[0]["processed_at"]),
    "a waiting event in the middle": waiting,
    "no usage before the idle": lambda log: log.pop(8),
    "no thread after the session": lambda log: log.pop(1),
    "no result": lambda log: log.pop(6),
    "a result without a call": lambda log: log[6].update(tool_use_id="sevt_x"),
    "no end of a request": lambda log: log.pop(5),
    "a call outside of a request": lambda log: log.pop(3),
    "different reasons": lambda log: log[7].update(stop_reason={"type": "refusal"}),
    "usage that does not add up": lambda log: log[8]["usage"].update(output_tokens=3),
    "an event behind the end": lambda log: log.append(
        {"type": "agent.message", "id": "sevt_z", "processed_at": "2026-01-01T00:00:01Z"}
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_log_has(name: str) -> None:
    log = example()
    BREAKS[name](log)
    assert problems(log), name
