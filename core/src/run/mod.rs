//! The session loop: send, watch, run tools, ask for approvals, and stop when
//! the session waits for something that is not ours to answer.

pub(crate) mod answer;
mod tools;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use tokio::{
    sync::Semaphore,
    task::{JoinError, JoinSet},
};
use tokio_util::sync::CancellationToken;

use answer::{Desk, Outcome};
pub use tools::{ApprovalRequest, Approve, Decision, Tools};

use crate::{
    CallArgs, Client, Error, ErrorCode, RawResponse, RequestOptions, Result, operations,
    session::{CallKind, SessionState, Status, StopReason},
    stream::{Follow, FollowOptions, Followed, History, RawEvent},
};

/// What a run sends first.
#[derive(Clone, Debug, Default)]
pub struct Input(Vec<Box<RawValue>>);

impl Input {
    /// Nothing: the run takes up a session where it stands.
    pub fn none() -> Input {
        Input::default()
    }

    /// Events as JSON texts, sent as they are.
    pub fn events(events: Vec<Box<RawValue>>) -> Input {
        Input(events)
    }
}

impl From<&str> for Input {
    /// One `user.message` with one text block.
    fn from(text: &str) -> Input {
        Input::from(json!({
            "type": "user.message",
            "content": [{"type": "text", "text": text}],
        }))
    }
}

impl From<String> for Input {
    fn from(text: String) -> Input {
        Input::from(text.as_str())
    }
}

impl From<Value> for Input {
    /// One event.
    fn from(event: Value) -> Input {
        let raw = RawValue::from_string(event.to_string()).expect("a value prints as JSON");
        Input(vec![raw])
    }
}

/// Settings of a [`Run`].
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// Custom tools that this run answers.
    pub tools: Tools,
    /// Who decides on calls that need a confirmation.
    pub approve: Approve,
    /// How many tools run at a time; 8.
    pub concurrent_tools: usize,
    /// How long a tool may take; 10 minutes. Then the model is told.
    pub tool_limit: Duration,
    /// Event types to preview while they are being written.
    pub event_deltas: Vec<String>,
    /// How long reconnecting is tried.
    pub reconnect_limit: Duration,
}

impl Default for RunOptions {
    fn default() -> RunOptions {
        RunOptions {
            tools: Tools::new(),
            approve: Approve::default(),
            concurrent_tools: 8,
            tool_limit: Duration::from_secs(600),
            event_deltas: Vec::new(),
            reconnect_limit: FollowOptions::default().reconnect_limit,
        }
    }
}

/// How a run ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Summary {
    /// The session.
    pub session_id: String,
    /// Where it stands.
    pub status: Status,
    /// Why it is idle, as the server wrote it.
    pub stop_reason: Option<StopReason>,
    /// Text of the last message of the primary thread.
    pub text: Option<String>,
    /// Usage of the whole session, as the server wrote it; `list_cost` in it
    /// is the cost so far.
    pub usage: Option<Box<RawValue>>,
    /// The last `session.error` of the run, as the server wrote it.
    pub error: Option<Box<RawValue>>,
    /// The open calls that nobody here answers.
    pub pending: Vec<String>,
}

impl Summary {
    /// Cost of the whole session so far: amount in cents and currency.
    pub fn list_cost(&self) -> Option<(String, String)> {
        #[derive(Deserialize)]
        struct Usage {
            list_cost: Cost,
        }
        #[derive(Deserialize)]
        struct Cost {
            amount: String,
            currency: String,
        }
        let usage: Usage = serde_json::from_str(self.usage.as_ref()?.get()).ok()?;
        Some((usage.list_cost.amount, usage.list_cost.currency))
    }

    /// The summary as a JSON object with the fields of this type and
    /// `list_cost`; what is not known is null.
    pub fn to_json(&self) -> String {
        let raw = |value: &Option<Box<RawValue>>| -> Value {
            value
                .as_ref()
                .and_then(|value| serde_json::from_str(value.get()).ok())
                .unwrap_or_default()
        };
        let usage = raw(&self.usage);
        json!({
            "session_id": self.session_id,
            "status": self.status.name(),
            "stop_reason": raw(&self.stop_reason.as_ref().map(|reason| reason.json.clone())),
            "text": self.text,
            "list_cost": usage.get("list_cost").cloned().unwrap_or_default(),
            "usage": usage,
            "error": raw(&self.error),
            "pending": self.pending,
        })
        .to_string()
    }
}

