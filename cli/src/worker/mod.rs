//! `hostler worker`: the tools of self-hosted environments on this machine.

mod log;
mod monitor;
mod script;

use std::{io::Read, path::Path, sync::Arc, time::Duration};

use hostler::{
    Client, Secret,
    worker::{Ended, EnvironmentWorker, ItemIds, ItemReport, PollerOptions, WorkerOptions},
};
use hostler_sandbox::{Isolation, Network, SandboxToolbox};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use self::monitor::Monitor;
use crate::{
    Failure, Outcome,
    args::{WorkerCommand, WorkerCommon, WorkerPollOptions, WorkerRunOptions},
    engine,
};

pub use self::log::{LogFormat, start as start_log};

pub async fn worker(command: WorkerCommand) -> Outcome {
    match command {
        WorkerCommand::Poll(options) => poll(options).await,
        WorkerCommand::Run(options) => run(options).await,
    }
}

async fn poll(options: WorkerPollOptions) -> Outcome {
    let key = options
        .common
        .environment_key
        .clone()
        .filter(|key| !key.trim().is_empty())
        .ok_or_else(|| Failure::Usage(NO_KEY.into()))?;
    let key = Secret::new(key);
    let client = client(&options.common, &key)?;
    let stop = Stop::listen(options.drain_on_signal)?;
    let monitor = Monitor::start(options.health, stop.cancel.clone()).await?;
    let poller = PollerOptions {
        worker_id: options.worker_id.clone(),
        drain: options.drain,
        ..PollerOptions::default()
    };
    let on_work = options
        .on_work
        .as_deref()
        .filter(|path| !path.as_os_str().is_empty() && *path != Path::new("in-process"));
    if let Some(path) = on_work {
        return script::poll(&client, &options, path, &key, poller, &stop, &monitor).await;
    }
    let worker = EnvironmentWorker::new(
        &client,
        options.common.environment_id.clone(),
        key,
        worker_options(&options.common, poller, options.concurrency, &stop)?,
    )?;
    let worked = worker.run_with(|report| monitor.count(report)).await;
    worked.map_err(Failure::from)
}

async fn run(options: WorkerRunOptions) -> Outcome {
    let secret = work_secret(&options)?;
    let common = &options.common;
    let key = common
        .environment_key
        .clone()
        .filter(|key| !key.trim().is_empty());
    if key.is_none() && secret.is_none() {
        return Err(Failure::Usage(format!(
            "{NO_KEY}\nOr give the item's own credential: ANTHROPIC_WORK_SECRET, or --work-secret-file."
        )));
    }
    // Never used as a credential; a client without any would look for one.
    let shown = key.clone().map_or_else(|| Secret::new("none"), Secret::new);
    let client = client(common, &shown)?;
    let stop = Stop::listen(false)?;
    let worker_options = worker_options(common, PollerOptions::default(), 1, &stop)?;
    let worker = match key {
        Some(key) => EnvironmentWorker::new(
            &client,
            common.environment_id.clone(),
            Secret::new(key),
            worker_options,
        )?,
        None => {
            EnvironmentWorker::without_key(&client, common.environment_id.clone(), worker_options)?
        }
    };
    let ids = ItemIds {
        work_id: options.work_id.clone(),
        session_id: options.session_id.clone(),
        secret,
    };
    match worker.handle_item(ids).await?.ended {
        Ended::Failed(error) => Err(error.into()),
        _ => Ok(()),
    }
}

const NO_KEY: &str = "\
the environment's key is missing. Give it with ANTHROPIC_ENVIRONMENT_KEY or --environment-key.
For a `hostler serve` of your own, `hostler environment-key ENVIRONMENT_ID` makes one.";

