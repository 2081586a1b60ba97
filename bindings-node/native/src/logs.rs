use hostler::bridge;
use napi_derive::napi;

use crate::{
    entry::{Result, entry},
    waker::Waker,
};

/// A reader of the log.
#[napi]
pub struct Logs {
    logs: Option<bridge::Logs>,
}

/// Listens to what is logged. The waker reports when there is something to
/// drain.
#[napi(catch_unwind)]
pub fn listen_logs(waker: &Waker, token: u32, level: String) -> Result<Logs> {
    entry("listenLogs", || {
        let bell = waker.bell(token);
        let logs = bridge::Logs::listen(&level, move || bell.ring())?;
        Ok(Logs { logs: Some(logs) })
    })
}

#[napi]
impl Logs {
    /// What was logged since the last time: a JSON array.
    #[napi(catch_unwind)]
    pub fn drain(&self) -> Result<String> {
        entry("Logs.drain", || {
            let logs = self.logs.as_ref();
            Ok(logs.map_or_else(|| "[]".to_owned(), bridge::Logs::drain))
        })
    }

    /// Ends the listening.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        self.logs = None;
    }
}
