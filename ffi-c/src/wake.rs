//! A descriptor that is readable while there may be something to pull.

use std::{
    io::{Read, Write},
    os::{
        fd::{AsRawFd, RawFd},
        unix::net::UnixStream,
    },
};

use hostler::bridge::{Error, ErrorCode};

pub struct Waker {
    reader: UnixStream,
    writer: UnixStream,
}

impl Waker {
    pub fn new() -> Result<Waker, Error> {
        let pair = || -> std::io::Result<Waker> {
            let (reader, writer) = UnixStream::pair()?;
            reader.set_nonblocking(true)?;
            writer.set_nonblocking(true)?;
            Ok(Waker { reader, writer })
        };
        pair().map_err(|error| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("no descriptor to wake the event loop with: {error}"),
            )
        })
    }

    pub fn fd(&self) -> RawFd {
        self.reader.as_raw_fd()
    }

    pub fn wake(&self) {
        // A full buffer is readable already.
        let _ = (&self.writer).write(&[1]);
    }

    /// Makes it unreadable. Look once more afterwards: a wake-up from before
    /// is forgotten.
    pub fn reset(&self) {
        let mut bytes = [0; 64];
        while matches!((&self.reader).read(&mut bytes), Ok(count) if count == bytes.len()) {}
    }
}
