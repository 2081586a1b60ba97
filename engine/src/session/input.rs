//! Which inputs a session accepts, and what accepting them does at once.
//!
//! The rules are those of the API's state table. Inputs are taken one after
//! the other against the draft, so that one request may hold an answer and
//! the message that it makes acceptable.

use serde_json::{Map, Value, json};

use super::{
    cell::Draft,
    state::{CallKind, Gate, Rest, Status},
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
};

/// What a client sees of calls that an interrupt or the end of the session
/// closed.
pub const INTERRUPTED: &str = "Tool execution was interrupted before completion. Please retry.";

/// Accepts a request's inputs and returns the stored events.
pub fn accept(draft: &mut Draft<'_>, events: &[Value]) -> ApiResult<Vec<Value>> {
    let mut stored = Vec::with_capacity(events.len());
    for (index, event) in events.iter().enumerate() {
        let kind = event["type"].as_str().unwrap_or_default();
        let value = accept_one(draft, events, index, kind)
            .map_err(|error| at(error, &format!("events.{index}")))?;
        stored.extend(value);
    }
    // Some answers are in, others are still open: say which.
    if draft.progressed && waits(draft) {
        let reason = draft.requires_action();
        draft.rest(&reason, None);
    }
    Ok(stored)
}

fn at(mut error: ApiError, path: &str) -> ApiError {
    error.message = format!("{path}: {}", error.message);
    error
}

fn accept_one(
    draft: &mut Draft<'_>,
    events: &[Value],
    index: usize,
    kind: &str,
) -> ApiResult<Option<Value>> {
    let event = &events[index];
    if draft.state.status == Status::Terminated {
        return Err(ApiError::invalid(
            "the session is terminated and accepts no more events; create a new session",
        ));
    }
    if matches!(draft.state.rest, Rest::BudgetPaused | Rest::BudgetReached)
        && draft.state.status == Status::Idle
    {
        match kind {
            "user.tool_confirmation" | "user.tool_result" | "user.custom_tool_result" => {}
            // With everything paused there is nothing to interrupt, and the
            // API does not record it.
            "user.interrupt" => {
                return Ok(Some(echo(draft, event, Value::Null)));
            }
            _ => {
                return Err(ApiError::invalid(
                    "the session has reached its budget and accepts only \
                     user.tool_confirmation, user.tool_result, user.custom_tool_result and \
                     user.interrupt; raise or remove the budget",
                ));
            }
        }
    }
    match kind {
        "user.message" => {
            require_content(event)?;
            if waits(draft) {
                return Err(ApiError::invalid(format!(
                    "the session waits for answers to {}; send them first, or a user.interrupt",
                    draft.state.blocking().join(", ")
                )));
            }
            Ok(Some(queue(draft, event)))
        }
        "system.message" => {
            accept_system(draft, events, index)?;
            Ok(Some(queue(draft, event)))
        }
        "user.interrupt" => interrupt(draft, event).map(Some),
        "user.tool_confirmation" => confirm(draft, event).map(Some),
        "user.custom_tool_result" => {
            answer(draft, event, "custom_tool_use_id", CallKind::Custom).map(Some)
        }
        "user.tool_result" => {
            if !draft.state.self_hosted {
                return Err(ApiError::invalid(
                    "user.tool_result is accepted only in sessions of a self_hosted environment",
                ));
            }
            answer(draft, event, "tool_use_id", CallKind::SelfHosted).map(Some)
        }
        "user.define_outcome" => Err(ApiError::not_implemented(
            "user.define_outcome: outcomes are not implemented by this engine yet",
        )),
        other => Err(ApiError::invalid(format!(
            "type: {other:?} is not an event that can be sent"
        ))),
    }
}

fn waits(draft: &Draft<'_>) -> bool {
    draft.state.status == Status::Idle
        && draft.state.rest == Rest::RequiresAction
        && !draft.state.blocking().is_empty()
}

fn accept_system(draft: &Draft<'_>, events: &[Value], index: usize) -> ApiResult<()> {
    if !(draft.facts().takes_system_message)(draft.doc.model()) {
        return Err(ApiError::invalid(format!(
            "model {} takes no system.message in mid-conversation \
             (model_does_not_support_mid_conversation_system)",
            draft.doc.model()
        ))
        .with_code("model_does_not_support_mid_conversation_system"));
    }
    if index + 1 != events.len() {
        return Err(ApiError::invalid(
            "a system.message must be the last event of a request, and there can be only one",
        ));
    }
    let trails = index.checked_sub(1).map(|before| &events[before]["type"]);
    let after_result =
        trails.is_some_and(|kind| kind == "user.tool_result" || kind == "user.custom_tool_result");
    let after_message = trails.is_some_and(|kind| kind == "user.message");
    let alone = trails.is_none() && !waits(draft);
    if alone || after_message || after_result {
        Ok(())
    } else {
        Err(ApiError::invalid(
            "a system.message must follow a user.message, user.tool_result or \
             user.custom_tool_result of the same request",
        ))
    }
}

