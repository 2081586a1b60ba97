// Written by hostler-codegen from api/. Do not edit.

/// A message. Starts a turn, or joins the one that runs at its next model request.
public struct UserMessageEventParams: Codable, Hashable, Sendable {
  /// 1 to 1,000 blocks.
  public var content: [MessageBlock]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: [MessageBlock],
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.message")
    content = try object.required("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.message", extra)
    try object.required("content", content)
    try object.rest(extra)
  }
}

/// A part of a message.
public indirect enum MessageBlock: Codable, Hashable, Sendable {
  /// Text.
  case text(TextBlock)
  /// An image.
  case image(ImageBlock)
  /// A document.
  case document(DocumentBlock)
  /// Something that was left out. May be sent back in a message, so that history can be repeated.
  case redacted(RedactedBlock)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "text": self = .text(try TextBlock(from: decoder))
    case "image": self = .image(try ImageBlock(from: decoder))
    case "document": self = .document(try DocumentBlock(from: decoder))
    case "redacted": self = .redacted(try RedactedBlock(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .image(let value): try value.encode(to: encoder)
    case .document(let value): try value.encode(to: encoder)
    case .redacted(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Text.
public struct TextBlock: Codable, Hashable, Sendable {
  /// The text, not empty.
  public var text: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    text: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.text = text
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "text")
    text = try object.required("text")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "text", extra)
    try object.required("text", text)
    try object.rest(extra)
  }
}

/// An image.
public struct ImageBlock: Codable, Hashable, Sendable {
  /// Where the image comes from.
  public var source: ImageSource
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    source: ImageSource,
    extra: [String: JSONValue] = [:]
  ) {
    self.source = source
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "image")
    source = try object.required("source")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "image", extra)
    try object.required("source", source)
    try object.rest(extra)
  }
}

/// Where an image comes from.
public indirect enum ImageSource: Codable, Hashable, Sendable {
  /// An image in the request itself.
  case base64(Base64ImageSource)
  /// An image on the web.
  case url(UrlImageSource)
  /// An uploaded image.
  case file(FileImageSource)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "base64": self = .base64(try Base64ImageSource(from: decoder))
    case "url": self = .url(try UrlImageSource(from: decoder))
    case "file": self = .file(try FileImageSource(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .base64(let value): try value.encode(to: encoder)
    case .url(let value): try value.encode(to: encoder)
    case .file(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An image in the request itself.
public struct Base64ImageSource: Codable, Hashable, Sendable {
  /// The image in base64.
  public var data: String
  /// `image/png`, `image/jpeg`, `image/gif` or `image/webp`.
  public var mediaType: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    data: String,
    mediaType: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.data = data
    self.mediaType = mediaType
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "base64")
    data = try object.required("data")
    mediaType = try object.required("media_type")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "base64", extra)
    try object.required("data", data)
    try object.required("media_type", mediaType)
    try object.rest(extra)
  }
}

/// An image on the web.
public struct UrlImageSource: Codable, Hashable, Sendable {
  /// Address of the image.
  public var url: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    url: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.url = url
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "url")
    url = try object.required("url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "url", extra)
    try object.required("url", url)
    try object.rest(extra)
  }
}

/// An uploaded image.
public struct FileImageSource: Codable, Hashable, Sendable {
  /// Uploaded file (`file_…`).
  public var fileId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.rest(extra)
  }
}

/// A document.
public struct DocumentBlock: Codable, Hashable, Sendable {
  /// Where the document comes from.
  public var source: DocumentSource
  /// What the model should know about it.
  public var context: Maybe<String>
  /// Title.
  public var title: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    source: DocumentSource,
    context: Maybe<String> = .absent,
    title: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.source = source
    self.context = context
    self.title = title
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "document")
    source = try object.required("source")
    context = try object.maybe("context")
    title = try object.maybe("title")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "document", extra)
    try object.required("source", source)
    try object.maybe("context", context)
    try object.maybe("title", title)
    try object.rest(extra)
  }
}

/// Where a document comes from.
public indirect enum DocumentSource: Codable, Hashable, Sendable {
  /// A document in the request itself.
  case base64(Base64DocumentSource)
  /// Plain text.
  case text(PlainTextDocumentSource)
  /// A document on the web.
  case url(UrlDocumentSource)
  /// An uploaded document.
  case file(FileDocumentSource)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "base64": self = .base64(try Base64DocumentSource(from: decoder))
    case "text": self = .text(try PlainTextDocumentSource(from: decoder))
    case "url": self = .url(try UrlDocumentSource(from: decoder))
    case "file": self = .file(try FileDocumentSource(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .base64(let value): try value.encode(to: encoder)
    case .text(let value): try value.encode(to: encoder)
    case .url(let value): try value.encode(to: encoder)
    case .file(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A document in the request itself.
public struct Base64DocumentSource: Codable, Hashable, Sendable {
  /// The document in base64.
  public var data: String
  /// Its type, such as `application/pdf`.
  public var mediaType: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    data: String,
    mediaType: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.data = data
    self.mediaType = mediaType
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "base64")
    data = try object.required("data")
    mediaType = try object.required("media_type")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "base64", extra)
    try object.required("data", data)
    try object.required("media_type", mediaType)
    try object.rest(extra)
  }
}

/// Plain text.
public struct PlainTextDocumentSource: Codable, Hashable, Sendable {
  /// The text.
  public var data: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    data: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.data = data
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "text")
    object.constant("media_type", "text/plain")
    data = try object.required("data")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "text", extra)
    try object.constant("media_type", "text/plain", extra)
    try object.required("data", data)
    try object.rest(extra)
  }
}

/// A document on the web.
public struct UrlDocumentSource: Codable, Hashable, Sendable {
  /// Address of the document.
  public var url: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    url: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.url = url
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "url")
    url = try object.required("url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "url", extra)
    try object.required("url", url)
    try object.rest(extra)
  }
}

/// An uploaded document.
public struct FileDocumentSource: Codable, Hashable, Sendable {
  /// Uploaded file (`file_…`).
  public var fileId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.rest(extra)
  }
}

/// Something that was left out. May be sent back in a message, so that history can be repeated.
public struct RedactedBlock: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "redacted")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "redacted", extra)
    try object.rest(extra)
  }
}

/// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work by
/// itself; one at a time.
public struct UserDefineOutcomeEventParams: Codable, Hashable, Sendable {
  /// What to achieve.
  public var description: String
  /// How to tell whether it is achieved.
  public var rubric: OutcomeRubric
  /// Most attempts, 1 to 20. Left out or null: 3.
  public var maxIterations: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    description: String,
    rubric: OutcomeRubric,
    maxIterations: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.description = description
    self.rubric = rubric
    self.maxIterations = maxIterations
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.define_outcome")
    description = try object.required("description")
    rubric = try object.required("rubric")
    maxIterations = try object.maybe("max_iterations")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.define_outcome", extra)
    try object.required("description", description)
    try object.required("rubric", rubric)
    try object.maybe("max_iterations", maxIterations)
    try object.rest(extra)
  }
}

/// How to tell whether an outcome is achieved.
public indirect enum OutcomeRubric: Codable, Hashable, Sendable {
  /// A rubric in an uploaded file.
  case file(FileRubric)
  /// A rubric as text.
  case text(TextRubric)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "file": self = .file(try FileRubric(from: decoder))
    case "text": self = .text(try TextRubric(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .file(let value): try value.encode(to: encoder)
    case .text(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A rubric in an uploaded file.
public struct FileRubric: Codable, Hashable, Sendable {
  /// Uploaded file (`file_…`) with the rubric.
  public var fileId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    fileId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.fileId = fileId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    fileId = try object.required("file_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("file_id", fileId)
    try object.rest(extra)
  }
}

/// A rubric as text.
public struct TextRubric: Codable, Hashable, Sendable {
  /// The rubric, at most 262,144 characters.
  public var content: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "text")
    content = try object.required("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "text", extra)
    try object.required("content", content)
    try object.rest(extra)
  }
}

/// A note from the operator: a system turn that does not replace the system prompt. The last event
/// of its request, right after a message or a result; the model must support it.
public struct SystemMessageEventParams: Codable, Hashable, Sendable {
  /// 1 to 1,000 texts.
  public var content: [SystemContentBlock]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: [SystemContentBlock],
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "system.message")
    content = try object.required("content")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "system.message", extra)
    try object.required("content", content)
    try object.rest(extra)
  }
}

/// Text.
public struct SystemContentBlock: Codable, Hashable, Sendable {
  /// The text, not empty.
  public var text: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    text: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.text = text
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "text")
    text = try object.required("text")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "text", extra)
    try object.required("text", text)
    try object.rest(extra)
  }
}

/// Type of an event that can be listed.
public enum SessionEventType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `user.message`.
  case userMessage
  /// `user.interrupt`.
  case userInterrupt
  /// `user.tool_confirmation`.
  case userToolConfirmation
  /// `user.custom_tool_result`.
  case userCustomToolResult
  /// `agent.custom_tool_use`.
  case agentCustomToolUse
  /// `agent.message`.
  case agentMessage
  /// `agent.thinking`.
  case agentThinking
  /// `agent.mcp_tool_use`.
  case agentMcpToolUse
  /// `agent.mcp_tool_result`.
  case agentMcpToolResult
  /// `agent.tool_use`.
  case agentToolUse
  /// `agent.tool_result`.
  case agentToolResult
  /// `agent.thread_message_received`.
  case agentThreadMessageReceived
  /// `agent.thread_message_sent`.
  case agentThreadMessageSent
  /// `agent.thread_context_compacted`.
  case agentThreadContextCompacted
  /// `session.error`.
  case sessionError
  /// `session.status_rescheduled`.
  case sessionStatusRescheduled
  /// `session.status_running`.
  case sessionStatusRunning
  /// `session.status_idle`.
  case sessionStatusIdle
  /// `session.status_terminated`.
  case sessionStatusTerminated
  /// `session.thread_created`.
  case sessionThreadCreated
  /// `span.outcome_evaluation_start`.
  case spanOutcomeEvaluationStart
  /// `span.outcome_evaluation_end`.
  case spanOutcomeEvaluationEnd
  /// `span.model_request_start`.
  case spanModelRequestStart
  /// `span.model_request_end`.
  case spanModelRequestEnd
  /// `span.outcome_evaluation_ongoing`.
  case spanOutcomeEvaluationOngoing
  /// `user.define_outcome`.
  case userDefineOutcome
  /// `session.thread_status_running`.
  case sessionThreadStatusRunning
  /// `session.thread_status_idle`.
  case sessionThreadStatusIdle
  /// `session.thread_status_terminated`.
  case sessionThreadStatusTerminated
  /// `user.tool_result`.
  case userToolResult
  /// `session.thread_status_rescheduled`.
  case sessionThreadStatusRescheduled
  /// `session.updated`.
  case sessionUpdated
  /// `system.message`.
  case systemMessage
  /// `session.usage`.
  case sessionUsage
  /// `workflow_run.created`.
  case workflowRunCreated
  /// `workflow_run.status_running`.
  case workflowRunStatusRunning
  /// `workflow_run.status_idle`.
  case workflowRunStatusIdle
  /// `workflow_run.status_ended`.
  case workflowRunStatusEnded
  /// `workflow_run.error`.
  case workflowRunError
  /// `workflow_run.phase_started`.
  case workflowRunPhaseStarted
  /// `workflow_run.phase_ended`.
  case workflowRunPhaseEnded
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "user.message": self = .userMessage
    case "user.interrupt": self = .userInterrupt
    case "user.tool_confirmation": self = .userToolConfirmation
    case "user.custom_tool_result": self = .userCustomToolResult
    case "agent.custom_tool_use": self = .agentCustomToolUse
    case "agent.message": self = .agentMessage
    case "agent.thinking": self = .agentThinking
    case "agent.mcp_tool_use": self = .agentMcpToolUse
    case "agent.mcp_tool_result": self = .agentMcpToolResult
    case "agent.tool_use": self = .agentToolUse
    case "agent.tool_result": self = .agentToolResult
    case "agent.thread_message_received": self = .agentThreadMessageReceived
    case "agent.thread_message_sent": self = .agentThreadMessageSent
    case "agent.thread_context_compacted": self = .agentThreadContextCompacted
    case "session.error": self = .sessionError
    case "session.status_rescheduled": self = .sessionStatusRescheduled
    case "session.status_running": self = .sessionStatusRunning
    case "session.status_idle": self = .sessionStatusIdle
    case "session.status_terminated": self = .sessionStatusTerminated
    case "session.thread_created": self = .sessionThreadCreated
    case "span.outcome_evaluation_start": self = .spanOutcomeEvaluationStart
    case "span.outcome_evaluation_end": self = .spanOutcomeEvaluationEnd
    case "span.model_request_start": self = .spanModelRequestStart
    case "span.model_request_end": self = .spanModelRequestEnd
    case "span.outcome_evaluation_ongoing": self = .spanOutcomeEvaluationOngoing
    case "user.define_outcome": self = .userDefineOutcome
    case "session.thread_status_running": self = .sessionThreadStatusRunning
    case "session.thread_status_idle": self = .sessionThreadStatusIdle
    case "session.thread_status_terminated": self = .sessionThreadStatusTerminated
    case "user.tool_result": self = .userToolResult
    case "session.thread_status_rescheduled": self = .sessionThreadStatusRescheduled
    case "session.updated": self = .sessionUpdated
    case "system.message": self = .systemMessage
    case "session.usage": self = .sessionUsage
    case "workflow_run.created": self = .workflowRunCreated
    case "workflow_run.status_running": self = .workflowRunStatusRunning
    case "workflow_run.status_idle": self = .workflowRunStatusIdle
    case "workflow_run.status_ended": self = .workflowRunStatusEnded
    case "workflow_run.error": self = .workflowRunError
    case "workflow_run.phase_started": self = .workflowRunPhaseStarted
    case "workflow_run.phase_ended": self = .workflowRunPhaseEnded
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .userMessage: "user.message"
    case .userInterrupt: "user.interrupt"
    case .userToolConfirmation: "user.tool_confirmation"
    case .userCustomToolResult: "user.custom_tool_result"
    case .agentCustomToolUse: "agent.custom_tool_use"
    case .agentMessage: "agent.message"
    case .agentThinking: "agent.thinking"
    case .agentMcpToolUse: "agent.mcp_tool_use"
    case .agentMcpToolResult: "agent.mcp_tool_result"
    case .agentToolUse: "agent.tool_use"
    case .agentToolResult: "agent.tool_result"
    case .agentThreadMessageReceived: "agent.thread_message_received"
    case .agentThreadMessageSent: "agent.thread_message_sent"
    case .agentThreadContextCompacted: "agent.thread_context_compacted"
    case .sessionError: "session.error"
    case .sessionStatusRescheduled: "session.status_rescheduled"
    case .sessionStatusRunning: "session.status_running"
    case .sessionStatusIdle: "session.status_idle"
    case .sessionStatusTerminated: "session.status_terminated"
    case .sessionThreadCreated: "session.thread_created"
    case .spanOutcomeEvaluationStart: "span.outcome_evaluation_start"
    case .spanOutcomeEvaluationEnd: "span.outcome_evaluation_end"
    case .spanModelRequestStart: "span.model_request_start"
    case .spanModelRequestEnd: "span.model_request_end"
    case .spanOutcomeEvaluationOngoing: "span.outcome_evaluation_ongoing"
    case .userDefineOutcome: "user.define_outcome"
    case .sessionThreadStatusRunning: "session.thread_status_running"
    case .sessionThreadStatusIdle: "session.thread_status_idle"
    case .sessionThreadStatusTerminated: "session.thread_status_terminated"
    case .userToolResult: "user.tool_result"
    case .sessionThreadStatusRescheduled: "session.thread_status_rescheduled"
    case .sessionUpdated: "session.updated"
    case .systemMessage: "system.message"
    case .sessionUsage: "session.usage"
    case .workflowRunCreated: "workflow_run.created"
    case .workflowRunStatusRunning: "workflow_run.status_running"
    case .workflowRunStatusIdle: "workflow_run.status_idle"
    case .workflowRunStatusEnded: "workflow_run.status_ended"
    case .workflowRunError: "workflow_run.error"
    case .workflowRunPhaseStarted: "workflow_run.phase_started"
    case .workflowRunPhaseEnded: "workflow_run.phase_ended"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// An event in the history of a session.
