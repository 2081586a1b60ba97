//! The decoder of server-sent events: the rules, any chunking, the limits.
#![allow(missing_docs)]

#[path = "support/sse_reference.rs"]
mod reference;

use hostler::sse::{Decoder, Limits, SseError, SseEvent};
use proptest::prelude::*;
use serde::Deserialize;

/// A stream as a server sends it, with every kind of line end.
const RECORDED: &[u8] = include_bytes!("data/stream.sse");

fn decode<'a>(
    limits: Limits,
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<SseEvent>, Result<(), SseError>) {
    let (mut decoder, mut events) = (Decoder::with_limits(limits), Vec::new());
    for chunk in chunks {
        if let Err(error) = decoder.push(chunk, &mut events) {
            return (events, Err(error));
        }
    }
    (events, Ok(()))
}

#[test]
fn the_rules() {
    #[derive(Deserialize)]
    struct File {
        cases: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        name: String,
        stream: String,
        events: Vec<(String, String, String)>,
        retry: Option<u64>,
    }
    let file = include_str!("../../tests/cases/sse.json");
    let file: File = serde_json::from_str(file).unwrap();
    assert!(file.cases.len() > 30);
    for case in file.cases {
        let name = case.name;
        for size in [1, 2, 3, usize::MAX] {
            let (mut decoder, mut events) = (Decoder::new(), Vec::new());
            for chunk in case.stream.as_bytes().chunks(size) {
                decoder.push(chunk, &mut events).unwrap();
            }
            let events: Vec<_> = events
                .into_iter()
                .map(|e| (e.event, e.data, e.id))
                .collect();
            assert_eq!(events, case.events, "{name}");
            assert_eq!(decoder.retry(), case.retry, "{name}");
        }
        let plain = reference::decode(case.stream.as_bytes());
        assert_eq!(plain, (case.events, None), "{name}");
    }
}

#[test]
fn a_recorded_stream_is_the_same_for_every_split() {
    let (whole, result) = decode(Limits::default(), [RECORDED]);
    result.unwrap();
    assert_eq!(whole.len(), 9);
    for split in 0..=RECORDED.len() {
        let (first, second) = RECORDED.split_at(split);
        let (events, result) = decode(Limits::default(), [first, second]);
        result.unwrap();
        assert_eq!(events, whole, "split at {split}");
    }
    let (bytewise, result) = decode(Limits::default(), RECORDED.chunks(1));
    result.unwrap();
    assert_eq!(bytewise, whole);
}

#[test]
fn invalid_utf8_has_a_position() {
    let (events, result) = decode(Limits::default(), [&b"data: a\n\ndata: \xff\n\n"[..]]);
    assert_eq!(events.len(), 1);
    assert_eq!(result, Err(SseError::InvalidUtf8 { position: 15 }));
    // A character cut off by the end of a line.
    let (_, result) = decode(Limits::default(), [&b"\r\n: \xe4\xb8\r\n"[..]]);
    assert_eq!(result, Err(SseError::InvalidUtf8 { position: 4 }));
    // Cut off by the end of the bytes it may still become valid.
    let (events, result) = decode(
        Limits::default(),
        [&b"data: \xe4"[..], b"\xb8", b"\x96\n\n"],
    );
    result.unwrap();
    assert_eq!(events[0].data, "世");
}

#[test]
fn limits() {
    let limits = Limits { line: 10, event: 9 };
    let run = |text: &str| {
        let whole = decode(limits, [text.as_bytes()]);
        assert_eq!(whole, decode(limits, text.as_bytes().chunks(1)), "{text:?}");
        (whole.0.len(), whole.1)
    };
    assert_eq!(run("data: 1234\n\n"), (1, Ok(())));
    let too_long = |position| {
        Err(SseError::LineTooLong {
            position,
            limit: 10,
        })
    };
    assert_eq!(run("data: a\n\ndata: 12345\n\n"), (1, too_long(9)));
    assert_eq!(run("data: a\r\n\r\n:0123456789"), (1, too_long(11)));
    // Long before the end of the line.
    assert_eq!(run(&"x".repeat(11)), (0, too_long(0)));
    assert_eq!(run("data: 1234\ndata: 5678\n\n"), (1, Ok(())));
    let error = SseError::EventTooLong {
        position: 22,
        limit: 9,
    };
    assert_eq!(run("data: 1234\ndata: 5678\ndata:\n\n"), (0, Err(error)));
}

/// Bytes that are likely to mean something.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(&b"data: "[..]),
        Just(&b"data"[..]),
        Just(&b"event: agent.message"[..]),
        Just(&b"id: 4"[..]),
        Just(&b"id: \0"[..]),
        Just(&b"retry: 1"[..]),
        Just(&b":"[..]),
        Just(&b" "[..]),
        Just(&b"{\"type\":\"x\"}"[..]),
        Just(&b"\n"[..]),
        Just(&b"\r"[..]),
        Just(&b"\r\n"[..]),
        Just(&b"\n\n"[..]),
        Just(&b"\xef\xbb\xbf"[..]),
        Just("世🦀ü".as_bytes()),
        Just(&b"\xf0\x9f"[..]),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_chunking_gives_the_same_and_the_rules_hold(
        bytes in stream(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        line in 1usize..60,
        event in 1usize..60,
    ) {
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let chunks = || cuts.windows(2).map(|pair| &bytes[pair[0]..pair[1]]);

        let tight = Limits { line, event };
        prop_assert_eq!(decode(tight, chunks()), decode(tight, [&bytes[..]]));

        let (events, result) = decode(Limits::default(), chunks());
        let events: Vec<_> = events.into_iter().map(|e| (e.event, e.data, e.id)).collect();
        let position = match result {
            Ok(()) => None,
            Err(SseError::InvalidUtf8 { position }) => Some(position),
            Err(other) => panic!("{other}"),
        };
        prop_assert_eq!((events, position), reference::decode(&bytes));
    }
}
