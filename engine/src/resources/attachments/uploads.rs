//! Attached files, shown to the agent below one directory.

use std::{collections::BTreeMap, io, path::Path};

use futures_util::StreamExt;

use super::{Directories, blocking, make, tree};
use crate::{error::ApiResult, harness::Attached, resources::files::broken};

/// Where tools see attached files.
pub(in crate::resources) const ROOT: &str = "/mnt/session/uploads";
/// Which file is where, beside the files: written when all of them are there.
const MANIFEST: &str = "uploads.json";

/// The path below [`ROOT`] that a `mount_path` means.
pub(in crate::resources) fn target(mount_path: &str) -> Result<String, &'static str> {
    let below = match mount_path.strip_prefix(ROOT) {
        Some(rest) if rest.starts_with('/') => rest,
        _ => mount_path,
    };
    let mut parts = Vec::new();
    for part in below.split('/') {
        match part {
            "" | "." => {}
            ".." => return Err("must not contain .."),
            _ if part.contains('\0') => return Err("must not contain NUL"),
            _ if part.len() > 255 => return Err("has a part of more than 255 bytes"),
            _ => parts.push(part),
        }
    }
    match parts.is_empty() || below.ends_with('/') {
        true => Err("must name a file"),
        false => Ok(parts.join("/")),
    }
}

impl Directories {
    /// Writes what is attached and new, removes what is attached no more.
    pub(super) async fn bring_uploads(
        &self,
        attached: &Attached,
        home: &Path,
        uploads: &Path,
    ) -> ApiResult<()> {
        let wanted: BTreeMap<String, String> = attached
            .resources
            .iter()
            .filter(|resource| resource["type"] == "file")
            .filter_map(|resource| {
                let path = target(resource["mount_path"].as_str()?).ok()?;
                Some((path, resource["file_id"].as_str()?.to_owned()))
            })
            .collect();
        let failed = |error: io::Error| broken("writing", &error);
        let (manifest, directory) = (home.join(MANIFEST), uploads.to_owned());
        let there = {
            let manifest = manifest.clone();
            blocking(move || {
                make(&directory)?;
                match std::fs::read_to_string(&manifest) {
                    // A damaged manifest is one of files to be written anew.
                    Ok(text) => Ok(serde_json::from_str(&text).unwrap_or_default()),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
                    Err(error) => Err(error),
                }
            })
        };
        let there: BTreeMap<String, String> = there.await.map_err(failed)?;
        if there == wanted {
            return Ok(());
        }
        for path in there.keys().filter(|path| !wanted.contains_key(*path)) {
            let (root, path) = (uploads.to_owned(), path.clone());
            blocking(move || tree::remove(&root, &path))
                .await
                .map_err(failed)?;
        }
        for (path, id) in &wanted {
            if there.get(path) != Some(id) {
                self.bring(uploads, path, id).await?;
            }
        }
        let text = serde_json::json!(wanted).to_string();
        blocking(move || std::fs::write(manifest, text))
            .await
            .map_err(failed)
    }

    async fn bring(&self, root: &Path, path: &str, id: &str) -> ApiResult<()> {
        let failed = |error: io::Error| broken(&format!("writing {path}"), &error);
        let mut content = self.files.whole(id).await?;
        let (directory, name) = (root.to_owned(), path.to_owned());
        let mut file = blocking(move || tree::create(&directory, &name, 0o444))
            .await
            .map_err(failed)?;
        while let Some(chunk) = content.bytes.next().await {
            let chunk = chunk.map_err(failed)?;
            let writing = blocking(move || {
                io::Write::write_all(&mut file, &chunk)?;
                Ok(file)
            });
            file = writing.await.map_err(failed)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn mount_paths_lie_below_one_directory() {
        for (sent, expected) in [
            ("/data.csv", "data.csv"),
            ("data/a.csv", "data/a.csv"),
            ("/mnt/session/uploads/x", "x"),
            ("//a/./b", "a/b"),
            ("/mnt/session/uploadsx", "mnt/session/uploadsx"),
        ] {
            assert_eq!(target(sent).as_deref(), Ok(expected), "{sent}");
        }
        for bad in [
            "/",
            "../x",
            "/a/../b",
            "/mnt/session/uploads/",
            "a/",
            "a\0b",
        ] {
            assert!(target(bad).is_err(), "{bad}");
        }
    }
}
