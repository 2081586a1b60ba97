//! What the harness asks of a model, whoever answers: an endpoint that speaks
//! the Messages API, or a script.

mod messages;
pub mod profile;
mod script;
mod scripted;

pub use messages::{Auth, Dialect, MessagesConfig, MessagesModel};
pub use profile::{Profile, Spent};
pub use script::{Script, ScriptError};
pub use scripted::ScriptedModel;

use std::{fmt, time::Duration};

use futures_util::stream::BoxStream;
use serde_json::Value;

/// One request for one response. The harness builds it as a pure function of
/// the session log and the model profile.
#[derive(Clone, Debug)]
pub struct ModelRequest {
    /// Session the request belongs to; a script finds its place by it.
    pub session_id: String,
    /// How many requests of this thread have been answered before this one.
    /// Derived from the log, so that it is the same after a restart.
    pub answered: usize,
    /// Model id.
    pub model: String,
    /// `low` … `max`, as resolved on the session's agent.
    pub effort: Option<String>,
    /// `standard` or `fast`.
    pub speed: Option<String>,
    /// `us` or `global`.
    pub inference_geo: Option<String>,
    /// System prompt blocks in Messages API form, without cache breakpoints.
    pub system: Vec<Value>,
    /// Conversation in Messages API form, without cache breakpoints.
    pub messages: Vec<Value>,
    /// Tool definitions in Messages API form (`name`, `description`,
    /// `input_schema`).
    pub tools: Vec<Value>,
}

/// What arrives while a response is written.
#[derive(Clone, Debug, PartialEq)]
pub enum ModelEvent {
    /// A content block begins: `text`, `thinking`, `tool_use`, ….
    BlockStart {
        /// Position in the response's content.
        index: usize,
        /// Type of the block.
        kind: String,
    },
    /// Text was appended to a `text` block.
    Text {
        /// Position in the response's content.
        index: usize,
        /// The appended text.
        text: String,
    },
    /// A content block is complete.
    BlockEnd {
        /// Position in the response's content.
        index: usize,
    },
    /// Token counts so far, for a request that is interrupted later.
    Usage(ModelUsage),
    /// The response is complete; nothing follows.
    Done(ModelResponse),
}

/// A complete response.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelResponse {
    /// Content blocks exactly as they must be sent back in the next request
    /// (thinking blocks with their signatures among them).
    pub content: Vec<Value>,
    /// `end_turn`, `tool_use`, `max_tokens`, `refusal`, `pause_turn`, ….
    pub stop_reason: String,
    /// Details of a refusal: `category`, `explanation`.
    pub stop_details: Option<Value>,
    /// Token counts.
    pub usage: ModelUsage,
}

/// Token counts of one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ModelUsage {
    /// Uncached input tokens.
    pub input_tokens: u64,
    /// Output tokens.
    pub output_tokens: u64,
    /// Tokens read from the prompt cache.
    pub cache_read_input_tokens: u64,
    /// Tokens written to the five-minute cache.
    pub cache_creation_5m: u64,
    /// Tokens written to the one-hour cache.
    pub cache_creation_1h: u64,
}

impl ModelUsage {
    /// Adds the counts of another request.
    pub fn add(&mut self, other: &ModelUsage) {
        self.input_tokens += other.input_tokens;
        self.output_tokens += other.output_tokens;
        self.cache_read_input_tokens += other.cache_read_input_tokens;
        self.cache_creation_5m += other.cache_creation_5m;
        self.cache_creation_1h += other.cache_creation_1h;
    }
}

/// Kinds of failure, named as `session.error` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelErrorKind {
    /// `model_overloaded_error`
    Overloaded,
    /// `model_rate_limited_error`
    RateLimited,
    /// `model_request_failed_error`
    RequestFailed,
    /// `billing_error`
    Billing,
}

/// A request that brought no response.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelError {
    /// Kind.
    pub kind: ModelErrorKind,
    /// What happened, to which endpoint, what to do. Holds no secret.
    pub message: String,
    /// Whether the same request may succeed when it is repeated.
    pub retryable: bool,
    /// How long the endpoint asks to wait.
    pub retry_after: Option<Duration>,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ModelError {}

/// Answers requests. Makes one attempt each: the harness repeats, because
/// repetitions are visible in the session log.
pub trait Model: Send + Sync + 'static {
    /// Starts a request. Dropping the stream cancels it.
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>>;
}
