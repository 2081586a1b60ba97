"""Self-hosted environments and their keys."""

from __future__ import annotations

import itertools
import json
import urllib.request
from dataclasses import dataclass
from typing import Any

import anthropic

from support.server import API_KEY, Serve

_numbers = itertools.count(1)


def post(serve: Serve, path: str, *, key: str = API_KEY, method: str = "POST") -> Any:
    """A request that the API does not describe."""
    request = urllib.request.Request(
        serve.url + path,
        method=method,
        headers={"authorization": f"Bearer {key}"},
        data=b"" if method == "POST" else None,
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


@dataclass
class SelfHosted:
    """An environment whose tools run on workers, and a key for them."""

    id: str
    key: str
    key_id: str


def self_hosted(sdk: anthropic.Anthropic, serve: Serve) -> SelfHosted:
    environment = sdk.beta.environments.create(
        name=f"self-hosted {next(_numbers)} {id(sdk)}", config={"type": "self_hosted"}
    )
    key = post(serve, f"/hostler/v1/environments/{environment.id}/keys")
    return SelfHosted(environment.id, key["key"], key["id"])
