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
"""Skill source type."""


class Skill(Model, kw_only=True, tag_field="type", tag="skill"):
    """Skill."""

    type: ClassVar[Literal["skill"]] = "skill"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    display_name: str
    """Display name."""
    latest_version_id: str
    """Latest version id."""
    source: SkillSource
    """Source."""
    updated_at: datetime
    """Updated at."""


class SkillSource(Model, kw_only=True):
    """Skill source."""

    type: SkillSourceType
    """Type."""


class DeletedSkill(Model, kw_only=True, tag_field="type", tag="skill_deleted"):
    """Deleted skill."""

    type: ClassVar[Literal["skill_deleted"]] = "skill_deleted"
    id: str
    """Id."""


class SkillVersion(Model, kw_only=True, tag_field="type", tag="skill_version"):
    """Skill version."""

    type: ClassVar[Literal["skill_version"]] = "skill_version"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    description: str
    """Description."""
    name: str
    """Name."""
    skill_id: str
    """Skill id."""


class DeletedSkillVersion(Model, kw_only=True, tag_field="type", tag="skill_version_deleted"):
    """Deleted skill version."""

    type: ClassVar[Literal["skill_version_deleted"]] = "skill_version_deleted"
    id: str
    """Id."""
