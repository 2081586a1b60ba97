// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `environments.*`.
#[derive(Clone, Debug)]
pub struct Environments(Calls);

impl Environments {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `environments.work.*`.
    pub fn work(&self) -> EnvironmentWork {
        EnvironmentWork(self.0.clone())
    }

    /// Retires an environment for good. Running sessions go on; new ones cannot use it.
    pub async fn archive(&self, environment_id: &str) -> Result<Environment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_ARCHIVE, path, query, None).await
    }

    /// Makes an environment.
    pub async fn create(&self, params: &EnvironmentCreateParams) -> Result<Environment> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_CREATE, path, query, body(params)).await
    }

    /// Deletes an environment. Refused while a session refers to it.
    pub async fn delete(&self, environment_id: &str) -> Result<DeletedEnvironment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_DELETE, path, query, None).await
    }

    /// Lists environments, newest first.
    pub fn list(&self, params: &EnvironmentListParams) -> Pager<Environment> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::ENVIRONMENTS_LIST, path, query)
    }

    /// Reads an environment.
    pub async fn retrieve(&self, environment_id: &str) -> Result<Environment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_RETRIEVE, path, query, None).await
    }

    /// Changes an environment for sessions created later. What is left out is kept, at every
    /// level of `config`.
    pub async fn update(&self, environment_id: &str, params: &EnvironmentUpdateParams) -> Result<Environment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_UPDATE, path, query, body(params)).await
    }
}

/// The operations `environments.work.*`.
#[derive(Clone, Debug)]
pub struct EnvironmentWork(Calls);

impl EnvironmentWork {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Accepts a work item: it leaves the queue and its lease begins. For workers.
    pub async fn ack(&self, environment_id: &str, work_id: &str) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_ACK, path, query, None).await
    }

    /// Claims or extends the lease on a work item. For workers.
    pub async fn heartbeat(&self, environment_id: &str, work_id: &str, params: &EnvironmentWorkHeartbeatParams) -> Result<WorkHeartbeat> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = params.to_query();
        self.0.call(&operations::ENVIRONMENTS_WORK_HEARTBEAT, path, query, None).await
    }

    /// Lists the work items of an environment. For workers: needs the environment's key.
    pub fn list(&self, environment_id: &str, params: &EnvironmentWorkListParams) -> Pager<Work> {
        let path = &[("environment_id", environment_id)];
        let query = params.to_query();
        self.0.list(&operations::ENVIRONMENTS_WORK_LIST, path, query)
    }

    /// Takes the next work item, or null if there is none. For workers.
    pub async fn poll(&self, environment_id: &str, params: &EnvironmentWorkPollParams) -> Result<Option<Work>> {
        let path = &[("environment_id", environment_id)];
        let query = params.to_query();
        self.0.call(&operations::ENVIRONMENTS_WORK_POLL, path, query, None).await
    }

    /// Reads a work item. Needs an API key.
    pub async fn retrieve(&self, environment_id: &str, work_id: &str) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_RETRIEVE, path, query, None).await
    }

    /// Reads how much work waits and how many workers ask for it.
    pub async fn stats(&self, environment_id: &str) -> Result<WorkQueueStats> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_STATS, path, query, None).await
    }

    /// Asks for a work item to be stopped.
    pub async fn stop(&self, environment_id: &str, work_id: &str, params: &WorkStopParams) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_STOP, path, query, body(params)).await
    }

    /// Changes the metadata of a work item. Needs an API key.
    pub async fn update(&self, environment_id: &str, work_id: &str, params: &WorkUpdateParams) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_UPDATE, path, query, body(params)).await
    }
}
