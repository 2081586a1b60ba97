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
    """A model that can be asked for advice."""

    type: Required[Literal["advisor"]]

    model: Required[str]
    """Model of the advisor."""


class AgentCreateParams(TypedDict):
    """A new agent."""

    model: Required[ModelParams]
    """Model that the agent runs on: an id, or an object with settings."""

    name: Required[str]
    """Name, 1 to 256 characters; need not be unique."""

    description: NotRequired[str | None]
    """What the agent is for, at most 2,048 characters."""

    execution_identity: NotRequired[ExecutionIdentityParams | None]
    """Who the agent's runs act as. Left out or null: the service account."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer]]
    """At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset` in
    `tools`.
    """

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""

    multiagent: NotRequired[MultiagentParams | None]
    """How the agent may work with others. Left out or null: alone, in one thread."""

    skills: NotRequired[Sequence[AgentSkillParams]]
    """At most 20 skills, each named once."""

    system: NotRequired[str | None]
    """System prompt, at most 100,000 characters. Empty means none."""

    tools: NotRequired[Sequence[AgentToolParams]]
    """At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one
    `mcp_toolset` per server.
    """


class AgentParams(TypedDict):
    """An agent, perhaps at one of its versions."""

    id: Required[str]
    """Agent (`agent_…`)."""

    type: Required[Literal["agent"]]

    version: NotRequired[int]
    """Version. Left out: the latest, pinned now."""


class AgentToolset20260401Params(TypedDict):
    """The built-in tools: bash, read, write, edit, glob, grep, web_fetch, web_search."""

    type: Required[Literal["agent_toolset_20260401"]]

    configs: NotRequired[Sequence[AgentToolConfigParams]]
    """Settings of single tools, each named once; they win over `default_config`."""

    default_config: NotRequired[AgentToolsetDefaultConfigParams | None]
    """Settings of every tool that has none of its own."""


class AgentToolsetDefaultConfigParams(TypedDict):
    """Settings of the tools of a set that have none of their own."""

    enabled: NotRequired[bool | None]
    """Whether the tools can be used. Left out or null: they can."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Left out or null: `always_allow`."""


class AgentUpdateParams(TypedDict):
    """What to change in an agent."""

    description: NotRequired[str | None]
    """At most 2,048 characters. Left out: kept; null or empty: removed."""

    execution_identity: NotRequired[ExecutionIdentityParams | None]
    """Left out: kept; null: the service account again."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer] | None]
    """Replaces all servers. Left out: kept; null or empty: none. Checked against the tools
    that result.
    """

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay. The limits hold for the
    result.
    """

    model: NotRequired[ModelParams]
    """Replaces the model with all its settings. Left out: kept. Without `effort`, the stored
    effort stays if the id does.
    """

    multiagent: NotRequired[MultiagentParams | None]
    """Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is merged
    member by member; anything else replaces.
    """

    name: NotRequired[str]
    """1 to 256 characters. Left out: kept."""

    skills: NotRequired[Sequence[AgentSkillParams] | None]
    """Replaces all skills. Left out: kept; null or empty: none."""

    system: NotRequired[str | None]
    """At most 100,000 characters. Left out: kept; null or empty: removed."""

    tools: NotRequired[Sequence[AgentToolParams] | None]
    """Replaces all tools. Left out: kept; null or empty: none."""

    version: NotRequired[int]
    """Version that the change is meant for; any other current version fails with 409. Left
    out: the change is made in any case.
    """


class AgentWithOverridesParams(TypedDict):
    """An agent with settings for one session; the agent itself stays as it is. What is left out is
    inherited, what is given replaces, an empty list or null clears.
    """

    id: Required[str]
    """Agent (`agent_…`)."""

    type: Required[Literal["agent_with_overrides"]]

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer] | None]
    """Replaces the servers; the resulting tools may name no other."""

    model: NotRequired[ModelParams | None]
    """Replaces the model with all its settings; null is refused."""

    skills: NotRequired[Sequence[AgentSkillParams] | None]
    """Replaces the skills."""

    system: NotRequired[str | None]
    """Replaces the system prompt, at most 100,000 characters; null removes it."""

    tools: NotRequired[Sequence[AgentToolParams] | None]
    """Replaces the tools."""

    version: NotRequired[int]
    """Version of the agent. Left out: the latest."""


class AlwaysAllowPolicyParams(TypedDict):
    """The call runs at once."""

    type: Required[Literal["always_allow"]]


class AlwaysAskPolicyParams(TypedDict):
    """The call waits until it is confirmed."""

    type: Required[Literal["always_ask"]]


class AnthropicSkillParams(TypedDict):
    """A skill that comes with the service."""

    type: Required[Literal["anthropic"]]

    skill_id: Required[str]
    """Short name, such as `xlsx`."""

    version: NotRequired[str | None]
    """Version. Left out or null: `latest`."""


class AutoPolicyParams(TypedDict):
    """Each call is judged on its own: safe ones run, risky ones are denied, undecided ones wait."""

    type: Required[Literal["auto"]]


class AwsRoleExecutionIdentityParams(TypedDict):
    """Runs act as an IAM role."""

    type: Required[Literal["aws_role"]]

    role_arn: Required[str]
    """ARN of the role, at most 2,048 characters."""


class Base64DocumentSourceParams(TypedDict):
    """A document in the request itself."""

    type: Required[Literal["base64"]]

    data: Required[str]
    """The document in base64."""

    media_type: Required[str]
    """Its type, such as `application/pdf`."""


class Base64ImageSourceParams(TypedDict):
    """An image in the request itself."""

    type: Required[Literal["base64"]]

    data: Required[str]
    """The image in base64."""

    media_type: Required[str]
    """`image/png`, `image/jpeg`, `image/gif` or `image/webp`."""


class BashToolConfigParams(TypedDict):
    """Settings of `bash`, which runs shell commands."""

    type: NotRequired[Literal["bash"]]

    name: Required[Literal["bash"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class BranchCheckoutParams(TypedDict):
    """The head of a branch."""

    type: Required[Literal["branch"]]

    name: Required[str]
    """Name of the branch, 1 to 255 characters."""


class BudgetLimitParams(TypedDict):
    """A ceiling on the cost of a session."""

    type: Required[Literal["limit"]]

    max_list_cost: Required[MonetaryAmountParams | models.MonetaryAmount]
    """Most that may be spent, at public prices. No model request starts once it is reached;
    the one that crosses it is finished.
    """


class CloudConfigParams(TypedDict):
    """Sandboxes are containers of the service."""

    type: Required[Literal["cloud"]]

    networking: NotRequired[NetworkingParams | None]
    """What sandboxes may reach. Left out or null: everything."""

    packages: NotRequired[PackagesParams | None]
    """What is installed before the agent starts. Left out or null: nothing."""


class CommitCheckoutParams(TypedDict):
    """One commit."""

    type: Required[Literal["commit"]]

    sha: Required[str]
    """Hash of the commit, in full."""


class CredentialCreateParams(TypedDict):
    """A new credential."""

    auth: Required[CredentialAuthCreateParams]
    """The credential itself."""

    display_name: NotRequired[str | None]
    """Name for people, at most 255 characters."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""


class CredentialUpdateParams(TypedDict):
    """What to change in a credential."""

    auth: NotRequired[CredentialAuthUpdateParams]
    """What to change in the credential itself; of the same kind."""

    display_name: NotRequired[str | None]
    """Left out or null: kept."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay."""


class CustomSkillParams(TypedDict):
    """A skill of your own."""

    type: Required[Literal["custom"]]

    skill_id: Required[str]
    """Skill (`skill_…`)."""

    version: NotRequired[str | None]
    """Version. Left out or null: `latest`."""


class CustomToolParams(TypedDict):
    """A tool that the caller runs: the session waits for its result."""

    type: Required[Literal["custom"]]

    description: Required[str]
    """What the tool does and when to use it; the model reads this."""

    input_schema: Required[CustomToolInputSchemaParams | models.CustomToolInputSchema]
    """JSON Schema of the input."""

    name: Required[str]
    """1 to 128 letters, digits, `_` or `-`; unique in the agent and unlike any built-in tool."""


class CustomToolInputSchemaParams(TypedDict):
    """JSON Schema of an object. Further keywords are passed on as they are."""

    type: Required[Literal["object"]]

    properties: NotRequired[Mapping[str, object] | None]
    """Schema of each property; names of 1 to 64 characters."""

    required: NotRequired[Sequence[str] | None]
    """Names of the properties that must be there."""


class DeploymentCreateParams(TypedDict):
    """A new deployment."""

    agent: Required[DeploymentAgentParams]
    """Agent to run: an id (its latest version, pinned now) or a reference."""

    environment_id: Required[str]
    """Environment to run in (`env_…`)."""

    initial_events: Required[Sequence[DeploymentInitialEventParams]]
    """1 to 50 events that each session starts with."""

    name: Required[str]
    """Name."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Ceiling on the cost of each session. Every model must have a public price."""

    description: NotRequired[str | None]
    """What it is for."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""

    resources: NotRequired[Sequence[SessionResourceParams]]
    """At most 500 things to mount into each session."""

    schedule: NotRequired[ScheduleParams | None]
    """When to run. Left out or null: only by hand."""

    vault_ids: NotRequired[Sequence[str]]
    """At most 50 vaults (`vlt_…`)."""


class DeploymentUpdateParams(TypedDict):
    """What to change in a deployment."""

    agent: NotRequired[DeploymentAgentParams]
    """Left out: kept."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Left out: kept; null: no ceiling from now on."""

    description: NotRequired[str | None]
    """Left out: kept; null or empty: removed."""

    environment_id: NotRequired[str]
    """Left out: kept."""

    initial_events: NotRequired[Sequence[DeploymentInitialEventParams]]
    """Replaces all events. Left out: kept."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay."""

    name: NotRequired[str]
    """Left out: kept."""

    resources: NotRequired[Sequence[SessionResourceParams] | None]
    """Replaces all. Left out: kept; null or empty: none."""

    schedule: NotRequired[ScheduleParams | None]
    """Left out: kept; null: only by hand."""

    vault_ids: NotRequired[Sequence[str] | None]
    """Replaces all. Left out: kept; null or empty: none."""


class DocumentBlockParams(TypedDict):
    """A document."""

    type: Required[Literal["document"]]

    source: Required[DocumentSourceParams]
    """Where the document comes from."""

    context: NotRequired[str | None]
    """What the model should know about it."""

    title: NotRequired[str | None]
    """Title."""


class DreamCreateParams(TypedDict):
    """A new dream."""

    inputs: Required[Sequence[DreamInputParams]]
    """Exactly one memory store and one list of sessions."""

    model: Required[DreamModelParams]
    """Model: an id, or an object with settings."""

    instructions: NotRequired[str | None]
    """What to look for, 1 to 4,096 characters."""

    output_behavior: NotRequired[DreamOutputBehaviorParams]
    """Where the result goes. Left out or null: into a new store."""


class DreamMemoryStoreInputParams(TypedDict):
    """A memory store, of the same workspace and not archived."""

    type: Required[Literal["memory_store"]]

    memory_store_id: Required[str]
    """The store (`memstore_…`)."""


class DreamModelConfigParams(TypedDict):
    """A model with settings."""

    id: Required[str]
    """Model id."""

    speed: NotRequired[ModelSpeedParams | None]
    """Speed; only `standard`."""


class DreamSessionsInputParams(TypedDict):
    """Sessions of the same workspace."""

    type: Required[Literal["sessions"]]

    session_ids: Required[Sequence[str]]
    """1 to 100 distinct sessions (`sesn_…`); sorted in answers."""


class EditToolConfigParams(TypedDict):
    """Settings of `edit`, which replaces text in a file."""

    type: NotRequired[Literal["edit"]]

    name: Required[Literal["edit"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class EffortHighParams(TypedDict):
    """High effort."""

    type: Required[Literal["high"]]


class EffortLowParams(TypedDict):
    """The least effort."""

    type: Required[Literal["low"]]


class EffortMaxParams(TypedDict):
    """All the effort that the model has."""

    type: Required[Literal["max"]]


class EffortMediumParams(TypedDict):
    """Moderate effort."""

    type: Required[Literal["medium"]]


class EffortXhighParams(TypedDict):
    """Very high effort; not on all models."""

    type: Required[Literal["xhigh"]]


class EnrollEndUserActionParams(TypedDict):
    """The end user can enrol."""

    type: Required[Literal["enroll_end_user"]]


class EnvironmentCreateParams(TypedDict):
    """A new environment."""

    name: Required[str]
    """Name, 1 to 256 characters, unique among environments that are not archived."""

    config: NotRequired[EnvironmentConfigParams | None]
    """Where sandboxes run. Left out or null: in the cloud, with unrestricted network and no
    packages.
    """

    description: NotRequired[str | None]
    """At most 1,024 characters."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""

    scope: NotRequired[EnvironmentScopeParams | None]
    """Who may use a self-hosted environment. Left out or null: depends on the kind of
    organisation.
    """


class EnvironmentUpdateParams(TypedDict):
    """What to change in an environment."""

    config: NotRequired[EnvironmentConfigParams | None]
    """What is left out is kept, at every level. The type cannot change."""

    description: NotRequired[str | None]
    """At most 1,024 characters. Left out: kept; null removes it, an empty text is stored."""

    metadata: NotRequired[Mapping[str, str | None]]
    """Sets the given keys; null or an empty text removes a key, keys left out stay."""

    name: NotRequired[str | None]
    """1 to 256 characters. Left out or null: kept."""

    scope: NotRequired[EnvironmentScopeParams | None]
    """Who may use a self-hosted environment. Left out: kept."""


class EnvironmentVariableCreateParams(TypedDict):
    """A secret that programs in the sandbox see as an environment variable. They see a
    placeholder; the secret is put in on the way out.
    """

    type: Required[Literal["environment_variable"]]

    networking: Required[CredentialNetworkingParams]
    """Hosts to which the secret may go."""

    secret_name: Required[str]
    """Name of the variable; does not begin with a digit and cannot change later."""

    secret_value: Required[str]
    """The secret, at most 64 KiB; never returned."""

    injection_location: NotRequired[InjectionLocationParams]
    """Where in a request the secret is put in."""


class EnvironmentVariableUpdateParams(TypedDict):
    """What to change in a secret."""

    type: Required[Literal["environment_variable"]]

    injection_location: NotRequired[InjectionLocationUpdateParams]
    """Locations left out stay as they are; one at least must remain on."""

    networking: NotRequired[CredentialNetworkingParams | None]
    """Replaces all hosts. Left out or null: kept."""

    secret_value: NotRequired[str | None]
    """Left out or null: kept."""


class FileDocumentSourceParams(TypedDict):
    """An uploaded document."""

    type: Required[Literal["file"]]

    file_id: Required[str]
    """Uploaded file (`file_…`)."""


class FileImageSourceParams(TypedDict):
    """An uploaded image."""

    type: Required[Literal["file"]]

    file_id: Required[str]
    """Uploaded file (`file_…`)."""


class FileResourceParams(TypedDict):
    """A file. Not for self-hosted environments."""

    type: Required[Literal["file"]]

    file_id: Required[str]
    """Uploaded file (`file_…`)."""

    mount_path: NotRequired[str | None]
    """Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`."""


class FileRubricParams(TypedDict):
    """A rubric in an uploaded file."""

    type: Required[Literal["file"]]

    file_id: Required[str]
    """Uploaded file (`file_…`) with the rubric."""


class GitHubRepositoryResourceParams(TypedDict):
    """A GitHub repository. Not for self-hosted environments."""

    type: Required[Literal["github_repository"]]

    url: Required[str]
    """`https://github.com/<owner>/<repo>`, without `.git`, at most 2,048 characters."""

    authorization_token: NotRequired[str]
    """Access token; needed only for private repositories, never returned."""

    checkout: NotRequired[RepositoryCheckoutParams | None]
    """What to check out; null means the default branch."""

    mount_path: NotRequired[str | None]
    """Path under `/workspace`. Left out or null: `/workspace/<repo>`."""


class GlobToolConfigParams(TypedDict):
    """Settings of `glob`, which finds files by pattern."""

    type: NotRequired[Literal["glob"]]

    name: Required[Literal["glob"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class GrepToolConfigParams(TypedDict):
    """Settings of `grep`, which searches in files."""

    type: NotRequired[Literal["grep"]]

    name: Required[Literal["grep"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class ImageBlockParams(TypedDict):
    """An image."""

    type: Required[Literal["image"]]

    source: Required[ImageSourceParams]
    """Where the image comes from."""


class InjectionLocationParams(TypedDict):
    """Where in a request a secret is put in."""

    body: NotRequired[bool]
    """In the body."""

    header: NotRequired[bool]
    """In headers."""


class InjectionLocationUpdateParams(TypedDict):
    """Where in a request a secret is put in."""

    body: NotRequired[bool]
    """In the body."""

    header: NotRequired[bool]
    """In headers."""


class LimitedCredentialNetworkingParams(TypedDict):
    """Only these hosts, as far as the environment lets them through."""

    type: Required[Literal["limited"]]

    allowed_hosts: Required[Sequence[str]]
    """At most 16 host names, IPv4 addresses, or `*.` and a name for its subdomains."""


class LimitedNetworkParams(TypedDict):
    """Nothing but what is allowed here."""

    type: Required[Literal["limited"]]

    allow_mcp_servers: NotRequired[bool | None]
    """Whether the agent's MCP servers can be reached. Left out or null: no."""

    allow_package_managers: NotRequired[bool | None]
    """Whether package registries can be reached; must be true if there are packages. Left out
    or null: no.
    """

    allowed_hosts: NotRequired[Sequence[str] | None]
    """Host names, or `*.` and a name for its subdomains, without scheme, port or path."""


