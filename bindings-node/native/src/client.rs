use bytes::Bytes;
use hostler::bridge::{self, Error};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    call::Call,
    download::Download,
    entry::{Result, entry},
    stream::{Source, Stream},
    waker::Waker,
};

/// The engine behind a client. Whatever the client started holds it too: a
/// stream goes on when nobody has the client any more.
#[cfg(feature = "engine")]
pub type Engine = Option<std::sync::Arc<hostler_engine::embedded::Embedded>>;
#[cfg(not(feature = "engine"))]
#[derive(Clone, Default)]
pub struct Engine {}

/// A client: it starts calls and streams. Each reports to the waker, under
/// the token that it is given, when there is something to look at.
#[napi]
pub struct Client {
    pub(crate) client: bridge::Client,
    pub(crate) engine: Engine,
}

impl Client {
    fn open(
        &self,
        waker: &Waker,
        token: u32,
        source: Result<Source, Error>,
    ) -> Result<Stream, Error> {
        Stream::new(source?, self.engine.clone(), waker.bell(token))
    }
}

#[napi]
impl Client {
    /// A client that speaks HTTP. `options` is a JSON object.
    #[napi(constructor, catch_unwind)]
    pub fn new(options: String) -> Result<Client> {
        entry("Client", || {
            Ok(Client {
                client: bridge::Client::new(&options, None)?,
                engine: Engine::default(),
            })
        })
    }

    /// Starts one call of an operation. `args` is a JSON object; parts of its
    /// form refer to `attachments`, which are copied.
    #[napi(catch_unwind)]
    pub fn call(
        &self,
        waker: &Waker,
        token: u32,
        operation: String,
        args: String,
        attachments: Vec<Uint8Array>,
    ) -> Result<Call> {
        entry("Client.call", || {
            let attachments: Vec<Bytes> = attachments
                .iter()
                .map(|bytes| Bytes::copy_from_slice(bytes))
                .collect();
            let call = self.client.call_with(&operation, &args, &attachments)?;
            Call::new(call, self.engine.clone(), waker.bell(token))
        })
    }

    /// Starts to fetch bytes; nothing is asked for before the first pull.
    #[napi(catch_unwind)]
    pub fn download(&self, operation: String, args: String) -> Result<Download> {
        entry("Client.download", || {
            let download = self.client.download(&operation, &args)?;
            Ok(Download::new(download, self.engine.clone()))
        })
    }

    /// Opens a stream of events.
    #[napi(catch_unwind)]
    pub fn stream(
        &self,
        waker: &Waker,
        token: u32,
        operation: String,
        args: String,
    ) -> Result<Stream> {
        entry("Client.stream", || {
            let stream = self.client.stream(&operation, &args).map(Source::Stream);
            self.open(waker, token, stream)
        })
    }

    /// The items of a list over all of its pages.
    #[napi(catch_unwind)]
    pub fn list(
        &self,
        waker: &Waker,
        token: u32,
        operation: String,
        args: String,
    ) -> Result<Stream> {
        entry("Client.list", || {
            let stream = self.client.list(&operation, &args).map(Source::Stream);
            self.open(waker, token, stream)
        })
    }

    /// Follows a session across disconnects. `options` is a JSON object.
    #[napi(catch_unwind)]
    pub fn follow(
        &self,
        waker: &Waker,
        token: u32,
        session_id: String,
        options: String,
    ) -> Result<Stream> {
        entry("Client.follow", || {
            let stream = self
                .client
                .follow(&session_id, &options)
                .map(Source::Stream);
            self.open(waker, token, stream)
        })
    }

    /// Runs a session. `options` is a JSON object.
    #[napi(catch_unwind)]
    pub fn run(
        &self,
        waker: &Waker,
        token: u32,
        session_id: String,
        options: String,
    ) -> Result<Stream> {
        entry("Client.run", || {
            let run = self.client.run(&session_id, &options).map(Source::Run);
            self.open(waker, token, run)
        })
    }

    /// Cancels everything that this client started.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }

    /// Stops the engine and reports when it has stopped; false if there is
    /// none.
    #[cfg(feature = "engine")]
    #[napi(catch_unwind)]
    pub fn stop_engine(&self, waker: &Waker, token: u32) -> Result<bool> {
        entry("Client.stopEngine", || {
            let Some(engine) = self.engine.clone() else {
                return Ok(false);
            };
            let bell = waker.bell(token);
            crate::engine::aside(move || {
                // A panic is logged where it is caught, and the engine is gone.
                let _ = bridge::guard("Client.stopEngine", || {
                    engine.close();
                    Ok(())
                });
                bell.ring();
            })?;
            Ok(true)
        })
    }

    /// There is no engine in this build.
    #[cfg(not(feature = "engine"))]
    #[napi(catch_unwind)]
    pub fn stop_engine(&self, _waker: &Waker, _token: u32) -> bool {
        false
    }
}
