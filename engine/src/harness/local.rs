//! Workspaces on this machine.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use futures_util::future::BoxFuture;
use hostler_sandbox::{Access, Isolation, Sandbox};
use serde_json::Value;

use super::{
    attachments::Mount,
    egress,
    hands::{Hands, Workspace},
};

/// Where a session's outputs are, in the service and here.
const OUTPUTS: &str = "/mnt/session/outputs";
/// Name of the outputs in the session's directory.
pub(crate) const OUTPUTS_DIRECTORY: &str = "outputs";

/// The directory of a session below that of all workspaces.
pub(crate) fn session_directory(base: &Path, session: &str) -> PathBuf {
    base.join(session)
}

/// A shell that nobody used for so long is stopped; its files stay. The next
/// call starts a fresh one.
const IDLE: Duration = Duration::from_secs(3600);

/// Workspaces as directories of this machine, tools in local sandboxes.
pub struct LocalHands {
    base: PathBuf,
    workdir: Option<PathBuf>,
    isolation: Isolation,
    open: Mutex<HashMap<String, Open>>,
}

struct Open {
    workspace: Workspace,
    used: Instant,
}

impl LocalHands {
    /// Workspaces below `base`, one directory a session.
    pub fn new(base: PathBuf, isolation: Isolation) -> LocalHands {
        LocalHands {
            base,
            workdir: None,
            isolation,
            open: Mutex::default(),
        }
    }

    /// Every session works in this directory, which is never removed.
    #[must_use]
    pub fn in_directory(mut self, workdir: PathBuf) -> LocalHands {
        self.workdir = Some(workdir);
        self
    }

    fn make(
        &self,
        session: &str,
        environment: &Value,
        mounts: &[Mount],
    ) -> Result<Workspace, String> {
        let home = session_directory(&self.base, session);
        let workdir = self
            .workdir
            .clone()
            .unwrap_or_else(|| home.join("workspace"));
        let outputs = home.join(OUTPUTS_DIRECTORY);
        for path in [&workdir, &outputs] {
            fs::create_dir_all(path)
                .map_err(|error| format!("cannot make {}: {error}", path.display()))?;
        }
        let mut builder = Sandbox::builder(&workdir).mount(&outputs, OUTPUTS, Access::ReadWrite);
        for mount in mounts {
            builder = builder.mount(&mount.host, &mount.at, mount.access);
        }
        let sandbox = builder
            .scratch(home.join("scratch"))
            .network(egress::network(environment))
            .isolation(self.isolation)
            .build()
            .map_err(|error| error.to_string())?;
        let outputs = sandbox.visible_path(&outputs).unwrap_or(outputs);
        let shown = mounts.iter().filter_map(|mount| {
            let host = mount.host.canonicalize().ok()?;
            let shown = sandbox.visible_path(&host)?;
            Some((mount.at.clone(), shown.display().to_string()))
        });
        let shown = shown.collect();
        Ok(Workspace {
            shown,
            workdir: sandbox.visible_workdir().display().to_string(),
            outputs: outputs.display().to_string(),
            executor: Arc::new(sandbox),
        })
    }
}

impl Hands for LocalHands {
    fn open(
        &self,
        session: &str,
        environment: &Value,
        mounts: &[Mount],
    ) -> Result<Workspace, String> {
        let mut open = self.open.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(known) = open.get_mut(session) {
            known.used = Instant::now();
            return Ok(known.workspace.clone());
        }
        open.retain(|_, other| {
            // Calls in execution hold the executor too.
            other.used.elapsed() < IDLE || Arc::strong_count(&other.workspace.executor) > 1
        });
        let workspace = self.make(session, environment, mounts)?;
        let entry = Open {
            workspace: workspace.clone(),
            used: Instant::now(),
        };
        open.insert(session.to_owned(), entry);
        Ok(workspace)
    }

    fn close<'a>(&'a self, session: &'a str, remove: bool) -> BoxFuture<'a, ()> {
        let workspace = self
            .open
            .lock()
            .unwrap_or_else(|e| e.into_inner())
            .remove(session);
        let home = session_directory(&self.base, session);
        Box::pin(async move {
            let work = move || {
                // Dropping the sandbox kills what runs in it, before its files
                // go.
                drop(workspace);
                if !remove {
                    return;
                }
                if let Err(error) = fs::remove_dir_all(&home)
                    && error.kind() != io::ErrorKind::NotFound
                {
                    tracing::warn!(path = %home.display(), %error, "cannot remove a workspace");
                }
            };
            if tokio::task::spawn_blocking(work).await.is_err() {
                tracing::error!("closing a sandbox panicked");
            }
        })
    }
}
