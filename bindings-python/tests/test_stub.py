"""The stub of the native module says what the module has."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

from hostler import _native


def described() -> dict[str, set[str]]:
    """Names in the stub; of classes also the names in them."""
    tree = ast.parse(Path(_native.__file__).with_name("_native.pyi").read_text())
    names: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            names[node.name] = {item.name for item in node.body if isinstance(item, ast.FunctionDef)} - {"__new__"}
        elif isinstance(node, ast.FunctionDef):
            names[node.name] = set()
        elif isinstance(node, ast.AnnAssign):
            assert isinstance(node.target, ast.Name)
            names[node.target.id] = set()
    return names


def test_the_stub_is_complete() -> None:
    there: dict[str, set[str]] = {}
    for name, value in vars(_native).items():
        if name == "__version__" or not name.startswith("__"):
            members = vars(value) if inspect.isclass(value) else {}
            there[name] = {member for member in members if not member.startswith("__")}
    if not _native.HAS_ENGINE:
        there["Client"].add("embedded")
    assert there == described()


def test_parameters_have_the_names_of_the_stub() -> None:
    tree = ast.parse(Path(_native.__file__).with_name("_native.pyi").read_text())
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for item in node.body:
            if not isinstance(item, ast.FunctionDef):
                continue
            owner = getattr(_native, node.name)
            function = owner if item.name == "__new__" else getattr(owner, item.name)
            real = [name for name in inspect.signature(function).parameters if name != "self"]
            stub = [a.arg for a in (*item.args.args, *item.args.kwonlyargs) if a.arg not in ("self", "cls")]
            assert real == stub, f"{node.name}.{item.name}"
