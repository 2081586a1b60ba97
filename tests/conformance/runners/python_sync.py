"""Plays client cases with ``hostler.Client``; see ../README.md."""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import common

import hostler


class Runner:
    def __init__(self) -> None:
        self.clients: dict[str, hostler.Client] = {}
        self.opened: dict[str, Any] = {}
        self.items: dict[str, Iterator[Any]] = {}
        self.calls: dict[str, tuple[threading.Thread, list[dict[str, Any]]]] = {}
        self.answers: dict[str, dict[str, Any]] = {}

    def client(self, name: str, settings: str) -> dict[str, Any]:
        self.clients[name] = hostler.Client(**common.settings(settings))
        return {}

    def call(self, client: str, operation: str, arguments: str) -> dict[str, Any]:
        root = self.clients[client].with_raw_response
        response = common.method(root, operation)(**common.keywords(arguments))
        return common.response(response)

    def start(self, id: str, client: str, operation: str, arguments: str) -> dict[str, Any]:
        outcome: list[dict[str, Any]] = []

        def work() -> None:
            try:
                outcome.append(self.call(client, operation, arguments))
            except hostler.Error as error:
                outcome.append({"error": common.failure(error)})

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        self.calls[id] = thread, outcome
        return {}

    def finish(self, id: str) -> dict[str, Any]:
        thread, outcome = self.calls.pop(id)
        thread.join()
        return outcome[0]

    def answer(self, id: str, name: str, output: str) -> dict[str, Any]:
        self.answers.setdefault(id, {})[name] = json.loads(output)
        return {}

    def open(self, id: str, kind: str, client: str, target: str, arguments: str) -> dict[str, Any]:
        root = self.clients[client]
        if kind == "list":
            self.items[id] = self._list(root, target, arguments)
            return {}
        if kind == "stream":
            opened = common.method(root, target)(**common.keywords(arguments))
        elif kind == "follow":
            opened = root.sessions.follow(target, **json.loads(arguments))
        else:
            opened = self._run(root, target, json.loads(arguments), self.answers.pop(id, {}))
        self.opened[id], self.items[id] = opened, iter(opened)
        return {}

    def _list(self, root: hostler.Client, operation: str, arguments: str) -> Iterator[Any]:
        yield from common.method(root, operation)(**common.keywords(arguments))

    def _run(self, root: hostler.Client, session: str, options: dict[str, Any], answers: dict[str, Any]) -> hostler.Run:
        def tool(name: str) -> Callable[..., Any]:
            return lambda **_: common.tool_result(answers[name])

        tools = {name: tool(name) for name in options.pop("tools", [])}

        def approve(request: hostler.ApprovalRequest) -> hostler.Decision:
            return common.verdict(answers[request.name])

        decide = common.approval(options, approve)
        return root.sessions.run(session, tools=tools, approve=decide, **options)

    def take(self, id: str, count: str) -> dict[str, Any]:
        said: dict[str, Any] = {"items": [], "end": False}
        while len(said["items"]) < (int(count) or sys.maxsize):
            try:
                said["items"].append(common.plain(next(self.items[id])))
            except StopIteration:
                said["end"] = True
                break
            except hostler.Error as error:
                return said | {"end": True, "error": common.failure(error)}
        run = self.opened.get(id)
        if said["end"] and isinstance(run, hostler.Run):
            said["summary"] = common.summary(run.result)
        return said

    def cancel(self, id: str) -> dict[str, Any]:
        self.opened[id].close()
        return {}

    def close(self, client: str) -> dict[str, Any]:
        self.clients[client].close()
        return {}

    def webhook(self, secret: str, id: str, timestamp: str, signature: str, body: str) -> dict[str, Any]:
        headers = common.webhook_headers(id, timestamp, signature)
        hostler.Webhooks(secret).verify(body, headers)
        return {}

    def reset(self) -> dict[str, Any]:
        for client in self.clients.values():
            client.close()
        self.__init__()
        return {}


def main() -> None:
    logging.basicConfig(level=5)
    hostler.forward_logs(5)
    runner = Runner()
    for line in sys.stdin:
        verb, *fields = line.rstrip("\n").split("\t")
        try:
            common.say(getattr(runner, verb)(*fields))
        except hostler.Error as error:
            common.say({"error": common.failure(error)})


main()
