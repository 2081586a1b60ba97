//! One live session: its state, everybody who listens, and the one way to
//! change it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use serde_json::{Map, Value, json};
use tokio::sync::{Mutex, MutexGuard, Notify};

use super::{
    ModelFacts, StreamedEvent,
    doc::{DUE, KIND, SessionDoc},
    hub::Hub,
    state::{Rest, State, Status, Step},
};
use crate::{
    clock::{Clock, Micros, rfc3339},
    error::{ApiError, ApiResult},
    ids::Ids,
    store::{Commit, LogQuery, Op, Queued, Record, Store, StoreError},
};

/// What every session needs of its engine.
#[derive(Clone)]
pub struct Shared {
    pub store: Arc<dyn Store>,
    pub clock: Clock,
    pub ids: Ids,
    pub facts: ModelFacts,
}

/// Revision of a document that the next commit stores for the first time.
const UNSTORED: i64 = 0;

/// A session in memory. It lives as long as somebody works on it or listens.
pub struct Cell {
    pub id: String,
    pub thread: String,
    pub hub: Arc<Hub>,
    /// Rung when something arrived that a working harness must see at once.
    pub wake: Notify,
    /// Set while a harness works on the session.
    pub working: AtomicBool,
    shared: Shared,
    live: Mutex<Live>,
}

/// The newest state, and the document it was projected to.
pub struct Live {
    pub state: State,
    pub doc: SessionDoc,
    rev: i64,
    due: bool,
    gone: bool,
}

impl Cell {
    /// Reads a session and folds its log.
    pub async fn load(shared: &Shared, id: &str) -> ApiResult<Cell> {
        let stored = shared
            .store
            .get(KIND, id)
            .await?
            .ok_or_else(|| not_found(id))?;
        let doc = SessionDoc::parse(&stored)?;
        let records = shared
            .store
            .log(LogQuery {
                session: id.to_owned(),
                limit: usize::MAX,
                ..LogQuery::default()
            })
            .await?;
        let mut state = State {
            self_hosted: doc.is_self_hosted(),
            ..State::default()
        };
        for record in &records {
            state.apply(record, &parse(record)?);
        }
        state.queue = shared.store.queued(id).await?;
        state.queue_seq = state.queue.last().map_or(0, |input| input.seq);
        Ok(Cell::with(
            shared,
            doc,
            state,
            stored.rev,
            stored.tags.iter().any(|tag| tag == DUE),
        ))
    }

    /// A session that its first commit stores.
    pub fn new(shared: &Shared, doc: SessionDoc) -> Cell {
        let state = State {
            self_hosted: doc.is_self_hosted(),
            ..State::default()
        };
        Cell::with(shared, doc, state, UNSTORED, false)
    }

    fn with(shared: &Shared, doc: SessionDoc, state: State, rev: i64, due: bool) -> Cell {
        let hub = Arc::new(Hub::default());
        if state.status == Status::Terminated {
            hub.close();
        }
        Cell {
            id: doc.id.clone(),
            thread: doc.thread.clone(),
            hub,
            wake: Notify::new(),
            working: AtomicBool::new(false),
            shared: shared.clone(),
            live: Mutex::new(Live {
                state,
                doc,
                rev,
                due,
                gone: false,
            }),
        }
    }

