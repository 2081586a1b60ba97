//! A transport that writes down what passes through it.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use ::http::header;
use bytes::Bytes;
use futures_util::{Stream, future::BoxFuture};
use tokio::time::Instant;

use super::{
    BodyStream, Request, Response, Transport,
    redact::Redactor,
    tape::{Data, Failure, Line, Recorded, VERSION},
};
use crate::{Error, ErrorCode, Result};

/// Records every exchange of another transport into a file that
/// [`Replay`](super::Replay) can play, and people can read and edit. Secrets
/// are left out; prompts, answers and files are not, so keep recordings as
/// you keep those.
pub struct Recorder {
    inner: Arc<dyn Transport>,
    tape: Arc<Tape>,
}

struct Tape {
    path: PathBuf,
    file: Mutex<File>,
    count: AtomicU64,
    redactor: Redactor,
}

impl Recorder {
    /// Records into a file, which is replaced if it is there.
    pub fn new(inner: Arc<dyn Transport>, path: impl Into<PathBuf>) -> Result<Recorder> {
        let path = path.into();
        let file = File::create(&path).map_err(|error| failed(&path, &error))?;
        let tape = Tape {
            path,
            file: Mutex::new(file),
            count: AtomicU64::new(0),
            redactor: Redactor::default(),
        };
        tape.write(&Line::Start { recording: VERSION })?;
        Ok(Recorder {
            inner,
            tape: Arc::new(tape),
        })
    }

    async fn exchange(&self, request: Request) -> Result<Response> {
        let tape = &self.tape;
        let what = Recorded::of(&request, &tape.redactor).await?;
        let number = tape.count.fetch_add(1, Ordering::Relaxed) + 1;
        tape.write(&Line::Request {
            request: number,
            what,
        })?;
        let start = Instant::now();
        // A caller who gives up leaves a line, too.
        let mut body = RecordedBody {
            inner: Box::pin(futures_util::stream::empty()),
            tape: tape.clone(),
            number,
            start,
            form: Form::Bytes,
            pending: Vec::new(),
            ended: false,
        };
        let response = match self.inner.send(request).await {
            Ok(response) => response,
            Err(error) => {
                body.end(Some(&error))?;
                return Err(error);
            }
        };
        tape.write(&Line::Response {
            response: number,
            ms: body.ms(),
            status: response.status.as_u16(),
            headers: tape.redactor.headers(&response.headers),
        })?;
        let kind = response
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        body.form = if kind.starts_with("text/event-stream") {
            Form::Lines
        } else if kind.contains("json") || kind.starts_with("text/") {
            Form::Whole
        } else {
            Form::Bytes
        };
        body.inner = response.body;
        Ok(Response {
            status: response.status,
            headers: response.headers,
            body: Box::pin(body),
        })
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(self.exchange(request))
    }

    fn needs_credentials(&self) -> bool {
        self.inner.needs_credentials()
    }

    fn endpoint(&self) -> &str {
        self.inner.endpoint()
    }
}

impl Tape {
    fn write(&self, line: &Line) -> Result<()> {
        let mut text = serde_json::to_string(line).map_err(|error| {
            Error::new(
                ErrorCode::Internal,
                format!("a line of the recording cannot be written as JSON: {error}"),
            )
        })?;
        text.push('\n');
        self.file
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write_all(text.as_bytes())
            .map_err(|error| failed(&self.path, &error))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::new(
        ErrorCode::LocalFile,
        format!(
            "the recording {} cannot be written: {error}",
            path.display()
        ),
    )
}

/// What has to be seen of a body before it is clear what is secret in it.
#[derive(Clone, Copy)]
enum Form {
    /// An event stream: a line.
    Lines,
    /// JSON: all of it.
    Whole,
    /// Files: nothing.
    Bytes,
}

struct RecordedBody {
    inner: BodyStream,
    tape: Arc<Tape>,
    number: u64,
    start: Instant,
    form: Form,
    /// Seen, not yet written.
    pending: Vec<u8>,
    ended: bool,
}

impl RecordedBody {
    fn ms(&self) -> u64 {
        self.start.elapsed().as_millis() as u64
    }

    fn chunk(&mut self, chunk: &[u8]) -> Result<()> {
        if let Form::Bytes = self.form {
            return self.write(Data::of(chunk));
        }
        self.pending.extend_from_slice(chunk);
        if let Form::Lines = self.form
            && let Some(end) = memchr::memrchr(b'\n', &self.pending)
        {
            let rest = self.pending.split_off(end + 1);
            let lines = std::mem::replace(&mut self.pending, rest);
            let text = self.lines(&String::from_utf8_lossy(&lines));
            return self.write(Data::Text(text));
        }
        Ok(())
    }

    fn lines(&self, text: &str) -> String {
        let redactor = &self.tape.redactor;
        text.split_inclusive('\n')
            .map(|line| {
                let data = line.strip_prefix("data:").map(str::trim);
                match data.and_then(|data| Some((data, redactor.json(data)?))) {
                    Some((data, clean)) => line.replace(data, &clean),
                    None => redactor.text(line),
                }
            })
            .collect()
    }

    fn write(&self, data: Data) -> Result<()> {
        self.tape.write(&Line::Chunk {
            chunk: self.number,
            ms: self.ms(),
            data,
        })
    }

    fn flush(&mut self) -> Result<()> {
        let pending = std::mem::take(&mut self.pending);
        let text = String::from_utf8_lossy(&pending);
        let clean = match self.form {
            Form::Whole if !text.is_empty() => self.tape.redactor.json(&text),
            // Half a line could hold half a secret, and nobody reads it.
            _ => return Ok(()),
        };
        let clean = clean.unwrap_or_else(|| self.tape.redactor.text(&text));
        self.write(Data::Text(clean))
    }

    fn end(&mut self, error: Option<&Error>) -> Result<()> {
        self.ended = true;
        self.flush()?;
        self.tape.write(&Line::End {
            end: self.number,
            ms: self.ms(),
            error: error.map(|error| Failure::of(error, &self.tape.redactor)),
            dropped: false,
        })
    }
}

impl Stream for RecordedBody {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let item = ready!(self.inner.as_mut().poll_next(cx));
        let written = match &item {
            Some(Ok(chunk)) => self.chunk(chunk),
            Some(Err(error)) => self.end(Some(error)),
            None => self.end(None),
        };
        Poll::Ready(match written {
            Ok(()) => item,
            Err(error) => {
                self.ended = true;
                Some(Err(error))
            }
        })
    }
}

impl Drop for RecordedBody {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        let written = self.flush().and_then(|()| {
            self.tape.write(&Line::End {
                end: self.number,
                ms: self.ms(),
                error: None,
                dropped: true,
            })
        });
        if let Err(error) = written {
            tracing::error!("{error}");
        }
    }
}
