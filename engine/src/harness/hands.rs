//! Where the built-in tools run.

use std::{collections::HashMap, sync::Arc};

use futures_util::future::BoxFuture;
use hostler::tool::ToolExecutor;
use serde_json::Value;

use super::attachments::Mount;

/// A session's workspace and the tools in it.
#[derive(Clone)]
pub struct Workspace {
    /// Runs the tools.
    pub executor: Arc<dyn ToolExecutor>,
    /// The working directory, as commands see it.
    pub workdir: String,
    /// The directory whose files the session hands out, as commands see it.
    pub outputs: String,
    /// Where commands see mounts that are not where they were asked for.
    pub shown: HashMap<String, String>,
}

/// Gives every session its workspace.
pub trait Hands: Send + Sync + 'static {
    /// The session's workspace, made with `mounts` when it is not there yet. Starts no
    /// process: the first call of a tool does.
    ///
    /// # Errors
    /// A sentence for the model and the log.
    fn open(
        &self,
        session: &str,
        environment: &Value,
        mounts: &[Mount],
    ) -> Result<Workspace, String>;

    /// Stops what runs for the session; with `remove` its files go too.
    fn close<'a>(&'a self, session: &'a str, remove: bool) -> BoxFuture<'a, ()>;
}
