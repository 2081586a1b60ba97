// Written by hostler-codegen from api/. Do not edit.
/** Shared parts. */


/** Direction of a list. */
export type ListOrder =
  | "asc"
  | "desc"
  | (string & {});

/** The body of every answer with a status of 400 or above. */
export interface ErrorBody {
  type: "error";
  /** What went wrong. */
  error: ErrorDetail;
  /** Names this request in a report to the operator of the server. */
  request_id?: string | null;
}

/** The error itself. */
export interface ErrorDetail {
  /** Class of the error. */
  type: ErrorType;
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Machine-readable facts; `error_code` names the exact reason where there is one. */
  details?: { [key: string]: unknown } | null;
}

/** Class of an error. */
export type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "billing_error"
  | "permission_error"
  | "not_found_error"
  | "conflict_error"
  | "memory_precondition_failed_error"
  | "memory_path_conflict_error"
  | "request_too_large"
  | "rate_limit_error"
  | "timeout_error"
  | "api_error"
  | "overloaded_error"
  | (string & {});
