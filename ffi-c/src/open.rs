//! The ways to begin a stream.

use std::{ffi::c_char, mem::MaybeUninit};

use hostler::bridge::{self, Error};

use crate::{
    client::Client,
    entry::{HOSTLER_OK, Text, entry, given, hand_out, shared},
    error::Failure,
    stream::{Source, Stream},
};

/// What they have in common.
///
/// # Safety
/// As the header says of handles and texts.
unsafe fn begin(
    what: &str,
    client: *const Client,
    (subject, options): (Text, Text),
    stream: Option<&mut MaybeUninit<*mut Stream>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
    source: impl FnOnce(&bridge::Client, &str, &str) -> Result<Source, Error>,
) -> i32 {
    entry(what, error, || {
        let stream = given("stream", stream)?;
        // SAFETY: the caller's promise is the same.
        let (client, subject, options) = unsafe {
            (
                shared("client", client)?,
                subject.text()?,
                options.object()?,
            )
        };
        let source = source(client.bridge(), subject, options)?;
        stream.write(hand_out(Stream::new(source)));
        Ok(HOSTLER_OK)
    })
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
    let texts = (
        Text("operation", operation, operation_len),
        Text("arguments", arguments, arguments_len),
    );
    // SAFETY: the header states the contract of handles and texts.
    unsafe {
        begin(
            "hostler_stream_open",
            client,
            texts,
            stream,
            error,
            |client, subject, options| client.stream(subject, options).map(Source::Stream),
        )
    }
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
    let texts = (
        Text("operation", operation, operation_len),
        Text("arguments", arguments, arguments_len),
    );
    // SAFETY: the header states the contract of handles and texts.
    unsafe {
        begin(
            "hostler_stream_list",
            client,
            texts,
            stream,
            error,
            |client, subject, options| client.list(subject, options).map(Source::Stream),
        )
    }
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
    let texts = (
        Text("session_id", session_id, session_id_len),
        Text("options", options, options_len),
    );
    // SAFETY: the header states the contract of handles and texts.
    unsafe {
        begin(
            "hostler_stream_follow",
            client,
            texts,
            stream,
            error,
            |client, subject, options| client.follow(subject, options).map(Source::Stream),
        )
    }
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
    let texts = (
        Text("session_id", session_id, session_id_len),
        Text("options", options, options_len),
    );
    // SAFETY: the header states the contract of handles and texts.
    unsafe {
        begin(
            "hostler_stream_run",
            client,
            texts,
            stream,
            error,
            |client, subject, options| client.run(subject, options).map(Source::Run),
        )
    }
}
