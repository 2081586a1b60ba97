"""The conformance cases with the Node package: the engine in its process, and
`hostler serve` over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from support.cases import Api, Run, load_cases
from support.model import ModelScripts
from support.node_api import NodeApi
from support.server import API_KEY, Serve


@pytest.fixture(scope="module")
def embedded(model: ModelScripts) -> Iterator[Api]:
    with NodeApi(modelURL=model.url) as api:
        yield api


@pytest.fixture(scope="module")
def served(strict: Serve) -> Iterator[Api]:
    with NodeApi(baseURL=strict.url, apiKey=API_KEY) as api:
        yield api


@pytest.mark.parametrize("where", ["embedded", "served"])
@pytest.mark.parametrize("case", [pytest.param(c, id=c["file"]) for c in load_cases()])
def test_case(case: Any, where: str, model: ModelScripts, request: pytest.FixtureRequest) -> None:
    Run(request.getfixturevalue(where), case, model).run()
