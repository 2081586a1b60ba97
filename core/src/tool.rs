//! Who runs a tool. The worker and the engine's harness call this trait;
//! the sandbox implements it.

use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

/// One call that the model made.
#[derive(Clone, Debug)]
pub struct ToolCall {
    /// Id of the `agent.tool_use` event (`sevt_…`).
    pub id: String,
    /// Name of the tool.
    pub name: String,
    /// The model's arguments: an object, not yet validated.
    pub input: Value,
}

/// What a tool answered, in the shape of a result event.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolOutput {
    /// Content blocks (`text`, `image`, `document`, `search_result`) as the
    /// API writes them.
    pub content: Vec<Value>,
    /// Whether the model is told that the call failed.
    pub is_error: bool,
}

impl ToolOutput {
    /// A single text block.
    pub fn text(text: impl Into<String>) -> ToolOutput {
        ToolOutput {
            content: vec![serde_json::json!({"type": "text", "text": text.into()})],
            is_error: false,
        }
    }

    /// A single text block that reports a failure.
    pub fn error(text: impl Into<String>) -> ToolOutput {
        ToolOutput {
            is_error: true,
            ..ToolOutput::text(text)
        }
    }
}

/// Something that can run tools: a local sandbox, a worker, an MCP server.
pub trait ToolExecutor: Send + Sync + 'static {
    /// Runs one call to its end. A failing tool is an output with `is_error`,
    /// never a panic. When `cancel` fires, the executor stops whatever it
    /// started (whole process groups included) before it returns.
    fn execute(&self, call: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput>;
}
