//! From an operation of the API to the resource that does it.

mod files;
mod memory;
mod skills;
mod vaults;

use std::time::Duration;

use hostler::types::SessionEventType;
use serde::Serialize;
use serde_json::{Value, value::RawValue};

use super::{
    Reply,
    download::Wanted,
    multipart::Form,
    page::{Cursor, Page},
    query::{Bounds, Query},
};
use crate::{
    error::{ApiError, ApiResult},
    resources::{Resources, memory::Actor, models, work::Poll},
    session::EventQuery,
    store::{DocCursor, DocQuery},
};

const INCLUSIVE: [&str; 2] = ["gte", "lte"];
const ALL_BOUNDS: [&str; 4] = ["gt", "gte", "lt", "lte"];
const LIFECYCLE: [&str; 3] = ["active", "deprecated", "retired"];
const STATUSES: [&str; 4] = ["rescheduling", "running", "idle", "terminated"];

/// One request for an operation.
pub(super) struct Call {
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Query,
    /// Checked against the operation's schema.
    pub(super) body: Value,
    /// What an upload brought.
    pub(super) form: Option<Form>,
    /// Which part of a file is asked for.
    pub(super) wanted: Wanted,
    /// Who asks, for the history of what is changed.
    pub(super) actor: Actor,
    /// Which worker asks, as it calls itself.
    pub(super) worker: Option<String>,
}

