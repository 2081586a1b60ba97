//! Files: what clients upload and what sessions hand out.

mod names;

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use serde_json::{Value, json};

use super::{Object, Shelf, object, text};
use crate::{
    clock::{Micros, parse_rfc3339, rfc3339},
    error::{ApiError, ApiResult},
    store::{
        Commit, Doc, DocCursor, DocQuery, Op,
        blobs::{Blobs, ByteStream},
    },
};

pub(super) const KIND: &str = "file";
/// Most bytes of one file.
pub(crate) const MOST_BYTES: u64 = 500_000_000;
const EXPIRES: &str = "expires";
const DAY: Micros = 24 * 60 * 60 * 1_000_000;
/// How long an expired file is still listed.
const REMEMBERED: Micros = 30 * DAY;
/// How often expired files are looked for.
const SWEEP: Micros = 60 * 1_000_000;

/// All files of one engine.
pub struct Files {
    shelf: Shelf,
    blobs: Arc<dyn Blobs>,
    next_sweep: AtomicI64,
}

/// Bytes that have arrived and belong to no file yet. Dropped, they go.
pub struct Upload {
    id: String,
    filename: String,
    mime_type: String,
    size: u64,
    blobs: Option<Arc<dyn Blobs>>,
}

impl Drop for Upload {
    fn drop(&mut self) {
        let Some(blobs) = self.blobs.take() else {
            return;
        };
        let id = std::mem::take(&mut self.id);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(error) = blobs.remove(&id).await {
                    tracing::warn!(id, %error, "the bytes of a refused upload could not be removed");
                }
            });
        }
    }
}

/// The content of a file, or a part of it.
pub(crate) struct Content {
    pub(crate) bytes: ByteStream<io::Error>,
    pub(crate) id: String,
    pub(crate) filename: String,
    pub(crate) mime_type: String,
    pub(crate) size: u64,
    /// Position of the first and behind the last byte.
    pub(crate) range: (u64, u64),
}

/// What a new file is for.
pub(super) struct Purpose<'a> {
    /// The session that it belongs to.
    pub(super) session: Option<&'a str>,
    pub(super) downloadable: bool,
    pub(super) expires_in: Option<i64>,
    /// Further tags, for the resource that made it.
    pub(super) tags: Vec<String>,
}

impl Files {
    /// The files of a store, their bytes in `blobs`. Bytes without a file,
    /// left by a crash, are removed.
    pub async fn open(shelf: Shelf, blobs: Arc<dyn Blobs>) -> ApiResult<Files> {
        let failed = |error| broken("looking through the stored files", &error);
        for id in blobs.ids().await.map_err(failed)? {
            if shelf.store.get(KIND, &id).await?.is_none() {
                blobs.remove(&id).await.map_err(failed)?;
            }
        }
        Ok(Files {
            shelf,
            blobs,
            next_sweep: AtomicI64::new(0),
        })
    }

    /// Stores bytes while they arrive.
    pub async fn receive(
        &self,
        filename: Option<&str>,
        mime_type: Option<&str>,
        mut bytes: impl Stream<Item = ApiResult<Bytes>> + Unpin,
    ) -> ApiResult<Upload> {
        let (filename, mime_type) = names::settle(filename, mime_type)?;
        let id = self.shelf.ids.make("file");
        let failed = |error| broken("storing the file", &error);
        let mut blob = self.blobs.create(&id).await.map_err(failed)?;
        let mut size = 0;
        while let Some(chunk) = bytes.next().await {
            let chunk = chunk?;
            size += chunk.len() as u64;
            if size > MOST_BYTES {
                return Err(ApiError::too_large(format!(
                    "file: is larger than {} MB",
                    MOST_BYTES / 1_000_000
                )));
            }
            blob.write(&chunk).await.map_err(failed)?;
        }
        let upload = Upload {
            id,
            filename,
            mime_type,
            size,
            blobs: Some(self.blobs.clone()),
        };
        blob.finish().await.map_err(failed)?;
        Ok(upload)
    }

