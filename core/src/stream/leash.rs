//! A response body that is let go when nobody reads it for long.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_util::Stream;
use tokio::{task::AbortHandle, time::Instant};

use crate::{Error, ErrorCode, Result, transport::BodyStream};

struct Held {
    /// `None` when it was let go.
    body: Option<BodyStream>,
    /// Since when the reader has something and asks for no more.
    turned_away: Option<Instant>,
}

pub(super) struct Leash {
    held: Arc<Mutex<Held>>,
    limit: Duration,
    watch: AbortHandle,
}

fn lock(held: &Mutex<Held>) -> MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Leash {
    /// Needs a runtime: a reader that does not read cannot watch itself.
    pub fn new(body: BodyStream, limit: Duration) -> Leash {
        let held = Arc::new(Mutex::new(Held {
            body: Some(body),
            turned_away: None,
        }));
        let watched = held.clone();
        let watch = tokio::spawn(async move {
            loop {
                let since = lock(&watched).turned_away;
                let due = since.unwrap_or_else(Instant::now) + limit;
                tokio::time::sleep_until(due).await;
                let mut held = lock(&watched);
                if held
                    .turned_away
                    .is_some_and(|since| since + limit <= Instant::now())
                {
                    held.body = None;
                    return;
                }
            }
        });
        Leash {
            held,
            limit,
            watch: watch.abort_handle(),
        }
    }
}

impl Stream for Leash {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut held = lock(&self.held);
        let Some(body) = &mut held.body else {
            return Poll::Ready(Some(Err(Error::new(
                ErrorCode::StreamDisconnected,
                format!(
                    "nothing was taken for {:?}, so that the connection was given back",
                    self.limit
                ),
            ))));
        };
        let polled = body.as_mut().poll_next(cx);
        held.turned_away = polled.is_ready().then(Instant::now);
        polled
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        self.watch.abort();
    }
}
