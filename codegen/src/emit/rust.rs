//! Rust: types, the operation table, resource methods and validation rules.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Output, Templates,
    names::{pascal, query_type, resource_type, screaming, screaming_from_pascal},
    tree, wrap,
};
use crate::{error::Result, ir::*};

const KEYWORDS: &[&str] = &[
    "type", "move", "ref", "match", "in", "loop", "use", "where", "for", "self", "static",
];

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[
        ("types", include_str!("../../templates/rust/types.jinja")),
        (
            "types_mod",
            include_str!("../../templates/rust/types_mod.jinja"),
        ),
        ("table", include_str!("../../templates/rust/table.jinja")),
        ("rules", include_str!("../../templates/rust/rules.jinja")),
        (
            "resource",
            include_str!("../../templates/rust/resource.jinja"),
        ),
        (
            "through",
            include_str!("../../templates/rust/through.jinja"),
        ),
        (
            "resources_mod",
            include_str!("../../templates/rust/resources_mod.jinja"),
        ),
    ])?;
    let mut outputs = Vec::new();
    let mut modules = Vec::new();
    for document in &definition.documents {
        let module = module(definition, document);
        if !module.is_empty() {
            outputs.push(templates.render(
                "types",
                format!("core/src/types/{}.rs", document.name),
                &module,
            )?);
            modules.push(document.name.clone());
        }
    }
    outputs.push(templates.render("types_mod", "core/src/types/mod.rs", Modules { modules })?);
    let operations: Vec<_> = definition.operations.iter().map(operation).collect();
    outputs.push(templates.render(
        "table",
        "core/src/operations/table.rs",
        Table { operations },
    )?);
    outputs.push(templates.render("rules", "core/src/validate/table.rs", rules(definition))?);
    let names: Vec<&String> = definition
        .schemas
        .values()
        .filter(|schema| !schema.multipart)
        .map(|schema| &schema.name)
        .collect();
    outputs.push(templates.render(
        "through",
        "core/tests/through/mod.rs",
        BTreeMap::from([("names", names)]),
    )?);
    let resources = resources(definition);
    let mut roots = Vec::new();
    for (root, resources) in &resources {
        outputs.push(templates.render(
            "resource",
            format!("core/src/resources/{root}.rs"),
            BTreeMap::from([("resources", resources)]),
        )?);
        roots.push(Child {
            method: root.clone(),
            module: root.clone(),
            prefix: root.clone(),
            name: resource_type(root),
        });
    }
    outputs.push(templates.render(
        "resources_mod",
        "core/src/resources/mod.rs",
        BTreeMap::from([("roots", roots)]),
    )?);
    Ok(outputs)
}

#[derive(Serialize)]
struct Modules {
    modules: Vec<String>,
}

#[derive(Serialize)]
struct Module {
    title: String,
    types: Vec<TypeView>,
    queries: Vec<QueryView>,
}

