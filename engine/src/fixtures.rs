//! Fixtures: requests that an engine answers before anybody else's, with the
//! ids that what they make shall have.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use axum::{Router, body::Body};
use hostler::operations::{self, Body as Takes, Operation};
use http::{Request, header::CONTENT_TYPE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use serde_json::Value;
use tower::ServiceExt;

use crate::{
    clock::Clock,
    error::{ApiError, ApiResult},
    ids::Ids,
    store::{Doc, Op, Store},
};

const KIND: &str = "fixtures";
const LOADED: &str = "loaded";
/// A part of a form ends where this stands; no sensible fixture holds it.
const BOUNDARY: &str = "hostler-fixture-2f1c7a94e0d84f6b";
const MAX_ANSWER: usize = 16 << 20;

/// Requests to begin with.
#[derive(Clone, Debug)]
pub struct Fixtures {
    requests: Vec<Fixture>,
    digest: String,
}

/// Why fixtures cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FixtureError {
    /// The file cannot be read.
    #[error("{}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// It holds something else than fixtures.
    #[error("{0}")]
    Invalid(String),
}

/// One request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    /// Dotted name, such as `sessions.create`.
    operation: String,
    /// What stands for the placeholders of its path.
    #[serde(default)]
    path: BTreeMap<String, String>,
    /// Query parameters.
    #[serde(default)]
    query: BTreeMap<String, String>,
    /// Prefix of an id → the id that is to be made instead.
    #[serde(default)]
    ids: BTreeMap<String, String>,
    /// JSON body.
    body: Option<Value>,
    /// Parts of an upload.
    #[serde(default)]
    files: Vec<Part>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    /// Name of the form's field.
    #[serde(default = "file")]
    field: String,
    filename: String,
    #[serde(default = "plain")]
    mime_type: String,
    /// What the file holds.
    text: String,
}

fn file() -> String {
    "file".into()
}

fn plain() -> String {
    "text/plain".into()
}

impl Fixtures {
    /// Reads a file of fixtures.
    pub fn load(path: &Path) -> Result<Fixtures, FixtureError> {
        let text = std::fs::read_to_string(path).map_err(|error| FixtureError::Read {
            path: path.to_owned(),
            error,
        })?;
        Fixtures::parse(&text)
            .map_err(|error| FixtureError::Invalid(format!("{}: {error}", path.display())))
    }

    /// Reads fixtures: a JSON array of requests.
    pub fn parse(text: &str) -> Result<Fixtures, FixtureError> {
        let mut json = serde_json::Deserializer::from_str(text);
        let requests: Vec<Fixture> = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| FixtureError::Invalid(error.to_string()))?;
        for (index, fixture) in requests.iter().enumerate() {
            fixture
                .check()
                .map_err(|reason| FixtureError::Invalid(format!("[{index}].{reason}")))?;
        }
        let digest = digest(&SHA256, text.as_bytes());
        Ok(Fixtures {
            requests,
            digest: digest.as_ref().iter().map(|b| format!("{b:02x}")).collect(),
        })
    }

    /// Does the requests, unless this store has seen them already.
    pub(crate) async fn apply(
        &self,
        router: &Router,
        store: &dyn Store,
        clock: &Clock,
        ids: &Ids,
    ) -> ApiResult<()> {
        if let Some(loaded) = store.get(KIND, LOADED).await? {
            if loaded.body == self.digest {
                return Ok(());
            }
            return Err(ApiError::conflict(
                "the data directory was filled from other fixtures; take an empty one for these",
            ));
        }
        for (index, fixture) in self.requests.iter().enumerate() {
            ids.plan(&fixture.ids);
            let done = fixture.perform(router).await;
            let unused = ids.end_plan();
            done.and_then(|()| match unused {
                None => Ok(()),
                Some(id) => Err(ApiError::invalid(format!(
                    "ids: the request made nothing that could be {id}"
                ))),
            })
            .map_err(|mut error| {
                error.message = format!(
                    "fixture [{index}] ({}): {}",
                    fixture.operation, error.message
                );
                error
            })?;
        }
        let marker = Doc {
            kind: KIND,
            id: LOADED.into(),
            rev: 1,
            parent: String::new(),
            unique: None,
            created_at: clock.now(),
            archived: false,
            tags: Vec::new(),
            body: self.digest.clone(),
        };
        Ok(store.commit(vec![Op::Insert(marker)]).await?)
    }
}

