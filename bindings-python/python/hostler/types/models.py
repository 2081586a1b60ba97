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
"""Stage in the life of a model."""

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
"""Family of a model."""


class ModelInfo(Model, kw_only=True, tag_field="type", tag="model"):
    """A model."""

    type: ClassVar[Literal["model"]] = "model"
    id: str
    """Model id."""
    allowed_fallback_models: list[str] | None = None
    """Models that may stand in for it; empty if none may."""
    capabilities: ModelCapabilities | None = None
    """What the model can do; null if it is not known."""
    created_at: datetime
    """When it was released; may be the epoch if that is not known."""
    deprecated_at: datetime | None = None
    """When it was deprecated; null while it is active."""
    display_name: str
    """Name for people."""
    lifecycle: ModelLifecycle
    """Stage of its life."""
    line: ModelLine | None = None
    """Family of the model; never to be guessed from its id."""
    max_input_tokens: int | None = None
    """Size of its context in tokens; null if it is not known."""
    max_tokens: int | None = None
    """Most tokens of one answer; null if it is not known."""
    retires_at: datetime | None = None
    """When it is to be retired; null while that is not planned. A date in the past does not
    mean that it is retired.
    """


class ModelCapabilities(Model, kw_only=True):
    """What a model can do."""

    batch: CapabilitySupport
    """Batches of messages."""
    citations: CapabilitySupport
    """Citations."""
    code_execution: CapabilitySupport
    """Tool calls from code that the model writes."""
    compaction: CompactionCapability | None = None
    """Compaction of long conversations."""
    context_management: ContextManagementCapability
    """Editing of the context."""
    effort: EffortCapability
    """Levels of effort."""
    image_input: CapabilitySupport
    """Images as input."""
    pdf_input: CapabilitySupport
    """PDF files as input."""
    server_tools: ServerToolsCapability
    """Tools that the service runs."""
    structured_outputs: CapabilitySupport
    """Answers that follow a schema."""
    thinking: ThinkingCapability
    """Thinking before answering."""


class CapabilitySupport(Model, kw_only=True):
    """Whether a model can do something."""

    supported: bool
    """Whether the model can do this."""


class CompactionCapability(Model, kw_only=True):
    """Compaction of long conversations."""

    summarize: CapabilitySupport
    """By a summary."""
    supported: bool
    """Whether the model can do this."""


class ContextManagementCapability(Model, kw_only=True):
    """Editing of the context."""

    clear_thinking_20251015: CapabilitySupport | None = None
    """Removal of old thinking."""
    clear_tool_uses_20250919: CapabilitySupport | None = None
    """Removal of old tool calls."""
    compact_20260112: CapabilitySupport | None = None
    """Compaction."""
    supported: bool
    """Whether the model can do this."""


class EffortCapability(Model, kw_only=True):
    """Levels of effort."""

    high: CapabilitySupport
    """The level `high`."""
    low: CapabilitySupport
    """The level `low`."""
    max: CapabilitySupport
    """The level `max`."""
    medium: CapabilitySupport
    """The level `medium`."""
    supported: bool
    """Whether the model can do this."""
    xhigh: CapabilitySupport | None = None
    """The level `xhigh`."""


class ServerToolsCapability(Model, kw_only=True):
    """Tools that the service runs."""

    code_execution: CapabilitySupport
    """Code execution."""
    supported: bool
    """Whether the model can do this."""
    web_search: CapabilitySupport
    """Web search."""


class ThinkingCapability(Model, kw_only=True):
    """Thinking before answering."""

    supported: bool
    """Whether the model can do this."""
    types: ThinkingTypes
    """Kinds of thinking; each is independent of the others."""


class ThinkingTypes(Model, kw_only=True):
    """Kinds of thinking."""

    adaptive: CapabilitySupport
    """As much as the model finds right."""
    between_tools: CapabilitySupport
    """Between tool calls."""
    disabled: CapabilitySupport
    """None at all."""
    enabled: CapabilitySupport
    """Up to a given number of tokens."""
