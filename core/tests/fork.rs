//! Forking with a runtime at work. Alone in its file: a fork copies whatever
//! the other tests of a process are doing.
#![cfg(unix)]
#![allow(missing_docs)]

mod support;

use std::time::Duration;

use hostler::{
    ErrorCode,
    bridge::{self, Runtime},
};
use support::{Server, json};

const SESSION: &str = r#"{"path":{"session_id":"s"}}"#;

/// What the child does; the number of the check that failed, or 0.
fn child(client: bridge::Client, call: bridge::Call, stream: bridge::Stream, options: &str) -> i32 {
    let forked =
        |error: Option<hostler::Error>| error.is_some_and(|e| e.code() == ErrorCode::Forked);
    if !forked(call.wait(None).and_then(Result::err)) {
        return 1;
    }
    if !forked(stream.next_batch(1, 1, None).err()) {
        return 2;
    }
    if !forked(client.call("sessions.retrieve", SESSION).err()) {
        return 3;
    }
    call.cancel();
    stream.cancel();
    client.close();
    drop((call, stream, client));
    let Ok(fresh) = bridge::Client::new(options, None) else {
        return 4;
    };
    let Ok(call) = fresh.call("sessions.retrieve", SESSION) else {
        return 5;
    };
    match call.wait(Some(Duration::from_secs(60))) {
        Some(Ok(_)) => {}
        _ => return 6,
    }
    // Stopping the child's runtime must not wait for the parent's threads.
    Runtime::shared().map_or(7, |runtime| {
        runtime.shutdown();
        0
    })
}

#[test]
fn a_forked_child_gets_clear_errors_and_a_runtime_of_its_own() {
    let runtime = Runtime::shared().unwrap();
    let server = runtime
        .block_on(Server::start(|seen, _| match seen.path.as_str() {
            "/v1/sessions/s" => json("{}"),
            "/v1/sessions/s/events/stream" => vec![support::sse_head(), support::Step::Hang],
            _ => vec![support::Step::Hang],
        }))
        .unwrap();
    let options = serde_json::json!({"api_key": "k", "base_url": server.url}).to_string();
    let client = bridge::Client::new(&options, None).unwrap();
    let hanging = r#"{"path":{"session_id":"hanging"}}"#;
    let call = client.call("sessions.retrieve", hanging).unwrap();
    let stream = client.stream("sessions.events.stream", SESSION).unwrap();
    while server.seen().len() < 2 {
        std::thread::yield_now();
    }
    // SAFETY: the child only uses what is documented to work after a fork,
    // and leaves without running anything that the parent has set up.
    let pid = unsafe { libc::fork() };
    assert!(pid >= 0, "{}", std::io::Error::last_os_error());
    if pid == 0 {
        let result = child(client, call, stream, &options);
        // SAFETY: ends the process at once; nothing is left to clean up.
        unsafe { libc::_exit(result) }
    }
    let mut status = -1;
    // SAFETY: `status` outlives the call, and the child is ours.
    let waited = unsafe { libc::waitpid(pid, &mut status, 0) };
    assert_eq!(
        (waited, status),
        (pid, 0),
        "the check that failed is status / 256"
    );
    // The parent has noticed nothing.
    assert!(call.outcome().is_none());
    assert!(stream.try_next_batch(1, 1).unwrap().is_none());
    let call = client.call("sessions.retrieve", SESSION).unwrap();
    assert!(call.wait(None).unwrap().is_ok());
}
