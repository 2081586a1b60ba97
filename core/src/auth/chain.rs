//! Which credential a client uses.

use std::{
    path::PathBuf,
    sync::{Arc, Once},
};

use http::HeaderValue;

use super::{
    Federation, IdentityToken, TokenCache, TokenProvider,
    exchange::TokenEndpoint,
    federation::FederationProvider,
    files::{Authentication, ConfigDir, IdentitySource, Profile},
    login::LoginProvider,
};
use crate::{Error, ErrorCode, Result, Secret, environment::Environment, transport::Transport};

/// What was given to the builder; at most one.
#[derive(Clone)]
pub(crate) enum Given {
    ApiKey(Secret),
    AuthToken(Secret),
    Profile(String),
    Federation(Federation),
    Provider(Arc<dyn TokenProvider>),
}

impl Given {
    /// The builder's option.
    pub fn name(&self) -> &'static str {
        match self {
            Given::ApiKey(_) => "client.api_key",
            Given::AuthToken(_) => "client.auth_token",
            Given::Profile(_) => "client.profile",
            Given::Federation(_) => "client.federation",
            Given::Provider(_) => "client.token_provider",
        }
    }
}

/// The credential of a client, and what its profile says besides.
#[derive(Default)]
pub(crate) struct Found {
    pub credential: Option<Credential>,
    /// The profile's, weaker than the builder's and the environment's.
    pub base_url: Option<String>,
    /// For the header `anthropic-workspace-id`.
    pub workspace_id: Option<String>,
}

/// A credential, not yet connected to anything.
pub(crate) enum Credential {
    /// Sent as it is; with the name of where it comes from.
    Static(&'static str, Secret),
    Federation {
        federation: Federation,
        cache: Option<PathBuf>,
    },
    Login {
        path: PathBuf,
        client_id: Option<String>,
    },
    Provider(Arc<dyn TokenProvider>),
}

impl From<Credential> for Found {
    fn from(credential: Credential) -> Found {
        Found {
            credential: Some(credential),
            ..Found::default()
        }
    }
}

impl Credential {
    /// What is put into requests: a fixed header, or tokens.
    pub fn connect(
        self,
        transport: &Arc<dyn Transport>,
        user_agent: Option<HeaderValue>,
        environment: &Environment,
    ) -> Result<(Option<HeaderValue>, Option<TokenCache>)> {
        let endpoint = TokenEndpoint {
            transport: transport.clone(),
            user_agent,
        };
        let provider: Arc<dyn TokenProvider> = match self {
            Credential::Static(name, secret) => return Ok((Some(bearer(name, &secret)?), None)),
            Credential::Federation { federation, cache } => Arc::new(FederationProvider {
                endpoint,
                federation,
                environment: environment.clone(),
                cache,
            }),
            Credential::Login { path, client_id } => {
                Arc::new(LoginProvider::new(endpoint, path, client_id))
            }
            Credential::Provider(provider) => provider,
        };
        Ok((None, Some(TokenCache::new(provider))))
    }
}

/// Looks for a credential.
pub(crate) struct Chain<'a> {
    pub environment: &'a Environment,
}

