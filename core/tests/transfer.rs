//! Uploads of any size, downloads that survive broken connections.

mod support;

use std::{
    fs,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use hostler::{
    CallArgs, Client, Error, ErrorCode, Result, operations,
    transfer::{FilePart, Form},
    transport::{Progress, Request, Response},
    types::{FileMetadata, Skill},
};
use http::{HeaderMap, StatusCode};
use support::{Seen, Server, answer, json, response};

const METADATA: &str = r#"{"type":"file","id":"file_1","created_at":"2026-11-01T00:00:00Z","filename":"a.txt","mime_type":"text/plain","size_bytes":5}"#;
const SKILL: &str = r#"{"id":"skill_1","type":"skill","display_name":"S","latest_version_id":"skver_1","source":{"type":"custom"},"created_at":"2026-11-01T00:00:00Z","updated_at":"2026-11-01T00:00:00Z"}"#;

/// Name, filename, content type and content of each part.
fn parts(seen: &Seen) -> Vec<[String; 4]> {
    let kind = seen.header("content-type");
    let boundary = kind
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a form");
    let body = seen
        .body
        .strip_suffix(&format!("--{boundary}--\r\n"))
        .expect("a closed form");
    body.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").expect("a head");
            let quoted = |name: &str| {
                let (_, rest) = head
                    .split_once(&format!(" {name}=\""))
                    .unwrap_or(("", "\""));
                rest.split_once('"').expect("a quote").0.to_owned()
            };
            let kind = head
                .split_once("\r\ncontent-type: ")
                .map_or("", |(_, kind)| kind);
            let content = content.strip_suffix("\r\n").expect("a line end");
            [
                quoted("name"),
                quoted("filename"),
                kind.to_owned(),
                content.to_owned(),
            ]
        })
        .collect()
}

fn part(texts: [&str; 4]) -> [String; 4] {
    texts.map(str::to_owned)
}

#[tokio::test]
async fn a_file_and_its_fields() {
    let server = Server::start(|_, _| json(METADATA)).await;
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("a \"b\"\r\nü.txt");
    fs::write(&path, "hello").expect("a file");
    let file: FileMetadata = server
        .client()
        .upload_file(FilePart::path(&path))
        .await
        .expect("uploaded");
    assert_eq!(file.id, "file_1");
    let form = Form::new()
        .file(
            "file",
            FilePart::bytes("t.csv", "a,b").content_type("text/plain"),
        )
        .text("expires_in_seconds", "3600");
    let _: FileMetadata = server
        .client()
        .upload(&operations::FILES_UPLOAD, CallArgs::default(), form)
        .await
        .expect("uploaded");
    let seen = server.seen();
    assert_eq!(
        parts(&seen[0]),
        [part(["file", "a %22b%22%0D%0Aü.txt", "", "hello"])]
    );
    assert_eq!(seen[0].path, "/v1/files");
    assert_eq!(
        seen[0].header("content-length"),
        seen[0].body.len().to_string()
    );
    assert_eq!(
        parts(&seen[1]),
        [
            part(["file", "t.csv", "text/plain", "a,b"]),
            part(["expires_in_seconds", "", "", "3600"])
        ]
    );
    assert_ne!(
        seen[0].header("content-type"),
        seen[1].header("content-type"),
        "every form has its own boundary"
    );
}

#[tokio::test]
async fn a_skill_keeps_its_directories() {
    let server = Server::start(|_, _| json(SKILL)).await;
    let form = Form::new()
        .text("display_name", "S")
        .file("files[]", FilePart::bytes("s/SKILL.md", "---"))
        .file("files[]", FilePart::bytes("x", "1").filename("s/bin/x"));
    let skill: Skill = server
        .client()
        .upload(&operations::SKILLS_CREATE, CallArgs::default(), form)
        .await
        .expect("uploaded");
    assert_eq!(skill.id, "skill_1");
    assert_eq!(
        parts(&server.seen()[0])[1..],
        [
            part(["files[]", "s/SKILL.md", "", "---"]),
            part(["files[]", "s/bin/x", "", "1"])
        ]
    );
}

