use std::{
    ffi::{c_char, c_int},
    mem::MaybeUninit,
    sync::{Arc, Mutex},
    time::Duration,
};

use hostler::bridge::{self, BATCH_BYTES, BATCH_ITEMS, Error};

use crate::{
    batch::Batch,
    call::Call,
    entry::{
        HOSTLER_END, HOSTLER_NOT_READY, HOSTLER_OK, Text, entry, given, limit, quiet, shared,
        take_back,
    },
    error::Failure,
    push::{self, Callbacks, Control},
    thread::lock,
    wake::Waker,
};

/// A stream under way: of events, of the entries of a list, or of a run. Its
/// items are had in one of three ways: hostler_stream_next blocks,
/// hostler_stream_fd with hostler_stream_try_next serves an event loop,
/// hostler_stream_start calls back. They all pull from a bounded queue; while
/// nobody pulls, the server is kept waiting.
pub struct Stream {
    source: Source,
    /// An end that came together with items: they go first.
    end: Mutex<Option<Error>>,
    waker: Mutex<Option<Arc<Waker>>>,
    control: Control,
}

pub enum Source {
    Stream(bridge::Stream),
    Run(bridge::Run),
}

pub enum Pulled {
    Items(Vec<bridge::Item>),
    Nothing,
    End,
}

impl Stream {
    pub fn new(source: Source) -> Stream {
        Stream {
            source,
            end: Mutex::new(None),
            waker: Mutex::new(None),
            control: Control::default(),
        }
    }

    pub fn control(&self) -> &Control {
        &self.control
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
            Source::Stream(_) => Err(Error::invalid_argument(
                "stream: not a run; only hostler_stream_run makes one",
            )),
        }
    }

    /// Pulls at most so many items; 0 stands for the usual number.
    pub fn pull(&self, max_items: usize, limit: Option<Duration>) -> Result<Pulled, Error> {
        self.pulled(
            |stream, items| stream.next_batch(items, BATCH_BYTES, limit),
            max_items,
        )
    }

    fn try_pull(&self, max_items: usize) -> Result<Pulled, Error> {
        self.pulled(
            |stream, items| stream.try_next_batch(items, BATCH_BYTES),
            max_items,
        )
    }

    fn pulled(
        &self,
        pull: impl FnOnce(&bridge::Stream, usize) -> Result<Option<bridge::Batch>, Error>,
        max_items: usize,
    ) -> Result<Pulled, Error> {
        if let Some(error) = lock(&self.end).take() {
            return Err(error);
        }
        let max_items = if max_items == 0 {
            BATCH_ITEMS
        } else {
            max_items
        };
        let Some(batch) = pull(self.stream(), max_items)? else {
            return Ok(Pulled::Nothing);
        };
        match batch.end {
            Some(Err(error)) if batch.items.is_empty() => return Err(error),
            Some(Err(error)) => *lock(&self.end) = Some(error),
            Some(Ok(())) if batch.items.is_empty() => return Ok(Pulled::End),
            _ => {}
        }
        Ok(Pulled::Items(batch.items))
    }

    pub fn cancel(&self) {
        self.stream().cancel();
        self.control.cancelled();
    }
}

fn give(batch: &mut MaybeUninit<*mut Batch>, pulled: Pulled) -> i32 {
    match pulled {
        Pulled::Items(items) => {
            batch.write(Box::into_raw(Box::new(Batch::new(items))));
            HOSTLER_OK
        }
        Pulled::Nothing => HOSTLER_NOT_READY,
        Pulled::End => HOSTLER_END,
    }
}

/// Waits until the server has accepted the stream, so that whatever is sent
/// afterwards is seen on it; at most so many milliseconds, a negative number
/// sets no limit. Not needed for hostler_stream_run. Any thread; it blocks.
///
/// HOSTLER_OK; HOSTLER_NOT_READY when the time is up; otherwise the reason why
/// it did not open, which no pull reports again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_wait_open(
    stream: *const Stream,
    timeout_ms: i64,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_wait_open", error, || {
        // SAFETY: the header states the contract of handles.
        let stream = unsafe { shared("stream", stream) }?;
        match stream.stream().wait_open(limit(timeout_ms)) {
            None => Ok(HOSTLER_NOT_READY),
            Some(opened) => opened.map(|()| HOSTLER_OK),
        }
    })
}

