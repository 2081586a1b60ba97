"""The Node package for the conformance cases: a process that is told what to
call, one JSON object per line (see bindings-node/tests/scripts/driver.ts)."""

from __future__ import annotations

import itertools
import json
import os
import queue
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from support.cases import PATIENCE, Api, Refused
from support.transcript import Event


class NodeApi(Api):
    """One process with one client."""

    def __init__(self, **target: str) -> None:
        site = Path(os.environ["HOSTLER_NODE_SITE"])
        driver = site / "tests" / "scripts" / "driver.js"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
        self._process = subprocess.Popen(
            ["node", str(driver)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=clean,
        )
        self._numbers = itertools.count(1)
        self._replies: dict[int, queue.Queue[Any]] = {}
        self._streams: dict[int, queue.Queue[Any]] = {}
        threading.Thread(target=self._read, daemon=True).start()
        self._call("connect", target)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            (self._streams[said["stream"]] if "stream" in said else self._replies.pop(said["id"])).put(said)
        for waiting in [*self._replies.values(), *self._streams.values()]:
            waiting.put({"failed": "the process has ended", "over": "the process has ended"})

    def _call(self, name: str, *args: Any) -> Any:
        number = next(self._numbers)
        reply = self._replies[number] = queue.Queue()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"id": number, "call": name, "args": args}) + "\n")
        self._process.stdin.flush()
        said = reply.get(timeout=PATIENCE)
        if "refused" in said:
            raise Refused(*said["refused"])
        if "failed" in said:
            raise AssertionError(said["failed"])
        return said["value"]

    def close(self) -> None:
        assert self._process.stdin is not None
        self._call("close")
        self._process.stdin.close()
        assert self._process.wait(timeout=PATIENCE) == 0

    def __enter__(self) -> NodeApi:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self.close()
        else:
            self._process.kill()

    def create_agent(self, params: Any) -> Event:
        return self._call("create_agent", params)

    def create_environment(self, params: Any) -> Event:
        return self._call("create_environment", params)

    def create_session(self, params: Any) -> Event:
        return self._call("create_session", params)

    def retrieve_session(self, session: str) -> Event:
        return self._call("retrieve_session", session)

    def update_session(self, session: str, params: Any) -> Event:
        return self._call("update_session", session, params)

    def archive_session(self, session: str) -> Event:
        return self._call("archive_session", session)

    def delete_session(self, session: str) -> Event:
        return self._call("delete_session", session)

    def send(self, session: str, events: list[Any]) -> list[Event]:
        return self._call("send", session, events)

    def list_events(self, session: str, query: Any) -> list[Event]:
        return self._call("list_events", session, query)

    def stream(self, session: str, event_deltas: list[str]) -> Iterator[Event]:
        number = next(self._numbers)
        events = self._streams[number] = queue.Queue()
        self._call("stream", session, event_deltas, number)
        return self._events(events)

    @staticmethod
    def _events(events: queue.Queue[Any]) -> Iterator[Event]:
        while "event" in (said := events.get()):
            yield said["event"]
        if said["over"] is not None:
            raise AssertionError(said["over"])
