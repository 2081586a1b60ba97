//! The event order of every kind of turn, row by row.

mod support;

use hostler_engine::model::{ModelError, ModelErrorKind, ModelEvent, ModelUsage};
use serde_json::{Value, json};
use support::*;

const FIRST: [&str; 4] = [
    "session.status_running",
    "session.thread_status_running",
    "user.message",
    "span.model_request_start",
];
const SPAN: [&str; 1] = ["span.model_request_start"];
const END: [&str; 1] = ["span.model_request_end"];
const ANSWER: [&str; 2] = ["agent.message", "span.model_request_end"];

/// Without previews.
fn stored(events: &[Value]) -> Vec<String> {
    let stored: Vec<Value> = events
        .iter()
        .filter(|event| event.get("id").is_some())
        .cloned()
        .collect();
    rows(&stored)
}

fn find<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events
        .iter()
        .filter(|event| event["type"] == kind)
        .collect()
}

fn id(event: &Value) -> &str {
    event["id"].as_str().unwrap()
}

fn confirm(event: &Value, result: &str) -> Value {
    json!({"type": "user.tool_confirmation", "tool_use_id": event["id"], "result": result})
}

fn answer(event: &Value) -> Value {
    json!({
        "type": "user.custom_tool_result",
        "custom_tool_use_id": event["id"],
        "content": [text("sunny")],
    })
}

#[tokio::test]
async fn a_simple_text_turn() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    let sent = session.say("Hello").await;
    let asked = stage.asked().await;
    assert_eq!(asked.request.answered, 0);
    assert_eq!(
        asked.request.messages,
        [json!({"role": "user", "content": [text("Hello")]})]
    );
    asked.reply(&[text("Hi"), text(" there")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![FIRST, ANSWER, idle("end_turn")]
    );
    assert_eq!(id(&events[2]), sent);
    let message = find(&events, "agent.message")[0];
    assert_eq!(message["content"], json!([text("Hi"), text(" there")]));
    let usage = &find(&events, "session.usage")[0]["usage"];
    assert_eq!(usage["input_tokens"], 10);
    assert_eq!(usage["cache_creation"]["ephemeral_5m_input_tokens"], 2);
    session.check().await;
    let object = stage.sessions.get(&session.id).await.unwrap();
    assert_eq!(object["status"], "idle");
    assert_eq!(object["usage"]["output_tokens"], 5);
}

