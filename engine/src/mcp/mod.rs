//! Tools of MCP servers: connections, kept per session, and calls.

mod client;
mod content;
mod names;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use hostler::{CertificateSource, tool::ToolOutput, transport::http};
use rmcp::model::Tool;
use serde_json::{Map, Value};
use tokio_util::sync::CancellationToken;

use crate::{
    harness::{Credentials, TokenError},
    http::Secret,
};

use client::{Connection, OpenError, Outcome};

pub(crate) use names::model_name;

const CONNECT: Duration = Duration::from_secs(10);
/// Connections that no call or turn used for so long are closed.
const IDLE: Duration = Duration::from_secs(15 * 60);

/// A server, as the session's agent names it.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    pub name: String,
    pub url: String,
}

impl Server {
    /// The servers of a resolved `mcp_servers` array.
    pub fn all(servers: &Value) -> Vec<Server> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let servers = servers.as_array().into_iter().flatten();
        servers
            .map(|server| Server {
                name: text(&server["name"]),
                url: text(&server["url"]),
            })
            .collect()
    }
}

/// For whom a server is used.
#[derive(Clone, Debug)]
pub(crate) struct Bearer {
    pub session: String,
    pub vault_ids: Vec<String>,
}

/// A server that answered, and what it offers.
#[derive(Clone, Debug)]
pub(crate) struct Served {
    pub name: String,
    pub tools: Vec<Tool>,
}

/// Why a server cannot be used.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// It refuses who asks. Trying again does not help.
    Authentication(String),
    /// It cannot be reached, or does not speak the protocol.
    Connection(String),
}

impl Failure {
    /// `error.type` of `session.error`.
    pub fn kind(&self) -> &'static str {
        match self {
            Failure::Authentication(_) => "mcp_authentication_failed_error",
            Failure::Connection(_) => "mcp_connection_failed_error",
        }
    }

    pub fn message(&self) -> &str {
        match self {
            Failure::Authentication(message) | Failure::Connection(message) => message,
        }
    }
}

/// What came of a call.
pub(crate) struct Called {
    pub output: ToolOutput,
    /// The server was lost over it.
    pub failure: Option<Failure>,
}

/// All connections of one engine.
pub(crate) struct Mcp {
    credentials: Arc<dyn Credentials>,
    http: Result<reqwest::Client, String>,
    /// By session and server.
    open: Mutex<HashMap<(String, String), Kept>>,
}

struct Kept {
    connection: Arc<Connection>,
    used: Instant,
}

impl Mcp {
    pub fn new(credentials: Arc<dyn Credentials>) -> Mcp {
        let client = http::raw_client(&http::HttpConfig {
            base_url: String::new(),
            connect_timeout: CONNECT,
            certificates: Vec::<CertificateSource>::new(),
        });
        Mcp {
            credentials,
            http: client.map_err(|error| error.to_string()),
            open: Mutex::default(),
        }
    }

    /// What a server offers; connects to it if need be.
    pub async fn served(&self, bearer: &Bearer, server: &Server) -> Result<Served, Failure> {
        let connection = self.connection(bearer, server).await?;
        match connection.tools().await {
            Ok(tools) => Ok(Served {
                name: server.name.clone(),
                tools,
            }),
            Err(error) => {
                self.drop_connection(bearer, server);
                Err(error.failure(server))
            }
        }
    }

    /// Calls a tool of a server.
    pub async fn call(
        &self,
        bearer: &Bearer,
        server: &Server,
        tool: &str,
        input: &Map<String, Value>,
        cancel: &CancellationToken,
    ) -> Called {
        let mut connection = match self.connection(bearer, server).await {
            Ok(connection) => connection,
            Err(failure) => return Called::lost(failure),
        };
        let mut outcome = connection.call(tool, input, cancel).await;
        if let Outcome::Refused(_) = outcome {
            // It was turned away at the door, so nothing ran.
            self.drop_connection(bearer, server);
            let rejected = connection.token().cloned();
            connection = match self.connect(bearer, server, rejected).await {
                Ok(connection) => connection,
                Err(failure) => return Called::lost(failure),
            };
            outcome = connection.call(tool, input, cancel).await;
        }
        match outcome {
            Outcome::Output(output) => output.into(),
            Outcome::Refused(error) | Outcome::Lost(error) => {
                self.drop_connection(bearer, server);
                Called::lost(error.failure(server))
            }
        }
    }

