//! Threads that call the program back. I/O threads never do.

use std::{
    collections::VecDeque,
    ffi::c_void,
    sync::{
        Arc, Condvar, Mutex, PoisonError, Weak,
        mpsc::{self, Sender},
    },
};

use hostler::bridge::{self, Error, ErrorCode};

use crate::{
    batch::{Batch, HOSTLER_ITEM_APPROVAL_REQUEST, HOSTLER_ITEM_TOOL_REQUEST, Item},
    call::Call,
    entry::HOSTLER_OK,
    error::Failure,
    stream::{Pulled, Stream},
    thread::{Thread, lock},
};

/// Return value of an on_items callback: go on.
pub const HOSTLER_CONTINUE: i32 = 0;
/// Return value of an on_items callback: call nothing more until
/// hostler_stream_resume. The server is kept waiting meanwhile.
pub const HOSTLER_PAUSE: i32 = 1;
/// Return value of an on_items callback: cancel the stream. Any other value
/// does the same.
#[allow(dead_code, reason = "the header's readers use it")]
pub const HOSTLER_STOP: i32 = 2;

/// What a pushed stream calls. Set every byte to 0 first, then size, then what
/// is wanted. The functions are called one at a time on a thread that serves
/// this stream only; they may block, and may call any function,
/// hostler_stream_free of this stream included. They must not throw.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Callbacks {
    /// sizeof(hostler_callbacks); later versions may add fields at the end.
    pub size: usize,
    /// Passed to every function.
    pub user_data: *mut c_void,
    /// Items, in order; the batch lives until the function returns. Returns
    /// HOSTLER_CONTINUE, HOSTLER_PAUSE or HOSTLER_STOP. Must be set.
    pub on_items: Option<unsafe extern "C" fn(user_data: *mut c_void, batch: &Batch) -> i32>,
    /// A custom tool is to be run. Answer here or later, from any thread, with
    /// hostler_stream_respond and the request's token; no further item comes
    /// until the function returns. Unset: requests come to on_items.
    pub on_tool:
        Option<unsafe extern "C" fn(user_data: *mut c_void, stream: *mut Stream, request: &Item)>,
    /// Somebody has to allow or deny a tool call; otherwise as on_tool.
    pub on_approval:
        Option<unsafe extern "C" fn(user_data: *mut c_void, stream: *mut Stream, request: &Item)>,
    /// The stream is over: HOSTLER_OK and NULL, or a code and an error that
    /// lives until the function returns. Not called when the stream was freed
    /// before.
    pub on_end:
        Option<unsafe extern "C" fn(user_data: *mut c_void, code: i32, error: Option<&Failure>)>,
    /// Called exactly once and last: user_data is not needed any more.
    pub on_release: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

/// Calls the callbacks of a client's calls, one after the other.
pub struct Dispatcher {
    /// Dropped first: it ends the thread.
    sender: Sender<Weak<Call>>,
    _thread: Thread,
}

impl Dispatcher {
    pub fn start() -> Result<Dispatcher, Error> {
        let (sender, receiver) = mpsc::channel::<Weak<Call>>();
        let thread = Thread::spawn("hostler-calls", move || {
            for call in receiver.iter().filter_map(|call| call.upgrade()) {
                call.deliver();
            }
        })?;
        Ok(Dispatcher {
            sender,
            _thread: thread,
        })
    }

    /// A function that has a completed call delivered.
    pub fn post(&self) -> impl FnOnce(Weak<Call>) + Send + 'static {
        let sender = self.sender.clone();
        move |call| {
            // Without a thread there is no call to deliver either.
            let _ = sender.send(call);
        }
    }
}

/// What pushing a stream needs to know.
#[derive(Default)]
pub struct Control {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    started: bool,
    paused: bool,
    /// The program resumed while the callback that will pause still runs.
    resumed: bool,
    cancelled: bool,
    freed: bool,
    thread: Option<Thread>,
}

impl Control {
    /// Refuses to pull what goes to callbacks.
    pub fn not_pushed(&self) -> Result<(), Error> {
        let state = lock(&self.state);
        if !state.started {
            return Ok(());
        }
        Err(match &state.thread {
            Some(thread) if thread.is_current() => Error::new(
                ErrorCode::WouldDeadlock,
                "a callback cannot wait for further items of its own stream: \
                 return, and they come to on_items",
            ),
            _ => Error::new(
                ErrorCode::Busy,
                "the items of this stream go to its callbacks (hostler_stream_start)",
            ),
        })
    }

    pub fn resume(&self) {
        {
            let mut state = lock(&self.state);
            state.paused = false;
            state.resumed = true;
        }
        self.changed.notify_all();
    }

    /// The end of a cancelled stream comes even when it is paused.
    pub fn cancelled(&self) {
        lock(&self.state).cancelled = true;
        self.changed.notify_all();
    }

