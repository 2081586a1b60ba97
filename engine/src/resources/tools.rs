//! The `tools` array of an agent: from what is sent to what responses show.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{
    fields::{Fields, fault},
    web_settings,
};
use crate::error::{ApiError, ApiResult};

/// The tools of `agent_toolset_20260401`.
pub(crate) const BUILTIN: [&str; 8] = [
    "bash",
    "edit",
    "read",
    "write",
    "glob",
    "grep",
    "web_fetch",
    "web_search",
];

/// Type of the built-in toolset.
pub(super) const TOOLSET: &str = "agent_toolset_20260401";
const TOOLS: usize = 256;

/// Who decides about a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Policy {
    /// It runs at once.
    AlwaysAllow,
    /// The client confirms it.
    AlwaysAsk,
    /// It is judged call by call.
    Auto,
}

impl Policy {
    fn parse(name: &str) -> Option<Policy> {
        match name {
            "always_allow" => Some(Policy::AlwaysAllow),
            "always_ask" => Some(Policy::AlwaysAsk),
            "auto" => Some(Policy::Auto),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Policy::AlwaysAllow => "always_allow",
            Policy::AlwaysAsk => "always_ask",
            Policy::Auto => "auto",
        }
    }
}

/// What holds for one tool after its own and its toolset's configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    /// Whether the model may use it.
    pub enabled: bool,
    /// Who decides about a call.
    pub policy: Policy,
}

impl Setting {
    const BUILTIN: Setting = Setting {
        enabled: true,
        policy: Policy::AlwaysAllow,
    };
    const MCP: Setting = Setting {
        enabled: true,
        policy: Policy::AlwaysAsk,
    };

    fn of(config: &Value) -> Option<Setting> {
        Some(Setting {
            enabled: config["enabled"].as_bool()?,
            policy: Policy::parse(config["permission_policy"]["type"].as_str()?)?,
        })
    }

    fn sent(fields: &Fields<'_>, otherwise: Setting) -> Setting {
        let policy = fields.object("permission_policy");
        Setting {
            enabled: fields.flag("enabled").unwrap_or(otherwise.enabled),
            policy: policy
                .and_then(|policy| Policy::parse(policy.kind()))
                .unwrap_or(otherwise.policy),
        }
    }

    fn shown(self) -> Value {
        json!({"enabled": self.enabled, "permission_policy": {"type": self.policy.name()}})
    }
}

/// The setting of a built-in tool in a resolved `tools` array; `None` when the
/// array has no built-in toolset.
pub(crate) fn builtin(tools: &[Value], name: &str) -> Option<Setting> {
    let toolset = tools.iter().find(|tool| tool["type"] == TOOLSET)?;
    setting(toolset, name)
}

/// The setting of a tool of an MCP server in a resolved `tools` array; `None`
/// when the array does not use the server.
pub(crate) fn of_server(tools: &[Value], server: &str, name: &str) -> Option<Setting> {
    let toolset = tools
        .iter()
        .find(|tool| tool["type"] == "mcp_toolset" && tool["mcp_server_name"] == server)?;
    setting(toolset, name)
}

/// The configuration of one built-in tool, web settings included, if the
/// resolved `tools` array overrides it.
pub(super) fn override_of<'a>(tools: &'a [Value], name: &str) -> Option<&'a Value> {
    let toolset = tools.iter().find(|tool| tool["type"] == TOOLSET)?;
    config(toolset, name)
}

fn config<'a>(toolset: &'a Value, name: &str) -> Option<&'a Value> {
    let configs = toolset["configs"].as_array()?;
    configs.iter().find(|config| config["name"] == name)
}

fn setting(toolset: &Value, name: &str) -> Option<Setting> {
    config(toolset, name)
        .and_then(Setting::of)
        .or_else(|| Setting::of(&toolset["default_config"]))
}

/// The `tools` in `fields` as responses show them: every toolset with its
/// defaults, every override complete.
pub(super) fn resolve(fields: &Fields<'_>) -> ApiResult<Vec<Value>> {
    let customs: HashSet<&str> = fields
        .objects("tools")
        .filter(|tool| tool.kind() == "custom")
        .map(|tool| tool.required("name"))
        .collect();
    fields
        .objects("tools")
        .map(|tool| match tool.kind() {
            TOOLSET => builtin_toolset(&tool, &customs),
            "mcp_toolset" => mcp_toolset(&tool),
            _ => custom(&tool),
        })
        .collect()
}

fn default_config(fields: &Fields<'_>, otherwise: Setting) -> Setting {
    match fields.object("default_config") {
        None => otherwise,
        Some(config) => Setting::sent(&config, otherwise),
    }
}

