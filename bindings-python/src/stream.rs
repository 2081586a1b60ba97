use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use hostler::bridge::{self, Batch, Error, ItemKind};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    call::Call,
    client::Engine,
    entry::{Failure, entry, text, wait_forever},
    waker::Waker,
};

/// A stream under way: of events, of the items of a list, or of a run.
#[pyclass(frozen, module = "hostler._native")]
pub struct Stream {
    source: Source,
    engine: Engine,
    /// An end that came together with items: they go first.
    error: Mutex<Option<Error>>,
}

pub enum Source {
    Stream(bridge::Stream),
    Run(bridge::Run),
}

/// The items as one JSON array, their kinds unless all are events or entries,
/// and whether the stream is over.
type Pulled<'py> = (Bound<'py, PyBytes>, Option<Bound<'py, PyBytes>>, bool);

/// A batch in the form that takes the GIL the least.
struct Prepared {
    json: String,
    kinds: Option<Vec<u8>>,
    done: bool,
}

impl Stream {
    pub fn new(source: Source, engine: Engine) -> Stream {
        Stream {
            source,
            engine,
            error: Mutex::new(None),
        }
    }

    fn stream(&self) -> &bridge::Stream {
        match &self.source {
            Source::Stream(stream) => stream,
            Source::Run(run) => run.stream(),
        }
    }

    fn run(&self) -> Result<&bridge::Run, Error> {
        match &self.source {
            Source::Run(run) => Ok(run),
            Source::Stream(_) => Err(Error::invalid_argument("this stream is no run")),
        }
    }

    fn earlier_error(&self) -> Result<(), Error> {
        let mut error = self.error.lock().unwrap_or_else(PoisonError::into_inner);
        error.take().map_or(Ok(()), Err)
    }

    fn prepare(&self, batch: Batch) -> Result<Prepared, Error> {
        let done = match batch.end {
            None => false,
            Some(Ok(())) => true,
            Some(Err(error)) if batch.items.is_empty() => return Err(error),
            Some(Err(ref error)) => {
                *self.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.clone());
                false
            }
        };
        let plain = |kind| matches!(kind, ItemKind::Event | ItemKind::Entry);
        let mixed = !batch.items.iter().all(|item| plain(item.kind));
        Ok(Prepared {
            json: batch.json_array(),
            kinds: mixed.then(|| batch.items.iter().map(|item| item.kind as u8).collect()),
            done,
        })
    }
}

fn pulled(py: Python<'_>, batch: Prepared) -> Pulled<'_> {
    (
        PyBytes::new(py, batch.json.as_bytes()),
        batch.kinds.map(|kinds| PyBytes::new(py, &kinds)),
        batch.done,
    )
}

#[pymethods]
impl Stream {
    /// Waits until the server has accepted the stream. An interrupt cancels.
    fn wait_open(&self, py: Python<'_>) -> PyResult<()> {
        entry(py, "Stream.wait_open", || {
            match wait_forever(py, |slice| self.stream().wait_open(Some(slice))) {
                Ok(opened) => Ok(opened?),
                Err(failure) => {
                    if matches!(failure, Failure::Python(_)) {
                        self.stream().cancel();
                    }
                    Err(failure)
                }
            }
        })
    }

    /// Whether the server has accepted the stream; an error if it has not and
    /// will not.
    fn is_open(&self, py: Python<'_>) -> PyResult<bool> {
        entry(py, "Stream.is_open", || {
            let opened = self.stream().wait_open(Some(Duration::ZERO));
            Ok(opened.transpose()?.is_some())
        })
    }

    /// Waits for one item, then takes what else is there.
    fn next_batch<'py>(
        &self,
        py: Python<'py>,
        max_items: usize,
        max_bytes: usize,
    ) -> PyResult<Pulled<'py>> {
        entry(py, "Stream.next_batch", || {
            self.earlier_error()?;
            let batch = wait_forever(py, |slice| {
                self.stream()
                    .next_batch(max_items, max_bytes, Some(slice))
                    .and_then(|batch| batch.map(|batch| self.prepare(batch)).transpose())
                    .transpose()
            })??;
            Ok(pulled(py, batch))
        })
    }

    /// Takes what is there; `None` if that is nothing.
    fn try_next_batch<'py>(
        &self,
        py: Python<'py>,
        max_items: usize,
        max_bytes: usize,
    ) -> PyResult<Option<Pulled<'py>>> {
        entry(py, "Stream.try_next_batch", || {
            self.earlier_error()?;
            match self.stream().try_next_batch(max_items, max_bytes)? {
                None => Ok(None),
                Some(batch) => Ok(Some(pulled(py, self.prepare(batch)?))),
            }
        })
    }

    /// Reports to `waker` once when there is something to pull or the stream
    /// has opened, at once if there is something already.
    fn on_ready(&self, py: Python<'_>, waker: &Waker, token: u64) -> PyResult<()> {
        entry(py, "Stream.on_ready", || {
            Ok(self.stream().on_ready(waker.once(token))?)
        })
    }

    /// Answers a request of a run; whether the answer is still wanted.
    fn respond(&self, py: Python<'_>, token: u64, answer: &[u8]) -> PyResult<bool> {
        entry(py, "Stream.respond", || {
            Ok(self.run()?.respond(token, text("answer", answer)?)?)
        })
    }

    /// Asks the session of a run to stop.
    fn interrupt(&self, py: Python<'_>) -> PyResult<Call> {
        entry(py, "Stream.interrupt", || {
            Ok(Call::new(self.run()?.interrupt()?, self.engine.clone()))
        })
    }

    /// Stops the stream.
    fn cancel(&self) {
        self.stream().cancel();
    }
}
