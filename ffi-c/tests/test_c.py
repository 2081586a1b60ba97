"""The C library: its header, its symbols, and C programs that use it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CRATE = ROOT / "ffi-c"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug"
LIBRARY = TARGET / "libhostler_ffi.so"
STRICT = ["-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{CRATE / 'include'}"]
C99 = ["cc", "-std=c99", "-D_POSIX_C_SOURCE=200809L"]
C11 = ["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L"]
CXX = ["c++", "-std=c++17", "-x", "c++"]


class Service(BaseHTTPRequestHandler):
    """Answers what the C program asks; session ids say how."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        session = path.split("/")[3] if path.startswith("/v1/sessions/") else ""
        if session == "missing":
            fault = {"type": "error", "error": {"type": "not_found_error", "message": "no such session"}}
            self._json(404, fault)
        elif path.endswith("/stream"):
            self._events({"five": 5, "thousand": 1000}.get(session))
        elif session == "hang":
            self._until_disconnected()
        else:
            self._json(200, {"data": [], "next_page": None})

    def _json(self, status: int, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("request-id", "req_1")
        self.end_headers()
        self.wfile.write(body)

    def _events(self, count: int | None) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for number in range(count or 0):
            event = {"type": "agent.message", "id": f"sevt_{number}", "content": [{"type": "text", "text": "x"}]}
            self.wfile.write(b"event: agent.message\ndata: " + json.dumps(event).encode() + b"\n\n")
        if count is None:
            self._until_disconnected()

    def _until_disconnected(self) -> None:
        self.wfile.flush()
        self.connection.recv(1)
        self.close_connection = True

    def handle(self) -> None:
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    with Server(("127.0.0.1", 0), Service) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def build(compiler: list[str], source: Path, program: Path, *more: str) -> Path:
    # By file, not by -l: in a build directory the library has its crate's name.
    rest = ["-x", "none", str(LIBRARY), "-lpthread", f"-Wl,-rpath,{TARGET}", *more]
    subprocess.run([*compiler, *STRICT, "-g", str(source), "-o", str(program), *rest], check=True)
    return program


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Where the loader finds the library by the name that programs ask for."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libhostler.so.0").symlink_to(LIBRARY)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
    return clean | {"LD_LIBRARY_PATH": str(tmp_path / "lib"), "NO_PROXY": "127.0.0.1"}


def run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("compiler", [C99, C11, CXX], ids=["c99", "c11", "c++17"])
def test_program(compiler: list[str], service: str, tmp_path: Path, environment: dict[str, str]) -> None:
    program = build(compiler, CRATE / "tests" / "test.c", tmp_path / "test")
    times = "1000" if compiler is C99 else "10"
    assert run([str(program), service, times], environment) == "ok\n"


@pytest.mark.parametrize("compiler", [C99, C11, CXX], ids=["c99", "c11", "c++17"])
@pytest.mark.parametrize("example", ["quickstart", "poll", "tool"])
def test_examples_compile(compiler: list[str], example: str, tmp_path: Path) -> None:
    build(compiler, ROOT / "examples" / "c" / f"{example}.c", tmp_path / example)


def test_static_library(service: str, tmp_path: Path, environment: dict[str, str]) -> None:
    program = tmp_path / "test"
    command = [*C99, *STRICT, str(CRATE / "tests" / "test.c"), "-o", str(program)]
    command += [str(TARGET / "libhostler_ffi.a"), "-lpthread", "-ldl", "-lm"]
    subprocess.run(command, check=True)
    del environment["LD_LIBRARY_PATH"]
    assert run([str(program), service, "10"], environment) == "ok\n"


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_memory(service: str, tmp_path: Path, environment: dict[str, str]) -> None:
    program = build(C99, CRATE / "tests" / "test.c", tmp_path / "test")
    checks = ["--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite", "--quiet"]
    assert run(["valgrind", *checks, str(program), service, "3"], environment) == "ok\n"


def test_symbols() -> None:
    """What is exported is what the list says, and nothing else."""
    output = subprocess.run(["nm", "-D", "--defined-only", LIBRARY], capture_output=True, text=True, check=True).stdout
    exported = sorted(line.split()[2] for line in output.splitlines())
    assert exported == (CRATE / "symbols.txt").read_text().split()


def test_name() -> None:
    output = subprocess.run(["readelf", "-d", LIBRARY], capture_output=True, text=True, check=True).stdout
    assert "[libhostler.so.0]" in output
    assert "NODELETE" in output
