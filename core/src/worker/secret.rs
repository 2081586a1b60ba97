//! The credential that comes with a work item.

use base64::{
    Engine as _,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde::Deserialize;

use crate::Secret;

const ENCODING: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The token inside a work item's `secret`; `None` when there is none that can
/// be read. Nothing of the payload is logged.
pub(super) fn sessions_token(secret: Option<&Secret>) -> Option<Secret> {
    #[derive(Deserialize)]
    struct Payload {
        sessions_token: Secret,
    }
    let secret = secret.filter(|secret| !secret.is_empty())?;
    let token = ENCODING
        .decode(secret.expose())
        .ok()
        .and_then(|json| serde_json::from_slice::<Payload>(&json).ok())
        .map(|payload| payload.sessions_token)
        .filter(|token| !token.is_empty());
    if token.is_none() {
        tracing::warn!(
            "the work item's secret cannot be read; using the environment key in its place"
        );
    }
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &[u8], padded: bool) -> Option<String> {
        let text = if padded {
            base64::engine::general_purpose::URL_SAFE.encode(payload)
        } else {
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(payload)
        };
        sessions_token(Some(&Secret::new(text))).map(|token| token.expose().to_owned())
    }

    #[test]
    fn the_token_is_read_with_and_without_padding() {
        let payload = br#"{"sessions_token":"sk-ant-req-1","api_base_url":"x"}"#;
        for padded in [true, false] {
            assert_eq!(token(payload, padded).as_deref(), Some("sk-ant-req-1"));
        }
    }

    #[test]
    fn what_cannot_be_read_is_no_token() {
        for payload in [
            &b"[]"[..],
            b"{}",
            b"{\"sessions_token\":\"\"}",
            b"x",
            b"\xff",
            b"",
        ] {
            assert_eq!(token(payload, false), None);
        }
        assert!(sessions_token(Some(&Secret::new("not base64!"))).is_none());
        assert!(sessions_token(None).is_none());
    }
}
