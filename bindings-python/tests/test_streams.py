"""Raw streams of events over HTTP, sync and async."""

# Previews have no id; here there are none.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from itertools import pairwise

import pytest
from raw_server import Exchange, RawServer, message

import hostler

END: dict[str, object] = {"type": "session.deleted", "id": "sevt_end", "processed_at": "2026-03-15T10:00:00Z"}


def stream_of(*parts: dict[str, object] | bytes) -> Callable[[Exchange], None]:
    def handler(exchange: Exchange) -> None:
        exchange.open_stream()
        for part in parts:
            if isinstance(part, bytes):
                exchange.send(part)
            else:
                exchange.event(part)

    return handler


def sync_ids(url: str) -> list[str]:
    with hostler.Client(api_key="k", base_url=url, max_retries=0) as client:
        with client.beta.sessions.events.stream("sesn_1") as stream:
            return [event.id for event in stream]


def async_ids(url: str) -> list[str]:
    async def main() -> list[str]:
        async with hostler.AsyncClient(api_key="k", base_url=url, max_retries=0) as client:
            async with client.beta.sessions.events.stream("sesn_1") as stream:
                return [event.id async for event in stream]

    return asyncio.run(main())


both = pytest.mark.parametrize("ids", [sync_ids, async_ids])


@both
def test_every_event_in_order(ids: Callable[[str], list[str]]) -> None:
    with RawServer(stream_of(*(message(n) for n in range(5000)), END)) as server:
        assert ids(server.url) == [f"sevt_{n:06}" for n in range(5000)] + ["sevt_end"]
        [request] = server.requests
        assert (request.method, request.path) == ("GET", "/v1/sessions/sesn_1/events/stream")


@both
def test_newer_events_arrive_among_the_others(ids: Callable[[str], list[str]]) -> None:
    new = {"type": "agent.hologram", "id": "sevt_new", "x": 1}
    with RawServer(stream_of(message(0), new, {**message(1), "extra": 1}, END)) as server:
        assert ids(server.url) == ["sevt_000000", "sevt_new", "sevt_000001", "sevt_end"]


FAULTS = {
    "no JSON": (b"event: agent.message\ndata: hello\n\n", 402),
    "no UTF-8": (b'event: agent.message\ndata: {"type":"\xff"}\n\n', 402),
    "an error event": (
        b"event: error\ndata: "
        + json.dumps({"type": "error", "error": {"type": "overloaded_error", "message": "later"}}).encode()
        + b"\n\n",
        404,
    ),
}


@both
@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_stream_delivers_what_came_and_then_fails(ids: Callable[[str], list[str]], fault: str) -> None:
    data, code = FAULTS[fault]
    seen: list[str] = []
    with RawServer(stream_of(message(0), message(1), data)) as server:
        if ids is sync_ids:
            client = hostler.Client(api_key="k", base_url=server.url)
            with pytest.raises(hostler.StreamError) as caught:
                for event in client.sessions.events.stream("sesn_1"):
                    seen.append(event.id)
            assert seen == ["sevt_000000", "sevt_000001"]
        else:
            with pytest.raises(hostler.StreamError) as caught:
                ids(server.url)
    assert caught.value.code == code


@both
def test_a_connection_that_breaks(ids: Callable[[str], list[str]]) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        exchange.send("400\r\nevent: agent.message\n")

    with RawServer(handler) as server, pytest.raises(hostler.StreamDisconnectedError) as caught:
        ids(server.url)
    assert caught.value.retryable


@both
def test_a_refused_stream_fails_where_it_is_opened(ids: Callable[[str], list[str]]) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.error(404, "not_found_error", "no such session")

    with RawServer(handler) as server:
        with hostler.Client(api_key="k", base_url=server.url) as client:
            with pytest.raises(hostler.NotFoundError, match="no such session"):
                client.sessions.events.stream("sesn_1")
        with pytest.raises(hostler.NotFoundError, match="no such session"):
            ids(server.url)


def test_the_stream_is_open_when_the_call_returns() -> None:
    accepted = threading.Event()

    def handler(exchange: Exchange) -> None:
        if exchange.method == "POST":
            assert accepted.is_set()
            exchange.answer({"data": []})
            return
        accepted.set()
        exchange.open_stream()
        exchange.wait_for_close()

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        for _ in range(20):
            accepted.clear()
            with client.sessions.events.stream("sesn_1"):
                client.sessions.events.send("sesn_1", events=[{"type": "user.interrupt"}])


