"""Plays client cases with ``hostler.AsyncClient``; see ../README.md."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import common

import hostler


class Runner:
    def __init__(self) -> None:
        self.clients: dict[str, hostler.AsyncClient] = {}
        self.opened: dict[str, Any] = {}
        self.items: dict[str, AsyncIterator[Any]] = {}
        self.calls: dict[str, asyncio.Task[dict[str, Any]]] = {}
        self.answers: dict[str, dict[str, Any]] = {}

    async def client(self, name: str, settings: str) -> dict[str, Any]:
        self.clients[name] = hostler.AsyncClient(**common.settings(settings))
        return {}

    async def call(self, client: str, operation: str, arguments: str) -> dict[str, Any]:
        root = self.clients[client].with_raw_response
        response = await common.method(root, operation)(**common.keywords(arguments))
        return common.response(response)

    async def start(self, id: str, client: str, operation: str, arguments: str) -> dict[str, Any]:
        self.calls[id] = asyncio.ensure_future(self.call(client, operation, arguments))
        # So that it begins.
        await asyncio.sleep(0)
        return {}

    async def finish(self, id: str) -> dict[str, Any]:
        try:
            return await self.calls.pop(id)
        except asyncio.CancelledError:
            # In this language that is how a cancelled call ends.
            return {"error": {"code": 501}}

    async def answer(self, id: str, name: str, output: str) -> dict[str, Any]:
        self.answers.setdefault(id, {})[name] = json.loads(output)
        return {}

    async def open(self, id: str, kind: str, client: str, target: str, arguments: str) -> dict[str, Any]:
        root = self.clients[client]
        if kind == "list":
            self.items[id] = self._list(root, target, arguments)
            return {}
        if kind == "stream":
            opened = await common.method(root, target)(**common.keywords(arguments))
        elif kind == "follow":
            opened = root.sessions.follow(target, **json.loads(arguments))
        else:
            opened = self._run(root, target, json.loads(arguments), self.answers.pop(id, {}))
        self.opened[id], self.items[id] = opened, aiter(opened)
        return {}

    async def _list(self, root: hostler.AsyncClient, operation: str, arguments: str) -> AsyncIterator[Any]:
        async for item in common.method(root, operation)(**common.keywords(arguments)):
            yield item

    def _run(
        self, root: hostler.AsyncClient, session: str, options: dict[str, Any], answers: dict[str, Any]
    ) -> hostler.AsyncRun:
        def tool(name: str) -> Callable[..., Any]:
            async def answer(**_: Any) -> Any:
                return common.tool_result(answers[name])

            return answer

        tools = {name: tool(name) for name in options.pop("tools", [])}

        async def approve(request: hostler.ApprovalRequest) -> hostler.Decision:
            return common.verdict(answers[request.name])

        decide = common.approval(options, approve)
        return root.sessions.run(session, tools=tools, approve=decide, **options)

    async def take(self, id: str, count: str) -> dict[str, Any]:
        said: dict[str, Any] = {"items": [], "end": False}
        while len(said["items"]) < (int(count) or sys.maxsize):
            try:
                said["items"].append(common.plain(await anext(self.items[id])))
            except StopAsyncIteration:
                said["end"] = True
                break
            except hostler.Error as error:
                return said | {"end": True, "error": common.failure(error)}
        run = self.opened.get(id)
        if said["end"] and isinstance(run, hostler.AsyncRun):
            said["summary"] = common.summary(await run)
        return said

    async def cancel(self, id: str) -> dict[str, Any]:
        if id in self.calls:
            self.calls[id].cancel()
        else:
            await self.opened[id].close()
        return {}

    async def close(self, client: str) -> dict[str, Any]:
        await self.clients[client].close()
        return {}

    async def webhook(self, secret: str, id: str, timestamp: str, signature: str, body: str) -> dict[str, Any]:
        headers = common.webhook_headers(id, timestamp, signature)
        hostler.Webhooks(secret).verify(body, headers)
        return {}

    async def reset(self) -> dict[str, Any]:
        for client in self.clients.values():
            await client.close()
        self.__init__()
        return {}


async def main() -> None:
    logging.basicConfig(level=5)
    hostler.forward_logs(5)
    runner = Runner()
    while line := await asyncio.to_thread(sys.stdin.readline):
        verb, *fields = line.rstrip("\n").split("\t")
        try:
            common.say(await getattr(runner, verb)(*fields))
        except hostler.Error as error:
            common.say({"error": common.failure(error)})


asyncio.run(main())
