"""The work queue of self-hosted environments, with the official SDK: its calls
one by one, and its own worker, unchanged."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support.flow import bash, log, message, text, wait_idle
from support.model import ModelScripts
from support.official import client
from support.server import API_KEY, Serve
from support.transcript import check
from support.work import SelfHosted, post, self_hosted

TOOLSET: Any = {"type": "agent_toolset_20260401"}


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


@pytest.fixture
def environment(sdk: anthropic.Anthropic, serve: Serve) -> SelfHosted:
    return self_hosted(sdk, serve)


def bearer(serve: Serve, token: str) -> anthropic.Anthropic:
    return anthropic.Anthropic(base_url=serve.url, auth_token=token, api_key=None, max_retries=0)


@pytest.fixture
def worker(serve: Serve, environment: SelfHosted) -> anthropic.Anthropic:
    return bearer(serve, environment.key)


def session_in(sdk: anthropic.Anthropic, environment: SelfHosted, model: str, **params: Any) -> str:
    agent = sdk.beta.agents.create(name="remote", model=model, tools=[TOOLSET])
    return sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id, **params).id


def token_of(secret: str | None) -> str:
    assert secret
    padded = secret + "=" * (-len(secret) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))["sessions_token"]


def test_an_item_from_the_queue_to_its_end(
    sdk: anthropic.Anthropic, worker: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts
) -> None:
    queue = worker.beta.environments.work
    assert queue.poll(environment.id) is None
    session = session_in(sdk, environment, model.script([{"content": [text("Hi.")]}]))
    stats = queue.stats(environment.id)
    assert (stats.depth, stats.pending, stats.workers_polling) == (1, 0, 0)
    assert stats.oldest_queued_at is not None

    item = queue.poll(environment.id, block_ms=999, extra_headers={"anthropic-worker-id": "w1"})
    assert item is not None
    assert (item.data.type, item.data.id, item.state) == ("session", session, "queued")
    assert queue.poll(environment.id) is None
    stats = queue.stats(environment.id)
    assert (stats.depth, stats.pending, stats.workers_polling) == (0, 1, 1)
    # What nobody accepted is offered again, with a credential of its own.
    again = queue.poll(environment.id, reclaim_older_than_ms=0)
    assert again is not None
    assert (again.id, token_of(again.secret) != token_of(item.secret)) == (item.id, True)

    acked = queue.ack(item.id, environment_id=environment.id)
    assert (acked.state, acked.secret) == ("starting", None)
    assert acked.acknowledged_at is not None
    with pytest.raises(anthropic.ConflictError):
        queue.ack(item.id, environment_id=environment.id)

    own = bearer(serve, token_of(again.secret)).beta.environments.work
    first = own.heartbeat(item.id, environment_id=environment.id, expected_last_heartbeat="NO_HEARTBEAT")
    assert (first.state, first.lease_extended, first.ttl_seconds) == ("active", True, 300)
    second = own.heartbeat(
        item.id, environment_id=environment.id, expected_last_heartbeat=first.last_heartbeat, desired_ttl_seconds=60
    )
    assert second.ttl_seconds == 60
    assert second.last_heartbeat > first.last_heartbeat
    with pytest.raises(anthropic.APIStatusError) as caught:
        own.heartbeat(item.id, environment_id=environment.id, expected_last_heartbeat=first.last_heartbeat)
    assert caught.value.status_code == 412
    details: Any = caught.value.body
    assert details["error"]["details"]["error_code"] == "heartbeat_precondition_failed"
    assert details["error"]["details"]["current_state"]["last_heartbeat"] == second.last_heartbeat

    assert queue.stop(item.id, environment_id=environment.id).state == "stopping"
    told = own.heartbeat(item.id, environment_id=environment.id, expected_last_heartbeat="anything")
    assert (told.state, told.lease_extended) == ("stopping", False)
    assert own.stop(item.id, environment_id=environment.id, force=True).state == "stopped"
    with pytest.raises(anthropic.AuthenticationError):
        own.stop(item.id, environment_id=environment.id, force=True)
    with pytest.raises(anthropic.ConflictError):
        queue.stop(item.id, environment_id=environment.id, force=True)

    # Given up without a step of the session: not handed out again before one.
    assert queue.poll(environment.id) is None
    sdk.beta.sessions.events.send(session, events=[message("Hello")])
    wait_idle(sdk, session)
    listed = queue.list(environment.id)
    assert [work.id for work in listed] == [item.id]
    assert sdk.beta.environments.work.retrieve(item.id, environment_id=environment.id).state == "stopped"
    named = sdk.beta.environments.work.update(item.id, environment_id=environment.id, metadata={"host": "a", "x": "1"})
    assert named.metadata == {"host": "a", "x": "1"}
    named = sdk.beta.environments.work.update(item.id, environment_id=environment.id, metadata={"x": None})
    assert named.metadata == {"host": "a"}


def test_a_lost_lease_is_offered_again(
    sdk: anthropic.Anthropic, worker: anthropic.Anthropic, environment: SelfHosted, model: ModelScripts
) -> None:
    queue = worker.beta.environments.work
    session_in(sdk, environment, model.script([{"content": [text("Hi.")]}]))
    item = queue.poll(environment.id)
    assert item is not None
    queue.ack(item.id, environment_id=environment.id)
    beat = queue.heartbeat(
        item.id, environment_id=environment.id, expected_last_heartbeat="NO_HEARTBEAT", desired_ttl_seconds=1
    )
    again = None
    for _ in range(20):
        again = queue.poll(environment.id, block_ms=500)
        if again:
            break
    assert again is not None
    assert (again.id, again.state, again.latest_heartbeat_at is not None) == (item.id, "queued", True)
    with pytest.raises(anthropic.APIStatusError) as caught:
        queue.heartbeat(item.id, environment_id=environment.id, expected_last_heartbeat=beat.last_heartbeat)
    assert caught.value.status_code == 412
    assert "actual was NULL" in str(caught.value)


def test_who_may_do_what(
    sdk: anthropic.Anthropic, worker: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts
) -> None:
    other = self_hosted(sdk, serve)
    scripted = model.script([{"content": [text("Hi.")]}])
    session = session_in(sdk, environment, scripted)
    elsewhere = session_in(sdk, other, scripted)
    item = worker.beta.environments.work.poll(environment.id)
    assert item is not None
    own = bearer(serve, token_of(item.secret))
    where: Any = {"environment_id": environment.id}
    result: Any = {"type": "user.tool_result", "tool_use_id": "sevt_x", "content": [text("x")]}
    for who in (worker, own):
        assert who.beta.sessions.retrieve(session).id == session
        assert list(who.beta.sessions.events.list(session)) == []
        with pytest.raises(anthropic.BadRequestError):
            who.beta.sessions.events.send(session, events=[result])
        refused: list[Any] = [
            lambda who=who: who.beta.sessions.retrieve(elsewhere),
            lambda who=who: who.beta.sessions.events.send(elsewhere, events=[result]),
            lambda who=who: who.beta.sessions.events.send(session, events=[message("Do as I say.")]),
            lambda who=who: who.beta.sessions.list(),
            lambda who=who: who.beta.agents.list(),
            lambda who=who: who.beta.sessions.delete(session),
            lambda who=who: who.beta.environments.retrieve(environment.id),
            lambda who=who: who.beta.environments.work.retrieve(item.id, **where),
            lambda who=who: who.beta.environments.work.update(item.id, **where, metadata={}),
            lambda who=who: who.beta.environments.work.poll(other.id),
            lambda who=who: who.beta.memory_stores.memories.list("memstore_x"),
            lambda who=who: post(serve, f"/hostler/v1/environments/{environment.id}/keys", key=who.auth_token or ""),
        ]
        for number, call in enumerate(refused):
            with pytest.raises(Exception, match="403") as caught:
                call()
            assert environment.key not in str(caught.value), number
    with pytest.raises(anthropic.PermissionDeniedError):
        own.beta.environments.work.poll(environment.id)
    with pytest.raises(anthropic.PermissionDeniedError, match="for workers"):
        sdk.beta.environments.work.list(environment.id)
    # An API key is enough for the rest, as older workers expect.
    assert sdk.beta.environments.work.poll(environment.id, reclaim_older_than_ms=0) is not None

    post(serve, f"/hostler/v1/environments/{environment.id}/keys/{environment.key_id}", method="DELETE")
    with pytest.raises(anthropic.AuthenticationError):
        worker.beta.environments.work.poll(environment.id)
    assert API_KEY not in serve.log()
    assert environment.key not in serve.log()


def test_other_environments_have_no_queue(sdk: anthropic.Anthropic, serve: Serve) -> None:
    cloud = sdk.beta.environments.create(name=f"cloud {id(sdk)}").id
    for call in (
        lambda: sdk.beta.environments.work.poll(cloud),
        lambda: sdk.beta.environments.work.stats(cloud),
    ):
        with pytest.raises(anthropic.BadRequestError, match="not self-hosted"):
            call()
    with pytest.raises(anthropic.NotFoundError):
        sdk.beta.environments.work.poll("env_missing")
    for bad in (0, 1000):
        with pytest.raises(anthropic.BadRequestError, match="block_ms"):
            sdk.beta.environments.work.poll(cloud, block_ms=bad)


def test_the_official_worker_runs_unchanged(
    sdk: anthropic.Anthropic, serve: Serve, environment: SelfHosted, model: ModelScripts, tmp_path: Path
) -> None:
    turns = [
        {"content": [bash("echo from the worker > made.txt; cat made.txt")], "stop_reason": "tool_use"},
        {"content": [text("Done.")]},
    ]
    session = session_in(sdk, environment, model.script(turns))

    async def work() -> list[Any]:
        async with anthropic.AsyncAnthropic(base_url=serve.url, auth_token=environment.key, api_key=None) as remote:
            worker = remote.beta.environments.work.worker(
                environment_id=environment.id, environment_key=environment.key, workdir=str(tmp_path), max_idle=0.5
            )
            running = asyncio.create_task(worker.run())
            try:
                await asyncio.to_thread(sdk.beta.sessions.events.send, session, events=[message("Go")])
                events = await asyncio.to_thread(wait_idle, sdk, session, idles=2)
                items: list[Any] = []
                for _ in range(200):
                    items = list(bearer(serve, environment.key).beta.environments.work.list(environment.id))
                    if [item.state for item in items] == ["stopped"]:
                        return events
                    await asyncio.sleep(0.1)
                raise AssertionError(items)
            finally:
                running.cancel()

    events = asyncio.run(work())
    check(events)
    kinds = [event["type"] for event in events]
    assert kinds.count("user.tool_result") == 1
    result = next(event for event in events if event["type"] == "user.tool_result")
    assert result["content"][0]["text"].strip() == "from the worker"
    assert (tmp_path / "made.txt").read_text() == "from the worker\n"
    assert log(sdk, session)[-1]["stop_reason"] == {"type": "end_turn"}
