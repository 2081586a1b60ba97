// Written by hostler-codegen from api/. Do not edit.
//! Session events.
#[allow(unused_imports)]
use super::*;

params! {
    /// A message. Starts a turn, or joins the one that runs at its next model request.
    UserMessageEventParams ["type" = "user.message"] {
        /// 1 to 1,000 blocks.
        content: req Vec<MessageBlock> = "content";
        --
    }
}

union! {
    /// A part of a message.
    MessageBlock by "type" {
        /// Text.
        Text(TextBlock) = "text";
        /// An image.
        Image(ImageBlock) = "image";
        /// A document.
        Document(DocumentBlock) = "document";
        /// Something that was left out. May be sent back in a message, so that history can be
        /// repeated.
        Redacted(RedactedBlock) = "redacted";
    }
}

params! {
    /// Text.
    TextBlock ["type" = "text"] {
        /// The text, not empty.
        text: req String = "text";
        --
    }
}

params! {
    /// An image.
    ImageBlock ["type" = "image"] {
        /// Where the image comes from.
        source: req ImageSource = "source";
        --
    }
}

union! {
    /// Where an image comes from.
    ImageSource by "type" {
        /// An image in the request itself.
        Base64(Base64ImageSource) = "base64";
        /// An image on the web.
        Url(UrlImageSource) = "url";
        /// An uploaded image.
        File(FileImageSource) = "file";
    }
}

params! {
    /// An image in the request itself.
    Base64ImageSource ["type" = "base64"] {
        /// The image in base64.
        data: req String = "data";
        /// `image/png`, `image/jpeg`, `image/gif` or `image/webp`.
        media_type: req String = "media_type";
        --
    }
}

params! {
    /// An image on the web.
    UrlImageSource ["type" = "url"] {
        /// Address of the image.
        url: req String = "url";
        --
    }
}

params! {
    /// An uploaded image.
    FileImageSource ["type" = "file"] {
        /// Uploaded file (`file_…`).
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// A document.
    DocumentBlock ["type" = "document"] {
        /// Where the document comes from.
        source: req DocumentSource = "source";
        --
        /// What the model should know about it.
        context: may String = "context";
        /// Title.
        title: may String = "title";
    }
}

union! {
    /// Where a document comes from.
    DocumentSource by "type" {
        /// A document in the request itself.
        Base64(Base64DocumentSource) = "base64";
        /// Plain text.
        Text(PlainTextDocumentSource) = "text";
        /// A document on the web.
        Url(UrlDocumentSource) = "url";
        /// An uploaded document.
        File(FileDocumentSource) = "file";
    }
}

params! {
    /// A document in the request itself.
    Base64DocumentSource ["type" = "base64"] {
        /// The document in base64.
        data: req String = "data";
        /// Its type, such as `application/pdf`.
        media_type: req String = "media_type";
        --
    }
}

params! {
    /// Plain text.
    PlainTextDocumentSource ["type" = "text", "media_type" = "text/plain"] {
        /// The text.
        data: req String = "data";
        --
    }
}

params! {
    /// A document on the web.
    UrlDocumentSource ["type" = "url"] {
        /// Address of the document.
        url: req String = "url";
        --
    }
}

params! {
    /// An uploaded document.
    FileDocumentSource ["type" = "file"] {
        /// Uploaded file (`file_…`).
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// Something that was left out. May be sent back in a message, so that history can be
    /// repeated.
    RedactedBlock ["type" = "redacted"] {
        --
    }
}

params! {
    /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts
    /// work by itself; one at a time.
    UserDefineOutcomeEventParams ["type" = "user.define_outcome"] {
        /// What to achieve.
        description: req String = "description";
        /// How to tell whether it is achieved.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Most attempts, 1 to 20. Left out or null: 3.
        max_iterations: may i64 = "max_iterations";
    }
}

union! {
    /// How to tell whether an outcome is achieved.
    OutcomeRubric by "type" {
        /// A rubric in an uploaded file.
        File(FileRubric) = "file";
        /// A rubric as text.
        Text(TextRubric) = "text";
    }
}

params! {
    /// A rubric in an uploaded file.
    FileRubric ["type" = "file"] {
        /// Uploaded file (`file_…`) with the rubric.
        file_id: req String = "file_id";
        --
    }
}

params! {
    /// A rubric as text.
    TextRubric ["type" = "text"] {
        /// The rubric, at most 262,144 characters.
        content: req String = "content";
        --
    }
}

params! {
    /// A note from the operator: a system turn that does not replace the system prompt. The last
    /// event of its request, right after a message or a result; the model must support it.
    SystemMessageEventParams ["type" = "system.message"] {
        /// 1 to 1,000 texts.
        content: req Vec<SystemContentBlock> = "content";
        --
    }
}

params! {
    /// Text.
    SystemContentBlock ["type" = "text"] {
        /// The text, not empty.
        text: req String = "text";
        --
    }
}

string_enum! {
    /// Type of an event that can be listed.
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
    /// An event in the history of a session.
    SessionEvent by "type" {
        /// A message of the user.
        UserMessage(UserMessageEvent) = "user.message";
        /// An interrupt.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// An answer to a call that waited for approval.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// The result of a custom tool.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
        AgentCustomToolUse(AgentCustomToolUseEvent) = "agent.custom_tool_use";
        /// The agent said something.
        AgentMessage(AgentMessageEvent) = "agent.message";
        /// The agent thinks; a sign of progress without content.
        AgentThinking(AgentThinkingEvent) = "agent.thinking";
        /// The agent calls a tool of an MCP server.
        AgentMcpToolUse(AgentMcpToolUseEvent) = "agent.mcp_tool_use";
        /// The result of a tool of an MCP server.
        AgentMcpToolResult(AgentMcpToolResultEvent) = "agent.mcp_tool_result";
        /// The agent calls a built-in tool.
        AgentToolUse(AgentToolUseEvent) = "agent.tool_use";
        /// The result of a built-in tool.
        AgentToolResult(AgentToolResultEvent) = "agent.tool_result";
        /// A thread got a message from another one.
        AgentThreadMessageReceived(AgentThreadMessageReceivedEvent) = "agent.thread_message_received";
        /// A thread sent a message to another one.
        AgentThreadMessageSent(AgentThreadMessageSentEvent) = "agent.thread_message_sent";
        /// The conversation was summarised to fit the model's context.
        AgentThreadContextCompacted(AgentThreadContextCompactedEvent) = "agent.thread_context_compacted";
        /// Something failed.
        SessionError(SessionErrorEvent) = "session.error";
        /// The session waits for another try after a failure.
        SessionStatusRescheduled(SessionStatusRescheduledEvent) = "session.status_rescheduled";
        /// The session began to work; once per turn.
        SessionStatusRunning(SessionStatusRunningEvent) = "session.status_running";
        /// The session waits.
        SessionStatusIdle(SessionStatusIdleEvent) = "session.status_idle";
        /// The session is over for good.
        SessionStatusTerminated(SessionStatusTerminatedEvent) = "session.status_terminated";
        /// A thread was started.
        SessionThreadCreated(SessionThreadCreatedEvent) = "session.thread_created";
        /// A grader began to check an outcome.
        SpanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent) = "span.outcome_evaluation_start";
        /// A grader decided.
        SpanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent) = "span.outcome_evaluation_end";
        /// A request to the model began.
        SpanModelRequestStart(SpanModelRequestStartEvent) = "span.model_request_start";
        /// A request to the model ended, also after a failure or an interrupt.
        SpanModelRequestEnd(SpanModelRequestEndEvent) = "span.model_request_end";
        /// A grader still checks an outcome; a sign of life.
        SpanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent) = "span.outcome_evaluation_ongoing";
        /// Something to achieve.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// The session was deleted; the last event of a stream.
        SessionDeleted(SessionDeletedEvent) = "session.deleted";
        /// A thread began to work.
        SessionThreadStatusRunning(SessionThreadStatusRunningEvent) = "session.thread_status_running";
        /// A thread waits.
        SessionThreadStatusIdle(SessionThreadStatusIdleEvent) = "session.thread_status_idle";
        /// A thread is over for good.
        SessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent) = "session.thread_status_terminated";
        /// The result of a built-in tool that a worker ran.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// A thread waits for another try after a failure.
        SessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent) = "session.thread_status_rescheduled";
        /// The session was changed. Carries only what changed; holds from the next turn on.
        SessionUpdated(SessionUpdatedEvent) = "session.updated";
        /// A note from the operator.
        SystemMessage(SystemMessageEvent) = "system.message";
        /// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops
        /// at the budget.
        SessionUsage(SessionUsageEvent) = "session.usage";
        /// A workflow run was started; its first event.
        WorkflowRunCreated(WorkflowRunCreatedEvent) = "workflow_run.created";
        /// A workflow run is over; its last event.
        WorkflowRunStatusEnded(WorkflowRunStatusEndedEvent) = "workflow_run.status_ended";
        /// A workflow run entered a phase.
        WorkflowRunPhaseStarted(WorkflowRunPhaseStartedEvent) = "workflow_run.phase_started";
        /// A workflow run left a phase; says nothing about success.
        WorkflowRunPhaseEnded(WorkflowRunPhaseEndedEvent) = "workflow_run.phase_ended";
        /// A workflow run works.
        WorkflowRunStatusRunning(WorkflowRunStatusRunningEvent) = "workflow_run.status_running";
        /// A workflow run waits.
        WorkflowRunStatusIdle(WorkflowRunStatusIdleEvent) = "workflow_run.status_idle";
        /// A workflow run failed, or could not be made.
        WorkflowRunError(WorkflowRunErrorEvent) = "workflow_run.error";
    }
}