impl Module {
    fn is_empty(&self) -> bool {
        self.types.is_empty() && self.queries.is_empty()
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum TypeView {
    Object {
        name: String,
        doc: Vec<String>,
        macro_name: &'static str,
        constants: Vec<(String, String)>,
        required: Vec<FieldView>,
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
        values: Vec<ValueView>,
    },
}

#[derive(Serialize)]
struct FieldView {
    doc: Vec<String>,
    name: String,
    presence: &'static str,
    ty: String,
    wire: String,
    secret: bool,
}

#[derive(Serialize)]
struct MemberView {
    doc: Vec<String>,
    variant: String,
    ty: String,
    tag: String,
}

#[derive(Serialize)]
struct ValueView {
    doc: Vec<String>,
    variant: String,
    text: String,
}

#[derive(Serialize)]
struct QueryView {
    name: String,
    operation: String,
    fields: Vec<QueryFieldView>,
}

#[derive(Serialize)]
struct QueryFieldView {
    doc: Vec<String>,
    name: String,
    ty: String,
    wire: String,
}

fn module(definition: &Definition, document: &Document) -> Module {
    let types = document
        .schemas
        .iter()
        .map(|name| &definition.schemas[name])
        .filter(|schema| !schema.multipart)
        .map(|schema| type_view(definition, schema))
        .collect();
    let queries = definition
        .operations
        .iter()
        .filter(|operation| operation.document == document.name && !operation.query.is_empty())
        .map(query_view)
        .collect();
    Module {
        title: document.title.clone(),
        types,
        queries,
    }
}

fn type_view(definition: &Definition, schema: &Schema) -> TypeView {
    let name = schema.name.clone();
    let doc = doc(&schema.doc);
    match &schema.kind {
        Kind::Object(object) => {
            let (constants, stored): (Vec<_>, Vec<_>) = object
                .fields
                .iter()
                .partition(|field| field.required && matches!(field.shape.ty, Type::Const(_)));
            let constants = constants
                .into_iter()
                .filter_map(|field| match &field.shape.ty {
                    Type::Const(value) => Some((field.name.clone(), value.clone())),
                    _ => None,
                })
                .collect();
            let (required, fields) = stored
                .into_iter()
                .map(field_view)
                .partition(|field: &FieldView| field.presence == "req");
            let macro_name = if schema.request { "params" } else { "object" };
            TypeView::Object {
                name,
                doc,
                macro_name,
                constants,
                required,
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
                    doc: self::doc(&definition.schemas[&member.schema].doc),
                    variant: variant(&member.tag),
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
                .map(|value| ValueView {
                    doc: if value.doc.is_empty() {
                        vec![format!("`{}`.", value.text)]
                    } else {
                        self::doc(&value.doc)
                    },
                    variant: variant(&value.text),
                    text: value.text.clone(),
                })
                .collect(),
        },
    }
}

fn field_view(field: &Field) -> FieldView {
    let presence = match (field.required, field.shape.nullable) {
        (true, false) => "req",
        (true, true) => "nul",
        (false, false) => "opt",
        (false, true) => "may",
    };
    let text = match (&field.shape.ty, field.doc.is_empty()) {
        (Type::Const(value), true) => format!("`{value}`, if given."),
        _ => field.doc.clone(),
    };
    FieldView {
        doc: doc(&text),
        name: identifier(&field.name),
        presence,
        ty: type_name(&field.shape.ty),
        wire: field.name.clone(),
        secret: field.shape.secret,
    }
}

fn query_view(operation: &Operation) -> QueryView {
    let has_body = !matches!(operation.body, Body::None);
    let mut fields = Vec::new();
    for query in &operation.query {
        match &query.kind {
            QueryKind::Range(bounds) => {
                fields.extend(bounds.iter().map(|(bound, text)| QueryFieldView {
                    doc: doc(text),
                    name: format!("{}_{bound}", query.name),
                    ty: type_name(&query.shape.ty),
                    wire: format!("{}[{bound}]", query.name),
                }))
            }
            kind => fields.push(QueryFieldView {
                doc: doc(&query.doc),
                name: identifier(&query.name),
                ty: type_name(&query.shape.ty),
                wire: if *kind == QueryKind::Array {
                    format!("{}[]", query.name)
                } else {
                    query.name.clone()
                },
            }),
        }
    }
    QueryView {
        name: query_type(&operation.id, has_body),
        operation: operation.id.clone(),
        fields,
    }
}

fn doc(text: &str) -> Vec<String> {
    wrap(text, 90)
}

fn identifier(name: &str) -> String {
    let name = name.trim_end_matches("[]");
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// `Unknown` is taken by the catch-all arm, `Self` by the language.
fn variant(text: &str) -> String {
    match pascal(text).as_str() {
        "Unknown" => "UnknownValue".to_owned(),
        "Self" => "Itself".to_owned(),
        name => name.to_owned(),
    }
}

fn type_name(ty: &Type) -> String {
    let item = |shape: &Shape| match shape.nullable {
        true => format!("Option<{}>", type_name(&shape.ty)),
        false => type_name(&shape.ty),
    };
    match ty {
        Type::String | Type::DateTime | Type::Binary | Type::Const(_) => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::JsonObject | Type::Json => "Json".to_owned(),
        Type::Ref(name) => name.clone(),
        Type::Array(shape) => format!("Vec<{}>", item(shape)),
        Type::Map(shape) => format!("BTreeMap<String, {}>", item(shape)),
    }
}

#[derive(Serialize)]
struct Table {
    operations: Vec<OperationView>,
}

#[derive(Serialize)]
struct OperationView {
    id: String,
    name: String,
    method: String,
    path: String,
    summary: Vec<String>,
    query: Vec<(String, &'static str)>,
    body: &'static str,
    beta: Option<String>,
    pagination: &'static str,
    stream: bool,
    binary: bool,
    idempotent: bool,
    rate: &'static str,
}

fn operation(operation: &Operation) -> OperationView {
    OperationView {
        id: operation.id.clone(),
        name: screaming(&operation.id),
        method: operation.method.clone(),
        path: operation.path.clone(),
        summary: doc(&operation.summary),
        query: operation
            .query
            .iter()
            .map(|query| {
                let kind = match query.kind {
                    QueryKind::Scalar => "Scalar",
                    QueryKind::Array => "Array",
                    QueryKind::Range(_) => "Range",
                };
                (query.name.clone(), kind)
            })
            .collect(),
        body: match operation.body {
            Body::None => "None",
            Body::Json { .. } => "Json",
            Body::Multipart { .. } => "Multipart",
        },
        beta: operation.beta.clone(),
        pagination: match &operation.answer {
            Answer::Page { pagination, .. } => match pagination.as_str() {
                "bidirectional" => "Bidirectional",
                "id" => "Id",
                _ => "Page",
            },
            _ => "None",
        },
        stream: matches!(operation.answer, Answer::Stream { .. }),
        binary: matches!(operation.answer, Answer::Binary),
        idempotent: operation.idempotent,
        rate: match operation.rate_limit.as_str() {
            "create" => "Create",
            "files" => "Files",
            _ => "Read",
        },
    }
}

#[derive(Serialize)]
struct RulesView {
    bodies: Vec<(String, String, bool)>,
    objects: Vec<RuleObject>,
    unions: Vec<RuleUnion>,
    enums: Vec<(String, Vec<String>)>,
}

#[derive(Serialize)]
struct RuleObject {
    name: String,
    open: bool,
    min: i64,
    fields: Vec<(String, bool, String)>,
}

#[derive(Serialize)]
struct RuleUnion {
    name: String,
    discriminator: String,
    text: Option<String>,
    object: Option<String>,
    members: Vec<(String, String)>,
}

fn rules(definition: &Definition) -> RulesView {
    let mut view = RulesView {
        bodies: Vec::new(),
        objects: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
    };
    for operation in &definition.operations {
        if let Body::Json { schema, required } = &operation.body {
            view.bodies.push((
                operation.id.clone(),
                screaming_from_pascal(schema),
                *required,
            ));
        }
    }
    for schema in definition.schemas.values().filter(|schema| schema.request) {
        let name = screaming_from_pascal(&schema.name);
        match &schema.kind {
            Kind::Object(object) => view.objects.push(RuleObject {
                name,
                open: object.open,
                min: object.rules.min_properties.unwrap_or(0),
                fields: object
                    .fields
                    .iter()
                    .map(|field| {
                        (
                            field.name.clone(),
                            field.required,
                            shape(definition, &field.shape),
                        )
                    })
                    .collect(),
            }),
            Kind::Union(union) => view.unions.push(RuleUnion {
                name,
                discriminator: union.discriminator.clone(),
                text: union
                    .text
                    .as_ref()
                    .map(|ty| kind(definition, ty, &Rules::default())),
                object: union.object.as_deref().map(screaming_from_pascal),
                members: union
                    .members
                    .iter()
                    .map(|member| (member.tag.clone(), screaming_from_pascal(&member.schema)))
                    .collect(),
            }),
            Kind::Enum(values) => {
                view.enums.push((
                    name,
                    values.iter().map(|value| value.text.clone()).collect(),
                ));
            }
        }
    }
    view
}

fn shape(definition: &Definition, shape: &Shape) -> String {
    let mut text = format!("Shape::new({})", kind(definition, &shape.ty, &shape.rules));
    if shape.nullable {
        text.push_str(".or_null()");
    }
    if shape.secret {
        text.push_str(".secret()");
    }
    text
}

fn kind(definition: &Definition, ty: &Type, rules: &Rules) -> String {
    let least = |value: Option<i64>| value.unwrap_or(0);
    let most = |value: Option<i64>| value.map_or("u32::MAX".to_owned(), |value| value.to_string());
    match ty {
        Type::String | Type::Binary => {
            let class = rules.pattern.as_ref().map_or("None".to_owned(), |pattern| {
                format!(
                    "Some({:?})",
                    pattern.trim_start_matches("^[").trim_end_matches("]*$")
                )
            });
            format!(
                "Kind::Text {{ min: {}, max: {}, class: {class} }}",
                least(rules.min_length),
                most(rules.max_length)
            )
        }
        Type::DateTime => "Kind::DateTime".to_owned(),
        Type::Integer => format!(
            "Kind::Integer {{ min: {}, max: {} }}",
            rules
                .minimum
                .map_or("i64::MIN".to_owned(), |value| value.to_string()),
            rules
                .maximum
                .map_or("i64::MAX".to_owned(), |value| value.to_string()),
        ),
        Type::Number => "Kind::Number".to_owned(),
        Type::Boolean => "Kind::Boolean".to_owned(),
        Type::JsonObject => "Kind::AnyObject".to_owned(),
        Type::Json => "Kind::Any".to_owned(),
        Type::Const(value) => format!("Kind::Enum(&[{value:?}])"),
        Type::Ref(name) => {
            let target = screaming_from_pascal(name);
            match definition.schemas[name].kind {
                Kind::Object(_) => format!("Kind::Object(&{target})"),
                Kind::Union(_) => format!("Kind::Union(&{target})"),
                Kind::Enum(_) => format!("Kind::Enum({target})"),
            }
        }
        Type::Array(item) => format!(
            "Kind::Array {{ item: &{}, min: {}, max: {}, unique: {} }}",
            shape(definition, item),
            least(rules.min_items),
            most(rules.max_items),
            rules.unique_items
        ),
        Type::Map(item) => format!(
            "Kind::Map {{ value: &{}, max: {}, key_min: {}, key_max: {} }}",
            shape(definition, item),
            most(rules.max_properties),
            least(rules.key_min_length),
            most(rules.key_max_length)
        ),
    }
}

#[derive(Serialize)]
struct Resource {
    prefix: String,
    name: String,
    children: Vec<Child>,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Child {
    module: String,
    method: String,
    prefix: String,
    name: String,
}

#[derive(Serialize)]
struct Method {
    doc: Vec<String>,
    name: String,
    kind: &'static str,
    operation: String,
    path: Vec<String>,
    body: Option<String>,
    query: Option<String>,
    query_name: &'static str,
    returns: String,
}

/// Resources by the first part of their name, parents before children.
fn resources(definition: &Definition) -> BTreeMap<String, Vec<Resource>> {
    tree::resources(definition)
        .into_iter()
        .map(|(root, resources)| {
            let made = resources.into_iter().map(|resource| Resource {
                name: resource.name,
                prefix: resource.prefix,
                children: resource
                    .children
                    .into_iter()
                    .map(|child| Child {
                        module: String::new(),
                        method: child.part,
                        prefix: child.prefix,
                        name: child.name,
                    })
                    .collect(),
                methods: resource
                    .operations
                    .iter()
                    .map(|operation| method(definition, operation))
                    .collect(),
            });
            (root, made.collect())
        })
        .collect()
}

/// The method of an operation.
fn method(definition: &Definition, operation: &Operation) -> Method {
    let body = match &operation.body {
        Body::Json { schema, .. } => Some(schema.clone()),
        Body::None | Body::Multipart { .. } => None,
    };
    let upload = matches!(operation.body, Body::Multipart { .. });
    let (kind, returns) = match &operation.answer {
        Answer::Json { ty, .. } if upload => ("upload", format!("Result<{}>", type_name(ty))),
        Answer::Json {
            ty,
            nullable: false,
        } => ("call", format!("Result<{}>", type_name(ty))),
        Answer::Json { ty, nullable: true } => {
            ("call", format!("Result<Option<{}>>", type_name(ty)))
        }
        Answer::Page { item, .. } => ("list", format!("Pager<{}>", type_name(item))),
        Answer::Stream { .. } => ("stream", "Result<EventStream>".to_owned()),
        Answer::Binary => ("download", "Result<Download>".to_owned()),
    };
    let query = (!operation.query.is_empty()).then(|| query_type(&operation.id, body.is_some()));
    Method {
        doc: method_doc(definition, operation),
        name: operation
            .id
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_owned(),
        kind,
        operation: screaming(&operation.id),
        path: operation
            .path_params
            .iter()
            .map(|param| param.name.clone())
            .collect(),
        query_name: if body.is_some() { "query" } else { "params" },
        body,
        query,
        returns,
    }
}

/// The summary and, for an upload, its parts.
fn method_doc(definition: &Definition, operation: &Operation) -> Vec<String> {
    let mut lines = doc(&operation.summary);
    if let Body::Multipart { schema } = &operation.body
        && let Kind::Object(object) = &definition.schemas[schema].kind
    {
        lines.extend([String::new(), "Parts:".to_owned()]);
        for field in &object.fields {
            let required = if field.required { ", required" } else { "" };
            lines.push(format!("- `{}`{required}: {}", field.name, field.doc));
        }
    }
    lines
}
