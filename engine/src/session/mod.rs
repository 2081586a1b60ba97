//! Sessions: accepting inputs, keeping the log, waking the harness.

mod cell;
mod doc;
mod hub;
mod input;
mod state;

use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
    sync::{Arc, Weak},
    time::Duration,
};

use futures_util::{StreamExt, stream::BoxStream};
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    clock::{Clock, Micros},
    error::{ApiError, ApiResult},
    harness::{Attachments, Credentials, Hands, Harness, HarnessOptions},
    ids::Ids,
    model::{Model, Spent},
    store::{Commit, DocCursor, DocQuery, LogQuery, Store},
};

pub(crate) use cell::{Cell, Draft, Shared, parse};
pub(crate) use doc::{DUE, KIND, SessionDoc};
pub(crate) use input::{INTERRUPTED, close_calls};
pub(crate) use state::{
    CONTEXT_COMPACTED, Call, CallKind, ENGINE_RECOVERED, ENGINE_RESTARTED, Gate, MODEL_RESPONSE,
    Status, Step,
};

/// Keeps the loading of one session from holding up all others.
const SHARDS: usize = 16;
/// Positions of waiting inputs begin here, behind every log position.
const QUEUE_BASE: i64 = 1 << 40;
/// Enough for tools to be killed; a crash costs no more than this wait saves.
const SHUTDOWN: Duration = Duration::from_secs(2);
const MAX_METADATA: usize = 16;

/// A validated request for a session.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Its id, of the engine's own making.
    pub id: String,
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
    /// What must still hold when the session is stored, such as the
    /// environment being there.
    pub guards: Commit,
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
    pub body: Arc<str>,
}

/// What sessions are made of.
pub struct SessionsConfig {
    /// Where they live.
    pub store: Arc<dyn Store>,
    /// Who answers.
    pub model: Arc<dyn Model>,
    /// Who runs the built-in tools.
    pub hands: Arc<dyn Hands>,
    /// What sessions show to the servers that they use.
    pub credentials: Arc<dyn Credentials>,
    /// Who keeps what is attached to sessions.
    pub attachments: Arc<dyn Attachments>,
    /// Time.
    pub clock: Clock,
    /// Ids.
    pub ids: Ids,
    /// What is known of models.
    pub facts: ModelFacts,
    /// Limits and waits of the loop.
    pub harness: HarnessOptions,
}

/// Price of tokens, see [`ModelFacts::list_cost`].
pub type ListCost = dyn Fn(&Value, &Spent) -> Option<u128> + Send + Sync;

/// What sessions must know of models.
#[derive(Clone)]
pub struct ModelFacts {
    /// Model object of an agent (`id`, `speed`, `inference_geo`) and tokens →
    /// list price in millionths of a millionth of a
    /// dollar; `None` for a model without a list price.
    pub list_cost: Arc<ListCost>,
    /// Whether a model takes a `system.message` in mid-conversation.
    pub takes_system_message: fn(&str) -> bool,
}

/// All sessions of one engine. Cheap to clone.
#[derive(Clone)]
pub struct Sessions {
    inner: Arc<Inner>,
}

struct Inner {
    shared: cell::Shared,
    harness: Harness,
    hasher: RandomState,
    cells: [Mutex<HashMap<String, Weak<Cell>>>; SHARDS],
    tasks: TaskTracker,
    closing: CancellationToken,
}

impl Sessions {
    /// Opens the sessions of a store and goes on with every turn that was
    /// open when the last engine stopped.
    pub async fn open(config: SessionsConfig) -> ApiResult<Sessions> {
        let shared = cell::Shared {
            store: config.store,
            clock: config.clock,
            ids: config.ids,
            facts: config.facts,
        };
        let harness = Harness::new(
            shared.clone(),
            config.model,
            config.hands,
            config.credentials,
            config.attachments,
            config.harness,
        );
        let sessions = Sessions {
            inner: Arc::new(Inner {
                shared,
                harness,
                hasher: RandomState::new(),
                cells: Default::default(),
                tasks: TaskTracker::new(),
                closing: CancellationToken::new(),
            }),
        };
        let due = sessions
            .inner
            .shared
            .store
            .list(DocQuery {
                kind: KIND,
                tags: vec![vec![DUE.into()]],
                include_archived: true,
                ascending: true,
                limit: usize::MAX,
                ..DocQuery::default()
            })
            .await?;
        for doc in due {
            let cell = sessions.cell(&doc.id).await?;
            if cell.claim() {
                sessions.spawn(cell, true);
            }
        }
        Ok(sessions)
    }

    /// Stops all work without waiting for its end.
    pub fn stop(&self) {
        self.inner.closing.cancel();
    }

