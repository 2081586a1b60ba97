// Written by hostler-codegen from api/. Do not edit.
use super::{Field, Kind, Object, Shape, Union};

/// Operations with a JSON body: id, rules, whether there must be a body.
/// Ascending by id.
pub(super) static BODIES: &[(&str, &Object, bool)] = &[
    ("agents.create", &AGENT_CREATE_PARAMS, true),
    ("agents.update", &AGENT_UPDATE_PARAMS, false),
    ("deployments.create", &DEPLOYMENT_CREATE_PARAMS, true),
    ("deployments.update", &DEPLOYMENT_UPDATE_PARAMS, false),
    ("dreams.create", &DREAM_CREATE_PARAMS, true),
    ("environments.create", &ENVIRONMENT_CREATE_PARAMS, true),
    ("environments.update", &ENVIRONMENT_UPDATE_PARAMS, false),
    ("environments.work.stop", &WORK_STOP_PARAMS, false),
    ("environments.work.update", &WORK_UPDATE_PARAMS, true),
    ("memory_stores.create", &MEMORY_STORE_CREATE_PARAMS, true),
    ("memory_stores.memories.create", &MEMORY_CREATE_PARAMS, true),
    ("memory_stores.memories.update", &MEMORY_UPDATE_PARAMS, false),
    ("memory_stores.update", &MEMORY_STORE_UPDATE_PARAMS, false),
    ("sessions.create", &SESSION_CREATE_PARAMS, true),
    ("sessions.events.send", &SESSION_EVENT_SEND_PARAMS, true),
    ("sessions.resources.add", &SESSION_RESOURCE_ADD_PARAMS, true),
    ("sessions.resources.update", &SESSION_RESOURCE_UPDATE_PARAMS, true),
    ("sessions.update", &SESSION_UPDATE_PARAMS, false),
    ("tunnels.certificates.create", &TUNNEL_CERTIFICATE_CREATE_PARAMS, true),
    ("tunnels.create", &TUNNEL_CREATE_PARAMS, false),
    ("tunnels.rotate_token", &TUNNEL_ROTATE_TOKEN_PARAMS, false),
    ("user_profiles.action_urls.create", &USER_PROFILE_ACTION_URL_CREATE_PARAMS, true),
    ("user_profiles.create", &USER_PROFILE_CREATE_PARAMS, false),
    ("user_profiles.update", &USER_PROFILE_UPDATE_PARAMS, false),
    ("vaults.create", &VAULT_CREATE_PARAMS, true),
    ("vaults.credentials.create", &CREDENTIAL_CREATE_PARAMS, true),
    ("vaults.credentials.update", &CREDENTIAL_UPDATE_PARAMS, false),
    ("vaults.update", &VAULT_UPDATE_PARAMS, false),
];

const CONFIRMATION_RESULT: &[&str] = &["allow", "deny"];

const EFFORT_LEVEL: &[&str] = &["low", "medium", "high", "xhigh", "max"];

const ENVIRONMENT_SCOPE: &[&str] = &["organization", "account"];

const EXTERNAL_ACCOUNT_STATUS: &[&str] = &["active", "suspended", "blocked"];

const EXTERNAL_ENTITY_TYPE: &[&str] = &["individual", "business", "non_profit", "government"];

const MEMORY_ACCESS: &[&str] = &["read_write", "read_only"];

const MODEL_SPEED: &[&str] = &["standard", "fast"];

const USER_PROFILE_ACCESS_TYPE: &[&str] = &["application", "passthrough"];

const WEB_FETCH_URL_SOURCE_NAME: &[&str] = &["all", "none"];

static AGENT_SKILL_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("anthropic", &ANTHROPIC_SKILL_PARAMS), ("custom", &CUSTOM_SKILL_PARAMS)],
};

static AGENT_TOOL_CONFIG_PARAMS: Union = Union {
    discriminator: "name",
    text: None,
    object: None,
    members: &[("bash", &BASH_TOOL_CONFIG_PARAMS), ("edit", &EDIT_TOOL_CONFIG_PARAMS), ("read", &READ_TOOL_CONFIG_PARAMS), ("write", &WRITE_TOOL_CONFIG_PARAMS), ("glob", &GLOB_TOOL_CONFIG_PARAMS), ("grep", &GREP_TOOL_CONFIG_PARAMS), ("web_fetch", &WEB_FETCH_TOOL_CONFIG_PARAMS), ("web_search", &WEB_SEARCH_TOOL_CONFIG_PARAMS)],
};

static AGENT_TOOL_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("agent_toolset_20260401", &AGENT_TOOLSET20260401_PARAMS), ("mcp_toolset", &MCP_TOOLSET_PARAMS), ("custom", &CUSTOM_TOOL)],
};

static CREDENTIAL_AUTH_CREATE_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("mcp_oauth", &MCP_OAUTH_CREATE_PARAMS), ("static_bearer", &STATIC_BEARER_CREATE_PARAMS), ("environment_variable", &ENVIRONMENT_VARIABLE_CREATE_PARAMS)],
};

static CREDENTIAL_AUTH_UPDATE_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("mcp_oauth", &MCP_OAUTH_UPDATE_PARAMS), ("static_bearer", &STATIC_BEARER_UPDATE_PARAMS), ("environment_variable", &ENVIRONMENT_VARIABLE_UPDATE_PARAMS)],
};

static CREDENTIAL_NETWORKING: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("unrestricted", &UNRESTRICTED_CREDENTIAL_NETWORKING), ("limited", &LIMITED_CREDENTIAL_NETWORKING)],
};

static DEPLOYMENT_AGENT_PARAMS: Union = Union {
    discriminator: "",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: Some(&AGENT_PARAMS),
    members: &[],
};

static DEPLOYMENT_INITIAL_EVENT_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("user.message", &USER_MESSAGE_EVENT_PARAMS), ("user.define_outcome", &USER_DEFINE_OUTCOME_EVENT_PARAMS), ("system.message", &SYSTEM_MESSAGE_EVENT_PARAMS)],
};

