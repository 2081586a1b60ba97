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
"""Whether a call may run."""

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
"""What a permission policy decided."""

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
"""What a refusal was about; an open set."""


class TextBlock(Model, kw_only=True, tag_field="type", tag="text"):
    """Text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """The text, not empty."""


class ImageBlock(Model, kw_only=True, tag_field="type", tag="image"):
    """An image."""

    type: ClassVar[Literal["image"]] = "image"
    source: ImageSource
    """Where the image comes from."""


class Base64ImageSource(Model, kw_only=True, tag_field="type", tag="base64"):
    """An image in the request itself."""

    type: ClassVar[Literal["base64"]] = "base64"
    data: str
    """The image in base64."""
    media_type: str
    """`image/png`, `image/jpeg`, `image/gif` or `image/webp`."""


class UrlImageSource(Model, kw_only=True, tag_field="type", tag="url"):
    """An image on the web."""

    type: ClassVar[Literal["url"]] = "url"
    url: str
    """Address of the image."""


class FileImageSource(Model, kw_only=True, tag_field="type", tag="file"):
    """An uploaded image."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """Uploaded file (`file_…`)."""


class DocumentBlock(Model, kw_only=True, tag_field="type", tag="document"):
    """A document."""

    type: ClassVar[Literal["document"]] = "document"
    source: DocumentSource
    """Where the document comes from."""
    context: str | None = None
    """What the model should know about it."""
    title: str | None = None
    """Title."""


class Base64DocumentSource(Model, kw_only=True, tag_field="type", tag="base64"):
    """A document in the request itself."""

    type: ClassVar[Literal["base64"]] = "base64"
    data: str
    """The document in base64."""
    media_type: str
    """Its type, such as `application/pdf`."""


class PlainTextDocumentSource(Model, kw_only=True, tag_field="type", tag="text"):
    """Plain text."""

    type: ClassVar[Literal["text"]] = "text"
    data: str
    """The text."""
    media_type: str = "text/plain"


class UrlDocumentSource(Model, kw_only=True, tag_field="type", tag="url"):
    """A document on the web."""

    type: ClassVar[Literal["url"]] = "url"
    url: str
    """Address of the document."""


class FileDocumentSource(Model, kw_only=True, tag_field="type", tag="file"):
    """An uploaded document."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """Uploaded file (`file_…`)."""


class RedactedBlock(Model, kw_only=True, tag_field="type", tag="redacted"):
    """Something that was left out. May be sent back in a message, so that history can be repeated."""

    type: ClassVar[Literal["redacted"]] = "redacted"


class FileRubric(Model, kw_only=True, tag_field="type", tag="file"):
    """A rubric in an uploaded file."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str
    """Uploaded file (`file_…`) with the rubric."""


class TextRubric(Model, kw_only=True, tag_field="type", tag="text"):
    """A rubric as text."""

    type: ClassVar[Literal["text"]] = "text"
    content: str
    """The rubric, at most 262,144 characters."""


class SystemContentBlock(Model, kw_only=True, tag_field="type", tag="text"):
    """Text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """The text, not empty."""


class UserMessageEvent(Model, kw_only=True, tag_field="type", tag="user.message"):
    """A message of the user."""

    type: ClassVar[Literal["user.message"]] = "user.message"
    id: str
    """Identifier; opaque, never parsed by clients."""
    content: list[MessageBlock]
    """Blocks."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class UserInterruptEvent(Model, kw_only=True, tag_field="type", tag="user.interrupt"):
    """An interrupt."""

    type: ClassVar[Literal["user.interrupt"]] = "user.interrupt"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str | None = None
    """Thread that was stopped; absent or null means all."""


class UserToolConfirmationEvent(Model, kw_only=True, tag_field="type", tag="user.tool_confirmation"):
    """An answer to a call that waited for approval."""

    type: ClassVar[Literal["user.tool_confirmation"]] = "user.tool_confirmation"
    id: str
    """Identifier; opaque, never parsed by clients."""
    result: ConfirmationResult
    """Whether the call may run."""
    tool_use_id: str
    """Id of the event of the call."""
    deny_message: str | None = None
    """What the model is told."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class UserCustomToolResultEvent(Model, kw_only=True, tag_field="type", tag="user.custom_tool_result"):
    """The result of a custom tool."""

    type: ClassVar[Literal["user.custom_tool_result"]] = "user.custom_tool_result"
    id: str
    """Identifier; opaque, never parsed by clients."""
    custom_tool_use_id: str
    """Id of the event of the call."""
    content: list[ToolResultBlock] | None = None
    """What it says, in blocks."""
    is_error: bool | None = None
    """Whether the tool failed. Null or absent means that it did not."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class SearchResultBlock(Model, kw_only=True, tag_field="type", tag="search_result"):
    """A search result."""

    type: ClassVar[Literal["search_result"]] = "search_result"
    citations: SearchResultCitations
    """Whether the model may cite it."""
    content: list[SearchResultContent]
    """The text, in parts."""
    source: str
    """Where it was found."""
    title: str
    """Title."""


