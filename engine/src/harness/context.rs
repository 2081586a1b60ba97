//! What the model sees: a pure function of the session log.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::{
    error::ApiResult,
    session::{CONTEXT_COMPACTED, MODEL_RESPONSE, parse},
    store::Record,
};

/// The conversation in Messages API form, folded from log records.
#[derive(Clone, Default)]
pub struct Context {
    /// Position of the newest record that is in it.
    pub seq: i64,
    /// Messages; consecutive ones of a role are one.
    pub messages: Vec<Value>,
    /// Event id of a call → the model's own id of it.
    calls: HashMap<String, String>,
}

impl Context {
    /// Adds one record.
    pub fn apply(&mut self, record: &Record) -> ApiResult<()> {
        self.seq = record.seq;
        match record.kind.as_str() {
            "user.message" => {
                let content = parse(record)?["content"].take();
                self.add("user", blocks(content, true));
            }
            "system.message" => {
                let content = parse(record)?["content"].take();
                self.add("system", blocks(content, true));
            }
            MODEL_RESPONSE => {
                let mut body = parse(record)?;
                for (event, call) in body["calls"].as_object().into_iter().flatten() {
                    let call = call.as_str().unwrap_or_default().to_owned();
                    self.calls.insert(event.clone(), call);
                }
                // A refused answer would only be refused again.
                if body["stop_reason"] != "refusal" {
                    self.add("assistant", blocks(body["content"].take(), false));
                }
            }
            CONTEXT_COMPACTED => {
                self.messages.clear();
                let summary = parse(record)?["summary"].take();
                self.add("user", vec![json!({"type": "text", "text": summary})]);
            }
            "agent.tool_result" | "user.tool_result" => self.result(&parse(record)?, "tool_use_id"),
            "agent.mcp_tool_result" => self.result(&parse(record)?, "mcp_tool_use_id"),
            "user.custom_tool_result" => self.result(&parse(record)?, "custom_tool_use_id"),
            _ => {}
        }
        Ok(())
    }

    fn result(&mut self, body: &Value, field: &str) {
        let call = body[field].as_str().and_then(|id| self.calls.get(id));
        let Some(call) = call.cloned() else {
            return;
        };
        let mut result = json!({"type": "tool_result", "tool_use_id": call});
        let content = blocks(body["content"].clone(), true);
        if !content.is_empty() {
            result["content"] = content.into();
        }
        if body["is_error"] == true {
            result["is_error"] = true.into();
        }
        self.add("user", vec![result]);
    }

    /// Adds content to the conversation.
    pub fn add(&mut self, role: &str, content: Vec<Value>) {
        if content.is_empty() {
            return;
        }
        if let Some(last) = self.messages.last_mut()
            && last["role"] == role
            && let Some(list) = last["content"].as_array_mut()
        {
            list.extend(content);
            return;
        }
        self.messages
            .push(json!({"role": role, "content": content}));
    }
}

/// A content array without what the model cannot take: redacted blocks, and
/// empty texts (which the API lets an agent write but not read).
fn blocks(content: Value, from_client: bool) -> Vec<Value> {
    let Value::Array(content) = content else {
        return Vec::new();
    };
    content
        .into_iter()
        .filter(|block| match block["type"].as_str() {
            Some("redacted") => !from_client,
            Some("text") => block["text"] != "",
            _ => true,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(seq: i64, kind: &str, body: Value) -> Record {
        Record {
            seq,
            id: format!("sevt_{seq}"),
            thread: "sthr".into(),
            kind: kind.into(),
            at: seq,
            public: true,
            body: body.to_string(),
        }
    }

    #[test]
    fn results_and_queued_messages_share_one_user_turn() {
        let text = |t: &str| json!([{"type": "text", "text": t}]);
        let mut context = Context::default();
        for record in [
            record(1, "user.message", json!({"content": text("hello")})),
            record(
                2,
                MODEL_RESPONSE,
                json!({
                    "content": [{"type": "tool_use", "id": "toolu_1", "name": "bash", "input": {}}],
                    "calls": {"sevt_9": "toolu_1"},
                    "stop_reason": "tool_use",
                }),
            ),
            record(3, "session.usage", json!({})),
            record(
                4,
                "agent.tool_result",
                json!({"tool_use_id": "sevt_9", "content": text("done"), "is_error": true}),
            ),
            record(5, "user.message", json!({"content": text("and now?")})),
        ] {
            context.apply(&record).unwrap();
        }
        assert_eq!(
            context.messages,
            [
                json!({"role": "user", "content": text("hello")}),
                json!({"role": "assistant", "content": [
                    {"type": "tool_use", "id": "toolu_1", "name": "bash", "input": {}},
                ]}),
                json!({"role": "user", "content": [
                    {
                        "type": "tool_result",
                        "tool_use_id": "toolu_1",
                        "content": text("done"),
                        "is_error": true,
                    },
                    {"type": "text", "text": "and now?"},
                ]}),
            ]
        );
    }
}
