//! What a turn adds up to while it is under way.
#![allow(missing_docs)]

use hostler::{
    session::{ToolState, Turn},
    stream::RawEvent,
};
use serde_json::{Value, json};

fn apply(turn: &mut Turn, event: Value) {
    turn.apply(&RawEvent::parse("", event.to_string()).unwrap());
}

fn start(turn: &mut Turn, id: &str) {
    apply(
        turn,
        json!({"type": "event_start", "event": {"type": "agent.message", "id": id}}),
    );
}

fn delta(turn: &mut Turn, id: &str, index: Option<u64>, text: &str) {
    let mut event = json!({
        "type": "event_delta", "event_id": id,
        "delta": {"type": "content_delta", "content": {"type": "text", "text": text}},
    });
    if let Some(index) = index {
        event["delta"]["index"] = index.into();
    }
    apply(turn, event);
}

#[test]
fn previews_become_messages_by_index() {
    let mut turn = Turn::new();
    delta(&mut turn, "m1", None, "of nothing that was announced");
    assert!(turn.messages().is_empty());
    start(&mut turn, "m1");
    delta(&mut turn, "m1", None, "Hel");
    delta(&mut turn, "m1", Some(0), "lo");
    delta(&mut turn, "m1", Some(1), "!");
    delta(&mut turn, "m1", Some(7), "a hole");
    assert_eq!(turn.text().as_deref(), Some("Hello!"));
    assert!(!turn.messages()[0].complete);
    let text = |text: &str| json!([{"type": "text", "text": text}]);
    apply(
        &mut turn,
        json!({"type": "agent.message", "id": "m1", "content": text("Hello! Again.")}),
    );
    delta(&mut turn, "m1", Some(0), "late");
    assert_eq!(turn.messages().len(), 1);
    assert!(turn.messages()[0].complete);
    assert_eq!(turn.text().as_deref(), Some("Hello! Again."));
    // An interrupted request leaves nothing behind; a lost connection neither.
    for close in [true, false] {
        start(&mut turn, "m2");
        delta(&mut turn, "m2", None, "half");
        assert_eq!(turn.text().as_deref(), Some("half"));
        if close {
            apply(
                &mut turn,
                json!({"type": "span.model_request_end", "id": "s"}),
            );
        } else {
            turn.reconnected();
        }
        assert_eq!(turn.text().as_deref(), Some("Hello! Again."));
    }
}

#[test]
fn tools_usage_and_cost() {
    let mut turn = Turn::new();
    let usage = json!({"input_tokens": 9, "list_cost": {"amount": "12", "currency": "USD"}});
    let span = json!({
        "type": "span.model_request_end", "id": "s1",
        "model_usage": {"input_tokens": 5, "output_tokens": 7, "cache_read_input_tokens": null},
    });
    apply(
        &mut turn,
        json!({"type": "session.status_running", "id": "a"}),
    );
    let call = |kind: &str, id: &str, permission: &str| json!({"type": kind, "id": id, "name": "n", "evaluated_permission": permission});
    apply(&mut turn, call("agent.tool_use", "t1", "ask"));
    apply(&mut turn, call("agent.mcp_tool_use", "t2", "allow"));
    apply(&mut turn, call("agent.custom_tool_use", "t3", "allow"));
    apply(&mut turn, span.clone());
    apply(&mut turn, span);
    let states = |turn: &Turn| Vec::from_iter(turn.tools().iter().map(|tool| tool.state));
    use ToolState::*;
    assert_eq!(states(&turn), [AwaitsApproval, Running, Running]);
    // The turn goes on after somebody has answered.
    let idle = |reason: &str| json!({"type": "session.status_idle", "id": "i", "stop_reason": {"type": reason}});
    apply(&mut turn, idle("requires_action"));
    apply(
        &mut turn,
        json!({"type": "user.tool_confirmation", "id": "c", "tool_use_id": "t1", "result": "deny"}),
    );
    apply(
        &mut turn,
        json!({"type": "session.status_running", "id": "b"}),
    );
    apply(
        &mut turn,
        json!({"type": "agent.mcp_tool_result", "id": "r2", "mcp_tool_use_id": "t2", "is_error": true}),
    );
    apply(
        &mut turn,
        json!({"type": "user.custom_tool_result", "id": "r3", "custom_tool_use_id": "t3"}),
    );
    assert_eq!(states(&turn), [Failed, Failed, Done]);
    assert_eq!(
        (turn.tokens().input_tokens, turn.tokens().output_tokens),
        (10, 14)
    );
    assert_eq!(turn.requests(), 2);
    apply(
        &mut turn,
        json!({"type": "session.usage", "id": "u", "usage": usage}),
    );
    apply(&mut turn, idle("end_turn"));
    assert_eq!(turn.list_cost(), Some(("12".into(), "USD".into())));
    let whole: Value = serde_json::from_str(&turn.to_json()).unwrap();
    assert_eq!(whole["tools"][2]["state"], "done");
    assert_eq!(whole["session_usage"], usage);
    // The next turn begins with nothing but the session's usage.
    apply(
        &mut turn,
        json!({"type": "session.status_running", "id": "d"}),
    );
    assert!(turn.tools().is_empty() && turn.text().is_none());
    assert_eq!(turn.requests(), 0);
    assert!(turn.list_cost().is_some());
}
