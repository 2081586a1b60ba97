//! Answers that are files.

use axum::{body::Body, response::Response};
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{
        ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
        IF_RANGE, RANGE,
    },
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    error::{ApiError, ApiResult},
    resources::files::Content,
};

/// The part of a file that a request is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    first: Option<u64>,
    last: Option<u64>,
}

impl Wanted {
    /// One range of bytes; everything else that a header may ask for is
    /// answered with the whole file, as HTTP allows.
    pub(super) fn read(headers: &HeaderMap, id: &str) -> Wanted {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        // Files never change, so the id is tag enough.
        if text(IF_RANGE).is_some_and(|tag| tag != etag(id)) {
            return Wanted::default();
        }
        let range = text(RANGE).and_then(|range| range.strip_prefix("bytes="));
        let Some((first, last)) = range.and_then(|range| range.split_once('-')) else {
            return Wanted::default();
        };
        let (first, last) = (first.trim(), last.trim());
        let number = |text: &str| text.parse::<u64>().ok();
        match (number(first), number(last)) {
            (Some(first), None) if last.is_empty() => Wanted {
                first: Some(first),
                last: None,
            },
            (None, Some(count)) if first.is_empty() => Wanted {
                first: None,
                last: Some(count),
            },
            (Some(first), Some(last)) if first <= last => Wanted {
                first: Some(first),
                last: Some(last),
            },
            _ => Wanted::default(),
        }
    }

    /// Position of the first byte and behind the last one.
    pub(super) fn of(&self, size: u64) -> ApiResult<(u64, u64)> {
        let (first, end) = match (self.first, self.last) {
            (None, None) => return Ok((0, size)),
            (None, Some(count)) => (size.saturating_sub(count), size),
            (Some(first), last) => (
                first,
                last.map_or(size, |last| size.min(last.saturating_add(1))),
            ),
        };
        match first < end {
            true => Ok((first, end)),
            false => Err(ApiError::range_not_satisfiable(format!(
                "range: the file has {size} bytes"
            ))),
        }
    }
}

fn etag(id: &str) -> String {
    format!("\"{id}\"")
}

pub(super) fn response(content: Content) -> Response {
    let (first, end) = content.range;
    let partial = (first, end) != (0, content.size);
    let mut response = Response::new(Body::from_stream(content.bytes));
    if partial {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    let name = utf8_percent_encode(&content.filename, NON_ALPHANUMERIC);
    let headers = response.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CONTENT_LENGTH, (end - first).into());
    let range = format!("bytes {first}-{}/{}", end.saturating_sub(1), content.size);
    for (header, value) in [
        (CONTENT_TYPE, Some(content.mime_type)),
        (
            CONTENT_DISPOSITION,
            Some(format!("attachment; filename*=UTF-8''{name}")),
        ),
        (ETAG, Some(etag(&content.id))),
        (CONTENT_RANGE, partial.then_some(range)),
    ] {
        // A media type from an upload may be anything.
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(header, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_http_has_them() {
        let of = |range: &str, if_range: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RANGE, range.parse().unwrap());
            if !if_range.is_empty() {
                headers.insert(IF_RANGE, if_range.parse().unwrap());
            }
            Wanted::read(&headers, "file_1").of(10).ok()
        };
        assert_eq!(of("bytes=3-", ""), Some((3, 10)));
        assert_eq!(of("bytes=3-4", "\"file_1\""), Some((3, 5)));
        assert_eq!(of("bytes=0-99", ""), Some((0, 10)));
        assert_eq!(of("bytes=-4", ""), Some((6, 10)));
        assert_eq!(of("bytes=10-", ""), None);
        for whole in [
            "bytes=4-3",
            "lines=1-2",
            "bytes=1-2,5-6",
            "bytes=",
            "bytes=-",
        ] {
            assert_eq!(of(whole, ""), Some((0, 10)), "{whole}");
        }
        assert_eq!(of("bytes=3-", "\"file_2\""), Some((0, 10)));
    }
}