    /// `files.upload`, once the bytes are here.
    pub async fn upload(&self, upload: Upload, expires_in: Option<&str>) -> ApiResult<Value> {
        let expires_in = expires_in.map(|text| {
            let seconds = text
                .parse()
                .ok()
                .filter(|s| (3_600..=7_776_000).contains(s));
            seconds.ok_or_else(|| {
                ApiError::invalid(format!(
                    "expires_in_seconds: must be an integer from 3600 to 7776000, not {text:?}"
                ))
            })
        });
        self.sweep().await?;
        let purpose = Purpose {
            session: None,
            downloadable: false,
            expires_in: expires_in.transpose()?,
            tags: Vec::new(),
        };
        let (file, insert) = self.file(&upload, purpose);
        self.shelf.store.commit(vec![insert]).await?;
        upload.kept();
        Ok(file.into())
    }

    /// The file for an upload, and the change that stores it. Call
    /// [`Upload::kept`] when that is committed.
    pub(super) fn file(&self, upload: &Upload, purpose: Purpose<'_>) -> (Object, Op) {
        let now = self.shelf.clock.now();
        let expires_at = purpose.expires_in.map(|seconds| now + seconds * 1_000_000);
        let scope = purpose
            .session
            .map(|id| json!({"type": "session", "id": id}));
        let file = object(json!({
            "id": upload.id, "type": KIND, "filename": upload.filename,
            "mime_type": upload.mime_type, "size_bytes": upload.size,
            "created_at": rfc3339(now), "downloadable": purpose.downloadable,
            "expires_at": expires_at.map(rfc3339), "scope": scope,
        }));
        let mut tags = purpose.tags;
        if expires_at.is_some() {
            tags.push(EXPIRES.into());
        }
        let doc = Doc {
            kind: KIND,
            id: upload.id.clone(),
            rev: 1,
            parent: purpose.session.unwrap_or_default().to_owned(),
            unique: None,
            created_at: now,
            archived: false,
            tags,
            body: text(&file),
        };
        (file, Op::Insert(doc))
    }

