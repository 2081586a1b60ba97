"""`hostler worker` against `hostler serve`."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support.flow import bash, log, message, text, wait_idle
from support.model import ModelScripts
from support.official import client
from support.server import API_KEY, Serve, binary
from support.transcript import check
from support.work import SelfHosted, self_hosted
from support.worker import Worker, poll

TOOLSET: Any = {"type": "agent_toolset_20260401"}


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


@pytest.fixture
def environment(sdk: anthropic.Anthropic, serve: Serve) -> SelfHosted:
    return self_hosted(sdk, serve)


def session_in(sdk: anthropic.Anthropic, environment: SelfHosted, model: str, *, tools: Any = None) -> str:
    agent = sdk.beta.agents.create(name="remote", model=model, tools=tools or [TOOLSET])
    return sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id).id


def items(serve: Serve, environment: SelfHosted) -> list[Any]:
    with anthropic.Anthropic(base_url=serve.url, auth_token=environment.key, api_key=None) as worker:
        return list(worker.beta.environments.work.list(environment.id))


def until(what: str, condition: Callable[[], Any], patience: float = 60) -> Any:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not happen")


def results(events: list[Any]) -> list[str]:
    return [event["content"][0]["text"].strip() for event in events if event["type"] == "user.tool_result"]


def test_a_session_is_served_and_left(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [
        {"content": [bash("pwd; echo hello > made; env | grep ANTHROPIC_ | wc -l")], "stop_reason": "tool_use"},
        {
            "content": [
                {"type": "tool_use", "id": "t2", "name": "read", "input": {"file_path": str(tmp_path / "made")}}
            ],
            "stop_reason": "tool_use",
        },
        {"content": [text("Done.")]},
    ]
    session = session_in(sdk, environment, model.script(turns))
    with poll(serve.url, environment.id, environment.key, tmp_path, "--max-idle", "300ms") as worker:
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        events = wait_idle(sdk, session, idles=3)
        until("the item's end", lambda: [item.state for item in items(serve, environment)] == ["stopped"])
        assert worker.stop() == 0
    check(events)
    assert results(events)[0] == f"{tmp_path}\n0"
    assert "hello" in results(events)[1]
    assert "claimed work" in worker.log()
    assert "the session rests; leaving it" in worker.log()
    assert environment.key not in worker.log()


def test_what_the_worker_does_not_bring_is_said(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    store = sdk.beta.memory_stores.create(name="notes")
    agent = sdk.beta.agents.create(name="remote", model=model.script([{"content": [text("Hi.")]}]), tools=[TOOLSET])
    session = sdk.beta.sessions.create(
        agent=agent.id,
        environment_id=environment.id,
        resources=[{"type": "memory_store", "memory_store_id": store.id}],
    ).id
    with poll(serve.url, environment.id, environment.key, tmp_path, "--log-format", "json") as worker:
        until("the warning", lambda: "runs without them" in worker.log())
        assert worker.stop() == 0
    [line] = [json.loads(line) for line in worker.lines if "runs without them" in line]
    assert (line["session_id"], line["memory_stores"], line["skills"]) == (session, 1, 0)


def test_permission_is_waited_for_and_denied_calls_are_not_run(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    asks: Any = [{**TOOLSET, "default_config": {"permission_policy": {"type": "always_ask"}}}]
    turns = [
        {"content": [bash("touch allowed", 1), bash("touch denied", 2)], "stop_reason": "tool_use"},
        {"content": [text("Done.")]},
    ]
    session = session_in(sdk, environment, model.script(turns), tools=asks)
    with poll(serve.url, environment.id, environment.key, tmp_path, "--max-idle", "300ms") as worker:
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        events = wait_idle(sdk, session)
        calls = [event for event in events if event["type"] == "agent.tool_use"]
        until("the worker", lambda: [item.state for item in items(serve, environment)] == ["active"])
        assert not list(tmp_path.iterdir())
        for call, result in zip(calls, ("allow", "deny"), strict=True):
            sdk.beta.sessions.events.send(
                session,
                events=[{"type": "user.tool_confirmation", "tool_use_id": call["id"], "result": result}],  # type: ignore[list-item]
            )
        until("the turn's end", lambda: log(sdk, session)[-1].get("stop_reason") == {"type": "end_turn"})
        assert worker.stop() == 0
    assert [path.name for path in tmp_path.iterdir()] == ["allowed"]
    check(log(sdk, session))


def test_a_signal_cancels_the_tool_posts_its_result_and_gives_the_item_back(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [
        {"content": [bash("touch begun; sleep 300")], "stop_reason": "tool_use"},
        {"content": [text("Understood.")]},
    ]
    session = session_in(sdk, environment, model.script(turns))
    with poll(serve.url, environment.id, environment.key, tmp_path, "--log-format", "json") as worker:
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        until("the command", (tmp_path / "begun").exists)
        assert worker.stop() == 0
    events = wait_idle(sdk, session, idles=2)
    check(events)
    [result] = [event for event in events if event["type"] == "user.tool_result"]
    assert result["is_error"] is True
    assert [item.state for item in items(serve, environment)] == ["stopped"]
    lines = [json.loads(line) for line in worker.lines]
    assert {"time", "level", "msg"} <= set(lines[0])
    assert any(line["msg"] == "claimed work" and line["work_id"].startswith("work_") for line in lines)


def test_an_interrupt_ends_the_tool(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [{"content": [bash("touch begun; sleep 300; touch ended")], "stop_reason": "tool_use"}]
    session = session_in(sdk, environment, model.script(turns))
    with poll(serve.url, environment.id, environment.key, tmp_path, "--max-idle", "300ms") as worker:
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        until("the command", (tmp_path / "begun").exists)
        sdk.beta.sessions.events.send(session, events=[{"type": "user.interrupt"}])
        wait_idle(sdk, session, idles=2)
        until("the item's end", lambda: [item.state for item in items(serve, environment)] == ["stopped"])
        assert worker.process.poll() is None
        assert worker.stop() == 0
    check(log(sdk, session))
    assert not (tmp_path / "ended").exists()


def test_kill_at_any_moment_leaves_no_session_behind(
    sdk: anthropic.Anthropic, serve: Serve, model: ModelScripts, tmp_path: Path
) -> None:
    """The worker is killed at each step; the next one goes on when the lease
    has run out, and no result is posted twice."""
    moments = [0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6]
    environment = self_hosted(sdk, serve)
    for number, moment in enumerate(moments):
        turns = [
            {"content": [bash(f"sleep 0.1; echo {number} >> runs")], "stop_reason": "tool_use"},
            {"content": [text("Done.")]},
        ]
        session = session_in(sdk, environment, model.script(turns))
        sdk.beta.sessions.events.send(session, events=[message("Go")])
        with poll(serve.url, environment.id, environment.key, tmp_path) as worker:
            # From its first words, so that a slow start is no moment.
            until("the start", lambda worker=worker: "worker started" in worker.log())
            time.sleep(moment)
            worker.kill()
        # What the killed worker holds is let go, as its lease would be.
        with anthropic.Anthropic(base_url=serve.url, auth_token=environment.key, api_key=None) as holder:
            for item in items(serve, environment):
                if item.state in ("starting", "active"):
                    holder.beta.environments.work.stop(item.id, environment_id=environment.id, force=True)
        with poll(serve.url, environment.id, environment.key, tmp_path, "--max-idle", "100ms") as worker:
            until(
                "the turn's end",
                lambda session=session: log(sdk, session)[-1].get("stop_reason") == {"type": "end_turn"},
            )
            until("the start", lambda worker=worker: "worker started" in worker.log())
            assert worker.stop() == 0
        events = log(sdk, session)
        check(events)
        assert len(results(events)) == 1


def test_a_program_of_ones_own(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [
        {"content": [bash("echo from the script")], "stop_reason": "tool_use"},
        {"content": [text("Done.")]},
    ]
    session = session_in(sdk, environment, model.script(turns))
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    script = tmp_path / "on-work"
    script.write_text(
        "#!/bin/bash\n"
        "set -e\n"
        'export ANTHROPIC_WORK_SECRET=$(tee item.json | sed \'s/.*"secret":"\\([^"]*\\)".*/\\1/\')\n'
        "env | grep ^ANTHROPIC_ | cut -d= -f1 | sort > names\n"
        "echo this goes to the log\n"
        # The item's own credential is enough.
        f"ANTHROPIC_ENVIRONMENT_KEY= exec {binary()} worker run --max-idle 200ms\n"
    )
    script.chmod(stat.S_IRWXU)
    with Worker(
        "poll",
        "--on-work",
        str(script),
        "--drain",
        cwd=tmp_path,
        env={
            "ANTHROPIC_BASE_URL": serve.url,
            "ANTHROPIC_ENVIRONMENT_ID": environment.id,
            "ANTHROPIC_ENVIRONMENT_KEY": environment.key,
        },
    ) as worker:
        assert worker.wait() == 0, worker.log()
        assert worker.process.stdout is not None
        assert worker.process.stdout.read() == ""
    assert results(log(sdk, session)) == ["from the script"]
    assert "this goes to the log" in worker.log()
    item = json.loads((tmp_path / "item.json").read_text())
    assert item["data"] == {"type": "session", "id": session}
    assert item["secret"] not in worker.log()
    names = (tmp_path / "names").read_text().split()
    assert names == [
        f"ANTHROPIC_{name}"
        for name in ("BASE_URL", "ENVIRONMENT_ID", "ENVIRONMENT_KEY", "SESSION_ID", "WORK_ID", "WORK_SECRET")
    ]
    assert [item.state for item in items(serve, environment)] == ["stopped"]


def test_programs_that_fail(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    session_in(sdk, environment, model.script([{"content": [text("Hi.")]}]))
    with poll(serve.url, environment.id, environment.key, tmp_path, "--on-work", "/bin/false", "--drain") as worker:
        assert worker.wait() == 0
    assert "on-work script failed" in worker.log()
    session_in(sdk, environment, model.script([{"content": [text("Hi.")]}]))
    with poll(
        serve.url, environment.id, environment.key, tmp_path, "--on-work", str(tmp_path / "missing"), "--drain"
    ) as worker:
        assert worker.wait() == 1
    assert "is unrunnable" in worker.log()
    assert [item.state for item in items(serve, environment)] == ["stopping", "stopping"]


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"ANTHROPIC_ENVIRONMENT_KEY": "sk-ant-oat01-wrong"}, 1, "Authentication failed"),
        ({"ANTHROPIC_ENVIRONMENT_KEY": ""}, 2, "key is missing"),
        ({"ANTHROPIC_ENVIRONMENT_ID": "env_other"}, 1, "workers of the environment"),
        ({"workdir": "missing"}, 1, "is not a directory"),
        ({"ANTHROPIC_BASE_URL": "nonsense"}, 1, "base URL"),
    ],
)
def test_what_cannot_work_is_said_at_once(
    serve: Serve, environment: SelfHosted, tmp_path: Path, change: dict[str, str], code: int, words: str
) -> None:
    env = {
        "ANTHROPIC_BASE_URL": serve.url,
        "ANTHROPIC_ENVIRONMENT_ID": environment.id,
        "ANTHROPIC_ENVIRONMENT_KEY": environment.key,
    } | change
    workdir = tmp_path / env.pop("workdir", "")
    with Worker("poll", "--workdir", str(workdir), env=env) as worker:
        assert worker.wait() == code, worker.log()
    assert words in worker.log()
    assert environment.key not in worker.log()


def test_secret_files_are_looked_at(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    for content, mode, words in [("x", 0o604, "everybody"), ("x", 0o602, "everybody"), (" \n", 0o600, "empty")]:
        secret.write_text(content)
        secret.chmod(mode)
        with Worker(
            "run",
            *("--environment-id", "env_1", "--work-id", "work_1", "--session-id", "sesn_1"),
            *("--work-secret-file", str(secret), "--base-url", "http://127.0.0.1:9"),
        ) as worker:
            assert worker.wait() == 2
        assert words in worker.log()


def test_health_and_metrics(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    turns = [{"content": [bash("true")], "stop_reason": "tool_use"}, {"content": [text("Done.")]}]
    session = session_in(sdk, environment, model.script(turns))
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    with poll(
        serve.url,
        environment.id,
        environment.key,
        tmp_path,
        *("--health", f"127.0.0.1:{port}", "--max-idle", "100ms", "--concurrency", "2"),
    ) as worker:
        until("the report", lambda: "work item done" in worker.log())

        def metrics() -> str:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
                return answer.read().decode()

        until("the counts", lambda: "hostler_worker_calls_total 1\n" in metrics())
        assert "hostler_worker_items_total 1\n" in metrics()
        assert "hostler_worker_results_unposted_total 0\n" in metrics()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=10) as answer:
            assert json.load(answer) == {"status": "ok"}
        assert worker.stop() == 0


def test_drain_on_signal_finishes_what_runs(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [
        {"content": [bash("touch begun; sleep 1; echo finished")], "stop_reason": "tool_use"},
        {"content": [text("Done.")]},
    ]
    session = session_in(sdk, environment, model.script(turns))
    sdk.beta.sessions.events.send(session, events=[message("Go")])
    with poll(
        serve.url, environment.id, environment.key, tmp_path, "--drain-on-signal", "--max-idle", "200ms"
    ) as worker:
        until("the command", (tmp_path / "begun").exists)
        worker.signal(signal.SIGTERM)
        assert worker.wait() == 0
    assert results(log(sdk, session)) == ["finished"]
    assert log(sdk, session)[-1]["stop_reason"] == {"type": "end_turn"}


def test_keys_from_the_command_line(serve: Serve, environment: SelfHosted) -> None:
    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [binary(), "environment-key", environment.id, "--base-url", serve.url, *options]
        env = os.environ | {"HOSTLER_API_KEY": API_KEY}
        return subprocess.run(command, capture_output=True, text=True, env=env, check=False, timeout=60)

    made = run()
    assert made.returncode == 0, made.stderr
    key = made.stdout.strip()
    assert key.startswith("sk-ant-oat01-")
    key_id = next(word for word in made.stderr.split() if word.startswith("envkey_"))
    with anthropic.Anthropic(base_url=serve.url, auth_token=key, api_key=None) as worker:
        assert worker.beta.environments.work.poll(environment.id) is None
        assert run("--revoke", key_id).returncode == 0
        with pytest.raises(anthropic.AuthenticationError):
            worker.beta.environments.work.poll(environment.id)
    again = run("--revoke", key_id)
    assert (again.returncode, "has no key" in again.stderr) == (1, True)
