// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `models.*`.
#[derive(Clone, Debug)]
pub struct Models(Calls);

impl Models {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists models, newest release first.
    pub fn list(&self, params: &ModelListParams) -> Pager<ModelInfo> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::MODELS_LIST, path, query)
    }

    /// Reads a model by id or alias.
    pub async fn retrieve(&self, model_id: &str) -> Result<ModelInfo> {
        let path = &[("model_id", model_id)];
        let query = Vec::new();
        self.0.call(&operations::MODELS_RETRIEVE, path, query, None).await
    }
}
