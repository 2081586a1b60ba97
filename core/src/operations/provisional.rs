//! The operations that the client itself uses, until the generated table has
//! them.

use super::{Body, Operation, Pagination, QueryKind, QueryParam};

const BETA: Option<&str> = Some("managed-agents-2026-04-01");

macro_rules! operations {
    ($($name:ident = $id:literal $method:literal $path:literal, $query:expr, $body:ident, $pagination:ident, $stream:literal, $idempotent:literal;)*) => {
        $(pub(crate) static $name: Operation = Operation {
            id: $id,
            method: $method,
            path: $path,
            query: $query,
            body: Body::$body,
            beta: BETA,
            pagination: Pagination::$pagination,
            stream: $stream,
            idempotent: $idempotent,
        };)*
        static ALL: &[&Operation] = &[$(&$name,)*];
    };
}

const fn param(name: &'static str, kind: QueryKind) -> QueryParam {
    QueryParam { name, kind }
}

const PAGE: &[QueryParam] = &[
    param("limit", QueryKind::Scalar),
    param("page", QueryKind::Scalar),
    param("order", QueryKind::Scalar),
    param("types", QueryKind::Array),
    param("created_at", QueryKind::Range),
];
const DELTAS: &[QueryParam] = &[param("event_deltas", QueryKind::Array)];

operations! {
    AGENTS_CREATE = "agents.create" "POST" "/v1/agents", &[], Json, None, false, false;
    AGENTS_LIST = "agents.list" "GET" "/v1/agents", PAGE, None, Page, false, true;
    AGENTS_RETRIEVE = "agents.retrieve" "GET" "/v1/agents/{agent_id}", &[], None, None, false, true;
    ENVIRONMENTS_CREATE = "environments.create" "POST" "/v1/environments", &[], Json, None, false, false;
    SESSIONS_CREATE = "sessions.create" "POST" "/v1/sessions", &[], Json, None, false, false;
    SESSIONS_RETRIEVE = "sessions.retrieve" "GET" "/v1/sessions/{session_id}", &[], None, None, false, true;
    SESSIONS_EVENTS_LIST = "sessions.events.list" "GET" "/v1/sessions/{session_id}/events", PAGE, None, Page, false, true;
    SESSIONS_EVENTS_SEND = "sessions.events.send" "POST" "/v1/sessions/{session_id}/events", &[], Json, None, false, false;
    SESSIONS_EVENTS_STREAM = "sessions.events.stream" "GET" "/v1/sessions/{session_id}/events/stream", DELTAS, None, None, true, true;
}

pub(crate) fn by_id(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
