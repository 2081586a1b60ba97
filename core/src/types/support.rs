//! What the generated types are made of.
//!
//! The generated modules only list names, kinds and wire names; the macros
//! here turn a list into a type. Types do not derive serde's traits: the
//! derives lose raw JSON behind `flatten` and `untagged`, and code that is
//! generic over every serializer would be compiled again for each of several
//! hundred types. Instead each type reads from and writes to JSON text, and
//! serde sees that text through [`RawValue`].

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

/// A JSON value exactly as it was written: spacing, order and digits survive.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The JSON text.
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Checks `text` and keeps it.
    pub fn from_text(text: impl Into<String>) -> Result<Json, serde_json::Error> {
        RawValue::from_string(text.into()).map(Json)
    }

    /// Writes `value` as JSON.
    pub fn from_value<T: Serialize + ?Sized>(value: &T) -> Result<Json, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Json)
    }

    /// Reads the text as a `T`.
    pub fn parse<'a, T: Deserialize<'a>>(&'a self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.get())
    }
}

impl Default for Json {
    fn default() -> Json {
        Json(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        self.get() == other.get()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl From<&RawValue> for Json {
    fn from(raw: &RawValue) -> Json {
        Json(raw.to_owned())
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Json {
        Json(raw)
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Json {
        Json(RawValue::from_string(value.to_string()).expect("a Value prints as JSON"))
    }
}

/// A field that can be left out, null, or set, where the difference matters:
/// in an update, leaving a field out keeps it and null clears it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Maybe<T> {
    /// Not in the JSON.
    #[default]
    Absent,
    /// Present as `null`.
    Null,
    /// Present with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, unless absent or null.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        }
    }

    /// The value, unless absent or null.
    pub fn into_option(self) -> Option<T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        }
    }

    /// Whether the field is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Maybe::Absent)
    }

    /// Whether the field is an explicit null.
    pub fn is_null(&self) -> bool {
        matches!(self, Maybe::Null)
    }
}

impl<T: std::ops::Deref> Maybe<T> {
    /// The value by its target, unless absent or null.
    pub fn as_deref(&self) -> Option<&T::Target> {
        self.as_ref().map(|value| &**value)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Maybe<T> {
        Maybe::Value(value)
    }
}

/// The fields that this version does not know, kept as they came.
///
/// Their values are not printed by `Debug`: an unknown field may be a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Vec<(String, Json)>);

impl Extra {
    /// The value of an unknown field.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// Sets a field that the type does not have.
    pub fn insert(&mut self, name: impl Into<String>, value: Json) {
        let name = name.into();
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Names and values, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Whether there is no unknown field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(key, _)| key))
            .finish()
    }
}

/// A member of a union that this version does not know, kept as it came.
#[derive(Clone, PartialEq)]
pub struct Unknown {
    tag: String,
    raw: Json,
}

impl Unknown {
    /// The value of the field that tells members apart, empty if there is none.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The whole member.
    pub fn raw(&self) -> &Json {
        &self.raw
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unknown").field(&self.tag).finish()
    }
}

/// Why JSON is no value of a type, and where.
#[derive(Debug)]
pub(crate) struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    fn new(problem: impl Into<String>) -> DecodeError {
        DecodeError {
            path: String::new(),
            problem: problem.into(),
        }
    }

    fn expected(what: &str, raw: &RawValue) -> DecodeError {
        DecodeError::new(format!("expected {what}, found {}", kind(raw)))
    }

    fn at(mut self, step: &str) -> DecodeError {
        self.path = if self.path.is_empty() {
            step.to_owned()
        } else {
            format!("{step}.{}", self.path)
        };
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.problem)
        } else {
            write!(f, "{}: {}", self.path, self.problem)
        }
    }
}

fn kind(raw: &RawValue) -> &'static str {
    match raw.get().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

fn is_null(raw: &RawValue) -> bool {
    raw.get() == "null"
}

/// A type that reads from and writes to JSON text.
pub(crate) trait Wire: Sized {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError>;
    fn encode(&self, out: &mut Vec<u8>);
}

