// Written by hostler-codegen from api/. Do not edit.
/** Models. */


/** Stage in the life of a model. */
export type ModelLifecycle =
  | "active"
  | "deprecated"
  | "retired"
  | (string & {});

/** A model. */
export interface ModelInfo {
  /** Model id. */
  id: string;
  type: "model";
  /** Models that may stand in for it; empty if none may. */
  allowed_fallback_models?: Array<string> | null;
  /** What the model can do; null if it is not known. */
  capabilities?: ModelCapabilities | null;
  /** When it was released; may be the epoch if that is not known. */
  created_at: string;
  /** When it was deprecated; null while it is active. */
  deprecated_at?: string | null;
  /** Name for people. */
  display_name: string;
  /** Stage of its life. */
  lifecycle: ModelLifecycle;
  /** Family of the model; never to be guessed from its id. */
  line?: ModelLine | null;
  /** Size of its context in tokens; null if it is not known. */
  max_input_tokens?: number | null;
  /** Most tokens of one answer; null if it is not known. */
  max_tokens?: number | null;
  /**
   * When it is to be retired; null while that is not planned. A date in the past does not mean that
   * it is retired.
   */
  retires_at?: string | null;
}

/** What a model can do. */
export interface ModelCapabilities {
  /** Batches of messages. */
  batch: CapabilitySupport;
  /** Citations. */
  citations: CapabilitySupport;
  /** Tool calls from code that the model writes. */
  code_execution: CapabilitySupport;
  /** Compaction of long conversations. */
  compaction?: CompactionCapability | null;
  /** Editing of the context. */
  context_management: ContextManagementCapability;
  /** Levels of effort. */
  effort: EffortCapability;
  /** Images as input. */
  image_input: CapabilitySupport;
  /** PDF files as input. */
  pdf_input: CapabilitySupport;
  /** Tools that the service runs. */
  server_tools: ServerToolsCapability;
  /** Answers that follow a schema. */
  structured_outputs: CapabilitySupport;
  /** Thinking before answering. */
  thinking: ThinkingCapability;
}

/** Whether a model can do something. */
export interface CapabilitySupport {
  /** Whether the model can do this. */
  supported: boolean;
}

/** Compaction of long conversations. */
export interface CompactionCapability {
  /** By a summary. */
  summarize: CapabilitySupport;
  /** Whether the model can do this. */
  supported: boolean;
}

/** Editing of the context. */
export interface ContextManagementCapability {
  /** Removal of old thinking. */
  clear_thinking_20251015?: CapabilitySupport | null;
  /** Removal of old tool calls. */
  clear_tool_uses_20250919?: CapabilitySupport | null;
  /** Compaction. */
  compact_20260112?: CapabilitySupport | null;
  /** Whether the model can do this. */
  supported: boolean;
}

/** Levels of effort. */
export interface EffortCapability {
  /** The level `high`. */
  high: CapabilitySupport;
  /** The level `low`. */
  low: CapabilitySupport;
  /** The level `max`. */
  max: CapabilitySupport;
  /** The level `medium`. */
  medium: CapabilitySupport;
  /** Whether the model can do this. */
  supported: boolean;
  /** The level `xhigh`. */
  xhigh?: CapabilitySupport | null;
}

/** Tools that the service runs. */
export interface ServerToolsCapability {
  /** Code execution. */
  code_execution: CapabilitySupport;
  /** Whether the model can do this. */
  supported: boolean;
  /** Web search. */
  web_search: CapabilitySupport;
}

/** Thinking before answering. */
export interface ThinkingCapability {
  /** Whether the model can do this. */
  supported: boolean;
  /** Kinds of thinking; each is independent of the others. */
  types: ThinkingTypes;
}

/** Kinds of thinking. */
export interface ThinkingTypes {
  /** As much as the model finds right. */
  adaptive: CapabilitySupport;
  /** Between tool calls. */
  between_tools: CapabilitySupport;
  /** None at all. */
  disabled: CapabilitySupport;
  /** Up to a given number of tokens. */
  enabled: CapabilitySupport;
}

/** Family of a model. */
export type ModelLine =
  | "haiku"
  | "sonnet"
  | "opus"
  | "fable"
  | "mythos"
  | (string & {});
