use std::{sync::Arc, time::Duration};

use hostler::bridge::{Batch, Error, ItemKind, Run, Stream};
use tokio::sync::Notify;

use crate::{
    client::NativeCall,
    entry::{NativeError, Result, entry},
};

/// What an item is.
#[derive(uniffi::Enum)]
pub enum NativeKind {
    /// An event of the session.
    Event,
    /// A preview of an event that is still being written.
    Preview,
    /// The connection was lost and is there again.
    Reconnected,
    /// A tool is to be run.
    ToolRequest,
    /// A call is to be approved.
    ApprovalRequest,
    /// How a run ended.
    Summary,
    /// One item of a list.
    Entry,
    /// A request is no longer waited for.
    RequestWithdrawn,
    /// A kind that this library does not know.
    Unknown,
}

impl From<ItemKind> for NativeKind {
    fn from(kind: ItemKind) -> Self {
        match kind {
            ItemKind::Event => NativeKind::Event,
            ItemKind::Preview => NativeKind::Preview,
            ItemKind::Reconnected => NativeKind::Reconnected,
            ItemKind::ToolRequest => NativeKind::ToolRequest,
            ItemKind::ApprovalRequest => NativeKind::ApprovalRequest,
            ItemKind::Summary => NativeKind::Summary,
            ItemKind::Entry => NativeKind::Entry,
            ItemKind::RequestWithdrawn => NativeKind::RequestWithdrawn,
            _ => NativeKind::Unknown,
        }
    }
}

/// One element of a stream.
#[derive(uniffi::Record)]
pub struct NativeItem {
    /// What it is.
    pub kind: NativeKind,
    /// The JSON text, as bytes: that is what Swift's decoder reads.
    pub json: Vec<u8>,
}

/// What a pull returns.
#[derive(uniffi::Record)]
pub struct NativeBatch {
    /// In order.
    pub items: Vec<NativeItem>,
    /// Nothing comes any more.
    pub ended: bool,
    /// Why, unless that was the ordinary end. The items come first.
    pub failure: Option<String>,
}

impl From<Batch> for NativeBatch {
    fn from(batch: Batch) -> Self {
        NativeBatch {
            ended: batch.end.is_some(),
            failure: batch
                .end
                .and_then(std::result::Result::err)
                .map(|error| error.to_json()),
            items: batch
                .items
                .into_iter()
                .map(|item| NativeItem {
                    kind: item.kind.into(),
                    json: item.json.into_string().into_bytes(),
                })
                .collect(),
        }
    }
}

async fn pull(stream: &Stream, max_items: u32, max_bytes: u32) -> Result<NativeBatch> {
    let batch = stream.next_batch_async(max_items as usize, max_bytes as usize);
    Ok(batch.await?.into())
}

/// A stream under way. Dropping it cancels.
#[derive(uniffi::Object)]
pub struct NativeStream {
    stream: Stream,
    changed: Arc<Notify>,
}

impl NativeStream {
    pub fn new(stream: Stream) -> std::result::Result<Arc<Self>, Error> {
        let changed = Arc::new(Notify::new());
        let hook = changed.clone();
        stream.on_ready(move || hook.notify_waiters())?;
        Ok(Arc::new(NativeStream { stream, changed }))
    }
}

#[uniffi::export]
impl NativeStream {
    /// Waits until the server has accepted the stream.
    pub async fn opened(&self) -> Result<()> {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if let Some(opened) = self.stream.wait_open(Some(Duration::ZERO)) {
                return opened.map_err(NativeError::from);
            }
            changed.await;
        }
    }

    /// Waits for an item and takes what else is there.
    pub async fn next_batch(&self, max_items: u32, max_bytes: u32) -> Result<NativeBatch> {
        pull(&self.stream, max_items, max_bytes).await
    }

    /// Stops it and forgets what was not pulled.
    pub fn cancel(&self) -> Result<()> {
        entry("Stream.cancel", || {
            self.stream.cancel();
            Ok(())
        })
    }
}

/// A run under way. Dropping it stops the run, not the session.
#[derive(uniffi::Object)]
pub struct NativeRun(pub Run);

#[uniffi::export]
impl NativeRun {
    /// As of a stream.
    pub async fn next_batch(&self, max_items: u32, max_bytes: u32) -> Result<NativeBatch> {
        pull(self.0.stream(), max_items, max_bytes).await
    }

    /// Answers a request for a tool or an approval; false when nobody waits
    /// for the answer any more.
    pub fn respond(&self, token: u64, answer: &str) -> Result<bool> {
        entry("Run.respond", || self.0.respond(token, answer))
    }

    /// Has the session stop; the run ends with its summary.
    pub fn interrupt(&self) -> Result<Arc<NativeCall>> {
        entry("Run.interrupt", || {
            Ok(Arc::new(NativeCall::from(self.0.interrupt()?)))
        })
    }

    /// Stops the run and forgets what was not pulled.
    pub fn cancel(&self) -> Result<()> {
        entry("Run.cancel", || {
            self.0.stream().cancel();
            Ok(())
        })
    }
}
