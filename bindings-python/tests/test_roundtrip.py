"""Every case of `tests/cases/roundtrip.tsv` that the server may send comes back
from the models as it went in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from hostler import types
from hostler._model import Model, Unknown, decoder, encode

CASES = Path(__file__).parents[2] / "tests" / "cases" / "roundtrip.tsv"


def cases() -> list[tuple[str, str, str]]:
    """Schema, case and JSON, of the schemas that have a model."""
    known = set(dir(types))
    lines = [line.split("\t", 2) for line in CASES.read_text().splitlines() if not line.startswith("#")]
    return [(schema, case, text) for schema, case, text in lines if schema in known]


def without_nulls(value: Any) -> Any:
    """Models do not tell a null from a field that is left out."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return value


def test_there_are_cases() -> None:
    assert len(cases()) > 1_000


@pytest.mark.parametrize("schema", sorted({schema for schema, _, _ in cases()}))
def test_roundtrip(schema: str) -> None:
    read = decoder(getattr(types, schema))
    for _, case, text in (found for found in cases_by_schema()[schema]):
        value = read.decode(text.encode())
        before, after = msgspec.json.decode(text), msgspec.json.decode(encode(value))
        if case == "nulls":
            before = without_nulls(before)
        assert after == before, case
        if case == "unknown field":
            assert isinstance(value, Model)
            assert value.x_new == {"number": 1.0e10, "list": [0.10, None]}  # pyright: ignore
        if case == "unknown member":
            assert isinstance(value, Unknown)
            assert value.type == "x_new"
            assert value.deep == {"a": None}


_BY_SCHEMA: dict[str, list[tuple[str, str, str]]] = {}


def cases_by_schema() -> dict[str, list[tuple[str, str, str]]]:
    """The cases of each schema."""
    if not _BY_SCHEMA:
        for found in cases():
            _BY_SCHEMA.setdefault(found[0], []).append(found)
    return _BY_SCHEMA
