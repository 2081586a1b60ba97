//! The `model` of an agent: from what is sent to what responses show.

use serde_json::{Value, json};

use super::fields::{Fields, fault};
use crate::{error::ApiResult, model::Profile};

/// The model in `fields` in its object form, effort and speed resolved.
/// `stored` is the agent's model so far, whose effort stays if neither id nor
/// effort changes.
pub(super) fn resolve(fields: &Fields<'_>, stored: &Value) -> ApiResult<Value> {
    let path = fields.path("model");
    let as_object;
    let fields = match fields.sent("model") {
        None | Some(Value::Null) => {
            return Err(fault(path, "an agent needs a model (agent_model_required)")
                .with_code("agent_model_required"));
        }
        Some(Value::String(id)) if id.is_empty() => return Err(fault(path, "must not be empty")),
        Some(Value::String(id)) => {
            as_object = json!({"id": id});
            Fields::at(path, &as_object)
        }
        Some(object) => Fields::at(path, object),
    };
    let id = fields.required("id");
    let profile = Profile::of(id);
    let effort = match fields.value("effort") {
        None if stored["id"] == id => stored["effort"]["type"].as_str(),
        None => None,
        Some(Value::String(level)) => Some(level.as_str()),
        Some(object) => object["type"].as_str(),
    };
    let effort = effort.unwrap_or(&profile.default_effort);
    if !profile.effort_levels().any(|level| level == effort) {
        let levels: Vec<&str> = profile.effort_levels().collect();
        return Err(fields.fault(
            "effort",
            format_args!("{id} takes {}, not {effort}", levels.join(", ")),
        ));
    }
    let speed = fields.text("speed").unwrap_or("standard");
    if speed == "fast" && !profile.fast {
        return Err(fields.fault("speed", format_args!("{id} has no fast mode")));
    }
    let mut model = json!({"id": id, "effort": {"type": effort}, "speed": speed});
    if let Some(geo) = fields.text("inference_geo") {
        if !matches!(geo, "us" | "global") {
            return Err(fields.fault("inference_geo", "must be us or global"));
        }
        if !profile.inference_geo {
            return Err(fields.fault("inference_geo", format_args!("{id} cannot be pinned")));
        }
        model["inference_geo"] = geo.into();
    }
    Ok(model)
}