class McpOAuthCreateParams(TypedDict):
    """An OAuth token for an MCP server."""

    type: Required[Literal["mcp_oauth"]]

    access_token: Required[str]
    """The token; never returned."""

    mcp_server_url: Required[str]
    """Address of the server; cannot change later."""

    expires_at: NotRequired[str | datetime | None]
    """When the token runs out; in the future. Left out or null: not known."""

    refresh: NotRequired[McpOAuthRefreshParams | None]
    """How to get a new token. Left out or null: not at all."""


class McpOAuthRefreshParams(TypedDict):
    """How to get a new token."""

    client_id: Required[str]
    """Client id; cannot change later."""

    refresh_token: Required[str]
    """The refresh token; never returned."""

    token_endpoint: Required[str]
    """Address of the token endpoint."""

    token_endpoint_auth: Required[TokenEndpointAuthParams]
    """How the client proves itself there."""

    resource: NotRequired[str | None]
    """Resource indicator."""

    scope: NotRequired[str | None]
    """Scopes to ask for."""


class McpOAuthRefreshUpdateParams(TypedDict):
    """What to change in how a new token is got."""

    refresh_token: NotRequired[str | None]
    """Left out or null: kept."""

    scope: NotRequired[str | None]
    """Left out or null: kept; empty removes it."""

    token_endpoint_auth: NotRequired[TokenEndpointAuthUpdateParams]
    """A new client secret. The way of proving stays as it is."""


