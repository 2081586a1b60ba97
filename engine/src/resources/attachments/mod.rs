//! Directories of sessions: attached files come in, outputs go out.

mod outputs;
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

use super::{Shelf, files::Files};
use crate::harness::{Attached, Attachments, Mount, Prepared, session_directory};

pub(super) use uploads::{ROOT as UPLOADS, target};

/// Keeps directories of sessions in line with the service's objects.
pub struct Directories {
    shelf: Shelf,
    files: Arc<Files>,
    /// Where the directories of sessions are.
    base: PathBuf,
    /// One at a time per session.
    turns: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Directories {
    /// Directories of sessions below `base`.
    pub fn new(shelf: Shelf, files: Arc<Files>, base: PathBuf) -> Directories {
        Directories {
            shelf,
            files,
            base,
            turns: Mutex::default(),
        }
    }

    fn home(&self, session: &str) -> PathBuf {
        session_directory(&self.base, session)
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
    fn prepare<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, Result<Prepared, String>> {
        Box::pin(async move {
            let turn = self.turn(&attached.session);
            let _turn = turn.lock().await;
            let home = self.home(&attached.session);
            let mut prepared = Prepared::default();
            let uploads = home.join("uploads");
            self.bring_uploads(attached, &home, &uploads)
                .await
                .map_err(|error| format!("the attached files: {}", error.message))?;
            prepared.mounts.push(Mount {
                host: uploads,
                at: UPLOADS.to_owned(),
                access: Access::ReadOnly,
            });
            Ok(prepared)
        })
    }

    fn collect<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let turn = self.turn(&attached.session);
            let _turn = turn.lock().await;
            if let Err(error) = self.take_outputs(&attached.session).await {
                tracing::error!(session = attached.session, %error, "outputs could not be kept");
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
