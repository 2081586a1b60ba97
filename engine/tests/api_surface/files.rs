use ::http::{HeaderMap, HeaderValue, Method, header};
use hostler::transport::Request;
use serde_json::{Value, json};

use super::support::{Answer, Api, PATIENCE};

/// A multipart body of parts: name, further header lines, content.
pub fn form(parts: &[(&str, &str, &[u8])]) -> (HeaderMap, Vec<u8>) {
    let mut body = Vec::new();
    for (name, lines, content) in parts {
        body.extend_from_slice(b"--B0undary\r\ncontent-disposition: form-data; name=\"");
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\"");
        body.extend_from_slice(lines.as_bytes());
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--B0undary--\r\n");
    let kind = HeaderValue::from_static("multipart/form-data; boundary=B0undary");
    (HeaderMap::from_iter([(header::CONTENT_TYPE, kind)]), body)
}

pub async fn post(api: &Api, path: &str, parts: &[(&str, &str, &[u8])], key: &str) -> Answer {
    let (mut headers, body) = form(parts);
    if !key.is_empty() {
        headers.insert("idempotency-key", HeaderValue::from_str(key).unwrap());
    }
    api.ask(Request {
        method: Method::POST,
        path: path.to_owned(),
        headers,
        body: Some(body.into()),
        timeout: PATIENCE,
    })
    .await
}

async fn upload(api: &Api, name: &str, content: &[u8]) -> Value {
    let lines = format!("; filename=\"{name}\"\r\ncontent-type: text/plain");
    post(api, "/v1/files", &[("file", &lines, content)], "")
        .await
        .ok()
}

fn id(object: &Value) -> &str {
    object["id"].as_str().unwrap()
}

#[tokio::test]
async fn a_file_is_kept_and_not_handed_out() {
    let api = Api::open().await;
    let made = upload(&api, "a/b/notes.txt", b"hello").await;
    assert_eq!(
        made,
        json!({"id": made["id"], "type": "file", "filename": "notes.txt", "mime_type": "text/plain",
               "size_bytes": 5, "created_at": made["created_at"], "downloadable": false,
               "expires_at": null, "scope": null})
    );
    let path = format!("/v1/files/{}", id(&made));
    assert_eq!(api.get(&path).await.ok(), made);
    let content = api.get(&format!("{path}/content")).await;
    assert!(
        content
            .error(400, "invalid_request_error")
            .contains("not downloadable")
    );
    let more = [upload(&api, "b", b"").await, upload(&api, "c", b"c").await];
    assert_eq!(
        api.all("/v1/files?limit=2").await,
        [more[1].clone(), more[0].clone(), made.clone()]
    );
    let ids = format!(
        "/v1/files?ids[]={}&ids[]=file_none&ids[]={}&ids[]={}",
        id(&made),
        id(&more[1]),
        id(&made)
    );
    let by_id = api.get(&ids).await.ok();
    assert_eq!(by_id, json!({"data": [more[1], made], "next_page": null}));
    assert_eq!(
        api.delete(&path).await.ok(),
        json!({"id": made["id"], "type": "file_deleted"})
    );
    let gone = api.get(&path).await;
    assert_eq!(
        gone.error(404, "not_found_error"),
        format!("File `{}` not found.", id(&made))
    );
}

#[tokio::test]
async fn bad_uploads_leave_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let api = Api::with(hostler_engine::EngineOptions {
        data_dir: Some(directory.path().to_owned()),
        ..super::support::options()
    })
    .await;
    let named = "; filename=\"x\"";
    for (parts, needle) in [
        (&[("other", "", &b"x"[..])][..], "file: is required"),
        (&[("file", "; filename=\"a?b\"", b"x")], "not allowed"),
        (&[("file", named, b"x"), ("file", named, b"y")], "one file"),
        (
            &[("file", named, b"x"), ("expires_in_seconds", "", b"10")],
            "expires_in_seconds",
        ),
        (
            &[("file", named, b"x"), ("expires_in_seconds", "", b"soon")],
            "expires_in_seconds",
        ),
    ] {
        let answer = post(&api, "/v1/files", parts, "").await;
        let message = answer.error(400, "invalid_request_error");
        assert!(message.contains(needle), "{message}");
    }
    let (headers, mut body) = form(&[("file", named, b"cut off")]);
    body.truncate(body.len() - 8);
    for (headers, body) in [(headers, body.clone()), (HeaderMap::new(), body)] {
        let request = Request {
            method: Method::POST,
            path: "/v1/files".into(),
            headers,
            body: Some(body.into()),
            timeout: PATIENCE,
        };
        api.ask(request).await.error(400, "invalid_request_error");
    }
    for query in [
        "ids[]=file_1&limit=3",
        "ids[]=file_1&page=page_x",
        "scope_id=file_1",
        "limit=1001",
    ] {
        api.get(&format!("/v1/files?{query}"))
            .await
            .error(400, "invalid_request_error");
    }
    assert!(api.all("/v1/files").await.is_empty());
    api.engine.shutdown().await;
    drop(api);
    // What a refusal left goes in the background; what a crash leaves, at the
    // next start.
    let files = directory.path().join("files");
    std::fs::write(files.join("file_orphan"), "x").unwrap();
    let _api = Api::with(hostler_engine::EngineOptions {
        data_dir: Some(directory.path().to_owned()),
        ..super::support::options()
    })
    .await;
    assert_eq!(std::fs::read_dir(files).unwrap().count(), 0);
}

