//! Every persisted event of a session exactly once and in order, whatever
//! happens to the connection.
//!
//! The API's stream has no cursor: it shows what is emitted after it opened.
//! So each connection is opened first and the history listed afterwards;
//! whatever happened between the two is in both and told apart by id. A
//! hosted list can lag behind the stream by a second or two. Therefore the
//! first new event on a connection is held back until the list knows it:
//! then the list has no gap before it either.

use std::{collections::VecDeque, time::Duration};

use futures_util::{
    StreamExt,
    future::{BoxFuture, OptionFuture},
};
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::{EventStream, RawEvent};
use crate::{
    CallArgs, Client, Error, ErrorCode, Result, operations,
    pages::Pages,
    retry,
    session::{Applied, SessionState, Status},
};

/// Which events of the past a [`Follow`] delivers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum History {
    /// All of them, from the first.
    #[default]
    All,
    /// Those of the turn that is under way, or of the last one.
    CurrentTurn,
    /// None; only what happens from now on.
    None,
}

/// Settings of a [`Follow`].
#[derive(Clone, Debug)]
pub struct FollowOptions {
    /// Where to begin.
    pub history: History,
    /// Event types to preview while they are being written:
    /// `agent.message`, `agent.thinking`.
    pub event_deltas: Vec<String>,
    /// Silence (heartbeats count as sound) after which the connection counts
    /// as dead.
    pub idle_limit: Duration,
    /// How long reconnecting is tried before the stream ends with an error.
    pub reconnect_limit: Duration,
}

impl Default for FollowOptions {
    fn default() -> FollowOptions {
        FollowOptions {
            history: History::All,
            event_deltas: Vec::new(),
            idle_limit: Duration::from_secs(60),
            reconnect_limit: Duration::from_secs(600),
        }
    }
}

/// What a [`Follow`] delivers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Followed {
    /// A persisted event.
    Event(RawEvent),
    /// A preview (`event_start`, `event_delta`) or an event without an id:
    /// delivered as it comes, not repeated, lost with a connection.
    Preview(RawEvent),
    /// The connection was lost and is there again. Previews that were not
    /// finished begin anew or never end.
    Reconnected {
        /// How many attempts it took.
        attempts: u32,
    },
}

/// A session's events, followed. Made by [`Client::follow`]. It ends after
/// `session.status_terminated` or `session.deleted`.
pub struct Follow {
    client: Client,
    session_id: String,
    options: FollowOptions,
    state: SessionState,
    phase: Phase,
    ready: VecDeque<Followed>,
    /// Whether the first connection's history was taken.
    caught_up: bool,
    /// Times of events that lie at least so far back that nothing before them
    /// can be missing; the older one is in use.
    anchors: [Option<String>; 2],
    /// Events since the newer anchor.
    since_anchor: u32,
    /// Attempts since the last connection that showed something.
    attempts: u32,
    lost_at: Option<Instant>,
}

type Opening = BoxFuture<'static, Result<EventStream>>;
type List = Box<Pages<Box<RawValue>>>;

enum Phase {
    Wait(Instant),
    Open(Opening),
    /// Lists the past forwards.
    BackFill {
        stream: EventStream,
        list: List,
    },
    /// Lists the past backwards, as far as it is wanted.
    LookBack {
        stream: EventStream,
        list: List,
        newest_first: Vec<RawEvent>,
    },
    Live {
        stream: EventStream,
        /// When to look at the list once more; `None` when the list and the
        /// stream were seen to agree.
        unsettled: Option<Instant>,
    },
    Settle {
        stream: EventStream,
        held: Option<RawEvent>,
        step: SettleStep,
        tries: u32,
    },
    Over,
}

enum SettleStep {
    Wait(Instant),
    List(List),
}

/// A list that lags longer than all tries together is broken; then the order
/// of the stream is taken as it is.
const SETTLE_TRIES: u32 = 4;
/// How many events apart the anchors lie.
const ANCHOR_DISTANCE: u32 = 500;
/// How long a quiet connection waits for stragglers in the list.
const SETTLE_AFTER: Duration = Duration::from_secs(3);
const MAX_DELAY: Duration = Duration::from_secs(10);