impl Call {
    fn id(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Whether [`call`] knows the operation.
pub(super) fn serves(operation: &str) -> bool {
    let (group, _) = operation.split_once('.').unwrap_or((operation, ""));
    matches!(
        group,
        "agents" | "environments" | "files" | "memory_stores" | "models" | "skills" | "vaults"
    ) || (group == "sessions" && operation != "sessions.threads.archive")
}

/// Does one operation.
pub(super) async fn call(resources: &Resources, operation: &str, call: Call) -> ApiResult<Reply> {
    let Resources {
        agents,
        environments,
        sessions,
        work,
        ..
    } = resources;
    if operation.starts_with("vaults.") {
        return vaults::call(&resources.vaults, operation, &call).await;
    }
    if operation.starts_with("memory_stores.") {
        return memory::call(&resources.memory, operation, &call).await;
    }
    if operation.starts_with("skills.") {
        return skills::call(&resources.skills, operation, call).await;
    }
    if operation.starts_with("files.") {
        return files::call(&resources.files, operation, call).await;
    }
    let (query, body) = (&call.query, &call.body);
    match operation {
        "agents.create" => json(agents.create(body).await?),
        "agents.list" => {
            let bounds = query.created_at(&INCLUSIVE)?;
            let page = Page::read(query, "agents", false, (20, 100), bounds)?;
            let found = agents.list(archivable(&page, query)?).await?;
            json(page.answer(found, false))
        }
        "agents.retrieve" => {
            let version = query.integer("version", 1, i64::MAX)?;
            json(agents.get(call.id("agent_id"), version).await?)
        }
        "agents.update" => json(agents.update(call.id("agent_id"), body).await?),
        "agents.archive" => json(agents.archive(call.id("agent_id")).await?),
        "agents.versions.list" => {
            let id = call.id("agent_id");
            let list = format!("versions of {id}");
            let page = Page::read(query, list, false, (20, 100), Bounds::default())?;
            json(page.answer(agents.versions(id, page.docs()).await?, false))
        }

        "environments.create" => json(environments.create(body).await?),
        "environments.list" => {
            let none = Bounds::default();
            let page = Page::read(query, "environments", false, (20, 1000), none)?;
            let found = environments.list(archivable(&page, query)?).await?;
            json(page.answer(found, false))
        }
        "environments.retrieve" => json(environments.get(call.id("environment_id")).await?),
        "environments.update" => json(environments.update(call.id("environment_id"), body).await?),
        "environments.archive" => json(environments.archive(call.id("environment_id")).await?),
        "environments.delete" => json(environments.delete(call.id("environment_id")).await?),

        "environments.work.poll" => {
            let block = query.integer("block_ms", 1, 999)?.unwrap_or(0);
            let day = 24 * 60 * 60 * 1000;
            let reclaim = query.integer("reclaim_older_than_ms", 0, day)?;
            let poll = Poll {
                block: Duration::from_millis(block.unsigned_abs()),
                reclaim: Duration::from_millis(reclaim.unwrap_or(5000).unsigned_abs()),
                worker: call.worker.as_deref(),
            };
            json(work.poll(call.id("environment_id"), poll).await?)
        }
        "environments.work.ack" => json(
            work.ack(call.id("environment_id"), call.id("work_id"))
                .await?,
        ),
        "environments.work.heartbeat" => {
            let expected = query.one("expected_last_heartbeat")?;
            let ttl = query.integer("desired_ttl_seconds", 1, i64::MAX)?;
            let ttl = ttl.map(|seconds| seconds.min(3600));
            let (environment, id) = (call.id("environment_id"), call.id("work_id"));
            json(work.heartbeat(environment, id, expected, ttl).await?)
        }
        "environments.work.stop" => {
            let (environment, id) = (call.id("environment_id"), call.id("work_id"));
            json(work.stop(environment, id, body).await?)
        }
        "environments.work.retrieve" => json(
            work.get(call.id("environment_id"), call.id("work_id"))
                .await?,
        ),
        "environments.work.update" => {
            let (environment, id) = (call.id("environment_id"), call.id("work_id"));
            json(work.update(environment, id, body).await?)
        }
        "environments.work.list" => {
            let environment = call.id("environment_id");
            let list = format!("work of {environment}");
            let page = Page::read(query, list, false, (20, 100), Bounds::default())?;
            json(page.answer(work.list(environment, page.docs()).await?, false))
        }
        "environments.work.stats" => json(work.stats(call.id("environment_id")).await?),

        "models.list" => {
            let limit = query.integer("limit", 1, 1000)?.unwrap_or(20) as usize;
            let lifecycle = choices(query, "lifecycle", &LIFECYCLE, LIFECYCLE.len())?;
            let (after, before) = (query.one("after_id")?, query.one("before_id")?);
            json(models::list(&lifecycle, limit, after, before)?)
        }
        "models.retrieve" => json(models::get(call.id("model_id"))?),

        "sessions.create" => json(sessions.create(body).await?),
        "sessions.list" => {
            let bounds = query.created_at(&ALL_BOUNDS)?;
            let ascending = query.ascending(false)?;
            let page = Page::read(query, "sessions", ascending, (20, 100), bounds)?;
            let mut docs = archivable(&page, query)?;
            docs.tags = session_tags(query)?;
            json(page.answer(sessions.list(docs).await?, true))
        }
        "sessions.retrieve" => json(sessions.get(call.id("session_id")).await?),
        "sessions.update" => json(sessions.update(call.id("session_id"), body).await?),
        "sessions.archive" => json(sessions.archive(call.id("session_id")).await?),
        "sessions.delete" => json(sessions.delete(call.id("session_id")).await?),

        "sessions.resources.add" => json(sessions.add_resource(call.id("session_id"), body).await?),
        "sessions.resources.list" => {
            let id = call.id("session_id");
            let list = format!("resources of {id}");
            let page = Page::read(query, list, true, (1000, 1000), Bounds::default())?;
            let after = page.cursor.as_ref().and_then(|c| c.place.as_ref());
            let after = after.and_then(|(place, _)| *place);
            let found = sessions.list_resources(id, after, page.limit + 1).await?;
            json(page.answer(found, false))
        }
        "sessions.resources.retrieve" => {
            let (session, id) = (call.id("session_id"), call.id("resource_id"));
            json(sessions.resource(session, id).await?)
        }
        "sessions.resources.update" => {
            let (session, id) = (call.id("session_id"), call.id("resource_id"));
            json(sessions.update_resource(session, id).await?)
        }
        "sessions.resources.delete" => {
            let (session, id) = (call.id("session_id"), call.id("resource_id"));
            json(sessions.delete_resource(session, id).await?)
        }

        "sessions.events.send" => json(sessions.send(call.id("session_id"), body).await?),
        "sessions.events.list" => {
            let bounds = query.created_at(&ALL_BOUNDS)?;
            let ascending = query.ascending(true)?;
            let types = event_types(query)?;
            events(resources, &call, None, ascending, bounds, types).await
        }
        "sessions.threads.events.list" => {
            let thread = call.id("thread_id").to_owned();
            events(
                resources,
                &call,
                Some(thread),
                true,
                Bounds::default(),
                Vec::new(),
            )
            .await
        }
        "sessions.events.stream" => {
            let deltas = event_deltas(query)?;
            let events = sessions.stream(call.id("session_id"), None, deltas).await?;
            Ok(Reply::Events(events))
        }
        "sessions.threads.events.stream" => {
            let deltas = event_deltas(query)?;
            let thread = Some(call.id("thread_id"));
            let events = sessions
                .stream(call.id("session_id"), thread, deltas)
                .await?;
            Ok(Reply::Events(events))
        }
        "sessions.threads.list" => {
            let id = call.id("session_id");
            let list = format!("threads of {id}");
            let page = Page::read(query, list, true, (1000, 1000), Bounds::default())?;
            let statuses = choices(query, "statuses", &STATUSES, STATUSES.len())?;
            let first = match page.cursor.as_ref().and_then(|c| c.place.as_ref()) {
                Some((_, place)) => place.as_str(),
                None => "",
            };
            let threads = sessions.threads(id).await?;
            let wanted = threads
                .into_iter()
                .enumerate()
                .map(|(index, thread)| {
                    let created_at = index as i64;
                    let id = thread["id"].as_str().unwrap_or_default().to_owned();
                    (DocCursor { created_at, id }, thread)
                })
                .skip_while(|(place, _)| !first.is_empty() && place.id != first)
                .skip(usize::from(!first.is_empty()))
                .filter(|(_, thread)| {
                    statuses.is_empty() || statuses.iter().any(|s| thread["status"] == *s)
                })
                .take(page.limit + 1)
                .collect();
            json(page.answer(wanted, false))
        }
        "sessions.threads.retrieve" => {
            let (session, id) = (call.id("session_id"), call.id("thread_id"));
            let threads = sessions.threads(session).await?;
            let thread = threads.into_iter().find(|thread| thread["id"] == id);
            json(thread.ok_or_else(|| {
                ApiError::not_found(format!("Session {session} has no thread {id}."))
            })?)
        }
        other => unknown(other),
    }
}

fn unknown(operation: &str) -> ApiResult<Reply> {
    Err(ApiError::not_implemented(format!(
        "{operation} is not implemented by this engine yet"
    )))
}

fn json(value: impl Serialize) -> ApiResult<Reply> {
    match serde_json::to_string(&value) {
        Ok(text) => Ok(Reply::Json(text)),
        Err(error) => Err(ApiError::internal(format!("writing the answer: {error}"))),
    }
}

fn archivable(page: &Page, query: &Query) -> ApiResult<DocQuery> {
    Ok(DocQuery {
        include_archived: query.flag("include_archived")?,
        ..page.docs()
    })
}

/// The values of a repeated parameter, each one of `known`.
fn choices<'a>(
    query: &'a Query,
    name: &str,
    known: &[&str],
    most: usize,
) -> ApiResult<Vec<&'a str>> {
    let sent = query.many(name);
    if sent.len() > most {
        return Err(ApiError::invalid(format!(
            "{name}: may be given {most} times at most, not {}",
            sent.len()
        )));
    }
    match sent.iter().find(|value| !known.contains(value)) {
        None => Ok(sent),
        Some(bad) => Err(ApiError::invalid(format!(
            "{name}: must be one of {}, not {bad:?}",
            known.join(", ")
        ))),
    }
}

