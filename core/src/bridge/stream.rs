//! A bounded queue between a source of items and a puller of batches.

use std::{
    collections::VecDeque,
    future::Future,
    panic::AssertUnwindSafe,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use futures_util::FutureExt;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::{panic_error, wake};
use crate::{
    Error, ErrorCode, Result,
    runtime::{ForkSafe, Runtime},
    session::Turn,
    stream::{Cursor, Notices},
};

/// What an [`Item`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum ItemKind {
    /// An event of the session, as the server wrote it.
    Event = 0,
    /// A preview of an event that is still being written (`event_start`,
    /// `event_delta`).
    Preview = 1,
    /// The connection was lost and is there again: previews begin anew.
    /// `{"attempts": n}`.
    Reconnected = 2,
    /// A custom tool is to be run, and the result to be handed to `respond`.
    ToolRequest = 3,
    /// Somebody has to allow or deny a tool call, and hand the verdict to
    /// `respond`.
    ApprovalRequest = 4,
    /// How a run ended; its last item.
    Summary = 5,
    /// One item of a list.
    Entry = 6,
    /// The tool or approval request with this token is no longer waited for;
    /// whoever works on it may stop. `{"token": n}`.
    RequestWithdrawn = 7,
}

/// One element of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Type of an event or preview; empty otherwise.
    pub event_type: String,
    /// Id of an event.
    pub id: Option<String>,
    /// The JSON text.
    pub json: Box<str>,
    /// A time before which nothing can be missing for whoever has this item.
    pub(super) anchor: Option<Arc<str>>,
}

impl Item {
    pub(super) fn new(kind: ItemKind, json: impl Into<Box<str>>) -> Item {
        Item {
            kind,
            event_type: String::new(),
            id: None,
            json: json.into(),
            anchor: None,
        }
    }

    pub(super) fn event(kind: ItemKind, event: crate::stream::RawEvent) -> Item {
        Item {
            kind,
            event_type: event.event_type,
            id: event.id,
            json: event.json,
            anchor: None,
        }
    }

    fn size(&self) -> usize {
        self.json.len() + self.event_type.len() + self.id.as_ref().map_or(0, String::len)
    }
}

/// What a pull returns.
#[derive(Debug, Default)]
pub struct Batch {
    /// The items, in order. Empty only together with an `end`.
    pub items: Vec<Item>,
    /// Set when the stream is over: `Ok` for its ordinary end, `CANCELLED`
    /// after a cancel. An error is reported once; later pulls say `Ok`.
    pub end: Option<Result<()>>,
}

impl Batch {
    /// The items' JSON as one JSON array, for decoders that are fastest on
    /// one text.
    pub fn json_array(&self) -> String {
        let length: usize = self.items.iter().map(|item| item.json.len() + 1).sum();
        let mut out = String::with_capacity(length + 2);
        out.push('[');
        for (index, item) in self.items.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            out.push_str(&item.json);
        }
        out.push(']');
        out
    }
}

/// Where a stream's items come from. `next` must lose nothing when its future
/// is dropped.
pub(super) trait Source: Send + 'static {
    /// Waits for the next item.
    fn next(&mut self) -> impl Future<Output = Option<Result<Item>>> + Send;

    /// An item that is there already.
    fn next_ready(&mut self) -> Option<Item> {
        None
    }

    /// Whether it is asked only while a puller waits: for sources where
    /// reading ahead costs requests.
    const LAZY: bool = false;
}

/// The queue stops reading at either bound. They hold a few batches, so that
/// producer and consumer overlap, and cap what a stalled consumer costs.
const QUEUE_ITEMS: usize = 1024;
const QUEUE_BYTES: usize = 1 << 20;

type Hook = Arc<dyn Fn() + Send + Sync>;

/// A stream under way, opened in the background: connecting is part of its
/// life, and a failure to connect is its end. Dropping the handle cancels.
pub struct Stream(ForkSafe<Handle>);

struct Handle {
    shared: Arc<Shared>,
    cancel: CancellationToken,
    followed: Option<Followed>,
}

/// What a stream that follows a session can tell beside its items.
pub(super) struct Followed {
    pub start: Cursor,
    pub notices: Notices,
}

