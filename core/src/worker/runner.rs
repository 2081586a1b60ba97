//! One session's calls, run one after the other.
//!
//! It follows the session, so no call is seen twice or missed across
//! connections. What the server has not clearly allowed is not run.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    panic::AssertUnwindSafe,
    sync::Arc,
    time::Duration,
};

use futures_util::FutureExt;
use serde::Deserialize;
use tokio::{
    sync::watch,
    task::{JoinError, JoinHandle},
    time::{Instant, timeout},
};
use tokio_util::sync::CancellationToken;

use crate::{
    Client, Error, Result,
    run::{
        Tools,
        answer::{Outcome, input, post, result_event},
    },
    session::{CallKind, OpenCall},
    stream::{Follow, FollowOptions, Followed, RawEvent},
    tool::{ToolCall, ToolExecutor, ToolOutput},
};

/// How long posting a result is tried without a lease.
const POST_WINDOW: Duration = Duration::from_secs(300);
/// How long what is under way may take after the end.
const DRAIN: Duration = Duration::from_secs(30);
/// How long a tool that was told to stop may take to do so.
const STOP_LIMIT: Duration = Duration::from_secs(5);
/// A worker waits for the server as long as its lease lasts, which ends it.
const RECONNECT_LIMIT: Duration = Duration::from_secs(24 * 3600);

/// Settings of a [`SessionToolRunner`].
#[derive(Clone, Debug)]
pub struct RunnerOptions {
    /// The tools that are run here, built-in and custom, by name. Calls of
    /// others are left to whoever owns them.
    pub tools: Tools,
    /// How long the session may rest after a turn before the runner leaves;
    /// `None` for ever.
    pub max_idle: Option<Duration>,
    /// How long a tool may take. Longer than the shell's own limit, so that
    /// the shell explains itself first.
    pub tool_limit: Duration,
    /// Ends the runner: the tool that runs is cancelled and its result posted.
    pub cancel: CancellationToken,
    /// How long posting a result is tried; follows a lease.
    pub post_window: Option<watch::Receiver<Duration>>,
}

impl Default for RunnerOptions {
    fn default() -> RunnerOptions {
        RunnerOptions {
            tools: Tools::new(),
            max_idle: Some(Duration::from_secs(60)),
            tool_limit: Duration::from_secs(150),
            cancel: CancellationToken::new(),
            post_window: None,
        }
    }
}

/// How a call that asked for permission was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// It may run.
    Allow,
    /// It may not; the server tells the model.
    Deny,
}

/// A call that was dealt with.
#[derive(Clone, Debug)]
pub struct DispatchedCall {
    /// Id of the call's event.
    pub tool_use_id: String,
    /// Name of the tool.
    pub name: String,
    /// What the tool answered; `None` when it was not run.
    pub result: Option<ToolOutput>,
    /// Whether the server has the result.
    pub posted: bool,
    /// The decision, if one was asked for.
    pub confirmation: Option<Confirmation>,
}

impl DispatchedCall {
    /// Whether the tool answered with an error.
    pub fn is_error(&self) -> bool {
        self.result.as_ref().is_some_and(|result| result.is_error)
    }

    fn unanswered(call: &OpenCall, confirmation: Option<Confirmation>) -> DispatchedCall {
        DispatchedCall {
            tool_use_id: call.id.clone(),
            name: call.name.clone(),
            result: None,
            posted: false,
            confirmation,
        }
    }
}

/// Runs the calls of one session. Ends with the session, when it has rested
/// long enough, or when it is cancelled. It makes progress while it is asked
/// for the [next](SessionToolRunner::next) call.
pub struct SessionToolRunner {
    client: Client,
    session_id: String,
    options: RunnerOptions,
    follow: Follow,
    caught_up: bool,
    /// Decisions, also those that come before their call.
    verdicts: HashMap<String, Confirmation>,
    /// Calls that were looked at.
    routed: HashSet<String>,
    /// Calls that wait for a decision.
    held: Vec<OpenCall>,
    queue: VecDeque<(OpenCall, Option<Confirmation>)>,
    current: Option<Current>,
    dispatched: VecDeque<DispatchedCall>,
    /// The turn is over as far as the events tell.
    rests: bool,
    leave_at: Option<Instant>,
    /// Nothing new is begun; what runs is waited for until then.
    ending: Option<Instant>,
    over: bool,
    failure: Option<Error>,
}

