//! Where everything lives: documents (agents, environments, sessions …), one
//! append-only log per session, and the inputs that wait for their place in
//! it.
//!
//! A [`Commit`] is data, not code, so that every backend can apply it in one
//! transaction: all of it becomes durable, or nothing does.

pub mod blobs;
mod schema;
mod sqlite;

use futures_util::future::BoxFuture;

use crate::clock::Micros;

pub use sqlite::{Durability, SqliteStore};

/// A stored object: its JSON and what lists need to find it.
#[derive(Clone, Debug, PartialEq)]
pub struct Doc {
    /// Which collection: `agent`, `agent_version`, `environment`, `session` ….
    pub kind: &'static str,
    /// Unique within the collection.
    pub id: String,
    /// Moves by one with every update; an update names the one it has seen.
    pub rev: i64,
    /// The object this one belongs to, or `""`.
    pub parent: String,
    /// A value no other document of this kind may have, `None` for no such
    /// rule.
    pub unique: Option<String>,
    /// Decides the order of lists.
    pub created_at: Micros,
    /// Left out of lists unless asked for.
    pub archived: bool,
    /// What lists filter by, such as `status:idle`.
    pub tags: Vec<String>,
    /// The object itself: JSON text.
    pub body: String,
}

/// One entry of a session's log.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Position in the session's log: 1, 2, 3 …, without holes.
    pub seq: i64,
    /// Event id; unique in the session.
    pub id: String,
    /// Thread the entry belongs to.
    pub thread: String,
    /// Event type.
    pub kind: String,
    /// `processed_at`.
    pub at: Micros,
    /// Whether the entry is an event of the API. Private entries hold what the
    /// model needs to see again (its own response, as it wrote it).
    pub public: bool,
    /// JSON text.
    pub body: String,
}

/// An accepted input that has no place in the log yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Queued {
    /// Order of acceptance within the session.
    pub seq: i64,
    /// Event id.
    pub id: String,
    /// Event type.
    pub kind: String,
    /// JSON text, `processed_at` null.
    pub body: String,
}

/// One change of a commit.
#[derive(Clone, Debug)]
pub enum Op {
    /// Adds a document; fails with [`StoreError::Exists`] on a clash of id or
    /// unique value.
    Insert(Doc),
    /// Replaces a document whose stored `rev` equals the given one (it is
    /// stored with `rev + 1`); fails with [`StoreError::Stale`] otherwise.
    Update(Doc),
    /// Removes a document, whether or not it exists.
    Delete {
        /// Collection.
        kind: &'static str,
        /// Id.
        id: String,
    },
    /// Fails with [`StoreError::Referenced`] if any document of `kind`
    /// carries the tag.
    RequireNone {
        /// Collection.
        kind: &'static str,
        /// Tag.
        tag: String,
    },
    /// Fails with [`StoreError::Stale`] unless the document exists with this
    /// `rev`.
    RequireRev {
        /// Collection.
        kind: &'static str,
        /// Id.
        id: String,
        /// Expected revision.
        rev: i64,
    },
    /// Appends to a session's log; fails with [`StoreError::Stale`] if a
    /// position is taken.
    Append {
        /// Session id.
        session: String,
        /// Entries in ascending order.
        records: Vec<Record>,
    },
    /// Stores accepted inputs.
    Enqueue {
        /// Session id.
        session: String,
        /// Inputs in order of acceptance.
        inputs: Vec<Queued>,
    },
    /// Removes inputs that got their place in the log.
    Dequeue {
        /// Session id.
        session: String,
        /// Event ids.
        ids: Vec<String>,
    },
    /// Removes a session's log and inputs.
    Purge {
        /// Session id.
        session: String,
    },
}

/// Changes that take effect together or not at all.
pub type Commit = Vec<Op>;

