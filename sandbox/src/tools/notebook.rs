//! Jupyter notebooks as the cells and outputs that a reader would see.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::read::{encoded, image_type};

/// The cells in order, with their outputs; images become image blocks.
/// `None` when the bytes are not a notebook.
pub(super) fn render(bytes: &[u8]) -> Option<Vec<Value>> {
    let notebook: Value = serde_json::from_slice(bytes).ok()?;
    let cells = notebook.get("cells")?.as_array()?;
    let language = notebook["metadata"]["kernelspec"]["language"]
        .as_str()
        .or_else(|| notebook["metadata"]["language_info"]["name"].as_str())
        .unwrap_or("python");
    let mut page = Page::default();
    for (index, cell) in cells.iter().enumerate() {
        let kind = cell["cell_type"].as_str().unwrap_or("raw");
        let number = index + 1;
        page.line(&match kind {
            "code" => format!("[{number}] code ({language})"),
            other => format!("[{number}] {other}"),
        });
        page.text(&joined(&cell["source"]));
        for output in cell["outputs"].as_array().into_iter().flatten() {
            page.output(output);
        }
        page.line("");
    }
    Some(page.finish())
}

#[derive(Default)]
struct Page {
    blocks: Vec<Value>,
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.line(text.trim_end_matches('\n'));
        }
    }

    fn output(&mut self, output: &Value) {
        match output["output_type"].as_str() {
            Some("stream") => {
                self.line("output:");
                self.text(&joined(&output["text"]));
            }
            Some("error") => {
                self.line("error:");
                let name = output["ename"].as_str().unwrap_or("error");
                let value = output["evalue"].as_str().unwrap_or_default();
                self.text(&format!("{name}: {value}"));
                let trace: Vec<&str> = output["traceback"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                self.text(&crate::text::without_escapes(&trace.join("\n")));
            }
            Some("execute_result" | "display_data") => self.data(&output["data"]),
            _ => {}
        }
    }

    fn data(&mut self, data: &Value) {
        let image = ["image/png", "image/jpeg", "image/gif", "image/webp"]
            .iter()
            .find_map(|kind| picture(&data[*kind]));
        match image {
            Some(image) => {
                self.flush();
                self.blocks.push(image);
            }
            None => {
                let text = [
                    "text/plain",
                    "text/markdown",
                    "text/html",
                    "application/json",
                ]
                .iter()
                .map(|kind| joined(&data[*kind]))
                .find(|text| !text.is_empty());
                if let Some(text) = text {
                    self.line("output:");
                    self.text(&text);
                }
            }
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim_end();
        if !text.is_empty() {
            self.blocks.push(json!({"type": "text", "text": text}));
        }
    }

    fn finish(mut self) -> Vec<Value> {
        self.flush();
        if self.blocks.is_empty() {
            self.blocks
                .push(json!({"type": "text", "text": "(empty notebook)"}));
        }
        self.blocks
    }
}

/// Notebooks store a text as one string or as a list of lines.
fn joined(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect(),
        other => other.to_string(),
    }
}

fn picture(value: &Value) -> Option<Value> {
    let mut text = joined(value);
    text.retain(|c| !c.is_ascii_whitespace());
    let bytes = STANDARD
        .decode(text)
        .ok()
        .filter(|bytes| !bytes.is_empty())?;
    Some(encoded("image", image_type(&bytes)?, &bytes))
}
