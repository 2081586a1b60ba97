//! The body of a request, a pure function of what the harness asks.

use serde_json::{Map, Value, json};

use crate::model::{ModelRequest, Profile};

/// Builds the body. `full` allows every field that the profile knows; without
/// it only those that any Messages API endpoint understands are used.
pub fn build(
    request: &ModelRequest,
    profile: &Profile,
    full: bool,
    max_tokens: Option<u64>,
) -> Value {
    let mut system = request.system.clone();
    let mut tools = request.tools.clone();
    let mut messages = request.messages.clone();
    if !full || !profile.mid_conversation_system {
        messages = without_system_role(messages);
    }
    if full {
        place_breakpoints(&mut system, &mut tools, &mut messages);
    }
    let mut body = Map::new();
    body.insert("model".into(), request.model.as_str().into());
    body.insert(
        "max_tokens".into(),
        max_tokens.unwrap_or_else(|| profile.max_tokens()).into(),
    );
    body.insert("stream".into(), true.into());
    if !system.is_empty() {
        let system = if full {
            system.into()
        } else {
            joined(&system).into()
        };
        body.insert("system".into(), system);
    }
    if !tools.is_empty() {
        body.insert("tools".into(), tools.into());
    }
    body.insert("messages".into(), messages.into());
    if full {
        options(request, profile, &mut body);
    }
    Value::Object(body)
}

fn options(request: &ModelRequest, profile: &Profile, body: &mut Map<String, Value>) {
    if profile.adaptive_thinking {
        body.insert("thinking".into(), json!({"type": "adaptive"}));
    }
    if let Some(effort) = &request.effort
        // A model without levels runs at its default without being told.
        && (profile.sends_effort || *effort != profile.default_effort)
    {
        body.insert("output_config".into(), json!({"effort": effort}));
    }
    if let Some(speed) = request
        .speed
        .as_deref()
        .filter(|speed| *speed != "standard")
    {
        body.insert("speed".into(), speed.into());
    }
    if let Some(geo) = &request.inference_geo {
        body.insert("inference_geo".into(), geo.as_str().into());
    }
}

fn joined(system: &[Value]) -> String {
    let texts: Vec<&str> = system
        .iter()
        .filter_map(|block| block["text"].as_str())
        .collect();
    texts.join("\n\n")
}

/// Marks what the endpoint should keep for the next request: the tools, the
/// system prompt, and the last two user turns. The turn before the last is
/// what the previous request marked as its last, so that this request finds
/// the prefix; the last one is for the next request.
fn place_breakpoints(system: &mut [Value], tools: &mut [Value], messages: &mut [Value]) {
    for block in [tools.last_mut(), system.last_mut()].into_iter().flatten() {
        mark(block);
    }
    messages
        .iter_mut()
        .rev()
        .filter(|message| message["role"] == "user")
        .take(2)
        .filter_map(last_block)
        .for_each(mark);
}

fn last_block(message: &mut Value) -> Option<&mut Value> {
    let content = message.get_mut("content")?;
    if let Value::String(text) = content {
        *content = json!([{"type": "text", "text": text}]);
    }
    content.as_array_mut()?.last_mut()
}

fn mark(block: &mut Value) {
    if let Some(block) = block.as_object_mut() {
        block.insert("cache_control".into(), json!({"type": "ephemeral"}));
    }
}

/// Messages of the role `system` as user messages that say what they are;
/// neighbours of one role become one, because many chat templates insist on
/// alternation.
fn without_system_role(messages: Vec<Value>) -> Vec<Value> {
    let mut rewritten: Vec<Value> = Vec::with_capacity(messages.len());
    for mut message in messages {
        if message["role"] == "system" {
            let text = match &message["content"] {
                Value::String(text) => text.clone(),
                content => joined(content.as_array().map_or(&[][..], Vec::as_slice)),
            };
            let text = format!("<system>\n{text}\n</system>");
            message = json!({"role": "user", "content": [{"type": "text", "text": text}]});
        }
        match rewritten.last_mut() {
            Some(last) if last["role"] == message["role"] => {
                let more = blocks(message["content"].take());
                let mut content = blocks(last["content"].take());
                content.extend(more);
                last["content"] = content.into();
            }
            _ => rewritten.push(message),
        }
    }
    rewritten
}

