//! The error every API operation of the engine answers with.

use std::fmt;

use serde_json::{Map, Value, json};

/// Result of every API operation.
pub type ApiResult<T> = Result<T, ApiError>;

/// An API error: HTTP status, `error.type`, message and, where there is one,
/// a machine-readable `error_code`.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct ApiError {
    /// HTTP status.
    pub status: u16,
    /// `error.type` of the body.
    pub kind: &'static str,
    /// `error.message` of the body.
    pub message: String,
    /// `error.details.error_code` of the body.
    pub code: Option<&'static str>,
    /// Further members of `error` itself.
    pub members: Option<Box<Map<String, Value>>>,
    /// Further members of `error.details`.
    pub details: Option<Box<Map<String, Value>>>,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, self.kind, self.message)
    }
}

impl ApiError {
    fn new(status: u16, kind: &'static str, message: impl Into<String>) -> ApiError {
        ApiError {
            status,
            kind,
            message: message.into(),
            code: None,
            members: None,
            details: None,
        }
    }

    /// 400 `invalid_request_error`: validation, or a state that forbids it.
    pub fn invalid(message: impl Into<String>) -> ApiError {
        ApiError::new(400, "invalid_request_error", message)
    }

    /// 401 `authentication_error`.
    pub fn authentication(message: impl Into<String>) -> ApiError {
        ApiError::new(401, "authentication_error", message)
    }

    /// 403 `permission_error`.
    pub fn permission(message: impl Into<String>) -> ApiError {
        ApiError::new(403, "permission_error", message)
    }

    /// 404 `not_found_error`.
    pub fn not_found(message: impl Into<String>) -> ApiError {
        ApiError::new(404, "not_found_error", message)
    }

    /// 405 `invalid_request_error`.
    pub fn method_not_allowed(message: impl Into<String>) -> ApiError {
        ApiError::new(405, "invalid_request_error", message)
    }

    /// 409 `conflict_error`.
    pub fn conflict(message: impl Into<String>) -> ApiError {
        ApiError::new(409, "conflict_error", message)
    }

    /// 412 `invalid_request_error`, with the state that was found.
    pub fn precondition(
        message: impl Into<String>,
        code: &'static str,
        details: Map<String, Value>,
    ) -> ApiError {
        ApiError {
            code: Some(code),
            details: Some(Box::new(details)),
            ..ApiError::new(412, "invalid_request_error", message)
        }
    }

    /// 409 `memory_precondition_failed_error`.
    pub fn memory_precondition(message: impl Into<String>) -> ApiError {
        ApiError::new(409, "memory_precondition_failed_error", message)
    }

    /// 409 `memory_path_conflict_error`: another memory, if it is known which,
    /// has the path.
    pub fn memory_path_conflict(
        message: impl Into<String>,
        memory: Option<&str>,
        path: &str,
    ) -> ApiError {
        let mut error = ApiError::new(409, "memory_path_conflict_error", message);
        let mut members = Map::new();
        if let Some(memory) = memory {
            members.insert("conflicting_memory_id".into(), memory.into());
        }
        members.insert("conflicting_path".into(), path.into());
        error.members = Some(Box::new(members));
        error
    }

    /// 413 `request_too_large`.
    pub fn too_large(message: impl Into<String>) -> ApiError {
        ApiError::new(413, "request_too_large", message)
    }

    /// 416 `invalid_request_error`: the file ends before the asked range.
    pub fn range_not_satisfiable(message: impl Into<String>) -> ApiError {
        ApiError::new(416, "invalid_request_error", message)
    }

    /// 500 `api_error`: the engine could not do its work.
    pub fn internal(message: impl Into<String>) -> ApiError {
        ApiError::new(500, "api_error", message)
    }

    /// 501 `api_error`: a route of the API that this engine does not serve.
    pub fn not_implemented(message: impl Into<String>) -> ApiError {
        ApiError::new(501, "api_error", message)
    }

    /// 529 `overloaded_error`: try again shortly.
    pub fn overloaded(message: impl Into<String>) -> ApiError {
        ApiError::new(529, "overloaded_error", message)
    }

    /// Adds `error.details.error_code`; by convention the message names it too.
    #[must_use]
    pub fn with_code(mut self, code: &'static str) -> ApiError {
        self.code = Some(code);
        self
    }

    /// The response body.
    pub fn body(&self, request_id: &str) -> Value {
        let mut error = Map::new();
        error.insert("type".into(), self.kind.into());
        error.insert("message".into(), self.message.clone().into());
        error.extend(self.members.as_deref().cloned().unwrap_or_default());
        if self.code.is_some() || self.details.is_some() {
            let mut details = self.details.as_deref().cloned().unwrap_or_default();
            if let Some(code) = self.code {
                details.insert("error_code".into(), code.into());
            }
            error.insert("details".into(), details.into());
        }
        json!({"type": "error", "error": error, "request_id": request_id})
    }
}

impl From<crate::store::StoreError> for ApiError {
    fn from(error: crate::store::StoreError) -> ApiError {
        use crate::store::StoreError;
        match &error {
            StoreError::Exists { .. } | StoreError::Stale(_) | StoreError::Referenced { .. } => {
                ApiError::conflict(error.to_string())
            }
            StoreError::Locked(_) => ApiError::overloaded(error.to_string()),
            StoreError::Full | StoreError::Failed(_) => ApiError::internal(error.to_string()),
        }
    }
}
