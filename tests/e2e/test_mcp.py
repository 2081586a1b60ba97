"""Tools of MCP servers, from a server of the official SDK in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support import mcp_server
from support.flow import message, run_turn, wait_idle
from support.model import ModelScripts
from support.official import client
from support.server import Serve
from support.transcript import Event

ALLOW = {"enabled": True, "permission_policy": {"type": "always_allow"}}


class McpProcess:
    """The server's process and its directory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.process: subprocess.Popen[str] | None = None
        self.url = self.start("0")

    def start(self, port: str) -> str:
        command = [sys.executable, str(Path(mcp_server.__file__)), str(self.place), port]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def restart(self) -> None:
        port = self.url.split(":")[2].split("/")[0]
        assert self.start(port) == self.url

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None

    def let_in(self, token: str) -> None:
        (self.place / "token").write_text(token)

    def runs(self) -> list[str]:
        path = self.place / "runs"
        return path.read_text().split() if path.exists() else []

    def wait_for(self, name: str) -> None:
        deadline = time.monotonic() + 60
        while not (self.place / name).exists():
            assert time.monotonic() < deadline, f"no {name}"
            time.sleep(0.02)


@pytest.fixture
def tester(tmp_path: Path) -> Iterator[McpProcess]:
    tester = McpProcess(tmp_path)
    yield tester
    tester.kill()


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def use(name: str, number: int = 1, **values: Any) -> Any:
    return {"type": "tool_use", "id": f"toolu_{number}", "name": f"mcp__tester__{name}", "input": values}


def calls(*uses: Any) -> Any:
    return {"content": list(uses), "stop_reason": "tool_use"}


def session_with(
    sdk: anthropic.Anthropic, model: str, url: str, *, default: Any = ALLOW, configs: Any = (), **params: Any
) -> str:
    toolset: Any = {
        "type": "mcp_toolset",
        "mcp_server_name": "tester",
        "default_config": default,
        "configs": list(configs),
    }
    server: Any = {"type": "url", "name": "tester", "url": url}
    agent = sdk.beta.agents.create(name="connected", model=model, tools=[toolset], mcp_servers=[server])
    environment = sdk.beta.environments.create(name=f"for {agent.id}")
    return sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id, **params).id


def of(events: list[Event], kind: str) -> list[Event]:
    return [event for event in events if event["type"] == kind]


def test_tools_are_found_called_and_answered(sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess) -> None:
    name = model.script([calls(use("add", a=19, b=23), use("gallery", 2)), {"text": "Done."}])
    events = run_turn(sdk, session_with(sdk, name, tester.url), "Go")
    offered = {tool["name"]: tool for tool in model.asked(name)[0]["tools"]}
    assert set(offered) == {f"mcp__tester__{tool}" for tool in ("add", "count", "gallery", "fail", "wait")}
    assert offered["mcp__tester__add"]["description"] == "Adds two numbers."
    assert set(offered["mcp__tester__add"]["input_schema"]["properties"]) == {"a", "b"}

    first, second = of(events, "agent.mcp_tool_use")
    assert (first["mcp_server_name"], first["name"], first["input"]) == ("tester", "add", {"a": 19, "b": 23})
    assert (first["evaluated_permission"], first["evaluation"]) == ("allow", {"type": "always_allow"})
    results = {event["mcp_tool_use_id"]: event for event in of(events, "agent.mcp_tool_result")}
    assert results[first["id"]]["content"] == [{"type": "text", "text": "42"}]
    assert results[first["id"]]["is_error"] is False
    text, image, note = results[second["id"]]["content"]
    assert text["text"] == "Here:"
    assert image["source"] == {"type": "base64", "media_type": "image/png", "data": mcp_server.PNG}
    assert (note["type"], note["source"]["data"]) == ("document", "Buy milk.")
    assert of(events, "session.error") == []
    # The model got them as results of its own calls.
    answered = model.asked(name)[1]["messages"][-1]["content"]
    assert [block["tool_use_id"] for block in answered] == ["toolu_1", "toolu_2"]
    assert events[-1]["stop_reason"]["type"] == "end_turn"


