//! How a request reaches the API: over HTTP, or straight into an engine in
//! this process. Everything above this trait is the same for both.

use std::{fmt, pin::Pin, time::Duration};

use ::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use futures_util::{Stream, future::BoxFuture};

use crate::Result;

mod body;
pub mod http;
mod record;
mod redact;
mod replay;
mod tape;
mod tls;

pub use body::{Progress, ProgressHook, RequestBody, Segment};
pub use record::Recorder;
pub use replay::{Replay, Timing};

/// The body of a response, as it arrives.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

/// One attempt at one request.
#[derive(Clone)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path and query, starting with `/v1/`; already percent-encoded.
    pub path: String,
    /// All headers but `host` and `content-length`; the body knows its length. Credentials are marked
    /// sensitive.
    pub headers: HeaderMap,
    /// The body, `None` for no body at all.
    pub body: Option<RequestBody>,
    /// How long to wait for the response head; the body of a stream has no
    /// total limit.
    pub timeout: Duration,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers and body stay out: they can hold secrets and user data.
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_len", &self.body.as_ref().map(RequestBody::len))
            .finish_non_exhaustive()
    }
}

/// A response whose head has arrived. Any status is a response; deciding what
/// a 404 means is not the transport's business.
pub struct Response {
    /// HTTP status.
    pub status: StatusCode,
    /// Response headers.
    pub headers: HeaderMap,
    /// The body; dropping it closes the connection.
    pub body: BodyStream,
}

/// Carries one request to the API and brings the response back.
pub trait Transport: Send + Sync + 'static {
    /// Sends one attempt. Retries happen above, and so does the time limit.
    ///
    /// Fails only when no response arrived at all
    /// ([`Connection`](crate::ErrorCode::Connection),
    /// [`Timeout`](crate::ErrorCode::Timeout), [`Tls`](crate::ErrorCode::Tls)),
    /// and says in [`not_sent`](crate::error::ErrorInfo::not_sent) whether the
    /// request may have been carried out.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>>;

    /// Whether a request without a credential is refused before it is sent.
    fn needs_credentials(&self) -> bool {
        false
    }

    /// Who answers, for messages: scheme and host, never a secret.
    fn endpoint(&self) -> &str {
        "the server in this process"
    }
}