public indirect enum SessionEvent: Codable, Hashable, Sendable {
  /// A message of the user.
  case userMessage(UserMessageEvent)
  /// An interrupt.
  case userInterrupt(UserInterruptEvent)
  /// An answer to a call that waited for approval.
  case userToolConfirmation(UserToolConfirmationEvent)
  /// The result of a custom tool.
  case userCustomToolResult(UserCustomToolResultEvent)
  /// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
  case agentCustomToolUse(AgentCustomToolUseEvent)
  /// The agent said something.
  case agentMessage(AgentMessageEvent)
  /// The agent thinks; a sign of progress without content.
  case agentThinking(AgentThinkingEvent)
  /// The agent calls a tool of an MCP server.
  case agentMcpToolUse(AgentMcpToolUseEvent)
  /// The result of a tool of an MCP server.
  case agentMcpToolResult(AgentMcpToolResultEvent)
  /// The agent calls a built-in tool.
  case agentToolUse(AgentToolUseEvent)
  /// The result of a built-in tool.
  case agentToolResult(AgentToolResultEvent)
  /// A thread got a message from another one.
  case agentThreadMessageReceived(AgentThreadMessageReceivedEvent)
  /// A thread sent a message to another one.
  case agentThreadMessageSent(AgentThreadMessageSentEvent)
  /// The conversation was summarised to fit the model's context.
  case agentThreadContextCompacted(AgentThreadContextCompactedEvent)
  /// Something failed.
  case sessionError(SessionErrorEvent)
  /// The session waits for another try after a failure.
  case sessionStatusRescheduled(SessionStatusRescheduledEvent)
  /// The session began to work; once per turn.
  case sessionStatusRunning(SessionStatusRunningEvent)
  /// The session waits.
  case sessionStatusIdle(SessionStatusIdleEvent)
  /// The session is over for good.
  case sessionStatusTerminated(SessionStatusTerminatedEvent)
  /// A thread was started.
  case sessionThreadCreated(SessionThreadCreatedEvent)
  /// A grader began to check an outcome.
  case spanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent)
  /// A grader decided.
  case spanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent)
  /// A request to the model began.
  case spanModelRequestStart(SpanModelRequestStartEvent)
  /// A request to the model ended, also after a failure or an interrupt.
  case spanModelRequestEnd(SpanModelRequestEndEvent)
  /// A grader still checks an outcome; a sign of life.
  case spanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent)
  /// Something to achieve.
  case userDefineOutcome(UserDefineOutcomeEvent)
  /// The session was deleted; the last event of a stream.
  case sessionDeleted(SessionDeletedEvent)
  /// A thread began to work.
  case sessionThreadStatusRunning(SessionThreadStatusRunningEvent)
  /// A thread waits.
  case sessionThreadStatusIdle(SessionThreadStatusIdleEvent)
  /// A thread is over for good.
  case sessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent)
  /// The result of a built-in tool that a worker ran.
  case userToolResult(UserToolResultEvent)
  /// A thread waits for another try after a failure.
  case sessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent)
  /// The session was changed. Carries only what changed; holds from the next turn on.
  case sessionUpdated(SessionUpdatedEvent)
  /// A note from the operator.
  case systemMessage(SystemMessageEvent)
  /// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops at
  /// the budget.
  case sessionUsage(SessionUsageEvent)
  /// A workflow run was started; its first event.
  case workflowRunCreated(WorkflowRunCreatedEvent)
  /// A workflow run is over; its last event.
  case workflowRunStatusEnded(WorkflowRunStatusEndedEvent)
  /// A workflow run entered a phase.
  case workflowRunPhaseStarted(WorkflowRunPhaseStartedEvent)
  /// A workflow run left a phase; says nothing about success.
  case workflowRunPhaseEnded(WorkflowRunPhaseEndedEvent)
  /// A workflow run works.
  case workflowRunStatusRunning(WorkflowRunStatusRunningEvent)
  /// A workflow run waits.
  case workflowRunStatusIdle(WorkflowRunStatusIdleEvent)
  /// A workflow run failed, or could not be made.
  case workflowRunError(WorkflowRunErrorEvent)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEvent(from: decoder))
    case "user.interrupt": self = .userInterrupt(try UserInterruptEvent(from: decoder))
    case "user.tool_confirmation": self = .userToolConfirmation(try UserToolConfirmationEvent(from: decoder))
    case "user.custom_tool_result": self = .userCustomToolResult(try UserCustomToolResultEvent(from: decoder))
    case "agent.custom_tool_use": self = .agentCustomToolUse(try AgentCustomToolUseEvent(from: decoder))
    case "agent.message": self = .agentMessage(try AgentMessageEvent(from: decoder))
    case "agent.thinking": self = .agentThinking(try AgentThinkingEvent(from: decoder))
    case "agent.mcp_tool_use": self = .agentMcpToolUse(try AgentMcpToolUseEvent(from: decoder))
    case "agent.mcp_tool_result": self = .agentMcpToolResult(try AgentMcpToolResultEvent(from: decoder))
    case "agent.tool_use": self = .agentToolUse(try AgentToolUseEvent(from: decoder))
    case "agent.tool_result": self = .agentToolResult(try AgentToolResultEvent(from: decoder))
    case "agent.thread_message_received": self = .agentThreadMessageReceived(try AgentThreadMessageReceivedEvent(from: decoder))
    case "agent.thread_message_sent": self = .agentThreadMessageSent(try AgentThreadMessageSentEvent(from: decoder))
    case "agent.thread_context_compacted": self = .agentThreadContextCompacted(try AgentThreadContextCompactedEvent(from: decoder))
    case "session.error": self = .sessionError(try SessionErrorEvent(from: decoder))
    case "session.status_rescheduled": self = .sessionStatusRescheduled(try SessionStatusRescheduledEvent(from: decoder))
    case "session.status_running": self = .sessionStatusRunning(try SessionStatusRunningEvent(from: decoder))
    case "session.status_idle": self = .sessionStatusIdle(try SessionStatusIdleEvent(from: decoder))
    case "session.status_terminated": self = .sessionStatusTerminated(try SessionStatusTerminatedEvent(from: decoder))
    case "session.thread_created": self = .sessionThreadCreated(try SessionThreadCreatedEvent(from: decoder))
    case "span.outcome_evaluation_start": self = .spanOutcomeEvaluationStart(try SpanOutcomeEvaluationStartEvent(from: decoder))
    case "span.outcome_evaluation_end": self = .spanOutcomeEvaluationEnd(try SpanOutcomeEvaluationEndEvent(from: decoder))
    case "span.model_request_start": self = .spanModelRequestStart(try SpanModelRequestStartEvent(from: decoder))
    case "span.model_request_end": self = .spanModelRequestEnd(try SpanModelRequestEndEvent(from: decoder))
    case "span.outcome_evaluation_ongoing": self = .spanOutcomeEvaluationOngoing(try SpanOutcomeEvaluationOngoingEvent(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEvent(from: decoder))
    case "session.deleted": self = .sessionDeleted(try SessionDeletedEvent(from: decoder))
    case "session.thread_status_running": self = .sessionThreadStatusRunning(try SessionThreadStatusRunningEvent(from: decoder))
    case "session.thread_status_idle": self = .sessionThreadStatusIdle(try SessionThreadStatusIdleEvent(from: decoder))
    case "session.thread_status_terminated": self = .sessionThreadStatusTerminated(try SessionThreadStatusTerminatedEvent(from: decoder))
    case "user.tool_result": self = .userToolResult(try UserToolResultEvent(from: decoder))
    case "session.thread_status_rescheduled": self = .sessionThreadStatusRescheduled(try SessionThreadStatusRescheduledEvent(from: decoder))
    case "session.updated": self = .sessionUpdated(try SessionUpdatedEvent(from: decoder))
    case "system.message": self = .systemMessage(try SystemMessageEvent(from: decoder))
    case "session.usage": self = .sessionUsage(try SessionUsageEvent(from: decoder))
    case "workflow_run.created": self = .workflowRunCreated(try WorkflowRunCreatedEvent(from: decoder))
    case "workflow_run.status_ended": self = .workflowRunStatusEnded(try WorkflowRunStatusEndedEvent(from: decoder))
    case "workflow_run.phase_started": self = .workflowRunPhaseStarted(try WorkflowRunPhaseStartedEvent(from: decoder))
    case "workflow_run.phase_ended": self = .workflowRunPhaseEnded(try WorkflowRunPhaseEndedEvent(from: decoder))
    case "workflow_run.status_running": self = .workflowRunStatusRunning(try WorkflowRunStatusRunningEvent(from: decoder))
    case "workflow_run.status_idle": self = .workflowRunStatusIdle(try WorkflowRunStatusIdleEvent(from: decoder))
    case "workflow_run.error": self = .workflowRunError(try WorkflowRunErrorEvent(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userInterrupt(let value): try value.encode(to: encoder)
    case .userToolConfirmation(let value): try value.encode(to: encoder)
    case .userCustomToolResult(let value): try value.encode(to: encoder)
    case .agentCustomToolUse(let value): try value.encode(to: encoder)
    case .agentMessage(let value): try value.encode(to: encoder)
    case .agentThinking(let value): try value.encode(to: encoder)
    case .agentMcpToolUse(let value): try value.encode(to: encoder)
    case .agentMcpToolResult(let value): try value.encode(to: encoder)
    case .agentToolUse(let value): try value.encode(to: encoder)
    case .agentToolResult(let value): try value.encode(to: encoder)
    case .agentThreadMessageReceived(let value): try value.encode(to: encoder)
    case .agentThreadMessageSent(let value): try value.encode(to: encoder)
    case .agentThreadContextCompacted(let value): try value.encode(to: encoder)
    case .sessionError(let value): try value.encode(to: encoder)
    case .sessionStatusRescheduled(let value): try value.encode(to: encoder)
    case .sessionStatusRunning(let value): try value.encode(to: encoder)
    case .sessionStatusIdle(let value): try value.encode(to: encoder)
    case .sessionStatusTerminated(let value): try value.encode(to: encoder)
    case .sessionThreadCreated(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationStart(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationEnd(let value): try value.encode(to: encoder)
    case .spanModelRequestStart(let value): try value.encode(to: encoder)
    case .spanModelRequestEnd(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationOngoing(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .sessionDeleted(let value): try value.encode(to: encoder)
    case .sessionThreadStatusRunning(let value): try value.encode(to: encoder)
    case .sessionThreadStatusIdle(let value): try value.encode(to: encoder)
    case .sessionThreadStatusTerminated(let value): try value.encode(to: encoder)
    case .userToolResult(let value): try value.encode(to: encoder)
    case .sessionThreadStatusRescheduled(let value): try value.encode(to: encoder)
    case .sessionUpdated(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .sessionUsage(let value): try value.encode(to: encoder)
    case .workflowRunCreated(let value): try value.encode(to: encoder)
    case .workflowRunStatusEnded(let value): try value.encode(to: encoder)
    case .workflowRunPhaseStarted(let value): try value.encode(to: encoder)
    case .workflowRunPhaseEnded(let value): try value.encode(to: encoder)
    case .workflowRunStatusRunning(let value): try value.encode(to: encoder)
    case .workflowRunStatusIdle(let value): try value.encode(to: encoder)
    case .workflowRunError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A message of the user.
public struct UserMessageEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Blocks.
  public var content: [MessageBlock]
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    content: [MessageBlock],
    processedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.content = content
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.message")
    id = try object.required("id")
    content = try object.required("content")
    processedAt = try object.maybe("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.message", extra)
    try object.required("id", id)
    try object.required("content", content)
    try object.maybe("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// An interrupt.
public struct UserInterruptEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Thread that was stopped; absent or null means all.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: Maybe<String> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.interrupt")
    id = try object.required("id")
    processedAt = try object.maybe("processed_at")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.interrupt", extra)
    try object.required("id", id)
    try object.maybe("processed_at", processedAt)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// An answer to a call that waited for approval.
public struct UserToolConfirmationEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Whether the call may run.
  public var result: ConfirmationResult
  /// Id of the event of the call.
  public var toolUseId: String
  /// What the model is told.
  public var denyMessage: Maybe<String>
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    result: ConfirmationResult,
    toolUseId: String,
    denyMessage: Maybe<String> = .absent,
    processedAt: Maybe<String> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.result = result
    self.toolUseId = toolUseId
    self.denyMessage = denyMessage
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.tool_confirmation")
    id = try object.required("id")
    result = try object.required("result")
    toolUseId = try object.required("tool_use_id")
    denyMessage = try object.maybe("deny_message")
    processedAt = try object.maybe("processed_at")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.tool_confirmation", extra)
    try object.required("id", id)
    try object.required("result", result)
    try object.required("tool_use_id", toolUseId)
    try object.maybe("deny_message", denyMessage)
    try object.maybe("processed_at", processedAt)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// Whether a call may run.
public enum ConfirmationResult: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// It may.
  case allow
  /// It may not.
  case deny
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "allow": self = .allow
    case "deny": self = .deny
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .allow: "allow"
    case .deny: "deny"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// The result of a custom tool.
public struct UserCustomToolResultEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Id of the event of the call.
  public var customToolUseId: String
  /// What it says, in blocks.
  public var content: Maybe<[ToolResultBlock]>
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    customToolUseId: String,
    content: Maybe<[ToolResultBlock]> = .absent,
    isError: Maybe<Bool> = .absent,
    processedAt: Maybe<String> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.customToolUseId = customToolUseId
    self.content = content
    self.isError = isError
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.custom_tool_result")
    id = try object.required("id")
    customToolUseId = try object.required("custom_tool_use_id")
    content = try object.maybe("content")
    isError = try object.maybe("is_error")
    processedAt = try object.maybe("processed_at")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.custom_tool_result", extra)
    try object.required("id", id)
    try object.required("custom_tool_use_id", customToolUseId)
    try object.maybe("content", content)
    try object.maybe("is_error", isError)
    try object.maybe("processed_at", processedAt)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// A part of a tool's result.
public indirect enum ToolResultBlock: Codable, Hashable, Sendable {
  /// Text.
  case text(TextBlock)
  /// An image.
  case image(ImageBlock)
  /// A document.
  case document(DocumentBlock)
  /// A search result.
  case searchResult(SearchResultBlock)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "text": self = .text(try TextBlock(from: decoder))
    case "image": self = .image(try ImageBlock(from: decoder))
    case "document": self = .document(try DocumentBlock(from: decoder))
    case "search_result": self = .searchResult(try SearchResultBlock(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .image(let value): try value.encode(to: encoder)
    case .document(let value): try value.encode(to: encoder)
    case .searchResult(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A search result.
public struct SearchResultBlock: Codable, Hashable, Sendable {
  /// Whether the model may cite it.
  public var citations: SearchResultCitations
  /// The text, in parts.
  public var content: [SearchResultContent]
  /// Where it was found.
  public var source: String
  /// Title.
  public var title: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    citations: SearchResultCitations,
    content: [SearchResultContent],
    source: String,
    title: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.citations = citations
    self.content = content
    self.source = source
    self.title = title
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "search_result")
    citations = try object.required("citations")
    content = try object.required("content")
    source = try object.required("source")
    title = try object.required("title")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "search_result", extra)
    try object.required("citations", citations)
    try object.required("content", content)
    try object.required("source", source)
    try object.required("title", title)
    try object.rest(extra)
  }
}

/// Whether a search result may be cited.
public struct SearchResultCitations: Codable, Hashable, Sendable {
  /// Whether the model may cite it.
  public var enabled: Bool
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    enabled: Bool,
    extra: [String: JSONValue] = [:]
  ) {
    self.enabled = enabled
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    enabled = try object.required("enabled")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("enabled", enabled)
    try object.rest(extra)
  }
}

/// A part of a search result's text.
public struct SearchResultContent: Codable, Hashable, Sendable {
  /// The text.
  public var text: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    text: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.text = text
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "text")
    text = try object.required("text")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "text", extra)
    try object.required("text", text)
    try object.rest(extra)
  }
}

/// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
public struct AgentCustomToolUseEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Arguments of the call.
  public var input: JSONValue
  /// Name of the tool.
  public var name: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    input: JSONValue,
    name: String,
    processedAt: String,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.input = input
    self.name = name
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.custom_tool_use")
    id = try object.required("id")
    input = try object.required("input")
    name = try object.required("name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.custom_tool_use", extra)
    try object.required("id", id)
    try object.required("input", input)
    try object.required("name", name)
    try object.required("processed_at", processedAt)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// The agent said something.
public struct AgentMessageEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What it says, in blocks.
  public var content: [AgentMessageBlock]
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    content: [AgentMessageBlock],
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.content = content
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.message")
    id = try object.required("id")
    content = try object.required("content")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.message", extra)
    try object.required("id", id)
    try object.required("content", content)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// A part of an agent's message.
public indirect enum AgentMessageBlock: Codable, Hashable, Sendable {
  /// Text.
  case text(TextBlock)
  /// Something that was left out. May be sent back in a message, so that history can be repeated.
  case redacted(RedactedBlock)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "text": self = .text(try TextBlock(from: decoder))
    case "redacted": self = .redacted(try RedactedBlock(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .redacted(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The agent thinks; a sign of progress without content.
public struct AgentThinkingEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.thinking")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.thinking", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// The agent calls a tool of an MCP server.
public struct AgentMcpToolUseEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Arguments of the call.
  public var input: JSONValue
  /// Name of the MCP server, as the agent declares it.
  public var mcpServerName: String
  /// Name of the tool.
  public var name: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// What the permission policy decided; may be absent on old events.
  public var evaluatedPermission: Maybe<EvaluatedPermission>
  /// How the policy decided; may be absent on old events, or when no policy was asked.
  public var evaluation: Maybe<AgentToolEvaluation>
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    input: JSONValue,
    mcpServerName: String,
    name: String,
    processedAt: String,
    evaluatedPermission: Maybe<EvaluatedPermission> = .absent,
    evaluation: Maybe<AgentToolEvaluation> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.input = input
    self.mcpServerName = mcpServerName
    self.name = name
    self.processedAt = processedAt
    self.evaluatedPermission = evaluatedPermission
    self.evaluation = evaluation
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.mcp_tool_use")
    id = try object.required("id")
    input = try object.required("input")
    mcpServerName = try object.required("mcp_server_name")
    name = try object.required("name")
    processedAt = try object.required("processed_at")
    evaluatedPermission = try object.maybe("evaluated_permission")
    evaluation = try object.maybe("evaluation")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.mcp_tool_use", extra)
    try object.required("id", id)
    try object.required("input", input)
    try object.required("mcp_server_name", mcpServerName)
    try object.required("name", name)
    try object.required("processed_at", processedAt)
    try object.maybe("evaluated_permission", evaluatedPermission)
    try object.maybe("evaluation", evaluation)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// What a permission policy decided.
public enum EvaluatedPermission: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// The call runs.
  case allow
  /// The call waits for `user.tool_confirmation`.
  case ask
  /// The call does not run; the agent gets an error as its result.
  case deny
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "allow": self = .allow
    case "ask": self = .ask
    case "deny": self = .deny
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .allow: "allow"
    case .ask: "ask"
    case .deny: "deny"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// How a permission policy decided.
public indirect enum AgentToolEvaluation: Codable, Hashable, Sendable {
  /// By `always_allow`.
  case alwaysAllow(AgentToolEvaluationAlwaysAllow)
  /// By `always_ask`.
  case alwaysAsk(AgentToolEvaluationAlwaysAsk)
  /// By `auto`.
  case auto(AgentToolEvaluationAuto)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "always_allow": self = .alwaysAllow(try AgentToolEvaluationAlwaysAllow(from: decoder))
    case "always_ask": self = .alwaysAsk(try AgentToolEvaluationAlwaysAsk(from: decoder))
    case "auto": self = .auto(try AgentToolEvaluationAuto(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .alwaysAllow(let value): try value.encode(to: encoder)
    case .alwaysAsk(let value): try value.encode(to: encoder)
    case .auto(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// By `always_allow`.
public struct AgentToolEvaluationAlwaysAllow: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "always_allow")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "always_allow", extra)
    try object.rest(extra)
  }
}

/// By `always_ask`.
public struct AgentToolEvaluationAlwaysAsk: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "always_ask")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "always_ask", extra)
    try object.rest(extra)
  }
}

/// By `auto`.
public struct AgentToolEvaluationAuto: Codable, Hashable, Sendable {
  /// What was decided, and why.
  public var evaluatedPermission: AgentAutoEvaluatedPermission
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    evaluatedPermission: AgentAutoEvaluatedPermission,
    extra: [String: JSONValue] = [:]
  ) {
    self.evaluatedPermission = evaluatedPermission
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "auto")
    evaluatedPermission = try object.required("evaluated_permission")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "auto", extra)
    try object.required("evaluated_permission", evaluatedPermission)
    try object.rest(extra)
  }
}

/// What `auto` decided.
public indirect enum AgentAutoEvaluatedPermission: Codable, Hashable, Sendable {
  /// The call was found safe.
  case allow(AgentAutoEvaluatedPermissionAllow)
  /// The call waits for approval.
  case ask(AgentAutoEvaluatedPermissionAsk)
  /// The call was denied.
  case deny(AgentAutoEvaluatedPermissionDeny)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "allow": self = .allow(try AgentAutoEvaluatedPermissionAllow(from: decoder))
    case "ask": self = .ask(try AgentAutoEvaluatedPermissionAsk(from: decoder))
    case "deny": self = .deny(try AgentAutoEvaluatedPermissionDeny(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .allow(let value): try value.encode(to: encoder)
    case .ask(let value): try value.encode(to: encoder)
    case .deny(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The call was found safe.
public struct AgentAutoEvaluatedPermissionAllow: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "allow")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "allow", extra)
    try object.rest(extra)
  }
}

/// The call waits for approval.
public struct AgentAutoEvaluatedPermissionAsk: Codable, Hashable, Sendable {
  /// Why, such as `indeterminate`; an open set.
  public var reasonCode: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    reasonCode: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.reasonCode = reasonCode
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "ask")
    reasonCode = try object.required("reason_code")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "ask", extra)
    try object.required("reason_code", reasonCode)
    try object.rest(extra)
  }
}

