// Written by hostler-codegen from api/. Do not edit.
/** Session events. */

import type { Unknown } from "../unknown.js";
import type { ModelSpeed } from "./agents.js";
import type { BudgetLimit, SessionAgent, SessionUsageSnapshot } from "./sessions.js";

/** A message. Starts a turn, or joins the one that runs at its next model request. */
export interface UserMessageEventParams {
  type: "user.message";
  /** 1 to 1,000 blocks. */
  content: Array<MessageBlock>;
}

/** A part of a message. */
export type MessageBlock =
  | TextBlock
  | ImageBlock
  | DocumentBlock
  | RedactedBlock
  | Unknown<"type">;

/** Text. */
export interface TextBlock {
  type: "text";
  /** The text, not empty. */
  text: string;
}

/** An image. */
export interface ImageBlock {
  type: "image";
  /** Where the image comes from. */
  source: ImageSource;
}

/** Where an image comes from. */
export type ImageSource =
  | Base64ImageSource
  | UrlImageSource
  | FileImageSource
  | Unknown<"type">;

/** An image in the request itself. */
export interface Base64ImageSource {
  type: "base64";
  /** The image in base64. */
  data: string;
  /** `image/png`, `image/jpeg`, `image/gif` or `image/webp`. */
  media_type: string;
}

/** An image on the web. */
export interface UrlImageSource {
  type: "url";
  /** Address of the image. */
  url: string;
}

/** An uploaded image. */
export interface FileImageSource {
  type: "file";
  /** Uploaded file (`file_…`). */
  file_id: string;
}

/** A document. */
export interface DocumentBlock {
  type: "document";
  /** Where the document comes from. */
  source: DocumentSource;
  /** What the model should know about it. */
  context?: string | null;
  /** Title. */
  title?: string | null;
}

/** Where a document comes from. */
export type DocumentSource =
  | Base64DocumentSource
  | PlainTextDocumentSource
  | UrlDocumentSource
  | FileDocumentSource
  | Unknown<"type">;

/** A document in the request itself. */
export interface Base64DocumentSource {
  type: "base64";
  /** The document in base64. */
  data: string;
  /** Its type, such as `application/pdf`. */
  media_type: string;
}

/** Plain text. */
export interface PlainTextDocumentSource {
  type: "text";
  /** The text. */
  data: string;
  media_type: "text/plain";
}

/** A document on the web. */
export interface UrlDocumentSource {
  type: "url";
  /** Address of the document. */
  url: string;
}

/** An uploaded document. */
export interface FileDocumentSource {
  type: "file";
  /** Uploaded file (`file_…`). */
  file_id: string;
}

/** Something that was left out. May be sent back in a message, so that history can be repeated. */
export interface RedactedBlock {
  type: "redacted";
}

/**
 * Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work by
 * itself; one at a time.
 */
export interface UserDefineOutcomeEventParams {
  type: "user.define_outcome";
  /** What to achieve. */
  description: string;
  /** How to tell whether it is achieved. */
  rubric: OutcomeRubric;
  /** Most attempts, 1 to 20. Left out or null: 3. */
  max_iterations?: number | null;
}

/** How to tell whether an outcome is achieved. */
export type OutcomeRubric =
  | FileRubric
  | TextRubric
  | Unknown<"type">;

/** A rubric in an uploaded file. */
export interface FileRubric {
  type: "file";
  /** Uploaded file (`file_…`) with the rubric. */
  file_id: string;
}

/** A rubric as text. */
export interface TextRubric {
  type: "text";
  /** The rubric, at most 262,144 characters. */
  content: string;
}

/**
 * A note from the operator: a system turn that does not replace the system prompt. The last event of
 * its request, right after a message or a result; the model must support it.
 */
export interface SystemMessageEventParams {
  type: "system.message";
  /** 1 to 1,000 texts. */
  content: Array<SystemContentBlock>;
}

/** Text. */
export interface SystemContentBlock {
  type: "text";
  /** The text, not empty. */
  text: string;
}

