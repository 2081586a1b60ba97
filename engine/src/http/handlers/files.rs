//! Operations of files.

use serde_json::json;

use super::{Bounds, Call, Page, Reply, json, unknown};
use crate::{
    error::{ApiError, ApiResult},
    http::multipart::Content,
    resources::files::Files,
    store::DocQuery,
};

const MOST_IDS: usize = 100;

/// Does one operation.
pub(super) async fn call(files: &Files, operation: &str, call: Call) -> ApiResult<Reply> {
    let id = call.id("file_id");
    match operation {
        "files.upload" => {
            let mut form = call.form.ok_or_else(missing)?;
            let content = form.files.pop().map(|part| part.content);
            let Some(Content::Stored(upload)) = content else {
                return Err(missing());
            };
            let expires_in = form.field("expires_in_seconds")?;
            json(files.upload(upload, expires_in).await?)
        }
        "files.list" => list(files, &call).await,
        "files.retrieve_metadata" => json(files.get(id).await?),
        "files.delete" => json(files.delete(id).await?),
        "files.download" => {
            let wanted = &call.wanted;
            let content = files.download(id, |size| wanted.of(size)).await?;
            Ok(Reply::File(content))
        }
        other => unknown(other),
    }
}

fn missing() -> ApiError {
    ApiError::invalid("file: is required")
}

async fn list(files: &Files, call: &Call) -> ApiResult<Reply> {
    let query = &call.query;
    let scope = query.one("scope_id")?;
    if let Some(scope) = scope.filter(|scope| !scope.starts_with("sesn_")) {
        return Err(ApiError::invalid(format!(
            "scope_id: must be the id of a session, not {scope:?}"
        )));
    }
    let mut ids = query.many("ids");
    if !ids.is_empty() {
        for name in ["page", "limit"] {
            if query.one(name)?.is_some() {
                return Err(ApiError::invalid(format!(
                    "{name}: cannot be given together with ids"
                )));
            }
        }
        ids.sort_unstable();
        ids.dedup();
        if ids.len() > MOST_IDS {
            return Err(ApiError::invalid(format!(
                "ids: may name {MOST_IDS} files at most, not {}",
                ids.len()
            )));
        }
        let found = files.several(&ids, scope).await?;
        return json(json!({"data": found, "next_page": null}));
    }
    let name = format!("files of {}", scope.unwrap_or("all"));
    let page = Page::read(query, name, false, (20, 1000), Bounds::default())?;
    let docs = DocQuery {
        parent: scope.map(str::to_owned),
        ..page.docs()
    };
    json(page.answer(files.list(docs).await?, false))
}
