//! A model that answers from a script: deterministic, without a network.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use futures_util::stream::{self, BoxStream, StreamExt};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{
    Model, ModelError, ModelErrorKind, ModelEvent, ModelRequest, ModelResponse, ModelUsage,
    script::{Condition, Fault, FaultKind, Script, Turn, fill},
};
use crate::clock::Clock;

/// Answers every request with a turn of a [`Script`].
///
/// The turn follows from the request alone (how many were answered before it),
/// so a restarted engine continues where the log says it is. Only the number
/// of attempts that a `fail` entry has used up is kept in memory.
pub struct ScriptedModel {
    script: Script,
    clock: Clock,
    attempts: Mutex<HashMap<(String, usize, usize), u64>>,
    gates: watch::Sender<BTreeSet<String>>,
}

/// What happens while a response is written.
enum Step {
    Sleep(Duration),
    Gate(String),
    Hang,
    Event(ModelEvent),
    Fail(ModelError),
}

impl ScriptedModel {
    /// A model that waits on `clock` where the script says so.
    pub fn new(script: Script, clock: Clock) -> ScriptedModel {
        ScriptedModel {
            script,
            clock,
            attempts: Mutex::default(),
            gates: watch::Sender::default(),
        }
    }

    /// Lets the turns pass that wait for the gate `name`, now and later.
    pub fn open_gate(&self, name: &str) {
        self.gates.send_modify(|open| {
            open.insert(name.to_owned());
        });
    }

    fn steps(&self, request: &ModelRequest) -> Result<Vec<Step>, ModelError> {
        let talk = Talk::read(request);
        let (number, conversation) = self
            .script
            .conversations
            .iter()
            .enumerate()
            .find(|(_, c)| {
                let holds = |condition: &Option<Condition>, value: &str| {
                    condition.as_ref().is_none_or(|c| c.holds(Some(value)))
                };
                holds(&c.matches.first_user, &talk.first_user)
                    && holds(&c.matches.system, &talk.system)
                    && holds(&c.matches.model, &request.model)
            })
            .ok_or_else(|| {
                unusable(format!(
                    "no conversation of the script matches; the first user message is {:?}; add a conversation without \"match\" at the end",
                    excerpt(&talk.first_user)
                ))
            })?;
        let label = conversation.label(number);
        let count = conversation.turns.len();
        let place = if conversation.repeat {
            request.answered % count
        } else {
            request.answered
        };
        let turn = conversation.turns.get(place).ok_or_else(|| {
            unusable(format!(
                "{label} of the script is exhausted: it has {count} turns and turn {} was asked for; add a turn or set \"loop\": true",
                place + 1
            ))
        })?;
        let turn = match &turn.any {
            None => std::slice::from_ref(turn),
            Some(alternatives) => alternatives,
        }
        .iter()
        .find(|turn| {
            let holds = |condition: &Option<Condition>, value: &Option<String>| {
                condition.as_ref().is_none_or(|c| c.holds(value.as_deref()))
            };
            holds(&turn.when.last_user, &talk.last_user)
                && holds(&turn.when.last_tool, &talk.last_tool)
        })
        .ok_or_else(|| {
            let show = |value: &Option<String>| value.as_deref().map(excerpt);
            unusable(format!(
                "{label} of the script: turns[{place}] does not expect this conversation: the last user message is {:?}, the last tool output is {:?}",
                show(&talk.last_user),
                show(&talk.last_tool)
            ))
        })?;
        let fault = if turn.fail.is_empty() {
            None
        } else {
            let key = (request.session_id.clone(), number, request.answered);
            let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
            let attempt = attempts.entry(key).or_default();
            *attempt += 1;
            turn.fault(*attempt - 1)
        };
        Ok(play(turn, fault, request, &talk))
    }
}

