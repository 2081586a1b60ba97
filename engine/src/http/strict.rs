//! What the hosted service insists on and local callers rarely care for.

use hostler::operations::Operation;
use http::HeaderMap;

use crate::error::{ApiError, ApiResult};

const VERSIONS: [&str; 2] = ["2023-06-01", "2026-10-21"];

/// Refuses a request without the right `anthropic-beta` and
/// `anthropic-version`.
pub(super) fn check(operation: &Operation, headers: &HeaderMap) -> ApiResult<()> {
    let sent: Vec<&str> = headers
        .get_all("anthropic-beta")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .collect();
    if let Some(bad) = sent.iter().find(|value| !well_formed(value)) {
        return Err(ApiError::invalid(format!(
            "anthropic-beta: {bad:?} is not a beta of this API"
        )));
    }
    if let Some(beta) = operation.beta {
        let memory = beta.starts_with("agent-memory-");
        let managed = "managed-agents-2026-04-01";
        let has = |name: &str| sent.contains(&name);
        if memory && has(beta) && has(managed) {
            return Err(ApiError::invalid(format!(
                "anthropic-beta: send either {beta} or {managed}, not both"
            )));
        }
        let enough = has(beta) || memory && has(managed);
        if !enough {
            return Err(ApiError::not_found("not found"));
        }
    }
    match headers.get("anthropic-version").map(|v| v.to_str()) {
        None => Err(ApiError::invalid("anthropic-version: header is required")),
        Some(Ok(version)) if VERSIONS.contains(&version) => Ok(()),
        Some(_) => Err(ApiError::invalid(format!(
            "anthropic-version: must be one of {}",
            VERSIONS.join(", ")
        ))),
    }
}

/// A name and a date, such as `managed-agents-2026-04-01`: new betas appear at
/// any time, so the names are not listed.
fn well_formed(beta: &str) -> bool {
    let mut parts = beta.rsplitn(4, '-');
    let mut digits = |count: usize| {
        parts
            .next()
            .is_some_and(|part| part.len() == count && part.bytes().all(|b| b.is_ascii_digit()))
    };
    digits(2)
        && digits(2)
        && digits(4)
        && parts.next().is_some_and(|name| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}
