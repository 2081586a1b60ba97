use hostler::bridge;
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    client::Engine,
    entry::{Failure, entry, wait_forever},
    waker::Waker,
};

/// A request under way.
#[pyclass(frozen, module = "hostler._native")]
pub struct Call {
    call: bridge::Call,
    _engine: Engine,
}

/// Bytes to be pulled chunk by chunk.
#[pyclass(frozen, module = "hostler._native")]
pub struct Download {
    download: bridge::Download,
    engine: Engine,
}

impl Download {
    pub fn new(download: bridge::Download, engine: Engine) -> Download {
        Download { download, engine }
    }
}

#[pymethods]
impl Download {
    /// Pulls the next chunk.
    fn next(&self, py: Python<'_>) -> PyResult<Call> {
        entry(py, "Download.next", || {
            Ok(Call::new(self.download.next()?, self.engine.clone()))
        })
    }

    /// Gives up the rest.
    fn cancel(&self) {
        self.download.cancel();
    }
}

impl Call {
    pub fn new(call: bridge::Call, engine: Engine) -> Call {
        Call {
            call,
            _engine: engine,
        }
    }
}

/// Status, request id, body and headers.
type Answer<'py> = (
    u16,
    Option<String>,
    Bound<'py, PyBytes>,
    Vec<(String, String)>,
);

fn answer(py: Python<'_>, response: bridge::RawResponse) -> Answer<'_> {
    let headers = response.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        (name.as_str().to_owned(), value.into_owned())
    });
    (
        response.status.as_u16(),
        response.request_id().map(str::to_owned),
        PyBytes::new(py, &response.body),
        headers.collect(),
    )
}

#[pymethods]
impl Call {
    /// Waits for the outcome. An interrupt cancels the call.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Answer<'py>> {
        entry(py, "Call.wait", || {
            match wait_forever(py, |slice| self.call.wait(Some(slice))) {
                Ok(outcome) => Ok(answer(py, outcome?)),
                Err(failure) => {
                    if matches!(failure, Failure::Python(_)) {
                        self.call.cancel();
                    }
                    Err(failure)
                }
            }
        })
    }

    /// The outcome, or `None` if there is none yet.
    fn poll<'py>(&self, py: Python<'py>) -> PyResult<Option<Answer<'py>>> {
        entry(py, "Call.poll", || match self.call.outcome() {
            None => Ok(None),
            Some(outcome) => Ok(Some(answer(py, outcome?))),
        })
    }

    /// Reports to `waker` when the outcome is there, at once if it is.
    fn on_done(&self, py: Python<'_>, waker: &Waker, token: u64) -> PyResult<()> {
        entry(py, "Call.on_done", || {
            Ok(self.call.on_done(waker.once(token))?)
        })
    }

    /// Asks the call to stop.
    fn cancel(&self) {
        self.call.cancel();
    }
}
