//! Agents and their versions.

use serde_json::{Value, json};

use super::{
    Object, Shelf, after_last_change, agent_skills,
    fields::Fields,
    metadata::{self, Removal},
    model_config, multiagent, object, text, tools,
};
use crate::{
    clock::{Micros, rfc3339},
    error::{ApiError, ApiResult},
    store::{Doc, DocCursor, DocQuery, Op, StoreError},
};

const KIND: &str = "agent";
const VERSION: &str = "agent_version";

/// All agents of one engine.
pub struct Agents {
    shelf: Shelf,
}

impl Agents {
    /// The agents in a store.
    pub fn new(shelf: Shelf) -> Agents {
        Agents { shelf }
    }

    /// `agents.create`
    pub async fn create(&self, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let id = self.shelf.ids.make("agent");
        let now = self.shelf.clock.now();
        let mut agent = object(json!({
            "id": id, "type": "agent", "version": 1, "name": null, "description": null,
            "system": null, "model": null, "tools": [], "mcp_servers": [], "skills": [],
            "multiagent": null, "execution_identity": {"type": "service_account"},
            "metadata": metadata::create(&fields), "created_at": rfc3339(now),
            "updated_at": rfc3339(now), "archived_at": null,
        }));
        self.apply(&mut agent, &fields).await?;
        let doc = Doc {
            kind: KIND,
            id,
            rev: 1,
            parent: String::new(),
            unique: None,
            created_at: now,
            archived: false,
            tags: Vec::new(),
            body: text(&agent),
        };
        let version = version_doc(&agent, now);
        let commit = vec![Op::Insert(doc), Op::Insert(version)];
        self.shelf.store.commit(commit).await?;
        Ok(agent.into())
    }

    /// `agents.retrieve`
    pub async fn get(&self, id: &str, version: Option<i64>) -> ApiResult<Value> {
        Ok(self.version(id, version).await?.1.into())
    }

