//! `mcp_oauth_validate`: tries a credential against its server.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::{Map, Value, json};

use super::{
    Vaults,
    oauth::{self, Failure},
    outside::{self, Answer, Unreachable, secret_header},
    token::has_run_out,
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
};

const PROTOCOL: &str = "2025-11-25";
const SESSION: HeaderName = HeaderName::from_static("mcp-session-id");

/// What a probe of the server found.
enum Probe {
    Accepted,
    /// The method that failed, and the answer if there was one.
    Failed(&'static str, Option<Box<Answer>>),
}

impl Probe {
    fn rejects_the_token(&self) -> bool {
        matches!(self, Probe::Failed(_, Some(answer)) if matches!(answer.status, 401 | 403))
    }
}

impl Vaults {
    /// `vaults.credentials.mcp_oauth_validate`
    pub async fn validate(&self, vault: &str, id: &str) -> ApiResult<Value> {
        let turn = self.turn(id);
        let _turn = turn.lock().await;
        let mut stored = self.stored(vault, id).await?;
        if stored.shown["auth"]["type"] != "mcp_oauth" {
            return Err(ApiError::invalid(format!(
                "Credential {id} is of type {}; only mcp_oauth credentials are validated.",
                stored.shown["auth"]["type"].as_str().unwrap_or_default()
            )));
        }
        let mut secrets = self.secrets(&stored)?;
        let url = stored.shown["auth"]["mcp_server_url"].clone();
        let url = url.as_str().unwrap_or_default();
        let now = self.shelf.clock.now();

        let mut probe = match has_run_out(&stored.shown["auth"], now) {
            true => None,
            false => Some(probe(url, &secrets).await),
        };
        let mut refresh = Value::Null;
        let mut status = None;
        if probe.as_ref().is_none_or(Probe::rejects_the_token) {
            let known = texts(&secrets);
            let tried = oauth::refresh(&mut stored.shown["auth"], &mut secrets, now).await;
            match tried {
                Ok(()) => {
                    refresh = json!({"status": "succeeded", "http_response": null});
                    self.keep_tokens(vault, id, stored, secrets.clone()).await?;
                    probe = Some(self::probe(url, &secrets).await);
                }
                Err(Failure::NoRefreshToken) => {
                    refresh = json!({"status": "no_refresh_token", "http_response": null});
                    if probe.is_none() {
                        probe = Some(self::probe(url, &secrets).await);
                    }
                }
                Err(Failure::Unreachable(why)) => {
                    tracing::info!(credential = id, why = why.0, "token endpoint unreachable");
                    refresh = json!({"status": "connect_error", "http_response": null});
                    status = Some("unknown");
                }
                Err(Failure::Refused(answer)) => {
                    let known: Vec<&str> = known.iter().map(String::as_str).collect();
                    refresh = json!({"status": "failed", "http_response": answer.shown(&known)});
                    status = Some(if answer.is_passing() {
                        "unknown"
                    } else {
                        "invalid"
                    });
                }
            }
        }
        let status = status.unwrap_or(match &probe {
            Some(Probe::Accepted) => "valid",
            Some(failed) if failed.rejects_the_token() => "invalid",
            _ => "unknown",
        });
        let known = texts(&secrets);
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let mcp_probe = match &probe {
            Some(Probe::Failed(method, answer)) => json!({
                "method": method,
                "http_response": answer.as_ref().map(|answer| answer.shown(&known)),
            }),
            _ => Value::Null,
        };
        Ok(json!({
            "type": "vault_credential_validation",
            "credential_id": id,
            "vault_id": vault,
            "validated_at": rfc3339(self.shelf.clock.now()),
            "has_refresh_token": secrets.contains_key("refresh_token"),
            "status": status,
            "mcp_probe": mcp_probe,
            "refresh": refresh,
        }))
    }
}

fn texts(secrets: &Map<String, Value>) -> Vec<String> {
    secrets
        .values()
        .filter_map(|secret| secret.as_str().map(str::to_owned))
        .collect()
}

/// Opens a session with the server, as an MCP client would, and lists tools.
async fn probe(url: &str, secrets: &Map<String, Value>) -> Probe {
    let token = secrets.get("access_token").and_then(Value::as_str);
    let token = token.unwrap_or_default();
    let hello = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {
            "protocolVersion": PROTOCOL,
            "capabilities": {},
            "clientInfo": {"name": "hostler", "version": env!("CARGO_PKG_VERSION")},
        },
    });
    let session = match say(url, token, None, &hello).await {
        Ok(answer) if answer.is_success() => answer.headers.get(SESSION).cloned(),
        Ok(answer) => return Probe::Failed("initialize", Some(Box::new(answer))),
        Err(_) => return Probe::Failed("initialize", None),
    };
    let session = session.as_ref();
    let ready = json!({"jsonrpc": "2.0", "method": "notifications/initialized"});
    let list = json!({"jsonrpc": "2.0", "id": 2, "method": "tools/list"});
    for (method, message) in [("notifications/initialized", ready), ("tools/list", list)] {
        match say(url, token, session, &message).await {
            Ok(answer) if answer.is_success() => {}
            Ok(answer) => return Probe::Failed(method, Some(Box::new(answer))),
            Err(_) => return Probe::Failed(method, None),
        }
    }
    Probe::Accepted
}

async fn say(
    url: &str,
    token: &str,
    session: Option<&HeaderValue>,
    message: &Value,
) -> Result<Answer, Unreachable> {
    let mut headers = HeaderMap::new();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(
        header::ACCEPT,
        HeaderValue::from_static("application/json, text/event-stream"),
    );
    headers.insert(
        header::AUTHORIZATION,
        secret_header(&format!("Bearer {token}"))?,
    );
    if let Some(session) = session {
        headers.insert(SESSION, session.clone());
    }
    outside::post(url, headers, message.to_string().into_bytes()).await
}
