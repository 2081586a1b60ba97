"""How native work wakes an event loop.

No native thread ever enters the interpreter. It notes what became ready in a
native ``Waker`` and makes a descriptor readable; the loop watches that
descriptor and resumes whoever waits. Loops that cannot watch descriptors
(Windows' default) get one thread that waits in native code.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
import weakref
from typing import TYPE_CHECKING

from . import _native

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._resource import Answer

__all__ = ["next_batch", "wait_call", "wait_open"]


class _LoopWaker:
    """What waits in one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        # The table below must not keep its own keys alive.
        self._loop = weakref.ref(loop)
        self._native = _native.Waker()
        self._waiting: dict[int, asyncio.Future[None]] = {}
        self._tokens = itertools.count()
        self._thread: threading.Thread | None = None

    async def wait(self, arm: Callable[[_native.Waker, int], bool]) -> None:
        """Waits until the native side reports. ``arm`` asks it to, and says
        whether waiting is still necessary afterwards."""
        loop = asyncio.get_running_loop()
        token = next(self._tokens)
        future: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            self._start(loop)
        self._waiting[token] = future
        try:
            if arm(self._native, token):
                await future
        finally:
            del self._waiting[token]
            if not self._waiting:
                self._stop(loop)

    def _start(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._thread is not None:
            return
        descriptor = self._native.fileno()
        if descriptor >= 0:
            try:
                loop.add_reader(descriptor, self._drain)
                return
            except NotImplementedError:
                pass
        self._thread = threading.Thread(
            target=_wait_in_thread,
            args=(self._native, weakref.ref(self)),
            name="hostler-wake",
            daemon=True,
        )
        self._thread.start()

    def _stop(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._thread is None:
            loop.remove_reader(self._native.fileno())

    def _drain(self) -> None:
        self.resume(self._native.drain())

    def resume(self, tokens: list[int]) -> None:
        for token in tokens:
            # Whoever stopped waiting meanwhile is not listed any more.
            future = self._waiting.get(token)
            if future is not None and not future.done():
                future.set_result(None)

    def resume_soon(self, tokens: list[int]) -> None:
        loop = self._loop()
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self.resume, tokens)


def _wait_in_thread(native: _native.Waker, owner: weakref.ref[_LoopWaker]) -> None:
    while owner() is not None:
        tokens = native.wait(1.0)
        waker = owner()
        if tokens and waker is not None:
            waker.resume_soon(tokens)


_wakers: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopWaker] = weakref.WeakKeyDictionary()


def _waker() -> _LoopWaker:
    loop = asyncio.get_running_loop()
    found = _wakers.get(loop)
    if found is None:
        found = _wakers[loop] = _LoopWaker(loop)
    return found


async def wait_call(call: _native.Call) -> Answer:
    """The outcome of a call. A cancelled task cancels the call."""

    def arm(waker: _native.Waker, token: int) -> bool:
        call.on_done(waker, token)
        return True

    try:
        answer = call.poll()
        while answer is None:
            await _waker().wait(arm)
            answer = call.poll()
        return answer
    except BaseException:
        call.cancel()
        raise


async def wait_open(stream: _native.Stream) -> None:
    """Returns when the server has accepted the stream."""

    def arm(waker: _native.Waker, token: int) -> bool:
        stream.on_ready(waker, token)
        return not stream.is_open()

    try:
        while not stream.is_open():
            await _waker().wait(arm)
    except BaseException:
        stream.cancel()
        raise


async def next_batch(stream: _native.Stream, max_items: int, max_bytes: int) -> tuple[bytes, bytes | None, bool]:
    """The next batch. Lets the loop's other tasks run at least once."""
    # Without this a stream that is always ready would keep the loop to itself.
    await asyncio.sleep(0)

    def arm(waker: _native.Waker, token: int) -> bool:
        stream.on_ready(waker, token)
        return True

    while True:
        batch = stream.try_next_batch(max_items, max_bytes)
        if batch is not None:
            return batch
        await _waker().wait(arm)
