//! C: a header that documents operations and JSON shapes, with a constant per
//! operation and per event type.

use serde::Serialize;

use super::{Output, Templates, wrap};
use crate::{error::Result, ir::*};

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[("header", include_str!("../../templates/c/header.jinja"))])?;
    let view = Header {
        operations: definition.operations.iter().map(operation_view).collect(),
        events: events(definition, "StreamEvent"),
        shapes: definition.schemas.values().map(shape_view).collect(),
    };
    Ok(vec![templates.render(
        "header",
        "ffi-c/include/hostler_api.h",
        &view,
    )?])
}

#[derive(Serialize)]
struct Header {
    operations: Vec<OperationView>,
    events: Vec<(String, String, Vec<String>)>,
    shapes: Vec<ShapeView>,
}

#[derive(Serialize)]
struct OperationView {
    name: String,
    id: String,
    doc: Vec<String>,
    facts: Vec<String>,
}

#[derive(Serialize)]
struct ShapeView {
    name: String,
    doc: Vec<String>,
    lines: Vec<String>,
}

fn constant(text: &str) -> String {
    text.replace(['.', '-'], "_").to_uppercase()
}

fn operation_view(operation: &Operation) -> OperationView {
    let list = |names: Vec<String>| names.join(", ");
    let mut facts = vec![format!("{} {}", operation.method, operation.path)];
    if !operation.path_params.is_empty() {
        let names = operation
            .path_params
            .iter()
            .map(|param| param.name.clone())
            .collect();
        facts.push(format!("path: {}", list(names)));
    }
    if !operation.query.is_empty() {
        let names = operation
            .query
            .iter()
            .map(|query| match &query.kind {
                QueryKind::Range(bounds) => {
                    let bounds: Vec<&str> =
                        bounds.iter().map(|(bound, _)| bound.as_str()).collect();
                    format!("{} {{{}}}", query.name, bounds.join(", "))
                }
                QueryKind::Array => format!("{} [{}]", query.name, type_name(&query.shape.ty)),
                QueryKind::Scalar => query.name.clone(),
            })
            .collect();
        facts.push(format!("query: {}", list(names)));
    }
    match &operation.body {
        Body::None => {}
        Body::Json { schema, .. } => facts.push(format!("body: {schema}")),
        Body::Multipart { schema } => facts.push(format!("body: multipart, fields of {schema}")),
    }
    facts.push(match &operation.answer {
        Answer::Json { ty, nullable } => {
            format!(
                "answer: {}{}",
                type_name(ty),
                if *nullable { " or null" } else { "" }
            )
        }
        Answer::Page { item, .. } => format!("answer: pages of {}", type_name(item)),
        Answer::Stream { item } => format!("answer: stream of {}", type_name(item)),
        Answer::Binary => "answer: bytes".to_owned(),
    });
    OperationView {
        name: constant(&operation.id),
        id: operation.id.clone(),
        doc: wrap(&operation.summary, 74),
        facts: facts.iter().flat_map(|fact| wrap(fact, 72)).collect(),
    }
}

fn events(definition: &Definition, union: &str) -> Vec<(String, String, Vec<String>)> {
    match definition.schemas.get(union).map(|schema| &schema.kind) {
        Some(Kind::Union(union)) => union
            .members
            .iter()
            .map(|member| {
                let doc = wrap(&definition.schemas[&member.schema].doc, 74);
                (constant(&member.tag), member.tag.clone(), doc)
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn shape_view(schema: &Schema) -> ShapeView {
    let lines = match &schema.kind {
        Kind::Object(object) => object
            .fields
            .iter()
            .map(|field| {
                let optional = if field.required { "" } else { "?" };
                let null = if field.shape.nullable { " | null" } else { "" };
                format!(
                    "{}{optional}: {}{null}",
                    field.name,
                    type_name(&field.shape.ty)
                )
            })
            .collect(),
        Kind::Union(union) => {
            let text = union.text.iter().map(type_name);
            let object = union.object.iter().cloned();
            let members = union.members.iter().map(|member| {
                format!(
                    "{} ({}: \"{}\")",
                    member.schema, union.discriminator, member.tag
                )
            });
            text.chain(object)
                .chain(members)
                .map(|arm| format!("| {arm}"))
                .collect()
        }
        Kind::Enum(values) => values
            .iter()
            .map(|value| format!("| \"{}\"", value.text))
            .collect(),
    };
    ShapeView {
        name: schema.name.clone(),
        doc: wrap(&schema.doc, 74),
        lines,
    }
}

fn type_name(ty: &Type) -> String {
    let item = |shape: &Shape| match shape.nullable {
        true => format!("{} | null", type_name(&shape.ty)),
        false => type_name(&shape.ty),
    };
    match ty {
        Type::String => "string".to_owned(),
        Type::DateTime => "string (RFC 3339)".to_owned(),
        Type::Binary => "bytes".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::JsonObject => "object".to_owned(),
        Type::Json => "any".to_owned(),
        Type::Const(value) => format!("\"{value}\""),
        Type::Ref(name) => name.clone(),
        Type::Array(shape) => format!("[{}]", item(shape)),
        Type::Map(shape) => format!("{{string: {}}}", item(shape)),
    }
}