impl Handle {
    fn followed(&self) -> Result<&Followed> {
        self.followed.as_ref().ok_or_else(|| {
            Error::invalid_argument("only the stream of a follow has cursors and notices")
        })
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// For pullers that block their thread.
    filled: Condvar,
    /// For pullers that await.
    notify: Notify,
    /// For the pump: there is room, or somebody waits.
    wanted: Notify,
}

#[derive(Default)]
struct State {
    items: VecDeque<Item>,
    bytes: usize,
    end: Option<Result<()>>,
    opened: bool,
    pulling: bool,
    /// Of the items that were taken: the first anchor of the last batch, and
    /// the last event.
    anchor: Option<Arc<str>>,
    last: Option<String>,
    /// What they add up to, if somebody asks.
    turn: Option<Turn>,
    /// A pull found the queue empty since the last push.
    demand: bool,
    hook: Option<Hook>,
}

impl State {
    fn has_room(&self) -> bool {
        self.items.len() < QUEUE_ITEMS && self.bytes < QUEUE_BYTES
    }

    fn is_idle(&self) -> bool {
        self.items.is_empty() && self.end.is_none()
    }

    fn push(&mut self, item: Item) {
        self.bytes += item.size();
        self.items.push_back(item);
        self.demand = false;
    }

    fn take(&mut self, max_items: usize, max_bytes: usize) -> Batch {
        let batch = self.cut(max_items, max_bytes);
        let mut events = batch.items.iter().filter(|i| i.kind == ItemKind::Event);
        if let Some(anchor) = events.next().and_then(|event| event.anchor.as_ref()) {
            self.anchor = Some(anchor.clone());
        }
        let mut newest_first = batch.items.iter().rev();
        if let Some(event) = newest_first.find(|item| item.kind == ItemKind::Event) {
            self.last.clone_from(&event.id);
        }
        if let Some(turn) = &mut self.turn {
            for item in &batch.items {
                match item.kind {
                    ItemKind::Event | ItemKind::Preview => {
                        turn.take(&item.event_type, item.id.as_deref(), &item.json);
                    }
                    ItemKind::Reconnected => turn.reconnected(),
                    _ => {}
                }
            }
        }
        batch
    }

    fn cut(&mut self, max_items: usize, max_bytes: usize) -> Batch {
        let mut batch = Batch::default();
        let mut bytes = 0;
        // The first item is taken whatever its size, or it would never leave.
        while let Some(item) = self.items.front() {
            let size = item.size();
            if !batch.items.is_empty()
                && (batch.items.len() >= max_items || bytes + size > max_bytes)
            {
                return batch;
            }
            bytes += size;
            self.bytes -= size;
            batch.items.extend(self.items.pop_front());
        }
        if let Some(end) = &mut self.end {
            batch.end = Some(std::mem::replace(end, Ok(())));
        }
        batch
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the queue and wakes whoever waits for it to fill.
    fn fill(&self, change: impl FnOnce(&mut State)) {
        let hook = {
            let mut state = self.lock();
            let was_idle = state.is_idle();
            change(&mut state);
            if !was_idle || state.is_idle() {
                return;
            }
            state.hook.clone()
        };
        self.filled.notify_all();
        self.notify.notify_waiters();
        if let Some(hook) = hook {
            wake(&*hook);
        }
    }

    fn open(&self) {
        let hook = {
            let mut state = self.lock();
            state.opened = true;
            state.hook.clone()
        };
        self.filled.notify_all();
        if let Some(hook) = hook {
            wake(&*hook);
        }
    }

    fn end(&self, end: Result<()>) {
        self.fill(|state| {
            if state.end.is_none() {
                state.end = Some(end);
            }
        });
    }
}

/// Ends the stream when the pump goes away without having done so.
struct Ender {
    what: String,
    shared: Arc<Shared>,
}

impl Drop for Ender {
    fn drop(&mut self) {
        self.shared.end(Err(Error::new(
            ErrorCode::ShutDown,
            format!("{}: the runtime is shutting down", self.what),
        )));
    }
}

async fn pump<S: Source>(mut source: S, shared: Arc<Shared>) -> Result<()> {
    loop {
        loop {
            let wanted = shared.wanted.notified();
            tokio::pin!(wanted);
            wanted.as_mut().enable();
            {
                let state = shared.lock();
                if state.has_room() && (!S::LAZY || (state.demand && state.items.is_empty())) {
                    break;
                }
            }
            wanted.await;
        }
        let Some(item) = source.next().await else {
            return Ok(());
        };
        let item = item?;
        shared.fill(|state| {
            state.push(item);
            while S::LAZY || state.has_room() {
                let Some(item) = source.next_ready() else {
                    break;
                };
                state.push(item);
            }
        });
    }
}

impl Stream {
    /// Starts a pump. `open` makes the source; it is part of the stream's life.
    pub(super) fn start<S: Source>(
        runtime: &Runtime,
        what: String,
        cancel: CancellationToken,
        open: impl Future<Output = Result<S>> + Send + 'static,
    ) -> Stream {
        Stream::start_with(runtime, what, cancel, None, open)
    }

