//! Bodies of uploads.

use axum::body::Body;
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{HeaderMap, header::CONTENT_TYPE};
use multer::{Field, Multipart};
use ring::digest::{Context, SHA256};

use crate::{
    error::{ApiError, ApiResult},
    resources::files::{Files, Upload},
};

/// Longest value of a field that is no file.
const FIELD: usize = 4096;
/// More parts than any upload needs.
const PARTS: usize = 2000;

/// What an upload brought.
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    /// The files, in their order.
    pub(crate) files: Vec<Part>,
    digest: Context,
}

/// One file of an upload.
pub(crate) struct Part {
    pub(crate) field: String,
    /// As it was sent: with folders.
    pub(crate) filename: Option<String>,
    pub(crate) content: Content,
}

/// The bytes of a part.
pub(crate) enum Content {
    Stored(Upload),
    Bytes(Bytes),
}

impl Form {
    /// The value of a field.
    pub(crate) fn field(&self, name: &str) -> ApiResult<Option<&str>> {
        let mut values = self.fields.iter().filter(|(field, _)| field == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(ApiError::invalid(format!("{name}: may be given once only"))),
            (first, None) => Ok(first.map(|(_, value)| value.as_str())),
        }
    }

    /// Equal for equal uploads.
    pub(super) fn digest(&self) -> Vec<u8> {
        self.digest.clone().finish().as_ref().to_vec()
    }

    fn open(headers: &HeaderMap, body: Body) -> ApiResult<(Form, Multipart<'static>)> {
        let kind = headers.get(CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let boundary = multer::parse_boundary(kind).map_err(|_| {
            ApiError::invalid("content-type: must be multipart/form-data with a boundary")
        })?;
        let form = Form {
            fields: Vec::new(),
            files: Vec::new(),
            digest: Context::new(&SHA256),
        };
        Ok((form, Multipart::new(body.into_data_stream(), boundary)))
    }

    /// Takes up what stands before the bytes of a part.
    fn note(&mut self, part: &Field<'_>) -> ApiResult<()> {
        if self.fields.len() + self.files.len() >= PARTS {
            return Err(ApiError::invalid(format!(
                "the body has more than {PARTS} parts"
            )));
        }
        for text in [
            part.name().unwrap_or_default(),
            part.file_name().unwrap_or_default(),
            part.content_type().map_or("", |kind| kind.essence_str()),
        ] {
            self.digest.update(&(text.len() as u64).to_be_bytes());
            self.digest.update(text.as_bytes());
        }
        Ok(())
    }

    async fn text(&mut self, mut part: Field<'_>) -> ApiResult<()> {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(unreadable)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > FIELD {
                return Err(ApiError::invalid(format!(
                    "{name}: is longer than {FIELD} bytes"
                )));
            }
        }
        self.digest.update(&bytes);
        let value = String::from_utf8(bytes)
            .map_err(|_| ApiError::invalid(format!("{name}: is not UTF-8")))?;
        self.fields.push((name, value));
        Ok(())
    }
}

/// Reads an upload of one file, which goes where files are kept while it
/// arrives.
pub(super) async fn file(headers: &HeaderMap, body: Body, files: &Files) -> ApiResult<Form> {
    let (mut form, mut parts) = Form::open(headers, body)?;
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        form.note(&part)?;
        if part.name() != Some("file") {
            form.text(part).await?;
            continue;
        }
        if !form.files.is_empty() {
            return Err(ApiError::invalid("file: one file at a time"));
        }
        let filename = part.file_name().map(str::to_owned);
        let mime = part.content_type().map(ToString::to_string);
        let digest = &mut form.digest;
        let bytes = part
            .map_err(unreadable)
            .inspect_ok(|chunk| digest.update(chunk));
        let upload = files
            .receive(filename.as_deref(), mime.as_deref(), Box::pin(bytes))
            .await?;
        form.files.push(Part {
            field: "file".to_owned(),
            filename,
            content: Content::Stored(upload),
        });
    }
    Ok(form)
}

/// Reads an upload of several small files.
pub(super) async fn small_files(headers: &HeaderMap, body: Body, limit: usize) -> ApiResult<Form> {
    let (mut form, mut parts) = Form::open(headers, body)?;
    let mut total = 0;
    while let Some(mut part) = parts.next_field().await.map_err(unreadable)? {
        form.note(&part)?;
        let field = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_none() {
            form.text(part).await?;
            continue;
        }
        let filename = part.file_name().map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(unreadable)? {
            total += chunk.len();
            if total > limit {
                return Err(ApiError::too_large(format!(
                    "the files are larger than {} MB together",
                    limit >> 20
                )));
            }
            bytes.extend_from_slice(&chunk);
        }
        form.digest.update(&bytes);
        form.files.push(Part {
            field,
            filename,
            content: Content::Bytes(bytes.into()),
        });
    }
    Ok(form)
}

fn unreadable(error: multer::Error) -> ApiError {
    ApiError::invalid(format!("the multipart body could not be read: {error}"))
}
