//! What every entry point does: check its arguments, catch panics, turn
//! errors into codes.

use std::{
    ffi::{CStr, c_char},
    mem::MaybeUninit,
    slice,
    sync::Arc,
    time::Duration,
};

use hostler::bridge::{Error, guard};
use serde::Deserialize;

use crate::error::Failure;

/// It worked.
pub const HOSTLER_OK: i32 = 0;
/// Not an error: nothing is there yet, or the time limit of a wait passed.
pub const HOSTLER_NOT_READY: i32 = 1;
/// Not an error: the stream is over.
pub const HOSTLER_END: i32 = 2;

/// As a length: the text ends at its first NUL byte.
pub const HOSTLER_NUL_TERMINATED: usize = usize::MAX;

/// A borrowed text: UTF-8, not NUL-terminated. The function that returns it
/// says how long it lives. What does not exist is NULL with length 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Str {
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes.
    pub len: usize,
}

impl Str {
    /// What does not exist.
    pub const NONE: Str = Str {
        data: std::ptr::null(),
        len: 0,
    };

    pub fn new(bytes: &[u8]) -> Str {
        Str {
            data: bytes.as_ptr().cast(),
            len: bytes.len(),
        }
    }

    pub fn some(text: Option<&str>) -> Str {
        text.map_or(Str::NONE, |text| Str::new(text.as_bytes()))
    }
}

/// Runs an entry point and returns its code. Where it fails, `error` is filled
/// if the caller wants it.
pub fn entry(
    what: &str,
    error: Option<&mut MaybeUninit<*mut Failure>>,
    work: impl FnOnce() -> Result<i32, Error>,
) -> i32 {
    match guard(what, work) {
        Ok(code) => code,
        Err(cause) => {
            let code = i32::from(cause.code().as_u16());
            if let Some(error) = error {
                error.write(Failure::new(cause).into_raw());
            }
            code
        }
    }
}

/// An entry point that has nothing to report: freeing, cancelling.
pub fn quiet(what: &str, work: impl FnOnce()) {
    // The panic is logged where it is caught, and there is nobody to tell.
    let _ = guard(what, || {
        work();
        Ok(())
    });
}

fn null(name: &str) -> Error {
    Error::invalid_argument(format!("{name}: NULL"))
}

/// An argument that must not be NULL.
pub fn given<T>(name: &str, argument: Option<T>) -> Result<T, Error> {
    argument.ok_or_else(|| null(name))
}

/// A text argument: what it is called, where it is, how long it is.
#[derive(Clone, Copy)]
pub struct Text(pub &'static str, pub *const c_char, pub usize);

impl Text {
    /// # Safety
    /// The data is NULL or points to as many bytes as it says, or to a
    /// NUL-terminated text, that stay as they are for `'a`.
    pub unsafe fn bytes<'a>(self) -> Result<&'a [u8], Error> {
        let Text(name, data, len) = self;
        if data.is_null() {
            return if len == 0 { Ok(&[]) } else { Err(null(name)) };
        }
        if len == HOSTLER_NUL_TERMINATED {
            // SAFETY: the caller says that it is NUL-terminated.
            return Ok(unsafe { CStr::from_ptr(data) }.to_bytes());
        }
        if len > isize::MAX as usize {
            return Err(Error::invalid_argument(format!(
                "{name}: {len} bytes are more than memory can hold"
            )));
        }
        // SAFETY: not NULL, and the caller vouches for the length.
        Ok(unsafe { slice::from_raw_parts(data.cast(), len) })
    }

    /// # Safety
    /// As for [`bytes`](Text::bytes).
    pub unsafe fn text<'a>(self) -> Result<&'a str, Error> {
        let Text(name, data, _) = self;
        if data.is_null() {
            return Err(null(name));
        }
        // SAFETY: the caller's promise is the same.
        let bytes = unsafe { self.bytes() }?;
        std::str::from_utf8(bytes).map_err(|error| {
            Error::invalid_argument(format!(
                "{name}: not UTF-8 from byte {}",
                error.valid_up_to()
            ))
        })
    }

    /// A JSON object; NULL stands for an empty one.
    ///
    /// # Safety
    /// As for [`bytes`](Text::bytes).
    pub unsafe fn object<'a>(self) -> Result<&'a str, Error> {
        if self.1.is_null() {
            return Ok("{}");
        }
        // SAFETY: the caller's promise is the same.
        unsafe { self.text() }
    }
}

/// Gives a handle to the caller.
pub fn hand_out<T>(object: T) -> *mut T {
    Arc::into_raw(Arc::new(object)).cast_mut()
}

/// The object behind a handle, kept alive even if another thread frees the
/// handle meanwhile.
///
/// # Safety
/// `handle` is NULL or came from [`hand_out`] and was not freed before this
/// call began.
pub unsafe fn shared<T>(name: &str, handle: *const T) -> Result<Arc<T>, Error> {
    if handle.is_null() {
        return Err(null(name));
    }
    // SAFETY: it came from `Arc::into_raw`, and the caller's count is alive.
    unsafe {
        Arc::increment_strong_count(handle);
        Ok(Arc::from_raw(handle))
    }
}

/// Takes a handle back.
///
/// # Safety
/// `handle` is NULL or came from [`hand_out`] and is not used again.
pub unsafe fn take_back<T>(handle: *mut T) -> Option<Arc<T>> {
    // SAFETY: it came from `Arc::into_raw`, and this is the caller's count.
    (!handle.is_null()).then(|| unsafe { Arc::from_raw(handle) })
}

/// The member `id` of a JSON object.
pub fn json_id(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Object {
        id: String,
    }
    serde_json::from_slice::<Object>(json)
        .ok()
        .map(|object| object.id)
}

/// A time limit: negative is none.
pub fn limit(milliseconds: i64) -> Option<Duration> {
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}