#[tokio::test]
async fn b_tools_and_thinking() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Look").await;
    let thinking = json!({"type": "thinking", "thinking": "hm", "signature": "s"});
    let content = [
        thinking,
        text("Looking."),
        call("t1", "read"),
        call("t2", "grep"),
        call("t3", "bash"),
        call("t4", "bash"),
    ];
    stage.asked().await.reply(&content);
    // Read-only calls and the first of the others run side by side.
    let (a, b, c) = (stage.ran().await, stage.ran().await, stage.ran().await);
    assert!(stage.nothing_ran());
    assert_eq!(c.call.input, json!({"of": "t3"}));
    b.finish("b");
    a.finish("a");
    c.finish("c");
    let d = stage.ran().await;
    assert_eq!(d.call.input, json!({"of": "t4"}));
    d.finish("d");
    let second = stage.asked().await;
    assert_eq!(second.request.answered, 1);
    assert_eq!(second.request.messages[1]["content"], json!(content));
    let results = second.request.messages[2]["content"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    second.reply(&[text("Done.")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.thinking", "agent.message"],
            ["agent.tool_use allow"; 4],
            END,
            ["agent.tool_result"; 4],
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    session.check().await;
}

#[tokio::test]
async fn c_custom_tools() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    // c1: the answer comes while another tool still runs: no idle at all.
    session.say("Weather").await;
    stage
        .asked()
        .await
        .reply(&[call("t1", "bash"), call("t2", "weather")]);
    let running = stage.ran().await;
    let mut events = session.until("span.model_request_end").await;
    let custom = find(&events, "agent.custom_tool_use")[0].clone();
    let reply = session.send(answer(&custom)).await;
    assert!(reply[0]["processed_at"].is_string());
    running.finish("done");
    stage.asked().await.reply(&[text("Sunny.")]);
    events.extend(session.until("session.status_idle").await);
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.tool_use allow", "agent.custom_tool_use"],
            END,
            ["user.custom_tool_result", "agent.tool_result"],
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    // c2: two calls, answered one after the other after the idle.
    session.say("Again").await;
    stage
        .asked()
        .await
        .reply(&[call("t3", "weather"), call("t4", "weather")]);
    let events = session.until("session.status_idle").await;
    let calls = find(&events, "agent.custom_tool_use");
    let (k1, k2) = (calls[0].clone(), calls[1].clone());
    let reason = &events.last().unwrap()["stop_reason"];
    assert_eq!(reason["event_ids"], json!([id(&k1), id(&k2)]));
    let refused = session
        .try_send(json!({"type": "user.message", "content": [text("?")]}))
        .await
        .unwrap_err();
    assert_eq!(refused.status, 400);
    session.send(answer(&k1)).await;
    let partial = session.until("session.status_idle").await;
    assert_eq!(
        rows(&partial),
        [
            "user.custom_tool_result",
            "session.usage",
            "session.status_idle requires_action"
        ]
    );
    assert_eq!(partial[2]["stop_reason"]["event_ids"], json!([id(&k2)]));
    assert_eq!(session.try_send(answer(&k1)).await.unwrap_err().status, 400);
    session.send(answer(&k2)).await;
    stage.asked().await.reply(&[text("Sunny.")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            ["user.custom_tool_result"],
            RUNNING,
            SPAN,
            ANSWER,
            idle("end_turn")
        ]
    );
    assert_eq!(session.try_send(answer(&k1)).await.unwrap_err().status, 400);
    session.check().await;
}

#[tokio::test]
async fn d_permissions() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    // d1 and d2.
    for (result, last) in [
        ("allow", "agent.tool_result"),
        ("deny", "agent.tool_result error"),
    ] {
        session.say("Write").await;
        stage.asked().await.reply(&[call("t1", "write")]);
        let mut events = session.until("session.status_idle").await;
        let ask = find(&events, "agent.tool_use")[0].clone();
        assert_eq!(ask["evaluation"], json!({"type": "always_ask"}));
        let mut confirmation = confirm(&ask, result);
        if result == "deny" {
            confirmation["deny_message"] = "not today".into();
        }
        let reply = session.send(confirmation.clone()).await;
        assert_eq!(reply[0]["processed_at"], Value::Null);
        if result == "allow" {
            stage.ran().await.finish("written");
        }
        let asked = stage.asked().await;
        let last_message = asked.request.messages.last().unwrap();
        if result == "deny" {
            assert_eq!(
                last_message["content"][0]["content"][0]["text"],
                "The user rejected this tool call.: not today"
            );
        }
        asked.reply(&[text("OK")]);
        events.extend(session.until("session.status_idle").await);
        assert_eq!(
            stored(&events),
            transcript![
                FIRST,
                ["agent.tool_use ask"],
                END,
                idle("requires_action"),
                [format!("user.tool_confirmation {result}")],
                RUNNING,
                [last],
                SPAN,
                ANSWER,
                idle("end_turn"),
            ]
        );
        assert_eq!(
            session.try_send(confirmation).await.unwrap_err().status,
            400
        );
    }
    // d3: allowed, asked and custom calls together.
    session.say("All").await;
    stage.asked().await.reply(&[
        call("t1", "bash"),
        call("t2", "write"),
        call("t3", "weather"),
    ]);
    stage.ran().await.finish("a");
    let mut events = session.until("session.status_idle").await;
    let b = find(&events, "agent.tool_use")[1].clone();
    let k = find(&events, "agent.custom_tool_use")[0].clone();
    assert_eq!(
        events.last().unwrap()["stop_reason"]["event_ids"],
        json!([id(&b), id(&k)])
    );
    session.send(confirm(&b, "allow")).await;
    events.extend(session.until("session.status_idle").await);
    assert!(stage.nothing_ran());
    session.send(answer(&k)).await;
    stage.ran().await.finish("b");
    stage.asked().await.reply(&[text("OK")]);
    events.extend(session.until("session.status_idle").await);
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            [
                "agent.tool_use allow",
                "agent.tool_use ask",
                "agent.custom_tool_use"
            ],
            END,
            ["agent.tool_result"],
            idle("requires_action"),
            ["user.tool_confirmation allow", "session.usage"],
            ["session.status_idle requires_action"],
            ["user.custom_tool_result"],
            RUNNING,
            ["agent.tool_result"],
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    // A disabled tool is denied without asking.
    session.say("Glob").await;
    stage.asked().await.reply(&[call("t1", "glob")]);
    stage.asked().await.reply(&[text("OK")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.tool_use deny"],
            END,
            ["agent.tool_result error"],
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    let denied = find(&events, "agent.tool_use")[0];
    assert_eq!(denied.get("evaluation"), None);
    let refused = session.try_send(confirm(denied, "allow")).await;
    assert_eq!(refused.unwrap_err().status, 400);
    session.check().await;
}

const INTERRUPT: &str = "user.interrupt";

fn interrupt() -> Value {
    json!({"type": INTERRUPT})
}

#[tokio::test]
async fn e1_interrupt_while_the_model_streams() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Tell me").await;
    let asked = stage.asked().await;
    asked.emit(ModelEvent::Usage(ModelUsage {
        input_tokens: 7,
        ..ModelUsage::default()
    }));
    asked.start(0, "text");
    asked.text(0, "Once upon");
    let mut events = session.until("event_delta").await;
    let sent = session
        .send(json!([interrupt(), {"type": "user.message", "content": [text("Stop it")]}]))
        .await;
    assert_eq!(sent[0]["processed_at"], Value::Null);
    let again = stage.asked().await;
    assert_eq!(
        again.request.messages,
        [json!({"role": "user", "content": [text("Tell me"), text("Stop it")]})]
    );
    again.reply(&[text("Yes")]);
    events.extend(session.until("session.status_idle").await);
    assert_eq!(
        rows(&events),
        transcript![
            FIRST,
            ["event_start agent.message", "event_delta Once upon"],
            END,
            [INTERRUPT],
            idle("end_turn"),
        ]
    );
    let end = find(&events, "span.model_request_end")[0];
    assert_eq!(end["model_usage"]["input_tokens"], 7);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![FIRST, ANSWER, idle("end_turn")]
    );
    session.check().await;
}

