//! What is logged, and what never is. Alone in its file: log call sites are
//! shared by all threads of a process.
#![allow(missing_docs)]

mod support;

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use hostler::{CallArgs, operations};
use serde_json::Value;
use support::{Server, answer, json};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn retries_are_visible_and_secrets_are_not() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let server = Server::start(|_, n| match n {
                0 => answer(
                    429,
                    &[("retry-after-ms", "1"), ("request-id", "req_7")],
                    "private body",
                ),
                _ => json(r#"{"private":"answer"}"#),
            })
            .await;
            let args = CallArgs {
                body: Some(r#"{"token":"private body"}"#.into()),
                options: hostler::RequestOptions {
                    query: vec![("q".into(), "private-query".into())],
                    ..Default::default()
                },
                ..CallArgs::default()
            };
            let client = server.client();
            let _: Value = client.call(&operations::AGENTS_CREATE, args).await.unwrap();
        });
    });
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    // Whatever the libraries below print at their finest level counts too.
    for secret in ["sk-test-secret", "private"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let retry = text
        .lines()
        .find(|line| line.contains("is repeated"))
        .expect("a line");
    for part in [
        "WARN",
        "agents.create",
        "RATE_LIMIT",
        "429",
        "req_7",
        "retry=1",
    ] {
        assert!(retry.contains(part), "{part} not in {retry}");
    }
}
