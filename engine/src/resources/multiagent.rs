//! The `multiagent` of an agent: who else may work in its sessions.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{
    Object,
    agents::{Agents, definition},
    fields::{Fields, fault},
    tools,
};
use crate::error::ApiResult;

const COORDINATOR: &str = "coordinator";
const BLOCKS: &str = "multiagent_20261001";
const ADVISOR: &str = "anthropic.advisor";

/// What is sent, with every reference pinned. `owner` is the agent that is
/// being saved, and holds the stored block if there is one.
pub(super) async fn resolve(
    agents: &Agents,
    owner: &Object,
    sent: &Fields<'_>,
) -> ApiResult<Value> {
    if sent.kind() == COORDINATOR {
        let entries = pin(agents, owner, sent, "agents").await?;
        return Ok(json!({"type": COORDINATOR, "agents": entries}));
    }
    let stored = Some(&owner["multiagent"]).filter(|stored| stored["type"] == BLOCKS);
    let mut resolved = json!({"type": BLOCKS, "advisor": advisor(sent, stored)});
    for name in ["subagents", "workflows"] {
        resolved[name] = block(agents, owner, sent, name, stored).await?;
    }
    if resolved["workflows"]["type"] != "disabled" {
        return Err(sent.fault(
            "workflows",
            "workflow runs are not available in this engine; send {\"type\": \"disabled\"}",
        ));
    }
    Ok(resolved)
}

fn advisor(sent: &Fields<'_>, stored: Option<&Value>) -> Value {
    match (sent.sent("advisor"), sent.object("advisor"), stored) {
        (None, _, Some(stored)) => stored["advisor"].clone(),
        (_, Some(advisor), _) if advisor.kind() == "enabled" => {
            json!({"type": "enabled", "model": advisor.required("model")})
        }
        _ => json!({"type": "disabled"}),
    }
}

async fn block(
    agents: &Agents,
    owner: &Object,
    sent: &Fields<'_>,
    name: &str,
    stored: Option<&Value>,
) -> ApiResult<Value> {
    let fresh = json!({
        "type": "enabled",
        "inline_agents": {"type": "enabled"},
        "predefined_agents": [],
    });
    let block = match (sent.sent(name), sent.object(name), stored) {
        (None, _, Some(stored)) => return Ok(stored[name].clone()),
        (_, None, _) => return Ok(fresh),
        (_, Some(block), _) if block.kind() == "disabled" => {
            return Ok(json!({"type": "disabled"}));
        }
        (_, Some(block), _) => block,
    };
    let mut resolved = match stored {
        Some(stored) if stored[name]["type"] == "enabled" => stored[name].clone(),
        _ => fresh,
    };
    if block.sent("inline_agents").is_some() {
        let inline = block.object("inline_agents");
        let kind = inline.map_or("enabled", |inline| inline.kind());
        resolved["inline_agents"] = json!({"type": kind});
    }
    if block.sent("predefined_agents").is_some() {
        let entries = pin(agents, owner, &block, "predefined_agents").await?;
        resolved["predefined_agents"] = entries.into();
    }
    let nobody = resolved["predefined_agents"]
        .as_array()
        .is_none_or(Vec::is_empty);
    if resolved["inline_agents"]["type"] == "disabled" && nobody {
        return Err(sent.fault(
            name,
            "with inline_agents disabled, predefined_agents needs at least one entry",
        ));
    }
    Ok(resolved)
}

