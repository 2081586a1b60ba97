"""Calls, lists and errors over HTTP."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import datetime, timezone
from typing import Any, cast

import pytest
from raw_server import AGENT, Exchange, RawServer

import hostler
from hostler import types


def answer(value: object):
    return RawServer(lambda exchange: exchange.answer(value))


def test_a_call_sends_what_it_was_given_and_returns_a_model() -> None:
    with answer(AGENT) as server, hostler.Client(api_key="sk-test", base_url=server.url) as client:
        agent = client.beta.agents.create(
            name="Test",
            model="claude-opus-5",
            system=None,
            tools=[{"type": "agent_toolset_20260401"}],
            betas=["extra-1"],
            extra_headers={"x-one": "1"},
            extra_body={"added": True},
        )
        assert isinstance(agent, types.Agent)
        assert (agent.id, agent.type, agent.model.id) == ("agent_1", "agent", "claude-opus-5")
        assert agent.created_at == datetime(2026, 3, 15, 10, tzinfo=timezone.utc)
        [request] = server.requests
        assert (request.method, request.path) == ("POST", "/v1/agents")
        assert request.json() == {
            "name": "Test",
            "model": "claude-opus-5",
            "system": None,
            "tools": [{"type": "agent_toolset_20260401"}],
            "added": True,
        }
        assert request.headers["authorization"] == "Bearer sk-test"
        assert request.headers["anthropic-beta"] == "extra-1,managed-agents-2026-04-01"
        assert request.headers["x-one"] == "1"


def test_models_can_be_sent_back() -> None:
    with answer(AGENT) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        agent = client.agents.retrieve("agent_1")
        client.agents.update("agent_1", version=agent.version, model=agent.model.id, tools=cast("Any", agent.tools))
        assert server.requests[1].json() == {"version": 1, "model": "claude-opus-5", "tools": []}


def test_query_parameters() -> None:
    with answer({"data": [], "next_page": None}) as server:
        client = hostler.Client(api_key="k", base_url=server.url)
        client.sessions.events.list(
            "sesn_1",
            types=["agent.message", "session.status_idle"],
            created_at_gte=datetime(2026, 1, 2, tzinfo=timezone.utc),
            limit=5,
        )
        [request] = server.requests
        path, _, query = request.path.partition("?")
        assert path == "/v1/sessions/sesn_1/events"
        assert sorted(query.replace("%5B", "[").replace("%5D", "]").replace("%3A", ":").split("&")) == [
            "created_at[gte]=2026-01-02T00:00:00Z",
            "limit=5",
            "types[]=agent.message",
            "types[]=session.status_idle",
        ]


def pages(exchange: Exchange) -> None:
    numbered = [{**AGENT, "id": f"agent_{n}"} for n in range(5)]
    if "page=second" in exchange.path:
        exchange.answer({"data": [], "next_page": "third"})
    elif "page=third" in exchange.path:
        exchange.answer({"data": numbered[2:], "next_page": None})
    else:
        exchange.answer({"data": numbered[:2], "next_page": "second"})


def test_lists_go_on_over_all_pages() -> None:
    with RawServer(pages) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        page = client.agents.list(limit=2)
        assert [agent.id for agent in page.data] == ["agent_0", "agent_1"]
        assert page.has_next_page()
        assert [agent.id for agent in page] == [f"agent_{n}" for n in range(5)]
        assert [len(each.data) for each in page.iter_pages()] == [2, 0, 3]
        last = page.get_next_page().get_next_page()
        with pytest.raises(hostler.InvalidArgumentError, match="last page"):
            last.get_next_page()
        assert all("limit=2" in request.path for request in server.requests)


async def collect_pages(url: str) -> list[str]:
    async with hostler.AsyncClient(api_key="k", base_url=url) as client:
        first = await client.agents.list()
        assert [len(page.data) async for page in first.iter_pages()] == [2, 0, 3]
        return [agent.id async for agent in client.agents.list()]


def test_lists_go_on_over_all_pages_async() -> None:
    with RawServer(pages) as server:
        assert asyncio.run(collect_pages(server.url)) == [f"agent_{n}" for n in range(5)]


def test_models_page_by_id() -> None:
    def handler(exchange: Exchange) -> None:
        model = {"type": "model", "display_name": "M", "created_at": "2026-01-01T00:00:00Z"}
        if "after_id=b" in exchange.path:
            exchange.answer({"data": [{**model, "id": "c"}], "has_more": False, "first_id": "c", "last_id": "c"})
        else:
            data = [{**model, "id": "a"}, {**model, "id": "b"}]
            exchange.answer({"data": data, "has_more": True, "first_id": "a", "last_id": "b"})

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        assert [model.id for model in client.models.list()] == ["a", "b", "c"]


STATUSES = {
    400: hostler.BadRequestError,
    401: hostler.AuthenticationError,
    402: hostler.PaymentRequiredError,
    403: hostler.PermissionDeniedError,
    404: hostler.NotFoundError,
    408: hostler.RequestTimeoutError,
    409: hostler.ConflictError,
    412: hostler.PreconditionFailedError,
    413: hostler.ContentTooLargeError,
    418: hostler.APIStatusError,
    422: hostler.UnprocessableEntityError,
    429: hostler.RateLimitError,
    500: hostler.InternalServerError,
    501: hostler.NotImplementedByServerError,
    503: hostler.ServiceUnavailableError,
    504: hostler.GatewayTimeoutError,
    529: hostler.OverloadedError,
}


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_its_class(status: int) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.error(status, "some_error", "Something is wrong.", error_code="some_code")

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        with pytest.raises(hostler.APIStatusError) as caught:
            client.agents.retrieve("agent_1")
        error = caught.value
        assert type(error) is STATUSES[status]
        assert (error.status, error.status_code, error.type) == (status, status, "some_error")
        assert (error.error_code, error.request_id) == ("some_code", "req_1")
        assert error.api_message == "Something is wrong."
        assert error.details == {"error_code": "some_code"}
        assert error.body["error"]["type"] == "some_error"
        assert "Something is wrong." in str(error)
        assert "/v1/agents/agent_1" in str(error)
        assert not error.retryable


def test_retries_and_their_hints() -> None:
    def handler(exchange: Exchange) -> None:
        if exchange.number == 0:
            exchange.answer({"type": "error", "error": {"type": "x", "message": "m"}}, 500, {"retry-after-ms": "1"})
        elif exchange.number == 1:
            exchange.answer(AGENT)
        else:
            exchange.answer({"type": "error", "error": {"type": "x", "message": "m"}}, 429, {"retry-after": "77"})

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        assert client.agents.retrieve("agent_1").id == "agent_1"
        with pytest.raises(hostler.RateLimitError) as caught:
            client.with_options(max_retries=0).agents.retrieve("agent_1")
        assert (caught.value.retry_after, caught.value.retryable) == (77.0, True)
        assert len(server.requests) == 3


def test_a_derived_client_adds_its_defaults() -> None:
    with answer(AGENT) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        derived = client.with_options(betas=["b"], default_headers={"x-a": "1", "x-b": "2"})
        derived.agents.retrieve("agent_1", betas=["a"], extra_headers={"x-b": None})
        [request] = server.requests
        assert request.headers["anthropic-beta"] == "a,b,managed-agents-2026-04-01"
        assert request.headers["x-a"] == "1"
        assert "x-b" not in request.headers


def test_misuse_is_refused_before_anything_is_sent() -> None:
    with answer(AGENT) as server:
        client = hostler.Client(api_key="k", base_url=server.url)
        with pytest.raises(hostler.InvalidArgumentError, match="agent_id"):
            client.agents.retrieve("")
        with pytest.raises(TypeError, match="agent_id: expected a string, got int"):
            client.agents.retrieve(5)  # pyright: ignore[reportArgumentType]
        with pytest.raises(TypeError, match="colour: there is no such argument"):
            client.agents.retrieve("agent_1", colour="red")  # pyright: ignore[reportCallIssue]
        with pytest.raises(hostler.InvalidArgumentError, match=r"options\.timeout"):
            client.agents.retrieve("agent_1", timeout=-1)
        with pytest.raises(hostler.InvalidArgumentError, match="exclude each other"):
            hostler.Client(api_key="a", auth_token="b")
        with pytest.raises(hostler.NoCredentialsError, match="ANTHROPIC_API_KEY"):
            hostler.Client(base_url=server.url).agents.retrieve("agent_1")
        client.close()
        client.close()
        with pytest.raises(hostler.ClosedError):
            client.agents.retrieve("agent_1")
        assert server.requests == []


def test_what_is_no_answer() -> None:
    def handler(exchange: Exchange) -> None:
        if exchange.number == 0:
            exchange.answer({"id": 5})
        elif exchange.number == 1:
            exchange.send("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello")
        else:
            exchange.answer({"data": [5]})

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        for _ in range(2):
            with pytest.raises(hostler.APIResponseValidationError, match="Agent") as caught:
                client.agents.retrieve("agent_1")
            assert caught.value.code == 204
            assert caught.value.status == 200
        with pytest.raises(hostler.APIResponseValidationError, match=r"agents\.list"):
            client.agents.list()


def test_nobody_listens() -> None:
    with answer(AGENT) as server:
        url = server.url
    with pytest.raises(hostler.APIConnectionError) as caught:
        hostler.Client(api_key="k", base_url=url, max_retries=0).agents.retrieve("agent_1")
    assert (caught.value.code, caught.value.status, caught.value.retryable) == (201, None, True)


def test_time_limits() -> None:
    with RawServer(Exchange.wait_for_close) as server:
        client = hostler.Client(api_key="k", base_url=server.url, max_retries=0, timeout=0.05)
        with pytest.raises(hostler.APITimeoutError) as caught:
            client.agents.retrieve("agent_1")
        assert isinstance(caught.value, hostler.APIConnectionError)


def test_one_client_in_many_threads() -> None:
    with answer(AGENT) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        results: list[str] = []

        def work() -> None:
            for _ in range(5):
                results.append(client.agents.retrieve("agent_1").id)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == ["agent_1"] * 40


def test_many_calls_at_a_time_async() -> None:
    async def main(url: str) -> list[str]:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            agents = await asyncio.gather(*(client.agents.retrieve(f"agent_{n}") for n in range(40)))
            return [agent.id for agent in agents]

    with answer(AGENT) as server:
        assert asyncio.run(main(server.url)) == ["agent_1"] * 40
        # A second loop in the same process.
        assert asyncio.run(main(server.url)) == ["agent_1"] * 40


def test_a_cancelled_task_closes_the_connection() -> None:
    closed = threading.Event()
    arrived = threading.Event()

    def handler(exchange: Exchange) -> None:
        arrived.set()
        exchange.wait_for_close()
        closed.set()

    async def main(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            task = asyncio.ensure_future(client.agents.retrieve("agent_1"))
            await asyncio.to_thread(arrived.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with RawServer(handler) as server:
        asyncio.run(main(server.url))
        assert closed.wait(30)


def test_the_environment_speaks_when_arguments_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with answer(AGENT) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "from-env")
        hostler.Client().agents.retrieve("agent_1")
        hostler.Client(auth_token="given").agents.retrieve("agent_1")
        keys = [request.headers["authorization"] for request in server.requests]
        assert keys == ["Bearer from-env", "Bearer given"]


def test_secrets_stay_out_of_texts() -> None:
    client = hostler.Client(api_key="sk-secret", base_url="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(hostler.APIConnectionError) as caught:
        client.agents.retrieve("agent_1", extra_headers={"x-token": "sk-secret"})
    error = caught.value
    assert "sk-secret" not in json.dumps([repr(client), str(error), repr(error), repr(vars(error))])
