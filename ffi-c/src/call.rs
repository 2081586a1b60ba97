use std::{
    ffi::{c_char, c_void},
    mem::MaybeUninit,
    ptr::NonNull,
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock},
    thread::{self, ThreadId},
};

use bytes::Bytes;
use hostler::bridge::{self, Error, ErrorCode, RawResponse};

use crate::{
    client::Client,
    entry::{
        HOSTLER_NOT_READY, HOSTLER_OK, Str, Text, entry, given, json_id, limit, quiet, shared,
        take_back,
    },
    error::Failure,
    push::Dispatcher,
    thread::{lock, wait_for},
};

/// Receives the outcome of a call: HOSTLER_OK and a response, or an error code
/// and an error; the other one is NULL. Both belong to the library and live
/// until the function returns. It may block, and may call any function,
/// hostler_call_free of this call included. It must not throw.
pub type DoneCallback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        code: i32,
        response: Option<&Response>,
        error: Option<&Failure>,
    ),
>;

/// What a call answered.
pub struct Response {
    raw: RawResponse,
    id: OnceLock<Option<String>>,
}

impl Response {
    fn new(raw: RawResponse) -> Response {
        Response {
            raw,
            id: OnceLock::new(),
        }
    }

    fn into_raw(self) -> *mut Response {
        Box::into_raw(Box::new(self))
    }
}

/// The body: JSON, unless the operation downloads a file. Lives as long as the
/// response. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_response_body(response: Option<&Response>) -> Str {
    response.map_or(Str::NONE, |response| Str::new(&response.raw.body))
}

/// The id of what the body describes: its member "id"; absent where it has
/// none. Lives as long as the response. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_response_id(response: Option<&Response>) -> Str {
    Str::some(response.and_then(|response| {
        let read = || json_id(&response.raw.body);
        response.id.get_or_init(read).as_deref()
    }))
}

/// The HTTP status; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_response_status(response: Option<&Response>) -> i32 {
    response.map_or(0, |response| i32::from(response.raw.status.as_u16()))
}

/// The id of the request at the service, for its support. Lives as long as the
/// response. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_response_request_id(response: Option<&Response>) -> Str {
    Str::some(response.and_then(|response| response.raw.request_id()))
}

/// Frees a response. NULL is harmless. A response that a callback was given
/// is not yours to free. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_response_free(response: Option<Box<Response>>) {
    quiet("hostler_response_free", || drop(response));
}

/// A request under way. It completes exactly once.
pub struct Call {
    call: bridge::Call,
    done: Option<Done>,
    dispatcher: Option<Arc<Dispatcher>>,
}

struct Done {
    callback: unsafe extern "C" fn(*mut c_void, i32, Option<&Response>, Option<&Failure>),
    user_data: *mut c_void,
    process: u32,
    phase: Mutex<Phase>,
    returned: Condvar,
}

// SAFETY: the pointer is only handed to the callback, and the header says on
// which thread that runs.
unsafe impl Send for Done {}
// SAFETY: as above; the phase lets one thread at a time, and only one, call.
unsafe impl Sync for Done {}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Pending,
    Running(ThreadId),
    Returned,
}

impl Done {
    fn phase(&self) -> MutexGuard<'_, Phase> {
        lock(&self.phase)
    }

    /// Calls the callback, unless that was done before.
    fn deliver(&self, outcome: Result<RawResponse, Error>) {
        {
            let mut phase = self.phase();
            if *phase != Phase::Pending {
                return;
            }
            *phase = Phase::Running(thread::current().id());
        }
        match outcome {
            Ok(response) => {
                let response = Response::new(response);
                // SAFETY: the header says what the callback may rely on.
                unsafe { (self.callback)(self.user_data, HOSTLER_OK, Some(&response), None) }
            }
            Err(error) => {
                let error = Failure::new(error);
                // SAFETY: the header says what the callback may rely on.
                unsafe { (self.callback)(self.user_data, error.code(), None, Some(&error)) }
            }
        }
        *self.phase() = Phase::Returned;
        self.returned.notify_all();
    }

    /// Waits until the callback has returned, unless it is the caller. In a
    /// forked child nobody runs it.
    fn wait(&self) {
        let Phase::Running(thread) = *self.phase() else {
            return;
        };
        if self.process != std::process::id() {
            return;
        }
        wait_for(thread, || {
            let running = |phase: &mut Phase| matches!(phase, Phase::Running(_));
            drop(self.returned.wait_while(self.phase(), running));
        });
    }
}

