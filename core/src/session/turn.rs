//! What a turn adds up to while it is under way: text as it is written, tool
//! calls, usage and cost. A pure reducer, like the session's state.

use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};

use crate::stream::RawEvent;

/// One `agent.message` or `agent.thinking`, written or being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Id of the event; a preview announces it.
    pub id: String,
    /// `agent.message` or `agent.thinking`.
    pub event_type: String,
    /// Content blocks. Those of a preview are a beginning of the final ones.
    pub content: Vec<Value>,
    /// Whether the final event was seen.
    pub complete: bool,
}

impl Message {
    /// The text of its text blocks.
    pub fn text(&self) -> String {
        let texts = self
            .content
            .iter()
            .filter_map(|block| block["text"].as_str());
        texts.collect()
    }
}

/// Where a tool call of the turn stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolState {
    /// It has no result yet.
    Running,
    /// Somebody has to allow or deny it.
    AwaitsApproval,
    /// It has a result.
    Done,
    /// Its result is an error, or it was denied.
    Failed,
}

impl ToolState {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            ToolState::Running => "running",
            ToolState::AwaitsApproval => "awaits_approval",
            ToolState::Done => "done",
            ToolState::Failed => "failed",
        }
    }
}

/// A tool call of the turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolUse {
    /// Id of the event.
    pub id: String,
    /// Name of the tool.
    pub name: String,
    /// Where it stands.
    pub state: ToolState,
}

/// Tokens of model requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Tokens {
    /// Input that was in no cache.
    #[serde(deserialize_with = "number")]
    pub input_tokens: u64,
    /// Output.
    #[serde(deserialize_with = "number")]
    pub output_tokens: u64,
    /// Input that a cache had.
    #[serde(deserialize_with = "number")]
    pub cache_read_input_tokens: u64,
    /// Input that was written to a cache.
    #[serde(deserialize_with = "number")]
    pub cache_creation_input_tokens: u64,
}

/// Absent, null and odd values count nothing.
fn number<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    Ok(Value::deserialize(deserializer)?.as_u64().unwrap_or(0))
}

impl Tokens {
    fn add(&mut self, other: Tokens) {
        let sum = |a: &mut u64, b: u64| *a = a.saturating_add(b);
        sum(&mut self.input_tokens, other.input_tokens);
        sum(&mut self.output_tokens, other.output_tokens);
        sum(
            &mut self.cache_read_input_tokens,
            other.cache_read_input_tokens,
        );
        sum(
            &mut self.cache_creation_input_tokens,
            other.cache_creation_input_tokens,
        );
    }
}

/// The running summary of the current turn, or of the last one. Feed it every
/// event and preview, in the order in which a
/// [`Follow`](crate::stream::Follow) or [`Run`](crate::run::Run) hands them
/// out. A preview that nothing announced on this connection is ignored.
#[derive(Clone, Debug, Default)]
pub struct Turn {
    at_rest: bool,
    messages: Vec<Message>,
    tools: Vec<ToolUse>,
    requests: u64,
    tokens: Tokens,
    /// The newest usage of the session.
    usage: Option<Box<RawValue>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields<'a> {
    session_thread_id: Option<String>,
    content: Value,
    name: Option<String>,
    evaluated_permission: Option<String>,
    tool_use_id: Option<String>,
    mcp_tool_use_id: Option<String>,
    custom_tool_use_id: Option<String>,
    is_error: Option<bool>,
    result: Option<String>,
    model_usage: Option<Tokens>,
    #[serde(borrow)]
    usage: Option<&'a RawValue>,
    stop_reason: Option<Kind>,
    event: Option<Announced>,
    event_id: Option<String>,
    delta: Option<Delta>,
}

#[derive(Deserialize)]
struct Kind {
    r#type: String,
}

#[derive(Deserialize)]
struct Announced {
    r#type: String,
    id: String,
}

#[derive(Deserialize)]
struct Delta {
    #[serde(default)]
    index: Option<usize>,
    #[serde(default)]
    content: Value,
}

impl Turn {
    /// Nothing yet.
    pub fn new() -> Turn {
        Turn::default()
    }

    /// Takes one event or preview.
    pub fn apply(&mut self, event: &RawEvent) {
        self.take(&event.event_type, event.id.as_deref(), &event.json);
    }

