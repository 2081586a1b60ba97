//! Where a followed stream stands, as a text that another process can go on
//! from.

use std::{fmt, str::FromStr, sync::Arc};

use base64::Engine;
use serde::{Deserialize, Serialize};

use crate::Error;

/// A place in a session's events, right after the one that was handed out
/// last. [`Display`](fmt::Display) and [`FromStr`] turn it into an opaque text
/// and back; [`FollowOptions::after`](super::FollowOptions::after) goes on
/// from it, in this process or another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cursor {
    #[serde(rename = "s")]
    pub(super) session: String,
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    pub(super) thread: Option<String>,
    /// The event that was handed out last.
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub(super) last: Option<String>,
    /// A time before which nothing can be missing.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    since: Option<String>,
}

impl Cursor {
    pub(crate) fn new(
        session: &str,
        thread: Option<&str>,
        last: Option<String>,
        since: Option<&Arc<str>>,
    ) -> Cursor {
        Cursor {
            session: session.to_owned(),
            thread: thread.map(str::to_owned),
            last,
            since: since.map(|time| time.to_string()),
        }
    }

    /// Another place of the same stream.
    pub(crate) fn at(&self, last: Option<String>, since: Option<&Arc<str>>) -> Cursor {
        Cursor {
            last: last.or_else(|| self.last.clone()),
            since: since
                .map(|time| time.to_string())
                .or_else(|| self.since.clone()),
            ..self.clone()
        }
    }

    pub(super) fn since(&self) -> Option<Arc<str>> {
        self.since.as_deref().map(Arc::from)
    }

    /// The session that it belongs to.
    pub fn session_id(&self) -> &str {
        &self.session
    }

    /// The thread that it belongs to; `None` for the stream of the session.
    pub fn thread_id(&self) -> Option<&str> {
        self.thread.as_deref()
    }

    /// Id of the event that was handed out last; `None` before the first.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last.as_deref()
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_vec(self).map_err(|_| fmt::Error)?;
        f.write_str(&base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json))
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Cursor, Error> {
        base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .and_then(|json| serde_json::from_slice(&json).ok())
            .ok_or_else(|| {
                Error::invalid_argument(
                    "the cursor is not one that a followed stream gave; pass its text unchanged",
                )
            })
    }
}
