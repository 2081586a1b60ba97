//! The sandbox's private directory on the host: home, temporary files, and
//! the empty directory on which a new root is mounted.

use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Where commands see the two directories when they have a mount namespace.
pub(crate) const VISIBLE_HOME: &str = "/home/agent";
pub(crate) const VISIBLE_TMP: &str = "/tmp";

#[derive(Debug)]
pub(crate) struct Scratch {
    path: PathBuf,
    temporary: bool,
    created: Mutex<bool>,
    /// After a fork both processes hold this; one of them removes it.
    owner: u32,
}

impl Scratch {
    /// A directory below the system's temporary one, removed on drop.
    pub(crate) fn temporary() -> Scratch {
        let base = std::env::temp_dir();
        let base = base.canonicalize().unwrap_or(base);
        Scratch {
            path: base.join(format!("hostler-sandbox-{}", crate::random_hex())),
            temporary: true,
            created: Mutex::new(false),
            owner: std::process::id(),
        }
    }

    /// A directory that the caller chose and keeps.
    pub(crate) fn kept(path: PathBuf) -> Scratch {
        Scratch {
            path,
            temporary: false,
            created: Mutex::new(false),
            owner: std::process::id(),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.path.join("home")
    }

    pub(crate) fn tmp(&self) -> PathBuf {
        self.path.join("tmp")
    }

    /// Makes the directories on first use. With `owner`, the parts that
    /// commands write to belong to that user.
    pub(crate) fn create(&self, owner: Option<u32>) -> io::Result<()> {
        let mut created = self.created.lock().unwrap_or_else(PoisonError::into_inner);
        if *created {
            return Ok(());
        }
        // A temporary directory that is there already belongs to someone else.
        std::fs::DirBuilder::new()
            .mode(0o700)
            .recursive(!self.temporary)
            .create(&self.path)?;
        *created = true;
        for directory in [self.home(), self.tmp(), self.path.join("root")] {
            match std::fs::create_dir(&directory) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
        }
        std::fs::set_permissions(self.tmp(), PermissionsExt::from_mode(0o1777))?;
        if owner.is_some() {
            for directory in [self.home(), self.tmp()] {
                std::os::unix::fs::chown(directory, owner, owner)?;
            }
        }
        Ok(())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let created = *self
            .created
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if !self.temporary || !created || self.owner != std::process::id() {
            return;
        }
        let removed = std::fs::remove_dir_all(&self.path).or_else(|_| {
            unlock(&self.path)?;
            std::fs::remove_dir_all(&self.path)
        });
        if let Err(error) = removed {
            tracing::warn!(path = %self.path.display(), %error, "cannot remove a sandbox's temporary directory");
        }
    }
}

/// Makes directories that commands closed to their own user removable.
fn unlock(directory: &Path) -> io::Result<()> {
    std::fs::set_permissions(directory, PermissionsExt::from_mode(0o700))?;
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            unlock(&entry.path())?;
        }
    }
    Ok(())
}
