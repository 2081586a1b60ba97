//! Webhooks: is a delivery genuine, and what does it say?
//!
//! Deliveries are signed as Standard Webhooks describes: HMAC-SHA256 over id,
//! timestamp and raw body. A receiver answers 400 to what fails here, 2xx at
//! once to everything else, and drops events whose id it has seen.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use base64::{
    Engine as _,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
    prelude::BASE64_STANDARD,
};
use http::HeaderMap;
use ring::hmac;

use crate::{Error, ErrorCode, Result, Secret, types::WebhookEvent};

/// The event's id; the same on every delivery of it.
pub const ID_HEADER: &str = "webhook-id";
/// When this delivery was signed, in Unix seconds.
pub const TIMESTAMP_HEADER: &str = "webhook-timestamp";
/// One or more signatures, separated by spaces.
pub const SIGNATURE_HEADER: &str = "webhook-signature";

/// How far a delivery's timestamp may be from now, in either direction.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// Events only name a resource; what is larger is not one.
const MAX_PAYLOAD: usize = 1024 * 1024;

const SECRET_PREFIX: &str = "whsec_";
const VERSION_PREFIX: &str = "v1,";

/// Secrets are pasted by people, who lose the padding.
const SECRET_ENCODING: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Verifies deliveries with the secrets of one endpoint.
#[derive(Clone)]
pub struct Webhooks {
    keys: Vec<hmac::Key>,
    tolerance: Duration,
}

impl fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

impl Webhooks {
    /// Takes the endpoint's secrets (`whsec_…`): one, or during a rotation
    /// the new and the old. A delivery signed with any of them is genuine.
    pub fn new(secrets: impl IntoIterator<Item = impl Into<Secret>>) -> Result<Webhooks> {
        let keys = secrets
            .into_iter()
            .enumerate()
            .map(|(index, secret)| key(index, &secret.into()))
            .collect::<Result<Vec<_>>>()?;
        if keys.is_empty() {
            return Err(Error::new(
                ErrorCode::NoCredentials,
                "no webhook signing secret; give one, or set ANTHROPIC_WEBHOOK_SIGNING_KEY",
            ));
        }
        Ok(Webhooks {
            keys,
            tolerance: TOLERANCE,
        })
    }

    /// Replaces the tolerance of [`TOLERANCE`].
    pub fn tolerance(mut self, tolerance: Duration) -> Webhooks {
        self.tolerance = tolerance;
        self
    }

    /// The event of a genuine delivery. `payload` is the body as it came:
    /// JSON that was parsed and written again has another signature.
    pub fn unwrap(&self, payload: &[u8], headers: &HeaderMap) -> Result<WebhookEvent> {
        self.verify(payload, headers, SystemTime::now())?;
        parse_unverified(payload)
    }

    /// Whether a delivery that arrives `now` is genuine.
    pub fn verify(&self, payload: &[u8], headers: &HeaderMap, now: SystemTime) -> Result<()> {
        check_size(payload)?;
        let id = single(headers, ID_HEADER)?;
        let timestamp = single(headers, TIMESTAMP_HEADER)?;
        self.check_time(timestamp, now)?;
        let mut signatures = headers.get_all(SIGNATURE_HEADER).iter().peekable();
        if signatures.peek().is_none() {
            return Err(refused(format!("the header {SIGNATURE_HEADER} is missing")));
        }
        let signed = signed_bytes(id, timestamp, payload);
        let genuine = signatures
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(' '))
            .filter_map(|entry| entry.strip_prefix(VERSION_PREFIX))
            .filter_map(|text| BASE64_STANDARD.decode(text).ok())
            .any(|tag| {
                // Compares in constant time.
                self.keys
                    .iter()
                    .any(|key| hmac::verify(key, &signed, &tag).is_ok())
            });
        if genuine {
            return Ok(());
        }
        Err(refused(
            "no signature matches; check that the secret is this endpoint's and that the body is \
             passed on byte for byte",
        ))
    }

    /// The value of [`SIGNATURE_HEADER`] for a delivery: one signature per
    /// secret. For senders, and for tests of receivers.
    pub fn sign(&self, id: &str, timestamp: u64, payload: &[u8]) -> String {
        let signed = signed_bytes(id, &timestamp.to_string(), payload);
        let entries: Vec<String> = self
            .keys
            .iter()
            .map(|key| {
                let tag = hmac::sign(key, &signed);
                format!("{VERSION_PREFIX}{}", BASE64_STANDARD.encode(tag))
            })
            .collect();
        entries.join(" ")
    }

    fn check_time(&self, text: &str, now: SystemTime) -> Result<()> {
        let timestamp = Some(text)
            .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|text| text.parse().ok())
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
            .ok_or_else(|| refused(format!("{TIMESTAMP_HEADER} is not a number of seconds")))?;
        let (distance, direction) = match now.duration_since(timestamp) {
            Ok(age) => (age, "old"),
            Err(ahead) => (ahead.duration(), "ahead of this machine's clock"),
        };
        if distance <= self.tolerance {
            return Ok(());
        }
        Err(refused(format!(
            "it is {} seconds {direction}, more than the {} allowed: a replay, or a clock that is wrong",
            distance.as_secs(),
            self.tolerance.as_secs()
        )))
    }
}

/// The event of a delivery, without asking whether it is genuine. Unknown
/// types of event and unknown fields are kept.
pub fn parse_unverified(payload: &[u8]) -> Result<WebhookEvent> {
    check_size(payload)?;
    serde_json::from_slice(payload).map_err(|error| {
        Error::new(
            ErrorCode::InvalidResponse,
            format!("the webhook payload is not an event: {error}"),
        )
    })
}

fn key(index: usize, secret: &Secret) -> Result<hmac::Key> {
    let bad = |what: &str| {
        Error::new(
            ErrorCode::InvalidConfig,
            format!(
                "webhook signing secret {}: {what}; copy it as it was shown when the endpoint was made (whsec_…)",
                index + 1
            ),
        )
    };
    let text = secret.expose();
    let text = text.strip_prefix(SECRET_PREFIX).unwrap_or(text);
    // Some tools show secrets in the URL-safe alphabet.
    let text = text.replace('-', "+").replace('_', "/");
    let bytes = SECRET_ENCODING
        .decode(text)
        .map_err(|_| bad("not base64"))?;
    if bytes.is_empty() {
        return Err(bad("empty"));
    }
    Ok(hmac::Key::new(hmac::HMAC_SHA256, &bytes))
}

fn signed_bytes(id: &str, timestamp: &str, payload: &[u8]) -> Vec<u8> {
    [id.as_bytes(), b".", timestamp.as_bytes(), b".", payload].concat()
}

/// A header that stands exactly once. With two, the sender and the receiver
/// could each mean another one.
fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str> {
    let mut values = headers.get_all(name).iter();
    let problem = match (values.next(), values.next()) {
        (None, _) => "is missing",
        (Some(_), Some(_)) => "stands more than once",
        (Some(value), None) => match value.to_str() {
            Ok("") => "is empty",
            Ok(text) => return Ok(text),
            Err(_) => "is not printable ASCII",
        },
    };
    Err(refused(format!("the header {name} {problem}")))
}

fn check_size(payload: &[u8]) -> Result<()> {
    if payload.len() <= MAX_PAYLOAD {
        return Ok(());
    }
    Err(refused(format!(
        "the body has {} bytes; events have at most {MAX_PAYLOAD}",
        payload.len()
    )))
}

fn refused(why: impl fmt::Display) -> Error {
    Error::new(
        ErrorCode::WebhookSignature,
        format!("the webhook delivery is refused: {why}"),
    )
}
