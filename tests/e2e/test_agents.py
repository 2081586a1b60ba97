"""Agents and their versions, by the rules of the API."""

from __future__ import annotations

import anthropic
import pytest

from support.official import client, plain
from support.server import Serve

MODEL = "claude-opus-5-5"


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def bad(call: object, *args: object, **params: object) -> anthropic.BadRequestError:
    with pytest.raises(anthropic.BadRequestError) as caught:
        call(*args, **params)  # type: ignore[operator]
    assert caught.value.type == "invalid_request_error"
    assert caught.value.request_id
    return caught.value


def test_create_resolves_everything(sdk: anthropic.Anthropic) -> None:
    agent = plain(
        sdk.beta.agents.create(
            name="Resolver",
            model=MODEL,
            tools=[
                {
                    "type": "agent_toolset_20260401",
                    "configs": [{"name": "bash", "permission_policy": {"type": "always_ask"}}],
                }
            ],
        )
    )
    assert agent["id"].startswith("agent_")
    assert agent["type"] == "agent"
    assert agent["version"] == 1
    assert agent["model"] == {
        "id": MODEL,
        "effort": agent["model"]["effort"],
        "speed": "standard",
    }
    assert agent["model"]["effort"]["type"] in {"low", "medium", "high", "xhigh", "max"}
    assert agent["tools"] == [
        {
            "type": "agent_toolset_20260401",
            "default_config": {"enabled": True, "permission_policy": {"type": "always_allow"}},
            "configs": [
                {
                    "type": "bash",
                    "name": "bash",
                    "enabled": True,
                    "permission_policy": {"type": "always_ask"},
                }
            ],
        }
    ]
    assert agent["execution_identity"] == {"type": "service_account"}
    assert (agent["metadata"], agent["mcp_servers"], agent["skills"]) == ({}, [], [])
    assert agent["archived_at"] is agent["description"] is agent["system"] is None
    assert plain(sdk.beta.agents.retrieve(agent["id"])) == agent


def test_versions(sdk: anthropic.Anthropic) -> None:
    agents = sdk.beta.agents
    agent = agents.create(name="One", model=MODEL, system="Be short.", metadata={"a": "1"})

    second = agents.update(agent.id, version=1, name="Two", metadata={"a": None, "b": "2"})
    assert (second.version, second.name, second.metadata) == (2, "Two", {"b": "2"})
    assert second.system == "Be short."

    same = agents.update(agent.id, version=2, name="Two")
    assert same.version == 2

    cleared = agents.update(agent.id, system=None)
    assert (cleared.version, cleared.system) == (3, None)

    assert agents.retrieve(agent.id).version == 3
    assert agents.retrieve(agent.id, version=1).name == "One"
    versions = list(agents.versions.list(agent.id))
    assert [v.version for v in versions] == [3, 2, 1]
    paged = agents.versions.list(agent.id, limit=2)
    assert [v.version for v in paged.data] == [3, 2]
    rest = paged.get_next_page()
    assert [v.version for v in rest.data] == [1]
    assert rest.next_page is None


def test_stale_version_is_a_conflict(sdk: anthropic.Anthropic) -> None:
    agent = sdk.beta.agents.create(name="One", model=MODEL)
    sdk.beta.agents.update(agent.id, version=1, name="Two")
    with pytest.raises(anthropic.ConflictError) as caught:
        sdk.beta.agents.update(agent.id, version=1, name="Two")
    assert caught.value.type == "conflict_error"
    # Repeating cannot help, and the SDK would.
    assert caught.value.response.headers["x-should-retry"] == "false"
    assert sdk.beta.agents.retrieve(agent.id).version == 2


def test_archive(sdk: anthropic.Anthropic) -> None:
    agent = sdk.beta.agents.create(name="Old", model=MODEL)
    archived = sdk.beta.agents.archive(agent.id)
    assert archived.archived_at is not None
    assert archived.version == 1
    assert sdk.beta.agents.archive(agent.id).archived_at == archived.archived_at
    bad(sdk.beta.agents.update, agent.id, name="New")
    assert agent.id not in [a.id for a in sdk.beta.agents.list(limit=100)]
    assert agent.id in [a.id for a in sdk.beta.agents.list(limit=100, include_archived=True)]
    environment = sdk.beta.environments.create(name=f"for {agent.id}")
    bad(sdk.beta.sessions.create, agent=agent.id, environment_id=environment.id)