class SearchResultCitations(Model, kw_only=True):
    """Whether a search result may be cited."""

    enabled: bool
    """Whether the model may cite it."""


class SearchResultContent(Model, kw_only=True, tag_field="type", tag="text"):
    """A part of a search result's text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """The text."""


class AgentCustomToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.custom_tool_use"):
    """The agent calls a custom tool: the session waits for `user.custom_tool_result`."""

    type: ClassVar[Literal["agent.custom_tool_use"]] = "agent.custom_tool_use"
    id: str
    """Identifier; opaque, never parsed by clients."""
    input: dict[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class AgentMessageEvent(Model, kw_only=True, tag_field="type", tag="agent.message"):
    """The agent said something."""

    type: ClassVar[Literal["agent.message"]] = "agent.message"
    id: str
    """Identifier; opaque, never parsed by clients."""
    content: list[AgentMessageBlock]
    """What it says, in blocks."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class AgentThinkingEvent(Model, kw_only=True, tag_field="type", tag="agent.thinking"):
    """The agent thinks; a sign of progress without content."""

    type: ClassVar[Literal["agent.thinking"]] = "agent.thinking"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class AgentMcpToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.mcp_tool_use"):
    """The agent calls a tool of an MCP server."""

    type: ClassVar[Literal["agent.mcp_tool_use"]] = "agent.mcp_tool_use"
    id: str
    """Identifier; opaque, never parsed by clients."""
    input: dict[str, Any]
    """Arguments of the call."""
    mcp_server_name: str
    """Name of the MCP server, as the agent declares it."""
    name: str
    """Name of the tool."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    evaluated_permission: EvaluatedPermission | None = None
    """What the permission policy decided; may be absent on old events."""
    evaluation: AgentToolEvaluation | None = None
    """How the policy decided; may be absent on old events, or when no policy was asked."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class AgentToolEvaluationAlwaysAllow(Model, kw_only=True, tag_field="type", tag="always_allow"):
    """By `always_allow`."""

    type: ClassVar[Literal["always_allow"]] = "always_allow"


class AgentToolEvaluationAlwaysAsk(Model, kw_only=True, tag_field="type", tag="always_ask"):
    """By `always_ask`."""

    type: ClassVar[Literal["always_ask"]] = "always_ask"


class AgentToolEvaluationAuto(Model, kw_only=True, tag_field="type", tag="auto"):
    """By `auto`."""

    type: ClassVar[Literal["auto"]] = "auto"
    evaluated_permission: AgentAutoEvaluatedPermission
    """What was decided, and why."""


class AgentAutoEvaluatedPermissionAllow(Model, kw_only=True, tag_field="type", tag="allow"):
    """The call was found safe."""

    type: ClassVar[Literal["allow"]] = "allow"


class AgentAutoEvaluatedPermissionAsk(Model, kw_only=True, tag_field="type", tag="ask"):
    """The call waits for approval."""

    type: ClassVar[Literal["ask"]] = "ask"
    reason_code: str
    """Why, such as `indeterminate`; an open set."""


class AgentAutoEvaluatedPermissionDeny(Model, kw_only=True, tag_field="type", tag="deny"):
    """The call was denied."""

    type: ClassVar[Literal["deny"]] = "deny"
    reason_code: str
    """Why, such as `high_risk` or `indeterminate`; an open set."""


