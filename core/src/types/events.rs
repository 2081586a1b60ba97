// Written by hostler-codegen from api/. Do not edit.
//! Session events.
#[allow(unused_imports)]
use super::*;

params! {
    /// User message event params.
    UserMessageEventParams ["type" = "user.message"] {
        /// Content.
        content: req Vec<MessageBlock> = "content";
        --
    }
}

union! {
    /// Message block.
    MessageBlock by "type" {
        /// Text block.
        Text(TextBlock) = "text";
        /// Image block.
        Image(ImageBlock) = "image";
        /// Document block.
        Document(DocumentBlock) = "document";
        /// Redacted block.
        Redacted(RedactedBlock) = "redacted";
    }
}

params! {
    /// Text block.
    TextBlock ["type" = "text"] {
        /// Text.
        text: req String = "text";
        --
    }
}

params! {
    /// Image block.
    ImageBlock ["type" = "image"] {
        /// Source.
        source: req ImageSource = "source";
        --
    }
}

union! {
    /// Image source.
    ImageSource by "type" {
        /// Base64 image source.
        Base64(Base64ImageSource) = "base64";
        /// Url image source.
        Url(UrlImageSource) = "url";
        /// File image source.
        File(FileImageSource) = "file";
    }
}

params! {
    /// Base64 image source.
    Base64ImageSource ["type" = "base64"] {
        /// Data.
        data: req String = "data";
        /// Media type.
        media_type: req String = "media_type";
        --
    }
}

params! {
    /// Url image source.
    UrlImageSource ["type" = "url"] {
        /// Url.
        url: req String = "url";
        --
    }
}

params! {
    /// File image source.
    FileImageSource ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// Document block.
    DocumentBlock ["type" = "document"] {
        /// Source.
        source: req DocumentSource = "source";
        --
        /// Context.
        context: may String = "context";
        /// Title.
        title: may String = "title";
    }
}

union! {
    /// Document source.
    DocumentSource by "type" {
        /// Base64 document source.
        Base64(Base64DocumentSource) = "base64";
        /// Plain text document source.
        Text(PlainTextDocumentSource) = "text";
        /// Url document source.
        Url(UrlDocumentSource) = "url";
        /// File document source.
        File(FileDocumentSource) = "file";
    }
}

params! {
    /// Base64 document source.
    Base64DocumentSource ["type" = "base64"] {
        /// Data.
        data: req String = "data";
        /// Media type.
        media_type: req String = "media_type";
        --
    }
}

params! {
    /// Plain text document source.
    PlainTextDocumentSource ["type" = "text", "media_type" = "text/plain"] {
        /// Data.
        data: req String = "data";
        --
    }
}

params! {
    /// Url document source.
    UrlDocumentSource ["type" = "url"] {
        /// Url.
        url: req String = "url";
        --
    }
}

params! {
    /// File document source.
    FileDocumentSource ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// Redacted block.
    RedactedBlock ["type" = "redacted"] {
        --
    }
}

params! {
    /// User define outcome event params.
    UserDefineOutcomeEventParams ["type" = "user.define_outcome"] {
        /// Description.
        description: req String = "description";
        /// Rubric.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Max iterations.
        max_iterations: may i64 = "max_iterations";
    }
}

union! {
    /// Outcome rubric.
    OutcomeRubric by "type" {
        /// File rubric.
        File(FileRubric) = "file";
        /// Text rubric.
        Text(TextRubric) = "text";
    }
}

