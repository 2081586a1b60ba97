use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::{
    Canned, Fault, Pace, Plan, Random, Route, Rule, SessionScript, Steps,
    recording::{recording, time},
};

/// Sessions, and what is to go wrong with them. Clones share everything.
#[derive(Clone, Default)]
pub struct World(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    sessions: BTreeMap<String, Session>,
    rules: Vec<Rule>,
    replies: Vec<Canned>,
    seen: Vec<Asked>,
}

/// A request.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Asked {
    /// HTTP method.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// Headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body, if it is text.
    pub body: String,
    /// Whether the client went away while it was to wait.
    pub left: bool,
}

/// What a request is answered with.
pub struct Reply {
    /// Number of the request, from 0.
    pub number: usize,
    /// Pause before anything is sent.
    pub delay: Duration,
    /// Status and headers; without them the connection breaks first.
    pub head: Option<(u16, Vec<(String, String)>)>,
    /// Pause after every byte of the head.
    pub head_drip: Duration,
    /// The body.
    pub steps: Steps,
}

#[derive(Clone)]
struct Session {
    /// All events that have happened or will happen, in order.
    events: Vec<Arc<Event>>,
    /// When those that have happened did.
    happened: Vec<Instant>,
    turns: VecDeque<Vec<Value>>,
    page_size: usize,
    lag: [u64; 2],
    random: Random,
    pace: Pace,
    /// Where a list that was begun sees the end, by number of the list.
    lists: Vec<usize>,
}

struct Event {
    last: bool,
    time: String,
    json: String,
    frame: Bytes,
}

impl Event {
    fn new(mut value: Value, number: usize, after: Option<&Event>) -> Result<Event, String> {
        let Some(kind) = value["type"].as_str().map(str::to_owned) else {
            return Err(format!("event {number}: type must be a string: {value}"));
        };
        if value["id"].is_null() {
            value["id"] = format!("sevt_{number:06}").into();
        }
        if value["processed_at"].is_null() {
            let time = time(number as u64 * 1000);
            let before = after.map(|event| event.time.clone()).unwrap_or_default();
            value["processed_at"] = time.max(before).into();
        }
        let json = value.to_string();
        Ok(Event {
            last: matches!(
                kind.as_str(),
                "session.status_terminated" | "session.deleted"
            ),
            time: value["processed_at"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            frame: Bytes::from(format!("event: {kind}\ndata: {json}\n\n")),
            json,
        })
    }
}

impl Session {
    fn new(script: SessionScript) -> Result<Session, String> {
        let history = script.history.len();
        let mut values = script.history;
        values.extend(script.live);
        values.extend(recording(script.record, script.seed));
        let mut events: Vec<Arc<Event>> = Vec::with_capacity(values.len());
        for (number, value) in values.into_iter().enumerate() {
            let event = Event::new(value, number, events.last().map(|event| &**event))?;
            events.push(Arc::new(event));
        }
        if script.list_lag_ms[0] > script.list_lag_ms[1] {
            return Err("list_lag_ms: the shortest is longer than the longest".into());
        }
        // What is history has been in the lists for long.
        let long_ago = Instant::now()
            .checked_sub(Duration::from_millis(script.list_lag_ms[1]))
            .unwrap_or_else(Instant::now);
        Ok(Session {
            happened: vec![long_ago; history],
            events,
            turns: script.turns.into(),
            page_size: script.page_size.max(1),
            lag: script.list_lag_ms,
            random: Random::new(script.seed),
            pace: script.pace,
            lists: Vec::new(),
        })
    }

    /// Lets live events happen; how many did.
    fn happen(&mut self, count: usize) -> usize {
        let left = self.events.len() - self.happened.len();
        let count = count.min(left);
        let length = self.happened.len() + count;
        self.happened.resize(length, Instant::now());
        count
    }