/// Waits for one item, at most so many milliseconds, then takes what else is
/// there: at most `max_items`, 0 for the usual number (64). A negative time
/// sets no limit.
///
/// `*batch` is yours: hostler_batch_free; it holds one item at least. Any
/// thread, one at a time; it blocks.
///
/// HOSTLER_OK; HOSTLER_NOT_READY when the time is up; HOSTLER_END when the
/// stream is over; HOSTLER_BUSY while another thread pulls or the stream is
/// pushed; HOSTLER_WOULD_DEADLOCK in a callback of this stream; any error code as the end of the stream, told once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_next(
    stream: *const Stream,
    max_items: usize,
    timeout_ms: i64,
    batch: Option<&mut MaybeUninit<*mut Batch>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_next", error, || {
        let batch = given("batch", batch)?;
        // SAFETY: the header states the contract of handles.
        let stream = unsafe { shared("stream", stream) }?;
        stream.control.not_pushed()?;
        let pulled = stream.pull(max_items, limit(timeout_ms))?;
        Ok(give(batch, pulled))
    })
}

/// Takes what is there, as hostler_stream_next without waiting.
///
/// With hostler_stream_fd: call it when the descriptor is readable, until it
/// returns something other than HOSTLER_OK; HOSTLER_NOT_READY makes the
/// descriptor unreadable again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_try_next(
    stream: *const Stream,
    max_items: usize,
    batch: Option<&mut MaybeUninit<*mut Batch>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_try_next", error, || {
        let batch = given("batch", batch)?;
        // SAFETY: the header states the contract of handles.
        let stream = unsafe { shared("stream", stream) }?;
        stream.control.not_pushed()?;
        let mut pulled = stream.try_pull(max_items)?;
        if matches!(pulled, Pulled::Nothing) {
            let waker = lock(&stream.waker).clone();
            if let Some(waker) = waker {
                waker.reset();
                pulled = stream.try_pull(max_items)?;
            }
        }
        Ok(give(batch, pulled))
    })
}

/// A descriptor to watch for reading with poll, epoll, kqueue or a library on
/// top of them. Only watch it: do not read and do not close it. It lives as
/// long as the stream, and every call returns the same one. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_FORKED;
/// HOSTLER_INVALID_CONFIG when the process has no descriptors left.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_fd(
    stream: *const Stream,
    fd: Option<&mut MaybeUninit<c_int>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_fd", error, || {
        let fd = given("fd", fd)?;
        // SAFETY: the header states the contract of handles.
        let stream = unsafe { shared("stream", stream) }?;
        let mut waker = lock(&stream.waker);
        if let Some(waker) = &*waker {
            fd.write(waker.fd());
            return Ok(HOSTLER_OK);
        }
        let new = Arc::new(Waker::new()?);
        // Weak: the descriptors go when the handle goes.
        let weak = Arc::downgrade(&new);
        stream.stream().on_ready(move || {
            if let Some(waker) = weak.upgrade() {
                waker.wake();
            }
        })?;
        fd.write(new.fd());
        *waker = Some(new);
        Ok(HOSTLER_OK)
    })
}

