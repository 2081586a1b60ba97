//! The loop that turns inputs into work: wake → context → model → tools →
//! idle.
//!
//! It holds no state of its own. What to do next is a function of the session
//! log ([`State::step`](crate::session)), so a harness that is stopped at any
//! point is continued by the next one.

mod attachments;
mod compact;
mod context;
mod credentials;
mod egress;
mod hands;
mod local;
mod mcp;
mod options;
mod prompt;
mod recover;
mod request;
mod toolbox;
mod tools;

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use crate::{
    error::ApiResult,
    mcp::{Mcp, Served},
    model::Model,
    session::{Cell, Draft, SessionDoc, Shared, Status, Step, close_calls},
};

pub use attachments::{Attached, Attachments, Mount, NoAttachments, Note};
pub use credentials::{Credentials, McpToken, NoCredentials, TokenError};
pub use hands::{Hands, Workspace};
pub use local::LocalHands;
pub(crate) use local::{OUTPUTS_DIRECTORY, session_directory};
pub use options::{HarnessOptions, RetryPolicy};

use context::Context;

/// Works on sessions.
pub(crate) struct Harness {
    shared: Shared,
    model: Arc<dyn Model>,
    hands: Arc<dyn Hands>,
    mcp: Arc<Mcp>,
    attachments: Arc<dyn Attachments>,
    options: HarnessOptions,
}

/// What one harness remembers while it works on one session. Losing it costs
/// a few repetitions, never an event.
#[derive(Default)]
struct Work {
    context: Context,
    /// Visible failures of the request that is being repeated.
    failures: u32,
    /// What the agent's MCP servers offer in this turn; `None` before they
    /// were asked.
    served: Option<Vec<Served>>,
}

impl Harness {
    pub fn new(
        shared: Shared,
        model: Arc<dyn Model>,
        hands: Arc<dyn Hands>,
        credentials: Arc<dyn Credentials>,
        attachments: Arc<dyn Attachments>,
        options: HarnessOptions,
    ) -> Harness {
        Harness {
            shared,
            model,
            hands,
            mcp: Arc::new(Mcp::new(credentials)),
            attachments,
            options,
        }
    }

    /// Works on a claimed session until there is nothing left to do.
    pub async fn work(&self, cell: &Cell, after_restart: bool) {
        let mut recover = after_restart;
        let mut wait = Duration::from_secs(1);
        loop {
            let mut work = Work::default();
            let result = async {
                if std::mem::take(&mut recover) {
                    self.recover(cell).await?;
                }
                self.steps(cell, &mut work).await
            }
            .await;
            if let Err(error) = result {
                // 404: deleted meanwhile. 409: another engine works on it.
                if matches!(error.status, 404 | 409) {
                    tracing::info!(session = cell.id, %error, "the session is no longer ours");
                    cell.release();
                    return;
                }
                tracing::error!(session = cell.id, %error, "cannot go on with the session; trying again");
                self.shared.clock.sleep(wait).await;
                wait = (wait * 2).min(Duration::from_secs(30));
                continue;
            }
            cell.release();
            // An input may have come between the last look and the release.
            if cell.lock().await.state.step() == Step::Rest || !cell.claim() {
                return;
            }
        }
    }

    /// Stops what runs for a session; with `remove` its workspace goes too.
    pub async fn forget(&self, session: &str, remove: bool) {
        self.mcp.forget(session);
        self.hands.close(session, remove).await;
    }

    async fn steps(&self, cell: &Cell, work: &mut Work) -> ApiResult<()> {
        loop {
            let step = cell.lock().await.state.step();
            if matches!(step, Step::Interrupt | Step::RequireAction | Step::EndTurn) {
                // Whoever sees the session idle finds what the agent made.
                self.collect(cell).await;
            }
            match step {
                Step::Rest => return Ok(()),
                Step::Interrupt => {
                    self.commit_at(cell, step, |draft| interrupt(draft, &json!(null)))
                        .await?;
                }
                Step::Run => {
                    self.commit_at(cell, step, |draft| {
                        draft.running();
                        Ok(())
                    })
                    .await?;
                }
                Step::Tools => self.tools(cell).await?,
                Step::RequireAction => {
                    self.commit_at(cell, step, |draft| {
                        let reason = draft.requires_action();
                        draft.idle(&reason, None);
                        Ok(())
                    })
                    .await?;
                }
                Step::Request => self.request(cell, work).await?,
                Step::EndTurn => {
                    *work = Work {
                        context: std::mem::take(&mut work.context),
                        ..Work::default()
                    };
                    self.commit_at(cell, step, |draft| {
                        end_turn(draft);
                        Ok(())
                    })
                    .await?;
                }
            }
        }
    }

