//! Stopping the engine at any point and opening its store again.

mod support;

use serde_json::{Value, json};
use support::*;

const UNKNOWN: &str = "Tool execution was interrupted by a restart of the engine; it may or may \
     not have taken effect. Check before you repeat it.";

/// Lets go of an engine as a crash would: nothing is finished or said.
async fn crash(stage: Stage) {
    stage.sessions.shutdown().await;
}

/// Everything in the list from position `from` on, once the session is idle.
async fn settled(stage: &Stage, id: &str, from: usize) -> Vec<Value> {
    let watched = stage.watch(id).await;
    soon("idle", async {
        loop {
            let session = stage.sessions.get(id).await.unwrap();
            if session["status"] == "idle" {
                return watched.list().await.split_off(from);
            }
            tokio::task::yield_now().await;
        }
    })
    .await
}

const RESCHEDULED: [&str; 2] = [
    "session.thread_status_rescheduled",
    "session.status_rescheduled",
];

#[tokio::test]
async fn q_in_mid_tool() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Run").await;
    stage
        .asked()
        .await
        .reply(&[call("t1", "bash"), call("t2", "read"), call("t3", "bash")]);
    let (first, second) = (stage.ran().await, stage.ran().await);
    session.until("span.model_request_end").await;
    let before = session.list().await;
    let id = session.id.clone();
    drop(session);
    crash(stage).await;
    drop((first, second));

    let mut stage = Stage::open(dir.path()).await;
    // Only the read-only call is run again.
    let again = stage.ran().await;
    assert_eq!(again.call.name, "read");
    again.finish("content");
    let asked = stage.asked().await;
    let results = asked.request.messages[2]["content"].as_array().unwrap();
    assert_eq!(results[0]["content"][0]["text"], UNKNOWN);
    assert_eq!(results[2]["content"][0]["text"], "content");
    asked.reply(&[text("Done")]);
    let events = settled(&stage, &id, before.len()).await;
    assert_eq!(
        rows(&events),
        transcript![
            RESCHEDULED,
            RUNNING,
            [
                "agent.tool_result error",
                "agent.tool_result error",
                "agent.tool_result"
            ],
            ["span.model_request_start", "agent.message"],
            ["span.model_request_end"],
            idle("end_turn"),
        ]
    );
}

#[tokio::test]
async fn q_during_a_model_request_with_an_input_that_waits() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("One").await;
    let asked = stage.asked().await;
    session.until("span.model_request_start").await;
    let second = session.say("Two").await;
    let before = session.list().await.len() - 1;
    let id = session.id.clone();
    drop(session);
    crash(stage).await;
    drop(asked);

    let mut stage = Stage::open(dir.path()).await;
    let asked = stage.asked().await;
    assert_eq!(
        asked.request.messages[0]["content"],
        json!([text("One"), text("Two")])
    );
    asked.reply(&[text("Both")]);
    let events = settled(&stage, &id, before).await;
    assert_eq!(
        rows(&events),
        transcript![
            ["span.model_request_end error"],
            RESCHEDULED,
            RUNNING,
            ["user.message", "span.model_request_start", "agent.message"],
            ["span.model_request_end"],
            idle("end_turn"),
        ]
    );
    assert_eq!(events[5]["id"], second.as_str());
}

#[tokio::test]
async fn q_with_an_interrupt_that_was_accepted() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let session = stage.session().await;
    session.say("One").await;
    let asked = stage.asked().await;
    // Accepted by the store; the harness is gone before it can look.
    let id = session.id.clone();
    drop(session);
    crash(stage).await;
    drop(asked);
    {
        use hostler_engine::store::{Durability, Op, Queued, SqliteStore, Store};
        let store = SqliteStore::open(&dir.path().join("hostler.db"), Durability::Process).unwrap();
        let body = json!({"id": "sevt_i", "type": "user.interrupt", "processed_at": null});
        store
            .commit(vec![Op::Enqueue {
                session: id.clone(),
                inputs: vec![Queued {
                    seq: 99,
                    id: "sevt_i".into(),
                    kind: "user.interrupt".into(),
                    body: body.to_string(),
                }],
            }])
            .await
            .unwrap();
    }
    let stage = Stage::open(dir.path()).await;
    let events = settled(&stage, &id, 4).await;
    assert_eq!(
        rows(&events),
        transcript![
            ["span.model_request_end error"],
            RESCHEDULED,
            ["user.interrupt"],
            idle("end_turn")
        ]
    );
}

#[tokio::test]
async fn q_an_idle_session_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.session().await;
    session.say("Ask").await;
    stage.asked().await.reply(&[call("t1", "weather")]);
    let events = session.until("session.status_idle").await;
    let custom = events
        .iter()
        .find(|event| event["type"] == "agent.custom_tool_use")
        .unwrap()
        .clone();
    let id = session.id.clone();
    drop(session);
    crash(stage).await;

    let mut stage = Stage::open(dir.path()).await;
    let mut session = stage.watch(&id).await;
    session
        .send(json!({
            "type": "user.custom_tool_result",
            "custom_tool_use_id": custom["id"],
            "content": [text("sunny")],
        }))
        .await;
    let asked = stage.asked().await;
    assert_eq!(asked.request.answered, 1);
    asked.reply(&[text("Sunny")]);
    let after = session.until("session.status_idle").await;
    assert_eq!(after[0]["type"], "user.custom_tool_result");
    let all = session.list().await;
    assert_eq!(
        all.len(),
        events.len() + after.iter().filter(|e| e.get("id").is_some()).count()
    );
}

#[tokio::test]
async fn q_the_third_crash_without_progress_ends_the_turn() {
    let dir = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(dir.path()).await;
    let session = stage.session().await;
    session.say("One").await;
    let id = session.id.clone();
    drop(session);
    for _ in 0..2 {
        let asked = stage.asked().await;
        crash(stage).await;
        drop(asked);
        stage = Stage::open(dir.path()).await;
    }
    let asked = stage.asked().await;
    crash(stage).await;
    drop(asked);
    let mut stage = Stage::open(dir.path()).await;
    let events = settled(&stage, &id, 0).await;
    assert_eq!(
        rows(&events)[rows(&events).len() - 7..],
        transcript![
            ["span.model_request_end error"],
            RESCHEDULED,
            ["session.error exhausted"],
            idle("retries_exhausted")
        ]
    );
    let session = stage.watch(&id).await;
    session.say("Again").await;
    stage.asked().await.reply(&[text("Fine")]);
    settled(&stage, &id, 0).await;
}
