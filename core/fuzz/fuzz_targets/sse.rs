//! Any bytes in any chunking: the same events and the same error, equal to
//! what the plain reading of the rules gives.
#![no_main]

#[allow(dead_code)]
#[path = "../../src/sse.rs"]
mod sse;
#[path = "../../tests/support/sse_reference.rs"]
mod reference;

use libfuzzer_sys::fuzz_target;
use sse::{Decoder, Limits, SseError, SseEvent};

fn decode<'a>(
    limits: Limits,
    chunks: impl Iterator<Item = &'a [u8]>,
) -> (Vec<SseEvent>, Result<(), SseError>) {
    let (mut decoder, mut events) = (Decoder::with_limits(limits), Vec::new());
    for chunk in chunks {
        if let Err(error) = decoder.push(chunk, &mut events) {
            return (events, Err(error));
        }
    }
    (events, Ok(()))
}

fuzz_target!(|input: &[u8]| {
    // The first two bytes choose chunk size and limits, the rest is the stream.
    let [chunk, limit, bytes @ ..] = input else {
        return;
    };
    let chunk = usize::from(*chunk) + 1;
    let whole = || std::iter::once(bytes);

    let tight = Limits {
        line: usize::from(*limit),
        event: usize::from(limit.rotate_left(4)),
    };
    assert_eq!(decode(tight, bytes.chunks(chunk)), decode(tight, whole()));

    let (events, result) = decode(Limits::default(), bytes.chunks(chunk));
    assert_eq!((events.clone(), result), decode(Limits::default(), whole()));
    let events: Vec<_> = events
        .into_iter()
        .map(|event| (event.event, event.data, event.id))
        .collect();
    let position = match result {
        Ok(()) => None,
        Err(SseError::InvalidUtf8 { position }) => Some(position),
        Err(other) => panic!("no limit was near: {other}"),
    };
    assert_eq!((events, position), reference::decode(bytes));
});
