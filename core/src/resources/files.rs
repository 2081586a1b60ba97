// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `files.*`.
#[derive(Clone, Debug)]
pub struct Files(Calls);

impl Files {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Deletes a file for good.
    pub async fn delete(&self, file_id: &str) -> Result<DeletedFile> {
        let path = &[("file_id", file_id)];
        let query = Vec::new();
        self.0.call(&operations::FILES_DELETE, path, query, None).await
    }

    /// Lists files, newest first.
    pub fn list(&self, params: &FileListParams) -> Pager<FileMetadata> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::FILES_LIST, path, query)
    }

    /// Reads what is known of a file.
    pub async fn retrieve_metadata(&self, file_id: &str) -> Result<FileMetadata> {
        let path = &[("file_id", file_id)];
        let query = Vec::new();
        self.0.call(&operations::FILES_RETRIEVE_METADATA, path, query, None).await
    }
}
