//! The boundary that bindings use: calls, streams, cancellation, limits.
#![allow(missing_docs)]

mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use futures_util::StreamExt;
use hostler::{
    ErrorCode,
    bridge::{self, ItemKind, Runtime, Stream},
};
use support::{Server, api_error, gate, json, send, sse, sse_head};

fn server(
    runtime: &Runtime,
    script: impl Fn(&support::Seen, usize) -> Vec<support::Step> + Send + Sync + 'static,
) -> (Server, bridge::Client) {
    let server = runtime
        .block_on(async move { Server::start(script).await })
        .expect("a server");
    let options =
        serde_json::json!({"api_key": "sk-test", "base_url": server.url, "max_retries": 0});
    let client = bridge::Client::new(&options.to_string(), None).expect("a client");
    (server, client)
}

fn drain(stream: &Stream, max_items: usize, max_bytes: usize) -> (Vec<bridge::Item>, Vec<usize>) {
    let (mut items, mut sizes) = (Vec::new(), Vec::new());
    loop {
        let batch = stream
            .next_batch(max_items, max_bytes, None)
            .expect("no other pull")
            .expect("no time limit");
        sizes.push(batch.items.len());
        items.extend(batch.items);
        if let Some(end) = batch.end {
            end.expect("an ordinary end");
            return (items, sizes);
        }
    }
}