impl Chain<'_> {
    /// The credential that was given; nothing else is looked at.
    pub fn given(&self, given: &Given) -> Result<Found> {
        Ok(match given.clone() {
            Given::ApiKey(key) => Found::from(Credential::Static(given.name(), key)),
            Given::AuthToken(token) => Found::from(Credential::Static(given.name(), token)),
            Given::Provider(provider) => Found::from(Credential::Provider(provider)),
            Given::Federation(federation) => Found::from(Credential::Federation {
                federation,
                cache: None,
            }),
            Given::Profile(name) => self.named_profile(&name, given.name())?,
        })
    }

    /// The first credential of the environment.
    pub fn search(&self) -> Result<Found> {
        if let Some((name, secret)) = self.plain() {
            return Ok(Found::from(Credential::Static(name, secret)));
        }
        if let Some(name) = self.environment.get("ANTHROPIC_PROFILE") {
            return self.named_profile(name.trim(), "ANTHROPIC_PROFILE");
        }
        if let Some(federation) = self.federation() {
            return Ok(Found::from(Credential::Federation {
                federation,
                cache: None,
            }));
        }
        self.active_profile()
    }

    fn plain(&self) -> Option<(&'static str, Secret)> {
        let [key, token] = ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"]
            .map(|name| Some((name, Secret::from(self.environment.get(name)?))));
        if key.is_some() && token.is_some() {
            static WARNED: Once = Once::new();
            WARNED.call_once(|| {
                tracing::warn!(
                    "ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; the key is used"
                );
            });
        }
        key.or(token)
    }

    fn named_profile(&self, name: &str, source: &str) -> Result<Found> {
        let missing = |what: String| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("{source} names the profile {name:?}, but {what}"),
            )
        };
        let dir = ConfigDir::find(self.environment).ok_or_else(|| {
            missing("there is no configuration directory; set ANTHROPIC_CONFIG_DIR".to_owned())
        })?;
        let profile = dir.profile(name)?.ok_or_else(|| {
            missing(
                "there is no file of it under configs/ in the configuration directory".to_owned(),
            )
        })?;
        self.use_profile(&dir, name, profile)
    }

    fn active_profile(&self) -> Result<Found> {
        let Some(dir) = ConfigDir::find(self.environment) else {
            return Ok(Found::default());
        };
        // Whoever has set up nothing must not be told what is wrong with it.
        let mut meant = self.environment.get("ANTHROPIC_CONFIG_DIR").is_some();
        let found = dir.active().and_then(|(name, pointed)| {
            meant |= pointed;
            match dir.profile(&name)? {
                Some(profile) => self.use_profile(&dir, &name, profile),
                None if pointed => Err(Error::new(
                    ErrorCode::InvalidConfig,
                    format!(
                        "active_config names the profile {name:?}, but there is no such profile"
                    ),
                )),
                None => Ok(Found::default()),
            }
        });
        match found {
            Ok(Found {
                credential: Some(Credential::Login { path, .. }),
                ..
            }) if !path.exists() => {
                // Logged out: the profile stays, its credentials are gone.
                Ok(Found::default())
            }
            Err(error) if !meant => {
                tracing::warn!("the default profile is not used: {error}");
                Ok(Found::default())
            }
            found => found,
        }
    }

    fn use_profile(&self, dir: &ConfigDir, name: &str, profile: Profile) -> Result<Found> {
        let or = |value: Option<String>, variable: &str| {
            value
                .filter(|value| !value.trim().is_empty())
                .or_else(|| self.environment.get(variable))
        };
        let workspace_id = or(profile.workspace_id, "ANTHROPIC_WORKSPACE_ID");
        let base_url = profile.base_url.filter(|url| !url.trim().is_empty());
        match profile.authentication {
            Authentication::UserOauth {
                client_id,
                credentials_path,
            } => Ok(Found {
                credential: Some(Credential::Login {
                    path: dir.credentials(name, credentials_path.as_ref()),
                    client_id: client_id.filter(|id| !id.trim().is_empty()),
                }),
                base_url,
                workspace_id,
            }),
            Authentication::OidcFederation {
                federation_rule_id,
                service_account_id,
                identity_token,
                credentials_path,
            } => {
                let required = |value: Option<String>, field: &str, variable: &str| {
                    or(value, variable).ok_or_else(|| {
                        Error::new(
                            ErrorCode::InvalidConfig,
                            format!(
                                "the profile {name:?} has no {field}; add it, or set {variable}"
                            ),
                        )
                    })
                };
                let identity = identity_token
                    .map(|IdentitySource::File { path }| IdentityToken::File(path))
                    .or_else(|| self.identity())
                    .ok_or_else(|| {
                        Error::new(
                            ErrorCode::InvalidConfig,
                            format!(
                                "the profile {name:?} has no identity_token; add it, or set ANTHROPIC_IDENTITY_TOKEN_FILE"
                            ),
                        )
                    })?;
                let federation = Federation {
                    federation_rule_id: required(
                        federation_rule_id,
                        "authentication.federation_rule_id",
                        "ANTHROPIC_FEDERATION_RULE_ID",
                    )?,
                    organization_id: required(
                        profile.organization_id,
                        "organization_id",
                        "ANTHROPIC_ORGANIZATION_ID",
                    )?,
                    service_account_id: or(service_account_id, "ANTHROPIC_SERVICE_ACCOUNT_ID"),
                    workspace_id,
                    identity,
                };
                Ok(Found {
                    credential: Some(Credential::Federation {
                        federation,
                        cache: Some(dir.credentials(name, credentials_path.as_ref())),
                    }),
                    base_url,
                    // In the exchange; a header would say it a second time.
                    workspace_id: None,
                })
            }
        }
    }

    fn federation(&self) -> Option<Federation> {
        let get = |name: &str| self.environment.get(name);
        let rule = get("ANTHROPIC_FEDERATION_RULE_ID");
        let organization = get("ANTHROPIC_ORGANIZATION_ID");
        match (rule, organization, self.identity()) {
            (Some(federation_rule_id), Some(organization_id), Some(identity)) => Some(Federation {
                federation_rule_id,
                organization_id,
                service_account_id: get("ANTHROPIC_SERVICE_ACCOUNT_ID"),
                workspace_id: get("ANTHROPIC_WORKSPACE_ID"),
                identity,
            }),
            (Some(_), organization, identity) => {
                tracing::warn!(
                    organization = organization.is_some(),
                    identity_token = identity.is_some(),
                    "ANTHROPIC_FEDERATION_RULE_ID is set, but ANTHROPIC_ORGANIZATION_ID and \
                     ANTHROPIC_IDENTITY_TOKEN or ANTHROPIC_IDENTITY_TOKEN_FILE are needed too"
                );
                None
            }
            _ => None,
        }
    }

    fn identity(&self) -> Option<IdentityToken> {
        let text = self.environment.get("ANTHROPIC_IDENTITY_TOKEN");
        let file = self.environment.get("ANTHROPIC_IDENTITY_TOKEN_FILE");
        file.map(|path| IdentityToken::File(PathBuf::from(path)))
            .or_else(|| text.map(|_| IdentityToken::Variable))
    }
}

/// The header of a key or token.
pub(crate) fn bearer(source: &str, secret: &Secret) -> Result<HeaderValue> {
    if secret.is_empty() {
        return Err(Error::new(
            ErrorCode::InvalidConfig,
            format!("{source} is empty"),
        ));
    }
    let mut value =
        HeaderValue::from_str(&format!("Bearer {}", secret.expose())).map_err(|_| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("{source} holds characters that cannot stand in a header"),
            )
        })?;
    value.set_sensitive(true);
    Ok(value)
}
