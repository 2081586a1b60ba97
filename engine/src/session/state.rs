//! What a session's log says now. [`State`] is a fold over log records, so
//! that a session loaded from disk and one that never stopped are the same.

use serde_json::Value;

use crate::{
    clock::Micros,
    model::{ModelUsage, Spent},
    store::{Queued, Record},
};

/// Private records: what the model wrote, as it must see it again.
pub const MODEL_RESPONSE: &str = "model.response";
/// Private record: the summary that stands for everything before it.
pub const CONTEXT_COMPACTED: &str = "context.compacted";
/// Private record: the engine found the session cut off by a crash.
pub const ENGINE_RESTARTED: &str = "engine.restarted";
/// Private record: everything that the crash left open is closed.
pub const ENGINE_RECOVERED: &str = "engine.recovered";

/// `session.status`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Waits for input, or for an answer.
    #[default]
    Idle,
    /// Works.
    Running,
    /// Waits before it repeats a failed request.
    Rescheduling,
    /// Over for good.
    Terminated,
}

impl Status {
    /// As the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Idle => "idle",
            Status::Running => "running",
            Status::Rescheduling => "rescheduling",
            Status::Terminated => "terminated",
        }
    }
}

/// Who runs a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// A built-in tool, in the session's sandbox.
    Builtin,
    /// A built-in tool, on the user's own worker.
    SelfHosted,
    /// A tool of an MCP server.
    Mcp,
    /// A custom tool, at the client.
    Custom,
}

/// What stands between a call and its execution.
#[derive(Clone, Debug, PartialEq)]
pub enum Gate {
    /// Nothing.
    Open,
    /// The client's confirmation.
    Ask,
    /// The client refused, with this message.
    Refused(Option<String>),
    /// The engine refused.
    Denied,
}

/// A call that has no result yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Id of the tool-use event.
    pub id: String,
    /// Who runs it.
    pub kind: CallKind,
    /// Tool.
    pub name: String,
    /// The MCP server that has it.
    pub server: Option<String>,
    /// Arguments.
    pub input: Value,
    /// What stands before it.
    pub gate: Gate,
}

impl Call {
    /// The event that ends it, when the engine writes it, and its member that
    /// names the call.
    pub fn result_event(&self) -> (&'static str, &'static str) {
        match (self.kind, &self.gate) {
            (CallKind::Custom, _) => ("user.custom_tool_result", "custom_tool_use_id"),
            (CallKind::Mcp, _) => ("agent.mcp_tool_result", "mcp_tool_use_id"),
            (CallKind::SelfHosted, Gate::Open | Gate::Ask) => ("user.tool_result", "tool_use_id"),
            (CallKind::SelfHosted | CallKind::Builtin, _) => ("agent.tool_result", "tool_use_id"),
        }
    }

    /// Whether only the client can move it on.
    pub fn blocks(&self) -> bool {
        match self.gate {
            Gate::Ask => true,
            Gate::Open => !matches!(self.kind, CallKind::Builtin | CallKind::Mcp),
            Gate::Refused(_) | Gate::Denied => false,
        }
    }

    /// Whether running it twice does no harm.
    pub fn is_read_only(&self) -> bool {
        self.kind == CallKind::Builtin
            && matches!(
                self.name.as_str(),
                "read" | "glob" | "grep" | "web_fetch" | "web_search"
            )
    }
}

/// Why the session is idle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// It never ran, or its turn is over.
    #[default]
    Done,
    /// It waits for answers.
    RequiresAction,
    /// Its budget is used up in the middle of a turn.
    BudgetPaused,
    /// Its budget was used up by the request that ended the turn.
    BudgetReached,
    /// Its budget was raised: it goes on by itself.
    Resumed,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing, until an input arrives.
    Rest,
    /// Close what is open and end the turn.
    Interrupt,
    /// Start a turn, or go on with one.
    Run,
    /// Run the calls that are ready.
    Tools,
    /// Ask the client for answers.
    RequireAction,
    /// Ask the model.
    Request,
    /// End the turn.
    EndTurn,
}

