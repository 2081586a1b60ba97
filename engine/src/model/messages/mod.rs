//! A model behind an endpoint that speaks the Messages API.

mod assemble;
mod body;
mod failure;

use std::{collections::VecDeque, fmt, sync::Arc, time::Duration};

use futures_util::{StreamExt, stream, stream::BoxStream};
use hostler::{
    API_VERSION, CertificateSource, Error, ErrorCode,
    config::DEFAULT_BASE_URL,
    sse::{Decoder, Limits, SseEvent},
    transport::{
        BodyStream, Request, Response, Transport,
        http::{HttpConfig, HttpTransport},
    },
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use super::{Model, ModelError, ModelEvent, ModelRequest};
use assemble::Assembly;
use failure::Endpoint;

const PATH: &str = "/v1/messages";
/// What endpoints of other vendors know; newer ones are Anthropic's own.
const PLAIN_VERSION: &str = "2023-06-01";
/// Longer explanations than this are not read.
const MAX_ERROR_BODY: usize = 64 << 10;
/// An answer that was sent as one JSON document instead of a stream.
const MAX_WHOLE_BODY: usize = 64 << 20;

/// How the API key is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// [`Bearer`](Auth::Bearer) to `api.anthropic.com`, [`Both`](Auth::Both)
    /// to every other host.
    #[default]
    Auto,
    /// `Authorization: Bearer KEY`.
    Bearer,
    /// `x-api-key: KEY`.
    ApiKeyHeader,
    /// Both headers, because servers of other vendors read one or the other
    /// and ignore the one that they do not know.
    Both,
}

/// Which request fields an endpoint is trusted to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// [`Full`](Dialect::Full) for `api.anthropic.com` and for models of the
    /// profile table behind any host (a proxy), else [`Plain`](Dialect::Plain).
    #[default]
    Auto,
    /// Everything that the model's profile allows: cache breakpoints,
    /// effort, thinking, speed, inference geography.
    Full,
    /// Model, limit, system prompt, messages, tools; nothing else.
    Plain,
}

/// Settings of a [`MessagesModel`].
#[derive(Clone)]
pub struct MessagesConfig {
    /// Scheme, host and path prefix; a trailing `/v1` is taken off.
    pub base_url: String,
    /// Secret; `None` for endpoints without one.
    pub api_key: Option<String>,
    /// How the key is sent.
    pub auth: Auth,
    /// Which fields are sent.
    pub dialect: Dialect,
    /// Sent with every request; replace computed headers of the same names.
    pub headers: HeaderMap,
    /// Limit on making a connection; 5 s.
    pub connect_timeout: Duration,
    /// How long the endpoint may send nothing at all; 120 s.
    pub idle_timeout: Duration,
    /// Replaces the profile's `max_tokens`.
    pub max_tokens: Option<u64>,
    /// Authorities to trust besides those of the system.
    pub certificates: Vec<CertificateSource>,
}

impl MessagesConfig {
    /// The endpoint at `base_url`, without a key.
    pub fn new(base_url: impl Into<String>) -> MessagesConfig {
        MessagesConfig {
            base_url: base_url.into(),
            api_key: None,
            auth: Auth::default(),
            dialect: Dialect::default(),
            headers: HeaderMap::new(),
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(120),
            max_tokens: None,
            certificates: Vec::new(),
        }
    }

    /// Anthropic's endpoint.
    pub fn anthropic(api_key: impl Into<String>) -> MessagesConfig {
        MessagesConfig {
            api_key: Some(api_key.into()),
            ..MessagesConfig::new(DEFAULT_BASE_URL)
        }
    }
}

impl fmt::Debug for MessagesConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Extra headers can hold secrets that nobody marked as such.
        f.debug_struct("MessagesConfig")
            .field("base_url", &self.base_url)
            .field("api_key", &self.api_key.as_ref().map(|_| "[set]"))
            .field("auth", &self.auth)
            .field("dialect", &self.dialect)
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_tokens", &self.max_tokens)
            .finish_non_exhaustive()
    }
}

/// Answers requests through an endpoint that speaks the Messages API.
pub struct MessagesModel(Arc<Inner>);

struct Inner {
    transport: HttpTransport,
    headers: HeaderMap,
    dialect: Dialect,
    is_anthropic: bool,
    idle_timeout: Duration,
    max_tokens: Option<u64>,
    endpoint: Endpoint,
}

