"""Vaults and credentials with the official SDK, beside a token endpoint and an
MCP server on real sockets."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs

import anthropic
import pytest

from support.flow import new_session
from support.model import ModelScripts
from support.official import client, plain
from support.server import Serve


class Outside(ThreadingHTTPServer):
    """A token endpoint at /token, an MCP server everywhere else."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.accepted = "good-access"
        self.token_status = 200
        self.mcp_status: int | None = None
        self.forms: list[dict[str, list[str]]] = []
        self.methods: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        outside = cast(Outside, self.server)
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        if self.path == "/token":
            outside.forms.append(parse_qs(body))
            if outside.token_status != 200:
                return self.answer(outside.token_status, {"error": "invalid_grant", "saw": body})
            outside.accepted = f"fresh-access-{len(outside.forms)}"
            return self.answer(200, {"access_token": outside.accepted, "expires_in": 3600})
        method = json.loads(body)["method"]
        outside.methods.append(method)
        if outside.mcp_status is not None:
            return self.answer(outside.mcp_status, {"error": "down"})
        if self.headers["authorization"] != f"Bearer {outside.accepted}":
            return self.answer(401, {"error": "who?", "saw": self.headers["authorization"]})
        self.answer(200, {"jsonrpc": "2.0", "id": 1, "result": {}})

    def answer(self, status: int, body: Any) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@pytest.fixture
def outside() -> Iterator[Outside]:
    server = Outside()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def oauth(outside: Outside, access: str, *, seconds: int | None = 3600, refresh: bool = True) -> Any:
    auth: dict[str, Any] = {
        "type": "mcp_oauth",
        "mcp_server_url": f"{outside.url}/mcp",
        "access_token": access,
    }
    if seconds is not None:
        auth["expires_at"] = datetime.now(timezone.utc) + timedelta(seconds=seconds)
    if refresh:
        auth["refresh"] = {
            "token_endpoint": f"{outside.url}/token",
            "client_id": "me",
            "refresh_token": "secret-refresh",
            "token_endpoint_auth": {"type": "client_secret_post", "client_secret": "secret-client"},
        }
    return auth


def test_a_vault_and_its_credentials(sdk: anthropic.Anthropic, model: ModelScripts) -> None:
    vaults = sdk.beta.vaults
    vault = vaults.create(display_name="Tokens", metadata={"team": "a"})
    assert vault.id.startswith("vlt_")
    vault = vaults.update(vault.id, display_name="Keys", metadata={"team": None, "kind": "b"})
    assert (vault.display_name, vault.metadata) == ("Keys", {"kind": "b"})
    assert vault.id in [found.id for found in vaults.list()]

    made = vaults.credentials.create(
        vault.id,
        display_name="Tickets",
        auth={"type": "static_bearer", "mcp_server_url": "https://mcp.example.com", "token": "secret-bearer"},
    )
    assert made.id.startswith("vcrd_")
    variable = vaults.credentials.create(
        vault.id,
        auth={
            "type": "environment_variable",
            "secret_name": "STATUS_TOKEN",
            "secret_value": "secret-value",
            "networking": {"type": "limited", "allowed_hosts": ["status.example.com"]},
        },
    )
    listed = list(vaults.credentials.list(vault.id, limit=1))
    assert [found.id for found in listed] == [variable.id, made.id]
    shown = json.dumps([plain(found) for found in listed])
    assert "secret-bearer" not in shown and "secret-value" not in shown
    assert vaults.credentials.retrieve(made.id, vault_id=vault.id) == made
    with pytest.raises(anthropic.ConflictError) as conflict:
        vaults.credentials.create(
            vault.id,
            auth={"type": "static_bearer", "mcp_server_url": "https://MCP.example.com/", "token": "other"},
        )
    assert conflict.value.type == "conflict_error"

    session = new_session(sdk, model.script([{"text": "Hi."}]), vault_ids=[vault.id])
    assert sdk.beta.sessions.retrieve(session).vault_ids == [vault.id]

    assert vaults.credentials.archive(made.id, vault_id=vault.id).archived_at is not None
    assert vaults.credentials.delete(made.id, vault_id=vault.id).type == "vault_credential_deleted"
    assert vaults.archive(vault.id).archived_at is not None
    with pytest.raises(anthropic.BadRequestError):
        new_session(sdk, model.script([{"text": "Hi."}]), vault_ids=[vault.id])
    assert vaults.delete(vault.id).type == "vault_deleted"
    with pytest.raises(anthropic.NotFoundError):
        vaults.retrieve(vault.id)


