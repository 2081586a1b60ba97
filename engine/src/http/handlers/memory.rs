//! Operations of memory stores.

use super::{
    Bounds, Call, DocCursor, INCLUSIVE, Page, Query, Reply, archivable, choices, json, unknown,
};
use crate::{
    error::{ApiError, ApiResult},
    resources::memory::{Listing, Memory},
    store::DocQuery,
};

/// Most entries of a page that shows their content.
const FULL_PAGE: usize = 20;

/// Does one operation.
pub(super) async fn call(stores: &Memory, operation: &str, call: &Call) -> ApiResult<Reply> {
    let (query, body, actor) = (&call.query, &call.body, &call.actor);
    let (store, memory) = (call.id("memory_store_id"), call.id("memory_id"));
    let version = call.id("memory_version_id");
    match operation {
        "memory_stores.create" => json(stores.create(body).await?),
        "memory_stores.list" => {
            let bounds = query.created_at(&INCLUSIVE)?;
            let page = Page::read(query, "memory stores", false, (20, 100), bounds)?;
            let found = stores.list(archivable(&page, query)?).await?;
            json(page.answer(found, false))
        }
        "memory_stores.retrieve" => json(stores.get(store).await?),
        "memory_stores.update" => json(stores.update(store, body).await?),
        "memory_stores.archive" => json(stores.archive(store).await?),
        "memory_stores.delete" => json(stores.delete(store).await?),

        "memory_stores.memories.create" => {
            let full = full(query, false)?;
            json(stores.create_memory(store, body, full, actor).await?)
        }
        "memory_stores.memories.retrieve" => {
            json(stores.memory(store, memory, full(query, true)?).await?)
        }
        "memory_stores.memories.update" => {
            let full = full(query, false)?;
            json(
                stores
                    .update_memory(store, memory, body, full, actor)
                    .await?,
            )
        }
        "memory_stores.memories.delete" => {
            let expected = query.one("expected_content_sha256")?;
            json(stores.delete_memory(store, memory, expected, actor).await?)
        }
        "memory_stores.memories.list" => memories(stores, call).await,

        "memory_stores.memory_versions.list" => versions(stores, call).await,
        "memory_stores.memory_versions.retrieve" => json(
            stores
                .memory_version(store, version, full(query, true)?)
                .await?,
        ),
        "memory_stores.memory_versions.redact" => json(stores.redact(store, version, actor).await?),
        other => unknown(other),
    }
}

fn full(query: &Query, default: bool) -> ApiResult<bool> {
    match query.one("view")? {
        None => Ok(default),
        Some("full") => Ok(true),
        Some("basic") => Ok(false),
        Some(other) => Err(ApiError::invalid(format!(
            "view: must be basic or full, not {other:?}"
        ))),
    }
}

/// The page that a query asks for, shorter if it shows content.
fn page(query: &Query, list: String, full: bool, bounds: Bounds) -> ApiResult<Page> {
    let mut page = Page::read(query, list, false, (20, 100), bounds)?;
    if full {
        page.limit = page.limit.min(FULL_PAGE);
    }
    Ok(page)
}

async fn memories(stores: &Memory, call: &Call) -> ApiResult<Reply> {
    let (query, store) = (&call.query, call.id("memory_store_id"));
    let shallow = query.integer("depth", 0, 1)? == Some(1);
    let prefix = query.one("path_prefix")?.unwrap_or("/");
    if !prefix.starts_with('/') || !prefix.ends_with('/') {
        return Err(ApiError::invalid(format!(
            "path_prefix: must start and end with /, not {prefix:?}"
        )));
    }
    let full = full(query, false)?;
    let list = format!("memories of {store} {shallow} {prefix}");
    let page = page(query, list, full, Bounds::default())?;
    let after = page.cursor.as_ref().and_then(|c| c.place.as_ref());
    let listing = Listing {
        prefix,
        shallow,
        after: after.map(|(_, path)| path.as_str()),
        limit: page.limit + 1,
        full,
    };
    let found = stores.list_memories(store, listing).await?;
    let found = found.into_iter().map(|(id, entry)| {
        let place = DocCursor { created_at: 0, id };
        (place, entry)
    });
    json(page.answer(found.collect(), false))
}

async fn versions(stores: &Memory, call: &Call) -> ApiResult<Reply> {
    let (query, store) = (&call.query, call.id("memory_store_id"));
    let full = full(query, false)?;
    let bounds = query.created_at(&INCLUSIVE)?;
    let page = page(query, format!("memory versions of {store}"), full, bounds)?;
    let mut tags = Vec::new();
    for (name, tag) in [
        ("memory_id", "memory"),
        ("session_id", "session"),
        ("api_key_id", "api_key"),
        ("service_account_id", "service_account"),
    ] {
        if let Some(id) = query.one(name)? {
            tags.push(vec![format!("{tag}:{id}")]);
        }
    }
    for operation in choices(query, "operation", &["created", "modified", "deleted"], 1)? {
        tags.push(vec![format!("operation:{operation}")]);
    }
    let docs = DocQuery {
        tags,
        ..page.docs()
    };
    json(page.answer(stores.list_versions(store, docs, full).await?, false))
}
