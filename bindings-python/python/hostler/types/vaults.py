# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Vaults and credentials: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model, Unknown

if TYPE_CHECKING:
    CredentialRefreshStatus = (
        Literal[
            "succeeded",
            "failed",
            "connect_error",
            "no_refresh_token",
        ]
        | str
    )
else:
    CredentialRefreshStatus = str
"""Credential refresh status."""

if TYPE_CHECKING:
    CredentialValidationStatus = (
        Literal[
            "valid",
            "invalid",
            "unknown",
        ]
        | str
    )
else:
    CredentialValidationStatus = str
"""Credential validation status."""


class Vault(Model, kw_only=True, tag_field="type", tag="vault"):
    """Vault."""

    type: ClassVar[Literal["vault"]] = "vault"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    created_at: datetime
    """Created at."""
    display_name: str
    """Display name."""
    metadata: dict[str, str]
    """Metadata."""
    updated_at: datetime
    """Updated at."""


class DeletedVault(Model, kw_only=True, tag_field="type", tag="vault_deleted"):
    """Deleted vault."""

    type: ClassVar[Literal["vault_deleted"]] = "vault_deleted"
    id: str
    """Id."""


class TokenEndpointAuthNone(Model, kw_only=True, tag_field="type", tag="none"):
    """Token endpoint auth none."""

    type: ClassVar[Literal["none"]] = "none"


class UnrestrictedCredentialNetworking(Model, kw_only=True, tag_field="type", tag="unrestricted"):
    """Unrestricted credential networking."""

    type: ClassVar[Literal["unrestricted"]] = "unrestricted"


class LimitedCredentialNetworking(Model, kw_only=True, tag_field="type", tag="limited"):
    """Limited credential networking."""

    type: ClassVar[Literal["limited"]] = "limited"
    allowed_hosts: list[str]
    """Allowed hosts."""


class Credential(Model, kw_only=True, tag_field="type", tag="vault_credential"):
    """Credential."""

    type: ClassVar[Literal["vault_credential"]] = "vault_credential"
    id: str
    """Id."""
    archived_at: datetime | None = None
    """Archived at."""
    auth: CredentialAuth
    """Auth."""
    created_at: datetime
    """Created at."""
    metadata: dict[str, str]
    """Metadata."""
    updated_at: datetime
    """Updated at."""
    vault_id: str
    """Vault id."""
    display_name: str | None = None
    """Display name."""


class McpOAuthAuth(Model, kw_only=True, tag_field="type", tag="mcp_oauth"):
    """Mcp oauth auth."""

    type: ClassVar[Literal["mcp_oauth"]] = "mcp_oauth"
    mcp_server_url: str
    """Mcp server url."""
    expires_at: datetime | None = None
    """Expires at."""
    refresh: McpOAuthRefresh | None = None
    """Refresh."""


class McpOAuthRefresh(Model, kw_only=True):
    """Mcp oauth refresh."""

    client_id: str
    """Client id."""
    token_endpoint: str
    """Token endpoint."""
    token_endpoint_auth: TokenEndpointAuth
    """Token endpoint auth."""
    resource: str | None = None
    """Resource."""
    scope: str | None = None
    """Scope."""


class TokenEndpointAuthBasic(Model, kw_only=True, tag_field="type", tag="client_secret_basic"):
    """Token endpoint auth basic."""

    type: ClassVar[Literal["client_secret_basic"]] = "client_secret_basic"


class TokenEndpointAuthPost(Model, kw_only=True, tag_field="type", tag="client_secret_post"):
    """Token endpoint auth post."""

    type: ClassVar[Literal["client_secret_post"]] = "client_secret_post"


class StaticBearerAuth(Model, kw_only=True, tag_field="type", tag="static_bearer"):
    """Static bearer auth."""

    type: ClassVar[Literal["static_bearer"]] = "static_bearer"
    mcp_server_url: str
    """Mcp server url."""


class EnvironmentVariableAuth(Model, kw_only=True, tag_field="type", tag="environment_variable"):
    """Environment variable auth."""

    type: ClassVar[Literal["environment_variable"]] = "environment_variable"
    injection_location: InjectionLocation
    """Injection location."""
    networking: CredentialNetworking
    """Networking."""
    secret_name: str
    """Secret name."""


class InjectionLocation(Model, kw_only=True):
    """Injection location."""

    body: bool
    """Body."""
    header: bool
    """Header."""


class DeletedCredential(Model, kw_only=True, tag_field="type", tag="vault_credential_deleted"):
    """Deleted credential."""

    type: ClassVar[Literal["vault_credential_deleted"]] = "vault_credential_deleted"
    id: str
    """Id."""


class CredentialValidation(Model, kw_only=True, tag_field="type", tag="vault_credential_validation"):
    """Credential validation."""

    type: ClassVar[Literal["vault_credential_validation"]] = "vault_credential_validation"
    credential_id: str
    """Credential id."""
    has_refresh_token: bool
    """Has refresh token."""
    mcp_probe: McpProbe | None = None
    """Mcp probe."""
    refresh: RefreshObject | None = None
    """Refresh."""
    status: CredentialValidationStatus
    """Status."""
    validated_at: datetime
    """Validated at."""
    vault_id: str
    """Vault id."""


class McpProbe(Model, kw_only=True):
    """Mcp probe."""

    http_response: RefreshHttpResponse | None = None
    """Http response."""
    method: str
    """Method."""


class RefreshHttpResponse(Model, kw_only=True):
    """Refresh http response."""

    body: str
    """Body."""
    body_truncated: bool
    """Body truncated."""
    content_type: str
    """Content type."""
    status_code: int
    """Status code."""


class RefreshObject(Model, kw_only=True):
    """Refresh object."""

    http_response: RefreshHttpResponse | None = None
    """Http response."""
    status: CredentialRefreshStatus
    """Status."""

CredentialNetworking = (
    UnrestrictedCredentialNetworking |
    LimitedCredentialNetworking |
    Unknown
)
"""Credential networking."""

CredentialAuth = (
    McpOAuthAuth |
    StaticBearerAuth |
    EnvironmentVariableAuth |
    Unknown
)
"""Credential auth."""

TokenEndpointAuth = (
    TokenEndpointAuthNone |
    TokenEndpointAuthBasic |
    TokenEndpointAuthPost |
    Unknown
)
"""Token endpoint auth."""
