//! The world behind real sockets.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{Asked, Reply, Step, World};

/// Answers connections until the listener fails. Requests under `/_faults`
/// control the world, see the README.
pub async fn serve(listener: TcpListener, tls: Option<TlsAcceptor>, world: World) -> io::Error {
    loop {
        let socket = match listener.accept().await {
            Ok((socket, _)) => socket,
            Err(error) => return error,
        };
        let (tls, world) = (tls.clone(), world.clone());
        tokio::spawn(async move {
            // Clients that go away are what this server is for.
            let _ = connection(socket, tls, world).await;
        });
    }
}

/// TLS with a certificate and a key in PEM.
pub fn tls(certificate: &[u8], key: &[u8]) -> Result<TlsAcceptor, String> {
    let chain = CertificateDer::pem_slice_iter(certificate)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| format!("the certificate: {error}"))?;
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| format!("the key: {error}"))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| format!("TLS: {error}"))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn connection(socket: TcpStream, tls: Option<TlsAcceptor>, world: World) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let mut socket = match tls {
        None => Socket::Plain(socket),
        Some(tls) => Socket::Tls(Box::new(tls.accept(socket).await?)),
    };
    let Some(asked) = request(&mut socket).await? else {
        return Ok(());
    };
    if let Some(path) = asked.path.strip_prefix("/_faults") {
        let (status, body) = control(&world, &asked, path);
        return answer_json(&mut socket, status, &body).await;
    }
    let reply = world.answer(asked);
    if !reply.delay.is_zero() {
        let mut byte = [0];
        tokio::select! {
            () = tokio::time::sleep(reply.delay) => {}
            read = socket.read(&mut byte) => {
                // Clients send nothing after their request.
                world.left(reply.number);
                return read.map(|_| ());
            }
        }
    }
    answer(socket, reply, &world).await
}

async fn answer(mut socket: Socket, reply: Reply, world: &World) -> io::Result<()> {
    if let Some((status, headers)) = reply.head {
        let mut head = format!("HTTP/1.1 {status} Status\r\nconnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        if reply.head_drip.is_zero() {
            socket.write_all(head.as_bytes()).await?;
        } else {
            for byte in head.bytes() {
                socket.write_all(&[byte]).await?;
                tokio::time::sleep(reply.head_drip).await;
            }
        }
    }
    for step in reply.steps {
        match step {
            Step::Send(bytes) => {
                socket.write_all(&bytes).await?;
                socket.flush().await?;
            }
            Step::Wait(time) => tokio::time::sleep(time).await,
            Step::Hang => {
                // Until the client has enough.
                let read = socket.read(&mut [0]).await;
                world.left(reply.number);
                return read.map(|_| ());
            }
            Step::Reset => {
                // The kernel sends RST instead of FIN when it has to give up
                // at once what was written.
                socket.tcp().set_zero_linger()?;
                return Ok(());
            }
        }
    }
    socket.shutdown().await
}

async fn answer_json(socket: &mut Socket, status: u16, body: &Value) -> io::Result<()> {
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 {status} Status\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    socket.write_all(format!("{head}{body}").as_bytes()).await?;
    socket.shutdown().await
}

fn control(world: &World, asked: &Asked, path: &str) -> (u16, Value) {
    fn read<T: for<'de> serde::Deserialize<'de>>(body: &str) -> Result<T, String> {
        serde_json::from_str(body).map_err(|error| error.to_string())
    }
    let result = match (asked.method.as_str(), path) {
        ("PUT", "/plan") => read(&asked.body)
            .and_then(|plan| world.plan(plan))
            .map(|()| json!({})),
        ("PUT", "/session") => read(&asked.body)
            .and_then(|script| world.serve(script))
            .map(|()| json!({})),
        ("POST", "/rules") => read::<Vec<crate::Rule>>(&asked.body).map(|rules| {
            world.rules(rules);
            json!({})
        }),
        ("GET", "/requests") => Ok(json!({ "requests": world.seen() })),
        ("GET", path) if path.starts_with("/log/") => {
            let id = &path["/log/".len()..];
            let log = world.log(id).ok_or_else(|| format!("no session {id:?}"));
            log.map(|events| json!({ "events": events }))
        }
        ("DELETE", "") => {
            world.reset();
            Ok(json!({}))
        }
        _ => {
            let message = "there are PUT /plan, PUT /session, POST /rules, GET /requests, GET /log/ID and DELETE";
            return (404, json!({ "error": message }));
        }
    };
    match result {
        Ok(body) => (200, body),
        Err(message) => (400, json!({ "error": message })),
    }
}

/// Longest head and body of a request.
const MOST: usize = 64 << 20;

async fn request(socket: &mut Socket) -> io::Result<Option<Asked>> {
    let bad = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        if bytes.len() > MOST || socket.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return Err(bad("no request line"));
    };
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut asked = Asked {
        method: method.to_owned(),
        path: path.to_owned(),
        headers,
        body: String::new(),
        left: false,
    };
    let length = asked
        .headers
        .get("content-length")
        .map_or("0", String::as_str);
    let length: usize = length.parse().map_err(|_| bad("no length"))?;
    let mut body = bytes.split_off(head_end + 4);
    while body.len() < length.min(MOST) {
        if socket.read_buf(&mut body).await? == 0 {
            return Ok(None);
        }
    }
    asked.body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some(asked))
}

enum Socket {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Socket {
    fn tcp(&self) -> &TcpStream {
        match self {
            Socket::Plain(socket) => socket,
            Socket::Tls(socket) => socket.get_ref().0,
        }
    }
}

macro_rules! delegate {
    ($self:ident, $method:ident, $($argument:expr),*) => {
        match $self.get_mut() {
            Socket::Plain(socket) => Pin::new(socket).$method($($argument),*),
            Socket::Tls(socket) => Pin::new(socket).$method($($argument),*),
        }
    };
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        delegate!(self, poll_read, cx, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        delegate!(self, poll_write, cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        delegate!(self, poll_flush, cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        delegate!(self, poll_shutdown, cx)
    }
}

/// Listens on a free port of the loopback interface.
pub async fn listen() -> io::Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", 0)).await
}
