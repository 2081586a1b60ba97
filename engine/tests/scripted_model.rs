//! The scripted model, through the trait that the harness uses.

use std::time::Duration;

use futures_util::{FutureExt, StreamExt};
use hostler_engine::{
    clock::Clock,
    model::{
        Model, ModelError, ModelErrorKind, ModelEvent, ModelRequest, ModelResponse, Script,
        ScriptedModel,
    },
};
use serde_json::{Value, json};

fn model(script: Value) -> ScriptedModel {
    let script = Script::from_value(script).expect("a valid script");
    ScriptedModel::new(script, Clock::starting_at(0))
}

fn request(answered: usize, messages: Value) -> ModelRequest {
    let Value::Array(messages) = messages else {
        panic!("messages are a list")
    };
    ModelRequest {
        session_id: "sesn_1".into(),
        answered,
        model: "scripted".into(),
        effort: None,
        speed: None,
        inference_geo: None,
        system: vec![json!({"type": "text", "text": "You are a tester."})],
        messages,
        tools: vec![],
    }
}

fn said(text: &str) -> Value {
    json!([{"role": "user", "content": [{"type": "text", "text": text}]}])
}

fn after_tool(output: &str) -> Value {
    json!([
        {"role": "user", "content": "go"},
        {"role": "assistant", "content": [{"type": "tool_use", "id": "t", "name": "bash", "input": {}}]},
        {"role": "user", "content": [
            {"type": "tool_result", "tool_use_id": "t", "content": [{"type": "text", "text": output}]}
        ]},
    ])
}