struct Current {
    call: OpenCall,
    /// Fires when others have closed the call: its result is of no use.
    closed: CancellationToken,
    task: JoinHandle<DispatchedCall>,
}

impl Drop for Current {
    fn drop(&mut self) {
        self.closed.cancel();
    }
}

/// What the events say about confirmations.
#[derive(Deserialize)]
struct Verdict {
    tool_use_id: String,
    result: String,
}

impl SessionToolRunner {
    /// A runner for a session, seen with this client's credential.
    pub fn new(
        client: &Client,
        session_id: impl Into<String>,
        options: RunnerOptions,
    ) -> SessionToolRunner {
        let session_id = session_id.into();
        let follow = client.follow(
            session_id.clone(),
            FollowOptions {
                reconnect_limit: RECONNECT_LIMIT,
                ..FollowOptions::default()
            },
        );
        SessionToolRunner {
            client: client.clone(),
            session_id,
            options,
            follow,
            caught_up: false,
            verdicts: HashMap::new(),
            routed: HashSet::new(),
            held: Vec::new(),
            queue: VecDeque::new(),
            current: None,
            dispatched: VecDeque::new(),
            rests: false,
            leave_at: None,
            ending: None,
            over: false,
            failure: None,
        }
    }

    /// The next call that was dealt with; `None` at the end and after an
    /// error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<DispatchedCall>> {
        loop {
            if let Some(call) = self.dispatched.pop_front() {
                return Some(Ok(call));
            }
            if self.current.is_none() && self.ending.is_some() {
                self.over = true;
            }
            if self.over {
                return self.failure.take().map(Err);
            }
            self.step().await;
        }
    }

    /// Waits for one thing to happen and deals with it.
    async fn step(&mut self) {
        self.begin_next();
        self.set_clock();
        let cancel = self.options.cancel.clone();
        let (leave_at, ending) = (self.leave_at, self.ending);
        let caught_up = self.caught_up;
        tokio::select! {
            biased;
            () = cancel.cancelled(), if ending.is_none() => self.end(),
            done = finished(&mut self.current), if self.current.is_some() => self.done(done),
            () = until(ending), if ending.is_some() => {
                tracing::warn!(session_id = self.session_id, "a tool did not end in time and is abandoned");
                self.abandon();
            }
            seen = watch(&mut self.follow, caught_up), if ending.is_none() => match seen {
                Seen::History(Ok(())) => self.take_history(),
                Seen::Item(Some(Ok(item))) => self.take(item),
                // The session is terminated or deleted.
                Seen::Item(None) => self.end(),
                Seen::History(Err(error)) | Seen::Item(Some(Err(error))) => self.fail(error),
            },
            () = until(leave_at), if leave_at.is_some() && ending.is_none() => {
                tracing::info!(session_id = self.session_id, "the session rests; leaving it");
                self.end();
            }
        }
    }

    /// What happened before is taken as a whole before anything is run: a call
    /// in it may be answered in it.
    fn take_history(&mut self) {
        self.caught_up = true;
        while let Some(item) = self.follow.next_ready() {
            if let Followed::Event(event) = item {
                self.note(&event);
            }
        }
        if self.follow.state().status().is_final() {
            self.end();
            return;
        }
        self.route();
    }

    fn take(&mut self, item: Followed) {
        if let Followed::Event(event) = item {
            self.note(&event);
            self.route();
        }
    }

    /// What an event means for decisions and for the idle clock.
    fn note(&mut self, event: &RawEvent) {
        match event.event_type.as_str() {
            "user.tool_confirmation" => {
                if let Ok(verdict) = event.decode::<Verdict>() {
                    let decision = if verdict.result == "allow" {
                        Confirmation::Allow
                    } else {
                        Confirmation::Deny
                    };
                    self.verdicts.insert(verdict.tool_use_id, decision);
                }
            }
            "session.thread_status_terminated" => {}
            "session.status_idle" => {
                #[derive(Deserialize)]
                struct Idle {
                    stop_reason: Reason,
                }
                #[derive(Deserialize)]
                struct Reason {
                    r#type: String,
                }
                self.rests = event
                    .decode::<Idle>()
                    .is_ok_and(|idle| idle.stop_reason.r#type != "requires_action");
                self.leave_at = None;
            }
            _ => {
                self.rests = false;
                self.leave_at = None;
            }
        }
    }

    /// Sorts the open calls into those to run, those to hold and the others.
    fn route(&mut self) {
        let open = self.follow.state().open_calls();
        let is_open = |id: &str| open.iter().any(|call| call.id == id);
        self.queue.retain(|(call, _)| is_open(&call.id));
        self.held.retain(|call| is_open(&call.id));
        if let Some(current) = &self.current
            && !is_open(&current.call.id)
        {
            current.closed.cancel();
        }
        let new: Vec<OpenCall> = open
            .iter()
            .filter(|call| call.kind != CallKind::Mcp && !self.routed.contains(&call.id))
            .cloned()
            .collect();
        for call in new {
            self.routed.insert(call.id.clone());
            if self.options.tools.get(&call.name).is_none() {
                let unowned = DispatchedCall::unanswered(&call, None);
                self.dispatched.push_back(unowned);
                continue;
            }
            match call.permission.as_deref() {
                None | Some("allow") => self.queue.push_back((call, None)),
                // Whatever somebody said about it: the server has the last
                // word, and answers the call itself.
                Some("deny") => self.deny(&call),
                // `ask`, and what a newer server may say.
                Some(_) => self.held.push(call),
            }
        }
        for call in std::mem::take(&mut self.held) {
            match self.verdicts.get(&call.id) {
                None => self.held.push(call),
                Some(Confirmation::Deny) => self.deny(&call),
                Some(Confirmation::Allow) => {
                    self.queue.push_back((call, Some(Confirmation::Allow)));
                }
            }
        }
    }

    fn deny(&mut self, call: &OpenCall) {
        let denied = DispatchedCall::unanswered(call, Some(Confirmation::Deny));
        self.dispatched.push_back(denied);
    }

    fn begin_next(&mut self) {
        if self.current.is_some() || self.ending.is_some() {
            return;
        }
        while let Some((call, confirmation)) = self.queue.pop_front() {
            let Some(tool) = self.options.tools.get(&call.name) else {
                continue;
            };
            let job = Job {
                client: self.client.clone(),
                session_id: self.session_id.clone(),
                call: call.clone(),
                confirmation,
                tool,
                limit: self.options.tool_limit,
                window: self.options.post_window.clone(),
                stop: self.options.cancel.clone(),
                closed: CancellationToken::new(),
            };
            self.current = Some(Current {
                call,
                closed: job.closed.clone(),
                task: tokio::spawn(job.run()),
            });
            return;
        }
    }

    /// The clock runs while the session rests and nothing is held or runs.
    fn set_clock(&mut self) {
        let busy = self.current.is_some() || !self.queue.is_empty() || !self.held.is_empty();
        if !self.rests || busy {
            self.leave_at = None;
        } else if self.leave_at.is_none() {
            self.leave_at = self.options.max_idle.map(|limit| Instant::now() + limit);
        }
    }

    fn done(&mut self, done: Result<DispatchedCall, JoinError>) {
        let Some(current) = self.current.take() else {
            return;
        };
        match done {
            Ok(call) => self.dispatched.push_back(call),
            Err(error) => {
                tracing::error!(tool = current.call.name, %error, "a call could not be run");
                let lost = DispatchedCall::unanswered(&current.call, None);
                self.dispatched.push_back(lost);
            }
        }
    }

    fn end(&mut self) {
        self.queue.clear();
        self.held.clear();
        self.ending.get_or_insert_with(|| Instant::now() + DRAIN);
    }

    fn fail(&mut self, error: Error) {
        self.failure = Some(error);
        self.end();
    }

    fn abandon(&mut self) {
        if let Some(current) = self.current.take() {
            current.task.abort();
            let lost = DispatchedCall::unanswered(&current.call, None);
            self.dispatched.push_back(lost);
        }
    }
}

