//! The worker against a server that says what the test wants, in virtual time:
//! a lease of minutes passes in milliseconds.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use futures_util::{StreamExt, future::BoxFuture};
use hostler::{
    Client, Error, ErrorCode, Result, Secret,
    run::Tools,
    tool::ToolOutput,
    transport::{Request, Response, Transport},
    worker::{
        Confirmation, Ended, EnvironmentWorker, ItemIds, ItemReport, PollerOptions, RunnerOptions,
        SessionToolRunner, WorkPoller, WorkerOptions,
    },
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tokio::{sync::mpsc, time::Instant};

/// A request as it arrived, and when.
#[derive(Clone, Debug)]
struct Seen {
    what: String,
    query: String,
    headers: HeaderMap,
    body: String,
    at: Instant,
}

type Answer = (u16, Value);
type Rule = Box<dyn Fn(&Seen, usize) -> Answer + Send + Sync>;

/// Answers each kind of request by a rule, which is told how often that kind
/// came before. Events go out on every open stream.
struct World {
    seen: Mutex<Vec<Seen>>,
    rules: Mutex<Vec<(&'static str, Rule)>>,
    log: Mutex<Vec<Value>>,
    streams: Mutex<Vec<mpsc::UnboundedSender<Bytes>>>,
    beats: AtomicUsize,
}

const SESSION: &str = "sesn_1";
const ENVIRONMENT: &str = "env_1";
const KEY: &str = "sk-ant-oat01-key";
const TOKEN: &str = "sk-ant-req-token";

fn secret() -> Secret {
    Secret::new(URL_SAFE_NO_PAD.encode(json!({"sessions_token": TOKEN}).to_string()))
}

fn fault(status: u16, kind: &str) -> Answer {
    (
        status,
        json!({"type": "error", "error": {"type": kind, "message": kind}}),
    )
}

impl World {
    fn new() -> Arc<World> {
        Arc::new(World {
            seen: Mutex::default(),
            rules: Mutex::default(),
            log: Mutex::default(),
            streams: Mutex::default(),
            beats: AtomicUsize::default(),
        })
    }

    /// Replaces the usual answer to a kind of request.
    fn when(
        self: &Arc<World>,
        what: &'static str,
        rule: impl Fn(&Seen, usize) -> Answer + Send + Sync + 'static,
    ) {
        self.rules.lock().unwrap().push((what, Box::new(rule)));
    }

    fn happen(&self, event: Value) {
        self.log.lock().unwrap().push(event.clone());
        let name = event["type"].as_str().unwrap();
        let frame = Bytes::from(format!("event: {name}\ndata: {event}\n\n"));
        self.streams
            .lock()
            .unwrap()
            .retain(|stream| stream.send(frame.clone()).is_ok());
    }

    fn kinds(&self) -> Vec<String> {
        self.seen
            .lock()
            .unwrap()
            .iter()
            .map(|seen| seen.what.clone())
            .collect()
    }

    fn of(&self, what: &str) -> Vec<Seen> {
        let seen = self.seen.lock().unwrap();
        seen.iter()
            .filter(|seen| seen.what == what)
            .cloned()
            .collect()
    }

    fn client(self: &Arc<World>) -> Client {
        Client::builder()
            .environment([])
            .api_key("sk-ant-api-of-the-organisation")
            .transport(Arc::new(Wire(self.clone())))
            .build()
            .unwrap()
    }

    fn usual(&self, seen: &Seen) -> Answer {
        match seen.what.as_str() {
            "heartbeat" => {
                let beat = self.beats.fetch_add(1, Ordering::Relaxed) + 1;
                (200, beat_answer(&format!("hb-{beat}"), "active", true))
            }
            "poll" => (200, Value::Null),
            "session" => (
                200,
                json!({"id": SESSION, "agent": {"skills": []}, "resources": []}),
            ),
            "list" => (
                200,
                json!({"data": *self.log.lock().unwrap(), "next_page": null}),
            ),
            "send" => {
                let body: Value = serde_json::from_str(&seen.body).unwrap();
                let mut event = body["events"][0].clone();
                event["id"] = format!("sevt_r{}", self.log.lock().unwrap().len()).into();
                event["processed_at"] = "2026-01-01T00:00:00Z".into();
                self.happen(event.clone());
                (200, json!({"data": [event]}))
            }
            _ => (200, json!({})),
        }
    }
}

fn beat_answer(beat: &str, state: &str, extended: bool) -> Value {
    json!({
        "type": "work_heartbeat", "last_heartbeat": beat, "lease_extended": extended,
        "state": state, "ttl_seconds": 60,
    })
}

/// What a path stands for.
fn kind_of(path: &str) -> &'static str {
    let path = path.split('?').next().unwrap_or_default();
    match path.rsplit('/').next().unwrap_or_default() {
        "poll" => "poll",
        "ack" => "ack",
        "heartbeat" => "heartbeat",
        "stop" => "stop",
        "stream" => "stream",
        "events" => "events",
        SESSION => "session",
        other => panic!("{other} of {path}"),
    }
}

struct Wire(Arc<World>);

impl Transport for Wire {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        let mut what = kind_of(&request.path);
        if what == "events" {
            what = if request.method == "POST" {
                "send"
            } else {
                "list"
            };
        }
        let seen = Seen {
            what: what.into(),
            query: request
                .path
                .split_once('?')
                .map_or("", |(_, query)| query)
                .into(),
            headers: request.headers,
            body: request
                .body
                .and_then(|body| Some(String::from_utf8(body.as_bytes()?.to_vec()).unwrap()))
                .unwrap_or_default(),
            at: Instant::now(),
        };
        let before = self.0.of(what).len();
        self.0.seen.lock().unwrap().push(seen.clone());
        let rules = self.0.rules.lock().unwrap();
        let ruled = rules.iter().rev().find(|(kind, _)| *kind == what);
        let answer = ruled.map(|(_, rule)| rule(&seen, before));
        drop(rules);
        if what == "stream" && answer.is_none() {
            let (sender, receiver) = mpsc::unbounded_channel();
            self.0.streams.lock().unwrap().push(sender);
            let body = futures_util::stream::unfold(receiver, async |mut receiver| {
                let frame = receiver.recv().await?;
                Some((Ok(frame), receiver))
            });
            let mut headers = HeaderMap::new();
            headers.insert("content-type", "text/event-stream".parse().unwrap());
            return Box::pin(async {
                Ok(Response {
                    status: StatusCode::OK,
                    headers,
                    body: body.boxed(),
                })
            });
        }
        let (status, body) = answer.unwrap_or_else(|| self.0.usual(&seen));
        Box::pin(async move {
            if status == 0 {
                return Err(Error::new(ErrorCode::Connection, "no way through"));
            }
            let mut headers = HeaderMap::new();
            headers.insert("content-type", "application/json".parse().unwrap());
            headers.insert("x-should-retry", "false".parse().unwrap());
            if status >= 500 {
                headers.remove("x-should-retry");
            }
            let body = futures_util::stream::iter([Ok(Bytes::from(body.to_string()))]);
            let status = StatusCode::from_u16(status).unwrap();
            Ok(Response {
                status,
                headers,
                body: body.boxed(),
            })
        })
    }
}

