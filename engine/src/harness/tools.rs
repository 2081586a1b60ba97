//! Runs the calls that are ready.

use std::collections::{HashMap, HashSet};

use hostler::tool::{ToolCall, ToolOutput};
use serde_json::json;
use tokio::task::{Id, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use super::Harness;
use crate::{
    error::ApiResult,
    mcp::Called,
    session::{Call, CallKind, Cell, Gate},
};

/// What the model is told of a call that the client refused.
const REJECTED: &str = "The user rejected this tool call.";

/// Calls in execution. A task that panics is known by its id alone.
#[derive(Default)]
struct Running {
    tasks: JoinSet<Called>,
    calls: HashMap<Id, Call>,
}

impl Running {
    /// The call that a finished task was for; every task has one.
    fn call_of(&mut self, done: Result<(Id, Called), JoinError>) -> Option<(Call, Called)> {
        let (task, called) = match done {
            Ok((task, called)) => (task, called),
            Err(error) => (
                error.id(),
                ToolOutput::error(format!("The tool failed inside the engine: {error}")).into(),
            ),
        };
        Some((self.calls.remove(&task)?, called))
    }
}

impl Harness {
    /// Runs everything that is ready, until nothing is or an interrupt came.
    ///
    /// Read-only tools run side by side, the others one after the other in
    /// call order. A confirmation that arrives meanwhile is acted on at once.
    pub(super) async fn tools(&self, cell: &Cell) -> ApiResult<()> {
        let cancel = CancellationToken::new();
        // Whoever drops this future stops the tools with it.
        let _stop = cancel.clone().drop_guard();
        let mut running = Running::default();
        let mut started = HashSet::new();
        let mut writer: Option<String> = None;
        loop {
            let (ready, interrupted) = {
                let live = cell.lock().await;
                let ready: Vec<Call> = live
                    .state
                    .calls
                    .iter()
                    .filter(|call| !call.blocks() && !started.contains(&call.id))
                    .cloned()
                    .collect();
                let interrupted = live
                    .state
                    .queue
                    .iter()
                    .any(|input| input.kind == "user.interrupt");
                (ready, interrupted)
            };
            if interrupted {
                // What is ready counts; the rest is closed with the turn.
                while let Some(done) = running.tasks.try_join_next_with_id() {
                    if let Some((call, called)) = running.call_of(done) {
                        self.store(cell, &call, called).await?;
                    }
                }
                cancel.cancel();
                while running.tasks.join_next().await.is_some() {}
                return Ok(());
            }
            for call in ready {
                if let Some(text) = refusal(&call) {
                    started.insert(call.id.clone());
                    self.store(cell, &call, ToolOutput::error(text).into())
                        .await?;
                } else if call.is_read_only() || writer.is_none() {
                    if !call.is_read_only() {
                        writer = Some(call.id.clone());
                    }
                    started.insert(call.id.clone());
                    self.start(cell, call, &cancel, &mut running).await;
                }
            }
            tokio::select! {
                done = running.tasks.join_next_with_id() => match done {
                    Some(done) => {
                        if let Some((call, called)) = running.call_of(done) {
                            if writer.as_ref() == Some(&call.id) {
                                writer = None;
                            }
                            self.store(cell, &call, called).await?;
                        }
                    }
                    None if self.has_ready(cell, &started).await => {}
                    None => return Ok(()),
                },
                () = cell.wake.notified() => {}
            }
        }
    }

    async fn has_ready(&self, cell: &Cell, started: &HashSet<String>) -> bool {
        let live = cell.lock().await;
        live.state
            .calls
            .iter()
            .any(|call| !call.blocks() && !started.contains(&call.id))
    }

    async fn start(
        &self,
        cell: &Cell,
        call: Call,
        cancel: &CancellationToken,
        running: &mut Running,
    ) {
        let cancel = cancel.clone();
        if call.kind == CallKind::Mcp {
            let running_call = self.mcp_call(cell, &call, cancel).await;
            let task = running.tasks.spawn(running_call);
            running.calls.insert(task.id(), call);
            return;
        }
        let workspace = self.workspace(cell).await;
        let tool = ToolCall {
            id: call.id.clone(),
            name: call.name.clone(),
            input: call.input.clone(),
        };
        let task = running.tasks.spawn(async move {
            let output = match workspace {
                Some(Ok(workspace)) => workspace.executor.execute(tool, cancel).await,
                Some(Err(error)) => {
                    ToolOutput::error(format!("The sandbox could not be made: {error}"))
                }
                None => ToolOutput::error("The tools of this session run on a worker."),
            };
            output.into()
        });
        running.calls.insert(task.id(), call);
    }

    /// Commits a result, however long the store takes to come back: the tool
    /// has run, and must not run again.
    async fn store(&self, cell: &Cell, call: &Call, called: Called) -> ApiResult<()> {
        let (kind, field) = call.result_event();
        let fields = json!({
            field: call.id,
            "content": called.output.content,
            "is_error": called.output.is_error,
        });
        let mut wait = std::time::Duration::from_millis(100);
        loop {
            let result = cell
                .commit(|draft| {
                    // An interrupt or the session's end was first.
                    if draft.state.call(&call.id).is_some() {
                        draft.event(kind, fields.clone());
                        if let (Some(failure), Some(server)) = (&called.failure, &call.server) {
                            super::mcp::report(draft, server, failure, "exhausted");
                        }
                    }
                    Ok(())
                })
                .await;
            match result {
                Err(error) if !matches!(error.status, 404 | 409) => {
                    tracing::error!(session = cell.id, %error, "cannot store a tool result; trying again");
                    self.shared.clock.sleep(wait).await;
                    wait = (wait * 2).min(std::time::Duration::from_secs(30));
                }
                other => return other,
            }
        }
    }
}

fn refusal(call: &Call) -> Option<String> {
    match &call.gate {
        Gate::Denied => Some(format!("Permission to use {} has been denied.", call.name)),
        Gate::Refused(Some(message)) if !message.is_empty() => {
            Some(format!("{REJECTED}: {message}"))
        }
        Gate::Refused(_) => Some(REJECTED.into()),
        Gate::Ask | Gate::Open => {
            debug_assert!(matches!(call.kind, CallKind::Builtin | CallKind::Mcp));
            None
        }
    }
}
