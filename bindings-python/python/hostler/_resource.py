"""What the generated resource classes stand on.

A generated method names its operation, sorts its arguments into path, query
and body, and says what the answer is::

    class Agents(SyncResource):
        def create(
            self, *, name: str, description: str | None | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> types.Agent:
            return self._call(
                "agents.create", types.Agent, options,
                body={"name": name, "description": description},
            )

        def list(
            self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
        ) -> SyncPage[types.Agent]:
            return self._page("agents.list", types.Agent, options, query={"limit": limit})

    class Events(SyncResource):
        def stream(
            self, session_id: str, *, event_deltas: Sequence[str] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> EventStream[types.StreamEvent]:
            return self._stream(
                "sessions.events.stream", types.StreamEvent, options,
                path={"session_id": session_id}, query={"event_deltas": event_deltas},
            )

Values that are :data:`omit` are left out, at the top level and one level
below (``query={"created_at": {"gte": created_at_gte}}``); ``None`` is sent as
null in a body and left out of path, query and headers. An asynchronous class derives from
:class:`AsyncResource`; there ``_call`` is awaited, while ``_page`` and
``_stream`` return at once what can be awaited or iterated.

Types are reached through the lazy package (``from .. import types``) so that
importing a resource does not import its models.
"""

# The resources and lists of a client are part of it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from ._model import decoder, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ._client import AsyncClient, Client
    from ._files import AsyncDownload, Download
    from ._page import AsyncPageRequest, SyncPage
    from ._stream import AsyncEventStream, EventStream

__all__ = ["AsyncResource", "Omit", "RequestOptions", "SyncResource", "omit"]

T = TypeVar("T")

if TYPE_CHECKING:
    from typing import TypeAlias

    # Status, request id, body and headers.
    Answer: TypeAlias = tuple[int, str | None, bytes, list[tuple[str, str]]]


class Omit:
    """The type of :data:`omit`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "omit"

    def __bool__(self) -> bool:
        return False


omit = Omit()
"""Stands for an argument that is not given, where ``None`` means null."""


class RequestOptions(TypedDict, total=False):
    """What every method takes besides its own arguments."""

    betas: Sequence[str]
    """Values for the header ``anthropic-beta``, before the operation's own."""
    extra_headers: Mapping[str, str | None]
    """Headers that replace computed ones; ``None`` leaves one out."""
    extra_query: Mapping[str, object]
    """Query parameters besides those of the method."""
    extra_body: Mapping[str, object]
    """Fields of the body besides those of the method."""
    timeout: float | None
    """Seconds to wait for the answer."""
    max_retries: int
    """How often a failed request is repeated."""
    idempotency_key: str
    """Makes a request safe to repeat at servers that know the key."""


# The option's name here, and in the arguments of the native client.
_OPTIONS = {
    "betas": "betas",
    "extra_headers": "headers",
    "extra_query": "query",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
}


