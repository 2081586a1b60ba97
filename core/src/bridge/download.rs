//! Calls that carry files, and downloads in chunks.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio_util::sync::CancellationToken;

use super::{
    Call,
    args::{Arguments, Save},
};
use crate::{
    CallArgs, Client, Error, ErrorCode, RawResponse, Result,
    operations::Operation,
    runtime::{ForkSafe, Runtime},
    transfer,
};

/// One call, with whatever files it carries.
pub(super) async fn carry_out(
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
) -> Result<RawResponse> {
    let Arguments { args, form, save } = arguments;
    if let Some(form) = form {
        return client.upload_raw(operation, args, form).await;
    }
    let Some(Save { path, resume }) = save else {
        return client.call_raw(operation, args).await;
    };
    let size = client
        .download_to(operation, args, &path, resume, None)
        .await?;
    let told = serde_json::json!({"path": path, "size_bytes": size});
    Ok(RawResponse {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: told.to_string().into(),
    })
}

/// Bytes that are pulled chunk by chunk. Nothing is asked for before the first
/// pull. Dropping the handle gives up the rest.
pub struct Download(ForkSafe<Handle>);

struct Handle {
    runtime: Arc<Runtime>,
    cancel: CancellationToken,
    what: &'static str,
    place: Arc<Mutex<Place>>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

/// How far it is.
enum Place {
    Unopened(Box<(Client, &'static Operation, CallArgs)>),
    Open(Box<transfer::Download>),
    /// A pull has it; a pull that is cancelled never brings it back.
    Taken,
    /// All bytes were handed out.
    Complete,
}

fn lock(place: &Mutex<Place>) -> MutexGuard<'_, Place> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Download {
    pub(super) fn new(
        runtime: Arc<Runtime>,
        cancel: CancellationToken,
        client: Client,
        operation: &'static Operation,
        args: CallArgs,
    ) -> Download {
        let place = Place::Unopened(Box::new((client, operation, args)));
        Download(ForkSafe::new(Handle {
            runtime,
            cancel,
            what: operation.id,
            place: Arc::new(Mutex::new(place)),
        }))
    }

    /// Starts to pull the next chunk: a [`Call`] whose body is the bytes,
    /// empty when all were handed out, and whose headers are those of the
    /// first answer. One pull at a time, or `BUSY`. A pull that was cancelled
    /// or failed ends the download.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&self) -> Result<Call> {
        let handle = self.0.get()?;
        let taken = std::mem::replace(&mut *lock(&handle.place), Place::Taken);
        if let Place::Taken = taken {
            return Err(Error::new(
                ErrorCode::Busy,
                format!(
                    "{}: another pull is under way or was not successful; pull one chunk after \
                     the other, or begin a new download",
                    handle.what
                ),
            ));
        }
        let place = handle.place.clone();
        Ok(Call::start(
            &handle.runtime,
            handle.what.to_owned(),
            handle.cancel.child_token(),
            async move { pull(taken, &place).await },
        ))
    }

    /// Gives up the rest.
    pub fn cancel(&self) {
        if let Ok(handle) = self.0.get() {
            handle.cancel.cancel();
        }
    }
}

async fn pull(taken: Place, place: &Mutex<Place>) -> Result<RawResponse> {
    let mut download = match taken {
        Place::Unopened(parts) => {
            let (client, operation, args) = *parts;
            Box::new(client.download(operation, args).await?)
        }
        Place::Open(download) => download,
        Place::Taken | Place::Complete => {
            *lock(place) = Place::Complete;
            return Ok(response(HeaderMap::new(), Bytes::new()));
        }
    };
    let chunk = download.chunk().await?;
    let headers = download.headers().clone();
    *lock(place) = match chunk {
        Some(_) => Place::Open(download),
        None => Place::Complete,
    };
    Ok(response(headers, chunk.unwrap_or_default()))
}

fn response(headers: HeaderMap, body: Bytes) -> RawResponse {
    RawResponse {
        status: StatusCode::OK,
        headers,
        body,
    }
}
