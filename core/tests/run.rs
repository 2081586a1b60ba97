//! The session loop: when it starts, what it answers, when it ends.
#![allow(missing_docs)]

mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::BoxFuture;
use hostler::{
    ErrorCode, Result,
    run::{Approve, Decision, Input, Run, RunItem, RunOptions, Summary, Tools},
    session::Status,
    tool::{ToolCall, ToolExecutor, ToolOutput},
};
use serde_json::{Value, json};
use support::session::{FakeSession, Fault, Log};
use tokio_util::sync::CancellationToken;

/// Runs to the end; event types and the summary.
async fn watch(run: &mut Run) -> (Vec<String>, Result<Summary>) {
    let mut types = Vec::new();
    loop {
        match run.next().await.expect("an end before the end") {
            Ok(RunItem::Event(event)) => types.push(event.event_type),
            Ok(RunItem::Finished(summary)) => {
                assert!(run.next().await.is_none());
                return (types, Ok(summary));
            }
            Ok(_) => {}
            Err(error) => {
                assert!(run.next().await.is_none());
                return (types, Err(error));
            }
        }
    }
}

async fn finish(session: &FakeSession, options: RunOptions) -> Result<Summary> {
    let mut run = session.client().run("sesn_1", "go", options);
    watch(&mut run).await.1
}

/// Answers the session got, by call.
fn answers(session: &FakeSession) -> Vec<Value> {
    session.with(|log| {
        let events = log
            .sends
            .iter()
            .flat_map(|send| send["events"].as_array().unwrap());
        events
            .filter(|event| event["type"] != "user.message")
            .cloned()
            .collect()
    })
}

fn kind(event: &Value) -> &str {
    event["type"].as_str().unwrap()
}

/// A session whose first turn makes these calls and whose second ends.
fn calling(calls: &'static [(&'static str, &'static str)]) -> FakeSession {
    let mut open = Vec::new();
    FakeSession::new(move |log: &mut Log, event| {
        log.take_up();
        match kind(event) {
            "user.message" => {
                log.running();
                for (name, kind) in calls {
                    let mut call = json!({"type": kind, "name": name, "input": {"n": 1}});
                    if *kind != "agent.custom_tool_use" {
                        call["evaluated_permission"] = "ask".into();
                    }
                    open.push(log.emit(call));
                }
                let ids: Vec<&str> = open.iter().map(String::as_str).collect();
                log.requires_action(&ids);
            }
            _ => {
                let answered = event["custom_tool_use_id"]
                    .as_str()
                    .or(event["tool_use_id"].as_str())
                    .unwrap();
                open.retain(|id| id != answered);
                if event["type"] == "user.tool_confirmation" {
                    log.emit(json!({"type": "agent.tool_result", "tool_use_id": answered}));
                }
                if open.is_empty() {
                    log.running();
                    log.message("done");
                    log.end_turn();
                } else {
                    let ids: Vec<&str> = open.iter().map(String::as_str).collect();
                    log.requires_action(&ids);
                }
            }
        }
    })
}

fn echo() -> Tools {
    Tools::new().function("echo", async |input: Value| {
        Ok::<_, String>(ToolOutput::text(input.to_string()))
    })
}

