//! Skills: instructions and files that an agent loads when it needs them.

mod bundle;

use std::{
    collections::HashMap,
    io,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_util::TryStreamExt;
use serde_json::{Value, json};

use super::{
    Object, Shelf, after_last_change,
    files::{Content, broken},
    object, text,
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    store::{Commit, Doc, DocCursor, DocQuery, Op, StoreError, blobs::Blobs},
};
use bundle::Bundle;

pub(super) use bundle::unpack;

const KIND: &str = "skill";
const VERSION: &str = "skill_version";
const MOST_DESCRIBED: usize = 10_000;

/// All skills of one engine.
pub struct Skills {
    shelf: Shelf,
    blobs: Arc<dyn Blobs>,
    /// Name and description of versions, which never change.
    described: Mutex<HashMap<String, (String, String)>>,
}

impl Skills {
    /// The skills of a store, their archives in `blobs`. Archives without a
    /// version, left by a crash, are removed.
    pub async fn open(shelf: Shelf, blobs: Arc<dyn Blobs>) -> ApiResult<Skills> {
        let failed = |error| broken("looking through the stored skills", &error);
        for id in blobs.ids().await.map_err(failed)? {
            if shelf.store.get(VERSION, &id).await?.is_none() {
                blobs.remove(&id).await.map_err(failed)?;
            }
        }
        Ok(Skills {
            shelf,
            blobs,
            described: Mutex::default(),
        })
    }

    /// `skills.create`
    pub async fn create(
        &self,
        files: Vec<(String, Bytes)>,
        display_name: Option<&str>,
    ) -> ApiResult<Value> {
        let display_name = display_name.filter(|name| !name.is_empty());
        if display_name
            .is_some_and(|name| name.chars().count() > 255 || name.contains(['\n', '\r']))
        {
            return Err(ApiError::invalid(
                "display_name: must be one line of at most 255 characters",
            ));
        }
        let bundle = read(files)?;
        let id = self.shelf.ids.make("skill");
        let now = self.shelf.clock.now();
        let (version, insert) = self.version(&id, &bundle, now).await?;
        let skill = object(json!({
            "id": id, "type": KIND, "display_name": display_name.unwrap_or(&bundle.name),
            "latest_version_id": version["id"], "source": {"type": "custom"},
            "created_at": rfc3339(now), "updated_at": rfc3339(now),
        }));
        let doc = Doc {
            kind: KIND,
            id,
            rev: 1,
            parent: String::new(),
            unique: None,
            created_at: now,
            archived: false,
            tags: vec![format!("name:{}", bundle.name)],
            body: text(&skill),
        };
        self.keep(vec![Op::Insert(doc), insert], &version).await?;
        Ok(skill.into())
    }

    /// `skills.list`; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// `skills.retrieve`
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        Ok(self.load(id).await?.1.into())
    }

    /// `skills.delete`: its versions go with it.
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        let (doc, _) = self.load(id).await?;
        let delete = |kind, id| Op::Delete { kind, id };
        let versions = self.all_versions(id).await?;
        let mut commit = vec![delete(KIND, doc.id)];
        commit.extend(versions.iter().map(|doc| delete(VERSION, doc.id.clone())));
        self.shelf.store.commit(commit).await?;
        for version in versions {
            self.remove(&version.id).await?;
        }
        Ok(json!({"id": id, "type": "skill_deleted"}))
    }

    /// `skills.versions.create`
    pub async fn create_version(&self, id: &str, files: Vec<(String, Bytes)>) -> ApiResult<Value> {
        let bundle = read(files)?;
        loop {
            let (mut doc, mut skill) = self.load(id).await?;
            let name = doc.tags.iter().find_map(|tag| tag.strip_prefix("name:"));
            if name != Some(&bundle.name) {
                return Err(ApiError::invalid(format!(
                    "files: the skill is named {:?}, and its versions must be, too; this upload \
                     is named {:?}",
                    name.unwrap_or_default(),
                    bundle.name
                )));
            }
            let now = after_last_change(&skill, self.shelf.clock.now());
            let (version, insert) = self.version(id, &bundle, now).await?;
            skill["latest_version_id"] = version["id"].clone();
            skill["updated_at"] = rfc3339(now).into();
            doc.body = text(&skill);
            match self.keep(vec![Op::Update(doc), insert], &version).await {
                Err(error) if error.status == 409 => {}
                kept => return kept.map(|()| shown(version)),
            }
        }
    }

    /// `skills.versions.list`; `query.kind` and `query.parent` are ignored.
    pub async fn versions(&self, id: &str, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.load(id).await?;
        let query = DocQuery {
            kind: VERSION,
            parent: Some(id.to_owned()),
            ..query
        };
        let found = self.shelf.list(query).await?;
        Ok(found
            .into_iter()
            .map(|(place, version)| (place, shown(version)))
            .collect())
    }

    /// `skills.versions.retrieve`, of a version or of `latest`.
    pub async fn get_version(&self, id: &str, version: &str) -> ApiResult<Value> {
        self.stored_version(id, version).await.map(shown)
    }

    async fn stored_version(&self, id: &str, version: &str) -> ApiResult<Value> {
        let (_, skill) = self.load(id).await?;
        let version = match version {
            "latest" => skill["latest_version_id"].as_str().unwrap_or_default(),
            version => version,
        };
        match self.shelf.load(VERSION, version).await? {
            Some((doc, version)) if doc.parent == id => Ok(version.into()),
            _ => Err(ApiError::not_found(format!(
                "Skill {id} has no version {version}."
            ))),
        }
    }

    /// `skills.versions.delete`
    pub async fn delete_version(&self, id: &str, version: &str) -> ApiResult<Value> {
        loop {
            self.exact(id, version).await?;
            let (mut doc, mut skill) = self.load(id).await?;
            let mut others = self
                .all_versions(id)
                .await?
                .into_iter()
                .filter(|v| v.id != version);
            let Some(newest) = others.next() else {
                return Err(ApiError::invalid(format!(
                    "{version} is the only version of skill {id}: delete the skill instead."
                )));
            };
            let now = after_last_change(&skill, self.shelf.clock.now());
            skill["latest_version_id"] = newest.id.into();
            skill["updated_at"] = rfc3339(now).into();
            doc.body = text(&skill);
            let delete = Op::Delete {
                kind: VERSION,
                id: version.to_owned(),
            };
            match self.shelf.store.commit(vec![Op::Update(doc), delete]).await {
                Ok(()) => break,
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.remove(version).await?;
        Ok(json!({"id": version, "type": "skill_version_deleted"}))
    }

    /// `skills.versions.download`
    pub(crate) async fn download(&self, id: &str, version: &str) -> ApiResult<Content> {
        let found = self.exact(id, version).await?;
        let size = found["size"].as_u64().unwrap_or_default();
        let bytes = self.blobs.read(version, 0, size).await;
        Ok(Content {
            bytes: bytes.map_err(|error| broken("reading the skill", &error))?,
            id: version.to_owned(),
            filename: format!("{}.zip", found["name"].as_str().unwrap_or_default()),
            mime_type: "application/zip".into(),
            size,
            range: (0, size),
        })
    }

    /// Remembers name and description of a version, for [`described`].
    ///
    /// [`described`]: Skills::described
    pub(super) async fn describe(&self, version: &str) -> ApiResult<()> {
        if self.described(version).is_none()
            && let Some((_, found)) = self.shelf.load(VERSION, version).await?
        {
            let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
            let mut described = self.described.lock().unwrap_or_else(|e| e.into_inner());
            if described.len() >= MOST_DESCRIBED {
                described.clear();
            }
            described.insert(version.to_owned(), (text("name"), text("description")));
        }
        Ok(())
    }

    /// Name and description of a version that was looked at.
    pub(super) fn described(&self, version: &str) -> Option<(String, String)> {
        let described = self.described.lock().unwrap_or_else(|e| e.into_inner());
        described.get(version).cloned()
    }

    /// The files of a version, below a directory of its name.
    pub(super) async fn files(&self, version: &str) -> ApiResult<Vec<(String, Vec<u8>)>> {
        let bytes = self.blobs.read(version, 0, u64::MAX).await;
        let failed = |error: io::Error| broken("reading the skill", &error);
        let chunks: Vec<Bytes> = bytes.map_err(failed)?.map_err(failed).try_collect().await?;
        unpack(&chunks.concat())
    }

    /// The skills of an agent with their versions fixed, each of them there.
    pub(super) async fn settle(&self, skills: &[Value]) -> ApiResult<Vec<Value>> {
        let mut settled = Vec::new();
        for skill in skills {
            let text = |name: &str| skill[name].as_str().unwrap_or_default();
            let (id, version) = (text("skill_id"), text("version"));
            let found = match text("type") {
                "custom" => self.get_version(id, version).await,
                _ => Err(ApiError::not_found(format!(
                    "the skill {id} of the hosted service does not come with this engine"
                ))),
            };
            let found = found.map_err(|error| match error.status {
                404 => ApiError::invalid(format!(
                    "Could not resolve one or more skills: {}",
                    error.message
                )),
                _ => error,
            })?;
            settled.push(json!({"type": "custom", "skill_id": id, "version": found["id"]}));
        }
        Ok(settled)
    }

    async fn exact(&self, id: &str, version: &str) -> ApiResult<Value> {
        match version {
            "latest" => Err(ApiError::invalid(
                "version: must be the id of a version here, not latest",
            )),
            version => self.stored_version(id, version).await,
        }
    }

    async fn load(&self, id: &str) -> ApiResult<(Doc, Object)> {
        self.shelf
            .load(KIND, id)
            .await?
            .ok_or_else(|| ApiError::not_found(format!("Skill {id} was not found.")))
    }

    async fn all_versions(&self, id: &str) -> ApiResult<Vec<Doc>> {
        let query = DocQuery {
            kind: VERSION,
            parent: Some(id.to_owned()),
            limit: usize::MAX,
            ..DocQuery::default()
        };
        Ok(self.shelf.store.list(query).await?)
    }

    /// Stores the archive of a new version; the version itself is yet to be.
    async fn version(&self, skill: &str, bundle: &Bundle, now: i64) -> ApiResult<(Value, Op)> {
        let failed = |error: io::Error| broken("storing the skill", &error);
        let id = self.shelf.ids.make("skver");
        let archive = bundle.archive()?;
        let mut blob = self.blobs.create(&id).await.map_err(failed)?;
        blob.write(&archive).await.map_err(failed)?;
        blob.finish().await.map_err(failed)?;
        let version = json!({
            "id": id, "type": VERSION, "skill_id": skill, "name": bundle.name,
            "description": bundle.description, "created_at": rfc3339(now),
            "size": archive.len(),
        });
        let doc = Doc {
            kind: VERSION,
            id,
            rev: 1,
            parent: skill.to_owned(),
            unique: None,
            created_at: now,
            archived: false,
            tags: Vec::new(),
            body: version.to_string(),
        };
        Ok((version, Op::Insert(doc)))
    }

    async fn keep(&self, commit: Commit, version: &Value) -> ApiResult<()> {
        let kept = self.shelf.store.commit(commit).await;
        if kept.is_err() {
            self.remove(version["id"].as_str().unwrap_or_default())
                .await?;
        }
        Ok(kept?)
    }

    async fn remove(&self, version: &str) -> ApiResult<()> {
        let removed = self.blobs.remove(version).await;
        removed.map_err(|error| broken("removing a skill", &error))
    }
}

/// A version without what only the engine needs.
fn shown(mut version: Value) -> Value {
    if let Some(members) = version.as_object_mut() {
        members.shift_remove("size");
    }
    version
}

fn read(files: Vec<(String, Bytes)>) -> ApiResult<Bundle> {
    Bundle::new(
        files
            .into_iter()
            .map(|(path, content)| (path, content.to_vec()))
            .collect(),
    )
}
