//! Reads `api/` and writes every generated file, in every language.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod check;
pub mod emit;
pub mod error;
pub mod errors;
pub mod ir;
pub mod read;
pub mod yaml;

use std::path::{Path, PathBuf};

use emit::{HEADER, Output};
use error::{Error, Result};

/// Folders that hold generated files, perhaps beside hand-written ones.
const FOLDERS: &[&str] = &[
    "core/src/error",
    "core/src/types",
    "core/src/operations",
    "core/src/resources",
    "core/src/validate",
    "core/tests/through",
    "tests/cases",
    "docs/reference",
    "ffi-c/include",
    "bindings-python/python/hostler/types",
    "bindings-python/python/hostler/resources",
    "bindings-node/src/types",
    "bindings-node/src/resources",
    "bindings-swift/Sources/HostlerAPI/Types",
    "bindings-swift/Sources/HostlerAPI/Resources",
];

/// Everything that the definition in `root/api` leads to.
pub fn outputs(root: &Path) -> Result<Vec<Output>> {
    let sources = read::sources(&root.join("api"))?;
    let classes = errors::read(&yaml::load(&root.join("api/errors.yaml"))?)?;
    let definition = read::definition(&sources)?;
    let mut outputs = vec![
        emit::openapi::output(&sources, &definition),
        emit::cases::output(&definition),
    ];
    outputs.extend(emit::rust::outputs(&definition)?);
    outputs.extend(emit::python::outputs(&definition)?);
    outputs.extend(emit::typescript::outputs(&definition)?);
    outputs.extend(emit::swift::outputs(&definition)?);
    outputs.extend(emit::c::outputs(&definition)?);
    outputs.extend(emit::docs::outputs(&definition)?);
    outputs.extend(emit::errors::outputs(&classes)?);
    Ok(outputs)
}

/// Generated files that differ from what they should be, or should not exist.
pub fn stale(root: &Path, outputs: &[Output]) -> Result<Vec<PathBuf>> {
    let mut stale: Vec<PathBuf> = outputs
        .iter()
        .filter(|output| {
            std::fs::read_to_string(root.join(&output.path))
                .ok()
                .as_ref()
                != Some(&output.text)
        })
        .map(|output| output.path.clone())
        .collect();
    stale.extend(orphans(root, outputs)?);
    stale.sort();
    Ok(stale)
}

/// Writes what differs, removes what should not exist, and names both.
pub fn write(root: &Path, outputs: &[Output]) -> Result<Vec<PathBuf>> {
    let stale = stale(root, outputs)?;
    for path in &stale {
        let full = root.join(path);
        let done = match outputs.iter().find(|output| output.path == *path) {
            Some(output) => full
                .parent()
                .map_or(Ok(()), std::fs::create_dir_all)
                .and_then(|()| std::fs::write(&full, &output.text)),
            None => std::fs::remove_file(&full),
        };
        done.map_err(|error| Error::io(&full, &error))?;
    }
    Ok(stale)
}

/// Files with our header that nothing writes any more.
fn orphans(root: &Path, outputs: &[Output]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries {
            let name = entry
                .map_err(|error| Error::io(&root.join(folder), &error))?
                .file_name();
            let path = Path::new(folder).join(name);
            let generated = std::fs::read_to_string(root.join(&path)).is_ok_and(|text| {
                text.lines()
                    .next()
                    .is_some_and(|line| line.contains(HEADER))
            });
            if generated && outputs.iter().all(|output| output.path != path) {
                found.push(path);
            }
        }
    }
    Ok(found)
}
