//! The store against a real database file.

use hostler_engine::store::{
    Doc, DocCursor, DocQuery, Durability, LogQuery, Op, Queued, Record, SqliteStore, Store,
    StoreError,
};

fn open(dir: &tempfile::TempDir) -> SqliteStore {
    SqliteStore::open(&dir.path().join("hostler.db"), Durability::Machine).unwrap()
}

fn doc(id: &str, created_at: i64, tags: &[&str]) -> Doc {
    Doc {
        kind: "thing",
        id: id.into(),
        rev: 1,
        parent: String::new(),
        unique: None,
        created_at,
        archived: false,
        tags: tags.iter().map(|tag| tag.to_string()).collect(),
        body: format!("{{\"id\":\"{id}\"}}"),
    }
}

fn record(seq: i64) -> Record {
    Record {
        seq,
        id: format!("sevt_{seq}"),
        thread: "sthr_1".into(),
        kind: if seq % 2 == 0 { "even" } else { "odd" }.into(),
        at: seq * 10,
        public: seq != 3,
        body: "{}".into(),
    }
}

fn query() -> DocQuery {
    DocQuery {
        kind: "thing",
        limit: 10,
        ..DocQuery::default()
    }
}

fn ids(docs: &[Doc]) -> Vec<&str> {
    docs.iter().map(|doc| doc.id.as_str()).collect()
}

#[tokio::test]
async fn a_refused_commit_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir);
    store
        .commit(vec![Op::Insert(doc("a", 1, &[]))])
        .await
        .unwrap();
    let refused = store
        .commit(vec![
            Op::Insert(doc("b", 2, &[])),
            Op::Insert(doc("a", 3, &[])),
        ])
        .await;
    assert_eq!(
        refused,
        Err(StoreError::Exists {
            kind: "thing",
            value: "a".into()
        })
    );
    assert_eq!(store.get("thing", "b").await.unwrap(), None);
}

#[tokio::test]
async fn updates_name_the_revision_they_have_seen() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir);
    store
        .commit(vec![Op::Insert(doc("a", 1, &["x"]))])
        .await
        .unwrap();
    let mut newer = doc("a", 1, &["y"]);
    newer.body = "{\"new\":true}".into();
    store.commit(vec![Op::Update(newer.clone())]).await.unwrap();
    assert_eq!(
        store.commit(vec![Op::Update(newer)]).await,
        Err(StoreError::Stale("a".into()))
    );
    let read = store.get("thing", "a").await.unwrap().unwrap();
    assert_eq!((read.rev, read.tags), (2, vec!["y".to_owned()]));
}

#[tokio::test]
async fn unique_values_clash_only_within_their_kind() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir);
    let named = |kind, id: &str| Doc {
        kind,
        unique: Some("name".into()),
        ..doc(id, 1, &[])
    };
    store
        .commit(vec![Op::Insert(named("thing", "a"))])
        .await
        .unwrap();
    store
        .commit(vec![Op::Insert(named("other", "a"))])
        .await
        .unwrap();
    assert!(matches!(
        store.commit(vec![Op::Insert(named("thing", "b"))]).await,
        Err(StoreError::Exists { .. })
    ));
}

