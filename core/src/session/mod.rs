//! What the events of a session add up to: a pure reducer without a clock or
//! a connection.

mod turn;

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::value::RawValue;

pub use turn::{Message, Tokens, ToolState, ToolUse, Turn};

use crate::stream::RawEvent;

/// Where a session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// No event has told yet.
    #[default]
    Unknown,
    /// Waits for input; see [`SessionState::stop_reason`].
    Idle,
    /// Works.
    Running,
    /// Waits to try again by itself.
    Rescheduling,
    /// Over for good.
    Terminated,
    /// Gone.
    Deleted,
}

impl Status {
    /// Whether no further event can come.
    pub fn is_final(self) -> bool {
        matches!(self, Status::Terminated | Status::Deleted)
    }

    /// The name that the API uses.
    pub fn name(self) -> &'static str {
        match self {
            Status::Unknown => "unknown",
            Status::Idle => "idle",
            Status::Running => "running",
            Status::Rescheduling => "rescheduling",
            Status::Terminated => "terminated",
            Status::Deleted => "deleted",
        }
    }
}

/// Why a session went idle.
#[derive(Clone, Debug)]
pub struct StopReason {
    /// `end_turn`, `requires_action` and so on; unknown ones are kept.
    pub kind: String,
    /// The calls that wait for an answer.
    pub event_ids: Vec<String>,
    /// The whole value as the server wrote it.
    pub json: Box<RawValue>,
}

impl StopReason {
    /// Whether somebody has to answer calls before the session goes on.
    pub fn requires_action(&self) -> bool {
        self.kind == "requires_action"
    }
}

/// Who answers a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// `agent.tool_use`: the platform, or a worker.
    BuiltIn,
    /// `agent.mcp_tool_use`: the platform.
    Mcp,
    /// `agent.custom_tool_use`: the client.
    Custom,
}

/// A tool call that has no result yet.
#[derive(Clone, Debug)]
pub struct OpenCall {
    /// Id of the event.
    pub id: String,
    /// Which kind of event it was.
    pub kind: CallKind,
    /// Name of the tool.
    pub name: String,
    /// The model's arguments.
    pub input: Box<RawValue>,
    /// MCP server that offers the tool.
    pub mcp_server: Option<String>,
    /// Thread that made the call, if not the primary one.
    pub thread: Option<String>,
    /// `evaluated_permission`: `allow`, `ask`, `deny` or something newer.
    pub permission: Option<String>,
    /// Whether a `user.tool_confirmation` for it was seen.
    pub confirmed: bool,
}

impl OpenCall {
    /// Whether the call waits for somebody to allow or deny it.
    pub fn wants_approval(&self) -> bool {
        self.permission.as_deref() == Some("ask") && !self.confirmed
    }
}

/// What [`SessionState::apply`] made of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// A persisted event that was not seen before.
    New,
    /// A persisted event that was seen before; nothing changed.
    Duplicate,
    /// A sent event that the session has not taken up yet. It comes again,
    /// with its time and at its place.
    Queued,
    /// No persisted event: a preview.
    Preview,
}

/// The state of one session.
#[derive(Clone, Debug, Default)]
pub struct SessionState {
    /// The thread whose own events these are; `None` for the session's.
    thread: Option<Box<str>>,
    /// Whether they are those of the primary thread: then the session's, too.
    primary: bool,
    seen: HashSet<Box<str>>,
    /// Sent events that start or continue a turn and are not taken up yet.
    queued: HashSet<Box<str>>,
    status: Status,
    stop_reason: Option<StopReason>,
    open: Vec<OpenCall>,
    usage: Option<Box<RawValue>>,
    last_time: Option<String>,
}

fn is_preview(event: &RawEvent) -> bool {
    matches!(event.event_type.as_str(), "event_start" | "event_delta")
}

/// Whether a sent event waits to be taken up: its time is there, and null.
fn is_queued(event: &RawEvent) -> bool {
    #[derive(Deserialize)]
    struct Time {
        #[serde(default, deserialize_with = "present")]
        processed_at: Option<Option<serde::de::IgnoredAny>>,
    }
    fn present<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Option<serde::de::IgnoredAny>>, D::Error> {
        Option::deserialize(deserializer).map(Some)
    }
    // Only what clients send is ever queued.
    let sent = event.event_type.starts_with("user.") || event.event_type == "system.message";
    sent && serde_json::from_str::<Time>(&event.json)
        .is_ok_and(|time| matches!(time.processed_at, Some(None)))
}

#[derive(Deserialize)]
struct Fields<'a> {
    processed_at: Option<String>,
    stop_reason: Option<Box<RawValue>>,
    session_thread_id: Option<String>,
    evaluated_permission: Option<String>,
    name: Option<String>,
    mcp_server_name: Option<String>,
    #[serde(borrow)]
    input: Option<&'a RawValue>,
    tool_use_id: Option<String>,
    mcp_tool_use_id: Option<String>,
    custom_tool_use_id: Option<String>,
    usage: Option<Box<RawValue>>,
}

impl SessionState {
    /// The state of one thread, by its own events.
    pub fn of_thread(id: impl Into<Box<str>>) -> SessionState {
        SessionState {
            thread: Some(id.into()),
            ..SessionState::default()
        }
    }

    /// Where the session stands.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Why the session is idle, if it is.
    pub fn stop_reason(&self) -> Option<&StopReason> {
        self.stop_reason.as_ref()
    }

    /// The calls without a result, oldest first.
    pub fn open_calls(&self) -> &[OpenCall] {
        &self.open
    }

    /// The newest `usage` of the session, as the server wrote it.
    pub fn usage(&self) -> Option<&RawValue> {
        self.usage.as_deref()
    }