    /// As [`start`](Stream::start), for a source that can be gone on from.
    pub(super) fn start_with<S: Source>(
        runtime: &Runtime,
        what: String,
        cancel: CancellationToken,
        followed: Option<Followed>,
        open: impl Future<Output = Result<S>> + Send + 'static,
    ) -> Stream {
        let shared = Arc::new(Shared::default());
        let ender = Ender {
            what,
            shared: shared.clone(),
        };
        let token = cancel.clone();
        runtime.handle().spawn(async move {
            let queue = ender.shared.clone();
            let work = async move {
                let source = open.await?;
                queue.open();
                pump(source, queue).await
            };
            let work = AssertUnwindSafe(work).catch_unwind();
            let end = tokio::select! {
                biased;
                () = token.cancelled() => Err(Error::new(
                    ErrorCode::Cancelled,
                    format!("{} was cancelled", ender.what),
                )),
                result = work => result
                    .unwrap_or_else(|panic| Err(panic_error(&ender.what, &*panic))),
            };
            ender.shared.end(end);
        });
        Stream(ForkSafe::new(Handle {
            shared,
            cancel,
            followed,
        }))
    }

    /// Of a followed stream: the place right after an event that was pulled,
    /// as a text for the option `cursor` of
    /// [`Client::follow`](super::Client::follow), in this process or another.
    /// Without an id: after the last event that was pulled. An id must be
    /// that of an event of the last batch.
    pub fn cursor(&self, event_id: Option<&str>) -> Result<String> {
        let handle = self.0.get()?;
        let followed = handle.followed()?;
        let state = handle.shared.lock();
        let last = match event_id {
            Some(id) => Some(id.to_owned()),
            None => state.last.clone(),
        };
        Ok(followed.start.at(last, state.anchor.as_ref()).to_string())
    }

    /// Has what is pulled added up. Before the first pull.
    pub(super) fn add_up(&self) -> Result<()> {
        self.0.get()?.shared.lock().turn = Some(Turn::new());
        Ok(())
    }

    /// With the option `summary`: what the current turn adds up to, by the
    /// items that were pulled. A JSON object with `text`, `messages` (those of
    /// previews with `"complete": false`), `tools`, `model_requests`,
    /// `tokens`, `session_usage` and `list_cost`.
    pub fn summary(&self) -> Result<String> {
        let state = self.0.get()?.shared.lock();
        let turn = state.turn.as_ref().ok_or_else(|| {
            Error::invalid_argument("nothing is added up; set the option summary to true")
        })?;
        Ok(turn.to_json())
    }

    /// Of a followed stream: what happened to its connections since the last
    /// time, as a JSON array of [`Notice`](crate::stream::Notice)s.
    pub fn notices(&self) -> Result<String> {
        let notices = &self.0.get()?.followed()?.notices;
        let texts: Vec<String> = std::iter::from_fn(|| notices.next_ready())
            .map(|notice| notice.to_json())
            .collect();
        Ok(format!("[{}]", texts.join(",")))
    }

    /// Calls `hook` when there are notices to take. The hook runs on a runtime
    /// thread and must only wake somebody.
    pub fn on_notice(&self, hook: impl Fn() + Send + Sync + 'static) -> Result<()> {
        let notices = &self.0.get()?.followed()?.notices;
        notices.on_push(Arc::new(move || wake(&hook)));
        Ok(())
    }

    /// Blocks the thread until the source is open: for a stream of events,
    /// until the server has accepted it, so that whatever is sent afterwards
    /// is seen on it. `None` when the time limit passes first. A failure to
    /// open is reported here instead of by a pull. The hook of
    /// [`on_ready`](Stream::on_ready) is called when the source opens, too.
    pub fn wait_open(&self, limit: Option<Duration>) -> Option<Result<()>> {
        let shared = match self.0.get() {
            Ok(handle) => &handle.shared,
            Err(error) => return Some(Err(error)),
        };
        let (mut state, _) = shared
            .filled
            .wait_timeout_while(shared.lock(), limit.unwrap_or(Duration::MAX), |state| {
                !state.opened && state.end.is_none()
            })
            .unwrap_or_else(PoisonError::into_inner);
        if state.opened {
            return Some(Ok(()));
        }
        let end = state.end.as_mut()?;
        Some(std::mem::replace(end, Ok(())))
    }

