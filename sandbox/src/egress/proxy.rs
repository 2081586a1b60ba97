//! The proxy itself: HTTP/1.1 requests with absolute targets, and `CONNECT`
//! (RFC 9110, sections 7.2 and 9.3.6).

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::http::uri::{Authority, Scheme};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, Uri};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::{Egress, is_public};

/// The proxy's port on the loopback of the sandbox. Every shell has a network
/// namespace of its own, so it is always free.
pub(crate) const PORT: u16 = 3128;
/// Connections of one sandbox at a time; more wait.
const CONNECTIONS: usize = 256;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

type Body = BoxBody<Bytes, hyper::Error>;

/// A running proxy. Dropping it ends its connections.
#[derive(Debug)]
pub(crate) struct Proxy {
    _stop: DropGuard,
}

impl Proxy {
    pub(crate) fn start(listener: std::net::TcpListener, rules: Egress) -> std::io::Result<Proxy> {
        listener.set_nonblocking(true)?;
        let listener = TcpListener::from_std(listener)?;
        let stop = CancellationToken::new();
        let rules = Arc::new(rules);
        let cancelled = stop.clone();
        tokio::spawn(stop.clone().run_until_cancelled_owned(async move {
            accept(listener, rules, cancelled).await;
        }));
        Ok(Proxy {
            _stop: stop.drop_guard(),
        })
    }
}

async fn accept(listener: TcpListener, rules: Arc<Egress>, stop: CancellationToken) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let slot = Arc::clone(&slots)
            .acquire_owned()
            .await
            .expect("the semaphore is never closed");
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Such as too many open files: not a reason to give up.
                tracing::warn!(%error, "the sandbox's proxy cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let (rules, stop) = (Arc::clone(&rules), stop.clone());
        tokio::spawn(stop.clone().run_until_cancelled_owned(async move {
            let slot = Arc::new(slot);
            let service = service_fn(|request| {
                let connection = Connection {
                    rules: Arc::clone(&rules),
                    stop: stop.clone(),
                };
                let slot = Arc::clone(&slot);
                async move { Ok::<_, Infallible>(connection.answer(request, slot).await) }
            });
            let served = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADER_TIMEOUT)
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await;
            if let Err(error) = served {
                tracing::debug!(%error, "a connection to the sandbox's proxy broke");
            }
        }));
    }
}

/// Held as long as a connection or its tunnel lives.
type Slot = Arc<tokio::sync::OwnedSemaphorePermit>;

struct Connection {
    rules: Arc<Egress>,
    stop: CancellationToken,
}

/// Why a request is not passed on.
struct Refusal(StatusCode, String);

impl Connection {
    async fn answer(self, request: Request<Incoming>, slot: Slot) -> Response<Body> {
        let answered = if request.method() == Method::CONNECT {
            self.tunnel(request, slot).await
        } else {
            self.forward(request).await
        };
        answered.unwrap_or_else(|Refusal(status, reason)| {
            let mut response = Response::new(text(format!("{reason}\n")));
            *response.status_mut() = status;
            let plain = HeaderValue::from_static("text/plain; charset=utf-8");
            response.headers_mut().insert(header::CONTENT_TYPE, plain);
            response
        })
    }

    async fn tunnel(
        self,
        request: Request<Incoming>,
        slot: Slot,
    ) -> Result<Response<Body>, Refusal> {
        let authority = request.uri().authority().cloned();
        let (authority, port) = authority
            .and_then(|authority| Some((authority.clone(), authority.port_u16()?)))
            .ok_or_else(|| bad("CONNECT needs a host and a port"))?;
        let mut upstream = self.connect(&authority, port).await?;
        let stop = self.stop.clone();
        tokio::spawn(stop.run_until_cancelled_owned(async move {
            let _slot = slot;
            match hyper::upgrade::on(request).await {
                Ok(upgraded) => {
                    let mut client = TokioIo::new(upgraded);
                    // A broken tunnel is seen by both ends.
                    let _ = tokio::io::copy_bidirectional(&mut client, &mut upstream).await;
                }
                Err(error) => tracing::debug!(%error, "a tunnel was not begun"),
            }
        }));
        Ok(Response::new(text(String::new())))
    }

