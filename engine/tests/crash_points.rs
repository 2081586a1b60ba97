//! Stops the engine before and after every single commit of a turn, opens the
//! store again and lets the turn end: whatever the point, nothing accepted is
//! lost, nothing is doubled, and every call has one result.

mod support;

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::{StreamExt, future::BoxFuture, stream::BoxStream};
use hostler::tool::{ToolCall, ToolExecutor, ToolOutput};
use hostler_engine::{
    clock::Clock,
    harness::{Hands, HarnessOptions, Mount, NoAttachments, NoCredentials, Workspace},
    ids::Ids,
    model::{Model, ModelError, ModelEvent, ModelRequest, ModelResponse},
    session::{EventQuery, ModelFacts, NewSession, Sessions, SessionsConfig},
    store::{
        Commit, Doc, DocQuery, Durability, LogQuery, Queued, Record, SqliteStore, Store, StoreError,
    },
};
use serde_json::{Value, json};
use support::{agent, call, soon, text};
use tokio_util::sync::CancellationToken;

/// Applies `allowed` commits; the next one and all later ones never return,
/// as if the process had died before them, or (with `torn`) right after them.
struct Mortal {
    store: SqliteStore,
    allowed: usize,
    torn: bool,
    seen: AtomicUsize,
    died: CancellationToken,
}

impl Store for Mortal {
    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let n = self.seen.fetch_add(1, Ordering::SeqCst);
            if n < self.allowed {
                return self.store.commit(commit).await;
            }
            if n == self.allowed && self.torn {
                self.store.commit(commit).await.unwrap();
            }
            self.died.cancel();
            std::future::pending().await
        })
    }

    fn get(&self, kind: &'static str, id: &str) -> BoxFuture<'_, Result<Option<Doc>, StoreError>> {
        self.store.get(kind, id)
    }

    fn list(&self, query: DocQuery) -> BoxFuture<'_, Result<Vec<Doc>, StoreError>> {
        self.store.list(query)
    }

    fn count(&self, kind: &'static str, parent: &str) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.store.count(kind, parent)
    }

    fn log(&self, query: LogQuery) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.store.log(query)
    }

    fn queued(&self, session: &str) -> BoxFuture<'_, Result<Vec<Queued>, StoreError>> {
        self.store.queued(session)
    }
}

/// Answers from what the conversation holds, so that it is the same after
/// every restart.
struct Planned;

impl Model for Planned {
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>> {
        let responses = request
            .messages
            .iter()
            .filter(|message| message["role"] == "assistant")
            .count();
        assert_eq!(responses, request.answered);
        let content = match responses {
            0 => vec![
                text("I will."),
                call("t1", "bash"),
                call("t2", "read"),
                call("t3", "weather"),
            ],
            1 => vec![call("t4", "bash")],
            _ => vec![text("Done.")],
        };
        let stop_reason = if responses < 2 {
            "tool_use"
        } else {
            "end_turn"
        };
        let done = ModelEvent::Done(ModelResponse {
            content,
            stop_reason: stop_reason.into(),
            stop_details: None,
            usage: support::USAGE,
        });
        futures_util::stream::iter([Ok(done)]).boxed()
    }
}

struct Echo;

impl ToolExecutor for Echo {
    fn execute(&self, call: ToolCall, _cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        Box::pin(async move { ToolOutput::text(call.name) })
    }
}

struct EchoHands;

impl Hands for EchoHands {
    fn open(
        &self,
        _session: &str,
        _environment: &Value,
        _mounts: &[Mount],
    ) -> Result<Workspace, String> {
        Ok(Workspace {
            executor: Arc::new(Echo),
            workdir: "/workspace".into(),
            outputs: "/mnt/session/outputs".into(),
            shown: Default::default(),
        })
    }