/** Type of an event that can be listed. */
export type SessionEventType =
  | "user.message"
  | "user.interrupt"
  | "user.tool_confirmation"
  | "user.custom_tool_result"
  | "agent.custom_tool_use"
  | "agent.message"
  | "agent.thinking"
  | "agent.mcp_tool_use"
  | "agent.mcp_tool_result"
  | "agent.tool_use"
  | "agent.tool_result"
  | "agent.thread_message_received"
  | "agent.thread_message_sent"
  | "agent.thread_context_compacted"
  | "session.error"
  | "session.status_rescheduled"
  | "session.status_running"
  | "session.status_idle"
  | "session.status_terminated"
  | "session.thread_created"
  | "span.outcome_evaluation_start"
  | "span.outcome_evaluation_end"
  | "span.model_request_start"
  | "span.model_request_end"
  | "span.outcome_evaluation_ongoing"
  | "user.define_outcome"
  | "session.thread_status_running"
  | "session.thread_status_idle"
  | "session.thread_status_terminated"
  | "user.tool_result"
  | "session.thread_status_rescheduled"
  | "session.updated"
  | "system.message"
  | "session.usage"
  | "workflow_run.created"
  | "workflow_run.status_running"
  | "workflow_run.status_idle"
  | "workflow_run.status_ended"
  | "workflow_run.error"
  | "workflow_run.phase_started"
  | "workflow_run.phase_ended"
  | (string & {});

/** An event in the history of a session. */
export type SessionEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | AgentCustomToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentMcpToolUseEvent
  | AgentMcpToolResultEvent
  | AgentToolUseEvent
  | AgentToolResultEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentThreadContextCompactedEvent
  | SessionErrorEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusIdleEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SpanOutcomeEvaluationStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanModelRequestStartEvent
  | SpanModelRequestEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | UserDefineOutcomeEvent
  | SessionDeletedEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusTerminatedEvent
  | UserToolResultEvent
  | SessionThreadStatusRescheduledEvent
  | SessionUpdatedEvent
  | SystemMessageEvent
  | SessionUsageEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunStatusRunningEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunErrorEvent
  | Unknown<"type">;

/** A message of the user. */
export interface UserMessageEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.message";
  /** Blocks. */
  content: Array<MessageBlock>;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
}

/** An interrupt. */
export interface UserInterruptEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.interrupt";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
  /** Thread that was stopped; absent or null means all. */
  session_thread_id?: string | null;
}

/** An answer to a call that waited for approval. */
export interface UserToolConfirmationEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.tool_confirmation";
  /** Whether the call may run. */
  result: ConfirmationResult;
  /** Id of the event of the call. */
  tool_use_id: string;
  /** What the model is told. */
  deny_message?: string | null;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** Whether a call may run. */
export type ConfirmationResult =
  | "allow"
  | "deny"
  | (string & {});

/** The result of a custom tool. */
export interface UserCustomToolResultEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.custom_tool_result";
  /** Id of the event of the call. */
  custom_tool_use_id: string;
  /** What it says, in blocks. */
  content?: Array<ToolResultBlock> | null;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** A part of a tool's result. */
export type ToolResultBlock =
  | TextBlock
  | ImageBlock
  | DocumentBlock
  | SearchResultBlock
  | Unknown<"type">;

/** A search result. */
export interface SearchResultBlock {
  type: "search_result";
  /** Whether the model may cite it. */
  citations: SearchResultCitations;
  /** The text, in parts. */
  content: Array<SearchResultContent>;
  /** Where it was found. */
  source: string;
  /** Title. */
  title: string;
}

/** Whether a search result may be cited. */
export interface SearchResultCitations {
  /** Whether the model may cite it. */
  enabled: boolean;
}

/** A part of a search result's text. */
export interface SearchResultContent {
  type: "text";
  /** The text. */
  text: string;
}

/** The agent calls a custom tool: the session waits for `user.custom_tool_result`. */
export interface AgentCustomToolUseEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.custom_tool_use";
  /** Arguments of the call. */
  input: { [key: string]: unknown };
  /** Name of the tool. */
  name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** The agent said something. */
export interface AgentMessageEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.message";
  /** What it says, in blocks. */
  content: Array<AgentMessageBlock>;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A part of an agent's message. */
export type AgentMessageBlock =
  | TextBlock
  | RedactedBlock
  | Unknown<"type">;

/** The agent thinks; a sign of progress without content. */
export interface AgentThinkingEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.thinking";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** The agent calls a tool of an MCP server. */
export interface AgentMcpToolUseEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.mcp_tool_use";
  /** Arguments of the call. */
  input: { [key: string]: unknown };
  /** Name of the MCP server, as the agent declares it. */
  mcp_server_name: string;
  /** Name of the tool. */
  name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** What the permission policy decided; may be absent on old events. */
  evaluated_permission?: EvaluatedPermission | null;
  /** How the policy decided; may be absent on old events, or when no policy was asked. */
  evaluation?: AgentToolEvaluation | null;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** What a permission policy decided. */
