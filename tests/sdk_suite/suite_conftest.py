"""Stands in for the suite's own conftest: the same clients, and a server in a
known state for every test. Copied beside the unpacked tests by run.py.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from anthropic import Anthropic, AsyncAnthropic
from pytest_asyncio import is_async_test

pytest.register_assert_rewrite("tests.utils")

URL = os.environ["TEST_API_BASE_URL"]
KEY = "my-anthropic-api-key"
# Tests of one name leave what they found.
READS = re.compile(r"test_(method|raw_response|streaming_response)_(retrieve|list|stats|download)")
METHOD = re.compile(r"test_(method|raw_response|streaming_response)_(\w+?)(_with_all_params)?\[")
PATIENCE = 60.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # These answer their own requests: no server is asked.
    items[:] = [item for item in items if "respx_mock" not in getattr(item, "fixturenames", ())]
    for item in items:
        if is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


class Server:
    """`hostler serve` with fixtures, started anew when a test may have changed them."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self.fixtures: str | None = None
        self.place = tempfile.mkdtemp(prefix="sdk-suite-")

    def prepare(self, fixtures: str) -> None:
        if self.process is not None and self.fixtures == fixtures:
            return
        self.stop()
        data = Path(self.place) / "data"
        shutil.rmtree(data, ignore_errors=True)
        address = URL.removeprefix("http://")
        command = [os.environ["HOSTLER_BIN"], "serve", "--listen", address, "--data-dir", str(data)]
        command += ["--fixtures", fixtures, "--model-script", os.environ["SUITE_SCRIPT"], "--api-key", KEY]
        log = (Path(self.place) / "log").open("ab")
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.fixtures = fixtures
        host, _, port = address.rpartition(":")
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection((host, int(port)), timeout=1).close()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    text = (Path(self.place) / "log").read_text(errors="replace")
                    pytest.exit(f"hostler serve did not start:\n{text}", returncode=3)
                time.sleep(0.01)

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@pytest.fixture(scope="session")
def server() -> Iterator[Server | None]:
    if "HOSTLER_BIN" not in os.environ:
        yield None
        return
    server = Server()
    yield server
    server.stop()
    shutil.rmtree(server.place, ignore_errors=True)


@pytest.fixture(autouse=True)
def known_state(server: Server | None, request: pytest.FixtureRequest) -> Iterator[None]:
    if server is None:
        yield
        return
    directory = Path(os.environ["SUITE_FIXTURES"])
    module = Path(request.node.path).stem.removeprefix("test_")
    method = METHOD.match(request.node.name)
    names = [f"{module}.{method[2]}" if method else module, module, "default"]
    found = next(path for path in (directory / f"{name}.json" for name in names) if path.exists())
    server.prepare(str(found))
    yield
    if not READS.match(request.node.name):
        server.stop()


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest) -> Iterator[Anthropic]:
    strict = getattr(request, "param", True)
    with Anthropic(base_url=URL, api_key=KEY, _strict_response_validation=strict) as client:
        yield client


@pytest.fixture(scope="session")
async def async_client(request: pytest.FixtureRequest) -> AsyncIterator[AsyncAnthropic]:
    param = getattr(request, "param", True)
    strict = param if isinstance(param, bool) else param.get("strict", True)
    async with AsyncAnthropic(base_url=URL, api_key=KEY, _strict_response_validation=strict) as client:
        yield client


RESULTS: dict[str, str] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed:
        text = str(report.longrepr).strip().splitlines()
        RESULTS[report.nodeid] = text[-1] if text else "failed"
    elif report.when == "call" and report.passed:
        RESULTS.setdefault(report.nodeid, "passed")


def pytest_sessionfinish() -> None:
    Path(os.environ["SUITE_RESULTS"]).write_text(json.dumps(RESULTS))
