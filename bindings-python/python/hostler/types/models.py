# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""Models: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model

if TYPE_CHECKING:
    ModelLifecycle = (
        Literal[
            "active",
            "deprecated",
            "retired",
        ]
        | str
    )
else:
    ModelLifecycle = str
"""Model lifecycle."""

if TYPE_CHECKING:
    ModelLine = (
        Literal[
            "haiku",
            "sonnet",
            "opus",
            "fable",
            "mythos",
        ]
        | str
    )
else:
    ModelLine = str
"""Model line."""


class ModelInfo(Model, kw_only=True, tag_field="type", tag="model"):
    """Model info."""

    type: ClassVar[Literal["model"]] = "model"
    id: str
    """Id."""
    allowed_fallback_models: list[str] | None = None
    """Allowed fallback models."""
    capabilities: ModelCapabilities | None = None
    """Capabilities."""
    created_at: datetime
    """Created at."""
    deprecated_at: datetime | None = None
    """Deprecated at."""
    display_name: str
    """Display name."""
    lifecycle: ModelLifecycle
    """Lifecycle."""
    line: ModelLine | None = None
    """Line."""
    max_input_tokens: int | None = None
    """Max input tokens."""
    max_tokens: int | None = None
    """Max tokens."""
    retires_at: datetime | None = None
    """Retires at."""


class ModelCapabilities(Model, kw_only=True):
    """Model capabilities."""

    batch: CapabilitySupport
    """Batch."""
    citations: CapabilitySupport
    """Citations."""
    code_execution: CapabilitySupport
    """Code execution."""
    compaction: CompactionCapability | None = None
    """Compaction."""
    context_management: ContextManagementCapability
    """Context management."""
    effort: EffortCapability
    """Effort."""
    image_input: CapabilitySupport
    """Image input."""
    pdf_input: CapabilitySupport
    """Pdf input."""
    server_tools: ServerToolsCapability
    """Server tools."""
    structured_outputs: CapabilitySupport
    """Structured outputs."""
    thinking: ThinkingCapability
    """Thinking."""


class CapabilitySupport(Model, kw_only=True):
    """Capability support."""

    supported: bool
    """Supported."""


class CompactionCapability(Model, kw_only=True):
    """Compaction capability."""

    summarize: CapabilitySupport
    """Summarize."""
    supported: bool
    """Supported."""


class ContextManagementCapability(Model, kw_only=True):
    """Context management capability."""

    clear_thinking_20251015: CapabilitySupport | None = None
    """Clear thinking 20251015."""
    clear_tool_uses_20250919: CapabilitySupport | None = None
    """Clear tool uses 20250919."""
    compact_20260112: CapabilitySupport | None = None
    """Compact 20260112."""
    supported: bool
    """Supported."""


class EffortCapability(Model, kw_only=True):
    """Effort capability."""

    high: CapabilitySupport
    """High."""
    low: CapabilitySupport
    """Low."""
    max: CapabilitySupport
    """Max."""
    medium: CapabilitySupport
    """Medium."""
    supported: bool
    """Supported."""
    xhigh: CapabilitySupport | None = None
    """Xhigh."""


class ServerToolsCapability(Model, kw_only=True):
    """Server tools capability."""

    code_execution: CapabilitySupport
    """Code execution."""
    supported: bool
    """Supported."""
    web_search: CapabilitySupport
    """Web search."""


class ThinkingCapability(Model, kw_only=True):
    """Thinking capability."""

    supported: bool
    """Supported."""
    types: ThinkingTypes
    """Types."""


class ThinkingTypes(Model, kw_only=True):
    """Thinking types."""

    adaptive: CapabilitySupport
    """Adaptive."""
    between_tools: CapabilitySupport
    """Between tools."""
    disabled: CapabilitySupport
    """Disabled."""
    enabled: CapabilitySupport
    """Enabled."""
