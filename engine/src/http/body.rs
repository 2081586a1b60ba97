//! Request bodies.

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use hostler::{
    operations::{self, Operation},
    validate::{self, UnknownFields},
};
use http::{
    HeaderMap,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
};
use serde_json::Value;

use crate::error::{ApiError, ApiResult};

const LIMIT: usize = 32 * 1024 * 1024;

/// Reads a body up to the limit.
pub(super) async fn read(headers: &HeaderMap, body: Body) -> ApiResult<Bytes> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if text(CONTENT_ENCODING).is_some_and(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
        return Err(ApiError::invalid(
            "content-encoding: compressed bodies are not supported \
             (request_body_encoding_unsupported); send the body as it is",
        )
        .with_code("request_body_encoding_unsupported"));
    }
    let charset = text(CONTENT_TYPE)
        .and_then(|kind| {
            kind.split(';')
                .skip(1)
                .find_map(|p| p.trim().split_once('='))
        })
        .filter(|(name, _)| name.eq_ignore_ascii_case("charset"))
        .map(|(_, charset)| charset.trim_matches('"'));
    if charset.is_some_and(|charset| !charset.eq_ignore_ascii_case("utf-8")) {
        return Err(ApiError::invalid(
            "content-type: the charset must be UTF-8 (unsupported_charset)",
        )
        .with_code("unsupported_charset"));
    }
    let announced = text(CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > LIMIT) {
        return Err(too_large());
    }
    let mut chunks = body.into_data_stream();
    let mut read = BytesMut::with_capacity(announced.unwrap_or_default());
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| {
            ApiError::invalid(format!("the request body could not be read: {error}"))
        })?;
        if read.len() + chunk.len() > LIMIT {
            return Err(too_large());
        }
        read.extend_from_slice(&chunk);
    }
    Ok(read.freeze())
}

fn too_large() -> ApiError {
    ApiError::too_large(format!(
        "the request body is larger than {} MB",
        LIMIT / 1024 / 1024
    ))
}

/// The JSON of a body, checked against the operation's schema. `Null` where
/// the operation takes none.
pub(super) fn parse(operation: &Operation, body: &[u8], strict: bool) -> ApiResult<Value> {
    if operation.body != operations::Body::Json {
        return Ok(Value::Null);
    }
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| ApiError::invalid(format!("the body is not valid JSON: {error}")))?;
    let unknown = if strict {
        UnknownFields::Refuse
    } else {
        UnknownFields::Allow
    };
    validate::request(operation.id, Some(&value), unknown)
        .map_err(|violation| ApiError::invalid(violation.to_string()))?;
    Ok(value)
}