impl Client {
    /// Follows a session: every persisted event exactly once and in order,
    /// across any number of disconnects.
    pub fn follow(&self, session_id: impl Into<String>, options: FollowOptions) -> Follow {
        let session_id = session_id.into();
        let phase = Phase::Open(open(self, &session_id, &options));
        Follow {
            client: self.clone(),
            session_id,
            options,
            state: SessionState::default(),
            phase,
            ready: VecDeque::new(),
            caught_up: false,
            attempts: 0,
            lost_at: None,
            anchors: [None, None],
            since_anchor: 0,
        }
    }
}

fn open(client: &Client, session_id: &str, options: &FollowOptions) -> Opening {
    let (client, idle_limit) = (client.clone(), options.idle_limit);
    let args = CallArgs {
        path: vec![("session_id", session_id.to_owned())],
        query: options
            .event_deltas
            .iter()
            .map(|kind| ("event_deltas[]".to_owned(), kind.clone()))
            .collect(),
        ..CallArgs::default()
    };
    Box::pin(async move {
        let mut stream = client
            .stream(&operations::SESSIONS_EVENTS_STREAM, args)
            .await?;
        stream.set_idle_limit(idle_limit);
        Ok(stream)
    })
}

impl Follow {
    /// What the events so far add up to.
    pub fn state(&self) -> &SessionState {
        &self.state
    }

    /// Waits until the stream is open and the history taken, so that whatever
    /// is sent afterwards is seen. Items are kept for [`next`](Follow::next).
    pub async fn connected(&mut self) -> Result<()> {
        while !self.caught_up && !matches!(self.phase, Phase::Over) {
            if let Err(error) = self.step().await {
                self.phase = Phase::Over;
                return Err(error);
            }
        }
        Ok(())
    }

