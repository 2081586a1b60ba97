//! What language bindings build on, and nothing else.
//!
//! Requests, responses and events cross the boundary as JSON text. A
//! [`Client`] starts work and returns a handle at once: a [`Call`] completes
//! exactly once, a [`Stream`] is pulled in [batches](Batch). Both can be
//! cancelled from any thread at any time. Waiting is possible in four ways:
//! block the thread (with a time limit, so that signals can be looked at),
//! await a future, poll, or be woken by a hook.
//!
//! ```text
//! let client = bridge::Client::new(r#"{"api_key":"…"}"#, None)?;
//! let call = client.call("sessions.create", r#"{"body":{…}}"#)?;
//! let reply = call.wait(None).expect("no time limit")?;      // reply.body: JSON bytes
//! let stream = client.stream("sessions.events.stream", r#"{"path":{"session_id":"…"}}"#)?;
//! loop {
//!     let Some(batch) = stream.next_batch(64, 256 << 10, Some(100ms))? else {
//!         /* time limit: look for signals */ continue
//!     };
//!     for item in &batch.items { /* item.kind, item.event_type, item.id, item.json */ }
//!     match batch.end { None => {}, Some(Ok(())) => break, Some(Err(error)) => return Err(error) }
//! }
//! ```
//!
//! # Arguments of an operation
//!
//! One JSON object; every key is optional:
//!
//! ```json
//! {
//!   "path":  {"session_id": "sesn_1"},
//!   "query": {"limit": 20, "types": ["agent.message"], "created_at": {"gte": "…"}},
//!   "body":  {"anything": "sent exactly as it stands here"},
//!   "options": {
//!     "headers": {"x-name": "value", "x-not-sent": null},
//!     "query": {"added[as]": "it is"},
//!     "betas": ["…"],
//!     "timeout": 30.5,
//!     "max_retries": 0,
//!     "idempotency_key": "…",
//!     "repeat_after_lost_answer": false
//!   }
//! }
//! ```
//!
//! Null counts as absent, except inside `body`. Unknown keys are refused.
//!
//! # Files
//!
//! Instead of `body`, operations that upload take `form`, a list of parts. A
//! part is a text, a file of this machine, which is read while it is sent and
//! never held in memory, or bytes that were handed to
//! [`Client::call_with`]:
//!
//! ```json
//! {"form": [
//!   {"name": "expires_in_seconds", "text": "3600"},
//!   {"name": "file", "path": "/tmp/report.pdf"},
//!   {"name": "file", "attachment": 0, "filename": "a.csv", "content_type": "text/csv"}
//! ]}
//! ```
//!
//! `filename` and `content_type` are optional for a path. The answer is JSON
//! as of any call.
//!
//! Operations that answer with bytes (`files.download`) can be called in three
//! ways: a plain call has them whole in [`RawResponse::body`]; a call with
//! `"save_to": {"path": "/tmp/x", "resume": false}` writes them to a file that
//! appears when it is complete, and answers
//! `{"path": "/tmp/x", "size_bytes": n}`; and [`Client::download`] hands them
//! out in chunks:
//!
//! ```text
//! let download = client.download("files.download", r#"{"path":{"file_id":"file_1"}}"#)?;
//! loop {
//!     let chunk = download.next()?.wait(None).expect("no time limit")?.body;
//!     if chunk.is_empty() { break }
//! }
//! ```
//!
//! Both of the latter go on where they were when the connection breaks, and
//! `resume` also goes on after a download that failed.
//!
//! # Errors
//!
//! Every failure is an [`Error`];
//! [`to_json`](crate::Error::to_json) is its form for other languages. In a
//! forked child every method answers with `FORKED`, and dropping is harmless.

mod args;
mod call;
mod client;
mod download;
pub(crate) mod logs;
mod run;
mod stream;

use std::{any::Any, panic::AssertUnwindSafe};

pub use call::Call;
pub use client::Client;
pub use download::Download;
pub use logs::Logs;
pub use run::Run;
pub use stream::{Batch, Item, ItemKind, Stream};

pub use crate::{
    client::RawResponse,
    error::{Error, ErrorCode, ErrorInfo},
    runtime::Runtime,
};

/// Items in a batch unless the binding has a reason: large enough to make a
/// crossing cheap, small enough to be taken up in a fraction of a frame.
pub const BATCH_ITEMS: usize = 64;
/// Bytes in a batch unless the binding has a reason.
pub const BATCH_BYTES: usize = 256 << 10;

/// Runs an entry point of a binding so that a panic becomes an error. `what`
/// names the entry point.
pub fn guard<T>(what: &str, entry: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    logs::listened(|| {
        std::panic::catch_unwind(AssertUnwindSafe(entry))
            .unwrap_or_else(|panic| Err(panic_error(what, &*panic)))
    })
}

/// The error with this number, so that a binding can test how it shows each.
#[doc(hidden)]
pub fn raise(code: u16) -> Error {
    match ErrorCode::ALL.iter().find(|known| known.as_u16() == code) {
        Some(known) => Error::new(*known, format!("raised on purpose: {}", known.name())),
        None => Error::invalid_argument(format!("there is no error code {code}")),
    }
}

/// Calls a binding's hook; its panic must not reach the runtime.
fn wake(hook: impl FnOnce()) {
    if let Err(panic) = std::panic::catch_unwind(AssertUnwindSafe(hook)) {
        panic_error("a wake-up hook", &*panic);
    }
}

fn panic_error(what: &str, panic: &(dyn Any + Send)) -> Error {
    let message = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message");
    tracing::error!(what, reason = message, "panic caught");
    Error::new(
        ErrorCode::Internal,
        format!("{what} panicked: {message}; this is a bug in hostler, please report it"),
    )
}
