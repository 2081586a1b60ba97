"""The session loop: send, watch, run tools, answer approvals, stop at idle."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Literal, cast

import msgspec

from ._errors import CancelledError, InvalidArgumentError
from ._model import ListDecoder, Model, Unknown, decoder, encode, list_decoder
from ._stream import BATCH_BYTES, BATCH_ITEMS
from ._tool import Tool

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Mapping,
        Sequence,
    )
    from types import TracebackType
    from typing import TypeAlias

    from typing_extensions import Self

    from . import _native, types

    Function: TypeAlias = Callable[..., object]
    Tools: TypeAlias = Mapping[str, Function] | Iterable[Function]
    Input: TypeAlias = str | Sequence[Mapping[str, object] | Model] | None

__all__ = [
    "ApprovalRequest",
    "AsyncRun",
    "Decision",
    "Run",
    "RunResult",
    "allow",
    "deny",
    "leave",
]

# Kinds of items, as the native module numbers them.
_EVENT = 0
_PREVIEW = 1
_TOOL_REQUEST = 3
_APPROVAL_REQUEST = 4
_SUMMARY = 5


class Decision(msgspec.Struct, frozen=True):
    """A verdict on a tool call: :data:`allow`, :func:`deny` or :data:`leave`."""

    decision: Literal["allow", "deny", "leave"]
    message: str | None = None


allow = Decision("allow")
"""Run the tool."""
leave = Decision("leave")
"""Neither allow nor deny: the call stays open, and the run ends with it in
:attr:`RunResult.pending` when nothing else can go on."""


def deny(message: str | None = None) -> Decision:
    """Do not run the tool; the agent is told, with the message."""
    return Decision("deny", message)


class ApprovalRequest(msgspec.Struct, forbid_unknown_fields=False):
    """A tool call that waits for somebody's verdict."""

    id: str
    """Id of the call's event."""
    name: str
    """Name of the tool."""
    input: Any
    """The agent's arguments."""
    mcp_server_name: str | None = None
    """MCP server that offers the tool."""
    session_thread_id: str | None = None
    """Thread that made the call, if not the primary one."""


class RunResult(msgspec.Struct):
    """How a run ended."""

    session_id: str
    """The session."""
    status: str
    """Where it stands: ``idle``, ``terminated``, …"""
    text: str | None
    """Text of the last message of the agent."""
    stop_reason: types.StopReason | None
    """Why the session is idle."""
    usage: types.SessionUsageSnapshot | None
    """Tokens and time of the whole session so far."""
    cost: types.MonetaryAmount | None
    """Cost of the whole session so far, in cents."""
    error: types.SessionError | None
    """The last error that the session reported during the run."""
    pending: list[str]
    """Ids of the open calls that nobody here answers."""


class _Request(msgspec.Struct):
    token: int
    id: str
    name: str
    input: Any


def _result(summary: bytes) -> RunResult:
    from . import types

    raw = msgspec.json.decode(summary, type=dict[str, msgspec.Raw])

    def read(name: str, type_: Any) -> Any:
        text = bytes(raw.get(name) or b"null")
        if text == b"null":
            return None
        try:
            return decoder(type_).decode(text)
        except msgspec.ValidationError:
            return Unknown(raw=msgspec.json.decode(text))

    return RunResult(
        session_id=read("session_id", str),
        status=read("status", str),
        text=read("text", str),
        stop_reason=read("stop_reason", types.StopReason),
        usage=read("usage", types.SessionUsageSnapshot),
        cost=read("list_cost", types.MonetaryAmount),
        error=read("error", types.SessionError),
        pending=read("pending", list[str]) or [],
    )


def named_tools(tools: Tools | None) -> dict[str, Function]:
    """Tools by name."""
    if tools is None:
        return {}
    if hasattr(tools, "items"):
        named = dict(cast("Mapping[str, Function]", tools))
    else:
        named = {}
        for function in cast("Iterable[Function]", tools):
            name = getattr(function, "__name__", None)
            if name is None or name == "<lambda>" or name in named:
                raise InvalidArgumentError(f"tools: {function!r} has no name of its own; pass {{name: function}}")
            named[name] = function
    for name, function in named.items():
        if not callable(function):
            raise InvalidArgumentError(f"tools.{name}: expected a function, got {function!r}")
    return named


def _invoke(function: Callable[..., Any], input: dict[str, Any]) -> Any:
    """A decorated tool converts its arguments to what its hints say."""
    if isinstance(function, Tool):
        return cast("Tool[..., Any]", function).invoke(input)
    return function(**input)


