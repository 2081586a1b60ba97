//! A worker of one environment.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::{
    item::{Item, ItemReport},
    poller::{PollerOptions, WorkItem, WorkPoller},
    secret,
};
use crate::{Client, Error, Result, Secret, run::Tools};

/// What a session's tools are made from.
#[derive(Clone, Debug)]
pub struct SessionTools {
    /// The session as the API shows it.
    pub session: Value,
    /// Where the session works.
    pub workdir: PathBuf,
}

/// Makes the tools of each session.
pub trait Toolbox: Send + Sync + 'static {
    /// The tools for one session. Whatever they hold is given back when they
    /// are dropped.
    fn open(&self, session: SessionTools) -> BoxFuture<'_, Result<Tools>>;
}

/// The same tools for every session.
impl Toolbox for Tools {
    fn open(&self, _: SessionTools) -> BoxFuture<'_, Result<Tools>> {
        let tools = self.clone();
        Box::pin(async { Ok(tools) })
    }
}

/// Settings of an [`EnvironmentWorker`].
#[derive(Clone)]
pub struct WorkerOptions {
    /// Makes the tools.
    pub toolbox: Arc<dyn Toolbox>,
    /// How work is taken. `auto_stop` is not used: the worker stops its items.
    pub poller: PollerOptions,
    /// Where sessions work.
    pub workdir: PathBuf,
    /// How long a session may rest before it is left; `None` for ever.
    pub max_idle: Option<Duration>,
    /// How long a tool may take.
    pub tool_limit: Duration,
    /// Sessions at a time; one by default.
    pub concurrency: usize,
    /// Ends the worker: no more work is taken, running tools are cancelled,
    /// their results posted, items stopped.
    pub cancel: CancellationToken,
    /// Ends the worker after the sessions that it serves now.
    pub drain: CancellationToken,
}

impl WorkerOptions {
    /// The defaults around a toolbox.
    pub fn new(toolbox: Arc<dyn Toolbox>) -> WorkerOptions {
        WorkerOptions {
            toolbox,
            poller: PollerOptions::default(),
            workdir: PathBuf::from("."),
            max_idle: Some(Duration::from_secs(60)),
            tool_limit: Duration::from_secs(150),
            concurrency: 1,
            cancel: CancellationToken::new(),
            drain: CancellationToken::new(),
        }
    }
}

impl fmt::Debug for WorkerOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerOptions")
            .field("poller", &self.poller)
            .field("workdir", &self.workdir)
            .field("max_idle", &self.max_idle)
            .field("tool_limit", &self.tool_limit)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// Which claimed item to do.
#[derive(Clone, Debug)]
pub struct ItemIds {
    /// The work item (`work_…`).
    pub work_id: String,
    /// Its session (`sesn_…`).
    pub session_id: String,
    /// The item's own credential, as the poll delivered it.
    pub secret: Option<Secret>,
}

/// Serves the sessions of one self-hosted environment.
pub struct EnvironmentWorker {
    client: Client,
    environment_id: String,
    environment_key: Option<Secret>,
    options: WorkerOptions,
}

