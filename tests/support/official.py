"""The official Python SDK, refusing every response that is not as its types say."""

from __future__ import annotations

from typing import Any

import anthropic

from support.cases import Refused
from support.python_api import PythonApi
from support.server import API_KEY


def client(url: str, **options: Any) -> anthropic.Anthropic:
    options = {"max_retries": 0, "api_key": API_KEY} | options
    return anthropic.Anthropic(base_url=url, _strict_response_validation=True, **options)


def async_client(url: str, **options: Any) -> anthropic.AsyncAnthropic:
    options = {"max_retries": 0, "api_key": API_KEY} | options
    return anthropic.AsyncAnthropic(base_url=url, _strict_response_validation=True, **options)


def plain(value: Any) -> Any:
    """What came over the wire, as far as the SDK kept it."""
    return value.to_dict(mode="json")


def refusal(error: anthropic.APIStatusError) -> Refused:
    return Refused(error.status_code, str(error.type), error.api_message or str(error), error.error_code)


def api(url: str) -> PythonApi:
    return PythonApi(client(url), plain, anthropic.APIStatusError, refusal)
