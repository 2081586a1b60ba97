"""What the tests share: a model, and servers that use it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from support.model import ModelScripts
from support.server import Serve


@pytest.fixture(scope="session")
def model() -> Iterator[ModelScripts]:
    with ModelScripts() as scripts:
        yield scripts


@pytest.fixture(scope="session")
def serve(model: ModelScripts, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """One server for all tests that leave it running."""
    with Serve(tmp_path_factory.mktemp("data"), model.url) as server:
        yield server
