"""Operations and types of an installed official SDK."""

from __future__ import annotations

import collections.abc
import inspect
import types
import typing
from datetime import date, datetime
from typing import Any

import typing_extensions
from shapes import Field, Operation, Shape, union

# What every method takes, which is no part of the API.
COMMON = {"self", "betas", "extra_headers", "extra_query", "extra_body", "timeout"}
SCALARS: dict[Any, str] = {
    str: "text",
    int: "int",
    float: "float",
    bool: "bool",
    bytes: "bytes",
    object: "any",
    Any: "any",
}


def operations(roots: set[str]) -> dict[str, Operation]:
    """Every method of the resources with these names, by its dotted name."""
    import anthropic

    client = anthropic.Anthropic(api_key="none")
    found: dict[str, Operation] = {}
    for root in sorted(roots):
        resource = getattr(client.beta, root, None)
        if resource is not None:
            _collect(resource, root, found)
    return found


def _collect(resource: Any, prefix: str, found: dict[str, Operation]) -> None:
    from anthropic._resource import SyncAPIResource

    for name in sorted(dir(type(resource))):
        if name.startswith(("_", "with_")):
            continue
        member = inspect.getattr_static(type(resource), name)
        if inspect.isfunction(member):
            found[f"{prefix}.{name}"] = _operation(member)
            continue
        value = getattr(resource, name)
        if isinstance(value, SyncAPIResource):
            _collect(value, f"{prefix}.{name}", found)


def _operation(function: Any) -> Operation:
    hints = typing_extensions.get_type_hints(function, include_extras=True)
    path: list[str] = []
    arguments: dict[str, Field] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name in COMMON:
            continue
        hint = hints.get(name, Any)
        required = parameter.default is inspect.Parameter.empty
        # Path parameters are plain required texts; the last is positional and
        # the others come first among the keywords.
        positional = parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        if positional or (required and hint is str and f"{{{name}}}" in _source(function)):
            path.append(name)
        else:
            arguments[name] = Field(lambda hint=hint: shape(hint), required)
    path.sort(key=lambda name: _source(function).find(f"{{{name}}}"))
    returns = hints.get("return")
    source = _source(function)
    kind = "upload" if "multipart/form-data" in source else "call"
    generic = getattr(returns, "__pydantic_generic_metadata__", None) or {}
    if generic.get("origin") is not None:
        return Operation(path, arguments, shape(generic["args"][0]), "list")
    if "Stream" in getattr(typing.get_origin(returns), "__name__", ""):
        return Operation(path, arguments, shape(typing.get_args(returns)[0]), "stream")
    if "Binary" in getattr(returns, "__name__", ""):
        return Operation(path, arguments, None, "download")
    return Operation(path, arguments, shape(returns), kind)


def _source(function: Any) -> str:
    return inspect.getsource(inspect.unwrap(function))


_named: dict[Any, Shape] = {}


def shape(hint: Any) -> Shape:
    """The neutral form of a type annotation."""
    if hint is None or hint is type(None):
        return Shape(nullable=True)
    if hint in (datetime, date):
        return Shape(scalars={"date"})
    try:
        if hint in SCALARS:
            return Shape(scalars={SCALARS[hint]})
    except TypeError:
        pass
    if "PathLike" in str(hint) and "IO[bytes]" in str(hint) and "Sequence" not in str(hint).split("[")[0]:
        return Shape(scalars={"bytes"})
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Annotated, typing_extensions.Required, typing_extensions.NotRequired):
        return shape(args[0])
    if origin is typing.Literal:
        return Shape(enum=set(args))
    if origin in (typing.Union, types.UnionType):
        arms = [arm for arm in args if getattr(arm, "__name__", "") not in ("Omit", "NotGiven")]
        return union([shape(arm) for arm in arms])
    if origin is not None and isinstance(origin, type):
        if issubclass(origin, collections.abc.Mapping):
            value = shape(args[1])
            return Shape(values=value)
        if issubclass(origin, collections.abc.Iterable):
            return Shape(items=shape(args[0]))
    if getattr(origin, "__name__", "") == "SequenceNotStr":
        return Shape(items=shape(args[0]))
    if typing_extensions.is_typeddict(hint):
        return _named_shape(hint, _typed_dict)
    if isinstance(hint, type) and hasattr(hint, "model_fields"):
        return _named_shape(hint, _model)
    return Shape(scalars={f"python {hint}"})


def _named_shape(hint: Any, make: Any) -> Shape:
    found = _named.get(hint)
    if found is None:
        found = _named[hint] = Shape(hint.__name__)
        found.__dict__.update({**make(hint).__dict__, "name": hint.__name__})
    return found


def _typed_dict(hint: Any) -> Shape:
    hints = typing_extensions.get_type_hints(hint, include_extras=True)
    fields: dict[str, Field] = {}
    for name, annotation in hints.items():
        wire = name
        inner = annotation
        required = name in hint.__required_keys__
        if typing.get_origin(inner) is typing_extensions.Required:
            inner, required = typing.get_args(inner)[0], True
        for extra in getattr(inner, "__metadata__", ()):
            wire = getattr(extra, "alias", None) or wire
        fields[wire] = Field(lambda annotation=annotation: shape(annotation), required)
    return Shape(fields=fields)


def _model(hint: Any) -> Shape:
    fields: dict[str, Field] = {}
    for name, info in hint.model_fields.items():
        annotation = info.annotation
        fields[info.alias or name] = Field(lambda annotation=annotation: shape(annotation), info.is_required())
    return Shape(fields=fields)
