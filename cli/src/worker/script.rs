//! `--on-work`: a program of the user's for every claimed session.

use std::{
    io,
    path::Path,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use hostler::{
    Client, Secret,
    worker::{PollerOptions, WorkItem, WorkPoller},
};
use tokio::{
    io::AsyncWriteExt,
    process::{Child, Command},
};

use super::{Monitor, Stop};
use crate::{Failure, Outcome, args::WorkerPollOptions};

/// Between asking the program to end and killing it.
const GRACE: Duration = Duration::from_secs(30);

pub(super) async fn poll(
    client: &Client,
    options: &WorkerPollOptions,
    path: &Path,
    key: &Secret,
    poller: PollerOptions,
    stop: &Stop,
    monitor: &Monitor,
) -> Outcome {
    if options.concurrency > 1 {
        return Err(Failure::Usage(
            "--on-work runs one item at a time; start several workers instead of --concurrency"
                .into(),
        ));
    }
    let environment_id = &options.common.environment_id;
    let asking = stop.cancel.child_token();
    let (drain, ask) = (stop.drain.clone(), asking.clone());
    tokio::spawn(async move {
        drain.cancelled().await;
        ask.cancel();
    });
    let poller_options = PollerOptions {
        auto_stop: true,
        cancel: asking,
        ..poller
    };
    let mut poller = WorkPoller::new(client, environment_id.clone(), key, poller_options)?;
    while let Some(item) = poller.next().await {
        let item = item?;
        if !item.is_session() {
            tracing::warn!(
                work_id = item.id,
                kind = item.kind,
                "unsupported work type, skipping"
            );
            continue;
        }
        let status = run(options, path, key, &item, stop).await.map_err(|error| {
            Failure::Error(format!(
                "on-work script {} is unrunnable: {error}",
                path.display()
            ))
        });
        match status {
            Ok(status) => {
                monitor.item(!status.success(), false, 0, 0);
                if !status.success() {
                    tracing::warn!(
                        work_id = item.id,
                        session_id = item.target,
                        status = %status,
                        "on-work script failed"
                    );
                }
            }
            Err(failure) => {
                poller.finish().await;
                return Err(failure);
            }
        }
    }
    Ok(())
}

async fn run(
    options: &WorkerPollOptions,
    path: &Path,
    key: &Secret,
    item: &WorkItem,
    stop: &Stop,
) -> io::Result<ExitStatus> {
    let mut command = Command::new(path);
    command
        .env("ANTHROPIC_WORK_ID", &item.id)
        .env("ANTHROPIC_ENVIRONMENT_ID", &options.common.environment_id)
        .env("ANTHROPIC_SESSION_ID", &item.target)
        .env("ANTHROPIC_ENVIRONMENT_KEY", key.expose())
        .stdin(Stdio::piped())
        // The poller's own output stays empty, whatever the program prints.
        .stdout(stderr()?)
        .kill_on_drop(true);
    if let Some(url) = &options.common.base_url {
        command.env("ANTHROPIC_BASE_URL", url);
    }
    let mut child = command.spawn()?;
    if let Some(mut input) = child.stdin.take() {
        // A program that does not read it is free not to.
        let _ = input.write_all(item.expose_json().as_bytes()).await;
    }
    tokio::select! {
        status = child.wait() => status,
        () = stop.cancel.cancelled() => end(child).await,
    }
}

fn stderr() -> io::Result<Stdio> {
    use std::os::fd::AsFd;
    Ok(io::stderr().as_fd().try_clone_to_owned()?.into())
}

async fn end(mut child: Child) -> io::Result<ExitStatus> {
    if let Some(pid) = child
        .id()
        .and_then(|pid| rustix::process::Pid::from_raw(pid.cast_signed()))
    {
        // It may be gone by now, which is as good.
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
    }
    if let Ok(status) = tokio::time::timeout(GRACE, child.wait()).await {
        return status;
    }
    tracing::warn!("the on-work script did not end within 30 s and is killed");
    child.kill().await?;
    child.wait().await
}
