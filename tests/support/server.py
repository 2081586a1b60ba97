"""`hostler serve` as a real process."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

API_KEY = "test-key"
ADDRESS = re.compile(r"http://[0-9A-Za-z.:\[\]]+")
PATIENCE = 60.0


def binary() -> str:
    """The program under test; `make` builds it and says where."""
    path = os.environ.get("HOSTLER_BIN")
    if not path:
        target = os.environ.get("CARGO_TARGET_DIR", str(Path(__file__).parents[2] / "target"))
        path = str(Path(target) / "debug" / "hostler")
    if not Path(path).exists():
        raise FileNotFoundError(f"{path} is missing: build it with `make build`")
    return path


class Serve:
    """A running server. Its output is kept for failure messages."""

    def __init__(
        self,
        data_dir: Path,
        model_url: str,
        *,
        api_key: str | None = API_KEY,
        listen: str = "127.0.0.1:0",
        extra: Sequence[str] = (),
        env: dict[str, str] | None = None,
        prefix: Sequence[str] = (),
    ) -> None:
        command = [*prefix, binary(), "serve", "--listen", listen, "--data-dir", str(data_dir)]
        command += ["--model-base-url", model_url, "--model-api-key", "model-key", *extra]
        if api_key is not None:
            command += ["--api-key", api_key]
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("ANTHROPIC_", "HOSTLER_")) and "proxy" not in name.lower()
        }
        self.output: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=clean | (env or {}),
            start_new_session=True,
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.url = self._wait_ready()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.output.append(line)
            self._lines.put(line)
        self._lines.put(None)

    def _wait_ready(self) -> str:
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE)
            except queue.Empty:
                self.kill()
                raise AssertionError(f"not ready after {PATIENCE:.0f} s:\n{self.log()}") from None
            if line is None:
                raise AssertionError(f"ended with {self.process.wait()} before it was ready:\n{self.log()}")
            if found := ADDRESS.search(line):
                return found[0]

    def log(self) -> str:
        return "".join(self.output)

    def kill(self) -> None:
        """kill -9: no chance to tidy up."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Asks it to end, and waits until it has."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"did not end within {PATIENCE:.0f} s:\n{self.log()}") from None

    def __enter__(self) -> Serve:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.kill()


@contextlib.contextmanager
def serving(data_dir: Path, model_url: str, **options: object) -> Iterator[Serve]:
    """A server for one block."""
    with Serve(data_dir, model_url, **options) as server:  # type: ignore[arg-type]
        yield server