impl Call {
    /// The handle, and what makes the callback come.
    pub fn new(
        call: bridge::Call,
        callback: DoneCallback,
        user_data: *mut c_void,
        dispatcher: Option<Arc<Dispatcher>>,
    ) -> (*mut Call, impl FnOnce() -> Result<(), Error>) {
        let done = callback.map(|callback| Done {
            callback,
            user_data,
            process: std::process::id(),
            phase: Mutex::new(Phase::Pending),
            returned: Condvar::new(),
        });
        let call = Arc::new(Call {
            call,
            done,
            dispatcher,
        });
        let handle = Arc::into_raw(call.clone()).cast_mut();
        let arm = move || {
            let Some(post) = call.dispatcher.as_ref().map(|d| d.post()) else {
                return Ok(());
            };
            let job = Arc::downgrade(&call);
            call.call.on_done(move || post(job))
        };
        (handle, arm)
    }

    /// On the dispatcher: the outcome is there.
    pub fn deliver(&self) {
        if let (Some(done), Some(outcome)) = (&self.done, self.call.outcome()) {
            done.deliver(outcome);
        }
    }
}

/// Starts a call for its entry points.
///
/// # Safety
/// As the header says of handles and texts.
unsafe fn begin(
    client: *const Client,
    (operation, arguments): (Text, Text),
    attachments: &[Bytes],
) -> Result<(Arc<Client>, bridge::Call), Error> {
    // SAFETY: the caller's promise is the same.
    let (client, operation, arguments) = unsafe {
        (
            shared("client", client)?,
            operation.text()?,
            arguments.object()?,
        )
    };
    let call = client
        .bridge()
        .call_with(operation, arguments, attachments)?;
    Ok((client, call))
}

/// Copies the attachments of a call.
///
/// # Safety
/// `list` is NULL or points to so many texts, each as the header says.
unsafe fn attached(list: *const Str, count: usize) -> Result<Vec<Bytes>, Error> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let list = NonNull::new(list.cast_mut());
    let list = given("attachments", list)?;
    // SAFETY: the caller vouches for the number.
    let list = unsafe { std::slice::from_raw_parts(list.as_ptr(), count) };
    list.iter()
        .map(|part| {
            // SAFETY: the caller vouches for each of them.
            unsafe { Text("attachments", part.data, part.len).bytes() }.map(Bytes::copy_from_slice)
        })
        .collect()
}

/// What remains once a call has begun: its handle, and its callback.
pub fn hand_over(
    client: &Client,
    call: bridge::Call,
    on_done: DoneCallback,
    user_data: *mut c_void,
    out: &mut MaybeUninit<*mut Call>,
) -> Result<i32, Error> {
    let dispatcher = on_done.map(|_| client.dispatcher()).transpose()?;
    // The handle is there before the callback can be.
    let (handle, arm) = Call::new(call, on_done, user_data, dispatcher);
    out.write(handle);
    arm()?;
    Ok(HOSTLER_OK)
}

/// Starts one call of an operation, such as sessions.create, and returns at
/// once.
///
/// `arguments` is a JSON object, NULL for an empty one: path, query, body,
/// options (headers, query, betas, timeout, max_retries, idempotency_key,
/// repeat_after_lost_answer). They are read before this function returns.
///
/// `on_done` may be NULL: then use hostler_call_wait. Otherwise it is called
/// exactly once, with `user_data`, on a thread of the client that calls
/// nothing else meanwhile.
///
/// `*call` is yours: hostler_call_free, in the callback at the earliest if
/// the callback needs it. Any thread, callbacks included.
///
/// HOSTLER_OK; HOSTLER_INVALID_ARGUMENT (nothing was sent, and `on_done` is
/// not called), HOSTLER_CLOSED, HOSTLER_FORKED. Everything else is the
/// outcome of the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_call_start(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    on_done: DoneCallback,
    user_data: *mut c_void,
    call: Option<&mut MaybeUninit<*mut Call>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let texts = (
        Text("operation", operation, operation_len),
        Text("arguments", arguments, arguments_len),
    );
    entry("hostler_call_start", error, || {
        let out = given("call", call)?;
        // SAFETY: the header states the contract of handles and texts.
        let (client, call) = unsafe { begin(client, texts, &[]) }?;
        hand_over(&client, call, on_done, user_data, out)
    })
}

