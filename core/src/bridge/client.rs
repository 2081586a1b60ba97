//! The client as bindings see it.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::StreamExt;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use super::{
    Call, Download, Item, ItemKind, Run, Stream, args, download, run,
    stream::{Followed, Source},
};
use crate::{
    Error, ErrorCode, Result,
    operations::{self, Operation},
    pages::Pager,
    runtime::{ForkSafe, Runtime},
    stream::EventStream,
    transport::Transport,
};

/// A client of the Managed Agents API. It starts calls and streams and can be
/// used from any thread.
pub struct Client(ForkSafe<Handle>);

pub(super) struct Handle {
    pub runtime: Arc<Runtime>,
    /// `None` when the client is closed: then its idle connections are, too.
    client: Mutex<Option<crate::Client>>,
    /// Parent of everything that this client started.
    pub cancel: CancellationToken,
}

impl Handle {
    /// The client, to be kept by what it starts.
    pub fn client(&self) -> Result<crate::Client> {
        let client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        let closed = || Error::new(ErrorCode::Closed, "the client is closed");
        client.clone().ok_or_else(closed)
    }
}

impl Client {
    /// A client on the shared runtime. `options` is a JSON object; every key
    /// is optional: `api_key`, `auth_token`, `profile`, `base_url`, `timeout` and
    /// `connect_timeout` (seconds), `max_retries`, `headers` (object),
    /// `betas` (list), `user_agent`, `ca_file`, `ca_pem`,
    /// `rate_limits` (true, or an object with `create`, `read`, `files` a minute). What is absent
    /// comes from the environment. With a `transport` (an engine in this
    /// process) no credentials are needed.
    pub fn new(options: &str, transport: Option<Arc<dyn Transport>>) -> Result<Client> {
        Client::with_runtime(Runtime::shared()?, options, transport)
    }

