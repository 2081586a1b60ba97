"""What only shows on the wire: credentials, statuses, framing, heartbeats."""

from __future__ import annotations

import contextlib
import http.client
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anthropic
import httpx2
import pytest

from support.flow import message, new_session, text
from support.model import ModelScripts
from support.official import client
from support.server import API_KEY, Serve

KEY = {"x-api-key": API_KEY}


def call(
    serve: Serve,
    method: str,
    path: str,
    body: bytes | Any = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, dict[str, str], Any]:
    connection = http.client.HTTPConnection(urlsplit(serve.url).netloc, timeout=60)
    data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
    # A server may answer, and hang up, before it has read everything.
    with contextlib.suppress(BrokenPipeError):
        connection.request(method, path, data, KEY if headers is None else headers)
    response = connection.getresponse()
    result = response.read()
    connection.close()
    names = {name.lower(): value for name, value in response.getheaders()}
    return response.status, names, json.loads(result)


def is_error(answer: tuple[int, dict[str, str], Any], status: int, kind: str, about: str = "") -> None:
    assert answer[0] == status, answer
    body = answer[2]
    assert body["type"] == "error"
    assert body["error"]["type"] == kind
    assert about in body["error"]["message"], body
    assert body["request_id"] == answer[1]["request-id"]
    assert body["request_id"].startswith("req_")
    assert API_KEY not in json.dumps(body)


def test_credentials(serve: Serve) -> None:
    for headers in (
        {},
        {"x-api-key": "wrong"},
        {"authorization": "Bearer wrong"},
        {"authorization": "Bearer wrong"} | KEY,
        {"authorization": f"Basic {API_KEY}"},
    ):
        is_error(call(serve, "GET", "/v1/agents", headers=headers), 401, "authentication_error")
    for headers in (
        KEY,
        {"authorization": f"Bearer {API_KEY}"},
        {"authorization": f"Bearer {API_KEY}"} | KEY,
    ):
        assert call(serve, "GET", "/v1/agents", headers=headers)[0] == 200


def test_unknown_paths_and_methods(serve: Serve) -> None:
    is_error(call(serve, "GET", "/v1/nothing"), 404, "not_found_error")
    is_error(call(serve, "GET", "/v1/nothing", headers={}), 404, "not_found_error")
    is_error(call(serve, "PUT", "/v1/agents", {}), 405, "invalid_request_error")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b'{"name": "x", }', b"\xff\xfe{}", b"nul"])
def test_malformed_json(serve: Serve, body: bytes) -> None:
    is_error(call(serve, "POST", "/v1/agents", body), 400, "invalid_request_error")


def test_malformed_json_names_the_position(serve: Serve) -> None:
    answer = call(serve, "POST", "/v1/agents", b'{"name": "x",\n "model": }')
    is_error(answer, 400, "invalid_request_error", "line 2")


def test_missing_fields_are_named(serve: Serve) -> None:
    is_error(call(serve, "POST", "/v1/agents", {"model": "m"}), 400, "invalid_request_error", "name")
    is_error(call(serve, "POST", "/v1/agents", {"name": "n"}), 400, "invalid_request_error", "model")
    is_error(call(serve, "POST", "/v1/sessions", {}), 400, "invalid_request_error", "agent")
    is_error(call(serve, "POST", "/v1/environments", {}), 400, "invalid_request_error", "name")


def test_huge_body(serve: Serve) -> None:
    body = json.dumps({"name": "n", "model": "m", "system": "x" * (33 << 20)}).encode()
    is_error(call(serve, "POST", "/v1/agents", body), 413, "request_too_large")


def test_lenient_about_what_older_clients_send(serve: Serve) -> None:
    headers = KEY | {"anthropic-version": "2023-06-01", "anthropic-beta": "made-up-2026-01-01"}
    status, answered, _ = call(serve, "GET", "/v1/agents?beta=true&unknown=1", headers=headers)
    assert status == 200
    assert answered["request-id"].startswith("req_")
    status, _, agent = call(serve, "POST", "/v1/agents", {"name": "n", "model": "m", "extra": 1})
    assert status == 200
    assert agent["model"]["id"] == "m"


