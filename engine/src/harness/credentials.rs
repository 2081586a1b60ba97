//! What the harness shows to the servers that it connects to.

use futures_util::future::BoxFuture;

use crate::{error::ApiError, http::Secret};

/// A token for an MCP server.
#[derive(Clone, Debug)]
pub struct McpToken {
    /// The vault that it comes from.
    pub vault_id: String,
    /// The credential that it belongs to.
    pub credential_id: String,
    /// To be sent as a bearer token.
    pub token: Secret,
}

/// Why there is no token although there is a credential.
#[derive(Clone, Debug, thiserror::Error)]
pub enum TokenError {
    /// It has run out, and no new one could be got.
    #[error("the token of credential {credential_id} could not be refreshed: {why}")]
    Refresh {
        /// The vault.
        vault_id: String,
        /// The credential.
        credential_id: String,
        /// What happened, without secrets.
        why: String,
    },
    /// The engine could not read or store it.
    #[error(transparent)]
    Failed(ApiError),
}

/// The credentials that sessions may use.
pub trait Credentials: Send + Sync + 'static {
    /// The token for the MCP server at `url` from the first of the vaults that
    /// has one, refreshed if it has run out; `None` if no vault has any. Ask
    /// anew for every connection: credentials change while sessions run.
    ///
    /// `rejected` is a token that the server has just refused: it is replaced
    /// if that is possible. The same token again means that it is not.
    fn mcp_token<'a>(
        &'a self,
        vault_ids: &'a [String],
        url: &'a str,
        rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<Option<McpToken>, TokenError>>;
}

/// No credentials at all.
pub struct NoCredentials;

impl Credentials for NoCredentials {
    fn mcp_token<'a>(
        &'a self,
        _vault_ids: &'a [String],
        _url: &'a str,
        _rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<Option<McpToken>, TokenError>> {
        Box::pin(async { Ok(None) })
    }
}
