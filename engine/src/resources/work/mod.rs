//! The work queue of self-hosted environments.
//!
//! The queue is derived: a session that wants a worker and has no live item
//! gets one when somebody next looks. So no crash can lose work, and nothing
//! has to be written twice.

mod item;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use self::item::{Item, KIND, SECOND, State, TTL, token_tag};
use super::{
    Shelf,
    credentials::{self, digest},
    environments::Environments,
    fields::Fields,
    metadata::{self, Removal},
};
use crate::{
    clock::{Micros, rfc3339},
    error::{ApiError, ApiResult},
    session::{self, SessionDoc},
    store::{Doc, DocCursor, DocQuery, Op, StoreError},
};

/// How often a waiting poll looks again.
const LOOK: Duration = Duration::from_millis(50);
/// Workers count as polling for so long after their last poll.
const SEEN: Micros = 30 * SECOND;
const ALL: usize = 100_000;
const ATTEMPTS: usize = 16;

/// All work queues of one engine.
pub(crate) struct Work {
    shelf: Shelf,
    environments: Arc<Environments>,
    /// When each worker of an environment polled last.
    workers: Mutex<HashMap<String, HashMap<String, Micros>>>,
}

/// Whom an item's own credential speaks for.
pub(crate) struct ItemBearer {
    pub(crate) environment: String,
    pub(crate) work: String,
    pub(crate) session: String,
}

/// How a poll wants to be served.
pub(crate) struct Poll<'a> {
    pub(crate) block: Duration,
    pub(crate) reclaim: Duration,
    pub(crate) worker: Option<&'a str>,
}

impl Work {
    pub(crate) fn new(shelf: Shelf, environments: Arc<Environments>) -> Work {
        Work {
            shelf,
            environments,
            workers: Mutex::default(),
        }
    }

    /// `environments.work.poll`
    pub(crate) async fn poll(&self, environment: &str, poll: Poll<'_>) -> ApiResult<Value> {
        self.self_hosted(environment).await?;
        if let Some(worker) = poll.worker {
            let mut workers = self.workers.lock().unwrap_or_else(|e| e.into_inner());
            let seen = workers.entry(environment.to_owned()).or_default();
            seen.insert(worker.to_owned(), self.shelf.clock.now());
        }
        let started = self.shelf.clock.now();
        loop {
            self.refresh(environment).await?;
            if let Some(taken) = self.take(environment, micros(poll.reclaim)).await? {
                return Ok(taken);
            }
            if self.shelf.clock.now() - started >= micros(poll.block) {
                return Ok(Value::Null);
            }
            self.shelf.clock.sleep(LOOK.min(poll.block)).await;
        }
    }

