//! The API as a client meets it: requests in, answers out, in process and over
//! a socket.

mod agents;
mod environments;
mod files;
mod http;
mod memory;
mod models;
mod sessions;
mod support;
mod vaults;
