//! TypeScript: types as discriminated unions, and resource classes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    Output, Templates,
    names::{camel, resource_type},
    tree, wrap,
};
use crate::{error::Result, ir::*};

const ROOT: &str = "bindings-node/src";

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[
        (
            "types",
            include_str!("../../templates/typescript/types.jinja"),
        ),
        (
            "index",
            include_str!("../../templates/typescript/index.jinja"),
        ),
        (
            "resource",
            include_str!("../../templates/typescript/resource.jinja"),
        ),
        (
            "roots",
            include_str!("../../templates/typescript/roots.jinja"),
        ),
    ])?;
    let mut outputs = Vec::new();
    let mut modules = Vec::new();
    for document in definition
        .documents
        .iter()
        .filter(|document| !document.schemas.is_empty())
    {
        let module = types(definition, document);
        outputs.push(templates.render(
            "types",
            format!("{ROOT}/types/{}.ts", document.name),
            &module,
        )?);
        modules.push(document.name.clone());
    }
    outputs.push(templates.render(
        "index",
        format!("{ROOT}/types/index.ts"),
        BTreeMap::from([("modules", modules)]),
    )?);
    let mut roots = Vec::new();
    for (root, classes) in resources(definition) {
        let has = |kind: &str| {
            classes
                .iter()
                .flat_map(|class| &class.methods)
                .any(|method| method.kind == kind)
        };
        let module = Module {
            calls: has("call") || has("upload"),
            downloads: has("download"),
            streams: has("stream"),
            lists: has("list"),
            classes,
        };
        outputs.push(templates.render(
            "resource",
            format!("{ROOT}/resources/{root}.ts"),
            &module,
        )?);
        roots.push((root.clone(), camel(&root), resource_type(&root)));
    }
    outputs.push(templates.render(
        "roots",
        format!("{ROOT}/resources/index.ts"),
        BTreeMap::from([("roots", roots)]),
    )?);
    Ok(outputs)
}

