// Written by hostler-codegen from api/. Do not edit.
use super::{Body, Operation, Pagination, QueryKind, QueryParam, RateLimit};

/// Archive.
pub static AGENTS_ARCHIVE: Operation = Operation {
    id: "agents.archive",
    method: "POST",
    path: "/v1/agents/{agent_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static AGENTS_CREATE: Operation = Operation {
    id: "agents.create",
    method: "POST",
    path: "/v1/agents",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static AGENTS_LIST: Operation = Operation {
    id: "agents.list",
    method: "GET",
    path: "/v1/agents",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static AGENTS_RETRIEVE: Operation = Operation {
    id: "agents.retrieve",
    method: "GET",
    path: "/v1/agents/{agent_id}",
    query: &[QueryParam { name: "version", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static AGENTS_UPDATE: Operation = Operation {
    id: "agents.update",
    method: "POST",
    path: "/v1/agents/{agent_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static AGENTS_VERSIONS_LIST: Operation = Operation {
    id: "agents.versions.list",
    method: "GET",
    path: "/v1/agents/{agent_id}/versions",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// List.
pub static DEPLOYMENT_RUNS_LIST: Operation = Operation {
    id: "deployment_runs.list",
    method: "GET",
    path: "/v1/deployment_runs",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "deployment_id", kind: QueryKind::Scalar }, QueryParam { name: "has_error", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "trigger_type", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static DEPLOYMENT_RUNS_RETRIEVE: Operation = Operation {
    id: "deployment_runs.retrieve",
    method: "GET",
    path: "/v1/deployment_runs/{deployment_run_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Archive.
pub static DEPLOYMENTS_ARCHIVE: Operation = Operation {
    id: "deployments.archive",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static DEPLOYMENTS_CREATE: Operation = Operation {
    id: "deployments.create",
    method: "POST",
    path: "/v1/deployments",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static DEPLOYMENTS_LIST: Operation = Operation {
    id: "deployments.list",
    method: "GET",
    path: "/v1/deployments",
    query: &[QueryParam { name: "agent_id", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "status", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Pause.
pub static DEPLOYMENTS_PAUSE: Operation = Operation {
    id: "deployments.pause",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/pause",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Retrieve.
pub static DEPLOYMENTS_RETRIEVE: Operation = Operation {
    id: "deployments.retrieve",
    method: "GET",
    path: "/v1/deployments/{deployment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Run.
pub static DEPLOYMENTS_RUN: Operation = Operation {
    id: "deployments.run",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/run",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Unpause.
pub static DEPLOYMENTS_UNPAUSE: Operation = Operation {
    id: "deployments.unpause",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/unpause",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Update.
pub static DEPLOYMENTS_UPDATE: Operation = Operation {
    id: "deployments.update",
    method: "POST",
    path: "/v1/deployments/{deployment_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Archive.
pub static DREAMS_ARCHIVE: Operation = Operation {
    id: "dreams.archive",
    method: "POST",
    path: "/v1/dreams/{dream_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Cancel.
pub static DREAMS_CANCEL: Operation = Operation {
    id: "dreams.cancel",
    method: "POST",
    path: "/v1/dreams/{dream_id}/cancel",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static DREAMS_CREATE: Operation = Operation {
    id: "dreams.create",
    method: "POST",
    path: "/v1/dreams",
    query: &[],
    body: Body::Json,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static DREAMS_LIST: Operation = Operation {
    id: "dreams.list",
    method: "GET",
    path: "/v1/dreams",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static DREAMS_RETRIEVE: Operation = Operation {
    id: "dreams.retrieve",
    method: "GET",
    path: "/v1/dreams/{dream_id}",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Archive.
pub static ENVIRONMENTS_ARCHIVE: Operation = Operation {
    id: "environments.archive",
    method: "POST",
    path: "/v1/environments/{environment_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static ENVIRONMENTS_CREATE: Operation = Operation {
    id: "environments.create",
    method: "POST",
    path: "/v1/environments",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static ENVIRONMENTS_DELETE: Operation = Operation {
    id: "environments.delete",
    method: "DELETE",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static ENVIRONMENTS_LIST: Operation = Operation {
    id: "environments.list",
    method: "GET",
    path: "/v1/environments",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static ENVIRONMENTS_RETRIEVE: Operation = Operation {
    id: "environments.retrieve",
    method: "GET",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static ENVIRONMENTS_UPDATE: Operation = Operation {
    id: "environments.update",
    method: "POST",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Ack.
pub static ENVIRONMENTS_WORK_ACK: Operation = Operation {
    id: "environments.work.ack",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/ack",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Heartbeat.
pub static ENVIRONMENTS_WORK_HEARTBEAT: Operation = Operation {
    id: "environments.work.heartbeat",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    query: &[QueryParam { name: "desired_ttl_seconds", kind: QueryKind::Scalar }, QueryParam { name: "expected_last_heartbeat", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static ENVIRONMENTS_WORK_LIST: Operation = Operation {
    id: "environments.work.list",
    method: "GET",
    path: "/v1/environments/{environment_id}/work",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Poll.
pub static ENVIRONMENTS_WORK_POLL: Operation = Operation {
    id: "environments.work.poll",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/poll",
    query: &[QueryParam { name: "block_ms", kind: QueryKind::Scalar }, QueryParam { name: "reclaim_older_than_ms", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static ENVIRONMENTS_WORK_RETRIEVE: Operation = Operation {
    id: "environments.work.retrieve",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/{work_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Stats.
pub static ENVIRONMENTS_WORK_STATS: Operation = Operation {
    id: "environments.work.stats",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/stats",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Stop.
pub static ENVIRONMENTS_WORK_STOP: Operation = Operation {
    id: "environments.work.stop",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/stop",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Update.
pub static ENVIRONMENTS_WORK_UPDATE: Operation = Operation {
    id: "environments.work.update",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static FILES_DELETE: Operation = Operation {
    id: "files.delete",
    method: "DELETE",
    path: "/v1/files/{file_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Download.
pub static FILES_DOWNLOAD: Operation = Operation {
    id: "files.download",
    method: "GET",
    path: "/v1/files/{file_id}/content",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// List.
pub static FILES_LIST: Operation = Operation {
    id: "files.list",
    method: "GET",
    path: "/v1/files",
    query: &[QueryParam { name: "ids", kind: QueryKind::Array }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "scope_id", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Retrieve metadata.
pub static FILES_RETRIEVE_METADATA: Operation = Operation {
    id: "files.retrieve_metadata",
    method: "GET",
    path: "/v1/files/{file_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Upload.
pub static FILES_UPLOAD: Operation = Operation {
    id: "files.upload",
    method: "POST",
    path: "/v1/files",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Files,
};

/// Archive.
pub static MEMORY_STORES_ARCHIVE: Operation = Operation {
    id: "memory_stores.archive",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static MEMORY_STORES_CREATE: Operation = Operation {
    id: "memory_stores.create",
    method: "POST",
    path: "/v1/memory_stores",
    query: &[],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static MEMORY_STORES_DELETE: Operation = Operation {
    id: "memory_stores.delete",
    method: "DELETE",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static MEMORY_STORES_LIST: Operation = Operation {
    id: "memory_stores.list",
    method: "GET",
    path: "/v1/memory_stores",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Create.
pub static MEMORY_STORES_MEMORIES_CREATE: Operation = Operation {
    id: "memory_stores.memories.create",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memories",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static MEMORY_STORES_MEMORIES_DELETE: Operation = Operation {
    id: "memory_stores.memories.delete",
    method: "DELETE",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "expected_content_sha256", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static MEMORY_STORES_MEMORIES_LIST: Operation = Operation {
    id: "memory_stores.memories.list",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memories",
    query: &[QueryParam { name: "depth", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "path_prefix", kind: QueryKind::Scalar }, QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static MEMORY_STORES_MEMORIES_RETRIEVE: Operation = Operation {
    id: "memory_stores.memories.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static MEMORY_STORES_MEMORIES_UPDATE: Operation = Operation {
    id: "memory_stores.memories.update",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static MEMORY_STORES_MEMORY_VERSIONS_LIST: Operation = Operation {
    id: "memory_stores.memory_versions.list",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions",
    query: &[QueryParam { name: "api_key_id", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "memory_id", kind: QueryKind::Scalar }, QueryParam { name: "operation", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "service_account_id", kind: QueryKind::Scalar }, QueryParam { name: "session_id", kind: QueryKind::Scalar }, QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Redact.
pub static MEMORY_STORES_MEMORY_VERSIONS_REDACT: Operation = Operation {
    id: "memory_stores.memory_versions.redact",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Retrieve.
pub static MEMORY_STORES_MEMORY_VERSIONS_RETRIEVE: Operation = Operation {
    id: "memory_stores.memory_versions.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static MEMORY_STORES_RETRIEVE: Operation = Operation {
    id: "memory_stores.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static MEMORY_STORES_UPDATE: Operation = Operation {
    id: "memory_stores.update",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static MODELS_LIST: Operation = Operation {
    id: "models.list",
    method: "GET",
    path: "/v1/models",
    query: &[QueryParam { name: "after_id", kind: QueryKind::Scalar }, QueryParam { name: "before_id", kind: QueryKind::Scalar }, QueryParam { name: "lifecycle", kind: QueryKind::Array }, QueryParam { name: "limit", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Id,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static MODELS_RETRIEVE: Operation = Operation {
    id: "models.retrieve",
    method: "GET",
    path: "/v1/models/{model_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Archive.
pub static SESSIONS_ARCHIVE: Operation = Operation {
    id: "sessions.archive",
    method: "POST",
    path: "/v1/sessions/{session_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static SESSIONS_CREATE: Operation = Operation {
    id: "sessions.create",
    method: "POST",
    path: "/v1/sessions",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static SESSIONS_DELETE: Operation = Operation {
    id: "sessions.delete",
    method: "DELETE",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static SESSIONS_EVENTS_LIST: Operation = Operation {
    id: "sessions.events.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/events",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "types", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Send.
pub static SESSIONS_EVENTS_SEND: Operation = Operation {
    id: "sessions.events.send",
    method: "POST",
    path: "/v1/sessions/{session_id}/events",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Stream.
pub static SESSIONS_EVENTS_STREAM: Operation = Operation {
    id: "sessions.events.stream",
    method: "GET",
    path: "/v1/sessions/{session_id}/events/stream",
    query: &[QueryParam { name: "event_deltas", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: true,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// List.
pub static SESSIONS_LIST: Operation = Operation {
    id: "sessions.list",
    method: "GET",
    path: "/v1/sessions",
    query: &[QueryParam { name: "agent_id", kind: QueryKind::Scalar }, QueryParam { name: "agent_version", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "deployment_id", kind: QueryKind::Scalar }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "memory_store_id", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Bidirectional,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Add.
pub static SESSIONS_RESOURCES_ADD: Operation = Operation {
    id: "sessions.resources.add",
    method: "POST",
    path: "/v1/sessions/{session_id}/resources",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static SESSIONS_RESOURCES_DELETE: Operation = Operation {
    id: "sessions.resources.delete",
    method: "DELETE",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static SESSIONS_RESOURCES_LIST: Operation = Operation {
    id: "sessions.resources.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/resources",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static SESSIONS_RESOURCES_RETRIEVE: Operation = Operation {
    id: "sessions.resources.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static SESSIONS_RESOURCES_UPDATE: Operation = Operation {
    id: "sessions.resources.update",
    method: "POST",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Retrieve.
pub static SESSIONS_RETRIEVE: Operation = Operation {
    id: "sessions.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Archive.
pub static SESSIONS_THREADS_ARCHIVE: Operation = Operation {
    id: "sessions.threads.archive",
    method: "POST",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static SESSIONS_THREADS_EVENTS_LIST: Operation = Operation {
    id: "sessions.threads.events.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/events",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Stream.
pub static SESSIONS_THREADS_EVENTS_STREAM: Operation = Operation {
    id: "sessions.threads.events.stream",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/stream",
    query: &[QueryParam { name: "event_deltas", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: true,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// List.
pub static SESSIONS_THREADS_LIST: Operation = Operation {
    id: "sessions.threads.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static SESSIONS_THREADS_RETRIEVE: Operation = Operation {
    id: "sessions.threads.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static SESSIONS_UPDATE: Operation = Operation {
    id: "sessions.update",
    method: "POST",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static SKILLS_CREATE: Operation = Operation {
    id: "skills.create",
    method: "POST",
    path: "/v1/skills",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static SKILLS_DELETE: Operation = Operation {
    id: "skills.delete",
    method: "DELETE",
    path: "/v1/skills/{skill_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static SKILLS_LIST: Operation = Operation {
    id: "skills.list",
    method: "GET",
    path: "/v1/skills",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "source", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static SKILLS_RETRIEVE: Operation = Operation {
    id: "skills.retrieve",
    method: "GET",
    path: "/v1/skills/{skill_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Create.
pub static SKILLS_VERSIONS_CREATE: Operation = Operation {
    id: "skills.versions.create",
    method: "POST",
    path: "/v1/skills/{skill_id}/versions",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static SKILLS_VERSIONS_DELETE: Operation = Operation {
    id: "skills.versions.delete",
    method: "DELETE",
    path: "/v1/skills/{skill_id}/versions/{version}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Download.
pub static SKILLS_VERSIONS_DOWNLOAD: Operation = Operation {
    id: "skills.versions.download",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions/{version}/content",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// List.
pub static SKILLS_VERSIONS_LIST: Operation = Operation {
    id: "skills.versions.list",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static SKILLS_VERSIONS_RETRIEVE: Operation = Operation {
    id: "skills.versions.retrieve",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions/{version}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Archive.
pub static TUNNELS_ARCHIVE: Operation = Operation {
    id: "tunnels.archive",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Archive.
pub static TUNNELS_CERTIFICATES_ARCHIVE: Operation = Operation {
    id: "tunnels.certificates.archive",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static TUNNELS_CERTIFICATES_CREATE: Operation = Operation {
    id: "tunnels.certificates.create",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/certificates",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static TUNNELS_CERTIFICATES_LIST: Operation = Operation {
    id: "tunnels.certificates.list",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}/certificates",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static TUNNELS_CERTIFICATES_RETRIEVE: Operation = Operation {
    id: "tunnels.certificates.retrieve",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Create.
pub static TUNNELS_CREATE: Operation = Operation {
    id: "tunnels.create",
    method: "POST",
    path: "/v1/tunnels",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// List.
pub static TUNNELS_LIST: Operation = Operation {
    id: "tunnels.list",
    method: "GET",
    path: "/v1/tunnels",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static TUNNELS_RETRIEVE: Operation = Operation {
    id: "tunnels.retrieve",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reveal token.
pub static TUNNELS_REVEAL_TOKEN: Operation = Operation {
    id: "tunnels.reveal_token",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/reveal_token",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Rotate token.
pub static TUNNELS_ROTATE_TOKEN: Operation = Operation {
    id: "tunnels.rotate_token",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/rotate_token",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static USER_PROFILES_ACTION_URLS_CREATE: Operation = Operation {
    id: "user_profiles.action_urls.create",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}/action_urls",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static USER_PROFILES_CREATE: Operation = Operation {
    id: "user_profiles.create",
    method: "POST",
    path: "/v1/user_profiles",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Create enrollment url.
pub static USER_PROFILES_CREATE_ENROLLMENT_URL: Operation = Operation {
    id: "user_profiles.create_enrollment_url",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}/enrollment_url",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static USER_PROFILES_DELETE: Operation = Operation {
    id: "user_profiles.delete",
    method: "DELETE",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static USER_PROFILES_LIST: Operation = Operation {
    id: "user_profiles.list",
    method: "GET",
    path: "/v1/user_profiles",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "order_by", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static USER_PROFILES_RETRIEVE: Operation = Operation {
    id: "user_profiles.retrieve",
    method: "GET",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static USER_PROFILES_UPDATE: Operation = Operation {
    id: "user_profiles.update",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Archive.
pub static VAULTS_ARCHIVE: Operation = Operation {
    id: "vaults.archive",
    method: "POST",
    path: "/v1/vaults/{vault_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static VAULTS_CREATE: Operation = Operation {
    id: "vaults.create",
    method: "POST",
    path: "/v1/vaults",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Archive.
pub static VAULTS_CREDENTIALS_ARCHIVE: Operation = Operation {
    id: "vaults.credentials.archive",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Create.
pub static VAULTS_CREDENTIALS_CREATE: Operation = Operation {
    id: "vaults.credentials.create",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static VAULTS_CREDENTIALS_DELETE: Operation = Operation {
    id: "vaults.credentials.delete",
    method: "DELETE",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static VAULTS_CREDENTIALS_LIST: Operation = Operation {
    id: "vaults.credentials.list",
    method: "GET",
    path: "/v1/vaults/{vault_id}/credentials",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Mcp oauth validate.
pub static VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE: Operation = Operation {
    id: "vaults.credentials.mcp_oauth_validate",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Retrieve.
pub static VAULTS_CREDENTIALS_RETRIEVE: Operation = Operation {
    id: "vaults.credentials.retrieve",
    method: "GET",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static VAULTS_CREDENTIALS_UPDATE: Operation = Operation {
    id: "vaults.credentials.update",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Delete.
pub static VAULTS_DELETE: Operation = Operation {
    id: "vaults.delete",
    method: "DELETE",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// List.
pub static VAULTS_LIST: Operation = Operation {
    id: "vaults.list",
    method: "GET",
    path: "/v1/vaults",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retrieve.
pub static VAULTS_RETRIEVE: Operation = Operation {
    id: "vaults.retrieve",
    method: "GET",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Update.
pub static VAULTS_UPDATE: Operation = Operation {
    id: "vaults.update",
    method: "POST",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Every operation, by ascending id.
pub static ALL: &[&Operation] = &[
    &AGENTS_ARCHIVE,
    &AGENTS_CREATE,
    &AGENTS_LIST,
    &AGENTS_RETRIEVE,
    &AGENTS_UPDATE,
    &AGENTS_VERSIONS_LIST,
    &DEPLOYMENT_RUNS_LIST,
    &DEPLOYMENT_RUNS_RETRIEVE,
    &DEPLOYMENTS_ARCHIVE,
    &DEPLOYMENTS_CREATE,
    &DEPLOYMENTS_LIST,
    &DEPLOYMENTS_PAUSE,
    &DEPLOYMENTS_RETRIEVE,
    &DEPLOYMENTS_RUN,
    &DEPLOYMENTS_UNPAUSE,
    &DEPLOYMENTS_UPDATE,
    &DREAMS_ARCHIVE,
    &DREAMS_CANCEL,
    &DREAMS_CREATE,
    &DREAMS_LIST,
    &DREAMS_RETRIEVE,
    &ENVIRONMENTS_ARCHIVE,
    &ENVIRONMENTS_CREATE,
    &ENVIRONMENTS_DELETE,
    &ENVIRONMENTS_LIST,
    &ENVIRONMENTS_RETRIEVE,
    &ENVIRONMENTS_UPDATE,
    &ENVIRONMENTS_WORK_ACK,
    &ENVIRONMENTS_WORK_HEARTBEAT,
    &ENVIRONMENTS_WORK_LIST,
    &ENVIRONMENTS_WORK_POLL,
    &ENVIRONMENTS_WORK_RETRIEVE,
    &ENVIRONMENTS_WORK_STATS,
    &ENVIRONMENTS_WORK_STOP,
    &ENVIRONMENTS_WORK_UPDATE,
    &FILES_DELETE,
    &FILES_DOWNLOAD,
    &FILES_LIST,
    &FILES_RETRIEVE_METADATA,
    &FILES_UPLOAD,
    &MEMORY_STORES_ARCHIVE,
    &MEMORY_STORES_CREATE,
    &MEMORY_STORES_DELETE,
    &MEMORY_STORES_LIST,
    &MEMORY_STORES_MEMORIES_CREATE,
    &MEMORY_STORES_MEMORIES_DELETE,
    &MEMORY_STORES_MEMORIES_LIST,
    &MEMORY_STORES_MEMORIES_RETRIEVE,
    &MEMORY_STORES_MEMORIES_UPDATE,
    &MEMORY_STORES_MEMORY_VERSIONS_LIST,
    &MEMORY_STORES_MEMORY_VERSIONS_REDACT,
    &MEMORY_STORES_MEMORY_VERSIONS_RETRIEVE,
    &MEMORY_STORES_RETRIEVE,
    &MEMORY_STORES_UPDATE,
    &MODELS_LIST,
    &MODELS_RETRIEVE,
    &SESSIONS_ARCHIVE,
    &SESSIONS_CREATE,
    &SESSIONS_DELETE,
    &SESSIONS_EVENTS_LIST,
    &SESSIONS_EVENTS_SEND,
    &SESSIONS_EVENTS_STREAM,
    &SESSIONS_LIST,
    &SESSIONS_RESOURCES_ADD,
    &SESSIONS_RESOURCES_DELETE,
    &SESSIONS_RESOURCES_LIST,
    &SESSIONS_RESOURCES_RETRIEVE,
    &SESSIONS_RESOURCES_UPDATE,
    &SESSIONS_RETRIEVE,
    &SESSIONS_THREADS_ARCHIVE,
    &SESSIONS_THREADS_EVENTS_LIST,
    &SESSIONS_THREADS_EVENTS_STREAM,
    &SESSIONS_THREADS_LIST,
    &SESSIONS_THREADS_RETRIEVE,
    &SESSIONS_UPDATE,
    &SKILLS_CREATE,
    &SKILLS_DELETE,
    &SKILLS_LIST,
    &SKILLS_RETRIEVE,
    &SKILLS_VERSIONS_CREATE,
    &SKILLS_VERSIONS_DELETE,
    &SKILLS_VERSIONS_DOWNLOAD,
    &SKILLS_VERSIONS_LIST,
    &SKILLS_VERSIONS_RETRIEVE,
    &TUNNELS_ARCHIVE,
    &TUNNELS_CERTIFICATES_ARCHIVE,
    &TUNNELS_CERTIFICATES_CREATE,
    &TUNNELS_CERTIFICATES_LIST,
    &TUNNELS_CERTIFICATES_RETRIEVE,
    &TUNNELS_CREATE,
    &TUNNELS_LIST,
    &TUNNELS_RETRIEVE,
    &TUNNELS_REVEAL_TOKEN,
    &TUNNELS_ROTATE_TOKEN,
    &USER_PROFILES_ACTION_URLS_CREATE,
    &USER_PROFILES_CREATE,
    &USER_PROFILES_CREATE_ENROLLMENT_URL,
    &USER_PROFILES_DELETE,
    &USER_PROFILES_LIST,
    &USER_PROFILES_RETRIEVE,
    &USER_PROFILES_UPDATE,
    &VAULTS_ARCHIVE,
    &VAULTS_CREATE,
    &VAULTS_CREDENTIALS_ARCHIVE,
    &VAULTS_CREDENTIALS_CREATE,
    &VAULTS_CREDENTIALS_DELETE,
    &VAULTS_CREDENTIALS_LIST,
    &VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE,
    &VAULTS_CREDENTIALS_RETRIEVE,
    &VAULTS_CREDENTIALS_UPDATE,
    &VAULTS_DELETE,
    &VAULTS_LIST,
    &VAULTS_RETRIEVE,
    &VAULTS_UPDATE,
];

/// The operation with a dotted name.
pub fn by_id(id: &str) -> Option<&'static Operation> {
    let index = ALL.binary_search_by(|operation| operation.id.cmp(id)).ok()?;
    Some(ALL[index])
}
