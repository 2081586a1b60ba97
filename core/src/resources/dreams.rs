// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

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

    /// Archives a dream that is over. Repeating it changes nothing.
    pub async fn archive(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_ARCHIVE, path, query, None).await
    }

    /// Stops a dream that waits or runs. Repeating it changes nothing.
    pub async fn cancel(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_CANCEL, path, query, None).await
    }

    /// Starts a dream: sessions are read and a memory store is tidied up from them.
    pub async fn create(&self, params: &DreamCreateParams) -> Result<Dream> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_CREATE, path, query, body(params)).await
    }

    /// Lists dreams, newest first.
    pub fn list(&self, params: &DreamListParams) -> Pager<Dream> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::DREAMS_LIST, path, query)
    }

    /// Reads a dream.
    pub async fn retrieve(&self, dream_id: &str) -> Result<Dream> {
        let path = &[("dream_id", dream_id)];
        let query = Vec::new();
        self.0.call(&operations::DREAMS_RETRIEVE, path, query, None).await
    }
}