impl fmt::Debug for EnvironmentWorker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentWorker")
            .field("environment_id", &self.environment_id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl EnvironmentWorker {
    /// A worker with the environment's key. Of the client only its transport
    /// and settings are used, never its credential.
    pub fn new(
        client: &Client,
        environment_id: impl Into<String>,
        environment_key: Secret,
        options: WorkerOptions,
    ) -> Result<EnvironmentWorker> {
        if environment_key.is_empty() {
            return Err(Error::invalid_argument("environment_key is empty"));
        }
        EnvironmentWorker::build(
            client,
            environment_id.into(),
            Some(environment_key),
            options,
        )
    }

    /// A worker for single items that come with a credential of their own.
    pub fn without_key(
        client: &Client,
        environment_id: impl Into<String>,
        options: WorkerOptions,
    ) -> Result<EnvironmentWorker> {
        EnvironmentWorker::build(client, environment_id.into(), None, options)
    }

    fn build(
        client: &Client,
        environment_id: String,
        environment_key: Option<Secret>,
        options: WorkerOptions,
    ) -> Result<EnvironmentWorker> {
        if environment_id.is_empty() {
            return Err(Error::invalid_argument("environment_id is empty"));
        }
        if options.concurrency == 0 {
            return Err(Error::invalid_argument("concurrency must be 1 or more"));
        }
        let workdir = std::path::absolute(&options.workdir).map_err(|error| {
            Error::invalid_argument(format!(
                "workdir {} cannot be used: {error}",
                options.workdir.display()
            ))
        })?;
        if !workdir.is_dir() {
            return Err(Error::invalid_argument(format!(
                "workdir {} is not a directory; make it, or name another",
                workdir.display()
            )));
        }
        Ok(EnvironmentWorker {
            client: client.clone(),
            environment_id,
            environment_key,
            options: WorkerOptions { workdir, ..options },
        })
    }

    /// Takes work and does it until it is told to end, or, when the poller
    /// drains, until the queue is empty. An item that fails does not end it.
    ///
    /// # Errors
    /// When the server does not let the worker ask for work.
    pub async fn run(&self) -> Result<()> {
        self.run_with(|_| {}).await
    }

    /// [`run`](EnvironmentWorker::run), with a report of every item.
    pub async fn run_with(&self, mut report: impl FnMut(&ItemReport)) -> Result<()> {
        let key = self
            .environment_key
            .as_ref()
            .ok_or_else(|| Error::invalid_argument("taking work needs the environment_key"))?;
        let asking = self.options.cancel.child_token();
        let poller = WorkPoller::new(
            &self.client,
            self.environment_id.clone(),
            key,
            PollerOptions {
                auto_stop: false,
                cancel: asking.clone(),
                ..self.options.poller.clone()
            },
        )?;
        tracing::info!(
            environment_id = self.environment_id,
            worker_id = poller.worker_id(),
            "worker started"
        );
        let mut poller = Some(poller);
        // Never dropped half-way, because it may be accepting an item.
        let mut request = None;
        let mut items = tokio::task::JoinSet::new();
        let mut failure = None;
        loop {
            if request.is_none()
                && items.len() < self.options.concurrency
                && let Some(poller) = poller.take()
            {
                request = Some(Box::pin(ask(poller)));
            }
            if request.is_none() && items.is_empty() {
                break;
            }
            tokio::select! {
                biased;
                () = self.options.drain.cancelled(), if !asking.is_cancelled() => asking.cancel(),
                Some(done) = items.join_next() => match done {
                    Ok(done) => report(&done),
                    Err(error) => tracing::error!(%error, "a work item failed inside"),
                },
                (asker, item) = answered(&mut request) => {
                    request = None;
                    match item {
                        Some(Ok(item)) => {
                            poller = Some(asker);
                            match self.item(&item) {
                                Ok(work) => drop(items.spawn(work.run())),
                                Err(error) => {
                                    tracing::error!(work_id = item.id, %error, "work item failed");
                                    if let Some(poller) = &poller {
                                        poller.stop(&item.id, true).await;
                                    }
                                }
                            }
                        }
                        Some(Err(error)) => failure = Some(error),
                        None => {}
                    }
                }
            }
        }
        match failure {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Does one item that was claimed by somebody else.
    pub async fn handle_item(&self, ids: ItemIds) -> Result<ItemReport> {
        for (name, value) in [("work_id", &ids.work_id), ("session_id", &ids.session_id)] {
            if value.is_empty() {
                return Err(Error::invalid_argument(format!("{name} is empty")));
            }
        }
        let work = self.item_of(ids.work_id, "session", ids.session_id, ids.secret.as_ref())?;
        Ok(work.run().await)
    }

    fn item(&self, item: &WorkItem) -> Result<Item> {
        self.item_of(
            item.id.clone(),
            &item.kind,
            item.target.clone(),
            item.secret.as_ref(),
        )
    }

    fn item_of(
        &self,
        work_id: String,
        kind: &str,
        session_id: String,
        secret: Option<&Secret>,
    ) -> Result<Item> {
        let token = secret::sessions_token(secret);
        let credential = token
            .as_ref()
            .or(self.environment_key.as_ref())
            .ok_or_else(|| {
                Error::invalid_argument(
                    "the work item came without a readable secret, and there is no environment_key",
                )
            })?;
        Ok(Item {
            client: self.client.with_auth_token(credential)?,
            environment_id: self.environment_id.clone(),
            work_id,
            kind: kind.to_owned(),
            session_id,
            options: self.options.clone(),
        })
    }
}

type Answer = (WorkPoller, Option<Result<WorkItem>>);

async fn ask(mut poller: WorkPoller) -> Answer {
    let item = poller.next().await;
    (poller, item)
}

async fn answered(
    request: &mut Option<std::pin::Pin<Box<impl Future<Output = Answer>>>>,
) -> Answer {
    match request {
        Some(request) => request.await,
        None => std::future::pending().await,
    }
}