#[tokio::test]
async fn e2_interrupt_while_tools_run() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Run").await;
    stage.asked().await.reply(&[
        call("t1", "bash"),
        call("t2", "bash"),
        call("t3", "weather"),
    ]);
    let running = stage.ran().await;
    let mut events = session.until("span.model_request_end").await;
    session.send(interrupt()).await;
    soon("the tool's end", running.cancel.cancelled()).await;
    events.extend(session.until("session.status_idle").await);
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            [
                "agent.tool_use allow",
                "agent.tool_use allow",
                "agent.custom_tool_use"
            ],
            END,
            [
                "agent.tool_result error",
                "agent.tool_result error",
                "user.custom_tool_result error"
            ],
            [INTERRUPT],
            idle("end_turn"),
        ]
    );
    // e4: nothing to interrupt.
    let sent = session.send(interrupt()).await;
    assert_eq!(rows(&[session.next().await.unwrap()]), [INTERRUPT]);
    assert!(sent[0]["id"].is_string());
    session.check().await;
}

#[tokio::test]
async fn e3_interrupt_while_it_waits_for_answers() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Ask").await;
    stage
        .asked()
        .await
        .reply(&[call("t1", "write"), call("t2", "weather")]);
    session.until("session.status_idle").await;
    session.send(interrupt()).await;
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            ["agent.tool_result error", "user.custom_tool_result error"],
            [INTERRUPT],
            idle("end_turn")
        ]
    );
    session.say("Go on").await;
    let asked = stage.asked().await;
    assert_eq!(asked.request.messages.len(), 3);
    asked.reply(&[text("OK")]);
    session.until("session.status_idle").await;
    session.check().await;
}

