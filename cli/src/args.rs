//! The command line.

use std::{fmt, net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};
use hostler_sandbox::Isolation;

use crate::worker::{LogFormat, duration};

const EXAMPLES: &str = "\
Try it:
  hostler demo                          no account, no network
  hostler run \"Write fizzbuzz\"          with ANTHROPIC_API_KEY set
  hostler run --dir . \"Fix the tests\"   work on the files of this directory
  hostler serve --data-dir data         then point any Managed Agents client at it

Exit codes: 0 done, 1 error, 2 wrong usage.
HOSTLER_LOG=debug shows what happens inside, on stderr.";

/// Agents on your machine: the Claude Managed Agents API as a local engine.
///
/// An agent is a model with tools: it plans, runs shell commands in a sandbox
/// on this machine, reads the results, and goes on until the work is done.
#[derive(Debug, Parser)]
#[command(name = "hostler", version, after_help = EXAMPLES)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Watch an agent work, without an account: the model is scripted, the
    /// commands and the sandbox are real.
    Demo(DemoOptions),
    /// Give an agent one task and watch it work.
    Run(RunOptions),
    /// Serve the Managed Agents API on this machine.
    Serve(ServeOptions),
    /// Run the tools of a self-hosted environment on this machine.
    Worker {
        #[command(subcommand)]
        command: WorkerCommand,
    },
    /// Make a key for the workers of a self-hosted environment of `hostler
    /// serve`. It is printed once.
    EnvironmentKey(EnvironmentKeyOptions),
}

#[derive(Debug, Subcommand)]
pub enum WorkerCommand {
    /// Take work from the environment's queue and do it, until told to end.
    Poll(WorkerPollOptions),
    /// Do one item that was taken from the queue elsewhere, and exit.
    Run(WorkerRunOptions),
}

impl WorkerCommand {
    pub fn common(&self) -> &WorkerCommon {
        match self {
            WorkerCommand::Poll(options) => &options.common,
            WorkerCommand::Run(options) => &options.common,
        }
    }
}

#[derive(Args)]
pub struct WorkerCommon {
    /// The self-hosted environment.
    #[arg(long, value_name = "ID", env = "ANTHROPIC_ENVIRONMENT_ID")]
    pub environment_id: String,

    /// The environment's key.
    #[arg(
        long,
        value_name = "KEY",
        env = "ANTHROPIC_ENVIRONMENT_KEY",
        hide_env_values = true
    )]
    pub environment_key: Option<String>,

    /// The server [default: the hosted service].
    #[arg(long, value_name = "URL", env = "ANTHROPIC_BASE_URL")]
    pub base_url: Option<String>,

    /// Where sessions work.
    #[arg(long, value_name = "PATH", default_value = ".")]
    pub workdir: PathBuf,

    /// Let tools reach every path of this machine that this program reaches.
    /// Commands are then not isolated.
    #[arg(long)]
    pub unrestricted_paths: bool,

    /// How long a session may rest before the worker leaves it, such as 60s or
    /// 1m30s; 0 for ever.
    #[arg(long, value_name = "DURATION", default_value = "60s", value_parser = duration)]
    pub max_idle: Duration,

    /// How log lines look; they go to standard error.
    #[arg(long, value_enum, default_value_t)]
    pub log_format: LogFormat,

    #[command(flatten)]
    pub sandbox: SandboxOptions,
}

// By hand, because of the key.
impl fmt::Debug for WorkerCommon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerCommon")
            .field("environment_id", &self.environment_id)
            .field("base_url", &self.base_url)
            .field("workdir", &self.workdir)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Args)]
pub struct WorkerPollOptions {
    #[command(flatten)]
    pub common: WorkerCommon,

    /// What this worker calls itself [default: host name and a random part].
    #[arg(long, value_name = "ID", env = "ANTHROPIC_WORKER_ID")]
    pub worker_id: Option<String>,