    /// A client on a runtime of the caller's.
    pub fn with_runtime(
        runtime: Arc<Runtime>,
        options: &str,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Client> {
        runtime.check()?;
        let mut builder = args::builder(options)?;
        if let Some(transport) = transport {
            builder = builder.transport(transport);
        }
        Ok(Client(ForkSafe::new(Handle {
            runtime,
            client: Mutex::new(Some(builder.build()?)),
            cancel: CancellationToken::new(),
        })))
    }

    /// The runtime that this client's work runs on.
    pub fn runtime(&self) -> Result<&Arc<Runtime>> {
        Ok(&self.0.get()?.runtime)
    }

    /// Starts one call of an operation (`sessions.create`). Arguments: see
    /// the [module](super). Wrong arguments are refused here; everything
    /// else is the call's outcome.
    pub fn call(&self, operation: &str, arguments: &str) -> Result<Call> {
        self.call_with(operation, arguments, &[])
    }

    /// As [`call`](Client::call), with bytes for the parts of a form that say
    /// `{"attachment": n}`.
    pub fn call_with(
        &self,
        operation: &str,
        arguments: &str,
        attachments: &[Bytes],
    ) -> Result<Call> {
        let handle = self.open()?;
        let operation = find(operation)?;
        if operation.stream {
            return Err(Error::invalid_argument(format!(
                "{} is a stream of events, not a call",
                operation.id
            )));
        }
        let arguments = args::call(operation, arguments, attachments)?;
        let client = handle.client()?;
        Ok(Call::start(
            &handle.runtime,
            operation.id.to_owned(),
            handle.cancel.child_token(),
            async move { download::carry_out(client, operation, arguments).await },
        ))
    }

    /// Starts to fetch bytes (`files.download`), to be pulled chunk by chunk.
    pub fn download(&self, operation: &str, arguments: &str) -> Result<Download> {
        let handle = self.open()?;
        let operation = find(operation)?;
        if !operation.binary {
            return Err(Error::invalid_argument(format!(
                "{} does not answer with bytes",
                operation.id
            )));
        }
        let arguments = args::call(operation, arguments, &[])?;
        if arguments.save.is_some() {
            return Err(Error::invalid_argument(format!(
                "{}.save_to: a download in chunks has no file; use a call",
                operation.id
            )));
        }
        let token = handle.cancel.child_token();
        Ok(Download::new(
            handle.runtime.clone(),
            token,
            handle.client()?,
            operation,
            arguments.args,
        ))
    }

    /// Opens a stream of events (`sessions.events.stream`): the API's own,
    /// without reconnection.
    pub fn stream(&self, operation: &str, arguments: &str) -> Result<Stream> {
        let handle = self.open()?;
        let operation = find(operation)?;
        if !operation.stream {
            return Err(Error::invalid_argument(format!(
                "{} is a call, not a stream of events",
                operation.id
            )));
        }
        let args = args::plain(operation, arguments)?;
        let client = handle.client()?;
        Ok(Stream::start(
            &handle.runtime,
            operation.id.to_owned(),
            handle.cancel.child_token(),
            async move { client.stream(operation, args).await },
        ))
    }

    /// The items of a list over all of its pages, as items of kind
    /// [`Entry`](ItemKind::Entry). A page is fetched when a pull finds the
    /// queue empty, never ahead.
    pub fn list(&self, operation: &str, arguments: &str) -> Result<Stream> {
        let handle = self.open()?;
        let operation = find(operation)?;
        let args = args::plain(operation, arguments)?;
        let pager = handle.client()?.paginate(operation, args);
        Ok(Stream::start(
            &handle.runtime,
            operation.id.to_owned(),
            handle.cancel.child_token(),
            async move { Ok(pager) },
        ))
    }

    /// Follows a session: every persisted event exactly once and in order,
    /// across any number of disconnects, as items of kind
    /// [`Event`](ItemKind::Event), besides previews and reconnections. Options:
    /// `history` (`"all"`, `"current_turn"`, `"none"`), `cursor` (a text of
    /// [`Stream::cursor`]: go on from there instead), `thread` (id: follow its
    /// own events instead of the session's), `event_deltas` (list),
    /// `idle_timeout` and `reconnect_timeout` (seconds), `slow_consumer`
    /// (`"wait"`, or `"disconnect_and_resume"` when nothing was pulled for
    /// `slow_after` seconds, 30), `summary` (true: [`Stream::summary`] tells
    /// what the turn adds up to). [`Stream::notices`] tells of reconnections.
    pub fn follow(&self, session_id: &str, options: &str) -> Result<Stream> {
        let handle = self.open()?;
        let (options, summary) = run::follow_options(options)?;
        let follow = handle.client()?.follow(session_id, options);
        let followed = Followed {
            start: follow.cursor(),
            notices: follow.notices(),
        };
        let stream = Stream::start_with(
            &handle.runtime,
            format!("follow of {session_id}"),
            handle.cancel.child_token(),
            Some(followed),
            async move { Ok(follow) },
        );
        if summary {
            stream.add_up()?;
        }
        Ok(stream)
    }

    /// Runs a session: sends the input, yields what happens, asks the binding
    /// to run tools and to approve calls, and ends with a summary when the
    /// session is idle for a reason that is not ours to answer. Options:
    /// `input` (text, or a list of events; absent: take up the session where
    /// it stands), `tools` (list of names that the binding runs), `approve`
    /// (`"ask"`, `"allow"`, `"deny"`, `"leave"`), `deny_message`,
    /// `event_deltas` (list), `concurrent_tools`, `tool_timeout` and
    /// `reconnect_timeout` (seconds), `summary` (as of a follow).
    ///
    /// Items of kind [`ToolRequest`](ItemKind::ToolRequest) are
    /// `{"token", "id", "name", "input"}`, those of kind
    /// [`ApprovalRequest`](ItemKind::ApprovalRequest) have
    /// `mcp_server_name` and `session_thread_id` (or null) too; both are
    /// answered with [`Run::respond`], in any order, from any thread.
    pub fn run(&self, session_id: &str, options: &str) -> Result<Run> {
        Run::start(self.open()?, session_id, options)
    }

    /// Cancels everything that this client started, closes its connections
    /// and refuses further use with `CLOSED`. Closing twice is harmless.
    pub fn close(&self) {
        if let Ok(handle) = self.0.get() {
            handle.cancel.cancel();
            let mut client = handle.client.lock().unwrap_or_else(PoisonError::into_inner);
            client.take();
        }
    }

    fn open(&self) -> Result<&Handle> {
        let handle = self.0.get()?;
        // Before arguments are looked at.
        handle.client()?;
        Ok(handle)
    }
}

fn find(id: &str) -> Result<&'static Operation> {
    operations::by_id(id)
        .ok_or_else(|| Error::invalid_argument(format!("there is no operation {id:?}")))
}

impl Source for EventStream {
    async fn next(&mut self) -> Option<Result<Item>> {
        let event = StreamExt::next(self).await?;
        Some(event.map(|event| Item::event(ItemKind::Event, event)))
    }

    fn next_ready(&mut self) -> Option<Item> {
        EventStream::next_ready(self).map(|event| Item::event(ItemKind::Event, event))
    }
}

impl Source for Pager<Box<RawValue>> {
    const LAZY: bool = true;

    async fn next(&mut self) -> Option<Result<Item>> {
        let entry = StreamExt::next(self).await?;
        Some(entry.map(|entry| Item::new(ItemKind::Entry, entry)))
    }

    fn next_ready(&mut self) -> Option<Item> {
        Pager::next_ready(self).map(|entry| Item::new(ItemKind::Entry, entry))
    }
}
