//! Tokens for sessions, with a token endpoint on a real socket.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use axum::{Router, extract::State, http::HeaderMap, routing::post};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Seal, Vaults};
use crate::{
    clock::Clock,
    harness::{Credentials, TokenError},
    http::Secret,
    ids::Ids,
    resources::Shelf,
    store::{Durability, SqliteStore},
};

#[derive(Default)]
struct Endpoint {
    asked: Mutex<Vec<(String, String)>>,
    count: AtomicUsize,
    broken: std::sync::atomic::AtomicBool,
}

async fn token(
    State(endpoint): State<Arc<Endpoint>>,
    headers: HeaderMap,
    form: String,
) -> (axum::http::StatusCode, String) {
    let proof = headers
        .get("authorization")
        .map(|v| v.to_str().unwrap().to_owned());
    endpoint
        .asked
        .lock()
        .unwrap()
        .push((proof.unwrap_or_default(), form));
    if endpoint.broken.load(Ordering::Relaxed) {
        return (
            axum::http::StatusCode::BAD_REQUEST,
            r#"{"error":"invalid_grant"}"#.into(),
        );
    }
    let number = endpoint.count.fetch_add(1, Ordering::Relaxed) + 1;
    let granted = json!({"access_token": format!("access-{number}"), "expires_in": 3600,
                         "refresh_token": format!("refresh-{number}"), "token_type": "bearer"});
    (axum::http::StatusCode::OK, granted.to_string())
}

struct Stage {
    vaults: Vaults,
    endpoint: Arc<Endpoint>,
    url: String,
    clock: Clock,
    _directory: TempDir,
}

