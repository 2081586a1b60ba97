//! Swift: Codable types, enums with `.unknown`, and resource methods.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Output, Templates,
    names::{self, pascal},
    tree, wrap,
};
use crate::{error::Result, ir::*};

const ROOT: &str = "bindings-swift/Sources/HostlerAPI";
const KEYWORDS: &[&str] = &[
    "default",
    "in",
    "is",
    "case",
    "switch",
    "where",
    "for",
    "operator",
    "public",
    "internal",
    "repeat",
    "extension",
];

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[
        ("types", include_str!("../../templates/swift/types.jinja")),
        (
            "resources",
            include_str!("../../templates/swift/resources.jinja"),
        ),
        (
            "through",
            include_str!("../../templates/swift/through.jinja"),
        ),
    ])?;
    let mut outputs = Vec::new();
    for document in definition
        .documents
        .iter()
        .filter(|document| !document.schemas.is_empty())
    {
        let types: Vec<_> = document
            .schemas
            .iter()
            .map(|name| &definition.schemas[name])
            .filter(|schema| !schema.multipart)
            .map(|schema| type_view(definition, schema))
            .collect();
        let file = format!("{ROOT}/Types/{}Types.swift", pascal(&document.name));
        outputs.push(templates.render("types", file, BTreeMap::from([("types", types)]))?);
    }
    for (root, classes) in resources(definition) {
        let file = format!("{ROOT}/Resources/{}Resource.swift", pascal(&root));
        outputs.push(templates.render(
            "resources",
            file,
            Module {
                root: camel(&root),
                classes,
            },
        )?);
    }
    let names: Vec<_> = definition
        .schemas
        .values()
        .filter(|schema| !schema.multipart)
        .map(|schema| &schema.name)
        .collect();
    let file = "bindings-swift/Sources/roundtrip/Through.swift";
    outputs.push(templates.render("through", file, BTreeMap::from([("names", names)]))?);
    Ok(outputs)
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum TypeView {
    Struct {
        name: String,
        doc: Vec<String>,
        constants: Vec<(String, String)>,
        fields: Vec<FieldView>,
    },
    Union {
        name: String,
        doc: Vec<String>,
        discriminator: String,
        text: Option<String>,
        object: Option<String>,
        members: Vec<MemberView>,
    },
    Enum {
        name: String,
        doc: Vec<String>,
        values: Vec<MemberView>,
    },
}

#[derive(Serialize)]
struct FieldView {
    doc: Vec<String>,
    name: String,
    wire: String,
    ty: String,
    /// The reader's and writer's method: `required`, `optional`, `nullable`, `maybe`.
    presence: &'static str,
    default: Option<&'static str>,
    secret: bool,
}

#[derive(Serialize)]
struct MemberView {
    doc: Vec<String>,
    case: String,
    ty: String,
    tag: String,
}

fn type_view(definition: &Definition, schema: &Schema) -> TypeView {
    let name = schema.name.clone();
    let doc = wrap(&schema.doc, 96);
    match &schema.kind {
        Kind::Object(object) => {
            let mut constants = Vec::new();
            let mut fields = Vec::new();
            for field in &object.fields {
                match &field.shape.ty {
                    Type::Const(value) if field.required => {
                        constants.push((field.name.clone(), value.clone()))
                    }
                    _ => fields.push(field_view(field)),
                }
            }
            fields.sort_by_key(|field| field.default.is_some());
            TypeView::Struct {
                name,
                doc,
                constants,
                fields,
            }
        }
        Kind::Union(union) => TypeView::Union {
            name,
            doc,
            discriminator: union.discriminator.clone(),
            text: union.text.as_ref().map(type_name),
            object: union.object.clone(),
            members: union
                .members
                .iter()
                .map(|member| MemberView {
                    doc: wrap(&definition.schemas[&member.schema].doc, 92),
                    case: case(&member.tag),
                    ty: member.schema.clone(),
                    tag: member.tag.clone(),
                })
                .collect(),
        },
        Kind::Enum(values) => TypeView::Enum {
            name,
            doc,
            values: values
                .iter()
                .map(|value| MemberView {
                    doc: if value.doc.is_empty() {
                        vec![format!("`{}`.", value.text)]
                    } else {
                        wrap(&value.doc, 92)
                    },
                    case: case(&value.text),
                    ty: String::new(),
                    tag: value.text.clone(),
                })
                .collect(),
        },
    }
}

