//! The form of a recording: one JSON object per line, in the order in which
//! things happened.
//!
//! ```text
//! {"recording":1}
//! {"request":1,"method":"GET","path":"/v1/agents","headers":{},"body":null}
//! {"response":1,"ms":12,"status":200,"headers":{}}
//! {"chunk":1,"ms":13,"text":"…"}
//! {"end":1,"ms":13}
//! ```
//! The number says which exchange a line belongs to; `ms` counts from its
//! request. Bytes that are not text stand in `base64`. An end with `error` is
//! a failure, one with `dropped` means that the client went away.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use futures_util::TryStreamExt;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    Request, RequestBody, Segment,
    redact::{REMOVED, Redactor},
};
use crate::{Error, ErrorCode, Result};

/// The version in the first line.
pub(super) const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    Start {
        recording: u32,
    },
    Request {
        request: u64,
        #[serde(flatten)]
        what: Recorded,
    },
    Response {
        response: u64,
        ms: u64,
        status: u16,
        headers: Map<String, Value>,
    },
    Chunk {
        chunk: u64,
        ms: u64,
        #[serde(flatten)]
        data: Data,
    },
    End {
        end: u64,
        ms: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        error: Option<Failure>,
        #[serde(default, skip_serializing_if = "is_false")]
        dropped: bool,
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A request as it is written down and compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Recorded {
    pub method: String,
    pub path: String,
    pub headers: Map<String, Value>,
    /// JSON as it is; of anything else length and hash.
    pub body: Value,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Data {
    Text(String),
    Base64(String),
}

impl Data {
    pub fn of(bytes: &[u8]) -> Data {
        match std::str::from_utf8(bytes) {
            Ok(text) => Data::Text(text.to_owned()),
            Err(_) => Data::Base64(BASE64_STANDARD.encode(bytes)),
        }
    }

    pub fn bytes(self) -> Option<Bytes> {
        match self {
            Data::Text(text) => Some(text.into()),
            Data::Base64(text) => BASE64_STANDARD.decode(text).ok().map(Bytes::from),
        }
    }
}

/// An error of the transport.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Failure {
    code: String,
    message: String,
    not_sent: bool,
}

impl Failure {
    pub fn of(error: &Error, redactor: &Redactor) -> Failure {
        Failure {
            code: error.code().name().to_owned(),
            message: redactor.text(&error.info().message),
            not_sent: error.info().not_sent,
        }
    }

    pub fn error(&self) -> Error {
        let known = ErrorCode::ALL.iter();
        let code = known
            .copied()
            .find(|code| code.name() == self.code)
            .unwrap_or(ErrorCode::Connection);
        let mut error = Error::new(code, self.message.clone());
        error.info_mut().not_sent = self.not_sent;
        error
    }
}

impl Recorded {
    /// What is kept of a request.
    pub async fn of(request: &Request, redactor: &Redactor) -> Result<Recorded> {
        let mut headers = redactor.headers(&request.headers);
        let boundary = headers.get_mut("content-type").and_then(|value| {
            let boundary = value.as_str()?.split_once("boundary=")?.1.to_owned();
            // Random, and of no interest.
            *value = "multipart/form-data; boundary=…".into();
            Some(boundary)
        });
        let body = match &request.body {
            None => Value::Null,
            Some(body) => body_value(body, boundary.as_deref(), redactor).await?,
        };
        Ok(Recorded {
            method: request.method.to_string(),
            path: redactor.text(&request.path),
            headers,
            body,
        })
    }

    /// Where another request differs, one line each; empty if nowhere.
    pub fn differences(&self, actual: &Recorded) -> Vec<String> {
        let mut out = Vec::new();
        for (name, expected, actual) in [
            ("method", &self.method, &actual.method),
            ("path", &self.path, &actual.path),
        ] {
            if !same_text(expected, actual) {
                out.push(format!("{name}: expected {expected}, got {actual}"));
            }
        }
        // The other headers vary with the client and do not change answers.
        for name in ["anthropic-beta", "content-type", "range"] {
            compare(
                &format!("header {name}"),
                self.headers.get(name),
                actual.headers.get(name),
                &mut out,
            );
        }
        compare("body", Some(&self.body), Some(&actual.body), &mut out);
        out
    }
}

async fn body_value(
    body: &RequestBody,
    boundary: Option<&str>,
    redactor: &Redactor,
) -> Result<Value> {
    if let Some(mut value) = body
        .as_bytes()
        .and_then(|bytes| serde_json::from_slice(bytes).ok())
    {
        redactor.value(&mut value);
        return Ok(value);
    }
    let mut hash = Context::new(&SHA256);
    let mut length = 0;
    for segment in body.segments() {
        if let (Segment::Bytes(bytes), Some(boundary)) = (segment, boundary) {
            let text = String::from_utf8_lossy(bytes).replace(boundary, "");
            hash.update(text.as_bytes());
            length += text.len() as u64;
            continue;
        }
        let mut bytes = std::pin::pin!(RequestBody::new(vec![segment.clone()]).stream());
        while let Some(chunk) = bytes.try_next().await? {
            hash.update(&chunk);
            length += chunk.len() as u64;
        }
    }
    let digest = hash.finish();
    let hex: String = digest.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    Ok(json!({"bytes": length, "sha256": hex}))
}

/// Whether texts are the same but for what was removed from the recording: a
/// replay need not know the secrets.
fn same_text(expected: &str, actual: &str) -> bool {
    let pieces: Vec<&str> = expected.split(REMOVED).collect();
    let [first, middle @ .., last] = &pieces[..] else {
        return expected == actual;
    };
    let Some(mut rest) = actual.strip_prefix(first) else {
        return false;
    };
    for piece in middle {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn compare(path: &str, expected: Option<&Value>, actual: Option<&Value>, out: &mut Vec<String>) {
    let (expected, actual) = match (expected, actual) {
        (Some(Value::Object(expected)), Some(Value::Object(actual))) => {
            for (name, value) in expected {
                compare(
                    &format!("{path}.{name}"),
                    Some(value),
                    actual.get(name),
                    out,
                );
            }
            for name in actual.keys().filter(|name| !expected.contains_key(*name)) {
                compare(&format!("{path}.{name}"), None, actual.get(name), out);
            }
            return;
        }
        (Some(Value::Array(expected)), Some(Value::Array(actual))) => {
            for index in 0..expected.len().max(actual.len()) {
                compare(
                    &format!("{path}[{index}]"),
                    expected.get(index),
                    actual.get(index),
                    out,
                );
            }
            return;
        }
        (expected, actual) if expected == actual => return,
        (Some(Value::String(expected)), Some(Value::String(actual)))
            if same_text(expected, actual) =>
        {
            return;
        }
        pair => pair,
    };
    let show = |value: Option<&Value>| match value {
        None => "nothing".to_owned(),
        Some(value) => {
            let text = value.to_string();
            match text.char_indices().nth(200) {
                Some((end, _)) => format!("{}…", &text[..end]),
                None => text,
            }
        }
    };
    out.push(format!(
        "{path}: expected {}, got {}",
        show(expected),
        show(actual)
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_removed_matches_anything() {
        for (expected, actual) in [
            ("", ""),
            ("a", "a"),
            ("(secret)", ""),
            ("(secret)", "sk-1"),
            ("key: (secret).", "key: sk-1."),
            ("(secret) and (secret)", "x and y"),
            ("a(secret)b(secret)c", "a1b2b3c"),
        ] {
            assert!(same_text(expected, actual), "{expected} {actual}");
        }
        for (expected, actual) in [
            ("a", "b"),
            ("a", "ab"),
            ("key: (secret).", "key: sk-1"),
            ("a(secret)a", "a"),
            ("(secret)b(secret)c", "ac"),
        ] {
            assert!(!same_text(expected, actual), "{expected} {actual}");
        }
    }
}
