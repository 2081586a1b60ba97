//! The bundled document: every file of `api/` as one, for other tools.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Output;
use crate::{ir::*, read::Source};

pub fn output(sources: &[Source], definition: &Definition) -> Output {
    let mut paths = Map::new();
    let mut components: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for source in sources {
        let mut root = source.root.to_json();
        relink(&mut root);
        if let Some(Value::Object(found)) = root.get_mut("paths") {
            paths.append(found);
        }
        for section in ["parameters", "responses", "schemas"] {
            if let Some(Value::Object(found)) = root.pointer_mut(&format!("/components/{section}"))
            {
                components.entry(section).or_default().append(found);
            }
        }
    }
    let schemas = components.entry("schemas").or_default();
    for schema in definition.schemas.values() {
        let Kind::Union(union) = &schema.kind else {
            continue;
        };
        let mapping: Map<String, Value> = union
            .members
            .iter()
            .map(|member| {
                (
                    member.tag.clone(),
                    format!("#/components/schemas/{}", member.schema).into(),
                )
            })
            .collect();
        if let Some(discriminator) = schemas
            .get_mut(&schema.name)
            .and_then(|schema| schema.get_mut("discriminator"))
        {
            discriminator["mapping"] = Value::Object(mapping);
        }
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Managed Agents API, as Hostler describes it", "version": "2026-11-01"},
        "paths": paths,
        "components": components,
    });
    let text = serde_json::to_string_pretty(&document).expect("a Value prints");
    Output {
        path: "api/dist/openapi.json".into(),
        text: text + "\n",
    }
}

/// References between files become references within the one document.
fn relink(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if key == "$ref" => {
                        if let Some(index) = text.find('#') {
                            text.replace_range(..index, "");
                        }
                    }
                    other => relink(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(relink),
        _ => {}
    }
}
