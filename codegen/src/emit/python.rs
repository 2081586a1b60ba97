//! Python: msgspec models of what the server sends, TypedDicts of what callers
//! send, and resource classes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Output, Templates, names::resource_type, tree, wrap};
use crate::{error::Result, ir::*};

const ROOT: &str = "bindings-python/python/hostler";
const KEYWORDS: &[&str] = &[
    "from", "class", "global", "in", "is", "not", "or", "and", "import", "pass", "def", "async",
];

pub fn outputs(definition: &Definition) -> Result<Vec<Output>> {
    let templates = Templates::new(&[
        ("types", include_str!("../../templates/python/types.jinja")),
        (
            "types_init",
            include_str!("../../templates/python/types_init.jinja"),
        ),
        (
            "params",
            include_str!("../../templates/python/params.jinja"),
        ),
        (
            "resource",
            include_str!("../../templates/python/resource.jinja"),
        ),
        (
            "resources_init",
            include_str!("../../templates/python/resources_init.jinja"),
        ),
        ("roots", include_str!("../../templates/python/roots.jinja")),
    ])?;
    let answers = answers(definition);
    let mut outputs = Vec::new();
    let mut exports = BTreeMap::new();
    for document in &definition.documents {
        let module = models(definition, document, &answers);
        if module.types.is_empty() {
            continue;
        }
        exports.extend(
            module
                .types
                .iter()
                .map(|view| (view.name().to_owned(), document.name.clone())),
        );
        outputs.push(templates.render(
            "types",
            format!("{ROOT}/types/{}.py", document.name),
            &module,
        )?);
    }
    outputs.push(templates.render(
        "types_init",
        format!("{ROOT}/types/__init__.py"),
        Exports::new(exports),
    )?);
    outputs.push(templates.render(
        "params",
        format!("{ROOT}/types/params.py"),
        params(definition, &answers),
    )?);
    let resources = resources(definition, &answers);
    let mut exports = BTreeMap::new();
    let mut roots = Vec::new();
    for (root, module) in &resources {
        for class in &module.classes {
            exports.insert(class.name.clone(), root.clone());
            exports.insert(format!("Async{}", class.name), root.clone());
        }
        roots.push((root.clone(), resource_type(root)));
        outputs.push(templates.render(
            "resource",
            format!("{ROOT}/resources/{root}.py"),
            module,
        )?);
    }
    outputs.push(templates.render(
        "resources_init",
        format!("{ROOT}/resources/__init__.py"),
        Exports::new(exports),
    )?);
    outputs.push(templates.render(
        "roots",
        format!("{ROOT}/resources/_roots.py"),
        BTreeMap::from([("roots", roots)]),
    )?);
    Ok(outputs)
}

#[derive(Serialize)]
struct Exports {
    names: BTreeMap<String, String>,
    modules: BTreeMap<String, Vec<String>>,
}

impl Exports {
    fn new(names: BTreeMap<String, String>) -> Exports {
        let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, module) in &names {
            modules
                .entry(module.clone())
                .or_default()
                .push(name.clone());
        }
        Exports { names, modules }
    }
}

