//! Round-trip cases: JSON of every schema that has to come back from every
//! language's types as it went in.

use serde_json::{Map, Value, json};

use super::{HEADER, Output};
use crate::ir::*;

/// How deep optional fields are filled in.
const DEPTH: usize = 3;

/// Lines of `schema`, `case` and `JSON`, separated by tabs.
pub fn output(definition: &Definition) -> Output {
    let mut text = format!("# {HEADER}\n");
    let maker = Maker { definition };
    for schema in definition
        .schemas
        .values()
        .filter(|schema| !schema.multipart)
    {
        let mut line =
            |case: &str, json: String| text.push_str(&format!("{}\t{case}\t{json}\n", schema.name));
        match &schema.kind {
            Kind::Object(object) => {
                line("minimal", maker.object(object, DEPTH).to_string());
                line("full", maker.object(object, 0).to_string());
                if object.fields.iter().any(|field| field.shape.nullable) {
                    line("nulls", maker.nulls(object).to_string());
                }
                line("unknown field", with_unknown(&maker.object(object, DEPTH)));
            }
            Kind::Union(union) => {
                for member in &union.members {
                    line(&member.tag, maker.schema(&member.schema, DEPTH).to_string());
                }
                if let Some(object) = &union.object {
                    line("object", maker.schema(object, DEPTH).to_string());
                }
                if let Some(text) = &union.text {
                    line(
                        "text",
                        maker.value(text, &Rules::default(), DEPTH).to_string(),
                    );
                }
                if !union.discriminator.is_empty() {
                    let tag = &union.discriminator;
                    line(
                        "unknown member",
                        format!(
                            r#"{{"{tag}":"x_new","numbers":[1.0e10,0.10],"deep":{{"a":null}}}}"#
                        ),
                    );
                }
            }
            Kind::Enum(values) => {
                for value in values {
                    line(&value.text, Value::from(value.text.as_str()).to_string());
                }
                line("unknown value", Value::from("x_new").to_string());
            }
        }
    }
    Output {
        path: "tests/cases/roundtrip.tsv".into(),
        text,
    }
}

/// Numbers keep their digits, which a parsed value would not.
fn with_unknown(value: &Value) -> String {
    let text = value.to_string();
    let inner = text.trim_start_matches('{').trim_end_matches('}');
    let comma = if inner.is_empty() { "" } else { "," };
    let text = text.strip_suffix('}').unwrap_or(&text);
    format!(r#"{text}{comma}"x_new":{{"number":1.0e10,"list":[0.10,null]}}}}"#)
}

struct Maker<'a> {
    definition: &'a Definition,
}

impl Maker<'_> {
    fn schema(&self, name: &str, depth: usize) -> Value {
        match &self.definition.schemas[name].kind {
            Kind::Object(object) => self.object(object, depth),
            Kind::Union(union) => match (union.members.first(), &union.object, &union.text) {
                (Some(member), ..) => self.schema(&member.schema, depth),
                (None, Some(object), _) => self.schema(object, depth),
                (None, None, Some(text)) => self.value(text, &Rules::default(), depth),
                (None, None, None) => Value::Null,
            },
            Kind::Enum(values) => values
                .first()
                .map_or(Value::Null, |value| value.text.as_str().into()),
        }
    }

    fn object(&self, object: &Object, depth: usize) -> Value {
        let mut fields = Map::new();
        for field in &object.fields {
            if field.required || depth < DEPTH {
                fields.insert(
                    field.name.clone(),
                    self.value(&field.shape.ty, &field.shape.rules, depth + 1),
                );
            }
        }
        if object.open && depth < DEPTH {
            fields.insert("further".to_owned(), json!({"any": ["thing", 1]}));
        }
        Value::Object(fields)
    }

    /// Null wherever it is allowed, and nothing else that may be left out.
    fn nulls(&self, object: &Object) -> Value {
        let mut fields = Map::new();
        for field in &object.fields {
            if field.shape.nullable {
                fields.insert(field.name.clone(), Value::Null);
            } else if field.required {
                fields.insert(
                    field.name.clone(),
                    self.value(&field.shape.ty, &field.shape.rules, DEPTH),
                );
            }
        }
        Value::Object(fields)
    }

    fn value(&self, ty: &Type, rules: &Rules, depth: usize) -> Value {
        match ty {
            Type::String | Type::Binary => text(rules).into(),
            Type::DateTime => "2026-11-01T12:00:00Z".into(),
            Type::Integer => rules.minimum.unwrap_or(7).max(1).into(),
            Type::Number => 1.5.into(),
            Type::Boolean => true.into(),
            Type::JsonObject => json!({"key": [1, {"deep": null}]}),
            Type::Json => json!(["anything"]),
            Type::Const(value) => value.as_str().into(),
            Type::Ref(name) => self.schema(name, depth),
            Type::Array(item) => {
                let least = usize::try_from(rules.min_items.unwrap_or(1))
                    .unwrap_or(1)
                    .max(1);
                let first = self.value(&item.ty, &item.rules, depth);
                if depth >= DEPTH && rules.min_items.is_none() {
                    json!([])
                } else {
                    Value::Array(vec![first; least])
                }
            }
            Type::Map(item) => json!({"key": self.value(&item.ty, &item.rules, depth)}),
        }
    }
}

/// A text that keeps the rules, with characters of several lengths where it may.
fn text(rules: &Rules) -> String {
    let least = usize::try_from(rules.min_length.unwrap_or(1))
        .unwrap_or(1)
        .max(1);
    match &rules.pattern {
        Some(pattern) => {
            let first = pattern.chars().nth(2).unwrap_or('a');
            first.to_string().repeat(least)
        }
        None if least > 4 => "x".repeat(least),
        None => "aé€𝄞".to_owned(),
    }
}
