//! A transport that plays a recording.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use ::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use bytes::Bytes;
use futures_util::{StreamExt, future::BoxFuture, stream};
use serde_json::{Map, Value};
use tokio::{sync::watch, time::Instant};

use super::{
    Request, Response, Transport,
    redact::Redactor,
    tape::{Failure, Line, Recorded, VERSION},
};
use crate::{Error, ErrorCode, Result};

/// A difference is shown in this many lines at most.
const MAX_DIFFERENCES: usize = 20;

/// When answers come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Timing {
    /// At once.
    #[default]
    Virtual,
    /// After the pauses of the recording.
    Real,
}

/// Answers requests as a recording says.
///
/// A request is matched by what it is, not by when it comes; each exchange is
/// used once. An answer that came after some request in the recording comes
/// after it in the replay as well, so that a stream cannot run ahead of what
/// caused its events. A request that is not in the recording is an error that
/// says how it differs.
pub struct Replay {
    exchanges: Arc<[Exchange]>,
    state: Arc<State>,
    timing: Timing,
    patience: Duration,
    redactor: Redactor,
}

struct Exchange {
    /// Place of its request in the recording.
    place: usize,
    request: Recorded,
    head: Option<Head>,
    chunks: Vec<Chunk>,
    end: Option<End>,
}

struct Head {
    at: At,
    status: StatusCode,
    headers: HeaderMap,
}

#[derive(Clone)]
struct Chunk {
    at: At,
    bytes: Bytes,
}

#[derive(Clone)]
struct End {
    at: At,
    error: Option<Failure>,
}

/// When something happened: after which line, how long after its request.
#[derive(Clone, Copy)]
struct At {
    place: usize,
    ms: u64,
}

struct State {
    used: Mutex<Vec<bool>>,
    /// Place of the first request that has not been made yet.
    reached: watch::Sender<usize>,
}

impl Replay {
    /// Reads a recording.
    pub fn open(path: impl AsRef<Path>, timing: Timing) -> Result<Replay> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::new(
                ErrorCode::LocalFile,
                format!("the recording {} cannot be read: {error}", path.display()),
            )
        })?;
        let mut exchanges: Vec<(u64, Exchange)> = Vec::new();
        for (place, line) in text.lines().enumerate() {
            let wrong = |what: &str| {
                Error::new(
                    ErrorCode::LocalFile,
                    format!(
                        "the recording {}, line {}: {what}",
                        path.display(),
                        place + 1
                    ),
                )
            };
            read_line(place, line, &mut exchanges).map_err(|what| wrong(&what))?;
        }
        let exchanges: Arc<[Exchange]> = exchanges.into_iter().map(|(_, e)| e).collect();
        let first = exchanges.first().map_or(usize::MAX, |e| e.place);
        Ok(Replay {
            state: Arc::new(State {
                used: Mutex::new(vec![false; exchanges.len()]),
                reached: watch::Sender::new(first),
            }),
            exchanges,
            timing,
            patience: Duration::from_secs(30),
            redactor: Redactor::default(),
        })
    }

    /// How long an answer waits for a request that came before it in the
    /// recording; 30 s.
    pub fn patience(mut self, patience: Duration) -> Replay {
        self.patience = patience;
        self
    }

    /// The requests of the recording that have not been made.
    pub fn unused(&self) -> Vec<String> {
        let used = self.state.used();
        let left = self.exchanges.iter().zip(used.iter());
        left.filter(|(_, used)| !**used)
            .map(|(exchange, _)| exchange.name())
            .collect()
    }

    async fn exchange(&self, request: Request) -> Result<Response> {
        let actual = Recorded::of(&request, &self.redactor).await?;
        let index = self.take(&actual)?;
        let player = Player {
            start: Instant::now(),
            timing: self.timing,
            patience: self.patience,
            state: self.state.clone(),
            exchanges: self.exchanges.clone(),
        };
        let exchange = &self.exchanges[index];
        let Some(head) = &exchange.head else {
            return match &exchange.end {
                Some(End {
                    at,
                    error: Some(failure),
                }) => {
                    player.wait(*at).await?;
                    Err(failure.error())
                }
                // The client did not wait for the answer then.
                _ => std::future::pending().await,
            };
        };
        player.wait(head.at).await?;
        let body = stream::unfold(Some((player, 0)), move |at| async move {
            let (player, number) = at?;
            let exchange = &player.exchanges[index];
            if let Some(chunk) = exchange.chunks.get(number).cloned() {
                return Some(match player.wait(chunk.at).await {
                    Ok(()) => (Ok(chunk.bytes), Some((player, number + 1))),
                    Err(error) => (Err(error), None),
                });
            }
            let Some(end) = exchange.end.clone() else {
                // It was still open when the recording ended.
                return std::future::pending().await;
            };
            let ended = match player.wait(end.at).await {
                Ok(()) => end.error.map(|failure| failure.error()),
                Err(error) => Some(error),
            };
            ended.map(|error| (Err(error), None))
        });
        Ok(Response {
            status: head.status,
            headers: head.headers.clone(),
            body: body.boxed(),
        })
    }

    /// Finds the exchange of a request and uses it up.
    fn take(&self, actual: &Recorded) -> Result<usize> {
        let mut used = self.state.used();
        let mut nearest: Option<(usize, Vec<String>)> = None;
        for (index, exchange) in self.exchanges.iter().enumerate() {
            if used[index] {
                continue;
            }
            let differences = exchange.request.differences(actual);
            if differences.is_empty() {
                used[index] = true;
                let next = used.iter().position(|used| !used);
                let reached = next.map_or(usize::MAX, |next| self.exchanges[next].place);
                self.state.reached.send_replace(reached);
                return Ok(index);
            }
            // The same path with another body is what people want to see.
            let same = |lines: &[String]| {
                let heads = ["method:", "path:"];
                !lines.iter().any(|l| heads.iter().any(|h| l.starts_with(h)))
            };
            if nearest
                .as_ref()
                .is_none_or(|(_, before)| same(&differences) && !same(before))
            {
                nearest = Some((index, differences));
            }
        }
        let name = format!("{} {}", actual.method, actual.path);
        Err(mismatch(match nearest {
            None => format!("{name} is not in the recording, all of which has been used"),
            Some((index, mut lines)) => {
                let more = lines.len().saturating_sub(MAX_DIFFERENCES);
                lines.truncate(MAX_DIFFERENCES);
                if more > 0 {
                    lines.push(format!("and {more} more"));
                }
                format!(
                    "{name} is not in the recording; the nearest request (line {}) differs:\n  {}",
                    self.exchanges[index].place + 1,
                    lines.join("\n  ")
                )
            }
        }))
    }
}

