"""Streams of events: batches from the native module, one event at a time to
the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._errors import CancelledError
from ._model import ListDecoder, list_decoder

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from types import TracebackType

    from typing_extensions import Self

    from . import _native

__all__ = ["AsyncEventStream", "EventStream"]

T = TypeVar("T")

# One crossing and one decoder call for so many events; more would only delay
# the first of them.
BATCH_ITEMS = 256
BATCH_BYTES = 256 << 10


class _State:
    """What a stream and its generator share; the generator must not hold the
    stream, or losing the stream would not close it."""

    __slots__ = ("closed",)

    def __init__(self) -> None:
        self.closed = False


# Events, previews and entries of lists, as the native module numbers kinds.
_SHOWN = frozenset((0, 1, 6))


def _shown(decode: ListDecoder[T], payload: bytes, kinds: bytes | None) -> list[T]:
    """What a batch holds for the caller; not what is said about the connection."""
    if kinds is None:
        return decode.decode(payload)
    items = msgspec.json.decode(payload, type=list[msgspec.Raw])
    return [decode.decode_item(bytes(item)) for kind, item in zip(kinds, items, strict=True) if kind in _SHOWN]


def _events(native: _native.Stream, decode: ListDecoder[T], state: _State) -> Generator[T, None, None]:
    try:
        done = False
        while not done:
            try:
                payload, kinds, done = native.next_batch(BATCH_ITEMS, BATCH_BYTES)
            except CancelledError:
                if state.closed:
                    return
                raise
            yield from _shown(decode, payload, kinds)
    finally:
        native.cancel()


async def _events_async(native: _native.Stream, decode: ListDecoder[T], state: _State) -> AsyncGenerator[T, None]:
    from ._wake import next_batch

    try:
        done = False
        while not done:
            try:
                payload, kinds, done = await next_batch(native, BATCH_ITEMS, BATCH_BYTES)
            except CancelledError:
                if state.closed:
                    return
                raise
            for item in _shown(decode, payload, kinds):
                yield item
    finally:
        native.cancel()


class EventStream(Generic[T]):
    """Typed events, as they happen.

    Use it as a context manager, so that the connection is closed when you
    leave, and iterate over it. It ends when the server ends it or when it is
    closed, from whichever thread.

    Example::

        with client.sessions.events.stream(session.id) as stream:
            client.sessions.events.send(session.id, events=[...])
            for event in stream:
                if event.type == "session.status_idle":
                    break
    """

    def __init__(self, native: _native.Stream, item: Any) -> None:
        self._native = native
        self._state = _State()
        self._items: Generator[T, None, None] = _events(native, list_decoder(item), self._state)

    def __iter__(self) -> Generator[T, None, None]:
        return self._items

    def __next__(self) -> T:
        return next(self._items)

    def close(self) -> None:
        """Closes the connection. Whoever waits for an event sees the end.
        Closing twice is harmless."""
        self._state.closed = True
        self._native.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncEventStream(Generic[T]):
    """Typed events, as they happen, for ``asyncio``.

    Await it, or enter it, to be sure that it is open at the server.

    Example::

        async with client.sessions.events.stream(session.id) as stream:
            await client.sessions.events.send(session.id, events=[...])
            async for event in stream:
                ...
    """

    def __init__(self, native: _native.Stream, item: Any) -> None:
        self._native = native
        self._state = _State()
        self._items: AsyncGenerator[T, None] = _events_async(native, list_decoder(item), self._state)

    async def _open(self) -> Self:
        from ._wake import wait_open

        await wait_open(self._native)
        return self

    def __await__(self) -> Generator[Any, None, Self]:
        return self._open().__await__()

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return self._items

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def close(self) -> None:
        """Closes the connection. Whoever waits for an event sees the end.
        Closing twice is harmless."""
        self._state.closed = True
        self._native.cancel()

    aclose = close

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
