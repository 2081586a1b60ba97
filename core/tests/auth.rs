//! Credentials: which one is used, how tokens are made and renewed, what is
//! refused, and that no secret is seen.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use futures_util::future::{BoxFuture, join_all};
use hostler::{
    CallArgs, Client, ClientBuilder, Error, ErrorCode, Result, Secret,
    auth::{AccessToken, Federation, IdentityToken, TokenProvider},
    operations,
};
use serde_json::{Value, json};
use support::{Seen, Server, Step, answer, api_error, json as ok};

const TOKEN_PATH: &str = "/v1/oauth/token";
const JWT: &str = "eyJ-the-identity-token";

fn variables(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn builder(server: &Server, pairs: &[(&str, &str)]) -> ClientBuilder {
    Client::builder()
        .environment(variables(pairs))
        .base_url(&server.url)
        .max_retries(0)
}

fn client(server: &Server, pairs: &[(&str, &str)]) -> Client {
    builder(server, pairs).build().expect("a client")
}

const FEDERATION: [(&str, &str); 3] = [
    ("ANTHROPIC_FEDERATION_RULE_ID", "fdrl_1"),
    ("ANTHROPIC_ORGANIZATION_ID", "org-uuid"),
    ("ANTHROPIC_IDENTITY_TOKEN", JWT),
];

async fn retrieve(client: &Client) -> Result<Value> {
    let args = CallArgs {
        path: vec![("agent_id", "agent_1".to_owned())],
        ..CallArgs::default()
    };
    client.call(&operations::AGENTS_RETRIEVE, args).await
}

/// Gives out `token-1`, `token-2` … and accepts any of them.
async fn token_server(expires_in: u64) -> Server {
    let given = Mutex::new(0);
    Server::start(move |seen, _| match seen.path.as_str() {
        TOKEN_PATH => {
            let mut given = given.lock().expect("the count");
            *given += 1;
            ok(&grant(&format!("token-{given}"), expires_in))
        }
        _ => ok("{}"),
    })
    .await
}

fn grant(token: &str, expires_in: u64) -> String {
    json!({
        "access_token": token, "token_type": "Bearer", "expires_in": expires_in,
        "refresh_token": format!("refresh-after-{token}"), "scope": "workspace:developer",
    })
    .to_string()
}

fn exchanges(server: &Server) -> Vec<Seen> {
    let seen = server.seen().into_iter();
    seen.filter(|seen| seen.path == TOKEN_PATH).collect()
}

fn calls(server: &Server) -> Vec<Seen> {
    let seen = server.seen().into_iter();
    seen.filter(|seen| seen.path != TOKEN_PATH).collect()
}

/// A configuration directory with one profile, as its owner would keep it.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Home {
        let home = Home(tempfile::tempdir().expect("a directory"));
        fs::create_dir(home.path("configs")).expect("configs/");
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self) -> &str {
        self.0.path().to_str().expect("UTF-8")
    }

    fn profile(&self, name: &str, value: Value) {
        let path = self.path(&format!("configs/{name}.json"));
        write(&path, 0o644, &value.to_string());
    }

    fn login(&self, name: &str) {
        self.profile(
            name,
            json!({"version": "1.0", "authentication": {"type": "user_oauth", "client_id": "cli"},
                   "workspace_id": "wrkspc_9", "more": 1}),
        );
    }

    fn credentials(&self, name: &str, token: &str, lives: i64) -> PathBuf {
        let path = self.path(&format!("credentials/{name}.json"));
        fs::create_dir_all(path.parent().expect("a parent")).expect("credentials/");
        let expires_at = now() as i64 + lives;
        let value = json!({"version": "1.0", "type": "oauth_token", "access_token": token,
            "expires_at": expires_at, "refresh_token": "refresh-0", "account_email": "a@b.c"});
        write(&path, 0o600, &value.to_string());
        path
    }
}

fn write(path: &Path, mode: u32, text: &str) {
    fs::write(path, text).expect("a file");
    chmod(path, mode);
}

