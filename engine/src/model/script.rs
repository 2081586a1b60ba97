//! The format of scripts: turns that a model is to answer with. Documented
//! for people in `docs/scripted-model.md`.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value, json};

/// A script that was checked.
#[derive(Clone, Debug)]
pub struct Script {
    pub(super) conversations: Vec<Conversation>,
}

/// Why a script cannot be used; the message names the place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ScriptError(String);

impl Script {
    /// Reads a script from JSON text.
    pub fn parse(json: &str) -> Result<Script, ScriptError> {
        let value = serde_json::from_str(json)
            .map_err(|error| ScriptError(format!("the script is not valid JSON: {error}")))?;
        Script::from_value(value)
    }

    /// Reads a script from a file; errors name the file.
    pub fn load(path: &Path) -> Result<Script, ScriptError> {
        let fail = |what: &dyn std::fmt::Display| {
            ScriptError(format!("the script {}: {what}", path.display()))
        };
        let text = fs::read_to_string(path).map_err(|error| fail(&error))?;
        Script::parse(&text).map_err(|error| fail(&error))
    }

    /// Reads a script from a JSON value.
    pub fn from_value(value: Value) -> Result<Script, ScriptError> {
        let conversations = if value.is_array() {
            vec![Conversation {
                turns: read(value)?,
                ..Conversation::default()
            }]
        } else if value.get("conversations").is_some() {
            read::<Conversations>(value)?.conversations
        } else {
            vec![read(value)?]
        };
        let script = Script { conversations };
        script.check()?;
        Ok(script)
    }

