//! Every way in and out.

use hostler::bridge::{self, Error};

/// A failure as `hostler::Error::to_json` writes it.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeError {
    /// The only kind: what is to be told apart is in the code.
    #[error("{json}")]
    Failed {
        /// The JSON object.
        json: String,
    },
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        NativeError::Failed {
            json: error.to_json(),
        }
    }
}

pub type Result<T> = std::result::Result<T, NativeError>;

/// Runs an entry point: a panic becomes an error, and it is listened to.
pub fn entry<T>(what: &str, work: impl FnOnce() -> std::result::Result<T, Error>) -> Result<T> {
    Ok(bridge::guard(what, work)?)
}

/// Fails with this code, so that Swift can test how it shows each. Code 0
/// panics inside the library.
#[uniffi::export]
pub fn test_error(code: u16) -> Result<()> {
    entry("testError", || {
        assert_ne!(code, 0, "on purpose");
        Err(bridge::raise(code))
    })
}
