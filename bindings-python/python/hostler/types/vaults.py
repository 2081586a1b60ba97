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
"""How a refresh ended."""

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
"""Whether a credential works."""


class Vault(Model, kw_only=True, tag_field="type", tag="vault"):
    """A set of credentials for sessions."""

    type: ClassVar[Literal["vault"]] = "vault"
    id: str
    """Identifier (`vlt_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    display_name: str
    """Name for people."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""


class DeletedVault(Model, kw_only=True, tag_field="type", tag="vault_deleted"):
    """A vault is gone."""

    type: ClassVar[Literal["vault_deleted"]] = "vault_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class TokenEndpointAuthNone(Model, kw_only=True, tag_field="type", tag="none"):
    """Not at all."""

    type: ClassVar[Literal["none"]] = "none"


class UnrestrictedCredentialNetworking(Model, kw_only=True, tag_field="type", tag="unrestricted"):
    """Every host that the environment lets through."""

    type: ClassVar[Literal["unrestricted"]] = "unrestricted"


class LimitedCredentialNetworking(Model, kw_only=True, tag_field="type", tag="limited"):
    """Only these hosts, as far as the environment lets them through."""

    type: ClassVar[Literal["limited"]] = "limited"
    allowed_hosts: list[str]
    """At most 16 host names, IPv4 addresses, or `*.` and a name for its subdomains."""


class Credential(Model, kw_only=True, tag_field="type", tag="vault_credential"):
    """A stored credential, without its secrets."""

    type: ClassVar[Literal["vault_credential"]] = "vault_credential"
    id: str
    """Identifier (`vcrd_…`)."""
    archived_at: datetime | None = None
    """When it was archived (RFC 3339); null while it is in use."""
    auth: CredentialAuth
    """The credential itself, without its secrets."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    vault_id: str
    """Its vault (`vlt_…`)."""
    display_name: str | None = None
    """Name for people; null if none was given."""


class McpOAuthAuth(Model, kw_only=True, tag_field="type", tag="mcp_oauth"):
    """An OAuth token for an MCP server, without its secrets."""

    type: ClassVar[Literal["mcp_oauth"]] = "mcp_oauth"
    mcp_server_url: str
    """Address of the server."""
    expires_at: datetime | None = None
    """When the token runs out; absent if that is not known."""
    refresh: McpOAuthRefresh | None = None
    """How a new token is got; null if it is not."""


class McpOAuthRefresh(Model, kw_only=True):
    """How a new token is got, without its secrets."""

    client_id: str
    """Client id."""
    token_endpoint: str
    """Address of the token endpoint."""
    token_endpoint_auth: TokenEndpointAuth
    """How the client proves itself there."""
    resource: str | None = None
    """Resource indicator."""
    scope: str | None = None
    """Scopes that are asked for."""


class TokenEndpointAuthBasic(Model, kw_only=True, tag_field="type", tag="client_secret_basic"):
    """By a secret in the header."""

    type: ClassVar[Literal["client_secret_basic"]] = "client_secret_basic"


class TokenEndpointAuthPost(Model, kw_only=True, tag_field="type", tag="client_secret_post"):
    """By a secret in the body."""

    type: ClassVar[Literal["client_secret_post"]] = "client_secret_post"


class StaticBearerAuth(Model, kw_only=True, tag_field="type", tag="static_bearer"):
    """A fixed token for an MCP server, without the token."""

    type: ClassVar[Literal["static_bearer"]] = "static_bearer"
    mcp_server_url: str
    """Address of the server."""


class EnvironmentVariableAuth(Model, kw_only=True, tag_field="type", tag="environment_variable"):
    """A secret for programs in the sandbox, without the secret."""

    type: ClassVar[Literal["environment_variable"]] = "environment_variable"
    injection_location: InjectionLocation
    """Where in a request the secret is put in."""
    networking: CredentialNetworking
    """Hosts to which the secret may go."""
    secret_name: str
    """Name of the variable."""


class InjectionLocation(Model, kw_only=True):
    """Where in a request a secret is put in."""

    body: bool
    """In the body."""
    header: bool
    """In headers."""


class DeletedCredential(Model, kw_only=True, tag_field="type", tag="vault_credential_deleted"):
    """A credential is gone."""

    type: ClassVar[Literal["vault_credential_deleted"]] = "vault_credential_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class CredentialValidation(Model, kw_only=True, tag_field="type", tag="vault_credential_validation"):
    """What came of trying a credential."""

    type: ClassVar[Literal["vault_credential_validation"]] = "vault_credential_validation"
    credential_id: str
    """The credential (`vcrd_…`)."""
    has_refresh_token: bool
    """Whether a refresh token is stored."""
    mcp_probe: McpProbe | None = None
    """What the server answered; null if it accepted the token or there was none."""
    refresh: RefreshObject | None = None
    """What came of refreshing the token; null if it was not tried."""
    status: CredentialValidationStatus
    """Whether the credential works."""
    validated_at: datetime
    """When it was tried (RFC 3339)."""
    vault_id: str
    """Its vault (`vlt_…`)."""


class McpProbe(Model, kw_only=True):
    """The request that an MCP server did not accept."""

    http_response: RefreshHttpResponse | None = None
    """What it answered; null if nothing came."""
    method: str
    """MCP method of the request."""


class RefreshHttpResponse(Model, kw_only=True):
    """An answer, with secrets taken out."""

    body: str
    """Its body, perhaps cut."""
    body_truncated: bool
    """Whether the body was cut."""
    content_type: str
    """Its media type."""
    status_code: int
    """HTTP status."""


class RefreshObject(Model, kw_only=True):
    """What came of refreshing a token."""

    http_response: RefreshHttpResponse | None = None
    """What the token endpoint answered; only if it refused."""
    status: CredentialRefreshStatus
    """How it ended."""

CredentialNetworking = (
    UnrestrictedCredentialNetworking |
    LimitedCredentialNetworking |
    Unknown
)
"""Hosts to which a secret may go."""

CredentialAuth = (
    McpOAuthAuth |
    StaticBearerAuth |
    EnvironmentVariableAuth |
    Unknown
)
"""A credential, without its secrets."""

TokenEndpointAuth = (
    TokenEndpointAuthNone |
    TokenEndpointAuthBasic |
    TokenEndpointAuthPost |
    Unknown
)
"""How a client proves itself at a token endpoint."""
