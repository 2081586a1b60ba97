//! The fault server's world behind a transport, without sockets, so that the
//! clock can be a paused one.

use futures_util::{StreamExt, future::BoxFuture};
use hostler::{
    Client, Error, ErrorCode, Result,
    transport::{Request, Response, Transport},
};
use hostler_faultserver::{Asked, Step, Steps, World};
use http::{HeaderMap, HeaderName, StatusCode};

pub struct Faulty(pub World);

impl Faulty {
    pub fn client(world: World) -> Client {
        Client::builder()
            .environment([])
            .transport(std::sync::Arc::new(Faulty(world)))
            .build()
            .expect("a client")
    }
}

fn broken() -> Error {
    Error::new(ErrorCode::Connection, "broken by the test")
}

async fn next(mut steps: Steps) -> Option<(Result<bytes::Bytes>, Steps)> {
    loop {
        match steps.next()? {
            Step::Send(bytes) => return Some((Ok(bytes), steps)),
            Step::Wait(time) => tokio::time::sleep(time).await,
            Step::Hang => std::future::pending().await,
            Step::Reset => return Some((Err(broken()), steps)),
        }
    }
}

impl Transport for Faulty {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(async move {
            let body = request
                .body
                .and_then(|body| body.as_bytes().cloned())
                .unwrap_or_default();
            let reply = self.0.answer(Asked {
                method: request.method.to_string(),
                path: request.path,
                body: String::from_utf8(body.to_vec()).expect("JSON is UTF-8"),
                ..Asked::default()
            });
            tokio::time::sleep(reply.delay).await;
            let (status, headers) = reply.head.ok_or_else(broken)?;
            let headers = headers
                .into_iter()
                .map(|(name, value)| {
                    let value = value.parse().expect("a header value");
                    (
                        HeaderName::from_bytes(name.as_bytes()).expect("a name"),
                        value,
                    )
                })
                .collect::<HeaderMap>();
            Ok(Response {
                status: StatusCode::from_u16(status).expect("a status"),
                headers,
                body: futures_util::stream::unfold(reply.steps, next).boxed(),
            })
        })
    }
}
