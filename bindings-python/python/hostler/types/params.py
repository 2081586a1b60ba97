# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""What callers send, for type checkers. Plain dicts are all that is needed at
run time; where the server sends the same thing, its model is accepted too."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal

    from typing_extensions import NotRequired, Required

    from .. import types as models


class AdvisorParams(TypedDict):
    """Advisor."""

    type: Required[Literal["advisor"]]
    """Tells what this is."""

    model: Required[str]
    """Model."""


class AgentCreateParams(TypedDict):
    """Agent create params."""

    model: Required[ModelParams]
    """Model."""

    name: Required[str]
    """Name."""

    description: NotRequired[str | None]
    """Description."""

    execution_identity: NotRequired[ExecutionIdentityParams | None]
    """Execution identity."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer]]
    """Mcp servers."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    multiagent: NotRequired[MultiagentParams | None]
    """Multiagent."""

    skills: NotRequired[Sequence[AgentSkillParams]]
    """Skills."""

    system: NotRequired[str | None]
    """System."""

    tools: NotRequired[Sequence[AgentToolParams]]
    """Tools."""


class AgentParams(TypedDict):
    """Agent params."""

    id: Required[str]
    """Id."""

    type: Required[Literal["agent"]]
    """Tells what this is."""

    version: NotRequired[int]
    """Version."""


class AgentToolset20260401Params(TypedDict):
    """Agent toolset20260401 params."""

    type: Required[Literal["agent_toolset_20260401"]]
    """Tells what this is."""

    configs: NotRequired[Sequence[AgentToolConfigParams]]
    """Configs."""

    default_config: NotRequired[AgentToolsetDefaultConfigParams | None]
    """Default config."""


class AgentToolsetDefaultConfigParams(TypedDict):
    """Agent toolset default config params."""

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class AgentUpdateParams(TypedDict):
    """Agent update params."""

    description: NotRequired[str | None]
    """Description."""

    execution_identity: NotRequired[ExecutionIdentityParams | None]
    """Execution identity."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer] | None]
    """Mcp servers."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""

    model: NotRequired[ModelParams]
    """Model."""

    multiagent: NotRequired[MultiagentParams | None]
    """Multiagent."""

    name: NotRequired[str]
    """Name."""

    skills: NotRequired[Sequence[AgentSkillParams] | None]
    """Skills."""

    system: NotRequired[str | None]
    """System."""

    tools: NotRequired[Sequence[AgentToolParams] | None]
    """Tools."""

    version: NotRequired[int]
    """Version."""


class AgentWithOverridesParams(TypedDict):
    """Agent with overrides params."""

    id: Required[str]
    """Id."""

    type: Required[Literal["agent_with_overrides"]]
    """Tells what this is."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer]]
    """Mcp servers."""

    model: NotRequired[ModelParams]
    """Model."""

    skills: NotRequired[Sequence[AgentSkillParams]]
    """Skills."""

    system: NotRequired[str | None]
    """System."""

    tools: NotRequired[Sequence[AgentToolParams]]
    """Tools."""

    version: NotRequired[int]
    """Version."""


class AlwaysAllowPolicyParams(TypedDict):
    """Always allow policy."""

    type: Required[Literal["always_allow"]]
    """Tells what this is."""


class AlwaysAskPolicyParams(TypedDict):
    """Always ask policy."""

    type: Required[Literal["always_ask"]]
    """Tells what this is."""


class AnthropicSkillParams(TypedDict):
    """Anthropic skill params."""

    type: Required[Literal["anthropic"]]
    """Tells what this is."""

    skill_id: Required[str]
    """Skill id."""

    version: NotRequired[str | None]
    """Version."""


class AutoPolicyParams(TypedDict):
    """Auto policy."""

    type: Required[Literal["auto"]]
    """Tells what this is."""


class AwsRoleExecutionIdentityParams(TypedDict):
    """Aws role execution identity."""

    type: Required[Literal["aws_role"]]
    """Tells what this is."""

    role_arn: Required[str]
    """Role arn."""


class Base64DocumentSourceParams(TypedDict):
    """Base64 document source."""

    type: Required[Literal["base64"]]
    """Tells what this is."""

    data: Required[str]
    """Data."""

    media_type: Required[str]
    """Media type."""


class Base64ImageSourceParams(TypedDict):
    """Base64 image source."""

    type: Required[Literal["base64"]]
    """Tells what this is."""

    data: Required[str]
    """Data."""

    media_type: Required[str]
    """Media type."""


class BashToolConfigParams(TypedDict):
    """Bash tool config params."""

    type: NotRequired[Literal["bash"]]
    """Tells what this is."""

    name: Required[Literal["bash"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class BranchCheckoutParams(TypedDict):
    """Branch checkout."""

    type: Required[Literal["branch"]]
    """Tells what this is."""

    name: Required[str]
    """Name."""


class BudgetLimitParams(TypedDict):
    """Budget limit."""

    type: Required[Literal["limit"]]
    """Tells what this is."""

    max_list_cost: Required[MonetaryAmountParams | models.MonetaryAmount]
    """Max list cost."""


class CloudConfigParams(TypedDict):
    """Cloud config params."""

    type: Required[Literal["cloud"]]
    """Tells what this is."""

    networking: NotRequired[NetworkingParams | None]
    """Networking."""

    packages: NotRequired[PackagesParams | None]
    """Packages."""


class CommitCheckoutParams(TypedDict):
    """Commit checkout."""

    type: Required[Literal["commit"]]
    """Tells what this is."""

    sha: Required[str]
    """Sha."""


class CredentialCreateParams(TypedDict):
    """Credential create params."""

    auth: Required[CredentialAuthCreateParams]
    """Auth."""

    display_name: NotRequired[str | None]
    """Display name."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""


