//! Hostler's client core: the Managed Agents API over HTTP or in process.
//!
//! The core knows HTTP, server-sent events and the session loop. It knows no
//! host language and nothing of the engine: both plug in through
//! [`transport::Transport`] and [`tool::ToolExecutor`].
#![forbid(unsafe_code)]

pub mod auth;
pub mod bridge;
pub mod client;
pub mod config;
mod environment;
pub mod error;
mod limits;
pub mod operations;
pub mod pages;
mod request;
mod retry;
pub mod run;
pub mod runtime;
mod secret;
pub mod session;
pub mod sse;
pub mod stream;
pub mod tool;
pub mod transport;
#[rustfmt::skip]
pub mod resources;
pub mod types;
pub mod validate;
pub mod webhooks;

pub use client::{CallArgs, Client, RawResponse, RequestOptions};
pub use config::{CertificateSource, ClientBuilder};
pub use error::{Error, ErrorCode, Result};
pub use limits::RateLimits;
pub use request::API_VERSION;
pub use retry::retry_after;
pub use secret::Secret;
