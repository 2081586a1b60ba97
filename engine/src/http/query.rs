//! Query parameters.

use percent_encoding::percent_decode_str;

use crate::{
    clock::{Micros, parse_rfc3339},
    error::{ApiError, ApiResult},
};

/// The parameters of one request, decoded, in their order.
pub(super) struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    pub(super) fn parse(raw: Option<&str>) -> ApiResult<Query> {
        let pairs = raw.unwrap_or_default().split('&').filter(|p| !p.is_empty());
        let pairs = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let mut name = decode(name)?;
            // `types[]=a` and `types=a` mean the same.
            if name.ends_with("[]") {
                name.truncate(name.len() - 2);
            }
            Ok((name, decode(value)?))
        });
        Ok(Query {
            pairs: pairs.collect::<ApiResult<_>>()?,
        })
    }

    pub(super) fn many(&self, name: &str) -> Vec<&str> {
        let named = self.pairs.iter().filter(|(key, _)| key == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    pub(super) fn one(&self, name: &str) -> ApiResult<Option<&str>> {
        match self.many(name)[..] {
            [] => Ok(None),
            [value] => Ok(Some(value)),
            _ => Err(ApiError::invalid(format!("{name}: may be given once only"))),
        }
    }

    pub(super) fn flag(&self, name: &str) -> ApiResult<bool> {
        match self.one(name)? {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(ApiError::invalid(format!(
                "{name}: must be true or false, not {other:?}"
            ))),
        }
    }

    pub(super) fn integer(&self, name: &str, least: i64, most: i64) -> ApiResult<Option<i64>> {
        let Some(text) = self.one(name)? else {
            return Ok(None);
        };
        match text.parse() {
            Ok(number) if (least..=most).contains(&number) => Ok(Some(number)),
            _ if most == i64::MAX => Err(ApiError::invalid(format!(
                "{name}: must be an integer of at least {least}, not {text:?}"
            ))),
            _ => Err(ApiError::invalid(format!(
                "{name}: must be an integer from {least} to {most}, not {text:?}"
            ))),
        }
    }

    /// Whether the oldest come first.
    pub(super) fn ascending(&self, default: bool) -> ApiResult<bool> {
        match self.one("order")? {
            None => Ok(default),
            Some("asc") => Ok(true),
            Some("desc") => Ok(false),
            Some(other) => Err(ApiError::invalid(format!(
                "order: must be asc or desc, not {other:?}"
            ))),
        }
    }

    /// The inclusive bounds of `created_at[…]` among the given operators.
    pub(super) fn created_at(&self, operators: &[&str]) -> ApiResult<Bounds> {
        let mut bounds = Bounds::default();
        for &operator in operators {
            let name = format!("created_at[{operator}]");
            let Some(text) = self.one(&name)? else {
                continue;
            };
            // An offset's plus sign may arrive as a space; a date means its
            // midnight.
            let written = text.replace(' ', "+");
            let at = parse_rfc3339(&written)
                .or_else(|| parse_rfc3339(&format!("{written}T00:00:00Z")))
                .ok_or_else(|| {
                    ApiError::invalid(format!("{name}: {text:?} is not an RFC 3339 timestamp"))
                })?;
            match operator {
                "gt" => bounds.at_least(at.saturating_add(1)),
                "gte" => bounds.at_least(at),
                "lt" => bounds.at_most(at.saturating_sub(1)),
                _ => bounds.at_most(at),
            }
        }
        Ok(bounds)
    }
}

/// Inclusive bounds of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) from: Option<Micros>,
    pub(super) to: Option<Micros>,
}

impl Bounds {
    fn at_least(&mut self, at: Micros) {
        self.from = Some(self.from.map_or(at, |from| from.max(at)));
    }

    fn at_most(&mut self, at: Micros) {
        self.to = Some(self.to.map_or(at, |to| to.min(at)));
    }

    pub(super) fn contain(&self, at: Micros) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at <= to)
    }
}

fn decode(text: &str) -> ApiResult<String> {
    let spaced = text.replace('+', " ");
    match percent_decode_str(&spaced).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(ApiError::invalid(format!(
            "query: {text:?} does not decode to UTF-8"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrays_come_in_every_spelling() {
        let query = Query::parse(Some("types[]=a&types%5B%5D=b&types=c&beta=true&x")).unwrap();
        assert_eq!(query.many("types"), ["a", "b", "c"]);
        assert_eq!(query.one("x").unwrap(), Some(""));
        assert!(query.one("types").is_err());
    }

    #[test]
    fn bounds_narrow_and_become_inclusive() {
        let raw = "created_at[gt]=1970-01-01T00:00:01Z&created_at%5Bgte%5D=1970-01-01T00:00:00%2B00:00\
                   &created_at[lt]=1970-01-01T02:00:03+02:00&created_at[lte]=1970-01-02";
        let query = Query::parse(Some(raw)).unwrap();
        let bounds = query.created_at(&["gt", "gte", "lt", "lte"]).unwrap();
        assert_eq!(bounds.from, Some(1_000_001));
        assert_eq!(bounds.to, Some(2_999_999));
        assert!(!bounds.contain(1_000_000) && bounds.contain(1_000_001));
        let bad = Query::parse(Some("created_at[lte]=yesterday")).unwrap();
        assert!(bad.created_at(&["lte"]).is_err());
    }

    #[test]
    fn numbers_and_flags_are_not_clamped_or_guessed() {
        let query = Query::parse(Some("limit=0&version=1e3&include_archived=yes&q=%ff")).err();
        assert!(query.is_some());
        let query = Query::parse(Some("limit=0&version=1e3&include_archived=yes")).unwrap();
        assert!(query.integer("limit", 1, 100).is_err());
        assert!(query.integer("version", 1, i64::MAX).is_err());
        assert!(query.flag("include_archived").is_err());
        assert_eq!(query.integer("page", 1, 2).unwrap(), None);
    }
}
