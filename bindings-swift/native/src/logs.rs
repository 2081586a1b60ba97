use std::sync::Arc;

use hostler::bridge;
use tokio::sync::Notify;
use tokio::sync::watch;

use crate::entry::{Result, entry};

/// A reader of the log. Dropping it ends the listening.
#[derive(uniffi::Object)]
pub struct NativeLogs {
    logs: bridge::Logs,
    waiting: Arc<Notify>,
    closed: watch::Sender<bool>,
}

#[uniffi::export]
impl NativeLogs {
    /// Listens to records of this level and above.
    #[uniffi::constructor]
    pub fn new(level: &str) -> Result<Arc<Self>> {
        entry("Log.listen", || {
            let waiting = Arc::new(Notify::new());
            let hook = waiting.clone();
            Ok(Arc::new(NativeLogs {
                logs: bridge::Logs::listen(level, move || hook.notify_one())?,
                waiting,
                closed: watch::Sender::new(false),
            }))
        })
    }

    /// Waits for records: a JSON array. None when it is closed and all were
    /// read.
    pub async fn next(&self) -> Result<Option<String>> {
        let mut closed = self.closed.subscribe();
        loop {
            let records = self.logs.drain();
            if records != "[]" {
                return Ok(Some(records));
            }
            if *closed.borrow() {
                return Ok(None);
            }
            tokio::select! {
                () = self.waiting.notified() => {}
                _ = closed.changed() => {}
            }
        }
    }

    /// Ends the listening.
    pub fn close(&self) -> Result<()> {
        entry("Log.close", || {
            self.closed.send_replace(true);
            Ok(())
        })
    }
}
