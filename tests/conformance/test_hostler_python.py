"""The conformance cases with the Python package: the engine in this process,
and `hostler serve` over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import hostler
from support.cases import Api, Refused, Run, load_cases
from support.model import ModelScripts
from support.python_api import PythonApi
from support.server import API_KEY, Serve


def refusal(error: hostler.APIStatusError) -> Refused:
    return Refused(error.status or 0, str(error.type), error.api_message or str(error), error.error_code)


def adapt(client: hostler.Client) -> PythonApi:
    return PythonApi(client, lambda value: value.to_dict(), hostler.APIStatusError, refusal)


@pytest.fixture(scope="module")
def embedded(model: ModelScripts) -> Iterator[Api]:
    with hostler.Client.embedded(model=hostler.MessagesModel(model.url)) as client:
        yield adapt(client)


@pytest.fixture(scope="module")
def served(strict: Serve) -> Iterator[Api]:
    with hostler.Client(base_url=strict.url, api_key=API_KEY, max_retries=0) as client:
        yield adapt(client)


@pytest.mark.parametrize("where", ["embedded", "served"])
@pytest.mark.parametrize("case", [pytest.param(c, id=c["file"]) for c in load_cases()])
def test_case(case: Any, where: str, model: ModelScripts, request: pytest.FixtureRequest) -> None:
    Run(request.getfixturevalue(where), case, model).run()
