//! One model request: from the inputs it answers to the events it becomes.

use futures_util::StreamExt;
use serde_json::{Map, Value, json};

use super::{
    Harness, Work, attached, exhausted, interrupt, prompt, request_end, session_error,
    toolbox::{self, Verdict},
};
use crate::{
    error::ApiResult,
    mcp::Served,
    model::{ModelError, ModelErrorKind, ModelEvent, ModelRequest, ModelResponse, ModelUsage},
    session::{Cell, Draft, MODEL_RESPONSE, Step, StreamedEvent},
    store::LogQuery,
};

const PREVIEW_MESSAGE: &str = "agent.message";
const PREVIEW_THINKING: &str = "agent.thinking";

/// How a request ended.
pub(super) enum Ending {
    Response(ModelResponse),
    Failed(ModelError),
    Interrupted(ModelUsage),
}

impl Harness {
    /// Asks the model and commits what it answers. Failures are repeated:
    /// first unseen, then visibly.
    pub(super) async fn request(&self, cell: &Cell, work: &mut Work) -> ApiResult<()> {
        if !self.serve_mcp(cell, work).await? {
            return Ok(());
        }
        if self.is_window_full(cell).await {
            return self.compact(cell, work).await;
        }
        let Some(span) = self.begin(cell).await? else {
            return Ok(());
        };
        let request = self.compose(cell, work).await?;
        let mut quick = if work.failures == 0 {
            self.options.retry.quick
        } else {
            0
        };
        let (ending, response) = loop {
            let mut response = Response::default();
            match self.ask(cell, request.clone(), &mut response).await? {
                Ending::Failed(error) if error.retryable && quick > 0 && response.is_unseen() => {
                    quick -= 1;
                    tracing::info!(session = cell.id, %error, "repeating a model request");
                }
                ending => break (ending, response),
            }
        };
        match ending {
            Ending::Response(done) => {
                work.failures = 0;
                let served = work.served.as_deref().unwrap_or_default();
                cell.commit(|draft| commit_response(draft, served, &span, &done, response))
                    .await
            }
            Ending::Interrupted(usage) => {
                cell.commit(|draft| interrupt(draft, &usage_fields(&usage, draft)))
                    .await
            }
            Ending::Failed(error) => self.failed(cell, work, &span, error).await,
        }
    }

    /// Takes up what waits and opens the span; `None` when the session took
    /// another turn instead.
    async fn begin(&self, cell: &Cell) -> ApiResult<Option<String>> {
        let mut live = cell.lock().await;
        if live.state.step() != Step::Request {
            return Ok(None);
        }
        cell.commit_locked(&mut live, |draft| {
            if draft.state.owed && draft.state.rounds >= self.options.max_tool_rounds {
                let message = format!(
                    "The turn reached its limit of {} rounds of tool calls. Send a new message \
                     to go on.",
                    self.options.max_tool_rounds
                );
                exhausted(draft, "tool_use_limit_reached_error", &message)?;
                return Ok(None);
            }
            if draft.is_over_budget() {
                draft.idle(&json!({"type": "budget_reached"}), None);
                return Ok(None);
            }
            draft.take_up(|input| input.kind != "user.interrupt")?;
            Ok(Some(draft.event("span.model_request_start", json!({}))))
        })
        .await
    }

    pub(super) async fn compose(&self, cell: &Cell, work: &mut Work) -> ApiResult<ModelRequest> {
        let records = self
            .shared
            .store
            .log(LogQuery {
                session: cell.id.clone(),
                after: Some(work.context.seq),
                limit: usize::MAX,
                ..LogQuery::default()
            })
            .await?;
        for record in &records {
            work.context.apply(record)?;
        }
        let workspace = match self.workspace(cell).await {
            Some(Ok(workspace)) => Some(workspace),
            Some(Err(error)) => {
                // The model is told when it calls a tool.
                tracing::error!(session = cell.id, error, "no sandbox for the session");
                None
            }
            None => None,
        };
        let live = cell.lock().await;
        let notes = self.attachments.notes(&attached(&live.doc));
        let agent = &live.doc.agent;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Ok(ModelRequest {
            session_id: cell.id.clone(),
            answered: live.state.answered,
            model: live.doc.model().to_owned(),
            effort: text(&agent["model"]["effort"]["type"]),
            speed: text(&agent["model"]["speed"]),
            inference_geo: text(&agent["model"]["inference_geo"]),
            system: prompt::system(agent["system"].as_str(), workspace.as_ref(), &notes),
            messages: work.context.messages.clone(),
            tools: prompt::definitions(&agent["tools"], work.served.as_deref().unwrap_or_default()),
        })
    }

