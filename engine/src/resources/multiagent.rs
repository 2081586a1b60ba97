//! The `multiagent` of an agent: who else may work in its sessions.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{
    Object,
    agents::{Agents, definition},
    fields::{Fields, fault},
    tools,
};
use crate::error::{ApiError, ApiResult};

const COORDINATOR: &str = "coordinator";
const BLOCKS: &str = "multiagent_20261001";
const ROSTER: usize = 20;
const ADVISOR: &str = "anthropic.advisor";

/// What is sent, with every reference pinned. `owner` is the agent that is
/// being saved, and holds the stored block if there is one.
pub(crate) async fn resolve(agents: &Agents, owner: &Object, sent: &Value) -> ApiResult<Value> {
    let fields = Fields::at("multiagent", sent)?;
    let resolved = match fields.kind()? {
        COORDINATOR => {
            let entries = fields
                .array("agents", 1..=ROSTER)?
                .ok_or_else(|| fields.fault("agents", "is required"))?;
            let entries = pin(agents, owner, "multiagent.agents", entries, true).await?;
            json!({"type": COORDINATOR, "agents": entries})
        }
        BLOCKS => {
            let stored = Some(&owner["multiagent"]).filter(|stored| stored["type"] == BLOCKS);
            let mut resolved = json!({"type": BLOCKS});
            resolved["advisor"] = advisor(&fields, stored)?;
            for name in ["subagents", "workflows"] {
                resolved[name] = block(agents, owner, &fields, name, stored).await?;
            }
            if resolved["workflows"]["type"] != "disabled" {
                return Err(fault(
                    "multiagent.workflows",
                    "workflow runs are not available in this engine; \
                     send {\"type\": \"disabled\"}",
                ));
            }
            resolved
        }
        other => {
            return Err(fields.fault(
                "type",
                format_args!("must be {COORDINATOR} or {BLOCKS}, not {other:?}"),
            ));
        }
    };
    Ok(resolved)
}

fn advisor(fields: &Fields<'_>, stored: Option<&Value>) -> ApiResult<Value> {
    let disabled = json!({"type": "disabled"});
    match (fields.sent("advisor"), stored) {
        (None, Some(stored)) => Ok(stored["advisor"].clone()),
        (None, None) | (Some(Value::Null), _) => Ok(disabled),
        (Some(sent), _) => {
            let sent = Fields::at("multiagent.advisor", sent)?;
            match sent.kind()? {
                "disabled" => Ok(disabled),
                "enabled" => {
                    let model = sent.required_text("model", 1..=256)?;
                    Ok(json!({"type": "enabled", "model": model}))
                }
                other => Err(switch_fault(&sent, other)),
            }
        }
    }
}

async fn block(
    agents: &Agents,
    owner: &Object,
    fields: &Fields<'_>,
    name: &str,
    stored: Option<&Value>,
) -> ApiResult<Value> {
    let path = format!("multiagent.{name}");
    let fresh = json!({
        "type": "enabled",
        "inline_agents": {"type": "enabled"},
        "predefined_agents": [],
    });
    let sent = match (fields.sent(name), stored) {
        (None, Some(stored)) => return Ok(stored[name].clone()),
        (None, None) | (Some(Value::Null), _) => return Ok(fresh),
        (Some(sent), _) => Fields::at(path.as_str(), sent)?,
    };
    match sent.kind()? {
        "disabled" => return Ok(json!({"type": "disabled"})),
        "enabled" => {}
        other => return Err(switch_fault(&sent, other)),
    }
    let mut block = match stored {
        Some(stored) if stored[name]["type"] == "enabled" => stored[name].clone(),
        _ => fresh,
    };
    match sent.sent("inline_agents") {
        None => {}
        Some(Value::Null) => block["inline_agents"] = json!({"type": "enabled"}),
        Some(inline) => {
            let inline = Fields::at(sent.path("inline_agents"), inline)?;
            match inline.kind()? {
                kind @ ("enabled" | "disabled") => {
                    block["inline_agents"] = json!({"type": kind});
                }
                other => return Err(switch_fault(&inline, other)),
            }
        }
    }
    if sent.sent("predefined_agents").is_some() {
        let entries = sent
            .array("predefined_agents", 0..=ROSTER)?
            .unwrap_or_default();
        let path = sent.path("predefined_agents");
        block["predefined_agents"] = pin(agents, owner, &path, entries, false).await?.into();
    }
    let nobody = block["predefined_agents"]
        .as_array()
        .is_none_or(Vec::is_empty);
    if block["inline_agents"]["type"] == "disabled" && nobody {
        return Err(fault(
            path,
            "with inline_agents disabled, predefined_agents needs at least one entry",
        ));
    }
    Ok(block)
}

fn switch_fault(fields: &Fields<'_>, found: &str) -> ApiError {
    fields.fault(
        "type",
        format_args!("must be enabled or disabled, not {found:?}"),
    )
}

/// The entries of a roster with concrete versions, an advisor last.
async fn pin(
    agents: &Agents,
    owner: &Object,
    path: &str,
    entries: &[Value],
    advisor_allowed: bool,
) -> ApiResult<Vec<Value>> {
    let mut pinned = Vec::with_capacity(entries.len());
    let mut advisor = None;
    let mut seen = HashSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let path = format!("{path}.{index}");
        let by_id;
        let entry = match entry {
            Value::String(id) => {
                by_id = json!({"type": "agent", "id": id});
                Fields::at(path.as_str(), &by_id)?
            }
            entry => Fields::at(path.as_str(), entry)?,
        };
        let (id, version) = match entry.kind()? {
            "self" => (owner["id"].as_str().unwrap_or_default(), &owner["version"]),
            "agent" => {
                let id = entry.required_text("id", 1..=128)?;
                let version = entry.integer("version", 1..=i64::MAX)?;
                if id == owner["id"] {
                    return Err(fault(path, "name the agent itself as {\"type\": \"self\"}"));
                }
                let member = match agents.usable(id, version).await {
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
                pinned.push(json!({"type": "agent", "id": id, "version": member["version"]}));
                if !seen.insert((id.to_owned(), member["version"].as_i64())) {
                    return Err(fault(path, format_args!("agent {id} is listed twice")));
                }
                continue;
            }
            "advisor" if advisor_allowed => {
                let model = entry.required_text("model", 1..=256)?;
                let entry = json!({"type": "advisor", "model": model});
                if advisor.replace(entry).is_some() {
                    return Err(fault(path, "an advisor may stand once only"));
                }
                continue;
            }
            other => {
                return Err(fault(
                    format_args!("{path}.type"),
                    format_args!("{other:?} is not allowed here"),
                ));
            }
        };
        if !seen.insert((id.to_owned(), None)) {
            return Err(fault(path, "self may stand once only"));
        }
        pinned.push(json!({"type": "agent", "id": id, "version": version}));
    }
    pinned.extend(advisor);
    Ok(pinned)
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
pub(crate) fn follow_self(agent: &mut Object) {
    let (id, version) = (agent["id"].clone(), agent["version"].clone());
    for reference in references(&mut agent["multiagent"]) {
        if reference["id"] == id {
            reference["version"] = version.clone();
        }
    }
}

/// The block for a session: full definitions in place of references. `primary`
/// is the session's agent after overrides, which its copies share.
pub(crate) async fn snapshot(agents: &Agents, primary: &Object) -> ApiResult<Value> {
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
