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
"""Who may use a self-hosted environment."""


class UnrestrictedNetwork(Model, kw_only=True, tag_field="type", tag="unrestricted"):
    """Everything but a safety block-list."""

    type: ClassVar[Literal["unrestricted"]] = "unrestricted"


class SelfHostedConfig(Model, kw_only=True, tag_field="type", tag="self_hosted"):
    """Sandboxes run on the caller's machines; workers fetch the work."""

    type: ClassVar[Literal["self_hosted"]] = "self_hosted"


class Environment(Model, kw_only=True, tag_field="type", tag="environment"):
    """Where the sandboxes of sessions run, and what they may reach."""

    type: ClassVar[Literal["environment"]] = "environment"
    id: str
    """Identifier (`env_…`)."""
    archived_at: str | None = None
    """When it was archived; null while it is in use."""
    config: EnvironmentConfig
    """Where sandboxes run; every setting resolved."""
    created_at: str
    """When it was made (RFC 3339)."""
    description: str | None = None
    """What it is for; null if nothing was said."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    name: str
    """Name."""
    updated_at: str
    """When it last changed (RFC 3339)."""
    scope: EnvironmentScope | None = None
    """Who may use it; only self-hosted environments have this."""


class CloudConfig(Model, kw_only=True, tag_field="type", tag="cloud"):
    """Sandboxes are containers of the service."""

    type: ClassVar[Literal["cloud"]] = "cloud"
    networking: Networking
    """What sandboxes may reach."""
    packages: Packages
    """What is installed before the agent starts."""


class LimitedNetwork(Model, kw_only=True, tag_field="type", tag="limited"):
    """Nothing but what is allowed here."""

    type: ClassVar[Literal["limited"]] = "limited"
    allow_mcp_servers: bool
    """Whether the agent's MCP servers can be reached."""
    allow_package_managers: bool
    """Whether package registries can be reached."""
    allowed_hosts: list[str]
    """Host names that can be reached."""


class Packages(Model, kw_only=True):
    """Packages by manager."""

    type: str | None = None
    """Tells what this is."""
    apt: list[str]
    """Packages for apt."""
    cargo: list[str]
    """Packages for Cargo, such as `hyperfine@1.18.0`."""
    gem: list[str]
    """Packages for RubyGems, such as `rails:7.1.0`."""
    go: list[str]
    """Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`."""
    npm: list[str]
    """Packages for npm, such as `express@4.18.0`."""
    pip: list[str]
    """Packages for pip, such as `sqlalchemy==2.0.30`."""


class DeletedEnvironment(Model, kw_only=True, tag_field="type", tag="environment_deleted"):
    """An environment is gone."""

    type: ClassVar[Literal["environment_deleted"]] = "environment_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""

EnvironmentConfig = (
    CloudConfig |
    SelfHostedConfig |
    Unknown
)
"""Where sandboxes run."""

Networking = (
    UnrestrictedNetwork |
    LimitedNetwork |
    Unknown
)
"""What sandboxes may reach."""