/// A [`Wire`] type that is always a JSON object.
pub(crate) trait WireObject: Wire {
    fn read(reader: Reader<'_>) -> Result<Self, DecodeError>;
}

pub(crate) fn deserialize<'de, T: Wire, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    T::decode(&raw).map_err(de::Error::custom)
}

pub(crate) fn serialize<T: Wire, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = String::from_utf8(to_vec(value)).expect("JSON is UTF-8");
    RawValue::from_string(text)
        .expect("encode writes JSON")
        .serialize(serializer)
}

pub(crate) fn to_vec<T: Wire>(value: &T) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    value.encode(&mut out);
    out
}

fn write<T: Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) {
    serde_json::to_writer(out, value).expect("a Vec takes every byte and the value has text keys");
}

macro_rules! leaf {
    ($($type:ty, $what:literal;)*) => {$(
        impl Wire for $type {
            fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
                serde_json::from_str(raw.get()).map_err(|_| DecodeError::expected($what, raw))
            }

            fn encode(&self, out: &mut Vec<u8>) {
                write(self, out);
            }
        }
    )*};
}

leaf! {
    String, "a string";
    bool, "a boolean";
    i64, "a whole number";
    f64, "a number";
}

impl Wire for Json {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
        Ok(raw.into())
    }

    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.get().as_bytes());
    }
}

impl<T: Wire> Wire for Box<T> {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
        T::decode(raw).map(Box::new)
    }

    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out);
    }
}

impl<T: Wire> Wire for Option<T> {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
        if is_null(raw) {
            Ok(None)
        } else {
            T::decode(raw).map(Some)
        }
    }

    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.encode(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
        let items: Vec<&RawValue> =
            serde_json::from_str(raw.get()).map_err(|_| DecodeError::expected("an array", raw))?;
        items
            .into_iter()
            .enumerate()
            .map(|(index, item)| T::decode(item).map_err(|error| error.at(&index.to_string())))
            .collect()
    }

    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            item.encode(out);
        }
        out.push(b']');
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn decode(raw: &RawValue) -> Result<Self, DecodeError> {
        let reader = Reader::new(raw)?;
        reader
            .fields
            .into_iter()
            .map(|(key, value)| {
                let value = T::decode(value).map_err(|error| error.at(&key))?;
                Ok((key.into_owned(), value))
            })
            .collect()
    }

    fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        for (key, value) in self {
            writer.field(key, value);
        }
        writer.end();
    }
}

/// An object taken apart: its fields, not yet decoded.
pub(crate) struct Reader<'a> {
    raw: &'a RawValue,
    fields: Vec<(Cow<'a, str>, &'a RawValue)>,
    stash: Extra,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(raw: &'a RawValue) -> Result<Reader<'a>, DecodeError> {
        let Fields(fields) =
            serde_json::from_str(raw.get()).map_err(|_| DecodeError::expected("an object", raw))?;
        Ok(Reader {
            raw,
            fields,
            stash: Extra::default(),
        })
    }

    /// The text of a field that tells the members of a union apart.
    pub(crate) fn tag(&self, name: &str) -> Option<String> {
        let (_, raw) = self.fields.iter().find(|(key, _)| key == name)?;
        serde_json::from_str(raw.get()).ok()
    }

    pub(crate) fn unknown(&self, tag: Option<String>) -> Unknown {
        Unknown {
            tag: tag.unwrap_or_default(),
            raw: self.raw.into(),
        }
    }

    fn take(&mut self, name: &str) -> Option<&'a RawValue> {
        let index = self.fields.iter().position(|(key, _)| key == name)?;
        Some(self.fields.remove(index).1)
    }

    fn decode<T: Wire>(name: &str, raw: &RawValue) -> Result<T, DecodeError> {
        T::decode(raw).map_err(|error| error.at(name))
    }

    pub(crate) fn req<T: Wire>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.take(name) {
            Some(raw) => Self::decode(name, raw),
            None => Err(DecodeError::new("missing").at(name)),
        }
    }

    pub(crate) fn opt<T: Wire>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.take(name) {
            // The API says that this field is never null. Nothing is lost if
            // it is all the same: what the type cannot hold stays as it came.
            Some(raw) if is_null(raw) => {
                self.stash.insert(name, raw.into());
                Ok(None)
            }
            Some(raw) => Self::decode(name, raw).map(Some),
            None => Ok(None),
        }
    }

    pub(crate) fn nul<T: Wire>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.take(name) {
            Some(raw) => Self::decode(name, raw),
            None => Ok(None),
        }
    }

    pub(crate) fn may<T: Wire>(&mut self, name: &str) -> Result<Maybe<T>, DecodeError> {
        match self.take(name) {
            Some(raw) if is_null(raw) => Ok(Maybe::Null),
            Some(raw) => Self::decode(name, raw).map(Maybe::Value),
            None => Ok(Maybe::Absent),
        }
    }

    /// A field with a single allowed value, which the type does not store.
    pub(crate) fn constant(&mut self, name: &str, value: &str) {
        if let Some(raw) = self.take(name)
            && serde_json::from_str::<String>(raw.get()).ok().as_deref() != Some(value)
        {
            self.stash.insert(name, raw.into());
        }
    }

    /// What is left.
    pub(crate) fn rest(self) -> Extra {
        let mut extra = self.stash;
        for (key, value) in self.fields {
            extra.insert(key, value.into());
        }
        extra
    }
}

