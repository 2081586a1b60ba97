"""The C library for the conformance cases: a C program that is told what to
call, one line of members each (see ffi-c/tests/driver.c)."""

from __future__ import annotations

import itertools
import json
import os
import queue
import subprocess
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from support.cases import PATIENCE, Api, Refused
from support.transcript import Event

Said = list[str]
GONE: Said = ["failed", json.dumps({"name": "GONE", "message": "the program has ended", "status": None})]


class CallFailed(Exception):
    """What the library says about a call that failed."""

    def __init__(self, error: Any) -> None:
        super().__init__(f"{error['name']}: {error['message']}")
        self.error = error


class CDriver:
    """One process with one client. Calls are answered; streams are queues."""

    def __init__(self, program: Path, mode: str) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
        self._process = subprocess.Popen(
            [program, mode], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=clean
        )
        self._numbers = itertools.count(1)
        self._said: dict[int, queue.Queue[Said]] = {}
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            number, *rest = line.rstrip("\n").split("\t")
            self._said[int(number)].put(rest)
        for waiting in self._said.values():
            waiting.put(GONE)

    def start(self, verb: str, *members: Any) -> int:
        """Says something; its number, under which answers come."""
        number = next(self._numbers)
        self._said[number] = queue.Queue()
        texts = [member if isinstance(member, str) else json.dumps(member) for member in members]
        assert self._process.stdin is not None
        self._process.stdin.write("\t".join([str(number), verb, *texts]) + "\n")
        self._process.stdin.flush()
        return number

    def take(self, number: int) -> Said:
        said = self._said[number].get(timeout=PATIENCE)
        if said[0] == "failed":
            raise CallFailed(json.loads(said[1]))
        return said

    def call(self, verb: str, *members: Any) -> Any:
        """The one answer to something said."""
        said = self.take(self.start(verb, *members))
        return json.loads(said[1]) if said[0] == "done" else None

    def items(self, number: int) -> Iterator[tuple[int, int, Any]]:
        """Kind, token and value of what comes on a stream, to its end."""
        while (said := self.take(number))[0] == "item":
            yield int(said[1]), int(said[2]), json.loads(said[3])
        assert said[0] == "end"

    def close(self) -> None:
        assert self._process.stdin is not None
        self.call("close")
        self._process.stdin.close()
        assert self._process.wait(timeout=PATIENCE) == 0

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


class CApi(Api):
    """The driver as the cases want it."""

    def __init__(self, driver: CDriver, *, engine: Mapping[str, object] | None = None, **options: object) -> None:
        self.driver = driver
        driver.call("connect", "" if engine is None else engine, options)

    def __enter__(self) -> CApi:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self.driver.close()
        else:
            self.driver.kill()

    def _refused(self, failure: CallFailed) -> Exception:
        error = failure.error
        if error["status"] is None:
            return failure
        body = json.loads(error["body"])
        return Refused(error["status"], error["api_type"], body["error"]["message"], error["api_code"])

    def _call(self, operation: str, session: str | None = None, body: Any = None) -> Any:
        arguments = {} if session is None else {"path": {"session_id": session}}
        if body is not None:
            arguments["body"] = body
        try:
            return self.driver.call("call", operation, arguments)
        except CallFailed as failure:
            raise self._refused(failure) from failure

    def create_agent(self, params: Any) -> Event:
        return self._call("agents.create", body=params)

    def create_environment(self, params: Any) -> Event:
        return self._call("environments.create", body=params)

    def create_session(self, params: Any) -> Event:
        return self._call("sessions.create", body=params)

    def retrieve_session(self, session: str) -> Event:
        return self._call("sessions.retrieve", session)

    def update_session(self, session: str, params: Any) -> Event:
        return self._call("sessions.update", session, params)

    def archive_session(self, session: str) -> Event:
        return self._call("sessions.archive", session)

    def delete_session(self, session: str) -> Event:
        return self._call("sessions.delete", session)

    def send(self, session: str, events: list[Any]) -> list[Event]:
        return self._call("sessions.events.send", session, {"events": events})["data"]

    def list_events(self, session: str, query: Any) -> list[Event]:
        arguments = {"path": {"session_id": session}, "query": query}
        try:
            if "limit" in query:
                # Walking goes on to the next page; a limit asks for one.
                return self.driver.call("call", "sessions.events.list", arguments)["data"]
            number = self.driver.start("list", "sessions.events.list", arguments)
            return [value for _, _, value in self.driver.items(number)]
        except CallFailed as failure:
            raise self._refused(failure) from failure

    def stream(self, session: str, event_deltas: list[str]) -> Iterator[Event]:
        arguments: Any = {"path": {"session_id": session}, "query": {"event_deltas": event_deltas}}
        number = self.driver.start("stream", "sessions.events.stream", arguments)
        assert self.driver.take(number)[0] == "open"
        return (value for _, _, value in self.driver.items(number))
