//! What the commands that run an engine have in common.

use std::sync::Arc;

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

/// The model that the options and the environment name, and what to call it.
pub fn model(options: &ModelOptions) -> Result<(Arc<dyn Model>, String), Failure> {
    if let Some(path) = &options.model_script {
        let script = Script::load(path).map_err(|error| Failure::Usage(error.to_string()))?;
        let name = format!("scripted: {}", path.display());
        return Ok((Arc::new(ScriptedModel::new(script, Clock::System)), name));
    }
    let variable = |name| {
        std::env::var(name)
            .ok()
            .filter(|value: &String| !value.is_empty())
    };
    let mut key = options.model_api_key.clone();
    let mut config = match &options.model_base_url {
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
    let name = model.endpoint().to_owned();
    Ok((Arc::new(model), name))
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