/// The call was denied.
public struct AgentAutoEvaluatedPermissionDeny: Codable, Hashable, Sendable {
  /// Why, such as `high_risk` or `indeterminate`; an open set.
  public var reasonCode: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    reasonCode: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.reasonCode = reasonCode
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "deny")
    reasonCode = try object.required("reason_code")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "deny", extra)
    try object.required("reason_code", reasonCode)
    try object.rest(extra)
  }
}

/// The result of a tool of an MCP server.
public struct AgentMcpToolResultEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Id of the event of the call.
  public var mcpToolUseId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// What it says, in blocks.
  public var content: Maybe<[ToolResultBlock]>
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    mcpToolUseId: String,
    processedAt: String,
    content: Maybe<[ToolResultBlock]> = .absent,
    isError: Maybe<Bool> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.mcpToolUseId = mcpToolUseId
    self.processedAt = processedAt
    self.content = content
    self.isError = isError
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.mcp_tool_result")
    id = try object.required("id")
    mcpToolUseId = try object.required("mcp_tool_use_id")
    processedAt = try object.required("processed_at")
    content = try object.maybe("content")
    isError = try object.maybe("is_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.mcp_tool_result", extra)
    try object.required("id", id)
    try object.required("mcp_tool_use_id", mcpToolUseId)
    try object.required("processed_at", processedAt)
    try object.maybe("content", content)
    try object.maybe("is_error", isError)
    try object.rest(extra)
  }
}

