//! What a session has besides its working directory: files, stores, skills.

use std::path::PathBuf;

use futures_util::future::BoxFuture;
use hostler_sandbox::Access;
use serde_json::Value;

/// A directory of this machine that the session's tools see elsewhere.
#[derive(Clone, Debug)]
pub struct Mount {
    /// Where it is.
    pub host: PathBuf,
    /// Where tools see it.
    pub at: String,
    /// What they may do with it.
    pub access: Access,
}

/// A session, as far as it matters to what is attached to it.
#[derive(Clone, Debug)]
pub struct Attached {
    /// The session.
    pub session: String,
    /// Its resources, as the API shows them.
    pub resources: Vec<Value>,
    /// The skills of its agent, as the API shows them.
    pub skills: Vec<Value>,
}

/// A part of the system prompt.
#[derive(Clone, Debug)]
pub struct Note {
    /// The text before the path of what it is about.
    pub before: String,
    /// Where tools see that.
    pub mount: String,
    /// The text behind the path.
    pub after: String,
}

/// Keeps directories and the service's objects in line.
pub trait Attachments: Send + Sync + 'static {
    /// What the model is told of it.
    fn notes(&self, attached: &Attached) -> Vec<Note>;

    /// Brings the session's directories up to date before the agent works, and
    /// says what to show of them.
    fn prepare<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, Result<Vec<Mount>, String>>;

    /// Takes over what the agent wrote, when it rests.
    fn collect<'a>(&'a self, attached: &'a Attached) -> BoxFuture<'a, ()>;
}

/// Nothing is attached to any session.
pub struct NoAttachments;

impl Attachments for NoAttachments {
    fn notes(&self, _: &Attached) -> Vec<Note> {
        Vec::new()
    }

    fn prepare<'a>(&'a self, _: &'a Attached) -> BoxFuture<'a, Result<Vec<Mount>, String>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn collect<'a>(&'a self, _: &'a Attached) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}
