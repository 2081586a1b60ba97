//! Whatever goes wrong: no key is in what is logged, raised or recorded.
#![allow(missing_docs)]

use std::{
    fmt::Write,
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use hostler::{
    CallArgs, Client, ClientBuilder, operations,
    run::{Input, RunOptions},
    stream::FollowOptions,
};
use hostler_faultserver::{End, Fault, Route, Rule, SessionScript, World, serve};
use http::{HeaderName, HeaderValue};
use serde_json::{Value, json};

const API_KEY: &str = "sk-ant-api03-Vq7nKX2mThLr9wYc";
const BEARER: &str = "sk-ant-oat01-Zp4bNf8sQdWj6uGe";
const HEADER: &str = "hush-Kd93mVxRt5yBq1Ho";

#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<u8>>>);

impl io::Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn secret_header() -> HeaderValue {
    let mut value = HeaderValue::from_static(HEADER);
    value.set_sensitive(true);
    value
}

/// Calls, follows and runs until each has failed or ended; everything that
/// was raised.
async fn use_up(client: &Client, raised: &mut String) {
    let mut note = |error: &hostler::Error| {
        write!(raised, "{error} {error:?} {error:#?}").unwrap();
        let mut cause = std::error::Error::source(error);
        while let Some(error) = cause {
            write!(raised, "{error} {error:?}").unwrap();
            cause = error.source();
        }
    };
    let args = CallArgs {
        path: vec![("session_id", "sesn_1".into())],
        ..CallArgs::default()
    };
    let call = client.call::<Value>(&operations::SESSIONS_RETRIEVE, args);
    if let Err(error) = call.await {
        note(&error);
    }
    let options = FollowOptions {
        idle_limit: Duration::from_millis(200),
        reconnect_limit: Duration::from_millis(1),
        ..FollowOptions::default()
    };
    let mut follow = client.follow("sesn_1", options);
    while let Some(item) = follow.next().await {
        if let Err(error) = item {
            note(&error);
        }
    }
    let options = RunOptions {
        reconnect_limit: Duration::from_millis(1),
        ..RunOptions::default()
    };
    let run = client.run("sesn_1", Input::from("hello"), options);
    if let Err(error) = run.finish().await {
        note(&error);
    }
}

#[tokio::test]
async fn no_key_is_logged_raised_or_recorded() {
    let capture = Capture::default();
    let writer = capture.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let world = World::new();
    let listener = serve::listen().await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(serve::serve(listener, None, world.clone()));
    let script = || SessionScript {
        record: 30,
        turns: vec![vec![json!({"type": "session.status_terminated"})]],
        ..SessionScript::default()
    };
    let fault = |on, fault| Rule {
        on,
        skip: 0,
        times: u32::MAX,
        fault,
    };
    let status = |status| Fault {
        status: Some(status),
        ..Fault::default()
    };
    let cut = Fault {
        cut_after_events: Some(3),
        end: End::Reset,
        ..Fault::default()
    };
    let stall = Fault {
        stall_after: Some(300),
        ..Fault::default()
    };
    let page = Fault {
        content_type: Some("text/html".into()),
        ..Fault::default()
    };
    let garbage = Fault {
        insert: vec![hostler_faultserver::Insert {
            after: 0,
            raw: "data: {not json\n\n".into(),
            huge: 0,
        }],
        ..Fault::default()
    };
    let faults = [
        fault(Route::Any, status(401)),
        fault(Route::Any, status(500)),
        fault(Route::Send, status(400)),
        fault(Route::Any, page),
        fault(Route::Stream, cut),
        fault(Route::Stream, stall),
        fault(Route::Stream, garbage),
    ];
    let clients: [fn(ClientBuilder) -> ClientBuilder; 2] =
        [|new| new.api_key(API_KEY), |new| new.auth_token(BEARER)];
    let mut raised = String::new();
    let mut recorded = String::new();
    let directory = tempfile::tempdir().unwrap();
    for with_key in clients {
        let builder = |url: &str| {
            let new = Client::builder()
                .environment([])
                .base_url(url)
                .header(HeaderName::from_static("x-extra"), secret_header())
                .max_retries(1);
            with_key(new)
        };
        write!(raised, "{:?}", builder(&url)).unwrap();
        let tape = directory.path().join("tape");
        let client = builder(&url).record_to(&tape).build().unwrap();
        write!(raised, "{client:?}").unwrap();
        for fault in &faults {
            world.reset();
            world.serve(script()).unwrap();
            world.rules([fault.clone()]);
            use_up(&client, &mut raised).await;
            let seen = format!("{:?}", world.seen());
            assert!(
                seen.contains(API_KEY) || seen.contains(BEARER),
                "no key was used"
            );
        }
        drop(client);
        recorded += &std::fs::read_to_string(&tape).unwrap();
        // Nobody listens there.
        use_up(&builder("http://127.0.0.1:9").build().unwrap(), &mut raised).await;
    }
    let logged = String::from_utf8(capture.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("event stream lost"), "nothing was captured");
    assert!(
        recorded.contains("/v1/sessions/sesn_1/events/stream"),
        "nothing was recorded"
    );
    assert!(
        raised.contains("authentication_error") || raised.contains("401"),
        "{raised}"
    );
    for secret in [API_KEY, BEARER, HEADER] {
        for (what, text) in [
            ("logged", &logged),
            ("raised", &raised),
            ("recorded", &recorded),
        ] {
            if let Some(at) = text.find(secret) {
                panic!(
                    "{what}: …{}",
                    &text[at.saturating_sub(200)..at + secret.len()]
                );
            }
        }
    }
}
