"""Prints what the Python package costs on this machine, beside the official
SDK: import time, memory, events per second. Numbers only; nothing is asserted.

Usage: python.py DIRECTORY   (a directory with the release wheel)

Every measurement is a fresh process. Both clients talk to the same server, a
socket that sends events made in advance as fast as they are taken.
"""

from __future__ import annotations

import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import zipfile
from pathlib import Path

STARTS = 15
RUNS = 5
EVENTS = {"anthropic": 20_000, "hostler": 400_000}

CONSTRUCT = {
    "anthropic": "from anthropic import Anthropic as C; c = C(api_key='x', base_url=URL, max_retries=0)",
    "hostler": "from hostler import Client as C; c = C(api_key='x', base_url=URL)",
}
START = """
import resource, time
began = time.perf_counter()
URL = {url!r}
{construct}
took = time.perf_counter() - began
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
STREAM = """
import resource, time
URL = {url!r}
{construct}
def read():
    count = 0
    with c.beta.sessions.events.stream("sesn_bench") as stream:
        for event in stream:
            if event.type == "agent.message":
                count += len(event.content)
            else:
                count += 1
    return count
read()
cpu = time.process_time()
began = time.perf_counter()
count = read()
took = time.perf_counter() - began
print(count / took, (time.process_time() - cpu) / count * 1e6, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


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


def run(code: str, site: Path) -> list[float]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("ANTHROPIC_", "PYTHON"))}
    clean = {k: v for k, v in clean.items() if "proxy" not in k.lower()}
    clean["PYTHONPATH"] = str(site)
    output = subprocess.run([sys.executable, "-c", code], env=clean, check=True, capture_output=True, text=True)
    return [float(word) for word in output.stdout.split()]


def medians(rows: list[list[float]]) -> list[float]:
    return [statistics.median(column) for column in zip(*rows, strict=True)]


def main() -> None:
    wheels = sorted(Path(sys.argv[1]).glob("*.whl"), key=lambda path: path.stat().st_mtime)
    server = Server()
    results: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as directory:
        site = Path(directory)
        zipfile.ZipFile(wheels[-1]).extractall(site)
        for name, construct in CONSTRUCT.items():
            start = START.format(url=server.url, construct=construct)
            run(start, site)  # compiles the modules, as the first start after an installation does
            took, memory = medians([run(start, site) for _ in range(STARTS)])
            server.count = EVENTS[name]
            stream = STREAM.format(url=server.url, construct=construct)
            rate, cpu, peak = medians([run(stream, site) for _ in range(RUNS)])
            results[name] = [took * 1000, memory / 1024, rate, cpu, peak / 1024]

    ours, theirs = results["hostler"], results["anthropic"]
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores; medians of fresh processes\n")
    print(f"{'':44}{'hostler':>12}{'anthropic':>12}{'ratio':>9}")
    rows = [
        ("import and make a client, ms", 0, True),
        ("memory after that, MB", 1, True),
        ("events per second, typed, one stream", 2, False),
        ("CPU per event, µs", 3, True),
        ("memory after the stream, MB", 4, True),
    ]
    for title, column, smaller in rows:
        a, b = ours[column], theirs[column]
        ratio = b / a if smaller else a / b
        print(f"{title:44}{a:12,.1f}{b:12,.1f}{ratio:8.1f}×")
    print("\nRatio: how many times better hostler is; below 1 it is worse.")


if __name__ == "__main__":
    main()