    /// A program to run for each claimed session, instead of serving it here.
    /// It gets the ids and the key in its environment and the item as JSON on
    /// standard input.
    #[arg(long, value_name = "PATH")]
    pub on_work: Option<PathBuf>,

    /// Sessions to serve at a time.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub concurrency: usize,

    /// Exit when the queue is empty.
    #[arg(long)]
    pub drain: bool,

    /// On the first signal take no more work and finish what is under way.
    #[arg(long)]
    pub drain_on_signal: bool,

    /// Serve /health and /metrics at this address.
    #[arg(long, value_name = "ADDRESS")]
    pub health: Option<SocketAddr>,
}

#[derive(Args)]
pub struct WorkerRunOptions {
    #[command(flatten)]
    pub common: WorkerCommon,

    /// The claimed work item.
    #[arg(long, value_name = "ID", env = "ANTHROPIC_WORK_ID")]
    pub work_id: String,

    /// Its session.
    #[arg(long, value_name = "ID", env = "ANTHROPIC_SESSION_ID")]
    pub session_id: String,

    /// The item's own credential, by the environment only: arguments are seen
    /// by every user of the machine.
    #[arg(
        long,
        hide = true,
        env = "ANTHROPIC_WORK_SECRET",
        hide_env_values = true
    )]
    pub work_secret: Option<String>,

    /// A file that holds the item's own credential.
    #[arg(long, value_name = "PATH", env = "ANTHROPIC_WORK_SECRET_FILE")]
    pub work_secret_file: Option<PathBuf>,
}

impl fmt::Debug for WorkerRunOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerRunOptions")
            .field("common", &self.common)
            .field("work_id", &self.work_id)
            .field("session_id", &self.session_id)
            .finish_non_exhaustive()
    }
}

#[derive(Args)]
pub struct EnvironmentKeyOptions {
    /// The environment (`env_…`).
    pub environment_id: String,

    /// Revoke this key (`envkey_…`) instead of making one.
    #[arg(long, value_name = "KEY_ID")]
    pub revoke: Option<String>,

    /// The server.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8484")]
    pub base_url: String,

    /// Key for the server.
    #[arg(
        long,
        value_name = "KEY",
        env = "HOSTLER_API_KEY",
        hide_env_values = true
    )]
    pub api_key: Option<String>,
}

impl fmt::Debug for EnvironmentKeyOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentKeyOptions")
            .field("environment_id", &self.environment_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Args)]
pub struct DemoOptions {
    #[command(flatten)]
    pub sandbox: SandboxOptions,
}

#[derive(Debug, Args)]
pub struct RunOptions {
    /// The task. `-` reads it from standard input.
    pub prompt: String,

    /// The model to use [default: claude-opus-5-5].
    #[arg(long, value_name = "ID")]
    pub model: Option<String>,

    /// Instructions for the whole session, before the task.
    #[arg(long, value_name = "TEXT")]
    pub system: Option<String>,

    /// The directory to work in. Without it the agent has an empty one, which
    /// is removed at the end.
    #[arg(long, value_name = "PATH", conflicts_with = "base_url")]
    pub dir: Option<PathBuf>,

    /// Ask before every command and every change of a file. This is the
    /// default with --dir.
    #[arg(long, conflicts_with = "yes")]
    pub ask: bool,

    /// Do not ask, also with --dir.
    #[arg(long)]
    pub yes: bool,

    /// Print every event as one line of JSON, and nothing else.
    #[arg(long)]
    pub json: bool,

    /// Use this Managed Agents server (hostler serve, or the hosted service)
    /// instead of an engine in this process.
    #[arg(long, value_name = "URL", conflicts_with_all = [
        "model_base_url", "model_api_key", "model_script", "model_header",
    ])]
    pub base_url: Option<String>,

    /// Key for that server. Default: ANTHROPIC_API_KEY if it is the hosted
    /// service.
    #[arg(
        long,
        value_name = "KEY",
        env = "HOSTLER_API_KEY",
        hide_env_values = true
    )]
    pub api_key: Option<String>,

    #[command(flatten)]
    pub endpoint: ModelOptions,

    #[command(flatten)]
    pub sandbox: SandboxOptions,
}

