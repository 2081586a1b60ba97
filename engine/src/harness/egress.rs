//! An environment's networking, as the sandbox enforces it.

use hostler_sandbox::{Egress, HostRule, Network};
use serde_json::Value;

/// The hosts that `allow_package_managers` opens, as the service documents
/// them.
const PACKAGE_HOSTS: &[&str] = &[
    // Code hosting
    "github.com",
    "api.github.com",
    "codeload.github.com",
    "raw.githubusercontent.com",
    "objects.githubusercontent.com",
    "release-assets.githubusercontent.com",
    "gitlab.com",
    "bitbucket.org",
    // Node
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "nodejs.org",
    // Python
    "pypi.org",
    "files.pythonhosted.org",
    // Rust
    "crates.io",
    "index.crates.io",
    "static.crates.io",
    "static.rust-lang.org",
    // Go
    "proxy.golang.org",
    "sum.golang.org",
    // Java
    "repo1.maven.org",
    "repo.maven.apache.org",
    "services.gradle.org",
    "plugins.gradle.org",
    "plugins-artifacts.gradle.org",
    // Ruby
    "rubygems.org",
    "index.rubygems.org",
    // PHP
    "packagist.org",
    "repo.packagist.org",
    // Ubuntu
    "archive.ubuntu.com",
    "security.ubuntu.com",
    "ppa.launchpad.net",
    // Containers
    "registry-1.docker.io",
    "auth.docker.io",
    "production.cloudflare.docker.com",
    "download.docker.com",
    "ghcr.io",
];

/// What commands of a session in this environment may reach. MCP servers are
/// not among it: the engine speaks to them, commands do not.
pub(super) fn network(environment: &Value) -> Network {
    let networking = &environment["config"]["networking"];
    if networking["type"] != "limited" {
        return Network::Allow;
    }
    let allowed = networking["allowed_hosts"].as_array().into_iter().flatten();
    let packages = match networking["allow_package_managers"].as_bool() {
        Some(true) => PACKAGE_HOSTS,
        _ => &[],
    };
    let hosts: Vec<HostRule> = allowed
        .filter_map(Value::as_str)
        .chain(packages.iter().copied())
        // They were checked when the environment was made; what is not a host
        // after all opens nothing.
        .filter_map(|host| host.parse().ok())
        .collect();
    if hosts.is_empty() {
        return Network::Deny;
    }
    Network::Limited(Egress::new(hosts))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_package_host_is_a_host() {
        for host in PACKAGE_HOSTS {
            assert!(host.parse::<HostRule>().is_ok(), "{host}");
        }
    }

    #[test]
    fn networking_becomes_rules() {
        let of = |networking: Value| network(&json!({"config": {"networking": networking}}));
        let limited = |hosts: Value, packages: bool| {
            of(
                json!({"type": "limited", "allowed_hosts": hosts, "allow_package_managers": packages}),
            )
        };
        let egress = |hosts: &[&str]| {
            Network::Limited(Egress::new(hosts.iter().map(|host| host.parse().unwrap())))
        };
        assert_eq!(of(json!({"type": "unrestricted"})), Network::Allow);
        assert_eq!(
            network(&json!({"config": {"type": "self_hosted"}})),
            Network::Allow
        );
        assert_eq!(limited(json!([]), false), Network::Deny);
        assert_eq!(
            limited(json!(["a.com", "*.B.com"]), false),
            egress(&["a.com", "*.b.com"])
        );
        assert_eq!(limited(json!([]), true), egress(PACKAGE_HOSTS));
    }
}