impl Fixture {
    fn definition(&self) -> Option<&'static Operation> {
        operations::ALL
            .iter()
            .copied()
            .find(|operation| operation.id == self.operation && !operation.stream)
    }

    fn check(&self) -> Result<(), String> {
        let Some(operation) = self.definition() else {
            return Err(format!(
                "operation: {:?} is no operation of the API that can be done here",
                self.operation
            ));
        };
        let path = self.fill(operation.path)?;
        debug_assert!(!path.contains('{'));
        let is_form = matches!(operation.body, Takes::Multipart);
        if is_form == self.files.is_empty() {
            let expected = if is_form { "needs" } else { "takes no" };
            return Err(format!("files: {} {expected} files", self.operation));
        }
        if is_form && self.body.is_some() {
            return Err(format!("body: {} takes files only", self.operation));
        }
        for part in &self.files {
            let is_plain = |text: &str| !text.contains(['"', '\r', '\n']);
            if ![&part.field, &part.filename, &part.mime_type]
                .iter()
                .all(|text| is_plain(text))
            {
                return Err("files: names hold neither quotes nor line ends".into());
            }
        }
        Ok(())
    }

    /// The operation's path with this fixture's values in it.
    fn fill(&self, template: &str) -> Result<String, String> {
        let mut unknown: Vec<&str> = self.path.keys().map(String::as_str).collect();
        let mut filled = String::new();
        for segment in template.split('/').skip(1) {
            filled.push('/');
            let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
            let Some(name) = name else {
                filled.push_str(segment);
                continue;
            };
            let value = self
                .path
                .get(name)
                .ok_or_else(|| format!("path: {name} is missing"))?;
            filled.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
            unknown.retain(|known| *known != name);
        }
        match unknown.first() {
            None => Ok(filled),
            Some(name) => Err(format!("path: {template} has no {name}")),
        }
    }

    async fn perform(&self, router: &Router) -> ApiResult<()> {
        let invalid = |reason: String| ApiError::invalid(reason);
        let operation = self
            .definition()
            .ok_or_else(|| invalid(format!("{} is no operation", self.operation)))?;
        let mut path = self.fill(operation.path).map_err(invalid)?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            path.extend(utf8_percent_encode(name, NON_ALPHANUMERIC));
            path.push('=');
            path.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
        }
        let request = Request::builder().method(operation.method).uri(path);
        let request = match (&self.body, self.files.is_empty()) {
            (_, false) => request
                .header(
                    CONTENT_TYPE,
                    format!("multipart/form-data; boundary={BOUNDARY}"),
                )
                .body(Body::from(self.form())),
            (Some(body), true) => request
                .header(CONTENT_TYPE, "application/json")
                .body(Body::from(body.to_string())),
            (None, true) => request.body(Body::empty()),
        };
        let request = request.map_err(|error| ApiError::invalid(error.to_string()))?;
        let Ok(response) = router.clone().oneshot(request).await;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let answer = axum::body::to_bytes(response.into_body(), MAX_ANSWER).await;
        let answer: Value = answer
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let message = answer["error"]["message"].as_str().unwrap_or_default();
        Err(ApiError::invalid(format!("{status}: {message}")))
    }

    fn form(&self) -> String {
        let mut form = String::new();
        for part in &self.files {
            form += &format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
                 Content-Type: {}\r\n\r\n{}\r\n",
                part.field, part.filename, part.mime_type, part.text
            );
        }
        form + &format!("--{BOUNDARY}--\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        Fixtures::parse(text).expect_err("invalid").to_string()
    }

    #[test]
    fn mistakes_are_named_before_anything_is_done() {
        assert_eq!(
            refusal(r#"[{"operation": "agents.make"}]"#),
            "[0].operation: \"agents.make\" is no operation of the API that can be done here"
        );
        assert_eq!(
            refusal(r#"[{"operation": "agents.retrieve"}]"#),
            "[0].path: agent_id is missing"
        );
        assert_eq!(
            refusal(r#"[{"operation": "agents.create", "path": {"agent_id": "x"}}]"#),
            "[0].path: /v1/agents has no agent_id"
        );
        assert_eq!(
            refusal(r#"[{"operation": "files.upload"}]"#),
            "[0].files: files.upload needs files"
        );
        assert!(refusal(r#"[{"operation": "agents.create", "id": "x"}]"#).contains("[0]"));
    }
}
