//! Walking a tree over directory descriptors, without following links.

use std::ffi::{OsStr, OsString};
use std::ops::ControlFlow;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags};

const MAX_ENTRIES: usize = 50_000;
const MAX_DEPTH: usize = 40;
const PRUNED: [&str; 2] = [".git", "node_modules"];

/// One thing that a walk came across.
pub(crate) struct Entry<'a> {
    pub(crate) directory: &'a OwnedFd,
    pub(crate) name: &'a OsStr,
    /// Relative to where the walk began.
    pub(crate) path: &'a Path,
    pub(crate) kind: FileType,
}

/// Whether a walk saw everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Walked {
    All,
    /// It met the limit on entries.
    Part,
    /// The visitor had enough.
    Stopped,
}

/// Visits everything that is not a directory, in order of names. Directories
/// that cannot be read are passed over, as `find` would.
pub(crate) fn walk(root: OwnedFd, visit: &mut dyn FnMut(Entry<'_>) -> ControlFlow<()>) -> Walked {
    let mut walk = Walk { seen: 0, visit };
    match walk.directory(root, &mut PathBuf::new(), 0) {
        ControlFlow::Continue(()) => Walked::All,
        ControlFlow::Break(end) => end,
    }
}

struct Walk<'a> {
    seen: usize,
    visit: &'a mut dyn FnMut(Entry<'_>) -> ControlFlow<()>,
}

impl Walk<'_> {
    fn directory(
        &mut self,
        directory: OwnedFd,
        path: &mut PathBuf,
        depth: usize,
    ) -> ControlFlow<Walked> {
        let mut entries: Vec<(OsString, FileType)> = Vec::new();
        let Ok(listing) = Dir::read_from(&directory) else {
            return ControlFlow::Continue(());
        };
        let mut full = false;
        for entry in listing.flatten() {
            let name = OsString::from_vec(entry.file_name().to_bytes().to_vec());
            if name == "." || name == ".." {
                continue;
            }
            if self.seen == MAX_ENTRIES {
                full = true;
                break;
            }
            self.seen += 1;
            let kind = match entry.file_type() {
                FileType::Unknown => kind_of(&directory, &name),
                kind => kind,
            };
            entries.push((name, kind));
        }
        entries.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        for (name, kind) in entries {
            path.push(&name);
            let flow = if kind != FileType::Directory {
                (self.visit)(Entry {
                    directory: &directory,
                    name: &name,
                    path,
                    kind,
                })
                .map_break(|()| Walked::Stopped)
            } else if depth < MAX_DEPTH && !PRUNED.iter().any(|pruned| name == *pruned) {
                match open(&directory, &name) {
                    Ok(inner) => self.directory(inner, path, depth + 1),
                    Err(_) => ControlFlow::Continue(()),
                }
            } else {
                ControlFlow::Continue(())
            };
            path.pop();
            flow?;
        }
        if full {
            ControlFlow::Break(Walked::Part)
        } else {
            ControlFlow::Continue(())
        }
    }
}

fn open(directory: impl AsFd, name: &OsStr) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(directory, name, flags, Mode::empty())
}

fn kind_of(directory: impl AsFd, name: &OsStr) -> FileType {
    rustix::fs::statat(directory, name, AtFlags::SYMLINK_NOFOLLOW)
        .map_or(FileType::Unknown, |stat| {
            FileType::from_raw_mode(stat.st_mode)
        })
}