fn field_view(field: &Field) -> FieldView {
    let ty = type_name(&field.shape.ty);
    let (presence, ty, default) = match (field.required, field.shape.nullable) {
        (true, false) => ("required", ty, None),
        (false, false) => ("optional", format!("{ty}?"), Some("nil")),
        (true, true) => ("nullable", format!("{ty}?"), Some("nil")),
        (false, true) => ("maybe", format!("Maybe<{ty}>"), Some(".absent")),
    };
    FieldView {
        doc: if field.doc.is_empty() {
            Vec::new()
        } else {
            wrap(&field.doc, 92)
        },
        name: camel(&field.name),
        wire: field.name.clone(),
        ty,
        presence,
        default,
        secret: field.shape.secret,
    }
}

/// `processed_at` → `processedAt`.
pub(super) fn camel(text: &str) -> String {
    let name = names::camel(text);
    if KEYWORDS.contains(&name.as_str()) {
        format!("`{name}`")
    } else {
        name
    }
}

/// `unknown` is taken by the catch-all case, `self` and `type` by the language.
fn case(text: &str) -> String {
    match camel(text).as_str() {
        "unknown" => "unknownValue".to_owned(),
        "self" => "itself".to_owned(),
        name => name.to_owned(),
    }
}

fn type_name(ty: &Type) -> String {
    let item = |shape: &Shape| match shape.nullable {
        true => format!("{}?", type_name(&shape.ty)),
        false => type_name(&shape.ty),
    };
    match ty {
        Type::String | Type::DateTime | Type::Binary | Type::Const(_) => "String".to_owned(),
        Type::Integer => "Int".to_owned(),
        Type::Number => "Double".to_owned(),
        Type::Boolean => "Bool".to_owned(),
        Type::JsonObject | Type::Json => "JSONValue".to_owned(),
        Type::Ref(name) => name.clone(),
        Type::Array(shape) => format!("[{}]", item(shape)),
        Type::Map(shape) => format!("[String: {}]", item(shape)),
    }
}

#[derive(Serialize)]
struct Module {
    root: String,
    classes: Vec<Class>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    prefix: String,
    children: Vec<(String, String, String)>,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    operation: String,
    doc: Vec<String>,
    kind: &'static str,
    result: String,
    path: Vec<(String, String)>,
    body: Option<String>,
    query: Vec<Query>,
}

#[derive(Serialize)]
struct Query {
    name: String,
    wire: String,
    ty: String,
    required: bool,
    doc: Vec<String>,
}

fn resources(definition: &Definition) -> BTreeMap<String, Vec<Class>> {
    tree::resources(definition)
        .into_iter()
        .map(|(root, resources)| {
            let made = resources.into_iter().map(|resource| Class {
                name: resource.name,
                prefix: resource.prefix,
                children: resource
                    .children
                    .into_iter()
                    .map(|child| (camel(&child.part), child.prefix, child.name))
                    .collect(),
                methods: resource
                    .operations
                    .iter()
                    .filter_map(|operation| method(operation))
                    .collect(),
            });
            (root, made.collect())
        })
        .collect()
}

/// The method of an operation; none for uploads and downloads, which do not
/// travel as JSON.
fn method(operation: &Operation) -> Option<Method> {
    let body = match &operation.body {
        Body::None => None,
        Body::Multipart { .. } => return None,
        Body::Json { schema, .. } => Some(schema.clone()),
    };
    let (kind, result) = match &operation.answer {
        Answer::Json { ty, nullable } => (
            "call",
            format!("{}{}", type_name(ty), if *nullable { "?" } else { "" }),
        ),
        Answer::Page { item, .. } => ("list", type_name(item)),
        Answer::Stream { item } => ("stream", type_name(item)),
        Answer::Binary => return None,
    };
    let mut query = Vec::new();
    for param in &operation.query {
        if let QueryKind::Range(bounds) = &param.kind {
            query.extend(bounds.iter().map(|(bound, doc)| Query {
                name: camel(&format!("{}_{bound}", param.name)),
                wire: format!("{}[{bound}]", param.name),
                ty: "String".to_owned(),
                required: false,
                doc: wrap(doc, 84),
            }));
            continue;
        }
        let array = param.kind == QueryKind::Array;
        query.push(Query {
            name: camel(&param.name),
            wire: if array {
                format!("{}[]", param.name)
            } else {
                param.name.clone()
            },
            ty: type_name(&param.shape.ty),
            required: param.required,
            doc: wrap(&param.doc, 84),
        });
    }
    Some(Method {
        name: camel(operation.id.rsplit('.').next().unwrap_or_default()),
        operation: operation.id.clone(),
        doc: wrap(&operation.summary, 92),
        kind,
        result,
        path: operation
            .path_params
            .iter()
            .map(|param| (camel(&param.name), param.name.clone()))
            .collect(),
        body,
        query,
    })
}
