"""Compares what this repository says of the API with what others say of it.

    drift.py sdk            with the installed official Python SDK
    drift.py schema FILE    with an OpenAPI document

Prints every difference that `allowed.txt` does not explain, and every
explanation without a difference. Exit status 1 if there is one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import shapes
from openapi import Document

HERE = Path(__file__).parent
OPENAPI = HERE.parent.parent / "api" / "dist" / "openapi.json"


def explanations(against: str) -> dict[str, str]:
    """Difference → reason, of the lines for this comparison."""
    found: dict[str, str] = {}
    for number, line in enumerate((HERE / "allowed.txt").read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != 3 or not all(parts):
            raise SystemExit(f"allowed.txt:{number}: expected `sdk, schema or both | difference | reason`")
        if parts[0] in (against, "both"):
            found[parts[1]] = parts[2]
    return found


def main(arguments: list[str]) -> int:
    """Runs one comparison."""
    ours = Document(json.loads(OPENAPI.read_text())).operations()
    match arguments:
        case ["sdk"]:
            from importlib.metadata import version

            import sdk

            theirs = sdk.operations({name.split(".")[0] for name in ours})
            what = f"anthropic {version('anthropic')}"
        case ["schema", path]:
            theirs = Document(json.loads(Path(path).read_text())).operations()
            what = Path(path).name
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    allowed = explanations(arguments[0])
    found = list(dict.fromkeys(shapes.compare_operations(ours, theirs)))
    unexplained = [difference for difference in found if difference not in allowed]
    stale = [difference for difference in allowed if difference not in found]
    for difference in unexplained:
        print(f"  {difference}")
    for difference in stale:
        print(f"  {difference}: explained in allowed.txt, but there is no such difference any more")
    print(
        f"{what}: {len(theirs)} operations there, {len(ours)} here; "
        f"{len(found)} differences, {len(found) - len(unexplained)} explained, "
        f"{len(unexplained)} unexplained, {len(stale)} explanations without a difference"
    )
    return 1 if unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
