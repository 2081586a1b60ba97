# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Files: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from .._model import Model


class FileMetadata(Model, kw_only=True, tag_field="type", tag="file"):
    """File metadata."""

    type: ClassVar[Literal["file"]] = "file"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    filename: str
    """Filename."""
    mime_type: str
    """Mime type."""
    size_bytes: int
    """Size bytes."""
    downloadable: bool | None = None
    """Downloadable."""
    expires_at: datetime | None = None
    """Expires at."""
    scope: FileScope | None = None
    """Scope."""


class FileScope(Model, kw_only=True, tag_field="type", tag="session"):
    """File scope."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """Id."""


class DeletedFile(Model, kw_only=True):
    """Deleted file."""

    id: str
    """Id."""
    type: str | None = None
    """Type."""
