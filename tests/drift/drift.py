"""Compares what this repository says of the API with what others say of it.

    drift.py sdk            with the installed official Python SDK
    drift.py schema FILE    with an OpenAPI document
    drift.py webhooks FILE  with the schemas of webhook deliveries

Prints every difference that `allowed.txt` does not explain, and every
explanation without a difference. Exit status 1 if there is one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import shapes
from openapi import Document
from shapes import Field, Operation, Shape

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
            raise SystemExit(f"allowed.txt:{number}: expected `sdk, schema, webhooks or both | difference | reason`")
        if parts[0] == against or (parts[0] == "both" and against in ("sdk", "schema")):
            found[parts[1]] = parts[2]
    return found


def webhooks(ours: Document, theirs: dict[str, Any]) -> tuple[dict[str, Operation], dict[str, Operation]]:
    """What is sent to endpoints, as if each type of event were an answer.

    There, every type has an object of its own; here one object, whose optional
    fields are of some types only, stands for all.
    """
    envelope = ours.shape({"$ref": "#/components/schemas/WebhookEvent"})
    other = Document(theirs).shape(theirs["roots"]["WebhookEvent"])
    assert envelope.fields and other.fields
    data, arms = envelope.fields.pop("data").shape, other.fields.pop("data").shape.objects
    assert data.fields
    here = {"webhook": Operation([], {}, envelope, "call")}
    there = {"webhook": Operation([], {}, other, "call")}
    for tag, arm in arms.items():
        there[tag] = Operation([], arm.fields or {}, None, "call")
    for tag in data.fields["type"].shape.enum or ():
        wanted = there[tag].arguments if tag in there else {}
        fields = {"type": Field(lambda tag=tag: Shape(enum={tag}), required=True)}
        for name, field in data.fields.items():
            if name != "type" and (field.required or name in wanted):
                required = field.required or wanted[name].required
                fields[name] = Field(lambda field=field: field.shape, required)
        here[tag] = Operation([], fields, None, "call")
    used = {name for operation in here.values() for name in operation.arguments}
    unused = {name: field for name, field in data.fields.items() if name not in used}
    here["webhook"].arguments.update(unused)
    return here, there


def main(arguments: list[str]) -> int:
    """Runs one comparison."""
    here = Document(json.loads(OPENAPI.read_text()))
    ours = here.operations()
    counted = "operations"
    match arguments:
        case ["sdk"]:
            from importlib.metadata import version

            import sdk

            theirs = sdk.operations({name.split(".")[0] for name in ours})
            what = f"anthropic {version('anthropic')}"
        case ["schema", path]:
            theirs = Document(json.loads(Path(path).read_text())).operations()
            what = Path(path).name
        case ["webhooks", path]:
            root = json.loads(Path(path).read_text())
            ours, theirs = webhooks(here, root)
            counted = "deliveries"
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
        f"{what}: {len(theirs)} {counted} there, {len(ours)} here; "
        f"{len(found)} differences, {len(found) - len(unexplained)} explained, "
        f"{len(unexplained)} unexplained, {len(stale)} explanations without a difference"
    )
    return 1 if unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
