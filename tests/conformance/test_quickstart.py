"""The quickstart of the official documentation, with only import and
constructor changed, and the one of the README, word for word."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import hostler
from support import official
from support.model import ModelScripts
from support.server import API_KEY, Serve
from support.transcript import check

SCRIPT = "a=0 b=1; for _ in 1 2 3 4 5 6 7 8 9 10; do echo $a; set -- $((a + b)); a=$b b=$1; done"
TURNS: list[Any] = [
    {
        "text": "I'll write the script and run it.",
        "tools": [
            {"name": "write", "input": {"file_path": "fib.sh", "content": SCRIPT}},
            {"name": "bash", "input": {"command": "bash fib.sh | tail -1"}},
        ],
    },
    {"text": "Done: the tenth number is {{last_tool_output}}."},
]
MESSAGE: Any = {
    "type": "user.message",
    "content": [{"type": "text", "text": "Create a script that prints the first 10 Fibonacci numbers"}],
}


def quickstart(client: Any, model: str) -> tuple[list[str], list[str], list[Any]]:
    agent = client.beta.agents.create(
        name="Coding Assistant",
        model=model,
        system="You are a helpful coding assistant. Write clean, well-documented code.",
        tools=[{"type": "agent_toolset_20260401"}],
    )
    environment = client.beta.environments.create(
        name=f"quickstart-env-{agent.id}",
        config={"type": "cloud", "networking": {"type": "unrestricted"}},
    )
    session = client.beta.sessions.create(agent=agent.id, environment_id=environment.id, title="Quickstart session")
    texts: list[str] = []
    tools: list[str] = []
    with client.beta.sessions.events.stream(session.id) as stream:
        client.beta.sessions.events.send(session.id, events=[MESSAGE])
        for event in stream:
            match event.type:
                case "agent.message":
                    for block in event.content:
                        texts.append(block.text)
                case "agent.tool_use":
                    tools.append(event.name)
                case "session.status_idle":
                    break
                case _:
                    pass
    return texts, tools, list(client.beta.sessions.events.list(session.id))


async def async_quickstart(client: Any, model: str) -> tuple[list[str], list[str], list[Any]]:
    agent = await client.beta.agents.create(
        name="Coding Assistant", model=model, tools=[{"type": "agent_toolset_20260401"}]
    )
    environment = await client.beta.environments.create(name=f"quickstart-env-{agent.id}")
    session = await client.beta.sessions.create(agent=agent.id, environment_id=environment.id)
    texts: list[str] = []
    tools: list[str] = []
    async with await client.beta.sessions.events.stream(session.id) as stream:
        await client.beta.sessions.events.send(session.id, events=[MESSAGE])
        async for event in stream:
            if event.type == "agent.message":
                texts += [block.text for block in event.content]
            elif event.type == "agent.tool_use":
                tools.append(event.name)
            elif event.type == "session.status_idle":
                break
    return texts, tools, [event async for event in client.beta.sessions.events.list(session.id)]


def as_it_should_be(result: tuple[list[str], list[str], list[Any]], model: ModelScripts, used: str) -> None:
    texts, tools, events = result
    assert texts == ["I'll write the script and run it.", "Done: the tenth number is 34."]
    assert tools == ["write", "bash"]
    check([json.loads(event.to_json()) for event in events])
    # The model was sent the real results of the tools, each for its own call.
    calls, results = (message["content"] for message in model.asked(used)[-1]["messages"][-2:])
    assert [block["tool_use_id"] for block in results] == [b["id"] for b in calls if b["type"] == "tool_use"]
    assert "34" in str(results[1]["content"])


@contextmanager
def connected(name: str, serve: Serve, model: ModelScripts) -> Iterator[Any]:
    if name == "official":
        yield official.client(serve.url)
    elif name == "served":
        with hostler.Client(base_url=serve.url, api_key=API_KEY) as client:
            yield client
    else:
        with hostler.Client.embedded(model=hostler.MessagesModel(model.url)) as client:
            yield client


@pytest.mark.parametrize("name", ["official", "served", "embedded"])
def test_quickstart(name: str, serve: Serve, model: ModelScripts) -> None:
    script = model.script(TURNS)
    with connected(name, serve, model) as client:
        as_it_should_be(quickstart(client, script), model, script)


@pytest.mark.parametrize("name", ["official", "served", "embedded"])
async def test_quickstart_async(name: str, serve: Serve, model: ModelScripts) -> None:
    script = model.script(TURNS)
    clients: dict[str, Any] = {
        "official": lambda: official.async_client(serve.url),
        "served": lambda: hostler.AsyncClient(base_url=serve.url, api_key=API_KEY),
        "embedded": lambda: hostler.AsyncClient.embedded(model=hostler.MessagesModel(model.url)),
    }
    async with clients[name]() as client:
        as_it_should_be(await async_quickstart(client, script), model, script)


def test_readme(tmp_path: Path, model: ModelScripts) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    section = readme[readme.index("## Quickstart: Python") :]
    code = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert code is not None
    model.script(TURNS, model="claude-opus-5-5")
    environment = os.environ | {"ANTHROPIC_BASE_URL": model.url, "ANTHROPIC_API_KEY": "key"}
    done = subprocess.run(
        [sys.executable, "-c", code[1]],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "I'll write the script and run it.",
        "tool: write",
        "tool: bash",
        "Done: the tenth number is 34.",
    ]
