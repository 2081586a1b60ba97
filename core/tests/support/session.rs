//! A session in memory, behind an in-process transport: a log, a list of it,
//! a stream of it, and switches for everything that can go wrong.
#![allow(dead_code)]

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_util::StreamExt;
use hostler::{
    Client, Error, ErrorCode, Result,
    transport::{Request, Response, Transport},
};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::response;

/// Events of this type are on streams only.
pub const NEVER_LISTED: &str = "agent.streamed_only";

pub type Reaction = Box<dyn FnMut(&mut Log, &Value) + Send>;

#[derive(Default)]
pub struct Log {
    pub events: Vec<Value>,
    /// Sent, not taken up yet.
    pub queued: Vec<Value>,
    streams: Vec<mpsc::UnboundedSender<Result<Bytes>>>,
    clock: u64,
    /// How many of the newest events the next lists do not show yet, one
    /// entry per list.
    pub lag: VecDeque<usize>,
    /// Answers to the next sends instead of the ordinary one.
    pub send_faults: VecDeque<Fault>,
    /// What happens to the next lists.
    pub list_faults: VecDeque<Fault>,
    /// What happens to the next attempts to open a stream.
    pub stream_faults: VecDeque<Fault>,
    pub sends: Vec<Value>,
    pub lists: usize,
    /// Events shown in lists so far.
    pub listed: usize,
    pub connections: usize,
    pub status: String,
}

pub enum Fault {
    Status(u16),
    /// The request is carried out and its answer lost.
    LostAnswer,
    /// Nothing arrives.
    NoConnection,
    /// This one is fine.
    None,
}

impl Log {
    /// Emits an event: numbered, timed, stored, streamed.
    pub fn emit(&mut self, mut event: Value) -> String {
        if event.get("id").is_none() {
            event["id"] = format!("sevt_{}", self.clock).into();
        }
        self.clock += 1;
        event["processed_at"] = format!("2026-11-22T00:00:00.{:06}Z", self.clock).into();
        let id = event["id"].as_str().expect("an id").to_owned();
        self.stream(&event);
        self.events.push(event);
        id
    }

    /// Shows something on the streams only.
    pub fn stream(&mut self, event: &Value) {
        let kind = event["type"].as_str().expect("a type");
        let frame = Bytes::from(format!("event: {kind}\ndata: {event}\n\n"));
        self.streams
            .retain(|stream| stream.send(Ok(frame.clone())).is_ok());
    }

    /// Shows bytes that are no event.
    pub fn raw(&mut self, bytes: &str) {
        let bytes = Bytes::from(bytes.to_owned());
        self.streams
            .retain(|stream| stream.send(Ok(bytes.clone())).is_ok());
    }

    /// Takes up what was sent.
    pub fn take_up(&mut self) {
        for event in std::mem::take(&mut self.queued) {
            self.emit(event);
        }
    }

    pub fn running(&mut self) {
        self.emit(json!({"type": "session.status_running"}));
        self.emit(json!({"type": "session.thread_status_running"}));
    }

    pub fn message(&mut self, text: &str) {
        self.emit(json!({"type": "agent.message", "content": [{"type": "text", "text": text}]}));
    }

    pub fn idle(&mut self, stop_reason: Value) {
        self.emit(json!({"type": "session.thread_status_idle", "stop_reason": stop_reason}));
        self.emit(json!({
            "type": "session.usage",
            "usage": {"input_tokens": 7, "list_cost": {"amount": "12", "currency": "USD"}},
        }));
        self.emit(json!({"type": "session.status_idle", "stop_reason": stop_reason}));
    }

    pub fn end_turn(&mut self) {
        self.idle(json!({"type": "end_turn"}));
    }

    pub fn requires_action(&mut self, ids: &[&str]) {
        self.idle(json!({"type": "requires_action", "event_ids": ids}));
    }

    pub fn custom_call(&mut self, name: &str, input: Value) -> String {
        self.emit(json!({"type": "agent.custom_tool_use", "name": name, "input": input}))
    }

    /// Ends all streams, cleanly or not.
    pub fn cut(&mut self, with_error: bool) {
        for stream in self.streams.drain(..) {
            if with_error {
                let error = Error::new(ErrorCode::Connection, "cut by the test");
                // The client may have gone already.
                let _ = stream.send(Err(error));
            }
        }
    }
}

#[derive(Clone)]
pub struct FakeSession {
    pub log: Arc<Mutex<Log>>,
    reaction: Arc<Mutex<Reaction>>,
    pub page_size: usize,
}

impl FakeSession {
    /// `reaction` is called with every event that is sent.
    pub fn new(reaction: impl FnMut(&mut Log, &Value) + Send + 'static) -> FakeSession {
        FakeSession {
            log: Arc::default(),
            reaction: Arc::new(Mutex::new(Box::new(reaction))),
            page_size: 3,
        }
    }

    pub fn with<T>(&self, change: impl FnOnce(&mut Log) -> T) -> T {
        change(&mut self.log.lock().expect("the log"))
    }

    pub fn transport(&self) -> Arc<dyn Transport> {
        let session = self.clone();
        Arc::new(super::InProcess(move |request| {
            let session = session.clone();
            async move { session.answer(request) }
        }))
    }

