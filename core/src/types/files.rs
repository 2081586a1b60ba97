// Written by hostler-codegen from api/. Do not edit.
//! Files.
#[allow(unused_imports)]
use super::*;

object! {
    /// A stored file.
    FileMetadata ["type" = "file"] {
        /// Identifier (`file_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Name without folders.
        filename: req String = "filename";
        /// Media type.
        mime_type: req String = "mime_type";
        /// Size in bytes.
        size_bytes: req i64 = "size_bytes";
        --
        /// Whether it can be downloaded: only what tools made.
        downloadable: may bool = "downloadable";
        /// When it goes away; null means never.
        expires_at: may String = "expires_at";
        /// What the file belongs to; null if to nothing.
        scope: may FileScope = "scope";
    }
}

object! {
    /// What a file belongs to.
    FileScope ["type" = "session"] {
        /// The session (`sesn_…`).
        id: req String = "id";
        --
    }
}

object! {
    /// A file is gone.
    DeletedFile [] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
        /// Tells what this is.
        r#type: may String = "type";
    }
}

query! {
    /// What `files.list` can be asked for.
    FileListParams {
        /// Only these files, at most 100, on one page; not together with `page` or `limit`. Unknown
        /// ids are left out.
        ids: Vec<String> = "ids[]";
        /// Most files on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only files of this session.
        scope_id: String = "scope_id";
    }
}