    /// The state, for as long as the guard is held; nobody can commit
    /// meanwhile.
    pub async fn lock(&self) -> MutexGuard<'_, Live> {
        self.live.lock().await
    }

    /// Lets `build` add to a draft of the state and makes the result durable;
    /// on any error nothing has changed.
    pub async fn commit<T>(
        &self,
        build: impl FnOnce(&mut Draft<'_>) -> ApiResult<T>,
    ) -> ApiResult<T> {
        let mut live = self.live.lock().await;
        self.commit_locked(&mut live, build).await
    }

    /// As [`commit`](Cell::commit), for who holds the lock already.
    pub async fn commit_locked<T>(
        &self,
        live: &mut Live,
        build: impl FnOnce(&mut Draft<'_>) -> ApiResult<T>,
    ) -> ApiResult<T> {
        if live.gone {
            return Err(not_found(&self.id));
        }
        let mut draft = Draft {
            cell: self,
            state: live.state.clone(),
            doc: live.doc.clone(),
            records: Vec::new(),
            events: Vec::new(),
            accepted: Vec::new(),
            taken: Vec::new(),
            guards: Vec::new(),
            progressed: false,
            dirty: false,
            delete: false,
        };
        let value = build(&mut draft)?;
        let Draft {
            state,
            mut doc,
            records,
            events,
            accepted,
            taken,
            guards,
            dirty,
            delete,
            ..
        } = draft;
        let due = state.step() != Step::Rest;
        let status_changed = doc.status != state.status.as_str();
        let mut commit: Commit = guards;
        let mut store_doc = false;
        if delete {
            commit.push(Op::Delete {
                kind: KIND,
                id: self.id.clone(),
            });
            commit.push(Op::Purge {
                session: self.id.clone(),
            });
        } else {
            store_doc = dirty || status_changed || due != live.due;
            if store_doc {
                doc.project(&state);
                if status_changed {
                    doc.updated_at = state.at;
                }
                commit.push(match live.rev {
                    UNSTORED => Op::Insert(doc.to_doc(1, due)),
                    rev => Op::Update(doc.to_doc(rev, due)),
                });
            }
            if !records.is_empty() {
                commit.push(Op::Append {
                    session: self.id.clone(),
                    records,
                });
            }
            if !accepted.is_empty() {
                commit.push(Op::Enqueue {
                    session: self.id.clone(),
                    inputs: accepted,
                });
            }
            if !taken.is_empty() {
                commit.push(Op::Dequeue {
                    session: self.id.clone(),
                    ids: taken,
                });
            }
        }
        if !commit.is_empty() {
            self.shared
                .store
                .commit(commit)
                .await
                .map_err(|error| match error {
                    StoreError::Stale(_) => ApiError::conflict(format!(
                        "session {} is being changed by another engine; repeat the call",
                        self.id
                    )),
                    other => other.into(),
                })?;
        }
        live.state = state;
        live.doc = doc;
        live.due = due;
        live.gone = delete;
        if store_doc {
            live.rev += 1;
        }
        for event in &events {
            self.hub.publish(event);
        }
        Ok(value)
    }

    /// Claims the session for one harness; false if one works on it already.
    pub fn claim(&self) -> bool {
        !self.working.swap(true, Ordering::AcqRel)
    }

    /// Gives the claim back.
    pub fn release(&self) {
        self.working.store(false, Ordering::Release);
    }
}

/// A change in the making: the state as it would be, and what must be written
/// to get there.
pub struct Draft<'a> {
    cell: &'a Cell,
    pub state: State,
    pub doc: SessionDoc,
    records: Vec<Record>,
    events: Vec<StreamedEvent>,
    accepted: Vec<Queued>,
    taken: Vec<String>,
    /// What must hold besides, for the commit to take effect.
    pub guards: Commit,
    /// An answer took a call off the list of those that wait for the client.
    pub progressed: bool,
    dirty: bool,
    delete: bool,
}

