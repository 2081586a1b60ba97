//! The log as bindings read it. Listeners are the process's, so one test has
//! this process to itself.
#![allow(missing_docs)]

mod support;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use hostler::bridge::{self, Logs, Runtime};
use serde_json::Value;
use support::{Server, json};

const KEY: &str = "sk-ant-very-secret";

fn read(logs: &Logs) -> Vec<Value> {
    serde_json::from_str(&logs.drain()).expect("JSON")
}

#[test]
fn records_reach_their_readers_and_nobody_else() {
    let runtime = Runtime::shared().expect("a runtime");
    let server = runtime
        .block_on(async { Server::start(|_, _| json(r#"{"id":"agent_1"}"#)).await })
        .expect("a server");
    let options = serde_json::json!({"api_key": KEY, "base_url": server.url});
    let client = bridge::Client::new(&options.to_string(), None).expect("a client");
    let call = || {
        let arguments = r#"{"path":{"agent_id":"agent_1"}}"#;
        let call = client.call("agents.retrieve", arguments).expect("a call");
        call.wait(None).expect("no limit").expect("an answer");
    };

    assert!(Logs::listen("loud", || {}).is_err());
    let rings = Arc::new(AtomicUsize::new(0));
    let count = rings.clone();
    let debug = Logs::listen("debug", move || {
        count.fetch_add(1, Ordering::SeqCst);
    })
    .expect("a level");
    let warn = Logs::listen("warn", || {}).expect("a level");

    call();
    let records = read(&debug);
    let request = records
        .iter()
        .find(|record| record["fields"]["operation"] == "agents.retrieve")
        .expect("the request is logged");
    assert_eq!(request["level"], "debug");
    assert_eq!(request["message"], "request");
    assert!(
        request["target"]
            .as_str()
            .expect("text")
            .starts_with("hostler")
    );
    assert!(request["time"].as_u64().expect("a number") > 1_700_000_000_000);
    assert!(!format!("{records:?}").contains(KEY));
    assert_eq!(
        rings.load(Ordering::SeqCst),
        1,
        "one wake until it is drained"
    );
    assert!(read(&warn).is_empty());

    // Calls of the binding's own thread are heard, too.
    bridge::guard("an entry", || -> Result<(), _> { panic!("on purpose") }).expect_err("a panic");
    let records = read(&warn);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["level"], "error");
    assert_eq!(records[0]["message"], "panic caught");
    assert_eq!(records[0]["fields"]["reason"], "on purpose");
    read(&debug);

    // A reader that does not come loses the oldest, and is told how many.
    for _ in 0..1100 {
        let _ = bridge::guard("an entry", || -> Result<(), _> { panic!("on purpose") });
    }
    let records = read(&debug);
    assert_eq!(records.len(), 1025);
    assert_eq!(records[1024]["fields"]["dropped"], 76);

    drop(debug);
    let before = rings.load(Ordering::SeqCst);
    call();
    assert_eq!(rings.load(Ordering::SeqCst), before);
    assert_eq!(read(&warn).len(), 1025);
}