    /// The session's workspace with everything that is attached to it; `None`
    /// if its tools run elsewhere.
    async fn workspace(&self, cell: &Cell) -> Option<Result<Workspace, String>> {
        let (attached, environment, self_hosted) = {
            let live = cell.lock().await;
            let self_hosted = live.state.self_hosted;
            (
                attached(&live.doc),
                live.doc.environment.clone(),
                self_hosted,
            )
        };
        if self_hosted {
            return None;
        }
        let opened = async {
            let mounts = self.attachments.prepare(&attached).await?;
            self.hands.open(&attached.session, &environment, &mounts)
        };
        Some(opened.await)
    }

    async fn collect(&self, cell: &Cell) {
        let attached = {
            let live = cell.lock().await;
            if live.state.self_hosted {
                return;
            }
            attached(&live.doc)
        };
        self.attachments.collect(&attached).await;
    }

    /// Commits only if the session still stands where the harness believes
    /// it to stand; an input that came between changes what is to be done.
    async fn commit_at(
        &self,
        cell: &Cell,
        step: Step,
        build: impl FnOnce(&mut Draft<'_>) -> ApiResult<()>,
    ) -> ApiResult<bool> {
        let mut live = cell.lock().await;
        if live.state.step() != step {
            return Ok(false);
        }
        cell.commit_locked(&mut live, build).await?;
        Ok(true)
    }
}

fn attached(doc: &SessionDoc) -> Attached {
    Attached {
        session: doc.id.clone(),
        resources: doc.resources.clone(),
        skills: doc.agent["skills"].as_array().cloned().unwrap_or_default(),
    }
}

fn end_turn(draft: &mut Draft<'_>) {
    if draft.state.stop_reason == "refusal" {
        let details = draft.state.stop_details.clone();
        draft.idle(&json!({"type": "refusal"}), details);
    } else {
        draft.idle(&json!({"type": "end_turn"}), None);
    }
}

/// Closes what is open and ends the turn. `usage` is that of a request which
/// was cut off, null for none.
fn interrupt(draft: &mut Draft<'_>, usage: &Value) -> ApiResult<()> {
    if let Some(span) = draft.state.open_span.clone() {
        draft.event("span.model_request_end", request_end(&span, false, usage));
    }
    close_calls(draft, crate::session::INTERRUPTED);
    draft.take_up(|input| input.kind == "user.interrupt")?;
    // Interrupted while it waited to repeat a request: the turn had left
    // `running`, and ends all the same.
    debug_assert_ne!(draft.state.status, Status::Terminated);
    draft.idle(&json!({"type": "end_turn"}), None);
    Ok(())
}

/// Fields of `span.model_request_end`.
fn request_end(span: &str, is_error: bool, usage: &Value) -> Value {
    let count = |field: &str| usage[field].as_u64().unwrap_or(0);
    json!({
        "model_request_start_id": span,
        "is_error": is_error,
        "model_usage": {
            "input_tokens": count("input_tokens"),
            "output_tokens": count("output_tokens"),
            "cache_creation_input_tokens": count("cache_creation_input_tokens"),
            "cache_read_input_tokens": count("cache_read_input_tokens"),
            "speed": usage["speed"],
        },
    })
}

/// Ends the turn because of an error that further work cannot cure.
fn exhausted(draft: &mut Draft<'_>, kind: &str, message: &str) -> ApiResult<()> {
    draft.event("session.error", session_error(kind, message, "exhausted"));
    close_calls(draft, crate::session::INTERRUPTED);
    // Accepted inputs are not lost: they belong to the next turn's context.
    draft.take_up(|_| true)?;
    draft.idle(&json!({"type": "retries_exhausted"}), None);
    Ok(())
}

/// Fields of `session.error`.
fn session_error(kind: &str, message: &str, retry: &str) -> Value {
    json!({"error": {
        "type": kind,
        "message": message,
        "retry_status": {"type": retry},
    }})
}
