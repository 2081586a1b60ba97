"""The base of every typed model, and how JSON becomes models and back.

Decoding has two gears. The fast one hands a whole batch to msgspec. It knows
only what this release knows: a union member, or a field, that a newer server
added, makes it give up. Then the careful gear reads the same text as plain
Python values and builds the models itself: a member that is not known becomes
:class:`Unknown`, fields that are not known are kept beside their object, and
fields that an older server does not send are ``None``. Encoding puts what was
set aside back into its place.

What the generated modules in ``hostler.types`` rely on:

- every object is a subclass of :class:`Model`; optional fields default to
  ``None`` and are left out when they are encoded;
- a member of a union names its tag:
  ``class TextBlock(Model, tag_field="type", tag="text")`` with
  ``type: ClassVar[Literal["text"]] = "text"``;
- a union ends with :class:`Unknown`:
  ``MessageBlock = Union[TextBlock, ImageBlock, Unknown]``;
- open enumerations are ``str`` at run time.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Union, cast

import msgspec

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Model", "Unknown", "decoder", "encode"]

T = TypeVar("T")

# No name on the wire looks like these.
_EXTRA = "~hostler:extra"
_UNKNOWN = "~hostler:unknown"
_MARK = b'"~hostler:'


class Model(
    msgspec.Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    forbid_unknown_fields=True,
    gc=False,
):
    """An object of the API. Fields of a newer API are kept, readable as
    attributes, and part of :meth:`to_dict` and :meth:`to_json`."""

    extra_fields_: dict[str, Any] | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name=_EXTRA)

    secret_fields_: ClassVar[tuple[str, ...]] = ()
    """Fields whose values :func:`repr` does not show."""

    def __repr__(self) -> str:
        if not self.secret_fields_:
            return super().__repr__()
        hidden = {name: "…" for name in self.secret_fields_ if getattr(self, name) is not None}
        return msgspec.Struct.__repr__(msgspec.structs.replace(self, **hidden))

    def to_dict(self) -> dict[str, Any]:
        """The object as plain Python values, as it stands on the wire."""
        return msgspec.json.decode(encode(self))

    def to_json(self) -> str:
        """The object as JSON text."""
        return encode(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Reads JSON text, such as :meth:`to_json` wrote."""
        return decoder(cls).decode(text.encode() if isinstance(text, str) else text)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            extra = self.extra_fields_
            if extra is not msgspec.UNSET and name in extra:
                return extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class Unknown(Model, tag_field="type", tag=_UNKNOWN):
    """A member of a union that this release does not know yet. ``raw`` is the
    object as the server wrote it; its fields are readable as attributes too.
    """

    raw: dict[str, Any]

    @property
    def type(self) -> str:
        """The server's name of the kind."""
        return str(self.raw.get("type", ""))

    def __getattr__(self, name: str) -> Any:
        try:
            return self.raw[name]
        except KeyError:
            raise AttributeError(f"Unknown object of type {self.type!r} has no attribute {name!r}") from None


# msgspec learns about a class when it first meets it, and other threads see it
# while it learns (seen with 0.22: they crash on the half it does not know yet).
_learning = threading.Lock()

if hasattr(os, "register_at_fork"):
    # A forked child must find neither the lock taken nor a class half known.
    os.register_at_fork(
        before=_learning.acquire,
        after_in_parent=_learning.release,
        after_in_child=_learning.release,
    )


def _compile(type_: Any) -> msgspec.json.Decoder[Any]:
    with _learning:
        return msgspec.json.Decoder(type_)


class Decoder(Generic[T]):
    """Reads one JSON value as a ``T``."""

    __slots__ = ("_fast", "_plan", "_type")

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._fast: msgspec.json.Decoder[T] = _compile(type_)
        self._plan: _Objects | None = None

    def decode(self, data: bytes) -> T:
        """Raises :class:`msgspec.ValidationError` if the value has another
        shape, :class:`msgspec.DecodeError` if it is no JSON."""
        try:
            return self._fast.decode(data)
        except msgspec.ValidationError:
            return self._careful(msgspec.json.decode(data))

    def _careful(self, value: Any) -> T:
        if self._plan is None:
            self._plan = _plan(self._type, {}) or _Objects(self._type)
        return self._plan.build(value)


class ListDecoder(Generic[T]):
    """Reads a JSON array. One item that does not fit costs only itself the
    fast gear, and an object that fits no member of a union is an
    :class:`Unknown`."""

    __slots__ = ("_fast", "_item", "_raw")

    def __init__(self, item: Any) -> None:
        self._item: Decoder[T] = Decoder(item)
        self._fast: msgspec.json.Decoder[list[T]] = _compile(list[item])
        self._raw: msgspec.json.Decoder[list[msgspec.Raw]] = _compile(list[msgspec.Raw])

    def decode(self, data: bytes) -> list[T]:
        """The items, in order."""
        try:
            return self._fast.decode(data)
        except msgspec.ValidationError:
            return [self.decode_item(bytes(raw)) for raw in self._raw.decode(data)]

    def decode_item(self, data: bytes) -> T:
        """One item of such an array."""
        try:
            return self._item.decode(data)
        except msgspec.ValidationError:
            value = msgspec.json.decode(data)
            if isinstance(value, dict):
                return cast("T", Unknown(raw=cast("dict[str, Any]", value)))
            raise