fn call(id: &str, tool: &str, permission: Option<&str>) -> Value {
    let mut event = json!({
        "id": id, "type": "agent.tool_use", "name": tool, "input": {"n": id},
        "processed_at": "2026-01-01T00:00:00Z",
    });
    if let Some(permission) = permission {
        event["evaluated_permission"] = permission.into();
    }
    event
}

fn event(id: &str, kind: &str, fields: Value) -> Value {
    let mut event = json!({"id": id, "type": kind, "processed_at": "2026-01-01T00:00:00Z"});
    for (name, value) in fields.as_object().unwrap() {
        event[name] = value.clone();
    }
    event
}

fn idle(id: &str, reason: &str) -> Value {
    event(
        id,
        "session.status_idle",
        json!({"stop_reason": {"type": reason}}),
    )
}

/// `quick` answers, `slow` takes ten minutes unless it is cancelled.
fn tools(ran: &Arc<Mutex<Vec<String>>>) -> Tools {
    let (quick, slow) = (ran.clone(), ran.clone());
    Tools::new()
        .function("quick", move |input: Value| {
            let ran = quick.clone();
            async move {
                ran.lock()
                    .unwrap()
                    .push(input["n"].as_str().unwrap().to_owned());
                Ok::<_, String>(ToolOutput::text("quick"))
            }
        })
        .function("slow", move |input: Value| {
            let ran = slow.clone();
            async move {
                ran.lock()
                    .unwrap()
                    .push(input["n"].as_str().unwrap().to_owned());
                tokio::time::sleep(Duration::from_secs(600)).await;
                Ok::<_, String>(ToolOutput::text("slow"))
            }
        })
}

