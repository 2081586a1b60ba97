//! Environments: where a session's tools run.

use hostler_sandbox::HostRule;
use serde_json::{Value, json};

use super::{
    Object, Shelf, after_last_change,
    fields::Fields,
    metadata::{self, Removal},
    object, text,
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    store::{Doc, DocCursor, DocQuery, Op, StoreError},
};

const KIND: &str = "environment";
const MANAGERS: [&str; 6] = ["apt", "cargo", "gem", "go", "npm", "pip"];

/// All environments of one engine.
pub struct Environments {
    shelf: Shelf,
}

impl Environments {
    /// The environments in a store.
    pub fn new(shelf: Shelf) -> Environments {
        Environments { shelf }
    }

    /// `environments.create`
    pub async fn create(&self, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let name = fields.required("name");
        let config = match fields.object("config") {
            Some(config) if config.kind() == "self_hosted" => self_hosted(&config)?,
            Some(config) => cloud(&config, &unrestricted(), &no_packages())?,
            None => json!({
                "type": "cloud", "networking": unrestricted(), "packages": no_packages(),
            }),
        };
        let id = self.shelf.ids.make("env");
        let now = self.shelf.clock.now();
        let mut environment = object(json!({
            "id": id, "type": KIND, "name": name, "description": fields.text("description"),
            "config": config, "metadata": metadata::create(&fields),
            "created_at": rfc3339(now), "updated_at": rfc3339(now), "archived_at": null,
        }));
        set_scope(&mut environment, &fields)?;
        let doc = Doc {
            kind: KIND,
            id,
            rev: 1,
            parent: String::new(),
            unique: Some(name.to_owned()),
            created_at: now,
            archived: false,
            tags: Vec::new(),
            body: text(&environment),
        };
        self.commit(vec![Op::Insert(doc)]).await?;
        Ok(environment.into())
    }

    /// `environments.retrieve`
    pub async fn get(&self, id: &str) -> ApiResult<Value> {
        Ok(self.load(id).await?.1.into())
    }

    /// `environments.update`
    pub async fn update(&self, id: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        loop {
            let (mut doc, stored) = self.load(id).await?;
            if doc.archived {
                return Err(ApiError::invalid(format!(
                    "Environment {id} is archived and cannot be changed (environment_archived)."
                ))
                .with_code("environment_archived"));
            }
            let mut next = stored.clone();
            if let Some(name) = fields.text("name") {
                next["name"] = name.into();
                doc.unique = Some(name.to_owned());
            }
            if fields.sent("description").is_some() {
                next["description"] = fields.text("description").into();
            }
            if let Some(config) = fields.object("config") {
                next["config"] = merged_config(&stored["config"], &config)?;
            }
            set_scope(&mut next, &fields)?;
            next["metadata"] =
                metadata::merge(&stored["metadata"], &fields, Removal::NullOrEmpty)?.into();
            if next == stored {
                return Ok(stored.into());
            }
            let now = after_last_change(&stored, self.shelf.clock.now());
            next["updated_at"] = rfc3339(now).into();
            doc.body = text(&next);
            match self.shelf.store.commit(vec![Op::Update(doc)]).await {
                Ok(()) => return Ok(next.into()),
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(refused(error)),
            }
        }
    }

    /// `environments.archive`
    pub async fn archive(&self, id: &str) -> ApiResult<Value> {
        loop {
            let (mut doc, mut environment) = self.load(id).await?;
            if doc.archived {
                return Ok(environment.into());
            }
            let now = after_last_change(&environment, self.shelf.clock.now());
            environment["updated_at"] = rfc3339(now).into();
            environment["archived_at"] = rfc3339(now).into();
            doc.archived = true;
            // The name of an archived environment is free again.
            doc.unique = None;
            doc.body = text(&environment);
            match self.shelf.store.commit(vec![Op::Update(doc)]).await {
                Ok(()) => return Ok(environment.into()),
                Err(StoreError::Stale(_)) => {}
                Err(error) => return Err(refused(error)),
            }
        }
    }

    /// `environments.delete`
    pub async fn delete(&self, id: &str) -> ApiResult<Value> {
        self.load(id).await?;
        let none_refers = Op::RequireNone {
            kind: "session",
            tag: format!("environment:{id}"),
        };
        let delete = Op::Delete {
            kind: KIND,
            id: id.to_owned(),
        };
        match self.shelf.store.commit(vec![none_refers, delete]).await {
            Ok(()) => Ok(json!({"id": id, "type": "environment_deleted"})),
            Err(StoreError::Referenced { .. }) => Err(ApiError::conflict(format!(
                "Environment {id} is used by at least one session. \
                 Delete those sessions first, or archive the environment instead."
            ))),
            Err(error) => Err(error.into()),
        }
    }

    /// `environments.list`; `query.kind` is ignored.
    pub async fn list(&self, query: DocQuery) -> ApiResult<Vec<(DocCursor, Value)>> {
        self.shelf
            .list(DocQuery {
                kind: KIND,
                ..query
            })
            .await
    }

    /// The environment for a new session, and what must still hold when that
    /// is stored.
    pub(crate) async fn usable(&self, id: &str) -> ApiResult<(Value, Op)> {
        let (doc, environment) = self.load(id).await?;
        if doc.archived {
            return Err(ApiError::invalid(format!("Environment {id} is archived.")));
        }
        let unchanged = Op::RequireRev {
            kind: KIND,
            id: doc.id,
            rev: doc.rev,
        };
        Ok((environment.into(), unchanged))
    }

    async fn load(&self, id: &str) -> ApiResult<(Doc, Object)> {
        self.shelf
            .load(KIND, id)
            .await?
            .ok_or_else(|| ApiError::not_found(format!("Environment {id} was not found.")))
    }

