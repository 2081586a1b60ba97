//! The schema, migration by migration. A released migration never changes;
//! `user_version` counts those that were applied.

/// Marks the file as ours ("HSTL").
pub(super) const APPLICATION_ID: i64 = 0x4853_544C;

pub(super) const MIGRATIONS: &[&str] = &["
    CREATE TABLE docs (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        rev INTEGER NOT NULL,
        parent TEXT NOT NULL,
        uniq TEXT,
        created_at INTEGER NOT NULL,
        archived INTEGER NOT NULL,
        body TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX docs_id ON docs (kind, id);
    CREATE UNIQUE INDEX docs_uniq ON docs (kind, uniq) WHERE uniq IS NOT NULL;
    CREATE INDEX docs_order ON docs (kind, created_at, id);
    CREATE INDEX docs_parent ON docs (kind, parent, created_at, id);

    CREATE TABLE tags (
        kind TEXT NOT NULL,
        tag TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (kind, tag, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tags_of ON tags (kind, id);

    -- Clustered by session, so that one session's history is read in one go.
    CREATE TABLE log (
        session TEXT NOT NULL,
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        thread TEXT NOT NULL,
        kind TEXT NOT NULL,
        at INTEGER NOT NULL,
        public INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (session, seq)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE queue (
        session TEXT NOT NULL,
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (session, seq)
    ) STRICT, WITHOUT ROWID;
"];
