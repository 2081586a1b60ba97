// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `agents.*`.
#[derive(Clone, Debug)]
pub struct Agents(Calls);

impl Agents {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `agents.versions.*`.
    pub fn versions(&self) -> AgentVersions {
        AgentVersions(self.0.clone())
    }

    /// Retires an agent for good. Sessions that use it go on; new ones cannot name it.
    pub async fn archive(&self, agent_id: &str) -> Result<Agent> {
        let path = &[("agent_id", agent_id)];
        let query = Vec::new();
        self.0.call(&operations::AGENTS_ARCHIVE, path, query, None).await
    }

    /// Saves a new agent.
    pub async fn create(&self, params: &AgentCreateParams) -> Result<Agent> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::AGENTS_CREATE, path, query, body(params)).await
    }

    /// Lists agents, newest first.
    pub fn list(&self, params: &AgentListParams) -> Pager<Agent> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::AGENTS_LIST, path, query)
    }

    /// Reads an agent, or one of its past versions.
    pub async fn retrieve(&self, agent_id: &str, params: &AgentRetrieveParams) -> Result<Agent> {
        let path = &[("agent_id", agent_id)];
        let query = params.to_query();
        self.0.call(&operations::AGENTS_RETRIEVE, path, query, None).await
    }

    /// Changes an agent. A change makes a new version; a call that changes nothing returns the
    /// agent as it is.
    pub async fn update(&self, agent_id: &str, params: &AgentUpdateParams) -> Result<Agent> {
        let path = &[("agent_id", agent_id)];
        let query = Vec::new();
        self.0.call(&operations::AGENTS_UPDATE, path, query, body(params)).await
    }
}

/// The operations `agents.versions.*`.
#[derive(Clone, Debug)]
pub struct AgentVersions(Calls);

impl AgentVersions {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists the versions of an agent, newest first; each is a full agent.
    pub fn list(&self, agent_id: &str, params: &AgentVersionListParams) -> Pager<Agent> {
        let path = &[("agent_id", agent_id)];
        let query = params.to_query();
        self.0.list(&operations::AGENTS_VERSIONS_LIST, path, query)
    }
}
