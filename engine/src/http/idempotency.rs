//! `idempotency-key`: a repeated request gets the first answer again.
//!
//! A key is noted before the work and gets its answer after it. When the
//! process dies in between, nobody knows whether the work was done: such a key
//! is refused from then on, so that nothing ever happens twice.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use crate::{
    clock::{Clock, Micros},
    error::{ApiError, ApiResult},
    store::{Commit, Doc, DocQuery, Op, Store},
};

const KIND: &str = "idempotency_key";
const KEPT: Duration = Duration::from_hours(24);
const LENGTH: usize = 255;
/// Enough to shrink faster than keys arrive.
const SWEEP: usize = 32;

/// The answers to keys of one engine.
pub(super) struct Answers {
    store: Arc<dyn Store>,
    clock: Clock,
    /// Requests of one key wait for each other.
    turns: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Answers {
    pub(super) fn new(store: Arc<dyn Store>, clock: Clock) -> Answers {
        Answers {
            store,
            clock,
            turns: Mutex::default(),
        }
    }

    /// The answer kept for `key` and this very request, or that of `work`.
    pub(super) async fn once(
        &self,
        key: &[u8],
        path: &str,
        body: &[u8],
        work: impl Future<Output = ApiResult<String>>,
    ) -> ApiResult<String> {
        let key = std::str::from_utf8(key)
            .ok()
            .filter(|key| (1..=LENGTH).contains(&key.len()))
            .ok_or_else(|| {
                ApiError::invalid(format!(
                    "idempotency-key: must have 1 to {LENGTH} characters"
                ))
            })?;
        let id = format!("{path} {key}");
        let turn = self.turn(&id);
        let _turn = turn.lock().await;

        let request = hex(digest(&SHA256, body).as_ref());
        let now = self.clock.now();
        if let Some(doc) = self.store.get(KIND, &id).await?
            && now - doc.created_at < kept()
        {
            return replay(&doc, &request);
        }
        let mut note = Doc {
            kind: KIND,
            id: id.clone(),
            rev: 1,
            parent: String::new(),
            unique: None,
            created_at: now,
            archived: false,
            tags: Vec::new(),
            body: json!({"request": request}).to_string(),
        };
        let forget = || Op::Delete {
            kind: KIND,
            id: id.clone(),
        };
        let mut commit = self.expired(now).await?;
        commit.extend([forget(), Op::Insert(note.clone())]);
        self.store.commit(commit).await?;
        match work.await {
            Ok(answer) => {
                note.body = json!({"request": request, "answer": answer}).to_string();
                self.store.commit(vec![Op::Update(note)]).await?;
                Ok(answer)
            }
            Err(error) => {
                // A refused request changed nothing and may be corrected.
                self.store.commit(vec![forget()]).await?;
                Err(error)
            }
        }
    }

    fn turn(&self, id: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(turn) = turns.get(id).and_then(Weak::upgrade) {
            return turn;
        }
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::default();
        turns.insert(id.to_owned(), Arc::downgrade(&turn));
        turn
    }

    async fn expired(&self, now: Micros) -> ApiResult<Commit> {
        let query = DocQuery {
            kind: KIND,
            created_to: Some(now - kept()),
            ascending: true,
            limit: SWEEP,
            ..DocQuery::default()
        };
        let docs = self.store.list(query).await?;
        let delete = |doc: Doc| Op::Delete {
            kind: KIND,
            id: doc.id,
        };
        Ok(docs.into_iter().map(delete).collect())
    }
}

fn kept() -> Micros {
    KEPT.as_micros() as Micros
}

fn replay(doc: &Doc, request: &str) -> ApiResult<String> {
    let note: Value = serde_json::from_str(&doc.body).unwrap_or_default();
    if note["request"] != request {
        return Err(ApiError::conflict(
            "idempotency-key: was used for another request body within the last 24 hours; \
             use a new key",
        ));
    }
    match note["answer"].as_str() {
        Some(answer) => Ok(answer.to_owned()),
        None => Err(ApiError::conflict(
            "idempotency-key: the engine stopped while it worked on the first request of this \
             key, so it may or may not have taken effect; look, then use a new key",
        )),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::sync::Notify;

    use super::*;
    use crate::store::{Durability, SqliteStore};

    async fn say(word: &str) -> ApiResult<String> {
        Ok(word.to_owned())
    }

    #[tokio::test]
    async fn work_that_was_cut_off_is_never_repeated_and_keys_are_free_after_a_day() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("db");
        let store = SqliteStore::open(&path, Durability::Process).expect("a store");
        let store: Arc<dyn Store> = Arc::new(store);
        let clock = Clock::starting_at(0);
        let open = || Answers::new(store.clone(), clock.clone());

        let begun = Notify::new();
        let before = open();
        let cut_off = before.once(b"key", "/path", b"{}", async {
            begun.notify_one();
            pending().await
        });
        tokio::select! {
            _ = cut_off => panic!("it never ends"),
            () = begun.notified() => {}
        }
        let after = open();
        let again = after.once(b"key", "/path", b"{}", say("twice")).await;
        assert_eq!(again.expect_err("nobody knows").status, 409);
        let elsewhere = after.once(b"key", "/other", b"{}", say("other")).await;
        assert_eq!(elsewhere.as_deref(), Ok("other"));

        clock.sleep(KEPT).await;
        let later = after.once(b"key", "/path", b"{}", say("later")).await;
        assert_eq!(later.as_deref(), Ok("later"));
        let kept = after.once(b"key", "/path", b"{}", say("again")).await;
        assert_eq!(kept.as_deref(), Ok("later"));
        let left = store.get(KIND, "/other key").await.expect("an answer");
        assert_eq!(left, None, "old keys are swept away");
    }
}
