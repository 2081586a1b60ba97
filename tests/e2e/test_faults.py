"""Broken surroundings: full disk, locked database, a model that is down."""

from __future__ import annotations

import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anthropic
import pytest

from support.flow import log, message, new_session, run_turn, stops, text, wait_idle
from support.model import ModelScripts
from support.official import client, plain
from support.server import Serve
from support.transcript import Event, check

MODEL = "claude-opus-5-5"


@contextmanager
def small_disk(path: Path) -> Iterator[list[str]]:
    """A command prefix under which `path` is a file system of two megabytes,
    in a mount namespace of its own."""
    mount = f'mount -t tmpfs -o size=2m tmpfs {path} && exec "$@"'
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        command = [*unshare, "sh", "-c", mount, "sh"]
        if shutil.which("unshare") and subprocess.run([*command, "true"], check=False).returncode == 0:
            yield command
            return
    pytest.fail("this machine allows no mount namespaces (unshare -m, unshare -rm)")


def test_full_disk(tmp_path: Path, model: ModelScripts) -> None:
    with small_disk(tmp_path) as prefix, Serve(tmp_path, model.url, prefix=prefix) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script([{"content": [text("Hi.")]}]))
        made: list[str] = []
        error: anthropic.APIStatusError | None = None
        for number in range(200):
            try:
                made.append(sdk.beta.agents.create(name=f"{number}", model=MODEL, system="x" * 90_000).id)
            except anthropic.APIStatusError as refused:
                error = refused
                break
        assert error is not None, "the disk never became full"
        assert error.status_code >= 500
        assert error.type in {"api_error", "overloaded_error"}
        assert "disk" in error.message
        assert "full" in error.message

        # Nothing half-written: what was acknowledged is there, the rest is not.
        listed = [a.id for a in sdk.beta.agents.list(limit=100)]
        assert [i for i in listed if i in made] == made[::-1]
        assert not any(a.name == str(len(made)) for a in sdk.beta.agents.list(limit=100))
        assert sdk.beta.sessions.retrieve(session).status == "idle"


def database(data_dir: Path) -> Path:
    files = [p for p in data_dir.rglob("*") if p.suffix in {".db", ".sqlite", ".sqlite3"}]
    assert len(files) == 1, files
    return files[0]


def test_locked_database(tmp_path: Path, model: ModelScripts) -> None:
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script([{"content": [text("Hi.")]}]))
        other = sqlite3.connect(database(tmp_path), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(anthropic.APIStatusError) as caught:
            sdk.beta.sessions.events.send(session, events=[message("go")])
        assert caught.value.status_code >= 500
        assert "locked" in caught.value.message
        # Reading still works, and shows that nothing was written.
        assert log(sdk, session) == []
        other.execute("ROLLBACK")
        other.close()
        check(run_turn(sdk, session, "go"))


def test_second_server_on_the_same_data(tmp_path: Path, model: ModelScripts) -> None:
    with Serve(tmp_path, model.url) as server:
        sdk = client(server.url)
        session = new_session(sdk, model.script([{"content": [text("Hi.")]}]))
        with pytest.raises(AssertionError) as caught:
            Serve(tmp_path, model.url)
        assert str(tmp_path) in str(caught.value)
        check(run_turn(sdk, session, "go"))


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_model_endpoint_is_down(tmp_path: Path) -> None:
    with Serve(tmp_path, f"http://127.0.0.1:{closed_port()}") as server:
        sdk = client(server.url)
        session = new_session(sdk, MODEL)
        sdk.beta.sessions.events.send(session, events=[message("go")])
        events = wait_idle(sdk, session)
        check(events)
        assert stops(events)[-1]["stop_reason"] == {"type": "retries_exhausted"}
        errors = [e["error"] for e in events if e["type"] == "session.error"]
        assert [e["retry_status"]["type"] for e in errors] == [
            *["retrying"] * (len(errors) - 1),
            "exhausted",
        ]
        assert len(errors) == 6
        assert {e["type"] for e in errors} == {"model_request_failed_error"}
        assert "127.0.0.1" in errors[-1]["message"]


def test_a_message_that_waits_for_a_dead_model_is_flushed(serve: Serve, model: ModelScripts) -> None:
    sdk = client(serve.url)
    script = model.script([{"text": "Never.", "gate": "sent", "fail": {"error": "bad_request"}}])
    session = new_session(sdk, script)
    seen: list[Event] = []
    accepted: list[Event] = []
    with sdk.beta.sessions.events.stream(session) as stream:
        sdk.beta.sessions.events.send(session, events=[message("go")])
        for event in stream:
            seen.append(plain(event))
            if event.type == "span.model_request_start":
                accepted = plain(sdk.beta.sessions.events.send(session, events=[message("also")]))["data"]
                model.release(script, "sent")
            if event.type == "session.status_idle":
                break
    check(seen)
    assert [e["type"] for e in seen[4:]] == [
        "span.model_request_end",
        "session.error",
        "user.message",
        "session.thread_status_idle",
        "session.usage",
        "session.status_idle",
    ]
    assert seen[6]["id"] == accepted[0]["id"]
    assert seen[5]["error"]["type"] == "model_request_failed_error"
    assert seen[5]["error"]["retry_status"] == {"type": "exhausted"}
    assert seen[-1]["stop_reason"] == {"type": "retries_exhausted"}


def test_connection_to_the_model_breaks_in_the_middle(serve: Serve, model: ModelScripts) -> None:
    sdk = client(serve.url)
    turn = {"text": "Whole.", "fail": {"error": "cut", "after": 3}}
    session = new_session(sdk, model.script([turn]))
    check(run_turn(sdk, session, "go"))
    messages = [e["content"] for e in log(sdk, session) if e["type"] == "agent.message"]
    assert messages == [[text("Whole.")]]


def test_retry_after_is_honoured(serve: Serve, model: ModelScripts) -> None:
    sdk = client(serve.url)
    turn = {"text": "Now.", "fail": {"error": "rate_limited", "retry_after": 1}}
    script = model.script([turn])
    session = new_session(sdk, script)
    seen = run_turn(sdk, session, "go")
    check(seen)
    assert stops(seen)[-1]["stop_reason"] == {"type": "end_turn"}
    assert len(model.asked(script)) == 2
