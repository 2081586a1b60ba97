"""Memory stores with the official SDK: the API, and the agent's directory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support.flow import bash, log, message, new_session, run_turn, text, wait_idle
from support.model import ModelScripts
from support.official import client
from support.server import Serve, serving


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def contents(sdk: anthropic.Anthropic, store: str) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for entry in sdk.beta.memory_stores.memories.list(store, view="full"):
        assert entry.type == "memory"
        found[entry.path] = entry.content
    return found


def results(events: list[Any]) -> list[str]:
    found = [event for event in events if event["type"] == "agent.tool_result"]
    return ["".join(block.get("text", "") for block in event["content"]) for event in found]


def test_stores_memories_and_versions(sdk: anthropic.Anthropic) -> None:
    stores = sdk.beta.memory_stores
    store = stores.create(name="Notes", description="What we know", metadata={"a": "1"})
    store = stores.update(store.id, description="", metadata={"a": None})
    assert (store.name, store.description, store.metadata) == ("Notes", "", {})
    assert store.id in [found.id for found in stores.list()]
    made = stores.memories.create(store.id, path="/a/b.md", content="one", view="full")
    assert (made.content, made.content_size_bytes) == ("one", 3)
    changed = stores.memories.update(
        made.id,
        memory_store_id=store.id,
        content="two",
        precondition={"type": "content_sha256", "content_sha256": made.content_sha256},
    )
    with pytest.raises(anthropic.ConflictError) as late:
        stores.memories.update(
            made.id,
            memory_store_id=store.id,
            content="three",
            precondition={"type": "content_sha256", "content_sha256": made.content_sha256},
        )
    assert late.value.type == "memory_precondition_failed_error"
    listed = list(stores.memories.list(store.id, depth=1))
    assert [(entry.type, entry.path) for entry in listed] == [("memory_prefix", "/a/")]
    versions = list(stores.memory_versions.list(store.id, memory_id=made.id, view="full"))
    assert [version.content for version in versions] == ["two", "one"]
    assert versions[0].id == changed.memory_version_id
    redacted = stores.memory_versions.redact(versions[1].id, memory_store_id=store.id)
    assert (redacted.content, redacted.path, redacted.redacted_at is not None) == (None, None, True)
    assert stores.memories.delete(made.id, memory_store_id=store.id).type == "memory_deleted"
    assert stores.archive(store.id).archived_at is not None
    assert stores.delete(store.id).type == "memory_store_deleted"


def test_an_agent_reads_and_writes_memories(sdk: anthropic.Anthropic, model: ModelScripts) -> None:
    stores = sdk.beta.memory_stores
    mine = stores.create(name="Mine & Yours", description="Preferences of the shopper")
    rules = stores.create(name="Rules")
    kept = stores.memories.create(mine.id, path="/kept.md", content="keep")
    stores.memories.create(mine.id, path="/old.md", content="old")
    stores.memories.create(rules.id, path="/deep/rule.md", content="be kind")
    place = "/mnt/memory/mine-yours"
    script = model.script(
        [
            {"content": [bash("cat /mnt/memory/rules/deep/rule.md; echo x >> /mnt/memory/rules/deep/rule.md")]},
            {"content": [bash(f"cd {place}; echo new > new.md; printf more >> kept.md; rm old.md; echo -n > e", 2)]},
            {"content": [text("Noted.")]},
            {"content": [bash(f"cd {place}; ls; cat from-api.md; head -c 200000 /dev/zero > big", 3)]},
            {"content": [text("Seen.")]},
        ]
    )
    session = new_session(
        sdk,
        script,
        resources=[
            {"type": "memory_store", "memory_store_id": mine.id, "instructions": "Write down what you learn."},
            {"type": "memory_store", "memory_store_id": rules.id, "access": "read_only"},
        ],
    )
    told = results(run_turn(sdk, session, "Learn."))
    assert told[0].startswith("be kind")
    assert "Read-only" in told[0] or "Permission denied" in told[0]
    assert contents(sdk, mine.id) == {"/e": "", "/kept.md": "keepmore", "/new.md": "new\n"}
    assert contents(sdk, rules.id) == {"/deep/rule.md": "be kind"}
    assert stores.memories.retrieve(kept.id, memory_store_id=mine.id).content == "keepmore"
    versions = list(stores.memory_versions.list(mine.id, session_id=session))
    assert sorted(version.operation for version in versions) == ["created", "created", "deleted", "modified"]
    system = json.dumps(model.asked(script)[0]["system"])
    assert "Preferences of the shopper" in system and "Write down what you learn." in system
    assert place in system and "read-only" in system

    stores.memories.create(mine.id, path="/from-api.md", content="hello from outside")
    stores.memories.delete(kept.id, memory_store_id=mine.id)
    told = results(run_turn(sdk, session, "Look again."))
    assert told[0].split("\n", 3) == ["e", "from-api.md", "new.md", "hello from outside"]
    # What is no memory stays a file, and nothing else suffers.
    assert set(contents(sdk, mine.id)) == {"/e", "/from-api.md", "/new.md"}


def test_two_sessions_share_a_store_and_a_crash_loses_nothing(model: ModelScripts, tmp_path: Path) -> None:
    write = [bash("echo one >> /mnt/memory/shared/log; sleep 60")]
    first = model.script([{"content": write}, {"content": [text("Never.")]}])
    second = model.script([{"content": [bash("cat /mnt/memory/shared/log")]}, {"content": [text("Read.")]}])
    with serving(tmp_path, model.url) as server:
        sdk = client(server.url)
        store = sdk.beta.memory_stores.create(name="Shared")
        resources: Any = [{"type": "memory_store", "memory_store_id": store.id}]
        writer = new_session(sdk, first, resources=resources)
        reader = new_session(sdk, second, resources=resources)
        sdk.beta.sessions.events.send(writer, events=[message("Write.")])
        while not any(tmp_path.glob("workspaces/*/memory/stores/shared/log")):
            assert log(sdk, writer)
        server.kill()
    with serving(tmp_path, model.url) as server:
        sdk = client(server.url)
        wait_idle(sdk, writer)
        assert contents(sdk, store.id) == {"/log": "one\n"}
        assert results(run_turn(sdk, reader, "Read.")) == ["one"]
