"""The fault server as a process of the tests."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any


class FaultServer:
    """Plays what it is told, and tells what it was asked."""

    def __init__(self) -> None:
        program = Path(os.environ["CARGO_TARGET_DIR"]) / "debug" / "hostler-faultserver"
        self._process = subprocess.Popen([str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def _control(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_faults{path}", data, method=method)
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.loads(response.read())

    def plan(self, plan: Any) -> None:
        self._control("PUT", "/plan", plan)

    def requests(self) -> list[dict[str, Any]]:
        return self._control("GET", "/requests")["requests"]

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)
