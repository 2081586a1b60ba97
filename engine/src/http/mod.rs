//! The API over HTTP: every operation of the definition, one way in.

mod auth;
mod body;
mod download;
mod handlers;
mod idempotency;
mod multipart;
mod page;
mod principal;
mod query;
mod sse;
mod strict;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{RawPathParams, Request, rejection::RawPathParamsRejection},
    response::Response,
    routing::{MethodFilter, get, on},
};
use futures_util::stream::BoxStream;
use hostler::operations::{self, Operation};
use http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{CACHE_CONTROL, CONTENT_TYPE},
    request::Parts,
};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use self::{
    download::Wanted, handlers::Call, idempotency::Answers, multipart::Form, principal::Principal,
    query::Query,
};
use crate::{
    error::{ApiError, ApiResult},
    ids::Ids,
    resources::{Resources, credentials, files::Content},
    session::StreamedEvent,
};

pub(crate) use auth::Door;
pub use auth::Secret;

/// Everything of an engine belongs to one organization and one workspace.
const ORGANIZATION: &str = "00000000-0000-4000-8000-000000000000";
const WORKSPACE: &str = "wrkspc_local";
/// All files of a skill together.
const MOST_SKILL_BYTES: usize = 30 << 20;

/// What requests work with.
pub(crate) struct Service {
    pub(crate) resources: Resources,
    answers: Answers,
    /// Ids of requests, apart from those of objects: how often somebody asks
    /// must not change what reproducible sessions look like.
    request_ids: Ids,
    strict: bool,
    heartbeat: Duration,
    /// Ends open streams.
    pub(crate) closing: CancellationToken,
}

impl Service {
    pub(crate) fn new(resources: Resources, strict: bool, heartbeat: Duration) -> Service {
        let shelf = resources.shelf();
        Service {
            answers: Answers::new(shelf.store.clone(), shelf.clock.clone()),
            request_ids: Ids::random(shelf.clock.clone()),
            resources,
            strict,
            heartbeat,
            closing: CancellationToken::new(),
        }
    }
}

