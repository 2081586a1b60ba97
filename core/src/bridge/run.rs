//! Runs over the boundary: tools and approvals are answered by the binding.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::{Call, Item, ItemKind, Stream, args::Options, client::Handle, stream::Source};
use crate::{
    Result,
    run::{ApprovalRequest, Approve, Decision, Input, RunItem, RunOptions},
    runtime::ForkSafe,
    stream::{Follow, FollowOptions, Followed, History, SlowConsumer},
    tool::{ToolCall, ToolExecutor, ToolOutput},
};

/// A run under way: a [`Stream`] of what happens, and a way to answer what it
/// asks. Made by [`Client::run`](super::Client::run). Dropping it stops the
/// run, not the session.
pub struct Run {
    stream: Stream,
    desk: ForkSafe<Arc<Desk>>,
    interrupt: Box<dyn Fn() -> Result<Call> + Send + Sync>,
}

/// The requests that wait for the binding.
struct Desk {
    next_token: AtomicU64,
    /// `None` when the run is over.
    waiting: Mutex<Option<HashMap<u64, Waiting>>>,
    /// Bounded by the number of calls that are open at a time.
    items: mpsc::UnboundedSender<Item>,
}

enum Waiting {
    Tool(oneshot::Sender<ToolOutput>),
    Approval(oneshot::Sender<Decision>),
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Option<HashMap<u64, Waiting>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(self: &Arc<Self>, kind: ItemKind, mut request: Value, waiting: Waiting) -> Asked {
        let token = self.next_token.fetch_add(1, Ordering::Relaxed);
        request["token"] = token.into();
        if let Some(requests) = self.lock().as_mut() {
            requests.insert(token, waiting);
        }
        // The receiver is gone only when the run is.
        let _ = self.items.send(Item::new(kind, request.to_string()));
        Asked {
            desk: self.clone(),
            token,
        }
    }
}

/// Withdraws a request that is no longer waited for.
struct Asked {
    desk: Arc<Desk>,
    token: u64,
}

impl Drop for Asked {
    fn drop(&mut self) {
        let request = self
            .desk
            .lock()
            .as_mut()
            .and_then(|requests| requests.remove(&self.token));
        if request.is_some() {
            let _ = self.desk.items.send(withdrawn(self.token));
        }
    }
}

struct RemoteTool(Arc<Desk>);

impl ToolExecutor for RemoteTool {
    fn execute(&self, call: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            let request = json!({"id": call.id, "name": call.name, "input": call.input});
            let _asked = self
                .0
                .ask(ItemKind::ToolRequest, request, Waiting::Tool(sender));
            tokio::select! {
                biased;
                () = cancel.cancelled() => ToolOutput::error("cancelled"),
                output = receiver => output
                    .unwrap_or_else(|_| ToolOutput::error("the tool was given up")),
            }
        })
    }
}

async fn ask_approval(desk: Arc<Desk>, request: ApprovalRequest) -> Decision {
    let (sender, receiver) = oneshot::channel();
    let request = json!({
        "id": request.id,
        "name": request.name,
        "input": request.input,
        "mcp_server_name": request.mcp_server,
        "session_thread_id": request.thread,
    });
    let _asked = desk.ask(
        ItemKind::ApprovalRequest,
        request,
        Waiting::Approval(sender),
    );
    receiver.await.unwrap_or(Decision::Leave)
}

impl Run {
    pub(super) fn start(handle: &Handle, session_id: &str, options: &str) -> Result<Run> {
        let (items, requests) = mpsc::unbounded_channel();
        let desk = Arc::new(Desk {
            next_token: AtomicU64::new(1),
            waiting: Mutex::new(Some(HashMap::new())),
            items,
        });
        let (input, options, summary) = run_options(&desk, options)?;
        let client = handle.client()?;
        let id = session_id.to_owned();
        let source_desk = desk.clone();
        let stream = Stream::start(
            &handle.runtime,
            format!("run of {session_id}"),
            handle.cancel.child_token(),
            async move {
                Ok(RunSource {
                    run: client.run(id, input, options),
                    requests,
                    desk: source_desk,
                    rest: None,
                })
            },
        );
        if summary {
            stream.add_up()?;
        }
        let (runtime, client) = (handle.runtime.clone(), handle.client()?);
        let (cancel, id) = (handle.cancel.clone(), session_id.to_owned());
        let interrupt = move || {
            runtime.check()?;
            let (client, id) = (client.clone(), id.clone());
            Ok(Call::start(
                &runtime,
                format!("interrupt of {id}"),
                cancel.child_token(),
                async move { client.interrupt(&id).await },
            ))
        };
        Ok(Run {
            stream,
            desk: ForkSafe::new(desk),
            interrupt: Box::new(interrupt),
        })
    }

    /// Events, requests, and in the end the summary.
    pub fn stream(&self) -> &Stream {
        &self.stream
    }

