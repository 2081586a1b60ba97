"""Files, and what sessions do with them, with the official SDK."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import anthropic
import pytest

from support.flow import bash, message, new_session, run_turn, text, wait_idle
from support.model import ModelScripts
from support.official import client, plain
from support.server import Serve, serving


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def results(events: list[Any]) -> list[str]:
    found = [event for event in events if event["type"] == "agent.tool_result"]
    return ["".join(block.get("text", "") for block in event["content"]) for event in found]


def outputs(sdk: anthropic.Anthropic, session: str) -> dict[str, str]:
    listed = sdk.beta.files.list(scope_id=session)
    return {file.filename: file.id for file in listed if file.downloadable}


def test_upload_list_and_delete(sdk: anthropic.Anthropic) -> None:
    big = bytes(range(256)) * 20_000
    made = sdk.beta.files.upload(file=("data.bin", io.BytesIO(big), "application/octet-stream"))
    assert (made.filename, made.size_bytes, made.downloadable) == ("data.bin", len(big), False)
    assert plain(sdk.beta.files.retrieve_metadata(made.id)) == plain(made)
    assert made.id in [file.id for file in sdk.beta.files.list(limit=1)]
    with pytest.raises(anthropic.BadRequestError, match="not downloadable"):
        sdk.beta.files.download(made.id)
    expiring = sdk.files.upload(file=("a.txt", b"hello"), expires_in_seconds=3600)
    assert (expiring.mime_type, expiring.expires_at is not None) == ("text/plain", True)
    assert sdk.beta.files.delete(made.id).type == "file_deleted"
    with pytest.raises(anthropic.NotFoundError, match="not found"):
        sdk.beta.files.retrieve_metadata(made.id)


def test_from_an_upload_through_the_sandbox_to_a_download(sdk: anthropic.Anthropic, model: ModelScripts) -> None:
    numbers = sdk.beta.files.upload(file=("numbers.csv", b"1\n2\n3\n", "text/csv"))
    total = "awk '{s += $1} END {print s}' /mnt/session/uploads/in/numbers.csv"
    where = "/mnt/session/outputs"
    script = model.script(
        [
            {"content": [bash(f"{total} | tee {where}/sum.txt; mkdir {where}/deep; echo x > {where}/deep/x.md")]},
            {
                "content": [
                    bash("echo 4 >> /mnt/session/uploads/in/numbers.csv; ln -s /etc/passwd /mnt/session/outputs/p", 2)
                ]
            },
            {"content": [text("Done.")]},
            {"content": [bash(f"cat /mnt/session/uploads/later; rm {where}/deep/x.md; echo 7 > {where}/sum.txt", 3)]},
            {"content": [text("Done again.")]},
        ]
    )
    session = new_session(
        sdk, script, resources=[{"type": "file", "file_id": numbers.id, "mount_path": "/in/numbers.csv"}]
    )
    told = results(run_turn(sdk, session, "Add them up."))
    assert told[0].strip() == "6"
    assert "Read-only" in told[1] or "Permission denied" in told[1]
    found = outputs(sdk, session)
    assert sorted(found) == ["deep_x.md", "sum.txt"]
    assert sdk.beta.files.download(found["sum.txt"]).read() == b"6\n"
    ranged = sdk.beta.files.download(found["deep_x.md"], extra_headers={"range": "bytes=1-"})
    assert ranged.read() == b"\n"

    later = sdk.beta.files.upload(file=("later.txt", b"afterwards"))
    added = sdk.beta.sessions.resources.add(session, type="file", file_id=later.id, mount_path="later")
    listed = list(sdk.beta.sessions.resources.list(session))
    assert [getattr(resource, "mount_path", None) for resource in listed] == ["/in/numbers.csv", "later"]
    told = results(run_turn(sdk, session, "And the other one?"))
    assert told[0] == "afterwards"
    again = outputs(sdk, session)
    assert sorted(again) == ["deep_x.md", "sum.txt"]
    assert sdk.beta.files.download(again["sum.txt"]).read() == b"7\n"
    assert again["sum.txt"] != found["sum.txt"] and again["deep_x.md"] == found["deep_x.md"]
    with pytest.raises(anthropic.NotFoundError):
        sdk.beta.files.download(found["sum.txt"])
    assert sdk.beta.sessions.resources.delete(added.id, session_id=session).type == "session_resource_deleted"
    sdk.beta.sessions.delete(session)
    assert list(sdk.beta.files.list(scope_id=session)) == []


def test_files_are_there_after_a_restart(model: ModelScripts, tmp_path: Path) -> None:
    show = bash("cat /mnt/session/uploads/a; echo out > /mnt/session/outputs/o")
    script = model.script([{"content": [show]}, {"content": [text("Seen.")]}])
    with serving(tmp_path, model.url) as first:
        sdk = client(first.url)
        file = sdk.beta.files.upload(file=("a.txt", b"kept"))
        resources: Any = [{"type": "file", "file_id": file.id, "mount_path": "a"}]
        session = new_session(sdk, script, resources=resources)
        first.kill()
    with serving(tmp_path, model.url) as second:
        sdk = client(second.url)
        sdk.beta.sessions.events.send(session, events=[message("Show me.")])
        assert results(wait_idle(sdk, session)) == ["kept"]
        second.kill()
    with serving(tmp_path, model.url) as third:
        sdk = client(third.url)
        found = outputs(sdk, session)
        assert sdk.beta.files.download(found["o"]).read() == b"out\n"
