"""Every client case in every mode, as a table.

Usage: matrix.py [--mode NAME]... [--case TEXT]... [--verbose]

A mode that cannot be played, and a case that a mode cannot have, need a
written reason. The last lines are the reasons, the failures and the totals.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from support.client_cases import ClientCase, load_client_cases  # noqa: E402
from support.faultserver import FaultServer  # noqa: E402
from support.runner import Runner  # noqa: E402


def command(mode: Any) -> list[str]:
    places = {
        "target": os.environ["CARGO_TARGET_DIR"],
        "runners": str(HERE / "runners"),
        "python": sys.executable,
        "env": os.environ,
    }
    return [part.format(**places) for part in mode["command"]]


class Column:
    """One mode: its runner is started anew after a failure."""

    def __init__(self, name: str, mode: Any) -> None:
        self.name = name
        self.mode = mode
        self.runner: Runner | None = None
        self.cells: list[str] = []
        self.failures: dict[str, str] = {}
        self.reasons: dict[str, str] = {}
        self.passed = 0

    def fill(self, cases: list[Any]) -> None:
        with FaultServer() as server:
            self.cells = [self._play(case, server) for case in cases]
            self._close()

    def _play(self, case: Any, server: FaultServer) -> str:
        reason = case.get("not_for", {}).get(self.name)
        if reason is not None:
            self.reasons[case["name"]] = reason
            return "-"
        try:
            if self.runner is None:
                self.runner = Runner(command(self.mode))
            ClientCase(case, self.runner, server).play()
        except Exception as error:
            self.failures[case["name"]] = str(error) or repr(error)
            if self.runner is not None:
                self.runner.kill()
            self.runner = None
            return "FAIL"
        self.passed += 1
        return "ok"

    def _close(self) -> None:
        if self.runner is None:
            return
        status = self.runner.close()
        if status != 0:
            self.failures["(exit)"] = f"the runner ended with status {status}"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", action="append", default=[])
    parser.add_argument("--case", action="append", default=[])
    chosen = parser.parse_args()
    modes: dict[str, Any] = json.loads((HERE / "runners" / "modes.json").read_text())
    absent = {name: mode["absent"] for name, mode in modes.items() if "absent" in mode}
    names = [name for name in chosen.mode or modes if name not in absent]
    cases = [
        case for case in load_client_cases() if not chosen.case or any(text in case["name"] for text in chosen.case)
    ]
    began = time.monotonic()
    width = max(len(case["name"]) for case in cases)
    columns = [Column(name, modes[name]) for name in names]
    # Cases mostly wait, so modes do not disturb each other.
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda column: column.fill(cases), columns))
    print(" " * width, *names)
    for number, case in enumerate(cases):
        print(case["name"].ljust(width), *(column.cells[number].ljust(len(column.name)) for column in columns))

    print()
    for name, reason in absent.items():
        print(f"{name}: not played: {reason}")
    for column in columns:
        for name, reason in column.reasons.items():
            print(f"- {column.name}: {name}: {reason}")
    for column in columns:
        for name, failure in column.failures.items():
            print(f"FAIL {column.name}: {name}\n{failure}\n")
    passed = sum(column.passed for column in columns)
    failed = sum(len(column.failures) for column in columns)
    print(f"{len(cases)} cases in {len(columns)} modes")
    print(f"{passed} passed, {failed} failed in {time.monotonic() - began:.1f}s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
