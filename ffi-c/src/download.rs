//! Downloads that are taken chunk by chunk.

use std::{
    ffi::{c_char, c_void},
    mem::MaybeUninit,
    sync::Arc,
};

use hostler::bridge;

use crate::{
    call::{Call, DoneCallback, hand_over},
    client::Client,
    entry::{HOSTLER_OK, Text, entry, given, hand_out, quiet, shared, take_back},
    error::Failure,
};

/// A file that is fetched chunk by chunk, of any size.
pub struct Download {
    download: bridge::Download,
    client: Arc<Client>,
}

/// Begins to fetch what an operation such as files.download answers with.
/// `arguments` as for hostler_call_start. Nothing is sent before the first
/// hostler_download_next. Where the connection breaks, it goes on where it was.
///
/// `*download` is yours: hostler_download_free. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_CLOSED, HOSTLER_FORKED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_download_start(
    client: *const Client,
    operation: *const c_char,
    operation_len: usize,
    arguments: *const c_char,
    arguments_len: usize,
    download: Option<&mut MaybeUninit<*mut Download>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let operation = Text("operation", operation, operation_len);
    let arguments = Text("arguments", arguments, arguments_len);
    entry("hostler_download_start", error, || {
        let out = given("download", download)?;
        // SAFETY: the header states the contract of handles and texts.
        let (client, operation, arguments) = unsafe {
            (
                shared("client", client)?,
                operation.text()?,
                arguments.object()?,
            )
        };
        let download = client.bridge().download(operation, arguments)?;
        out.write(hand_out(Download { download, client }));
        Ok(HOSTLER_OK)
    })
}

/// Starts to fetch the next chunk: a call whose body is the bytes, empty when
/// there are no more. `on_done`, `user_data` and `*call` as for
/// hostler_call_start; one chunk at a time. A chunk that failed or was
/// cancelled ends the download. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_FORKED; HOSTLER_BUSY while
/// another chunk is on its way, or after one that failed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_download_next(
    download: *const Download,
    on_done: DoneCallback,
    user_data: *mut c_void,
    call: Option<&mut MaybeUninit<*mut Call>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_download_next", error, || {
        let out = given("call", call)?;
        // SAFETY: the header states the contract of handles.
        let download = unsafe { shared("download", download) }?;
        let call = download.download.next()?;
        hand_over(&download.client, call, on_done, user_data, out)
    })
}

/// Gives up what was not fetched, and frees the download; its calls are still
/// yours to free. NULL is harmless. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_download_free(download: *mut Download) {
    quiet("hostler_download_free", || {
        // SAFETY: the header states the contract of handles.
        if let Some(download) = unsafe { take_back(download) } {
            download.download.cancel();
        }
    });
}