/// Has the items of a stream delivered to callbacks, on a thread of this
/// stream's own. Can be called once, instead of pulling. `callbacks` is copied;
/// its user_data is yours until on_release.
///
/// Any thread; it does not wait.
///
/// HOSTLER_OK; HOSTLER_INVALID_ARGUMENT; HOSTLER_BUSY when it was called
/// before. When it fails, no callback is called, on_release included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_start(
    stream: *mut Stream,
    callbacks: Option<&Callbacks>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_start", error, || {
        let callbacks = *given("callbacks", callbacks)?;
        if callbacks.size != size_of::<Callbacks>() {
            return Err(Error::invalid_argument(format!(
                "callbacks.size: expected sizeof(hostler_callbacks), {}",
                size_of::<Callbacks>()
            )));
        }
        given("callbacks.on_items", callbacks.on_items)?;
        // SAFETY: the header states the contract of handles.
        let object = unsafe { shared("stream", stream) }?;
        push::start(object, stream, callbacks)?;
        Ok(HOSTLER_OK)
    })
}

/// Lets a stream go on whose on_items returned HOSTLER_PAUSE, or is about to.
/// Otherwise harmless, and so is NULL. Any thread, callbacks included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_resume(stream: *const Stream) {
    quiet("hostler_stream_resume", || {
        // SAFETY: the header states the contract of handles.
        if let Ok(stream) = unsafe { shared("stream", stream) } {
            stream.control.resume();
        }
    });
}

/// Answers a tool or approval request of a run, once, at any time until it is
/// withdrawn, in any order.
///
/// `answer` is a JSON object. For a tool: {"content": text or list of content
/// blocks, "is_error": bool}. For an approval: {"decision": "allow", "deny" or
/// "leave", "message": text}.
///
/// `*wanted` (may be NULL) says whether the answer was still waited for. Any
/// thread, callbacks included; it does not block.
///
/// HOSTLER_OK; HOSTLER_INVALID_ARGUMENT for a wrong answer: the request stays
/// open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_respond(
    stream: *const Stream,
    token: u64,
    answer: *const c_char,
    answer_len: usize,
    wanted: Option<&mut MaybeUninit<bool>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let answer = Text("answer", answer, answer_len);
    entry("hostler_stream_respond", error, || {
        // SAFETY: the header states the contract of handles and texts.
        let (stream, answer) = unsafe { (shared("stream", stream)?, answer.text()?) };
        let was_wanted = stream.run()?.respond(token, answer)?;
        if let Some(wanted) = wanted {
            wanted.write(was_wanted);
        }
        Ok(HOSTLER_OK)
    })
}

/// Asks the session of a run to stop what it does; the run then ends with its
/// summary. `*call` is yours: hostler_call_free, which cancels it; wait for it
/// first. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT when the stream is no run,
/// HOSTLER_FORKED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_interrupt(
    stream: *const Stream,
    call: Option<&mut MaybeUninit<*mut Call>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_interrupt", error, || {
        let out = given("call", call)?;
        // SAFETY: the header states the contract of handles.
        let stream = unsafe { shared("stream", stream) }?;
        let call = stream.run()?.interrupt()?;
        out.write(Call::new(call, None, std::ptr::null_mut(), None).0);
        Ok(HOSTLER_OK)
    })
}

/// Stops a stream and forgets what was not pulled. The next pull, or on_end,
/// says HOSTLER_CANCELLED unless the end was told before. Cancelling twice is
/// harmless, and so is NULL. Any thread, callbacks included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_cancel(stream: *const Stream) {
    quiet("hostler_stream_cancel", || {
        // SAFETY: the header states the contract of handles.
        if let Ok(stream) = unsafe { shared("stream", stream) } {
            stream.cancel();
        }
    });
}

/// Cancels a stream and frees it. A thread that waits in hostler_stream_next
/// gets HOSTLER_CANCELLED. A callback that is running is waited for, and none
/// runs after this function has returned; on_release has been called by then.
/// From inside a callback of the same stream it takes effect when that
/// returns: only on_release follows.
///
/// Where two callbacks free each other's streams, one of them does not wait.
/// NULL is harmless. Any thread, callbacks included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_free(stream: *mut Stream) {
    quiet("hostler_stream_free", || {
        // SAFETY: the header states the contract of handles.
        if let Some(stream) = unsafe { take_back(stream) } {
            stream.control.free(|| stream.stream().cancel());
        }
    });
}
