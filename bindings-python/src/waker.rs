//! How runtime threads wake an event loop without entering the interpreter.

use std::{
    mem,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use hostler::bridge::{Error, ErrorCode};
use pyo3::prelude::*;

use crate::entry::{entry, leaves_to_exit, wait};

/// Collects tokens of what became ready. Its descriptor is readable while
/// there are any.
#[pyclass(frozen, module = "hostler._native")]
pub struct Waker(Arc<Shared>);

struct Shared {
    ready: Mutex<Vec<u64>>,
    filled: Condvar,
    #[cfg(unix)]
    descriptors: Descriptors,
}

#[cfg(unix)]
struct Descriptors {
    reader: std::os::unix::net::UnixStream,
    writer: std::os::unix::net::UnixStream,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Vec<u64>> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, token: u64) {
        let mut ready = self.lock();
        ready.push(token);
        if ready.len() == 1 {
            self.filled.notify_all();
            #[cfg(unix)]
            {
                use std::io::Write;
                // A full buffer holds bytes enough to be readable.
                let _ = (&self.descriptors.writer).write(&[1]);
            }
        }
    }

    fn take(&self, mut ready: MutexGuard<'_, Vec<u64>>) -> Vec<u64> {
        #[cfg(unix)]
        {
            use std::io::Read;
            let mut bytes = [0; 16];
            while matches!((&self.descriptors.reader).read(&mut bytes), Ok(16)) {}
        }
        mem::take(&mut *ready)
    }
}

impl Waker {
    /// A hook that reports `token` the first time it is called.
    pub fn once(&self, token: u64) -> impl Fn() + Send + Sync + 'static {
        let shared = self.0.clone();
        let called = AtomicBool::new(false);
        move || {
            // The loops of an exiting interpreter stay asleep.
            if !leaves_to_exit() && !called.swap(true, Relaxed) {
                shared.add(token);
            }
        }
    }
}

impl Waker {
    /// A hook that reports `token` whenever it is called.
    pub fn always(&self, token: u64) -> impl Fn() + Send + Sync + 'static {
        let shared = self.0.clone();
        move || {
            if !leaves_to_exit() {
                shared.add(token);
            }
        }
    }
}

#[pymethods]
impl Waker {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Waker> {
        entry(py, "Waker", || {
            #[cfg(unix)]
            let descriptors = {
                let pair = || -> std::io::Result<Descriptors> {
                    let (reader, writer) = std::os::unix::net::UnixStream::pair()?;
                    reader.set_nonblocking(true)?;
                    writer.set_nonblocking(true)?;
                    Ok(Descriptors { reader, writer })
                };
                pair().map_err(|error| {
                    Error::new(
                        ErrorCode::InvalidConfig,
                        format!("no descriptors to wake the event loop with: {error}"),
                    )
                })?
            };
            Ok(Waker(Arc::new(Shared {
                ready: Mutex::default(),
                filled: Condvar::new(),
                #[cfg(unix)]
                descriptors,
            })))
        })
    }

    /// The descriptor to watch for reading; -1 where there is none.
    fn fileno(&self) -> i32 {
        #[cfg(unix)]
        return std::os::fd::AsRawFd::as_raw_fd(&self.0.descriptors.reader);
        #[cfg(not(unix))]
        return -1;
    }

    /// The tokens that were reported since the last time.
    fn drain(&self) -> Vec<u64> {
        self.0.take(self.0.lock())
    }

    /// Waits for tokens, at most so many seconds.
    fn wait(&self, py: Python<'_>, seconds: f64) -> PyResult<Vec<u64>> {
        entry(py, "Waker.wait", || {
            let limit = std::time::Duration::try_from_secs_f64(seconds)
                .map_err(|error| Error::invalid_argument(format!("seconds: {error}")))?;
            let tokens = wait(py, Some(limit), |slice| {
                let (ready, _) = self
                    .0
                    .filled
                    .wait_timeout_while(self.0.lock(), slice, |ready| ready.is_empty())
                    .unwrap_or_else(PoisonError::into_inner);
                (!ready.is_empty()).then(|| self.0.take(ready))
            })?;
            Ok(tokens.unwrap_or_default())
        })
    }
}