def _output(value: object) -> bytes:
    """What a tool returned, as an answer: text, content blocks, or anything
    else as JSON."""
    if value is None or isinstance(value, str):
        return encode({"content": value})
    blocks = cast("list[object]", value) if isinstance(value, list) else [value]
    if _are_blocks(blocks):
        return encode({"content": blocks})
    return encode({"content": encode(value).decode()})


def _are_blocks(values: list[object]) -> bool:
    return bool(values) and all(_is_block(value) for value in values)


def _is_block(value: object) -> bool:
    if isinstance(value, Model):
        value = value.to_dict()
    if not isinstance(value, dict):
        return False
    kind = cast("dict[str, object]", value).get("type")
    return kind in ("text", "image", "document", "search_result")


def _failure(error: BaseException) -> bytes:
    return encode({"content": f"{type(error).__name__}: {error}", "is_error": True})


def _decision(verdict: object) -> bytes:
    if isinstance(verdict, Decision):
        return encode(verdict)
    if verdict is True:
        return encode(allow)
    if verdict is False:
        return encode(deny())
    raise TypeError(f"approve: expected a bool or a Decision, got {verdict!r}")


class _Base:
    """What both kinds of run have in common."""

    def __init__(
        self,
        native: _native.Client,
        session_id: str,
        input: Input,
        tools: Tools | None,
        approve: object,
        event_deltas: Sequence[str],
        concurrent_tools: int | None,
        tool_timeout: float | None,
        reconnect_timeout: float | None,
    ) -> None:
        from . import types

        self.session_id = session_id
        self._tools = named_tools(tools)
        self._approve: Any = approve
        policy = "ask"
        message = None
        if approve is None:
            policy = "leave"
        elif isinstance(approve, (bool, Decision)):
            decision = approve if isinstance(approve, Decision) else allow if approve else deny()
            policy, message = decision.decision, decision.message
        elif not callable(approve):
            raise InvalidArgumentError(f"approve: expected a function, a bool or a Decision, got {approve!r}")
        options = {
            "input": input,
            "tools": list(self._tools),
            "approve": policy,
            "deny_message": message,
            "event_deltas": list(event_deltas),
            "concurrent_tools": concurrent_tools,
            "tool_timeout": tool_timeout,
            "reconnect_timeout": reconnect_timeout,
        }
        self._decoder: ListDecoder[Any] = list_decoder(cast("Any", types.StreamEvent))
        self._native = native.run(session_id, encode(options))
        self._closed = False
        self._result: RunResult | None = None
        self._failure: BaseException | None = None

    def _take(self, payload: bytes, kinds: bytes | None) -> list[Any]:
        """The events of a batch; requests are set to work on the way."""
        if kinds is None:
            return self._decoder.decode(payload)
        events: list[Any] = []
        for kind, item in zip(kinds, msgspec.json.decode(payload, type=list[msgspec.Raw]), strict=True):
            text = bytes(item)
            if kind in (_EVENT, _PREVIEW):
                events.append(self._decoder.decode_item(text))
            elif kind in (_TOOL_REQUEST, _APPROVAL_REQUEST):
                self._start(kind, text)
            elif kind == _SUMMARY:
                self._result = _result(text)
        return events

    def _start(self, kind: int, text: bytes) -> None:
        raise NotImplementedError

    def _in_thread(self, answer: Callable[[], None]) -> None:
        """User code runs in threads of its own: it may take its time, and the
        interpreter does not wait for it in the end."""
        import contextvars

        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(answer,), name="hostler-tool", daemon=True).start()

    def _answer_tool(self, text: bytes) -> None:
        request = decoder(_Request).decode(text)
        try:
            output = self._call_tool(request)
        except BaseException as error:
            self._native.respond(request.token, _failure(error))
            return
        self._native.respond(request.token, output)

    def _call_tool(self, request: _Request) -> bytes:
        import inspect

        value = _invoke(self._tools[request.name], request.input)
        if inspect.iscoroutine(value):
            import asyncio

            value = asyncio.run(value)
        return _output(value)

    def _answer_approval(self, text: bytes) -> None:
        token = decoder(_Request).decode(text).token
        try:
            answer = _decision(self._approve(decoder(ApprovalRequest).decode(text)))
        except BaseException as error:
            answer = self._cannot_decide(error)
        self._native.respond(token, answer)

    def _cannot_decide(self, error: BaseException) -> bytes:
        """Whoever cannot decide has not allowed anything. The run's caller
        hears of it when the run has ended."""
        self._failure = error
        return encode(leave)


