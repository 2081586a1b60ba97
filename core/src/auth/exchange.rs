//! The token endpoint: `POST /v1/oauth/token`.

use std::{
    net::IpAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::StreamExt;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use serde::Deserialize;
use serde_json::Value;

use super::AccessToken;
use crate::{
    Error, ErrorCode, Result, Secret,
    request::API_VERSION,
    transport::{BodyStream, Request, Transport},
};

/// Makes a token of the OAuth kind acceptable to the API.
pub(crate) const OAUTH_BETA: &str = "oauth-2025-04-20";
const FEDERATION_BETAS: &str = "oauth-2025-04-20,oidc-federation-2026-04-01";

const LIMIT: Duration = Duration::from_secs(30);
const MAX_ANSWER: usize = 1024 * 1024;
const MAX_EXPLANATION: usize = 256;

/// What the endpoint is asked for.
pub(super) enum Grant {
    /// A token for a workload's identity.
    Federation,
    /// A new token for a login.
    Refresh,
}

impl Grant {
    fn name(&self) -> &'static str {
        match self {
            Grant::Federation => "the exchange of the identity token",
            Grant::Refresh => "the renewal of the login",
        }
    }

    fn advice(&self) -> &'static str {
        match self {
            Grant::Federation => {
                "check the federation rule, the organization and that the identity token is current"
            }
            Grant::Refresh => "log in again",
        }
    }
}

/// What the endpoint gives.
pub(super) struct Granted {
    pub token: AccessToken,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
}

#[derive(Deserialize)]
struct Answer {
    access_token: Secret,
    expires_in: f64,
    token_type: Option<String>,
    refresh_token: Option<Secret>,
    scope: Option<String>,
}

/// The endpoint, reached as the API itself is.
#[derive(Clone)]
pub(super) struct TokenEndpoint {
    pub transport: Arc<dyn Transport>,
    pub user_agent: Option<HeaderValue>,
}

impl TokenEndpoint {
    /// Asks for a token. `secret` is the one in `body`, to keep it out of
    /// whatever is said about a failure.
    pub async fn ask(&self, grant: Grant, body: Value, secret: &Secret) -> Result<Granted> {
        self.check_address(&grant)?;
        let asked = tokio::time::timeout(LIMIT, self.exchange(&grant, body, secret));
        asked.await.unwrap_or_else(|_| {
            Err(Error::new(
                ErrorCode::Timeout,
                format!(
                    "{}: {} did not answer within {LIMIT:?}",
                    grant.name(),
                    self.transport.endpoint()
                ),
            ))
        })
    }

    async fn exchange(&self, grant: &Grant, body: Value, secret: &Secret) -> Result<Granted> {
        let response = self
            .transport
            .send(Request {
                method: Method::POST,
                path: "/v1/oauth/token".to_owned(),
                headers: self.headers(grant),
                body: Some(body.to_string().into()),
                timeout: LIMIT,
            })
            .await?;
        let status = response.status;
        let answer = read(grant, response.body).await?;
        if !status.is_success() {
            let text = redact(&String::from_utf8_lossy(&answer), secret);
            let mut error = Error::new(
                ErrorCode::from_status(status.as_u16().max(400)),
                format!(
                    "{}: {} answered {}: {text}; {}",
                    grant.name(),
                    self.transport.endpoint(),
                    status.as_u16(),
                    grant.advice()
                ),
            );
            let request_id = response.headers.get("request-id");
            let info = error.info_mut();
            info.status = Some(status.as_u16());
            info.request_id = request_id.and_then(|id| Some(id.to_str().ok()?.to_owned()));
            info.retryable = crate::retry::should_retry(status, &response.headers);
            info.retry_after = crate::retry::retry_after(&response.headers, SystemTime::now());
            info.body = Some(text);
            return Err(error);
        }
        let wrong = |what: &str| {
            Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "{}: the answer of {} {what}",
                    grant.name(),
                    self.transport.endpoint()
                ),
            )
        };
        // The answer is full of secrets, and a JSON error can quote it.
        let answer: Answer = serde_json::from_slice(&answer)
            .map_err(|_| wrong("is not JSON with access_token and expires_in"))?;
        if answer.access_token.is_empty() {
            return Err(wrong("holds an empty access_token"));
        }
        if let Some(kind) = &answer.token_type
            && !kind.eq_ignore_ascii_case("bearer")
        {
            return Err(wrong("holds a token that is not of the type Bearer"));
        }
        let lifetime = Duration::try_from_secs_f64(answer.expires_in)
            .map_err(|_| wrong("holds an expires_in that is no number of seconds"))?;
        Ok(Granted {
            token: AccessToken {
                token: answer.access_token,
                expires_at: SystemTime::now().checked_add(lifetime),
            },
            refresh_token: answer.refresh_token.filter(|token| !token.is_empty()),
            scope: answer.scope,
        })
    }

    fn headers(&self, grant: &Grant) -> HeaderMap {
        let json = HeaderValue::from_static("application/json");
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, json.clone());
        headers.insert(header::ACCEPT, json);
        headers.insert("anthropic-version", HeaderValue::from_static(API_VERSION));
        headers.insert(
            "anthropic-beta",
            HeaderValue::from_static(match grant {
                Grant::Federation => FEDERATION_BETAS,
                // With the other value too it would go to the wrong place.
                Grant::Refresh => OAUTH_BETA,
            }),
        );
        if let Some(agent) = &self.user_agent {
            headers.insert(header::USER_AGENT, agent.clone());
        }
        headers
    }

    fn check_address(&self, grant: &Grant) -> Result<()> {
        let endpoint = self.transport.endpoint();
        if !endpoint.starts_with("http://") || is_loopback(endpoint) {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::InvalidConfig,
            format!(
                "{}: {endpoint} is not encrypted; secrets go to https addresses and to this machine only",
                grant.name()
            ),
        ))
    }
}

fn is_loopback(endpoint: &str) -> bool {
    let Some(host) = endpoint
        .parse::<Uri>()
        .ok()
        .and_then(|uri| uri.host().map(str::to_owned))
    else {
        return false;
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

async fn read(grant: &Grant, mut body: BodyStream) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    while let Some(chunk) = body.next().await {
        out.extend_from_slice(&chunk?);
        if out.len() > MAX_ANSWER {
            return Err(Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "{}: the answer is longer than {MAX_ANSWER} bytes",
                    grant.name()
                ),
            ));
        }
    }
    Ok(out)
}

/// The start of a text, without the secret that it may quote.
fn redact(text: &str, secret: &Secret) -> String {
    let text = text.replace(secret.expose(), "(secret)");
    let text = text.trim();
    if text.is_empty() {
        return "no explanation".to_owned();
    }
    text.chars().take(MAX_EXPLANATION).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_and_nothing_else() {
        for yes in [
            "http://localhost:80",
            "http://LOCALHOST",
            "http://127.0.0.1:9",
            "http://127.8.8.8",
            "http://[::1]:9",
        ] {
            assert!(is_loopback(yes), "{yes}");
        }
        for no in [
            "http://localhost.example.com",
            "http://10.0.0.1",
            "http://127.0.0.1.example.com",
            "http://[::2]",
            "http://",
        ] {
            assert!(!is_loopback(no), "{no}");
        }
    }

    #[test]
    fn explanations_are_short_and_hold_no_secret() {
        let secret = Secret::from("sk-1234");
        assert_eq!(redact(" what is sk-1234? ", &secret), "what is (secret)?");
        assert_eq!(redact("  ", &secret), "no explanation");
        assert_eq!(redact(&"é".repeat(1000), &secret).chars().count(), 256);
    }
}
