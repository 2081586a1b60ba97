"""Functions as tools."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

import msgspec
import pytest

import hostler


@dataclass
class Place:
    city: str
    country: str = "NO"


@hostler.tool
def forecast(
    place: Place, day: date, unit: Literal["C", "F"] = "C", hours: Annotated[int, msgspec.Meta(ge=1)] = 24
) -> str:
    """Tells the weather.

    It asks nobody.

    Args:
        place (Place): Where;
            a city will do.
        day: When.

    Returns:
        A sentence.
    """
    return f"{place.city} {place.country} {day.year} {unit} {hours}"


def test_definition() -> None:
    assert forecast.definition == {
        "type": "custom",
        "name": "forecast",
        "description": "Tells the weather.\n\nIt asks nobody.",
        "input_schema": {
            "type": "object",
            "properties": {
                "place": {"$ref": "#/$defs/Place", "description": "Where; a city will do."},
                "day": {"type": "string", "format": "date", "description": "When."},
                "unit": {"enum": ["C", "F"]},
                "hours": {"type": "integer", "minimum": 1},
            },
            "required": ["place", "day"],
            "additionalProperties": False,
            "$defs": {
                "Place": {
                    "title": "Place",
                    "type": "object",
                    "properties": {"city": {"type": "string"}, "country": {"type": "string", "default": "NO"}},
                    "required": ["city"],
                }
            },
        },
    }


def test_it_still_is_the_function() -> None:
    assert forecast(Place("Oslo"), date(2026, 3, 15)) == "Oslo NO 2026 C 24"
    assert forecast.__doc__ is not None and forecast.__name__ == "forecast"


def test_arguments_are_converted() -> None:
    assert forecast.invoke({"place": {"city": "Oslo"}, "day": "2026-03-15", "hours": 3}) == "Oslo NO 2026 C 3"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"day": "2026-03-15"}, "place"),
        ({"place": {"city": "Oslo"}, "day": "soon"}, r"\$\.day"),
        ({"place": {"city": "Oslo"}, "day": "2026-03-15", "hours": 0}, r"\$\.hours"),
        ({"place": {"city": "Oslo"}, "day": "2026-03-15", "mood": 1}, "mood"),
    ],
)
def test_arguments_that_do_not_fit(given: Any, message: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=message):
        forecast.invoke(given)


def test_sphinx_style_and_own_names() -> None:
    @hostler.tool(name="add_up")
    def add(a: int, b: int) -> int:
        """Adds.

        :param int a: one
        :param b: two
        """
        return a + b

    assert add.name == add.__name__ == "add_up"
    properties = add.input_schema["properties"]
    assert properties["a"]["description"] == "one" and properties["b"]["description"] == "two"


def no_hint(city) -> str:  # type: ignore[no-untyped-def]
    """Weather."""
    return str(city)


def no_doc(city: str) -> str:
    return city


def many(*cities: str) -> str:
    """Weather."""
    return str(cities)


@pytest.mark.parametrize(
    ("function", "message"), [(no_hint, "city has no type hint"), (no_doc, "docstring"), (many, r"\*cities")]
)
def test_functions_that_cannot_be_tools(function: Any, message: str) -> None:
    with pytest.raises(hostler.InvalidArgumentError, match=message):
        hostler.tool(function)


@hostler.tool
async def weather(day: date) -> str:
    """Tells the weather."""
    await asyncio.sleep(0)
    return f"rain in {day.year}"


def turns() -> hostler.ScriptedModel:
    return hostler.ScriptedModel(
        [
            {"tools": [{"name": "weather", "input": {"day": "2026-03-15"}}]},
            {"tools": [{"name": "weather", "input": {"day": "soon"}}]},
            {"text": "{{last_tool_output}}"},
        ]
    )


def test_in_a_run() -> None:
    asyncio.run(asynchronous_run())


async def asynchronous_run() -> None:
    async with hostler.AsyncClient.embedded(model=turns(), isolation="unisolated") as client:
        agent = await client.agents.create(name="Guide", model="scripted", tools=[weather.definition])
        environment = await client.environments.create(name="here")
        session = await client.sessions.create(agent=agent.id, environment_id=environment.id)
        result = await client.sessions.run(session.id, "Weather?", tools=[weather])
        listed = [event async for event in client.sessions.events.list(session.id)]
    answers: list[Any] = [event for event in listed if event.type == "user.custom_tool_result"]
    assert answers[0].content[0].text == "rain in 2026"
    assert answers[1].is_error and "$.day" in answers[1].content[0].text
    assert result.text is not None and "$.day" in result.text


def test_in_a_synchronous_run() -> None:
    with hostler.Client.embedded(model=turns(), isolation="unisolated") as client:
        agent = client.agents.create(name="Guide", model="scripted", tools=[weather.definition])
        environment = client.environments.create(name="here")
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        result = client.sessions.run(session.id, "Weather?", tools=[weather]).result
    assert result.text is not None and "$.day" in result.text
