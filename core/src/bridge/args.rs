//! JSON arguments, checked with the full path of what is wrong.

use std::{path::PathBuf, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

use crate::{
    CallArgs, CertificateSource, ClientBuilder, Error, FilePart, Form, RateLimits, RequestOptions,
    Result,
    operations::{Body, Operation, QueryKind},
};

/// One JSON object of options, consumed key by key. Whatever is left over in
/// the end is unknown and refused.
pub(super) struct Options {
    path: String,
    map: Map<String, Value>,
}

impl Options {
    pub fn parse(path: &str, json: &str) -> Result<Options> {
        let value = serde_json::from_str(json)
            .map_err(|error| Error::invalid_argument(format!("{path}: not valid JSON: {error}")))?;
        Options::new(path, value)
    }

    fn new(path: &str, value: Value) -> Result<Options> {
        match value {
            Value::Object(map) => Ok(Options {
                path: path.to_owned(),
                map,
            }),
            Value::Null => Ok(Options {
                path: path.to_owned(),
                map: Map::new(),
            }),
            _ => Err(Error::invalid_argument(format!(
                "{path}: expected an object"
            ))),
        }
    }

    pub fn wrong(&self, name: &str, expected: &str) -> Error {
        Error::invalid_argument(format!("{}.{name}: expected {expected}", self.path))
    }

    /// Null counts as absent.
    pub fn take(&mut self, name: &str) -> Option<Value> {
        self.map.remove(name).filter(|value| !value.is_null())
    }

    pub fn string(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "a string")),
        }
    }

    pub fn bool(&mut self, name: &str) -> Result<Option<bool>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(value)),
            Some(_) => Err(self.wrong(name, "true or false")),
        }
    }

    pub fn count(&mut self, name: &str) -> Result<Option<u32>> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .and_then(|n| u32::try_from(n).ok())
                .map(Some)
                .ok_or_else(|| self.wrong(name, "a whole number from 0")),
        }
    }

    pub fn seconds(&mut self, name: &str) -> Result<Option<Duration>> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => value
                .as_f64()
                .and_then(|n| Duration::try_from_secs_f64(n).ok())
                .filter(|duration| !duration.is_zero())
                .map(Some)
                .ok_or_else(|| self.wrong(name, "a number of seconds above 0")),
        }
    }

    pub fn strings(&mut self, name: &str) -> Result<Vec<String>> {
        let Some(value) = self.take(name) else {
            return Ok(Vec::new());
        };
        let Value::Array(values) = value else {
            return Err(self.wrong(name, "a list of strings"));
        };
        values
            .into_iter()
            .map(|value| match value {
                Value::String(text) => Ok(text),
                _ => Err(self.wrong(name, "a list of strings")),
            })
            .collect()
    }

    pub fn object(&mut self, name: &str) -> Result<Options> {
        let value = self.take(name).unwrap_or(Value::Null);
        Options::new(&format!("{}.{name}", self.path), value)
    }

    pub fn finish(self) -> Result<()> {
        match self.map.keys().next() {
            None => Ok(()),
            Some(unknown) => Err(Error::invalid_argument(format!(
                "{}.{unknown}: there is no such option",
                self.path
            ))),
        }
    }

    /// Header names to values; null removes a header.
    fn headers(&mut self, name: &str) -> Result<(HeaderMap, Vec<HeaderName>)> {
        let object = self.object(name)?;
        let (mut set, mut removed) = (HeaderMap::new(), Vec::new());
        for (key, value) in &object.map {
            let header = HeaderName::from_bytes(key.as_bytes())
                .map_err(|_| object.wrong(key, "a header name"))?;
            match value {
                Value::Null => removed.push(header),
                Value::String(text) => {
                    let value = HeaderValue::from_str(text)
                        .map_err(|_| object.wrong(key, "a header value"))?;
                    set.insert(header, value);
                }
                _ => return Err(object.wrong(key, "a string or null")),
            }
        }
        Ok((set, removed))
    }
}

/// `true` for the service's limits, or an object with those that differ.
fn rate_limits(options: &mut Options) -> Result<Option<RateLimits>> {
    let mut limits = RateLimits::default();
    match options.take("rate_limits") {
        None | Some(Value::Bool(false)) => return Ok(None),
        Some(Value::Bool(true)) => {}
        Some(value) => {
            let mut given = Options::new(&format!("{}.rate_limits", options.path), value)?;
            for (name, limit) in [
                ("create", &mut limits.create),
                ("read", &mut limits.read),
                ("files", &mut limits.files),
            ] {
                if let Some(count) = given.count(name)? {
                    *limit = count;
                }
            }
            given.finish()?;
        }
    }
    Ok(Some(limits))
}

