//! New access tokens for old ones.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::outside::{self, Answer, Unreachable, secret_header};
use crate::clock::{Micros, rfc3339};

const FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'*');
const SECOND: i64 = 1_000_000;

/// Why there is no new token.
pub(super) enum Failure {
    /// There is nothing to refresh with.
    NoRefreshToken,
    /// The token endpoint could not be reached.
    Unreachable(Unreachable),
    /// It answered, but not with a token.
    Refused(Box<Answer>),
}

/// Asks the token endpoint for a new token and puts it in place of the old
/// one.
pub(super) async fn refresh(
    auth: &mut Value,
    secrets: &mut Map<String, Value>,
    now: Micros,
) -> Result<(), Failure> {
    let secret = |name: &str| secrets.get(name).and_then(Value::as_str);
    let how = &auth["refresh"];
    let (Some(token), Some(endpoint)) = (secret("refresh_token"), how["token_endpoint"].as_str())
    else {
        return Err(Failure::NoRefreshToken);
    };
    let client = how["client_id"].as_str().unwrap_or_default();
    let client_secret = secret("client_secret").unwrap_or_default();
    let mut headers = HeaderMap::new();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let mut form = vec![("grant_type", "refresh_token"), ("refresh_token", token)];
    match how["token_endpoint_auth"]["type"].as_str() {
        Some("client_secret_basic") => {
            let pair = format!("{}:{}", encoded(client), encoded(client_secret));
            let basic = secret_header(&format!("Basic {}", STANDARD.encode(pair)));
            headers.insert(header::AUTHORIZATION, basic.map_err(Failure::Unreachable)?);
        }
        Some("client_secret_post") => {
            form.extend([("client_id", client), ("client_secret", client_secret)]);
        }
        _ => form.push(("client_id", client)),
    }
    for name in ["scope", "resource"] {
        if let Some(value) = how[name].as_str() {
            form.push((name, value));
        }
    }
    let form: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    let answer = outside::post(endpoint, headers, form.join("&").into_bytes())
        .await
        .map_err(Failure::Unreachable)?;
    let granted = answer.json().filter(|_| answer.is_success());
    let Some(granted) = granted.filter(|granted| granted["access_token"].is_string()) else {
        return Err(Failure::Refused(Box::new(answer)));
    };
    for name in ["access_token", "refresh_token"] {
        if granted[name].is_string() {
            secrets.insert(name.into(), granted[name].clone());
        }
    }
    // Some servers write the number as a text.
    let lifetime = granted["expires_in"]
        .as_i64()
        .or_else(|| granted["expires_in"].as_str()?.parse().ok());
    auth["expires_at"] = lifetime
        .map(|seconds| rfc3339(now.saturating_add(seconds.saturating_mul(SECOND))))
        .into();
    Ok(())
}

/// As HTML forms are encoded; a space as %20 means the same.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, FORM).to_string()
}