    /// `agents.update`
    pub async fn update(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let expected = fields.integer("version");
        loop {
            let (mut doc, stored) = self.load(id).await?;
            if doc.archived {
                return Err(ApiError::invalid(format!(
                    "Agent {id} is archived and cannot be changed."
                )));
            }
            let current = stored["version"].as_i64().unwrap_or_default();
            if let Some(expected) = expected
                && expected != current
            {
                return Err(ApiError::conflict(format!(
                    "version: the agent is at version {current}, not {expected}; \
                     read it again and repeat the change on that"
                )));
            }
            let mut next = stored.clone();
            self.apply(&mut next, &fields).await?;
            next["metadata"] = metadata::merge(&stored["metadata"], &fields, Removal::Null)?.into();
            if next == stored {
                return Ok(stored.into());
            }
            let now = after_last_change(&stored, self.shelf.clock.now());
            next["version"] = (current + 1).into();
            next["updated_at"] = rfc3339(now).into();
            multiagent::follow_self(&mut next);
            doc.body = text(&next);
            let version = version_doc(&next, now);
            let commit = vec![Op::Update(doc), Op::Insert(version)];
            match self.shelf.store.commit(commit).await {
                Ok(()) => return Ok(next.into()),
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// `agents.archive`
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        loop {
            let (mut doc, mut agent) = self.load(id).await?;
            if doc.archived {
                return Ok(agent.into());
            }
            let now = after_last_change(&agent, self.shelf.clock.now());
            agent["updated_at"] = rfc3339(now).into();
            agent["archived_at"] = rfc3339(now).into();
            doc.archived = true;
            doc.body = text(&agent);
            match self.shelf.store.commit(vec![Op::Update(doc)]).await {
                Ok(()) => return Ok(agent.into()),
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// `agents.list`; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// `agents.versions.list`; kind and parent of the query are ignored.
    pub async fn versions(&self, id: &str, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        let (_, agent) = self.load(id).await?;
        let query = DocQuery {
            kind: VERSION,
            parent: Some(id.to_owned()),
            ..query
        };
        let mut versions = self.shelf.list(query).await?;
        for (_, version) in &mut versions {
            version["archived_at"] = agent["archived_at"].clone();
        }
        Ok(versions)
    }

    /// An agent as of one version (the newest for `None`) and whether it is
    /// archived.
    pub(crate) async fn version(
        &self,
        id: &str,
        version: Option<i64>,
    ) -> ApiResult<(bool, Object)> {
        let (doc, agent) = self.load(id).await?;
        let object = match version {
            Some(version) if agent["version"] != version => {
                let (_, mut object) = self
                    .shelf
                    .load(VERSION, &version_id(id, version))
                    .await?
                    .ok_or_else(|| {
                        ApiError::not_found(format!("Agent {id} has no version {version}."))
                    })?;
                object["archived_at"] = agent["archived_at"].clone();
                object
            }
            _ => agent,
        };
        Ok((doc.archived, object))
    }

    /// An agent that new sessions and rosters may name.
    pub(crate) async fn usable(&self, id: &str, version: Option<i64>) -> ApiResult<Object> {
        match self.version(id, version).await? {
            (true, _) => Err(ApiError::invalid(format!("Agent {id} is archived."))),
            (false, agent) => Ok(agent),
        }
    }

    /// Writes the sent fields into `agent`, `metadata` excepted, and checks the
    /// result.
    async fn apply(&self, agent: &mut Object, fields: &Fields<'_>) -> ApiResult<()> {
        if let Some(name) = fields.text("name") {
            agent["name"] = name.into();
        }
        for name in ["description", "system"] {
            if fields.sent(name).is_some() {
                agent[name] = fields.text(name).filter(|text| !text.is_empty()).into();
            }
        }
        if fields.sent("model").is_some() {
            agent["model"] = model_config::resolve(fields, &agent["model"])?;
        }
        set_lists(agent, fields)?;
        if fields.sent("execution_identity").is_some() {
            agent["execution_identity"] = match fields.object("execution_identity") {
                Some(identity) if identity.kind() == "aws_role" => {
                    json!({"type": "aws_role", "role_arn": identity.required("role_arn")})
                }
                _ => json!({"type": "service_account"}),
            };
        }
        if fields.sent("multiagent").is_some() {
            agent["multiagent"] = match fields.object("multiagent") {
                None => Value::Null,
                Some(sent) => multiagent::resolve(self, agent, &sent).await?,
            };
        }
        check(agent)?;
        // Whatever a session's snapshot would refuse is refused at save.
        multiagent::snapshot(self, agent).await?;
        Ok(())
    }

    async fn load(&self, id: &str) -> ApiResult<(Doc, Object)> {
        self.shelf
            .load(KIND, id)
            .await?
            .ok_or_else(|| ApiError::not_found(format!("Agent {id} was not found.")))
    }
}

fn version_id(id: &str, version: i64) -> String {
    format!("{id}@{version}")
}

fn version_doc(agent: &Object, now: Micros) -> Doc {
    let id = agent["id"].as_str().unwrap_or_default();
    let version = agent["version"].as_i64().unwrap_or_default();
    Doc {
        kind: VERSION,
        id: version_id(id, version),
        rev: 1,
        parent: id.to_owned(),
        unique: None,
        created_at: now,
        archived: false,
        tags: Vec::new(),
        body: text(agent),
    }
}

/// Replaces the lists that are sent; null clears.
pub(super) fn set_lists(agent: &mut Object, fields: &Fields<'_>) -> ApiResult<()> {
    if fields.sent("tools").is_some() {
        agent["tools"] = tools::resolve(fields)?.into();
    }
    if fields.sent("mcp_servers").is_some() {
        agent["mcp_servers"] = tools::resolve_servers(fields)?.into();
    }
    if fields.sent("skills").is_some() {
        agent["skills"] = agent_skills::resolve(fields)?.into();
    }
    Ok(())
}

/// The rules between the fields of an agent.
pub(crate) fn check(agent: &Object) -> ApiResult<()> {
    let list = |name: &str| agent[name].as_array().map_or(&[][..], Vec::as_slice);
    tools::cross_check(list("tools"), list("mcp_servers"))
}

/// What of an agent its sessions copy.
pub(crate) fn definition(agent: &Object) -> Object {
    let mut copy = agent.clone();
    for name in ["metadata", "created_at", "updated_at", "archived_at"] {
        copy.shift_remove(name);
    }
    copy
}