class McpOAuthUpdateParams(TypedDict):
    """A new OAuth token."""

    type: Required[Literal["mcp_oauth"]]

    access_token: NotRequired[str | None]
    """Left out or null: kept."""

    expires_at: NotRequired[str | datetime | None]
    """When the token runs out. Send it with a new token, or the old instant stays."""

    refresh: NotRequired[McpOAuthRefreshUpdateParams | None]
    """How to get a new token."""


class McpToolConfigParams(TypedDict):
    """Settings of one tool of an MCP server."""

    name: Required[str]
    """Name of the tool, 1 to 128 characters."""

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class McpToolsetDefaultConfigParams(TypedDict):
    """Settings of the tools that have none of their own."""

    enabled: NotRequired[bool | None]
    """Whether the tools can be used. Left out or null: they can."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Left out or null: `always_ask`."""


class McpToolsetParams(TypedDict):
    """The tools of one MCP server."""

    type: Required[Literal["mcp_toolset"]]

    mcp_server_name: Required[str]
    """Name of a server in `mcp_servers`."""

    configs: NotRequired[Sequence[McpToolConfigParams]]
    """Settings of single tools; they win over `default_config`."""

    default_config: NotRequired[McpToolsetDefaultConfigParams | None]
    """Settings of every tool that has none of its own."""


class MemoryCreateParams(TypedDict):
    """A new memory."""

    content: Required[str | None]
    """Text of at most 102,400 bytes; may be empty."""

    path: Required[str]
    """Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store."""


class MemoryPreconditionParams(TypedDict):
    """The content must have this hash."""

    type: Required[Literal["content_sha256"]]

    content_sha256: NotRequired[str]
    """SHA-256 of the current content in lower-case hex."""


class MemoryStoreCreateParams(TypedDict):
    """A new memory store."""

    name: Required[str]
    """1 to 255 characters without control characters; names its folder in the sandbox."""

    description: NotRequired[str]
    """What is in it, at most 1,024 characters; the agent reads this."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; the agent does not see them."""


