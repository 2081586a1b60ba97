# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Tunnels: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from .._model import Model


class Tunnel(Model, kw_only=True, tag_field="type", tag="tunnel"):
    """Tunnel."""

    type: ClassVar[Literal["tunnel"]] = "tunnel"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    display_name: str | None = None
    """Display name."""
    domain: str
    """Domain."""


class TunnelCertificate(Model, kw_only=True, tag_field="type", tag="tunnel_certificate"):
    """Tunnel certificate."""

    type: ClassVar[Literal["tunnel_certificate"]] = "tunnel_certificate"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    expires_at: datetime | None = None
    """Expires at."""
    fingerprint: str
    """Fingerprint."""
    tunnel_id: str
    """Tunnel id."""


class TunnelToken(Model, kw_only=True, tag_field="type", tag="tunnel_token"):
    """Tunnel token."""

    type: ClassVar[Literal["tunnel_token"]] = "tunnel_token"
    id: str
    """Id."""
    tunnel_token: str
    """Tunnel token."""
