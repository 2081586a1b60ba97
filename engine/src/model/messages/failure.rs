//! What went wrong with an endpoint, in the words of the harness.

use std::time::{Duration, SystemTime};

use hostler::Error;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::assemble::Fault;
use crate::model::{ModelError, ModelErrorKind};

const MAX_WORDS: usize = 1000;

/// Names an endpoint in messages and keeps its secrets out of them.
pub struct Endpoint {
    origin: String,
    secrets: Vec<String>,
}

impl Endpoint {
    pub fn new(origin: &str, secrets: Vec<String>) -> Endpoint {
        Endpoint {
            origin: origin.to_owned(),
            // Short values are no secrets, and replacing them garbles words.
            secrets: secrets.into_iter().filter(|s| s.len() >= 8).collect(),
        }
    }

    fn error(&self, kind: ModelErrorKind, retryable: bool, what: &str) -> ModelError {
        // Errors of the transport name the endpoint themselves.
        let mut message = if what.contains(&self.origin) {
            format!("the model endpoint: {what}")
        } else {
            format!("the model endpoint {}: {what}", self.origin)
        };
        for secret in &self.secrets {
            message = message.replace(secret.as_str(), "[redacted]");
        }
        ModelError {
            kind,
            message,
            retryable,
            retry_after: None,
        }
    }

    fn failed(&self, retryable: bool, what: &str) -> ModelError {
        self.error(ModelErrorKind::RequestFailed, retryable, what)
    }

    /// No response, or half of one.
    pub fn unreachable(&self, error: &Error) -> ModelError {
        self.failed(error.info().retryable, &error.info().message)
    }

    pub fn silent(&self, limit: Duration) -> ModelError {
        self.failed(true, &format!("sent nothing for {limit:?}"))
    }

    pub fn cut_off(&self) -> ModelError {
        self.failed(true, "the answer broke off before its end")
    }

    pub fn malformed(&self, what: &str) -> ModelError {
        self.failed(true, &format!("the answer is malformed: {what}"))
    }

    pub fn not_a_messages_api(&self, content_type: &str) -> ModelError {
        let what = format!(
            "answered with content type {content_type:?} instead of an event stream; check that the base URL belongs to a Messages API"
        );
        self.failed(false, &what)
    }

    /// A response of status 200 that turned out bad.
    pub fn broken(&self, fault: Fault) -> ModelError {
        match fault {
            Fault::Protocol(what) => self.malformed(&what),
            Fault::Told { kind, message } => {
                let (class, retryable) = by_type(&kind);
                let what = format!("{kind}: {}", words(&message));
                self.error(class, retryable, &what)
            }
        }
    }

    /// A status that is not 2xx.
    pub fn refused(&self, status: StatusCode, headers: &HeaderMap, body: &str) -> ModelError {
        let body: Value =
            serde_json::from_str(body).unwrap_or_else(|_| Value::String(body.trim().to_owned()));
        let error = &body["error"];
        let kind = error["type"].as_str();
        let said = error["message"]
            .as_str()
            .or_else(|| error.as_str())
            .or_else(|| body["message"].as_str())
            .or_else(|| body.as_str())
            .unwrap_or_default();
        let code = error["details"]["error_code"].as_str();
        let (class, mut retryable) = match status.as_u16() {
            _ if kind == Some("billing_error") => (ModelErrorKind::Billing, false),
            402 => (ModelErrorKind::Billing, false),
            // A cap that only its owner can lift.
            429 if code == Some("enforced_spend_limit_reached") => (ModelErrorKind::Billing, false),
            429 => (ModelErrorKind::RateLimited, true),
            503 | 529 => (ModelErrorKind::Overloaded, true),
            408 | 409 | 500..=599 => (ModelErrorKind::RequestFailed, true),
            _ => (ModelErrorKind::RequestFailed, false),
        };
        match headers.get("x-should-retry").map(|v| v.as_bytes()) {
            Some(b"true") => retryable = true,
            Some(b"false") => retryable = false,
            _ => {}
        }
        let advice = match status.as_u16() {
            401 => "; check the API key",
            403 => "; check what the API key may do",
            404 => "; check the model id and the base URL",
            _ => "",
        };
        let said = if said.is_empty() {
            "no explanation".to_owned()
        } else {
            words(said)
        };
        let what = match kind {
            Some(kind) => format!("status {}, {kind}: {said}{advice}", status.as_u16()),
            None => format!("status {}: {said}{advice}", status.as_u16()),
        };
        ModelError {
            retry_after: hostler::retry_after(headers, SystemTime::now()),
            ..self.error(class, retryable, &what)
        }
    }
}

fn by_type(kind: &str) -> (ModelErrorKind, bool) {
    match kind {
        "overloaded_error" => (ModelErrorKind::Overloaded, true),
        "rate_limit_error" => (ModelErrorKind::RateLimited, true),
        "billing_error" => (ModelErrorKind::Billing, false),
        "invalid_request_error"
        | "authentication_error"
        | "permission_error"
        | "not_found_error"
        | "request_too_large" => (ModelErrorKind::RequestFailed, false),
        _ => (ModelErrorKind::RequestFailed, true),
    }
}

/// One line of bounded length: endpoints also answer with whole web pages.
fn words(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MAX_WORDS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