class Run(_Base):
    """A session at work. Iterate over it to see its events; tools and
    approvals are answered meanwhile. Leaving the loop early stops watching,
    not the session.

    Example::

        run = client.sessions.run(session.id, "What is the weather in Oslo?", tools=[weather])
        for event in run:
            print(event.type)
        print(run.result.text)
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._items = self._generate()

    def _start(self, kind: int, text: bytes) -> None:
        answer = self._answer_tool if kind == _TOOL_REQUEST else self._answer_approval
        self._in_thread(lambda: answer(text))

    def _generate(self) -> Generator[types.StreamEvent, None, None]:
        try:
            while True:
                try:
                    payload, kinds, done = self._native.next_batch(BATCH_ITEMS, BATCH_BYTES)
                except CancelledError:
                    if self._closed:
                        return
                    raise
                yield from self._take(payload, kinds)
                if done:
                    break
            if self._failure is not None:
                raise self._failure
        finally:
            self._native.cancel()

    def __iter__(self) -> Generator[types.StreamEvent, None, None]:
        return self._items

    def __next__(self) -> types.StreamEvent:
        return next(self._items)

    @property
    def result(self) -> RunResult:
        """How the run ended. Waits for that: events that were not looked at
        are skipped."""
        for _ in self._items:
            pass
        if self._result is None:
            raise CancelledError(f"the run of {self.session_id} was stopped before its end")
        return self._result

    def interrupt(self) -> None:
        """Tells the session to stop; the run then ends with its result."""
        self._native.interrupt().wait()

    def close(self) -> None:
        """Stops watching. The session goes on; another run, in another process
        if need be, can take it up with ``run(session_id, None)``."""
        self._closed = True
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


class AsyncRun(_Base):
    """As :class:`Run`, for ``asyncio``. Tools and ``approve`` may be
    coroutine functions; plain functions run in threads.

    Example::

        run = client.sessions.run(session.id, "Hello", tools=[weather])
        async for event in run:
            print(event.type)
        print(run.result.text)
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._tasks: set[Any] = set()
        self._items = self._generate()

    def _start(self, kind: int, text: bytes) -> None:
        import asyncio
        import inspect

        if kind == _TOOL_REQUEST:
            request = decoder(_Request).decode(text)
            function, answer = self._tools[request.name], self._answer_tool
        else:
            function, answer = self._approve, self._answer_approval
        if not inspect.iscoroutinefunction(getattr(function, "function", function)):
            self._in_thread(lambda: answer(text))
            return
        work = self._await_tool(text) if kind == _TOOL_REQUEST else self._await_approval(text)
        task = asyncio.ensure_future(work)
        # The loop itself remembers tasks only weakly.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _await_tool(self, text: bytes) -> None:
        request = decoder(_Request).decode(text)
        function = cast("Callable[..., Awaitable[object]]", self._tools[request.name])
        try:
            output = _output(await _invoke(function, request.input))
        except BaseException as error:
            self._native.respond(request.token, _failure(error))
            if not isinstance(error, Exception):
                raise
            return
        self._native.respond(request.token, output)

    async def _await_approval(self, text: bytes) -> None:
        token = decoder(_Request).decode(text).token
        try:
            verdict = await self._approve(decoder(ApprovalRequest).decode(text))
            answer = _decision(verdict)
        except Exception as error:
            answer = self._cannot_decide(error)
        self._native.respond(token, answer)

    async def _generate(self) -> AsyncGenerator[types.StreamEvent, None]:
        from ._wake import next_batch

        try:
            while True:
                try:
                    payload, kinds, done = await next_batch(self._native, BATCH_ITEMS, BATCH_BYTES)
                except CancelledError:
                    if self._closed:
                        return
                    raise
                for event in self._take(payload, kinds):
                    yield event
                if done:
                    break
            if self._failure is not None:
                raise self._failure
        finally:
            self._native.cancel()
            for task in self._tasks:
                task.cancel()

    def __aiter__(self) -> AsyncGenerator[types.StreamEvent, None]:
        return self._items

    async def __anext__(self) -> types.StreamEvent:
        return await anext(self._items)

    async def _finish(self) -> RunResult:
        async for _ in self._items:
            pass
        return self.result

    def __await__(self) -> Generator[Any, None, RunResult]:
        return self._finish().__await__()

    @property
    def result(self) -> RunResult:
        """How the run ended. Iterate to the end first, or await the run."""
        if self._result is None:
            raise InvalidArgumentError(f"the run of {self.session_id} has not ended: iterate to its end, or await it")
        return self._result

    async def interrupt(self) -> None:
        """Tells the session to stop; the run then ends with its result."""
        from ._wake import wait_call

        await wait_call(self._native.interrupt())

    async def close(self) -> None:
        """Stops watching. The session goes on."""
        self._closed = True
        self._native.cancel()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
