use serde_json::{Value, json};

use super::support::{Api, options};
use hostler_engine::EngineOptions;

fn bearer(url: &str) -> Value {
    json!({"auth": {"type": "static_bearer", "mcp_server_url": url, "token": "hunter2-token"}})
}

async fn vault(api: &Api) -> String {
    let vault = api.post("/v1/vaults", json!({"display_name": "v"})).await;
    vault.ok()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn secrets_go_in_and_never_come_out() {
    let directory = tempfile::tempdir().unwrap();
    let api = Api::with(EngineOptions {
        data_dir: Some(directory.path().to_owned()),
        ..options()
    })
    .await;
    let base = format!("/v1/vaults/{}/credentials", vault(&api).await);
    let secrets = [
        "hunter2-token",
        "hunter2-value",
        "hunter2-access",
        "hunter2-refresh",
        "hunter2-client",
    ];
    let made = [
        bearer("https://a.example.com/mcp"),
        json!({"display_name": "status", "auth": {
            "type": "environment_variable", "secret_name": "STATUS_TOKEN",
            "secret_value": "hunter2-value", "networking": {"type": "unrestricted"},
        }}),
        json!({"auth": {
            "type": "mcp_oauth", "mcp_server_url": "https://b.example.com/mcp",
            "access_token": "hunter2-access", "expires_at": "2099-01-01T00:00:00Z",
            "refresh": {
                "token_endpoint": "https://b.example.com/token", "client_id": "me",
                "refresh_token": "hunter2-refresh", "scope": "read",
                "token_endpoint_auth": {"type": "client_secret_post", "client_secret": "hunter2-client"},
            },
        }}),
    ];
    let mut shown = Vec::new();
    for body in made {
        shown.push(api.post(&base, body).await.ok());
    }
    assert_eq!(
        shown[0]["auth"],
        json!({"type": "static_bearer", "mcp_server_url": "https://a.example.com/mcp"})
    );
    assert_eq!(
        shown[1]["auth"],
        json!({"type": "environment_variable", "secret_name": "STATUS_TOKEN",
               "networking": {"type": "unrestricted"},
               "injection_location": {"header": true, "body": true}})
    );
    assert_eq!(
        shown[2]["auth"],
        json!({"type": "mcp_oauth", "mcp_server_url": "https://b.example.com/mcp",
               "expires_at": "2099-01-01T00:00:00.000000Z",
               "refresh": {"token_endpoint": "https://b.example.com/token", "client_id": "me",
                           "token_endpoint_auth": {"type": "client_secret_post"},
                           "scope": "read", "resource": null}})
    );
    let mut listed = api.all(&format!("{base}?limit=1")).await;
    listed.reverse();
    assert_eq!(listed, shown);
    for credential in &shown {
        let id = credential["id"].as_str().unwrap();
        assert_eq!(&api.get(&format!("{base}/{id}")).await.ok(), credential);
    }
    api.engine.shutdown().await;
    drop(api);
    let mut looked_at = 0;
    for entry in std::fs::read_dir(directory.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            looked_at += 1;
            let bytes = std::fs::read(&path).unwrap();
            for secret in secrets {
                let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
                assert!(!found, "{secret} is in {}", path.display());
            }
        }
    }
    assert!(looked_at >= 2, "the database and the key");
}

#[tokio::test]
async fn an_update_merges_and_keeps_what_identifies() {
    let api = Api::open().await;
    let base = format!("/v1/vaults/{}/credentials", vault(&api).await);
    let variable = json!({"metadata": {"a": "1"}, "auth": {
        "type": "environment_variable", "secret_name": "TOKEN", "secret_value": "s",
        "networking": {"type": "limited", "allowed_hosts": ["*.example.com"]},
        "injection_location": {"header": true},
    }});
    let made = api.post(&base, variable).await.ok();
    let path = format!("{base}/{}", made["id"].as_str().unwrap());
    assert_eq!(
        made["auth"]["injection_location"],
        json!({"header": true, "body": false})
    );
    let changed = json!({"display_name": "new", "metadata": {"a": null, "b": "2"}, "auth": {
        "type": "environment_variable", "secret_value": "t", "injection_location": {"body": true},
    }});
    let changed = api.post(&path, changed).await.ok();
    assert_eq!(
        changed["auth"]["injection_location"],
        json!({"header": true, "body": true})
    );
    assert_eq!(changed["auth"]["networking"], made["auth"]["networking"]);
    assert_eq!(
        (&changed["display_name"], &changed["metadata"]),
        (&json!("new"), &json!({"b": "2"}))
    );
    let same = api.post(&path, json!({})).await.ok();
    assert_eq!(same, changed, "nothing changed");

    for (body, needle) in [
        (
            json!({"auth": {"type": "static_bearer", "token": "x"}}),
            "auth.type: cannot change",
        ),
        (
            json!({"auth": {"type": "environment_variable", "injection_location": {"header": false, "body": false}}}),
            "must be true",
        ),
        (
            json!({"auth": {"type": "environment_variable", "networking": {"type": "limited", "allowed_hosts": ["https://x"]}}}),
            "auth.networking.allowed_hosts.0",
        ),
        (
            json!({"auth": {"type": "environment_variable", "injection_location": null}}),
            "injection_location",
        ),
    ] {
        let answer = api.post(&path, body.clone()).await;
        let message = answer.error(400, "invalid_request_error");
        assert!(message.contains(needle), "{body} {message}");
    }
    let oauth = json!({"auth": {"type": "mcp_oauth", "access_token": "a", "mcp_server_url": "https://x.example.com"}});
    let oauth = api.post(&base, oauth).await.ok();
    let path = format!("{base}/{}", oauth["id"].as_str().unwrap());
    let body = json!({"auth": {"type": "mcp_oauth", "refresh": {"refresh_token": "r"}}});
    let answer = api.post(&path, body).await;
    assert!(
        answer
            .error(400, "invalid_request_error")
            .contains("auth.refresh")
    );
    let body = json!({"auth": {"type": "mcp_oauth", "expires_at": "2001-01-01T00:00:00Z"}});
    let answer = api.post(&path, body).await;
    assert!(
        answer
            .error(400, "invalid_request_error")
            .contains("not in the future")
    );
}

