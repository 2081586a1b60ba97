//! Files to the API and from it, of any size and in little memory.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use bytes::Bytes;
use futures_util::StreamExt;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::de::DeserializeOwned;
use tokio::{fs, io::AsyncWriteExt};

use crate::{
    CallArgs, Client, Error, ErrorCode, RawResponse, Result,
    client::{Prepared, decode, pause},
    operations::{self, Body, Operation},
    transport::{BodyStream, Progress, ProgressHook, RequestBody, Segment},
    types::FileMetadata,
};

/// The largest file that the API takes.
pub const MAX_FILE: u64 = 500 * 1024 * 1024;
/// The largest upload of a skill, all files together.
pub const MAX_SKILL: u64 = 30 * 1024 * 1024;

/// A `multipart/form-data` body.
#[derive(Clone, Default)]
pub struct Form {
    parts: Vec<(String, Part)>,
    hook: Option<ProgressHook>,
}

#[derive(Clone)]
enum Part {
    Text(String),
    File(FilePart),
}

/// A file in a form.
#[derive(Clone, Debug)]
pub struct FilePart {
    source: Source,
    filename: String,
    content_type: Option<String>,
}

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Bytes(Bytes),
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Path(path) => path.fmt(f),
            Source::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
        }
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.parts.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}

impl FilePart {
    /// A file of this machine, under its own name. It is read when it is
    /// sent, and again if the request is repeated.
    pub fn path(path: impl Into<PathBuf>) -> FilePart {
        let path = path.into();
        let name = path.file_name().unwrap_or_default();
        FilePart {
            filename: name.to_string_lossy().into_owned(),
            source: Source::Path(path),
            content_type: None,
        }
    }

    /// A file in memory.
    pub fn bytes(filename: impl Into<String>, bytes: impl Into<Bytes>) -> FilePart {
        FilePart {
            source: Source::Bytes(bytes.into()),
            filename: filename.into(),
            content_type: None,
        }
    }

    /// Sends another name; for the files of a skill, with its directory.
    pub fn filename(mut self, name: impl Into<String>) -> FilePart {
        self.filename = name.into();
        self
    }

    /// Says what is in the file, such as `text/plain`. Left out, the server
    /// decides by the name.
    pub fn content_type(mut self, value: impl Into<String>) -> FilePart {
        self.content_type = Some(value.into());
        self
    }

    /// Where its bytes are. Only regular files have a length to announce.
    async fn segment(&self) -> Result<Segment> {
        let path = match &self.source {
            Source::Bytes(bytes) => return Ok(Segment::Bytes(bytes.clone())),
            Source::Path(path) => path,
        };
        let bad = |what: String| {
            Error::new(
                ErrorCode::LocalFile,
                format!("the file {} {what}", path.display()),
            )
        };
        let metadata = fs::metadata(path)
            .await
            .map_err(|error| bad(format!("cannot be read: {error}")))?;
        if !metadata.is_file() {
            return Err(bad("is not a regular file".to_owned()));
        }
        Ok(Segment::File {
            path: path.clone(),
            len: metadata.len(),
        })
    }
}

impl Form {
    /// An empty form.
    pub fn new() -> Form {
        Form::default()
    }

    /// Adds a field.
    pub fn text(mut self, name: impl Into<String>, value: impl Into<String>) -> Form {
        self.parts.push((name.into(), Part::Text(value.into())));
        self
    }

    /// Adds a file.
    pub fn file(mut self, name: impl Into<String>, file: FilePart) -> Form {
        self.parts.push((name.into(), Part::File(file)));
        self
    }

