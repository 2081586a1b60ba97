//! The sandbox itself: one per session.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::future::BoxFuture;
use hostler::tool::{ToolCall, ToolExecutor, ToolOutput};
use serde_json::Value;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::builder::{Access, Limits, Network, SandboxBuilder};
use crate::files::Vfs;
use crate::isolation::{ActiveIsolation, Mount, Setup};
use crate::scratch::{Scratch, VISIBLE_TMP};
use crate::shell::{Broken, MARKER, Shell};
use crate::tools::{self, Arguments, CANCELLED, Outcome};

/// The program behind the bash tool.
pub(crate) const SHELL: &str = "/bin/bash";
const NO_OUTPUT: &str = "(no output)";
const RESTARTED: &str = "bash session restarted";
/// Longer results are stored in a file and shown in part.
const MAX_RESULT_CHARS: usize = 100_000;
const PREVIEW_CHARS: usize = 2_000;

/// A directory that the tools can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisibleRoot {
    /// The path that commands and models use.
    pub visible: PathBuf,
    /// The path on the host.
    pub host: PathBuf,
    /// Whether it can be changed.
    pub access: Access,
}

/// Runs the tools `bash`, `read`, `write`, `edit`, `glob` and `grep` on one
/// working directory.
///
/// The shell starts with the first bash call and lives until the sandbox is
/// dropped or closed. Dropping the sandbox kills everything that its commands
/// started.
pub struct Sandbox {
    // Before what it runs in: fields are dropped in this order.
    shell: Mutex<Option<Shell>>,
    inner: Arc<Inner>,
}

// By hand, because the environment may hold secrets.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("isolation", &self.inner.active)
            .field("roots", &self.inner.vfs.roots())
            .field("limits", &self.inner.limits)
            .field("network", &self.inner.network)
            .finish_non_exhaustive()
    }
}

/// What file operations on other threads need.
struct Inner {
    active: ActiveIsolation,
    vfs: Vfs,
    scratch: Scratch,
    environment: BTreeMap<String, String>,
    limits: Limits,
    network: Network,
}

impl Sandbox {
    /// Starts configuring a sandbox on a directory of the host.
    pub fn builder(workdir: impl Into<PathBuf>) -> SandboxBuilder {
        SandboxBuilder::new(workdir.into())
    }

    pub(crate) fn new(
        active: ActiveIsolation,
        vfs: Vfs,
        scratch: Scratch,
        environment: BTreeMap<String, String>,
        limits: Limits,
        network: Network,
    ) -> Sandbox {
        Sandbox {
            inner: Arc::new(Inner {
                active,
                vfs,
                scratch,
                environment,
                limits,
                network,
            }),
            shell: Mutex::new(None),
        }
    }

    /// The isolation that is active around commands.
    pub fn isolation(&self) -> ActiveIsolation {
        self.inner.active
    }

    /// The working directory as commands see it: the path to name to a model.
    pub fn visible_workdir(&self) -> &Path {
        self.inner.vfs.workdir()
    }

    /// The path under which commands see a path of the host, if they do.
    pub fn visible_path(&self, host: &Path) -> Option<PathBuf> {
        self.inner.vfs.visible(host)
    }

    /// Everything that the tools can reach: the working directory first, then
    /// the configured roots, then the temporary and home directories.
    pub fn roots(&self) -> Vec<VisibleRoot> {
        self.inner
            .vfs
            .roots()
            .iter()
            .map(|root| VisibleRoot {
                visible: root.visible.clone(),
                host: root.host.clone(),
                access: if root.read_only {
                    Access::ReadOnly
                } else {
                    Access::ReadWrite
                },
            })
            .collect()
    }

    /// Applies the rule for long results to a text from elsewhere, such as an
    /// MCP server: what is over 100,000 characters goes to a file in the
    /// sandbox, and the answer holds its beginning, its end and its path.
    pub async fn spill(&self, call_id: &str, text: String) -> String {
        let call_id = call_id.to_owned();
        let cancel = CancellationToken::new();
        self.blocking(cancel, move |inner, _| inner.shorten(&call_id, text))
            .await
            .unwrap_or_else(|error| error)
    }