static DOCUMENT_SOURCE: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("base64", &BASE64_DOCUMENT_SOURCE), ("text", &PLAIN_TEXT_DOCUMENT_SOURCE), ("url", &URL_DOCUMENT_SOURCE), ("file", &FILE_DOCUMENT_SOURCE)],
};

static DREAM_INPUT: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("memory_store", &DREAM_MEMORY_STORE_INPUT), ("sessions", &DREAM_SESSIONS_INPUT)],
};

static DREAM_MODEL_PARAMS: Union = Union {
    discriminator: "",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: Some(&DREAM_MODEL_CONFIG),
    members: &[],
};

static DREAM_OUTPUT_BEHAVIOR: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("create_new", &OUTPUT_BEHAVIOR_CREATE_NEW), ("update_existing", &OUTPUT_BEHAVIOR_UPDATE_EXISTING)],
};

static EFFORT_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Enum(EFFORT_LEVEL)),
    object: None,
    members: &[("low", &EFFORT_LOW), ("medium", &EFFORT_MEDIUM), ("high", &EFFORT_HIGH), ("xhigh", &EFFORT_XHIGH), ("max", &EFFORT_MAX)],
};

static ENVIRONMENT_CONFIG_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("cloud", &CLOUD_CONFIG_PARAMS), ("self_hosted", &SELF_HOSTED_CONFIG)],
};

static EXECUTION_IDENTITY: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("aws_role", &AWS_ROLE_EXECUTION_IDENTITY), ("service_account", &SERVICE_ACCOUNT_EXECUTION_IDENTITY)],
};

static IMAGE_SOURCE: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("base64", &BASE64_IMAGE_SOURCE), ("url", &URL_IMAGE_SOURCE), ("file", &FILE_IMAGE_SOURCE)],
};

static INPUT_EVENT_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("user.message", &USER_MESSAGE_EVENT_PARAMS), ("user.interrupt", &USER_INTERRUPT_EVENT_PARAMS), ("user.tool_confirmation", &USER_TOOL_CONFIRMATION_EVENT_PARAMS), ("user.custom_tool_result", &USER_CUSTOM_TOOL_RESULT_EVENT_PARAMS), ("user.define_outcome", &USER_DEFINE_OUTCOME_EVENT_PARAMS), ("user.tool_result", &USER_TOOL_RESULT_EVENT_PARAMS), ("system.message", &SYSTEM_MESSAGE_EVENT_PARAMS)],
};

static MESSAGE_BLOCK: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("text", &TEXT_BLOCK), ("image", &IMAGE_BLOCK), ("document", &DOCUMENT_BLOCK), ("redacted", &REDACTED_BLOCK)],
};

static MODEL_PARAMS: Union = Union {
    discriminator: "",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: Some(&MODEL_CONFIG_PARAMS),
    members: &[],
};

static MULTIAGENT_ADVISOR: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("enabled", &MULTIAGENT_ADVISOR_ENABLED), ("disabled", &MULTIAGENT_ADVISOR_DISABLED)],
};

static MULTIAGENT_INLINE_AGENTS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("enabled", &MULTIAGENT_INLINE_AGENTS_ENABLED), ("disabled", &MULTIAGENT_INLINE_AGENTS_DISABLED)],
};

static MULTIAGENT_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("coordinator", &MULTIAGENT_COORDINATOR_PARAMS), ("multiagent_20261001", &MULTIAGENT20261001_PARAMS)],
};

static MULTIAGENT_SUBAGENTS_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("enabled", &MULTIAGENT_SUBAGENTS_ENABLED_PARAMS), ("disabled", &MULTIAGENT_SUBAGENTS_DISABLED)],
};

static MULTIAGENT_WORKFLOWS_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("enabled", &MULTIAGENT_WORKFLOWS_ENABLED_PARAMS), ("disabled", &MULTIAGENT_WORKFLOWS_DISABLED)],
};

static NETWORKING_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("unrestricted", &UNRESTRICTED_NETWORK), ("limited", &LIMITED_NETWORK_PARAMS)],
};

static OUTCOME_RUBRIC: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("file", &FILE_RUBRIC), ("text", &TEXT_RUBRIC)],
};

static PERMISSION_POLICY: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("always_allow", &ALWAYS_ALLOW_POLICY), ("always_ask", &ALWAYS_ASK_POLICY), ("auto", &AUTO_POLICY)],
};

static PREDEFINED_AGENT_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: None,
    members: &[("agent", &AGENT_PARAMS), ("self", &MULTIAGENT_SELF)],
};

static REPOSITORY_CHECKOUT: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("branch", &BRANCH_CHECKOUT), ("commit", &COMMIT_CHECKOUT)],
};

static ROSTER_ENTRY_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: None,
    members: &[("agent", &AGENT_PARAMS), ("self", &MULTIAGENT_SELF), ("advisor", &ADVISOR)],
};

static SESSION_AGENT_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Text { min: 0, max: u32::MAX, class: None }),
    object: None,
    members: &[("agent", &AGENT_PARAMS), ("agent_with_overrides", &AGENT_WITH_OVERRIDES_PARAMS)],
};

static SESSION_INITIAL_EVENT_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("user.message", &USER_MESSAGE_EVENT_PARAMS), ("user.define_outcome", &USER_DEFINE_OUTCOME_EVENT_PARAMS)],
};

static SESSION_RESOURCE_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("github_repository", &GIT_HUB_REPOSITORY_RESOURCE_PARAMS), ("file", &FILE_RESOURCE_PARAMS), ("memory_store", &MEMORY_STORE_RESOURCE_PARAMS)],
};

static TOKEN_ENDPOINT_AUTH_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("none", &TOKEN_ENDPOINT_AUTH_NONE), ("client_secret_basic", &TOKEN_ENDPOINT_AUTH_BASIC_PARAMS), ("client_secret_post", &TOKEN_ENDPOINT_AUTH_POST_PARAMS)],
};