    /// The next item; `None` after the session's end or an error. Dropping
    /// the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Followed>> {
        loop {
            if let Some(item) = self.next_ready() {
                return Some(Ok(item));
            }
            if matches!(self.phase, Phase::Over) {
                return None;
            }
            if let Err(error) = self.step().await {
                self.phase = Phase::Over;
                return Some(Err(error));
            }
        }
    }

    /// An item that is there already.
    pub fn next_ready(&mut self) -> Option<Followed> {
        self.ready.pop_front()
    }

    pub(crate) fn has_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// Waits for one thing to happen and deals with it. Nothing is changed
    /// before the wait is over, so the future may be dropped at any time.
    async fn step(&mut self) -> Result<()> {
        match &mut self.phase {
            Phase::Wait(until) => {
                tokio::time::sleep_until(*until).await;
                self.phase = Phase::Open(open(&self.client, &self.session_id, &self.options));
            }
            Phase::Open(opening) => match opening.await {
                Ok(stream) => {
                    if self.caught_up {
                        let attempts = self.attempts.max(1);
                        self.ready.push_back(Followed::Reconnected { attempts });
                    }
                    self.phase = if self.caught_up || self.options.history == History::All {
                        let list = self.list("asc", self.anchors[0].as_deref());
                        Phase::BackFill { stream, list }
                    } else {
                        Phase::LookBack {
                            stream,
                            list: self.list("desc", None),
                            newest_first: Vec::new(),
                        }
                    };
                }
                Err(error) => self.reconnect(error)?,
            },
            Phase::BackFill { list, .. } => match list.next().await {
                Some(Ok(page)) => self.take_page(page.data)?,
                Some(Err(error)) => self.reconnect(error)?,
                None => self.back_filled(),
            },
            Phase::LookBack {
                list, newest_first, ..
            } => match list.next().await {
                Some(Ok(page)) => {
                    for event in page.data {
                        newest_first.push(listed(event)?);
                    }
                    if looked_back_enough(newest_first, self.options.history) {
                        self.looked_back();
                    }
                }
                Some(Err(error)) => self.reconnect(error)?,
                None => self.looked_back(),
            },
            Phase::Live { stream, unsettled } => {
                let timer = OptionFuture::from(unsettled.map(tokio::time::sleep_until));
                tokio::select! {
                    biased;
                    event = stream.next() => self.live(event)?,
                    Some(()) = timer => self.settle(None, 0),
                }
            }
            Phase::Settle { step, .. } => match step {
                SettleStep::Wait(until) => {
                    tokio::time::sleep_until(*until).await;
                    let list = self.list("asc", self.state.last_time());
                    if let Phase::Settle { step, .. } = &mut self.phase {
                        *step = SettleStep::List(list);
                    }
                }
                SettleStep::List(list) => match list.next().await {
                    Some(Ok(page)) => self.take_page(page.data)?,
                    Some(Err(error)) => self.reconnect(error)?,
                    None => self.settled(),
                },
            },
            Phase::Over => {}
        }
        Ok(())
    }

    /// The events of the session, or those since a time.
    fn list(&self, order: &str, since: Option<&str>) -> List {
        let mut query = vec![
            ("limit".to_owned(), "1000".to_owned()),
            ("order".to_owned(), order.to_owned()),
        ];
        query.extend(since.map(|time| ("created_at[gte]".to_owned(), time.to_owned())));
        let args = CallArgs {
            path: vec![("session_id", self.session_id.clone())],
            query,
            ..CallArgs::default()
        };
        Box::new(
            self.client
                .paginate(&operations::SESSIONS_EVENTS_LIST, args)
                .pages(),
        )
    }

    fn take_page(&mut self, events: Vec<Box<RawValue>>) -> Result<()> {
        for event in events {
            self.take(listed(event)?);
        }
        Ok(())
    }

    /// Applies an event and delivers it if it is new.
    fn take(&mut self, event: RawEvent) {
        match self.state.apply(&event) {
            Applied::New => {}
            Applied::Preview => return self.ready.push_back(Followed::Preview(event)),
            Applied::Duplicate | Applied::Queued => return,
        }
        self.since_anchor += 1;
        if self.since_anchor >= ANCHOR_DISTANCE {
            self.since_anchor = 0;
            let time = self.state.last_time().map(str::to_owned);
            if let Some(older) = std::mem::replace(&mut self.anchors[1], time) {
                self.anchors[0] = Some(older);
            }
        }
        self.ready.push_back(Followed::Event(event));
    }

    /// Takes what was listed backwards, and delivers what of it is wanted.
    fn looked_back(&mut self) {
        let Phase::LookBack {
            stream,
            list,
            newest_first,
        } = std::mem::replace(&mut self.phase, Phase::Over)
        else {
            return;
        };
        let wanted = match self.options.history {
            History::CurrentTurn => current_turn(&newest_first),
            _ => 0,
        };
        let skipped = newest_first.len() - wanted;
        for (index, event) in newest_first.into_iter().rev().enumerate() {
            let before = self.ready.len();
            self.take(event);
            if index < skipped {
                self.ready.truncate(before);
            }
            if self.anchors[0].is_none() {
                // What lies before was not wanted, and must not come later.
                self.anchors[0] = self.state.last_time().map(str::to_owned);
            }
        }
        self.phase = Phase::BackFill { stream, list };
        self.back_filled();
    }

    fn back_filled(&mut self) {
        let Phase::BackFill { stream, .. } = std::mem::replace(&mut self.phase, Phase::Over) else {
            return;
        };
        let first = !std::mem::replace(&mut self.caught_up, true);
        self.attempts = 0;
        self.lost_at = None;
        if self.state.status().is_final() {
            return;
        }
        // Who skips the past of a session at rest has nothing to miss.
        let settled =
            first && self.options.history == History::None && self.state.status() == Status::Idle;
        self.phase = Phase::Live {
            stream,
            unsettled: (!settled).then(|| Instant::now() + SETTLE_AFTER),
        };
    }

    fn live(&mut self, event: Option<Result<RawEvent>>) -> Result<()> {
        let event = match event {
            Some(Ok(event)) => event,
            Some(Err(error)) => return self.reconnect(error),
            None => {
                return self.reconnect(Error::new(
                    ErrorCode::StreamDisconnected,
                    format!(
                        "the event stream of {} ended although the session has not",
                        self.session_id
                    ),
                ));
            }
        };
        let unsettled = matches!(
            self.phase,
            Phase::Live {
                unsettled: Some(_),
                ..
            }
        );
        // Of a deleted session nothing can be listed any more.
        let verify = unsettled
            && event.event_type != "session.deleted"
            && self.state.classify(&event) == Applied::New;
        if verify {
            self.settle(Some(event), 0);
            return Ok(());
        }
        self.take(event);
        if self.state.status().is_final() {
            self.phase = Phase::Over;
        }
        Ok(())
    }

    fn settle(&mut self, held: Option<RawEvent>, tries: u32) {
        let stream = match std::mem::replace(&mut self.phase, Phase::Over) {
            Phase::Live { stream, .. } | Phase::Settle { stream, .. } => stream,
            other => {
                self.phase = other;
                return;
            }
        };
        let step = if tries == 0 {
            SettleStep::List(self.list("asc", self.state.last_time()))
        } else {
            SettleStep::Wait(Instant::now() + retry::backoff(tries - 1, 0.0))
        };
        self.phase = Phase::Settle {
            stream,
            held,
            step,
            tries,
        };
    }

    /// A list taken in the settling phase was read to its end.
    fn settled(&mut self) {
        let Phase::Settle { held, tries, .. } = &mut self.phase else {
            return;
        };
        let (held, tries) = (held.take(), *tries);
        let unknown =
            held.filter(|event| event.id.as_ref().is_some_and(|id| !self.state.has_seen(id)));
        if let Some(event) = unknown {
            if tries < SETTLE_TRIES {
                self.settle(Some(event), tries + 1);
                return;
            }
            self.take(event);
        }
        if let Phase::Settle { stream, .. } = std::mem::replace(&mut self.phase, Phase::Over)
            && !self.state.status().is_final()
        {
            self.phase = Phase::Live {
                stream,
                unsettled: None,
            };
        }
    }

    /// Plans the next attempt, or gives up.
    fn reconnect(&mut self, error: Error) -> Result<()> {
        let now = Instant::now();
        let lost_at = *self.lost_at.get_or_insert(now);
        if !self.caught_up || !can_recover(&error) {
            return Err(error);
        }
        if now.duration_since(lost_at) >= self.options.reconnect_limit {
            let mut error = error;
            let info = error.info_mut();
            info.message = format!(
                "{}; reconnecting failed for {:?}",
                info.message, self.options.reconnect_limit
            );
            return Err(error);
        }
        let delay = match error.info().retry_after {
            Some(asked) => asked,
            None => retry::backoff(self.attempts, retry::random()).min(MAX_DELAY),
        };
        tracing::warn!(
            session_id = self.session_id,
            code = error.code().name(),
            attempt = self.attempts + 1,
            wait_ms = delay.as_millis() as u64,
            "event stream lost, reconnecting"
        );
        self.attempts += 1;
        self.phase = Phase::Wait(now + delay);
        Ok(())
    }
}

