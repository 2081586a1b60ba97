"""Plays client cases with a runner and compares what it saw; the format is in
../conformance/README.md."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import urllib.parse
from pathlib import Path
from typing import Any

from support.faultserver import FaultServer
from support.matching import Bindings, fill, matches
from support.runner import Runner

CASES = Path(__file__).parent.parent / "conformance" / "client"
# Unlike anything else that a runner may write.
API_KEY = "sk-ant-api03-conformance-Q7wZr2"
SIGNING_KEY = "whsec_" + base64.b64encode(b"conformance signing key").decode()
PATIENCE = 5.0


def load_client_cases() -> list[Any]:
    """Every case; its name is that of its file and its own."""
    cases: list[Any] = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text()):
            case["name"] = f"{path.stem}/{case['name']}"
            cases.append(case)
    return cases


class ClientCase:
    """One case with one runner."""

    def __init__(self, case: Any, runner: Runner, server: FaultServer) -> None:
        self.case = case
        self.runner = runner
        self.server = server
        self.host = server.url.removeprefix("http://")
        self.bindings: Bindings = {}

    def play(self) -> None:
        begun = len(self.runner.written)
        self.server.plan(self.case.get("server", {}))
        settings = {"base_url": self.server.url, "api_key": API_KEY} | self.case.get("client", {})
        settings["base_url"] = settings["base_url"].replace("$URL", self.server.url).replace("$HOST", self.host)
        settings = {name: value for name, value in settings.items() if value is not None}
        made = self.runner.say("client", "main", json.dumps(settings))
        if "refused" in self.case:
            self._compare("refused", self.case["refused"], made.get("error"))
        else:
            assert "error" not in made, f"the client was not made: {made}"
        for number, step in enumerate(self.case.get("steps", []), 1):
            try:
                self._step(step)
            except AssertionError as error:
                raise AssertionError(f"step {number} {json.dumps(step)[:300]}\n{error}") from error
        self._requests()
        self.runner.say("reset")
        written = "".join(self.runner.written[begun:])
        for secret in [API_KEY, SIGNING_KEY, *self.case.get("secrets", [])]:
            assert secret not in written, f"the secret {secret} was written"

    def _step(self, step: Any) -> None:
        if "requests_seen" in step:
            self._wait_requests(step["requests_seen"])
            return
        verb = next(verb for verb in VERBS if verb in step)
        said = self.runner.say(*VERBS[verb](self, fill(step, self.bindings)))
        if "fails" in step:
            self._compare("fails", step["fails"], said.get("error"))
        else:
            assert "error" not in said, f"it failed: {said['error']}"
        if "gives" in step:
            value = said["items"] if verb == "take" else said.get("body")
            self._compare("gives", step["gives"], value)
        for name in ("status", "request_id", "end", "summary"):
            if name in step:
                self._compare(name, step[name], said.get(name))
        if "ids" in step:
            ids = [item.get("id") for item in said["items"]]
            self._compare("ids", _numbers(step["ids"]), ids)
        if "size" in step:
            self._compare("size", step["size"], len(json.dumps(said["items"])) // 1000)

    def _compare(self, what: str, expected: Any, actual: Any) -> None:
        assert matches(expected, actual, self.bindings), (
            f"{what}: expected {json.dumps(expected)[:2000]}\n{' ' * len(what)}       got {json.dumps(actual)[:2000]}"
        )

    def _wait_requests(self, count: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while len(self.server.requests()) < count:
            assert time.monotonic() < deadline, f"the server has not seen {count} requests"
            time.sleep(0.02)

    def _requests(self) -> None:
        if "requests" not in self.case:
            return
        rows = self.case["requests"]
        expected = [{name: row[name] for name in row if name != "headers_absent"} for row in rows]
        deadline = time.monotonic() + PATIENCE
        while True:
            seen = [_request(asked) for asked in self.server.requests()]
            try:
                self._compare("requests", expected, seen)
            except AssertionError:
                # That a client has left is noticed a moment later.
                if time.monotonic() > deadline or not any(row.get("left") for row in expected):
                    raise
                time.sleep(0.02)
                continue
            break
        for row, request in zip(rows, seen, strict=True):
            for name in row.get("headers_absent", []):
                assert name not in request["headers"], f"header {name} was sent"


def _numbers(ids: Any) -> Any:
    """``"sevt_000000..sevt_000009"`` in full."""
    if not isinstance(ids, str):
        return ids
    first, last = ids.split("..")
    stem, start = first.rsplit("_", 1)
    end = last.rsplit("_", 1)[1]
    return [f"{stem}_{number:06}" for number in range(int(start), int(end) + 1)]


def _request(asked: dict[str, Any]) -> dict[str, Any]:
    path, _, query = asked["path"].partition("?")
    try:
        body = json.loads(asked["body"])
    except ValueError:
        body = asked["body"] or None
    return {
        "method": asked["method"],
        "path": path,
        "query": _by_name(query),
        "headers": asked["headers"],
        "body": body,
        "left": asked["left"],
    }


def _by_name(query: str) -> dict[str, Any]:
    """Names to values, to a list where a name comes more than once."""
    return {
        name: values if len(values) > 1 else values[0]
        for name, values in urllib.parse.parse_qs(query, keep_blank_values=True).items()
    }


def _arguments(step: Any) -> str:
    return json.dumps(step.get("arguments", {}))


def _webhook(case: ClientCase, step: Any) -> tuple[str, ...]:
    """Signed here, because a signature is good for a few minutes only."""
    body = step["webhook"] if isinstance(step["webhook"], str) else json.dumps(step["webhook"])
    secret = step.get("secret", SIGNING_KEY)
    id, stamp = step.get("id", "evt_1"), str(int(time.time()) + step.get("age", 0))
    key = base64.b64decode(step.get("signed_with", SIGNING_KEY).removeprefix("whsec_") + "==")
    digest = hmac.new(key, f"{id}.{stamp}.{step.get('signed_body', body)}".encode(), hashlib.sha256).digest()
    signature = step.get("signature", "v1," + base64.b64encode(digest).decode())
    return ("webhook", secret, id, step.get("timestamp", stamp), signature, body)


def _open(kind: str) -> Any:
    def order(case: ClientCase, step: Any) -> tuple[str, ...]:
        name = step.get("as", "it")
        for tool, output in step.get("answers", {}).items():
            case.runner.say("answer", name, tool, json.dumps(output))
        return ("open", name, kind, "main", step[kind], _arguments(step))

    return order


VERBS: dict[str, Any] = {
    "call": lambda case, step: ("call", "main", step["call"], _arguments(step)),
    "start": lambda case, step: ("start", step.get("as", "it"), "main", step["start"], _arguments(step)),
    "finish": lambda case, step: ("finish", step["finish"]),
    "stream": _open("stream"),
    "list": _open("list"),
    "follow": _open("follow"),
    "run": _open("run"),
    "take": lambda case, step: ("take", step.get("of", "it"), str(step["take"])),
    "cancel": lambda case, step: ("cancel", step["cancel"]),
    "close": lambda case, step: ("close", "main"),
    "webhook": _webhook,
}
