//! One claimed item, from its first heartbeat to its stop.

use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::{
    environment::{SessionTools, WorkerOptions},
    lease::{self, Lease, LeaseEnd},
    poller,
    runner::{RunnerOptions, SessionToolRunner},
};
use crate::{CallArgs, Client, Error, Result, operations};

/// How an item ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Ended {
    /// The session ended, rests, or the worker was told to end.
    Done,
    /// It is no work for this worker.
    NotASession,
    /// The server wanted it to end.
    Stopped,
    /// The lease is gone; somebody else goes on.
    LeaseLost,
    /// It could not be done.
    Failed(Error),
}

/// What became of an item.
#[derive(Clone, Debug)]
pub struct ItemReport {
    /// The work item.
    pub work_id: String,
    /// Its session.
    pub session_id: String,
    /// How it ended.
    pub ended: Ended,
    /// Calls that were run here.
    pub calls: usize,
    /// Results among them that the server has.
    pub posted: usize,
}

pub(super) struct Item {
    /// Shows the item's own credential where there is one.
    pub(super) client: Client,
    pub(super) environment_id: String,
    pub(super) work_id: String,
    pub(super) kind: String,
    pub(super) session_id: String,
    pub(super) options: WorkerOptions,
}

/// How many calls were dealt with.
#[derive(Default)]
struct Counts {
    calls: usize,
    posted: usize,
}

impl Item {
    pub(super) async fn run(self) -> ItemReport {
        let ttl = lease::ttl();
        let lease = Lease {
            client: self.client.clone(),
            environment_id: self.environment_id.clone(),
            work_id: self.work_id.clone(),
        };
        // The worker's own end and the lease's both end the tools; only the
        // first leaves a lease to give back.
        let abort = self.options.cancel.child_token();
        let done = CancellationToken::new();
        let mut counts = Counts::default();
        let window = ttl.subscribe();
        // The heartbeat comes before everything else and goes on until the
        // tools are closed, so that nothing slow in between loses the lease.
        let heartbeat = async {
            let end = lease.keep(&ttl, done.clone()).await;
            abort.cancel();
            end
        };
        let work = async {
            let result = self.work(window, abort.clone(), &mut counts).await;
            done.cancel();
            result
        };
        let (end, result) = tokio::join!(heartbeat, work);
        if end.is_lost() {
            tracing::warn!(
                work_id = self.work_id,
                "lease lost; released without stopping it"
            );
        } else {
            poller::stop(&self.client, &self.environment_id, &self.work_id, true).await;
        }
        let ended = match (end, result) {
            (LeaseEnd::Lost | LeaseEnd::AssumedLost, _) => Ended::LeaseLost,
            (LeaseEnd::Stopped, _) => Ended::Stopped,
            (_, Err(error)) => {
                tracing::error!(
                    work_id = self.work_id,
                    session_id = self.session_id,
                    %error,
                    "work item failed"
                );
                Ended::Failed(error)
            }
            (_, Ok(ended)) => ended,
        };
        tracing::info!(
            work_id = self.work_id,
            session_id = self.session_id,
            calls = counts.calls,
            "work item done"
        );
        ItemReport {
            work_id: self.work_id,
            session_id: self.session_id,
            ended,
            calls: counts.calls,
            posted: counts.posted,
        }
    }

    async fn work(
        &self,
        window: tokio::sync::watch::Receiver<std::time::Duration>,
        abort: CancellationToken,
        counts: &mut Counts,
    ) -> Result<Ended> {
        if self.kind != "session" {
            tracing::warn!(
                work_id = self.work_id,
                kind = self.kind,
                "unsupported work type, skipping"
            );
            return Ok(Ended::NotASession);
        }
        let prepared = tokio::select! {
            biased;
            () = abort.cancelled() => return Ok(Ended::Done),
            prepared = self.prepare() => prepared?,
        };
        let tools = self.options.toolbox.open(prepared).await?;
        let mut runner = SessionToolRunner::new(
            &self.client,
            self.session_id.clone(),
            RunnerOptions {
                tools,
                max_idle: self.options.max_idle,
                tool_limit: self.options.tool_limit,
                cancel: abort,
                post_window: Some(window),
            },
        );
        while let Some(call) = runner.next().await {
            let call = call?;
            tracing::info!(
                session_id = self.session_id,
                tool_use_id = call.tool_use_id,
                tool = call.name,
                is_error = call.is_error(),
                posted = call.posted,
                "call"
            );
            counts.calls += usize::from(call.result.is_some());
            counts.posted += usize::from(call.posted);
        }
        Ok(Ended::Done)
    }

    async fn prepare(&self) -> Result<SessionTools> {
        let args = CallArgs {
            path: vec![("session_id", self.session_id.clone())],
            ..CallArgs::default()
        };
        let session: Value = self
            .client
            .call(&operations::SESSIONS_RETRIEVE, args)
            .await?;
        self.say_what_is_missing(&session);
        Ok(SessionTools {
            session,
            workdir: self.options.workdir.clone(),
        })
    }

    /// The model is told of skills and memory stores, and will not find them.
    fn say_what_is_missing(&self, session: &Value) {
        let stores = session["resources"].as_array().into_iter().flatten();
        let stores = stores
            .filter(|resource| resource["type"] == "memory_store")
            .count();
        let skills = session["agent"]["skills"].as_array().map_or(0, Vec::len);
        if skills + stores > 0 {
            tracing::warn!(
                session_id = self.session_id,
                skills,
                memory_stores = stores,
                "this worker does not bring skills and memory stores to its machine yet; \
                 the session runs without them"
            );
        }
    }
}
