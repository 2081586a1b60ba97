//! The token that a session shows to an MCP server.

use std::sync::{Arc, Weak};

use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use super::{
    Vaults,
    auth::server_tag,
    credentials::{self, Stored},
    oauth::{self, Failure},
};
use crate::{
    clock::{Micros, parse_rfc3339},
    error::ApiResult,
    harness::{Credentials, McpToken, TokenError},
    http::Secret,
    store::DocQuery,
};

/// A token that runs out sooner is replaced before it is used.
const MARGIN: Micros = 60 * 1_000_000;

impl Credentials for Vaults {
    fn mcp_token<'a>(
        &'a self,
        vault_ids: &'a [String],
        url: &'a str,
        rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<Option<McpToken>, TokenError>> {
        Box::pin(self.find(vault_ids, url, rejected))
    }
}

impl Vaults {
    async fn find(
        &self,
        vault_ids: &[String],
        url: &str,
        rejected: Option<&Secret>,
    ) -> Result<Option<McpToken>, TokenError> {
        let tag = server_tag(url);
        for vault in vault_ids {
            let found = self.shelf.store.list(DocQuery {
                kind: credentials::KIND,
                parent: Some(vault.clone()),
                tags: vec![vec![tag.clone()]],
                limit: 1,
                ..DocQuery::default()
            });
            let found = found
                .await
                .map_err(|error| TokenError::Failed(error.into()))?;
            let Some(doc) = found.into_iter().next() else {
                continue;
            };
            let token = self
                .token(vault, &doc.id, rejected.map(Secret::reveal))
                .await?;
            return Ok(Some(McpToken {
                vault_id: vault.clone(),
                credential_id: doc.id,
                token: Secret::new(token),
            }));
        }
        Ok(None)
    }

    /// The credential's token, a new one if it has run out or was rejected.
    async fn token(
        &self,
        vault: &str,
        id: &str,
        rejected: Option<&str>,
    ) -> Result<String, TokenError> {
        let now = self.shelf.clock.now();
        let read = async || -> ApiResult<(Stored, Map<String, Value>)> {
            let stored = self.stored(vault, id).await?;
            let secrets = self.secrets(&stored)?;
            Ok((stored, secrets))
        };
        let (stored, secrets) = read().await.map_err(TokenError::Failed)?;
        if !needs_refresh(&stored, &secrets, rejected, now) {
            return Ok(held(&secrets));
        }
        let turn = self.turn(id);
        let _turn = turn.lock().await;
        // Somebody else may have done it meanwhile.
        let (mut stored, mut secrets) = read().await.map_err(TokenError::Failed)?;
        if !needs_refresh(&stored, &secrets, rejected, now) {
            return Ok(held(&secrets));
        }
        let refreshed = oauth::refresh(&mut stored.shown["auth"], &mut secrets, now).await;
        match refreshed {
            Ok(()) => {
                let token = held(&secrets);
                self.keep_tokens(vault, id, stored, secrets)
                    .await
                    .map_err(TokenError::Failed)?;
                Ok(token)
            }
            Err(failure) => {
                let why = match failure {
                    Failure::NoRefreshToken => "there is no refresh token".to_owned(),
                    Failure::Unreachable(why) => {
                        format!("the token endpoint could not be reached: {}", why.0)
                    }
                    Failure::Refused(answer) => {
                        format!("the token endpoint answered with status {}", answer.status)
                    }
                };
                tracing::warn!(credential = id, why, "a token could not be refreshed");
                Err(TokenError::Refresh {
                    vault_id: vault.to_owned(),
                    credential_id: id.to_owned(),
                    why,
                })
            }
        }
    }

    /// Stores new tokens, also over a change of something else that was made
    /// while they were fetched: the old refresh token may be used up.
    pub(super) async fn keep_tokens(
        &self,
        vault: &str,
        id: &str,
        mut stored: Stored,
        secrets: Map<String, Value>,
    ) -> ApiResult<()> {
        let expires_at = stored.shown["auth"]["expires_at"].clone();
        let mut all = secrets.clone();
        while !self.keep(stored, all).await? {
            stored = self.stored(vault, id).await?;
            all = self.secrets(&stored)?;
            for name in ["access_token", "refresh_token"] {
                if let Some(value) = secrets.get(name) {
                    all.insert(name.into(), value.clone());
                }
            }
            stored.shown["auth"]["expires_at"] = expires_at.clone();
        }
        Ok(())
    }

    /// Refreshes of one credential wait for each other.
    pub(super) fn turn(&self, id: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.refreshing.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(turn) = turns.get(id).and_then(Weak::upgrade) {
            return turn;
        }
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::default();
        turns.insert(id.to_owned(), Arc::downgrade(&turn));
        turn
    }
}

fn held(secrets: &Map<String, Value>) -> String {
    let token = secrets.get("token").or_else(|| secrets.get("access_token"));
    token.and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn needs_refresh(
    stored: &Stored,
    secrets: &Map<String, Value>,
    rejected: Option<&str>,
    now: Micros,
) -> bool {
    has_run_out(&stored.shown["auth"], now) && !stored.shown["auth"]["refresh"].is_null()
        || rejected.is_some_and(|token| token == held(secrets))
            && secrets.contains_key("refresh_token")
}

/// Whether a token has run out or is about to.
pub(super) fn has_run_out(auth: &Value, now: Micros) -> bool {
    let expires_at = auth["expires_at"].as_str().and_then(parse_rfc3339);
    expires_at.is_some_and(|at| at <= now.saturating_add(MARGIN))
}
