"""Short ways through the official SDK, for tests about something else."""

from __future__ import annotations

import itertools
import time
from typing import Any

import anthropic

from support.official import plain
from support.transcript import Event, describe

PATIENCE = 120.0
_numbers = itertools.count(1)


def message(text: str) -> Any:
    return {"type": "user.message", "content": [{"type": "text", "text": text}]}


def text(value: str) -> Any:
    """A text block of a scripted turn."""
    return {"type": "text", "text": value}


def bash(command: str, number: int = 1) -> Any:
    """A call of the shell in a scripted turn."""
    return {
        "type": "tool_use",
        "id": f"toolu_{number}",
        "name": "bash",
        "input": {"command": command},
    }


def new_session(sdk: anthropic.Anthropic, model: str, *, tools: Any = None, **params: Any) -> str:
    agent = sdk.beta.agents.create(
        name="tester",
        model=model,
        tools=[{"type": "agent_toolset_20260401"}] if tools is None else tools,
    )
    environment = sdk.beta.environments.create(name=f"environment {next(_numbers)} {agent.id}")
    return sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id, **params).id


def log(sdk: anthropic.Anthropic, session: str) -> list[Event]:
    return [plain(event) for event in sdk.beta.sessions.events.list(session)]


def stops(events: list[Event]) -> list[Event]:
    return [event for event in events if event["type"] == "session.status_idle"]


def wait_idle(sdk: anthropic.Anthropic, session: str, *, idles: int = 1) -> list[Event]:
    """The log, once it holds so many idles and nothing waits or works."""
    deadline = time.monotonic() + PATIENCE
    events: list[Event] = []
    while time.monotonic() < deadline:
        events = log(sdk, session)
        settled = events and events[-1]["processed_at"] is not None
        if settled and len(stops(events)) >= idles:
            if events[-1]["type"] == "session.status_idle":
                return events
        time.sleep(0.05)
    raise AssertionError("not idle:\n" + "\n".join(map(describe, events)))


def run_turn(sdk: anthropic.Anthropic, session: str, words: str) -> list[Event]:
    """Sends a message and reads the stream to the idle; what came."""
    seen: list[Event] = []
    with sdk.beta.sessions.events.stream(session) as stream:
        sdk.beta.sessions.events.send(session, events=[message(words)])
        for event in stream:
            seen.append(plain(event))
            if event.type == "session.status_idle":
                break
    return seen
