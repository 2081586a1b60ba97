"""Forks with a client, an engine and a stream in use. Argument: address."""

from __future__ import annotations

import os
import sys

import hostler

url, directory = sys.argv[1:3]
client = hostler.Client(api_key="k", base_url=url)
embedded = hostler.Client.embedded(directory, model=hostler.ScriptedModel([{"text": "Hello"}]))
agent = embedded.agents.create(name="A", model="m")
stream = client.sessions.events.stream("sesn_1")
assert next(stream).type == "agent.message"

child = os.fork()
if child == 0:
    parent = os.getppid()
    for use in (
        lambda: client.agents.retrieve("agent_1"),
        lambda: embedded.agents.retrieve(agent.id),
        lambda: next(stream),
    ):
        try:
            use()
        except hostler.ForkedError as error:
            assert str(os.getpid()) in str(error), error
            assert str(parent) in str(error), error
        else:
            raise AssertionError("a client of the parent was usable")
    fresh = hostler.Client(api_key="k", base_url=url)
    assert fresh.agents.retrieve("agent_1").id == "agent_1"
    embedded.close()
    del stream, client, embedded
    sys.exit(0)

_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 0, status
assert client.agents.retrieve("agent_1").id == "agent_1"
assert embedded.agents.retrieve(agent.id).name == "A"
embedded.close()
print("ok")
