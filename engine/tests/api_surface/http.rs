use ::http::Method;
use futures_util::StreamExt;
use hostler::operations;
use hostler_engine::{
    engine::EngineOptions,
    http::Secret,
    serve::{ServeError, Server},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::support::{Api, PATIENCE, Served, options, request, with_header};

fn locked() -> EngineOptions {
    EngineOptions {
        api_keys: vec![Secret::new("key-one"), Secret::new("key-two")],
        ..options()
    }
}

/// One request in the bytes of HTTP/1.1; the connection closes after it.
async fn raw(address: std::net::SocketAddr, bytes: &[u8]) -> String {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    let read = socket.read_to_end(&mut answer);
    tokio::time::timeout(PATIENCE, read)
        .await
        .expect("an end")
        .unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn checks_come_in_order_and_every_answer_names_its_request() {
    let served = Served::open(locked()).await;
    let api = &served.api;
    let agents = || request(Method::GET, "/v1/agents", None);

    api.get("/v1/nothing").await.error(404, "not_found_error");
    api.get("/").await.error(404, "not_found_error");
    let refused = api.get("/v1/agents").await;
    let text = refused.error(401, "authentication_error").to_owned();
    assert_eq!(refused.header("anthropic-workspace-id"), "");
    assert_ne!(refused.header("anthropic-organization-id"), "");
    let wrong = api.ask(with_header(agents(), "x-api-key", "key")).await;
    assert_eq!(wrong.error(401, "authentication_error"), text);
    let put = request(Method::PUT, "/v1/agents", None);
    api.ask(put).await.error(401, "authentication_error");
    let put = with_header(
        request(Method::PUT, "/v1/agents", None),
        "x-api-key",
        "key-one",
    );
    let put = api.ask(put).await;
    put.error(405, "invalid_request_error");

    for (name, value) in [
        ("x-api-key", "key-one"),
        ("authorization", "Bearer key-two"),
    ] {
        let answer = api.ask(with_header(agents(), name, value)).await;
        assert!(answer.header("request-id").starts_with("req_"));
        assert_ne!(answer.header("anthropic-workspace-id"), "");
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.ok(), json!({"data": [], "next_page": null}));
    }
    let page = with_header(agents(), "x-api-key", "key-one");
    let page = with_header(page, "origin", "https://evil.example");
    let page = api.ask(page).await;
    assert!(
        page.error(401, "authentication_error")
            .starts_with("CORS requests are not allowed")
    );
    // In process nobody needs a key.
    let inside = served.api.engine.transport();
    let inside = inside.send(agents()).await.expect("an answer");
    assert_eq!(inside.status, 200);
    assert_eq!(api.get("/health").await.ok(), json!({"status": "ok"}));
    served.close().await;
}

#[tokio::test]
async fn bodies_are_read_with_care() {
    let served = Served::open(options()).await;
    let api = &served.api;
    let send = |body: &'static [u8], kind: &'static str| {
        let mut post = request(Method::POST, "/v1/agents", None);
        post.body = Some(body.into());
        with_header(post, "content-type", kind)
    };
    let good = br#"{"name": "a", "model": "m", "unknown": 1}"#;
    for kind in [
        "text/plain",
        "application/json; charset=utf-8",
        "application/x-www-form-urlencoded",
    ] {
        api.ask(send(good, kind)).await.ok();
    }
    let broken = api
        .ask(send(
            b"{\"name\": \"a\",\n \"model\" \"m\"}",
            "application/json",
        ))
        .await;
    assert!(
        broken.invalid().contains("line 2 column 10"),
        "{}",
        broken.body
    );
    for bad in [
        &b""[..],
        b"[]",
        b"null",
        b"\xff",
        b"{\"name\": \"\xff\", \"model\": \"m\"}",
        b"{} {}",
    ] {
        api.ask(send(bad, "application/json")).await.invalid();
    }
    let deep = "[".repeat(100_000);
    let mut post = request(Method::POST, "/v1/agents", None);
    post.body = Some(deep.into());
    api.ask(post).await.invalid();
    let latin = api
        .ask(send(good, "application/json; charset=latin1"))
        .await;
    latin.invalid();
    assert_eq!(latin.code(), "unsupported_charset");
    let packed = with_header(send(good, "application/json"), "content-encoding", "gzip");
    let packed = api.ask(packed).await;
    packed.invalid();
    assert_eq!(packed.code(), "request_body_encoding_unsupported");

    let head = "POST /v1/agents HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n";
    let announced = format!("{head}content-length: 33554433\r\n\r\n");
    let answer = raw(served.address, announced.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(answer.contains("request_too_large"));
    let mut chunked = format!("{head}transfer-encoding: chunked\r\n\r\n").into_bytes();
    for _ in 0..33 {
        chunked.extend_from_slice(b"100000\r\n");
        chunked.extend(std::iter::repeat_n(b' ', 0x100000));
        chunked.extend_from_slice(b"\r\n");
    }
    let mut socket = TcpStream::connect(served.address).await.unwrap();
    // The server may stop reading before the end.
    let _ = socket.write_all(&chunked).await;
    let mut start = [0u8; 12];
    socket.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 413");
    served.close().await;
}

#[tokio::test]
async fn strangers_names_get_no_answer_without_a_key() {
    let served = Served::open(options()).await;
    let ask = |host: &str| {
        let head = format!("GET /v1/agents HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let address = served.address;
        async move { raw(address, head.as_bytes()).await }
    };
    assert!(ask("localhost:1").await.starts_with("HTTP/1.1 200"));
    let rebound = ask("evil.example").await;
    assert!(rebound.starts_with("HTTP/1.1 403"), "{rebound}");
    assert!(rebound.contains("permission_error"));

    let everywhere = "0.0.0.0:0".parse().unwrap();
    let refused = Server::bind(&served.api.engine, everywhere).await;
    assert!(matches!(refused, Err(ServeError::KeyRequired(_))));
    let taken = Server::bind(&served.api.engine, served.address).await;
    assert!(matches!(taken, Err(ServeError::Listen { .. })));
    let locked = Api::with(locked()).await;
    let open = Server::bind(&locked.engine, everywhere).await;
    assert!(open.is_ok(), "with a key any address will do");
    served.close().await;
}

#[tokio::test]
async fn every_operation_of_the_api_has_an_answer() {
    let api = Api::open().await;
    let mut missing = Vec::new();
    for operation in operations::ALL {
        let path = operation.path.replace(['{', '}'], "");
        let method = operation.method.parse().unwrap();
        let body = (operation.method == "POST").then(|| json!({}));
        let answer = api.ask(request(method, &path, body)).await;
        if answer.status == 501 {
            assert!(answer.error(501, "api_error").starts_with(operation.id));
            assert_eq!(answer.header("x-should-retry"), "false");
            missing.push(operation.id);
        } else {
            assert_ne!(answer.status, 405, "{}", operation.id);
            assert_ne!(answer.status, 500, "{}: {}", operation.id, answer.body);
        }
    }
    for served in ["agents.", "environments.c", "sessions.events.", "models."] {
        assert!(
            !missing.iter().any(|id| id.starts_with(served)),
            "{missing:?}"
        );
    }
    let alias = api.get("/v1/sessions/sesn_none/stream").await;
    alias.error(404, "not_found_error");
}

#[tokio::test]
async fn strict_engines_insist_on_form() {
    let api = Api::with(EngineOptions {
        strict: true,
        ..options()
    })
    .await;
    let version = |request, version| with_header(request, "anthropic-version", version);
    let beta = |request, beta| with_header(request, "anthropic-beta", beta);
    let managed = "other-2026-01-01,managed-agents-2026-04-01";
    let agents = || request(Method::GET, "/v1/agents", None);

    let bare = api.ask(version(agents(), "2026-10-21")).await;
    assert_eq!(bare.error(404, "not_found_error"), "not found");
    let bare = api.ask(beta(agents(), managed)).await;
    assert_eq!(bare.invalid(), "anthropic-version: header is required");
    let odd = api
        .ask(beta(version(agents(), "2020-01-01"), managed))
        .await;
    assert!(odd.invalid().starts_with("anthropic-version"));
    let odd = api
        .ask(beta(version(agents(), "2026-10-21"), "nonsense"))
        .await;
    assert!(odd.invalid().contains("nonsense"));
    for known in ["2023-06-01", "2026-10-21"] {
        api.ask(beta(version(agents(), known), managed)).await.ok();
    }
    let post = |body: Value| {
        let post = request(Method::POST, "/v1/agents", Some(body));
        beta(version(post, "2026-10-21"), managed)
    };
    let unknown = api
        .ask(post(json!({"name": "a", "model": "m", "colour": "red"})))
        .await;
    assert!(unknown.invalid().starts_with("colour"), "{}", unknown.body);
    api.ask(post(json!({"name": "a", "model": "m"}))).await.ok();
}

#[tokio::test]
async fn a_repeated_create_happens_once() {
    let directory = tempfile::tempdir().unwrap();
    let open = || EngineOptions {
        data_dir: Some(directory.path().into()),
        ..options()
    };
    let create = |name: &str, key: &str| {
        let body = json!({"name": name, "model": "m"});
        with_header(
            request(Method::POST, "/v1/agents", Some(body)),
            "idempotency-key",
            key,
        )
    };
    let api = Api::with(open()).await;
    let (first, second) = tokio::join!(api.ask(create("a", "k1")), api.ask(create("a", "k1")));
    let first = first.ok();
    assert_eq!(second.ok(), first);
    api.ask(create("b", "k1"))
        .await
        .error(409, "conflict_error");
    api.ask(create("a", "")).await.invalid();
    api.ask(create("a", &"k".repeat(256))).await.invalid();
    // A refused request does not use its key up.
    api.ask(create("", "k2")).await.invalid();
    let corrected = api.ask(create("b", "k2")).await.ok();
    api.engine.shutdown().await;
    drop(api);

    let api = Api::with(open()).await;
    assert_eq!(api.ask(create("a", "k1")).await.ok(), first);
    assert_eq!(api.all("/v1/agents").await, [corrected, first]);
}

#[tokio::test]
async fn keys_count_for_one_path_and_for_events_too() {
    let api = Api::open().await;
    let session = api.session().await;
    let path = format!("/v1/sessions/{}/events", session["id"].as_str().unwrap());
    let hello =
        json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": "Hi"}]}]});
    let send = |path: &str| {
        with_header(
            request(Method::POST, path, Some(hello.clone())),
            "idempotency-key",
            "k",
        )
    };
    let sent = api.ask(send(&path)).await.ok();
    assert_eq!(api.ask(send(&path)).await.ok(), sent);
    let other = api.session().await;
    let other = format!("/v1/sessions/{}/events", other["id"].as_str().unwrap());
    assert_ne!(api.ask(send(&other)).await.ok(), sent);
    let messages = api.all(&format!("{path}?types[]=user.message")).await;
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn streams_open_at_once_beat_while_silent_and_end_with_the_server() {
    let served = Served::open(EngineOptions {
        heartbeat: std::time::Duration::from_millis(20),
        ..options()
    })
    .await;
    let session = served.api.session().await;
    let path = format!("/v1/sessions/{}", session["id"].as_str().unwrap());
    let stream = request(Method::GET, &format!("{path}/events/stream"), None);
    let mut response = served.api.send(stream).await;
    assert_eq!(response.status, 200);
    assert_eq!(response.headers["content-type"], "text/event-stream");
    assert_eq!(response.headers["cache-control"], "no-cache");
    assert!(!response.headers.contains_key("content-length"));
    let mut text = String::new();
    let mut read_until = async |mark: &str| {
        while !text.contains(mark) {
            let chunk = tokio::time::timeout(PATIENCE, response.body.next()).await;
            let chunk = chunk
                .expect("bytes in time")
                .expect("more")
                .expect("no error");
            text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
        std::mem::take(&mut text)
    };
    assert!(read_until("\n\n").await.starts_with(": open\n\n"));
    read_until(": keep-alive\n\n").await;
    let hello =
        json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": "Hi"}]}]});
    served.api.post(&format!("{path}/events"), hello).await.ok();
    let events = read_until("event: session.status_idle\n").await;
    for line in events.lines().filter(|line| line.starts_with("event: ")) {
        let kind = line.trim_start_matches("event: ");
        assert!(events.contains(&format!("{line}\ndata: {{")), "{kind}");
        assert!(events.contains(&format!("\"type\":\"{kind}\"")), "{kind}");
    }
    // Leaving is noticed by nobody else.
    let another = request(Method::GET, &format!("{path}/stream"), None);
    drop(served.api.send(another).await);
    served.api.get(&path).await.ok();
    let rest = tokio::spawn(async move { while response.body.next().await.is_some() {} });
    served.close().await;
    tokio::time::timeout(PATIENCE, rest)
        .await
        .expect("the stream ends")
        .unwrap();
}
