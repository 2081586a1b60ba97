//! What happens to the connections of a followed stream, beside its events.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde_json::json;
use tokio::sync::Notify;

use crate::Error;

/// Something that happened to the connection. No event of the session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// The connection was lost, or could not be made again.
    Reconnecting {
        /// Number of the attempt that comes next, from 1.
        attempt: u32,
        /// How long is waited before it.
        wait: Duration,
        /// Why.
        error: Error,
    },
    /// The connection is there again.
    Reconnected {
        /// How many attempts it took.
        attempts: u32,
    },
    /// The list gave events that no connection had shown.
    GapFilled {
        /// How many.
        events: u64,
    },
}

impl Notice {
    /// Its form in other languages: `{"type": "reconnecting", "attempt",
    /// "wait", "error"}`, `{"type": "reconnected", "attempts"}`, or
    /// `{"type": "gap_filled", "events"}`; the wait is in seconds.
    pub fn to_json(&self) -> String {
        match self {
            Notice::Reconnecting {
                attempt,
                wait,
                error,
            } => format!(
                r#"{{"type":"reconnecting","attempt":{attempt},"wait":{},"error":{}}}"#,
                wait.as_secs_f64(),
                error.to_json()
            ),
            Notice::Reconnected { attempts } => {
                json!({"type": "reconnected", "attempts": attempts}).to_string()
            }
            Notice::GapFilled { events } => {
                json!({"type": "gap_filled", "events": events}).to_string()
            }
        }
    }
}

/// Notices that nobody reads must not add up.
const KEPT: usize = 256;

/// The notices of one followed stream. Clones read from the same queue.
#[derive(Clone, Debug, Default)]
pub struct Notices(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    filled: Notify,
}

type Hook = Arc<dyn Fn() + Send + Sync>;

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Notice>,
    dropped: u64,
    over: bool,
    hook: Option<Hook>,
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue")
            .field("waiting", &self.waiting)
            .field("dropped", &self.dropped)
            .finish_non_exhaustive()
    }
}

impl Notices {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.0.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn push(&self, notice: Notice) {
        let hook = {
            let mut queue = self.lock();
            if queue.waiting.len() == KEPT {
                queue.waiting.pop_front();
                queue.dropped += 1;
            }
            queue.waiting.push_back(notice);
            queue.hook.clone()
        };
        self.0.filled.notify_one();
        if let Some(hook) = hook {
            hook();
        }
    }

    pub(crate) fn on_push(&self, hook: Hook) {
        let waiting = {
            let mut queue = self.lock();
            queue.hook = Some(hook.clone());
            !queue.waiting.is_empty()
        };
        if waiting {
            hook();
        }
    }

    pub(super) fn end(&self) {
        self.lock().over = true;
        self.0.filled.notify_waiters();
    }

    /// A notice that is there already.
    pub fn next_ready(&self) -> Option<Notice> {
        self.lock().waiting.pop_front()
    }

    /// Waits for the next notice; `None` when the stream is gone.
    pub async fn next(&self) -> Option<Notice> {
        loop {
            let filled = self.0.filled.notified();
            tokio::pin!(filled);
            filled.as_mut().enable();
            {
                let mut queue = self.lock();
                if let Some(notice) = queue.waiting.pop_front() {
                    return Some(notice);
                }
                if queue.over {
                    return None;
                }
            }
            filled.await;
        }
    }

    /// How many of the oldest were given up because nobody read them.
    pub fn dropped(&self) -> u64 {
        self.lock().dropped
    }
}
