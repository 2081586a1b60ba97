// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `deployment_runs.*`.
#[derive(Clone, Debug)]
pub struct DeploymentRuns(Calls);

impl DeploymentRuns {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists runs, newest first.
    pub fn list(&self, params: &DeploymentRunListParams) -> Pager<DeploymentRun> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::DEPLOYMENT_RUNS_LIST, path, query)
    }

    /// Reads a run.
    pub async fn retrieve(&self, deployment_run_id: &str) -> Result<DeploymentRun> {
        let path = &[("deployment_run_id", deployment_run_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENT_RUNS_RETRIEVE, path, query, None).await
    }
}
