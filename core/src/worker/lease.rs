//! Keeping the lease on a work item, and noticing its end.

use std::time::Duration;

use serde::Deserialize;
use tokio::{sync::watch, time::Instant};
use tokio_util::sync::CancellationToken;

use super::{is_fatal, pause_after};
use crate::{CallArgs, Client, RequestOptions, Result, operations};

/// What the lease is believed to last before the first answer.
const ASSUMED_TTL: Duration = Duration::from_secs(90);
const LONGEST_INTERVAL: Duration = Duration::from_secs(30);
const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// Why a lease ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeaseEnd {
    /// The work is done.
    Done,
    /// The server wants the item to end.
    Stopped,
    /// The item belongs to somebody else now.
    Lost,
    /// The server does not take the heartbeat.
    Rejected,
    /// No heartbeat arrived for as long as the lease lasts.
    AssumedLost,
}

impl LeaseEnd {
    /// Whether the item is not ours any more, so that stopping it would stop
    /// somebody else's work.
    pub(super) fn is_lost(self) -> bool {
        matches!(self, LeaseEnd::Lost | LeaseEnd::AssumedLost)
    }
}

/// One item's lease.
pub(super) struct Lease {
    pub(super) client: Client,
    pub(super) environment_id: String,
    pub(super) work_id: String,
}

impl Lease {
    /// Sends heartbeats until `done` fires or the lease is gone. Tells how
    /// long the lease lasts through `ttl`.
    pub(super) async fn keep(
        &self,
        ttl: &watch::Sender<Duration>,
        done: CancellationToken,
    ) -> LeaseEnd {
        let mut last = "NO_HEARTBEAT".to_owned();
        let mut interval = LONGEST_INTERVAL;
        let mut success = Instant::now();
        let mut failures = 0;
        loop {
            // The call must not outlast the interval, and must not be
            // repeated: the next one follows anyway.
            let beat = tokio::time::timeout(interval, self.beat(&last, interval));
            let answer = tokio::select! {
                biased;
                () = done.cancelled() => return LeaseEnd::Done,
                answer = beat => answer,
            };
            match answer {
                Ok(Ok(beat)) => {
                    success = Instant::now();
                    failures = 0;
                    last = beat.last_heartbeat;
                    if let Ok(seconds) = Duration::try_from_secs_f64(beat.ttl_seconds)
                        && !seconds.is_zero()
                    {
                        ttl.send_replace(seconds);
                        interval = (seconds / 2).clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL);
                    }
                    if !beat.lease_extended || matches!(&*beat.state, "stopping" | "stopped") {
                        tracing::info!(
                            work_id = self.work_id,
                            state = beat.state,
                            "the server wants the work item to end"
                        );
                        return LeaseEnd::Stopped;
                    }
                }
                Ok(Err(error)) if error.info().status == Some(412) => {
                    tracing::warn!(work_id = self.work_id, %error, "lease lost");
                    return LeaseEnd::Lost;
                }
                Ok(Err(error)) if is_fatal(&error) => {
                    tracing::error!(work_id = self.work_id, %error, "heartbeat rejected");
                    return LeaseEnd::Rejected;
                }
                Ok(Err(error)) => {
                    failures += 1;
                    tracing::warn!(work_id = self.work_id, %error, "heartbeat failed");
                }
                Err(_) => {
                    failures += 1;
                    tracing::warn!(work_id = self.work_id, "no answer to a heartbeat");
                }
            }
            let lasts = *ttl.borrow();
            if success.elapsed() > lasts {
                tracing::error!(
                    work_id = self.work_id,
                    "no heartbeat arrived for as long as the lease lasts; taken as lost"
                );
                return LeaseEnd::AssumedLost;
            }
            // A beat that failed is made up for soon: the lease runs.
            let pause = match failures {
                0 => interval,
                failures => pause_after(failures - 1).min(interval),
            };
            tokio::select! {
                () = done.cancelled() => return LeaseEnd::Done,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    async fn beat(&self, last: &str, limit: Duration) -> Result<Beat> {
        let args = CallArgs {
            path: vec![
                ("environment_id", self.environment_id.clone()),
                ("work_id", self.work_id.clone()),
            ],
            query: vec![("expected_last_heartbeat".to_owned(), last.to_owned())],
            options: RequestOptions {
                timeout: Some(limit),
                max_retries: Some(0),
                ..RequestOptions::default()
            },
            ..CallArgs::default()
        };
        self.client
            .call(&operations::ENVIRONMENTS_WORK_HEARTBEAT, args)
            .await
    }
}

/// A channel for the lease's length, before the first answer.
pub(super) fn ttl() -> watch::Sender<Duration> {
    watch::Sender::new(ASSUMED_TTL)
}

#[derive(Deserialize)]
struct Beat {
    last_heartbeat: String,
    lease_extended: bool,
    state: String,
    ttl_seconds: f64,
}
