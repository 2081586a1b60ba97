//! What the library logs, handed to the program.

use std::{
    cell::Cell,
    ffi::{c_char, c_void},
    mem::{self, MaybeUninit},
    sync::{Arc, Condvar, Mutex, PoisonError},
};

use hostler::bridge::{Error, ErrorCode, Logs};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    entry::{HOSTLER_OK, Str, Text, entry, given},
    error::Failure,
    thread::{Thread, lock},
};

/// Level of a log record: a defect of the library.
pub const HOSTLER_LOG_ERROR: i32 = 1;
/// Level of a log record: something that somebody should look at.
pub const HOSTLER_LOG_WARN: i32 = 2;
/// Level of a log record.
pub const HOSTLER_LOG_INFO: i32 = 3;
/// Level of a log record.
pub const HOSTLER_LOG_DEBUG: i32 = 4;
/// Level of a log record.
pub const HOSTLER_LOG_TRACE: i32 = 5;

/// Receives one log record: its level, the part of the library that it comes
/// from, a sentence, and all of it as a JSON object ("time" in milliseconds
/// since 1970, "level", "target", "message", "fields"). The texts live until
/// the function returns. Calls come one at a time, on a thread of their own;
/// it may block and may call any function but those that start and stop
/// logging. It must not throw.
pub type LogCallback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, level: i32, target: Str, message: Str, json: Str),
>;

struct Listener {
    process: u32,
    bell: Arc<Bell>,
    thread: Thread,
}

thread_local! {
    /// Whether the function of the program is called on this thread.
    static DELIVERS: Cell<bool> = const { Cell::new(false) };
}

static LISTENER: Mutex<Option<Listener>> = Mutex::new(None);

/// Rung by whoever logs.
#[derive(Default)]
struct Bell {
    state: Mutex<Rung>,
    rung: Condvar,
}

#[derive(Default)]
struct Rung {
    records: bool,
    stop: bool,
}

impl Bell {
    fn ring(&self, change: impl FnOnce(&mut Rung)) {
        change(&mut lock(&self.state));
        self.rung.notify_one();
    }

    /// Waits for records; false when no more are wanted.
    fn wait(&self) -> bool {
        let mut state = self
            .rung
            .wait_while(lock(&self.state), |state| !state.records && !state.stop)
            .unwrap_or_else(PoisonError::into_inner);
        state.records = false;
        !state.stop
    }
}

struct Target {
    callback: unsafe extern "C" fn(*mut c_void, i32, Str, Str, Str),
    user_data: *mut c_void,
}

// SAFETY: the pointer is only handed to the callback, and the header says on
// which thread that runs.
unsafe impl Send for Target {}

impl Target {
    fn deliver(&self, records: &str) {
        #[derive(Deserialize)]
        struct Record {
            level: String,
            target: String,
            message: String,
        }
        let records: Vec<Box<RawValue>> =
            serde_json::from_str(records).expect("the bridge writes an array");
        for json in &records {
            let record: Record =
                serde_json::from_str(json.get()).expect("the bridge writes these members");
            let level = match record.level.as_str() {
                "error" => HOSTLER_LOG_ERROR,
                "warn" => HOSTLER_LOG_WARN,
                "info" => HOSTLER_LOG_INFO,
                "debug" => HOSTLER_LOG_DEBUG,
                _ => HOSTLER_LOG_TRACE,
            };
            // SAFETY: the header says what the callback may rely on.
            unsafe {
                (self.callback)(
                    self.user_data,
                    level,
                    Str::new(record.target.as_bytes()),
                    Str::new(record.message.as_bytes()),
                    Str::new(json.get().as_bytes()),
                );
            }
        }
    }
}

/// Has what the library logs delivered to a function: records of `level`
/// ("error", "warn", "info", "debug", "trace") and above. Bodies, keys and
/// headers are never logged. While the function is slow, the oldest records
/// are dropped and counted. There is one such function in a process; in a
/// forked child there is none until it starts its own.
///
/// `user_data` is yours until hostler_log_stop has returned. Any thread.
///
/// HOSTLER_OK; HOSTLER_INVALID_ARGUMENT; HOSTLER_BUSY when it was started
/// before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_log_start(
    level: *const c_char,
    level_len: usize,
    on_log: LogCallback,
    user_data: *mut c_void,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let level = Text("level", level, level_len);
    entry("hostler_log_start", error, || {
        let target = Target {
            callback: given("on_log", on_log)?,
            user_data,
        };
        // SAFETY: the header states the contract of texts.
        let level = unsafe { level.text() }?;
        let mut listener = lock(&LISTENER);
        if listener
            .as_ref()
            .is_some_and(|listener| listener.process == std::process::id())
        {
            return Err(Error::new(
                ErrorCode::Busy,
                "the log goes to a function already; hostler_log_stop first",
            ));
        }
        let bell = Arc::new(Bell::default());
        let hook = bell.clone();
        let logs = Logs::listen(level, move || hook.ring(|state| state.records = true))?;
        let waiting = bell.clone();
        let thread = Thread::spawn("hostler-log", move || {
            let target = target;
            DELIVERS.set(true);
            loop {
                let more = waiting.wait();
                target.deliver(&logs.drain());
                if !more {
                    break;
                }
            }
        })?;
        let new = Listener {
            process: std::process::id(),
            bell,
            thread,
        };
        // What a fork left here belongs to the parent.
        mem::forget(listener.replace(new));
        Ok(HOSTLER_OK)
    })
}

/// Ends what hostler_log_start began; records that wait are delivered first.
/// When it returns, the function does not run and is not called again. Stopping
/// what was not started is harmless. Any thread.
///
/// HOSTLER_OK; HOSTLER_WOULD_DEADLOCK inside of the function itself.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_log_stop(error: Option<&mut MaybeUninit<*mut Failure>>) -> i32 {
    entry("hostler_log_stop", error, || {
        if DELIVERS.get() {
            return Err(Error::new(
                ErrorCode::WouldDeadlock,
                "hostler_log_stop waits for the function that it was called from",
            ));
        }
        let stopped = lock(&LISTENER).take();
        if let Some(listener) = stopped {
            listener.bell.ring(|state| state.stop = true);
            drop(listener.thread);
        }
        Ok(HOSTLER_OK)
    })
}