/// The agent calls a built-in tool.
public struct AgentToolUseEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Arguments of the call.
  public var input: JSONValue
  /// Name of the tool.
  public var name: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// What the permission policy decided; may be absent on old events.
  public var evaluatedPermission: Maybe<EvaluatedPermission>
  /// How the policy decided; may be absent on old events, or when no policy was asked.
  public var evaluation: Maybe<AgentToolEvaluation>
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    input: JSONValue,
    name: String,
    processedAt: String,
    evaluatedPermission: Maybe<EvaluatedPermission> = .absent,
    evaluation: Maybe<AgentToolEvaluation> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.input = input
    self.name = name
    self.processedAt = processedAt
    self.evaluatedPermission = evaluatedPermission
    self.evaluation = evaluation
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.tool_use")
    id = try object.required("id")
    input = try object.required("input")
    name = try object.required("name")
    processedAt = try object.required("processed_at")
    evaluatedPermission = try object.maybe("evaluated_permission")
    evaluation = try object.maybe("evaluation")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.tool_use", extra)
    try object.required("id", id)
    try object.required("input", input)
    try object.required("name", name)
    try object.required("processed_at", processedAt)
    try object.maybe("evaluated_permission", evaluatedPermission)
    try object.maybe("evaluation", evaluation)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// The result of a built-in tool.
public struct AgentToolResultEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Id of the event of the call.
  public var toolUseId: String
  /// What it says, in blocks.
  public var content: Maybe<[ToolResultBlock]>
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    toolUseId: String,
    content: Maybe<[ToolResultBlock]> = .absent,
    isError: Maybe<Bool> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.toolUseId = toolUseId
    self.content = content
    self.isError = isError
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.tool_result")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    toolUseId = try object.required("tool_use_id")
    content = try object.maybe("content")
    isError = try object.maybe("is_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.tool_result", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("tool_use_id", toolUseId)
    try object.maybe("content", content)
    try object.maybe("is_error", isError)
    try object.rest(extra)
  }
}

/// A thread got a message from another one.
public struct AgentThreadMessageReceivedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What it says, in blocks.
  public var content: [MessageBlock]
  /// Thread that sent it.
  public var fromSessionThreadId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Agent of that thread; absent if it is the main thread.
  public var fromAgentName: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    content: [MessageBlock],
    fromSessionThreadId: String,
    processedAt: String,
    fromAgentName: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.content = content
    self.fromSessionThreadId = fromSessionThreadId
    self.processedAt = processedAt
    self.fromAgentName = fromAgentName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.thread_message_received")
    id = try object.required("id")
    content = try object.required("content")
    fromSessionThreadId = try object.required("from_session_thread_id")
    processedAt = try object.required("processed_at")
    fromAgentName = try object.maybe("from_agent_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.thread_message_received", extra)
    try object.required("id", id)
    try object.required("content", content)
    try object.required("from_session_thread_id", fromSessionThreadId)
    try object.required("processed_at", processedAt)
    try object.maybe("from_agent_name", fromAgentName)
    try object.rest(extra)
  }
}

/// A thread sent a message to another one.
public struct AgentThreadMessageSentEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What it says, in blocks.
  public var content: [MessageBlock]
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Thread that gets it.
  public var toSessionThreadId: String
  /// Agent of that thread; absent if it is the main thread.
  public var toAgentName: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    content: [MessageBlock],
    processedAt: String,
    toSessionThreadId: String,
    toAgentName: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.content = content
    self.processedAt = processedAt
    self.toSessionThreadId = toSessionThreadId
    self.toAgentName = toAgentName
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.thread_message_sent")
    id = try object.required("id")
    content = try object.required("content")
    processedAt = try object.required("processed_at")
    toSessionThreadId = try object.required("to_session_thread_id")
    toAgentName = try object.maybe("to_agent_name")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.thread_message_sent", extra)
    try object.required("id", id)
    try object.required("content", content)
    try object.required("processed_at", processedAt)
    try object.required("to_session_thread_id", toSessionThreadId)
    try object.maybe("to_agent_name", toAgentName)
    try object.rest(extra)
  }
}

/// The conversation was summarised to fit the model's context.
public struct AgentThreadContextCompactedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.thread_context_compacted")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.thread_context_compacted", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// Something failed.
public struct SessionErrorEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What failed, and what the server does about it.
  public var error: SessionError
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    error: SessionError,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.error = error
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.error")
    id = try object.required("id")
    error = try object.required("error")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.error", extra)
    try object.required("id", id)
    try object.required("error", error)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// What failed in a session.
public indirect enum SessionError: Codable, Hashable, Sendable {
  /// A failure without a name of its own; go by `retry_status`.
  case unknownError(UnknownError)
  /// The model stayed overloaded.
  case modelOverloadedError(ModelOverloadedError)
  /// The model's rate limit was hit.
  case modelRateLimitedError(ModelRateLimitedError)
  /// A request to the model failed.
  case modelRequestFailedError(ModelRequestFailedError)
  /// An MCP server could not be reached.
  case mcpConnectionFailedError(McpConnectionFailedError)
  /// An MCP server did not accept the credential.
  case mcpAuthenticationFailedError(McpAuthenticationFailedError)
  /// The account cannot pay; repeating does not help.
  case billingError(BillingError)
  /// The host of a credential cannot be reached from the environment.
  case credentialHostUnreachableError(CredentialHostUnreachableError)
  /// Too many rounds of tools in one turn. A further message starts a new turn.
  case toolUseLimitReachedError(ToolUseLimitReachedError)
  /// The context was compacted too often in a row. A further message starts a new turn.
  case compactionLimitReachedError(CompactionLimitReachedError)
  /// The token of a repository was not accepted; the session goes on without it.
  case repositoryAuthenticationError(RepositoryAuthenticationError)
  /// The token may not read a repository; the session goes on without it.
  case repositoryForbiddenError(RepositoryForbiddenError)
  /// A repository does not exist; the session goes on without it.
  case repositoryNotFoundError(RepositoryNotFoundError)
  /// A branch or commit does not exist; the session goes on without the repository.
  case repositoryCheckoutError(RepositoryCheckoutError)
  /// A repository could not be cloned; the session goes on without it.
  case repositoryCloneError(RepositoryCloneError)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "unknown_error": self = .unknownError(try UnknownError(from: decoder))
    case "model_overloaded_error": self = .modelOverloadedError(try ModelOverloadedError(from: decoder))
    case "model_rate_limited_error": self = .modelRateLimitedError(try ModelRateLimitedError(from: decoder))
    case "model_request_failed_error": self = .modelRequestFailedError(try ModelRequestFailedError(from: decoder))
    case "mcp_connection_failed_error": self = .mcpConnectionFailedError(try McpConnectionFailedError(from: decoder))
    case "mcp_authentication_failed_error": self = .mcpAuthenticationFailedError(try McpAuthenticationFailedError(from: decoder))
    case "billing_error": self = .billingError(try BillingError(from: decoder))
    case "credential_host_unreachable_error": self = .credentialHostUnreachableError(try CredentialHostUnreachableError(from: decoder))
    case "tool_use_limit_reached_error": self = .toolUseLimitReachedError(try ToolUseLimitReachedError(from: decoder))
    case "compaction_limit_reached_error": self = .compactionLimitReachedError(try CompactionLimitReachedError(from: decoder))
    case "repository_authentication_error": self = .repositoryAuthenticationError(try RepositoryAuthenticationError(from: decoder))
    case "repository_forbidden_error": self = .repositoryForbiddenError(try RepositoryForbiddenError(from: decoder))
    case "repository_not_found_error": self = .repositoryNotFoundError(try RepositoryNotFoundError(from: decoder))
    case "repository_checkout_error": self = .repositoryCheckoutError(try RepositoryCheckoutError(from: decoder))
    case "repository_clone_error": self = .repositoryCloneError(try RepositoryCloneError(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .unknownError(let value): try value.encode(to: encoder)
    case .modelOverloadedError(let value): try value.encode(to: encoder)
    case .modelRateLimitedError(let value): try value.encode(to: encoder)
    case .modelRequestFailedError(let value): try value.encode(to: encoder)
    case .mcpConnectionFailedError(let value): try value.encode(to: encoder)
    case .mcpAuthenticationFailedError(let value): try value.encode(to: encoder)
    case .billingError(let value): try value.encode(to: encoder)
    case .credentialHostUnreachableError(let value): try value.encode(to: encoder)
    case .toolUseLimitReachedError(let value): try value.encode(to: encoder)
    case .compactionLimitReachedError(let value): try value.encode(to: encoder)
    case .repositoryAuthenticationError(let value): try value.encode(to: encoder)
    case .repositoryForbiddenError(let value): try value.encode(to: encoder)
    case .repositoryNotFoundError(let value): try value.encode(to: encoder)
    case .repositoryCheckoutError(let value): try value.encode(to: encoder)
    case .repositoryCloneError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A failure without a name of its own; go by `retry_status`.
public struct UnknownError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "unknown_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "unknown_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// What the server does about a failure.
public indirect enum RetryStatus: Codable, Hashable, Sendable {
  /// It tries again by itself.
  case retrying(RetryStatusRetrying)
  /// It gave up: the turn is over, or goes on without what failed.
  case exhausted(RetryStatusExhausted)
  /// The session is over.
  case terminal(RetryStatusTerminal)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "retrying": self = .retrying(try RetryStatusRetrying(from: decoder))
    case "exhausted": self = .exhausted(try RetryStatusExhausted(from: decoder))
    case "terminal": self = .terminal(try RetryStatusTerminal(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .retrying(let value): try value.encode(to: encoder)
    case .exhausted(let value): try value.encode(to: encoder)
    case .terminal(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// It tries again by itself.
public struct RetryStatusRetrying: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "retrying")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "retrying", extra)
    try object.rest(extra)
  }
}

/// It gave up: the turn is over, or goes on without what failed.
public struct RetryStatusExhausted: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "exhausted")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "exhausted", extra)
    try object.rest(extra)
  }
}

/// The session is over.
public struct RetryStatusTerminal: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "terminal")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "terminal", extra)
    try object.rest(extra)
  }
}

/// The model stayed overloaded.
public struct ModelOverloadedError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "model_overloaded_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "model_overloaded_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// The model's rate limit was hit.
public struct ModelRateLimitedError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "model_rate_limited_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "model_rate_limited_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// A request to the model failed.
public struct ModelRequestFailedError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "model_request_failed_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "model_request_failed_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// An MCP server could not be reached.
public struct McpConnectionFailedError: Codable, Hashable, Sendable {
  /// Name of the MCP server, as the agent declares it.
  public var mcpServerName: String
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServerName: String,
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServerName = mcpServerName
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_connection_failed_error")
    mcpServerName = try object.required("mcp_server_name")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_connection_failed_error", extra)
    try object.required("mcp_server_name", mcpServerName)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// An MCP server did not accept the credential.
public struct McpAuthenticationFailedError: Codable, Hashable, Sendable {
  /// Name of the MCP server, as the agent declares it.
  public var mcpServerName: String
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    mcpServerName: String,
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.mcpServerName = mcpServerName
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "mcp_authentication_failed_error")
    mcpServerName = try object.required("mcp_server_name")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "mcp_authentication_failed_error", extra)
    try object.required("mcp_server_name", mcpServerName)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// The account cannot pay; repeating does not help.
public struct BillingError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "billing_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "billing_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// The host of a credential cannot be reached from the environment.
public struct CredentialHostUnreachableError: Codable, Hashable, Sendable {
  /// Credential (`vcrd_…`).
  public var credentialId: String
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Its vault (`vlt_…`).
  public var vaultId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    credentialId: String,
    message: String,
    retryStatus: RetryStatus,
    vaultId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.credentialId = credentialId
    self.message = message
    self.retryStatus = retryStatus
    self.vaultId = vaultId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "credential_host_unreachable_error")
    credentialId = try object.required("credential_id")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    vaultId = try object.required("vault_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "credential_host_unreachable_error", extra)
    try object.required("credential_id", credentialId)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.required("vault_id", vaultId)
    try object.rest(extra)
  }
}