class AgentMcpToolResultEvent(Model, kw_only=True, tag_field="type", tag="agent.mcp_tool_result"):
    """The result of a tool of an MCP server."""

    type: ClassVar[Literal["agent.mcp_tool_result"]] = "agent.mcp_tool_result"
    id: str
    """Identifier; opaque, never parsed by clients."""
    mcp_tool_use_id: str
    """Id of the event of the call."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    content: list[ToolResultBlock] | None = None
    """What it says, in blocks."""
    is_error: bool | None = None
    """Whether the tool failed. Null or absent means that it did not."""


class AgentToolUseEvent(Model, kw_only=True, tag_field="type", tag="agent.tool_use"):
    """The agent calls a built-in tool."""

    type: ClassVar[Literal["agent.tool_use"]] = "agent.tool_use"
    id: str
    """Identifier; opaque, never parsed by clients."""
    input: dict[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    evaluated_permission: EvaluatedPermission | None = None
    """What the permission policy decided; may be absent on old events."""
    evaluation: AgentToolEvaluation | None = None
    """How the policy decided; may be absent on old events, or when no policy was asked."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class AgentToolResultEvent(Model, kw_only=True, tag_field="type", tag="agent.tool_result"):
    """The result of a built-in tool."""

    type: ClassVar[Literal["agent.tool_result"]] = "agent.tool_result"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    tool_use_id: str
    """Id of the event of the call."""
    content: list[ToolResultBlock] | None = None
    """What it says, in blocks."""
    is_error: bool | None = None
    """Whether the tool failed. Null or absent means that it did not."""


class AgentThreadMessageReceivedEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_message_received"):
    """A thread got a message from another one."""

    type: ClassVar[Literal["agent.thread_message_received"]] = "agent.thread_message_received"
    id: str
    """Identifier; opaque, never parsed by clients."""
    content: list[MessageBlock]
    """What it says, in blocks."""
    from_session_thread_id: str
    """Thread that sent it."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    from_agent_name: str | None = None
    """Agent of that thread; absent if it is the main thread."""


class AgentThreadMessageSentEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_message_sent"):
    """A thread sent a message to another one."""

    type: ClassVar[Literal["agent.thread_message_sent"]] = "agent.thread_message_sent"
    id: str
    """Identifier; opaque, never parsed by clients."""
    content: list[MessageBlock]
    """What it says, in blocks."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    to_session_thread_id: str
    """Thread that gets it."""
    to_agent_name: str | None = None
    """Agent of that thread; absent if it is the main thread."""


class AgentThreadContextCompactedEvent(Model, kw_only=True, tag_field="type", tag="agent.thread_context_compacted"):
    """The conversation was summarised to fit the model's context."""

    type: ClassVar[Literal["agent.thread_context_compacted"]] = "agent.thread_context_compacted"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionErrorEvent(Model, kw_only=True, tag_field="type", tag="session.error"):
    """Something failed."""

    type: ClassVar[Literal["session.error"]] = "session.error"
    id: str
    """Identifier; opaque, never parsed by clients."""
    error: SessionError
    """What failed, and what the server does about it."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class UnknownError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """A failure without a name of its own; go by `retry_status`."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class RetryStatusRetrying(Model, kw_only=True, tag_field="type", tag="retrying"):
    """It tries again by itself."""

    type: ClassVar[Literal["retrying"]] = "retrying"


class RetryStatusExhausted(Model, kw_only=True, tag_field="type", tag="exhausted"):
    """It gave up: the turn is over, or goes on without what failed."""

    type: ClassVar[Literal["exhausted"]] = "exhausted"


class RetryStatusTerminal(Model, kw_only=True, tag_field="type", tag="terminal"):
    """The session is over."""

    type: ClassVar[Literal["terminal"]] = "terminal"


class ModelOverloadedError(Model, kw_only=True, tag_field="type", tag="model_overloaded_error"):
    """The model stayed overloaded."""

    type: ClassVar[Literal["model_overloaded_error"]] = "model_overloaded_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class ModelRateLimitedError(Model, kw_only=True, tag_field="type", tag="model_rate_limited_error"):
    """The model's rate limit was hit."""

    type: ClassVar[Literal["model_rate_limited_error"]] = "model_rate_limited_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class ModelRequestFailedError(Model, kw_only=True, tag_field="type", tag="model_request_failed_error"):
    """A request to the model failed."""

    type: ClassVar[Literal["model_request_failed_error"]] = "model_request_failed_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class McpConnectionFailedError(Model, kw_only=True, tag_field="type", tag="mcp_connection_failed_error"):
    """An MCP server could not be reached."""

    type: ClassVar[Literal["mcp_connection_failed_error"]] = "mcp_connection_failed_error"
    mcp_server_name: str
    """Name of the MCP server, as the agent declares it."""
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class McpAuthenticationFailedError(Model, kw_only=True, tag_field="type", tag="mcp_authentication_failed_error"):
    """An MCP server did not accept the credential."""

    type: ClassVar[Literal["mcp_authentication_failed_error"]] = "mcp_authentication_failed_error"
    mcp_server_name: str
    """Name of the MCP server, as the agent declares it."""
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class BillingError(Model, kw_only=True, tag_field="type", tag="billing_error"):
    """The account cannot pay; repeating does not help."""

    type: ClassVar[Literal["billing_error"]] = "billing_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class CredentialHostUnreachableError(Model, kw_only=True, tag_field="type", tag="credential_host_unreachable_error"):
    """The host of a credential cannot be reached from the environment."""

    type: ClassVar[Literal["credential_host_unreachable_error"]] = "credential_host_unreachable_error"
    credential_id: str
    """Credential (`vcrd_…`)."""
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""
    vault_id: str
    """Its vault (`vlt_…`)."""