    /// Has the sending watched.
    pub fn on_progress(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Form {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// The content type and the body; looks at the files, reads none.
    async fn encode(&self, operation: &Operation) -> Result<(HeaderValue, RequestBody)> {
        let boundary = boundary()?;
        let mut segments = Vec::new();
        let mut total = 0;
        for (name, part) in &self.parts {
            let mut head = format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"",
                escape(name)
            );
            let content = match part {
                Part::Text(text) => Segment::Bytes(Bytes::from(text.clone())),
                Part::File(file) => {
                    head.push_str(&format!("; filename=\"{}\"", escape(&file.filename)));
                    if let Some(kind) = &file.content_type {
                        let valid =
                            HeaderValue::from_str(kind).is_ok_and(|kind| kind.to_str().is_ok());
                        if !valid {
                            return Err(Error::invalid_argument(format!(
                                "{}: the content type of {name} must be printable ASCII",
                                operation.id
                            )));
                        }
                        head.push_str(&format!("\r\ncontent-type: {kind}"));
                    }
                    let segment = file.segment().await?;
                    check_size(operation, &file.filename, segment.len(), &mut total)?;
                    segment
                }
            };
            head.push_str("\r\n\r\n");
            segments.push(Segment::Bytes(Bytes::from(head)));
            segments.push(content);
            segments.push(Segment::Bytes(Bytes::from_static(b"\r\n")));
        }
        segments.push(Segment::Bytes(Bytes::from(format!("--{boundary}--\r\n"))));
        let mut body = RequestBody::new(segments);
        if let Some(hook) = &self.hook {
            body = body.on_progress(hook.clone());
        }
        let content_type =
            HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
                .expect("a boundary of hexadecimal digits");
        Ok((content_type, body))
    }
}

/// Refuses what the service would refuse after having received it.
fn check_size(operation: &Operation, name: &str, len: u64, total: &mut u64) -> Result<()> {
    *total += len;
    let (what, size, limit) = if operation.path.starts_with("/v1/skills") {
        ("the skill with", *total, MAX_SKILL)
    } else {
        ("the file", len, MAX_FILE)
    };
    if size <= limit {
        return Ok(());
    }
    Err(Error::invalid_argument(format!(
        "{}: {what} {name:?} has {size} bytes; at most {limit} can be uploaded",
        operation.id
    )))
}

/// As browsers write names in forms; a line end in a name must not become one
/// in the head of a part.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Random, so that no file can be made to hold it.
fn boundary() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(
            ErrorCode::Internal,
            format!("the system has no random numbers: {error}"),
        )
    })?;
    Ok(format!("hostler-{:032x}", u128::from_ne_bytes(bytes)))
}

impl Client {
    /// Sends a form. Files are read while they are sent and never held in
    /// memory; when the server asks for a repetition, they are read again.
    ///
    /// The time limit runs from the last bytes that went out, not from the
    /// beginning. The API cannot go on with half an upload, so a connection
    /// that breaks is an error, and whether the file arrived can be seen in
    /// the list of files.
    pub async fn upload<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        args: CallArgs,
        form: Form,
    ) -> Result<T> {
        decode(operation, &self.upload_raw(operation, args, form).await?)
    }

    /// As [`upload`](Client::upload); the answer is not looked into.
    pub async fn upload_raw(
        &self,
        operation: &'static Operation,
        mut args: CallArgs,
        form: Form,
    ) -> Result<RawResponse> {
        if operation.body != Body::Multipart || args.body.is_some() {
            return Err(Error::invalid_argument(format!(
                "{} with this body is no upload of a form",
                operation.id
            )));
        }
        let (content_type, body) = form.encode(operation).await?;
        args.options
            .headers
            .insert(header::CONTENT_TYPE, content_type);
        let mut prepared = self.prepare(operation, &args)?;
        prepared.request.body = Some(body);
        self.finish(prepared).await
    }

    /// Uploads a file to the files of the workspace.
    pub async fn upload_file(&self, file: FilePart) -> Result<FileMetadata> {
        let form = Form::new().file("file", file);
        self.upload(&operations::FILES_UPLOAD, CallArgs::default(), form)
            .await
    }

    /// Starts to fetch bytes, such as the content of a file.
    pub async fn download(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Result<Download> {
        self.download_from(operation, args, 0).await
    }

    /// Starts to fetch the content of a file.
    pub async fn download_file(&self, file_id: &str) -> Result<Download> {
        let args = CallArgs {
            path: vec![("file_id", file_id.to_owned())],
            ..CallArgs::default()
        };
        self.download(&operations::FILES_DOWNLOAD, args).await
    }

    /// Fetches bytes into a file. The file appears when it is complete; until
    /// then the bytes are beside it, in `<path>.hostler-part`.
    ///
    /// With `resume` that part stays when the download fails, and the next
    /// call with `resume` goes on where it ended, if the server can; if not,
    /// from the beginning. What is downloaded must be the same both times:
    /// files of the API never change.
    pub async fn download_to(
        &self,
        operation: &'static Operation,
        args: CallArgs,
        path: impl AsRef<Path>,
        resume: bool,
        hook: Option<ProgressHook>,
    ) -> Result<u64> {
        let target = PartFile::open(path.as_ref(), resume).await?;
        let done = target.fill(self, operation, args, hook).await;
        match done {
            Ok((file, length)) => {
                target.complete(file).await?;
                Ok(length)
            }
            Err(error) => {
                target.give_up(resume).await;
                Err(error)
            }
        }
    }

    async fn download_from(
        &self,
        operation: &'static Operation,
        mut args: CallArgs,
        offset: u64,
    ) -> Result<Download> {
        if !operation.binary {
            return Err(Error::invalid_argument(format!(
                "{} answers with JSON, not with bytes to download",
                operation.id
            )));
        }
        // Positions must mean the same in every answer.
        let headers = &mut args.options.headers;
        if !headers.contains_key(header::ACCEPT_ENCODING) {
            headers.insert(
                header::ACCEPT_ENCODING,
                HeaderValue::from_static("identity"),
            );
        }
        let prepared = self.prepare(operation, &args)?;
        let mut download = Download {
            client: self.clone(),
            prepared,
            headers: HeaderMap::new(),
            connected: false,
            body: futures_util::stream::empty().boxed(),
            received: offset,
            skip: 0,
            total: None,
            retries: 0,
            hook: None,
        };
        download.connect().await?;
        Ok(download)
    }
}

