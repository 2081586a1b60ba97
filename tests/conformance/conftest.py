"""The conformance cases run against a server that forgives nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.model import ModelScripts
from support.server import Serve


@pytest.fixture(scope="session")
def strict(model: ModelScripts, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    with Serve(tmp_path_factory.mktemp("strict"), model.url, extra=["--strict"]) as server:
        yield server
