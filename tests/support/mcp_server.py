"""An MCP server of the official Python SDK, as a process of its own.

Usage: mcp_server.py DIRECTORY

Prints its URL. DIRECTORY/token, if there, holds the only bearer token that is
let in; DIRECTORY/runs gets a line per run of `count`.
"""

from __future__ import annotations

import asyncio
import base64
import socket
import sys
from pathlib import Path
from typing import Any

import uvicorn
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import EmbeddedResource, ImageContent, TextContent, TextResourceContents

# A single transparent pixel.
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="


def build(place: Path) -> MCPServer:
    server = MCPServer("tester", version="1.0.0", log_level="WARNING")

    @server.tool()
    def add(a: int, b: int) -> str:
        """Adds two numbers."""
        return str(a + b)

    @server.tool()
    def count(word: str) -> str:
        """Notes that it ran."""
        with (place / "runs").open("a") as runs:
            runs.write(f"{word}\n")
        return f"counted {word}"

    @server.tool(structured_output=False)
    def gallery() -> list[Any]:
        """A text, a picture and a note."""
        resource = TextResourceContents(uri="note://today", mime_type="text/plain", text="Buy milk.")
        return [
            TextContent(type="text", text="Here:"),
            ImageContent(type="image", data=PNG, mime_type="image/png"),
            EmbeddedResource(type="resource", resource=resource),
        ]

    @server.tool()
    def fail() -> str:
        """Never works."""
        raise ToolError("out of order")

    @server.tool()
    async def wait() -> str:
        """Waits for the file `go`."""
        (place / "waiting").touch()
        while not (place / "go").exists():
            await asyncio.sleep(0.02)
        return "waited"

    return server


class Door:
    """Lets in who shows the right token, if one is asked for."""

    def __init__(self, app: Any, token: Path) -> None:
        self.app = app
        self.token = token

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and self.token.exists():
            shown = dict(scope["headers"]).get(b"authorization", b"").decode()
            if shown != f"Bearer {self.token.read_text()}":
                headers = [(b"content-length", b"0"), (b"www-authenticate", b"Bearer")]
                await send({"type": "http.response.start", "status": 401, "headers": headers})
                await send({"type": "http.response.body", "body": b""})
                return
        await self.app(scope, receive, send)


def main() -> None:
    assert base64.b64decode(PNG)
    place = Path(sys.argv[1])
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}/mcp", flush=True)
    app = Door(build(place).streamable_http_app(), place / "token")
    config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