export type EvaluatedPermission =
  | "allow"
  | "ask"
  | "deny"
  | (string & {});

/** How a permission policy decided. */
export type AgentToolEvaluation =
  | AgentToolEvaluationAlwaysAllow
  | AgentToolEvaluationAlwaysAsk
  | AgentToolEvaluationAuto
  | Unknown<"type">;

/** By `always_allow`. */
export interface AgentToolEvaluationAlwaysAllow {
  type: "always_allow";
}

/** By `always_ask`. */
export interface AgentToolEvaluationAlwaysAsk {
  type: "always_ask";
}

/** By `auto`. */
export interface AgentToolEvaluationAuto {
  type: "auto";
  /** What was decided, and why. */
  evaluated_permission: AgentAutoEvaluatedPermission;
}

/** What `auto` decided. */
export type AgentAutoEvaluatedPermission =
  | AgentAutoEvaluatedPermissionAllow
  | AgentAutoEvaluatedPermissionAsk
  | AgentAutoEvaluatedPermissionDeny
  | Unknown<"type">;

/** The call was found safe. */
export interface AgentAutoEvaluatedPermissionAllow {
  type: "allow";
}

/** The call waits for approval. */
export interface AgentAutoEvaluatedPermissionAsk {
  type: "ask";
  /** Why, such as `indeterminate`; an open set. */
  reason_code: string;
}

/** The call was denied. */
export interface AgentAutoEvaluatedPermissionDeny {
  type: "deny";
  /** Why, such as `high_risk` or `indeterminate`; an open set. */
  reason_code: string;
}

/** The result of a tool of an MCP server. */
export interface AgentMcpToolResultEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.mcp_tool_result";
  /** Id of the event of the call. */
  mcp_tool_use_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** What it says, in blocks. */
  content?: Array<ToolResultBlock> | null;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
}

/** The agent calls a built-in tool. */
export interface AgentToolUseEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.tool_use";
  /** Arguments of the call. */
  input: { [key: string]: unknown };
  /** Name of the tool. */
  name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** What the permission policy decided; may be absent on old events. */
  evaluated_permission?: EvaluatedPermission | null;
  /** How the policy decided; may be absent on old events, or when no policy was asked. */
  evaluation?: AgentToolEvaluation | null;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** The result of a built-in tool. */
export interface AgentToolResultEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.tool_result";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Id of the event of the call. */
  tool_use_id: string;
  /** What it says, in blocks. */
  content?: Array<ToolResultBlock> | null;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
}

/** A thread got a message from another one. */
export interface AgentThreadMessageReceivedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.thread_message_received";
  /** What it says, in blocks. */
  content: Array<MessageBlock>;
  /** Thread that sent it. */
  from_session_thread_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Agent of that thread; absent if it is the main thread. */
  from_agent_name?: string | null;
}

/** A thread sent a message to another one. */
export interface AgentThreadMessageSentEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.thread_message_sent";
  /** What it says, in blocks. */
  content: Array<MessageBlock>;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Thread that gets it. */
  to_session_thread_id: string;
  /** Agent of that thread; absent if it is the main thread. */
  to_agent_name?: string | null;
}

/** The conversation was summarised to fit the model's context. */
export interface AgentThreadContextCompactedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "agent.thread_context_compacted";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** Something failed. */
export interface SessionErrorEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.error";
  /** What failed, and what the server does about it. */
  error: SessionError;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** What failed in a session. */
export type SessionError =
  | UnknownError
  | ModelOverloadedError
  | ModelRateLimitedError
  | ModelRequestFailedError
  | McpConnectionFailedError
  | McpAuthenticationFailedError
  | BillingError
  | CredentialHostUnreachableError
  | ToolUseLimitReachedError
  | CompactionLimitReachedError
  | RepositoryAuthenticationError
  | RepositoryForbiddenError
  | RepositoryNotFoundError
  | RepositoryCheckoutError
  | RepositoryCloneError
  | Unknown<"type">;

