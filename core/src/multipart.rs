//! Bodies of type `multipart/form-data`, for uploads.

use bytes::Bytes;
use memchr::memmem;

/// The parts of an upload.
///
/// ```
/// let form = hostler::Form::new()
///     .file("file", "data.csv", "text/csv", "a,b\n1,2\n")
///     .text("expires_in_seconds", "3600");
/// # drop(form);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Form {
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
struct Part {
    head: String,
    content: Bytes,
}

impl Form {
    /// No parts yet.
    pub fn new() -> Form {
        Form::default()
    }

    /// Adds a text.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Form {
        let head = format!("content-disposition: form-data; name=\"{}\"", escape(name));
        self.parts.push(Part {
            head,
            content: value.into().into(),
        });
        self
    }

    /// Adds a file. Its name may have folders, as the files of a skill do.
    pub fn file(
        mut self,
        name: &str,
        file_name: &str,
        media_type: &str,
        content: impl Into<Bytes>,
    ) -> Form {
        let head = format!(
            "content-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\ncontent-type: {}",
            escape(name),
            escape(file_name),
            media_type.replace(['\r', '\n'], "")
        );
        self.parts.push(Part {
            head,
            content: content.into(),
        });
        self
    }

    /// The content type with its boundary, and the body.
    pub(crate) fn finish(self) -> (String, Bytes) {
        let boundary = self.boundary();
        let size = self
            .parts
            .iter()
            .map(|part| part.head.len() + part.content.len() + boundary.len() + 16)
            .sum();
        let mut body = Vec::with_capacity(size);
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{}\r\n\r\n", part.head).as_bytes());
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (
            format!("multipart/form-data; boundary={boundary}"),
            body.into(),
        )
    }

    /// A line that no part contains.
    fn boundary(&self) -> String {
        (0u64..)
            .map(|number| format!("hostler-part-{number}"))
            .find(|text| {
                let finder = memmem::Finder::new(text.as_bytes());
                self.parts
                    .iter()
                    .all(|part| finder.find(&part.content).is_none())
            })
            .expect("a finite body lacks some number")
    }
}

/// As browsers do: what would end the quoted text or its line.
fn escape(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn parts_stand_between_boundaries() {
        let (kind, body) = Form::new()
            .text("a", "1")
            .file("file", "x\"\r\n.txt", "text/plain", "hostler-part-0")
            .finish();
        assert_eq!(kind, "multipart/form-data; boundary=hostler-part-1");
        let expected = "--hostler-part-1\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
            --hostler-part-1\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x%22%0D%0A.txt\"\r\n\
            content-type: text/plain\r\n\r\nhostler-part-0\r\n--hostler-part-1--\r\n";
        assert_eq!(body, expected.as_bytes());
    }

    #[test]
    fn an_empty_form_is_well_formed() {
        assert_eq!(Form::new().finish().1, "--hostler-part-0--\r\n");
    }
}
