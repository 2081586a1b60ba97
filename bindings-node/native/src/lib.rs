//! The native addon of the npm package `hostler`.
//!
//! It binds `hostler::bridge` and adds nothing: JSON text goes in and comes
//! out, JavaScript decodes it. Nothing here waits: what is not there yet is
//! null, and a [`waker::Waker`] reports when it is worth to look again. So no
//! event travels through a queue of Node's, and a slow consumer costs nothing.

// Napi registers nothing in the test build that clippy looks at too.
#![cfg_attr(test, allow(dead_code))]

mod call;
mod client;
mod download;
#[cfg(feature = "engine")]
mod engine;
mod entry;
mod logs;
mod stream;
mod waker;
mod webhook;

use hostler::bridge::{self, ErrorCode, Runtime};
use napi_derive::napi;

use crate::entry::{Result, entry};

/// Version of the addon.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Whether the engine is in this build.
#[napi]
pub const HAS_ENGINE: bool = cfg!(feature = "engine");

/// An error code with its name.
#[napi(object)]
pub struct NamedCode {
    /// The stable number.
    pub code: u16,
    /// Its name.
    pub name: String,
}

/// Every error code.
#[napi(catch_unwind)]
pub fn error_codes() -> Vec<NamedCode> {
    let named = |code: &ErrorCode| NamedCode {
        code: code.as_u16(),
        name: code.name().to_owned(),
    };
    ErrorCode::ALL.iter().map(named).collect()
}

/// Throws the error with this code, to test what it becomes.
#[napi(catch_unwind)]
pub fn raise_error(code: u16) -> Result<()> {
    entry("raiseError", || Err(bridge::raise(code)))
}

/// Panics, to test what that becomes.
#[napi(catch_unwind)]
pub fn raise_panic() -> Result<()> {
    entry("raisePanic", || panic!("on purpose"))
}

/// Ends all work and waits for it, at most a few seconds: for the exit of the
/// process, and only after a client was made.
#[napi(catch_unwind)]
pub fn shutdown() -> Result<()> {
    entry("shutdown", || {
        #[cfg(feature = "engine")]
        hostler_engine::embedded::close_all();
        Runtime::shared()?.shutdown();
        Ok(())
    })
}
