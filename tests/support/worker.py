"""`hostler worker` as a real process."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from support.server import binary

PATIENCE = 60.0


class Worker:
    """A running worker. Its log is kept."""

    def __init__(self, command: str, *options: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> None:
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("ANTHROPIC_", "HOSTLER_")) and "proxy" not in name.lower()
        }
        self.process = subprocess.Popen(
            [binary(), "worker", command, *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env=clean | (env or {}),
            cwd=cwd,
            start_new_session=True,
        )
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        self.lines.extend(self.process.stderr)

    def log(self) -> str:
        return "".join(self.lines)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def signal(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)

    def wait(self) -> int:
        try:
            code = self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the worker did not end within {PATIENCE:.0f} s:\n{self.log()}") from None
        self._reader.join(timeout=5)
        return code

    def stop(self) -> int:
        self.signal()
        return self.wait()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.kill()


def poll(url: str, environment: str, key: str, workdir: Path, *options: Sequence[str] | str) -> Worker:
    """A worker that takes work from a queue."""
    extra = [str(option) for option in options]
    command = ["--base-url", url, "--workdir", str(workdir), *extra]
    env = {"ANTHROPIC_ENVIRONMENT_ID": environment, "ANTHROPIC_ENVIRONMENT_KEY": key}
    return Worker("poll", *command, env=env)