/// What a handler answers with.
enum Reply {
    /// JSON text.
    Json(String),
    /// Server-sent events.
    Events(BoxStream<'static, StreamedEvent>),
    /// Bytes.
    File(Content),
}

type Params = Result<RawPathParams, RawPathParamsRejection>;

/// What a path and method stand for.
#[derive(Clone, Copy)]
enum Target {
    Operation(&'static Operation),
    Keys(KeyAction),
    WrongMethod,
    Nothing,
}

/// What the engine offers besides the API: keys for workers, which the hosted
/// service makes in its console.
#[derive(Clone, Copy)]
enum KeyAction {
    Create,
    Delete,
}

/// All routes behind `door`.
pub(crate) fn router(service: &Arc<Service>, door: Door) -> Router {
    let door = Arc::new(door);
    let answer = |target: Target| {
        let (service, door) = (service.clone(), door.clone());
        move |params: Params, request: Request| {
            respond(service.clone(), door.clone(), target, params, request)
        }
    };
    let mut router = Router::new().route("/health", get(health));
    for operation in operations::ALL {
        let method = match operation.method {
            "GET" => MethodFilter::GET,
            "POST" => MethodFilter::POST,
            "DELETE" => MethodFilter::DELETE,
            other => unreachable!("the API has no {other} operations"),
        };
        let target = Target::Operation(operation);
        router = router.route(operation.path, on(method, answer(target)));
        if operation.id == "sessions.events.stream" {
            // The path of the first release, still in use.
            let alias = "/v1/sessions/{session_id}/stream";
            router = router.route(alias, on(method, answer(target)));
        }
    }
    let keys = "/hostler/v1/environments/{environment_id}/keys";
    router = router
        .route(
            keys,
            on(MethodFilter::POST, answer(Target::Keys(KeyAction::Create))),
        )
        .route(
            &format!("{keys}/{{key_id}}"),
            on(
                MethodFilter::DELETE,
                answer(Target::Keys(KeyAction::Delete)),
            ),
        );
    router
        .method_not_allowed_fallback(answer(Target::WrongMethod))
        .fallback(answer(Target::Nothing))
}

async fn health() -> Response {
    json_response(StatusCode::OK, r#"{"status":"ok"}"#.into())
}

async fn respond(
    service: Arc<Service>,
    door: Arc<Door>,
    target: Target,
    params: Params,
    request: Request,
) -> Response {
    let request_id = service.request_ids.make("req");
    let (parts, body) = request.into_parts();
    let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
    let authenticated = match target {
        Target::Nothing => Err(ApiError::not_found("no operation of the API has this path")),
        _ => principal::admit(&door, &parts.headers, &service.resources).await,
    };
    let is_known = authenticated.is_ok();
    let mut response = match authenticated {
        Err(error) => error_response(&error, &request_id),
        Ok(principal) => {
            // A task of its own: a client that hangs up leaves no half-done
            // work behind, and a panic takes nothing else with it.
            let work = {
                let service = service.clone();
                async move { service.answer(principal, target, params, parts, body).await }
            };
            match tokio::spawn(work).await {
                Ok(Ok(Reply::Json(text))) => json_response(StatusCode::OK, text),
                Ok(Ok(Reply::Events(events))) => events_response(&service, events),
                Ok(Ok(Reply::File(content))) => download::response(content),
                Ok(Err(error)) => error_response(&error, &request_id),
                Err(join) => {
                    tracing::error!(%method, path, request_id, %join, "a request failed inside");
                    let error = ApiError::internal(
                        "the engine failed while it worked on this request; \
                         its log tells more under the request id",
                    );
                    error_response(&error, &request_id)
                }
            }
        }
    };
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        headers.insert("request-id", id);
    }
    headers.insert(
        "anthropic-organization-id",
        HeaderValue::from_static(ORGANIZATION),
    );
    if is_known {
        headers.insert(
            "anthropic-workspace-id",
            HeaderValue::from_static(WORKSPACE),
        );
    }
    tracing::debug!(%method, path, request_id, status = response.status().as_u16(), "request");
    response
}

impl Service {
    async fn answer(
        &self,
        principal: Principal,
        target: Target,
        params: Params,
        parts: Parts,
        body: Body,
    ) -> ApiResult<Reply> {
        let operation = match target {
            Target::Operation(operation) => operation,
            Target::Keys(action) => return self.keys(&principal, action, params).await,
            Target::WrongMethod | Target::Nothing => {
                return Err(ApiError::method_not_allowed(format!(
                    "{} is not a method of {}",
                    parts.method,
                    parts.uri.path()
                )));
            }
        };
        if self.strict {
            strict::check(operation, &parts.headers)?;
        }
        if !handlers::serves(operation.id) {
            return Err(ApiError::not_implemented(format!(
                "{} is not implemented by this engine yet",
                operation.id
            )));
        }
        let params = params.map_err(|error| ApiError::invalid(error.to_string()))?;
        let query = Query::parse(parts.uri.query())?;
        let path: Vec<(String, String)> = params
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut form = None;
        let bytes = match (&parts.method, operation.body) {
            (&Method::GET | &Method::DELETE, _) => bytes::Bytes::new(),
            (_, operations::Body::Multipart) => {
                principal
                    .may(operation, &path, &Value::Null, &self.resources)
                    .await?;
                let received = self.form(operation, &parts.headers, body).await?;
                form.insert(received).digest().into()
            }
            _ => body::read(&parts.headers, body).await?,
        };
        let body = body::parse(operation, &bytes, self.strict)?;
        if form.is_none() {
            principal
                .may(operation, &path, &body, &self.resources)
                .await?;
        }
        let worker = parts.headers.get("anthropic-worker-id");
        let wanted = path.last().map_or("", |(_, id)| id.as_str());
        let call = Call {
            wanted: Wanted::read(&parts.headers, wanted),
            form,
            actor: principal.actor(),
            path,
            query,
            body,
            worker: worker.and_then(|id| Some(id.to_str().ok()?.to_owned())),
        };
        let work = handlers::call(&self.resources, operation.id, call);
        let key = parts.headers.get("idempotency-key");
        match key.filter(|_| !operation.idempotent && !operation.stream) {
            None => work.await,
            Some(key) => {
                let work = async {
                    match work.await? {
                        Reply::Json(text) => Ok(text),
                        Reply::Events(_) | Reply::File(_) => {
                            unreachable!("only JSON is kept for idempotency keys")
                        }
                    }
                };
                let path = parts.uri.path();
                let text = self.answers.once(key.as_bytes(), path, &bytes, work);
                text.await.map(Reply::Json)
            }
        }
    }
}

impl Service {
    async fn form(
        &self,
        operation: &Operation,
        headers: &HeaderMap,
        body: Body,
    ) -> ApiResult<Form> {
        match operation.id {
            "files.upload" => multipart::file(headers, body, &self.resources.files).await,
            _ => multipart::small_files(headers, body, MOST_SKILL_BYTES).await,
        }
    }