#[cfg(unix)]
fn chmod(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
}

#[cfg(not(unix))]
fn chmod(_: &Path, _: u32) {}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("after 1970")
        .as_secs()
}

fn stored(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("the file")).expect("JSON")
}

#[tokio::test]
async fn a_workload_exchanges_its_identity() {
    let server = token_server(3600).await;
    let mut environment = FEDERATION.to_vec();
    environment.push(("ANTHROPIC_SERVICE_ACCOUNT_ID", "svac_1"));
    environment.push(("ANTHROPIC_WORKSPACE_ID", "default"));
    let client = client(&server, &environment);
    retrieve(&client).await.expect("an answer");
    retrieve(&client).await.expect("an answer");
    let [exchange] = &exchanges(&server)[..] else {
        panic!("one exchange");
    };
    assert_eq!(
        serde_json::from_str::<Value>(&exchange.body).expect("JSON"),
        json!({"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": JWT,
               "federation_rule_id": "fdrl_1", "organization_id": "org-uuid",
               "service_account_id": "svac_1", "workspace_id": "default"})
    );
    assert_eq!(
        exchange.header("anthropic-beta"),
        "oauth-2025-04-20,oidc-federation-2026-04-01"
    );
    assert_eq!(exchange.header("authorization"), "");
    for call in calls(&server) {
        assert_eq!(call.header("authorization"), "Bearer token-1");
        assert_eq!(
            call.header("anthropic-beta"),
            "managed-agents-2026-04-01,oauth-2025-04-20"
        );
        assert_eq!(call.header("anthropic-workspace-id"), "");
    }
}

#[tokio::test]
async fn many_calls_one_exchange() {
    let server = token_server(3600).await;
    let client = client(&server, &FEDERATION);
    let results = join_all((0..20).map(|_| retrieve(&client))).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(exchanges(&server).len(), 1);
    assert_eq!(calls(&server).len(), 20);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let given = Mutex::new(0);
    let server = Server::start(move |seen, _| match seen.path.as_str() {
        TOKEN_PATH => {
            let mut given = given.lock().expect("the count");
            *given += 1;
            ok(&grant(&format!("token-{given}"), 3600))
        }
        _ if seen.header("authorization") == "Bearer token-2" => ok("{}"),
        _ => api_error(401, "authentication_error", "no"),
    })
    .await;
    let client = client(&server, &FEDERATION);
    retrieve(&client).await.expect("with the second token");
    assert_eq!((exchanges(&server).len(), calls(&server).len()), (2, 2));

    let server = Server::start(|seen, _| match seen.path.as_str() {
        TOKEN_PATH => ok(&grant("never-good", 3600)),
        _ => api_error(401, "authentication_error", "no"),
    })
    .await;
    let client = self::client(&server, &FEDERATION);
    let error = retrieve(&client).await.expect_err("refused twice");
    assert_eq!(error.code(), ErrorCode::Authentication);
    assert_eq!((exchanges(&server).len(), calls(&server).len()), (2, 2));
}

#[tokio::test]
async fn a_fixed_key_is_not_replaced() {
    let server = Server::start(|_, _| api_error(401, "authentication_error", "no")).await;
    let client = client(&server, &[("ANTHROPIC_API_KEY", "sk-1")]);
    retrieve(&client).await.expect_err("refused");
    assert_eq!(server.seen().len(), 1);
    assert!(!calls(&server)[0].header("anthropic-beta").contains("oauth"));
}

