//! Taking work from an environment's queue.

use std::time::Duration;

use http::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use super::{is_fatal, pause_after};
use crate::{
    CallArgs, Client, Error, ErrorCode, RequestOptions, Result, Secret, operations,
    operations::Operation, retry,
};

/// Names the worker in the queue's statistics.
const WORKER_HEADER: HeaderName = HeaderName::from_static("anthropic-worker-id");
/// How long one of the quiet calls may take.
const QUIET: Duration = Duration::from_secs(10);

/// Settings of a [`WorkPoller`].
#[derive(Clone, Debug)]
pub struct PollerOptions {
    /// Names this worker; host name and a random part by default.
    pub worker_id: Option<String>,
    /// How long the server may hold a poll, 1–999 ms; `None` for an answer at
    /// once.
    pub block: Option<Duration>,
    /// Takes over what another worker was handed and did not accept for so
    /// long; the server's default (5 s) if `None`.
    pub reclaim_older_than: Option<Duration>,
    /// Ends when the queue is empty.
    pub drain: bool,
    /// Asks for the end of each item when the next one is asked for. Off when
    /// whoever does the item stops it.
    pub auto_stop: bool,
    /// Ends the poller. An item that is being accepted is still delivered.
    pub cancel: CancellationToken,
}

impl Default for PollerOptions {
    fn default() -> PollerOptions {
        PollerOptions {
            worker_id: None,
            block: Some(Duration::from_millis(999)),
            reclaim_older_than: None,
            drain: false,
            auto_stop: true,
            cancel: CancellationToken::new(),
        }
    }
}

/// A claimed piece of work.
#[derive(Clone, Debug)]
pub struct WorkItem {
    /// Identifier (`work_…`).
    pub id: String,
    /// What kind of work: `session`, or something to pass over.
    pub kind: String,
    /// The session (`sesn_…`) of a `session` item.
    pub target: String,
    /// The item's own credential, as it came.
    pub secret: Option<Secret>,
    /// The whole item as the server wrote it. Holds the secret.
    json: Secret,
}

impl WorkItem {
    fn parse(raw: &RawValue) -> Result<WorkItem> {
        #[derive(Deserialize)]
        struct Fields {
            id: String,
            data: Data,
            #[serde(default)]
            secret: Option<Secret>,
        }
        #[derive(Deserialize)]
        struct Data {
            r#type: String,
            #[serde(default)]
            id: String,
        }
        let fields: Fields = serde_json::from_str(raw.get()).map_err(|cause| {
            // The item itself may hold a credential and stays out of the text.
            Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "environments.work.poll: the work item is not of the expected form, at column {}",
                    cause.column()
                ),
            )
        })?;
        Ok(WorkItem {
            id: fields.id,
            kind: fields.data.r#type,
            target: fields.data.id,
            secret: fields.secret,
            json: Secret::new(raw.get()),
        })
    }

    /// Whether it is a session to serve.
    pub fn is_session(&self) -> bool {
        self.kind == "session"
    }

    /// The whole item as the server wrote it, its secret included: for whoever
    /// does the work, not for logs.
    pub fn expose_json(&self) -> &str {
        self.json.expose()
    }
}

/// Takes work from the queue of one environment.
pub struct WorkPoller {
    client: Client,
    environment_id: String,
    worker_id: String,
    options: PollerOptions,
    current: Option<String>,
    attempt: u32,
    over: bool,
}

impl WorkPoller {
    /// A poller that shows the environment's key and nothing else.
    pub fn new(
        client: &Client,
        environment_id: impl Into<String>,
        environment_key: &Secret,
        options: PollerOptions,
    ) -> Result<WorkPoller> {
        let environment_id = environment_id.into();
        if environment_id.is_empty() {
            return Err(Error::invalid_argument("environment_id is empty"));
        }
        if environment_key.is_empty() {
            return Err(Error::invalid_argument("environment_key is empty"));
        }
        if let Some(block) = options.block
            && !(1..=999).contains(&block.as_millis())
        {
            return Err(Error::invalid_argument(format!(
                "block must be 1 to 999 ms, not {block:?}; leave it out for an answer at once"
            )));
        }
        let worker_id = match &options.worker_id {
            Some(id) => id.clone(),
            None => default_worker_id(),
        };
        if HeaderValue::from_str(&worker_id).is_err() || worker_id.is_empty() {
            return Err(Error::invalid_argument("worker_id must be printable ASCII"));
        }
        Ok(WorkPoller {
            client: client.with_auth_token(environment_key)?,
            environment_id,
            worker_id,
            options,
            current: None,
            attempt: 0,
            over: false,
        })
    }

    /// How this worker names itself.
    pub fn worker_id(&self) -> &str {
        &self.worker_id
    }

