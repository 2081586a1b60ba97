"""Ends with streams and calls under way. Arguments: address, and how."""

from __future__ import annotations

import asyncio
import sys
import threading

import hostler

url, how = sys.argv[1:3]
started = threading.Semaphore(0)
embedded = hostler.Client.embedded(model=hostler.ScriptedModel([{"hang": True}]))
client = hostler.Client(api_key="k", base_url=url)


def read() -> None:
    for _ in client.sessions.events.stream("sesn_1"):
        started.release()


def read_async() -> None:
    async def main() -> None:
        other = hostler.AsyncClient(api_key="k", base_url=url)
        async for _ in await other.sessions.events.stream("sesn_1"):
            started.release()

    asyncio.run(main())


def work() -> None:
    agent = embedded.agents.create(name="A", model="m")
    environment = embedded.environments.create(name="e")
    session = embedded.sessions.create(agent=agent.id, environment_id=environment.id)
    for event in embedded.sessions.run(session.id, "Hello"):
        if event.type == "span.model_request_start":
            started.release()


for target in (read, read, read_async, work):
    threading.Thread(target=target, daemon=True).start()
for _ in range(4):
    started.acquire()
open_stream = client.sessions.events.stream("sesn_1")
if how == "exception":
    raise SystemExit(7)
if how == "sys.exit":
    sys.exit(0)
print("end of the program")
