"""Runs the parts of `make test` and adds up what they report.

Usage: run.py MAKE "target: title" ...

Every part runs, also after a failure. The last line is the total, and the exit
status is 0 only if nothing failed. Needs nothing but Python.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import dataclass

CARGO = re.compile(r"^test result: \w+\. (\d+) passed; (\d+) failed")
PYTEST = re.compile(r"^=*\s*((?:\d+ \w+(?:, )?)+) in [\d.]+s")
NODE = re.compile(r"^\S (pass|fail|cancelled|skipped|todo) (\d+)$")
PYTEST_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed|xpassed)")


@dataclass
class Part:
    target: str
    title: str
    passed: int = 0
    failed: int = 0
    seconds: float = 0.0


def count(part: Part, line: str) -> None:
    if found := CARGO.match(line):
        part.passed += int(found[1])
        part.failed += int(found[2])
    elif found := NODE.match(line):
        if found[1] == "pass":
            part.passed += int(found[2])
        else:
            part.failed += int(found[2])
    elif found := PYTEST.match(line):
        for number, kind in PYTEST_COUNT.findall(found[1]):
            # A test that did not run has not passed.
            if kind == "passed":
                part.passed += int(number)
            else:
                part.failed += int(number)


def run(make: str, part: Part) -> None:
    print(f"\n=== {part.title}\n", flush=True)
    started = time.monotonic()
    process = subprocess.Popen(
        [make, part.target],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert process.stdout is not None
    for line in process.stdout:
        print(line, end="", flush=True)
        count(part, line)
    status = process.wait()
    part.seconds = time.monotonic() - started
    if status != 0:
        part.failed = max(part.failed, 1)
    elif part.passed == part.failed == 0:
        # A check without tests of its own counts as one.
        part.passed = 1


def main() -> int:
    make, *names = sys.argv[1:]
    parts: list[Part] = []
    for name in names:
        target, _, title = name.partition(":")
        parts.append(Part(target, title.strip()))
    for part in parts:
        run(make, part)

    print("\n=== Summary\n")
    for part in parts:
        verdict = "ok    " if part.failed == 0 else "FAILED"
        print(f"{verdict} {part.title}: {part.passed} passed, {part.failed} failed ({part.seconds:.0f} s)")
    passed = sum(part.passed for part in parts)
    failed = sum(part.failed for part in parts)
    print(f"\n{passed} passed, {failed} failed", flush=True)
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