def test_asking_is_the_default_and_disabled_tools_are_not_offered(
    sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess
) -> None:
    name = model.script(
        [calls(use("count", word="yes"), use("count", 2, word="no"), use("add", 3, a=1, b=1)), {"text": "Done."}]
    )
    session = session_with(sdk, name, tester.url, default=None, configs=[{"name": "add", "enabled": False}])
    events = run_turn(sdk, session, "Go")
    yes, no, off = of(events, "agent.mcp_tool_use")
    assert (yes["evaluated_permission"], off["evaluated_permission"]) == ("ask", "deny")
    assert "mcp__tester__add" not in [tool["name"] for tool in model.asked(name)[0]["tools"]]
    assert events[-1]["stop_reason"] == {"type": "requires_action", "event_ids": [yes["id"], no["id"]]}
    answers: Any = [
        {"type": "user.tool_confirmation", "tool_use_id": yes["id"], "result": "allow"},
        {"type": "user.tool_confirmation", "tool_use_id": no["id"], "result": "deny", "deny_message": "never"},
    ]
    sdk.beta.sessions.events.send(session, events=answers)
    results = {e["mcp_tool_use_id"]: e for e in of(wait_idle(sdk, session, idles=2), "agent.mcp_tool_result")}
    assert results[yes["id"]]["content"][0]["text"] == "counted yes"
    assert results[no["id"]]["content"][0]["text"] == "The user rejected this tool call.: never"
    assert results[off["id"]]["is_error"] is True
    assert tester.runs() == ["yes"]


def test_a_tool_that_fails_is_an_error_result(
    sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess
) -> None:
    name = model.script([calls(use("fail")), {"text": "Too bad."}])
    events = run_turn(sdk, session_with(sdk, name, tester.url), "Go")
    (result,) = of(events, "agent.mcp_tool_result")
    assert result["is_error"] is True
    assert "out of order" in result["content"][0]["text"]
    assert of(events, "session.error") == []


def test_a_server_that_is_not_there(sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess) -> None:
    name = model.script([{"text": "Without."}, calls(use("add", a=1, b=2)), {"text": "With."}])
    tester.kill()
    session = session_with(sdk, name, tester.url)
    events = run_turn(sdk, session, "Go")
    kinds = [event["type"] for event in events]
    assert kinds[2:6] == ["user.message", "session.error", "session.error", "span.model_request_start"]
    errors = [event["error"] for event in of(events, "session.error")]
    assert {error["type"] for error in errors} == {"mcp_connection_failed_error"}
    assert [error["retry_status"]["type"] for error in errors] == ["retrying", "exhausted"]
    assert {error["mcp_server_name"] for error in errors} == {"tester"}
    assert events[-1]["stop_reason"]["type"] == "end_turn"
    assert "tools" not in model.asked(name)[0] or model.asked(name)[0]["tools"] == []

    # The next turn tries again.
    tester.restart()
    events = run_turn(sdk, session, "Again")
    assert of(events, "session.error") == []
    assert of(events, "agent.mcp_tool_result")[0]["content"][0]["text"] == "3"


def test_a_server_that_dies_during_a_call(sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess) -> None:
    name = model.script([calls(use("wait")), {"text": "Gone."}])
    session = session_with(sdk, name, tester.url)
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    tester.wait_for("waiting")
    tester.kill()
    events = wait_idle(sdk, session)
    kinds = [event["type"] for event in events]
    place = kinds.index("agent.mcp_tool_result")
    assert events[place]["is_error"] is True
    assert kinds[place + 1] == "session.error"
    error = events[place + 1]["error"]
    assert (error["type"], error["retry_status"]) == ("mcp_connection_failed_error", {"type": "exhausted"})
    assert events[-1]["stop_reason"]["type"] == "end_turn"


def test_interrupting_a_call(sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess) -> None:
    name = model.script([calls(use("wait")), {"text": "Never."}])
    session = session_with(sdk, name, tester.url)
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    tester.wait_for("waiting")
    sdk.beta.sessions.events.send(session, events=[{"type": "user.interrupt"}])
    events = wait_idle(sdk, session)
    (result,) = of(events, "agent.mcp_tool_result")
    assert result["is_error"] is True
    assert result["content"][0]["text"].startswith("Tool execution was interrupted")
    assert len(model.asked(name)) == 1


