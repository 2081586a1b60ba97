//! Workload identity federation: a token of the platform for one of the API.

use std::{
    fmt,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use futures_util::future::BoxFuture;
use serde_json::json;

use super::{
    ADVISORY, AccessToken, TokenProvider,
    exchange::{Grant, TokenEndpoint},
    files::Credentials,
};
use crate::{Error, ErrorCode, Result, Secret, environment::Environment};

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const MAX_ASSERTION: usize = 16 * 1024;

/// Who a workload is, and as whom it wants to act.
#[derive(Clone, Debug)]
pub struct Federation {
    /// `fdrl_…`
    pub federation_rule_id: String,
    /// UUID of the organization.
    pub organization_id: String,
    /// `svac_…`, if the rule does not name one.
    pub service_account_id: Option<String>,
    /// `wrkspc_…` or `default`, if the rule spans several workspaces.
    pub workspace_id: Option<String>,
    /// The platform's token.
    pub identity: IdentityToken,
}

/// Where the platform's token is. It is read anew for each exchange.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentityToken {
    /// In a file that the platform keeps current.
    File(PathBuf),
    /// Here.
    Text(Secret),
    /// In `ANTHROPIC_IDENTITY_TOKEN`.
    Variable,
}

impl fmt::Debug for IdentityToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdentityToken::File(path) => f.debug_tuple("File").field(path).finish(),
            IdentityToken::Text(_) => f.write_str("Text"),
            IdentityToken::Variable => f.write_str("Variable"),
        }
    }
}

impl IdentityToken {
    fn read(&self, environment: &Environment) -> Result<Secret> {
        let bad = |what: String| Error::new(ErrorCode::InvalidConfig, what);
        let (source, token) = match self {
            IdentityToken::File(path) => {
                let source = format!("the identity token file {}", path.display());
                let token = read_file(path)
                    .map_err(|error| bad(format!("{source} cannot be read: {error}")))?;
                (source, token)
            }
            IdentityToken::Text(token) => ("the identity token".to_owned(), token.clone()),
            IdentityToken::Variable => (
                "ANTHROPIC_IDENTITY_TOKEN".to_owned(),
                Secret::from(
                    environment
                        .get("ANTHROPIC_IDENTITY_TOKEN")
                        .unwrap_or_default(),
                ),
            ),
        };
        if token.is_empty() {
            return Err(bad(format!("{source} is empty")));
        }
        if token.expose().len() > MAX_ASSERTION {
            return Err(bad(format!(
                "{source} is longer than {MAX_ASSERTION} bytes"
            )));
        }
        Ok(token)
    }
}

fn read_file(path: &Path) -> std::io::Result<Secret> {
    let mut text = String::new();
    // One byte more than allowed, and room for a line end.
    File::open(path)?
        .take(MAX_ASSERTION as u64 + 3)
        .read_to_string(&mut text)?;
    Ok(Secret::from(text))
}

/// Exchanges the platform's token whenever one of the API is needed.
pub(super) struct FederationProvider {
    pub endpoint: TokenEndpoint,
    pub federation: Federation,
    pub environment: Environment,
    /// Where tokens are kept for the next process; profiles have one, the
    /// environment has not.
    pub cache: Option<PathBuf>,
}

impl FederationProvider {
    async fn exchange(&self) -> Result<AccessToken> {
        let federation = self.federation.clone();
        let environment = self.environment.clone();
        let assertion = blocking(move || federation.identity.read(&environment)).await?;
        let federation = &self.federation;
        let mut body = json!({
            "grant_type": JWT_BEARER,
            "assertion": assertion.expose(),
            "federation_rule_id": federation.federation_rule_id,
            "organization_id": federation.organization_id,
        });
        for (name, value) in [
            ("service_account_id", &federation.service_account_id),
            ("workspace_id", &federation.workspace_id),
        ] {
            if let Some(value) = value {
                body[name] = value.as_str().into();
            }
        }
        let granted = self
            .endpoint
            .ask(Grant::Federation, body, &assertion)
            .await?;
        Ok(granted.token)
    }

    async fn cached(&self, rejected: Option<&Secret>) -> Result<Option<AccessToken>> {
        let Some(path) = self.cache.clone() else {
            return Ok(None);
        };
        let stored = blocking(move || Credentials::read(&path)).await?;
        Ok(stored
            .map(|stored| stored.token)
            .filter(|token| !token.is(rejected) && token.outlives(ADVISORY)))
    }
}

impl TokenProvider for FederationProvider {
    fn token(&self, rejected: Option<Secret>) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async move {
            if let Some(token) = self.cached(rejected.as_ref()).await? {
                return Ok(token);
            }
            let token = self.exchange().await?;
            if let Some(path) = self.cache.clone() {
                let stored = Credentials::new(token.clone());
                if let Err(error) = blocking(move || stored.write(&path)).await {
                    tracing::warn!("the token is good but not kept for the next process: {error}");
                }
            }
            Ok(token)
        })
    }
}

/// File work, away from the threads that serve sockets.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| {
            Err(Error::new(
                ErrorCode::ShutDown,
                format!("file work ended early: {error}"),
            ))
        })
}
