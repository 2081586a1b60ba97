//! Sessions: what a request for one must satisfy before it is made.

use std::{ops::Deref, sync::Arc};

use serde_json::{Map, Value, json};

use super::{
    Object, Shelf,
    agents::{self, Agents, definition},
    environments::{self, Environments},
    fields::Fields,
    files::Files,
    inputs,
    memory::Memory,
    metadata, model_config, multiagent, object,
    skills::Skills,
    tools,
    vaults::Vaults,
};
use crate::{
    error::{ApiError, ApiResult},
    model::Spent,
    session::{ModelFacts, NewSession, SessionPatch, Sessions},
};

const ATTEMPTS: usize = 8;

/// All sessions of one engine, behind the rules for requests. What needs no
/// rules is reached through [`Sessions`].
pub struct SessionRequests {
    pub(super) sessions: Sessions,
    pub(super) agents: Arc<Agents>,
    pub(super) environments: Arc<Environments>,
    pub(super) vaults: Arc<Vaults>,
    pub(super) files: Arc<Files>,
    pub(super) memory: Arc<Memory>,
    pub(super) skills: Arc<Skills>,
    pub(super) shelf: Shelf,
    pub(super) facts: ModelFacts,
}

impl Deref for SessionRequests {
    type Target = Sessions;

    fn deref(&self) -> &Sessions {
        &self.sessions
    }
}

impl SessionRequests {
    /// `sessions.create`
    pub async fn create(&self, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let title = title(&fields)?;
        let metadata = metadata::create(&fields);
        let initial_events = initial_events(&fields)?;
        let agent = self.agent(&fields).await?;
        let budget = self.budget(&fields, &agent)?;
        let id = fields.required("environment_id");
        let session = self.shelf.ids.make("sesn");
        no_resources(&fields, &self.environments.get(id).await?)?;
        let attaching = self.attach(&fields, &session).await?;
        let mut attempts = 0;
        loop {
            let (environment, unchanged) = self.environments.usable(id).await?;
            check_egress(&agent, &environment)?;
            let (vault_ids, mut guards) = self.vaults.attachable(&fields).await?;
            guards.push(unchanged);
            guards.extend(attaching.commit.iter().cloned());
            let new = NewSession {
                id: session.clone(),
                agent: agent.clone().into(),
                environment,
                title: title.clone(),
                metadata: metadata.clone(),
                resources: attaching.resources.clone(),
                vault_ids,
                budget: budget.clone(),
                initial_events: initial_events.clone(),
                guards,
            };
            attempts += 1;
            match self.sessions.create(new).await {
                // Something it names changed under our hands: look again.
                Err(error) if error.status == 409 && attempts < ATTEMPTS => {}
                Ok(created) => {
                    attaching.kept();
                    return Ok(created);
                }
                refused => return refused,
            }
        }
    }

    /// `sessions.update`
    pub async fn update(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        if fields.sent("vault_ids").is_some() {
            return Err(fields.fault("vault_ids", "cannot be changed after creation"));
        }
        let session = self.sessions.get(id).await?;
        let mut patch = SessionPatch::default();
        if fields.sent("title").is_some() {
            patch.title = Some(title(&fields)?);
        }
        if let Some(sent) = fields.value("metadata") {
            metadata::merge(&session["metadata"], &fields, metadata::Removal::Null)?;
            patch.metadata = sent.as_object().cloned();
        }
        let mut agent = object(session["agent"].clone());
        if let Some(sent) = fields.object("agent") {
            for name in ["model", "system", "skills"] {
                if sent.sent(name).is_some() {
                    return Err(sent.fault(name, "cannot be changed during a session"));
                }
            }
            agents::set_lists(&mut agent, &sent)?;
            check_effective(&agent)?;
            let changed = |name: &str| sent.sent(name).map(|_| list(&agent, name).to_vec());
            patch.tools = changed("tools");
            patch.mcp_servers = changed("mcp_servers");
            let environment = session["environment_id"].as_str().unwrap_or_default();
            check_egress(&agent, &self.environments.get(environment).await?)?;
        }
        if fields.sent("budget").is_some() {
            patch.budget = Some(self.budget(&fields, &agent)?);
        }
        self.sessions.update(id, patch).await
    }

    /// `sessions.events.send`
    pub async fn send(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        inputs::check(&fields, "events")?;
        let events = fields.array("events").to_vec();
        Ok(json!({"data": self.sessions.send(id, events).await?}))
    }

    fn budget(&self, fields: &Fields<'_>, agent: &Object) -> ApiResult<Option<Value>> {
        let Some(budget) = fields.object("budget") else {
            return Ok(None);
        };
        let cost = budget.object("max_list_cost");
        let amount = cost.as_ref().map_or("", |cost| cost.required("amount"));
        if amount.starts_with('0') {
            return Err(budget.fault(
                "max_list_cost.amount",
                "must be above zero and have no leading zeros",
            ));
        }
        for model in models(agent) {
            if (self.facts.list_cost)(&model, &Spent::default()).is_none() {
                return Err(ApiError::invalid(format!(
                    "budget: model {} has no list price (model_not_budgetable)",
                    model["id"].as_str().unwrap_or_default()
                ))
                .with_code("model_not_budgetable"));
            }
        }
        Ok(Some(json!({
            "type": "limit",
            "max_list_cost": {"amount": amount, "currency": "USD"},
        })))
    }