    /// One attempt, with previews, until it ends or an interrupt comes.
    pub(super) async fn ask(
        &self,
        cell: &Cell,
        request: ModelRequest,
        response: &mut Response,
    ) -> ApiResult<Ending> {
        let mut stream = self.model.request(request);
        let mut usage = ModelUsage::default();
        loop {
            let event = tokio::select! {
                event = stream.next() => event,
                () = cell.wake.notified() => {
                    let live = cell.lock().await;
                    if live.state.step() == Step::Interrupt {
                        return Ok(Ending::Interrupted(usage));
                    }
                    continue;
                }
            };
            match event {
                Some(Ok(ModelEvent::Usage(so_far))) => usage = so_far,
                Some(Ok(ModelEvent::Done(done))) => {
                    return Ok(Ending::Response(done));
                }
                Some(Ok(event)) => {
                    if let Some(thinking) = response.add(cell, &self.shared.ids, event) {
                        cell.commit(|draft| {
                            draft.event_as(&thinking, PREVIEW_THINKING, json!({}));
                            Ok(())
                        })
                        .await?;
                    }
                }
                Some(Err(error)) => return Ok(Ending::Failed(error)),
                None => {
                    return Ok(Ending::Failed(ModelError {
                        kind: ModelErrorKind::RequestFailed,
                        message: "the model's answer ended before it was complete".into(),
                        retryable: true,
                        retry_after: None,
                    }));
                }
            }
        }
    }

    pub(super) async fn failed(
        &self,
        cell: &Cell,
        work: &mut Work,
        span: &str,
        error: ModelError,
    ) -> ApiResult<()> {
        let kind = match error.kind {
            ModelErrorKind::Overloaded => "model_overloaded_error",
            ModelErrorKind::RateLimited => "model_rate_limited_error",
            ModelErrorKind::RequestFailed => "model_request_failed_error",
            ModelErrorKind::Billing => "billing_error",
        };
        let again = error.retryable && work.failures < self.options.retry.visible;
        cell.commit(|draft| {
            draft.event(
                "span.model_request_end",
                request_end(span, true, &Value::Null),
            );
            if again {
                draft.event(
                    "session.error",
                    session_error(kind, &error.message, "retrying"),
                );
                draft.rescheduled();
                Ok(())
            } else {
                exhausted(draft, kind, &error.message)
            }
        })
        .await?;
        if !again {
            work.failures = 0;
            return Ok(());
        }
        let wait =
            self.options
                .retry
                .wait(work.failures, error.retry_after, self.shared.ids.spread());
        work.failures += 1;
        let waited = self.shared.clock.sleep(wait);
        tokio::pin!(waited);
        loop {
            tokio::select! {
                () = &mut waited => return Ok(()),
                () = cell.wake.notified() => {
                    // Interrupted, archived or deleted: nothing to wait for.
                    if cell.lock().await.state.step() != Step::Run {
                        return Ok(());
                    }
                }
            }
        }
    }
}

/// The events that a response turns into, as far as they are known while it
/// is written.
#[derive(Default)]
pub(super) struct Response {
    /// By position in the response's content.
    blocks: Vec<Block>,
    /// Something of it was shown or committed.
    seen: bool,
    /// It becomes no events.
    silent: bool,
}

#[derive(Clone, Default)]
struct Block {
    kind: String,
    /// Id of the event that it becomes, or becomes part of.
    id: String,
    /// Position in that event's content, known from its first character on.
    place: Option<usize>,
    /// The event stands in the log already.
    stored: bool,
}

impl Response {
    /// A response that nobody is shown.
    pub(super) fn silent() -> Response {
        Response {
            silent: true,
            ..Response::default()
        }
    }

    fn is_unseen(&self) -> bool {
        !self.seen
    }

    /// Notes a part and shows previews; returns the id of a thinking event
    /// that must be stored now.
    fn add(&mut self, cell: &Cell, ids: &crate::ids::Ids, event: ModelEvent) -> Option<String> {
        if self.silent {
            return None;
        }
        match event {
            ModelEvent::BlockStart { index, kind } => {
                if self.blocks.len() <= index {
                    self.blocks.resize_with(index + 1, Block::default);
                }
                let joins = kind == "text" && index > 0 && self.blocks[index - 1].kind == "text";
                let id = if joins {
                    self.blocks[index - 1].id.clone()
                } else {
                    ids.make("sevt")
                };
                if !joins {
                    match kind.as_str() {
                        "text" => self.start_preview(cell, PREVIEW_MESSAGE, &id),
                        "thinking" | "redacted_thinking" => {
                            self.start_preview(cell, PREVIEW_THINKING, &id);
                        }
                        _ => {}
                    }
                }
                self.blocks[index] = Block {
                    kind,
                    id,
                    ..Block::default()
                };
                None
            }
            ModelEvent::Text { index, text } => {
                if text.is_empty() || index >= self.blocks.len() {
                    return None;
                }
                let id = self.blocks[index].id.clone();
                // Blocks that stay empty get no place, so count those that
                // have one.
                let next = self
                    .blocks
                    .iter()
                    .filter(|block| block.id == id && block.place.is_some())
                    .count();
                let place = *self.blocks[index].place.get_or_insert(next);
                let body = json!({
                    "type": "event_delta",
                    "event_id": id,
                    "delta": {
                        "type": "content_delta",
                        "index": place,
                        "content": {"type": "text", "text": text},
                    },
                });
                preview(cell, PREVIEW_MESSAGE, "event_delta", &body);
                None
            }
            ModelEvent::BlockEnd { index } => {
                // Events stand in content order: thinking is stored at once
                // only if nothing before it has to wait for the response.
                let earlier = self.blocks.get(..index)?;
                if earlier.iter().any(|block| !block.stored) {
                    return None;
                }
                let block = self.blocks.get_mut(index)?;
                if !is_thinking(&block.kind) {
                    return None;
                }
                block.stored = true;
                self.seen = true;
                Some(self.blocks[index].id.clone())
            }
            ModelEvent::Usage(_) | ModelEvent::Done(_) => None,
        }
    }

