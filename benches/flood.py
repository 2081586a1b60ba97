"""A server that sends events made in advance as fast as they are taken."""

from __future__ import annotations

import json
import socket
import statistics
import threading


def event(number: int) -> bytes:
    """A message of the usual size."""
    body = {
        "type": "agent.message",
        "id": f"sevt_{number:024}",
        "processed_at": f"2026-03-15T10:00:00.{number % 1_000_000:06}Z",
        "content": [{"type": "text", "text": "The quick brown fox jumps over the lazy dog. " * 3}],
    }
    text = json.dumps(body, separators=(",", ":"))
    return f"event: agent.message\ndata: {text}\n\n".encode()


class Server:
    """Answers every request with `count` events, then closes."""

    def __init__(self) -> None:
        self.count = 0
        self.block = b"".join(event(number) for number in range(1000))
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            connection, _ = self.socket.accept()
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            request = b""
            while b"\r\n\r\n" not in request:
                piece = connection.recv(65536)
                if not piece:
                    return
                request += piece
            head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
            connection.sendall(head.encode())
            for _ in range(self.count // 1000):
                connection.sendall(self.block)
            end = b'event: session.deleted\ndata: {"type":"session.deleted","id":"sevt_end","processed_at":"2026-03-15T10:00:00Z"}\n\n'
            connection.sendall(end)


def medians(rows: list[list[float]]) -> list[float]:
    return [statistics.median(column) for column in zip(*rows, strict=True)]
