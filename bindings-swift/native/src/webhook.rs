use std::time::SystemTime;

use hostler::{bridge::Error, webhooks::Webhooks};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::entry::{Result, entry};

/// One header of a delivery.
#[derive(uniffi::Record)]
pub struct NativeHeader {
    /// Its name, in any case.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Checks that a delivery is genuine and recent. Headers that have nothing to
/// do with that are ignored.
#[uniffi::export]
pub fn verify_webhook(secrets: Vec<String>, headers: Vec<NativeHeader>, body: &[u8]) -> Result<()> {
    entry("Webhooks.verify", || {
        let mut map = HeaderMap::new();
        for NativeHeader { name, value } in headers {
            let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
                Error::invalid_argument(format!("headers: {name:?} is not the name of a header"))
            })?;
            let value = HeaderValue::from_str(&value).map_err(|_| {
                Error::invalid_argument(format!("headers.{name}: not the value of a header"))
            })?;
            map.append(header, value);
        }
        Webhooks::new(secrets)?.verify(body, &map, SystemTime::now())?;
        Ok(())
    })
}
