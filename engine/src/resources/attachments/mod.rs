//! Directories of sessions: attached files come in, outputs go out.

mod memory;
mod outputs;
mod skills;
mod tree;
mod uploads;

use std::{
    collections::HashMap,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, Weak},
};

use futures_util::future::BoxFuture;
use hostler_sandbox::Access;

use super::{Shelf, files::Files, memory::Memory, skills::Skills};
use crate::harness::{Attached, Attachments, Mount, Note, session_directory};

use memory::Store;

pub(super) use uploads::{ROOT as UPLOADS, target};

/// Keeps directories of sessions in line with the service's objects.
pub struct Directories {
    shelf: Shelf,
    files: Arc<Files>,
    memory: Arc<Memory>,
    skills: Arc<Skills>,
    /// The state of each session's stores when they were last in line.
    seen: Mutex<HashMap<String, Option<String>>>,
    /// Where the directories of sessions are.
    base: PathBuf,
    /// One at a time per session.
    turns: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Directories {
    /// Directories of sessions below `base`.
    pub fn new(
        shelf: Shelf,
        files: Arc<Files>,
        memory: Arc<Memory>,
        skills: Arc<Skills>,
        base: PathBuf,
    ) -> Directories {
        Directories {
            shelf,
            files,
            memory,
            skills,
            seen: Mutex::default(),
            base,
            turns: Mutex::default(),
        }
    }

    fn home(&self, session: &str) -> PathBuf {
        session_directory(&self.base, session)
    }

    /// The session goes on with what is there: its memory is missed, not its
    /// work.
    async fn sync_or_say(&self, store: &Store<'_>, only_if_changed: bool) {
        if let Err(error) = self.sync(store, only_if_changed).await {
            tracing::warn!(session = store.session, store = store.id, %error,
                "a memory store was not brought in line");
        }
    }

    fn turn(&self, session: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(turn) = turns.get(session).and_then(Weak::upgrade) {
            return turn;
        }
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::default();
        turns.insert(session.to_owned(), Arc::downgrade(&turn));
        turn
    }
}

impl Attachments for Directories {
    fn prepare<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, Result<Vec<Mount>, String>> {
        Box::pin(async move {
            let turn = self.turn(&attached.session);
            let _turn = turn.lock().await;
            let home = self.home(&attached.session);
            let mut mounts = Vec::new();
            let uploads = home.join("uploads");
            self.bring_uploads(attached, &home, &uploads)
                .await
                .map_err(|error| format!("the attached files: {}", error.message))?;
            mounts.push(Mount {
                host: uploads,
                at: UPLOADS.to_owned(),
                access: Access::ReadOnly,
            });
            if !attached.skills.is_empty() {
                let skills = self.bring_skills(attached, &home).await;
                mounts.push(skills.map_err(|error| format!("the skills: {}", error.message))?);
            }
            for resource in &attached.resources {
                let Some(store) = Store::of(&attached.session, resource, &home) else {
                    continue;
                };
                make(&store.root).map_err(|error| format!("the memory stores: {error}"))?;
                self.sync_or_say(&store, true).await;
                mounts.push(Mount {
                    host: store.root,
                    at: resource["mount_path"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    access: match store.writable {
                        true => Access::ReadWrite,
                        false => Access::ReadOnly,
                    },
                });
            }
            Ok(mounts)
        })
    }

    fn notes(&self, attached: &Attached) -> Vec<Note> {
        let stores = attached.resources.iter();
        let stores = stores.filter(|resource| resource["type"] == "memory_store");
        let skills = self.skill_notes(attached);
        stores.map(memory::note).chain(skills).collect()
    }

    fn collect<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let turn = self.turn(&attached.session);
            let _turn = turn.lock().await;
            if let Err(error) = self.take_outputs(&attached.session).await {
                tracing::error!(session = attached.session, %error, "outputs could not be kept");
            }
            let home = self.home(&attached.session);
            for resource in &attached.resources {
                if let Some(store) = Store::of(&attached.session, resource, &home) {
                    self.sync_or_say(&store, false).await;
                }
            }
        })
    }
}

/// Does blocking work elsewhere.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(io::Error::other(error)))
}

fn make(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}
