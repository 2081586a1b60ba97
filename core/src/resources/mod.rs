// Written by hostler-codegen from api/. Do not edit.
//! One method per operation: `client.agents().create(&params)`.

mod support;

mod agents;
mod deployment_runs;
mod deployments;
mod dreams;
mod environments;
mod files;
mod memory_stores;
mod models;
mod sessions;
mod skills;
mod tunnels;
mod user_profiles;
mod vaults;

pub use agents::*;
pub use deployment_runs::*;
pub use deployments::*;
pub use dreams::*;
pub use environments::*;
pub use files::*;
pub use memory_stores::*;
pub use models::*;
pub use sessions::*;
pub use skills::*;
pub use tunnels::*;
pub use user_profiles::*;
pub use vaults::*;

impl crate::Client {
    /// The operations `agents.*`.
    pub fn agents(&self) -> Agents {
        Agents::new(self)
    }

    /// The operations `deployment_runs.*`.
    pub fn deployment_runs(&self) -> DeploymentRuns {
        DeploymentRuns::new(self)
    }

    /// The operations `deployments.*`.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self)
    }

    /// The operations `dreams.*`.
    pub fn dreams(&self) -> Dreams {
        Dreams::new(self)
    }

    /// The operations `environments.*`.
    pub fn environments(&self) -> Environments {
        Environments::new(self)
    }

    /// The operations `files.*`.
    pub fn files(&self) -> Files {
        Files::new(self)
    }

    /// The operations `memory_stores.*`.
    pub fn memory_stores(&self) -> MemoryStores {
        MemoryStores::new(self)
    }

    /// The operations `models.*`.
    pub fn models(&self) -> Models {
        Models::new(self)
    }

    /// The operations `sessions.*`.
    pub fn sessions(&self) -> Sessions {
        Sessions::new(self)
    }

    /// The operations `skills.*`.
    pub fn skills(&self) -> Skills {
        Skills::new(self)
    }

    /// The operations `tunnels.*`.
    pub fn tunnels(&self) -> Tunnels {
        Tunnels::new(self)
    }

    /// The operations `user_profiles.*`.
    pub fn user_profiles(&self) -> UserProfiles {
        UserProfiles::new(self)
    }

    /// The operations `vaults.*`.
    pub fn vaults(&self) -> Vaults {
        Vaults::new(self)
    }
}
