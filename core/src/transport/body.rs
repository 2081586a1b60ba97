//! The body of a request: bytes, files, or both in turn. It can be sent any
//! number of times, and files are never held in memory.

use std::{
    fmt,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt, future::Either, stream};
use tokio::{fs::File, io::AsyncReadExt};

use crate::{Error, ErrorCode, Result};

/// Of a file, this much is in memory at a time.
const CHUNK: usize = 64 * 1024;

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far. It starts again when a request is repeated.
    pub done: u64,
    /// All bytes, if the number is known.
    pub total: Option<u64>,
}

/// Told about a transfer, once per chunk, on the thread that does it.
pub type ProgressHook = Arc<dyn Fn(Progress) + Send + Sync>;

/// A part of a body.
#[derive(Clone, Debug)]
pub enum Segment {
    /// In memory.
    Bytes(Bytes),
    /// A file, read when the body is sent.
    File {
        /// Where it is.
        path: PathBuf,
        /// Its length when the body was made; another length is an error.
        len: u64,
    },
}

impl Segment {
    pub(crate) fn len(&self) -> u64 {
        match self {
            Segment::Bytes(bytes) => bytes.len() as u64,
            Segment::File { len, .. } => *len,
        }
    }
}

/// A body that can be sent any number of times.
#[derive(Clone)]
pub struct RequestBody {
    segments: Arc<[Segment]>,
    len: u64,
    hook: Option<ProgressHook>,
    /// Bytes that a transport has taken since the body was made.
    taken: Arc<AtomicU64>,
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is in it is the user's.
        f.debug_struct("RequestBody")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> RequestBody {
        RequestBody::new(vec![Segment::Bytes(bytes.into())])
    }
}

impl RequestBody {
    /// A body of several parts.
    pub fn new(segments: Vec<Segment>) -> RequestBody {
        RequestBody {
            len: segments.iter().map(Segment::len).sum(),
            segments: segments.into(),
            hook: None,
            taken: Arc::default(),
        }
    }

    /// Has the sending watched.
    pub fn on_progress(mut self, hook: ProgressHook) -> RequestBody {
        self.hook = Some(hook);
        self
    }

    /// Number of bytes.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The whole body, if it is one piece in memory that nobody watches.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &*self.segments {
            [Segment::Bytes(bytes)] if self.hook.is_none() => Some(bytes),
            _ => None,
        }
    }

    /// The parts.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The bytes in order. A file that is gone or has another length than
    /// before ends the stream with an error.
    pub fn stream(&self) -> impl Stream<Item = Result<Bytes>> + Send + 'static {
        let (segments, total) = (self.segments.clone(), self.len);
        let (hook, taken) = (self.hook.clone(), self.taken.clone());
        let mut done = 0;
        stream::iter(0..segments.len())
            .flat_map(move |index| match &segments[index] {
                Segment::Bytes(bytes) if bytes.is_empty() => Either::Left(stream::iter(None)),
                Segment::Bytes(bytes) => Either::Left(stream::iter(Some(Ok(bytes.clone())))),
                Segment::File { path, len } => Either::Right(read(path.clone(), *len)),
            })
            .inspect_ok(move |chunk| {
                done += chunk.len() as u64;
                taken.fetch_add(chunk.len() as u64, Ordering::Relaxed);
                if let Some(hook) = &hook {
                    hook(Progress {
                        done,
                        total: Some(total),
                    });
                }
            })
    }

    /// Bytes that transports have taken so far, over all attempts.
    pub(crate) fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

/// A file in chunks.
fn read(path: PathBuf, len: u64) -> impl Stream<Item = Result<Bytes>> + Send {
    enum At {
        Start(PathBuf),
        Within(PathBuf, File, u64),
    }
    stream::try_unfold(At::Start(path), move |at| async move {
        let (path, mut file, left) = match at {
            At::Within(path, file, left) => (path, file, left),
            At::Start(path) => {
                let file = File::open(&path)
                    .await
                    .map_err(|error| failed(&path, format!("cannot be read: {error}")))?;
                (path, file, len)
            }
        };
        // One byte more, to see that the file has not grown.
        let wanted = left.saturating_add(1).min(CHUNK as u64) as usize;
        let mut chunk = BytesMut::with_capacity(wanted);
        while chunk.len() < wanted {
            let room = &mut (&mut file).take((wanted - chunk.len()) as u64);
            match room.read_buf(&mut chunk).await {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => return Err(failed(&path, format!("cannot be read: {error}"))),
            }
        }
        let ended = chunk.len() < wanted;
        let read = chunk.len() as u64;
        if read > left || (ended && read < left) {
            return Err(failed(&path, "changed its length while it was sent"));
        }
        if read == 0 {
            return Ok(None);
        }
        Ok(Some((chunk.freeze(), At::Within(path, file, left - read))))
    })
    .boxed()
}

fn failed(path: &std::path::Path, what: impl fmt::Display) -> Error {
    Error::new(
        ErrorCode::LocalFile,
        format!("the file {} {what}", path.display()),
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    async fn collect(body: &RequestBody) -> Result<Vec<u8>> {
        let chunks: Vec<Bytes> = body.stream().try_collect().await?;
        assert!(
            chunks
                .iter()
                .all(|chunk| !chunk.is_empty() && chunk.len() <= CHUNK)
        );
        Ok(chunks.concat())
    }

    #[tokio::test]
    async fn segments_in_order_any_number_of_times() {
        let dir = tempfile::tempdir().expect("a directory");
        for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let path = dir.path().join("file");
            let content: Vec<u8> = (0..size).map(|n| n as u8).collect();
            std::fs::write(&path, &content).expect("a file");
            let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
            let log = seen.clone();
            let body = RequestBody::new(vec![
                Segment::Bytes(Bytes::from_static(b"<<")),
                Segment::File {
                    path,
                    len: size as u64,
                },
                Segment::Bytes(Bytes::new()),
                Segment::Bytes(Bytes::from_static(b">>")),
            ])
            .on_progress(Arc::new(move |progress| {
                log.lock().expect("the log").push(progress);
            }));
            let expected = [b"<<", &content[..], b">>"].concat();
            assert_eq!(body.len(), expected.len() as u64);
            assert!(body.as_bytes().is_none());
            for _ in 0..2 {
                assert_eq!(collect(&body).await.expect("the bytes"), expected);
                let log = std::mem::take(&mut *seen.lock().expect("the log"));
                assert!(log.is_sorted_by_key(|progress| progress.done));
                let last = log.last().expect("some");
                assert_eq!((last.done, last.total), (body.len(), Some(body.len())));
            }
            assert_eq!(body.taken(), 2 * body.len());
        }
    }

    #[tokio::test]
    async fn a_file_that_changed_is_an_error() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("file");
        std::fs::write(&path, vec![0; CHUNK]).expect("a file");
        for len in [0, 1, CHUNK as u64 - 1, CHUNK as u64 + 1, 9 * CHUNK as u64] {
            let body = RequestBody::new(vec![Segment::File {
                path: path.clone(),
                len,
            }]);
            let error = collect(&body).await.expect_err("another length");
            assert!(error.to_string().contains("changed its length"), "{error}");
        }
        std::fs::remove_file(&path).expect("removed");
        let gone = RequestBody::new(vec![Segment::File { path, len: 1 }]);
        let error = collect(&gone).await.expect_err("gone");
        assert!(error.to_string().contains("cannot be read"), "{error}");
    }
}
