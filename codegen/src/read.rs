//! From YAML documents to the intermediate representation, refusing whatever
//! does not hold together.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use crate::{
    check,
    error::{Error, Result},
    errors,
    ir::*,
    yaml::{self, Node, Pos, Value},
};

const SCHEMA_KEYS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "anyOf",
    "const",
    "default",
    "description",
    "discriminator",
    "enum",
    "examples",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "oneOf",
    "pattern",
    "properties",
    "propertyNames",
    "required",
    "type",
    "uniqueItems",
    "x-enum-descriptions",
    "x-secret",
];
const OPERATION_KEYS: &[&str] = &[
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "summary",
    "x-beta",
    "x-idempotent",
    "x-pagination",
    "x-rate-limit",
    "x-stream",
];
const METHODS: &[&str] = &["get", "post", "delete"];

/// One parsed file.
pub struct Source {
    pub name: String,
    pub root: Node,
}

/// Parses every API document of a folder.
pub fn sources(folder: &Path) -> Result<Vec<Source>> {
    let entries = std::fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::io(folder, &error))?.path();
        let is_table = path.file_stem().is_some_and(|name| name == errors::NAME);
        if path.extension().is_some_and(|ending| ending == "yaml") && !is_table {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            Ok(Source {
                name,
                root: yaml::load(path)?,
            })
        })
        .collect()
}

/// Reads all documents as one definition.
pub fn definition(sources: &[Source]) -> Result<Definition> {
    let mut reader = Reader {
        sources,
        names: BTreeMap::new(),
    };
    reader.collect_names()?;
    let mut documents = Vec::new();
    let mut schemas = BTreeMap::new();
    let mut examples = Vec::new();
    for source in sources {
        source
            .root
            .only(&["openapi", "info", "paths", "components"])?;
        let mut names = Vec::new();
        for (name, node) in reader.component(source, "schemas")? {
            let schema = reader.schema(source, name, node)?;
            collect_examples(name, node, &mut examples);
            names.push(name.clone());
            schemas.insert(name.clone(), schema);
        }
        let title = source
            .root
            .require("info")?
            .require("title")?
            .str()?
            .to_owned();
        documents.push(Document {
            name: source.name.clone(),
            title,
            schemas: names,
        });
    }
    reader.tag_members(&mut schemas)?;
    let mut operations = Vec::new();
    let mut ids: BTreeMap<String, Pos> = BTreeMap::new();
    for source in sources {
        let Some(paths) = source.root.get("paths") else {
            continue;
        };
        for (path, item) in paths.map()? {
            item.only(METHODS)?;
            for (method, node) in item.map()? {
                let operation = reader.operation(source, path, method, node)?;
                if let Some(first) = ids.insert(operation.id.clone(), node.at.clone()) {
                    return Err(node.error(format!(
                        "operationId `{}` is used already at {first}",
                        operation.id
                    )));
                }
                operations.push(operation);
            }
        }
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let mut definition = Definition {
        documents,
        schemas,
        operations,
    };
    mark_requests(&mut definition);
    for operation in &definition.operations {
        if let Body::Multipart { schema } = &operation.body
            && let Some(schema) = definition.schemas.get_mut(schema)
        {
            schema.multipart = true;
        }
    }
    check::examples(&definition, &examples)?;
    Ok(definition)
}

/// Defaults and examples with the shape that they must fit.
pub struct Example {
    pub schema: String,
    pub field: Option<String>,
    pub node: Node,
}

fn collect_examples(name: &str, node: &Node, out: &mut Vec<Example>) {
    let mut add = |field: Option<&str>, holder: &Node| {
        let listed = holder
            .get("examples")
            .and_then(|list| list.seq().ok())
            .unwrap_or_default();
        for example in listed.iter().chain(holder.get("default")) {
            out.push(Example {
                schema: name.to_owned(),
                field: field.map(str::to_owned),
                node: example.clone(),
            });
        }
    };
    add(None, node);
    if let Some(Ok(fields)) = node.get("properties").map(Node::map) {
        for (field, property) in fields {
            add(Some(field), property);
        }
    }
}

struct Reader<'a> {
    sources: &'a [Source],
    /// Schema name → document name.
    names: BTreeMap<String, (String, Pos)>,
}