static TOKEN_ENDPOINT_AUTH_UPDATE_PARAMS: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("client_secret_basic", &TOKEN_ENDPOINT_AUTH_BASIC_UPDATE_PARAMS), ("client_secret_post", &TOKEN_ENDPOINT_AUTH_POST_UPDATE_PARAMS)],
};

static TOOL_RESULT_BLOCK: Union = Union {
    discriminator: "type",
    text: None,
    object: None,
    members: &[("text", &TEXT_BLOCK), ("image", &IMAGE_BLOCK), ("document", &DOCUMENT_BLOCK), ("search_result", &SEARCH_RESULT_BLOCK)],
};

static WEB_FETCH_URL_SOURCE_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Enum(WEB_FETCH_URL_SOURCE_NAME)),
    object: None,
    members: &[("all", &WEB_FETCH_URL_SOURCE_ALL), ("none", &WEB_FETCH_URL_SOURCE_NONE), ("only", &WEB_FETCH_URL_SOURCE_ONLY), ("except", &WEB_FETCH_URL_SOURCE_EXCEPT)],
};

static WEB_FETCH_USER_INPUT_SOURCE_PARAMS: Union = Union {
    discriminator: "type",
    text: Some(Kind::Enum(WEB_FETCH_URL_SOURCE_NAME)),
    object: None,
    members: &[("all", &WEB_FETCH_URL_SOURCE_ALL), ("none", &WEB_FETCH_URL_SOURCE_NONE)],
};

static ADVISOR: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["advisor"])) },
        Field { name: "model", required: true, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }) },
    ],
};

static AGENT_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "model", required: true, shape: Shape::new(Kind::Union(&MODEL_PARAMS)) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 2048, class: None }).or_null() },
        Field { name: "execution_identity", required: false, shape: Shape::new(Kind::Union(&EXECUTION_IDENTITY)).or_null() },
        Field { name: "mcp_servers", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&URL_MCP_SERVER)), min: 0, max: 20, unique: false }) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
        Field { name: "multiagent", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_PARAMS)).or_null() },
        Field { name: "skills", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_SKILL_PARAMS)), min: 0, max: 20, unique: false }) },
        Field { name: "system", required: false, shape: Shape::new(Kind::Text { min: 0, max: 100000, class: None }).or_null() },
        Field { name: "tools", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_TOOL_PARAMS)), min: 0, max: 256, unique: false }) },
    ],
};

static AGENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["agent"])) },
        Field { name: "version", required: false, shape: Shape::new(Kind::Integer { min: 1, max: i64::MAX }) },
    ],
};

static AGENT_TOOLSET20260401_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["agent_toolset_20260401"])) },
        Field { name: "configs", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_TOOL_CONFIG_PARAMS)), min: 0, max: 8, unique: false }) },
        Field { name: "default_config", required: false, shape: Shape::new(Kind::Object(&AGENT_TOOLSET_DEFAULT_CONFIG_PARAMS)).or_null() },
    ],
};

static AGENT_TOOLSET_DEFAULT_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static AGENT_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 2048, class: None }).or_null() },
        Field { name: "execution_identity", required: false, shape: Shape::new(Kind::Union(&EXECUTION_IDENTITY)).or_null() },
        Field { name: "mcp_servers", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&URL_MCP_SERVER)), min: 0, max: 20, unique: false }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
        Field { name: "model", required: false, shape: Shape::new(Kind::Union(&MODEL_PARAMS)) },
        Field { name: "multiagent", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_PARAMS)).or_null() },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "skills", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_SKILL_PARAMS)), min: 0, max: 20, unique: false }).or_null() },
        Field { name: "system", required: false, shape: Shape::new(Kind::Text { min: 0, max: 100000, class: None }).or_null() },
        Field { name: "tools", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_TOOL_PARAMS)), min: 0, max: 256, unique: false }).or_null() },
        Field { name: "version", required: false, shape: Shape::new(Kind::Integer { min: 1, max: i64::MAX }) },
    ],
};

static AGENT_WITH_OVERRIDES_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["agent_with_overrides"])) },
        Field { name: "mcp_servers", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&URL_MCP_SERVER)), min: 0, max: 20, unique: false }).or_null() },
        Field { name: "model", required: false, shape: Shape::new(Kind::Union(&MODEL_PARAMS)).or_null() },
        Field { name: "skills", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_SKILL_PARAMS)), min: 0, max: 20, unique: false }).or_null() },
        Field { name: "system", required: false, shape: Shape::new(Kind::Text { min: 0, max: 100000, class: None }).or_null() },
        Field { name: "tools", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_TOOL_PARAMS)), min: 0, max: 256, unique: false }).or_null() },
        Field { name: "version", required: false, shape: Shape::new(Kind::Integer { min: 1, max: i64::MAX }) },
    ],
};

static ALWAYS_ALLOW_POLICY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["always_allow"])) },
    ],
};

static ALWAYS_ASK_POLICY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["always_ask"])) },
    ],
};

static ANTHROPIC_SKILL_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["anthropic"])) },
        Field { name: "skill_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 64, class: None }) },
        Field { name: "version", required: false, shape: Shape::new(Kind::Text { min: 1, max: 64, class: None }).or_null() },
    ],
};

static AUTO_POLICY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["auto"])) },
    ],
};

static AWS_ROLE_EXECUTION_IDENTITY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["aws_role"])) },
        Field { name: "role_arn", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2048, class: None }) },
    ],
};

static BASE64_DOCUMENT_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["base64"])) },
        Field { name: "data", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
        Field { name: "media_type", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static BASE64_IMAGE_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["base64"])) },
        Field { name: "data", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
        Field { name: "media_type", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static BASH_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["bash"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["bash"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static BRANCH_CHECKOUT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["branch"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }) },
    ],
};

static BUDGET_LIMIT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["limit"])) },
        Field { name: "max_list_cost", required: true, shape: Shape::new(Kind::Object(&MONETARY_AMOUNT)) },
    ],
};

