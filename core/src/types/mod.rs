// Written by hostler-codegen from api/. Do not edit.
//! The types of the API. Fields, union members and enum values that this
//! version does not know survive reading and writing byte for byte.

#[macro_use]
pub(crate) mod support;

use std::collections::BTreeMap;

pub use support::{Extra, Json, Maybe, Unknown};

mod agents;
mod common;
mod deployments;
mod dreams;
mod environments;
mod events;
mod files;
mod memory_stores;
mod models;
mod sessions;
mod skills;
mod tools;
mod tunnels;
mod user_profiles;
mod vaults;
mod webhooks;
mod work;

pub use agents::*;
pub use common::*;
pub use deployments::*;
pub use dreams::*;
pub use environments::*;
pub use events::*;
pub use files::*;
pub use memory_stores::*;
pub use models::*;
pub use sessions::*;
pub use skills::*;
pub use tools::*;
pub use tunnels::*;
pub use user_profiles::*;
pub use vaults::*;
pub use webhooks::*;
pub use work::*;