def test_validation_refreshes_what_the_server_rejects(sdk: anthropic.Anthropic, serve: Serve, outside: Outside) -> None:
    vault = sdk.beta.vaults.create(display_name="OAuth")
    credentials = sdk.beta.vaults.credentials
    made = credentials.create(vault.id, auth=oauth(outside, "good-access"))

    def validate() -> Any:
        return plain(credentials.mcp_oauth_validate(made.id, vault_id=vault.id))

    found = validate()
    assert (found["status"], found.get("mcp_probe"), found.get("refresh")) == ("valid", None, None)
    assert found["has_refresh_token"] is True
    assert outside.methods == ["initialize", "notifications/initialized", "tools/list"]
    # Revoked behind our back: one refresh, and it works again.
    outside.accepted = "something else"
    found = validate()
    assert (found["status"], found["refresh"]["status"]) == ("valid", "succeeded")
    assert outside.forms[-1]["refresh_token"] == ["secret-refresh"]
    assert validate()["refresh"] is None
    assert len(outside.forms) == 1

    outside.accepted = "something else again"
    outside.token_status = 400
    found = validate()
    assert (found["status"], found["refresh"]["status"]) == ("invalid", "failed")
    shown = found["refresh"]["http_response"]
    assert (shown["status_code"], shown["content_type"]) == (400, "application/json")
    assert "invalid_grant" in shown["body"]
    assert "secret" not in shown["body"].replace("client_secret", "")
    assert found["mcp_probe"]["method"] == "initialize"
    assert "fresh-access" not in json.dumps(found)
    outside.token_status = 503
    assert validate()["status"] == "unknown"
    outside.mcp_status = 500
    found = validate()
    assert (found["status"], found["refresh"]) == ("unknown", None)
    assert found["mcp_probe"]["http_response"]["status_code"] == 500
    assert "secret-refresh" not in serve.log() and "secret-client" not in serve.log()


def test_validation_of_other_credentials(sdk: anthropic.Anthropic, outside: Outside) -> None:
    vault = sdk.beta.vaults.create(display_name="Others")
    credentials = sdk.beta.vaults.credentials
    alone = credentials.create(vault.id, auth=oauth(outside, "bad-access", refresh=False))
    found = plain(credentials.mcp_oauth_validate(alone.id, vault_id=vault.id))
    assert (found["status"], found["refresh"]["status"]) == ("invalid", "no_refresh_token")
    assert found["has_refresh_token"] is False

    soon = oauth(outside, "old-access", seconds=30)
    soon["mcp_server_url"] += "/soon"
    expiring = credentials.create(vault.id, auth=soon)
    found = plain(credentials.mcp_oauth_validate(expiring.id, vault_id=vault.id))
    assert (found["status"], found["refresh"]["status"]) == ("valid", "succeeded")
    later = plain(credentials.retrieve(expiring.id, vault_id=vault.id))["auth"]["expires_at"]
    assert later > soon["expires_at"].isoformat().replace("+00:00", "Z")

    away = credentials.create(
        vault.id,
        auth={"type": "mcp_oauth", "mcp_server_url": "http://127.0.0.1:9/", "access_token": "x"},
    )
    found = plain(credentials.mcp_oauth_validate(away.id, vault_id=vault.id))
    assert (found["status"], found["mcp_probe"]) == ("unknown", {"method": "initialize", "http_response": None})
    bearer = credentials.create(
        vault.id,
        auth={"type": "static_bearer", "mcp_server_url": "https://mcp.example.com", "token": "x"},
    )
    for id_ in (bearer.id, credentials.archive(alone.id, vault_id=vault.id).id):
        with pytest.raises(anthropic.BadRequestError):
            credentials.mcp_oauth_validate(id_, vault_id=vault.id)
