//! Results of MCP tools as content of an event.

use hostler::tool::ToolOutput;
use rmcp::model::{CallToolResult, ContentBlock, ResourceContents};
use serde_json::{Value, json};

/// What the Messages API takes as an image.
const IMAGES: [&str; 4] = ["image/jpeg", "image/png", "image/gif", "image/webp"];
const PDF: &str = "application/pdf";

pub(super) fn output(result: CallToolResult) -> ToolOutput {
    let mut content: Vec<Value> = result.content.into_iter().map(block).collect();
    if content.is_empty()
        && let Some(structured) = result.structured_content
    {
        content.push(text(structured.to_string()));
    }
    ToolOutput {
        content,
        is_error: result.is_error == Some(true),
    }
}

fn block(block: ContentBlock) -> Value {
    match block {
        ContentBlock::Text(block) => text(block.text),
        ContentBlock::Image(image) => binary(&image.mime_type, image.data, "an image"),
        ContentBlock::Audio(audio) => text(format!(
            "[audio of type {}, which cannot be shown here]",
            audio.mime_type
        )),
        ContentBlock::Resource(embedded) => resource(embedded.resource),
        ContentBlock::ResourceLink(link) => {
            let about = link.description.or(link.title).unwrap_or(link.name);
            text(format!("[resource {}: {about}]", link.uri))
        }
        // Blocks of later versions of the protocol.
        other => text(format!(
            "[content that cannot be shown here: {}]",
            serde_json::to_value(&other)
                .ok()
                .and_then(|value| value["type"].as_str().map(str::to_owned))
                .unwrap_or_default()
        )),
    }
}

fn resource(contents: ResourceContents) -> Value {
    match contents {
        ResourceContents::TextResourceContents { uri, text, .. } => json!({
            "type": "document",
            "title": uri,
            "source": {"type": "text", "media_type": "text/plain", "data": text},
        }),
        ResourceContents::BlobResourceContents {
            uri,
            mime_type,
            blob,
            ..
        } => binary(&mime_type.unwrap_or_default(), blob, &uri),
        _ => text("[a resource that cannot be shown here]".into()),
    }
}

fn binary(mime_type: &str, data: String, what: &str) -> Value {
    let kind = match mime_type {
        PDF => "document",
        kind if IMAGES.contains(&kind) => "image",
        _ => {
            return text(format!(
                "[{what} of type {mime_type:?}, which cannot be shown here]"
            ));
        }
    };
    json!({
        "type": kind,
        "source": {"type": "base64", "media_type": mime_type, "data": data},
    })
}

fn text(text: String) -> Value {
    json!({"type": "text", "text": text})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_content_has_its_block() {
        let result: CallToolResult = serde_json::from_value(json!({
            "content": [
                {"type": "text", "text": "hello"},
                {"type": "image", "mimeType": "image/png", "data": "aGk="},
                {"type": "image", "mimeType": "image/tiff", "data": "aGk="},
                {"type": "audio", "mimeType": "audio/wav", "data": "aGk="},
                {"type": "resource", "resource": {"uri": "file:///a.txt", "text": "A"}},
                {"type": "resource", "resource": {"uri": "file:///a.pdf", "mimeType": PDF, "blob": "aGk="}},
                {"type": "resource_link", "uri": "https://a.example/b", "name": "b"},
            ],
            "isError": true,
        }))
        .unwrap();
        let output = output(result);
        assert!(output.is_error);
        let base64 = |kind: &str, media: &str| json!({"type": kind, "source": {"type": "base64", "media_type": media, "data": "aGk="}});
        let content = serde_json::to_value(&output.content).unwrap();
        assert_eq!(content[0], json!({"type": "text", "text": "hello"}));
        assert_eq!(content[1], base64("image", "image/png"));
        assert_eq!(content[2]["type"], "text");
        assert_eq!(content[3]["type"], "text");
        assert_eq!(content[4]["source"]["data"], "A");
        assert_eq!(content[4]["title"], "file:///a.txt");
        assert_eq!(content[5], base64("document", PDF));
        assert_eq!(content[6]["text"], "[resource https://a.example/b: b]");
    }

    #[test]
    fn structured_results_without_content_are_text() {
        let result: CallToolResult =
            serde_json::from_value(json!({"structuredContent": {"a": 1}})).unwrap();
        let content = serde_json::to_value(output(result).content).unwrap();
        assert_eq!(content, json!([{"type": "text", "text": "{\"a\":1}"}]));
    }
}
