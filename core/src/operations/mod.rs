//! What the generated table says of an operation. The table itself is written
//! by `hostler-codegen` from `api/`.

#[rustfmt::skip]
mod table;

pub use table::*;

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// Dotted name, such as `sessions.events.send`.
    pub id: &'static str,
    /// HTTP method, upper case.
    pub method: &'static str,
    /// Path with `{placeholders}`, such as `/v1/sessions/{session_id}/events`.
    pub path: &'static str,
    /// Query parameters by wire name without brackets.
    pub query: &'static [QueryParam],
    /// Request body.
    pub body: Body,
    /// Default `anthropic-beta` value, appended after the caller's own.
    pub beta: Option<&'static str>,
    /// How a list continues.
    pub pagination: Pagination,
    /// Whether the answer is a stream of server-sent events.
    pub stream: bool,
    /// Whether the answer is bytes of any kind, such as the content of a file.
    pub binary: bool,
    /// Whether a repetition after a lost answer is harmless. False for creates
    /// and sends, which could take effect twice.
    pub idempotent: bool,
    /// Which of the service's rate limits counts this call.
    pub rate_limit: RateLimit,
}

/// One query parameter.
#[derive(Debug)]
pub struct QueryParam {
    /// Wire name without brackets: `types`, `created_at`, `limit`.
    pub name: &'static str,
    /// Wire form.
    pub kind: QueryKind,
}

/// Wire form of a query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryKind {
    /// `name=value`
    Scalar,
    /// `name[]=a&name[]=b`
    Array,
    /// `name[gte]=value`; the keys are `gt`, `gte`, `lt`, `lte`.
    Range,
}

/// Kind of request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body at all.
    None,
    /// A JSON object.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// How a list continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// Not a list.
    None,
    /// `page` in, `next_page` out.
    Page,
    /// As [`Page`](Pagination::Page), with `prev_page` too.
    Bidirectional,
    /// `after_id`/`before_id` in, `has_more`/`first_id`/`last_id` out.
    Id,
}

/// Which of the service's rate limits counts a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateLimit {
    /// Calls that write: 300 a minute.
    Create,
    /// Calls that read: 1,200 a minute.
    Read,
    /// The files endpoints: about 500 a minute.
    Files,
}
