//! One piece of work that completes exactly once.

use std::{
    future::Future,
    panic::AssertUnwindSafe,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use futures_util::FutureExt;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::{panic_error, wake};
use crate::{
    Error, ErrorCode, RawResponse, Result,
    runtime::{ForkSafe, Runtime},
};

type Hook = Box<dyn FnOnce() + Send>;

/// A request under way. It completes exactly once: with a response, with an
/// error, or with `CANCELLED`. Dropping the handle cancels.
pub struct Call(ForkSafe<Handle>);

struct Handle {
    shared: Arc<Shared>,
    cancel: CancellationToken,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    done: Condvar,
    notify: Notify,
}

#[derive(Default)]
struct State {
    outcome: Option<Result<RawResponse>>,
    hook: Option<Hook>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Fires when it is dropped, so that a task that never runs to its end (the
/// runtime shuts down) completes its call too.
struct Completer {
    what: String,
    shared: Arc<Shared>,
    outcome: Option<Result<RawResponse>>,
}

impl Completer {
    fn complete(mut self, outcome: Result<RawResponse>) {
        self.outcome = Some(outcome);
    }
}

impl Drop for Completer {
    fn drop(&mut self) {
        let outcome = self.outcome.take().unwrap_or_else(|| {
            Err(Error::new(
                ErrorCode::ShutDown,
                format!("{}: the runtime is shutting down", self.what),
            ))
        });
        let hook = {
            let mut state = self.shared.lock();
            debug_assert!(state.outcome.is_none(), "a call completes once");
            state.outcome = Some(outcome);
            state.hook.take()
        };
        self.shared.done.notify_all();
        self.shared.notify.notify_waiters();
        if let Some(hook) = hook {
            wake(hook);
        }
    }
}

impl Call {
    pub(super) fn start(
        runtime: &Runtime,
        what: String,
        cancel: CancellationToken,
        work: impl Future<Output = Result<RawResponse>> + Send + 'static,
    ) -> Call {
        let shared = Arc::new(Shared::default());
        let completer = Completer {
            what,
            shared: shared.clone(),
            outcome: None,
        };
        let token = cancel.clone();
        runtime.handle().spawn(async move {
            let work = AssertUnwindSafe(work).catch_unwind();
            let outcome = tokio::select! {
                biased;
                () = token.cancelled() => Err(Error::new(
                    ErrorCode::Cancelled,
                    format!("{} was cancelled", completer.what),
                )),
                result = work => result
                    .unwrap_or_else(|panic| Err(panic_error(&completer.what, &*panic))),
            };
            completer.complete(outcome);
        });
        Call(ForkSafe::new(Handle { shared, cancel }))
    }

    /// Asks the call to stop. It completes with `CANCELLED` unless it is
    /// complete already; a request on its way may still be carried out.
    pub fn cancel(&self) {
        if let Ok(handle) = self.0.get() {
            handle.cancel.cancel();
        }
    }

    /// The outcome, if there is one yet. Can be asked for any number of times.
    pub fn outcome(&self) -> Option<Result<RawResponse>> {
        match self.0.get() {
            Ok(handle) => handle.shared.lock().outcome.clone(),
            Err(error) => Some(Err(error)),
        }
    }

    /// Blocks the thread until the outcome is there; `None` when the time
    /// limit passes first. Must not be called on a runtime thread.
    pub fn wait(&self, limit: Option<Duration>) -> Option<Result<RawResponse>> {
        let handle = match self.0.get() {
            Ok(handle) => handle,
            Err(error) => return Some(Err(error)),
        };
        // A limit beyond what the clock can hold is no limit.
        let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut state = handle.shared.lock();
        loop {
            if let Some(outcome) = &state.outcome {
                return Some(outcome.clone());
            }
            state = match deadline {
                None => handle
                    .shared
                    .done
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return None;
                    }
                    handle
                        .shared
                        .done
                        .wait_timeout(state, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
            };
        }
    }

    /// Waits for the outcome, on any executor. Dropping the future loses
    /// nothing.
    pub async fn finished(&self) -> Result<RawResponse> {
        let shared = self.0.get()?.shared.clone();
        loop {
            let notified = shared.notify.notified();
            tokio::pin!(notified);
            notified.as_mut().enable();
            if let Some(outcome) = &shared.lock().outcome {
                return outcome.clone();
            }
            notified.await;
        }
    }

    /// Calls `hook` once when the outcome is there, at once if it is there
    /// already; a later hook replaces one that was not called yet. It runs on
    /// a runtime thread and must only wake somebody: no waiting, no user code.
    pub fn on_done(&self, hook: impl FnOnce() + Send + 'static) -> Result<()> {
        let handle = self.0.get()?;
        let mut state = handle.shared.lock();
        if state.outcome.is_none() {
            state.hook = Some(Box::new(hook));
            return Ok(());
        }
        drop(state);
        wake(hook);
        Ok(())
    }
}
