"""One form for descriptions of JSON, so that two of them can be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property


@dataclass
class Field:
    """A field of an object."""

    make: Callable[[], Shape]
    required: bool
    in_query: bool = False
    """There is no null in a query: an SDK may take it for "left out"."""

    @cached_property
    def shape(self) -> Shape:
        return self.make()


@dataclass
class Shape:
    """What a JSON value may be. Several parts may be set: a union is all of
    its arms in one shape."""

    name: str = ""
    """The type's name, for reading and so that recursion ends."""
    nullable: bool = False
    scalars: set[str] = field(default_factory=set)
    enum: set[str] | None = None
    items: Shape | None = None
    values: Shape | None = None
    objects: dict[str, Shape] = field(default_factory=dict)
    """Objects by what tells them apart."""
    fields: dict[str, Field] | None = None
    """The fields, if this is one object."""
    open: bool | None = None
    """Whether further fields are part of the contract; None if not said."""
    open_enum: bool = False
    """Whether other texts than those of the enum are allowed by contract."""

    def tag(self) -> str:
        """What tells this object from the others of its union."""
        for name in ("type", "name"):
            found = (self.fields or {}).get(name)
            if found is not None and found.shape.enum is not None and len(found.shape.enum) == 1:
                return next(iter(found.shape.enum))
        return ""


def union(arms: list[Shape], name: str = "") -> Shape:
    """All arms as one shape."""
    out = Shape(name=name)
    for arm in arms:
        out.nullable |= arm.nullable
        out.scalars |= arm.scalars
        if arm.enum is not None:
            out.enum = (out.enum or set()) | arm.enum
        out.items = out.items or arm.items
        out.values = out.values or arm.values
        out.objects.update(arm.objects)
        if arm.fields is not None:
            out.objects[arm.tag()] = arm
    if len(out.objects) == 1 and not (out.scalars or out.enum or out.items or out.values):
        only = next(iter(out.objects.values()))
        return Shape(only.name, out.nullable or only.nullable, fields=only.fields, open=only.open)
    # A set of texts that is open is still that set; a date may be written as text.
    if "date" in out.scalars or out.enum is not None:
        out.open_enum = out.enum is not None and "text" in out.scalars
        out.scalars.discard("text")
    return out


@dataclass
class Operation:
    """What is called, what is given, what comes back."""

    path: list[str]
    arguments: dict[str, Field]
    answer: Shape | None
    kind: str


def compare_operations(ours: dict[str, Operation], theirs: dict[str, Operation]) -> Iterator[str]:
    """Differences, one text each."""
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            yield f"{name}: operation only here"
        elif name not in ours:
            yield f"{name}: operation only there"
        else:
            yield from _compare_operation(name, ours[name], theirs[name])


def _compare_operation(name: str, ours: Operation, theirs: Operation) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    if ours.path != theirs.path:
        yield f"{name}: path {ours.path} here, {theirs.path} there"
    if ours.kind != theirs.kind:
        yield f"{name}: {ours.kind} here, {theirs.kind} there"
    yield from _compare_fields(f"{name}()", ours.arguments, theirs.arguments, seen)
    if ours.answer is not None and theirs.answer is not None:
        yield from compare(f"{name} answer", ours.answer, theirs.answer, seen)
    elif (ours.answer is None) != (theirs.answer is None):
        yield f"{name}: JSON answer only {'here' if ours.answer else 'there'}"


def _compare_fields(
    place: str, ours: dict[str, Field], theirs: dict[str, Field], seen: set[tuple[str, str]]
) -> Iterator[str]:
    for name in sorted(ours.keys() | theirs.keys()):
        at = f"{place}.{name}"
        if name not in theirs:
            yield f"{at}: field only here"
        elif name not in ours:
            yield f"{at}: field only there"
        else:
            if ours[name].required != theirs[name].required:
                yield f"{at}: {'required' if ours[name].required else 'optional'} here, the reverse there"
            shape = theirs[name].shape
            if ours[name].in_query:
                shape = replace(shape, nullable=False)
            yield from compare(at, ours[name].shape, shape, seen)


def compare(place: str, ours: Shape, theirs: Shape, seen: set[tuple[str, str]]) -> Iterator[str]:
    """Differences between two shapes, each pair of named types once."""
    if ours.name and theirs.name:
        if (ours.name, theirs.name) in seen:
            return
        seen.add((ours.name, theirs.name))
        place = ours.name
    if ours.nullable != theirs.nullable:
        yield f"{place}: {'null' if ours.nullable else 'no null'} here, the reverse there"
    if (ours.open_enum and theirs.scalars == {"text"}) or (theirs.open_enum and ours.scalars == {"text"}):
        yield f"{place}: known values are listed only {'here' if ours.open_enum else 'there'}"
        return
    if ours.scalars != theirs.scalars:
        yield f"{place}: {sorted(ours.scalars)} here, {sorted(theirs.scalars)} there"
    if ours.enum is not None or theirs.enum is not None:
        for value in sorted((ours.enum or set()) ^ (theirs.enum or set())):
            yield f"{place}: value {value!r} only {'here' if value in (ours.enum or set()) else 'there'}"
    for kind, mine, other in (("items", ours.items, theirs.items), ("values", ours.values, theirs.values)):
        if mine is not None and other is not None:
            yield from compare(f"{place}[]", mine, other, seen)
        elif (mine is None) != (other is None):
            yield f"{place}: {kind} only {'here' if mine else 'there'}"
    if ours.fields is not None and theirs.fields is not None:
        yield from _compare_fields(place, ours.fields, theirs.fields, seen)
        if None not in (ours.open, theirs.open) and ours.open != theirs.open:
            yield f"{place}: further fields only {'here' if ours.open else 'there'}"
    elif (ours.fields is None) != (theirs.fields is None):
        yield f"{place}: one object only {'here' if ours.fields else 'there'}"
    for tag in sorted(ours.objects.keys() | theirs.objects.keys()):
        mine, other = ours.objects.get(tag), theirs.objects.get(tag)
        if mine is None or other is None:
            yield f"{place}: member {tag!r} only {'here' if mine else 'there'}"
        else:
            yield from compare(f"{place}<{tag}>", mine, other, seen)