impl Reader<'_> {
    fn component<'n>(&self, source: &'n Source, section: &str) -> Result<&'n [(String, Node)]> {
        match source.root.get("components") {
            Some(components) => {
                components.only(&["schemas", "parameters", "responses"])?;
                components.get(section).map_or(Ok(&[]), Node::map)
            }
            None => Ok(&[]),
        }
    }

    fn collect_names(&mut self) -> Result<()> {
        for source in self.sources {
            for (name, node) in self.component(source, "schemas")? {
                let here = (source.name.clone(), node.at.clone());
                if let Some((_, first)) = self.names.insert(name.clone(), here) {
                    return Err(
                        node.error(format!("schema `{name}` is defined already at {first}"))
                    );
                }
            }
        }
        Ok(())
    }

    /// The name behind a reference to a schema.
    fn reference(&self, source: &Source, node: &Node) -> Result<String> {
        let text = node.str()?;
        let dangling = || node.error(format!("`$ref` leads nowhere: {text}"));
        let (file, name) = text
            .split_once("#/components/schemas/")
            .ok_or_else(dangling)?;
        let document = if file.is_empty() {
            &source.name
        } else {
            file.strip_suffix(".yaml").ok_or_else(dangling)?
        };
        match self.names.get(name) {
            Some((found, _)) if found == document => Ok(name.to_owned()),
            _ => Err(dangling()),
        }
    }

    fn schema(&self, source: &Source, name: &str, node: &Node) -> Result<Schema> {
        node.only(SCHEMA_KEYS)?;
        let doc = node.require("description")?.str()?.to_owned();
        let kind = if node.get("oneOf").is_some() {
            Kind::Union(self.union(source, node)?)
        } else if let Some(values) = node.get("enum") {
            self.string_enum(node, values)?
        } else if node.get("properties").is_some()
            || node
                .get("type")
                .is_some_and(|ty| ty.str().is_ok_and(|ty| ty == "object"))
        {
            Kind::Object(self.object(source, node)?)
        } else {
            return Err(
                node.error("a named schema is an object, a `oneOf` or an `enum` of strings")
            );
        };
        Ok(Schema {
            name: name.to_owned(),
            document: source.name.clone(),
            doc,
            at: node.at.clone(),
            kind,
            examples: match node.get("examples") {
                Some(examples) => examples.seq()?.iter().map(Node::to_json).collect(),
                None => Vec::new(),
            },
            request: false,
            multipart: false,
        })
    }

    fn string_enum(&self, node: &Node, values: &Node) -> Result<Kind> {
        let docs = node.get("x-enum-descriptions");
        let mut seen = BTreeSet::new();
        let mut out = Vec::new();
        for value in values.seq()? {
            let text = value.str()?.to_owned();
            if !seen.insert(text.clone()) {
                return Err(value.error(format!("`{text}` is listed twice")));
            }
            let doc = match docs.and_then(|docs| docs.get(&text)) {
                Some(doc) => doc.str()?.to_owned(),
                None => String::new(),
            };
            out.push(EnumValue { text, doc });
        }
        if let Some(docs) = docs {
            for (key, doc) in docs.map()? {
                if !seen.contains(key) {
                    return Err(doc.error(format!("`{key}` is described but not in the enum")));
                }
            }
        }
        Ok(Kind::Enum(out))
    }

    fn union(&self, source: &Source, node: &Node) -> Result<Union> {
        let mut text = None;
        let mut members = Vec::new();
        for arm in node.require("oneOf")?.seq()? {
            let Some(reference) = arm.get("$ref") else {
                if arm
                    .get("type")
                    .is_some_and(|ty| ty.str().is_ok_and(|ty| ty == "string"))
                    && text.is_none()
                {
                    text = Some(Type::String);
                    continue;
                }
                return Err(arm.error("a member of a union is a `$ref`, or once `type: string`"));
            };
            let name = self.reference(source, reference)?;
            if self.is_enum(&name) {
                if text.is_some() {
                    return Err(arm.error("a union has at most one plain string"));
                }
                text = Some(Type::Ref(name));
            } else {
                members.push(Member {
                    tag: String::new(),
                    schema: name,
                });
            }
        }
        let discriminator = match node.get("discriminator") {
            Some(found) => {
                found.only(&["propertyName"])?;
                found.require("propertyName")?.str()?.to_owned()
            }
            None if members.len() == 1 => {
                let object = members.pop().map(|member| member.schema);
                return Ok(Union {
                    discriminator: String::new(),
                    text,
                    object,
                    members,
                });
            }
            None => return Err(node.error("a union of several objects needs a `discriminator`")),
        };
        Ok(Union {
            discriminator,
            text,
            object: None,
            members,
        })
    }

    fn is_enum(&self, name: &str) -> bool {
        let Some((document, _)) = self.names.get(name) else {
            return false;
        };
        self.sources
            .iter()
            .filter(|source| source.name == *document)
            .filter_map(|source| source.root.get("components")?.get("schemas")?.get(name))
            .any(|node| node.get("enum").is_some())
    }

    /// Fills in each member's tag from the constant in its schema.
    fn tag_members(&self, schemas: &mut BTreeMap<String, Schema>) -> Result<()> {
        let constants: BTreeMap<(String, String), String> = schemas
            .values()
            .filter_map(|schema| match &schema.kind {
                Kind::Object(object) => Some((schema, object)),
                _ => None,
            })
            .flat_map(|(schema, object)| {
                object
                    .fields
                    .iter()
                    .filter_map(move |field| match &field.shape.ty {
                        Type::Const(value) => {
                            Some(((schema.name.clone(), field.name.clone()), value.clone()))
                        }
                        _ => None,
                    })
            })
            .collect();
        for schema in schemas.values_mut() {
            let Kind::Union(union) = &mut schema.kind else {
                continue;
            };
            let mut seen = BTreeSet::new();
            for member in &mut union.members {
                let key = (member.schema.clone(), union.discriminator.clone());
                let Some(tag) = constants.get(&key) else {
                    return Err(Error::at(
                        &schema.at,
                        format!(
                            "union `{}`: member `{}` has no constant field `{}` to tell it apart",
                            schema.name, member.schema, union.discriminator
                        ),
                    ));
                };
                if !seen.insert(tag.clone()) {
                    return Err(Error::at(
                        &schema.at,
                        format!(
                            "union `{}`: two members have `{}: {tag}`",
                            schema.name, union.discriminator
                        ),
                    ));
                }
                member.tag.clone_from(tag);
            }
        }
        Ok(())
    }

    fn object(&self, source: &Source, node: &Node) -> Result<Object> {
        let mut fields = Vec::new();
        let properties = node.get("properties").map_or(Ok(&[][..]), Node::map)?;
        let required = node.get("required").map_or(Ok(&[][..]), Node::seq)?;
        for name in required {
            let text = name.str()?;
            if !properties.iter().any(|(field, _)| field == text) {
                return Err(
                    name.error(format!("`{text}` is required but not among the properties"))
                );
            }
        }
        for (name, property) in properties {
            let shape = self.shape(source, property)?;
            let constant = matches!(shape.ty, Type::Const(_));
            let doc = match property.get("description") {
                Some(doc) => doc.str()?.to_owned(),
                None if constant => String::new(),
                None => return Err(property.error(format!("`{name}` has no description"))),
            };
            let required = required
                .iter()
                .any(|field| field.str().is_ok_and(|field| field == name));
            fields.push(Field {
                name: name.clone(),
                doc,
                required,
                shape,
                at: property.at.clone(),
            });
        }
        let open = match node.get("additionalProperties") {
            Some(value) => value.bool()?,
            None => false,
        };
        Ok(Object {
            fields,
            open,
            rules: self.rules(node)?,
        })
    }

    fn shape(&self, source: &Source, node: &Node) -> Result<Shape> {
        node.only(SCHEMA_KEYS)?;
        let rules = self.rules(node)?;
        let secret = node.get("x-secret").map_or(Ok(false), Node::bool)?;
        let make = |ty, nullable| {
            Ok(Shape {
                ty,
                nullable,
                secret,
                rules: rules.clone(),
            })
        };
        if let Some(reference) = node.get("$ref") {
            return make(Type::Ref(self.reference(source, reference)?), false);
        }
        if let Some(arms) = node.get("anyOf") {
            let [first, second] = arms.seq()? else {
                return Err(arms.error("`anyOf` is only used to add null to one `$ref`"));
            };
            if second
                .get("type")
                .is_none_or(|ty| ty.str().is_ok_and(|ty| ty != "null"))
            {
                return Err(second.error("the second part of `anyOf` must be `type: 'null'`"));
            }
            return make(
                Type::Ref(self.reference(source, first.require("$ref")?)?),
                true,
            );
        }
        if let Some(value) = node.get("const") {
            return make(Type::Const(value.str()?.to_owned()), false);
        }
        if let Some(values) = node.get("enum") {
            return match values.seq()? {
                [value, null] if matches!(null.value, Value::Null) => {
                    make(Type::Const(value.str()?.to_owned()), true)
                }
                _ => Err(values.error("give an enum a name of its own under components/schemas")),
            };
        }
        let (name, nullable) = match node.get("type") {
            None => return make(Type::Json, false),
            Some(ty) => match &ty.value {
                Value::Seq(items) => match items.as_slice() {
                    [first, second] if second.str().is_ok_and(|text| text == "null") => {
                        (first.str()?, true)
                    }
                    _ => return Err(ty.error("a list of types is one type and 'null'")),
                },
                _ => (ty.str()?, false),
            },
        };
        let format = node.get("format").map(Node::str).transpose()?;
        let ty = match (name, format) {
            ("string", None) => Type::String,
            ("string", Some("date-time")) => Type::DateTime,
            ("string", Some("binary")) => Type::Binary,
            ("integer", None) => Type::Integer,
            ("number", None) => Type::Number,
            ("boolean", None) => Type::Boolean,
            ("array", None) => Type::Array(Box::new(self.shape(source, node.require("items")?)?)),
            ("object", None) => {
                if node.get("properties").is_some() {
                    return Err(
                        node.error("give an object a name of its own under components/schemas")
                    );
                }
                match node.get("additionalProperties") {
                    Some(values) if matches!(values.value, Value::Map(_)) => {
                        Type::Map(Box::new(self.shape(source, values)?))
                    }
                    Some(values) if values.bool()? => Type::JsonObject,
                    _ => {
                        return Err(node
                            .error("an inline object is a map: say so by `additionalProperties`"));
                    }
                }
            }
            _ => {
                return Err(node.error(format!(
                    "unknown type or format: {name} {}",
                    format.unwrap_or_default()
                )));
            }
        };
        make(ty, nullable)
    }

    fn rules(&self, node: &Node) -> Result<Rules> {
        let int = |key: &str| node.get(key).map(Node::int).transpose();
        let keys = node.get("propertyNames");
        if let Some(keys) = keys {
            keys.only(&["minLength", "maxLength"])?;
        }
        let key_int = |key: &str| {
            keys.and_then(|keys| keys.get(key))
                .map(Node::int)
                .transpose()
        };
        Ok(Rules {
            min_length: int("minLength")?,
            max_length: int("maxLength")?,
            pattern: match node.get("pattern") {
                Some(pattern) => Some(check::pattern(pattern)?),
                None => None,
            },
            minimum: int("minimum")?,
            maximum: int("maximum")?,
            min_items: int("minItems")?,
            max_items: int("maxItems")?,
            unique_items: node.get("uniqueItems").map_or(Ok(false), Node::bool)?,
            min_properties: int("minProperties")?,
            max_properties: int("maxProperties")?,
            key_min_length: key_int("minLength")?,
            key_max_length: key_int("maxLength")?,
            default: node.get("default").map(Node::to_json),
        })
    }

    fn operation(
        &self,
        source: &Source,
        path: &str,
        method: &str,
        node: &Node,
    ) -> Result<Operation> {
        node.only(OPERATION_KEYS)?;
        let mut path_params = Vec::new();
        let mut headers = Vec::new();
        let mut query: Vec<Query> = Vec::new();
        for item in node.get("parameters").map_or(Ok(&[][..]), Node::seq)? {
            let param = self.parameter(item)?;
            param.only(&[
                "name",
                "in",
                "description",
                "required",
                "schema",
                "x-argument",
            ])?;
            let name = param.require("name")?.str()?.to_owned();
            let doc = param.require("description")?.str()?.to_owned();
            let argument = match param.get("x-argument") {
                Some(argument) => argument.str()?.to_owned(),
                None => name.to_lowercase().replace('-', "_"),
            };
            match param.require("in")?.str()? {
                "path" => {
                    if !path.contains(&format!("{{{name}}}")) {
                        return Err(
                            param.error(format!("path parameter `{name}` is not in {path}"))
                        );
                    }
                    path_params.push(Param {
                        name,
                        argument,
                        doc,
                    });
                }
                "header" => headers.push(Param {
                    name,
                    argument,
                    doc,
                }),
                "query" => self.query(source, param, name, doc, &mut query)?,
                other => return Err(param.error(format!("unknown place of a parameter: {other}"))),
            }
        }
        let mut ordered = Vec::new();
        for part in path.split('{').skip(1) {
            let Some((name, _)) = part.split_once('}') else {
                return Err(node.error(format!("{path}: `{{` without `}}`")));
            };
            let Some(index) = path_params.iter().position(|param| param.name == name) else {
                return Err(node.error(format!("path parameter `{name}` of {path} is missing")));
            };
            ordered.push(path_params.remove(index));
        }
        let id = node.require("operationId")?.str()?.to_owned();
        let answer = self.answer(source, node)?;
        let stream = node.get("x-stream").map_or(Ok(false), Node::bool)?;
        if stream != matches!(answer, Answer::Stream { .. }) {
            return Err(node.error(format!(
                "`{id}`: `x-stream` and the answer's content type disagree"
            )));
        }
        let rate = node.require("x-rate-limit")?;
        let rate_limit = rate.str()?.to_owned();
        if !["create", "read", "files"].contains(&rate_limit.as_str()) {
            return Err(rate.error(format!(
                "unknown rate-limit class `{rate_limit}`; known: create, read, files"
            )));
        }
        Ok(Operation {
            id,
            document: source.name.clone(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: node.require("summary")?.str()?.to_owned(),
            path_params: ordered,
            query,
            headers,
            body: self.body(source, node)?,
            answer,
            beta: node
                .get("x-beta")
                .map(Node::str)
                .transpose()?
                .map(str::to_owned),
            idempotent: node.require("x-idempotent")?.bool()?,
            rate_limit,
        })
    }

    /// A parameter, or the shared one that it names.
    fn parameter<'n>(&'n self, item: &'n Node) -> Result<&'n Node> {
        let Some(reference) = item.get("$ref") else {
            return Ok(item);
        };
        let text = reference.str()?;
        let dangling = || reference.error(format!("`$ref` leads nowhere: {text}"));
        let (file, name) = text
            .split_once(".yaml#/components/parameters/")
            .ok_or_else(dangling)?;
        self.sources
            .iter()
            .find(|source| source.name == file)
            .and_then(|source| source.root.get("components")?.get("parameters")?.get(name))
            .ok_or_else(dangling)
    }

    fn query(
        &self,
        source: &Source,
        param: &Node,
        name: String,
        doc: String,
        query: &mut Vec<Query>,
    ) -> Result<()> {
        let shape = self.shape(source, param.require("schema")?)?;
        let required = param.get("required").map_or(Ok(false), Node::bool)?;
        let array = matches!(shape.ty, Type::Array(_));
        let (name, kind) = match name.split_once('[') {
            Some((name, "]")) => (name.to_owned(), QueryKind::Array),
            Some((name, bound)) => {
                let bound = bound.trim_end_matches(']').to_owned();
                if !["gt", "gte", "lt", "lte"].contains(&bound.as_str()) {
                    return Err(
                        param.error(format!("unknown bound `{bound}`; known: gt, gte, lt, lte"))
                    );
                }
                if let Some(Query {
                    kind: QueryKind::Range(bounds),
                    ..
                }) = query.iter_mut().find(|known| known.name == name)
                {
                    bounds.push((bound, doc));
                    return Ok(());
                }
                (
                    name.to_owned(),
                    QueryKind::Range(vec![(bound, doc.clone())]),
                )
            }
            None => (name, QueryKind::Scalar),
        };
        if array != (kind == QueryKind::Array) {
            return Err(
                param.error("an array in the query is named with `[]`, and nothing else is")
            );
        }
        query.push(Query {
            name,
            doc,
            shape,
            required,
            kind,
        });
        Ok(())
    }

    fn body(&self, source: &Source, node: &Node) -> Result<Body> {
        let Some(body) = node.get("requestBody") else {
            return Ok(Body::None);
        };
        body.only(&["required", "content"])?;
        let required = body.require("required")?.bool()?;
        match body.require("content")?.map()? {
            [(kind, content)] => {
                let schema = self.reference(source, content.require("schema")?.require("$ref")?)?;
                match kind.as_str() {
                    "application/json" => Ok(Body::Json { schema, required }),
                    "multipart/form-data" => Ok(Body::Multipart { schema }),
                    other => Err(content.error(format!("unknown body type `{other}`"))),
                }
            }
            _ => Err(body.error("a body has exactly one content type")),
        }
    }

    fn answer(&self, source: &Source, node: &Node) -> Result<Answer> {
        let responses = node.require("responses")?;
        responses.only(&["200", "default"])?;
        let ok = responses.require("200")?;
        let content = ok.require("content")?;
        let [(kind, content)] = content.map()? else {
            return Err(content.error("an answer has exactly one content type"));
        };
        let schema = content.require("schema")?;
        let pagination = node.get("x-pagination");
        match (kind.as_str(), pagination) {
            ("application/json", Some(pagination)) => {
                let name = pagination.str()?;
                let expected: &[&str] = match name {
                    "page" => &["data", "next_page"],
                    "bidirectional" => &["data", "next_page", "prev_page"],
                    "id" => &["data", "has_more", "first_id", "last_id"],
                    _ => {
                        return Err(pagination.error(format!(
                            "unknown pagination `{name}`; known: page, bidirectional, id"
                        )));
                    }
                };
                let properties = schema.require("properties")?;
                properties.only(expected)?;
                let data = self.shape(source, properties.require("data")?)?;
                match data.ty {
                    Type::Array(item) => Ok(Answer::Page {
                        item: item.ty,
                        pagination: name.to_owned(),
                    }),
                    _ => Err(properties.error("`data` of a page is an array")),
                }
            }
            ("application/json", None) => {
                let shape = self.shape(source, schema)?;
                Ok(Answer::Json {
                    ty: shape.ty,
                    nullable: shape.nullable,
                })
            }
            ("text/event-stream", None) => Ok(Answer::Stream {
                item: self.shape(source, schema)?.ty,
            }),
            ("application/octet-stream", None) => Ok(Answer::Binary),
            (_, Some(pagination)) => Err(pagination.error("only a JSON answer has pages")),
            (other, None) => Err(content.error(format!("unknown answer type `{other}`"))),
        }
    }
}

