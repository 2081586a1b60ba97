// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `deployments.*`.
#[derive(Clone, Debug)]
pub struct Deployments(Calls);

impl Deployments {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Ends a deployment for good; it is no longer run.
    pub async fn archive(&self, deployment_id: &str) -> Result<Deployment> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_ARCHIVE, path, query, None).await
    }

    /// Saves a deployment: an agent that runs on a schedule or on request.
    pub async fn create(&self, params: &DeploymentCreateParams) -> Result<Deployment> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_CREATE, path, query, body(params)).await
    }

    /// Lists deployments, newest first.
    pub fn list(&self, params: &DeploymentListParams) -> Pager<Deployment> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::DEPLOYMENTS_LIST, path, query)
    }

    /// Stops the schedule of a deployment. It can still be run by hand.
    pub async fn pause(&self, deployment_id: &str) -> Result<Deployment> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_PAUSE, path, query, None).await
    }

    /// Reads a deployment.
    pub async fn retrieve(&self, deployment_id: &str) -> Result<Deployment> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_RETRIEVE, path, query, None).await
    }

    /// Runs a deployment now.
    pub async fn run(&self, deployment_id: &str) -> Result<DeploymentRun> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_RUN, path, query, None).await
    }

    /// Goes on with the schedule of a deployment.
    pub async fn unpause(&self, deployment_id: &str) -> Result<Deployment> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_UNPAUSE, path, query, None).await
    }

    /// Changes a deployment.
    pub async fn update(&self, deployment_id: &str, params: &DeploymentUpdateParams) -> Result<Deployment> {
        let path = &[("deployment_id", deployment_id)];
        let query = Vec::new();
        self.0.call(&operations::DEPLOYMENTS_UPDATE, path, query, body(params)).await
    }
}
