use serde_json::{Value, json};

use super::support::{Api, Served, options};

fn custom(name: &str) -> Value {
    json!({"type": "custom", "name": name, "description": "d", "input_schema": {"type": "object"}})
}

fn message(text: &str) -> Value {
    json!({"type": "user.message", "content": [{"type": "text", "text": text}]})
}

#[tokio::test]
async fn a_session_copies_its_agent() {
    let api = Api::open().await;
    let agent = api.agent().await;
    let environment = api.environment().await;
    let id = agent["id"].as_str().unwrap();
    api.post(&format!("/v1/agents/{id}"), json!({"name": "second"}))
        .await
        .ok();
    let create = async |agent: Value| {
        let body = json!({"agent": agent, "environment_id": environment["id"], "title": "t",
                          "metadata": {"k": "v"}});
        api.post("/v1/sessions", body).await.ok()
    };
    let latest = create(json!(id)).await;
    assert_eq!(latest["status"], "idle");
    assert_eq!(latest["title"], "t");
    assert_eq!(latest["metadata"], json!({"k": "v"}));
    assert_eq!(
        latest["agent"],
        json!({
            "id": id, "type": "agent", "version": 2, "name": "second", "description": null,
            "system": null,
            "model": {"id": "claude-opus-4-8", "effort": {"type": "high"}, "speed": "standard"},
            "tools": [], "mcp_servers": [], "skills": [], "multiagent": null,
            "execution_identity": {"type": "service_account"},
        })
    );
    let pinned = create(json!({"type": "agent", "id": id, "version": 1})).await;
    assert_eq!(pinned["agent"]["name"], "Tester");
    let changed = create(json!({
        "type": "agent_with_overrides", "id": id, "system": "be brief",
        "model": {"id": "other", "effort": "low"}, "tools": [custom("t")],
    }))
    .await;
    assert_eq!(changed["agent"]["version"], 2);
    assert_eq!(changed["agent"]["system"], "be brief");
    assert_eq!(
        changed["agent"]["model"],
        json!({"id": "other", "effort": {"type": "low"}, "speed": "standard"})
    );
    assert_eq!(changed["agent"]["tools"], json!([custom("t")]));
    let kept = api.get(&format!("/v1/agents/{id}")).await.ok();
    assert_eq!(kept["system"], Value::Null);
}