    /// The session's own copy of the agent that a request names.
    async fn agent(&self, fields: &Fields<'_>) -> ApiResult<Object> {
        let by_id;
        let sent = match fields.value("agent") {
            Some(Value::String(id)) => {
                by_id = json!({"type": "agent", "id": id});
                Fields::at("agent", &by_id)
            }
            reference => Fields::at("agent", reference.unwrap_or(&Value::Null)),
        };
        let base = self
            .agents
            .usable(sent.required("id"), sent.integer("version"));
        let mut agent = definition(&base.await?);
        if sent.kind() == "agent_with_overrides" {
            if sent.sent("model").is_some() {
                agent["model"] = model_config::resolve(&sent, &Value::Null)?;
            }
            if sent.sent("system").is_some() {
                agent["system"] = sent.text("system").filter(|text| !text.is_empty()).into();
            }
            agents::set_lists(&mut agent, &sent)?;
        }
        check_effective(&agent)?;
        agent["skills"] = self.skills.settle(list(&agent, "skills")).await?.into();
        agent["multiagent"] = multiagent::snapshot(&self.agents, &agent).await?;
        Ok(agent)
    }
}

fn list<'a>(agent: &'a Object, name: &str) -> &'a [Value] {
    agent[name].as_array().map_or(&[], Vec::as_slice)
}

fn check_effective(agent: &Object) -> ApiResult<()> {
    agents::check(agent)?;
    tools::skills_need_read(list(agent, "tools"), list(agent, "skills"))
}

fn title(fields: &Fields<'_>) -> ApiResult<Option<String>> {
    match fields.text("title") {
        Some("") => Err(fields.fault("title", "must not be empty; null clears it")),
        title => Ok(title.map(str::to_owned)),
    }
}

fn initial_events(fields: &Fields<'_>) -> ApiResult<Vec<Value>> {
    let events = fields.array("initial_events");
    let is_outcome = |event: &&Value| event["type"] == "user.define_outcome";
    if events.iter().filter(is_outcome).count() > 1 {
        return Err(fields.fault("initial_events", "may hold one user.define_outcome only"));
    }
    inputs::check(fields, "initial_events")?;
    Ok(events.to_vec())
}

/// Workers bring their own files.
fn no_resources(fields: &Fields<'_>, environment: &Value) -> ApiResult<()> {
    let kept_here = |kind| matches!(kind, "file" | "github_repository");
    let any = fields
        .objects("resources")
        .any(|resource| kept_here(resource.kind()));
    if any && environment["config"]["type"] == "self_hosted" {
        return Err(ApiError::invalid(format!(
            "Environment {} is a self-hosted environment. `resources` are not supported with \
             self-hosted environments.",
            environment["id"].as_str().unwrap_or_default()
        )));
    }
    Ok(())
}

/// The models that may work in a session: the agent's, its roster's, its
/// advisor's.
/// The model objects of an agent and of whoever works with it.
fn models(agent: &Object) -> Vec<Value> {
    let mut models = Vec::new();
    collect_models(&agent["model"], &mut models);
    collect_models(&agent["multiagent"], &mut models);
    models
}

fn collect_models(value: &Value, models: &mut Vec<Value>) {
    let members: &Map<String, Value> = match value {
        Value::Array(items) => return items.iter().for_each(|item| collect_models(item, models)),
        Value::Object(members) => members,
        _ => return,
    };
    if members.contains_key("effort") && members.get("id").is_some_and(Value::is_string) {
        models.push(value.clone());
    } else if members
        .get("type")
        .is_some_and(|t| t == "advisor" || t == "enabled")
        && let Some(id) = members.get("model").and_then(Value::as_str)
    {
        models.push(json!({"id": id}));
    }
    // A definition's own lists hold no models.
    for (name, member) in members {
        if !matches!(name.as_str(), "tools" | "mcp_servers" | "skills") {
            collect_models(member, models);
        }
    }
}

/// What the agent needs must be reachable from a limited environment.
fn check_egress(agent: &Object, environment: &Value) -> ApiResult<()> {
    let networking = &environment["config"]["networking"];
    if networking["type"] != "limited" {
        return Ok(());
    }
    let id = environment["id"].as_str().unwrap_or_default();
    let members = roster(&agent["multiagent"]);
    for member in std::iter::once(agent).chain(members) {
        for server in list(member, "mcp_servers") {
            let (name, url) = (&server["name"], server["url"].as_str().unwrap_or_default());
            let host = tools::server_host(url).unwrap_or_default();
            if networking["allow_mcp_servers"] != true && !environments::reaches(environment, &host)
            {
                return Err(ApiError::invalid(format!(
                    "mcp_servers: environment {id} does not let traffic to {host} out, which \
                     {name} needs; add it to allowed_hosts or set allow_mcp_servers"
                )));
            }
        }
        for tool in ["web_fetch", "web_search"] {
            let domains = tools::override_of(list(member, "tools"), tool)
                .and_then(|config| config["allowed_domains"].as_array());
            for domain in domains.into_iter().flatten().filter_map(Value::as_str) {
                let host = domain.split('/').next().unwrap_or_default();
                if !environments::reaches(environment, host) {
                    return Err(ApiError::invalid(format!(
                        "tools: {tool} allows {domain}, which allowed_hosts of environment {id} \
                         does not cover"
                    )));
                }
            }
        }
    }
    Ok(())
}

fn roster(multiagent: &Value) -> Vec<&Object> {
    let lists = [
        &multiagent["agents"],
        &multiagent["subagents"]["predefined_agents"],
        &multiagent["workflows"]["predefined_agents"],
    ];
    lists
        .into_iter()
        .filter_map(Value::as_array)
        .flatten()
        .filter(|member| member["type"] == "agent")
        .filter_map(Value::as_object)
        .collect()
}
