//! The Managed Agents service in one process: the same API as the hosted one,
//! over SQLite, local sandboxes and any Messages API endpoint.
#![forbid(unsafe_code)]

pub mod clock;
pub mod error;
pub mod harness;
pub mod ids;
pub mod model;
pub mod session;
pub mod store;

pub use error::{ApiError, ApiResult};
