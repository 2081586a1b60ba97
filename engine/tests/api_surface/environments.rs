use serde_json::{Value, json};

use super::support::Api;

#[tokio::test]
async fn a_new_environment_shows_every_default() {
    let api = Api::open().await;
    let environment = api
        .post("/v1/environments", json!({"name": "e"}))
        .await
        .ok();
    let id = environment["id"].as_str().unwrap();
    assert!(id.starts_with("env_"));
    let nothing = json!({"type": "packages", "apt": [], "cargo": [], "gem": [], "go": [],
                         "npm": [], "pip": []});
    assert_eq!(
        environment,
        json!({
            "id": id, "type": "environment", "name": "e", "description": null,
            "config": {"type": "cloud", "networking": {"type": "unrestricted"},
                       "packages": nothing},
            "metadata": {}, "created_at": environment["created_at"],
            "updated_at": environment["created_at"], "archived_at": null,
        })
    );
    let own = json!({"name": "own", "config": {"type": "self_hosted"}});
    let own = api.post("/v1/environments", own).await.ok();
    assert_eq!(own["config"], json!({"type": "self_hosted"}));
    assert_eq!(own["scope"], "organization");
    let limited = json!({"name": "limited", "config": {"type": "cloud",
        "networking": {"type": "limited", "allowed_hosts": ["Example.com", "*.example.org", "10.0.0.1"]}}});
    let limited = api.post("/v1/environments", limited).await.ok();
    assert_eq!(
        limited["config"]["networking"],
        json!({"type": "limited", "allow_mcp_servers": false, "allow_package_managers": false,
               "allowed_hosts": ["Example.com", "*.example.org", "10.0.0.1"]})
    );
    assert_eq!(
        api.all("/v1/environments?limit=1").await,
        [limited, own, environment]
    );
}

#[tokio::test]
async fn bad_environments_are_refused_with_the_field_and_the_rule() {
    let api = Api::open().await;
    let long = |count: usize| "x".repeat(count);
    let cloud = |rest: Value| {
        let mut config = json!({"type": "cloud"});
        for (key, value) in rest.as_object().unwrap() {
            config[key] = value.clone();
        }
        json!({"config": config})
    };
    let host =
        |host: &str| cloud(json!({"networking": {"type": "limited", "allowed_hosts": [host]}}));
    let hosts: Vec<String> = (0..257).map(|i| format!("h{i}.example")).collect();
    let cases = [
        (json!({"name": ""}), "name"),
        (json!({"name": long(257)}), "name"),
        (json!({"description": long(1025)}), "description"),
        (json!({"scope": "account"}), "scope"),
        (json!({"scope": "world"}), "scope"),
        (json!({"metadata": {"k": long(513)}}), "metadata.k"),
        (json!({"config": "cloud"}), "config"),
        (json!({"config": {"type": "orbit"}}), "config.type"),
        (
            json!({"config": {"type": "self_hosted", "packages": {}}}),
            "config.packages",
        ),
        (
            cloud(json!({"networking": {"type": "none"}})),
            "config.networking.type",
        ),
        (
            host("https://example.com"),
            "config.networking.allowed_hosts.0",
        ),
        (host("example.com:443"), "config.networking.allowed_hosts.0"),
        (
            host("example.com/path"),
            "config.networking.allowed_hosts.0",
        ),
        (host("*.10.0.0.1"), "config.networking.allowed_hosts.0"),
        (host("a.*.com"), "config.networking.allowed_hosts.0"),
        (host(""), "config.networking.allowed_hosts.0"),
        (host(&long(256)), "config.networking.allowed_hosts.0"),
        (
            cloud(json!({"networking": {"type": "limited", "allowed_hosts": hosts}})),
            "config.networking.allowed_hosts",
        ),
        (
            cloud(json!({"packages": {"pip": "requests"}})),
            "config.packages.pip",
        ),
        (
            cloud(json!({"packages": {"pip": ["-r evil"]}})),
            "config.packages.pip.0",
        ),
        (
            cloud(json!({"packages": {"npm": [""]}})),
            "config.packages.npm.0",
        ),
        (
            cloud(json!({"networking": {"type": "limited"}, "packages": {"pip": ["requests"]}})),
            "config.packages",
        ),
    ];
    for (change, start) in cases {
        let mut body = json!({"name": "e"});
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let answer = api.post("/v1/environments", body).await;
        let message = answer.invalid();
        assert!(message.starts_with(start), "{change} → {message}");
    }
    api.post("/v1/environments", json!({})).await.invalid();
    assert_eq!(
        api.all("/v1/environments").await.len(),
        0,
        "nothing was stored"
    );
}

