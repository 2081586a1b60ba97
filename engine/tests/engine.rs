//! Whole engines: their directories, and sessions that repeat exactly.

use std::sync::Arc;

use futures_util::StreamExt;
use hostler_engine::{
    Engine, EngineOptions,
    clock::Clock,
    model::{Script, ScriptedModel},
};
use serde_json::{Value, json};

fn scripted(clock: &Clock) -> Arc<ScriptedModel> {
    let script = json!({"turns": [
        {"text": "Counting.", "tools": [{"name": "bash", "input": {"command": "echo $((6 * 7))"}}]},
        {"text": "It is 42."},
    ]});
    let script = Script::from_value(script).unwrap();
    Arc::new(ScriptedModel::new(script, clock.clone()))
}

#[tokio::test]
async fn a_directory_belongs_to_one_engine_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let options = || EngineOptions {
        data_dir: Some(dir.path().to_owned()),
        ..EngineOptions::new(scripted(&Clock::System))
    };
    let first = Engine::open(options()).await.unwrap();
    let error = Engine::open(options()).await.unwrap_err();
    assert!(
        error.message.contains("in use by another engine"),
        "{error}"
    );
    drop(first);
    Engine::open(options()).await.unwrap();
}

/// Plays one session and returns what its log tells.
async fn play() -> Vec<String> {
    let clock = Clock::starting_at(1_800_000_000_000_000);
    let engine = Engine::open(EngineOptions {
        clock: clock.clone(),
        seed: Some(7),
        ..EngineOptions::new(scripted(&clock))
    })
    .await
    .unwrap();
    let transport = engine.transport();
    let call = async |method: http::Method, path: &str, body: Option<Value>| {
        let response = transport
            .send(hostler::transport::Request {
                method,
                path: path.to_owned(),
                headers: Default::default(),
                body: body.map(|body| body.to_string().into()),
                timeout: std::time::Duration::from_secs(30),
            })
            .await
            .unwrap();
        let status = response.status;
        let bytes: Vec<u8> = response
            .body
            .map(|chunk| chunk.unwrap().to_vec())
            .concat()
            .await;
        let text = String::from_utf8(bytes).unwrap();
        assert!(status.is_success(), "{status} {text}");
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let agent = json!({
        "name": "Counter",
        "model": "claude-opus-4-8",
        "tools": [{"type": "agent_toolset_20260401"}],
    });
    let agent = call(http::Method::POST, "/v1/agents", Some(agent)).await;
    let environment = json!({"name": "here"});
    let environment = call(http::Method::POST, "/v1/environments", Some(environment)).await;
    let session = json!({
        "agent": agent["id"],
        "environment_id": environment["id"],
        "initial_events": [
            {"type": "user.message", "content": [{"type": "text", "text": "Six times seven?"}]},
        ],
    });
    let session = call(http::Method::POST, "/v1/sessions", Some(session)).await;
    assert_eq!(session["status"], "running");
    let path = format!("/v1/sessions/{}", session["id"].as_str().unwrap());
    while call(http::Method::GET, &path, None).await["status"] != "idle" {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let events = call(http::Method::GET, &format!("{path}/events"), None).await;
    engine.shutdown().await;
    let result = events["data"]
        .as_array()
        .unwrap()
        .iter()
        .find(|event| event["type"] == "agent.tool_result")
        .unwrap();
    assert_eq!(result["content"][0]["text"], "42", "{result}");
    // Reading moves a virtual clock, and how often this test looked is chance:
    // times differ, and ids with them.
    let told = |event: &Value| format!("{} {}", event["type"], event["content"]);
    events["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(told)
        .collect()
}

#[tokio::test]
async fn a_real_command_runs_and_the_session_repeats() {
    let first = play().await;
    assert_eq!(first.len(), 14, "{first:?}");
    assert_eq!(first, play().await);
}
