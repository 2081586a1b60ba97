//! Requests to servers that credentials are for.

use std::time::Duration;

use futures_util::StreamExt;
use hostler::transport::{
    BodyStream, Request, Transport,
    http::{HttpConfig, HttpTransport},
};
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use serde_json::{Value, json};

const CONNECT: Duration = Duration::from_secs(10);
const TOTAL: Duration = Duration::from_secs(30);
/// More of an answer is not needed.
const READ: usize = 64 << 10;
/// More of an answer is not shown.
const SHOWN: usize = 4 << 10;
/// Fields that hold a secret in the answers of token endpoints.
const SECRET_FIELDS: [&str; 5] = [
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "token",
];

/// Nothing came back, and why.
#[derive(Debug)]
pub(super) struct Unreachable(pub(super) String);

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    body: Vec<u8>,
    cut: bool,
}

/// Sends one request. `accept` names the wanted media types.
pub(super) async fn post(
    url: &str,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Answer, Unreachable> {
    let uri = acceptable(url)?;
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let scheme = uri.scheme_str().unwrap_or_default();
    let transport = HttpTransport::new(HttpConfig {
        base_url: format!("{scheme}://{authority}"),
        connect_timeout: CONNECT,
        certificates: Vec::new(),
    })
    .map_err(|error| Unreachable(error.to_string()))?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let exchange = async {
        let sent = transport.send(Request {
            method: Method::POST,
            path: path.to_owned(),
            headers,
            body: Some(body.into()),
            timeout: TOTAL,
        });
        let response = sent.await.map_err(|error| Unreachable(error.to_string()))?;
        let streams = media_type(&response.headers) == "text/event-stream";
        // The stream of an accepted request may stay open.
        let (body, cut) = match streams && response.status.is_success() {
            true => (Vec::new(), true),
            false => read(response.body).await,
        };
        Ok(Answer {
            status: response.status.as_u16(),
            headers: response.headers,
            body,
            cut,
        })
    };
    tokio::time::timeout(TOTAL, exchange)
        .await
        .unwrap_or_else(|_| Err(Unreachable(format!("no answer within {TOTAL:?}"))))
}

/// Secrets travel encrypted, or do not leave this machine.
fn acceptable(url: &str) -> Result<Uri, Unreachable> {
    let uri: Uri = url
        .parse()
        .map_err(|error| Unreachable(format!("not a URL: {error}")))?;
    let host = uri.host().unwrap_or_default();
    let loopback = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    match uri.scheme_str() {
        Some("https") if !host.is_empty() => Ok(uri),
        Some("http") if loopback => Ok(uri),
        _ => Err(Unreachable(
            "the URL must start with https:// (http:// is accepted for loopback hosts only)"
                .to_owned(),
        )),
    }
}

async fn read(mut body: BodyStream) -> (Vec<u8>, bool) {
    let mut bytes = Vec::new();
    while let Some(Ok(chunk)) = body.next().await {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > READ {
            bytes.truncate(READ);
            return (bytes, true);
        }
    }
    (bytes, false)
}

fn media_type(headers: &HeaderMap) -> &str {
    let value = headers.get(header::CONTENT_TYPE);
    let value = value.and_then(|value| value.to_str().ok());
    value
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
}

impl Answer {
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether the same request may do better later.
    pub(super) fn is_passing(&self) -> bool {
        self.status == 429 || self.status >= 500
    }

    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// `http_response` of the API: without the secrets that are known and
    /// those that look like some.
    pub(super) fn shown(&self, secrets: &[&str]) -> Value {
        let mut body = match self.json() {
            Some(mut value) => {
                scrub(&mut value);
                value.to_string()
            }
            None => String::from_utf8_lossy(&self.body).into_owned(),
        };
        for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
            body = body.replace(secret, "[redacted]");
        }
        let mut cut = self.cut;
        if body.len() > SHOWN {
            body.truncate(body.floor_char_boundary(SHOWN));
            cut = true;
        }
        json!({
            "status_code": self.status,
            "content_type": media_type(&self.headers),
            "body": body,
            "body_truncated": cut,
        })
    }
}

fn scrub(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if SECRET_FIELDS.contains(&name.as_str()) && member.is_string() {
                    *member = "[redacted]".into();
                } else {
                    scrub(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(scrub),
        _ => {}
    }
}

/// A header whose value appears in no log.
pub(super) fn secret_header(value: &str) -> Result<HeaderValue, Unreachable> {
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        Unreachable("a secret holds characters that a header cannot carry".to_owned())
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_shown_without_secrets() {
        let answer = |body: &str| Answer {
            status: 400,
            headers: HeaderMap::from_iter([(
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/json; charset=utf-8"),
            )]),
            body: body.as_bytes().to_vec(),
            cut: false,
        };
        let shown = answer(r#"{"error":"x","deep":[{"access_token":"new"}],"note":"s3cret!"}"#)
            .shown(&["s3cret!", ""]);
        assert_eq!(shown["content_type"], "application/json");
        let body = shown["body"].as_str().unwrap();
        assert!(!body.contains("new") && !body.contains("s3cret!"), "{body}");
        assert!(body.contains("\"error\":\"x\""), "{body}");
        let long = answer(&"é".repeat(5000)).shown(&[]);
        assert_eq!(long["body_truncated"], true);
        assert!(long["body"].as_str().unwrap().len() <= SHOWN);
    }

    #[test]
    fn secrets_do_not_travel_in_the_clear() {
        assert!(acceptable("https://auth.example.com/token").is_ok());
        assert!(acceptable("http://127.0.0.1:8000/token").is_ok());
        for bad in [
            "http://auth.example.com/token",
            "file:///etc/passwd",
            "/token",
            "",
        ] {
            assert!(acceptable(bad).is_err(), "{bad}");
        }
    }
}
