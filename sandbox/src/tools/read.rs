//! Reading files: text, images, PDFs and notebooks.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hostler::tool::ToolOutput;
use serde_json::{Value, json};

use super::{Arguments, MAX_FILE_BYTES, Outcome, notebook};
use crate::files::{FileError, Vfs};

/// What five MiB of base64 can carry.
const MAX_IMAGE_BYTES: u64 = 5 * 1024 * 1024 / 4 * 3;
const MAX_PDF_BYTES: u64 = 20 * 1024 * 1024;
const IMAGE_EXTENSIONS: [&str; 5] = ["png", "jpg", "jpeg", "gif", "webp"];

pub(crate) fn run(vfs: &Vfs, arguments: &Arguments<'_>) -> Outcome {
    let path = arguments.non_empty("file_path")?;
    let range = view_range(arguments)?;
    let explain = |error: FileError| vfs.explain("read", path, error);
    let (file, size) = vfs.open(path).map_err(explain)?;
    let reading = Reading { path, file, size };
    let io = |error: std::io::Error| explain(error.into());

    let extension = extension(path);
    match extension.as_str() {
        "pdf" => reading.pdf(range, io),
        "ipynb" if range.is_none() => reading.notebook(io),
        image if IMAGE_EXTENSIONS.contains(&image) => reading.image(image, range, io),
        _ => reading.text(range, io).map(ToolOutput::text),
    }
}

fn extension(path: &str) -> String {
    std::path::Path::new(path)
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
        .to_ascii_lowercase()
}

/// First and last line, counted from 1; `None` for the end of the file.
#[derive(Clone, Copy)]
struct Range {
    start: u64,
    end: Option<u64>,
    given: (i64, i64),
}

fn view_range(arguments: &Arguments<'_>) -> Result<Option<Range>, String> {
    let Some(value) = arguments.value("view_range") else {
        return Ok(None);
    };
    let shape = || arguments.error("view_range must be [start_line, end_line]");
    let bounds = value.as_array().ok_or_else(shape)?;
    if bounds.is_empty() {
        return Ok(None);
    }
    let [start, end] = bounds.as_slice() else {
        return Err(shape());
    };
    let (start, end) = (
        start.as_i64().ok_or_else(shape)?,
        end.as_i64().ok_or_else(shape)?,
    );
    let range = Range {
        start: start.max(1) as u64,
        end: u64::try_from(end).ok().filter(|&end| end > 0),
        given: (start, end),
    };
    match range.end {
        Some(end) if end < range.start => Err(arguments.error(format!(
            "view_range end line {end} is before start line {}",
            range.start
        ))),
        _ => Ok(Some(range)),
    }
}

struct Reading<'a> {
    path: &'a str,
    file: File,
    size: u64,
}

