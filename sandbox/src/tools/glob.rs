//! Finding files by pattern.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use globset::GlobBuilder;
use hostler::tool::ToolOutput;
use rustix::fs::{AtFlags, FileType};

use super::{Arguments, Outcome};
use crate::files::walk::{Entry, Walked, walk};
use crate::files::{FileError, Vfs};

const MAX_HITS: usize = 200;

pub(crate) fn run(vfs: &Vfs, arguments: &Arguments<'_>, cancelled: &AtomicBool) -> Outcome {
    let pattern = arguments.non_empty("pattern")?;
    let path = arguments.text("path")?.unwrap_or(".");
    if pattern.starts_with('/') {
        return Err(arguments.error(
            "absolute pattern not permitted; pass a relative pattern (and optionally path)",
        ));
    }
    if pattern.split('/').any(|segment| segment == "..") {
        return Err(arguments.error("\"..\" is not permitted in the pattern"));
    }
    let matcher = GlobBuilder::new(pattern.trim_start_matches("./"))
        .literal_separator(true)
        .build()
        .map_err(|error| arguments.error(format!("invalid pattern: {error}")))?
        .compile_matcher();
    let explain = |error: FileError| vfs.explain("glob", path, error);
    let root = vfs.locate(path, false).map_err(explain)?;
    let directory = root.open_directory().map_err(explain)?;

    let mut hits: Vec<((i64, u64), PathBuf)> = Vec::new();
    let walked = walk(directory, &mut |entry: Entry<'_>| {
        if cancelled.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if matcher.is_match(entry.path) {
            let visible = root.visible.join(entry.path);
            if let Some(modified) = modified(vfs, &entry, &visible) {
                hits.push((modified, visible));
            }
        }
        ControlFlow::Continue(())
    });
    if walked == Walked::Stopped {
        return Err(super::CANCELLED.into());
    }
    hits.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    hits.truncate(MAX_HITS);
    let mut lines: Vec<String> = hits
        .into_iter()
        .map(|(_, path)| path.to_string_lossy().into_owned())
        .collect();
    if lines.is_empty() {
        lines.push("no matches".into());
    }
    if walked == Walked::Part {
        lines.push("[only the first 50000 entries were searched; pass a narrower path]".into());
    }
    Ok(ToolOutput::text(lines.join("\n")))
}

/// When a regular file was changed. A symbolic link counts as what it leads
/// to, if that is inside the roots.
fn modified(vfs: &Vfs, entry: &Entry<'_>, visible: &std::path::Path) -> Option<(i64, u64)> {
    let stat = match entry.kind {
        FileType::RegularFile => {
            rustix::fs::statat(entry.directory, entry.name, AtFlags::SYMLINK_NOFOLLOW).ok()?
        }
        FileType::Symlink => {
            let (file, _) = vfs.open(visible.to_str()?).ok()?;
            rustix::fs::fstat(file).ok()?
        }
        _ => return None,
    };
    Some((stat.st_mtime, stat.st_mtime_nsec as u64))
}