    async fn forward(self, request: Request<Incoming>) -> Result<Response<Body>, Refusal> {
        let (mut parts, body) = request.into_parts();
        let authority = match (parts.uri.scheme(), parts.uri.authority()) {
            (Some(scheme), Some(authority)) if *scheme == Scheme::HTTP => authority.clone(),
            _ => {
                return Err(bad(
                    "this is a proxy: it takes requests for http:// addresses, and CONNECT",
                ));
            }
        };
        let port = authority.port_u16().unwrap_or(80);
        let upstream = self.connect(&authority, port).await?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(upstream))
                .await
                .map_err(|error| unreachable_host(authority.host(), &error))?;
        tokio::spawn(self.stop.run_until_cancelled_owned(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection of the sandbox's proxy broke");
            }
        }));
        end_to_end(&mut parts.headers);
        // What the rules were asked about is what the server is told.
        let host = HeaderValue::from_str(without_user(&authority))
            .map_err(|_| bad("the host is not valid"))?;
        parts.headers.insert(header::HOST, host);
        parts.uri = match parts.uri.path_and_query() {
            Some(path) => Uri::from(path.clone()),
            None => Uri::from_static("/"),
        };
        let response = sender
            .send_request(Request::from_parts(parts, body))
            .await
            .map_err(|error| unreachable_host(authority.host(), &error))?;
        let (mut parts, body) = response.into_parts();
        end_to_end(&mut parts.headers);
        Ok(Response::from_parts(parts, body.boxed()))
    }

    async fn connect(&self, authority: &Authority, port: u16) -> Result<TcpStream, Refusal> {
        let host = authority.host();
        if !self.rules.allows(host) {
            tracing::info!(host, port, "a command asked for a host that is not allowed");
            return Err(Refusal(
                StatusCode::FORBIDDEN,
                format!(
                    "{host} is not an allowed host of this environment; add it to the \
                     environment's allowed_hosts to reach it"
                ),
            ));
        }
        let addresses: Vec<SocketAddr> = tokio::net::lookup_host((host, port))
            .await
            .map_err(|error| unreachable_host(host, &error))?
            .collect();
        let usable = addresses
            .iter()
            .filter(|address| self.rules.private || is_public(address.ip()));
        let mut failure = None;
        for address in usable {
            match tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address)).await {
                Ok(Ok(stream)) => {
                    let _ = stream.set_nodelay(true);
                    return Ok(stream);
                }
                Ok(Err(error)) => failure = Some(unreachable_host(host, &error)),
                Err(_) => {
                    let seconds = CONNECT_TIMEOUT.as_secs();
                    failure = Some(Refusal(
                        StatusCode::GATEWAY_TIMEOUT,
                        format!("{host} did not answer within {seconds} s"),
                    ));
                }
            }
        }
        Err(failure.unwrap_or_else(|| {
            tracing::warn!(
                host,
                port,
                "an allowed host has no address on the public internet"
            );
            Refusal(
                StatusCode::FORBIDDEN,
                format!("{host} has no address on the public internet; others are not allowed"),
            )
        }))
    }
}

fn bad(reason: &str) -> Refusal {
    Refusal(StatusCode::BAD_REQUEST, reason.to_owned())
}

fn unreachable_host(host: &str, error: &dyn std::error::Error) -> Refusal {
    Refusal(
        StatusCode::BAD_GATEWAY,
        format!("{host} cannot be reached: {error}"),
    )
}

fn text(text: String) -> Body {
    Full::new(Bytes::from(text))
        .map_err(|never| match never {})
        .boxed()
}

fn without_user(authority: &Authority) -> &str {
    let text = authority.as_str();
    text.rsplit_once('@').map_or(text, |(_, host)| host)
}

/// Removes what concerns one connection only (RFC 9110, section 7.6.1).
fn end_to_end(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named {
        headers.remove(name);
    }
    for name in [
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ] {
        headers.remove(name);
    }
}
