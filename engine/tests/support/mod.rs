//! A session whose model and tools are played by the test.
#![allow(dead_code)]

use std::{path::Path, sync::Arc, time::Duration};

use futures_util::{StreamExt, future::BoxFuture, stream::BoxStream};
use hostler::tool::{ToolCall, ToolExecutor, ToolOutput};
use hostler_engine::{
    clock::Clock,
    harness::{Hands, HarnessOptions, Mount, NoAttachments, NoCredentials, RetryPolicy, Workspace},
    ids::Ids,
    model::{Model, ModelError, ModelEvent, ModelRequest, ModelResponse, ModelUsage},
    session::{EventQuery, ModelFacts, NewSession, Sessions, SessionsConfig, StreamedEvent},
    store::{Durability, SqliteStore, Store},
};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

/// Long enough for a slow machine; only a failing test waits for it.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future)
        .await
        .unwrap_or_else(|_| panic!("{what} did not happen"))
}

type Events = mpsc::UnboundedSender<Result<ModelEvent, ModelError>>;

/// Hands every request to the test.
struct PuppetModel(mpsc::UnboundedSender<Asked>);

pub struct Asked {
    pub request: ModelRequest,
    pub events: Events,
}

impl Model for PuppetModel {
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>> {
        let (events, mut inbox) = mpsc::unbounded_channel();
        let _ = self.0.send(Asked { request, events });
        futures_util::stream::poll_fn(move |cx| inbox.poll_recv(cx)).boxed()
    }
}

pub const USAGE: ModelUsage = ModelUsage {
    input_tokens: 10,
    output_tokens: 5,
    cache_read_input_tokens: 3,
    cache_creation_5m: 2,
    cache_creation_1h: 0,
};

impl Asked {
    pub fn emit(&self, event: ModelEvent) {
        self.events.send(Ok(event)).expect("the harness listens");
    }

    pub fn start(&self, index: usize, kind: &str) {
        self.emit(ModelEvent::BlockStart {
            index,
            kind: kind.into(),
        });
    }

    pub fn text(&self, index: usize, text: &str) {
        self.emit(ModelEvent::Text {
            index,
            text: text.into(),
        });
    }

    pub fn end(&self, index: usize) {
        self.emit(ModelEvent::BlockEnd { index });
    }

    pub fn done(&self, content: &[Value], stop_reason: &str) {
        self.emit(ModelEvent::Done(ModelResponse {
            content: content.to_vec(),
            stop_reason: stop_reason.into(),
            stop_details: None,
            usage: USAGE,
        }));
    }

    /// A whole response at once.
    pub fn reply(&self, content: &[Value]) {
        for (index, block) in content.iter().enumerate() {
            self.start(index, block["type"].as_str().unwrap());
            if let Some(text) = block["text"].as_str() {
                self.text(index, text);
            }
            self.end(index);
        }
        let calls = content.iter().any(|block| block["type"] == "tool_use");
        self.done(content, if calls { "tool_use" } else { "end_turn" });
    }

    pub fn fail(&self, error: ModelError) {
        self.events.send(Err(error)).expect("the harness listens");
    }
}

pub fn text(text: &str) -> Value {
    json!({"type": "text", "text": text})
}

pub fn call(id: &str, name: &str) -> Value {
    json!({"type": "tool_use", "id": id, "name": name, "input": {"of": id}})
}

/// Hands every call to the test.
#[derive(Clone)]
struct PuppetTools(mpsc::UnboundedSender<Running>);

pub struct Running {
    pub call: ToolCall,
    pub cancel: CancellationToken,
    finish: oneshot::Sender<ToolOutput>,
}

impl Running {
    pub fn finish(self, text: &str) {
        let _ = self.finish.send(ToolOutput::text(text));
    }
}

impl ToolExecutor for PuppetTools {
    fn execute(&self, call: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        let (finish, result) = oneshot::channel();
        let _ = self.0.send(Running {
            call,
            cancel: cancel.clone(),
            finish,
        });
        Box::pin(async move {
            tokio::select! {
                output = result => output.unwrap_or_else(|_| ToolOutput::error("dropped")),
                () = cancel.cancelled() => ToolOutput::error("cancelled"),
            }
        })
    }
}

