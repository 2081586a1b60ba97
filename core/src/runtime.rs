//! The threads behind the bindings: one tokio runtime per process, made when
//! first needed and never at load time.

use std::{
    future::Future,
    sync::{Arc, Mutex, OnceLock, PoisonError, mpsc},
    time::Duration,
};

use tokio::runtime::Handle;

use crate::{Error, ErrorCode, Result};

/// Threads that do I/O. Two keep a slow DNS answer or a burst on one
/// connection from delaying the others; more only adds switching.
const WORKERS: usize = 2;

/// How long a shutdown waits for work that does not stop by itself.
pub const SHUTDOWN_LIMIT: Duration = Duration::from_secs(2);

/// A tokio runtime that knows which process it belongs to.
pub struct Runtime {
    process: u32,
    handle: Handle,
    /// `None` after [`shutdown`](Runtime::shutdown).
    runtime: Mutex<Option<tokio::runtime::Runtime>>,
}

/// One process's place in the list of shared runtimes. A fork copies the list;
/// the child finds no place of its own and appends one. Nothing here can be
/// locked by a thread that the fork left behind, save within the few
/// instructions of an initialisation.
struct Place {
    process: OnceLock<u32>,
    runtime: OnceLock<Result<Arc<Runtime>>>,
    next: OnceLock<Box<Place>>,
}

impl Place {
    const fn new() -> Place {
        Place {
            process: OnceLock::new(),
            runtime: OnceLock::new(),
            next: OnceLock::new(),
        }
    }
}

static SHARED: Place = Place::new();

impl Runtime {
    /// A runtime of its own.
    pub fn new() -> Result<Runtime> {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(WORKERS)
            .thread_name_fn(move || {
                let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                format!("hostler-{number}")
            })
            .on_thread_start(crate::bridge::logs::adopt_thread)
            .enable_all()
            .build()
            .map_err(|error| {
                Error::new(
                    ErrorCode::Internal,
                    format!("the I/O threads cannot be started: {error}"),
                )
            })?;
        Ok(Runtime {
            process: std::process::id(),
            handle: runtime.handle().clone(),
            runtime: Mutex::new(Some(runtime)),
        })
    }

    /// The runtime that all clients of this process share. After a fork the
    /// child gets a fresh one.
    pub fn shared() -> Result<Arc<Runtime>> {
        let process = std::process::id();
        let mut place = &SHARED;
        while *place.process.get_or_init(|| process) != process {
            place = place.next.get_or_init(|| Box::new(Place::new()));
        }
        place
            .runtime
            .get_or_init(|| Runtime::new().map(Arc::new))
            .clone()
    }

    /// Fails with [`ErrorCode::Forked`] in a child of the process that made
    /// this runtime: threads do not survive a fork.
    pub fn check(&self) -> Result<()> {
        check_process(self.process)
    }

    /// Where to spawn tasks. Tasks spawned after the shutdown never run.
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Runs a future on the runtime and waits for it, from a thread that is
    /// not the runtime's: for set-up that has to be finished before it returns.
    pub fn block_on<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        self.check()?;
        let (sender, receiver) = mpsc::sync_channel(1);
        self.handle.spawn(async move {
            // The waiting thread cannot go away before it has received.
            let _ = sender.send(future.await);
        });
        // A panic or a shutdown drops the sender.
        receiver.recv().map_err(|_| {
            Error::new(
                ErrorCode::ShutDown,
                "the work was dropped: it panicked or the runtime is shutting down",
            )
        })
    }

    /// Stops all work and waits for it, at most two seconds. Pending calls
    /// and streams end with [`ErrorCode::ShutDown`]. In a forked child, and
    /// the second time, it does nothing.
    pub fn shutdown(&self) {
        if self.check().is_err() {
            return;
        }
        let runtime = self
            .runtime
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(runtime) = runtime {
            if Handle::try_current().is_ok() {
                // Waiting on a runtime thread would wait for ourselves.
                runtime.shutdown_background();
            } else {
                runtime.shutdown_timeout(SHUTDOWN_LIMIT);
            }
        }
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        if self.check().is_err() {
            let runtime = self
                .runtime
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            // Its threads exist in the parent only; joining them would hang.
            std::mem::forget(runtime.take());
        } else {
            self.shutdown();
        }
    }
}

fn check_process(owner: u32) -> Result<()> {
    let current = std::process::id();
    if owner == current {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::Forked,
        format!(
            "this object was made by process {owner}, and this is its forked child {current}; make a new client in the child"
        ),
    ))
}

/// A value that a forked child neither uses nor drops: both could wait for
/// threads that exist in the parent only.
pub(crate) struct ForkSafe<T> {
    process: u32,
    value: Option<T>,
}

impl<T> ForkSafe<T> {
    pub fn new(value: T) -> ForkSafe<T> {
        ForkSafe {
            process: std::process::id(),
            value: Some(value),
        }
    }

    pub fn get(&self) -> Result<&T> {
        check_process(self.process)?;
        Ok(self.value.as_ref().expect("only drop takes the value"))
    }
}

impl<T> Drop for ForkSafe<T> {
    fn drop(&mut self) {
        if check_process(self.process).is_err() {
            std::mem::forget(self.value.take());
        }
    }
}
