//! Searching the content of files.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::os::fd::OwnedFd;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use grep_regex::{RegexMatcher, RegexMatcherBuilder};
use grep_searcher::{BinaryDetection, Searcher, SearcherBuilder, Sink, SinkMatch};
use hostler::tool::ToolOutput;
use rustix::fs::FileType;

use super::{Arguments, Outcome};
use crate::files::walk::{Entry, Walked, walk};
use crate::files::{FileError, Vfs, is, open_for_reading};

const MAX_OUTPUT_BYTES: usize = 102_400;
const MAX_LINE_CHARS: usize = 2_000;
const SNIFFED_BYTES: usize = 512;
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(30);

pub(crate) fn run(
    vfs: &Vfs,
    arguments: &Arguments<'_>,
    cancelled: &AtomicBool,
    time_limit: Duration,
) -> Outcome {
    let pattern = arguments.non_empty("pattern")?;
    let path = arguments.text("path")?.unwrap_or(".");
    let matcher = RegexMatcherBuilder::new()
        .line_terminator(Some(b'\n'))
        .build(pattern)
        .map_err(|error| arguments.error(format!("invalid regex: {error}")))?;
    let explain = |error: FileError| vfs.explain("grep", path, error);
    let root = vfs.locate(path, false).map_err(explain)?;

    let mut search = Search {
        matcher,
        searcher: SearcherBuilder::new()
            .line_number(true)
            .bom_sniffing(false)
            .binary_detection(BinaryDetection::none())
            .heap_limit(Some(64 << 20))
            .build(),
        output: String::new(),
        stop: None,
        cancelled,
        deadline: Instant::now() + time_limit,
    };
    let mut walked = Walked::All;
    if root.is_directory() {
        let directory = root.open_directory().map_err(explain)?;
        walked = walk(directory, &mut |entry: Entry<'_>| {
            search.entry(&entry, &root.visible)
        });
    } else {
        let (file, _) = root.open_regular().map_err(explain)?;
        search.file(&file, &root.visible);
        let _ = search.check();
    }

    let mut output = search.output;
    match search.stop {
        Some(Stop::Cancelled) => return Err(super::CANCELLED.into()),
        Some(Stop::Timeout) => {
            return Err(arguments.error(format!("timed out after {}s", time_limit.as_secs())));
        }
        Some(Stop::Full) => {
            output.truncate(output.floor_char_boundary(MAX_OUTPUT_BYTES));
            output.push_str(&format!("\n[output truncated at {MAX_OUTPUT_BYTES} bytes]"));
        }
        None => {
            output.truncate(output.trim_end_matches('\n').len());
            if output.is_empty() {
                output.push_str("no matches");
            }
            if walked == Walked::Part {
                output.push_str(
                    "\n[only the first 50000 entries were searched; pass a narrower path]",
                );
            }
        }
    }
    Ok(ToolOutput::text(output))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    Full,
    Timeout,
    Cancelled,
}

struct Search<'a> {
    matcher: RegexMatcher,
    searcher: Searcher,
    output: String,
    stop: Option<Stop>,
    cancelled: &'a AtomicBool,
    deadline: Instant,
}

impl Search<'_> {
    fn entry(&mut self, entry: &Entry<'_>, root: &Path) -> ControlFlow<()> {
        if entry.kind == FileType::RegularFile
            && let Some(file) = opened(entry.directory, entry)
        {
            self.file(&file, &root.join(entry.path));
        }
        self.check()
    }

    /// A file that cannot be read to its end has no further matches.
    fn file(&mut self, file: &File, path: &Path) {
        let mut head = [0; SNIFFED_BYTES];
        let length = file.read_at(&mut head, 0).unwrap_or(0);
        if memchr::memchr(0, &head[..length]).is_some() {
            return;
        }
        let matcher = self.matcher.clone();
        let mut searcher = self.searcher.clone();
        let prefix = path.to_string_lossy();
        let source = Watched {
            file,
            cancelled: self.cancelled,
            deadline: self.deadline,
        };
        let sink = Lines {
            search: self,
            prefix: &prefix,
        };
        if let Err(error) = searcher.search_reader(&matcher, source, sink) {
            tracing::debug!(path = %path.display(), %error, "grep passed over the rest of a file");
        }
    }

    fn check(&mut self) -> ControlFlow<()> {
        if self.stop.is_none() {
            if self.cancelled.load(Ordering::Relaxed) {
                self.stop = Some(Stop::Cancelled);
            } else if Instant::now() >= self.deadline {
                self.stop = Some(Stop::Timeout);
            }
        }
        match self.stop {
            Some(_) => ControlFlow::Break(()),
            None => ControlFlow::Continue(()),
        }
    }
}

fn opened(directory: &OwnedFd, entry: &Entry<'_>) -> Option<File> {
    let (file, stat) = open_for_reading(directory, entry.name).ok()?;
    is(&stat, FileType::RegularFile).then(|| File::from(file))
}

/// A file that ends early when the search has to, so that one huge file
/// without a match cannot outlast the limit.
struct Watched<'a> {
    file: &'a File,
    cancelled: &'a AtomicBool,
    deadline: Instant,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.cancelled.load(Ordering::Relaxed) || Instant::now() >= self.deadline {
            return Ok(0);
        }
        self.file.read(buffer)
    }
}

struct Lines<'a, 'b> {
    search: &'a mut Search<'b>,
    prefix: &'a str,
}

impl Sink for Lines<'_, '_> {
    type Error = io::Error;

    fn matched(&mut self, _: &Searcher, found: &SinkMatch<'_>) -> Result<bool, io::Error> {
        let line = String::from_utf8_lossy(found.bytes());
        let line = line.trim_end_matches(['\n', '\r']);
        if line.chars().nth(MAX_LINE_CHARS).is_none() {
            let number = found.line_number().unwrap_or_default();
            let output = &mut self.search.output;
            output.push_str(&format!("{}:{number}:{line}\n", self.prefix));
            // The line break after the last line does not count.
            if output.len() > MAX_OUTPUT_BYTES + 1 {
                self.search.stop = Some(Stop::Full);
            }
        }
        Ok(self.search.check().is_continue())
    }
}