#[tokio::test]
async fn f_messages_in_mid_turn() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    // f1: behind a running tool.
    session.say("Run").await;
    stage.asked().await.reply(&[call("t1", "bash")]);
    let running = stage.ran().await;
    let second = session.say("And this").await;
    let listed = session.list().await;
    let waiting = listed.last().unwrap();
    assert_eq!(
        (id(waiting), &waiting["processed_at"]),
        (&*second, &Value::Null)
    );
    running.finish("done");
    let asked = stage.asked().await;
    // f2: while the last response streams.
    session.say("And that").await;
    asked.reply(&[text("One")]);
    stage.asked().await.reply(&[text("Two")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.tool_use allow"],
            END,
            ["agent.tool_result", "user.message"],
            SPAN,
            ANSWER,
            ["user.message"],
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    session.check().await;
}

fn overloaded() -> ModelError {
    ModelError {
        kind: ModelErrorKind::Overloaded,
        message: "overloaded".into(),
        retryable: true,
        retry_after: None,
    }
}

#[tokio::test]
async fn g_an_overloaded_model() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    let again = transcript![
        ["span.model_request_end error", "session.error retrying"],
        [
            "session.thread_status_rescheduled",
            "session.status_rescheduled"
        ],
        RUNNING,
        SPAN,
    ];
    // g1: recovered.
    session.say("Hello").await;
    stage.asked().await.fail(overloaded());
    stage.asked().await.fail(overloaded());
    stage.asked().await.reply(&[text("Hi")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![FIRST, &again, &again, ANSWER, idle("end_turn")]
    );
    // g2: exhausted, with an input that waits.
    session.say("Hello").await;
    stage.asked().await.fail(overloaded());
    stage.asked().await.fail(overloaded());
    let asked = stage.asked().await;
    session.say("Still there?").await;
    asked.fail(overloaded());
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            &again,
            &again,
            ["span.model_request_end error", "session.error exhausted"],
            ["user.message"],
            idle("retries_exhausted"),
        ]
    );
    // What cannot be cured is not repeated, and the flushed input is not lost.
    session.say("Now?").await;
    let asked = stage.asked().await;
    let words = asked.request.messages.last().unwrap()["content"].clone();
    assert_eq!(
        words,
        json!([text("Hello"), text("Still there?"), text("Now?")])
    );
    asked.fail(ModelError {
        kind: ModelErrorKind::Billing,
        retryable: false,
        ..overloaded()
    });
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["span.model_request_end error", "session.error exhausted"],
            idle("retries_exhausted")
        ]
    );
    session.check().await;
}

#[tokio::test]
async fn g_an_interrupt_ends_the_wait_for_a_repetition() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Hello").await;
    stage.asked().await.fail(ModelError {
        retry_after: Some(PATIENCE * 100),
        ..overloaded()
    });
    session.until("session.status_rescheduled").await;
    session.send(interrupt()).await;
    let events = session.until("session.status_idle").await;
    assert_eq!(stored(&events), transcript![[INTERRUPT], idle("end_turn")]);
    session.check().await;
}