class CredentialUpdateParams(TypedDict):
    """Credential update params."""

    auth: NotRequired[CredentialAuthUpdateParams]
    """Auth."""

    display_name: NotRequired[str | None]
    """Display name."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""


class CustomSkillParams(TypedDict):
    """Custom skill params."""

    type: Required[Literal["custom"]]
    """Tells what this is."""

    skill_id: Required[str]
    """Skill id."""

    version: NotRequired[str | None]
    """Version."""


class CustomToolParams(TypedDict):
    """Custom tool."""

    type: Required[Literal["custom"]]
    """Tells what this is."""

    description: Required[str]
    """Description."""

    input_schema: Required[CustomToolInputSchemaParams | models.CustomToolInputSchema]
    """Input schema."""

    name: Required[str]
    """Name."""


class CustomToolInputSchemaParams(TypedDict):
    """Custom tool input schema."""

    type: Required[Literal["object"]]
    """Tells what this is."""

    properties: NotRequired[Mapping[str, object] | None]
    """Properties."""

    required: NotRequired[Sequence[str] | None]
    """Required."""


class DeploymentCreateParams(TypedDict):
    """Deployment create params."""

    agent: Required[DeploymentAgentParams]
    """Agent."""

    environment_id: Required[str]
    """Environment id."""

    initial_events: Required[Sequence[DeploymentInitialEventParams]]
    """Initial events."""

    name: Required[str]
    """Name."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Budget."""

    description: NotRequired[str | None]
    """Description."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    resources: NotRequired[Sequence[SessionResourceParams]]
    """Resources."""

    schedule: NotRequired[ScheduleParams | None]
    """Schedule."""

    vault_ids: NotRequired[Sequence[str]]
    """Vault ids."""


class DeploymentUpdateParams(TypedDict):
    """Deployment update params."""

    agent: NotRequired[DeploymentAgentParams]
    """Agent."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Budget."""

    description: NotRequired[str | None]
    """Description."""

    environment_id: NotRequired[str]
    """Environment id."""

    initial_events: NotRequired[Sequence[DeploymentInitialEventParams]]
    """Initial events."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""

    name: NotRequired[str]
    """Name."""

    resources: NotRequired[Sequence[SessionResourceParams] | None]
    """Resources."""

    schedule: NotRequired[ScheduleParams | None]
    """Schedule."""

    vault_ids: NotRequired[Sequence[str] | None]
    """Vault ids."""


class DocumentBlockParams(TypedDict):
    """Document block."""

    type: Required[Literal["document"]]
    """Tells what this is."""

    source: Required[DocumentSourceParams]
    """Source."""

    context: NotRequired[str | None]
    """Context."""

    title: NotRequired[str | None]
    """Title."""


class DreamCreateParams(TypedDict):
    """Dream create params."""

    inputs: Required[Sequence[DreamInputParams]]
    """Inputs."""

    model: Required[DreamModelParams]
    """Model."""

    instructions: NotRequired[str | None]
    """Instructions."""

    output_behavior: NotRequired[DreamOutputBehaviorParams]
    """Output behavior."""


class DreamMemoryStoreInputParams(TypedDict):
    """Dream memory store input."""

    type: Required[Literal["memory_store"]]
    """Tells what this is."""

    memory_store_id: Required[str]
    """Memory store id."""


class DreamModelConfigParams(TypedDict):
    """Dream model config."""

    id: Required[str]
    """Id."""

    speed: NotRequired[ModelSpeedParams | None]
    """Speed."""


class DreamSessionsInputParams(TypedDict):
    """Dream sessions input."""

    type: Required[Literal["sessions"]]
    """Tells what this is."""

    session_ids: Required[Sequence[str]]
    """Session ids."""


class EditToolConfigParams(TypedDict):
    """Edit tool config params."""

    type: NotRequired[Literal["edit"]]
    """Tells what this is."""

    name: Required[Literal["edit"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class EffortHighParams(TypedDict):
    """Effort high."""

    type: Required[Literal["high"]]
    """Tells what this is."""


class EffortLowParams(TypedDict):
    """Effort low."""

    type: Required[Literal["low"]]
    """Tells what this is."""


class EffortMaxParams(TypedDict):
    """Effort max."""

    type: Required[Literal["max"]]
    """Tells what this is."""


class EffortMediumParams(TypedDict):
    """Effort medium."""

    type: Required[Literal["medium"]]
    """Tells what this is."""


class EffortXhighParams(TypedDict):
    """Effort xhigh."""

    type: Required[Literal["xhigh"]]
    """Tells what this is."""


class EnrollEndUserActionParams(TypedDict):
    """Enroll end user action."""

    type: Required[Literal["enroll_end_user"]]
    """Tells what this is."""


class EnvironmentCreateParams(TypedDict):
    """Environment create params."""

    name: Required[str]
    """Name."""

    config: NotRequired[EnvironmentConfigParams | None]
    """Config."""

    description: NotRequired[str | None]
    """Description."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    scope: NotRequired[EnvironmentScopeParams | None]
    """Scope."""


class EnvironmentUpdateParams(TypedDict):
    """Environment update params."""

    config: NotRequired[EnvironmentConfigParams | None]
    """Config."""

    description: NotRequired[str | None]
    """Description."""

    metadata: NotRequired[Mapping[str, str | None]]
    """Metadata."""

    name: NotRequired[str | None]
    """Name."""

    scope: NotRequired[EnvironmentScopeParams | None]
    """Scope."""


class EnvironmentVariableCreateParams(TypedDict):
    """Environment variable create params."""

    type: Required[Literal["environment_variable"]]
    """Tells what this is."""

    networking: Required[CredentialNetworkingParams]
    """Networking."""

    secret_name: Required[str]
    """Secret name."""

    secret_value: Required[str]
    """Secret value."""

    injection_location: NotRequired[InjectionLocationParams]
    """Injection location."""


class EnvironmentVariableUpdateParams(TypedDict):
    """Environment variable update params."""

    type: Required[Literal["environment_variable"]]
    """Tells what this is."""

    injection_location: NotRequired[InjectionLocationUpdateParams]
    """Injection location."""

    networking: NotRequired[CredentialNetworkingParams | None]
    """Networking."""

    secret_value: NotRequired[str | None]
    """Secret value."""


