//! One answer to one call: decide or execute, then post until it is known to
//! have arrived.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::FutureExt;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout},
};
use tokio_util::sync::CancellationToken;

use super::{ApprovalRequest, Approve, Decision};
use crate::{
    CallArgs, Client, Error, RequestOptions, operations,
    pages::Page,
    retry,
    session::{CallKind, OpenCall},
    tool::{ToolCall, ToolExecutor, ToolOutput},
};

/// How long posting an answer is tried: as long as the official runner.
const POST_WINDOW: Duration = Duration::from_secs(300);
const MAX_POST_DELAY: Duration = Duration::from_secs(30);
/// How long a tool that was told to stop may take to do so.
const STOP_LIMIT: Duration = Duration::from_secs(5);
/// The API's limit on `deny_message`.
const MAX_DENY_MESSAGE: usize = 10_000;

/// What became of a call.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The server has an answer, ours or another.
    Answered,
    /// Nobody here answers it.
    Left,
    /// It is no longer open; nothing was posted.
    Dropped,
    /// The answer could not be delivered.
    Failed(Error),
}

/// What all answers of a run share.
#[derive(Clone)]
pub(super) struct Desk {
    pub client: Client,
    pub session_id: String,
    pub approve: Approve,
    pub permits: Arc<Semaphore>,
    pub tool_limit: Duration,
}

impl Desk {
    /// Answers a call. `cancel` fires when the call is closed by others; once
    /// the answer is being posted it has no effect.
    pub async fn answer(
        self,
        call: OpenCall,
        tool: Option<Arc<dyn ToolExecutor>>,
        cancel: CancellationToken,
    ) -> Outcome {
        let answer = match self.decide(&call, &cancel).await {
            Some(Decision::Leave) => return Outcome::Left,
            Some(Decision::Allow) => match &tool {
                Some(tool) => {
                    let output = self.execute(&call, &**tool, &cancel).await;
                    result_event(&call, output)
                }
                None => confirmation(&call, "allow"),
            },
            Some(Decision::Deny { message }) => deny(&call, message),
            None => return Outcome::Dropped,
        };
        if cancel.is_cancelled() {
            return Outcome::Dropped;
        }
        match self.post(answer).await {
            // Another client, or this one before its process died, may have
            // been faster; the stream only has not shown it yet.
            Outcome::Failed(error) if error.info().status == Some(400) => {
                if self.is_answered(&call.id).await {
                    Outcome::Answered
                } else {
                    Outcome::Failed(error)
                }
            }
            outcome => outcome,
        }
    }

    /// Whether the session's log has an answer to a call. The list may lag
    /// behind, so that it is asked again before the answer is no.
    async fn is_answered(&self, id: &str) -> bool {
        #[derive(Deserialize)]
        struct Answer {
            tool_use_id: Option<String>,
            mcp_tool_use_id: Option<String>,
            custom_tool_use_id: Option<String>,
        }
        let answers = [
            "agent.tool_result",
            "agent.mcp_tool_result",
            "user.tool_result",
            "user.custom_tool_result",
            "user.tool_confirmation",
        ];
        let mut query: Vec<_> = answers.map(|kind| ("types[]".into(), kind.into())).into();
        query.push(("order".into(), "desc".into()));
        for attempt in 0..4 {
            let args = CallArgs {
                path: vec![("session_id", self.session_id.clone())],
                query: query.clone(),
                ..CallArgs::default()
            };
            // The newest page is enough: the call was open a moment ago.
            let page = self
                .client
                .call::<Page<Answer>>(&operations::SESSIONS_EVENTS_LIST, args)
                .await;
            let found = page.is_ok_and(|page| {
                page.data.iter().any(|answer| {
                    [
                        &answer.tool_use_id,
                        &answer.mcp_tool_use_id,
                        &answer.custom_tool_use_id,
                    ]
                    .into_iter()
                    .any(|answered| answered.as_deref() == Some(id))
                })
            });
            if found {
                return true;
            }
            tokio::time::sleep(retry::backoff(attempt, 0.0)).await;
        }
        false
    }

    /// The verdict on the call, if it needs one; `None` when it was closed
    /// while somebody thought about it.
    async fn decide(&self, call: &OpenCall, cancel: &CancellationToken) -> Option<Decision> {
        if !call.wants_approval() {
            return Some(Decision::Allow);
        }
        let request = ApprovalRequest {
            id: call.id.clone(),
            name: call.name.clone(),
            input: input(call),
            mcp_server: call.mcp_server.clone(),
            thread: call.thread.clone(),
        };
        let decision = async { self.approve.decide(request).await };
        tokio::select! {
            biased;
            () = cancel.cancelled() => None,
            decision = AssertUnwindSafe(decision).catch_unwind() => {
                // Whoever cannot decide has not allowed anything.
                Some(decision.unwrap_or(Decision::Leave))
            }
        }
    }

