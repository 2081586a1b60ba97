"""A runner program: one line in, one line out; see ../conformance/README.md."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from types import TracebackType
from typing import Any

# Far beyond anything a healthy run needs.
PATIENCE = 60.0


class RunnerFailed(AssertionError):
    """The runner itself broke."""


class Runner:
    """One runner process. All that it has ever written is in ``written``."""

    def __init__(self, command: list[str]) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
        self._command = command
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=clean,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.written: list[str] = []
        for target in (self._read, self._read_errors):
            threading.Thread(target=target, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.written.append(line)
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.written.append(line)

    def say(self, *fields: str) -> dict[str, Any]:
        """Gives an order and waits for what comes of it."""
        assert self._process.stdin is not None
        assert not any("\t" in field or "\n" in field for field in fields), fields
        try:
            self._process.stdin.write("\t".join(fields) + "\n")
            self._process.stdin.flush()
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            raise RunnerFailed(f"{fields[0]}: nothing within {PATIENCE:.0f} s") from None
        except BrokenPipeError:
            line = None
        if line is None:
            raise RunnerFailed(f"{fields[0]}: the runner has ended: {''.join(self.written)[-2000:]}")
        return json.loads(line)

    def close(self) -> int:
        """Ends it; its exit status."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            return self._process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise RunnerFailed(f"{self._command[0]} does not end with its input") from None

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
