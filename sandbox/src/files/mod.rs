//! Files inside the sandbox's roots, and nowhere else.
//!
//! Paths are walked one component at a time over directory descriptors, never
//! following a symbolic link that this code has not read itself. What is
//! checked is therefore what is opened, whatever happens to names meanwhile.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

pub(crate) mod walk;

const MAX_SYMLINKS: usize = 40;
/// As the kernel has it.
const MAX_PATH_BYTES: usize = 4096;
/// Every level of a walk holds a descriptor, and other sandboxes of the
/// process need some as well.
const MAX_DEPTH: usize = 200;

/// A directory (or single file) of the host that tools may reach.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) host: PathBuf,
    /// The path that commands use.
    pub(crate) visible: PathBuf,
    /// A second path that the file tools understand.
    pub(crate) alias: Option<PathBuf>,
    pub(crate) read_only: bool,
}

/// Why a path cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    Outside,
    /// The read-only root that holds the path.
    ReadOnly(PathBuf),
    NotRegular,
    Os(Errno),
}

impl From<Errno> for FileError {
    fn from(errno: Errno) -> FileError {
        FileError::Os(errno)
    }
}

impl From<std::io::Error> for FileError {
    fn from(error: std::io::Error) -> FileError {
        FileError::Os(Errno::from_io_error(&error).unwrap_or(Errno::IO))
    }
}

/// The wording for an error number.
fn reason(errno: Errno) -> String {
    match errno {
        Errno::NOENT => "no such file or directory",
        Errno::NOTDIR => "not a directory",
        Errno::ISDIR => "is a directory",
        Errno::ACCESS | Errno::PERM => "permission denied",
        Errno::EXIST => "file already exists",
        Errno::LOOP => "too many levels of symbolic links",
        Errno::NAMETOOLONG => "file name too long",
        Errno::NOSPC => "no space left on device",
        Errno::MFILE | Errno::NFILE => "too many open files",
        other => return format!("i/o error ({})", other.raw_os_error()),
    }
    .to_owned()
}

/// The roots of one sandbox as one tree of visible paths.
#[derive(Debug)]
pub(crate) struct Vfs {
    roots: Vec<Root>,
    has_extra: bool,
    /// Who owns new files when commands run as another user.
    owner: Option<u32>,
}

/// Where a path leads.
#[derive(Debug)]
pub(crate) struct Located {
    /// The directory that holds it, and its name there. `None` for a root.
    place: Option<(OwnedFd, OsString)>,
    /// What is there: a descriptor for the object itself, without access.
    node: Option<(OwnedFd, Stat)>,
    /// The path that commands use for it.
    pub(crate) visible: PathBuf,
    read_only: Option<PathBuf>,
}

struct Level {
    name: OsString,
    /// `None` above the roots.
    fd: Option<OwnedFd>,
    root: Option<usize>,
}

impl Vfs {
    pub(crate) fn new(roots: Vec<Root>, has_extra: bool, owner: Option<u32>) -> Vfs {
        Vfs {
            roots,
            has_extra,
            owner,
        }
    }

    /// The working directory is the first root.
    pub(crate) fn workdir(&self) -> &Path {
        &self.roots[0].visible
    }

    pub(crate) fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// The path under which commands see a path of the host.
    pub(crate) fn visible(&self, host: &Path) -> Option<PathBuf> {
        self.roots
            .iter()
            .filter_map(|root| Some((root, host.strip_prefix(&root.host).ok()?)))
            .max_by_key(|(root, _)| root.host.components().count())
            .map(|(root, rest)| {
                if rest.as_os_str().is_empty() {
                    root.visible.clone()
                } else {
                    root.visible.join(rest)
                }
            })
    }

    /// Says why an operation on a path failed, in the toolset's words.
    pub(crate) fn explain(&self, operation: &str, path: &str, error: FileError) -> String {
        match error {
            FileError::Outside => {
                let others = if self.has_extra {
                    " and its other permitted directories"
                } else {
                    ""
                };
                format!("path \"{path}\" is outside the session's working directory{others}")
            }
            FileError::ReadOnly(root) => format!(
                "{operation}: {path} is inside read-only directory {}",
                root.display()
            ),
            FileError::NotRegular => format!("{operation}: {path} is not a regular file"),
            FileError::Os(errno) => format!("{operation}: {path}: {}", reason(errno)),
        }
    }

    fn root_at(&self, visible: &Path) -> Option<usize> {
        self.roots
            .iter()
            .position(|root| root.visible == visible || root.alias.as_deref() == Some(visible))
    }

    fn above_a_root(&self, visible: &Path) -> bool {
        self.roots.iter().any(|root| {
            root.visible.starts_with(visible)
                || root
                    .alias
                    .as_deref()
                    .is_some_and(|alias| alias.starts_with(visible))
        })
    }

