// Written by hostler-codegen from api/. Do not edit.
//! Environments.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new environment.
    EnvironmentCreateParams [] {
        /// Name, 1 to 256 characters, unique among environments that are not archived.
        name: req String = "name";
        --
        /// Where sandboxes run. Left out or null: in the cloud, with unrestricted network and no
        /// packages.
        config: may EnvironmentConfigParams = "config";
        /// At most 1,024 characters.
        description: may String = "description";
        /// At most 16 pairs; keys of at most 64 characters, values of at most 512.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Who may use a self-hosted environment. Left out or null: depends on the kind of
        /// organisation.
        scope: may EnvironmentScope = "scope";
    }
}

union! {
    /// Where sandboxes run.
    EnvironmentConfigParams by "type" {
        /// Sandboxes are containers of the service.
        Cloud(CloudConfigParams) = "cloud";
        /// Sandboxes run on the caller's machines; workers fetch the work.
        SelfHosted(SelfHostedConfig) = "self_hosted";
    }
}

params! {
    /// Sandboxes are containers of the service.
    CloudConfigParams ["type" = "cloud"] {
        --
        /// What sandboxes may reach. Left out or null: everything.
        networking: may NetworkingParams = "networking";
        /// What is installed before the agent starts. Left out or null: nothing.
        packages: may PackagesParams = "packages";
    }
}

union! {
    /// What sandboxes may reach.
    NetworkingParams by "type" {
        /// Everything but a safety block-list.
        Unrestricted(UnrestrictedNetwork) = "unrestricted";
        /// Nothing but what is allowed here.
        Limited(LimitedNetworkParams) = "limited";
    }
}

params! {
    /// Everything but a safety block-list.
    UnrestrictedNetwork ["type" = "unrestricted"] {
        --
    }
}

params! {
    /// Nothing but what is allowed here.
    LimitedNetworkParams ["type" = "limited"] {
        --
        /// Whether the agent's MCP servers can be reached. Left out or null: no.
        allow_mcp_servers: may bool = "allow_mcp_servers";
        /// Whether package registries can be reached; must be true if there are packages. Left out or
        /// null: no.
        allow_package_managers: may bool = "allow_package_managers";
        /// Host names, or `*.` and a name for its subdomains, without scheme, port or path.
        allowed_hosts: may Vec<String> = "allowed_hosts";
    }
}

params! {
    /// Packages by manager, each in that manager's own notation; without a version, the latest.
    PackagesParams [] {
        --
        /// `packages`, if given.
        r#type: opt String = "type";
        /// Packages for apt.
        apt: may Vec<String> = "apt";
        /// Packages for Cargo, such as `hyperfine@1.18.0`.
        cargo: may Vec<String> = "cargo";
        /// Packages for RubyGems, such as `rails:7.1.0`.
        gem: may Vec<String> = "gem";
        /// Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`.
        go: may Vec<String> = "go";
        /// Packages for npm, such as `express@4.18.0`.
        npm: may Vec<String> = "npm";
        /// Packages for pip, such as `sqlalchemy==2.0.30`.
        pip: may Vec<String> = "pip";
    }
}

params! {
    /// Sandboxes run on the caller's machines; workers fetch the work.
    SelfHostedConfig ["type" = "self_hosted"] {
        --
    }
}

string_enum! {
    /// Who may use a self-hosted environment.
    EnvironmentScope {
        /// Everybody in the organisation.
        Organization = "organization";
        /// Only the account that made it.
        Account = "account";
    }
}

object! {
    /// Where the sandboxes of sessions run, and what they may reach.
    Environment ["type" = "environment"] {
        /// Identifier (`env_…`).
        id: req String = "id";
        /// Where sandboxes run; every setting resolved.
        config: req EnvironmentConfig = "config";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
        /// When it was archived; null while it is in use.
        archived_at: may String = "archived_at";
        /// What it is for; null if nothing was said.
        description: may String = "description";
        /// Who may use it; only self-hosted environments have this.
        scope: may EnvironmentScope = "scope";
    }
}

union! {
    /// Where sandboxes run.
    EnvironmentConfig by "type" {
        /// Sandboxes are containers of the service.
        Cloud(CloudConfig) = "cloud";
        /// Sandboxes run on the caller's machines; workers fetch the work.
        SelfHosted(SelfHostedConfig) = "self_hosted";
    }
}

object! {
    /// Sandboxes are containers of the service.
    CloudConfig ["type" = "cloud"] {
        /// What sandboxes may reach.
        networking: req Networking = "networking";
        /// What is installed before the agent starts.
        packages: req Packages = "packages";
        --
    }
}

union! {
    /// What sandboxes may reach.
    Networking by "type" {
        /// Everything but a safety block-list.
        Unrestricted(UnrestrictedNetwork) = "unrestricted";
        /// Nothing but what is allowed here.
        Limited(LimitedNetwork) = "limited";
    }
}

object! {
    /// Nothing but what is allowed here.
    LimitedNetwork ["type" = "limited"] {
        /// Whether the agent's MCP servers can be reached.
        allow_mcp_servers: req bool = "allow_mcp_servers";
        /// Whether package registries can be reached.
        allow_package_managers: req bool = "allow_package_managers";
        /// Host names that can be reached.
        allowed_hosts: req Vec<String> = "allowed_hosts";
        --
    }
}

object! {
    /// Packages by manager.
    Packages [] {
        /// Packages for apt.
        apt: req Vec<String> = "apt";
        /// Packages for Cargo, such as `hyperfine@1.18.0`.
        cargo: req Vec<String> = "cargo";
        /// Packages for RubyGems, such as `rails:7.1.0`.
        gem: req Vec<String> = "gem";
        /// Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`.
        go: req Vec<String> = "go";
        /// Packages for npm, such as `express@4.18.0`.
        npm: req Vec<String> = "npm";
        /// Packages for pip, such as `sqlalchemy==2.0.30`.
        pip: req Vec<String> = "pip";
        --
        /// Tells what this is.
        r#type: may String = "type";
    }
}

params! {
    /// What to change in an environment.
    EnvironmentUpdateParams [] {
        --
        /// What is left out is kept, at every level. The type cannot change.
        config: may EnvironmentConfigParams = "config";
        /// At most 1,024 characters. Left out: kept; null removes it, an empty text is stored.
        description: may String = "description";
        /// Sets the given keys; null or an empty text removes a key, keys left out stay.
        metadata: opt BTreeMap<String, Option<String>> = "metadata";
        /// 1 to 256 characters. Left out or null: kept.
        name: may String = "name";
        /// Who may use a self-hosted environment. Left out: kept.
        scope: may EnvironmentScope = "scope";
    }
}

object! {
    /// An environment is gone.
    DeletedEnvironment ["type" = "environment_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

query! {
    /// What `environments.list` can be asked for.
    EnvironmentListParams {
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most environments on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
