//! Memory stores as directories, kept in line both ways.
//!
//! What was there when both sides last agreed is remembered beside the
//! directory. Whoever differs from that has changed something; when both have,
//! the agent's text wins, since the store's history keeps the other one.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Directories, blocking, make, tree};
use crate::{
    error::{ApiError, ApiResult},
    harness::Note,
    resources::{
        files::broken,
        memory::{Actor, Listing, MOST_BYTES, ROOT},
    },
};

const MOST_FILES: usize = 20_000;
const PAGE: usize = 200;
const MOST_SEEN: usize = 10_000;

/// What both sides had when they last agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Agreed {
    sha: String,
    /// State of the file then; empty to look at its content again.
    stamp: String,
}

type Manifest = BTreeMap<String, Agreed>;

/// A memory, without its content.
struct Remote {
    id: String,
    sha: String,
}

/// A store of a session and its directory.
pub(super) struct Store<'a> {
    pub(super) id: &'a str,
    pub(super) session: &'a str,
    pub(super) writable: bool,
    pub(super) root: PathBuf,
    manifest: PathBuf,
}

impl<'a> Store<'a> {
    /// The store of a resource, if it is one.
    pub(super) fn of(session: &'a str, resource: &'a Value, home: &Path) -> Option<Store<'a>> {
        if resource["type"] != "memory_store" {
            return None;
        }
        let slug = resource["mount_path"].as_str()?.strip_prefix(ROOT)?;
        let slug = slug.trim_start_matches('/');
        let memory = home.join("memory");
        Some(Store {
            id: resource["memory_store_id"].as_str()?,
            session,
            writable: resource["access"] != "read_only",
            root: memory.join("stores").join(slug),
            manifest: memory.join(format!("{slug}.json")),
        })
    }
}

fn sha(content: &[u8]) -> String {
    let digest = digest(&SHA256, content);
    digest.as_ref().iter().map(|b| format!("{b:02x}")).collect()
}

/// What the model is told of a store.
pub(super) fn note(resource: &Value) -> Note {
    let text = |name: &str| resource[name].as_str().unwrap_or_default();
    let access = match text("access") {
        "read_only" => "It is read-only.",
        _ => {
            "You may read, add, change and delete files there; changes are kept for later sessions."
        }
    };
    let mut after =
        format!(": every file is one memory, a UTF-8 text of at most {MOST_BYTES} bytes. {access}");
    for (label, name) in [
        ("What it holds", "description"),
        ("Instructions", "instructions"),
    ] {
        if !text(name).is_empty() {
            after.push_str(&format!("\n{label}: {}", text(name)));
        }
    }
    Note {
        before: format!("The memory store {:?} is the directory ", text("name")),
        mount: text("mount_path").to_owned(),
        after,
    }
}

