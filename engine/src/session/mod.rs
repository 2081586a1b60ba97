//! Sessions: accepting inputs, keeping the log, waking the harness.

use futures_util::stream::BoxStream;
use serde_json::{Map, Value};

use crate::{
    clock::Micros,
    error::ApiResult,
    store::{DocCursor, DocQuery},
};

/// A validated request for a session.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The session's copy of the agent: effective values after overrides, with
    /// `id` and `version` of the base agent, as `session.agent` shows it.
    pub agent: Value,
    /// The environment object as it is now.
    pub environment: Value,
    /// Title.
    pub title: Option<String>,
    /// Metadata.
    pub metadata: Map<String, Value>,
    /// Resource objects as the session will show them.
    pub resources: Vec<Value>,
    /// Vault ids.
    pub vault_ids: Vec<String>,
    /// Budget object.
    pub budget: Option<Value>,
    /// Inputs to start with, validated one by one against the schema.
    pub initial_events: Vec<Value>,
}

/// A validated update of a session; `None` keeps.
#[derive(Clone, Debug, Default)]
pub struct SessionPatch {
    /// New title, or `None` inside to clear it.
    pub title: Option<Option<String>>,
    /// Metadata patch: null removes a key.
    pub metadata: Option<Map<String, Value>>,
    /// New tools, resolved.
    pub tools: Option<Vec<Value>>,
    /// New MCP servers.
    pub mcp_servers: Option<Vec<Value>>,
    /// New budget, or `None` inside to remove it.
    pub budget: Option<Option<Value>>,
}

/// Selects events of one session.
#[derive(Clone, Debug, Default)]
pub struct EventQuery {
    /// Only this thread; `None` for the session's own view.
    pub thread: Option<String>,
    /// Only these types; empty for all.
    pub types: Vec<String>,
    /// Lower bound of `processed_at`, inclusive.
    pub from: Option<Micros>,
    /// Upper bound of `processed_at`, inclusive.
    pub to: Option<Micros>,
    /// Newest first.
    pub descending: bool,
    /// Continue behind this position.
    pub after: Option<i64>,
    /// At most so many.
    pub limit: usize,
}

/// One event of a list.
#[derive(Clone, Debug)]
pub struct ListedEvent {
    /// Position, for the cursor.
    pub position: i64,
    /// `processed_at`, `None` while the event waits.
    pub at: Option<Micros>,
    /// The event: JSON text.
    pub body: String,
}

/// One event of a stream.
#[derive(Clone, Debug)]
pub struct StreamedEvent {
    /// Event type.
    pub kind: String,
    /// The event: JSON text on one line.
    pub body: std::sync::Arc<str>,
}

/// All sessions of one engine. Cheap to clone.
#[derive(Clone)]
pub struct Sessions {}

impl Sessions {
    /// Makes a session; with initial events it is returned `running`.
    pub async fn create(&self, new: NewSession) -> ApiResult<Value> {
        let _ = new;
        unimplemented!()
    }

    /// The session object.
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        let _ = id;
        unimplemented!()
    }

    /// Session objects with their places in the list. `query.kind` is
    /// ignored. Tags: `agent:<id>`, `agent_version:<id>@<version>`,
    /// `environment:<id>`, `status:<status>`, `deployment:<id>`,
    /// `memory_store:<id>`.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        let _ = query;
        unimplemented!()
    }

    /// Applies an update, all of it or nothing.
    pub async fn update(&self, id: &str, patch: SessionPatch) -> ApiResult<Value> {
        let _ = (id, patch);
        unimplemented!()
    }

    /// Ends the session for good; its history stays.
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        let _ = id;
        unimplemented!()
    }

    /// Removes the session with its history and sandbox.
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        let _ = id;
        unimplemented!()
    }

    /// Accepts inputs, all of them or none, and returns the stored events.
    /// Each was validated against the schema.
    pub async fn send(&self, id: &str, events: Vec<Value>) -> ApiResult<Vec<Value>> {
        let _ = (id, events);
        unimplemented!()
    }

    /// Events of the log, then those that wait.
    pub async fn events(&self, id: &str, query: EventQuery) -> ApiResult<Vec<ListedEvent>> {
        let _ = (id, query);
        unimplemented!()
    }

    /// Events from now on. `deltas` are the event types whose previews are
    /// wanted. Ends after `session.deleted` and `session.status_terminated`.
    pub async fn stream(
        &self,
        id: &str,
        thread: Option<&str>,
        deltas: Vec<String>,
    ) -> ApiResult<BoxStream<'static, StreamedEvent>> {
        let _ = (id, thread, deltas);
        unimplemented!()
    }
}