    /// Stops all work. Turns that are open go on when the store is opened
    /// again. Returns after two seconds at most.
    pub async fn shutdown(&self) {
        self.inner.closing.cancel();
        self.inner.tasks.close();
        if tokio::time::timeout(SHUTDOWN, self.inner.tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!("tools still run at shutdown; their results are lost");
        }
        for shard in &self.inner.cells {
            for cell in shard.lock().await.values().filter_map(Weak::upgrade) {
                cell.hub.close();
            }
        }
    }

    /// Makes a session; with initial events it is returned `running`.
    pub async fn create(&self, new: NewSession) -> ApiResult<Value> {
        let shared = &self.inner.shared;
        let now = shared.clock.now();
        let id = new.id;
        let doc = SessionDoc {
            id: id.clone(),
            thread: shared.ids.make("sthr"),
            environment_id: new.environment["id"].as_str().unwrap_or_default().into(),
            agent: new.agent,
            environment: new.environment,
            title: new.title,
            metadata: new.metadata,
            resources: new.resources,
            vault_ids: new.vault_ids,
            budget: new.budget,
            created_at: now,
            updated_at: now,
            archived_at: None,
            status: Status::Idle.as_str().into(),
            usage: Default::default(),
            long_usage: Default::default(),
            active: 0,
            running_since: None,
            seq: 0,
            wants_worker: false,
        };
        let cell = Arc::new(Cell::new(shared, doc));
        cell.commit(|draft| {
            draft.guards = new.guards;
            draft.touch();
            input::accept(draft, &new.initial_events).map_err(|mut error| {
                error.message = format!("initial_{}", error.message);
                error
            })?;
            if !new.initial_events.is_empty() {
                draft.running();
            }
            Ok(())
        })
        .await?;
        self.shard(&id)
            .lock()
            .await
            .insert(id, Arc::downgrade(&cell));
        let session = cell.lock().await.doc.render(&shared.facts, self.now());
        self.wake(cell).await;
        Ok(session)
    }

