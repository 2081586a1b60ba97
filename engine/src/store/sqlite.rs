//! The embedded default: one SQLite database in WAL mode.
//!
//! One thread writes. It takes whatever commits have arrived, applies each in
//! a savepoint of one transaction, and answers all of them after a single
//! sync: that is the group commit, and why a refused commit costs its
//! neighbours nothing. Reads run on threads of their own and never wait for
//! the writer.

use std::{
    path::Path,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use futures_util::future::BoxFuture;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, ToSql, params};
use tokio::sync::oneshot;

use super::{
    Commit, Doc, DocQuery, LogQuery, Op, Queued, Record, Store, StoreError,
    schema::{APPLICATION_ID, MIGRATIONS},
};

type Result<T> = std::result::Result<T, StoreError>;
type ReadJob = Box<dyn FnOnce(&Connection) + Send>;

/// Enough to join what piles up during one sync, small enough that a reply
/// never waits for a long transaction.
const GROUP: usize = 256;
const READERS: usize = 2;
const BUSY: Duration = Duration::from_secs(5);

/// What an acknowledged commit survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// A crash of the machine: every group of commits is synced.
    Machine,
    /// A crash of the process. For data that is thrown away at the end.
    Process,
}

/// A store in one SQLite database.
pub struct SqliteStore {
    commits: mpsc::Sender<(Commit, oneshot::Sender<Result<()>>)>,
    reads: mpsc::Sender<ReadJob>,
    threads: Vec<thread::JoinHandle<()>>,
}

impl SqliteStore {
    /// Opens or makes the database at `path` and brings it to the newest
    /// schema.
    pub fn open(path: &Path, durability: Durability) -> Result<SqliteStore> {
        let mut writer = connect(path)?;
        migrate(&mut writer)?;
        let synchronous = match durability {
            Durability::Machine => "FULL",
            Durability::Process => "OFF",
        };
        writer
            .pragma_update(None, "synchronous", synchronous)
            .map_err(failed)?;

        let (commits, inbox) = mpsc::channel();
        let mut threads = vec![spawn("hostler-store-w", move || {
            write_loop(writer, &inbox)
        })?];

        let (reads, jobs) = mpsc::channel::<ReadJob>();
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..READERS {
            let reader = connect(path)?;
            reader
                .pragma_update(None, "query_only", true)
                .map_err(failed)?;
            let jobs = jobs.clone();
            threads.push(spawn("hostler-store-r", move || {
                loop {
                    // The lock is held while waiting: the next idle reader
                    // takes over as soon as this one has a job.
                    let job = jobs.lock().unwrap_or_else(|e| e.into_inner()).recv();
                    match job {
                        Ok(job) => job(&reader),
                        Err(mpsc::RecvError) => return,
                    }
                }
            })?);
        }
        Ok(SqliteStore {
            commits,
            reads,
            threads,
        })
    }

    fn read<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> BoxFuture<'_, Result<T>> {
        let (reply, answer) = oneshot::channel();
        let sent = self.reads.send(Box::new(move |connection| {
            // A reader that gave up waiting is no failure of the store.
            let _ = reply.send(job(connection).map_err(failed));
        }));
        Box::pin(async move {
            sent.map_err(|_| closed())?;
            answer.await.map_err(|_| closed())?
        })
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // Closing the channels ends the threads after what was accepted.
        self.commits = mpsc::channel().0;
        self.reads = mpsc::channel().0;
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a thread of the store panicked");
            }
        }
    }
}

impl Store for SqliteStore {
    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<()>> {
        let (reply, answer) = oneshot::channel();
        let sent = self.commits.send((commit, reply));
        Box::pin(async move {
            sent.map_err(|_| closed())?;
            answer.await.map_err(|_| closed())?
        })
    }

    fn get(&self, kind: &'static str, id: &str) -> BoxFuture<'_, Result<Option<Doc>>> {
        let id = id.to_owned();
        self.read(move |connection| {
            let doc = connection
                .prepare_cached(
                    "SELECT id, rev, parent, uniq, created_at, archived, body
                     FROM docs WHERE kind = ?1 AND id = ?2",
                )?
                .query_row(params![kind, id], |row| doc(kind, row))
                .optional()?;
            doc.map(|doc| with_tags(connection, doc)).transpose()
        })
    }

    fn list(&self, query: DocQuery) -> BoxFuture<'_, Result<Vec<Doc>>> {
        self.read(move |connection| list(connection, &query))
    }