/// Writes one object.
pub(crate) struct Writer<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Writer<'a> {
        out.push(b'{');
        Writer { out, first: true }
    }

    fn field<T: Wire>(&mut self, name: &str, value: &T) {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        write(name, self.out);
        self.out.push(b':');
        value.encode(self.out);
    }

    pub(crate) fn req<T: Wire>(&mut self, name: &str, value: &T) {
        self.field(name, value);
    }

    pub(crate) fn opt<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    pub(crate) fn nul<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        self.field(name, value);
    }

    pub(crate) fn may<T: Wire>(&mut self, name: &str, value: &Maybe<T>) {
        match value {
            Maybe::Absent => {}
            Maybe::Null => self.field(name, &Json::default()),
            Maybe::Value(value) => self.field(name, value),
        }
    }

    pub(crate) fn constant(&mut self, name: &str, value: &str, extra: &Extra) {
        if extra.get(name).is_none() {
            self.field(name, &value.to_owned());
        }
    }

    pub(crate) fn rest(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            self.field(name, value);
        }
    }

    pub(crate) fn end(self) {
        self.out.push(b'}');
    }
}

/// An object's fields in order; of a repeated name the last one counts.
struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields: Vec<(Cow<'de, str>, &'de RawValue)> = Vec::with_capacity(8);
                while let Some(Key(key)) = map.next_key()? {
                    let value = map.next_value()?;
                    match fields.iter_mut().find(|(known, _)| *known == key) {
                        Some(field) => field.1 = value,
                        None => fields.push((key, value)),
                    }
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}

/// An object key, borrowed where it holds no escape.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// serde's traits for a [`Wire`] type.
macro_rules! serde_by_wire {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::types::support::deserialize(deserializer)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::types::support::serialize(self, serializer)
            }
        }
    };
}

/// The Rust type of a field by its presence: always there (`req`), may be left
/// out (`opt`), always there but may be null (`nul`), or any of these (`may`).
macro_rules! field_type {
    (req $type:ty) => { $type };
    (opt $type:ty) => { Option<$type> };
    (nul $type:ty) => { Option<$type> };
    (may $type:ty) => { crate::types::Maybe<$type> };
}

/// What `Debug` shows of a field.
macro_rules! field_debug {
    ($value:expr) => {
        $value
    };
    ($value:expr, secret) => {
        &format_args!("(secret)")
    };
}

/// The method that sets a field which can be left out.
macro_rules! field_setter {
    ($field:ident: opt $type:ty = $wire:literal) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $field(mut self, value: impl Into<$type>) -> Self {
            self.$field = Some(value.into());
            self
        }
    };
    ($field:ident: nul $type:ty = $wire:literal) => {
        field_setter!($field: opt $type = $wire);
    };
    ($field:ident: may $type:ty = $wire:literal) => {
        #[doc = concat!("Sets `", $wire, "`; for an explicit null, assign [`Maybe::Null`](crate::types::Maybe::Null) to the field.")]
        pub fn $field(mut self, value: impl Into<$type>) -> Self {
            self.$field = crate::types::Maybe::Value(value.into());
            self
        }
    };
}

