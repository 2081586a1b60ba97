//! After a crash: closes what was open in the log and says what cannot be
//! known.

use serde_json::{Value, json};

use super::{Harness, exhausted, interrupt, request_end};
use crate::{
    error::ApiResult,
    session::{CallKind, Cell, ENGINE_RECOVERED, ENGINE_RESTARTED, Gate, Status},
};

/// What the model is told of a call that may or may not have run.
const UNKNOWN_OUTCOME: &str = "Tool execution was interrupted by a restart of the engine; it may \
     or may not have taken effect. Check before you repeat it.";

/// Crashes in one turn without progress, after which the turn is given up:
/// whatever it does may be what brings the engine down.
const MAX_CRASHES: usize = 3;

impl Harness {
    /// Brings a session that was running when its engine stopped back to a
    /// state from which the loop goes on.
    pub(super) async fn recover(&self, cell: &Cell) -> ApiResult<()> {
        let mut live = cell.lock().await;
        if live.state.status != Status::Running {
            return Ok(());
        }
        let goes_on = cell
            .commit_locked(&mut live, |draft| {
                if let Some(span) = draft.state.open_span.clone() {
                    let end = request_end(&span, true, &Value::Null);
                    draft.event("span.model_request_end", end);
                }
                draft.rescheduled();
                draft.private(ENGINE_RESTARTED, &json!({}));
                let interrupted = draft
                    .state
                    .queue
                    .iter()
                    .any(|input| input.kind == "user.interrupt");
                if interrupted {
                    interrupt(draft, &Value::Null)?;
                } else if draft.state.crashes >= MAX_CRASHES {
                    let message = format!(
                        "The engine stopped {MAX_CRASHES} times in this turn without any \
                         progress; the turn is given up. Send a new message to go on."
                    );
                    exhausted(draft, "unknown_error", &message)?;
                } else {
                    return Ok(true);
                }
                Ok(false)
            })
            .await?;
        if !goes_on {
            return Ok(());
        }
        cell.commit_locked(&mut live, |draft| {
            draft.running();
            Ok(())
        })
        .await?;
        cell.commit_locked(&mut live, |draft| {
            for call in draft.state.calls.clone() {
                let is_ours = matches!(call.kind, CallKind::Builtin | CallKind::Mcp);
                let in_flight = is_ours && call.gate == Gate::Open;
                if in_flight && !call.is_read_only() {
                    let content = json!([{"type": "text", "text": UNKNOWN_OUTCOME}]);
                    let (kind, field) = call.result_event();
                    draft.event(
                        kind,
                        json!({field: call.id, "content": content, "is_error": true}),
                    );
                }
            }
            draft.private(ENGINE_RECOVERED, &json!({}));
            Ok(())
        })
        .await
    }
}
