# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Session events: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._model import Model, Unknown
from .agents import (
    ModelSpeed,
)
from .sessions import (
    BudgetLimit,
    SessionAgent,
    SessionUsageSnapshot,
)

if TYPE_CHECKING:
    ConfirmationResult = (
        Literal[
            "allow",
            "deny",
        ]
        | str
    )
else:
    ConfirmationResult = str
"""Confirmation result."""

if TYPE_CHECKING:
    EvaluatedPermission = (
        Literal[
            "allow",
            "ask",
            "deny",
        ]
        | str
    )
else:
    EvaluatedPermission = str
"""Evaluated permission."""

if TYPE_CHECKING:
    RefusalCategory = (
        Literal[
            "cyber",
            "bio",
            "frontier_llm",
            "reasoning_extraction",
            "general_harms",
        ]
        | str
    )
else:
    RefusalCategory = str
"""Refusal category."""


class TextBlock(Model, kw_only=True, tag_field="type", tag="text"):
    """Text block."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Text."""


class ImageBlock(Model, kw_only=True, tag_field="type", tag="image"):
    """Image block."""

    type: ClassVar[Literal["image"]] = "image"
    source: ImageSource
    """Source."""


class Base64ImageSource(Model, kw_only=True, tag_field="type", tag="base64"):
    """Base64 image source."""

    type: ClassVar[Literal["base64"]] = "base64"
    data: str
    """Data."""
    media_type: str
    """Media type."""


class UrlImageSource(Model, kw_only=True, tag_field="type", tag="url"):
    """Url image source."""

    type: ClassVar[Literal["url"]] = "url"
    url: str
    """Url."""


class FileImageSource(Model, kw_only=True, tag_field="type", tag="file"):
    """File image source."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """File id."""


class DocumentBlock(Model, kw_only=True, tag_field="type", tag="document"):
    """Document block."""

    type: ClassVar[Literal["document"]] = "document"
    source: DocumentSource
    """Source."""
    context: str | None = None
    """Context."""
    title: str | None = None
    """Title."""


class Base64DocumentSource(Model, kw_only=True, tag_field="type", tag="base64"):
    """Base64 document source."""

    type: ClassVar[Literal["base64"]] = "base64"
    data: str
    """Data."""
    media_type: str
    """Media type."""


class PlainTextDocumentSource(Model, kw_only=True, tag_field="type", tag="text"):
    """Plain text document source."""

    type: ClassVar[Literal["text"]] = "text"
    data: str
    """Data."""
    media_type: str = "text/plain"


class UrlDocumentSource(Model, kw_only=True, tag_field="type", tag="url"):
    """Url document source."""

    type: ClassVar[Literal["url"]] = "url"
    url: str
    """Url."""


class FileDocumentSource(Model, kw_only=True, tag_field="type", tag="file"):
    """File document source."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """File id."""


class RedactedBlock(Model, kw_only=True, tag_field="type", tag="redacted"):
    """Redacted block."""

    type: ClassVar[Literal["redacted"]] = "redacted"


class FileRubric(Model, kw_only=True, tag_field="type", tag="file"):
    """File rubric."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """File id."""


class TextRubric(Model, kw_only=True, tag_field="type", tag="text"):
    """Text rubric."""

    type: ClassVar[Literal["text"]] = "text"
    content: str
    """Content."""


class SystemContentBlock(Model, kw_only=True, tag_field="type", tag="text"):
    """System content block."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Text."""


class UserMessageEvent(Model, kw_only=True, tag_field="type", tag="user.message"):
    """User message event."""

    type: ClassVar[Literal["user.message"]] = "user.message"
    id: str
    """Id."""
    content: list[MessageBlock]
    """Content."""
    processed_at: datetime | None = None
    """Processed at."""


class UserInterruptEvent(Model, kw_only=True, tag_field="type", tag="user.interrupt"):
    """User interrupt event."""

    type: ClassVar[Literal["user.interrupt"]] = "user.interrupt"
    id: str
    """Id."""
    processed_at: datetime | None = None
    """Processed at."""
    session_thread_id: str | None = None
    """Session thread id."""


class UserToolConfirmationEvent(Model, kw_only=True, tag_field="type", tag="user.tool_confirmation"):
    """User tool confirmation event."""

    type: ClassVar[Literal["user.tool_confirmation"]] = "user.tool_confirmation"
    id: str
    """Id."""
    result: ConfirmationResult
    """Result."""
    tool_use_id: str
    """Tool use id."""
    deny_message: str | None = None
    """Deny message."""
    processed_at: datetime | None = None
    """Processed at."""
    session_thread_id: str | None = None
    """Session thread id."""


