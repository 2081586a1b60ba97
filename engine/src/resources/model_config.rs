//! The `model` of an agent: from what is sent to what responses show.

use serde_json::{Value, json};

use super::fields::{Fields, check_length, fault};
use crate::{
    error::{ApiError, ApiResult},
    model::Profile,
};

/// The object form with effort and speed resolved. `stored` is the agent's
/// model so far, whose effort stays if neither id nor effort changes.
pub(crate) fn resolve(path: &str, sent: &Value, stored: Option<&Value>) -> ApiResult<Value> {
    let as_object;
    let fields = match sent {
        Value::Null => {
            return Err(ApiError::invalid(format!(
                "{path}: an agent needs a model (agent_model_required)"
            ))
            .with_code("agent_model_required"));
        }
        Value::String(id) => {
            check_length(path, id, 1..=256)?;
            as_object = json!({"id": id});
            Fields::at(path, &as_object)?
        }
        _ => Fields::at(path, sent)?,
    };
    let id = fields.required_text("id", 1..=256)?;
    let profile = Profile::of(id);
    let effort = match fields.value("effort") {
        None => stored
            .filter(|stored| stored["id"] == id)
            .and_then(|stored| stored["effort"]["type"].as_str())
            .unwrap_or(&profile.default_effort),
        Some(Value::String(level)) => level,
        Some(object) => Fields::at(fields.path("effort"), object)?.kind()?,
    };
    if !profile.effort_levels().any(|level| level == effort) {
        let levels: Vec<&str> = profile.effort_levels().collect();
        return Err(fields.fault(
            "effort",
            format_args!(
                "of {id} must be one of {}, not {effort:?}",
                levels.join(", ")
            ),
        ));
    }
    let speed = fields.text("speed", 0..=usize::MAX)?.unwrap_or("standard");
    if !matches!(speed, "standard" | "fast") {
        return Err(fields.fault(
            "speed",
            format_args!("must be standard or fast, not {speed:?}"),
        ));
    }
    if speed == "fast" && !profile.fast {
        return Err(fields.fault("speed", format_args!("{id} has no fast mode")));
    }
    let mut model = json!({"id": id, "effort": {"type": effort}, "speed": speed});
    if let Some(geo) = fields.text("inference_geo", 0..=usize::MAX)? {
        if !matches!(geo, "us" | "global") {
            return Err(fault(
                fields.path("inference_geo"),
                format_args!("must be us or global, not {geo:?}"),
            ));
        }
        if !profile.inference_geo {
            return Err(fields.fault("inference_geo", format_args!("{id} cannot be pinned")));
        }
        model["inference_geo"] = geo.into();
    }
    Ok(model)
}