def test_list_walks_all_pages_newest_first(sdk: anthropic.Anthropic) -> None:
    made = [sdk.beta.agents.create(name=f"Listed {i}", model=MODEL).id for i in range(5)]
    listed = [a.id for a in sdk.beta.agents.list(limit=2) if a.id in made]
    assert listed == made[::-1]
    for limit in (0, 101):
        error = bad(sdk.beta.agents.list, limit=limit)
        assert "limit" in error.message
    bad(sdk.beta.agents.list, page="page_nonsense")


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 257}, "name"),
        ({"description": "x" * 2049}, "description"),
        ({"system": "x" * 100_001}, "system"),
        ({"metadata": {f"k{i}": "v" for i in range(17)}}, "metadata"),
        ({"metadata": {"k" * 65: "v"}}, "metadata"),
        ({"metadata": {"k": "v" * 513}}, "metadata"),
        ({"tools": [{"type": "agent_toolset_20990101"}]}, "tools"),
        ({"tools": [{"type": "agent_toolset_20260401"}] * 2}, "tools"),
        (
            {"tools": [{"type": "agent_toolset_20260401", "configs": [{"name": "telnet"}]}]},
            "configs",
        ),
        (
            {
                "tools": [
                    {
                        "type": "agent_toolset_20260401",
                        "default_config": {"permission_policy": {"type": "sometimes"}},
                    }
                ]
            },
            "permission_policy",
        ),
        (
            {
                "tools": [
                    {
                        "type": "custom",
                        "name": "no spaces",
                        "description": "d",
                        "input_schema": {"type": "object"},
                    }
                ]
            },
            "name",
        ),
        (
            {
                "tools": [
                    {
                        "type": "custom",
                        "name": "bash",
                        "description": "d",
                        "input_schema": {"type": "object"},
                    }
                ]
                + [{"type": "agent_toolset_20260401"}]
            },
            "tools",
        ),
        (
            {"tools": [{"type": "custom", "name": "t", "input_schema": {"type": "object"}}]},
            "description",
        ),
        (
            {"mcp_servers": [{"type": "url", "name": "m", "url": "https://mcp.example.com"}]},
            "mcp_servers",
        ),
        ({"tools": [{"type": "mcp_toolset", "mcp_server_name": "absent"}]}, "mcp_server_name"),
        ({"model": {"id": MODEL, "effort": "enormous"}}, "effort"),
        ({"model": 7}, "model"),
    ],
)
def test_bad_input_names_the_field(sdk: anthropic.Anthropic, params: dict[str, object], field: str) -> None:
    before = sdk.beta.agents.list(limit=1).data[:1]
    error = bad(sdk.beta.agents.create, **({"name": "n", "model": MODEL} | params))
    assert field in error.message, error.message
    assert sdk.beta.agents.list(limit=1).data[:1] == before


def test_lengths_count_characters(sdk: anthropic.Anthropic) -> None:
    assert sdk.beta.agents.create(name="é" * 256, model=MODEL).name == "é" * 256
    assert sdk.beta.agents.create(name="🦀" * 256, model=MODEL).name == "🦀" * 256


def test_unknown_agent(sdk: anthropic.Anthropic) -> None:
    agent = sdk.beta.agents.create(name="Known", model=MODEL)
    for call in (
        lambda: sdk.beta.agents.retrieve("agent_unknown"),
        lambda: sdk.beta.agents.retrieve(agent.id, version=9),
        lambda: sdk.beta.agents.update("agent_unknown", name="x"),
        lambda: sdk.beta.agents.archive("agent_unknown"),
        lambda: sdk.beta.agents.versions.list("agent_unknown"),
    ):
        with pytest.raises(anthropic.NotFoundError) as caught:
            call()
        assert caught.value.type == "not_found_error"