class MemoryStoreResourceParams(TypedDict):
    """A memory store. Can only be attached when the session starts."""

    type: Required[Literal["memory_store"]]

    memory_store_id: Required[str]
    """Memory store (`memstore_…`), not archived."""

    access: NotRequired[MemoryAccessParams | None]
    """What the agent may do. Left out or null: `read_write`."""

    instructions: NotRequired[str | None]
    """How the agent should use it, at most 4,096 characters."""


class MemoryStoreUpdateParams(TypedDict):
    """What to change in a memory store."""

    description: NotRequired[str | None]
    """Left out: kept; empty removes it."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay."""

    name: NotRequired[str | None]
    """Left out or null: kept. Counts only for sessions to come."""


class MemoryUpdateParams(TypedDict):
    """What to change in a memory."""

    content: NotRequired[str | None]
    """New text. Left out or null: kept."""

    path: NotRequired[str | None]
    """New path; the id stays. Left out or null: kept."""

    precondition: NotRequired[MemoryPreconditionParams]
    """What must hold; otherwise the change fails with 409."""


class ModelConfigParams(TypedDict):
    """A model with settings."""

    id: Required[str]
    """Model id; an open set."""

    effort: NotRequired[EffortParams | None]
    """How much work the model puts into an answer. Left out or null: the model's default; in
    an update with the same id, the stored effort.
    """

    inference_geo: NotRequired[str | None]
    """Region in which the model runs (`us`, `global`). Left out or null: as the workspace says
    at the time of the request.
    """

    speed: NotRequired[ModelSpeedParams | None]
    """How fast the model answers. Left out: `standard`. Not every model has `fast`."""


class MonetaryAmountParams(TypedDict):
    """An amount of money."""

    amount: Required[str]
    """Whole cents as a decimal text above zero, without leading zeros."""

    currency: Required[Literal["USD"]]


class Multiagent20261001Params(TypedDict):
    """Three ways of working with others, each switched on or off. In an update, a member left out
    keeps its value and null restores its default.
    """

    type: Required[Literal["multiagent_20261001"]]

    advisor: NotRequired[MultiagentAdvisorParams | None]
    """Left out or null: disabled."""

    subagents: NotRequired[MultiagentSubagentsParams | None]
    """Left out or null: enabled, with inline agents."""

    workflows: NotRequired[MultiagentWorkflowsParams | None]
    """Left out or null: enabled, with inline agents."""


class MultiagentAdvisorDisabledParams(TypedDict):
    """No advisor."""

    type: Required[Literal["disabled"]]


class MultiagentAdvisorEnabledParams(TypedDict):
    """The main thread may ask this model in the middle of a turn."""

    type: Required[Literal["enabled"]]

    model: Required[str]
    """Model of the advisor; must be allowed beside the agent's own model."""


class MultiagentCoordinatorParams(TypedDict):
    """A roster of agents to delegate to. `multiagent_20261001` is the newer form."""

    type: Required[Literal["coordinator"]]

    agents: Required[Sequence[RosterEntryParams]]
    """1 to 20 entries, distinct once resolved: at most one `self` and one `advisor`. Agents
    named here exist, are not archived and have no roster of their own.
    """


class MultiagentInlineAgentsDisabledParams(TypedDict):
    """Only saved agents may be used."""

    type: Required[Literal["disabled"]]


class MultiagentInlineAgentsEnabledParams(TypedDict):
    """Agents may be defined on the fly; they are never saved."""

    type: Required[Literal["enabled"]]


class MultiagentSelfParams(TypedDict):
    """The agent itself, as a further thread."""

    type: Required[Literal["self"]]


class MultiagentSubagentsDisabledParams(TypedDict):
    """The agent may not start threads."""

    type: Required[Literal["disabled"]]


class MultiagentSubagentsEnabledParams(TypedDict):
    """The agent may start threads."""

    type: Required[Literal["enabled"]]

    inline_agents: NotRequired[MultiagentInlineAgentsParams | None]
    """Whether it may define agents on the fly. Left out or null: it may. Without them, at
    least one predefined agent is needed.
    """

    predefined_agents: NotRequired[Sequence[PredefinedAgentParams] | None]
    """At most 20 saved agents that it may start. Null and empty both mean none; sent in an
    update, it replaces the stored list.
    """


class MultiagentWorkflowsDisabledParams(TypedDict):
    """The agent may not start workflow runs."""

    type: Required[Literal["disabled"]]


class MultiagentWorkflowsEnabledParams(TypedDict):
    """The agent may start workflow runs."""

    type: Required[Literal["enabled"]]

    inline_agents: NotRequired[MultiagentInlineAgentsParams | None]
    """Whether a run's program may define agents. Left out or null: it may. Without them, at
    least one predefined agent is needed.
    """

    predefined_agents: NotRequired[Sequence[PredefinedAgentParams] | None]
    """At most 20 saved agents for runs; independent of the list for threads."""


class OutputBehaviorCreateNewParams(TypedDict):
    """Into a new store that starts as a copy of the input."""

    type: Required[Literal["create_new"]]


class OutputBehaviorUpdateExistingParams(TypedDict):
    """Into the input store itself. One such dream at a time."""

    type: Required[Literal["update_existing"]]

    memory_store_id: Required[str]
    """The input's store (`memstore_…`)."""


class PackagesParams(TypedDict):
    """Packages by manager, each in that manager's own notation; without a version, the latest."""

    type: NotRequired[Literal["packages"]]

    apt: NotRequired[Sequence[str] | None]
    """Packages for apt."""

    cargo: NotRequired[Sequence[str] | None]
    """Packages for Cargo, such as `hyperfine@1.18.0`."""

    gem: NotRequired[Sequence[str] | None]
    """Packages for RubyGems, such as `rails:7.1.0`."""

    go: NotRequired[Sequence[str] | None]
    """Packages for Go, such as `golang.org/x/tools/cmd/goimports@latest`."""

    npm: NotRequired[Sequence[str] | None]
    """Packages for npm, such as `express@4.18.0`."""

    pip: NotRequired[Sequence[str] | None]
    """Packages for pip, such as `sqlalchemy==2.0.30`."""


class PlainTextDocumentSourceParams(TypedDict):
    """Plain text."""

    type: Required[Literal["text"]]

    data: Required[str]
    """The text."""

    media_type: Required[Literal["text/plain"]]


