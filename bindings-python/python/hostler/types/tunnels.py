# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Tunnels: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from .._model import Model


class Tunnel(Model, kw_only=True, tag_field="type", tag="tunnel"):
    """A way for the service into a private network."""

    type: ClassVar[Literal["tunnel"]] = "tunnel"
    id: str
    """Identifier (`tnl_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    display_name: str | None = None
    """Name for people; null if none was given."""
    domain: str
    """Its domain, unique for ever; hosts below it lead through the tunnel."""


class TunnelCertificate(Model, kw_only=True, tag_field="type", tag="tunnel_certificate"):
    """A certificate that a tunnel trusts."""

    type: ClassVar[Literal["tunnel_certificate"]] = "tunnel_certificate"
    id: str
    """Identifier (`tcrt_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    expires_at: datetime | None = None
    """When it runs out; null if that is not known."""
    fingerprint: str
    """SHA-256 of the certificate in lower-case hex."""
    tunnel_id: str
    """Its tunnel (`tnl_…`)."""


class TunnelToken(Model, kw_only=True, tag_field="type", tag="tunnel_token"):
    """The token with which a tunnel connects."""

    type: ClassVar[Literal["tunnel_token"]] = "tunnel_token"
    secret_fields_: ClassVar[tuple[str, ...]] = ("tunnel_token",)
    id: str
    """Changes with every rotation."""
    tunnel_token: str
    """The token."""
