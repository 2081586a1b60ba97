//! Every persisted event of a session exactly once and in order, whatever
//! happens to the connection.
//!
//! The API's stream has no cursor: it shows what is emitted after it opened.
//! So each connection is opened first and the history listed afterwards;
//! whatever happened between the two is in both and told apart by id. A
//! hosted list can lag behind the stream by a second or two. Therefore the
//! first new event on a connection is held back until the list knows it:
//! then the list has no gap before it either.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use futures_util::{
    StreamExt,
    future::{BoxFuture, OptionFuture},
};
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::{
    Cursor, EventStream, FollowOptions, Followed, History, Notice, Notices, RawEvent, SlowConsumer,
    places::{current_turn, ends_turn, preview_of},
};
use crate::{
    CallArgs, Client, Error, ErrorCode, Result,
    operations::{self, Operation},
    pages::Pages,
    retry,
    session::{Applied, SessionState, Status},
};

/// A session's events, followed. Made by [`Client::follow`]. It ends after
/// `session.status_terminated` or `session.deleted`; the events of a child
/// thread end when the thread has ended.
pub struct Follow {
    client: Client,
    session_id: String,
    options: FollowOptions,
    state: SessionState,
    phase: Phase,
    /// Each with the anchor of its place.
    ready: VecDeque<(Followed, Option<Arc<str>>)>,
    /// Listed events that wait for the stream to show them, so that the
    /// previews before them are not late.
    pending: VecDeque<RawEvent>,
    pending_until: Instant,
    /// Whether there was a connection.
    opened: bool,
    /// Whether the first connection's history was taken.
    caught_up: bool,
    /// What was handed out last, and the anchor of its place.
    last: Option<String>,
    since: Option<Arc<str>>,
    /// Events up to this one were handed out by another follow.
    skip_to: Option<String>,
    notices: Notices,
    /// New events so far, and how many they were when the stream was
    /// malformed for the last time.
    taken: u64,
    malformed_at: Option<u64>,
    gap: u64,
    /// Times of events that lie at least so far back that nothing before them
    /// can be missing; the older one is in use.
    anchors: [Option<Arc<str>>; 2],
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
        /// `None` when the list and the stream were seen to agree.
        unsettled: Option<Unsettled>,
    },
    Settle {
        stream: EventStream,
        held: Option<RawEvent>,
        step: SettleStep,
        tries: u32,
        since: Instant,
        looks: usize,
    },
    Over,
}

/// A connection on which nothing was verified yet.
#[derive(Clone, Copy)]
struct Unsettled {
    /// When to look at the list once more, if nothing arrives.
    look_at: Option<Instant>,
    looks: usize,
}

impl Unsettled {
    fn after(looks: usize) -> Unsettled {
        Unsettled {
            look_at: QUIET_LOOKS.get(looks).map(|wait| Instant::now() + *wait),
            looks,
        }
    }
}

enum SettleStep {
    Wait(Instant),
    List(List),
}

/// How long a list may lack what the stream has shown. Hosted lists lag by a
/// second or two; what is missing for so long will never be listed.
const LIST_LAG_LIMIT: Duration = Duration::from_secs(300);
/// How many events apart the anchors lie.
const ANCHOR_DISTANCE: u32 = 500;
/// When a quiet connection looks for stragglers in the list. Whatever comes
/// later than the last look is found when the next event is verified.
const QUIET_LOOKS: [Duration; 3] = [
    Duration::from_secs(3),
    Duration::from_secs(12),
    Duration::from_secs(45),
];
/// How long listed events wait for the stream to show the previews before them.
const PREVIEW_GRACE: Duration = Duration::from_millis(250);
const MAX_DELAY: Duration = Duration::from_secs(10);

