//! What every entry point does: catch panics, turn errors into exceptions,
//! and wait so that signals and the interpreter's exit are noticed.

use std::{
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::SeqCst},
    },
    thread::ThreadId,
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
        Ok(Err(Failure::Core(error))) | Err(error) => {
            if error.code() == ErrorCode::ShutDown && leaves_to_exit() {
                // Nobody is left to be told.
                py.detach(|| stay(Waiting::begin()));
            }
            Err(exception(py, &error))
        }
    }
}

/// The exception of the Python package that stands for `error`.
pub fn exception(py: Python<'_>, error: &Error) -> PyErr {
    // Its code runs in the interpreter, which may switch threads in it.
    let _waiting = Waiting::begin();
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

/// How long the exit waits for threads that are leaving native code: each
/// needs the GIL for a moment.
const LEAVE_LIMIT: Duration = Duration::from_secs(2);

static EXITING: AtomicBool = AtomicBool::new(false);

/// The thread that takes the interpreter down; it alone still gets answers.
static EXIT_THREAD: OnceLock<ThreadId> = OnceLock::new();

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

/// Releases the GIL for `work`.
///
/// A thread that wants the GIL back while the interpreter is being taken down
/// is ended by it in a way that Rust cannot survive. So a thread that is in
/// here when the exit begins stays here, and the exit waits for those that are
/// just leaving. Only daemon threads are concerned: the interpreter waits for
/// the others before.
fn detach<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> Result<T, Error> {
    let waiting = Waiting::begin();
    if EXITING.load(SeqCst) && is_exit_thread() {
        return Err(Error::new(
            ErrorCode::ShutDown,
            "the interpreter is exiting",
        ));
    }
    let (result, waiting) = py.detach(move || {
        if leaves_to_exit() {
            stay(waiting);
        }
        let result = work();
        if leaves_to_exit() {
            stay(waiting);
        }
        (result, waiting)
    });
    drop(waiting);
    Ok(result)
}

fn stay(waiting: Waiting) -> ! {
    drop(waiting);
    loop {
        std::thread::park();
    }
}

fn is_exit_thread() -> bool {
    EXIT_THREAD.get() == Some(&std::thread::current().id())
}

/// Whether the interpreter is exiting, and not by this thread.
pub fn leaves_to_exit() -> bool {
    EXITING.load(SeqCst) && !is_exit_thread()
}

/// Waits with the GIL released. `step` waits at most as long as it is told
/// and returns `None` when that was too short.
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
        let result = detach(py, || step(slice))?;
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
    Ok(detach(py, work)??)
}

/// Remembers that there is a runtime to shut down.
pub fn started() {
    STARTED.store(std::process::id(), SeqCst);
}

pub fn shutdown(py: Python<'_>) {
    if STARTED.load(SeqCst) != std::process::id() {
        return;
    }
    // A second call comes from the same thread: there is one exit.
    EXIT_THREAD.get_or_init(|| std::thread::current().id());
    EXITING.store(true, SeqCst);
    py.detach(|| {
        #[cfg(feature = "engine")]
        hostler_engine::embedded::close_all();
        if let Ok(runtime) = Runtime::shared() {
            runtime.shutdown();
        }
        let deadline = Instant::now() + LEAVE_LIMIT;
        while WAITING.load(SeqCst) as u32 > 0 && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}