    async fn keys(
        &self,
        principal: &Principal,
        action: KeyAction,
        params: Params,
    ) -> ApiResult<Reply> {
        principal.administers()?;
        let params = params.map_err(|error| ApiError::invalid(error.to_string()))?;
        let value = |name: &str| {
            let found = params.iter().find(|(key, _)| *key == name);
            found.map_or("", |(_, value)| value)
        };
        let environment = value("environment_id");
        let shelf = self.resources.shelf();
        let answer = match action {
            KeyAction::Create => {
                credentials::create_key(shelf, &self.resources.environments, environment).await?
            }
            KeyAction::Delete => {
                credentials::delete_key(shelf, environment, value("key_id")).await?
            }
        };
        Ok(Reply::Json(answer.to_string()))
    }
}

fn json_response(status: StatusCode, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

fn events_response(service: &Service, events: BoxStream<'static, StreamedEvent>) -> Response {
    let body = sse::body(events, service.heartbeat, service.closing.clone());
    let mut response = Response::new(Body::from_stream(body));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn error_response(error: &ApiError, request_id: &str) -> Response {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json_response(status, error.body(request_id).to_string());
    // Clients repeat both by themselves, and neither can end better.
    if matches!(error.status, 409 | 501) {
        let never = HeaderValue::from_static("false");
        response.headers_mut().insert("x-should-retry", never);
    }
    response
}

#[cfg(test)]
mod tests {
    use futures_util::future::{BoxFuture, ready};
    use hostler_sandbox::Isolation;
    use tower::ServiceExt;

    use super::*;
    use crate::{
        clock::Clock,
        harness::{HarnessOptions, LocalHands, NoAttachments, NoCredentials},
        model::{Script, ScriptedModel},
        resources::{
            Shelf,
            files::Files,
            memory::Memory,
            skills::Skills,
            vaults::{Seal, Vaults},
        },
        session::{ModelFacts, Sessions, SessionsConfig},
        store::{
            Commit, Doc, DocQuery, Durability, LogQuery, Queued, Record, Store, StoreError,
            blobs::DirectoryBlobs,
        },
    };

    /// Falls over whenever somebody asks for a document.
    struct Fragile;

    impl Store for Fragile {
        fn commit(&self, _: Commit) -> BoxFuture<'_, Result<(), StoreError>> {
            Box::pin(ready(Ok(())))
        }

        fn get(&self, _: &'static str, _: &str) -> BoxFuture<'_, Result<Option<Doc>, StoreError>> {
            panic!("out of luck")
        }

        fn list(&self, _: DocQuery) -> BoxFuture<'_, Result<Vec<Doc>, StoreError>> {
            Box::pin(ready(Ok(Vec::new())))
        }

        fn count(&self, _: &'static str, _: &str) -> BoxFuture<'_, Result<u64, StoreError>> {
            Box::pin(ready(Ok(0)))
        }

        fn log(&self, _: LogQuery) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
            Box::pin(ready(Ok(Vec::new())))
        }

        fn queued(&self, _: &str) -> BoxFuture<'_, Result<Vec<Queued>, StoreError>> {
            Box::pin(ready(Ok(Vec::new())))
        }
    }

    #[tokio::test]
    async fn a_panic_is_an_answer_and_the_next_request_works() {
        let store = Arc::new(Fragile);
        let clock = Clock::starting_at(0);
        let ids = Ids::seeded(clock.clone(), 0);
        let facts = ModelFacts {
            list_cost: Arc::new(|_, _| None),
            takes_system_message: |_| true,
        };
        let script = Script::parse(r#"[{"text": "Hi"}]"#).expect("a valid script");
        let sessions = Sessions::open(SessionsConfig {
            store: store.clone(),
            model: Arc::new(ScriptedModel::new(script, clock.clone())),
            hands: Arc::new(LocalHands::new("nowhere".into(), Isolation::default())),
            credentials: Arc::new(NoCredentials),
            attachments: Arc::new(NoAttachments),
            clock: clock.clone(),
            ids: ids.clone(),
            facts: facts.clone(),
            harness: HarnessOptions::default(),
        });
        let sessions = sessions.await.expect("sessions open");
        let shelf = Shelf { store, clock, ids };
        let directory = tempfile::tempdir().expect("a directory");
        let seal = Seal::open(&directory.path().join("key"), true).expect("a key");
        let vaults = Arc::new(Vaults::new(shelf.clone(), seal));
        let archives = DirectoryBlobs::open(directory.path().join("skills"), Durability::Process);
        let skills = Skills::open(shelf.clone(), Arc::new(archives.expect("a directory"))).await;
        let skills = Arc::new(skills.expect("skills open"));
        let memory = Arc::new(Memory::new(shelf.clone()));
        let blobs = DirectoryBlobs::open(directory.path().join("files"), Durability::Process);
        let files = Files::open(shelf.clone(), Arc::new(blobs.expect("a directory"))).await;
        let files = Arc::new(files.expect("files open"));
        let resources = Resources::new(shelf, sessions, facts, vaults, files, memory, skills);
        let service = Arc::new(Service::new(resources, false, Duration::from_secs(10)));
        let router = router(&service, Door::Open);
        let get = async |path: &str| {
            let request = Request::get(path).body(Body::empty()).expect("a request");
            let Ok(response) = router.clone().oneshot(request).await;
            response
        };
        let broken = get("/v1/agents/agent_1").await;
        assert_eq!(broken.status(), 500);
        assert!(broken.headers().contains_key("request-id"));
        let body = axum::body::to_bytes(broken.into_body(), 10_000).await;
        let body: serde_json::Value = serde_json::from_slice(&body.expect("a body")).expect("JSON");
        assert_eq!(body["error"]["type"], "api_error");
        assert!(!body.to_string().contains("out of luck"));
        assert_eq!(get("/v1/agents").await.status(), 200);
    }
}