/// The entries of a roster with concrete versions, an advisor last.
async fn pin(
    agents: &Agents,
    owner: &Object,
    sent: &Fields<'_>,
    name: &str,
) -> ApiResult<Vec<Value>> {
    let mut pinned = Vec::new();
    let mut advisor = None;
    let mut seen = HashSet::new();
    for (index, entry) in sent.array(name).iter().enumerate() {
        let path = sent.path(&format!("{name}.{index}"));
        let by_id;
        let entry = match entry {
            Value::String(id) => {
                by_id = json!({"type": "agent", "id": id});
                Fields::at(path.as_str(), &by_id)
            }
            entry => Fields::at(path.as_str(), entry),
        };
        let reference = match entry.kind() {
            "advisor" => {
                let entry = json!({"type": "advisor", "model": entry.required("model")});
                if advisor.replace(entry).is_some() {
                    return Err(fault(path, "an advisor may stand once only"));
                }
                continue;
            }
            "self" => json!({"type": "agent", "id": owner["id"], "version": owner["version"]}),
            _ => member(agents, owner, &path, &entry).await?,
        };
        if !seen.insert(reference.to_string()) {
            return Err(fault(path, "is listed twice"));
        }
        pinned.push(reference);
    }
    pinned.extend(advisor);
    Ok(pinned)
}

async fn member(
    agents: &Agents,
    owner: &Object,
    path: &str,
    entry: &Fields<'_>,
) -> ApiResult<Value> {
    let id = entry.required("id");
    if owner["id"] == id {
        return Err(fault(path, "name the agent itself as {\"type\": \"self\"}"));
    }
    let member = match agents.usable(id, entry.integer("version")).await {
        Err(error) if matches!(error.status, 400 | 404) => {
            return Err(fault(path, error.message));
        }
        found => found?,
    };
    if !member["multiagent"].is_null() {
        return Err(fault(
            path,
            format_args!(
                "agent {id} has a multiagent configuration of its own; \
                 delegation is one level deep"
            ),
        ));
    }
    Ok(json!({"type": "agent", "id": id, "version": member["version"]}))
}

/// All references of a resolved block.
fn references(multiagent: &mut Value) -> impl Iterator<Item = &mut Value> {
    let lists = match multiagent {
        Value::Object(members) => members
            .iter_mut()
            .filter_map(|(key, value)| match key.as_str() {
                "agents" => value.as_array_mut(),
                _ => value
                    .get_mut("predefined_agents")
                    .and_then(Value::as_array_mut),
            })
            .collect(),
        _ => Vec::new(),
    };
    lists
        .into_iter()
        .flatten()
        .filter(|entry| entry["type"] == "agent")
}

/// References to the agent itself follow its versions.
pub(super) fn follow_self(agent: &mut Object) {
    let (id, version) = (agent["id"].clone(), agent["version"].clone());
    for reference in references(&mut agent["multiagent"]) {
        if reference["id"] == id {
            reference["version"] = version.clone();
        }
    }
}

/// The block for a session: full definitions in place of references. `primary`
/// is the session's agent after overrides, which its copies share.
pub(super) async fn snapshot(agents: &Agents, primary: &Object) -> ApiResult<Value> {
    let mut multiagent = primary["multiagent"].clone();
    let has_advisor = multiagent["advisor"]["type"] == "enabled"
        || multiagent["agents"]
            .as_array()
            .is_some_and(|a| a.iter().any(|entry| entry["type"] == "advisor"));
    if multiagent["type"] == BLOCKS {
        tools::no_reserved_names(primary["tools"].as_array().map_or(&[], Vec::as_slice))?;
    }
    for reference in references(&mut multiagent) {
        let member = if reference["id"] == primary["id"] {
            primary.clone()
        } else {
            let id = reference["id"].as_str().unwrap_or_default();
            // A member may have been archived since; its pin still holds.
            agents.version(id, reference["version"].as_i64()).await?.1
        };
        let name = member["name"].as_str().unwrap_or_default();
        if has_advisor && name == ADVISOR {
            return Err(fault(
                "multiagent",
                format_args!("no member may be called {ADVISOR} beside an advisor"),
            ));
        }
        if member["model"]["inference_geo"] != primary["model"]["inference_geo"] {
            return Err(fault(
                "multiagent",
                format_args!(
                    "{name:?} has another model.inference_geo than the agent; \
                     all must be equal or all unset"
                ),
            ));
        }
        let mut member = definition(&member);
        member.shift_remove("multiagent");
        *reference = member.into();
    }
    Ok(multiagent)
}
