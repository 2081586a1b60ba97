/* Written by hostler-codegen from api/. Do not edit.
 *
 * Names of the operations and events of the Managed Agents API, and the shapes
 * of the JSON that goes in and comes out. A question mark means that a field
 * may be left out. Unions and sets of texts are open: further members, values
 * and fields may come.
 */
#ifndef HOSTLER_API_H
#define HOSTLER_API_H

/* ---- operations ---- */

/* Retires an agent for good. Sessions that use it go on; new ones cannot
 * name it.
 *
 *   POST /v1/agents/{agent_id}/archive
 *   path: agent_id
 *   answer: Agent
 */
#define HOSTLER_OP_AGENTS_ARCHIVE "agents.archive"

/* Saves a new agent.
 *
 *   POST /v1/agents
 *   body: AgentCreateParams
 *   answer: Agent
 */
#define HOSTLER_OP_AGENTS_CREATE "agents.create"

/* Lists agents, newest first.
 *
 *   GET /v1/agents
 *   query: created_at {gte, lte}, include_archived, limit, page
 *   answer: pages of Agent
 */
#define HOSTLER_OP_AGENTS_LIST "agents.list"

/* Reads an agent, or one of its past versions.
 *
 *   GET /v1/agents/{agent_id}
 *   path: agent_id
 *   query: version
 *   answer: Agent
 */
#define HOSTLER_OP_AGENTS_RETRIEVE "agents.retrieve"

/* Changes an agent. A change makes a new version; a call that changes
 * nothing returns the agent as it is.
 *
 *   POST /v1/agents/{agent_id}
 *   path: agent_id
 *   body: AgentUpdateParams
 *   answer: Agent
 */
#define HOSTLER_OP_AGENTS_UPDATE "agents.update"

/* Lists the versions of an agent, newest first; each is a full agent.
 *
 *   GET /v1/agents/{agent_id}/versions
 *   path: agent_id
 *   query: limit, page
 *   answer: pages of Agent
 */
#define HOSTLER_OP_AGENTS_VERSIONS_LIST "agents.versions.list"

/* Lists runs, newest first.
 *
 *   GET /v1/deployment_runs
 *   query: created_at {gt, gte, lt, lte}, deployment_id, has_error, limit,
 *   page, trigger_type
 *   answer: pages of DeploymentRun
 */
#define HOSTLER_OP_DEPLOYMENT_RUNS_LIST "deployment_runs.list"

/* Reads a run.
 *
 *   GET /v1/deployment_runs/{deployment_run_id}
 *   path: deployment_run_id
 *   answer: DeploymentRun
 */
#define HOSTLER_OP_DEPLOYMENT_RUNS_RETRIEVE "deployment_runs.retrieve"

/* Ends a deployment for good; it is no longer run.
 *
 *   POST /v1/deployments/{deployment_id}/archive
 *   path: deployment_id
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_ARCHIVE "deployments.archive"

/* Saves a deployment: an agent that runs on a schedule or on request.
 *
 *   POST /v1/deployments
 *   body: DeploymentCreateParams
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_CREATE "deployments.create"

/* Lists deployments, newest first.
 *
 *   GET /v1/deployments
 *   query: agent_id, created_at {gte, lte}, include_archived, limit, page,
 *   status
 *   answer: pages of Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_LIST "deployments.list"

/* Stops the schedule of a deployment. It can still be run by hand.
 *
 *   POST /v1/deployments/{deployment_id}/pause
 *   path: deployment_id
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_PAUSE "deployments.pause"

/* Reads a deployment.
 *
 *   GET /v1/deployments/{deployment_id}
 *   path: deployment_id
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_RETRIEVE "deployments.retrieve"

/* Runs a deployment now.
 *
 *   POST /v1/deployments/{deployment_id}/run
 *   path: deployment_id
 *   answer: DeploymentRun
 */
#define HOSTLER_OP_DEPLOYMENTS_RUN "deployments.run"

/* Goes on with the schedule of a deployment.
 *
 *   POST /v1/deployments/{deployment_id}/unpause
 *   path: deployment_id
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_UNPAUSE "deployments.unpause"

/* Changes a deployment.
 *
 *   POST /v1/deployments/{deployment_id}
 *   path: deployment_id
 *   body: DeploymentUpdateParams
 *   answer: Deployment
 */
#define HOSTLER_OP_DEPLOYMENTS_UPDATE "deployments.update"

/* Archives a dream that is over. Repeating it changes nothing.
 *
 *   POST /v1/dreams/{dream_id}/archive
 *   path: dream_id
 *   answer: Dream
 */
#define HOSTLER_OP_DREAMS_ARCHIVE "dreams.archive"

/* Stops a dream that waits or runs. Repeating it changes nothing.
 *
 *   POST /v1/dreams/{dream_id}/cancel
 *   path: dream_id
 *   answer: Dream
 */
#define HOSTLER_OP_DREAMS_CANCEL "dreams.cancel"

/* Starts a dream: sessions are read and a memory store is tidied up from
 * them.
 *
 *   POST /v1/dreams
 *   body: DreamCreateParams
 *   answer: Dream
 */
#define HOSTLER_OP_DREAMS_CREATE "dreams.create"

/* Lists dreams, newest first.
 *
 *   GET /v1/dreams
 *   query: created_at {gt, lt}, include_archived, limit, page, statuses
 *   [[DreamStatus]]
 *   answer: pages of Dream
 */
#define HOSTLER_OP_DREAMS_LIST "dreams.list"

/* Reads a dream.
 *
 *   GET /v1/dreams/{dream_id}
 *   path: dream_id
 *   answer: Dream
 */
#define HOSTLER_OP_DREAMS_RETRIEVE "dreams.retrieve"

/* Retires an environment for good. Running sessions go on; new ones cannot
 * use it.
 *
 *   POST /v1/environments/{environment_id}/archive
 *   path: environment_id
 *   answer: Environment
 */
#define HOSTLER_OP_ENVIRONMENTS_ARCHIVE "environments.archive"

/* Makes an environment.
 *
 *   POST /v1/environments
 *   body: EnvironmentCreateParams
 *   answer: Environment
 */
#define HOSTLER_OP_ENVIRONMENTS_CREATE "environments.create"

/* Deletes an environment. Refused while a session refers to it.
 *
 *   DELETE /v1/environments/{environment_id}
 *   path: environment_id
 *   answer: DeletedEnvironment
 */
#define HOSTLER_OP_ENVIRONMENTS_DELETE "environments.delete"

/* Lists environments, newest first.
 *
 *   GET /v1/environments
 *   query: include_archived, limit, page
 *   answer: pages of Environment
 */
#define HOSTLER_OP_ENVIRONMENTS_LIST "environments.list"

/* Reads an environment.
 *
 *   GET /v1/environments/{environment_id}
 *   path: environment_id
 *   answer: Environment
 */
#define HOSTLER_OP_ENVIRONMENTS_RETRIEVE "environments.retrieve"

/* Changes an environment for sessions created later. What is left out is
 * kept, at every level of `config`.
 *
 *   POST /v1/environments/{environment_id}
 *   path: environment_id
 *   body: EnvironmentUpdateParams
 *   answer: Environment
 */
#define HOSTLER_OP_ENVIRONMENTS_UPDATE "environments.update"

/* Accepts a work item: it leaves the queue and its lease begins. For
 * workers.
 *
 *   POST /v1/environments/{environment_id}/work/{work_id}/ack
 *   path: environment_id, work_id
 *   answer: Work
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_ACK "environments.work.ack"

/* Claims or extends the lease on a work item. For workers.
 *
 *   POST /v1/environments/{environment_id}/work/{work_id}/heartbeat
 *   path: environment_id, work_id
 *   query: desired_ttl_seconds, expected_last_heartbeat
 *   answer: WorkHeartbeat
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_HEARTBEAT "environments.work.heartbeat"

/* Lists the work items of an environment. For workers: needs the
 * environment's key.
 *
 *   GET /v1/environments/{environment_id}/work
 *   path: environment_id
 *   query: limit, page
 *   answer: pages of Work
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_LIST "environments.work.list"

/* Takes the next work item, or null if there is none. For workers.
 *
 *   GET /v1/environments/{environment_id}/work/poll
 *   path: environment_id
 *   query: block_ms, reclaim_older_than_ms
 *   answer: Work or null
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_POLL "environments.work.poll"

/* Reads a work item. Needs an API key.
 *
 *   GET /v1/environments/{environment_id}/work/{work_id}
 *   path: environment_id, work_id
 *   answer: Work
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_RETRIEVE "environments.work.retrieve"

/* Reads how much work waits and how many workers ask for it.
 *
 *   GET /v1/environments/{environment_id}/work/stats
 *   path: environment_id
 *   answer: WorkQueueStats
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_STATS "environments.work.stats"

/* Asks for a work item to be stopped.
 *
 *   POST /v1/environments/{environment_id}/work/{work_id}/stop
 *   path: environment_id, work_id
 *   body: WorkStopParams
 *   answer: Work
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_STOP "environments.work.stop"

/* Changes the metadata of a work item. Needs an API key.
 *
 *   POST /v1/environments/{environment_id}/work/{work_id}
 *   path: environment_id, work_id
 *   body: WorkUpdateParams
 *   answer: Work
 */
#define HOSTLER_OP_ENVIRONMENTS_WORK_UPDATE "environments.work.update"

/* Deletes a file for good.
 *
 *   DELETE /v1/files/{file_id}
 *   path: file_id
 *   answer: DeletedFile
 */
#define HOSTLER_OP_FILES_DELETE "files.delete"

/* Downloads a file that a tool made. Uploaded files cannot be downloaded.
 *
 *   GET /v1/files/{file_id}/content
 *   path: file_id
 *   answer: bytes
 */
#define HOSTLER_OP_FILES_DOWNLOAD "files.download"

/* Lists files, newest first.
 *
 *   GET /v1/files
 *   query: ids [[string]], limit, page, scope_id
 *   answer: pages of FileMetadata
 */
#define HOSTLER_OP_FILES_LIST "files.list"

/* Reads what is known of a file.
 *
 *   GET /v1/files/{file_id}
 *   path: file_id
 *   answer: FileMetadata
 */
#define HOSTLER_OP_FILES_RETRIEVE_METADATA "files.retrieve_metadata"

/* Uploads a file.
 *
 *   POST /v1/files
 *   body: multipart, fields of FileUploadParams
 *   answer: FileMetadata
 */
#define HOSTLER_OP_FILES_UPLOAD "files.upload"

/* Archives a memory store for good: it can be read, not written.
 *
 *   POST /v1/memory_stores/{memory_store_id}/archive
 *   path: memory_store_id
 *   answer: MemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_ARCHIVE "memory_stores.archive"

/* Makes a memory store.
 *
 *   POST /v1/memory_stores
 *   body: MemoryStoreCreateParams
 *   answer: MemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_CREATE "memory_stores.create"

/* Deletes a memory store with all memories and versions.
 *
 *   DELETE /v1/memory_stores/{memory_store_id}
 *   path: memory_store_id
 *   answer: DeletedMemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_DELETE "memory_stores.delete"

/* Lists memory stores, newest first.
 *
 *   GET /v1/memory_stores
 *   query: created_at {gte, lte}, include_archived, limit, page
 *   answer: pages of MemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_LIST "memory_stores.list"

/* Writes a new memory. The path must be free.
 *
 *   POST /v1/memory_stores/{memory_store_id}/memories
 *   path: memory_store_id
 *   query: view
 *   body: MemoryCreateParams
 *   answer: Memory
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORIES_CREATE "memory_stores.memories.create"

/* Deletes a memory; its versions stay.
 *
 *   DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}
 *   path: memory_store_id, memory_id
 *   query: expected_content_sha256
 *   answer: DeletedMemory
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORIES_DELETE "memory_stores.memories.delete"

/* Lists memories by path.
 *
 *   GET /v1/memory_stores/{memory_store_id}/memories
 *   path: memory_store_id
 *   query: depth, limit, page, path_prefix, view
 *   answer: pages of MemoryEntry
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORIES_LIST "memory_stores.memories.list"

/* Reads a memory.
 *
 *   GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}
 *   path: memory_store_id, memory_id
 *   query: view
 *   answer: Memory
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORIES_RETRIEVE "memory_stores.memories.retrieve"

/* Changes or renames a memory.
 *
 *   POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}
 *   path: memory_store_id, memory_id
 *   query: view
 *   body: MemoryUpdateParams
 *   answer: Memory
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORIES_UPDATE "memory_stores.memories.update"

/* Lists versions of memories, newest first.
 *
 *   GET /v1/memory_stores/{memory_store_id}/memory_versions
 *   path: memory_store_id
 *   query: api_key_id, created_at {gte, lte}, limit, memory_id, operation,
 *   page, service_account_id, session_id, view
 *   answer: pages of MemoryVersion
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORY_VERSIONS_LIST "memory_stores.memory_versions.list"

/* Removes path and content of a version for good.
 *
 *   POST
 *   /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact
 *   path: memory_store_id, memory_version_id
 *   answer: MemoryVersion
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORY_VERSIONS_REDACT "memory_stores.memory_versions.redact"

/* Reads a version.
 *
 *   GET
 *   /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}
 *   path: memory_store_id, memory_version_id
 *   query: view
 *   answer: MemoryVersion
 */
#define HOSTLER_OP_MEMORY_STORES_MEMORY_VERSIONS_RETRIEVE "memory_stores.memory_versions.retrieve"

/* Reads a memory store.
 *
 *   GET /v1/memory_stores/{memory_store_id}
 *   path: memory_store_id
 *   answer: MemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_RETRIEVE "memory_stores.retrieve"

/* Changes a memory store.
 *
 *   POST /v1/memory_stores/{memory_store_id}
 *   path: memory_store_id
 *   body: MemoryStoreUpdateParams
 *   answer: MemoryStore
 */
#define HOSTLER_OP_MEMORY_STORES_UPDATE "memory_stores.update"

/* Lists models, newest release first.
 *
 *   GET /v1/models
 *   query: after_id, before_id, lifecycle [[ModelLifecycle]], limit
 *   answer: pages of ModelInfo
 */
#define HOSTLER_OP_MODELS_LIST "models.list"

/* Reads a model by id or alias.
 *
 *   GET /v1/models/{model_id}
 *   path: model_id
 *   answer: ModelInfo
 */
#define HOSTLER_OP_MODELS_RETRIEVE "models.retrieve"

/* Ends a session for good; its history stays readable. Refused while it
 * runs.
 *
 *   POST /v1/sessions/{session_id}/archive
 *   path: session_id
 *   answer: Session
 */
#define HOSTLER_OP_SESSIONS_ARCHIVE "sessions.archive"

/* Starts a session: an agent at work in an environment. With
 * `initial_events` it runs at once, otherwise it is idle.
 *
 *   POST /v1/sessions
 *   body: SessionCreateParams
 *   answer: Session
 */
#define HOSTLER_OP_SESSIONS_CREATE "sessions.create"

/* Deletes a session with its events, sandbox and the files that it made.
 * Refused while it runs.
 *
 *   DELETE /v1/sessions/{session_id}
 *   path: session_id
 *   answer: DeletedSession
 */
#define HOSTLER_OP_SESSIONS_DELETE "sessions.delete"

/* Lists the events of a session by the time at which they took effect.
 *
 *   GET /v1/sessions/{session_id}/events
 *   path: session_id
 *   query: created_at {gt, gte, lt, lte}, limit, order, page, types
 *   [[SessionEventType]]
 *   answer: pages of SessionEvent
 */
#define HOSTLER_OP_SESSIONS_EVENTS_LIST "sessions.events.list"

/* Sends events to a session, all or none. Returns when they are queued,
 * without waiting for the agent.
 *
 *   POST /v1/sessions/{session_id}/events
 *   path: session_id
 *   body: SessionEventSendParams
 *   answer: SentSessionEvents
 */
#define HOSTLER_OP_SESSIONS_EVENTS_SEND "sessions.events.send"

/* Streams the events of a session from now on. There is no replay: what
 * happened before is in the list.
 *
 *   GET /v1/sessions/{session_id}/events/stream
 *   path: session_id
 *   query: event_deltas [[EventDeltaType]]
 *   answer: stream of StreamEvent
 */
#define HOSTLER_OP_SESSIONS_EVENTS_STREAM "sessions.events.stream"

/* Lists sessions by creation time.
 *
 *   GET /v1/sessions
 *   query: agent_id, agent_version, created_at {gt, gte, lt, lte},
 *   deployment_id, include_archived, limit, memory_store_id, order, page,
 *   statuses [[SessionStatus]]
 *   answer: pages of Session
 */
#define HOSTLER_OP_SESSIONS_LIST "sessions.list"

/* Mounts a file into a session; it is there from the next tool call on.
 *
 *   POST /v1/sessions/{session_id}/resources
 *   path: session_id
 *   body: SessionResourceAddParams
 *   answer: FileResource
 */
#define HOSTLER_OP_SESSIONS_RESOURCES_ADD "sessions.resources.add"

/* Takes a file out of a session. Repositories stay for the life of the
 * session.
 *
 *   DELETE /v1/sessions/{session_id}/resources/{resource_id}
 *   path: session_id, resource_id
 *   answer: DeletedSessionResource
 */
#define HOSTLER_OP_SESSIONS_RESOURCES_DELETE "sessions.resources.delete"

/* Lists what is mounted into a session.
 *
 *   GET /v1/sessions/{session_id}/resources
 *   path: session_id
 *   query: limit, page
 *   answer: pages of SessionResource
 */
#define HOSTLER_OP_SESSIONS_RESOURCES_LIST "sessions.resources.list"

/* Reads one resource of a session.
 *
 *   GET /v1/sessions/{session_id}/resources/{resource_id}
 *   path: session_id, resource_id
 *   answer: SessionResource
 */
#define HOSTLER_OP_SESSIONS_RESOURCES_RETRIEVE "sessions.resources.retrieve"

