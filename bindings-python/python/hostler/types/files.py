# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Files: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from .._model import Model


class FileMetadata(Model, kw_only=True, tag_field="type", tag="file"):
    """A stored file."""

    type: ClassVar[Literal["file"]] = "file"
    id: str
    """Identifier (`file_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    filename: str
    """Name without folders."""
    mime_type: str
    """Media type."""
    size_bytes: int
    """Size in bytes."""
    downloadable: bool | None = None
    """Whether it can be downloaded: only what tools made."""
    expires_at: datetime | None = None
    """When it goes away; null means never."""
    scope: FileScope | None = None
    """What the file belongs to; null if to nothing."""


class FileScope(Model, kw_only=True, tag_field="type", tag="session"):
    """What a file belongs to."""

    type: ClassVar[Literal["session"]] = "session"
    id: str
    """The session (`sesn_…`)."""


class DeletedFile(Model, kw_only=True):
    """A file is gone."""

    id: str
    """Identifier; opaque, never parsed by clients."""
    type: str | None = None
    """Tells what this is."""
