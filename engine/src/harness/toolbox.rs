//! Which tools a session's agent may use, and what stands before each.

use serde_json::{Value, json};

use crate::{
    mcp::{Served, model_name},
    resources::tools::{BUILTIN, Policy, Setting, builtin, of_server},
};

/// What a call of a tool becomes.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// `agent.custom_tool_use`
    Custom,
    /// `agent.tool_use` with `evaluated_permission` and `evaluation`.
    BuiltIn {
        permission: &'static str,
        evaluation: Option<Value>,
    },
    /// `agent.mcp_tool_use`, the same way.
    Mcp {
        server: String,
        tool: String,
        permission: &'static str,
        evaluation: Option<Value>,
    },
}

/// Looks `name` up in the session agent's resolved `tools` and among what MCP
/// servers offer.
pub fn judge(tools: &Value, served: &[Served], name: &str) -> Verdict {
    let tools = tools.as_array().map_or(&[][..], Vec::as_slice);
    let is_custom = |tool: &Value| tool["type"] == "custom" && tool["name"] == name;
    if tools.iter().any(is_custom) {
        return Verdict::Custom;
    }
    if let Some((server, tool)) = of_mcp(tools, served, name) {
        let is_served = served.iter().any(|known| known.name == server);
        let setting = of_server(tools, &server, &tool).filter(|_| is_served);
        let (permission, evaluation) = weigh(setting);
        return Verdict::Mcp {
            server,
            tool,
            permission,
            evaluation,
        };
    }
    let setting = builtin(tools, name).filter(|_| BUILTIN.contains(&name));
    let (permission, evaluation) = weigh(setting);
    Verdict::BuiltIn {
        permission,
        evaluation,
    }
}

/// Server and tool behind a name that the model used. Of a server that is not
/// there the model may still know a tool from earlier.
fn of_mcp(tools: &[Value], served: &[Served], name: &str) -> Option<(String, String)> {
    for server in served {
        for tool in &server.tools {
            if model_name(&server.name, &tool.name) == name {
                return Some((server.name.clone(), tool.name.to_string()));
            }
        }
    }
    let servers = tools
        .iter()
        .filter_map(|tool| tool["mcp_server_name"].as_str());
    servers
        .filter_map(|server| {
            let tool = name.strip_prefix("mcp__")?.strip_prefix(server)?;
            Some((server.to_owned(), tool.strip_prefix("__")?.to_owned()))
        })
        .next()
}

fn weigh(setting: Option<Setting>) -> (&'static str, Option<Value>) {
    match setting {
        Some(setting) if setting.enabled => match setting.policy {
            Policy::AlwaysAllow => ("allow", Some(json!({"type": "always_allow"}))),
            Policy::AlwaysAsk => ("ask", Some(json!({"type": "always_ask"}))),
            // Nobody is there to judge, so the client is asked.
            Policy::Auto => (
                "ask",
                Some(json!({
                    "type": "auto",
                    "evaluated_permission": {"type": "ask", "reason_code": "indeterminate"},
                })),
            ),
        },
        // Switched off or unknown: no policy was reached, so nothing is
        // evaluated.
        _ => ("deny", None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permission(tools: &Value, name: &str) -> &'static str {
        match judge(tools, &[], name) {
            Verdict::Custom => "custom",
            Verdict::BuiltIn { permission, .. } | Verdict::Mcp { permission, .. } => permission,
        }
    }

    #[test]
    fn configs_override_the_default_config() {
        let tools = json!([
            {
                "type": "agent_toolset_20260401",
                "default_config": {"enabled": true, "permission_policy": {"type": "always_ask"}},
                "configs": [
                    {"name": "read", "enabled": true, "permission_policy": {"type": "always_allow"}},
                    {"name": "bash", "enabled": false, "permission_policy": {"type": "always_ask"}},
                    {"name": "grep", "enabled": true, "permission_policy": {"type": "auto"}},
                ],
            },
            {"type": "custom", "name": "weather"},
        ]);
        assert_eq!(permission(&tools, "read"), "allow");
        assert_eq!(permission(&tools, "bash"), "deny");
        assert_eq!(permission(&tools, "write"), "ask");
        assert_eq!(permission(&tools, "grep"), "ask");
        assert_eq!(permission(&tools, "weather"), "custom");
        assert_eq!(permission(&tools, "launch_missiles"), "deny");
        assert_eq!(permission(&json!([]), "bash"), "deny");
    }
}
