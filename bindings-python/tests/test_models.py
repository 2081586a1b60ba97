"""Models keep what they do not know."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import datetime, timezone
from typing import Any, cast

import msgspec
import pytest
from raw_server import AGENT, message

from hostler import types
from hostler._model import encode, list_decoder


def events(*values: dict[str, object]) -> list[Any]:
    return list_decoder(cast("Any", types.StreamEvent)).decode(json.dumps(values).encode())


def same(models: object, *values: dict[str, object]) -> bool:
    def plain(value: object) -> object:
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items() if v is not None}
        if isinstance(value, list):
            return [plain(item) for item in value]
        if isinstance(value, str) and value.endswith("Z"):
            return msgspec.convert(value, datetime)
        return value

    return plain(json.loads(encode(models))) == plain(json.loads(json.dumps(values)))


def test_known_events_are_typed() -> None:
    [event] = events(message(1))
    assert isinstance(event, types.AgentMessageEvent)
    assert event.type == "agent.message"
    assert isinstance(event.content[0], types.TextBlock)
    assert event.processed_at == datetime(2026, 3, 15, 10, 0, 0, 500000, timezone.utc)


def test_unknown_events_fields_and_members_survive() -> None:
    values: list[dict[str, object]] = [
        message(1),
        {"type": "agent.brand_new", "id": "sevt_2", "deep": {"a": [1, {"b": None}]}},
        {**message(3), "new_field": {"x": 1}},
        {**message(4), "content": [{"type": "hologram", "url": "u"}, {"type": "text", "text": "t", "new": 1}]},
        {"type": "agent.message", "id": 5},
    ]
    known, new, field, member, broken = events(*values)
    assert isinstance(known, types.AgentMessageEvent)
    assert isinstance(new, types.Unknown)
    assert (new.type, new.id, new.deep) == ("agent.brand_new", "sevt_2", {"a": [1, {"b": None}]})
    assert isinstance(field, types.AgentMessageEvent)
    assert cast("Any", field).new_field == {"x": 1}
    hologram, text = member.content
    assert (hologram.type, hologram.url) == ("hologram", "u")
    assert (text.text, text.new) == ("t", 1)
    assert isinstance(broken, types.Unknown)
    assert same([known, new, field, member, broken], *values)
    with pytest.raises(AttributeError, match="missing"):
        print(new.missing)
    with pytest.raises(AttributeError, match="missing"):
        print(cast("Any", field).missing)


def test_unknown_values_of_enumerations_pass() -> None:
    value = {
        "type": "session.status_idle",
        "id": "sevt_1",
        "processed_at": "2026-03-15T10:00:00Z",
        "stop_reason": {"type": "moon_phase", "phase": "new"},
    }
    [event] = events(value)
    assert isinstance(event, types.SessionStatusIdleEvent)
    assert cast("Any", event.stop_reason).phase == "new"
    assert same([event], value)


def test_the_answer_of_a_newer_server() -> None:
    value = {**AGENT, "new": [1], "model": {"id": "m", "effort_curve": "steep"}}
    agent = types.Agent.from_json(json.dumps(value))
    assert cast("Any", agent).new == [1]
    assert same([agent.to_dict()], value)
    assert agent.to_dict()["model"]["effort_curve"] == "steep"
    assert json.loads(agent.to_json()) == agent.to_dict()


def test_the_answer_of_an_older_server() -> None:
    value = {key: AGENT[key] for key in ("type", "id", "name", "created_at")}
    agent = types.Agent.from_json(json.dumps(value))
    assert (agent.id, agent.name, agent.version) == ("agent_1", "Test", None)
    assert agent.created_at == datetime(2026, 3, 15, 10, tzinfo=timezone.utc)
    with pytest.raises(msgspec.ValidationError, match="name: Expected `str`, got `int`"):
        types.Agent.from_json(json.dumps({**value, "name": 5}))
    for wrong in ({"id": "agent_1"}, {**value, "type": "goat"}, 5, None, [value]):
        with pytest.raises(msgspec.ValidationError):
            types.Agent.from_json(json.dumps(wrong))


def test_models_can_be_pickled_and_compared() -> None:
    one, unknown = events(message(1), {"type": "new", "x": 1})
    assert pickle.loads(pickle.dumps([one, unknown])) == [one, unknown]
    assert one == events(message(1))[0]


def test_every_type_can_be_read() -> None:
    for name in dir(types):
        value = getattr(types, name)
        if isinstance(value, type) and issubclass(value, types.Model):
            msgspec.json.Decoder(value)


_THREADS = """
import sys, threading
sys.setswitchinterval(1e-6)
from hostler import types
from hostler._model import decoder, list_decoder
agent, events = (text.encode() for text in sys.argv[1:])
barrier = threading.Barrier(6)
def read_agent():
    barrier.wait()
    decoder(types.Agent).decode(agent)
def read_events():
    barrier.wait()
    list_decoder(types.SessionEvent).decode(events)
def learn():
    barrier.wait()
    decoder(types.Session)
threads = [threading.Thread(target=work) for work in (read_agent, read_events, learn) * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_threads_may_meet_new_types_at_the_same_time() -> None:
    for _ in range(8):
        done = subprocess.run(
            [sys.executable, "-c", _THREADS, json.dumps(AGENT), json.dumps([message(1)])],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
