//! Reading the members of a request body.
//!
//! Every body was checked against the operation's schema before it came here,
//! so a member that is not of its kind reads as absent.

use std::fmt::Display;

use serde_json::Value;

use crate::error::ApiError;

/// An error about the member at `path`, such as `tools.0.configs.1.name`.
pub(super) fn fault(path: impl Display, reason: impl Display) -> ApiError {
    ApiError::invalid(format!("{path}: {reason}"))
}

/// One JSON object of a request and its path.
pub(super) struct Fields<'a> {
    path: String,
    object: &'a Value,
}

impl<'a> Fields<'a> {
    /// The request body itself.
    pub(super) fn root(object: &'a Value) -> Fields<'a> {
        Fields::at("", object)
    }

    /// The object at `path`.
    pub(super) fn at(path: impl Into<String>, object: &'a Value) -> Fields<'a> {
        Fields {
            path: path.into(),
            object,
        }
    }

    /// The path of a member.
    pub(super) fn path(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// An error about a member.
    pub(super) fn fault(&self, name: &str, reason: impl Display) -> ApiError {
        fault(self.path(name), reason)
    }

    /// The member as it was sent, null included.
    pub(super) fn sent(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name)
    }

    /// The member, unless it is absent or null.
    pub(super) fn value(&self, name: &str) -> Option<&'a Value> {
        self.sent(name).filter(|value| !value.is_null())
    }

    /// A text, `None` when absent or null.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.value(name).and_then(Value::as_str)
    }

    /// A text that the schema requires.
    pub(super) fn required(&self, name: &str) -> &'a str {
        self.text(name).unwrap_or_default()
    }

    /// The `type` of a union's arm.
    pub(super) fn kind(&self) -> &'a str {
        self.required("type")
    }

    /// True or false, `None` when absent or null.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.value(name).and_then(Value::as_bool)
    }

    /// A whole number, `None` when absent or null.
    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        self.value(name).and_then(Value::as_i64)
    }

    /// An array, empty when absent or null.
    pub(super) fn array(&self, name: &str) -> &'a [Value] {
        let array = self.value(name).and_then(Value::as_array);
        array.map_or(&[], Vec::as_slice)
    }

    /// The objects of an array.
    pub(super) fn objects(&self, name: &str) -> impl Iterator<Item = Fields<'a>> {
        let path = self.path(name);
        let numbered = self.array(name).iter().enumerate();
        numbered.map(move |(index, object)| Fields::at(format!("{path}.{index}"), object))
    }

    /// An object, `None` when absent or null.
    pub(super) fn object(&self, name: &str) -> Option<Fields<'a>> {
        self.value(name)
            .map(|value| Fields::at(self.path(name), value))
    }
}
