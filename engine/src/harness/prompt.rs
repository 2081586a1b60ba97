//! What the model is told besides the conversation: its tools and its place.

use serde_json::{Value, json};

use super::{
    attachments::Note,
    hands::Workspace,
    toolbox::{self, Verdict},
};
use crate::{
    mcp::{Served, model_name},
    resources::tools::{BUILTIN, of_server},
};

/// The system prompt: the agent's own, then where it works and what is there.
pub fn system(own: Option<&str>, workspace: Option<&Workspace>, notes: &[Note]) -> Vec<Value> {
    let mut blocks = Vec::new();
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        blocks.push(json!({"type": "text", "text": own}));
    }
    if let Some(workspace) = workspace {
        let (workdir, outputs) = (&workspace.workdir, &workspace.outputs);
        let text = format!(
            "Your tools run in a sandbox. Its working directory is {workdir}. Files that the \
             user should receive go to {outputs}."
        );
        blocks.push(json!({"type": "text", "text": text}));
    }
    for note in notes {
        let shown = workspace.and_then(|workspace| workspace.shown.get(&note.mount));
        let path = shown.unwrap_or(&note.mount);
        let text = format!("{}{path}{}", note.before, note.after);
        blocks.push(json!({"type": "text", "text": text}));
    }
    blocks
}

/// The definitions of the tools that an agent may use. Tools of the web are
/// left out: nothing here runs them yet.
pub fn definitions(tools: &Value, served: &[Served]) -> Vec<Value> {
    let mut definitions: Vec<Value> = BUILTIN
        .iter()
        .filter(|name| match toolbox::judge(tools, &[], name) {
            Verdict::BuiltIn { permission, .. } => permission != "deny",
            Verdict::Custom | Verdict::Mcp { .. } => false,
        })
        .filter_map(|name| built_in(name))
        .collect();
    for tool in tools.as_array().into_iter().flatten() {
        if tool["type"] == "custom" {
            definitions.push(json!({
                "name": tool["name"],
                "description": tool["description"],
                "input_schema": tool["input_schema"],
            }));
        }
    }
    let list = tools.as_array().map_or(&[][..], Vec::as_slice);
    for server in served {
        for tool in &server.tools {
            if of_server(list, &server.name, &tool.name).is_some_and(|setting| setting.enabled) {
                definitions.push(json!({
                    "name": model_name(&server.name, &tool.name),
                    "description": tool.description.as_deref().unwrap_or_default(),
                    "input_schema": *tool.input_schema,
                }));
            }
        }
    }
    definitions
}

fn built_in(name: &str) -> Option<Value> {
    let string = |what: &str| json!({"type": "string", "description": what});
    let (description, properties, required) = match name {
        "bash" => (
            "Runs a shell command. The shell stays alive between calls: working directory, \
             variables and background jobs persist. Output and errors come together; of long \
             output only the end is kept.",
            json!({
                "command": string("The command to run."),
                "restart": {"type": "boolean", "description": "Start a fresh shell first."},
                "timeout_ms": {
                    "type": "integer",
                    "description": "Milliseconds after which the command is killed. 0 or absent: two minutes.",
                },
            }),
            json!([]),
        ),
        "read" => (
            "Reads a file: text as it is, images and PDF documents as such.",
            json!({
                "file_path": string("Path, absolute or relative to the working directory."),
                "view_range": {
                    "type": "array",
                    "items": {"type": "integer"},
                    "minItems": 2,
                    "maxItems": 2,
                    "description": "First and last line, from 1, both included; a last line of 0 or less means the end of the file.",
                },
            }),
            json!(["file_path"]),
        ),
        "write" => (
            "Writes a file, replacing what it held; missing directories are made.",
            json!({
                "file_path": string("Path, absolute or relative to the working directory."),
                "content": string("The whole new content."),
            }),
            json!(["file_path", "content"]),
        ),
        "edit" => (
            "Replaces text in a file. The text is literal and must occur exactly once, unless \
             replace_all is set.",
            json!({
                "file_path": string("Path, absolute or relative to the working directory."),
                "old_string": string("The text to replace."),
                "new_string": string("The text to put in its place."),
                "replace_all": {"type": "boolean", "description": "Replace every occurrence."},
            }),
            json!(["file_path", "old_string", "new_string"]),
        ),
        "glob" => (
            "Lists files whose path matches a pattern, newest first, 200 at most.",
            json!({
                "pattern": string("A relative pattern such as **/*.py."),
                "path": string("Directory to search; the working directory if absent."),
            }),
            json!(["pattern"]),
        ),
        "grep" => (
            "Searches file contents by regular expression; answers path:line:text.",
            json!({
                "pattern": string("The regular expression."),
                "path": string("File or directory to search; the working directory if absent."),
            }),
            json!(["pattern"]),
        ),
        _ => return None,
    };
    Some(json!({
        "name": name,
        "description": description,
        "input_schema": {
            "type": "object",
            "properties": properties,
            "required": required,
        },
    }))
}