/// A session, as its log tells it.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Position of the newest record.
    pub seq: i64,
    /// Time of the newest record.
    pub at: Micros,
    /// Status.
    pub status: Status,
    /// Why it is idle.
    pub rest: Rest,
    /// Calls without a result, in call order.
    pub calls: Vec<Call>,
    /// Whether the model owes a response to what the log holds.
    pub owed: bool,
    /// Stop reason of the newest response.
    pub stop_reason: String,
    /// Details of a refusal.
    pub stop_details: Option<Value>,
    /// Id of a `span.model_request_start` without its end.
    pub open_span: Option<String>,
    /// Model responses so far.
    pub answered: usize,
    /// Tokens of the newest response and of what it answered: how full the
    /// model's window is.
    pub window: u64,
    /// Compactions since the last message or call.
    pub compactions: usize,
    /// Rounds of tools in this turn.
    pub rounds: usize,
    /// Crashes since the last progress.
    pub crashes: usize,
    /// A crash was found and is not yet cleaned up.
    pub recovering: bool,
    /// When the session began to run.
    pub running_since: Option<Micros>,
    /// Time spent running, up to the last rest.
    pub active: Micros,
    /// Tokens of all requests.
    pub usage: Spent,
    /// Accepted inputs without a place in the log.
    pub queue: Vec<Queued>,
    /// Position of the newest accepted input.
    pub queue_seq: i64,
    /// The environment is the user's own.
    pub self_hosted: bool,
}

impl State {
    /// Adds one record.
    pub fn apply(&mut self, record: &Record, body: &Value) {
        self.seq = record.seq;
        self.at = record.at;
        match record.kind.as_str() {
            "user.message" | "system.message" => self.owed = true,
            "agent.message" => self.compactions = 0,
            "agent.thread_context_compacted" => self.compactions += 1,
            CONTEXT_COMPACTED => self.window = 0,
            "agent.tool_use" => self.open_call(record, body, CallKind::Builtin),
            "agent.mcp_tool_use" => self.open_call(record, body, CallKind::Mcp),
            "agent.custom_tool_use" => self.open_call(record, body, CallKind::Custom),
            "agent.tool_result" | "user.tool_result" => self.close_call(&body["tool_use_id"]),
            "agent.mcp_tool_result" => self.close_call(&body["mcp_tool_use_id"]),
            "user.custom_tool_result" => self.close_call(&body["custom_tool_use_id"]),
            "user.tool_confirmation" => {
                let gate = if body["result"] == "allow" {
                    Gate::Open
                } else {
                    Gate::Refused(body["deny_message"].as_str().map(str::to_owned))
                };
                if let Some(call) = self.call_mut(&body["tool_use_id"]) {
                    call.gate = gate;
                }
            }
            "span.model_request_start" => self.open_span = Some(record.id.clone()),
            "span.model_request_end" => {
                self.open_span = None;
                self.add_usage(body);
            }
            MODEL_RESPONSE => {
                self.answered += 1;
                self.crashes = 0;
                self.stop_reason = body["stop_reason"].as_str().unwrap_or_default().to_owned();
                self.stop_details = match &body["stop_details"] {
                    Value::Null => None,
                    details => Some(details.clone()),
                };
                // A paused response is continued by asking again.
                self.owed = self.stop_reason == "pause_turn";
                if !self.calls.is_empty() {
                    self.rounds += 1;
                }
            }
            ENGINE_RESTARTED => {
                self.crashes += 1;
                self.recovering = true;
            }
            ENGINE_RECOVERED => self.recovering = false,
            "session.status_running" => {
                if self.rest == Rest::Done && self.status == Status::Idle {
                    self.rounds = 0;
                }
                self.status = Status::Running;
                self.rest = Rest::Done;
                self.running_since.get_or_insert(record.at);
            }
            "session.status_rescheduled" => {
                self.stop_clock(record.at);
                self.status = Status::Rescheduling;
            }
            "session.thread_status_idle" => {
                self.rest = match body["stop_reason"]["type"].as_str() {
                    Some("requires_action") => Rest::RequiresAction,
                    Some("budget_reached") => Rest::BudgetPaused,
                    _ => {
                        self.owed = false;
                        Rest::Done
                    }
                };
            }
            "session.status_idle" => {
                self.stop_clock(record.at);
                self.status = Status::Idle;
                self.recovering = false;
                match body["stop_reason"]["type"].as_str() {
                    Some("requires_action") => self.rest = Rest::RequiresAction,
                    Some("budget_reached") if self.rest == Rest::Done => {
                        self.rest = Rest::BudgetReached;
                    }
                    _ => {}
                }
            }
            "session.updated" if body.get("budget").is_some() => {
                self.rest = match self.rest {
                    Rest::BudgetPaused => Rest::Resumed,
                    Rest::BudgetReached => Rest::Done,
                    rest => rest,
                };
            }
            "session.status_terminated" => {
                self.stop_clock(record.at);
                self.status = Status::Terminated;
                self.queue.clear();
            }
            _ => {}
        }
    }