    /// Kills the shell and everything its commands started. The next bash call
    /// starts afresh.
    pub async fn close(&self) {
        let shell = self.shell.lock().await.take();
        if let Some(shell) = shell {
            shell.kill().await;
        }
    }

    async fn run(&self, call: ToolCall, cancel: CancellationToken) -> ToolOutput {
        if cancel.is_cancelled() {
            return ToolOutput::error(CANCELLED);
        }
        let outcome = match call.name.as_str() {
            "bash" => self.bash(&call.input, &cancel).await,
            "read" | "write" | "edit" | "glob" | "grep" => self.file_tool(&call, &cancel).await,
            other => Err(format!("unknown tool: {other}")),
        };
        let output = outcome.unwrap_or_else(ToolOutput::error);
        self.presentable(call.id, output).await
    }

    async fn bash(&self, input: &Value, cancel: &CancellationToken) -> Outcome {
        let arguments = Arguments::new("bash", input)?;
        let request = tools::bash::parse(&arguments)?;
        let mut slot = tokio::select! {
            slot = self.shell.lock() => slot,
            () = cancel.cancelled() => return Err(CANCELLED.into()),
        };
        // Out of the slot for the time of the call: when the call's future is
        // dropped, the shell goes with it, and the next call starts afresh.
        let mut shell = slot.take();
        if (request.restart || shell.as_ref().is_some_and(Shell::has_ended))
            && let Some(old) = shell.take()
        {
            old.kill().await;
        }
        let Some(command) = request.command else {
            *slot = shell;
            return Ok(ToolOutput::text(RESTARTED));
        };
        let limits = &self.inner.limits;
        let timeout = request.timeout.unwrap_or(limits.timeout);
        let work = async {
            if shell.is_none() {
                let started = self.inner.start_shell().await;
                shell = Some(started.map_err(Failure::Start)?);
            }
            let shell = shell.as_mut().expect("was started above");
            let finished = shell.run(command, limits.output_bytes).await;
            finished.map_err(Failure::Shell)
        };
        let finished = tokio::select! {
            finished = work => finished,
            () = tokio::time::sleep(timeout) => Err(Failure::Timeout),
            () = cancel.cancelled() => Err(Failure::Cancelled),
        };
        let failure = match finished {
            Ok(finished) => {
                *slot = shell;
                return Ok(match (finished.status, finished.output) {
                    (0, output) => ToolOutput::text(output),
                    (status, output) if output.is_empty() => {
                        ToolOutput::error(format!("exit {status}"))
                    }
                    (_, output) => ToolOutput::error(output),
                });
            }
            Err(failure) => failure,
        };
        if let Some(broken) = shell {
            broken.kill().await;
        }
        Err(match failure {
            Failure::Start(error) => arguments.error(format!("cannot start the shell: {error}")),
            Failure::Shell(Broken::Ended(output)) => {
                let ended = arguments.error("bash session terminated");
                if output.is_empty() {
                    ended
                } else {
                    format!("{output}\n{ended}")
                }
            }
            Failure::Shell(Broken::Io(error)) => {
                arguments.error(format!("lost the shell: {error}"))
            }
            Failure::Timeout => arguments.error(format!(
                "bash command timed out after {}ms",
                timeout.as_millis()
            )),
            Failure::Cancelled => CANCELLED.into(),
        })
    }

    async fn file_tool(&self, call: &ToolCall, cancel: &CancellationToken) -> Outcome {
        let name = call.name.clone();
        let input = call.input.clone();
        self.blocking(cancel.clone(), move |inner, stopped| {
            inner
                .prepare()
                .map_err(|error| format!("{name}: {error}"))?;
            let vfs = &inner.vfs;
            let run = |tool| Arguments::new(tool, &input);
            match name.as_str() {
                "read" => tools::read::run(vfs, &run("read")?),
                "write" => tools::write::run(vfs, &run("write")?),
                "edit" => tools::edit::run(vfs, &run("edit")?),
                "glob" => tools::glob::run(vfs, &run("glob")?, stopped),
                _ => tools::grep::run(vfs, &run("grep")?, stopped, tools::grep::TIME_LIMIT),
            }
        })
        .await?
    }

