//! The C library: `hostler::bridge` as opaque handles and codes.
//!
//! What callers may rely on stands in the comments of the functions, which
//! are the header's. Ownership stands in the signatures: a handle that calls
//! can block on is an `Arc` behind a raw pointer, so that it can be freed
//! while another thread waits on it; everything else is a `Box` or a
//! reference.

// The contract of a pointer argument is the same everywhere; the header states
// it once.
#![allow(clippy::missing_safety_doc)]

mod batch;
mod call;
mod client;
mod download;
mod entry;
mod error;
mod log;
mod open;
mod push;
mod stream;
mod thread;
mod wake;
mod webhook;

use std::ffi::{CStr, c_char};

/// Raised by every change that a program compiled against an older header
/// would notice.
pub const HOSTLER_ABI_VERSION: u32 = 1;

/// The ABI version of the loaded library. Compare it with HOSTLER_ABI_VERSION
/// of the header before anything else. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_abi_version() -> u32 {
    HOSTLER_ABI_VERSION
}

/// The version of the loaded library, such as "1.2.3". The text is static.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_version() -> *const c_char {
    const VERSION: &CStr =
        match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
            Ok(version) => version,
            Err(_) => panic!("a version holds no NUL"),
        };
    VERSION.as_ptr()
}