    /// Follows a path to its end. The last component may be missing; with
    /// `create_parents` missing directories before it are made.
    pub(crate) fn locate(&self, path: &str, create_parents: bool) -> Result<Located, FileError> {
        if path.contains('\0') {
            return Err(FileError::Os(Errno::NOENT));
        }
        if path.len() >= MAX_PATH_BYTES {
            return Err(FileError::Os(Errno::NAMETOOLONG));
        }
        let mut pending = Vec::new();
        push_reversed(&mut pending, &lexical(&self.workdir().join(path)));
        let mut stack: Vec<Level> = Vec::new();
        let mut hops = 0;
        while let Some(name) = pending.pop() {
            if name == "." {
                continue;
            }
            if name == ".." {
                stack.pop();
                continue;
            }
            if stack.len() == MAX_DEPTH {
                return Err(FileError::Os(Errno::NAMETOOLONG));
            }
            let here = names(&stack).join(&name);
            if let Some(index) = self.root_at(&here) {
                let fd = open_node(rustix::fs::CWD, self.roots[index].host.as_os_str())?;
                let directory = rustix::fs::fstat(&fd)?;
                if !pending.is_empty() && !is(&directory, FileType::Directory) {
                    return Err(FileError::Os(Errno::NOTDIR));
                }
                stack.push(Level {
                    name,
                    fd: Some(fd),
                    root: Some(index),
                });
                continue;
            }
            let Some(parent) = stack.last().and_then(|level| level.fd.as_ref()) else {
                if !self.above_a_root(&here) {
                    return Err(FileError::Outside);
                }
                stack.push(Level {
                    name,
                    fd: None,
                    root: None,
                });
                continue;
            };
            let fd = match open_node(parent.as_fd(), &name) {
                Ok(fd) => fd,
                Err(Errno::NOENT) if pending.is_empty() => {
                    return self.found(stack, Some(name), None);
                }
                Err(Errno::NOENT)
                    if create_parents
                        && !pending.iter().any(|name| name == ".." || name == ".") =>
                {
                    self.refuse_read_only(&stack)?;
                    self.make_directory(parent, &name)?
                }
                Err(errno) => return Err(errno.into()),
            };
            let stat = rustix::fs::fstat(&fd)?;
            if is(&stat, FileType::Symlink) {
                hops += 1;
                if hops > MAX_SYMLINKS {
                    return Err(FileError::Os(Errno::LOOP));
                }
                let target = rustix::fs::readlinkat(&fd, c"", Vec::new())?;
                let bytes = target.as_bytes();
                let target = Path::new(OsStr::from_bytes(bytes));
                if target.is_absolute() {
                    stack.clear();
                }
                // Such a link leads to a directory or nowhere.
                if bytes.ends_with(b"/") || bytes.ends_with(b"/.") {
                    pending.push(".".into());
                }
                push_reversed(&mut pending, target);
            } else if pending.is_empty() {
                return self.found(stack, Some(name), Some((fd, stat)));
            } else if is(&stat, FileType::Directory) {
                stack.push(Level {
                    name,
                    fd: Some(fd),
                    root: None,
                });
            } else {
                return Err(FileError::Os(Errno::NOTDIR));
            }
        }
        self.found(stack, None, None)
    }

