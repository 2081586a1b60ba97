//! What goes through the generated types comes back.

use hostler::types::*;
use serde_json::Value;

/// Reads `text` as a `T` and writes it again.
fn through<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> String {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"));
    serde_json::to_string(&value).expect("writes")
}

fn same<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) {
    let back = through::<T>(text);
    let canonical = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(canonical(text), canonical(&back));
}

#[test]
fn known_events_survive() {
    let text = r#"{"type":"agent.tool_use","id":"sevt_1","name":"bash","input":{"command":"ls",  "n":1.0e10},
        "evaluated_permission":"ask","processed_at":"2026-11-01T00:00:00Z","evaluation":{"type":"always_ask"}}"#;
    same::<SessionEvent>(text);
    let event: SessionEvent = serde_json::from_str(text).expect("an event");
    assert_eq!(event.tag(), "agent.tool_use");
    let SessionEvent::AgentToolUse(call) = event else {
        panic!("{event:?}")
    };
    assert_eq!(call.input.get(), r#"{"command":"ls",  "n":1.0e10}"#);
    assert_eq!(
        call.evaluated_permission.as_ref(),
        Some(&EvaluatedPermission::Ask)
    );
}

#[test]
fn unknown_members_survive_byte_for_byte() {
    let text = r#"{"type":"agent.sang",  "song": [1.0e10, 1E5, 0.10], "é":"\u00e9"}"#;
    assert_eq!(through::<SessionEvent>(text), text);
    let event: SessionEvent = serde_json::from_str(text).expect("an event");
    assert_eq!(event.tag(), "agent.sang");
    assert!(!format!("{event:?}").contains("song"));
}

#[test]
fn unknown_fields_survive_byte_for_byte() {
    let text = r#"{"type":"end_turn","since":{"a": 1.0e10}}"#;
    assert_eq!(through::<StopReason>(text), text);
}

#[test]
fn unknown_enum_values_survive() {
    assert_eq!(through::<SessionStatus>(r#""dreaming""#), r#""dreaming""#);
    assert_eq!(
        SessionStatus::from("dreaming"),
        SessionStatus::Unknown("dreaming".to_owned())
    );
}

#[test]
fn absent_and_null_differ() {
    for text in [
        r#"{}"#,
        r#"{"description":null}"#,
        r#"{"description":"x"}"#,
        r#"{"metadata":{"a":null}}"#,
    ] {
        assert_eq!(through::<AgentUpdateParams>(text), text);
    }
    let mut params = AgentUpdateParams::new().name("n");
    params.description = Maybe::Null;
    assert_eq!(
        serde_json::to_string(&params).expect("writes"),
        r#"{"description":null,"name":"n"}"#
    );
}

#[test]
fn null_where_none_is_promised_is_kept() {
    let text = r#"{"type":"text","text":"x","extra":null}"#;
    same::<TextBlock>(text);
    same::<AgentListed>(r#"{"skills":null}"#);
}

type AgentListed = SessionAgentUpdateParams;

#[test]
fn a_different_constant_is_kept() {
    same::<TextBlock>(r#"{"type":"text_v2","text":"x"}"#);
    same::<TextBlock>(r#"{"type":null,"text":"x"}"#);
}

#[test]
fn short_and_long_forms() {
    assert_eq!(
        through::<ModelParams>(r#""claude-opus-5""#),
        r#""claude-opus-5""#
    );
    same::<ModelParams>(r#"{"id":"claude-opus-5","effort":"low","speed":null}"#);
    same::<SessionAgentParams>(r#"{"type":"agent","id":"agent_1"}"#);
    let params = AgentCreateParams::new("claude-opus-5", "Coder");
    assert_eq!(
        serde_json::to_string(&params).expect("writes"),
        r#"{"model":"claude-opus-5","name":"Coder"}"#
    );
}

#[test]
fn errors_name_the_place() {
    let error = serde_json::from_str::<AgentCreateParams>(
        r#"{"model":"m","name":"n","tools":[{"type":"custom","name":1,"description":"d","input_schema":{"type":"object"}}]}"#,
    )
    .expect_err("a number is no name");
    assert!(
        error
            .to_string()
            .contains("tools.0.name: expected a string, found a number"),
        "{error}"
    );
    let error = serde_json::from_str::<AgentCreateParams>(r#"{"model":"m"}"#).expect_err("no name");
    assert!(error.to_string().contains("name: missing"), "{error}");
}

#[test]
fn values_are_read_from_trees_too() {
    let tree = serde_json::json!({"type": "agent.message", "id": "sevt_1", "processed_at": "t", "content": [{"type": "text", "text": "hi"}]});
    let event: SessionEvent = serde_json::from_value(tree.clone()).expect("an event");
    assert_eq!(serde_json::to_value(&event).expect("writes"), tree);
}

#[test]
fn queries_have_wire_names() {
    let query = SessionListParams::new()
        .limit(5)
        .created_at_gte("2026-01-01T00:00:00Z")
        .statuses(vec![SessionStatus::Idle]);
    assert_eq!(
        query.to_query(),
        [
            ("created_at[gte]", "2026-01-01T00:00:00Z"),
            ("limit", "5"),
            ("statuses[]", "idle")
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}