/// Too many rounds of tools in one turn. A further message starts a new turn.
public struct ToolUseLimitReachedError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "tool_use_limit_reached_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "tool_use_limit_reached_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// The context was compacted too often in a row. A further message starts a new turn.
public struct CompactionLimitReachedError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "compaction_limit_reached_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "compaction_limit_reached_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.rest(extra)
  }
}

/// The token of a repository was not accepted; the session goes on without it.
public struct RepositoryAuthenticationError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Repository that could not be used; null if it is not known.
  public var repositoryUrl: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    repositoryUrl: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.repositoryUrl = repositoryUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "repository_authentication_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    repositoryUrl = try object.maybe("repository_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "repository_authentication_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.maybe("repository_url", repositoryUrl)
    try object.rest(extra)
  }
}

/// The token may not read a repository; the session goes on without it.
public struct RepositoryForbiddenError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Repository that could not be used; null if it is not known.
  public var repositoryUrl: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    repositoryUrl: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.repositoryUrl = repositoryUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "repository_forbidden_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    repositoryUrl = try object.maybe("repository_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "repository_forbidden_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.maybe("repository_url", repositoryUrl)
    try object.rest(extra)
  }
}

/// A repository does not exist; the session goes on without it.
public struct RepositoryNotFoundError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Repository that could not be used; null if it is not known.
  public var repositoryUrl: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    repositoryUrl: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.repositoryUrl = repositoryUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "repository_not_found_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    repositoryUrl = try object.maybe("repository_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "repository_not_found_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.maybe("repository_url", repositoryUrl)
    try object.rest(extra)
  }
}

/// A branch or commit does not exist; the session goes on without the repository.
public struct RepositoryCheckoutError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Repository that could not be used; null if it is not known.
  public var repositoryUrl: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    repositoryUrl: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.repositoryUrl = repositoryUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "repository_checkout_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    repositoryUrl = try object.maybe("repository_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "repository_checkout_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.maybe("repository_url", repositoryUrl)
    try object.rest(extra)
  }
}

/// A repository could not be cloned; the session goes on without it.
public struct RepositoryCloneError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// What the server does about it.
  public var retryStatus: RetryStatus
  /// Repository that could not be used; null if it is not known.
  public var repositoryUrl: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    retryStatus: RetryStatus,
    repositoryUrl: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.retryStatus = retryStatus
    self.repositoryUrl = repositoryUrl
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "repository_clone_error")
    message = try object.required("message")
    retryStatus = try object.required("retry_status")
    repositoryUrl = try object.maybe("repository_url")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "repository_clone_error", extra)
    try object.required("message", message)
    try object.required("retry_status", retryStatus)
    try object.maybe("repository_url", repositoryUrl)
    try object.rest(extra)
  }
}

/// The session waits for another try after a failure.
public struct SessionStatusRescheduledEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.status_rescheduled")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.status_rescheduled", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// The session began to work; once per turn.
public struct SessionStatusRunningEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.status_running")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.status_running", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// The session waits.
public struct SessionStatusIdleEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Why work stopped.
  public var stopReason: StopReason
  /// More about a refusal; null or absent for every other reason.
  public var stopDetails: Maybe<SessionRefusalStopDetails>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    stopReason: StopReason,
    stopDetails: Maybe<SessionRefusalStopDetails> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.stopReason = stopReason
    self.stopDetails = stopDetails
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.status_idle")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    stopReason = try object.required("stop_reason")
    stopDetails = try object.maybe("stop_details")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.status_idle", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("stop_reason", stopReason)
    try object.maybe("stop_details", stopDetails)
    try object.rest(extra)
  }
}

/// More about a refusal.
public struct SessionRefusalStopDetails: Codable, Hashable, Sendable {
  /// What it was about; null if that is not said.
  public var category: Maybe<RefusalCategory>
  /// A sentence for people; not to be parsed.
  public var explanation: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    category: Maybe<RefusalCategory> = .absent,
    explanation: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.category = category
    self.explanation = explanation
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "refusal")
    category = try object.maybe("category")
    explanation = try object.maybe("explanation")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "refusal", extra)
    try object.maybe("category", category)
    try object.maybe("explanation", explanation)
    try object.rest(extra)
  }
}

/// What a refusal was about; an open set.
public enum RefusalCategory: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// `cyber`.
  case cyber
  /// `bio`.
  case bio
  /// `frontier_llm`.
  case frontierLlm
  /// `reasoning_extraction`.
  case reasoningExtraction
  /// `general_harms`.
  case generalHarms
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "cyber": self = .cyber
    case "bio": self = .bio
    case "frontier_llm": self = .frontierLlm
    case "reasoning_extraction": self = .reasoningExtraction
    case "general_harms": self = .generalHarms
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .cyber: "cyber"
    case .bio: "bio"
    case .frontierLlm: "frontier_llm"
    case .reasoningExtraction: "reasoning_extraction"
    case .generalHarms: "general_harms"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// Why work stopped. Everything but `requires_action` ends the turn.
public indirect enum StopReason: Codable, Hashable, Sendable {
  /// The agent is done, or was interrupted.
  case endTurn(SessionEndTurn)
  /// Calls wait for an answer.
  case requiresAction(SessionRequiresAction)
  /// Repeated failures, or a limit of the turn. A further message may help.
  case retriesExhausted(SessionRetriesExhausted)
  /// The budget is spent; raise or remove it.
  case budgetReached(SessionBudgetReached)
  /// The model refused; `stop_details` says more.
  case refusal(SessionRefusal)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "end_turn": self = .endTurn(try SessionEndTurn(from: decoder))
    case "requires_action": self = .requiresAction(try SessionRequiresAction(from: decoder))
    case "retries_exhausted": self = .retriesExhausted(try SessionRetriesExhausted(from: decoder))
    case "budget_reached": self = .budgetReached(try SessionBudgetReached(from: decoder))
    case "refusal": self = .refusal(try SessionRefusal(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .endTurn(let value): try value.encode(to: encoder)
    case .requiresAction(let value): try value.encode(to: encoder)
    case .retriesExhausted(let value): try value.encode(to: encoder)
    case .budgetReached(let value): try value.encode(to: encoder)
    case .refusal(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// The agent is done, or was interrupted.
public struct SessionEndTurn: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "end_turn")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "end_turn", extra)
    try object.rest(extra)
  }
}

/// Calls wait for an answer.
public struct SessionRequiresAction: Codable, Hashable, Sendable {
  /// Ids of the events to answer.
  public var eventIds: [String]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    eventIds: [String],
    extra: [String: JSONValue] = [:]
  ) {
    self.eventIds = eventIds
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "requires_action")
    eventIds = try object.required("event_ids")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "requires_action", extra)
    try object.required("event_ids", eventIds)
    try object.rest(extra)
  }
}

/// Repeated failures, or a limit of the turn. A further message may help.
public struct SessionRetriesExhausted: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "retries_exhausted")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "retries_exhausted", extra)
    try object.rest(extra)
  }
}

/// The budget is spent; raise or remove it.
public struct SessionBudgetReached: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "budget_reached")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "budget_reached", extra)
    try object.rest(extra)
  }
}

/// The model refused; `stop_details` says more.
public struct SessionRefusal: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "refusal")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "refusal", extra)
    try object.rest(extra)
  }
}

/// The session is over for good.
public struct SessionStatusTerminatedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.status_terminated")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.status_terminated", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// A thread was started.
public struct SessionThreadCreatedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name of the thread's agent.
  public var agentName: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The new thread.
  public var sessionThreadId: String
  /// Workflow run that started it; null if none did.
  public var workflowRunId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agentName: String,
    processedAt: String,
    sessionThreadId: String,
    workflowRunId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agentName = agentName
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.thread_created")
    id = try object.required("id")
    agentName = try object.required("agent_name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.required("session_thread_id")
    workflowRunId = try object.maybe("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.thread_created", extra)
    try object.required("id", id)
    try object.required("agent_name", agentName)
    try object.required("processed_at", processedAt)
    try object.required("session_thread_id", sessionThreadId)
    try object.maybe("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// A grader began to check an outcome.
public struct SpanOutcomeEvaluationStartEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Number of the attempt, from 0.
  public var iteration: Int
  /// Outcome that this belongs to (`outc_…`).
  public var outcomeId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    iteration: Int,
    outcomeId: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.iteration = iteration
    self.outcomeId = outcomeId
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "span.outcome_evaluation_start")
    id = try object.required("id")
    iteration = try object.required("iteration")
    outcomeId = try object.required("outcome_id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "span.outcome_evaluation_start", extra)
    try object.required("id", id)
    try object.required("iteration", iteration)
    try object.required("outcome_id", outcomeId)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// A grader decided.
public struct SpanOutcomeEvaluationEndEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What the grader said.
  public var explanation: String
  /// Number of the attempt, from 0.
  public var iteration: Int
  /// Id of the event of its start; may be empty.
  public var outcomeEvaluationStartId: String
  /// Outcome that this belongs to (`outc_…`).
  public var outcomeId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// `satisfied`, `needs_revision` (another attempt follows), `max_iterations_reached`, `failed`
  /// or `interrupted`; an open set.
  public var result: String
  /// Tokens of the check.
  public var usage: SpanModelUsage
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    explanation: String,
    iteration: Int,
    outcomeEvaluationStartId: String,
    outcomeId: String,
    processedAt: String,
    result: String,
    usage: SpanModelUsage,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.explanation = explanation
    self.iteration = iteration
    self.outcomeEvaluationStartId = outcomeEvaluationStartId
    self.outcomeId = outcomeId
    self.processedAt = processedAt
    self.result = result
    self.usage = usage
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "span.outcome_evaluation_end")
    id = try object.required("id")
    explanation = try object.required("explanation")
    iteration = try object.required("iteration")
    outcomeEvaluationStartId = try object.required("outcome_evaluation_start_id")
    outcomeId = try object.required("outcome_id")
    processedAt = try object.required("processed_at")
    result = try object.required("result")
    usage = try object.required("usage")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "span.outcome_evaluation_end", extra)
    try object.required("id", id)
    try object.required("explanation", explanation)
    try object.required("iteration", iteration)
    try object.required("outcome_evaluation_start_id", outcomeEvaluationStartId)
    try object.required("outcome_id", outcomeId)
    try object.required("processed_at", processedAt)
    try object.required("result", result)
    try object.required("usage", usage)
    try object.rest(extra)
  }
}

/// Tokens of one request to a model.
public struct SpanModelUsage: Codable, Hashable, Sendable {
  /// Input tokens written to the prompt cache.
  public var cacheCreationInputTokens: Int
  /// Input tokens read from the prompt cache.
  public var cacheReadInputTokens: Int
  /// Input tokens that were neither read from nor written to the prompt cache.
  public var inputTokens: Int
  /// Tokens that the model wrote.
  public var outputTokens: Int
  /// Speed of the answer; null unless it was set.
  public var speed: Maybe<ModelSpeed>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    cacheCreationInputTokens: Int,
    cacheReadInputTokens: Int,
    inputTokens: Int,
    outputTokens: Int,
    speed: Maybe<ModelSpeed> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.cacheCreationInputTokens = cacheCreationInputTokens
    self.cacheReadInputTokens = cacheReadInputTokens
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.speed = speed
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    cacheCreationInputTokens = try object.required("cache_creation_input_tokens")
    cacheReadInputTokens = try object.required("cache_read_input_tokens")
    inputTokens = try object.required("input_tokens")
    outputTokens = try object.required("output_tokens")
    speed = try object.maybe("speed")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("cache_creation_input_tokens", cacheCreationInputTokens)
    try object.required("cache_read_input_tokens", cacheReadInputTokens)
    try object.required("input_tokens", inputTokens)
    try object.required("output_tokens", outputTokens)
    try object.maybe("speed", speed)
    try object.rest(extra)
  }
}

/// A request to the model began.
public struct SpanModelRequestStartEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "span.model_request_start")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "span.model_request_start", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// A request to the model ended, also after a failure or an interrupt.
public struct SpanModelRequestEndEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Id of the event of its start.
  public var modelRequestStartId: String
  /// Tokens of the request.
  public var modelUsage: SpanModelUsage
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Whether the request failed.
  public var isError: Maybe<Bool>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    modelRequestStartId: String,
    modelUsage: SpanModelUsage,
    processedAt: String,
    isError: Maybe<Bool> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.modelRequestStartId = modelRequestStartId
    self.modelUsage = modelUsage
    self.processedAt = processedAt
    self.isError = isError
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "span.model_request_end")
    id = try object.required("id")
    modelRequestStartId = try object.required("model_request_start_id")
    modelUsage = try object.required("model_usage")
    processedAt = try object.required("processed_at")
    isError = try object.maybe("is_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "span.model_request_end", extra)
    try object.required("id", id)
    try object.required("model_request_start_id", modelRequestStartId)
    try object.required("model_usage", modelUsage)
    try object.required("processed_at", processedAt)
    try object.maybe("is_error", isError)
    try object.rest(extra)
  }
}

