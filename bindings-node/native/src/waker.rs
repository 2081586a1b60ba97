//! How threads of the runtime reach the event loop.

use std::{
    mem,
    sync::{Arc, Mutex, PoisonError},
};

use napi::{
    bindgen_prelude::Function,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;

use crate::entry::{Result, entry};

/// Weak: whether the loop has something to wait for is the package's to say.
type Signal = ThreadsafeFunction<(), (), (), napi::Status, false, true, 0>;

struct Shared {
    ready: Mutex<Vec<u32>>,
    signal: Signal,
}

/// Collects tokens of what became ready. One per environment: data never
/// travels this way, and however much becomes ready at once, the loop is
/// signalled once.
#[napi]
pub struct Waker {
    shared: Arc<Shared>,
}

/// Reports one token, any number of times.
#[derive(Clone)]
pub struct Bell {
    shared: Arc<Shared>,
    token: u32,
}

impl Bell {
    pub fn ring(&self) {
        let was_empty = {
            let mut ready = self
                .shared
                .ready
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            ready.push(self.token);
            ready.len() == 1
        };
        if was_empty {
            // An environment that is being torn down has nobody to be told.
            self.shared
                .signal
                .call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}

impl Waker {
    pub fn bell(&self, token: u32) -> Bell {
        Bell {
            shared: self.shared.clone(),
            token,
        }
    }
}

#[napi]
impl Waker {
    /// `onReady` is called when there are tokens to drain.
    #[napi(constructor, catch_unwind)]
    pub fn new(on_ready: Function<(), ()>) -> Result<Waker, napi::Error> {
        let signal = on_ready
            .build_threadsafe_function()
            .weak::<true>()
            .build_callback(|_| Ok(()))?;
        Ok(Waker {
            shared: Arc::new(Shared {
                ready: Mutex::default(),
                signal,
            }),
        })
    }

    /// The tokens that were reported since the last time.
    #[napi(catch_unwind)]
    pub fn drain(&self) -> Result<Vec<u32>> {
        entry("Waker.drain", || {
            let mut ready = self
                .shared
                .ready
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            Ok(mem::take(&mut *ready))
        })
    }
}
