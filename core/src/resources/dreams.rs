// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `dreams.*`.
#[derive(Clone, Debug)]
pub struct Dreams(Calls);

impl Dreams {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Archive.
    pub async fn archive(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_ARCHIVE, path, query, None).await
    }

    /// Cancel.
    pub async fn cancel(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_CANCEL, path, query, None).await
    }

    /// Create.
    pub async fn create(&self, params: &DreamCreateParams) -> Result<Dream> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_CREATE, path, query, body(params)).await
    }

    /// List.
    pub fn list(&self, params: &DreamListParams) -> Pager<Dream> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::DREAMS_LIST, path, query)
    }

    /// Retrieve.
    pub async fn retrieve(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_RETRIEVE, path, query, None).await
    }
}
