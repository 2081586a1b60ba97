//! Vaults: credentials that sessions use and nobody reads back.

mod address;
mod auth;
mod credentials;
mod oauth;
mod outside;
mod seal;
#[cfg(test)]
mod tests;
mod token;
mod validate;

use std::{
    collections::HashMap,
    sync::{Mutex, Weak},
};

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

pub use seal::Seal;

const KIND: &str = "vault";

/// All vaults of one engine.
pub struct Vaults {
    shelf: Shelf,
    seal: Seal,
    /// One refresh at a time per credential: a refresh token may be good for
    /// one use only.
    refreshing: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Vaults {
    /// The vaults in a store, their secrets under `seal`.
    pub fn new(shelf: Shelf, seal: Seal) -> Vaults {
        Vaults {
            shelf,
            seal,
            refreshing: Mutex::default(),
        }
    }

    /// `vaults.create`
    pub async fn create(&self, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let id = self.shelf.ids.make("vlt");
        let now = self.shelf.clock.now();
        let vault = object(json!({
            "id": id, "type": KIND, "display_name": fields.required("display_name"),
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
            body: text(&vault),
        };
        self.shelf.store.commit(vec![Op::Insert(doc)]).await?;
        Ok(vault.into())
    }

    /// `vaults.retrieve`
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        Ok(self.load(id).await?.1.into())
    }

    /// `vaults.list`; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// `vaults.update`
    pub async fn update(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        loop {
            let (mut doc, stored) = self.usable(id).await?;
            let mut next = stored.clone();
            if let Some(name) = fields.text("display_name") {
                next["display_name"] = name.into();
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

    /// `vaults.archive`: the secrets of its credentials go.
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        loop {
            let (mut doc, mut vault) = self.load(id).await?;
            if doc.archived {
                return Ok(vault.into());
            }
            let now = after_last_change(&vault, self.shelf.clock.now());
            vault["updated_at"] = rfc3339(now).into();
            vault["archived_at"] = rfc3339(now).into();
            doc.archived = true;
            doc.body = text(&vault);
            let mut commit = vec![Op::Update(doc)];
            for credential in self.credentials(id, false).await? {
                commit.push(Op::Update(credentials::retired(credential, now)?));
            }
            if self.replace(commit).await? {
                return Ok(vault.into());
            }
        }
    }

    /// `vaults.delete`: its credentials go with it.
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        loop {
            let (doc, _) = self.load(id).await?;
            let mut commit = vec![
                // A credential that came meanwhile moved the revision.
                Op::RequireRev {
                    kind: KIND,
                    id: doc.id.clone(),
                    rev: doc.rev,
                },
                Op::Delete {
                    kind: KIND,
                    id: doc.id,
                },
            ];
            for credential in self.credentials(id, true).await? {
                commit.push(Op::Delete {
                    kind: credentials::KIND,
                    id: credential.id,
                });
            }
            if self.replace(commit).await? {
                return Ok(json!({"id": id, "type": "vault_deleted"}));
            }
        }
    }

    /// The vaults that a new session names, each once, and what must still
    /// hold when the session is stored.
    pub(super) async fn attachable(&self, fields: &Fields<'_>) -> ApiResult<(Vec<String>, Commit)> {
        const MOST: usize = 20;
        let mut ids: Vec<String> = Vec::new();
        let mut guards = Commit::new();
        for (index, id) in fields.array("vault_ids").iter().enumerate() {
            let id = id.as_str().unwrap_or_default();
            if ids.iter().any(|known| known == id) {
                continue;
            }
            let (doc, _) = self.load(id).await?;
            if doc.archived {
                return Err(fault(
                    format_args!("{}.{index}", fields.path("vault_ids")),
                    format_args!("vault {id} is archived"),
                ));
            }
            guards.push(Op::RequireRev {
                kind: KIND,
                id: doc.id,
                rev: doc.rev,
            });
            ids.push(id.to_owned());
        }
        if ids.len() > MOST {
            return Err(fields.fault(
                "vault_ids",
                format_args!("may name {MOST} vaults at most, not {}", ids.len()),
            ));
        }
        Ok((ids, guards))
    }

    async fn load(&self, id: &str) -> ApiResult<(Doc, Object)> {
        self.shelf
            .load(KIND, id)
            .await?
            .ok_or_else(|| ApiError::not_found(format!("Vault {id} was not found.")))
    }

    /// A vault that may change.
    async fn usable(&self, id: &str) -> ApiResult<(Doc, Object)> {
        let (doc, vault) = self.load(id).await?;
        if doc.archived {
            return Err(ApiError::invalid(format!(
                "Vault {id} is archived and cannot be changed."
            )));
        }
        Ok((doc, vault))
    }

    async fn credentials(&self, vault: &str, include_archived: bool) -> ApiResult<Vec<Doc>> {
        let query = DocQuery {
            kind: credentials::KIND,
            parent: Some(vault.to_owned()),
            include_archived,
            limit: usize::MAX,
            ..DocQuery::default()
        };
        Ok(self.shelf.store.list(query).await?)
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
