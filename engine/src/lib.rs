//! The Managed Agents service in one process.
#![forbid(unsafe_code)]