    async fn presentable(&self, call_id: String, mut output: ToolOutput) -> ToolOutput {
        for block in &mut output.content {
            let Some(Value::String(text)) = block.get_mut("text") else {
                continue;
            };
            // The Messages API refuses empty text.
            if text.is_empty() {
                *text = NO_OUTPUT.into();
            }
            // Bytes are at least as many as characters.
            if text.len() > MAX_RESULT_CHARS {
                *text = self.spill(&call_id, std::mem::take(text)).await;
            }
        }
        output
    }

    /// Runs file operations off the asynchronous threads. A cancelled one is
    /// told to stop and awaited; one whose future is dropped is told to stop.
    async fn blocking<T: Send + 'static>(
        &self,
        cancel: CancellationToken,
        work: impl FnOnce(&Inner, &AtomicBool) -> T + Send + 'static,
    ) -> Result<T, String> {
        struct StopOnDrop(Arc<AtomicBool>);
        impl Drop for StopOnDrop {
            fn drop(&mut self) {
                self.0.store(true, Ordering::Relaxed);
            }
        }
        let inner = Arc::clone(&self.inner);
        let stop = StopOnDrop(Arc::default());
        let stopped = Arc::clone(&stop.0);
        let mut task = tokio::task::spawn_blocking(move || work(&inner, &stopped));
        let result = tokio::select! {
            result = &mut task => result,
            () = cancel.cancelled() => {
                drop(stop);
                task.await
            }
        };
        result.map_err(|error| format!("the tool failed inside: {error}"))
    }
}

/// How a bash call can fail other than by its command's status.
enum Failure {
    Start(String),
    Shell(Broken),
    Timeout,
    Cancelled,
}

impl ToolExecutor for Sandbox {
    fn execute(&self, call: ToolCall, cancel: CancellationToken) -> BoxFuture<'_, ToolOutput> {
        Box::pin(self.run(call, cancel))
    }
}

impl Inner {
    fn prepare(&self) -> std::io::Result<()> {
        self.scratch.create(self.active.user_map().host_id())
    }

    async fn start_shell(&self) -> Result<Shell, String> {
        self.prepare()
            .map_err(|error| format!("{}: {error}", self.scratch.path().display()))?;
        let namespaces = self.active.namespaces();
        let mounts: Vec<Mount> = self
            .vfs
            .roots()
            .iter()
            .map(|root| Mount {
                host: root.host.clone(),
                visible: root.visible.clone(),
                read_only: root.read_only,
            })
            .collect();
        let marker = (!namespaces).then(crate::random_hex);
        let mut environment: Vec<(String, String)> = self.environment.clone().into_iter().collect();
        if let Some(marker) = &marker {
            environment.push((MARKER.into(), marker.clone()));
        }
        let plan = Setup {
            active: self.active,
            scratch: self.scratch.path(),
            mounts: &mounts,
            working_directory: self.vfs.workdir(),
            environment,
            limits: &self.limits,
            network: &self.network,
            arguments: &[SHELL, "--noprofile", "--norc"],
        }
        .plan()
        .map_err(|error| error.to_string())?;
        Shell::start(plan, self.active.user_map(), marker, &self.network)
            .await
            .map_err(|error| error.to_string())
    }

    fn shorten(&self, call_id: &str, text: String) -> String {
        let total = text.chars().count();
        if total <= MAX_RESULT_CHARS {
            return text;
        }
        let name: String = call_id
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || "_-".contains(c) {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        let tmp = self
            .vfs
            .visible(&self.scratch.tmp())
            .unwrap_or_else(|| VISIBLE_TMP.into());
        let path = format!("{}/tool_outputs/{name}.txt", tmp.display());
        let stored = self
            .prepare()
            .map_err(Into::into)
            .and_then(|()| self.vfs.locate(&path, true))
            .and_then(|located| self.vfs.replace(&located, text.as_bytes()));
        let place = match stored {
            Ok(()) => format!("the full output is in {path}"),
            Err(error) => format!(
                "the full output could not be stored: {}",
                self.vfs.explain("write", &path, error)
            ),
        };
        let at = |index: usize| {
            text.char_indices()
                .nth(index)
                .map_or(text.len(), |(at, _)| at)
        };
        let head = &text[..at(PREVIEW_CHARS)];
        let end = &text[at(total - PREVIEW_CHARS)..];
        format!("{head}\n[output of {total} characters shortened; {place}]\n{end}")
    }
}