static CLOUD_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["cloud"])) },
        Field { name: "networking", required: false, shape: Shape::new(Kind::Union(&NETWORKING_PARAMS)).or_null() },
        Field { name: "packages", required: false, shape: Shape::new(Kind::Object(&PACKAGES_PARAMS)).or_null() },
    ],
};

static COMMIT_CHECKOUT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["commit"])) },
        Field { name: "sha", required: true, shape: Shape::new(Kind::Text { min: 7, max: 64, class: Some("0-9A-Fa-f") }) },
    ],
};

static CREDENTIAL_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "auth", required: true, shape: Shape::new(Kind::Union(&CREDENTIAL_AUTH_CREATE_PARAMS)) },
        Field { name: "display_name", required: false, shape: Shape::new(Kind::Text { min: 0, max: 255, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
    ],
};

static CREDENTIAL_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "auth", required: false, shape: Shape::new(Kind::Union(&CREDENTIAL_AUTH_UPDATE_PARAMS)) },
        Field { name: "display_name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
    ],
};

static CUSTOM_SKILL_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["custom"])) },
        Field { name: "skill_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 64, class: None }) },
        Field { name: "version", required: false, shape: Shape::new(Kind::Text { min: 1, max: 64, class: None }).or_null() },
    ],
};

static CUSTOM_TOOL: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["custom"])) },
        Field { name: "description", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
        Field { name: "input_schema", required: true, shape: Shape::new(Kind::Object(&CUSTOM_TOOL_INPUT_SCHEMA)) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: Some("A-Za-z0-9_-") }) },
    ],
};

static CUSTOM_TOOL_INPUT_SCHEMA: Object = Object {
    open: true,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["object"])) },
        Field { name: "properties", required: false, shape: Shape::new(Kind::AnyObject).or_null() },
        Field { name: "required", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }), min: 0, max: u32::MAX, unique: false }).or_null() },
    ],
};

static DEPLOYMENT_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "agent", required: true, shape: Shape::new(Kind::Union(&DEPLOYMENT_AGENT_PARAMS)) },
        Field { name: "environment_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "initial_events", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&DEPLOYMENT_INITIAL_EVENT_PARAMS)), min: 1, max: 50, unique: false }) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "budget", required: false, shape: Shape::new(Kind::Object(&BUDGET_LIMIT)).or_null() },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 2048, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
        Field { name: "resources", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&SESSION_RESOURCE_PARAMS)), min: 0, max: 500, unique: false }) },
        Field { name: "schedule", required: false, shape: Shape::new(Kind::Object(&SCHEDULE_PARAMS)).or_null() },
        Field { name: "vault_ids", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 50, unique: false }) },
    ],
};

static DEPLOYMENT_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "agent", required: false, shape: Shape::new(Kind::Union(&DEPLOYMENT_AGENT_PARAMS)) },
        Field { name: "budget", required: false, shape: Shape::new(Kind::Object(&BUDGET_LIMIT)).or_null() },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 2048, class: None }).or_null() },
        Field { name: "environment_id", required: false, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "initial_events", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&DEPLOYMENT_INITIAL_EVENT_PARAMS)), min: 1, max: 50, unique: false }) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "resources", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&SESSION_RESOURCE_PARAMS)), min: 0, max: 500, unique: false }).or_null() },
        Field { name: "schedule", required: false, shape: Shape::new(Kind::Object(&SCHEDULE_PARAMS)).or_null() },
        Field { name: "vault_ids", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 50, unique: false }).or_null() },
    ],
};

static DOCUMENT_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["document"])) },
        Field { name: "source", required: true, shape: Shape::new(Kind::Union(&DOCUMENT_SOURCE)) },
        Field { name: "context", required: false, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }).or_null() },
        Field { name: "title", required: false, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }).or_null() },
    ],
};

static DREAM_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "inputs", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&DREAM_INPUT)), min: 2, max: 2, unique: false }) },
        Field { name: "model", required: true, shape: Shape::new(Kind::Union(&DREAM_MODEL_PARAMS)) },
        Field { name: "instructions", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).or_null() },
        Field { name: "output_behavior", required: false, shape: Shape::new(Kind::Union(&DREAM_OUTPUT_BEHAVIOR)) },
    ],
};

static DREAM_MEMORY_STORE_INPUT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["memory_store"])) },
        Field { name: "memory_store_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static DREAM_MODEL_CONFIG: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "speed", required: false, shape: Shape::new(Kind::Enum(MODEL_SPEED)).or_null() },
    ],
};

static DREAM_SESSIONS_INPUT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["sessions"])) },
        Field { name: "session_ids", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 1, max: 100, unique: true }) },
    ],
};

static EDIT_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["edit"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["edit"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static EFFORT_HIGH: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["high"])) },
    ],
};

static EFFORT_LOW: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["low"])) },
    ],
};

static EFFORT_MAX: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["max"])) },
    ],
};

static EFFORT_MEDIUM: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["medium"])) },
    ],
};

static EFFORT_XHIGH: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["xhigh"])) },
    ],
};

static ENROLL_END_USER_ACTION: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["enroll_end_user"])) },
    ],
};

static ENVIRONMENT_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "config", required: false, shape: Shape::new(Kind::Union(&ENVIRONMENT_CONFIG_PARAMS)).or_null() },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 1024, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
        Field { name: "scope", required: false, shape: Shape::new(Kind::Enum(ENVIRONMENT_SCOPE)).or_null() },
    ],
};

static ENVIRONMENT_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "config", required: false, shape: Shape::new(Kind::Union(&ENVIRONMENT_CONFIG_PARAMS)).or_null() },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 1024, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }) },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }).or_null() },
        Field { name: "scope", required: false, shape: Shape::new(Kind::Enum(ENVIRONMENT_SCOPE)).or_null() },
    ],
};

