//! Reading the members of a request body. Every error names the member by its
//! path, such as `tools.0.configs.1.name`.

use std::{fmt::Display, ops::RangeInclusive};

use serde_json::{Map, Value};

use crate::error::{ApiError, ApiResult};

/// An error about one member.
pub(crate) fn fault(path: impl Display, reason: impl Display) -> ApiError {
    ApiError::invalid(format!("{path}: {reason}"))
}

/// One JSON object of a request and its path.
pub(crate) struct Fields<'a> {
    path: String,
    object: &'a Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// The request body itself.
    pub(crate) fn root(body: &'a Value) -> ApiResult<Fields<'a>> {
        match body.as_object() {
            Some(object) => Ok(Fields {
                path: String::new(),
                object,
            }),
            None => Err(fault("body", "must be a JSON object")),
        }
    }

    /// The object at `path`.
    pub(crate) fn at(path: impl Into<String>, value: &'a Value) -> ApiResult<Fields<'a>> {
        let path = path.into();
        match value.as_object() {
            Some(object) => Ok(Fields { path, object }),
            None => Err(fault(path, "must be an object")),
        }
    }

    /// The path of a member.
    pub(crate) fn path(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// An error about a member.
    pub(crate) fn fault(&self, name: &str, reason: impl Display) -> ApiError {
        fault(self.path(name), reason)
    }

    /// The member as it was sent, null included.
    pub(crate) fn sent(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name)
    }

    /// The member, unless it is absent or null.
    pub(crate) fn value(&self, name: &str) -> Option<&'a Value> {
        self.sent(name).filter(|value| !value.is_null())
    }

    fn typed<T>(
        &self,
        name: &str,
        kind: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> ApiResult<Option<T>> {
        match self.value(name) {
            None => Ok(None),
            Some(value) => match read(value) {
                Some(read) => Ok(Some(read)),
                None => Err(self.fault(name, format_args!("must be {kind}"))),
            },
        }
    }

    /// A text of so many characters, `None` when absent or null.
    pub(crate) fn text(
        &self,
        name: &str,
        length: RangeInclusive<usize>,
    ) -> ApiResult<Option<&'a str>> {
        let text = self.typed(name, "a string", Value::as_str)?;
        if let Some(text) = text {
            check_length(self.path(name), text, length)?;
        }
        Ok(text)
    }

    /// A text that must be there.
    pub(crate) fn required_text(
        &self,
        name: &str,
        length: RangeInclusive<usize>,
    ) -> ApiResult<&'a str> {
        self.text(name, length)?
            .ok_or_else(|| self.fault(name, "is required"))
    }

    /// True or false, `None` when absent or null.
    pub(crate) fn flag(&self, name: &str) -> ApiResult<Option<bool>> {
        self.typed(name, "true or false", Value::as_bool)
    }

    /// A whole number, `None` when absent or null.
    pub(crate) fn integer(&self, name: &str, range: RangeInclusive<i64>) -> ApiResult<Option<i64>> {
        let number = self.typed(name, "an integer", Value::as_i64)?;
        match number {
            Some(number) if !range.contains(&number) => Err(if *range.end() == i64::MAX {
                self.fault(name, format_args!("must be at least {}", range.start()))
            } else {
                self.fault(
                    name,
                    format_args!("must be from {} to {}", range.start(), range.end()),
                )
            }),
            number => Ok(number),
        }
    }

    /// An array, `None` when absent or null.
    pub(crate) fn array(
        &self,
        name: &str,
        length: RangeInclusive<usize>,
    ) -> ApiResult<Option<&'a [Value]>> {
        let array = self.typed(name, "an array", Value::as_array)?;
        match array {
            Some(array) if !length.contains(&array.len()) => Err(self.fault(
                name,
                format_args!(
                    "must have {} to {} entries, not {}",
                    length.start(),
                    length.end(),
                    array.len()
                ),
            )),
            array => Ok(array.map(Vec::as_slice)),
        }
    }

    /// An object, `None` when absent or null.
    pub(crate) fn object(&self, name: &str) -> ApiResult<Option<Fields<'a>>> {
        self.value(name)
            .map(|value| Fields::at(self.path(name), value))
            .transpose()
    }

    /// The `type` of a union's arm.
    pub(crate) fn kind(&self) -> ApiResult<&'a str> {
        self.required_text("type", 1..=usize::MAX)
    }
}

/// Lengths count Unicode scalar values.
pub(crate) fn check_length(
    path: impl Display,
    text: &str,
    length: RangeInclusive<usize>,
) -> ApiResult<()> {
    let count = text.chars().count();
    if length.contains(&count) {
        return Ok(());
    }
    Err(if count == 0 {
        fault(path, "must not be empty")
    } else {
        fault(
            path,
            format_args!(
                "must have {} to {} characters, not {count}",
                length.start(),
                length.end()
            ),
        )
    })
}