#[derive(Serialize)]
struct Types {
    title: String,
    imports: BTreeMap<String, Vec<String>>,
    unknown: bool,
    uploads: bool,
    types: Vec<TypeView>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum TypeView {
    Interface {
        name: String,
        doc: Vec<String>,
        fields: Vec<FieldView>,
        open: bool,
    },
    Alias {
        name: String,
        doc: Vec<String>,
        arms: Vec<String>,
    },
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    optional: bool,
    ty: String,
    doc: Vec<String>,
}

fn types(definition: &Definition, document: &Document) -> Types {
    let mut references = Vec::new();
    let types: Vec<TypeView> = document
        .schemas
        .iter()
        .map(|name| {
            let schema = &definition.schemas[name];
            schema.references(&mut references);
            view(schema)
        })
        .collect();
    let mut imports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in references.into_iter().collect::<BTreeSet<_>>() {
        let home = &definition.schemas[&name].document;
        if *home != document.name {
            imports.entry(home.clone()).or_default().push(name);
        }
    }
    let unknown = types
        .iter()
        .any(|view| matches!(view, TypeView::Alias { arms, .. } if arms.iter().any(|arm| arm.starts_with("Unknown<"))));
    let uploads = types
        .iter()
        .any(|view| matches!(view, TypeView::Interface { fields, .. } if fields.iter().any(|field| field.ty.contains("Uploadable"))));
    Types {
        title: document.title.clone(),
        imports,
        unknown,
        uploads,
        types,
    }
}

fn view(schema: &Schema) -> TypeView {
    let name = schema.name.clone();
    let doc = wrap(&schema.doc, 100);
    match &schema.kind {
        Kind::Object(object) => TypeView::Interface {
            name,
            doc,
            open: object.open,
            fields: object.fields.iter().map(field).collect(),
        },
        Kind::Enum(values) => {
            let mut arms: Vec<String> = values
                .iter()
                .map(|value| format!("{:?}", value.text))
                .collect();
            arms.push("(string & {})".to_owned());
            TypeView::Alias { name, doc, arms }
        }
        Kind::Union(union) => {
            let mut arms: Vec<String> = union.text.iter().map(type_name).collect();
            arms.extend(union.object.clone());
            arms.extend(union.members.iter().map(|member| member.schema.clone()));
            // What callers send is never unknown to them.
            if !union.discriminator.is_empty() && !name.ends_with("Params") {
                arms.push(format!("Unknown<{:?}>", union.discriminator));
            }
            TypeView::Alias { name, doc, arms }
        }
    }
}

fn field(field: &Field) -> FieldView {
    let mut ty = type_name(&field.shape.ty);
    if field.shape.nullable {
        ty.push_str(" | null");
    }
    FieldView {
        name: property(&field.name),
        optional: !field.required,
        ty,
        doc: if field.doc.is_empty() {
            Vec::new()
        } else {
            wrap(&field.doc, 96)
        },
    }
}

fn property(name: &str) -> String {
    name.trim_end_matches("[]").to_owned()
}

fn type_name(ty: &Type) -> String {
    let item = |shape: &Shape| match shape.nullable {
        true => format!("{} | null", type_name(&shape.ty)),
        false => type_name(&shape.ty),
    };
    match ty {
        Type::String | Type::DateTime => "string".to_owned(),
        Type::Binary => "Uploadable".to_owned(),
        Type::Integer | Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::JsonObject => "{ [key: string]: unknown }".to_owned(),
        Type::Json => "unknown".to_owned(),
        Type::Const(value) => format!("{value:?}"),
        Type::Ref(name) => name.clone(),
        Type::Array(shape) => format!("Array<{}>", item(shape)),
        Type::Map(shape) => format!("{{ [key: string]: {} }}", item(shape)),
    }
}

#[derive(Serialize)]
struct Module {
    calls: bool,
    downloads: bool,
    streams: bool,
    lists: bool,
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
    returns: String,
    id: Option<String>,
    /// The type of everything else, and whether it may be left out.
    params: Vec<String>,
    extra: Vec<FieldView>,
    optional: bool,
    path: Vec<String>,
    query: Vec<String>,
    ranges: Vec<(String, Vec<String>)>,
    headers: Vec<(String, String)>,
    body: bool,
    /// Names of the parts of a form, and of the members that they come from.
    form: Vec<(String, String)>,
    /// What is taken apart from the body.
    taken: Vec<String>,
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
                    .map(|child| (child.part.clone(), camel(&child.part), child.name))
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

fn method(definition: &Definition, operation: &Operation) -> Method {
    let mut params = Vec::new();
    let mut form = Vec::new();
    let body = match &operation.body {
        Body::None => false,
        Body::Multipart { schema } => {
            params.push(format!("types.{schema}"));
            if let Kind::Object(object) = &definition.schemas[schema].kind {
                let names = object.fields.iter().map(|field| field.name.clone());
                form.extend(names.map(|name| (name.clone(), property(&name))));
            }
            false
        }
        Body::Json { schema, .. } => {
            params.push(format!("types.{schema}"));
            true
        }
    };
    let mut optional = !matches!(
        operation.body,
        Body::Json { required: true, .. } | Body::Multipart { .. }
    );
    let mut path: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| param.name.clone())
        .collect();
    let id = path.pop();
    let text = |name: &str, doc: &str, optional| FieldView {
        name: name.to_owned(),
        optional,
        ty: "string".to_owned(),
        doc: wrap(doc, 96),
    };
    let mut extra: Vec<FieldView> = operation
        .path_params
        .iter()
        .take(path.len())
        .map(|param| text(&param.name, &param.doc, false))
        .collect();
    optional &= extra.is_empty();
    let mut query = Vec::new();
    let mut ranges = Vec::new();
    for param in &operation.query {
        if let QueryKind::Range(bounds) = &param.kind {
            extra.extend(
                bounds
                    .iter()
                    .map(|(bound, doc)| text(&format!("{}_{bound}", param.name), doc, true)),
            );
            ranges.push((
                param.name.clone(),
                bounds.iter().map(|(bound, _)| bound.clone()).collect(),
            ));
        } else {
            query.push(param.name.clone());
            extra.push(FieldView {
                name: param.name.clone(),
                optional: !param.required,
                ty: qualified(&param.shape.ty),
                doc: wrap(&param.doc, 96),
            });
            optional &= !param.required;
        }
    }
    let headers: Vec<(String, String)> = operation
        .headers
        .iter()
        .map(|param| (param.name.clone(), param.argument.clone()))
        .collect();
    extra.extend(
        operation
            .headers
            .iter()
            .map(|param| text(&param.argument, &param.doc, true)),
    );
    let (kind, returns) = match &operation.answer {
        Answer::Json { ty, nullable } => (
            if form.is_empty() { "call" } else { "upload" },
            format!(
                "APIPromise<{}{}>",
                qualified(ty),
                if *nullable { " | null" } else { "" }
            ),
        ),
        Answer::Page { item, .. } => ("list", format!("Paginator<{}>", qualified(item))),
        Answer::Stream { item } => (
            "stream",
            format!("Promise<EventStream<{}>>", qualified(item)),
        ),
        Answer::Binary => ("download", "Download".to_owned()),
    };
    Method {
        name: camel(operation.id.rsplit('.').next().unwrap_or_default()),
        operation: operation.id.clone(),
        doc: wrap(&operation.summary, 96),
        kind,
        returns,
        taken: if body {
            extra.iter().map(|field| field.name.clone()).collect()
        } else {
            Vec::new()
        },
        id,
        params,
        extra,
        optional,
        path,
        query,
        ranges,
        headers,
        body,
        form,
    }
}

/// A type as a resource module sees it.
fn qualified(ty: &Type) -> String {
    match ty {
        Type::Ref(name) => format!("types.{name}"),
        Type::Array(item) => format!("Array<{}>", qualified(&item.ty)),
        other => type_name(other),
    }
}
