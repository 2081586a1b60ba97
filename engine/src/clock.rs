//! Time, as the engine sees it: the system's, or a virtual clock that makes
//! whole sessions reproducible.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;

/// Microseconds since 1970-01-01T00:00:00Z.
pub type Micros = i64;

/// A source of time.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The system's clock.
    #[default]
    System,
    /// Starts where it is set, moves one microsecond per reading, and jumps
    /// over every sleep at once.
    Virtual(Arc<AtomicI64>),
}

impl Clock {
    /// A virtual clock that starts at `start`.
    pub fn starting_at(start: Micros) -> Clock {
        Clock::Virtual(Arc::new(AtomicI64::new(start)))
    }

    /// Now.
    pub fn now(&self) -> Micros {
        match self {
            Clock::System => Timestamp::now().as_microsecond(),
            Clock::Virtual(at) => at.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// Waits for `duration`; a virtual clock only moves forward by it.
    pub async fn sleep(&self, duration: Duration) {
        match self {
            Clock::System => tokio::time::sleep(duration).await,
            Clock::Virtual(at) => {
                let micros = i64::try_from(duration.as_micros()).unwrap_or(i64::MAX);
                at.fetch_add(micros, Ordering::Relaxed);
                tokio::task::yield_now().await;
            }
        }
    }
}

/// RFC 3339 in UTC with microseconds, as the API writes timestamps.
pub fn rfc3339(at: Micros) -> String {
    let at = Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    format!("{at:.6}")
}

/// Reads an RFC 3339 timestamp with any fraction and offset.
pub fn parse_rfc3339(text: &str) -> Option<Micros> {
    text.parse::<Timestamp>().ok().map(|at| at.as_microsecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_round_trip_with_microseconds() {
        let text = "2026-03-15T10:00:00.000001Z";
        assert_eq!(rfc3339(parse_rfc3339(text).unwrap()), text);
        assert_eq!(
            rfc3339(parse_rfc3339("2026-03-15T12:00:00+02:00").unwrap()),
            "2026-03-15T10:00:00.000000Z"
        );
        assert_eq!(parse_rfc3339("yesterday"), None);
    }
}