#[tokio::test]
async fn the_first_credential_in_the_order_is_used() {
    let server = token_server(3600).await;
    let home = Home::new();
    home.login("default");
    home.credentials("default", "from-default", 3600);
    home.login("other");
    home.credentials("other", "from-other", 3600);
    let all = [
        ("ANTHROPIC_API_KEY", "sk-key"),
        ("ANTHROPIC_AUTH_TOKEN", "plain-token"),
        ("ANTHROPIC_PROFILE", "other"),
        FEDERATION[0],
        FEDERATION[1],
        FEDERATION[2],
        ("ANTHROPIC_CONFIG_DIR", home.text()),
    ];
    let used = async |builder: ClientBuilder| {
        retrieve(&builder.build().expect("a client"))
            .await
            .expect("an answer");
        let last = calls(&server).pop().expect("a call");
        last.header("authorization").to_owned()
    };
    for (skip, expected) in [
        (0, "Bearer sk-key"),
        (1, "Bearer plain-token"),
        (2, "Bearer from-other"),
        (3, "Bearer token-1"),
        (6, "Bearer from-default"),
    ] {
        // What stands before is empty, which counts as not set.
        let mut some = all;
        for pair in &mut some[..skip] {
            pair.1 = " ";
        }
        assert_eq!(used(builder(&server, &some)).await, expected);
    }
    for (given, expected) in [
        (
            builder(&server, &all).api_key("sk-given"),
            "Bearer sk-given",
        ),
        (builder(&server, &all).auth_token("given"), "Bearer given"),
        (
            builder(&server, &all).profile("default"),
            "Bearer from-default",
        ),
        (
            builder(&server, &all).token_provider(Arc::new(Fixed("provided"))),
            "Bearer provided",
        ),
        (
            builder(&server, &all).federation(Federation {
                federation_rule_id: "fdrl_2".to_owned(),
                organization_id: "org".to_owned(),
                service_account_id: None,
                workspace_id: None,
                identity: IdentityToken::Text(Secret::from(JWT)),
            }),
            "Bearer token-2",
        ),
    ] {
        assert_eq!(used(given).await, expected);
    }
    let error = builder(&server, &all)
        .api_key("sk-given")
        .profile("default")
        .build()
        .expect_err("two credentials");
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert_eq!(
        error.to_string(),
        "client.api_key and client.profile exclude each other: give one"
    );
}

/// A provider with one token.
struct Fixed(&'static str);

impl TokenProvider for Fixed {
    fn token(&self, _: Option<Secret>) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async {
            Ok(AccessToken {
                token: Secret::from(self.0),
                expires_at: None,
            })
        })
    }
}

