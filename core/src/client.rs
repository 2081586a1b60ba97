//! The client: one call at a time, whatever the transport.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, Method, StatusCode};
use serde::de::DeserializeOwned;

use crate::{
    ClientBuilder, Error, ErrorCode, Result, Secret,
    auth::{TokenCache, bearer},
    limits::Limiter,
    operations::{Body, Operation},
    pages::Pager,
    request::{self, BaseHeaders},
    retry,
    stream::EventStream,
    transport::{BodyStream, Request, RequestBody, Response, Transport},
};

/// A client of the Managed Agents API. Cheap to clone; clones share
/// connections.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub transport: Arc<dyn Transport>,
    pub headers: BaseHeaders,
    /// Makes the credential of each request, where it is not a fixed one.
    pub tokens: Option<TokenCache>,
    pub limiter: Option<Arc<Limiter>>,
    pub timeout: Duration,
    pub max_retries: u32,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.transport.endpoint())
            .field("timeout", &self.0.timeout)
            .field("max_retries", &self.0.max_retries)
            .finish_non_exhaustive()
    }
}

/// What one call adds to or replaces of the client's settings.
#[derive(Clone, Debug, Default)]
pub struct RequestOptions {
    /// Headers that replace the computed ones of the same name.
    pub headers: HeaderMap,
    /// Headers that are not sent at all.
    pub without_headers: Vec<HeaderName>,
    /// Query parameters added as they are: wire name with brackets, value.
    pub query: Vec<(String, String)>,
    /// Beta values, sent before the operation's own.
    pub betas: Vec<String>,
    /// Replaces the client's limit on the wait for the response head.
    pub timeout: Option<Duration>,
    /// Replaces the client's number of repetitions.
    pub max_retries: Option<u32>,
    /// Sent as `idempotency-key`; makes a create safe to repeat.
    pub idempotency_key: Option<String>,
    /// Repeats the call after a lost answer even though it could then take
    /// effect twice.
    pub repeat_after_lost_answer: bool,
}

/// The arguments of one call of an operation.
#[derive(Clone, Debug, Default)]
pub struct CallArgs {
    /// Path parameters by placeholder name, not yet encoded.
    pub path: Vec<(&'static str, String)>,
    /// Query parameters by wire name with brackets (`types[]`,
    /// `created_at[gte]`), not yet encoded.
    pub query: Vec<(String, String)>,
    /// JSON body.
    pub body: Option<Bytes>,
    /// Per-call settings.
    pub options: RequestOptions,
}

/// An answer as it came.
#[derive(Clone)]
pub struct RawResponse {
    /// HTTP status, below 400.
    pub status: StatusCode,
    /// Response headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl RawResponse {
    /// The `request-id` header.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("request-id")?.to_str().ok()
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client with every setting from the environment.
    pub fn new() -> Result<Client> {
        Client::builder().build()
    }

    /// Settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client with a bearer token as its only credential. Keys,
    /// token providers and credential headers of this one are left behind.
    pub fn with_auth_token(&self, token: &Secret) -> Result<Client> {
        let mut headers = self.0.headers.clone();
        for map in [&mut headers.environment, &mut headers.defaults] {
            map.remove(http::header::AUTHORIZATION);
            map.remove("x-api-key");
        }
        headers.authorization = Some(bearer("the token", token)?);
        Ok(Client(Arc::new(Inner {
            transport: self.0.transport.clone(),
            headers,
            tokens: None,
            limiter: self.0.limiter.clone(),
            timeout: self.0.timeout,
            max_retries: self.0.max_retries,
        })))
    }

    /// One call whose answer is a JSON value of type `T`. An empty answer
    /// counts as `null`.
    pub async fn call<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Result<T> {
        let response = self.call_raw(operation, args).await?;
        decode(operation, &response)
    }