/// Client options to a builder.
pub(super) fn builder(json: &str) -> Result<ClientBuilder> {
    let mut options = Options::parse("client.options", json)?;
    let mut builder = crate::Client::builder();
    if let Some(key) = options.string("api_key")? {
        builder = builder.api_key(key);
    }
    if let Some(token) = options.string("auth_token")? {
        builder = builder.auth_token(token);
    }
    if let Some(profile) = options.string("profile")? {
        builder = builder.profile(profile);
    }
    if let Some(limits) = rate_limits(&mut options)? {
        builder = builder.rate_limits(limits);
    }
    if let Some(url) = options.string("base_url")? {
        builder = builder.base_url(url);
    }
    if let Some(timeout) = options.seconds("timeout")? {
        builder = builder.timeout(timeout);
    }
    if let Some(timeout) = options.seconds("connect_timeout")? {
        builder = builder.connect_timeout(timeout);
    }
    if let Some(retries) = options.count("max_retries")? {
        builder = builder.max_retries(retries);
    }
    if let Some(agent) = options.string("user_agent")? {
        builder = builder.user_agent(agent);
    }
    for beta in options.strings("betas")? {
        builder = builder.beta(beta);
    }
    let (headers, removed) = options.headers("headers")?;
    if let Some(name) = removed.first() {
        return Err(Error::invalid_argument(format!(
            "client.options.headers.{name}: expected a string; a header is left out per call"
        )));
    }
    builder = builder.headers(headers);
    if let Some(path) = options.string("ca_file")? {
        builder = builder.certificate(CertificateSource::PemFile(path.into()));
    }
    if let Some(pem) = options.string("ca_pem")? {
        builder = builder.certificate(CertificateSource::Pem(pem.into_bytes()));
    }
    options.finish()?;
    Ok(builder)
}

/// What one call sends, and where its answer goes.
pub(super) struct Arguments {
    pub args: CallArgs,
    pub form: Option<Form>,
    pub save: Option<Save>,
}

/// A file for the bytes of an answer.
pub(super) struct Save {
    pub path: PathBuf,
    pub resume: bool,
}

/// The arguments of an operation that neither takes a form nor answers with
/// bytes.
pub(super) fn plain(operation: &'static Operation, json: &str) -> Result<CallArgs> {
    Ok(call(operation, json, &[])?.args)
}

/// The arguments of one call of an operation. `attachments` are the bytes
/// that parts of a form refer to.
pub(super) fn call(
    operation: &'static Operation,
    json: &str,
    attachments: &[Bytes],
) -> Result<Arguments> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Texts {
        #[serde(default)]
        path: Value,
        #[serde(default)]
        query: Value,
        /// Untouched text: what the caller wrote is what is sent.
        #[serde(default)]
        body: Option<Box<RawValue>>,
        #[serde(default)]
        form: Value,
        #[serde(default)]
        save_to: Value,
        #[serde(default)]
        options: Value,
    }
    let id = operation.id;
    let arguments: Texts = serde_json::from_str(json)
        .map_err(|error| Error::invalid_argument(format!("{id}: arguments: {error}")))?;
    let mut options = Options::new(&format!("{id}.options"), arguments.options)?;
    let (headers, without_headers) = options.headers("headers")?;
    let extra_query = options.object("query")?;
    let request = RequestOptions {
        headers,
        without_headers,
        query: query(None, extra_query)?,
        betas: options.strings("betas")?,
        timeout: options.seconds("timeout")?,
        max_retries: options.count("max_retries")?,
        idempotency_key: options.string("idempotency_key")?,
        repeat_after_lost_answer: options.bool("repeat_after_lost_answer")?.unwrap_or(false),
    };
    options.finish()?;
    let query_options = Options::new(&format!("{id}.query"), arguments.query)?;
    Ok(Arguments {
        args: CallArgs {
            path: path(operation, arguments.path)?,
            query: query(Some(operation), query_options)?,
            body: arguments
                .body
                .map(|body| Bytes::from(String::from(Box::<str>::from(body)))),
            options: request,
        },
        form: form(operation, arguments.form, attachments)?,
        save: save(operation, arguments.save_to)?,
    })
}