/// A grader still checks an outcome; a sign of life.
public struct SpanOutcomeEvaluationOngoingEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Number of the attempt, from 0.
  public var iteration: Int
  /// Outcome that this belongs to (`outc_…`).
  public var outcomeId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    iteration: Int,
    outcomeId: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.iteration = iteration
    self.outcomeId = outcomeId
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "span.outcome_evaluation_ongoing")
    id = try object.required("id")
    iteration = try object.required("iteration")
    outcomeId = try object.required("outcome_id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "span.outcome_evaluation_ongoing", extra)
    try object.required("id", id)
    try object.required("iteration", iteration)
    try object.required("outcome_id", outcomeId)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// Something to achieve.
public struct UserDefineOutcomeEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What to achieve.
  public var description: String
  /// Identifier of the outcome (`outc_…`).
  public var outcomeId: String
  /// When it was received (RFC 3339).
  public var processedAt: String
  /// How to tell whether it is achieved. A rubric from a file is shown as its text.
  public var rubric: OutcomeRubric
  /// Most attempts; null means 3.
  public var maxIterations: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    description: String,
    outcomeId: String,
    processedAt: String,
    rubric: OutcomeRubric,
    maxIterations: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.description = description
    self.outcomeId = outcomeId
    self.processedAt = processedAt
    self.rubric = rubric
    self.maxIterations = maxIterations
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.define_outcome")
    id = try object.required("id")
    description = try object.required("description")
    outcomeId = try object.required("outcome_id")
    processedAt = try object.required("processed_at")
    rubric = try object.required("rubric")
    maxIterations = try object.maybe("max_iterations")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.define_outcome", extra)
    try object.required("id", id)
    try object.required("description", description)
    try object.required("outcome_id", outcomeId)
    try object.required("processed_at", processedAt)
    try object.required("rubric", rubric)
    try object.maybe("max_iterations", maxIterations)
    try object.rest(extra)
  }
}

/// The session was deleted; the last event of a stream.
public struct SessionDeletedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.deleted")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.deleted", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// A thread began to work.
public struct SessionThreadStatusRunningEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name of the thread's agent.
  public var agentName: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The thread.
  public var sessionThreadId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agentName: String,
    processedAt: String,
    sessionThreadId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agentName = agentName
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.thread_status_running")
    id = try object.required("id")
    agentName = try object.required("agent_name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.required("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.thread_status_running", extra)
    try object.required("id", id)
    try object.required("agent_name", agentName)
    try object.required("processed_at", processedAt)
    try object.required("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// A thread waits.
public struct SessionThreadStatusIdleEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name of the thread's agent.
  public var agentName: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The thread.
  public var sessionThreadId: String
  /// Why work stopped.
  public var stopReason: StopReason
  /// More about a refusal; null or absent for every other reason.
  public var stopDetails: Maybe<SessionRefusalStopDetails>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agentName: String,
    processedAt: String,
    sessionThreadId: String,
    stopReason: StopReason,
    stopDetails: Maybe<SessionRefusalStopDetails> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agentName = agentName
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.stopReason = stopReason
    self.stopDetails = stopDetails
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.thread_status_idle")
    id = try object.required("id")
    agentName = try object.required("agent_name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.required("session_thread_id")
    stopReason = try object.required("stop_reason")
    stopDetails = try object.maybe("stop_details")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.thread_status_idle", extra)
    try object.required("id", id)
    try object.required("agent_name", agentName)
    try object.required("processed_at", processedAt)
    try object.required("session_thread_id", sessionThreadId)
    try object.required("stop_reason", stopReason)
    try object.maybe("stop_details", stopDetails)
    try object.rest(extra)
  }
}

/// A thread is over for good.
public struct SessionThreadStatusTerminatedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name of the thread's agent.
  public var agentName: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The thread.
  public var sessionThreadId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agentName: String,
    processedAt: String,
    sessionThreadId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agentName = agentName
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.thread_status_terminated")
    id = try object.required("id")
    agentName = try object.required("agent_name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.required("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.thread_status_terminated", extra)
    try object.required("id", id)
    try object.required("agent_name", agentName)
    try object.required("processed_at", processedAt)
    try object.required("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// The result of a built-in tool that a worker ran.
public struct UserToolResultEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Id of the event of the call.
  public var toolUseId: String
  /// What it says, in blocks.
  public var content: Maybe<[ToolResultBlock]>
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Thread that the event belongs to. Set on copies that the main stream carries of a child
  /// thread's events; absent, null or empty otherwise.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    toolUseId: String,
    content: Maybe<[ToolResultBlock]> = .absent,
    isError: Maybe<Bool> = .absent,
    processedAt: Maybe<String> = .absent,
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.toolUseId = toolUseId
    self.content = content
    self.isError = isError
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.tool_result")
    id = try object.required("id")
    toolUseId = try object.required("tool_use_id")
    content = try object.maybe("content")
    isError = try object.maybe("is_error")
    processedAt = try object.maybe("processed_at")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.tool_result", extra)
    try object.required("id", id)
    try object.required("tool_use_id", toolUseId)
    try object.maybe("content", content)
    try object.maybe("is_error", isError)
    try object.maybe("processed_at", processedAt)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// A thread waits for another try after a failure.
public struct SessionThreadStatusRescheduledEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name of the thread's agent.
  public var agentName: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The thread.
  public var sessionThreadId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    agentName: String,
    processedAt: String,
    sessionThreadId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.agentName = agentName
    self.processedAt = processedAt
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.thread_status_rescheduled")
    id = try object.required("id")
    agentName = try object.required("agent_name")
    processedAt = try object.required("processed_at")
    sessionThreadId = try object.required("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.thread_status_rescheduled", extra)
    try object.required("id", id)
    try object.required("agent_name", agentName)
    try object.required("processed_at", processedAt)
    try object.required("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// The session was changed. Carries only what changed; holds from the next turn on.
public struct SessionUpdatedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The whole agent, if it changed.
  public var agent: Maybe<SessionAgent>
  /// The new ceiling; null if it was removed.
  public var budget: Maybe<BudgetLimit>
  /// All pairs, if any changed; absent if none are left.
  public var metadata: Maybe<[String: String]>
  /// The new title.
  public var title: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    agent: Maybe<SessionAgent> = .absent,
    budget: Maybe<BudgetLimit> = .absent,
    metadata: Maybe<[String: String]> = .absent,
    title: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.agent = agent
    self.budget = budget
    self.metadata = metadata
    self.title = title
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.updated")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    agent = try object.maybe("agent")
    budget = try object.maybe("budget")
    metadata = try object.maybe("metadata")
    title = try object.maybe("title")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.updated", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.maybe("agent", agent)
    try object.maybe("budget", budget)
    try object.maybe("metadata", metadata)
    try object.maybe("title", title)
    try object.rest(extra)
  }
}

/// A note from the operator.
public struct SystemMessageEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What it says, in blocks.
  public var content: [SystemContentBlock]
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    content: [SystemContentBlock],
    processedAt: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.content = content
    self.processedAt = processedAt
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "system.message")
    id = try object.required("id")
    content = try object.required("content")
    processedAt = try object.maybe("processed_at")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "system.message", extra)
    try object.required("id", id)
    try object.required("content", content)
    try object.maybe("processed_at", processedAt)
    try object.rest(extra)
  }
}

/// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops at the
/// budget.
public struct SessionUsageEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Tokens and cost so far.
  public var usage: SessionUsageSnapshot
  /// Ceiling on the cost; null if there is none.
  public var budget: Maybe<BudgetLimit>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    usage: SessionUsageSnapshot,
    budget: Maybe<BudgetLimit> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.usage = usage
    self.budget = budget
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session.usage")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    usage = try object.required("usage")
    budget = try object.maybe("budget")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session.usage", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("usage", usage)
    try object.maybe("budget", budget)
    try object.rest(extra)
  }
}

/// A workflow run was started; its first event.
public struct WorkflowRunCreatedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Name as the agent gave it, or as the server did.
  public var name: String
  /// Phases in the order of the plan; may be empty.
  public var phases: [WorkflowRunPhase]
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// What the run is for; null if nothing was said.
  public var description: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    name: String,
    phases: [WorkflowRunPhase],
    processedAt: String,
    workflowRunId: String,
    description: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.name = name
    self.phases = phases
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.description = description
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.created")
    id = try object.required("id")
    name = try object.required("name")
    phases = try object.required("phases")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.required("workflow_run_id")
    description = try object.maybe("description")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.created", extra)
    try object.required("id", id)
    try object.required("name", name)
    try object.required("phases", phases)
    try object.required("processed_at", processedAt)
    try object.required("workflow_run_id", workflowRunId)
    try object.maybe("description", description)
    try object.rest(extra)
  }
}

/// A phase of a workflow run.
public struct WorkflowRunPhase: Codable, Hashable, Sendable {
  /// Identifier (`wrph_…`).
  public var id: String
  /// Name.
  public var name: String
  /// What the phase is for; null if nothing was said.
  public var description: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    name: String,
    description: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    name = try object.required("name")
    description = try object.maybe("description")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.required("name", name)
    try object.maybe("description", description)
    try object.rest(extra)
  }
}

/// A workflow run is over; its last event.
public struct WorkflowRunStatusEndedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// How it ended.
  public var result: WorkflowRunResult
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    result: WorkflowRunResult,
    workflowRunId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.result = result
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.status_ended")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    result = try object.required("result")
    workflowRunId = try object.required("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.status_ended", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("result", result)
    try object.required("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// How a workflow run ended.
public indirect enum WorkflowRunResult: Codable, Hashable, Sendable {
  /// Its program came to an end.
  case completed(WorkflowRunResultCompleted)
  /// It failed.
  case error(WorkflowRunResultError)
  /// The agent stopped it.
  case stopped(WorkflowRunResultStopped)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "completed": self = .completed(try WorkflowRunResultCompleted(from: decoder))
    case "error": self = .error(try WorkflowRunResultError(from: decoder))
    case "stopped": self = .stopped(try WorkflowRunResultStopped(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .completed(let value): try value.encode(to: encoder)
    case .error(let value): try value.encode(to: encoder)
    case .stopped(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Its program came to an end.
public struct WorkflowRunResultCompleted: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "completed")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "completed", extra)
    try object.rest(extra)
  }
}

/// It failed.
public struct WorkflowRunResultError: Codable, Hashable, Sendable {
  /// What failed.
  public var error: WorkflowRunError
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    error: WorkflowRunError,
    extra: [String: JSONValue] = [:]
  ) {
    self.error = error
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "error")
    error = try object.required("error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "error", extra)
    try object.required("error", error)
    try object.rest(extra)
  }
}

/// What failed in a workflow run.
public indirect enum WorkflowRunError: Codable, Hashable, Sendable {
  /// It took too long.
  case timeoutError(TimeoutWorkflowRunError)
  /// Its program failed or was refused.
  case programError(ProgramWorkflowRunError)
  /// A failure without a name of its own.
  case unknownError(UnknownWorkflowRunError)
  /// It made too many threads.
  case threadLimitError(ThreadLimitWorkflowRunError)
  /// The session has too many open runs already.
  case maxWorkflowRunsError(MaxWorkflowRunsWorkflowRunError)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "timeout_error": self = .timeoutError(try TimeoutWorkflowRunError(from: decoder))
    case "program_error": self = .programError(try ProgramWorkflowRunError(from: decoder))
    case "unknown_error": self = .unknownError(try UnknownWorkflowRunError(from: decoder))
    case "thread_limit_error": self = .threadLimitError(try ThreadLimitWorkflowRunError(from: decoder))
    case "max_workflow_runs_error": self = .maxWorkflowRunsError(try MaxWorkflowRunsWorkflowRunError(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .timeoutError(let value): try value.encode(to: encoder)
    case .programError(let value): try value.encode(to: encoder)
    case .unknownError(let value): try value.encode(to: encoder)
    case .threadLimitError(let value): try value.encode(to: encoder)
    case .maxWorkflowRunsError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// It took too long.
public struct TimeoutWorkflowRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "timeout_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "timeout_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// Its program failed or was refused.
public struct ProgramWorkflowRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "program_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "program_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// A failure without a name of its own.
public struct UnknownWorkflowRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "unknown_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "unknown_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// It made too many threads.
public struct ThreadLimitWorkflowRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "thread_limit_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "thread_limit_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The session has too many open runs already.
public struct MaxWorkflowRunsWorkflowRunError: Codable, Hashable, Sendable {
  /// A sentence for people; not to be parsed.
  public var message: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    message: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.message = message
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "max_workflow_runs_error")
    message = try object.required("message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "max_workflow_runs_error", extra)
    try object.required("message", message)
    try object.rest(extra)
  }
}

/// The agent stopped it.
public struct WorkflowRunResultStopped: Codable, Hashable, Sendable {
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    extra: [String: JSONValue] = [:]
  ) {
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "stopped")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "stopped", extra)
    try object.rest(extra)
  }
}

