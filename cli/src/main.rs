//! The command `hostler`.
#![forbid(unsafe_code)]

mod approve;
mod args;
mod demo;
mod engine;
mod environment_key;
mod run;
mod screen;
mod serve;
mod talk;
mod transcript;
mod worker;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

/// Why a command ended early. Exit codes: 0 done, 1 error, 2 wrong usage.
#[derive(Debug)]
enum Failure {
    /// Something went wrong.
    Error(String),
    /// The command cannot mean anything; nothing was done.
    Usage(String),
    /// The person asked for it.
    Interrupted,
    /// Nobody reads the output any more.
    NoReader,
}

impl<E: std::error::Error + 'static> From<E> for Failure {
    fn from(error: E) -> Failure {
        let io = (&error as &dyn std::error::Error).downcast_ref::<std::io::Error>();
        match io.map(std::io::Error::kind) {
            Some(std::io::ErrorKind::BrokenPipe) => Failure::NoReader,
            _ => Failure::Error(error.to_string()),
        }
    }
}

type Outcome = Result<(), Failure>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match &arguments.command {
        Command::Serve(_) => log_to_stderr("info"),
        Command::Worker { command } => worker::start_log(command.common().log_format),
        Command::Demo(_) | Command::Run(_) | Command::EnvironmentKey(_) => log_to_stderr("error"),
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return complain(&format!("no threads can be started: {error}"), 1),
    };
    let outcome = runtime.block_on(async {
        match arguments.command {
            Command::Demo(options) => demo::demo(options).await,
            Command::Run(options) => run::run(options).await,
            Command::Serve(options) => serve::serve(options).await,
            Command::Worker { command } => worker::worker(command).await,
            Command::EnvironmentKey(options) => environment_key::environment_key(options).await,
        }
    });
    // A thread that waits for somebody to type cannot be stopped.
    runtime.shutdown_background();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Error(message)) => complain(&message, 1),
        Err(Failure::Interrupted) => complain("interrupted", 1),
        Err(Failure::NoReader) => ExitCode::FAILURE,
        Err(Failure::Usage(message)) => complain(
            &format!("{message}\n\nhostler --help explains the usage."),
            2,
        ),
    }
}

fn complain(message: &str, code: u8) -> ExitCode {
    eprintln!("hostler: {message}");
    ExitCode::from(code)
}

fn log_to_stderr(default: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("HOSTLER_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(default));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()) && screen::wants_colour())
        .init();
}