#[tokio::test]
async fn lists_filter_page_and_walk_both_ways() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir);
    for (i, id) in ["a", "b", "c", "d"].iter().enumerate() {
        let tags: &[&str] = if i % 2 == 0 { &["even"] } else { &["odd"] };
        // b and c share a moment: the id decides.
        let at = if i == 2 { 1 } else { i as i64 };
        store
            .commit(vec![Op::Insert(doc(id, at, tags))])
            .await
            .unwrap();
    }
    assert_eq!(
        ids(&store.list(query()).await.unwrap()),
        ["d", "c", "b", "a"]
    );
    let page = DocQuery {
        limit: 2,
        after: Some(DocCursor {
            created_at: 1,
            id: "c".into(),
        }),
        ..query()
    };
    assert_eq!(ids(&store.list(page.clone()).await.unwrap()), ["b", "a"]);
    let back = DocQuery {
        backwards: true,
        ..page
    };
    assert_eq!(ids(&store.list(back).await.unwrap()), ["d"]);
    let tagged = DocQuery {
        tags: vec![vec!["even".into(), "none".into()]],
        ascending: true,
        ..query()
    };
    assert_eq!(ids(&store.list(tagged).await.unwrap()), ["a", "c"]);
    assert_eq!(
        store
            .commit(vec![Op::RequireNone {
                kind: "thing",
                tag: "odd".into()
            }])
            .await,
        Err(StoreError::Referenced {
            kind: "thing",
            tag: "odd".into()
        })
    );
}

#[tokio::test]
async fn the_log_has_no_second_writer_of_a_position() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir);
    let append = |records: Vec<Record>| {
        vec![Op::Append {
            session: "s".into(),
            records,
        }]
    };
    store
        .commit(append((1..=5).map(record).collect()))
        .await
        .unwrap();
    assert_eq!(
        store.commit(append(vec![record(6), record(5)])).await,
        Err(StoreError::Stale("s".into()))
    );
    let read = |query: LogQuery| async {
        let records = store.log(query).await.unwrap();
        records.iter().map(|r| r.seq).collect::<Vec<_>>()
    };
    let all = LogQuery {
        session: "s".into(),
        limit: 100,
        ..LogQuery::default()
    };
    assert_eq!(read(all.clone()).await, [1, 2, 3, 4, 5]);
    let public = LogQuery {
        public_only: true,
        descending: true,
        after: Some(5),
        limit: 2,
        ..all.clone()
    };
    assert_eq!(read(public).await, [4, 2]);
    let kinds = LogQuery {
        kinds: vec!["odd".into()],
        at_from: Some(20),
        at_to: Some(50),
        ..all
    };
    assert_eq!(read(kinds).await, [3, 5]);
}

#[tokio::test]
async fn everything_is_there_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let queued = Queued {
        seq: 1,
        id: "sevt_q".into(),
        kind: "user.message".into(),
        body: "{}".into(),
    };
    {
        let store = open(&dir);
        store
            .commit(vec![
                Op::Insert(doc("a", 1, &[])),
                Op::Append {
                    session: "s".into(),
                    records: vec![record(1)],
                },
                Op::Enqueue {
                    session: "s".into(),
                    inputs: vec![queued.clone()],
                },
            ])
            .await
            .unwrap();
    }
    let store = open(&dir);
    assert!(store.get("thing", "a").await.unwrap().is_some());
    assert_eq!(store.queued("s").await.unwrap(), [queued]);
    store
        .commit(vec![
            Op::Dequeue {
                session: "s".into(),
                ids: vec!["sevt_q".into()],
            },
            Op::Purge {
                session: "s".into(),
            },
        ])
        .await
        .unwrap();
    assert_eq!(store.queued("s").await.unwrap(), []);
}

#[tokio::test]
async fn concurrent_commits_are_all_answered() {
    let dir = tempfile::tempdir().unwrap();
    let store = std::sync::Arc::new(open(&dir));
    let tasks: Vec<_> = (0..500)
        .map(|i| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .commit(vec![Op::Insert(doc(&format!("d{}", i / 2), i, &[]))])
                    .await
                    .is_ok()
            })
        })
        .collect();
    let mut stored = 0;
    for task in tasks {
        stored += usize::from(task.await.unwrap());
    }
    assert_eq!(stored, 250);
}

#[test]
fn a_foreign_database_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("other.db");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.pragma_update(None, "application_id", 7).unwrap();
    drop(other);
    let error = SqliteStore::open(&path, Durability::Machine).err().unwrap();
    assert!(error.to_string().contains("another application"), "{error}");
}