params! {
    /// File rubric.
    FileRubric ["type" = "file"] {
        /// File id.
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// Text rubric.
    TextRubric ["type" = "text"] {
        /// Content.
        content: req String = "content";
        --
    }
}

params! {
    /// System message event params.
    SystemMessageEventParams ["type" = "system.message"] {
        /// Content.
        content: req Vec<SystemContentBlock> = "content";
        --
    }
}

params! {
    /// System content block.
    SystemContentBlock ["type" = "text"] {
        /// Text.
        text: req String = "text";
        --
    }
}

string_enum! {
    /// Session event type.
    SessionEventType {
        /// `user.message`.
        UserMessage = "user.message";
        /// `user.interrupt`.
        UserInterrupt = "user.interrupt";
        /// `user.tool_confirmation`.
        UserToolConfirmation = "user.tool_confirmation";
        /// `user.custom_tool_result`.
        UserCustomToolResult = "user.custom_tool_result";
        /// `agent.custom_tool_use`.
        AgentCustomToolUse = "agent.custom_tool_use";
        /// `agent.message`.
        AgentMessage = "agent.message";
        /// `agent.thinking`.
        AgentThinking = "agent.thinking";
        /// `agent.mcp_tool_use`.
        AgentMcpToolUse = "agent.mcp_tool_use";
        /// `agent.mcp_tool_result`.
        AgentMcpToolResult = "agent.mcp_tool_result";
        /// `agent.tool_use`.
        AgentToolUse = "agent.tool_use";
        /// `agent.tool_result`.
        AgentToolResult = "agent.tool_result";
        /// `agent.thread_message_received`.
        AgentThreadMessageReceived = "agent.thread_message_received";
        /// `agent.thread_message_sent`.
        AgentThreadMessageSent = "agent.thread_message_sent";
        /// `agent.thread_context_compacted`.
        AgentThreadContextCompacted = "agent.thread_context_compacted";
        /// `session.error`.
        SessionError = "session.error";
        /// `session.status_rescheduled`.
        SessionStatusRescheduled = "session.status_rescheduled";
        /// `session.status_running`.
        SessionStatusRunning = "session.status_running";
        /// `session.status_idle`.
        SessionStatusIdle = "session.status_idle";
        /// `session.status_terminated`.
        SessionStatusTerminated = "session.status_terminated";
        /// `session.thread_created`.
        SessionThreadCreated = "session.thread_created";
        /// `span.outcome_evaluation_start`.
        SpanOutcomeEvaluationStart = "span.outcome_evaluation_start";
        /// `span.outcome_evaluation_end`.
        SpanOutcomeEvaluationEnd = "span.outcome_evaluation_end";
        /// `span.model_request_start`.
        SpanModelRequestStart = "span.model_request_start";
        /// `span.model_request_end`.
        SpanModelRequestEnd = "span.model_request_end";
        /// `span.outcome_evaluation_ongoing`.
        SpanOutcomeEvaluationOngoing = "span.outcome_evaluation_ongoing";
        /// `user.define_outcome`.
        UserDefineOutcome = "user.define_outcome";
        /// `session.thread_status_running`.
        SessionThreadStatusRunning = "session.thread_status_running";
        /// `session.thread_status_idle`.
        SessionThreadStatusIdle = "session.thread_status_idle";
        /// `session.thread_status_terminated`.
        SessionThreadStatusTerminated = "session.thread_status_terminated";
        /// `user.tool_result`.
        UserToolResult = "user.tool_result";
        /// `session.thread_status_rescheduled`.
        SessionThreadStatusRescheduled = "session.thread_status_rescheduled";
        /// `session.updated`.
        SessionUpdated = "session.updated";
        /// `system.message`.
        SystemMessage = "system.message";
        /// `session.usage`.
        SessionUsage = "session.usage";
        /// `workflow_run.created`.
        WorkflowRunCreated = "workflow_run.created";
        /// `workflow_run.status_running`.
        WorkflowRunStatusRunning = "workflow_run.status_running";
        /// `workflow_run.status_idle`.
        WorkflowRunStatusIdle = "workflow_run.status_idle";
        /// `workflow_run.status_ended`.
        WorkflowRunStatusEnded = "workflow_run.status_ended";
        /// `workflow_run.error`.
        WorkflowRunError = "workflow_run.error";
        /// `workflow_run.phase_started`.
        WorkflowRunPhaseStarted = "workflow_run.phase_started";
        /// `workflow_run.phase_ended`.
        WorkflowRunPhaseEnded = "workflow_run.phase_ended";
    }
}

union! {
    /// Session event.
    SessionEvent by "type" {
        /// User message event.
        UserMessage(UserMessageEvent) = "user.message";
        /// User interrupt event.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// User tool confirmation event.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// User custom tool result event.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// Agent custom tool use event.
        AgentCustomToolUse(AgentCustomToolUseEvent) = "agent.custom_tool_use";
        /// Agent message event.
        AgentMessage(AgentMessageEvent) = "agent.message";
        /// Agent thinking event.
        AgentThinking(AgentThinkingEvent) = "agent.thinking";
        /// Agent mcp tool use event.
        AgentMcpToolUse(AgentMcpToolUseEvent) = "agent.mcp_tool_use";
        /// Agent mcp tool result event.
        AgentMcpToolResult(AgentMcpToolResultEvent) = "agent.mcp_tool_result";
        /// Agent tool use event.
        AgentToolUse(AgentToolUseEvent) = "agent.tool_use";
        /// Agent tool result event.
        AgentToolResult(AgentToolResultEvent) = "agent.tool_result";
        /// Agent thread message received event.
        AgentThreadMessageReceived(AgentThreadMessageReceivedEvent) = "agent.thread_message_received";
        /// Agent thread message sent event.
        AgentThreadMessageSent(AgentThreadMessageSentEvent) = "agent.thread_message_sent";
        /// Agent thread context compacted event.
        AgentThreadContextCompacted(AgentThreadContextCompactedEvent) = "agent.thread_context_compacted";
        /// Session error event.
        SessionError(SessionErrorEvent) = "session.error";
        /// Session status rescheduled event.
        SessionStatusRescheduled(SessionStatusRescheduledEvent) = "session.status_rescheduled";
        /// Session status running event.
        SessionStatusRunning(SessionStatusRunningEvent) = "session.status_running";
        /// Session status idle event.
        SessionStatusIdle(SessionStatusIdleEvent) = "session.status_idle";
        /// Session status terminated event.
        SessionStatusTerminated(SessionStatusTerminatedEvent) = "session.status_terminated";
        /// Session thread created event.
        SessionThreadCreated(SessionThreadCreatedEvent) = "session.thread_created";
        /// Span outcome evaluation start event.
        SpanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent) = "span.outcome_evaluation_start";
        /// Span outcome evaluation end event.
        SpanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent) = "span.outcome_evaluation_end";
        /// Span model request start event.
        SpanModelRequestStart(SpanModelRequestStartEvent) = "span.model_request_start";
        /// Span model request end event.
        SpanModelRequestEnd(SpanModelRequestEndEvent) = "span.model_request_end";
        /// Span outcome evaluation ongoing event.
        SpanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent) = "span.outcome_evaluation_ongoing";
        /// User define outcome event.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// Session deleted event.
        SessionDeleted(SessionDeletedEvent) = "session.deleted";
        /// Session thread status running event.
        SessionThreadStatusRunning(SessionThreadStatusRunningEvent) = "session.thread_status_running";
        /// Session thread status idle event.
        SessionThreadStatusIdle(SessionThreadStatusIdleEvent) = "session.thread_status_idle";
        /// Session thread status terminated event.
        SessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent) = "session.thread_status_terminated";
        /// User tool result event.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// Session thread status rescheduled event.
        SessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent) = "session.thread_status_rescheduled";
        /// Session updated event.
        SessionUpdated(SessionUpdatedEvent) = "session.updated";
        /// System message event.
        SystemMessage(SystemMessageEvent) = "system.message";
        /// Session usage event.
        SessionUsage(SessionUsageEvent) = "session.usage";
        /// Workflow run created event.
        WorkflowRunCreated(WorkflowRunCreatedEvent) = "workflow_run.created";
        /// Workflow run status ended event.
        WorkflowRunStatusEnded(WorkflowRunStatusEndedEvent) = "workflow_run.status_ended";
        /// Workflow run phase started event.
        WorkflowRunPhaseStarted(WorkflowRunPhaseStartedEvent) = "workflow_run.phase_started";
        /// Workflow run phase ended event.
        WorkflowRunPhaseEnded(WorkflowRunPhaseEndedEvent) = "workflow_run.phase_ended";
        /// Workflow run status running event.
        WorkflowRunStatusRunning(WorkflowRunStatusRunningEvent) = "workflow_run.status_running";
        /// Workflow run status idle event.
        WorkflowRunStatusIdle(WorkflowRunStatusIdleEvent) = "workflow_run.status_idle";
        /// Workflow run error event.
        WorkflowRunError(WorkflowRunErrorEvent) = "workflow_run.error";
    }
}