    async fn execute(
        &self,
        call: &OpenCall,
        tool: &dyn ToolExecutor,
        cancel: &CancellationToken,
    ) -> ToolOutput {
        let _permit = tokio::select! {
            () = cancel.cancelled() => return ToolOutput::error("cancelled"),
            permit = self.permits.acquire() => permit.expect("the semaphore is never closed"),
        };
        let stop = cancel.child_token();
        let request = ToolCall {
            id: call.id.clone(),
            name: call.name.clone(),
            input: input(call),
        };
        // The call itself can panic too, not only its future.
        let work = async { tool.execute(request, stop.clone()).await };
        let mut work = std::pin::pin!(AssertUnwindSafe(work).catch_unwind());
        let result = match timeout(self.tool_limit, work.as_mut()).await {
            Ok(result) => result,
            Err(_) => {
                stop.cancel();
                if timeout(STOP_LIMIT, work).await.is_err() {
                    tracing::warn!(tool = call.name, "tool does not stop and is abandoned");
                }
                return ToolOutput::error(format!(
                    "The tool {} did not finish within {:?}.",
                    call.name, self.tool_limit
                ));
            }
        };
        result.unwrap_or_else(|_| ToolOutput::error(format!("The tool {} crashed.", call.name)))
    }

    async fn post(&self, event: Value) -> Outcome {
        let window = || POST_WINDOW;
        post(&self.client, &self.session_id, event, window).await
    }
}

/// Posts until the server has the answer, for as long as `window` says.
/// Repeating is safe: the server refuses an answer to a call that is not open.
pub(crate) async fn post(
    client: &Client,
    session_id: &str,
    event: Value,
    window: impl Fn() -> Duration,
) -> Outcome {
    let body = Bytes::from(json!({ "events": [event] }).to_string());
    let begun = Instant::now();
    let mut may_have_arrived = false;
    for attempt in 0.. {
        let args = CallArgs {
            path: vec![("session_id", session_id.to_owned())],
            body: Some(body.clone()),
            options: RequestOptions {
                max_retries: Some(0),
                ..RequestOptions::default()
            },
            ..CallArgs::default()
        };
        let error = match client
            .call_raw(&operations::SESSIONS_EVENTS_SEND, args)
            .await
        {
            Ok(_) => return Outcome::Answered,
            Err(error) => error,
        };
        let info = error.info();
        if info.status == Some(400) && may_have_arrived {
            return Outcome::Answered;
        }
        if !info.retryable {
            return Outcome::Failed(error);
        }
        may_have_arrived |= !info.not_sent;
        let delay = info.retry_after.unwrap_or_else(|| {
            let doubled = Duration::from_secs(1 << attempt.min(5)).min(MAX_POST_DELAY);
            doubled.mul_f64(1.0 - 0.25 * retry::random())
        });
        if begun.elapsed() + delay > window() {
            return Outcome::Failed(error);
        }
        tracing::warn!(
            session_id,
            code = error.code().name(),
            wait_ms = delay.as_millis() as u64,
            "tool answer not delivered yet"
        );
        tokio::time::sleep(delay).await;
    }
    unreachable!("the loop ends by returning")
}

pub(crate) fn input(call: &OpenCall) -> Value {
    serde_json::from_str(call.input.get()).unwrap_or(Value::Null)
}

fn confirmation(call: &OpenCall, result: &str) -> Value {
    json!({
        "type": "user.tool_confirmation",
        "tool_use_id": call.id,
        "result": result,
    })
}

fn deny(call: &OpenCall, message: Option<String>) -> Value {
    // A custom tool has no confirmation on the wire: what the client does not
    // want to run it answers with an error.
    if call.kind == CallKind::Custom {
        let reason = message.unwrap_or_else(|| "no reason given".to_owned());
        let text = format!("The user rejected this tool call: {reason}");
        return result_event(call, ToolOutput::error(text));
    }
    let mut event = confirmation(call, "deny");
    if let Some(message) = message {
        event["deny_message"] = clip(message).into();
    }
    event
}

fn clip(message: String) -> String {
    match message.char_indices().nth(MAX_DENY_MESSAGE) {
        None => message,
        Some((end, _)) => {
            tracing::warn!("deny message cut to {MAX_DENY_MESSAGE} characters");
            message[..end].to_owned()
        }
    }
}

/// The API refuses empty content and empty text.
pub(crate) fn result_event(call: &OpenCall, output: ToolOutput) -> Value {
    let mut content = output.content;
    if content.is_empty() {
        content.push(json!({"type": "text", "text": ""}));
    }
    for block in &mut content {
        if block["type"] == "text" && block["text"] == "" {
            block["text"] = "(no output)".into();
        }
    }
    let (kind, field) = match call.kind {
        CallKind::Custom => ("user.custom_tool_result", "custom_tool_use_id"),
        CallKind::BuiltIn | CallKind::Mcp => ("user.tool_result", "tool_use_id"),
    };
    json!({
        "type": kind,
        field: call.id,
        "content": content,
        "is_error": output.is_error,
    })
}
