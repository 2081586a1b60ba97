//! Hands committed events and previews to everybody who listens, without ever
//! waiting for a slow listener.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard},
    task::{Context, Poll, Waker},
};

use futures_util::Stream;

use super::StreamedEvent;

/// Events that one listener may lag behind before its previews are dropped;
/// with that many persisted events waiting it is cut off and must reconnect.
const BUFFER: usize = 10_000;

#[derive(Default)]
struct Listener {
    events: VecDeque<(StreamedEvent, bool)>,
    deltas: Vec<String>,
    /// Requests that had begun when it connected: it gets no previews of them.
    seen: u64,
    /// A preview was dropped: what is left of it must go too, because a
    /// preview may end early but never have a hole.
    shedding: bool,
    closed: bool,
    waker: Option<Waker>,
}

#[derive(Default)]
struct Listeners {
    all: Vec<Arc<Mutex<Listener>>>,
    requests: u64,
    ended: bool,
}

/// Everybody who listens to one session.
#[derive(Default)]
pub struct Hub {
    inner: Mutex<Listeners>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|e| e.into_inner())
}

impl Hub {
    /// A stream of what happens from now on.
    pub fn listen(self: &Arc<Self>, deltas: Vec<String>) -> Subscription {
        let mut inner = lock(&self.inner);
        let listener = Arc::new(Mutex::new(Listener {
            deltas,
            seen: inner.requests,
            closed: inner.ended,
            ..Listener::default()
        }));
        if !inner.ended {
            inner.all.push(listener.clone());
        }
        Subscription {
            hub: self.clone(),
            listener,
        }
    }

    /// Hands out a committed event.
    pub fn publish(&self, event: &StreamedEvent) {
        let mut inner = lock(&self.inner);
        if event.kind == "span.model_request_start" {
            inner.requests += 1;
        }
        let last = matches!(
            event.kind.as_str(),
            "session.deleted" | "session.status_terminated"
        );
        inner.ended |= last;
        for listener in &inner.all {
            push(&mut lock(listener), event.clone(), false, last);
        }
        if last {
            inner.all.clear();
        }
    }

    /// Hands out a preview of an event of type `kind`.
    pub fn preview(&self, kind: &str, event: &StreamedEvent) {
        let inner = lock(&self.inner);
        for listener in &inner.all {
            let mut listener = lock(listener);
            if listener.seen < inner.requests && listener.deltas.iter().any(|d| d == kind) {
                push(&mut listener, event.clone(), true, false);
            }
        }
    }

    /// Ends every stream, so that their connections close.
    pub fn close(&self) {
        let mut inner = lock(&self.inner);
        inner.ended = true;
        for listener in inner.all.drain(..) {
            let mut listener = lock(&listener);
            listener.closed = true;
            wake(&mut listener);
        }
    }
}

fn push(listener: &mut Listener, event: StreamedEvent, is_preview: bool, last: bool) {
    if listener.closed {
        return;
    }
    if listener.events.len() >= BUFFER {
        listener.shedding = true;
        if is_preview {
            return;
        }
        listener.events.retain(|(_, is_preview)| !is_preview);
        if listener.events.len() >= BUFFER {
            listener.closed = true;
            wake(listener);
            return;
        }
    }
    if is_preview {
        listener.shedding &= event.kind != "event_start";
        if listener.shedding {
            return;
        }
    }
    listener.events.push_back((event, is_preview));
    listener.closed = last;
    wake(listener);
}

fn wake(listener: &mut Listener) {
    if let Some(waker) = listener.waker.take() {
        waker.wake();
    }
}

/// One listener's stream.
pub struct Subscription {
    hub: Arc<Hub>,
    listener: Arc<Mutex<Listener>>,
}

impl Stream for Subscription {
    type Item = StreamedEvent;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<StreamedEvent>> {
        let mut listener = lock(&self.listener);
        match listener.events.pop_front() {
            Some((event, _)) => Poll::Ready(Some(event)),
            None if listener.closed => Poll::Ready(None),
            None => {
                listener.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        lock(&self.hub.inner)
            .all
            .retain(|listener| !Arc::ptr_eq(listener, &self.listener));
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;

    fn event(kind: &str) -> StreamedEvent {
        StreamedEvent {
            kind: kind.into(),
            body: "{}".into(),
        }
    }

    #[tokio::test]
    async fn a_slow_listener_loses_previews_first_and_is_then_cut_off() {
        let hub = Arc::new(Hub::default());
        let mut slow = hub.listen(vec!["agent.message".into()]);
        hub.publish(&event("span.model_request_start"));
        for _ in 0..BUFFER {
            hub.preview("agent.message", &event("event_delta"));
        }
        for _ in 1..BUFFER {
            hub.publish(&event("agent.message"));
        }
        hub.publish(&event("one too many"));
        let kinds: Vec<_> = slow.by_ref().map(|event| event.kind).collect().await;
        assert_eq!(kinds.len(), BUFFER);
        assert!(kinds.iter().all(|kind| kind != "event_delta"));
    }

    #[tokio::test]
    async fn previews_go_only_to_those_who_asked_before_the_request() {
        let hub = Arc::new(Hub::default());
        let early = hub.listen(vec!["agent.message".into()]);
        let plain = hub.listen(vec![]);
        hub.publish(&event("span.model_request_start"));
        let late = hub.listen(vec!["agent.message".into()]);
        hub.preview("agent.message", &event("event_delta"));
        hub.publish(&event("session.status_terminated"));
        for (listener, expected) in [(early, 3), (plain, 2), (late, 1)] {
            assert_eq!(listener.count().await, expected);
        }
        assert_eq!(hub.listen(vec![]).count().await, 0);
    }
}
