"""Functions as tools: their schemas come from type hints and docstrings."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Generic, ParamSpec, TypeVar, cast, get_type_hints, overload

import msgspec

from ._errors import InvalidArgumentError

if TYPE_CHECKING:
    from .types.params import CustomToolParams

__all__ = ["Tool", "tool"]

P = ParamSpec("P")
R = TypeVar("R")

_SECTION = re.compile(r"^(Args|Arguments|Parameters):\s*$")
_OTHER_SECTION = re.compile(r"^(Returns?|Raises|Yields?|Examples?|Notes?)::?\s*$|^:(returns?|raises)\b")
_GOOGLE = re.compile(r"^\s+\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(.*)$")
_SPHINX = re.compile(r"^:param\s+(?:[^:]*\s)?(\w+):\s*(.*)$")


def _documented(function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """The docstring's description, and what it says about parameters, in the
    styles of Google and Sphinx."""
    description: list[str] = []
    parameters: dict[str, str] = {}
    section, current = "description", ""
    for line in (inspect.getdoc(function) or "").splitlines():
        if _SECTION.match(line):
            section, current = "parameters", ""
        elif _OTHER_SECTION.match(line):
            section = "other"
        elif found := _SPHINX.match(line):
            section, current = "parameters", found[1]
            parameters[current] = found[2]
        elif section == "description":
            description.append(line)
        elif section == "parameters":
            if found := _GOOGLE.match(line):
                current = found[1]
                parameters[current] = found[2]
            elif current and line.strip():
                parameters[current] += " " + line.strip()
    return "\n".join(description).strip(), parameters


class Tool(Generic[P, R]):
    """A function that agents can call. It still is that function."""

    name: str
    """What agents call it."""
    description: str
    """What they are told about it."""
    input_schema: dict[str, Any]
    """JSON Schema of its arguments."""

    def __init__(self, function: Callable[P, R], name: str | None, description: str | None) -> None:
        self.function = function
        self.name = name or function.__name__
        functools.update_wrapper(self, function)
        self.__name__ = self.name
        told, parameters = _documented(function)
        self.description = told if description is None else description
        if not self.description:
            raise InvalidArgumentError(f"tool {self.name}: agents need a description; write a docstring")
        self._input = self._model(parameters)
        self.input_schema = self._schema()

    def _model(self, documented: dict[str, str]) -> type[msgspec.Struct]:
        try:
            hints = get_type_hints(self.function, include_extras=True)
        except NameError as error:
            raise InvalidArgumentError(f"tool {self.name}: a type hint cannot be read: {error}") from error
        fields: list[Any] = []
        for parameter in inspect.signature(self.function).parameters.values():
            if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
                raise InvalidArgumentError(f"tool {self.name}: {parameter} cannot be given by name")
            hint = hints.get(parameter.name)
            if hint is None:
                raise InvalidArgumentError(f"tool {self.name}: {parameter.name} has no type hint")
            if text := documented.get(parameter.name):
                hint = Annotated[hint, msgspec.Meta(description=text)]
            if parameter.default is parameter.empty:
                fields.append((parameter.name, hint))
            else:
                # The function has the default itself.
                fields.append((parameter.name, hint | msgspec.UnsetType, msgspec.UNSET))
        return msgspec.defstruct("Input", fields, kw_only=True, forbid_unknown_fields=True)

    def _schema(self) -> dict[str, Any]:
        try:
            (_,), parts = msgspec.json.schema_components((self._input,), ref_template="#/$defs/{name}")
        except TypeError as error:
            raise InvalidArgumentError(f"tool {self.name}: {error}") from error
        schema = parts.pop("Input")
        schema.pop("title", None)
        return schema | ({"$defs": parts} if parts else {})

    @property
    def definition(self) -> CustomToolParams:
        """What an agent's ``tools`` take."""
        return {
            "type": "custom",
            "name": self.name,
            "description": self.description,
            "input_schema": cast("Any", self.input_schema),
        }

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def invoke(self, input: dict[str, Any]) -> R:
        """Calls it with an agent's arguments, converted to what its hints say;
        a ``msgspec.ValidationError`` if they do not fit."""
        given = msgspec.convert(input, self._input)
        values = {name: getattr(given, name) for name in self._input.__struct_fields__}
        named: Any = {name: value for name, value in values.items() if value is not msgspec.UNSET}
        return cast("Callable[..., R]", self.function)(**named)

    def __repr__(self) -> str:
        return f"<tool {self.name}>"


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(*, name: str | None = None, description: str | None = None) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(
    function: Callable[..., Any] | None = None, /, *, name: str | None = None, description: str | None = None
) -> Any:
    """Makes a function, plain or async, a tool. Its description and those of
    its parameters come from the docstring, their schemas from the type hints:
    everything that msgspec reads, such as ``Literal``, dataclasses,
    ``datetime``, or ``Annotated[int, msgspec.Meta(ge=1)]``.

    Example::

        @hostler.tool
        def weather(city: str, days: int = 1) -> str:
            \"\"\"Tells the weather of a city.

            Args:
                city: Its name.
                days: How many days ahead.
            \"\"\"
            return f"It rains in {city}."

        agent = client.agents.create(name="Guide", model="claude-opus-5", tools=[weather.definition])
        run = client.sessions.run(session.id, "Do I need an umbrella?", tools=[weather])
    """
    if function is None:

        def decorate(function: Callable[P, R]) -> Tool[P, R]:
            return Tool(function, name, description)

        return decorate
    return Tool(function, name, description)
