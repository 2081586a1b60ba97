"""The installed C library, compilers, and a server for C programs."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from support.model import ModelScripts
from support.server import API_KEY, Serve

CRATE = Path(__file__).parents[2] / "ffi-c"
STRICT = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-g"]
STANDARDS = {
    "c99": ["cc", "-std=c99", "-D_POSIX_C_SOURCE=200809L"],
    "c11": ["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L"],
    "c++17": ["c++", "-std=c++17", "-x", "c++"],
}


@dataclass
class Library:
    """One of the two libraries, laid out as it is installed."""

    prefix: Path

    @property
    def lib(self) -> Path:
        return self.prefix / "lib"

    def flags(self, *wanted: str) -> list[str]:
        """What pkg-config says."""
        command = ["pkg-config", *wanted, "hostler"]
        path = {"PKG_CONFIG_PATH": str(self.lib / "pkgconfig")}
        return subprocess.run(command, env=os.environ | path, capture_output=True, text=True, check=True).stdout.split()

    def build(self, standard: str, source: Path, program: Path, *more: str) -> Path:
        command = [*STANDARDS[standard], *STRICT, *self.flags("--cflags"), *more, str(source), "-o", str(program)]
        command += ["-x", "none", *self.flags("--libs"), f"-Wl,-rpath,{self.lib}", "-lpthread"]
        subprocess.run(command, check=True)
        return program


def library(name: str) -> Library:
    place = Path(os.environ["HOSTLER_CLIB"])
    (prefix,) = (path for path in place.glob(f"{name}-[0-9]*") if path.is_dir())
    return Library(prefix)


def run(command: Sequence[str | Path], **variables: str) -> str:
    """Runs a program without the account and the proxies of whoever tests."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("ANTHROPIC_") and "proxy" not in name.lower()
    }
    done = subprocess.run(command, env=clean | variables, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


class Handler(BaseHTTPRequestHandler):
    """Answers what the C programs ask; session ids say how."""

    protocol_version = "HTTP/1.1"

    @property
    def service(self) -> Service:
        assert isinstance(self.server, Service)
        return self.server

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        session = path.split("/")[3] if path.startswith("/v1/sessions/") else ""
        if session == "missing":
            fault = {"type": "error", "error": {"type": "not_found_error", "message": "no such session"}}
            self._json(404, fault)
        elif path.startswith("/v1/files/"):
            self._bytes(bytes(number % 251 for number in range(300_000)))
        elif path.endswith("/stream"):
            self._events(session)
        elif session.startswith("hang"):
            self._until_disconnected(session)
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

    def _bytes(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/octet-stream")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _events(self, session: str) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        count = {"five": 5, "thousand": 1000, "flood": 2_000_000}.get(session)
        text = "x" * (1000 if session == "flood" else 1)
        for number in range(count or 0):
            event = {"type": "agent.message", "id": f"sevt_{number}", "content": [{"type": "text", "text": text}]}
            self.wfile.write(b"event: agent.message\ndata: " + json.dumps(event).encode() + b"\n\n")
            self.service.sent[session] = number
        if count is None:
            self._until_disconnected(session)

    def _until_disconnected(self, session: str) -> None:
        self.wfile.flush()
        self.service.begun.add(session)
        try:
            self.connection.recv(1)
        finally:
            self.service.gone[session] = time.monotonic()
        self.close_connection = True

    def handle(self) -> None:
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            pass


class Service(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.begun: set[str] = set()
        self.gone: dict[str, float] = {}
        self.sent: dict[str, int] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


TURNS = [
    {"tools": [{"name": "weather", "input": {"city": "Oslo"}}, {"name": "weather", "input": {"city": "Rome"}}]},
    {"tools": [{"name": "bash", "input": {"command": "echo allowed"}}]},
    {"text": "Done."},
]


def session_arguments(how: str, serve: Serve, model: ModelScripts) -> list[str]:
    """How session.c and wrapper.cpp reach an engine: over HTTP or in their own process."""
    name = model.script(TURNS)
    if how == "embedded":
        engine = {"model": {"kind": "messages", "base_url": model.url}}
        return [how, json.dumps(engine), name]
    return [how, json.dumps({"base_url": serve.url, "api_key": API_KEY}), name]
