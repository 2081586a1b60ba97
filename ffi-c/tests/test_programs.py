"""C and C++ programs that use the library."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from support.c_library import CRATE, STANDARDS, Library, Service, run, session_arguments
from support.model import ModelScripts
from support.server import Serve

TESTS = CRATE / "tests"
VALGRIND = ["valgrind", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite", "--quiet"]
SANITIZE = ["-fsanitize=address", "-fno-omit-frame-pointer"]


@pytest.mark.parametrize("standard", STANDARDS)
def test_program(standard: str, full: Library, service: Service, tmp_path: Path) -> None:
    program = full.build(standard, TESTS / "test.c", tmp_path / "test")
    times = "1000" if standard == "c99" else "10"
    assert run([program, service.url, times]) == "ok\n"


def test_client_only(client_only: Library, service: Service, tmp_path: Path) -> None:
    program = client_only.build("c99", TESTS / "test.c", tmp_path / "test")
    assert run([program, service.url, "10"]) == "ok\n"


@pytest.mark.parametrize("how", ["served", "embedded"])
@pytest.mark.parametrize("standard", STANDARDS)
def test_session(standard: str, how: str, full: Library, serve: Serve, model: ModelScripts, tmp_path: Path) -> None:
    program = full.build(standard, TESTS / "session.c", tmp_path / "session")
    assert run([program, *session_arguments(how, serve, model)]) == "ok\n"


@pytest.mark.parametrize("how", ["served", "embedded"])
def test_wrapper(how: str, full: Library, serve: Serve, model: ModelScripts, tmp_path: Path) -> None:
    program = full.build("c++17", TESTS / "wrapper.cpp", tmp_path / "wrapper")
    assert run([program, *session_arguments(how, serve, model)]) == "ok\n"


@pytest.mark.parametrize("checker", ["valgrind", "address"])
@pytest.mark.parametrize("name", ["test.c", "session.c", "wrapper.cpp"])
def test_memory(
    checker: str, name: str, full: Library, service: Service, serve: Serve, model: ModelScripts, tmp_path: Path
) -> None:
    """No leak, no access to memory that is not there, under both tools."""
    more = SANITIZE if checker == "address" else []
    program = full.build("c++17" if name.endswith("cpp") else "c99", TESTS / name, tmp_path / "program", *more)
    # The engine under valgrind would take minutes.
    how = "embedded" if checker == "address" else "served"
    arguments = [service.url, "5"] if name == "test.c" else session_arguments(how, serve, model)
    command = [*VALGRIND, program] if checker == "valgrind" else [program]
    symbols = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    assert ("__asan_init" in symbols) == (checker == "address")
    assert run([*command, *arguments], ASAN_OPTIONS="abort_on_error=1") == "ok\n"


def test_limits(full: Library, service: Service, tmp_path: Path) -> None:
    """Cancelling at every stage reaches the server at once, and a slow consumer
    costs bounded memory on either side."""
    program = full.build("c99", TESTS / "limits.c", tmp_path / "limits")
    lines = run([program, service.url]).splitlines()
    cancelled = {name: float(when) for name, when in (line.split() for line in lines if line[0] != "=")}
    assert len(cancelled) == 60
    waits: dict[str, list[float]] = {}
    for session, when in cancelled.items():
        # On a busy machine a call may be cancelled before the server has it.
        if session in service.begun:
            kind = re.sub(r"\d+$", "", session)
            waits.setdefault(kind, []).append(service.gone[session] - when)
    assert len(waits) == 6 and all(len(times) >= 5 for times in waits.values())
    # One of a kind may meet a busy machine.
    late = {kind: sorted(times) for kind, times in waits.items() if sorted(times)[len(times) // 2] > 0.1}
    assert late == {}
    # Buffers of the kernel and of the stream, and nothing else.
    assert service.sent["flood"] * 1100 < 32 << 20


def test_exit(full: Library, service: Service, tmp_path: Path) -> None:
    """A process ends with everything open: no hang, no abort."""
    program = full.build("c99", TESTS / "exit.c", tmp_path / "exit")
    for _ in range(100):
        assert run([program, service.url]) == ""