/// Bytes on their way here.
///
/// When the connection breaks, the download goes on where it was: with a
/// range request, or if the server knows none, by skipping what is already
/// here.
pub struct Download {
    client: Client,
    prepared: Prepared,
    headers: HeaderMap,
    connected: bool,
    body: BodyStream,
    received: u64,
    /// Bytes of the present answer that were received before.
    skip: u64,
    total: Option<u64>,
    retries: u32,
    hook: Option<ProgressHook>,
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("received", &self.received)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

impl Download {
    /// Has the receiving watched.
    pub fn on_progress(mut self, hook: ProgressHook) -> Download {
        self.hook = Some(hook);
        self
    }

    /// Headers of the first answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Bytes that were received.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// All bytes, if the server has said how many.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next bytes; `None` when all are here.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            let error = match self.next().await {
                Ok(Some(mut chunk)) => {
                    let known = self.skip.min(chunk.len() as u64);
                    self.skip -= known;
                    let chunk = chunk.split_off(known as usize);
                    if chunk.is_empty() {
                        continue;
                    }
                    self.retries = 0;
                    self.received += chunk.len() as u64;
                    if let Some(hook) = &self.hook {
                        hook(Progress {
                            done: self.received,
                            total: self.total,
                        });
                    }
                    return Ok(Some(chunk));
                }
                Ok(None) if self.skip == 0 && self.total.is_none_or(|all| all == self.received) => {
                    return Ok(None);
                }
                Ok(None) => Error::new(
                    ErrorCode::Connection,
                    format!(
                        "{}: the answer ended after {} of {} bytes",
                        self.prepared.name(),
                        self.received,
                        self.total.unwrap_or_default()
                    ),
                ),
                Err(error) => error,
            };
            if !error.info().retryable || self.retries >= self.prepared.max_retries {
                return Err(error);
            }
            pause(&self.prepared, &error, self.retries).await;
            self.retries += 1;
            self.connect().await?;
        }
    }

    async fn next(&mut self) -> Result<Option<Bytes>> {
        let limit = self.prepared.timeout;
        match tokio::time::timeout(limit, self.body.next()).await {
            Ok(chunk) => chunk.transpose(),
            Err(_) => Err(Error::new(
                ErrorCode::Timeout,
                format!(
                    "{}: no bytes for {limit:?}, after {}",
                    self.prepared.name(),
                    self.received
                ),
            )),
        }
    }

    /// Asks for what is missing.
    async fn connect(&mut self) -> Result<()> {
        let first = !self.connected;
        let headers = &mut self.prepared.request.headers;
        if self.received > 0 {
            let range = format!("bytes={}-", self.received);
            headers.insert(
                header::RANGE,
                HeaderValue::from_str(&range).expect("digits"),
            );
            // Weak tags do not promise the same bytes.
            if let Some(tag) = self.headers.get(header::ETAG)
                && !tag.as_bytes().starts_with(b"W/")
            {
                headers.insert(header::IF_RANGE, tag.clone());
            }
        }
        let response = match self.client.attempts(&self.prepared, self.retries).await {
            Ok((response, _)) => response,
            Err(error) if first && error.info().status == Some(416) => {
                // There is nothing after what was here before.
                self.received = 0;
                self.prepared.request.headers.remove(header::RANGE);
                self.client.attempts(&self.prepared, self.retries).await?.0
            }
            Err(error) => return Err(error),
        };
        let (start, total) = if response.status == StatusCode::PARTIAL_CONTENT {
            content_range(&response.headers).ok_or_else(|| {
                self.wrong("is a part of the file but does not say which".to_owned())
            })?
        } else {
            (0, content_length(&response.headers))
        };
        if start > self.received {
            return Err(self.wrong(format!(
                "begins at byte {start}, but {} was asked for",
                self.received
            )));
        }
        if let (Some(before), Some(now)) = (self.total, total)
            && before != now
        {
            return Err(self.wrong(format!("has {now} bytes in all; before it were {before}")));
        }
        if first && total.is_some_and(|total| total < self.received) {
            // What was here before is longer than the file: not a part of it.
            self.received = start;
        }
        self.total = self.total.or(total);
        self.skip = self.received - start;
        self.body = response.body;
        if first {
            self.headers = response.headers;
            self.connected = true;
        }
        Ok(())
    }

    fn wrong(&self, what: String) -> Error {
        Error::new(
            ErrorCode::InvalidResponse,
            format!("{}: the answer {what}", self.prepared.name()),
        )
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    if headers.contains_key(header::CONTENT_ENCODING) {
        return None;
    }
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .parse()
        .ok()
}

