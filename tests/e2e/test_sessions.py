"""Sessions: creation, overrides, lists, refusals."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import anthropic
import pytest

from support.flow import message, new_session, run_turn, text
from support.model import ModelScripts
from support.official import client, plain
from support.server import Serve

MODEL = "claude-opus-5-5"
TOOLSET: Any = {"type": "agent_toolset_20260401"}


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


@pytest.fixture
def parts(sdk: anthropic.Anthropic) -> dict[str, Any]:
    agent = sdk.beta.agents.create(name="base", model=MODEL, system="Base.", tools=[TOOLSET])
    environment = sdk.beta.environments.create(name=f"for {agent.id}")
    return {"agent": agent.id, "environment_id": environment.id}


def test_snapshot(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    session = plain(sdk.beta.sessions.create(**parts, title="T", metadata={"a": "1"}))
    assert session["id"].startswith("sesn_")
    assert (session["type"], session["status"], session["title"]) == ("session", "idle", "T")
    assert session["environment_id"] == parts["environment_id"]
    assert session["agent"]["id"] == parts["agent"]
    assert session["agent"]["version"] == 1
    assert session["agent"]["system"] == "Base."
    assert "metadata" not in session["agent"]
    assert "created_at" not in session["agent"]
    assert session["usage"]["input_tokens"] == session["usage"]["output_tokens"] == 0
    assert session["budget"] is session["archived_at"] is session["deployment_id"] is None
    assert (session["outcome_evaluations"], session["vault_ids"]) == ([], [])

    # Later changes of the agent never reach the session.
    sdk.beta.agents.update(parts["agent"], system="Changed.")
    assert plain(sdk.beta.sessions.retrieve(session["id"]))["agent"] == session["agent"]
    pinned = sdk.beta.sessions.create(
        agent={"type": "agent", "id": parts["agent"], "version": 1},
        environment_id=parts["environment_id"],
    )
    assert (pinned.agent.version, pinned.agent.system) == (1, "Base.")
    newest = sdk.beta.sessions.create(**parts)
    assert (newest.agent.version, newest.agent.system) == (2, "Changed.")


def test_overrides(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    session = sdk.beta.sessions.create(
        agent={
            "type": "agent_with_overrides",
            "id": parts["agent"],
            "system": None,
            "tools": [],
            "model": {"id": "claude-haiku-5-5", "effort": "low"},
        },
        environment_id=parts["environment_id"],
    )
    agent = plain(session.agent)
    assert (agent["id"], agent["version"]) == (parts["agent"], 1)
    assert agent["system"] is None
    assert agent["tools"] == []
    assert agent["model"]["id"] == "claude-haiku-5-5"
    assert agent["model"]["effort"] == {"type": "low"}


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"title": "x" * 501}, "title"),
        ({"title": ""}, "title"),
        ({"metadata": {"k" * 65: "v"}}, "metadata"),
        ({"initial_events": [{"type": "user.interrupt"}]}, "initial_events"),
        ({"initial_events": [{"type": "user.message", "content": []}]}, "content"),
        ({"initial_events": [message("x")] * 51}, "initial_events"),
        ({"resources": [{"type": "tape", "file_id": "x"}]}, "resources"),
        (
            {"budget": {"type": "limit", "max_list_cost": {"amount": "1.5", "currency": "USD"}}},
            "amount",
        ),
    ],
)
def test_bad_input_names_the_field(sdk: anthropic.Anthropic, parts: dict[str, Any], params: Any, field: str) -> None:
    with pytest.raises(anthropic.BadRequestError) as caught:
        sdk.beta.sessions.create(**parts, **params)
    assert field in caught.value.message, caught.value.message
    assert list(sdk.beta.sessions.list(agent_id=parts["agent"])) == []


def test_unknown_parts(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    unknown: list[Any] = [
        {"agent": "agent_unknown"},
        {"environment_id": "env_unknown"},
        {"agent": {"type": "agent", "id": parts["agent"], "version": 9}},
    ]
    for wrong in unknown:
        with pytest.raises(anthropic.NotFoundError):
            sdk.beta.sessions.create(**parts | wrong)
    for call in (
        lambda: sdk.beta.sessions.retrieve("sesn_unknown"),
        lambda: sdk.beta.sessions.update("sesn_unknown", title="x"),
        lambda: sdk.beta.sessions.archive("sesn_unknown"),
        lambda: sdk.beta.sessions.delete("sesn_unknown"),
        lambda: sdk.beta.sessions.events.list("sesn_unknown"),
        lambda: sdk.beta.sessions.events.send("sesn_unknown", events=[message("x")]),
        lambda: sdk.beta.sessions.events.stream("sesn_unknown"),
    ):
        with pytest.raises(anthropic.NotFoundError) as caught:
            call()
        assert caught.value.type == "not_found_error"


def test_list_filters(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    sessions = sdk.beta.sessions
    made = [sessions.create(**parts).id for _ in range(5)]
    mine: dict[str, Any] = {"agent_id": parts["agent"]}

    assert [s.id for s in sessions.list(**mine, limit=2)] == made[::-1]
    assert [s.id for s in sessions.list(**mine, limit=2, order="asc")] == made
    assert [s.id for s in sessions.list(**mine, agent_version=1)] == made[::-1]
    assert [s.id for s in sessions.list(**mine, agent_version=2)] == []
    assert [s.id for s in sessions.list(**mine, statuses=["idle"])] == made[::-1]
    assert [s.id for s in sessions.list(**mine, statuses=["running", "terminated"])] == []

    third = sessions.retrieve(made[2]).created_at
    after = [s.id for s in sessions.list(**mine, created_at_gt=third)]
    assert after == made[:2:-1]
    upto = [s.id for s in sessions.list(**mine, created_at_lte=third)]
    assert upto == made[2::-1]
    assert [s.id for s in sessions.list(**mine, created_at_gte=third, created_at_lte=third)] == [made[2]]
    assert [s.id for s in sessions.list(**mine, created_at_lt=third)] == made[1::-1]
    future = datetime.now(timezone.utc) + timedelta(days=1)
    assert [s.id for s in sessions.list(**mine, created_at_gt=future)] == []

    sessions.archive(made[0])
    assert [s.id for s in sessions.list(**mine)] == made[:0:-1]
    assert [s.id for s in sessions.list(**mine, include_archived=True)] == made[::-1]
    terminated = sessions.list(**mine, include_archived=True, statuses=["terminated"])
    assert [s.id for s in terminated] == [made[0]]


def test_pages_walk_both_ways(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    sessions = sdk.beta.sessions
    made = [sessions.create(**parts).id for _ in range(5)]
    mine: dict[str, Any] = {"agent_id": parts["agent"], "limit": 2}

    def page(cursor: str | None) -> Any:
        assert cursor
        return sessions.list(**mine, page=cursor)

    first = sessions.list(**mine)
    assert ([s.id for s in first.data], first.prev_page) == ([made[4], made[3]], None)
    second = page(first.next_page)
    assert [s.id for s in second.data] == [made[2], made[1]]
    third = page(second.next_page)
    assert ([s.id for s in third.data], third.next_page) == ([made[0]], None)
    back = page(third.prev_page)
    assert [s.id for s in back.data] == [made[2], made[1]]
    start = page(back.prev_page)
    assert ([s.id for s in start.data], start.prev_page) == ([made[4], made[3]], None)

    refused: list[Any] = [{"page": first.next_page, "order": "asc"}, {"page": "page_x"}, {"limit": 101}]
    for wrong in refused:
        with pytest.raises(anthropic.BadRequestError):
            sessions.list(**mine | wrong)


def test_event_lists(sdk: anthropic.Anthropic, model: ModelScripts) -> None:
    events = sdk.beta.sessions.events
    script = model.script([{"content": [text("One.")]}, {"content": [text("Two.")]}])
    session = new_session(sdk, script)
    run_turn(sdk, session, "first")
    run_turn(sdk, session, "second")
    everything = [plain(e) for e in events.list(session)]
    ids = [e["id"] for e in everything]
    assert len(ids) == 18

    def listed(**query: Any) -> list[str]:
        return [plain(e)["id"] for e in events.list(session, **query)]

    assert listed(order="asc", limit=5) == ids
    assert listed(order="desc", limit=5) == ids[::-1]
    assert listed(types=["agent.message", "user.message"]) == [
        e["id"] for e in everything if e["type"] in {"agent.message", "user.message"}
    ]
    middle = everything[7]["processed_at"]
    assert listed(created_at_gt=middle) == ids[8:]
    assert listed(created_at_gte=middle) == ids[7:]
    assert listed(created_at_lt=middle) == ids[:7]
    assert listed(created_at_lte=middle) == ids[:8]
    assert listed(created_at_gte=middle, created_at_lte=middle, types=["session.usage"]) == [
        e["id"] for e in everything[7:8] if e["type"] == "session.usage"
    ]
    assert listed(created_at_gt=middle, order="desc", limit=3) == ids[:7:-1]

    page = events.list(session, limit=4)
    assert [plain(e)["id"] for e in page.data] == ids[:4]
    assert page.next_page
    for wrong in (
        {"page": page.next_page, "order": "desc"},
        {"page": "page_x"},
        {"limit": 0},
        {"limit": 1001},
        {"order": "sideways"},
        {"created_at_gt": "yesterday"},
    ):
        with pytest.raises(anthropic.BadRequestError) as caught:
            events.list(session, **wrong)  # type: ignore[arg-type]
        assert caught.value.type == "invalid_request_error"


@pytest.mark.parametrize(
    ("events", "field"),
    [
        ([], "events"),
        ([{"type": "user.message", "content": []}], "content"),
        ([{"type": "user.message", "content": [{"type": "text", "text": ""}]}], "text"),
        ([{"type": "user.message", "content": [{"type": "video"}]}], "content"),
        ([{"type": "user.applause"}], "type"),
        ([message("fine"), {"type": "user.message"}], "content"),
        (
            [{"type": "user.tool_confirmation", "tool_use_id": "sevt_x", "result": "maybe"}],
            "result",
        ),
        (
            [{"type": "user.tool_confirmation", "tool_use_id": "sevt_x", "result": "allow"}],
            "sevt_x",
        ),
        ([{"type": "user.custom_tool_result", "custom_tool_use_id": "sevt_x"}], "sevt_x"),
        ([{"type": "user.tool_result", "tool_use_id": "sevt_x"}], "tool_result"),
        ([{"type": "agent.message", "content": [{"type": "text", "text": "x"}]}], "type"),
    ],
)
def test_bad_events_name_the_field(
    sdk: anthropic.Anthropic, parts: dict[str, Any], events: list[Any], field: str
) -> None:
    session = sdk.beta.sessions.create(**parts).id
    with pytest.raises(anthropic.BadRequestError) as caught:
        sdk.beta.sessions.events.send(session, events=events)
    assert caught.value.type == "invalid_request_error"
    assert field in caught.value.message, caught.value.message
    assert list(sdk.beta.sessions.events.list(session)) == []
    assert sdk.beta.sessions.retrieve(session).status == "idle"


def test_wrong_delta_types(sdk: anthropic.Anthropic, parts: dict[str, Any]) -> None:
    session = sdk.beta.sessions.create(**parts).id
    with pytest.raises(anthropic.BadRequestError) as caught:
        sdk.beta.sessions.events.stream(session, event_deltas=["agent.tool_use"])  # type: ignore[list-item]
    assert "event_deltas" in caught.value.message
