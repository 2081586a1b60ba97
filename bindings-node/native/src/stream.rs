use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering::SeqCst},
};
use std::time::Duration;

use hostler::bridge::{self, Batch, Error, ErrorCode, ItemKind};
use napi_derive::napi;

use crate::{
    call::Call,
    client::Engine,
    entry::{Result, entry},
    waker::{Bell, Waker},
};

/// A stream under way: of events, of the items of a list, or of a run.
#[napi]
pub struct Stream {
    source: Source,
    engine: Engine,
    /// Somebody waits to be woken.
    armed: Arc<AtomicBool>,
    /// A pull has begun and has not got anything yet.
    pulling: AtomicBool,
    /// An end that came together with items: they go first.
    error: Mutex<Option<Error>>,
}

pub enum Source {
    Stream(bridge::Stream),
    Run(bridge::Run),
}

impl Source {
    fn stream(&self) -> &bridge::Stream {
        match self {
            Source::Stream(stream) => stream,
            Source::Run(run) => run.stream(),
        }
    }
}

/// What a pull brings.
#[napi(object, use_nullable = true)]
pub struct Pulled {
    /// The items as one JSON array.
    pub json: String,
    /// A digit per item, unless all are events or entries.
    pub kinds: Option<String>,
    /// Whether the stream is over.
    pub done: bool,
}

impl Stream {
    pub fn new(source: Source, engine: Engine, bell: Bell) -> Result<Stream, Error> {
        let armed = Arc::new(AtomicBool::new(false));
        let hook = {
            let armed = armed.clone();
            move || {
                if armed.swap(false, SeqCst) {
                    bell.ring();
                }
            }
        };
        source.stream().on_ready(hook)?;
        Ok(Stream {
            source,
            engine,
            armed,
            pulling: AtomicBool::new(false),
            error: Mutex::new(None),
        })
    }

    fn run(&self) -> Result<&bridge::Run, Error> {
        match &self.source {
            Source::Run(run) => Ok(run),
            Source::Stream(_) => Err(Error::invalid_argument("this stream is no run")),
        }
    }

    /// Looks for something, and asks to be woken if there is nothing. Arming
    /// comes first: what arrives in between then wakes once too often instead
    /// of never.
    fn look<T>(&self, step: impl FnOnce() -> Result<Option<T>, Error>) -> Result<Option<T>, Error> {
        self.armed.store(true, SeqCst);
        let found = step();
        if !matches!(found, Ok(None)) {
            self.armed.store(false, SeqCst);
        }
        found
    }

    fn earlier_error(&self) -> Result<(), Error> {
        let mut error = self.error.lock().unwrap_or_else(PoisonError::into_inner);
        error.take().map_or(Ok(()), Err)
    }

    fn pulled(&self, batch: Batch) -> Result<Pulled, Error> {
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
        let digit = |kind| char::from(b'0' + kind as u8);
        Ok(Pulled {
            json: batch.json_array(),
            kinds: mixed.then(|| batch.items.iter().map(|item| digit(item.kind)).collect()),
            done,
        })
    }
}

#[napi]
impl Stream {
    /// Whether the server has accepted the stream; an error if it has not and
    /// will not. After false the waker reports.
    #[napi(catch_unwind)]
    pub fn is_open(&self) -> Result<bool> {
        entry("Stream.isOpen", || {
            let opened = self.look(|| {
                let opened = self.source.stream().wait_open(Some(Duration::ZERO));
                opened.transpose()
            })?;
            Ok(opened.is_some())
        })
    }

    /// What is there; null if that is nothing, and then the waker reports and
    /// the same puller comes `again`. Another one is refused meanwhile.
    #[napi(catch_unwind)]
    pub fn next_batch(
        &self,
        max_items: u32,
        max_bytes: u32,
        again: bool,
    ) -> Result<Option<Pulled>> {
        entry("Stream.nextBatch", || {
            if self.pulling.swap(true, SeqCst) && !again {
                return Err(Error::new(
                    ErrorCode::Busy,
                    "another pull of this stream is still waiting; pull from one place at a time",
                ));
            }
            let pulled = self.earlier_error().and_then(|()| {
                self.look(|| {
                    let stream = self.source.stream();
                    let batch = stream.try_next_batch(max_items as usize, max_bytes as usize)?;
                    batch.map(|batch| self.pulled(batch)).transpose()
                })
            });
            if !matches!(pulled, Ok(None)) {
                self.pulling.store(false, SeqCst);
            }
            pulled
        })
    }

    /// Answers a request of a run; whether the answer is still wanted.
    #[napi(catch_unwind)]
    pub fn respond(&self, token: u32, answer: String) -> Result<bool> {
        entry("Stream.respond", || {
            self.run()?.respond(u64::from(token), &answer)
        })
    }

    /// Asks the session of a run to stop.
    #[napi(catch_unwind)]
    pub fn interrupt(&self, waker: &Waker, token: u32) -> Result<Call> {
        entry("Stream.interrupt", || {
            let call = self.run()?.interrupt()?;
            Call::new(call, self.engine.clone(), waker.bell(token))
        })
    }

    /// Stops the stream.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.source.stream().cancel();
    }
}