/// What a [`Run`] yields while it works.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunItem {
    /// A persisted event, exactly once and in order.
    Event(RawEvent),
    /// A preview of an event.
    Preview(RawEvent),
    /// The connection was lost and is there again.
    Reconnected {
        /// How many attempts it took.
        attempts: u32,
    },
    /// The run is over. Last item.
    Finished(Summary),
}

/// A session at work. Made by [`Client::run`]. It makes progress while it is
/// asked for the [next](Run::next) item; tools that were started run on by
/// themselves. Dropping it stops them; the session itself goes on.
pub struct Run {
    desk: Desk,
    tools: Tools,
    input: Vec<Box<RawValue>>,
    follow: Follow,
    phase: Phase,
    /// Sent events that start or continue a turn and were not seen yet.
    awaited: HashSet<String>,
    /// Whether an idle state seen so far may belong to our input.
    idle_counts: bool,
    /// The session rests and has never done anything else.
    untouched: bool,
    /// Calls that were looked at, whether or not they are ours.
    looked_at: HashSet<String>,
    working: HashMap<String, CancellationToken>,
    answered: HashSet<String>,
    failed: HashMap<String, Error>,
    tasks: JoinSet<(String, Outcome)>,
    text: Option<String>,
    error: Option<Box<RawValue>>,
}

enum Phase {
    Connect,
    Send(BoxFuture<'static, Result<Vec<Sent>>>),
    Watch,
    Over,
}

/// An event of the reply to a send.
#[derive(Debug, Deserialize)]
struct Sent {
    id: String,
    #[serde(default)]
    r#type: String,
}

impl Client {
    /// Runs a session: opens its stream, sends the input, runs tools and asks
    /// for approvals, and ends when the session is idle for a reason that is
    /// not ours to answer. Without input it takes up the session where it
    /// stands, in whatever process it was left.
    pub fn run(
        &self,
        session_id: impl Into<String>,
        input: impl Into<Input>,
        options: RunOptions,
    ) -> Run {
        let session_id = session_id.into();
        let input = input.into().0;
        let follow = FollowOptions {
            history: if input.is_empty() {
                History::CurrentTurn
            } else {
                History::None
            },
            event_deltas: options.event_deltas,
            reconnect_limit: options.reconnect_limit,
            ..FollowOptions::default()
        };
        Run {
            follow: self.follow(session_id.clone(), follow),
            desk: Desk {
                client: self.clone(),
                session_id,
                approve: options.approve,
                permits: Arc::new(Semaphore::new(options.concurrent_tools.max(1))),
                tool_limit: options.tool_limit,
            },
            tools: options.tools,
            input,
            phase: Phase::Connect,
            awaited: HashSet::new(),
            idle_counts: true,
            untouched: false,
            looked_at: HashSet::new(),
            working: HashMap::new(),
            answered: HashSet::new(),
            failed: HashMap::new(),
            tasks: JoinSet::new(),
            text: None,
            error: None,
        }
    }

    /// Sends `user.interrupt`: the session stops what it is doing and goes
    /// idle, and a run of it ends.
    pub async fn interrupt(&self, session_id: &str) -> Result<RawResponse> {
        let body = json!({"events": [{"type": "user.interrupt"}]}).to_string();
        let args = CallArgs {
            path: vec![("session_id", session_id.to_owned())],
            body: Some(Bytes::from(body)),
            options: RequestOptions {
                // A second interrupt does nothing that the first did not.
                repeat_after_lost_answer: true,
                ..RequestOptions::default()
            },
            ..CallArgs::default()
        };
        self.call_raw(&operations::SESSIONS_EVENTS_SEND, args).await
    }
}

async fn send(client: Client, session_id: String, events: Vec<Box<RawValue>>) -> Result<Vec<Sent>> {
    #[derive(serde::Serialize)]
    struct Body {
        events: Vec<Box<RawValue>>,
    }
    #[derive(Deserialize)]
    struct Reply {
        data: Vec<Sent>,
    }
    let body = serde_json::to_vec(&Body { events })
        .map_err(|error| Error::invalid_argument(format!("the input is not JSON: {error}")))?;
    let args = CallArgs {
        path: vec![("session_id", session_id)],
        body: Some(Bytes::from(body)),
        ..CallArgs::default()
    };
    let reply: Reply = client.call(&operations::SESSIONS_EVENTS_SEND, args).await?;
    Ok(reply.data)
}

impl Run {
    /// What the session's events so far add up to.
    pub fn state(&self) -> &SessionState {
        self.follow.state()
    }

