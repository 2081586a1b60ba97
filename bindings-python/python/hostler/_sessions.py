"""What sessions can do besides their operations."""

# The resources and lists of a client are part of it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._model import encode
from .resources import sessions as _generated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Literal

    from . import types
    from ._run import ApprovalRequest, AsyncRun, Decision, Input, Run, Tools
    from ._stream import AsyncEventStream, EventStream

__all__ = ["AsyncSessions", "Sessions"]


def _follow_options(history: str, event_deltas: Sequence[str], reconnect_timeout: float | None) -> bytes:
    return encode(
        {
            "history": history,
            "event_deltas": list(event_deltas),
            "reconnect_timeout": reconnect_timeout,
        }
    )


class Sessions(_generated.Sessions):
    """Sessions: create them, send them events, watch and run them."""

    __slots__ = ()

    def follow(
        self,
        session_id: str,
        *,
        history: Literal["all", "current_turn", "none"] = "all",
        event_deltas: Sequence[str] = (),
        reconnect_timeout: float | None = None,
    ) -> EventStream[types.StreamEvent]:
        """Every persisted event of a session exactly once and in order, across
        any number of disconnects, until the session is deleted or terminated.

        ``event_deltas`` names the events to preview while they are written.

        Example::

            with client.sessions.follow(session.id) as stream:
                for event in stream:
                    print(event.type)
        """
        from . import types
        from ._stream import EventStream

        options = _follow_options(history, event_deltas, reconnect_timeout)
        native = self._client._native.follow(session_id, options)
        return EventStream(native, cast("Any", types.StreamEvent))

    def run(
        self,
        session_id: str,
        input: Input = None,
        *,
        tools: Tools | None = None,
        approve: Callable[[ApprovalRequest], bool | Decision] | bool | Decision | None = None,
        event_deltas: Sequence[str] = (),
        concurrent_tools: int | None = None,
        tool_timeout: float | None = None,
        reconnect_timeout: float | None = None,
    ) -> Run:
        """Sends ``input`` and sees the session through until it is idle for a
        reason that is not ours to answer.

        ``input`` is a text, a list of events, or ``None`` to take up a session
        where it stands. ``tools`` are the session's custom tools: functions,
        or functions by name; they get the agent's arguments as keywords, run
        in threads, and what they raise is told to the agent. ``approve``
        decides on calls that need a confirmation; without it they stay open.
        What it raises counts as no decision, and comes out of the run at its
        end.

        Example::

            def weather(city: str) -> str:
                return f"It rains in {city}."

            run = client.sessions.run(session.id, "Do I need an umbrella?", tools=[weather])
            for event in run:
                print(event.type)
            print(run.result.text, run.result.cost)
        """
        from ._run import Run

        return Run(
            self._client._native,
            session_id,
            input,
            tools,
            approve,
            event_deltas,
            concurrent_tools,
            tool_timeout,
            reconnect_timeout,
        )


class AsyncSessions(_generated.AsyncSessions):
    """Sessions: create them, send them events, watch and run them."""

    __slots__ = ()

    def follow(
        self,
        session_id: str,
        *,
        history: Literal["all", "current_turn", "none"] = "all",
        event_deltas: Sequence[str] = (),
        reconnect_timeout: float | None = None,
    ) -> AsyncEventStream[types.StreamEvent]:
        """As :meth:`Sessions.follow`.

        Example::

            async with client.sessions.follow(session.id) as stream:
                async for event in stream:
                    print(event.type)
        """
        from . import types
        from ._stream import AsyncEventStream

        options = _follow_options(history, event_deltas, reconnect_timeout)
        native = self._client._native.follow(session_id, options)
        return AsyncEventStream(native, cast("Any", types.StreamEvent))

    def run(
        self,
        session_id: str,
        input: Input = None,
        *,
        tools: Tools | None = None,
        approve: Callable[[ApprovalRequest], Any] | bool | Decision | None = None,
        event_deltas: Sequence[str] = (),
        concurrent_tools: int | None = None,
        tool_timeout: float | None = None,
        reconnect_timeout: float | None = None,
    ) -> AsyncRun:
        """As :meth:`Sessions.run`; tools and ``approve`` may be coroutine
        functions. Iterate over it, or await it for its result.

        Example::

            result = await client.sessions.run(session.id, "Hello")
            print(result.text)
        """
        from ._run import AsyncRun

        return AsyncRun(
            self._client._native,
            session_id,
            input,
            tools,
            approve,
            event_deltas,
            concurrent_tools,
            tool_timeout,
            reconnect_timeout,
        )
