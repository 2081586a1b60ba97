//! Who may use the API.

use std::{fmt, net::IpAddr};

use http::{
    HeaderMap,
    header::{AUTHORIZATION, HOST, ORIGIN},
};
use ring::hmac;

use crate::error::{ApiError, ApiResult};

/// An API key or another text that is shown nowhere.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Takes the secret.
    pub fn new(secret: impl Into<String>) -> Secret {
        Secret(secret.into())
    }

    /// The secret itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Which requests are let in.
pub(crate) enum Door {
    /// All: they come from this process.
    Open,
    /// Those of this machine's own programs.
    Local,
    /// Those with one of these keys.
    Locked(Keys),
}

/// Keeps tags of the keys under a random key only: tags compare in constant
/// time whatever the lengths of the keys.
pub(crate) struct Keys {
    random: hmac::Key,
    tags: Vec<hmac::Tag>,
}

impl Door {
    /// A locked door if there are keys, otherwise a local one.
    pub(crate) fn new(keys: &[Secret]) -> Door {
        if keys.is_empty() {
            return Door::Local;
        }
        let mut bytes = [0u8; 32];
        getrandom::fill(&mut bytes).expect("the operating system provides randomness");
        let random = hmac::Key::new(hmac::HMAC_SHA256, &bytes);
        let tags = keys
            .iter()
            .map(|key| hmac::sign(&random, key.reveal().as_bytes()))
            .collect();
        Door::Locked(Keys { random, tags })
    }

    /// A web page that talks to an engine is an attack unless somebody allowed
    /// it, and nobody can yet.
    pub(super) fn check_origin(&self, headers: &HeaderMap) -> ApiResult<()> {
        if headers.contains_key(ORIGIN) {
            return Err(ApiError::authentication(
                "CORS requests are not allowed for this Organization",
            ));
        }
        Ok(())
    }

    /// Whether the request shows one of the keys.
    pub(super) fn opens_with(&self, headers: &HeaderMap) -> bool {
        match self {
            Door::Open | Door::Local => false,
            Door::Locked(keys) => keys.check(headers).is_ok(),
        }
    }

    /// Lets a request in that shows no credential of the engine's own.
    pub(super) fn admit(&self, headers: &HeaderMap) -> ApiResult<()> {
        match self {
            Door::Open => Ok(()),
            // A web page whose own name was made to point to this machine
            // sends no Origin, but it names itself.
            Door::Local if !names_loopback(headers) => Err(ApiError::permission(
                "this server has no API key and answers only to loopback host names \
                 such as localhost",
            )),
            Door::Local => Ok(()),
            Door::Locked(keys) => keys.check(headers),
        }
    }
}

/// The credential of a request; `Authorization` comes first.
pub(super) fn presented(headers: &HeaderMap) -> Option<&[u8]> {
    match headers.get(AUTHORIZATION) {
        Some(value) => value
            .as_bytes()
            .split_at_checked(7)
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case(b"bearer "))
            .map(|(_, key)| key.trim_ascii()),
        None => headers.get("x-api-key").map(|value| value.as_bytes()),
    }
}

impl Keys {
    /// In the same words for a missing and a wrong key.
    fn check(&self, headers: &HeaderMap) -> ApiResult<()> {
        let presented = presented(headers).unwrap_or_default();
        // Every key is compared, so that time does not tell which one matched.
        let known = self.tags.iter().fold(false, |known, tag| {
            known | hmac::verify(&self.random, presented, tag.as_ref()).is_ok()
        });
        if known {
            Ok(())
        } else {
            Err(ApiError::authentication("Authentication failed"))
        }
    }
}

fn names_loopback(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(HOST) else {
        return true;
    };
    let host = host.to_str().unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(door: &Door, headers: &[(&'static str, &str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        door.check_origin(&headers).is_ok() && door.admit(&headers).is_ok()
    }

    #[test]
    fn any_key_opens_and_authorization_wins() {
        let keys = Door::new(&[Secret::new("one"), Secret::new("two")]);
        assert!(accepted(&keys, &[("authorization", "Bearer one")]));
        assert!(accepted(&keys, &[("authorization", "bearer two")]));
        assert!(accepted(&keys, &[("x-api-key", "two")]));
        assert!(accepted(
            &keys,
            &[("x-api-key", "bad"), ("authorization", "Bearer one")]
        ));
        for bad in [
            &[][..],
            &[("authorization", "Bearer bad"), ("x-api-key", "one")],
            &[("authorization", "Basic one")],
            &[("authorization", "Bearer ")],
            &[("x-api-key", "")],
            &[("x-api-key", "on")],
        ] {
            assert!(!accepted(&keys, bad), "{bad:?}");
        }
        let local = Door::new(&[]);
        for host in ["localhost:8080", "127.0.0.1", "[::1]:80", "127.9.9.9:1"] {
            assert!(accepted(&local, &[("host", host)]), "{host}");
        }
        for host in ["evil.example", "localhost.evil.example:80", "10.0.0.1", ""] {
            assert!(!accepted(&local, &[("host", host)]), "{host}");
        }
        for door in [&local, &keys, &Door::Open] {
            let page = [("origin", "https://evil.example"), ("x-api-key", "one")];
            assert!(!accepted(door, &page));
        }
        assert_eq!(format!("{:?}", Secret::new("hidden")), "Secret(…)");
    }
}