    /// Answers the request with this token. For a tool request:
    /// `{"content": "text" or [blocks], "is_error": bool}`; for an approval
    /// request: `{"decision": "allow"|"deny"|"leave", "message": "…"}`.
    /// Returns whether the answer is still wanted; a wrong answer is refused
    /// and the request stays open.
    pub fn respond(&self, token: u64, answer: &str) -> Result<bool> {
        let desk = self.desk.get()?;
        let mut requests = desk.lock();
        let Some(waiting) = requests.as_mut() else {
            return Ok(false);
        };
        let is_tool = match waiting.get(&token) {
            None => return Ok(false),
            Some(Waiting::Tool(_)) => true,
            Some(Waiting::Approval(_)) => false,
        };
        let (output, decision) = if is_tool {
            (Some(tool_output(answer)?), None)
        } else {
            (None, Some(decision(answer)?))
        };
        Ok(match (waiting.remove(&token), output, decision) {
            (Some(Waiting::Tool(sender)), Some(output), _) => sender.send(output).is_ok(),
            (Some(Waiting::Approval(sender)), _, Some(decision)) => sender.send(decision).is_ok(),
            _ => false,
        })
    }

    /// Sends `user.interrupt`: the session stops, and this run ends with its
    /// summary.
    pub fn interrupt(&self) -> Result<Call> {
        (self.interrupt)()
    }
}

fn run_options(desk: &Arc<Desk>, json: &str) -> Result<(Input, RunOptions, bool)> {
    let mut options = Options::parse("run.options", json)?;
    let summary = options.bool("summary")?.unwrap_or(false);
    let mut out = RunOptions::default();
    options.take("input");
    let input = input(json).ok_or_else(|| options.wrong("input", "text or a list of events"))?;
    let tool: Arc<dyn ToolExecutor> = Arc::new(RemoteTool(desk.clone()));
    for name in options.strings("tools")? {
        out.tools = std::mem::take(&mut out.tools).executor(name, tool.clone());
    }
    let message = options.string("deny_message")?;
    out.approve = match options.string("approve")?.as_deref() {
        None | Some("leave") => Approve::Always(Decision::Leave),
        Some("allow") => Approve::Always(Decision::Allow),
        Some("deny") => Approve::Always(Decision::Deny { message }),
        Some("ask") => {
            let desk = desk.clone();
            Approve::ask(move |request| ask_approval(desk.clone(), request))
        }
        Some(_) => {
            return Err(options.wrong("approve", "\"ask\", \"allow\", \"deny\" or \"leave\""));
        }
    };
    if let Some(count) = options.count("concurrent_tools")? {
        out.concurrent_tools = count as usize;
    }
    if let Some(limit) = options.seconds("tool_timeout")? {
        out.tool_limit = limit;
    }
    if let Some(limit) = options.seconds("reconnect_timeout")? {
        out.reconnect_limit = limit;
    }
    out.event_deltas = options.strings("event_deltas")?;
    options.finish()?;
    Ok((input, out, summary))
}

/// The input on its own: its events are sent exactly as they are written.
fn input(json: &str) -> Option<Input> {
    #[derive(Deserialize)]
    struct Only {
        input: Option<Box<RawValue>>,
    }
    let Some(raw) = serde_json::from_str::<Only>(json).ok()?.input else {
        return Some(Input::none());
    };
    if raw.get().starts_with('"') {
        return serde_json::from_str::<String>(raw.get())
            .ok()
            .map(Input::from);
    }
    serde_json::from_str(raw.get()).ok().map(Input::events)
}

fn tool_output(answer: &str) -> Result<ToolOutput> {
    let mut options = Options::parse("answer", answer)?;
    let content = match options.take("content") {
        None => Vec::new(),
        Some(Value::String(text)) => vec![json!({"type": "text", "text": text})],
        Some(Value::Array(blocks)) if blocks.iter().all(Value::is_object) => blocks,
        Some(_) => return Err(options.wrong("content", "text or a list of content blocks")),
    };
    let is_error = options.bool("is_error")?.unwrap_or(false);
    options.finish()?;
    Ok(ToolOutput { content, is_error })
}

fn decision(answer: &str) -> Result<Decision> {
    let mut options = Options::parse("answer", answer)?;
    let message = options.string("message")?;
    let decision = match options.string("decision")?.as_deref() {
        Some("allow") => Decision::Allow,
        Some("deny") => Decision::Deny { message },
        Some("leave") => Decision::Leave,
        _ => return Err(options.wrong("decision", "\"allow\", \"deny\" or \"leave\"")),
    };
    options.finish()?;
    Ok(decision)
}

pub(super) struct RunSource {
    run: crate::run::Run,
    requests: mpsc::UnboundedReceiver<Item>,
    desk: Arc<Desk>,
    /// What is left when the run has finished.
    rest: Option<VecDeque<Item>>,
}

