"""Python clients for the conformance cases: the official SDK and Hostler have
the same methods, so one adapter fits both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from support.cases import Api, Refused
from support.transcript import Event


class PythonApi(Api):
    """`plain` turns an answer into JSON values, `status_error` is the class of
    refusals, `refusal` reads one."""

    def __init__(
        self,
        client: Any,
        plain: Callable[[Any], Any],
        status_error: type[Exception],
        refusal: Callable[[Any], Refused],
    ) -> None:
        self.client = client.beta
        self.sessions = client.beta.sessions
        self._plain = plain
        self._status_error = status_error
        self._refusal = refusal

    def _call(self, method: Any, *args: Any, **params: Any) -> Any:
        try:
            return self._plain(method(*args, **params))
        except self._status_error as error:
            raise self._refusal(error) from error

    def create_agent(self, params: Any) -> Event:
        return self._call(self.client.agents.create, **params)

    def create_environment(self, params: Any) -> Event:
        return self._call(self.client.environments.create, **params)

    def create_session(self, params: Any) -> Event:
        return self._call(self.sessions.create, **params)

    def retrieve_session(self, session: str) -> Event:
        return self._call(self.sessions.retrieve, session)

    def update_session(self, session: str, params: Any) -> Event:
        return self._call(self.sessions.update, session, **params)

    def archive_session(self, session: str) -> Event:
        return self._call(self.sessions.archive, session)

    def delete_session(self, session: str) -> Event:
        return self._call(self.sessions.delete, session)

    def send(self, session: str, events: list[Any]) -> list[Event]:
        return self._call(self.sessions.events.send, session, events=events)["data"]

    def list_events(self, session: str, query: Any) -> list[Event]:
        try:
            page = self.sessions.events.list(session, **query)
            # Walking goes on to the next page; a limit asks for one.
            return [self._plain(event) for event in (page.data if "limit" in query else page)]
        except self._status_error as error:
            raise self._refusal(error) from error

    def stream(self, session: str, event_deltas: list[str]) -> Iterator[Event]:
        options: Any = {"event_deltas": event_deltas} if event_deltas else {}
        stream = self.sessions.events.stream(session, **options)
        return (self._plain(event) for event in stream)
