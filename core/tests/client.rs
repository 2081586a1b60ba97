//! Calls over real sockets and in process: headers, paths, errors, retries,
//! pages, raw streams, redirects, TLS.
#![allow(missing_docs)]

mod support;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use hostler::{
    CallArgs, CertificateSource, Client, Error, ErrorCode, RequestOptions, Result, operations,
    transport::Response,
};
use serde_json::{Value, json};
use support::{Server, Step, answer, api_error, gate, json, send, sse, sse_head};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::Instant,
};

fn session(id: &str) -> CallArgs {
    CallArgs {
        path: vec![("session_id", id.to_owned())],
        ..CallArgs::default()
    }
}

fn body(value: Value) -> CallArgs {
    CallArgs {
        body: Some(Bytes::from(value.to_string())),
        ..CallArgs::default()
    }
}

fn query(pairs: &[(&str, &str)]) -> CallArgs {
    CallArgs {
        query: pairs
            .iter()
            .map(|(n, v)| (n.to_string(), v.to_string()))
            .collect(),
        ..CallArgs::default()
    }
}

#[tokio::test]
async fn what_is_sent() {
    let server = Server::start(|_, _| json(r#"{"id":"x"}"#)).await;
    let client = server.builder().beta("first-2026-01-01").build().unwrap();
    let mut args = body(json!({"name": "n"}));
    args.options.betas = vec![
        "second-2026-01-01".into(),
        "managed-agents-2026-04-01".into(),
    ];
    args.options.idempotency_key = Some("key-1".into());
    let _: Value = client.call(&operations::AGENTS_CREATE, args).await.unwrap();
    let _: Value = client
        .call(&operations::SESSIONS_RETRIEVE, session("a b/ü%"))
        .await
        .unwrap();
    let seen = server.seen();
    let post = &seen[0];
    assert_eq!(
        (post.method.as_str(), post.path.as_str()),
        ("POST", "/v1/agents")
    );
    assert_eq!(post.body, r#"{"name":"n"}"#);
    for (name, value) in [
        ("authorization", "Bearer sk-test-secret"),
        ("anthropic-version", "2026-10-21"),
        (
            "anthropic-beta",
            "first-2026-01-01,second-2026-01-01,managed-agents-2026-04-01",
        ),
        ("content-type", "application/json"),
        ("accept", "application/json"),
        ("user-agent", concat!("hostler/", env!("CARGO_PKG_VERSION"))),
        ("idempotency-key", "key-1"),
    ] {
        assert_eq!(post.header(name), value, "{name}");
    }
    assert!(!post.headers.contains_key("x-api-key"));
    let get = &seen[1];
    assert_eq!(get.path, "/v1/sessions/a%20b%2F%C3%BC%25");
    assert_eq!(get.header("content-type"), "");
}

#[tokio::test]
async fn queries_are_encoded_as_the_api_wants() {
    let server = Server::start(|_, _| json(r#"{"data":[]}"#)).await;
    let mut args = query(&[
        ("types[]", "agent.message"),
        ("types[]", "a b&c"),
        ("created_at[gte]", "2026-01-01T00:00:00Z"),
        ("limit", "5"),
    ]);
    args.path = vec![("session_id", "s".into())];
    args.options.query = vec![("any[thing]".into(), "".into())];
    let _: Value = server
        .client()
        .call(&operations::SESSIONS_EVENTS_LIST, args)
        .await
        .unwrap();
    assert_eq!(
        server.seen()[0].path,
        "/v1/sessions/s/events?types%5B%5D=agent.message&types%5B%5D=a%20b%26c\
         &created_at%5Bgte%5D=2026-01-01T00%3A00%3A00Z&limit=5&any%5Bthing%5D="
    );
}

#[tokio::test]
async fn ids_that_would_change_the_path_are_refused() {
    let server = Server::start(|_, _| json("{}")).await;
    let client = server.client();
    for bad in [
        "", ".", "..", "%2e", "%2E%2e", ".%2e", "..;x", ".;", ";", ";a=b", "%3Bx", "..%3bx",
    ] {
        let result: Result<Value> = client
            .call(&operations::SESSIONS_RETRIEVE, session(bad))
            .await;
        let error = result.unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArgument, "{bad:?}");
        assert!(
            error
                .to_string()
                .starts_with("sessions.retrieve: session_id must"),
            "{error}"
        );
    }
    for fine in ["...", "a..b", "a;b", "..a", "%252e"] {
        let _: Value = client
            .call(&operations::SESSIONS_RETRIEVE, session(fine))
            .await
            .unwrap();
    }
    let refused: Vec<CallArgs> = vec![
        CallArgs::default(),
        CallArgs {
            path: vec![("session_id", "s".into()), ("extra", "x".into())],
            ..CallArgs::default()
        },
        CallArgs {
            body: Some(Bytes::from("{}")),
            ..session("s")
        },
        CallArgs {
            query: vec![("limit".into(), "1".into())],
            ..session("s")
        },
    ];
    for args in refused {
        let result: Result<Value> = client.call(&operations::SESSIONS_RETRIEVE, args).await;
        assert_eq!(result.unwrap_err().code(), ErrorCode::InvalidArgument);
    }
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn credentials_and_settings_from_the_environment() {
    let server = Server::start(|_, _| json("null")).await;
    let url = server.url.clone();
    let sent = async |pairs: &[(&str, &str)],
                      change: fn(hostler::ClientBuilder) -> hostler::ClientBuilder| {
        let mut variables: HashMap<String, String> = pairs
            .iter()
            .map(|(n, v)| (n.to_string(), v.to_string()))
            .collect();
        variables.insert("ANTHROPIC_BASE_URL".into(), url.clone());
        let client = change(Client::builder().environment(variables)).build()?;
        client
            .call::<()>(&operations::AGENTS_LIST, CallArgs::default())
            .await?;
        let last = server.seen().pop().unwrap();
        Ok::<_, Error>((last.header("authorization").to_owned(), last.headers))
    };
    let auth = async |pairs: &[(&str, &str)]| sent(pairs, |b| b).await.unwrap().0;
    assert_eq!(auth(&[("ANTHROPIC_API_KEY", "k")]).await, "Bearer k");
    assert_eq!(auth(&[("ANTHROPIC_API_KEY", " k\n")]).await, "Bearer k");
    assert_eq!(auth(&[("ANTHROPIC_AUTH_TOKEN", "t")]).await, "Bearer t");
    assert_eq!(
        auth(&[("ANTHROPIC_API_KEY", "k"), ("ANTHROPIC_AUTH_TOKEN", "t")]).await,
        "Bearer k"
    );
    assert_eq!(
        auth(&[("ANTHROPIC_API_KEY", ""), ("ANTHROPIC_AUTH_TOKEN", "t")]).await,
        "Bearer t"
    );

    let both = [
        ("ANTHROPIC_API_KEY", "k"),
        (
            "ANTHROPIC_CUSTOM_HEADERS",
            "X-Team: blue\n\nAuthorization: Basic e\n",
        ),
    ];
    let (authorization, headers) = sent(&both, |b| b.auth_token("explicit")).await.unwrap();
    assert_eq!(
        (authorization.as_str(), headers["x-team"].as_str()),
        ("Bearer explicit", "blue")
    );
    let (authorization, headers) = sent(&both, |b| {
        b.header("x-api-key".parse().unwrap(), "by-hand".parse().unwrap())
            .header("x-team".parse().unwrap(), "red".parse().unwrap())
    })
    .await
    .unwrap();
    assert_eq!(
        (authorization.as_str(), headers["x-api-key"].as_str()),
        ("", "by-hand")
    );
    assert_eq!(headers["x-team"], "red");

    let count = server.seen().len();
    let error = sent(&[("ANTHROPIC_API_KEY", "")], |b| b).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoCredentials);
    assert!(error.to_string().contains("ANTHROPIC_API_KEY"), "{error}");
    for lines in ["no colon", "bad name: x", "x-ok: 1\nx-bad: \u{1}secret"] {
        let error = sent(&[("ANTHROPIC_CUSTOM_HEADERS", lines)], |b| b)
            .await
            .unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let error = sent(&[], |b| b.api_key("sk-secret").auth_token("t"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    let error = sent(&[], |b| b.api_key("sk-sec\nret")).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidConfig);
    assert!(!error.to_string().contains("sec"), "{error}");
    assert_eq!(server.seen().len(), count);
}

#[test]
fn a_client_is_checked_when_it_is_made() {
    let refused = |change: fn(hostler::ClientBuilder) -> hostler::ClientBuilder| {
        let builder = Client::builder().environment([]).api_key("sk-secret");
        change(builder).build().expect_err("refused").to_string()
    };
    for url in [
        "",
        "api.example.com",
        "ftp://x",
        "http://",
        "https://u:p@x",
        "https://x/?a=b",
        "https://x/#f",
    ] {
        let error = Client::builder()
            .environment([])
            .base_url(url)
            .build()
            .err();
        assert_eq!(error.expect(url).code(), ErrorCode::InvalidConfig, "{url}");
    }
    assert!(refused(|b| b.timeout(Duration::ZERO)).contains("client.timeout"));
    assert!(refused(|b| b.user_agent("a\nb")).contains("client.user_agent"));
    let missing = |b: hostler::ClientBuilder| {
        b.certificate(CertificateSource::PemFile("/no/such.pem".into()))
    };
    assert!(refused(missing).contains("/no/such.pem cannot be read"));
    assert!(
        refused(|b| b.certificate(CertificateSource::Pem(b"hello".to_vec())))
            .contains("no PEM certificate")
    );
    let client = Client::builder()
        .environment([])
        .api_key("sk-secret")
        .build()
        .unwrap();
    let shown = format!("{client:?} {:?}", Client::builder().api_key("sk-secret"));
    assert!(!shown.contains("sk-secret"), "{shown}");
    assert!(shown.contains("https://api.anthropic.com"), "{shown}");
}

#[tokio::test]
async fn errors_say_what_the_server_said() {
    let server = Server::start(|_, n| match n {
        0 => answer(
            412,
            &[("request-id", "req_9")],
            r#"{"type":"error","error":{"type":"invalid_request_error","message":"lease gone","details":{"error_code":"heartbeat_precondition_failed"}},"request_id":"req_8"}"#,
        ),
        1 => answer(502, &[("content-type", "text/html"), ("x-should-retry", "false")], "<h1>Bad gateway</h1>"),
        2 => answer(404, &[], ""),
        3 => json("{\"id\":"),
        _ => json(r#"{"id":"x"}"#),
    })
    .await;
    let client = server.client();
    let call = async || {
        client
            .call::<Value>(&operations::SESSIONS_RETRIEVE, session("s"))
            .await
            .unwrap_err()
    };
    let info = call().await.info().clone();
    assert_eq!(info.code, ErrorCode::Precondition);
    assert_eq!(info.api_type.as_deref(), Some("invalid_request_error"));
    assert_eq!(
        info.api_code.as_deref(),
        Some("heartbeat_precondition_failed")
    );
    assert_eq!(info.request_id.as_deref(), Some("req_9"));
    assert_eq!(
        info.message,
        "GET /v1/sessions/s: 412 invalid_request_error: lease gone (req_9)"
    );
    let info = call().await.info().clone();
    assert_eq!((info.code, info.status), (ErrorCode::Server, Some(502)));
    assert!(
        info.message.contains("<h1>Bad gateway</h1>"),
        "{}",
        info.message
    );
    let info = call().await.info().clone();
    assert_eq!(
        info.message,
        "GET /v1/sessions/s: 404 no error body: the server gave no explanation"
    );
    let info = call().await.info().clone();
    assert_eq!(info.code, ErrorCode::InvalidResponse);
    assert_eq!(info.body.as_deref(), Some("{\"id\":"));
    assert!(
        info.message.contains("EOF while parsing"),
        "{}",
        info.message
    );
}

/// A client whose n-th request gets the n-th answer, and when each came.
fn scripted(answers: Vec<Result<Response>>) -> (Client, Arc<Mutex<Vec<Instant>>>) {
    let times = Arc::new(Mutex::new(Vec::new()));
    let (log, answers) = (times.clone(), Mutex::new(answers.into_iter()));
    let client = support::in_process(move |_| {
        log.lock().unwrap().push(Instant::now());
        let answer = answers
            .lock()
            .unwrap()
            .next()
            .expect("one request too many");
        std::future::ready(answer)
    });
    (client, times)
}

fn status(status: u16, headers: &[(&'static str, &str)]) -> Result<Response> {
    Ok(support::response(
        status,
        headers,
        vec![Bytes::from_static(b"{}")],
    ))
}

fn lost() -> Result<Response> {
    Err(Error::new(ErrorCode::Connection, "lost"))
}

fn refused() -> Result<Response> {
    let mut error = Error::new(ErrorCode::Connection, "refused");
    error.info_mut().not_sent = true;
    Err(error)
}

/// Seconds between requests.
fn gaps(times: &Mutex<Vec<Instant>>) -> Vec<f64> {
    let times = times.lock().unwrap();
    times
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).as_secs_f64())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn retries_wait_as_told_or_back_off() {
    let (client, times) = scripted(vec![
        status(429, &[("retry-after", "120")]),
        status(529, &[("retry-after-ms", "1500")]),
        status(200, &[]),
    ]);
    let _: Value = client
        .call(&operations::SESSIONS_RETRIEVE, session("s"))
        .await
        .unwrap();
    let told = gaps(&times);
    assert!(
        (told[0] - 120.0).abs() < 0.01 && (told[1] - 1.5).abs() < 0.01,
        "{told:?}"
    );

    let (client, times) = scripted(vec![
        status(500, &[]),
        lost(),
        status(503, &[("retry-after", "0")]),
    ]);
    let result: Result<Value> = client
        .call(&operations::SESSIONS_RETRIEVE, session("s"))
        .await;
    assert_eq!(result.unwrap_err().code(), ErrorCode::Overloaded);
    let backoff = gaps(&times);
    assert_eq!(backoff.len(), 2);
    assert!((0.375..0.51).contains(&backoff[0]), "{backoff:?}");
    assert!((0.75..1.01).contains(&backoff[1]), "{backoff:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_repeated_and_what_is_not() {
    let attempts =
        async |answers: Vec<Result<Response>>, operation, change: fn(&mut RequestOptions)| {
            let (client, times) = scripted(answers);
            let mut args = body(json!({}));
            if operation != "create" {
                args = session("s");
            }
            change(&mut args.options);
            let operation = match operation {
                "create" => &operations::AGENTS_CREATE,
                _ => &operations::SESSIONS_RETRIEVE,
            };
            let result: Result<Value> = client.call(operation, args).await;
            let count = times.lock().unwrap().len();
            (count, result.map(drop).map_err(|error| error.code()))
        };
    let plain: fn(&mut RequestOptions) = |_| {};
    // A create that may have happened is not repeated, unless it is safe or asked for.
    assert_eq!(
        attempts(vec![lost()], "create", plain).await,
        (1, Err(ErrorCode::Connection))
    );
    assert_eq!(
        attempts(vec![refused(), status(200, &[])], "create", plain).await,
        (2, Ok(()))
    );
    assert_eq!(
        attempts(vec![status(500, &[]), status(200, &[])], "create", plain).await,
        (2, Ok(()))
    );
    let key: fn(&mut RequestOptions) = |o| o.idempotency_key = Some("k".into());
    assert_eq!(
        attempts(vec![lost(), status(200, &[])], "create", key).await,
        (2, Ok(()))
    );
    let opt_in: fn(&mut RequestOptions) = |o| o.repeat_after_lost_answer = true;
    assert_eq!(
        attempts(vec![lost(), status(200, &[])], "create", opt_in).await,
        (2, Ok(()))
    );
    // Reading may always be repeated, also when the answer breaks off.
    assert_eq!(
        attempts(vec![lost(), status(200, &[])], "read", plain).await,
        (2, Ok(()))
    );
    let broken = || {
        let mut response = support::response(200, &[], vec![]);
        let chunks = [
            Ok(Bytes::from_static(b"{")),
            Err(Error::new(ErrorCode::Connection, "cut")),
        ];
        response.body = futures_util::stream::iter(chunks).boxed();
        Ok(response)
    };
    assert_eq!(
        attempts(vec![broken(), status(200, &[])], "read", plain).await,
        (2, Ok(()))
    );
    assert_eq!(
        attempts(vec![broken()], "create", plain).await,
        (1, Err(ErrorCode::Connection))
    );
    // The server's word, and the caller's.
    let said_no = status(500, &[("x-should-retry", "false")]);
    assert_eq!(
        attempts(vec![said_no], "read", plain).await,
        (1, Err(ErrorCode::Server))
    );
    let said_yes = status(400, &[("x-should-retry", "true")]);
    assert_eq!(
        attempts(vec![said_yes, status(200, &[])], "read", plain).await,
        (2, Ok(()))
    );
    let never: fn(&mut RequestOptions) = |o| o.max_retries = Some(0);
    assert_eq!(
        attempts(vec![status(500, &[])], "read", never).await,
        (1, Err(ErrorCode::Server))
    );
    for once in [400, 401, 403, 404, 413, 422] {
        let (count, _) = attempts(vec![status(once, &[])], "read", plain).await;
        assert_eq!(count, 1, "{once}");
    }
    let three = || vec![status(409, &[]), status(408, &[]), status(429, &[])];
    assert_eq!(
        attempts(three(), "read", plain).await,
        (3, Err(ErrorCode::RateLimit))
    );
}

#[tokio::test(start_paused = true)]
async fn time_limits() {
    let client = support::in_process(|_| std::future::pending());
    let mut args = session("s");
    args.options.timeout = Some(Duration::from_secs(7));
    let start = Instant::now();
    let result: Result<Value> = client.call(&operations::SESSIONS_RETRIEVE, args).await;
    let error = result.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Timeout);
    assert!(
        error.to_string().contains("GET /v1/sessions/s") && error.to_string().contains("7s"),
        "{error}"
    );
    // Three attempts and two pauses.
    let waited = start.elapsed().as_secs_f64();
    assert!((22.0..23.0).contains(&waited), "{waited}");

    let client = support::in_process(|_| async {
        let mut response = support::response(200, &[], vec![]);
        let head = futures_util::stream::iter([Ok(Bytes::from_static(b"{"))]);
        response.body = head.chain(futures_util::stream::pending()).boxed();
        Ok(response)
    });
    let mut args = session("s");
    args.options.max_retries = Some(0);
    let result: Result<Value> = client.call(&operations::SESSIONS_RETRIEVE, args).await;
    assert_eq!(result.unwrap_err().code(), ErrorCode::Timeout);
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again() {
    let server = Server::start(|_, n| match n {
        // Closed without an answer, garbage, half an answer, and then a good one.
        0 => vec![],
        1 => vec![send("garbage\r\n\r\n")],
        _ => json(r#"{"ok":true}"#),
    })
    .await;
    let answer: Value = server
        .client()
        .call(&operations::SESSIONS_RETRIEVE, session("s"))
        .await
        .unwrap();
    assert_eq!(answer["ok"], true);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn no_server_there() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder()
        .environment([])
        .api_key("k")
        .base_url(&url)
        .max_retries(0)
        .build()
        .unwrap();
    let result: Result<Value> = client
        .call(&operations::AGENTS_CREATE, body(json!({})))
        .await;
    let error = result.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Connection);
    assert!(error.info().not_sent && error.info().retryable);
    assert!(
        error.to_string().contains(&url) && error.to_string().contains("refused"),
        "{error}"
    );
}

#[tokio::test]
async fn pages_of_every_kind() {
    let server = Server::start(|seen, _| {
        json(match seen.path.as_str() {
            "/v1/agents" => r#"{"data":[{"id":"1"}],"next_page":"b"}"#,
            "/v1/agents?page=b" => r#"{"data":[],"next_page":"c"}"#,
            "/v1/agents?page=c" => r#"{"data":[{"id":"2"},{"id":"3"}]}"#,
            "/v1/agents?limit=1" | "/v1/agents?limit=1&page=x" => r#"{"data":[{"id":"1"}],"next_page":"x"}"#,
            "/v1/models" => r#"{"data":[{"id":"m1"},{"id":"m2"}],"has_more":true,"first_id":"m1","last_id":"m2"}"#,
            "/v1/models?after_id=m2" => r#"{"data":[{"id":"m3"}],"has_more":false,"first_id":"m3","last_id":"m3"}"#,
            "/v1/models?before_id=m9" => r#"{"data":[{"id":"m8"}],"has_more":true,"first_id":"m8","last_id":"m8"}"#,
            "/v1/models?before_id=m8" => r#"{"data":[],"has_more":false,"first_id":null,"last_id":null}"#,
            "/v1/models?limit=7" => r#"{"data":[],"has_more":true}"#,
            other => panic!("unexpected {other}"),
        })
    })
    .await;
    let client = server.client();
    let ids = async |operation, args| -> Result<Vec<String>> {
        let items: Vec<Value> = client.paginate(operation, args).all().await?;
        Ok(items
            .iter()
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect())
    };
    assert_eq!(
        ids(&operations::AGENTS_LIST, query(&[])).await.unwrap(),
        ["1", "2", "3"]
    );
    assert_eq!(
        ids(&operations::MODELS_LIST, query(&[])).await.unwrap(),
        ["m1", "m2", "m3"]
    );
    assert_eq!(
        ids(&operations::MODELS_LIST, query(&[("before_id", "m9")]))
            .await
            .unwrap(),
        ["m8"]
    );
    let error = ids(&operations::AGENTS_LIST, query(&[("limit", "1")]))
        .await
        .unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidResponse);
    assert!(error.to_string().contains("the cursor x twice"), "{error}");
    let error = ids(&operations::MODELS_LIST, query(&[("limit", "7")]))
        .await
        .unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidResponse);
    let error = ids(&operations::SESSIONS_RETRIEVE, session("s"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    let pages: Vec<_> = client
        .paginate::<Value>(&operations::AGENTS_LIST, query(&[]))
        .pages()
        .try_collect()
        .await
        .unwrap();
    let cursors: Vec<_> = pages.iter().map(|page| page.next_page.as_deref()).collect();
    assert_eq!(cursors, [Some("b"), Some("c"), None]);
}

async fn events(server: &Server) -> (Vec<String>, Option<Error>) {
    let mut stream = match server
        .client()
        .stream(&operations::SESSIONS_EVENTS_STREAM, session("s"))
        .await
    {
        Ok(stream) => stream,
        Err(error) => return (Vec::new(), Some(error)),
    };
    let mut types = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => types.push(event.event_type),
            Err(error) => {
                assert!(stream.next().await.is_none());
                return (types, Some(error));
            }
        }
    }
    (types, None)
}

#[tokio::test]
async fn a_raw_stream() {
    let server = Server::start(|_, _| {
        vec![
            sse_head(),
            send(": hello\n\n"),
            sse(r#"{"type":"session.status_running","id":"sevt_1"}"#),
            send("event: ping\ndata: {}\n\n"),
            send("event: nothing\n\ndata:\n\n"),
            // Without a name the payload's type counts; unknown ones are delivered.
            send("data: {\"type\":\"session.new_thing\",\"id\":7}\n\n"),
            send("event: odd\ndata: [1]\n\n"),
            send("data: {\"id\":\"sevt_2\"}\n\n"),
            send("event: unfinished\ndata: {}\n"),
        ]
    })
    .await;
    let (types, error) = events(&server).await;
    assert_eq!(
        types,
        [
            "session.status_running",
            "session.new_thing",
            "odd",
            "message"
        ]
    );
    assert!(error.is_none());
    let seen = server.seen();
    assert_eq!(seen[0].path, "/v1/sessions/s/events/stream");
    assert_eq!(seen[0].header("accept"), "text/event-stream");
}

#[tokio::test]
async fn events_arrive_when_they_are_sent() {
    let (before, after) = (gate(), gate());
    let gates = (before.clone(), after.clone());
    let server = Server::start(move |_, _| {
        vec![
            sse_head(),
            Step::Gate(gates.0.clone()),
            // Cut inside a character, inside a line, and between CR and LF.
            send(b"event: a\r"),
            send(b"\ndata: {\"x\":\"\xe4\xb8"),
            Step::Gate(gates.1.clone()),
            send(b"\x96\"}\r\n\r"),
            Step::Hang,
        ]
    })
    .await;
    let client = server.client();
    // Open before anything was sent.
    let mut stream = client
        .stream(&operations::SESSIONS_EVENTS_STREAM, session("s"))
        .await
        .unwrap();
    assert_eq!(stream.request_id(), Some("req_s"));
    assert!(futures_util::poll!(stream.next()).is_pending());
    before.add_permits(1);
    after.add_permits(1);
    let event = stream.next().await.unwrap().unwrap();
    assert_eq!(
        (event.event_type.as_str(), &*event.json),
        ("a", r#"{"x":"世"}"#)
    );
}

#[tokio::test]
async fn streams_that_go_wrong() {
    let check = async |steps: fn() -> Vec<Step>, code: ErrorCode, text: &str, before: usize| {
        let server = Server::start(move |_, _| steps()).await;
        let (types, error) = events(&server).await;
        let error = error.expect(text);
        assert_eq!(error.code(), code, "{error}");
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(types.len(), before, "{error}");
        error
    };
    check(
        || {
            vec![
                sse_head(),
                sse(r#"{"type":"a"}"#),
                send("event: b\ndata: {oops\n\n"),
            ]
        },
        ErrorCode::StreamMalformed,
        "\"b\" is not valid JSON",
        1,
    )
    .await;
    check(
        || vec![sse_head(), sse(r#"{"type":"a"}"#), send(b"data: \xff\n\n")],
        ErrorCode::StreamMalformed,
        "not valid UTF-8 at byte 35",
        1,
    )
    .await;
    check(
        || vec![sse_head(), send("data: "), send("x".repeat(33 << 20))],
        ErrorCode::StreamTooLong,
        "exceeds 33554432 bytes",
        0,
    )
    .await;
    let error = check(
        || {
            vec![
                sse_head(),
                sse(r#"{"type":"a"}"#),
                send("event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"busy\"}}\n\n"),
                sse(r#"{"type":"never"}"#),
            ]
        },
        ErrorCode::StreamError,
        "overloaded_error: busy",
        1,
    )
    .await;
    assert!(error.info().retryable);
    assert_eq!(error.info().api_type.as_deref(), Some("overloaded_error"));
    check(
        || answer(200, &[("content-type", "text/html")], "<p>hi"),
        ErrorCode::InvalidResponse,
        "text/html, not text/event-stream",
        0,
    )
    .await;
    check(
        || api_error(404, "not_found_error", "no"),
        ErrorCode::NotFound,
        "404",
        0,
    )
    .await;
    // The length says that more should come.
    check(
        || {
            vec![
                send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 1000\r\n\r\n"),
                sse(r#"{"type":"a"}"#),
            ]
        },
        ErrorCode::StreamDisconnected,
        "the stream was cut",
        1,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn silence_ends_a_stream_but_a_slow_reader_does_not() {
    let client = support::in_process(|_| async {
        let mut response = support::response(200, &[("content-type", "text/event-stream")], vec![]);
        let beats = futures_util::stream::unfold(0, |n| async move {
            tokio::time::sleep(Duration::from_secs(9)).await;
            (n < 5).then(|| (Ok(Bytes::from_static(b": keep-alive\n\n")), n + 1))
        });
        let event =
            futures_util::stream::iter([Ok(Bytes::from_static(b"data: {\"type\":\"a\"}\n\n"))]);
        response.body = beats
            .chain(event)
            .chain(futures_util::stream::pending())
            .boxed();
        Ok(response)
    });
    let mut stream = client
        .stream(&operations::SESSIONS_EVENTS_STREAM, session("s"))
        .await
        .unwrap();
    stream.set_idle_limit(Duration::from_secs(10));
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert_eq!(stream.next().await.unwrap().unwrap().event_type, "a");
    tokio::time::sleep(Duration::from_secs(100)).await;
    let start = Instant::now();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::StreamIdle);
    assert_eq!(start.elapsed().as_secs(), 10);
}

#[tokio::test]
async fn redirects_keep_credentials_at_home() {
    let other = Server::start(|_, _| json(r#"{"who":"other"}"#)).await;
    let there = other.url.clone();
    let server = Server::start(move |seen, _| match seen.path.as_str() {
        "/v1/sessions/near" => answer(308, &[("location", "/v1/sessions/home")], ""),
        "/v1/sessions/far" => answer(307, &[("location", &format!("{there}/v1/x"))], ""),
        "/v1/sessions/loop" => answer(302, &[("location", "/v1/sessions/loop")], ""),
        "/v1/agents" => answer(307, &[("location", &format!("{there}/v1/agents"))], ""),
        "/v1/environments" => answer(303, &[("location", "/v1/sessions/home")], ""),
        _ => json(r#"{"who":"home"}"#),
    })
    .await;
    let client = server
        .builder()
        .header("x-secret".parse().unwrap(), "s".parse().unwrap())
        .build()
        .unwrap();
    let get = async |id: &str| {
        client
            .call::<Value>(&operations::SESSIONS_RETRIEVE, session(id))
            .await
    };
    assert_eq!(get("near").await.unwrap()["who"], "home");
    assert_eq!(
        server.seen().last().unwrap().header("authorization"),
        "Bearer sk-test-secret"
    );
    assert_eq!(get("far").await.unwrap()["who"], "other");
    let stranger = other.seen().pop().unwrap();
    assert_eq!(stranger.header("authorization"), "");
    assert_eq!(stranger.header("x-secret"), "");
    assert_eq!(stranger.header("anthropic-version"), "2026-10-21");
    let error = get("loop").await.unwrap_err();
    assert!(error.to_string().contains("too many times"), "{error}");
    let error = client
        .call::<Value>(&operations::AGENTS_CREATE, body(json!({"secret": 1})))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("with its body to another origin"),
        "{error}"
    );
    assert_eq!(other.seen().len(), 1);
    let answer: Value = client
        .call(&operations::ENVIRONMENTS_CREATE, body(json!({})))
        .await
        .unwrap();
    assert_eq!(answer["who"], "home");
    let last = server.seen().pop().unwrap();
    assert_eq!(
        (
            last.method.as_str(),
            last.body.as_str(),
            last.header("content-type")
        ),
        ("GET", "", "")
    );
}

/// A TLS server for `localhost`, signed by an authority that nobody knows.
async fn tls_server() -> u16 {
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
    let certificate =
        CertificateDer::from_pem_slice(include_bytes!("data/tls/server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("data/tls/server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // A client that does not trust the certificate goes away here.
                let Ok(mut socket) = acceptor.accept(socket).await else {
                    return;
                };
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(socket.read_u8().await.unwrap());
                }
                let answer = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: close\r\n\r\n{\"ok\":true}";
                socket.write_all(answer.as_bytes()).await.unwrap();
                socket.shutdown().await.unwrap();
            });
        }
    });
    port
}

#[tokio::test]
async fn tls_trusts_the_system_and_who_it_is_told_to() {
    let port = tls_server().await;
    let call = async |host: &str, certificate: Option<CertificateSource>| {
        let mut builder = Client::builder()
            .environment([])
            .api_key("k")
            .max_retries(0)
            .base_url(format!("https://{host}:{port}"));
        if let Some(certificate) = certificate {
            builder = builder.certificate(certificate);
        }
        let client = builder.build().unwrap();
        client
            .call::<Value>(&operations::SESSIONS_RETRIEVE, session("s"))
            .await
    };
    let ca = || {
        Some(CertificateSource::Pem(
            include_bytes!("data/tls/ca.pem").to_vec(),
        ))
    };
    assert_eq!(call("localhost", ca()).await.unwrap()["ok"], true);

    let error = call("localhost", None).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Tls, "{error}");
    assert!(!error.info().retryable);
    // Without any authority on this machine the advice is another.
    let advice = ["does not trust", "certificate store could not be used"];
    assert!(
        advice
            .iter()
            .any(|advice| error.to_string().contains(advice)),
        "{error}"
    );

    let error = call("127.0.0.1", ca()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Tls, "{error}");
    assert!(error.to_string().contains("is for another name"), "{error}");
}

/// Proxies are read from the environment of the process, so this test runs
/// itself again in others.
#[tokio::test]
async fn proxies_from_the_environment() {
    if let Ok(url) = std::env::var("HOSTLER_TEST_CALL") {
        let client = Client::builder()
            .environment([])
            .api_key("k")
            .base_url(url)
            .build()
            .unwrap();
        let _: Value = client
            .call(&operations::SESSIONS_RETRIEVE, session("s"))
            .await
            .unwrap();
        return;
    }
    let server = Server::start(|_, _| json("{}")).await;
    let run = async |target: &str, no_proxy: &str| {
        let status = tokio::process::Command::new(std::env::current_exe().unwrap())
            .args(["proxies_from_the_environment", "--exact"])
            .env("HOSTLER_TEST_CALL", target)
            .env("HTTP_PROXY", &server.url)
            .env("http_proxy", &server.url)
            .env("NO_PROXY", no_proxy)
            .env("no_proxy", no_proxy)
            .stdout(std::process::Stdio::null())
            .status()
            .await
            .unwrap();
        assert!(status.success());
        server.seen().pop().unwrap().path
    };
    assert_eq!(
        run("http://api.invalid", "").await,
        "http://api.invalid/v1/sessions/s"
    );
    assert_eq!(run(&server.url, "127.0.0.1,other").await, "/v1/sessions/s");
}
