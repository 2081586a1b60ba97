//! The memories of a store.

use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use super::{Actor, Memory, paths, versions};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    resources::{Object, after_last_change, fields::Fields, object, text},
    store::{Doc, DocQuery, Op, StoreError, UniqueRange},
};

pub(super) const KIND: &str = "memory";
/// Most bytes of one memory.
pub(in crate::resources) const MOST_BYTES: usize = 102_400;
const MOST_MEMORIES: u64 = 10_000;

/// Which memories a list is of.
pub(crate) struct Listing<'a> {
    /// Only below this; ends with a slash.
    pub(crate) prefix: &'a str,
    /// Deeper entries become prefixes.
    pub(crate) shallow: bool,
    /// Behind this path.
    pub(crate) after: Option<&'a str>,
    pub(crate) limit: usize,
    pub(crate) full: bool,
}

fn unique(store: &str, path: &str) -> String {
    format!("{store} {path}")
}

fn hash(content: &str) -> String {
    let digest = digest(&SHA256, content.as_bytes());
    digest.as_ref().iter().map(|b| format!("{b:02x}")).collect()
}

/// A memory as a view shows it.
fn shown(mut memory: Object, full: bool) -> Value {
    if !full {
        memory["content"] = Value::Null;
    }
    memory.into()
}

fn check_path(fields: &Fields<'_>, path: &str) -> ApiResult<()> {
    paths::check(path).map_err(|rule| fields.fault("path", rule))
}

fn check_content(fields: &Fields<'_>, content: &str) -> ApiResult<()> {
    match content.len() > MOST_BYTES {
        true => Err(fields.fault(
            "content",
            format_args!(
                "has {} bytes, and may have {MOST_BYTES} at most",
                content.len()
            ),
        )),
        false => Ok(()),
    }
}

