//! Names and media types of files.

use crate::error::{ApiError, ApiResult};

const LONGEST: usize = 255;
const UNKNOWN: &str = "application/octet-stream";

/// Endings that are common in the work of agents.
const TYPES: &[(&str, &str)] = &[
    ("csv", "text/csv"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("md", "text/markdown"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("py", "text/x-python"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

/// Name and media type of a file from what a client says of them.
pub(super) fn settle(filename: Option<&str>, mime: Option<&str>) -> ApiResult<(String, String)> {
    let sent = filename.unwrap_or_default();
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let mime = mime.map(str::trim).filter(|mime| !mime.is_empty());
    if name.is_empty() {
        let mime = mime.unwrap_or(UNKNOWN);
        let ending = TYPES.iter().find(|(_, known)| *known == mime);
        let ending = ending.map(|(ending, _)| format!(".{ending}"));
        return Ok((
            format!("unnamed{}", ending.unwrap_or_default()),
            mime.to_owned(),
        ));
    }
    let length = name.chars().count();
    if length > LONGEST {
        return Err(ApiError::invalid(format!(
            "file: the name has {length} characters, and may have {LONGEST} at most"
        )));
    }
    let forbidden = |c: char| c < ' ' || "<>:\"|?*".contains(c);
    if let Some(bad) = name.chars().find(|c| forbidden(*c)) {
        return Err(ApiError::invalid(format!(
            "file: the name {name:?} holds {bad:?}; < > : \" | ? * and control characters are \
             not allowed"
        )));
    }
    let mime = mime.unwrap_or_else(|| by_name(name));
    Ok((name.to_owned(), mime.to_owned()))
}

/// The media type that a name suggests.
pub(super) fn by_name(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    let found = TYPES.iter().find(|(known, _)| *known == ending);
    found.map_or(UNKNOWN, |(_, mime)| mime)
}

#[cfg(test)]
mod tests {
    use super::settle;

    #[test]
    fn names_lose_their_folders_and_get_a_type() {
        let told = |name, mime| settle(name, mime).unwrap();
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(told(Some("a/b\\c.CSV"), None), pair("c.CSV", "text/csv"));
        assert_eq!(
            told(Some("c.csv"), Some("text/plain")),
            pair("c.csv", "text/plain")
        );
        assert_eq!(
            told(None, Some("application/pdf")),
            pair("unnamed.pdf", "application/pdf")
        );
        assert_eq!(
            told(Some("dir/"), None),
            pair("unnamed", "application/octet-stream")
        );
        assert_eq!(
            told(Some("README"), None),
            pair("README", "application/octet-stream")
        );
        for bad in ["a?b", "a\u{1}b", &"x".repeat(256)] {
            assert!(settle(Some(bad), None).is_err(), "{bad:?}");
        }
    }
}
