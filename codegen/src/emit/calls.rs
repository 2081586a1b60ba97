//! How each operation is called in every language, for the reference.

use serde_json::Value;

use super::names::camel;
use crate::ir::*;

/// The call in every language: label, highlighting, code.
pub fn calls(
    operation: &Operation,
    schema: Option<&Schema>,
) -> Vec<(&'static str, &'static str, String)> {
    let upload = matches!(operation.body, Body::Multipart { .. });
    let several = operation.id.starts_with("skills");
    let example = schema.and_then(|schema| schema.examples.first());
    let (prefix, verb) = operation
        .id
        .rsplit_once('.')
        .expect("an operation has a resource");
    let mut ids: Vec<&str> = operation
        .path_params
        .iter()
        .map(|param| param.name.as_str())
        .collect();
    let last = ids.pop();

    let mut python: Vec<String> = last.iter().map(|name| (*name).to_owned()).collect();
    python.extend(ids.iter().map(|name| format!("{name}={name}")));
    if let Some(Value::Object(fields)) = example {
        python.extend(
            fields
                .iter()
                .map(|(name, value)| format!("{name}={}", python_literal(value, 1))),
        );
    }
    if upload && several {
        python.push("files=[(\"notes/SKILL.md\", Path(\"notes/SKILL.md\"))]".to_owned());
    } else if upload {
        python.push("file=Path(\"report.pdf\")".to_owned());
    }
    let python = call_text(
        &format!("client.{operation}", operation = operation.id),
        &python,
    );
    let python = match operation.answer {
        Answer::Page { .. } => format!("for item in {python}:\n    print(item)"),
        Answer::Stream { .. } => {
            format!("with {python} as stream:\n    for event in stream:\n        print(event.type)")
        }
        Answer::Json { .. } => format!("answer = {python}"),
        Answer::Binary => format!("{python}.write_to_file(\"content\")"),
    };

    let mut typescript: Vec<String> = last.iter().map(|name| (*name).to_owned()).collect();
    let mut fields: Vec<String> = ids.iter().map(|name| (*name).to_owned()).collect();
    if let Some(Value::Object(given)) = example {
        fields.extend(
            given
                .iter()
                .map(|(name, value)| format!("{name}: {}", pretty(value, 1))),
        );
    }
    if upload && several {
        let file = "{ path: \"notes/SKILL.md\", filename: \"notes/SKILL.md\" }";
        fields.push(format!("files: [{file}]"));
    } else if upload {
        fields.push("file: { path: \"report.pdf\" }".to_owned());
    }
    if !fields.is_empty() {
        typescript.push(format!("{{\n  {},\n}}", fields.join(",\n  ")));
    }
    let method: Vec<String> = operation.id.split('.').map(camel).collect();
    let typescript = format!("client.{}({})", method.join("."), typescript.join(", "));
    let typescript = match operation.answer {
        Answer::Page { .. } => format!("for await (const item of {typescript}) console.log(item);"),
        Answer::Stream { .. } => {
            format!("for await (const event of await {typescript}) console.log(event.type);")
        }
        Answer::Json { .. } => format!("const answer = await {typescript};"),
        Answer::Binary => format!("await {typescript}.saveTo(\"content\");"),
    };

    let mut arguments: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| param.name.clone())
        .collect();
    let mut rust = String::new();
    if let Body::Json { schema, .. } = &operation.body {
        let value = example.map_or("{}".to_owned(), |value| pretty(value, 0));
        rust = format!("let params: {schema} = serde_json::from_value(json!({value}))?;\n");
        arguments.push("&params".to_owned());
    }
    if upload {
        rust = if several {
            "let file = FilePart::path(\"notes/SKILL.md\").filename(\"notes/SKILL.md\");\n\
             let form = Form::new().file(\"files[]\", file);\n"
        } else {
            "let form = Form::new().file(\"file\", FilePart::path(\"report.pdf\"));\n"
        }
        .to_owned();
        arguments.push("form".to_owned());
    }
    if !operation.query.is_empty() {
        arguments.push("&Default::default()".to_owned());
    }
    let chain: String = prefix.split('.').map(|part| format!("{part}().")).collect();
    let call = format!("client.{chain}{verb}({})", arguments.join(", "));
    rust.push_str(&match operation.answer {
        Answer::Page { .. } => format!("let mut items = {call};"),
        Answer::Stream { .. } => format!("let mut events = {call}.await?;"),
        Answer::Json { .. } => format!("let answer = {call}.await?;"),
        Answer::Binary => format!(
            "let mut download = {call}.await?;\n\
             while let Some(chunk) = download.chunk().await? {{\n    file.write_all(&chunk)?;\n}}"
        ),
    });

    let mut path = operation.path.clone();
    for param in &operation.path_params {
        path = path.replace(
            &format!("{{{}}}", param.name),
            &format!("${}", param.name.to_uppercase()),
        );
    }
    let mut http = String::from("curl \"$BASE_URL");
    http.push_str(&path);
    http.push_str(
        "\" \\\n  -H \"Authorization: Bearer $API_KEY\" \\\n  -H \"anthropic-version: 2026-10-21\"",
    );
    if let Some(beta) = &operation.beta {
        http.push_str(&format!(" \\\n  -H \"anthropic-beta: {beta}\""));
    }
    if operation.method == "DELETE" {
        http.push_str(" \\\n  -X DELETE");
    }
    if upload && several {
        http.push_str(" \\\n  -F 'files[]=@notes/SKILL.md;filename=notes/SKILL.md'");
    } else if upload {
        http.push_str(" \\\n  -F file=@report.pdf");
    }
    match example {
        Some(value) => http.push_str(&format!(
            " \\\n  -H \"content-type: application/json\" \\\n  -d '{}'",
            pretty(value, 0).replace('\'', "'\\''")
        )),
        None if operation.method == "POST" && !upload => http.push_str(" \\\n  -X POST"),
        None => {}
    }
    if matches!(operation.answer, Answer::Binary) {
        http.push_str(" \\\n  -o content");
    }
    let mut all = vec![
        ("Python", "python", python),
        ("TypeScript", "ts", typescript),
        ("Rust", "rust", rust),
    ];
    all.extend(swift(operation, example).map(|swift| ("Swift", "swift", swift)));
    all.push(("C", "c", c(operation, example)));
    all.push(("HTTP", "sh", http));
    all
}