impl<'a> Draft<'a> {
    /// What is known of models.
    pub fn facts(&self) -> &'a ModelFacts {
        &self.cell.shared.facts
    }

    /// A new event id.
    pub fn id(&self) -> String {
        self.cell.shared.ids.make("sevt")
    }

    /// The time of the next record: later than that of the one before.
    pub fn next_at(&self) -> Micros {
        self.cell.shared.clock.now().max(self.state.at + 1)
    }

    /// Appends an event of the API and returns its id.
    pub fn event(&mut self, kind: &str, fields: Value) -> String {
        let id = self.id();
        self.event_as(&id, kind, fields);
        id
    }

    /// Appends an event whose id is known already.
    pub fn event_as(&mut self, id: &str, kind: &str, fields: Value) {
        let at = self.next_at();
        let mut body = Map::new();
        body.insert("id".into(), id.into());
        body.insert("type".into(), kind.into());
        body.insert("processed_at".into(), rfc3339(at).into());
        if let Value::Object(fields) = fields {
            for (name, value) in fields {
                body.entry(name).or_insert(value);
            }
        }
        self.append(id, kind, at, true, &Value::Object(body));
    }

    /// Appends a record that is no event of the API.
    pub fn private(&mut self, kind: &str, body: &Value) {
        let id = self.id();
        // Private records share the time of the event before them: they must
        // not show up as a gap.
        let at = self.state.at;
        self.append(&id, kind, at, false, body);
    }

    fn append(&mut self, id: &str, kind: &str, at: Micros, public: bool, body: &Value) {
        let text = body.to_string();
        if public {
            self.events.push(StreamedEvent {
                kind: kind.to_owned(),
                body: text.as_str().into(),
            });
        }
        let record = Record {
            seq: self.state.seq + 1,
            id: id.to_owned(),
            thread: self.cell.thread.clone(),
            kind: kind.to_owned(),
            at,
            public,
            body: text,
        };
        self.state.apply(&record, body);
        self.records.push(record);
    }

    /// Accepts an input that gets its place in the log later.
    pub fn enqueue(&mut self, body: &Value) {
        let input = Queued {
            seq: self.state.queue_seq + 1,
            id: body["id"].as_str().unwrap_or_default().to_owned(),
            kind: body["type"].as_str().unwrap_or_default().to_owned(),
            body: body.to_string(),
        };
        self.state.queue_seq = input.seq;
        self.state.queue.push(input.clone());
        self.accepted.push(input);
    }

    /// Gives the waiting inputs that `which` selects their place in the log,
    /// in order of acceptance.
    pub fn take_up(&mut self, which: impl Fn(&Queued) -> bool) -> ApiResult<()> {
        let (taken, left) = std::mem::take(&mut self.state.queue)
            .into_iter()
            .partition(|input| which(input));
        self.state.queue = left;
        let taken: Vec<Queued> = taken;
        for input in taken {
            let body: Value = serde_json::from_str(&input.body).map_err(|error| {
                ApiError::internal(format!("the stored input {} is damaged: {error}", input.id))
            })?;
            let Value::Object(mut fields) = body else {
                return Err(ApiError::internal(format!(
                    "the stored input {} is damaged: no object",
                    input.id
                )));
            };
            fields.shift_remove("processed_at");
            self.event_as(&input.id, &input.kind, Value::Object(fields));
            match self.accepted.iter().position(|own| own.id == input.id) {
                // Accepted and taken up in one commit: it never waits.
                Some(own) => drop(self.accepted.remove(own)),
                None => self.taken.push(input.id),
            }
        }
        Ok(())
    }

    /// The document changed beyond its projection.
    pub fn touch(&mut self) {
        self.dirty = true;
        self.doc.updated_at = self.next_at();
    }

    /// Removes the session.
    pub fn delete(&mut self) {
        self.event("session.deleted", json!({}));
        self.delete = true;
    }

    fn thread_fields(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("session_thread_id".into(), self.cell.thread.clone().into());
        fields.insert("agent_name".into(), self.doc.agent_name().into());
        fields
    }

    /// `session.status_running`, `session.thread_status_running`.
    pub fn running(&mut self) {
        self.event("session.status_running", json!({}));
        let fields = self.thread_fields();
        self.event("session.thread_status_running", fields.into());
    }

    /// `session.thread_status_rescheduled`, `session.status_rescheduled`.
    pub fn rescheduled(&mut self) {
        let fields = self.thread_fields();
        self.event("session.thread_status_rescheduled", fields.into());
        self.event("session.status_rescheduled", json!({}));
    }

    /// `session.thread_status_terminated`, `session.status_terminated`.
    pub fn terminated(&mut self) {
        let fields = self.thread_fields();
        self.event("session.thread_status_terminated", fields.into());
        self.event("session.status_terminated", json!({}));
    }

    /// `session.thread_status_idle`, `session.usage`, `session.status_idle`.
    pub fn idle(&mut self, stop_reason: &Value, stop_details: Option<Value>) {
        let mut fields = self.thread_fields();
        fields.insert("stop_reason".into(), stop_reason.clone());
        fields.insert("stop_details".into(), stop_details.clone().into());
        self.event("session.thread_status_idle", fields.into());
        let over = self.is_over_budget() && self.state.rest == Rest::Done;
        let session_reason = if over {
            json!({"type": "budget_reached"})
        } else {
            stop_reason.clone()
        };
        self.rest(&session_reason, stop_details);
    }

    /// `session.usage`, `session.status_idle`.
    pub fn rest(&mut self, stop_reason: &Value, stop_details: Option<Value>) {
        self.doc.project(&self.state);
        let usage = self.doc.usage_at(self.facts(), self.next_at());
        let budget = self.doc.budget.clone();
        self.event("session.usage", json!({"usage": usage, "budget": budget}));
        self.event(
            "session.status_idle",
            json!({"stop_reason": stop_reason, "stop_details": stop_details}),
        );
        self.touch();
    }

    /// Whether the budget allows no further request.
    pub fn is_over_budget(&mut self) -> bool {
        self.doc.project(&self.state);
        match (
            self.doc.ceiling(),
            self.doc.cost(self.facts(), self.next_at()),
        ) {
            (None, _) => false,
            (Some(ceiling), Some(cost)) => cost >= ceiling,
            // Without a price the ceiling cannot be watched.
            (Some(_), None) => true,
        }
    }

    /// The reason that names every call the client must answer.
    pub fn requires_action(&self) -> Value {
        json!({"type": "requires_action", "event_ids": self.state.blocking()})
    }
}

/// The API's answer for a session that is not there.
pub fn not_found(id: &str) -> ApiError {
    ApiError::not_found(format!("Session {id} not found."))
}

/// The JSON of a stored record.
pub fn parse(record: &Record) -> ApiResult<Value> {
    serde_json::from_str(&record.body).map_err(|error| {
        ApiError::internal(format!(
            "the stored record {} is damaged: {error}",
            record.id
        ))
    })
}
