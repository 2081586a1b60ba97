//! A small HTTP server that misbehaves on request, and an in-process
//! transport. Not every test file uses all of it.
#![allow(dead_code, missing_docs)]

pub mod session;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_util::{StreamExt, future::BoxFuture};
use hostler::{
    Client, Result,
    transport::{Request, Response, Transport},
};
use http::{HeaderMap, StatusCode};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub headers: HashMap<String, String>,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// What the server does next with a connection.
pub enum Step {
    Send(Vec<u8>),
    /// Waits until the test releases the gate once.
    Gate(Arc<Semaphore>),
    /// Never sends anything again and keeps the connection open.
    Hang,
}

pub fn send(bytes: impl AsRef<[u8]>) -> Step {
    Step::Send(bytes.as_ref().to_vec())
}

pub fn gate() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(0))
}

/// A whole response that closes the connection.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Vec<Step> {
    let mut head = format!("HTTP/1.1 {status} Text\r\nconnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "content-type") {
        head.push_str("content-type: application/json\r\n");
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    vec![send(head)]
}

pub fn json(body: &str) -> Vec<Step> {
    answer(200, &[("request-id", "req_1")], body)
}

pub fn api_error(status: u16, kind: &str, message: &str) -> Vec<Step> {
    answer(
        status,
        &[("request-id", "req_e")],
        &format!(
            r#"{{"type":"error","error":{{"type":"{kind}","message":"{message}"}},"request_id":"req_e"}}"#
        ),
    )
}

/// The head of an event stream that ends with the connection.
pub fn sse_head() -> Step {
    send(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/event-stream\r\nrequest-id: req_s\r\n\r\n",
    )
}

pub fn sse(json: &str) -> Step {
    let value: serde_json::Value = serde_json::from_str(json).expect("valid JSON in a test");
    let kind = value["type"].as_str().expect("a type");
    send(format!("event: {kind}\ndata: {json}\n\n"))
}

type Script = dyn Fn(&Seen, usize) -> Vec<Step> + Send + Sync;

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// `script` decides what to do with the n-th request.
    pub async fn start(
        script: impl Fn(&Seen, usize) -> Vec<Step> + Send + Sync + 'static,
    ) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, script): (_, Arc<Script>) = (seen.clone(), Arc::new(script));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, log.clone(), script.clone()));
            }
        });
        Server { url, seen }
    }

    pub fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    pub fn builder(&self) -> hostler::ClientBuilder {
        Client::builder()
            .environment([])
            .api_key("sk-test-secret")
            .base_url(&self.url)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the log").clone()
    }
}

async fn serve(mut socket: TcpStream, log: Arc<Mutex<Vec<Seen>>>, script: Arc<Script>) {
    let Some(request) = read_request(&mut socket).await else {
        return;
    };
    let steps = {
        let mut log = log.lock().expect("the log");
        log.push(request.clone());
        let number = log.len() - 1;
        drop(log);
        script(&request, number)
    };
    for step in steps {
        match step {
            Step::Send(bytes) => {
                if socket.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Step::Gate(gate) => gate.acquire().await.expect("an open gate").forget(),
            Step::Hang => std::future::pending().await,
        }
    }
    let _ = socket.shutdown().await;
}

async fn read_request(socket: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(n) => bytes.extend_from_slice(&chunk[..n]),
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).expect("an ASCII head");
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let mut seen = Seen {
        method: first.next()?.to_owned(),
        path: first.next()?.to_owned(),
        ..Seen::default()
    };
    for line in lines {
        let (name, value) = line.split_once(": ")?;
        seen.headers
            .insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let length: usize = seen.header("content-length").parse().unwrap_or(0);
    let mut body = bytes[head_end + 4..].to_vec();
    while body.len() < length {
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(n) => body.extend_from_slice(&chunk[..n]),
        }
    }
    seen.body = String::from_utf8(body).expect("a UTF-8 body");
    Some(seen)
}

/// A transport without a network: a function from request to response.
pub struct InProcess<F>(pub F);

impl<F, R> Transport for InProcess<F>
where
    F: Fn(Request) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Response>> + Send + 'static,
{
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin((self.0)(request))
    }
}

pub fn in_process<F, R>(answer: F) -> Client
where
    F: Fn(Request) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Response>> + Send + 'static,
{
    Client::builder()
        .environment([])
        .transport(Arc::new(InProcess(answer)))
        .build()
        .expect("a client")
}

pub fn response(status: u16, headers: &[(&'static str, &str)], chunks: Vec<Bytes>) -> Response {
    Response {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: headers
            .iter()
            .map(|(name, value)| {
                (
                    http::HeaderName::from_static(name),
                    value.parse().expect("a header value"),
                )
            })
            .collect::<HeaderMap>(),
        body: futures_util::stream::iter(chunks.into_iter().map(Ok)).boxed(),
    }
}