    /// Hands out the oldest item that nobody else has just been given.
    async fn take(&self, environment: &str, reclaim: Micros) -> ApiResult<Option<Value>> {
        let now = self.shelf.clock.now();
        for doc in self.docs(environment, &[State::Queued], true).await? {
            let mut item = Item::parse(&doc)?;
            if item.polled_at.is_some_and(|at| now - at < reclaim) {
                continue;
            }
            let token = credentials::secret(credentials::ITEM_PREFIX);
            item.token = Some(digest(&token));
            item.polled_at = Some(now);
            match self.put(&doc, &item).await {
                Ok(()) => {
                    let secret = json!({"sessions_token": token}).to_string();
                    let secret = URL_SAFE_NO_PAD.encode(secret);
                    return Ok(Some(item.render(Some(&secret))));
                }
                // Somebody else was faster.
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(None)
    }

    /// `environments.work.ack`
    pub(crate) async fn ack(&self, environment: &str, id: &str) -> ApiResult<Value> {
        let now = self.shelf.clock.now();
        let item = self.change(environment, id, |item| {
            if item.state != State::Queued {
                return Err(ApiError::conflict(format!(
                    "Work item {id} is {}; only a queued item can be accepted.",
                    item.state.name()
                )));
            }
            item.state = State::Starting;
            item.acknowledged_at = Some(now);
            item.polled_at = None;
            item.beat = None;
            item.ttl = TTL;
            item.lease_until = Some(now + TTL * SECOND);
            Ok(())
        });
        Ok(item.await?.render(None))
    }

    /// `environments.work.heartbeat`
    pub(crate) async fn heartbeat(
        &self,
        environment: &str,
        id: &str,
        expected: Option<&str>,
        ttl: Option<i64>,
    ) -> ApiResult<Value> {
        let now = self.shelf.clock.now();
        let mut extended = false;
        let item = self.change(environment, id, |item| {
            extended = false;
            if matches!(item.state, State::Stopping | State::Stopped) {
                return Ok(());
            }
            let actual = item.last_heartbeat();
            let unclaimed = item.state == State::Queued && expected != Some("NO_HEARTBEAT");
            let matches = match expected {
                None => true,
                Some("NO_HEARTBEAT") => actual.is_none(),
                Some(expected) => actual.as_deref() == Some(expected),
            };
            if unclaimed || !matches {
                return Err(precondition(item, expected));
            }
            // Two beats in one tick of the clock are still told apart.
            let beat = item.beat.map_or(now, |last| now.max(last + 1));
            item.beat = Some(beat);
            item.latest_heartbeat_at = Some(beat);
            item.acknowledged_at.get_or_insert(now);
            item.started_at.get_or_insert(now);
            item.polled_at = None;
            item.state = State::Active;
            item.ttl = ttl.unwrap_or(TTL);
            item.lease_until = Some(now + item.ttl * SECOND);
            extended = true;
            Ok(())
        });
        let item = item.await?;
        Ok(json!({
            "type": "work_heartbeat",
            "last_heartbeat": item.last_heartbeat().unwrap_or_default(),
            "lease_extended": extended,
            "state": item.state.name(),
            "ttl_seconds": item.ttl,
        }))
    }

    /// `environments.work.stop`
    pub(crate) async fn stop(&self, environment: &str, id: &str, body: &Value) -> ApiResult<Value> {
        let force = body["force"] == true;
        let now = self.shelf.clock.now();
        let settled = {
            let (_, item) = self.load(environment, id).await?;
            self.position(&item.session_id).await?
        };
        let item = self.change(environment, id, |item| {
            match item.state {
                State::Stopped => {
                    return Err(ApiError::conflict(format!(
                        "Work item {id} is stopped already."
                    )));
                }
                State::Starting | State::Active if !force => {
                    item.state = State::Stopping;
                    item.stop_requested_at = Some(now);
                }
                _ => item.stop(now, settled),
            }
            Ok(())
        });
        Ok(item.await?.render(None))
    }

    /// `environments.work.retrieve`
    pub(crate) async fn get(&self, environment: &str, id: &str) -> ApiResult<Value> {
        self.refresh(environment).await?;
        Ok(self.load(environment, id).await?.1.render(None))
    }

    /// `environments.work.update`
    pub(crate) async fn update(
        &self,
        environment: &str,
        id: &str,
        body: &Value,
    ) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let item = self.change(environment, id, |item| {
            let stored = Value::Object(std::mem::take(&mut item.metadata));
            item.metadata = metadata::merge(&stored, &fields, Removal::Null)?;
            Ok(())
        });
        Ok(item.await?.render(None))
    }

    /// `environments.work.list`
    pub(crate) async fn list(
        &self,
        environment: &str,
        query: DocQuery,
    ) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.self_hosted(environment).await?;
        self.refresh(environment).await?;
        let docs = self.shelf.store.list(DocQuery {
            kind: KIND,
            parent: Some(environment.to_owned()),
            ..query
        });
        docs.await?
            .iter()
            .map(|doc| {
                let place = DocCursor {
                    created_at: doc.created_at,
                    id: doc.id.clone(),
                };
                Ok((place, Item::parse(doc)?.render(None)))
            })
            .collect()
    }

    /// `environments.work.stats`
    pub(crate) async fn stats(&self, environment: &str) -> ApiResult<Value> {
        self.self_hosted(environment).await?;
        self.refresh(environment).await?;
        let queued = self.docs(environment, &[State::Queued], true).await?;
        let oldest = queued.first().map(|doc| rfc3339(doc.created_at));
        let mut pending = 0;
        for doc in &queued {
            pending += usize::from(Item::parse(doc)?.polled_at.is_some());
        }
        let now = self.shelf.clock.now();
        let mut workers = self.workers.lock().unwrap_or_else(|e| e.into_inner());
        let polling = workers.get_mut(environment).map_or(0, |seen| {
            seen.retain(|_, at| now - *at < SEEN);
            seen.len()
        });
        Ok(json!({
            "type": "work_queue_stats",
            "depth": queued.len() - pending,
            "pending": pending,
            "oldest_queued_at": oldest,
            "workers_polling": polling,
        }))
    }

    /// The item that a credential of [`credentials::ITEM_PREFIX`] belongs to.
    pub(crate) async fn bearer(&self, token: &str) -> ApiResult<Option<ItemBearer>> {
        let found = self.shelf.store.list(DocQuery {
            kind: KIND,
            tags: vec![vec![token_tag(&digest(token))]],
            limit: 1,
            ..DocQuery::default()
        });
        let Some(doc) = found.await?.pop() else {
            return Ok(None);
        };
        let item = Item::parse(&doc)?;
        Ok(Some(ItemBearer {
            environment: item.environment_id,
            work: item.id,
            session: item.session_id,
        }))
    }