    fn count(&self, kind: &'static str, parent: &str) -> BoxFuture<'_, Result<u64>> {
        let parent = parent.to_owned();
        self.read(move |connection| {
            connection
                .prepare_cached("SELECT COUNT(*) FROM docs WHERE kind = ?1 AND parent = ?2")?
                .query_row(params![kind, parent], |row| row.get::<_, i64>(0))
                .map(|count| count.unsigned_abs())
        })
    }

    fn log(&self, query: LogQuery) -> BoxFuture<'_, Result<Vec<Record>>> {
        self.read(move |connection| log(connection, &query))
    }

    fn queued(&self, session: &str) -> BoxFuture<'_, Result<Vec<Queued>>> {
        let session = session.to_owned();
        self.read(move |connection| {
            connection
                .prepare_cached(
                    "SELECT seq, id, kind, body FROM queue WHERE session = ?1 ORDER BY seq",
                )?
                .query_map(params![session], |row| {
                    Ok(Queued {
                        seq: row.get(0)?,
                        id: row.get(1)?,
                        kind: row.get(2)?,
                        body: row.get(3)?,
                    })
                })?
                .collect()
        })
    }
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> Result<thread::JoinHandle<()>> {
    thread::Builder::new()
        .name(name.into())
        .spawn(body)
        .map_err(|error| StoreError::Failed(format!("cannot start a thread: {error}")))
}

fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path).map_err(|error| match failed(error) {
        StoreError::Failed(why) => {
            StoreError::Failed(format!("cannot open {}: {why}", path.display()))
        }
        other => other,
    })?;
    connection.busy_timeout(BUSY).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection
        .pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .map_err(failed)?;
    Ok(connection)
}

fn migrate(connection: &mut Connection) -> Result<()> {
    let transaction = connection
        .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
        .map_err(failed)?;
    let pragma = |name| transaction.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let version = pragma("user_version").map_err(failed)?;
    let application = pragma("application_id").map_err(failed)?;
    if application != APPLICATION_ID && (application != 0 || version != 0) {
        return Err(StoreError::Failed(
            "this file is a database of another application: choose another data directory".into(),
        ));
    }
    let newest = MIGRATIONS.len() as i64;
    if version > newest {
        return Err(StoreError::Failed(format!(
            "the database has schema {version}, this release knows {newest}: use a newer release"
        )));
    }
    for migration in &MIGRATIONS[version as usize..] {
        transaction.execute_batch(migration).map_err(failed)?;
    }
    transaction
        .pragma_update(None, "user_version", newest)
        .and_then(|()| transaction.pragma_update(None, "application_id", APPLICATION_ID))
        .map_err(failed)?;
    transaction.commit().map_err(failed)
}

fn write_loop(
    mut connection: Connection,
    inbox: &mpsc::Receiver<(Commit, oneshot::Sender<Result<()>>)>,
) {
    while let Ok(first) = inbox.recv() {
        let mut group = vec![first];
        group.extend(inbox.try_iter().take(GROUP - 1));
        let (commits, replies): (Vec<_>, Vec<_>) = group.into_iter().unzip();
        let results = write_group(&mut connection, commits);
        for (reply, result) in replies.into_iter().zip(results) {
            // The commit stands even if its sender no longer waits.
            let _ = reply.send(result);
        }
    }
}

fn write_group(connection: &mut Connection, commits: Vec<Commit>) -> Vec<Result<()>> {
    let count = commits.len();
    let whole = || -> Result<Vec<Result<()>>> {
        let mut transaction = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(failed)?;
        let mut results = Vec::with_capacity(count);
        for commit in commits {
            let savepoint = transaction.savepoint().map_err(failed)?;
            let result = commit.iter().try_for_each(|op| apply(&savepoint, op));
            // Dropping the savepoint rolls it back.
            results.push(match result {
                Ok(()) => savepoint.commit().map_err(failed),
                Err(error) => Err(error),
            });
        }
        transaction.commit().map_err(failed)?;
        Ok(results)
    };
    whole().unwrap_or_else(|error| vec![Err(error); count])
}

