//! The error table: `api/errors.yaml`, which is no API document.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    error::Result,
    yaml::{Node, Pos},
};

/// The file's name without its ending.
pub const NAME: &str = "errors";
/// The class that every other one is of.
pub const ROOT: &str = "Error";

/// One class of errors. Most have a code of their own.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorClass {
    pub class: String,
    /// [`ROOT`] or a class before this one.
    pub of: String,
    pub doc: String,
    pub code: Option<Code>,
    /// The HTTP status that tells this class within a code that covers more.
    pub status: Option<i64>,
    /// The code of an error that was made without one.
    pub default: i64,
}

/// A stable number and its name.
#[derive(Clone, Debug, Serialize)]
pub struct Code {
    pub number: i64,
    pub name: String,
    /// What whoever gets it can do.
    pub advice: String,
}

/// Reads the table, refusing what does not hold together.
pub fn read(root: &Node) -> Result<Vec<ErrorClass>> {
    root.only(&["classes"])?;
    let mut classes: Vec<ErrorClass> = Vec::new();
    let mut numbers: BTreeMap<i64, Pos> = BTreeMap::new();
    let mut names: BTreeMap<String, Pos> = BTreeMap::new();
    for node in root.require("classes")?.seq()? {
        let class = read_class(node, &classes)?;
        if let Some(code) = &class.code {
            if let Some(first) = numbers.insert(code.number, node.at.clone()) {
                return Err(node.error(format!("code {} is taken at {first}", code.number)));
            }
            if let Some(first) = names.insert(code.name.clone(), node.at.clone()) {
                return Err(node.error(format!("name {} is taken at {first}", code.name)));
            }
        }
        classes.push(class);
    }
    for (node, class) in root.require("classes")?.seq()?.iter().zip(&classes) {
        if !numbers.contains_key(&class.default) {
            return Err(node.error(format!("default {} is no code here", class.default)));
        }
    }
    Ok(classes)
}

fn read_class(node: &Node, before: &[ErrorClass]) -> Result<ErrorClass> {
    node.only(&[
        "class",
        "of",
        "code",
        "name",
        "status",
        "default",
        "description",
        "advice",
    ])?;
    let class = node.require("class")?.str()?.to_owned();
    if !class.ends_with("Error") || class == ROOT {
        return Err(node.error(format!("`{class}` must end in Error, and not be all of it")));
    }
    let known = |name: &str| before.iter().any(|other| other.class == name);
    if known(&class) {
        return Err(node.error(format!("class {class} is there already")));
    }
    let of = match node.get("of") {
        None => ROOT.to_owned(),
        Some(of) if known(of.str()?) => of.str()?.to_owned(),
        Some(of) => return Err(of.error(format!("no class `{}` before this one", of.str()?))),
    };
    let sentence = |key: &str| {
        let text = node.require(key)?.str()?.to_owned();
        if text.ends_with(['.', '…']) {
            Ok(text)
        } else {
            Err(node.error(format!("the {key} must be a sentence")))
        }
    };
    let doc = sentence("description")?;
    let code = match node.get("code") {
        None => None,
        Some(number) => Some(Code {
            number: checked_number(number)?,
            name: checked_name(node.require("name")?)?,
            advice: sentence("advice")?,
        }),
    };
    let default = match (&code, node.get("default")) {
        (Some(code), None) => code.number,
        (None, Some(default)) => default.int()?,
        _ => return Err(node.error("a class has either a code or a default")),
    };
    Ok(ErrorClass {
        class,
        of,
        doc,
        code,
        status: node.get("status").map(Node::int).transpose()?,
        default,
    })
}

fn checked_number(node: &Node) -> Result<i64> {
    let number = node.int()?;
    if matches!(number / 100, 1..=5 | 9) {
        Ok(number)
    } else {
        Err(node.error(format!(
            "{number} is in no group; the groups are 1xx to 5xx and 9xx"
        )))
    }
}

fn checked_name(node: &Node) -> Result<String> {
    let name = node.str()?;
    let is_screaming = name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    if is_screaming && !name.is_empty() {
        Ok(name.to_owned())
    } else {
        Err(node.error(format!("`{name}` must be in capitals and underscores")))
    }
}