/** A failure without a name of its own; go by `retry_status`. */
export interface UnknownError {
  type: "unknown_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** What the server does about a failure. */
export type RetryStatus =
  | RetryStatusRetrying
  | RetryStatusExhausted
  | RetryStatusTerminal
  | Unknown<"type">;

/** It tries again by itself. */
export interface RetryStatusRetrying {
  type: "retrying";
}

/** It gave up: the turn is over, or goes on without what failed. */
export interface RetryStatusExhausted {
  type: "exhausted";
}

/** The session is over. */
export interface RetryStatusTerminal {
  type: "terminal";
}

/** The model stayed overloaded. */
export interface ModelOverloadedError {
  type: "model_overloaded_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The model's rate limit was hit. */
export interface ModelRateLimitedError {
  type: "model_rate_limited_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** A request to the model failed. */
export interface ModelRequestFailedError {
  type: "model_request_failed_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** An MCP server could not be reached. */
export interface McpConnectionFailedError {
  type: "mcp_connection_failed_error";
  /** Name of the MCP server, as the agent declares it. */
  mcp_server_name: string;
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** An MCP server did not accept the credential. */
export interface McpAuthenticationFailedError {
  type: "mcp_authentication_failed_error";
  /** Name of the MCP server, as the agent declares it. */
  mcp_server_name: string;
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The account cannot pay; repeating does not help. */
export interface BillingError {
  type: "billing_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The host of a credential cannot be reached from the environment. */
export interface CredentialHostUnreachableError {
  type: "credential_host_unreachable_error";
  /** Credential (`vcrd_…`). */
  credential_id: string;
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
  /** Its vault (`vlt_…`). */
  vault_id: string;
}

/** Too many rounds of tools in one turn. A further message starts a new turn. */
export interface ToolUseLimitReachedError {
  type: "tool_use_limit_reached_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The context was compacted too often in a row. A further message starts a new turn. */
export interface CompactionLimitReachedError {
  type: "compaction_limit_reached_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The token of a repository was not accepted; the session goes on without it. */
export interface RepositoryAuthenticationError {
  type: "repository_authentication_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Repository that could not be used; null if it is not known. */
  repository_url?: string | null;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The token may not read a repository; the session goes on without it. */
export interface RepositoryForbiddenError {
  type: "repository_forbidden_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Repository that could not be used; null if it is not known. */
  repository_url?: string | null;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** A repository does not exist; the session goes on without it. */
export interface RepositoryNotFoundError {
  type: "repository_not_found_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Repository that could not be used; null if it is not known. */
  repository_url?: string | null;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** A branch or commit does not exist; the session goes on without the repository. */
export interface RepositoryCheckoutError {
  type: "repository_checkout_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Repository that could not be used; null if it is not known. */
  repository_url?: string | null;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** A repository could not be cloned; the session goes on without it. */
export interface RepositoryCloneError {
  type: "repository_clone_error";
  /** A sentence for people; not to be parsed. */
  message: string;
  /** Repository that could not be used; null if it is not known. */
  repository_url?: string | null;
  /** What the server does about it. */
  retry_status: RetryStatus;
}

/** The session waits for another try after a failure. */
export interface SessionStatusRescheduledEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.status_rescheduled";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** The session began to work; once per turn. */
export interface SessionStatusRunningEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.status_running";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** The session waits. */
export interface SessionStatusIdleEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.status_idle";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** More about a refusal; null or absent for every other reason. */
  stop_details?: SessionRefusalStopDetails | null;
  /** Why work stopped. */
  stop_reason: StopReason;
}

/** More about a refusal. */
export interface SessionRefusalStopDetails {
  type: "refusal";
  /** What it was about; null if that is not said. */
  category?: RefusalCategory | null;
  /** A sentence for people; not to be parsed. */
  explanation?: string | null;
}

/** What a refusal was about; an open set. */
export type RefusalCategory =
  | "cyber"
  | "bio"
  | "frontier_llm"
  | "reasoning_extraction"
  | "general_harms"
  | (string & {});

/** Why work stopped. Everything but `requires_action` ends the turn. */
export type StopReason =
  | SessionEndTurn
  | SessionRequiresAction
  | SessionRetriesExhausted
  | SessionBudgetReached
  | SessionRefusal
  | Unknown<"type">;

/** The agent is done, or was interrupted. */
export interface SessionEndTurn {
  type: "end_turn";
}

/** Calls wait for an answer. */
export interface SessionRequiresAction {
  type: "requires_action";
  /** Ids of the events to answer. */
  event_ids: Array<string>;
}

/** Repeated failures, or a limit of the turn. A further message may help. */
export interface SessionRetriesExhausted {
  type: "retries_exhausted";
}

/** The budget is spent; raise or remove it. */
export interface SessionBudgetReached {
  type: "budget_reached";
}

/** The model refused; `stop_details` says more. */
export interface SessionRefusal {
  type: "refusal";
}

/** The session is over for good. */
export interface SessionStatusTerminatedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.status_terminated";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A thread was started. */
export interface SessionThreadCreatedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.thread_created";
  /** Name of the thread's agent. */
  agent_name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The new thread. */
  session_thread_id: string;
  /** Workflow run that started it; null if none did. */
  workflow_run_id?: string | null;
}

/** A grader began to check an outcome. */
export interface SpanOutcomeEvaluationStartEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "span.outcome_evaluation_start";
  /** Number of the attempt, from 0. */
  iteration: number;
  /** Outcome that this belongs to (`outc_…`). */
  outcome_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A grader decided. */
export interface SpanOutcomeEvaluationEndEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "span.outcome_evaluation_end";
  /** What the grader said. */
  explanation: string;
  /** Number of the attempt, from 0. */
  iteration: number;
  /** Id of the event of its start; may be empty. */
  outcome_evaluation_start_id: string;
  /** Outcome that this belongs to (`outc_…`). */
  outcome_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /**
   * `satisfied`, `needs_revision` (another attempt follows), `max_iterations_reached`, `failed` or
   * `interrupted`; an open set.
   */
  result: string;
  /** Tokens of the check. */
  usage: SpanModelUsage;
}

/** Tokens of one request to a model. */
export interface SpanModelUsage {
  /** Input tokens written to the prompt cache. */
  cache_creation_input_tokens: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens: number;
  /** Input tokens that were neither read from nor written to the prompt cache. */
  input_tokens: number;
  /** Tokens that the model wrote. */
  output_tokens: number;
  /** Speed of the answer; null unless it was set. */
  speed?: ModelSpeed | null;
}

/** A request to the model began. */
export interface SpanModelRequestStartEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "span.model_request_start";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A request to the model ended, also after a failure or an interrupt. */
export interface SpanModelRequestEndEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "span.model_request_end";
  /** Whether the request failed. */
  is_error?: boolean | null;
  /** Id of the event of its start. */
  model_request_start_id: string;
  /** Tokens of the request. */
  model_usage: SpanModelUsage;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A grader still checks an outcome; a sign of life. */
export interface SpanOutcomeEvaluationOngoingEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "span.outcome_evaluation_ongoing";
  /** Number of the attempt, from 0. */
  iteration: number;
  /** Outcome that this belongs to (`outc_…`). */
  outcome_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** Something to achieve. */
export interface UserDefineOutcomeEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.define_outcome";
  /** What to achieve. */
  description: string;
  /** Most attempts; null means 3. */
  max_iterations?: number | null;
  /** Identifier of the outcome (`outc_…`). */
  outcome_id: string;
  /** When it was received (RFC 3339). */
  processed_at: string;
  /** How to tell whether it is achieved. A rubric from a file is shown as its text. */
  rubric: OutcomeRubric;
}

/** The session was deleted; the last event of a stream. */
export interface SessionDeletedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.deleted";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
}

/** A thread began to work. */
export interface SessionThreadStatusRunningEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.thread_status_running";
  /** Name of the thread's agent. */
  agent_name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The thread. */
  session_thread_id: string;
}

/** A thread waits. */
export interface SessionThreadStatusIdleEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.thread_status_idle";
  /** Name of the thread's agent. */
  agent_name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The thread. */
  session_thread_id: string;
  /** More about a refusal; null or absent for every other reason. */
  stop_details?: SessionRefusalStopDetails | null;
  /** Why work stopped. */
  stop_reason: StopReason;
}

/** A thread is over for good. */
export interface SessionThreadStatusTerminatedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.thread_status_terminated";
  /** Name of the thread's agent. */
  agent_name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The thread. */
  session_thread_id: string;
}

/** The result of a built-in tool that a worker ran. */
export interface UserToolResultEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user.tool_result";
  /** Id of the event of the call. */
  tool_use_id: string;
  /** What it says, in blocks. */
  content?: Array<ToolResultBlock> | null;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
  /**
   * Thread that the event belongs to. Set on copies that the main stream carries of a child thread's
   * events; absent, null or empty otherwise.
   */
  session_thread_id?: string | null;
}

/** A thread waits for another try after a failure. */
export interface SessionThreadStatusRescheduledEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.thread_status_rescheduled";
  /** Name of the thread's agent. */
  agent_name: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The thread. */
  session_thread_id: string;
}

/** The session was changed. Carries only what changed; holds from the next turn on. */
export interface SessionUpdatedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.updated";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The whole agent, if it changed. */
  agent?: SessionAgent | null;
  /** The new ceiling; null if it was removed. */
  budget?: BudgetLimit | null;
  /** All pairs, if any changed; absent if none are left. */
  metadata?: { [key: string]: string } | null;
  /** The new title. */
  title?: string | null;
}

/** A note from the operator. */
export interface SystemMessageEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "system.message";
  /** What it says, in blocks. */
  content: Array<SystemContentBlock>;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at?: string | null;
}

/**
 * Tokens and cost so far; right before each `session.status_idle`, and when a thread stops at the
 * budget.
 */
export interface SessionUsageEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "session.usage";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Tokens and cost so far. */
  usage: SessionUsageSnapshot;
  /** Ceiling on the cost; null if there is none. */
  budget?: BudgetLimit | null;
}

