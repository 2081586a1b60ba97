//! The embedded default: one SQLite file, one writer thread.

use std::path::Path;

/// A store in one SQLite database.
pub struct SqliteStore;

impl SqliteStore {
    /// Opens or makes the database at `path`.
    pub fn open(path: &Path) -> Result<SqliteStore, super::StoreError> {
        let _ = path;
        unimplemented!()
    }
}