impl MessagesModel {
    /// Checks the settings. Nothing is connected yet.
    pub fn new(config: MessagesConfig) -> hostler::Result<MessagesModel> {
        if config.idle_timeout.is_zero() {
            return Err(Error::invalid_argument(
                "model.idle_timeout must be longer than zero",
            ));
        }
        let base_url = config.base_url.trim().trim_end_matches('/');
        let transport = HttpTransport::new(HttpConfig {
            base_url: base_url.strip_suffix("/v1").unwrap_or(base_url).to_owned(),
            connect_timeout: config.connect_timeout,
            certificates: config.certificates,
        })?;
        let is_anthropic = transport.endpoint() == DEFAULT_BASE_URL;
        let mut headers = HeaderMap::new();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        headers.insert(
            header::ACCEPT,
            HeaderValue::from_static("text/event-stream"),
        );
        headers.insert(
            header::USER_AGENT,
            HeaderValue::from_static(concat!("hostler/", env!("CARGO_PKG_VERSION"))),
        );
        if let Some(key) = config.api_key.as_deref().map(str::trim) {
            if key.is_empty() {
                return Err(Error::new(
                    ErrorCode::InvalidConfig,
                    "the model's API key is empty",
                ));
            }
            credentials(&mut headers, key, config.auth, is_anthropic)?;
        }
        let secrets = config
            .api_key
            .iter()
            .map(|key| key.trim().to_owned())
            .chain(
                config
                    .headers
                    .values()
                    .filter_map(|value| value.to_str().ok().map(str::to_owned)),
            )
            .collect();
        for name in config.headers.keys() {
            headers.remove(name);
        }
        headers.extend(config.headers);
        Ok(MessagesModel(Arc::new(Inner {
            endpoint: Endpoint::new(transport.endpoint(), secrets),
            transport,
            headers,
            dialect: config.dialect,
            is_anthropic,
            idle_timeout: config.idle_timeout,
            max_tokens: config.max_tokens,
        })))
    }

    /// Scheme, host and port, for messages.
    pub fn endpoint(&self) -> &str {
        self.0.transport.endpoint()
    }
}

impl fmt::Debug for MessagesModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessagesModel")
            .field("endpoint", &self.endpoint())
            .finish_non_exhaustive()
    }
}

fn credentials(
    headers: &mut HeaderMap,
    key: &str,
    auth: Auth,
    is_anthropic: bool,
) -> hostler::Result<()> {
    let secret = |value: String| {
        let mut value = HeaderValue::try_from(value).map_err(|_| {
            Error::new(
                ErrorCode::InvalidConfig,
                "the model's API key holds characters that a header cannot carry",
            )
        })?;
        value.set_sensitive(true);
        Ok::<_, Error>(value)
    };
    let auth = match auth {
        Auth::Auto if is_anthropic => Auth::Bearer,
        Auth::Auto => Auth::Both,
        chosen => chosen,
    };
    if auth != Auth::ApiKeyHeader {
        headers.insert(header::AUTHORIZATION, secret(format!("Bearer {key}"))?);
    }
    if auth != Auth::Bearer {
        headers.insert(
            HeaderName::from_static("x-api-key"),
            secret(key.to_owned())?,
        );
    }
    Ok(())
}

impl Model for MessagesModel {
    fn request(&self, request: ModelRequest) -> BoxStream<'static, Result<ModelEvent, ModelError>> {
        let state = State::Start(Arc::clone(&self.0), Box::new(request));
        stream::unfold(state, State::next).boxed()
    }
}

enum State {
    Start(Arc<Inner>, Box<ModelRequest>),
    Reading(Box<Reader>),
    Over,
}

impl State {
    async fn next(mut self) -> Option<(Result<ModelEvent, ModelError>, State)> {
        loop {
            match self {
                State::Start(inner, request) => match inner.open(&request).await {
                    Ok(reader) => self = State::Reading(Box::new(reader)),
                    Err(error) => return Some((Err(error), State::Over)),
                },
                State::Reading(mut reader) => {
                    if let Some(event) = reader.ready.pop_front() {
                        let next = match event {
                            ModelEvent::Done(_) => State::Over,
                            _ => State::Reading(reader),
                        };
                        return Some((Ok(event), next));
                    }
                    if let Some(error) = reader.failure.take() {
                        return Some((Err(error), State::Over));
                    }
                    reader.failure = reader.advance().await.err();
                    self = State::Reading(reader);
                }
                State::Over => return None,
            }
        }
    }
}

