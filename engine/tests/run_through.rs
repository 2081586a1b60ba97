//! 200 sessions driven by `run()` against a whole engine, through broken
//! connections, lost answers, tools that fail, denied calls, interrupts, the
//! death of the client and of the engine. Every session ends its turn, and
//! every call has exactly one result.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{StreamExt, future::BoxFuture, stream::BoxStream};
use hostler::{
    CallArgs, Client, Error, ErrorCode, Result, operations,
    run::{Approve, Decision, Input, RunItem, RunOptions, Tools},
    session::Status,
    tool::ToolOutput,
    transport::{Request, Response, Transport},
};
use hostler_engine::{
    Engine, EngineOptions,
    model::{Model, ModelError, ModelEvent, ModelRequest, ModelResponse, ModelUsage},
};
use hostler_faultserver::Random;
use serde_json::{Value, json};
use tokio::sync::watch;

const SESSIONS: u64 = 200;
const AT_ONCE: usize = 50;
/// Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(240);

/// Asks for tools in some rounds and then ends its turn; what it does depends
/// on the session's first message and the round alone.
struct Whim;

impl Model for Whim {
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>> {
        let first = request.messages[0]["content"][0]["text"].as_str();
        let seed: u64 = first.and_then(|text| text.parse().ok()).expect("a seed");
        let mut random = Random::new(seed * 1000 + request.answered as u64);
        let rounds = Random::new(seed).below(4) as usize;
        let calls = if request.answered < rounds {
            1 + random.below(3)
        } else {
            0
        };
        let mut content =
            vec![json!({"type": "text", "text": format!("Round {}.", request.answered)})];
        content.extend((0..calls).map(|number| {
            let name = ["weather", "weather", "fails", "crashes", "read", "glob"]
                [random.below(6) as usize];
            let input = match name {
                "read" => json!({"file_path": "/nothing/here"}),
                "glob" => json!({"pattern": "*.txt"}),
                _ => json!({"city": number}),
            };
            let id = format!("toolu_{}_{number}", request.answered);
            json!({"type": "tool_use", "id": id, "name": name, "input": input})
        }));
        let stop_reason = if calls > 0 { "tool_use" } else { "end_turn" };
        let mut events = Vec::new();
        for (index, block) in content.iter().enumerate() {
            let kind = block["type"].as_str().expect("a type").to_owned();
            events.push(Ok(ModelEvent::BlockStart { index, kind }));
            events.push(Ok(ModelEvent::BlockEnd { index }));
        }
        events.push(Ok(ModelEvent::Done(ModelResponse {
            content,
            stop_reason: stop_reason.to_owned(),
            stop_details: None,
            usage: ModelUsage::default(),
        })));
        futures_util::stream::iter(events).boxed()
    }
}

type Served = Option<Arc<dyn Transport>>;

/// The engine's address: the same before and after a restart.
struct Door {
    engine: watch::Receiver<Served>,
    /// Breaks connections, unless there is nothing to break.
    trouble: Option<Mutex<Random>>,
}

impl Door {
    fn chance(&self, share: f64) -> bool {
        let trouble = self.trouble.as_ref();
        trouble.is_some_and(|random| random.lock().expect("a number").chance(share))
    }
}

fn broken(not_sent: bool) -> Error {
    let mut error = Error::new(ErrorCode::Connection, "broken by the test");
    error.info_mut().not_sent = not_sent;
    error
}

impl Transport for Door {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(async move {
            if self.chance(0.03) {
                return Err(broken(true));
            }
            let mut engine = self.engine.clone();
            let served = engine.wait_for(Option::is_some).await;
            let transport = served
                .expect("the test goes on")
                .clone()
                .expect("it is there");
            let response = transport.send(request).await?;
            if self.chance(0.05) {
                return Err(broken(false));
            }
            let cut = self.chance(0.15).then(|| {
                let mut random = self
                    .trouble
                    .as_ref()
                    .expect("trouble")
                    .lock()
                    .expect("a number");
                (random.below(12) as usize, random.chance(0.5))
            });
            let Some((chunks, clean)) = cut else {
                return Ok(response);
            };
            // Everything but a stream has a length: its end is no end there.
            let stream = response.headers["content-type"] == "text/event-stream";
            let clean = clean && stream;
            let end = futures_util::stream::iter((!clean).then(|| Err(broken(false))));
            Ok(Response {
                body: response.body.take(chunks).chain(end).boxed(),
                ..response
            })
        })
    }
}

struct House {
    served: watch::Sender<Served>,
    /// Runs that have ended.
    done: AtomicUsize,
    deaths: AtomicUsize,
    interrupts: AtomicUsize,
    denials: AtomicUsize,
}

