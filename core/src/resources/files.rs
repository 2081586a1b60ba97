// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

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

    /// Downloads a file that a tool made. Uploaded files cannot be downloaded.
    pub async fn download(&self, file_id: &str) -> Result<Download> {
        let path = &[("file_id", file_id)];
        self.0.download(&operations::FILES_DOWNLOAD, path).await
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

    /// Uploads a file.
    /// 
    /// Parts:
    /// - `file`, required: The bytes, with a name of which only the last part counts.
    /// - `expires_in_seconds`: Seconds to keep it: an hour to 90 days. Left out: for ever.
    pub async fn upload(&self, form: Form) -> Result<FileMetadata> {
        let path = &[];
        self.0.upload(&operations::FILES_UPLOAD, path, form).await
    }
}
