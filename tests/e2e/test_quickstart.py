"""The quickstart of the official documentation, with the official SDK, against
`hostler serve`: only the constructor differs."""

from __future__ import annotations

from support.model import ModelScripts
from support.official import async_client, client, plain
from support.server import Serve
from support.transcript import check

TURNS = [
    {
        "content": [
            {"type": "text", "text": "I'll write the script and run it."},
            {
                "type": "tool_use",
                "id": "toolu_1",
                "name": "write",
                "input": {
                    "file_path": "fib.py",
                    "content": "a, b = 0, 1\nfor _ in range(10):\n    print(a)\n    a, b = b, a + b\n",
                },
            },
            {
                "type": "tool_use",
                "id": "toolu_2",
                "name": "bash",
                "input": {"command": "cat fib.py | grep -c print"},
            },
        ]
    },
    {"content": [{"type": "text", "text": "Done: the script is in place."}]},
]


def test_quickstart(serve: Serve, model: ModelScripts) -> None:
    anthropic = client(serve.url)

    agent = anthropic.beta.agents.create(
        name="Coding Assistant",
        model=model.script(TURNS),
        system="You are a helpful coding assistant. Write clean, well-documented code.",
        tools=[{"type": "agent_toolset_20260401"}],
    )
    environment = anthropic.beta.environments.create(
        name="quickstart-env",
        config={"type": "cloud", "networking": {"type": "unrestricted"}},
    )
    session = anthropic.beta.sessions.create(agent=agent.id, environment_id=environment.id, title="Quickstart session")
    assert session.status == "idle"

    texts: list[str] = []
    tools: list[str] = []
    with anthropic.beta.sessions.events.stream(session.id) as stream:
        anthropic.beta.sessions.events.send(
            session.id,
            events=[
                {
                    "type": "user.message",
                    "content": [{"type": "text", "text": "Write a Fibonacci script."}],
                }
            ],
        )
        for event in stream:
            match event.type:
                case "agent.message":
                    texts += [block.text for block in event.content if block.type == "text"]
                case "agent.tool_use":
                    tools.append(event.name)
                case "session.status_idle":
                    break
                case _:
                    pass

    assert texts == ["I'll write the script and run it.", "Done: the script is in place."]
    assert tools == ["write", "bash"]
    check([plain(event) for event in anthropic.beta.sessions.events.list(session.id)])
    results = anthropic.beta.sessions.events.list(session.id, types=["agent.tool_result"])
    assert [plain(result)["is_error"] for result in results] == [False, False]

    # The model was sent the real results of the tools, by its own ids.
    last = model.asked(agent.model.id)[-1]["messages"][-1]["content"]
    assert [block["tool_use_id"] for block in last] == ["toolu_1", "toolu_2"]
    assert "1" in str(last[1]["content"])


async def test_quickstart_async(serve: Serve, model: ModelScripts) -> None:
    async with async_client(serve.url) as anthropic:
        agent = await anthropic.beta.agents.create(
            name="Coding Assistant",
            model=model.script(TURNS),
            tools=[{"type": "agent_toolset_20260401"}],
        )
        environment = await anthropic.beta.environments.create(name="quickstart-env-async")
        session = await anthropic.beta.sessions.create(agent=agent.id, environment_id=environment.id)
        seen: list[str] = []
        stream = await anthropic.beta.sessions.events.stream(session.id)
        async with stream:
            await anthropic.beta.sessions.events.send(
                session.id,
                events=[
                    {
                        "type": "user.message",
                        "content": [{"type": "text", "text": "Write a Fibonacci script."}],
                    }
                ],
            )
            async for event in stream:
                seen.append(plain(event)["id"])
                if event.type == "session.status_idle":
                    break
        listed = [plain(event) async for event in anthropic.beta.sessions.events.list(session.id)]
        check(listed)
        assert [event["id"] for event in listed] == seen