impl House {
    fn client(&self, trouble: Option<u64>) -> Client {
        let door = Door {
            engine: self.served.subscribe(),
            trouble: trouble.map(|seed| Mutex::new(Random::new(seed))),
        };
        let builder = Client::builder().environment([]).transport(Arc::new(door));
        builder.build().expect("a client")
    }
}

async fn post(client: &Client, operation: &'static operations::Operation, body: Value) -> Value {
    let args = CallArgs {
        body: Some(body.to_string().into()),
        ..CallArgs::default()
    };
    client.call(operation, args).await.expect("it was accepted")
}

async fn log(client: &Client, id: &str) -> Vec<Value> {
    let args = CallArgs {
        path: vec![("session_id", id.to_owned())],
        ..CallArgs::default()
    };
    let mut pages = client
        .paginate::<Value>(&operations::SESSIONS_EVENTS_LIST, args)
        .pages();
    let mut events = Vec::new();
    while let Some(page) = pages.next().await {
        events.extend(page.expect("a page").data);
    }
    events
}

fn options(house: &Arc<House>, seed: u64, last_resort: bool) -> RunOptions {
    let tools = Tools::new()
        .function("weather", async |input: Value| {
            tokio::task::yield_now().await;
            Ok::<_, String>(ToolOutput::text(input.to_string()))
        })
        .function("fails", async |_| Err::<ToolOutput, _>("no such city"))
        .function("crashes", async |input: Value| {
            assert_eq!(input, "never", "on purpose");
            Ok::<_, String>(ToolOutput::text(""))
        });
    let (random, house) = (Arc::new(Mutex::new(Random::new(seed))), house.clone());
    RunOptions {
        tools,
        approve: Approve::ask(move |_| {
            let choice = random.lock().expect("a number").below(10);
            let decision = match choice {
                0 if !last_resort => Decision::Leave,
                1..5 => {
                    house.denials.fetch_add(1, Ordering::Relaxed);
                    Decision::Deny {
                        message: Some("not today".into()),
                    }
                }
                _ => Decision::Allow,
            };
            async move { decision }
        }),
        ..RunOptions::default()
    }
}

/// One session from its creation to the end of its turn.
async fn drive(house: Arc<House>, agent: Value, environment: Value, seed: u64) {
    let mut random = Random::new(seed);
    let calm = house.client(None);
    let message = json!({
        "type": "user.message",
        "content": [{"type": "text", "text": seed.to_string()}],
    });
    let by_run = random.chance(0.5);
    let session = json!({
        "agent": agent["id"],
        "environment_id": environment["id"],
        "initial_events": if by_run { json!([]) } else { json!([message]) },
    });
    let session = post(&calm, &operations::SESSIONS_CREATE, session).await;
    let id = session["id"].as_str().expect("an id");
    let mut interrupt_at = random.chance(0.25).then(|| random.below(14));
    let mut said = !by_run;
    for attempt in 0u64.. {
        // Whether a message whose answer was lost arrived, the log knows.
        said = said
            || log(&calm, id)
                .await
                .iter()
                .any(|e| e["type"] == "user.message");
        let input = if said {
            Input::none()
        } else {
            Input::from(message.clone())
        };
        let client = house.client((attempt < 20).then(|| random.number()));
        let mut run = client.run(id, input, options(&house, random.number(), attempt > 5));
        let dies_at = (attempt < 5 && random.chance(0.4)).then(|| random.below(20));
        let mut items = 0;
        let summary = loop {
            if dies_at == Some(items) {
                house.deaths.fetch_add(1, Ordering::Relaxed);
                break None;
            }
            if interrupt_at.is_some_and(|at| at == items) && said {
                interrupt_at = None;
                house.interrupts.fetch_add(1, Ordering::Relaxed);
                calm.interrupt(id).await.expect("interrupted");
            }
            match run.next().await.expect("an end before the end") {
                Ok(RunItem::Finished(summary)) => break Some(summary),
                Ok(_) => items += 1,
                Err(error) => {
                    // 409: the old engine was still at it.
                    let status = error.info().status;
                    let passes = status.is_none_or(|status| status == 409 || status >= 500);
                    assert!(passes, "session {seed}: {error}");
                    break None;
                }
            }
        };
        let Some(summary) = summary else { continue };
        assert_eq!(summary.status, Status::Idle, "session {seed}: {summary:?}");
        let reason = summary
            .stop_reason
            .as_ref()
            .map(|reason| reason.kind.as_str());
        match reason {
            Some("end_turn") => {
                assert!(summary.pending.is_empty(), "session {seed}: {summary:?}");
                break;
            }
            Some("requires_action") => {
                assert!(!summary.pending.is_empty(), "session {seed}: {summary:?}");
            }
            other => panic!("session {seed} ended with {other:?}: {summary:?}"),
        }
    }
    check(seed, &log(&calm, id).await);
    house.done.fetch_add(1, Ordering::Relaxed);
}