async fn stage() -> Stage {
    let directory = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&directory.path().join("db"), Durability::Process).unwrap();
    let clock = Clock::starting_at(1_800_000_000_000_000);
    let shelf = Shelf {
        store: Arc::new(store),
        clock: clock.clone(),
        ids: Ids::random(clock.clone()),
    };
    let seal = Seal::open(&directory.path().join("key"), true).unwrap();
    let endpoint = Arc::new(Endpoint::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    let app = Router::new()
        .route("/token", post(token))
        .with_state(endpoint.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Stage {
        vaults: Vaults::new(shelf, seal),
        endpoint,
        url,
        clock,
        _directory: directory,
    }
}

impl Stage {
    async fn vault(&self) -> String {
        let vault = self
            .vaults
            .create(&json!({"display_name": "v"}))
            .await
            .unwrap();
        vault["id"].as_str().unwrap().to_owned()
    }

    async fn add(&self, vault: &str, auth: Value) -> String {
        let made = self
            .vaults
            .create_credential(vault, &json!({"auth": auth}))
            .await
            .unwrap();
        made["id"].as_str().unwrap().to_owned()
    }

    /// A token that runs out in two minutes.
    async fn oauth(&self, vault: &str, server: &str, proof: Value) -> String {
        let expires_at = crate::clock::rfc3339(self.clock.now() + 120_000_000);
        self.add(
            vault,
            json!({
                "type": "mcp_oauth", "mcp_server_url": server, "access_token": "access-0",
                "expires_at": expires_at,
                "refresh": {"token_endpoint": self.url, "client_id": "me & you", "scope": "a b",
                            "refresh_token": "refresh-0", "token_endpoint_auth": proof},
            }),
        )
        .await
    }

    async fn token(&self, vaults: &[String], url: &str) -> Option<String> {
        let found = self.vaults.mcp_token(vaults, url, None).await.unwrap();
        found.map(|found| found.token.reveal().to_owned())
    }
}

fn fixed(url: &str, token: &str) -> Value {
    json!({"type": "static_bearer", "mcp_server_url": url, "token": token})
}

#[tokio::test]
async fn the_first_vault_with_the_server_wins() {
    let stage = stage().await;
    let (a, b) = (stage.vault().await, stage.vault().await);
    let server = "https://mcp.example.com/mcp";
    stage.add(&a, fixed(server, "of a")).await;
    let of_b = stage
        .add(&b, fixed("https://MCP.example.com:443/mcp/", "of b"))
        .await;
    stage
        .add(&b, fixed("https://only.example.com", "only"))
        .await;
    let both = [b.clone(), a.clone()];
    assert_eq!(stage.token(&both, server).await.as_deref(), Some("of b"));
    assert_eq!(
        stage
            .token(&[a.clone(), b.clone()], server)
            .await
            .as_deref(),
        Some("of a")
    );
    assert_eq!(stage.token(&[a], "https://only.example.com").await, None);
    assert_eq!(stage.token(&[], server).await, None);
    // What changes reaches sessions that run.
    let update = json!({"auth": {"type": "static_bearer", "token": "newer"}});
    stage
        .vaults
        .update_credential(&b, &of_b, &update)
        .await
        .unwrap();
    assert_eq!(stage.token(&both, server).await.as_deref(), Some("newer"));
    stage.vaults.archive_credential(&b, &of_b).await.unwrap();
    assert_eq!(stage.token(&both, server).await.as_deref(), Some("of a"));
    stage.vaults.delete(&both[1]).await.unwrap();
    assert_eq!(stage.token(&both, server).await, None);
}

#[tokio::test]
async fn a_token_that_runs_out_is_replaced_once_for_all_who_ask() {
    let stage = stage().await;
    let vaults = [stage.vault().await];
    let server = "https://mcp.example.com";
    let proof = json!({"type": "client_secret_basic", "client_secret": "s:cret"});
    let id = stage.oauth(&vaults[0], server, proof).await;
    assert_eq!(
        stage.token(&vaults, server).await.as_deref(),
        Some("access-0")
    );
    stage.clock.sleep(std::time::Duration::from_secs(61)).await;
    let all = futures_util::future::join_all((0..8).map(|_| stage.token(&vaults, server))).await;
    assert!(
        all.iter().all(|token| token.as_deref() == Some("access-1")),
        "{all:?}"
    );
    {
        let asked = stage.endpoint.asked.lock().unwrap();
        // base64("me%20%26%20you:s%3Acret")
        let basic = "Basic bWUlMjAlMjYlMjB5b3U6cyUzQWNyZXQ=";
        let form = "grant_type=refresh_token&refresh_token=refresh-0&scope=a%20b";
        assert_eq!(*asked, [(basic.to_owned(), form.to_owned())]);
    }
    // The refresh token was replaced too, and is used when the server rejects.
    let rejected = Secret::new("access-1");
    let found = stage
        .vaults
        .mcp_token(&vaults, server, Some(&rejected))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.token.reveal(), "access-2");
    assert_eq!(
        (found.vault_id, found.credential_id),
        (vaults[0].clone(), id)
    );
    assert!(
        stage.endpoint.asked.lock().unwrap()[1]
            .1
            .contains("refresh-1")
    );
    // An older rejection finds the newer token.
    let found = stage
        .vaults
        .mcp_token(&vaults, server, Some(&rejected))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.token.reveal(), "access-2");
    assert_eq!(stage.endpoint.asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_refused_refresh_says_so_without_secrets() {
    let stage = stage().await;
    let vaults = [stage.vault().await];
    let server = "https://mcp.example.com";
    let proof = json!({"type": "client_secret_post", "client_secret": "hunter2"});
    let id = stage.oauth(&vaults[0], server, proof).await;
    stage.endpoint.broken.store(true, Ordering::Relaxed);
    stage.clock.sleep(std::time::Duration::from_secs(120)).await;
    let error = stage
        .vaults
        .mcp_token(&vaults, server, None)
        .await
        .unwrap_err();
    assert!(matches!(&error, TokenError::Refresh { credential_id, .. } if *credential_id == id));
    let told = format!("{error} {error:?}");
    assert!(told.contains("400"), "{told}");
    assert!(
        !told.contains("hunter2") && !told.contains("refresh-0"),
        "{told}"
    );
    assert!(
        stage.endpoint.asked.lock().unwrap()[0]
            .1
            .ends_with("client_id=me%20%26%20you&client_secret=hunter2&scope=a%20b")
    );
}
