//! `hostler environment-key`: keys for workers, from a server of one's own.

use std::{
    io::{self, Write},
    time::Duration,
};

use futures_util::TryStreamExt;
use hostler::{
    Error, ErrorCode,
    transport::{
        Request, Transport,
        http::{HttpConfig, HttpTransport},
    },
};
use http::{HeaderMap, HeaderValue, Method, header::AUTHORIZATION};
use serde_json::Value;

use crate::{Failure, Outcome, args::EnvironmentKeyOptions};

const TIMEOUT: Duration = Duration::from_secs(30);

pub async fn environment_key(options: EnvironmentKeyOptions) -> Outcome {
    let is_id =
        |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    for id in std::iter::once(&options.environment_id).chain(&options.revoke) {
        if !is_id(id) {
            return Err(Failure::Usage(format!("{id:?} is no id")));
        }
    }
    let transport = HttpTransport::new(HttpConfig {
        base_url: options.base_url.clone(),
        connect_timeout: TIMEOUT,
        certificates: Vec::new(),
    })?;
    let mut path = format!("/hostler/v1/environments/{}/keys", options.environment_id);
    let method = match &options.revoke {
        Some(id) => {
            path = format!("{path}/{id}");
            Method::DELETE
        }
        None => Method::POST,
    };
    let mut headers = HeaderMap::new();
    if let Some(key) = &options.api_key {
        let mut value = HeaderValue::from_str(&format!("Bearer {key}"))
            .map_err(|_| Failure::Usage("--api-key holds characters that no key has".into()))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
    }
    let request = Request {
        method,
        path,
        headers,
        body: None,
        timeout: TIMEOUT,
    };
    let response = transport.send(request).await?;
    let status = response.status;
    let body: Vec<u8> = response
        .body
        .try_fold(Vec::new(), async |mut all, part| {
            all.extend_from_slice(&part);
            Ok(all)
        })
        .await?;
    if !status.is_success() {
        let error = Error::from_api_body(ErrorCode::from_status(status.as_u16()), &body);
        return Err(Failure::Error(format!("{}: {error}", options.base_url)));
    }
    let answer: Value = serde_json::from_slice(&body)
        .map_err(|error| Failure::Error(format!("{}: {error}", options.base_url)))?;
    let mut out = io::stdout();
    match answer["key"].as_str() {
        Some(key) => {
            writeln!(out, "{key}")?;
            eprintln!(
                "This is key {} of {}. It is not shown again.",
                answer["id"].as_str().unwrap_or_default(),
                options.environment_id
            );
        }
        None => writeln!(out, "revoked {}", answer["id"].as_str().unwrap_or_default())?,
    }
    Ok(())
}
