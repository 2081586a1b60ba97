use serde_json::{Value, json};

use super::support::Api;

async fn store(api: &Api, name: &str) -> String {
    let store = api
        .post("/v1/memory_stores", json!({"name": name}))
        .await
        .ok();
    store["id"].as_str().unwrap().to_owned()
}

fn id(object: &Value) -> &str {
    object["id"].as_str().unwrap()
}

#[tokio::test]
async fn a_memory_from_its_making_to_its_end() {
    let api = Api::open().await;
    let base = format!("/v1/memory_stores/{}", store(&api, "Notes").await);
    let memories = format!("{base}/memories");
    let made = json!({"path": "/a.md", "content": "hello"});
    let made = api.post(&memories, made).await.ok();
    let hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!(
        made,
        json!({"id": made["id"], "type": "memory", "memory_store_id": made["memory_store_id"],
               "memory_version_id": made["memory_version_id"], "path": "/a.md", "content": null,
               "content_size_bytes": 5, "content_sha256": hello, "created_at": made["created_at"],
               "updated_at": made["created_at"]})
    );
    let one = format!("{memories}/{}", id(&made));
    assert_eq!(api.get(&one).await.ok()["content"], "hello");
    assert_eq!(api.get(&format!("{one}?view=basic")).await.ok(), made);

    let taken = api
        .post(&memories, json!({"path": "/a.md", "content": "x"}))
        .await;
    taken.error(409, "memory_path_conflict_error");
    assert_eq!(taken.body["error"]["conflicting_memory_id"], made["id"]);
    assert_eq!(taken.body["error"]["conflicting_path"], "/a.md");

    let change = |content: &str, expected: &str| {
        json!({"content": content, "path": "/b/c.md",
        "precondition": {"type": "content_sha256", "content_sha256": expected}})
    };
    let changed = api
        .post(&format!("{one}?view=full"), change("world", hello))
        .await
        .ok();
    assert_eq!(
        (&changed["content"], &changed["path"]),
        (&json!("world"), &json!("/b/c.md"))
    );
    assert_ne!(changed["memory_version_id"], made["memory_version_id"]);
    // The same again is what a client repeats that lost the answer.
    let again = api
        .post(&format!("{one}?view=full"), change("world", hello))
        .await
        .ok();
    assert_eq!(again, changed);
    let late = api.post(&one, change("other", hello)).await;
    late.error(409, "memory_precondition_failed_error");
    let late = api
        .delete(&format!("{one}?expected_content_sha256={hello}"))
        .await;
    late.error(409, "memory_precondition_failed_error");
    assert_eq!(
        api.delete(&one).await.ok(),
        json!({"id": made["id"], "type": "memory_deleted"})
    );
    api.get(&one).await.error(404, "not_found_error");

    let versions = format!("{base}/memory_versions");
    let all = api.all(&format!("{versions}?view=full&limit=1")).await;
    let told: Vec<_> = all
        .iter()
        .map(|v| {
            (
                v["operation"].clone(),
                v["path"].clone(),
                v["content"].clone(),
            )
        })
        .collect();
    let row = |a: &str, b: &str, c: Value| (json!(a), json!(b), c);
    assert_eq!(
        told,
        [
            row("deleted", "/b/c.md", Value::Null),
            row("modified", "/b/c.md", json!("world")),
            row("created", "/a.md", json!("hello")),
        ]
    );
    assert_eq!(
        all[0]["created_by"],
        json!({"type": "api_actor", "api_key_id": "apikey_local"})
    );
    for (query, count) in [
        ("operation=created", 1),
        ("api_key_id=apikey_local", 3),
        ("session_id=sesn_1", 0),
        ("memory_id=mem_1", 0),
    ] {
        assert_eq!(
            api.all(&format!("{versions}?{query}")).await.len(),
            count,
            "{query}"
        );
    }
    let version = format!("{versions}/{}", id(&all[2]));
    assert_eq!(api.get(&version).await.ok(), all[2]);
    let redacted = api.verb(&format!("{version}/redact")).await.ok();
    assert_eq!(
        (&redacted["path"], &redacted["content_sha256"]),
        (&Value::Null, &Value::Null)
    );
    assert!(redacted["redacted_at"].is_string());
    assert_eq!(api.get(&version).await.ok(), redacted);
}