    /// Closes what a session has open.
    pub fn forget(&self, session: &str) {
        self.open().retain(|(of, _), _| of != session);
    }

    /// The open connection, if its token is still the right one, or a new one.
    async fn connection(
        &self,
        bearer: &Bearer,
        server: &Server,
    ) -> Result<Arc<Connection>, Failure> {
        let kept = {
            let mut open = self.open();
            let kept = open.get_mut(&key(bearer, server));
            kept.map(|kept| {
                kept.used = Instant::now();
                kept.connection.clone()
            })
        };
        if let Some(connection) = kept.filter(|kept| kept.is_open() && kept.url() == server.url) {
            let token = self.token(bearer, server, None).await?;
            if same(token.as_ref(), connection.token()) {
                return Ok(connection);
            }
        }
        self.drop_connection(bearer, server);
        self.connect(bearer, server, None).await
    }

    /// `rejected` is a token that the server has just refused.
    async fn connect(
        &self,
        bearer: &Bearer,
        server: &Server,
        rejected: Option<Secret>,
    ) -> Result<Arc<Connection>, Failure> {
        let http = match &self.http {
            Ok(http) => http,
            Err(error) => return Err(unreachable(server, error)),
        };
        let mut is_last = rejected.is_some();
        let mut token = self.token(bearer, server, rejected.as_ref()).await?;
        if is_last && same(token.as_ref(), rejected.as_ref()) {
            return Err(OpenError::refused(401).failure(server));
        }
        loop {
            match Connection::open(http, &server.url, token.clone()).await {
                Ok(connection) => {
                    let connection = Arc::new(connection);
                    let kept = Kept {
                        connection: connection.clone(),
                        used: Instant::now(),
                    };
                    let mut open = self.open();
                    open.retain(|_, kept| kept.used.elapsed() < IDLE);
                    open.insert(key(bearer, server), kept);
                    return Ok(connection);
                }
                Err(error) if error.is_refusal() && token.is_some() && !is_last => {
                    is_last = true;
                    let fresh = self.token(bearer, server, token.as_ref()).await?;
                    if same(fresh.as_ref(), token.as_ref()) {
                        return Err(error.failure(server));
                    }
                    token = fresh;
                }
                Err(error) => return Err(error.failure(server)),
            }
        }
    }

    async fn token(
        &self,
        bearer: &Bearer,
        server: &Server,
        rejected: Option<&Secret>,
    ) -> Result<Option<Secret>, Failure> {
        let found = self
            .credentials
            .mcp_token(&bearer.vault_ids, &server.url, rejected);
        match found.await {
            Ok(found) => Ok(found.map(|found| found.token)),
            Err(error @ TokenError::Refresh { .. }) => Err(Failure::Authentication(format!(
                "MCP server {:?}: {error}",
                server.name
            ))),
            Err(TokenError::Failed(error)) => Err(unreachable(server, &error.message)),
        }
    }

    fn drop_connection(&self, bearer: &Bearer, server: &Server) {
        self.open().remove(&key(bearer, server));
    }

    fn open(&self) -> MutexGuard<'_, HashMap<(String, String), Kept>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<ToolOutput> for Called {
    fn from(output: ToolOutput) -> Called {
        Called {
            output,
            failure: None,
        }
    }
}

impl Called {
    fn lost(failure: Failure) -> Called {
        Called {
            output: ToolOutput::error(failure.message()),
            failure: Some(failure),
        }
    }
}

impl OpenError {
    fn failure(&self, server: &Server) -> Failure {
        if self.is_refusal() {
            return Failure::Authentication(format!(
                "MCP server {:?} refused the request ({self}). Check its credential in the \
                 session's vaults.",
                server.name
            ));
        }
        unreachable(server, &self.to_string())
    }
}

fn unreachable(server: &Server, why: &str) -> Failure {
    Failure::Connection(format!(
        "MCP server {:?} cannot be used: {why}",
        server.name
    ))
}

fn key(bearer: &Bearer, server: &Server) -> (String, String) {
    (bearer.session.clone(), server.name.clone())
}

fn same(a: Option<&Secret>, b: Option<&Secret>) -> bool {
    a.map(Secret::reveal) == b.map(Secret::reveal)
}
