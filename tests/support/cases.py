"""Runs conformance cases with a Python client.

The cases are language-neutral (see ../conformance/README.md). An `Api` adapts
one client to them; everything else is shared, so that every client is held to
the same rows.
"""

from __future__ import annotations

import json
import queue
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support.matching import Bindings, Mismatch, Reader, fill, matches
from support.model import ModelScripts
from support.transcript import Event, check, describe, persisted

CASES = Path(__file__).parent.parent / "conformance"
# Far beyond anything a healthy run needs; only a broken one ever waits for it.
PATIENCE = 120.0


class Refused(Exception):
    """The service answered with an API error."""

    def __init__(self, status: int, kind: str, message: str, code: str | None = None) -> None:
        super().__init__(f"{status} {kind}: {message}")
        self.row = {"status": status, "type": kind, "message": message, "code": code}


class Api(ABC):
    """One client, speaking in plain JSON values."""

    @abstractmethod
    def create_agent(self, params: Any) -> Event: ...

    @abstractmethod
    def create_environment(self, params: Any) -> Event: ...

    @abstractmethod
    def create_session(self, params: Any) -> Event: ...

    @abstractmethod
    def retrieve_session(self, session: str) -> Event: ...

    @abstractmethod
    def update_session(self, session: str, params: Any) -> Event: ...

    @abstractmethod
    def archive_session(self, session: str) -> Event: ...

    @abstractmethod
    def delete_session(self, session: str) -> Event: ...

    @abstractmethod
    def send(self, session: str, events: list[Any]) -> list[Event]: ...

    @abstractmethod
    def list_events(self, session: str, query: Any) -> list[Event]: ...

    @abstractmethod
    def stream(self, session: str, event_deltas: list[str]) -> Iterator[Event]:
        """Opens the stream now, and iterates over it later."""


class StreamEnded(Exception):
    """The stream is over."""


class Live:
    """A stream that is read by a thread of its own."""

    def __init__(self, source: Iterator[Event], bindings: Bindings) -> None:
        self._queue: queue.Queue[Event | BaseException] = queue.Queue()
        self._thread = threading.Thread(target=self._read, args=(source,), daemon=True)
        self._thread.start()
        self.reader = Reader(self.take, bindings)

    def _read(self, source: Iterator[Event]) -> None:
        try:
            for event in source:
                self._queue.put(event)
            self._queue.put(StreamEnded())
        except BaseException as error:
            self._queue.put(error)

    def take(self) -> Event:
        try:
            item = self._queue.get(timeout=PATIENCE)
        except queue.Empty:
            raise Mismatch(f"no event within {PATIENCE:.0f} s") from None
        if isinstance(item, BaseException):
            raise item
        return item

    def ends(self) -> None:
        """Fails unless the stream is over and nothing is left on it."""
        try:
            event = self.reader._peek()
        except StreamEnded:
            return
        raise Mismatch(f"expected the end of the stream\n     got {describe(event)}")

    def check_previews(self) -> None:
        """Previews come once per event, and their text is a prefix of it."""
        texts: dict[tuple[str, int], str] = {}
        started: set[str] = set()
        finished: set[str] = set()
        for event in self.reader.seen:
            if event["type"] == "event_start":
                id_ = event["event"]["id"]
                assert id_ not in started, f"{id_} was announced twice"
                assert id_ not in finished, f"{id_} was announced after it came"
                started.add(id_)
            elif event["type"] == "event_delta":
                id_ = event["event_id"]
                assert id_ in started, f"a piece of {id_} came unannounced"
                assert id_ not in finished, f"a piece of {id_} came after it"
                delta = event["delta"]
                key = (id_, delta.get("index") or 0)
                texts[key] = texts.get(key, "") + delta["content"]["text"]
            elif event["type"] == "agent.message":
                finished.add(event["id"])
                for index, block in enumerate(event["content"]):
                    text = texts.get((event["id"], index), "")
                    assert block["text"].startswith(text), f"{text!r} begins no {block!r}"
            elif "id" in event:
                finished.add(event["id"])