impl Inner {
    async fn open(self: Arc<Inner>, request: &ModelRequest) -> Result<Reader, ModelError> {
        let profile = super::Profile::of(&request.model);
        let full = match self.dialect {
            Dialect::Full => true,
            Dialect::Plain => false,
            Dialect::Auto => self.is_anthropic || profile.is_known(),
        };
        let body = body::build(request, profile, full, self.max_tokens);
        let sent = Request {
            method: Method::POST,
            path: PATH.into(),
            headers: self.headers(request, profile, full),
            body: Some(body.to_string().into()),
            timeout: self.idle_timeout,
        };
        tracing::debug!(
            model = request.model,
            endpoint = self.transport.endpoint(),
            full,
            "model request"
        );
        let response = tokio::time::timeout(self.idle_timeout, self.transport.send(sent))
            .await
            .map_err(|_| self.endpoint.silent(self.idle_timeout))?
            .map_err(|error| self.endpoint.unreachable(&error))?;
        if !response.status.is_success() {
            let text = self.text(response.body, MAX_ERROR_BODY).await?;
            return Err(self
                .endpoint
                .refused(response.status, &response.headers, &text));
        }
        self.read(response).await
    }

    fn headers(&self, request: &ModelRequest, profile: &super::Profile, full: bool) -> HeaderMap {
        let mut headers = self.headers.clone();
        let version = if full { API_VERSION } else { PLAIN_VERSION };
        headers
            .entry("anthropic-version")
            .or_insert(HeaderValue::from_static(version));
        if full
            && request.speed.as_deref() == Some("fast")
            && let Some(beta) = &profile.fast_beta
        {
            let given = headers.get("anthropic-beta").and_then(|v| v.to_str().ok());
            let betas = match given {
                Some(given) => format!("{given},{beta}"),
                None => beta.clone(),
            };
            if let Ok(value) = HeaderValue::try_from(betas) {
                headers.insert("anthropic-beta", value);
            }
        }
        headers
    }

    async fn read(self: Arc<Inner>, response: Response) -> Result<Reader, ModelError> {
        let kind = response
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        let mut reader = Reader {
            body: stream::empty().boxed(),
            decoder: Decoder::with_limits(Limits::default()),
            events: Vec::new(),
            assembly: Assembly::default(),
            ready: VecDeque::new(),
            failure: None,
            inner: Arc::clone(&self),
        };
        if kind.starts_with("application/json") {
            // An endpoint that does not stream.
            let text = self.text(response.body, MAX_WHOLE_BODY).await?;
            reader.ready = assemble::whole(&text)
                .map_err(|fault| self.endpoint.broken(fault))?
                .into();
        } else if kind.starts_with("text/event-stream") {
            reader.body = response.body;
        } else {
            return Err(self.endpoint.not_a_messages_api(&kind));
        }
        Ok(reader)
    }

    /// At most `limit` bytes of a body; the rest is not waited for.
    async fn text(&self, mut body: BodyStream, limit: usize) -> Result<String, ModelError> {
        let mut bytes = Vec::new();
        while bytes.len() < limit {
            match tokio::time::timeout(self.idle_timeout, body.next()).await {
                Ok(None) => break,
                Ok(Some(Ok(chunk))) => bytes.extend_from_slice(&chunk),
                Ok(Some(Err(error))) => return Err(self.endpoint.unreachable(&error)),
                Err(_) => return Err(self.endpoint.silent(self.idle_timeout)),
            }
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A response that is being read.
struct Reader {
    body: BodyStream,
    decoder: Decoder,
    events: Vec<SseEvent>,
    assembly: Assembly,
    ready: VecDeque<ModelEvent>,
    /// Told after everything that is ready: it came later.
    failure: Option<ModelError>,
    inner: Arc<Inner>,
}

impl Reader {
    /// Reads until there is something to tell.
    async fn advance(&mut self) -> Result<(), ModelError> {
        let Inner {
            endpoint,
            idle_timeout,
            ..
        } = &*self.inner;
        while self.ready.is_empty() {
            let chunk = match tokio::time::timeout(*idle_timeout, self.body.next()).await {
                Ok(Some(Ok(chunk))) => chunk,
                Ok(Some(Err(error))) => return Err(endpoint.unreachable(&error)),
                Ok(None) => return Err(endpoint.cut_off()),
                Err(_) => return Err(endpoint.silent(*idle_timeout)),
            };
            let decoded = self.decoder.push(&chunk, &mut self.events);
            for event in self.events.drain(..) {
                self.assembly
                    .apply(&event.data, &mut self.ready)
                    .map_err(|fault| endpoint.broken(fault))?;
            }
            decoded.map_err(|error| endpoint.malformed(&error.to_string()))?;
        }
        Ok(())
    }
}