class UserCustomToolResultEvent(Model, kw_only=True, tag_field="type", tag="user.custom_tool_result"):
    """User custom tool result event."""

    type: ClassVar[Literal["user.custom_tool_result"]] = "user.custom_tool_result"
    id: str
    """Id."""
    custom_tool_use_id: str
    """Custom tool use id."""
    content: list[ToolResultBlock] | None = None
    """Content."""
    is_error: bool | None = None
    """Is error."""
    processed_at: datetime | None = None
    """Processed at."""
    session_thread_id: str | None = None
    """Session thread id."""


class SearchResultBlock(Model, kw_only=True, tag_field="type", tag="search_result"):
    """Search result block."""

    type: ClassVar[Literal["search_result"]] = "search_result"
    citations: SearchResultCitations
    """Citations."""
    content: list[SearchResultContent]
    """Content."""
    source: str
    """Source."""
    title: str
    """Title."""


class SearchResultCitations(Model, kw_only=True):
    """Search result citations."""

    enabled: bool
    """Enabled."""


class SearchResultContent(Model, kw_only=True, tag_field="type", tag="text"):
    """Search result content."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Text."""


class AgentCustomToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.custom_tool_use"):
    """Agent custom tool use event."""

    type: ClassVar[Literal["agent.custom_tool_use"]] = "agent.custom_tool_use"
    id: str
    """Id."""
    input: dict[str, Any]
    """Input."""
    name: str
    """Name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str | None = None
    """Session thread id."""


class AgentMessageEvent(Model, kw_only=True, tag_field="type", tag="agent.message"):
    """Agent message event."""

    type: ClassVar[Literal["agent.message"]] = "agent.message"
    id: str
    """Id."""
    content: list[AgentMessageBlock]
    """Content."""
    processed_at: datetime
    """Processed at."""


class AgentThinkingEvent(Model, kw_only=True, tag_field="type", tag="agent.thinking"):
    """Agent thinking event."""

    type: ClassVar[Literal["agent.thinking"]] = "agent.thinking"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class AgentMcpToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.mcp_tool_use"):
    """Agent mcp tool use event."""

    type: ClassVar[Literal["agent.mcp_tool_use"]] = "agent.mcp_tool_use"
    id: str
    """Id."""
    input: dict[str, Any]
    """Input."""
    mcp_server_name: str
    """Mcp server name."""
    name: str
    """Name."""
    processed_at: datetime
    """Processed at."""
    evaluated_permission: EvaluatedPermission | None = None
    """Evaluated permission."""
    evaluation: AgentToolEvaluation | None = None
    """Evaluation."""
    session_thread_id: str | None = None
    """Session thread id."""


class AgentToolEvaluationAlwaysAllow(Model, kw_only=True, tag_field="type", tag="always_allow"):
    """Agent tool evaluation always allow."""

    type: ClassVar[Literal["always_allow"]] = "always_allow"


class AgentToolEvaluationAlwaysAsk(Model, kw_only=True, tag_field="type", tag="always_ask"):
    """Agent tool evaluation always ask."""

    type: ClassVar[Literal["always_ask"]] = "always_ask"


class AgentToolEvaluationAuto(Model, kw_only=True, tag_field="type", tag="auto"):
    """Agent tool evaluation auto."""

    type: ClassVar[Literal["auto"]] = "auto"
    evaluated_permission: AgentAutoEvaluatedPermission
    """Evaluated permission."""


class AgentAutoEvaluatedPermissionAllow(Model, kw_only=True, tag_field="type", tag="allow"):
    """Agent auto evaluated permission allow."""

    type: ClassVar[Literal["allow"]] = "allow"


class AgentAutoEvaluatedPermissionAsk(Model, kw_only=True, tag_field="type", tag="ask"):
    """Agent auto evaluated permission ask."""

    type: ClassVar[Literal["ask"]] = "ask"
    reason_code: str
    """Reason code."""


class AgentAutoEvaluatedPermissionDeny(Model, kw_only=True, tag_field="type", tag="deny"):
    """Agent auto evaluated permission deny."""

    type: ClassVar[Literal["deny"]] = "deny"
    reason_code: str
    """Reason code."""


class AgentMcpToolResultEvent(Model, kw_only=True, tag_field="type", tag="agent.mcp_tool_result"):
    """Agent mcp tool result event."""

    type: ClassVar[Literal["agent.mcp_tool_result"]] = "agent.mcp_tool_result"
    id: str
    """Id."""
    mcp_tool_use_id: str
    """Mcp tool use id."""
    processed_at: datetime
    """Processed at."""
    content: list[ToolResultBlock] | None = None
    """Content."""
    is_error: bool | None = None
    """Is error."""


class AgentToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.tool_use"):
    """Agent tool use event."""

    type: ClassVar[Literal["agent.tool_use"]] = "agent.tool_use"
    id: str
    """Id."""
    input: dict[str, Any]
    """Input."""
    name: str
    """Name."""
    processed_at: datetime
    """Processed at."""
    evaluated_permission: EvaluatedPermission | None = None
    """Evaluated permission."""
    evaluation: AgentToolEvaluation | None = None
    """Evaluation."""
    session_thread_id: str | None = None
    """Session thread id."""


class AgentToolResultEvent(Model, kw_only=True, tag_field="type", tag="agent.tool_result"):
    """Agent tool result event."""

    type: ClassVar[Literal["agent.tool_result"]] = "agent.tool_result"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    tool_use_id: str
    """Tool use id."""
    content: list[ToolResultBlock] | None = None
    """Content."""
    is_error: bool | None = None
    """Is error."""


class AgentThreadMessageReceivedEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_message_received"):
    """Agent thread message received event."""

    type: ClassVar[Literal["agent.thread_message_received"]] = "agent.thread_message_received"
    id: str
    """Id."""
    content: list[MessageBlock]
    """Content."""
    from_session_thread_id: str
    """From session thread id."""
    processed_at: datetime
    """Processed at."""
    from_agent_name: str | None = None
    """From agent name."""


class AgentThreadMessageSentEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_message_sent"):
    """Agent thread message sent event."""

    type: ClassVar[Literal["agent.thread_message_sent"]] = "agent.thread_message_sent"
    id: str
    """Id."""
    content: list[MessageBlock]
    """Content."""
    processed_at: datetime
    """Processed at."""
    to_session_thread_id: str
    """To session thread id."""
    to_agent_name: str | None = None
    """To agent name."""


class AgentThreadContextCompactedEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_context_compacted"):
    """Agent thread context compacted event."""

    type: ClassVar[Literal["agent.thread_context_compacted"]] = "agent.thread_context_compacted"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SessionErrorEvent(Model, kw_only=True, tag_field="type", tag="session.error"):
    """Session error event."""

    type: ClassVar[Literal["session.error"]] = "session.error"
    id: str
    """Id."""
    error: SessionError
    """Error."""
    processed_at: datetime
    """Processed at."""


class UnknownError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """Unknown error."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class RetryStatusRetrying(Model, kw_only=True, tag_field="type", tag="retrying"):
    """Retry status retrying."""

    type: ClassVar[Literal["retrying"]] = "retrying"


