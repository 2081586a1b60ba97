// Written by hostler-codegen from api/. Do not edit.
//! Environments.
#[allow(unused_imports)]
use super::*;

params! {
    /// Environment create params.
    EnvironmentCreateParams [] {
        /// Name.
        name: req String = "name";
        --
        /// Config.
        config: may EnvironmentConfigParams = "config";
        /// Description.
        description: may String = "description";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Scope.
        scope: may EnvironmentScope = "scope";
    }
}

union! {
    /// Environment config params.
    EnvironmentConfigParams by "type" {
        /// Cloud config params.
        Cloud(CloudConfigParams) = "cloud";
        /// Self hosted config.
        SelfHosted(SelfHostedConfig) = "self_hosted";
    }
}

params! {
    /// Cloud config params.
    CloudConfigParams ["type" = "cloud"] {
        --
        /// Networking.
        networking: may NetworkingParams = "networking";
        /// Packages.
        packages: may PackagesParams = "packages";
    }
}

union! {
    /// Networking params.
    NetworkingParams by "type" {
        /// Unrestricted network.
        Unrestricted(UnrestrictedNetwork) = "unrestricted";
        /// Limited network params.
        Limited(LimitedNetworkParams) = "limited";
    }
}

params! {
    /// Unrestricted network.
    UnrestrictedNetwork ["type" = "unrestricted"] {
        --
    }
}

params! {
    /// Limited network params.
    LimitedNetworkParams ["type" = "limited"] {
        --
        /// Allow mcp servers.
        allow_mcp_servers: may bool = "allow_mcp_servers";
        /// Allow package managers.
        allow_package_managers: may bool = "allow_package_managers";
        /// Allowed hosts.
        allowed_hosts: may Vec<String> = "allowed_hosts";
    }
}

params! {
    /// Packages params.
    PackagesParams [] {
        --
        /// Tells what this is.
        r#type: opt String = "type";
        /// Apt.
        apt: may Vec<String> = "apt";
        /// Cargo.
        cargo: may Vec<String> = "cargo";
        /// Gem.
        gem: may Vec<String> = "gem";
        /// Go.
        go: may Vec<String> = "go";
        /// Npm.
        npm: may Vec<String> = "npm";
        /// Pip.
        pip: may Vec<String> = "pip";
    }
}

params! {
    /// Self hosted config.
    SelfHostedConfig ["type" = "self_hosted"] {
        --
    }
}

string_enum! {
    /// Environment scope.
    EnvironmentScope {
        /// `organization`.
        Organization = "organization";
        /// `account`.
        Account = "account";
    }
}

object! {
    /// Environment.
    Environment ["type" = "environment"] {
        /// Id.
        id: req String = "id";
        /// Config.
        config: req EnvironmentConfig = "config";
        /// Created at.
        created_at: req String = "created_at";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Description.
        description: may String = "description";
        /// Scope.
        scope: may EnvironmentScope = "scope";
    }
}

union! {
    /// Environment config.
    EnvironmentConfig by "type" {
        /// Cloud config.
        Cloud(CloudConfig) = "cloud";
        /// Self hosted config.
        SelfHosted(SelfHostedConfig) = "self_hosted";
    }
}

object! {
    /// Cloud config.
    CloudConfig ["type" = "cloud"] {
        /// Networking.
        networking: req Networking = "networking";
        /// Packages.
        packages: req Packages = "packages";
        --
    }
}

union! {
    /// Networking.
    Networking by "type" {
        /// Unrestricted network.
        Unrestricted(UnrestrictedNetwork) = "unrestricted";
        /// Limited network.
        Limited(LimitedNetwork) = "limited";
    }
}

object! {
    /// Limited network.
    LimitedNetwork ["type" = "limited"] {
        /// Allow mcp servers.
        allow_mcp_servers: req bool = "allow_mcp_servers";
        /// Allow package managers.
        allow_package_managers: req bool = "allow_package_managers";
        /// Allowed hosts.
        allowed_hosts: req Vec<String> = "allowed_hosts";
        --
    }
}

object! {
    /// Packages.
    Packages [] {
        /// Apt.
        apt: req Vec<String> = "apt";
        /// Cargo.
        cargo: req Vec<String> = "cargo";
        /// Gem.
        gem: req Vec<String> = "gem";
        /// Go.
        go: req Vec<String> = "go";
        /// Npm.
        npm: req Vec<String> = "npm";
        /// Pip.
        pip: req Vec<String> = "pip";
        --
        /// Type.
        r#type: may String = "type";
    }
}

params! {
    /// Environment update params.
    EnvironmentUpdateParams [] {
        --
        /// Config.
        config: may EnvironmentConfigParams = "config";
        /// Description.
        description: may String = "description";
        /// Metadata.
        metadata: opt BTreeMap<String, Option<String>> = "metadata";
        /// Name.
        name: may String = "name";
        /// Scope.
        scope: may EnvironmentScope = "scope";
    }
}

object! {
    /// Deleted environment.
    DeletedEnvironment ["type" = "environment_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

query! {
    /// What `environments.list` can be asked for.
    EnvironmentListParams {
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}