/// As hostler_call_start, for an upload of bytes that are no file of this
/// machine: `attachments` are what the parts of the form refer to as
/// {"name": "file", "attachment": 0, "filename": "a.csv", "content_type":
/// "text/csv"}. They are copied before this function returns. Files are better
/// named by their path, {"name": "file", "path": "a.csv"}: those are read while
/// they are sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_call_start_with(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    attachments: *const Str,
    attachments_count: usize,
    on_done: DoneCallback,
    user_data: *mut c_void,
    call: Option<&mut MaybeUninit<*mut Call>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let texts = (
        Text("operation", operation, operation_len),
        Text("arguments", arguments, arguments_len),
    );
    entry("hostler_call_start_with", error, || {
        let out = given("call", call)?;
        // SAFETY: the header states the contract of handles and texts.
        let (client, call) = unsafe {
            let attachments = attached(attachments, attachments_count)?;
            begin(client, texts, &attachments)?
        };
        hand_over(&client, call, on_done, user_data, out)
    })
}

/// Calls an operation and waits for its response: hostler_call_start,
/// hostler_call_wait without a limit, and hostler_call_free in one.
///
/// `*response` is yours: hostler_response_free. Any thread; it blocks. To be
/// able to stop waiting, use the three functions.
///
/// HOSTLER_OK, or any error code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_call(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    response: Option<&mut MaybeUninit<*mut Response>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let texts = (
        Text("operation", operation, operation_len),
        Text("arguments", arguments, arguments_len),
    );
    entry("hostler_client_call", error, || {
        let response = given("response", response)?;
        // SAFETY: the header states the contract of handles and texts.
        let (_, call) = unsafe { begin(client, texts, &[]) }?;
        let outcome = call.wait(None).expect("a wait without a limit");
        response.write(Response::new(outcome?).into_raw());
        Ok(HOSTLER_OK)
    })
}

/// Waits for the outcome, at most so many milliseconds; 0 only looks, a
/// negative number sets no limit. Can be called any number of times, by
/// several threads, also when the call has a callback.
///
/// `*response` is yours: hostler_response_free. Any thread; it blocks.
///
/// HOSTLER_OK; HOSTLER_NOT_READY when the time is up; any error code as the
/// outcome of the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_call_wait(
    call: *const Call,
    timeout_ms: i64,
    response: Option<&mut MaybeUninit<*mut Response>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_call_wait", error, || {
        let response = given("response", response)?;
        // SAFETY: the header states the contract of handles.
        let call = unsafe { shared("call", call) }?;
        match call.call.wait(limit(timeout_ms)) {
            None => Ok(HOSTLER_NOT_READY),
            Some(outcome) => {
                response.write(Response::new(outcome?).into_raw());
                Ok(HOSTLER_OK)
            }
        }
    })
}

/// Asks a call to stop. It completes with HOSTLER_CANCELLED unless it is
/// complete already; a request on its way may still be carried out.
/// Cancelling twice is harmless, and so is NULL. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_call_cancel(call: *const Call) {
    quiet("hostler_call_cancel", || {
        // SAFETY: the header states the contract of handles.
        if let Ok(call) = unsafe { shared("call", call) } {
            call.call.cancel();
        }
    });
}

/// Cancels a call and frees it. A callback that was not called yet is called
/// here, before this function returns; one that runs on another thread is
/// waited for. So the callback comes exactly once, and never afterwards. NULL
/// is harmless. Any thread, callbacks included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_call_free(call: *mut Call) {
    quiet("hostler_call_free", || {
        // SAFETY: the header states the contract of handles.
        let Some(call) = (unsafe { take_back(call) }) else {
            return;
        };
        call.call.cancel();
        if let Some(done) = &call.done {
            done.deliver(call.call.outcome().unwrap_or_else(|| {
                Err(Error::new(
                    ErrorCode::Cancelled,
                    "the call was freed before it was complete",
                ))
            }));
            done.wait();
        }
    });
}