#[test]
fn a_call_completes_once_and_wakes_everyone() {
    let runtime = Runtime::shared().unwrap();
    let release = gate();
    let gated = release.clone();
    let (server, client) = server(&runtime, move |_, _| {
        let mut steps = vec![support::Step::Gate(gated.clone())];
        steps.extend(json(r#"{"id":"agent_1"}"#));
        steps
    });
    let call = client
        .call(
            "agents.create",
            r#"{"body":{ "name" : "x", "unknown":1.0 }}"#,
        )
        .unwrap();
    assert!(call.outcome().is_none());
    assert!(call.wait(Some(Duration::from_millis(1))).is_none());
    let (sender, woken) = mpsc::channel();
    let again = sender.clone();
    call.on_done(move || sender.send(()).unwrap()).unwrap();
    release.add_permits(1);
    woken.recv().unwrap();
    let reply = call.wait(None).unwrap().unwrap();
    assert_eq!(&reply.body[..], br#"{"id":"agent_1"}"#);
    assert_eq!(reply.request_id(), Some("req_1"));
    // Later asks see the same outcome, and cancelling changes nothing.
    call.cancel();
    call.on_done(move || again.send(()).unwrap()).unwrap();
    woken.recv().unwrap();
    assert!(call.outcome().unwrap().is_ok());
    assert!(
        runtime
            .block_on(async move { call.finished().await })
            .unwrap()
            .is_ok()
    );
    assert_eq!(server.seen()[0].body, r#"{ "name" : "x", "unknown":1.0 }"#);
}

#[test]
fn errors_arrive_with_everything_known() {
    let runtime = Runtime::shared().unwrap();
    let (_server, client) = server(&runtime, |_, _| {
        api_error(404, "not_found_error", "no such agent")
    });
    let call = client
        .call("agents.retrieve", r#"{"path":{"agent_id":"agent_x"}}"#)
        .unwrap();
    let error = call.wait(None).unwrap().unwrap_err();
    let json: serde_json::Value = serde_json::from_str(&error.to_json()).unwrap();
    assert_eq!(json["code"], 304);
    assert_eq!(json["name"], "NOT_FOUND");
    assert_eq!(json["status"], 404);
    assert_eq!(json["api_type"], "not_found_error");
    assert_eq!(json["request_id"], "req_e");
    assert_eq!(json["retryable"], false);
    assert_eq!(
        json["message"],
        "GET /v1/agents/agent_x: 404 not_found_error: no such agent (req_e)"
    );
}

#[test]
fn wrong_arguments_name_the_place_and_send_nothing() {
    let runtime = Runtime::shared().unwrap();
    let (server, client) = server(&runtime, |_, _| json("{}"));
    let refused = |operation: &str, arguments: &str| {
        let error = client.call(operation, arguments).err().expect("refused");
        assert_eq!(error.code(), ErrorCode::InvalidArgument, "{error}");
        error.to_string()
    };
    assert!(refused("agents.fly", "{}").contains("agents.fly"));
    assert!(refused("agents.list", "{").contains("arguments"));
    assert!(refused("agents.list", r#"{"quary":{}}"#).contains("quary"));
    assert_eq!(
        refused("agents.list", r#"{"options":{"timeout":"long"}}"#),
        "agents.list.options.timeout: expected a number of seconds above 0"
    );
    assert_eq!(
        refused("agents.list", r#"{"options":{"headers":{"a b":"c"}}}"#),
        "agents.list.options.headers.a b: expected a header name"
    );
    assert!(refused("agents.retrieve", r#"{"path":{"id":"x"}}"#).contains("no such part"));
    // What only the core can judge is the call's outcome, and still not sent.
    for arguments in [
        r#"{"query":{"limitt":1}}"#,
        r#"{"query":{"limit":[1]}}"#,
        r#"{"body":{}}"#,
    ] {
        let call = client.call("agents.list", arguments).unwrap();
        let error = call.wait(None).unwrap().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArgument, "{error}");
    }
    assert!(server.seen().is_empty());
    let error = bridge::Client::new(r#"{"time_out":1}"#, None)
        .err()
        .unwrap();
    assert_eq!(
        error.to_string(),
        "client.options.time_out: there is no such option"
    );
}

#[test]
fn a_stream_is_pulled_in_batches_and_is_fused() {
    let runtime = Runtime::shared().unwrap();
    let (_server, client) = server(&runtime, |_, _| {
        let mut text = String::new();
        for n in 0..5000 {
            text.push_str(&format!(
                "event: agent.message\ndata: {{\"type\":\"agent.message\",\"id\":\"sevt_{n}\"}}\n\n"
            ));
        }
        vec![sse_head(), send(text)]
    });
    let stream = client
        .stream(
            "sessions.events.stream",
            r#"{"path":{"session_id":"sesn_1"}}"#,
        )
        .unwrap();
    let (items, sizes) = drain(&stream, 64, 1 << 20);
    assert_eq!(items.len(), 5000);
    assert!(sizes.iter().all(|size| *size <= 64));
    for (n, item) in items.iter().enumerate() {
        assert_eq!(item.id.as_deref(), Some(format!("sevt_{n}").as_str()));
        assert_eq!(item.kind, ItemKind::Event);
        assert_eq!(item.event_type, "agent.message");
    }
    for _ in 0..3 {
        let batch = stream.next_batch(64, 1, None).unwrap().unwrap();
        assert!(batch.items.is_empty());
        assert!(matches!(batch.end, Some(Ok(()))));
    }
}

#[test]
fn a_stream_can_be_waited_for_until_it_is_open() {
    let runtime = Runtime::shared().unwrap();
    let release = gate();
    let gated = release.clone();
    let (_server, client) = server(&runtime, move |_, number| match number {
        0 => vec![
            support::Step::Gate(gated.clone()),
            sse_head(),
            support::Step::Hang,
        ],
        _ => api_error(404, "not_found_error", "no such session"),
    });
    let open = || {
        client
            .stream(
                "sessions.events.stream",
                r#"{"path":{"session_id":"sesn_1"}}"#,
            )
            .unwrap()
    };
    let stream = open();
    assert!(stream.wait_open(Some(Duration::from_millis(1))).is_none());
    let (sender, woken) = mpsc::channel();
    stream.on_ready(move || sender.send(()).unwrap()).unwrap();
    release.add_permits(1);
    woken.recv().unwrap();
    for limit in [None, Some(Duration::ZERO)] {
        stream.wait_open(limit).unwrap().unwrap();
    }
    let refused = open();
    let error = refused.wait_open(None).unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::NotFound);
    // It is reported once; the stream is over.
    let batch = refused.next_batch(1, 1, None).unwrap().unwrap();
    assert!(matches!(batch.end, Some(Ok(()))));
}

#[test]
fn byte_limits_cut_batches_but_never_stop_an_item() {
    let runtime = Runtime::shared().unwrap();
    let (_server, client) = server(&runtime, |_, _| {
        let big = "x".repeat(3 << 20);
        vec![
            sse_head(),
            sse(&format!(r#"{{"type":"a","id":"1","text":"{big}"}}"#)),
            sse(r#"{"type":"b","id":"2"}"#),
            sse(r#"{"type":"c","id":"3"}"#),
        ]
    });
    let stream = client
        .stream("sessions.events.stream", r#"{"path":{"session_id":"s"}}"#)
        .unwrap();
    let (items, _) = drain(&stream, 64, 10);
    let ids: Vec<_> = items
        .iter()
        .map(|item| item.id.as_deref().unwrap())
        .collect();
    assert_eq!(ids, ["1", "2", "3"]);
}

#[test]
fn a_full_queue_stops_reading_and_loses_nothing() {
    const TOTAL: usize = 20_000;
    let produced = Arc::new(AtomicUsize::new(0));
    let counter = produced.clone();
    let transport = support::InProcess(move |_| {
        let counter = counter.clone();
        let body = futures_util::stream::iter(0..TOTAL).map(move |n| {
            counter.fetch_add(1, Ordering::SeqCst);
            Ok(format!("event: a\ndata: {{\"id\":\"{n}\"}}\n\n").into())
        });
        let mut response = support::response(200, &[("content-type", "text/event-stream")], vec![]);
        response.body = body.boxed();
        std::future::ready(Ok(response))
    });
    let client = bridge::Client::new("{}", Some(Arc::new(transport))).unwrap();
    let stream = client
        .stream("sessions.events.stream", r#"{"path":{"session_id":"s"}}"#)
        .unwrap();
    let (sender, ready) = mpsc::channel();
    stream.on_ready(move || sender.send(()).unwrap()).unwrap();
    let mut pulled = 0;
    'stream: loop {
        ready.recv().unwrap();
        while let Some(batch) = stream.try_next_batch(64, 256 << 10).unwrap() {
            // At no time is more waiting than the queue and one item hold.
            let ahead = produced.load(Ordering::SeqCst) - pulled;
            assert!(ahead <= 1024 + 64 + 1, "{ahead} items ahead");
            for item in &batch.items {
                assert_eq!(item.id.as_deref(), Some(pulled.to_string().as_str()));
                pulled += 1;
            }
            if batch.end.is_some() {
                break 'stream;
            }
        }
    }
    assert_eq!(pulled, TOTAL);
}

#[test]
fn cancelling_and_closing() {
    let runtime = Runtime::shared().unwrap();
    let (_server, client) = server(&runtime, |seen, _| {
        if seen.path.ends_with("/stream") {
            vec![
                sse_head(),
                sse(r#"{"type":"a","id":"1"}"#),
                support::Step::Hang,
            ]
        } else {
            vec![support::Step::Hang]
        }
    });
    let args = r#"{"path":{"session_id":"s"}}"#;

    let call = client.call("sessions.retrieve", args).unwrap();
    call.cancel();
    call.cancel();
    let error = call.wait(None).unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::Cancelled);

    let stream = client.stream("sessions.events.stream", args).unwrap();
    let first = stream.next_batch(64, 1 << 20, None).unwrap().unwrap();
    assert_eq!(first.items.len(), 1);
    assert!(first.end.is_none());
    assert!(stream.try_next_batch(64, 1 << 20).unwrap().is_none());
    stream.cancel();
    let last = stream.next_batch(64, 1 << 20, None).unwrap().unwrap();
    assert_eq!(last.end.unwrap().unwrap_err().code(), ErrorCode::Cancelled);
    let after = stream.next_batch(64, 1 << 20, None).unwrap().unwrap();
    assert!(after.end.unwrap().is_ok());

    let call = client.call("sessions.retrieve", args).unwrap();
    let stream = client.stream("sessions.events.stream", args).unwrap();
    client.close();
    client.close();
    let error = call.wait(None).unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::Cancelled);
    let end = loop {
        let batch = stream.next_batch(64, 1 << 20, None).unwrap().unwrap();
        if let Some(end) = batch.end {
            break end;
        }
    };
    assert_eq!(end.unwrap_err().code(), ErrorCode::Cancelled);
    let error = client.call("sessions.retrieve", args).err().unwrap();
    assert_eq!(error.code(), ErrorCode::Closed);
}

#[test]
fn two_pulls_at_once_are_refused() {
    let runtime = Runtime::shared().unwrap();
    let (_server, client) = server(&runtime, |_, _| vec![sse_head(), support::Step::Hang]);
    let stream = Arc::new(
        client
            .stream("sessions.events.stream", r#"{"path":{"session_id":"s"}}"#)
            .unwrap(),
    );
    let (polled, waits) = mpsc::channel();
    let puller = stream.clone();
    let waiting = runtime.handle().spawn(async move {
        let mut pull = std::pin::pin!(puller.next_batch_async(64, 1 << 20));
        assert!(futures_util::poll!(pull.as_mut()).is_pending());
        polled.send(()).unwrap();
        pull.await
    });
    waits.recv().unwrap();
    let error = stream.try_next_batch(64, 1 << 20).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Busy);
    stream.cancel();
    let batch = runtime
        .block_on(async move { waiting.await.unwrap() })
        .unwrap()
        .unwrap();
    assert_eq!(batch.end.unwrap().unwrap_err().code(), ErrorCode::Cancelled);
    // A dropped pull leaves the stream free.
    assert!(stream.try_next_batch(64, 1 << 20).unwrap().is_some());
}

#[test]
fn a_list_fetches_pages_only_when_asked() {
    let runtime = Runtime::shared().unwrap();
    let (server, client) = server(&runtime, |seen, _| {
        json(match seen.path.as_str() {
            "/v1/agents?limit=2" => r#"{"data":[{"id":"1"},{"id":"2"}],"next_page":"p2"}"#,
            "/v1/agents?limit=2&page=p2" => r#"{"data":[],"next_page":"p3"}"#,
            "/v1/agents?limit=2&page=p3" => r#"{"data":[{"id":"3"}],"next_page":null}"#,
            other => panic!("unexpected {other}"),
        })
    });
    let list = client
        .list("agents.list", r#"{"query":{"limit":2}}"#)
        .unwrap();
    let first = list.next_batch(1, 1 << 20, None).unwrap().unwrap();
    assert_eq!(&*first.items[0].json, r#"{"id":"1"}"#);
    assert_eq!(first.items[0].kind, ItemKind::Entry);
    let second = list.next_batch(64, 1 << 20, None).unwrap().unwrap();
    assert_eq!(second.json_array(), r#"[{"id":"2"}]"#);
    assert_eq!(server.seen().len(), 1);
    let (rest, _) = drain(&list, 64, 1 << 20);
    assert_eq!(&*rest[0].json, r#"{"id":"3"}"#);
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn shutdown_completes_what_is_pending() {
    let shared = Runtime::shared().unwrap();
    let (server, _) = server(&shared, |_, _| vec![support::Step::Hang]);
    let own = Arc::new(Runtime::new().unwrap());
    let options = serde_json::json!({"api_key": "sk-test", "base_url": server.url});
    let client = bridge::Client::with_runtime(own.clone(), &options.to_string(), None).unwrap();
    let args = r#"{"path":{"session_id":"s"}}"#;
    let call = client.call("sessions.retrieve", args).unwrap();
    let stream = client.stream("sessions.events.stream", args).unwrap();
    own.shutdown();
    own.shutdown();
    assert_eq!(
        call.wait(None).unwrap().unwrap_err().code(),
        ErrorCode::ShutDown
    );
    let end = stream.next_batch(1, 1, None).unwrap().unwrap().end.unwrap();
    assert_eq!(end.unwrap_err().code(), ErrorCode::ShutDown);
    // Work started afterwards completes too.
    let late = client.call("sessions.retrieve", args).unwrap();
    assert_eq!(
        late.wait(None).unwrap().unwrap_err().code(),
        ErrorCode::ShutDown
    );
}

#[test]
fn panics_become_errors() {
    let error = bridge::guard::<()>("entry", || panic!("boom {}", 1)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Internal);
    assert!(
        error.to_string().contains("entry panicked: boom 1"),
        "{error}"
    );

    struct Panics;
    impl hostler::transport::Transport for Panics {
        fn send(
            &self,
            _: hostler::transport::Request,
        ) -> futures_util::future::BoxFuture<'_, hostler::Result<hostler::transport::Response>>
        {
            panic!("in the transport")
        }
    }
    let client = bridge::Client::new("{}", Some(Arc::new(Panics))).unwrap();
    let args = r#"{"path":{"session_id":"s"}}"#;
    let error = client
        .call("sessions.retrieve", args)
        .unwrap()
        .wait(None)
        .unwrap()
        .unwrap_err();
    assert_eq!(error.code().as_u16(), 901);
    let stream = client.stream("sessions.events.stream", args).unwrap();
    let end = stream.next_batch(1, 1, None).unwrap().unwrap().end.unwrap();
    assert_eq!(end.unwrap_err().code().as_u16(), 901);
}

#[test]
fn every_error_code_can_be_raised() {
    for code in ErrorCode::ALL {
        let error = bridge::raise(code.as_u16());
        assert_eq!(error.code(), *code);
        let json: serde_json::Value = serde_json::from_str(&error.to_json()).unwrap();
        assert_eq!(json["code"], code.as_u16());
        assert_eq!(json["name"], code.name());
    }
    assert_eq!(bridge::raise(1).code(), ErrorCode::InvalidArgument);
}

/// A session that makes one custom call and one that needs an approval.
fn session_with_calls() -> support::session::FakeSession {
    let mut open = 2;
    support::session::FakeSession::new(move |log, event| {
        log.take_up();
        if event["type"] == "user.message" {
            log.running();
            let custom = log.custom_call("weather", serde_json::json!({"city": "Oslo"}));
            let builtin = log.emit(serde_json::json!({
                "type": "agent.tool_use", "name": "bash", "input": {}, "evaluated_permission": "ask",
            }));
            log.requires_action(&[&custom, &builtin]);
            return;
        }
        open -= 1;
        if open == 0 {
            log.running();
            log.message("done");
            log.end_turn();
        }
    })
}

#[test]
fn a_run_asks_the_binding_for_tools_and_approvals() {
    let session = session_with_calls();
    let client = bridge::Client::new("{}", Some(session.transport())).unwrap();
    let options = r#"{"input":"go","tools":["weather"],"approve":"ask"}"#;
    let run = client.run("sesn_1", options).unwrap();
    let mut kinds = Vec::new();
    let summary = 'run: loop {
        let batch = run.stream().next_batch(64, 1 << 20, None).unwrap().unwrap();
        for item in batch.items {
            kinds.push(item.kind);
            let json: serde_json::Value = serde_json::from_str(&item.json).unwrap();
            let token = json["token"].as_u64();
            match item.kind {
                ItemKind::ToolRequest => {
                    assert_eq!(json["name"], "weather");
                    assert_eq!(json["input"]["city"], "Oslo");
                    let token = token.unwrap();
                    // A wrong answer is refused and can be corrected.
                    let error = run.respond(token, r#"{"content":1}"#).unwrap_err();
                    assert_eq!(
                        error.to_string(),
                        "answer.content: expected text or a list of content blocks"
                    );
                    assert!(run.respond(token, r#"{"content":"rain"}"#).unwrap());
                    assert!(!run.respond(token, r#"{"content":"sun"}"#).unwrap());
                }
                ItemKind::ApprovalRequest => {
                    assert_eq!(json["name"], "bash");
                    let verdict = r#"{"decision":"deny","message":"no"}"#;
                    assert!(run.respond(token.unwrap(), verdict).unwrap());
                }
                ItemKind::Summary => {
                    assert_eq!(json["text"], "done");
                    break 'run json;
                }
                ItemKind::Event => {}
                other => panic!("unexpected {other:?}"),
            }
        }
        assert!(batch.end.is_none());
    };
    assert_eq!(summary["stop_reason"]["type"], "end_turn");
    assert_eq!(
        kinds
            .iter()
            .filter(|k| **k == ItemKind::ToolRequest)
            .count(),
        1
    );
    // A request comes after the event that it is about.
    let place = |kind| kinds.iter().position(|k| *k == kind).unwrap();
    assert!(place(ItemKind::Event) < place(ItemKind::ToolRequest));
    let sent = session.with(|log| log.sends.clone());
    let sent = serde_json::to_string(&sent).unwrap();
    assert!(
        sent.contains(r#""text":"rain""#) && sent.contains(r#""deny_message":"no""#),
        "{sent}"
    );
}

#[test]
fn a_request_that_is_closed_by_others_is_withdrawn() {
    let session = support::session::FakeSession::new(|log, event| {
        log.take_up();
        if event["type"] == "user.message" {
            log.running();
            let call = log.custom_call("slow", serde_json::json!({}));
            log.requires_action(&[&call]);
        } else {
            let id = log
                .events
                .iter()
                .find(|e| e["type"] == "agent.custom_tool_use")
                .unwrap()["id"]
                .clone();
            log.emit(
                serde_json::json!({"type": "user.custom_tool_result", "custom_tool_use_id": id}),
            );
            log.running();
            log.end_turn();
        }
    });
    let client = bridge::Client::new("{}", Some(session.transport())).unwrap();
    let run = client
        .run("sesn_1", r#"{"input":"go","tools":["slow"]}"#)
        .unwrap();
    let (mut withdrawn, mut over) = (None, false);
    while !over {
        let batch = run.stream().next_batch(64, 1 << 20, None).unwrap().unwrap();
        for item in batch.items {
            let json: serde_json::Value = serde_json::from_str(&item.json).unwrap();
            match item.kind {
                ItemKind::ToolRequest => run
                    .interrupt()
                    .unwrap()
                    .wait(None)
                    .unwrap()
                    .map(drop)
                    .unwrap(),
                ItemKind::RequestWithdrawn => withdrawn = json["token"].as_u64(),
                _ => {}
            }
        }
        over = batch.end.is_some();
    }
    // The end of the run may overtake the notice.
    assert!(withdrawn.is_none_or(|token| token == 1));
    assert!(!run.respond(1, r#"{"content":"late"}"#).unwrap());
}

#[test]
fn follow_over_the_bridge() {
    let session = support::session::FakeSession::new(|_, _| {});
    session.with(|log| {
        for n in 0..200 {
            log.message(&n.to_string());
        }
        log.emit(serde_json::json!({"type": "session.status_terminated"}));
    });
    let client = bridge::Client::new("{}", Some(session.transport())).unwrap();
    let follow = client.follow("sesn_1", "{}").unwrap();
    assert!(follow.summary().is_err());
    let adding_up = client.follow("sesn_1", r#"{"summary":true}"#).unwrap();
    let (_, _) = drain(&adding_up, 64, 1 << 20);
    let summary: serde_json::Value = serde_json::from_str(&adding_up.summary().unwrap()).unwrap();
    assert_eq!(summary["text"], "199");
    let (items, _) = drain(&follow, 64, 1 << 20);
    let ids: Vec<_> = items.into_iter().filter_map(|item| item.id).collect();
    assert_eq!(ids, session.ids());
    let error = client
        .follow("sesn_1", r#"{"history":"some"}"#)
        .err()
        .unwrap();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
}

#[test]
fn a_follow_is_gone_on_from_where_it_was() {
    let session = support::session::FakeSession::new(|_, _| {});
    session.with(|log| {
        for n in 0..100 {
            log.message(&n.to_string());
        }
    });
    let client = bridge::Client::new("{}", Some(session.transport())).unwrap();
    let follow = client.follow("sesn_1", "{}").unwrap();
    let batch = follow.next_batch(10, 1 << 20, None).unwrap().unwrap();
    let ids = session.ids();
    let first = batch.items[0].id.as_deref();
    let places = [
        (1, follow.cursor(first).unwrap()),
        (batch.items.len(), follow.cursor(None).unwrap()),
    ];
    session.with(|log| log.cut(true));
    let woken = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let flag = woken.clone();
    follow
        .on_notice(move || flag.store(true, std::sync::atomic::Ordering::SeqCst))
        .unwrap();
    let deadline = std::time::Instant::now() + Duration::from_secs(60);
    let mut notices = String::new();
    while !notices.contains("reconnected") {
        assert!(std::time::Instant::now() < deadline, "{notices}");
        let more = follow.notices().unwrap();
        assert!(
            serde_json::from_str::<Vec<serde_json::Value>>(&more).is_ok(),
            "{more}"
        );
        notices.push_str(&more);
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(
        notices.contains(r#""name":"STREAM_DISCONNECTED""#),
        "{notices}"
    );
    assert!(woken.load(std::sync::atomic::Ordering::SeqCst));
    session.with(|log| {
        log.emit(serde_json::json!({"type": "session.status_terminated"}));
    });
    for (after, cursor) in places {
        let options =
            serde_json::json!({"cursor": cursor, "slow_consumer": "disconnect_and_resume"});
        let next = client.follow("sesn_1", &options.to_string()).unwrap();
        let (items, _) = drain(&next, 64, 1 << 20);
        let got: Vec<_> = items.into_iter().filter_map(|item| item.id).collect();
        assert_eq!(got, session.ids()[after..]);
    }
    assert_eq!(ids.len(), 100);
    for (options, place) in [
        (r#"{"cursor":"x"}"#, "follow.options.cursor"),
        (r#"{"slow_consumer":"x"}"#, "follow.options.slow_consumer"),
        (r#"{"slow_after":3}"#, "follow.options.slow_after"),
    ] {
        let error = client.follow("sesn_1", options).err().unwrap();
        assert_eq!(error.code(), ErrorCode::InvalidArgument);
        assert!(error.to_string().contains(place), "{error}");
    }
    let list = client
        .list(
            "sessions.events.list",
            r#"{"path":{"session_id":"sesn_1"}}"#,
        )
        .unwrap();
    assert_eq!(
        list.cursor(None).unwrap_err().code(),
        ErrorCode::InvalidArgument
    );
}