impl Client {
    /// Follows a session: every persisted event exactly once and in order,
    /// across any number of disconnects.
    pub fn follow(&self, session_id: impl Into<String>, options: FollowOptions) -> Follow {
        let session_id = session_id.into();
        let (mut skip_to, mut anchor) = (None, None);
        let mut misuse = None;
        if let Some(cursor) = &options.after {
            if cursor.session != session_id || cursor.thread != options.thread {
                misuse = Some(Error::invalid_argument(format!(
                    "follow.after: the cursor belongs to {}{}, not to what is followed",
                    cursor.session,
                    cursor
                        .thread
                        .as_ref()
                        .map_or(String::new(), |id| format!(", thread {id}")),
                )));
            }
            skip_to.clone_from(&cursor.last);
            anchor = cursor.since();
        }
        let opening = match misuse {
            None => open(self, &session_id, &options),
            Some(error) => Box::pin(async { Err(error) }),
        };
        Follow {
            client: self.clone(),
            session_id,
            state: match &options.thread {
                None => SessionState::default(),
                Some(id) => SessionState::of_thread(id.as_str()),
            },
            last: skip_to.clone(),
            since: anchor.clone(),
            options,
            phase: Phase::Open(opening),
            ready: VecDeque::new(),
            pending: VecDeque::new(),
            pending_until: Instant::now(),
            opened: false,
            caught_up: false,
            skip_to,
            notices: Notices::default(),
            taken: 0,
            malformed_at: None,
            gap: 0,
            attempts: 0,
            lost_at: None,
            anchors: [anchor, None],
            since_anchor: 0,
        }
    }
}

/// What identifies the followed stream in a path.
fn place(session_id: &str, options: &FollowOptions) -> Vec<(&'static str, String)> {
    let session = ("session_id", session_id.to_owned());
    match &options.thread {
        None => vec![session],
        Some(thread) => vec![session, ("thread_id", thread.clone())],
    }
}

