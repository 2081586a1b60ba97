"""What is true of every session log, whatever happened in it.

`problems(events)` returns one sentence per broken rule. It takes the events as
plain dicts, in the order of the list, previews left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

Event = dict[str, Any]

CALLS = {"agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"}
# The field by which each kind of result names its call.
RESULTS = {
    "agent.tool_result": "tool_use_id",
    "agent.mcp_tool_result": "mcp_tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}
PREVIEWS = {"event_start", "event_delta"}
# What may follow an idle that ended a turn: a new request, nothing else.
AFTER_END = {
    "session.status_running",
    "session.updated",
    "session.thread_status_terminated",
    "user.interrupt",
    "user.define_outcome",
    "system.message",
}
IN_SPAN = CALLS | {"agent.message", "agent.thinking"}
USAGE = {
    "input_tokens": lambda usage: usage.get("input_tokens") or 0,
    "output_tokens": lambda usage: usage.get("output_tokens") or 0,
    "cache_read_input_tokens": lambda usage: usage.get("cache_read_input_tokens") or 0,
}


def parse_time(text: str) -> tuple[datetime, str]:
    """A timestamp that compares exactly, however many digits its fraction has."""
    body = text.removesuffix("Z")
    whole, _, fraction = body.partition(".")
    return datetime.fromisoformat(whole + "+00:00"), fraction.ljust(9, "0")


def persisted(events: Iterable[Event]) -> list[Event]:
    """The events that a list shows: no previews, no farewell of a deleted session."""
    return [e for e in events if e["type"] not in PREVIEWS and e["type"] != "session.deleted"]


def problems(events: Sequence[Event]) -> list[str]:
    return [
        *_identity(events),
        *_times(events),
        *_status_blocks(events),
        *_calls(events),
        *_spans(events),
        *_usage(events),
    ]


def check(events: Sequence[Event]) -> None:
    found = problems(events)
    assert not found, "\n".join([*found, "log:", *map(describe, events)])


def describe(event: Event) -> str:
    """One line about an event, for failure messages."""
    shown = {
        k: v
        for k, v in event.items()
        if k not in {"type", "processed_at", "agent_name", "usage", "budget"} and v is not None
    }
    text = f"{event['type']} {shown}"
    return text if len(text) <= 300 else text[:300] + "…"


def _identity(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    ids = [event.get("id") for event in events]
    for event, id_ in zip(events, ids, strict=True):
        if not isinstance(id_, str) or not id_.startswith("sevt_"):
            found.append(f"{event['type']} has no event id: {id_!r}")
    for id_ in {i for i in ids if ids.count(i) > 1}:
        found.append(f"{id_} is there {ids.count(id_)} times")
    return found


def _times(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    waiting = False
    last: tuple[datetime, str] | None = None
    for event in events:
        text = event.get("processed_at")
        if text is None:
            waiting = True
            continue
        if waiting:
            found.append(f"{event['type']} stands behind an event that still waits")
        at = parse_time(text)
        if last is not None and at <= last:
            found.append(f"processed_at does not rise at {event['type']} {event['id']}: {text}")
        last = at
    return found


def _status_blocks(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    done = [e for e in events if e.get("processed_at") is not None]
    for at, event in enumerate(done):
        kind = event["type"]
        before = done[at - 1] if at else None
        after = done[at + 1] if at + 1 < len(done) else None
        if kind == "session.status_idle":
            if before is None or before["type"] != "session.usage":
                found.append(f"no session.usage directly before {kind} {event['id']}")
            reason = event["stop_reason"]["type"]
            if reason != "requires_action" and after and after["type"] not in AFTER_END:
                found.append(f"{after['type']} follows an idle that ended a turn ({reason})")
        elif kind == "session.usage":
            if after is None or after["type"] != "session.status_idle":
                found.append("session.usage is not followed by session.status_idle")
        elif kind == "session.status_running":
            if after is None or after["type"] != "session.thread_status_running":
                found.append(f"{kind} is not followed by session.thread_status_running")
        elif kind == "session.thread_status_idle":
            end = done[at + 2] if at + 2 < len(done) else None
            if end is None or end["type"] != "session.status_idle":
                found.append(f"{kind} is not followed by session.usage, session.status_idle")
            elif end["stop_reason"] != event["stop_reason"]:
                found.append(f"thread and session went idle for different reasons: {event['id']}")
    return found


def _calls(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    open_calls: dict[str, Event] = {}
    closed: set[str] = set()
    for event in events:
        kind = event["type"]
        if kind in CALLS:
            open_calls[event["id"]] = event
        elif kind in RESULTS:
            call = event[RESULTS[kind]]
            if call in closed:
                found.append(f"{call} has a second result: {kind}")
            elif call not in open_calls:
                found.append(f"{kind} answers {call}, which is no earlier call")
            closed.add(call)
            open_calls.pop(call, None)
        elif kind == "session.status_idle":
            reason = event["stop_reason"]
            waits_for = reason.get("event_ids") or []
            if reason["type"] == "requires_action":
                if unknown := [i for i in waits_for if i not in open_calls]:
                    found.append(f"idle asks for {unknown}, which are not open")
                if not waits_for:
                    found.append("idle requires action, but names no event")
            elif reason["type"] != "budget_reached" and open_calls:
                found.append(f"turn ended ({reason['type']}) with open calls {list(open_calls)}")
        elif kind == "session.status_terminated" and open_calls:
            found.append(f"session terminated with open calls {list(open_calls)}")
    return found


def _spans(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    current: str | None = None
    for event in events:
        kind = event["type"]
        if kind == "span.model_request_start":
            if current is not None:
                found.append(f"{event['id']} starts inside the request {current}")
            current = event["id"]
        elif kind == "span.model_request_end":
            if event["model_request_start_id"] != current:
                found.append(f"{event['id']} ends {event['model_request_start_id']}, not {current}")
            current = None
        elif kind in IN_SPAN and current is None:
            found.append(f"{kind} {event['id']} stands outside of every model request")
        elif kind == "session.status_idle" and current is not None:
            found.append(f"session went idle inside the request {current}")
    return found


def _usage(events: Sequence[Event]) -> list[str]:
    found: list[str] = []
    total = dict.fromkeys(USAGE, 0)
    for event in events:
        if event["type"] == "span.model_request_end":
            for name, get in USAGE.items():
                total[name] += get(event["model_usage"])
        elif event["type"] == "session.usage":
            shown = {name: get(event["usage"]) for name, get in USAGE.items()}
            if shown != total:
                found.append(f"session.usage says {shown}, the requests add up to {total}")
    return found
