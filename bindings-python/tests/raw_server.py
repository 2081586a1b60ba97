"""A server made of a socket, so that tests decide about every byte."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

Handler = Callable[["Exchange"], None]


@dataclass
class Exchange:
    """One request, and the connection to answer it on."""

    connection: socket.socket
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    number: int
    """How many requests came before this one."""

    def json(self) -> object:
        return json.loads(self.body)

    def send(self, data: bytes | str) -> None:
        self.connection.sendall(data.encode() if isinstance(data, str) else data)

    def answer(self, value: object, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(value).encode()
        lines = [f"HTTP/1.1 {status} Status", "content-type: application/json", "request-id: req_1"]
        lines += [f"{name}: {text}" for name, text in (headers or {}).items()]
        lines += [f"content-length: {len(body)}", "connection: close"]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def error(self, status: int, kind: str, message: str, **details: str) -> None:
        fault: dict[str, object] = {"type": kind, "message": message}
        if details:
            fault["details"] = details
        self.answer(
            {"type": "error", "error": fault, "request_id": "req_1"},
            status,
            {"x-should-retry": "false"},
        )

    def open_stream(self) -> None:
        self.send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n: open\n\n")

    def event(self, value: dict[str, object]) -> None:
        self.send(f"event: {value['type']}\ndata: {json.dumps(value)}\n\n")

    def wait_for_close(self) -> None:
        """Returns when the client has closed the connection."""
        self.connection.settimeout(30)
        try:
            while self.connection.recv(4096):
                pass
        except ConnectionResetError:
            pass


@dataclass
class RawServer:
    """Answers every connection's one request with ``handler``."""

    handler: Handler
    requests: list[Exchange] = field(default_factory=list[Exchange])
    errors: list[BaseException] = field(default_factory=list[BaseException])

    def __enter__(self) -> RawServer:
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads: list[threading.Thread] = []
        accepter = threading.Thread(target=self._accept, daemon=True)
        accepter.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(30)
        if self.errors:
            raise self.errors[0]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                exchange = self._read(connection)
                if exchange is not None:
                    self.handler(exchange)
            except (BrokenPipeError, ConnectionResetError):
                pass
            except BaseException as error:
                self.errors.append(error)

    def _read(self, connection: socket.socket) -> Exchange | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, body = data.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        while len(body) < int(headers.get("content-length", 0)):
            body += connection.recv(65536)
        exchange = Exchange(connection, method, path, headers, body, len(self.requests))
        self.requests.append(exchange)
        return exchange


def message(number: int, text: str = "hello") -> dict[str, object]:
    """An event of the usual kind."""
    return {
        "type": "agent.message",
        "id": f"sevt_{number:06}",
        "processed_at": "2026-03-15T10:00:00.5Z",
        "content": [{"type": "text", "text": text}],
    }


AGENT: dict[str, object] = {
    "type": "agent",
    "id": "agent_1",
    "name": "Test",
    "version": 1,
    "model": {"id": "claude-opus-5", "speed": "standard"},
    "system": None,
    "description": None,
    "tools": [],
    "mcp_servers": [],
    "skills": [],
    "metadata": {},
    "created_at": "2026-03-15T10:00:00Z",
    "updated_at": "2026-03-15T10:00:00Z",
    "archived_at": None,
}
