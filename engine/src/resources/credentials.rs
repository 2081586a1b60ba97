//! Credentials that the engine itself gives out: environment keys and the
//! tokens of single work items. Only digests are stored.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::{Shelf, environments::Environments};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    store::{Doc, DocQuery, Op},
};

/// Beginning of an environment key.
pub(crate) const ENVIRONMENT_PREFIX: &str = "sk-ant-oat01-";
/// Beginning of the token of a work item.
pub(crate) const ITEM_PREFIX: &str = "sk-ant-req-";

const KIND: &str = "environment_key";

/// A new secret: 256 random bits behind a prefix that says what it is for.
pub(crate) fn secret(prefix: &str) -> String {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).expect("the operating system provides randomness");
    format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// What is stored of a secret. It has 256 random bits, so that a plain digest
/// cannot be turned back.
pub(crate) fn digest(secret: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, secret.as_bytes());
    URL_SAFE_NO_PAD.encode(digest)
}

/// Makes a key with which workers reach the queue of an environment. The
/// answer is the only place that shows it.
pub(crate) async fn create_key(
    shelf: &Shelf,
    environments: &Environments,
    environment: &str,
) -> ApiResult<Value> {
    let found = environments.get(environment).await?;
    if found["config"]["type"] != "self_hosted" {
        return Err(ApiError::invalid(format!(
            "Environment {environment} is not self-hosted; only those have keys."
        )));
    }
    let key = secret(ENVIRONMENT_PREFIX);
    let (id, now) = (shelf.ids.make("envkey"), shelf.clock.now());
    let doc = Doc {
        kind: KIND,
        id: id.clone(),
        rev: 1,
        parent: environment.to_owned(),
        unique: Some(digest(&key)),
        created_at: now,
        archived: false,
        tags: vec![format!("key:{}", digest(&key))],
        body: json!({"id": id, "created_at": rfc3339(now)}).to_string(),
    };
    shelf.store.commit(vec![Op::Insert(doc)]).await?;
    Ok(json!({
        "id": id,
        "type": "environment_key",
        "environment_id": environment,
        "key": key,
        "created_at": rfc3339(now),
    }))
}

/// Revokes a key with immediate effect.
pub(crate) async fn delete_key(shelf: &Shelf, environment: &str, id: &str) -> ApiResult<Value> {
    let found = shelf.store.get(KIND, id).await?;
    if found.is_none_or(|doc| doc.parent != environment) {
        return Err(ApiError::not_found(format!(
            "Environment {environment} has no key {id}."
        )));
    }
    let delete = Op::Delete {
        kind: KIND,
        id: id.to_owned(),
    };
    shelf.store.commit(vec![delete]).await?;
    Ok(json!({"id": id, "type": "environment_key_deleted"}))
}

/// The environment that a key opens.
pub(crate) async fn environment_of(shelf: &Shelf, key: &str) -> ApiResult<Option<String>> {
    let found = shelf.store.list(DocQuery {
        kind: KIND,
        tags: vec![vec![format!("key:{}", digest(key))]],
        limit: 1,
        ..DocQuery::default()
    });
    Ok(found.await?.pop().map(|doc| doc.parent))
}
