//! Whom a credential speaks for, and what it may do.

use hostler::operations::Operation;
use http::HeaderMap;
use serde_json::Value;

use super::auth::{Door, presented};
use crate::{
    error::{ApiError, ApiResult},
    resources::{
        Resources,
        credentials::{self, ENVIRONMENT_PREFIX, ITEM_PREFIX},
        memory::Actor,
        work::ItemBearer,
    },
};

/// Who asks.
pub(super) enum Principal {
    /// This process, or a program of this machine where no key is asked for.
    Trusted,
    /// The holder of an API key.
    ApiKey,
    /// A worker of one environment.
    Environment(String),
    /// Whoever does one work item.
    Item(ItemBearer),
}

/// Lets a request in or says why not.
pub(super) async fn admit(
    door: &Door,
    headers: &HeaderMap,
    resources: &Resources,
) -> ApiResult<Principal> {
    door.check_origin(headers)?;
    // A key that was given to the engine is one, whatever it looks like.
    if door.opens_with(headers) {
        return Ok(Principal::ApiKey);
    }
    let credential = presented(headers).and_then(|bytes| std::str::from_utf8(bytes).ok());
    if let Some(key) = credential.filter(|key| key.starts_with(ENVIRONMENT_PREFIX)) {
        let environment = credentials::environment_of(resources.shelf(), key).await?;
        return environment.map(Principal::Environment).ok_or_else(unknown);
    }
    if let Some(token) = credential.filter(|token| token.starts_with(ITEM_PREFIX)) {
        let bearer = resources.work.bearer(token).await?;
        return bearer.map(Principal::Item).ok_or_else(unknown);
    }
    door.admit(headers)?;
    Ok(Principal::Trusted)
}

fn unknown() -> ApiError {
    ApiError::authentication("Authentication failed: the key is unknown, revoked or used up")
}

impl Principal {
    /// Whom changes of memories are put down to.
    pub(super) fn actor(&self) -> Actor {
        match self {
            Principal::Item(item) => Actor::Session(item.session.clone()),
            Principal::Trusted | Principal::ApiKey | Principal::Environment(_) => Actor::Api,
        }
    }

    /// Whether it may administer the engine itself.
    pub(super) fn administers(&self) -> ApiResult<()> {
        match self {
            Principal::Trusted | Principal::ApiKey => Ok(()),
            Principal::Environment(_) | Principal::Item(_) => Err(ApiError::permission(
                "keys of environments are managed with an API key",
            )),
        }
    }

    /// Whether it may do an operation, as far as the path tells.
    pub(super) async fn may(
        &self,
        operation: &Operation,
        path: &[(String, String)],
        body: &Value,
        resources: &Resources,
    ) -> ApiResult<()> {
        let value = |name: &str| {
            let found = path.iter().find(|(key, _)| key == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let id = operation.id;
        let (environment, item) = match self {
            Principal::Trusted => return Ok(()),
            Principal::ApiKey if id == "environments.work.list" => {
                return Err(ApiError::permission(
                    "environments.work.list is for workers: use a key of the environment",
                ));
            }
            Principal::ApiKey => return Ok(()),
            Principal::Environment(environment) => (environment, None),
            Principal::Item(item) => (&item.environment, Some(item)),
        };
        let allowed = match id {
            "environments.work.heartbeat" | "environments.work.stop" => {
                value("environment_id") == environment
                    && item.is_none_or(|item| item.work == value("work_id"))
            }
            "environments.work.poll"
            | "environments.work.ack"
            | "environments.work.list"
            | "environments.work.stats" => item.is_none() && value("environment_id") == environment,
            "sessions.retrieve"
            | "sessions.events.list"
            | "sessions.events.stream"
            | "sessions.events.send" => {
                if id == "sessions.events.send" {
                    only_results(body)?;
                }
                let session = value("session_id");
                match item {
                    Some(item) => item.session == session,
                    None => {
                        resources.sessions.get(session).await?["environment_id"] == *environment
                    }
                }
            }
            "skills.versions.list" | "skills.versions.retrieve" | "skills.versions.download" => {
                true
            }
            _ if id.starts_with("memory_stores.") => match item {
                Some(item) => {
                    may_use_store(operation, item, value("memory_store_id"), resources).await?
                }
                None => false,
            },
            _ => false,
        };
        if allowed {
            return Ok(());
        }
        Err(ApiError::permission(match item {
            Some(item) => format!(
                "this credential is for the work item {} only and does not cover {id} here",
                item.work
            ),
            None => format!(
                "this credential is for workers of the environment {environment} only and does \
                 not cover {id} here"
            ),
        }))
    }
}

/// Workers answer calls; they do not speak for the user.
fn only_results(body: &Value) -> ApiResult<()> {
    let other = body["events"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|event| {
            let kind = event["type"].as_str().unwrap_or_default();
            !matches!(kind, "user.tool_result" | "user.custom_tool_result")
        });
    match other {
        None => Ok(()),
        Some(event) => Err(ApiError::permission(format!(
            "a worker may send user.tool_result and user.custom_tool_result, not {}",
            event["type"]
        ))),
    }
}

/// Stores that the session has attached; writing only where that is allowed.
async fn may_use_store(
    operation: &Operation,
    item: &ItemBearer,
    store: &str,
    resources: &Resources,
) -> ApiResult<bool> {
    let session = resources.sessions.get(&item.session).await?;
    let attached = session["resources"].as_array().into_iter().flatten();
    let attachment = attached
        .filter(|resource| resource["memory_store_id"] == store)
        .collect::<Vec<_>>();
    let reads = operation.method == "GET";
    Ok(attachment
        .iter()
        .any(|resource| reads || resource["access"] != "read_only"))
}
