# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Environments: what the server sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown

if TYPE_CHECKING:
    EnvironmentScope = (
        Literal[
            "organization",
            "account",
        ]
        | str
    )
else:
    EnvironmentScope = str
"""Environment scope."""


class UnrestrictedNetwork(Model, kw_only=True, tag_field="type", tag="unrestricted"):
    """Unrestricted network."""

    type: ClassVar[Literal["unrestricted"]] = "unrestricted"


class SelfHostedConfig(Model, kw_only=True, tag_field="type", tag="self_hosted"):
    """Self hosted config."""

    type: ClassVar[Literal["self_hosted"]] = "self_hosted"


class Environment(Model, kw_only=True, tag_field="type", tag="environment"):
    """Environment."""

    type: ClassVar[Literal["environment"]] = "environment"
    id: str
    """Id."""
    archived_at: str | None = None
    """Archived at."""
    config: EnvironmentConfig
    """Config."""
    created_at: str
    """Created at."""
    description: str | None = None
    """Description."""
    metadata: dict[str, str]
    """Metadata."""
    name: str
    """Name."""
    updated_at: str
    """Updated at."""
    scope: EnvironmentScope | None = None
    """Scope."""


class CloudConfig(Model, kw_only=True, tag_field="type", tag="cloud"):
    """Cloud config."""

    type: ClassVar[Literal["cloud"]] = "cloud"
    networking: Networking
    """Networking."""
    packages: Packages
    """Packages."""


class LimitedNetwork(Model, kw_only=True, tag_field="type", tag="limited"):
    """Limited network."""

    type: ClassVar[Literal["limited"]] = "limited"
    allow_mcp_servers: bool
    """Allow mcp servers."""
    allow_package_managers: bool
    """Allow package managers."""
    allowed_hosts: list[str]
    """Allowed hosts."""


class Packages(Model, kw_only=True):
    """Packages."""

    type: str | None = None
    """Type."""
    apt: list[str]
    """Apt."""
    cargo: list[str]
    """Cargo."""
    gem: list[str]
    """Gem."""
    go: list[str]
    """Go."""
    npm: list[str]
    """Npm."""
    pip: list[str]
    """Pip."""


class DeletedEnvironment(Model, kw_only=True, tag_field="type", tag="environment_deleted"):
    """Deleted environment."""

    type: ClassVar[Literal["environment_deleted"]] = "environment_deleted"
    id: str
    """Id."""

EnvironmentConfig = (
    CloudConfig |
    SelfHostedConfig |
    Unknown
)
"""Environment config."""

Networking = (
    UnrestrictedNetwork |
    LimitedNetwork |
    Unknown
)
"""Networking."""