class RetryStatusExhausted(Model, kw_only=True, tag_field="type", tag="exhausted"):
    """Retry status exhausted."""

    type: ClassVar[Literal["exhausted"]] = "exhausted"


class RetryStatusTerminal(Model, kw_only=True, tag_field="type", tag="terminal"):
    """Retry status terminal."""

    type: ClassVar[Literal["terminal"]] = "terminal"


class ModelOverloadedError(Model, kw_only=True, tag_field="type", tag="model_overloaded_error"):
    """Model overloaded error."""

    type: ClassVar[Literal["model_overloaded_error"]] = "model_overloaded_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class ModelRateLimitedError(Model, kw_only=True, tag_field="type", tag="model_rate_limited_error"):
    """Model rate limited error."""

    type: ClassVar[Literal["model_rate_limited_error"]] = "model_rate_limited_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class ModelRequestFailedError(Model, kw_only=True, tag_field="type", tag="model_request_failed_error"):
    """Model request failed error."""

    type: ClassVar[Literal["model_request_failed_error"]] = "model_request_failed_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class McpConnectionFailedError(Model, kw_only=True, tag_field="type", tag="mcp_connection_failed_error"):
    """Mcp connection failed error."""

    type: ClassVar[Literal["mcp_connection_failed_error"]] = "mcp_connection_failed_error"
    mcp_server_name: str
    """Mcp server name."""
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class McpAuthenticationFailedError(Model, kw_only=True, tag_field="type", tag="mcp_authentication_failed_error"):
    """Mcp authentication failed error."""

    type: ClassVar[Literal["mcp_authentication_failed_error"]] = "mcp_authentication_failed_error"
    mcp_server_name: str
    """Mcp server name."""
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class BillingError(Model, kw_only=True, tag_field="type", tag="billing_error"):
    """Billing error."""

    type: ClassVar[Literal["billing_error"]] = "billing_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class CredentialHostUnreachableError(Model, kw_only=True, tag_field="type", tag="credential_host_unreachable_error"):
    """Credential host unreachable error."""

    type: ClassVar[Literal["credential_host_unreachable_error"]] = "credential_host_unreachable_error"
    credential_id: str
    """Credential id."""
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""
    vault_id: str
    """Vault id."""