#[tokio::test]
async fn lists_are_in_path_order_and_roll_up() {
    let api = Api::open().await;
    let base = format!("/v1/memory_stores/{}/memories", store(&api, "Notes").await);
    store(&api, "Other").await;
    for path in [
        "/notes/b",
        "/notes-old/x",
        "/z",
        "/notes/a/1",
        "/notes/a/2",
        "/a",
        "/notes/a.md",
    ] {
        api.post(&base, json!({"path": path, "content": ""}))
            .await
            .ok();
    }
    let listed = async |query: &str| -> Vec<String> {
        let all = api.all(&format!("{base}?{query}")).await;
        all.iter()
            .map(|e| e["path"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = [
        "/a",
        "/notes-old/x",
        "/notes/a.md",
        "/notes/a/1",
        "/notes/a/2",
        "/notes/b",
        "/z",
    ];
    assert_eq!(listed("").await, all);
    assert_eq!(listed("limit=2").await, all);
    assert_eq!(listed("limit=3&depth=0").await, all);
    for limit in 1..5 {
        let query = format!("depth=1&limit={limit}");
        assert_eq!(
            listed(&query).await,
            ["/a", "/notes-old/", "/notes/", "/z"],
            "{limit}"
        );
        let query = format!("depth=1&limit={limit}&path_prefix=/notes/");
        assert_eq!(
            listed(&query).await,
            ["/notes/a.md", "/notes/a/", "/notes/b"],
            "{limit}"
        );
    }
    assert_eq!(
        listed("path_prefix=/notes/a/").await,
        ["/notes/a/1", "/notes/a/2"]
    );
    assert!(listed("path_prefix=/none/").await.is_empty());
    for bad in ["depth=2", "path_prefix=/notes", "view=all", "limit=101"] {
        api.get(&format!("{base}?{bad}"))
            .await
            .error(400, "invalid_request_error");
    }
}

#[tokio::test]
async fn bad_memories_are_refused() {
    let api = Api::open().await;
    let store = store(&api, "Notes").await;
    let base = format!("/v1/memory_stores/{store}/memories");
    for (body, needle) in [
        (json!({"path": "a", "content": ""}), "path"),
        (
            json!({"path": "/a/../b", "content": ""}),
            "path: must not have the segment",
        ),
        (
            json!({"path": "/Ka\u{308}se", "content": ""}),
            "normalization form C",
        ),
        (
            json!({"path": "/a", "content": "ä".repeat(51_201)}),
            "content: has 102402 bytes",
        ),
        (json!({"path": "/a"}), "content"),
    ] {
        let answer = api.post(&base, body).await;
        let message = answer.error(400, "invalid_request_error");
        assert!(message.contains(needle), "{message}");
    }
    let named = api
        .post("/v1/memory_stores", json!({"name": "a\u{7}b"}))
        .await;
    assert!(
        named
            .error(400, "invalid_request_error")
            .contains("control")
    );

    let made = api
        .post(&base, json!({"path": "/a", "content": "x"}))
        .await
        .ok();
    let head = format!(
        "/v1/memory_stores/{store}/memory_versions/{}/redact",
        made["memory_version_id"].as_str().unwrap()
    );
    assert!(
        api.verb(&head)
            .await
            .error(400, "invalid_request_error")
            .contains("current")
    );
    let path = format!("/v1/memory_stores/{store}");
    api.verb(&format!("{path}/archive")).await.ok();
    api.post(&path, json!({"name": "x"}))
        .await
        .error(400, "invalid_request_error");
    api.post(&base, json!({"path": "/b", "content": ""}))
        .await
        .error(400, "invalid_request_error");
    api.post(&format!("{base}/{}", id(&made)), json!({"content": "y"}))
        .await
        .error(400, "invalid_request_error");
    let (agent, environment) = (api.agent().await, api.environment().await);
    let session = json!({"agent": agent["id"], "environment_id": environment["id"],
                         "resources": [{"type": "memory_store", "memory_store_id": store}]});
    let refused = api.post("/v1/sessions", session).await;
    assert!(
        refused
            .error(400, "invalid_request_error")
            .contains("archived")
    );
    // Reading, deleting and redacting still work.
    api.delete(&format!("{base}/{}", id(&made))).await.ok();
    api.verb(&head).await.ok();
    assert_eq!(api.delete(&path).await.ok()["type"], "memory_store_deleted");
    api.get(&base).await.error(404, "not_found_error");
}

#[tokio::test]
async fn a_session_shows_its_stores_as_they_were() {
    let api = Api::open().await;
    let (agent, environment) = (api.agent().await, api.environment().await);
    let (first, second) = (
        store(&api, "Project Notes").await,
        store(&api, "project notes").await,
    );
    let attach = |resources: Value| json!({"agent": agent["id"], "environment_id": environment["id"], "resources": resources});
    let made = json!([
        {"type": "memory_store", "memory_store_id": first, "access": "read_only", "instructions": "Read it."},
        {"type": "memory_store", "memory_store_id": second},
    ]);
    let made = api.post("/v1/sessions", attach(made)).await.ok();
    assert_eq!(
        made["resources"],
        json!([
            {"type": "memory_store", "memory_store_id": first, "access": "read_only",
             "instructions": "Read it.", "name": "Project Notes", "description": "",
             "mount_path": "/mnt/memory/project-notes"},
            {"type": "memory_store", "memory_store_id": second, "access": "read_write",
             "instructions": null, "name": "project notes", "description": "",
             "mount_path": "/mnt/memory/project-notes-2"},
        ])
    );
    let listed = api
        .all(&format!("/v1/sessions?memory_store_id={first}"))
        .await;
    assert_eq!(listed.len(), 1);
    assert_eq!(
        api.all(&format!("/v1/sessions/{}/resources", id(&made)))
            .await
            .len(),
        2
    );
    let twice = json!([{"type": "memory_store", "memory_store_id": first}, {"type": "memory_store", "memory_store_id": first}]);
    api.post("/v1/sessions", attach(twice))
        .await
        .error(400, "invalid_request_error");
    let added = json!({"type": "memory_store", "memory_store_id": second});
    let added = api
        .post(&format!("/v1/sessions/{}/resources", id(&made)), added)
        .await;
    added.error(400, "invalid_request_error");
}
