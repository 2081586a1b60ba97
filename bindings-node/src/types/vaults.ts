// Written by hostler-codegen from api/. Do not edit.
/** Vaults and credentials. */

import type { Unknown } from "../unknown.js";

/** A new vault. */
export interface VaultCreateParams {
  /** Name for people, 1 to 255 characters. */
  display_name: string;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
}

/** A set of credentials for sessions. */
export interface Vault {
  /** Identifier (`vlt_…`). */
  id: string;
  type: "vault";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Name for people. */
  display_name: string;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** When it last changed (RFC 3339). */
  updated_at: string;
}

/** What to change in a vault. */
export interface VaultUpdateParams {
  /** Left out or null: kept. */
  display_name?: string | null;
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null } | null;
}

/** A vault is gone. */
export interface DeletedVault {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "vault_deleted";
}

/** A new credential. */
export interface CredentialCreateParams {
  /** The credential itself. */
  auth: CredentialAuthCreateParams;
  /** Name for people, at most 255 characters. */
  display_name?: string | null;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
}

/** A credential. */
export type CredentialAuthCreateParams =
  | McpOAuthCreateParams
  | StaticBearerCreateParams
  | EnvironmentVariableCreateParams;

/** An OAuth token for an MCP server. */
export interface McpOAuthCreateParams {
  type: "mcp_oauth";
  /** The token; never returned. */
  access_token: string;
  /** Address of the server; cannot change later. */
  mcp_server_url: string;
  /** When the token runs out; in the future. Left out or null: not known. */
  expires_at?: string | null;
  /** How to get a new token. Left out or null: not at all. */
  refresh?: McpOAuthRefreshParams | null;
}

/** How to get a new token. */
export interface McpOAuthRefreshParams {
  /** Client id; cannot change later. */
  client_id: string;
  /** The refresh token; never returned. */
  refresh_token: string;
  /** Address of the token endpoint. */
  token_endpoint: string;
  /** How the client proves itself there. */
  token_endpoint_auth: TokenEndpointAuthParams;
  /** Resource indicator. */
  resource?: string | null;
  /** Scopes to ask for. */
  scope?: string | null;
}

/** How a client proves itself at a token endpoint. */
export type TokenEndpointAuthParams =
  | TokenEndpointAuthNone
  | TokenEndpointAuthBasicParams
  | TokenEndpointAuthPostParams;

/** Not at all. */
export interface TokenEndpointAuthNone {
  type: "none";
}

/** By a secret in the header. */
export interface TokenEndpointAuthBasicParams {
  type: "client_secret_basic";
  /** The secret; never returned. */
  client_secret: string;
}

/** By a secret in the body. */
export interface TokenEndpointAuthPostParams {
  type: "client_secret_post";
  /** The secret; never returned. */
  client_secret: string;
}

/** A fixed token for an MCP server. */
export interface StaticBearerCreateParams {
  type: "static_bearer";
  /** The token; never returned. */
  token: string;
  /** Address of the server; cannot change later. */
  mcp_server_url: string;
}

/**
 * A secret that programs in the sandbox see as an environment variable. They see a placeholder; the
 * secret is put in on the way out.
 */
export interface EnvironmentVariableCreateParams {
  type: "environment_variable";
  /** Hosts to which the secret may go. */
  networking: CredentialNetworking;
  /** Name of the variable; does not begin with a digit and cannot change later. */
  secret_name: string;
  /** The secret, at most 64 KiB; never returned. */
  secret_value: string;
  /** Where in a request the secret is put in. */
  injection_location?: InjectionLocationParams;
}

/** Hosts to which a secret may go. */
export type CredentialNetworking =
  | UnrestrictedCredentialNetworking
  | LimitedCredentialNetworking
  | Unknown<"type">;

/** Every host that the environment lets through. */
export interface UnrestrictedCredentialNetworking {
  type: "unrestricted";
}

/** Only these hosts, as far as the environment lets them through. */
export interface LimitedCredentialNetworking {
  type: "limited";
  /** At most 16 host names, IPv4 addresses, or `*.` and a name for its subdomains. */
  allowed_hosts: Array<string>;
}

/** Where in a request a secret is put in. */
export interface InjectionLocationParams {
  /** In the body. */
  body?: boolean;
  /** In headers. */
  header?: boolean;
}

/** A stored credential, without its secrets. */
export interface Credential {
  /** Identifier (`vcrd_…`). */
  id: string;
  type: "vault_credential";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** The credential itself, without its secrets. */
  auth: CredentialAuth;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Its vault (`vlt_…`). */
  vault_id: string;
  /** Name for people; null if none was given. */
  display_name?: string | null;
}

/** A credential, without its secrets. */
export type CredentialAuth =
  | McpOAuthAuth
  | StaticBearerAuth
  | EnvironmentVariableAuth
  | Unknown<"type">;

/** An OAuth token for an MCP server, without its secrets. */
export interface McpOAuthAuth {
  type: "mcp_oauth";
  /** Address of the server. */
  mcp_server_url: string;
  /** When the token runs out; absent if that is not known. */
  expires_at?: string | null;
  /** How a new token is got; null if it is not. */
  refresh?: McpOAuthRefresh | null;
}

/** How a new token is got, without its secrets. */
export interface McpOAuthRefresh {
  /** Client id. */
  client_id: string;
  /** Address of the token endpoint. */
  token_endpoint: string;
  /** How the client proves itself there. */
  token_endpoint_auth: TokenEndpointAuth;
  /** Resource indicator. */
  resource?: string | null;
  /** Scopes that are asked for. */
  scope?: string | null;
}

