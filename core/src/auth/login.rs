//! The login of a person, renewed with its refresh token.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use futures_util::future::BoxFuture;
use serde_json::json;

use super::{
    ADVISORY, AccessToken, MANDATORY, TokenProvider,
    exchange::{Grant, TokenEndpoint},
    federation::blocking,
    files::{self, Credentials},
};
use crate::{Error, ErrorCode, Result, Secret};

/// Reads a login's file and renews what is in it.
pub(super) struct LoginProvider {
    endpoint: TokenEndpoint,
    path: PathBuf,
    /// Without it somebody else renews the file, and it is only read.
    client_id: Option<String>,
    /// Granted but not written: the refresh token in the file is used up, so
    /// this one is all there is.
    unsaved: Mutex<Option<Credentials>>,
}

impl LoginProvider {
    pub fn new(endpoint: TokenEndpoint, path: PathBuf, client_id: Option<String>) -> LoginProvider {
        LoginProvider {
            endpoint,
            path,
            client_id,
            unsaved: Mutex::new(None),
        }
    }

    async fn get(&self, rejected: Option<Secret>) -> Result<AccessToken> {
        let rejected = rejected.as_ref();
        let good = |stored: &Credentials, limit| {
            !stored.token.is(rejected) && stored.token.outlives(limit)
        };
        let stored = self.read().await?;
        if good(&stored, ADVISORY) {
            return Ok(stored.token);
        }
        let (Some(client_id), true) = (&self.client_id, stored.refresh_token.is_some()) else {
            if good(&stored, MANDATORY) {
                return Ok(stored.token);
            }
            return Err(Error::new(
                ErrorCode::NoCredentials,
                format!(
                    "the login in {} has ended, and nothing here can renew it; log in again",
                    self.path.display()
                ),
            ));
        };
        let _lock = files::lock(&self.path).await?;
        // Another process may have renewed it meanwhile.
        let stored = self.read().await?;
        let usable = good(&stored, MANDATORY).then(|| stored.token.clone());
        if good(&stored, ADVISORY) {
            return Ok(stored.token);
        }
        match (self.renew(stored, client_id).await, usable) {
            (Err(error), Some(token)) if error.info().retryable => {
                tracing::warn!("the login could not be renewed yet: {error}");
                Ok(token)
            }
            (result, _) => result,
        }
    }

    async fn read(&self) -> Result<Credentials> {
        if let Some(unsaved) = self.unsaved().as_ref() {
            return Ok(unsaved.clone());
        }
        let path = self.path.clone();
        let stored = blocking(move || Credentials::read(&path)).await?;
        stored.ok_or_else(|| {
            Error::new(
                ErrorCode::NoCredentials,
                format!(
                    "nobody is logged in: there is no file {}; log in again",
                    self.path.display()
                ),
            )
        })
    }

    async fn renew(&self, mut stored: Credentials, client_id: &str) -> Result<AccessToken> {
        let refresh = stored.refresh_token.clone().unwrap_or(Secret::from(""));
        let body = json!({
            "grant_type": "refresh_token",
            "refresh_token": refresh.expose(),
            "client_id": client_id,
        });
        let granted = match self.endpoint.ask(Grant::Refresh, body, &refresh).await {
            Ok(granted) => granted,
            Err(error) => {
                if !error.info().retryable {
                    // Used up. After a new login the file is right again.
                    *self.unsaved() = None;
                }
                return Err(error);
            }
        };
        stored.replace(granted.token, granted.refresh_token, granted.scope);
        let (path, copy) = (self.path.clone(), stored.clone());
        let written = blocking(move || copy.write(&path)).await;
        let token = stored.token.clone();
        *self.unsaved() = written.is_err().then_some(stored);
        if let Err(error) = written {
            tracing::error!(
                "the login was renewed but not saved, so it ends with this process: {error}"
            );
        }
        Ok(token)
    }

    fn unsaved(&self) -> MutexGuard<'_, Option<Credentials>> {
        self.unsaved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenProvider for LoginProvider {
    fn token(&self, rejected: Option<Secret>) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(self.get(rejected))
    }
}
