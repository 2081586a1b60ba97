//! Which tools a session's agent may use, and what stands before each.

use serde_json::{Value, json};

/// The built-in tools of `agent_toolset_20260401`.
pub const BUILT_IN: [&str; 8] = [
    "bash",
    "edit",
    "read",
    "write",
    "glob",
    "grep",
    "web_fetch",
    "web_search",
];

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
}

/// Looks `name` up in the session agent's resolved `tools`.
pub fn judge(tools: &Value, name: &str) -> Verdict {
    for tool in tools.as_array().into_iter().flatten() {
        if tool["type"] == "custom" && tool["name"] == name {
            return Verdict::Custom;
        }
        if tool["type"] == "agent_toolset_20260401" && BUILT_IN.contains(&name) {
            let own = tool["configs"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|config| config["name"] == name);
            let setting = |field: &str| {
                own.map(|config| &config[field])
                    .filter(|value| !value.is_null())
                    .unwrap_or(&tool["default_config"][field])
            };
            if setting("enabled") != &json!(false) {
                return allowed(setting("permission_policy")["type"].as_str());
            }
        }
    }
    // Switched off or unknown: no policy was reached, so nothing is evaluated.
    Verdict::BuiltIn {
        permission: "deny",
        evaluation: None,
    }
}

fn allowed(policy: Option<&str>) -> Verdict {
    let (permission, evaluation) = match policy {
        Some("always_ask") => ("ask", json!({"type": "always_ask"})),
        // Nobody is there to judge, so the client is asked.
        Some("auto") => (
            "ask",
            json!({
                "type": "auto",
                "evaluated_permission": {"type": "ask", "reason_code": "indeterminate"},
            }),
        ),
        _ => ("allow", json!({"type": "always_allow"})),
    };
    Verdict::BuiltIn {
        permission,
        evaluation: Some(evaluation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permission(tools: &Value, name: &str) -> &'static str {
        match judge(tools, name) {
            Verdict::Custom => "custom",
            Verdict::BuiltIn { permission, .. } => permission,
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
                    {"name": "bash", "enabled": false, "permission_policy": null},
                    {"name": "grep", "permission_policy": {"type": "auto"}},
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