    fn check(&self) -> Result<(), ScriptError> {
        if self.conversations.is_empty() {
            return Err(ScriptError("conversations: must not be empty".into()));
        }
        for (number, conversation) in self.conversations.iter().enumerate() {
            let name = conversation.label(number);
            if conversation.turns.is_empty() {
                return Err(ScriptError(format!("{name}: turns must not be empty")));
            }
            for (index, turn) in conversation.turns.iter().enumerate() {
                let path = format!("{name}: turns[{index}]");
                match &turn.any {
                    None => turn.check(&path)?,
                    Some(alternatives) => {
                        if alternatives.is_empty() || turn.has_more_than_any() {
                            return Err(ScriptError(format!(
                                "{path}.any: must be a list of turns and stand alone"
                            )));
                        }
                        for (k, alternative) in alternatives.iter().enumerate() {
                            let path = format!("{path}.any[{k}]");
                            if alternative.any.is_some() {
                                return Err(ScriptError(format!("{path}.any: cannot be nested")));
                            }
                            alternative.check(&path)?;
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

fn read<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, ScriptError> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let place = if path == "." { "the script" } else { &path };
        ScriptError(format!("{place}: {}", error.inner()))
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conversations {
    conversations: Vec<Conversation>,
    #[serde(rename = "comment")]
    _comment: Option<Value>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conversation {
    pub name: Option<String>,
    #[serde(default, rename = "match")]
    pub matches: Match,
    #[serde(default, rename = "loop")]
    pub repeat: bool,
    pub turns: Vec<Turn>,
    #[serde(rename = "comment")]
    _comment: Option<Value>,
}

impl Conversation {
    /// How messages call it.
    pub fn label(&self, number: usize) -> String {
        match &self.name {
            Some(name) => format!("conversation {name:?}"),
            None => format!("conversations[{number}]"),
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Match {
    pub first_user: Option<Condition>,
    pub system: Option<Condition>,
    pub model: Option<Condition>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    pub last_user: Option<Condition>,
    pub last_tool: Option<Condition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    contains: Option<String>,
    equals: Option<String>,
    absent: Option<bool>,
}

impl Condition {
    pub fn holds(&self, value: Option<&str>) -> bool {
        self.absent.is_none_or(|absent| absent == value.is_none())
            && self
                .contains
                .as_ref()
                .is_none_or(|part| value.is_some_and(|v| v.contains(part.as_str())))
            && self.equals.as_deref().is_none_or(|all| value == Some(all))
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    pub any: Option<Vec<Turn>>,
    #[serde(default)]
    pub when: When,
    thinking: Option<String>,
    text: Option<String>,
    tools: Option<Vec<Tool>>,
    content: Option<Vec<Map<String, Value>>>,
    stop_reason: Option<String>,
    refusal: Option<Refusal>,
    pub usage: Option<UsageOverride>,
    #[serde(default)]
    delay_ms: u64,
    #[serde(default)]
    pace_ms: u64,
    #[serde(default)]
    pub hang: bool,
    pub gate: Option<String>,
    #[serde(default, deserialize_with = "one_or_many")]
    pub fail: Vec<Fault>,
    #[serde(rename = "comment")]
    _comment: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tool {
    name: String,
    #[serde(default)]
    input: Map<String, Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Refusal {
    category: Option<String>,
    explanation: Option<String>,
}

/// Counts that replace the computed ones, named as the Messages API does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UsageOverride {
    pub input_tokens: Option<u64>,
    pub output_tokens: Option<u64>,
    pub cache_read_input_tokens: Option<u64>,
    pub cache_creation: Option<CacheCreation>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CacheCreation {
    #[serde(default)]
    pub ephemeral_5m_input_tokens: u64,
    #[serde(default)]
    pub ephemeral_1h_input_tokens: u64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fault {
    pub error: FaultKind,
    #[serde(default = "once")]
    pub times: u64,
    pub message: Option<String>,
    /// Seconds.
    pub retry_after: Option<u32>,
    /// Characters of text and thinking that still arrive before a `cut`.
    #[serde(default)]
    pub after: usize,
}

fn once() -> u64 {
    1
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum FaultKind {
    Overloaded,
    RateLimited,
    RequestFailed,
    BadRequest,
    Billing,
    Cut,
}

/// A single fault may stand without a list around it.
fn one_or_many<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Fault>, D::Error> {
    struct Visitor;
    impl<'de> de::Visitor<'de> for Visitor {
        type Value = Vec<Fault>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a fault or a list of faults")
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Vec<Fault>, A::Error> {
            Fault::deserialize(de::value::MapAccessDeserializer::new(map)).map(|one| vec![one])
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<Vec<Fault>, A::Error> {
            Vec::deserialize(de::value::SeqAccessDeserializer::new(seq))
        }
    }
    input.deserialize_any(Visitor)
}

impl Turn {
    fn has_more_than_any(&self) -> bool {
        self.thinking.is_some()
            || self.text.is_some()
            || self.tools.is_some()
            || self.content.is_some()
            || self.hang
            || !self.fail.is_empty()
    }

    fn check(&self, path: &str) -> Result<(), ScriptError> {
        let fail = |what: String| Err(ScriptError(format!("{path}.{what}")));
        if self.content.is_some()
            && (self.text.is_some() || self.thinking.is_some() || self.tools.is_some())
        {
            return fail("content: cannot be combined with text, thinking or tools".into());
        }
        for (k, block) in self.content.iter().flatten().enumerate() {
            let field = |name: &str| block.get(name).and_then(Value::as_str);
            let missing = match field("type") {
                None => Some("type"),
                Some("text") if field("text").is_none() => Some("text"),
                Some("thinking") if field("thinking").is_none() => Some("thinking"),
                Some("tool_use") if field("name").is_none() => Some("name"),
                Some("tool_use") if !block.get("input").is_none_or(Value::is_object) => {
                    return fail(format!("content[{k}].input: must be an object"));
                }
                Some(_) => None,
            };
            if let Some(name) = missing {
                return fail(format!("content[{k}].{name}: must be a string"));
            }
        }
        for (k, fault) in self.fail.iter().enumerate() {
            if fault.after > 0 && fault.error != FaultKind::Cut {
                return fail(format!("fail[{k}].after: belongs to \"cut\""));
            }
        }
        for block in self.blocks() {
            if let Some(name) = unknown_placeholder(&Value::Object(block)) {
                return fail(format!(
                    "{{{{{name}}}}}: there is no such placeholder (known: {})",
                    PLACEHOLDERS.join(", ")
                ));
            }
        }
        Ok(())
    }

    /// The content blocks as they are written, before placeholders are filled.
    pub fn blocks(&self) -> Vec<Map<String, Value>> {
        if let Some(content) = &self.content {
            return content.clone();
        }
        let mut blocks = Vec::new();
        let mut add = |block: Value| {
            if let Value::Object(block) = block {
                blocks.push(block);
            }
        };
        if let Some(thinking) = &self.thinking {
            add(json!({"type": "thinking", "thinking": thinking}));
        }
        if let Some(text) = &self.text {
            add(json!({"type": "text", "text": text}));
        }
        for tool in self.tools.iter().flatten() {
            add(json!({"type": "tool_use", "name": tool.name, "input": tool.input}));
        }
        blocks
    }

    pub fn stop_reason(&self, calls_tools: bool) -> String {
        match &self.stop_reason {
            Some(reason) => reason.clone(),
            None if self.refusal.is_some() => "refusal".into(),
            None if calls_tools => "tool_use".into(),
            None => "end_turn".into(),
        }
    }

    pub fn stop_details(&self) -> Option<Value> {
        let refusal = self.refusal.as_ref()?;
        Some(json!({
            "type": "refusal",
            "category": refusal.category,
            "explanation": refusal.explanation,
        }))
    }

    pub fn delay(&self) -> Duration {
        Duration::from_millis(self.delay_ms)
    }

    pub fn pace(&self) -> Duration {
        Duration::from_millis(self.pace_ms)
    }

    /// The fault that the given attempt (from 0) meets.
    pub fn fault(&self, mut attempt: u64) -> Option<&Fault> {
        for fault in &self.fail {
            if attempt < fault.times {
                return Some(fault);
            }
            attempt -= fault.times;
        }
        None
    }
}

const PLACEHOLDERS: [&str; 3] = ["last_tool_output", "last_user_message", "session_id"];

/// The next known placeholder, or one that was meant to be one, with its start
/// and end. Anything else in double braces is ordinary text: scripts write
/// program code.
fn placeholder(text: &str, from: usize) -> Option<(usize, usize, &str)> {
    let mut at = from;
    while let Some(open) = text[at..].find("{{").map(|i| at + i) {
        let rest = &text[open + 2..];
        let length = rest
            .bytes()
            .take_while(|b| b.is_ascii_lowercase() || *b == b'_')
            .count();
        let name = &rest[..length];
        let meant = name.starts_with("last_") || name.starts_with("session_");
        if meant && rest[length..].starts_with("}}") {
            return Some((open, open + length + 4, name));
        }
        at = open + 1;
    }
    None
}

fn unknown_placeholder(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => {
            let mut at = 0;
            while let Some((_, end, name)) = placeholder(text, at) {
                if !PLACEHOLDERS.contains(&name) {
                    return Some(name.to_owned());
                }
                at = end;
            }
            None
        }
        Value::Array(items) => items.iter().find_map(unknown_placeholder),
        Value::Object(fields) => fields.values().find_map(unknown_placeholder),
        _ => None,
    }
}

/// Replaces placeholders in every string of a value.
pub(super) fn fill(value: &mut Value, values: &BTreeMap<&str, String>) {
    match value {
        Value::String(text) => {
            let mut filled = String::with_capacity(text.len());
            let mut at = 0;
            while let Some((start, end, name)) = placeholder(text, at) {
                filled.push_str(&text[at..start]);
                filled.push_str(values.get(name).map_or("", String::as_str));
                at = end;
            }
            if at > 0 {
                filled.push_str(&text[at..]);
                *text = filled;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, values)),
        Value::Object(fields) => fields.values_mut().for_each(|item| fill(item, values)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(script: Value) -> String {
        Script::from_value(script).unwrap_err().to_string()
    }

    #[test]
    fn the_three_forms_are_the_same_script() {
        let turn = json!({"text": "hello"});
        for form in [
            json!([turn]),
            json!({"turns": [turn]}),
            json!({"conversations": [{"turns": [turn]}]}),
        ] {
            let script = Script::from_value(form).unwrap();
            assert_eq!(script.conversations[0].turns[0].blocks().len(), 1);
        }
    }

    #[test]
    fn errors_name_the_place_and_the_rule() {
        for (script, parts) in [
            (json!([{"txt": "x"}]), ["[0].txt", "unknown field"]),
            (
                json!({"turns": [{"text": 1}]}),
                ["turns[0].text", "expected a string"],
            ),
            (
                json!({"conversations": [{"turns": [{"fail": {"error": "nope"}}]}]}),
                ["conversations[0].turns[0].fail", "unknown variant `nope`"],
            ),
            (
                json!([{"fail": [{"error": "cut"}, {"error": "billing", "time": 2}]}]),
                ["[0].fail[1].time", "unknown field"],
            ),
            (
                json!([{"fail": {"error": "billing", "after": 2}}]),
                ["turns[0].fail[0].after", "belongs to \"cut\""],
            ),
            (
                json!([{"text": "a", "content": []}]),
                ["turns[0].content", "cannot be combined"],
            ),
            (
                json!([{"content": [{"type": "text"}]}]),
                ["turns[0].content[0].text", "must be a string"],
            ),
            (
                json!([{"any": [{"tools": [{"name": "bash", "input": {"command": "{{last_tool}}"}}]}]}]),
                [
                    "turns[0].any[0]",
                    "{{last_tool}}: there is no such placeholder",
                ],
            ),
            (
                json!({"conversations": []}),
                ["conversations", "must not be empty"],
            ),
            (json!({"turns": []}), ["turns", "must not be empty"]),
            (json!("hello"), ["the script", "expected struct"]),
            (
                json!([{"any": [{"text": "a"}], "text": "b"}]),
                ["turns[0].any", "stand alone"],
            ),
        ] {
            let message = error(script);
            for part in parts {
                assert!(message.contains(part), "{message}");
            }
        }
        let message = Script::parse("[{]").unwrap_err().to_string();
        assert!(message.contains("line 1 column"), "{message}");
        let message = Script::load(Path::new("no/such.json"))
            .unwrap_err()
            .to_string();
        assert!(message.contains("no/such.json"), "{message}");
    }

    #[test]
    fn only_exact_placeholders_are_filled() {
        let values = BTreeMap::from([("last_tool_output", "{{session_id}} 7".to_owned())]);
        let mut value = json!({"a": ["x {{last_tool_output}}.", "f\"{{ {{{n}}} }}\"", "{{{last_tool_output}}}"]});
        fill(&mut value, &values);
        assert_eq!(
            value,
            json!({"a": ["x {{session_id}} 7.", "f\"{{ {{{n}}} }}\"", "{{{session_id}} 7}"]})
        );
    }

    #[test]
    fn faults_are_used_in_order() {
        let script = Script::from_value(json!([
            {"fail": [{"error": "overloaded", "times": 2}, {"error": "billing"}]}
        ]))
        .unwrap();
        let turn = &script.conversations[0].turns[0];
        let kinds: Vec<_> = (0..4).map(|n| turn.fault(n).map(|f| f.error)).collect();
        assert_eq!(
            kinds,
            [
                Some(FaultKind::Overloaded),
                Some(FaultKind::Overloaded),
                Some(FaultKind::Billing),
                None
            ]
        );
    }
}
