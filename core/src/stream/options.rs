//! How a session is followed, and what comes of it.

use std::time::Duration;

use super::{Cursor, RawEvent};

/// Which events of the past a [`Follow`](super::Follow) delivers.
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

/// What becomes of the connection when events are taken more slowly than they
/// come. Memory stays bounded either way, and nothing is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlowConsumer {
    /// It stays open, and is read when there is room again. The server sees a
    /// reader that does not read, and may close it.
    #[default]
    Wait,
    /// It is closed when nothing was taken for so long, and made again, with
    /// the gap filled from the list, when the consumer comes back.
    DisconnectAndResume {
        /// How long.
        after: Duration,
    },
}

/// Settings of a [`Follow`](super::Follow).
#[derive(Clone, Debug)]
pub struct FollowOptions {
    /// Where to begin.
    pub history: History,
    /// Go on right after this place instead; `history` does not count then.
    pub after: Option<Cursor>,
    /// Follow this thread's own events instead of the session's. It ends when
    /// the thread has ended.
    pub thread: Option<String>,
    /// Event types to preview while they are being written:
    /// `agent.message`, `agent.thinking`.
    pub event_deltas: Vec<String>,
    /// Silence (heartbeats count as sound) after which the connection counts
    /// as dead. It counts only while the next item is waited for.
    pub idle_limit: Duration,
    /// How long reconnecting is tried before the stream ends with an error.
    pub reconnect_limit: Duration,
    /// What becomes of the connection when events are taken slowly.
    pub slow_consumer: SlowConsumer,
}

impl Default for FollowOptions {
    fn default() -> FollowOptions {
        FollowOptions {
            history: History::All,
            after: None,
            thread: None,
            event_deltas: Vec::new(),
            idle_limit: Duration::from_secs(60),
            reconnect_limit: Duration::from_secs(600),
            slow_consumer: SlowConsumer::Wait,
        }
    }
}

/// What a [`Follow`](super::Follow) delivers.
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
