use std::sync::Arc;

use bytes::Bytes;
use hostler::bridge::{self, RawResponse};

use crate::{
    engine::NativeEngine,
    entry::{Result, entry},
    stream::{NativeRun, NativeStream},
};

/// A client.
#[derive(uniffi::Object)]
pub struct NativeClient(bridge::Client);

/// What the server answered.
#[derive(uniffi::Record)]
pub struct NativeAnswer {
    /// HTTP status, below 400.
    pub status: u16,
    /// The header `request-id`.
    pub request_id: Option<String>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl From<RawResponse> for NativeAnswer {
    fn from(response: RawResponse) -> Self {
        NativeAnswer {
            status: response.status.as_u16(),
            request_id: response.request_id().map(str::to_owned),
            body: response.body.into(),
        }
    }
}

#[uniffi::export]
impl NativeClient {
    /// A client with the options of `bridge::Client::new`; with an engine, its
    /// calls stay in this process.
    #[uniffi::constructor]
    pub fn new(options: &str, engine: Option<Arc<NativeEngine>>) -> Result<Arc<Self>> {
        entry("Client.init", || {
            let transport = engine.map(|engine| engine.transport()).transpose()?;
            let client = bridge::Client::new(options, transport)?;
            Ok(Arc::new(NativeClient(client)))
        })
    }

    /// Starts a call; `attachments` are the bytes that parts of a form name.
    pub fn call(
        &self,
        operation: &str,
        arguments: &str,
        attachments: Vec<Vec<u8>>,
    ) -> Result<Arc<NativeCall>> {
        entry("Client.call", || {
            let attachments: Vec<Bytes> = attachments.into_iter().map(Bytes::from).collect();
            let call = self.0.call_with(operation, arguments, &attachments)?;
            Ok(Arc::new(NativeCall(call)))
        })
    }

    /// Opens a stream of events.
    pub fn stream(&self, operation: &str, arguments: &str) -> Result<Arc<NativeStream>> {
        entry("Client.stream", || {
            NativeStream::new(self.0.stream(operation, arguments)?)
        })
    }

    /// The items of a list over all its pages.
    pub fn list(&self, operation: &str, arguments: &str) -> Result<Arc<NativeStream>> {
        entry("Client.list", || {
            NativeStream::new(self.0.list(operation, arguments)?)
        })
    }

    /// Follows a session.
    pub fn follow(&self, session_id: &str, options: &str) -> Result<Arc<NativeStream>> {
        entry("Client.follow", || {
            NativeStream::new(self.0.follow(session_id, options)?)
        })
    }

    /// Runs a session.
    pub fn run(&self, session_id: &str, options: &str) -> Result<Arc<NativeRun>> {
        entry("Client.run", || {
            Ok(Arc::new(NativeRun(self.0.run(session_id, options)?)))
        })
    }

    /// Bytes in chunks.
    pub fn download(&self, operation: &str, arguments: &str) -> Result<Arc<NativeDownload>> {
        entry("Client.download", || {
            let download = self.0.download(operation, arguments)?;
            Ok(Arc::new(NativeDownload(download)))
        })
    }

    /// Cancels what this client started and refuses further use.
    pub fn close(&self) -> Result<()> {
        entry("Client.close", || {
            self.0.close();
            Ok(())
        })
    }
}

/// A call under way. Dropping it cancels.
#[derive(uniffi::Object)]
pub struct NativeCall(bridge::Call);

impl From<bridge::Call> for NativeCall {
    fn from(call: bridge::Call) -> Self {
        NativeCall(call)
    }
}

#[uniffi::export]
impl NativeCall {
    /// Waits for the answer.
    pub async fn finished(&self) -> Result<NativeAnswer> {
        Ok(self.0.finished().await?.into())
    }

    /// Has it complete with `CANCELLED`, unless it is complete.
    pub fn cancel(&self) -> Result<()> {
        entry("Call.cancel", || {
            self.0.cancel();
            Ok(())
        })
    }
}

/// Bytes on their way. Dropping it gives up the rest.
#[derive(uniffi::Object)]
pub struct NativeDownload(bridge::Download);

#[uniffi::export]
impl NativeDownload {
    /// Starts to fetch the next chunk; an empty one is the end.
    pub fn next(&self) -> Result<Arc<NativeCall>> {
        entry("Download.next", || Ok(Arc::new(NativeCall(self.0.next()?))))
    }
}
