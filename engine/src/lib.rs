//! The Managed Agents service in one process: the same API as the hosted one,
//! over SQLite, local sandboxes and any Messages API endpoint.
#![forbid(unsafe_code)]

pub mod clock;
pub mod embedded;
pub mod engine;
pub mod error;
pub mod fixtures;
pub mod harness;
pub mod http;
pub mod ids;
mod mcp;
pub mod model;
mod resources;
pub mod serve;
pub mod session;
pub mod store;

pub use engine::{Engine, EngineOptions};
pub use error::{ApiError, ApiResult};
