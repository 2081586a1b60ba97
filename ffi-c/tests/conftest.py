"""What the C tests share."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from support.c_library import Library, Service, library
from support.model import ModelScripts
from support.server import Serve


@pytest.fixture(scope="session")
def full() -> Library:
    """The library with the engine."""
    return library("hostler-c")


@pytest.fixture(scope="session")
def client_only() -> Library:
    return library("hostler-c-client")


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    with Service() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="session")
def model() -> Iterator[ModelScripts]:
    with ModelScripts() as scripts:
        yield scripts


@pytest.fixture(scope="session")
def serve(model: ModelScripts, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    with Serve(tmp_path_factory.mktemp("data"), model.url) as server:
        yield server
