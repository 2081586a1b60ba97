use std::{
    ffi::{c_char, c_void},
    mem::MaybeUninit,
    sync::{Arc, Mutex, PoisonError},
};

use hostler::bridge::{self, Error};

use crate::{
    call::{Call, DoneCallback, Response},
    entry::{HOSTLER_OK, entry, given, hand_out, object, quiet, shared, take_back, text},
    error::Failure,
    push::Dispatcher,
    stream::{Source, Stream},
};

/// A client of the Managed Agents API. It starts calls and streams.
pub struct Client {
    client: bridge::Client,
    /// Made by the first call with a callback.
    dispatcher: Mutex<Option<Arc<Dispatcher>>>,
}

impl Client {
    fn dispatcher(&self) -> Result<Arc<Dispatcher>, Error> {
        let mut dispatcher = self
            .dispatcher
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(dispatcher) = &*dispatcher {
            return Ok(dispatcher.clone());
        }
        Ok(dispatcher.insert(Arc::new(Dispatcher::start()?)).clone())
    }
}

/// Makes a client. Nothing is sent yet.
///
/// `options` is a JSON object; NULL and absent keys mean the environment
/// (ANTHROPIC_API_KEY, …) and the defaults: api_key, auth_token, profile,
/// base_url, timeout and connect_timeout (seconds), max_retries, headers
/// (object), betas (list), user_agent, ca_file, ca_pem, rate_limits.
///
/// `*client` is yours: hostler_client_free. The first client starts two
/// threads for I/O, which all clients of the process share. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_NO_CREDENTIALS,
/// HOSTLER_INVALID_CONFIG.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_new(
    options: *const c_char,
    options_len: usize,
    client: Option<&mut MaybeUninit<*mut Client>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_client_new", error, || {
        let client = given("client", client)?;
        // SAFETY: the header states the contract of texts.
        let options = unsafe { object("options", options, options_len) }?;
        client.write(hand_out(Client {
            client: bridge::Client::new(options, None)?,
            dispatcher: Mutex::new(None),
        }));
        Ok(HOSTLER_OK)
    })
}

/// Cancels everything that this client started and refuses further use with
/// HOSTLER_CLOSED. Closing twice is harmless, and so is NULL. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_close(client: *const Client) {
    quiet("hostler_client_close", || {
        // SAFETY: the header states the contract of handles.
        if let Ok(client) = unsafe { shared("client", client) } {
            client.client.close();
        }
    });
}

/// Closes a client and frees it. Its calls and streams stay valid handles
/// that say HOSTLER_CANCELLED, and are still yours to free. NULL is harmless.
/// Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_free(client: *mut Client) {
    quiet("hostler_client_free", || {
        // SAFETY: the header states the contract of handles.
        if let Some(client) = unsafe { take_back(client) } {
            client.client.close();
        }
    });
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
    entry("hostler_call_start", error, || {
        let out = given("call", call)?;
        // SAFETY: the header states the contract of handles and texts.
        let (client, operation, arguments) = unsafe {
            (
                shared("client", client)?,
                text("operation", operation, operation_len)?,
                object("arguments", arguments, arguments_len)?,
            )
        };
        let dispatcher = match on_done {
            None => None,
            Some(_) => Some(client.dispatcher()?),
        };
        let call = client.client.call(operation, arguments)?;
        // The handle is there before the callback can be.
        let (handle, arm) = Call::new(call, on_done, user_data, dispatcher);
        out.write(handle);
        arm()?;
        Ok(HOSTLER_OK)
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
    entry("hostler_client_call", error, || {
        let response = given("response", response)?;
        // SAFETY: the header states the contract of handles and texts.
        let (client, operation, arguments) = unsafe {
            (
                shared("client", client)?,
                text("operation", operation, operation_len)?,
                object("arguments", arguments, arguments_len)?,
            )
        };
        let call = client.client.call(operation, arguments)?;
        drop(client);
        let outcome = call.wait(None).expect("a wait without a limit");
        response.write(Response::new(outcome?).into_raw());
        Ok(HOSTLER_OK)
    })
}

/// What the four ways to begin a stream have in common.
///
/// # Safety
/// As the header says of handles and texts.
unsafe fn begin(
    client: *const Client,
    (name, subject, subject_len): (&str, *const c_char, usize),
    (options_name, options, options_len): (&str, *const c_char, usize),
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    source: impl FnOnce(&bridge::Client, &str, &str) -> Result<Source, Error>,
) -> Result<i32, Error> {
    let stream = given("stream", stream)?;
    // SAFETY: the caller's promise is the same.
    let (client, subject, options) = unsafe {
        (
            shared("client", client)?,
            text(name, subject, subject_len)?,
            object(options_name, options, options_len)?,
        )
    };
    let source = source(&client.client, subject, options)?;
    stream.write(hand_out(Stream::new(source)));
    Ok(HOSTLER_OK)
}

/// Opens a stream of events, such as sessions.events.stream: the API's own,
/// without reconnection. `arguments` as for hostler_call_start. It returns at
/// once; connecting is part of the stream's life, and failing to connect is
/// its end.
///
/// `*stream` is yours: hostler_stream_free. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_CLOSED, HOSTLER_FORKED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_open(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_open", error, || {
        let subject = ("operation", operation, operation_len);
        let options = ("arguments", arguments, arguments_len);
        // SAFETY: the header states the contract of handles and texts.
        unsafe {
            begin(client, subject, options, stream, |client, id, arguments| {
                client.stream(id, arguments).map(Source::Stream)
            })
        }
    })
}

