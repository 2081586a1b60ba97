//! The agent toolset for workers of self-hosted environments.

use std::path::PathBuf;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use hostler::run::Tools;
use hostler::worker::{SessionTools, Toolbox};
use hostler::{Error, ErrorCode, Result};

use crate::{Access, Isolation, Network, Sandbox};

/// The built-in tools that a worker runs. Web tools stay with the server.
const TOOLSET: [&str; 6] = ["bash", "read", "write", "edit", "glob", "grep"];

/// Gives every session of a worker a sandbox on the worker's directory.
#[derive(Clone, Debug, Default)]
pub struct SandboxToolbox {
    /// How strictly commands are isolated.
    pub isolation: Isolation,
    /// Whether commands may use the network.
    pub network: Network,
    /// Further directories that tools may reach and change.
    pub roots: Vec<PathBuf>,
    /// Custom tools beside the toolset.
    pub custom: Tools,
}

impl Toolbox for SandboxToolbox {
    fn open(&self, session: SessionTools) -> BoxFuture<'_, Result<Tools>> {
        let toolbox = self.clone();
        Box::pin(async move {
            // Finding out what the host can isolate starts a process.
            let made = tokio::task::spawn_blocking(move || toolbox.make(&session));
            made.await.map_err(|error| {
                Error::new(ErrorCode::Internal, format!("making a sandbox: {error}"))
            })?
        })
    }
}

impl SandboxToolbox {
    fn make(&self, session: &SessionTools) -> Result<Tools> {
        let mut builder = Sandbox::builder(&session.workdir)
            .workdir_at(&session.workdir)
            .isolation(self.isolation)
            .network(self.network.clone());
        for root in &self.roots {
            builder = builder.root(root, Access::ReadWrite);
        }
        let sandbox = builder.build().map_err(|error| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("the session's tools cannot be made: {error}"),
            )
        })?;
        let sandbox = Arc::new(sandbox);
        let tools = TOOLSET.iter().fold(self.custom.clone(), |tools, name| {
            tools.executor(*name, sandbox.clone())
        });
        Ok(tools)
    }
}