    pub fn client(&self) -> Client {
        Client::builder()
            .environment([])
            .transport(self.transport())
            .build()
            .expect("a client")
    }

    pub fn ids(&self) -> Vec<String> {
        self.with(|log| {
            let ids = log.events.iter().map(|event| event["id"].as_str().unwrap());
            ids.map(str::to_owned).collect()
        })
    }

    fn answer(&self, request: Request) -> Result<Response> {
        let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
        match (request.method.as_str(), path) {
            (
                "GET",
                "/v1/sessions/sesn_1/events/stream" | "/v1/sessions/sesn_1/threads/sthr_1/stream",
            ) => self.open_stream(),
            ("GET", "/v1/sessions/sesn_1/events" | "/v1/sessions/sesn_1/threads/sthr_1/events") => {
                let trouble = self.with(|log| log.list_faults.pop_front());
                fault(trouble)?;
                Ok(self.list(query))
            }
            ("POST", "/v1/sessions/sesn_1/events") => {
                let body = request.body.expect("a body");
                self.send(serde_json::from_slice(body.as_bytes().expect("bytes")).expect("JSON"))
            }
            ("GET", "/v1/sessions/sesn_1") => {
                let status = self.with(|log| log.status.clone());
                Ok(answer_json(200, &json!({"id": "sesn_1", "status": status})))
            }
            _ => Ok(answer_json(
                404,
                &json!({"type": "error", "error": {"type": "not_found_error", "message": "no"}}),
            )),
        }
    }

    fn open_stream(&self) -> Result<Response> {
        self.with(|log| {
            log.connections += 1;
            fault(log.stream_faults.pop_front())?;
            let (sender, receiver) = mpsc::unbounded_channel();
            sender
                .send(Ok(Bytes::from_static(b": open\n\n")))
                .expect("the receiver is here");
            log.streams.push(sender);
            let mut response = response(200, &[("content-type", "text/event-stream")], Vec::new());
            response.body = futures_util::stream::unfold(receiver, |mut receiver| async move {
                Some((receiver.recv().await?, receiver))
            })
            .boxed();
            Ok(response)
        })
    }

    fn list(&self, query: &str) -> Response {
        let parameter = |name: &str| {
            query
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.replace("%3A", ":"))
        };
        self.with(|log| {
            let page: Option<usize> = parameter("page").map(|page| page.parse().expect("a page"));
            if page.is_none() {
                log.lists += 1;
            }
            let lag = match page {
                None => log.lag.pop_front().unwrap_or(0),
                Some(_) => 0,
            };
            let since = parameter("created_at%5Bgte%5D").unwrap_or_default();
            let visible = log.events.len() - lag.min(log.events.len());
            let mut all: Vec<&Value> = log.events[..visible]
                .iter()
                .filter(|event| event["processed_at"].as_str().unwrap() >= since.as_str())
                .filter(|event| event["type"] != NEVER_LISTED)
                .chain(&log.queued)
                .collect();
            if parameter("order").as_deref() == Some("desc") {
                all.reverse();
            }
            log.listed += all.len().min(self.page_size);
            let start = page.unwrap_or(0);
            let end = (start + self.page_size).min(all.len());
            // A page that would show what lags is empty, but not the last.
            let next = (end < all.len()).then(|| end.to_string());
            answer_json(
                200,
                &json!({"data": all[start.min(end)..end], "next_page": next}),
            )
        })
    }

    fn send(&self, body: Value) -> Result<Response> {
        let mut log = self.log.lock().expect("the log");
        log.sends.push(body.clone());
        let failed = match log.send_faults.pop_front() {
            Some(Fault::LostAnswer) => Some(Error::new(ErrorCode::Connection, "lost")),
            Some(Fault::Status(status)) => {
                let error =
                    json!({"type": "error", "error": {"type": "some_error", "message": "no"}});
                return Ok(answer_json(status, &error));
            }
            other => {
                fault(other)?;
                None
            }
        };
        let mut data = Vec::new();
        for event in body["events"].as_array().expect("events") {
            let mut event = event.clone();
            event["id"] = format!("sevt_u{}", log.clock).into();
            log.clock += 1;
            event["processed_at"] = Value::Null;
            data.push(event.clone());
            log.queued.push(event);
        }
        let mut reaction = self.reaction.lock().expect("the reaction");
        for event in &data {
            reaction(&mut log, event);
        }
        match failed {
            Some(error) => Err(error),
            None => Ok(answer_json(200, &json!({ "data": data }))),
        }
    }
}

fn fault(fault: Option<Fault>) -> Result<()> {
    match fault {
        Some(Fault::NoConnection) => {
            let mut error = Error::new(ErrorCode::Connection, "refused by the test");
            error.info_mut().not_sent = true;
            Err(error)
        }
        Some(Fault::Status(status)) => {
            let mut error = Error::new(ErrorCode::from_status(status), "status by the test");
            error.info_mut().status = Some(status);
            Err(error)
        }
        _ => Ok(()),
    }
}

fn answer_json(status: u16, body: &Value) -> Response {
    response(
        status,
        &[("content-type", "application/json")],
        vec![Bytes::from(body.to_string())],
    )
}