/// Names of the schemas that the server sends.
fn answers(definition: &Definition) -> BTreeSet<String> {
    // No operation answers with it: endpoints are sent it.
    let delivered = "WebhookEvent".to_owned();
    let mut open = Vec::new();
    open.extend(
        definition
            .schemas
            .contains_key(&delivered)
            .then_some(delivered),
    );
    for operation in &definition.operations {
        match &operation.answer {
            Answer::Json { ty, .. }
            | Answer::Page { item: ty, .. }
            | Answer::Stream { item: ty } => {
                ty.references(&mut open);
            }
            Answer::Binary => {}
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if found.insert(name.clone()) {
            definition.schemas[&name].references(&mut open);
        }
    }
    found
}

#[derive(Serialize)]
struct Models {
    title: String,
    /// What this module needs from the others.
    imports: BTreeMap<String, Vec<String>>,
    typing: Vec<&'static str>,
    datetime: bool,
    structs: bool,
    unknown: bool,
    types: Vec<Model>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Model {
    Struct {
        name: String,
        doc: Vec<String>,
        tag: Option<(String, String)>,
        secrets: Vec<String>,
        fields: Vec<ModelField>,
    },
    Union {
        name: String,
        doc: Vec<String>,
        members: Vec<String>,
    },
    Enum {
        name: String,
        doc: Vec<String>,
        values: Vec<String>,
    },
}

impl Model {
    fn name(&self) -> &str {
        match self {
            Model::Struct { name, .. } | Model::Union { name, .. } | Model::Enum { name, .. } => {
                name
            }
        }
    }
}

#[derive(Serialize)]
struct ModelField {
    name: String,
    wire: Option<String>,
    ty: String,
    default: Option<String>,
    doc: Vec<String>,
}

fn models(definition: &Definition, document: &Document, answers: &BTreeSet<String>) -> Models {
    let tags = tags(definition, answers);
    // Aliases are read when the module is, so what they name comes first.
    let mut types = Vec::new();
    let mut references = Vec::new();
    let names: Vec<&String> = document
        .schemas
        .iter()
        .filter(|name| answers.contains(*name))
        .collect();
    let rank = |kind: &Kind| match kind {
        Kind::Enum(_) => 0,
        Kind::Object(_) => 1,
        Kind::Union(_) => 2,
    };
    for wanted in 0..=2 {
        for name in names
            .iter()
            .filter(|name| rank(&definition.schemas[**name].kind) == wanted)
        {
            let schema = &definition.schemas[*name];
            schema.references(&mut references);
            types.push(model(schema, tags.get(*name)));
        }
    }
    let mut imports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    references.sort();
    references.dedup();
    for name in references {
        let home = &definition.schemas[&name].document;
        if *home != document.name {
            imports.entry(home.clone()).or_default().push(name);
        }
    }
    let fields = || {
        types.iter().flat_map(|view| match view {
            Model::Struct { fields, .. } => fields.as_slice(),
            _ => &[],
        })
    };
    let has_tag = types
        .iter()
        .any(|view| matches!(view, Model::Struct { tag: Some(_), .. }));
    let secrets = types
        .iter()
        .any(|view| matches!(view, Model::Struct { secrets, .. } if !secrets.is_empty()));
    let unions = types.iter().any(|view| matches!(view, Model::Union { .. }));
    let enums = types.iter().any(|view| matches!(view, Model::Enum { .. }));
    let mut typing = Vec::new();
    if enums {
        typing.push("TYPE_CHECKING");
    }
    if fields().any(|field| field.ty.contains("Any")) {
        typing.push("Any");
    }
    if has_tag || secrets {
        typing.push("ClassVar");
    }
    if has_tag || enums {
        typing.push("Literal");
    }
    Models {
        title: document.title.clone(),
        imports,
        typing,
        datetime: fields().any(|field| field.ty.contains("datetime")),
        structs: types
            .iter()
            .any(|view| matches!(view, Model::Struct { .. })),
        unknown: unions,
        types,
    }
}

/// The field and value by which a struct is told apart, in a union or by its
/// constant `type`.
fn tags(definition: &Definition, answers: &BTreeSet<String>) -> BTreeMap<String, (String, String)> {
    let mut tags = BTreeMap::new();
    for schema in definition.schemas.values() {
        let Kind::Object(object) = &schema.kind else {
            continue;
        };
        for field in object
            .fields
            .iter()
            .filter(|field| field.name == "type" && field.required)
        {
            if let Type::Const(value) = &field.shape.ty {
                tags.insert(schema.name.clone(), (field.name.clone(), value.clone()));
            }
        }
    }
    for schema in definition
        .schemas
        .values()
        .filter(|schema| answers.contains(&schema.name))
    {
        if let Kind::Union(union) = &schema.kind {
            for member in &union.members {
                tags.insert(
                    member.schema.clone(),
                    (union.discriminator.clone(), member.tag.clone()),
                );
            }
        }
    }
    tags
}

fn model(schema: &Schema, tag: Option<&(String, String)>) -> Model {
    let name = schema.name.clone();
    let doc = wrap(&schema.doc, 92);
    match &schema.kind {
        Kind::Enum(values) => Model::Enum {
            name,
            doc,
            values: values.iter().map(|value| value.text.clone()).collect(),
        },
        Kind::Union(union) => Model::Union {
            name,
            doc,
            members: union
                .members
                .iter()
                .map(|member| member.schema.clone())
                .collect(),
        },
        Kind::Object(object) => Model::Struct {
            name,
            doc,
            tag: tag.cloned(),
            secrets: object
                .fields
                .iter()
                .filter(|field| field.shape.secret)
                .map(|field| identifier(&field.name))
                .collect(),
            fields: object
                .fields
                .iter()
                .filter(|field| tag.is_none_or(|(discriminator, _)| field.name != *discriminator))
                .map(model_field)
                .collect(),
        },
    }
}

fn model_field(field: &Field) -> ModelField {
    let mut ty = model_type(&field.shape.ty);
    let default = match (&field.shape.ty, field.required && !field.shape.nullable) {
        (Type::Const(value), true) => Some(format!("{value:?}")),
        (_, true) => None,
        (_, false) => Some("None".to_owned()),
    };
    if default.as_deref() == Some("None") && ty != "Any" {
        ty.push_str(" | None");
    }
    let name = identifier(&field.name);
    let wire = (name != field.name).then(|| field.name.clone());
    ModelField {
        name,
        wire,
        ty,
        default,
        doc: if field.doc.is_empty() {
            vec![]
        } else {
            wrap(&field.doc, 88)
        },
    }
}

fn identifier(name: &str) -> String {
    let name = name.trim_end_matches("[]");
    if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

fn model_type(ty: &Type) -> String {
    let item = |shape: &Shape| match shape.nullable {
        true => format!("{} | None", model_type(&shape.ty)),
        false => model_type(&shape.ty),
    };
    match ty {
        Type::String => "str".to_owned(),
        Type::Binary => "bytes".to_owned(),
        Type::DateTime => "datetime".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::JsonObject => "dict[str, Any]".to_owned(),
        Type::Json => "Any".to_owned(),
        Type::Const(_) => "str".to_owned(),
        Type::Ref(name) => name.clone(),
        Type::Array(shape) => format!("list[{}]", item(shape)),
        Type::Map(shape) => format!("dict[str, {}]", item(shape)),
    }
}

#[derive(Serialize)]
struct Params {
    models: BTreeMap<String, Vec<String>>,
    types: Vec<ParamType>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ParamType {
    Dict {
        name: String,
        doc: Vec<String>,
        fields: Vec<ParamField>,
    },
    Alias {
        name: String,
        doc: Vec<String>,
        ty: String,
    },
}

#[derive(Serialize)]
struct ParamField {
    name: String,
    ty: String,
    doc: Vec<String>,
}

fn params(definition: &Definition, answers: &BTreeSet<String>) -> Params {
    let mut models: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut types = Vec::new();
    let mut aliases = Vec::new();
    let mut asked = Vec::new();
    for query in definition
        .operations
        .iter()
        .flat_map(|operation| &operation.query)
    {
        query.shape.ty.references(&mut asked);
    }
    for schema in definition
        .schemas
        .values()
        .filter(|schema| schema.request || asked.contains(&schema.name))
    {
        if answers.contains(&schema.name) && matches!(schema.kind, Kind::Object(_)) {
            models
                .entry(schema.document.clone())
                .or_default()
                .push(schema.name.clone());
        }
        let name = param_name(&schema.name);
        let doc = wrap(&schema.doc, 92);
        match &schema.kind {
            Kind::Object(object) => types.push(ParamType::Dict {
                name,
                doc,
                fields: object
                    .fields
                    .iter()
                    .map(|field| param_field(definition, answers, field))
                    .collect(),
            }),
            Kind::Union(union) => {
                let mut arms: Vec<String> = Vec::new();
                arms.extend(
                    union
                        .text
                        .as_ref()
                        .map(|text| param_type(definition, answers, text)),
                );
                let objects = union
                    .object
                    .iter()
                    .chain(union.members.iter().map(|member| &member.schema));
                arms.extend(objects.map(|name| reference(definition, answers, name)));
                aliases.push(ParamType::Alias {
                    name,
                    doc,
                    ty: arms.join(" | "),
                });
            }
            Kind::Enum(values) => {
                let values: Vec<String> = values
                    .iter()
                    .map(|value| format!("{:?}", value.text))
                    .collect();
                aliases.push(ParamType::Alias {
                    name,
                    doc,
                    ty: format!("Literal[{}] | str", values.join(", ")),
                });
            }
        }
    }
    types.extend(aliases);
    Params { models, types }
}

fn param_name(name: &str) -> String {
    if name.ends_with("Params") {
        name.to_owned()
    } else {
        format!("{name}Params")
    }
}

/// A dict, or the model that the server sends for the same thing.
fn reference(definition: &Definition, answers: &BTreeSet<String>, name: &str) -> String {
    let dict = param_name(name);
    let is_model =
        answers.contains(name) && matches!(definition.schemas[name].kind, Kind::Object(_));
    if is_model {
        format!("{dict} | models.{name}")
    } else {
        dict
    }
}

fn param_field(definition: &Definition, answers: &BTreeSet<String>, field: &Field) -> ParamField {
    let mut ty = param_type(definition, answers, &field.shape.ty);
    if field.shape.nullable {
        ty.push_str(" | None");
    }
    let wrapper = if field.required {
        "Required"
    } else {
        "NotRequired"
    };
    ParamField {
        name: field.name.clone(),
        ty: format!("{wrapper}[{ty}]"),
        doc: if field.doc.is_empty() {
            vec![]
        } else {
            wrap(&field.doc, 88)
        },
    }
}

fn param_type(definition: &Definition, answers: &BTreeSet<String>, ty: &Type) -> String {
    let item = |shape: &Shape| {
        let ty = param_type(definition, answers, &shape.ty);
        if shape.nullable {
            format!("{ty} | None")
        } else {
            ty
        }
    };
    match ty {
        Type::DateTime => "str | datetime".to_owned(),
        Type::Binary => "FileTypes".to_owned(),
        Type::JsonObject => "Mapping[str, object]".to_owned(),
        Type::Json => "object".to_owned(),
        Type::Const(value) => format!("Literal[{value:?}]"),
        Type::Ref(name) => reference(definition, answers, name),
        Type::Array(shape) => format!("Sequence[{}]", item(shape)),
        Type::Map(shape) => format!("Mapping[str, {}]", item(shape)),
        other => model_type(other),
    }
}

#[derive(Serialize)]
struct Module {
    prefix: String,
    pages: bool,
    streams: bool,
    downloads: bool,
    files: bool,
    datetime: bool,
    sequence: bool,
    mapping: bool,
    literal: bool,
    cast: bool,
    params: bool,
    classes: Vec<Class>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    prefix: String,
    children: Vec<(String, String)>,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    operation: String,
    kind: &'static str,
    doc: Vec<String>,
    positional: Option<String>,
    arguments: Vec<Argument>,
    result: String,
    returns: String,
    path: Vec<String>,
    query: Vec<(String, String)>,
    body: Option<Vec<(String, String)>>,
    files: Vec<(String, String)>,
    headers: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Argument {
    name: String,
    ty: String,
    required: bool,
    doc: Vec<String>,
}

fn resources(definition: &Definition, answers: &BTreeSet<String>) -> BTreeMap<String, Module> {
    tree::resources(definition)
        .into_iter()
        .map(|(prefix, resources)| {
            let classes: Vec<Class> = resources
                .into_iter()
                .map(|resource| Class {
                    name: resource.name,
                    prefix: resource.prefix,
                    children: resource
                        .children
                        .into_iter()
                        .map(|child| (child.part, child.name))
                        .collect(),
                    methods: resource
                        .operations
                        .iter()
                        .filter_map(|operation| method(definition, answers, operation))
                        .collect(),
                })
                .collect();
            let text = |wanted: &str| {
                classes
                    .iter()
                    .flat_map(|class| &class.methods)
                    .any(|method| {
                        method.returns.contains(wanted)
                            || method
                                .arguments
                                .iter()
                                .any(|argument| argument.ty.contains(wanted))
                    })
            };
            let kind = |kind| {
                classes
                    .iter()
                    .flat_map(|class| &class.methods)
                    .any(|method| method.kind == kind)
            };
            let module = Module {
                pages: kind("_page"),
                streams: kind("_stream"),
                downloads: kind("_download"),
                files: text("FileTypes"),
                datetime: text("datetime"),
                sequence: text("Sequence["),
                mapping: text("Mapping["),
                literal: text("Literal["),
                cast: classes
                    .iter()
                    .flat_map(|class| &class.methods)
                    .any(|method| method.result.starts_with("cast")),
                params: text("params."),
                prefix: prefix.clone(),
                classes,
            };
            (prefix, module)
        })
        .collect()
}

fn method(
    definition: &Definition,
    answers: &BTreeSet<String>,
    operation: &Operation,
) -> Option<Method> {
    let mut arguments = Vec::new();
    let mut files = Vec::new();
    let body = match &operation.body {
        Body::None => None,
        Body::Multipart { schema } | Body::Json { schema, .. } => {
            let Kind::Object(object) = &definition.schemas[schema].kind else {
                return None;
            };
            let mut names = Vec::new();
            for field in &object.fields {
                let mut ty = qualified(&param_type(definition, answers, &field.shape.ty));
                if field.shape.nullable {
                    ty = format!("{ty} | None");
                }
                let name = identifier(field.name.trim_end_matches("[]"));
                let of = if holds_bytes(&field.shape.ty) {
                    &mut files
                } else {
                    &mut names
                };
                of.push((field.name.clone(), name.clone()));
                arguments.push(Argument {
                    name,
                    ty,
                    required: field.required,
                    doc: wrap(&field.doc, 84),
                });
            }
            Some(names)
        }
    };
    let mut query = Vec::new();
    for param in &operation.query {
        if let QueryKind::Range(bounds) = &param.kind {
            let mut entries = Vec::new();
            for (bound, doc) in bounds {
                let name = format!("{}_{bound}", param.name);
                entries.push(format!("{bound:?}: {name}"));
                arguments.push(Argument {
                    name,
                    ty: "str | datetime".to_owned(),
                    required: false,
                    doc: wrap(doc, 84),
                });
            }
            query.push((param.name.clone(), format!("{{{}}}", entries.join(", "))));
            continue;
        }
        let ty = match &param.shape.ty {
            Type::Array(item) => format!("Sequence[{}]", query_type(&item.ty)),
            other => query_type(other),
        };
        let name = identifier(&param.name);
        query.push((param.name.clone(), name.clone()));
        arguments.push(Argument {
            name,
            ty,
            required: param.required,
            doc: wrap(&param.doc, 84),
        });
    }
    let mut headers = Vec::new();
    for param in &operation.headers {
        headers.push((param.name.clone(), param.argument.clone()));
        arguments.push(Argument {
            name: param.argument.clone(),
            ty: "str".to_owned(),
            required: false,
            doc: wrap(&param.doc, 84),
        });
    }
    let mut path: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| param.name.clone())
        .collect();
    let positional = path.last().cloned();
    let mut keyword: Vec<Argument> = operation
        .path_params
        .iter()
        .take(path.len().saturating_sub(1))
        .map(|param| Argument {
            name: param.name.clone(),
            ty: "str".to_owned(),
            required: true,
            doc: wrap(&param.doc, 84),
        })
        .collect();
    arguments.sort_by_key(|argument| !argument.required);
    keyword.extend(arguments);
    path.dedup();
    let result = |name: &str| match definition.schemas[name].kind {
        Kind::Union(_) => format!("cast(\"Any\", models.{name})"),
        _ => format!("models.{name}"),
    };
    let (kind, result, returns) = match &operation.answer {
        Answer::Json {
            ty: Type::Ref(name),
            nullable: false,
        } => ("_call", result(name), format!("models.{name}")),
        Answer::Json {
            ty: Type::Ref(name),
            nullable: true,
        } => (
            "_call",
            format!("cast(\"Any\", models.{name} | None)"),
            format!("models.{name} | None"),
        ),
        Answer::Page {
            item: Type::Ref(name),
            ..
        } => ("_page", result(name), format!("models.{name}")),
        Answer::Stream {
            item: Type::Ref(name),
        } => (
            "_stream",
            format!("models.{name}"),
            format!("models.{name}"),
        ),
        Answer::Binary => ("_download", String::new(), String::new()),
        _ => return None,
    };
    let kind = match operation.body {
        Body::Multipart { .. } => "_upload",
        _ => kind,
    };
    Some(Method {
        name: operation
            .id
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_owned(),
        operation: operation.id.clone(),
        kind,
        doc: wrap(&operation.summary, 88),
        positional,
        arguments: keyword,
        result,
        returns,
        path,
        query,
        body,
        files,
        headers,
    })
}

fn holds_bytes(ty: &Type) -> bool {
    match ty {
        Type::Binary => true,
        Type::Array(item) => holds_bytes(&item.ty),
        _ => false,
    }
}

fn query_type(ty: &Type) -> String {
    match ty {
        Type::Ref(name) => format!("params.{}", param_name(name)),
        other => model_type(other),
    }
}

/// Names of `types/params.py` as a resource module sees them.
fn qualified(ty: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in ty.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() || c == '_' || c == '.' {
            word.push(c);
            continue;
        }
        if word.ends_with("Params") {
            out.push_str("params.");
        }
        out.push_str(&std::mem::take(&mut word));
        out.push(c);
    }
    out.trim_end().to_owned()
}