/** A workflow run was started; its first event. */
export interface WorkflowRunCreatedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.created";
  /** What the run is for; null if nothing was said. */
  description?: string | null;
  /** Name as the agent gave it, or as the server did. */
  name: string;
  /** Phases in the order of the plan; may be empty. */
  phases: Array<WorkflowRunPhase>;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
}

/** A phase of a workflow run. */
export interface WorkflowRunPhase {
  /** Identifier (`wrph_…`). */
  id: string;
  /** What the phase is for; null if nothing was said. */
  description?: string | null;
  /** Name. */
  name: string;
}

/** A workflow run is over; its last event. */
export interface WorkflowRunStatusEndedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.status_ended";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** How it ended. */
  result: WorkflowRunResult;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
}

/** How a workflow run ended. */
export type WorkflowRunResult =
  | WorkflowRunResultCompleted
  | WorkflowRunResultError
  | WorkflowRunResultStopped
  | Unknown<"type">;

/** Its program came to an end. */
export interface WorkflowRunResultCompleted {
  type: "completed";
}

/** It failed. */
export interface WorkflowRunResultError {
  type: "error";
  /** What failed. */
  error: WorkflowRunError;
}

/** What failed in a workflow run. */
export type WorkflowRunError =
  | TimeoutWorkflowRunError
  | ProgramWorkflowRunError
  | UnknownWorkflowRunError
  | ThreadLimitWorkflowRunError
  | MaxWorkflowRunsWorkflowRunError
  | Unknown<"type">;

