//! Keeps calls below the service's rate limits before the service has to.

use std::time::Duration;

use tokio::{sync::Mutex, time::Instant};

use crate::{Error, Result, operations::RateLimit};

/// Calls a minute, by the limit that counts them. The defaults are the
/// service's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimits {
    /// Calls that write.
    pub create: u32,
    /// Calls that read, streams included.
    pub read: u32,
    /// Calls of the files endpoints.
    pub files: u32,
}

impl Default for RateLimits {
    fn default() -> RateLimits {
        RateLimits {
            create: 300,
            read: 1_200,
            files: 500,
        }
    }
}

/// One bucket per limit, shared by every clone of a client.
pub(crate) struct Limiter {
    create: Bucket,
    read: Bucket,
    files: Bucket,
}

impl Limiter {
    pub fn new(limits: RateLimits) -> Result<Limiter> {
        let bucket = |name: &str, per_minute: u32| match per_minute {
            0 => Err(Error::invalid_argument(format!(
                "client.rate_limits.{name} must be at least 1 call a minute"
            ))),
            _ => Ok(Bucket::new(per_minute)),
        };
        Ok(Limiter {
            create: bucket("create", limits.create)?,
            read: bucket("read", limits.read)?,
            files: bucket("files", limits.files)?,
        })
    }

    /// Waits until one more call may be made. Calls of one kind go in the
    /// order in which they asked; a dropped wait uses nothing up.
    pub async fn admit(&self, limit: RateLimit) {
        match limit {
            RateLimit::Create => &self.create,
            RateLimit::Read => &self.read,
            RateLimit::Files => &self.files,
        }
        .take()
        .await;
    }
}

struct Bucket {
    /// Most calls at once.
    burst: f64,
    /// Calls that come back each second.
    rate: f64,
    state: Mutex<State>,
}

struct State {
    calls: f64,
    at: Instant,
}

impl Bucket {
    /// A sixth of the limit at once, the rest evenly: however the service
    /// counts, no span of 60 s holds more than the limit.
    fn new(per_minute: u32) -> Bucket {
        let limit = f64::from(per_minute);
        let burst = (limit / 6.0).floor().max(1.0);
        // A limit of one would otherwise leave nothing to come back.
        let rate = (limit - burst).max(limit / 2.0) / 60.0;
        Bucket {
            burst,
            rate,
            state: Mutex::new(State {
                calls: burst,
                at: Instant::now(),
            }),
        }
    }

    async fn take(&self) {
        // The lock is first come, first served, and held while waiting.
        let mut state = self.state.lock().await;
        self.refill(&mut state);
        if state.calls < 1.0 {
            let wait = Duration::from_secs_f64((1.0 - state.calls) / self.rate);
            tracing::debug!(
                wait_ms = wait.as_millis() as u64,
                "waiting for the rate limit"
            );
            tokio::time::sleep(wait).await;
            self.refill(&mut state);
        }
        // Timers are coarse, so the last fraction may be missing.
        state.calls = (state.calls - 1.0).max(0.0);
    }

    fn refill(&self, state: &mut State) {
        let now = Instant::now();
        let back = now.duration_since(state.at).as_secs_f64() * self.rate;
        state.calls = (state.calls + back).min(self.burst);
        state.at = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When each of `calls` calls was admitted, in seconds.
    async fn admissions(limiter: &Limiter, limit: RateLimit, calls: usize) -> Vec<f64> {
        let start = Instant::now();
        let mut out = Vec::new();
        for _ in 0..calls {
            limiter.admit(limit).await;
            out.push(start.elapsed().as_secs_f64());
        }
        out
    }

    fn limiter(create: u32) -> Limiter {
        Limiter::new(RateLimits {
            create,
            ..RateLimits::default()
        })
        .expect("limits")
    }

    #[tokio::test(start_paused = true)]
    async fn no_minute_holds_more_than_the_limit() {
        for limit in [2, 7, 60, 300] {
            let limiter = limiter(limit);
            let times = admissions(&limiter, RateLimit::Create, limit as usize * 3).await;
            for (first, start) in times.iter().enumerate() {
                let within = times[first..]
                    .iter()
                    .take_while(|t| **t < start + 60.0)
                    .count();
                assert!(within <= limit as usize, "{within} of {limit} from {start}");
            }
            let average = times.len() as f64 / times.last().expect("some") * 60.0;
            assert!(average > f64::from(limit) / 2.0, "{average} of {limit}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_costs_nothing_and_comes_back() {
        let limiter = limiter(300);
        let times = admissions(&limiter, RateLimit::Create, 50).await;
        assert_eq!(times.last(), Some(&0.0));
        let next = admissions(&limiter, RateLimit::Create, 1).await;
        assert!((0.24..0.25).contains(&next[0]), "{next:?}");
        tokio::time::sleep(Duration::from_secs(3600)).await;
        let times = admissions(&limiter, RateLimit::Create, 51).await;
        assert_eq!(times[49], 0.0);
        assert!(times[50] > 0.2);
    }

    #[tokio::test(start_paused = true)]
    async fn limits_do_not_share() {
        let limiter = limiter(1);
        let times = admissions(&limiter, RateLimit::Create, 2).await;
        assert_eq!(times[0], 0.0);
        assert!(times[1] >= 60.0, "{times:?}");
        assert_eq!(admissions(&limiter, RateLimit::Read, 200).await[199], 0.0);
        assert_eq!(admissions(&limiter, RateLimit::Files, 83).await[82], 0.0);
    }

    #[tokio::test(start_paused = true)]
    async fn waits_are_in_order_and_can_be_dropped() {
        let limiter = std::sync::Arc::new(limiter(6));
        limiter.admit(RateLimit::Create).await;
        let start = Instant::now();
        let order = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let tasks: Vec<_> = (0..3)
            .map(|number| {
                let (limiter, order) = (limiter.clone(), order.clone());
                tokio::spawn(async move {
                    limiter.admit(RateLimit::Create).await;
                    order.lock().expect("the list").push(number);
                })
            })
            .collect();
        tokio::task::yield_now().await;
        tasks[1].abort();
        for task in tasks {
            let _ = task.await;
        }
        assert_eq!(*order.lock().expect("the list"), [0, 2]);
        assert!(
            start.elapsed() < Duration::from_secs(25),
            "{:?}",
            start.elapsed()
        );
    }

    #[test]
    fn zero_is_refused() {
        let Err(error) = Limiter::new(RateLimits {
            read: 0,
            ..RateLimits::default()
        }) else {
            panic!("accepted");
        };
        assert!(error.to_string().contains("rate_limits.read"), "{error}");
    }
}
