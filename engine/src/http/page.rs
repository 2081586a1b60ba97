//! Pages of lists and the cursors between them.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::query::{Bounds, Query};
use crate::{
    clock::Micros,
    error::{ApiError, ApiResult},
    store::{DocCursor, DocQuery},
};

const PREFIX: &str = "page_";

/// Where a page begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cursor {
    /// Whether the page lies before the place instead of behind it.
    pub(super) backwards: bool,
    /// Time of the object at the place, if it has one, and what names it;
    /// `None` for the start of the list.
    pub(super) place: Option<(Option<Micros>, String)>,
}

/// The request for one page of a list.
pub(super) struct Page {
    /// Which list, so that a cursor of another one is refused.
    list: String,
    pub(super) ascending: bool,
    pub(super) limit: usize,
    pub(super) bounds: Bounds,
    pub(super) cursor: Option<Cursor>,
}

impl Page {
    /// Reads `limit` and `page`. `list` names the list uniquely.
    pub(super) fn read(
        query: &Query,
        list: impl Into<String>,
        ascending: bool,
        (default, most): (usize, usize),
        bounds: Bounds,
    ) -> ApiResult<Page> {
        let limit = match query.integer("limit", 1, most as i64)? {
            None => default,
            Some(limit) => usize::try_from(limit).unwrap_or(most),
        };
        let mut page = Page {
            list: list.into(),
            ascending,
            limit,
            bounds,
            cursor: None,
        };
        if let Some(text) = query.one("page")? {
            let cursor = page.decode(text)?;
            if let Some((Some(at), _)) = &cursor.place
                && !bounds.contain(*at)
            {
                return Err(ApiError::invalid(
                    "page: the created_at bounds leave out the place that this cursor stands for",
                ));
            }
            page.cursor = Some(cursor);
        }
        Ok(page)
    }

    /// The query of this page, with one document more than it shows.
    pub(super) fn docs(&self) -> DocQuery {
        let place = self.cursor.as_ref().and_then(|c| c.place.as_ref());
        DocQuery {
            created_from: self.bounds.from,
            created_to: self.bounds.to,
            ascending: self.ascending,
            after: place.map(|(at, id)| DocCursor {
                created_at: at.unwrap_or_default(),
                id: id.clone(),
            }),
            backwards: self.backwards(),
            limit: self.limit + 1,
            ..DocQuery::default()
        }
    }

    fn backwards(&self) -> bool {
        self.cursor.as_ref().is_some_and(|c| c.backwards)
    }

    /// The answer from the documents that [`docs`](Page::docs) found.
    pub(super) fn answer(&self, mut found: Vec<(DocCursor, Value)>, both_ways: bool) -> Value {
        let more = found.len() > self.limit;
        if more && self.backwards() {
            found.remove(0);
        }
        found.truncate(self.limit);
        let token = |item: Option<&(DocCursor, Value)>, backwards| {
            let place = item.map(|(place, _)| (Some(place.created_at), place.id.clone()));
            self.encode(&Cursor { backwards, place })
        };
        let started = self.cursor.as_ref().is_some_and(|c| c.place.is_some());
        let (has_previous, has_next) = if self.backwards() {
            (more, true)
        } else {
            (started && !found.is_empty(), more)
        };
        let next = has_next.then(|| token(found.last(), false));
        let previous = has_previous.then(|| token(found.first(), true));
        let data: Vec<Value> = found.into_iter().map(|(_, value)| value).collect();
        if both_ways {
            json!({"data": data, "prev_page": previous, "next_page": next})
        } else {
            json!({"data": data, "next_page": next})
        }
    }

    pub(super) fn encode(&self, cursor: &Cursor) -> String {
        let text = json!([self.list, self.ascending, cursor.backwards, cursor.place]).to_string();
        format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(text))
    }

    fn decode(&self, token: &str) -> ApiResult<Cursor> {
        type Parts = (String, bool, bool, Option<(Option<Micros>, String)>);
        let parts: Option<Parts> = token
            .strip_prefix(PREFIX)
            .and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        match parts {
            Some((list, ascending, backwards, place)) if list == self.list => {
                if ascending != self.ascending {
                    return Err(ApiError::invalid("page token order does not match request"));
                }
                Ok(Cursor { backwards, place })
            }
            _ => Err(ApiError::invalid("page: invalid page cursor")),
        }
    }
}
