use std::{collections::BTreeMap, path::PathBuf};

use bytes::Bytes;
use hostler::bridge;
use pyo3::{prelude::*, types::PyBytes};
use serde_json::json;

use crate::{
    call::{Call, Download},
    entry::{detached, entry, started, text},
    stream::{Source, Stream},
};

/// The engine behind a client. Whatever the client started holds it too: a
/// stream goes on when nobody has the client any more.
#[cfg(feature = "engine")]
pub type Engine = Option<std::sync::Arc<hostler_engine::embedded::Embedded>>;
#[cfg(not(feature = "engine"))]
#[derive(Clone, Default)]
pub struct Engine {}

/// A client: it starts calls and streams.
#[pyclass(frozen, module = "hostler._native")]
pub struct Client {
    client: bridge::Client,
    engine: Engine,
}

#[pymethods]
impl Client {
    /// A client that speaks HTTP.
    #[new]
    #[pyo3(signature = (*, api_key=None, auth_token=None, base_url=None, timeout=None, max_retries=None, headers=None, betas=None, ca_file=None))]
    #[allow(clippy::too_many_arguments)]
    fn new(
        py: Python<'_>,
        api_key: Option<String>,
        auth_token: Option<String>,
        base_url: Option<String>,
        timeout: Option<f64>,
        max_retries: Option<u32>,
        headers: Option<BTreeMap<String, String>>,
        betas: Option<Vec<String>>,
        ca_file: Option<PathBuf>,
    ) -> PyResult<Client> {
        entry(py, "Client", || {
            let options = json!({
                "api_key": api_key,
                "auth_token": auth_token,
                "base_url": base_url,
                "timeout": timeout,
                "max_retries": max_retries,
                "headers": headers,
                "betas": betas,
                "ca_file": ca_file,
            });
            let client = detached(py, || bridge::Client::new(&options.to_string(), None))?;
            started();
            Ok(Client {
                client,
                engine: Engine::default(),
            })
        })
    }

    /// A client of an engine in this process. `engine` is a JSON object.
    #[cfg(feature = "engine")]
    #[staticmethod]
    #[pyo3(signature = (engine, *, timeout=None, max_retries=None, headers=None, betas=None))]
    fn embedded(
        py: Python<'_>,
        engine: &[u8],
        timeout: Option<f64>,
        max_retries: Option<u32>,
        headers: Option<BTreeMap<String, String>>,
        betas: Option<Vec<String>>,
    ) -> PyResult<Client> {
        entry(py, "Client.embedded", || {
            let options = json!({
                "timeout": timeout,
                "max_retries": max_retries,
                "headers": headers,
                "betas": betas,
            });
            let settings = text("embedded", engine)?;
            let client = detached(py, || {
                let engine = hostler_engine::embedded::Embedded::open(settings)?;
                started();
                let transport = Some(engine.transport()?);
                Ok(Client {
                    client: bridge::Client::new(&options.to_string(), transport)?,
                    engine: Some(engine),
                })
            })?;
            Ok(client)
        })
    }

    /// Starts one call of an operation. `arguments` is a JSON object.
    /// Parts of a form refer to `attachments`.
    #[pyo3(signature = (operation, arguments, attachments=None))]
    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &[u8],
        attachments: Option<Vec<Bound<'_, PyBytes>>>,
    ) -> PyResult<Call> {
        entry(py, "Client.call", || {
            let arguments = text(operation, arguments)?;
            let attachments: Vec<Bytes> = attachments
                .unwrap_or_default()
                .iter()
                .map(|bytes| Bytes::copy_from_slice(bytes.as_bytes()))
                .collect();
            let call = self.client.call_with(operation, arguments, &attachments)?;
            Ok(Call::new(call, self.engine.clone()))
        })
    }

    /// Starts to fetch bytes.
    fn download(&self, py: Python<'_>, operation: &str, arguments: &[u8]) -> PyResult<Download> {
        entry(py, "Client.download", || {
            let arguments = text(operation, arguments)?;
            let download = self.client.download(operation, arguments)?;
            Ok(Download::new(download, self.engine.clone()))
        })
    }

    /// Opens a stream of events.
    fn stream(&self, py: Python<'_>, operation: &str, arguments: &[u8]) -> PyResult<Stream> {
        entry(py, "Client.stream", || {
            let arguments = text(operation, arguments)?;
            let stream = self.client.stream(operation, arguments)?;
            Ok(Stream::new(Source::Stream(stream), self.engine.clone()))
        })
    }

    /// The items of a list over all of its pages.
    fn list(&self, py: Python<'_>, operation: &str, arguments: &[u8]) -> PyResult<Stream> {
        entry(py, "Client.list", || {
            let arguments = text(operation, arguments)?;
            let stream = self.client.list(operation, arguments)?;
            Ok(Stream::new(Source::Stream(stream), self.engine.clone()))
        })
    }

    /// Follows a session across disconnects. `options` is a JSON object.
    fn follow(&self, py: Python<'_>, session_id: &str, options: &[u8]) -> PyResult<Stream> {
        entry(py, "Client.follow", || {
            let options = text("follow.options", options)?;
            let stream = self.client.follow(session_id, options)?;
            Ok(Stream::new(Source::Stream(stream), self.engine.clone()))
        })
    }

    /// Runs a session. `options` is a JSON object.
    fn run(&self, py: Python<'_>, session_id: &str, options: &[u8]) -> PyResult<Stream> {
        entry(py, "Client.run", || {
            let options = text("run.options", options)?;
            let run = self.client.run(session_id, options)?;
            Ok(Stream::new(Source::Run(run), self.engine.clone()))
        })
    }

    /// Cancels everything that this client started, and stops its engine.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        entry(py, "Client.close", || {
            self.client.close();
            #[cfg(feature = "engine")]
            if let Some(engine) = &self.engine {
                detached(py, || {
                    engine.close();
                    Ok(())
                })?;
            }
            Ok(())
        })
    }
}