async fn ask(
    model: &ScriptedModel,
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

async fn response(model: &ScriptedModel, request: ModelRequest) -> ModelResponse {
    ask(model, request).await.1.expect("a response")
}

async fn error(model: &ScriptedModel, request: ModelRequest) -> ModelError {
    ask(model, request).await.1.expect_err("an error")
}

#[tokio::test]
async fn a_turn_is_streamed_and_then_given_whole() {
    let model = model(json!([{
        "thinking": "Let me see.",
        "text": "I will list the files of this folder.",
        "tools": [{"name": "bash", "input": {"command": "ls"}}, {"name": "now"}]
    }]));
    let (events, answer) = ask(&model, request(0, said("hi"))).await;
    let answer = answer.unwrap();
    assert_eq!(
        answer.content,
        [
            json!({"type": "thinking", "thinking": "Let me see.", "signature": "c2NyaXB0ZWQ="}),
            json!({"type": "text", "text": "I will list the files of this folder."}),
            json!({"type": "tool_use", "id": "toolu_0000_2", "name": "bash", "input": {"command": "ls"}}),
            json!({"type": "tool_use", "id": "toolu_0000_3", "name": "now", "input": {}}),
        ]
    );
    assert_eq!(answer.stop_reason, "tool_use");
    let texts: Vec<&str> = events
        .iter()
        .filter_map(|event| match event {
            ModelEvent::Text { index: 1, text } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert!(texts.len() > 1);
    assert_eq!(texts.concat(), "I will list the files of this folder.");
    let starts: Vec<&str> = events
        .iter()
        .filter_map(|event| match event {
            ModelEvent::BlockStart { kind, .. } => Some(kind.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(starts, ["thinking", "text", "tool_use", "tool_use"]);
    assert!(matches!(events[0], ModelEvent::Usage(u) if u.input_tokens > 0));
    assert_eq!(response(&model, request(0, said("hi"))).await, answer);
}

#[tokio::test]
async fn the_place_comes_from_the_request_alone() {
    let script = json!([{"text": "one"}, {"text": "two"}]);
    for _restart in 0..2 {
        let answer = response(&model(script.clone()), request(1, said("hi"))).await;
        assert_eq!(answer.content[0]["text"], "two");
        assert_eq!(answer.stop_reason, "end_turn");
    }
    let error = error(&model(script), request(2, said("hi"))).await;
    assert_eq!(error.kind, ModelErrorKind::RequestFailed);
    assert!(!error.retryable);
    assert!(error.message.contains("turn 3 was asked for"), "{error}");
    let looped = model_loop();
    assert_eq!(
        response(&looped, request(5, said("hi"))).await.content[0]["text"],
        "b"
    );
}

fn model_loop() -> ScriptedModel {
    model(json!({"loop": true, "turns": [{"text": "a"}, {"text": "b"}]}))
}

#[tokio::test]
async fn tool_output_reaches_text_and_tool_inputs() {
    let model = model(json!([
        {"text": "-"},
        {"any": [
            {"when": {"last_tool": {"contains": "55"}}, "text": "right: {{last_tool_output}}"},
            {"text": "wrong", "tools": [{"name": "write", "input": {"content": ["got {{last_tool_output}}"]}}]}
        ]}
    ]));
    let right = response(&model, request(1, after_tool("1 55"))).await;
    assert_eq!(right.content[0]["text"], "right: 1 55");
    let wrong = response(&model, request(1, after_tool("7"))).await;
    assert_eq!(wrong.content[1]["input"]["content"][0], "got 7");
}

#[tokio::test]
async fn an_unexpected_conversation_is_a_clear_error() {
    let strict = model(json!([{"when": {"last_user": {"equals": "hello"}}, "text": "hi"}]));
    let unexpected = error(&strict, request(0, said("bye"))).await;
    assert!(
        unexpected.message.contains("turns[0] does not expect"),
        "{unexpected}"
    );
    assert!(unexpected.message.contains("bye"), "{unexpected}");
    let named = model(json!({"conversations": [
        {"name": "sums", "match": {"first_user": {"contains": "sum"}}, "turns": [{"text": "3"}]},
        {"name": "system", "match": {"system": {"contains": "tester"}, "model": {"equals": "x"}}, "turns": [{"text": "4"}]},
    ]}));
    assert_eq!(
        response(&named, request(0, said("the sum"))).await.content[0]["text"],
        "3"
    );
    let other = ModelRequest {
        model: "x".into(),
        ..request(0, said("-"))
    };
    assert_eq!(response(&named, other).await.content[0]["text"], "4");
    let none = error(&named, request(0, said("-"))).await;
    assert!(none.message.contains("no conversation"), "{none}");
}

#[tokio::test]
async fn failures_come_first_then_the_turn() {
    let model = model(
        json!([{"text": "a long enough text to be cut in pieces", "fail": [
            {"error": "overloaded", "times": 2},
            {"error": "rate_limited", "retry_after": 7, "message": "slow down"},
            {"error": "cut", "after": 20},
            {"error": "bad_request"},
            {"error": "billing"}
        ]}]),
    );
    let mut seen = Vec::new();
    for _ in 0..6 {
        let (events, answer) = ask(&model, request(0, said("hi"))).await;
        match answer {
            Ok(response) => seen.push(response.stop_reason),
            Err(error) => {
                if seen.len() == 2 {
                    assert_eq!(error.message, "slow down");
                    assert_eq!(error.retry_after, Some(Duration::from_secs(7)));
                }
                if seen.len() == 3 {
                    let text: String = events
                        .iter()
                        .filter_map(|event| match event {
                            ModelEvent::Text { text, .. } => Some(text.as_str()),
                            _ => None,
                        })
                        .collect();
                    assert_eq!(text, "a long enough text t");
                }
                seen.push(format!("{:?} {}", error.kind, error.retryable));
            }
        }
    }
    assert_eq!(
        seen,
        [
            "Overloaded true",
            "Overloaded true",
            "RateLimited true",
            "RequestFailed true",
            "RequestFailed false",
            "Billing false"
        ]
    );
    assert_eq!(
        response(&model, request(0, said("hi"))).await.stop_reason,
        "end_turn"
    );
    let other_session = ModelRequest {
        session_id: "sesn_2".into(),
        ..request(0, said("hi"))
    };
    assert_eq!(
        error(&model, other_session).await.kind,
        ModelErrorKind::Overloaded
    );
}

#[tokio::test]
async fn a_hanging_turn_waits_until_it_is_dropped_and_a_gate_until_it_opens() {
    let model = model(json!([{"hang": true}, {"gate": "go", "text": "free"}]));
    let mut hanging = model.request(request(0, said("hi")));
    assert!(matches!(
        hanging.next().await,
        Some(Ok(ModelEvent::Usage(_)))
    ));
    assert!(hanging.next().now_or_never().is_none());
    drop(hanging);
    let mut gated = model.request(request(1, said("hi")));
    assert!(gated.next().now_or_never().is_none());
    model.open_gate("go");
    assert!(matches!(gated.next().await, Some(Ok(ModelEvent::Usage(_)))));
}

#[tokio::test]
async fn delays_are_the_clocks() {
    let clock = Clock::starting_at(0);
    let script = json!([{"text": "0123456789abcdef0123456789abcdef", "delay_ms": 3_600_000, "pace_ms": 1000}]);
    let model = ScriptedModel::new(Script::from_value(script).unwrap(), clock.clone());
    response(&model, request(0, said("hi"))).await;
    assert_eq!(clock.now(), 3_602_000_000);
}

#[tokio::test]
async fn refusals_and_usage_as_written() {
    let model = model(json!([
        {"text": "No.", "refusal": {"category": "cyber", "explanation": "because"},
         "usage": {"input_tokens": 10, "output_tokens": 5, "cache_read_input_tokens": 3,
                   "cache_creation": {"ephemeral_1h_input_tokens": 2}}},
        {"text": "more", "stop_reason": "max_tokens"}
    ]));
    let refusal = response(&model, request(0, said("hi"))).await;
    assert_eq!(refusal.stop_reason, "refusal");
    assert_eq!(
        refusal.stop_details,
        Some(json!({"type": "refusal", "category": "cyber", "explanation": "because"}))
    );
    let usage = refusal.usage;
    assert_eq!(
        (
            usage.input_tokens,
            usage.output_tokens,
            usage.cache_read_input_tokens,
            usage.cache_creation_5m,
            usage.cache_creation_1h
        ),
        (10, 5, 3, 0, 2)
    );
    let cut = response(&model, request(1, said("hi"))).await;
    assert_eq!(cut.stop_reason, "max_tokens");
}
