//! Rules for sent events that hold in every state of a session.

use serde_json::Value;

use super::fields::fault;
use crate::error::{ApiError, ApiResult};

/// Most events of one request.
pub(super) const EVENTS: usize = 1000;
const BLOCKS: usize = 1000;

/// Checks what the schema of the events cannot say.
pub(super) fn check(path: &str, events: &[Value]) -> ApiResult<()> {
    for (index, event) in events.iter().enumerate() {
        let path = format!("{path}.{index}.content");
        let content = event["content"].as_array().map_or(&[][..], Vec::as_slice);
        if content.len() > BLOCKS {
            return Err(fault(
                path,
                format_args!("may have {BLOCKS} blocks at most, not {}", content.len()),
            ));
        }
        for (index, block) in content.iter().enumerate() {
            let path = format!("{path}.{index}");
            if block["type"] == "text" && block["text"] == "" {
                return Err(fault(format_args!("{path}.text"), "must not be empty"));
            }
            if block["type"] == "redacted" && event["type"] != "user.message" {
                return Err(fault(
                    path,
                    "redacted blocks are accepted in user.message only",
                ));
            }
            if block["source"]["type"] == "file" {
                return Err(ApiError::not_implemented(format!(
                    "{path}.source: files are not implemented by this engine yet; \
                     send the content as base64 or text"
                )));
            }
        }
    }
    Ok(())
}