impl Memory {
    /// `memory_stores.memories.create`
    pub async fn create_memory(
        &self,
        store: &str,
        body: &Value,
        full: bool,
        actor: &Actor,
    ) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let path = fields.required("path");
        let content = fields.text("content").unwrap_or_default();
        check_path(&fields, path)?;
        check_content(&fields, content)?;
        let id = self.shelf.ids.make("mem");
        loop {
            let (owner, _) = self.writable(store).await?;
            let count = self.shelf.store.count(KIND, store).await?;
            if count >= MOST_MEMORIES {
                return Err(ApiError::invalid(format!(
                    "Memory store {store} holds {MOST_MEMORIES} memories, which is the most it \
                     can; delete some first."
                )));
            }
            let now = self.shelf.clock.now();
            let mut memory = object(json!({
                "id": id, "type": KIND, "memory_store_id": store, "memory_version_id": null,
                "path": path, "content": content, "content_size_bytes": content.len(),
                "content_sha256": hash(content),
                "created_at": rfc3339(now), "updated_at": rfc3339(now),
            }));
            let version = self.version(&mut memory, "created", now, actor);
            let doc = Doc {
                kind: KIND,
                id: id.clone(),
                rev: 1,
                parent: store.to_owned(),
                unique: Some(unique(store, path)),
                created_at: now,
                archived: false,
                tags: Vec::new(),
                body: text(&memory),
            };
            let unchanged = Op::RequireRev {
                kind: super::KIND,
                id: owner.id,
                rev: owner.rev,
            };
            match self
                .shelf
                .store
                .commit(vec![unchanged, Op::Insert(doc), version])
                .await
            {
                Ok(()) => return Ok(shown(memory, full)),
                Err(StoreError::Stale(_)) => {}
                Err(StoreError::Exists { .. }) => return Err(self.taken(store, path).await?),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// `memory_stores.memories.retrieve`
    pub async fn memory(&self, store: &str, id: &str, full: bool) -> ApiResult<Value> {
        Ok(shown(self.load_memory(store, id).await?.1, full))
    }

    /// `memory_stores.memories.update`
    pub async fn update_memory(
        &self,
        store: &str,
        id: &str,
        body: &Value,
        full: bool,
        actor: &Actor,
    ) -> ApiResult<Value> {
        let fields = Fields::root(body);
        if let Some(path) = fields.text("path") {
            check_path(&fields, path)?;
        }
        if let Some(content) = fields.text("content") {
            check_content(&fields, content)?;
        }
        loop {
            let (owner, _) = self.writable(store).await?;
            let (mut doc, stored) = self.load_memory(store, id).await?;
            let mut next = stored.clone();
            if let Some(path) = fields.text("path") {
                next["path"] = path.into();
                doc.unique = Some(unique(store, path));
            }
            if let Some(content) = fields.text("content") {
                next["content"] = content.into();
                next["content_size_bytes"] = content.len().into();
                next["content_sha256"] = hash(content).into();
            }
            // A repeated request finds what it asked for.
            if next == stored {
                return Ok(shown(stored, full));
            }
            let precondition = fields.object("precondition");
            let expected = precondition.as_ref().and_then(|p| p.text("content_sha256"));
            self.expect(&stored, expected)?;
            let now = after_last_change(&stored, self.shelf.clock.now());
            next["updated_at"] = rfc3339(now).into();
            let version = self.version(&mut next, "modified", now, actor);
            doc.body = text(&next);
            let unchanged = Op::RequireRev {
                kind: super::KIND,
                id: owner.id,
                rev: owner.rev,
            };
            match self
                .shelf
                .store
                .commit(vec![unchanged, Op::Update(doc), version])
                .await
            {
                Ok(()) => return Ok(shown(next, full)),
                Err(StoreError::Stale(_)) => {}
                Err(StoreError::Exists { .. }) => {
                    let path = next["path"].as_str().unwrap_or_default();
                    return Err(self.taken(store, path).await?);
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// `memory_stores.memories.delete`, also in an archived store.
    pub async fn delete_memory(
        &self,
        store: &str,
        id: &str,
        expected: Option<&str>,
        actor: &Actor,
    ) -> ApiResult<Value> {
        loop {
            let (doc, mut memory) = self.load_memory(store, id).await?;
            self.expect(&memory, expected)?;
            let now = after_last_change(&memory, self.shelf.clock.now());
            for name in ["content", "content_sha256", "content_size_bytes"] {
                memory[name] = Value::Null;
            }
            let version = self.version(&mut memory, "deleted", now, actor);
            let unchanged = Op::RequireRev {
                kind: KIND,
                id: doc.id,
                rev: doc.rev,
            };
            let delete = Op::Delete {
                kind: KIND,
                id: id.to_owned(),
            };
            if self.replace(vec![unchanged, delete, version]).await? {
                return Ok(json!({"id": id, "type": "memory_deleted"}));
            }
        }
    }

    /// `memory_stores.memories.list`: entries with their paths, in path order.
    pub(crate) async fn list_memories(
        &self,
        store: &str,
        listing: Listing<'_>,
    ) -> ApiResult<Vec<(String, Value)>> {
        self.load(store).await?;
        // Behind everything that begins with the prefix: its slash is followed
        // by a zero in ASCII.
        let behind = |prefix: &str| format!("{}0", prefix.trim_end_matches('/'));
        let before = unique(store, &behind(listing.prefix));
        let mut after = unique(store, listing.after.unwrap_or(listing.prefix));
        if let Some(rolled_up) = listing.after.filter(|path| path.ends_with('/')) {
            after = unique(store, &behind(rolled_up));
        }
        let mut found: Vec<(String, Value)> = Vec::new();
        while found.len() < listing.limit {
            let wanted = listing.limit - found.len();
            let docs = self.shelf.store.list(DocQuery {
                kind: KIND,
                unique: Some(UniqueRange {
                    after: after.clone(),
                    before: before.clone(),
                }),
                limit: wanted,
                ..DocQuery::default()
            });
            let docs = docs.await?;
            let all = docs.len() < wanted;
            let mut skipped = false;
            for doc in docs {
                let memory = super::super::parse(&doc)?;
                let path = memory["path"].as_str().unwrap_or_default().to_owned();
                let below = path.strip_prefix(listing.prefix).unwrap_or(&path);
                match below.split_once('/').filter(|_| listing.shallow) {
                    Some((folder, _)) => {
                        let prefix = format!("{}{folder}/", listing.prefix);
                        after = unique(store, &behind(&prefix));
                        let entry = json!({"type": "memory_prefix", "path": prefix});
                        found.push((prefix, entry));
                        // What follows lies in it for the most part.
                        skipped = true;
                        break;
                    }
                    None => {
                        after = unique(store, &path);
                        found.push((path, shown(memory, listing.full)));
                    }
                }
            }
            if all && !skipped {
                break;
            }
        }
        Ok(found)
    }

    pub(super) async fn load_memory(&self, store: &str, id: &str) -> ApiResult<(Doc, Object)> {
        self.load(store).await?;
        match self.shelf.load(KIND, id).await? {
            Some((doc, memory)) if doc.parent == store => Ok((doc, memory)),
            _ => Err(ApiError::not_found(format!(
                "Memory store {store} has no memory {id}."
            ))),
        }
    }

    fn expect(&self, memory: &Object, expected: Option<&str>) -> ApiResult<()> {
        match expected {
            Some(expected) if memory["content_sha256"] != expected => {
                Err(ApiError::memory_precondition(format!(
                    "The content of memory {} is not the expected one any more: its SHA-256 is \
                     {}. Read it again.",
                    memory["id"].as_str().unwrap_or_default(),
                    memory["content_sha256"].as_str().unwrap_or_default()
                )))
            }
            _ => Ok(()),
        }
    }

    /// The error of a path that another memory has.
    async fn taken(&self, store: &str, path: &str) -> ApiResult<ApiError> {
        let found = self.shelf.store.list(DocQuery {
            kind: KIND,
            unique: Some(UniqueRange {
                after: unique(store, path.get(..path.len() - 1).unwrap_or_default()),
                before: unique(store, &format!("{path}\u{1}")),
            }),
            limit: usize::MAX,
            ..DocQuery::default()
        });
        let wanted = unique(store, path);
        let mut found = found.await?.into_iter();
        let other = found.find(|doc| doc.unique.as_deref() == Some(&wanted));
        Ok(ApiError::memory_path_conflict(
            format!("Memory store {store} has another memory at {path}."),
            other.map(|doc| doc.id).as_deref(),
            path,
        ))
    }

    /// The version that a change of `memory` makes; the memory names it.
    fn version(&self, memory: &mut Object, operation: &str, now: i64, actor: &Actor) -> Op {
        let id = self.shelf.ids.make("memver");
        memory["memory_version_id"] = id.as_str().into();
        let text = |name: &str| memory[name].as_str().unwrap_or_default().to_owned();
        let (memory_id, store) = (text("id"), text("memory_store_id"));
        let version = json!({
            "id": id, "type": versions::KIND, "memory_id": memory_id, "memory_store_id": store,
            "operation": operation, "path": memory["path"], "content": memory["content"],
            "content_sha256": memory["content_sha256"],
            "content_size_bytes": memory["content_size_bytes"],
            "created_at": rfc3339(now), "created_by": actor.shown(),
            "redacted_at": null, "redacted_by": null,
        });
        Op::Insert(Doc {
            kind: versions::KIND,
            id,
            rev: 1,
            parent: store,
            unique: None,
            created_at: now,
            archived: false,
            tags: vec![
                format!("memory:{memory_id}"),
                format!("operation:{operation}"),
                actor.tag(),
            ],
            body: version.to_string(),
        })
    }
}
