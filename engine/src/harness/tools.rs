//! Runs the calls that are ready.

use std::collections::{HashMap, HashSet};

use hostler::tool::{ToolCall, ToolOutput};
use serde_json::json;
use tokio::task::{Id, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use super::Harness;
use crate::{
    error::ApiResult,
    session::{Call, CallKind, Cell, Gate},
};

/// What the model is told of a call that the client refused.
const REJECTED: &str = "The user rejected this tool call.";

/// Calls in execution. A task that panics is known by its id alone.
#[derive(Default)]
struct Running {
    tasks: JoinSet<ToolOutput>,
    calls: HashMap<Id, String>,
}

impl Running {
    fn call_of(&mut self, done: Result<(Id, ToolOutput), JoinError>) -> (String, ToolOutput) {
        let (task, output) = match done {
            Ok((task, output)) => (task, output),
            Err(error) => (
                error.id(),
                ToolOutput::error(format!("The tool failed inside the engine: {error}")),
            ),
        };
        let call = self.calls.remove(&task).unwrap_or_default();
        (call, output)
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
                    let (id, output) = running.call_of(done);
                    self.store(cell, &id, output).await?;
                }
                cancel.cancel();
                while running.tasks.join_next().await.is_some() {}
                return Ok(());
            }
            for call in ready {
                if let Some(text) = refusal(&call) {
                    started.insert(call.id.clone());
                    self.store(cell, &call.id, ToolOutput::error(text)).await?;
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
                        let (id, output) = running.call_of(done);
                        if writer.as_ref() == Some(&id) {
                            writer = None;
                        }
                        self.store(cell, &id, output).await?;
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
        let workspace = self.workspace(cell).await;
        let cancel = cancel.clone();
        let tool = ToolCall {
            id: call.id.clone(),
            name: call.name,
            input: call.input,
        };
        let task = running.tasks.spawn(async move {
            match workspace {
                Some(Ok(workspace)) => workspace.executor.execute(tool, cancel).await,
                Some(Err(error)) => {
                    ToolOutput::error(format!("The sandbox could not be made: {error}"))
                }
                None => ToolOutput::error("The tools of this session run on a worker."),
            }
        });
        running.calls.insert(task.id(), call.id);
    }

    /// Commits a result, however long the store takes to come back: the tool
    /// has run, and must not run again.
    async fn store(&self, cell: &Cell, id: &str, output: ToolOutput) -> ApiResult<()> {
        let fields = json!({
            "tool_use_id": id,
            "content": output.content,
            "is_error": output.is_error,
        });
        let mut wait = std::time::Duration::from_millis(100);
        loop {
            let result = cell
                .commit(|draft| {
                    // An interrupt or the session's end was first.
                    if draft.state.call(id).is_some() {
                        draft.event("agent.tool_result", fields.clone());
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
            debug_assert_eq!(call.kind, CallKind::Builtin);
            None
        }
    }
}