#[tokio::test]
async fn updates_keep_what_they_leave_out() {
    let api = Api::open().await;
    let body = json!({"name": "e", "description": "d", "metadata": {"a": "1", "b": "2", "c": "3"},
        "config": {"type": "cloud", "packages": {"pip": ["numpy"], "apt": ["jq"]},
                   "networking": {"type": "limited", "allowed_hosts": ["a.com"],
                                  "allow_package_managers": true}}});
    let first = api.post("/v1/environments", body).await.ok();
    let path = format!("/v1/environments/{}", first["id"].as_str().unwrap());
    assert_eq!(api.post(&path, json!({})).await.ok(), first);
    assert_eq!(api.post(&path, json!({"name": "e"})).await.ok(), first);

    let second = api
        .post(
            &path,
            json!({"description": "", "metadata": {"a": null, "b": "", "d": "4"},
                   "config": {"type": "cloud", "packages": {"apt": null, "npm": ["left-pad"]},
                              "networking": {"type": "limited", "allow_mcp_servers": true}}}),
        )
        .await
        .ok();
    assert_eq!(second["description"], "");
    assert_eq!(second["metadata"], json!({"c": "3", "d": "4"}));
    assert_eq!(
        second["config"]["networking"],
        json!({"type": "limited", "allowed_hosts": ["a.com"], "allow_mcp_servers": true,
               "allow_package_managers": true})
    );
    assert_eq!(second["config"]["packages"]["pip"], json!(["numpy"]));
    assert_eq!(second["config"]["packages"]["npm"], json!(["left-pad"]));
    assert_eq!(second["config"]["packages"]["apt"], json!([]));
    assert_ne!(second["updated_at"], first["updated_at"]);

    let open = json!({"config": {"type": "cloud", "networking": {"type": "unrestricted"}}});
    let open = api.post(&path, open).await.ok();
    assert_eq!(
        open["config"]["networking"],
        json!({"type": "unrestricted"})
    );
    let closed = json!({"config": {"type": "cloud", "networking": {"type": "limited"}}});
    let closed = api.post(&path, closed).await;
    assert!(
        closed.invalid().starts_with("config.packages"),
        "the result is checked"
    );
    let cleared = api.post(&path, json!({"description": null})).await.ok();
    assert_eq!(cleared["description"], Value::Null);

    let moved = api
        .post(&path, json!({"config": {"type": "self_hosted"}}))
        .await;
    moved.invalid();
    assert_eq!(moved.code(), "invalid_config_type_change");
}

#[tokio::test]
async fn names_are_unique_until_archived() {
    let api = Api::open().await;
    let first = api
        .post("/v1/environments", json!({"name": "e"}))
        .await
        .ok();
    let path = format!("/v1/environments/{}", first["id"].as_str().unwrap());
    let clash = api.post("/v1/environments", json!({"name": "e"})).await;
    clash.error(409, "conflict_error");
    assert_eq!(clash.header("x-should-retry"), "false");
    let other = api
        .post("/v1/environments", json!({"name": "f"}))
        .await
        .ok();
    let renamed = format!("/v1/environments/{}", other["id"].as_str().unwrap());
    api.post(&renamed, json!({"name": "e"}))
        .await
        .error(409, "conflict_error");

    let archived = api.verb(&format!("{path}/archive")).await.ok();
    assert_eq!(archived["archived_at"], archived["updated_at"]);
    assert_eq!(api.verb(&format!("{path}/archive")).await.ok(), archived);
    let update = api.post(&path, json!({"name": "g"})).await;
    update.invalid();
    assert_eq!(update.code(), "environment_archived");
    api.post(&renamed, json!({"name": "e"})).await.ok();
    assert_eq!(api.all("/v1/environments").await.len(), 1);
    assert_eq!(
        api.all("/v1/environments?include_archived=true")
            .await
            .len(),
        2
    );

    let agent = api.agent().await;
    let body = json!({"agent": agent["id"], "environment_id": first["id"]});
    let refused = api.post("/v1/sessions", body).await;
    let expected = format!("Environment {} is archived.", first["id"].as_str().unwrap());
    assert_eq!(refused.invalid(), expected);
}

#[tokio::test]
async fn only_unused_environments_can_be_deleted() {
    let api = Api::open().await;
    let session = api.session().await;
    let id = session["environment_id"].as_str().unwrap();
    let path = format!("/v1/environments/{id}");
    api.delete(&path).await.error(409, "conflict_error");
    let session = format!("/v1/sessions/{}", session["id"].as_str().unwrap());
    api.delete(&session).await.ok();
    let gone = api.delete(&path).await.ok();
    assert_eq!(gone, json!({"id": id, "type": "environment_deleted"}));
    api.delete(&path).await.error(404, "not_found_error");
    api.get(&path).await.error(404, "not_found_error");
}
