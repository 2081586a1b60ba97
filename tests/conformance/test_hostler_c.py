"""The conformance cases with the C library: through functions that wait, with
the engine in the process, and through callbacks, with `hostler serve` over
HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.c_api import CApi, CDriver
from support.c_library import CRATE, library
from support.cases import Api, Run, load_cases
from support.model import ModelScripts
from support.server import API_KEY, Serve


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("c") / "driver"
    return library("hostler-c").build("c99", CRATE / "tests" / "driver.c", path)


@pytest.fixture(scope="module")
def blocking(program: Path, model: ModelScripts) -> Iterator[Api]:
    engine = {"model": {"kind": "messages", "base_url": model.url}}
    with CApi(CDriver(program, "blocking"), engine=engine) as api:
        yield api


@pytest.fixture(scope="module")
def callbacks(program: Path, strict: Serve) -> Iterator[Api]:
    driver = CDriver(program, "callbacks")
    with CApi(driver, base_url=strict.url, api_key=API_KEY, max_retries=0) as api:
        yield api


@pytest.mark.parametrize("mode", ["blocking", "callbacks"])
@pytest.mark.parametrize("case", [pytest.param(c, id=c["file"]) for c in load_cases()])
def test_case(case: Any, mode: str, model: ModelScripts, request: pytest.FixtureRequest) -> None:
    Run(request.getfixturevalue(mode), case, model).run()
