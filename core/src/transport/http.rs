//! The HTTP transport: reqwest over rustls.

use std::{error::Error as StdError, sync::OnceLock, time::Duration};

use ::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use futures_util::{StreamExt, future::BoxFuture};
use reqwest::Url;

use super::{Request, Response, Transport, tls};
use crate::{CertificateSource, Error, ErrorCode, Result};

/// Browsers and the official clients stop between ten and twenty.
const MAX_REDIRECTS: usize = 10;

/// Settings of an [`HttpTransport`].
#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// Scheme, host and path prefix, without `/v1`.
    pub base_url: String,
    /// Limit on making a connection.
    pub connect_timeout: Duration,
    /// Authorities to trust besides those of the system.
    pub certificates: Vec<CertificateSource>,
}

/// Sends requests over HTTP/1.1 or HTTP/2 and keeps connections for the next
/// ones. Proxies come from the environment (`HTTPS_PROXY`, `NO_PROXY` …).
pub struct HttpTransport {
    base: String,
    endpoint: String,
    config: HttpConfig,
    /// Made by the first request: reading proxies and certificates is work
    /// that constructing a client should not do.
    client: OnceLock<Result<reqwest::Client>>,
}

/// The HTTP client underneath, with this project's TLS and proxies, for
/// protocols that other crates of the workspace speak. It follows no redirect.
#[doc(hidden)]
pub fn raw_client(config: &HttpConfig) -> Result<reqwest::Client> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls::client_config(&config.certificates)?)
        .connect_timeout(config.connect_timeout)
        .tcp_keepalive(Duration::from_secs(60))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("the HTTP client cannot be set up: {}", root_cause(&error)),
            )
        })
}

