//! YAML documents with the position of every value.

use std::{fmt, path::Path, rc::Rc};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};

use crate::error::{Error, Result};

/// A place in a document.
#[derive(Clone, Debug)]
pub struct Pos {
    pub file: Rc<str>,
    pub line: usize,
}

impl fmt::Display for Pos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    pub at: Pos,
    pub value: Value,
}

#[derive(Clone, Debug)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Str(String),
    Seq(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// Parses one document.
pub fn parse(file: &str, text: &str) -> Result<Node> {
    let file: Rc<str> = file.into();
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let at = Pos {
            file: file.clone(),
            line: error.marker().line(),
        };
        Error::at(&at, error.info())
    })?;
    match documents.as_slice() {
        [document] => convert(&file, document),
        _ => Err(Error::at(
            &Pos { file, line: 1 },
            "expected exactly one YAML document",
        )),
    }
}

/// Reads and parses one document; positions name it by its file name.
pub fn load(path: &Path) -> Result<Node> {
    let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    let file = path.file_name().unwrap_or_default();
    parse(&format!("{}/{}", folder.display(), file.display()), &text)
}

fn convert(file: &Rc<str>, node: &MarkedYaml<'_>) -> Result<Node> {
    let at = Pos {
        file: file.clone(),
        line: node.span.start.line(),
    };
    let value = match &node.data {
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
        YamlData::Value(Scalar::Integer(value)) => Value::Int(*value),
        YamlData::Value(Scalar::FloatingPoint(value)) => Value::Float(value.into_inner()),
        YamlData::Value(Scalar::String(value)) => Value::Str(value.to_string()),
        YamlData::Sequence(items) => Value::Seq(
            items
                .iter()
                .map(|item| convert(file, item))
                .collect::<Result<_>>()?,
        ),
        YamlData::Mapping(entries) => {
            let mut fields = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                let YamlData::Value(Scalar::String(key)) = &key.data else {
                    return Err(Error::at(&at, "keys must be strings; quote this one"));
                };
                fields.push((key.to_string(), convert(file, value)?));
            }
            Value::Map(fields)
        }
        YamlData::Representation(..)
        | YamlData::Tagged(..)
        | YamlData::Alias(_)
        | YamlData::BadValue => {
            return Err(Error::at(
                &at,
                "tags and aliases are not used in these documents",
            ));
        }
    };
    Ok(Node { at, value })
}

impl Node {
    pub fn error(&self, reason: impl Into<String>) -> Error {
        Error::at(&self.at, reason)
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(fields) => fields
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    pub fn require(&self, key: &str) -> Result<&Node> {
        self.get(key)
            .ok_or_else(|| self.error(format!("`{key}` is missing")))
    }

    pub fn map(&self) -> Result<&[(String, Node)]> {
        match &self.value {
            Value::Map(fields) => Ok(fields),
            _ => Err(self.error("expected a mapping")),
        }
    }

    pub fn seq(&self) -> Result<&[Node]> {
        match &self.value {
            Value::Seq(items) => Ok(items),
            _ => Err(self.error("expected a list")),
        }
    }

    pub fn str(&self) -> Result<&str> {
        match &self.value {
            Value::Str(text) => Ok(text),
            _ => Err(self.error("expected a string")),
        }
    }

    pub fn bool(&self) -> Result<bool> {
        match &self.value {
            Value::Bool(value) => Ok(*value),
            _ => Err(self.error("expected true or false")),
        }
    }

    pub fn int(&self) -> Result<i64> {
        match &self.value {
            Value::Int(value) => Ok(*value),
            _ => Err(self.error("expected a whole number")),
        }
    }

    /// Refuses keys that are not listed, so that a typing error never silently
    /// drops a rule.
    pub fn only(&self, allowed: &[&str]) -> Result<()> {
        for (key, node) in self.map()? {
            if !allowed.contains(&key.as_str()) {
                let what = if key.starts_with("x-") {
                    "extension"
                } else {
                    "key"
                };
                return Err(node.error(format!(
                    "unknown {what} `{key}`; known here: {}",
                    allowed.join(", ")
                )));
            }
        }
        Ok(())
    }

    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Int(value) => (*value).into(),
            Value::Float(value) => (*value).into(),
            Value::Str(value) => value.as_str().into(),
            Value::Seq(items) => items.iter().map(Node::to_json).collect(),
            Value::Map(fields) => serde_json::Value::Object(
                fields
                    .iter()
                    .map(|(key, node)| (key.clone(), node.to_json()))
                    .collect(),
            ),
        }
    }
}
