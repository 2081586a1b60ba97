//! An engine behind a client of the same process, as language bindings open
//! it: options as JSON, closing that waits, an exit that closes them all.

use std::{
    mem,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use hostler::bridge::{Error, ErrorCode, Runtime};
use hostler_sandbox::Isolation;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    clock::Clock,
    engine::{Engine, EngineOptions},
    model::{MessagesConfig, MessagesModel, Model, Script, ScriptedModel},
};

/// An open engine. Closing waits for it to stop; dropping does not.
pub struct Embedded {
    process: u32,
    runtime: Arc<Runtime>,
    engine: Mutex<Option<Arc<Engine>>>,
}

/// What is to be closed before the process exits.
static OPEN: Mutex<Vec<Weak<Embedded>>> = Mutex::new(Vec::new());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    path: Option<PathBuf>,
    workdir: Option<PathBuf>,
    isolation: Option<String>,
    /// Absent: an endpoint as the environment says.
    model: Option<ModelOptions>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum ModelOptions {
    Scripted {
        /// The script, or its text.
        script: Value,
    },
    Messages {
        base_url: String,
        api_key: Option<String>,
        #[serde(default)]
        headers: Map<String, Value>,
    },
}

const HOSTED: &str = "https://api.anthropic.com";

impl ModelOptions {
    fn from_environment() -> Result<ModelOptions, Error> {
        let read = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let base_url = read("ANTHROPIC_BASE_URL");
        let api_key = read("ANTHROPIC_API_KEY");
        if base_url.is_none() && api_key.is_none() {
            return Err(Error::new(
                ErrorCode::NoCredentials,
                "the embedded engine needs a model: set ANTHROPIC_API_KEY, or give embedded.model: \
                 {\"kind\": \"messages\", \"base_url\": …} for another endpoint, \
                 {\"kind\": \"scripted\", \"script\": …} for a test",
            ));
        }
        Ok(ModelOptions::Messages {
            base_url: base_url.unwrap_or_else(|| HOSTED.to_owned()),
            api_key,
            headers: Map::new(),
        })
    }
}

impl Embedded {
    /// Opens an engine as the JSON object `options` says.
    pub fn open(options: &str) -> Result<Arc<Embedded>, Error> {
        let options: Options = serde_json::from_str(options)
            .map_err(|error| Error::invalid_argument(format!("embedded: {error}")))?;
        let described = match options.model {
            Some(model) => model,
            None => ModelOptions::from_environment()?,
        };
        let mut settings = EngineOptions::new(model(described)?);
        settings.data_dir = options.path;
        settings.workdir = options.workdir;
        settings.isolation = isolation(options.isolation.as_deref())?;
        let runtime = Runtime::shared()?;
        let engine = runtime.block_on(Engine::open(settings))?.map_err(|error| {
            Error::new(
                ErrorCode::Engine,
                format!("the engine cannot be opened: {}", error.message),
            )
        })?;
        let embedded = Arc::new(Embedded {
            process: std::process::id(),
            runtime,
            engine: Mutex::new(Some(Arc::new(engine))),
        });
        let mut open = lock(&OPEN);
        open.retain(|engine| engine.strong_count() > 0);
        open.push(Arc::downgrade(&embedded));
        Ok(embedded)
    }

    /// The way to the engine.
    pub fn transport(&self) -> Result<Arc<dyn hostler::transport::Transport>, Error> {
        let engine = lock(&self.engine);
        let engine = engine
            .as_ref()
            .ok_or_else(|| Error::new(ErrorCode::Closed, "the engine is closed"))?;
        Ok(engine.transport())
    }

    /// Stops all work and waits for it, at most two seconds.
    pub fn close(&self) {
        if self.process != std::process::id() {
            return;
        }
        let Some(engine) = lock(&self.engine).take() else {
            return;
        };
        // A runtime that is gone has stopped the engine already.
        let _ = self
            .runtime
            .block_on(async move { engine.shutdown().await });
    }
}

impl Drop for Embedded {
    fn drop(&mut self) {
        let engine = self
            .engine
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if self.process != std::process::id() {
            // The files are the parent's.
            mem::forget(engine);
        } else if let Some(engine) = engine {
            self.runtime
                .handle()
                .spawn(async move { engine.shutdown().await });
        }
    }
}

/// Closes every engine of this process.
pub fn close_all() {
    let open = mem::take(&mut *lock(&OPEN));
    for engine in open.iter().filter_map(Weak::upgrade) {
        engine.close();
    }
}

fn isolation(name: Option<&str>) -> Result<Isolation, Error> {
    match name {
        None | Some("required") => Ok(Isolation::Required),
        Some("without_namespaces") => Ok(Isolation::WithoutNamespaces),
        Some("unisolated") => Ok(Isolation::Unisolated),
        Some(_) => Err(Error::invalid_argument(
            "embedded.isolation: expected \"required\", \"without_namespaces\" or \"unisolated\"",
        )),
    }
}

fn model(options: ModelOptions) -> Result<Arc<dyn Model>, Error> {
    match options {
        ModelOptions::Scripted { script } => {
            let text = match script {
                Value::String(text) => text,
                script => script.to_string(),
            };
            let script = Script::parse(&text).map_err(|error| {
                Error::invalid_argument(format!("embedded.model.script: {error}"))
            })?;
            Ok(Arc::new(ScriptedModel::new(script, Clock::System)))
        }
        ModelOptions::Messages {
            base_url,
            api_key,
            headers,
        } => Ok(Arc::new(MessagesModel::new(MessagesConfig {
            api_key,
            headers: header_map(&headers)?,
            ..MessagesConfig::new(base_url)
        })?)),
    }
}

fn header_map(headers: &Map<String, Value>) -> Result<HeaderMap, Error> {
    let mut out = HeaderMap::new();
    for (name, value) in headers {
        let wrong = |what| {
            Error::invalid_argument(format!("embedded.model.headers.{name}: expected {what}"))
        };
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong("a header name"))?;
        let text = value.as_str().ok_or_else(|| wrong("a string"))?;
        let mut text = HeaderValue::from_str(text).map_err(|_| wrong("a header value"))?;
        // Nobody says which of them are secret.
        text.set_sensitive(true);
        out.insert(header, text);
    }
    Ok(out)
}
