//! Stream events of the Messages API → content blocks, exactly as they must
//! be sent back.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use crate::model::{ModelEvent, ModelResponse, ModelUsage};

/// Why a response cannot be used.
#[derive(Debug, PartialEq)]
pub enum Fault {
    /// The endpoint sent an `error` event: its type and message.
    Told {
        /// `overloaded_error`, ….
        kind: String,
        /// The endpoint's words.
        message: String,
    },
    /// The stream does not follow the protocol.
    Protocol(String),
}

fn protocol<T>(what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::Protocol(what.into()))
}

/// A response as far as it has arrived.
#[derive(Default)]
pub struct Assembly {
    blocks: Vec<Block>,
    usage: ModelUsage,
    stop_reason: Option<String>,
    stop_details: Option<Value>,
    done: bool,
}

/// A content block; fields that this code does not know stay as they came.
struct Block {
    fields: Map<String, Value>,
    /// Text of the input, in pieces that are no JSON by themselves.
    input: String,
    state: BlockState,
}

#[derive(PartialEq)]
enum BlockState {
    Open,
    Closed,
    /// Its input broke off; only a response that ran out of tokens may have
    /// such a block, and only as its last.
    Broken,
}

impl Block {
    fn kind(&self) -> &str {
        self.fields
            .get("type")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn append(&mut self, field: &str, more: &str) {
        match self.fields.get_mut(field) {
            Some(Value::String(text)) => text.push_str(more),
            _ => {
                self.fields.insert(field.to_owned(), more.into());
            }
        }
    }
}

impl Assembly {
    /// Takes the data of one server-sent event. Events, blocks and deltas of
    /// unknown types are passed over.
    pub fn apply(&mut self, data: &str, out: &mut VecDeque<ModelEvent>) -> Result<(), Fault> {
        // Some gateways end their streams with a line of another protocol.
        if self.done || data.trim() == "[DONE]" {
            return Ok(());
        }
        let event: Value = match serde_json::from_str(data) {
            Ok(event) => event,
            Err(error) => return protocol(format!("an event is not valid JSON: {error}")),
        };
        match event["type"].as_str().unwrap_or_default() {
            "message_start" => {
                merge_usage(&mut self.usage, &event["message"]["usage"]);
                out.push_back(ModelEvent::Usage(self.usage));
            }
            "content_block_start" => self.start(&event, out)?,
            "content_block_delta" => self.delta(&event, out)?,
            "content_block_stop" => self.stop(&event, out)?,
            "message_delta" => {
                let delta = &event["delta"];
                if let Some(reason) = delta["stop_reason"].as_str() {
                    self.stop_reason = Some(reason.to_owned());
                }
                if delta["stop_details"].is_object() {
                    self.stop_details = Some(delta["stop_details"].clone());
                }
                merge_usage(&mut self.usage, &event["usage"]);
                out.push_back(ModelEvent::Usage(self.usage));
            }
            "message_stop" => {
                self.done = true;
                out.push_back(ModelEvent::Done(self.finish()?));
            }
            "ping" => {}
            _ if event["error"].is_object() => return Err(told(&event["error"])),
            other => tracing::debug!(r#type = other, "unknown stream event of the model"),
        }
        Ok(())
    }

    fn start(&mut self, event: &Value, out: &mut VecDeque<ModelEvent>) -> Result<(), Fault> {
        let index = self.blocks.len();
        if event["index"].as_u64() != Some(index as u64) {
            return protocol(format!(
                "block {index} was expected to start, not {}",
                event["index"]
            ));
        }
        let Some(fields) = event["content_block"].as_object() else {
            return protocol(format!("block {index} starts without a content_block"));
        };
        let block = Block {
            fields: fields.clone(),
            input: String::new(),
            state: BlockState::Open,
        };
        let kind = block.kind().to_owned();
        let text = (kind == "text")
            .then(|| fields.get("text")?.as_str().map(str::to_owned))
            .flatten()
            .filter(|text| !text.is_empty());
        self.blocks.push(block);
        out.push_back(ModelEvent::BlockStart { index, kind });
        if let Some(text) = text {
            out.push_back(ModelEvent::Text { index, text });
        }
        Ok(())
    }

    fn open(&mut self, event: &Value) -> Result<(usize, &mut Block), Fault> {
        let index = event["index"].as_u64().unwrap_or(u64::MAX);
        let found = usize::try_from(index)
            .ok()
            .and_then(|index| Some((index, self.blocks.get_mut(index)?)));
        match found {
            Some((index, block)) if block.state == BlockState::Open => Ok((index, block)),
            _ => protocol(format!("block {} is not open", event["index"])),
        }
    }

    fn delta(&mut self, event: &Value, out: &mut VecDeque<ModelEvent>) -> Result<(), Fault> {
        let (index, block) = self.open(event)?;
        let delta = &event["delta"];
        let text = |field: &str| delta[field].as_str().unwrap_or_default();
        match delta["type"].as_str().unwrap_or_default() {
            "text_delta" => {
                let text = text("text").to_owned();
                block.append("text", &text);
                if !text.is_empty() {
                    out.push_back(ModelEvent::Text { index, text });
                }
            }
            "thinking_delta" => block.append("thinking", text("thinking")),
            "signature_delta" => {
                block
                    .fields
                    .insert("signature".into(), text("signature").into());
            }
            "input_json_delta" => block.input.push_str(text("partial_json")),
            "citations_delta" => match block.fields.get_mut("citations") {
                Some(Value::Array(citations)) => citations.push(delta["citation"].clone()),
                _ => {
                    block
                        .fields
                        .insert("citations".into(), json!([delta["citation"]]));
                }
            },
            other => tracing::debug!(r#type = other, "unknown block delta of the model"),
        }
        Ok(())
    }

    fn stop(&mut self, event: &Value, out: &mut VecDeque<ModelEvent>) -> Result<(), Fault> {
        let (index, block) = self.open(event)?;
        block.state = BlockState::Closed;
        if !block.input.trim().is_empty() {
            match serde_json::from_str::<Value>(&block.input) {
                Ok(input) => {
                    block.fields.insert("input".into(), input);
                }
                Err(_) => block.state = BlockState::Broken,
            }
        } else if block.kind() == "tool_use" && !block.fields.contains_key("input") {
            block.fields.insert("input".into(), json!({}));
        }
        out.push_back(ModelEvent::BlockEnd { index });
        Ok(())
    }

    fn finish(&mut self) -> Result<ModelResponse, Fault> {
        let stop_reason = self.stop_reason.take().unwrap_or_else(|| "end_turn".into());
        if let Some(last) = self.blocks.last()
            && last.state != BlockState::Closed
            && matches!(
                stop_reason.as_str(),
                "max_tokens" | "model_context_window_exceeded" | "refusal"
            )
            && !last.input.is_empty()
        {
            // Half a call can be neither made nor sent back.
            self.blocks.pop();
        }
        let mut content = Vec::with_capacity(self.blocks.len());
        for (index, block) in self.blocks.drain(..).enumerate() {
            match block.state {
                BlockState::Closed => content.push(Value::Object(block.fields)),
                BlockState::Open => return protocol(format!("block {index} was never closed")),
                BlockState::Broken => {
                    return protocol(format!("the input in block {index} is not valid JSON"));
                }
            }
        }
        Ok(ModelResponse {
            content,
            stop_reason,
            stop_details: self.stop_details.take(),
            usage: self.usage,
        })
    }
}

/// The events of a response that came as one document.
pub fn whole(text: &str) -> Result<Vec<ModelEvent>, Fault> {
    let mut message: Value = match serde_json::from_str(text) {
        Ok(message) => message,
        Err(error) => return protocol(format!("the answer is not valid JSON: {error}")),
    };
    if message["error"].is_object() {
        return Err(told(&message["error"]));
    }
    let Value::Array(content) = message["content"].take() else {
        return protocol("the answer has no content");
    };
    let mut usage = ModelUsage::default();
    merge_usage(&mut usage, &message["usage"]);
    let mut events = vec![ModelEvent::Usage(usage)];
    for (index, block) in content.iter().enumerate() {
        let kind = block["type"].as_str().unwrap_or_default().to_owned();
        let text = (kind == "text").then(|| block["text"].as_str()).flatten();
        events.push(ModelEvent::BlockStart {
            index,
            kind: kind.clone(),
        });
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let text = text.to_owned();
            events.push(ModelEvent::Text { index, text });
        }
        events.push(ModelEvent::BlockEnd { index });
    }
    let details = message["stop_details"].take();
    events.push(ModelEvent::Done(ModelResponse {
        content,
        stop_reason: message["stop_reason"].as_str().unwrap_or("end_turn").into(),
        stop_details: details.is_object().then_some(details),
        usage,
    }));
    Ok(events)
}

fn told(error: &Value) -> Fault {
    Fault::Told {
        kind: error["type"].as_str().unwrap_or("api_error").into(),
        message: error["message"]
            .as_str()
            .unwrap_or("the endpoint gives no reason")
            .into(),
    }
}

/// Counts are cumulative: later ones replace earlier ones, absent and null
/// ones keep them.
fn merge_usage(usage: &mut ModelUsage, wire: &Value) {
    let take = |field: &str, target: &mut u64| {
        if let Some(count) = wire[field].as_u64() {
            *target = count;
        }
    };
    take("input_tokens", &mut usage.input_tokens);
    take("output_tokens", &mut usage.output_tokens);
    take(
        "cache_read_input_tokens",
        &mut usage.cache_read_input_tokens,
    );
    if let Some(split) = wire["cache_creation"].as_object() {
        let count = |field: &str| split.get(field).and_then(Value::as_u64).unwrap_or(0);
        usage.cache_creation_5m = count("ephemeral_5m_input_tokens");
        usage.cache_creation_1h = count("ephemeral_1h_input_tokens");
    }
    if let Some(total) = wire["cache_creation_input_tokens"].as_u64() {
        // Without a split everything counts as short-lived, the default.
        usage.cache_creation_1h = usage.cache_creation_1h.min(total);
        usage.cache_creation_5m = total - usage.cache_creation_1h;
    }
}