#[tokio::test]
async fn a_key_belongs_to_one_active_credential_and_a_vault_holds_twenty() {
    let api = Api::open().await;
    let vault = vault(&api).await;
    let base = format!("/v1/vaults/{vault}/credentials");
    let first = api
        .post(&base, bearer("https://Example.com:443/mcp/"))
        .await
        .ok();
    assert_eq!(
        first["auth"]["mcp_server_url"],
        "https://Example.com:443/mcp/"
    );
    let again = api.post(&base, bearer("https://example.com/mcp")).await;
    let message = again.error(409, "conflict_error");
    assert!(message.contains("auth.mcp_server_url"), "{message}");
    let archive = format!("{base}/{}/archive", first["id"].as_str().unwrap());
    let archived = api.verb(&archive).await.ok();
    assert!(archived["archived_at"].is_string());
    assert_eq!(api.verb(&archive).await.ok(), archived);
    api.post(&base, bearer("https://example.com/mcp"))
        .await
        .ok();
    let update = api
        .post(
            archive.trim_end_matches("/archive"),
            json!({"display_name": "x"}),
        )
        .await;
    update.error(400, "invalid_request_error");

    let more = (1..25).map(|n| {
        let (api, base) = (&api, &base);
        async move {
            api.post(base, bearer(&format!("https://example.com/{n}")))
                .await
                .status
        }
    });
    let statuses = futures_util::future::join_all(more).await;
    let made = statuses.iter().filter(|status| **status == 200).count();
    assert_eq!(made, 19, "{statuses:?}");
    assert!(
        statuses.iter().all(|status| matches!(status, 200 | 400)),
        "{statuses:?}"
    );
}

#[tokio::test]
async fn archive_and_delete_take_the_credentials_along() {
    let api = Api::open().await;
    let vault = vault(&api).await;
    let path = format!("/v1/vaults/{vault}");
    let base = format!("{path}/credentials");
    let made = api.post(&base, bearer("https://example.com")).await.ok();
    let credential = format!("{base}/{}", made["id"].as_str().unwrap());
    let archived = api.verb(&format!("{path}/archive")).await.ok();
    assert!(archived["archived_at"].is_string());
    assert!(api.get(&credential).await.ok()["archived_at"].is_string());
    assert!(api.all("/v1/vaults").await.is_empty());
    assert_eq!(
        api.all("/v1/vaults?include_archived=true").await,
        [archived]
    );
    api.post(&base, bearer("https://other.example.com"))
        .await
        .error(400, "invalid_request_error");
    api.post(&path, json!({"display_name": "x"}))
        .await
        .error(400, "invalid_request_error");
    assert_eq!(
        api.delete(&path).await.ok(),
        json!({"id": vault, "type": "vault_deleted"})
    );
    api.get(&path).await.error(404, "not_found_error");
    api.get(&credential).await.error(404, "not_found_error");
    api.get(&base).await.error(404, "not_found_error");
}

#[tokio::test]
async fn sessions_name_their_vaults_once() {
    let api = Api::open().await;
    let (agent, environment) = (api.agent().await, api.environment().await);
    let (first, second) = (vault(&api).await, vault(&api).await);
    let session = |ids: Value| json!({"agent": agent["id"], "environment_id": environment["id"], "vault_ids": ids});
    let made = api
        .post("/v1/sessions", session(json!([second, first, second])))
        .await
        .ok();
    assert_eq!(made["vault_ids"], json!([second, first]));
    let unknown = api.post("/v1/sessions", session(json!(["vlt_none"]))).await;
    assert!(unknown.error(404, "not_found_error").contains("vlt_none"));
    api.verb(&format!("/v1/vaults/{first}/archive")).await.ok();
    let archived = api
        .post("/v1/sessions", session(json!([second, first])))
        .await;
    let message = archived.error(400, "invalid_request_error");
    assert!(
        message.contains("vault_ids.1") && message.contains("archived"),
        "{message}"
    );
}

#[tokio::test]
async fn another_key_does_not_open_the_vaults() {
    let directory = tempfile::tempdir().unwrap();
    let open = || EngineOptions {
        data_dir: Some(directory.path().to_owned()),
        ..options()
    };
    let api = Api::with(open()).await;
    let base = format!("/v1/vaults/{}/credentials", vault(&api).await);
    let made = api.post(&base, bearer("https://example.com")).await.ok();
    let path = format!("{base}/{}", made["id"].as_str().unwrap());
    api.engine.shutdown().await;
    drop(api);
    std::fs::remove_file(directory.path().join("vault.key")).unwrap();
    let api = Api::with(open()).await;
    assert_eq!(api.get(&path).await.ok(), made);
    let body = json!({"auth": {"type": "static_bearer", "token": "new"}});
    let message = api.post(&path, body).await;
    let message = message.error(500, "api_error");
    assert!(message.contains("vault key"), "{message}");
}