fn blocks(content: Value) -> Vec<Value> {
    match content {
        Value::Array(blocks) => blocks,
        Value::String(text) => vec![json!({"type": "text", "text": text})],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(model: &str) -> ModelRequest {
        let turn = |role: &str, text: &str| json!({"role": role, "content": [{"type": "text", "text": text}]});
        ModelRequest {
            session_id: "sesn_1".into(),
            answered: 1,
            model: model.into(),
            effort: Some("high".into()),
            speed: Some("fast".into()),
            inference_geo: Some("us".into()),
            system: vec![
                json!({"type": "text", "text": "a"}),
                json!({"type": "text", "text": "b"}),
            ],
            messages: vec![
                turn("user", "1"),
                turn("assistant", "2"),
                turn("user", "3"),
                turn("assistant", "4"),
                json!({"role": "user", "content": "5"}),
                turn("system", "6"),
            ],
            tools: vec![
                json!({"name": "x", "description": "", "input_schema": {"type": "object"}}),
                json!({"name": "y", "description": "", "input_schema": {"type": "object"}}),
            ],
        }
    }

    fn marked(value: &Value, path: String, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if fields.contains_key("cache_control") {
                    found.push(path.clone());
                }
                for (key, field) in fields {
                    marked(field, format!("{path}/{key}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    marked(item, format!("{path}/{index}"), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn breakpoints_are_few_and_the_prefix_is_stable() {
        let request = request("claude-opus-5");
        let body = build(&request, Profile::of("claude-opus-5"), true, None);
        let mut found = Vec::new();
        marked(&body, String::new(), &mut found);
        found.sort();
        assert_eq!(
            found,
            [
                "/messages/2/content/0",
                "/messages/4/content/0",
                "/system/1",
                "/tools/1"
            ]
        );
        let mut shorter = request.clone();
        shorter.messages.truncate(3);
        let earlier = build(&shorter, Profile::of("claude-opus-5"), true, None);
        assert_eq!(earlier["system"], body["system"]);
        assert_eq!(earlier["tools"], body["tools"]);
        assert_eq!(earlier["messages"][2], body["messages"][2]);
    }

    #[test]
    fn profiles_decide_which_options_are_sent() {
        let build = |model: &str| build(&request(model), Profile::of(model), true, None);
        let body = build("claude-opus-4-8");
        assert_eq!(body["thinking"], json!({"type": "adaptive"}));
        assert_eq!(body["output_config"], json!({"effort": "high"}));
        assert_eq!(body["speed"], "fast");
        assert_eq!(body["inference_geo"], "us");
        assert_eq!(body["max_tokens"], 64_000);
        assert_eq!(body["messages"][5]["role"], "system");
        let body = build("claude-opus-5-5");
        assert!(body.get("thinking").is_none());
        let body = build("claude-haiku-4-5");
        assert!(body.get("output_config").is_none());
        assert_eq!(
            body["messages"][4]["content"][1]["text"],
            "<system>\n6\n</system>"
        );
        let mut plain_speed = request("claude-opus-5");
        plain_speed.speed = Some("standard".into());
        let body = super::build(&plain_speed, Profile::of("claude-opus-5"), true, Some(77));
        assert!(body.get("speed").is_none());
        assert_eq!(body["max_tokens"], 77);
    }

    #[test]
    fn the_plain_dialect_has_plain_fields_only() {
        let body = build(&request("local"), Profile::of("local"), false, None);
        let fields: Vec<&str> = body
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            fields,
            [
                "model",
                "max_tokens",
                "stream",
                "system",
                "tools",
                "messages"
            ]
        );
        let mut found = Vec::new();
        marked(&body, String::new(), &mut found);
        assert!(found.is_empty());
        assert_eq!(body["system"], "a\n\nb");
        assert_eq!(body["messages"].as_array().unwrap().len(), 5);
    }
}