    /// The session object.
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        Ok(self
            .doc(id)
            .await?
            .render(&self.inner.shared.facts, self.now()))
    }

    /// The threads of a session: so far its primary one.
    pub async fn threads(&self, id: &str) -> ApiResult<Vec<Value>> {
        let doc = self.doc(id).await?;
        Ok(vec![
            doc.render_thread(&self.inner.shared.facts, self.now()),
        ])
    }

    fn now(&self) -> Micros {
        self.inner.shared.clock.now()
    }

    async fn doc(&self, id: &str) -> ApiResult<SessionDoc> {
        match self.inner.shared.store.get(KIND, id).await? {
            Some(doc) => SessionDoc::parse(&doc),
            None => Err(cell::not_found(id)),
        }
    }

    /// Session objects with their places in the list. `query.kind` is
    /// ignored. Tags: `agent:<id>`, `agent_version:<id>@<version>`,
    /// `environment:<id>`, `status:<status>`, `deployment:<id>`,
    /// `memory_store:<id>`.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        let now = self.inner.shared.clock.now();
        let query = DocQuery {
            kind: KIND,
            ..query
        };
        let docs = self.inner.shared.store.list(query).await?;
        docs.iter()
            .map(|doc| {
                let cursor = DocCursor {
                    created_at: doc.created_at,
                    id: doc.id.clone(),
                };
                Ok((
                    cursor,
                    SessionDoc::parse(doc)?.render(&self.inner.shared.facts, now),
                ))
            })
            .collect()
    }

    /// Applies an update, all of it or nothing.
    pub async fn update(&self, id: &str, patch: SessionPatch) -> ApiResult<Value> {
        let cell = self.cell(id).await?;
        cell.commit(|draft| update(draft, patch)).await?;
        let session = cell
            .lock()
            .await
            .doc
            .render(&self.inner.shared.facts, self.now());
        self.wake(cell).await;
        Ok(session)
    }

    /// Ends the session for good; its history stays.
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        let cell = self.cell(id).await?;
        cell.commit(|draft| {
            if draft.doc.archived_at.is_some() {
                return Ok(());
            }
            refuse_running(draft, "archive")?;
            if draft.state.status != Status::Terminated {
                close_calls(draft, INTERRUPTED);
                draft.take_up(|_| true)?;
                draft.terminated();
            }
            draft.touch();
            draft.doc.archived_at = Some(draft.state.at);
            Ok(())
        })
        .await?;
        cell.wake.notify_one();
        self.inner.harness.forget(id, false).await;
        let session = cell
            .lock()
            .await
            .doc
            .render(&self.inner.shared.facts, self.now());
        Ok(session)
    }

    /// Removes the session with its history and sandbox, and whatever else
    /// `with` says, in one commit.
    pub async fn remove(&self, id: &str, with: Commit) -> ApiResult<Value> {
        let cell = self.cell(id).await?;
        cell.commit(|draft| {
            refuse_running(draft, "delete")?;
            draft.guards = with;
            draft.delete();
            Ok(())
        })
        .await?;
        cell.wake.notify_one();
        self.shard(id).lock().await.remove(id);
        self.inner.harness.forget(id, true).await;
        Ok(json!({"id": id, "type": "session_deleted"}))
    }

    /// Changes the resources of a session that has not ended. `change` is told
    /// whether the tools run elsewhere, and says what else is to be stored.
    pub async fn change_resources(
        &self,
        id: &str,
        change: impl FnOnce(&mut Vec<Value>, bool) -> ApiResult<Commit>,
    ) -> ApiResult<()> {
        let cell = self.cell(id).await?;
        let change = |draft: &mut Draft<'_>| {
            if draft.state.status == Status::Terminated {
                return Err(ApiError::invalid(format!(
                    "Session {id} has ended; its resources cannot be changed."
                )));
            }
            let self_hosted = draft.doc.is_self_hosted();
            draft.guards = change(&mut draft.doc.resources, self_hosted)?;
            draft.touch();
            Ok(())
        };
        cell.commit(change).await
    }

    /// Accepts inputs, all of them or none, and returns the stored events.
    /// Each was validated against the schema.
    pub async fn send(&self, id: &str, events: Vec<Value>) -> ApiResult<Vec<Value>> {
        let cell = self.cell(id).await?;
        let stored = cell.commit(|draft| input::accept(draft, &events)).await?;
        self.wake(cell).await;
        Ok(stored)
    }

    /// Events of the log, then those that wait.
    pub async fn events(&self, id: &str, query: EventQuery) -> ApiResult<Vec<ListedEvent>> {
        let doc = self.doc(id).await?;
        require_thread(&doc, query.thread.as_deref())?;
        // The queue first: an input that moves meanwhile is then seen twice,
        // never not at all.
        let timed = query.from.is_some() || query.to.is_some();
        let mut waiting = if timed {
            Vec::new()
        } else {
            self.inner.shared.store.queued(id).await?
        };
        waiting.retain(|input| {
            let position = QUEUE_BASE + input.seq;
            (query.types.is_empty() || query.types.contains(&input.kind))
                && query.after.is_none_or(|after| {
                    if query.descending {
                        position < after
                    } else {
                        position > after
                    }
                })
        });
        let records = self
            .inner
            .shared
            .store
            .log(LogQuery {
                session: id.to_owned(),
                kinds: query.types.clone(),
                public_only: true,
                at_from: query.from,
                at_to: query.to,
                descending: query.descending,
                after: query.after,
                limit: query.limit,
                thread: None,
            })
            .await?;
        waiting.retain(|input| records.iter().all(|record| record.id != input.id));
        let logged = records.into_iter().map(|record| ListedEvent {
            position: record.seq,
            at: Some(record.at),
            body: record.body,
        });
        let queued = waiting.into_iter().map(|input| ListedEvent {
            position: QUEUE_BASE + input.seq,
            at: None,
            body: input.body,
        });
        Ok(if query.descending {
            let queued: Vec<_> = queued.collect();
            queued
                .into_iter()
                .rev()
                .chain(logged)
                .take(query.limit)
                .collect()
        } else {
            logged.chain(queued).take(query.limit).collect()
        })
    }

    /// Events from now on. `deltas` are the event types whose previews are
    /// wanted. Ends after `session.deleted` and `session.status_terminated`.
    pub async fn stream(
        &self,
        id: &str,
        thread: Option<&str>,
        deltas: Vec<String>,
    ) -> ApiResult<BoxStream<'static, StreamedEvent>> {
        let cell = self.cell(id).await?;
        require_thread(&cell.lock().await.doc, thread)?;
        let events = cell.hub.listen(deltas);
        // The listener keeps the session in memory.
        Ok(events
            .map(move |event| {
                let _ = &cell;
                event
            })
            .boxed())
    }

    fn shard(&self, id: &str) -> &Mutex<HashMap<String, Weak<Cell>>> {
        &self.inner.cells[self.inner.hasher.hash_one(id) as usize % SHARDS]
    }

    async fn cell(&self, id: &str) -> ApiResult<Arc<Cell>> {
        let mut cells = self.shard(id).lock().await;
        if let Some(cell) = cells.get(id).and_then(Weak::upgrade) {
            return Ok(cell);
        }
        let cell = Arc::new(Cell::load(&self.inner.shared, id).await?);
        cells.retain(|_, cell| cell.strong_count() > 0);
        cells.insert(id.to_owned(), Arc::downgrade(&cell));
        Ok(cell)
    }

    /// Lets the harness see what has changed.
    async fn wake(&self, cell: Arc<Cell>) {
        if cell.lock().await.state.step() != Step::Rest && cell.claim() {
            self.spawn(cell, false);
        } else {
            cell.wake.notify_one();
        }
    }

    fn spawn(&self, cell: Arc<Cell>, after_restart: bool) {
        let inner = self.inner.clone();
        self.inner.tasks.spawn(async move {
            tokio::select! {
                () = inner.closing.cancelled() => {}
                () = inner.harness.work(&cell, after_restart) => {}
            }
        });
    }
}

