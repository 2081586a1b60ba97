//! Operations of skills.

use bytes::Bytes;

use super::{Bounds, Call, Page, Reply, choices, json, unknown};
use crate::{
    error::{ApiError, ApiResult},
    http::multipart::{Content, Form},
    resources::skills::Skills,
};

/// Does one operation.
pub(super) async fn call(skills: &Skills, operation: &str, mut call: Call) -> ApiResult<Reply> {
    let form = call.form.take();
    let query = &call.query;
    let (id, version) = (call.id("skill_id"), call.id("version"));
    match operation {
        "skills.create" => {
            let form = form.ok_or_else(missing)?;
            let display_name = form.field("display_name")?.map(str::to_owned);
            json(skills.create(files(form)?, display_name.as_deref()).await?)
        }
        "skills.list" => {
            let page = Page::read(query, "skills", false, (20, 1000), Bounds::default())?;
            let source = choices(query, "source", &["custom", "anthropic"], 1)?;
            // None of the service's own come with this engine.
            let found = match source[..] {
                ["anthropic"] => Vec::new(),
                _ => skills.list(page.docs()).await?,
            };
            json(page.answer(found, false))
        }
        "skills.retrieve" => json(skills.get(id).await?),
        "skills.delete" => json(skills.delete(id).await?),
        "skills.versions.create" => {
            let form = form.ok_or_else(missing)?;
            json(skills.create_version(id, files(form)?).await?)
        }
        "skills.versions.list" => {
            let list = format!("versions of {id}");
            let page = Page::read(query, list, false, (20, 1000), Bounds::default())?;
            json(page.answer(skills.versions(id, page.docs()).await?, false))
        }
        "skills.versions.retrieve" => json(skills.get_version(id, version).await?),
        "skills.versions.delete" => json(skills.delete_version(id, version).await?),
        "skills.versions.download" => Ok(Reply::File(skills.download(id, version).await?)),
        other => unknown(other),
    }
}

fn missing() -> ApiError {
    ApiError::invalid("files: is required")
}

fn files(form: Form) -> ApiResult<Vec<(String, Bytes)>> {
    let parts = form.files.into_iter();
    let files = parts.filter(|part| matches!(part.field.as_str(), "files[]" | "files"));
    Ok(files
        .filter_map(|part| match part.content {
            Content::Bytes(bytes) => Some((part.filename.unwrap_or_default(), bytes)),
            Content::Stored(_) => None,
        })
        .collect())
}