/// Start and total of `bytes 5-9/10`.
fn content_range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let text = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
    let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
    let (start, _) = range.split_once('-')?;
    Some((start.trim().parse().ok()?, total.trim().parse().ok()))
}

/// A file that is being filled, under another name until it is complete.
struct PartFile {
    path: PathBuf,
    part: PathBuf,
    offset: u64,
    file: std::fs::File,
}

impl PartFile {
    async fn open(path: &Path, resume: bool) -> Result<PartFile> {
        let mut name = path
            .file_name()
            .ok_or_else(|| Error::invalid_argument(format!("{} names no file", path.display())))?
            .to_owned();
        name.push(".hostler-part");
        let part = path.with_file_name(name);
        let failed = |error: io::Error| cannot(&part, &error);
        let file = fs::OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&part)
            .await
            .map_err(failed)?
            .into_std()
            .await;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(Error::invalid_argument(format!(
                    "another download into {} is under way",
                    path.display()
                )));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(failed(error)),
        }
        let offset = if resume {
            file.metadata().map_err(failed)?.len()
        } else {
            0
        };
        Ok(PartFile {
            path: path.to_owned(),
            part: part.clone(),
            offset,
            file,
        })
    }

    async fn fill(
        &self,
        client: &Client,
        operation: &'static Operation,
        args: CallArgs,
        hook: Option<ProgressHook>,
    ) -> Result<(fs::File, u64)> {
        let failed = |error: io::Error| cannot(&self.part, &error);
        let mut download = client.download_from(operation, args, self.offset).await?;
        if let Some(hook) = hook {
            download = download.on_progress(hook);
        }
        let mut file = fs::File::from_std(self.file.try_clone().map_err(failed)?);
        // A server that begins anew, or a part of an earlier, longer try.
        file.set_len(download.received()).await.map_err(failed)?;
        io_seek(&mut file, download.received())
            .await
            .map_err(failed)?;
        while let Some(chunk) = download.chunk().await? {
            file.write_all(&chunk).await.map_err(failed)?;
        }
        file.flush().await.map_err(failed)?;
        file.sync_all().await.map_err(failed)?;
        Ok((file, download.received()))
    }

    async fn complete(&self, file: fs::File) -> Result<()> {
        drop(file);
        fs::rename(&self.part, &self.path)
            .await
            .map_err(|error| cannot(&self.path, &error))
    }

    async fn give_up(&self, keep: bool) {
        if !keep && let Err(error) = fs::remove_file(&self.part).await {
            tracing::warn!("{} is left behind: {error}", self.part.display());
        }
    }
}

async fn io_seek(file: &mut fs::File, position: u64) -> io::Result<()> {
    use tokio::io::AsyncSeekExt;
    file.seek(io::SeekFrom::Start(position)).await.map(drop)
}

fn cannot(path: &Path, error: &io::Error) -> Error {
    Error::new(
        ErrorCode::LocalFile,
        format!("{} cannot be written: {error}", path.display()),
    )
}
