//! The credentials of a vault.

use serde_json::{Map, Value, json};

use super::{Vaults, auth};
use crate::{
    clock::{Micros, rfc3339},
    error::{ApiError, ApiResult},
    resources::{
        Object, after_last_change,
        fields::Fields,
        metadata::{self, Removal},
        object, parse,
    },
    store::{Doc, DocCursor, DocQuery, Op, StoreError},
};

pub(super) const KIND: &str = "vault_credential";
const MOST: usize = 20;

/// A credential and its secrets, as they are stored.
pub(super) struct Stored {
    pub(super) doc: Doc,
    /// As the API shows it.
    pub(super) shown: Object,
    /// `None` once it is archived.
    sealed: Option<String>,
}

impl Stored {
    pub(super) fn read(doc: Doc) -> ApiResult<Stored> {
        let mut body = parse(&doc)?;
        let sealed = body["sealed"].as_str().map(str::to_owned);
        let shown = object(body["credential"].take());
        Ok(Stored { doc, shown, sealed })
    }

    /// The document with these contents, for an update.
    fn written(mut self, sealed: Option<String>) -> Doc {
        self.doc.body = json!({"credential": self.shown, "sealed": sealed}).to_string();
        self.doc
    }

    fn unusable(&self) -> ApiError {
        ApiError::invalid(format!(
            "Credential {} is archived: its secrets are gone. Create another one.",
            self.doc.id
        ))
    }
}

/// The document of an archived credential: the secret goes, the key is free.
pub(super) fn retired(doc: Doc, now: Micros) -> ApiResult<Doc> {
    let mut stored = Stored::read(doc)?;
    let at = rfc3339(after_last_change(&stored.shown, now));
    stored.shown["updated_at"] = at.as_str().into();
    stored.shown["archived_at"] = at.into();
    stored.doc.archived = true;
    stored.doc.unique = None;
    Ok(stored.written(None))
}

impl Vaults {
    /// `vaults.credentials.create`
    pub async fn create_credential(&self, vault: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let now = self.shelf.clock.now();
        let sent = Fields::at("auth", fields.value("auth").unwrap_or(&Value::Null));
        let (auth, secrets) = auth::create(&sent, now)?;
        let id = self.shelf.ids.make("vcrd");
        let shown = json!({
            "id": id, "type": KIND, "vault_id": vault,
            "display_name": fields.text("display_name"),
            "metadata": metadata::create(&fields), "auth": auth,
            "created_at": rfc3339(now), "updated_at": rfc3339(now), "archived_at": null,
        });
        let sealed = self.seal.close(&id, &Value::Object(secrets).to_string());
        let (key, tags) = auth::key(&shown["auth"]);
        let doc = Doc {
            kind: KIND,
            id,
            rev: 1,
            parent: vault.to_owned(),
            unique: Some(format!("{vault} {key}")),
            created_at: now,
            archived: false,
            tags,
            body: json!({"credential": shown, "sealed": sealed}).to_string(),
        };
        loop {
            let (owner, _) = self.usable(vault).await?;
            if self.credentials(vault, false).await?.len() >= MOST {
                return Err(ApiError::invalid(format!(
                    "Vault {vault} has {MOST} credentials, which is the most it can hold; \
                     archive one first."
                )));
            }
            // Moving the vault's revision makes credentials that are created
            // side by side count each other.
            let commit = vec![Op::Update(owner), Op::Insert(doc.clone())];
            match self.replace_unique(commit, &shown).await? {
                true => return Ok(shown),
                false => continue,
            }
        }
    }