fn configs<'a>(fields: &Fields<'a>) -> ApiResult<Vec<(&'a str, Fields<'a>)>> {
    let mut seen = HashSet::new();
    fields
        .objects("configs")
        .map(|config| {
            let name = config.required("name");
            if seen.insert(name) {
                Ok((name, config))
            } else {
                Err(config.fault("name", format_args!("{name:?} is configured twice")))
            }
        })
        .collect()
}

fn builtin_toolset(fields: &Fields<'_>, customs: &HashSet<&str>) -> ApiResult<Value> {
    let default = default_config(fields, Setting::BUILTIN);
    let mut shown = Vec::new();
    for (name, config) in configs(fields)? {
        let setting = Setting::sent(&config, default);
        let mut entry = json!({
            "type": name,
            "name": name,
            "enabled": setting.enabled,
            "permission_policy": {"type": setting.policy.name()},
        });
        for (key, value) in web_settings::resolve(name, &config, customs)? {
            entry[key] = value;
        }
        shown.push(entry);
    }
    Ok(json!({"type": TOOLSET, "default_config": default.shown(), "configs": shown}))
}

fn mcp_toolset(fields: &Fields<'_>) -> ApiResult<Value> {
    let default = default_config(fields, Setting::MCP);
    let mut shown = Vec::new();
    for (name, config) in configs(fields)? {
        let setting = Setting::sent(&config, default);
        shown.push(json!({
            "name": name,
            "enabled": setting.enabled,
            "permission_policy": {"type": setting.policy.name()},
        }));
    }
    Ok(json!({
        "type": "mcp_toolset",
        "mcp_server_name": fields.required("mcp_server_name"),
        "default_config": default.shown(),
        "configs": shown,
    }))
}

fn custom(fields: &Fields<'_>) -> ApiResult<Value> {
    let name = fields.required("name");
    if BUILTIN.contains(&name) {
        return Err(fields.fault("name", format_args!("{name:?} is a built-in tool")));
    }
    if name.starts_with("mcp__") {
        return Err(fields.fault("name", "must not start with mcp__, which is reserved"));
    }
    let schema = fields.sent("input_schema").unwrap_or(&Value::Null);
    check_schema(&fields.path("input_schema"), schema)?;
    Ok(json!({
        "type": "custom",
        "name": name,
        "description": fields.required("description"),
        "input_schema": schema,
    }))
}

fn check_schema(path: &str, schema: &Value) -> ApiResult<()> {
    for keyword in ["oneOf", "anyOf", "allOf"] {
        if schema.get(keyword).is_some() {
            return Err(fault(
                format_args!("{path}.{keyword}"),
                "is not allowed at the top level",
            ));
        }
    }
    let properties = schema["properties"].as_object();
    for name in properties.into_iter().flat_map(|named| named.keys()) {
        let sound = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
        if !(1..=64).contains(&name.len()) || !name.bytes().all(sound) {
            return Err(fault(
                format_args!("{path}.properties"),
                format_args!("the name {name:?} must be 1 to 64 letters, digits, _, . and -"),
            ));
        }
    }
    no_references(path, schema, false)
}

/// Reference keywords are refused at any depth; below `properties` and its
/// kind the keys are names, not keywords.
fn no_references(path: &str, schema: &Value, names: bool) -> ApiResult<()> {
    const REFERENCES: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];
    const DATA: [&str; 4] = ["const", "enum", "default", "examples"];
    const NAMES: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];
    match schema {
        Value::Object(members) => {
            for (key, value) in members {
                if !names && REFERENCES.contains(&key.as_str()) {
                    return Err(fault(
                        format_args!("{path}.{key}"),
                        "references are not supported; write the schema out",
                    ));
                }
                if names || !DATA.contains(&key.as_str()) {
                    let below = !names && NAMES.contains(&key.as_str());
                    no_references(&format!("{path}.{key}"), value, below)?;
                }
            }
            Ok(())
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(i, item)| no_references(&format!("{path}.{i}"), item, false)),
        _ => Ok(()),
    }
}

/// The `mcp_servers` in `fields` as responses show them.
pub(super) fn resolve_servers(fields: &Fields<'_>) -> ApiResult<Vec<Value>> {
    let mut names = HashSet::new();
    let mut resolved = Vec::new();
    for server in fields.objects("mcp_servers") {
        let (name, url) = (server.required("name"), server.required("url"));
        if !names.insert(name) {
            return Err(server.fault("name", format_args!("{name:?} is used twice")));
        }
        server_host(url).map_err(|reason| server.fault("url", reason))?;
        resolved.push(json!({"type": "url", "name": name, "url": url}));
    }
    Ok(resolved)
}

/// The host of an MCP server's URL.
pub(super) fn server_host(url: &str) -> Result<String, String> {
    let uri: http::Uri = url
        .parse()
        .map_err(|error| format!("{url:?} is not a URL: {error}"))?;
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    if uri.authority().is_some_and(|a| a.as_str().contains('@')) {
        return Err("must not carry user information; credentials come from vaults".into());
    }
    let loopback = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
    match uri.scheme_str() {
        Some("https") if !host.is_empty() => Ok(host),
        Some("http") if loopback => Ok(host),
        _ => Err(format!(
            "{url:?} must start with https:// (http:// is accepted for loopback hosts only)"
        )),
    }
}