#[tokio::test]
async fn i_a_budget_is_reached_and_raised() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session_with(json!({}), Some("1")).await;
    session.say("Run").await;
    let asked = stage.asked().await;
    asked.emit(ModelEvent::Done(hostler_engine::model::ModelResponse {
        content: vec![call("t1", "bash")],
        stop_reason: "tool_use".into(),
        stop_details: None,
        usage: ModelUsage {
            input_tokens: 20_000,
            ..ModelUsage::default()
        },
    }));
    stage.ran().await.finish("done");
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.tool_use allow"],
            END,
            ["agent.tool_result"],
            idle("budget_reached")
        ]
    );
    let refused = session
        .try_send(json!({"type": "user.message", "content": [text("?")]}))
        .await
        .unwrap_err();
    assert!(
        refused.message.contains("user.tool_confirmation"),
        "{refused}"
    );
    let patch = |amount: &str| hostler_engine::session::SessionPatch {
        budget: Some(Some(json!({
            "type": "limit",
            "max_list_cost": {"amount": amount, "currency": "USD"},
        }))),
        ..Default::default()
    };
    let low = stage.sessions.update(&session.id, patch("2")).await;
    assert_eq!(low.unwrap_err().code, Some("budget_not_raised"));
    stage
        .sessions
        .update(&session.id, patch("1000000"))
        .await
        .unwrap();
    stage.asked().await.reply(&[text("OK")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        stored(&events),
        transcript![["session.updated"], RUNNING, SPAN, ANSWER, idle("end_turn")]
    );
    session.check().await;
}

#[tokio::test]
async fn k_previews_are_prefixes_of_their_events() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Hello").await;
    let asked = stage.asked().await;
    session.until("span.model_request_start").await;
    let mut late = stage.watch(&session.id).await;
    asked.start(0, "thinking");
    asked.end(0);
    asked.start(1, "text");
    asked.text(1, "He");
    asked.text(1, "llo");
    asked.end(1);
    asked.start(2, "text");
    asked.text(2, "World");
    asked.end(2);
    let thinking = json!({"type": "thinking", "thinking": "", "signature": "s"});
    asked.done(&[thinking, text("Hello"), text("World")], "end_turn");
    let events = session.until("session.status_idle").await;
    assert_eq!(
        rows(&events),
        transcript![
            ["event_start agent.thinking", "agent.thinking"],
            ["event_start agent.message"],
            ["event_delta He", "event_delta llo", "event_delta World"],
            ANSWER,
            idle("end_turn"),
        ]
    );
    assert_eq!(events[0]["event"]["id"], events[1]["id"]);
    let message = find(&events, "agent.message")[0];
    assert_eq!(events[2]["event"]["id"], message["id"]);
    let indices: Vec<_> = events[3..6]
        .iter()
        .map(|event| event["delta"]["index"].clone())
        .collect();
    assert_eq!(indices, [json!(0), json!(0), json!(1)]);
    let events = late.until("session.status_idle").await;
    assert_eq!(
        rows(&events),
        transcript![["agent.thinking"], ANSWER, idle("end_turn")]
    );
    session.check().await;
}

#[tokio::test]
async fn o_archive_and_delete() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Ask").await;
    let asked = stage.asked().await;
    let refused = stage.sessions.archive(&session.id).await.unwrap_err();
    assert_eq!(refused.status, 400);
    assert_eq!(
        stage
            .sessions
            .remove(&session.id, Vec::new())
            .await
            .unwrap_err()
            .status,
        400
    );
    asked.reply(&[call("t1", "weather")]);
    session.until("session.status_idle").await;
    let archived = stage.sessions.archive(&session.id).await.unwrap();
    assert_eq!(archived["status"], "terminated");
    let events = session.until("session.status_terminated").await;
    assert_eq!(
        rows(&events),
        [
            "user.custom_tool_result error",
            "session.thread_status_terminated",
            "session.status_terminated"
        ]
    );
    assert_eq!(session.next().await, None);
    session.check().await;
    assert_eq!(stage.sessions.archive(&session.id).await.unwrap(), archived);
    let refused = session.try_send(interrupt()).await.unwrap_err();
    assert_eq!(refused.status, 400);
    assert_eq!(stage.watch(&session.id).await.next().await, None);

    let mut other = stage.session().await;
    stage.sessions.remove(&other.id, Vec::new()).await.unwrap();
    assert_eq!(rows(&[other.next().await.unwrap()]), ["session.deleted"]);
    assert_eq!(other.next().await, None);
    assert_eq!(other.try_send(interrupt()).await.unwrap_err().status, 404);
    assert_eq!(stage.sessions.get(&other.id).await.unwrap_err().status, 404);
}