fn apply(db: &Connection, op: &Op) -> Result<()> {
    match op {
        Op::Insert(doc) => insert(db, doc),
        Op::Update(doc) => update(db, doc),
        Op::Delete { kind, id } => {
            execute(
                db,
                "DELETE FROM tags WHERE kind = ?1 AND id = ?2",
                params![kind, id],
            )?;
            execute(
                db,
                "DELETE FROM docs WHERE kind = ?1 AND id = ?2",
                params![kind, id],
            )?;
            Ok(())
        }
        Op::RequireNone { kind, tag } => {
            let found = db
                .prepare_cached("SELECT 1 FROM tags WHERE kind = ?1 AND tag = ?2 LIMIT 1")
                .and_then(|mut statement| statement.exists(params![kind, tag]))
                .map_err(failed)?;
            if found {
                return Err(StoreError::Referenced {
                    kind,
                    tag: tag.clone(),
                });
            }
            Ok(())
        }
        Op::RequireRev { kind, id, rev } => {
            let found = db
                .prepare_cached("SELECT 1 FROM docs WHERE kind = ?1 AND id = ?2 AND rev = ?3")
                .and_then(|mut statement| statement.exists(params![kind, id, rev]))
                .map_err(failed)?;
            if found {
                Ok(())
            } else {
                Err(StoreError::Stale(id.clone()))
            }
        }
        Op::Append { session, records } => {
            let mut statement = db
                .prepare_cached(
                    "INSERT INTO log (session, seq, id, thread, kind, at, public, body)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                )
                .map_err(failed)?;
            for r in records {
                statement
                    .execute(params![
                        session, r.seq, r.id, r.thread, r.kind, r.at, r.public, r.body
                    ])
                    .map_err(|error| {
                        if is_constraint(&error) {
                            StoreError::Stale(session.clone())
                        } else {
                            failed(error)
                        }
                    })?;
            }
            Ok(())
        }
        Op::Enqueue { session, inputs } => {
            for input in inputs {
                execute(
                    db,
                    "INSERT INTO queue (session, seq, id, kind, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![session, input.seq, input.id, input.kind, input.body],
                )?;
            }
            Ok(())
        }
        Op::Dequeue { session, ids } => {
            for id in ids {
                execute(
                    db,
                    "DELETE FROM queue WHERE session = ?1 AND id = ?2",
                    params![session, id],
                )?;
            }
            Ok(())
        }
        Op::Purge { session } => {
            execute(db, "DELETE FROM log WHERE session = ?1", params![session])?;
            execute(db, "DELETE FROM queue WHERE session = ?1", params![session])?;
            Ok(())
        }
    }
}

fn insert(db: &Connection, doc: &Doc) -> Result<()> {
    let inserted = db
        .prepare_cached(
            "INSERT INTO docs (kind, id, rev, parent, uniq, created_at, archived, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                doc.kind,
                doc.id,
                doc.rev,
                doc.parent,
                doc.unique,
                doc.created_at,
                doc.archived,
                doc.body
            ])
        });
    match inserted {
        Ok(_) => write_tags(db, doc),
        Err(error) if is_constraint(&error) => Err(exists(doc)),
        Err(error) => Err(failed(error)),
    }
}

fn update(db: &Connection, doc: &Doc) -> Result<()> {
    let updated = db
        .prepare_cached(
            "UPDATE docs SET rev = ?3 + 1, parent = ?4, uniq = ?5, created_at = ?6,
                    archived = ?7, body = ?8
             WHERE kind = ?1 AND id = ?2 AND rev = ?3",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                doc.kind,
                doc.id,
                doc.rev,
                doc.parent,
                doc.unique,
                doc.created_at,
                doc.archived,
                doc.body
            ])
        });
    match updated {
        Ok(0) => Err(StoreError::Stale(doc.id.clone())),
        Ok(_) => {
            execute(
                db,
                "DELETE FROM tags WHERE kind = ?1 AND id = ?2",
                params![doc.kind, doc.id],
            )?;
            write_tags(db, doc)
        }
        Err(error) if is_constraint(&error) => Err(exists(doc)),
        Err(error) => Err(failed(error)),
    }
}

fn exists(doc: &Doc) -> StoreError {
    StoreError::Exists {
        kind: doc.kind,
        value: doc.unique.clone().unwrap_or_else(|| doc.id.clone()),
    }
}

fn write_tags(db: &Connection, doc: &Doc) -> Result<()> {
    for tag in &doc.tags {
        execute(
            db,
            "INSERT OR IGNORE INTO tags (kind, tag, id) VALUES (?1, ?2, ?3)",
            params![doc.kind, tag, doc.id],
        )?;
    }
    Ok(())
}

fn execute(db: &Connection, sql: &str, params: &[&dyn ToSql]) -> Result<usize> {
    db.prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params))
        .map_err(failed)
}

fn doc(kind: &'static str, row: &Row<'_>) -> rusqlite::Result<Doc> {
    Ok(Doc {
        kind,
        id: row.get(0)?,
        rev: row.get(1)?,
        parent: row.get(2)?,
        unique: row.get(3)?,
        created_at: row.get(4)?,
        archived: row.get(5)?,
        tags: Vec::new(),
        body: row.get(6)?,
    })
}