impl RunSource {
    /// The summary is the last item: what is still open is withdrawn before it.
    fn finish(&mut self, summary: Item) -> Option<Item> {
        let open = self.desk.lock().take().unwrap_or_default();
        let mut rest = VecDeque::new();
        while let Ok(request) = self.requests.try_recv() {
            rest.push_back(request);
        }
        rest.extend(open.into_keys().map(withdrawn));
        rest.push_back(summary);
        let first = rest.pop_front();
        self.rest = Some(rest);
        first
    }
}

fn withdrawn(token: u64) -> Item {
    Item::new(
        ItemKind::RequestWithdrawn,
        json!({"token": token}).to_string(),
    )
}

impl Drop for RunSource {
    /// Nobody waits for answers any more.
    fn drop(&mut self) {
        self.desk.lock().take();
    }
}

impl Source for RunSource {
    async fn next(&mut self) -> Option<Result<Item>> {
        if let Some(rest) = &mut self.rest {
            return rest.pop_front().map(Ok);
        }
        let item = tokio::select! {
            biased;
            Some(request) = self.requests.recv() => return Some(Ok(request)),
            item = self.run.next() => item?,
        };
        match item {
            Err(error) => Some(Err(error)),
            Ok(RunItem::Event(event)) => Some(Ok(Item::event(ItemKind::Event, event))),
            Ok(RunItem::Preview(event)) => Some(Ok(Item::event(ItemKind::Preview, event))),
            Ok(RunItem::Reconnected { attempts }) => Some(Ok(reconnected(attempts))),
            Ok(RunItem::Finished(summary)) => {
                let summary = Item::new(ItemKind::Summary, summary.to_json());
                self.finish(summary).map(Ok)
            }
        }
    }
}

fn reconnected(attempts: u32) -> Item {
    Item::new(
        ItemKind::Reconnected,
        json!({ "attempts": attempts }).to_string(),
    )
}

fn followed(item: Followed) -> Item {
    match item {
        Followed::Event(event) => Item::event(ItemKind::Event, event),
        Followed::Preview(event) => Item::event(ItemKind::Preview, event),
        Followed::Reconnected { attempts } => reconnected(attempts),
    }
}

fn anchored(follow: &Follow, item: Followed) -> Item {
    let mut item = followed(item);
    item.anchor = follow.anchor().cloned();
    item
}

impl Source for Follow {
    async fn next(&mut self) -> Option<Result<Item>> {
        let item = Follow::next(self).await?;
        Some(item.map(|item| anchored(self, item)))
    }

    fn next_ready(&mut self) -> Option<Item> {
        let item = Follow::next_ready(self)?;
        Some(anchored(self, item))
    }
}

fn slow_consumer(options: &mut Options) -> Result<SlowConsumer> {
    let after = options.seconds("slow_after")?;
    match (options.string("slow_consumer")?.as_deref(), after) {
        (None | Some("wait"), None) => Ok(SlowConsumer::Wait),
        (Some("disconnect_and_resume"), after) => Ok(SlowConsumer::DisconnectAndResume {
            after: after.unwrap_or(SLOW_AFTER),
        }),
        (None | Some("wait"), Some(_)) => Err(options.wrong(
            "slow_after",
            "nothing unless slow_consumer is \"disconnect_and_resume\"",
        )),
        (Some(_), _) => {
            Err(options.wrong("slow_consumer", "\"wait\" or \"disconnect_and_resume\""))
        }
    }
}

/// When a consumer counts as slow unless it is said.
const SLOW_AFTER: Duration = Duration::from_secs(30);

pub(super) fn follow_options(json: &str) -> Result<(FollowOptions, bool)> {
    let mut options = Options::parse("follow.options", json)?;
    let summary = options.bool("summary")?.unwrap_or(false);
    let defaults = FollowOptions::default();
    let out = FollowOptions {
        history: match options.string("history")?.as_deref() {
            None | Some("all") => History::All,
            Some("current_turn") => History::CurrentTurn,
            Some("none") => History::None,
            Some(_) => {
                return Err(options.wrong("history", "\"all\", \"current_turn\" or \"none\""));
            }
        },
        after: match options.string("cursor")? {
            None => None,
            Some(text) => Some(
                text.parse()
                    .map_err(|_| options.wrong("cursor", "the text of a cursor, unchanged"))?,
            ),
        },
        thread: options.string("thread")?,
        slow_consumer: slow_consumer(&mut options)?,
        event_deltas: options.strings("event_deltas")?,
        idle_limit: options
            .seconds("idle_timeout")?
            .unwrap_or(defaults.idle_limit),
        reconnect_limit: options
            .seconds("reconnect_timeout")?
            .unwrap_or(defaults.reconnect_limit),
    };
    options.finish()?;
    Ok((out, summary))
}
