//! What every entry point does: catch panics, turn errors into exceptions,
//! and wait so that signals and the interpreter's exit are noticed.

use std::{
    sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::SeqCst},
    time::{Duration, Instant},
};

use hostler::bridge::{self, Error, ErrorCode, Runtime};
use pyo3::{intern, prelude::*};

/// A failure of an entry point.
pub enum Failure {
    /// Of the client core.
    Core(Error),
    /// Of the interpreter; `KeyboardInterrupt` above all.
    Python(PyErr),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Core(error)
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Failure {
        Failure::Python(error)
    }
}

/// Runs an entry point. A panic becomes error 901.
pub fn entry<T>(
    py: Python<'_>,
    what: &str,
    work: impl FnOnce() -> Result<T, Failure>,
) -> PyResult<T> {
    let result = bridge::guard(what, || match work() {
        Err(Failure::Core(error)) => Err(error),
        other => Ok(other),
    });
    match result {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(Failure::Python(error))) => Err(error),
        Ok(Err(Failure::Core(error))) | Err(error) => Err(exception(py, &error)),
    }
}

/// The exception of the Python package that stands for `error`.
pub fn exception(py: Python<'_>, error: &Error) -> PyErr {
    let make = || {
        py.import(intern!(py, "hostler._errors"))?
            .getattr(intern!(py, "from_native"))?
            .call1((error.to_json(),))
    };
    make().map_or_else(|failure| failure, PyErr::from_value)
}

/// UTF-8 text of the caller's.
pub fn text<'a>(what: &str, bytes: &'a [u8]) -> Result<&'a str, Error> {
    std::str::from_utf8(bytes)
        .map_err(|error| Error::invalid_argument(format!("{what}: not valid UTF-8: {error}")))
}

/// How long a thread waits before it looks for signals: half of what a user
/// may notice after Ctrl-C, and twenty wake-ups a second cost nothing.
const SLICE: Duration = Duration::from_millis(50);

/// How long the exit waits for threads to leave native code. They notice
/// within a slice, but need the GIL one after the other.
const LEAVE_LIMIT: Duration = Duration::from_secs(2);

static EXITING: AtomicBool = AtomicBool::new(false);

/// The process that started the shared runtime; 0 for none.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// Process id and number of its threads that wait in native code, in one
/// value: a forked child has none of its parent's threads.
static WAITING: AtomicU64 = AtomicU64::new(0);

fn change_waiting(change: impl Fn(u32) -> u32) {
    let process = u64::from(std::process::id());
    let _ = WAITING.fetch_update(SeqCst, SeqCst, |value| {
        let count = if value >> 32 == process {
            value as u32
        } else {
            0
        };
        Some(process << 32 | u64::from(change(count)))
    });
}

struct Waiting;

impl Waiting {
    fn begin() -> Waiting {
        change_waiting(|count| count + 1);
        Waiting
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        change_waiting(|count| count.saturating_sub(1));
    }
}

/// Waits with the GIL released. `step` waits at most as long as it is told
/// and returns `None` when that was too short.
///
/// A thread that wants the GIL back while the interpreter is being taken down
/// is ended by it in a way that Rust cannot survive. So the exit first waits
/// until no thread is in here.
pub fn wait<T: Send>(
    py: Python<'_>,
    limit: Option<Duration>,
    mut step: impl FnMut(Duration) -> Option<T> + Send,
) -> Result<Option<T>, Failure> {
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    loop {
        let slice = deadline.map_or(SLICE, |deadline| {
            deadline
                .saturating_duration_since(Instant::now())
                .min(SLICE)
        });
        let waiting = Waiting::begin();
        if EXITING.load(SeqCst) {
            return Err(exiting().into());
        }
        let result = py.detach(|| step(slice));
        drop(waiting);
        if result.is_some() {
            return Ok(result);
        }
        py.check_signals()?;
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return Ok(None);
        }
    }
}

/// As [`wait`], without a limit.
pub fn wait_forever<T: Send>(
    py: Python<'_>,
    step: impl FnMut(Duration) -> Option<T> + Send,
) -> Result<T, Failure> {
    wait(py, None, step)?.ok_or_else(|| {
        Error::new(
            ErrorCode::Internal,
            "a wait without a limit reached its limit",
        )
        .into()
    })
}

/// Work that may take a moment and cannot be interrupted, with the GIL
/// released.
pub fn detached<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> Result<T, Failure> {
    let _waiting = Waiting::begin();
    if EXITING.load(SeqCst) {
        return Err(exiting().into());
    }
    Ok(py.detach(work)?)
}

fn exiting() -> Error {
    Error::new(ErrorCode::ShutDown, "the interpreter is exiting")
}

/// Remembers that there is a runtime to shut down.
pub fn started() {
    STARTED.store(std::process::id(), SeqCst);
}

pub fn shutdown(py: Python<'_>) {
    if STARTED.load(SeqCst) != std::process::id() {
        return;
    }
    EXITING.store(true, SeqCst);
    py.detach(|| {
        #[cfg(feature = "engine")]
        crate::engine::close_all();
        if let Ok(runtime) = Runtime::shared() {
            runtime.shutdown();
        }
        let deadline = Instant::now() + LEAVE_LIMIT;
        while WAITING.load(SeqCst) as u32 > 0 && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}
