//! The generated methods over real sockets: what is called, sent and read.
#![allow(missing_docs)]

mod support;

use futures_util::TryStreamExt;
use hostler::{FilePart, Form, RequestOptions, types::*};
use support::{Server, Step, answer, json, sse, sse_head};

const AGENT: &str = r#"{"type":"agent","id":"agent_1","version":1,"name":"Coder","model":{"id":"m"},"tools":[],"mcp_servers":[],"skills":[],"metadata":{},"created_at":"2026-11-01T00:00:00Z","updated_at":"2026-11-01T00:00:00Z","archived_at":null}"#;

async fn server(steps: Vec<Step>) -> Server {
    let steps = std::sync::Mutex::new(Some(steps));
    Server::start(move |_, _| {
        steps
            .lock()
            .expect("not poisoned")
            .take()
            .unwrap_or_default()
    })
    .await
}

#[tokio::test]
async fn bodies_paths_and_options() {
    let server = server(json(AGENT)).await;
    let options = RequestOptions {
        betas: vec!["extra-beta".to_owned()],
        ..RequestOptions::default()
    };
    let agents = server.client().agents().with(options);
    let mut params = AgentUpdateParams::new().name("Coder");
    params.system = Maybe::Null;
    let agent = agents.update("agent/1", &params).await.expect("an agent");
    assert_eq!((agent.id.as_str(), agent.version), ("agent_1", 1));
    let seen = server.seen();
    assert_eq!(seen[0].path, "/v1/agents/agent%2F1");
    assert_eq!(seen[0].body, r#"{"name":"Coder","system":null}"#);
    assert_eq!(
        seen[0].header("anthropic-beta"),
        "extra-beta,managed-agents-2026-04-01"
    );
}

#[tokio::test]
async fn lists_with_queries() {
    let page = format!(r#"{{"data":[{AGENT},{AGENT}],"next_page":null}}"#);
    let server = server(json(&page)).await;
    let query = AgentListParams::new().limit(2).include_archived(true);
    let items: Vec<Agent> = server
        .client()
        .agents()
        .list(&query)
        .try_collect()
        .await
        .expect("agents");
    assert_eq!(items.len(), 2);
    assert_eq!(
        server.seen()[0].path,
        "/v1/agents?include_archived=true&limit=2"
    );
}

#[tokio::test]
async fn streams_of_typed_events() {
    let event = r#"{"type":"agent.thinking","id":"sevt_1","processed_at":"2026-11-01T00:00:00Z"}"#;
    let server = server(vec![sse_head(), sse(event)]).await;
    let mut query = SessionEventStreamParams::new();
    query.event_deltas = Some(vec![EventDeltaType::AgentMessage]);
    let mut events = server
        .client()
        .sessions()
        .events()
        .stream("sesn_1", &query)
        .await
        .expect("open");
    let event: StreamEvent = events
        .try_next()
        .await
        .expect("readable")
        .expect("an event")
        .decode()
        .expect("typed");
    assert!(matches!(event, StreamEvent::AgentThinking(thinking) if thinking.id == "sevt_1"));
    assert_eq!(
        server.seen()[0].path,
        "/v1/sessions/sesn_1/events/stream?event_deltas%5B%5D=agent.message"
    );
}

#[tokio::test]
async fn uploads_and_downloads() {
    let file = r#"{"type":"file","id":"file_1","filename":"a.txt","mime_type":"text/plain","size_bytes":2,"created_at":"2026-11-01T00:00:00Z"}"#;
    let uploads = server(json(file)).await;
    let form = Form::new()
        .file(
            "file",
            FilePart::bytes("a.txt", "hi").content_type("text/plain"),
        )
        .text("expires_in_seconds", "3600");
    let stored = uploads.client().files().upload(form).await.expect("a file");
    assert_eq!(stored.id, "file_1");
    let seen = uploads.seen();
    let body = &seen[0].body;
    assert!(
        body.contains(
            "name=\"file\"; filename=\"a.txt\"\r\ncontent-type: text/plain\r\n\r\nhi\r\n"
        ),
        "{body}"
    );

    let downloads = server(answer(200, &[("content-type", "text/plain")], "hello")).await;
    let mut download = downloads
        .client()
        .files()
        .download("file_1")
        .await
        .expect("bytes");
    let mut bytes = Vec::new();
    while let Some(chunk) = download.chunk().await.expect("a chunk") {
        bytes.extend_from_slice(&chunk);
    }
    assert_eq!(bytes, b"hello");
}
