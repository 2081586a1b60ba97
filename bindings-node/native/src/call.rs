use hostler::bridge;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    client::Engine,
    entry::{Result, entry},
    waker::Bell,
};

/// A request under way.
#[napi]
pub struct Call {
    call: bridge::Call,
    _engine: Engine,
}

/// What the server answered.
#[napi(object, use_nullable = true)]
pub struct Answer {
    pub status: u16,
    pub request_id: Option<String>,
    pub body: String,
}

impl Call {
    pub fn new(call: bridge::Call, engine: Engine, bell: Bell) -> Result<Call, bridge::Error> {
        call.on_done(move || bell.ring())?;
        Ok(Call {
            call,
            _engine: engine,
        })
    }
}

#[napi]
impl Call {
    /// The outcome, or null if there is none yet.
    #[napi(catch_unwind)]
    pub fn poll(&self) -> Result<Option<Answer>> {
        entry("Call.poll", || {
            let Some(outcome) = self.call.outcome() else {
                return Ok(None);
            };
            let response = outcome?;
            Ok(Some(Answer {
                status: response.status.as_u16(),
                request_id: response.request_id().map(str::to_owned),
                body: String::from_utf8_lossy(&response.body).into_owned(),
            }))
        })
    }

    /// The body of the answer as it came, or null if there is none yet.
    #[napi(catch_unwind)]
    pub fn poll_bytes(&self) -> Result<Option<Uint8Array>> {
        entry("Call.pollBytes", || {
            let outcome = self.call.outcome().transpose()?;
            Ok(outcome.map(|response| Uint8Array::from(&response.body[..])))
        })
    }

    /// Asks the call to stop.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.call.cancel();
    }
}