    fn found(
        &self,
        mut stack: Vec<Level>,
        name: Option<OsString>,
        node: Option<(OwnedFd, Stat)>,
    ) -> Result<Located, FileError> {
        let (index, root) = stack
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, level)| Some((index, &self.roots[level.root?])))
            .ok_or(FileError::Outside)?;
        let mut visible = root.visible.clone();
        visible.extend(stack[index + 1..].iter().map(|level| &level.name));
        visible.extend(&name);
        let read_only = root.read_only.then(|| root.visible.clone());
        let last = stack
            .pop()
            .and_then(|level| level.fd)
            .ok_or(FileError::Outside)?;
        let (place, node) = match name {
            Some(name) => (Some((last, name)), node),
            None => {
                let stat = rustix::fs::fstat(&last)?;
                (None, Some((last, stat)))
            }
        };
        Ok(Located {
            place,
            node,
            visible,
            read_only,
        })
    }

    fn refuse_read_only(&self, stack: &[Level]) -> Result<(), FileError> {
        match stack.iter().rev().find_map(|level| level.root) {
            Some(index) if self.roots[index].read_only => {
                Err(FileError::ReadOnly(self.roots[index].visible.clone()))
            }
            _ => Ok(()),
        }
    }

    fn make_directory(&self, parent: &OwnedFd, name: &OsStr) -> Result<OwnedFd, FileError> {
        match rustix::fs::mkdirat(parent, name, Mode::from_raw_mode(0o755)) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(errno) => return Err(errno.into()),
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = rustix::fs::openat(parent, name, flags, Mode::empty())?;
        self.hand_over(&fd)?;
        Ok(fd)
    }

    /// Gives a new file to the user that commands run as.
    fn hand_over(&self, fd: &impl AsFd) -> Result<(), FileError> {
        if let Some(id) = self.owner {
            rustix::fs::fchown(
                fd,
                Some(rustix::fs::Uid::from_raw(id)),
                Some(rustix::fs::Gid::from_raw(id)),
            )?;
        }
        Ok(())
    }

    /// Opens an existing regular file.
    pub(crate) fn open(&self, path: &str) -> Result<(File, u64), FileError> {
        let located = self.locate(path, false)?;
        located.open_regular()
    }

    /// Replaces or creates a file in one step: readers see the old content or
    /// the new, never a part. An existing file keeps its mode and owner.
    pub(crate) fn replace(&self, located: &Located, content: &[u8]) -> Result<(), FileError> {
        if let Some(root) = &located.read_only {
            return Err(FileError::ReadOnly(root.clone()));
        }
        match &located.node {
            Some((_, stat)) if is(stat, FileType::Directory) => {
                return Err(FileError::Os(Errno::ISDIR));
            }
            Some((_, stat)) if !is(stat, FileType::RegularFile) => {
                return Err(FileError::NotRegular);
            }
            _ => {}
        }
        // A root that is a single file has no directory that is ours to use.
        let Some((directory, name)) = &located.place else {
            return Err(FileError::Os(Errno::PERM));
        };
        let temporary = format!(".hostler-{}", crate::random_hex());
        let file = rustix::fs::openat(
            directory,
            &temporary,
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::from_raw_mode(0o644),
        )?;
        let result = self.fill(file, located, content).and_then(|()| {
            Ok(rustix::fs::renameat(
                directory, &temporary, directory, name,
            )?)
        });
        if result.is_err() {
            let _ = rustix::fs::unlinkat(directory, &temporary, rustix::fs::AtFlags::empty());
        }
        result
    }

    fn fill(&self, file: OwnedFd, located: &Located, content: &[u8]) -> Result<(), FileError> {
        match &located.node {
            Some((_, old)) => {
                // Someone else's file becomes ours when we may not give it back.
                let _ = rustix::fs::fchown(
                    &file,
                    Some(rustix::fs::Uid::from_raw(old.st_uid)),
                    Some(rustix::fs::Gid::from_raw(old.st_gid)),
                );
                rustix::fs::fchmod(&file, Mode::from_raw_mode(old.st_mode & 0o777))?;
            }
            None => self.hand_over(&file)?,
        }
        std::io::Write::write_all(&mut File::from(file), content)?;
        Ok(())
    }
}

impl Located {
    pub(crate) fn is_directory(&self) -> bool {
        self.node
            .as_ref()
            .is_some_and(|(_, stat)| is(stat, FileType::Directory))
    }

    /// Opens what is there for reading, if it is a regular file.
    pub(crate) fn open_regular(&self) -> Result<(File, u64), FileError> {
        let Some((node, stat)) = &self.node else {
            return Err(FileError::Os(Errno::NOENT));
        };
        if !is(stat, FileType::RegularFile) {
            return Err(FileError::NotRegular);
        }
        let (file, now) = match &self.place {
            Some((directory, name)) => open_for_reading(directory, name)?,
            None => {
                let path = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(node));
                let flags = OFlags::RDONLY | OFlags::CLOEXEC;
                let file = rustix::fs::open(path, flags, Mode::empty())?;
                let stat = rustix::fs::fstat(&file)?;
                (file, stat)
            }
        };
        if !is(&now, FileType::RegularFile) {
            return Err(FileError::NotRegular);
        }
        Ok((File::from(file), now.st_size as u64))
    }

    /// Opens what is there for listing, if it is a directory.
    pub(crate) fn open_directory(&self) -> Result<OwnedFd, FileError> {
        let Some((node, _)) = &self.node else {
            return Err(FileError::Os(Errno::NOENT));
        };
        Ok(rustix::fs::openat(
            node,
            ".",
            OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC,
            Mode::empty(),
        )?)
    }
}

/// Opens by name without following a link. Not blocking, because the name may
/// have become a pipe since it was looked at.
pub(crate) fn open_for_reading(
    directory: impl AsFd,
    name: &OsStr,
) -> Result<(OwnedFd, Stat), Errno> {
    let flags =
        OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = rustix::fs::openat(directory, name, flags, Mode::empty())?;
    let stat = rustix::fs::fstat(&file)?;
    Ok((file, stat))
}

pub(crate) fn is(stat: &Stat, kind: FileType) -> bool {
    FileType::from_raw_mode(stat.st_mode) == kind
}

fn open_node(directory: impl AsFd, name: &OsStr) -> Result<OwnedFd, Errno> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(directory, name, flags, Mode::empty())
}

fn names(stack: &[Level]) -> PathBuf {
    let mut path = PathBuf::from("/");
    path.extend(stack.iter().map(|level| &level.name));
    path
}

fn push_reversed(pending: &mut Vec<OsString>, path: &Path) {
    let at = pending.len();
    pending.extend(path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some("..".into()),
        _ => None,
    }));
    pending[at..].reverse();
}

/// Removes `.` and `..` by their names alone, as the toolset does for the
/// model's own paths.
fn lexical(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                result.pop();
            }
            Component::CurDir => {}
            part => result.push(part),
        }
    }
    result
}
