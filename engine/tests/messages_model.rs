//! The Messages API client against a server that replays recorded answers,
//! good and bad, over real sockets.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::StreamExt;
use hostler_engine::model::{
    Auth, Dialect, MessagesConfig, MessagesModel, Model, ModelError, ModelErrorKind, ModelEvent,
    ModelRequest, ModelResponse,
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// One thing that the server does after it has read a request.
#[derive(Clone)]
enum Act {
    Send(Vec<u8>),
    /// Holds the connection until the client closes it.
    WaitForClient,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
struct Seen {
    head: String,
    body: Value,
}

impl Seen {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

struct Server {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    gone: watch::Receiver<usize>,
}

impl Server {
    /// Answers every request with the same acts.
    async fn start(acts: Vec<Act>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (sender, gone) = watch::channel(0);
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acts, log, sender) = (acts.clone(), Arc::clone(&log), sender.clone());
                tokio::spawn(async move {
                    serve(socket, acts, &log).await;
                    sender.send_modify(|count| *count += 1);
                });
            }
        });
        Server { url, seen, gone }
    }

    async fn json(status: &str, headers: &str, body: &str) -> Server {
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{headers}\r\n{body}",
            body.len()
        );
        Server::start(vec![Act::Send(answer.into_bytes())]).await
    }

    /// A stream of these bytes, which ends there.
    async fn stream(body: &str) -> Server {
        Server::start(vec![
            Act::Send(sse_head()),
            Act::Send(body.as_bytes().to_vec()),
        ])
        .await
    }

    fn config(&self) -> MessagesConfig {
        MessagesConfig {
            api_key: Some("secret-key-0123456789".into()),
            ..MessagesConfig::new(self.url.clone())
        }
    }

    fn model(&self) -> MessagesModel {
        MessagesModel::new(self.config()).unwrap()
    }

    fn request(&self, index: usize) -> Seen {
        self.seen.lock().unwrap()[index].clone()
    }
}

async fn serve(mut socket: TcpStream, acts: Vec<Act>, log: &Mutex<Vec<Seen>>) {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if socket.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut seen = Seen {
        head,
        body: Value::Null,
    };
    let length: usize = seen.header("content-length").unwrap().parse().unwrap();
    while bytes.len() < head_end + length {
        socket.read_buf(&mut bytes).await.unwrap();
    }
    seen.body = serde_json::from_slice(&bytes[head_end..]).unwrap();
    log.lock().unwrap().push(seen);
    for act in acts {
        match act {
            // A client that has left is not this server's problem.
            Act::Send(data) => drop(socket.write_all(&data).await),
            Act::WaitForClient => while socket.read(&mut [0; 64]).await.unwrap_or(0) > 0 {},
        }
    }
}

fn sse_head() -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\nconnection: close\r\n\r\n"
        .to_vec()
}

fn sse(events: &[Value]) -> String {
    events
        .iter()
        .map(|event| {
            let name = event["type"].as_str().unwrap_or("error");
            format!("event: {name}\ndata: {event}\n\n")
        })
        .collect()
}

fn request(model: &str) -> ModelRequest {
    ModelRequest {
        session_id: "sesn_1".into(),
        answered: 0,
        model: model.into(),
        effort: Some("high".into()),
        speed: Some("standard".into()),
        inference_geo: None,
        system: vec![json!({"type": "text", "text": "Be brief."})],
        messages: vec![json!({"role": "user", "content": [{"type": "text", "text": "hi"}]})],
        tools: vec![
            json!({"name": "bash", "description": "d", "input_schema": {"type": "object"}}),
        ],
    }
}

async fn ask(
    model: &MessagesModel,
    request: ModelRequest,
) -> (Vec<ModelEvent>, Result<ModelResponse, ModelError>) {
    let mut events = Vec::new();
    let mut stream = model.request(request);
    while let Some(event) = stream.next().await {
        match event {
            Ok(ModelEvent::Done(response)) => {
                assert!(stream.next().await.is_none(), "nothing follows Done");
                return (events, Ok(response));
            }
            Ok(event) => events.push(event),
            Err(error) => {
                assert!(stream.next().await.is_none(), "nothing follows an error");
                return (events, Err(error));
            }
        }
    }
    panic!("the stream ended without Done or an error");
}

