// Written by hostler-codegen from api/. Do not edit.
//! Models.
#[allow(unused_imports)]
use super::*;

string_enum! {
    /// Model lifecycle.
    ModelLifecycle {
        /// `active`.
        Active = "active";
        /// `deprecated`.
        Deprecated = "deprecated";
        /// `retired`.
        Retired = "retired";
    }
}

object! {
    /// Model info.
    ModelInfo ["type" = "model"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Display name.
        display_name: req String = "display_name";
        /// Lifecycle.
        lifecycle: req ModelLifecycle = "lifecycle";
        --
        /// Allowed fallback models.
        allowed_fallback_models: may Vec<String> = "allowed_fallback_models";
        /// Capabilities.
        capabilities: may ModelCapabilities = "capabilities";
        /// Deprecated at.
        deprecated_at: may String = "deprecated_at";
        /// Line.
        line: may ModelLine = "line";
        /// Max input tokens.
        max_input_tokens: may i64 = "max_input_tokens";
        /// Max tokens.
        max_tokens: may i64 = "max_tokens";
        /// Retires at.
        retires_at: may String = "retires_at";
    }
}

object! {
    /// Model capabilities.
    ModelCapabilities [] {
        /// Batch.
        batch: req CapabilitySupport = "batch";
        /// Citations.
        citations: req CapabilitySupport = "citations";
        /// Code execution.
        code_execution: req CapabilitySupport = "code_execution";
        /// Context management.
        context_management: req ContextManagementCapability = "context_management";
        /// Effort.
        effort: req EffortCapability = "effort";
        /// Image input.
        image_input: req CapabilitySupport = "image_input";
        /// Pdf input.
        pdf_input: req CapabilitySupport = "pdf_input";
        /// Server tools.
        server_tools: req ServerToolsCapability = "server_tools";
        /// Structured outputs.
        structured_outputs: req CapabilitySupport = "structured_outputs";
        /// Thinking.
        thinking: req ThinkingCapability = "thinking";
        --
        /// Compaction.
        compaction: may CompactionCapability = "compaction";
    }
}

object! {
    /// Capability support.
    CapabilitySupport [] {
        /// Supported.
        supported: req bool = "supported";
        --
    }
}

object! {
    /// Compaction capability.
    CompactionCapability [] {
        /// Summarize.
        summarize: req CapabilitySupport = "summarize";
        /// Supported.
        supported: req bool = "supported";
        --
    }
}

object! {
    /// Context management capability.
    ContextManagementCapability [] {
        /// Supported.
        supported: req bool = "supported";
        --
        /// Clear thinking 20251015.
        clear_thinking_20251015: may CapabilitySupport = "clear_thinking_20251015";
        /// Clear tool uses 20250919.
        clear_tool_uses_20250919: may CapabilitySupport = "clear_tool_uses_20250919";
        /// Compact 20260112.
        compact_20260112: may CapabilitySupport = "compact_20260112";
    }
}

object! {
    /// Effort capability.
    EffortCapability [] {
        /// High.
        high: req CapabilitySupport = "high";
        /// Low.
        low: req CapabilitySupport = "low";
        /// Max.
        max: req CapabilitySupport = "max";
        /// Medium.
        medium: req CapabilitySupport = "medium";
        /// Supported.
        supported: req bool = "supported";
        --
        /// Xhigh.
        xhigh: may CapabilitySupport = "xhigh";
    }
}

object! {
    /// Server tools capability.
    ServerToolsCapability [] {
        /// Code execution.
        code_execution: req CapabilitySupport = "code_execution";
        /// Supported.
        supported: req bool = "supported";
        /// Web search.
        web_search: req CapabilitySupport = "web_search";
        --
    }
}

object! {
    /// Thinking capability.
    ThinkingCapability [] {
        /// Supported.
        supported: req bool = "supported";
        /// Types.
        types: req ThinkingTypes = "types";
        --
    }
}

object! {
    /// Thinking types.
    ThinkingTypes [] {
        /// Adaptive.
        adaptive: req CapabilitySupport = "adaptive";
        /// Between tools.
        between_tools: req CapabilitySupport = "between_tools";
        /// Disabled.
        disabled: req CapabilitySupport = "disabled";
        /// Enabled.
        enabled: req CapabilitySupport = "enabled";
        --
    }
}

string_enum! {
    /// Model line.
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
        /// After id.
        after_id: String = "after_id";
        /// Before id.
        before_id: String = "before_id";
        /// Lifecycle.
        lifecycle: Vec<ModelLifecycle> = "lifecycle[]";
        /// Limit.
        limit: i64 = "limit";
    }
}
