//! The client's side of a session: functions for its custom tools, and
//! somebody who allows or denies calls.

use std::{collections::HashMap, fmt, future::Future, sync::Arc};

use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::tool::{ToolCall, ToolExecutor, ToolOutput};

/// Custom tools by name. A call of a name that is not here is left to whoever
/// else may own it.
#[derive(Clone, Default)]
pub struct Tools(HashMap<String, Arc<dyn ToolExecutor>>);

impl fmt::Debug for Tools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Tools {
    /// No tools.
    pub fn new() -> Tools {
        Tools::default()
    }

    /// Adds an async function from arguments to output. Its error becomes an
    /// error result that the model reads.
    pub fn function<F, R, E>(self, name: impl Into<String>, function: F) -> Tools
    where
        F: Fn(Value) -> R + Send + Sync + 'static,
        R: Future<Output = Result<ToolOutput, E>> + Send + 'static,
        E: fmt::Display,
    {
        self.executor(name, Arc::new(Function(function)))
    }

    /// Adds an executor under a name.
    pub fn executor(mut self, name: impl Into<String>, executor: Arc<dyn ToolExecutor>) -> Tools {
        self.0.insert(name.into(), executor);
        self
    }

    pub(crate) fn get(&self, name: &str) -> Option<Arc<dyn ToolExecutor>> {
        self.0.get(name).cloned()
    }
}

struct Function<F>(F);

impl<F, R, E> ToolExecutor for Function<F>
where
    F: Fn(Value) -> R + Send + Sync + 'static,
    R: Future<Output = Result<ToolOutput, E>> + Send + 'static,
    E: fmt::Display,
{
    fn execute(&self, call: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        let work = (self.0)(call.input);
        Box::pin(async move {
            tokio::select! {
                biased;
                // A future is stopped by dropping it.
                () = cancel.cancelled() => ToolOutput::error("cancelled"),
                output = work => output
                    .unwrap_or_else(|error| ToolOutput::error(error.to_string())),
            }
        })
    }
}

/// A tool call that waits for somebody's verdict.
#[derive(Clone, Debug)]
pub struct ApprovalRequest {
    /// Id of the call's event.
    pub id: String,
    /// Name of the tool.
    pub name: String,
    /// The model's arguments.
    pub input: Value,
    /// MCP server that offers the tool.
    pub mcp_server: Option<String>,
    /// Thread that made the call, if not the primary one.
    pub thread: Option<String>,
}

/// A verdict on a tool call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Run it.
    Allow,
    /// Do not run it; the model is told, with the message.
    Deny {
        /// At most 10,000 characters.
        message: Option<String>,
    },
    /// Neither; the call stays open, and the run ends when nothing else can
    /// go on.
    Leave,
}

type ApproveFn = dyn Fn(ApprovalRequest) -> BoxFuture<'static, Decision> + Send + Sync;

/// Who decides on calls that need a confirmation.
#[derive(Clone)]
pub enum Approve {
    /// Always the same.
    Always(Decision),
    /// A function, which may wait for a person.
    Ask(Arc<ApproveFn>),
}

impl Default for Approve {
    fn default() -> Approve {
        Approve::Always(Decision::Leave)
    }
}

impl fmt::Debug for Approve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Approve::Always(decision) => f.debug_tuple("Always").field(decision).finish(),
            Approve::Ask(_) => f.write_str("Ask(..)"),
        }
    }
}

impl Approve {
    /// Asks an async function.
    pub fn ask<F, R>(function: F) -> Approve
    where
        F: Fn(ApprovalRequest) -> R + Send + Sync + 'static,
        R: Future<Output = Decision> + Send + 'static,
    {
        Approve::Ask(Arc::new(move |request| Box::pin(function(request))))
    }

    pub(super) async fn decide(&self, request: ApprovalRequest) -> Decision {
        match self {
            Approve::Always(decision) => decision.clone(),
            Approve::Ask(function) => function(request).await,
        }
    }
}
