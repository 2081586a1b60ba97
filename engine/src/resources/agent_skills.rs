//! The `skills` of an agent.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::fields::Fields;
use crate::error::ApiResult;

/// The skills in `fields` as responses show them.
pub(super) fn resolve(fields: &Fields<'_>) -> ApiResult<Vec<Value>> {
    let mut seen = HashSet::new();
    let mut skills = Vec::new();
    for skill in fields.objects("skills") {
        let id = skill.required("skill_id");
        if !seen.insert(id) {
            return Err(skill.fault("skill_id", format_args!("{id:?} is listed twice")));
        }
        let version = skill.text("version").unwrap_or("latest");
        skills.push(json!({"type": skill.kind(), "skill_id": id, "version": version}));
    }
    Ok(skills)
}