#[tokio::test]
async fn a_repeated_upload_reads_the_file_again() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("big.txt");
    let content = "0123456789abcdef".repeat(200_000);
    fs::write(&path, &content).expect("a file");
    let server = Server::start(|_, number| match number {
        0 => answer(503, &[("retry-after-ms", "1")], ""),
        _ => json(METADATA),
    })
    .await;
    let progress: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let log = progress.clone();
    let form = Form::new()
        .file("file", FilePart::path(&path))
        .on_progress(move |now| log.lock().expect("the log").push(now));
    let _: FileMetadata = server
        .client()
        .upload(&operations::FILES_UPLOAD, CallArgs::default(), form)
        .await
        .expect("uploaded");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for seen in &seen {
        assert!(parts(seen)[0][3] == content, "the whole file");
    }
    let progress = progress.lock().expect("the log");
    let total = seen[0].body.len() as u64;
    let ends = progress.iter().filter(|now| now.done == total).count();
    assert_eq!(ends, 2, "it starts again");
    assert!(progress.iter().all(|now| now.total == Some(total)));
    assert!(progress.len() > 40, "in chunks");
}

#[tokio::test]
async fn a_file_that_vanishes_between_two_attempts() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("file");
    fs::write(&path, "x").expect("a file");
    let gone = path.clone();
    let server = Server::start(move |_, _| {
        fs::remove_file(&gone).expect("removed");
        answer(503, &[("retry-after-ms", "1")], "")
    })
    .await;
    let error = server
        .client()
        .upload_file(FilePart::path(&path))
        .await
        .expect_err("gone");
    assert_eq!(error.code(), ErrorCode::LocalFile, "{error}");
    assert!(error.to_string().contains("cannot be read"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_uploaded_is_refused_before_it_is_sent() {
    let server = Server::start(|_, _| json(METADATA)).await;
    let client = server.client();
    let dir = tempfile::tempdir().expect("a directory");
    let sparse = |name: &str, len: u64| {
        let path = dir.path().join(name);
        fs::File::create(&path)
            .and_then(|file| file.set_len(len))
            .expect("a sparse file");
        path
    };
    let files: Vec<(FilePart, ErrorCode, &str)> = vec![
        (
            FilePart::path(sparse("large", 500 * 1024 * 1024 + 1)),
            ErrorCode::InvalidArgument,
            "at most 524288000",
        ),
        (
            FilePart::path(dir.path().join("missing")),
            ErrorCode::LocalFile,
            "cannot be read",
        ),
        (
            FilePart::path(dir.path()),
            ErrorCode::LocalFile,
            "not a regular file",
        ),
        (
            FilePart::bytes("x", "x").content_type("text/plain\r\nx: y"),
            ErrorCode::InvalidArgument,
            "printable ASCII",
        ),
    ];
    for (file, code, expected) in files {
        let error = client.upload_file(file).await.expect_err(expected);
        assert_eq!(error.code(), code, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    let half = 15 * 1024 * 1024 + 1;
    let form = Form::new()
        .file("files[]", FilePart::path(sparse("a", half)))
        .file("files[]", FilePart::path(sparse("b", half)));
    let error = client
        .upload::<Skill>(&operations::SKILLS_CREATE, CallArgs::default(), form)
        .await
        .expect_err("too large together");
    assert!(error.to_string().contains("at most 31457280"), "{error}");
    let error = client
        .upload::<Skill>(&operations::AGENTS_CREATE, CallArgs::default(), Form::new())
        .await
        .expect_err("no form");
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn the_same_bytes_without_a_socket() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("a.bin");
    let content: Vec<u8> = (0..200_000).map(|n| (n % 251) as u8).collect();
    fs::write(&path, &content).expect("a file");
    let client = support::in_process(move |request: Request| {
        let content = content.clone();
        async move {
            let body = request.body.expect("a body");
            let bytes: Vec<Bytes> = body.stream().try_collect().await?;
            let bytes = bytes.concat();
            assert_eq!(bytes.len() as u64, body.len());
            assert!(bytes.windows(content.len()).any(|window| window == content));
            Ok(response(200, &[], vec![METADATA.into()]))
        }
    });
    client
        .upload_file(FilePart::path(&path))
        .await
        .expect("uploaded");
}

/// A server of `content` that breaks off after a few bytes each time.
struct Flaky {
    content: Vec<u8>,
    ranges: bool,
    /// Bytes per answer before it breaks.
    portion: usize,
    asked: Mutex<Vec<HeaderMap>>,
}

impl Flaky {
    fn new(ranges: bool, portion: usize) -> Arc<Flaky> {
        Arc::new(Flaky {
            content: (0..1000).map(|n| (n % 251) as u8).collect(),
            ranges,
            portion,
            asked: Mutex::default(),
        })
    }

    fn answer(&self, request: &Request) -> Response {
        self.asked
            .lock()
            .expect("the log")
            .push(request.headers.clone());
        let range = request.headers.get("range").filter(|_| self.ranges);
        let start: usize = range.map_or(0, |range| {
            let text = range.to_str().expect("ASCII");
            let text = text.strip_prefix("bytes=").expect("bytes");
            text.trim_end_matches('-').parse().expect("a number")
        });
        let all = self.content.len();
        if range.is_some() && start >= all {
            return response(416, &[("content-range", "bytes */1000")], vec![]);
        }
        let rest = &self.content[start..];
        let portion = self.portion.min(rest.len());
        let mut chunks: Vec<Result<Bytes>> = rest[..portion]
            .chunks(33)
            .map(|chunk| Ok(Bytes::copy_from_slice(chunk)))
            .collect();
        if portion < rest.len() {
            chunks.push(Err(Error::new(ErrorCode::Connection, "it broke")));
        }
        let mut headers = HeaderMap::new();
        headers.insert("etag", "\"v1\"".parse().expect("a tag"));
        headers.insert("content-length", rest.len().into());
        if range.is_some() {
            let range = format!("bytes {start}-{}/{all}", all - 1);
            headers.insert("content-range", range.parse().expect("a range"));
        }
        Response {
            status: StatusCode::from_u16(if range.is_some() { 206 } else { 200 })
                .expect("a status"),
            headers,
            body: futures_util::stream::iter(chunks).boxed(),
        }
    }

    fn client(self: &Arc<Flaky>) -> Client {
        let server = self.clone();
        support::in_process(move |request| {
            let response = server.answer(&request);
            async move { Ok(response) }
        })
    }

    fn asked(&self) -> Vec<HeaderMap> {
        self.asked.lock().expect("the log").clone()
    }
}

async fn all(client: &Client) -> Result<Vec<u8>> {
    let mut download = client.download_file("file_1").await?;
    let mut out = Vec::new();
    while let Some(chunk) = download.chunk().await? {
        out.extend_from_slice(&chunk);
        assert_eq!(download.received(), out.len() as u64);
        assert_eq!(download.total(), Some(1000));
    }
    Ok(out)
}

#[tokio::test(start_paused = true)]
async fn a_broken_download_goes_on_where_it_was() {
    for portion in [1, 32, 33, 34, 500, 999, 1000] {
        let server = Flaky::new(true, portion);
        assert!(all(&server.client()).await.expect("all of it") == server.content);
        let asked = server.asked();
        assert_eq!(asked.len(), 1000usize.div_ceil(portion));
        assert!(!asked[0].contains_key("range"));
        assert_eq!(asked[0]["accept-encoding"], "identity");
        for (number, headers) in asked.iter().enumerate().skip(1) {
            assert_eq!(headers["range"], format!("bytes={}-", number * portion));
            assert_eq!(headers["if-range"], "\"v1\"");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_ranges_what_is_here_is_skipped() {
    let portions = AtomicUsize::new(0);
    let content: Vec<u8> = (0..1000).map(|n| (n % 251) as u8).collect();
    let expected = content.clone();
    let client = support::in_process(move |_| {
        let portion = 300 * (portions.fetch_add(1, Ordering::SeqCst) + 1);
        let mut flaky = Flaky::new(false, portion);
        Arc::get_mut(&mut flaky).expect("only one").content = content.clone();
        let request = Request {
            method: http::Method::GET,
            path: String::new(),
            headers: HeaderMap::new(),
            body: None,
            timeout: std::time::Duration::MAX,
        };
        let response = flaky.answer(&request);
        async move { Ok(response) }
    });
    assert!(all(&client).await.expect("all of it") == expected);
}

#[tokio::test(start_paused = true)]
async fn a_download_without_progress_ends() {
    let server = Flaky::new(true, 0);
    let error = all(&server.client()).await.expect_err("nothing comes");
    assert_eq!(error.code(), ErrorCode::Connection);
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn another_file_in_the_middle_is_an_error() {
    let count = AtomicUsize::new(0);
    let client = support::in_process(move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        let length = ["10", "11"][number.min(1)];
        let mut answer = response(200, &[("content-length", length)], vec!["abc".into()]);
        let broken = futures_util::stream::iter([Err(Error::new(ErrorCode::Connection, "broke"))]);
        answer.body = answer.body.chain(broken).boxed();
        async move { Ok(answer) }
    });
    let mut download = client.download_file("file_1").await.expect("begun");
    assert_eq!(
        download.chunk().await.expect("a chunk"),
        Some(Bytes::from_static(b"abc"))
    );
    let error = download.chunk().await.expect_err("another length");
    assert_eq!(error.code(), ErrorCode::InvalidResponse);
    assert!(
        error
            .to_string()
            .contains("has 11 bytes in all; before it were 10"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn into_a_file_whole_or_not_at_all() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("out.bin");
    let part = dir.path().join("out.bin.hostler-part");
    let args = || CallArgs {
        path: vec![("file_id", "file_1".to_owned())],
        ..CallArgs::default()
    };
    let fetch = async |server: &Arc<Flaky>, resume| {
        server
            .client()
            .download_to(&operations::FILES_DOWNLOAD, args(), &path, resume, None)
            .await
    };
    let dead = Flaky::new(true, 0);
    fetch(&dead, false).await.expect_err("nothing comes");
    assert!(!path.exists() && !part.exists());

    let slow = Flaky::new(true, 400);
    fs::write(&part, "rubbish of another time").expect("a file");
    let progress: Arc<Mutex<Vec<u64>>> = Arc::default();
    let log = progress.clone();
    let length = slow
        .client()
        .download_to(
            &operations::FILES_DOWNLOAD,
            args(),
            &path,
            false,
            Some(Arc::new(move |now| {
                log.lock().expect("the log").push(now.done);
            })),
        )
        .await
        .expect("all of it");
    assert_eq!(length, 1000);
    assert!(fs::read(&path).expect("the file") == slow.content && !part.exists());
    assert_eq!(progress.lock().expect("the log").last(), Some(&1000));

    // In another process.
    for (there, expected) in [
        (0, None),
        (123, Some("bytes=123-")),
        (1000, Some("bytes=1000-")),
    ] {
        fs::remove_file(&path).expect("removed");
        fs::write(&part, &slow.content[..there]).expect("a part");
        for ranges in [true, false] {
            let server = Flaky::new(ranges, 1000);
            fetch(&server, true).await.expect("the rest");
            assert!(fs::read(&path).expect("the file") == server.content);
            let asked = server.asked();
            let range = asked[0]
                .get("range")
                .map(|range| range.to_str().expect("ASCII"));
            assert_eq!(range, expected);
            fs::rename(&path, &part).expect("renamed");
            fs::write(&part, &slow.content[..there]).expect("a part");
        }
        fs::rename(&part, &path).expect("renamed");
    }
    fs::write(&part, vec![7; 2000]).expect("a file");
    fetch(&Flaky::new(false, 1000), true)
        .await
        .expect("from the beginning");
    assert!(fs::read(&path).expect("the file") == slow.content);

    fs::write(&part, &slow.content[..50]).expect("a part");
    fetch(&dead, true).await.expect_err("nothing comes");
    assert_eq!(fs::read(&part).expect("the part"), &slow.content[..50]);
    let lock = fs::File::open(&part).expect("the part");
    lock.try_lock().expect("the lock");
    let error = fetch(&slow, true).await.expect_err("under way");
    assert!(error.to_string().contains("another download"), "{error}");
}

#[tokio::test]
async fn a_connection_that_breaks_on_a_real_socket() {
    let server = Server::start(|seen, _| {
        let head = |status: &str, more: &str| {
            support::send(format!(
                "HTTP/1.1 {status}\r\nconnection: close\r\n{more}\r\n"
            ))
        };
        match seen.header("range") {
            "" => vec![
                head("200 OK", "content-length: 10\r\n"),
                support::send("0123"),
            ],
            "bytes=4-" => vec![
                head(
                    "206 Part",
                    "content-length: 6\r\ncontent-range: bytes 4-9/10\r\n",
                ),
                support::send("456789"),
            ],
            other => answer(500, &[("x-should-retry", "false")], other),
        }
    })
    .await;
    let mut download = server
        .client()
        .download_file("file_1")
        .await
        .expect("begun");
    let mut out = Vec::new();
    while let Some(chunk) = download.chunk().await.expect("a chunk") {
        out.extend_from_slice(&chunk);
    }
    assert_eq!(out, b"0123456789");
    assert_eq!(server.seen()[0].path, "/v1/files/file_1/content");
}