class ToolUseLimitReachedError(Model, kw_only=True, tag_field="type", tag="tool_use_limit_reached_error"):
    """Too many rounds of tools in one turn. A further message starts a new turn."""

    type: ClassVar[Literal["tool_use_limit_reached_error"]] = "tool_use_limit_reached_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class CompactionLimitReachedError(Model, kw_only=True, tag_field="type", tag="compaction_limit_reached_error"):
    """The context was compacted too often in a row. A further message starts a new turn."""

    type: ClassVar[Literal["compaction_limit_reached_error"]] = "compaction_limit_reached_error"
    message: str
    """A sentence for people; not to be parsed."""
    retry_status: RetryStatus
    """What the server does about it."""


class RepositoryAuthenticationError(Model, kw_only=True, tag_field="type", tag="repository_authentication_error"):
    """The token of a repository was not accepted; the session goes on without it."""

    type: ClassVar[Literal["repository_authentication_error"]] = "repository_authentication_error"
    message: str
    """A sentence for people; not to be parsed."""
    repository_url: str | None = None
    """Repository that could not be used; null if it is not known."""
    retry_status: RetryStatus
    """What the server does about it."""


class RepositoryForbiddenError(Model, kw_only=True, tag_field="type", tag="repository_forbidden_error"):
    """The token may not read a repository; the session goes on without it."""

    type: ClassVar[Literal["repository_forbidden_error"]] = "repository_forbidden_error"
    message: str
    """A sentence for people; not to be parsed."""
    repository_url: str | None = None
    """Repository that could not be used; null if it is not known."""
    retry_status: RetryStatus
    """What the server does about it."""


class RepositoryNotFoundError(Model, kw_only=True, tag_field="type", tag="repository_not_found_error"):
    """A repository does not exist; the session goes on without it."""

    type: ClassVar[Literal["repository_not_found_error"]] = "repository_not_found_error"
    message: str
    """A sentence for people; not to be parsed."""
    repository_url: str | None = None
    """Repository that could not be used; null if it is not known."""
    retry_status: RetryStatus
    """What the server does about it."""


class RepositoryCheckoutError(Model, kw_only=True, tag_field="type", tag="repository_checkout_error"):
    """A branch or commit does not exist; the session goes on without the repository."""

    type: ClassVar[Literal["repository_checkout_error"]] = "repository_checkout_error"
    message: str
    """A sentence for people; not to be parsed."""
    repository_url: str | None = None
    """Repository that could not be used; null if it is not known."""
    retry_status: RetryStatus
    """What the server does about it."""


class RepositoryCloneError(Model, kw_only=True, tag_field="type", tag="repository_clone_error"):
    """A repository could not be cloned; the session goes on without it."""

    type: ClassVar[Literal["repository_clone_error"]] = "repository_clone_error"
    message: str
    """A sentence for people; not to be parsed."""
    repository_url: str | None = None
    """Repository that could not be used; null if it is not known."""
    retry_status: RetryStatus
    """What the server does about it."""


class SessionStatusRescheduledEvent(Model, kw_only=True, tag_field="type", tag="session.status_rescheduled"):
    """The session waits for another try after a failure."""

    type: ClassVar[Literal["session.status_rescheduled"]] = "session.status_rescheduled"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="session.status_running"):
    """The session began to work; once per turn."""

    type: ClassVar[Literal["session.status_running"]] = "session.status_running"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="session.status_idle"):
    """The session waits."""

    type: ClassVar[Literal["session.status_idle"]] = "session.status_idle"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    stop_details: SessionRefusalStopDetails | None = None
    """More about a refusal; null or absent for every other reason."""
    stop_reason: StopReason
    """Why work stopped."""


