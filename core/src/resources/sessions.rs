// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `sessions.*`.
#[derive(Clone, Debug)]
pub struct Sessions(Calls);

impl Sessions {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `sessions.events.*`.
    pub fn events(&self) -> SessionEvents {
        SessionEvents(self.0.clone())
    }

    /// The operations `sessions.resources.*`.
    pub fn resources(&self) -> SessionResources {
        SessionResources(self.0.clone())
    }

    /// The operations `sessions.threads.*`.
    pub fn threads(&self) -> SessionThreads {
        SessionThreads(self.0.clone())
    }

    /// Ends a session for good; its history stays readable. Refused while it runs.
    pub async fn archive(&self, session_id: &str) -> Result<Session> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_ARCHIVE, path, query, None).await
    }

    /// Starts a session: an agent at work in an environment. With `initial_events` it runs at
    /// once, otherwise it is idle.
    pub async fn create(&self, params: &SessionCreateParams) -> Result<Session> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_CREATE, path, query, body(params)).await
    }

    /// Deletes a session with its events, sandbox and the files that it made. Refused while it
    /// runs.
    pub async fn delete(&self, session_id: &str) -> Result<DeletedSession> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_DELETE, path, query, None).await
    }

    /// Lists sessions by creation time.
    pub fn list(&self, params: &SessionListParams) -> Pager<Session> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::SESSIONS_LIST, path, query)
    }

    /// Reads a session.
    pub async fn retrieve(&self, session_id: &str) -> Result<Session> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_RETRIEVE, path, query, None).await
    }

    /// Changes a session. Refused as a whole if one field is.
    pub async fn update(&self, session_id: &str, params: &SessionUpdateParams) -> Result<Session> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_UPDATE, path, query, body(params)).await
    }
}

/// The operations `sessions.events.*`.
#[derive(Clone, Debug)]
pub struct SessionEvents(Calls);

impl SessionEvents {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists the events of a session by the time at which they took effect.
    pub fn list(&self, session_id: &str, params: &SessionEventListParams) -> Pager<SessionEvent> {
        let path = &[("session_id", session_id)];
        let query = params.to_query();
        self.0.list(&operations::SESSIONS_EVENTS_LIST, path, query)
    }

    /// Sends events to a session, all or none. Returns when they are queued, without waiting for
    /// the agent.
    pub async fn send(&self, session_id: &str, params: &SessionEventSendParams) -> Result<SentSessionEvents> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_EVENTS_SEND, path, query, body(params)).await
    }

    /// Streams the events of a session from now on. There is no replay: what happened before is
    /// in the list.
    pub async fn stream(&self, session_id: &str, params: &SessionEventStreamParams) -> Result<EventStream> {
        let path = &[("session_id", session_id)];
        let query = params.to_query();
        self.0.stream(&operations::SESSIONS_EVENTS_STREAM, path, query).await
    }
}

/// The operations `sessions.resources.*`.
#[derive(Clone, Debug)]
pub struct SessionResources(Calls);

impl SessionResources {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Mounts a file into a session; it is there from the next tool call on.
    pub async fn add(&self, session_id: &str, params: &SessionResourceAddParams) -> Result<FileResource> {
        let path = &[("session_id", session_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_RESOURCES_ADD, path, query, body(params)).await
    }

    /// Takes a file out of a session. Repositories stay for the life of the session.
    pub async fn delete(&self, session_id: &str, resource_id: &str) -> Result<DeletedSessionResource> {
        let path = &[("session_id", session_id), ("resource_id", resource_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_RESOURCES_DELETE, path, query, None).await
    }

    /// Lists what is mounted into a session.
    pub fn list(&self, session_id: &str, params: &SessionResourceListParams) -> Pager<SessionResource> {
        let path = &[("session_id", session_id)];
        let query = params.to_query();
        self.0.list(&operations::SESSIONS_RESOURCES_LIST, path, query)
    }

    /// Reads one resource of a session.
    pub async fn retrieve(&self, session_id: &str, resource_id: &str) -> Result<SessionResource> {
        let path = &[("session_id", session_id), ("resource_id", resource_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_RESOURCES_RETRIEVE, path, query, None).await
    }

    /// Replaces the access token of a repository.
    pub async fn update(&self, session_id: &str, resource_id: &str, params: &SessionResourceUpdateParams) -> Result<SessionResource> {
        let path = &[("session_id", session_id), ("resource_id", resource_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_RESOURCES_UPDATE, path, query, body(params)).await
    }
}

/// The operations `sessions.threads.*`.
#[derive(Clone, Debug)]
pub struct SessionThreads(Calls);

impl SessionThreads {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `sessions.threads.events.*`.
    pub fn events(&self) -> SessionThreadEvents {
        SessionThreadEvents(self.0.clone())
    }

    /// Ends a child thread for good.
    pub async fn archive(&self, session_id: &str, thread_id: &str) -> Result<SessionThread> {
        let path = &[("session_id", session_id), ("thread_id", thread_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_THREADS_ARCHIVE, path, query, None).await
    }

    /// Lists the threads of a session: the main one, then the others as they were started.
    pub fn list(&self, session_id: &str, params: &SessionThreadListParams) -> Pager<SessionThread> {
        let path = &[("session_id", session_id)];
        let query = params.to_query();
        self.0.list(&operations::SESSIONS_THREADS_LIST, path, query)
    }

    /// Reads a thread.
    pub async fn retrieve(&self, session_id: &str, thread_id: &str) -> Result<SessionThread> {
        let path = &[("session_id", session_id), ("thread_id", thread_id)];
        let query = Vec::new();
        self.0.call(&operations::SESSIONS_THREADS_RETRIEVE, path, query, None).await
    }
}

/// The operations `sessions.threads.events.*`.
#[derive(Clone, Debug)]
pub struct SessionThreadEvents(Calls);

impl SessionThreadEvents {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists the events of one thread, oldest first.
    pub fn list(&self, session_id: &str, thread_id: &str, params: &SessionThreadEventListParams) -> Pager<SessionEvent> {
        let path = &[("session_id", session_id), ("thread_id", thread_id)];
        let query = params.to_query();
        self.0.list(&operations::SESSIONS_THREADS_EVENTS_LIST, path, query)
    }

    /// Streams the events of one thread from now on.
    pub async fn stream(&self, session_id: &str, thread_id: &str, params: &SessionThreadEventStreamParams) -> Result<EventStream> {
        let path = &[("session_id", session_id), ("thread_id", thread_id)];
        let query = params.to_query();
        self.0.stream(&operations::SESSIONS_THREADS_EVENTS_STREAM, path, query).await
    }
}
