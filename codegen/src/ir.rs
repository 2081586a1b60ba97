//! The definition, as every output sees it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::yaml::Pos;

/// Everything that `api/` says.
#[derive(Debug)]
pub struct Definition {
    pub documents: Vec<Document>,
    pub schemas: BTreeMap<String, Schema>,
    pub operations: Vec<Operation>,
}

/// One file of `api/`.
#[derive(Debug, Serialize)]
pub struct Document {
    /// File name without ending; the name of the generated modules.
    pub name: String,
    pub title: String,
    /// Schemas in the order of the file.
    pub schemas: Vec<String>,
}

#[derive(Debug)]
pub struct Schema {
    pub name: String,
    pub document: String,
    pub doc: String,
    pub at: Pos,
    pub kind: Kind,
    pub examples: Vec<serde_json::Value>,
    /// Reachable from a JSON request body.
    pub request: bool,
    /// The parts of an upload: never JSON, so no type.
    pub multipart: bool,
}

#[derive(Debug)]
pub enum Kind {
    Object(Object),
    Union(Union),
    Enum(Vec<EnumValue>),
}

#[derive(Debug)]
pub struct Object {
    pub fields: Vec<Field>,
    /// Unlisted fields are part of the contract, not merely tolerated.
    pub open: bool,
    pub rules: Rules,
}

#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub doc: String,
    pub required: bool,
    pub shape: Shape,
    pub at: Pos,
}

/// A type with what further limits its values.
#[derive(Clone, Debug)]
pub struct Shape {
    pub ty: Type,
    pub nullable: bool,
    pub secret: bool,
    pub rules: Rules,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    String,
    DateTime,
    Binary,
    Integer,
    Number,
    Boolean,
    /// Any JSON object.
    JsonObject,
    /// Any JSON value.
    Json,
    /// One string and no other.
    Const(String),
    Ref(String),
    Array(Box<Shape>),
    Map(Box<Shape>),
}

impl PartialEq for Shape {
    fn eq(&self, other: &Shape) -> bool {
        self.ty == other.ty && self.nullable == other.nullable
    }
}

/// Constraints by JSON Schema keyword.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub pattern: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub min_items: Option<i64>,
    pub max_items: Option<i64>,
    pub unique_items: bool,
    pub min_properties: Option<i64>,
    pub max_properties: Option<i64>,
    pub key_min_length: Option<i64>,
    pub key_max_length: Option<i64>,
    pub default: Option<serde_json::Value>,
}

#[derive(Debug)]
pub struct Union {
    /// The field that tells members apart; empty if there is at most one
    /// object and no need to.
    pub discriminator: String,
    /// The plain string that may stand for an object.
    pub text: Option<Type>,
    /// The only object, where no field tells members apart.
    pub object: Option<String>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub struct Member {
    pub tag: String,
    pub schema: String,
}

#[derive(Debug)]
pub struct EnumValue {
    pub text: String,
    pub doc: String,
}

#[derive(Debug)]
pub struct Operation {
    pub id: String,
    pub document: String,
    pub method: String,
    pub path: String,
    pub summary: String,
    pub path_params: Vec<Param>,
    pub query: Vec<Query>,
    pub headers: Vec<Param>,
    pub body: Body,
    pub answer: Answer,
    pub beta: Option<String>,
    pub idempotent: bool,
    pub rate_limit: String,
}

#[derive(Debug)]
pub struct Param {
    pub name: String,
    /// Name in languages whose identifiers have no hyphens.
    pub argument: String,
    pub doc: String,
}

/// One query parameter; a range carries its bounds.
#[derive(Debug)]
pub struct Query {
    /// Wire name without brackets.
    pub name: String,
    pub doc: String,
    pub shape: Shape,
    pub required: bool,
    pub kind: QueryKind,
}

#[derive(Debug, PartialEq)]
pub enum QueryKind {
    Scalar,
    Array,
    /// Bounds with their descriptions.
    Range(Vec<(String, String)>),
}

#[derive(Debug)]
pub enum Body {
    None,
    Json { schema: String, required: bool },
    Multipart { schema: String },
}

#[derive(Debug)]
pub enum Answer {
    Json { ty: Type, nullable: bool },
    Page { item: Type, pagination: String },
    Stream { item: Type },
    Binary,
}