/** How a client proves itself at a token endpoint. */
export type TokenEndpointAuth =
  | TokenEndpointAuthNone
  | TokenEndpointAuthBasic
  | TokenEndpointAuthPost
  | Unknown<"type">;

/** By a secret in the header. */
export interface TokenEndpointAuthBasic {
  type: "client_secret_basic";
}

/** By a secret in the body. */
export interface TokenEndpointAuthPost {
  type: "client_secret_post";
}

/** A fixed token for an MCP server, without the token. */
export interface StaticBearerAuth {
  type: "static_bearer";
  /** Address of the server. */
  mcp_server_url: string;
}

/** A secret for programs in the sandbox, without the secret. */
export interface EnvironmentVariableAuth {
  type: "environment_variable";
  /** Where in a request the secret is put in. */
  injection_location: InjectionLocation;
  /** Hosts to which the secret may go. */
  networking: CredentialNetworking;
  /** Name of the variable. */
  secret_name: string;
}

/** Where in a request a secret is put in. */
export interface InjectionLocation {
  /** In the body. */
  body: boolean;
  /** In headers. */
  header: boolean;
}

/** What to change in a credential. */
export interface CredentialUpdateParams {
  /** What to change in the credential itself; of the same kind. */
  auth?: CredentialAuthUpdateParams;
  /** Left out or null: kept. */
  display_name?: string | null;
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null } | null;
}

/** What to change in a credential. */
export type CredentialAuthUpdateParams =
  | McpOAuthUpdateParams
  | StaticBearerUpdateParams
  | EnvironmentVariableUpdateParams;

/** A new OAuth token. */
export interface McpOAuthUpdateParams {
  type: "mcp_oauth";
  /** Left out or null: kept. */
  access_token?: string | null;
  /** When the token runs out. Send it with a new token, or the old instant stays. */
  expires_at?: string | null;
  /** How to get a new token. */
  refresh?: McpOAuthRefreshUpdateParams | null;
}

/** What to change in how a new token is got. */
export interface McpOAuthRefreshUpdateParams {
  /** Left out or null: kept. */
  refresh_token?: string | null;
  /** Left out or null: kept; empty removes it. */
  scope?: string | null;
  /** A new client secret. The way of proving stays as it is. */
  token_endpoint_auth?: TokenEndpointAuthUpdateParams;
}

/** A new client secret. */
export type TokenEndpointAuthUpdateParams =
  | TokenEndpointAuthBasicUpdateParams
  | TokenEndpointAuthPostUpdateParams;

/** A secret in the header. */
export interface TokenEndpointAuthBasicUpdateParams {
  type: "client_secret_basic";
  /** The secret. Left out or null: kept. */
  client_secret?: string | null;
}

/** A secret in the body. */
export interface TokenEndpointAuthPostUpdateParams {
  type: "client_secret_post";
  /** The secret. Left out or null: kept. */
  client_secret?: string | null;
}

/** A new fixed token. */
export interface StaticBearerUpdateParams {
  type: "static_bearer";
  /** Left out or null: kept. */
  token?: string | null;
}

/** What to change in a secret. */
export interface EnvironmentVariableUpdateParams {
  type: "environment_variable";
  /** Locations left out stay as they are; one at least must remain on. */
  injection_location?: InjectionLocationUpdateParams;
  /** Replaces all hosts. Left out or null: kept. */
  networking?: CredentialNetworking | null;
  /** Left out or null: kept. */
  secret_value?: string | null;
}

/** Where in a request a secret is put in. */
export interface InjectionLocationUpdateParams {
  /** In the body. */
  body?: boolean;
  /** In headers. */
  header?: boolean;
}

/** A credential is gone. */
export interface DeletedCredential {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "vault_credential_deleted";
}

/** What came of trying a credential. */
export interface CredentialValidation {
  type: "vault_credential_validation";
  /** The credential (`vcrd_…`). */
  credential_id: string;
  /** Whether a refresh token is stored. */
  has_refresh_token: boolean;
  /** What the server answered; null if it accepted the token or there was none. */
  mcp_probe?: McpProbe | null;
  /** What came of refreshing the token; null if it was not tried. */
  refresh?: RefreshObject | null;
  /** Whether the credential works. */
  status: CredentialValidationStatus;
  /** When it was tried (RFC 3339). */
  validated_at: string;
  /** Its vault (`vlt_…`). */
  vault_id: string;
}

/** The request that an MCP server did not accept. */
export interface McpProbe {
  /** What it answered; null if nothing came. */
  http_response?: RefreshHttpResponse | null;
  /** MCP method of the request. */
  method: string;
}

/** An answer, with secrets taken out. */
export interface RefreshHttpResponse {
  /** Its body, perhaps cut. */
  body: string;
  /** Whether the body was cut. */
  body_truncated: boolean;
  /** Its media type. */
  content_type: string;
  /** HTTP status. */
  status_code: number;
}

/** What came of refreshing a token. */
export interface RefreshObject {
  /** What the token endpoint answered; only if it refused. */
  http_response?: RefreshHttpResponse | null;
  /** How it ended. */
  status: CredentialRefreshStatus;
}

/** How a refresh ended. */
export type CredentialRefreshStatus =
  | "succeeded"
  | "failed"
  | "connect_error"
  | "no_refresh_token"
  | (string & {});

/** Whether a credential works. */
export type CredentialValidationStatus =
  | "valid"
  | "invalid"
  | "unknown"
  | (string & {});
