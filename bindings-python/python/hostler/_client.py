"""The clients."""

from __future__ import annotations

from .resources._roots import AsyncRoots, SyncRoots

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Any, Literal

    from typing_extensions import Self

    from ._engine import Model
    from ._native import Client as NativeClient
    from ._sessions import AsyncSessions, Sessions

__all__ = ["AsyncClient", "Client"]

_exit_hook_set_by: int | None = None


def _shut_down_at_exit() -> None:
    """Has the native threads stopped while the interpreter is still whole."""
    global _exit_hook_set_by
    import os

    # A forked child has its parent's hooks, and they suffice.
    if _exit_hook_set_by is None:
        import atexit

        from . import _native

        _exit_hook_set_by = os.getpid()
        atexit.register(_native.shutdown)


class _Base:
    """What both clients have in common."""

    _native: NativeClient
    _defaults: dict[str, Any]
    _raw = False

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        betas: Sequence[str] | None = None,
        ca_file: str | os.PathLike[str] | None = None,
    ) -> None:
        try:
            from . import _native
        except ImportError as error:
            from ._load import explain

            raise explain(error) from error

        self._adopt(
            _native.Client(
                api_key=api_key,
                auth_token=auth_token,
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                headers=None if default_headers is None else dict(default_headers),
                betas=None if betas is None else list(betas),
                ca_file=ca_file,
            )
        )

    def _adopt(self, native: NativeClient, defaults: dict[str, Any] | None = None) -> None:
        _shut_down_at_exit()
        self._native = native
        self._defaults = defaults or {}

    @classmethod
    def embedded(
        cls,
        path: str | os.PathLike[str] | None = None,
        *,
        model: Model | None = None,
        workdir: str | os.PathLike[str] | None = None,
        isolation: Literal["required", "without_namespaces", "unisolated"] = "required",
        timeout: float | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        betas: Sequence[str] | None = None,
    ) -> Self:
        """A client with the whole service inside this process: no server, no
        socket, no account.

        ``path`` is the directory that keeps agents, sessions and their
        workspaces; without one they are gone when the client is closed.
        ``model`` answers the agents' requests: a :class:`hostler.MessagesModel`
        for any endpoint of the Messages API, a :class:`hostler.ScriptedModel`
        for tests. Without one, ``ANTHROPIC_API_KEY`` (and
        ``ANTHROPIC_BASE_URL``) say which endpoint to use. ``workdir`` is a
        directory in which every session works, instead of one of its own.
        ``isolation`` says how strictly the agents' commands are kept from the
        rest of the machine.

        Example::

            client = hostler.Client.embedded("data/")
        """
        from ._engine import open_engine

        client = cls.__new__(cls)
        client._adopt(
            open_engine(
                path,
                model,
                workdir,
                isolation,
                timeout=timeout,
                max_retries=max_retries,
                headers=None if default_headers is None else dict(default_headers),
                betas=None if betas is None else list(betas),
            )
        )
        return client

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        betas: Sequence[str] | None = None,
    ) -> Self:
        """The same client with other defaults for its calls. Both share
        connections, and closing one closes the other.

        Example::

            client.with_options(max_retries=0).agents.list()
        """
        defaults = dict(self._defaults)
        if timeout is not None:
            defaults["timeout"] = timeout
        if max_retries is not None:
            defaults["max_retries"] = max_retries
        if default_headers:
            defaults["headers"] = {**defaults.get("headers", {}), **default_headers}
        if betas:
            defaults["betas"] = [*betas, *defaults.get("betas", [])]
        derived = type(self).__new__(type(self))
        derived._adopt(self._native, defaults)
        derived._raw = self._raw
        return derived

    @property
    def with_raw_response(self) -> Any:
        """The same client; its methods return a :class:`hostler.RawResponse`
        with status, headers and body, whose ``parse()`` gives what they return
        otherwise. Streams and runs are as ever.

        Example::

            response = client.with_raw_response.agents.retrieve("agent_1")
            print(response.headers["request-id"], response.parse().name)
        """
        derived = self.with_options()
        derived._raw = True
        return derived

    @property
    def beta(self) -> Self:
        """This client: code that says ``client.beta.sessions`` runs as it is."""
        return self


class Client(SyncRoots, _Base):
    """A client of the Managed Agents API.

    ``Client()`` speaks to the hosted service, ``Client(base_url=…)`` to any
    compatible server, :meth:`embedded` runs the service in this process. What
    is not given comes from ``ANTHROPIC_API_KEY``, ``ANTHROPIC_AUTH_TOKEN`` and
    ``ANTHROPIC_BASE_URL``. It can be used from any thread. ``timeout`` is in
    seconds (600 by default), ``max_retries`` says how often a failed request
    is repeated (2), ``ca_file`` names a PEM file of further authorities to
    trust.

    Example::

        with hostler.Client() as client:
            for agent in client.agents.list():
                print(agent.id, agent.name)
    """

    @property
    def sessions(self) -> Sessions:
        """Sessions, their events, and :meth:`~hostler.Sessions.run`."""
        from ._sessions import Sessions

        return Sessions(self)

    def close(self) -> None:
        """Cancels everything that this client started. An embedded engine
        stops; sessions that are at work go on when it is opened again.
        Closing twice is harmless."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(AsyncRoots, _Base):
    """As :class:`Client`, for ``asyncio``.

    Example::

        async with hostler.AsyncClient() as client:
            async for agent in client.agents.list():
                print(agent.id, agent.name)
    """

    @property
    def sessions(self) -> AsyncSessions:
        """Sessions, their events, and :meth:`~hostler.AsyncSessions.run`."""
        from ._sessions import AsyncSessions

        return AsyncSessions(self)

    async def close(self) -> None:
        """Cancels everything that this client started. An embedded engine
        stops. Closing twice is harmless."""
        import asyncio

        # An engine needs a moment.
        await asyncio.to_thread(self._native.close)

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
