//! How a client is set up: arguments first, then the environment.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    Client, Error, ErrorCode, RateLimits, Result, Secret,
    auth::{Chain, Federation, Found, Given, TokenCache, TokenProvider},
    client::Inner,
    environment::Environment,
    limits::Limiter,
    request::{BaseHeaders, has_credentials, parse_header_lines},
    transport::{
        Recorder, Transport,
        http::{HttpConfig, HttpTransport},
    },
};

/// Where requests go unless told otherwise.
pub const DEFAULT_BASE_URL: &str = "https://api.anthropic.com";

const WORKSPACE_HEADER: &str = "anthropic-workspace-id";

/// A certificate authority to trust besides those of the operating system.
#[derive(Clone, Debug)]
pub enum CertificateSource {
    /// A file of one or more PEM certificates.
    PemFile(PathBuf),
    /// One or more PEM certificates.
    Pem(Vec<u8>),
}

/// Settings of a [`Client`]. Made by [`Client::builder`].
#[derive(Clone)]
pub struct ClientBuilder {
    credentials: Vec<Given>,
    base_url: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Duration,
    connect_timeout: Duration,
    max_retries: u32,
    headers: HeaderMap,
    betas: Vec<String>,
    certificates: Vec<CertificateSource>,
    user_agent: Option<String>,
    environment: Environment,
    record_to: Option<PathBuf>,
    rate_limits: Option<RateLimits>,
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder {
            credentials: Vec::new(),
            base_url: None,
            transport: None,
            timeout: Duration::from_secs(600),
            connect_timeout: Duration::from_secs(5),
            max_retries: 2,
            headers: HeaderMap::new(),
            betas: Vec::new(),
            certificates: Vec::new(),
            user_agent: None,
            environment: Environment::Process,
            record_to: None,
            rate_limits: None,
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Header values can be secrets that nobody marked as such.
        f.debug_struct("ClientBuilder")
            .field("credentials", &names(&self.credentials))
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_retries", &self.max_retries)
            .field("betas", &self.betas)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// API key, sent as `Authorization: Bearer`. With it no credential is
    /// read from the environment.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(Given::ApiKey(key.into()))
    }

