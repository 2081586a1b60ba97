//! Where credentials come from, and how tokens stay fresh.
//!
//! One credential is used for all requests of a client, the first that is
//! there: the one given to the builder; `ANTHROPIC_API_KEY`;
//! `ANTHROPIC_AUTH_TOKEN`; the profile that `ANTHROPIC_PROFILE` names; the
//! variables of workload identity federation; the active profile on disk.
//! Keys and plain tokens are sent as they are. The others make tokens that
//! end, which the client renews before they do.

mod cache;
mod chain;
mod exchange;
mod federation;
mod files;
mod login;

use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;

use crate::{Result, Secret};

pub(crate) use cache::TokenCache;
pub(crate) use chain::{Chain, Found, Given, bearer};
pub(crate) use exchange::OAUTH_BETA;
pub use federation::{Federation, IdentityToken};

/// With more life left than this, a token is used without a thought.
pub(crate) const ADVISORY: Duration = Duration::from_secs(120);
/// With less life left than this, a token is not used any more.
pub(crate) const MANDATORY: Duration = Duration::from_secs(30);

/// A token and its end.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// Sent as `Authorization: Bearer`.
    pub token: Secret,
    /// When it ends; `None` for never.
    pub expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// How long it can be used; `None` for ever.
    fn remaining(&self) -> Option<Duration> {
        self.expires_at.map(|end| {
            end.duration_since(SystemTime::now())
                .unwrap_or(Duration::ZERO)
        })
    }

    fn outlives(&self, limit: Duration) -> bool {
        self.remaining().is_none_or(|left| left > limit)
    }

    fn is(&self, other: Option<&Secret>) -> bool {
        other.is_some_and(|other| other.expose() == self.token.expose())
    }
}

/// Something that makes tokens: a login service, a secret manager.
///
/// The client asks again 120 s before a token's end, one call at a time, and
/// waits for the answer only in its last 30 s.
pub trait TokenProvider: Send + Sync + 'static {
    /// A token that is good now. `rejected` is one that the API has just
    /// refused: handing it out again is of no use.
    fn token(&self, rejected: Option<Secret>) -> BoxFuture<'_, Result<AccessToken>>;
}
