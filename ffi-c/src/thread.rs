//! Threads that call the program back, and waits for them that cannot form a
//! circle.

use std::{
    mem,
    sync::{Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle, ThreadId},
};

use hostler::bridge::{Error, ErrorCode};

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who waits for whom. A thread waits for one other at most.
static WAITS: Mutex<Vec<(ThreadId, ThreadId)>> = Mutex::new(Vec::new());

/// Waits for what `thread` does, unless that thread is the caller, or waits for
/// the caller itself: two callbacks may free each other's handles.
pub fn wait_for(thread: ThreadId, wait: impl FnOnce()) {
    let me = thread::current().id();
    {
        let mut waits = lock(&WAITS);
        let mut at = Some(thread);
        while let Some(other) = at {
            if other == me {
                return;
            }
            at = waits
                .iter()
                .find(|(waiter, _)| *waiter == other)
                .map(|(_, waited)| *waited);
        }
        waits.push((me, thread));
    }
    wait();
    lock(&WAITS).retain(|(waiter, _)| *waiter != me);
}

/// A thread of ours. Dropping waits for it, if that can end.
pub struct Thread {
    process: u32,
    handle: Option<JoinHandle<()>>,
}

impl Thread {
    pub fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<Thread, Error> {
        let handle = thread::Builder::new()
            .name(name.to_owned())
            .spawn(work)
            .map_err(|error| {
                Error::new(
                    ErrorCode::Internal,
                    format!("a thread for callbacks cannot be started: {error}"),
                )
            })?;
        Ok(Thread {
            process: std::process::id(),
            handle: Some(handle),
        })
    }

    pub fn is_current(&self) -> bool {
        let id = self.handle.as_ref().map(|handle| handle.thread().id());
        id == Some(thread::current().id())
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        let Some(handle) = self.handle.take() else {
            return;
        };
        if self.process != std::process::id() {
            // It lives in the parent of this process.
            mem::forget(handle);
            return;
        }
        wait_for(handle.thread().id(), || {
            // It catches panics itself.
            let _ = handle.join();
        });
    }
}
