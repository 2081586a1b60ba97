//! One token for many requests, renewed once for all of them.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use tokio::time::Instant;

use super::{ADVISORY, AccessToken, MANDATORY, TokenProvider};
use crate::{Error, ErrorCode, Result, Secret};

/// Between two attempts to renew a token that is still good.
const PAUSE: Duration = Duration::from_secs(5);

type Flight = Shared<BoxFuture<'static, Result<AccessToken>>>;

/// Hands out a provider's token until it has to be renewed.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Inner>);

struct Inner {
    provider: Arc<dyn TokenProvider>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Cached>,
    /// The renewal that is under way.
    flight: Option<Flight>,
    /// Refused by the API.
    rejected: Option<Secret>,
    /// No renewal ahead of time before this.
    next_try: Option<Instant>,
}

#[derive(Clone)]
struct Cached {
    token: AccessToken,
    end: Option<Instant>,
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenCache")
    }
}

impl TokenCache {
    pub fn new(provider: Arc<dyn TokenProvider>) -> TokenCache {
        TokenCache(Arc::new(Inner {
            provider,
            state: Mutex::default(),
        }))
    }

    /// A token that is good now. Waits for a renewal only if there is none.
    pub async fn token(&self) -> Result<Secret> {
        let flight = {
            let mut state = self.0.lock();
            let now = Instant::now();
            let left = |cached: &Cached| cached.end.map(|end| end.duration_since(now));
            match &state.current {
                Some(cached) if left(cached).is_none_or(|left| left > MANDATORY) => {
                    let token = cached.token.token.clone();
                    let early = left(cached).is_some_and(|left| left <= ADVISORY)
                        && state.next_try.is_none_or(|at| at <= now);
                    if early {
                        drop(self.fly(&mut state));
                    }
                    return Ok(token);
                }
                _ => self.fly(&mut state),
            }
        };
        flight.await.map(|token| token.token)
    }

    /// Forgets a token that the API refused, so that the next request gets
    /// another. A token that was replaced meanwhile is left alone.
    pub fn reject(&self, token: &Secret) {
        let mut state = self.0.lock();
        if state
            .current
            .as_ref()
            .is_some_and(|cached| cached.token.is(Some(token)))
        {
            state.current = None;
            state.rejected = Some(token.clone());
        }
    }