#[tokio::test(start_paused = true)]
async fn a_simple_turn() {
    let session = FakeSession::new(|log, _| {
        log.running();
        log.take_up();
        log.message("hello");
        log.end_turn();
    });
    session.with(|log| {
        log.running();
        log.message("old");
        log.end_turn();
    });
    let mut run = session.client().run("sesn_1", "hi", RunOptions::default());
    let (types, summary) = watch(&mut run).await;
    assert_eq!(
        types,
        [
            "session.status_running",
            "session.thread_status_running",
            "user.message",
            "agent.message",
            "session.thread_status_idle",
            "session.usage",
            "session.status_idle",
        ]
    );
    let summary = summary.unwrap();
    assert_eq!(summary.status, Status::Idle);
    assert_eq!(summary.text.as_deref(), Some("hello"));
    assert_eq!(summary.list_cost(), Some(("12".into(), "USD".into())));
    assert!(summary.pending.is_empty());
    let json: Value = serde_json::from_str(&summary.to_json()).unwrap();
    assert_eq!(json["stop_reason"], json!({"type": "end_turn"}));
    assert_eq!(json["usage"]["input_tokens"], 7);
    assert_eq!(json["list_cost"]["amount"], "12");
    let sent = session.with(|log| log.sends.clone());
    assert_eq!(
        sent,
        [
            json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": "hi"}]}]})
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn the_end_of_an_earlier_turn_is_not_the_end() {
    let session = FakeSession::new(|log, _| {
        // Another client's turn ends while our message waits.
        log.end_turn();
        log.running();
        log.take_up();
        log.message("ours");
        log.end_turn();
    });
    session.with(Log::running);
    let summary = finish(&session, RunOptions::default()).await.unwrap();
    assert_eq!(summary.text.as_deref(), Some("ours"));
}

#[tokio::test(start_paused = true)]
async fn custom_tools_are_run_and_answered_once_each() {
    let session = calling(&[
        ("echo", "agent.custom_tool_use"),
        ("fails", "agent.custom_tool_use"),
        ("crashes", "agent.custom_tool_use"),
        ("silent", "agent.custom_tool_use"),
        ("sleeps", "agent.custom_tool_use"),
    ]);
    let tools = echo()
        .function("fails", async |_| Err::<ToolOutput, _>("no such city"))
        .function("crashes", async |input: Value| {
            assert_eq!(input, "never", "on purpose");
            Ok::<_, String>(ToolOutput::text(""))
        })
        .function("silent", async |_| Ok::<_, String>(ToolOutput::text("")))
        .function("sleeps", async |_| {
            std::future::pending::<()>().await;
            Ok::<_, String>(ToolOutput::text(""))
        });
    let options = RunOptions {
        tools,
        ..RunOptions::default()
    };
    let summary = finish(&session, options).await.unwrap();
    assert_eq!(summary.text.as_deref(), Some("done"));
    let mut texts: Vec<(String, bool)> = answers(&session)
        .iter()
        .map(|answer| {
            let text = answer["content"][0]["text"].as_str().unwrap().to_owned();
            (text, answer["is_error"].as_bool().unwrap())
        })
        .collect();
    texts.sort();
    let expected = [
        ("(no output)", false),
        ("The tool crashes crashed.", true),
        ("The tool sleeps did not finish within 600s.", true),
        ("no such city", true),
        (r#"{"n":1}"#, false),
    ];
    let expected = expected.map(|(text, failed)| (text.to_owned(), failed));
    assert_eq!(texts, expected);
}

#[tokio::test(start_paused = true)]
async fn no_more_tools_at_a_time_than_allowed() {
    let session = calling(&[("count", "agent.custom_tool_use"); 9]);
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = most.clone();
    let tools = Tools::new().function("count", move |_| {
        let (now, most) = (now.clone(), most.clone());
        async move {
            let running = now.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(running, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_secs(1)).await;
            now.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, String>(ToolOutput::text("x"))
        }
    });
    let options = RunOptions {
        tools,
        concurrent_tools: 3,
        ..RunOptions::default()
    };
    finish(&session, options).await.unwrap();
    assert_eq!(seen.load(Ordering::SeqCst), 3);
    assert_eq!(answers(&session).len(), 9);
}

#[tokio::test(start_paused = true)]
async fn approvals() {
    let session = calling(&[("bash", "agent.tool_use"), ("query", "agent.mcp_tool_use")]);
    let approve = Approve::ask(async |request| match request.name.as_str() {
        "bash" => Decision::Allow,
        _ => Decision::Deny {
            message: Some("not today".into()),
        },
    });
    let options = RunOptions {
        approve,
        ..RunOptions::default()
    };
    finish(&session, options).await.unwrap();
    let mut given = answers(&session);
    given.sort_by_key(|answer| answer["result"].to_string());
    assert_eq!(kind(&given[0]), "user.tool_confirmation");
    assert_eq!(given[0]["result"], "allow");
    assert_eq!(given[1]["result"], "deny");
    assert_eq!(given[1]["deny_message"], "not today");
}

#[tokio::test(start_paused = true)]
async fn what_is_nobodys_ends_the_run_after_the_rest_is_answered() {
    let session = calling(&[
        ("echo", "agent.custom_tool_use"),
        ("theirs", "agent.custom_tool_use"),
        ("bash", "agent.tool_use"),
    ]);
    let options = RunOptions {
        tools: echo(),
        ..RunOptions::default()
    };
    let summary = finish(&session, options).await.unwrap();
    assert!(summary.stop_reason.unwrap().requires_action());
    assert_eq!(summary.pending.len(), 2);
    assert_eq!(answers(&session).len(), 1);

    // Another process, which knows nothing but the id, does the rest.
    let tools = Tools::new().function("theirs", async |_| Err::<ToolOutput, _>("gone"));
    let options = RunOptions {
        tools,
        approve: Approve::Always(Decision::Allow),
        ..RunOptions::default()
    };
    let mut run = session.client().run("sesn_1", Input::none(), options);
    let (types, summary) = watch(&mut run).await;
    assert_eq!(summary.unwrap().text.as_deref(), Some("done"));
    assert_eq!(types.iter().filter(|t| *t == "user.message").count(), 1);
    assert_eq!(answers(&session).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_cut_stream_changes_nothing() {
    let session = calling(&[
        ("cuts", "agent.custom_tool_use"),
        ("cuts", "agent.custom_tool_use"),
    ]);
    let cutter = session.clone();
    let tools = Tools::new().function("cuts", move |_| {
        cutter.with(|log| log.cut(true));
        async { Ok::<_, String>(ToolOutput::text("x")) }
    });
    let options = RunOptions {
        tools,
        ..RunOptions::default()
    };
    let mut run = session.client().run("sesn_1", "go", options);
    let (types, summary) = watch(&mut run).await;
    assert_eq!(summary.unwrap().text.as_deref(), Some("done"));
    assert_eq!(types.len(), session.ids().len());
    assert_eq!(answers(&session).len(), 2);
    assert!(session.with(|log| log.connections) >= 2);
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_posted_until_it_is_known_to_have_arrived() {
    let session = calling(&[("echo", "agent.custom_tool_use")]);
    session.with(|log| {
        log.send_faults.extend([
            Fault::None,
            Fault::NoConnection,
            Fault::Status(529),
            Fault::LostAnswer,
            // The repetition of what had arrived.
            Fault::Status(400),
        ]);
    });
    let options = RunOptions {
        tools: echo(),
        ..RunOptions::default()
    };
    let summary = finish(&session, options).await.unwrap();
    assert_eq!(summary.text.as_deref(), Some("done"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_refused_is_the_runs_error() {
    let session = calling(&[("echo", "agent.custom_tool_use")]);
    session.with(|log| log.send_faults.extend([Fault::None, Fault::Status(400)]));
    let options = RunOptions {
        tools: echo(),
        ..RunOptions::default()
    };
    let error = finish(&session, options).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::BadRequest);
}

#[tokio::test(start_paused = true)]
async fn input_that_is_refused_or_lost_is_the_runs_error() {
    for (fault, code) in [
        (Fault::Status(400), ErrorCode::BadRequest),
        (Fault::LostAnswer, ErrorCode::Connection),
    ] {
        let session = calling(&[]);
        session.with(|log| log.send_faults.push_back(fault));
        let error = finish(&session, RunOptions::default()).await.unwrap_err();
        assert_eq!(error.code(), code);
        // It may have happened, so it is not repeated.
        assert_eq!(session.with(|log| log.sends.len()), 1);
    }
}

/// Waits until it is told to stop, and says so.
struct Stoppable(Arc<AtomicUsize>);

impl ToolExecutor for Stoppable {
    fn execute(&self, _: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        Box::pin(async move {
            cancel.cancelled().await;
            self.0.fetch_add(1, Ordering::SeqCst);
            ToolOutput::error("stopped")
        })
    }
}

#[tokio::test(start_paused = true)]
async fn an_interrupt_ends_the_run_and_stops_its_tools() {
    let session = FakeSession::new(|log, event| {
        log.take_up();
        if kind(event) == "user.message" {
            log.running();
            let call = log.custom_call("slow", json!({}));
            log.requires_action(&[&call]);
        } else {
            let call = log
                .events
                .iter()
                .find(|e| kind(e) == "agent.custom_tool_use");
            let call = call.unwrap()["id"].clone();
            log.emit(json!({"type": "user.custom_tool_result", "custom_tool_use_id": call}));
            log.end_turn();
        }
    });
    let stopped = Arc::new(AtomicUsize::new(0));
    let options = RunOptions {
        tools: Tools::new().executor("slow", Arc::new(Stoppable(stopped.clone()))),
        ..RunOptions::default()
    };
    let client = session.client();
    let mut run = client.run("sesn_1", "go", options);
    loop {
        if let RunItem::Event(event) = run.next().await.unwrap().unwrap()
            && event.event_type == "session.status_idle"
        {
            break;
        }
    }
    let (types, _) = tokio::join!(watch(&mut run), client.interrupt("sesn_1"));
    let summary = types.1.unwrap();
    assert_eq!(summary.stop_reason.unwrap().kind, "end_turn");
    while stopped.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    // What was closed by the server is not answered.
    assert_eq!(answers(&session).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_run_stops_its_tools() {
    let session = calling(&[("slow", "agent.custom_tool_use")]);
    let stopped = Arc::new(AtomicUsize::new(0));
    let options = RunOptions {
        tools: Tools::new().executor("slow", Arc::new(Stoppable(stopped.clone()))),
        ..RunOptions::default()
    };
    let mut run = session.client().run("sesn_1", "go", options);
    loop {
        let next = tokio::time::timeout(Duration::from_secs(1), run.next());
        if next.await.is_err() {
            break;
        }
    }
    drop(run);
    while stopped.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    assert!(answers(&session).is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_interrupt_of_a_session_at_rest_returns() {
    let session = FakeSession::new(|log, _| log.take_up());
    session.with(|log| {
        log.running();
        log.end_turn();
    });
    let input = json!({"type": "user.interrupt"});
    let mut run = session.client().run("sesn_1", input, RunOptions::default());
    let (_, summary) = watch(&mut run).await;
    assert_eq!(summary.unwrap().stop_reason.unwrap().kind, "end_turn");
}

#[tokio::test(start_paused = true)]
async fn sessions_that_are_over_or_new() {
    let session = FakeSession::new(|_, _| {});
    session.with(|log| log.status = "idle".into());
    let run = session
        .client()
        .run("sesn_1", Input::none(), RunOptions::default());
    let summary = run.finish().await.unwrap();
    assert_eq!((summary.status, summary.text), (Status::Idle, None));

    session.with(|log| {
        log.running();
        log.emit(json!({
            "type": "session.error",
            "error": {"type": "billing_error", "message": "no", "retry_status": {"type": "terminal"}},
        }));
        log.emit(json!({"type": "session.status_terminated"}));
    });
    let run = session
        .client()
        .run("sesn_1", Input::none(), RunOptions::default());
    let summary = run.finish().await.unwrap();
    assert_eq!(summary.status, Status::Terminated);
    assert!(summary.error.unwrap().get().contains("billing_error"));
}

#[tokio::test(start_paused = true)]
async fn a_message_that_waits_behind_an_interrupt_is_the_next_turn() {
    let session = FakeSession::new(|_, _| {});
    session.with(|log| {
        log.running();
        log.end_turn();
        let message = json!({"type": "user.message", "id": "sevt_q", "processed_at": null});
        log.queued.push(message);
    });
    let options = RunOptions::default();
    let mut run = session.client().run("sesn_1", Input::none(), options);
    let (watched, ()) = tokio::join!(watch(&mut run), async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        session.with(|log| {
            log.running();
            log.take_up();
            log.message("answer");
            log.end_turn();
        });
    });
    assert_eq!(watched.1.unwrap().text.as_deref(), Some("answer"));
}