object! {
    /// A message of the user.
    UserMessageEvent ["type" = "user.message"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Blocks.
        content: req Vec<MessageBlock> = "content";
        --
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
    }
}

object! {
    /// An interrupt.
    UserInterruptEvent ["type" = "user.interrupt"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
        /// Thread that was stopped; absent or null means all.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// An answer to a call that waited for approval.
    UserToolConfirmationEvent ["type" = "user.tool_confirmation"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Whether the call may run.
        result: req ConfirmationResult = "result";
        /// Id of the event of the call.
        tool_use_id: req String = "tool_use_id";
        --
        /// What the model is told.
        deny_message: may String = "deny_message";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

string_enum! {
    /// Whether a call may run.
    ConfirmationResult {
        /// It may.
        Allow = "allow";
        /// It may not.
        Deny = "deny";
    }
}

object! {
    /// The result of a custom tool.
    UserCustomToolResultEvent ["type" = "user.custom_tool_result"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Id of the event of the call.
        custom_tool_use_id: req String = "custom_tool_use_id";
        --
        /// What it says, in blocks.
        content: may Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

union! {
    /// A part of a tool's result.
    ToolResultBlock by "type" {
        /// Text.
        Text(TextBlock) = "text";
        /// An image.
        Image(ImageBlock) = "image";
        /// A document.
        Document(DocumentBlock) = "document";
        /// A search result.
        SearchResult(SearchResultBlock) = "search_result";
    }
}

params! {
    /// A search result.
    SearchResultBlock ["type" = "search_result"] {
        /// Whether the model may cite it.
        citations: req SearchResultCitations = "citations";
        /// The text, in parts.
        content: req Vec<SearchResultContent> = "content";
        /// Where it was found.
        source: req String = "source";
        /// Title.
        title: req String = "title";
        --
    }
}

params! {
    /// Whether a search result may be cited.
    SearchResultCitations [] {
        /// Whether the model may cite it.
        enabled: req bool = "enabled";
        --
    }
}

params! {
    /// A part of a search result's text.
    SearchResultContent ["type" = "text"] {
        /// The text.
        text: req String = "text";
        --
    }
}

object! {
    /// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
    AgentCustomToolUseEvent ["type" = "agent.custom_tool_use"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Arguments of the call.
        input: req Json = "input";
        /// Name of the tool.
        name: req String = "name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// The agent said something.
    AgentMessageEvent ["type" = "agent.message"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What it says, in blocks.
        content: req Vec<AgentMessageBlock> = "content";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

union! {
    /// A part of an agent's message.
    AgentMessageBlock by "type" {
        /// Text.
        Text(TextBlock) = "text";
        /// Something that was left out. May be sent back in a message, so that history can be
        /// repeated.
        Redacted(RedactedBlock) = "redacted";
    }
}

object! {
    /// The agent thinks; a sign of progress without content.
    AgentThinkingEvent ["type" = "agent.thinking"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// The agent calls a tool of an MCP server.
    AgentMcpToolUseEvent ["type" = "agent.mcp_tool_use"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Arguments of the call.
        input: req Json = "input";
        /// Name of the MCP server, as the agent declares it.
        mcp_server_name: req String = "mcp_server_name";
        /// Name of the tool.
        name: req String = "name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// What the permission policy decided; may be absent on old events.
        evaluated_permission: may EvaluatedPermission = "evaluated_permission";
        /// How the policy decided; may be absent on old events, or when no policy was asked.
        evaluation: may AgentToolEvaluation = "evaluation";
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

string_enum! {
    /// What a permission policy decided.
    EvaluatedPermission {
        /// The call runs.
        Allow = "allow";
        /// The call waits for `user.tool_confirmation`.
        Ask = "ask";
        /// The call does not run; the agent gets an error as its result.
        Deny = "deny";
    }
}

union! {
    /// How a permission policy decided.
    AgentToolEvaluation by "type" {
        /// By `always_allow`.
        AlwaysAllow(AgentToolEvaluationAlwaysAllow) = "always_allow";
        /// By `always_ask`.
        AlwaysAsk(AgentToolEvaluationAlwaysAsk) = "always_ask";
        /// By `auto`.
        Auto(AgentToolEvaluationAuto) = "auto";
    }
}

object! {
    /// By `always_allow`.
    AgentToolEvaluationAlwaysAllow ["type" = "always_allow"] {
        --
    }
}

object! {
    /// By `always_ask`.
    AgentToolEvaluationAlwaysAsk ["type" = "always_ask"] {
        --
    }
}

object! {
    /// By `auto`.
    AgentToolEvaluationAuto ["type" = "auto"] {
        /// What was decided, and why.
        evaluated_permission: req AgentAutoEvaluatedPermission = "evaluated_permission";
        --
    }
}

union! {
    /// What `auto` decided.
    AgentAutoEvaluatedPermission by "type" {
        /// The call was found safe.
        Allow(AgentAutoEvaluatedPermissionAllow) = "allow";
        /// The call waits for approval.
        Ask(AgentAutoEvaluatedPermissionAsk) = "ask";
        /// The call was denied.
        Deny(AgentAutoEvaluatedPermissionDeny) = "deny";
    }
}

object! {
    /// The call was found safe.
    AgentAutoEvaluatedPermissionAllow ["type" = "allow"] {
        --
    }
}

object! {
    /// The call waits for approval.
    AgentAutoEvaluatedPermissionAsk ["type" = "ask"] {
        /// Why, such as `indeterminate`; an open set.
        reason_code: req String = "reason_code";
        --
    }
}

object! {
    /// The call was denied.
    AgentAutoEvaluatedPermissionDeny ["type" = "deny"] {
        /// Why, such as `high_risk` or `indeterminate`; an open set.
        reason_code: req String = "reason_code";
        --
    }
}

object! {
    /// The result of a tool of an MCP server.
    AgentMcpToolResultEvent ["type" = "agent.mcp_tool_result"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Id of the event of the call.
        mcp_tool_use_id: req String = "mcp_tool_use_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// What it says, in blocks.
        content: may Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
    }
}

object! {
    /// The agent calls a built-in tool.
    AgentToolUseEvent ["type" = "agent.tool_use"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Arguments of the call.
        input: req Json = "input";
        /// Name of the tool.
        name: req String = "name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// What the permission policy decided; may be absent on old events.
        evaluated_permission: may EvaluatedPermission = "evaluated_permission";
        /// How the policy decided; may be absent on old events, or when no policy was asked.
        evaluation: may AgentToolEvaluation = "evaluation";
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// The result of a built-in tool.
    AgentToolResultEvent ["type" = "agent.tool_result"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Id of the event of the call.
        tool_use_id: req String = "tool_use_id";
        --
        /// What it says, in blocks.
        content: may Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
    }
}

object! {
    /// A thread got a message from another one.
    AgentThreadMessageReceivedEvent ["type" = "agent.thread_message_received"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What it says, in blocks.
        content: req Vec<MessageBlock> = "content";
        /// Thread that sent it.
        from_session_thread_id: req String = "from_session_thread_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// Agent of that thread; absent if it is the main thread.
        from_agent_name: may String = "from_agent_name";
    }
}

object! {
    /// A thread sent a message to another one.
    AgentThreadMessageSentEvent ["type" = "agent.thread_message_sent"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What it says, in blocks.
        content: req Vec<MessageBlock> = "content";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Thread that gets it.
        to_session_thread_id: req String = "to_session_thread_id";
        --
        /// Agent of that thread; absent if it is the main thread.
        to_agent_name: may String = "to_agent_name";
    }
}

object! {
    /// The conversation was summarised to fit the model's context.
    AgentThreadContextCompactedEvent ["type" = "agent.thread_context_compacted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Something failed.
    SessionErrorEvent ["type" = "session.error"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What failed, and what the server does about it.
        error: req SessionError = "error";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

union! {
    /// What failed in a session.
    SessionError by "type" {
        /// A failure without a name of its own; go by `retry_status`.
        UnknownError(UnknownError) = "unknown_error";
        /// The model stayed overloaded.
        ModelOverloadedError(ModelOverloadedError) = "model_overloaded_error";
        /// The model's rate limit was hit.
        ModelRateLimitedError(ModelRateLimitedError) = "model_rate_limited_error";
        /// A request to the model failed.
        ModelRequestFailedError(ModelRequestFailedError) = "model_request_failed_error";
        /// An MCP server could not be reached.
        McpConnectionFailedError(McpConnectionFailedError) = "mcp_connection_failed_error";
        /// An MCP server did not accept the credential.
        McpAuthenticationFailedError(McpAuthenticationFailedError) = "mcp_authentication_failed_error";
        /// The account cannot pay; repeating does not help.
        BillingError(BillingError) = "billing_error";
        /// The host of a credential cannot be reached from the environment.
        CredentialHostUnreachableError(CredentialHostUnreachableError) = "credential_host_unreachable_error";
        /// Too many rounds of tools in one turn. A further message starts a new turn.
        ToolUseLimitReachedError(ToolUseLimitReachedError) = "tool_use_limit_reached_error";
        /// The context was compacted too often in a row. A further message starts a new turn.
        CompactionLimitReachedError(CompactionLimitReachedError) = "compaction_limit_reached_error";
        /// The token of a repository was not accepted; the session goes on without it.
        RepositoryAuthenticationError(RepositoryAuthenticationError) = "repository_authentication_error";
        /// The token may not read a repository; the session goes on without it.
        RepositoryForbiddenError(RepositoryForbiddenError) = "repository_forbidden_error";
        /// A repository does not exist; the session goes on without it.
        RepositoryNotFoundError(RepositoryNotFoundError) = "repository_not_found_error";
        /// A branch or commit does not exist; the session goes on without the repository.
        RepositoryCheckoutError(RepositoryCheckoutError) = "repository_checkout_error";
        /// A repository could not be cloned; the session goes on without it.
        RepositoryCloneError(RepositoryCloneError) = "repository_clone_error";
    }
}

object! {
    /// A failure without a name of its own; go by `retry_status`.
    UnknownError ["type" = "unknown_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

union! {
    /// What the server does about a failure.
    RetryStatus by "type" {
        /// It tries again by itself.
        Retrying(RetryStatusRetrying) = "retrying";
        /// It gave up: the turn is over, or goes on without what failed.
        Exhausted(RetryStatusExhausted) = "exhausted";
        /// The session is over.
        Terminal(RetryStatusTerminal) = "terminal";
    }
}

object! {
    /// It tries again by itself.
    RetryStatusRetrying ["type" = "retrying"] {
        --
    }
}

object! {
    /// It gave up: the turn is over, or goes on without what failed.
    RetryStatusExhausted ["type" = "exhausted"] {
        --
    }
}

object! {
    /// The session is over.
    RetryStatusTerminal ["type" = "terminal"] {
        --
    }
}

object! {
    /// The model stayed overloaded.
    ModelOverloadedError ["type" = "model_overloaded_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// The model's rate limit was hit.
    ModelRateLimitedError ["type" = "model_rate_limited_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// A request to the model failed.
    ModelRequestFailedError ["type" = "model_request_failed_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// An MCP server could not be reached.
    McpConnectionFailedError ["type" = "mcp_connection_failed_error"] {
        /// Name of the MCP server, as the agent declares it.
        mcp_server_name: req String = "mcp_server_name";
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// An MCP server did not accept the credential.
    McpAuthenticationFailedError ["type" = "mcp_authentication_failed_error"] {
        /// Name of the MCP server, as the agent declares it.
        mcp_server_name: req String = "mcp_server_name";
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// The account cannot pay; repeating does not help.
    BillingError ["type" = "billing_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// The host of a credential cannot be reached from the environment.
    CredentialHostUnreachableError ["type" = "credential_host_unreachable_error"] {
        /// Credential (`vcrd_…`).
        credential_id: req String = "credential_id";
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        /// Its vault (`vlt_…`).
        vault_id: req String = "vault_id";
        --
    }
}

object! {
    /// Too many rounds of tools in one turn. A further message starts a new turn.
    ToolUseLimitReachedError ["type" = "tool_use_limit_reached_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// The context was compacted too often in a row. A further message starts a new turn.
    CompactionLimitReachedError ["type" = "compaction_limit_reached_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
    }
}

object! {
    /// The token of a repository was not accepted; the session goes on without it.
    RepositoryAuthenticationError ["type" = "repository_authentication_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository that could not be used; null if it is not known.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// The token may not read a repository; the session goes on without it.
    RepositoryForbiddenError ["type" = "repository_forbidden_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository that could not be used; null if it is not known.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// A repository does not exist; the session goes on without it.
    RepositoryNotFoundError ["type" = "repository_not_found_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository that could not be used; null if it is not known.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// A branch or commit does not exist; the session goes on without the repository.
    RepositoryCheckoutError ["type" = "repository_checkout_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository that could not be used; null if it is not known.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// A repository could not be cloned; the session goes on without it.
    RepositoryCloneError ["type" = "repository_clone_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        /// What the server does about it.
        retry_status: req RetryStatus = "retry_status";
        --
        /// Repository that could not be used; null if it is not known.
        repository_url: may String = "repository_url";
    }
}

object! {
    /// The session waits for another try after a failure.
    SessionStatusRescheduledEvent ["type" = "session.status_rescheduled"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// The session began to work; once per turn.
    SessionStatusRunningEvent ["type" = "session.status_running"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// The session waits.
    SessionStatusIdleEvent ["type" = "session.status_idle"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Why work stopped.
        stop_reason: req StopReason = "stop_reason";
        --
        /// More about a refusal; null or absent for every other reason.
        stop_details: may SessionRefusalStopDetails = "stop_details";
    }
}

object! {
    /// More about a refusal.
    SessionRefusalStopDetails ["type" = "refusal"] {
        --
        /// What it was about; null if that is not said.
        category: may RefusalCategory = "category";
        /// A sentence for people; not to be parsed.
        explanation: may String = "explanation";
    }
}

string_enum! {
    /// What a refusal was about; an open set.
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
    /// Why work stopped. Everything but `requires_action` ends the turn.
    StopReason by "type" {
        /// The agent is done, or was interrupted.
        EndTurn(SessionEndTurn) = "end_turn";
        /// Calls wait for an answer.
        RequiresAction(SessionRequiresAction) = "requires_action";
        /// Repeated failures, or a limit of the turn. A further message may help.
        RetriesExhausted(SessionRetriesExhausted) = "retries_exhausted";
        /// The budget is spent; raise or remove it.
        BudgetReached(SessionBudgetReached) = "budget_reached";
        /// The model refused; `stop_details` says more.
        Refusal(SessionRefusal) = "refusal";
    }
}

object! {
    /// The agent is done, or was interrupted.
    SessionEndTurn ["type" = "end_turn"] {
        --
    }
}

object! {
    /// Calls wait for an answer.
    SessionRequiresAction ["type" = "requires_action"] {
        /// Ids of the events to answer.
        event_ids: req Vec<String> = "event_ids";
        --
    }
}

object! {
    /// Repeated failures, or a limit of the turn. A further message may help.
    SessionRetriesExhausted ["type" = "retries_exhausted"] {
        --
    }
}

object! {
    /// The budget is spent; raise or remove it.
    SessionBudgetReached ["type" = "budget_reached"] {
        --
    }
}

object! {
    /// The model refused; `stop_details` says more.
    SessionRefusal ["type" = "refusal"] {
        --
    }
}

object! {
    /// The session is over for good.
    SessionStatusTerminatedEvent ["type" = "session.status_terminated"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// A thread was started.
    SessionThreadCreatedEvent ["type" = "session.thread_created"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name of the thread's agent.
        agent_name: req String = "agent_name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// The new thread.
        session_thread_id: req String = "session_thread_id";
        --
        /// Workflow run that started it; null if none did.
        workflow_run_id: may String = "workflow_run_id";
    }
}

object! {
    /// A grader began to check an outcome.
    SpanOutcomeEvaluationStartEvent ["type" = "span.outcome_evaluation_start"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Number of the attempt, from 0.
        iteration: req i64 = "iteration";
        /// Outcome that this belongs to (`outc_…`).
        outcome_id: req String = "outcome_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// A grader decided.
    SpanOutcomeEvaluationEndEvent ["type" = "span.outcome_evaluation_end"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What the grader said.
        explanation: req String = "explanation";
        /// Number of the attempt, from 0.
        iteration: req i64 = "iteration";
        /// Id of the event of its start; may be empty.
        outcome_evaluation_start_id: req String = "outcome_evaluation_start_id";
        /// Outcome that this belongs to (`outc_…`).
        outcome_id: req String = "outcome_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// `satisfied`, `needs_revision` (another attempt follows), `max_iterations_reached`,
        /// `failed` or `interrupted`; an open set.
        result: req String = "result";
        /// Tokens of the check.
        usage: req SpanModelUsage = "usage";
        --
    }
}

object! {
    /// Tokens of one request to a model.
    SpanModelUsage [] {
        /// Input tokens written to the prompt cache.
        cache_creation_input_tokens: req i64 = "cache_creation_input_tokens";
        /// Input tokens read from the prompt cache.
        cache_read_input_tokens: req i64 = "cache_read_input_tokens";
        /// Input tokens that were neither read from nor written to the prompt cache.
        input_tokens: req i64 = "input_tokens";
        /// Tokens that the model wrote.
        output_tokens: req i64 = "output_tokens";
        --
        /// Speed of the answer; null unless it was set.
        speed: may ModelSpeed = "speed";
    }
}

object! {
    /// A request to the model began.
    SpanModelRequestStartEvent ["type" = "span.model_request_start"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// A request to the model ended, also after a failure or an interrupt.
    SpanModelRequestEndEvent ["type" = "span.model_request_end"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Id of the event of its start.
        model_request_start_id: req String = "model_request_start_id";
        /// Tokens of the request.
        model_usage: req SpanModelUsage = "model_usage";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// Whether the request failed.
        is_error: may bool = "is_error";
    }
}

object! {
    /// A grader still checks an outcome; a sign of life.
    SpanOutcomeEvaluationOngoingEvent ["type" = "span.outcome_evaluation_ongoing"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Number of the attempt, from 0.
        iteration: req i64 = "iteration";
        /// Outcome that this belongs to (`outc_…`).
        outcome_id: req String = "outcome_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// Something to achieve.
    UserDefineOutcomeEvent ["type" = "user.define_outcome"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What to achieve.
        description: req String = "description";
        /// Identifier of the outcome (`outc_…`).
        outcome_id: req String = "outcome_id";
        /// When it was received (RFC 3339).
        processed_at: req String = "processed_at";
        /// How to tell whether it is achieved. A rubric from a file is shown as its text.
        rubric: req OutcomeRubric = "rubric";
        --
        /// Most attempts; null means 3.
        max_iterations: may i64 = "max_iterations";
    }
}

object! {
    /// The session was deleted; the last event of a stream.
    SessionDeletedEvent ["type" = "session.deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
    }
}

object! {
    /// A thread began to work.
    SessionThreadStatusRunningEvent ["type" = "session.thread_status_running"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name of the thread's agent.
        agent_name: req String = "agent_name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// The thread.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// A thread waits.
    SessionThreadStatusIdleEvent ["type" = "session.thread_status_idle"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name of the thread's agent.
        agent_name: req String = "agent_name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// The thread.
        session_thread_id: req String = "session_thread_id";
        /// Why work stopped.
        stop_reason: req StopReason = "stop_reason";
        --
        /// More about a refusal; null or absent for every other reason.
        stop_details: may SessionRefusalStopDetails = "stop_details";
    }
}

object! {
    /// A thread is over for good.
    SessionThreadStatusTerminatedEvent ["type" = "session.thread_status_terminated"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name of the thread's agent.
        agent_name: req String = "agent_name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// The thread.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// The result of a built-in tool that a worker ran.
    UserToolResultEvent ["type" = "user.tool_result"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Id of the event of the call.
        tool_use_id: req String = "tool_use_id";
        --
        /// What it says, in blocks.
        content: may Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
        /// Thread that the event belongs to. Set on copies that the main stream carries of a child
        /// thread's events; absent, null or empty otherwise.
        session_thread_id: may String = "session_thread_id";
    }
}

object! {
    /// A thread waits for another try after a failure.
    SessionThreadStatusRescheduledEvent ["type" = "session.thread_status_rescheduled"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name of the thread's agent.
        agent_name: req String = "agent_name";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// The thread.
        session_thread_id: req String = "session_thread_id";
        --
    }
}

object! {
    /// The session was changed. Carries only what changed; holds from the next turn on.
    SessionUpdatedEvent ["type" = "session.updated"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// The whole agent, if it changed.
        agent: may SessionAgent = "agent";
        /// The new ceiling; null if it was removed.
        budget: may BudgetLimit = "budget";
        /// All pairs, if any changed; absent if none are left.
        metadata: may BTreeMap<String, String> = "metadata";
        /// The new title.
        title: may String = "title";
    }
}

object! {
    /// A note from the operator.
    SystemMessageEvent ["type" = "system.message"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What it says, in blocks.
        content: req Vec<SystemContentBlock> = "content";
        --
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: may String = "processed_at";
    }
}

object! {
    /// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops
    /// at the budget.
    SessionUsageEvent ["type" = "session.usage"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Tokens and cost so far.
        usage: req SessionUsageSnapshot = "usage";
        --
        /// Ceiling on the cost; null if there is none.
        budget: may BudgetLimit = "budget";
    }
}

object! {
    /// A workflow run was started; its first event.
    WorkflowRunCreatedEvent ["type" = "workflow_run.created"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Name as the agent gave it, or as the server did.
        name: req String = "name";
        /// Phases in the order of the plan; may be empty.
        phases: req Vec<WorkflowRunPhase> = "phases";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        --
        /// What the run is for; null if nothing was said.
        description: may String = "description";
    }
}

object! {
    /// A phase of a workflow run.
    WorkflowRunPhase [] {
        /// Identifier (`wrph_…`).
        id: req String = "id";
        /// Name.
        name: req String = "name";
        --
        /// What the phase is for; null if nothing was said.
        description: may String = "description";
    }
}

object! {
    /// A workflow run is over; its last event.
    WorkflowRunStatusEndedEvent ["type" = "workflow_run.status_ended"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// How it ended.
        result: req WorkflowRunResult = "result";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

union! {
    /// How a workflow run ended.
    WorkflowRunResult by "type" {
        /// Its program came to an end.
        Completed(WorkflowRunResultCompleted) = "completed";
        /// It failed.
        Error(WorkflowRunResultError) = "error";
        /// The agent stopped it.
        Stopped(WorkflowRunResultStopped) = "stopped";
    }
}

object! {
    /// Its program came to an end.
    WorkflowRunResultCompleted ["type" = "completed"] {
        --
    }
}

object! {
    /// It failed.
    WorkflowRunResultError ["type" = "error"] {
        /// What failed.
        error: req WorkflowRunError = "error";
        --
    }
}

union! {
    /// What failed in a workflow run.
    WorkflowRunError by "type" {
        /// It took too long.
        TimeoutError(TimeoutWorkflowRunError) = "timeout_error";
        /// Its program failed or was refused.
        ProgramError(ProgramWorkflowRunError) = "program_error";
        /// A failure without a name of its own.
        UnknownError(UnknownWorkflowRunError) = "unknown_error";
        /// It made too many threads.
        ThreadLimitError(ThreadLimitWorkflowRunError) = "thread_limit_error";
        /// The session has too many open runs already.
        MaxWorkflowRunsError(MaxWorkflowRunsWorkflowRunError) = "max_workflow_runs_error";
    }
}

object! {
    /// It took too long.
    TimeoutWorkflowRunError ["type" = "timeout_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// Its program failed or was refused.
    ProgramWorkflowRunError ["type" = "program_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A failure without a name of its own.
    UnknownWorkflowRunError ["type" = "unknown_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// It made too many threads.
    ThreadLimitWorkflowRunError ["type" = "thread_limit_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The session has too many open runs already.
    MaxWorkflowRunsWorkflowRunError ["type" = "max_workflow_runs_error"] {
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// The agent stopped it.
    WorkflowRunResultStopped ["type" = "stopped"] {
        --
    }
}

object! {
    /// A workflow run entered a phase.
    WorkflowRunPhaseStartedEvent ["type" = "workflow_run.phase_started"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        /// The phase (`wrph_…`).
        workflow_run_phase_id: req String = "workflow_run_phase_id";
        --
    }
}

object! {
    /// A workflow run left a phase; says nothing about success.
    WorkflowRunPhaseEndedEvent ["type" = "workflow_run.phase_ended"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// Id of the event of its start.
        phase_started_id: req String = "phase_started_id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        /// The phase (`wrph_…`).
        workflow_run_phase_id: req String = "workflow_run_phase_id";
        --
    }
}

object! {
    /// A workflow run works.
    WorkflowRunStatusRunningEvent ["type" = "workflow_run.status_running"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

object! {
    /// A workflow run waits.
    WorkflowRunStatusIdleEvent ["type" = "workflow_run.status_idle"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        /// Workflow run that this belongs to (`wrun_…`).
        workflow_run_id: req String = "workflow_run_id";
        --
    }
}

object! {
    /// A workflow run failed, or could not be made.
    WorkflowRunErrorEvent ["type" = "workflow_run.error"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        /// What failed.
        error: req WorkflowRunError = "error";
        /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
        processed_at: req String = "processed_at";
        --
        /// The run; null if none could be made.
        workflow_run_id: may String = "workflow_run_id";
    }
}

params! {
    /// Events to send.
    SessionEventSendParams [] {
        /// 1 to 1,000 events, in order.
        events: req Vec<InputEventParams> = "events";
        --
    }
}

union! {
    /// An event that can be sent.
    InputEventParams by "type" {
        /// A message. Starts a turn, or joins the one that runs at its next model request.
        UserMessage(UserMessageEventParams) = "user.message";
        /// Stops what runs; the turn ends as if it were done. Jumps the queue.
        UserInterrupt(UserInterruptEventParams) = "user.interrupt";
        /// The answer to a call that waits for approval.
        UserToolConfirmation(UserToolConfirmationEventParams) = "user.tool_confirmation";
        /// The result of a custom tool. May be sent as soon as the call is seen.
        UserCustomToolResult(UserCustomToolResultEventParams) = "user.custom_tool_result";
        /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts
        /// work by itself; one at a time.
        UserDefineOutcome(UserDefineOutcomeEventParams) = "user.define_outcome";
        /// The result of a built-in tool that a worker ran. Only in self-hosted environments.
        UserToolResult(UserToolResultEventParams) = "user.tool_result";
        /// A note from the operator: a system turn that does not replace the system prompt. The last
        /// event of its request, right after a message or a result; the model must support it.
        SystemMessage(SystemMessageEventParams) = "system.message";
    }
}

params! {
    /// Stops what runs; the turn ends as if it were done. Jumps the queue.
    UserInterruptEventParams ["type" = "user.interrupt"] {
        --
        /// Thread to stop. Left out or null: every thread that is not archived.
        session_thread_id: may String = "session_thread_id";
    }
}

params! {
    /// The answer to a call that waits for approval.
    UserToolConfirmationEventParams ["type" = "user.tool_confirmation"] {
        /// Whether the call may run.
        result: req ConfirmationResult = "result";
        /// Id of the *event* of the call (`sevt_…`).
        tool_use_id: req String = "tool_use_id";
        --
        /// What to tell the model, at most 10,000 characters; only with `deny`.
        deny_message: may String = "deny_message";
    }
}

params! {
    /// The result of a custom tool. May be sent as soon as the call is seen.
    UserCustomToolResultEventParams ["type" = "user.custom_tool_result"] {
        /// Id of the event of the call (`sevt_…`).
        custom_tool_use_id: req String = "custom_tool_use_id";
        --
        /// What the tool says. Left out: nothing.
        content: opt Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
    }
}

params! {
    /// The result of a built-in tool that a worker ran. Only in self-hosted environments.
    UserToolResultEventParams ["type" = "user.tool_result"] {
        /// Id of the event of the call (`sevt_…`).
        tool_use_id: req String = "tool_use_id";
        --
        /// What the tool says. Left out: nothing.
        content: opt Vec<ToolResultBlock> = "content";
        /// Whether the tool failed. Null or absent means that it did not.
        is_error: may bool = "is_error";
    }
}

object! {
    /// The events as they were stored.
    SentSessionEvents [] {
        --
        /// The events with their ids, in the order in which they were sent.
        data: may Vec<InputEvent> = "data";
    }
}

union! {
    /// An event that was sent.
    InputEvent by "type" {
        /// A message of the user.
        UserMessage(UserMessageEvent) = "user.message";
        /// An interrupt.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// An answer to a call that waited for approval.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// The result of a custom tool.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// Something to achieve.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// The result of a built-in tool that a worker ran.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// A note from the operator.
        SystemMessage(SystemMessageEvent) = "system.message";
    }
}

string_enum! {
    /// An event type that can be previewed.
    EventDeltaType {
        /// Text as it is written.
        AgentMessage = "agent.message";
        /// Only that thinking has begun.
        AgentThinking = "agent.thinking";
    }
}

union! {
    /// An event on a stream: of the history, or a preview.
    StreamEvent by "type" {
        /// A message of the user.
        UserMessage(UserMessageEvent) = "user.message";
        /// An interrupt.
        UserInterrupt(UserInterruptEvent) = "user.interrupt";
        /// An answer to a call that waited for approval.
        UserToolConfirmation(UserToolConfirmationEvent) = "user.tool_confirmation";
        /// The result of a custom tool.
        UserCustomToolResult(UserCustomToolResultEvent) = "user.custom_tool_result";
        /// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
        AgentCustomToolUse(AgentCustomToolUseEvent) = "agent.custom_tool_use";
        /// The agent said something.
        AgentMessage(AgentMessageEvent) = "agent.message";
        /// The agent thinks; a sign of progress without content.
        AgentThinking(AgentThinkingEvent) = "agent.thinking";
        /// The agent calls a tool of an MCP server.
        AgentMcpToolUse(AgentMcpToolUseEvent) = "agent.mcp_tool_use";
        /// The result of a tool of an MCP server.
        AgentMcpToolResult(AgentMcpToolResultEvent) = "agent.mcp_tool_result";
        /// The agent calls a built-in tool.
        AgentToolUse(AgentToolUseEvent) = "agent.tool_use";
        /// The result of a built-in tool.
        AgentToolResult(AgentToolResultEvent) = "agent.tool_result";
        /// A thread got a message from another one.
        AgentThreadMessageReceived(AgentThreadMessageReceivedEvent) = "agent.thread_message_received";
        /// A thread sent a message to another one.
        AgentThreadMessageSent(AgentThreadMessageSentEvent) = "agent.thread_message_sent";
        /// The conversation was summarised to fit the model's context.
        AgentThreadContextCompacted(AgentThreadContextCompactedEvent) = "agent.thread_context_compacted";
        /// Something failed.
        SessionError(SessionErrorEvent) = "session.error";
        /// The session waits for another try after a failure.
        SessionStatusRescheduled(SessionStatusRescheduledEvent) = "session.status_rescheduled";
        /// The session began to work; once per turn.
        SessionStatusRunning(SessionStatusRunningEvent) = "session.status_running";
        /// The session waits.
        SessionStatusIdle(SessionStatusIdleEvent) = "session.status_idle";
        /// The session is over for good.
        SessionStatusTerminated(SessionStatusTerminatedEvent) = "session.status_terminated";
        /// A thread was started.
        SessionThreadCreated(SessionThreadCreatedEvent) = "session.thread_created";
        /// A grader began to check an outcome.
        SpanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent) = "span.outcome_evaluation_start";
        /// A grader decided.
        SpanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent) = "span.outcome_evaluation_end";
        /// A request to the model began.
        SpanModelRequestStart(SpanModelRequestStartEvent) = "span.model_request_start";
        /// A request to the model ended, also after a failure or an interrupt.
        SpanModelRequestEnd(SpanModelRequestEndEvent) = "span.model_request_end";
        /// A grader still checks an outcome; a sign of life.
        SpanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent) = "span.outcome_evaluation_ongoing";
        /// Something to achieve.
        UserDefineOutcome(UserDefineOutcomeEvent) = "user.define_outcome";
        /// The session was deleted; the last event of a stream.
        SessionDeleted(SessionDeletedEvent) = "session.deleted";
        /// A thread began to work.
        SessionThreadStatusRunning(SessionThreadStatusRunningEvent) = "session.thread_status_running";
        /// A thread waits.
        SessionThreadStatusIdle(SessionThreadStatusIdleEvent) = "session.thread_status_idle";
        /// A thread is over for good.
        SessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent) = "session.thread_status_terminated";
        /// The result of a built-in tool that a worker ran.
        UserToolResult(UserToolResultEvent) = "user.tool_result";
        /// A thread waits for another try after a failure.
        SessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent) = "session.thread_status_rescheduled";
        /// The session was changed. Carries only what changed; holds from the next turn on.
        SessionUpdated(SessionUpdatedEvent) = "session.updated";
        /// An event is being written; on streams only, on request.
        EventStart(EventStart) = "event_start";
        /// A piece of an event that is being written; on streams only, on request.
        EventDelta(EventDelta) = "event_delta";
        /// A note from the operator.
        SystemMessage(SystemMessageEvent) = "system.message";
        /// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops
        /// at the budget.
        SessionUsage(SessionUsageEvent) = "session.usage";
        /// A workflow run was started; its first event.
        WorkflowRunCreated(WorkflowRunCreatedEvent) = "workflow_run.created";
        /// A workflow run is over; its last event.
        WorkflowRunStatusEnded(WorkflowRunStatusEndedEvent) = "workflow_run.status_ended";
        /// A workflow run entered a phase.
        WorkflowRunPhaseStarted(WorkflowRunPhaseStartedEvent) = "workflow_run.phase_started";
        /// A workflow run left a phase; says nothing about success.
        WorkflowRunPhaseEnded(WorkflowRunPhaseEndedEvent) = "workflow_run.phase_ended";
        /// A workflow run works.
        WorkflowRunStatusRunning(WorkflowRunStatusRunningEvent) = "workflow_run.status_running";
        /// A workflow run waits.
        WorkflowRunStatusIdle(WorkflowRunStatusIdleEvent) = "workflow_run.status_idle";
        /// A workflow run failed, or could not be made.
        WorkflowRunError(WorkflowRunErrorEvent) = "workflow_run.error";
    }
}

object! {
    /// An event is being written; on streams only, on request.
    EventStart ["type" = "event_start"] {
        /// The event to come.
        event: req EventPreview = "event";
        --
    }
}

union! {
    /// An event to come.
    EventPreview by "type" {
        /// A message to come.
        AgentMessage(AgentMessagePreview) = "agent.message";
        /// Thinking to come.
        AgentThinking(AgentThinkingPreview) = "agent.thinking";
    }
}

object! {
    /// A message to come.
    AgentMessagePreview ["type" = "agent.message"] {
        /// Id that the finished event will have.
        id: req String = "id";
        --
    }
}

object! {
    /// Thinking to come.
    AgentThinkingPreview ["type" = "agent.thinking"] {
        /// Id that the finished event will have.
        id: req String = "id";
        --
    }
}

object! {
    /// A piece of an event that is being written; on streams only, on request.
    EventDelta ["type" = "event_delta"] {
        /// The piece.
        delta: req DeltaContent = "delta";
        /// Id that the finished event will have.
        event_id: req String = "event_id";
        --
    }
}

object! {
    /// A piece of a message.
    DeltaContent ["type" = "content_delta"] {
        /// Text to append.
        content: req TextBlock = "content";
        --
        /// Block to append to; a new number starts a new block. Absent or null: the first.
        index: may i64 = "index";
    }
}

query! {
    /// What `sessions.events.list` can be asked for.
    SessionEventListParams {
        /// Only events that took effect after this instant.
        created_at_gt: String = "created_at[gt]";
        /// Only events that took effect at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only events that took effect before this instant.
        created_at_lt: String = "created_at[lt]";
        /// Only events that took effect at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Most events on one page.
        limit: i64 = "limit";
        /// Direction by `processed_at`; inputs that still wait stand at the end of `asc`.
        order: ListOrder = "order";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only events of these types.
        types: Vec<SessionEventType> = "types[]";
    }
}

query! {
    /// What `sessions.events.stream` can be asked for.
    SessionEventStreamParams {
        /// Event types to preview while the model still writes them.
        event_deltas: Vec<EventDeltaType> = "event_deltas[]";
    }
}

query! {
    /// What `sessions.threads.events.list` can be asked for.
    SessionThreadEventListParams {
        /// Most events on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `sessions.threads.events.stream` can be asked for.
    SessionThreadEventStreamParams {
        /// Event types to preview while the model still writes them.
        event_deltas: Vec<EventDeltaType> = "event_deltas[]";
    }
}