static ENVIRONMENT_VARIABLE_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["environment_variable"])) },
        Field { name: "networking", required: true, shape: Shape::new(Kind::Union(&CREDENTIAL_NETWORKING)) },
        Field { name: "secret_name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: Some("A-Za-z0-9_") }) },
        Field { name: "secret_value", required: true, shape: Shape::new(Kind::Text { min: 1, max: 65536, class: None }).secret() },
        Field { name: "injection_location", required: false, shape: Shape::new(Kind::Object(&INJECTION_LOCATION_PARAMS)) },
    ],
};

static ENVIRONMENT_VARIABLE_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["environment_variable"])) },
        Field { name: "injection_location", required: false, shape: Shape::new(Kind::Object(&INJECTION_LOCATION_UPDATE_PARAMS)) },
        Field { name: "networking", required: false, shape: Shape::new(Kind::Union(&CREDENTIAL_NETWORKING)).or_null() },
        Field { name: "secret_value", required: false, shape: Shape::new(Kind::Text { min: 1, max: 65536, class: None }).or_null().secret() },
    ],
};

static FILE_DOCUMENT_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["file"])) },
        Field { name: "file_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static FILE_IMAGE_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["file"])) },
        Field { name: "file_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static FILE_RESOURCE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["file"])) },
        Field { name: "file_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "mount_path", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).or_null() },
    ],
};

static FILE_RUBRIC: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["file"])) },
        Field { name: "file_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static GIT_HUB_REPOSITORY_RESOURCE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["github_repository"])) },
        Field { name: "url", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2048, class: None }) },
        Field { name: "authorization_token", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).secret() },
        Field { name: "checkout", required: false, shape: Shape::new(Kind::Union(&REPOSITORY_CHECKOUT)).or_null() },
        Field { name: "mount_path", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).or_null() },
    ],
};

static GLOB_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["glob"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["glob"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static GREP_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["grep"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["grep"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static IMAGE_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["image"])) },
        Field { name: "source", required: true, shape: Shape::new(Kind::Union(&IMAGE_SOURCE)) },
    ],
};

static INJECTION_LOCATION_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "body", required: false, shape: Shape::new(Kind::Boolean) },
        Field { name: "header", required: false, shape: Shape::new(Kind::Boolean) },
    ],
};

static INJECTION_LOCATION_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "body", required: false, shape: Shape::new(Kind::Boolean) },
        Field { name: "header", required: false, shape: Shape::new(Kind::Boolean) },
    ],
};

static LIMITED_CREDENTIAL_NETWORKING: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["limited"])) },
        Field { name: "allowed_hosts", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 1, max: 16, unique: false }) },
    ],
};

static LIMITED_NETWORK_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["limited"])) },
        Field { name: "allow_mcp_servers", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "allow_package_managers", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "allowed_hosts", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 0, max: 256, unique: false }).or_null() },
    ],
};

static MCP_OAUTH_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["mcp_oauth"])) },
        Field { name: "access_token", required: true, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }).secret() },
        Field { name: "mcp_server_url", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2047, class: None }) },
        Field { name: "expires_at", required: false, shape: Shape::new(Kind::DateTime).or_null() },
        Field { name: "refresh", required: false, shape: Shape::new(Kind::Object(&MCP_OAUTH_REFRESH_PARAMS)).or_null() },
    ],
};

static MCP_OAUTH_REFRESH_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "client_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 1024, class: None }) },
        Field { name: "refresh_token", required: true, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).secret() },
        Field { name: "token_endpoint", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2047, class: None }) },
        Field { name: "token_endpoint_auth", required: true, shape: Shape::new(Kind::Union(&TOKEN_ENDPOINT_AUTH_PARAMS)) },
        Field { name: "resource", required: false, shape: Shape::new(Kind::Text { min: 1, max: 2047, class: None }).or_null() },
        Field { name: "scope", required: false, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }).or_null() },
    ],
};

static MCP_OAUTH_REFRESH_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "refresh_token", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).or_null().secret() },
        Field { name: "scope", required: false, shape: Shape::new(Kind::Text { min: 0, max: 8192, class: None }).or_null() },
        Field { name: "token_endpoint_auth", required: false, shape: Shape::new(Kind::Union(&TOKEN_ENDPOINT_AUTH_UPDATE_PARAMS)) },
    ],
};

static MCP_OAUTH_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["mcp_oauth"])) },
        Field { name: "access_token", required: false, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }).or_null().secret() },
        Field { name: "expires_at", required: false, shape: Shape::new(Kind::DateTime).or_null() },
        Field { name: "refresh", required: false, shape: Shape::new(Kind::Object(&MCP_OAUTH_REFRESH_UPDATE_PARAMS)).or_null() },
    ],
};

static MCP_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static MCP_TOOLSET_DEFAULT_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static MCP_TOOLSET_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["mcp_toolset"])) },
        Field { name: "mcp_server_name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }) },
        Field { name: "configs", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&MCP_TOOL_CONFIG_PARAMS)), min: 0, max: u32::MAX, unique: false }) },
        Field { name: "default_config", required: false, shape: Shape::new(Kind::Object(&MCP_TOOLSET_DEFAULT_CONFIG_PARAMS)).or_null() },
    ],
};

static MEMORY_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "content", required: true, shape: Shape::new(Kind::Text { min: 0, max: 102400, class: None }).or_null() },
        Field { name: "path", required: true, shape: Shape::new(Kind::Text { min: 2, max: 1024, class: None }) },
    ],
};

static MEMORY_PRECONDITION: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["content_sha256"])) },
        Field { name: "content_sha256", required: false, shape: Shape::new(Kind::Text { min: 64, max: 64, class: Some("0-9a-f") }) },
    ],
};

static MEMORY_STORE_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }) },
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 1024, class: None }) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
    ],
};

static MEMORY_STORE_RESOURCE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["memory_store"])) },
        Field { name: "memory_store_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "access", required: false, shape: Shape::new(Kind::Enum(MEMORY_ACCESS)).or_null() },
        Field { name: "instructions", required: false, shape: Shape::new(Kind::Text { min: 0, max: 4096, class: None }).or_null() },
    ],
};