async fn failure(server: &Server) -> ModelError {
    let error = ask(&server.model(), request("claude-opus-5")).await.1;
    let error = error.expect_err("an error");
    assert!(
        error.message.contains(&server.url),
        "names the host: {error}"
    );
    assert!(!error.message.contains("secret-key"), "no secret: {error}");
    error
}

/// A long answer: every kind of block and delta, things from the future, and
/// counts that change on the way.
fn recorded() -> Vec<Value> {
    let delta = |index: u32, delta: Value| json!({"type": "content_block_delta", "index": index, "delta": delta});
    let start = |index: u32, block: Value| json!({"type": "content_block_start", "index": index, "content_block": block});
    let stop = |index: u32| json!({"type": "content_block_stop", "index": index});
    vec![
        json!({"type": "message_start", "message": {"id": "msg_1", "type": "message", "role": "assistant",
            "content": [], "model": "claude-opus-5", "stop_reason": null, "usage": {
                "input_tokens": 10, "output_tokens": 1, "cache_read_input_tokens": 5,
                "cache_creation_input_tokens": 7,
                "cache_creation": {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 4}}}}),
        json!({"type": "ping"}),
        start(
            0,
            json!({"type": "thinking", "thinking": "", "signature": ""}),
        ),
        delta(0, json!({"type": "thinking_delta", "thinking": "Let me "})),
        delta(0, json!({"type": "thinking_delta", "thinking": "see."})),
        delta(0, json!({"type": "signature_delta", "signature": "c2ln"})),
        stop(0),
        start(1, json!({"type": "redacted_thinking", "data": "b3BhcXVl"})),
        stop(1),
        start(2, json!({"type": "text", "text": "", "citations": null})),
        delta(2, json!({"type": "text_delta", "text": "Grüße, "})),
        json!({"type": "event_from_the_future", "x": 1}),
        delta(2, json!({"type": "text_delta", "text": "Welt"})),
        delta(
            2,
            json!({"type": "citations_delta", "citation": {"type": "char_location", "cited_text": "a"}}),
        ),
        delta(2, json!({"type": "delta_from_the_future"})),
        stop(2),
        start(
            3,
            json!({"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}),
        ),
        delta(
            3,
            json!({"type": "input_json_delta", "partial_json": "{\"query\": \"x\"}"}),
        ),
        stop(3),
        start(
            4,
            json!({"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [{"type": "web_search_result", "url": "u"}]}),
        ),
        stop(4),
        start(5, json!({"type": "block_from_the_future", "data": [1, 2]})),
        stop(5),
        start(
            6,
            json!({"type": "tool_use", "id": "toolu_1", "name": "bash", "input": {}, "caller": {"type": "direct"}}),
        ),
        delta(6, json!({"type": "input_json_delta", "partial_json": ""})),
        delta(
            6,
            json!({"type": "input_json_delta", "partial_json": "{\"command\": \"ec"}),
        ),
        delta(
            6,
            json!({"type": "input_json_delta", "partial_json": "ho ok\"}"}),
        ),
        stop(6),
        start(
            7,
            json!({"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}}),
        ),
        stop(7),
        json!({"type": "message_delta", "delta": {"stop_reason": "tool_use", "stop_sequence": null},
            "usage": {"output_tokens": 99, "input_tokens": 11, "cache_read_input_tokens": null}}),
        json!({"type": "message_stop"}),
    ]
}

#[tokio::test]
async fn blocks_come_back_exactly_as_they_must_be_sent() {
    let server = Server::stream(&sse(&recorded())).await;
    let (events, answer) = ask(&server.model(), request("claude-opus-5")).await;
    let answer = answer.unwrap();
    assert_eq!(
        answer.content,
        [
            json!({"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"}),
            json!({"type": "redacted_thinking", "data": "b3BhcXVl"}),
            json!({"type": "text", "text": "Grüße, Welt", "citations": [{"type": "char_location", "cited_text": "a"}]}),
            json!({"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "x"}}),
            json!({"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [{"type": "web_search_result", "url": "u"}]}),
            json!({"type": "block_from_the_future", "data": [1, 2]}),
            json!({"type": "tool_use", "id": "toolu_1", "name": "bash", "input": {"command": "echo ok"}, "caller": {"type": "direct"}}),
            json!({"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}}),
        ]
    );
    assert_eq!(answer.stop_reason, "tool_use");
    let usage = answer.usage;
    assert_eq!(
        [
            usage.input_tokens,
            usage.output_tokens,
            usage.cache_read_input_tokens,
            usage.cache_creation_5m,
            usage.cache_creation_1h
        ],
        [11, 99, 5, 3, 4]
    );
    let texts: Vec<&ModelEvent> = events
        .iter()
        .filter(|event| matches!(event, ModelEvent::Text { .. }))
        .collect();
    assert_eq!(
        texts,
        [
            &ModelEvent::Text {
                index: 2,
                text: "Grüße, ".into()
            },
            &ModelEvent::Text {
                index: 2,
                text: "Welt".into()
            }
        ]
    );
    assert!(
        matches!(events[0], ModelEvent::Usage(usage) if usage.input_tokens == 10),
        "counts are told at once"
    );
}

#[tokio::test]
async fn how_the_bytes_are_cut_does_not_matter() {
    let body = sse(&recorded()).into_bytes();
    let whole = ask(
        &Server::stream(std::str::from_utf8(&body).unwrap())
            .await
            .model(),
        request("m"),
    )
    .await;
    for size in [1, 7, 64] {
        let mut acts = vec![Act::Send(sse_head())];
        acts.extend(body.chunks(size).map(|part| Act::Send(part.to_vec())));
        let server = Server::start(acts).await;
        assert_eq!(ask(&server.model(), request("m")).await, whole);
    }
}

#[tokio::test]
async fn statuses_become_kinds_of_failure() {
    use ModelErrorKind::{Billing, Overloaded, RateLimited, RequestFailed};
    let error = |kind: &str| {
        json!({"type": "error", "error": {"type": kind, "message": "its\nwords secret-key-0123456789"}}).to_string()
    };
    for (status, body, kind, retryable, part) in [
        ("529 Overloaded", error("overloaded_error"), Overloaded, true, "overloaded_error: its words [redacted]"),
        ("503 Unavailable", "<html>down</html>".into(), Overloaded, true, "status 503: <html>down</html>"),
        ("429 Too Many", error("rate_limit_error"), RateLimited, true, "status 429"),
        ("429 Too Many", json!({"error": {"type": "rate_limit_error", "message": "cap", "details": {"error_code": "enforced_spend_limit_reached"}}}).to_string(), Billing, false, "cap"),
        ("500 Oops", String::new(), RequestFailed, true, "no explanation"),
        ("502 Bad Gateway", "{\"error\": \"upstream\"}".into(), RequestFailed, true, "upstream"),
        ("408 Timeout", error("timeout_error"), RequestFailed, true, "408"),
        ("400 Bad Request", error("invalid_request_error"), RequestFailed, false, "its words"),
        ("401 Unauthorized", error("authentication_error"), RequestFailed, false, "check the API key"),
        ("403 Forbidden", error("permission_error"), RequestFailed, false, "may do"),
        ("404 Not Found", error("not_found_error"), RequestFailed, false, "check the model id"),
        ("413 Too Large", error("request_too_large"), RequestFailed, false, "413"),
        ("402 Payment Required", error("billing_error"), Billing, false, "402"),
        ("400 Bad Request", error("billing_error"), Billing, false, "billing_error"),
    ] {
        let got = failure(&Server::json(status, "", &body).await).await;
        assert_eq!((got.kind, got.retryable), (kind, retryable), "{status}: {got}");
        assert!(got.message.contains(part), "{got}");
    }
    let told = Server::json("429 No", "retry-after: 7\r\n", "{}").await;
    assert_eq!(
        failure(&told).await.retry_after,
        Some(Duration::from_secs(7))
    );
    let final_500 = Server::json("500 No", "x-should-retry: false\r\n", "{}").await;
    assert!(!failure(&final_500).await.retryable);
}

#[tokio::test]
async fn broken_streams_may_be_repeated() {
    let events = recorded();
    for (body, part) in [
        (sse(&events[..10]), "broke off before its end"),
        (String::new(), "broke off before its end"),
        ("data: {\"type\":\n\n".to_owned(), "not valid JSON"),
        (
            sse(&[json!({"type": "content_block_delta", "index": 3, "delta": {}})]),
            "block 3 is not open",
        ),
        (
            sse(&[
                events[23].clone(),
                json!({"type": "content_block_stop", "index": 6}),
            ]),
            "block 0 was expected",
        ),
    ] {
        let error = failure(&Server::stream(&body).await).await;
        assert_eq!(
            (error.kind, error.retryable),
            (ModelErrorKind::RequestFailed, true),
            "{error}"
        );
        assert!(error.message.contains(part), "{error}");
    }
}

#[tokio::test]
async fn an_error_event_in_mid_stream_keeps_what_came_before() {
    for (kind, expected, retryable) in [
        ("overloaded_error", ModelErrorKind::Overloaded, true),
        ("rate_limit_error", ModelErrorKind::RateLimited, true),
        ("billing_error", ModelErrorKind::Billing, false),
        ("api_error", ModelErrorKind::RequestFailed, true),
        (
            "invalid_request_error",
            ModelErrorKind::RequestFailed,
            false,
        ),
    ] {
        let mut events = recorded()[..13].to_vec();
        events.push(json!({"type": "error", "error": {"type": kind, "message": "Sorry"}}));
        let server = Server::stream(&sse(&events)).await;
        let (seen, answer) = ask(&server.model(), request("m")).await;
        let error = answer.unwrap_err();
        assert_eq!((error.kind, error.retryable), (expected, retryable));
        assert!(error.message.contains("Sorry"), "{error}");
        assert!(seen.iter().any(|e| matches!(e, ModelEvent::Text { .. })));
    }
}

#[tokio::test]
async fn a_silent_endpoint_is_given_up() {
    for acts in [
        vec![Act::WaitForClient],
        vec![
            Act::Send(sse_head()),
            Act::Send(sse(&recorded()[..4]).into_bytes()),
            Act::WaitForClient,
        ],
    ] {
        let mut server = Server::start(acts).await;
        let model = MessagesModel::new(MessagesConfig {
            idle_timeout: Duration::from_millis(50),
            ..server.config()
        })
        .unwrap();
        let error = ask(&model, request("m")).await.1.unwrap_err();
        assert!(error.retryable);
        assert!(error.message.contains("sent nothing for 50ms"), "{error}");
        server.gone.wait_for(|gone| *gone == 1).await.unwrap();
    }
}

#[tokio::test]
async fn dropping_the_stream_closes_the_connection() {
    let mut server = Server::start(vec![
        Act::Send(sse_head()),
        Act::Send(sse(&recorded()[..4]).into_bytes()),
        Act::WaitForClient,
    ])
    .await;
    let model = server.model();
    let mut stream = model.request(request("m"));
    assert!(stream.next().await.unwrap().is_ok());
    drop(stream);
    server.gone.wait_for(|gone| *gone == 1).await.unwrap();
}

#[tokio::test]
async fn nobody_listening_may_be_repeated() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let model = MessagesModel::new(MessagesConfig::new(url.clone())).unwrap();
    let error = ask(&model, request("m")).await.1.unwrap_err();
    assert!(error.retryable);
    assert!(error.message.contains(&url), "{error}");
}

#[tokio::test]
async fn tokens_that_run_out_in_a_call_leave_the_call_out() {
    let mut events = recorded()[..7].to_vec();
    events.extend([
        json!({"type": "content_block_start", "index": 1, "content_block": {"type": "tool_use", "id": "t", "name": "write", "input": {}}}),
        json!({"type": "content_block_delta", "index": 1, "delta": {"type": "input_json_delta", "partial_json": "{\"content\": \"half"}}),
        json!({"type": "content_block_stop", "index": 1}),
        json!({"type": "message_delta", "delta": {"stop_reason": "max_tokens"}, "usage": {"output_tokens": 64}}),
        json!({"type": "message_stop"}),
    ]);
    let server = Server::stream(&sse(&events)).await;
    let answer = ask(&server.model(), request("m")).await.1.unwrap();
    assert_eq!(answer.stop_reason, "max_tokens");
    assert_eq!(answer.content.len(), 1);

    let last = events.len() - 2;
    events[last]["delta"]["stop_reason"] = json!("tool_use");
    let server = Server::stream(&sse(&events)).await;
    let error = ask(&server.model(), request("m")).await.1.unwrap_err();
    assert!(
        error.message.contains("block 1 is not valid JSON"),
        "{error}"
    );
}

#[tokio::test]
async fn an_endpoint_that_does_not_stream_will_do() {
    let body = json!({
        "type": "message", "role": "assistant", "stop_reason": "refusal",
        "stop_details": {"type": "refusal", "category": "cyber"},
        "content": [{"type": "text", "text": "No."}],
        "usage": {"input_tokens": 3, "output_tokens": 2, "cache_creation_input_tokens": 4}
    });
    let server = Server::json("200 OK", "", &body.to_string()).await;
    let (events, answer) = ask(&server.model(), request("m")).await;
    let answer = answer.unwrap();
    assert_eq!(answer.stop_reason, "refusal");
    assert_eq!(answer.stop_details.unwrap()["category"], "cyber");
    assert_eq!(answer.usage.cache_creation_5m, 4);
    assert_eq!(events.len(), 4);
    let page = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\nhi";
    let page = Server::start(vec![Act::Send(page.to_vec())]).await;
    let error = failure(&page).await;
    assert!(!error.retryable);
    assert!(error.message.contains("\"text/html\""), "{error}");
}

#[tokio::test]
async fn what_is_sent_to_whom() {
    let server = Server::stream(&sse(&recorded())).await;
    // A proxy for known models: full dialect, both ways to send the key.
    ask(&server.model(), request("claude-opus-4-8"))
        .await
        .1
        .unwrap();
    let seen = server.request(0);
    assert!(seen.head.starts_with("POST /v1/messages HTTP/1.1\r\n"));
    assert_eq!(
        seen.header("authorization"),
        Some("Bearer secret-key-0123456789")
    );
    assert_eq!(seen.header("x-api-key"), Some("secret-key-0123456789"));
    assert_eq!(seen.header("anthropic-version"), Some("2026-10-21"));
    assert_eq!(seen.body["stream"], true);
    assert_eq!(seen.body["thinking"], json!({"type": "adaptive"}));
    assert!(seen.body["system"][0]["cache_control"].is_object());

    // An unknown model behind an unknown host: plain fields.
    ask(&server.model(), request("local")).await.1.unwrap();
    let seen = server.request(1);
    assert_eq!(seen.header("anthropic-version"), Some("2023-06-01"));
    assert_eq!(seen.body["system"], "Be brief.");
    assert!(seen.body.get("output_config").is_none());
    assert!(!seen.body.to_string().contains("cache_control"));

    // Everything can be chosen.
    let mut headers = http::HeaderMap::new();
    headers.insert("anthropic-beta", "mine-1".parse().unwrap());
    headers.insert("x-team", "blue".parse().unwrap());
    let model = MessagesModel::new(MessagesConfig {
        base_url: format!("{}/proxy/v1/", server.url),
        auth: Auth::ApiKeyHeader,
        dialect: Dialect::Full,
        headers,
        max_tokens: Some(5),
        ..server.config()
    })
    .unwrap();
    let mut fast = request("claude-opus-5");
    fast.speed = Some("fast".into());
    ask(&model, fast).await.1.unwrap();
    let seen = server.request(2);
    assert!(
        seen.head
            .starts_with("POST /proxy/v1/messages HTTP/1.1\r\n")
    );
    assert_eq!(seen.header("authorization"), None);
    assert_eq!(
        seen.header("anthropic-beta"),
        Some("mine-1,fast-mode-2026-02-01")
    );
    assert_eq!(seen.header("x-team"), Some("blue"));
    assert_eq!(seen.body["speed"], "fast");
    assert_eq!(seen.body["max_tokens"], 5);
}

#[test]
fn bad_settings_are_refused_and_keys_are_never_shown() {
    let config = MessagesConfig::anthropic("secret-key-0123456789");
    assert!(!format!("{config:?}").contains("secret-key"));
    let model = MessagesModel::new(config).unwrap();
    assert_eq!(model.endpoint(), "https://api.anthropic.com");
    assert!(!format!("{model:?}").contains("secret-key"));
    for bad in [
        MessagesConfig::new("ftp://x"),
        MessagesConfig::anthropic("  "),
        MessagesConfig::anthropic("secret\nkey"),
        MessagesConfig {
            idle_timeout: Duration::ZERO,
            ..MessagesConfig::anthropic("k")
        },
    ] {
        let error = MessagesModel::new(bad).unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}