enum Seen {
    History(Result<()>),
    Item(Option<Result<Followed>>),
}

async fn watch(follow: &mut Follow, caught_up: bool) -> Seen {
    if caught_up {
        Seen::Item(follow.next().await)
    } else {
        Seen::History(follow.connected().await)
    }
}

async fn finished(current: &mut Option<Current>) -> Result<DispatchedCall, JoinError> {
    match current {
        Some(current) => (&mut current.task).await,
        None => std::future::pending().await,
    }
}

async fn until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}

/// One call from its start to its posted result.
struct Job {
    client: Client,
    session_id: String,
    call: OpenCall,
    confirmation: Option<Confirmation>,
    tool: Arc<dyn ToolExecutor>,
    limit: Duration,
    window: Option<watch::Receiver<Duration>>,
    stop: CancellationToken,
    closed: CancellationToken,
}

impl Job {
    async fn run(self) -> DispatchedCall {
        let output = self.execute().await;
        let mut dispatched = DispatchedCall {
            result: Some(output.clone()),
            ..DispatchedCall::unanswered(&self.call, self.confirmation)
        };
        if self.closed.is_cancelled() {
            return dispatched;
        }
        let window = || {
            self.window
                .as_ref()
                .map_or(POST_WINDOW, |window| *window.borrow())
        };
        let event = result_event(&self.call, output);
        match post(&self.client, &self.session_id, event, window).await {
            Outcome::Answered => dispatched.posted = true,
            // The call was closed while the result was on its way.
            Outcome::Failed(error) if self.closed.is_cancelled() => {
                tracing::debug!(tool_use_id = self.call.id, %error, "result no longer wanted");
            }
            Outcome::Failed(error) => {
                tracing::error!(
                    session_id = self.session_id,
                    tool_use_id = self.call.id,
                    %error,
                    "cannot post a result"
                );
            }
            Outcome::Left | Outcome::Dropped => {}
        }
        dispatched
    }