    /// The next item. The last one is [`RunItem::Finished`] or an error; then
    /// comes `None`. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<RunItem>> {
        loop {
            let result = match &mut self.phase {
                Phase::Over => return None,
                Phase::Connect => self.connect().await.map(|()| None),
                Phase::Send(sending) => {
                    let sent = sending.await;
                    sent.map(|sent| {
                        self.sent(sent);
                        None
                    })
                }
                Phase::Watch => self.watch().await,
            };
            match result {
                Ok(None) => {}
                Ok(Some(item)) => return Some(Ok(item)),
                Err(error) => {
                    self.stop();
                    return Some(Err(error));
                }
            }
        }
    }

    /// Runs to the end and returns the summary.
    pub async fn finish(mut self) -> Result<Summary> {
        loop {
            match self.next().await {
                Some(Ok(RunItem::Finished(summary))) => return Ok(summary),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                None => {
                    return Err(Error::new(
                        ErrorCode::Closed,
                        "the run is over, and its summary was taken",
                    ));
                }
            }
        }
    }

    async fn connect(&mut self) -> Result<()> {
        self.follow.connected().await?;
        if !self.input.is_empty() {
            let (client, id) = (self.desk.client.clone(), self.desk.session_id.clone());
            let sending = send(client, id, std::mem::take(&mut self.input));
            self.phase = Phase::Send(Box::pin(sending));
            return Ok(());
        }
        if self.state().status() == Status::Unknown {
            // A session without events either rests or has just begun.
            #[derive(Deserialize)]
            struct Session {
                status: String,
            }
            let args = CallArgs {
                path: vec![("session_id", self.desk.session_id.clone())],
                ..CallArgs::default()
            };
            let client = &self.desk.client;
            let session: Session = client.call(&operations::SESSIONS_RETRIEVE, args).await?;
            self.untouched = session.status == "idle";
        }
        self.phase = Phase::Watch;
        Ok(())
    }

