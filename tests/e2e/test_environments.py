"""Environments, by the rules of the API."""

from __future__ import annotations

import anthropic
import pytest

from support.official import client, plain
from support.server import Serve

MODEL = "claude-opus-5-5"
NO_PACKAGES = {
    "type": "packages",
    "apt": [],
    "cargo": [],
    "gem": [],
    "go": [],
    "npm": [],
    "pip": [],
}


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def test_defaults(sdk: anthropic.Anthropic) -> None:
    environment = plain(sdk.beta.environments.create(name="defaults"))
    assert environment["id"].startswith("env_")
    assert environment["config"] == {
        "type": "cloud",
        "networking": {"type": "unrestricted"},
        "packages": NO_PACKAGES,
    }
    assert environment["description"] is environment["archived_at"] is None
    assert environment["metadata"] == {}
    assert plain(sdk.beta.environments.retrieve(environment["id"])) == environment


def test_update_merges(sdk: anthropic.Anthropic) -> None:
    environments = sdk.beta.environments
    made = environments.create(
        name="merged",
        config={
            "type": "cloud",
            "networking": {"type": "limited", "allowed_hosts": ["example.com"]},
        },
        metadata={"a": "1", "b": "2"},
    )
    updated = plain(
        environments.update(
            made.id,
            description="now with one",
            config={
                "type": "cloud",
                "networking": {"type": "limited", "allow_package_managers": True},
                "packages": {"pip": ["requests==2.32.0"]},
            },
            metadata={"a": None, "c": "3"},
        )
    )
    assert updated["config"] == {
        "type": "cloud",
        "networking": {
            "type": "limited",
            "allowed_hosts": ["example.com"],
            "allow_mcp_servers": False,
            "allow_package_managers": True,
        },
        "packages": NO_PACKAGES | {"pip": ["requests==2.32.0"]},
    }
    assert updated["description"] == "now with one"
    assert updated["metadata"] == {"b": "2", "c": "3"}
    assert updated["name"] == "merged"


def test_names_are_unique_among_the_living(sdk: anthropic.Anthropic) -> None:
    first = sdk.beta.environments.create(name="only one")
    with pytest.raises(anthropic.ConflictError) as caught:
        sdk.beta.environments.create(name="only one")
    assert caught.value.type == "conflict_error"
    sdk.beta.environments.archive(first.id)
    sdk.beta.environments.create(name="only one")


def test_archive_and_delete(sdk: anthropic.Anthropic) -> None:
    environments = sdk.beta.environments
    agent = sdk.beta.agents.create(name="user", model=MODEL)
    used = environments.create(name="used")
    session = sdk.beta.sessions.create(agent=agent.id, environment_id=used.id)
    with pytest.raises(anthropic.ConflictError):
        environments.delete(used.id)

    archived = environments.archive(used.id)
    assert archived.archived_at is not None
    assert environments.archive(used.id).archived_at == archived.archived_at
    with pytest.raises(anthropic.BadRequestError):
        environments.update(used.id, description="x")
    with pytest.raises(anthropic.BadRequestError) as caught:
        sdk.beta.sessions.create(agent=agent.id, environment_id=used.id)
    assert used.id in caught.value.message
    assert used.id not in [e.id for e in environments.list(limit=1000)]
    assert used.id in [e.id for e in environments.list(limit=1000, include_archived=True)]

    sdk.beta.sessions.delete(session.id)
    assert plain(environments.delete(used.id)) == {"id": used.id, "type": "environment_deleted"}
    with pytest.raises(anthropic.NotFoundError):
        environments.retrieve(used.id)


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 257}, "name"),
        ({"description": "x" * 1025}, "description"),
        ({"config": {"type": "mainframe"}}, "config"),
        (
            {
                "config": {
                    "type": "cloud",
                    "networking": {"type": "limited", "allowed_hosts": ["https://x.y"]},
                }
            },
            "allowed_hosts",
        ),
        (
            {
                "config": {
                    "type": "cloud",
                    "networking": {"type": "limited"},
                    "packages": {"pip": ["x"]},
                }
            },
            "allow_package_managers",
        ),
        ({"config": {"type": "cloud", "packages": {"pip": "requests"}}}, "packages"),
        ({"metadata": {"k": "v" * 513}}, "metadata"),
    ],
)
def test_bad_input_names_the_field(sdk: anthropic.Anthropic, params: dict[str, object], field: str) -> None:
    with pytest.raises(anthropic.BadRequestError) as caught:
        sdk.beta.environments.create(**({"name": "bad"} | params))  # type: ignore[arg-type]
    assert field in caught.value.message, caught.value.message