    fn start_preview(&mut self, cell: &Cell, kind: &str, id: &str) {
        self.seen = true;
        let body = json!({"type": "event_start", "event": {"type": kind, "id": id}});
        preview(cell, kind, "event_start", &body);
    }
}

fn is_thinking(kind: &str) -> bool {
    matches!(kind, "thinking" | "redacted_thinking")
}

fn preview(cell: &Cell, of: &str, kind: &str, body: &Value) {
    cell.hub.preview(
        of,
        &StreamedEvent {
            kind: kind.into(),
            body: body.to_string().into(),
        },
    );
}

/// Commits a complete response: its events in content order, the end of the
/// span, and the response as the model must see it again.
fn commit_response(
    draft: &mut Draft<'_>,
    served: &[Served],
    span: &str,
    done: &ModelResponse,
    response: Response,
) -> ApiResult<()> {
    let mut message: Option<(String, Vec<Value>)> = None;
    let mut calls = Map::new();
    for (index, content) in done.content.iter().enumerate() {
        let block = response.blocks.get(index).cloned().unwrap_or_default();
        let kind = content["type"].as_str().unwrap_or_default();
        if kind == "text" {
            if content["text"] != "" {
                let id = if block.id.is_empty() {
                    draft.id()
                } else {
                    block.id
                };
                let text = json!({"type": "text", "text": content["text"]});
                message.get_or_insert((id, Vec::new())).1.push(text);
            }
            continue;
        }
        write_message(draft, message.take());
        if is_thinking(kind) && !block.stored {
            let id = if block.id.is_empty() {
                draft.id()
            } else {
                block.id
            };
            draft.event_as(&id, PREVIEW_THINKING, json!({}));
        } else if kind == "tool_use" {
            let event = write_call(draft, served, content);
            calls.insert(event, content["id"].clone());
        }
    }
    write_message(draft, message.take());
    let usage = usage_fields(&done.usage, draft);
    draft.event("span.model_request_end", request_end(span, false, &usage));
    draft.private(
        MODEL_RESPONSE,
        &json!({
            "content": done.content,
            "calls": calls,
            "stop_reason": done.stop_reason,
            "stop_details": refusal_details(done),
        }),
    );
    Ok(())
}

fn write_message(draft: &mut Draft<'_>, message: Option<(String, Vec<Value>)>) {
    if let Some((id, content)) = message {
        draft.event_as(&id, PREVIEW_MESSAGE, json!({"content": content}));
    }
}

fn write_call(draft: &mut Draft<'_>, served: &[Served], content: &Value) -> String {
    let name = content["name"].as_str().unwrap_or_default();
    let input = match &content["input"] {
        Value::Object(input) => input.clone(),
        _ => Map::new(),
    };
    match toolbox::judge(&draft.doc.agent["tools"], served, name) {
        Verdict::Custom => draft.event(
            "agent.custom_tool_use",
            json!({"name": name, "input": input}),
        ),
        Verdict::BuiltIn {
            permission,
            evaluation,
        } => {
            let mut fields = json!({
                "name": name,
                "input": input,
                "evaluated_permission": permission,
            });
            if let Some(evaluation) = evaluation {
                fields["evaluation"] = evaluation;
            }
            draft.event("agent.tool_use", fields)
        }
        Verdict::Mcp {
            server,
            tool,
            permission,
            evaluation,
        } => {
            let mut fields = json!({
                "mcp_server_name": server,
                "name": tool,
                "input": input,
                "evaluated_permission": permission,
            });
            if let Some(evaluation) = evaluation {
                fields["evaluation"] = evaluation;
            }
            draft.event("agent.mcp_tool_use", fields)
        }
    }
}

fn refusal_details(done: &ModelResponse) -> Value {
    if done.stop_reason != "refusal" {
        return Value::Null;
    }
    let details = done.stop_details.as_ref();
    let part = |field: &str| details.map_or(Value::Null, |details| details[field].clone());
    json!({
        "type": "refusal",
        "category": part("category"),
        "explanation": part("explanation"),
    })
}

pub(super) fn usage_fields(usage: &ModelUsage, draft: &Draft<'_>) -> Value {
    let speed = &draft.doc.agent["model"]["speed"];
    json!({
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cache_read_input_tokens": usage.cache_read_input_tokens,
        "cache_creation_input_tokens": usage.cache_creation_5m + usage.cache_creation_1h,
        "speed": if speed == "fast" { speed.clone() } else { Value::Null },
    })
}