    async fn execute(&self) -> ToolOutput {
        let cancel = CancellationToken::new();
        let request = ToolCall {
            id: self.call.id.clone(),
            name: self.call.name.clone(),
            input: input(&self.call),
        };
        // The call itself can panic too, not only its future.
        let work = async { self.tool.execute(request, cancel.clone()).await };
        let mut work = std::pin::pin!(AssertUnwindSafe(work).catch_unwind());
        let mut timed_out = false;
        let interrupted = tokio::select! {
            biased;
            result = work.as_mut() => return self.settled(result.ok()),
            () = tokio::time::sleep(self.limit) => {
                timed_out = true;
                format!("The tool {} did not finish within {:?}.", self.call.name, self.limit)
            }
            () = self.closed.cancelled() => "The call was closed.".to_owned(),
            () = self.stop.cancelled() => {
                format!("The worker stopped before the tool {} was done.", self.call.name)
            }
        };
        cancel.cancel();
        match timeout(STOP_LIMIT, work).await {
            // What it has to say about its end is worth more than that there
            // was one; but a tool cannot know that its time was over.
            Ok(Ok(output)) if !output.content.is_empty() && !timed_out => output,
            Ok(_) => ToolOutput::error(interrupted),
            Err(_) => {
                tracing::warn!(tool = self.call.name, "tool does not stop and is abandoned");
                ToolOutput::error(interrupted)
            }
        }
    }

    fn settled(&self, result: Option<ToolOutput>) -> ToolOutput {
        result.unwrap_or_else(|| ToolOutput::error(format!("The tool {} crashed.", self.call.name)))
    }
}
