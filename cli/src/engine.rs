//! What the commands that run an engine have in common.

use std::{path::PathBuf, sync::Arc};

use hostler_engine::{
    clock::Clock,
    model::{MessagesConfig, MessagesModel, Model, Script, ScriptedModel},
};
use hostler_sandbox::Sandbox;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    Failure,
    args::{IsolationLevel, ModelOptions},
};

/// The answers' author.
pub struct Thinker {
    pub model: Arc<dyn Model>,
    /// What to call it.
    pub name: String,
    /// The model id of a task that names none.
    pub default_id: &'static str,
}

/// Who thinks, by the options and then the environment.
pub fn thinker(options: &ModelOptions) -> Result<Thinker, Failure> {
    let is_endpoint_chosen = options.model_base_url.is_some()
        || options.model_api_key.is_some()
        || !options.model_header.is_empty();
    let script = options.model_script.clone().or_else(|| {
        variable("HOSTLER_MODEL_SCRIPT")
            .filter(|_| !is_endpoint_chosen)
            .map(PathBuf::from)
    });
    if let Some(path) = script {
        let script = Script::load(&path).map_err(|error| Failure::Usage(error.to_string()))?;
        return Ok(Thinker {
            model: Arc::new(ScriptedModel::new(script, Clock::System)),
            name: format!("scripted: {}", path.display()),
            default_id: "scripted",
        });
    }
    let url = options
        .model_base_url
        .clone()
        .or_else(|| variable("HOSTLER_MODEL_BASE_URL"));
    let mut key = options
        .model_api_key
        .clone()
        .or_else(|| variable("HOSTLER_MODEL_API_KEY"));
    let mut config = match url {
        // The key of one endpoint is none of another's business.
        Some(url) => MessagesConfig::new(url),
        None => {
            key = key
                .or_else(|| variable("ANTHROPIC_API_KEY"))
                .or_else(|| variable("ANTHROPIC_AUTH_TOKEN"));
            match (variable("ANTHROPIC_BASE_URL"), &key) {
                (Some(url), _) => MessagesConfig::new(url),
                (None, Some(key)) => MessagesConfig::anthropic(key),
                (None, None) => return Err(Failure::Usage(NO_MODEL.into())),
            }
        }
    };
    config.api_key = key;
    config.headers = headers(&options.model_header)?;
    let model = MessagesModel::new(config)
        .map_err(|error| Failure::Usage(format!("the model endpoint: {error}")))?;
    Ok(Thinker {
        name: model.endpoint().to_owned(),
        model: Arc::new(model),
        default_id: "claude-opus-5-5",
    })
}

/// An environment variable; empty counts as not set.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

const NO_MODEL: &str = "\
there is no model to think with. Give one of these:
  ANTHROPIC_API_KEY=…               Anthropic's API, with your key
  --model-base-url URL              any endpoint that speaks the Messages API, for example
                                    http://localhost:8080 of llama.cpp's server
  --model-script FILE               answers from a file
Or watch `hostler demo`, which needs none of them.";

fn headers(lines: &[String]) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::new();
    for line in lines {
        let parsed = line.split_once(':').and_then(|(name, value)| {
            let mut value = HeaderValue::from_str(value.trim()).ok()?;
            value.set_sensitive(true);
            Some((HeaderName::try_from(name.trim()).ok()?, value))
        });
        // The line itself stays out of the message: it can hold a secret.
        let (name, value) = parsed
            .ok_or_else(|| Failure::Usage("--model-header must look like `Name: value`".into()))?;
        headers.append(name, value);
    }
    Ok(headers)
}

/// What keeps commands from the rest of this machine, for people. Fails where
/// nothing does.
pub fn isolation(level: IsolationLevel) -> Result<String, Failure> {
    let place = tempfile::tempdir()?;
    let sandbox = Sandbox::builder(place.path())
        .isolation(level.into())
        .build()
        .map_err(|error| {
            Failure::Error(format!(
                "{error}\nOn the command line that is --isolation none."
            ))
        })?;
    Ok(sandbox.isolation().to_string())
}
