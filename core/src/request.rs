//! From an operation and its arguments to a path and headers. Everything
//! that can be refused is refused here, before a byte is sent.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{
    CallArgs, Error, Result,
    auth::OAUTH_BETA,
    operations::{Body, Operation, QueryKind},
};

/// The version of the wire protocol that every request names.
pub const API_VERSION: &str = "2026-10-21";

/// All but the unreserved characters of RFC 3986; a space becomes `%20`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Path and query of a call.
pub(crate) fn path_and_query(operation: &Operation, args: &CallArgs) -> Result<String> {
    let mut out = String::with_capacity(operation.path.len() + 64);
    let mut used = 0;
    let mut rest = operation.path;
    while let Some(open) = rest.find('{') {
        let close = rest[open..]
            .find('}')
            .map(|length| open + length)
            .ok_or_else(|| {
                Error::new(
                    crate::ErrorCode::Internal,
                    format!("the path of {} has an open brace", operation.id),
                )
            })?;
        let name = &rest[open + 1..close];
        let value = args
            .path
            .iter()
            .find(|(given, _)| *given == name)
            .map(|(_, value)| value.as_str())
            .ok_or_else(|| {
                Error::invalid_argument(format!("{}: {name} is missing", operation.id))
            })?;
        check_segment(operation, name, value)?;
        out.push_str(&rest[..open]);
        out.extend(utf8_percent_encode(value, RESERVED));
        used += 1;
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    if used != args.path.len() {
        let unknown = args
            .path
            .iter()
            .find(|(name, _)| !operation.path.contains(&format!("{{{name}}}")))
            .map_or("a parameter given twice", |(name, _)| *name);
        return Err(Error::invalid_argument(format!(
            "{}: the path {} has no place for {unknown}",
            operation.id, operation.path
        )));
    }
    let mut separator = '?';
    for (name, value) in &args.query {
        check_query_name(operation, name)?;
        push_query(&mut out, &mut separator, name, value);
    }
    for (name, value) in &args.options.query {
        push_query(&mut out, &mut separator, name, value);
    }
    Ok(out)
}

fn push_query(out: &mut String, separator: &mut char, name: &str, value: &str) {
    out.push(*separator);
    *separator = '&';
    out.extend(utf8_percent_encode(name, RESERVED));
    out.push('=');
    out.extend(utf8_percent_encode(value, RESERVED));
}

/// An id that would change the path is refused: servers and proxies decode
/// and normalise paths before routing, so encoding alone does not disarm it.
fn check_segment(operation: &Operation, name: &str, value: &str) -> Result<()> {
    let problem = if value.is_empty() {
        "must not be empty"
    } else {
        let decoded = percent_decode_str(value).decode_utf8_lossy();
        match decoded.split(';').next() {
            Some("." | "..") => "must not be a relative path segment",
            Some("") => "must not start with ';'",
            _ => return Ok(()),
        }
    };
    Err(Error::invalid_argument(format!(
        "{}: {name} {problem}",
        operation.id
    )))
}

fn check_query_name(operation: &Operation, name: &str) -> Result<()> {
    let (base, bracket) = match name.split_once('[') {
        Some((base, rest)) => (base, Some(rest)),
        None => (name, None),
    };
    let problem = match operation.query.iter().find(|p| p.name == base) {
        None => format!("there is no query parameter {base}"),
        Some(parameter) => match (parameter.kind, bracket) {
            (QueryKind::Scalar, None) | (QueryKind::Array, Some("]")) => return Ok(()),
            (QueryKind::Range, Some("gt]" | "gte]" | "lt]" | "lte]")) => return Ok(()),
            (QueryKind::Scalar, Some(_)) => format!("{base} takes one value"),
            (QueryKind::Array, _) => format!("{base} is a list, named {base}[]"),
            (QueryKind::Range, _) => {
                format!("{base} is a range, named {base}[gt], [gte], [lt] or [lte]")
            }
        },
    };
    Err(Error::invalid_argument(format!(
        "{}: {problem}",
        operation.id
    )))
}

/// What the client contributes to the headers of every call.
#[derive(Clone, Default)]
pub(crate) struct BaseHeaders {
    /// From `ANTHROPIC_CUSTOM_HEADERS`: weakest of all.
    pub environment: HeaderMap,
    /// `Bearer …`, marked sensitive.
    pub authorization: Option<HeaderValue>,
    /// Given to the builder.
    pub defaults: HeaderMap,
    pub betas: Vec<String>,
    pub user_agent: Option<HeaderValue>,
}

/// The headers of a call, strongest last: environment, computed, the client's
/// defaults, the call's own.
pub(crate) fn headers(
    operation: &Operation,
    args: &CallArgs,
    base: &BaseHeaders,
) -> Result<HeaderMap> {
    let mut out = base.environment.clone();
    out.insert("anthropic-version", HeaderValue::from_static(API_VERSION));
    out.insert(
        header::ACCEPT,
        HeaderValue::from_static(if operation.stream {
            "text/event-stream"
        } else if operation.binary {
            "application/binary"
        } else {
            "application/json"
        }),
    );
    if let Some(agent) = &base.user_agent {
        out.insert(header::USER_AGENT, agent.clone());
    }
    if args.body.is_some() && operation.body == Body::Json {
        out.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
    }
    if let Some(value) = beta_header(operation, &base.betas, &args.options.betas)? {
        out.insert("anthropic-beta", value);
    }
    if let Some(key) = &args.options.idempotency_key {
        let value = HeaderValue::from_str(key).map_err(|_| {
            Error::invalid_argument(format!(
                "{}: idempotency_key must be printable ASCII",
                operation.id
            ))
        })?;
        out.insert("idempotency-key", value);
    }
    replace(&mut out, &base.defaults);
    replace(&mut out, &args.options.headers);
    // One credential per request: whoever sets a header by hand means that one.
    let by_hand = ["authorization", "x-api-key"];
    if !by_hand.iter().any(|name| out.contains_key(*name))
        && let Some(value) = &base.authorization
    {
        out.insert(header::AUTHORIZATION, value.clone());
    }
    for name in &args.options.without_headers {
        out.remove(name);
    }
    for name in by_hand {
        if let Some(value) = out.get_mut(name) {
            value.set_sensitive(true);
        }
    }
    Ok(out)
}

/// Adds a token that a login or federation has made, and the beta value that
/// the API wants with it.
pub(crate) fn add_token(headers: &mut HeaderMap, authorization: HeaderValue) -> Result<()> {
    let mut betas: Vec<&[u8]> = headers
        .get_all("anthropic-beta")
        .iter()
        .map(HeaderValue::as_bytes)
        .collect();
    let there = betas
        .iter()
        .flat_map(|value| value.split(|byte| *byte == b','))
        .any(|value| value.trim_ascii() == OAUTH_BETA.as_bytes());
    if !there {
        betas.push(OAUTH_BETA.as_bytes());
        let value = HeaderValue::from_bytes(&betas.join(&b','))
            .map_err(|_| Error::invalid_argument("anthropic-beta is no header value"))?;
        headers.insert("anthropic-beta", value);
    }
    headers.insert(header::AUTHORIZATION, authorization);
    Ok(())
}

/// Whether a request with these headers carries a credential.
pub(crate) fn has_credentials(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION) || headers.contains_key("x-api-key")
}

