//! What happens inside, for the host language's own way of logging.
//!
//! Only threads of the runtime and calls through [`guard`](super::guard) are
//! listened to, through dispatchers of theirs: a program's own subscriber is
//! neither needed nor disturbed. Records wait in a bounded ring; the hook only
//! wakes somebody who drains it.

use std::{
    collections::VecDeque,
    fmt::{self, Write as _},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, Weak,
        atomic::{AtomicU8, Ordering::Relaxed},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::{Map, Value, json};
use tracing::{
    Dispatch, Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span,
    subscriber::Interest,
};

use super::wake;
use crate::{Error, Result};

/// Records that wait for a reader. A second of a busy engine at `debug`; more
/// would only be read too late.
const RING: usize = 1024;

/// One reader of the log. Dropping it ends the listening.
pub struct Logs {
    ring: Arc<Ring>,
}

struct Ring {
    /// A forked child leaves its parent's readers alone.
    process: u32,
    level: Level,
    hook: Box<dyn Fn() + Send + Sync>,
    records: Mutex<Records>,
}

#[derive(Default)]
struct Records {
    waiting: VecDeque<Value>,
    dropped: u64,
}

static READERS: RwLock<Vec<Weak<Ring>>> = RwLock::new(Vec::new());

/// The most talkative level that somebody reads: 0 for none, 5 for `trace`.
static VERBOSITY: AtomicU8 = AtomicU8::new(0);

fn rank(level: Level) -> u8 {
    match level {
        Level::ERROR => 1,
        Level::WARN => 2,
        Level::INFO => 3,
        Level::DEBUG => 4,
        Level::TRACE => 5,
    }
}

fn verbosity() -> LevelFilter {
    match VERBOSITY.load(Relaxed) {
        0 => LevelFilter::OFF,
        1 => LevelFilter::ERROR,
        2 => LevelFilter::WARN,
        3 => LevelFilter::INFO,
        4 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    }
}

/// Counts who is left, and has every call site ask again.
fn change(with: impl FnOnce(&mut Vec<Weak<Ring>>)) {
    {
        let mut readers = READERS.write().unwrap_or_else(PoisonError::into_inner);
        with(&mut readers);
        let loudest = readers
            .iter()
            .filter_map(Weak::upgrade)
            .map(|ring| rank(ring.level))
            .max();
        VERBOSITY.store(loudest.unwrap_or(0), Relaxed);
    }
    tracing::callsite::rebuild_interest_cache();
}

impl Ring {
    fn lock(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, record: Value) {
        let was_empty = {
            let mut records = self.lock();
            if records.waiting.len() == RING {
                records.waiting.pop_front();
                records.dropped += 1;
            }
            records.waiting.push_back(record);
            records.waiting.len() == 1
        };
        if was_empty {
            wake(&self.hook);
        }
    }
}

impl Logs {
    /// Listens to records of `level` (`"error"`, `"warn"`, `"info"`,
    /// `"debug"`, `"trace"`) and above. `hook` is called when there is
    /// something to drain; it runs on whichever thread logs and must only
    /// wake somebody.
    pub fn listen(level: &str, hook: impl Fn() + Send + Sync + 'static) -> Result<Logs> {
        let level = level.parse().map_err(|_| {
            Error::invalid_argument(
                "log level: expected \"error\", \"warn\", \"info\", \"debug\" or \"trace\"",
            )
        })?;
        let ring = Arc::new(Ring {
            process: std::process::id(),
            level,
            hook: Box::new(hook),
            records: Mutex::default(),
        });
        change(|readers| readers.push(Arc::downgrade(&ring)));
        Ok(Logs { ring })
    }

    /// What was logged since the last time: a JSON array of `{"time", "level",
    /// "target", "message", "fields"}`, with the time in milliseconds since
    /// 1970. Records that found the ring full displaced the oldest; their
    /// number comes as a record of its own.
    pub fn drain(&self) -> String {
        let Records { waiting, dropped } = std::mem::take(&mut *self.ring.lock());
        let mut records: Vec<Value> = waiting.into();
        if dropped > 0 {
            let message = format!("{dropped} log records were dropped: they were not read in time");
            let fields = Map::from_iter([("dropped".to_owned(), json!(dropped))]);
            records.push(record("warn", "hostler", message, fields));
        }
        Value::Array(records).to_string()
    }
}

impl Drop for Logs {
    fn drop(&mut self) {
        if self.ring.process == std::process::id() {
            let own = Arc::as_ptr(&self.ring);
            change(|readers| {
                readers.retain(|ring| ring.as_ptr() != own && ring.strong_count() > 0);
            });
        }
    }
}

fn record(level: &str, target: &str, message: String, fields: Map<String, Value>) -> Value {
    let time = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis() as u64);
    json!({"time": time, "level": level, "target": target, "message": message, "fields": fields})
}

/// The dispatcher of the runtime's threads.
fn dispatch() -> &'static Dispatch {
    static DISPATCH: OnceLock<Dispatch> = OnceLock::new();
    DISPATCH.get_or_init(|| Dispatch::new(Listener))
}

/// Has a thread of the runtime listened to for as long as it lives.
pub(crate) fn adopt_thread() {
    std::mem::forget(tracing::dispatcher::set_default(dispatch()));
}

/// Has a call listened to, if there is somebody who reads.
pub(super) fn listened<T>(work: impl FnOnce() -> T) -> T {
    if VERBOSITY.load(Relaxed) == 0 {
        return work();
    }
    tracing::dispatcher::with_default(dispatch(), work)
}

struct Listener;

impl Subscriber for Listener {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        // What libraries have to say is not for users of ours.
        if metadata.is_event() && metadata.target().starts_with("hostler") {
            Interest::sometimes()
        } else {
            Interest::never()
        }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(verbosity())
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && *metadata.level() <= verbosity()
            && metadata.target().starts_with("hostler")
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        let mut collected = Collected::default();
        event.record(&mut collected);
        let level = metadata.level().as_str().to_ascii_lowercase();
        let value = record(
            &level,
            metadata.target(),
            collected.message,
            collected.fields,
        );
        // A fork may have left the lock held by a thread that is not there.
        let Ok(readers) = READERS.try_read() else {
            return;
        };
        let readers: Vec<Arc<Ring>> = readers.iter().filter_map(Weak::upgrade).collect();
        for ring in readers {
            if *metadata.level() <= ring.level && ring.process == std::process::id() {
                ring.push(value.clone());
            }
        }
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[derive(Default)]
struct Collected {
    message: String,
    fields: Map<String, Value>,
}

impl Collected {
    fn set(&mut self, field: &Field, value: Value) {
        self.fields.insert(field.name().to_owned(), value);
    }
}

impl Visit for Collected {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.set(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.set(field, value.into());
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.set(field, value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.set(field, value.into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.set(field, value.into());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // Writing to a string does not fail.
            let _ = write!(self.message, "{value:?}");
        } else {
            self.set(field, format!("{value:?}").into());
        }
    }
}