    /// Waits, blocking the thread, for one item, then takes what else is there
    /// without further delay. `None` when the time limit passes first. A
    /// second pull while one waits is refused with `BUSY`.
    pub fn next_batch(
        &self,
        max_items: usize,
        max_bytes: usize,
        limit: Option<Duration>,
    ) -> Result<Option<Batch>> {
        let shared = &self.0.get()?.shared;
        let _pull = Pull::begin(shared)?;
        // A limit beyond what the clock can hold is no limit.
        let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut state = shared.lock();
        while state.is_idle() {
            shared.want(&mut state);
            state = match deadline {
                None => shared
                    .filled
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Ok(None);
                    }
                    shared
                        .filled
                        .wait_timeout(state, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
            };
        }
        Ok(Some(shared.take(state, max_items, max_bytes)))
    }

    /// Takes what is there; `None` if that is nothing. With
    /// [`on_ready`](Stream::on_ready) this serves event loops.
    pub fn try_next_batch(&self, max_items: usize, max_bytes: usize) -> Result<Option<Batch>> {
        let shared = &self.0.get()?.shared;
        let _pull = Pull::begin(shared)?;
        let mut state = shared.lock();
        if state.is_idle() {
            shared.want(&mut state);
            return Ok(None);
        }
        Ok(Some(shared.take(state, max_items, max_bytes)))
    }

    /// As [`next_batch`](Stream::next_batch) without a limit, on any
    /// executor. Dropping the future loses nothing.
    pub async fn next_batch_async(&self, max_items: usize, max_bytes: usize) -> Result<Batch> {
        let shared = self.0.get()?.shared.clone();
        let _pull = Pull::begin(&shared)?;
        loop {
            let notified = shared.notify.notified();
            tokio::pin!(notified);
            notified.as_mut().enable();
            {
                let mut state = shared.lock();
                if !state.is_idle() {
                    return Ok(shared.take(state, max_items, max_bytes));
                }
                shared.want(&mut state);
            }
            notified.await;
        }
    }

    /// Calls `hook` whenever the queue turns from empty to not empty or the
    /// stream ends, and at once if that is so already. After a call, pull
    /// until `try_next_batch` returns `None`. The hook runs on a runtime
    /// thread and must only wake somebody: no waiting, no user code.
    pub fn on_ready(&self, hook: impl Fn() + Send + Sync + 'static) -> Result<()> {
        let shared = &self.0.get()?.shared;
        let hook: Hook = Arc::new(hook);
        let ready = {
            let mut state = shared.lock();
            state.hook = Some(hook.clone());
            !state.is_idle()
        };
        if ready {
            wake(&*hook);
        }
        Ok(())
    }

    /// Stops the stream and forgets what was not pulled. The next pull
    /// reports `CANCELLED`, unless the end was reported before.
    pub fn cancel(&self) {
        if let Ok(handle) = self.0.get() {
            handle.cancel.cancel();
            let mut state = handle.shared.lock();
            state.items.clear();
            state.bytes = 0;
        }
    }
}

impl Shared {
    fn want(&self, state: &mut State) {
        state.demand = true;
        self.wanted.notify_one();
    }

    fn take(&self, mut state: MutexGuard<'_, State>, max_items: usize, max_bytes: usize) -> Batch {
        let batch = state.take(max_items.max(1), max_bytes.max(1));
        let has_room = state.has_room();
        drop(state);
        if has_room {
            self.wanted.notify_one();
        }
        batch
    }
}

/// Marks that a pull is under way.
struct Pull(Arc<Shared>);

impl Pull {
    fn begin(shared: &Arc<Shared>) -> Result<Pull> {
        let mut state = shared.lock();
        if state.pulling {
            return Err(Error::new(
                ErrorCode::Busy,
                "another pull of this stream is still waiting; pull from one place at a time",
            ));
        }
        state.pulling = true;
        Ok(Pull(shared.clone()))
    }
}

impl Drop for Pull {
    fn drop(&mut self) {
        self.0.lock().pulling = false;
    }
}
