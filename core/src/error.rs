//! One error type for the whole client, with one stable table of codes.

use std::{fmt, time::Duration};

/// Result of every fallible operation of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

macro_rules! error_codes {
    ($($(#[$meta:meta])* $name:ident = $value:literal, $text:literal, $meaning:literal;)*) => {
        /// Stable numeric error codes. A number is never reused.
        ///
        /// 1xx misuse, 2xx transport, 3xx answered by the API, 4xx stream,
        /// 5xx cancelled or shut down, 9xx internal.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum ErrorCode { $($(#[$meta])* $name = $value,)* }

        impl ErrorCode {
            /// Every code, in ascending order.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$name,)*];

            /// The name that bindings and logs show, such as `NOT_FOUND`.
            pub fn name(self) -> &'static str {
                match self { $(ErrorCode::$name => $text,)* }
            }

            /// What the code means, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(ErrorCode::$name => $meaning,)* }
            }
        }
    };
}

#[rustfmt::skip]
mod table;

pub use table::ErrorCode;

impl ErrorCode {
    /// The number, as C and logs show it.
    pub fn as_u16(self) -> u16 {
        self as u16
    }

    /// The code for an HTTP status of 400 and above.
    pub fn from_status(status: u16) -> ErrorCode {
        match status {
            400 => ErrorCode::BadRequest,
            401 => ErrorCode::Authentication,
            402 => ErrorCode::Billing,
            403 => ErrorCode::Permission,
            404 => ErrorCode::NotFound,
            408 | 504 => ErrorCode::ServerTimeout,
            409 => ErrorCode::Conflict,
            412 => ErrorCode::Precondition,
            413 => ErrorCode::TooLarge,
            422 => ErrorCode::Unprocessable,
            429 => ErrorCode::RateLimit,
            501 => ErrorCode::NotImplemented,
            503 | 529 => ErrorCode::Overloaded,
            500..=599 => ErrorCode::Server,
            _ => ErrorCode::OtherStatus,
        }
    }
}

/// What went wrong, to what, and what the server said about it.
///
/// The message never holds a secret: transports put only method, path and
/// host into it.
#[derive(Clone, Debug)]
pub struct ErrorInfo {
    /// Stable code.
    pub code: ErrorCode,
    /// A sentence for humans: what happened, to what, what to do.
    pub message: String,
    /// HTTP status, where there was a response.
    pub status: Option<u16>,
    /// `error.type` of the API's error body.
    pub api_type: Option<String>,
    /// `error.details.error_code` of the API's error body.
    pub api_code: Option<String>,
    /// `request-id` of the response.
    pub request_id: Option<String>,
    /// Whether the same call may succeed when it is repeated.
    pub retryable: bool,
    /// Whether it is certain that nothing reached the server, so that a
    /// repetition cannot take effect twice.
    pub not_sent: bool,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
    /// The response body as it came.
    pub body: Option<String>,
}

/// The error of every operation of this crate.
#[derive(Clone, thiserror::Error)]
#[error("{}", .0.message)]
pub struct Error(Box<ErrorInfo>);

impl Error {
    /// An error with a code and a message; the other fields are empty.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Error {
        let retryable = matches!(
            code,
            ErrorCode::Connection
                | ErrorCode::Timeout
                | ErrorCode::StreamDisconnected
                | ErrorCode::StreamIdle
        );
        Error(Box::new(ErrorInfo {
            code,
            message: message.into(),
            status: None,
            api_type: None,
            api_code: None,
            request_id: None,
            retryable,
            not_sent: false,
            retry_after: None,
            body: None,
        }))
    }

    /// An error as the API's error body describes it. Anything else that
    /// stands in its place (a proxy's page, nothing) goes into the message.
    pub fn from_api_body(code: ErrorCode, body: &[u8]) -> Error {
        #[derive(serde::Deserialize)]
        struct Envelope {
            error: Fault,
            request_id: Option<String>,
        }
        #[derive(serde::Deserialize)]
        struct Fault {
            r#type: Option<String>,
            message: Option<String>,
            details: Option<serde_json::Value>,
        }
        let text = String::from_utf8_lossy(body).into_owned();
        let mut error = Error::new(code, "");
        let info = &mut error.0;
        match serde_json::from_slice::<Envelope>(body) {
            Ok(envelope) => {
                info.message = envelope.error.message.unwrap_or_default();
                info.api_type = envelope.error.r#type;
                info.api_code = envelope
                    .error
                    .details
                    .as_ref()
                    .and_then(|details| details.get("error_code")?.as_str())
                    .map(str::to_owned);
                info.request_id = envelope.request_id;
            }
            Err(_) => info.message = text.trim().chars().take(200).collect(),
        }
        if info.message.is_empty() {
            info.message = "the server gave no explanation".to_owned();
        }
        info.body = (!text.is_empty()).then_some(text);
        error
    }

    /// The form in which errors cross language boundaries: a JSON object with
    /// every field of [`ErrorInfo`], `code` as number, `name` beside it,
    /// `retry_after` in seconds; unknown values are null.
    pub fn to_json(&self) -> String {
        let info = &self.0;
        serde_json::json!({
            "code": info.code.as_u16(),
            "name": info.code.name(),
            "message": info.message,
            "status": info.status,
            "api_type": info.api_type,
            "api_code": info.api_code,
            "request_id": info.request_id,
            "retryable": info.retryable,
            "retry_after": info.retry_after.map(|wait| wait.as_secs_f64()),
            "body": info.body,
        })
        .to_string()
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.0.code
    }

    /// Everything that is known.
    pub fn info(&self) -> &ErrorInfo {
        &self.0
    }

    /// Everything that is known, to add to.
    pub fn info_mut(&mut self) -> &mut ErrorInfo {
        &mut self.0
    }

    /// Shorthand for [`ErrorCode::InvalidArgument`].
    pub fn invalid_argument(message: impl Into<String>) -> Error {
        Error::new(ErrorCode::InvalidArgument, message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("status", &self.0.status)
            .field("api_type", &self.0.api_type)
            .field("request_id", &self.0.request_id)
            .finish_non_exhaustive()
    }
}
