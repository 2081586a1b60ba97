//! What the agent leaves in its outputs directory becomes files.

use std::{collections::HashMap, io};

use bytes::Bytes;
use futures_util::stream;
use tokio::io::AsyncReadExt;

use super::{Directories, blocking, tree};
use crate::{
    error::{ApiError, ApiResult},
    harness::OUTPUTS_DIRECTORY,
    resources::files::{self, MOST_BYTES, Purpose, broken},
    store::{Doc, DocQuery, Op},
};

const MOST_FILES: usize = 1000;
const CHUNK: usize = 64 << 10;
/// Tags of a file: the path that it was captured from, and the state of it.
const PATH: &str = "output:";
const STAMP: &str = "stamp:";

fn tag<'a>(doc: &'a Doc, prefix: &str) -> Option<&'a str> {
    doc.tags.iter().find_map(|tag| tag.strip_prefix(prefix))
}

impl Directories {
    /// Captures new and changed outputs of a session.
    pub(super) async fn take_outputs(&self, session: &str) -> ApiResult<()> {
        let root = self.home(session).join(OUTPUTS_DIRECTORY);
        let failed = |error: io::Error| broken("reading the outputs", &error);
        let listed = {
            let root = root.clone();
            blocking(move || tree::files(&root, MOST_FILES))
        };
        let (found, more) = listed.await.map_err(failed)?;
        if more {
            tracing::warn!(session, most = MOST_FILES, "further outputs are not kept");
        }
        if found.is_empty() {
            return Ok(());
        }
        let docs = self.shelf.store.list(DocQuery {
            kind: files::KIND,
            parent: Some(session.to_owned()),
            limit: usize::MAX,
            ..DocQuery::default()
        });
        let docs = docs.await?;
        let known: HashMap<&str, &Doc> = docs
            .iter()
            .filter_map(|doc| Some((tag(doc, PATH)?, doc)))
            .collect();
        for entry in &found {
            let before = known.get(entry.path.as_str());
            if before.is_some_and(|doc| tag(doc, STAMP) == Some(&entry.stamp)) {
                continue;
            }
            if entry.size > MOST_BYTES {
                tracing::warn!(
                    session,
                    path = entry.path,
                    "an output is too large to be kept"
                );
                continue;
            }
            // The agent may have removed it meanwhile; the next look tells.
            if let Err(error) = self.take(session, &root, entry, before.copied()).await {
                tracing::warn!(session, path = entry.path, %error, "an output was not kept");
            }
        }
        Ok(())
    }

    async fn take(
        &self,
        session: &str,
        root: &std::path::Path,
        entry: &tree::Entry,
        before: Option<&Doc>,
    ) -> ApiResult<()> {
        let failed = |error: io::Error| broken("reading the output", &error);
        let (directory, path) = (root.to_owned(), entry.path.clone());
        let file = blocking(move || tree::open_file(&directory, &path))
            .await
            .map_err(failed)?;
        let file = tokio::fs::File::from_std(file);
        let bytes = stream::try_unfold(file, |mut file| async {
            let mut chunk = vec![0; CHUNK];
            let read = file.read(&mut chunk).await;
            let read = read.map_err(|error| broken("reading the output", &error))?;
            chunk.truncate(read);
            Ok::<_, ApiError>((read > 0).then_some((Bytes::from(chunk), file)))
        });
        let name = entry.path.replace('/', "_");
        let name = name.replace(|c: char| c < ' ' || "<>:\"|?*\\".contains(c), "_");
        let name: String = name
            .chars()
            .rev()
            .take(255)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        let upload = self
            .files
            .receive(Some(&name), None, Box::pin(bytes))
            .await?;
        let purpose = Purpose {
            session: Some(session),
            downloadable: true,
            expires_in: None,
            tags: vec![
                format!("{PATH}{}", entry.path),
                format!("{STAMP}{}", entry.stamp),
            ],
        };
        let (_, insert) = self.files.file(&upload, purpose);
        let mut commit = vec![insert];
        if let Some(before) = before {
            commit.push(Op::Delete {
                kind: files::KIND,
                id: before.id.clone(),
            });
        }
        self.shelf.store.commit(commit).await?;
        upload.kept();
        if let Some(before) = before {
            self.files.remove(&before.id).await?;
        }
        Ok(())
    }
}
