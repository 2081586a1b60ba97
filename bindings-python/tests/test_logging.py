"""The library's log through ``logging``."""

from __future__ import annotations

import logging
import time

import pytest
from raw_server import Exchange, RawServer

import hostler


def refuse(exchange: Exchange) -> None:
    exchange.answer(
        {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, 529, {"retry-after-ms": "1"}
    )


def test_records_arrive_without_the_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1, "hostler")
    forwarder = hostler.forward_logs(1)
    with RawServer(refuse) as server, hostler.Client(base_url=server.url, api_key="sk-ant-secret-log") as client:
        with pytest.raises(hostler.OverloadedError):
            client.agents.list()
    deadline = time.monotonic() + 30
    while not caplog.records and time.monotonic() < deadline:
        time.sleep(0.01)
    forwarder.close()
    forwarder.close()
    assert caplog.records
    assert "sk-ant-secret-log" not in caplog.text
    assert all(record.name == "hostler" for record in caplog.records)


def test_nothing_after_closing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1, "hostler")
    hostler.forward_logs("debug").close()
    with RawServer(refuse) as server, hostler.Client(base_url=server.url, api_key="k", max_retries=0) as client:
        with pytest.raises(hostler.OverloadedError):
            client.agents.list()
    assert not caplog.records


def test_levels_that_are_none() -> None:
    with pytest.raises(hostler.InvalidArgumentError, match="level"):
        hostler.forward_logs("loud")
    assert logging.getLogger("hostler").level == logging.NOTSET