class SessionRefusalStopDetails(Model, kw_only=True, tag_field="type", tag="refusal"):
    """More about a refusal."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    category: RefusalCategory | None = None
    """What it was about; null if that is not said."""
    explanation: str | None = None
    """A sentence for people; not to be parsed."""


class SessionEndTurn(Model, kw_only=True, tag_field="type", tag="end_turn"):
    """The agent is done, or was interrupted."""

    type: ClassVar[Literal["end_turn"]] = "end_turn"


class SessionRequiresAction(Model, kw_only=True, tag_field="type", tag="requires_action"):
    """Calls wait for an answer."""

    type: ClassVar[Literal["requires_action"]] = "requires_action"
    event_ids: list[str]
    """Ids of the events to answer."""


class SessionRetriesExhausted(Model, kw_only=True, tag_field="type", tag="retries_exhausted"):
    """Repeated failures, or a limit of the turn. A further message may help."""

    type: ClassVar[Literal["retries_exhausted"]] = "retries_exhausted"


class SessionBudgetReached(Model, kw_only=True, tag_field="type", tag="budget_reached"):
    """The budget is spent; raise or remove it."""

    type: ClassVar[Literal["budget_reached"]] = "budget_reached"


class SessionRefusal(Model, kw_only=True, tag_field="type", tag="refusal"):
    """The model refused; `stop_details` says more."""

    type: ClassVar[Literal["refusal"]] = "refusal"


class SessionStatusTerminatedEvent(Model, kw_only=True, tag_field="type", tag="session.status_terminated"):
    """The session is over for good."""

    type: ClassVar[Literal["session.status_terminated"]] = "session.status_terminated"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionThreadCreatedEvent(Model, kw_only=True, tag_field="type", tag="session.thread_created"):
    """A thread was started."""

    type: ClassVar[Literal["session.thread_created"]] = "session.thread_created"
    id: str
    """Identifier; opaque, never parsed by clients."""
    agent_name: str
    """Name of the thread's agent."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str
    """The new thread."""
    workflow_run_id: str | None = None
    """Workflow run that started it; null if none did."""


class SpanOutcomeEvaluationStartEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_start"):
    """A grader began to check an outcome."""

    type: ClassVar[Literal["span.outcome_evaluation_start"]] = "span.outcome_evaluation_start"
    id: str
    """Identifier; opaque, never parsed by clients."""
    iteration: int
    """Number of the attempt, from 0."""
    outcome_id: str
    """Outcome that this belongs to (`outc_…`)."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SpanOutcomeEvaluationEndEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_end"):
    """A grader decided."""

    type: ClassVar[Literal["span.outcome_evaluation_end"]] = "span.outcome_evaluation_end"
    id: str
    """Identifier; opaque, never parsed by clients."""
    explanation: str
    """What the grader said."""
    iteration: int
    """Number of the attempt, from 0."""
    outcome_evaluation_start_id: str
    """Id of the event of its start; may be empty."""
    outcome_id: str
    """Outcome that this belongs to (`outc_…`)."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    result: str
    """`satisfied`, `needs_revision` (another attempt follows), `max_iterations_reached`,
    `failed` or `interrupted`; an open set.
    """
    usage: SpanModelUsage
    """Tokens of the check."""