fn require_thread(doc: &SessionDoc, thread: Option<&str>) -> ApiResult<()> {
    match thread {
        Some(thread) if thread != doc.thread => Err(ApiError::not_found(format!(
            "Thread {thread} not found in session {}.",
            doc.id
        ))),
        _ => Ok(()),
    }
}

fn refuse_running(draft: &Draft<'_>, verb: &str) -> ApiResult<()> {
    if draft.state.status == Status::Running {
        return Err(ApiError::invalid(format!(
            "Cannot {verb} session {} while it is running: send a user.interrupt, wait until it \
             is idle, and repeat.",
            draft.doc.id
        )));
    }
    Ok(())
}

fn update(draft: &mut Draft<'_>, patch: SessionPatch) -> ApiResult<()> {
    if draft.state.status == Status::Terminated {
        return Err(ApiError::invalid(format!(
            "Session {} is terminated and cannot be updated.",
            draft.doc.id
        )));
    }
    let mut changed = Map::new();
    // An emptied bag is a change that the event does not name.
    let mut any = false;
    if let Some(title) = patch.title
        && title != draft.doc.title
    {
        changed.insert("title".into(), json!(title));
        draft.doc.title = title;
    }
    if let Some(metadata) = patch.metadata {
        let mut merged = draft.doc.metadata.clone();
        for (key, value) in metadata {
            if value.is_null() {
                merged.shift_remove(&key);
            } else {
                merged.insert(key, value);
            }
        }
        if merged.len() > MAX_METADATA {
            return Err(ApiError::invalid(format!(
                "metadata: at most {MAX_METADATA} pairs, the result would have {}",
                merged.len()
            )));
        }
        if merged != draft.doc.metadata {
            if !merged.is_empty() {
                changed.insert("metadata".into(), Value::Object(merged.clone()));
            }
            draft.doc.metadata = merged;
            any = true;
        }
    }
    if patch.tools.is_some() || patch.mcp_servers.is_some() {
        if draft.state.status != Status::Idle {
            return Err(ApiError::invalid(format!(
                "agent: session {} is {}; its agent can be changed only while it is idle",
                draft.doc.id,
                draft.state.status.as_str()
            )));
        }
        let before = draft.doc.agent.clone();
        for (field, value) in [("tools", patch.tools), ("mcp_servers", patch.mcp_servers)] {
            if let Some(value) = value {
                draft.doc.agent[field] = value.into();
            }
        }
        if draft.doc.agent != before {
            changed.insert("agent".into(), draft.doc.agent.clone());
        }
    }
    if let Some(budget) = patch.budget
        && budget != draft.doc.budget
    {
        replace_budget(draft, budget)?;
        changed.insert("budget".into(), json!(draft.doc.budget));
    }
    if changed.is_empty() && !any {
        return Ok(());
    }
    draft.event("session.updated", Value::Object(changed));
    draft.touch();
    Ok(())
}

fn replace_budget(draft: &mut Draft<'_>, budget: Option<Value>) -> ApiResult<()> {
    if let Some(budget) = &budget {
        if draft.doc.budget.is_none() {
            return Err(ApiError::invalid(
                "budget: a budget can be set only when the session is created (budget_create_only)",
            )
            .with_code("budget_create_only"));
        }
        draft.doc.project(&draft.state);
        let cost = draft
            .doc
            .cost(draft.facts(), draft.next_at())
            .ok_or_else(|| {
                ApiError::invalid(format!(
                    "budget: model {} has no list price (model_not_budgetable)",
                    draft.doc.model()
                ))
                .with_code("model_not_budgetable")
            })?;
        if doc::budget_ceiling(budget).is_none_or(|ceiling| ceiling <= cost) {
            return Err(ApiError::invalid(
                "budget.max_list_cost must be greater than the session's consumed list cost \
                 (budget_not_raised)",
            )
            .with_code("budget_not_raised"));
        }
    }
    draft.doc.budget = budget;
    Ok(())
}