impl Hands for PuppetTools {
    fn open(
        &self,
        _session: &str,
        _environment: &Value,
        _mounts: &[Mount],
    ) -> Result<Workspace, String> {
        Ok(Workspace {
            executor: Arc::new(self.clone()),
            workdir: "/workspace".into(),
            outputs: "/mnt/session/outputs".into(),
            shown: Default::default(),
        })
    }

    fn close<'a>(&'a self, _session: &'a str, _remove: bool) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

/// An engine's sessions, played by the test.
pub struct Stage {
    pub sessions: Sessions,
    pub store: Arc<dyn Store>,
    requests: mpsc::UnboundedReceiver<Asked>,
    calls: mpsc::UnboundedReceiver<Running>,
}

impl Stage {
    pub async fn open(dir: &Path) -> Stage {
        let path = dir.join("hostler.db");
        let store: Arc<dyn Store> =
            Arc::new(SqliteStore::open(&path, Durability::Process).unwrap());
        let (asked, requests) = mpsc::unbounded_channel();
        let (ran, calls) = mpsc::unbounded_channel();
        let sessions = Sessions::open(SessionsConfig {
            store: store.clone(),
            model: Arc::new(PuppetModel(asked)),
            hands: Arc::new(PuppetTools(ran)),
            credentials: Arc::new(NoCredentials),
            attachments: Arc::new(NoAttachments),
            clock: Clock::System,
            ids: Ids::random(Clock::System),
            facts: ModelFacts {
                // A dollar for a thousand tokens.
                list_cost: Arc::new(|_, spent| {
                    Some(u128::from(spent.all.input_tokens) * 1_000_000_000)
                }),
                takes_system_message: |_| true,
            },
            harness: HarnessOptions {
                retry: RetryPolicy {
                    quick: 0,
                    visible: 2,
                    base: Duration::from_millis(1),
                    max: Duration::from_millis(2),
                },
                ..HarnessOptions::default()
            },
        })
        .await
        .unwrap();
        Stage {
            sessions,
            store,
            requests,
            calls,
        }
    }

    pub async fn asked(&mut self) -> Asked {
        soon("a model request", self.requests.recv()).await.unwrap()
    }

    pub async fn ran(&mut self) -> Running {
        soon("a tool call", self.calls.recv()).await.unwrap()
    }

    pub fn nothing_ran(&mut self) -> bool {
        self.calls.try_recv().is_err()
    }

    pub async fn session(&self) -> Watched {
        self.session_with(json!({}), None).await
    }

    pub async fn session_with(&self, environment: Value, budget: Option<&str>) -> Watched {
        let budget = budget.map(|amount| {
            json!({"type": "limit", "max_list_cost": {"amount": amount, "currency": "USD"}})
        });
        let session = self
            .sessions
            .create(NewSession {
                agent: agent(),
                environment: json!({"id": "env_1", "config": environment}),
                title: None,
                metadata: Default::default(),
                resources: vec![],
                vault_ids: vec![],
                id: Ids::random(Clock::System).make("sesn"),
                budget,
                initial_events: vec![],
                guards: vec![],
            })
            .await
            .unwrap();
        self.watch(session["id"].as_str().unwrap()).await
    }

    pub async fn watch(&self, id: &str) -> Watched {
        let deltas = vec!["agent.message".to_owned(), "agent.thinking".to_owned()];
        let stream = self.sessions.stream(id, None, deltas).await.unwrap();
        Watched {
            stage: self.sessions.clone(),
            id: id.to_owned(),
            stream,
            seen: Vec::new(),
        }
    }
}

pub fn agent() -> Value {
    let ask = json!({"type": "always_ask"});
    let allow = json!({"type": "always_allow"});
    json!({
        "id": "agent_1",
        "type": "agent",
        "version": 1,
        "name": "Tester",
        "model": {"id": "claude-opus-5-5", "effort": {"type": "high"}, "speed": "standard"},
        "system": "Be brief.",
        "mcp_servers": [],
        "tools": [
            {
                "type": "agent_toolset_20260401",
                "default_config": {"enabled": true, "permission_policy": allow},
                "configs": [
                    {"name": "write", "type": "write", "enabled": true, "permission_policy": ask},
                    {"name": "glob", "type": "glob", "enabled": false, "permission_policy": allow},
                ],
            },
            {"type": "custom", "name": "weather", "description": "d", "input_schema": {"type": "object"}},
        ],
    })
}

/// A session and its open stream.
pub struct Watched {
    stage: Sessions,
    pub id: String,
    stream: BoxStream<'static, StreamedEvent>,
    pub seen: Vec<Value>,
}

impl Watched {
    pub async fn send(&self, events: Value) -> Vec<Value> {
        self.try_send(events).await.unwrap()
    }

