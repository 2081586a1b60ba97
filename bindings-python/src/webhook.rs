use std::time::{Duration, SystemTime};

use hostler::{bridge::Error, webhooks::Webhooks};
use http::{HeaderMap, HeaderName, HeaderValue};
use pyo3::prelude::*;

use crate::entry::entry;

/// Checks that a delivery is genuine and recent.
#[pyfunction]
pub fn verify_webhook(
    py: Python<'_>,
    secrets: Vec<String>,
    body: &[u8],
    headers: Vec<(String, String)>,
    tolerance: Option<f64>,
) -> PyResult<()> {
    entry(py, "webhooks.verify", || {
        let mut webhooks = Webhooks::new(secrets)?;
        if let Some(seconds) = tolerance {
            let limit = Duration::try_from_secs_f64(seconds).map_err(|_| {
                Error::invalid_argument("webhooks.tolerance: expected a number of seconds from 0")
            })?;
            webhooks = webhooks.tolerance(limit);
        }
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            // A header that HTTP does not allow cannot be one that is signed.
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_str(&value),
            ) {
                map.append(name, value);
            }
        }
        Ok(webhooks.verify(body, &map, SystemTime::now())?)
    })
}