class SpanModelUsage(Model, kw_only=True):
    """Tokens of one request to a model."""

    cache_creation_input_tokens: int
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens read from the prompt cache."""
    input_tokens: int
    """Input tokens that were neither read from nor written to the prompt cache."""
    output_tokens: int
    """Tokens that the model wrote."""
    speed: ModelSpeed | None = None
    """Speed of the answer; null unless it was set."""


class SpanModelRequestStartEvent(Model, kw_only=True, tag_field="type", tag="span.model_request_start"):
    """A request to the model began."""

    type: ClassVar[Literal["span.model_request_start"]] = "span.model_request_start"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SpanModelRequestEndEvent(Model, kw_only=True, tag_field="type", tag="span.model_request_end"):
    """A request to the model ended, also after a failure or an interrupt."""

    type: ClassVar[Literal["span.model_request_end"]] = "span.model_request_end"
    id: str
    """Identifier; opaque, never parsed by clients."""
    is_error: bool | None = None
    """Whether the request failed."""
    model_request_start_id: str
    """Id of the event of its start."""
    model_usage: SpanModelUsage
    """Tokens of the request."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SpanOutcomeEvaluationOngoingEvent(Model, kw_only=True, tag_field="type", tag="span.outcome_evaluation_ongoing"):
    """A grader still checks an outcome; a sign of life."""

    type: ClassVar[Literal["span.outcome_evaluation_ongoing"]] = "span.outcome_evaluation_ongoing"
    id: str
    """Identifier; opaque, never parsed by clients."""
    iteration: int
    """Number of the attempt, from 0."""
    outcome_id: str
    """Outcome that this belongs to (`outc_…`)."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class UserDefineOutcomeEvent(Model, kw_only=True, tag_field="type", tag="user.define_outcome"):
    """Something to achieve."""

    type: ClassVar[Literal["user.define_outcome"]] = "user.define_outcome"
    id: str
    """Identifier; opaque, never parsed by clients."""
    description: str
    """What to achieve."""
    max_iterations: int | None = None
    """Most attempts; null means 3."""
    outcome_id: str
    """Identifier of the outcome (`outc_…`)."""
    processed_at: datetime
    """When it was received (RFC 3339)."""
    rubric: OutcomeRubric
    """How to tell whether it is achieved. A rubric from a file is shown as its text."""


class SessionDeletedEvent(Model, kw_only=True, tag_field="type", tag="session.deleted"):
    """The session was deleted; the last event of a stream."""

    type: ClassVar[Literal["session.deleted"]] = "session.deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionThreadStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_running"):
    """A thread began to work."""

    type: ClassVar[Literal["session.thread_status_running"]] = "session.thread_status_running"
    id: str
    """Identifier; opaque, never parsed by clients."""
    agent_name: str
    """Name of the thread's agent."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str
    """The thread."""


class SessionThreadStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_idle"):
    """A thread waits."""

    type: ClassVar[Literal["session.thread_status_idle"]] = "session.thread_status_idle"
    id: str
    """Identifier; opaque, never parsed by clients."""
    agent_name: str
    """Name of the thread's agent."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str
    """The thread."""
    stop_details: SessionRefusalStopDetails | None = None
    """More about a refusal; null or absent for every other reason."""
    stop_reason: StopReason
    """Why work stopped."""


class SessionThreadStatusTerminatedEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_terminated"):
    """A thread is over for good."""

    type: ClassVar[Literal["session.thread_status_terminated"]] = "session.thread_status_terminated"
    id: str
    """Identifier; opaque, never parsed by clients."""
    agent_name: str
    """Name of the thread's agent."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str
    """The thread."""


class UserToolResultEvent(Model, kw_only=True, tag_field="type", tag="user.tool_result"):
    """The result of a built-in tool that a worker ran."""

    type: ClassVar[Literal["user.tool_result"]] = "user.tool_result"
    id: str
    """Identifier; opaque, never parsed by clients."""
    tool_use_id: str
    """Id of the event of the call."""
    content: list[ToolResultBlock] | None = None
    """What it says, in blocks."""
    is_error: bool | None = None
    """Whether the tool failed. Null or absent means that it did not."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str | None = None
    """Thread that the event belongs to. Set on copies that the main stream carries of a child
    thread's events; absent, null or empty otherwise.
    """


class SessionThreadStatusRescheduledEvent(Model, kw_only=True, tag_field="type", tag="session.thread_status_rescheduled"):
    """A thread waits for another try after a failure."""

    type: ClassVar[Literal["session.thread_status_rescheduled"]] = "session.thread_status_rescheduled"
    id: str
    """Identifier; opaque, never parsed by clients."""
    agent_name: str
    """Name of the thread's agent."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    session_thread_id: str
    """The thread."""


class SessionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="session.updated"):
    """The session was changed. Carries only what changed; holds from the next turn on."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    agent: SessionAgent | None = None
    """The whole agent, if it changed."""
    budget: BudgetLimit | None = None
    """The new ceiling; null if it was removed."""
    metadata: dict[str, str] | None = None
    """All pairs, if any changed; absent if none are left."""
    title: str | None = None
    """The new title."""


class SystemMessageEvent(Model, kw_only=True, tag_field="type", tag="system.message"):
    """A note from the operator."""

    type: ClassVar[Literal["system.message"]] = "system.message"
    id: str
    """Identifier; opaque, never parsed by clients."""
    content: list[SystemContentBlock]
    """What it says, in blocks."""
    processed_at: datetime | None = None
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""


class SessionUsageEvent(Model, kw_only=True, tag_field="type", tag="session.usage"):
    """Tokens and cost so far; right before each `session.status_idle`, and when a thread stops at
    the budget.
    """

    type: ClassVar[Literal["session.usage"]] = "session.usage"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    usage: SessionUsageSnapshot
    """Tokens and cost so far."""
    budget: BudgetLimit | None = None
    """Ceiling on the cost; null if there is none."""


class WorkflowRunCreatedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.created"):
    """A workflow run was started; its first event."""

    type: ClassVar[Literal["workflow_run.created"]] = "workflow_run.created"
    id: str
    """Identifier; opaque, never parsed by clients."""
    description: str | None = None
    """What the run is for; null if nothing was said."""
    name: str
    """Name as the agent gave it, or as the server did."""
    phases: list[WorkflowRunPhase]
    """Phases in the order of the plan; may be empty."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""