static MEMORY_STORE_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "description", required: false, shape: Shape::new(Kind::Text { min: 0, max: 1024, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static MEMORY_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "content", required: false, shape: Shape::new(Kind::Text { min: 0, max: 102400, class: None }).or_null() },
        Field { name: "path", required: false, shape: Shape::new(Kind::Text { min: 2, max: 1024, class: None }).or_null() },
        Field { name: "precondition", required: false, shape: Shape::new(Kind::Object(&MEMORY_PRECONDITION)) },
    ],
};

static MODEL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
        Field { name: "effort", required: false, shape: Shape::new(Kind::Union(&EFFORT_PARAMS)).or_null() },
        Field { name: "inference_geo", required: false, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }).or_null() },
        Field { name: "speed", required: false, shape: Shape::new(Kind::Enum(MODEL_SPEED)).or_null() },
    ],
};

static MONETARY_AMOUNT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "amount", required: true, shape: Shape::new(Kind::Text { min: 1, max: 20, class: Some("0-9") }) },
        Field { name: "currency", required: true, shape: Shape::new(Kind::Enum(&["USD"])) },
    ],
};

static MULTIAGENT20261001_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["multiagent_20261001"])) },
        Field { name: "advisor", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_ADVISOR)).or_null() },
        Field { name: "subagents", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_SUBAGENTS_PARAMS)).or_null() },
        Field { name: "workflows", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_WORKFLOWS_PARAMS)).or_null() },
    ],
};

static MULTIAGENT_ADVISOR_DISABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["disabled"])) },
    ],
};

static MULTIAGENT_ADVISOR_ENABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["enabled"])) },
        Field { name: "model", required: true, shape: Shape::new(Kind::Text { min: 1, max: 256, class: None }) },
    ],
};

static MULTIAGENT_COORDINATOR_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["coordinator"])) },
        Field { name: "agents", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&ROSTER_ENTRY_PARAMS)), min: 1, max: 20, unique: false }) },
    ],
};

static MULTIAGENT_INLINE_AGENTS_DISABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["disabled"])) },
    ],
};

static MULTIAGENT_INLINE_AGENTS_ENABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["enabled"])) },
    ],
};

static MULTIAGENT_SELF: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["self"])) },
    ],
};

static MULTIAGENT_SUBAGENTS_DISABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["disabled"])) },
    ],
};

static MULTIAGENT_SUBAGENTS_ENABLED_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["enabled"])) },
        Field { name: "inline_agents", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_INLINE_AGENTS)).or_null() },
        Field { name: "predefined_agents", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&PREDEFINED_AGENT_PARAMS)), min: 0, max: 20, unique: false }).or_null() },
    ],
};

static MULTIAGENT_WORKFLOWS_DISABLED: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["disabled"])) },
    ],
};

static MULTIAGENT_WORKFLOWS_ENABLED_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["enabled"])) },
        Field { name: "inline_agents", required: false, shape: Shape::new(Kind::Union(&MULTIAGENT_INLINE_AGENTS)).or_null() },
        Field { name: "predefined_agents", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&PREDEFINED_AGENT_PARAMS)), min: 0, max: 20, unique: false }).or_null() },
    ],
};

static OUTPUT_BEHAVIOR_CREATE_NEW: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["create_new"])) },
    ],
};

static OUTPUT_BEHAVIOR_UPDATE_EXISTING: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["update_existing"])) },
        Field { name: "memory_store_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static PACKAGES_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["packages"])) },
        Field { name: "apt", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
        Field { name: "cargo", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
        Field { name: "gem", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
        Field { name: "go", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
        Field { name: "npm", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
        Field { name: "pip", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 100, unique: false }).or_null() },
    ],
};

static PLAIN_TEXT_DOCUMENT_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["text"])) },
        Field { name: "data", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
        Field { name: "media_type", required: true, shape: Shape::new(Kind::Enum(&["text/plain"])) },
    ],
};

static READ_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["read"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["read"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};

static REDACTED_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["redacted"])) },
    ],
};

static SCHEDULE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["cron"])) },
        Field { name: "expression", required: true, shape: Shape::new(Kind::Text { min: 9, max: 256, class: None }) },
        Field { name: "timezone", required: true, shape: Shape::new(Kind::Text { min: 1, max: 64, class: None }) },
    ],
};

static SEARCH_RESULT_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["search_result"])) },
        Field { name: "citations", required: true, shape: Shape::new(Kind::Object(&SEARCH_RESULT_CITATIONS)) },
        Field { name: "content", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&SEARCH_RESULT_CONTENT)), min: 0, max: u32::MAX, unique: false }) },
        Field { name: "source", required: true, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }) },
        Field { name: "title", required: true, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }) },
    ],
};

static SEARCH_RESULT_CITATIONS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "enabled", required: true, shape: Shape::new(Kind::Boolean) },
    ],
};

static SEARCH_RESULT_CONTENT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["text"])) },
        Field { name: "text", required: true, shape: Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }) },
    ],
};

static SELF_HOSTED_CONFIG: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["self_hosted"])) },
    ],
};

static SERVICE_ACCOUNT_EXECUTION_IDENTITY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["service_account"])) },
    ],
};

static SESSION_AGENT_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "mcp_servers", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&URL_MCP_SERVER)), min: 0, max: 20, unique: false }) },
        Field { name: "tools", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&AGENT_TOOL_PARAMS)), min: 0, max: 256, unique: false }) },
    ],
};

static SESSION_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "agent", required: true, shape: Shape::new(Kind::Union(&SESSION_AGENT_PARAMS)) },
        Field { name: "environment_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "budget", required: false, shape: Shape::new(Kind::Object(&BUDGET_LIMIT)) },
        Field { name: "initial_events", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&SESSION_INITIAL_EVENT_PARAMS)), min: 0, max: 50, unique: false }) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
        Field { name: "resources", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&SESSION_RESOURCE_PARAMS)), min: 0, max: 508, unique: false }) },
        Field { name: "title", required: false, shape: Shape::new(Kind::Text { min: 0, max: 500, class: None }).or_null() },
        Field { name: "vault_ids", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }), min: 0, max: 20, unique: false }) },
    ],
};