fn session_tags(query: &Query) -> ApiResult<Vec<Vec<String>>> {
    let mut tags = Vec::new();
    if let Some(id) = query.one("agent_id")? {
        // A version says nothing without its agent.
        tags.push(vec![match query.integer("agent_version", 1, i64::MAX)? {
            Some(version) => format!("agent_version:{id}@{version}"),
            None => format!("agent:{id}"),
        }]);
    }
    for (name, tag) in [
        ("deployment_id", "deployment"),
        ("memory_store_id", "memory_store"),
    ] {
        if let Some(id) = query.one(name)? {
            tags.push(vec![format!("{tag}:{id}")]);
        }
    }
    let statuses = choices(query, "statuses", &STATUSES, usize::MAX)?;
    if !statuses.is_empty() {
        tags.push(statuses.iter().map(|s| format!("status:{s}")).collect());
    }
    Ok(tags)
}

fn event_types(query: &Query) -> ApiResult<Vec<String>> {
    let types = query.many("types");
    for name in &types {
        if matches!(SessionEventType::from(*name), SessionEventType::Unknown(_)) {
            return Err(ApiError::invalid(format!(
                "types: {name:?} is not the type of a listed event"
            )));
        }
    }
    Ok(types.into_iter().map(str::to_owned).collect())
}

fn event_deltas(query: &Query) -> ApiResult<Vec<String>> {
    let known = ["agent.message", "agent.thinking"];
    let deltas = choices(query, "event_deltas", &known, 100)?;
    Ok(deltas.into_iter().map(str::to_owned).collect())
}

async fn events(
    resources: &Resources,
    call: &Call,
    thread: Option<String>,
    ascending: bool,
    bounds: Bounds,
    types: Vec<String>,
) -> ApiResult<Reply> {
    #[derive(Serialize)]
    struct Events {
        data: Vec<Box<RawValue>>,
        next_page: Option<String>,
    }

    let id = call.id("session_id");
    let list = format!("events of {id} {}", thread.as_deref().unwrap_or_default());
    let page = Page::read(&call.query, list, ascending, (1000, 1000), bounds)?;
    let place = page.cursor.as_ref().and_then(|c| c.place.as_ref());
    let query = EventQuery {
        thread,
        types,
        from: bounds.from,
        to: bounds.to,
        descending: !ascending,
        after: place.and_then(|(_, position)| position.parse().ok()),
        limit: page.limit + 1,
    };
    let mut found = resources.sessions.events(id, query).await?;
    let more = found.len() > page.limit;
    found.truncate(page.limit);
    let next_page = found.last().filter(|_| more).map(|last| {
        page.encode(&Cursor {
            backwards: false,
            place: Some((last.at, last.position.to_string())),
        })
    });
    let data: Result<_, _> = found
        .into_iter()
        .map(|event| RawValue::from_string(event.body))
        .collect();
    match data {
        Ok(data) => json(Events { data, next_page }),
        Err(error) => Err(ApiError::internal(format!(
            "a stored event of session {id} is damaged: {error}"
        ))),
    }
}
