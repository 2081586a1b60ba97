//! Which tools a session's agent may use, and what stands before each.

use serde_json::{Value, json};

use crate::resources::tools::{BUILTIN, Policy, builtin};

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
    let tools = tools.as_array().map_or(&[][..], Vec::as_slice);
    let is_custom = |tool: &Value| tool["type"] == "custom" && tool["name"] == name;
    if tools.iter().any(is_custom) {
        return Verdict::Custom;
    }
    let setting = builtin(tools, name).filter(|_| BUILTIN.contains(&name));
    let (permission, evaluation) = match setting {
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
    };
    Verdict::BuiltIn {
        permission,
        evaluation,
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