    async fn replace_unique(&self, commit: Vec<Op>, shown: &Value) -> ApiResult<bool> {
        match self.shelf.store.commit(commit).await {
            Ok(()) => Ok(true),
            Err(StoreError::Stale(_)) => Ok(false),
            Err(StoreError::Exists { .. }) => {
                let (vault, auth) = (&shown["vault_id"], &shown["auth"]);
                let (what, value) = match auth["type"].as_str() {
                    Some("environment_variable") => ("secret_name", &auth["secret_name"]),
                    _ => ("mcp_server_url", &auth["mcp_server_url"]),
                };
                Err(ApiError::conflict(format!(
                    "auth.{what}: vault {} has an active credential for {} already; update that \
                     one, or archive it first",
                    vault.as_str().unwrap_or_default(),
                    value.as_str().unwrap_or_default()
                )))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// `vaults.credentials.retrieve`
    pub async fn credential(&self, vault: &str, id: &str) -> ApiResult<Value> {
        Ok(self.stored(vault, id).await?.shown.into())
    }

    /// `vaults.credentials.list`; `query.kind` and `query.parent` are ignored.
    pub async fn list_credentials(
        &self,
        vault: &str,
        query: DocQuery,
    ) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.load(vault).await?;
        let query = DocQuery {
            kind: KIND,
            parent: Some(vault.to_owned()),
            ..query
        };
        let docs = self.shelf.store.list(query).await?;
        docs.into_iter()
            .map(|doc| {
                let stored = Stored::read(doc)?;
                let place = DocCursor {
                    created_at: stored.doc.created_at,
                    id: stored.doc.id,
                };
                Ok((place, stored.shown.into()))
            })
            .collect()
    }

    /// `vaults.credentials.update`
    pub async fn update_credential(&self, vault: &str, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        loop {
            let mut stored = self.stored(vault, id).await?;
            let Some(sealed) = stored.sealed.take() else {
                return Err(stored.unusable());
            };
            let before = stored.shown.clone();
            if let Some(name) = fields.text("display_name") {
                stored.shown["display_name"] = name.into();
            }
            stored.shown["metadata"] =
                metadata::merge(&before["metadata"], &fields, Removal::Null)?.into();
            let secrets = self.open(id, &sealed)?;
            let mut next = secrets.clone();
            if let Some(sent) = fields.object("auth") {
                let now = self.shelf.clock.now();
                auth::update(&mut stored.shown["auth"], &mut next, &sent, now)?;
            }
            if stored.shown == before && next == secrets {
                return Ok(before.into());
            }
            let now = after_last_change(&before, self.shelf.clock.now());
            stored.shown["updated_at"] = rfc3339(now).into();
            let shown = stored.shown.clone();
            if self.keep(stored, next).await? {
                return Ok(shown.into());
            }
        }
    }

    /// `vaults.credentials.archive`
    pub async fn archive_credential(&self, vault: &str, id: &str) -> ApiResult<Value> {
        loop {
            let stored = self.stored(vault, id).await?;
            if stored.doc.archived {
                return Ok(stored.shown.into());
            }
            let doc = retired(stored.doc, self.shelf.clock.now())?;
            let shown = Stored::read(doc.clone())?.shown;
            if self.replace(vec![Op::Update(doc)]).await? {
                return Ok(shown.into());
            }
        }
    }

    /// `vaults.credentials.delete`
    pub async fn delete_credential(&self, vault: &str, id: &str) -> ApiResult<Value> {
        self.stored(vault, id).await?;
        let delete = Op::Delete {
            kind: KIND,
            id: id.to_owned(),
        };
        self.shelf.store.commit(vec![delete]).await?;
        Ok(json!({"id": id, "type": "vault_credential_deleted"}))
    }

    /// A credential that belongs to the vault.
    pub(super) async fn stored(&self, vault: &str, id: &str) -> ApiResult<Stored> {
        self.load(vault).await?;
        match self.shelf.store.get(KIND, id).await? {
            Some(doc) if doc.parent == vault => Stored::read(doc),
            _ => Err(ApiError::not_found(format!(
                "Vault {vault} has no credential {id}."
            ))),
        }
    }

    /// The secrets of a credential in use.
    pub(super) fn secrets(&self, stored: &Stored) -> ApiResult<Map<String, Value>> {
        match &stored.sealed {
            Some(sealed) => self.open(&stored.doc.id, sealed),
            None => Err(stored.unusable()),
        }
    }

    fn open(&self, id: &str, sealed: &str) -> ApiResult<Map<String, Value>> {
        let text = self.seal.reveal(id, sealed)?;
        serde_json::from_str(&text).map_err(|_| {
            // What the parser would quote is secret.
            ApiError::internal(format!("the stored secrets of {id} are damaged"))
        })
    }

    /// Stores a changed credential; false if somebody else was first.
    pub(super) async fn keep(
        &self,
        stored: Stored,
        secrets: Map<String, Value>,
    ) -> ApiResult<bool> {
        let secrets = Value::Object(secrets).to_string();
        let sealed = self.seal.close(&stored.doc.id, &secrets);
        let doc = stored.written(Some(sealed));
        self.replace(vec![Op::Update(doc)]).await
    }
}
