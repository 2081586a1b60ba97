"""kill -9 of `hostler serve`: whatever was accepted is finished after the
restart, nothing is lost and nothing is there twice."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support.flow import bash, log, message, new_session, stops, text, wait_idle
from support.model import ModelScripts
from support.official import client, plain
from support.server import Serve
from support.transcript import Event, check, describe, persisted

LOST = (
    "Tool execution was interrupted by a restart of the engine; "
    "it may or may not have taken effect. Check before you repeat it."
)
ASK = [
    {
        "type": "agent_toolset_20260401",
        "configs": [{"name": "bash", "permission_policy": {"type": "always_ask"}}],
    }
]


def read_until(
    sdk: anthropic.Anthropic, session: str, events: list[Any], stop: Callable[[Event], bool]
) -> tuple[list[Event], list[Event]]:
    """Sends events on an open stream and reads until one is as wanted: the
    reply, and what was seen."""
    seen: list[Event] = []
    stream = sdk.beta.sessions.events.stream(session)
    reply = plain(sdk.beta.sessions.events.send(session, events=events))["data"]
    for event in stream:
        seen.append(plain(event))
        if stop(seen[-1]):
            break
    return reply, seen


def is_type(kind: str) -> Callable[[Event], bool]:
    return lambda event: event["type"] == kind


def nothing_lost(events: list[Event], seen: list[Event], accepted: list[Event]) -> None:
    """What was shown before the crash is still the beginning of the log, and
    what was accepted is in it once, with its time."""
    check(events)
    before = persisted(seen)
    if before:
        at = next(i for i, e in enumerate(events) if e["id"] == before[0]["id"])
        assert events[at : at + len(before)] == before, "\n".join(map(describe, events))
    for event in accepted:
        found = [e for e in events if e["id"] == event["id"]]
        assert len(found) == 1, f"{describe(event)} is there {len(found)} times"
        assert found[0]["processed_at"] is not None


def types(events: list[Event]) -> list[str]:
    return [event["type"] for event in events]


RESTARTED = [
    "session.thread_status_rescheduled",
    "session.status_rescheduled",
    "session.status_running",
    "session.thread_status_running",
]
IDLE = ["session.thread_status_idle", "session.usage", "session.status_idle"]
REQUEST = ["span.model_request_start", "agent.message", "span.model_request_end"]


def test_in_the_middle_of_a_tool(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script(
        [
            {"content": [bash("echo ran >> ran.txt; sleep 600")]},
            {"content": [bash("cat ran.txt", 2)]},
            {"content": [text("It ran once.")]},
        ]
    )
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted, seen = read_until(sdk, session, [message("go")], is_type("span.model_request_end"))
        # Behind the running tool a further message waits.
        more = sdk.beta.sessions.events.send(session, events=[message("and this")])
        accepted += plain(more)["data"]
        wait_for_file(tmp_path, "ran.txt")
        server.kill()
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        events = wait_idle(sdk, session)
    nothing_lost(events, seen, accepted)
    assert types(events[len(seen) :]) == [
        *RESTARTED,
        "agent.tool_result",
        "user.message",
        "span.model_request_start",
        "agent.tool_use",
        "span.model_request_end",
        "agent.tool_result",
        *REQUEST,
        *IDLE,
    ]
    lost, again = [e for e in events if e["type"] == "agent.tool_result"]
    assert lost["is_error"] is True
    assert lost["content"][0]["text"] == LOST
    # The command that was under way was not run a second time.
    assert (again["is_error"], again["content"][0]["text"]) == (False, "ran")


def wait_for_file(root: Path, name: str) -> None:
    """Until the sandbox has done something that can be seen from outside."""
    deadline = time.monotonic() + 60
    while not list(root.rglob(name)):
        assert time.monotonic() < deadline, f"{name} did not appear under {root}"
        time.sleep(0.02)


def test_in_the_middle_of_a_read_only_tool_it_runs_again(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script(
        [
            {"content": [bash("echo ready > ready.txt")]},
            {
                "content": [
                    {
                        "type": "tool_use",
                        "id": "toolu_2",
                        "name": "read",
                        "input": {"file_path": "ready.txt"},
                    },
                    bash("sleep 600", 3),
                ]
            },
            {"content": [text("Read.")]},
        ]
    )
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted, seen = read_until(
            sdk,
            session,
            [message("go")],
            lambda e: e["type"] == "agent.tool_result" and "ready" in str(e["content"]),
        )
        server.kill()
    with Serve(tmp_path, model.url) as server:
        events = wait_idle(client(server.url), session)
    nothing_lost(events, seen, accepted)
    assert types(events[len(seen) :]) == [*RESTARTED, "agent.tool_result", *REQUEST, *IDLE]


def test_in_the_middle_of_a_model_request(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script(
        [
            {"content": [text("Found.")], "fail": {"error": "stall"}},
        ]
    )
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted, seen = read_until(sdk, session, [message("go")], is_type("span.model_request_start"))
        model.wait_asked(script, 1)
        server.kill()
    with Serve(tmp_path, model.url) as server:
        events = wait_idle(client(server.url), session)
    nothing_lost(events, seen, accepted)
    assert types(events[len(seen) :]) == ["span.model_request_end", *RESTARTED, *REQUEST, *IDLE]
    assert events[len(seen)]["is_error"] is True
    assert [e["content"][0]["text"] for e in events if e["type"] == "agent.message"] == ["Found."]


def test_right_after_the_reply(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script([{"content": [text("Hi.")]}])
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted = plain(sdk.beta.sessions.events.send(session, events=[message("go")]))["data"]
        server.kill()
    with Serve(tmp_path, model.url) as server:
        events = wait_idle(client(server.url), session)
    nothing_lost(events, [], accepted)
    assert types(events).count("agent.message") == 1
    assert stops(events)[-1]["stop_reason"] == {"type": "end_turn"}


def test_while_waiting_for_an_answer(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script([{"content": [bash("echo yes")]}, {"content": [text("Done.")]}])
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script, tools=ASK)
        accepted, seen = read_until(sdk, session, [message("go")], is_type("session.status_idle"))
        server.kill()
    call = seen[-1]["stop_reason"]["event_ids"][0]
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        assert log(sdk, session) == seen, "a waiting session is left alone"
        sdk.beta.sessions.events.send(
            session,
            events=[{"type": "user.tool_confirmation", "tool_use_id": call, "result": "allow"}],
        )
        events = wait_idle(sdk, session, idles=2)
    nothing_lost(events, seen, accepted)
    assert types(events[len(seen) :]) == [
        "user.tool_confirmation",
        "session.status_running",
        "session.thread_status_running",
        "agent.tool_result",
        *REQUEST,
        *IDLE,
    ]


def test_interrupt_accepted_but_not_applied(tmp_path: Path, model: ModelScripts) -> None:
    script = model.script([{"content": [bash("sleep 600")]}, {"content": [text("Next.")]}])
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted, seen = read_until(sdk, session, [message("go")], is_type("span.model_request_end"))
        reply = sdk.beta.sessions.events.send(session, events=[{"type": "user.interrupt"}])
        accepted += plain(reply)["data"]
        server.kill()
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        events = wait_idle(sdk, session)
        nothing_lost(events, seen, accepted)
        assert stops(events)[-1]["stop_reason"] == {"type": "end_turn"}
        assert "agent.message" not in types(events)
        sdk.beta.sessions.events.send(session, events=[message("on")])
        check(wait_idle(sdk, session, idles=2))


def test_the_third_crash_ends_the_turn(tmp_path: Path, model: ModelScripts) -> None:
    hang = {"text": "Lost.", "fail": {"error": "stall", "times": 3}}
    script = model.script([{"any": [{"when": {"last_user": {"equals": "go"}}, **hang}, {"text": "Alive."}]}])
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, script)
        accepted, seen = read_until(sdk, session, [message("go")], is_type("span.model_request_start"))
        model.wait_asked(script, 1)
        server.kill()
    for asked in (2, 3):
        with Serve(tmp_path, model.url) as server:
            model.wait_asked(script, asked)
            server.kill()
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        events = wait_idle(sdk, session)
        nothing_lost(events, seen, accepted)
        assert stops(events)[-1]["stop_reason"] == {"type": "retries_exhausted"}
        error = [e for e in events if e["type"] == "session.error"][-1]["error"]
        assert (error["type"], error["retry_status"]["type"]) == ("unknown_error", "exhausted")
        sdk.beta.sessions.events.send(session, events=[message("again")])
        events = wait_idle(sdk, session, idles=2)
        check(events)
        assert stops(events)[-1]["stop_reason"] == {"type": "end_turn"}


# One turn with everything in it; it shows 18 events when nothing happens.
TURNS: list[Any] = [
    {
        "content": [
            {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
            text("Two commands."),
            bash("echo one", 1),
            bash("echo two", 2),
        ]
    },
    {"content": [text("Both ran.")]},
]


@pytest.mark.parametrize("point", range(1, 18))
def test_after_every_event(point: int, tmp_path: Path, model: ModelScripts) -> None:
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script(TURNS))
        left = point

        def reached(_: Event) -> bool:
            nonlocal left
            left -= 1
            return left == 0

        accepted, seen = read_until(sdk, session, [message("go")], reached)
        server.kill()
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        events = wait_idle(sdk, session)
        nothing_lost(events, seen, accepted)
        assert stops(events)[-1]["stop_reason"] == {"type": "end_turn"}
        messages = [e["content"] for e in events if e["type"] == "agent.message"]
        assert messages == [[text("Two commands.")], [text("Both ran.")]]
        assert types(events).count("agent.tool_use") == 2
        assert types(events).count("agent.tool_result") == 2
        # The session is as good as new.
        sdk.beta.sessions.archive(session)
