// Written by hostler-codegen from api/. Do not edit.
//! Vaults and credentials.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new vault.
    VaultCreateParams [] {
        /// Name for people, 1 to 255 characters.
        display_name: req String = "display_name";
        --
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

object! {
    /// A set of credentials for sessions.
    Vault ["type" = "vault"] {
        /// Identifier (`vlt_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Name for people.
        display_name: req String = "display_name";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
    }
}

params! {
    /// What to change in a vault.
    VaultUpdateParams [] {
        --
        /// Left out or null: kept.
        display_name: may String = "display_name";
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
    }
}

object! {
    /// A vault is gone.
    DeletedVault ["type" = "vault_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

params! {
    /// A new credential.
    CredentialCreateParams [] {
        /// The credential itself.
        auth: req CredentialAuthCreateParams = "auth";
        --
        /// Name for people, at most 255 characters.
        display_name: may String = "display_name";
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

union! {
    /// A credential.
    CredentialAuthCreateParams by "type" {
        /// An OAuth token for an MCP server.
        McpOauth(McpOAuthCreateParams) = "mcp_oauth";
        /// A fixed token for an MCP server.
        StaticBearer(StaticBearerCreateParams) = "static_bearer";
        /// A secret that programs in the sandbox see as an environment variable. They see a
        /// placeholder; the secret is put in on the way out.
        EnvironmentVariable(EnvironmentVariableCreateParams) = "environment_variable";
    }
}

params! {
    /// An OAuth token for an MCP server.
    McpOAuthCreateParams ["type" = "mcp_oauth"] {
        /// The token; never returned.
        access_token: req String = "access_token", secret;
        /// Address of the server; cannot change later.
        mcp_server_url: req String = "mcp_server_url";
        --
        /// When the token runs out; in the future. Left out or null: not known.
        expires_at: may String = "expires_at";
        /// How to get a new token. Left out or null: not at all.
        refresh: may McpOAuthRefreshParams = "refresh";
    }
}

params! {
    /// How to get a new token.
    McpOAuthRefreshParams [] {
        /// Client id; cannot change later.
        client_id: req String = "client_id";
        /// The refresh token; never returned.
        refresh_token: req String = "refresh_token", secret;
        /// Address of the token endpoint.
        token_endpoint: req String = "token_endpoint";
        /// How the client proves itself there.
        token_endpoint_auth: req TokenEndpointAuthParams = "token_endpoint_auth";
        --
        /// Resource indicator.
        resource: may String = "resource";
        /// Scopes to ask for.
        scope: may String = "scope";
    }
}

union! {
    /// How a client proves itself at a token endpoint.
    TokenEndpointAuthParams by "type" {
        /// Not at all.
        None(TokenEndpointAuthNone) = "none";
        /// By a secret in the header.
        ClientSecretBasic(TokenEndpointAuthBasicParams) = "client_secret_basic";
        /// By a secret in the body.
        ClientSecretPost(TokenEndpointAuthPostParams) = "client_secret_post";
    }
}

params! {
    /// Not at all.
    TokenEndpointAuthNone ["type" = "none"] {
        --
    }
}

params! {
    /// By a secret in the header.
    TokenEndpointAuthBasicParams ["type" = "client_secret_basic"] {
        /// The secret; never returned.
        client_secret: req String = "client_secret", secret;
        --
    }
}

params! {
    /// By a secret in the body.
    TokenEndpointAuthPostParams ["type" = "client_secret_post"] {
        /// The secret; never returned.
        client_secret: req String = "client_secret", secret;
        --
    }
}

params! {
    /// A fixed token for an MCP server.
    StaticBearerCreateParams ["type" = "static_bearer"] {
        /// The token; never returned.
        token: req String = "token", secret;
        /// Address of the server; cannot change later.
        mcp_server_url: req String = "mcp_server_url";
        --
    }
}

params! {
    /// A secret that programs in the sandbox see as an environment variable. They see a
    /// placeholder; the secret is put in on the way out.
    EnvironmentVariableCreateParams ["type" = "environment_variable"] {
        /// Hosts to which the secret may go.
        networking: req CredentialNetworking = "networking";
        /// Name of the variable; does not begin with a digit and cannot change later.
        secret_name: req String = "secret_name";
        /// The secret, at most 64 KiB; never returned.
        secret_value: req String = "secret_value", secret;
        --
        /// Where in a request the secret is put in.
        injection_location: opt InjectionLocationParams = "injection_location";
    }
}

union! {
    /// Hosts to which a secret may go.
    CredentialNetworking by "type" {
        /// Every host that the environment lets through.
        Unrestricted(UnrestrictedCredentialNetworking) = "unrestricted";
        /// Only these hosts, as far as the environment lets them through.
        Limited(LimitedCredentialNetworking) = "limited";
    }
}

params! {
    /// Every host that the environment lets through.
    UnrestrictedCredentialNetworking ["type" = "unrestricted"] {
        --
    }
}

params! {
    /// Only these hosts, as far as the environment lets them through.
    LimitedCredentialNetworking ["type" = "limited"] {
        /// At most 16 host names, IPv4 addresses, or `*.` and a name for its subdomains.
        allowed_hosts: req Vec<String> = "allowed_hosts";
        --
    }
}

params! {
    /// Where in a request a secret is put in.
    InjectionLocationParams [] {
        --
        /// In the body.
        body: opt bool = "body";
        /// In headers.
        header: opt bool = "header";
    }
}

object! {
    /// A stored credential, without its secrets.
    Credential ["type" = "vault_credential"] {
        /// Identifier (`vcrd_…`).
        id: req String = "id";
        /// The credential itself, without its secrets.
        auth: req CredentialAuth = "auth";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        /// Its vault (`vlt_…`).
        vault_id: req String = "vault_id";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// Name for people; null if none was given.
        display_name: may String = "display_name";
    }
}

union! {
    /// A credential, without its secrets.
    CredentialAuth by "type" {
        /// An OAuth token for an MCP server, without its secrets.
        McpOauth(McpOAuthAuth) = "mcp_oauth";
        /// A fixed token for an MCP server, without the token.
        StaticBearer(StaticBearerAuth) = "static_bearer";
        /// A secret for programs in the sandbox, without the secret.
        EnvironmentVariable(EnvironmentVariableAuth) = "environment_variable";
    }
}

object! {
    /// An OAuth token for an MCP server, without its secrets.
    McpOAuthAuth ["type" = "mcp_oauth"] {
        /// Address of the server.
        mcp_server_url: req String = "mcp_server_url";
        --
        /// When the token runs out; absent if that is not known.
        expires_at: may String = "expires_at";
        /// How a new token is got; null if it is not.
        refresh: may McpOAuthRefresh = "refresh";
    }
}

object! {
    /// How a new token is got, without its secrets.
    McpOAuthRefresh [] {
        /// Client id.
        client_id: req String = "client_id";
        /// Address of the token endpoint.
        token_endpoint: req String = "token_endpoint";
        /// How the client proves itself there.
        token_endpoint_auth: req TokenEndpointAuth = "token_endpoint_auth";
        --
        /// Resource indicator.
        resource: may String = "resource";
        /// Scopes that are asked for.
        scope: may String = "scope";
    }
}

union! {
    /// How a client proves itself at a token endpoint.
    TokenEndpointAuth by "type" {
        /// Not at all.
        None(TokenEndpointAuthNone) = "none";
        /// By a secret in the header.
        ClientSecretBasic(TokenEndpointAuthBasic) = "client_secret_basic";
        /// By a secret in the body.
        ClientSecretPost(TokenEndpointAuthPost) = "client_secret_post";
    }
}

object! {
    /// By a secret in the header.
    TokenEndpointAuthBasic ["type" = "client_secret_basic"] {
        --
    }
}

object! {
    /// By a secret in the body.
    TokenEndpointAuthPost ["type" = "client_secret_post"] {
        --
    }
}

object! {
    /// A fixed token for an MCP server, without the token.
    StaticBearerAuth ["type" = "static_bearer"] {
        /// Address of the server.
        mcp_server_url: req String = "mcp_server_url";
        --
    }
}

object! {
    /// A secret for programs in the sandbox, without the secret.
    EnvironmentVariableAuth ["type" = "environment_variable"] {
        /// Where in a request the secret is put in.
        injection_location: req InjectionLocation = "injection_location";
        /// Hosts to which the secret may go.
        networking: req CredentialNetworking = "networking";
        /// Name of the variable.
        secret_name: req String = "secret_name";
        --
    }
}

object! {
    /// Where in a request a secret is put in.
    InjectionLocation [] {
        /// In the body.
        body: req bool = "body";
        /// In headers.
        header: req bool = "header";
        --
    }
}

params! {
    /// What to change in a credential.
    CredentialUpdateParams [] {
        --
        /// What to change in the credential itself; of the same kind.
        auth: opt CredentialAuthUpdateParams = "auth";
        /// Left out or null: kept.
        display_name: may String = "display_name";
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
    }
}

union! {
    /// What to change in a credential.
    CredentialAuthUpdateParams by "type" {
        /// A new OAuth token.
        McpOauth(McpOAuthUpdateParams) = "mcp_oauth";
        /// A new fixed token.
        StaticBearer(StaticBearerUpdateParams) = "static_bearer";
        /// What to change in a secret.
        EnvironmentVariable(EnvironmentVariableUpdateParams) = "environment_variable";
    }
}

params! {
    /// A new OAuth token.
    McpOAuthUpdateParams ["type" = "mcp_oauth"] {
        --
        /// Left out or null: kept.
        access_token: may String = "access_token", secret;
        /// When the token runs out. Send it with a new token, or the old instant stays.
        expires_at: may String = "expires_at";
        /// How to get a new token.
        refresh: may McpOAuthRefreshUpdateParams = "refresh";
    }
}

params! {
    /// What to change in how a new token is got.
    McpOAuthRefreshUpdateParams [] {
        --
        /// Left out or null: kept.
        refresh_token: may String = "refresh_token", secret;
        /// Left out or null: kept; empty removes it.
        scope: may String = "scope";
        /// A new client secret. The way of proving stays as it is.
        token_endpoint_auth: opt TokenEndpointAuthUpdateParams = "token_endpoint_auth";
    }
}

union! {
    /// A new client secret.
    TokenEndpointAuthUpdateParams by "type" {
        /// A secret in the header.
        ClientSecretBasic(TokenEndpointAuthBasicUpdateParams) = "client_secret_basic";
        /// A secret in the body.
        ClientSecretPost(TokenEndpointAuthPostUpdateParams) = "client_secret_post";
    }
}

params! {
    /// A secret in the header.
    TokenEndpointAuthBasicUpdateParams ["type" = "client_secret_basic"] {
        --
        /// The secret. Left out or null: kept.
        client_secret: may String = "client_secret", secret;
    }
}

params! {
    /// A secret in the body.
    TokenEndpointAuthPostUpdateParams ["type" = "client_secret_post"] {
        --
        /// The secret. Left out or null: kept.
        client_secret: may String = "client_secret", secret;
    }
}

params! {
    /// A new fixed token.
    StaticBearerUpdateParams ["type" = "static_bearer"] {
        --
        /// Left out or null: kept.
        token: may String = "token", secret;
    }
}

params! {
    /// What to change in a secret.
    EnvironmentVariableUpdateParams ["type" = "environment_variable"] {
        --
        /// Locations left out stay as they are; one at least must remain on.
        injection_location: opt InjectionLocationUpdateParams = "injection_location";
        /// Replaces all hosts. Left out or null: kept.
        networking: may CredentialNetworking = "networking";
        /// Left out or null: kept.
        secret_value: may String = "secret_value", secret;
    }
}

params! {
    /// Where in a request a secret is put in.
    InjectionLocationUpdateParams [] {
        --
        /// In the body.
        body: opt bool = "body";
        /// In headers.
        header: opt bool = "header";
    }
}

object! {
    /// A credential is gone.
    DeletedCredential ["type" = "vault_credential_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

object! {
    /// What came of trying a credential.
    CredentialValidation ["type" = "vault_credential_validation"] {
        /// The credential (`vcrd_…`).
        credential_id: req String = "credential_id";
        /// Whether a refresh token is stored.
        has_refresh_token: req bool = "has_refresh_token";
        /// Whether the credential works.
        status: req CredentialValidationStatus = "status";
        /// When it was tried (RFC 3339).
        validated_at: req String = "validated_at";
        /// Its vault (`vlt_…`).
        vault_id: req String = "vault_id";
        --
        /// What the server answered; null if it accepted the token or there was none.
        mcp_probe: may McpProbe = "mcp_probe";
        /// What came of refreshing the token; null if it was not tried.
        refresh: may RefreshObject = "refresh";
    }
}

object! {
    /// The request that an MCP server did not accept.
    McpProbe [] {
        /// MCP method of the request.
        method: req String = "method";
        --
        /// What it answered; null if nothing came.
        http_response: may RefreshHttpResponse = "http_response";
    }
}

object! {
    /// An answer, with secrets taken out.
    RefreshHttpResponse [] {
        /// Its body, perhaps cut.
        body: req String = "body";
        /// Whether the body was cut.
        body_truncated: req bool = "body_truncated";
        /// Its media type.
        content_type: req String = "content_type";
        /// HTTP status.
        status_code: req i64 = "status_code";
        --
    }
}

object! {
    /// What came of refreshing a token.
    RefreshObject [] {
        /// How it ended.
        status: req CredentialRefreshStatus = "status";
        --
        /// What the token endpoint answered; only if it refused.
        http_response: may RefreshHttpResponse = "http_response";
    }
}

string_enum! {
    /// How a refresh ended.
    CredentialRefreshStatus {
        /// A new token was got.
        Succeeded = "succeeded";
        /// The endpoint refused.
        Failed = "failed";
        /// The endpoint could not be reached.
        ConnectError = "connect_error";
        /// There is no refresh token.
        NoRefreshToken = "no_refresh_token";
    }
}

string_enum! {
    /// Whether a credential works.
    CredentialValidationStatus {
        /// It does.
        Valid = "valid";
        /// It does not.
        Invalid = "invalid";
        /// It could not be tried.
        UnknownValue = "unknown";
    }
}

query! {
    /// What `vaults.credentials.list` can be asked for.
    VaultCredentialListParams {
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `vaults.list` can be asked for.
    VaultListParams {
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