def without_omitted(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values without those that are :data:`omit`, one level deep."""
    out: dict[str, Any] = {}
    for name, value in values.items():
        if value is omit:
            continue
        if type(value) is dict:
            value = {key: item for key, item in value.items() if item is not omit}  # pyright: ignore[reportUnknownVariableType]
        out[name] = value
    return out


def arguments(
    defaults: Mapping[str, Any],
    options: RequestOptions,
    path: Mapping[str, Any] | None,
    query: Mapping[str, Any] | None,
    body: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
) -> bytes:
    """The arguments of an operation as the native client reads them.
    ``defaults`` are those of a derived client."""
    return encode(sorted_arguments(defaults, options, path, query, body, headers))


def sorted_arguments(
    defaults: Mapping[str, Any],
    options: RequestOptions,
    path: Mapping[str, Any] | None,
    query: Mapping[str, Any] | None,
    body: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """As :func:`arguments`, not yet encoded."""
    out: dict[str, Any] = {}
    if path:
        for name, value in path.items():
            # msgspec would write any object; a path takes text only.
            if not isinstance(value, str):
                raise TypeError(f"{name}: expected a string, got {type(value).__name__}")
        out["path"] = path
    if query:
        out["query"] = without_omitted(query)
    if body is not None:
        out["body"] = without_omitted(body)
    settings = dict(defaults)
    for name, value in options.items():
        if name == "extra_body":
            out["body"] = {**out.get("body", {}), **options["extra_body"]}  # pyright: ignore[reportTypedDictNotRequiredAccess]
            continue
        known = _OPTIONS.get(name)
        if known is None:
            raise TypeError(f"{name}: there is no such argument")
        if known in ("betas", "headers") and known in settings and value is not None:
            old: Any = settings[known]
            added: Any = value
            value = [*added, *old] if known == "betas" else {**old, **added}
        settings[known] = value
    if headers:
        given = {name: value for name, value in headers.items() if value not in (omit, None)}
        if given:
            settings["headers"] = {**given, **(settings.get("headers") or {})}
    if settings:
        out["options"] = settings
    return out


class SyncResource:
    """Base of the resources of :class:`hostler.Client`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> Any:
        """The same resource; what its methods return is a
        :class:`hostler.RawResponse`."""
        return type(self)(self._client.with_raw_response)

    def _call(
        self,
        operation: str,
        result: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> T:
        """Calls an operation and decodes its answer."""
        args = arguments(self._client._defaults, options, path, query, body, headers)
        answer = self._client._native.call(operation, args).wait()
        return deliver(self._client, answer, lambda: decode_answer(operation, result, answer))

    def _upload(
        self,
        operation: str,
        result: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        form: Mapping[str, Any],
        files: Mapping[str, Any],
        headers: Mapping[str, Any] | None = None,
    ) -> T:
        """Calls an operation with a form and decodes its answer."""
        from ._files import form as parts

        args = sorted_arguments(self._client._defaults, options, path, None, None, headers)
        args["form"], attachments = parts(form, files)
        call = self._client._native.call(operation, encode(args), attachments)
        answer = call.wait()
        return deliver(self._client, answer, lambda: decode_answer(operation, result, answer))

    def _download(
        self,
        operation: str,
        options: RequestOptions,
        *,
        path: Mapping[str, Any],
        headers: Mapping[str, Any] | None = None,
    ) -> Download:
        """Bytes to fetch."""
        from ._files import Download

        args = sorted_arguments(self._client._defaults, options, path, None, None, headers)
        return Download(self._client, operation, args)

    def _page(
        self,
        operation: str,
        item: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> SyncPage[T]:
        """Fetches the first page of a list."""
        from ._page import fetch

        return fetch(self._client, operation, item, options, path, query, headers)

    def _stream(
        self,
        operation: str,
        item: Any,
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> EventStream[Any]:
        """Opens a stream of events; it is open at the server on return."""
        from ._stream import EventStream

        args = arguments(self._client._defaults, options, path, query, None, headers)
        native = self._client._native.stream(operation, args)
        native.wait_open()
        return EventStream(native, item)


class AsyncResource:
    """Base of the resources of :class:`hostler.AsyncClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> Any:
        """The same resource; what its methods return is a
        :class:`hostler.RawResponse`."""
        return type(self)(self._client.with_raw_response)

    async def _call(
        self,
        operation: str,
        result: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> T:
        """Calls an operation and decodes its answer. Cancelling the task
        cancels the call."""
        from ._wake import wait_call

        args = arguments(self._client._defaults, options, path, query, body, headers)
        answer = await wait_call(self._client._native.call(operation, args))
        return deliver(self._client, answer, lambda: decode_answer(operation, result, answer))

    async def _upload(
        self,
        operation: str,
        result: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        form: Mapping[str, Any],
        files: Mapping[str, Any],
        headers: Mapping[str, Any] | None = None,
    ) -> T:
        """Calls an operation with a form and decodes its answer."""
        from ._files import form as parts
        from ._wake import wait_call

        args = sorted_arguments(self._client._defaults, options, path, None, None, headers)
        args["form"], attachments = parts(form, files)
        call = self._client._native.call(operation, encode(args), attachments)
        answer = await wait_call(call)
        return deliver(self._client, answer, lambda: decode_answer(operation, result, answer))

    def _download(
        self,
        operation: str,
        options: RequestOptions,
        *,
        path: Mapping[str, Any],
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncDownload:
        """Bytes to fetch."""
        from ._files import AsyncDownload

        args = sorted_arguments(self._client._defaults, options, path, None, None, headers)
        return AsyncDownload(self._client, operation, args)

    def _page(
        self,
        operation: str,
        item: type[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncPageRequest[T]:
        """A list: await it for its first page, or iterate over its items."""
        from ._page import AsyncPageRequest

        return AsyncPageRequest(self._client, operation, item, options, path, query, headers)

    def _stream(
        self,
        operation: str,
        item: Any,
        options: RequestOptions,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncEventStream[Any]:
        """A stream of events: await it, or enter it, to have it open."""
        from ._stream import AsyncEventStream

        args = arguments(self._client._defaults, options, path, query, None, headers)
        return AsyncEventStream(self._client._native.stream(operation, args), item)


def deliver(client: Client | AsyncClient, answer: Answer, parse: Callable[[], T]) -> T:
    """What a method of this client returns: the value, or the response that
    holds it."""
    if not client._raw:
        return parse()
    from ._response import RawResponse

    return cast("T", RawResponse(answer, parse))


def decode_answer(operation: str, result: type[T], answer: Answer) -> T:
    """The answer as a ``result``; a typed error if it is anything else."""
    import msgspec

    status, request_id, body, _ = answer
    try:
        return decoder(result).decode(body or b"null")
    except msgspec.DecodeError as error:
        from ._errors import APIResponseValidationError

        raise APIResponseValidationError(
            f"{operation}: the answer is not the {getattr(result, '__name__', result)} that was expected: {error}",
            status=status,
            request_id=request_id,
            body=body.decode(errors="replace"),
        ) from None