struct Setting {
    world: Arc<World>,
    ran: Arc<Mutex<Vec<String>>>,
    options: WorkerOptions,
}

fn setting() -> Setting {
    let ran = Arc::default();
    let mut options = WorkerOptions::new(Arc::new(tools(&ran)));
    options.workdir = std::env::temp_dir();
    Setting {
        world: World::new(),
        ran,
        options,
    }
}

impl Setting {
    fn worker(&self) -> EnvironmentWorker {
        let client = self.world.client();
        EnvironmentWorker::new(&client, ENVIRONMENT, KEY.into(), self.options.clone()).unwrap()
    }

    async fn item(&self) -> ItemReport {
        let ids = ItemIds {
            work_id: "work_1".into(),
            session_id: SESSION.into(),
            secret: Some(secret()),
        };
        self.worker().handle_item(ids).await.unwrap()
    }
}

#[tokio::test(start_paused = true)]
async fn an_item_from_its_first_heartbeat_to_its_stop() {
    let s = setting();
    s.world.happen(call("sevt_1", "quick", None));
    s.world.happen(idle("sevt_2", "requires_action"));
    let world = s.world.clone();
    let ends = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(100)).await;
        world.happen(idle("sevt_9", "end_turn"));
    });
    let report = s.item().await;
    ends.await.unwrap();
    assert!(matches!(report.ended, Ended::Done), "{report:?}");
    assert_eq!((report.calls, report.posted), (1, 1));
    let kinds = s.world.kinds();
    assert_eq!(kinds[..2], ["heartbeat", "session"]);
    assert_eq!(kinds.last().unwrap(), "stop");
    // The stream is open before history is read, and both before a result.
    let place = |what: &str| kinds.iter().position(|kind| kind == what).unwrap();
    assert!(place("stream") < place("list") && place("list") < place("send"));
    // Half of a lease of a minute apart, the first one unconditional.
    let beats = s.world.of("heartbeat");
    assert_eq!(beats[0].query, "expected_last_heartbeat=NO_HEARTBEAT");
    assert_eq!(beats[1].query, "expected_last_heartbeat=hb-1");
    assert!(
        beats
            .windows(2)
            .all(|pair| (pair[1].at - pair[0].at).as_secs() == 30)
    );
    // Left after a minute of rest.
    let stop = &s.world.of("stop")[0];
    assert_eq!((stop.at - beats[0].at).as_secs(), 160);
    assert_eq!(stop.body, r#"{"force":true}"#);
    for seen in s.world.seen.lock().unwrap().iter() {
        assert_eq!(
            seen.headers["authorization"],
            format!("Bearer {TOKEN}"),
            "{}",
            seen.what
        );
        assert!(!seen.headers.contains_key("x-api-key"));
    }
    let sent: Value = serde_json::from_str(&s.world.of("send")[0].body).unwrap();
    let expected = json!({"events": [{
        "type": "user.tool_result", "tool_use_id": "sevt_1", "is_error": false,
        "content": [{"type": "text", "text": "quick"}],
    }]});
    assert_eq!(sent, expected);
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_is_lost_is_not_stopped() {
    let s = setting();
    s.world.happen(call("sevt_1", "slow", None));
    s.world.when("heartbeat", |_, before| match before {
        0 => (200, beat_answer("hb-1", "active", true)),
        _ => fault(412, "invalid_request_error"),
    });
    let report = s.item().await;
    assert!(matches!(report.ended, Ended::LeaseLost), "{report:?}");
    assert_eq!(s.world.of("stop").len(), 0);
    assert_eq!(*s.ran.lock().unwrap(), ["sevt_1"]);
}

#[tokio::test(start_paused = true)]
async fn silence_longer_than_the_lease_is_a_lost_lease() {
    let s = setting();
    s.world.happen(call("sevt_1", "slow", None));
    s.world.when("heartbeat", |_, before| match before {
        0 => (200, beat_answer("hb-1", "active", true)),
        1 => (0, Value::Null),
        _ => fault(503, "overloaded_error"),
    });
    let begun = Instant::now();
    let report = s.item().await;
    assert!(matches!(report.ended, Ended::LeaseLost), "{report:?}");
    assert_eq!(s.world.of("stop").len(), 0);
    let lasted = begun.elapsed().as_secs();
    assert!((60..100).contains(&lasted), "{lasted}");
    // It was not waited for the next regular beat.
    assert!(s.world.of("heartbeat").len() > 4);
}

#[tokio::test(start_paused = true)]
async fn a_heartbeat_that_gets_through_again_keeps_the_lease() {
    let s = setting();
    s.world.happen(call("sevt_1", "slow", None));
    s.world.when("heartbeat", |_, before| match before {
        1..=4 => fault(500, "api_error"),
        before => (200, beat_answer(&format!("hb-{before}"), "active", true)),
    });
    let world = s.world.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(200)).await;
        world.happen(event("sevt_9", "session.status_terminated", json!({})));
    });
    let report = s.item().await;
    assert!(matches!(report.ended, Ended::Done), "{report:?}");
    assert_eq!(s.world.of("stop").len(), 1);
    let beats = s.world.of("heartbeat");
    assert_eq!(beats[5].query, "expected_last_heartbeat=hb-0");
}

