//! The `metadata` that most resources carry.

use serde_json::{Map, Value};

use super::fields::{Fields, fault};
use crate::error::ApiResult;

const PAIRS: usize = 16;

/// What removes a key in an update.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Removal {
    /// Null.
    Null,
    /// Null or the empty string.
    NullOrEmpty,
}

/// The metadata of a new object.
pub(super) fn create(fields: &Fields<'_>) -> Map<String, Value> {
    let sent = fields.value("metadata").and_then(Value::as_object);
    sent.cloned().unwrap_or_default()
}

/// The stored metadata after an update.
pub(super) fn merge(
    stored: &Value,
    fields: &Fields<'_>,
    removal: Removal,
) -> ApiResult<Map<String, Value>> {
    let mut merged = stored.as_object().cloned().unwrap_or_default();
    for (key, value) in create(fields) {
        if value.is_null() || (removal == Removal::NullOrEmpty && value == "") {
            merged.shift_remove(&key);
        } else {
            merged.insert(key, value);
        }
    }
    if merged.len() > PAIRS {
        return Err(fault(
            "metadata",
            format_args!(
                "may have {PAIRS} pairs at most, and would have {} (invalid_metadata)",
                merged.len()
            ),
        )
        .with_code("invalid_metadata"));
    }
    Ok(merged)
}
