//! Running the tools of self-hosted environments: taking work from the queue,
//! keeping its lease, answering the session's calls.
//!
//! ```no_run
//! use std::sync::Arc;
//! use hostler::{Client, Secret, run::Tools, tool::ToolOutput, worker::{EnvironmentWorker, WorkerOptions}};
//!
//! # async fn example() -> hostler::Result<()> {
//! let tools = Tools::new().function("ticket", async |input: serde_json::Value| {
//!     Ok::<_, String>(ToolOutput::text(format!("Ticket {}: open", input["number"])))
//! });
//! let key = Secret::new(std::env::var("ANTHROPIC_ENVIRONMENT_KEY").unwrap_or_default());
//! let worker = EnvironmentWorker::new(
//!     &Client::new()?, "env_…", key, WorkerOptions::new(Arc::new(tools)),
//! )?;
//! worker.run().await
//! # }
//! ```

mod environment;
mod item;
mod lease;
mod poller;
mod runner;
mod secret;

pub use environment::{EnvironmentWorker, ItemIds, SessionTools, Toolbox, WorkerOptions};
pub use item::{Ended, ItemReport};
pub use poller::{PollerOptions, WorkItem, WorkPoller};
pub use runner::{Confirmation, DispatchedCall, RunnerOptions, SessionToolRunner};

use std::time::Duration;

use crate::{Error, retry};

/// Whether repeating a call cannot help.
fn is_fatal(error: &Error) -> bool {
    match error.info().status {
        Some(status) => (400..500).contains(&status) && !matches!(status, 408 | 409 | 429),
        None => !error.info().retryable,
    }
}

/// `2^attempt` seconds and up to one more, a minute and one at most.
fn pause_after(attempt: u32) -> Duration {
    let doubled = Duration::from_secs(1 << attempt.min(6)).min(Duration::from_secs(60));
    doubled + Duration::from_secs(1).mul_f64(retry::random())
}
