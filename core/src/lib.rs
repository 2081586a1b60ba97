//! Hostler's client core: the Managed Agents API over HTTP or in process.
//!
//! The core knows HTTP, server-sent events and the session loop. It knows no
//! host language and nothing of the engine: both plug in through
//! [`transport::Transport`] and [`tool::ToolExecutor`].
//!
//! ```no_run
//! use hostler::{
//!     Client,
//!     run::{RunItem, RunOptions, Tools},
//!     tool::ToolOutput,
//! };
//!
//! # async fn example() -> hostler::Result<()> {
//! let client = Client::new()?; // ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL
//! let tools = Tools::new().function("weather", async |input: serde_json::Value| {
//!     match input["city"].as_str() {
//!         Some(city) => Ok(ToolOutput::text(format!("Rain in {city}."))),
//!         None => Err("city is missing"),
//!     }
//! });
//! let options = RunOptions { tools, ..RunOptions::default() };
//! let mut run = client.run("sesn_…", "What is the weather in Oslo?", options);
//! while let Some(item) = run.next().await {
//!     match item? {
//!         RunItem::Event(event) => println!("{}", event.event_type),
//!         RunItem::Finished(summary) => println!("{}", summary.text.unwrap_or_default()),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
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
pub mod transfer;
pub mod transport;
#[rustfmt::skip]
pub mod resources;
pub mod types;
pub mod validate;
pub mod webhooks;
pub mod worker;

pub use client::{CallArgs, Client, RawResponse, RequestOptions};
pub use config::{CertificateSource, ClientBuilder};
pub use error::{Error, ErrorCode, Result};
pub use limits::RateLimits;
pub use request::API_VERSION;
pub use retry::retry_after;
pub use secret::Secret;
pub use transfer::{Download, FilePart, Form};
