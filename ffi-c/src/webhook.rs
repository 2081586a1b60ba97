use std::{ffi::c_char, mem::MaybeUninit, time::SystemTime};

use hostler::{
    bridge::Error,
    webhooks::{ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, Webhooks},
};
use http::{HeaderMap, HeaderValue};

use crate::{
    entry::{HOSTLER_OK, Text, entry},
    error::Failure,
};

/// Checks that a webhook delivery is genuine and recent. `secret` is the
/// endpoint's (whsec_…); during a rotation, call once for each. The three
/// header values are those of webhook-id, webhook-timestamp and
/// webhook-signature. `body` is the request's body byte for byte. Answer 400
/// to what fails here.
///
/// Everything stays yours and is read before this function returns. Any
/// thread; it does not block.
///
/// HOSTLER_OK; HOSTLER_WEBHOOK_SIGNATURE; HOSTLER_INVALID_ARGUMENT and
/// HOSTLER_INVALID_CONFIG for arguments that cannot be right.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_webhook_verify(
    secret: *const c_char,
    secret_len: usize,
    id: *const c_char,
    id_len: usize,
    timestamp: *const c_char,
    timestamp_len: usize,
    signature: *const c_char,
    signature_len: usize,
    body: *const c_char,
    body_len: usize,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_webhook_verify", error, || {
        // SAFETY: the header states the contract of texts.
        let (secret, id, timestamp, signature, body) = unsafe {
            (
                Text("secret", secret, secret_len).text()?,
                Text("id", id, id_len).text()?,
                Text("timestamp", timestamp, timestamp_len).text()?,
                Text("signature", signature, signature_len).text()?,
                Text("body", body, body_len).bytes()?,
            )
        };
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (ID_HEADER, id),
            (TIMESTAMP_HEADER, timestamp),
            (SIGNATURE_HEADER, signature),
        ] {
            let value = HeaderValue::from_str(value).map_err(|_| {
                Error::invalid_argument(format!("{name}: not the value of a header"))
            })?;
            headers.insert(name, value);
        }
        Webhooks::new([secret])?.verify(body, &headers, SystemTime::now())?;
        Ok(HOSTLER_OK)
    })
}
