//! Streams of events: the API's own as it comes, and a session followed over
//! any number of connections.

mod cursor;
mod follow;
mod leash;
mod notices;
mod options;
mod places;

use std::{
    borrow::Cow,
    collections::VecDeque,
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

pub use cursor::Cursor;
pub use follow::Follow;
use futures_util::Stream;
use http::header;
pub use notices::{Notice, Notices};
pub use options::{FollowOptions, Followed, History, SlowConsumer};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use tokio::time::Sleep;

use crate::{
    Error, ErrorCode, Result,
    sse::{Decoder, SseError, SseEvent},
    transport::{BodyStream, Response},
};

/// One event, undecoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawEvent {
    /// The event's type, such as `agent.message`. Unknown types are delivered
    /// like any other.
    pub event_type: String,
    /// The event's id (`sevt_…`); previews have none.
    pub id: Option<String>,
    /// The event as the server wrote it: valid JSON.
    pub json: Box<str>,
}

impl RawEvent {
    /// Reads an event from its JSON. `name` is the `event:` field; without one
    /// the payload's `type` decides.
    pub fn parse(name: &str, json: String) -> Result<RawEvent> {
        #[derive(Default, Deserialize)]
        struct Head<'a> {
            #[serde(borrow)]
            r#type: Option<&'a RawValue>,
            #[serde(borrow)]
            id: Option<&'a RawValue>,
        }
        fn text(value: Option<&RawValue>) -> Option<Cow<'_, str>> {
            #[derive(Deserialize)]
            struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
            let text: Text = serde_json::from_str(value?.get()).ok()?;
            Some(text.0)
        }
        let head: Head = match serde_json::from_str(&json) {
            Ok(head) => head,
            // Valid JSON of another shape is odd, but the caller's to judge.
            Err(cause) => match serde_json::from_str::<serde::de::IgnoredAny>(&json) {
                Ok(_) => Head::default(),
                Err(_) => {
                    let mut error = Error::new(
                        ErrorCode::StreamMalformed,
                        format!("the data of event {name:?} is not valid JSON: {cause}"),
                    );
                    error.info_mut().body = Some(json);
                    return Err(error);
                }
            },
        };
        let event_type = if name.is_empty() {
            text(head.r#type).map_or_else(|| "message".to_owned(), Cow::into_owned)
        } else {
            name.to_owned()
        };
        let id = text(head.id).map(Cow::into_owned);
        Ok(RawEvent {
            event_type,
            id,
            json: json.into_boxed_str(),
        })
    }

    /// The event as a value of type `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.json).map_err(|cause| {
            Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "an event of type {} is not of the expected form: {cause}",
                    self.event_type
                ),
            )
        })
    }
}

/// How much of the bytes that cannot be decoded an error carries.
const RAW_SHOWN: usize = 64 << 10;

/// The events of one response, in the order in which they arrive. It does not
/// reconnect; the end of the response is the end of the stream. Dropping it
/// closes the connection.
pub struct EventStream {
    what: String,
    request_id: Option<String>,
    /// `None` after the end.
    body: Option<BodyStream>,
    decoder: Decoder,
    decoded: Vec<SseEvent>,
    ready: VecDeque<RawEvent>,
    failure: Option<Error>,
    idle_limit: Duration,
    /// Runs only while the consumer waits: a slow consumer is no dead server.
    idle: Option<Pin<Box<Sleep>>>,
}