fn open(client: &Client, session_id: &str, options: &FollowOptions) -> Opening {
    let (client, idle_limit) = (client.clone(), options.idle_limit);
    let slow_consumer = options.slow_consumer;
    let operation: &'static Operation = match options.thread {
        None => &operations::SESSIONS_EVENTS_STREAM,
        Some(_) => &operations::SESSIONS_THREADS_EVENTS_STREAM,
    };
    let args = CallArgs {
        path: place(session_id, options),
        query: options
            .event_deltas
            .iter()
            .map(|kind| ("event_deltas[]".to_owned(), kind.clone()))
            .collect(),
        ..CallArgs::default()
    };
    Box::pin(async move {
        let mut stream = client.stream(operation, args).await?;
        stream.set_idle_limit(idle_limit);
        if let SlowConsumer::DisconnectAndResume { after } = slow_consumer {
            stream.give_back_after(after);
        }
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
                self.notices.end();
                return Err(error);
            }
        }
        Ok(())
    }

    /// What happens to the connections, beside the events. May be read from
    /// elsewhere while this is waited for.
    pub fn notices(&self) -> Notices {
        self.notices.clone()
    }

    /// The place right after the event that was handed out last.
    pub fn cursor(&self) -> Cursor {
        Cursor::new(
            &self.session_id,
            self.options.thread.as_deref(),
            self.last.clone(),
            self.since.as_ref(),
        )
    }

    /// The anchor of the place of [`cursor`](Follow::cursor).
    pub(crate) fn anchor(&self) -> Option<&Arc<str>> {
        self.since.as_ref()
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
                self.notices.end();
                return Some(Err(error));
            }
        }
    }

    /// An item that is there already.
    pub fn next_ready(&mut self) -> Option<Followed> {
        let (item, anchor) = self.ready.pop_front()?;
        if let Followed::Event(event) = &item {
            self.last.clone_from(&event.id);
            self.since = anchor;
        }
        Some(item)
    }

    fn deliver(&mut self, item: Followed) {
        self.ready.push_back((item, self.anchors[0].clone()));
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
                    if self.opened {
                        let attempts = self.attempts.max(1);
                        self.deliver(Followed::Reconnected { attempts });
                        self.notices.push(Notice::Reconnected { attempts });
                    }
                    self.opened = true;
                    let forwards = self.caught_up
                        || self.options.after.is_some()
                        || self.options.history == History::All;
                    self.phase = if forwards {
                        let list = self.list("asc", self.anchors[0].as_deref());
                        self.gap = self.taken;
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
                None => self.back_filled()?,
            },
            Phase::LookBack {
                list, newest_first, ..
            } => match list.next().await {
                Some(Ok(page)) => {
                    for event in page.data {
                        newest_first.push(listed(event)?);
                    }
                    let thread = self.options.thread.as_deref();
                    // A thread's list has one direction only.
                    if thread.is_none() && looked_back_enough(newest_first, self.options.history) {
                        self.looked_back()?;
                    }
                }
                Some(Err(error)) => self.reconnect(error)?,
                None => {
                    if self.options.thread.is_some() {
                        newest_first.reverse();
                    }
                    self.looked_back()?;
                }
            },
            Phase::Live { stream, unsettled } => {
                let look = unsettled.and_then(|unsettled| unsettled.look_at);
                let look = OptionFuture::from(look.map(tokio::time::sleep_until));
                let grace = (!self.pending.is_empty()).then_some(self.pending_until);
                let grace = OptionFuture::from(grace.map(tokio::time::sleep_until));
                tokio::select! {
                    biased;
                    event = stream.next() => self.live(event)?,
                    Some(()) = grace => self.release_all(),
                    Some(()) = look => self.settle(None, 0, Instant::now()),
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
                    Some(Ok(page)) => self.take_settling(page.data)?,
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
        let mut query = vec![("limit".to_owned(), "1000".to_owned())];
        let operation = if self.options.thread.is_some() {
            &operations::SESSIONS_THREADS_EVENTS_LIST
        } else {
            query.push(("order".to_owned(), order.to_owned()));
            query.extend(since.map(|time| ("created_at[gte]".to_owned(), time.to_owned())));
            &operations::SESSIONS_EVENTS_LIST
        };
        let args = CallArgs {
            path: place(&self.session_id, &self.options),
            query,
            ..CallArgs::default()
        };
        Box::new(self.client.paginate(operation, args).pages())
    }

    fn take_page(&mut self, events: Vec<Box<RawValue>>) -> Result<()> {
        for event in events {
            self.take(listed(event)?);
        }
        Ok(())
    }

    /// Takes a page that was asked for because of a held event.
    fn take_settling(&mut self, events: Vec<Box<RawValue>>) -> Result<()> {
        for event in events {
            let event = listed(event)?;
            // A list that has what came after it will never have it.
            let passed = match &mut self.phase {
                Phase::Settle { held, .. } => held.take_if(|held| {
                    let id = held.id.as_deref().unwrap_or_default();
                    let waits = self.pending.iter().any(|p| p.id.as_deref() == Some(id));
                    !waits && !self.state.has_seen(id) && is_later(&event, held)
                }),
                _ => None,
            };
            for event in passed.into_iter().chain([event]) {
                // What is only queued comes again on the stream, at its place;
                // a copy that waits here would stand in for it.
                let waits = !self.options.event_deltas.is_empty()
                    && self.state.classify(&event) == Applied::New;
                if waits {
                    self.pending.push_back(event);
                } else {
                    self.take(event);
                }
            }
        }
        Ok(())
    }

    /// Applies an event and delivers it if it is new.
    fn take(&mut self, event: RawEvent) {
        match self.state.apply(&event) {
            Applied::New => {}
            Applied::Preview => {
                // The final event is the last thing that is said of it.
                let late = preview_of(&event).is_some_and(|id| self.state.has_seen(&id));
                if !late {
                    self.deliver(Followed::Preview(event));
                }
                return;
            }
            Applied::Duplicate | Applied::Queued => return,
        }
        self.taken += 1;
        self.since_anchor += 1;
        if self.since_anchor >= ANCHOR_DISTANCE {
            self.since_anchor = 0;
            let time = self.state.last_time().map(Arc::from);
            if let Some(older) = std::mem::replace(&mut self.anchors[1], time) {
                self.anchors[0] = Some(older);
            }
        }
        match &self.skip_to {
            Some(last) if event.id.as_ref() == Some(last) => self.skip_to = None,
            Some(_) => {}
            None => self.deliver(Followed::Event(event)),
        }
    }

    /// Delivers what waits for the stream, up to an event.
    fn release(&mut self, through: &str) {
        while let Some(event) = self.pending.pop_front() {
            let last = event.id.as_deref() == Some(through);
            self.take(event);
            if last {
                break;
            }
        }
        self.end_if_final();
    }

    fn release_all(&mut self) {
        for event in std::mem::take(&mut self.pending) {
            self.take(event);
        }
        self.end_if_final();
    }

    fn end_if_final(&mut self) {
        if self.state.status().is_final() && self.pending.is_empty() {
            self.phase = Phase::Over;
            self.notices.end();
        }
    }

    /// Takes what was listed backwards, and delivers what of it is wanted.
    fn looked_back(&mut self) -> Result<()> {
        let Phase::LookBack {
            stream,
            list,
            newest_first,
        } = std::mem::replace(&mut self.phase, Phase::Over)
        else {
            return Ok(());
        };
        let wanted = match self.options.history {
            History::CurrentTurn => current_turn(&newest_first, self.options.thread.as_deref()),
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
                self.anchors[0] = self.state.last_time().map(Arc::from);
            }
        }
        // Whoever begins here has not missed what was skipped.
        self.since.clone_from(&self.anchors[0]);
        self.gap = self.taken;
        self.phase = Phase::BackFill { stream, list };
        self.back_filled()
    }

    fn back_filled(&mut self) -> Result<()> {
        if let Some(last) = &self.skip_to {
            let error = Error::new(
                ErrorCode::StreamDisconnected,
                format!(
                    "the list of {} does not show {last}, the event of the cursor",
                    self.session_id
                ),
            );
            return self.reconnect(error);
        }
        let Phase::BackFill { stream, .. } = std::mem::replace(&mut self.phase, Phase::Over) else {
            return Ok(());
        };
        let filled = self.taken - self.gap;
        if self.caught_up && filled > 0 {
            self.notices.push(Notice::GapFilled { events: filled });
        }
        let first = !std::mem::replace(&mut self.caught_up, true);
        self.attempts = 0;
        self.lost_at = None;
        if self.state.status().is_final() {
            self.notices.end();
            return Ok(());
        }
        // Who skips the past of a session at rest has nothing to miss.
        let settled = first
            && self.options.after.is_none()
            && self.options.history == History::None
            && self.state.status() == Status::Idle;
        self.phase = Phase::Live {
            stream,
            unsettled: (!settled).then(|| Unsettled::after(0)),
        };
        Ok(())
    }

    fn live(&mut self, event: Option<Result<RawEvent>>) -> Result<()> {
        let ended = match event {
            Some(Ok(event)) => return self.seen(event),
            Some(Err(error)) => error,
            None => Error::new(
                ErrorCode::StreamDisconnected,
                format!(
                    "the event stream of {} ended although the session has not",
                    self.session_id
                ),
            ),
        };
        self.release_all();
        if matches!(self.phase, Phase::Over) {
            return Ok(());
        }
        self.reconnect(ended)
    }

    /// An event on a connection that was caught up with.
    fn seen(&mut self, event: RawEvent) -> Result<()> {
        if !self.pending.is_empty() {
            self.pending_until = Instant::now() + PREVIEW_GRACE;
            if let Some(id) = &event.id
                && self
                    .pending
                    .iter()
                    .any(|pending| pending.id.as_ref() == Some(id))
            {
                self.release(id);
                return Ok(());
            }
            if self.state.classify(&event) == Applied::New {
                // The list's order comes first; this one it did not have yet.
                self.release_all();
                if matches!(self.phase, Phase::Over) {
                    return Ok(());
                }
            }
        }
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
            self.settle(Some(event), 0, Instant::now());
            return Ok(());
        }
        self.take(event);
        self.end_if_final();
        Ok(())
    }

    fn settle(&mut self, held: Option<RawEvent>, tries: u32, since: Instant) {
        self.pending.clear();
        let (stream, looks) = match std::mem::replace(&mut self.phase, Phase::Over) {
            Phase::Live { stream, unsettled } => {
                (stream, unsettled.map_or(0, |unsettled| unsettled.looks))
            }
            Phase::Settle { stream, looks, .. } => (stream, looks),
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
            since,
            looks,
        };
    }

    /// A list taken in the settling phase was read to its end.
    fn settled(&mut self) {
        let Phase::Settle {
            held, tries, since, ..
        } = &mut self.phase
        else {
            return;
        };
        let (held, tries, since) = (held.take(), *tries, *since);
        if let Some(event) = held {
            let id = event.id.clone().unwrap_or_default();
            let listed = self.state.has_seen(&id)
                || self
                    .pending
                    .iter()
                    .any(|p| p.id.as_ref() == event.id.as_ref());
            if listed {
                self.verified();
                if !self.state.has_seen(&id) {
                    self.release(&id);
                }
            } else if since.elapsed() < LIST_LAG_LIMIT {
                // To go on without would lose whatever lies before it.
                self.settle(Some(event), tries + 1, since);
            } else {
                // A server may stream what it never lists. What lists still
                // lack is looked for again while the session is quiet.
                tracing::warn!(
                    session_id = self.session_id,
                    event_id = id,
                    event_type = event.event_type,
                    "an event is on the stream and in no list; going on with it"
                );
                self.release_all();
                self.take(event);
                self.stay_unsettled();
            }
            return;
        }
        self.release_all();
        // An empty list proves nothing: the next event is verified, too.
        self.stay_unsettled();
    }

    /// Goes on with the stream, and with looking at the list now and then.
    fn stay_unsettled(&mut self) {
        if let Phase::Settle { stream, looks, .. } = std::mem::replace(&mut self.phase, Phase::Over)
        {
            self.phase = Phase::Live {
                stream,
                unsettled: Some(Unsettled::after(looks + 1)),
            };
        }
        self.end_if_final();
    }

    /// The list had what the stream showed.
    fn verified(&mut self) {
        if let Phase::Settle { stream, .. } = std::mem::replace(&mut self.phase, Phase::Over) {
            self.phase = Phase::Live {
                stream,
                unsettled: None,
            };
        }
        self.pending_until = Instant::now() + PREVIEW_GRACE;
        self.end_if_final();
    }

    /// Plans the next attempt, or gives up.
    fn reconnect(&mut self, error: Error) -> Result<()> {
        let now = Instant::now();
        let lost_at = *self.lost_at.get_or_insert(now);
        // What cannot be opened from the start is the caller's to know.
        if !self.opened || !can_recover(&error) {
            return Err(error);
        }
        if error.code() == ErrorCode::StreamMalformed
            && self.malformed_at.replace(self.taken) == Some(self.taken)
        {
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
        self.notices.push(Notice::Reconnecting {
            attempt: self.attempts,
            wait: delay,
            error,
        });
        self.phase = Phase::Wait(now + delay);
        Ok(())
    }
}

/// Whether one event lies behind another, as far as their times tell: both in
/// UTC and of one precision, as one server writes them.
fn is_later(event: &RawEvent, than: &RawEvent) -> bool {
    #[derive(serde::Deserialize)]
    struct Time {
        processed_at: Option<String>,
    }
    let time = |event: &RawEvent| event.decode::<Time>().ok()?.processed_at;
    match (time(event), time(than)) {
        (Some(a), Some(b)) => a.len() == b.len() && a.ends_with('Z') && b.ends_with('Z') && a > b,
        _ => false,
    }
}

fn listed(event: Box<RawValue>) -> Result<RawEvent> {
    RawEvent::parse("", String::from(Box::<str>::from(event)))
}

/// Before the end of a turn no call is open. A whole page is taken in any
/// case: it covers what happens between opening the stream and listing.
fn looked_back_enough(newest_first: &[RawEvent], history: History) -> bool {
    let turns = match history {
        History::CurrentTurn => newest_first.get(1..).unwrap_or_default(),
        _ => newest_first,
    };
    turns.iter().any(|event| ends_turn(event, None))
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