    fn sent(&mut self, sent: Vec<Sent>) {
        self.phase = Phase::Watch;
        // These change nothing in a session that is idle already.
        self.awaited = sent
            .into_iter()
            .filter(|event| !matches!(event.r#type.as_str(), "user.interrupt" | "system.message"))
            .map(|event| event.id)
            .collect();
        self.idle_counts = self.awaited.is_empty();
    }

    async fn watch(&mut self) -> Result<Option<RunItem>> {
        // The state is that of all events taken, the caller's picture that of
        // the events handed out; act when the two are the same.
        if !self.follow.has_ready() {
            self.attend_to_calls();
            if let Some(summary) = self.finished()? {
                self.stop();
                return Ok(Some(RunItem::Finished(summary)));
            }
        }
        tokio::select! {
            biased;
            Some(done) = self.tasks.join_next() => {
                self.task_done(done)?;
                Ok(None)
            }
            item = self.follow.next() => match item {
                Some(Ok(Followed::Event(event))) => {
                    self.observe(&event);
                    Ok(Some(RunItem::Event(event)))
                }
                Some(Ok(Followed::Preview(event))) => Ok(Some(RunItem::Preview(event))),
                Some(Ok(Followed::Reconnected { attempts })) => {
                    Ok(Some(RunItem::Reconnected { attempts }))
                }
                Some(Err(error)) => Err(error),
                None => {
                    let summary = self.summary(Vec::new());
                    self.stop();
                    Ok(Some(RunItem::Finished(summary)))
                }
            },
        }
    }

    fn observe(&mut self, event: &RawEvent) {
        #[derive(Deserialize)]
        struct Message {
            content: Vec<Value>,
            session_thread_id: Option<String>,
        }
        #[derive(Deserialize)]
        struct Failure {
            error: Box<RawValue>,
        }
        let was_awaited = event.id.as_ref().is_some_and(|id| self.awaited.remove(id));
        match event.event_type.as_str() {
            "agent.message" => {
                if let Ok(message) = event.decode::<Message>()
                    && message.session_thread_id.unwrap_or_default().is_empty()
                {
                    let texts = message.content.iter().filter_map(|b| b["text"].as_str());
                    self.text = Some(texts.collect());
                }
            }
            "session.error" => {
                self.error = event.decode::<Failure>().ok().map(|failure| failure.error);
            }
            // An idle before our input was taken up ends somebody else's turn.
            "session.status_idle" => self.idle_counts |= self.awaited.is_empty(),
            // At the budget's cap answers are recorded, and nothing happens.
            _ if was_awaited && self.awaited.is_empty() => {
                let reason = self.state().stop_reason();
                self.idle_counts |= reason.is_some_and(|r| r.kind == "budget_reached");
            }
            _ => {}
        }
    }

    /// Starts answering calls that are ours, and stops for calls that others
    /// have closed.
    fn attend_to_calls(&mut self) {
        let open = self.follow.state().open_calls();
        for (id, cancel) in &self.working {
            let still_open = open
                .iter()
                .any(|call| call.id == *id && (call.kind == CallKind::Custom || !call.confirmed));
            if !still_open {
                cancel.cancel();
            }
        }
        for call in open {
            if !self.looked_at.insert(call.id.clone()) {
                continue;
            }
            let tool = match call.kind {
                CallKind::Custom => match self.tools.get(&call.name) {
                    Some(tool) if call.permission.as_deref() != Some("deny") => Some(tool),
                    _ => continue,
                },
                CallKind::BuiltIn | CallKind::Mcp if call.wants_approval() => None,
                CallKind::BuiltIn | CallKind::Mcp => continue,
            };
            let cancel = CancellationToken::new();
            self.working.insert(call.id.clone(), cancel.clone());
            let (id, answer) = (
                call.id.clone(),
                self.desk.clone().answer(call.clone(), tool, cancel),
            );
            self.tasks.spawn(async move { (id, answer.await) });
        }
    }

    fn task_done(&mut self, done: Result<(String, Outcome), JoinError>) -> Result<()> {
        let (id, outcome) = done.map_err(|error| {
            Error::new(
                ErrorCode::Internal,
                format!("answering a tool call failed: {error}"),
            )
        })?;
        self.working.remove(&id);
        match outcome {
            Outcome::Answered => {
                self.answered.insert(id);
            }
            Outcome::Failed(error) => {
                tracing::warn!(
                    session_id = self.desk.session_id,
                    call = id,
                    code = error.code().name(),
                    "tool answer could not be delivered"
                );
                self.failed.insert(id, error);
            }
            Outcome::Left | Outcome::Dropped => {}
        }
        Ok(())
    }

    /// The summary if there is nothing more to wait for.
    fn finished(&mut self) -> Result<Option<Summary>> {
        let state = self.follow.state();
        match state.status() {
            Status::Terminated | Status::Deleted => return Ok(Some(self.summary(Vec::new()))),
            Status::Unknown if self.untouched && !state.has_queued_input() => {
                return Ok(Some(self.summary(Vec::new())));
            }
            Status::Idle if self.idle_counts && self.awaited.is_empty() => {}
            _ => return Ok(None),
        }
        let Some(reason) = state
            .stop_reason()
            .filter(|reason| reason.requires_action())
        else {
            // What waits behind an interrupt begins the next turn; at the
            // budget's cap nothing does.
            let capped = state
                .stop_reason()
                .is_some_and(|r| r.kind == "budget_reached");
            let goes_on = state.has_queued_input() && !capped;
            return Ok((!goes_on).then(|| self.summary(Vec::new())));
        };
        if !self.working.is_empty() {
            return Ok(None);
        }
        let pending: Vec<String> = reason
            .event_ids
            .iter()
            .filter(|id| !self.answered.contains(*id) && self.is_nobodys(id))
            .cloned()
            .collect();
        if let Some(error) = pending.iter().find_map(|id| self.failed.remove(id)) {
            return Err(error);
        }
        // With none left the session goes on by itself.
        Ok((!pending.is_empty()).then(|| self.summary(pending)))
    }

    /// Whether a call that the session waits for is answered by nobody we
    /// know of: not by its server and not by a worker.
    fn is_nobodys(&self, id: &str) -> bool {
        let state = self.follow.state();
        match state.open_calls().iter().find(|call| call.id == id) {
            Some(call) => call.kind == CallKind::Custom || call.wants_approval(),
            None => !state.has_seen(id),
        }
    }

    fn summary(&self, pending: Vec<String>) -> Summary {
        let state = self.follow.state();
        Summary {
            session_id: self.desk.session_id.clone(),
            status: match state.status() {
                Status::Unknown if self.untouched => Status::Idle,
                status => status,
            },
            stop_reason: state.stop_reason().cloned(),
            text: self.text.clone(),
            usage: state.usage().map(ToOwned::to_owned),
            error: self.error.clone(),
            pending,
        }
    }

    /// Tells running tools to stop and lets them do it in their own time.
    fn stop(&mut self) {
        self.phase = Phase::Over;
        for cancel in self.working.values() {
            cancel.cancel();
        }
        self.tasks.detach_all();
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.stop();
    }
}
