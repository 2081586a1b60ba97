//! The native module of the Python package `hostler`.
//!
//! It binds `hostler::bridge` and adds nothing: JSON text goes in and comes
//! out, Python decodes it. No Python object lives in Rust, and no thread of
//! the runtime ever enters the interpreter; they note in a [`waker::Waker`]
//! what became ready. Threads of the interpreter wait with the GIL released.
#![forbid(unsafe_code)]

mod call;
mod client;
mod entry;
mod logs;
mod stream;
mod waker;
mod webhook;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    use hostler::bridge::{self, ErrorCode};
    use pyo3::prelude::*;

    use crate::entry;
    #[pymodule_export]
    use crate::{
        call::{Call, Download},
        client::Client,
        logs::Logs,
        stream::Stream,
        waker::Waker,
        webhook::verify_webhook,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("HAS_ENGINE", cfg!(feature = "engine"))
    }

    /// Ends all work and waits until no thread is left in native code, at
    /// most about six seconds. For the interpreter's exit.
    #[pyfunction]
    fn shutdown(py: Python<'_>) {
        entry::shutdown(py);
    }

    /// Every error code with its name.
    #[pyfunction]
    fn error_codes() -> Vec<(u16, &'static str)> {
        ErrorCode::ALL
            .iter()
            .map(|code| (code.as_u16(), code.name()))
            .collect()
    }

    /// Raises the error with this code, to test what it becomes.
    #[pyfunction]
    fn raise_error(py: Python<'_>, code: u16) -> PyResult<()> {
        entry::entry(py, "raise_error", || Err(bridge::raise(code).into()))
    }

    /// Panics, to test what that becomes.
    #[pyfunction]
    fn raise_panic(py: Python<'_>) -> PyResult<()> {
        entry::entry(py, "raise_panic", || panic!("on purpose"))
    }
}
