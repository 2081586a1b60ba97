//! Values that must not be seen.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Deserializer};

/// A key, token or other secret. It has no `Display`, and `Debug` does not
/// show it; [`expose`](Secret::expose) is the only way to its text, so that
/// every place where a secret leaves can be found.
#[derive(Clone)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Wraps a text. Spaces and line ends around it are dropped: they come
    /// from files and shells, never from issuers.
    pub fn new(text: impl AsRef<str>) -> Secret {
        Secret(text.as_ref().trim().into())
    }

    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Secret {
        Secret::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Secret {
        Secret::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Secret {
        Secret::new(text)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
        String::deserialize(deserializer).map(Secret::new)
    }
}
