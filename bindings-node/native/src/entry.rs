//! What every entry point does: catch panics and turn errors into exceptions.

use hostler::bridge::{self, Error};
use napi::Status;

/// Marks exceptions that stand for an error of the client core: their message
/// is its JSON, and the package makes the error class that belongs to it.
pub enum Kind {
    /// Of the client core.
    Core,
    /// Of Node-API: arguments of another kind than the package passes.
    Host(Status),
}

impl AsRef<str> for Kind {
    fn as_ref(&self) -> &str {
        match self {
            Kind::Core => "HOSTLER",
            Kind::Host(status) => status.as_ref(),
        }
    }
}

impl From<Status> for Kind {
    fn from(status: Status) -> Kind {
        Kind::Host(status)
    }
}

/// What an entry point returns. The name matters: the macros of napi look for it.
pub type Result<T, E = napi::Error<Kind>> = std::result::Result<T, E>;

/// Runs an entry point. A panic becomes error 901.
pub fn entry<T>(what: &str, work: impl FnOnce() -> Result<T, Error>) -> Result<T> {
    bridge::guard(what, work).map_err(|error| napi::Error::new(Kind::Core, error.to_json()))
}