    /// No callback starts after this. `cancel` then ends a pull that waits, and
    /// no callback runs any more when this returns, save the one that it is
    /// called from.
    pub fn free(&self, cancel: impl FnOnce()) {
        let thread = {
            let mut state = lock(&self.state);
            state.freed = true;
            state.thread.take()
        };
        self.changed.notify_all();
        cancel();
        drop(thread);
    }

    fn pause(&self) {
        let mut state = lock(&self.state);
        state.paused = !state.resumed;
    }

    /// Waits while paused.
    fn go(&self) -> Go {
        let mut state = self
            .changed
            .wait_while(lock(&self.state), |state| {
                state.paused && !state.freed && !state.cancelled
            })
            .unwrap_or_else(PoisonError::into_inner);
        state.resumed = false;
        match (state.freed, state.cancelled) {
            (true, _) => Go::Away,
            (false, true) => Go::ToTheEnd,
            (false, false) => Go::On,
        }
    }
}

enum Go {
    On,
    /// Items are not wanted any more, the end is.
    ToTheEnd,
    Away,
}

struct Target {
    callbacks: Callbacks,
    /// The caller's handle, to be passed on and never used here.
    handle: *mut Stream,
}

// SAFETY: the pointers are only handed to the callbacks, and the header says on
// which thread those run.
unsafe impl Send for Target {}

impl Drop for Target {
    fn drop(&mut self) {
        if let Some(release) = self.callbacks.on_release {
            // SAFETY: the header says what the callback may rely on.
            unsafe { release(self.callbacks.user_data) }
        }
    }
}

/// Starts the thread. When this fails, no callback is called.
pub fn start(stream: Arc<Stream>, handle: *mut Stream, callbacks: Callbacks) -> Result<(), Error> {
    let control = stream.clone();
    let mut state = lock(&control.control().state);
    if state.started {
        return Err(Error::new(
            ErrorCode::Busy,
            "the stream is pushed already; it can be started once",
        ));
    }
    let mut target = Target { callbacks, handle };
    // Where the thread cannot be made, its work is dropped: quietly.
    let release = target.callbacks.on_release.take();
    state.thread = Some(Thread::spawn("hostler-stream", move || {
        let mut target = target;
        target.callbacks.on_release = release;
        push(&stream, &target);
        // The last to leave: nothing of the stream is needed any more.
        drop(stream);
    })?);
    state.started = true;
    Ok(())
}

fn push(stream: &Stream, target: &Target) {
    let mut waiting: VecDeque<Vec<bridge::Item>> = VecDeque::new();
    loop {
        match stream.control().go() {
            Go::Away => return,
            Go::ToTheEnd => waiting.clear(),
            Go::On => {}
        }
        if let Some(items) = waiting.pop_front() {
            target.items(stream, Batch::new(items));
            continue;
        }
        let end = match stream.pull(0, None) {
            Ok(Pulled::Items(items)) => {
                waiting = target.split(items);
                continue;
            }
            Ok(Pulled::Nothing) => continue,
            Ok(Pulled::End) => None,
            Err(error) => Some(Failure::new(error)),
        };
        if matches!(stream.control().go(), Go::Away) {
            return;
        }
        if let Some(on_end) = target.callbacks.on_end {
            let code = end.as_ref().map_or(HOSTLER_OK, Failure::code);
            // SAFETY: the header says what the callback may rely on.
            unsafe { on_end(target.callbacks.user_data, code, end.as_ref()) }
        }
        return;
    }
}

impl Target {
    /// Items that have a callback of their own stand alone.
    fn split(&self, items: Vec<bridge::Item>) -> VecDeque<Vec<bridge::Item>> {
        let mut groups: VecDeque<Vec<bridge::Item>> = VecDeque::new();
        let mut open = false;
        for item in items {
            let own = self.own(i32::from(item.kind as u8)).is_some();
            match groups.back_mut() {
                Some(group) if open && !own => group.push(item),
                _ => groups.push_back(vec![item]),
            }
            open = !own;
        }
        groups
    }

    fn own(&self, kind: i32) -> Option<unsafe extern "C" fn(*mut c_void, *mut Stream, &Item)> {
        match kind {
            HOSTLER_ITEM_TOOL_REQUEST => self.callbacks.on_tool,
            HOSTLER_ITEM_APPROVAL_REQUEST => self.callbacks.on_approval,
            _ => None,
        }
    }

    fn items(&self, stream: &Stream, batch: Batch) {
        let user_data = self.callbacks.user_data;
        if let Some((request, own)) = batch.first().and_then(|item| {
            let own = self.own(item.kind)?;
            Some((item, own))
        }) {
            // SAFETY: the header says what the callback may rely on.
            unsafe { own(user_data, self.handle, request) }
            return;
        }
        let Some(on_items) = self.callbacks.on_items else {
            return;
        };
        // SAFETY: the header says what the callback may rely on.
        match unsafe { on_items(user_data, &batch) } {
            HOSTLER_CONTINUE => {}
            HOSTLER_PAUSE => stream.control().pause(),
            _ => stream.cancel(),
        }
    }
}
