//! The `skills` of an agent.

use std::collections::HashSet;

use serde_json::Value;

use super::fields::{Fields, fault};
use crate::error::{ApiError, ApiResult};

const SKILLS: usize = 20;

/// Skills as responses show them.
pub(crate) fn resolve(path: &str, skills: &[Value]) -> ApiResult<Vec<Value>> {
    if skills.len() > SKILLS {
        return Err(fault(
            path,
            format_args!("may have {SKILLS} entries at most, not {}", skills.len()),
        ));
    }
    let mut seen = HashSet::new();
    for (index, skill) in skills.iter().enumerate() {
        let fields = Fields::at(format!("{path}.{index}"), skill)?;
        let id = fields.required_text("skill_id", 1..=64)?;
        if !seen.insert(id) {
            return Err(fields.fault("skill_id", format_args!("{id:?} is listed twice")));
        }
    }
    match skills {
        [] => Ok(Vec::new()),
        _ => Err(ApiError::not_implemented(format!(
            "{path}: skills are not implemented by this engine yet; leave them out"
        ))),
    }
}