impl Directories {
    /// Brings a directory and its store in line. With `only_if_changed`,
    /// nothing is done unless the store has moved since the last time.
    pub(super) async fn sync(&self, store: &Store<'_>, only_if_changed: bool) -> ApiResult<()> {
        let key = format!("{} {}", store.session, store.id);
        let state = self.memory.state(store.id).await?;
        {
            let seen = self.seen.lock().unwrap_or_else(|e| e.into_inner());
            if only_if_changed && seen.get(&key) == Some(&state) {
                return Ok(());
            }
        }
        let failed = |error: io::Error| broken("reading a memory directory", &error);
        let (root, path) = (store.root.clone(), store.manifest.clone());
        let read = blocking(move || {
            let is_new = !root.is_dir();
            make(&root)?;
            let manifest = match std::fs::read_to_string(&path) {
                Ok(text) if !is_new => serde_json::from_str(&text).unwrap_or_default(),
                _ => Manifest::new(),
            };
            let (found, _) = tree::files(&root, MOST_FILES)?;
            let mut local = BTreeMap::new();
            for entry in found {
                let key = format!("/{}", entry.path);
                let known: Option<&Agreed> = manifest.get(&key);
                let sha = match known.filter(|known| known.stamp == entry.stamp) {
                    Some(known) => known.sha.clone(),
                    None => match tree::read(&root, &entry.path, MOST_BYTES as u64) {
                        Ok(content) => sha(&content),
                        // Too large or unreadable: no memory, and not gone
                        // either.
                        Err(_) => String::new(),
                    },
                };
                local.insert(
                    key,
                    Agreed {
                        sha,
                        stamp: entry.stamp,
                    },
                );
            }
            Ok((manifest, local))
        });
        let (mut manifest, mut local) = read.await.map_err(failed)?;
        let remote = self.remote(store.id).await?;
        let before = manifest.clone();
        let paths: BTreeSet<String> = manifest
            .keys()
            .chain(local.keys())
            .chain(remote.keys())
            .cloned()
            .collect();
        for path in paths {
            let base = manifest.get(&path).map(|agreed| agreed.sha.as_str());
            let here = local.get(&path).map(|agreed| agreed.sha.as_str());
            let there = remote.get(&path).map(|memory| memory.sha.as_str());
            let pushes = store.writable && here != base && (here.is_some() || there == base);
            if here == there {
                match local.remove(&path) {
                    Some(agreed) => manifest.insert(path, agreed),
                    None => manifest.remove(&path),
                };
            } else if pushes {
                match self.push(store, &path, here, remote.get(&path)).await {
                    Ok(()) => match local.remove(&path) {
                        Some(agreed) => manifest.insert(path, agreed),
                        None => manifest.remove(&path),
                    },
                    Err(error) if error.status < 500 => {
                        tracing::warn!(session = store.session, store = store.id, path, %error,
                            "a memory was not taken over");
                        continue;
                    }
                    Err(error) => return Err(error),
                };
            } else {
                match remote.get(&path) {
                    Some(memory) => {
                        // A memory may be where another one needs a directory.
                        match self.pull(store, &path, &memory.id).await? {
                            Ok(sha) => {
                                let stamp = String::new();
                                manifest.insert(path, Agreed { sha, stamp });
                            }
                            Err(error) => tracing::warn!(session = store.session, store = store.id,
                                path, %error, "a memory cannot be shown as a file"),
                        }
                    }
                    None => {
                        let (root, name) = (store.root.clone(), path[1..].to_owned());
                        blocking(move || tree::remove(&root, &name))
                            .await
                            .map_err(failed)?;
                        manifest.remove(&path);
                    }
                }
            }
        }
        if manifest != before {
            let (path, text) = (store.manifest.clone(), json!(manifest).to_string());
            blocking(move || std::fs::write(path, text))
                .await
                .map_err(failed)?;
        }
        let state = self.memory.state(store.id).await?;
        let mut seen = self.seen.lock().unwrap_or_else(|e| e.into_inner());
        if seen.len() >= MOST_SEEN {
            // Looking again costs little.
            seen.clear();
        }
        seen.insert(key, state);
        Ok(())
    }

    async fn remote(&self, store: &str) -> ApiResult<BTreeMap<String, Remote>> {
        let mut found = BTreeMap::new();
        let mut after: Option<String> = None;
        loop {
            let page = self.memory.list_memories(
                store,
                Listing {
                    prefix: "/",
                    shallow: false,
                    after: after.as_deref(),
                    limit: PAGE,
                    full: false,
                },
            );
            let page = page.await?;
            let last = page.len() < PAGE;
            after = page.last().map(|(path, _)| path.clone());
            for (path, memory) in page {
                let text = |name: &str| memory[name].as_str().unwrap_or_default().to_owned();
                found.insert(
                    path,
                    Remote {
                        id: text("id"),
                        sha: text("content_sha256"),
                    },
                );
            }
            if last {
                return Ok(found);
            }
        }
    }

    async fn push(
        &self,
        store: &Store<'_>,
        path: &str,
        here: Option<&str>,
        there: Option<&Remote>,
    ) -> ApiResult<()> {
        let actor = Actor::Session(store.session.to_owned());
        let expected = there.map(|memory| memory.sha.as_str());
        if here.is_none() {
            if let Some(memory) = there {
                self.memory
                    .delete_memory(store.id, &memory.id, expected, &actor)
                    .await?;
            }
            return Ok(());
        }
        let (root, name) = (store.root.clone(), path[1..].to_owned());
        let content = blocking(move || tree::read(&root, &name, MOST_BYTES as u64)).await;
        let content = content.map_err(|error| ApiError::invalid(format!("{path}: {error}")))?;
        let content = String::from_utf8(content)
            .map_err(|_| ApiError::invalid(format!("{path}: is not UTF-8 text")))?;
        match there {
            Some(memory) => {
                let body = json!({
                    "content": content,
                    "precondition": {"type": "content_sha256", "content_sha256": expected},
                });
                let changed = self
                    .memory
                    .update_memory(store.id, &memory.id, &body, false, &actor);
                changed.await?;
            }
            None => {
                let body = json!({"path": path, "content": content});
                self.memory
                    .create_memory(store.id, &body, false, &actor)
                    .await?;
            }
        }
        Ok(())
    }

    async fn pull(&self, store: &Store<'_>, path: &str, id: &str) -> ApiResult<io::Result<String>> {
        let memory = self.memory.memory(store.id, id, true).await?;
        let content = memory["content"].as_str().unwrap_or_default().to_owned();
        let (root, name) = (store.root.clone(), path[1..].to_owned());
        let written = blocking(move || tree::write(&root, &name, content.as_bytes(), 0o644)).await;
        let sha = memory["content_sha256"].as_str().unwrap_or_default();
        Ok(written.map(|()| sha.to_owned()))
    }
}
