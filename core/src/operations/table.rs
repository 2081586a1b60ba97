// Written by hostler-codegen from api/. Do not edit.
use super::{Body, Operation, Pagination, QueryKind, QueryParam, RateLimit};

/// Retires an agent for good. Sessions that use it go on; new ones cannot name it.
pub static AGENTS_ARCHIVE: Operation = Operation {
    id: "agents.archive",
    method: "POST",
    path: "/v1/agents/{agent_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Saves a new agent.
pub static AGENTS_CREATE: Operation = Operation {
    id: "agents.create",
    method: "POST",
    path: "/v1/agents",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists agents, newest first.
pub static AGENTS_LIST: Operation = Operation {
    id: "agents.list",
    method: "GET",
    path: "/v1/agents",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads an agent, or one of its past versions.
pub static AGENTS_RETRIEVE: Operation = Operation {
    id: "agents.retrieve",
    method: "GET",
    path: "/v1/agents/{agent_id}",
    query: &[QueryParam { name: "version", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes an agent. A change makes a new version; a call that changes nothing returns the
/// agent as it is.
pub static AGENTS_UPDATE: Operation = Operation {
    id: "agents.update",
    method: "POST",
    path: "/v1/agents/{agent_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists the versions of an agent, newest first; each is a full agent.
pub static AGENTS_VERSIONS_LIST: Operation = Operation {
    id: "agents.versions.list",
    method: "GET",
    path: "/v1/agents/{agent_id}/versions",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Lists runs, newest first.
pub static DEPLOYMENT_RUNS_LIST: Operation = Operation {
    id: "deployment_runs.list",
    method: "GET",
    path: "/v1/deployment_runs",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "deployment_id", kind: QueryKind::Scalar }, QueryParam { name: "has_error", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "trigger_type", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a run.
pub static DEPLOYMENT_RUNS_RETRIEVE: Operation = Operation {
    id: "deployment_runs.retrieve",
    method: "GET",
    path: "/v1/deployment_runs/{deployment_run_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Ends a deployment for good; it is no longer run.
pub static DEPLOYMENTS_ARCHIVE: Operation = Operation {
    id: "deployments.archive",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Saves a deployment: an agent that runs on a schedule or on request.
pub static DEPLOYMENTS_CREATE: Operation = Operation {
    id: "deployments.create",
    method: "POST",
    path: "/v1/deployments",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists deployments, newest first.
pub static DEPLOYMENTS_LIST: Operation = Operation {
    id: "deployments.list",
    method: "GET",
    path: "/v1/deployments",
    query: &[QueryParam { name: "agent_id", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "status", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Stops the schedule of a deployment. It can still be run by hand.
pub static DEPLOYMENTS_PAUSE: Operation = Operation {
    id: "deployments.pause",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/pause",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Reads a deployment.
pub static DEPLOYMENTS_RETRIEVE: Operation = Operation {
    id: "deployments.retrieve",
    method: "GET",
    path: "/v1/deployments/{deployment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Runs a deployment now.
pub static DEPLOYMENTS_RUN: Operation = Operation {
    id: "deployments.run",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/run",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Goes on with the schedule of a deployment.
pub static DEPLOYMENTS_UNPAUSE: Operation = Operation {
    id: "deployments.unpause",
    method: "POST",
    path: "/v1/deployments/{deployment_id}/unpause",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Changes a deployment.
pub static DEPLOYMENTS_UPDATE: Operation = Operation {
    id: "deployments.update",
    method: "POST",
    path: "/v1/deployments/{deployment_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Archives a dream that is over. Repeating it changes nothing.
pub static DREAMS_ARCHIVE: Operation = Operation {
    id: "dreams.archive",
    method: "POST",
    path: "/v1/dreams/{dream_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Stops a dream that waits or runs. Repeating it changes nothing.
pub static DREAMS_CANCEL: Operation = Operation {
    id: "dreams.cancel",
    method: "POST",
    path: "/v1/dreams/{dream_id}/cancel",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Starts a dream: sessions are read and a memory store is tidied up from them.
pub static DREAMS_CREATE: Operation = Operation {
    id: "dreams.create",
    method: "POST",
    path: "/v1/dreams",
    query: &[],
    body: Body::Json,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists dreams, newest first.
pub static DREAMS_LIST: Operation = Operation {
    id: "dreams.list",
    method: "GET",
    path: "/v1/dreams",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a dream.
pub static DREAMS_RETRIEVE: Operation = Operation {
    id: "dreams.retrieve",
    method: "GET",
    path: "/v1/dreams/{dream_id}",
    query: &[],
    body: Body::None,
    beta: Some("dreaming-2026-04-21"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Retires an environment for good. Running sessions go on; new ones cannot use it.
pub static ENVIRONMENTS_ARCHIVE: Operation = Operation {
    id: "environments.archive",
    method: "POST",
    path: "/v1/environments/{environment_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Makes an environment.
pub static ENVIRONMENTS_CREATE: Operation = Operation {
    id: "environments.create",
    method: "POST",
    path: "/v1/environments",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes an environment. Refused while a session refers to it.
pub static ENVIRONMENTS_DELETE: Operation = Operation {
    id: "environments.delete",
    method: "DELETE",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists environments, newest first.
pub static ENVIRONMENTS_LIST: Operation = Operation {
    id: "environments.list",
    method: "GET",
    path: "/v1/environments",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads an environment.
pub static ENVIRONMENTS_RETRIEVE: Operation = Operation {
    id: "environments.retrieve",
    method: "GET",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes an environment for sessions created later. What is left out is kept, at every
/// level of `config`.
pub static ENVIRONMENTS_UPDATE: Operation = Operation {
    id: "environments.update",
    method: "POST",
    path: "/v1/environments/{environment_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Accepts a work item: it leaves the queue and its lease begins. For workers.
pub static ENVIRONMENTS_WORK_ACK: Operation = Operation {
    id: "environments.work.ack",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/ack",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Claims or extends the lease on a work item. For workers.
pub static ENVIRONMENTS_WORK_HEARTBEAT: Operation = Operation {
    id: "environments.work.heartbeat",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    query: &[QueryParam { name: "desired_ttl_seconds", kind: QueryKind::Scalar }, QueryParam { name: "expected_last_heartbeat", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists the work items of an environment. For workers: needs the environment's key.
pub static ENVIRONMENTS_WORK_LIST: Operation = Operation {
    id: "environments.work.list",
    method: "GET",
    path: "/v1/environments/{environment_id}/work",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Takes the next work item, or null if there is none. For workers.
pub static ENVIRONMENTS_WORK_POLL: Operation = Operation {
    id: "environments.work.poll",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/poll",
    query: &[QueryParam { name: "block_ms", kind: QueryKind::Scalar }, QueryParam { name: "reclaim_older_than_ms", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Read,
};

/// Reads a work item. Needs an API key.
pub static ENVIRONMENTS_WORK_RETRIEVE: Operation = Operation {
    id: "environments.work.retrieve",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/{work_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads how much work waits and how many workers ask for it.
pub static ENVIRONMENTS_WORK_STATS: Operation = Operation {
    id: "environments.work.stats",
    method: "GET",
    path: "/v1/environments/{environment_id}/work/stats",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Asks for a work item to be stopped.
pub static ENVIRONMENTS_WORK_STOP: Operation = Operation {
    id: "environments.work.stop",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}/stop",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Changes the metadata of a work item. Needs an API key.
pub static ENVIRONMENTS_WORK_UPDATE: Operation = Operation {
    id: "environments.work.update",
    method: "POST",
    path: "/v1/environments/{environment_id}/work/{work_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Deletes a file for good.
pub static FILES_DELETE: Operation = Operation {
    id: "files.delete",
    method: "DELETE",
    path: "/v1/files/{file_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Downloads a file that a tool made. Uploaded files cannot be downloaded.
pub static FILES_DOWNLOAD: Operation = Operation {
    id: "files.download",
    method: "GET",
    path: "/v1/files/{file_id}/content",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: true,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Lists files, newest first.
pub static FILES_LIST: Operation = Operation {
    id: "files.list",
    method: "GET",
    path: "/v1/files",
    query: &[QueryParam { name: "ids", kind: QueryKind::Array }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "scope_id", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Reads what is known of a file.
pub static FILES_RETRIEVE_METADATA: Operation = Operation {
    id: "files.retrieve_metadata",
    method: "GET",
    path: "/v1/files/{file_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Files,
};

/// Uploads a file.
pub static FILES_UPLOAD: Operation = Operation {
    id: "files.upload",
    method: "POST",
    path: "/v1/files",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Files,
};

/// Archives a memory store for good: it can be read, not written.
pub static MEMORY_STORES_ARCHIVE: Operation = Operation {
    id: "memory_stores.archive",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Makes a memory store.
pub static MEMORY_STORES_CREATE: Operation = Operation {
    id: "memory_stores.create",
    method: "POST",
    path: "/v1/memory_stores",
    query: &[],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a memory store with all memories and versions.
pub static MEMORY_STORES_DELETE: Operation = Operation {
    id: "memory_stores.delete",
    method: "DELETE",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists memory stores, newest first.
pub static MEMORY_STORES_LIST: Operation = Operation {
    id: "memory_stores.list",
    method: "GET",
    path: "/v1/memory_stores",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Writes a new memory. The path must be free.
pub static MEMORY_STORES_MEMORIES_CREATE: Operation = Operation {
    id: "memory_stores.memories.create",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memories",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a memory; its versions stay.
pub static MEMORY_STORES_MEMORIES_DELETE: Operation = Operation {
    id: "memory_stores.memories.delete",
    method: "DELETE",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "expected_content_sha256", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists memories by path.
pub static MEMORY_STORES_MEMORIES_LIST: Operation = Operation {
    id: "memory_stores.memories.list",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memories",
    query: &[QueryParam { name: "depth", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "path_prefix", kind: QueryKind::Scalar }, QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a memory.
pub static MEMORY_STORES_MEMORIES_RETRIEVE: Operation = Operation {
    id: "memory_stores.memories.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes or renames a memory.
pub static MEMORY_STORES_MEMORIES_UPDATE: Operation = Operation {
    id: "memory_stores.memories.update",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists versions of memories, newest first.
pub static MEMORY_STORES_MEMORY_VERSIONS_LIST: Operation = Operation {
    id: "memory_stores.memory_versions.list",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions",
    query: &[QueryParam { name: "api_key_id", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "memory_id", kind: QueryKind::Scalar }, QueryParam { name: "operation", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "service_account_id", kind: QueryKind::Scalar }, QueryParam { name: "session_id", kind: QueryKind::Scalar }, QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Removes path and content of a version for good.
pub static MEMORY_STORES_MEMORY_VERSIONS_REDACT: Operation = Operation {
    id: "memory_stores.memory_versions.redact",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Reads a version.
pub static MEMORY_STORES_MEMORY_VERSIONS_RETRIEVE: Operation = Operation {
    id: "memory_stores.memory_versions.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
    query: &[QueryParam { name: "view", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a memory store.
pub static MEMORY_STORES_RETRIEVE: Operation = Operation {
    id: "memory_stores.retrieve",
    method: "GET",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::None,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes a memory store.
pub static MEMORY_STORES_UPDATE: Operation = Operation {
    id: "memory_stores.update",
    method: "POST",
    path: "/v1/memory_stores/{memory_store_id}",
    query: &[],
    body: Body::Json,
    beta: Some("agent-memory-2026-07-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists models, newest release first.
pub static MODELS_LIST: Operation = Operation {
    id: "models.list",
    method: "GET",
    path: "/v1/models",
    query: &[QueryParam { name: "after_id", kind: QueryKind::Scalar }, QueryParam { name: "before_id", kind: QueryKind::Scalar }, QueryParam { name: "lifecycle", kind: QueryKind::Array }, QueryParam { name: "limit", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Id,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a model by id or alias.
pub static MODELS_RETRIEVE: Operation = Operation {
    id: "models.retrieve",
    method: "GET",
    path: "/v1/models/{model_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Ends a session for good; its history stays readable. Refused while it runs.
pub static SESSIONS_ARCHIVE: Operation = Operation {
    id: "sessions.archive",
    method: "POST",
    path: "/v1/sessions/{session_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Starts a session: an agent at work in an environment. With `initial_events` it runs at
/// once, otherwise it is idle.
pub static SESSIONS_CREATE: Operation = Operation {
    id: "sessions.create",
    method: "POST",
    path: "/v1/sessions",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a session with its events, sandbox and the files that it made. Refused while it
/// runs.
pub static SESSIONS_DELETE: Operation = Operation {
    id: "sessions.delete",
    method: "DELETE",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists the events of a session by the time at which they took effect.
pub static SESSIONS_EVENTS_LIST: Operation = Operation {
    id: "sessions.events.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/events",
    query: &[QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "types", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Sends events to a session, all or none. Returns when they are queued, without waiting for
/// the agent.
pub static SESSIONS_EVENTS_SEND: Operation = Operation {
    id: "sessions.events.send",
    method: "POST",
    path: "/v1/sessions/{session_id}/events",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Streams the events of a session from now on. There is no replay: what happened before is
/// in the list.
pub static SESSIONS_EVENTS_STREAM: Operation = Operation {
    id: "sessions.events.stream",
    method: "GET",
    path: "/v1/sessions/{session_id}/events/stream",
    query: &[QueryParam { name: "event_deltas", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: true,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Lists sessions by creation time.
pub static SESSIONS_LIST: Operation = Operation {
    id: "sessions.list",
    method: "GET",
    path: "/v1/sessions",
    query: &[QueryParam { name: "agent_id", kind: QueryKind::Scalar }, QueryParam { name: "agent_version", kind: QueryKind::Scalar }, QueryParam { name: "created_at", kind: QueryKind::Range }, QueryParam { name: "deployment_id", kind: QueryKind::Scalar }, QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "memory_store_id", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Bidirectional,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Mounts a file into a session; it is there from the next tool call on.
pub static SESSIONS_RESOURCES_ADD: Operation = Operation {
    id: "sessions.resources.add",
    method: "POST",
    path: "/v1/sessions/{session_id}/resources",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Takes a file out of a session. Repositories stay for the life of the session.
pub static SESSIONS_RESOURCES_DELETE: Operation = Operation {
    id: "sessions.resources.delete",
    method: "DELETE",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists what is mounted into a session.
pub static SESSIONS_RESOURCES_LIST: Operation = Operation {
    id: "sessions.resources.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/resources",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads one resource of a session.
pub static SESSIONS_RESOURCES_RETRIEVE: Operation = Operation {
    id: "sessions.resources.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Replaces the access token of a repository.
pub static SESSIONS_RESOURCES_UPDATE: Operation = Operation {
    id: "sessions.resources.update",
    method: "POST",
    path: "/v1/sessions/{session_id}/resources/{resource_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Reads a session.
pub static SESSIONS_RETRIEVE: Operation = Operation {
    id: "sessions.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Ends a child thread for good.
pub static SESSIONS_THREADS_ARCHIVE: Operation = Operation {
    id: "sessions.threads.archive",
    method: "POST",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists the events of one thread, oldest first.
pub static SESSIONS_THREADS_EVENTS_LIST: Operation = Operation {
    id: "sessions.threads.events.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/events",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Streams the events of one thread from now on.
pub static SESSIONS_THREADS_EVENTS_STREAM: Operation = Operation {
    id: "sessions.threads.events.stream",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}/stream",
    query: &[QueryParam { name: "event_deltas", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: true,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Lists the threads of a session: the main one, then the others as they were started.
pub static SESSIONS_THREADS_LIST: Operation = Operation {
    id: "sessions.threads.list",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "statuses", kind: QueryKind::Array }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a thread.
pub static SESSIONS_THREADS_RETRIEVE: Operation = Operation {
    id: "sessions.threads.retrieve",
    method: "GET",
    path: "/v1/sessions/{session_id}/threads/{thread_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes a session. Refused as a whole if one field is.
pub static SESSIONS_UPDATE: Operation = Operation {
    id: "sessions.update",
    method: "POST",
    path: "/v1/sessions/{session_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Makes a skill from uploaded files.
pub static SKILLS_CREATE: Operation = Operation {
    id: "skills.create",
    method: "POST",
    path: "/v1/skills",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a skill with all its versions.
pub static SKILLS_DELETE: Operation = Operation {
    id: "skills.delete",
    method: "DELETE",
    path: "/v1/skills/{skill_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists skills, newest first.
pub static SKILLS_LIST: Operation = Operation {
    id: "skills.list",
    method: "GET",
    path: "/v1/skills",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }, QueryParam { name: "source", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a skill.
pub static SKILLS_RETRIEVE: Operation = Operation {
    id: "skills.retrieve",
    method: "GET",
    path: "/v1/skills/{skill_id}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Adds a version to a skill.
pub static SKILLS_VERSIONS_CREATE: Operation = Operation {
    id: "skills.versions.create",
    method: "POST",
    path: "/v1/skills/{skill_id}/versions",
    query: &[],
    body: Body::Multipart,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a version of a skill.
pub static SKILLS_VERSIONS_DELETE: Operation = Operation {
    id: "skills.versions.delete",
    method: "DELETE",
    path: "/v1/skills/{skill_id}/versions/{version}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Downloads a version of a skill as a zip archive.
pub static SKILLS_VERSIONS_DOWNLOAD: Operation = Operation {
    id: "skills.versions.download",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions/{version}/content",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: true,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Lists the versions of a skill, newest first.
pub static SKILLS_VERSIONS_LIST: Operation = Operation {
    id: "skills.versions.list",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: None,
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a version of a skill.
pub static SKILLS_VERSIONS_RETRIEVE: Operation = Operation {
    id: "skills.versions.retrieve",
    method: "GET",
    path: "/v1/skills/{skill_id}/versions/{version}",
    query: &[],
    body: Body::None,
    beta: None,
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Ends a tunnel for good, with its certificates, token and host name.
pub static TUNNELS_ARCHIVE: Operation = Operation {
    id: "tunnels.archive",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Ends a certificate for good.
pub static TUNNELS_CERTIFICATES_ARCHIVE: Operation = Operation {
    id: "tunnels.certificates.archive",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Adds a certificate to a tunnel.
pub static TUNNELS_CERTIFICATES_CREATE: Operation = Operation {
    id: "tunnels.certificates.create",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/certificates",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists the certificates of a tunnel, newest first.
pub static TUNNELS_CERTIFICATES_LIST: Operation = Operation {
    id: "tunnels.certificates.list",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}/certificates",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a certificate.
pub static TUNNELS_CERTIFICATES_RETRIEVE: Operation = Operation {
    id: "tunnels.certificates.retrieve",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Makes a tunnel to a private network. It takes no traffic until it has a certificate.
pub static TUNNELS_CREATE: Operation = Operation {
    id: "tunnels.create",
    method: "POST",
    path: "/v1/tunnels",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Lists tunnels, newest first.
pub static TUNNELS_LIST: Operation = Operation {
    id: "tunnels.list",
    method: "GET",
    path: "/v1/tunnels",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a tunnel.
pub static TUNNELS_RETRIEVE: Operation = Operation {
    id: "tunnels.retrieve",
    method: "GET",
    path: "/v1/tunnels/{tunnel_id}",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Shows the token of a tunnel.
pub static TUNNELS_REVEAL_TOKEN: Operation = Operation {
    id: "tunnels.reveal_token",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/reveal_token",
    query: &[],
    body: Body::None,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Replaces the token of a tunnel. Open connections stay; new ones need the new token.
pub static TUNNELS_ROTATE_TOKEN: Operation = Operation {
    id: "tunnels.rotate_token",
    method: "POST",
    path: "/v1/tunnels/{tunnel_id}/rotate_token",
    query: &[],
    body: Body::Json,
    beta: Some("mcp-tunnels-2026-06-22"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Makes a link by which an end user can act. Whoever holds it can use it.
pub static USER_PROFILES_ACTION_URLS_CREATE: Operation = Operation {
    id: "user_profiles.action_urls.create",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}/action_urls",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Makes a profile of an end user.
pub static USER_PROFILES_CREATE: Operation = Operation {
    id: "user_profiles.create",
    method: "POST",
    path: "/v1/user_profiles",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Makes a link by which an end user can enrol; the older form of an action link.
pub static USER_PROFILES_CREATE_ENROLLMENT_URL: Operation = Operation {
    id: "user_profiles.create_enrollment_url",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}/enrollment_url",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a profile.
pub static USER_PROFILES_DELETE: Operation = Operation {
    id: "user_profiles.delete",
    method: "DELETE",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists profiles.
pub static USER_PROFILES_LIST: Operation = Operation {
    id: "user_profiles.list",
    method: "GET",
    path: "/v1/user_profiles",
    query: &[QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "order", kind: QueryKind::Scalar }, QueryParam { name: "order_by", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a profile.
pub static USER_PROFILES_RETRIEVE: Operation = Operation {
    id: "user_profiles.retrieve",
    method: "GET",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::None,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes a profile.
pub static USER_PROFILES_UPDATE: Operation = Operation {
    id: "user_profiles.update",
    method: "POST",
    path: "/v1/user_profiles/{user_profile_id}",
    query: &[],
    body: Body::Json,
    beta: Some("user-profiles-2026-08-18"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Retires a vault for good.
pub static VAULTS_ARCHIVE: Operation = Operation {
    id: "vaults.archive",
    method: "POST",
    path: "/v1/vaults/{vault_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Makes a vault for credentials.
pub static VAULTS_CREATE: Operation = Operation {
    id: "vaults.create",
    method: "POST",
    path: "/v1/vaults",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Retires a credential for good.
pub static VAULTS_CREDENTIALS_ARCHIVE: Operation = Operation {
    id: "vaults.credentials.archive",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}/archive",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Stores a credential. At most 20 per vault.
pub static VAULTS_CREDENTIALS_CREATE: Operation = Operation {
    id: "vaults.credentials.create",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: false,
    rate_limit: RateLimit::Create,
};

/// Deletes a credential.
pub static VAULTS_CREDENTIALS_DELETE: Operation = Operation {
    id: "vaults.credentials.delete",
    method: "DELETE",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists the credentials of a vault, newest first, without their secrets.
pub static VAULTS_CREDENTIALS_LIST: Operation = Operation {
    id: "vaults.credentials.list",
    method: "GET",
    path: "/v1/vaults/{vault_id}/credentials",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Tries a credential against its MCP server.
pub static VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE: Operation = Operation {
    id: "vaults.credentials.mcp_oauth_validate",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Reads a credential without its secrets.
pub static VAULTS_CREDENTIALS_RETRIEVE: Operation = Operation {
    id: "vaults.credentials.retrieve",
    method: "GET",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes a credential. Its kind cannot change.
pub static VAULTS_CREDENTIALS_UPDATE: Operation = Operation {
    id: "vaults.credentials.update",
    method: "POST",
    path: "/v1/vaults/{vault_id}/credentials/{credential_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Deletes a vault with its credentials.
pub static VAULTS_DELETE: Operation = Operation {
    id: "vaults.delete",
    method: "DELETE",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Create,
};

/// Lists vaults, newest first.
pub static VAULTS_LIST: Operation = Operation {
    id: "vaults.list",
    method: "GET",
    path: "/v1/vaults",
    query: &[QueryParam { name: "include_archived", kind: QueryKind::Scalar }, QueryParam { name: "limit", kind: QueryKind::Scalar }, QueryParam { name: "page", kind: QueryKind::Scalar }],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::Page,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Reads a vault.
pub static VAULTS_RETRIEVE: Operation = Operation {
    id: "vaults.retrieve",
    method: "GET",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::None,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
    idempotent: true,
    rate_limit: RateLimit::Read,
};

/// Changes a vault.
pub static VAULTS_UPDATE: Operation = Operation {
    id: "vaults.update",
    method: "POST",
    path: "/v1/vaults/{vault_id}",
    query: &[],
    body: Body::Json,
    beta: Some("managed-agents-2026-04-01"),
    pagination: Pagination::None,
    stream: false,
    binary: false,
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