/// A workflow run entered a phase.
public struct WorkflowRunPhaseStartedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// The phase (`wrph_…`).
  public var workflowRunPhaseId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    workflowRunId: String,
    workflowRunPhaseId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.workflowRunPhaseId = workflowRunPhaseId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.phase_started")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.required("workflow_run_id")
    workflowRunPhaseId = try object.required("workflow_run_phase_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.phase_started", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("workflow_run_id", workflowRunId)
    try object.required("workflow_run_phase_id", workflowRunPhaseId)
    try object.rest(extra)
  }
}

/// A workflow run left a phase; says nothing about success.
public struct WorkflowRunPhaseEndedEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Id of the event of its start.
  public var phaseStartedId: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// The phase (`wrph_…`).
  public var workflowRunPhaseId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    phaseStartedId: String,
    processedAt: String,
    workflowRunId: String,
    workflowRunPhaseId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.phaseStartedId = phaseStartedId
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.workflowRunPhaseId = workflowRunPhaseId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.phase_ended")
    id = try object.required("id")
    phaseStartedId = try object.required("phase_started_id")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.required("workflow_run_id")
    workflowRunPhaseId = try object.required("workflow_run_phase_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.phase_ended", extra)
    try object.required("id", id)
    try object.required("phase_started_id", phaseStartedId)
    try object.required("processed_at", processedAt)
    try object.required("workflow_run_id", workflowRunId)
    try object.required("workflow_run_phase_id", workflowRunPhaseId)
    try object.rest(extra)
  }
}

/// A workflow run works.
public struct WorkflowRunStatusRunningEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    workflowRunId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.status_running")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.required("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.status_running", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// A workflow run waits.
public struct WorkflowRunStatusIdleEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// Workflow run that this belongs to (`wrun_…`).
  public var workflowRunId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    processedAt: String,
    workflowRunId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.status_idle")
    id = try object.required("id")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.required("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.status_idle", extra)
    try object.required("id", id)
    try object.required("processed_at", processedAt)
    try object.required("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// A workflow run failed, or could not be made.
public struct WorkflowRunErrorEvent: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// What failed.
  public var error: WorkflowRunError
  /// When the event took effect (RFC 3339). Null on an input that still waits in the queue.
  public var processedAt: String
  /// The run; null if none could be made.
  public var workflowRunId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    error: WorkflowRunError,
    processedAt: String,
    workflowRunId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.error = error
    self.processedAt = processedAt
    self.workflowRunId = workflowRunId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "workflow_run.error")
    id = try object.required("id")
    error = try object.required("error")
    processedAt = try object.required("processed_at")
    workflowRunId = try object.maybe("workflow_run_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "workflow_run.error", extra)
    try object.required("id", id)
    try object.required("error", error)
    try object.required("processed_at", processedAt)
    try object.maybe("workflow_run_id", workflowRunId)
    try object.rest(extra)
  }
}

/// Events to send.
public struct SessionEventSendParams: Codable, Hashable, Sendable {
  /// 1 to 1,000 events, in order.
  public var events: [InputEventParams]
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    events: [InputEventParams],
    extra: [String: JSONValue] = [:]
  ) {
    self.events = events
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    events = try object.required("events")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("events", events)
    try object.rest(extra)
  }
}

/// An event that can be sent.
public indirect enum InputEventParams: Codable, Hashable, Sendable {
  /// A message. Starts a turn, or joins the one that runs at its next model request.
  case userMessage(UserMessageEventParams)
  /// Stops what runs; the turn ends as if it were done. Jumps the queue.
  case userInterrupt(UserInterruptEventParams)
  /// The answer to a call that waits for approval.
  case userToolConfirmation(UserToolConfirmationEventParams)
  /// The result of a custom tool. May be sent as soon as the call is seen.
  case userCustomToolResult(UserCustomToolResultEventParams)
  /// Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work
  /// by itself; one at a time.
  case userDefineOutcome(UserDefineOutcomeEventParams)
  /// The result of a built-in tool that a worker ran. Only in self-hosted environments.
  case userToolResult(UserToolResultEventParams)
  /// A note from the operator: a system turn that does not replace the system prompt. The last
  /// event of its request, right after a message or a result; the model must support it.
  case systemMessage(SystemMessageEventParams)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEventParams(from: decoder))
    case "user.interrupt": self = .userInterrupt(try UserInterruptEventParams(from: decoder))
    case "user.tool_confirmation": self = .userToolConfirmation(try UserToolConfirmationEventParams(from: decoder))
    case "user.custom_tool_result": self = .userCustomToolResult(try UserCustomToolResultEventParams(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEventParams(from: decoder))
    case "user.tool_result": self = .userToolResult(try UserToolResultEventParams(from: decoder))
    case "system.message": self = .systemMessage(try SystemMessageEventParams(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userInterrupt(let value): try value.encode(to: encoder)
    case .userToolConfirmation(let value): try value.encode(to: encoder)
    case .userCustomToolResult(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .userToolResult(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// Stops what runs; the turn ends as if it were done. Jumps the queue.
public struct UserInterruptEventParams: Codable, Hashable, Sendable {
  /// Thread to stop. Left out or null: every thread that is not archived.
  public var sessionThreadId: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    sessionThreadId: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.sessionThreadId = sessionThreadId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.interrupt")
    sessionThreadId = try object.maybe("session_thread_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.interrupt", extra)
    try object.maybe("session_thread_id", sessionThreadId)
    try object.rest(extra)
  }
}

/// The answer to a call that waits for approval.
public struct UserToolConfirmationEventParams: Codable, Hashable, Sendable {
  /// Whether the call may run.
  public var result: ConfirmationResult
  /// Id of the *event* of the call (`sevt_…`).
  public var toolUseId: String
  /// What to tell the model, at most 10,000 characters; only with `deny`.
  public var denyMessage: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    result: ConfirmationResult,
    toolUseId: String,
    denyMessage: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.result = result
    self.toolUseId = toolUseId
    self.denyMessage = denyMessage
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.tool_confirmation")
    result = try object.required("result")
    toolUseId = try object.required("tool_use_id")
    denyMessage = try object.maybe("deny_message")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.tool_confirmation", extra)
    try object.required("result", result)
    try object.required("tool_use_id", toolUseId)
    try object.maybe("deny_message", denyMessage)
    try object.rest(extra)
  }
}

/// The result of a custom tool. May be sent as soon as the call is seen.
public struct UserCustomToolResultEventParams: Codable, Hashable, Sendable {
  /// Id of the event of the call (`sevt_…`).
  public var customToolUseId: String
  /// What the tool says. Left out: nothing.
  public var content: [ToolResultBlock]?
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    customToolUseId: String,
    content: [ToolResultBlock]? = nil,
    isError: Maybe<Bool> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.customToolUseId = customToolUseId
    self.content = content
    self.isError = isError
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.custom_tool_result")
    customToolUseId = try object.required("custom_tool_use_id")
    content = try object.optional("content")
    isError = try object.maybe("is_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.custom_tool_result", extra)
    try object.required("custom_tool_use_id", customToolUseId)
    try object.optional("content", content)
    try object.maybe("is_error", isError)
    try object.rest(extra)
  }
}

/// The result of a built-in tool that a worker ran. Only in self-hosted environments.
public struct UserToolResultEventParams: Codable, Hashable, Sendable {
  /// Id of the event of the call (`sevt_…`).
  public var toolUseId: String
  /// What the tool says. Left out: nothing.
  public var content: [ToolResultBlock]?
  /// Whether the tool failed. Null or absent means that it did not.
  public var isError: Maybe<Bool>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    toolUseId: String,
    content: [ToolResultBlock]? = nil,
    isError: Maybe<Bool> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.toolUseId = toolUseId
    self.content = content
    self.isError = isError
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "user.tool_result")
    toolUseId = try object.required("tool_use_id")
    content = try object.optional("content")
    isError = try object.maybe("is_error")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "user.tool_result", extra)
    try object.required("tool_use_id", toolUseId)
    try object.optional("content", content)
    try object.maybe("is_error", isError)
    try object.rest(extra)
  }
}

/// The events as they were stored.
public struct SentSessionEvents: Codable, Hashable, Sendable {
  /// The events with their ids, in the order in which they were sent.
  public var data: Maybe<[InputEvent]>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    data: Maybe<[InputEvent]> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.data = data
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    data = try object.maybe("data")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.maybe("data", data)
    try object.rest(extra)
  }
}

