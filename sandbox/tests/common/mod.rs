//! A sandbox on a temporary directory, and short ways to call its tools.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};

use hostler::tool::{ToolCall, ToolExecutor, ToolOutput};
use hostler_sandbox::{Isolation, Sandbox, SandboxBuilder};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

pub struct Box {
    pub sandbox: Sandbox,
    pub dir: TempDir,
}

/// Every level that this machine can run.
pub fn isolated_levels() -> Vec<Isolation> {
    vec![Isolation::Required, Isolation::WithoutNamespaces]
}

pub fn all_levels() -> Vec<Isolation> {
    let mut levels = isolated_levels();
    levels.push(Isolation::Unisolated);
    levels
}

pub fn boxed() -> Box {
    with(|builder| builder)
}

pub fn at(level: Isolation) -> Box {
    with(|builder| builder.isolation(level))
}

pub fn with(configure: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Box {
    let dir = tempfile::tempdir().unwrap();
    let sandbox = configure(Sandbox::builder(dir.path())).build().unwrap();
    Box { sandbox, dir }
}

pub fn call(name: &str, input: Value) -> ToolCall {
    ToolCall {
        id: "sevt_1".into(),
        name: name.into(),
        input,
    }
}

pub fn text(output: &ToolOutput) -> &str {
    assert_eq!(output.content.len(), 1, "{output:?}");
    output.content[0]["text"].as_str().unwrap()
}

impl Box {
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// The path that the model uses for a file in the working directory.
    pub fn visible(&self, name: &str) -> String {
        self.sandbox
            .visible_workdir()
            .join(name)
            .display()
            .to_string()
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    pub async fn call(&self, name: &str, input: Value) -> ToolOutput {
        self.sandbox
            .execute(call(name, input), CancellationToken::new())
            .await
    }

    /// The text of a call that must succeed.
    pub async fn ok(&self, name: &str, input: Value) -> String {
        let output = self.call(name, input).await;
        assert!(!output.is_error, "{output:?}");
        text(&output).to_owned()
    }

    /// The text of a call that must fail.
    pub async fn fails(&self, name: &str, input: Value) -> String {
        let output = self.call(name, input).await;
        assert!(output.is_error, "{output:?}");
        text(&output).to_owned()
    }

    pub async fn bash(&self, command: &str) -> String {
        self.ok("bash", json!({ "command": command })).await
    }

    pub async fn bash_fails(&self, command: &str) -> String {
        self.fails("bash", json!({ "command": command })).await
    }
}
