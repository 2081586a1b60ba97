//! Memory stores: texts that outlive sessions.

mod memories;
mod paths;
mod versions;

use serde_json::{Value, json};

use super::{
    Object, Shelf, after_last_change,
    fields::{Fields, fault},
    metadata::{self, Removal},
    object, text,
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    store::{Commit, Doc, DocCursor, DocQuery, Op, StoreError},
};

pub(crate) use memories::Listing;
pub(super) use memories::MOST_BYTES;

const KIND: &str = "memory_store";
/// Where tools see memory stores.
pub(super) const ROOT: &str = "/mnt/memory";
/// Most stores of one session.
const ATTACHED: usize = 8;

/// All memory stores of one engine.
pub struct Memory {
    shelf: Shelf,
}

/// Who changes a memory.
#[derive(Clone, Debug)]
pub(crate) enum Actor {
    /// The holder of an API key.
    Api,
    /// The agent of a session.
    Session(String),
}

impl Actor {
    fn shown(&self) -> Value {
        match self {
            // Keys are configured, not stored: they have no ids of their own.
            Actor::Api => json!({"type": "api_actor", "api_key_id": "apikey_local"}),
            Actor::Session(id) => json!({"type": "session_actor", "session_id": id}),
        }
    }

    fn tag(&self) -> String {
        match self {
            Actor::Api => "api_key:apikey_local".into(),
            Actor::Session(id) => format!("session:{id}"),
        }
    }
}

impl Memory {
    /// The memory stores in a store.
    pub fn new(shelf: Shelf) -> Memory {
        Memory { shelf }
    }

    /// `memory_stores.create`
    pub async fn create(&self, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let name = name(&fields)?.unwrap_or_default();
        let id = self.shelf.ids.make("memstore");
        let now = self.shelf.clock.now();
        let store = object(json!({
            "id": id, "type": KIND, "name": name,
            "description": fields.text("description").unwrap_or_default(),
            "metadata": metadata::create(&fields),
            "created_at": rfc3339(now), "updated_at": rfc3339(now), "archived_at": null,
        }));
        let doc = Doc {
            kind: KIND,
            id,
            rev: 1,
            parent: String::new(),
            unique: None,
            created_at: now,
            archived: false,
            tags: Vec::new(),
            body: text(&store),
        };
        self.shelf.store.commit(vec![Op::Insert(doc)]).await?;
        Ok(store.into())
    }

    /// `memory_stores.retrieve`
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        Ok(self.load(id).await?.1.into())
    }

    /// `memory_stores.list`; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// `memory_stores.update`
    pub async fn update(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        loop {
            let (mut doc, stored) = self.writable(id).await?;
            let mut next = stored.clone();
            if let Some(name) = name(&fields)? {
                next["name"] = name.into();
            }
            if let Some(description) = fields.text("description") {
                next["description"] = description.into();
            }
            next["metadata"] = metadata::merge(&stored["metadata"], &fields, Removal::Null)?.into();
            if next == stored {
                return Ok(stored.into());
            }
            let now = after_last_change(&stored, self.shelf.clock.now());
            next["updated_at"] = rfc3339(now).into();
            doc.body = text(&next);
            if self.replace(vec![Op::Update(doc)]).await? {
                return Ok(next.into());
            }
        }
    }

    /// `memory_stores.archive`
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        loop {
            let (mut doc, mut store) = self.load(id).await?;
            if doc.archived {
                return Ok(store.into());
            }
            let now = after_last_change(&store, self.shelf.clock.now());
            store["updated_at"] = rfc3339(now).into();
            store["archived_at"] = rfc3339(now).into();
            doc.archived = true;
            doc.body = text(&store);
            if self.replace(vec![Op::Update(doc)]).await? {
                return Ok(store.into());
            }
        }
    }

    /// `memory_stores.delete`: its memories and their versions go with it.
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        let (doc, _) = self.load(id).await?;
        let delete = |kind, id| Op::Delete { kind, id };
        let mut commit = vec![delete(KIND, doc.id)];
        // The store first: with it, nothing new can come to the others.
        self.shelf.store.commit(std::mem::take(&mut commit)).await?;
        for kind in [memories::KIND, versions::KIND] {
            loop {
                let found = self.shelf.store.list(DocQuery {
                    kind,
                    parent: Some(id.to_owned()),
                    include_archived: true,
                    limit: 1000,
                    ..DocQuery::default()
                });
                let found = found.await?;
                if found.is_empty() {
                    break;
                }
                commit.extend(found.into_iter().map(|doc| delete(kind, doc.id)));
                self.shelf.store.commit(std::mem::take(&mut commit)).await?;
            }
        }
        Ok(json!({"id": id, "type": "memory_store_deleted"}))
    }

    /// The resource for a store that a new session names, and what must still
    /// hold when that is stored.
    pub(super) async fn attach(
        &self,
        fields: &Fields<'_>,
        others: &[Value],
    ) -> ApiResult<(Value, Op)> {
        let id = fields.required("memory_store_id");
        let (doc, store) = self.load(id).await?;
        if doc.archived {
            return Err(fields.fault("memory_store_id", format_args!("{id} is archived")));
        }
        let others = others.iter().filter(|o| o["type"] == KIND);
        if others.clone().count() >= ATTACHED {
            return Err(fault(
                "resources",
                format_args!("may hold {ATTACHED} memory stores at most"),
            ));
        }
        if others.clone().any(|other| other["memory_store_id"] == id) {
            return Err(fields.fault("memory_store_id", format_args!("{id} is attached twice")));
        }
        let slug = paths::slug(store["name"].as_str().unwrap_or_default());
        let base = format!("{ROOT}/{slug}");
        let taken = |path: &String| others.clone().any(|other| other["mount_path"] == **path);
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let mount_path = std::iter::once(base.clone())
            .chain(numbered)
            .find(|path| !taken(path));
        let resource = json!({
            "type": KIND, "memory_store_id": id,
            "access": fields.text("access").unwrap_or("read_write"),
            "instructions": fields.text("instructions"),
            "name": store["name"], "description": store["description"],
            "mount_path": mount_path,
        });
        let unchanged = Op::RequireRev {
            kind: KIND,
            id: doc.id,
            rev: doc.rev,
        };
        Ok((resource, unchanged))
    }

    async fn load(&self, id: &str) -> ApiResult<(Doc, Object)> {
        self.shelf
            .load(KIND, id)
            .await?
            .ok_or_else(|| ApiError::not_found(format!("Memory store {id} was not found.")))
    }

    /// A store that may change.
    async fn writable(&self, id: &str) -> ApiResult<(Doc, Object)> {
        let (doc, store) = self.load(id).await?;
        if doc.archived {
            return Err(ApiError::invalid(format!(
                "Memory store {id} is archived: it can be read, not written."
            )));
        }
        Ok((doc, store))
    }

    /// Whether the commit was made; not if something changed under our hands.
    async fn replace(&self, commit: Commit) -> ApiResult<bool> {
        match self.shelf.store.commit(commit).await {
            Ok(()) => Ok(true),
            Err(StoreError::Stale(_)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

fn name<'a>(fields: &Fields<'a>) -> ApiResult<Option<&'a str>> {
    match fields.text("name") {
        Some(name) if name.chars().any(char::is_control) => {
            Err(fields.fault("name", "must not contain control characters"))
        }
        name => Ok(name),
    }
}