_DECODERS: dict[Any, Decoder[Any]] = {}
_LIST_DECODERS: dict[Any, ListDecoder[Any]] = {}


def decoder(type_: type[T]) -> Decoder[T]:
    """The decoder of a type; made once."""
    found = _DECODERS.get(type_)
    if found is None:
        found = _DECODERS[type_] = Decoder(type_)
    return found


def list_decoder(item: type[T]) -> ListDecoder[T]:
    """The decoder of arrays of a type; made once."""
    found = _LIST_DECODERS.get(item)
    if found is None:
        found = _LIST_DECODERS[item] = ListDecoder(item)
    return found


def encode(value: Any) -> bytes:
    """JSON text of models, containers and plain values, with everything put
    back that decoding set aside."""
    text = msgspec.json.encode(value)
    if _MARK in text:
        text = msgspec.json.encode(_put_back(msgspec.json.decode(text)))
    return text


def _put_back(value: Any) -> Any:
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value)
        if items.get("type") == _UNKNOWN:
            return items["raw"]
        extra = items.pop(_EXTRA, None)
        out = {key: _put_back(item) for key, item in items.items()}
        if extra is not None:
            out.update(extra)
        return out
    if isinstance(value, list):
        return [_put_back(item) for item in cast("list[Any]", value)]
    return value


class _Objects:
    """Builds what an annotation with objects in it describes: one of several
    objects by its tag, a single one, lists and mappings of them."""

    __slots__ = ("annotation", "by_tag", "has_unknown", "items", "only", "tag_field", "values")

    def __init__(self, annotation: Any) -> None:
        self.annotation = annotation
        self.tag_field: str | None = None
        self.by_tag: dict[Any, _Fields] = {}
        self.only: _Fields | None = None
        self.values: _Objects | None = None
        self.items: _Objects | None = None
        self.has_unknown = False

    def build(self, value: Any) -> Any:
        if isinstance(value, dict):
            items = cast("dict[str, Any]", value)
            fields = self.only
            if self.tag_field is not None:
                fields = self.by_tag.get(items.get(self.tag_field), fields)
            if fields is not None:
                return fields.build(items)
            if self.has_unknown:
                return Unknown(raw=items)
            if self.values is not None:
                return {key: self.values.build(item) for key, item in items.items()}
        elif isinstance(value, list) and self.items is not None:
            return [self.items.build(item) for item in cast("list[Any]", value)]
        return msgspec.convert(value, self.annotation)


class _Fields:
    """Builds objects of one class. Fields that it does not know are set aside.
    Those that are null or that it misses, because the server is older, are
    ``None`` whatever their type."""

    __slots__ = ("known", "model", "required")

    def __init__(self, model: type[msgspec.Struct]) -> None:
        self.model = model
        self.known: dict[str, tuple[str, Any, _Objects | None]] = {}
        self.required: dict[str, None] = {}

    def build(self, items: dict[str, Any]) -> Any:
        values: dict[str, Any] = dict(self.required)
        extra: dict[str, Any] = {}
        tag_field = self.model.__struct_config__.tag_field
        for key, item in items.items():
            known = self.known.get(key)
            if known is None:
                if key != tag_field:
                    extra[key] = item
                continue
            name, annotation, objects = known
            try:
                if item is None:
                    values[name] = None
                elif objects is None:
                    values[name] = msgspec.convert(item, annotation)
                else:
                    values[name] = objects.build(item)
            except msgspec.ValidationError as error:
                raise msgspec.ValidationError(f"{key}: {error}") from None
        if extra and issubclass(self.model, Model):
            values["extra_fields_"] = extra
        return self.model(**values)


def _plan(annotation: Any, done: dict[type, _Fields]) -> _Objects | None:
    """How to build what an annotation describes; ``None`` if msgspec can do it
    as well. Recursive types are why ``done`` is handed around."""
    from types import UnionType
    from typing import get_args, get_origin

    objects = _Objects(annotation)
    is_union = get_origin(annotation) in (Union, UnionType)
    for member in get_args(annotation) if is_union else (annotation,):
        if member is Unknown:
            objects.has_unknown = True
        elif isinstance(member, type) and issubclass(member, msgspec.Struct):
            fields = done.get(member) or _fields(member, done)
            config = member.__struct_config__
            if config.tag_field is None:
                objects.only = fields
            else:
                objects.tag_field = config.tag_field
                objects.by_tag[config.tag] = fields
        elif get_origin(member) is list:
            objects.items = _plan(get_args(member)[0], done)
        elif get_origin(member) is dict:
            objects.values = _plan(get_args(member)[1], done)
    has_objects = objects.by_tag or objects.only or objects.has_unknown
    return objects if has_objects or objects.items or objects.values else None


def _fields(model: type[msgspec.Struct], done: dict[type, _Fields]) -> _Fields:
    fields = done[model] = _Fields(model)
    for field in msgspec.structs.fields(model):
        if field.encode_name == _EXTRA:
            continue
        plan = _plan(field.type, done)
        fields.known[field.encode_name] = (field.name, field.type, plan)
        if field.required:
            fields.required[field.name] = None
    return fields