fn client(common: &WorkerCommon, key: &Secret) -> Result<Client, Failure> {
    let mut builder = Client::builder().auth_token(key.clone());
    if let Some(url) = &common.base_url {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

fn worker_options(
    common: &WorkerCommon,
    poller: PollerOptions,
    concurrency: usize,
    stop: &Stop,
) -> Result<WorkerOptions, Failure> {
    if !Path::new("/bin/bash").exists() {
        return Err(Failure::Error(
            "there is no /bin/bash on this machine, which the bash tool runs; install bash".into(),
        ));
    }
    let mut toolbox = SandboxToolbox {
        isolation: common.sandbox.isolation.into(),
        network: Network::Allow,
        ..SandboxToolbox::default()
    };
    if common.unrestricted_paths {
        // What the file tools may reach, commands may as well.
        toolbox.isolation = Isolation::Unisolated;
        toolbox.roots.push("/".into());
    } else {
        let isolation = engine::isolation(common.sandbox.isolation)?;
        tracing::info!(isolation, "sandbox");
    }
    Ok(WorkerOptions {
        poller,
        workdir: common.workdir.clone(),
        max_idle: Some(common.max_idle).filter(|limit| !limit.is_zero()),
        concurrency,
        cancel: stop.cancel.clone(),
        drain: stop.drain.clone(),
        ..WorkerOptions::new(Arc::new(toolbox))
    })
}

fn work_secret(options: &WorkerRunOptions) -> Result<Option<Secret>, Failure> {
    let Some(path) = &options.work_secret_file else {
        let given = options.work_secret.clone().map(Secret::new);
        return Ok(given.filter(|secret| !secret.is_empty()));
    };
    let refused =
        |reason: String| Failure::Usage(format!("--work-secret-file {}: {reason}", path.display()));
    let mut file = std::fs::File::open(path).map_err(|error| refused(error.to_string()))?;
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &file
            .metadata()
            .map_err(|error| refused(error.to_string()))?
            .permissions(),
    );
    if mode & 0o006 != 0 {
        return Err(refused(format!(
            "everybody can read or write it (mode {:03o}); run chmod o-rw on it",
            mode & 0o777
        )));
    }
    let mut text = String::new();
    file.read_to_string(&mut text)
        .map_err(|error| refused(error.to_string()))?;
    let secret = Secret::new(text);
    if secret.is_empty() {
        return Err(refused("it is empty".into()));
    }
    Ok(Some(secret))
}

/// How the program is asked to end.
struct Stop {
    /// Now: tools are cancelled, their results posted, items given back.
    cancel: CancellationToken,
    /// After what is under way.
    drain: CancellationToken,
}

impl Stop {
    /// The first signal ends the worker, or drains it if that is asked for;
    /// a second one always ends it.
    fn listen(drain_first: bool) -> Result<Stop, Failure> {
        let stop = Stop {
            cancel: CancellationToken::new(),
            drain: CancellationToken::new(),
        };
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let (cancel, drain) = (stop.cancel.clone(), stop.drain.clone());
        tokio::spawn(async move {
            let mut first = true;
            loop {
                let reason = tokio::select! {
                    _ = terminate.recv() => "SIGTERM",
                    _ = interrupt.recv() => "SIGINT",
                };
                if first && drain_first {
                    tracing::info!(
                        reason,
                        "no more work is taken; signal again to stop at once"
                    );
                    drain.cancel();
                } else {
                    tracing::info!(reason, "stopping");
                    cancel.cancel();
                }
                first = false;
            }
        });
        Ok(stop)
    }
}

impl Monitor {
    fn count(&self, report: &ItemReport) {
        let failed = matches!(report.ended, Ended::Failed(_));
        let lost = matches!(report.ended, Ended::LeaseLost);
        self.item(
            failed,
            lost,
            report.calls,
            report.calls - report.posted.min(report.calls),
        );
    }
}

/// Reads a duration as Go writes them: `90s`, `1m30s`, `500ms`, `0`.
pub fn duration(text: &str) -> Result<Duration, String> {
    let refused = || format!("{text:?} is no duration; write 60s, 1m30s or 0");
    if text == "0" {
        return Ok(Duration::ZERO);
    }
    let mut total = 0.0;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .ok_or_else(refused)?;
        let number: f64 = rest[..digits].parse().map_err(|_| refused())?;
        let unit_end = rest[digits..]
            .find(|c: char| c.is_ascii_digit() || c == '.')
            .map_or(rest.len(), |at| digits + at);
        let unit = match &rest[digits..unit_end] {
            "ms" => 0.001,
            "s" => 1.0,
            "m" => 60.0,
            "h" => 3600.0,
            _ => return Err(refused()),
        };
        total += number * unit;
        rest = &rest[unit_end..];
    }
    if text.is_empty() {
        return Err(refused());
    }
    Duration::try_from_secs_f64(total).map_err(|_| refused())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_as_go_writes_them() {
        for (text, millis) in [
            ("0", 0),
            ("60s", 60_000),
            ("1m30s", 90_000),
            ("500ms", 500),
            ("1.5h", 5_400_000),
            ("0s", 0),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "5", "s", "1x", "-1s", "1s2", "1..2s", "1e9h", " 1s"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}
