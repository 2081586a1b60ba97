use std::{ffi::c_char, mem::MaybeUninit, sync::OnceLock};

use hostler::bridge::{self, Error, ErrorCode};

use crate::entry::{Str, entry, quiet};

/// What went wrong, to what, and what the server said about it.
pub struct Failure {
    error: Error,
    json: OnceLock<String>,
}

impl Failure {
    pub fn new(error: Error) -> Failure {
        Failure {
            error,
            json: OnceLock::new(),
        }
    }

    pub fn into_raw(self) -> *mut Failure {
        Box::into_raw(Box::new(self))
    }

    pub fn code(&self) -> i32 {
        i32::from(self.error.code().as_u16())
    }
}

/// The code of an error: one of the HOSTLER_… codes of 100 and above.
/// HOSTLER_INVALID_ARGUMENT for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_code(error: Option<&Failure>) -> i32 {
    error.map_or(
        i32::from(ErrorCode::InvalidArgument.as_u16()),
        Failure::code,
    )
}

/// A sentence for humans: what happened, to what, what to do. It never holds
/// a secret. Lives as long as the error. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_message(error: Option<&Failure>) -> Str {
    Str::some(error.map(|error| error.error.info().message.as_str()))
}

/// The HTTP status of the answer; 0 where there was none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_status(error: Option<&Failure>) -> i32 {
    error
        .and_then(|error| error.error.info().status)
        .map_or(0, i32::from)
}

/// Whether the same call may succeed when it is repeated. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_is_retryable(error: Option<&Failure>) -> bool {
    error.is_some_and(|error| error.error.info().retryable)
}

/// The id of the request at the service, for its support; absent where there
/// was no answer. Lives as long as the error. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_request_id(error: Option<&Failure>) -> Str {
    Str::some(error.and_then(|error| error.error.info().request_id.as_deref()))
}

/// Everything that is known, as a JSON object: code, name, message, status,
/// api_type, api_code, request_id, retryable, retry_after (seconds), body;
/// what is unknown is null. Lives as long as the error. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_json(error: Option<&Failure>) -> Str {
    Str::some(error.map(|error| error.json.get_or_init(|| error.error.to_json()).as_str()))
}

/// Frees an error. NULL is harmless. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_error_free(error: Option<Box<Failure>>) {
    quiet("hostler_error_free", || drop(error));
}

/// The name of a code, such as "NOT_FOUND"; "OK", "NOT_READY" and "END" for
/// the codes that are no errors; NULL for a number that is no code. The text
/// is static and NUL-terminated. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_code_name(code: i32) -> *const c_char {
    static NAMES: OnceLock<Vec<(i32, std::ffi::CString)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let states = [(0, "OK"), (1, "NOT_READY"), (2, "END")];
        let errors = ErrorCode::ALL
            .iter()
            .map(|code| (i32::from(code.as_u16()), code.name()));
        states
            .into_iter()
            .chain(errors)
            .filter_map(|(code, name)| Some((code, std::ffi::CString::new(name).ok()?)))
            .collect()
    });
    names
        .iter()
        .find(|(known, _)| *known == code)
        .map_or(std::ptr::null(), |(_, name)| name.as_ptr())
}

/// Fails with the given code, so that a program can test how it shows each;
/// with HOSTLER_INVALID_ARGUMENT for a number that is no error code. Code 0
/// panics inside the library, which is HOSTLER_INTERNAL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_test_error(
    code: i32,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    entry("hostler_test_error", error, || {
        assert_ne!(code, 0, "on purpose");
        Err(bridge::raise(u16::try_from(code).unwrap_or(u16::MAX)))
    })
}
