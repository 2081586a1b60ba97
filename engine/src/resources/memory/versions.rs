//! Versions of memories: what changed, when, and who did it.

use serde_json::Value;

use super::{Actor, Memory};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    resources::{Object, text},
    store::{Doc, DocCursor, DocQuery, Op},
};

pub(super) const KIND: &str = "memory_version";

fn shown(mut version: Object, full: bool) -> Value {
    if !full {
        version["content"] = Value::Null;
    }
    version.into()
}

impl Memory {
    /// `memory_stores.memory_versions.list`; `query.kind` and `query.parent`
    /// are ignored. Tags: `memory:<id>`, `operation:<operation>`,
    /// `session:<id>`, `api_key:<id>`.
    pub async fn list_versions(
        &self,
        store: &str,
        query: DocQuery,
        full: bool,
    ) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.load(store).await?;
        let found = self.shelf.list(DocQuery {
            kind: KIND,
            parent: Some(store.to_owned()),
            ..query
        });
        let mut found = found.await?;
        if !full {
            for (_, version) in &mut found {
                version["content"] = Value::Null;
            }
        }
        Ok(found)
    }

    /// `memory_stores.memory_versions.retrieve`
    pub async fn memory_version(&self, store: &str, id: &str, full: bool) -> ApiResult<Value> {
        Ok(shown(self.load_version(store, id).await?.1, full))
    }

    /// `memory_stores.memory_versions.redact`
    pub async fn redact(&self, store: &str, id: &str, actor: &Actor) -> ApiResult<Value> {
        loop {
            let (mut doc, mut version) = self.load_version(store, id).await?;
            if !version["redacted_at"].is_null() {
                return Ok(version.into());
            }
            let memory = version["memory_id"].as_str().unwrap_or_default();
            let head = self.shelf.load(super::memories::KIND, memory).await?;
            if head.is_some_and(|(_, memory)| memory["memory_version_id"] == id) {
                return Err(ApiError::invalid(format!(
                    "Version {id} is the current one of memory {memory}: write the memory again \
                     or delete it first."
                )));
            }
            for name in ["content", "path", "content_sha256", "content_size_bytes"] {
                version[name] = Value::Null;
            }
            version["redacted_at"] = rfc3339(self.shelf.clock.now()).into();
            version["redacted_by"] = actor.shown();
            doc.body = text(&version);
            if self.replace(vec![Op::Update(doc)]).await? {
                return Ok(version.into());
            }
        }
    }

    /// Moves with every change of the store's memories.
    pub(in crate::resources) async fn state(&self, store: &str) -> ApiResult<Option<String>> {
        let newest = self.shelf.store.list(DocQuery {
            kind: KIND,
            parent: Some(store.to_owned()),
            limit: 1,
            ..DocQuery::default()
        });
        Ok(newest.await?.pop().map(|doc| doc.id))
    }

    async fn load_version(&self, store: &str, id: &str) -> ApiResult<(Doc, Object)> {
        self.load(store).await?;
        match self.shelf.load(KIND, id).await? {
            Some((doc, version)) if doc.parent == store => Ok((doc, version)),
            _ => Err(ApiError::not_found(format!(
                "Memory store {store} has no memory version {id}."
            ))),
        }
    }
}
