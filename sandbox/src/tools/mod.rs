//! The six tools. Each takes the model's input and answers with the toolset's
//! own texts.

use hostler::tool::ToolOutput;
use serde_json::Value;

pub(crate) mod bash;
pub(crate) mod edit;
pub(crate) mod glob;
pub(crate) mod grep;
mod notebook;
pub(crate) mod read;
pub(crate) mod write;

/// Files larger than this are not read or edited whole.
const MAX_FILE_BYTES: u64 = 262_144;

/// The answer to a call that was cancelled.
pub(crate) const CANCELLED: &str = "the call was cancelled";

/// A tool's answer, or the text of its error.
pub(crate) type Outcome = Result<ToolOutput, String>;

/// Reads a tool's arguments.
pub(crate) struct Arguments<'a> {
    tool: &'static str,
    input: &'a Value,
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(tool: &'static str, input: &'a Value) -> Result<Self, String> {
        if !input.is_object() {
            return Err(format!("{tool}: input must be an object"));
        }
        Ok(Arguments { tool, input })
    }

    /// `null` counts as absent.
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.input.get(name).filter(|value| !value.is_null())
    }

    pub(crate) fn error(&self, message: impl std::fmt::Display) -> String {
        format!("{}: {message}", self.tool)
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<&'a str>, String> {
        self.get(name)
            .map(|value| {
                value
                    .as_str()
                    .ok_or_else(|| self.error(format!("{name} must be a string")))
            })
            .transpose()
    }

    /// A text that must be given, and may be empty.
    pub(crate) fn required(&self, name: &str) -> Result<&'a str, String> {
        self.text(name)?
            .ok_or_else(|| self.error(format!("{name} is required")))
    }

    /// A text that must be given and hold something.
    pub(crate) fn non_empty(&self, name: &str) -> Result<&'a str, String> {
        match self.required(name)? {
            "" => Err(self.error(format!("{name} is required"))),
            text => Ok(text),
        }
    }

    pub(crate) fn flag(&self, name: &str) -> Result<bool, String> {
        self.get(name).map_or(Ok(false), |value| {
            value
                .as_bool()
                .ok_or_else(|| self.error(format!("{name} must be true or false")))
        })
    }

    pub(crate) fn value(&self, name: &str) -> Option<&'a Value> {
        self.get(name)
    }
}
