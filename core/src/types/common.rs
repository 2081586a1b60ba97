// Written by hostler-codegen from api/. Do not edit.
//! Shared parts.
#[allow(unused_imports)]
use super::*;

string_enum! {
    /// Direction of a list.
    ListOrder {
        /// Oldest first.
        Asc = "asc";
        /// Newest first.
        Desc = "desc";
    }
}

object! {
    /// The body of every answer with a status of 400 or above.
    ErrorBody ["type" = "error"] {
        /// What went wrong.
        error: req ErrorDetail = "error";
        --
        /// Names this request in a report to the operator of the server.
        request_id: may String = "request_id";
    }
}

object! {
    /// The error itself.
    ErrorDetail [] {
        /// Class of the error.
        r#type: req ErrorType = "type";
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
        /// Machine-readable facts; `error_code` names the exact reason where there is one.
        details: may Json = "details";
    }
}

string_enum! {
    /// Class of an error.
    ErrorType {
        /// `invalid_request_error`.
        InvalidRequestError = "invalid_request_error";
        /// `authentication_error`.
        AuthenticationError = "authentication_error";
        /// `billing_error`.
        BillingError = "billing_error";
        /// `permission_error`.
        PermissionError = "permission_error";
        /// `not_found_error`.
        NotFoundError = "not_found_error";
        /// `conflict_error`.
        ConflictError = "conflict_error";
        /// `memory_precondition_failed_error`.
        MemoryPreconditionFailedError = "memory_precondition_failed_error";
        /// `memory_path_conflict_error`.
        MemoryPathConflictError = "memory_path_conflict_error";
        /// `request_too_large`.
        RequestTooLarge = "request_too_large";
        /// `rate_limit_error`.
        RateLimitError = "rate_limit_error";
        /// `timeout_error`.
        TimeoutError = "timeout_error";
        /// `api_error`.
        ApiError = "api_error";
        /// `overloaded_error`.
        OverloadedError = "overloaded_error";
    }
}
