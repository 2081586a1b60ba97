// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

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

    /// Archive.
    pub async fn archive(&self, environment_id: &str) -> Result<Environment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_ARCHIVE, path, query, None).await
    }

    /// Create.
    pub async fn create(&self, params: &EnvironmentCreateParams) -> Result<Environment> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_CREATE, path, query, body(params)).await
    }

    /// Delete.
    pub async fn delete(&self, environment_id: &str) -> Result<DeletedEnvironment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_DELETE, path, query, None).await
    }

    /// List.
    pub fn list(&self, params: &EnvironmentListParams) -> Pager<Environment> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::ENVIRONMENTS_LIST, path, query)
    }

    /// Retrieve.
    pub async fn retrieve(&self, environment_id: &str) -> Result<Environment> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_RETRIEVE, path, query, None).await
    }

    /// Update.
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

    /// Ack.
    pub async fn ack(&self, environment_id: &str, work_id: &str) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_ACK, path, query, None).await
    }

    /// Heartbeat.
    pub async fn heartbeat(&self, environment_id: &str, work_id: &str, params: &EnvironmentWorkHeartbeatParams) -> Result<WorkHeartbeat> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = params.to_query();
        self.0.call(&operations::ENVIRONMENTS_WORK_HEARTBEAT, path, query, None).await
    }

    /// List.
    pub fn list(&self, environment_id: &str, params: &EnvironmentWorkListParams) -> Pager<Work> {
        let path = &[("environment_id", environment_id)];
        let query = params.to_query();
        self.0.list(&operations::ENVIRONMENTS_WORK_LIST, path, query)
    }

    /// Poll.
    pub async fn poll(&self, environment_id: &str, params: &EnvironmentWorkPollParams) -> Result<Option<Work>> {
        let path = &[("environment_id", environment_id)];
        let query = params.to_query();
        self.0.call(&operations::ENVIRONMENTS_WORK_POLL, path, query, None).await
    }

    /// Retrieve.
    pub async fn retrieve(&self, environment_id: &str, work_id: &str) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_RETRIEVE, path, query, None).await
    }

    /// Stats.
    pub async fn stats(&self, environment_id: &str) -> Result<WorkQueueStats> {
        let path = &[("environment_id", environment_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_STATS, path, query, None).await
    }

    /// Stop.
    pub async fn stop(&self, environment_id: &str, work_id: &str, params: &WorkStopParams) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_STOP, path, query, body(params)).await
    }

    /// Update.
    pub async fn update(&self, environment_id: &str, work_id: &str, params: &WorkUpdateParams) -> Result<Work> {
        let path = &[("environment_id", environment_id), ("work_id", work_id)];
        let query = Vec::new();
        self.0.call(&operations::ENVIRONMENTS_WORK_UPDATE, path, query, body(params)).await
    }
}
