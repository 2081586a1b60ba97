// Written by hostler-codegen from api/. Do not edit.
//! Vaults and credentials.
#[allow(unused_imports)]
use super::*;

params! {
    /// Vault create params.
    VaultCreateParams [] {
        /// Display name.
        display_name: req String = "display_name";
        --
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

object! {
    /// Vault.
    Vault ["type" = "vault"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Display name.
        display_name: req String = "display_name";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
    }
}

params! {
    /// Vault update params.
    VaultUpdateParams [] {
        --
        /// Display name.
        display_name: may String = "display_name";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
    }
}

object! {
    /// Deleted vault.
    DeletedVault ["type" = "vault_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

params! {
    /// Credential create params.
    CredentialCreateParams [] {
        /// Auth.
        auth: req CredentialAuthCreateParams = "auth";
        --
        /// Display name.
        display_name: may String = "display_name";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

union! {
    /// Credential auth create params.
    CredentialAuthCreateParams by "type" {
        /// Mcp oauth create params.
        McpOauth(McpOAuthCreateParams) = "mcp_oauth";
        /// Static bearer create params.
        StaticBearer(StaticBearerCreateParams) = "static_bearer";
        /// Environment variable create params.
        EnvironmentVariable(EnvironmentVariableCreateParams) = "environment_variable";
    }
}

params! {
    /// Mcp oauth create params.
    McpOAuthCreateParams ["type" = "mcp_oauth"] {
        /// Access token.
        access_token: req String = "access_token";
        /// Mcp server url.
        mcp_server_url: req String = "mcp_server_url";
        --
        /// Expires at.
        expires_at: may String = "expires_at";
        /// Refresh.
        refresh: may McpOAuthRefreshParams = "refresh";
    }
}

params! {
    /// Mcp oauth refresh params.
    McpOAuthRefreshParams [] {
        /// Client id.
        client_id: req String = "client_id";
        /// Refresh token.
        refresh_token: req String = "refresh_token";
        /// Token endpoint.
        token_endpoint: req String = "token_endpoint";
        /// Token endpoint auth.
        token_endpoint_auth: req TokenEndpointAuthParams = "token_endpoint_auth";
        --
        /// Resource.
        resource: may String = "resource";
        /// Scope.
        scope: may String = "scope";
    }
}

union! {
    /// Token endpoint auth params.
    TokenEndpointAuthParams by "type" {
        /// Token endpoint auth none.
        None(TokenEndpointAuthNone) = "none";
        /// Token endpoint auth basic params.
        ClientSecretBasic(TokenEndpointAuthBasicParams) = "client_secret_basic";
        /// Token endpoint auth post params.
        ClientSecretPost(TokenEndpointAuthPostParams) = "client_secret_post";
    }
}

params! {
    /// Token endpoint auth none.
    TokenEndpointAuthNone ["type" = "none"] {
        --
    }
}

params! {
    /// Token endpoint auth basic params.
    TokenEndpointAuthBasicParams ["type" = "client_secret_basic"] {
        /// Client secret.
        client_secret: req String = "client_secret";
        --
    }
}

params! {
    /// Token endpoint auth post params.
    TokenEndpointAuthPostParams ["type" = "client_secret_post"] {
        /// Client secret.
        client_secret: req String = "client_secret";
        --
    }
}

params! {
    /// Static bearer create params.
    StaticBearerCreateParams ["type" = "static_bearer"] {
        /// Token.
        token: req String = "token";
        /// Mcp server url.
        mcp_server_url: req String = "mcp_server_url";
        --
    }
}

params! {
    /// Environment variable create params.
    EnvironmentVariableCreateParams ["type" = "environment_variable"] {
        /// Networking.
        networking: req CredentialNetworking = "networking";
        /// Secret name.
        secret_name: req String = "secret_name";
        /// Secret value.
        secret_value: req String = "secret_value";
        --
        /// Injection location.
        injection_location: opt InjectionLocationParams = "injection_location";
    }
}

union! {
    /// Credential networking.
    CredentialNetworking by "type" {
        /// Unrestricted credential networking.
        Unrestricted(UnrestrictedCredentialNetworking) = "unrestricted";
        /// Limited credential networking.
        Limited(LimitedCredentialNetworking) = "limited";
    }
}

params! {
    /// Unrestricted credential networking.
    UnrestrictedCredentialNetworking ["type" = "unrestricted"] {
        --
    }
}

params! {
    /// Limited credential networking.
    LimitedCredentialNetworking ["type" = "limited"] {
        /// Allowed hosts.
        allowed_hosts: req Vec<String> = "allowed_hosts";
        --
    }
}

params! {
    /// Injection location params.
    InjectionLocationParams [] {
        --
        /// Body.
        body: opt bool = "body";
        /// Header.
        header: opt bool = "header";
    }
}

object! {
    /// Credential.
    Credential ["type" = "vault_credential"] {
        /// Id.
        id: req String = "id";
        /// Auth.
        auth: req CredentialAuth = "auth";
        /// Created at.
        created_at: req String = "created_at";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Updated at.
        updated_at: req String = "updated_at";
        /// Vault id.
        vault_id: req String = "vault_id";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Display name.
        display_name: may String = "display_name";
    }
}

union! {
    /// Credential auth.
    CredentialAuth by "type" {
        /// Mcp oauth auth.
        McpOauth(McpOAuthAuth) = "mcp_oauth";
        /// Static bearer auth.
        StaticBearer(StaticBearerAuth) = "static_bearer";
        /// Environment variable auth.
        EnvironmentVariable(EnvironmentVariableAuth) = "environment_variable";
    }
}

object! {
    /// Mcp oauth auth.
    McpOAuthAuth ["type" = "mcp_oauth"] {
        /// Mcp server url.
        mcp_server_url: req String = "mcp_server_url";
        --
        /// Expires at.
        expires_at: may String = "expires_at";
        /// Refresh.
        refresh: may McpOAuthRefresh = "refresh";
    }
}

object! {
    /// Mcp oauth refresh.
    McpOAuthRefresh [] {
        /// Client id.
        client_id: req String = "client_id";
        /// Token endpoint.
        token_endpoint: req String = "token_endpoint";
        /// Token endpoint auth.
        token_endpoint_auth: req TokenEndpointAuth = "token_endpoint_auth";
        --
        /// Resource.
        resource: may String = "resource";
        /// Scope.
        scope: may String = "scope";
    }
}

union! {
    /// Token endpoint auth.
    TokenEndpointAuth by "type" {
        /// Token endpoint auth none.
        None(TokenEndpointAuthNone) = "none";
        /// Token endpoint auth basic.
        ClientSecretBasic(TokenEndpointAuthBasic) = "client_secret_basic";
        /// Token endpoint auth post.
        ClientSecretPost(TokenEndpointAuthPost) = "client_secret_post";
    }
}

object! {
    /// Token endpoint auth basic.
    TokenEndpointAuthBasic ["type" = "client_secret_basic"] {
        --
    }
}

object! {
    /// Token endpoint auth post.
    TokenEndpointAuthPost ["type" = "client_secret_post"] {
        --
    }
}

object! {
    /// Static bearer auth.
    StaticBearerAuth ["type" = "static_bearer"] {
        /// Mcp server url.
        mcp_server_url: req String = "mcp_server_url";
        --
    }
}

object! {
    /// Environment variable auth.
    EnvironmentVariableAuth ["type" = "environment_variable"] {
        /// Injection location.
        injection_location: req InjectionLocation = "injection_location";
        /// Networking.
        networking: req CredentialNetworking = "networking";
        /// Secret name.
        secret_name: req String = "secret_name";
        --
    }
}

object! {
    /// Injection location.
    InjectionLocation [] {
        /// Body.
        body: req bool = "body";
        /// Header.
        header: req bool = "header";
        --
    }
}

params! {
    /// Credential update params.
    CredentialUpdateParams [] {
        --
        /// Auth.
        auth: opt CredentialAuthUpdateParams = "auth";
        /// Display name.
        display_name: may String = "display_name";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
    }
}

union! {
    /// Credential auth update params.
    CredentialAuthUpdateParams by "type" {
        /// Mcp oauth update params.
        McpOauth(McpOAuthUpdateParams) = "mcp_oauth";
        /// Static bearer update params.
        StaticBearer(StaticBearerUpdateParams) = "static_bearer";
        /// Environment variable update params.
        EnvironmentVariable(EnvironmentVariableUpdateParams) = "environment_variable";
    }
}

params! {
    /// Mcp oauth update params.
    McpOAuthUpdateParams ["type" = "mcp_oauth"] {
        --
        /// Access token.
        access_token: may String = "access_token";
        /// Expires at.
        expires_at: may String = "expires_at";
        /// Refresh.
        refresh: may McpOAuthRefreshUpdateParams = "refresh";
    }
}

params! {
    /// Mcp oauth refresh update params.
    McpOAuthRefreshUpdateParams [] {
        --
        /// Refresh token.
        refresh_token: may String = "refresh_token";
        /// Scope.
        scope: may String = "scope";
        /// Token endpoint auth.
        token_endpoint_auth: opt TokenEndpointAuthUpdateParams = "token_endpoint_auth";
    }
}

union! {
    /// Token endpoint auth update params.
    TokenEndpointAuthUpdateParams by "type" {
        /// Token endpoint auth basic update params.
        ClientSecretBasic(TokenEndpointAuthBasicUpdateParams) = "client_secret_basic";
        /// Token endpoint auth post update params.
        ClientSecretPost(TokenEndpointAuthPostUpdateParams) = "client_secret_post";
    }
}

params! {
    /// Token endpoint auth basic update params.
    TokenEndpointAuthBasicUpdateParams ["type" = "client_secret_basic"] {
        --
        /// Client secret.
        client_secret: may String = "client_secret";
    }
}

params! {
    /// Token endpoint auth post update params.
    TokenEndpointAuthPostUpdateParams ["type" = "client_secret_post"] {
        --
        /// Client secret.
        client_secret: may String = "client_secret";
    }
}

params! {
    /// Static bearer update params.
    StaticBearerUpdateParams ["type" = "static_bearer"] {
        --
        /// Token.
        token: may String = "token";
    }
}

params! {
    /// Environment variable update params.
    EnvironmentVariableUpdateParams ["type" = "environment_variable"] {
        --
        /// Injection location.
        injection_location: opt InjectionLocationUpdateParams = "injection_location";
        /// Networking.
        networking: may CredentialNetworking = "networking";
        /// Secret value.
        secret_value: may String = "secret_value";
    }
}

params! {
    /// Injection location update params.
    InjectionLocationUpdateParams [] {
        --
        /// Body.
        body: opt bool = "body";
        /// Header.
        header: opt bool = "header";
    }
}

object! {
    /// Deleted credential.
    DeletedCredential ["type" = "vault_credential_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Credential validation.
    CredentialValidation ["type" = "vault_credential_validation"] {
        /// Credential id.
        credential_id: req String = "credential_id";
        /// Has refresh token.
        has_refresh_token: req bool = "has_refresh_token";
        /// Status.
        status: req CredentialValidationStatus = "status";
        /// Validated at.
        validated_at: req String = "validated_at";
        /// Vault id.
        vault_id: req String = "vault_id";
        --
        /// Mcp probe.
        mcp_probe: may McpProbe = "mcp_probe";
        /// Refresh.
        refresh: may RefreshObject = "refresh";
    }
}

object! {
    /// Mcp probe.
    McpProbe [] {
        /// Method.
        method: req String = "method";
        --
        /// Http response.
        http_response: may RefreshHttpResponse = "http_response";
    }
}

object! {
    /// Refresh http response.
    RefreshHttpResponse [] {
        /// Body.
        body: req String = "body";
        /// Body truncated.
        body_truncated: req bool = "body_truncated";
        /// Content type.
        content_type: req String = "content_type";
        /// Status code.
        status_code: req i64 = "status_code";
        --
    }
}

object! {
    /// Refresh object.
    RefreshObject [] {
        /// Status.
        status: req CredentialRefreshStatus = "status";
        --
        /// Http response.
        http_response: may RefreshHttpResponse = "http_response";
    }
}

string_enum! {
    /// Credential refresh status.
    CredentialRefreshStatus {
        /// `succeeded`.
        Succeeded = "succeeded";
        /// `failed`.
        Failed = "failed";
        /// `connect_error`.
        ConnectError = "connect_error";
        /// `no_refresh_token`.
        NoRefreshToken = "no_refresh_token";
    }
}

string_enum! {
    /// Credential validation status.
    CredentialValidationStatus {
        /// `valid`.
        Valid = "valid";
        /// `invalid`.
        Invalid = "invalid";
        /// `unknown`.
        UnknownValue = "unknown";
    }
}

query! {
    /// What `vaults.credentials.list` can be asked for.
    VaultCredentialListParams {
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `vaults.list` can be asked for.
    VaultListParams {
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}