impl HttpTransport {
    /// Checks the settings. Nothing is connected yet.
    pub fn new(config: HttpConfig) -> Result<HttpTransport> {
        let bad = |what: &str| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("the base URL {what}; write it like https://api.example.com"),
            )
        };
        let url = Url::parse(config.base_url.trim())
            .map_err(|error| bad(&format!("is not a URL ({error})")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(bad("must start with http:// or https://"));
        }
        if url.host_str().is_none() {
            return Err(bad("names no host"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(bad("must not hold a user name or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(bad("must not have a query or fragment"));
        }
        // A wrong certificate file should fail here, not at the first request.
        if !config.certificates.is_empty() {
            tls::client_config(&config.certificates)?;
        }
        Ok(HttpTransport {
            base: url.as_str().trim_end_matches('/').to_owned(),
            endpoint: url.origin().ascii_serialization(),
            config,
            client: OnceLock::new(),
        })
    }

    fn client(&self) -> Result<&reqwest::Client> {
        self.client
            .get_or_init(|| raw_client(&self.config))
            .as_ref()
            .map_err(Clone::clone)
    }

    async fn exchange(&self, request: Request) -> Result<Response> {
        let client = self.client()?;
        let name = format!(
            "{} {}",
            request.method,
            request.path.split('?').next().unwrap_or_default()
        );
        let mut url = Url::parse(&format!("{}{}", self.base, request.path)).map_err(|error| {
            Error::invalid_argument(format!("{name}: not a valid path ({error})"))
        })?;
        let Request {
            mut method,
            mut headers,
            mut body,
            ..
        } = request;
        for _ in 0..=MAX_REDIRECTS {
            let mut builder = client
                .request(method.clone(), url.clone())
                .headers(headers.clone());
            if let Some(body) = &body {
                builder = match body.as_bytes() {
                    Some(bytes) => builder.body(bytes.clone()),
                    None => builder
                        .header(header::CONTENT_LENGTH, body.len())
                        .body(reqwest::Body::wrap_stream(body.stream())),
                };
            }
            let response = builder
                .send()
                .await
                .map_err(|error| self.error(&name, &url, error))?;
            let Some(target) = redirect_target(&response) else {
                return Ok(self.response(name, response));
            };
            let target = url
                .join(&target)
                .map_err(|_| redirect_error(&name, &url, "to something that is not a URL"))?;
            match response.status() {
                // As browsers do, and as the API's other clients do.
                StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND if method == Method::POST => {
                    (method, body) = (Method::GET, None);
                }
                StatusCode::SEE_OTHER if method != Method::HEAD => {
                    (method, body) = (Method::GET, None);
                }
                _ => {}
            }
            if body.is_none() {
                headers.remove(header::CONTENT_TYPE);
            }
            if target.origin() != url.origin() {
                if body.is_some() {
                    return Err(redirect_error(
                        &name,
                        &url,
                        "with its body to another origin",
                    ));
                }
                if url.scheme() == "https" && target.scheme() != "https" {
                    return Err(redirect_error(&name, &url, "to an unencrypted address"));
                }
                headers = harmless(&headers);
            }
            url = target;
        }
        Err(redirect_error(&name, &url, "too many times"))
    }

    fn response(&self, name: String, response: reqwest::Response) -> Response {
        let (status, headers) = (response.status(), response.headers().clone());
        let endpoint = self.endpoint.clone();
        let body = response.bytes_stream().map(move |chunk| {
            chunk.map_err(|error| {
                Error::new(
                    ErrorCode::Connection,
                    format!(
                        "{name}: the connection to {endpoint} broke inside the answer: {}",
                        root_cause(&error)
                    ),
                )
            })
        });
        Response {
            status,
            headers,
            body: Box::pin(body),
        }
    }

    fn error(&self, name: &str, url: &Url, error: reqwest::Error) -> Error {
        let host = url.origin().ascii_serialization();
        let cause = root_cause(&error);
        if let Some(own) = find_cause::<Error>(&error) {
            // A file of the body could not be read.
            let mut own = own.clone();
            let message = format!("{name}: {}", own.info().message);
            own.info_mut().message = message;
            return own;
        }
        let (code, message) = if let Some(tls) = find_cause::<rustls::Error>(&error) {
            (
                ErrorCode::Tls,
                format!(
                    "{name}: no TLS connection to {host}: {tls}: {}",
                    tls::advice(tls)
                ),
            )
        } else if error.is_timeout() {
            (
                ErrorCode::Timeout,
                format!(
                    "{name}: no connection to {host} within {:?}; check the network and the proxy settings",
                    self.config.connect_timeout
                ),
            )
        } else if error.is_connect() {
            (
                ErrorCode::Connection,
                format!(
                    "{name}: no connection to {host}: {cause}; check the base URL, the network and the proxy settings"
                ),
            )
        } else if error.is_builder() {
            (
                ErrorCode::InvalidArgument,
                format!("{name}: the request cannot be sent: {cause}"),
            )
        } else {
            (
                ErrorCode::Connection,
                format!("{name}: the connection to {host} broke before an answer came: {cause}"),
            )
        };
        let mut mapped = Error::new(code, message);
        mapped.info_mut().not_sent = error.is_connect() || error.is_builder();
        mapped
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(self.exchange(request))
    }

    fn needs_credentials(&self) -> bool {
        true
    }

    fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

fn redirect_target(response: &reqwest::Response) -> Option<String> {
    matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308)
        .then(|| response.headers().get(header::LOCATION)?.to_str().ok())
        .flatten()
        .map(str::to_owned)
}

fn redirect_error(name: &str, url: &Url, what: &str) -> Error {
    Error::new(
        ErrorCode::InvalidResponse,
        format!(
            "{name}: {} redirects the request {what}; check the base URL",
            url.origin().ascii_serialization()
        ),
    )
}

/// The headers that may go to an origin the caller did not choose: a list of
/// the known harmless, because a custom header can hold a secret.
fn harmless(headers: &HeaderMap) -> HeaderMap {
    const NAMES: [HeaderName; 4] = [
        header::ACCEPT,
        header::USER_AGENT,
        HeaderName::from_static("anthropic-version"),
        HeaderName::from_static("anthropic-beta"),
    ];
    NAMES
        .into_iter()
        .filter_map(|name| {
            let value: &HeaderValue = headers.get(&name)?;
            Some((name, value.clone()))
        })
        .collect()
}

/// The deepest explanation; the outer ones only say "error sending request"
/// and can hold the query.
fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    if cause.downcast_ref::<reqwest::Error>().is_some() {
        "unknown cause".to_owned()
    } else {
        cause.to_string()
    }
}

/// A cause of this type, however deep.
fn find_cause<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    if let Some(found) = error.downcast_ref() {
        return Some(found);
    }
    // An I/O error hides the error it wraps from `source`.
    let wrapped = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    match wrapped {
        Some(inner) => find_cause(inner),
        None => find_cause(error.source()?),
    }
}
