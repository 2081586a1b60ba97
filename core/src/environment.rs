//! Environment variables, real or given.

use std::{collections::HashMap, fmt, sync::Arc};

/// Where variables come from. Read anew each time: a token in a variable can
/// be replaced while the process runs.
#[derive(Clone, Default)]
pub(crate) enum Environment {
    /// The process's own.
    #[default]
    Process,
    /// Only these.
    Given(Arc<HashMap<String, String>>),
}

impl Environment {
    /// A variable; empty counts as not set.
    pub fn get(&self, name: &str) -> Option<String> {
        match self {
            Environment::Process => std::env::var(name).ok(),
            Environment::Given(variables) => variables.get(name).cloned(),
        }
        .filter(|value| !value.trim().is_empty())
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Environment::Process => "Process",
            Environment::Given(_) => "Given",
        })
    }
}
