"""Lists: one page at a time, or item by item over all of them."""

# The resources and lists of a client are part of it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from ._model import list_decoder
from ._resource import RequestOptions, arguments, decode_answer, deliver
from ._stream import BATCH_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping

    from ._client import AsyncClient, Client
    from ._resource import Answer

__all__ = ["AsyncPage", "AsyncPageRequest", "SyncPage"]

T = TypeVar("T")


class _Envelope(msgspec.Struct):
    data: msgspec.Raw
    next_page: str | None = None
    prev_page: str | None = None
    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None


class _Request:
    """What to ask for, to be asked again with another cursor."""

    __slots__ = ("headers", "item", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: str,
        item: Any,
        options: RequestOptions,
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
    ) -> None:
        self.operation = operation
        self.item = item
        self.options = options
        self.path = path
        self.query = query
        self.headers = headers

    def at(self, cursor: dict[str, str]) -> _Request:
        query = {**(self.query or {}), **cursor}
        return _Request(self.operation, self.item, self.options, self.path, query, self.headers)

    def arguments(self, client: Client | AsyncClient) -> bytes:
        return arguments(client._defaults, self.options, self.path, self.query, None, self.headers)


class _Page(Generic[T]):
    """One page of a list."""

    data: list[T]
    """The items of this page."""
    next_page: str | None
    """Cursor of the page after this one."""
    prev_page: str | None
    """Cursor of the page before this one, where lists go both ways."""
    has_more: bool | None
    """Whether there is more, in lists that page by id."""
    first_id: str | None
    """Id of the first item, in lists that page by id."""
    last_id: str | None
    """Id of the last item, in lists that page by id."""

    def __init__(self, request: _Request, answer: Answer) -> None:
        page = decode_answer(request.operation, _Envelope, answer)
        self.answer = answer
        try:
            self.data = cast("list[T]", list_decoder(request.item).decode(bytes(page.data)))
        except msgspec.DecodeError as error:
            from ._errors import APIResponseValidationError

            raise APIResponseValidationError(
                f"{request.operation}: an item of the list is not what was expected: {error}",
                status=answer[0],
                request_id=answer[1],
                body=answer[2].decode(errors="replace"),
            ) from None
        self.next_page = page.next_page
        self.prev_page = page.prev_page
        self.has_more = page.has_more
        self.first_id = page.first_id
        self.last_id = page.last_id
        self._request = request

    def _next(self) -> _Request | None:
        if self.next_page:
            return self._request.at({"page": self.next_page})
        if not self.has_more:
            return None
        backwards = isinstance((self._request.query or {}).get("before_id"), str)
        name, last = ("before_id", self.first_id) if backwards else ("after_id", self.last_id)
        return self._request.at({name: last}) if last else None

    def has_next_page(self) -> bool:
        """Whether the server names a further page."""
        return self._next() is not None

    def _expect_next(self) -> _Request:
        request = self._next()
        if request is None:
            from ._errors import InvalidArgumentError

            raise InvalidArgumentError(f"{self._request.operation}: this is the last page; ask has_next_page() first")
        return request

    def __repr__(self) -> str:
        return f"{type(self).__name__}(data={self.data!r}, next_page={self.next_page!r})"


class SyncPage(_Page[T]):
    """One page of a list. Iterating goes on over all further pages.

    Example::

        for agent in client.agents.list():
            print(agent.id, agent.name)
    """

    def __init__(self, client: Client, request: _Request, answer: Answer) -> None:
        super().__init__(request, answer)
        self._client = client

    def __iter__(self) -> Iterator[T]:
        yield from self.data
        request = self._next()
        if request is None:
            return
        decode = list_decoder(request.item).decode
        rest = self._client._native.list(request.operation, request.arguments(self._client))
        try:
            done = False
            while not done:
                payload, _, done = rest.next_batch(1000, BATCH_BYTES)
                yield from cast("list[T]", decode(payload))
        finally:
            rest.cancel()

    def get_next_page(self) -> SyncPage[T]:
        """Fetches the next page; an error if there is none."""
        return _fetch(self._client, self._expect_next())

    def iter_pages(self) -> Iterator[SyncPage[T]]:
        """This page and all further ones."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()


class AsyncPage(_Page[T]):
    """One page of a list. ``async for`` goes on over all further pages."""

    def __init__(self, client: AsyncClient, request: _Request, answer: Answer) -> None:
        super().__init__(request, answer)
        self._client = client

    async def __aiter__(self) -> AsyncIterator[T]:
        for item in self.data:
            yield item
        request = self._next()
        if request is None:
            return
        from ._wake import next_batch

        decode = list_decoder(request.item).decode
        rest = self._client._native.list(request.operation, request.arguments(self._client))
        try:
            done = False
            while not done:
                payload, _, done = await next_batch(rest, 1000, BATCH_BYTES)
                for item in cast("list[T]", decode(payload)):
                    yield item
        finally:
            rest.cancel()

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetches the next page; an error if there is none."""
        return await _fetch_async(self._client, self._expect_next())

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all further ones."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()


class AsyncPageRequest(Generic[T]):
    """A list that was not fetched yet: await it for its first page, or iterate
    over all items.

    Example::

        async for agent in client.agents.list():
            print(agent.id)
        page = await client.agents.list(limit=5)
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: str,
        item: type[T],
        options: RequestOptions,
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
    ) -> None:
        self._client = client
        self._request = _Request(operation, item, options, path, query, headers)

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T]:
        page = await _fetch_async(self._client, self._request)
        return deliver(self._client, page.answer, lambda: page)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await _fetch_async(self._client, self._request):
            yield item


def fetch(
    client: Client,
    operation: str,
    item: type[T],
    options: RequestOptions,
    path: Mapping[str, Any] | None,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
) -> SyncPage[T]:
    """The first page of a list."""
    page = _fetch(client, _Request(operation, item, options, path, query, headers))
    return deliver(client, page.answer, lambda: page)


def _fetch(client: Client, request: _Request) -> SyncPage[Any]:
    answer = client._native.call(request.operation, request.arguments(client)).wait()
    return SyncPage(client, request, answer)


async def _fetch_async(client: AsyncClient, request: _Request) -> AsyncPage[Any]:
    from ._wake import wait_call

    answer = await wait_call(client._native.call(request.operation, request.arguments(client)))
    return AsyncPage(client, request, answer)