#[tokio::test]
async fn p_tools_of_a_self_hosted_session_run_at_the_worker() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage
        .session_with(json!({"type": "self_hosted"}), None)
        .await;
    session.say("Run").await;
    stage
        .asked()
        .await
        .reply(&[call("t1", "bash"), call("t2", "write")]);
    let mut events = session.until("session.status_idle").await;
    let calls = find(&events, "agent.tool_use");
    let (a, b) = (calls[0].clone(), calls[1].clone());
    let result = |event: &Value| json!({"type": "user.tool_result", "tool_use_id": event["id"], "content": [text("x")]});
    assert_eq!(session.try_send(result(&b)).await.unwrap_err().status, 400);
    session.send(confirm(&b, "allow")).await;
    session.send(result(&a)).await;
    session.send(result(&b)).await;
    stage.asked().await.reply(&[text("OK")]);
    events.extend(session.until("session.status_idle").await);
    events.extend(session.until("session.status_idle").await);
    assert_eq!(
        stored(&events),
        transcript![
            FIRST,
            ["agent.tool_use allow", "agent.tool_use ask"],
            END,
            idle("requires_action"),
            ["user.tool_confirmation allow"],
            ["user.tool_result", "session.usage"],
            ["session.status_idle requires_action", "user.tool_result"],
            RUNNING,
            SPAN,
            ANSWER,
            idle("end_turn"),
        ]
    );
    session.check().await;
}

#[tokio::test]
async fn j_a_full_window_is_compacted() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Run").await;
    let full = |content: Vec<Value>, stop_reason: &str, input_tokens| {
        ModelEvent::Done(hostler_engine::model::ModelResponse {
            content,
            stop_reason: stop_reason.into(),
            stop_details: None,
            usage: ModelUsage {
                input_tokens,
                ..ModelUsage::default()
            },
        })
    };
    let asked = stage.asked().await;
    asked.emit(full(vec![call("t1", "bash")], "tool_use", 900_000));
    stage.ran().await.finish("done");
    let asked = stage.asked().await;
    assert_eq!(asked.request.messages.len(), 3);
    asked.start(0, "text");
    asked.text(0, "All is well");
    asked.emit(full(vec![text("All is well")], "end_turn", 900_000));
    let asked = stage.asked().await;
    assert_eq!(asked.request.messages.len(), 1);
    let words = asked.request.messages[0]["content"][0]["text"].to_string();
    assert!(words.contains("All is well"), "{words}");
    asked.reply(&[text("Done")]);
    let events = session.until("session.status_idle").await;
    assert_eq!(
        rows(&events),
        transcript![
            FIRST,
            ["agent.tool_use allow"],
            END,
            ["agent.tool_result"],
            SPAN,
            END,
            ["agent.thread_context_compacted"],
            SPAN,
            ["event_start agent.message", "event_delta Done"],
            ANSWER,
            idle("end_turn"),
        ]
    );
    // Summaries that make no room end the turn.
    session.say("More").await;
    let asked = stage.asked().await;
    asked.emit(full(vec![], "pause_turn", 900_000));
    for _ in 0..3 {
        let asked = stage.asked().await;
        asked.emit(full(vec![text("Still a lot")], "end_turn", 900_000));
        let asked = stage.asked().await;
        asked.emit(full(vec![], "pause_turn", 900_000));
    }
    let events = session.until("session.status_idle").await;
    let error = find(&events, "session.error")[0];
    assert_eq!(error["error"]["type"], "compaction_limit_reached_error");
    session.check().await;
}
