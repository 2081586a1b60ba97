use hostler::bridge;
use pyo3::prelude::*;

use crate::{entry::entry, waker::Waker};

/// A reader of the log. It listens until it is collected.
#[pyclass(frozen, module = "hostler._native")]
pub struct Logs(bridge::Logs);

#[pymethods]
impl Logs {
    /// Listens to records of this level and above; `waker` reports `token`
    /// when there is something to drain.
    #[new]
    fn new(py: Python<'_>, waker: &Waker, token: u64, level: &str) -> PyResult<Logs> {
        entry(py, "Logs", || {
            Ok(Logs(bridge::Logs::listen(level, waker.always(token))?))
        })
    }

    /// What was logged since the last time: a JSON array.
    fn drain(&self, py: Python<'_>) -> PyResult<String> {
        entry(py, "Logs.drain", || Ok(self.0.drain()))
    }
}