    fn close<'a>(&'a self, _session: &'a str, _remove: bool) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

async fn open(store: Arc<dyn Store>) -> Sessions {
    Sessions::open(SessionsConfig {
        store,
        model: Arc::new(Planned),
        hands: Arc::new(EchoHands),
        credentials: Arc::new(NoCredentials),
        attachments: Arc::new(NoAttachments),
        clock: Clock::System,
        ids: Ids::random(Clock::System),
        facts: ModelFacts {
            list_cost: Arc::new(|_, _| None),
            takes_system_message: |_| true,
        },
        harness: HarnessOptions::default(),
    })
    .await
    .unwrap()
}

fn database(dir: &Path) -> SqliteStore {
    SqliteStore::open(&dir.join("hostler.db"), Durability::Process).unwrap()
}

async fn create(sessions: &Sessions) -> Option<String> {
    let session = sessions
        .create(NewSession {
            agent: agent(),
            environment: json!({"id": "env_1", "config": {}}),
            title: None,
            metadata: Default::default(),
            resources: vec![],
            vault_ids: vec![],
            id: Ids::random(Clock::System).make("sesn"),
            budget: None,
            initial_events: vec![],
            guards: vec![],
        })
        .await
        .unwrap();
    Some(session["id"].as_str().unwrap().to_owned())
}

async fn events(sessions: &Sessions, id: &str) -> Vec<Value> {
    let query = EventQuery {
        limit: usize::MAX,
        ..EventQuery::default()
    };
    let events = sessions.events(id, query).await.unwrap();
    events
        .iter()
        .map(|event| serde_json::from_str(&event.body).unwrap())
        .collect()
}

/// Does what a client would: says something twice, answers the custom tool
/// as soon as it is called. Returns the ids of what was acknowledged.
async fn play(sessions: &Sessions, id: &str, acknowledged: &mut Vec<String>) {
    let mut stream = sessions.stream(id, None, vec![]).await.unwrap();
    let mut said = events(sessions, id)
        .await
        .iter()
        .filter(|event| event["type"] == "user.message")
        .count();
    loop {
        let log = events(sessions, id).await;
        let mut inputs = Vec::new();
        for event in &log {
            let answered = log
                .iter()
                .any(|other| other["custom_tool_use_id"] == event["id"]);
            if event["type"] == "agent.custom_tool_use" && !answered {
                inputs.push(json!({
                    "type": "user.custom_tool_result",
                    "custom_tool_use_id": event["id"],
                    "content": [text("sunny")],
                }));
            }
        }
        if said < 2 {
            inputs.push(json!({"type": "user.message", "content": [text("Go")]}));
        }
        if !inputs.is_empty() {
            match sessions.send(id, inputs).await {
                Ok(sent) => {
                    said += usize::from(said < 2);
                    let ids = sent.iter().map(|event| event["id"].as_str().unwrap());
                    acknowledged.extend(ids.map(str::to_owned));
                }
                // Refused as a whole because the session moved meanwhile.
                Err(error) => assert_eq!(error.status, 400, "{error}"),
            }
        }
        let done = log.last().is_some_and(|event| {
            event["type"] == "session.status_idle" && event["stop_reason"]["type"] == "end_turn"
        });
        if done {
            return;
        }
        if stream.next().await.is_none() {
            return;
        }
    }
}

fn check(log: &[Value], acknowledged: &[String], point: &str) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for event in log {
        *seen.entry(event["id"].as_str().unwrap()).or_default() += 1;
    }
    assert!(seen.values().all(|count| *count == 1), "{point}: doubled");
    for id in acknowledged {
        let event = log.iter().find(|event| event["id"] == id.as_str());
        let event = event.unwrap_or_else(|| panic!("{point}: {id} is lost"));
        assert!(event["processed_at"].is_string(), "{point}: {id} waits");
    }
    for event in log {
        if matches!(
            event["type"].as_str(),
            Some("agent.tool_use" | "agent.custom_tool_use")
        ) {
            let results = log.iter().filter(|other| {
                other["tool_use_id"] == event["id"] || other["custom_tool_use_id"] == event["id"]
            });
            assert_eq!(results.count(), 1, "{point}: results of {event}");
        }
        if event["type"] == "span.model_request_start" {
            let ends = log
                .iter()
                .filter(|other| other["model_request_start_id"] == event["id"]);
            assert_eq!(ends.count(), 1, "{point}: ends of {event}");
        }
    }
    for pair in log.windows(2) {
        assert!(
            pair[0]["processed_at"].as_str() < pair[1]["processed_at"].as_str(),
            "{point}: times"
        );
    }
    assert_eq!(
        log.last().unwrap()["type"],
        "session.status_idle",
        "{point}"
    );
}

#[tokio::test]
async fn every_commit_is_a_place_to_stop() {
    let mut points = 0;
    for allowed in 1.. {
        for torn in [false, true] {
            let point = format!("after {allowed} commits, torn {torn}");
            let dir = tempfile::tempdir().unwrap();
            let died = CancellationToken::new();
            let mortal = Arc::new(Mortal {
                store: database(dir.path()),
                allowed,
                torn,
                seen: AtomicUsize::new(0),
                died: died.clone(),
            });
            let sessions = open(mortal.clone()).await;
            let id = create(&sessions).await.unwrap();
            let mut acknowledged = Vec::new();
            let survived = soon(&point, async {
                tokio::select! {
                    () = play(&sessions, &id, &mut acknowledged) => true,
                    () = died.cancelled() => false,
                }
            })
            .await;
            sessions.shutdown().await;
            drop((sessions, mortal));

            let sessions = open(Arc::new(database(dir.path()))).await;
            soon(&point, play(&sessions, &id, &mut acknowledged)).await;
            let log = events(&sessions, &id).await;
            check(&log, &acknowledged, &point);
            sessions.shutdown().await;
            if survived {
                assert!(points > 20, "the turn had only {points} points to stop at");
                return;
            }
            points += 1;
        }
    }
}
