//! The `skills` of an agent.

use std::collections::HashSet;

use serde_json::Value;

use super::fields::Fields;
use crate::error::{ApiError, ApiResult};

/// The skills in `fields` as responses show them.
pub(super) fn resolve(fields: &Fields<'_>) -> ApiResult<Vec<Value>> {
    let mut seen = HashSet::new();
    for skill in fields.objects("skills") {
        let id = skill.required("skill_id");
        if !seen.insert(id) {
            return Err(skill.fault("skill_id", format_args!("{id:?} is listed twice")));
        }
    }
    if seen.is_empty() {
        return Ok(Vec::new());
    }
    Err(ApiError::not_implemented(format!(
        "{}: skills are not implemented by this engine yet; leave them out",
        fields.path("skills")
    )))
}