/* Replaces the access token of a repository.
 *
 *   POST /v1/sessions/{session_id}/resources/{resource_id}
 *   path: session_id, resource_id
 *   body: SessionResourceUpdateParams
 *   answer: SessionResource
 */
#define HOSTLER_OP_SESSIONS_RESOURCES_UPDATE "sessions.resources.update"

/* Reads a session.
 *
 *   GET /v1/sessions/{session_id}
 *   path: session_id
 *   answer: Session
 */
#define HOSTLER_OP_SESSIONS_RETRIEVE "sessions.retrieve"

/* Ends a child thread for good.
 *
 *   POST /v1/sessions/{session_id}/threads/{thread_id}/archive
 *   path: session_id, thread_id
 *   answer: SessionThread
 */
#define HOSTLER_OP_SESSIONS_THREADS_ARCHIVE "sessions.threads.archive"

/* Lists the events of one thread, oldest first.
 *
 *   GET /v1/sessions/{session_id}/threads/{thread_id}/events
 *   path: session_id, thread_id
 *   query: limit, page
 *   answer: pages of SessionEvent
 */
#define HOSTLER_OP_SESSIONS_THREADS_EVENTS_LIST "sessions.threads.events.list"

/* Streams the events of one thread from now on.
 *
 *   GET /v1/sessions/{session_id}/threads/{thread_id}/stream
 *   path: session_id, thread_id
 *   query: event_deltas [[EventDeltaType]]
 *   answer: stream of StreamEvent
 */
#define HOSTLER_OP_SESSIONS_THREADS_EVENTS_STREAM "sessions.threads.events.stream"

/* Lists the threads of a session: the main one, then the others as they were
 * started.
 *
 *   GET /v1/sessions/{session_id}/threads
 *   path: session_id
 *   query: limit, page, statuses [[SessionStatus]]
 *   answer: pages of SessionThread
 */
#define HOSTLER_OP_SESSIONS_THREADS_LIST "sessions.threads.list"

/* Reads a thread.
 *
 *   GET /v1/sessions/{session_id}/threads/{thread_id}
 *   path: session_id, thread_id
 *   answer: SessionThread
 */
#define HOSTLER_OP_SESSIONS_THREADS_RETRIEVE "sessions.threads.retrieve"

/* Changes a session. Refused as a whole if one field is.
 *
 *   POST /v1/sessions/{session_id}
 *   path: session_id
 *   body: SessionUpdateParams
 *   answer: Session
 */
#define HOSTLER_OP_SESSIONS_UPDATE "sessions.update"

/* Makes a skill from uploaded files.
 *
 *   POST /v1/skills
 *   body: multipart, fields of SkillCreateParams
 *   answer: Skill
 */
#define HOSTLER_OP_SKILLS_CREATE "skills.create"

/* Deletes a skill with all its versions.
 *
 *   DELETE /v1/skills/{skill_id}
 *   path: skill_id
 *   answer: DeletedSkill
 */
#define HOSTLER_OP_SKILLS_DELETE "skills.delete"

/* Lists skills, newest first.
 *
 *   GET /v1/skills
 *   query: limit, page, source
 *   answer: pages of Skill
 */
#define HOSTLER_OP_SKILLS_LIST "skills.list"

/* Reads a skill.
 *
 *   GET /v1/skills/{skill_id}
 *   path: skill_id
 *   answer: Skill
 */
#define HOSTLER_OP_SKILLS_RETRIEVE "skills.retrieve"

/* Adds a version to a skill.
 *
 *   POST /v1/skills/{skill_id}/versions
 *   path: skill_id
 *   body: multipart, fields of SkillVersionCreateParams
 *   answer: SkillVersion
 */
#define HOSTLER_OP_SKILLS_VERSIONS_CREATE "skills.versions.create"

/* Deletes a version of a skill.
 *
 *   DELETE /v1/skills/{skill_id}/versions/{version}
 *   path: skill_id, version
 *   answer: DeletedSkillVersion
 */
#define HOSTLER_OP_SKILLS_VERSIONS_DELETE "skills.versions.delete"

/* Downloads a version of a skill as a zip archive.
 *
 *   GET /v1/skills/{skill_id}/versions/{version}/content
 *   path: skill_id, version
 *   answer: bytes
 */
#define HOSTLER_OP_SKILLS_VERSIONS_DOWNLOAD "skills.versions.download"

/* Lists the versions of a skill, newest first.
 *
 *   GET /v1/skills/{skill_id}/versions
 *   path: skill_id
 *   query: limit, page
 *   answer: pages of SkillVersion
 */
#define HOSTLER_OP_SKILLS_VERSIONS_LIST "skills.versions.list"

/* Reads a version of a skill.
 *
 *   GET /v1/skills/{skill_id}/versions/{version}
 *   path: skill_id, version
 *   answer: SkillVersion
 */
#define HOSTLER_OP_SKILLS_VERSIONS_RETRIEVE "skills.versions.retrieve"

/* Ends a tunnel for good, with its certificates, token and host name.
 *
 *   POST /v1/tunnels/{tunnel_id}/archive
 *   path: tunnel_id
 *   answer: Tunnel
 */
#define HOSTLER_OP_TUNNELS_ARCHIVE "tunnels.archive"

/* Ends a certificate for good.
 *
 *   POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive
 *   path: tunnel_id, certificate_id
 *   answer: TunnelCertificate
 */
#define HOSTLER_OP_TUNNELS_CERTIFICATES_ARCHIVE "tunnels.certificates.archive"

/* Adds a certificate to a tunnel.
 *
 *   POST /v1/tunnels/{tunnel_id}/certificates
 *   path: tunnel_id
 *   body: TunnelCertificateCreateParams
 *   answer: TunnelCertificate
 */
#define HOSTLER_OP_TUNNELS_CERTIFICATES_CREATE "tunnels.certificates.create"

/* Lists the certificates of a tunnel, newest first.
 *
 *   GET /v1/tunnels/{tunnel_id}/certificates
 *   path: tunnel_id
 *   query: include_archived, limit, page
 *   answer: pages of TunnelCertificate
 */
#define HOSTLER_OP_TUNNELS_CERTIFICATES_LIST "tunnels.certificates.list"

/* Reads a certificate.
 *
 *   GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}
 *   path: tunnel_id, certificate_id
 *   answer: TunnelCertificate
 */
#define HOSTLER_OP_TUNNELS_CERTIFICATES_RETRIEVE "tunnels.certificates.retrieve"

/* Makes a tunnel to a private network. It takes no traffic until it has a
 * certificate.
 *
 *   POST /v1/tunnels
 *   body: TunnelCreateParams
 *   answer: Tunnel
 */
#define HOSTLER_OP_TUNNELS_CREATE "tunnels.create"

/* Lists tunnels, newest first.
 *
 *   GET /v1/tunnels
 *   query: include_archived, limit, page
 *   answer: pages of Tunnel
 */
#define HOSTLER_OP_TUNNELS_LIST "tunnels.list"

/* Reads a tunnel.
 *
 *   GET /v1/tunnels/{tunnel_id}
 *   path: tunnel_id
 *   answer: Tunnel
 */
#define HOSTLER_OP_TUNNELS_RETRIEVE "tunnels.retrieve"

/* Shows the token of a tunnel.
 *
 *   POST /v1/tunnels/{tunnel_id}/reveal_token
 *   path: tunnel_id
 *   answer: TunnelToken
 */
#define HOSTLER_OP_TUNNELS_REVEAL_TOKEN "tunnels.reveal_token"

/* Replaces the token of a tunnel. Open connections stay; new ones need the
 * new token.
 *
 *   POST /v1/tunnels/{tunnel_id}/rotate_token
 *   path: tunnel_id
 *   body: TunnelRotateTokenParams
 *   answer: TunnelToken
 */
#define HOSTLER_OP_TUNNELS_ROTATE_TOKEN "tunnels.rotate_token"

/* Makes a link by which an end user can act. Whoever holds it can use it.
 *
 *   POST /v1/user_profiles/{user_profile_id}/action_urls
 *   path: user_profile_id
 *   body: UserProfileActionUrlCreateParams
 *   answer: UserProfileActionUrl
 */
#define HOSTLER_OP_USER_PROFILES_ACTION_URLS_CREATE "user_profiles.action_urls.create"

/* Makes a profile of an end user.
 *
 *   POST /v1/user_profiles
 *   body: UserProfileCreateParams
 *   answer: UserProfile
 */
#define HOSTLER_OP_USER_PROFILES_CREATE "user_profiles.create"

/* Makes a link by which an end user can enrol; the older form of an action
 * link.
 *
 *   POST /v1/user_profiles/{user_profile_id}/enrollment_url
 *   path: user_profile_id
 *   answer: UserProfileEnrollmentUrl
 */
#define HOSTLER_OP_USER_PROFILES_CREATE_ENROLLMENT_URL "user_profiles.create_enrollment_url"

/* Deletes a profile.
 *
 *   DELETE /v1/user_profiles/{user_profile_id}
 *   path: user_profile_id
 *   answer: DeletedUserProfile
 */
#define HOSTLER_OP_USER_PROFILES_DELETE "user_profiles.delete"

/* Lists profiles.
 *
 *   GET /v1/user_profiles
 *   query: limit, order, order_by, page
 *   answer: pages of UserProfile
 */
#define HOSTLER_OP_USER_PROFILES_LIST "user_profiles.list"

/* Reads a profile.
 *
 *   GET /v1/user_profiles/{user_profile_id}
 *   path: user_profile_id
 *   answer: UserProfile
 */
#define HOSTLER_OP_USER_PROFILES_RETRIEVE "user_profiles.retrieve"

/* Changes a profile.
 *
 *   POST /v1/user_profiles/{user_profile_id}
 *   path: user_profile_id
 *   body: UserProfileUpdateParams
 *   answer: UserProfile
 */
#define HOSTLER_OP_USER_PROFILES_UPDATE "user_profiles.update"

/* Retires a vault for good.
 *
 *   POST /v1/vaults/{vault_id}/archive
 *   path: vault_id
 *   answer: Vault
 */
#define HOSTLER_OP_VAULTS_ARCHIVE "vaults.archive"

/* Makes a vault for credentials.
 *
 *   POST /v1/vaults
 *   body: VaultCreateParams
 *   answer: Vault
 */
#define HOSTLER_OP_VAULTS_CREATE "vaults.create"

/* Retires a credential for good.
 *
 *   POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive
 *   path: vault_id, credential_id
 *   answer: Credential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_ARCHIVE "vaults.credentials.archive"

/* Stores a credential. At most 20 per vault.
 *
 *   POST /v1/vaults/{vault_id}/credentials
 *   path: vault_id
 *   body: CredentialCreateParams
 *   answer: Credential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_CREATE "vaults.credentials.create"

/* Deletes a credential.
 *
 *   DELETE /v1/vaults/{vault_id}/credentials/{credential_id}
 *   path: vault_id, credential_id
 *   answer: DeletedCredential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_DELETE "vaults.credentials.delete"

/* Lists the credentials of a vault, newest first, without their secrets.
 *
 *   GET /v1/vaults/{vault_id}/credentials
 *   path: vault_id
 *   query: include_archived, limit, page
 *   answer: pages of Credential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_LIST "vaults.credentials.list"

/* Tries a credential against its MCP server.
 *
 *   POST
 *   /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate
 *   path: vault_id, credential_id
 *   answer: CredentialValidation
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE "vaults.credentials.mcp_oauth_validate"

/* Reads a credential without its secrets.
 *
 *   GET /v1/vaults/{vault_id}/credentials/{credential_id}
 *   path: vault_id, credential_id
 *   answer: Credential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_RETRIEVE "vaults.credentials.retrieve"

/* Changes a credential. Its kind cannot change.
 *
 *   POST /v1/vaults/{vault_id}/credentials/{credential_id}
 *   path: vault_id, credential_id
 *   body: CredentialUpdateParams
 *   answer: Credential
 */
#define HOSTLER_OP_VAULTS_CREDENTIALS_UPDATE "vaults.credentials.update"

/* Deletes a vault with its credentials.
 *
 *   DELETE /v1/vaults/{vault_id}
 *   path: vault_id
 *   answer: DeletedVault
 */
#define HOSTLER_OP_VAULTS_DELETE "vaults.delete"

/* Lists vaults, newest first.
 *
 *   GET /v1/vaults
 *   query: include_archived, limit, page
 *   answer: pages of Vault
 */
#define HOSTLER_OP_VAULTS_LIST "vaults.list"

/* Reads a vault.
 *
 *   GET /v1/vaults/{vault_id}
 *   path: vault_id
 *   answer: Vault
 */
#define HOSTLER_OP_VAULTS_RETRIEVE "vaults.retrieve"

/* Changes a vault.
 *
 *   POST /v1/vaults/{vault_id}
 *   path: vault_id
 *   body: VaultUpdateParams
 *   answer: Vault
 */
#define HOSTLER_OP_VAULTS_UPDATE "vaults.update"

/* ---- event types ---- */

/* A message of the user. */
#define HOSTLER_EVENT_USER_MESSAGE "user.message"
/* An interrupt. */
#define HOSTLER_EVENT_USER_INTERRUPT "user.interrupt"
/* An answer to a call that waited for approval. */
#define HOSTLER_EVENT_USER_TOOL_CONFIRMATION "user.tool_confirmation"
/* The result of a custom tool. */
#define HOSTLER_EVENT_USER_CUSTOM_TOOL_RESULT "user.custom_tool_result"
/* The agent calls a custom tool: the session waits for
 * `user.custom_tool_result`. */
#define HOSTLER_EVENT_AGENT_CUSTOM_TOOL_USE "agent.custom_tool_use"
/* The agent said something. */
#define HOSTLER_EVENT_AGENT_MESSAGE "agent.message"
/* The agent thinks; a sign of progress without content. */
#define HOSTLER_EVENT_AGENT_THINKING "agent.thinking"
/* The agent calls a tool of an MCP server. */
#define HOSTLER_EVENT_AGENT_MCP_TOOL_USE "agent.mcp_tool_use"
/* The result of a tool of an MCP server. */
#define HOSTLER_EVENT_AGENT_MCP_TOOL_RESULT "agent.mcp_tool_result"
/* The agent calls a built-in tool. */
#define HOSTLER_EVENT_AGENT_TOOL_USE "agent.tool_use"
/* The result of a built-in tool. */
#define HOSTLER_EVENT_AGENT_TOOL_RESULT "agent.tool_result"
/* A thread got a message from another one. */
#define HOSTLER_EVENT_AGENT_THREAD_MESSAGE_RECEIVED "agent.thread_message_received"
/* A thread sent a message to another one. */
#define HOSTLER_EVENT_AGENT_THREAD_MESSAGE_SENT "agent.thread_message_sent"
/* The conversation was summarised to fit the model's context. */
#define HOSTLER_EVENT_AGENT_THREAD_CONTEXT_COMPACTED "agent.thread_context_compacted"
/* Something failed. */
#define HOSTLER_EVENT_SESSION_ERROR "session.error"
/* The session waits for another try after a failure. */
#define HOSTLER_EVENT_SESSION_STATUS_RESCHEDULED "session.status_rescheduled"
/* The session began to work; once per turn. */
#define HOSTLER_EVENT_SESSION_STATUS_RUNNING "session.status_running"
/* The session waits. */
#define HOSTLER_EVENT_SESSION_STATUS_IDLE "session.status_idle"
/* The session is over for good. */
#define HOSTLER_EVENT_SESSION_STATUS_TERMINATED "session.status_terminated"
/* A thread was started. */
#define HOSTLER_EVENT_SESSION_THREAD_CREATED "session.thread_created"
/* A grader began to check an outcome. */
#define HOSTLER_EVENT_SPAN_OUTCOME_EVALUATION_START "span.outcome_evaluation_start"
/* A grader decided. */
#define HOSTLER_EVENT_SPAN_OUTCOME_EVALUATION_END "span.outcome_evaluation_end"
/* A request to the model began. */
#define HOSTLER_EVENT_SPAN_MODEL_REQUEST_START "span.model_request_start"
/* A request to the model ended, also after a failure or an interrupt. */
#define HOSTLER_EVENT_SPAN_MODEL_REQUEST_END "span.model_request_end"
/* A grader still checks an outcome; a sign of life. */
#define HOSTLER_EVENT_SPAN_OUTCOME_EVALUATION_ONGOING "span.outcome_evaluation_ongoing"
/* Something to achieve. */
#define HOSTLER_EVENT_USER_DEFINE_OUTCOME "user.define_outcome"
/* The session was deleted; the last event of a stream. */
#define HOSTLER_EVENT_SESSION_DELETED "session.deleted"
/* A thread began to work. */
#define HOSTLER_EVENT_SESSION_THREAD_STATUS_RUNNING "session.thread_status_running"
/* A thread waits. */
#define HOSTLER_EVENT_SESSION_THREAD_STATUS_IDLE "session.thread_status_idle"
/* A thread is over for good. */
#define HOSTLER_EVENT_SESSION_THREAD_STATUS_TERMINATED "session.thread_status_terminated"
/* The result of a built-in tool that a worker ran. */
#define HOSTLER_EVENT_USER_TOOL_RESULT "user.tool_result"
/* A thread waits for another try after a failure. */
#define HOSTLER_EVENT_SESSION_THREAD_STATUS_RESCHEDULED "session.thread_status_rescheduled"
/* The session was changed. Carries only what changed; holds from the next
 * turn on. */
#define HOSTLER_EVENT_SESSION_UPDATED "session.updated"
/* An event is being written; on streams only, on request. */
#define HOSTLER_EVENT_EVENT_START "event_start"
/* A piece of an event that is being written; on streams only, on request. */
#define HOSTLER_EVENT_EVENT_DELTA "event_delta"
/* A note from the operator. */
#define HOSTLER_EVENT_SYSTEM_MESSAGE "system.message"
/* Tokens and cost so far; right before each `session.status_idle`, and when
 * a thread stops at the budget. */
