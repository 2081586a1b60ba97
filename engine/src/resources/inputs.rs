//! Rules for sent events that hold in every state of a session.

use super::fields::Fields;
use crate::error::{ApiError, ApiResult};

/// Checks what the schema of the events in `fields` cannot say.
pub(super) fn check(fields: &Fields<'_>, name: &str) -> ApiResult<()> {
    for event in fields.objects(name) {
        for block in event.objects("content") {
            if block.object("source").is_some_and(|s| s.kind() == "file") {
                return Err(ApiError::not_implemented(format!(
                    "{}: files are not implemented by this engine yet; \
                     send the content as base64 or text",
                    block.path("source")
                )));
            }
        }
    }
    Ok(())
}
