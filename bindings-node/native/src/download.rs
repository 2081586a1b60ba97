use hostler::bridge;
use napi_derive::napi;

use crate::{
    call::Call,
    client::Engine,
    entry::{Result, entry},
    waker::Waker,
};

/// Bytes that are fetched chunk by chunk.
#[napi]
pub struct Download {
    download: bridge::Download,
    engine: Engine,
}

impl Download {
    pub fn new(download: bridge::Download, engine: Engine) -> Download {
        Download { download, engine }
    }
}

#[napi]
impl Download {
    /// Starts to fetch the next chunk; an empty one is the end.
    #[napi(catch_unwind)]
    pub fn next(&self, waker: &Waker, token: u32) -> Result<Call> {
        entry("Download.next", || {
            let call = self.download.next()?;
            Call::new(call, self.engine.clone(), waker.bell(token))
        })
    }

    /// Gives up the rest.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.download.cancel();
    }
}
