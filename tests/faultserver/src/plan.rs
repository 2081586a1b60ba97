//! What a test asks for, as JSON or as values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Everything that a server is to do.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// Sessions to serve.
    pub sessions: Vec<SessionScript>,
    /// What is to go wrong with them.
    pub rules: Vec<Rule>,
    /// Answers as they are written here; they come before sessions and rules.
    pub replies: Vec<Canned>,
}

/// An answer as it is written. Of `json`, `text` and `events` one gives the
/// body.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Canned {
    /// Method and path without the query, such as `POST /v1/agents`; without
    /// it, any request.
    pub on: Option<String>,
    /// So many requests are answered with it; without it, one.
    pub times: Option<u32>,
    /// HTTP status; 200.
    pub status: Option<u16>,
    /// Headers besides `content-type`, `content-length` and `request-id`, or
    /// instead of them.
    pub headers: BTreeMap<String, String>,
    /// A body of JSON.
    pub json: Option<Value>,
    /// A body as it is sent.
    pub text: Option<String>,
    /// An event stream of these; a string is sent as it is.
    pub events: Option<Vec<Value>>,
    /// What is wrong with it.
    pub fault: Fault,
}

impl Canned {
    /// The body and its type.
    pub(crate) fn body(&self) -> (&'static str, String) {
        if let Some(events) = &self.events {
            let frames = events.iter().map(|event| match event {
                Value::String(raw) => raw.clone(),
                event => {
                    let kind = event["type"].as_str().unwrap_or("message");
                    format!("event: {kind}\ndata: {event}\n\n")
                }
            });
            return ("text/event-stream", frames.collect());
        }
        let json = || self.json.as_ref().map(Value::to_string);
        let body = self.text.clone().or_else(json).unwrap_or_default();
        ("application/json", body)
    }
}

/// A session to serve. Ids and times are added where events have none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SessionScript {
    /// Its id; `sesn_1`.
    pub id: String,
    /// Events that have happened already: in lists, in no stream.
    pub history: Vec<Value>,
    /// Events that happen while somebody streams.
    pub live: Vec<Value>,
    /// Every accepted send is followed by the next of these at once, and
    /// whatever is left of `live` happens before.
    pub turns: Vec<Vec<Value>>,
    /// Adds a [recording](crate::recording) of this many events to `live`.
    pub record: usize,
    /// Seed of the recording and of the lag.
    pub seed: u64,
    /// Most events on a page of a list.
    pub page_size: usize,
    /// By how much lists lag behind, shortest and longest, in milliseconds;
    /// every list has a lag of its own.
    pub list_lag_ms: [u64; 2],
    /// How fast live events happen.
    pub pace: Pace,
}

impl Default for SessionScript {
    fn default() -> SessionScript {
        SessionScript {
            id: "sesn_1".into(),
            history: Vec::new(),
            live: Vec::new(),
            turns: Vec::new(),
            record: 0,
            seed: 0,
            page_size: 1000,
            list_lag_ms: [0, 0],
            pace: Pace::default(),
        }
    }
}

/// So many events at once, then a pause.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    /// Events that happen together; at least one.
    pub events: usize,
    /// Pause after them, in milliseconds.
    pub ms: u64,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { events: 16, ms: 0 }
    }
}

/// Which requests a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The event stream of a session.
    Stream,
    /// The list of events.
    List,
    /// Sending events.
    Send,
    /// Every other request.
    Other,
    /// Every request.
    Any,
}

/// A fault and the requests that meet it. The first rule that fits is used.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The requests.
    pub on: Route,
    /// So many of them are left in peace first.
    #[serde(default)]
    pub skip: u32,
    /// So many of them meet the fault; without it, one.
    #[serde(default = "one")]
    pub times: u32,
    /// What happens to them.
    pub fault: Fault,
}

fn one() -> u32 {
    1
}

/// How a response ends before its time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// As if it were complete.
    #[default]
    Close,
    /// The connection is reset.
    Reset,
}

/// What is wrong with a response. Everything can be combined; the default is
/// a response without any fault.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fault {
    /// The connection is reset before the request is looked at.
    pub refuse: bool,
    /// An error of this status instead of the answer.
    pub status: Option<u16>,
    /// `retry-after` of the response, as it is written here.
    pub retry_after: Option<String>,
    /// The request is carried out, and the connection reset instead of an
    /// answer.
    pub lose_answer: bool,
    /// Pause before the head of the response.
    pub head_delay_ms: u64,
    /// Pause after every byte of the head.
    pub head_drip_ms: u64,
    /// `content-type` instead of the right one.
    pub content_type: Option<String>,
    /// The body comes in pieces of so many bytes.
    pub chunk: Option<usize>,
    /// Every character of more than one byte is spread over two pieces.
    pub split_utf8: bool,
    /// Pause after every piece.
    pub chunk_wait_ms: u64,
    /// The body ends after so many bytes.
    pub cut_after: Option<u64>,
    /// The stream ends after so many events.
    pub cut_after_events: Option<u64>,
    /// After so many bytes nothing comes any more; the connection stays.
    pub stall_after: Option<u64>,
    /// How a body that is cut ends.
    pub end: End,
    /// So many live events happen after the cut, seen by no stream.
    pub missed: usize,
    /// The first events of a stream are missing; lists have them.
    pub omit_first: usize,
    /// So many of the first events of a stream, in some order.
    pub shuffle_first: usize,
    /// A stream begins with so many events from before it was opened.
    pub replay: usize,
    /// After this share of the events of a stream an earlier one is repeated.
    pub duplicate: f64,
    /// Seed of the shuffling and repeating.
    pub seed: u64,
    /// Things in a stream that are not events of the session.
    pub insert: Vec<Insert>,
}

/// Something extra in a stream.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Insert {
    /// After so many events.
    pub after: u64,
    /// Bytes as they are sent.
    #[serde(default)]
    pub raw: String,
    /// A preview with a text of so many bytes follows.
    #[serde(default)]
    pub huge: usize,
}