    /// What the harness does next.
    pub fn step(&self) -> Step {
        let queued = |kind: &str| self.queue.iter().any(|input| input.kind == kind);
        match self.status {
            Status::Terminated => Step::Rest,
            Status::Running | Status::Rescheduling if queued("user.interrupt") => Step::Interrupt,
            Status::Rescheduling => Step::Run,
            Status::Idle => match self.rest {
                Rest::RequiresAction if self.calls.iter().any(Call::blocks) => Step::Rest,
                Rest::RequiresAction | Rest::Resumed => Step::Run,
                Rest::BudgetPaused | Rest::BudgetReached => Step::Rest,
                Rest::Done if queued("user.message") => Step::Run,
                Rest::Done => Step::Rest,
            },
            Status::Running => {
                if self.calls.iter().any(|call| !call.blocks()) {
                    Step::Tools
                } else if !self.calls.is_empty() {
                    Step::RequireAction
                } else if self.owed || queued("user.message") {
                    Step::Request
                } else {
                    Step::EndTurn
                }
            }
        }
    }

    /// Time spent running until `now`.
    pub fn active_at(&self, now: Micros) -> Micros {
        self.active + self.running_since.map_or(0, |since| (now - since).max(0))
    }

    /// Ids of the calls that wait for the client.
    pub fn blocking(&self) -> Vec<&str> {
        self.calls
            .iter()
            .filter(|call| call.blocks())
            .map(|call| call.id.as_str())
            .collect()
    }

    /// Whether a call waits that a worker is to run, now or once it is allowed.
    pub fn has_work_for_worker(&self) -> bool {
        let waits = |call: &Call| matches!(call.gate, Gate::Open | Gate::Ask);
        self.calls
            .iter()
            .any(|call| call.kind == CallKind::SelfHosted && waits(call))
    }

    /// An open call.
    pub fn call(&self, id: &str) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == id)
    }

    fn call_mut(&mut self, id: &Value) -> Option<&mut Call> {
        self.calls
            .iter_mut()
            .find(|call| Some(call.id.as_str()) == id.as_str())
    }

    fn open_call(&mut self, record: &Record, body: &Value, kind: CallKind) {
        self.compactions = 0;
        let name = body["name"].as_str().unwrap_or_default().to_owned();
        let on_worker = self.self_hosted && !matches!(name.as_str(), "web_fetch" | "web_search");
        self.calls.push(Call {
            id: record.id.clone(),
            kind: match kind {
                CallKind::Builtin if on_worker => CallKind::SelfHosted,
                kind => kind,
            },
            name,
            server: body["mcp_server_name"].as_str().map(str::to_owned),
            input: body["input"].clone(),
            gate: match body["evaluated_permission"].as_str() {
                Some("ask") => Gate::Ask,
                Some("deny") => Gate::Denied,
                _ => Gate::Open,
            },
        });
    }

    fn close_call(&mut self, id: &Value) {
        self.calls
            .retain(|call| Some(call.id.as_str()) != id.as_str());
        self.owed = true;
        if !self.recovering {
            self.crashes = 0;
        }
    }

    fn stop_clock(&mut self, at: Micros) {
        self.active = self.active_at(at);
        self.running_since = None;
    }

    fn add_usage(&mut self, body: &Value) {
        let count = |field: &str| body["model_usage"][field].as_u64().unwrap_or(0);
        let input = count("input_tokens");
        let output = count("output_tokens");
        let read = count("cache_read_input_tokens");
        let created = count("cache_creation_input_tokens");
        self.usage.add(&ModelUsage {
            input_tokens: input,
            output_tokens: output,
            cache_read_input_tokens: read,
            cache_creation_5m: created,
            cache_creation_1h: 0,
        });
        if body["is_error"] != true {
            self.window = input + output + read + created;
        }
    }
}