/// The parts of a form: a text, a file by its path, or attached bytes.
fn form(operation: &Operation, value: Value, attachments: &[Bytes]) -> Result<Option<Form>> {
    let id = operation.id;
    let takes_form = operation.body == Body::Multipart;
    let parts = match value {
        Value::Null if takes_form => {
            return Err(Error::invalid_argument(format!(
                "{id}.form: missing; {id} sends a list of parts"
            )));
        }
        Value::Null if attachments.is_empty() => return Ok(None),
        Value::Array(parts) if takes_form => parts,
        _ if takes_form => {
            return Err(Error::invalid_argument(format!(
                "{id}.form: expected a list of parts"
            )));
        }
        _ => {
            return Err(Error::invalid_argument(format!(
                "{id}.form: {id} takes no form"
            )));
        }
    };
    let mut used = vec![false; attachments.len()];
    let mut form = Form::new();
    for (index, part) in parts.into_iter().enumerate() {
        let mut part = Options::new(&format!("{id}.form[{index}]"), part)?;
        let name = part
            .string("name")?
            .ok_or_else(|| part.wrong("name", "the name of the field"))?;
        let sources = (
            part.string("text")?,
            part.string("path")?,
            part.count("attachment")?,
        );
        let file = match sources {
            (Some(text), None, None) => {
                form = form.text(name, text);
                part.finish()?;
                continue;
            }
            (None, Some(path), None) => FilePart::path(path),
            (None, None, Some(number)) => {
                let number = number as usize;
                let bytes = attachments.get(number).ok_or_else(|| {
                    part.wrong("attachment", "the number of an attachment, from 0")
                })?;
                used[number] = true;
                let filename = part
                    .string("filename")?
                    .ok_or_else(|| part.wrong("filename", "the name of the attached file"))?;
                FilePart::bytes(filename, bytes.clone())
            }
            _ => {
                return Err(Error::invalid_argument(format!(
                    "{}: expected one of text, path and attachment",
                    part.path
                )));
            }
        };
        let file = match part.string("filename")? {
            Some(filename) => file.filename(filename),
            None => file,
        };
        let file = match part.string("content_type")? {
            Some(kind) => file.content_type(kind),
            None => file,
        };
        part.finish()?;
        form = form.file(name, file);
    }
    match used.iter().position(|used| !used) {
        None => Ok(Some(form)),
        Some(number) => Err(Error::invalid_argument(format!(
            "{id}.form: no part uses attachment {number}"
        ))),
    }
}

fn save(operation: &Operation, value: Value) -> Result<Option<Save>> {
    if value.is_null() {
        return Ok(None);
    }
    let mut options = Options::new(&format!("{}.save_to", operation.id), value)?;
    if !operation.binary {
        return Err(Error::invalid_argument(format!(
            "{}: {} does not answer with bytes",
            options.path, operation.id
        )));
    }
    let path = options
        .string("path")?
        .ok_or_else(|| options.wrong("path", "the path of a file"))?;
    let resume = options.bool("resume")?.unwrap_or(false);
    options.finish()?;
    Ok(Some(Save {
        path: path.into(),
        resume,
    }))
}

fn path(operation: &'static Operation, value: Value) -> Result<Vec<(&'static str, String)>> {
    let options = Options::new(&format!("{}.path", operation.id), value)?;
    let mut out = Vec::with_capacity(options.map.len());
    for (key, value) in &options.map {
        let name = placeholders(operation.path)
            .find(|name| name == key)
            .ok_or_else(|| {
                Error::invalid_argument(format!(
                    "{}.{key}: {} has no such part",
                    options.path, operation.path
                ))
            })?;
        let text = scalar(value).ok_or_else(|| options.wrong(key, "a string"))?;
        out.push((name, text));
    }
    Ok(out)
}

fn placeholders(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Lists become `name[]=`, objects `name[key]=`, null nothing.
fn query(operation: Option<&Operation>, options: Options) -> Result<Vec<(String, String)>> {
    let mut out = Vec::new();
    for (name, value) in &options.map {
        let is_list = operation.is_some_and(|operation| {
            let parameter = operation.query.iter().find(|p| p.name == name);
            parameter.is_some_and(|p| p.kind == QueryKind::Array)
        });
        let expected = "text, a number, a boolean, a list or an object of these";
        match value {
            Value::Null => {}
            Value::Array(values) => {
                for value in values {
                    let text = scalar(value).ok_or_else(|| options.wrong(name, expected))?;
                    out.push((format!("{name}[]"), text));
                }
            }
            Value::Object(parts) => {
                for (key, value) in parts.iter().filter(|(_, value)| !value.is_null()) {
                    let text = scalar(value).ok_or_else(|| options.wrong(name, expected))?;
                    out.push((format!("{name}[{key}]"), text));
                }
            }
            value => {
                let text = scalar(value).ok_or_else(|| options.wrong(name, expected))?;
                let name = if is_list {
                    format!("{name}[]")
                } else {
                    name.clone()
                };
                out.push((name, text));
            }
        }
    }
    Ok(out)
}
