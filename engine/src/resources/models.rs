//! Models, as far as the engine knows them. Others work as well.

use serde_json::{Value, json};

use crate::{
    error::{ApiError, ApiResult},
    model::Profile,
};

const LISTED: [&str; 2] = ["active", "deprecated"];

/// `models.list`: newest release first.
pub(crate) fn list(
    lifecycle: &[&str],
    limit: usize,
    after: Option<&str>,
    before: Option<&str>,
) -> ApiResult<Value> {
    let lifecycle = match lifecycle {
        [] => &LISTED[..],
        sent => sent,
    };
    let all: Vec<&Profile> = Profile::all()
        .iter()
        .filter(|profile| lifecycle.contains(&profile.lifecycle.as_str()))
        .collect();
    let place = |name: &str, id: Option<&str>| match id {
        None => Ok(None),
        Some(id) => match all.iter().position(|profile| profile.id == id) {
            None => Err(ApiError::invalid(format!(
                "{name}: {id:?} is not in this list"
            ))),
            place => Ok(place),
        },
    };
    let (page, has_more) = match (place("after_id", after)?, place("before_id", before)?) {
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid(
                "send either after_id or before_id, not both",
            ));
        }
        (None, Some(place)) => {
            let start = place.saturating_sub(limit);
            (&all[start..place], start > 0)
        }
        (after, None) => {
            let start = after.map_or(0, |place| place + 1);
            let end = all.len().min(start + limit);
            (&all[start..end], end < all.len())
        }
    };
    Ok(json!({
        "data": page.iter().map(|profile| profile.info()).collect::<Vec<_>>(),
        "has_more": has_more,
        "first_id": page.first().map(|profile| &profile.id),
        "last_id": page.last().map(|profile| &profile.id),
    }))
}

/// `models.retrieve`, by id or alias.
pub(crate) fn get(id: &str) -> ApiResult<Value> {
    match Profile::known(id) {
        Some(profile) => Ok(profile.info()),
        None => Err(ApiError::not_found(format!("Model {id} was not found."))),
    }
}
