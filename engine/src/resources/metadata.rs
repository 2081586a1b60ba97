//! The `metadata` that most resources carry.

use serde_json::{Map, Value};

use super::fields::{Fields, fault};
use crate::error::{ApiError, ApiResult};

const PAIRS: usize = 16;
const KEY: usize = 64;
const VALUE: usize = 512;

/// What removes a key in an update.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Removal {
    /// Null.
    Null,
    /// Null or the empty string.
    NullOrEmpty,
}

/// The metadata of a new object.
pub(crate) fn create(fields: &Fields<'_>) -> ApiResult<Map<String, Value>> {
    let Some(sent) = sent(fields)? else {
        return Ok(Map::new());
    };
    check(sent)?;
    Ok(sent.clone())
}

/// The stored metadata after an update.
pub(crate) fn merge(
    stored: &Map<String, Value>,
    fields: &Fields<'_>,
    removal: Removal,
) -> ApiResult<Map<String, Value>> {
    let mut merged = stored.clone();
    for (key, value) in sent(fields)?.into_iter().flatten() {
        if value.is_null() || (removal == Removal::NullOrEmpty && value == "") {
            merged.shift_remove(key);
        } else {
            merged.insert(key.clone(), value.clone());
        }
    }
    check(&merged)?;
    Ok(merged)
}

fn sent<'a>(fields: &Fields<'a>) -> ApiResult<Option<&'a Map<String, Value>>> {
    match fields.value("metadata") {
        None => Ok(None),
        Some(value) => match value.as_object() {
            Some(object) => Ok(Some(object)),
            None => Err(fields.fault("metadata", "must be an object")),
        },
    }
}

fn check(metadata: &Map<String, Value>) -> ApiResult<()> {
    let refuse = |error: ApiError| Err(error.with_code("invalid_metadata"));
    if metadata.len() > PAIRS {
        return refuse(fault(
            "metadata",
            format_args!("may have {PAIRS} pairs at most, not {}", metadata.len()),
        ));
    }
    for (key, value) in metadata {
        if key.chars().count() > KEY {
            return refuse(fault(
                "metadata",
                format_args!("keys may have {KEY} characters at most"),
            ));
        }
        match value.as_str() {
            None => {
                return refuse(fault(format_args!("metadata.{key}"), "must be a string"));
            }
            Some(text) if text.chars().count() > VALUE => {
                return refuse(fault(
                    format_args!("metadata.{key}"),
                    format_args!("may have {VALUE} characters at most"),
                ));
            }
            Some(_) => {}
        }
    }
    Ok(())
}
