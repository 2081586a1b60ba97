//! One module per output language. Each turns the intermediate representation
//! into the values that its templates print.

pub mod c;
mod calls;
pub mod cases;
pub mod docs;
pub mod errors;
pub mod names;
pub mod openapi;
pub mod python;
pub mod rust;
pub mod swift;
mod tree;
pub mod typescript;

use std::path::PathBuf;

use minijinja::{Environment, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use crate::error::{Error, Result};

/// The first line of every generated file, after the language's comment sign.
pub const HEADER: &str = "Written by hostler-codegen from api/. Do not edit.";

/// One generated file; the path is relative to the repository.
pub struct Output {
    pub path: PathBuf,
    pub text: String,
}

/// Templates of one language.
pub struct Templates(Environment<'static>);

impl Templates {
    pub fn new(templates: &[(&'static str, &'static str)]) -> Result<Templates> {
        let mut environment = Environment::new();
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build();
        environment.set_syntax(syntax.map_err(|error| Error::new(format!("{error:#}")))?);
        environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
        environment.add_global("header", HEADER);
        for (name, text) in templates {
            environment
                .add_template(name, text)
                .map_err(|error| Error::new(format!("template {name}: {error:#}")))?;
        }
        Ok(Templates(environment))
    }

    pub fn render(
        &self,
        name: &str,
        path: impl Into<PathBuf>,
        context: impl Serialize,
    ) -> Result<Output> {
        let text = self
            .0
            .get_template(name)
            .and_then(|template| template.render(Serde(context)))
            .map_err(|error| Error::new(format!("template {name}: {error:#}")))?;
        Ok(Output {
            path: path.into(),
            text,
        })
    }
}

/// Breaks a description into lines of at most `width` characters.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}