    /// The next item, claimed. `None` when a draining poller finds the queue
    /// empty, after an error and after a cancellation. Errors that may pass are
    /// waited out. Do not drop the future: an item that was just accepted
    /// would rest until its lease runs out.
    pub async fn next(&mut self) -> Option<Result<WorkItem>> {
        self.finish().await;
        let cancel = self.options.cancel.clone();
        while !self.over {
            let Some(polled) = cancel.run_until_cancelled(self.poll()).await else {
                self.over = true;
                return None;
            };
            if polled.is_ok() {
                self.attempt = 0;
            }
            let item = match polled {
                Ok(Some(item)) => item,
                Ok(None) if self.options.drain => {
                    self.over = true;
                    return None;
                }
                Ok(None) => {
                    let pause = Duration::from_secs(1).mul_f64(1.0 + 2.0 * retry::random());
                    cancel.run_until_cancelled(tokio::time::sleep(pause)).await;
                    continue;
                }
                Err(error) if is_fatal(&error) => {
                    self.over = true;
                    return Some(Err(error));
                }
                Err(error) => {
                    self.pause(&error, "cannot ask for work; trying again")
                        .await;
                    continue;
                }
            };
            match self
                .act(&operations::ENVIRONMENTS_WORK_ACK, &item.id, None)
                .await
            {
                Ok(()) => {
                    tracing::info!(
                        work_id = item.id,
                        environment_id = self.environment_id,
                        "claimed work"
                    );
                    if self.options.auto_stop {
                        self.current = Some(item.id.clone());
                    }
                    return Some(Ok(item));
                }
                // Another worker was faster.
                Err(error) if error.info().status == Some(409) => {}
                Err(error) if is_fatal(&error) => {
                    tracing::error!(work_id = item.id, %error, "cannot accept a work item; stopping it");
                    self.stop(&item.id, true).await;
                }
                Err(error) => {
                    self.pause(&error, "cannot accept a work item; trying again")
                        .await;
                }
            }
        }
        None
    }

    /// Asks for the end of the current item, if this poller is to.
    pub async fn finish(&mut self) {
        if let Some(id) = self.current.take() {
            self.stop(&id, false).await;
        }
    }

    async fn pause(&mut self, error: &Error, what: &'static str) {
        let wait = pause_after(self.attempt);
        self.attempt += 1;
        tracing::warn!(%error, wait_ms = wait.as_millis() as u64, "{what}");
        let cancel = &self.options.cancel;
        cancel.run_until_cancelled(tokio::time::sleep(wait)).await;
    }

    async fn poll(&self) -> Result<Option<WorkItem>> {
        let mut query = Vec::new();
        if let Some(block) = self.options.block {
            query.push(("block_ms".to_owned(), block.as_millis().to_string()));
        }
        if let Some(age) = self.options.reclaim_older_than {
            let name = "reclaim_older_than_ms".to_owned();
            query.push((name, age.as_millis().to_string()));
        }
        let mut options = RequestOptions {
            // This loop has its own way to try again.
            max_retries: Some(0),
            ..RequestOptions::default()
        };
        let worker = HeaderValue::from_str(&self.worker_id).expect("checked at the start");
        options.headers.insert(WORKER_HEADER, worker);
        let args = CallArgs {
            path: vec![("environment_id", self.environment_id.clone())],
            query,
            options,
            ..CallArgs::default()
        };
        let item: Option<Box<RawValue>> = self
            .client
            .call(&operations::ENVIRONMENTS_WORK_POLL, args)
            .await?;
        item.map(|raw| WorkItem::parse(&raw)).transpose()
    }

    /// Ends an item. Whatever comes of it is logged only: the lease runs out
    /// in any case.
    pub async fn stop(&self, work_id: &str, force: bool) {
        stop(&self.client, &self.environment_id, work_id, force).await;
    }

    async fn act(
        &self,
        operation: &'static Operation,
        work_id: &str,
        body: Option<&'static str>,
    ) -> Result<()> {
        act(
            &self.client,
            operation,
            &self.environment_id,
            work_id,
            body,
            None,
        )
        .await
    }
}

/// Ends an item, quietly.
pub(super) async fn stop(client: &Client, environment_id: &str, work_id: &str, force: bool) {
    let body = if force { r#"{"force":true}"# } else { "{}" };
    let operation = &operations::ENVIRONMENTS_WORK_STOP;
    match act(
        client,
        operation,
        environment_id,
        work_id,
        Some(body),
        Some(QUIET),
    )
    .await
    {
        Ok(()) => tracing::debug!(work_id, force, "stopped a work item"),
        Err(error) if error.info().status == Some(409) => {
            tracing::debug!(work_id, "the work item was stopped already");
        }
        Err(error) => tracing::warn!(work_id, %error, "cannot stop a work item"),
    }
}

async fn act(
    client: &Client,
    operation: &'static Operation,
    environment_id: &str,
    work_id: &str,
    body: Option<&'static str>,
    timeout: Option<Duration>,
) -> Result<()> {
    let args = CallArgs {
        path: vec![
            ("environment_id", environment_id.to_owned()),
            ("work_id", work_id.to_owned()),
        ],
        body: body.map(Into::into),
        options: RequestOptions {
            timeout,
            ..RequestOptions::default()
        },
        ..CallArgs::default()
    };
    // Servers have been seen to answer a stop with nothing at all.
    client.call_raw(operation, args).await.map(drop)
}

fn default_worker_id() -> String {
    let host = std::env::var("HOSTNAME")
        .ok()
        .or_else(|| std::fs::read_to_string("/proc/sys/kernel/hostname").ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty() && HeaderValue::from_str(name).is_ok())
        .unwrap_or_else(|| "hostler".to_owned());
    let random = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
    format!("{host}-{random:016x}")
}
