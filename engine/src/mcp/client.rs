//! One connection to one server, over streamable HTTP.

use std::{
    collections::HashMap,
    error::Error as StdError,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU16, Ordering},
    },
    time::Duration,
};

use futures_util::stream::BoxStream;
use hostler::tool::ToolOutput;
use http::{HeaderName, HeaderValue};
use rmcp::{
    ClientHandler, RoleClient, ServiceExt,
    model::{
        CallToolRequest, CallToolRequestParams, CancelledNotificationParam, ClientCapabilities,
        ClientConfig, ClientJsonRpcMessage, ClientRequest, Implementation, ServerResult, Tool,
    },
    service::{NotificationContext, PeerRequestOptions, RunningService, ServiceError},
    transport::streamable_http_client::{
        SseError, StreamableHttpClient, StreamableHttpClientTransport,
        StreamableHttpClientTransportConfig, StreamableHttpError, StreamableHttpPostResponse,
        StreamableHttpResponseLimits,
    },
};
use serde_json::{Map, Value};
use sse_stream::Sse;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use super::content;
use crate::http::Secret;

/// For the handshake, and for a list of tools.
const HANDSHAKE: Duration = Duration::from_secs(30);
const CALL: Duration = Duration::from_secs(120);
/// Longest description of a failure.
const LONGEST: usize = 500;

/// Why there is no connection, or none any more.
#[derive(Debug)]
pub(super) struct OpenError {
    /// HTTP status with which the server refused, or 0.
    status: u16,
    why: String,
}

impl OpenError {
    pub(super) fn refused(status: u16) -> OpenError {
        OpenError {
            status,
            why: format!("HTTP {status}"),
        }
    }