#[tokio::test]
async fn nothing_found_fails_at_the_first_request() {
    let server = token_server(3600).await;
    let home = Home::new();
    for environment in [
        vec![],
        vec![("HOME", home.text())],
        vec![FEDERATION[0], FEDERATION[1]],
        vec![("ANTHROPIC_CONFIG_DIR", home.text())],
    ] {
        let error = retrieve(&client(&server, &environment))
            .await
            .expect_err("no credential");
        assert_eq!(error.code(), ErrorCode::NoCredentials);
    }
    // Logged out: the profile stays, its credentials are gone.
    home.login("default");
    let error = retrieve(&client(&server, &[("ANTHROPIC_CONFIG_DIR", home.text())]))
        .await
        .expect_err("logged out");
    assert_eq!(error.code(), ErrorCode::NoCredentials);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_login_is_renewed_and_saved() {
    let server = token_server(3600).await;
    let home = Home::new();
    home.login("default");
    let path = home.credentials("default", "old", 20);
    write(&home.path("active_config"), 0o644, "default\n");
    let client = client(&server, &[("ANTHROPIC_CONFIG_DIR", home.text())]);
    retrieve(&client).await.expect("an answer");
    let [exchange] = &exchanges(&server)[..] else {
        panic!("one exchange");
    };
    assert_eq!(exchange.header("anthropic-beta"), "oauth-2025-04-20");
    assert_eq!(
        serde_json::from_str::<Value>(&exchange.body).expect("JSON"),
        json!({"grant_type": "refresh_token", "refresh_token": "refresh-0", "client_id": "cli"})
    );
    let call = &calls(&server)[0];
    assert_eq!(call.header("authorization"), "Bearer token-1");
    assert_eq!(call.header("anthropic-workspace-id"), "wrkspc_9");

    let saved = stored(&path);
    assert_eq!(saved["access_token"], "token-1");
    assert_eq!(saved["refresh_token"], "refresh-after-token-1");
    assert_eq!(saved["account_email"], "a@b.c", "unknown fields stay");
    let left = saved["expires_at"].as_u64().expect("a time") - now();
    assert!((3590..=3600).contains(&left), "{left}");
    let names: Vec<_> = fs::read_dir(path.parent().expect("a parent"))
        .expect("credentials/")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names.len(), 2, "the file and its lock: {names:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn processes_that_share_a_login_renew_it_once() {
    let server = token_server(3600).await;
    let home = Home::new();
    home.login("default");
    home.credentials("default", "old", -100);
    // Each client has its own cache, as each process has.
    let clients: Vec<Client> = (0..8)
        .map(|_| client(&server, &[("ANTHROPIC_CONFIG_DIR", home.text())]))
        .collect();
    let results = join_all(clients.iter().map(retrieve)).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(exchanges(&server).len(), 1);
    assert!(
        calls(&server)
            .iter()
            .all(|call| call.header("authorization") == "Bearer token-1")
    );
}

#[tokio::test]
async fn a_login_without_client_id_is_only_read() {
    let server = Server::start(|seen, _| match seen.header("authorization") {
        "Bearer rotated" => ok("{}"),
        _ => api_error(401, "authentication_error", "no"),
    })
    .await;
    let home = Home::new();
    home.profile("default", json!({"authentication": {"type": "user_oauth"}}));
    home.credentials("default", "first", 3600);
    let client = client(&server, &[("ANTHROPIC_CONFIG_DIR", home.text())]);
    let error = retrieve(&client)
        .await
        .expect_err("refused, and nothing newer");
    assert_eq!(error.code(), ErrorCode::NoCredentials);
    // Somebody else renews the file.
    home.credentials("default", "rotated", 3600);
    retrieve(&client).await.expect("with the new token");
    assert!(exchanges(&server).is_empty());
    home.credentials("default", "rotated", -1);
    let client = self::client(&server, &[("ANTHROPIC_CONFIG_DIR", home.text())]);
    let error = retrieve(&client).await.expect_err("ended");
    assert!(error.to_string().contains("log in again"), "{error}");
}

#[tokio::test]
async fn a_profile_keeps_its_federation_token_for_the_next_process() {
    let server = token_server(3600).await;
    let home = Home::new();
    let identity = home.path("identity");
    write(&identity, 0o644, &format!("{JWT}\n"));
    home.profile(
        "work",
        json!({"organization_id": "org-uuid", "base_url": server.url, "authentication": {
            "type": "oidc_federation", "federation_rule_id": "fdrl_1",
            "identity_token": {"source": "file", "path": identity}}}),
    );
    let environment = [
        ("ANTHROPIC_CONFIG_DIR", home.text()),
        ("ANTHROPIC_PROFILE", "work"),
        ("ANTHROPIC_SERVICE_ACCOUNT_ID", "svac_env"),
    ];
    for _ in 0..2 {
        // The base URL comes from the profile.
        let client = Client::builder()
            .environment(variables(&environment))
            .build()
            .expect("a client");
        retrieve(&client).await.expect("an answer");
    }
    let [exchange] = &exchanges(&server)[..] else {
        panic!("one exchange");
    };
    assert!(exchange.body.contains(r#""service_account_id":"svac_env""#));
    assert!(exchange.body.contains(JWT));
    assert_eq!(
        stored(&home.path("credentials/work.json"))["access_token"],
        "token-1"
    );
    // The variables that fill gaps do not replace.
    let mut other = environment.to_vec();
    other.push(("ANTHROPIC_BASE_URL", "http://127.0.0.1:9"));
    let client = Client::builder()
        .environment(variables(&other))
        .build()
        .expect("a client");
    assert!(format!("{client:?}").contains("127.0.0.1:9"), "{client:?}");
}

#[tokio::test]
async fn the_identity_file_is_read_for_each_exchange() {
    let server = token_server(10).await;
    let home = Home::new();
    let identity = home.path("identity");
    let environment = [
        FEDERATION[0],
        FEDERATION[1],
        (
            "ANTHROPIC_IDENTITY_TOKEN_FILE",
            identity.to_str().expect("UTF-8"),
        ),
    ];
    let client = client(&server, &environment);
    for text in ["first", "second"] {
        write(&identity, 0o644, text);
        retrieve(&client).await.expect("an answer");
    }
    let bodies: Vec<String> = exchanges(&server).into_iter().map(|e| e.body).collect();
    assert!(bodies[0].contains("first") && bodies[1].contains("second"));
    for (text, expected) in [
        (String::new(), "is empty"),
        ("x".repeat(16 * 1024 + 1), "longer than 16384 bytes"),
    ] {
        write(&identity, 0o644, &text);
        let error = retrieve(&client).await.expect_err(expected);
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(error.to_string().contains(expected), "{error}");
    }
    write(&identity, 0o644, &"x".repeat(16 * 1024));
    retrieve(&client).await.expect("just short enough");
    fs::remove_file(&identity).expect("removed");
    let error = retrieve(&client).await.expect_err("gone");
    assert!(error.to_string().contains("cannot be read"), "{error}");
}

#[tokio::test]
async fn a_failed_exchange_says_so_without_the_secret() {
    let denied = api_error(
        401,
        "authentication_error",
        &format!("{JWT} {}", "x".repeat(900)),
    );
    let cases: Vec<(Vec<Step>, ErrorCode, &str)> = vec![
        (denied, ErrorCode::Authentication, "answered 401"),
        (
            api_error(503, "overloaded_error", "later"),
            ErrorCode::Overloaded,
            "answered 503",
        ),
        (ok("[]"), ErrorCode::InvalidResponse, "is not JSON with"),
        (
            ok(r#"{"access_token":"sk-ant-oat01-seen"}"#),
            ErrorCode::InvalidResponse,
            "is not JSON with",
        ),
        (
            ok(r#"{"access_token":"","expires_in":1}"#),
            ErrorCode::InvalidResponse,
            "empty access_token",
        ),
        (
            ok(r#"{"access_token":"sk-ant-oat01-seen","expires_in":-1}"#),
            ErrorCode::InvalidResponse,
            "expires_in",
        ),
        (
            ok(r#"{"access_token":"sk-ant-oat01-seen","expires_in":9,"token_type":"mac"}"#),
            ErrorCode::InvalidResponse,
            "Bearer",
        ),
        (
            answer(200, &[], &" ".repeat(1024 * 1024 + 1)),
            ErrorCode::InvalidResponse,
            "longer than 1048576 bytes",
        ),
    ];
    for (steps, code, expected) in cases {
        let steps = Mutex::new(Some(steps));
        let server =
            Server::start(move |_, _| steps.lock().expect("steps").take().expect("one")).await;
        let error = retrieve(&client(&server, &FEDERATION))
            .await
            .expect_err(expected);
        assert_eq!(error.code(), code, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
        unseen(&error);
        assert!(error.to_string().len() < 600, "{error}");
        assert!(calls(&server).is_empty(), "the call is not made");
    }
}

fn unseen(error: &Error) {
    for text in [error.to_string(), format!("{error:?}"), error.to_json()] {
        assert!(!text.contains(JWT) && !text.contains("oat01"), "{text}");
    }
}

#[tokio::test]
async fn a_failed_exchange_is_repeated_like_a_call() {
    let server = Server::start(|seen, number| match (seen.path.as_str(), number) {
        (TOKEN_PATH, 0) => answer(503, &[("retry-after-ms", "1")], ""),
        (TOKEN_PATH, _) => ok(&grant("token", 3600)),
        _ => ok("{}"),
    })
    .await;
    let client = builder(&server, &FEDERATION)
        .max_retries(1)
        .build()
        .expect("a client");
    // Even a create: it has not been sent.
    let args = CallArgs {
        body: Some(r#"{"name":"x","model":"m"}"#.into()),
        ..CallArgs::default()
    };
    client
        .call_raw(&operations::AGENTS_CREATE, args)
        .await
        .expect("an answer");
    assert_eq!(exchanges(&server).len(), 2);
}

#[tokio::test]
async fn secrets_go_to_encrypted_addresses_and_this_machine_only() {
    let client = Client::builder()
        .environment(variables(&FEDERATION))
        .base_url("http://192.0.2.1")
        .build()
        .expect("a client");
    let error = retrieve(&client).await.expect_err("not encrypted");
    assert_eq!(error.code(), ErrorCode::InvalidConfig);
    assert!(error.to_string().contains("not encrypted"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn files_that_others_can_touch_are_refused() {
    let server = token_server(3600).await;
    let home = Home::new();
    home.login("default");
    let credentials = home.credentials("default", "good", 3600);
    let config = home.path("configs/default.json");
    let environment = [("ANTHROPIC_CONFIG_DIR", home.text())];
    for mode in [0o664, 0o646, 0o666] {
        chmod(&config, mode);
        let error = builder(&server, &environment)
            .build()
            .expect_err("others may write");
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(error.to_string().contains("chmod go-w"), "{error}");
    }
    chmod(&config, 0o644);
    let refused = async |expected: &str| {
        let error = retrieve(&client(&server, &environment))
            .await
            .expect_err(expected);
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(error.to_string().contains(expected), "{error}");
    };
    for mode in [0o640, 0o604, 0o620, 0o601] {
        chmod(&credentials, mode);
        refused("chmod 600").await;
    }
    chmod(&credentials, 0o600);
    let moved = home.path("elsewhere.json");
    fs::rename(&credentials, &moved).expect("moved");
    std::os::unix::fs::symlink(&moved, &credentials).expect("a link");
    refused("not a link").await;
    fs::remove_file(&credentials).expect("removed");
    fs::create_dir(&credentials).expect("a directory");
    refused("plain file").await;
    fs::remove_dir(&credentials).expect("removed");
    fs::rename(&moved, &credentials).expect("moved back");
    retrieve(&client(&server, &environment))
        .await
        .expect("good again");

    let outside = tempfile::tempdir().expect("a directory");
    let target = outside.path().join("default.json");
    fs::rename(&config, &target).expect("moved");
    std::os::unix::fs::symlink(&target, &config).expect("a link");
    let error = builder(&server, &environment)
        .build()
        .expect_err("a link out");
    assert!(
        error.to_string().contains("out of the configuration"),
        "{error}"
    );
}

#[tokio::test]
async fn profiles_that_cannot_be_used() {
    let server = token_server(3600).await;
    let home = Home::new();
    let federation = |more: Value| {
        let mut value = json!({"authentication": {"type": "oidc_federation"}});
        for (name, more) in more.as_object().expect("an object") {
            value[name] = more.clone();
        }
        value
    };
    for (profile, expected) in [
        (json!({}), "authentication"),
        (
            json!({"authentication": {"type": "smoke_signals"}}),
            "smoke_signals",
        ),
        (
            json!({"authentication": {"type": "oidc_federation", "identity_token": {"source": "moon"}}}),
            "moon",
        ),
        (
            json!({"version": "2.0", "authentication": {"type": "user_oauth"}}),
            "newer than this program",
        ),
        (federation(json!({})), "identity_token"),
        (json!("text"), "configs/default.json"),
    ] {
        home.profile("default", profile);
        for more in [("ANTHROPIC_PROFILE", "default"), ("UNUSED", "")] {
            let error = builder(&server, &[("ANTHROPIC_CONFIG_DIR", home.text()), more])
                .build()
                .expect_err(expected);
            assert_eq!(error.code(), ErrorCode::InvalidConfig);
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
    // Found by chance, it stands in nobody's way.
    let dir = home.path("home/.config/anthropic");
    fs::create_dir_all(dir.join("configs")).expect("configs/");
    write(&dir.join("configs/default.json"), 0o644, "broken");
    let user = home.path("home");
    let by_chance = [("HOME", user.to_str().expect("UTF-8"))];
    client(&server, &by_chance);
    write(&dir.join("active_config"), 0o644, "default");
    builder(&server, &by_chance)
        .build()
        .expect_err("somebody has chosen it");

    let environment = |name| {
        [
            ("ANTHROPIC_CONFIG_DIR", home.text()),
            ("ANTHROPIC_PROFILE", name),
        ]
    };
    for name in ["missing", "../default", ".", "a/b"] {
        let error = builder(&server, &environment(name))
            .build()
            .expect_err(name);
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
    }
    // What the file says of the token is checked when it is needed.
    for (text, expected) in [
        ("sk-broken", "not a JSON object"),
        (r#"{"type":"cookie","access_token":"x"}"#, "of a type"),
        (r#"{"access_token":" "}"#, "no access_token"),
        (
            r#"{"access_token":"x","expires_at":"soon"}"#,
            "no Unix time",
        ),
    ] {
        home.login("login");
        let path = home.credentials("login", "x", 1);
        write(&path, 0o600, text);
        let error = retrieve(&client(&server, &environment("login")))
            .await
            .expect_err(expected);
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn tokens_are_renewed_before_they_end() {
    let exchanges = Arc::new(Mutex::new(0));
    let count = exchanges.clone();
    let transport = support::InProcess(move |request: hostler::transport::Request| {
        let body = if request.path == TOKEN_PATH {
            let mut count = count.lock().expect("the count");
            *count += 1;
            grant(&format!("token-{count}"), 600)
        } else {
            let token = request.headers["authorization"].to_str().expect("ASCII");
            json!({"seen": token}).to_string()
        };
        async move { Ok(support::response(200, &[], vec![body.into()])) }
    });
    let client = Client::builder()
        .environment([])
        .federation(Federation {
            federation_rule_id: "fdrl_1".to_owned(),
            organization_id: "org".to_owned(),
            service_account_id: None,
            workspace_id: None,
            identity: IdentityToken::Text(Secret::from(JWT)),
        })
        .transport(Arc::new(transport))
        .build()
        .expect("a client");
    let seen = async || retrieve(&client).await.expect("an answer").to_string();
    assert!(seen().await.contains("token-1"));
    tokio::time::sleep(Duration::from_secs(470)).await;
    assert!(seen().await.contains("token-1"));
    assert_eq!(*exchanges.lock().expect("the count"), 1);
    tokio::time::sleep(Duration::from_secs(110)).await;
    assert!(seen().await.contains("token-2"), "20 s are too few");
    assert_eq!(*exchanges.lock().expect("the count"), 2);
}

#[tokio::test(start_paused = true)]
async fn local_rate_limits_space_calls() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let (log, start) = (times.clone(), tokio::time::Instant::now());
    let transport = support::InProcess(move |_| {
        log.lock().expect("the log").push(start.elapsed().as_secs());
        async { Ok(support::response(200, &[], vec!["{}".into()])) }
    });
    let client = Client::builder()
        .environment([])
        .rate_limits(hostler::RateLimits {
            read: 6,
            ..hostler::RateLimits::default()
        })
        .transport(Arc::new(transport))
        .build()
        .expect("a client");
    join_all((0..4).map(|_| retrieve(&client))).await;
    assert_eq!(*times.lock().expect("the log"), [0, 12, 24, 36]);
}

#[test]
fn secrets_are_not_shown() {
    let secret = Secret::from(" sk-hidden\n");
    assert_eq!(secret.expose(), "sk-hidden");
    let token = AccessToken {
        token: secret.clone(),
        expires_at: None,
    };
    let identity = IdentityToken::Text(secret.clone());
    let builder = Client::builder()
        .environment(variables(&[("ANTHROPIC_API_KEY", "sk-hidden")]))
        .auth_token("sk-hidden");
    let client = builder.clone().build().expect("a client");
    for text in [
        format!("{secret:?} {token:?} {identity:?}"),
        format!("{builder:?} {client:?}"),
    ] {
        assert!(!text.contains("hidden"), "{text}");
    }
}
