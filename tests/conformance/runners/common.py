"""What the two Python runners have in common; see ../README.md."""

from __future__ import annotations

import json
import sys
from typing import Any

import hostler

OPTIONS: dict[str, str] = {"headers": "extra_headers", "query": "extra_query"}
SETTINGS: dict[str, str] = {"headers": "default_headers"}
# Members of an error as every language reports them, and their names here.
ERROR = {
    "code": "code",
    "message": "message",
    "status": "status",
    "api_type": "type",
    "api_code": "error_code",
    "request_id": "request_id",
    "retryable": "retryable",
    "retry_after": "retry_after",
    "body": "raw_body",
}


def settings(text: str) -> dict[str, Any]:
    given: dict[str, Any] = json.loads(text)
    return {SETTINGS.get(name, name): value for name, value in given.items()}


def method(client: Any, operation: str) -> Any:
    for name in operation.split("."):
        client = getattr(client, name)
    return client


def keywords(text: str) -> dict[str, Any]:
    """The arguments of an operation as its method takes them."""
    given = json.loads(text)
    out: dict[str, Any] = {**given.get("path", {}), **given.get("body", {})}
    for name, value in given.get("query", {}).items():
        if isinstance(value, dict):
            out |= {f"{name}_{key}": item for key, item in value.items()}
        else:
            out[name] = value
    options: dict[str, Any] = given.get("options", {})
    for name, value in options.items():
        out[OPTIONS.get(name, name)] = value
    return out


def plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def summary(result: hostler.RunResult) -> dict[str, Any]:
    return {
        "session_id": result.session_id,
        "status": result.status,
        "text": result.text,
        "stop_reason": plain(result.stop_reason),
        "usage": plain(result.usage),
        "list_cost": plain(result.cost),
        "error": plain(result.error),
        "pending": result.pending,
    }


def failure(error: hostler.Error) -> dict[str, Any]:
    return {member: getattr(error, name) for member, name in ERROR.items()}


def tool_result(answer: dict[str, Any]) -> Any:
    if answer.get("is_error"):
        raise RuntimeError(answer["content"])
    return answer["content"]


def response(raw: Any) -> dict[str, Any]:
    """A raw response, which must decode as well."""
    raw.parse()
    return {"status": raw.status_code, "request_id": raw.request_id, "body": json.loads(raw.content or "null")}


def approval(options: dict[str, Any], ask: Any) -> Any:
    """The policy of a run as Python states it."""
    policy, message = options.pop("approve", "leave"), options.pop("deny_message", None)
    return ask if policy == "ask" else hostler.Decision(policy, message)


def webhook_headers(id: str, timestamp: str, signature: str) -> dict[str, str]:
    given = {"webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature}
    return {name: value for name, value in given.items() if value}


def verdict(answer: dict[str, Any]) -> hostler.Decision:
    return hostler.Decision(answer["decision"], answer.get("message"))


def say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
