//! An engine and the shortest way to ask it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ::http::{HeaderMap, Method};
use futures_util::TryStreamExt;
use hostler::transport::{
    Request, Response, Transport,
    http::{HttpConfig, HttpTransport},
};
use hostler_engine::{
    clock::Clock,
    engine::{Engine, EngineOptions},
    model::{Script, ScriptedModel},
    serve::Server,
};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// Long enough for a slow machine; only a failing test waits for it.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub struct Api {
    pub engine: Engine,
    pub transport: Arc<dyn Transport>,
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Answer {
    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body
    }

    /// The message of an error of this status and type.
    #[track_caller]
    pub fn error(&self, status: u16, kind: &str) -> &str {
        assert_eq!(self.status, status, "{}", self.body);
        assert_eq!(self.body["type"], "error");
        assert_eq!(self.body["error"]["type"], kind);
        assert_eq!(self.body["request_id"], self.header("request-id"));
        self.body["error"]["message"].as_str().unwrap()
    }

    #[track_caller]
    pub fn invalid(&self) -> &str {
        self.error(400, "invalid_request_error")
    }

    pub fn code(&self) -> &str {
        self.body["error"]["details"]["error_code"]
            .as_str()
            .unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).map(|value| value.to_str().unwrap());
        value.unwrap_or_default()
    }
}

/// Says one word a turn, three times.
pub fn options() -> EngineOptions {
    let script = json!([{"text": "One."}, {"text": "Two."}, {"text": "Three."}]);
    let script = Script::from_value(script).expect("a valid script");
    let model = ScriptedModel::new(script, Clock::System);
    EngineOptions::new(Arc::new(model))
}

impl Api {
    pub async fn open() -> Api {
        Api::with(options()).await
    }

    pub async fn with(options: EngineOptions) -> Api {
        let engine = Engine::open(options).await.expect("an engine opens");
        Api {
            transport: engine.transport(),
            engine,
        }
    }

    pub async fn send(&self, request: Request) -> Response {
        let sent = self.transport.send(request);
        let answered = tokio::time::timeout(PATIENCE, sent).await;
        answered.expect("an answer in time").expect("an answer")
    }

    pub async fn ask(&self, request: Request) -> Answer {
        let response = self.send(request).await;
        let chunks: Vec<_> = response.body.try_collect().await.expect("a whole body");
        let body = chunks.concat();
        Answer {
            status: response.status.as_u16(),
            headers: response.headers,
            body: serde_json::from_slice(&body)
                .unwrap_or_else(|_| String::from_utf8_lossy(&body).into()),
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(request(Method::GET, path, None)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.ask(request(Method::DELETE, path, None)).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.ask(request(Method::POST, path, Some(body))).await
    }

    /// A verb such as `archive`, which has no body.
    pub async fn verb(&self, path: &str) -> Answer {
        self.ask(request(Method::POST, path, None)).await
    }

    pub async fn agent(&self) -> Value {
        let body = json!({"name": "Tester", "model": "claude-opus-4-8"});
        self.post("/v1/agents", body).await.ok()
    }

    pub async fn environment(&self) -> Value {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("environment {}", COUNT.fetch_add(1, Ordering::Relaxed));
        self.post("/v1/environments", json!({"name": name}))
            .await
            .ok()
    }

    pub async fn session(&self) -> Value {
        let body = json!({
            "agent": self.agent().await["id"],
            "environment_id": self.environment().await["id"],
        });
        self.post("/v1/sessions", body).await.ok()
    }

    /// All pages of a list.
    pub async fn all(&self, path: &str) -> Vec<Value> {
        let mut found = Vec::new();
        let mut next = path.to_owned();
        let joint = if path.contains('?') { '&' } else { '?' };
        loop {
            let page = self.get(&next).await.ok();
            found.extend(page["data"].as_array().unwrap().iter().cloned());
            match page["next_page"].as_str() {
                Some(token) => next = format!("{path}{joint}page={token}"),
                None => return found,
            }
        }
    }
}

pub fn request(method: Method, path: &str, body: Option<Value>) -> Request {
    let mut headers = HeaderMap::new();
    if body.is_some() {
        headers.insert("content-type", "application/json".parse().unwrap());
    }
    Request {
        method,
        path: path.into(),
        headers,
        body: body.map(|body| body.to_string().into()),
        timeout: PATIENCE,
    }
}

pub fn with_header(mut request: Request, name: &'static str, value: &str) -> Request {
    request.headers.insert(name, value.parse().unwrap());
    request
}

/// The engine behind a real socket.
pub struct Served {
    pub api: Api,
    pub address: std::net::SocketAddr,
    stop: CancellationToken,
    running: tokio::task::JoinHandle<()>,
}

impl Served {
    pub async fn open(options: EngineOptions) -> Served {
        let mut api = Api::with(options).await;
        let any_port = "127.0.0.1:0".parse().unwrap();
        let server = Server::bind(&api.engine, any_port)
            .await
            .expect("a free port");
        let address = server.address();
        let stop = CancellationToken::new();
        let running = tokio::spawn(server.run(stop.clone()));
        api.transport = Arc::new(
            HttpTransport::new(HttpConfig {
                base_url: format!("http://{address}"),
                connect_timeout: PATIENCE,
                certificates: Vec::new(),
            })
            .expect("a transport"),
        );
        Served {
            api,
            address,
            stop,
            running,
        }
    }

    pub async fn close(self) {
        self.stop.cancel();
        self.api.engine.shutdown().await;
        let ended = tokio::time::timeout(PATIENCE, self.running).await;
        ended.expect("the server ends").expect("without a panic");
    }
}
