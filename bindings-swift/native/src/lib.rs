//! What the Swift package calls: `hostler::bridge` with UniFFI's types, and
//! nothing of its own. Requests, answers and events are JSON in both
//! directions; the Swift side has the types.
//!
//! Waiting is a future that Swift's executor polls. Swift's task cancellation
//! does not drop such a future, so everything that waits has a `cancel`, which
//! completes it.

mod client;
mod engine;
mod entry;
mod logs;
mod stream;
mod webhook;

uniffi::setup_scaffolding!("hostler_swift");
