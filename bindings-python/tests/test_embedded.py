"""The engine in this process: quickstart, runs, tools, approvals, models."""

from __future__ import annotations

import asyncio
import contextvars
import json
import runpy
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from raw_server import Exchange, RawServer

import hostler
from hostler import types

WEATHER: Any = {
    "type": "custom",
    "name": "weather",
    "description": "The weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def embedded(*turns: dict[str, object], path: Path | None = None) -> hostler.Client:
    return hostler.Client.embedded(path, model=hostler.ScriptedModel(turns))


def session(client: hostler.Client, *tools: Any) -> str:
    agent = client.agents.create(name="Test", model="scripted", tools=tools or [{"type": "agent_toolset_20260401"}])
    environment = client.environments.create(name=f"test {agent.id}")
    return client.sessions.create(agent=agent.id, environment_id=environment.id).id


def call(name: str, **input: object) -> dict[str, object]:
    return {"tools": [{"name": name, "input": input}]}


SAY_BACK: dict[str, object] = {"text": "{{last_tool_output}}"}


def test_quickstart(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    script = Path(__file__).parents[2] / "examples" / "python" / "quickstart.py"
    monkeypatch.setattr("sys.argv", [str(script)])
    runpy.run_path(str(script), run_name="__main__")
    assert capsys.readouterr().out == (
        "I'll write the script and run it."
        "\n[Using tool: bash]\n"
        "fibonacci.txt holds the first 20 numbers; the last is 4181"
        "\n\nAgent finished.\n"
    )


def test_a_run_ends_with_its_result() -> None:
    with embedded({"text": "One."}, {"text": "Two."}) as client:
        id = session(client)
        run = client.sessions.run(id, "Hello")
        seen = [event.type for event in run]
        assert seen[:3] == ["session.status_running", "session.thread_status_running", "user.message"]
        assert seen[-2:] == ["session.usage", "session.status_idle"]
        result = run.result
        assert (result.session_id, result.status, result.text, result.pending) == (id, "idle", "One.", [])
        assert isinstance(result.stop_reason, types.SessionEndTurn)
        assert result.usage is not None
        assert result.usage.output_tokens
        assert result.error is None
        # Without looking at the events, and with events of one's own.
        events = [{"type": "user.message", "content": [{"type": "text", "text": "Again"}]}]
        assert client.sessions.run(id, events).result.text == "Two."
        listed = [event.type for event in client.sessions.events.list(id)]
        assert listed.count("user.message") == 2


def test_tools_are_functions() -> None:
    variable = contextvars.ContextVar("variable", default="unset")
    threads: list[threading.Thread] = []

    def weather(city: str) -> str:
        threads.append(threading.current_thread())
        return f"It rains in {city}. {variable.get()}"

    with embedded(call("weather", city="Oslo"), SAY_BACK) as client:
        variable.set("set by the caller")
        run = client.sessions.run(session(client, WEATHER), "?", tools=[weather])
        assert run.result.text == "It rains in Oslo. set by the caller"
        assert threads != [threading.current_thread()]


def fails(city: str) -> str:
    raise LookupError(f"{city} is not on the map")


def blocks(city: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": "one"}, {"type": "text", "text": city}]


def data(city: str) -> dict[str, object]:
    return {"city": city, "degrees": 3}


def model(city: str) -> types.Model:
    return types.TextBlock(text=f"block {city}")


async def later(city: str) -> str:
    await asyncio.sleep(0)
    return f"later {city}"


OUTPUTS = {
    fails: ("LookupError: Oslo is not on the map", True),
    blocks: ("one\nOslo", False),
    data: ('{"city":"Oslo","degrees":3}', False),
    model: ("block Oslo", False),
    later: ("later Oslo", False),
    (lambda city: None): ("(no output)", False),
    (lambda: "no arguments"): ("TypeError", True),
    (lambda city: object()): ("TypeError", True),
}


@pytest.mark.parametrize("tool", OUTPUTS)
def test_what_tools_return(tool: Any) -> None:
    text, is_error = OUTPUTS[tool]
    with embedded(call("weather", city="Oslo"), {"text": "Done."}) as client:
        id = session(client, WEATHER)
        assert client.sessions.run(id, "?", tools={"weather": tool}).result.text == "Done."
        [event] = [event for event in client.sessions.events.list(id) if event.type == "user.custom_tool_result"]
        assert isinstance(event, types.UserCustomToolResultEvent)
        shown = "\n".join(block.text for block in event.content or [] if block.type == "text")
        assert text in shown
        assert bool(event.is_error) is is_error


def test_tools_side_by_side() -> None:
    together = threading.Barrier(2, timeout=30)

    def meet(city: str) -> str:
        together.wait()
        return city

    both: dict[str, object] = {"tools": [{"name": "weather", "input": {"city": c}} for c in ("Oslo", "Rome")]}
    with embedded(both, {"text": "Done."}) as client:
        assert client.sessions.run(session(client, WEATHER), "?", tools={"weather": meet}).result.text == "Done."


def test_an_unanswered_tool_ends_the_run_and_can_be_taken_up() -> None:
    with embedded(call("weather", city="Oslo"), SAY_BACK) as client:
        id = session(client, WEATHER)
        result = client.sessions.run(id, "?").result
        assert isinstance(result.stop_reason, types.SessionRequiresAction)
        assert result.pending == result.stop_reason.event_ids
        assert client.sessions.run(id, tools={"weather": lambda city: "sun"}).result.text == "sun"


ASK: Any = {
    "type": "agent_toolset_20260401",
    "default_config": {"permission_policy": {"type": "always_ask"}},
}


def test_approvals() -> None:
    requests: list[hostler.ApprovalRequest] = []

    def decide(request: hostler.ApprovalRequest) -> bool | hostler.Decision:
        requests.append(request)
        return True if len(requests) == 1 else hostler.deny("not today")

    with embedded(call("bash", command="echo 42"), call("bash", command="rm -rf /"), SAY_BACK) as client:
        run = client.sessions.run(session(client, ASK), "?", approve=decide)
        results = [event for event in run if isinstance(event, types.AgentToolResultEvent)]
        assert [(request.name, request.input) for request in requests] == [
            ("bash", {"command": "echo 42"}),
            ("bash", {"command": "rm -rf /"}),
        ]
        assert [bool(result.is_error) for result in results] == [False, True]
        assert "not today" in (run.result.text or "")


@pytest.mark.parametrize(
    ("approve", "text"),
    [(True, "42"), (hostler.allow, "42"), (hostler.deny("no"), "no"), (hostler.leave, None), (None, None)],
)
def test_standing_approvals(approve: Any, text: str | None) -> None:
    with embedded(call("bash", command="echo 42"), SAY_BACK) as client:
        result = client.sessions.run(session(client, ASK), "?", approve=approve).result
        if text is None:
            assert len(result.pending) == 1
        else:
            assert text in (result.text or "")


def test_who_cannot_decide_has_not_allowed() -> None:
    def broken(request: hostler.ApprovalRequest) -> bool:
        raise RuntimeError("nobody at the desk")

    with embedded(call("bash", command="echo 42"), SAY_BACK) as client:
        id = session(client, ASK)
        run = client.sessions.run(id, "?", approve=broken)
        with pytest.raises(RuntimeError, match="nobody at the desk"):
            print(run.result)
        with pytest.raises(TypeError, match="expected a bool or a Decision, got 'perhaps'"):
            print(client.sessions.run(id, approve=lambda request: "perhaps").result)  # pyright: ignore
        assert client.sessions.run(id, approve=True).result.text == "42"


def test_interrupting_a_run() -> None:
    with embedded({"hang": True}) as client:
        run = client.sessions.run(session(client), "Work forever")
        for event in run:
            if event.type == "span.model_request_start":
                run.interrupt()
        assert run.result.status == "idle"


def test_previews() -> None:
    events: Any = [{"type": "user.message", "content": [{"type": "text", "text": "?"}]}]
    with embedded({"text": "one two three"}, {"text": "four five"}) as client:
        id = session(client)
        text = ""
        with client.sessions.events.stream(id, event_deltas=["agent.message"]) as stream:
            client.sessions.events.send(id, events=events)
            for event in stream:
                if event.type == "event_delta" and event.delta.content.type == "text":
                    text += event.delta.content.text
                if event.type == "session.status_idle":
                    break
        assert text == "one two three"
        # A run leaves out the previews of what it has seen finished.
        run = client.sessions.run(id, events, event_deltas=["agent.message"])
        text = ""
        for event in run:
            if event.type == "event_delta" and event.delta.content.type == "text":
                text += event.delta.content.text
        assert run.result.text == "four five"
        assert text in ("", "four five")


def test_following_from_the_start() -> None:
    with embedded({"text": "One."}) as client:
        id = session(client)
        assert client.sessions.run(id, "Hello").result.text == "One."
        listed = [event.type for event in client.sessions.events.list(id)]
        seen: list[str] = []
        with client.sessions.follow(id) as stream:
            for event in stream:
                seen.append(event.type)
                if event.type == "session.status_idle":
                    client.sessions.delete(id)
        assert seen == [*listed, "session.deleted"]


def test_a_stream_keeps_its_engine() -> None:
    client = embedded({"text": "One."})
    run = client.sessions.run(session(client), "Hello")
    del client
    assert run.result.text == "One."


def test_wrong_arguments_of_run() -> None:
    with embedded({"text": "x"}) as client:
        id = session(client)
        wrong: list[dict[str, Any]] = [
            {"tools": [lambda city: city]},
            {"tools": {"weather": "sunny"}},
            {"tools": [fails, fails]},
            {"approve": "yes"},
            {"tool_timeout": -1},
            {"input": 5},
        ]
        for arguments in wrong:
            with pytest.raises(hostler.InvalidArgumentError):
                client.sessions.run(id, **arguments)


def test_sessions_survive_in_their_directory(tmp_path: Path) -> None:
    with embedded({"text": "One."}, {"text": "Two."}, path=tmp_path / "data") as client:
        id = session(client)
        assert client.sessions.run(id, "Hello").result.text == "One."
    with embedded({"text": "One."}, {"text": "Two."}, path=tmp_path / "data") as client:
        assert client.sessions.run(id, "Hello").result.text == "Two."
    with pytest.raises(hostler.ClosedError):
        client.sessions.retrieve(id)


def test_a_closed_engine_is_gone(tmp_path: Path) -> None:
    first = embedded({"text": "One."}, path=tmp_path)
    with pytest.raises(hostler.EngineError) as caught:
        embedded({"text": "One."}, path=tmp_path)
    assert caught.value.code == 902
    first.close()
    embedded({"text": "One."}, path=tmp_path).close()


def test_where_no_engine_can_live(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(hostler.EngineError, match="file"):
        embedded({"text": "One."}, path=file / "data")


def test_scripts(tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    path.write_text(json.dumps([{"text": "From a file."}]))
    for script in (path, str(path), [{"text": "From a file."}], {"turns": [{"text": "From a file."}], "loop": True}):
        with hostler.Client.embedded(model=hostler.ScriptedModel(script)) as client:
            assert client.sessions.run(session(client), "?").result.text == "From a file."
    with pytest.raises(hostler.InvalidArgumentError, match=r"\[0\].*colour"):
        embedded({"colour": "red"})
    with pytest.raises(FileNotFoundError):
        hostler.ScriptedModel(tmp_path / "missing.json")


def test_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(hostler.NoCredentialsError, match=r"ANTHROPIC_API_KEY.*MessagesModel.*ScriptedModel"):
        hostler.Client.embedded()
    with pytest.raises(hostler.InvalidArgumentError, match="'gpt'"):
        hostler.Client.embedded(model="gpt")  # pyright: ignore[reportArgumentType]
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-secret")
    hostler.Client.embedded().close()
    assert "sk-secret" not in repr(hostler.MessagesModel())


def messages_api(exchange: Exchange) -> None:
    exchange.send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n")
    for event in messages_events():
        exchange.event(event)


def messages_events() -> Iterator[dict[str, object]]:
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [],
        "stop_reason": None,
        "usage": {"input_tokens": 3, "output_tokens": 1},
    }
    yield {"type": "message_start", "message": message}
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    yield {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Over HTTP."}}
    yield {"type": "content_block_stop", "index": 0}
    yield {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 3}}
    yield {"type": "message_stop"}


def test_any_messages_api() -> None:
    with RawServer(messages_api) as server:
        model = hostler.MessagesModel(server.url, "sk-model", headers={"x-team": "blue"})
        with hostler.Client.embedded(model=model) as client:
            assert client.sessions.run(session(client), "Hello").result.text == "Over HTTP."
        [request] = server.requests
        assert request.path.startswith("/v1/messages")
        assert request.headers["x-team"] == "blue"
        assert "sk-model" in request.headers["authorization"]


def test_a_workdir_for_all_sessions(tmp_path: Path) -> None:
    model = hostler.ScriptedModel([call("write", file_path="note.txt", content="hello"), {"text": "Written."}])
    with hostler.Client.embedded(model=model, workdir=tmp_path) as client:
        assert client.sessions.run(session(client), "?").result.text == "Written."
    assert (tmp_path / "note.txt").read_text() == "hello"


def test_runs_async() -> None:
    async def weather(city: str) -> str:
        await asyncio.sleep(0)
        return f"It rains in {city}."

    def plain(city: str) -> str:
        return f"Plain {city}."

    async def decide(request: hostler.ApprovalRequest) -> bool:
        await asyncio.sleep(0)
        return request.input == {"command": "echo 42"}

    async def main() -> None:
        turns = [call("weather", city="Oslo"), SAY_BACK, call("weather", city="Rome"), SAY_BACK]
        turns += [call("bash", command="echo 42"), SAY_BACK]
        model = hostler.ScriptedModel(turns)
        async with hostler.AsyncClient.embedded(model=model) as client:
            agent = await client.agents.create(name="A", model="m", tools=[WEATHER, ASK])
            environment = await client.environments.create(name="e")
            id = (await client.sessions.create(agent=agent.id, environment_id=environment.id)).id
            async with client.sessions.run(id, "?", tools=[weather]) as run:
                with pytest.raises(hostler.InvalidArgumentError, match="not ended"):
                    print(run.result)
                types_seen = [event.type async for event in run]
            assert types_seen[-1] == "session.status_idle"
            assert run.result.text == "It rains in Oslo."
            result = await client.sessions.run(id, "?", tools={"weather": plain})
            assert result.text == "Plain Rome."
            result = await client.sessions.run(id, "?", approve=decide)
            assert result.text == "42"

    asyncio.run(main())


def test_interrupting_a_run_async() -> None:
    async def main() -> None:
        async with hostler.AsyncClient.embedded(model=hostler.ScriptedModel([{"hang": True}])) as client:
            agent = await client.agents.create(name="A", model="m")
            environment = await client.environments.create(name="e")
            id = (await client.sessions.create(agent=agent.id, environment_id=environment.id)).id
            run = client.sessions.run(id, "?")
            async for event in run:
                if event.type == "span.model_request_start":
                    await run.interrupt()
            assert run.result.status == "idle"

    asyncio.run(main())


def test_errors_of_the_engine_are_those_of_the_service() -> None:
    with embedded({"text": "x"}) as client:
        with pytest.raises(hostler.NotFoundError) as caught:
            client.agents.retrieve("agent_missing")
        assert caught.value.type == "not_found_error"
        assert caught.value.request_id
        with pytest.raises(hostler.BadRequestError, match="name"):
            client.agents.create(name="", model="m")