    pub(crate) fn take(&mut self, event_type: &str, id: Option<&str>, json: &str) {
        let Ok(fields) = serde_json::from_str::<Fields>(json) else {
            // A newer shape adds nothing that is known.
            tracing::debug!(event_type, "event not understood");
            return;
        };
        let primary = fields
            .session_thread_id
            .as_deref()
            .unwrap_or_default()
            .is_empty();
        let id = id.unwrap_or_default().to_owned();
        match event_type {
            "session.status_running" if self.at_rest => self.begin(),
            "session.status_idle" | "session.status_terminated" | "session.deleted" => {
                let reason = fields.stop_reason.map(|reason| reason.r#type);
                self.at_rest = reason.as_deref() != Some("requires_action");
                self.close_previews();
            }
            "session.usage" => {
                if let Some(usage) = fields.usage {
                    self.usage = Some(usage.to_owned());
                }
            }
            "event_start" => self.announce(fields.event),
            "event_delta" => self.extend(fields.event_id, fields.delta),
            kind @ ("agent.message" | "agent.thinking") if primary => {
                let content = match fields.content {
                    Value::Array(blocks) => blocks,
                    _ => Vec::new(),
                };
                let message = Message {
                    id,
                    event_type: kind.to_owned(),
                    content,
                    complete: true,
                };
                match self
                    .messages
                    .iter_mut()
                    .find(|known| known.id == message.id)
                {
                    Some(known) => *known = message,
                    None => self.messages.push(message),
                }
            }
            "span.model_request_end" => {
                self.requests += 1;
                self.tokens.add(fields.model_usage.unwrap_or_default());
                if primary {
                    self.close_previews();
                }
            }
            "agent.tool_use" | "agent.mcp_tool_use" | "agent.custom_tool_use" => {
                let state = match fields.evaluated_permission.as_deref() {
                    Some("ask") => ToolState::AwaitsApproval,
                    Some("deny") => ToolState::Failed,
                    _ => ToolState::Running,
                };
                let name = fields.name.unwrap_or_default();
                self.tools.push(ToolUse { id, name, state });
            }
            "user.tool_confirmation" => {
                let state = match fields.result.as_deref() {
                    Some("deny") => ToolState::Failed,
                    _ => ToolState::Running,
                };
                self.tool(fields.tool_use_id, state);
            }
            "agent.tool_result"
            | "user.tool_result"
            | "agent.mcp_tool_result"
            | "user.custom_tool_result" => {
                let call = fields
                    .tool_use_id
                    .or(fields.mcp_tool_use_id)
                    .or(fields.custom_tool_use_id);
                let state = match fields.is_error {
                    Some(true) => ToolState::Failed,
                    _ => ToolState::Done,
                };
                self.tool(call, state);
            }
            _ => {}
        }
    }

    /// The connection was lost: previews that are not finished begin anew, or
    /// never end.
    pub fn reconnected(&mut self) {
        self.close_previews();
    }

    fn begin(&mut self) {
        *self = Turn {
            usage: self.usage.take(),
            ..Turn::default()
        };
    }

    fn announce(&mut self, event: Option<Announced>) {
        let Some(event) = event else { return };
        if self.messages.iter().all(|known| known.id != event.id) {
            self.messages.push(Message {
                id: event.id,
                event_type: event.r#type,
                content: Vec::new(),
                complete: false,
            });
        }
    }

    fn extend(&mut self, id: Option<String>, delta: Option<Delta>) {
        let (Some(id), Some(delta)) = (id, delta) else {
            return;
        };
        let open = |known: &&mut Message| known.id == id && !known.complete;
        let Some(message) = self.messages.iter_mut().find(open) else {
            return;
        };
        let index = delta.index.unwrap_or(0);
        // Indices open in order; a hole can only be a mistake.
        if index == message.content.len() {
            message.content.push(delta.content);
            return;
        }
        let block = message.content.get_mut(index);
        let text = block.and_then(|block| block.get_mut("text"));
        // A kind of fragment that is not known cannot be joined.
        if let (Some(Value::String(text)), Some(more)) = (text, delta.content["text"].as_str()) {
            text.push_str(more);
        }
    }

    fn close_previews(&mut self) {
        self.messages.retain(|message| message.complete);
    }

    fn tool(&mut self, id: Option<String>, state: ToolState) {
        let Some(id) = id else { return };
        let open = |call: &&mut ToolUse| {
            call.id == id && matches!(call.state, ToolState::Running | ToolState::AwaitsApproval)
        };
        if let Some(call) = self.tools.iter_mut().find(open) {
            call.state = state;
        }
    }

    /// The messages of the turn, in order, that of a preview last.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// The text of its last `agent.message`, as far as it is written.
    pub fn text(&self) -> Option<String> {
        let mut newest_first = self.messages.iter().rev();
        newest_first
            .find(|message| message.event_type == "agent.message")
            .map(Message::text)
    }

    /// The tool calls of the turn, in order.
    pub fn tools(&self) -> &[ToolUse] {
        &self.tools
    }

    /// Tokens of the turn's model requests that have ended.
    pub fn tokens(&self) -> Tokens {
        self.tokens
    }

    /// How many model requests of the turn have ended.
    pub fn requests(&self) -> u64 {
        self.requests
    }

    /// The newest usage of the whole session, as the server wrote it.
    pub fn session_usage(&self) -> Option<&RawValue> {
        self.usage.as_deref()
    }

    /// List cost of the session so far: amount in cents and currency.
    pub fn list_cost(&self) -> Option<(String, String)> {
        let cost = cost(self.usage.as_deref()?)?;
        Some((cost.amount, cost.currency))
    }

    /// The summary as a JSON object.
    pub fn to_json(&self) -> String {
        let messages: Vec<Value> = self
            .messages
            .iter()
            .map(|message| {
                json!({
                    "id": message.id,
                    "type": message.event_type,
                    "content": message.content,
                    "complete": message.complete,
                })
            })
            .collect();
        let tools: Vec<Value> = self
            .tools
            .iter()
            .map(|tool| json!({"id": tool.id, "name": tool.name, "state": tool.state.name()}))
            .collect();
        let usage: Option<Value> = self
            .usage
            .as_ref()
            .and_then(|usage| serde_json::from_str(usage.get()).ok());
        json!({
            "text": self.text(),
            "messages": messages,
            "tools": tools,
            "model_requests": self.requests,
            "tokens": {
                "input_tokens": self.tokens.input_tokens,
                "output_tokens": self.tokens.output_tokens,
                "cache_read_input_tokens": self.tokens.cache_read_input_tokens,
                "cache_creation_input_tokens": self.tokens.cache_creation_input_tokens,
            },
            "list_cost": usage.as_ref().and_then(|usage| usage.get("list_cost").cloned()),
            "session_usage": usage,
        })
        .to_string()
    }
}

#[derive(Deserialize)]
struct Cost {
    amount: String,
    currency: String,
}

fn cost(usage: &RawValue) -> Option<Cost> {
    #[derive(Deserialize)]
    struct Usage {
        list_cost: Cost,
    }
    let usage: Usage = serde_json::from_str(usage.get()).ok()?;
    Some(usage.list_cost)
}
