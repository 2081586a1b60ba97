//! The client: one call at a time, whatever the transport.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;

use crate::{Result, operations::Operation, transport::Transport};

/// A client of the Managed Agents API. Cheap to clone; clones share
/// connections.
#[derive(Clone)]
pub struct Client {
    #[allow(dead_code)]
    transport: Arc<dyn Transport>,
}

/// What one call adds to or replaces of the client's settings.
#[derive(Clone, Debug, Default)]
pub struct RequestOptions {
    /// Headers that replace the computed ones of the same name.
    pub headers: HeaderMap,
    /// Query parameters added as they are: wire name with brackets, value.
    pub query: Vec<(String, String)>,
    /// Beta values, sent before the operation's own.
    pub betas: Vec<String>,
    /// Replaces the client's limit on the wait for the response head.
    pub timeout: Option<Duration>,
    /// Replaces the client's number of repetitions.
    pub max_retries: Option<u32>,
    /// Sent as `idempotency-key`; makes a create safe to repeat.
    pub idempotency_key: Option<String>,
}

/// The arguments of one call of an operation.
#[derive(Clone, Debug, Default)]
pub struct CallArgs {
    /// Path parameters by placeholder name, not yet encoded.
    pub path: Vec<(&'static str, String)>,
    /// Query parameters by wire name with brackets (`types[]`,
    /// `created_at[gte]`), not yet encoded.
    pub query: Vec<(String, String)>,
    /// JSON body.
    pub body: Option<Bytes>,
    /// Per-call settings.
    pub options: RequestOptions,
}

impl Client {
    /// One call whose answer is a JSON object of type `T`.
    pub async fn call<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Result<T> {
        let _ = (operation, args);
        unimplemented!()
    }
}
