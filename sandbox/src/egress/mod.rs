//! Network for commands by the names of hosts.
//!
//! Commands have a network namespace that holds nothing but a loopback and,
//! on it, a proxy. The proxy runs in this process; only its listening socket
//! lives in the namespace. So a program that ignores the proxy reaches
//! nothing, and one that uses it reaches the hosts that the rules name.

mod address;
mod hosts;
mod proxy;

pub use address::is_public;
pub use hosts::{HostRule, InvalidHost};
pub(crate) use proxy::{PORT, Proxy};

/// Which hosts commands may reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Egress {
    hosts: Vec<HostRule>,
    private: bool,
}

impl Egress {
    /// Access to the hosts of these rules, on any port, over HTTP and through
    /// `CONNECT`.
    pub fn new(hosts: impl IntoIterator<Item = HostRule>) -> Egress {
        Egress {
            hosts: hosts.into_iter().collect(),
            private: false,
        }
    }

    /// Lets allowed names lead to loopback, private and other addresses that
    /// are not on the public internet. Refused by default: whoever controls
    /// the name service of an allowed host could reach the host's own network.
    #[must_use]
    pub fn allow_private_addresses(mut self) -> Egress {
        self.private = true;
        self
    }

    fn allows(&self, host: &str) -> bool {
        self.hosts.iter().any(|rule| rule.matches(host))
    }

    /// The variables that lead programs to the proxy. Both spellings are in
    /// use.
    pub(crate) fn environment() -> impl Iterator<Item = (&'static str, String)> {
        let proxy = format!("http://127.0.0.1:{PORT}");
        let direct = "localhost,127.0.0.1,::1".to_owned();
        [
            ("HTTP_PROXY", &proxy),
            ("HTTPS_PROXY", &proxy),
            ("http_proxy", &proxy),
            ("https_proxy", &proxy),
            ("NO_PROXY", &direct),
            ("no_proxy", &direct),
        ]
        .map(|(name, value)| (name, value.clone()))
        .into_iter()
    }
}