static SESSION_EVENT_SEND_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "events", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&INPUT_EVENT_PARAMS)), min: 1, max: 1000, unique: false }) },
    ],
};

static SESSION_RESOURCE_ADD_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["file"])) },
        Field { name: "file_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "mount_path", required: false, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).or_null() },
    ],
};

static SESSION_RESOURCE_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "authorization_token", required: true, shape: Shape::new(Kind::Text { min: 1, max: 4096, class: None }).secret() },
    ],
};

static SESSION_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "agent", required: false, shape: Shape::new(Kind::Object(&SESSION_AGENT_UPDATE_PARAMS)) },
        Field { name: "budget", required: false, shape: Shape::new(Kind::Object(&BUDGET_LIMIT)).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
        Field { name: "title", required: false, shape: Shape::new(Kind::Text { min: 1, max: 500, class: None }).or_null() },
        Field { name: "vault_ids", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 0, max: u32::MAX, class: None }), min: 0, max: u32::MAX, unique: false }) },
    ],
};

static STATIC_BEARER_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["static_bearer"])) },
        Field { name: "token", required: true, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }).secret() },
        Field { name: "mcp_server_url", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2047, class: None }) },
    ],
};

static STATIC_BEARER_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["static_bearer"])) },
        Field { name: "token", required: false, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }).or_null().secret() },
    ],
};

static SYSTEM_CONTENT_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["text"])) },
        Field { name: "text", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static SYSTEM_MESSAGE_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["system.message"])) },
        Field { name: "content", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&SYSTEM_CONTENT_BLOCK)), min: 1, max: 1000, unique: false }) },
    ],
};

static TEXT_BLOCK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["text"])) },
        Field { name: "text", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static TEXT_RUBRIC: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["text"])) },
        Field { name: "content", required: true, shape: Shape::new(Kind::Text { min: 1, max: 262144, class: None }) },
    ],
};

static TOKEN_ENDPOINT_AUTH_BASIC_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["client_secret_basic"])) },
        Field { name: "client_secret", required: true, shape: Shape::new(Kind::Text { min: 1, max: 512, class: None }).secret() },
    ],
};

static TOKEN_ENDPOINT_AUTH_BASIC_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["client_secret_basic"])) },
        Field { name: "client_secret", required: false, shape: Shape::new(Kind::Text { min: 1, max: 512, class: None }).or_null().secret() },
    ],
};

static TOKEN_ENDPOINT_AUTH_NONE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["none"])) },
    ],
};

static TOKEN_ENDPOINT_AUTH_POST_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["client_secret_post"])) },
        Field { name: "client_secret", required: true, shape: Shape::new(Kind::Text { min: 1, max: 512, class: None }).secret() },
    ],
};

static TOKEN_ENDPOINT_AUTH_POST_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["client_secret_post"])) },
        Field { name: "client_secret", required: false, shape: Shape::new(Kind::Text { min: 1, max: 512, class: None }).or_null().secret() },
    ],
};

static TUNNEL_CERTIFICATE_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "ca_certificate_pem", required: true, shape: Shape::new(Kind::Text { min: 1, max: 8192, class: None }) },
    ],
};

static TUNNEL_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "display_name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static TUNNEL_ROTATE_TOKEN_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "reason", required: false, shape: Shape::new(Kind::Text { min: 0, max: 1024, class: None }).or_null() },
    ],
};

static UNRESTRICTED_CREDENTIAL_NETWORKING: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["unrestricted"])) },
    ],
};

static UNRESTRICTED_NETWORK: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["unrestricted"])) },
    ],
};

static URL_DOCUMENT_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["url"])) },
        Field { name: "url", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static URL_IMAGE_SOURCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["url"])) },
        Field { name: "url", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
    ],
};

static URL_MCP_SERVER: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["url"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }) },
        Field { name: "url", required: true, shape: Shape::new(Kind::Text { min: 1, max: 2048, class: None }) },
    ],
};

static USER_CUSTOM_TOOL_RESULT_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.custom_tool_result"])) },
        Field { name: "custom_tool_use_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "content", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&TOOL_RESULT_BLOCK)), min: 0, max: 1000, unique: false }) },
        Field { name: "is_error", required: false, shape: Shape::new(Kind::Boolean).or_null() },
    ],
};

static USER_DEFINE_OUTCOME_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.define_outcome"])) },
        Field { name: "description", required: true, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }) },
        Field { name: "rubric", required: true, shape: Shape::new(Kind::Union(&OUTCOME_RUBRIC)) },
        Field { name: "max_iterations", required: false, shape: Shape::new(Kind::Integer { min: 1, max: 20 }).or_null() },
    ],
};

static USER_INTERRUPT_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.interrupt"])) },
        Field { name: "session_thread_id", required: false, shape: Shape::new(Kind::Text { min: 1, max: u32::MAX, class: None }).or_null() },
    ],
};

static USER_LOCATION: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["approximate"])) },
        Field { name: "city", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "country", required: false, shape: Shape::new(Kind::Text { min: 2, max: 2, class: Some("A-Z") }).or_null() },
        Field { name: "region", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "timezone", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static USER_MESSAGE_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.message"])) },
        Field { name: "content", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&MESSAGE_BLOCK)), min: 1, max: 1000, unique: false }) },
    ],
};

static USER_PROFILE_ACTION_URL_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "action", required: true, shape: Shape::new(Kind::Object(&ENROLL_END_USER_ACTION)) },
    ],
};

