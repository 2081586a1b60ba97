//! Server-sent events: bytes in, events out.
//!
//! The decoder is pure and does not care how the bytes were cut: any chunking
//! of the same bytes gives the same events, and the same error at the same
//! position. It follows the WHATWG rules, except that invalid UTF-8 is an
//! error (JSON would only fail later, further from the cause) and that lines
//! and events have a limit.

use memchr::memchr2;

/// One dispatched event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SseEvent {
    /// The `event:` field, empty if there was none.
    pub event: String,
    /// The `data:` lines, joined by line feeds.
    pub data: String,
    /// The last `id:` seen on the stream up to this event, empty if none.
    pub id: String,
    /// Where in the stream the line with its first `data:` begins.
    pub position: u64,
}

/// How long a line and the data of an event may get.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes in one line, its end not counted.
    pub line: usize,
    /// Bytes in the data of one event.
    pub event: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        // The API takes request bodies of 32 MB, and an event can echo one.
        Limits {
            line: 32 << 20,
            event: 64 << 20,
        }
    }
}

/// Why the bytes cannot be decoded. Positions count from the first byte of
/// the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SseError {
    /// Bytes that are not UTF-8.
    #[error("the event stream is not valid UTF-8 at byte {position}")]
    InvalidUtf8 {
        /// Of the first wrong byte.
        position: u64,
    },
    /// A line longer than [`Limits::line`].
    #[error("a line of the event stream that starts at byte {position} exceeds {limit} bytes")]
    LineTooLong {
        /// Of the first byte of the line.
        position: u64,
        /// The limit.
        limit: usize,
    },
    /// An event longer than [`Limits::event`].
    #[error(
        "the data of an event exceeds {limit} bytes with the line that starts at byte {position}"
    )]
    EventTooLong {
        /// Of the first byte of the line that is too much.
        position: u64,
        /// The limit.
        limit: usize,
    },
}

/// An incremental decoder. After an error it must not be fed again.
#[derive(Debug, Default)]
pub struct Decoder {
    limits: Limits,
    /// The part of the current line that came in earlier chunks.
    partial: Vec<u8>,
    /// Position of the first byte of the current line.
    line_start: u64,
    /// The last chunk ended in CR; an LF that follows belongs to it.
    after_cr: bool,
    started: bool,
    event: String,
    data: String,
    data_start: u64,
    /// `data` cannot tell "no data line" from "one empty data line".
    has_data: bool,
    last_id: String,
    retry: Option<u64>,
}

impl Decoder {
    /// A decoder with the default limits.
    pub fn new() -> Decoder {
        Decoder::default()
    }

    /// A decoder with other limits.
    pub fn with_limits(limits: Limits) -> Decoder {
        Decoder {
            limits,
            ..Decoder::default()
        }
    }

    /// The reconnection time that the stream asked for last, in milliseconds.
    pub fn retry(&self) -> Option<u64> {
        self.retry
    }

    /// Takes the next bytes and appends the events that they complete. On an
    /// error the events before it have been appended. An event that the end
    /// of the stream leaves open is never dispatched.
    pub fn push(&mut self, chunk: &[u8], events: &mut Vec<SseEvent>) -> Result<(), SseError> {
        let mut rest = chunk;
        if self.after_cr && !rest.is_empty() {
            self.after_cr = false;
            if rest[0] == b'\n' {
                rest = &rest[1..];
                self.line_start += 1;
            }
        }
        while let Some(end) = memchr2(b'\n', b'\r', rest) {
            let line_length = self.partial.len() + end;
            if line_length > self.limits.line {
                return Err(self.line_too_long());
            }
            if self.partial.is_empty() {
                self.line(&rest[..end], events)?;
            } else {
                let mut line = std::mem::take(&mut self.partial);
                line.extend_from_slice(&rest[..end]);
                self.line(&line, events)?;
                // One huge event must not pin its buffer for ever.
                if line.capacity() <= 64 << 10 {
                    line.clear();
                    self.partial = line;
                }
            }
            self.line_start += line_length as u64 + 1;
            let ended_by_cr = rest[end] == b'\r';
            rest = &rest[end + 1..];
            if ended_by_cr {
                match rest.first() {
                    Some(b'\n') => {
                        rest = &rest[1..];
                        self.line_start += 1;
                    }
                    Some(_) => {}
                    None => self.after_cr = true,
                }
            }
        }
        if self.partial.len() + rest.len() > self.limits.line {
            return Err(self.line_too_long());
        }
        self.partial.extend_from_slice(rest);
        Ok(())
    }

    fn line_too_long(&self) -> SseError {
        SseError::LineTooLong {
            position: self.line_start,
            limit: self.limits.line,
        }
    }

    fn line(&mut self, bytes: &[u8], events: &mut Vec<SseEvent>) -> Result<(), SseError> {
        let mut line = std::str::from_utf8(bytes).map_err(|error| SseError::InvalidUtf8 {
            position: self.line_start + error.valid_up_to() as u64,
        })?;
        if !self.started {
            self.started = true;
            line = line.strip_prefix('\u{feff}').unwrap_or(line);
        }
        if line.is_empty() {
            self.dispatch(events);
            return Ok(());
        }
        let (field, value) = match memchr::memchr(b':', line.as_bytes()) {
            Some(colon) => {
                let value = &line[colon + 1..];
                (&line[..colon], value.strip_prefix(' ').unwrap_or(value))
            }
            None => (line, ""),
        };
        match field {
            "data" => {
                if self.data.len() + usize::from(self.has_data) + value.len() > self.limits.event {
                    return Err(SseError::EventTooLong {
                        position: self.line_start,
                        limit: self.limits.event,
                    });
                }
                if self.has_data {
                    self.data.push('\n');
                } else {
                    self.data_start = self.line_start;
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "event" => {
                self.event.clear();
                self.event.push_str(value);
            }
            "id" if !value.contains('\0') => {
                self.last_id.clear();
                self.last_id.push_str(value);
            }
            "retry" if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => {
                self.retry = value.parse().ok().or(self.retry);
            }
            // Comments have an empty field name; unknown fields are ignored.
            _ => {}
        }
        Ok(())
    }

    fn dispatch(&mut self, events: &mut Vec<SseEvent>) {
        let event = std::mem::take(&mut self.event);
        if std::mem::take(&mut self.has_data) {
            events.push(SseEvent {
                event,
                data: std::mem::take(&mut self.data),
                id: self.last_id.clone(),
                position: self.data_start,
            });
        }
    }
}
