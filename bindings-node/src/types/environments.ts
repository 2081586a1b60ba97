// Written by hostler-codegen from api/. Do not edit.
/** Environments. */

import type { Unknown } from "../unknown.js";

/** A new environment. */
export interface EnvironmentCreateParams {
  /** Name, 1 to 256 characters, unique among environments that are not archived. */
  name: string;
  /** Where sandboxes run. Left out or null: in the cloud, with unrestricted network and no packages. */
  config?: EnvironmentConfigParams | null;
  /** At most 1,024 characters. */
  description?: string | null;
  /** At most 16 pairs; keys of at most 64 characters, values of at most 512. */
  metadata?: { [key: string]: string };
  /** Who may use a self-hosted environment. Left out or null: depends on the kind of organisation. */
  scope?: EnvironmentScope | null;
}

/** Where sandboxes run. */
export type EnvironmentConfigParams =
  | CloudConfigParams
  | SelfHostedConfig;

/** Sandboxes are containers of the service. */
export interface CloudConfigParams {
  type: "cloud";
  /** What sandboxes may reach. Left out or null: everything. */
  networking?: NetworkingParams | null;
  /** What is installed before the agent starts. Left out or null: nothing. */
  packages?: PackagesParams | null;
}

/** What sandboxes may reach. */
export type NetworkingParams =
  | UnrestrictedNetwork
  | LimitedNetworkParams;

/** Everything but a safety block-list. */
export interface UnrestrictedNetwork {
  type: "unrestricted";
}

/** Nothing but what is allowed here. */
export interface LimitedNetworkParams {
  type: "limited";
  /** Whether the agent's MCP servers can be reached. Left out or null: no. */
  allow_mcp_servers?: boolean | null;
  /**
   * Whether package registries can be reached; must be true if there are packages. Left out or null:
   * no.
   */
  allow_package_managers?: boolean | null;
  /** Host names, or `*.` and a name for its subdomains, without scheme, port or path. */
  allowed_hosts?: Array<string> | null;
}

/** Packages by manager, each in that manager's own notation; without a version, the latest. */
export interface PackagesParams {
  type?: "packages";
  /** Packages for apt. */
  apt?: Array<string> | null;
  /** Packages for Cargo, such as `hyperfine@1.18.0`. */
  cargo?: Array<string> | null;
  /** Packages for RubyGems, such as `rails:7.1.0`. */
  gem?: Array<string> | null;
  /** Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`. */
  go?: Array<string> | null;
  /** Packages for npm, such as `express@4.18.0`. */
  npm?: Array<string> | null;
  /** Packages for pip, such as `sqlalchemy==2.0.30`. */
  pip?: Array<string> | null;
}

/** Sandboxes run on the caller's machines; workers fetch the work. */
export interface SelfHostedConfig {
  type: "self_hosted";
}

/** Who may use a self-hosted environment. */
export type EnvironmentScope =
  | "organization"
  | "account"
  | (string & {});

/** Where the sandboxes of sessions run, and what they may reach. */
export interface Environment {
  /** Identifier (`env_…`). */
  id: string;
  type: "environment";
  /** When it was archived; null while it is in use. */
  archived_at?: string | null;
  /** Where sandboxes run; every setting resolved. */
  config: EnvironmentConfig;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What it is for; null if nothing was said. */
  description?: string | null;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** Name. */
  name: string;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** Who may use it; only self-hosted environments have this. */
  scope?: EnvironmentScope | null;
}

/** Where sandboxes run. */
export type EnvironmentConfig =
  | CloudConfig
  | SelfHostedConfig
  | Unknown<"type">;

/** Sandboxes are containers of the service. */
export interface CloudConfig {
  type: "cloud";
  /** What sandboxes may reach. */
  networking: Networking;
  /** What is installed before the agent starts. */
  packages: Packages;
}

/** What sandboxes may reach. */
export type Networking =
  | UnrestrictedNetwork
  | LimitedNetwork
  | Unknown<"type">;

/** Nothing but what is allowed here. */
export interface LimitedNetwork {
  type: "limited";
  /** Whether the agent's MCP servers can be reached. */
  allow_mcp_servers: boolean;
  /** Whether package registries can be reached. */
  allow_package_managers: boolean;
  /** Host names that can be reached. */
  allowed_hosts: Array<string>;
}

/** Packages by manager. */
export interface Packages {
  /** Tells what this is. */
  type?: "packages" | null;
  /** Packages for apt. */
  apt: Array<string>;
  /** Packages for Cargo, such as `hyperfine@1.18.0`. */
  cargo: Array<string>;
  /** Packages for RubyGems, such as `rails:7.1.0`. */
  gem: Array<string>;
  /** Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`. */
  go: Array<string>;
  /** Packages for npm, such as `express@4.18.0`. */
  npm: Array<string>;
  /** Packages for pip, such as `sqlalchemy==2.0.30`. */
  pip: Array<string>;
}

/** What to change in an environment. */
export interface EnvironmentUpdateParams {
  /** What is left out is kept, at every level. The type cannot change. */
  config?: EnvironmentConfigParams | null;
  /** At most 1,024 characters. Left out: kept; null removes it, an empty text is stored. */
  description?: string | null;
  /** Sets the given keys; null or an empty text removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null };
  /** 1 to 256 characters. Left out or null: kept. */
  name?: string | null;
  /** Who may use a self-hosted environment. Left out: kept. */
  scope?: EnvironmentScope | null;
}

/** An environment is gone. */
export interface DeletedEnvironment {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "environment_deleted";
}