#define HOSTLER_EVENT_SESSION_USAGE "session.usage"
/* A workflow run was started; its first event. */
#define HOSTLER_EVENT_WORKFLOW_RUN_CREATED "workflow_run.created"
/* A workflow run is over; its last event. */
#define HOSTLER_EVENT_WORKFLOW_RUN_STATUS_ENDED "workflow_run.status_ended"
/* A workflow run entered a phase. */
#define HOSTLER_EVENT_WORKFLOW_RUN_PHASE_STARTED "workflow_run.phase_started"
/* A workflow run left a phase; says nothing about success. */
#define HOSTLER_EVENT_WORKFLOW_RUN_PHASE_ENDED "workflow_run.phase_ended"
/* A workflow run works. */
#define HOSTLER_EVENT_WORKFLOW_RUN_STATUS_RUNNING "workflow_run.status_running"
/* A workflow run waits. */
#define HOSTLER_EVENT_WORKFLOW_RUN_STATUS_IDLE "workflow_run.status_idle"
/* A workflow run failed, or could not be made. */
#define HOSTLER_EVENT_WORKFLOW_RUN_ERROR "workflow_run.error"

/* ---- shapes ----
 *
 * Advisor: A model that can be asked for advice.
 *     type: "advisor"
 *     model: string
 *
 * Agent: A saved, versioned configuration: model, prompt, tools, MCP servers,
 *   skills. Sessions copy it when they start.
 *     id: string
 *     type: "agent"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity
 *     mcp_servers: [UrlMcpServer]
 *     metadata: {string: string}
 *     model: ModelConfig
 *     multiagent?: Multiagent | null
 *     name: string
 *     skills: [AgentSkill]
 *     system?: string | null
 *     tools: [AgentTool]
 *     updated_at: string (RFC 3339)
 *     version: integer
 *
 * AgentArchivedDeploymentPausedReasonError: The agent is archived.
 *     type: "agent_archived_error"
 *
 * AgentArchivedRunError: The agent is archived.
 *     type: "agent_archived_error"
 *     message: string
 *
 * AgentAutoEvaluatedPermission: What `auto` decided.
 *     | AgentAutoEvaluatedPermissionAllow (type: "allow")
 *     | AgentAutoEvaluatedPermissionAsk (type: "ask")
 *     | AgentAutoEvaluatedPermissionDeny (type: "deny")
 *
 * AgentAutoEvaluatedPermissionAllow: The call was found safe.
 *     type: "allow"
 *
 * AgentAutoEvaluatedPermissionAsk: The call waits for approval.
 *     type: "ask"
 *     reason_code: string
 *
 * AgentAutoEvaluatedPermissionDeny: The call was denied.
 *     type: "deny"
 *     reason_code: string
 *
 * AgentCreateParams: A new agent.
 *     model: ModelParams
 *     name: string
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity | null
 *     mcp_servers?: [UrlMcpServer]
 *     metadata?: {string: string}
 *     multiagent?: MultiagentParams | null
 *     skills?: [AgentSkillParams]
 *     system?: string | null
 *     tools?: [AgentToolParams]
 *
 * AgentCustomToolUseEvent: The agent calls a custom tool: the session waits for
 *   `user.custom_tool_result`.
 *     id: string
 *     type: "agent.custom_tool_use"
 *     input: object
 *     name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id?: string | null
 *
 * AgentMcpToolResultEvent: The result of a tool of an MCP server.
 *     id: string
 *     type: "agent.mcp_tool_result"
 *     mcp_tool_use_id: string
 *     processed_at: string (RFC 3339)
 *     content?: [ToolResultBlock] | null
 *     is_error?: boolean | null
 *
 * AgentMcpToolUseEvent: The agent calls a tool of an MCP server.
 *     id: string
 *     type: "agent.mcp_tool_use"
 *     input: object
 *     mcp_server_name: string
 *     name: string
 *     processed_at: string (RFC 3339)
 *     evaluated_permission?: EvaluatedPermission | null
 *     evaluation?: AgentToolEvaluation | null
 *     session_thread_id?: string | null
 *
 * AgentMessageBlock: A part of an agent's message.
 *     | TextBlock (type: "text")
 *     | RedactedBlock (type: "redacted")
 *
 * AgentMessageEvent: The agent said something.
 *     id: string
 *     type: "agent.message"
 *     content: [AgentMessageBlock]
 *     processed_at: string (RFC 3339)
 *
 * AgentMessagePreview: A message to come.
 *     id: string
 *     type: "agent.message"
 *
 * AgentParams: An agent, perhaps at one of its versions.
 *     id: string
 *     type: "agent"
 *     version?: integer
 *
 * AgentReference: An agent at one of its versions.
 *     id: string
 *     type: "agent"
 *     version: integer
 *
 * AgentSkill: A skill of an agent.
 *     | AnthropicSkill (type: "anthropic")
 *     | CustomSkill (type: "custom")
 *
 * AgentSkillParams: A skill of an agent.
 *     | AnthropicSkillParams (type: "anthropic")
 *     | CustomSkillParams (type: "custom")
 *
 * AgentThinkingEvent: The agent thinks; a sign of progress without content.
 *     id: string
 *     type: "agent.thinking"
 *     processed_at: string (RFC 3339)
 *
 * AgentThinkingPreview: Thinking to come.
 *     id: string
 *     type: "agent.thinking"
 *
 * AgentThreadContextCompactedEvent: The conversation was summarised to fit the model's context.
 *     id: string
 *     type: "agent.thread_context_compacted"
 *     processed_at: string (RFC 3339)
 *
 * AgentThreadMessageReceivedEvent: A thread got a message from another one.
 *     id: string
 *     type: "agent.thread_message_received"
 *     content: [MessageBlock]
 *     from_session_thread_id: string
 *     processed_at: string (RFC 3339)
 *     from_agent_name?: string | null
 *
 * AgentThreadMessageSentEvent: A thread sent a message to another one.
 *     id: string
 *     type: "agent.thread_message_sent"
 *     content: [MessageBlock]
 *     processed_at: string (RFC 3339)
 *     to_session_thread_id: string
 *     to_agent_name?: string | null
 *
 * AgentTool: A tool, or a set of tools.
 *     | AgentToolset20260401 (type: "agent_toolset_20260401")
 *     | McpToolset (type: "mcp_toolset")
 *     | CustomTool (type: "custom")
 *
 * AgentToolConfig: Settings of one built-in tool.
 *     | BashToolConfig (type: "bash")
 *     | EditToolConfig (type: "edit")
 *     | ReadToolConfig (type: "read")
 *     | WriteToolConfig (type: "write")
 *     | GlobToolConfig (type: "glob")
 *     | GrepToolConfig (type: "grep")
 *     | WebFetchToolConfig (type: "web_fetch")
 *     | WebSearchToolConfig (type: "web_search")
 *
 * AgentToolConfigParams: Settings of one built-in tool, by its name.
 *     | BashToolConfigParams (name: "bash")
 *     | EditToolConfigParams (name: "edit")
 *     | ReadToolConfigParams (name: "read")
 *     | WriteToolConfigParams (name: "write")
 *     | GlobToolConfigParams (name: "glob")
 *     | GrepToolConfigParams (name: "grep")
 *     | WebFetchToolConfigParams (name: "web_fetch")
 *     | WebSearchToolConfigParams (name: "web_search")
 *
 * AgentToolEvaluation: How a permission policy decided.
 *     | AgentToolEvaluationAlwaysAllow (type: "always_allow")
 *     | AgentToolEvaluationAlwaysAsk (type: "always_ask")
 *     | AgentToolEvaluationAuto (type: "auto")
 *
 * AgentToolEvaluationAlwaysAllow: By `always_allow`.
 *     type: "always_allow"
 *
 * AgentToolEvaluationAlwaysAsk: By `always_ask`.
 *     type: "always_ask"
 *
 * AgentToolEvaluationAuto: By `auto`.
 *     type: "auto"
 *     evaluated_permission: AgentAutoEvaluatedPermission
 *
 * AgentToolParams: A tool, or a set of tools.
 *     | AgentToolset20260401Params (type: "agent_toolset_20260401")
 *     | McpToolsetParams (type: "mcp_toolset")
 *     | CustomTool (type: "custom")
 *
 * AgentToolResultEvent: The result of a built-in tool.
 *     id: string
 *     type: "agent.tool_result"
 *     processed_at: string (RFC 3339)
 *     tool_use_id: string
 *     content?: [ToolResultBlock] | null
 *     is_error?: boolean | null
 *
 * AgentToolUseEvent: The agent calls a built-in tool.
 *     id: string
 *     type: "agent.tool_use"
 *     input: object
 *     name: string
 *     processed_at: string (RFC 3339)
 *     evaluated_permission?: EvaluatedPermission | null
 *     evaluation?: AgentToolEvaluation | null
 *     session_thread_id?: string | null
 *
 * AgentToolset20260401: The built-in tools.
 *     type: "agent_toolset_20260401"
 *     configs: [AgentToolConfig]
 *     default_config: AgentToolsetDefaultConfig
 *
 * AgentToolset20260401Params: The built-in tools: bash, read, write, edit, glob, grep, web_fetch,
 *   web_search.
 *     type: "agent_toolset_20260401"
 *     configs?: [AgentToolConfigParams]
 *     default_config?: AgentToolsetDefaultConfigParams | null
 *
 * AgentToolsetDefaultConfig: Settings of the tools that have none of their own.
 *     enabled: boolean
 *     permission_policy: PermissionPolicy
 *
 * AgentToolsetDefaultConfigParams: Settings of the tools of a set that have none of their own.
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * AgentUpdateParams: What to change in an agent.
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity | null
 *     mcp_servers?: [UrlMcpServer] | null
 *     metadata?: {string: string | null} | null
 *     model?: ModelParams
 *     multiagent?: MultiagentParams | null
 *     name?: string
 *     skills?: [AgentSkillParams] | null
 *     system?: string | null
 *     tools?: [AgentToolParams] | null
 *     version?: integer
 *
 * AgentWithOverridesParams: An agent with settings for one session; the agent itself stays as it is.
 *   What is left out is inherited, what is given replaces, an empty list or
 *   null clears.
 *     id: string
 *     type: "agent_with_overrides"
 *     mcp_servers?: [UrlMcpServer] | null
 *     model?: ModelParams | null
 *     skills?: [AgentSkillParams] | null
 *     system?: string | null
 *     tools?: [AgentToolParams] | null
 *     version?: integer
 *
 * AlwaysAllowPolicy: The call runs at once.
 *     type: "always_allow"
 *
 * AlwaysAskPolicy: The call waits until it is confirmed.
 *     type: "always_ask"
 *
 * AnthropicSkill: A skill that comes with the service.
 *     type: "anthropic"
 *     skill_id: string
 *     version: string
 *
 * AnthropicSkillParams: A skill that comes with the service.
 *     type: "anthropic"
 *     skill_id: string
 *     version?: string | null
 *
 * ApiActor: A caller with an API key.
 *     type: "api_actor"
 *     api_key_id: string
 *
 * AutoPolicy: Each call is judged on its own: safe ones run, risky ones are denied,
 *   undecided ones wait.
 *     type: "auto"
 *
 * AwsRoleExecutionIdentity: Runs act as an IAM role.
 *     type: "aws_role"
 *     role_arn: string
 *
 * Base64DocumentSource: A document in the request itself.
 *     type: "base64"
 *     data: string
 *     media_type: string
 *
 * Base64ImageSource: An image in the request itself.
 *     type: "base64"
 *     data: string
 *     media_type: string
 *
 * BashToolConfig: Settings of `bash`.
 *     type: "bash"
 *     enabled: boolean
 *     name: "bash"
 *     permission_policy: PermissionPolicy
 *
 * BashToolConfigParams: Settings of `bash`, which runs shell commands.
 *     type?: "bash"
 *     name: "bash"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * BillingError: The account cannot pay; repeating does not help.
 *     type: "billing_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * BranchCheckout: The head of a branch.
 *     type: "branch"
 *     name: string
 *
 * BudgetLimit: A ceiling on the cost of a session.
 *     type: "limit"
 *     max_list_cost: MonetaryAmount
 *
 * CacheCreationUsage: Tokens written to the prompt cache, by lifetime.
 *     ephemeral_1h_input_tokens?: integer | null
 *     ephemeral_5m_input_tokens?: integer | null
 *
 * CapabilitySupport: Whether a model can do something.
 *     supported: boolean
 *
 * CloudConfig: Sandboxes are containers of the service.
 *     type: "cloud"
 *     networking: Networking
 *     packages: Packages
 *
 * CloudConfigParams: Sandboxes are containers of the service.
 *     type: "cloud"
 *     networking?: NetworkingParams | null
 *     packages?: PackagesParams | null
 *
 * CommitCheckout: One commit.
 *     type: "commit"
 *     sha: string
 *
 * CompactionCapability: Compaction of long conversations.
 *     summarize: CapabilitySupport
 *     supported: boolean
 *
 * CompactionLimitReachedError: The context was compacted too often in a row. A further message starts a
 *   new turn.
 *     type: "compaction_limit_reached_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * ConfirmationResult: Whether a call may run.
 *     | "allow"
 *     | "deny"
 *
 * ContextManagementCapability: Editing of the context.
 *     clear_thinking_20251015?: CapabilitySupport | null
 *     clear_tool_uses_20250919?: CapabilitySupport | null
 *     compact_20260112?: CapabilitySupport | null
 *     supported: boolean
 *
 * Credential: A stored credential, without its secrets.
 *     id: string
 *     type: "vault_credential"
 *     archived_at?: string (RFC 3339) | null
 *     auth: CredentialAuth
 *     created_at: string (RFC 3339)
 *     metadata: {string: string}
 *     updated_at: string (RFC 3339)
 *     vault_id: string
 *     display_name?: string | null
 *
 * CredentialAuth: A credential, without its secrets.
 *     | McpOAuthAuth (type: "mcp_oauth")
 *     | StaticBearerAuth (type: "static_bearer")
 *     | EnvironmentVariableAuth (type: "environment_variable")
 *
 * CredentialAuthCreateParams: A credential.
 *     | McpOAuthCreateParams (type: "mcp_oauth")
 *     | StaticBearerCreateParams (type: "static_bearer")
 *     | EnvironmentVariableCreateParams (type: "environment_variable")
 *
 * CredentialAuthUpdateParams: What to change in a credential.
 *     | McpOAuthUpdateParams (type: "mcp_oauth")
 *     | StaticBearerUpdateParams (type: "static_bearer")
 *     | EnvironmentVariableUpdateParams (type: "environment_variable")
 *
 * CredentialCreateParams: A new credential.
 *     auth: CredentialAuthCreateParams
 *     display_name?: string | null
 *     metadata?: {string: string}
 *
 * CredentialHostUnreachableError: The host of a credential cannot be reached from the environment.
 *     type: "credential_host_unreachable_error"
 *     credential_id: string
 *     message: string
 *     retry_status: RetryStatus
 *     vault_id: string
 *
 * CredentialNetworking: Hosts to which a secret may go.
 *     | UnrestrictedCredentialNetworking (type: "unrestricted")
 *     | LimitedCredentialNetworking (type: "limited")
 *
 * CredentialRefreshStatus: How a refresh ended.
 *     | "succeeded"
 *     | "failed"
 *     | "connect_error"
 *     | "no_refresh_token"
 *
 * CredentialUpdateParams: What to change in a credential.
 *     auth?: CredentialAuthUpdateParams
 *     display_name?: string | null
 *     metadata?: {string: string | null} | null
 *
 * CredentialValidation: What came of trying a credential.
 *     type: "vault_credential_validation"
 *     credential_id: string
 *     has_refresh_token: boolean
 *     mcp_probe?: McpProbe | null
 *     refresh?: RefreshObject | null
 *     status: CredentialValidationStatus
 *     validated_at: string (RFC 3339)
 *     vault_id: string
 *
 * CredentialValidationStatus: Whether a credential works.
 *     | "valid"
 *     | "invalid"
 *     | "unknown"
 *
 * CustomSkill: A skill of your own.
 *     type: "custom"
 *     skill_id: string
 *     version: string
 *
 * CustomSkillParams: A skill of your own.
 *     type: "custom"
 *     skill_id: string
 *     version?: string | null
 *
 * CustomTool: A tool that the caller runs: the session waits for its result.
 *     type: "custom"
 *     description: string
 *     input_schema: CustomToolInputSchema
 *     name: string
 *
 * CustomToolInputSchema: JSON Schema of an object. Further keywords are passed on as they are.
 *     type: "object"
 *     properties?: object | null
 *     required?: [string] | null
 *
 * DeletedCredential: A credential is gone.
 *     id: string
 *     type: "vault_credential_deleted"
 *
 * DeletedEnvironment: An environment is gone.
 *     id: string
 *     type: "environment_deleted"
 *
 * DeletedFile: A file is gone.
 *     id: string
 *     type?: "file_deleted" | null
 *
 * DeletedMemory: A memory is gone.
 *     id: string
 *     type: "memory_deleted"
 *
 * DeletedMemoryStore: A memory store is gone.
 *     id: string
 *     type: "memory_store_deleted"
 *
 * DeletedSession: A session is gone.
 *     id: string
 *     type: "session_deleted"
 *
 * DeletedSessionResource: A resource is gone.
 *     id: string
 *     type: "session_resource_deleted"
 *
 * DeletedSkill: A skill is gone.
 *     id: string
 *     type: "skill_deleted"
 *
 * DeletedSkillVersion: A version of a skill is gone.
 *     id: string
 *     type: "skill_version_deleted"
 *
 * DeletedUserProfile: A profile is gone.
 *     id: string
 *     type: "user_profile_deleted"
 *
 * DeletedVault: A vault is gone.
 *     id: string
 *     type: "vault_deleted"
 *
 * DeltaContent: A piece of a message.
 *     type: "content_delta"
 *     content: TextBlock
 *     index?: integer | null
 *
 * Deployment: An agent that runs on a schedule or on request.
 *     id: string
 *     type: "deployment"
 *     agent: AgentReference
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     description?: string | null
 *     environment_id: string
 *     initial_events: [DeploymentInitialEvent]
 *     metadata: {string: string}
 *     name: string
 *     paused_reason?: DeploymentPausedReason | null
 *     resources: [SessionResourceConfig]
 *     schedule?: Schedule | null
 *     status: DeploymentStatus
 *     updated_at: string (RFC 3339)
 *     vault_ids: [string]
 *     budget?: BudgetLimit | null
 *
 * DeploymentAgentParams: An agent: an id (its latest version), or a reference.
 *     | string
 *     | AgentParams
 *
 * DeploymentCreateParams: A new deployment.
 *     agent: DeploymentAgentParams
 *     environment_id: string
 *     initial_events: [DeploymentInitialEventParams]
 *     name: string
 *     budget?: BudgetLimit | null
 *     description?: string | null
 *     metadata?: {string: string}
 *     resources?: [SessionResourceParams]
 *     schedule?: ScheduleParams | null
 *     vault_ids?: [string]
 *
 * DeploymentInitialEvent: An event that each session starts with.
 *     | DeploymentUserMessageEvent (type: "user.message")
 *     | DeploymentUserDefineOutcomeEvent (type: "user.define_outcome")
 *     | DeploymentSystemMessageEvent (type: "system.message")
 *
 * DeploymentInitialEventParams: An event that each session starts with.
 *     | UserMessageEventParams (type: "user.message")
 *     | UserDefineOutcomeEventParams (type: "user.define_outcome")
 *     | SystemMessageEventParams (type: "system.message")
 *
 * DeploymentPausedError: What paused a deployment.
 *     | EnvironmentArchivedDeploymentPausedReasonError (type: "environment_archived_error")
 *     | AgentArchivedDeploymentPausedReasonError (type: "agent_archived_error")
 *     | EnvironmentNotFoundDeploymentPausedReasonError (type: "environment_not_found_error")
 *     | VaultNotFoundDeploymentPausedReasonError (type: "vault_not_found_error")
 *     | FileNotFoundDeploymentPausedReasonError (type: "file_not_found_error")
 *     | SessionResourceNotFoundDeploymentPausedReasonError (type: "session_resource_not_found_error")
 *     | WorkspaceArchivedDeploymentPausedReasonError (type: "workspace_archived_error")
 *     | OrganizationDisabledDeploymentPausedReasonError (type: "organization_disabled_error")
 *     | MemoryStoreArchivedDeploymentPausedReasonError (type: "memory_store_archived_error")
 *     | SkillNotFoundDeploymentPausedReasonError (type: "skill_not_found_error")
 *     | VaultArchivedDeploymentPausedReasonError (type: "vault_archived_error")
 *     | UnknownDeploymentPausedReasonError (type: "unknown_error")
 *     | SelfHostedResourcesUnsupportedDeploymentPausedReasonError (type: "self_hosted_resources_unsupported_error")
 *     | McpEgressBlockedDeploymentPausedReasonError (type: "mcp_egress_blocked_error")
 *
 * DeploymentPausedReason: Why a deployment is paused.
 *     | ManualDeploymentPausedReason (type: "manual")
 *     | ErrorDeploymentPausedReason (type: "error")
 *
 * DeploymentRun: One run of a deployment: either a session or an error.
 *     id: string
 *     type: "deployment_run"
 *     agent: AgentReference
 *     created_at: string (RFC 3339)
 *     deployment_id: string
 *     error?: RunError | null
 *     session_id?: string | null
 *     trigger_context: TriggerContext
 *
 * DeploymentStatus: Whether a schedule runs.
 *     | "active"
 *     | "paused"
 *
 * DeploymentSystemMessageEvent: A note from the operator.
 *     type: "system.message"
 *     content: [SystemContentBlock]
 *
 * DeploymentUpdateParams: What to change in a deployment.
 *     agent?: DeploymentAgentParams
 *     budget?: BudgetLimit | null
 *     description?: string | null
 *     environment_id?: string
 *     initial_events?: [DeploymentInitialEventParams]
 *     metadata?: {string: string | null} | null
 *     name?: string
 *     resources?: [SessionResourceParams] | null
 *     schedule?: ScheduleParams | null
 *     vault_ids?: [string] | null
 *
 * DeploymentUserDefineOutcomeEvent: Something to achieve.
 *     type: "user.define_outcome"
 *     description: string
 *     rubric: OutcomeRubric
 *     max_iterations?: integer | null
 *
 * DeploymentUserMessageEvent: A message.
 *     type: "user.message"
 *     content: [MessageBlock]
 *
 * DocumentBlock: A document.
 *     type: "document"
 *     source: DocumentSource
 *     context?: string | null
 *     title?: string | null
 *
 * DocumentSource: Where a document comes from.
 *     | Base64DocumentSource (type: "base64")
 *     | PlainTextDocumentSource (type: "text")
 *     | UrlDocumentSource (type: "url")
 *     | FileDocumentSource (type: "file")
 *
 * Dream: Sessions read to tidy up a memory store.
 *     id: string
 *     type: "dream"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     ended_at?: string (RFC 3339) | null
 *     error?: DreamError | null
 *     inputs: [DreamInput]
 *     instructions?: string | null
 *     model: DreamModelConfig
 *     output_behavior: DreamOutputBehavior
 *     outputs: [DreamOutput]
 *     session_id?: string | null
 *     status: DreamStatus
 *     usage: DreamUsage
 *
 * DreamCreateParams: A new dream.
 *     inputs: [DreamInput]
 *     model: DreamModelParams
 *     instructions?: string | null
 *     output_behavior?: DreamOutputBehavior
 *
 * DreamError: Why a dream failed.
 *     type: string
 *     message: string
 *
 * DreamInput: What a dream works on.
 *     | DreamMemoryStoreInput (type: "memory_store")
 *     | DreamSessionsInput (type: "sessions")
 *
 * DreamMemoryStoreInput: A memory store, of the same workspace and not archived.
 *     type: "memory_store"
 *     memory_store_id: string
 *
 * DreamModelConfig: A model with settings.
 *     id: string
 *     speed?: ModelSpeed | null
 *
 * DreamModelParams: A model by id, or with settings.
 *     | string
 *     | DreamModelConfig
 *
 * DreamOutput: A resulting store.
 *     type: "memory_store"
 *     memory_store_id: string
 *
 * DreamOutputBehavior: Where the result goes.
 *     | OutputBehaviorCreateNew (type: "create_new")
 *     | OutputBehaviorUpdateExisting (type: "update_existing")
 *
 * DreamSessionsInput: Sessions of the same workspace.
 *     type: "sessions"
 *     session_ids: [string]
 *
 * DreamStatus: Where a dream stands.
 *     | "pending"
 *     | "running"
 *     | "completed"
 *     | "failed"
 *     | "canceled"
 *
 * DreamUsage: Tokens of a dream.
 *     cache_creation_input_tokens: integer
 *     cache_read_input_tokens: integer
 *     input_tokens: integer
 *     output_tokens: integer
 *
 * EditToolConfig: Settings of `edit`.
 *     type: "edit"
 *     enabled: boolean
 *     name: "edit"
 *     permission_policy: PermissionPolicy
 *
 * EditToolConfigParams: Settings of `edit`, which replaces text in a file.
 *     type?: "edit"
 *     name: "edit"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * Effort: How much work the model puts into an answer.
 *     | EffortLow (type: "low")
 *     | EffortMedium (type: "medium")
 *     | EffortHigh (type: "high")
 *     | EffortXhigh (type: "xhigh")
 *     | EffortMax (type: "max")
 *
 * EffortCapability: Levels of effort.
 *     high: CapabilitySupport
 *     low: CapabilitySupport
 *     max: CapabilitySupport
 *     medium: CapabilitySupport
 *     supported: boolean
 *     xhigh?: CapabilitySupport | null
 *
 * EffortHigh: High effort.
 *     type: "high"
 *
 * EffortLevel: How much work the model puts into an answer.
 *     | "low"
 *     | "medium"
 *     | "high"
 *     | "xhigh"
 *     | "max"
 *
 * EffortLow: The least effort.
 *     type: "low"
 *
 * EffortMax: All the effort that the model has.
 *     type: "max"
 *
 * EffortMedium: Moderate effort.
 *     type: "medium"
 *
 * EffortParams: A level by name, or as an object.
 *     | EffortLevel
 *     | EffortLow (type: "low")
 *     | EffortMedium (type: "medium")
 *     | EffortHigh (type: "high")
 *     | EffortXhigh (type: "xhigh")
 *     | EffortMax (type: "max")
 *
 * EffortXhigh: Very high effort; not on all models.
 *     type: "xhigh"
 *
 * EnrollEndUserAction: The end user can enrol.
 *     type: "enroll_end_user"
 *
 * Environment: Where the sandboxes of sessions run, and what they may reach.
 *     id: string
 *     type: "environment"
 *     archived_at?: string | null
 *     config: EnvironmentConfig
 *     created_at: string
 *     description?: string | null
 *     metadata: {string: string}
 *     name: string
 *     updated_at: string
 *     scope?: EnvironmentScope | null
 *
 * EnvironmentArchivedDeploymentPausedReasonError: The environment is archived.
 *     type: "environment_archived_error"
 *
 * EnvironmentArchivedRunError: The environment is archived.
 *     type: "environment_archived_error"
 *     message: string
 *
 * EnvironmentConfig: Where sandboxes run.
 *     | CloudConfig (type: "cloud")
 *     | SelfHostedConfig (type: "self_hosted")
 *
 * EnvironmentConfigParams: Where sandboxes run.
 *     | CloudConfigParams (type: "cloud")
 *     | SelfHostedConfig (type: "self_hosted")
 *
 * EnvironmentCreateParams: A new environment.
 *     name: string
 *     config?: EnvironmentConfigParams | null
 *     description?: string | null
 *     metadata?: {string: string}
 *     scope?: EnvironmentScope | null
 *
 * EnvironmentNotFoundDeploymentPausedReasonError: The environment does not exist.
 *     type: "environment_not_found_error"
 *
 * EnvironmentNotFoundRunError: The environment does not exist.
 *     type: "environment_not_found_error"
 *     message: string
 *
 * EnvironmentScope: Who may use a self-hosted environment.
 *     | "organization"
 *     | "account"
 *
 * EnvironmentUpdateParams: What to change in an environment.
 *     config?: EnvironmentConfigParams | null
 *     description?: string | null
 *     metadata?: {string: string | null}
 *     name?: string | null
 *     scope?: EnvironmentScope | null
 *
 * EnvironmentVariableAuth: A secret for programs in the sandbox, without the secret.
 *     type: "environment_variable"
 *     injection_location: InjectionLocation
 *     networking: CredentialNetworking
 *     secret_name: string
 *
 * EnvironmentVariableCreateParams: A secret that programs in the sandbox see as an environment variable. They
 *   see a placeholder; the secret is put in on the way out.
 *     type: "environment_variable"
 *     networking: CredentialNetworking
 *     secret_name: string
 *     secret_value: string
 *     injection_location?: InjectionLocationParams
 *
 * EnvironmentVariableUpdateParams: What to change in a secret.
 *     type: "environment_variable"
 *     injection_location?: InjectionLocationUpdateParams
 *     networking?: CredentialNetworking | null
 *     secret_value?: string | null
 *
 * ErrorBody: The body of every answer with a status of 400 or above.
 *     type: "error"
 *     error: ErrorDetail
 *     request_id?: string | null
 *
 * ErrorDeploymentPausedReason: A run failed in a way that repeating cannot cure.
 *     type: "error"
 *     error: DeploymentPausedError
 *
 * ErrorDetail: The error itself.
 *     type: ErrorType
 *     message: string
 *     details?: object | null
 *
 * ErrorType: Class of an error.
 *     | "invalid_request_error"
 *     | "authentication_error"
 *     | "billing_error"
 *     | "permission_error"
 *     | "not_found_error"
 *     | "conflict_error"
 *     | "memory_precondition_failed_error"
 *     | "memory_path_conflict_error"
 *     | "request_too_large"
 *     | "rate_limit_error"
 *     | "timeout_error"
 *     | "api_error"
 *     | "overloaded_error"
 *
 * EvaluatedPermission: What a permission policy decided.
 *     | "allow"
 *     | "ask"
 *     | "deny"
 *
 * EventDelta: A piece of an event that is being written; on streams only, on request.
 *     type: "event_delta"
 *     delta: DeltaContent
 *     event_id: string
 *
 * EventDeltaType: An event type that can be previewed.
 *     | "agent.message"
 *     | "agent.thinking"
 *
 * EventPreview: An event to come.
 *     | AgentMessagePreview (type: "agent.message")
 *     | AgentThinkingPreview (type: "agent.thinking")
 *
 * EventStart: An event is being written; on streams only, on request.
 *     type: "event_start"
 *     event: EventPreview
 *
 * ExecutionIdentity: Who the agent's runs act as.
 *     | AwsRoleExecutionIdentity (type: "aws_role")
 *     | ServiceAccountExecutionIdentity (type: "service_account")
 *
 * ExternalAccountStatus: State of an account at the caller.
 *     | "active"
 *     | "suspended"
 *     | "blocked"
 *
 * ExternalEntityType: Kind of customer.
 *     | "individual"
 *     | "business"
 *     | "non_profit"
 *     | "government"
 *
 * FileDocumentSource: An uploaded document.
 *     type: "file"
 *     file_id: string
 *
 * FileImageSource: An uploaded image.
 *     type: "file"
 *     file_id: string
 *
 * FileMetadata: A stored file.
 *     id: string
 *     type: "file"
 *     created_at: string (RFC 3339)
 *     filename: string
 *     mime_type: string
 *     size_bytes: integer
 *     downloadable?: boolean | null
 *     expires_at?: string (RFC 3339) | null
 *     scope?: FileScope | null
 *
 * FileNotFoundDeploymentPausedReasonError: A file does not exist.
 *     type: "file_not_found_error"
 *
 * FileNotFoundRunError: A file does not exist.
 *     type: "file_not_found_error"
 *     message: string
 *
 * FileResource: A file; a read-only copy in the sandbox.
 *     id: string
 *     type: "file"
 *     created_at: string (RFC 3339)
 *     file_id: string
 *     mount_path: string
 *     updated_at: string (RFC 3339)
 *
 * FileResourceConfig: A file.
 *     type: "file"
 *     file_id: string
 *     mount_path?: string | null
 *
 * FileResourceParams: A file. Not for self-hosted environments.
 *     type: "file"
 *     file_id: string
 *     mount_path?: string | null
 *
 * FileRubric: A rubric in an uploaded file.
 *     type: "file"
 *     file_id: string
 *
 * FileScope: What a file belongs to.
 *     id: string
 *     type: "session"
 *
 * FileUploadParams: A file to upload.
 *     file: bytes
 *     expires_in_seconds?: integer
 *
 * GitHubRepositoryResource: A GitHub repository.
 *     id: string
 *     type: "github_repository"
 *     created_at: string (RFC 3339)
 *     mount_path: string
 *     updated_at: string (RFC 3339)
 *     url: string
 *     checkout?: RepositoryCheckout | null
 *
 * GitHubRepositoryResourceConfig: A GitHub repository.
 *     type: "github_repository"
 *     url: string
 *     checkout?: RepositoryCheckout | null
 *     mount_path?: string | null
 *
 * GitHubRepositoryResourceParams: A GitHub repository. Not for self-hosted environments.
 *     type: "github_repository"
 *     url: string
 *     authorization_token?: string
 *     checkout?: RepositoryCheckout | null
 *     mount_path?: string | null
 *
 * GlobToolConfig: Settings of `glob`.
 *     type: "glob"
 *     enabled: boolean
 *     name: "glob"
 *     permission_policy: PermissionPolicy
 *
 * GlobToolConfigParams: Settings of `glob`, which finds files by pattern.
 *     type?: "glob"
 *     name: "glob"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * GrepToolConfig: Settings of `grep`.
 *     type: "grep"
 *     enabled: boolean
 *     name: "grep"
 *     permission_policy: PermissionPolicy
 *
 * GrepToolConfigParams: Settings of `grep`, which searches in files.
 *     type?: "grep"
 *     name: "grep"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * ImageBlock: An image.
 *     type: "image"
 *     source: ImageSource
 *
 * ImageSource: Where an image comes from.
 *     | Base64ImageSource (type: "base64")
 *     | UrlImageSource (type: "url")
 *     | FileImageSource (type: "file")
 *
 * InjectionLocation: Where in a request a secret is put in.
 *     body: boolean
 *     header: boolean
 *
 * InjectionLocationParams: Where in a request a secret is put in.
 *     body?: boolean
 *     header?: boolean
 *
 * InjectionLocationUpdateParams: Where in a request a secret is put in.
 *     body?: boolean
 *     header?: boolean
 *
 * InlineAgent: An agent defined on the fly; it was never saved.
 *     type: "inline"
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity
 *     mcp_servers: [UrlMcpServer]
 *     model: ModelConfig
 *     name: string
 *     skills: [AgentSkill]
 *     system?: string | null
 *     tools: [AgentTool]
 *
 * InputEvent: An event that was sent.
 *     | UserMessageEvent (type: "user.message")
 *     | UserInterruptEvent (type: "user.interrupt")
 *     | UserToolConfirmationEvent (type: "user.tool_confirmation")
 *     | UserCustomToolResultEvent (type: "user.custom_tool_result")
 *     | UserDefineOutcomeEvent (type: "user.define_outcome")
 *     | UserToolResultEvent (type: "user.tool_result")
 *     | SystemMessageEvent (type: "system.message")
 *
 * InputEventParams: An event that can be sent.
 *     | UserMessageEventParams (type: "user.message")
 *     | UserInterruptEventParams (type: "user.interrupt")
 *     | UserToolConfirmationEventParams (type: "user.tool_confirmation")
 *     | UserCustomToolResultEventParams (type: "user.custom_tool_result")
 *     | UserDefineOutcomeEventParams (type: "user.define_outcome")
 *     | UserToolResultEventParams (type: "user.tool_result")
 *     | SystemMessageEventParams (type: "system.message")
 *
 * LimitedCredentialNetworking: Only these hosts, as far as the environment lets them through.
 *     type: "limited"
 *     allowed_hosts: [string]
 *
 * LimitedNetwork: Nothing but what is allowed here.
 *     type: "limited"
 *     allow_mcp_servers: boolean
 *     allow_package_managers: boolean
 *     allowed_hosts: [string]
 *
 * LimitedNetworkParams: Nothing but what is allowed here.
 *     type: "limited"
 *     allow_mcp_servers?: boolean | null
 *     allow_package_managers?: boolean | null
 *     allowed_hosts?: [string] | null
 *
 * ListOrder: Direction of a list.
 *     | "asc"
 *     | "desc"
 *
 * ManualDeploymentPausedReason: Somebody paused it.
 *     type: "manual"
 *
 * ManualTriggerContext: A call.
 *     type: "manual"
 *
 * MaxWorkflowRunsWorkflowRunError: The session has too many open runs already.
 *     type: "max_workflow_runs_error"
 *     message: string
 *
 * McpAuthenticationFailedError: An MCP server did not accept the credential.
 *     type: "mcp_authentication_failed_error"
 *     mcp_server_name: string
 *     message: string
 *     retry_status: RetryStatus
 *
 * McpConnectionFailedError: An MCP server could not be reached.
 *     type: "mcp_connection_failed_error"
 *     mcp_server_name: string
 *     message: string
 *     retry_status: RetryStatus
 *
 * McpEgressBlockedDeploymentPausedReasonError: The environment does not let the agent reach an MCP server.
 *     type: "mcp_egress_blocked_error"
 *
 * McpEgressBlockedRunError: The environment does not let the agent reach an MCP server.
 *     type: "mcp_egress_blocked_error"
 *     message: string
 *
 * McpOAuthAuth: An OAuth token for an MCP server, without its secrets.
 *     type: "mcp_oauth"
 *     mcp_server_url: string
 *     expires_at?: string (RFC 3339) | null
 *     refresh?: McpOAuthRefresh | null
 *
 * McpOAuthCreateParams: An OAuth token for an MCP server.
 *     type: "mcp_oauth"
 *     access_token: string
 *     mcp_server_url: string
 *     expires_at?: string (RFC 3339) | null
 *     refresh?: McpOAuthRefreshParams | null
 *
 * McpOAuthRefresh: How a new token is got, without its secrets.
 *     client_id: string
 *     token_endpoint: string
 *     token_endpoint_auth: TokenEndpointAuth
 *     resource?: string | null
 *     scope?: string | null
 *
 * McpOAuthRefreshParams: How to get a new token.
 *     client_id: string
 *     refresh_token: string
 *     token_endpoint: string
 *     token_endpoint_auth: TokenEndpointAuthParams
 *     resource?: string | null
 *     scope?: string | null
 *
 * McpOAuthRefreshUpdateParams: What to change in how a new token is got.
 *     refresh_token?: string | null
 *     scope?: string | null
 *     token_endpoint_auth?: TokenEndpointAuthUpdateParams
 *
 * McpOAuthUpdateParams: A new OAuth token.
 *     type: "mcp_oauth"
 *     access_token?: string | null
 *     expires_at?: string (RFC 3339) | null
 *     refresh?: McpOAuthRefreshUpdateParams | null
 *
 * McpProbe: The request that an MCP server did not accept.
 *     http_response?: RefreshHttpResponse | null
 *     method: string
 *
 * McpToolConfig: Settings of one tool of an MCP server.
 *     enabled: boolean
 *     name: string
 *     permission_policy: PermissionPolicy
 *
 * McpToolConfigParams: Settings of one tool of an MCP server.
 *     name: string
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * McpToolset: The tools of one MCP server.
 *     type: "mcp_toolset"
 *     configs: [McpToolConfig]
 *     default_config: McpToolsetDefaultConfig
 *     mcp_server_name: string
 *
 * McpToolsetDefaultConfig: Settings of the tools that have none of their own.
 *     enabled: boolean
 *     permission_policy: PermissionPolicy
 *
 * McpToolsetDefaultConfigParams: Settings of the tools that have none of their own.
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * McpToolsetParams: The tools of one MCP server.
 *     type: "mcp_toolset"
 *     mcp_server_name: string
 *     configs?: [McpToolConfigParams]
 *     default_config?: McpToolsetDefaultConfigParams | null
 *
 * Memory: A file in a memory store.
 *     id: string
 *     type: "memory"
 *     content_sha256: string
 *     content_size_bytes: integer
 *     created_at: string (RFC 3339)
 *     memory_store_id: string
 *     memory_version_id: string
 *     path: string
 *     updated_at: string (RFC 3339)
 *     content?: string | null
 *
 * MemoryAccess: What the agent may do with a memory store.
 *     | "read_write"
 *     | "read_only"
 *
 * MemoryActor: Who made a change.
 *     | SessionActor (type: "session_actor")
 *     | ApiActor (type: "api_actor")
 *     | UserActor (type: "user_actor")
 *     | ServiceAccountActor (type: "service_account_actor")
 *
 * MemoryCreateParams: A new memory.
 *     content: string | null
 *     path: string
 *
 * MemoryEntry: A memory, or a prefix that stands for deeper ones.
 *     | Memory (type: "memory")
 *     | MemoryPrefix (type: "memory_prefix")
 *
 * MemoryOperation: Kind of change.
 *     | "created"
 *     | "modified"
 *     | "deleted"
 *
 * MemoryPrecondition: The content must have this hash.
 *     type: "content_sha256"
 *     content_sha256?: string
 *
 * MemoryPrefix: A folder with memories in it.
 *     type: "memory_prefix"
 *     path: string
 *
 * MemoryStore: Files that agents remember from session to session.
 *     id: string
 *     type: "memory_store"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     description: string
 *     metadata: {string: string}
 *     name: string
 *     updated_at: string (RFC 3339)
 *
 * MemoryStoreArchivedDeploymentPausedReasonError: A memory store is archived.
 *     type: "memory_store_archived_error"
 *
 * MemoryStoreArchivedRunError: A memory store is archived.
 *     type: "memory_store_archived_error"
 *     message: string
 *
 * MemoryStoreCreateParams: A new memory store.
 *     name: string
 *     description?: string
 *     metadata?: {string: string}
 *
 * MemoryStoreResource: A memory store, mounted into the sandbox.
 *     type: "memory_store"
 *     memory_store_id: string
 *     access?: MemoryAccess | null
 *     description?: string | null
 *     instructions?: string | null
 *     mount_path?: string | null
 *     name?: string | null
 *
 * MemoryStoreResourceConfig: A memory store.
 *     type: "memory_store"
 *     memory_store_id: string
 *     access?: MemoryAccess | null
 *     instructions?: string | null
 *
 * MemoryStoreResourceParams: A memory store. Can only be attached when the session starts.
 *     type: "memory_store"
 *     memory_store_id: string
 *     access?: MemoryAccess | null
 *     instructions?: string | null
 *
 * MemoryStoreUpdateParams: What to change in a memory store.
 *     description?: string | null
 *     metadata?: {string: string | null} | null
 *     name?: string | null
 *
 * MemoryUpdateParams: What to change in a memory.
 *     content?: string | null
 *     path?: string | null
 *     precondition?: MemoryPrecondition
 *
 * MemoryVersion: One change of a memory.
 *     id: string
 *     type: "memory_version"
 *     created_at: string (RFC 3339)
 *     memory_id: string
 *     memory_store_id: string
 *     operation: MemoryOperation
 *     content?: string | null
 *     content_sha256?: string | null
 *     content_size_bytes?: integer | null
 *     created_by?: MemoryActor | null
 *     path?: string | null
 *     redacted_at?: string (RFC 3339) | null
 *     redacted_by?: MemoryActor | null
 *
 * MemoryView: How much of a memory is returned.
 *     | "basic"
 *     | "full"
 *
 * MessageBlock: A part of a message.
 *     | TextBlock (type: "text")
 *     | ImageBlock (type: "image")
 *     | DocumentBlock (type: "document")
 *     | RedactedBlock (type: "redacted")
 *
 * ModelCapabilities: What a model can do.
 *     batch: CapabilitySupport
 *     citations: CapabilitySupport
 *     code_execution: CapabilitySupport
 *     compaction?: CompactionCapability | null
 *     context_management: ContextManagementCapability
 *     effort: EffortCapability
 *     image_input: CapabilitySupport
 *     pdf_input: CapabilitySupport
 *     server_tools: ServerToolsCapability
 *     structured_outputs: CapabilitySupport
 *     thinking: ThinkingCapability
 *
 * ModelConfig: The model of an agent, with its settings.
 *     id: string
 *     effort?: Effort | null
 *     inference_geo?: string | null
 *     speed?: ModelSpeed | null
 *
 * ModelConfigParams: A model with settings.
 *     id: string
 *     effort?: EffortParams | null
 *     inference_geo?: string | null
 *     speed?: ModelSpeed | null
 *
 * ModelInfo: A model.
 *     id: string
 *     type: "model"
 *     allowed_fallback_models?: [string] | null
 *     capabilities?: ModelCapabilities | null
 *     created_at: string (RFC 3339)
 *     deprecated_at?: string (RFC 3339) | null
 *     display_name: string
 *     lifecycle: ModelLifecycle
 *     line?: ModelLine | null
 *     max_input_tokens?: integer | null
 *     max_tokens?: integer | null
 *     retires_at?: string (RFC 3339) | null
 *
 * ModelLifecycle: Stage in the life of a model.
 *     | "active"
 *     | "deprecated"
 *     | "retired"
 *
 * ModelLine: Family of a model.
 *     | "haiku"
 *     | "sonnet"
 *     | "opus"
 *     | "fable"
 *     | "mythos"
 *
 * ModelOverloadedError: The model stayed overloaded.
 *     type: "model_overloaded_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * ModelParams: A model by id, or with settings.
 *     | string
 *     | ModelConfigParams
 *
 * ModelRateLimitedError: The model's rate limit was hit.
 *     type: "model_rate_limited_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * ModelRequestFailedError: A request to the model failed.
 *     type: "model_request_failed_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * ModelSpeed: How fast the model answers.
 *     | "standard"
 *     | "fast"
 *
 * MonetaryAmount: An amount of money.
 *     amount: string
 *     currency: "USD"
 *
 * Multiagent: How an agent may work with others.
 *     | MultiagentCoordinator (type: "coordinator")
 *     | Multiagent20261001 (type: "multiagent_20261001")
 *
 * Multiagent20261001: Three ways of working with others.
 *     type: "multiagent_20261001"
 *     advisor: MultiagentAdvisor
 *     subagents: MultiagentSubagents
 *     workflows: MultiagentWorkflows
 *
 * Multiagent20261001Params: Three ways of working with others, each switched on or off. In an update,
 *   a member left out keeps its value and null restores its default.
 *     type: "multiagent_20261001"
 *     advisor?: MultiagentAdvisor | null
 *     subagents?: MultiagentSubagentsParams | null
 *     workflows?: MultiagentWorkflowsParams | null
 *
 * MultiagentAdvisor: Whether the main thread may ask a second model for advice.
 *     | MultiagentAdvisorEnabled (type: "enabled")
 *     | MultiagentAdvisorDisabled (type: "disabled")
 *
 * MultiagentAdvisorDisabled: No advisor.
 *     type: "disabled"
 *
 * MultiagentAdvisorEnabled: The main thread may ask this model in the middle of a turn.
 *     type: "enabled"
 *     model: string
 *
 * MultiagentCoordinator: A roster of agents to delegate to.
 *     type: "coordinator"
 *     agents: [RosterEntry]
 *
 * MultiagentCoordinatorParams: A roster of agents to delegate to. `multiagent_20261001` is the newer
 *   form.
 *     type: "coordinator"
 *     agents: [RosterEntryParams]
 *
 * MultiagentInlineAgents: Whether agents may be defined on the fly.
 *     | MultiagentInlineAgentsEnabled (type: "enabled")
 *     | MultiagentInlineAgentsDisabled (type: "disabled")
 *
 * MultiagentInlineAgentsDisabled: Only saved agents may be used.
 *     type: "disabled"
 *
 * MultiagentInlineAgentsEnabled: Agents may be defined on the fly; they are never saved.
 *     type: "enabled"
 *
 * MultiagentParams: How an agent may work with others.
 *     | MultiagentCoordinatorParams (type: "coordinator")
 *     | Multiagent20261001Params (type: "multiagent_20261001")
 *
 * MultiagentSelf: The agent itself, as a further thread.
 *     type: "self"
 *
 * MultiagentSubagents: Whether the agent may start threads.
 *     | MultiagentSubagentsEnabled (type: "enabled")
 *     | MultiagentSubagentsDisabled (type: "disabled")
 *
 * MultiagentSubagentsDisabled: The agent may not start threads.
 *     type: "disabled"
 *
 * MultiagentSubagentsEnabled: The agent may start threads.
 *     type: "enabled"
 *     inline_agents: MultiagentInlineAgents
 *     predefined_agents: [AgentReference]
 *
 * MultiagentSubagentsEnabledParams: The agent may start threads.
 *     type: "enabled"
 *     inline_agents?: MultiagentInlineAgents | null
 *     predefined_agents?: [PredefinedAgentParams] | null
 *
 * MultiagentSubagentsParams: Whether the agent may start threads.
 *     | MultiagentSubagentsEnabledParams (type: "enabled")
 *     | MultiagentSubagentsDisabled (type: "disabled")
 *
 * MultiagentWorkflows: Whether the agent may start workflow runs.
 *     | MultiagentWorkflowsEnabled (type: "enabled")
 *     | MultiagentWorkflowsDisabled (type: "disabled")
 *
 * MultiagentWorkflowsDisabled: The agent may not start workflow runs.
 *     type: "disabled"
 *
 * MultiagentWorkflowsEnabled: The agent may start workflow runs.
 *     type: "enabled"
 *     inline_agents: MultiagentInlineAgents
 *     predefined_agents: [AgentReference]
 *
 * MultiagentWorkflowsEnabledParams: The agent may start workflow runs.
 *     type: "enabled"
 *     inline_agents?: MultiagentInlineAgents | null
 *     predefined_agents?: [PredefinedAgentParams] | null
 *
 * MultiagentWorkflowsParams: Whether the agent may start workflow runs.
 *     | MultiagentWorkflowsEnabledParams (type: "enabled")
 *     | MultiagentWorkflowsDisabled (type: "disabled")
 *
 * Networking: What sandboxes may reach.
 *     | UnrestrictedNetwork (type: "unrestricted")
 *     | LimitedNetwork (type: "limited")
 *
 * NetworkingParams: What sandboxes may reach.
 *     | UnrestrictedNetwork (type: "unrestricted")
 *     | LimitedNetworkParams (type: "limited")
 *
 * OrganizationDisabledDeploymentPausedReasonError: The organisation is disabled.
 *     type: "organization_disabled_error"
 *
 * OrganizationDisabledRunError: The organisation is disabled.
 *     type: "organization_disabled_error"
 *     message: string
 *
 * OutcomeEvaluation: How far an outcome is.
 *     type: "outcome_evaluation"
 *     completed_at?: string (RFC 3339) | null
 *     description: string
 *     explanation?: string | null
 *     iteration: integer
 *     outcome_id: string
 *     result: string
 *
 * OutcomeRubric: How to tell whether an outcome is achieved.
 *     | FileRubric (type: "file")
 *     | TextRubric (type: "text")
 *
 * OutputBehaviorCreateNew: Into a new store that starts as a copy of the input.
 *     type: "create_new"
 *
 * OutputBehaviorUpdateExisting: Into the input store itself. One such dream at a time.
 *     type: "update_existing"
 *     memory_store_id: string
 *
 * Packages: Packages by manager.
 *     type?: "packages" | null
 *     apt: [string]
 *     cargo: [string]
 *     gem: [string]
 *     go: [string]
 *     npm: [string]
 *     pip: [string]
 *
 * PackagesParams: Packages by manager, each in that manager's own notation; without a
 *   version, the latest.
 *     type?: "packages"
 *     apt?: [string] | null
 *     cargo?: [string] | null
 *     gem?: [string] | null
 *     go?: [string] | null
 *     npm?: [string] | null
 *     pip?: [string] | null
 *
 * PermissionPolicy: What happens when the model calls a tool.
 *     | AlwaysAllowPolicy (type: "always_allow")
 *     | AlwaysAskPolicy (type: "always_ask")
 *     | AutoPolicy (type: "auto")
 *
 * PlainTextDocumentSource: Plain text.
 *     type: "text"
 *     data: string
 *     media_type: "text/plain"
 *
 * PredefinedAgentParams: A saved agent: an id (its latest version), a reference, or the agent
 *   itself.
 *     | string
 *     | AgentParams (type: "agent")
 *     | MultiagentSelf (type: "self")
 *
 * ProgramWorkflowRunError: Its program failed or was refused.
 *     type: "program_error"
 *     message: string
 *
 * ReadToolConfig: Settings of `read`.
 *     type: "read"
 *     enabled: boolean
 *     name: "read"
 *     permission_policy: PermissionPolicy
 *
 * ReadToolConfigParams: Settings of `read`, which reads a file.
 *     type?: "read"
 *     name: "read"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *
 * RedactedBlock: Something that was left out. May be sent back in a message, so that
 *   history can be repeated.
 *     type: "redacted"
 *
 * RefreshHttpResponse: An answer, with secrets taken out.
 *     body: string
 *     body_truncated: boolean
 *     content_type: string
 *     status_code: integer
 *
 * RefreshObject: What came of refreshing a token.
 *     http_response?: RefreshHttpResponse | null
 *     status: CredentialRefreshStatus
 *
 * RefusalCategory: What a refusal was about; an open set.
 *     | "cyber"
 *     | "bio"
 *     | "frontier_llm"
 *     | "reasoning_extraction"
 *     | "general_harms"
 *
 * RepositoryAuthenticationError: The token of a repository was not accepted; the session goes on without
 *   it.
 *     type: "repository_authentication_error"
 *     message: string
 *     repository_url?: string | null
 *     retry_status: RetryStatus
 *
 * RepositoryCheckout: What to check out.
 *     | BranchCheckout (type: "branch")
 *     | CommitCheckout (type: "commit")
 *
 * RepositoryCheckoutError: A branch or commit does not exist; the session goes on without the
 *   repository.
 *     type: "repository_checkout_error"
 *     message: string
 *     repository_url?: string | null
 *     retry_status: RetryStatus
 *
 * RepositoryCloneError: A repository could not be cloned; the session goes on without it.
 *     type: "repository_clone_error"
 *     message: string
 *     repository_url?: string | null
 *     retry_status: RetryStatus
 *
 * RepositoryForbiddenError: The token may not read a repository; the session goes on without it.
 *     type: "repository_forbidden_error"
 *     message: string
 *     repository_url?: string | null
 *     retry_status: RetryStatus
 *
 * RepositoryNotFoundError: A repository does not exist; the session goes on without it.
 *     type: "repository_not_found_error"
 *     message: string
 *     repository_url?: string | null
 *     retry_status: RetryStatus
 *
 * RetryStatus: What the server does about a failure.
 *     | RetryStatusRetrying (type: "retrying")
 *     | RetryStatusExhausted (type: "exhausted")
 *     | RetryStatusTerminal (type: "terminal")
 *
 * RetryStatusExhausted: It gave up: the turn is over, or goes on without what failed.
 *     type: "exhausted"
 *
 * RetryStatusRetrying: It tries again by itself.
 *     type: "retrying"
 *
 * RetryStatusTerminal: The session is over.
 *     type: "terminal"
 *
 * RosterEntry: A roster entry.
 *     | AgentReference (type: "agent")
 *     | Advisor (type: "advisor")
 *
 * RosterEntryParams: A roster entry: an agent id (its latest version), a reference, the agent
 *   itself, or an advisor.
 *     | string
 *     | AgentParams (type: "agent")
 *     | MultiagentSelf (type: "self")
 *     | Advisor (type: "advisor")
 *
 * RunError: Why a run made no session.
 *     | EnvironmentArchivedRunError (type: "environment_archived_error")
 *     | AgentArchivedRunError (type: "agent_archived_error")
 *     | EnvironmentNotFoundRunError (type: "environment_not_found_error")
 *     | VaultNotFoundRunError (type: "vault_not_found_error")
 *     | VaultArchivedRunError (type: "vault_archived_error")
 *     | FileNotFoundRunError (type: "file_not_found_error")
 *     | MemoryStoreArchivedRunError (type: "memory_store_archived_error")
 *     | SkillNotFoundRunError (type: "skill_not_found_error")
 *     | SessionResourceNotFoundRunError (type: "session_resource_not_found_error")
 *     | WorkspaceArchivedRunError (type: "workspace_archived_error")
 *     | OrganizationDisabledRunError (type: "organization_disabled_error")
 *     | SessionRateLimitedRunError (type: "session_rate_limited_error")
 *     | SessionCreationRejectedRunError (type: "session_creation_rejected_error")
 *     | UnknownRunError (type: "unknown_error")
 *     | SelfHostedResourcesUnsupportedRunError (type: "self_hosted_resources_unsupported_error")
 *     | McpEgressBlockedRunError (type: "mcp_egress_blocked_error")
 *
 * Schedule: When to run.
 *     type: "cron"
 *     expression: string
 *     timezone: string
 *     last_run_at?: string (RFC 3339) | null
 *     upcoming_runs_at?: [string (RFC 3339)] | null
 *
 * ScheduleParams: When to run.
 *     type: "cron"
 *     expression: string
 *     timezone: string
 *
 * ScheduleTriggerContext: The schedule.
 *     type: "schedule"
 *     scheduled_at: string (RFC 3339)
 *
 * SearchResultBlock: A search result.
 *     type: "search_result"
 *     citations: SearchResultCitations
 *     content: [SearchResultContent]
 *     source: string
 *     title: string
 *
 * SearchResultCitations: Whether a search result may be cited.
 *     enabled: boolean
 *
 * SearchResultContent: A part of a search result's text.
 *     type: "text"
 *     text: string
 *
 * SelfHostedConfig: Sandboxes run on the caller's machines; workers fetch the work.
 *     type: "self_hosted"
 *
 * SelfHostedResourcesUnsupportedDeploymentPausedReasonError: A self-hosted environment takes no such resources.
 *     type: "self_hosted_resources_unsupported_error"
 *
 * SelfHostedResourcesUnsupportedRunError: A self-hosted environment takes no such resources.
 *     type: "self_hosted_resources_unsupported_error"
 *     message: string
 *
 * SentSessionEvents: The events as they were stored.
 *     data?: [InputEvent] | null
 *
 * ServerToolUsage: Calls of tools that are billed by use.
 *     web_fetch_requests?: integer | null
 *     web_search_requests?: integer | null
 *
 * ServerToolsCapability: Tools that the service runs.
 *     code_execution: CapabilitySupport
 *     supported: boolean
 *     web_search: CapabilitySupport
 *
 * ServiceAccountActor: A service account.
 *     type: "service_account_actor"
 *     service_account_id: string
 *
 * ServiceAccountExecutionIdentity: Runs act as the service account; the default.
 *     type: "service_account"
 *
 * Session: An agent at work in an environment, with its history.
 *     id: string
 *     type: "session"
 *     agent: SessionAgent
 *     archived_at?: string (RFC 3339) | null
 *     budget?: BudgetLimit | null
 *     created_at: string (RFC 3339)
 *     environment_id: string
 *     metadata: {string: string}
 *     outcome_evaluations: [OutcomeEvaluation]
 *     resources: [SessionResource]
 *     stats: SessionStats
 *     status: SessionStatus
 *     title?: string | null
 *     updated_at: string (RFC 3339)
 *     usage: SessionUsage
 *     vault_ids: [string]
 *     deployment_id?: string | null
 *
 * SessionActor: An agent in a session.
 *     type: "session_actor"
 *     session_id: string
 *
 * SessionAgent: An agent as a session holds it.
 *     id: string
 *     type: "agent"
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity
 *     mcp_servers: [UrlMcpServer]
 *     model: ModelConfig
 *     multiagent?: SessionMultiagent | null
 *     name: string
 *     skills: [AgentSkill]
 *     system?: string | null
 *     tools: [AgentTool]
 *     version: integer
 *
 * SessionAgentParams: An agent: an id (its latest version), a reference, or a reference with
 *   overrides.
 *     | string
 *     | AgentParams (type: "agent")
 *     | AgentWithOverridesParams (type: "agent_with_overrides")
 *
 * SessionAgentUpdateParams: What to change in a session's copy of its agent, from the next turn on.
 *     mcp_servers?: [UrlMcpServer]
 *     tools?: [AgentToolParams]
 *
 * SessionBudgetReached: The budget is spent; raise or remove it.
 *     type: "budget_reached"
 *
 * SessionCreateParams: A new session.
 *     agent: SessionAgentParams
 *     environment_id: string
 *     budget?: BudgetLimit
 *     initial_events?: [SessionInitialEventParams]
 *     metadata?: {string: string}
 *     resources?: [SessionResourceParams]
 *     title?: string | null
 *     vault_ids?: [string]
 *
 * SessionCreationRejectedRunError: The session was refused; repeating does not help.
 *     type: "session_creation_rejected_error"
 *     message: string
 *
 * SessionDeletedEvent: The session was deleted; the last event of a stream.
 *     id: string
 *     type: "session.deleted"
 *     processed_at: string (RFC 3339)
 *
 * SessionEndTurn: The agent is done, or was interrupted.
 *     type: "end_turn"
 *
 * SessionError: What failed in a session.
 *     | UnknownError (type: "unknown_error")
 *     | ModelOverloadedError (type: "model_overloaded_error")
 *     | ModelRateLimitedError (type: "model_rate_limited_error")
 *     | ModelRequestFailedError (type: "model_request_failed_error")
 *     | McpConnectionFailedError (type: "mcp_connection_failed_error")
 *     | McpAuthenticationFailedError (type: "mcp_authentication_failed_error")
 *     | BillingError (type: "billing_error")
 *     | CredentialHostUnreachableError (type: "credential_host_unreachable_error")
 *     | ToolUseLimitReachedError (type: "tool_use_limit_reached_error")
 *     | CompactionLimitReachedError (type: "compaction_limit_reached_error")
 *     | RepositoryAuthenticationError (type: "repository_authentication_error")
 *     | RepositoryForbiddenError (type: "repository_forbidden_error")
 *     | RepositoryNotFoundError (type: "repository_not_found_error")
 *     | RepositoryCheckoutError (type: "repository_checkout_error")
 *     | RepositoryCloneError (type: "repository_clone_error")
 *
 * SessionErrorEvent: Something failed.
 *     id: string
 *     type: "session.error"
 *     error: SessionError
 *     processed_at: string (RFC 3339)
 *
 * SessionEvent: An event in the history of a session.
 *     | UserMessageEvent (type: "user.message")
 *     | UserInterruptEvent (type: "user.interrupt")
 *     | UserToolConfirmationEvent (type: "user.tool_confirmation")
 *     | UserCustomToolResultEvent (type: "user.custom_tool_result")
 *     | AgentCustomToolUseEvent (type: "agent.custom_tool_use")
 *     | AgentMessageEvent (type: "agent.message")
 *     | AgentThinkingEvent (type: "agent.thinking")
 *     | AgentMcpToolUseEvent (type: "agent.mcp_tool_use")
 *     | AgentMcpToolResultEvent (type: "agent.mcp_tool_result")
 *     | AgentToolUseEvent (type: "agent.tool_use")
 *     | AgentToolResultEvent (type: "agent.tool_result")
 *     | AgentThreadMessageReceivedEvent (type: "agent.thread_message_received")
 *     | AgentThreadMessageSentEvent (type: "agent.thread_message_sent")
 *     | AgentThreadContextCompactedEvent (type: "agent.thread_context_compacted")
 *     | SessionErrorEvent (type: "session.error")
 *     | SessionStatusRescheduledEvent (type: "session.status_rescheduled")
 *     | SessionStatusRunningEvent (type: "session.status_running")
 *     | SessionStatusIdleEvent (type: "session.status_idle")
 *     | SessionStatusTerminatedEvent (type: "session.status_terminated")
 *     | SessionThreadCreatedEvent (type: "session.thread_created")
 *     | SpanOutcomeEvaluationStartEvent (type: "span.outcome_evaluation_start")
 *     | SpanOutcomeEvaluationEndEvent (type: "span.outcome_evaluation_end")
 *     | SpanModelRequestStartEvent (type: "span.model_request_start")
 *     | SpanModelRequestEndEvent (type: "span.model_request_end")
 *     | SpanOutcomeEvaluationOngoingEvent (type: "span.outcome_evaluation_ongoing")
 *     | UserDefineOutcomeEvent (type: "user.define_outcome")
 *     | SessionDeletedEvent (type: "session.deleted")
 *     | SessionThreadStatusRunningEvent (type: "session.thread_status_running")
 *     | SessionThreadStatusIdleEvent (type: "session.thread_status_idle")
 *     | SessionThreadStatusTerminatedEvent (type: "session.thread_status_terminated")
 *     | UserToolResultEvent (type: "user.tool_result")
 *     | SessionThreadStatusRescheduledEvent (type: "session.thread_status_rescheduled")
 *     | SessionUpdatedEvent (type: "session.updated")
 *     | SystemMessageEvent (type: "system.message")
 *     | SessionUsageEvent (type: "session.usage")
 *     | WorkflowRunCreatedEvent (type: "workflow_run.created")
 *     | WorkflowRunStatusEndedEvent (type: "workflow_run.status_ended")
 *     | WorkflowRunPhaseStartedEvent (type: "workflow_run.phase_started")
 *     | WorkflowRunPhaseEndedEvent (type: "workflow_run.phase_ended")
 *     | WorkflowRunStatusRunningEvent (type: "workflow_run.status_running")
 *     | WorkflowRunStatusIdleEvent (type: "workflow_run.status_idle")
 *     | WorkflowRunErrorEvent (type: "workflow_run.error")
 *
 * SessionEventSendParams: Events to send.
 *     events: [InputEventParams]
 *
 * SessionEventType: Type of an event that can be listed.
 *     | "user.message"
 *     | "user.interrupt"
 *     | "user.tool_confirmation"
 *     | "user.custom_tool_result"
 *     | "agent.custom_tool_use"
 *     | "agent.message"
 *     | "agent.thinking"
 *     | "agent.mcp_tool_use"
 *     | "agent.mcp_tool_result"
 *     | "agent.tool_use"
 *     | "agent.tool_result"
 *     | "agent.thread_message_received"
 *     | "agent.thread_message_sent"
 *     | "agent.thread_context_compacted"
 *     | "session.error"
 *     | "session.status_rescheduled"
 *     | "session.status_running"
 *     | "session.status_idle"
 *     | "session.status_terminated"
 *     | "session.thread_created"
 *     | "span.outcome_evaluation_start"
 *     | "span.outcome_evaluation_end"
 *     | "span.model_request_start"
 *     | "span.model_request_end"
 *     | "span.outcome_evaluation_ongoing"
 *     | "user.define_outcome"
 *     | "session.thread_status_running"
 *     | "session.thread_status_idle"
 *     | "session.thread_status_terminated"
 *     | "user.tool_result"
 *     | "session.thread_status_rescheduled"
 *     | "session.updated"
 *     | "system.message"
 *     | "session.usage"
 *     | "workflow_run.created"
 *     | "workflow_run.status_running"
 *     | "workflow_run.status_idle"
 *     | "workflow_run.status_ended"
 *     | "workflow_run.error"
 *     | "workflow_run.phase_started"
 *     | "workflow_run.phase_ended"
 *
 * SessionInitialEventParams: An event that a new session starts with.
 *     | UserMessageEventParams (type: "user.message")
 *     | UserDefineOutcomeEventParams (type: "user.define_outcome")
 *
 * SessionMultiagent: How the session's agent may work with others.
 *     | SessionMultiagentCoordinator (type: "coordinator")
 *     | SessionMultiagent20261001 (type: "multiagent_20261001")
 *
 * SessionMultiagent20261001: Three ways of working with others.
 *     type: "multiagent_20261001"
 *     advisor: MultiagentAdvisor
 *     subagents: SessionMultiagentSubagents
 *     workflows: SessionMultiagentWorkflows
 *
 * SessionMultiagentCoordinator: A roster of agents to delegate to.
 *     type: "coordinator"
 *     agents: [SessionRosterEntry]
 *
 * SessionMultiagentSubagents: Whether the agent may start threads.
 *     | SessionMultiagentSubagentsEnabled (type: "enabled")
 *     | MultiagentSubagentsDisabled (type: "disabled")
 *
 * SessionMultiagentSubagentsEnabled: The agent may start threads.
 *     type: "enabled"
 *     inline_agents: MultiagentInlineAgents
 *     predefined_agents: [SessionThreadAgent]
 *
 * SessionMultiagentWorkflows: Whether the agent may start workflow runs.
 *     | SessionMultiagentWorkflowsEnabled (type: "enabled")
 *     | MultiagentWorkflowsDisabled (type: "disabled")
 *
 * SessionMultiagentWorkflowsEnabled: The agent may start workflow runs.
 *     type: "enabled"
 *     inline_agents: MultiagentInlineAgents
 *     predefined_agents: [SessionThreadAgent]
 *
 * SessionRateLimitedRunError: Too many sessions were created; the schedule goes on.
 *     type: "session_rate_limited_error"
 *     message: string
 *
 * SessionRefusal: The model refused; `stop_details` says more.
 *     type: "refusal"
 *
 * SessionRefusalStopDetails: More about a refusal.
 *     type: "refusal"
 *     category?: RefusalCategory | null
 *     explanation?: string | null
 *
 * SessionRequiresAction: Calls wait for an answer.
 *     type: "requires_action"
 *     event_ids: [string]
 *
 * SessionResource: Something mounted into a session.
 *     | GitHubRepositoryResource (type: "github_repository")
 *     | FileResource (type: "file")
 *     | MemoryStoreResource (type: "memory_store")
 *
 * SessionResourceAddParams: A file to mount.
 *     type: "file"
 *     file_id: string
 *     mount_path?: string | null
 *
 * SessionResourceConfig: Something that a deployment mounts into its sessions.
 *     | GitHubRepositoryResourceConfig (type: "github_repository")
 *     | FileResourceConfig (type: "file")
 *     | MemoryStoreResourceConfig (type: "memory_store")
 *
 * SessionResourceNotFoundDeploymentPausedReasonError: Something to mount does not exist.
 *     type: "session_resource_not_found_error"
 *
 * SessionResourceNotFoundRunError: Something to mount does not exist.
 *     type: "session_resource_not_found_error"
 *     message: string
 *
 * SessionResourceParams: Something to mount into a session.
 *     | GitHubRepositoryResourceParams (type: "github_repository")
 *     | FileResourceParams (type: "file")
 *     | MemoryStoreResourceParams (type: "memory_store")
 *
 * SessionResourceUpdateParams: A new access token for a repository.
 *     authorization_token: string
 *
 * SessionRetriesExhausted: Repeated failures, or a limit of the turn. A further message may help.
 *     type: "retries_exhausted"
 *
 * SessionRosterEntry: An entry of the roster.
 *     | SessionThreadAgent (type: "agent")
 *     | Advisor (type: "advisor")
 *
 * SessionStats: Times of a session.
 *     active_seconds?: number | null
 *     duration_seconds?: number | null
 *
 * SessionStatus: What a session or a thread does.
 *     | "rescheduling"
 *     | "running"
 *     | "idle"
 *     | "terminated"
 *
 * SessionStatusIdleEvent: The session waits.
 *     id: string
 *     type: "session.status_idle"
 *     processed_at: string (RFC 3339)
 *     stop_details?: SessionRefusalStopDetails | null
 *     stop_reason: StopReason
 *
 * SessionStatusRescheduledEvent: The session waits for another try after a failure.
 *     id: string
 *     type: "session.status_rescheduled"
 *     processed_at: string (RFC 3339)
 *
 * SessionStatusRunningEvent: The session began to work; once per turn.
 *     id: string
 *     type: "session.status_running"
 *     processed_at: string (RFC 3339)
 *
 * SessionStatusTerminatedEvent: The session is over for good.
 *     id: string
 *     type: "session.status_terminated"
 *     processed_at: string (RFC 3339)
 *
 * SessionThread: One line of work in a session, with its own conversation.
 *     id: string
 *     type: "session_thread"
 *     agent: ThreadAgent
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     parent_thread_id?: string | null
 *     session_id: string
 *     stats?: SessionThreadStats | null
 *     status: SessionStatus
 *     updated_at: string (RFC 3339)
 *     usage?: SessionThreadUsage | null
 *     workflow_run_id?: string | null
 *
 * SessionThreadAgent: An agent as a thread holds it.
 *     id: string
 *     type: "agent"
 *     description?: string | null
 *     execution_identity?: ExecutionIdentity
 *     mcp_servers: [UrlMcpServer]
 *     model: ModelConfig
 *     name: string
 *     skills: [AgentSkill]
 *     system?: string | null
 *     tools: [AgentTool]
 *     version: integer
 *
 * SessionThreadCreatedEvent: A thread was started.
 *     id: string
 *     type: "session.thread_created"
 *     agent_name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id: string
 *     workflow_run_id?: string | null
 *
 * SessionThreadStats: Times of a thread.
 *     active_seconds?: number | null
 *     duration_seconds?: number | null
 *     startup_seconds?: number | null
 *
 * SessionThreadStatusIdleEvent: A thread waits.
 *     id: string
 *     type: "session.thread_status_idle"
 *     agent_name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id: string
 *     stop_details?: SessionRefusalStopDetails | null
 *     stop_reason: StopReason
 *
 * SessionThreadStatusRescheduledEvent: A thread waits for another try after a failure.
 *     id: string
 *     type: "session.thread_status_rescheduled"
 *     agent_name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id: string
 *
 * SessionThreadStatusRunningEvent: A thread began to work.
 *     id: string
 *     type: "session.thread_status_running"
 *     agent_name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id: string
 *
 * SessionThreadStatusTerminatedEvent: A thread is over for good.
 *     id: string
 *     type: "session.thread_status_terminated"
 *     agent_name: string
 *     processed_at: string (RFC 3339)
 *     session_thread_id: string
 *
 * SessionThreadUsage: Tokens and cost of a thread so far, rounded by itself and without the
 *   session's running time.
 *     active_seconds?: number | null
 *     cache_creation?: CacheCreationUsage | null
 *     cache_read_input_tokens?: integer | null
 *     input_tokens?: integer | null
 *     list_cost?: MonetaryAmount | null
 *     output_tokens?: integer | null
 *     server_tool_use?: ServerToolUsage | null
 *
 * SessionUpdateParams: What to change in a session.
 *     agent?: SessionAgentUpdateParams
 *     budget?: BudgetLimit | null
 *     metadata?: {string: string | null} | null
 *     title?: string | null
 *     vault_ids?: [string]
 *
 * SessionUpdatedEvent: The session was changed. Carries only what changed; holds from the next
 *   turn on.
 *     id: string
 *     type: "session.updated"
 *     processed_at: string (RFC 3339)
 *     agent?: SessionAgent | null
 *     budget?: BudgetLimit | null
 *     metadata?: {string: string} | null
 *     title?: string | null
 *
 * SessionUsage: Tokens and cost of a session so far.
 *     active_seconds?: number | null
 *     cache_creation?: CacheCreationUsage | null
 *     cache_read_input_tokens?: integer | null
 *     input_tokens?: integer | null
 *     list_cost?: MonetaryAmount | null
 *     output_tokens?: integer | null
 *     server_tool_use?: ServerToolUsage | null
 *
 * SessionUsageEvent: Tokens and cost so far; right before each `session.status_idle`, and when
 *   a thread stops at the budget.
 *     id: string
 *     type: "session.usage"
 *     processed_at: string (RFC 3339)
 *     usage: SessionUsageSnapshot
 *     budget?: BudgetLimit | null
 *
 * SessionUsageSnapshot: Tokens and cost of a session at one moment.
 *     active_seconds?: number | null
 *     cache_creation?: CacheCreationUsage | null
 *     cache_read_input_tokens?: integer | null
 *     input_tokens?: integer | null
 *     list_cost?: MonetaryAmount | null
 *     output_tokens?: integer | null
 *     server_tool_use?: ServerToolUsage | null
 *
 * SessionWorkData: A session to serve.
 *     id: string
 *     type: "session"
 *
 * Skill: Instructions and files that an agent loads when it needs them.
 *     id: string
 *     type: "skill"
 *     created_at: string (RFC 3339)
 *     display_name: string
 *     latest_version_id: string
 *     source: SkillSource
 *     updated_at: string (RFC 3339)
 *
 * SkillCreateParams: A new skill.
 *     display_name?: string | null
 *     files[]: [bytes]
 *
 * SkillNotFoundDeploymentPausedReasonError: A skill does not exist.
 *     type: "skill_not_found_error"
 *
 * SkillNotFoundRunError: A skill does not exist.
 *     type: "skill_not_found_error"
 *     message: string
 *
 * SkillSource: Where a skill comes from.
 *     type: SkillSourceType
 *
 * SkillSourceType: Where a skill comes from.
 *     | "custom"
 *     | "anthropic"
 *     | "anthropic_example"
 *     | "plugin"
 *
 * SkillVersion: One version of a skill.
 *     id: string
 *     type: "skill_version"
 *     created_at: string (RFC 3339)
 *     description: string
 *     name: string
 *     skill_id: string
 *
 * SkillVersionCreateParams: A new version of a skill.
 *     files[]: [bytes]
 *
 * SpanModelRequestEndEvent: A request to the model ended, also after a failure or an interrupt.
 *     id: string
 *     type: "span.model_request_end"
 *     is_error?: boolean | null
 *     model_request_start_id: string
 *     model_usage: SpanModelUsage
 *     processed_at: string (RFC 3339)
 *
 * SpanModelRequestStartEvent: A request to the model began.
 *     id: string
 *     type: "span.model_request_start"
 *     processed_at: string (RFC 3339)
 *
 * SpanModelUsage: Tokens of one request to a model.
 *     cache_creation_input_tokens: integer
 *     cache_read_input_tokens: integer
 *     input_tokens: integer
 *     output_tokens: integer
 *     speed?: ModelSpeed | null
 *
 * SpanOutcomeEvaluationEndEvent: A grader decided.
 *     id: string
 *     type: "span.outcome_evaluation_end"
 *     explanation: string
 *     iteration: integer
 *     outcome_evaluation_start_id: string
 *     outcome_id: string
 *     processed_at: string (RFC 3339)
 *     result: string
 *     usage: SpanModelUsage
 *
 * SpanOutcomeEvaluationOngoingEvent: A grader still checks an outcome; a sign of life.
 *     id: string
 *     type: "span.outcome_evaluation_ongoing"
 *     iteration: integer
 *     outcome_id: string
 *     processed_at: string (RFC 3339)
 *
 * SpanOutcomeEvaluationStartEvent: A grader began to check an outcome.
 *     id: string
 *     type: "span.outcome_evaluation_start"
 *     iteration: integer
 *     outcome_id: string
 *     processed_at: string (RFC 3339)
 *
 * StaticBearerAuth: A fixed token for an MCP server, without the token.
 *     type: "static_bearer"
 *     mcp_server_url: string
 *
 * StaticBearerCreateParams: A fixed token for an MCP server.
 *     type: "static_bearer"
 *     token: string
 *     mcp_server_url: string
 *
 * StaticBearerUpdateParams: A new fixed token.
 *     type: "static_bearer"
 *     token?: string | null
 *
 * StopReason: Why work stopped. Everything but `requires_action` ends the turn.
 *     | SessionEndTurn (type: "end_turn")
 *     | SessionRequiresAction (type: "requires_action")
 *     | SessionRetriesExhausted (type: "retries_exhausted")
 *     | SessionBudgetReached (type: "budget_reached")
 *     | SessionRefusal (type: "refusal")
 *
 * StreamEvent: An event on a stream: of the history, or a preview.
 *     | UserMessageEvent (type: "user.message")
 *     | UserInterruptEvent (type: "user.interrupt")
 *     | UserToolConfirmationEvent (type: "user.tool_confirmation")
 *     | UserCustomToolResultEvent (type: "user.custom_tool_result")
 *     | AgentCustomToolUseEvent (type: "agent.custom_tool_use")
 *     | AgentMessageEvent (type: "agent.message")
 *     | AgentThinkingEvent (type: "agent.thinking")
 *     | AgentMcpToolUseEvent (type: "agent.mcp_tool_use")
 *     | AgentMcpToolResultEvent (type: "agent.mcp_tool_result")
 *     | AgentToolUseEvent (type: "agent.tool_use")
 *     | AgentToolResultEvent (type: "agent.tool_result")
 *     | AgentThreadMessageReceivedEvent (type: "agent.thread_message_received")
 *     | AgentThreadMessageSentEvent (type: "agent.thread_message_sent")
 *     | AgentThreadContextCompactedEvent (type: "agent.thread_context_compacted")
 *     | SessionErrorEvent (type: "session.error")
 *     | SessionStatusRescheduledEvent (type: "session.status_rescheduled")
 *     | SessionStatusRunningEvent (type: "session.status_running")
 *     | SessionStatusIdleEvent (type: "session.status_idle")
 *     | SessionStatusTerminatedEvent (type: "session.status_terminated")
 *     | SessionThreadCreatedEvent (type: "session.thread_created")
 *     | SpanOutcomeEvaluationStartEvent (type: "span.outcome_evaluation_start")
 *     | SpanOutcomeEvaluationEndEvent (type: "span.outcome_evaluation_end")
 *     | SpanModelRequestStartEvent (type: "span.model_request_start")
 *     | SpanModelRequestEndEvent (type: "span.model_request_end")
 *     | SpanOutcomeEvaluationOngoingEvent (type: "span.outcome_evaluation_ongoing")
 *     | UserDefineOutcomeEvent (type: "user.define_outcome")
 *     | SessionDeletedEvent (type: "session.deleted")
 *     | SessionThreadStatusRunningEvent (type: "session.thread_status_running")
 *     | SessionThreadStatusIdleEvent (type: "session.thread_status_idle")
 *     | SessionThreadStatusTerminatedEvent (type: "session.thread_status_terminated")
 *     | UserToolResultEvent (type: "user.tool_result")
 *     | SessionThreadStatusRescheduledEvent (type: "session.thread_status_rescheduled")
 *     | SessionUpdatedEvent (type: "session.updated")
 *     | EventStart (type: "event_start")
 *     | EventDelta (type: "event_delta")
 *     | SystemMessageEvent (type: "system.message")
 *     | SessionUsageEvent (type: "session.usage")
 *     | WorkflowRunCreatedEvent (type: "workflow_run.created")
 *     | WorkflowRunStatusEndedEvent (type: "workflow_run.status_ended")
 *     | WorkflowRunPhaseStartedEvent (type: "workflow_run.phase_started")
 *     | WorkflowRunPhaseEndedEvent (type: "workflow_run.phase_ended")
 *     | WorkflowRunStatusRunningEvent (type: "workflow_run.status_running")
 *     | WorkflowRunStatusIdleEvent (type: "workflow_run.status_idle")
 *     | WorkflowRunErrorEvent (type: "workflow_run.error")
 *
 * SystemContentBlock: Text.
 *     type: "text"
 *     text: string
 *
 * SystemMessageEvent: A note from the operator.
 *     id: string
 *     type: "system.message"
 *     content: [SystemContentBlock]
 *     processed_at?: string (RFC 3339) | null
 *
 * SystemMessageEventParams: A note from the operator: a system turn that does not replace the system
 *   prompt. The last event of its request, right after a message or a result;
 *   the model must support it.
 *     type: "system.message"
 *     content: [SystemContentBlock]
 *
 * TextBlock: Text.
 *     type: "text"
 *     text: string
 *
 * TextRubric: A rubric as text.
 *     type: "text"
 *     content: string
 *
 * ThinkingCapability: Thinking before answering.
 *     supported: boolean
 *     types: ThinkingTypes
 *
 * ThinkingTypes: Kinds of thinking.
 *     adaptive: CapabilitySupport
 *     between_tools: CapabilitySupport
 *     disabled: CapabilitySupport
 *     enabled: CapabilitySupport
 *
 * ThreadAgent: Who works in a thread: a saved agent, an advisor, or an agent defined on
 *   the fly.
 *     | SessionThreadAgent (type: "agent")
 *     | Advisor (type: "advisor")
 *     | InlineAgent (type: "inline")
 *
 * ThreadLimitWorkflowRunError: It made too many threads.
 *     type: "thread_limit_error"
 *     message: string
 *
 * TimeoutWorkflowRunError: It took too long.
 *     type: "timeout_error"
 *     message: string
 *
 * TokenEndpointAuth: How a client proves itself at a token endpoint.
 *     | TokenEndpointAuthNone (type: "none")
 *     | TokenEndpointAuthBasic (type: "client_secret_basic")
 *     | TokenEndpointAuthPost (type: "client_secret_post")
 *
 * TokenEndpointAuthBasic: By a secret in the header.
 *     type: "client_secret_basic"
 *
 * TokenEndpointAuthBasicParams: By a secret in the header.
 *     type: "client_secret_basic"
 *     client_secret: string
 *
 * TokenEndpointAuthBasicUpdateParams: A secret in the header.
 *     type: "client_secret_basic"
 *     client_secret?: string | null
 *
 * TokenEndpointAuthNone: Not at all.
 *     type: "none"
 *
 * TokenEndpointAuthParams: How a client proves itself at a token endpoint.
 *     | TokenEndpointAuthNone (type: "none")
 *     | TokenEndpointAuthBasicParams (type: "client_secret_basic")
 *     | TokenEndpointAuthPostParams (type: "client_secret_post")
 *
 * TokenEndpointAuthPost: By a secret in the body.
 *     type: "client_secret_post"
 *
 * TokenEndpointAuthPostParams: By a secret in the body.
 *     type: "client_secret_post"
 *     client_secret: string
 *
 * TokenEndpointAuthPostUpdateParams: A secret in the body.
 *     type: "client_secret_post"
 *     client_secret?: string | null
 *
 * TokenEndpointAuthUpdateParams: A new client secret.
 *     | TokenEndpointAuthBasicUpdateParams (type: "client_secret_basic")
 *     | TokenEndpointAuthPostUpdateParams (type: "client_secret_post")
 *
 * ToolResultBlock: A part of a tool's result.
 *     | TextBlock (type: "text")
 *     | ImageBlock (type: "image")
 *     | DocumentBlock (type: "document")
 *     | SearchResultBlock (type: "search_result")
 *
 * ToolUseLimitReachedError: Too many rounds of tools in one turn. A further message starts a new turn.
 *     type: "tool_use_limit_reached_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * TriggerContext: What started a run.
 *     | ScheduleTriggerContext (type: "schedule")
 *     | ManualTriggerContext (type: "manual")
 *
 * TriggerType: What starts a run.
 *     | "schedule"
 *     | "manual"
 *
 * TrustGrantStatus: Where a grant stands.
 *     | "active"
 *     | "pending"
 *     | "rejected"
 *
 * Tunnel: A way for the service into a private network.
 *     id: string
 *     type: "tunnel"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     display_name?: string | null
 *     domain: string
 *
 * TunnelCertificate: A certificate that a tunnel trusts.
 *     id: string
 *     type: "tunnel_certificate"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     expires_at?: string (RFC 3339) | null
 *     fingerprint: string
 *     tunnel_id: string
 *
 * TunnelCertificateCreateParams: A new certificate.
 *     ca_certificate_pem: string
 *
 * TunnelCreateParams: A new tunnel.
 *     display_name?: string | null
 *
 * TunnelRotateTokenParams: Why the token is replaced.
 *     reason?: string | null
 *
 * TunnelToken: The token with which a tunnel connects.
 *     id: string
 *     type: "tunnel_token"
 *     tunnel_token: string
 *
 * UnknownDeploymentPausedReasonError: A failure without a name of its own.
 *     type: "unknown_error"
 *
 * UnknownError: A failure without a name of its own; go by `retry_status`.
 *     type: "unknown_error"
 *     message: string
 *     retry_status: RetryStatus
 *
 * UnknownRunError: A failure without a name of its own.
 *     type: "unknown_error"
 *     message: string
 *
 * UnknownWorkflowRunError: A failure without a name of its own.
 *     type: "unknown_error"
 *     message: string
 *
 * UnrestrictedCredentialNetworking: Every host that the environment lets through.
 *     type: "unrestricted"
 *
 * UnrestrictedNetwork: Everything but a safety block-list.
 *     type: "unrestricted"
 *
 * UrlDocumentSource: A document on the web.
 *     type: "url"
 *     url: string
 *
 * UrlImageSource: An image on the web.
 *     type: "url"
 *     url: string
 *
 * UrlMcpServer: An MCP server reached by its address. Credentials come from the session's
 *   vaults.
 *     type: "url"
 *     name: string
 *     url: string
 *
 * UserActor: A person.
 *     type: "user_actor"
 *     user_id: string
 *
 * UserCustomToolResultEvent: The result of a custom tool.
 *     id: string
 *     type: "user.custom_tool_result"
 *     custom_tool_use_id: string
 *     content?: [ToolResultBlock] | null
 *     is_error?: boolean | null
 *     processed_at?: string (RFC 3339) | null
 *     session_thread_id?: string | null
 *
 * UserCustomToolResultEventParams: The result of a custom tool. May be sent as soon as the call is seen.
 *     type: "user.custom_tool_result"
 *     custom_tool_use_id: string
 *     content?: [ToolResultBlock]
 *     is_error?: boolean | null
 *
 * UserDefineOutcomeEvent: Something to achieve.
 *     id: string
 *     type: "user.define_outcome"
 *     description: string
 *     max_iterations?: integer | null
 *     outcome_id: string
 *     processed_at: string (RFC 3339)
 *     rubric: OutcomeRubric
 *
 * UserDefineOutcomeEventParams: Something to achieve: the agent works, a grader checks, until the rubric
 *   is met. Starts work by itself; one at a time.
 *     type: "user.define_outcome"
 *     description: string
 *     rubric: OutcomeRubric
 *     max_iterations?: integer | null
 *
 * UserInterruptEvent: An interrupt.
 *     id: string
 *     type: "user.interrupt"
 *     processed_at?: string (RFC 3339) | null
 *     session_thread_id?: string | null
 *
 * UserInterruptEventParams: Stops what runs; the turn ends as if it were done. Jumps the queue.
 *     type: "user.interrupt"
 *     session_thread_id?: string | null
 *
 * UserLocation: A rough place.
 *     type: "approximate"
 *     city?: string | null
 *     country?: string | null
 *     region?: string | null
 *     timezone?: string | null
 *
 * UserMessageEvent: A message of the user.
 *     id: string
 *     type: "user.message"
 *     content: [MessageBlock]
 *     processed_at?: string (RFC 3339) | null
 *
 * UserMessageEventParams: A message. Starts a turn, or joins the one that runs at its next model
 *   request.
 *     type: "user.message"
 *     content: [MessageBlock]
 *
 * UserProfile: An end user of the caller's application.
 *     id: string
 *     type: "user_profile"
 *     created_at: string (RFC 3339)
 *     metadata: {string: string}
 *     name?: string | null
 *     trust_grants: {string: UserProfileTrustGrant}
 *     updated_at: string (RFC 3339)
 *     access_type?: UserProfileAccessType | null
 *     external_id?: string | null
 *     external_user_details?: UserProfileExternalUserDetails | null
 *     external_user_onboarded_at?: string (RFC 3339) | null
 *
 * UserProfileAccessType: How an end user reaches the service.
 *     | "application"
 *     | "passthrough"
 *
 * UserProfileActionUrl: A link for an end user.
 *     type: "user_profile_action_url"
 *     expires_at: string (RFC 3339)
 *     url: string
 *
 * UserProfileActionUrlCreateParams: What the link is for.
 *     action: EnrollEndUserAction
 *
 * UserProfileCreateParams: A new profile.
 *     access_type?: UserProfileAccessType
 *     external_id?: string | null
 *     external_user_details?: UserProfileExternalUserDetailsParams
 *     external_user_onboarded_at?: string (RFC 3339)
 *     metadata?: {string: string}
 *     name?: string | null
 *
 * UserProfileEnrollmentUrl: A link by which an end user can enrol.
 *     type: "enrollment_url"
 *     expires_at: string (RFC 3339)
 *     url: string
 *
 * UserProfileExternalUserDetails: What the caller knows of an end user; null where nothing was said.
 *     account_status?: ExternalAccountStatus | null
 *     country?: string | null
 *     email_hash?: string | null
 *     entity_type?: ExternalEntityType | null
 *     name_hash?: string | null
 *     onboarded_at?: string (RFC 3339) | null
 *     reference_id?: string | null
 *
 * UserProfileExternalUserDetailsParams: What the caller knows of an end user.
 *     account_status?: ExternalAccountStatus | null
 *     country?: string | null
 *     email_hash?: string | null
 *     entity_type?: ExternalEntityType | null
 *     name_hash?: string | null
 *     onboarded_at?: string (RFC 3339)
 *     reference_id?: string | null
 *
 * UserProfileOrderBy: What profiles are sorted by.
 *     | "created_at"
 *     | "name"
 *
 * UserProfileTrustGrant: A grant.
 *     status: TrustGrantStatus
 *
 * UserProfileUpdateParams: What to change in a profile.
 *     access_type?: UserProfileAccessType | null
 *     external_id?: string | null
 *     external_user_details?: UserProfileExternalUserDetailsParams
 *     external_user_onboarded_at?: string (RFC 3339)
 *     metadata?: {string: string}
 *     name?: string | null
 *
 * UserToolConfirmationEvent: An answer to a call that waited for approval.
 *     id: string
 *     type: "user.tool_confirmation"
 *     result: ConfirmationResult
 *     tool_use_id: string
 *     deny_message?: string | null
 *     processed_at?: string (RFC 3339) | null
 *     session_thread_id?: string | null
 *
 * UserToolConfirmationEventParams: The answer to a call that waits for approval.
 *     type: "user.tool_confirmation"
 *     result: ConfirmationResult
 *     tool_use_id: string
 *     deny_message?: string | null
 *
 * UserToolResultEvent: The result of a built-in tool that a worker ran.
 *     id: string
 *     type: "user.tool_result"
 *     tool_use_id: string
 *     content?: [ToolResultBlock] | null
 *     is_error?: boolean | null
 *     processed_at?: string (RFC 3339) | null
 *     session_thread_id?: string | null
 *
 * UserToolResultEventParams: The result of a built-in tool that a worker ran. Only in self-hosted
 *   environments.
 *     type: "user.tool_result"
 *     tool_use_id: string
 *     content?: [ToolResultBlock]
 *     is_error?: boolean | null
 *
 * Vault: A set of credentials for sessions.
 *     id: string
 *     type: "vault"
 *     archived_at?: string (RFC 3339) | null
 *     created_at: string (RFC 3339)
 *     display_name: string
 *     metadata: {string: string}
 *     updated_at: string (RFC 3339)
 *
 * VaultArchivedDeploymentPausedReasonError: A vault is archived.
 *     type: "vault_archived_error"
 *
 * VaultArchivedRunError: A vault is archived.
 *     type: "vault_archived_error"
 *     message: string
 *
 * VaultCreateParams: A new vault.
 *     display_name: string
 *     metadata?: {string: string}
 *
 * VaultNotFoundDeploymentPausedReasonError: A vault does not exist.
 *     type: "vault_not_found_error"
 *
 * VaultNotFoundRunError: A vault does not exist.
 *     type: "vault_not_found_error"
 *     message: string
 *
 * VaultUpdateParams: What to change in a vault.
 *     display_name?: string | null
 *     metadata?: {string: string | null} | null
 *
 * WebFetchToolConfig: Settings of `web_fetch`.
 *     type: "web_fetch"
 *     enabled: boolean
 *     name: "web_fetch"
 *     permission_policy: PermissionPolicy
 *     url_sources?: WebFetchUrlSources | null
 *     allowed_domains?: [string] | null
 *     blocked_domains?: [string] | null
 *     max_content_tokens?: integer | null
 *
 * WebFetchToolConfigParams: Settings of `web_fetch`, which reads a web page.
 *     type?: "web_fetch"
 *     name: "web_fetch"
 *     allowed_domains?: [string] | null
 *     blocked_domains?: [string] | null
 *     enabled?: boolean | null
 *     max_content_tokens?: integer | null
 *     permission_policy?: PermissionPolicy | null
 *     url_sources?: WebFetchUrlSourcesParams | null
 *
 * WebFetchUrlSource: All, none, or a list of tools.
 *     | WebFetchUrlSourceAll (type: "all")
 *     | WebFetchUrlSourceNone (type: "none")
 *     | WebFetchUrlSourceOnly (type: "only")
 *     | WebFetchUrlSourceExcept (type: "except")
 *
 * WebFetchUrlSourceAll: Every address counts.
 *     type: "all"
 *
 * WebFetchUrlSourceExcept: Addresses from every tool but these count.
 *     type: "except"
 *     tools: [WebFetchUrlSourceToolReference]
 *
 * WebFetchUrlSourceName: Short form of all and none.
 *     | "all"
 *     | "none"
 *
 * WebFetchUrlSourceNone: No address counts.
 *     type: "none"
 *
 * WebFetchUrlSourceOnly: Only addresses from these tools count.
 *     type: "only"
 *     tools: [WebFetchUrlSourceToolReference]
 *
 * WebFetchUrlSourceParams: All, none, or a list of tools; `all` and `none` may be plain strings.
 *     | WebFetchUrlSourceName
 *     | WebFetchUrlSourceAll (type: "all")
 *     | WebFetchUrlSourceNone (type: "none")
 *     | WebFetchUrlSourceOnly (type: "only")
 *     | WebFetchUrlSourceExcept (type: "except")
 *
 * WebFetchUrlSourceToolReference: A tool by name.
 *     type: "tool_reference"
 *     name: string
 *
 * WebFetchUrlSources: Which parts of the conversation may supply addresses; null means not set,
 *   so all.
 *     client_tool_results?: WebFetchUrlSource | null
 *     server_tool_results?: WebFetchUrlSource | null
 *     user_input?: WebFetchUserInputSource | null
 *
 * WebFetchUrlSourcesParams: Which parts of the conversation may supply addresses. At least one of them
 *   must.
 *     client_tool_results?: WebFetchUrlSourceParams | null
 *     server_tool_results?: WebFetchUrlSourceParams | null
 *     user_input?: WebFetchUserInputSourceParams | null
 *
 * WebFetchUserInputSource: All or none.
 *     | WebFetchUrlSourceAll (type: "all")
 *     | WebFetchUrlSourceNone (type: "none")
 *
 * WebFetchUserInputSourceParams: All or none; may be a plain string.
 *     | WebFetchUrlSourceName
 *     | WebFetchUrlSourceAll (type: "all")
 *     | WebFetchUrlSourceNone (type: "none")
 *
 * WebSearchToolConfig: Settings of `web_search`.
 *     type: "web_search"
 *     enabled: boolean
 *     name: "web_search"
 *     permission_policy: PermissionPolicy
 *     allowed_domains?: [string] | null
 *     blocked_domains?: [string] | null
 *     user_location?: UserLocation | null
 *
 * WebSearchToolConfigParams: Settings of `web_search`, which searches the web.
 *     type?: "web_search"
 *     name: "web_search"
 *     allowed_domains?: [string] | null
 *     blocked_domains?: [string] | null
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 *     user_location?: UserLocation | null
 *
 * WebhookEvent: What an endpoint is sent. Thin on purpose; fetch the resource for its
 *   state.
 *     id: string
 *     type: "event"
 *     created_at: string (RFC 3339)
 *     data: WebhookEventData
 *
 * WebhookEventData: What happened to which resource.
 *     id: string
 *     type: WebhookEventType
 *     organization_id?: string
 *     workspace_id?: string
 *     session_thread_id?: string
 *     vault_id?: string
 *     enforcement_action_id?: string
 *
 * WebhookEventType: What a webhook event tells.
 *     | "agent.archived"
 *     | "agent.created"
 *     | "agent.deleted"
 *     | "agent.updated"
 *     | "deployment.archived"
 *     | "deployment.created"
 *     | "deployment.deleted"
 *     | "deployment.paused"
 *     | "deployment.unpaused"
 *     | "deployment.updated"
 *     | "deployment_run.failed"
 *     | "deployment_run.started"
 *     | "deployment_run.succeeded"
 *     | "environment.archived"
 *     | "environment.created"
 *     | "environment.deleted"
 *     | "environment.updated"
 *     | "external_key.failed"
 *     | "external_key.recovered"
 *     | "memory_store.archived"
 *     | "memory_store.created"
 *     | "memory_store.deleted"
 *     | "session.archived"
 *     | "session.budget_reached"
 *     | "session.created"
 *     | "session.deleted"
 *     | "session.idled"
 *     | "session.outcome_evaluation_ended"
 *     | "session.pending"
 *     | "session.requires_action"
 *     | "session.running"
 *     | "session.status_idled"
 *     | "session.status_rescheduled"
 *     | "session.status_run_started"
 *     | "session.status_terminated"
 *     | "session.thread_created"
 *     | "session.thread_idled"
 *     | "session.thread_terminated"
 *     | "session.updated"
 *     | "user_profile.enforcement_action_opened"
 *     | "user_profile.enforcement_action_resolved"
 *     | "user_profile.program_status_updated"
 *     | "vault.archived"
 *     | "vault.created"
 *     | "vault.deleted"
 *     | "vault_credential.archived"
 *     | "vault_credential.created"
 *     | "vault_credential.deleted"
 *     | "vault_credential.refresh_failed"
 *
 * Work: A piece of work for a worker: a session whose tools run on the caller's
 *   machines, or something else to accept and stop.
 *     id: string
 *     type: "work"
 *     acknowledged_at?: string | null
 *     created_at: string
 *     data: SessionWorkData
 *     environment_id: string
 *     latest_heartbeat_at?: string | null
 *     metadata: {string: string}
 *     secret?: string | null
 *     started_at?: string | null
 *     state: WorkState
 *     stop_requested_at?: string | null
 *     stopped_at?: string | null
 *
 * WorkHeartbeat: The lease on a work item.
 *     type: "work_heartbeat"
 *     last_heartbeat: string
 *     lease_extended: boolean
 *     state: WorkState
 *     ttl_seconds: integer
 *
 * WorkQueueStats: How much work waits in an environment.
 *     type: "work_queue_stats"
 *     depth: integer
 *     oldest_queued_at?: string | null
 *     pending: integer
 *     workers_polling?: integer | null
 *
 * WorkState: Where a work item stands.
 *     | "queued"
 *     | "starting"
 *     | "active"
 *     | "stopping"
 *     | "stopped"
 *
 * WorkStopParams: How to stop a work item.
 *     force?: boolean
 *
 * WorkUpdateParams: What to change in a work item.
 *     metadata: {string: string | null}
 *
 * WorkflowRunCreatedEvent: A workflow run was started; its first event.
 *     id: string
 *     type: "workflow_run.created"
 *     description?: string | null
 *     name: string
 *     phases: [WorkflowRunPhase]
 *     processed_at: string (RFC 3339)
 *     workflow_run_id: string
 *
 * WorkflowRunError: What failed in a workflow run.
 *     | TimeoutWorkflowRunError (type: "timeout_error")
 *     | ProgramWorkflowRunError (type: "program_error")
 *     | UnknownWorkflowRunError (type: "unknown_error")
 *     | ThreadLimitWorkflowRunError (type: "thread_limit_error")
 *     | MaxWorkflowRunsWorkflowRunError (type: "max_workflow_runs_error")
 *
 * WorkflowRunErrorEvent: A workflow run failed, or could not be made.
 *     id: string
 *     type: "workflow_run.error"
 *     error: WorkflowRunError
 *     processed_at: string (RFC 3339)
 *     workflow_run_id?: string | null
 *
 * WorkflowRunPhase: A phase of a workflow run.
 *     id: string
 *     description?: string | null
 *     name: string
 *
 * WorkflowRunPhaseEndedEvent: A workflow run left a phase; says nothing about success.
 *     id: string
 *     type: "workflow_run.phase_ended"
 *     phase_started_id: string
 *     processed_at: string (RFC 3339)
 *     workflow_run_id: string
 *     workflow_run_phase_id: string
 *
 * WorkflowRunPhaseStartedEvent: A workflow run entered a phase.
 *     id: string
 *     type: "workflow_run.phase_started"
 *     processed_at: string (RFC 3339)
 *     workflow_run_id: string
 *     workflow_run_phase_id: string
 *
 * WorkflowRunResult: How a workflow run ended.
 *     | WorkflowRunResultCompleted (type: "completed")
 *     | WorkflowRunResultError (type: "error")
 *     | WorkflowRunResultStopped (type: "stopped")
 *
 * WorkflowRunResultCompleted: Its program came to an end.
 *     type: "completed"
 *
 * WorkflowRunResultError: It failed.
 *     type: "error"
 *     error: WorkflowRunError
 *
 * WorkflowRunResultStopped: The agent stopped it.
 *     type: "stopped"
 *
 * WorkflowRunStatusEndedEvent: A workflow run is over; its last event.
 *     id: string
 *     type: "workflow_run.status_ended"
 *     processed_at: string (RFC 3339)
 *     result: WorkflowRunResult
 *     workflow_run_id: string
 *
 * WorkflowRunStatusIdleEvent: A workflow run waits.
 *     id: string
 *     type: "workflow_run.status_idle"
 *     processed_at: string (RFC 3339)
 *     workflow_run_id: string
 *
 * WorkflowRunStatusRunningEvent: A workflow run works.
 *     id: string
 *     type: "workflow_run.status_running"
 *     processed_at: string (RFC 3339)
 *     workflow_run_id: string
 *
 * WorkspaceArchivedDeploymentPausedReasonError: The workspace is archived.
 *     type: "workspace_archived_error"
 *
 * WorkspaceArchivedRunError: The workspace is archived.
 *     type: "workspace_archived_error"
 *     message: string
 *
 * WriteToolConfig: Settings of `write`.
 *     type: "write"
 *     enabled: boolean
 *     name: "write"
 *     permission_policy: PermissionPolicy
 *
 * WriteToolConfigParams: Settings of `write`, which writes a file.
 *     type?: "write"
 *     name: "write"
 *     enabled?: boolean | null
 *     permission_policy?: PermissionPolicy | null
 */

#endif /* HOSTLER_API_H */