    pub async fn try_send(&self, events: Value) -> hostler_engine::ApiResult<Vec<Value>> {
        let events = match events {
            Value::Array(events) => events,
            one => vec![one],
        };
        self.stage.send(&self.id, events).await
    }

    pub async fn say(&self, words: &str) -> String {
        let sent = self
            .send(json!({"type": "user.message", "content": [text(words)]}))
            .await;
        assert_eq!(sent[0]["processed_at"], Value::Null);
        sent[0]["id"].as_str().unwrap().to_owned()
    }

    /// The next event of the stream.
    pub async fn next(&mut self) -> Option<Value> {
        let event = soon("an event", self.stream.next()).await?;
        let value: Value = serde_json::from_str(&event.body).unwrap();
        assert_eq!(value["type"], event.kind.as_str());
        self.seen.push(value.clone());
        Some(value)
    }

    /// Everything up to and including the first event of a type.
    pub async fn until(&mut self, kind: &str) -> Vec<Value> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            let found = event["type"] == kind;
            events.push(event);
            if found {
                return events;
            }
        }
        panic!("the stream ended before {kind}: {:?}", rows(&events));
    }

    /// What is in the list.
    pub async fn list(&self) -> Vec<Value> {
        let events = self
            .stage
            .events(
                &self.id,
                EventQuery {
                    limit: 10_000,
                    ..EventQuery::default()
                },
            )
            .await
            .unwrap();
        events
            .iter()
            .map(|event| serde_json::from_str(&event.body).unwrap())
            .collect()
    }

    /// The list equals what the stream delivered, times rise strictly, and
    /// every call has one result.
    pub async fn check(&self) {
        let listed = self.list().await;
        let streamed: Vec<Value> = self
            .seen
            .iter()
            .filter(|event| event.get("id").is_some())
            .cloned()
            .collect();
        assert_eq!(rows(&listed), rows(&streamed));
        assert_eq!(listed, streamed);
        for pair in listed.windows(2) {
            let (a, b) = (&pair[0]["processed_at"], &pair[1]["processed_at"]);
            assert!(a.as_str() < b.as_str(), "{} then {}", pair[0], pair[1]);
        }
        for (i, event) in listed.iter().enumerate() {
            if event["type"] == "session.status_idle" {
                assert_eq!(listed[i - 1]["type"], "session.usage");
            }
        }
    }
}

/// The rows of a transcript: types with what tells them apart.
pub fn rows(events: &[Value]) -> Vec<String> {
    events.iter().map(row).collect()
}

fn row(event: &Value) -> String {
    let kind = event["type"].as_str().unwrap();
    let detail = match kind {
        "session.thread_status_idle" | "session.status_idle" => {
            event["stop_reason"]["type"].clone()
        }
        "agent.tool_use" => event["evaluated_permission"].clone(),
        "agent.tool_result" | "user.tool_result" | "user.custom_tool_result" => {
            match event["is_error"].as_bool() {
                Some(true) => "error".into(),
                _ => Value::Null,
            }
        }
        "span.model_request_end" if event["is_error"] == true => "error".into(),
        "session.error" => event["error"]["retry_status"]["type"].clone(),
        "event_start" => event["event"]["type"].clone(),
        "event_delta" => event["delta"]["content"]["text"].clone(),
        "user.tool_confirmation" => event["result"].clone(),
        _ => Value::Null,
    };
    match detail.as_str() {
        Some(detail) => format!("{kind} {detail}"),
        None => kind.to_owned(),
    }
}

/// `session.status_running`, `session.thread_status_running`.
pub const RUNNING: [&str; 2] = ["session.status_running", "session.thread_status_running"];

/// The three rows that end a running period.
pub fn idle(reason: &str) -> Vec<String> {
    vec![
        format!("session.thread_status_idle {reason}"),
        "session.usage".into(),
        format!("session.status_idle {reason}"),
    ]
}

/// Joins rows into one transcript.
#[macro_export]
macro_rules! transcript {
    ($($rows:expr),* $(,)?) => {{
        let mut all: Vec<String> = Vec::new();
        $( for row in $rows { all.push(row.to_string()); } )*
        all
    }};
}