/// An event that was sent.
public indirect enum InputEvent: Codable, Hashable, Sendable {
  /// A message of the user.
  case userMessage(UserMessageEvent)
  /// An interrupt.
  case userInterrupt(UserInterruptEvent)
  /// An answer to a call that waited for approval.
  case userToolConfirmation(UserToolConfirmationEvent)
  /// The result of a custom tool.
  case userCustomToolResult(UserCustomToolResultEvent)
  /// Something to achieve.
  case userDefineOutcome(UserDefineOutcomeEvent)
  /// The result of a built-in tool that a worker ran.
  case userToolResult(UserToolResultEvent)
  /// A note from the operator.
  case systemMessage(SystemMessageEvent)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEvent(from: decoder))
    case "user.interrupt": self = .userInterrupt(try UserInterruptEvent(from: decoder))
    case "user.tool_confirmation": self = .userToolConfirmation(try UserToolConfirmationEvent(from: decoder))
    case "user.custom_tool_result": self = .userCustomToolResult(try UserCustomToolResultEvent(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEvent(from: decoder))
    case "user.tool_result": self = .userToolResult(try UserToolResultEvent(from: decoder))
    case "system.message": self = .systemMessage(try SystemMessageEvent(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userInterrupt(let value): try value.encode(to: encoder)
    case .userToolConfirmation(let value): try value.encode(to: encoder)
    case .userCustomToolResult(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .userToolResult(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An event type that can be previewed.
public enum EventDeltaType: Codable, Hashable, Sendable, RawRepresentable, QueryValue {
  /// Text as it is written.
  case agentMessage
  /// Only that thinking has begun.
  case agentThinking
  /// A value that this version does not know.
  case unknown(String)

  public init(rawValue: String) {
    switch rawValue {
    case "agent.message": self = .agentMessage
    case "agent.thinking": self = .agentThinking
    default: self = .unknown(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .agentMessage: "agent.message"
    case .agentThinking: "agent.thinking"
    case .unknown(let text): text
    }
  }

  public var queryText: String { rawValue }
}

/// An event on a stream: of the history, or a preview.
public indirect enum StreamEvent: Codable, Hashable, Sendable {
  /// A message of the user.
  case userMessage(UserMessageEvent)
  /// An interrupt.
  case userInterrupt(UserInterruptEvent)
  /// An answer to a call that waited for approval.
  case userToolConfirmation(UserToolConfirmationEvent)
  /// The result of a custom tool.
  case userCustomToolResult(UserCustomToolResultEvent)
  /// The agent calls a custom tool: the session waits for `user.custom_tool_result`.
  case agentCustomToolUse(AgentCustomToolUseEvent)
  /// The agent said something.
  case agentMessage(AgentMessageEvent)
  /// The agent thinks; a sign of progress without content.
  case agentThinking(AgentThinkingEvent)
  /// The agent calls a tool of an MCP server.
  case agentMcpToolUse(AgentMcpToolUseEvent)
  /// The result of a tool of an MCP server.
  case agentMcpToolResult(AgentMcpToolResultEvent)
  /// The agent calls a built-in tool.
  case agentToolUse(AgentToolUseEvent)
  /// The result of a built-in tool.
  case agentToolResult(AgentToolResultEvent)
  /// A thread got a message from another one.
  case agentThreadMessageReceived(AgentThreadMessageReceivedEvent)
  /// A thread sent a message to another one.
  case agentThreadMessageSent(AgentThreadMessageSentEvent)
  /// The conversation was summarised to fit the model's context.
  case agentThreadContextCompacted(AgentThreadContextCompactedEvent)
  /// Something failed.
  case sessionError(SessionErrorEvent)
  /// The session waits for another try after a failure.
  case sessionStatusRescheduled(SessionStatusRescheduledEvent)
  /// The session began to work; once per turn.
  case sessionStatusRunning(SessionStatusRunningEvent)
  /// The session waits.
  case sessionStatusIdle(SessionStatusIdleEvent)
  /// The session is over for good.
  case sessionStatusTerminated(SessionStatusTerminatedEvent)
  /// A thread was started.
  case sessionThreadCreated(SessionThreadCreatedEvent)
  /// A grader began to check an outcome.
  case spanOutcomeEvaluationStart(SpanOutcomeEvaluationStartEvent)
  /// A grader decided.
  case spanOutcomeEvaluationEnd(SpanOutcomeEvaluationEndEvent)
  /// A request to the model began.
  case spanModelRequestStart(SpanModelRequestStartEvent)
  /// A request to the model ended, also after a failure or an interrupt.
  case spanModelRequestEnd(SpanModelRequestEndEvent)
  /// A grader still checks an outcome; a sign of life.
  case spanOutcomeEvaluationOngoing(SpanOutcomeEvaluationOngoingEvent)
  /// Something to achieve.
  case userDefineOutcome(UserDefineOutcomeEvent)
  /// The session was deleted; the last event of a stream.
  case sessionDeleted(SessionDeletedEvent)
  /// A thread began to work.
  case sessionThreadStatusRunning(SessionThreadStatusRunningEvent)
  /// A thread waits.
  case sessionThreadStatusIdle(SessionThreadStatusIdleEvent)
  /// A thread is over for good.
  case sessionThreadStatusTerminated(SessionThreadStatusTerminatedEvent)
  /// The result of a built-in tool that a worker ran.
  case userToolResult(UserToolResultEvent)
  /// A thread waits for another try after a failure.
  case sessionThreadStatusRescheduled(SessionThreadStatusRescheduledEvent)
  /// The session was changed. Carries only what changed; holds from the next turn on.
  case sessionUpdated(SessionUpdatedEvent)
  /// An event is being written; on streams only, on request.
  case eventStart(EventStart)
  /// A piece of an event that is being written; on streams only, on request.
  case eventDelta(EventDelta)
  /// A note from the operator.
  case systemMessage(SystemMessageEvent)
  /// Tokens and cost so far; right before each `session.status_idle`, and when a thread stops at
  /// the budget.
  case sessionUsage(SessionUsageEvent)
  /// A workflow run was started; its first event.
  case workflowRunCreated(WorkflowRunCreatedEvent)
  /// A workflow run is over; its last event.
  case workflowRunStatusEnded(WorkflowRunStatusEndedEvent)
  /// A workflow run entered a phase.
  case workflowRunPhaseStarted(WorkflowRunPhaseStartedEvent)
  /// A workflow run left a phase; says nothing about success.
  case workflowRunPhaseEnded(WorkflowRunPhaseEndedEvent)
  /// A workflow run works.
  case workflowRunStatusRunning(WorkflowRunStatusRunningEvent)
  /// A workflow run waits.
  case workflowRunStatusIdle(WorkflowRunStatusIdleEvent)
  /// A workflow run failed, or could not be made.
  case workflowRunError(WorkflowRunErrorEvent)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "user.message": self = .userMessage(try UserMessageEvent(from: decoder))
    case "user.interrupt": self = .userInterrupt(try UserInterruptEvent(from: decoder))
    case "user.tool_confirmation": self = .userToolConfirmation(try UserToolConfirmationEvent(from: decoder))
    case "user.custom_tool_result": self = .userCustomToolResult(try UserCustomToolResultEvent(from: decoder))
    case "agent.custom_tool_use": self = .agentCustomToolUse(try AgentCustomToolUseEvent(from: decoder))
    case "agent.message": self = .agentMessage(try AgentMessageEvent(from: decoder))
    case "agent.thinking": self = .agentThinking(try AgentThinkingEvent(from: decoder))
    case "agent.mcp_tool_use": self = .agentMcpToolUse(try AgentMcpToolUseEvent(from: decoder))
    case "agent.mcp_tool_result": self = .agentMcpToolResult(try AgentMcpToolResultEvent(from: decoder))
    case "agent.tool_use": self = .agentToolUse(try AgentToolUseEvent(from: decoder))
    case "agent.tool_result": self = .agentToolResult(try AgentToolResultEvent(from: decoder))
    case "agent.thread_message_received": self = .agentThreadMessageReceived(try AgentThreadMessageReceivedEvent(from: decoder))
    case "agent.thread_message_sent": self = .agentThreadMessageSent(try AgentThreadMessageSentEvent(from: decoder))
    case "agent.thread_context_compacted": self = .agentThreadContextCompacted(try AgentThreadContextCompactedEvent(from: decoder))
    case "session.error": self = .sessionError(try SessionErrorEvent(from: decoder))
    case "session.status_rescheduled": self = .sessionStatusRescheduled(try SessionStatusRescheduledEvent(from: decoder))
    case "session.status_running": self = .sessionStatusRunning(try SessionStatusRunningEvent(from: decoder))
    case "session.status_idle": self = .sessionStatusIdle(try SessionStatusIdleEvent(from: decoder))
    case "session.status_terminated": self = .sessionStatusTerminated(try SessionStatusTerminatedEvent(from: decoder))
    case "session.thread_created": self = .sessionThreadCreated(try SessionThreadCreatedEvent(from: decoder))
    case "span.outcome_evaluation_start": self = .spanOutcomeEvaluationStart(try SpanOutcomeEvaluationStartEvent(from: decoder))
    case "span.outcome_evaluation_end": self = .spanOutcomeEvaluationEnd(try SpanOutcomeEvaluationEndEvent(from: decoder))
    case "span.model_request_start": self = .spanModelRequestStart(try SpanModelRequestStartEvent(from: decoder))
    case "span.model_request_end": self = .spanModelRequestEnd(try SpanModelRequestEndEvent(from: decoder))
    case "span.outcome_evaluation_ongoing": self = .spanOutcomeEvaluationOngoing(try SpanOutcomeEvaluationOngoingEvent(from: decoder))
    case "user.define_outcome": self = .userDefineOutcome(try UserDefineOutcomeEvent(from: decoder))
    case "session.deleted": self = .sessionDeleted(try SessionDeletedEvent(from: decoder))
    case "session.thread_status_running": self = .sessionThreadStatusRunning(try SessionThreadStatusRunningEvent(from: decoder))
    case "session.thread_status_idle": self = .sessionThreadStatusIdle(try SessionThreadStatusIdleEvent(from: decoder))
    case "session.thread_status_terminated": self = .sessionThreadStatusTerminated(try SessionThreadStatusTerminatedEvent(from: decoder))
    case "user.tool_result": self = .userToolResult(try UserToolResultEvent(from: decoder))
    case "session.thread_status_rescheduled": self = .sessionThreadStatusRescheduled(try SessionThreadStatusRescheduledEvent(from: decoder))
    case "session.updated": self = .sessionUpdated(try SessionUpdatedEvent(from: decoder))
    case "event_start": self = .eventStart(try EventStart(from: decoder))
    case "event_delta": self = .eventDelta(try EventDelta(from: decoder))
    case "system.message": self = .systemMessage(try SystemMessageEvent(from: decoder))
    case "session.usage": self = .sessionUsage(try SessionUsageEvent(from: decoder))
    case "workflow_run.created": self = .workflowRunCreated(try WorkflowRunCreatedEvent(from: decoder))
    case "workflow_run.status_ended": self = .workflowRunStatusEnded(try WorkflowRunStatusEndedEvent(from: decoder))
    case "workflow_run.phase_started": self = .workflowRunPhaseStarted(try WorkflowRunPhaseStartedEvent(from: decoder))
    case "workflow_run.phase_ended": self = .workflowRunPhaseEnded(try WorkflowRunPhaseEndedEvent(from: decoder))
    case "workflow_run.status_running": self = .workflowRunStatusRunning(try WorkflowRunStatusRunningEvent(from: decoder))
    case "workflow_run.status_idle": self = .workflowRunStatusIdle(try WorkflowRunStatusIdleEvent(from: decoder))
    case "workflow_run.error": self = .workflowRunError(try WorkflowRunErrorEvent(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value): try value.encode(to: encoder)
    case .userInterrupt(let value): try value.encode(to: encoder)
    case .userToolConfirmation(let value): try value.encode(to: encoder)
    case .userCustomToolResult(let value): try value.encode(to: encoder)
    case .agentCustomToolUse(let value): try value.encode(to: encoder)
    case .agentMessage(let value): try value.encode(to: encoder)
    case .agentThinking(let value): try value.encode(to: encoder)
    case .agentMcpToolUse(let value): try value.encode(to: encoder)
    case .agentMcpToolResult(let value): try value.encode(to: encoder)
    case .agentToolUse(let value): try value.encode(to: encoder)
    case .agentToolResult(let value): try value.encode(to: encoder)
    case .agentThreadMessageReceived(let value): try value.encode(to: encoder)
    case .agentThreadMessageSent(let value): try value.encode(to: encoder)
    case .agentThreadContextCompacted(let value): try value.encode(to: encoder)
    case .sessionError(let value): try value.encode(to: encoder)
    case .sessionStatusRescheduled(let value): try value.encode(to: encoder)
    case .sessionStatusRunning(let value): try value.encode(to: encoder)
    case .sessionStatusIdle(let value): try value.encode(to: encoder)
    case .sessionStatusTerminated(let value): try value.encode(to: encoder)
    case .sessionThreadCreated(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationStart(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationEnd(let value): try value.encode(to: encoder)
    case .spanModelRequestStart(let value): try value.encode(to: encoder)
    case .spanModelRequestEnd(let value): try value.encode(to: encoder)
    case .spanOutcomeEvaluationOngoing(let value): try value.encode(to: encoder)
    case .userDefineOutcome(let value): try value.encode(to: encoder)
    case .sessionDeleted(let value): try value.encode(to: encoder)
    case .sessionThreadStatusRunning(let value): try value.encode(to: encoder)
    case .sessionThreadStatusIdle(let value): try value.encode(to: encoder)
    case .sessionThreadStatusTerminated(let value): try value.encode(to: encoder)
    case .userToolResult(let value): try value.encode(to: encoder)
    case .sessionThreadStatusRescheduled(let value): try value.encode(to: encoder)
    case .sessionUpdated(let value): try value.encode(to: encoder)
    case .eventStart(let value): try value.encode(to: encoder)
    case .eventDelta(let value): try value.encode(to: encoder)
    case .systemMessage(let value): try value.encode(to: encoder)
    case .sessionUsage(let value): try value.encode(to: encoder)
    case .workflowRunCreated(let value): try value.encode(to: encoder)
    case .workflowRunStatusEnded(let value): try value.encode(to: encoder)
    case .workflowRunPhaseStarted(let value): try value.encode(to: encoder)
    case .workflowRunPhaseEnded(let value): try value.encode(to: encoder)
    case .workflowRunStatusRunning(let value): try value.encode(to: encoder)
    case .workflowRunStatusIdle(let value): try value.encode(to: encoder)
    case .workflowRunError(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// An event is being written; on streams only, on request.
public struct EventStart: Codable, Hashable, Sendable {
  /// The event to come.
  public var event: EventPreview
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    event: EventPreview,
    extra: [String: JSONValue] = [:]
  ) {
    self.event = event
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "event_start")
    event = try object.required("event")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "event_start", extra)
    try object.required("event", event)
    try object.rest(extra)
  }
}

/// An event to come.
public indirect enum EventPreview: Codable, Hashable, Sendable {
  /// A message to come.
  case agentMessage(AgentMessagePreview)
  /// Thinking to come.
  case agentThinking(AgentThinkingPreview)
  /// A member that this version does not know.
  case unknown(tag: String, JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag = try ObjectReader.tag(decoder, "type")
    switch tag {
    case "agent.message": self = .agentMessage(try AgentMessagePreview(from: decoder))
    case "agent.thinking": self = .agentThinking(try AgentThinkingPreview(from: decoder))
    default: self = .unknown(tag: tag, try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .agentMessage(let value): try value.encode(to: encoder)
    case .agentThinking(let value): try value.encode(to: encoder)
    case .unknown(_, let value): try value.encode(to: encoder)
    }
  }
}

/// A message to come.
public struct AgentMessagePreview: Codable, Hashable, Sendable {
  /// Id that the finished event will have.
  public var id: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.message")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.message", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// Thinking to come.
public struct AgentThinkingPreview: Codable, Hashable, Sendable {
  /// Id that the finished event will have.
  public var id: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "agent.thinking")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "agent.thinking", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// A piece of an event that is being written; on streams only, on request.
public struct EventDelta: Codable, Hashable, Sendable {
  /// The piece.
  public var delta: DeltaContent
  /// Id that the finished event will have.
  public var eventId: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    delta: DeltaContent,
    eventId: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.delta = delta
    self.eventId = eventId
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "event_delta")
    delta = try object.required("delta")
    eventId = try object.required("event_id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "event_delta", extra)
    try object.required("delta", delta)
    try object.required("event_id", eventId)
    try object.rest(extra)
  }
}

/// A piece of a message.
public struct DeltaContent: Codable, Hashable, Sendable {
  /// Text to append.
  public var content: TextBlock
  /// Block to append to; a new number starts a new block. Absent or null: the first.
  public var index: Maybe<Int>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    content: TextBlock,
    index: Maybe<Int> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.content = content
    self.index = index
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "content_delta")
    content = try object.required("content")
    index = try object.maybe("index")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "content_delta", extra)
    try object.required("content", content)
    try object.maybe("index", index)
    try object.rest(extra)
  }
}