/// Selects documents.
#[derive(Clone, Debug, Default)]
pub struct DocQuery {
    /// Collection.
    pub kind: &'static str,
    /// Only those of this parent.
    pub parent: Option<String>,
    /// For each inner list, at least one of its tags is set.
    pub tags: Vec<Vec<String>>,
    /// Whether archived ones are included.
    pub include_archived: bool,
    /// Lower bound of `created_at`, inclusive.
    pub created_from: Option<Micros>,
    /// Upper bound of `created_at`, inclusive.
    pub created_to: Option<Micros>,
    /// Only those with such a unique value, and in the order of it; `ascending`,
    /// `after` and `backwards` mean nothing then.
    pub unique: Option<UniqueRange>,
    /// Oldest first instead of newest first.
    pub ascending: bool,
    /// Continue behind this position.
    pub after: Option<DocCursor>,
    /// Walk against the order, for a previous page; the answer is still in
    /// the order asked for.
    pub backwards: bool,
    /// At most so many.
    pub limit: usize,
}

/// Unique values between two others, in the order of their UTF-8 bytes.
#[derive(Clone, Debug)]
pub struct UniqueRange {
    /// Lower bound, exclusive.
    pub after: String,
    /// Upper bound, exclusive.
    pub before: String,
}

/// A document's place in the order of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocCursor {
    /// `created_at` of the document.
    pub created_at: Micros,
    /// Id of the document, which breaks ties.
    pub id: String,
}

/// Selects log entries.
#[derive(Clone, Debug, Default)]
pub struct LogQuery {
    /// Session id.
    pub session: String,
    /// Only this thread.
    pub thread: Option<String>,
    /// Only these types; empty for all.
    pub kinds: Vec<String>,
    /// Only events of the API.
    pub public_only: bool,
    /// Lower bound of `at`, inclusive.
    pub at_from: Option<Micros>,
    /// Upper bound of `at`, inclusive.
    pub at_to: Option<Micros>,
    /// Newest first instead of oldest first.
    pub descending: bool,
    /// Continue behind this position.
    pub after: Option<i64>,
    /// At most so many.
    pub limit: usize,
}

/// Why the store refused or failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// A document with this id or unique value is there already.
    #[error("{kind} {value} exists already")]
    Exists {
        /// Collection.
        kind: &'static str,
        /// The id or unique value.
        value: String,
    },
    /// Somebody else changed it first; nothing was written.
    #[error("{0} was changed meanwhile")]
    Stale(String),
    /// Something still refers to it; nothing was written.
    #[error("a {kind} still refers to it ({tag})")]
    Referenced {
        /// Collection of the referring document.
        kind: &'static str,
        /// The tag that was found.
        tag: String,
    },
    /// The disk is full; nothing was written.
    #[error("the disk that holds the database is full; nothing was written: free space and repeat")]
    Full,
    /// Another process holds the database; nothing was written.
    #[error("the database is locked by another process; nothing was written: {0}")]
    Locked(String),
    /// Anything else that the database reports.
    #[error("database: {0}")]
    Failed(String),
}

/// A place for documents and logs. Reads see every commit that was
/// acknowledged before they began.
pub trait Store: Send + Sync + 'static {
    /// Applies a commit. When it returns `Ok`, the changes survive a crash of
    /// the process and of the machine.
    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<(), StoreError>>;

    /// One document, archived or not.
    fn get(&self, kind: &'static str, id: &str) -> BoxFuture<'_, Result<Option<Doc>, StoreError>>;

    /// The documents of a query, in its order.
    fn list(&self, query: DocQuery) -> BoxFuture<'_, Result<Vec<Doc>, StoreError>>;

    /// How many documents of a kind belong to a parent, archived or not.
    fn count(&self, kind: &'static str, parent: &str) -> BoxFuture<'_, Result<u64, StoreError>>;

    /// The log entries of a query, in its order.
    fn log(&self, query: LogQuery) -> BoxFuture<'_, Result<Vec<Record>, StoreError>>;

    /// The inputs that wait, in order of acceptance.
    fn queued(&self, session: &str) -> BoxFuture<'_, Result<Vec<Queued>, StoreError>>;
}