#[tokio::test(start_paused = true)]
async fn a_refused_heartbeat_ends_the_work_and_stops_the_item() {
    let s = setting();
    s.world.happen(call("sevt_1", "slow", None));
    s.world
        .when("heartbeat", |_, _| fault(401, "authentication_error"));
    s.item().await;
    assert_eq!(s.world.of("heartbeat").len(), 1);
    assert_eq!(s.world.of("stop").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_server_may_end_an_item() {
    for (state, extended) in [("stopping", true), ("stopped", false), ("active", false)] {
        let s = setting();
        s.world.happen(call("sevt_1", "slow", None));
        s.world.when("heartbeat", move |_, before| match before {
            0 => (200, beat_answer("hb-1", "active", true)),
            _ => (200, beat_answer("hb-2", state, extended)),
        });
        let report = s.item().await;
        assert!(matches!(report.ended, Ended::Stopped), "{report:?}");
        // The tool that ran was cancelled, and the model is told.
        assert_eq!((report.calls, report.posted), (1, 1));
        assert!(s.world.of("send")[0].body.contains("\"is_error\":true"));
        assert_eq!(s.world.of("stop").len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_result_is_posted_until_the_lease_is_over() {
    let s = setting();
    s.world.happen(call("sevt_1", "quick", None));
    s.world.when("send", |_, _| fault(503, "overloaded_error"));
    let world = s.world.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(400)).await;
        world.happen(event("sevt_9", "session.status_terminated", json!({})));
    });
    let report = s.item().await;
    assert_eq!((report.calls, report.posted), (1, 0));
    let tries = s.world.of("send");
    let lasted = tries.last().unwrap().at - tries[0].at;
    assert!(lasted <= Duration::from_secs(60), "{lasted:?}");
    assert!(tries.len() > 4, "{}", tries.len());
}

#[tokio::test(start_paused = true)]
async fn an_item_that_fails_says_why_and_is_stopped() {
    let s = setting();
    s.world
        .when("session", |_, _| fault(404, "not_found_error"));
    let report = s.item().await;
    let Ended::Failed(error) = report.ended else {
        panic!("{report:?}");
    };
    assert_eq!(error.code(), ErrorCode::NotFound);
    assert_eq!(s.world.of("stop").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_readable_secret_the_environment_key_serves() {
    let s = setting();
    s.world
        .when("session", |_, _| fault(404, "not_found_error"));
    let ids = ItemIds {
        work_id: "work_1".into(),
        session_id: SESSION.into(),
        secret: Some("not readable".into()),
    };
    s.worker().handle_item(ids.clone()).await.unwrap();
    assert_eq!(
        s.world.of("session")[0].headers["authorization"],
        format!("Bearer {KEY}")
    );
    let client = s.world.client();
    let keyless = EnvironmentWorker::without_key(&client, ENVIRONMENT, s.options.clone()).unwrap();
    let error = keyless.handle_item(ids).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert!(!error.to_string().contains("not readable"));
    assert_eq!(
        keyless.run().await.unwrap_err().code(),
        ErrorCode::InvalidArgument
    );
}

#[tokio::test(start_paused = true)]
async fn what_is_not_clearly_allowed_is_not_run() {
    let s = setting();
    s.world.happen(call("sevt_1", "quick", Some("ask")));
    s.world
        .happen(call("sevt_2", "quick", Some("something newer")));
    s.world.happen(call("sevt_3", "quick", Some("deny")));
    s.world.happen(call("sevt_4", "quick", Some("ask")));
    s.world.happen(call("sevt_5", "unknown", None));
    let verdict = |id: &str, call: &str, result: &str| {
        event(
            id,
            "user.tool_confirmation",
            json!({"tool_use_id": call, "result": result}),
        )
    };
    // One came before its call was seen by anybody, and one for a call that
    // the server has denied.
    s.world.happen(verdict("sevt_6", "sevt_3", "allow"));
    s.world.happen(verdict("sevt_7", "sevt_4", "deny"));
    s.world.happen(idle("sevt_8", "end_turn"));
    let mut runner = SessionToolRunner::new(
        &s.world.client(),
        SESSION,
        RunnerOptions {
            tools: tools(&s.ran),
            ..RunnerOptions::default()
        },
    );
    let mut seen = Vec::new();
    for _ in 0..3 {
        let call = runner.next().await.unwrap().unwrap();
        seen.push((call.tool_use_id, call.confirmation, call.posted));
    }
    seen.sort_by(|a, b| a.0.cmp(&b.0));
    let denied = Some(Confirmation::Deny);
    let expected = [
        ("sevt_3".to_owned(), denied, false),
        ("sevt_4".to_owned(), denied, false),
        ("sevt_5".to_owned(), None, false),
    ];
    assert_eq!(seen, expected);
    assert!(s.ran.lock().unwrap().is_empty());
    // Held calls keep the runner however long the session rests.
    let waited = tokio::time::timeout(Duration::from_secs(3600), runner.next()).await;
    assert!(waited.is_err());
    s.world.happen(verdict("sevt_9", "sevt_1", "allow"));
    let call = runner.next().await.unwrap().unwrap();
    assert_eq!((call.tool_use_id.as_str(), call.posted), ("sevt_1", true));
    assert_eq!(call.confirmation, Some(Confirmation::Allow));
    assert_eq!(*s.ran.lock().unwrap(), ["sevt_1"]);
}

#[tokio::test(start_paused = true)]
async fn calls_that_were_answered_or_closed_are_not_run() {
    let s = setting();
    s.world.happen(call("sevt_1", "quick", None));
    s.world.happen(event(
        "sevt_2",
        "user.tool_result",
        json!({"tool_use_id": "sevt_1"}),
    ));
    s.world.happen(call("sevt_3", "slow", None));
    s.world.happen(call("sevt_4", "quick", None));
    let world = s.world.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        // An interrupt closes both.
        for (id, call) in [("sevt_5", "sevt_3"), ("sevt_6", "sevt_4")] {
            world.happen(event(id, "user.tool_result", json!({"tool_use_id": call})));
        }
        world.happen(idle("sevt_7", "end_turn"));
    });
    let report = s.item().await;
    assert_eq!(*s.ran.lock().unwrap(), ["sevt_3"]);
    assert_eq!((report.calls, report.posted), (1, 0));
    assert_eq!(s.world.of("send").len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_tool_that_takes_too_long_is_an_error_for_the_model() {
    let s = setting();
    s.world.happen(call("sevt_1", "slow", None));
    let world = s.world.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(300)).await;
        world.happen(event("sevt_9", "session.deleted", json!({})));
    });
    let report = s.item().await;
    assert_eq!((report.calls, report.posted), (1, 1));
    let sent = &s.world.of("send")[0];
    assert!(
        sent.body.contains("did not finish within 150s"),
        "{}",
        sent.body
    );
}

fn work(id: &str, kind: &str) -> Value {
    json!({
        "id": id, "type": "work", "environment_id": ENVIRONMENT, "state": "queued",
        "data": {"type": kind, "id": SESSION}, "metadata": {}, "secret": secret().expose(),
    })
}

fn poller(world: &Arc<World>, options: PollerOptions) -> WorkPoller {
    WorkPoller::new(&world.client(), ENVIRONMENT, &KEY.into(), options).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_poller_waits_and_survives_what_passes() {
    let world = World::new();
    world.when("poll", |_, before| match before {
        0 | 4 => (200, Value::Null),
        1 => (0, Value::Null),
        2 => fault(429, "rate_limit_error"),
        3 => fault(500, "api_error"),
        5 => (200, work("work_1", "session")),
        // Left to be taken up by the pause after a refused ack.
        _ => (200, work("work_2", "healthcheck")),
    });
    world.when("ack", |_, before| match before {
        0 => fault(409, "conflict_error"),
        1 => fault(403, "permission_error"),
        2 => fault(503, "overloaded_error"),
        3 => fault(503, "overloaded_error"),
        4 => fault(503, "overloaded_error"),
        _ => (200, json!({})),
    });
    let mut poller = poller(&world, PollerOptions::default());
    let item = poller.next().await.unwrap().unwrap();
    assert_eq!((item.id.as_str(), item.is_session()), ("work_2", false));
    let polls = world.of("poll");
    let gap = |n: usize| (polls[n + 1].at - polls[n].at).as_secs_f64();
    assert!((1.0..=3.0).contains(&gap(0)), "{}", gap(0));
    for (n, least) in [(1, 1.0), (2, 2.0), (3, 4.0)] {
        assert!((least..=least + 1.0).contains(&gap(n)), "{n}: {}", gap(n));
    }
    assert!(polls.iter().all(|poll| poll.query == "block_ms=999"));
    let worker = &polls[0].headers["anthropic-worker-id"];
    assert_eq!(worker.to_str().unwrap(), poller.worker_id());
    assert_eq!(polls[0].headers["authorization"], format!("Bearer {KEY}"));
    // The item whose ack was refused for good was stopped; the one that
    // somebody else has was not.
    let stops = world.of("stop");
    assert_eq!(stops.len(), 1);
    assert_eq!(stops[0].body, r#"{"force":true}"#);
    // The next one gives this one back.
    poller.finish().await;
    let stops = world.of("stop");
    assert_eq!((stops.len(), stops[1].body.as_str()), (2, "{}"));
    assert!(!format!("{item:?}").contains(secret().expose()));
    assert!(item.expose_json().contains(secret().expose()));
}

#[tokio::test(start_paused = true)]
async fn a_poller_ends_where_asking_is_no_use() {
    let world = World::new();
    world.when("poll", |_, _| fault(401, "authentication_error"));
    let mut refused = poller(&world, PollerOptions::default());
    let error = refused.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::Authentication);
    assert!(refused.next().await.is_none());
    assert_eq!(world.of("poll").len(), 1);

    let world = World::new();
    let drains = PollerOptions {
        drain: true,
        block: None,
        ..PollerOptions::default()
    };
    assert!(poller(&world, drains).next().await.is_none());
    assert_eq!(world.of("poll")[0].query, "");

    let cancelled = PollerOptions::default();
    let cancel = cancelled.cancel.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        cancel.cancel();
    });
    assert!(poller(&world, cancelled).next().await.is_none());

    for (options, words) in [
        (
            PollerOptions {
                block: Some(Duration::ZERO),
                ..PollerOptions::default()
            },
            "1 to 999",
        ),
        (
            PollerOptions {
                block: Some(Duration::from_secs(1)),
                ..PollerOptions::default()
            },
            "1 to 999",
        ),
        (
            PollerOptions {
                worker_id: Some("ä\n".into()),
                ..PollerOptions::default()
            },
            "worker_id",
        ),
    ] {
        let refused = WorkPoller::new(&world.client(), ENVIRONMENT, &KEY.into(), options);
        assert!(refused.err().unwrap().to_string().contains(words));
    }
}

#[tokio::test(start_paused = true)]
async fn a_worker_goes_on_after_an_item_that_failed() {
    let s = setting();
    s.world.when("poll", |_, before| match before {
        0 => (200, work("work_1", "session")),
        1 => (200, work("work_2", "healthcheck")),
        _ => (200, Value::Null),
    });
    s.world
        .when("session", |_, _| fault(404, "not_found_error"));
    let mut options = s.options.clone();
    options.poller.drain = true;
    let client = s.world.client();
    let worker = EnvironmentWorker::new(&client, ENVIRONMENT, KEY.into(), options).unwrap();
    let mut ends = Vec::new();
    worker
        .run_with(|report| ends.push((report.work_id.clone(), format!("{:?}", report.ended))))
        .await
        .unwrap();
    assert_eq!(ends.len(), 2);
    assert!(ends[0].1.starts_with("Failed"), "{ends:?}");
    assert_eq!(ends[1], ("work_2".to_owned(), "NotASession".to_owned()));
    assert_eq!(s.world.of("stop").len(), 2);
}