static USER_PROFILE_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "access_type", required: false, shape: Shape::new(Kind::Enum(USER_PROFILE_ACCESS_TYPE)) },
        Field { name: "external_id", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "external_user_details", required: false, shape: Shape::new(Kind::Object(&USER_PROFILE_EXTERNAL_USER_DETAILS_PARAMS)) },
        Field { name: "external_user_onboarded_at", required: false, shape: Shape::new(Kind::DateTime) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 1, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static USER_PROFILE_EXTERNAL_USER_DETAILS_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "account_status", required: false, shape: Shape::new(Kind::Enum(EXTERNAL_ACCOUNT_STATUS)).or_null() },
        Field { name: "country", required: false, shape: Shape::new(Kind::Text { min: 2, max: 2, class: Some("A-Z") }).or_null() },
        Field { name: "email_hash", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "entity_type", required: false, shape: Shape::new(Kind::Enum(EXTERNAL_ENTITY_TYPE)).or_null() },
        Field { name: "name_hash", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "onboarded_at", required: false, shape: Shape::new(Kind::DateTime) },
        Field { name: "reference_id", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static USER_PROFILE_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "access_type", required: false, shape: Shape::new(Kind::Enum(USER_PROFILE_ACCESS_TYPE)).or_null() },
        Field { name: "external_id", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "external_user_details", required: false, shape: Shape::new(Kind::Object(&USER_PROFILE_EXTERNAL_USER_DETAILS_PARAMS)) },
        Field { name: "external_user_onboarded_at", required: false, shape: Shape::new(Kind::DateTime) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: u32::MAX, key_min: 1, key_max: 64 }) },
        Field { name: "name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
    ],
};

static USER_TOOL_CONFIRMATION_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.tool_confirmation"])) },
        Field { name: "result", required: true, shape: Shape::new(Kind::Enum(CONFIRMATION_RESULT)) },
        Field { name: "tool_use_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "deny_message", required: false, shape: Shape::new(Kind::Text { min: 0, max: 10000, class: None }).or_null() },
    ],
};

static USER_TOOL_RESULT_EVENT_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["user.tool_result"])) },
        Field { name: "tool_use_id", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
        Field { name: "content", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Union(&TOOL_RESULT_BLOCK)), min: 0, max: 1000, unique: false }) },
        Field { name: "is_error", required: false, shape: Shape::new(Kind::Boolean).or_null() },
    ],
};

static VAULT_CREATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "display_name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }) },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }), max: 16, key_min: 1, key_max: 64 }) },
    ],
};

static VAULT_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "display_name", required: false, shape: Shape::new(Kind::Text { min: 1, max: 255, class: None }).or_null() },
        Field { name: "metadata", required: false, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }).or_null() },
    ],
};

static WEB_FETCH_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["web_fetch"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["web_fetch"])) },
        Field { name: "allowed_domains", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 0, max: 64, unique: false }).or_null() },
        Field { name: "blocked_domains", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 0, max: 64, unique: false }).or_null() },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "max_content_tokens", required: false, shape: Shape::new(Kind::Integer { min: 1, max: i64::MAX }).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
        Field { name: "url_sources", required: false, shape: Shape::new(Kind::Object(&WEB_FETCH_URL_SOURCES_PARAMS)).or_null() },
    ],
};

static WEB_FETCH_URL_SOURCE_ALL: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["all"])) },
    ],
};

static WEB_FETCH_URL_SOURCE_EXCEPT: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["except"])) },
        Field { name: "tools", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&WEB_FETCH_URL_SOURCE_TOOL_REFERENCE)), min: 1, max: 128, unique: false }) },
    ],
};

static WEB_FETCH_URL_SOURCE_NONE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["none"])) },
    ],
};

static WEB_FETCH_URL_SOURCE_ONLY: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["only"])) },
        Field { name: "tools", required: true, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Object(&WEB_FETCH_URL_SOURCE_TOOL_REFERENCE)), min: 1, max: 128, unique: false }) },
    ],
};

static WEB_FETCH_URL_SOURCE_TOOL_REFERENCE: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: true, shape: Shape::new(Kind::Enum(&["tool_reference"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Text { min: 1, max: 128, class: None }) },
    ],
};

static WEB_FETCH_URL_SOURCES_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "client_tool_results", required: false, shape: Shape::new(Kind::Union(&WEB_FETCH_URL_SOURCE_PARAMS)).or_null() },
        Field { name: "server_tool_results", required: false, shape: Shape::new(Kind::Union(&WEB_FETCH_URL_SOURCE_PARAMS)).or_null() },
        Field { name: "user_input", required: false, shape: Shape::new(Kind::Union(&WEB_FETCH_USER_INPUT_SOURCE_PARAMS)).or_null() },
    ],
};

static WEB_SEARCH_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["web_search"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["web_search"])) },
        Field { name: "allowed_domains", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 0, max: 64, unique: false }).or_null() },
        Field { name: "blocked_domains", required: false, shape: Shape::new(Kind::Array { item: &Shape::new(Kind::Text { min: 1, max: 255, class: None }), min: 0, max: 64, unique: false }).or_null() },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
        Field { name: "user_location", required: false, shape: Shape::new(Kind::Object(&USER_LOCATION)).or_null() },
    ],
};

static WORK_STOP_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "force", required: false, shape: Shape::new(Kind::Boolean) },
    ],
};

static WORK_UPDATE_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "metadata", required: true, shape: Shape::new(Kind::Map { value: &Shape::new(Kind::Text { min: 0, max: 512, class: None }).or_null(), max: u32::MAX, key_min: 1, key_max: 64 }) },
    ],
};

static WRITE_TOOL_CONFIG_PARAMS: Object = Object {
    open: false,
    min: 0,
    fields: &[
        Field { name: "type", required: false, shape: Shape::new(Kind::Enum(&["write"])) },
        Field { name: "name", required: true, shape: Shape::new(Kind::Enum(&["write"])) },
        Field { name: "enabled", required: false, shape: Shape::new(Kind::Boolean).or_null() },
        Field { name: "permission_policy", required: false, shape: Shape::new(Kind::Union(&PERMISSION_POLICY)).or_null() },
    ],
};