/// Lists the items of an operation, such as sessions.list, over all of its
/// pages, as items of kind HOSTLER_ITEM_ENTRY. A page is fetched when a pull
/// needs it, never ahead. Otherwise as hostler_stream_open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_list(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_list", error, || {
        let subject = ("operation", operation, operation_len);
        let options = ("arguments", arguments, arguments_len);
        // SAFETY: the header states the contract of handles and texts.
        unsafe {
            begin(client, subject, options, stream, |client, id, arguments| {
                client.list(id, arguments).map(Source::Stream)
            })
        }
    })
}

/// Follows a session: every persisted event exactly once and in order, across
/// any number of disconnects.
///
/// `options` is a JSON object or NULL: history ("all", "current_turn",
/// "none"), event_deltas (list), idle_timeout and reconnect_timeout
/// (seconds). Otherwise as hostler_stream_open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_follow(
    client: *const Client,
    session_id: *const c_char,
    session_id_len: usize,
    options: *const c_char,
    options_len: usize,
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_follow", error, || {
        let subject = ("session_id", session_id, session_id_len);
        let options = ("options", options, options_len);
        // SAFETY: the header states the contract of handles and texts.
        unsafe {
            begin(client, subject, options, stream, |client, id, options| {
                client.follow(id, options).map(Source::Stream)
            })
        }
    })
}

/// Runs a session: sends the input, yields what happens, asks for tools and
/// approvals, and ends with an item of kind HOSTLER_ITEM_SUMMARY when the
/// session is idle for a reason that is not ours to answer.
///
/// `options` is a JSON object or NULL: input (text, or a list of events;
/// absent: take up the session where it stands), tools (names that this
/// program runs), approve ("ask", "allow", "deny", "leave"), deny_message,
/// event_deltas (list), concurrent_tools, tool_timeout and reconnect_timeout
/// (seconds). Requests are answered with hostler_stream_respond. Otherwise as
/// hostler_stream_open. Freeing the stream stops the run, not the session:
/// for that there is hostler_stream_interrupt.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_stream_run(
    client: *const Client,
    session_id: *const c_char,
    session_id_len: usize,
    options: *const c_char,
    options_len: usize,
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_stream_run", error, || {
        let subject = ("session_id", session_id, session_id_len);
        let options = ("options", options, options_len);
        // SAFETY: the header states the contract of handles and texts.
        unsafe {
            begin(client, subject, options, stream, |client, id, options| {
                client.run(id, options).map(Source::Run)
            })
        }
    })
}