impl Reading<'_> {
    fn text(
        self,
        range: Option<Range>,
        io: impl Fn(std::io::Error) -> String,
    ) -> Result<String, String> {
        let path = self.path;
        let bytes = match range {
            Some(range) => self.lines(range, io)?,
            None => {
                let size = self.size;
                let bytes = self.whole(MAX_FILE_BYTES, io)?;
                bytes.ok_or_else(|| {
                    format!(
                        "read: {path} is {} bytes, exceeds {MAX_FILE_BYTES}-byte limit. Use the \
                         view_range parameter to read specific line ranges, e.g. view_range: [1, 500].",
                        size.max(MAX_FILE_BYTES + 1)
                    )
                })?
            }
        };
        String::from_utf8(bytes).map_err(|_| {
            format!(
                "read: {path}: not valid UTF-8 text (binary files are only supported for \
                 image/PDF extensions)"
            )
        })
    }

    /// The file, unless it is longer than `cap`. What counts is what is read:
    /// the file may grow meanwhile.
    fn whole(
        self,
        cap: u64,
        io: impl Fn(std::io::Error) -> String,
    ) -> Result<Option<Vec<u8>>, String> {
        let mut bytes = Vec::new();
        self.file
            .take(cap + 1)
            .read_to_end(&mut bytes)
            .map_err(io)?;
        Ok((bytes.len() as u64 <= cap).then_some(bytes))
    }

    fn lines(self, range: Range, io: impl Fn(std::io::Error) -> String) -> Result<Vec<u8>, String> {
        let mut reader = BufReader::with_capacity(64 * 1024, self.file);
        let mut result = Vec::new();
        let mut line = 1;
        loop {
            let buffer = reader.fill_buf().map_err(&io)?;
            if buffer.is_empty() {
                break;
            }
            let (piece, ended) = match memchr::memchr(b'\n', buffer) {
                Some(at) => (&buffer[..=at], true),
                None => (buffer, false),
            };
            if line >= range.start {
                result.extend_from_slice(piece);
            }
            // One more for the line break that is removed below.
            if result.len() as u64 > MAX_FILE_BYTES + 1 {
                break;
            }
            let length = piece.len();
            reader.consume(length);
            if ended {
                if range.end == Some(line) {
                    result.pop();
                    break;
                }
                line += 1;
            }
        }
        if result.len() as u64 > MAX_FILE_BYTES {
            return Err(format!(
                "read: view_range [{}, {}] of {} exceeds {MAX_FILE_BYTES}-byte limit. \
                 Request a smaller range of lines.",
                range.given.0, range.given.1, self.path
            ));
        }
        Ok(result)
    }

    fn binary(
        self,
        cap: u64,
        range: Option<Range>,
        io: impl Fn(std::io::Error) -> String,
    ) -> Result<Vec<u8>, String> {
        if range.is_some() {
            return Err("read: view_range is not supported for image/PDF files".into());
        }
        let (path, size) = (self.path, self.size);
        self.whole(cap, io)?.ok_or_else(|| {
            format!(
                "read: {path} is {} bytes, exceeds {cap}-byte limit for image/PDF files.",
                size.max(cap + 1)
            )
        })
    }

    fn image(
        self,
        extension: &str,
        range: Option<Range>,
        io: impl Fn(std::io::Error) -> String,
    ) -> Outcome {
        let path = self.path;
        let bytes = self.binary(MAX_IMAGE_BYTES, range, io)?;
        // The API refuses a request whose image is not what it claims to be,
        // and with it the whole conversation.
        let media_type = image_type(&bytes)
            .ok_or_else(|| format!("read: {path}: not a valid {extension} image"))?;
        Ok(blocks(vec![encoded("image", media_type, &bytes)]))
    }

    fn pdf(self, range: Option<Range>, io: impl Fn(std::io::Error) -> String) -> Outcome {
        let path = self.path;
        let bytes = self.binary(MAX_PDF_BYTES, range, io)?;
        let head = &bytes[..bytes.len().min(1024)];
        if memchr::memmem::find(head, b"%PDF-").is_none() {
            return Err(format!("read: {path}: not a valid PDF file"));
        }
        Ok(blocks(vec![encoded("document", "application/pdf", &bytes)]))
    }

    fn notebook(self, io: impl Fn(std::io::Error) -> String) -> Outcome {
        let path = self.path;
        let (size, bytes) = (self.size, self.whole(MAX_PDF_BYTES, io)?);
        let Some(bytes) = bytes else {
            return Err(format!(
                "read: {path} is {size} bytes, exceeds {MAX_PDF_BYTES}-byte limit for notebooks."
            ));
        };
        match notebook::render(&bytes) {
            Some(content) => within_cap(path, content).map(blocks),
            // A broken notebook is still a text file that one may repair.
            None if bytes.len() as u64 <= MAX_FILE_BYTES => String::from_utf8(bytes)
                .map(ToolOutput::text)
                .map_err(|_| format!("read: {path}: not a valid notebook")),
            None => Err(format!("read: {path}: not a valid notebook")),
        }
    }
}

fn within_cap(path: &str, content: Vec<Value>) -> Result<Vec<Value>, String> {
    let text: usize = content
        .iter()
        .filter_map(|block| block["text"].as_str())
        .map(str::len)
        .sum();
    if text as u64 > MAX_FILE_BYTES {
        return Err(format!(
            "read: the text of {path} is {text} bytes, exceeds {MAX_FILE_BYTES}-byte limit. Use \
             the view_range parameter to read specific line ranges, e.g. view_range: [1, 500]."
        ));
    }
    Ok(content)
}

fn blocks(content: Vec<Value>) -> ToolOutput {
    ToolOutput {
        content,
        is_error: false,
    }
}

pub(super) fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

pub(super) fn encoded(kind: &str, media_type: &str, bytes: &[u8]) -> Value {
    json!({
        "type": kind,
        "source": {"type": "base64", "media_type": media_type, "data": STANDARD.encode(bytes)},
    })
}