object! {
    /// User message event.
    UserMessageEvent ["type" = "user.message"] {
        /// Id.
        id: req String = "id";
        /// Content.
        content: req Vec<MessageBlock> = "content";
        --
        /// Processed at.
        processed_at: may String = "processed_at";
    }
}

object! {
    /// User interrupt event.
    UserInterruptEvent ["type" = "user.interrupt"] {
        /// Id.
        id: req String = "id";
        --
        /// Processed at.
        processed_at: may String = "processed_at";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// User tool confirmation event.
    UserToolConfirmationEvent ["type" = "user.tool_confirmation"] {
        /// Id.
        id: req String = "id";
        /// Result.
        result: req ConfirmationResult = "result";
        /// Tool use id.
        tool_use_id: req String = "tool_use_id";
        --
        /// Deny message.
        deny_message: may String = "deny_message";
        /// Processed at.
        processed_at: may String = "processed_at";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

string_enum! {
    /// Confirmation result.
    ConfirmationResult {
        /// `allow`.
        Allow = "allow";
        /// `deny`.
        Deny = "deny";
    }
}

object! {
    /// User custom tool result event.
    UserCustomToolResultEvent ["type" = "user.custom_tool_result"] {
        /// Id.
        id: req String = "id";
        /// Custom tool use id.
        custom_tool_use_id: req String = "custom_tool_use_id";
        --
        /// Content.
        content: may Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
        /// Processed at.
        processed_at: may String = "processed_at";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

union! {
    /// Tool result block.
    ToolResultBlock by "type" {
        /// Text block.
        Text(TextBlock) = "text";
        /// Image block.
        Image(ImageBlock) = "image";
        /// Document block.
        Document(DocumentBlock) = "document";
        /// Search result block.
        SearchResult(SearchResultBlock) = "search_result";
    }
}

params! {
    /// Search result block.
    SearchResultBlock ["type" = "search_result"] {
        /// Citations.
        citations: req SearchResultCitations = "citations";
        /// Content.
        content: req Vec<SearchResultContent> = "content";
        /// Source.
        source: req String = "source";
        /// Title.
        title: req String = "title";
        --
    }
}

params! {
    /// Search result citations.
    SearchResultCitations [] {
        /// Enabled.
        enabled: req bool = "enabled";
        --
    }
}

params! {
    /// Search result content.
    SearchResultContent ["type" = "text"] {
        /// Text.
        text: req String = "text";
        --
    }
}

object! {
    /// Agent custom tool use event.
    AgentCustomToolUseEvent ["type" = "agent.custom_tool_use"] {
        /// Id.
        id: req String = "id";
        /// Input.
        input: req Json = "input";
        /// Name.
        name: req String = "name";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// Agent message event.
    AgentMessageEvent ["type" = "agent.message"] {
        /// Id.
        id: req String = "id";
        /// Content.
        content: req Vec<AgentMessageBlock> = "content";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

union! {
    /// Agent message block.
    AgentMessageBlock by "type" {
        /// Text block.
        Text(TextBlock) = "text";
        /// Redacted block.
        Redacted(RedactedBlock) = "redacted";
    }
}

object! {
    /// Agent thinking event.
    AgentThinkingEvent ["type" = "agent.thinking"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Agent mcp tool use event.
    AgentMcpToolUseEvent ["type" = "agent.mcp_tool_use"] {
        /// Id.
        id: req String = "id";
        /// Input.
        input: req Json = "input";
        /// Mcp server name.
        mcp_server_name: req String = "mcp_server_name";
        /// Name.
        name: req String = "name";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Evaluated permission.
        evaluated_permission: may EvaluatedPermission = "evaluated_permission";
        /// Evaluation.
        evaluation: may AgentToolEvaluation = "evaluation";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

string_enum! {
    /// Evaluated permission.
    EvaluatedPermission {
        /// `allow`.
        Allow = "allow";
        /// `ask`.
        Ask = "ask";
        /// `deny`.
        Deny = "deny";
    }
}

union! {
    /// Agent tool evaluation.
    AgentToolEvaluation by "type" {
        /// Agent tool evaluation always allow.
        AlwaysAllow(AgentToolEvaluationAlwaysAllow) = "always_allow";
        /// Agent tool evaluation always ask.
        AlwaysAsk(AgentToolEvaluationAlwaysAsk) = "always_ask";
        /// Agent tool evaluation auto.
        Auto(AgentToolEvaluationAuto) = "auto";
    }
}

object! {
    /// Agent tool evaluation always allow.
    AgentToolEvaluationAlwaysAllow ["type" = "always_allow"] {
        --
    }
}

object! {
    /// Agent tool evaluation always ask.
    AgentToolEvaluationAlwaysAsk ["type" = "always_ask"] {
        --
    }
}

object! {
    /// Agent tool evaluation auto.
    AgentToolEvaluationAuto ["type" = "auto"] {
        /// Evaluated permission.
        evaluated_permission: req AgentAutoEvaluatedPermission = "evaluated_permission";
        --
    }
}

union! {
    /// Agent auto evaluated permission.
    AgentAutoEvaluatedPermission by "type" {
        /// Agent auto evaluated permission allow.
        Allow(AgentAutoEvaluatedPermissionAllow) = "allow";
        /// Agent auto evaluated permission ask.
        Ask(AgentAutoEvaluatedPermissionAsk) = "ask";
        /// Agent auto evaluated permission deny.
        Deny(AgentAutoEvaluatedPermissionDeny) = "deny";
    }
}

object! {
    /// Agent auto evaluated permission allow.
    AgentAutoEvaluatedPermissionAllow ["type" = "allow"] {
        --
    }
}

object! {
    /// Agent auto evaluated permission ask.
    AgentAutoEvaluatedPermissionAsk ["type" = "ask"] {
        /// Reason code.
        reason_code: req String = "reason_code";
        --
    }
}

object! {
    /// Agent auto evaluated permission deny.
    AgentAutoEvaluatedPermissionDeny ["type" = "deny"] {
        /// Reason code.
        reason_code: req String = "reason_code";
        --
    }
}

object! {
    /// Agent mcp tool result event.
    AgentMcpToolResultEvent ["type" = "agent.mcp_tool_result"] {
        /// Id.
        id: req String = "id";
        /// Mcp tool use id.
        mcp_tool_use_id: req String = "mcp_tool_use_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Content.
        content: may Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
    }
}

object! {
    /// Agent tool use event.
    AgentToolUseEvent ["type" = "agent.tool_use"] {
        /// Id.
        id: req String = "id";
        /// Input.
        input: req Json = "input";
        /// Name.
        name: req String = "name";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Evaluated permission.
        evaluated_permission: may EvaluatedPermission = "evaluated_permission";
        /// Evaluation.
        evaluation: may AgentToolEvaluation = "evaluation";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// Agent tool result event.
    AgentToolResultEvent ["type" = "agent.tool_result"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Tool use id.
        tool_use_id: req String = "tool_use_id";
        --
        /// Content.
        content: may Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
    }
}

object! {
    /// Agent thread message received event.
    AgentThreadMessageReceivedEvent ["type" = "agent.thread_message_received"] {
        /// Id.
        id: req String = "id";
        /// Content.
        content: req Vec<MessageBlock> = "content";
        /// From session thread id.
        from_session_thread_id: req String = "from_session_thread_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// From agent name.
        from_agent_name: may String = "from_agent_name";
    }
}

object! {
    /// Agent thread message sent event.
    AgentThreadMessageSentEvent ["type" = "agent.thread_message_sent"] {
        /// Id.
        id: req String = "id";
        /// Content.
        content: req Vec<MessageBlock> = "content";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// To session thread id.
        to_session_thread_id: req String = "to_session_thread_id";
        --
        /// To agent name.
        to_agent_name: may String = "to_agent_name";
    }
}

object! {
    /// Agent thread context compacted event.
    AgentThreadContextCompactedEvent ["type" = "agent.thread_context_compacted"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Session error event.
    SessionErrorEvent ["type" = "session.error"] {
        /// Id.
        id: req String = "id";
        /// Error.
        error: req SessionError = "error";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

union! {
    /// Session error.
    SessionError by "type" {
        /// Unknown error.
        UnknownError(UnknownError) = "unknown_error";
        /// Model overloaded error.
        ModelOverloadedError(ModelOverloadedError) = "model_overloaded_error";
        /// Model rate limited error.
        ModelRateLimitedError(ModelRateLimitedError) = "model_rate_limited_error";
        /// Model request failed error.
        ModelRequestFailedError(ModelRequestFailedError) = "model_request_failed_error";
        /// Mcp connection failed error.
        McpConnectionFailedError(McpConnectionFailedError) = "mcp_connection_failed_error";
        /// Mcp authentication failed error.
        McpAuthenticationFailedError(McpAuthenticationFailedError) = "mcp_authentication_failed_error";
        /// Billing error.
        BillingError(BillingError) = "billing_error";
        /// Credential host unreachable error.
        CredentialHostUnreachableError(CredentialHostUnreachableError) = "credential_host_unreachable_error";
        /// Tool use limit reached error.
        ToolUseLimitReachedError(ToolUseLimitReachedError) = "tool_use_limit_reached_error";
        /// Compaction limit reached error.
        CompactionLimitReachedError(CompactionLimitReachedError) = "compaction_limit_reached_error";
        /// Repository authentication error.
        RepositoryAuthenticationError(RepositoryAuthenticationError) = "repository_authentication_error";
        /// Repository forbidden error.
        RepositoryForbiddenError(RepositoryForbiddenError) = "repository_forbidden_error";
        /// Repository not found error.
        RepositoryNotFoundError(RepositoryNotFoundError) = "repository_not_found_error";
        /// Repository checkout error.
        RepositoryCheckoutError(RepositoryCheckoutError) = "repository_checkout_error";
        /// Repository clone error.
        RepositoryCloneError(RepositoryCloneError) = "repository_clone_error";
    }
}

object! {
    /// Unknown error.
    UnknownError ["type" = "unknown_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

union! {
    /// Retry status.
    RetryStatus by "type" {
        /// Retry status retrying.
        Retrying(RetryStatusRetrying) = "retrying";
        /// Retry status exhausted.
        Exhausted(RetryStatusExhausted) = "exhausted";
        /// Retry status terminal.
        Terminal(RetryStatusTerminal) = "terminal";
    }
}

object! {
    /// Retry status retrying.
    RetryStatusRetrying ["type" = "retrying"] {
        --
    }
}

object! {
    /// Retry status exhausted.
    RetryStatusExhausted ["type" = "exhausted"] {
        --
    }
}

object! {
    /// Retry status terminal.
    RetryStatusTerminal ["type" = "terminal"] {
        --
    }
}

object! {
    /// Model overloaded error.
    ModelOverloadedError ["type" = "model_overloaded_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Model rate limited error.
    ModelRateLimitedError ["type" = "model_rate_limited_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Model request failed error.
    ModelRequestFailedError ["type" = "model_request_failed_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Mcp connection failed error.
    McpConnectionFailedError ["type" = "mcp_connection_failed_error"] {
        /// Mcp server name.
        mcp_server_name: req String = "mcp_server_name";
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Mcp authentication failed error.
    McpAuthenticationFailedError ["type" = "mcp_authentication_failed_error"] {
        /// Mcp server name.
        mcp_server_name: req String = "mcp_server_name";
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Billing error.
    BillingError ["type" = "billing_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Credential host unreachable error.
    CredentialHostUnreachableError ["type" = "credential_host_unreachable_error"] {
        /// Credential id.
        credential_id: req String = "credential_id";
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        /// Vault id.
        vault_id: req String = "vault_id";
        --
    }
}

object! {
    /// Tool use limit reached error.
    ToolUseLimitReachedError ["type" = "tool_use_limit_reached_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Compaction limit reached error.
    CompactionLimitReachedError ["type" = "compaction_limit_reached_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// Repository authentication error.
    RepositoryAuthenticationError ["type" = "repository_authentication_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository url.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// Repository forbidden error.
    RepositoryForbiddenError ["type" = "repository_forbidden_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository url.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// Repository not found error.
    RepositoryNotFoundError ["type" = "repository_not_found_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository url.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// Repository checkout error.
    RepositoryCheckoutError ["type" = "repository_checkout_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository url.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// Repository clone error.
    RepositoryCloneError ["type" = "repository_clone_error"] {
        /// Message.
        message: req String = "message";
        /// Retry status.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository url.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// Session status rescheduled event.
    SessionStatusRescheduledEvent ["type" = "session.status_rescheduled"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Session status running event.
    SessionStatusRunningEvent ["type" = "session.status_running"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Session status idle event.
    SessionStatusIdleEvent ["type" = "session.status_idle"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Stop reason.
        stop_reason: req StopReason = "stop_reason";
        --
        /// Stop details.
        stop_details: may SessionRefusalStopDetails = "stop_details";
    }
}

object! {
    /// Session refusal stop details.
    SessionRefusalStopDetails ["type" = "refusal"] {
        --
        /// Category.
        category: may RefusalCategory = "category";
        /// Explanation.
        explanation: may String = "explanation";
    }
}

string_enum! {
    /// Refusal category.
    RefusalCategory {
        /// `cyber`.
        Cyber = "cyber";
        /// `bio`.
        Bio = "bio";
        /// `frontier_llm`.
        FrontierLlm = "frontier_llm";
        /// `reasoning_extraction`.
        ReasoningExtraction = "reasoning_extraction";
        /// `general_harms`.
        GeneralHarms = "general_harms";
    }
}

union! {
    /// Stop reason.
    StopReason by "type" {
        /// Session end turn.
        EndTurn(SessionEndTurn) = "end_turn";
        /// Session requires action.
        RequiresAction(SessionRequiresAction) = "requires_action";
        /// Session retries exhausted.
        RetriesExhausted(SessionRetriesExhausted) = "retries_exhausted";
        /// Session budget reached.
        BudgetReached(SessionBudgetReached) = "budget_reached";
        /// Session refusal.
        Refusal(SessionRefusal) = "refusal";
    }
}

object! {
    /// Session end turn.
    SessionEndTurn ["type" = "end_turn"] {
        --
    }
}

object! {
    /// Session requires action.
    SessionRequiresAction ["type" = "requires_action"] {
        /// Event ids.
        event_ids: req Vec<String> = "event_ids";
        --
    }
}

object! {
    /// Session retries exhausted.
    SessionRetriesExhausted ["type" = "retries_exhausted"] {
        --
    }
}

object! {
    /// Session budget reached.
    SessionBudgetReached ["type" = "budget_reached"] {
        --
    }
}

object! {
    /// Session refusal.
    SessionRefusal ["type" = "refusal"] {
        --
    }
}

object! {
    /// Session status terminated event.
    SessionStatusTerminatedEvent ["type" = "session.status_terminated"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Session thread created event.
    SessionThreadCreatedEvent ["type" = "session.thread_created"] {
        /// Id.
        id: req String = "id";
        /// Agent name.
        agent_name: req String = "agent_name";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Session thread id.
        session_thread_id: req String = "session_thread_id";
        --
        /// Workflow run id.
        workflow_run_id: may String = "workflow_run_id";
    }
}

object! {
    /// Span outcome evaluation start event.
    SpanOutcomeEvaluationStartEvent ["type" = "span.outcome_evaluation_start"] {
        /// Id.
        id: req String = "id";
        /// Iteration.
        iteration: req i64 = "iteration";
        /// Outcome id.
        outcome_id: req String = "outcome_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Span outcome evaluation end event.
    SpanOutcomeEvaluationEndEvent ["type" = "span.outcome_evaluation_end"] {
        /// Id.
        id: req String = "id";
        /// Explanation.
        explanation: req String = "explanation";
        /// Iteration.
        iteration: req i64 = "iteration";
        /// Outcome evaluation start id.
        outcome_evaluation_start_id: req String = "outcome_evaluation_start_id";
        /// Outcome id.
        outcome_id: req String = "outcome_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Result.
        result: req String = "result";
        /// Usage.
        usage: req SpanModelUsage = "usage";
        --
    }
}

object! {
    /// Span model usage.
    SpanModelUsage [] {
        /// Cache creation input tokens.
        cache_creation_input_tokens: req i64 = "cache_creation_input_tokens";
        /// Cache read input tokens.
        cache_read_input_tokens: req i64 = "cache_read_input_tokens";
        /// Input tokens.
        input_tokens: req i64 = "input_tokens";
        /// Output tokens.
        output_tokens: req i64 = "output_tokens";
        --
        /// Speed.
        speed: may ModelSpeed = "speed";
    }
}

object! {
    /// Span model request start event.
    SpanModelRequestStartEvent ["type" = "span.model_request_start"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Span model request end event.
    SpanModelRequestEndEvent ["type" = "span.model_request_end"] {
        /// Id.
        id: req String = "id";
        /// Model request start id.
        model_request_start_id: req String = "model_request_start_id";
        /// Model usage.
        model_usage: req SpanModelUsage = "model_usage";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Is error.
        is_error: may bool = "is_error";
    }
}

object! {
    /// Span outcome evaluation ongoing event.
    SpanOutcomeEvaluationOngoingEvent ["type" = "span.outcome_evaluation_ongoing"] {
        /// Id.
        id: req String = "id";
        /// Iteration.
        iteration: req i64 = "iteration";
        /// Outcome id.
        outcome_id: req String = "outcome_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// User define outcome event.
    UserDefineOutcomeEvent ["type" = "user.define_outcome"] {
        /// Id.
        id: req String = "id";
        /// Description.
        description: req String = "description";
        /// Outcome id.
        outcome_id: req String = "outcome_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Rubric.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Max iterations.
        max_iterations: may i64 = "max_iterations";
    }
}

object! {
    /// Session deleted event.
    SessionDeletedEvent ["type" = "session.deleted"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Session thread status running event.
    SessionThreadStatusRunningEvent ["type" = "session.thread_status_running"] {
        /// Id.
        id: req String = "id";
        /// Agent name.
        agent_name: req String = "agent_name";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Session thread id.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// Session thread status idle event.
    SessionThreadStatusIdleEvent ["type" = "session.thread_status_idle"] {
        /// Id.
        id: req String = "id";
        /// Agent name.
        agent_name: req String = "agent_name";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Session thread id.
        session_thread_id: req String = "session_thread_id";
        /// Stop reason.
        stop_reason: req StopReason = "stop_reason";
        --
        /// Stop details.
        stop_details: may SessionRefusalStopDetails = "stop_details";
    }
}

object! {
    /// Session thread status terminated event.
    SessionThreadStatusTerminatedEvent ["type" = "session.thread_status_terminated"] {
        /// Id.
        id: req String = "id";
        /// Agent name.
        agent_name: req String = "agent_name";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Session thread id.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// User tool result event.
    UserToolResultEvent ["type" = "user.tool_result"] {
        /// Id.
        id: req String = "id";
        /// Tool use id.
        tool_use_id: req String = "tool_use_id";
        --
        /// Content.
        content: may Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
        /// Processed at.
        processed_at: may String = "processed_at";
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// Session thread status rescheduled event.
    SessionThreadStatusRescheduledEvent ["type" = "session.thread_status_rescheduled"] {
        /// Id.
        id: req String = "id";
        /// Agent name.
        agent_name: req String = "agent_name";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Session thread id.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// Session updated event.
    SessionUpdatedEvent ["type" = "session.updated"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Agent.
        agent: may SessionAgent = "agent";
        /// Budget.
        budget: may BudgetLimit = "budget";
        /// Metadata.
        metadata: may BTreeMap<String, String> = "metadata";
        /// Title.
        title: may String = "title";
    }
}

object! {
    /// System message event.
    SystemMessageEvent ["type" = "system.message"] {
        /// Id.
        id: req String = "id";
        /// Content.
        content: req Vec<SystemContentBlock> = "content";
        --
        /// Processed at.
        processed_at: may String = "processed_at";
    }
}

object! {
    /// Session usage event.
    SessionUsageEvent ["type" = "session.usage"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Usage.
        usage: req SessionUsageSnapshot = "usage";
        --
        /// Budget.
        budget: may BudgetLimit = "budget";
    }
}

object! {
    /// Workflow run created event.
    WorkflowRunCreatedEvent ["type" = "workflow_run.created"] {
        /// Id.
        id: req String = "id";
        /// Name.
        name: req String = "name";
        /// Phases.
        phases: req Vec<WorkflowRunPhase> = "phases";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        --
        /// Description.
        description: may String = "description";
    }
}

object! {
    /// Workflow run phase.
    WorkflowRunPhase [] {
        /// Id.
        id: req String = "id";
        /// Name.
        name: req String = "name";
        --
        /// Description.
        description: may String = "description";
    }
}

object! {
    /// Workflow run status ended event.
    WorkflowRunStatusEndedEvent ["type" = "workflow_run.status_ended"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Result.
        result: req WorkflowRunResult = "result";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

union! {
    /// Workflow run result.
    WorkflowRunResult by "type" {
        /// Workflow run result completed.
        Completed(WorkflowRunResultCompleted) = "completed";
        /// Workflow run result error.
        Error(WorkflowRunResultError) = "error";
        /// Workflow run result stopped.
        Stopped(WorkflowRunResultStopped) = "stopped";
    }
}

object! {
    /// Workflow run result completed.
    WorkflowRunResultCompleted ["type" = "completed"] {
        --
    }
}

object! {
    /// Workflow run result error.
    WorkflowRunResultError ["type" = "error"] {
        /// Error.
        error: req WorkflowRunError = "error";
        --
    }
}

union! {
    /// Workflow run error.
    WorkflowRunError by "type" {
        /// Timeout workflow run error.
        TimeoutError(TimeoutWorkflowRunError) = "timeout_error";
        /// Program workflow run error.
        ProgramError(ProgramWorkflowRunError) = "program_error";
        /// Unknown workflow run error.
        UnknownError(UnknownWorkflowRunError) = "unknown_error";
        /// Thread limit workflow run error.
        ThreadLimitError(ThreadLimitWorkflowRunError) = "thread_limit_error";
        /// Max workflow runs workflow run error.
        MaxWorkflowRunsError(MaxWorkflowRunsWorkflowRunError) = "max_workflow_runs_error";
    }
}

object! {
    /// Timeout workflow run error.
    TimeoutWorkflowRunError ["type" = "timeout_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Program workflow run error.
    ProgramWorkflowRunError ["type" = "program_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Unknown workflow run error.
    UnknownWorkflowRunError ["type" = "unknown_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Thread limit workflow run error.
    ThreadLimitWorkflowRunError ["type" = "thread_limit_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Max workflow runs workflow run error.
    MaxWorkflowRunsWorkflowRunError ["type" = "max_workflow_runs_error"] {
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Workflow run result stopped.
    WorkflowRunResultStopped ["type" = "stopped"] {
        --
    }
}

object! {
    /// Workflow run phase started event.
    WorkflowRunPhaseStartedEvent ["type" = "workflow_run.phase_started"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        /// Workflow run phase id.
        workflow_run_phase_id: req String = "workflow_run_phase_id";
        --
    }
}

object! {
    /// Workflow run phase ended event.
    WorkflowRunPhaseEndedEvent ["type" = "workflow_run.phase_ended"] {
        /// Id.
        id: req String = "id";
        /// Phase started id.
        phase_started_id: req String = "phase_started_id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        /// Workflow run phase id.
        workflow_run_phase_id: req String = "workflow_run_phase_id";
        --
    }
}

object! {
    /// Workflow run status running event.
    WorkflowRunStatusRunningEvent ["type" = "workflow_run.status_running"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

object! {
    /// Workflow run status idle event.
    WorkflowRunStatusIdleEvent ["type" = "workflow_run.status_idle"] {
        /// Id.
        id: req String = "id";
        /// Processed at.
        processed_at: req String = "processed_at";
        /// Workflow run id.
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

object! {
    /// Workflow run error event.
    WorkflowRunErrorEvent ["type" = "workflow_run.error"] {
        /// Id.
        id: req String = "id";
        /// Error.
        error: req WorkflowRunError = "error";
        /// Processed at.
        processed_at: req String = "processed_at";
        --
        /// Workflow run id.
        workflow_run_id: may String = "workflow_run_id";
    }
}

params! {
    /// Session event send params.
    SessionEventSendParams [] {
        /// Events.
        events: req Vec<InputEventParams> = "events";
        --
    }
}

union! {
    /// Input event params.
    InputEventParams by "type" {
        /// User message event params.
        UserMessage(UserMessageEventParams) = "user.message";
        /// User interrupt event params.
        UserInterrupt(UserInterruptEventParams) = "user.interrupt";
        /// User tool confirmation event params.
        UserToolConfirmation(UserToolConfirmationEventParams) = "user.tool_confirmation";
        /// User custom tool result event params.
        UserCustomToolResult(UserCustomToolResultEventParams) = "user.custom_tool_result";
        /// User define outcome event params.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
        /// User tool result event params.
        UserToolResult(UserToolResultEventParams) = "user.tool_result";
        /// System message event params.
        SystemMessage(SystemMessageEventParams) = "system.message";
    }
}

params! {
    /// User interrupt event params.
    UserInterruptEventParams ["type" = "user.interrupt"] {
        --
        /// Session thread id.
        session_thread_id: may String = "session_thread_id";
    }
}

params! {
    /// User tool confirmation event params.
    UserToolConfirmationEventParams ["type" = "user.tool_confirmation"] {
        /// Result.
        result: req ConfirmationResult = "result";
        /// Tool use id.
        tool_use_id: req String = "tool_use_id";
        --
        /// Deny message.
        deny_message: may String = "deny_message";
    }
}

params! {
    /// User custom tool result event params.
    UserCustomToolResultEventParams ["type" = "user.custom_tool_result"] {
        /// Custom tool use id.
        custom_tool_use_id: req String = "custom_tool_use_id";
        --
        /// Content.
        content: opt Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
    }
}

params! {
    /// User tool result event params.
    UserToolResultEventParams ["type" = "user.tool_result"] {
        /// Tool use id.
        tool_use_id: req String = "tool_use_id";
        --
        /// Content.
        content: opt Vec<ToolResultBlock> = "content";
        /// Is error.
        is_error: may bool = "is_error";
    }
}

object! {
    /// Sent session events.
    SentSessionEvents [] {
        --
        /// Data.
        data: may Vec<InputEvent> = "data";
    }
}

union! {
    /// Input event.
    InputEvent by "type" {
        /// User message event.
        UserMessage(UserMessageEvent) = "user.message";
        /// User interrupt event.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// User tool confirmation event.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// User custom tool result event.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// User define outcome event.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// User tool result event.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// System message event.
        SystemMessage(SystemMessageEvent) = "system.message";
    }
}

string_enum! {
    /// Event delta type.
    EventDeltaType {
        /// `agent.message`.
        AgentMessage = "agent.message";
        /// `agent.thinking`.
        AgentThinking = "agent.thinking";
    }
}

union! {
    /// Stream event.
    StreamEvent by "type" {
        /// User message event.
        UserMessage(UserMessageEvent) = "user.message";
        /// User interrupt event.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// User tool confirmation event.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// User custom tool result event.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// Agent custom tool use event.
        AgentCustomToolUse(AgentCustomToolUseEvent) = "agent.custom_tool_use";
        /// Agent message event.
        AgentMessage(AgentMessageEvent) = "agent.message";
        /// Agent thinking event.
        AgentThinking(AgentThinkingEvent) = "agent.thinking";
        /// Agent mcp tool use event.
        AgentMcpToolUse(AgentMcpToolUseEvent) = "agent.mcp_tool_use";
        /// Agent mcp tool result event.
        AgentMcpToolResult(AgentMcpToolResultEvent) = "agent.mcp_tool_result";
        /// Agent tool use event.
        AgentToolUse(AgentToolUseEvent) = "agent.tool_use";
        /// Agent tool result event.
        AgentToolResult(AgentToolResultEvent) = "agent.tool_result";
        /// Agent thread message received event.
        AgentThreadMessageReceived(AgentThreadMessageReceivedEvent) = "agent.thread_message_received";
        /// Agent thread message sent event.
        AgentThreadMessageSent(AgentThreadMessageSentEvent) = "agent.thread_message_sent";
        /// Agent thread context compacted event.
        AgentThreadContextCompacted(AgentThreadContextCompactedEvent) = "agent.thread_context_compacted";
        /// Session error event.
        SessionError(SessionErrorEvent) = "session.error";
        /// Session status rescheduled event.
        SessionStatusRescheduled(SessionStatusRescheduledEvent) = "session.status_rescheduled";
        /// Session status running event.
        SessionStatusRunning(SessionStatusRunningEvent) = "session.status_running";
        /// Session status idle event.
        SessionStatusIdle(SessionStatusIdleEvent) = "session.status_idle";
        /// Session status terminated event.
        SessionStatusTerminated(SessionStatusTerminatedEvent) = "session.status_terminated";
        /// Session thread created event.
        SessionThreadCreated(SessionThreadCreatedEvent) = "session.thread_created";
        /// Span outcome evaluation start event.
        SpanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent) = "span.outcome_evaluation_start";
        /// Span outcome evaluation end event.
        SpanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent) = "span.outcome_evaluation_end";
        /// Span model request start event.
        SpanModelRequestStart(SpanModelRequestStartEvent) = "span.model_request_start";
        /// Span model request end event.
        SpanModelRequestEnd(SpanModelRequestEndEvent) = "span.model_request_end";
        /// Span outcome evaluation ongoing event.
        SpanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent) = "span.outcome_evaluation_ongoing";
        /// User define outcome event.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// Session deleted event.
        SessionDeleted(SessionDeletedEvent) = "session.deleted";
        /// Session thread status running event.
        SessionThreadStatusRunning(SessionThreadStatusRunningEvent) = "session.thread_status_running";
        /// Session thread status idle event.
        SessionThreadStatusIdle(SessionThreadStatusIdleEvent) = "session.thread_status_idle";
        /// Session thread status terminated event.
        SessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent) = "session.thread_status_terminated";
        /// User tool result event.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// Session thread status rescheduled event.
        SessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent) = "session.thread_status_rescheduled";
        /// Session updated event.
        SessionUpdated(SessionUpdatedEvent) = "session.updated";
        /// Event start.
        EventStart(EventStart) = "event_start";
        /// Event delta.
        EventDelta(EventDelta) = "event_delta";
        /// System message event.
        SystemMessage(SystemMessageEvent) = "system.message";
        /// Session usage event.
        SessionUsage(SessionUsageEvent) = "session.usage";
        /// Workflow run created event.
        WorkflowRunCreated(WorkflowRunCreatedEvent) = "workflow_run.created";
        /// Workflow run status ended event.
        WorkflowRunStatusEnded(WorkflowRunStatusEndedEvent) = "workflow_run.status_ended";
        /// Workflow run phase started event.
        WorkflowRunPhaseStarted(WorkflowRunPhaseStartedEvent) = "workflow_run.phase_started";
        /// Workflow run phase ended event.
        WorkflowRunPhaseEnded(WorkflowRunPhaseEndedEvent) = "workflow_run.phase_ended";
        /// Workflow run status running event.
        WorkflowRunStatusRunning(WorkflowRunStatusRunningEvent) = "workflow_run.status_running";
        /// Workflow run status idle event.
        WorkflowRunStatusIdle(WorkflowRunStatusIdleEvent) = "workflow_run.status_idle";
        /// Workflow run error event.
        WorkflowRunError(WorkflowRunErrorEvent) = "workflow_run.error";
    }
}

object! {
    /// Event start.
    EventStart ["type" = "event_start"] {
        /// Event.
        event: req EventPreview = "event";
        --
    }
}

union! {
    /// Event preview.
    EventPreview by "type" {
        /// Agent message preview.
        AgentMessage(AgentMessagePreview) = "agent.message";
        /// Agent thinking preview.
        AgentThinking(AgentThinkingPreview) = "agent.thinking";
    }
}

object! {
    /// Agent message preview.
    AgentMessagePreview ["type" = "agent.message"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Agent thinking preview.
    AgentThinkingPreview ["type" = "agent.thinking"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Event delta.
    EventDelta ["type" = "event_delta"] {
        /// Delta.
        delta: req DeltaContent = "delta";
        /// Event id.
        event_id: req String = "event_id";
        --
    }
}

object! {
    /// Delta content.
    DeltaContent ["type" = "content_delta"] {
        /// Content.
        content: req TextBlock = "content";
        --
        /// Index.
        index: may i64 = "index";
    }
}

query! {
    /// What `sessions.events.list` can be asked for.
    SessionEventListParams {
        /// Created at[gt].
        created_at_gt: String = "created_at[gt]";
        /// Created at[gte].
        created_at_gte: String = "created_at[gte]";
        /// Created at[lt].
        created_at_lt: String = "created_at[lt]";
        /// Created at[lte].
        created_at_lte: String = "created_at[lte]";
        /// Limit.
        limit: i64 = "limit";
        /// Order.
        order: SortOrder = "order";
        /// Page.
        page: String = "page";
        /// Types.
        types: Vec<SessionEventType> = "types[]";
    }
}

query! {
    /// What `sessions.events.stream` can be asked for.
    SessionEventStreamParams {
        /// Event deltas.
        event_deltas: Vec<EventDeltaType> = "event_deltas[]";
    }
}

query! {
    /// What `sessions.threads.events.list` can be asked for.
    SessionThreadEventListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `sessions.threads.events.stream` can be asked for.
    SessionThreadEventStreamParams {
        /// Event deltas.
        event_deltas: Vec<EventDeltaType> = "event_deltas[]";
    }
}
