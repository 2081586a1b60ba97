// Written by hostler-codegen from api/. Do not edit.
//! Models.
#[allow(unused_imports)]
use super::*;

string_enum! {
    /// Stage in the life of a model.
    ModelLifecycle {
        /// In service.
        Active = "active";
        /// In service, to be retired.
        Deprecated = "deprecated";
        /// No longer in service.
        Retired = "retired";
    }
}

object! {
    /// A model.
    ModelInfo ["type" = "model"] {
        /// Model id.
        id: req String = "id";
        /// When it was released; may be the epoch if that is not known.
        created_at: req String = "created_at";
        /// Name for people.
        display_name: req String = "display_name";
        /// Stage of its life.
        lifecycle: req ModelLifecycle = "lifecycle";
        --
        /// Models that may stand in for it; empty if none may.
        allowed_fallback_models: may Vec<String> = "allowed_fallback_models";
        /// What the model can do; null if it is not known.
        capabilities: may ModelCapabilities = "capabilities";
        /// When it was deprecated; null while it is active.
        deprecated_at: may String = "deprecated_at";
        /// Family of the model; never to be guessed from its id.
        line: may ModelLine = "line";
        /// Size of its context in tokens; null if it is not known.
        max_input_tokens: may i64 = "max_input_tokens";
        /// Most tokens of one answer; null if it is not known.
        max_tokens: may i64 = "max_tokens";
        /// When it is to be retired; null while that is not planned. A date in the past does not mean
        /// that it is retired.
        retires_at: may String = "retires_at";
    }
}

object! {
    /// What a model can do.
    ModelCapabilities [] {
        /// Batches of messages.
        batch: req CapabilitySupport = "batch";
        /// Citations.
        citations: req CapabilitySupport = "citations";
        /// Tool calls from code that the model writes.
        code_execution: req CapabilitySupport = "code_execution";
        /// Editing of the context.
        context_management: req ContextManagementCapability = "context_management";
        /// Levels of effort.
        effort: req EffortCapability = "effort";
        /// Images as input.
        image_input: req CapabilitySupport = "image_input";
        /// PDF files as input.
        pdf_input: req CapabilitySupport = "pdf_input";
        /// Tools that the service runs.
        server_tools: req ServerToolsCapability = "server_tools";
        /// Answers that follow a schema.
        structured_outputs: req CapabilitySupport = "structured_outputs";
        /// Thinking before answering.
        thinking: req ThinkingCapability = "thinking";
        --
        /// Compaction of long conversations.
        compaction: may CompactionCapability = "compaction";
    }
}

object! {
    /// Whether a model can do something.
    CapabilitySupport [] {
        /// Whether the model can do this.
        supported: req bool = "supported";
        --
    }
}

object! {
    /// Compaction of long conversations.
    CompactionCapability [] {
        /// By a summary.
        summarize: req CapabilitySupport = "summarize";
        /// Whether the model can do this.
        supported: req bool = "supported";
        --
    }
}

object! {
    /// Editing of the context.
    ContextManagementCapability [] {
        /// Whether the model can do this.
        supported: req bool = "supported";
        --
        /// Removal of old thinking.
        clear_thinking_20251015: may CapabilitySupport = "clear_thinking_20251015";
        /// Removal of old tool calls.
        clear_tool_uses_20250919: may CapabilitySupport = "clear_tool_uses_20250919";
        /// Compaction.
        compact_20260112: may CapabilitySupport = "compact_20260112";
    }
}

object! {
    /// Levels of effort.
    EffortCapability [] {
        /// The level `high`.
        high: req CapabilitySupport = "high";
        /// The level `low`.
        low: req CapabilitySupport = "low";
        /// The level `max`.
        max: req CapabilitySupport = "max";
        /// The level `medium`.
        medium: req CapabilitySupport = "medium";
        /// Whether the model can do this.
        supported: req bool = "supported";
        --
        /// The level `xhigh`.
        xhigh: may CapabilitySupport = "xhigh";
    }
}

object! {
    /// Tools that the service runs.
    ServerToolsCapability [] {
        /// Code execution.
        code_execution: req CapabilitySupport = "code_execution";
        /// Whether the model can do this.
        supported: req bool = "supported";
        /// Web search.
        web_search: req CapabilitySupport = "web_search";
        --
    }
}

object! {
    /// Thinking before answering.
    ThinkingCapability [] {
        /// Whether the model can do this.
        supported: req bool = "supported";
        /// Kinds of thinking; each is independent of the others.
        types: req ThinkingTypes = "types";
        --
    }
}

object! {
    /// Kinds of thinking.
    ThinkingTypes [] {
        /// As much as the model finds right.
        adaptive: req CapabilitySupport = "adaptive";
        /// Between tool calls.
        between_tools: req CapabilitySupport = "between_tools";
        /// None at all.
        disabled: req CapabilitySupport = "disabled";
        /// Up to a given number of tokens.
        enabled: req CapabilitySupport = "enabled";
        --
    }
}

string_enum! {
    /// Family of a model.
    ModelLine {
        /// `haiku`.
        Haiku = "haiku";
        /// `sonnet`.
        Sonnet = "sonnet";
        /// `opus`.
        Opus = "opus";
        /// `fable`.
        Fable = "fable";
        /// `mythos`.
        Mythos = "mythos";
    }
}

query! {
    /// What `models.list` can be asked for.
    ModelListParams {
        /// Only models after this one.
        after_id: String = "after_id";
        /// Only models before this one.
        before_id: String = "before_id";
        /// Stages to list. Left out: active and deprecated.
        lifecycle: Vec<ModelLifecycle> = "lifecycle[]";
        /// Most models on one page.
        limit: i64 = "limit";
    }
}
