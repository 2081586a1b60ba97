//! Replacing text in a file.

use std::io::Read;

use hostler::tool::ToolOutput;
use memchr::memmem;

use super::{Arguments, MAX_FILE_BYTES, Outcome};
use crate::files::Vfs;

pub(crate) fn run(vfs: &Vfs, arguments: &Arguments<'_>) -> Outcome {
    let path = arguments.non_empty("file_path")?;
    let old = arguments.non_empty("old_string")?;
    let new = arguments.required("new_string")?;
    let replace_all = arguments.flag("replace_all")?;
    let explain = |error| vfs.explain("edit", path, error);

    let located = vfs.locate(path, false).map_err(explain)?;
    let (file, size) = located.open_regular().map_err(explain)?;
    let mut content = Vec::new();
    file.take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut content)
        .map_err(|error| explain(error.into()))?;
    if content.len() as u64 > MAX_FILE_BYTES {
        let size = size.max(content.len() as u64);
        return Err(format!(
            "edit: {path} is {size} bytes, exceeds {MAX_FILE_BYTES}-byte limit. \
             Use bash (sed/awk) to edit a large file."
        ));
    }

    let (content, count) = match substitute(&content, old, new, replace_all) {
        // Models write `\n` whatever the file uses; the file keeps its own.
        Substitution { count: 0, .. } if memmem::find(&content, b"\r\n").is_some() => {
            let windows = |text: &str| text.replace("\r\n", "\n").replace('\n', "\r\n");
            substitute(&content, &windows(old), &windows(new), replace_all)
        }
        substitution => substitution,
    }
    .into();
    match count {
        0 => return Err(format!("edit: old_string not found in {path}")),
        count if count > 1 && !replace_all => {
            return Err(format!(
                "edit: old_string appears {count} times in {path} (must be unique)"
            ));
        }
        _ => {}
    }
    vfs.replace(&located, &content).map_err(explain)?;
    Ok(ToolOutput::text(format!(
        "edited {path} ({count} replacement{})",
        if count == 1 { "" } else { "s" }
    )))
}

struct Substitution {
    content: Vec<u8>,
    count: usize,
}

impl From<Substitution> for (Vec<u8>, usize) {
    fn from(substitution: Substitution) -> Self {
        (substitution.content, substitution.count)
    }
}

fn substitute(content: &[u8], old: &str, new: &str, all: bool) -> Substitution {
    let places: Vec<usize> = memmem::find_iter(content, old).collect();
    let mut result = Vec::with_capacity(content.len());
    let mut from = 0;
    for &place in if all {
        &places[..]
    } else {
        &places[..places.len().min(1)]
    } {
        result.extend_from_slice(&content[from..place]);
        result.extend_from_slice(new.as_bytes());
        from = place + old.len();
    }
    result.extend_from_slice(&content[from..]);
    Substitution {
        content: result,
        count: places.len(),
    }
}
