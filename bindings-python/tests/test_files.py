"""Uploads and downloads over HTTP."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any, cast

import pytest
from raw_server import Exchange, RawServer

import hostler

FILE = {
    "id": "file_1",
    "type": "file",
    "created_at": "2026-11-01T00:00:00Z",
    "filename": "a.txt",
    "mime_type": "text/plain",
    "size_bytes": 2,
}
SKILL = {
    "id": "skill_1",
    "type": "skill",
    "created_at": "2026-11-01T00:00:00Z",
    "updated_at": "2026-11-01T00:00:00Z",
    "display_name": "S",
    "latest_version_id": "skver_1",
    "source": {"type": "custom"},
}


def answering(value: object) -> RawServer:
    return RawServer(lambda exchange: exchange.answer(value))


def test_every_way_to_give_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"on disk")
    with answering(FILE) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        stored = client.files.upload(file=path, expires_in_seconds=3600)
        assert (stored.id, stored.filename) == ("file_1", "a.txt")
        client.files.upload(file=b"bytes")
        client.files.upload(file=("b.csv", b"a,b", "text/csv"))
        client.files.upload(file=("c", path))
        client.files.upload(file=io.BytesIO(b"read"))
        with path.open("rb") as opened:
            client.files.upload(file=opened)
        bodies = [request.body for request in server.requests]
        assert b'name="expires_in_seconds"\r\n\r\n3600\r\n' in bodies[0]
        assert b'name="file"; filename="a.txt"\r\n\r\non disk\r\n' in bodies[0]
        assert b'filename="upload"\r\n\r\nbytes\r\n' in bodies[1]
        assert b'filename="b.csv"\r\ncontent-type: text/csv\r\n\r\na,b\r\n' in bodies[2]
        assert b'filename="c"\r\n\r\non disk\r\n' in bodies[3]
        assert b'filename="upload"\r\n\r\nread\r\n' in bodies[4]
        assert b'filename="a.txt"\r\n\r\non disk\r\n' in bodies[5]
        assert server.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_skill_and_its_answer_async() -> None:
    async def main(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            skill = await client.skills.create(
                display_name="S", files=[("s/SKILL.md", b"---"), ("s/bin/x", b"\xff\x00")]
            )
            assert skill.id == "skill_1"
            raw = await client.skills.with_raw_response.create(files=[("s/SKILL.md", b"---")])
            assert raw.parse().id == "skill_1"

    with answering(SKILL) as server:
        asyncio.run(main(server.url))
        body = server.requests[0].body
        assert b'name="display_name"\r\n\r\nS\r\n' in body
        assert b'name="files[]"; filename="s/bin/x"\r\n\r\n\xff\x00\r\n' in body


def test_what_is_no_file_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with answering(FILE) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        for wrong in ("a path as text", io.StringIO("text"), 3, None):
            with pytest.raises(TypeError, match="file: expected bytes"):
                client.files.upload(file=cast("Any", wrong))
        with pytest.raises(hostler.LocalFileError, match=r"missing\.txt"):
            client.files.upload(file=tmp_path / "missing.txt")
        assert server.requests == []


def breaking(exchange: Exchange) -> None:
    """Ten bytes, and the connection breaks after half of them."""
    if "range" in exchange.headers:
        exchange.send("HTTP/1.1 206 OK\r\ncontent-range: bytes 5-9/10\r\ncontent-length: 5\r\n")
        exchange.send(b"connection: close\r\n\r\n56\xff\x009")
    else:
        exchange.send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\n01234")


CONTENT = b"0123456\xff\x009"


def test_downloads_go_on_where_they_broke(tmp_path: Path) -> None:
    with RawServer(breaking) as server, hostler.Client(api_key="k", base_url=server.url) as client:
        download = client.files.download("file_1")
        assert server.requests == []
        assert download.read() == CONTENT
        assert b"".join(client.files.download("file_1").iter_bytes()) == CONTENT
        path = tmp_path / "out"
        assert client.files.download("file_1").write_to_file(path) == 10
        assert path.read_bytes() == CONTENT
        assert server.requests[0].path == "/v1/files/file_1/content"


def test_downloads_async(tmp_path: Path) -> None:
    async def main(url: str) -> None:
        async with hostler.AsyncClient(api_key="k", base_url=url) as client:
            download = await client.skills.versions.download("latest", skill_id="skill_1")
            assert await download.read() == CONTENT
            chunks = [chunk async for chunk in client.files.download("file_1").iter_bytes()]
            assert b"".join(chunks) == CONTENT
            assert await client.files.download("file_1").write_to_file(tmp_path / "out") == 10

    with RawServer(breaking) as server:
        asyncio.run(main(server.url))
        assert server.requests[0].path == "/v1/skills/skill_1/versions/latest/content"
    assert (tmp_path / "out").read_bytes() == CONTENT


def test_a_download_of_nothing_is_a_typed_error(tmp_path: Path) -> None:
    with (
        RawServer(lambda exchange: exchange.error(404, "not_found_error", "no such file")) as server,
        hostler.Client(api_key="k", base_url=server.url) as client,
    ):
        with pytest.raises(hostler.NotFoundError):
            client.files.download("file_1").read()
        with pytest.raises(hostler.NotFoundError):
            client.files.download("file_1").write_to_file(tmp_path / "out")
        assert list(tmp_path.iterdir()) == []