class Run:
    """One case with one client."""

    def __init__(self, api: Api, case: Any, scripts: ModelScripts) -> None:
        self.api = api
        self.scripts = scripts
        self.case = case
        self.model = scripts.script(case["turns"], case.get("model"))
        self.bindings: Bindings = {"$MODEL": self.model}
        self.streams: dict[str, Live] = {}
        self.session = ""
        self.gone = False

    def run(self) -> None:
        self._prepare()
        for number, step in enumerate(self.case["steps"], 1):
            try:
                self._step(step)
            except (Mismatch, Refused, StreamEnded, AssertionError) as error:
                raise AssertionError(f"step {number} {json.dumps(step)[:200]}\n{error!r}\n{error}") from error
        for live in self.streams.values():
            live.check_previews()
        if not self.gone:
            self._list_equals_stream()
            # Ends the streams, so that nothing of this case goes on.
            self.api.delete_session(self.session)

    def _prepare(self) -> None:
        # Whoever sets `model` sees exactly what is asked for; the others get
        # the one that answers with the turns of this case.
        agent = {"name": self.case["name"], "model": "$MODEL", **self.case.get("agent", {})}
        self.bindings["$AGENT"] = self.api.create_agent(fill(agent, self.bindings))["id"]
        environment = {"name": f"{self.case['name']} {self.bindings['$AGENT']}"}
        environment |= self.case.get("environment", {"config": {"type": "cloud"}})
        self.bindings["$ENVIRONMENT"] = self.api.create_environment(environment)["id"]
        params = {"agent": "$AGENT", "environment_id": "$ENVIRONMENT"}
        params |= self.case.get("session", {})
        session = self.api.create_session(fill(params, self.bindings))
        self._compare(self.case.get("created", {}), session)
        self.session = self.bindings["$SESSION"] = session["id"]
        if "stream" in self.case:
            self._open("main", self.case["stream"])

    def _open(self, name: str, options: Any) -> None:
        source = self.api.stream(self.session, options.get("event_deltas", []))
        self.streams[name] = Live(source, self.bindings)

    def _compare(self, expected: Any, actual: Any) -> None:
        if not matches(expected, actual, self.bindings):
            raise Mismatch(f"expected {expected}\n     got {actual}")

    def _step(self, step: Any) -> None:
        live = self.streams.get(step.get("on", "main"))
        if "expect" in step:
            assert live is not None, "the case opens no such stream"
            live.reader.expect(step["expect"])
        elif "open_stream" in step:
            self._open(step["open_stream"], step)
        elif "open_gate" in step:
            self.scripts.release(self.model, step["open_gate"])
        elif "stream_ends" in step:
            assert live is not None, "the case opens no such stream"
            live.ends()
        elif "list_equals_stream" in step:
            self._list_equals_stream()
        elif "wait_idle" in step:
            self._wait_idle(step["wait_idle"])
        else:
            self._call(step)

    def _wait_idle(self, reason: Any) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            idle = self.api.list_events(self.session, {"types": ["session.status_idle"]})
            if idle:
                self._compare(reason, idle[-1]["stop_reason"])
                return
            time.sleep(0.05)
        raise Mismatch(f"the session is not idle after {PATIENCE:.0f} s")

    def _call(self, step: Any) -> None:
        calls: dict[str, Any] = {
            "send": lambda events: self.api.send(self.session, events),
            "list": lambda query: self.api.list_events(self.session, query),
            "retrieve": lambda _: self.api.retrieve_session(self.session),
            "update": lambda params: self.api.update_session(self.session, params),
            "archive": lambda _: self.api.archive_session(self.session),
            "delete": lambda _: self.api.delete_session(self.session),
        }
        verb = next(verb for verb in calls if verb in step)
        try:
            reply = calls[verb](fill(step[verb], self.bindings))
        except Refused as refusal:
            if "refused" not in step:
                raise
            self._compare(step["refused"], refusal.row)
            return
        if "refused" in step:
            raise Mismatch(f"expected a refusal {step['refused']}\n     got {reply}")
        if "reply" in step:
            self._compare(step["reply"], reply)
        if verb == "delete":
            self.gone = True

    def _list_equals_stream(self) -> None:
        listed = self.api.list_events(self.session, {})
        check(listed)
        main = self.streams.get("main")
        if main is None:
            return
        # Unstreamed rows may stand before the stream was opened; behind its
        # first row nothing may differ.
        seen = persisted(main.reader.seen)
        assert seen, "nothing came on the stream"
        at = next((i for i, e in enumerate(listed) if e["id"] == seen[0]["id"]), None)
        assert at is not None, f"the list lacks {describe(seen[0])}"
        tail = [e for e in listed[at:] if e.get("processed_at") is not None]
        assert tail == seen, (
            "list and stream differ\nlist:\n"
            + "\n".join(map(describe, tail))
            + "\nstream:\n"
            + "\n".join(map(describe, seen))
        )


def load_cases() -> list[Any]:
    """Every case, by file name."""
    cases: list[Any] = []
    for path in sorted(CASES.glob("*.json")):
        case = json.loads(path.read_text())
        case.setdefault("name", path.stem)
        case["file"] = path.stem
        cases.append(case)
    return cases
