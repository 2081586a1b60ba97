//! The bytes of files: an object store in small.

use std::{
    fs::File,
    io::{self, SeekFrom},
    path::{Path, PathBuf},
};

use bytes::Bytes;
use futures_util::{StreamExt, future::BoxFuture, stream, stream::BoxStream};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

use super::Durability;

/// Bytes as they come.
pub type ByteStream<E> = BoxStream<'static, Result<Bytes, E>>;

/// Objects by id. An object never changes; it is there whole or not at all.
pub trait Blobs: Send + Sync + 'static {
    /// Opens a place for a new object. Dropping it leaves nothing behind.
    fn create<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Box<dyn NewBlob>>>;

    /// The bytes of an object from `start` up to `end`.
    fn read<'a>(
        &'a self,
        id: &'a str,
        start: u64,
        end: u64,
    ) -> BoxFuture<'a, io::Result<ByteStream<io::Error>>>;

    /// Removes an object, whether or not it is there.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<()>>;

    /// Ids of all objects.
    fn ids(&self) -> BoxFuture<'_, io::Result<Vec<String>>>;
}

/// An object that is being written.
pub trait NewBlob: Send {
    /// Adds bytes.
    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> BoxFuture<'a, io::Result<()>>;

    /// Makes the object visible, as durable as the store is.
    fn finish(self: Box<Self>) -> BoxFuture<'static, io::Result<()>>;
}

/// Objects as files of one directory.
pub struct DirectoryBlobs {
    root: PathBuf,
    durability: Durability,
}

/// What is being written lies beside the objects, under names that are no ids.
const UNFINISHED: &str = ".new-";
const CHUNK: usize = 64 << 10;

impl DirectoryBlobs {
    /// The objects in `root`, which is made if it is missing. Remains of
    /// writes that were cut off are removed.
    pub fn open(root: PathBuf, durability: Durability) -> io::Result<DirectoryBlobs> {
        std::fs::create_dir_all(&root)?;
        for entry in std::fs::read_dir(&root)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(DirectoryBlobs { root, durability })
    }

    fn path(&self, id: &str) -> io::Result<PathBuf> {
        let sound = id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        match sound && !id.is_empty() {
            true => Ok(self.root.join(id)),
            false => Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("{id:?} cannot be the id of an object"),
            )),
        }
    }
}

impl Blobs for DirectoryBlobs {
    fn create<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Box<dyn NewBlob>>> {
        Box::pin(async move {
            let path = self.path(id)?;
            let file = tempfile::Builder::new()
                .prefix(UNFINISHED)
                .tempfile_in(&self.root)?;
            let (file, temporary) = file.into_parts();
            Ok(Box::new(NewFile {
                file: tokio::fs::File::from_std(file),
                temporary,
                path,
                durability: self.durability,
            }) as Box<dyn NewBlob>)
        })
    }

    fn read<'a>(
        &'a self,
        id: &'a str,
        start: u64,
        end: u64,
    ) -> BoxFuture<'a, io::Result<ByteStream<io::Error>>> {
        Box::pin(async move {
            let mut file = tokio::fs::File::open(self.path(id)?).await?;
            file.seek(SeekFrom::Start(start)).await?;
            let rest = file.take(end.saturating_sub(start));
            let chunks = stream::try_unfold(rest, |mut rest| async {
                let mut chunk = vec![0; CHUNK];
                let read = rest.read(&mut chunk).await?;
                chunk.truncate(read);
                Ok((read > 0).then_some((Bytes::from(chunk), rest)))
            });
            Ok(chunks.boxed())
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(async move {
            match tokio::fs::remove_file(self.path(id)?).await {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            }
        })
    }

    fn ids(&self) -> BoxFuture<'_, io::Result<Vec<String>>> {
        Box::pin(async {
            let mut entries = tokio::fs::read_dir(&self.root).await?;
            let mut ids = Vec::new();
            while let Some(entry) = entries.next_entry().await? {
                let name = entry.file_name().to_string_lossy().into_owned();
                if !name.starts_with(UNFINISHED) {
                    ids.push(name);
                }
            }
            Ok(ids)
        })
    }
}

struct NewFile {
    file: tokio::fs::File,
    temporary: tempfile::TempPath,
    path: PathBuf,
    durability: Durability,
}

impl NewBlob for NewFile {
    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(self.file.write_all(bytes))
    }

    fn finish(mut self: Box<Self>) -> BoxFuture<'static, io::Result<()>> {
        Box::pin(async move {
            self.file.flush().await?;
            if self.durability == Durability::Machine {
                self.file.sync_all().await?;
            }
            self.temporary
                .persist(&self.path)
                .map_err(|error| error.error)?;
            match (self.durability, self.path.parent()) {
                (Durability::Machine, Some(directory)) => sync_directory(directory),
                _ => Ok(()),
            }
        })
    }
}

fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;

    #[tokio::test]
    async fn an_object_is_there_whole_or_not_at_all() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path().join("blobs");
        let open = || DirectoryBlobs::open(root.clone(), Durability::Machine).unwrap();
        let blobs = open();
        let mut new = blobs.create("file_1").await.unwrap();
        new.write(b"0123").await.unwrap();
        new.write(b"456789").await.unwrap();
        assert!(blobs.ids().await.unwrap().is_empty());
        new.finish().await.unwrap();
        let mut dropped = blobs.create("file_2").await.unwrap();
        dropped.write(b"x").await.unwrap();
        drop(dropped);
        std::fs::write(root.join(".new-left"), "x").unwrap();
        let blobs = open();
        assert_eq!(std::fs::read_dir(&root).unwrap().count(), 1);
        assert_eq!(blobs.ids().await.unwrap(), ["file_1"]);
        for (start, end, expected) in [(0, 10, "0123456789"), (3, 5, "34"), (8, 99, "89")] {
            let read = blobs.read("file_1", start, end).await.unwrap();
            let read: Vec<Bytes> = read.try_collect().await.unwrap();
            assert_eq!(read.concat(), expected.as_bytes());
        }
        for bad in ["../secret", "", "a/b", ".new-x"] {
            assert!(blobs.read(bad, 0, 1).await.is_err(), "{bad}");
        }
        blobs.remove("file_1").await.unwrap();
        blobs.remove("file_1").await.unwrap();
        assert!(blobs.read("file_1", 0, 1).await.is_err());
    }
}
