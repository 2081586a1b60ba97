//! Rules that name hosts.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// Names one host, or every host below a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostRule {
    name: String,
    below: bool,
}

/// A text that names no host.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} names no host; give a bare name (example.com), a name with a leading wildcard \
     (*.example.com) or an IPv4 address, without scheme, port or path"
)]
pub struct InvalidHost(String);

impl HostRule {
    /// Whether the rule covers a host, by the name that was asked for. Letter
    /// case and a final dot do not matter.
    pub fn matches(&self, host: &str) -> bool {
        let host = normal(host);
        if self.below {
            host.strip_suffix(&self.name)
                .is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
        } else {
            host == self.name
        }
    }
}

impl FromStr for HostRule {
    type Err = InvalidHost;

    fn from_str(text: &str) -> Result<HostRule, InvalidHost> {
        let (name, below) = match text.strip_prefix("*.") {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let name = normal(name);
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let numeric = name
            .rsplit('.')
            .next()
            .is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
        let address = name.parse::<Ipv4Addr>().is_ok();
        let valid = name.len() <= 253
            && name.split('.').all(label)
            // Other spellings of addresses, such as 127.1, would not match
            // what a client asks for.
            && (!numeric || address)
            && !(below && address);
        if !valid {
            return Err(InvalidHost(text.to_owned()));
        }
        Ok(HostRule { name, below })
    }
}

impl fmt::Display for HostRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.below { "*." } else { "" }, self.name)
    }
}

fn normal(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}