/// A type that is a JSON object.
macro_rules! object {
    (
        $(#[$meta:meta])*
        $name:ident [$($constant:literal = $value:literal),*] {
            $($(#[$required_meta:meta])* $required:ident: req $required_type:ty = $required_wire:literal $(, $required_secret:ident)?;)*
            --
            $($(#[$field_meta:meta])* $field:ident: $kind:ident $type:ty = $wire:literal $(, $secret:ident)?;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $($(#[$required_meta])* pub $required: $required_type,)*
            $($(#[$field_meta])* pub $field: field_type!($kind $type),)*
            /// Fields that this version does not know.
            pub extra: crate::types::Extra,
        }

        impl crate::types::support::WireObject for $name {
            fn read(mut reader: crate::types::support::Reader<'_>) -> Result<Self, crate::types::support::DecodeError> {
                $(reader.constant($constant, $value);)*
                Ok(Self {
                    $($required: reader.req($required_wire)?,)*
                    $($field: reader.$kind($wire)?,)*
                    extra: reader.rest(),
                })
            }
        }

        impl crate::types::support::Wire for $name {
            fn decode(raw: &serde_json::value::RawValue) -> Result<Self, crate::types::support::DecodeError> {
                crate::types::support::WireObject::read(crate::types::support::Reader::new(raw)?)
            }

            fn encode(&self, out: &mut Vec<u8>) {
                let mut writer = crate::types::support::Writer::new(out);
                $(writer.constant($constant, $value, &self.extra);)*
                $(writer.req($required_wire, &self.$required);)*
                $(writer.$kind($wire, &self.$field);)*
                writer.rest(&self.extra);
                writer.end();
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(shown.field($required_wire, field_debug!(&self.$required $(, $required_secret)?));)*
                $(shown.field($wire, field_debug!(&self.$field $(, $secret)?));)*
                if !self.extra.is_empty() {
                    shown.field("extra", &self.extra);
                }
                shown.finish()
            }
        }

        serde_by_wire!($name);
    };
}

/// An [`object!`] that callers make: `new` with the required fields, then one
/// method per other field.
macro_rules! params {
    (
        $(#[$meta:meta])*
        $name:ident [$($constant:literal = $value:literal),*] {
            $($(#[$required_meta:meta])* $required:ident: req $required_type:ty = $required_wire:literal $(, $required_secret:ident)?;)*
            --
            $($(#[$field_meta:meta])* $field:ident: $kind:ident $type:ty = $wire:literal $(, $secret:ident)?;)*
        }
    ) => {
        object! {
            $(#[$meta])*
            $name [$($constant = $value),*] {
                $($(#[$required_meta])* $required: req $required_type = $required_wire $(, $required_secret)?;)*
                --
                $($(#[$field_meta])* $field: $kind $type = $wire $(, $secret)?;)*
            }
        }

        impl $name {
            /// The required fields; everything else is left out.
            #[allow(clippy::new_without_default, clippy::too_many_arguments)]
            pub fn new($($required: impl Into<$required_type>),*) -> Self {
                Self {
                    $($required: $required.into(),)*
                    $($field: Default::default(),)*
                    extra: Default::default(),
                }
            }

            $(field_setter!($field: $kind $type = $wire);)*
        }
    };
}

/// An open set of strings.
macro_rules! string_enum {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal;)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version does not know.
            Unknown(String),
        }

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::types::support::QueryValue for $name {
            fn push(&self, name: &str, out: &mut Vec<(String, String)>) {
                out.push((name.to_owned(), self.as_str().to_owned()));
            }
        }

        impl crate::types::support::Wire for $name {
            fn decode(raw: &serde_json::value::RawValue) -> Result<Self, crate::types::support::DecodeError> {
                String::decode(raw).map(Self::from)
            }

            fn encode(&self, out: &mut Vec<u8>) {
                self.as_str().to_owned().encode(out);
            }
        }

        serde_by_wire!($name);
    };
}

/// One of several objects, told apart by one field; open. A union may also
/// allow a plain string, and an object that needs no telling apart.
macro_rules! union {
    (
        $(#[$meta:meta])*
        $name:ident by $discriminator:literal $(, text $text:ty)? $(, object $object:ident)? {
            $($(#[$variant_meta:meta])* $variant:ident($type:ident) = $tag:literal;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $(
                /// The short form: a string.
                Text($text),
            )?
            $(
                /// The long form: an object.
                Object(Box<$object>),
            )?
            $($(#[$variant_meta])* $variant(Box<$type>),)*
            /// A member that this version does not know, as it came.
            Unknown(crate::types::Unknown),
        }

        impl $name {
            /// The value of the field that tells members apart.
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::Text(_) => { let _ = stringify!($text); "" })?
                    $(Self::Object(_) => { let _ = stringify!($object); "" })?
                    $(Self::$variant(_) => $tag,)*
                    Self::Unknown(unknown) => unknown.tag(),
                }
            }
        }

        $(
            impl From<$text> for $name {
                fn from(text: $text) -> Self {
                    Self::Text(text)
                }
            }

            impl From<&str> for $name {
                fn from(text: &str) -> Self {
                    Self::Text(text.into())
                }
            }
        )?

        $(
            impl From<$object> for $name {
                fn from(object: $object) -> Self {
                    Self::Object(Box::new(object))
                }
            }
        )?

        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self::$variant(Box::new(value))
                }
            }
        )*

        impl crate::types::support::Wire for $name {
            fn decode(raw: &serde_json::value::RawValue) -> Result<Self, crate::types::support::DecodeError> {
                $(
                    if raw.get().starts_with('"') {
                        return <$text as crate::types::support::Wire>::decode(raw).map(Self::Text);
                    }
                )?
                let reader = crate::types::support::Reader::new(raw)?;
                $(
                    if let Ok(value) = <$object as crate::types::support::Wire>::decode(raw) {
                        return Ok(Self::Object(Box::new(value)));
                    }
                )?
                let tag = reader.tag($discriminator);
                match tag.as_deref() {
                    $(Some($tag) => crate::types::support::WireObject::read(reader).map(|value| Self::$variant(Box::new(value))),)*
                    _ => Ok(Self::Unknown(reader.unknown(tag))),
                }
            }

            fn encode(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::Text(text) => { let _ = stringify!($text); crate::types::support::Wire::encode(text, out) })?
                    $(Self::Object(object) => { let _ = stringify!($object); crate::types::support::Wire::encode(object, out) })?
                    $(Self::$variant(value) => crate::types::support::Wire::encode(value, out),)*
                    Self::Unknown(unknown) => crate::types::support::Wire::encode(unknown.raw(), out),
                }
            }
        }

        serde_by_wire!($name);
    };
}

/// A value of a query parameter.
pub(crate) trait QueryValue {
    fn push(&self, name: &str, out: &mut Vec<(String, String)>);
}

macro_rules! query_value {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn push(&self, name: &str, out: &mut Vec<(String, String)>) {
                out.push((name.to_owned(), self.to_string()));
            }
        }
    )*};
}

query_value!(String, i64, bool);

impl<T: QueryValue> QueryValue for Vec<T> {
    fn push(&self, name: &str, out: &mut Vec<(String, String)>) {
        for value in self {
            value.push(name, out);
        }
    }
}

/// The query parameters of one operation.
macro_rules! query {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty = $wire:literal;)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: Option<$type>,)*
        }

        impl $name {
            /// Nothing asked for: the server's defaults.
            pub fn new() -> Self {
                Self::default()
            }

            $(
                #[doc = concat!("Sets `", $wire, "`.")]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    self.$field = Some(value.into());
                    self
                }
            )*

            /// Wire names with brackets, and values.
            pub fn to_query(&self) -> Vec<(String, String)> {
                let mut out = Vec::new();
                $(
                    if let Some(value) = &self.$field {
                        crate::types::support::QueryValue::push(value, $wire, &mut out);
                    }
                )*
                out
            }
        }
    };
}