fn require_content(event: &Value) -> ApiResult<()> {
    match event["content"].as_array() {
        Some(content) if !content.is_empty() => Ok(()),
        _ => Err(ApiError::invalid(
            "content: at least one content block is required",
        )),
    }
}

/// The event as it is stored: the client's fields, our id and time.
fn echo(draft: &Draft<'_>, event: &Value, processed_at: Value) -> Value {
    let mut body = Map::new();
    body.insert("id".into(), draft.id().into());
    body.insert("type".into(), event["type"].clone());
    body.insert("processed_at".into(), processed_at);
    for (name, value) in event.as_object().into_iter().flatten() {
        // Given by the server, whatever a client sends.
        if name != "session_thread_id" || event["type"] == "user.interrupt" {
            body.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(body)
}

fn queue(draft: &mut Draft<'_>, event: &Value) -> Value {
    let body = echo(draft, event, Value::Null);
    draft.enqueue(&body);
    body
}

/// Puts an input into the log at once.
fn record(draft: &mut Draft<'_>, body: &Value) -> Value {
    let at = rfc3339(draft.next_at());
    let mut fields = body.as_object().cloned().unwrap_or_default();
    let id = fields.shift_remove("id").unwrap_or_default();
    let kind = fields.shift_remove("type").unwrap_or_default();
    fields.shift_remove("processed_at");
    draft.event_as(
        id.as_str().unwrap_or_default(),
        kind.as_str().unwrap_or_default(),
        Value::Object(fields),
    );
    at.into()
}

fn interrupt(draft: &mut Draft<'_>, event: &Value) -> ApiResult<Value> {
    if let Some(thread) = event["session_thread_id"].as_str()
        && thread != draft.doc.thread
    {
        return Err(ApiError::not_found(format!(
            "session_thread_id: thread {thread} not found in this session"
        )));
    }
    let body = echo(draft, event, Value::Null);
    match draft.state.status {
        Status::Running | Status::Rescheduling => draft.enqueue(&body),
        _ if waits(draft) => {
            close_calls(draft, INTERRUPTED);
            record(draft, &body);
            draft.idle(&json!({"type": "end_turn"}), None);
        }
        // Nothing to interrupt.
        _ => drop(record(draft, &body)),
    }
    Ok(body)
}

/// Gives every open call the error result that its executor would have sent.
pub fn close_calls(draft: &mut Draft<'_>, text: &str) {
    for call in draft.state.calls.clone() {
        let content = json!([{"type": "text", "text": text}]);
        let (kind, field) = call.result_event();
        draft.event(
            kind,
            json!({field: call.id, "content": content, "is_error": true}),
        );
    }
}

fn confirm(draft: &mut Draft<'_>, event: &Value) -> ApiResult<Value> {
    let id = event["tool_use_id"].as_str().unwrap_or_default();
    let deny = event["result"] == "deny";
    if !deny && event.get("deny_message").is_some_and(|m| !m.is_null()) {
        return Err(ApiError::invalid(
            "deny_message: allowed only with result \"deny\"",
        ));
    }
    match draft.state.call(id) {
        Some(call) if call.gate == Gate::Ask => {}
        _ => {
            return Err(ApiError::invalid(format!(
                "tool_use_id: {id} is no call that waits for a confirmation"
            )));
        }
    }
    let body = echo(draft, event, Value::Null);
    record(draft, &body);
    // On a worker the call stays open until its result comes: no idle says so
    // again.
    let still_blocks = draft.state.call(id).is_some_and(super::state::Call::blocks);
    draft.progressed |= !still_blocks;
    Ok(body)
}

fn answer(
    draft: &mut Draft<'_>,
    event: &Value,
    field: &'static str,
    kind: CallKind,
) -> ApiResult<Value> {
    let id = event[field].as_str().unwrap_or_default();
    match draft.state.call(id) {
        Some(call) if call.kind == kind && call.gate == Gate::Open => {}
        Some(call) if call.kind == kind => {
            return Err(ApiError::invalid(format!(
                "{field}: {id} waits for a user.tool_confirmation first"
            )));
        }
        _ => {
            return Err(ApiError::invalid(format!(
                "{field}: {id} is no open call of this kind; it may have been answered already"
            )));
        }
    }
    let mut body = echo(draft, event, Value::Null);
    body["processed_at"] = record(draft, &body);
    draft.progressed = true;
    Ok(body)
}