    fn list(&mut self, query: &str) -> Result<String, String> {
        let parameter = |wanted: &str| {
            query
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .find(|(name, _)| name.replace("%5B", "[").replace("%5D", "]") == wanted)
                .map(|(_, value)| value.replace("%3A", ":"))
        };
        let number = |name: &str, text: String| {
            text.parse::<usize>()
                .map_err(|_| format!("{name}: not a number: {text:?}"))
        };
        // A list keeps its end from page to page, as one with a cursor does.
        let (list, start) = match parameter("page") {
            Some(page) => {
                let unknown = || format!("page: no such cursor: {page:?}");
                let (list, start) = page.split_once('.').ok_or_else(unknown)?;
                let (list, start) = (number("page", list.into())?, number("page", start.into())?);
                (list < self.lists.len())
                    .then_some((list, start))
                    .ok_or_else(unknown)?
            }
            None => {
                let lag = self.lag[0] + self.random.below(self.lag[1] - self.lag[0] + 1);
                let now = Instant::now();
                let shown = |then: &Instant| *then + Duration::from_millis(lag) <= now;
                self.lists.push(self.happened.partition_point(shown));
                (self.lists.len() - 1, 0)
            }
        };
        let limit = match parameter("limit") {
            Some(limit) => number("limit", limit)?.clamp(1, self.page_size),
            None => self.page_size,
        };
        let since = parameter("created_at[gte]").unwrap_or_default();
        let first = self.events.partition_point(|event| event.time < since);
        let shown = &self.events[..self.lists[list]];
        let shown = shown.get(first..).unwrap_or_default();
        let from = start.min(shown.len());
        let to = (from + limit).min(shown.len());
        let page: Vec<&Arc<Event>> = match parameter("order").as_deref() {
            Some("desc") => shown.iter().rev().skip(from).take(to - from).collect(),
            _ => shown[from..to].iter().collect(),
        };
        let next = (to < shown.len()).then(|| format!("{list}.{to}"));
        // The events are put in as text, in the bytes in which streams have them.
        let data: Vec<&str> = page.iter().map(|event| event.json.as_str()).collect();
        let next = Value::from(next);
        Ok(format!(
            r#"{{"data":[{}],"next_page":{next}}}"#,
            data.join(",")
        ))
    }