class ToolUseLimitReachedError(Model, kw_only=True, tag_field="type", tag="tool_use_limit_reached_error"):
    """Tool use limit reached error."""

    type: ClassVar[Literal["tool_use_limit_reached_error"]] = "tool_use_limit_reached_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class CompactionLimitReachedError(Model, kw_only=True, tag_field="type", tag="compaction_limit_reached_error"):
    """Compaction limit reached error."""

    type: ClassVar[Literal["compaction_limit_reached_error"]] = "compaction_limit_reached_error"
    message: str
    """Message."""
    retry_status: RetryStatus
    """Retry status."""


class RepositoryAuthenticationError(Model, kw_only=True, tag_field="type", tag="repository_authentication_error"):
    """Repository authentication error."""

    type: ClassVar[Literal["repository_authentication_error"]] = "repository_authentication_error"
    message: str
    """Message."""
    repository_url: str | None = None
    """Repository url."""
    retry_status: RetryStatus
    """Retry status."""


class RepositoryForbiddenError(Model, kw_only=True, tag_field="type", tag="repository_forbidden_error"):
    """Repository forbidden error."""

    type: ClassVar[Literal["repository_forbidden_error"]] = "repository_forbidden_error"
    message: str
    """Message."""
    repository_url: str | None = None
    """Repository url."""
    retry_status: RetryStatus
    """Retry status."""


class RepositoryNotFoundError(Model, kw_only=True, tag_field="type", tag="repository_not_found_error"):
    """Repository not found error."""

    type: ClassVar[Literal["repository_not_found_error"]] = "repository_not_found_error"
    message: str
    """Message."""
    repository_url: str | None = None
    """Repository url."""
    retry_status: RetryStatus
    """Retry status."""


class RepositoryCheckoutError(Model, kw_only=True, tag_field="type", tag="repository_checkout_error"):
    """Repository checkout error."""

    type: ClassVar[Literal["repository_checkout_error"]] = "repository_checkout_error"
    message: str
    """Message."""
    repository_url: str | None = None
    """Repository url."""
    retry_status: RetryStatus
    """Retry status."""


class RepositoryCloneError(Model, kw_only=True, tag_field="type", tag="repository_clone_error"):
    """Repository clone error."""

    type: ClassVar[Literal["repository_clone_error"]] = "repository_clone_error"
    message: str
    """Message."""
    repository_url: str | None = None
    """Repository url."""
    retry_status: RetryStatus
    """Retry status."""


class SessionStatusRescheduledEvent(Model, kw_only=True, tag_field="type", tag="session.status_rescheduled"):
    """Session status rescheduled event."""

    type: ClassVar[Literal["session.status_rescheduled"]] = "session.status_rescheduled"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SessionStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="session.status_running"):
    """Session status running event."""

    type: ClassVar[Literal["session.status_running"]] = "session.status_running"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SessionStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="session.status_idle"):
    """Session status idle event."""

    type: ClassVar[Literal["session.status_idle"]] = "session.status_idle"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    stop_details: SessionRefusalStopDetails | None = None
    """Stop details."""
    stop_reason: StopReason
    """Stop reason."""


class SessionRefusalStopDetails(Model, kw_only=True, tag_field="type", tag="refusal"):
    """Session refusal stop details."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    category: RefusalCategory | None = None
    """Category."""
    explanation: str | None = None
    """Explanation."""


class SessionEndTurn(Model, kw_only=True, tag_field="type", tag="end_turn"):
    """Session end turn."""

    type: ClassVar[Literal["end_turn"]] = "end_turn"


class SessionRequiresAction(Model, kw_only=True, tag_field="type", tag="requires_action"):
    """Session requires action."""

    type: ClassVar[Literal["requires_action"]] = "requires_action"
    event_ids: list[str]
    """Event ids."""


class SessionRetriesExhausted(Model, kw_only=True, tag_field="type", tag="retries_exhausted"):
    """Session retries exhausted."""

    type: ClassVar[Literal["retries_exhausted"]] = "retries_exhausted"


class SessionBudgetReached(Model, kw_only=True, tag_field="type", tag="budget_reached"):
    """Session budget reached."""

    type: ClassVar[Literal["budget_reached"]] = "budget_reached"


class SessionRefusal(Model, kw_only=True, tag_field="type", tag="refusal"):
    """Session refusal."""

    type: ClassVar[Literal["refusal"]] = "refusal"


class SessionStatusTerminatedEvent(Model, kw_only=True, tag_field="type", tag="session.status_terminated"):
    """Session status terminated event."""

    type: ClassVar[Literal["session.status_terminated"]] = "session.status_terminated"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SessionThreadCreatedEvent(Model, kw_only=True, tag_field="type", tag="session.thread_created"):
    """Session thread created event."""

    type: ClassVar[Literal["session.thread_created"]] = "session.thread_created"
    id: str
    """Id."""
    agent_name: str
    """Agent name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str
    """Session thread id."""
    workflow_run_id: str | None = None
    """Workflow run id."""


class SpanOutcomeEvaluationStartEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_start"):
    """Span outcome evaluation start event."""

    type: ClassVar[Literal["span.outcome_evaluation_start"]] = "span.outcome_evaluation_start"
    id: str
    """Id."""
    iteration: int
    """Iteration."""
    outcome_id: str
    """Outcome id."""
    processed_at: datetime
    """Processed at."""


class SpanOutcomeEvaluationEndEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_end"):
    """Span outcome evaluation end event."""

    type: ClassVar[Literal["span.outcome_evaluation_end"]] = "span.outcome_evaluation_end"
    id: str
    """Id."""
    explanation: str
    """Explanation."""
    iteration: int
    """Iteration."""
    outcome_evaluation_start_id: str
    """Outcome evaluation start id."""
    outcome_id: str
    """Outcome id."""
    processed_at: datetime
    """Processed at."""
    result: str
    """Result."""
    usage: SpanModelUsage
    """Usage."""


class SpanModelUsage(Model, kw_only=True):
    """Span model usage."""

    cache_creation_input_tokens: int
    """Cache creation input tokens."""
    cache_read_input_tokens: int
    """Cache read input tokens."""
    input_tokens: int
    """Input tokens."""
    output_tokens: int
    """Output tokens."""
    speed: ModelSpeed | None = None
    """Speed."""


class SpanModelRequestStartEvent(Model, kw_only=True, tag_field="type", tag="span.model_request_start"):
    """Span model request start event."""

    type: ClassVar[Literal["span.model_request_start"]] = "span.model_request_start"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SpanModelRequestEndEvent(Model, kw_only=True, tag_field="type", tag="span.model_request_end"):
    """Span model request end event."""

    type: ClassVar[Literal["span.model_request_end"]] = "span.model_request_end"
    id: str
    """Id."""
    is_error: bool | None = None
    """Is error."""
    model_request_start_id: str
    """Model request start id."""
    model_usage: SpanModelUsage
    """Model usage."""
    processed_at: datetime
    """Processed at."""


class SpanOutcomeEvaluationOngoingEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_ongoing"):
    """Span outcome evaluation ongoing event."""

    type: ClassVar[Literal["span.outcome_evaluation_ongoing"]] = "span.outcome_evaluation_ongoing"
    id: str
    """Id."""
    iteration: int
    """Iteration."""
    outcome_id: str
    """Outcome id."""
    processed_at: datetime
    """Processed at."""


class UserDefineOutcomeEvent(Model, kw_only=True, tag_field="type", tag="user.define_outcome"):
    """User define outcome event."""

    type: ClassVar[Literal["user.define_outcome"]] = "user.define_outcome"
    id: str
    """Id."""
    description: str
    """Description."""
    max_iterations: int | None = None
    """Max iterations."""
    outcome_id: str
    """Outcome id."""
    processed_at: datetime
    """Processed at."""
    rubric: OutcomeRubric
    """Rubric."""


class SessionDeletedEvent(Model, kw_only=True, tag_field="type", tag="session.deleted"):
    """Session deleted event."""

    type: ClassVar[Literal["session.deleted"]] = "session.deleted"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""


class SessionThreadStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_running"):
    """Session thread status running event."""

    type: ClassVar[Literal["session.thread_status_running"]] = "session.thread_status_running"
    id: str
    """Id."""
    agent_name: str
    """Agent name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str
    """Session thread id."""


class SessionThreadStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_idle"):
    """Session thread status idle event."""

    type: ClassVar[Literal["session.thread_status_idle"]] = "session.thread_status_idle"
    id: str
    """Id."""
    agent_name: str
    """Agent name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str
    """Session thread id."""
    stop_details: SessionRefusalStopDetails | None = None
    """Stop details."""
    stop_reason: StopReason
    """Stop reason."""


class SessionThreadStatusTerminatedEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_terminated"):
    """Session thread status terminated event."""

    type: ClassVar[Literal["session.thread_status_terminated"]] = "session.thread_status_terminated"
    id: str
    """Id."""
    agent_name: str
    """Agent name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str
    """Session thread id."""


class UserToolResultEvent(Model, kw_only=True, tag_field="type", tag="user.tool_result"):
    """User tool result event."""

    type: ClassVar[Literal["user.tool_result"]] = "user.tool_result"
    id: str
    """Id."""
    tool_use_id: str
    """Tool use id."""
    content: list[ToolResultBlock] | None = None
    """Content."""
    is_error: bool | None = None
    """Is error."""
    processed_at: datetime | None = None
    """Processed at."""
    session_thread_id: str | None = None
    """Session thread id."""


class SessionThreadStatusRescheduledEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_rescheduled"):
    """Session thread status rescheduled event."""

    type: ClassVar[Literal["session.thread_status_rescheduled"]] = "session.thread_status_rescheduled"
    id: str
    """Id."""
    agent_name: str
    """Agent name."""
    processed_at: datetime
    """Processed at."""
    session_thread_id: str
    """Session thread id."""


class SessionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="session.updated"):
    """Session updated event."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    agent: SessionAgent | None = None
    """Agent."""
    budget: BudgetLimit | None = None
    """Budget."""
    metadata: dict[str, str] | None = None
    """Metadata."""
    title: str | None = None
    """Title."""


class SystemMessageEvent(Model, kw_only=True, tag_field="type", tag="system.message"):
    """System message event."""

    type: ClassVar[Literal["system.message"]] = "system.message"
    id: str
    """Id."""
    content: list[SystemContentBlock]
    """Content."""
    processed_at: datetime | None = None
    """Processed at."""


class SessionUsageEvent(Model, kw_only=True, tag_field="type", tag="session.usage"):
    """Session usage event."""

    type: ClassVar[Literal["session.usage"]] = "session.usage"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    usage: SessionUsageSnapshot
    """Usage."""
    budget: BudgetLimit | None = None
    """Budget."""


class WorkflowRunCreatedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.created"):
    """Workflow run created event."""

    type: ClassVar[Literal["workflow_run.created"]] = "workflow_run.created"
    id: str
    """Id."""
    description: str | None = None
    """Description."""
    name: str
    """Name."""
    phases: list[WorkflowRunPhase]
    """Phases."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str
    """Workflow run id."""


class WorkflowRunPhase(Model, kw_only=True):
    """Workflow run phase."""

    id: str
    """Id."""
    description: str | None = None
    """Description."""
    name: str
    """Name."""


class WorkflowRunStatusEndedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_ended"):
    """Workflow run status ended event."""

    type: ClassVar[Literal["workflow_run.status_ended"]] = "workflow_run.status_ended"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    result: WorkflowRunResult
    """Result."""
    workflow_run_id: str
    """Workflow run id."""


class WorkflowRunResultCompleted(Model, kw_only=True, tag_field="type", tag="completed"):
    """Workflow run result completed."""

    type: ClassVar[Literal["completed"]] = "completed"


class WorkflowRunResultError(Model, kw_only=True, tag_field="type", tag="error"):
    """Workflow run result error."""

    type: ClassVar[Literal["error"]] = "error"
    error: WorkflowRunError
    """Error."""


class TimeoutWorkflowRunError(Model, kw_only=True, tag_field="type", tag="timeout_error"):
    """Timeout workflow run error."""

    type: ClassVar[Literal["timeout_error"]] = "timeout_error"
    message: str
    """Message."""


class ProgramWorkflowRunError(Model, kw_only=True, tag_field="type", tag="program_error"):
    """Program workflow run error."""

    type: ClassVar[Literal["program_error"]] = "program_error"
    message: str
    """Message."""


class UnknownWorkflowRunError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """Unknown workflow run error."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """Message."""


class ThreadLimitWorkflowRunError(Model, kw_only=True, tag_field="type", tag="thread_limit_error"):
    """Thread limit workflow run error."""

    type: ClassVar[Literal["thread_limit_error"]] = "thread_limit_error"
    message: str
    """Message."""


class MaxWorkflowRunsWorkflowRunError(Model, kw_only=True, tag_field="type", tag="max_workflow_runs_error"):
    """Max workflow runs workflow run error."""

    type: ClassVar[Literal["max_workflow_runs_error"]] = "max_workflow_runs_error"
    message: str
    """Message."""


class WorkflowRunResultStopped(Model, kw_only=True, tag_field="type", tag="stopped"):
    """Workflow run result stopped."""

    type: ClassVar[Literal["stopped"]] = "stopped"


class WorkflowRunPhaseStartedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.phase_started"):
    """Workflow run phase started event."""

    type: ClassVar[Literal["workflow_run.phase_started"]] = "workflow_run.phase_started"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str
    """Workflow run id."""
    workflow_run_phase_id: str
    """Workflow run phase id."""


class WorkflowRunPhaseEndedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.phase_ended"):
    """Workflow run phase ended event."""

    type: ClassVar[Literal["workflow_run.phase_ended"]] = "workflow_run.phase_ended"
    id: str
    """Id."""
    phase_started_id: str
    """Phase started id."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str
    """Workflow run id."""
    workflow_run_phase_id: str
    """Workflow run phase id."""


class WorkflowRunStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_running"):
    """Workflow run status running event."""

    type: ClassVar[Literal["workflow_run.status_running"]] = "workflow_run.status_running"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str
    """Workflow run id."""


class WorkflowRunStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_idle"):
    """Workflow run status idle event."""

    type: ClassVar[Literal["workflow_run.status_idle"]] = "workflow_run.status_idle"
    id: str
    """Id."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str
    """Workflow run id."""


class WorkflowRunErrorEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.error"):
    """Workflow run error event."""

    type: ClassVar[Literal["workflow_run.error"]] = "workflow_run.error"
    id: str
    """Id."""
    error: WorkflowRunError
    """Error."""
    processed_at: datetime
    """Processed at."""
    workflow_run_id: str | None = None
    """Workflow run id."""


class SentSessionEvents(Model, kw_only=True):
    """Sent session events."""

    data: list[InputEvent] | None = None
    """Data."""


class EventStart(Model, kw_only=True, tag_field="type", tag="event_start"):
    """Event start."""

    type: ClassVar[Literal["event_start"]] = "event_start"
    event: EventPreview
    """Event."""


class AgentMessagePreview(Model, kw_only=True, tag_field="type", tag="agent.message"):
    """Agent message preview."""

    type: ClassVar[Literal["agent.message"]] = "agent.message"
    id: str
    """Id."""


class AgentThinkingPreview(Model, kw_only=True, tag_field="type", tag="agent.thinking"):
    """Agent thinking preview."""

    type: ClassVar[Literal["agent.thinking"]] = "agent.thinking"
    id: str
    """Id."""


class EventDelta(Model, kw_only=True, tag_field="type", tag="event_delta"):
    """Event delta."""

    type: ClassVar[Literal["event_delta"]] = "event_delta"
    delta: DeltaContent
    """Delta."""
    event_id: str
    """Event id."""


class DeltaContent(Model, kw_only=True, tag_field="type", tag="content_delta"):
    """Delta content."""

    type: ClassVar[Literal["content_delta"]] = "content_delta"
    content: TextBlock
    """Content."""
    index: int | None = None
    """Index."""

MessageBlock = (
    TextBlock |
    ImageBlock |
    DocumentBlock |
    RedactedBlock |
    Unknown
)
"""Message block."""

ImageSource = (
    Base64ImageSource |
    UrlImageSource |
    FileImageSource |
    Unknown
)
"""Image source."""

DocumentSource = (
    Base64DocumentSource |
    PlainTextDocumentSource |
    UrlDocumentSource |
    FileDocumentSource |
    Unknown
)
"""Document source."""

OutcomeRubric = (
    FileRubric |
    TextRubric |
    Unknown
)
"""Outcome rubric."""

SessionEvent = (
    UserMessageEvent |
    UserInterruptEvent |
    UserToolConfirmationEvent |
    UserCustomToolResultEvent |
    AgentCustomToolUseEvent |
    AgentMessageEvent |
    AgentThinkingEvent |
    AgentMcpToolUseEvent |
    AgentMcpToolResultEvent |
    AgentToolUseEvent |
    AgentToolResultEvent |
    AgentThreadMessageReceivedEvent |
    AgentThreadMessageSentEvent |
    AgentThreadContextCompactedEvent |
    SessionErrorEvent |
    SessionStatusRescheduledEvent |
    SessionStatusRunningEvent |
    SessionStatusIdleEvent |
    SessionStatusTerminatedEvent |
    SessionThreadCreatedEvent |
    SpanOutcomeEvaluationStartEvent |
    SpanOutcomeEvaluationEndEvent |
    SpanModelRequestStartEvent |
    SpanModelRequestEndEvent |
    SpanOutcomeEvaluationOngoingEvent |
    UserDefineOutcomeEvent |
    SessionDeletedEvent |
    SessionThreadStatusRunningEvent |
    SessionThreadStatusIdleEvent |
    SessionThreadStatusTerminatedEvent |
    UserToolResultEvent |
    SessionThreadStatusRescheduledEvent |
    SessionUpdatedEvent |
    SystemMessageEvent |
    SessionUsageEvent |
    WorkflowRunCreatedEvent |
    WorkflowRunStatusEndedEvent |
    WorkflowRunPhaseStartedEvent |
    WorkflowRunPhaseEndedEvent |
    WorkflowRunStatusRunningEvent |
    WorkflowRunStatusIdleEvent |
    WorkflowRunErrorEvent |
    Unknown
)
"""Session event."""

ToolResultBlock = (
    TextBlock |
    ImageBlock |
    DocumentBlock |
    SearchResultBlock |
    Unknown
)
"""Tool result block."""

AgentMessageBlock = (
    TextBlock |
    RedactedBlock |
    Unknown
)
"""Agent message block."""

AgentToolEvaluation = (
    AgentToolEvaluationAlwaysAllow |
    AgentToolEvaluationAlwaysAsk |
    AgentToolEvaluationAuto |
    Unknown
)
"""Agent tool evaluation."""

AgentAutoEvaluatedPermission = (
    AgentAutoEvaluatedPermissionAllow |
    AgentAutoEvaluatedPermissionAsk |
    AgentAutoEvaluatedPermissionDeny |
    Unknown
)
"""Agent auto evaluated permission."""

SessionError = (
    UnknownError |
    ModelOverloadedError |
    ModelRateLimitedError |
    ModelRequestFailedError |
    McpConnectionFailedError |
    McpAuthenticationFailedError |
    BillingError |
    CredentialHostUnreachableError |
    ToolUseLimitReachedError |
    CompactionLimitReachedError |
    RepositoryAuthenticationError |
    RepositoryForbiddenError |
    RepositoryNotFoundError |
    RepositoryCheckoutError |
    RepositoryCloneError |
    Unknown
)
"""Session error."""

RetryStatus = (
    RetryStatusRetrying |
    RetryStatusExhausted |
    RetryStatusTerminal |
    Unknown
)
"""Retry status."""

StopReason = (
    SessionEndTurn |
    SessionRequiresAction |
    SessionRetriesExhausted |
    SessionBudgetReached |
    SessionRefusal |
    Unknown
)
"""Stop reason."""

WorkflowRunResult = (
    WorkflowRunResultCompleted |
    WorkflowRunResultError |
    WorkflowRunResultStopped |
    Unknown
)
"""Workflow run result."""

WorkflowRunError = (
    TimeoutWorkflowRunError |
    ProgramWorkflowRunError |
    UnknownWorkflowRunError |
    ThreadLimitWorkflowRunError |
    MaxWorkflowRunsWorkflowRunError |
    Unknown
)
"""Workflow run error."""

InputEvent = (
    UserMessageEvent |
    UserInterruptEvent |
    UserToolConfirmationEvent |
    UserCustomToolResultEvent |
    UserDefineOutcomeEvent |
    UserToolResultEvent |
    SystemMessageEvent |
    Unknown
)
"""Input event."""

StreamEvent = (
    UserMessageEvent |
    UserInterruptEvent |
    UserToolConfirmationEvent |
    UserCustomToolResultEvent |
    AgentCustomToolUseEvent |
    AgentMessageEvent |
    AgentThinkingEvent |
    AgentMcpToolUseEvent |
    AgentMcpToolResultEvent |
    AgentToolUseEvent |
    AgentToolResultEvent |
    AgentThreadMessageReceivedEvent |
    AgentThreadMessageSentEvent |
    AgentThreadContextCompactedEvent |
    SessionErrorEvent |
    SessionStatusRescheduledEvent |
    SessionStatusRunningEvent |
    SessionStatusIdleEvent |
    SessionStatusTerminatedEvent |
    SessionThreadCreatedEvent |
    SpanOutcomeEvaluationStartEvent |
    SpanOutcomeEvaluationEndEvent |
    SpanModelRequestStartEvent |
    SpanModelRequestEndEvent |
    SpanOutcomeEvaluationOngoingEvent |
    UserDefineOutcomeEvent |
    SessionDeletedEvent |
    SessionThreadStatusRunningEvent |
    SessionThreadStatusIdleEvent |
    SessionThreadStatusTerminatedEvent |
    UserToolResultEvent |
    SessionThreadStatusRescheduledEvent |
    SessionUpdatedEvent |
    EventStart |
    EventDelta |
    SystemMessageEvent |
    SessionUsageEvent |
    WorkflowRunCreatedEvent |
    WorkflowRunStatusEndedEvent |
    WorkflowRunPhaseStartedEvent |
    WorkflowRunPhaseEndedEvent |
    WorkflowRunStatusRunningEvent |
    WorkflowRunStatusIdleEvent |
    WorkflowRunErrorEvent |
    Unknown
)
"""Stream event."""

EventPreview = (
    AgentMessagePreview |
    AgentThinkingPreview |
    Unknown
)
"""Event preview."""
