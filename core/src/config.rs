//! How a client is set up: arguments first, then the environment.

use std::{
    collections::HashMap,
    fmt,
    path::PathBuf,
    sync::{Arc, Once},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    Client, Error, ErrorCode, Result,
    client::Inner,
    request::{BaseHeaders, has_credentials, parse_header_lines},
    transport::{
        Transport,
        http::{HttpConfig, HttpTransport},
    },
};

/// Where requests go unless told otherwise.
pub const DEFAULT_BASE_URL: &str = "https://api.anthropic.com";

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
    api_key: Option<String>,
    auth_token: Option<String>,
    base_url: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Duration,
    connect_timeout: Duration,
    max_retries: u32,
    headers: HeaderMap,
    betas: Vec<String>,
    certificates: Vec<CertificateSource>,
    user_agent: Option<String>,
    environment: Option<HashMap<String, String>>,
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder {
            api_key: None,
            auth_token: None,
            base_url: None,
            transport: None,
            timeout: Duration::from_secs(600),
            connect_timeout: Duration::from_secs(5),
            max_retries: 2,
            headers: HeaderMap::new(),
            betas: Vec::new(),
            certificates: Vec::new(),
            user_agent: None,
            environment: None,
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Header values can be secrets that nobody marked as such.
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.api_key.as_ref().map(|_| "[set]"))
            .field("auth_token", &self.auth_token.as_ref().map(|_| "[set]"))
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
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Bearer token, instead of an API key.
    pub fn auth_token(mut self, token: impl Into<String>) -> Self {
        self.auth_token = Some(token.into());
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

    /// Uses these variables in place of the process environment. Proxy
    /// settings and trust-store paths still come from the process.
    pub fn environment(mut self, variables: impl IntoIterator<Item = (String, String)>) -> Self {
        self.environment = Some(variables.into_iter().collect());
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
            user_agent: Some(user_agent),
        };
        let needs_credentials = self
            .transport
            .as_ref()
            .is_none_or(|t| t.needs_credentials());
        self.credentials(needs_credentials, &mut base)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let base_url = self
                    .base_url
                    .clone()
                    .or_else(|| self.variable("ANTHROPIC_BASE_URL"))
                    .unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
                Arc::new(HttpTransport::new(HttpConfig {
                    base_url,
                    connect_timeout: self.connect_timeout,
                    certificates: self.certificates,
                })?)
            }
        };
        Ok(Client(Arc::new(Inner {
            transport,
            headers: base,
            timeout: self.timeout,
            max_retries: self.max_retries,
        })))
    }

    fn credentials(&self, needed: bool, base: &mut BaseHeaders) -> Result<()> {
        let explicit = match (&self.api_key, &self.auth_token) {
            (Some(_), Some(_)) => {
                return Err(Error::invalid_argument(
                    "client.api_key and client.auth_token exclude each other: give one",
                ));
            }
            (Some(key), None) => Some(("client.api_key", key.clone())),
            (None, Some(token)) => Some(("client.auth_token", token.clone())),
            (None, None) => None,
        };
        if needed && let Some(lines) = self.variable("ANTHROPIC_CUSTOM_HEADERS") {
            base.environment = parse_header_lines(&lines)?;
        }
        let credential = if explicit.is_some() || has_credentials(&self.headers) {
            base.environment.remove("authorization");
            base.environment.remove("x-api-key");
            explicit
        } else if needed {
            self.environment_credential()
        } else {
            None
        };
        if let Some((name, secret)) = credential {
            base.authorization = Some(bearer(name, &secret)?);
        }
        Ok(())
    }

    fn environment_credential(&self) -> Option<(&'static str, String)> {
        let key = self.variable("ANTHROPIC_API_KEY");
        let token = self.variable("ANTHROPIC_AUTH_TOKEN");
        if key.is_some() && token.is_some() {
            static WARNED: Once = Once::new();
            WARNED.call_once(|| {
                tracing::warn!(
                    "ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; the key is used"
                );
            });
        }
        key.map(|key| ("ANTHROPIC_API_KEY", key))
            .or_else(|| token.map(|token| ("ANTHROPIC_AUTH_TOKEN", token)))
    }

    /// An environment variable; empty counts as not set.
    fn variable(&self, name: &str) -> Option<String> {
        match &self.environment {
            Some(variables) => variables.get(name).cloned(),
            None => std::env::var(name).ok(),
        }
        .filter(|value| !value.trim().is_empty())
    }
}

fn bearer(source: &str, secret: &str) -> Result<HeaderValue> {
    let secret = secret.trim();
    if secret.is_empty() {
        return Err(Error::new(
            ErrorCode::InvalidConfig,
            format!("{source} is empty"),
        ));
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {secret}")).map_err(|_| {
        Error::new(
            ErrorCode::InvalidConfig,
            format!("{source} holds characters that cannot stand in a header"),
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}
