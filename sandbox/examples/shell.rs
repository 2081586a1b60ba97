//! Runs one command in a sandbox on the current directory and says how it was
//! isolated: `cargo run -p hostler-sandbox --example shell -- 'id; ls /'`.

use hostler::tool::{ToolCall, ToolExecutor};
use hostler_sandbox::Sandbox;
use tokio_util::sync::CancellationToken;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let command = std::env::args().nth(1).ok_or("usage: shell COMMAND")?;
    let sandbox = Sandbox::builder(std::env::current_dir()?).build()?;
    eprintln!(
        "isolation: {}; working directory: {}",
        sandbox.isolation(),
        sandbox.visible_workdir().display()
    );
    for gap in sandbox.isolation().gaps() {
        eprintln!("  note: {gap}");
    }
    let call = ToolCall {
        id: "example".into(),
        name: "bash".into(),
        input: serde_json::json!({ "command": command }),
    };
    let output = sandbox.execute(call, CancellationToken::new()).await;
    for block in &output.content {
        println!("{}", block["text"].as_str().unwrap_or_default());
    }
    std::process::exit(i32::from(output.is_error));
}