    /// `processed_at` of the newest event.
    pub fn last_time(&self) -> Option<&str> {
        self.last_time.as_deref()
    }

    /// Whether a persisted event with this id was applied.
    pub fn has_seen(&self, id: &str) -> bool {
        self.seen.contains(id)
    }

    /// Whether something was sent that the session has yet to take up; then
    /// an idle session is about to run.
    pub fn has_queued_input(&self) -> bool {
        !self.queued.is_empty()
    }

    /// What [`apply`](SessionState::apply) would make of an event.
    pub fn classify(&self, event: &RawEvent) -> Applied {
        match &event.id {
            Some(id) if self.seen.contains(id.as_str()) => Applied::Duplicate,
            Some(_) if is_preview(event) => Applied::Preview,
            Some(_) if is_queued(event) => Applied::Queued,
            Some(_) => Applied::New,
            // Not known to exist; without an id it can only be passed on.
            None => Applied::Preview,
        }
    }

    /// Takes one event, from a list or a stream, in the order of the session.
    pub fn apply(&mut self, event: &RawEvent) -> Applied {
        let applied = self.classify(event);
        if let (Applied::Queued, Some(id)) = (applied, &event.id)
            && !matches!(
                event.event_type.as_str(),
                "user.interrupt" | "system.message"
            )
        {
            self.queued.insert(id.as_str().into());
        }
        if let (Applied::New, Some(id)) = (applied, &event.id) {
            self.queued.remove(id.as_str());
            match serde_json::from_str(&event.json) {
                Ok(fields) => self.reduce(event, id, fields),
                // A newer shape of a known field must not stop the delivery.
                Err(error) => tracing::debug!(
                    event_type = event.event_type,
                    %error,
                    "event not understood, passed on"
                ),
            }
            self.seen.insert(id.as_str().into());
        }
        applied
    }

    fn reduce(&mut self, event: &RawEvent, id: &str, mut fields: Fields) {
        if fields.processed_at.is_some() {
            self.last_time = fields.processed_at.take();
        }
        if let Some(thread) = &self.thread {
            // A thread's own events name it, or nobody.
            let named = fields.session_thread_id.as_deref().unwrap_or_default();
            let own = named.is_empty() || named == &**thread;
            self.primary |= event.event_type.starts_with("session.status_");
            match event.event_type.as_str() {
                _ if !own => {}
                "session.thread_status_running" => self.set_status(Status::Running),
                "session.thread_status_rescheduled" => self.set_status(Status::Rescheduling),
                "session.thread_status_idle" => {
                    self.set_status(Status::Idle);
                    self.stop_reason = fields.stop_reason.clone().and_then(stop_reason);
                }
                "session.thread_status_terminated" if !self.primary => {
                    self.set_status(Status::Terminated);
                    self.open.clear();
                }
                _ => {}
            }
        }
        match event.event_type.as_str() {
            "session.status_running" => self.set_status(Status::Running),
            "session.status_rescheduled" => self.set_status(Status::Rescheduling),
            "session.status_idle" => {
                self.set_status(Status::Idle);
                self.stop_reason = fields.stop_reason.and_then(stop_reason);
            }
            "session.status_terminated" => {
                self.set_status(Status::Terminated);
                self.open.clear();
            }
            "session.deleted" => {
                self.set_status(Status::Deleted);
                self.open.clear();
            }
            "session.thread_status_terminated" => {
                self.open.retain(|call| {
                    call.thread.is_none() || call.thread != fields.session_thread_id
                });
            }
            "session.usage" => self.usage = fields.usage.or(self.usage.take()),
            "agent.tool_use" => self.open_call(id, CallKind::BuiltIn, fields),
            "agent.mcp_tool_use" => self.open_call(id, CallKind::Mcp, fields),
            "agent.custom_tool_use" => self.open_call(id, CallKind::Custom, fields),
            "agent.tool_result" | "user.tool_result" => self.close_call(fields.tool_use_id),
            "agent.mcp_tool_result" => self.close_call(fields.mcp_tool_use_id),
            "user.custom_tool_result" => self.close_call(fields.custom_tool_use_id),
            "user.tool_confirmation" => {
                let call = self
                    .open
                    .iter_mut()
                    .find(|call| Some(&call.id) == fields.tool_use_id.as_ref());
                if let Some(call) = call {
                    call.confirmed = true;
                }
            }
            _ => {}
        }
    }

    fn set_status(&mut self, status: Status) {
        self.status = status;
        self.stop_reason = None;
    }

    fn open_call(&mut self, id: &str, kind: CallKind, fields: Fields) {
        self.open.push(OpenCall {
            id: id.to_owned(),
            kind,
            name: fields.name.unwrap_or_default(),
            input: fields
                .input
                .map_or_else(|| RawValue::NULL.to_owned(), ToOwned::to_owned),
            mcp_server: fields.mcp_server_name,
            thread: fields.session_thread_id.filter(|id| !id.is_empty()),
            permission: fields.evaluated_permission,
            confirmed: false,
        });
    }

    fn close_call(&mut self, id: Option<String>) {
        self.open.retain(|call| Some(&call.id) != id.as_ref());
    }
}

fn stop_reason(json: Box<RawValue>) -> Option<StopReason> {
    #[derive(Deserialize)]
    struct Reason {
        r#type: String,
        #[serde(default)]
        event_ids: Vec<String>,
    }
    let reason: Reason = serde_json::from_str(json.get()).ok()?;
    Some(StopReason {
        kind: reason.r#type,
        event_ids: reason.event_ids,
        json,
    })
}
