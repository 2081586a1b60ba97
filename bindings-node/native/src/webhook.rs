use std::time::{Duration, SystemTime};

use hostler::{bridge::Error, webhooks::Webhooks};
use http::{HeaderMap, HeaderName, HeaderValue};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::entry::{Result, entry};

/// Checks that a delivery is genuine and recent. `headers` are name and value
/// in turn.
#[napi(catch_unwind)]
pub fn verify_webhook(
    secrets: Vec<String>,
    body: Uint8Array,
    headers: Vec<String>,
    tolerance: Option<f64>,
) -> Result<()> {
    entry("webhooks.verify", || {
        let mut webhooks = Webhooks::new(secrets)?;
        if let Some(seconds) = tolerance {
            let limit = Duration::try_from_secs_f64(seconds).map_err(|_| {
                Error::invalid_argument("webhooks.tolerance: expected a number of seconds from 0")
            })?;
            webhooks = webhooks.tolerance(limit);
        }
        let mut map = HeaderMap::new();
        for pair in headers.chunks_exact(2) {
            // A header that HTTP does not allow cannot be one that is signed.
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(pair[0].as_bytes()),
                HeaderValue::from_str(&pair[1]),
            ) {
                map.append(name, value);
            }
        }
        webhooks.verify(&body, &map, SystemTime::now())
    })
}
