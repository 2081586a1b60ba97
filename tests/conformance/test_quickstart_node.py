"""The Node quickstart of the README, word for word, with the packages as npm
packs and installs them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from conformance.test_quickstart import TURNS
from support.model import ModelScripts


def run(command: Sequence[str | Path], folder: Path, **env: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_readme(tmp_path: Path, model: ModelScripts) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    section = readme[readme.index("## Quickstart: Node.js") :]
    code = re.search(r"```js\n(.*?)```", section, re.DOTALL)
    assert code is not None
    site = Path(os.environ["HOSTLER_NODE_SITE"]) / "node_modules"
    [addon] = (site / "@hostler").iterdir()
    packed, project = tmp_path / "packed", tmp_path / "project"
    packed.mkdir()
    project.mkdir()
    # Most of the file is debug information, which takes long to compress.
    slim = shutil.copytree(addon, tmp_path / addon.name)
    run(["strip", "-g", slim / "hostler.node"], tmp_path)
    run(["npm", "pack", "--silent", "--pack-destination", packed, site / "hostler", slim], tmp_path)
    # Offline, as if no other platform's package could be had.
    run(["npm", "install", "--offline", "--no-audit", "--no-fund", *packed.iterdir()], project)
    (project / "quickstart.mjs").write_text(code[1])
    model.script(TURNS, model="claude-opus-5-5")
    printed = run(
        ["node", "quickstart.mjs"],
        project,
        ANTHROPIC_BASE_URL=model.url,
        ANTHROPIC_API_KEY="key",
    )
    assert printed.splitlines() == [
        "I'll write the script and run it.",
        "tool: write",
        "tool: bash",
        "Done: the tenth number is 34.",
    ]
