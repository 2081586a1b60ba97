"""What answers the agents' requests in an embedded engine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._errors import InvalidArgumentError, NoCredentialsError
from ._model import encode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from . import _native

    Model: TypeAlias = "MessagesModel | ScriptedModel"

__all__ = ["MessagesModel", "ScriptedModel"]

_HOSTED = "https://api.anthropic.com"


class MessagesModel:
    """Any endpoint that speaks the Messages API.

    What is not given comes from ``ANTHROPIC_BASE_URL`` and
    ``ANTHROPIC_API_KEY``; an endpoint of your own may need no key.

    Example::

        model = hostler.MessagesModel("http://127.0.0.1:8080", api_key="local")
        client = hostler.Client.embedded("data/", model=model)
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        if base_url is None:
            base_url = os.environ.get("ANTHROPIC_BASE_URL") or _HOSTED
            api_key = api_key or os.environ.get("ANTHROPIC_API_KEY") or None
        self.base_url = base_url
        self.api_key = api_key
        self.headers = dict(headers or {})

    def __repr__(self) -> str:
        key = "None" if self.api_key is None else "…"
        return f"MessagesModel({self.base_url!r}, api_key={key}, headers={list(self.headers)})"


class ScriptedModel:
    """Answers from a script: deterministic, without a network or a cost.

    ``script`` is a list of turns, a dict with more of them (see
    ``docs/scripted-model.md``), or the path of a file that holds either.

    Example::

        model = hostler.ScriptedModel([
            {"text": "Let me look.", "tools": [{"name": "bash", "input": {"command": "ls"}}]},
            {"text": "The folder holds: {{last_tool_output}}"},
        ])
        client = hostler.Client.embedded(model=model)
    """

    def __init__(
        self,
        script: Sequence[Mapping[str, object]] | Mapping[str, object] | str | os.PathLike[str],
    ) -> None:
        if isinstance(script, (str, os.PathLike)):
            with open(script, encoding="utf-8") as file:
                self.script = file.read()
        else:
            self.script = encode(script).decode()


def _from_environment() -> MessagesModel:
    model = MessagesModel()
    if model.api_key is None and model.base_url == _HOSTED:
        raise NoCredentialsError(
            "the embedded engine needs a model: set ANTHROPIC_API_KEY, or pass "
            "model=hostler.MessagesModel(base_url, api_key) for another endpoint, "
            "or model=hostler.ScriptedModel(turns) for a test"
        )
    return model


def _describe(model: Model) -> dict[str, Any]:
    if isinstance(model, ScriptedModel):
        return {"kind": "scripted", "script": model.script}
    return {
        "kind": "messages",
        "base_url": model.base_url,
        "api_key": model.api_key,
        "headers": model.headers,
    }


def open_engine(
    path: str | os.PathLike[str] | None,
    model: Model | None,
    workdir: str | os.PathLike[str] | None,
    isolation: str,
    **settings: Any,
) -> _native.Client:
    """A native client with an engine behind it."""
    try:
        from . import _native
    except ImportError as error:
        from ._load import explain

        raise explain(error) from error

    if not _native.HAS_ENGINE:
        raise InvalidArgumentError(
            "this build of hostler is a client only: install one with the engine, "
            "or run `hostler serve` and pass its base_url"
        )
    if model is None:
        model = _from_environment()
    elif not isinstance(model, (MessagesModel, ScriptedModel)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(f"model: expected a MessagesModel or a ScriptedModel, got {model!r}")
    engine = {
        "path": None if path is None else os.fspath(path),
        "workdir": None if workdir is None else os.fspath(workdir),
        "isolation": isolation,
        "model": _describe(model),
    }
    return _native.Client.embedded(encode(engine), **settings)