    /// Takes back what was lost and queues what is wanted.
    async fn refresh(&self, environment: &str) -> ApiResult<()> {
        let now = self.shelf.clock.now();
        let mut busy = HashSet::new();
        for doc in self.docs(environment, &State::LIVE, true).await? {
            let mut item = Item::parse(&doc)?;
            let session = self.shelf.store.get(session::KIND, &item.session_id);
            let session = session.await?.map(|doc| SessionDoc::parse(&doc));
            let session = session.transpose()?;
            let over = session.as_ref().is_none_or(SessionDoc::is_over);
            let settled = session.map_or(0, |session| session.seq);
            if item.state == State::Queued && over {
                item.stop(now, settled);
            } else if State::LEASED.contains(&item.state)
                && item.lease_until.is_some_and(|until| until < now)
            {
                tracing::warn!(
                    work = item.id,
                    session = item.session_id,
                    "a worker's lease ran out"
                );
                item.expire(now, settled);
            } else {
                busy.insert(item.session_id);
                continue;
            }
            match self.put(&doc, &item).await {
                Ok(()) if item.state != State::Stopped => drop(busy.insert(item.session_id)),
                Ok(()) | Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let wanting = self.shelf.store.list(DocQuery {
            kind: session::KIND,
            tags: vec![vec![SessionDoc::wants_worker_tag(environment)]],
            include_archived: true,
            ascending: true,
            limit: ALL,
            ..DocQuery::default()
        });
        for doc in wanting.await? {
            if busy.contains(&doc.id) {
                continue;
            }
            let session = SessionDoc::parse(&doc)?;
            let id = self.shelf.ids.make("work");
            let mut item = Item::queued(id, environment, &doc.id, now);
            if let Some(last) = self.last(environment, &doc.id).await? {
                // A new session is prepared once.
                if session.is_fresh() || !last.may_follow(session.seq, now) {
                    continue;
                }
                if last.settled >= session.seq {
                    item.fruitless = last.fruitless + 1;
                }
            }
            match self
                .shelf
                .store
                .commit(vec![Op::Insert(item.to_doc(1))])
                .await
            {
                Ok(()) | Err(StoreError::Exists { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// The newest item of a session.
    async fn last(&self, environment: &str, session: &str) -> ApiResult<Option<Item>> {
        let last = self.shelf.store.list(DocQuery {
            kind: KIND,
            parent: Some(environment.to_owned()),
            tags: vec![vec![format!("session:{session}")]],
            limit: 1,
            ..DocQuery::default()
        });
        last.await?.first().map(Item::parse).transpose()
    }

    async fn position(&self, session: &str) -> ApiResult<i64> {
        match self.shelf.store.get(session::KIND, session).await? {
            Some(doc) => Ok(SessionDoc::parse(&doc)?.seq),
            None => Ok(0),
        }
    }

    async fn docs(
        &self,
        environment: &str,
        states: &[State],
        ascending: bool,
    ) -> ApiResult<Vec<Doc>> {
        let docs = self.shelf.store.list(DocQuery {
            kind: KIND,
            parent: Some(environment.to_owned()),
            tags: vec![states.iter().map(|state| state.tag()).collect()],
            ascending,
            limit: ALL,
            ..DocQuery::default()
        });
        Ok(docs.await?)
    }

    /// Changes an item under whatever others do to it at the same time.
    async fn change(
        &self,
        environment: &str,
        id: &str,
        mut change: impl FnMut(&mut Item) -> ApiResult<()>,
    ) -> ApiResult<Item> {
        self.refresh(environment).await?;
        for _ in 0..ATTEMPTS {
            let (doc, mut item) = self.load(environment, id).await?;
            change(&mut item)?;
            match self.put(&doc, &item).await {
                Ok(()) => return Ok(item),
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(ApiError::overloaded(format!(
            "work item {id} is being changed by too many at once; try again"
        )))
    }

    async fn put(&self, doc: &Doc, item: &Item) -> Result<(), StoreError> {
        let changed = item.to_doc(doc.rev);
        if changed.body == doc.body {
            return Ok(());
        }
        self.shelf.store.commit(vec![Op::Update(changed)]).await
    }

    async fn load(&self, environment: &str, id: &str) -> ApiResult<(Doc, Item)> {
        let found = self.shelf.store.get(KIND, id).await?;
        match found.filter(|doc| doc.parent == environment) {
            Some(doc) => {
                let item = Item::parse(&doc)?;
                Ok((doc, item))
            }
            None => Err(ApiError::not_found(format!(
                "Environment {environment} has no work item {id}."
            ))),
        }
    }

    async fn self_hosted(&self, environment: &str) -> ApiResult<()> {
        let found = self.environments.get(environment).await?;
        if found["config"]["type"] == "self_hosted" {
            return Ok(());
        }
        Err(ApiError::invalid(format!(
            "Environment {environment} is not self-hosted and has no work queue."
        )))
    }
}

fn micros(duration: Duration) -> Micros {
    Micros::try_from(duration.as_micros()).unwrap_or(Micros::MAX)
}

fn precondition(item: &Item, expected: Option<&str>) -> ApiError {
    let actual = item.last_heartbeat();
    let message = format!(
        "Heartbeat precondition failed: expected {}, actual was {}",
        expected.unwrap_or("any"),
        actual.as_deref().unwrap_or("NULL")
    );
    let mut details = serde_json::Map::new();
    details.insert("error_visibility".into(), "user_facing".into());
    details.insert(
        "current_state".into(),
        json!({
            "state": item.state.name(),
            "last_heartbeat": actual,
            "lease_updated_at": item.latest_heartbeat_at.map(rfc3339),
            "lease_extended": false,
            "ttl_seconds": item.ttl,
        }),
    );
    ApiError::precondition(message, "heartbeat_precondition_failed", details)
}
