"""The first session: an agent with the built-in tools, its messages and its
tool calls as they happen.

    python quickstart.py               in this process, with a scripted model
    ANTHROPIC_API_KEY=… python quickstart.py --model claude-opus-5
                                       in this process, with a real model
    ANTHROPIC_API_KEY=… python quickstart.py --hosted --model claude-opus-5
                                       the hosted service
"""

from __future__ import annotations

import argparse

import hostler

TURNS = [
    {
        "text": "I'll write the script and run it.",
        "tools": [
            {
                "name": "bash",
                "input": {
                    "command": "cat > fib.sh <<'EOF'\n"
                    "a=0 b=1\n"
                    "for _ in $(seq 20); do echo $a; set -- $b $((a + b)); a=$1 b=$2; done\n"
                    "EOF\n"
                    "sh fib.sh > fibonacci.txt; tail -1 fibonacci.txt"
                },
            }
        ],
    },
    {"text": "fibonacci.txt holds the first 20 numbers; the last is {{last_tool_output}}"},
]


def main() -> None:
    parser = argparse.ArgumentParser(description="The first session.")
    parser.add_argument("--hosted", action="store_true", help="use the hosted service")
    parser.add_argument("--model", help="a model id; without it the model is scripted")
    arguments = parser.parse_args()

    if arguments.hosted:
        client = hostler.Client()
    elif arguments.model:
        client = hostler.Client.embedded()
    else:
        client = hostler.Client.embedded(model=hostler.ScriptedModel(TURNS))

    agent = client.beta.agents.create(
        name="Coding Assistant",
        model=arguments.model or "scripted",
        system="You are a helpful coding assistant. Write clean, well-documented code.",
        tools=[{"type": "agent_toolset_20260401"}],
    )
    environment = client.beta.environments.create(
        name="quickstart-env",
        config={"type": "cloud", "networking": {"type": "unrestricted"}},
    )
    session = client.beta.sessions.create(agent=agent.id, environment_id=environment.id, title="Quickstart session")

    with client.beta.sessions.events.stream(session.id) as stream:
        client.beta.sessions.events.send(
            session.id,
            events=[
                {
                    "type": "user.message",
                    "content": [
                        {
                            "type": "text",
                            "text": "Create a script that writes the first 20 Fibonacci numbers to fibonacci.txt",
                        }
                    ],
                }
            ],
        )
        for event in stream:
            match event.type:
                case "agent.message":
                    for block in event.content:
                        if block.type == "text":
                            print(block.text, end="")
                case "agent.tool_use":
                    print(f"\n[Using tool: {event.name}]")
                case "session.status_idle":
                    print("\n\nAgent finished.")
                    break
                case _:
                    pass
    client.close()


if __name__ == "__main__":
    main()