impl Transport for Replay {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(self.exchange(request))
    }

    fn endpoint(&self) -> &str {
        "the recording"
    }
}

impl Exchange {
    fn name(&self) -> String {
        format!("{} {}", self.request.method, self.request.path)
    }
}

impl State {
    fn used(&self) -> MutexGuard<'_, Vec<bool>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One exchange while it is being played.
struct Player {
    start: Instant,
    timing: Timing,
    patience: Duration,
    state: Arc<State>,
    exchanges: Arc<[Exchange]>,
}

impl Player {
    async fn wait(&self, at: At) -> Result<()> {
        if self.timing == Timing::Real {
            tokio::time::sleep_until(self.start + Duration::from_millis(at.ms)).await;
        }
        let mut reached = self.state.reached.subscribe();
        let waited = reached.wait_for(|reached| *reached > at.place);
        let waited = tokio::time::timeout(self.patience, waited).await;
        // The sender lives as long as this player.
        if waited.is_ok() {
            return Ok(());
        }
        let place = *self.state.reached.borrow();
        let missing = self.exchanges.iter().find(|e| e.place == place);
        Err(mismatch(format!(
            "the recording goes on with {} (line {}), which has not been made",
            missing.map_or_else(String::new, Exchange::name),
            place + 1
        )))
    }
}

fn mismatch(what: String) -> Error {
    Error::new(ErrorCode::ReplayMismatch, what)
}

fn find(exchanges: &mut [(u64, Exchange)], number: u64) -> Result<&mut Exchange, String> {
    let found = exchanges.iter_mut().rev().find(|(n, _)| *n == number);
    found
        .map(|(_, exchange)| exchange)
        .ok_or_else(|| format!("there is no request {number} before it"))
}

/// One line of a recording, put where it belongs.
fn read_line(place: usize, line: &str, exchanges: &mut Vec<(u64, Exchange)>) -> Result<(), String> {
    let line: Line =
        serde_json::from_str(line).map_err(|_| "this is no line of a recording".to_owned())?;
    if (place == 0) != matches!(line, Line::Start { .. }) {
        return Err("a recording starts with {\"recording\":1}, and only there".to_owned());
    }
    match line {
        Line::Start { recording: VERSION } => {}
        Line::Start { recording } => {
            return Err(format!("version {recording} is newer than this program"));
        }
        Line::Request { request, what } => {
            if find(exchanges, request).is_ok() {
                return Err(format!("there is another request {request} before it"));
            }
            exchanges.push((
                request,
                Exchange {
                    place,
                    request: what,
                    head: None,
                    chunks: Vec::new(),
                    end: None,
                },
            ));
        }
        Line::Response {
            response,
            ms,
            status,
            headers,
        } => {
            find(exchanges, response)?.head = Some(Head {
                at: At { place, ms },
                status: StatusCode::from_u16(status)
                    .map_err(|_| format!("{status} is no status"))?,
                headers: header_map(&headers)?,
            });
        }
        Line::Chunk { chunk, ms, data } => {
            let bytes = data.bytes().ok_or("the base64 is not valid")?;
            let at = At { place, ms };
            find(exchanges, chunk)?.chunks.push(Chunk { at, bytes });
        }
        Line::End {
            end,
            ms,
            error,
            dropped,
        } => {
            let at = At { place, ms };
            find(exchanges, end)?.end = (!dropped).then_some(End { at, error });
        }
    }
    Ok(())
}

fn header_map(headers: &Map<String, Value>) -> Result<HeaderMap, String> {
    headers
        .iter()
        .map(|(name, value)| {
            let bad = || format!("{name} is no valid header");
            Ok((
                HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?,
                HeaderValue::from_str(value.as_str().ok_or_else(bad)?).map_err(|_| bad())?,
            ))
        })
        .collect()
}
