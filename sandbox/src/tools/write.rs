//! Creating and overwriting files.

use hostler::tool::ToolOutput;

use super::{Arguments, Outcome};
use crate::files::Vfs;

pub(crate) fn run(vfs: &Vfs, arguments: &Arguments<'_>) -> Outcome {
    let path = arguments.non_empty("file_path")?;
    let content = arguments.required("content")?;
    vfs.locate(path, true)
        .and_then(|located| vfs.replace(&located, content.as_bytes()))
        .map_err(|error| vfs.explain("write", path, error))?;
    Ok(ToolOutput::text(format!(
        "wrote {} bytes to {path}",
        content.len()
    )))
}
