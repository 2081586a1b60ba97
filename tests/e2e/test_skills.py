"""Skills with the official SDK, and an agent that reads one."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import anthropic
import pytest

from support.flow import bash, new_session, run_turn, text
from support.model import ModelScripts
from support.official import client
from support.server import Serve

SKILL = b"---\nname: adding-up\ndescription: Adds numbers with care\n---\nUse add.py.\n"
NEWER = SKILL.replace(b"with care", b"with great care")


@pytest.fixture
def sdk(serve: Serve) -> anthropic.Anthropic:
    return client(serve.url)


def upload(content: bytes = SKILL) -> Any:
    return [("adding-up/SKILL.md", content), ("adding-up/lib/add.py", b"print(6 * 7)\n")]


def test_a_skill_and_its_versions(sdk: anthropic.Anthropic) -> None:
    skill = sdk.skills.create(files=upload(), display_name="Adding up")
    assert (skill.display_name, skill.source.type) == ("Adding up", "custom")
    assert skill.id in [found.id for found in sdk.skills.list(limit=1)]
    first = sdk.skills.versions.retrieve("latest", skill_id=skill.id)
    assert (first.id, first.name) == (skill.latest_version_id, "adding-up")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("adding-up/SKILL.md", NEWER)
    second = sdk.skills.versions.create(skill.id, files=[("adding-up.zip", archive.getvalue())])
    assert second.description == "Adds numbers with great care"
    assert [version.id for version in sdk.skills.versions.list(skill.id)] == [second.id, first.id]
    assert sdk.skills.retrieve(skill.id).latest_version_id == second.id
    content = sdk.beta.skills.versions.download(first.id, skill_id=skill.id).read()
    with zipfile.ZipFile(io.BytesIO(content)) as unpacked:
        assert unpacked.namelist() == ["adding-up/SKILL.md", "adding-up/lib/add.py"]
        assert unpacked.read("adding-up/SKILL.md") == SKILL
    with pytest.raises(anthropic.BadRequestError, match="named"):
        other = SKILL.replace(b"adding-up", b"other")
        sdk.skills.versions.create(skill.id, files=[("other/SKILL.md", other)])
    sdk.skills.versions.delete(second.id, skill_id=skill.id)
    assert sdk.skills.retrieve(skill.id).latest_version_id == first.id
    with pytest.raises(anthropic.BadRequestError, match="only version"):
        sdk.skills.versions.delete(first.id, skill_id=skill.id)
    assert sdk.skills.delete(skill.id).type == "skill_deleted"
    with pytest.raises(anthropic.NotFoundError):
        sdk.skills.versions.retrieve(first.id, skill_id=skill.id)


def test_bad_uploads(sdk: anthropic.Anthropic) -> None:
    for files, needle in [
        ([("SKILL.md", SKILL)], "in no directory"),
        ([("other/SKILL.md", SKILL)], "named like the skill"),
        ([("adding-up/README.md", SKILL)], "SKILL.md is missing"),
        ([("adding-up/SKILL.md", b"Just text")], "YAML"),
    ]:
        with pytest.raises(anthropic.BadRequestError, match=needle):
            sdk.skills.create(files=files)  # type: ignore[arg-type]


def test_an_agent_has_its_skills(sdk: anthropic.Anthropic, model: ModelScripts) -> None:
    skill = sdk.skills.create(files=upload())
    script = model.script(
        [
            {"content": [bash("cd /mnt/skills/adding-up && tail -1 SKILL.md && python3 lib/add.py; touch new")]},
            {"content": [text("Added.")]},
        ]
    )
    toolset: Any = {"type": "agent_toolset_20260401"}
    skills: Any = [{"type": "custom", "skill_id": skill.id}]
    agent = sdk.beta.agents.create(name="adder", model=script, tools=[toolset], skills=skills)
    environment = sdk.beta.environments.create(name=f"skills of {agent.id}")
    session = sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id)
    assert session.agent.skills[0].version == skill.latest_version_id
    told = [event for event in run_turn(sdk, session.id, "Add.") if event["type"] == "agent.tool_result"]
    output = told[0]["content"][0]["text"]
    assert output.startswith("Use add.py.\n42")
    assert "Read-only" in output or "Permission denied" in output
    assert "adding-up: Adds numbers with care" in json.dumps(model.asked(script)[0]["system"])
    sdk.skills.delete(skill.id)
    with pytest.raises(anthropic.BadRequestError, match="Could not resolve"):
        sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id)
    assert new_session(sdk, script)
