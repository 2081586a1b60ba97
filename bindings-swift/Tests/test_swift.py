"""Runs the Swift tests, which `make swift-build` compiles, beside servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

CLONE = Path(__file__).parents[2]
sys.path.insert(0, str(CLONE / "tests"))

from support.faultserver import FaultServer  # noqa: E402
from support.model import ModelScripts  # noqa: E402
from support.server import API_KEY, Serve  # noqa: E402

TURNS: list[dict[str, Any]] = [
    {"text": "Let me look.", "tools": [{"name": "weather", "input": {"city": "Oslo"}}]},
    {"text": "Take one: {{last_tool_output}}."},
]


def run(command: str, **variables: str) -> str:
    toolchain = str(CLONE / "bindings-swift/toolchain.sh")
    build = str(Path(os.environ["CARGO_TARGET_DIR"]) / "swift")
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(
        [toolchain, "run", os.environ["HOSTLER_CACHE"], str(CLONE), build, "bash", "-c", command],
        env=clean | variables,
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


def test_the_package_beside_servers(tmp_path: Path) -> None:
    with FaultServer() as faults, ModelScripts() as model, Serve(tmp_path, model.url) as serve:
        said = run(
            "$BUILD/package/debug/HostlerPackageTests.xctest",
            HOSTLER_TEST_SERVER=faults.url,
            HOSTLER_TEST_SERVE=serve.url,
            HOSTLER_TEST_KEY=API_KEY,
            HOSTLER_TEST_MODEL=model.script(TURNS),
        )
    # Each class says how many, then all of them together.
    counts = [int(count) for count in re.findall(r"Executed (\d+) tests?, with 0 failures", said)]
    assert counts and counts[-1] >= 19, said