    async fn commit(&self, commit: Vec<Op>) -> ApiResult<()> {
        self.shelf.store.commit(commit).await.map_err(refused)
    }
}

fn refused(error: StoreError) -> ApiError {
    match error {
        StoreError::Exists { value, .. } => ApiError::conflict(format!(
            "name: another environment is called {value:?}; names are unique"
        )),
        error => error.into(),
    }
}

/// Only self-hosted environments have a scope unless one is sent.
fn set_scope(environment: &mut Object, fields: &Fields<'_>) -> ApiResult<()> {
    let scope = match fields.text("scope") {
        None if environment["config"]["type"] != "self_hosted" => return Ok(()),
        None => "organization",
        Some("account") => {
            return Err(fields.fault(
                "scope",
                "account is not available here: this engine has one organization and no accounts",
            ));
        }
        Some(scope) => scope,
    };
    environment.insert("scope".into(), scope.into());
    Ok(())
}

fn merged_config(stored: &Value, sent: &Fields<'_>) -> ApiResult<Value> {
    let (kind, was) = (sent.kind(), stored["type"].as_str().unwrap_or_default());
    if was != kind {
        return Err(sent
            .fault(
                "type",
                format_args!(
                    "cannot change from {was} to {kind} (invalid_config_type_change); \
                     create another environment"
                ),
            )
            .with_code("invalid_config_type_change"));
    }
    match kind {
        "self_hosted" => self_hosted(sent),
        _ => cloud(sent, &stored["networking"], &stored["packages"]),
    }
}

/// Says so instead of dropping limits that nobody here would enforce.
fn self_hosted(sent: &Fields<'_>) -> ApiResult<Value> {
    for name in ["networking", "packages"] {
        if sent.value(name).is_some() {
            return Err(sent.fault(name, "is not available in self_hosted environments"));
        }
    }
    Ok(json!({"type": "self_hosted"}))
}

/// A cloud configuration: what is sent over what there was.
fn cloud(sent: &Fields<'_>, networking: &Value, packages: &Value) -> ApiResult<Value> {
    let networking = match (sent.sent("networking"), sent.object("networking")) {
        (None, _) => networking.clone(),
        (Some(_), None) => unrestricted(),
        (Some(_), Some(sent)) => merged_networking(networking, &sent)?,
    };
    let packages = match (sent.sent("packages"), sent.object("packages")) {
        (None, _) => packages.clone(),
        (Some(_), None) => no_packages(),
        (Some(_), Some(sent)) => merged_packages(packages, &sent)?,
    };
    let any_package = MANAGERS
        .iter()
        .any(|manager| packages[*manager].as_array().is_some_and(|p| !p.is_empty()));
    if any_package
        && networking["type"] == "limited"
        && networking["allow_package_managers"] != true
    {
        return Err(sent.fault(
            "packages",
            "need config.networking.allow_package_managers to be true with limited networking",
        ));
    }
    Ok(json!({"type": "cloud", "networking": networking, "packages": packages}))
}

fn unrestricted() -> Value {
    json!({"type": "unrestricted"})
}

fn no_packages() -> Value {
    json!({"type": "packages", "apt": [], "cargo": [], "gem": [], "go": [], "npm": [], "pip": []})
}

fn merged_networking(stored: &Value, sent: &Fields<'_>) -> ApiResult<Value> {
    if sent.kind() == "unrestricted" {
        return Ok(unrestricted());
    }
    // A change of type starts from the defaults of the new one.
    let mut limited = if stored["type"] == "limited" {
        stored.clone()
    } else {
        json!({
            "type": "limited", "allowed_hosts": [], "allow_mcp_servers": false,
            "allow_package_managers": false,
        })
    };
    for name in ["allow_mcp_servers", "allow_package_managers"] {
        if sent.sent(name).is_some() {
            limited[name] = sent.flag(name).unwrap_or(false).into();
        }
    }
    if sent.sent("allowed_hosts").is_some() {
        let hosts = sent.array("allowed_hosts");
        for (index, host) in hosts.iter().enumerate() {
            let host = host.as_str().unwrap_or_default();
            if host.parse::<HostRule>().is_err() {
                return Err(sent.fault(
                    &format!("allowed_hosts.{index}"),
                    format_args!(
                        "{host:?} is not a host: use a name such as example.com or \
                         *.example.com, or an IPv4 address, without scheme, port or path"
                    ),
                ));
            }
        }
        limited["allowed_hosts"] = hosts.into();
    }
    Ok(limited)
}

fn merged_packages(stored: &Value, sent: &Fields<'_>) -> ApiResult<Value> {
    let mut packages = stored.clone();
    for manager in MANAGERS {
        if sent.sent(manager).is_none() {
            continue;
        }
        let names = sent.array(manager);
        for (index, name) in names.iter().enumerate() {
            // A leading dash would be read as an option of the manager.
            let sound = name.as_str().is_some_and(|name| {
                !name.starts_with('-')
                    && !name.contains(|c: char| c.is_whitespace() || c.is_control())
            });
            if !sound {
                return Err(sent.fault(
                    &format!("{manager}.{index}"),
                    "must be a package name, with an optional version, in the manager's own form",
                ));
            }
        }
        packages[manager] = names.into();
    }
    Ok(packages)
}

/// Whether an environment's networking lets traffic to `host` out. Unlike a
/// tool's domain lists, a plain name does not cover its subdomains.
pub(crate) fn reaches(environment: &Value, host: &str) -> bool {
    let networking = &environment["config"]["networking"];
    if networking["type"] != "limited" {
        return true;
    }
    networking["allowed_hosts"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter_map(|entry| entry.parse::<HostRule>().ok())
        .any(|rule| rule.matches(host))
}
