//! A work item as it is stored.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    clock::{Micros, rfc3339},
    error::{ApiError, ApiResult},
    store::Doc,
};

pub(super) const SECOND: Micros = 1_000_000;
/// Seconds that a lease lasts unless the worker asks for another time.
pub(super) const TTL: i64 = 300;
const LONGEST_PAUSE: Micros = 300 * SECOND;

/// Collection of work items.
pub(super) const KIND: &str = "work";

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    Queued,
    Starting,
    Active,
    Stopping,
    Stopped,
}

impl State {
    pub(super) const LEASED: [State; 3] = [State::Starting, State::Active, State::Stopping];
    pub(super) const LIVE: [State; 4] = [
        State::Queued,
        State::Starting,
        State::Active,
        State::Stopping,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            State::Queued => "queued",
            State::Starting => "starting",
            State::Active => "active",
            State::Stopping => "stopping",
            State::Stopped => "stopped",
        }
    }

    pub(super) fn tag(self) -> String {
        format!("state:{}", self.name())
    }
}

/// Body of a work document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) environment_id: String,
    pub(super) session_id: String,
    pub(super) state: State,
    pub(super) metadata: Map<String, Value>,
    pub(super) created_at: Micros,
    pub(super) acknowledged_at: Option<Micros>,
    pub(super) started_at: Option<Micros>,
    pub(super) latest_heartbeat_at: Option<Micros>,
    pub(super) stop_requested_at: Option<Micros>,
    pub(super) stopped_at: Option<Micros>,
    /// When a poll handed it out last, while nobody has accepted it.
    pub(super) polled_at: Option<Micros>,
    /// The beat that the next heartbeat has to name; gone with a lost lease.
    pub(super) beat: Option<Micros>,
    pub(super) lease_until: Option<Micros>,
    pub(super) ttl: i64,
    /// Digest of the item's own credential.
    pub(super) token: Option<String>,
    /// Position of the session's log when the item stopped.
    pub(super) settled: i64,
    /// How many items before this one ended without a step of the session.
    pub(super) fruitless: u32,
}

impl Item {
    pub(super) fn parse(doc: &Doc) -> ApiResult<Item> {
        serde_json::from_str(&doc.body).map_err(|error| {
            ApiError::internal(format!(
                "the stored work item {} is damaged: {error}",
                doc.id
            ))
        })
    }

    pub(super) fn to_doc(&self, rev: i64) -> Doc {
        let mut tags = vec![format!("session:{}", self.session_id), self.state.tag()];
        tags.extend(self.token.iter().map(|token| token_tag(token)));
        Doc {
            kind: KIND,
            id: self.id.clone(),
            rev,
            parent: self.environment_id.clone(),
            // One live item for a session.
            unique: (self.state != State::Stopped).then(|| self.session_id.clone()),
            created_at: self.created_at,
            archived: false,
            tags,
            body: serde_json::to_string(self).expect("a work item is plain JSON"),
        }
    }

    /// As the API shows it; `secret` only in the answer to a poll.
    pub(super) fn render(&self, secret: Option<&str>) -> Value {
        let time = |at: Option<Micros>| at.map(rfc3339);
        json!({
            "id": self.id,
            "type": "work",
            "environment_id": self.environment_id,
            "data": {"type": "session", "id": self.session_id},
            "state": self.state.name(),
            "metadata": self.metadata,
            "secret": secret,
            "created_at": rfc3339(self.created_at),
            "acknowledged_at": time(self.acknowledged_at),
            "started_at": time(self.started_at),
            "latest_heartbeat_at": time(self.latest_heartbeat_at),
            "stop_requested_at": time(self.stop_requested_at),
            "stopped_at": time(self.stopped_at),
        })
    }

    /// A new item for a session.
    pub(super) fn queued(id: String, environment: &str, session: &str, now: Micros) -> Item {
        Item {
            id,
            environment_id: environment.to_owned(),
            session_id: session.to_owned(),
            state: State::Queued,
            metadata: Map::new(),
            created_at: now,
            acknowledged_at: None,
            started_at: None,
            latest_heartbeat_at: None,
            stop_requested_at: None,
            stopped_at: None,
            polled_at: None,
            beat: None,
            lease_until: None,
            ttl: TTL,
            token: None,
            settled: 0,
            fruitless: 0,
        }
    }

    /// Whether the session that this stopped item left behind is to be tried
    /// again: at once after a step of its own, otherwise after a wait that
    /// grows, so that a worker that cannot serve it is not kept busy.
    pub(super) fn may_follow(&self, position: i64, now: Micros) -> bool {
        if self.settled < position {
            return true;
        }
        let wait = SECOND << self.fruitless.min(16);
        let since = now - self.stopped_at.unwrap_or(now);
        since >= wait.min(LONGEST_PAUSE)
    }

    pub(super) fn last_heartbeat(&self) -> Option<String> {
        self.beat.map(rfc3339)
    }

    /// Gives the lease up: to be done again, or over when it was to stop.
    pub(super) fn expire(&mut self, now: Micros, settled: i64) {
        if self.state == State::Stopping {
            self.stop(now, settled);
        } else {
            self.state = State::Queued;
            self.acknowledged_at = None;
            self.polled_at = None;
            self.beat = None;
            self.lease_until = None;
            self.token = None;
        }
    }

    pub(super) fn stop(&mut self, now: Micros, settled: i64) {
        self.state = State::Stopped;
        self.stop_requested_at.get_or_insert(now);
        self.stopped_at = Some(now);
        self.polled_at = None;
        self.lease_until = None;
        self.token = None;
        self.settled = settled;
    }
}

pub(super) fn token_tag(digest: &str) -> String {
    format!("token:{digest}")
}
