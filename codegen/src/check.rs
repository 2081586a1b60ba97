//! Whether defaults, examples and patterns of the definition make sense.

use serde_json::Value;

use crate::{
    error::{Error, Result},
    ir::*,
    read::Example,
    yaml::Node,
};

/// The only pattern form that every language's validator can match by hand:
/// one character class with a repetition over the whole text.
pub fn pattern(node: &Node) -> Result<String> {
    let text = node.str()?;
    let class = text
        .strip_prefix("^[")
        .and_then(|rest| rest.strip_suffix("]*$"));
    match class {
        Some(class) if !class.is_empty() && !class.contains(['\\', ']', '[', '^']) => Ok(text.to_owned()),
        _ => Err(node.error("a pattern has the form `^[class]*$` without escapes; say lengths by minLength and maxLength")),
    }
}

/// Refuses examples and defaults that break the schema they illustrate.
pub fn examples(definition: &Definition, examples: &[Example]) -> Result<()> {
    for example in examples {
        let schema = &definition.schemas[&example.schema];
        let value = example.node.to_json();
        let verdict = match &example.field {
            None => matches_schema(definition, schema, &value),
            Some(name) => match &schema.kind {
                Kind::Object(object) => {
                    let field = object
                        .fields
                        .iter()
                        .find(|field| field.name == *name)
                        .expect("collected from it");
                    matches(definition, &field.shape, &value)
                }
                _ => continue,
            },
        };
        if let Err(reason) = verdict {
            let what = example.field.as_deref().unwrap_or("it");
            return Err(Error::at(
                &example.node.at,
                format!("example or default of `{what}` does not match: {reason}"),
            ));
        }
    }
    Ok(())
}

fn matches_schema(definition: &Definition, schema: &Schema, value: &Value) -> Result<(), String> {
    match &schema.kind {
        Kind::Object(object) => {
            let fields = value.as_object().ok_or("expected an object")?;
            for field in &object.fields {
                match fields.get(&field.name) {
                    Some(value) => {
                        matches(definition, &field.shape, value)
                            .map_err(|reason| format!("{}: {reason}", field.name))?;
                    }
                    None if field.required => return Err(format!("{}: missing", field.name)),
                    None => {}
                }
            }
            match fields
                .keys()
                .find(|key| !object.open && object.fields.iter().all(|field| field.name != **key))
            {
                Some(key) => Err(format!("{key}: no such field")),
                None => Ok(()),
            }
        }
        Kind::Enum(values) => match value.as_str() {
            Some(text) if values.iter().any(|value| value.text == text) => Ok(()),
            _ => Err("not one of the values".to_owned()),
        },
        Kind::Union(union) => {
            if let (Some(_), Some(text)) = (value.as_str(), &union.text) {
                let shape = Shape {
                    ty: text.clone(),
                    nullable: false,
                    secret: false,
                    rules: Rules::default(),
                };
                return matches(definition, &shape, value);
            }
            let member = match &union.object {
                Some(object) => Some(object),
                None => {
                    let tag = value.get(&union.discriminator).and_then(Value::as_str);
                    union
                        .members
                        .iter()
                        .find(|member| Some(member.tag.as_str()) == tag)
                        .map(|member| &member.schema)
                }
            };
            match member {
                Some(name) => matches_schema(definition, &definition.schemas[name], value),
                None => Err(format!("`{}` names no member", union.discriminator)),
            }
        }
    }
}

fn matches(definition: &Definition, shape: &Shape, value: &Value) -> Result<(), String> {
    if value.is_null() {
        return if shape.nullable {
            Ok(())
        } else {
            Err("null is not allowed".to_owned())
        };
    }
    let kind = |ok: bool, what: &str| {
        if ok {
            Ok(())
        } else {
            Err(format!("expected {what}"))
        }
    };
    match &shape.ty {
        Type::String | Type::DateTime | Type::Binary => {
            let text = value.as_str().ok_or("expected a string")?;
            let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
            kind(
                shape.rules.min_length.is_none_or(|least| length >= least),
                "a longer string",
            )?;
            kind(
                shape.rules.max_length.is_none_or(|most| length <= most),
                "a shorter string",
            )
        }
        Type::Integer => {
            let number = value.as_i64().ok_or("expected a whole number")?;
            kind(
                shape.rules.minimum.is_none_or(|least| number >= least),
                "a greater number",
            )?;
            kind(
                shape.rules.maximum.is_none_or(|most| number <= most),
                "a smaller number",
            )
        }
        Type::Number => kind(value.is_number(), "a number"),
        Type::Boolean => kind(value.is_boolean(), "true or false"),
        Type::JsonObject => kind(value.is_object(), "an object"),
        Type::Json => Ok(()),
        Type::Const(text) => kind(value.as_str() == Some(text), text),
        Type::Ref(name) => matches_schema(definition, &definition.schemas[name], value),
        Type::Array(item) => {
            let items = value.as_array().ok_or("expected a list")?;
            items
                .iter()
                .try_for_each(|value| matches(definition, item, value))
        }
        Type::Map(item) => {
            let fields = value.as_object().ok_or("expected an object")?;
            fields
                .values()
                .try_for_each(|value| matches(definition, item, value))
        }
    }
}
