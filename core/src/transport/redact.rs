//! What a recording may hold of a request and a response.

use std::sync::{Mutex, PoisonError};

use ::http::{HeaderMap, HeaderName};
use serde_json::{Map, Value};

/// Stands where a secret was.
pub(super) const REMOVED: &str = "(secret)";

/// Fields of JSON objects whose values are secret, all that the API and its
/// token endpoint know.
const SECRET_FIELDS: &[&str] = &[
    "access_token",
    "api_key",
    "assertion",
    "auth_token",
    "authorization",
    "authorization_token",
    "client_secret",
    "code_verifier",
    "id_token",
    "password",
    "private_key",
    "refresh_token",
    "secret",
    "secret_value",
    "sessions_token",
    "signing_secret",
    "token",
    "tunnel_token",
];

/// Objects whose `url` lets its holder act for somebody.
const SECRET_LINKS: &[&str] = &["enrollment_url", "user_profile_action_url"];

/// Shorter values are too common to be looked for everywhere.
const RECOGNISABLE: usize = 8;

/// Headers that are recorded. A list of the harmless: any other header can
/// hold a secret.
fn is_harmless(name: &HeaderName) -> bool {
    const NAMES: &[&str] = &[
        "accept",
        "accept-ranges",
        "content-encoding",
        "content-range",
        "content-type",
        "etag",
        "idempotency-key",
        "if-range",
        "range",
        "request-id",
        "retry-after",
        "retry-after-ms",
        "x-should-retry",
    ];
    NAMES.contains(&name.as_str()) || name.as_str().starts_with("anthropic-")
}

/// Removes secrets, and remembers them to find them again elsewhere.
#[derive(Default)]
pub(super) struct Redactor {
    known: Mutex<Vec<String>>,
}

impl Redactor {
    /// The harmless headers.
    pub fn headers(&self, headers: &HeaderMap) -> Map<String, Value> {
        for name in ["authorization", "x-api-key"] {
            if let Some(value) = headers.get(name).and_then(|value| value.to_str().ok()) {
                self.learn(value.trim_start_matches("Bearer "));
            }
        }
        let mut out = Map::new();
        for name in headers.keys().filter(|name| is_harmless(name)) {
            let values: Vec<&str> = headers
                .get_all(name)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .collect();
            out.insert(name.to_string(), self.text(&values.join(", ")).into());
        }
        out
    }

    /// A text without the secrets that are known by now.
    pub fn text(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in self.lock().iter() {
            if text.contains(secret) {
                text = text.replace(secret, REMOVED);
            }
        }
        text
    }

    /// JSON without secrets. Text that holds none stays byte for byte.
    pub fn json(&self, text: &str) -> Option<String> {
        let mut value: Value = serde_json::from_str(text).ok()?;
        let before = self.text(text);
        Some(match self.value(&mut value) {
            true => value.to_string(),
            false => before,
        })
    }

    /// Removes secrets; whether there were any.
    pub fn value(&self, value: &mut Value) -> bool {
        match value {
            Value::Object(map) => {
                let mut changed = false;
                let link = map
                    .get("type")
                    .and_then(Value::as_str)
                    .is_some_and(|kind| SECRET_LINKS.contains(&kind));
                for (name, value) in map {
                    let secret = SECRET_FIELDS.contains(&name.as_str()) || (link && name == "url");
                    changed |= match value {
                        Value::String(text) if secret => {
                            self.learn(text);
                            *text = REMOVED.to_owned();
                            true
                        }
                        value => self.value(value),
                    };
                }
                changed
            }
            Value::Array(values) => values
                .iter_mut()
                .fold(false, |changed, value| self.value(value) | changed),
            Value::String(text) => {
                let clean = self.text(text);
                let changed = clean != *text;
                *text = clean;
                changed
            }
            _ => false,
        }
    }

    fn learn(&self, secret: &str) {
        let mut known = self.lock();
        if secret.len() >= RECOGNISABLE
            && secret != REMOVED
            && !known.iter().any(|known| known == secret)
        {
            known.push(secret.to_owned());
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
