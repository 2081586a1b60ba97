// Written by hostler-codegen from api/. Do not edit.
//! Files.
#[allow(unused_imports)]
use super::*;

object! {
    /// File metadata.
    FileMetadata ["type" = "file"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Filename.
        filename: req String = "filename";
        /// Mime type.
        mime_type: req String = "mime_type";
        /// Size bytes.
        size_bytes: req i64 = "size_bytes";
        --
        /// Downloadable.
        downloadable: may bool = "downloadable";
        /// Expires at.
        expires_at: may String = "expires_at";
        /// Scope.
        scope: may FileScope = "scope";
    }
}

object! {
    /// File scope.
    FileScope ["type" = "session"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// File upload params.
    FileUploadParams [] {
        /// File.
        file: req String = "file";
        --
        /// Expires in seconds.
        expires_in_seconds: opt i64 = "expires_in_seconds";
    }
}

object! {
    /// Deleted file.
    DeletedFile [] {
        /// Id.
        id: req String = "id";
        --
        /// Type.
        r#type: may String = "type";
    }
}

query! {
    /// What `files.list` can be asked for.
    FileListParams {
        /// Ids.
        ids: Vec<String> = "ids[]";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Scope id.
        scope_id: String = "scope_id";
    }
}