    fn send(&mut self, body: &str) -> Result<Value, String> {
        let body: Value = serde_json::from_str(body).map_err(|e| format!("the body: {e}"))?;
        let sent = body["events"].as_array().ok_or("events: must be a list")?;
        let next = self.turns.front().cloned().unwrap_or_default();
        let mut events = self.events.clone();
        for value in sent.iter().chain(&next) {
            let event = Event::new(value.clone(), events.len(), events.last().map(|e| &**e))?;
            events.push(Arc::new(event));
        }
        let data: Vec<Value> = events[self.events.len()..][..sent.len()]
            .iter()
            .map(|event| serde_json::from_str(&event.json).expect("it was made from a value"))
            .collect();
        self.events = events;
        self.turns.pop_front();
        // Whoever sends does not wait for somebody to watch.
        self.happen(usize::MAX);
        Ok(json!({ "data": data }))
    }
}

impl World {
    /// A world without sessions and faults.
    pub fn new() -> World {
        World::default()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Serves a session, instead of the one of the same id if there is one.
    pub fn serve(&self, script: SessionScript) -> Result<(), String> {
        let id = script.id.clone();
        let session = Session::new(script)?;
        self.lock().sessions.insert(id, session);
        Ok(())
    }

    /// Adds rules after those that are there.
    pub fn rules(&self, rules: impl IntoIterator<Item = Rule>) {
        self.lock().rules.extend(rules);
    }

    /// Forgets everything, and does this instead.
    pub fn plan(&self, plan: Plan) -> Result<(), String> {
        self.reset();
        for script in plan.sessions {
            self.serve(script)?;
        }
        self.rules(plan.rules);
        self.lock().replies = plan.replies;
        Ok(())
    }

    /// Notes that the client of this request went away.
    pub(crate) fn left(&self, number: usize) {
        if let Some(asked) = self.lock().seen.get_mut(number) {
            asked.left = true;
        }
    }

    /// Forgets everything.
    pub fn reset(&self) {
        *self.lock() = Inner::default();
    }

    /// A world with the same sessions as they are now, without rules, and
    /// with other lags of lists.
    pub fn fork(&self, seed: u64) -> World {
        let mut sessions = self.lock().sessions.clone();
        for session in sessions.values_mut() {
            session.random = Random::new(seed);
        }
        World(Arc::new(Mutex::new(Inner {
            sessions,
            ..Inner::default()
        })))
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Asked> {
        self.lock().seen.clone()
    }

    /// How many requests there were so far.
    pub fn seen_count(&self) -> usize {
        self.lock().seen.len()
    }

    /// The events of a session that have happened, as JSON texts in order.
    pub fn log(&self, id: &str) -> Option<Vec<String>> {
        let inner = self.lock();
        let session = inner.sessions.get(id)?;
        let events = session.events[..session.happened.len()].iter();
        Some(events.map(|event| event.json.clone()).collect())
    }

    /// Answers a request.
    pub fn answer(&self, asked: Asked) -> Reply {
        let (path, query) = asked.path.split_once('?').unwrap_or((&asked.path, ""));
        let place = path
            .strip_prefix("/v1/sessions/")
            .map(|rest| rest.split_once('/').unwrap_or((rest, "")));
        let id = place.map_or("", |(id, _)| id).to_owned();
        let route = match (asked.method.as_str(), place) {
            ("GET", Some((_, "events/stream" | "stream"))) => Route::Stream,
            ("GET", Some((_, "events"))) => Route::List,
            ("POST", Some((_, "events"))) => Route::Send,
            _ => Route::Other,
        };
        let query = query.to_owned();
        let mut inner = self.lock();
        let number = inner.seen.len();
        if let Some(canned) = inner.canned(&format!("{} {path}", asked.method)) {
            inner.seen.push(asked);
            return Reply::canned(number, &canned);
        }
        let fault = inner.fault(route);
        let mut reply = if fault.refuse {
            None
        } else if let Some(status) = fault.status {
            Some((status, error(status, "as the test asked")))
        } else {
            match inner.sessions.get_mut(&id) {
                None => Some((404, error(404, &format!("there is no session {id:?}")))),
                Some(session) => match route {
                    Route::Stream => None,
                    Route::List => Some(checked(session.list(&query))),
                    Route::Send => Some(checked(session.send(&asked.body).map(|v| v.to_string()))),
                    _ => {
                        let status = if session.over() {
                            "terminated"
                        } else {
                            "running"
                        };
                        let body = json!({"type": "session", "id": id, "status": status});
                        Some((200, body.to_string()))
                    }
                },
            }
        };
        let cursor = inner.sessions.get(&id).map_or(0, |s| s.happened.len());
        inner.seen.push(asked);
        drop(inner);
        let delay = Duration::from_millis(fault.head_delay_ms);
        let head_drip = Duration::from_millis(fault.head_drip_ms);
        if fault.refuse || fault.lose_answer {
            return Reply {
                number,
                delay,
                head: None,
                head_drip,
                steps: Steps::reset(),
            };
        }
        let kind = match reply {
            None => "text/event-stream",
            Some(_) => "application/json",
        };
        let kind = fault
            .content_type
            .clone()
            .unwrap_or_else(|| kind.to_owned());
        let mut headers = vec![
            ("content-type".to_owned(), kind),
            ("request-id".to_owned(), "req_fault".to_owned()),
        ];
        if let Some(wait) = &fault.retry_after {
            headers.push(("retry-after".to_owned(), wait.clone()));
        }
        let status = reply.as_ref().map_or(200, |(status, _)| *status);
        let steps = match reply.take() {
            None => Steps::session(self.clone(), id, cursor, fault),
            Some((_, body)) => {
                // So that a body that ends too early can be told from a short one.
                headers.push(("content-length".to_owned(), body.len().to_string()));
                Steps::body(Bytes::from(body), fault)
            }
        };
        Reply {
            number,
            delay,
            head: Some((status, headers)),
            head_drip,
            steps,
        }
    }

    pub(crate) fn happen(&self, id: &str, count: usize) -> usize {
        let mut inner = self.lock();
        inner
            .sessions
            .get_mut(id)
            .map_or(0, |session| session.happen(count))
    }

    pub(crate) fn pace(&self, id: &str) -> Pace {
        let inner = self.lock();
        inner
            .sessions
            .get(id)
            .map(|session| session.pace)
            .unwrap_or_default()
    }

    /// Up to `count` frames from an event on, which happen if they have not
    /// yet, and whether the session is over; `None` without such a session.
    pub(crate) fn frames(&self, id: &str, from: usize, count: usize) -> Option<(Vec<Bytes>, bool)> {
        let mut inner = self.lock();
        let session = inner.sessions.get_mut(id)?;
        let missing = (from + count).saturating_sub(session.happened.len());
        session.happen(missing);
        let to = (from + count).min(session.happened.len());
        let frames = session.events.get(from..to).unwrap_or_default();
        let frames: Vec<Bytes> = frames.iter().map(|event| event.frame.clone()).collect();
        Some((frames, session.over()))
    }
}

impl Session {
    /// Whether the last event of all has happened.
    fn over(&self) -> bool {
        let happened = &self.events[..self.happened.len()];
        happened.last().is_some_and(|event| event.last)
    }
}

impl Reply {
    fn canned(number: usize, canned: &Canned) -> Reply {
        let fault = canned.fault.clone();
        let delay = Duration::from_millis(fault.head_delay_ms);
        let head_drip = Duration::from_millis(fault.head_drip_ms);
        if fault.refuse || fault.lose_answer {
            return Reply {
                number,
                delay,
                head: None,
                head_drip,
                steps: Steps::reset(),
            };
        }
        let (kind, body) = canned.body();
        let kind = fault.content_type.as_deref().unwrap_or(kind);
        let mut headers = BTreeMap::from([
            ("content-type".to_owned(), kind.to_owned()),
            ("request-id".to_owned(), "req_1".to_owned()),
        ]);
        // A stream has no length.
        if canned.events.is_none() {
            headers.insert("content-length".to_owned(), body.len().to_string());
        }
        headers.extend(canned.headers.clone());
        Reply {
            number,
            delay,
            head: Some((canned.status.unwrap_or(200), headers.into_iter().collect())),
            head_drip,
            steps: Steps::body(Bytes::from(body), fault),
        }
    }
}

impl Inner {
    /// The first answer for this request that has not been used up.
    fn canned(&mut self, request: &str) -> Option<Canned> {
        let fits = |canned: &&mut Canned| {
            canned.times != Some(0) && canned.on.as_deref().is_none_or(|on| on == request)
        };
        let canned = self.replies.iter_mut().find(fits)?;
        let times = canned.times.unwrap_or(1);
        canned.times = Some(times - 1);
        Some(canned.clone())
    }

    fn fault(&mut self, route: Route) -> Fault {
        for rule in &mut self.rules {
            if rule.on != Route::Any && rule.on != route {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if rule.times > 0 {
                rule.times -= 1;
                return rule.fault.clone();
            }
        }
        Fault::default()
    }
}

fn checked(result: Result<String, String>) -> (u16, String) {
    match result {
        Ok(body) => (200, body),
        Err(message) => (400, error(400, &message)),
    }
}

fn error(status: u16, message: &str) -> String {
    let kind = match status {
        400 => "invalid_request_error",
        401 => "authentication_error",
        403 => "permission_error",
        404 => "not_found_error",
        429 => "rate_limit_error",
        529 => "overloaded_error",
        _ => "api_error",
    };
    let body = json!({"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_fault"});
    body.to_string()
}
