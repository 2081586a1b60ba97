//! Opening the engine in this process, beside the event loop.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hostler::bridge::{self, Error, ErrorCode};
use hostler_engine::embedded::Embedded;
use napi_derive::napi;

use crate::{
    client::Client,
    entry::{Result, entry},
    waker::Waker,
};

type Opened = Result<(bridge::Client, Arc<Embedded>), Error>;

/// An engine that is being opened.
#[napi]
pub struct Opening {
    outcome: Arc<Mutex<Option<Opened>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs what would block the event loop: recovery of a directory, the end of
/// commands that are at work.
pub fn aside(work: impl FnOnce() + Send + 'static) -> Result<(), Error> {
    let thread = std::thread::Builder::new().name("hostler-engine".into());
    thread.spawn(work).map(drop).map_err(|error| {
        Error::new(
            ErrorCode::Engine,
            format!("a thread cannot be started: {error}"),
        )
    })
}

fn open(engine: &str, options: &str) -> Opened {
    let engine = Embedded::open(engine)?;
    let client = bridge::Client::new(options, Some(engine.transport()?))?;
    Ok((client, engine))
}

/// Opens an engine and a client of it. Both arguments are JSON objects.
#[napi(catch_unwind)]
pub fn open_embedded(
    waker: &Waker,
    token: u32,
    engine: String,
    options: String,
) -> Result<Opening> {
    entry("openEmbedded", || {
        let outcome = Arc::new(Mutex::new(None));
        let (bell, place) = (waker.bell(token), outcome.clone());
        aside(move || {
            let opened = bridge::guard("openEmbedded", || open(&engine, &options));
            *lock(&place) = Some(opened);
            bell.ring();
        })?;
        Ok(Opening { outcome })
    })
}

#[napi]
impl Opening {
    /// The client, once; null while there is none.
    #[napi(catch_unwind)]
    pub fn take(&self) -> Result<Option<Client>> {
        entry("Opening.take", || match lock(&self.outcome).take() {
            None => Ok(None),
            Some(opened) => {
                let (client, engine) = opened?;
                Ok(Some(Client {
                    client,
                    engine: Some(engine),
                }))
            }
        })
    }
}
