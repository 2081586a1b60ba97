//! What events add up to.
#![allow(missing_docs)]

use hostler::{
    session::{Applied, CallKind, SessionState, Status},
    stream::RawEvent,
};
use serde_json::{Value, json};

fn event(json: Value) -> RawEvent {
    RawEvent::parse("", json.to_string()).unwrap()
}

fn state(events: &[Value]) -> SessionState {
    let mut state = SessionState::default();
    for (number, json) in events.iter().enumerate() {
        let mut json = json.clone();
        json["id"] = format!("e{number}").into();
        json["processed_at"] = format!("t{number}").into();
        assert_eq!(state.apply(&event(json)), Applied::New);
    }
    state
}

#[test]
fn each_id_counts_once_and_queued_events_not_yet() {
    let mut state = SessionState::default();
    let queued = event(json!({"type": "user.message", "id": "u", "processed_at": null}));
    assert_eq!(state.apply(&queued), Applied::Queued);
    assert!(!state.has_seen("u"));
    let taken_up = event(json!({"type": "user.message", "id": "u", "processed_at": "t1"}));
    assert_eq!(state.apply(&taken_up), Applied::New);
    assert_eq!(state.apply(&taken_up), Applied::Duplicate);
    assert_eq!(state.apply(&queued), Applied::Duplicate);
    assert_eq!(state.last_time(), Some("t1"));
    for preview in [
        json!({"type": "event_start", "event": {"id": "x"}}),
        json!({"type": "event_delta", "event_id": "x"}),
        json!({"type": "without.id"}),
    ] {
        assert_eq!(state.apply(&event(preview)), Applied::Preview);
    }
    // Null is "not yet" only where a client is the author.
    let odd = event(json!({"type": "session.new", "id": "n", "processed_at": null}));
    assert_eq!(state.apply(&odd), Applied::New);
}

#[test]
fn status_and_stop_reason() {
    let idle = json!({"type": "session.status_idle", "stop_reason": {"type": "requires_action", "event_ids": ["a"], "new": 1}});
    let state = state(&[json!({"type": "session.status_running"}), idle.clone()]);
    assert_eq!(state.status(), Status::Idle);
    let reason = state.stop_reason().unwrap();
    assert!(reason.requires_action());
    assert_eq!(reason.event_ids, ["a"]);
    assert!(reason.json.get().contains(r#""new":1"#));

    let running = self::state(&[idle, json!({"type": "session.status_running"})]);
    assert_eq!(
        (running.status(), running.stop_reason().is_none()),
        (Status::Running, true)
    );
    for (kind, status) in [
        ("session.status_rescheduled", Status::Rescheduling),
        ("session.status_terminated", Status::Terminated),
        ("session.deleted", Status::Deleted),
    ] {
        let state = self::state(&[json!({ "type": kind })]);
        assert_eq!(state.status(), status);
        assert_eq!(status.is_final(), kind != "session.status_rescheduled");
    }
}

#[test]
fn calls_open_and_close() {
    let calls = [
        json!({"type": "agent.tool_use", "name": "bash", "input": {"x": 1.50}, "evaluated_permission": "ask"}),
        json!({"type": "agent.mcp_tool_use", "name": "q", "mcp_server_name": "db", "evaluated_permission": "allow"}),
        json!({"type": "agent.custom_tool_use", "name": "c", "input": {}, "session_thread_id": "sthr_1"}),
    ];
    let with = |more: &[Value]| state(&[&calls, more].concat());
    let open = with(&[]);
    let kinds: Vec<_> = open.open_calls().iter().map(|call| call.kind).collect();
    assert_eq!(kinds, [CallKind::BuiltIn, CallKind::Mcp, CallKind::Custom]);
    assert_eq!(open.open_calls()[0].input.get(), r#"{"x":1.5}"#);
    assert_eq!(open.open_calls()[1].mcp_server.as_deref(), Some("db"));
    assert_eq!(open.open_calls()[2].thread.as_deref(), Some("sthr_1"));
    assert!(open.open_calls()[0].wants_approval() && !open.open_calls()[1].wants_approval());

    let confirmed =
        with(&[json!({"type": "user.tool_confirmation", "tool_use_id": "e0", "result": "allow"})]);
    assert_eq!(confirmed.open_calls().len(), 3);
    assert!(!confirmed.open_calls()[0].wants_approval());
    for (closing, left) in [
        (
            json!({"type": "agent.tool_result", "tool_use_id": "e0"}),
            vec!["q", "c"],
        ),
        (
            json!({"type": "user.tool_result", "tool_use_id": "e0"}),
            vec!["q", "c"],
        ),
        (
            json!({"type": "agent.mcp_tool_result", "mcp_tool_use_id": "e1"}),
            vec!["bash", "c"],
        ),
        (
            json!({"type": "user.custom_tool_result", "custom_tool_use_id": "e2"}),
            vec!["bash", "q"],
        ),
        (
            json!({"type": "session.thread_status_terminated", "session_thread_id": "sthr_1"}),
            vec!["bash", "q"],
        ),
        (json!({"type": "session.status_terminated"}), vec![]),
        (
            json!({"type": "agent.tool_result", "tool_use_id": "other"}),
            vec!["bash", "q", "c"],
        ),
    ] {
        let state = with(std::slice::from_ref(&closing));
        let names: Vec<_> = state
            .open_calls()
            .iter()
            .map(|call| call.name.as_str())
            .collect();
        assert_eq!(names, left, "{closing}");
    }
}

#[test]
fn unknown_shapes_are_passed_on() {
    let mut state = SessionState::default();
    for odd in [
        json!({"type": "session.usage", "id": "1", "usage": {"input_tokens": 5}}),
        json!({"type": "session.usage", "id": "2"}),
        json!({"type": "agent.tool_use", "id": "3", "name": {"not": "text"}}),
        json!({"type": "session.status_idle", "id": "4", "stop_reason": "text"}),
    ] {
        assert_eq!(state.apply(&event(odd)), Applied::New);
    }
    assert_eq!(state.usage().unwrap().get(), r#"{"input_tokens":5}"#);
    assert_eq!(state.status(), Status::Idle);
    assert!(state.stop_reason().is_none());
}
