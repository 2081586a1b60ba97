//! The engine in this process, in builds that have it.

use std::sync::Arc;

use hostler::{bridge::Error, transport::Transport};
#[cfg(feature = "engine")]
use hostler_engine::embedded::Embedded;

#[cfg(not(feature = "engine"))]
use self::absent::Embedded;
use crate::entry::{Result, entry};

#[cfg(not(feature = "engine"))]
mod absent {
    use super::{Arc, Error, Transport};

    /// There is none, so none can be opened.
    pub enum Embedded {}

    impl Embedded {
        pub fn open(_: &str) -> Result<Arc<Embedded>, Error> {
            Err(Error::new(
                hostler::ErrorCode::Engine,
                "this build of the Swift package is a client only: use the one with the engine, \
                 or a client of `hostler serve`",
            ))
        }

        pub fn transport(&self) -> Result<Arc<dyn Transport>, Error> {
            match *self {}
        }

        pub fn close(&self) {
            match *self {}
        }
    }
}

/// An open engine. Dropping it stops it, without waiting.
#[derive(uniffi::Object)]
pub struct NativeEngine(Arc<Embedded>);

impl NativeEngine {
    pub fn transport(&self) -> std::result::Result<Arc<dyn Transport>, Error> {
        self.0.transport()
    }
}

#[uniffi::export]
impl NativeEngine {
    /// Opens an engine as the JSON object `options` says.
    #[uniffi::constructor]
    pub fn new(options: &str) -> Result<Arc<Self>> {
        entry("Engine.open", || {
            Ok(Arc::new(NativeEngine(Embedded::open(options)?)))
        })
    }

    /// Stops all work and waits for it, at most two seconds.
    pub fn close(&self) -> Result<()> {
        entry("Engine.close", || {
            self.0.close();
            Ok(())
        })
    }
}