/// Rules over the whole of a resolved `tools` array and its servers.
pub(super) fn cross_check(tools: &[Value], servers: &[Value]) -> ApiResult<()> {
    let mut names = HashSet::new();
    let mut toolsets = HashSet::new();
    let mut builtin_seen = false;
    let mut count = 0;
    for (index, tool) in tools.iter().enumerate() {
        match tool["type"].as_str().unwrap_or_default() {
            TOOLSET => {
                if std::mem::replace(&mut builtin_seen, true) {
                    return Err(fault(
                        format_args!("tools.{index}"),
                        format_args!("{TOOLSET} may stand once only"),
                    ));
                }
                count += BUILTIN
                    .iter()
                    .filter(|name| setting(tool, name).is_some_and(|s| s.enabled))
                    .count();
            }
            "mcp_toolset" => {
                let server = tool["mcp_server_name"].as_str().unwrap_or_default();
                let path = format!("tools.{index}.mcp_server_name");
                if !servers.iter().any(|s| s["name"] == server) {
                    return Err(fault(
                        path,
                        format_args!("no entry of mcp_servers is called {server:?}"),
                    ));
                }
                if !toolsets.insert(server) {
                    return Err(fault(
                        path,
                        format_args!("{server:?} has another mcp_toolset already"),
                    ));
                }
                count += 1;
            }
            _ => {
                let name = tool["name"].as_str().unwrap_or_default();
                if !names.insert(name) {
                    return Err(fault(
                        format_args!("tools.{index}.name"),
                        format_args!("{name:?} is used twice"),
                    ));
                }
                count += 1;
            }
        }
    }
    if count > TOOLS {
        return Err(fault(
            "tools",
            format_args!("may hold {TOOLS} tools at most, not {count}"),
        ));
    }
    for (index, server) in servers.iter().enumerate() {
        let name = server["name"].as_str().unwrap_or_default();
        if !toolsets.contains(name) {
            return Err(fault(
                format_args!("mcp_servers.{index}"),
                format_args!("{name:?} is not used: add an mcp_toolset that names it to tools"),
            ));
        }
    }
    Ok(())
}

/// Names that agents with `multiagent_20261001` cannot give to custom tools.
pub(super) fn no_reserved_names(tools: &[Value]) -> ApiResult<()> {
    for (index, tool) in tools.iter().enumerate() {
        let name = tool["name"].as_str().unwrap_or_default();
        if tool["type"] == "custom" && name.starts_with("ant__") {
            return Err(fault(
                format_args!("tools.{index}.name"),
                "must not start with ant__, which multiagent_20261001 reserves",
            ));
        }
    }
    Ok(())
}

/// Skills are read by the model, so they need the tool for it.
pub(super) fn skills_need_read(tools: &[Value], skills: &[Value]) -> ApiResult<()> {
    if skills.is_empty() || builtin(tools, "read").is_some_and(|read| read.enabled) {
        return Ok(());
    }
    Err(ApiError::invalid(
        "skills: need the read tool; enable read in agent_toolset_20260401 or remove the skills",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_fall_back_from_override_to_toolset_to_builtin() {
        let body = json!({"tools": [
                {"type": TOOLSET, "default_config": {"enabled": false},
                       "configs": [{"name": "bash", "enabled": true,
                                    "permission_policy": {"type": "always_ask"}},
                                   {"name": "read", "enabled": null}]},
        ]});
        let tools = resolve(&Fields::root(&body)).unwrap();
        let off = Setting {
            enabled: false,
            policy: Policy::AlwaysAllow,
        };
        let asked = Setting {
            enabled: true,
            policy: Policy::AlwaysAsk,
        };
        assert_eq!(builtin(&tools, "bash"), Some(asked));
        assert_eq!(builtin(&tools, "read"), Some(off));
        assert_eq!(builtin(&tools, "grep"), Some(off));
        assert_eq!(builtin(&[], "bash"), None);
    }

    #[test]
    fn property_names_are_no_keywords() {
        let named_ref = json!({"type": "object", "properties": {
            "$id": {"type": "string"}}});
        assert!(
            check_schema("s", &named_ref).is_err(),
            "$ is no name character"
        );
        let data = json!({"type": "object", "properties": {
            "a": {"const": {"$ref": "x"}}}});
        check_schema("s", &data).unwrap();
        let deep = json!({"type": "object", "properties": {
            "a": {"type": "array", "items": [{"$ref": "#"}]}}});
        let error = check_schema("s", &deep).unwrap_err();
        assert!(error.message.starts_with("s.properties.a.items.0.$ref: "));
    }
}
