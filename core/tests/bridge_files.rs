//! Files over the boundary that bindings use.
#![allow(missing_docs)]

mod support;

use std::fs;

use bytes::Bytes;
use hostler::{
    ErrorCode, Result,
    bridge::{self, Call, RawResponse, Runtime},
};
use serde_json::{Value, json};
use support::{Server, answer, api_error, send};

const FILE: &str = r#"{"id":"file_1"}"#;
const DOWNLOAD: &str = r#"{"path":{"file_id":"file_1"}}"#;

fn server(
    script: impl Fn(&support::Seen, usize) -> Vec<support::Step> + Send + Sync + 'static,
) -> (Server, bridge::Client) {
    let runtime = Runtime::shared().expect("a runtime");
    let server = runtime
        .block_on(async move { Server::start(script).await })
        .expect("a server");
    let options = json!({"api_key": "sk-test", "base_url": server.url, "max_retries": 1});
    let client = bridge::Client::new(&options.to_string(), None).expect("a client");
    (server, client)
}

fn wait(call: Result<Call>) -> Result<RawResponse> {
    call?.wait(None).expect("no time limit")
}

#[test]
fn a_form_carries_texts_paths_and_attachments() {
    let (server, client) = server(|_, _| support::json(FILE));
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("a.txt");
    fs::write(&path, "from a path").expect("a file");
    let arguments = json!({"form": [
        {"name": "display_name", "text": "S"},
        {"name": "files[]", "path": path},
        {"name": "files[]", "attachment": 0, "filename": "s/SKILL.md", "content_type": "text/markdown"},
        {"name": "files[]", "attachment": 1, "filename": "s/b"},
    ]});
    let attachments = [Bytes::from_static(b"---"), Bytes::from_static(b"\x01\0")];
    let reply = wait(client.call_with("skills.create", &arguments.to_string(), &attachments));
    assert_eq!(&reply.expect("an answer").body[..], FILE.as_bytes());
    let seen = &server.seen()[0];
    assert!(
        seen.header("content-type")
            .starts_with("multipart/form-data; boundary=")
    );
    for expected in [
        "name=\"display_name\"\r\n\r\nS\r\n",
        "name=\"files[]\"; filename=\"a.txt\"\r\n\r\nfrom a path\r\n",
        "filename=\"s/SKILL.md\"\r\ncontent-type: text/markdown\r\n\r\n---\r\n",
        "filename=\"s/b\"\r\n\r\n",
    ] {
        assert!(seen.body.contains(expected), "{expected} in {}", seen.body);
    }
}

