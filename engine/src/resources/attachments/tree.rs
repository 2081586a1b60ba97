//! Files below a directory that somebody else may write to: no symbolic link
//! is ever followed, whatever is exchanged while we look.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read, Write},
    os::{fd::OwnedFd, unix::ffi::OsStrExt},
    path::Path,
};

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, fstat, mkdirat, open, openat, unlinkat};

const DEEPEST: usize = 32;

/// A regular file of a tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// Path below the root, with slashes.
    pub(super) path: String,
    pub(super) size: u64,
    /// Changes whenever the content may have changed.
    pub(super) stamp: String,
}

fn directory(at: Option<&OwnedFd>, path: &OsStr) -> io::Result<OwnedFd> {
    let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::RDONLY;
    Ok(match at {
        Some(at) => openat(at, path, flags, Mode::empty())?,
        None => open(path, flags, Mode::empty())?,
    })
}

/// The regular files below `root`, at most so many, and whether there are
/// more. Names that are not UTF-8 are left out.
pub(super) fn files(root: &Path, most: usize) -> io::Result<(Vec<Entry>, bool)> {
    let mut found = Vec::new();
    let root = match directory(None, root.as_os_str()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((found, false)),
        root => root?,
    };
    let more = walk(&root, "", DEEPEST, most, &mut found)?;
    found.sort();
    Ok((found, more))
}

fn walk(
    at: &OwnedFd,
    prefix: &str,
    depth: usize,
    most: usize,
    found: &mut Vec<Entry>,
) -> io::Result<bool> {
    for entry in Dir::read_from(at)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else {
            continue;
        };
        if name == "." || name == ".." {
            continue;
        }
        let path = format!("{prefix}{name}");
        let flags = OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::RDONLY | OFlags::NONBLOCK;
        // What went away, is a link or may not be read is nothing of ours.
        let Ok(inner) = openat(at, name, flags, Mode::empty()) else {
            continue;
        };
        let stat = fstat(&inner)?;
        match FileType::from_raw_mode(stat.st_mode) {
            FileType::Directory
                if depth > 0 && walk(&inner, &format!("{path}/"), depth - 1, most, found)? =>
            {
                return Ok(true);
            }
            FileType::RegularFile if found.len() >= most => return Ok(true),
            FileType::RegularFile => {
                found.push(Entry {
                    path,
                    size: u64::try_from(stat.st_size).unwrap_or(0),
                    stamp: format!(
                        "{}-{}-{}-{}",
                        stat.st_ino, stat.st_size, stat.st_mtime, stat.st_mtime_nsec
                    ),
                });
            }
            _ => {}
        }
    }
    Ok(false)
}

/// The directory of `path` below `root`, and the file's name in it.
fn parent<'a>(root: &Path, path: &'a str, make: bool) -> io::Result<(OwnedFd, &'a str)> {
    let mut at = directory(None, root.as_os_str())?;
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
        at = match directory(Some(&at), OsStr::from_bytes(folder.as_bytes())) {
            Err(error) if make && error.kind() == io::ErrorKind::NotFound => {
                mkdirat(&at, folder, Mode::from_raw_mode(0o755))?;
                directory(Some(&at), OsStr::from_bytes(folder.as_bytes()))?
            }
            inner => inner?,
        };
    }
    Ok((at, name))
}

/// Opens a regular file for reading.
pub(super) fn open_file(root: &Path, path: &str) -> io::Result<File> {
    let (at, name) = parent(root, path, false)?;
    let flags = OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::RDONLY | OFlags::NONBLOCK;
    let file = openat(&at, name, flags, Mode::empty())?;
    match FileType::from_raw_mode(fstat(&file)?.st_mode) {
        FileType::RegularFile => Ok(File::from(file)),
        _ => Err(io::Error::other("not a regular file")),
    }
}

/// The content of a file of at most so many bytes.
pub(super) fn read(root: &Path, path: &str, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_file(root, path)?
        .take(most + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("is larger than {most} bytes"),
        )),
        false => Ok(bytes),
    }
}

/// A new file in the place of whatever is at `path`.
pub(super) fn create(root: &Path, path: &str, mode: u32) -> io::Result<File> {
    let (at, name) = parent(root, path, true)?;
    remove_at(&at, name)?;
    let flags = OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::WRONLY;
    Ok(File::from(openat(
        &at,
        name,
        flags,
        Mode::from_raw_mode(mode),
    )?))
}

/// Writes a file in the place of whatever is at `path`.
pub(super) fn write(root: &Path, path: &str, content: &[u8], mode: u32) -> io::Result<()> {
    create(root, path, mode)?.write_all(content)
}

/// Removes a file, whether or not it is there, and the directories that it
/// leaves empty.
pub(super) fn remove(root: &Path, path: &str) -> io::Result<()> {
    let mut path = path;
    match parent(root, path, false) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => {
            let (at, name) = found?;
            remove_at(&at, name)?;
        }
    }
    while let Some((folder, _)) = path.rsplit_once('/') {
        let (at, name) = parent(root, folder, false)?;
        if unlinkat(&at, name, AtFlags::REMOVEDIR).is_err() {
            // Not empty.
            return Ok(());
        }
        path = folder;
    }
    Ok(())
}

fn remove_at(at: &OwnedFd, name: &str) -> io::Result<()> {
    match unlinkat(at, name, AtFlags::empty()) {
        Err(error) if error != rustix::io::Errno::NOENT => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::symlink};

    use super::*;

    #[test]
    fn links_lead_nowhere() {
        let directory = tempfile::tempdir().unwrap();
        let (root, secret) = (
            directory.path().join("root"),
            directory.path().join("secret"),
        );
        fs::create_dir_all(root.join("a/b")).unwrap();
        fs::create_dir(&secret).unwrap();
        fs::write(secret.join("key"), "hunter2").unwrap();
        fs::write(root.join("a/b/c.txt"), "c").unwrap();
        fs::write(root.join("top"), "top").unwrap();
        symlink(&secret, root.join("dir")).unwrap();
        symlink(secret.join("key"), root.join("file")).unwrap();
        let (found, more) = files(&root, 10).unwrap();
        let paths: Vec<_> = found.iter().map(|entry| entry.path.as_str()).collect();
        assert_eq!((paths, more), (vec!["a/b/c.txt", "top"], false));
        assert!(files(&root, 1).unwrap().1);
        for path in ["dir/key", "file", "a", "../secret/key"] {
            assert!(
                path.starts_with("..") || open_file(&root, path).is_err(),
                "{path}"
            );
        }
        assert!(write(&root, "dir/new", b"x", 0o644).is_err());
        write(&root, "file", b"mine", 0o644).unwrap();
        assert_eq!(fs::read_to_string(secret.join("key")).unwrap(), "hunter2");
        assert_eq!(read(&root, "file", 4).unwrap(), b"mine");
        assert!(read(&root, "file", 3).is_err());
        write(&root, "x/y/z", b"z", 0o444).unwrap();
        remove(&root, "x/y/z").unwrap();
        assert!(!root.join("x").exists());
        remove(&root, "x/y/z").unwrap();
        assert!(files(&root.join("none"), 1).unwrap().0.is_empty());
    }
}