#[tokio::test]
async fn bad_sessions_are_refused_with_the_field_and_the_rule() {
    let api = Api::open().await;
    let server = json!([{"type": "url", "name": "docs", "url": "https://docs.example.com/mcp"}]);
    let toolset = json!({"type": "mcp_toolset", "mcp_server_name": "docs"});
    let with_mcp = api
        .post(
            "/v1/agents",
            json!({"name": "m", "model": "m", "mcp_servers": server, "tools": [toolset]}),
        )
        .await
        .ok();
    let with_mcp = with_mcp["id"].as_str().unwrap();
    let agent = api.agent().await;
    let agent = agent["id"].as_str().unwrap();
    let own = json!({"name": "own", "config": {"type": "self_hosted"}});
    let own = api.post("/v1/environments", own).await.ok();
    let limited = json!({"name": "limited", "config": {"type": "cloud",
        "networking": {"type": "limited", "allowed_hosts": ["example.com"]}}});
    let limited = api.post("/v1/environments", limited).await.ok();
    let overrides = |rest: Value| {
        let mut agent = json!({"type": "agent_with_overrides", "id": with_mcp});
        for (key, value) in rest.as_object().unwrap() {
            agent[key] = value.clone();
        }
        json!({"agent": agent})
    };
    let budget = |amount: Value, currency: &str| json!({"budget": {"type": "limit", "max_list_cost": {"amount": amount, "currency": currency}}});
    let fetch = json!({"type": "agent_toolset_20260401",
        "configs": [{"name": "web_fetch", "allowed_domains": ["docs.example.com"]}]});
    let cases = [
        (400, json!({"agent": null}), "agent"),
        (
            400,
            json!({"agent": {"type": "robot", "id": agent}}),
            "agent.type",
        ),
        (
            404,
            json!({"agent": "agent_none"}),
            "Agent agent_none was not found",
        ),
        (
            404,
            json!({"agent": {"type": "agent", "id": agent, "version": 9}}),
            "Agent",
        ),
        (
            400,
            json!({"agent": {"type": "agent", "id": agent, "version": 0}}),
            "agent.version",
        ),
        (400, overrides(json!({"model": null})), "agent.model"),
        (
            400,
            overrides(json!({"model": {"id": "m", "effort": "extreme"}})),
            "agent.model.effort",
        ),
        (
            400,
            overrides(json!({"mcp_servers": []})),
            "tools.0.mcp_server_name",
        ),
        (400, overrides(json!({"tools": []})), "mcp_servers.0"),
        (400, json!({"environment_id": null}), "environment_id"),
        (
            404,
            json!({"environment_id": "env_none"}),
            "Environment env_none was not found",
        ),
        (400, json!({"title": ""}), "title"),
        (400, json!({"title": "x".repeat(501)}), "title"),
        (
            400,
            json!({"metadata": {"k": "x".repeat(513)}}),
            "metadata.k",
        ),
        (
            400,
            budget(json!("0"), "USD"),
            "budget.max_list_cost.amount",
        ),
        (
            400,
            budget(json!("05"), "USD"),
            "budget.max_list_cost.amount",
        ),
        (
            400,
            budget(json!("1.50"), "USD"),
            "budget.max_list_cost.amount",
        ),
        (
            400,
            budget(json!("-5"), "USD"),
            "budget.max_list_cost.amount",
        ),
        (400, budget(json!(""), "USD"), "budget.max_list_cost.amount"),
        (400, budget(json!(5), "USD"), "budget.max_list_cost.amount"),
        (
            400,
            budget(json!("5"), "EUR"),
            "budget.max_list_cost.currency",
        ),
        (
            400,
            json!({"initial_events": [{"type": "user.interrupt"}]}),
            "initial_events.0.type",
        ),
        (
            400,
            json!({"initial_events": [{"type": "user.message", "content": []}]}),
            "initial_events.0",
        ),
        (
            400,
            json!({"initial_events": vec![message("x"); 51]}),
            "initial_events",
        ),
        (
            404,
            json!({"resources": [{"type": "file", "file_id": "file_1"}]}),
            "File `file_1`",
        ),
        (404, json!({"vault_ids": ["vlt_1"]}), "Vault vlt_1"),
        (
            400,
            json!({"environment_id": own["id"], "resources": [{"type": "file", "file_id": "file_1"}]}),
            "Environment env_",
        ),
        (
            400,
            json!({"agent": with_mcp, "environment_id": limited["id"]}),
            "mcp_servers",
        ),
        (
            400,
            json!({"environment_id": limited["id"],
            "agent": {"type": "agent_with_overrides", "id": agent, "tools": [fetch]}}),
            "tools: web_fetch",
        ),
    ];
    let environment = api.environment().await;
    for (status, change, start) in cases {
        let mut body = json!({"agent": agent, "environment_id": environment["id"]});
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let answer = api.post("/v1/sessions", body).await;
        let kind = match status {
            400 => "invalid_request_error",
            404 => "not_found_error",
            _ => "api_error",
        };
        let message = answer.error(status, kind);
        assert!(message.starts_with(start), "{change} → {message}");
    }
    let environment = environment["id"].as_str().unwrap();
    let mut body = overrides(json!({"model": null}));
    body["environment_id"] = environment.into();
    assert_eq!(
        api.post("/v1/sessions", body).await.code(),
        "agent_model_required"
    );
    assert_eq!(api.all("/v1/sessions").await.len(), 0, "nothing was stored");
    let mut body = overrides(json!({"tools": null, "mcp_servers": null, "system": null}));
    body["environment_id"] = environment.into();
    let cleared = api.post("/v1/sessions", body).await.ok();
    assert_eq!(cleared["agent"]["tools"], json!([]));
    assert_eq!(cleared["agent"]["mcp_servers"], json!([]));
}