fn replace(target: &mut HeaderMap, source: &HeaderMap) {
    for name in source.keys() {
        target.remove(name);
    }
    for (name, value) in source {
        target.append(name.clone(), value.clone());
    }
}

fn beta_header(
    operation: &Operation,
    client: &[String],
    call: &[String],
) -> Result<Option<HeaderValue>> {
    let mut values: Vec<&str> = Vec::new();
    for value in client
        .iter()
        .chain(call)
        .map(String::as_str)
        .filter(|value| Some(*value) != operation.beta)
        .chain(operation.beta)
    {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    if values.is_empty() {
        return Ok(None);
    }
    HeaderValue::from_str(&values.join(","))
        .map(Some)
        .map_err(|_| {
            Error::invalid_argument(format!(
                "{}: a beta value must be printable ASCII",
                operation.id
            ))
        })
}

/// Parses `Name: value` lines as in `ANTHROPIC_CUSTOM_HEADERS`.
pub(crate) fn parse_header_lines(text: &str) -> Result<HeaderMap> {
    let mut out = HeaderMap::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        // The line itself may hold a secret and stays out of the message.
        let bad = |what: &str| {
            Error::new(
                crate::ErrorCode::InvalidConfig,
                format!(
                    "ANTHROPIC_CUSTOM_HEADERS, line {}: {what}; write one `Name: value` per line",
                    number + 1
                ),
            )
        };
        let (name, value) = line.split_once(':').ok_or_else(|| bad("no colon"))?;
        let name = HeaderName::from_bytes(name.trim().as_bytes())
            .map_err(|_| bad("not a header name before the colon"))?;
        let value = HeaderValue::from_str(value.trim())
            .map_err(|_| bad("not a header value after the colon"))?;
        out.append(name, value);
    }
    Ok(out)
}