impl fmt::Debug for EventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("what", &self.what)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl EventStream {
    pub(crate) fn new(
        what: String,
        response: Response,
        idle_limit: Duration,
    ) -> Result<EventStream> {
        let content_type = response
            .headers
            .get(header::CONTENT_TYPE)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase());
        let request_id = response
            .headers
            .get("request-id")
            .and_then(|value| Some(value.to_str().ok()?.to_owned()));
        if let Some(other) = content_type.filter(|t| !t.starts_with("text/event-stream")) {
            let mut error = Error::new(
                ErrorCode::InvalidResponse,
                format!("{what}: the answer is {other}, not text/event-stream; check the base URL"),
            );
            error.info_mut().status = Some(response.status.as_u16());
            error.info_mut().request_id = request_id;
            return Err(error);
        }
        Ok(EventStream {
            what,
            request_id,
            body: Some(response.body),
            decoder: Decoder::new(),
            decoded: Vec::new(),
            ready: VecDeque::new(),
            failure: None,
            idle_limit,
            idle: None,
        })
    }

    /// Ends the stream with [`ErrorCode::StreamIdle`] when a wait for the next
    /// bytes (heartbeats count) takes longer than this.
    pub fn set_idle_limit(&mut self, limit: Duration) {
        self.idle_limit = limit;
        self.idle = None;
    }

    /// Gives the connection back when nothing was taken from it for so long;
    /// the stream then ends with [`ErrorCode::StreamDisconnected`].
    pub(crate) fn give_back_after(&mut self, limit: Duration) {
        if let Some(body) = self.body.take() {
            // Beyond what the clock can hold.
            let limit = limit.min(Duration::from_secs(365 * 86_400));
            self.body = Some(Box::pin(leash::Leash::new(body, limit)));
        }
    }

    /// The `request-id` of the response.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// An event that has already arrived, without waiting.
    pub fn next_ready(&mut self) -> Option<RawEvent> {
        self.ready.pop_front()
    }

    fn error(&self, code: ErrorCode, what: impl fmt::Display) -> Error {
        let mut error = Error::new(code, format!("{}: {what}", self.what));
        error.info_mut().request_id = self.request_id.clone();
        error
    }

    fn push(&mut self, bytes: &[u8]) {
        let result = self.decoder.push(bytes, &mut self.decoded);
        let mut decoded = std::mem::take(&mut self.decoded);
        for event in decoded.drain(..) {
            if event.event == "ping" || event.data.is_empty() {
                continue;
            }
            if event.event == "error" {
                self.fail(server_error(&self.what, &event.data));
                return;
            }
            match RawEvent::parse(&event.event, event.data) {
                Ok(event) if event.event_type == "ping" => {}
                Ok(event) if event.event_type == "error" => {
                    self.fail(server_error(&self.what, &event.json));
                    return;
                }
                Ok(event) => self.ready.push_back(event),
                Err(mut cause) => {
                    let at = event.position;
                    let mut error = self.error(
                        cause.code(),
                        format_args!("{cause}; the data begins at byte {at} of the stream"),
                    );
                    error.info_mut().body = cause.info_mut().body.take();
                    self.fail(error);
                    return;
                }
            }
        }
        self.decoded = decoded;
        if let Err(error) = result {
            let code = match error {
                SseError::InvalidUtf8 { .. } => ErrorCode::StreamMalformed,
                SseError::LineTooLong { .. } | SseError::EventTooLong { .. } => {
                    ErrorCode::StreamTooLong
                }
            };
            let mut error = self.error(code, error);
            let shown = &bytes[..bytes.len().min(RAW_SHOWN)];
            error.info_mut().body = Some(String::from_utf8_lossy(shown).into_owned());
            self.fail(error);
        }
    }

    /// The error is delivered after the events before it.
    fn fail(&mut self, error: Error) {
        self.failure = Some(error);
        self.body = None;
    }
}

fn server_error(what: &str, data: &str) -> Error {
    let mut error = Error::from_api_body(ErrorCode::StreamError, data.as_bytes());
    let info = error.info_mut();
    let kind = info.api_type.as_deref().unwrap_or("error");
    info.retryable = matches!(
        kind,
        "api_error" | "overloaded_error" | "rate_limit_error" | "timeout_error"
    );
    info.message = format!("{what}: the stream reports {kind}: {}", info.message);
    error
}

impl Stream for EventStream {
    type Item = Result<RawEvent>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(error) = self.failure.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            match body.as_mut().poll_next(cx) {
                Poll::Ready(Some(Ok(bytes))) => {
                    self.idle = None;
                    self.push(&bytes);
                }
                Poll::Ready(Some(Err(cause))) => {
                    let error = self.error(
                        ErrorCode::StreamDisconnected,
                        format_args!("the stream was cut: {cause}"),
                    );
                    self.fail(error);
                }
                Poll::Ready(None) => self.body = None,
                Poll::Pending => {
                    let limit = self.idle_limit;
                    let idle = self
                        .idle
                        .get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
                    if idle.as_mut().poll(cx).is_pending() {
                        return Poll::Pending;
                    }
                    let error = self.error(
                        ErrorCode::StreamIdle,
                        format_args!(
                            "nothing arrived for {limit:?}, not even a heartbeat; the connection counts as dead"
                        ),
                    );
                    self.fail(error);
                }
            }
        }
    }
}
