//! What was recorded can be replayed, holds no secret, and says how a request
//! differs.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use futures_util::{FutureExt, StreamExt};
use hostler::{
    CallArgs, Client, ErrorCode, RequestOptions, Result, operations,
    stream::EventStream,
    transfer::{FilePart, Form},
    transport::{Replay, Timing},
};
use serde_json::{Value, json};
use support::{Seen, Server, Step, answer, api_error, json as ok, send, sse, sse_head};
use tokio::time::Instant;

const KEY: &str = "sk-test-secret";
const TOKEN: &str = "ghp-very-secret-token";

fn agent(id: &str) -> CallArgs {
    CallArgs {
        path: vec![("agent_id", id.to_owned())],
        ..CallArgs::default()
    }
}

fn session() -> CallArgs {
    CallArgs {
        path: vec![("session_id", "sesn_1".to_owned())],
        ..CallArgs::default()
    }
}

fn body(mut args: CallArgs, value: &Value) -> CallArgs {
    args.body = Some(value.to_string().into());
    args
}

fn script(seen: &Seen, _: usize) -> Vec<Step> {
    match (seen.method.as_str(), seen.path.as_str()) {
        ("GET", "/v1/agents/agent_1") => answer(
            200,
            &[("request-id", "req_1"), ("set-cookie", "session=chocolate")],
            &format!(r#"{{"id":"agent_1",  "name":"{KEY}","n":1.0e3,"access_token":"{TOKEN}"}}"#),
        ),
        ("GET", "/v1/agents/agent_2") => api_error(404, "not_found_error", "there is none"),
        ("GET", "/v1/agents/agent_3") => vec![send(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{\"",
        )],
        ("GET", "/v1/agents/agent_4") => vec![],
        ("GET", "/v1/files/file_1/content") => vec![
            send("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\nconnection: close\r\n\r\n"),
            send([0x89, b'P', 0, 0xff]),
        ],
        ("POST", "/v1/files") => ok(r#"{"id":"file_1"}"#),
        ("POST", _) => ok(r#"{"data":[]}"#),
        _ => vec![
            sse_head(),
            send(": hello\n\n"),
            sse(&format!(
                r#"{{"type":"agent.tool_use","id":"sevt_1","name":"push","input":{{"token":"{TOKEN}"}},"processed_at":"2026-11-01T00:00:00Z"}}"#
            )),
            // Cut inside a character, and what follows the token ends it.
            send(b"event: x.y\ndata: {\"type\":\"x.y\",\"text\":\"caf\xc3"),
            send(&"\u{a9}\"}\n\n".as_bytes()[1..]),
            send(format!("data: {{\"half\": \"{KEY}")),
        ],
    }
}

/// Everything that can happen, in one order; what came of it.
async fn play(client: &Client, file: &Path) -> Vec<String> {
    let mut out = Vec::new();
    let mut note = |text: String| out.push(text);
    let show = |result: Result<Value>| match result {
        Ok(value) => value.to_string(),
        Err(error) => format!("{} {error}", error.code().name()),
    };
    for id in ["agent_1", "agent_2", "agent_3", "agent_4"] {
        note(show(
            client.call(&operations::AGENTS_RETRIEVE, agent(id)).await,
        ));
    }
    let secret = json!({"events": [{"type": "user.message",
        "content": [{"type": "text", "text": format!("my key is {KEY}")}],
        "authorization_token": TOKEN}]});
    let mut stream = client
        .stream(&operations::SESSIONS_EVENTS_STREAM, session())
        .await
        .expect("a stream");
    let sent = client
        .call(&operations::SESSIONS_EVENTS_SEND, body(session(), &secret))
        .await;
    note(show(sent));
    while let Some(event) = stream.next().await {
        note(match event {
            Ok(event) => event.json.to_string(),
            Err(error) => error.code().name().to_owned(),
        });
    }
    let form = Form::new().file("file", FilePart::path(file));
    let uploaded = client
        .upload(&operations::FILES_UPLOAD, CallArgs::default(), form)
        .await;
    note(show(uploaded));
    let mut download = client.download_file("file_1").await.expect("a file");
    while let Some(chunk) = download.chunk().await.expect("a chunk") {
        note(format!("{:?}", &chunk[..]));
    }
    out
}

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().expect("a directory"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A recording of these lines.
    fn tape(&self, lines: &[Value]) -> PathBuf {
        let path = self.path("tape.jsonl");
        let mut text = String::from("{\"recording\":1}\n");
        for line in lines {
            text.push_str(&format!("{line}\n"));
        }
        fs::write(&path, text).expect("a recording");
        path
    }
}

fn replay(path: &Path, timing: Timing) -> (Client, Arc<Replay>) {
    let replay = Arc::new(Replay::open(path, timing).expect("a recording"));
    let client = Client::builder()
        .environment([])
        .max_retries(0)
        .transport(replay.clone())
        .build()
        .expect("a client");
    (client, replay)
}

#[tokio::test]
async fn a_replay_gives_what_was_recorded() {
    let server = Server::start(script).await;
    let place = Place::new();
    let (tape, file) = (place.path("tape.jsonl"), place.path("upload.txt"));
    fs::write(&file, "what is uploaded").expect("a file");
    let client = server
        .builder()
        .max_retries(0)
        .record_to(&tape)
        .build()
        .expect("a client");
    let recorded = play(&client, &file).await;
    drop(client);
    assert!(recorded[1].starts_with("NOT_FOUND"), "{recorded:?}");
    assert!(recorded[2].starts_with("CONNECTION"), "{recorded:?}");
    assert!(recorded[3].starts_with("CONNECTION"), "{recorded:?}");
    assert!(
        recorded.iter().any(|text| text.contains("café")),
        "{recorded:?}"
    );

    let text = fs::read_to_string(&tape).expect("the recording");
    for secret in [KEY, TOKEN, "chocolate", "Bearer", "hostler/"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert!(text.contains("my key is (secret)"), "{text}");
    assert!(text.contains("req_1"), "harmless headers stay");

    let clean = |texts: Vec<String>| -> Vec<String> {
        let hide = |text: String| text.replace(KEY, "(secret)").replace(TOKEN, "(secret)");
        texts.into_iter().map(hide).collect()
    };
    for timing in [Timing::Virtual, Timing::Real] {
        let (client, replay) = replay(&tape, timing);
        let replayed = play(&client, &file).await;
        assert_eq!(clean(replayed), clean(recorded.clone()));
        assert!(replay.unused().is_empty(), "{:?}", replay.unused());
    }
}

#[tokio::test]
async fn a_token_exchange_leaves_no_token() {
    let server = Server::start(|seen, _| match seen.path.as_str() {
        "/v1/oauth/token" => ok(&format!(r#"{{"access_token":"{TOKEN}","expires_in":900}}"#)),
        _ => ok(&format!(r#"["{TOKEN}"]"#)),
    })
    .await;
    let place = Place::new();
    let tape = place.path("tape.jsonl");
    let client = Client::builder()
        .environment([])
        .base_url(&server.url)
        .federation(hostler::auth::Federation {
            federation_rule_id: "fdrl_1".to_owned(),
            organization_id: "org".to_owned(),
            service_account_id: None,
            workspace_id: None,
            identity: hostler::auth::IdentityToken::Text(KEY.into()),
        })
        .record_to(&tape)
        .build()
        .expect("a client");
    let _: Value = client
        .call(&operations::AGENTS_RETRIEVE, agent("agent_1"))
        .await
        .expect("an answer");
    let text = fs::read_to_string(&tape).expect("the recording");
    assert!(
        text.contains("fdrl_1") && text.contains("(secret)"),
        "{text}"
    );
    assert!(!text.contains(KEY) && !text.contains(TOKEN), "{text}");
}

#[tokio::test]
async fn a_difference_is_shown() {
    let server = Server::start(script).await;
    let place = Place::new();
    let tape = place.path("tape.jsonl");
    let message = |text: &str| json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": text}]}]});
    let client = server.builder().record_to(&tape).build().expect("a client");
    client
        .call_raw(&operations::AGENTS_RETRIEVE, agent("agent_1"))
        .await
        .expect("an answer");
    client
        .call_raw(
            &operations::SESSIONS_EVENTS_SEND,
            body(session(), &message("one")),
        )
        .await
        .expect("an answer");

    let (client, replay) = replay(&tape, Timing::Virtual);
    let mut other = body(session(), &message("two"));
    other.options = RequestOptions {
        betas: vec!["extra-2026".to_owned()],
        ..RequestOptions::default()
    };
    let error = client
        .call_raw(&operations::SESSIONS_EVENTS_SEND, other)
        .await
        .expect_err("another text");
    assert_eq!(error.code(), ErrorCode::ReplayMismatch);
    let text = error.to_string();
    for line in [
        "POST /v1/sessions/sesn_1/events is not in the recording; the nearest request (line 6) differs:",
        "\n  header anthropic-beta: expected \"managed-agents-2026-04-01\", got \"extra-2026,managed-agents-2026-04-01\"",
        "\n  body.events[0].content[0].text: expected \"one\", got \"two\"",
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert_eq!(
        replay.unused(),
        ["GET /v1/agents/agent_1", "POST /v1/sessions/sesn_1/events"]
    );
    // In another order than recorded.
    let sent = client.call_raw(
        &operations::SESSIONS_EVENTS_SEND,
        body(session(), &message("one")),
    );
    let got = client.call_raw(&operations::AGENTS_RETRIEVE, agent("agent_1"));
    let (sent, got) = tokio::join!(sent, got);
    sent.expect("an answer");
    got.expect("an answer");
    let error = client
        .call_raw(&operations::AGENTS_RETRIEVE, agent("agent_1"))
        .await
        .expect_err("used up");
    assert!(
        error.to_string().contains("all of which has been used"),
        "{error}"
    );
}

fn request(number: u64, method: &str, path: &str, body: Value) -> Value {
    let mut headers = json!({"anthropic-beta": "managed-agents-2026-04-01"});
    if !body.is_null() {
        headers["content-type"] = "application/json".into();
    }
    json!({"request": number, "method": method, "path": path, "headers": headers, "body": body})
}

fn response(number: u64, ms: u64, kind: &str) -> Value {
    json!({"response": number, "ms": ms, "status": 200, "headers": {"content-type": kind}})
}

/// A stream whose second event follows from a request.
fn conversation(place: &Place) -> PathBuf {
    let event = |id: &str| format!("event: x\ndata: {{\"type\":\"x\",\"id\":\"{id}\"}}\n\n");
    place.tape(&[
        request(1, "GET", "/v1/sessions/sesn_1/events/stream", Value::Null),
        response(1, 1000, "text/event-stream"),
        json!({"chunk": 1, "ms": 3000, "text": event("sevt_1")}),
        request(
            2,
            "POST",
            "/v1/sessions/sesn_1/events",
            json!({"events": []}),
        ),
        json!({"chunk": 1, "ms": 60_000, "text": event("sevt_2")}),
        response(2, 5, "application/json"),
        json!({"chunk": 2, "ms": 6, "text": "{}"}),
        json!({"end": 2, "ms": 6}),
        json!({"end": 1, "ms": 61_000, "dropped": true}),
    ])
}

async fn open(client: &Client) -> EventStream {
    client
        .stream(&operations::SESSIONS_EVENTS_STREAM, session())
        .await
        .expect("a stream")
}

async fn id(stream: &mut EventStream) -> String {
    let event = stream.next().await.expect("an event").expect("no error");
    let value: Value = serde_json::from_str(&event.json).expect("JSON");
    value["id"].as_str().expect("an id").to_owned()
}

fn empty() -> CallArgs {
    body(session(), &json!({"events": []}))
}

#[tokio::test(start_paused = true)]
async fn a_stream_does_not_run_ahead_of_its_causes() {
    let place = Place::new();
    let (client, _) = replay(&conversation(&place), Timing::Virtual);
    let start = Instant::now();
    let mut stream = open(&client).await;
    assert_eq!(id(&mut stream).await, "sevt_1");
    assert!(stream.next().now_or_never().is_none(), "too early");
    client
        .call_raw(&operations::SESSIONS_EVENTS_SEND, empty())
        .await
        .expect("an answer");
    assert_eq!(id(&mut stream).await, "sevt_2");
    assert_eq!(start.elapsed(), Duration::ZERO, "virtual time");
    assert!(stream.next().now_or_never().is_none(), "it stayed open");
}

#[tokio::test(start_paused = true)]
async fn real_timing_is_the_recordings() {
    let place = Place::new();
    let (client, _) = replay(&conversation(&place), Timing::Real);
    let start = Instant::now();
    let mut stream = open(&client).await;
    assert_eq!(start.elapsed().as_secs(), 1);
    assert_eq!(id(&mut stream).await, "sevt_1");
    assert_eq!(start.elapsed().as_secs(), 3);
    client
        .call_raw(&operations::SESSIONS_EVENTS_SEND, empty())
        .await
        .expect("an answer");
    assert_eq!(id(&mut stream).await, "sevt_2");
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_never_comes_is_named() {
    let place = Place::new();
    let (client, _) = replay(&conversation(&place), Timing::Virtual);
    let mut stream = open(&client).await;
    assert_eq!(id(&mut stream).await, "sevt_1");
    let error = stream
        .next()
        .await
        .expect("an item")
        .expect_err("the request is missing");
    assert!(
        error
            .to_string()
            .contains("POST /v1/sessions/sesn_1/events (line 5), which has not been made"),
        "{error}"
    );
}

#[test]
fn what_is_no_recording() {
    let place = Place::new();
    let path = place.path("tape.jsonl");
    for (text, expected) in [
        ("{}", "line 1: this is no line"),
        ("{\"recording\":2}", "newer than this program"),
        ("{\"end\":1,\"ms\":1}", "starts with {\"recording\":1}"),
        ("{\"recording\":1}\n{\"recording\":1}", "line 2"),
        (
            "{\"recording\":1}\n{\"end\":1,\"ms\":1}",
            "no request 1 before it",
        ),
        ("{\"recording\":1}\nno", "line 2"),
    ] {
        fs::write(&path, text).expect("a file");
        let Err(error) = Replay::open(&path, Timing::Virtual) else {
            panic!("{text} was accepted");
        };
        assert_eq!(error.code(), ErrorCode::LocalFile);
        assert!(error.to_string().contains(expected), "{error}");
    }
    let Err(error) = Replay::open(place.path("missing"), Timing::Virtual) else {
        panic!("nothing was accepted");
    };
    assert!(error.to_string().contains("cannot be read"), "{error}");
}