#[derive(Debug, Args)]
pub struct ServeOptions {
    /// Where to listen. Addresses that other machines can reach need a key.
    /// Port 0 takes any free port.
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8484",
        env = "HOSTLER_LISTEN"
    )]
    pub listen: SocketAddr,

    /// Where sessions, their history and their files are kept.
    #[arg(
        long,
        value_name = "PATH",
        default_value = "hostler-data",
        env = "HOSTLER_DATA_DIR"
    )]
    pub data_dir: PathBuf,

    /// File with the key that encrypts the secrets of vaults: 32 bytes in
    /// base64, readable by its owner only. Without it, vault.key in the data
    /// directory is made and used.
    #[arg(long, value_name = "FILE", env = "HOSTLER_VAULT_KEY_FILE")]
    pub vault_key_file: Option<PathBuf>,

    /// Key that clients must show. May be given several times.
    #[arg(
        long,
        value_name = "KEY",
        env = "HOSTLER_API_KEY",
        hide_env_values = true
    )]
    pub api_key: Vec<String>,

    /// Refuse what the hosted service refuses for the sake of form: missing
    /// version and beta headers, unknown fields.
    #[arg(long)]
    pub strict: bool,

    /// Requests to do before anything else, with the ids that what they make
    /// shall have; see docs/fixtures.md. Done once per data directory.
    #[arg(long, value_name = "FILE")]
    pub fixtures: Option<PathBuf>,

    #[command(flatten)]
    pub endpoint: ModelOptions,

    #[command(flatten)]
    pub sandbox: SandboxOptions,
}

/// Who thinks. Shared by the commands that run an engine. The environment is
/// read elsewhere, because an option must beat a variable of another name.
#[derive(Args)]
#[command(next_help_heading = "Model")]
pub struct ModelOptions {
    /// An endpoint that speaks the Messages API, such as
    /// http://localhost:8080 [env: HOSTLER_MODEL_BASE_URL, ANTHROPIC_BASE_URL]
    /// [default: Anthropic's].
    #[arg(long, value_name = "URL")]
    pub model_base_url: Option<String>,

    /// Key for the model endpoint [env: HOSTLER_MODEL_API_KEY]. Only Anthropic's
    /// endpoint and ANTHROPIC_BASE_URL get ANTHROPIC_API_KEY.
    #[arg(long, value_name = "KEY")]
    pub model_api_key: Option<String>,

    /// A header for the model endpoint, as `Name: value`. May be given several
    /// times.
    #[arg(long, value_name = "HEADER")]
    pub model_header: Vec<String>,

    /// Answers from a script instead of a model; see docs/scripted-model.md
    /// [env: HOSTLER_MODEL_SCRIPT].
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["model_base_url", "model_api_key", "model_header"]
    )]
    pub model_script: Option<PathBuf>,
}

impl std::fmt::Debug for ModelOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Keys and headers stay out.
        f.debug_struct("ModelOptions")
            .field("model_base_url", &self.model_base_url)
            .field("model_script", &self.model_script)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Sandbox")]
pub struct SandboxOptions {
    /// How far commands are kept from the rest of this machine.
    #[arg(long, value_enum, default_value_t, env = "HOSTLER_ISOLATION")]
    pub isolation: IsolationLevel,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum IsolationLevel {
    /// The best that this machine offers; refuses to run without any
    #[default]
    Required,
    /// Landlock and seccomp only, even where namespaces are available
    NoNamespaces,
    /// None at all: only where the machine itself is disposable
    None,
}

impl From<IsolationLevel> for Isolation {
    fn from(level: IsolationLevel) -> Isolation {
        match level {
            IsolationLevel::Required => Isolation::Required,
            IsolationLevel::NoNamespaces => Isolation::WithoutNamespaces,
            IsolationLevel::None => Isolation::Unisolated,
        }
    }
}
