"""The package in its process: start, exit, fork, signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from raw_server import AGENT, Exchange, RawServer, message


def handler(exchange: Exchange) -> None:
    if exchange.path.endswith("/stream"):
        exchange.open_stream()
        exchange.event(message(0))
        exchange.wait_for_close()
    elif exchange.path == "/v1/agents":
        exchange.answer({"data": [], "next_page": None})
    else:
        exchange.answer(AGENT)


def run(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        # Newer Pythons warn about every fork of a process with threads.
        [sys.executable, "-W", "ignore::DeprecationWarning", str(script), *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_importing_does_nothing() -> None:
    code = """
import sys, threading, os
import hostler
loaded = set(sys.modules)
assert "msgspec" not in loaded and "hostler._native" not in loaded and "asyncio" not in loaded
client = hostler.Client(api_key="k", base_url="http://127.0.0.1:1")
for heavy in ("asyncio", "msgspec", "hostler.types.events", "hostler.resources.sessions", "logging"):
    assert heavy not in sys.modules, heavy
assert threading.active_count() == 1
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


def test_a_missing_native_module_is_explained() -> None:
    code = """
import sys
sys.modules["hostler._native"] = None
import hostler
for make in (hostler.Client, lambda: hostler.Client.embedded(model=hostler.ScriptedModel([]))):
    try:
        make()
    except ImportError as error:
        for word in ("native module", "Python 3", "libc", "pip install"):
            assert word in str(error), error
    else:
        raise AssertionError("no error")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("how", "code"), [("end", 0), ("sys.exit", 0), ("exception", 7)])
def test_exit_with_streams_open(tests: Path, how: str, code: int) -> None:
    with RawServer(handler) as server:
        for _ in range(7):
            done = run(tests / "scripts_exit.py", server.url, how)
            assert (done.returncode, done.stderr) == (code, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork")
def test_fork(tests: Path, tmp_path: Path) -> None:
    with RawServer(handler) as server:
        done = run(tests / "scripts_fork.py", server.url, str(tmp_path / "data"))
        assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("what", ["call", "stream"])
def test_an_interrupt_ends_a_wait(tests: Path, what: str) -> None:
    def silent(exchange: Exchange) -> None:
        if exchange.path == "/v1/agents/agent_1":
            exchange.wait_for_close()
        else:
            handler(exchange)

    with RawServer(silent) as server:
        process = subprocess.Popen(
            [sys.executable, str(tests / "scripts_interrupt.py"), server.url, what],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert process.wait(60) == 3
        process.stdout.close()


def test_clients_leave_nothing_behind() -> None:
    code = """
import os, sys
import hostler
def used():
    return len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))
def once():
    with hostler.Client(api_key="k", base_url="http://127.0.0.1:1", max_retries=0) as client:
        try:
            client.agents.list()
        except hostler.APIConnectionError:
            pass
once()
before = used()
for _ in range(200):
    once()
assert used() == before, (before, used())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