#[test]
fn a_wrong_form_names_the_place_and_sends_nothing() {
    let (server, client) = server(|_, _| support::json(FILE));
    let refused = |operation: &str, arguments: Value, attachments: &[Bytes]| {
        let error = wait(client.call_with(operation, &arguments.to_string(), attachments))
            .expect_err("refused");
        (error.code(), error.to_string())
    };
    let bytes = [Bytes::from_static(b"x")];
    for (arguments, attachments, expected) in [
        (
            json!({}),
            &[][..],
            "files.upload.form: missing; files.upload sends a list of parts",
        ),
        (
            json!({"form": {}}),
            &[],
            "files.upload.form: expected a list of parts",
        ),
        (
            json!({"form": [{"text": "x"}]}),
            &[],
            "files.upload.form[0].name: expected the name of the field",
        ),
        (
            json!({"form": [{"name": "file"}]}),
            &[],
            "files.upload.form[0]: expected one of text, path and attachment",
        ),
        (
            json!({"form": [{"name": "file", "text": "", "path": ""}]}),
            &[],
            "files.upload.form[0]: expected one of text, path and attachment",
        ),
        (
            json!({"form": [{"name": "file", "attachment": 0, "filename": "x"}]}),
            &[],
            "files.upload.form[0].attachment: expected the number of an attachment, from 0",
        ),
        (
            json!({"form": [{"name": "file", "attachment": 0}]}),
            &bytes,
            "files.upload.form[0].filename: expected the name of the attached file",
        ),
        (
            json!({"form": []}),
            &bytes,
            "files.upload.form: no part uses attachment 0",
        ),
        (
            json!({"form": [{"name": "a", "text": "b", "filename": "c"}]}),
            &[],
            "files.upload.form[0].filename: there is no such option",
        ),
    ] {
        assert_eq!(
            refused("files.upload", arguments, attachments),
            (ErrorCode::InvalidArgument, expected.to_owned())
        );
    }
    for (operation, arguments, attachments, expected) in [
        (
            "agents.create",
            json!({"form": []}),
            &[][..],
            "agents.create.form: agents.create takes no form",
        ),
        (
            "agents.create",
            json!({}),
            &bytes,
            "agents.create.form: agents.create takes no form",
        ),
        (
            "agents.list",
            json!({"save_to": {"path": "x"}}),
            &[],
            "agents.list.save_to: agents.list does not answer with bytes",
        ),
        (
            "files.download",
            json!({"save_to": {}}),
            &[],
            "files.download.save_to.path: expected the path of a file",
        ),
    ] {
        assert_eq!(refused(operation, arguments, attachments).1, expected);
    }
    let (code, message) = refused(
        "files.upload",
        json!({"form": [{"name": "file", "path": "/nowhere/a.txt"}]}),
        &[],
    );
    assert_eq!(code, ErrorCode::LocalFile);
    assert!(message.contains("/nowhere/a.txt"), "{message}");
    for (operation, arguments) in [
        ("agents.list", "{}"),
        ("files.download", r#"{"save_to":{"path":"x"}}"#),
    ] {
        let error = client
            .download(operation, arguments)
            .err()
            .expect("refused");
        assert_eq!(error.code(), ErrorCode::InvalidArgument, "{error}");
    }
    assert!(server.seen().is_empty());
}

#[test]
fn bytes_come_whole_into_a_file_or_in_chunks() {
    // Every first answer breaks off in the middle.
    let (server, client) = server(|seen, number| match (number, seen.header("range")) {
        (0, _) => answer(200, &[], "0123456789"),
        (1 | 3, "") => vec![send(
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\netag: \"1\"\r\n\r\n01234",
        )],
        (_, "bytes=5-") => answer(206, &[("content-range", "bytes 5-9/10")], "56789"),
        (_, range) => panic!("request {number} with range {range:?}"),
    });
    let whole = wait(client.call("files.download", DOWNLOAD)).expect("bytes");
    assert_eq!(&whole.body[..], b"0123456789");
    assert_eq!(server.seen()[0].header("accept"), "application/binary");

    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("out");
    let arguments = json!({"path": {"file_id": "file_1"}, "save_to": {"path": path}});
    let told = wait(client.call("files.download", &arguments.to_string())).expect("saved");
    let told: Value = serde_json::from_slice(&told.body).expect("JSON");
    assert_eq!(told, json!({"path": path, "size_bytes": 10}));
    assert_eq!(fs::read(&path).expect("the file"), b"0123456789");

    let download = client
        .download("files.download", DOWNLOAD)
        .expect("a download");
    let mut bytes = Vec::new();
    loop {
        let chunk = wait(download.next()).expect("a chunk");
        assert_eq!(chunk.headers["etag"], "\"1\"");
        if chunk.body.is_empty() {
            break;
        }
        bytes.extend_from_slice(&chunk.body);
    }
    assert_eq!(bytes, b"0123456789");
    // The end stays the end.
    assert!(wait(download.next()).expect("the end").body.is_empty());
    assert!(wait(download.next()).expect("the end").body.is_empty());
}

#[test]
fn a_download_that_fails_or_is_cancelled_is_over() {
    let (_server, client) = server(|_, number| match number {
        0 => api_error(404, "not_found_error", "no such file"),
        _ => vec![support::Step::Hang],
    });
    let download = client
        .download("files.download", DOWNLOAD)
        .expect("a download");
    let error = wait(download.next()).expect_err("not there");
    assert_eq!(error.code(), ErrorCode::NotFound);
    assert_eq!(
        download.next().err().map(|e| e.code()),
        Some(ErrorCode::Busy)
    );

    let download = client
        .download("files.download", DOWNLOAD)
        .expect("a download");
    let waiting = download.next().expect("a pull");
    assert_eq!(
        download.next().err().map(|e| e.code()),
        Some(ErrorCode::Busy)
    );
    download.cancel();
    let error = wait(Ok(waiting)).expect_err("cancelled");
    assert_eq!(error.code(), ErrorCode::Cancelled);
}