fn with_tags(connection: &Connection, mut doc: Doc) -> rusqlite::Result<Doc> {
    doc.tags = connection
        .prepare_cached("SELECT tag FROM tags WHERE kind = ?1 AND id = ?2 ORDER BY tag")?
        .query_map(params![doc.kind, doc.id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(doc)
}

/// Collects `column op ?` conditions and their values.
#[derive(Default)]
struct Filter {
    sql: String,
    values: Vec<Box<dyn ToSql>>,
}

impl Filter {
    fn add(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.push(Box::new(value));
    }

    fn add_any(&mut self, before: &str, values: &[String], after: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(before);
        self.sql.push('(');
        for (i, value) in values.iter().enumerate() {
            self.sql.push_str(if i == 0 { "?" } else { ", ?" });
            self.values.push(Box::new(value.clone()));
        }
        self.sql.push(')');
        self.sql.push_str(after);
    }

    fn query<T>(
        &self,
        connection: &Connection,
        sql: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        connection
            .prepare_cached(sql)?
            .query_map(
                rusqlite::params_from_iter(self.values.iter().map(|value| &**value)),
                row,
            )?
            .collect()
    }
}

fn list(connection: &Connection, query: &DocQuery) -> rusqlite::Result<Vec<Doc>> {
    let mut filter = Filter::default();
    filter.add("kind = ?", query.kind);
    if let Some(parent) = &query.parent {
        filter.add("parent = ?", parent.clone());
    }
    if !query.include_archived {
        filter.sql.push_str(" AND archived = 0");
    }
    if let Some(from) = query.created_from {
        filter.add("created_at >= ?", from);
    }
    if let Some(to) = query.created_to {
        filter.add("created_at <= ?", to);
    }
    for any in &query.tags {
        filter.add_any(
            "EXISTS (SELECT 1 FROM tags t WHERE t.kind = docs.kind AND t.id = docs.id AND t.tag IN ",
            any,
            ")",
        );
    }
    if let Some(range) = &query.unique {
        filter.add("uniq > ?", range.after.clone());
        filter.add("uniq < ?", range.before.clone());
    }
    let ascending = query.ascending != query.backwards;
    if let Some(after) = query.after.as_ref().filter(|_| query.unique.is_none()) {
        let condition = if ascending {
            "(created_at, id) > (?, ?)"
        } else {
            "(created_at, id) < (?, ?)"
        };
        filter.add(condition, after.created_at);
        filter.values.push(Box::new(after.id.clone()));
    }
    let order = match (&query.unique, ascending) {
        (Some(_), _) => "uniq",
        (None, true) => "created_at, id",
        (None, false) => "created_at DESC, id DESC",
    };
    let sql = format!(
        "SELECT id, rev, parent, uniq, created_at, archived, body FROM docs WHERE 1{}
         ORDER BY {order} LIMIT {}",
        filter.sql,
        limit(query.limit)
    );
    let mut docs = filter.query(connection, &sql, |row| doc(query.kind, row))?;
    if query.backwards && query.unique.is_none() {
        docs.reverse();
    }
    docs.into_iter()
        .map(|doc| with_tags(connection, doc))
        .collect()
}

fn log(connection: &Connection, query: &LogQuery) -> rusqlite::Result<Vec<Record>> {
    let mut filter = Filter::default();
    filter.add("session = ?", query.session.clone());
    if let Some(thread) = &query.thread {
        filter.add("thread = ?", thread.clone());
    }
    if !query.kinds.is_empty() {
        filter.add_any("kind IN ", &query.kinds, "");
    }
    if query.public_only {
        filter.sql.push_str(" AND public = 1");
    }
    if let Some(from) = query.at_from {
        filter.add("at >= ?", from);
    }
    if let Some(to) = query.at_to {
        filter.add("at <= ?", to);
    }
    if let Some(after) = query.after {
        filter.add(
            if query.descending {
                "seq < ?"
            } else {
                "seq > ?"
            },
            after,
        );
    }
    let sql = format!(
        "SELECT seq, id, thread, kind, at, public, body FROM log WHERE 1{}
         ORDER BY seq {} LIMIT {}",
        filter.sql,
        if query.descending { "DESC" } else { "ASC" },
        limit(query.limit)
    );
    filter.query(connection, &sql, |row| {
        Ok(Record {
            seq: row.get(0)?,
            id: row.get(1)?,
            thread: row.get(2)?,
            kind: row.get(3)?,
            at: row.get(4)?,
            public: row.get(5)?,
            body: row.get(6)?,
        })
    })
}

fn limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn is_constraint(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

fn closed() -> StoreError {
    StoreError::Failed("the store is closed".into())
}

fn failed(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            StoreError::Locked(error.to_string())
        }
        _ => StoreError::Failed(error.to_string()),
    }
}