fn listed(event: Box<RawValue>) -> Result<RawEvent> {
    RawEvent::parse("", String::from(Box::<str>::from(event)))
}

/// Whether this event ends a turn: the session is idle, and nobody is asked
/// to do anything.
fn ends_turn(event: &RawEvent) -> bool {
    let mut state = SessionState::default();
    event.event_type == "session.status_idle"
        && state.apply(event) == Applied::New
        && !state.stop_reason().is_some_and(|r| r.requires_action())
}

/// How many of the newest events belong to the current turn, or to the last
/// one if none is under way.
fn current_turn(newest_first: &[RawEvent]) -> usize {
    newest_first
        .iter()
        .skip(1)
        .position(ends_turn)
        .map_or(newest_first.len(), |index| index + 1)
}

/// Before the end of a turn no call is open. A whole page is taken in any
/// case: it covers what happens between opening the stream and listing.
fn looked_back_enough(newest_first: &[RawEvent], history: History) -> bool {
    let turns = match history {
        History::CurrentTurn => newest_first.get(1..).unwrap_or_default(),
        _ => newest_first,
    };
    turns.iter().any(ends_turn)
}

/// Whether a new connection may help. Requests that the server refuses and
/// mistakes of the caller stay what they are.
fn can_recover(error: &Error) -> bool {
    match error.info().status {
        Some(status) => matches!(status, 408 | 409 | 429) || status >= 500,
        None => {
            matches!(
                error.code(),
                ErrorCode::Connection
                    | ErrorCode::Timeout
                    | ErrorCode::StreamDisconnected
                    | ErrorCode::StreamIdle
                    | ErrorCode::StreamMalformed
            ) || (error.code() == ErrorCode::StreamError && error.info().retryable)
        }
    }
}
