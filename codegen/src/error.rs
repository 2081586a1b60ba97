//! Why nothing was written.

use std::{fmt, path::Path};

use crate::yaml::Pos;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A reason and, where the definition is at fault, its place.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    pub fn at(pos: &Pos, reason: impl Into<String>) -> Error {
        Error(format!("{pos}: {}", reason.into()))
    }

    pub fn io(path: &Path, error: &std::io::Error) -> Error {
        Error(format!("{}: {error}", path.display()))
    }

    pub fn new(reason: impl Into<String>) -> Error {
        Error(reason.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