    /// One call; the answer is read to its end and not looked into. A status
    /// of 400 and above is an error.
    pub async fn call_raw(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Result<RawResponse> {
        self.finish(self.prepare(operation, &args)?).await
    }

    pub(crate) async fn finish(&self, prepared: Prepared) -> Result<RawResponse> {
        let mut retries = 0;
        loop {
            let (response, used) = self.attempts(&prepared, retries).await?;
            retries = used;
            let (status, headers) = (response.status, response.headers);
            match self.collect(&prepared, response.body).await {
                Ok(body) => {
                    return Ok(RawResponse {
                        status,
                        headers,
                        body,
                    });
                }
                // Half an answer is a lost answer.
                Err(error) if prepared.repeatable && retries < prepared.max_retries => {
                    pause(&prepared, &error, retries).await;
                    retries += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// One call whose body is handed out as it arrives, for downloads.
    /// Repetitions happen only until the response head.
    pub async fn open(&self, operation: &'static Operation, args: CallArgs) -> Result<Response> {
        let prepared = self.prepare(operation, &args)?;
        Ok(self.attempts(&prepared, 0).await?.0)
    }

    /// Opens a stream of events. Returns when the server has accepted it, so
    /// that whatever is sent afterwards is seen on it.
    pub async fn stream(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Result<EventStream> {
        if !operation.stream {
            return Err(Error::invalid_argument(format!(
                "{} is no stream of events",
                operation.id
            )));
        }
        let prepared = self.prepare(operation, &args)?;
        let (response, _) = self.attempts(&prepared, 0).await?;
        EventStream::new(prepared.name(), response, prepared.timeout)
    }

    /// The items of a list, over all of its pages.
    pub fn paginate<T: DeserializeOwned + Send + 'static>(
        &self,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Pager<T> {
        Pager::new(self.clone(), operation, args)
    }

    pub(crate) fn prepare(
        &self,
        operation: &'static Operation,
        args: &CallArgs,
    ) -> Result<Prepared> {
        let path = request::path_and_query(operation, args)?;
        let headers = request::headers(operation, args, &self.0.headers)?;
        match operation.body {
            Body::None if args.body.is_some() => {
                return Err(Error::invalid_argument(format!(
                    "{} takes no body",
                    operation.id
                )));
            }
            Body::Multipart if !headers.contains_key(http::header::CONTENT_TYPE) => {
                return Err(Error::invalid_argument(format!(
                    "{} needs a content-type header with the boundary of its multipart body",
                    operation.id
                )));
            }
            _ => {}
        }
        let method = Method::from_bytes(operation.method.as_bytes()).map_err(|_| {
            Error::new(
                ErrorCode::Internal,
                format!("{} has no valid method", operation.id),
            )
        })?;
        let by_hand = request::has_credentials(&headers)
            || args
                .options
                .without_headers
                .contains(&http::header::AUTHORIZATION);
        let tokens = self.0.tokens.clone().filter(|_| !by_hand);
        if tokens.is_none()
            && self.0.transport.needs_credentials()
            && !request::has_credentials(&headers)
        {
            return Err(Error::new(
                ErrorCode::NoCredentials,
                format!(
                    "{}: no credential for {}; set ANTHROPIC_API_KEY, or give the client api_key, auth_token or profile",
                    operation.id,
                    self.0.transport.endpoint()
                ),
            ));
        }
        let options = &args.options;
        Ok(Prepared {
            operation,
            endpoint: self.0.transport.endpoint().to_owned(),
            tokens,
            repeatable: operation.idempotent
                || options.idempotency_key.is_some()
                || options.repeat_after_lost_answer,
            timeout: options.timeout.unwrap_or(self.0.timeout),
            max_retries: options.max_retries.unwrap_or(self.0.max_retries),
            request: Request {
                method,
                path,
                headers,
                body: args.body.clone().map(RequestBody::from),
                timeout: options.timeout.unwrap_or(self.0.timeout),
            },
        })
    }

    /// Sends until there is a response below 400 or no repetition is left.
    /// Returns the response and the number of repetitions used so far.
    pub(crate) async fn attempts(
        &self,
        prepared: &Prepared,
        mut retries: u32,
    ) -> Result<(Response, u32)> {
        let mut renewed = false;
        loop {
            let (error, may_repeat) = match self.attempt(prepared).await {
                Ok((response, _)) if response.status.as_u16() < 400 => {
                    return Ok((response, retries));
                }
                Ok((response, Some(token)))
                    if response.status == StatusCode::UNAUTHORIZED && !renewed =>
                {
                    tracing::debug!(
                        operation = prepared.operation.id,
                        "the access token was refused and is replaced"
                    );
                    if let Some(tokens) = &prepared.tokens {
                        tokens.reject(&token);
                    }
                    renewed = true;
                    continue;
                }
                Ok((response, _)) => {
                    let error = self.status_error(prepared, response).await;
                    let repeat = error.info().retryable;
                    (error, repeat)
                }
                Err(error) => {
                    let info = error.info();
                    let repeat = info.retryable && (prepared.repeatable || info.not_sent);
                    (error, repeat)
                }
            };
            if !may_repeat || retries >= prepared.max_retries {
                return Err(error);
            }
            pause(prepared, &error, retries).await;
            retries += 1;
        }
    }

    /// The response, and the token that was used if it can be replaced.
    async fn attempt(&self, prepared: &Prepared) -> Result<(Response, Option<Secret>)> {
        if let Some(limiter) = &self.0.limiter {
            limiter.admit(prepared.operation.rate_limit).await;
        }
        let mut request = prepared.request.clone();
        let mut token = None;
        if let Some(tokens) = &prepared.tokens {
            let secret = tokens.token().await.map_err(|mut error| {
                // The call itself has not been made.
                error.info_mut().not_sent = true;
                error
            })?;
            request::add_token(&mut request.headers, bearer("the access token", &secret)?)?;
            token = Some(secret);
        }
        tracing::debug!(operation = prepared.operation.id, "request");
        let taken = || {
            let body = prepared.request.body.as_ref();
            body.map_or(0, RequestBody::taken)
        };
        let mut sent = self.0.transport.send(request);
        let mut before = taken();
        loop {
            match tokio::time::timeout(prepared.timeout, &mut sent).await {
                Ok(result) => return Ok((result?, token)),
                // A long body that is still on its way.
                Err(_) if taken() > before => before = taken(),
                Err(_) => break,
            }
        }
        Err(Error::new(
            ErrorCode::Timeout,
            format!(
                "{}: {} did not answer within {:?}; raise the timeout if the call is expected to take longer",
                prepared.name(),
                prepared.endpoint,
                prepared.timeout
            ),
        ))
    }

    async fn collect(&self, prepared: &Prepared, mut body: BodyStream) -> Result<Bytes> {
        let mut first = Bytes::new();
        let mut rest = BytesMut::new();
        loop {
            match tokio::time::timeout(prepared.timeout, body.next()).await {
                Ok(None) if rest.is_empty() => return Ok(first),
                Ok(None) => return Ok(rest.freeze()),
                // Most answers are one chunk and need no copy.
                Ok(Some(chunk)) if first.is_empty() && rest.is_empty() => first = chunk?,
                Ok(Some(chunk)) => {
                    if rest.is_empty() {
                        rest.extend_from_slice(&first);
                    }
                    rest.extend_from_slice(&chunk?);
                }
                Err(_) => {
                    return Err(Error::new(
                        ErrorCode::Timeout,
                        format!(
                            "{}: the answer of {} stopped for {:?} before its end",
                            prepared.name(),
                            prepared.endpoint,
                            prepared.timeout
                        ),
                    ));
                }
            }
        }
    }

    async fn status_error(&self, prepared: &Prepared, response: Response) -> Error {
        let (status, headers) = (response.status, response.headers);
        // The status counts even when the explanation is lost.
        let body = self
            .collect(prepared, response.body)
            .await
            .unwrap_or_default();
        api_error(&prepared.name(), status, &headers, &body)
    }
}

/// A checked call, ready to be sent any number of times.
pub(crate) struct Prepared {
    operation: &'static Operation,
    endpoint: String,
    tokens: Option<TokenCache>,
    repeatable: bool,
    pub timeout: Duration,
    pub max_retries: u32,
    pub request: Request,
}

impl Prepared {
    /// Method and path, without the query: it can hold user data.
    pub fn name(&self) -> String {
        let path = &self.request.path;
        let path = path.split('?').next().unwrap_or(path);
        format!("{} {path}", self.request.method)
    }
}

pub(crate) async fn pause(prepared: &Prepared, error: &Error, retries: u32) {
    let wait = error
        .info()
        .retry_after
        .unwrap_or_else(|| retry::backoff(retries, retry::random()));
    tracing::warn!(
        operation = prepared.operation.id,
        code = error.code().name(),
        status = error.info().status,
        request_id = error.info().request_id,
        retry = retries + 1,
        of = prepared.max_retries,
        wait_ms = wait.as_millis() as u64,
        "request failed and is repeated"
    );
    tokio::time::sleep(wait).await;
}

/// The error that a response of 400 and above, or an `error` event, stands for.
pub(crate) fn api_error(what: &str, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Error {
    let mut error = Error::from_api_body(ErrorCode::from_status(status.as_u16()), body);
    let info = error.info_mut();
    info.status = Some(status.as_u16());
    info.retryable = retry::should_retry(status, headers);
    info.retry_after = retry::retry_after(headers, SystemTime::now());
    if let Some(id) = headers.get("request-id").and_then(|v| v.to_str().ok()) {
        info.request_id = Some(id.to_owned());
    }
    let kind = info.api_type.as_deref().unwrap_or("no error body");
    let mut message = format!("{what}: {} {kind}: {}", status.as_u16(), info.message);
    if let Some(id) = &info.request_id {
        message.push_str(&format!(" ({id})"));
    }
    info.message = message;
    error
}

pub(crate) fn decode<T: DeserializeOwned>(
    operation: &Operation,
    response: &RawResponse,
) -> Result<T> {
    let body: &[u8] = if response.body.is_empty() {
        b"null"
    } else {
        &response.body
    };
    serde_json::from_slice(body).map_err(|cause| {
        let mut error = Error::new(
            ErrorCode::InvalidResponse,
            format!(
                "{}: the answer is not the JSON that was expected: {cause}",
                operation.id
            ),
        );
        let info = error.info_mut();
        info.status = Some(response.status.as_u16());
        info.request_id = response.request_id().map(str::to_owned);
        info.body = Some(String::from_utf8_lossy(&response.body).into_owned());
        error
    })
}