    fn new(url: &str, refused: &AtomicU16, error: &dyn StdError) -> OpenError {
        let mut why = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            let next = error.to_string();
            if !why.contains(&next) {
                why = format!("{why}: {next}");
            }
            source = error.source();
        }
        OpenError::said(url, refused, why)
    }

    fn said(url: &str, refused: &AtomicU16, mut why: String) -> OpenError {
        // Some servers take their key in the query.
        if let Some((_, query)) = url.split_once('?')
            && !query.is_empty()
        {
            why = why.replace(query, "…");
        }
        if let Some((end, _)) = why.char_indices().nth(LONGEST) {
            why.truncate(end);
            why.push('…');
        }
        match refused.load(Ordering::Relaxed) {
            0 => OpenError { status: 0, why },
            status => OpenError::refused(status),
        }
    }

    /// The server answered 401 or 403.
    pub(super) fn is_refusal(&self) -> bool {
        self.status != 0
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

/// What came of a call.
pub(super) enum Outcome {
    Output(ToolOutput),
    /// The server did not let the request in.
    Refused(OpenError),
    /// Nobody knows whether the tool ran.
    Lost(OpenError),
}

pub(super) struct Connection {
    service: RunningService<RoleClient, Listener>,
    url: String,
    token: Option<Secret>,
    refused: Arc<AtomicU16>,
    changed: Arc<AtomicBool>,
    tools: Mutex<Option<Vec<Tool>>>,
}

impl Connection {
    pub(super) async fn open(
        http: &reqwest::Client,
        url: &str,
        token: Option<Secret>,
    ) -> Result<Connection, OpenError> {
        let (refused, changed) = (Arc::<AtomicU16>::default(), Arc::<AtomicBool>::default());
        let client = Client {
            http: http.clone(),
            refused: refused.clone(),
        };
        let mut config = StreamableHttpClientTransportConfig::with_uri(url);
        if let Some(token) = &token {
            config = config.auth_header(token.reveal());
        }
        let transport = StreamableHttpClientTransport::with_client(client, config);
        let listener = Listener {
            changed: changed.clone(),
        };
        let service = match tokio::time::timeout(HANDSHAKE, listener.serve(transport)).await {
            Ok(Ok(service)) => service,
            Ok(Err(error)) => return Err(OpenError::new(url, &refused, &error)),
            Err(_) => return Err(silent(url, &refused, "initialize", HANDSHAKE)),
        };
        Ok(Connection {
            service,
            url: url.to_owned(),
            token,
            refused,
            changed,
            tools: Mutex::default(),
        })
    }

    pub(super) fn is_open(&self) -> bool {
        !self.service.is_transport_closed()
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// The server's tools; asked for once, and again when it says that they
    /// changed.
    pub(super) async fn tools(&self) -> Result<Vec<Tool>, OpenError> {
        let mut known = self.tools.lock().await;
        let changed = self.changed.swap(false, Ordering::AcqRel);
        if let (Some(tools), false) = (&*known, changed) {
            return Ok(tools.clone());
        }
        let listed = tokio::time::timeout(HANDSHAKE, self.service.list_all_tools()).await;
        let tools = match listed {
            Ok(Ok(tools)) => tools,
            // A server without tools need not know the method.
            Ok(Err(ServiceError::McpError(error))) if error.code.0 == -32601 => Vec::new(),
            Ok(Err(error)) => return Err(OpenError::new(&self.url, &self.refused, &error)),
            Err(_) => return Err(silent(&self.url, &self.refused, "tools/list", HANDSHAKE)),
        };
        *known = Some(tools.clone());
        Ok(tools)
    }

    pub(super) async fn call(
        &self,
        tool: &str,
        input: &Map<String, Value>,
        cancel: &CancellationToken,
    ) -> Outcome {
        let params = CallToolRequestParams::new(tool.to_owned()).with_arguments(input.clone());
        let request = ClientRequest::CallToolRequest(CallToolRequest::new(params));
        let options = PeerRequestOptions::with_timeout(CALL);
        let sent = self
            .service
            .send_cancellable_request(request, options)
            .await;
        let handle = match sent {
            Ok(handle) => handle,
            Err(error) => return self.lost(&error),
        };
        let (id, peer) = (handle.id.clone(), handle.peer.clone());
        let answer = tokio::select! {
            answer = handle.await_response() => answer,
            () = cancel.cancelled() => {
                let reason = Some("the session was interrupted".to_owned());
                let notice = CancelledNotificationParam::new(Some(id), reason);
                if let Err(error) = peer.notify_cancelled(notice).await {
                    tracing::debug!(%error, "the server does not hear that its call was given up");
                }
                return Outcome::Output(ToolOutput::error("The call was interrupted."));
            }
        };
        match answer {
            Ok(ServerResult::CallToolResult(result)) => Outcome::Output(content::output(result)),
            Ok(_) => Outcome::Output(ToolOutput::error(
                "The server answered with something else than the tool's result.",
            )),
            // The server is there and says no: that is the call's result.
            Err(ServiceError::McpError(error)) => {
                Outcome::Output(ToolOutput::error(error.message.to_string()))
            }
            Err(error) => self.lost(&error),
        }
    }

    fn lost(&self, error: &ServiceError) -> Outcome {
        let error = OpenError::new(&self.url, &self.refused, error);
        if error.is_refusal() {
            Outcome::Refused(error)
        } else {
            Outcome::Lost(error)
        }
    }
}

fn silent(url: &str, refused: &AtomicU16, method: &str, limit: Duration) -> OpenError {
    let why = format!("it did not answer {method} within {} s", limit.as_secs());
    OpenError::said(url, refused, why)
}

/// Our side of the conversation.
struct Listener {
    changed: Arc<AtomicBool>,
}

impl ClientHandler for Listener {
    async fn on_tool_list_changed(&self, _: NotificationContext<RoleClient>) {
        self.changed.store(true, Ordering::Release);
    }

    fn get_info(&self) -> ClientConfig {
        ClientConfig::new(
            ClientCapabilities::default(),
            Implementation::new("hostler", env!("CARGO_PKG_VERSION")),
        )
    }
}

/// The HTTP client, which remembers a refusal: on its way up the reason turns
/// into text.
#[derive(Clone)]
struct Client {
    http: reqwest::Client,
    refused: Arc<AtomicU16>,
}

type Failed = StreamableHttpError<reqwest::Error>;

impl Client {
    fn note<T>(&self, result: Result<T, Failed>) -> Result<T, Failed> {
        let status = match &result {
            Ok(_) => 0,
            Err(StreamableHttpError::AuthRequired(_)) => 401,
            Err(StreamableHttpError::InsufficientScope(_)) => 403,
            Err(StreamableHttpError::HttpStatus(error)) => error.status,
            Err(StreamableHttpError::Client(error)) => {
                error.status().map_or(0, |status| status.as_u16())
            }
            Err(StreamableHttpError::UnexpectedServerResponse(text)) => text
                .strip_prefix("HTTP ")
                .and_then(|rest| rest.get(..3)?.parse().ok())
                .unwrap_or(0),
            Err(_) => 0,
        };
        if matches!(status, 401 | 403) {
            self.refused.store(status, Ordering::Relaxed);
        }
        result
    }
}

impl StreamableHttpClient for Client {
    type Error = reqwest::Error;

    async fn post_message(
        &self,
        uri: Arc<str>,
        message: ClientJsonRpcMessage,
        session_id: Option<Arc<str>>,
        auth_header: Option<String>,
        custom_headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<StreamableHttpPostResponse, Failed> {
        self.post_message_with_response_limits(
            uri,
            message,
            session_id,
            auth_header,
            custom_headers,
            StreamableHttpResponseLimits::default(),
        )
        .await
    }

    async fn post_message_with_response_limits(
        &self,
        uri: Arc<str>,
        message: ClientJsonRpcMessage,
        session_id: Option<Arc<str>>,
        auth_header: Option<String>,
        custom_headers: HashMap<HeaderName, HeaderValue>,
        limits: StreamableHttpResponseLimits,
    ) -> Result<StreamableHttpPostResponse, Failed> {
        let posted = self.http.post_message_with_response_limits(
            uri,
            message,
            session_id,
            auth_header,
            custom_headers,
            limits,
        );
        self.note(posted.await)
    }

    async fn delete_session(
        &self,
        uri: Arc<str>,
        session_id: Arc<str>,
        auth_header: Option<String>,
        custom_headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<(), Failed> {
        self.http
            .delete_session(uri, session_id, auth_header, custom_headers)
            .await
    }

    async fn get_stream(
        &self,
        uri: Arc<str>,
        session_id: Option<Arc<str>>,
        last_event_id: Option<String>,
        auth_header: Option<String>,
        custom_headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failed> {
        // A server may refuse this stream and still answer calls.
        self.http
            .get_stream(uri, session_id, last_event_id, auth_header, custom_headers)
            .await
    }

    async fn get_stream_with_max_sse_event_size(
        &self,
        uri: Arc<str>,
        session_id: Option<Arc<str>>,
        last_event_id: Option<String>,
        auth_header: Option<String>,
        custom_headers: HashMap<HeaderName, HeaderValue>,
        max_sse_event_size: usize,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failed> {
        self.http
            .get_stream_with_max_sse_event_size(
                uri,
                session_id,
                last_event_id,
                auth_header,
                custom_headers,
                max_sse_event_size,
            )
            .await
    }
}