class WorkflowRunPhase(Model, kw_only=True):
    """A phase of a workflow run."""

    id: str
    """Identifier (`wrph_…`)."""
    description: str | None = None
    """What the phase is for; null if nothing was said."""
    name: str
    """Name."""


class WorkflowRunStatusEndedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_ended"):
    """A workflow run is over; its last event."""

    type: ClassVar[Literal["workflow_run.status_ended"]] = "workflow_run.status_ended"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    result: WorkflowRunResult
    """How it ended."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""


class WorkflowRunResultCompleted(Model, kw_only=True, tag_field="type", tag="completed"):
    """Its program came to an end."""

    type: ClassVar[Literal["completed"]] = "completed"


class WorkflowRunResultError(Model, kw_only=True, tag_field="type", tag="error"):
    """It failed."""

    type: ClassVar[Literal["error"]] = "error"
    error: WorkflowRunError
    """What failed."""


class TimeoutWorkflowRunError(Model, kw_only=True, tag_field="type", tag="timeout_error"):
    """It took too long."""

    type: ClassVar[Literal["timeout_error"]] = "timeout_error"
    message: str
    """A sentence for people; not to be parsed."""


class ProgramWorkflowRunError(Model, kw_only=True, tag_field="type", tag="program_error"):
    """Its program failed or was refused."""

    type: ClassVar[Literal["program_error"]] = "program_error"
    message: str
    """A sentence for people; not to be parsed."""


class UnknownWorkflowRunError(Model, kw_only=True, tag_field="type", tag="unknown_error"):
    """A failure without a name of its own."""

    type: ClassVar[Literal["unknown_error"]] = "unknown_error"
    message: str
    """A sentence for people; not to be parsed."""


class ThreadLimitWorkflowRunError(Model, kw_only=True, tag_field="type", tag="thread_limit_error"):
    """It made too many threads."""

    type: ClassVar[Literal["thread_limit_error"]] = "thread_limit_error"
    message: str
    """A sentence for people; not to be parsed."""


class MaxWorkflowRunsWorkflowRunError(Model, kw_only=True, tag_field="type", tag="max_workflow_runs_error"):
    """The session has too many open runs already."""

    type: ClassVar[Literal["max_workflow_runs_error"]] = "max_workflow_runs_error"
    message: str
    """A sentence for people; not to be parsed."""


class WorkflowRunResultStopped(Model, kw_only=True, tag_field="type", tag="stopped"):
    """The agent stopped it."""

    type: ClassVar[Literal["stopped"]] = "stopped"


class WorkflowRunPhaseStartedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.phase_started"):
    """A workflow run entered a phase."""

    type: ClassVar[Literal["workflow_run.phase_started"]] = "workflow_run.phase_started"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""
    workflow_run_phase_id: str
    """The phase (`wrph_…`)."""


class WorkflowRunPhaseEndedEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.phase_ended"):
    """A workflow run left a phase; says nothing about success."""

    type: ClassVar[Literal["workflow_run.phase_ended"]] = "workflow_run.phase_ended"
    id: str
    """Identifier; opaque, never parsed by clients."""
    phase_started_id: str
    """Id of the event of its start."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""
    workflow_run_phase_id: str
    """The phase (`wrph_…`)."""


class WorkflowRunStatusRunningEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_running"):
    """A workflow run works."""

    type: ClassVar[Literal["workflow_run.status_running"]] = "workflow_run.status_running"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""


class WorkflowRunStatusIdleEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.status_idle"):
    """A workflow run waits."""

    type: ClassVar[Literal["workflow_run.status_idle"]] = "workflow_run.status_idle"
    id: str
    """Identifier; opaque, never parsed by clients."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str
    """Workflow run that this belongs to (`wrun_…`)."""


class WorkflowRunErrorEvent(Model, kw_only=True, tag_field="type", tag="workflow_run.error"):
    """A workflow run failed, or could not be made."""

    type: ClassVar[Literal["workflow_run.error"]] = "workflow_run.error"
    id: str
    """Identifier; opaque, never parsed by clients."""
    error: WorkflowRunError
    """What failed."""
    processed_at: datetime
    """When the event took effect (RFC 3339). Null on an input that still waits in the queue."""
    workflow_run_id: str | None = None
    """The run; null if none could be made."""


class SentSessionEvents(Model, kw_only=True):
    """The events as they were stored."""

    data: list[InputEvent] | None = None
    """The events with their ids, in the order in which they were sent."""


class EventStart(Model, kw_only=True, tag_field="type", tag="event_start"):
    """An event is being written; on streams only, on request."""

    type: ClassVar[Literal["event_start"]] = "event_start"
    event: EventPreview
    """The event to come."""


class AgentMessagePreview(Model, kw_only=True, tag_field="type", tag="agent.message"):
    """A message to come."""

    type: ClassVar[Literal["agent.message"]] = "agent.message"
    id: str
    """Id that the finished event will have."""


class AgentThinkingPreview(Model, kw_only=True, tag_field="type", tag="agent.thinking"):
    """Thinking to come."""

    type: ClassVar[Literal["agent.thinking"]] = "agent.thinking"
    id: str
    """Id that the finished event will have."""


class EventDelta(Model, kw_only=True, tag_field="type", tag="event_delta"):
    """A piece of an event that is being written; on streams only, on request."""

    type: ClassVar[Literal["event_delta"]] = "event_delta"
    delta: DeltaContent
    """The piece."""
    event_id: str
    """Id that the finished event will have."""


class DeltaContent(Model, kw_only=True, tag_field="type", tag="content_delta"):
    """A piece of a message."""

    type: ClassVar[Literal["content_delta"]] = "content_delta"
    content: TextBlock
    """Text to append."""
    index: int | None = None
    """Block to append to; a new number starts a new block. Absent or null: the first."""

MessageBlock = (
    TextBlock |
    ImageBlock |
    DocumentBlock |
    RedactedBlock |
    Unknown
)
"""A part of a message."""

ImageSource = (
    Base64ImageSource |
    UrlImageSource |
    FileImageSource |
    Unknown
)
"""Where an image comes from."""

DocumentSource = (
    Base64DocumentSource |
    PlainTextDocumentSource |
    UrlDocumentSource |
    FileDocumentSource |
    Unknown
)
"""Where a document comes from."""

OutcomeRubric = (
    FileRubric |
    TextRubric |
    Unknown
)
"""How to tell whether an outcome is achieved."""

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
"""An event in the history of a session."""

ToolResultBlock = (
    TextBlock |
    ImageBlock |
    DocumentBlock |
    SearchResultBlock |
    Unknown
)
"""A part of a tool's result."""

AgentMessageBlock = (
    TextBlock |
    RedactedBlock |
    Unknown
)
"""A part of an agent's message."""

AgentToolEvaluation = (
    AgentToolEvaluationAlwaysAllow |
    AgentToolEvaluationAlwaysAsk |
    AgentToolEvaluationAuto |
    Unknown
)
"""How a permission policy decided."""

AgentAutoEvaluatedPermission = (
    AgentAutoEvaluatedPermissionAllow |
    AgentAutoEvaluatedPermissionAsk |
    AgentAutoEvaluatedPermissionDeny |
    Unknown
)
"""What `auto` decided."""

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
"""What failed in a session."""

RetryStatus = (
    RetryStatusRetrying |
    RetryStatusExhausted |
    RetryStatusTerminal |
    Unknown
)
"""What the server does about a failure."""

StopReason = (
    SessionEndTurn |
    SessionRequiresAction |
    SessionRetriesExhausted |
    SessionBudgetReached |
    SessionRefusal |
    Unknown
)
"""Why work stopped. Everything but `requires_action` ends the turn."""

WorkflowRunResult = (
    WorkflowRunResultCompleted |
    WorkflowRunResultError |
    WorkflowRunResultStopped |
    Unknown
)
"""How a workflow run ended."""

WorkflowRunError = (
    TimeoutWorkflowRunError |
    ProgramWorkflowRunError |
    UnknownWorkflowRunError |
    ThreadLimitWorkflowRunError |
    MaxWorkflowRunsWorkflowRunError |
    Unknown
)
"""What failed in a workflow run."""

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
"""An event that was sent."""

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
"""An event on a stream: of the history, or a preview."""

EventPreview = (
    AgentMessagePreview |
    AgentThinkingPreview |
    Unknown
)
"""An event to come."""