    /// Joins the renewal that is under way, or starts one.
    fn fly(&self, state: &mut State) -> Flight {
        // One that ended without landing lost its runtime.
        if let Some(flight) = &state.flight
            && flight.peek().is_none()
        {
            return flight.clone();
        }
        let (inner, rejected) = (self.0.clone(), state.rejected.clone());
        // A task of its own: a caller who gives up must not leave a rotated
        // refresh token unsaved.
        let task = tokio::spawn(async move {
            let result = inner.provider.token(rejected).await;
            inner.land(&result);
            result
        });
        let flight = task
            .map(|outcome| match outcome {
                Ok(result) => result,
                Err(error) => Err(Error::new(
                    ErrorCode::Internal,
                    format!("renewing the access token ended early: {error}"),
                )),
            })
            .boxed()
            .shared();
        state.flight = Some(flight.clone());
        flight
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn land(&self, result: &Result<AccessToken>) {
        let mut state = self.lock();
        let now = Instant::now();
        state.flight = None;
        state.next_try = Some(now + PAUSE);
        match result {
            Ok(token) => {
                state.current = Some(Cached {
                    end: token.remaining().map(|left| now + left),
                    token: token.clone(),
                });
                state.rejected = None;
            }
            Err(error) => tracing::warn!(
                code = error.code().name(),
                kept = state.current.is_some(),
                "the access token could not be renewed: {error}"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        time::SystemTime,
    };

    use tokio::sync::Semaphore;

    use super::*;

    /// Hands out `token-1`, `token-2` … with a lifetime each.
    struct Numbered {
        lifetime: Option<Duration>,
        calls: AtomicUsize,
        fail: Mutex<Vec<usize>>,
        gate: Semaphore,
        rejected: Mutex<Vec<Option<String>>>,
    }

    impl Numbered {
        fn new(lifetime: Option<u64>, open: usize) -> Arc<Numbered> {
            Arc::new(Numbered {
                lifetime: lifetime.map(Duration::from_secs),
                calls: AtomicUsize::new(0),
                fail: Mutex::default(),
                gate: Semaphore::new(open),
                rejected: Mutex::default(),
            })
        }

        fn calls(&self) -> usize {
            self.calls.load(Ordering::SeqCst)
        }
    }

    impl TokenProvider for Numbered {
        fn token(&self, rejected: Option<Secret>) -> BoxFuture<'_, Result<AccessToken>> {
            Box::pin(async move {
                let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
                self.gate.acquire().await.expect("open").forget();
                let mut seen = self.rejected.lock().expect("the list");
                seen.push(rejected.map(|token| token.expose().to_owned()));
                if self.fail.lock().expect("the list").contains(&number) {
                    return Err(Error::new(ErrorCode::Connection, "no way"));
                }
                Ok(AccessToken {
                    token: Secret::from(format!("token-{number}")),
                    expires_at: self.lifetime.map(|lifetime| SystemTime::now() + lifetime),
                })
            })
        }
    }

    async fn get(cache: &TokenCache) -> String {
        cache.token().await.expect("a token").expose().to_owned()
    }

    async fn pass(seconds: u64) {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
    }

    /// Lets a renewal in the background run to its end.
    async fn settle() {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn early_in_the_background_late_in_the_foreground() {
        let provider = Numbered::new(Some(600), 100);
        let cache = TokenCache::new(provider.clone());
        assert_eq!(get(&cache).await, "token-1");
        pass(470).await;
        assert_eq!(get(&cache).await, "token-1");
        settle().await;
        assert_eq!(provider.calls(), 1);
        pass(20).await;
        assert_eq!(get(&cache).await, "token-1", "the old one serves meanwhile");
        settle().await;
        assert_eq!(get(&cache).await, "token-2");
        pass(575).await;
        assert_eq!(get(&cache).await, "token-3", "too old to be used");
        assert_eq!(provider.calls(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_early_renewal_pauses_and_keeps_the_token() {
        let provider = Numbered::new(Some(600), 100);
        provider.fail.lock().expect("the list").extend(2..=20);
        let cache = TokenCache::new(provider.clone());
        assert_eq!(get(&cache).await, "token-1");
        pass(490).await;
        for _ in 0..10 {
            assert_eq!(get(&cache).await, "token-1");
            settle().await;
        }
        assert_eq!(provider.calls(), 2);
        pass(6).await;
        assert_eq!(get(&cache).await, "token-1");
        settle().await;
        assert_eq!(provider.calls(), 3);
        pass(90).await;
        let error = cache.token().await.expect_err("nothing is left");
        assert_eq!(error.code(), ErrorCode::Connection);
        cache.token().await.expect_err("and asked again");
        assert_eq!(provider.calls(), 5);
    }

    #[tokio::test(start_paused = true)]
    async fn one_renewal_for_everybody() {
        let provider = Numbered::new(Some(600), 0);
        let cache = TokenCache::new(provider.clone());
        let waiting: Vec<_> = (0..50)
            .map(|_| {
                let cache = cache.clone();
                tokio::spawn(async move { get(&cache).await })
            })
            .collect();
        settle().await;
        // Those who give up take nothing with them.
        waiting[0].abort();
        waiting[7].abort();
        provider.gate.add_permits(1);
        for (number, task) in waiting.into_iter().enumerate() {
            match task.await {
                Ok(token) => assert_eq!(token, "token-1"),
                Err(error) => assert!(error.is_cancelled() && [0, 7].contains(&number)),
            }
        }
        assert_eq!(provider.calls(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_is_replaced_once() {
        let provider = Numbered::new(None, 100);
        let cache = TokenCache::new(provider.clone());
        assert_eq!(get(&cache).await, "token-1");
        pass(1_000_000).await;
        assert_eq!(get(&cache).await, "token-1", "it never ends");
        let refused = Secret::from("token-1");
        cache.reject(&refused);
        assert_eq!(get(&cache).await, "token-2");
        // A second request that was sent with the old one.
        cache.reject(&refused);
        assert_eq!(get(&cache).await, "token-2");
        assert_eq!(
            *provider.rejected.lock().expect("the list"),
            [None, Some("token-1".to_owned())]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn an_end_in_the_past_asks_each_time() {
        let provider = Numbered::new(Some(0), 100);
        let cache = TokenCache::new(provider.clone());
        assert_eq!(get(&cache).await, "token-1");
        assert_eq!(get(&cache).await, "token-2");
    }
}