#[tokio::test]
async fn a_repeated_upload_is_one_file() {
    let api = Api::open().await;
    let parts: &[(&str, &str, &[u8])] = &[("file", "; filename=\"x\"", b"same")];
    let first = post(&api, "/v1/files", parts, "key").await.ok();
    assert_eq!(post(&api, "/v1/files", parts, "key").await.ok(), first);
    assert_eq!(api.all("/v1/files").await.len(), 1);
    let other: &[(&str, &str, &[u8])] = &[("file", "; filename=\"x\"", b"other")];
    post(&api, "/v1/files", other, "key")
        .await
        .error(409, "conflict_error");
}

#[tokio::test]
async fn expired_files_are_listed_without_content_and_then_forgotten() {
    let clock = hostler_engine::clock::Clock::starting_at(1_800_000_000_000_000);
    let api = Api::with(hostler_engine::EngineOptions {
        clock: clock.clone(),
        ..super::support::options()
    })
    .await;
    let parts: &[(&str, &str, &[u8])] = &[
        ("file", "; filename=\"x\"", b"x"),
        ("expires_in_seconds", "", b"3600"),
    ];
    let made = post(&api, "/v1/files", parts, "").await.ok();
    assert!(made["expires_at"].as_str().unwrap() > made["created_at"].as_str().unwrap());
    let (agent, environment) = (api.agent().await, api.environment().await);
    let session = json!({"agent": agent["id"], "environment_id": environment["id"],
                         "resources": [{"type": "file", "file_id": made["id"]}]});
    api.post("/v1/sessions", session.clone()).await.ok();
    clock.sleep(std::time::Duration::from_hours(2)).await;
    let path = format!("/v1/files/{}", id(&made));
    assert_eq!(api.get(&path).await.ok(), made);
    let refused = api.post("/v1/sessions", session).await;
    assert!(refused.error(404, "not_found_error").contains("expired"));
    clock.sleep(std::time::Duration::from_hours(31 * 24)).await;
    api.get(&path).await.error(404, "not_found_error");
}

#[tokio::test]
async fn resources_of_a_session() {
    let api = Api::open().await;
    let (agent, environment) = (api.agent().await, api.environment().await);
    let file = upload(&api, "data.csv", b"1,2").await;
    let other = upload(&api, "other.csv", b"3").await;
    let session = |resources: Value| json!({"agent": agent["id"], "environment_id": environment["id"], "resources": resources});
    let with = |path: Value| json!({"type": "file", "file_id": file["id"], "mount_path": path});
    for (resources, status, needle) in [
        (json!([with(json!("../x"))]), 400, "resources.0.mount_path"),
        (
            json!([with(json!("/a")), with(json!("a"))]),
            400,
            "resources.1.mount_path",
        ),
        (
            json!([with(json!("/a")), with(json!("a/b"))]),
            400,
            "resources.1.mount_path",
        ),
        (
            json!([{"type": "file", "file_id": "file_none"}]),
            404,
            "file_none",
        ),
    ] {
        let answer = api.post("/v1/sessions", session(resources)).await;
        let kind = if status == 404 {
            "not_found_error"
        } else {
            "invalid_request_error"
        };
        assert!(
            answer.error(status, kind).contains(needle),
            "{}",
            answer.body
        );
    }
    assert_eq!(api.all("/v1/files").await.len(), 2, "no copies were left");
    let made = json!([with(json!("/uploads/data.csv")), with(Value::Null)]);
    let made = api.post("/v1/sessions", session(made)).await.ok();
    let path = format!("/v1/sessions/{}", id(&made));
    let resources = made["resources"].as_array().unwrap();
    assert_eq!(resources[0]["mount_path"], "/uploads/data.csv");
    assert_eq!(
        resources[1]["mount_path"],
        format!("/mnt/session/uploads/{}", id(&file))
    );
    assert_ne!(resources[0]["file_id"], file["id"]);
    let copy = api
        .get(&format!(
            "/v1/files/{}",
            resources[0]["file_id"].as_str().unwrap()
        ))
        .await
        .ok();
    assert_eq!(copy["scope"], json!({"type": "session", "id": made["id"]}));
    assert_eq!(
        (&copy["size_bytes"], &copy["filename"]),
        (&json!(3), &json!("data.csv"))
    );

    let base = format!("{path}/resources");
    assert_eq!(&api.all(&format!("{base}?limit=1")).await, resources);
    let added = json!({"type": "file", "file_id": other["id"], "mount_path": "more/other.csv"});
    let added = api.post(&base, added).await.ok();
    let one = format!("{base}/{}", id(&added));
    assert_eq!(api.get(&one).await.ok(), added);
    assert_eq!(api.get(&path).await.ok()["resources"][2], added);
    let token = json!({"authorization_token": "x"});
    api.post(&one, token)
        .await
        .error(400, "invalid_request_error");
    api.post(&base, with(json!("more")))
        .await
        .error(400, "invalid_request_error");
    assert_eq!(
        api.delete(&one).await.ok(),
        json!({"id": added["id"], "type": "session_resource_deleted"})
    );
    api.get(&one).await.error(404, "not_found_error");
    api.delete(&one).await.error(404, "not_found_error");
    let scoped = format!("/v1/files?scope_id={}", id(&made));
    assert_eq!(api.all(&scoped).await.len(), 2);
    // Copies do not depend on what they were made from, and go with their
    // session.
    api.delete(&format!("/v1/files/{}", id(&file))).await.ok();
    assert_eq!(api.all(&scoped).await.len(), 2);
    api.delete(&path).await.ok();
    assert!(api.all(&scoped).await.is_empty());
}