def test_leaving_closes_the_connection() -> None:
    closed = threading.Semaphore(0)

    def handler(exchange: Exchange) -> None:
        try:
            exchange.open_stream()
            for n in range(3):
                exchange.event(message(n))
            exchange.wait_for_close()
        finally:
            closed.release()

    async def leave_async(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            async with client.sessions.events.stream("sesn_1") as stream:
                async for _ in stream:
                    break
            assert await asyncio.to_thread(closed.acquire, timeout=30)
            stream = await client.sessions.events.stream("sesn_1")
            task = asyncio.ensure_future(anext(stream))
            assert (await task).id == "sevt_000000"
            await stream.aclose()
            assert await asyncio.to_thread(closed.acquire, timeout=30)

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        with client.sessions.events.stream("sesn_1") as stream:
            for event in stream:
                assert event.id == "sevt_000000"
                break
            # The same stream goes on where it was left.
            assert next(stream).id == "sevt_000001"
            assert next(iter(stream)).id == "sevt_000002"
        assert closed.acquire(timeout=30)
        assert list(stream) == []
        stream.close()
        # Without a context, the last reference does it.
        stream = client.sessions.events.stream("sesn_1")
        assert next(stream).id == "sevt_000000"
        del stream
        assert closed.acquire(timeout=30)
        asyncio.run(leave_async(server.url))


def test_closing_from_another_thread_ends_the_iteration() -> None:
    def handler(exchange: Exchange) -> None:
        exchange.open_stream()
        exchange.event(message(0))
        exchange.wait_for_close()

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        stream = client.sessions.events.stream("sesn_1")
        first = threading.Event()
        seen: list[str] = []

        def read() -> None:
            for event in stream:
                seen.append(event.id)
                first.set()

        reader = threading.Thread(target=read)
        reader.start()
        assert first.wait(30)
        stream.close()
        reader.join(30)
        assert not reader.is_alive()
        assert seen == ["sevt_000000"]


def test_closing_the_client_ends_its_streams() -> None:
    def handler(exchange: Exchange) -> None:
        exchange.open_stream()
        exchange.wait_for_close()

    with RawServer(handler) as server:
        client = hostler.Client(api_key="k", base_url=server.url)
        stream = client.sessions.events.stream("sesn_1")
        client.close()
        with pytest.raises(hostler.CancelledError):
            next(stream)


def test_two_readers_of_one_stream() -> None:
    def handler(exchange: Exchange) -> None:
        exchange.open_stream()
        exchange.wait_for_close()

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        native = client._native.stream("sessions.events.stream", b'{"path": {"session_id": "sesn_1"}}')
        native.wait_open()
        outcomes: list[BaseException] = []
        done = threading.Semaphore(0)

        def pull() -> None:
            try:
                native.next_batch(1, 1)
            except hostler.Error as error:
                outcomes.append(error)
            done.release()

        readers = [threading.Thread(target=pull) for _ in range(2)]
        for reader in readers:
            reader.start()
        assert done.acquire(timeout=30)
        assert isinstance(outcomes[0], hostler.BusyError)
        native.cancel()
        assert done.acquire(timeout=30)
        assert isinstance(outcomes[1], hostler.CancelledError)


def test_a_cancelled_task_closes_its_stream() -> None:
    closed = threading.Event()

    def handler(exchange: Exchange) -> None:
        exchange.open_stream()
        exchange.event(message(0))
        exchange.wait_for_close()
        closed.set()

    async def main(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            started = asyncio.Event()

            async def read() -> None:
                async with client.sessions.events.stream("sesn_1") as stream:
                    async for _ in stream:
                        started.set()

            task = asyncio.ensure_future(read())
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(closed.wait, 30)

    with RawServer(handler) as server:
        asyncio.run(main(server.url))


def test_a_full_stream_leaves_the_loop_to_others() -> None:
    async def main(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            turns = 0

            async def others() -> None:
                nonlocal turns
                while True:
                    turns += 1
                    await asyncio.sleep(0)

            task = asyncio.ensure_future(others())
            between: list[int] = []
            async with client.sessions.events.stream("sesn_1") as stream:
                async for event in stream:
                    if event.id and event.id.endswith("000"):
                        between.append(turns)
            task.cancel()
            # Somebody else ran between every two thousands.
            assert all(later > earlier for earlier, later in pairwise(between))
            assert len(between) == 20

    with RawServer(stream_of(*(message(n) for n in range(20_000)), END)) as server:
        asyncio.run(main(server.url))


def test_a_slow_reader_stops_the_sender() -> None:
    sent = 0
    blocked = threading.Event()

    def handler(exchange: Exchange) -> None:
        nonlocal sent
        exchange.open_stream()
        exchange.connection.settimeout(1)
        event = message(0, "x" * 10_000)
        try:
            while True:
                exchange.event(event)
                sent += 1
        except TimeoutError:
            blocked.set()

    with RawServer(handler) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        with client.sessions.events.stream("sesn_1"):
            assert blocked.wait(60)
        # Queue and socket buffers, and no more: 50 MB would mean no bound.
        assert sent * 10_000 < 50_000_000