class ReadToolConfigParams(TypedDict):
    """Settings of `read`, which reads a file."""

    type: NotRequired[Literal["read"]]

    name: Required[Literal["read"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""


class RedactedBlockParams(TypedDict):
    """Something that was left out. May be sent back in a message, so that history can be repeated."""

    type: Required[Literal["redacted"]]


class ScheduleParams(TypedDict):
    """When to run."""

    type: Required[Literal["cron"]]

    expression: Required[str]
    """Five cron fields: minute, hour, day of month, month, day of week (0 and 7 are Sunday).
    No seconds, years, `L`, `W`, `#`, `?` or `@daily` forms.
    """

    timezone: Required[str]
    """IANA name of the time zone."""


class SearchResultBlockParams(TypedDict):
    """A search result."""

    type: Required[Literal["search_result"]]

    citations: Required[SearchResultCitationsParams | models.SearchResultCitations]
    """Whether the model may cite it."""

    content: Required[Sequence[SearchResultContentParams | models.SearchResultContent]]
    """The text, in parts."""

    source: Required[str]
    """Where it was found."""

    title: Required[str]
    """Title."""


class SearchResultCitationsParams(TypedDict):
    """Whether a search result may be cited."""

    enabled: Required[bool]
    """Whether the model may cite it."""


class SearchResultContentParams(TypedDict):
    """A part of a search result's text."""

    type: Required[Literal["text"]]

    text: Required[str]
    """The text."""


class SelfHostedConfigParams(TypedDict):
    """Sandboxes run on the caller's machines; workers fetch the work."""

    type: Required[Literal["self_hosted"]]


class ServiceAccountExecutionIdentityParams(TypedDict):
    """Runs act as the service account; the default."""

    type: Required[Literal["service_account"]]


class SessionAgentUpdateParams(TypedDict):
    """What to change in a session's copy of its agent, from the next turn on."""

    mcp_servers: NotRequired[Sequence[UrlMcpServerParams | models.UrlMcpServer]]
    """Replaces all servers; empty means none. Left out: kept."""

    tools: NotRequired[Sequence[AgentToolParams]]
    """Replaces all tools; empty means none. Left out: kept."""


class SessionCreateParams(TypedDict):
    """A new session."""

    agent: Required[SessionAgentParams]
    """Agent that works: an id (its latest version, pinned now), a reference, or a reference
    with overrides.
    """

    environment_id: Required[str]
    """Environment to work in (`env_…`)."""

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit]
    """Ceiling on the cost. Can only be set here; every model in the session must have a public
    price.
    """

    initial_events: NotRequired[Sequence[SessionInitialEventParams]]
    """At most 50 events, handled in order as if sent right after: messages, and at most one
    outcome.
    """

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""

    resources: NotRequired[Sequence[SessionResourceParams]]
    """What is mounted: at most 500 files and 8 memory stores, and repositories."""

    title: NotRequired[str | None]
    """At most 500 characters."""

    vault_ids: NotRequired[Sequence[str]]
    """Vaults whose credentials the session may use (`vlt_…`); cannot change later."""


class SessionEventSendParams(TypedDict):
    """Events to send."""

    events: Required[Sequence[InputEventParams]]
    """1 to 1,000 events, in order."""


class SessionResourceAddParams(TypedDict):
    """A file to mount."""

    type: Required[Literal["file"]]

    file_id: Required[str]
    """Uploaded file (`file_…`)."""

    mount_path: NotRequired[str | None]
    """Path under `/mnt/session/uploads`. Left out or null: `/mnt/session/uploads/<file_id>`."""


class SessionResourceUpdateParams(TypedDict):
    """A new access token for a repository."""

    authorization_token: Required[str]
    """Access token, 1 to 4,096 characters; never returned."""


class SessionUpdateParams(TypedDict):
    """What to change in a session."""

    agent: NotRequired[SessionAgentUpdateParams]
    """Tools and MCP servers for the rest of the session. Only while it is idle and no workflow
    run is open.
    """

    budget: NotRequired[BudgetLimitParams | models.BudgetLimit | None]
    """Left out: kept; null: no ceiling any more, for good. A new ceiling must be above what is
    spent already.
    """

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay."""

    title: NotRequired[str | None]
    """1 to 500 characters. Left out: kept; null removes it."""

    vault_ids: NotRequired[Sequence[str]]
    """Reserved: any value is refused."""


class StaticBearerCreateParams(TypedDict):
    """A fixed token for an MCP server."""

    type: Required[Literal["static_bearer"]]

    token: Required[str]
    """The token; never returned."""

    mcp_server_url: Required[str]
    """Address of the server; cannot change later."""


class StaticBearerUpdateParams(TypedDict):
    """A new fixed token."""

    type: Required[Literal["static_bearer"]]

    token: NotRequired[str | None]
    """Left out or null: kept."""


class SystemContentBlockParams(TypedDict):
    """Text."""

    type: Required[Literal["text"]]

    text: Required[str]
    """The text, not empty."""


class SystemMessageEventParams(TypedDict):
    """A note from the operator: a system turn that does not replace the system prompt. The last
    event of its request, right after a message or a result; the model must support it.
    """

    type: Required[Literal["system.message"]]

    content: Required[Sequence[SystemContentBlockParams | models.SystemContentBlock]]
    """1 to 1,000 texts."""


class TextBlockParams(TypedDict):
    """Text."""

    type: Required[Literal["text"]]

    text: Required[str]
    """The text, not empty."""


class TextRubricParams(TypedDict):
    """A rubric as text."""

    type: Required[Literal["text"]]

    content: Required[str]
    """The rubric, at most 262,144 characters."""


class TokenEndpointAuthBasicParams(TypedDict):
    """By a secret in the header."""

    type: Required[Literal["client_secret_basic"]]

    client_secret: Required[str]
    """The secret; never returned."""


class TokenEndpointAuthBasicUpdateParams(TypedDict):
    """A secret in the header."""

    type: Required[Literal["client_secret_basic"]]

    client_secret: NotRequired[str | None]
    """The secret. Left out or null: kept."""


class TokenEndpointAuthNoneParams(TypedDict):
    """Not at all."""

    type: Required[Literal["none"]]


class TokenEndpointAuthPostParams(TypedDict):
    """By a secret in the body."""

    type: Required[Literal["client_secret_post"]]

    client_secret: Required[str]
    """The secret; never returned."""


class TokenEndpointAuthPostUpdateParams(TypedDict):
    """A secret in the body."""

    type: Required[Literal["client_secret_post"]]

    client_secret: NotRequired[str | None]
    """The secret. Left out or null: kept."""


class TunnelCertificateCreateParams(TypedDict):
    """A new certificate."""

    ca_certificate_pem: Required[str]
    """One CA certificate in PEM, without its key, at most 8 KB. At most two are active per
    tunnel.
    """


class TunnelCreateParams(TypedDict):
    """A new tunnel."""

    display_name: NotRequired[str | None]
    """Name for people, 1 to 255 characters."""


class TunnelRotateTokenParams(TypedDict):
    """Why the token is replaced."""

    reason: NotRequired[str | None]
    """For the audit log."""


class UnrestrictedCredentialNetworkingParams(TypedDict):
    """Every host that the environment lets through."""

    type: Required[Literal["unrestricted"]]


class UnrestrictedNetworkParams(TypedDict):
    """Everything but a safety block-list."""

    type: Required[Literal["unrestricted"]]


class UrlDocumentSourceParams(TypedDict):
    """A document on the web."""

    type: Required[Literal["url"]]

    url: Required[str]
    """Address of the document."""


class UrlImageSourceParams(TypedDict):
    """An image on the web."""

    type: Required[Literal["url"]]

    url: Required[str]
    """Address of the image."""


class UrlMcpServerParams(TypedDict):
    """An MCP server reached by its address. Credentials come from the session's vaults."""

    type: Required[Literal["url"]]

    name: Required[str]
    """Name by which toolsets refer to it, 1 to 255 characters."""

    url: Required[str]
    """Address, at most 2,048 characters."""


class UserCustomToolResultEventParams(TypedDict):
    """The result of a custom tool. May be sent as soon as the call is seen."""

    type: Required[Literal["user.custom_tool_result"]]

    custom_tool_use_id: Required[str]
    """Id of the event of the call (`sevt_…`)."""

    content: NotRequired[Sequence[ToolResultBlockParams]]
    """What the tool says. Left out: nothing."""

    is_error: NotRequired[bool | None]
    """Whether the tool failed. Null or absent means that it did not."""


class UserDefineOutcomeEventParams(TypedDict):
    """Something to achieve: the agent works, a grader checks, until the rubric is met. Starts work
    by itself; one at a time.
    """

    type: Required[Literal["user.define_outcome"]]

    description: Required[str]
    """What to achieve."""

    rubric: Required[OutcomeRubricParams]
    """How to tell whether it is achieved."""

    max_iterations: NotRequired[int | None]
    """Most attempts, 1 to 20. Left out or null: 3."""


class UserInterruptEventParams(TypedDict):
    """Stops what runs; the turn ends as if it were done. Jumps the queue."""

    type: Required[Literal["user.interrupt"]]

    session_thread_id: NotRequired[str | None]
    """Thread to stop. Left out or null: every thread that is not archived."""


class UserLocationParams(TypedDict):
    """A rough place."""

    type: Required[Literal["approximate"]]

    city: NotRequired[str | None]
    """City."""

    country: NotRequired[str | None]
    """Country: two upper-case letters (ISO 3166-1)."""

    region: NotRequired[str | None]
    """Region or state."""

    timezone: NotRequired[str | None]
    """Time zone by its IANA name."""


class UserMessageEventParams(TypedDict):
    """A message. Starts a turn, or joins the one that runs at its next model request."""

    type: Required[Literal["user.message"]]

    content: Required[Sequence[MessageBlockParams]]
    """1 to 1,000 blocks."""


class UserProfileActionUrlCreateParams(TypedDict):
    """What the link is for."""

    action: Required[EnrollEndUserActionParams]
    """What the end user can do with it."""


class UserProfileCreateParams(TypedDict):
    """A new profile."""

    access_type: NotRequired[UserProfileAccessTypeParams]
    """How the end user reaches the service. Left out: `application`."""

    external_id: NotRequired[str | None]
    """The caller's own id, 1 to 255 characters; only with older beta values."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """What the caller knows of the end user."""

    external_user_onboarded_at: NotRequired[str | datetime]
    """When the end user joined; only with older beta values."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of 1 to 512."""

    name: NotRequired[str | None]
    """1 to 255 characters."""


class UserProfileExternalUserDetailsParams(TypedDict):
    """What the caller knows of an end user."""

    account_status: NotRequired[ExternalAccountStatusParams | None]
    """State of the account at the caller."""

    country: NotRequired[str | None]
    """Country: two upper-case letters."""

    email_hash: NotRequired[str | None]
    """Hash of the mail address."""

    entity_type: NotRequired[ExternalEntityTypeParams | None]
    """Kind of customer."""

    name_hash: NotRequired[str | None]
    """Hash of the name."""

    onboarded_at: NotRequired[str | datetime]
    """When the end user joined; at most a minute ahead."""

    reference_id: NotRequired[str | None]
    """The caller's own id."""


class UserProfileUpdateParams(TypedDict):
    """What to change in a profile."""

    access_type: NotRequired[UserProfileAccessTypeParams | None]
    """Left out: kept."""

    external_id: NotRequired[str | None]
    """Left out: kept."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """Sets the given fields. None can be removed."""

    external_user_onboarded_at: NotRequired[str | datetime]
    """Left out: kept."""

    metadata: NotRequired[Mapping[str, str]]
    """Sets the given keys; an empty text removes a key, keys left out stay."""

    name: NotRequired[str | None]
    """Left out: kept."""


class UserToolConfirmationEventParams(TypedDict):
    """The answer to a call that waits for approval."""

    type: Required[Literal["user.tool_confirmation"]]

    result: Required[ConfirmationResultParams]
    """Whether the call may run."""

    tool_use_id: Required[str]
    """Id of the *event* of the call (`sevt_…`)."""

    deny_message: NotRequired[str | None]
    """What to tell the model, at most 10,000 characters; only with `deny`."""


class UserToolResultEventParams(TypedDict):
    """The result of a built-in tool that a worker ran. Only in self-hosted environments."""

    type: Required[Literal["user.tool_result"]]

    tool_use_id: Required[str]
    """Id of the event of the call (`sevt_…`)."""

    content: NotRequired[Sequence[ToolResultBlockParams]]
    """What the tool says. Left out: nothing."""

    is_error: NotRequired[bool | None]
    """Whether the tool failed. Null or absent means that it did not."""


class VaultCreateParams(TypedDict):
    """A new vault."""

    display_name: Required[str]
    """Name for people, 1 to 255 characters."""

    metadata: NotRequired[Mapping[str, str]]
    """At most 16 pairs; keys of at most 64 characters, values of at most 512."""


class VaultUpdateParams(TypedDict):
    """What to change in a vault."""

    display_name: NotRequired[str | None]
    """Left out or null: kept."""

    metadata: NotRequired[Mapping[str, str | None] | None]
    """Sets the given keys; null removes a key, keys left out stay."""


class WebFetchToolConfigParams(TypedDict):
    """Settings of `web_fetch`, which reads a web page."""

    type: NotRequired[Literal["web_fetch"]]

    name: Required[Literal["web_fetch"]]

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only these hosts and their subdomains; 1 to 64, not together with `blocked_domains`.
    Without scheme, port or path.
    """

    blocked_domains: NotRequired[Sequence[str] | None]
    """Not these hosts or their subdomains; 1 to 64."""

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    max_content_tokens: NotRequired[int | None]
    """Most tokens of text to take from a page; files such as PDF are not cut."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""

    url_sources: NotRequired[WebFetchUrlSourcesParams | None]
    """Which parts of the conversation may supply addresses. Null: all."""


class WebFetchUrlSourceAllParams(TypedDict):
    """Every address counts."""

    type: Required[Literal["all"]]


class WebFetchUrlSourceExceptParams(TypedDict):
    """Addresses from every tool but these count."""

    type: Required[Literal["except"]]

    tools: Required[Sequence[WebFetchUrlSourceToolReferenceParams | models.WebFetchUrlSourceToolReference]]
    """1 to 128 tools with distinct names."""


class WebFetchUrlSourceNoneParams(TypedDict):
    """No address counts."""

    type: Required[Literal["none"]]


class WebFetchUrlSourceOnlyParams(TypedDict):
    """Only addresses from these tools count."""

    type: Required[Literal["only"]]

    tools: Required[Sequence[WebFetchUrlSourceToolReferenceParams | models.WebFetchUrlSourceToolReference]]
    """1 to 128 tools with distinct names."""


class WebFetchUrlSourceToolReferenceParams(TypedDict):
    """A tool by name."""

    type: Required[Literal["tool_reference"]]

    name: Required[str]
    """Name of the tool; upper and lower case differ."""


class WebFetchUrlSourcesParams(TypedDict):
    """Which parts of the conversation may supply addresses. At least one of them must."""

    client_tool_results: NotRequired[WebFetchUrlSourceParams | None]
    """Results of custom tools. Left out or null: all."""

    server_tool_results: NotRequired[WebFetchUrlSourceParams | None]
    """Results of `web_search` and `web_fetch`. Left out or null: all."""

    user_input: NotRequired[WebFetchUserInputSourceParams | None]
    """What the user wrote. Left out or null: all."""


class WebSearchToolConfigParams(TypedDict):
    """Settings of `web_search`, which searches the web."""

    type: NotRequired[Literal["web_search"]]

    name: Required[Literal["web_search"]]

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only results from these hosts and their subdomains, perhaps with a path; 1 to 64, not
    together with `blocked_domains`.
    """

    blocked_domains: NotRequired[Sequence[str] | None]
    """No results from these hosts or their subdomains; 1 to 64."""

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""

    user_location: NotRequired[UserLocationParams | models.UserLocation | None]
    """Where to assume that the user is."""


class WorkStopParams(TypedDict):
    """How to stop a work item."""

    force: NotRequired[bool]
    """Whether to stop at once instead of letting the worker end."""


class WorkUpdateParams(TypedDict):
    """What to change in a work item."""

    metadata: Required[Mapping[str, str | None]]
    """Sets the given keys; null removes a key, keys left out stay."""


class WriteToolConfigParams(TypedDict):
    """Settings of `write`, which writes a file."""

    type: NotRequired[Literal["write"]]

    name: Required[Literal["write"]]

    enabled: NotRequired[bool | None]
    """Whether the tool can be used."""

    permission_policy: NotRequired[PermissionPolicyParams | None]
    """Whether a call runs at once, waits for approval, or is judged by itself."""

AgentSkillParams: TypeAlias = """AnthropicSkillParams | CustomSkillParams"""
"""A skill of an agent."""

AgentToolConfigParams: TypeAlias = """BashToolConfigParams | EditToolConfigParams | ReadToolConfigParams | WriteToolConfigParams | GlobToolConfigParams | GrepToolConfigParams | WebFetchToolConfigParams | WebSearchToolConfigParams"""
"""Settings of one built-in tool, by its name."""

AgentToolParams: TypeAlias = """AgentToolset20260401Params | McpToolsetParams | CustomToolParams | models.CustomTool"""
"""A tool, or a set of tools."""

ConfirmationResultParams: TypeAlias = """Literal["allow", "deny"] | str"""
"""Whether a call may run."""

CredentialAuthCreateParams: TypeAlias = """McpOAuthCreateParams | StaticBearerCreateParams | EnvironmentVariableCreateParams"""
"""A credential."""

CredentialAuthUpdateParams: TypeAlias = """McpOAuthUpdateParams | StaticBearerUpdateParams | EnvironmentVariableUpdateParams"""
"""What to change in a credential."""

CredentialNetworkingParams: TypeAlias = """UnrestrictedCredentialNetworkingParams | models.UnrestrictedCredentialNetworking | LimitedCredentialNetworkingParams | models.LimitedCredentialNetworking"""
"""Hosts to which a secret may go."""

DeploymentAgentParams: TypeAlias = """str | AgentParams"""
"""An agent: an id (its latest version), or a reference."""

DeploymentInitialEventParams: TypeAlias = """UserMessageEventParams | UserDefineOutcomeEventParams | SystemMessageEventParams"""
"""An event that each session starts with."""

DeploymentStatusParams: TypeAlias = """Literal["active", "paused"] | str"""
"""Whether a schedule runs."""

DocumentSourceParams: TypeAlias = """Base64DocumentSourceParams | models.Base64DocumentSource | PlainTextDocumentSourceParams | models.PlainTextDocumentSource | UrlDocumentSourceParams | models.UrlDocumentSource | FileDocumentSourceParams | models.FileDocumentSource"""
"""Where a document comes from."""

DreamInputParams: TypeAlias = """DreamMemoryStoreInputParams | models.DreamMemoryStoreInput | DreamSessionsInputParams | models.DreamSessionsInput"""
"""What a dream works on."""

DreamModelParams: TypeAlias = """str | DreamModelConfigParams | models.DreamModelConfig"""
"""A model by id, or with settings."""

DreamOutputBehaviorParams: TypeAlias = """OutputBehaviorCreateNewParams | models.OutputBehaviorCreateNew | OutputBehaviorUpdateExistingParams | models.OutputBehaviorUpdateExisting"""
"""Where the result goes."""

DreamStatusParams: TypeAlias = """Literal["pending", "running", "completed", "failed", "canceled"] | str"""
"""Where a dream stands."""

EffortLevelParams: TypeAlias = """Literal["low", "medium", "high", "xhigh", "max"] | str"""
"""How much work the model puts into an answer."""

EffortParams: TypeAlias = """EffortLevelParams | EffortLowParams | models.EffortLow | EffortMediumParams | models.EffortMedium | EffortHighParams | models.EffortHigh | EffortXhighParams | models.EffortXhigh | EffortMaxParams | models.EffortMax"""
"""A level by name, or as an object."""

EnvironmentConfigParams: TypeAlias = """CloudConfigParams | SelfHostedConfigParams | models.SelfHostedConfig"""
"""Where sandboxes run."""

EnvironmentScopeParams: TypeAlias = """Literal["organization", "account"] | str"""
"""Who may use a self-hosted environment."""

EventDeltaTypeParams: TypeAlias = """Literal["agent.message", "agent.thinking"] | str"""
"""An event type that can be previewed."""

ExecutionIdentityParams: TypeAlias = """AwsRoleExecutionIdentityParams | models.AwsRoleExecutionIdentity | ServiceAccountExecutionIdentityParams | models.ServiceAccountExecutionIdentity"""
"""Who the agent's runs act as."""

ExternalAccountStatusParams: TypeAlias = """Literal["active", "suspended", "blocked"] | str"""
"""State of an account at the caller."""

ExternalEntityTypeParams: TypeAlias = """Literal["individual", "business", "non_profit", "government"] | str"""
"""Kind of customer."""

ImageSourceParams: TypeAlias = """Base64ImageSourceParams | models.Base64ImageSource | UrlImageSourceParams | models.UrlImageSource | FileImageSourceParams | models.FileImageSource"""
"""Where an image comes from."""

InputEventParams: TypeAlias = """UserMessageEventParams | UserInterruptEventParams | UserToolConfirmationEventParams | UserCustomToolResultEventParams | UserDefineOutcomeEventParams | UserToolResultEventParams | SystemMessageEventParams"""
"""An event that can be sent."""

ListOrderParams: TypeAlias = """Literal["asc", "desc"] | str"""
"""Direction of a list."""

MemoryAccessParams: TypeAlias = """Literal["read_write", "read_only"] | str"""
"""What the agent may do with a memory store."""

MemoryOperationParams: TypeAlias = """Literal["created", "modified", "deleted"] | str"""
"""Kind of change."""

MemoryViewParams: TypeAlias = """Literal["basic", "full"] | str"""
"""How much of a memory is returned."""

MessageBlockParams: TypeAlias = """TextBlockParams | models.TextBlock | ImageBlockParams | models.ImageBlock | DocumentBlockParams | models.DocumentBlock | RedactedBlockParams | models.RedactedBlock"""
"""A part of a message."""

ModelLifecycleParams: TypeAlias = """Literal["active", "deprecated", "retired"] | str"""
"""Stage in the life of a model."""

ModelParams: TypeAlias = """str | ModelConfigParams"""
"""A model by id, or with settings."""

ModelSpeedParams: TypeAlias = """Literal["standard", "fast"] | str"""
"""How fast the model answers."""

MultiagentAdvisorParams: TypeAlias = """MultiagentAdvisorEnabledParams | models.MultiagentAdvisorEnabled | MultiagentAdvisorDisabledParams | models.MultiagentAdvisorDisabled"""
"""Whether the main thread may ask a second model for advice."""

MultiagentInlineAgentsParams: TypeAlias = """MultiagentInlineAgentsEnabledParams | models.MultiagentInlineAgentsEnabled | MultiagentInlineAgentsDisabledParams | models.MultiagentInlineAgentsDisabled"""
"""Whether agents may be defined on the fly."""

MultiagentParams: TypeAlias = """MultiagentCoordinatorParams | Multiagent20261001Params"""
"""How an agent may work with others."""

MultiagentSubagentsParams: TypeAlias = """MultiagentSubagentsEnabledParams | MultiagentSubagentsDisabledParams | models.MultiagentSubagentsDisabled"""
"""Whether the agent may start threads."""

MultiagentWorkflowsParams: TypeAlias = """MultiagentWorkflowsEnabledParams | MultiagentWorkflowsDisabledParams | models.MultiagentWorkflowsDisabled"""
"""Whether the agent may start workflow runs."""

NetworkingParams: TypeAlias = """UnrestrictedNetworkParams | models.UnrestrictedNetwork | LimitedNetworkParams"""
"""What sandboxes may reach."""

OutcomeRubricParams: TypeAlias = """FileRubricParams | models.FileRubric | TextRubricParams | models.TextRubric"""
"""How to tell whether an outcome is achieved."""

PermissionPolicyParams: TypeAlias = """AlwaysAllowPolicyParams | models.AlwaysAllowPolicy | AlwaysAskPolicyParams | models.AlwaysAskPolicy | AutoPolicyParams | models.AutoPolicy"""
"""What happens when the model calls a tool."""

PredefinedAgentParams: TypeAlias = """str | AgentParams | MultiagentSelfParams"""
"""A saved agent: an id (its latest version), a reference, or the agent itself."""

RepositoryCheckoutParams: TypeAlias = """BranchCheckoutParams | models.BranchCheckout | CommitCheckoutParams | models.CommitCheckout"""
"""What to check out."""

RosterEntryParams: TypeAlias = """str | AgentParams | MultiagentSelfParams | AdvisorParams | models.Advisor"""
"""A roster entry: an agent id (its latest version), a reference, the agent itself, or an
advisor.
"""

SessionAgentParams: TypeAlias = """str | AgentParams | AgentWithOverridesParams"""
"""An agent: an id (its latest version), a reference, or a reference with overrides."""

SessionEventTypeParams: TypeAlias = """Literal["user.message", "user.interrupt", "user.tool_confirmation", "user.custom_tool_result", "agent.custom_tool_use", "agent.message", "agent.thinking", "agent.mcp_tool_use", "agent.mcp_tool_result", "agent.tool_use", "agent.tool_result", "agent.thread_message_received", "agent.thread_message_sent", "agent.thread_context_compacted", "session.error", "session.status_rescheduled", "session.status_running", "session.status_idle", "session.status_terminated", "session.thread_created", "span.outcome_evaluation_start", "span.outcome_evaluation_end", "span.model_request_start", "span.model_request_end", "span.outcome_evaluation_ongoing", "user.define_outcome", "session.thread_status_running", "session.thread_status_idle", "session.thread_status_terminated", "user.tool_result", "session.thread_status_rescheduled", "session.updated", "system.message", "session.usage", "workflow_run.created", "workflow_run.status_running", "workflow_run.status_idle", "workflow_run.status_ended", "workflow_run.error", "workflow_run.phase_started", "workflow_run.phase_ended"] | str"""
"""Type of an event that can be listed."""

SessionInitialEventParams: TypeAlias = """UserMessageEventParams | UserDefineOutcomeEventParams"""
"""An event that a new session starts with."""

SessionResourceParams: TypeAlias = """GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams"""
"""Something to mount into a session."""

SessionStatusParams: TypeAlias = """Literal["rescheduling", "running", "idle", "terminated"] | str"""
"""What a session or a thread does."""

TokenEndpointAuthParams: TypeAlias = """TokenEndpointAuthNoneParams | models.TokenEndpointAuthNone | TokenEndpointAuthBasicParams | TokenEndpointAuthPostParams"""
"""How a client proves itself at a token endpoint."""

TokenEndpointAuthUpdateParams: TypeAlias = """TokenEndpointAuthBasicUpdateParams | TokenEndpointAuthPostUpdateParams"""
"""A new client secret."""

ToolResultBlockParams: TypeAlias = """TextBlockParams | models.TextBlock | ImageBlockParams | models.ImageBlock | DocumentBlockParams | models.DocumentBlock | SearchResultBlockParams | models.SearchResultBlock"""
"""A part of a tool's result."""

TriggerTypeParams: TypeAlias = """Literal["schedule", "manual"] | str"""
"""What starts a run."""

UserProfileAccessTypeParams: TypeAlias = """Literal["application", "passthrough"] | str"""
"""How an end user reaches the service."""

UserProfileOrderByParams: TypeAlias = """Literal["created_at", "name"] | str"""
"""What profiles are sorted by."""

WebFetchUrlSourceNameParams: TypeAlias = """Literal["all", "none"] | str"""
"""Short form of all and none."""

WebFetchUrlSourceParams: TypeAlias = """WebFetchUrlSourceNameParams | WebFetchUrlSourceAllParams | models.WebFetchUrlSourceAll | WebFetchUrlSourceNoneParams | models.WebFetchUrlSourceNone | WebFetchUrlSourceOnlyParams | models.WebFetchUrlSourceOnly | WebFetchUrlSourceExceptParams | models.WebFetchUrlSourceExcept"""
"""All, none, or a list of tools; `all` and `none` may be plain strings."""

WebFetchUserInputSourceParams: TypeAlias = """WebFetchUrlSourceNameParams | WebFetchUrlSourceAllParams | models.WebFetchUrlSourceAll | WebFetchUrlSourceNoneParams | models.WebFetchUrlSourceNone"""
"""All or none; may be a plain string."""
