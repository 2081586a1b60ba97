//! Checks request bodies against the rules that `api/` states.
//!
//! Servers call [`request`] before they do anything. A violation names the
//! place and the rule, and never repeats a value: it may be a secret.

#[rustfmt::skip]
mod table;

use std::fmt;

use serde_json::{Map, Value};

/// What breaks a rule, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Field names and list positions joined by dots, such as `tools.0.name`;
    /// empty for the body itself.
    pub path: String,
    /// The rule, and what was found instead.
    pub rule: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.rule)
        } else {
            write!(f, "{}: {}", self.path, self.rule)
        }
    }
}

impl std::error::Error for Violation {}

/// What to do with fields that the API does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownFields {
    /// Ignore them.
    #[default]
    Allow,
    /// Refuse the request.
    Refuse,
}

/// Checks the JSON body of an operation. `None` is a request without a body.
///
/// Operations that take no JSON body accept anything.
pub fn request(
    operation: &str,
    body: Option<&Value>,
    unknown: UnknownFields,
) -> Result<(), Violation> {
    let Ok(index) = table::BODIES.binary_search_by(|(id, ..)| (*id).cmp(operation)) else {
        return Ok(());
    };
    let (_, rules, required) = table::BODIES[index];
    let mut check = Check {
        path: Vec::new(),
        unknown,
    };
    match body {
        Some(body) => check.object(rules, body),
        None if required => Err(check.violation("a JSON body is required")),
        None => Ok(()),
    }
}

struct Object {
    fields: &'static [Field],
    /// Further fields are part of the contract.
    open: bool,
    /// Least number of fields.
    min: usize,
}

struct Field {
    name: &'static str,
    required: bool,
    shape: Shape,
}

struct Union {
    discriminator: &'static str,
    /// Rules for a plain string in place of an object.
    text: Option<Kind>,
    /// The only object, where nothing tells members apart.
    object: Option<&'static Object>,
    members: &'static [(&'static str, &'static Object)],
}

struct Shape {
    kind: Kind,
    nullable: bool,
    secret: bool,
}

impl Shape {
    const fn new(kind: Kind) -> Shape {
        Shape {
            kind,
            nullable: false,
            secret: false,
        }
    }

    const fn or_null(self) -> Shape {
        Shape {
            nullable: true,
            ..self
        }
    }

    #[allow(dead_code)]
    const fn secret(self) -> Shape {
        Shape {
            secret: true,
            ..self
        }
    }
}

