"""Hostler: the Managed Agents API, hosted or in this process.

::

    import hostler

    client = hostler.Client()                    # the hosted service
    client = hostler.Client(base_url="http://…") # any compatible server
    client = hostler.Client.embedded("data/")    # the service, in this process

    with client.sessions.events.stream(session.id) as stream:
        client.sessions.events.send(session.id, events=[…])
        for event in stream:
            print(event.type)

``client.beta`` is the client itself, so that code for the official SDK runs
with another constructor. Models are in :mod:`hostler.types`. Names are loaded
when they are first used: importing this package costs next to nothing.
"""

from __future__ import annotations

# Type checkers know the name; importing typing would take longer than all of
# this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import resources as resources
    from . import types as types
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._engine import MessagesModel as MessagesModel
    from ._engine import ScriptedModel as ScriptedModel
    from ._errors import *  # noqa: F403
    from ._logging import LogForwarder as LogForwarder
    from ._logging import forward_logs as forward_logs
    from ._page import AsyncPage as AsyncPage
    from ._page import SyncPage as SyncPage
    from ._resource import Omit as Omit
    from ._resource import omit as omit
    from ._response import RawResponse as RawResponse
    from ._run import ApprovalRequest as ApprovalRequest
    from ._run import AsyncRun as AsyncRun
    from ._run import Decision as Decision
    from ._run import Run as Run
    from ._run import RunResult as RunResult
    from ._run import allow as allow
    from ._run import deny as deny
    from ._run import leave as leave
    from ._stream import AsyncEventStream as AsyncEventStream
    from ._stream import EventStream as EventStream
    from ._tool import Tool as Tool
    from ._tool import tool as tool
    from ._webhooks import Webhooks as Webhooks

    __version__: str

_HOMES = {
    "_client": "AsyncClient Client",
    "_engine": "MessagesModel ScriptedModel",
    "_logging": "LogForwarder forward_logs",
    "_native": "__version__",
    "_page": "AsyncPage SyncPage",
    "_resource": "Omit omit",
    "_response": "RawResponse",
    "_run": "ApprovalRequest AsyncRun Decision Run RunResult allow deny leave",
    "_stream": "AsyncEventStream EventStream",
    "_tool": "Tool tool",
    "_webhooks": "Webhooks",
}


def _find(name: str) -> Any:
    from importlib import import_module

    if name in ("resources", "types"):
        return import_module(f".{name}", __name__)
    for home, names in _HOMES.items():
        if name in names.split():
            return getattr(import_module(f".{home}", __name__), name)
    errors = import_module("._errors", __name__)
    if name in errors.__all__:
        return getattr(errors, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __getattr__(name: str) -> Any:
    value = globals()[name] = _find(name)
    return value


def __dir__() -> list[str]:
    from ._errors import __all__ as errors

    names = [name for names in _HOMES.values() for name in names.split()]
    return sorted({*globals(), *names, *errors, "resources", "types"})
