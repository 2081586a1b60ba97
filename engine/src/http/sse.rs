//! Server-sent events.

use std::{convert::Infallible, time::Duration};

use bytes::{BufMut, Bytes, BytesMut};
use futures_util::{
    Stream, StreamExt,
    stream::{self, BoxStream},
};
use tokio_util::sync::CancellationToken;

use crate::session::StreamedEvent;

/// Events that are ready together leave together.
const BATCH: usize = 64;

/// The body of a stream: a comment at once, so that the client sees that the
/// stream is open; then the events; a comment after every silence of
/// `heartbeat`. Ends with the events or with the engine.
pub(super) fn body(
    events: BoxStream<'static, StreamedEvent>,
    heartbeat: Duration,
    closing: CancellationToken,
) -> impl Stream<Item = Result<Bytes, Infallible>> + Send + 'static {
    let open = stream::once(async { Ok(Bytes::from_static(b": open\n\n")) });
    let state = (events.ready_chunks(BATCH), closing);
    let rest = stream::unfold(state, move |(mut events, closing)| async move {
        let frame = tokio::select! {
            () = closing.cancelled() => return None,
            batch = events.next() => frames(&batch?),
            () = tokio::time::sleep(heartbeat) => Bytes::from_static(b": keep-alive\n\n"),
        };
        Some((Ok(frame), (events, closing)))
    });
    open.chain(rest)
}

fn frames(events: &[StreamedEvent]) -> Bytes {
    let size = events
        .iter()
        .map(|e| e.kind.len() + e.body.len() + 16)
        .sum();
    let mut frames = BytesMut::with_capacity(size);
    for event in events {
        frames.put_slice(b"event: ");
        frames.put_slice(event.kind.as_bytes());
        frames.put_slice(b"\ndata: ");
        frames.put_slice(event.body.as_bytes());
        frames.put_slice(b"\n\n");
    }
    frames.freeze()
}