// The definition decides which kinds occur.
#[allow(dead_code)]
enum Kind {
    Text {
        min: u32,
        max: u32,
        class: Option<&'static str>,
    },
    DateTime,
    Integer {
        min: i64,
        max: i64,
    },
    Number,
    Boolean,
    AnyObject,
    Any,
    Enum(&'static [&'static str]),
    Object(&'static Object),
    Union(&'static Union),
    Array {
        item: &'static Shape,
        min: u32,
        max: u32,
        unique: bool,
    },
    Map {
        value: &'static Shape,
        max: u32,
        key_min: u32,
        key_max: u32,
    },
}

struct Check {
    path: Vec<String>,
    unknown: UnknownFields,
}

impl Check {
    fn violation(&self, rule: impl Into<String>) -> Violation {
        Violation {
            path: self.path.join("."),
            rule: rule.into(),
        }
    }

    fn inside(
        &mut self,
        step: impl Into<String>,
        check: impl FnOnce(&mut Check) -> Result<(), Violation>,
    ) -> Result<(), Violation> {
        self.path.push(step.into());
        let verdict = check(self);
        self.path.pop();
        verdict
    }

    fn expected(&self, what: &str, found: &Value) -> Violation {
        self.violation(format!("expected {what}, got {}", kind_of(found)))
    }

    fn fields<'v>(&self, value: &'v Value) -> Result<&'v Map<String, Value>, Violation> {
        value
            .as_object()
            .ok_or_else(|| self.expected("an object", value))
    }

    fn object(&mut self, rules: &Object, value: &Value) -> Result<(), Violation> {
        let fields = self.fields(value)?;
        for field in rules.fields {
            match fields.get(field.name) {
                Some(value) => self.inside(field.name, |check| check.shape(&field.shape, value))?,
                None if field.required => {
                    return self.inside(field.name, |check| {
                        Err(check.violation("field is required"))
                    });
                }
                None => {}
            }
        }
        if fields.len() < rules.min {
            return Err(self.violation(format!(
                "object must have at least {}",
                count(rules.min, "field")
            )));
        }
        if rules.open || self.unknown == UnknownFields::Allow {
            return Ok(());
        }
        match fields
            .keys()
            .find(|name| rules.fields.iter().all(|field| field.name != name.as_str()))
        {
            Some(name) => self.inside(name.as_str(), |check| Err(check.violation("unknown field"))),
            None => Ok(()),
        }
    }

    fn union(&mut self, rules: &Union, value: &Value) -> Result<(), Violation> {
        if let (Value::String(_), Some(text)) = (value, &rules.text) {
            return self.kind(text, value, false);
        }
        let Some(fields) = value.as_object() else {
            let what = if rules.text.is_some() {
                "a string or an object"
            } else {
                "an object"
            };
            return Err(self.expected(what, value));
        };
        if let Some(object) = rules.object {
            return self.object(object, value);
        }
        let tag = fields.get(rules.discriminator);
        let member = rules
            .members
            .iter()
            .find(|(name, _)| tag.and_then(Value::as_str) == Some(*name));
        if let Some((_, object)) = member {
            return self.object(object, value);
        }
        let allowed = list(rules.members.iter().map(|(name, _)| *name));
        self.inside(rules.discriminator, |check| match tag {
            None => Err(check.violation(format!("field is required, one of {allowed}"))),
            Some(Value::String(_)) => Err(check.violation(format!("must be one of {allowed}"))),
            Some(other) => Err(check.expected("a string", other)),
        })
    }

    fn shape(&mut self, shape: &Shape, value: &Value) -> Result<(), Violation> {
        if value.is_null() && shape.nullable {
            return Ok(());
        }
        self.kind(&shape.kind, value, shape.secret)
    }

    fn kind(&mut self, kind: &Kind, value: &Value, secret: bool) -> Result<(), Violation> {
        match kind {
            Kind::Text { min, max, class } => self.text(value, *min, *max, *class, secret),
            Kind::DateTime => match value.as_str() {
                Some(text) if is_date_time(text) => Ok(()),
                Some(_) => Err(self.violation(
                    "string must be a date and time as in RFC 3339, such as 2026-11-01T12:00:00Z",
                )),
                None => Err(self.expected("a string", value)),
            },
            Kind::Integer { min, max } => match value.as_i64() {
                Some(number) if number < *min => {
                    Err(self.violation(format!("must be at least {min}, got {number}")))
                }
                Some(number) if number > *max => {
                    Err(self.violation(format!("must be at most {max}, got {number}")))
                }
                Some(_) => Ok(()),
                None => Err(self.expected("a whole number", value)),
            },
            Kind::Number => value
                .is_number()
                .then_some(())
                .ok_or_else(|| self.expected("a number", value)),
            Kind::Boolean => value
                .is_boolean()
                .then_some(())
                .ok_or_else(|| self.expected("a boolean", value)),
            Kind::AnyObject => self.fields(value).map(|_| ()),
            Kind::Any => Ok(()),
            Kind::Enum(allowed) => match value.as_str() {
                Some(text) if allowed.contains(&text) => Ok(()),
                Some(_) => {
                    Err(self.violation(format!("must be one of {}", list(allowed.iter().copied()))))
                }
                None => Err(self.expected("a string", value)),
            },
            Kind::Object(rules) => self.object(rules, value),
            Kind::Union(rules) => self.union(rules, value),
            Kind::Array {
                item,
                min,
                max,
                unique,
            } => self.array(value, item, *min, *max, *unique),
            Kind::Map {
                value: rules,
                max,
                key_min,
                key_max,
            } => {
                let fields = self.fields(value)?;
                if fields.len() > *max as usize {
                    let most = count(*max as usize, "entry");
                    return Err(self.violation(format!(
                        "object must have at most {most}, got {}",
                        fields.len()
                    )));
                }
                for (key, value) in fields {
                    let length = key.chars().count();
                    if length < *key_min as usize || length > *key_max as usize {
                        return Err(self.violation(format!(
                            "keys must have {key_min} to {}, one has {length}",
                            count(*key_max as usize, "character")
                        )));
                    }
                    self.inside(key.as_str(), |check| check.shape(rules, value))?;
                }
                Ok(())
            }
        }
    }

    fn text(
        &self,
        value: &Value,
        min: u32,
        max: u32,
        class: Option<&str>,
        secret: bool,
    ) -> Result<(), Violation> {
        let Some(text) = value.as_str() else {
            return Err(self.expected("a string", value));
        };
        let length = text.chars().count();
        // Even the length of a secret is nobody's business.
        let got = if secret {
            String::new()
        } else {
            format!(", got {length}")
        };
        if length < min as usize {
            let least = count(min as usize, "character");
            return Err(self.violation(format!("string must have at least {least}{got}")));
        }
        if length > max as usize {
            let most = count(max as usize, "character");
            return Err(self.violation(format!("string must have at most {most}{got}")));
        }
        match class {
            Some(class) if !text.chars().all(|c| in_class(class, c)) => {
                Err(self.violation(format!("string may hold only characters of [{class}]")))
            }
            _ => Ok(()),
        }
    }

    fn array(
        &mut self,
        value: &Value,
        item: &Shape,
        min: u32,
        max: u32,
        unique: bool,
    ) -> Result<(), Violation> {
        let Some(items) = value.as_array() else {
            return Err(self.expected("an array", value));
        };
        if items.len() < min as usize {
            let least = count(min as usize, "item");
            return Err(self.violation(format!(
                "array must have at least {least}, got {}",
                items.len()
            )));
        }
        if items.len() > max as usize {
            let most = count(max as usize, "item");
            return Err(self.violation(format!(
                "array must have at most {most}, got {}",
                items.len()
            )));
        }
        for (index, value) in items.iter().enumerate() {
            self.inside(index.to_string(), |check| {
                if unique && items[..index].contains(value) {
                    return Err(check.violation("items must differ from each other"));
                }
                check.shape(item, value)
            })?;
        }
        Ok(())
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn count(number: usize, noun: &str) -> String {
    match (number, noun) {
        (1, noun) => format!("1 {noun}"),
        (number, "entry") => format!("{number} entries"),
        (number, noun) => format!("{number} {noun}s"),
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whether a character is in a class such as `A-Za-z0-9_-`.
fn in_class(class: &str, c: char) -> bool {
    let class: Vec<char> = class.chars().collect();
    let mut rest = class.as_slice();
    loop {
        match rest {
            [] => return false,
            [low, '-', high, tail @ ..] => {
                if (*low..=*high).contains(&c) {
                    return true;
                }
                rest = tail;
            }
            [one, tail @ ..] => {
                if *one == c {
                    return true;
                }
                rest = tail;
            }
        }
    }
}

/// Whether a text is an RFC 3339 date and time with a time zone.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>, least: u32, most: u32| {
        bytes.get(range).is_some_and(|digits| {
            digits.iter().all(u8::is_ascii_digit)
                && std::str::from_utf8(digits)
                    .ok()
                    .and_then(|digits| digits.parse().ok())
                    .is_some_and(|value: u32| (least..=most).contains(&value))
        })
    };
    let sign =
        |index: usize, allowed: &[u8]| bytes.get(index).is_some_and(|byte| allowed.contains(byte));
    let (Some(year), Some(month), Some(day)) = (
        digits(bytes, 0..4),
        digits(bytes, 5..7),
        digits(bytes, 8..10),
    ) else {
        return false;
    };
    let clock = number(11..13, 0, 23) && number(14..16, 0, 59) && number(17..19, 0, 60);
    let signs =
        sign(4, b"-") && sign(7, b"-") && sign(10, b"Tt ") && sign(13, b":") && sign(16, b":");
    if !(clock && signs && (1..=12).contains(&month) && day >= 1 && day <= days(year, month)) {
        return false;
    }
    let mut zone = 19;
    if sign(zone, b".") {
        let fraction = bytes[zone + 1..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if fraction == 0 {
            return false;
        }
        zone += 1 + fraction;
    }
    match &bytes[zone..] {
        b"Z" | b"z" => true,
        [b'+' | b'-', _, _, b':', _, _] => {
            number(zone + 1..zone + 3, 0, 23) && number(zone + 4..zone + 6, 0, 59)
        }
        _ => false,
    }
}

fn digits(bytes: &[u8], range: std::ops::Range<usize>) -> Option<u32> {
    let digits = bytes.get(range)?;
    digits.iter().try_fold(0, |value, byte| {
        byte.is_ascii_digit()
            .then(|| value * 10 + u32::from(byte - b'0'))
    })
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