impl Model for ScriptedModel {
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>> {
        let steps = self
            .steps(&request)
            .unwrap_or_else(|error| vec![Step::Fail(error)]);
        let state = (
            steps.into_iter(),
            self.clock.clone(),
            self.gates.subscribe(),
        );
        stream::unfold(state, |(mut steps, clock, mut gates)| async move {
            loop {
                match steps.next()? {
                    Step::Sleep(time) => clock.sleep(time).await,
                    Step::Hang => std::future::pending().await,
                    Step::Gate(name) => {
                        // An error means that the model is gone, and then
                        // nobody can open the gate.
                        if gates.wait_for(|open| open.contains(&name)).await.is_err() {
                            std::future::pending::<()>().await;
                        }
                    }
                    Step::Event(event) => return Some((Ok(event), (steps, clock, gates))),
                    Step::Fail(error) => return Some((Err(error), (steps, clock, gates))),
                }
            }
        })
        .boxed()
    }
}

/// The steps of one attempt at a turn.
fn play(turn: &Turn, fault: Option<&Fault>, request: &ModelRequest, talk: &Talk) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(gate) = &turn.gate {
        steps.push(Step::Gate(gate.clone()));
    }
    if !turn.delay().is_zero() {
        steps.push(Step::Sleep(turn.delay()));
    }
    if let Some(fault) = fault.filter(|fault| fault.error != FaultKind::Cut) {
        steps.push(Step::Fail(failure(fault)));
        return steps;
    }
    let content = content(turn, request, talk);
    let usage = usage(turn, request, &content);
    steps.push(Step::Event(ModelEvent::Usage(ModelUsage {
        output_tokens: 1,
        ..usage
    })));
    if turn.hang {
        steps.push(Step::Hang);
        return steps;
    }
    let mut left = fault.map_or(usize::MAX, |fault| fault.after);
    'content: for (index, block) in content.iter().enumerate() {
        let kind = block["type"].as_str().unwrap_or_default().to_owned();
        let text = block[kind.as_str()].as_str().unwrap_or_default();
        let shown = kind == "text";
        steps.push(Step::Event(ModelEvent::BlockStart { index, kind }));
        for piece in pieces(text) {
            if left == 0 {
                break 'content;
            }
            let piece: String = piece.chars().take(left).collect();
            left -= piece.chars().count();
            if !turn.pace().is_zero() {
                steps.push(Step::Sleep(turn.pace()));
            }
            if shown {
                steps.push(Step::Event(ModelEvent::Text { index, text: piece }));
            }
        }
        if left == 0 {
            break;
        }
        steps.push(Step::Event(ModelEvent::BlockEnd { index }));
    }
    if let Some(fault) = fault {
        steps.push(Step::Fail(failure(fault)));
        return steps;
    }
    let calls_tools = content.iter().any(|block| block["type"] == "tool_use");
    steps.push(Step::Event(ModelEvent::Done(ModelResponse {
        stop_reason: turn.stop_reason(calls_tools),
        stop_details: turn.stop_details(),
        content,
        usage,
    })));
    steps
}

fn content(turn: &Turn, request: &ModelRequest, talk: &Talk) -> Vec<Value> {
    let values = BTreeMap::from([
        (
            "last_tool_output",
            talk.last_tool.clone().unwrap_or_default(),
        ),
        (
            "last_user_message",
            talk.last_user.clone().unwrap_or_default(),
        ),
        ("session_id", request.session_id.clone()),
    ]);
    let mut content = Vec::new();
    for (k, block) in turn.blocks().into_iter().enumerate() {
        let mut block = Value::Object(block);
        fill(&mut block, &values);
        match block["type"].as_str() {
            // The Messages API takes no empty text back.
            Some("text") if block["text"] == "" => continue,
            Some("thinking") if block.get("signature").is_none() => {
                block["signature"] = json!("c2NyaXB0ZWQ=");
            }
            Some("tool_use") => {
                let id = block.get("id").cloned();
                block = json!({
                    "type": "tool_use",
                    "id": id.unwrap_or_else(|| json!(format!("toolu_{:04}_{k}", request.answered))),
                    "name": block["name"],
                    "input": block.get("input").cloned().unwrap_or_else(|| json!({})),
                });
            }
            _ => {}
        }
        content.push(block);
    }
    content
}