    /// Bearer token, instead of an API key.
    pub fn auth_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Given::AuthToken(token.into()))
    }

    /// A profile of the configuration directory, instead of an API key.
    pub fn profile(self, name: impl Into<String>) -> Self {
        self.credential(Given::Profile(name.into()))
    }

    /// The identity of a workload, instead of an API key.
    pub fn federation(self, federation: Federation) -> Self {
        self.credential(Given::Federation(federation))
    }

    /// Something that makes tokens, instead of an API key.
    pub fn token_provider(self, provider: Arc<dyn TokenProvider>) -> Self {
        self.credential(Given::Provider(provider))
    }

    /// The same kind of credential given again replaces the first.
    fn credential(mut self, given: Given) -> Self {
        self.credentials
            .retain(|other| other.name() != given.name());
        self.credentials.push(given);
        self
    }

    /// Waits before calls that would go over these limits, instead of being
    /// refused by the service. Off unless given.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = Some(limits);
        self
    }

    /// Address of the API, path prefix included, without `/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sends requests through this instead of HTTP. Credentials are read from
    /// the environment only if it
    /// [needs them](Transport::needs_credentials).
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Limit on the wait for the response head, and between two parts of the
    /// body; 600 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Limit on making a connection; 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often a failed request is repeated; 2.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// A header for every request; replaces the computed one of that name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Headers for every request; replace computed ones of the same names.
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// A beta value for every request, sent before the operation's own.
    pub fn beta(mut self, value: impl Into<String>) -> Self {
        self.betas.push(value.into());
        self
    }

    /// Trusts another certificate authority, besides those of the system.
    pub fn certificate(mut self, source: CertificateSource) -> Self {
        self.certificates.push(source);
        self
    }

    /// Replaces `hostler/<version>` as the user agent.
    pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
        self.user_agent = Some(agent.into());
        self
    }

    /// Records everything that is sent and received into a file, without
    /// secrets, for [`Replay`](crate::transport::Replay).
    pub fn record_to(mut self, path: impl Into<PathBuf>) -> Self {
        self.record_to = Some(path.into());
        self
    }

    /// Uses these variables in place of the process environment. Proxy
    /// settings and trust-store paths still come from the process.
    pub fn environment(mut self, variables: impl IntoIterator<Item = (String, String)>) -> Self {
        self.environment = Environment::Given(Arc::new(variables.into_iter().collect()));
        self
    }

    /// Checks everything and makes the client. Nothing is sent, and no
    /// connection is made. A missing credential is reported by the first
    /// request.
    pub fn build(self) -> Result<Client> {
        for (name, timeout) in [
            ("timeout", self.timeout),
            ("connect_timeout", self.connect_timeout),
        ] {
            if timeout.is_zero() {
                return Err(Error::invalid_argument(format!(
                    "client.{name} must be longer than zero"
                )));
            }
        }
        if self.transport.is_some() && self.base_url.is_some() {
            return Err(Error::invalid_argument(
                "client.base_url cannot be combined with a transport: the transport decides where requests go",
            ));
        }
        let user_agent = self
            .user_agent
            .clone()
            .unwrap_or_else(|| concat!("hostler/", env!("CARGO_PKG_VERSION")).to_owned());
        let user_agent = HeaderValue::from_str(&user_agent)
            .map_err(|_| Error::invalid_argument("client.user_agent must be printable ASCII"))?;
        let mut base = BaseHeaders {
            environment: HeaderMap::new(),
            authorization: None,
            defaults: self.headers.clone(),
            betas: self.betas.clone(),
            user_agent: Some(user_agent.clone()),
        };
        let needs_credentials = self
            .transport
            .as_ref()
            .is_none_or(|t| t.needs_credentials());
        let found = self.find_credential(needs_credentials, &mut base)?;
        let limiter = self
            .rate_limits
            .map(Limiter::new)
            .transpose()?
            .map(Arc::new);
        let transport: Arc<dyn Transport> = match self.transport {
            Some(transport) => transport,
            None => {
                let base_url = self
                    .base_url
                    .clone()
                    .or_else(|| self.environment.get("ANTHROPIC_BASE_URL"))
                    .or(found.base_url)
                    .unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
                Arc::new(HttpTransport::new(HttpConfig {
                    base_url,
                    connect_timeout: self.connect_timeout,
                    certificates: self.certificates,
                })?)
            }
        };
        let transport = match self.record_to {
            Some(path) => Arc::new(Recorder::new(transport, path)?),
            None => transport,
        };
        let mut tokens: Option<TokenCache> = None;
        if let Some(credential) = found.credential {
            (base.authorization, tokens) =
                credential.connect(&transport, Some(user_agent), &self.environment)?;
        }
        Ok(Client(Arc::new(Inner {
            transport,
            headers: base,
            tokens,
            limiter,
            timeout: self.timeout,
            max_retries: self.max_retries,
        })))
    }

    fn find_credential(&self, needed: bool, base: &mut BaseHeaders) -> Result<Found> {
        if self.credentials.len() > 1 {
            return Err(Error::invalid_argument(format!(
                "{} exclude each other: give one",
                names(&self.credentials).join(" and ")
            )));
        }
        if needed && let Some(lines) = self.environment.get("ANTHROPIC_CUSTOM_HEADERS") {
            base.environment = parse_header_lines(&lines)?;
        }
        let chain = Chain {
            environment: &self.environment,
        };
        let found = if let Some(given) = self.credentials.first() {
            chain.given(given)?
        } else if needed && !has_credentials(&self.headers) {
            chain.search()?
        } else {
            Found::default()
        };
        if !self.credentials.is_empty() || has_credentials(&self.headers) {
            base.environment.remove("authorization");
            base.environment.remove("x-api-key");
        }
        if let Some(workspace) = &found.workspace_id
            && !base.environment.contains_key(WORKSPACE_HEADER)
        {
            let value = HeaderValue::from_str(workspace.trim()).map_err(|_| {
                Error::new(
                    ErrorCode::InvalidConfig,
                    "the profile's workspace_id must be printable ASCII",
                )
            })?;
            base.environment.insert(WORKSPACE_HEADER, value);
        }
        Ok(found)
    }
}

fn names(credentials: &[Given]) -> Vec<&'static str> {
    credentials.iter().map(Given::name).collect()
}