/// None for uploads and downloads.
fn swift(operation: &Operation, example: Option<&Value>) -> Option<String> {
    let mut arguments: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| camel(&param.name))
        .map(|name| format!("{name}: {name}"))
        .collect();
    let mut text = String::new();
    match &operation.body {
        Body::None => {
            if let Some(last) = arguments.last_mut() {
                *last = last.split(": ").last().unwrap_or_default().to_owned();
            }
        }
        Body::Json { schema, .. } => {
            let value = example.map_or("{}".to_owned(), |value| pretty(value, 0));
            text = format!(
                "let json = #\"\"\"\n{value}\n\"\"\"#\n\
                 let params = try JSONDecoder().decode({schema}.self, from: Data(json.utf8))\n"
            );
            arguments.push("params".to_owned());
        }
        Body::Multipart { .. } => return None,
    }
    let method: Vec<String> = operation.id.split('.').map(camel).collect();
    let call = format!("client.{}({})", method.join("."), arguments.join(", "));
    text.push_str(&match operation.answer {
        Answer::Page { .. } => format!("for try await item in {call} {{\n  print(item)\n}}"),
        Answer::Stream { .. } => format!("for try await event in {call} {{\n  print(event)\n}}"),
        Answer::Json { .. } => format!("let answer = try await {call}"),
        Answer::Binary => return None,
    });
    Some(text)
}

fn c(operation: &Operation, example: Option<&Value>) -> String {
    let mut given = serde_json::Map::new();
    let path: serde_json::Map<String, Value> = operation
        .path_params
        .iter()
        .map(|param| (param.name.clone(), "…".into()))
        .collect();
    if !path.is_empty() {
        given.insert("path".to_owned(), path.into());
    }
    match &operation.body {
        Body::None => {}
        Body::Json { .. } => {
            let empty = || Value::Object(serde_json::Map::new());
            given.insert("body".to_owned(), example.cloned().unwrap_or_else(empty));
        }
        Body::Multipart { .. } if operation.id.starts_with("skills") => {
            let file = "notes/SKILL.md";
            let part = serde_json::json!({"name": "files[]", "path": file, "filename": file});
            given.insert("form".to_owned(), vec![part].into());
        }
        Body::Multipart { .. } => {
            let part = serde_json::json!({"name": "file", "path": "report.pdf"});
            given.insert("form".to_owned(), vec![part].into());
        }
    }
    if matches!(operation.answer, Answer::Binary) {
        let target = serde_json::json!({"path": "content"});
        given.insert("save_to".to_owned(), target);
    }
    let json = pretty(&Value::Object(given), 0);
    let lines: Vec<String> = json.lines().map(|line| format!("    {line:?}")).collect();
    let (function, out) = match operation.answer {
        Answer::Page { .. } => ("stream_list", "stream"),
        Answer::Stream { .. } => ("stream_open", "stream"),
        Answer::Json { .. } | Answer::Binary => ("client_call", "response"),
    };
    format!(
        "const char *arguments =\n{};\n\
         hostler_{function}(client, HOSTLER_OP_{}, HOSTLER_NUL_TERMINATED,\n    \
         arguments, HOSTLER_NUL_TERMINATED, &{out}, &error);",
        lines.join("\n"),
        operation.id.replace('.', "_").to_uppercase(),
    )
}

fn call_text(function: &str, arguments: &[String]) -> String {
    let short = format!("{function}({})", arguments.join(", "));
    if short.len() <= 88 && !short.contains('\n') {
        return short;
    }
    format!("{function}(\n    {},\n)", arguments.join(",\n    "))
}

fn pretty(value: &Value, level: usize) -> String {
    let text = serde_json::to_string_pretty(value).expect("a Value prints");
    text.replace('\n', &format!("\n{}", "  ".repeat(level)))
}

fn python_literal(value: &Value, level: usize) -> String {
    let inner = "    ".repeat(level + 1);
    let outer = "    ".repeat(level);
    let wrap = |open: &str, items: Vec<String>, close: &str| {
        let short = format!("{open}{}{close}", items.join(", "));
        if short.len() <= 60 && !short.contains('\n') {
            return short;
        }
        format!(
            "{open}\n{inner}{},\n{outer}{close}",
            items.join(&format!(",\n{inner}"))
        )
    };
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(items) => wrap(
            "[",
            items
                .iter()
                .map(|item| python_literal(item, level + 1))
                .collect(),
            "]",
        ),
        Value::Object(fields) => wrap(
            "{",
            fields
                .iter()
                .map(|(name, item)| format!("{name:?}: {}", python_literal(item, level + 1)))
                .collect(),
            "}",
        ),
        other => other.to_string(),
    }
}