/// The log as it must be in the end.
fn check(seed: u64, events: &[Value]) {
    let mut results = BTreeMap::new();
    for event in events {
        let kind = event["type"].as_str().expect("a type");
        let field = match kind {
            "agent.tool_use" | "agent.custom_tool_use" => {
                let known = results.insert(event["id"].clone().to_string(), 0);
                assert_eq!(known, None, "session {seed}: {event} twice");
                continue;
            }
            "agent.tool_result" => "tool_use_id",
            "user.custom_tool_result" => "custom_tool_use_id",
            _ => continue,
        };
        let count = results.get_mut(&event[field].to_string());
        *count.unwrap_or_else(|| panic!("session {seed}: a result of no call: {event}")) += 1;
    }
    for (call, count) in results {
        assert_eq!(count, 1, "session {seed}: results of {call}");
    }
    // An interrupt of a session that rests is recorded, and nothing follows.
    let mut before = events
        .iter()
        .rev()
        .filter(|e| e["type"] != "user.interrupt");
    let last = before.next().expect("events");
    let types: Vec<&str> = events.iter().filter_map(|e| e["type"].as_str()).collect();
    assert_eq!(
        last["type"], "session.status_idle",
        "session {seed}: {types:?}"
    );
    assert_eq!(last["stop_reason"]["type"], "end_turn", "session {seed}");
    let said = events
        .iter()
        .filter(|e| e["type"] == "user.message")
        .count();
    assert_eq!(said, 1, "session {seed}: messages");
}

async fn open(directory: PathBuf) -> Engine {
    // The store of an engine that was dropped may need a moment to let go.
    for _ in 0..500 {
        match Engine::open(EngineOptions {
            data_dir: Some(directory.clone()),
            ..EngineOptions::new(Arc::new(Whim))
        })
        .await
        {
            Ok(engine) => return engine,
            Err(error) if error.message.contains("in use") => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            Err(error) => panic!("{error}"),
        }
    }
    panic!("the directory stays in use");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_session_ends_and_every_call_has_one_result() {
    let directory = tempfile::tempdir().unwrap();
    let mut engine = open(directory.path().to_owned()).await;
    let house = Arc::new(House {
        served: watch::Sender::new(Some(engine.transport())),
        done: AtomicUsize::new(0),
        deaths: AtomicUsize::new(0),
        interrupts: AtomicUsize::new(0),
        denials: AtomicUsize::new(0),
    });
    let calm = house.client(None);
    let custom = |name: &str| json!({"type": "custom", "name": name, "description": "d", "input_schema": {"type": "object"}});
    let agent = json!({
        "name": "Whim",
        "model": "claude-opus-4-8",
        "tools": [
            {
                "type": "agent_toolset_20260401",
                "configs": [{"name": "read", "permission_policy": {"type": "always_ask"}}],
            },
            custom("weather"),
            custom("fails"),
            custom("crashes"),
        ],
    });
    let agent = post(&calm, &operations::AGENTS_CREATE, agent).await;
    let environment = json!({"name": "here"});
    let environment = post(&calm, &operations::ENVIRONMENTS_CREATE, environment).await;

    let sessions = futures_util::stream::iter(0..SESSIONS)
        .map(|seed| {
            tokio::spawn(drive(
                house.clone(),
                agent.clone(),
                environment.clone(),
                seed,
            ))
        })
        .buffer_unordered(AT_ONCE);
    let mut sessions = std::pin::pin!(sessions);
    let mut ended = 0;
    let all = async {
        while let Some(session) = sessions.next().await {
            if let Err(panic) = session {
                std::panic::resume_unwind(panic.into_panic());
            }
            ended += 1;
            if ended % 40 == 20 {
                // No farewell: what was under way is left lying.
                house.served.send_replace(None);
                drop(engine);
                engine = open(directory.path().to_owned()).await;
                house.served.send_replace(Some(engine.transport()));
            }
        }
        engine
    };
    let engine = tokio::time::timeout(PATIENCE, all)
        .await
        .unwrap_or_else(|_| {
            panic!(
                "{} sessions ended in time",
                house.done.load(Ordering::Relaxed)
            )
        });
    engine.shutdown().await;
    let count = |number: &AtomicUsize| number.load(Ordering::Relaxed);
    assert_eq!(count(&house.done), SESSIONS as usize);
    println!(
        "{SESSIONS} sessions, {} deaths of the client, 5 of the engine, {} interrupts, {} denials",
        count(&house.deaths),
        count(&house.interrupts),
        count(&house.denials)
    );
    for number in [&house.deaths, &house.interrupts, &house.denials] {
        assert!(count(number) > 10, "the test has lost its edge");
    }
}
