"""The official Python SDK, as a client for the conformance cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anthropic

from support.cases import Api, Refused
from support.server import API_KEY
from support.transcript import Event


def client(url: str, **options: Any) -> anthropic.Anthropic:
    """A client that refuses every response that is not as its types say."""
    options = {"max_retries": 0, "api_key": API_KEY} | options
    return anthropic.Anthropic(base_url=url, _strict_response_validation=True, **options)


def async_client(url: str, **options: Any) -> anthropic.AsyncAnthropic:
    options = {"max_retries": 0, "api_key": API_KEY} | options
    return anthropic.AsyncAnthropic(base_url=url, _strict_response_validation=True, **options)


def plain(value: Any) -> Any:
    """What came over the wire, as far as the SDK kept it."""
    return value.to_dict(mode="json")


class OfficialSdk(Api):
    def __init__(self, sdk: anthropic.Anthropic) -> None:
        self.sdk = sdk
        self.sessions = sdk.beta.sessions

    def _call(self, method: Any, *args: Any, **params: Any) -> Any:
        try:
            return plain(method(*args, **params))
        except anthropic.APIStatusError as error:
            raise refusal(error) from error

    def create_agent(self, params: Any) -> Event:
        return self._call(self.sdk.beta.agents.create, **params)

    def create_environment(self, params: Any) -> Event:
        return self._call(self.sdk.beta.environments.create, **params)

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
            if "limit" in query:
                page = self.sessions.events.list(session, **query)
                return [plain(event) for event in page.data]
            return [plain(event) for event in self.sessions.events.list(session, **query)]
        except anthropic.APIStatusError as error:
            raise refusal(error) from error

    def stream(self, session: str, event_deltas: list[str]) -> Iterator[Event]:
        options: Any = {"event_deltas": event_deltas} if event_deltas else {}
        stream = self.sessions.events.stream(session, **options)
        return (plain(event) for event in stream)


def refusal(error: anthropic.APIStatusError) -> Refused:
    return Refused(error.status_code, str(error.type), error.api_message or str(error), error.error_code)