/// Marks what callers send as JSON: those types get constructors and rules.
fn mark_requests(definition: &mut Definition) {
    let mut open: Vec<String> = definition
        .operations
        .iter()
        .filter_map(|operation| match &operation.body {
            Body::Json { schema, .. } => Some(schema.clone()),
            Body::Multipart { .. } | Body::None => None,
        })
        .collect();
    while let Some(name) = open.pop() {
        let schema = definition
            .schemas
            .get_mut(&name)
            .expect("references were checked");
        if std::mem::replace(&mut schema.request, true) {
            continue;
        }
        schema.references(&mut open);
    }
}

impl Schema {
    /// Adds the names of the schemas that this one mentions.
    pub fn references(&self, out: &mut Vec<String>) {
        match &self.kind {
            Kind::Object(object) => object
                .fields
                .iter()
                .for_each(|field| field.shape.ty.references(out)),
            Kind::Union(union) => {
                out.extend(union.members.iter().map(|member| member.schema.clone()));
                out.extend(union.object.clone());
                if let Some(text) = &union.text {
                    text.references(out);
                }
            }
            Kind::Enum(_) => {}
        }
    }
}

impl Type {
    /// Adds the names of the schemas that this type mentions.
    pub fn references(&self, out: &mut Vec<String>) {
        match self {
            Type::Ref(name) => out.push(name.clone()),
            Type::Array(item) | Type::Map(item) => item.ty.references(out),
            _ => {}
        }
    }
}