def test_kill_9_during_a_call_runs_it_once(model: ModelScripts, tester: McpProcess, tmp_path: Path) -> None:
    name = model.script([calls(use("count", word="once"), use("wait", 2)), {"text": "Recovered."}])
    data = tmp_path / "data"
    with Serve(data, model.url) as serve:
        sdk = client(serve.url)
        session = session_with(sdk, name, tester.url)
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        tester.wait_for("waiting")
        serve.kill()
    with Serve(data, model.url) as serve:
        events = wait_idle(client(serve.url), session)
        counted, waited = of(events, "agent.mcp_tool_result")
        assert counted["content"][0]["text"] == "counted once"
        assert "may or may not have taken effect" in waited["content"][0]["text"]
        assert events[-1]["stop_reason"]["type"] == "end_turn"
    assert tester.runs() == ["once"]


class TokenEndpoint(ThreadingHTTPServer):
    """Hands out the token that the tester then lets in."""

    def __init__(self, tester: McpProcess) -> None:
        super().__init__(("127.0.0.1", 0), TokenHandler)
        self.tester = tester
        self.asked = 0


class TokenHandler(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        endpoint = self.server
        assert isinstance(endpoint, TokenEndpoint)
        self.rfile.read(int(self.headers["content-length"]))
        endpoint.asked += 1
        token = f"token-{endpoint.asked}"
        endpoint.tester.let_in(token)
        body = json.dumps({"access_token": token, "expires_in": 3600}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def tokens(tester: McpProcess) -> Iterator[TokenEndpoint]:
    endpoint = TokenEndpoint(tester)
    thread = threading.Thread(target=endpoint.serve_forever, daemon=True)
    thread.start()
    yield endpoint
    endpoint.shutdown()
    endpoint.server_close()
    thread.join()


def test_credentials(sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess, tokens: TokenEndpoint) -> None:
    tester.let_in("right")
    name = model.script([{"text": "Locked out."}])
    events = run_turn(sdk, session_with(sdk, name, tester.url), "Go")
    (error,) = [event["error"] for event in of(events, "session.error")]
    assert (error["type"], error["retry_status"]) == ("mcp_authentication_failed_error", {"type": "exhausted"})

    vault = sdk.beta.vaults.create(display_name="Keys").id
    auth: Any = {"type": "static_bearer", "mcp_server_url": tester.url, "token": "right"}
    sdk.beta.vaults.credentials.create(vault, auth=auth)
    name = model.script([calls(use("add", a=1, b=1)), {"text": "In."}])
    events = run_turn(sdk, session_with(sdk, name, tester.url, vault_ids=[vault]), "Go")
    assert of(events, "session.error") == []
    assert of(events, "agent.mcp_tool_result")[0]["content"][0]["text"] == "2"
    assert "right" not in json.dumps(events)


def test_a_token_that_is_refreshed_in_between(
    sdk: anthropic.Anthropic, model: ModelScripts, tester: McpProcess, tokens: TokenEndpoint
) -> None:
    tester.let_in("first")
    vault = sdk.beta.vaults.create(display_name="Keys").id
    auth: Any = {
        "type": "mcp_oauth",
        "mcp_server_url": tester.url,
        "access_token": "first",
        "expires_at": datetime.now(timezone.utc) + timedelta(hours=1),
        "refresh": {
            "token_endpoint": f"http://127.0.0.1:{tokens.server_address[1]}/token",
            "client_id": "me",
            "refresh_token": "again",
            "token_endpoint_auth": {"type": "none"},
        },
    }
    sdk.beta.vaults.credentials.create(vault, auth=auth)
    name = model.script(
        [
            calls(use("count", word="one")),
            {"text": "One.", "gate": "between"},
            calls(use("count", word="two")),
            {"text": "Two."},
        ]
    )
    session = session_with(sdk, name, tester.url, vault_ids=[vault])
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    model.wait_asked(name, 2)
    model.release(name, "between")
    wait_idle(sdk, session)
    # The server no longer takes the token of the open connection.
    tester.let_in("nobody knows")
    sdk.beta.sessions.events.send(session, events=[message("Go on")])
    events = wait_idle(sdk, session, idles=2)
    assert of(events, "session.error") == []
    assert tester.runs() == ["one", "two"]
    assert tokens.asked == 1
