//! The API reference: one page per document, with calls in every language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Output, Templates, calls::calls};
use crate::{error::Result, ir::*};

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[
        ("page", include_str!("../../templates/docs/page.jinja")),
        ("index", include_str!("../../templates/docs/index.jinja")),
    ])?;
    let mut outputs = Vec::new();
    let mut pages = Vec::new();
    for document in &definition.documents {
        let page = page(definition, document);
        pages.push((
            document.name.clone(),
            document.title.clone(),
            page.operations.len(),
            page.types.len(),
        ));
        outputs.push(templates.render(
            "page",
            format!("docs/reference/{}.md", document.name),
            &page,
        )?);
    }
    outputs.push(templates.render(
        "index",
        "docs/reference/README.md",
        BTreeMap::from([("pages", pages)]),
    )?);
    Ok(outputs)
}

#[derive(Serialize)]
struct Page {
    title: String,
    operations: Vec<OperationView>,
    types: Vec<TypeView>,
}

#[derive(Serialize)]
struct OperationView {
    id: String,
    method: String,
    path: String,
    summary: String,
    beta: Option<String>,
    idempotent: bool,
    params: Vec<Row>,
    body: Vec<Row>,
    body_type: String,
    answer: String,
    calls: Vec<(&'static str, &'static str, String)>,
}

#[derive(Serialize)]
struct TypeView {
    name: String,
    doc: String,
    rows: Vec<Row>,
    arms: Vec<(String, String)>,
    values: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    ty: String,
    presence: &'static str,
    doc: String,
}

fn page(definition: &Definition, document: &Document) -> Page {
    let operations = definition
        .operations
        .iter()
        .filter(|operation| operation.document == document.name);
    Page {
        title: document.title.clone(),
        operations: operations
            .map(|operation| operation_view(definition, document, operation))
            .collect(),
        types: document
            .schemas
            .iter()
            .map(|name| type_view(definition, document, &definition.schemas[name]))
            .collect(),
    }
}

fn operation_view(
    definition: &Definition,
    document: &Document,
    operation: &Operation,
) -> OperationView {
    let mut params = Vec::new();
    for param in &operation.path_params {
        params.push(row(
            &param.name,
            "string, in the path".to_owned(),
            "required",
            &param.doc,
        ));
    }
    for query in &operation.query {
        let ty = shape(definition, document, &query.shape);
        match &query.kind {
            QueryKind::Range(bounds) => {
                params.extend(bounds.iter().map(|(bound, doc)| {
                    row(&format!("{}[{bound}]", query.name), ty.clone(), "", doc)
                }))
            }
            QueryKind::Array => params.push(row(&format!("{}[]", query.name), ty, "", &query.doc)),
            QueryKind::Scalar => params.push(row(&query.name, ty, "", &query.doc)),
        }
    }
    for header in &operation.headers {
        params.push(row(
            &header.name,
            "string, a header".to_owned(),
            "",
            &header.doc,
        ));
    }
    let schema = match &operation.body {
        Body::None => None,
        Body::Json { schema, .. } | Body::Multipart { schema } => definition.schemas.get(schema),
    };
    let body = match schema.map(|schema| &schema.kind) {
        Some(Kind::Object(object)) => rows(definition, document, object),
        _ => Vec::new(),
    };
    let body_type = match operation.body {
        Body::None => "",
        Body::Json { .. } => "JSON",
        Body::Multipart { .. } => "multipart/form-data",
    };
    let answer = match &operation.answer {
        Answer::Json { ty, nullable } => {
            format!(
                "{}{}",
                link(definition, document, ty),
                if *nullable { " or null" } else { "" }
            )
        }
        Answer::Page { item, .. } => format!("pages of {}", link(definition, document, item)),
        Answer::Stream { item } => format!("a stream of {}", link(definition, document, item)),
        Answer::Binary => "bytes".to_owned(),
    };
    OperationView {
        id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        summary: operation.summary.clone(),
        beta: operation.beta.clone(),
        idempotent: operation.idempotent,
        params,
        body,
        body_type: body_type.to_owned(),
        answer,
        calls: calls(operation, schema),
    }
}

fn row(name: &str, ty: String, presence: &'static str, doc: &str) -> Row {
    Row {
        name: name.to_owned(),
        ty,
        presence,
        doc: doc.replace('|', "\\|"),
    }
}

fn rows(definition: &Definition, document: &Document, object: &Object) -> Vec<Row> {
    object
        .fields
        .iter()
        .map(|field| {
            let presence = if field.required { "required" } else { "" };
            row(
                &field.name,
                shape(definition, document, &field.shape),
                presence,
                &field.doc,
            )
        })
        .collect()
}

fn type_view(definition: &Definition, document: &Document, schema: &Schema) -> TypeView {
    let mut view = TypeView {
        name: schema.name.clone(),
        doc: schema.doc.clone(),
        rows: Vec::new(),
        arms: Vec::new(),
        values: Vec::new(),
    };
    match &schema.kind {
        Kind::Object(object) => view.rows = rows(definition, document, object),
        Kind::Enum(values) => {
            view.values = values
                .iter()
                .map(|value| (value.text.clone(), value.doc.clone()))
                .collect();
        }
        Kind::Union(union) => {
            let plain = union
                .text
                .iter()
                .map(|ty| ("a string".to_owned(), link(definition, document, ty)));
            let object = union.object.iter().map(|name| {
                (
                    "an object".to_owned(),
                    link(definition, document, &Type::Ref(name.clone())),
                )
            });
            let members = union.members.iter().map(|member| {
                let tag = format!("`{}: {}`", union.discriminator, member.tag);
                (
                    tag,
                    link(definition, document, &Type::Ref(member.schema.clone())),
                )
            });
            view.arms = plain.chain(object).chain(members).collect();
        }
    }
    view
}

fn link(definition: &Definition, document: &Document, ty: &Type) -> String {
    match ty {
        Type::Ref(name) => {
            let home = &definition.schemas[name].document;
            let file = if *home == document.name {
                String::new()
            } else {
                format!("{home}.md")
            };
            format!("[{name}]({file}#{})", name.to_lowercase())
        }
        Type::String => "string".to_owned(),
        Type::DateTime => "date and time".to_owned(),
        Type::Binary => "bytes".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::JsonObject => "object".to_owned(),
        Type::Json => "anything".to_owned(),
        Type::Const(value) => format!("`\"{value}\"`"),
        Type::Array(item) => format!("list of {}", shape(definition, document, item)),
        Type::Map(item) => format!("map of {}", shape(definition, document, item)),
    }
}

/// A type with its limits.
fn shape(definition: &Definition, document: &Document, shape: &Shape) -> String {
    let mut text = link(definition, document, &shape.ty);
    let rules = &shape.rules;
    let range = |least: Option<i64>, most: Option<i64>, unit: &str| match (least, most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("at least {least}{unit}")),
        (None, Some(most)) => Some(format!("at most {most}{unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
    };
    let limits = [
        range(rules.min_length, rules.max_length, " characters"),
        range(rules.minimum, rules.maximum, ""),
        range(rules.min_items, rules.max_items, " items"),
        range(rules.min_properties, rules.max_properties, " entries"),
        rules
            .default
            .as_ref()
            .map(|value| format!("default `{value}`")),
        shape.secret.then(|| "secret".to_owned()),
    ];
    for limit in limits.into_iter().flatten() {
        text.push_str(", ");
        text.push_str(&limit);
    }
    if shape.nullable {
        text.push_str(" or null");
    }
    text.replace('|', "\\|")
}