/// Four characters of JSON count as a token, so that the same conversation
/// always has the same usage.
fn usage(turn: &Turn, request: &ModelRequest, content: &[Value]) -> ModelUsage {
    let tokens = |parts: &[&[Value]]| {
        let length: usize = parts
            .iter()
            .flat_map(|values| values.iter())
            .map(|value| value.to_string().chars().count())
            .sum();
        length.div_ceil(4).max(1) as u64
    };
    let mut usage = ModelUsage {
        input_tokens: tokens(&[&request.system, &request.tools, &request.messages]),
        output_tokens: tokens(&[content]),
        ..ModelUsage::default()
    };
    if let Some(given) = &turn.usage {
        usage.input_tokens = given.input_tokens.unwrap_or(usage.input_tokens);
        usage.output_tokens = given.output_tokens.unwrap_or(usage.output_tokens);
        usage.cache_read_input_tokens = given.cache_read_input_tokens.unwrap_or(0);
        if let Some(created) = &given.cache_creation {
            usage.cache_creation_5m = created.ephemeral_5m_input_tokens;
            usage.cache_creation_1h = created.ephemeral_1h_input_tokens;
        }
    }
    usage
}

fn failure(fault: &Fault) -> ModelError {
    let (kind, retryable, text) = match fault.error {
        FaultKind::Overloaded => (ModelErrorKind::Overloaded, true, "the model is overloaded"),
        FaultKind::RateLimited => (
            ModelErrorKind::RateLimited,
            true,
            "the rate limit is reached",
        ),
        FaultKind::RequestFailed => (ModelErrorKind::RequestFailed, true, "the request failed"),
        FaultKind::BadRequest => (
            ModelErrorKind::RequestFailed,
            false,
            "the request is not valid",
        ),
        FaultKind::Billing => (ModelErrorKind::Billing, false, "the credit is used up"),
        FaultKind::Cut => (
            ModelErrorKind::RequestFailed,
            true,
            "the response broke off",
        ),
    };
    ModelError {
        kind,
        message: match &fault.message {
            Some(message) => message.clone(),
            None => format!("{text}, says the script"),
        },
        retryable,
        retry_after: fault.retry_after.map(|s| Duration::from_secs(s.into())),
    }
}

fn unusable(message: String) -> ModelError {
    ModelError {
        kind: ModelErrorKind::RequestFailed,
        message,
        retryable: false,
        retry_after: None,
    }
}

/// Pieces of at most sixteen characters, cut after a space where there is one.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let limit = rest.char_indices().nth(16).map_or(rest.len(), |(i, _)| i);
        let end = if limit == rest.len() {
            limit
        } else {
            rest[..limit]
                .rfind(char::is_whitespace)
                .map_or(limit, |space| {
                    space + rest[space..].chars().next().map_or(1, char::len_utf8)
                })
        };
        pieces.push(&rest[..end]);
        rest = &rest[end..];
    }
    pieces
}

fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(120).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// What a script can ask about a conversation.
struct Talk {
    first_user: String,
    system: String,
    last_user: Option<String>,
    last_tool: Option<String>,
}

impl Talk {
    fn read(request: &ModelRequest) -> Talk {
        Talk {
            first_user: request.messages.first().map(text_of).unwrap_or_default(),
            system: text_of(&json!({"content": request.system})),
            last_user: request
                .messages
                .iter()
                .rev()
                .filter(|message| message["role"] == "user")
                .map(text_of)
                .find(|text| !text.is_empty()),
            last_tool: request
                .messages
                .iter()
                .rev()
                .filter_map(|message| message["content"].as_array())
                .find_map(|blocks| blocks.iter().rev().find(|b| b["type"] == "tool_result"))
                .map(text_of),
        }
    }
}

/// The text of a message's or tool result's content.
fn text_of(holder: &Value) -> String {
    match holder.get("content") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(blocks)) => {
            let texts: Vec<&str> = blocks
                .iter()
                .filter(|block| block["type"] == "text")
                .filter_map(|block| block["text"].as_str())
                .collect();
            texts.join("\n")
        }
        _ => String::new(),
    }
}