#[tokio::test]
async fn sessions_are_found_by_what_they_are_made_of() {
    let api = Api::open().await;
    let mut sessions = Vec::new();
    for _ in 0..5 {
        sessions.insert(0, api.session().await);
    }
    let ids = |found: &[Value]| -> Vec<String> {
        found
            .iter()
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = ids(&sessions);
    let agent = sessions[1]["agent"]["id"].as_str().unwrap();
    let archived = format!("/v1/sessions/{}/archive", all[4]);
    api.verb(&archived).await.ok();
    for (query, expected) in [
        ("", &all[..4]),
        ("include_archived=true&limit=1", &all[..]),
        (&format!("agent_id={agent}"), &all[1..2]),
        (&format!("agent_id={agent}&agent_version=1"), &all[1..2]),
        (&format!("agent_id={agent}&agent_version=2"), &all[..0]),
        ("agent_version=2", &all[..4]),
        ("statuses[]=idle&statuses[]=running&limit=3", &all[..4]),
        ("statuses[]=terminated&include_archived=true", &all[4..]),
        ("deployment_id=depl_1", &all[..0]),
        (
            &format!(
                "created_at[gt]={}",
                sessions[3]["created_at"].as_str().unwrap()
            ),
            &all[..3],
        ),
        (
            &format!(
                "created_at[lt]={}",
                sessions[1]["created_at"].as_str().unwrap()
            ),
            &all[2..4],
        ),
    ] {
        assert_eq!(
            ids(&api.all(&format!("/v1/sessions?{query}")).await),
            expected,
            "{query}"
        );
    }
    let mut oldest_first = all.clone();
    oldest_first.reverse();
    let found = api
        .all("/v1/sessions?order=asc&limit=2&include_archived=true")
        .await;
    assert_eq!(ids(&found), oldest_first);
    for bad in [
        "order=up",
        "statuses[]=sleeping",
        "agent_id=a&agent_version=0",
        "limit=101",
    ] {
        api.get(&format!("/v1/sessions?{bad}")).await.invalid();
    }

    // There and back again.
    let query = "/v1/sessions?include_archived=true&limit=2";
    let page = async |token: &Value| {
        let token = token.as_str().expect("another page");
        api.get(&format!("{query}&page={token}")).await.ok()
    };
    let first = api.get(query).await.ok();
    assert_eq!(first["prev_page"], Value::Null);
    let second = page(&first["next_page"]).await;
    let third = page(&second["next_page"]).await;
    assert_eq!(ids(third["data"].as_array().unwrap()), all[4..]);
    assert_eq!(third["next_page"], Value::Null);
    let back = page(&third["prev_page"]).await;
    let ids = |page: &Value| ids(page["data"].as_array().unwrap());
    assert_eq!(ids(&back), ids(&second));
    let start = page(&back["prev_page"]).await;
    assert_eq!(ids(&start), ids(&first));
    assert_eq!(start["prev_page"], Value::Null);
    assert_eq!(ids(&page(&start["next_page"]).await), ids(&second));
    let token = first["next_page"].as_str().unwrap();
    let turned = api.get(&format!("{query}&order=asc&page={token}")).await;
    assert_eq!(turned.invalid(), "page token order does not match request");
}

#[tokio::test]
async fn updates_change_only_the_session() {
    let api = Api::open().await;
    let session = api.session().await;
    let path = format!("/v1/sessions/{}", session["id"].as_str().unwrap());
    let update = json!({"title": "new", "metadata": {"a": "1"}, "agent": {"tools": [custom("t")]}});
    let updated = api.post(&path, update).await.ok();
    assert_eq!(updated["title"], "new");
    assert_eq!(updated["metadata"], json!({"a": "1"}));
    assert_eq!(updated["agent"]["tools"], json!([custom("t")]));
    let agent = updated["agent"]["id"].as_str().unwrap();
    let agent = api.get(&format!("/v1/agents/{agent}")).await.ok();
    assert_eq!(agent["tools"], json!([]));
    let cleared = json!({"title": null, "metadata": {"a": null}, "agent": {"tools": []}});
    let cleared = api.post(&path, cleared).await.ok();
    assert_eq!(cleared["title"], Value::Null);
    assert_eq!(cleared["metadata"], json!({}));
    assert_eq!(cleared["agent"]["tools"], json!([]));
    let server = json!([{"type": "url", "name": "docs", "url": "https://example.com"}]);
    for bad in [
        json!({"title": ""}),
        json!({"vault_ids": []}),
        json!({"agent": {"tools": [custom("bash")]}}),
        json!({"agent": {"mcp_servers": server}}),
        json!({"agent": {"model": "m"}}),
        json!({"title": "kept out", "metadata": {"k": "x".repeat(513)}}),
        json!({"budget": {"type": "limit", "max_list_cost": {"amount": "5", "currency": "USD"}}}),
    ] {
        let answer = api.post(&path, bad.clone()).await;
        // `agent.model` has no place in the schema and is ignored, unless it
        // would be mistaken for a change.
        answer.invalid();
    }
    assert_eq!(api.get(&path).await.ok()["title"], Value::Null);
    api.post("/v1/sessions/sesn_none", json!({}))
        .await
        .error(404, "not_found_error");
}

#[tokio::test]
async fn events_are_sent_and_listed() {
    let served = Served::open(options()).await;
    let api = &served.api;
    let environment = api.environment().await;
    let agent = api.agent().await;
    let create = json!({"agent": agent["id"], "environment_id": environment["id"],
                        "initial_events": [message("Hello")]});
    let session = api.post("/v1/sessions", create).await.ok();
    assert_eq!(session["status"], "running");
    let path = format!("/v1/sessions/{}/events", session["id"].as_str().unwrap());
    for bad in [
        json!({"events": []}),
        json!({}),
        json!({"events": [{"type": "agent.message"}]}),
        json!({"events": [{"type": "user.message", "content": []}]}),
        json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": ""}]}]}),
        json!({"events": [{"type": "system.message", "content": [{"type": "redacted"}]}]}),
        json!({"events": vec![message("x"); 1001]}),
        json!({"events": [message("kept out"), {"type": "user.tool_confirmation"}]}),
    ] {
        api.post(&path, bad).await.invalid();
    }
    let file = json!({"events": [{"type": "user.message", "content": [
        {"type": "document", "source": {"type": "file", "file_id": "file_1"}}]}]});
    api.post(&path, file).await.error(501, "api_error");

    // The first turn is over when its idle event is listed.
    let listed = loop {
        let listed = api.all(&format!("{path}?limit=3")).await;
        if listed
            .last()
            .is_some_and(|event| event["type"] == "session.status_idle")
        {
            break listed;
        }
        tokio::task::yield_now().await;
    };
    let mut newest_first = api.all(&format!("{path}?order=desc&limit=2")).await;
    newest_first.reverse();
    assert_eq!(newest_first, listed);
    let said = api
        .all(&format!(
            "{path}?types[]=agent.message&types[]=user.message"
        ))
        .await;
    let kinds: Vec<_> = said
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["user.message", "agent.message"]);
    let at = said[1]["processed_at"].as_str().unwrap();
    let after = api.all(&format!("{path}?created_at[gt]={at}")).await;
    let split = listed.iter().position(|event| event == &said[1]).unwrap();
    assert_eq!(after, listed[split + 1..]);
    for bad in [
        "types[]=session.deleted",
        "types=nonsense",
        "limit=1001",
        "order=newest",
    ] {
        api.get(&format!("{path}?{bad}")).await.invalid();
    }
    for bad in [
        "event_deltas[]=agent.tool_use",
        &"event_deltas[]=agent.message&".repeat(101),
    ] {
        api.get(&format!("{path}/stream?{bad}")).await.invalid();
    }
    let threads = api.all(&path.replace("/events", "/threads")).await;
    assert_eq!(threads.len(), 1);
    let thread = threads[0]["id"].as_str().unwrap();
    let thread_path = path.replace("/events", &format!("/threads/{thread}"));
    assert_eq!(api.get(&thread_path).await.ok()["id"], threads[0]["id"]);
    assert_eq!(api.all(&format!("{thread_path}/events")).await, listed);
    let none = path.replace("/events", "/threads?statuses[]=running");
    assert_eq!(api.all(&none).await.len(), 0);
    served.close().await;
}
