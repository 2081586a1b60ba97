"""Runs the Swift programs that `make swift-build` compiles."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

CLONE = Path(__file__).parents[2]


def run(command: str) -> str:
    toolchain = str(CLONE / "bindings-swift/toolchain.sh")
    build = str(Path(os.environ["CARGO_TARGET_DIR"]) / "swift")
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(
        [toolchain, "run", os.environ["HOSTLER_CACHE"], str(CLONE), build, "bash", "-c", command],
        env=clean,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout[-6000:]
    return done.stdout


def test_every_round_trip_case_comes_back_as_it_went_in() -> None:
    said = run("$BUILD/package/debug/roundtrip $SOURCE/tests/cases/roundtrip.tsv")
    assert re.search(r"[1-9]\d* cases, 0 failures", said), said
