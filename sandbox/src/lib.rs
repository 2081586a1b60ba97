//! The agent toolset (bash, read, write, edit, glob, grep) and the isolation
//! it runs in.
//!
//! A [`Sandbox`] is a [`ToolExecutor`](hostler::tool::ToolExecutor) on one
//! directory of the host. Commands run behind the strongest isolation that the
//! host offers; [`Sandbox::isolation`] says which. File tools run in this
//! process and reach nothing outside the sandbox's roots.

#[cfg(not(target_os = "linux"))]
compile_error!(
    "hostler-sandbox isolates commands with Linux namespaces, Landlock and seccomp; there is no implementation for this system yet"
);

mod builder;
mod egress;
mod files;
mod isolation;
mod sandbox;
mod scratch;
mod shell;
mod text;
mod tools;
mod worker;

pub use builder::{Access, BuildError, Isolation, Limits, Network, SandboxBuilder};
pub use egress::{Egress, HostRule, InvalidHost, is_public};
pub use isolation::ActiveIsolation;
pub use sandbox::{Sandbox, VisibleRoot};
pub use worker::SandboxToolbox;

/// 128 random bits for names that nobody can guess.
fn random_hex() -> String {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).expect("the operating system has a source of random bytes");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
