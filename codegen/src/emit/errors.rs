//! The error table in every language.

use serde::Serialize;

use super::{Output, Templates, names::pascal, swift, wrap};
use crate::{
    error::Result,
    errors::{Code, ErrorClass, ROOT},
};

const TEMPLATES: &[(&str, &str, &str)] = &[
    (
        "rust",
        "core/src/error/table.rs",
        include_str!("../../templates/rust/errors.jinja"),
    ),
    (
        "python",
        "bindings-python/python/hostler/_error_classes.py",
        include_str!("../../templates/python/errors.jinja"),
    ),
    (
        "typescript",
        "bindings-node/src/error-classes.ts",
        include_str!("../../templates/typescript/errors.jinja"),
    ),
    (
        "swift",
        "bindings-swift/Sources/HostlerAPI/Types/ErrorCode.swift",
        include_str!("../../templates/swift/errors.jinja"),
    ),
    (
        "docs",
        "docs/reference/errors.md",
        include_str!("../../templates/docs/errors.jinja"),
    ),
];

pub fn outputs(classes: &[ErrorClass]) -> Result<Vec<Output>> {
    let sources: Vec<_> = TEMPLATES
        .iter()
        .map(|(name, _, text)| (*name, *text))
        .collect();
    let templates = Templates::new(&sources)?;
    let view = View::new(classes);
    TEMPLATES
        .iter()
        .map(|(name, path, _)| templates.render(name, *path, &view))
        .collect()
}

#[derive(Serialize)]
struct View<'a> {
    root: &'static str,
    classes: Vec<ClassView<'a>>,
    /// Those with a code, by number.
    codes: Vec<CodeView<'a>>,
    statuses: Vec<(i64, &'a str)>,
    sorted: Vec<&'a str>,
}

#[derive(Serialize)]
struct ClassView<'a> {
    class: &'a str,
    of: &'a str,
    doc: &'a str,
    lines: Vec<String>,
    default: i64,
    /// Whether the default is not the one of the class above.
    own_default: bool,
    depth: usize,
    code: Option<&'a Code>,
}

#[derive(Serialize)]
struct CodeView<'a> {
    number: i64,
    name: &'a str,
    pascal: String,
    /// The case of Swift's enum.
    swift: String,
    class: &'a str,
    doc: &'a str,
    advice: &'a str,
    lines: Vec<String>,
}

/// What the root class uses.
const ROOT_DEFAULT: i64 = 901;

impl<'a> View<'a> {
    fn new(classes: &'a [ErrorClass]) -> View<'a> {
        let parent = |of: &str| classes.iter().find(|class| class.class == of);
        let depth = |class: &ErrorClass| {
            let mut depth = 0;
            let mut of = parent(&class.of);
            while let Some(above) = of {
                depth += 1;
                of = parent(&above.of);
            }
            depth
        };
        let mut codes: Vec<CodeView<'_>> = classes
            .iter()
            .filter_map(|class| {
                let code = class.code.as_ref()?;
                Some(CodeView {
                    number: code.number,
                    name: &code.name,
                    pascal: pascal(&code.name.to_lowercase()),
                    swift: swift::camel(&code.name.to_lowercase()),
                    class: &class.class,
                    doc: &class.doc,
                    advice: &code.advice,
                    lines: wrap(&class.doc, 90),
                })
            })
            .collect();
        codes.sort_by_key(|code| code.number);
        let mut sorted: Vec<&str> = classes.iter().map(|class| class.class.as_str()).collect();
        sorted.sort_unstable();
        View {
            root: ROOT,
            classes: classes
                .iter()
                .map(|class| ClassView {
                    class: &class.class,
                    of: &class.of,
                    doc: &class.doc,
                    lines: wrap(&class.doc, 90),
                    default: class.default,
                    own_default: class.default
                        != parent(&class.of).map_or(ROOT_DEFAULT, |above| above.default),
                    depth: depth(class),
                    code: class.code.as_ref(),
                })
                .collect(),
            codes,
            statuses: classes
                .iter()
                .filter_map(|class| Some((class.status?, class.class.as_str())))
                .collect(),
            sorted,
        }
    }
}