    /// `files.retrieve_metadata`
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        self.sweep().await?;
        Ok(self.load(id).await?.into())
    }

    /// `files.list` by page; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.sweep().await?;
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// `files.list` by id: those that are there.
    pub async fn several(&self, ids: &[&str], session: Option<&str>) -> ApiResult<Vec<Value>> {
        let mut found = Vec::new();
        for id in ids {
            if let Some((doc, file)) = self.shelf.load(KIND, id).await?
                && session.is_none_or(|session| doc.parent == session)
            {
                found.push((doc.created_at, doc.id, Value::from(file)));
            }
        }
        found.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
        Ok(found.into_iter().map(|(_, _, file)| file).collect())
    }

    /// `files.delete`
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        self.load(id).await?;
        self.remove(id).await?;
        Ok(json!({"id": id, "type": "file_deleted"}))
    }

    /// `files.download`; `range` picks first and last position from the size.
    pub(crate) async fn download(
        &self,
        id: &str,
        range: impl FnOnce(u64) -> ApiResult<(u64, u64)>,
    ) -> ApiResult<Content> {
        let file = self.usable(id).await?;
        if file["downloadable"] != true {
            return Err(ApiError::invalid(format!(
                "File {id} is not downloadable: only files that sessions produced are."
            )));
        }
        let range = range(file["size_bytes"].as_u64().unwrap_or_default())?;
        self.content(file, range).await
    }

    /// The content of a file, whoever made it.
    pub(crate) async fn whole(&self, id: &str) -> ApiResult<Content> {
        let file = self.usable(id).await?;
        let size = file["size_bytes"].as_u64().unwrap_or_default();
        self.content(file, (0, size)).await
    }

    async fn content(&self, file: Object, range: (u64, u64)) -> ApiResult<Content> {
        let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
        let id = text("id");
        let bytes = self.blobs.read(&id, range.0, range.1).await;
        Ok(Content {
            bytes: bytes.map_err(|error| broken("reading the file", &error))?,
            filename: text("filename"),
            mime_type: text("mime_type"),
            size: file["size_bytes"].as_u64().unwrap_or_default(),
            id,
            range,
        })
    }

    /// A file whose content is there.
    pub(super) async fn usable(&self, id: &str) -> ApiResult<Object> {
        let file = self.load(id).await?;
        match expiry(&file).is_some_and(|at| at <= self.shelf.clock.now()) {
            true => Err(ApiError::not_found(format!("File `{id}` has expired."))),
            false => Ok(file),
        }
    }

    /// A copy of a file for a session, to be committed.
    pub(super) async fn copy(&self, id: &str, session: &str) -> ApiResult<(Object, Op, Upload)> {
        let content = self.whole(id).await?;
        let bytes = content
            .bytes
            .map(|chunk| chunk.map_err(|error| broken("reading the file", &error)));
        let upload = self
            .receive(Some(&content.filename), Some(&content.mime_type), bytes)
            .await?;
        let purpose = Purpose {
            session: Some(session),
            downloadable: false,
            expires_in: None,
            tags: Vec::new(),
        };
        let (file, insert) = self.file(&upload, purpose);
        Ok((file, insert, upload))
    }

    /// The change that removes the files of a session; their bytes stay until
    /// [`forget`](Files::forget).
    pub(super) async fn of_session(&self, session: &str) -> ApiResult<Commit> {
        let delete = |doc: Doc| Op::Delete {
            kind: KIND,
            id: doc.id,
        };
        let docs = self.all_of(session).await?;
        Ok(docs.into_iter().map(delete).collect())
    }

    /// Removes bytes whose files are gone, and files that are still there.
    pub(super) async fn forget(&self, ids: &Commit, session: &str) -> ApiResult<()> {
        for op in ids {
            if let Op::Delete { id, .. } = op {
                self.remove(id).await?;
            }
        }
        for doc in self.all_of(session).await? {
            self.remove(&doc.id).await?;
        }
        Ok(())
    }

    async fn all_of(&self, session: &str) -> ApiResult<Vec<Doc>> {
        let query = DocQuery {
            kind: KIND,
            parent: Some(session.to_owned()),
            limit: usize::MAX,
            ..DocQuery::default()
        };
        Ok(self.shelf.store.list(query).await?)
    }

    pub(super) async fn remove(&self, id: &str) -> ApiResult<()> {
        let delete = Op::Delete {
            kind: KIND,
            id: id.to_owned(),
        };
        self.shelf.store.commit(vec![delete]).await?;
        let removed = self.blobs.remove(id).await;
        removed.map_err(|error| broken("removing the file", &error))
    }

    async fn load(&self, id: &str) -> ApiResult<Object> {
        let found = self.shelf.load(KIND, id).await?;
        found
            .map(|(_, file)| file)
            .ok_or_else(|| ApiError::not_found(format!("File `{id}` not found.")))
    }

    /// Frees the space of expired files, and forgets them 30 days later.
    async fn sweep(&self) -> ApiResult<()> {
        let now = self.shelf.clock.now();
        let due = self.next_sweep.load(Ordering::Relaxed);
        let next = now + SWEEP;
        let ours = due <= now
            && self
                .next_sweep
                .compare_exchange(due, next, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok();
        if !ours {
            return Ok(());
        }
        let expiring = self.shelf.store.list(DocQuery {
            kind: KIND,
            tags: vec![vec![EXPIRES.into()]],
            limit: usize::MAX,
            ..DocQuery::default()
        });
        for doc in expiring.await? {
            let file = super::parse(&doc)?;
            match expiry(&file) {
                Some(at) if at + REMEMBERED <= now => self.remove(&doc.id).await?,
                Some(at) if at <= now => {
                    let removed = self.blobs.remove(&doc.id).await;
                    removed.map_err(|error| broken("removing an expired file", &error))?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Upload {
    /// The file that the bytes belong to is stored.
    pub(super) fn kept(mut self) {
        self.blobs = None;
    }
}

fn expiry(file: &Object) -> Option<Micros> {
    file["expires_at"].as_str().and_then(parse_rfc3339)
}

pub(super) fn broken(what: &str, error: &io::Error) -> ApiError {
    ApiError::internal(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            format!("{what} failed: the disk is full; free space and repeat")
        }
        _ => format!("{what} failed: {error}"),
    })
}
