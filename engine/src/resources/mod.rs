//! The resources of the API: their rules and their place in the store.

mod agent_skills;
pub(crate) mod agents;
pub(crate) mod attachments;
pub(crate) mod credentials;
pub(crate) mod environments;
mod fields;
pub(crate) mod files;
mod inputs;
pub(crate) mod memory;
mod metadata;
mod model_config;
pub(crate) mod models;
mod multiagent;
mod session_resources;
pub(crate) mod sessions;
pub(crate) mod skills;
pub(crate) mod tools;
pub(crate) mod vaults;
mod web_settings;
pub(crate) mod work;

use std::sync::Arc;

use serde_json::{Map, Value};

use self::{
    agents::Agents, environments::Environments, files::Files, memory::Memory,
    sessions::SessionRequests, skills::Skills, vaults::Vaults, work::Work,
};
use crate::{
    clock::{Clock, Micros, parse_rfc3339},
    error::{ApiError, ApiResult},
    ids::Ids,
    session::{ModelFacts, Sessions},
    store::{Doc, DocCursor, DocQuery, Store},
};

/// All resources of one engine.
pub(crate) struct Resources {
    shelf: Shelf,
    pub(crate) agents: Arc<Agents>,
    pub(crate) environments: Arc<Environments>,
    pub(crate) sessions: SessionRequests,
    pub(crate) vaults: Arc<Vaults>,
    pub(crate) files: Arc<Files>,
    pub(crate) memory: Arc<Memory>,
    pub(crate) skills: Arc<Skills>,
    pub(crate) work: Work,
}

impl Resources {
    pub(crate) fn new(
        shelf: Shelf,
        sessions: Sessions,
        facts: ModelFacts,
        vaults: Arc<Vaults>,
        files: Arc<Files>,
        memory: Arc<Memory>,
        skills: Arc<Skills>,
    ) -> Resources {
        let agents = Arc::new(Agents::new(shelf.clone()));
        let environments = Arc::new(Environments::new(shelf.clone()));
        Resources {
            sessions: SessionRequests {
                sessions,
                agents: agents.clone(),
                environments: environments.clone(),
                vaults: vaults.clone(),
                files: files.clone(),
                memory: memory.clone(),
                skills: skills.clone(),
                shelf: shelf.clone(),
                facts,
            },
            work: Work::new(shelf.clone(), environments.clone()),
            shelf,
            agents,
            environments,
            vaults,
            files,
            memory,
            skills,
        }
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.shelf
    }
}

/// What every resource needs.
#[derive(Clone)]
pub struct Shelf {
    /// Where objects live.
    pub store: Arc<dyn Store>,
    /// Time.
    pub clock: Clock,
    /// Ids.
    pub ids: Ids,
}

/// An object as its resource keeps it.
type Object = Map<String, Value>;

impl Shelf {
    async fn load(&self, kind: &'static str, id: &str) -> ApiResult<Option<(Doc, Object)>> {
        match self.store.get(kind, id).await? {
            None => Ok(None),
            Some(doc) => {
                let object = parse(&doc)?;
                Ok(Some((doc, object)))
            }
        }
    }

    async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        let docs = self.store.list(query).await?;
        docs.into_iter()
            .map(|doc| {
                let object = parse(&doc)?;
                let place = DocCursor {
                    created_at: doc.created_at,
                    id: doc.id,
                };
                Ok((place, object.into()))
            })
            .collect()
    }
}

fn parse(doc: &Doc) -> ApiResult<Object> {
    serde_json::from_str(&doc.body).map_err(|error| {
        ApiError::internal(format!(
            "the stored {} {} is damaged: {error}",
            doc.kind, doc.id
        ))
    })
}

/// The members of an object that was written out in code.
fn object(value: Value) -> Object {
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

fn text(object: &Object) -> String {
    Value::Object(object.clone()).to_string()
}

/// A time after the last change of `object`, so that versions made within one
/// tick of the clock keep their order.
fn after_last_change(object: &Object, now: Micros) -> Micros {
    let last = object["updated_at"].as_str().and_then(parse_rfc3339);
    last.map_or(now, |last| now.max(last + 1))
}
