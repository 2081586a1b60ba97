//! When a request is repeated, and after how long. Pure, so that every rule
//! can be tested without a clock.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

/// Whether the server's answer invites a repetition.
pub(crate) fn should_retry(status: StatusCode, headers: &HeaderMap) -> bool {
    match headers.get("x-should-retry").map(|v| v.as_bytes()) {
        Some(b"true") => true,
        Some(b"false") => false,
        _ => matches!(status.as_u16(), 408 | 409 | 429) || status.is_server_error(),
    }
}

/// The wait that the server asks for. Zero, negative, past and unreadable
/// values count as not given.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| Some(headers.get(name)?.to_str().ok()?.trim());
    let seconds = |value: f64| {
        // Longer than any sleep can hold is junk, not a wish.
        Duration::try_from_secs_f64(value)
            .ok()
            .filter(|wait| !wait.is_zero() && *wait < Duration::from_millis(u32::MAX.into()))
    };
    if let Some(wait) = text("retry-after-ms")
        .and_then(|ms| ms.parse::<f64>().ok())
        .and_then(|ms| seconds(ms / 1000.0))
    {
        return Some(wait);
    }
    let value = text("retry-after")?;
    match value.parse::<f64>() {
        Ok(number) => seconds(number),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            seconds(date.duration_since(now).ok()?.as_secs_f64())
        }
    }
}

/// The wait before repetition `retries_taken + 1` when the server named none;
/// `random` is in 0..1.
pub(crate) fn backoff(retries_taken: u32, random: f64) -> Duration {
    let base = 0.5 * 2f64.powi(retries_taken.min(16) as i32);
    Duration::from_secs_f64(base.min(8.0) * (1.0 - 0.25 * random))
}

/// A random number in 0..1; only spreads waits, so an exhausted source of
/// randomness is no reason to fail.
pub(crate) fn random() -> f64 {
    getrandom::u32().map_or(0.5, |n| f64::from(n) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    http::HeaderName::from_static(name),
                    value.parse().expect("a header value"),
                )
            })
            .collect()
    }

    #[test]
    fn the_status_decides_unless_the_server_says_otherwise() {
        let none = HeaderMap::new();
        for status in [408, 409, 429, 500, 501, 502, 503, 504, 529, 599] {
            assert!(should_retry(StatusCode::from_u16(status).unwrap(), &none));
        }
        for status in [400, 401, 402, 403, 404, 412, 413, 422] {
            assert!(!should_retry(StatusCode::from_u16(status).unwrap(), &none));
        }
        assert!(should_retry(
            StatusCode::BAD_REQUEST,
            &headers(&[("x-should-retry", "true")])
        ));
        assert!(!should_retry(
            StatusCode::CONFLICT,
            &headers(&[("x-should-retry", "false")])
        ));
        assert!(should_retry(
            StatusCode::CONFLICT,
            &headers(&[("x-should-retry", "maybe")])
        ));
    }

    #[test]
    fn every_form_of_retry_after() {
        // 1994-11-06 08:49:37 UTC
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let wait = |pairs: &[(&'static str, &str)]| retry_after(&headers(pairs), now);
        let ms = Duration::from_millis;
        assert_eq!(wait(&[]), None);
        assert_eq!(wait(&[("retry-after", "7")]), Some(ms(7000)));
        assert_eq!(wait(&[("retry-after", "0.25")]), Some(ms(250)));
        assert_eq!(wait(&[("retry-after", "3600")]), Some(ms(3_600_000)));
        assert_eq!(
            wait(&[("retry-after-ms", "1500.5"), ("retry-after", "9")]),
            Some(Duration::from_micros(1_500_500))
        );
        assert_eq!(
            wait(&[("retry-after-ms", "soon"), ("retry-after", "9")]),
            Some(ms(9000))
        );
        assert_eq!(
            wait(&[("retry-after", "Sun, 06 Nov 1994 08:49:57 GMT")]),
            Some(ms(20_000))
        );
        assert_eq!(
            wait(&[("retry-after", "Sun, 06 Nov 1994 08:49:17 GMT")]),
            None
        );
        for junk in ["0", "-1", "NaN", "inf", "1e300", "soon", ""] {
            assert_eq!(wait(&[("retry-after", junk)]), None, "{junk}");
        }
    }

    #[test]
    fn backoff_doubles_to_eight_seconds_and_jitters_downwards() {
        let seconds: Vec<f64> = (0..6).map(|n| backoff(n, 0.0).as_secs_f64()).collect();
        assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]);
        assert_eq!(backoff(1, 1.0), Duration::from_millis(750));
        assert_eq!(backoff(u32::MAX, 0.0), Duration::from_secs(8));
        assert!((0.0..=1.0).contains(&random()));
    }
}
