# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Skills: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model

if TYPE_CHECKING:
    SkillSourceType = (
        Literal[
            "custom",
            "anthropic",
            "anthropic_example",
            "plugin",
        ]
        | str
    )
else:
    SkillSourceType = str
"""Where a skill comes from."""


class Skill(Model, kw_only=True, tag_field="type", tag="skill"):
    """Instructions and files that an agent loads when it needs them."""

    type: ClassVar[Literal["skill"]] = "skill"
    id: str
    """Identifier (`skill_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    display_name: str
    """Name for people; need not be unique."""
    latest_version_id: str
    """Its newest version (`skver_…`)."""
    source: SkillSource
    """Where it comes from."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""


class SkillSource(Model, kw_only=True):
    """Where a skill comes from."""

    type: SkillSourceType
    """Where it comes from."""


class DeletedSkill(Model, kw_only=True, tag_field="type", tag="skill_deleted"):
    """A skill is gone."""

    type: ClassVar[Literal["skill_deleted"]] = "skill_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class SkillVersion(Model, kw_only=True, tag_field="type", tag="skill_version"):
    """One version of a skill."""

    type: ClassVar[Literal["skill_version"]] = "skill_version"
    id: str
    """Identifier (`skver_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    description: str
    """What the skill is for, from SKILL.md."""
    name: str
    """Name of its folder; fixed by the first upload."""
    skill_id: str
    """The skill (`skill_…`)."""


class DeletedSkillVersion(Model, kw_only=True, tag_field="type", tag="skill_version_deleted"):
    """A version of a skill is gone."""

    type: ClassVar[Literal["skill_version_deleted"]] = "skill_version_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""