def test_lists_always_say_whether_there_is_more(serve: Serve) -> None:
    for path in ("/v1/agents", "/v1/environments", "/v1/sessions"):
        status, _, page = call(serve, "GET", f"{path}?created_at[gte]=2999-01-01T00:00:00Z")
        assert status == 200
        assert page["next_page"] is None or page["data"]
        assert ("prev_page" in page) == (path == "/v1/sessions")


def test_stream_framing_and_heartbeat(serve: Serve, model: ModelScripts) -> None:
    sdk = client(serve.url)
    session = new_session(sdk, model.script([{"content": [text("two\nlines and an ünïcode 🦀")]}]))
    for path in ("events/stream", "stream"):
        connection = http.client.HTTPConnection(urlsplit(serve.url).netloc, timeout=60)
        connection.request("GET", f"/v1/sessions/{session}/{path}", headers=KEY)
        response = connection.getresponse()
        assert response.status == 200
        assert response.getheader("content-type", "").startswith("text/event-stream")
        assert response.getheader("cache-control") == "no-cache"
        assert response.getheader("content-length") is None
        assert response.readline().startswith(b":")
        if path == "stream":
            connection.close()
            continue

        # Nothing happens: the next thing to come is a comment again.
        line = b"\n"
        while line == b"\n":
            line = response.readline()
        assert line.startswith(b":")

        sdk.beta.sessions.events.send(session, events=[message("go")])
        events: list[Any] = []
        while not events or events[-1]["type"] != "session.status_idle":
            line = response.readline()
            if line in {b"\n", b""} or line.startswith(b":"):
                continue
            name, _, kind = line.decode().rstrip("\n").partition(": ")
            assert name == "event"
            name, _, data = response.readline().decode().rstrip("\n").partition(": ")
            assert name == "data"
            assert response.readline() == b"\n"
            events.append(json.loads(data))
            assert events[-1]["type"] == kind
        connection.close()
        said = next(e for e in events if e["type"] == "agent.message")
        assert said["content"] == [text("two\nlines and an ünïcode 🦀")]


def test_idempotency_key(serve: Serve, model: ModelScripts) -> None:
    sdk = client(serve.url)
    session = new_session(sdk, model.script([{"content": [text("Once.")]}]))
    headers = {"idempotency-key": f"key-{session}"}
    first = sdk.beta.sessions.events.send(session, events=[message("x")], extra_headers=headers)
    second = sdk.beta.sessions.events.send(session, events=[message("x")], extra_headers=headers)
    assert first.data
    assert second.data
    assert first.data[0].id == second.data[0].id


def test_serve_refuses_to_be_open_to_the_network(tmp_path: Path, model: ModelScripts) -> None:
    with pytest.raises(AssertionError) as caught:
        Serve(tmp_path, model.url, api_key=None, listen="0.0.0.0:0")
    assert "API key" in str(caught.value)


def test_stops_when_asked(tmp_path: Path, model: ModelScripts) -> None:
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script([{"text": "Never."}]))
        stream = sdk.beta.sessions.events.stream(session)
        assert server.stop() == 0
        # Ended or broken, but not waiting for ever.
        with contextlib.suppress(anthropic.APIError, httpx2.HTTPError):
            list(stream)


def test_secrets_are_not_printed(tmp_path: Path, model: ModelScripts) -> None:
    with Serve(tmp_path, model.url, env={"HOSTLER_LOG": "trace", "RUST_LOG": "trace"}) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script([{"content": [text("Hi.")]}]))
        sdk.beta.sessions.events.send(session, events=[message("go")])
        with sdk.beta.sessions.events.stream(session):
            pass
        server.stop()
        assert API_KEY not in server.log()
        assert "model-key" not in server.log()