/** It took too long. */
export interface TimeoutWorkflowRunError {
  type: "timeout_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** Its program failed or was refused. */
export interface ProgramWorkflowRunError {
  type: "program_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A failure without a name of its own. */
export interface UnknownWorkflowRunError {
  type: "unknown_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** It made too many threads. */
export interface ThreadLimitWorkflowRunError {
  type: "thread_limit_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The session has too many open runs already. */
export interface MaxWorkflowRunsWorkflowRunError {
  type: "max_workflow_runs_error";
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** The agent stopped it. */
export interface WorkflowRunResultStopped {
  type: "stopped";
}

/** A workflow run entered a phase. */
export interface WorkflowRunPhaseStartedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.phase_started";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
  /** The phase (`wrph_…`). */
  workflow_run_phase_id: string;
}

/** A workflow run left a phase; says nothing about success. */
export interface WorkflowRunPhaseEndedEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.phase_ended";
  /** Id of the event of its start. */
  phase_started_id: string;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
  /** The phase (`wrph_…`). */
  workflow_run_phase_id: string;
}

/** A workflow run works. */
export interface WorkflowRunStatusRunningEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.status_running";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
}

/** A workflow run waits. */
export interface WorkflowRunStatusIdleEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.status_idle";
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** Workflow run that this belongs to (`wrun_…`). */
  workflow_run_id: string;
}

/** A workflow run failed, or could not be made. */
export interface WorkflowRunErrorEvent {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "workflow_run.error";
  /** What failed. */
  error: WorkflowRunError;
  /** When the event took effect (RFC 3339). Null on an input that still waits in the queue. */
  processed_at: string;
  /** The run; null if none could be made. */
  workflow_run_id?: string | null;
}

/** Events to send. */
export interface SessionEventSendParams {
  /** 1 to 1,000 events, in order. */
  events: Array<InputEventParams>;
}

/** An event that can be sent. */
export type InputEventParams =
  | UserMessageEventParams
  | UserInterruptEventParams
  | UserToolConfirmationEventParams
  | UserCustomToolResultEventParams
  | UserDefineOutcomeEventParams
  | UserToolResultEventParams
  | SystemMessageEventParams;

/** Stops what runs; the turn ends as if it were done. Jumps the queue. */
export interface UserInterruptEventParams {
  type: "user.interrupt";
  /** Thread to stop. Left out or null: every thread that is not archived. */
  session_thread_id?: string | null;
}

/** The answer to a call that waits for approval. */
export interface UserToolConfirmationEventParams {
  type: "user.tool_confirmation";
  /** Whether the call may run. */
  result: ConfirmationResult;
  /** Id of the *event* of the call (`sevt_…`). */
  tool_use_id: string;
  /** What to tell the model, at most 10,000 characters; only with `deny`. */
  deny_message?: string | null;
}

/** The result of a custom tool. May be sent as soon as the call is seen. */
export interface UserCustomToolResultEventParams {
  type: "user.custom_tool_result";
  /** Id of the event of the call (`sevt_…`). */
  custom_tool_use_id: string;
  /** What the tool says. Left out: nothing. */
  content?: Array<ToolResultBlock>;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
}

/** The result of a built-in tool that a worker ran. Only in self-hosted environments. */
export interface UserToolResultEventParams {
  type: "user.tool_result";
  /** Id of the event of the call (`sevt_…`). */
  tool_use_id: string;
  /** What the tool says. Left out: nothing. */
  content?: Array<ToolResultBlock>;
  /** Whether the tool failed. Null or absent means that it did not. */
  is_error?: boolean | null;
}

/** The events as they were stored. */
export interface SentSessionEvents {
  /** The events with their ids, in the order in which they were sent. */
  data?: Array<InputEvent> | null;
}

/** An event that was sent. */
export type InputEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | UserDefineOutcomeEvent
  | UserToolResultEvent
  | SystemMessageEvent
  | Unknown<"type">;

/** An event type that can be previewed. */
export type EventDeltaType =
  | "agent.message"
  | "agent.thinking"
  | (string & {});

/** An event on a stream: of the history, or a preview. */
export type StreamEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | AgentCustomToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentMcpToolUseEvent
  | AgentMcpToolResultEvent
  | AgentToolUseEvent
  | AgentToolResultEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentThreadContextCompactedEvent
  | SessionErrorEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusIdleEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SpanOutcomeEvaluationStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanModelRequestStartEvent
  | SpanModelRequestEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | UserDefineOutcomeEvent
  | SessionDeletedEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusTerminatedEvent
  | UserToolResultEvent
  | SessionThreadStatusRescheduledEvent
  | SessionUpdatedEvent
  | EventStart
  | EventDelta
  | SystemMessageEvent
  | SessionUsageEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunStatusRunningEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunErrorEvent
  | Unknown<"type">;

/** An event is being written; on streams only, on request. */
export interface EventStart {
  type: "event_start";
  /** The event to come. */
  event: EventPreview;
}

/** An event to come. */
export type EventPreview =
  | AgentMessagePreview
  | AgentThinkingPreview
  | Unknown<"type">;

/** A message to come. */
export interface AgentMessagePreview {
  /** Id that the finished event will have. */
  id: string;
  type: "agent.message";
}

/** Thinking to come. */
export interface AgentThinkingPreview {
  /** Id that the finished event will have. */
  id: string;
  type: "agent.thinking";
}

/** A piece of an event that is being written; on streams only, on request. */
export interface EventDelta {
  type: "event_delta";
  /** The piece. */
  delta: DeltaContent;
  /** Id that the finished event will have. */
  event_id: string;
}

/** A piece of a message. */
export interface DeltaContent {
  type: "content_delta";
  /** Text to append. */
  content: TextBlock;
  /** Block to append to; a new number starts a new block. Absent or null: the first. */
  index?: number | null;
}