class FileDocumentSourceParams(TypedDict):
    """File document source."""

    type: Required[Literal["file"]]
    """Tells what this is."""

    file_id: Required[str]
    """File id."""


class FileImageSourceParams(TypedDict):
    """File image source."""

    type: Required[Literal["file"]]
    """Tells what this is."""

    file_id: Required[str]
    """File id."""


class FileResourceParams(TypedDict):
    """File resource params."""

    type: Required[Literal["file"]]
    """Tells what this is."""

    file_id: Required[str]
    """File id."""

    mount_path: NotRequired[str | None]
    """Mount path."""


class FileRubricParams(TypedDict):
    """File rubric."""

    type: Required[Literal["file"]]
    """Tells what this is."""

    file_id: Required[str]
    """File id."""


class GitHubRepositoryResourceParams(TypedDict):
    """Git hub repository resource params."""

    type: Required[Literal["github_repository"]]
    """Tells what this is."""

    url: Required[str]
    """Url."""

    authorization_token: NotRequired[str]
    """Authorization token."""

    checkout: NotRequired[RepositoryCheckoutParams | None]
    """Checkout."""

    mount_path: NotRequired[str | None]
    """Mount path."""


class GlobToolConfigParams(TypedDict):
    """Glob tool config params."""

    type: NotRequired[Literal["glob"]]
    """Tells what this is."""

    name: Required[Literal["glob"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class GrepToolConfigParams(TypedDict):
    """Grep tool config params."""

    type: NotRequired[Literal["grep"]]
    """Tells what this is."""

    name: Required[Literal["grep"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class ImageBlockParams(TypedDict):
    """Image block."""

    type: Required[Literal["image"]]
    """Tells what this is."""

    source: Required[ImageSourceParams]
    """Source."""


class InjectionLocationParams(TypedDict):
    """Injection location params."""

    body: NotRequired[bool]
    """Body."""

    header: NotRequired[bool]
    """Header."""


class InjectionLocationUpdateParams(TypedDict):
    """Injection location update params."""

    body: NotRequired[bool]
    """Body."""

    header: NotRequired[bool]
    """Header."""


class LimitedCredentialNetworkingParams(TypedDict):
    """Limited credential networking."""

    type: Required[Literal["limited"]]
    """Tells what this is."""

    allowed_hosts: Required[Sequence[str]]
    """Allowed hosts."""


class LimitedNetworkParams(TypedDict):
    """Limited network params."""

    type: Required[Literal["limited"]]
    """Tells what this is."""

    allow_mcp_servers: NotRequired[bool | None]
    """Allow mcp servers."""

    allow_package_managers: NotRequired[bool | None]
    """Allow package managers."""

    allowed_hosts: NotRequired[Sequence[str] | None]
    """Allowed hosts."""


class McpOAuthCreateParams(TypedDict):
    """Mcp oauth create params."""

    type: Required[Literal["mcp_oauth"]]
    """Tells what this is."""

    access_token: Required[str]
    """Access token."""

    mcp_server_url: Required[str]
    """Mcp server url."""

    expires_at: NotRequired[str | datetime | None]
    """Expires at."""

    refresh: NotRequired[McpOAuthRefreshParams | None]
    """Refresh."""


class McpOAuthRefreshParams(TypedDict):
    """Mcp oauth refresh params."""

    client_id: Required[str]
    """Client id."""

    refresh_token: Required[str]
    """Refresh token."""

    token_endpoint: Required[str]
    """Token endpoint."""

    token_endpoint_auth: Required[TokenEndpointAuthParams]
    """Token endpoint auth."""

    resource: NotRequired[str | None]
    """Resource."""

    scope: NotRequired[str | None]
    """Scope."""


class McpOAuthRefreshUpdateParams(TypedDict):
    """Mcp oauth refresh update params."""

    refresh_token: NotRequired[str | None]
    """Refresh token."""

    scope: NotRequired[str | None]
    """Scope."""

    token_endpoint_auth: NotRequired[TokenEndpointAuthUpdateParams]
    """Token endpoint auth."""


class McpOAuthUpdateParams(TypedDict):
    """Mcp oauth update params."""

    type: Required[Literal["mcp_oauth"]]
    """Tells what this is."""

    access_token: NotRequired[str | None]
    """Access token."""

    expires_at: NotRequired[str | datetime | None]
    """Expires at."""

    refresh: NotRequired[McpOAuthRefreshUpdateParams | None]
    """Refresh."""


class McpToolConfigParams(TypedDict):
    """Mcp tool config params."""

    name: Required[str]
    """Name."""

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class McpToolsetDefaultConfigParams(TypedDict):
    """Mcp toolset default config params."""

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class McpToolsetParams(TypedDict):
    """Mcp toolset params."""

    type: Required[Literal["mcp_toolset"]]
    """Tells what this is."""

    mcp_server_name: Required[str]
    """Mcp server name."""

    configs: NotRequired[Sequence[McpToolConfigParams]]
    """Configs."""

    default_config: NotRequired[McpToolsetDefaultConfigParams | None]
    """Default config."""


class MemoryCreateParams(TypedDict):
    """Memory create params."""

    content: Required[str | None]
    """Content."""

    path: Required[str]
    """Path."""


class MemoryPreconditionParams(TypedDict):
    """Memory precondition."""

    type: Required[Literal["content_sha256"]]
    """Tells what this is."""

    content_sha256: NotRequired[str]
    """Content sha256."""


class MemoryStoreCreateParams(TypedDict):
    """Memory store create params."""

    name: Required[str]
    """Name."""

    description: NotRequired[str]
    """Description."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""


class MemoryStoreResourceParams(TypedDict):
    """Memory store resource params."""

    type: Required[Literal["memory_store"]]
    """Tells what this is."""

    memory_store_id: Required[str]
    """Memory store id."""

    access: NotRequired[MemoryAccessParams | None]
    """Access."""

    instructions: NotRequired[str | None]
    """Instructions."""


class MemoryStoreUpdateParams(TypedDict):
    """Memory store update params."""

    description: NotRequired[str | None]
    """Description."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""

    name: NotRequired[str | None]
    """Name."""


class MemoryUpdateParams(TypedDict):
    """Memory update params."""

    content: NotRequired[str | None]
    """Content."""

    path: NotRequired[str | None]
    """Path."""

    precondition: NotRequired[MemoryPreconditionParams]
    """Precondition."""


class ModelConfigParams(TypedDict):
    """Model config params."""

    id: Required[str]
    """Id."""

    effort: NotRequired[EffortParams | None]
    """Effort."""

    inference_geo: NotRequired[str | None]
    """Inference geo."""

    speed: NotRequired[ModelSpeedParams | None]
    """Speed."""


class MonetaryAmountParams(TypedDict):
    """Monetary amount."""

    amount: Required[str]
    """Amount."""

    currency: Required[Literal["USD"]]


class Multiagent20261001Params(TypedDict):
    """Multiagent20261001 params."""

    type: Required[Literal["multiagent_20261001"]]
    """Tells what this is."""

    advisor: NotRequired[MultiagentAdvisorParams | None]
    """Advisor."""

    subagents: NotRequired[MultiagentSubagentsParams | None]
    """Subagents."""

    workflows: NotRequired[MultiagentWorkflowsParams | None]
    """Workflows."""


class MultiagentAdvisorDisabledParams(TypedDict):
    """Multiagent advisor disabled."""

    type: Required[Literal["disabled"]]
    """Tells what this is."""


class MultiagentAdvisorEnabledParams(TypedDict):
    """Multiagent advisor enabled."""

    type: Required[Literal["enabled"]]
    """Tells what this is."""

    model: Required[str]
    """Model."""


class MultiagentCoordinatorParams(TypedDict):
    """Multiagent coordinator params."""

    type: Required[Literal["coordinator"]]
    """Tells what this is."""

    agents: Required[Sequence[RosterEntryParams]]
    """Agents."""


class MultiagentInlineAgentsDisabledParams(TypedDict):
    """Multiagent inline agents disabled."""

    type: Required[Literal["disabled"]]
    """Tells what this is."""


class MultiagentInlineAgentsEnabledParams(TypedDict):
    """Multiagent inline agents enabled."""

    type: Required[Literal["enabled"]]
    """Tells what this is."""


class MultiagentSelfParams(TypedDict):
    """Multiagent self."""

    type: Required[Literal["self"]]
    """Tells what this is."""


class MultiagentSubagentsDisabledParams(TypedDict):
    """Multiagent subagents disabled."""

    type: Required[Literal["disabled"]]
    """Tells what this is."""


class MultiagentSubagentsEnabledParams(TypedDict):
    """Multiagent subagents enabled params."""

    type: Required[Literal["enabled"]]
    """Tells what this is."""

    inline_agents: NotRequired[MultiagentInlineAgentsParams | None]
    """Inline agents."""

    predefined_agents: NotRequired[Sequence[PredefinedAgentParams] | None]
    """Predefined agents."""


class MultiagentWorkflowsDisabledParams(TypedDict):
    """Multiagent workflows disabled."""

    type: Required[Literal["disabled"]]
    """Tells what this is."""


class MultiagentWorkflowsEnabledParams(TypedDict):
    """Multiagent workflows enabled params."""

    type: Required[Literal["enabled"]]
    """Tells what this is."""

    inline_agents: NotRequired[MultiagentInlineAgentsParams | None]
    """Inline agents."""

    predefined_agents: NotRequired[Sequence[PredefinedAgentParams] | None]
    """Predefined agents."""


class OutputBehaviorCreateNewParams(TypedDict):
    """Output behavior create new."""

    type: Required[Literal["create_new"]]
    """Tells what this is."""


class OutputBehaviorUpdateExistingParams(TypedDict):
    """Output behavior update existing."""

    type: Required[Literal["update_existing"]]
    """Tells what this is."""

    memory_store_id: Required[str]
    """Memory store id."""


class PackagesParams(TypedDict):
    """Packages params."""

    type: NotRequired[Literal["packages"]]
    """Tells what this is."""

    apt: NotRequired[Sequence[str] | None]
    """Apt."""

    cargo: NotRequired[Sequence[str] | None]
    """Cargo."""

    gem: NotRequired[Sequence[str] | None]
    """Gem."""

    go: NotRequired[Sequence[str] | None]
    """Go."""

    npm: NotRequired[Sequence[str] | None]
    """Npm."""

    pip: NotRequired[Sequence[str] | None]
    """Pip."""


class PlainTextDocumentSourceParams(TypedDict):
    """Plain text document source."""

    type: Required[Literal["text"]]
    """Tells what this is."""

    data: Required[str]
    """Data."""

    media_type: Required[Literal["text/plain"]]


class ReadToolConfigParams(TypedDict):
    """Read tool config params."""

    type: NotRequired[Literal["read"]]
    """Tells what this is."""

    name: Required[Literal["read"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""


class RedactedBlockParams(TypedDict):
    """Redacted block."""

    type: Required[Literal["redacted"]]
    """Tells what this is."""


class ScheduleParams(TypedDict):
    """Schedule params."""

    type: Required[Literal["cron"]]
    """Tells what this is."""

    expression: Required[str]
    """Expression."""

    timezone: Required[str]
    """Timezone."""


class SearchResultBlockParams(TypedDict):
    """Search result block."""

    type: Required[Literal["search_result"]]
    """Tells what this is."""

    citations: Required[SearchResultCitationsParams | models.SearchResultCitations]
    """Citations."""

    content: Required[Sequence[SearchResultContentParams | models.SearchResultContent]]
    """Content."""

    source: Required[str]
    """Source."""

    title: Required[str]
    """Title."""


class SearchResultCitationsParams(TypedDict):
    """Search result citations."""

    enabled: Required[bool]
    """Enabled."""


class SearchResultContentParams(TypedDict):
    """Search result content."""

    type: Required[Literal["text"]]
    """Tells what this is."""

    text: Required[str]
    """Text."""


class SelfHostedConfigParams(TypedDict):
    """Self hosted config."""

    type: Required[Literal["self_hosted"]]
    """Tells what this is."""


class ServiceAccountExecutionIdentityParams(TypedDict):
    """Service account execution identity."""

    type: Required[Literal["service_account"]]
    """Tells what this is."""


class SessionAgentUpdateParams(TypedDict):
    """Session agent update params."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer]]
    """Mcp servers."""

    tools: NotRequired[Sequence[AgentToolParams]]
    """Tools."""


class SessionCreateParams(TypedDict):
    """Session create params."""

    agent: Required[SessionAgentParams]
    """Agent."""

    environment_id: Required[str]
    """Environment id."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit]
    """Budget."""

    initial_events: NotRequired[Sequence[SessionInitialEventParams]]
    """Initial events."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    resources: NotRequired[Sequence[SessionResourceParams]]
    """Resources."""

    title: NotRequired[str | None]
    """Title."""

    vault_ids: NotRequired[Sequence[str]]
    """Vault ids."""


class SessionEventSendParams(TypedDict):
    """Session event send params."""

    events: Required[Sequence[InputEventParams]]
    """Events."""


class SessionResourceAddParams(TypedDict):
    """Session resource add params."""

    type: Required[Literal["file"]]
    """Tells what this is."""

    file_id: Required[str]
    """File id."""

    mount_path: NotRequired[str | None]
    """Mount path."""


class SessionResourceUpdateParams(TypedDict):
    """Session resource update params."""

    authorization_token: Required[str]
    """Authorization token."""


class SessionUpdateParams(TypedDict):
    """Session update params."""

    agent: NotRequired[SessionAgentUpdateParams]
    """Agent."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Budget."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""

    title: NotRequired[str | None]
    """Title."""

    vault_ids: NotRequired[Sequence[str]]
    """Vault ids."""


class StaticBearerCreateParams(TypedDict):
    """Static bearer create params."""

    type: Required[Literal["static_bearer"]]
    """Tells what this is."""

    token: Required[str]
    """Token."""

    mcp_server_url: Required[str]
    """Mcp server url."""


class StaticBearerUpdateParams(TypedDict):
    """Static bearer update params."""

    type: Required[Literal["static_bearer"]]
    """Tells what this is."""

    token: NotRequired[str | None]
    """Token."""


class SystemContentBlockParams(TypedDict):
    """System content block."""

    type: Required[Literal["text"]]
    """Tells what this is."""

    text: Required[str]
    """Text."""


class SystemMessageEventParams(TypedDict):
    """System message event params."""

    type: Required[Literal["system.message"]]
    """Tells what this is."""

    content: Required[Sequence[SystemContentBlockParams | models.SystemContentBlock]]
    """Content."""


class TextBlockParams(TypedDict):
    """Text block."""

    type: Required[Literal["text"]]
    """Tells what this is."""

    text: Required[str]
    """Text."""


class TextRubricParams(TypedDict):
    """Text rubric."""

    type: Required[Literal["text"]]
    """Tells what this is."""

    content: Required[str]
    """Content."""


class TokenEndpointAuthBasicParams(TypedDict):
    """Token endpoint auth basic params."""

    type: Required[Literal["client_secret_basic"]]
    """Tells what this is."""

    client_secret: Required[str]
    """Client secret."""


class TokenEndpointAuthBasicUpdateParams(TypedDict):
    """Token endpoint auth basic update params."""

    type: Required[Literal["client_secret_basic"]]
    """Tells what this is."""

    client_secret: NotRequired[str | None]
    """Client secret."""


class TokenEndpointAuthNoneParams(TypedDict):
    """Token endpoint auth none."""

    type: Required[Literal["none"]]
    """Tells what this is."""


class TokenEndpointAuthPostParams(TypedDict):
    """Token endpoint auth post params."""

    type: Required[Literal["client_secret_post"]]
    """Tells what this is."""

    client_secret: Required[str]
    """Client secret."""


class TokenEndpointAuthPostUpdateParams(TypedDict):
    """Token endpoint auth post update params."""

    type: Required[Literal["client_secret_post"]]
    """Tells what this is."""

    client_secret: NotRequired[str | None]
    """Client secret."""


class TunnelCertificateCreateParams(TypedDict):
    """Tunnel certificate create params."""

    ca_certificate_pem: Required[str]
    """Ca certificate pem."""


class TunnelCreateParams(TypedDict):
    """Tunnel create params."""

    display_name: NotRequired[str | None]
    """Display name."""


class TunnelRotateTokenParams(TypedDict):
    """Tunnel rotate token params."""

    reason: NotRequired[str | None]
    """Reason."""


class UnrestrictedCredentialNetworkingParams(TypedDict):
    """Unrestricted credential networking."""

    type: Required[Literal["unrestricted"]]
    """Tells what this is."""


class UnrestrictedNetworkParams(TypedDict):
    """Unrestricted network."""

    type: Required[Literal["unrestricted"]]
    """Tells what this is."""


class UrlDocumentSourceParams(TypedDict):
    """Url document source."""

    type: Required[Literal["url"]]
    """Tells what this is."""

    url: Required[str]
    """Url."""


class UrlImageSourceParams(TypedDict):
    """Url image source."""

    type: Required[Literal["url"]]
    """Tells what this is."""

    url: Required[str]
    """Url."""


class UrlMcpServerParams(TypedDict):
    """Url mcp server."""

    type: Required[Literal["url"]]
    """Tells what this is."""

    name: Required[str]
    """Name."""

    url: Required[str]
    """Url."""


class UserCustomToolResultEventParams(TypedDict):
    """User custom tool result event params."""

    type: Required[Literal["user.custom_tool_result"]]
    """Tells what this is."""

    custom_tool_use_id: Required[str]
    """Custom tool use id."""

    content: NotRequired[Sequence[ToolResultBlockParams]]
    """Content."""

    is_error: NotRequired[bool | None]
    """Is error."""


class UserDefineOutcomeEventParams(TypedDict):
    """User define outcome event params."""

    type: Required[Literal["user.define_outcome"]]
    """Tells what this is."""

    description: Required[str]
    """Description."""

    rubric: Required[OutcomeRubricParams]
    """Rubric."""

    max_iterations: NotRequired[int | None]
    """Max iterations."""


class UserInterruptEventParams(TypedDict):
    """User interrupt event params."""

    type: Required[Literal["user.interrupt"]]
    """Tells what this is."""

    session_thread_id: NotRequired[str | None]
    """Session thread id."""


class UserLocationParams(TypedDict):
    """User location."""

    type: Required[Literal["approximate"]]
    """Tells what this is."""

    city: NotRequired[str | None]
    """City."""

    country: NotRequired[str | None]
    """Country."""

    region: NotRequired[str | None]
    """Region."""

    timezone: NotRequired[str | None]
    """Timezone."""


class UserMessageEventParams(TypedDict):
    """User message event params."""

    type: Required[Literal["user.message"]]
    """Tells what this is."""

    content: Required[Sequence[MessageBlockParams]]
    """Content."""


class UserProfileActionUrlCreateParams(TypedDict):
    """User profile action url create params."""

    action: Required[EnrollEndUserActionParams]
    """Action."""


class UserProfileCreateParams(TypedDict):
    """User profile create params."""

    access_type: NotRequired[UserProfileAccessTypeParams]
    """Access type."""

    external_id: NotRequired[str | None]
    """External id."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """External user details."""

    external_user_onboarded_at: NotRequired[str | datetime]
    """External user onboarded at."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    name: NotRequired[str | None]
    """Name."""


class UserProfileExternalUserDetailsParams(TypedDict):
    """User profile external user details params."""

    account_status: NotRequired[ExternalAccountStatusParams | None]
    """Account status."""

    country: NotRequired[str | None]
    """Country."""

    email_hash: NotRequired[str | None]
    """Email hash."""

    entity_type: NotRequired[ExternalEntityTypeParams | None]
    """Entity type."""

    name_hash: NotRequired[str | None]
    """Name hash."""

    onboarded_at: NotRequired[str | datetime]
    """Onboarded at."""

    reference_id: NotRequired[str | None]
    """Reference id."""


class UserProfileUpdateParams(TypedDict):
    """User profile update params."""

    access_type: NotRequired[UserProfileAccessTypeParams | None]
    """Access type."""

    external_id: NotRequired[str | None]
    """External id."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """External user details."""

    external_user_onboarded_at: NotRequired[str | datetime]
    """External user onboarded at."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""

    name: NotRequired[str | None]
    """Name."""


class UserToolConfirmationEventParams(TypedDict):
    """User tool confirmation event params."""

    type: Required[Literal["user.tool_confirmation"]]
    """Tells what this is."""

    result: Required[ConfirmationResultParams]
    """Result."""

    tool_use_id: Required[str]
    """Tool use id."""

    deny_message: NotRequired[str | None]
    """Deny message."""


class UserToolResultEventParams(TypedDict):
    """User tool result event params."""

    type: Required[Literal["user.tool_result"]]
    """Tells what this is."""

    tool_use_id: Required[str]
    """Tool use id."""

    content: NotRequired[Sequence[ToolResultBlockParams]]
    """Content."""

    is_error: NotRequired[bool | None]
    """Is error."""


class VaultCreateParams(TypedDict):
    """Vault create params."""

    display_name: Required[str]
    """Display name."""

    metadata: NotRequired[Mapping[str, str]]
    """Metadata."""


class VaultUpdateParams(TypedDict):
    """Vault update params."""

    display_name: NotRequired[str | None]
    """Display name."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Metadata."""


class WebFetchToolConfigParams(TypedDict):
    """Web fetch tool config params."""

    type: NotRequired[Literal["web_fetch"]]
    """Tells what this is."""

    name: Required[Literal["web_fetch"]]

    allowed_domains: NotRequired[Sequence[str]]
    """Allowed domains."""

    blocked_domains: NotRequired[Sequence[str]]
    """Blocked domains."""

    enabled: NotRequired[bool | None]
    """Enabled."""

    max_content_tokens: NotRequired[int | None]
    """Max content tokens."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""

    url_sources: NotRequired[WebFetchUrlSourcesParams | None]
    """Url sources."""


class WebFetchUrlSourceAllParams(TypedDict):
    """Web fetch url source all."""

    type: Required[Literal["all"]]
    """Tells what this is."""


class WebFetchUrlSourceExceptParams(TypedDict):
    """Web fetch url source except."""

    type: Required[Literal["except"]]
    """Tells what this is."""

    tools: Required[Sequence[WebFetchUrlSourceToolReferenceParams | models.WebFetchUrlSourceToolReference]]
    """Tools."""


class WebFetchUrlSourceNoneParams(TypedDict):
    """Web fetch url source none."""

    type: Required[Literal["none"]]
    """Tells what this is."""


class WebFetchUrlSourceOnlyParams(TypedDict):
    """Web fetch url source only."""

    type: Required[Literal["only"]]
    """Tells what this is."""

    tools: Required[Sequence[WebFetchUrlSourceToolReferenceParams | models.WebFetchUrlSourceToolReference]]
    """Tools."""


class WebFetchUrlSourceToolReferenceParams(TypedDict):
    """Web fetch url source tool reference."""

    type: Required[Literal["tool_reference"]]
    """Tells what this is."""

    name: Required[str]
    """Name."""


class WebFetchUrlSourcesParams(TypedDict):
    """Web fetch url sources params."""

    client_tool_results: NotRequired[WebFetchUrlSourceParams | None]
    """Client tool results."""

    server_tool_results: NotRequired[WebFetchUrlSourceParams | None]
    """Server tool results."""

    user_input: NotRequired[WebFetchUserInputSourceParams | None]
    """User input."""


class WebSearchToolConfigParams(TypedDict):
    """Web search tool config params."""

    type: NotRequired[Literal["web_search"]]
    """Tells what this is."""

    name: Required[Literal["web_search"]]

    allowed_domains: NotRequired[Sequence[str]]
    """Allowed domains."""

    blocked_domains: NotRequired[Sequence[str]]
    """Blocked domains."""

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""

    user_location: NotRequired[UserLocationParams | models.UserLocation | None]
    """User location."""


class WorkStopParams(TypedDict):
    """Work stop params."""

    force: NotRequired[bool]
    """Force."""


class WorkUpdateParams(TypedDict):
    """Work update params."""

    metadata: Required[Mapping[str, str | None]]
    """Metadata."""


class WriteToolConfigParams(TypedDict):
    """Write tool config params."""

    type: NotRequired[Literal["write"]]
    """Tells what this is."""

    name: Required[Literal["write"]]

    enabled: NotRequired[bool | None]
    """Enabled."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Permission policy."""

AgentSkillParams: TypeAlias = """AnthropicSkillParams | CustomSkillParams"""
"""Agent skill params."""

AgentToolConfigParams: TypeAlias = """BashToolConfigParams | EditToolConfigParams | ReadToolConfigParams | WriteToolConfigParams | GlobToolConfigParams | GrepToolConfigParams | WebFetchToolConfigParams | WebSearchToolConfigParams"""
"""Agent tool config params."""

AgentToolParams: TypeAlias = """AgentToolset20260401Params | McpToolsetParams | CustomToolParams | models.CustomTool"""
"""Agent tool params."""

ConfirmationResultParams: TypeAlias = """Literal["allow", "deny"] | str"""
"""Confirmation result."""

CredentialAuthCreateParams: TypeAlias = """McpOAuthCreateParams | StaticBearerCreateParams | EnvironmentVariableCreateParams"""
"""Credential auth create params."""

CredentialAuthUpdateParams: TypeAlias = """McpOAuthUpdateParams | StaticBearerUpdateParams | EnvironmentVariableUpdateParams"""
"""Credential auth update params."""

CredentialNetworkingParams: TypeAlias = """UnrestrictedCredentialNetworkingParams | models.UnrestrictedCredentialNetworking | LimitedCredentialNetworkingParams | models.LimitedCredentialNetworking"""
"""Credential networking."""

DeploymentAgentParams: TypeAlias = """str | AgentParams"""
"""Deployment agent params."""

DeploymentInitialEventParams: TypeAlias = """UserMessageEventParams | UserDefineOutcomeEventParams | SystemMessageEventParams"""
"""Deployment initial event params."""

DeploymentStatusParams: TypeAlias = """Literal["active", "paused"] | str"""
"""Deployment status."""

DocumentSourceParams: TypeAlias = """Base64DocumentSourceParams | models.Base64DocumentSource | PlainTextDocumentSourceParams | models.PlainTextDocumentSource | UrlDocumentSourceParams | models.UrlDocumentSource | FileDocumentSourceParams | models.FileDocumentSource"""
"""Document source."""

DreamInputParams: TypeAlias = """DreamMemoryStoreInputParams | models.DreamMemoryStoreInput | DreamSessionsInputParams | models.DreamSessionsInput"""
"""Dream input."""

DreamModelParams: TypeAlias = """str | DreamModelConfigParams | models.DreamModelConfig"""
"""Dream model params."""

DreamOutputBehaviorParams: TypeAlias = """OutputBehaviorCreateNewParams | models.OutputBehaviorCreateNew | OutputBehaviorUpdateExistingParams | models.OutputBehaviorUpdateExisting"""
"""Dream output behavior."""

DreamStatusParams: TypeAlias = """Literal["pending", "running", "completed", "failed", "canceled"] | str"""
"""Dream status."""

EffortLevelParams: TypeAlias = """Literal["low", "medium", "high", "xhigh", "max"] | str"""
"""Effort level."""

EffortParams: TypeAlias = """EffortLevelParams | EffortLowParams | models.EffortLow | EffortMediumParams | models.EffortMedium | EffortHighParams | models.EffortHigh | EffortXhighParams | models.EffortXhigh | EffortMaxParams | models.EffortMax"""
"""Effort params."""

EnvironmentConfigParams: TypeAlias = """CloudConfigParams | SelfHostedConfigParams | models.SelfHostedConfig"""
"""Environment config params."""

EnvironmentScopeParams: TypeAlias = """Literal["organization", "account"] | str"""
"""Environment scope."""

EventDeltaTypeParams: TypeAlias = """Literal["agent.message", "agent.thinking"] | str"""
"""Event delta type."""

ExecutionIdentityParams: TypeAlias = """AwsRoleExecutionIdentityParams | models.AwsRoleExecutionIdentity | ServiceAccountExecutionIdentityParams | models.ServiceAccountExecutionIdentity"""
"""Execution identity."""

ExternalAccountStatusParams: TypeAlias = """Literal["active", "suspended", "blocked"] | str"""
"""External account status."""

ExternalEntityTypeParams: TypeAlias = """Literal["individual", "business", "non_profit", "government"] | str"""
"""External entity type."""

ImageSourceParams: TypeAlias = """Base64ImageSourceParams | models.Base64ImageSource | UrlImageSourceParams | models.UrlImageSource | FileImageSourceParams | models.FileImageSource"""
"""Image source."""

InputEventParams: TypeAlias = """UserMessageEventParams | UserInterruptEventParams | UserToolConfirmationEventParams | UserCustomToolResultEventParams | UserDefineOutcomeEventParams | UserToolResultEventParams | SystemMessageEventParams"""
"""Input event params."""

MemoryAccessParams: TypeAlias = """Literal["read_write", "read_only"] | str"""
"""Memory access."""

MemoryOperationParams: TypeAlias = """Literal["created", "modified", "deleted"] | str"""
"""Memory operation."""

MemoryViewParams: TypeAlias = """Literal["basic", "full"] | str"""
"""Memory view."""

MessageBlockParams: TypeAlias = """TextBlockParams | models.TextBlock | ImageBlockParams | models.ImageBlock | DocumentBlockParams | models.DocumentBlock | RedactedBlockParams | models.RedactedBlock"""
"""Message block."""

ModelLifecycleParams: TypeAlias = """Literal["active", "deprecated", "retired"] | str"""
"""Model lifecycle."""

ModelParams: TypeAlias = """str | ModelConfigParams"""
"""Model params."""

ModelSpeedParams: TypeAlias = """Literal["standard", "fast"] | str"""
"""Model speed."""

MultiagentAdvisorParams: TypeAlias = """MultiagentAdvisorEnabledParams | models.MultiagentAdvisorEnabled | MultiagentAdvisorDisabledParams | models.MultiagentAdvisorDisabled"""
"""Multiagent advisor."""

MultiagentInlineAgentsParams: TypeAlias = """MultiagentInlineAgentsEnabledParams | models.MultiagentInlineAgentsEnabled | MultiagentInlineAgentsDisabledParams | models.MultiagentInlineAgentsDisabled"""
"""Multiagent inline agents."""

MultiagentParams: TypeAlias = """MultiagentCoordinatorParams | Multiagent20261001Params"""
"""Multiagent params."""

MultiagentSubagentsParams: TypeAlias = """MultiagentSubagentsEnabledParams | MultiagentSubagentsDisabledParams | models.MultiagentSubagentsDisabled"""
"""Multiagent subagents params."""

MultiagentWorkflowsParams: TypeAlias = """MultiagentWorkflowsEnabledParams | MultiagentWorkflowsDisabledParams | models.MultiagentWorkflowsDisabled"""
"""Multiagent workflows params."""

NetworkingParams: TypeAlias = """UnrestrictedNetworkParams | models.UnrestrictedNetwork | LimitedNetworkParams"""
"""Networking params."""

OutcomeRubricParams: TypeAlias = """FileRubricParams | models.FileRubric | TextRubricParams | models.TextRubric"""
"""Outcome rubric."""

PermissionPolicyParams: TypeAlias = """AlwaysAllowPolicyParams | models.AlwaysAllowPolicy | AlwaysAskPolicyParams | models.AlwaysAskPolicy | AutoPolicyParams | models.AutoPolicy"""
"""Permission policy."""

PredefinedAgentParams: TypeAlias = """str | AgentParams | MultiagentSelfParams"""
"""Predefined agent params."""

RepositoryCheckoutParams: TypeAlias = """BranchCheckoutParams | models.BranchCheckout | CommitCheckoutParams | models.CommitCheckout"""
"""Repository checkout."""

RosterEntryParams: TypeAlias = """str | AgentParams | MultiagentSelfParams | AdvisorParams | models.Advisor"""
"""Roster entry params."""

SessionAgentParams: TypeAlias = """str | AgentParams | AgentWithOverridesParams"""
"""Session agent params."""

SessionEventTypeParams: TypeAlias = """Literal["user.message", "user.interrupt", "user.tool_confirmation", "user.custom_tool_result", "agent.custom_tool_use", "agent.message", "agent.thinking", "agent.mcp_tool_use", "agent.mcp_tool_result", "agent.tool_use", "agent.tool_result", "agent.thread_message_received", "agent.thread_message_sent", "agent.thread_context_compacted", "session.error", "session.status_rescheduled", "session.status_running", "session.status_idle", "session.status_terminated", "session.thread_created", "span.outcome_evaluation_start", "span.outcome_evaluation_end", "span.model_request_start", "span.model_request_end", "span.outcome_evaluation_ongoing", "user.define_outcome", "session.thread_status_running", "session.thread_status_idle", "session.thread_status_terminated", "user.tool_result", "session.thread_status_rescheduled", "session.updated", "system.message", "session.usage", "workflow_run.created", "workflow_run.status_running", "workflow_run.status_idle", "workflow_run.status_ended", "workflow_run.error", "workflow_run.phase_started", "workflow_run.phase_ended"] | str"""
"""Session event type."""

SessionInitialEventParams: TypeAlias = """UserMessageEventParams | UserDefineOutcomeEventParams"""
"""Session initial event params."""

SessionResourceParams: TypeAlias = """GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams"""
"""Session resource params."""

SessionStatusParams: TypeAlias = """Literal["rescheduling", "running", "idle", "terminated"] | str"""
"""Session status."""

SortOrderParams: TypeAlias = """Literal["asc", "desc"] | str"""
"""Sort order."""

TokenEndpointAuthParams: TypeAlias = """TokenEndpointAuthNoneParams | models.TokenEndpointAuthNone | TokenEndpointAuthBasicParams | TokenEndpointAuthPostParams"""
"""Token endpoint auth params."""

TokenEndpointAuthUpdateParams: TypeAlias = """TokenEndpointAuthBasicUpdateParams | TokenEndpointAuthPostUpdateParams"""
"""Token endpoint auth update params."""

ToolResultBlockParams: TypeAlias = """TextBlockParams | models.TextBlock | ImageBlockParams | models.ImageBlock | DocumentBlockParams | models.DocumentBlock | SearchResultBlockParams | models.SearchResultBlock"""
"""Tool result block."""

TriggerTypeParams: TypeAlias = """Literal["schedule", "manual"] | str"""
"""Trigger type."""

UserProfileAccessTypeParams: TypeAlias = """Literal["application", "passthrough"] | str"""
"""User profile access type."""

UserProfileOrderByParams: TypeAlias = """Literal["created_at", "name"] | str"""
"""User profile order by."""

WebFetchUrlSourceNameParams: TypeAlias = """Literal["all", "none"] | str"""
"""Web fetch url source name."""

WebFetchUrlSourceParams: TypeAlias = """WebFetchUrlSourceNameParams | WebFetchUrlSourceAllParams | models.WebFetchUrlSourceAll | WebFetchUrlSourceNoneParams | models.WebFetchUrlSourceNone | WebFetchUrlSourceOnlyParams | models.WebFetchUrlSourceOnly | WebFetchUrlSourceExceptParams | models.WebFetchUrlSourceExcept"""
"""Web fetch url source params."""

WebFetchUserInputSourceParams: TypeAlias = """WebFetchUrlSourceNameParams | WebFetchUrlSourceAllParams | models.WebFetchUrlSourceAll | WebFetchUrlSourceNoneParams | models.WebFetchUrlSourceNone"""
"""Web fetch user input source params."""
