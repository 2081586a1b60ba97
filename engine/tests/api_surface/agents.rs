use serde_json::{Value, json};

use super::support::Api;

fn toolset(rest: Value) -> Value {
    let mut toolset = json!({"type": "agent_toolset_20260401"});
    for (key, value) in rest.as_object().unwrap() {
        toolset[key] = value.clone();
    }
    json!([toolset])
}

fn custom(name: &str) -> Value {
    json!({"type": "custom", "name": name, "description": "d", "input_schema": {"type": "object"}})
}

fn web(tool: &str, settings: Value) -> Value {
    let mut config = json!({"name": tool});
    for (key, value) in settings.as_object().unwrap() {
        config[key] = value.clone();
    }
    json!({"tools": toolset(json!({"configs": [config]}))})
}

#[tokio::test]
async fn a_new_agent_shows_every_default() {
    let api = Api::open().await;
    let agent = api.agent().await;
    let id = agent["id"].as_str().unwrap();
    assert!(id.starts_with("agent_"));
    assert_eq!(
        agent,
        json!({
            "id": id, "type": "agent", "version": 1, "name": "Tester", "description": null,
            "system": null,
            "model": {"id": "claude-opus-4-8", "effort": {"type": "high"}, "speed": "standard"},
            "tools": [], "mcp_servers": [], "skills": [], "multiagent": null,
            "execution_identity": {"type": "service_account"}, "metadata": {},
            "created_at": agent["created_at"], "updated_at": agent["created_at"],
            "archived_at": null,
        })
    );
    assert_eq!(api.get(&format!("/v1/agents/{id}")).await.ok(), agent);
}

#[tokio::test]
async fn tools_are_shown_resolved() {
    let api = Api::open().await;
    let tools = json!([
        {"type": "agent_toolset_20260401",
         "default_config": {"permission_policy": {"type": "always_ask"}},
         "configs": [
            {"name": "bash", "enabled": false},
            {"name": "web_fetch", "type": "web_fetch", "allowed_domains": ["example.com"],
             "max_content_tokens": 5000, "permission_policy": {"type": "auto"},
             "url_sources": {"user_input": "all",
                             "client_tool_results": {"type": "only", "tools": [
                                {"type": "tool_reference", "name": "look"}]}}},
            {"name": "web_search", "allowed_domains": null,
             "user_location": {"type": "approximate", "country": "DE",
                               "timezone": "Europe/Berlin", "city": null}}]},
        {"type": "mcp_toolset", "mcp_server_name": "docs",
         "configs": [{"name": "find", "permission_policy": {"type": "always_allow"}}]},
        custom("look"),
    ]);
    let agent = api
        .post(
            "/v1/agents",
            json!({"name": "a", "model": {"id": "m", "effort": "low", "speed": "fast",
                                          "inference_geo": "us"},
                   "tools": tools,
                   "mcp_servers": [{"type": "url", "name": "docs", "url": "https://example.com/mcp"}]}),
        )
        .await
        .ok();
    assert_eq!(
        agent["model"],
        json!({"id": "m", "effort": {"type": "low"}, "speed": "fast", "inference_geo": "us"})
    );
    let ask = json!({"type": "always_ask"});
    assert_eq!(
        agent["tools"],
        json!([
            {"type": "agent_toolset_20260401",
             "default_config": {"enabled": true, "permission_policy": ask},
             "configs": [
                {"type": "bash", "name": "bash", "enabled": false, "permission_policy": ask},
                {"type": "web_fetch", "name": "web_fetch", "enabled": true,
                 "permission_policy": {"type": "auto"},
                 "allowed_domains": ["example.com"], "max_content_tokens": 5000,
                 "url_sources": {"user_input": {"type": "all"},
                                 "client_tool_results": {"type": "only", "tools": [
                                    {"type": "tool_reference", "name": "look"}]}}},
                {"type": "web_search", "name": "web_search", "enabled": true,
                 "permission_policy": ask,
                 "user_location": {"type": "approximate", "country": "DE",
                                   "timezone": "Europe/Berlin"}}]},
            {"type": "mcp_toolset", "mcp_server_name": "docs",
             "default_config": {"enabled": true, "permission_policy": ask},
             "configs": [{"name": "find", "enabled": true,
                          "permission_policy": {"type": "always_allow"}}]},
            custom("look"),
        ])
    );
}

#[tokio::test]
async fn bad_agents_are_refused_with_the_field_and_the_rule() {
    let api = Api::open().await;
    let long = |count: usize| "x".repeat(count);
    let pairs: Value = (0..17)
        .map(|i| (i.to_string(), json!("v")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let schema = |schema: Value| json!({"tools": [{"type": "custom", "name": "t", "description": "d", "input_schema": schema}]});
    let server = |name: &str| json!({"type": "url", "name": name, "url": "https://example.com"});
    let mcp = |name: &str| json!({"type": "mcp_toolset", "mcp_server_name": name});
    // The toolset counts as its eight tools.
    let mut customs: Vec<Value> = (0..249).map(|i| custom(&format!("t{i}"))).collect();
    customs.push(json!({"type": "agent_toolset_20260401"}));
    let many_servers: Vec<Value> = (0..21).map(|i| server(&format!("s{i}"))).collect();
    // What is added to a good agent, and what the message must start with.
    let cases: Vec<(Value, &str)> = vec![
        (json!({"name": null}), "name"),
        (json!({"name": ""}), "name"),
        (json!({"name": 7}), "name"),
        (json!({"name": long(257)}), "name"),
        (json!({"model": null}), "model"),
        (json!({"model": ""}), "model"),
        (json!({"model": {"effort": "low"}}), "model.id"),
        (
            json!({"model": {"id": "m", "effort": "extreme"}}),
            "model.effort",
        ),
        (
            json!({"model": {"id": "m", "effort": {"type": "extreme"}}}),
            "model.effort",
        ),
        (
            json!({"model": {"id": "m", "speed": "slow"}}),
            "model.speed",
        ),
        (
            json!({"model": {"id": "m", "inference_geo": "mars"}}),
            "model.inference_geo",
        ),
        (json!({"description": long(2049)}), "description"),
        (json!({"system": long(100_001)}), "system"),
        (json!({"system": []}), "system"),
        (json!({"metadata": pairs}), "metadata"),
        (json!({"metadata": {long(65): "v"}}), "metadata"),
        (json!({"metadata": {"k": long(513)}}), "metadata.k"),
        (json!({"metadata": {"k": 1}}), "metadata.k"),
        (json!({"tools": {}}), "tools"),
        (json!({"tools": [{"type": "browser"}]}), "tools.0.type"),
        (json!({"tools": [{}]}), "tools.0.type"),
        (
            json!({"tools": [{"type": "agent_toolset_20260401"}, {"type": "agent_toolset_20260401"}]}),
            "tools.1",
        ),
        (
            json!({"tools": toolset(json!({"configs": [{"name": "fly"}]}))}),
            "tools.0.configs.0.name",
        ),
        (
            json!({"tools": toolset(json!({"configs": [{"name": "bash"}, {"name": "bash"}]}))}),
            "tools.0.configs.1.name",
        ),
        (
            json!({"tools": toolset(json!({"configs": [{"name": "bash", "type": "read"}]}))}),
            "tools.0.configs.0.type",
        ),
        (
            json!({"tools": toolset(json!({"configs": [{"name": "bash", "permission_policy": {"type": "maybe"}}]}))}),
            "tools.0.configs.0.permission_policy",
        ),
        (
            json!({"tools": toolset(json!({"default_config": {"enabled": "yes"}}))}),
            "tools.0.default_config.enabled",
        ),
        (
            json!({"tools": customs}),
            "tools: may hold 256 tools at most, not 257",
        ),
        (json!({"tools": [custom("a"), custom("a")]}), "tools.1.name"),
        (json!({"tools": [custom("bash")]}), "tools.0.name"),
        (json!({"tools": [custom("mcp__x")]}), "tools.0.name"),
        (json!({"tools": [custom("a b")]}), "tools.0.name"),
        (json!({"tools": [custom("")]}), "tools.0.name"),
        (json!({"tools": [custom(&long(129))]}), "tools.0.name"),
        (
            json!({"tools": [{"type": "custom", "name": "t", "description": "", "input_schema": {"type": "object"}}]}),
            "tools.0.description",
        ),
        (
            json!({"tools": [{"type": "custom", "name": "t", "description": "d"}]}),
            "tools.0.input_schema",
        ),
        (
            schema(json!({"type": "string"})),
            "tools.0.input_schema.type",
        ),
        (
            schema(json!({"type": "object", "oneOf": []})),
            "tools.0.input_schema.oneOf",
        ),
        (
            schema(json!({"type": "object", "properties": {"a b": {}}})),
            "tools.0.input_schema.properties",
        ),
        (
            schema(json!({"type": "object", "properties": {"a": {"$ref": "#"}}})),
            "tools.0.input_schema.properties.a.$ref",
        ),
        (json!({"tools": [mcp("docs")]}), "tools.0.mcp_server_name"),
        (json!({"mcp_servers": [server("docs")]}), "mcp_servers.0"),
        (
            json!({"mcp_servers": [server("docs"), server("docs")], "tools": [mcp("docs")]}),
            "mcp_servers.1.name",
        ),
        (
            json!({"mcp_servers": [server("docs")], "tools": [mcp("docs"), mcp("docs")]}),
            "tools.1.mcp_server_name",
        ),
        (json!({"mcp_servers": many_servers}), "mcp_servers"),
        (
            json!({"mcp_servers": [{"type": "url", "name": "a", "url": "ftp://x"}], "tools": [mcp("a")]}),
            "mcp_servers.0.url",
        ),
        (
            json!({"mcp_servers": [{"type": "url", "name": "a", "url": "http://example.com"}], "tools": [mcp("a")]}),
            "mcp_servers.0.url",
        ),
        (
            json!({"mcp_servers": [{"type": "url", "name": "a", "url": "https://u:p@example.com"}], "tools": [mcp("a")]}),
            "mcp_servers.0.url",
        ),
        (
            json!({"skills": [{"type": "custom", "skill_id": "s"}, {"type": "custom", "skill_id": "s"}]}),
            "skills.1.skill_id",
        ),
        (
            json!({"execution_identity": {"type": "root"}}),
            "execution_identity.type",
        ),
        (
            json!({"execution_identity": {"type": "aws_role", "role_arn": long(2049)}}),
            "execution_identity.role_arn",
        ),
        (json!({"multiagent": {"type": "swarm"}}), "multiagent.type"),
        (
            web("web_fetch", json!({"allowed_domains": []})),
            "tools.0.configs.0.allowed_domains: Empty list of domains is ambiguous. Provide at least one domain or null.",
        ),
        (
            web(
                "web_fetch",
                json!({"allowed_domains": ["a.com"], "blocked_domains": ["b.com"]}),
            ),
            "tools.0.configs.0.allowed_domains: Only one of allowed_domains or blocked_domains may be set.",
        ),
        (
            web("web_fetch", json!({"allowed_domains": ["10.0.0.1"]})),
            "tools.0.configs.0.allowed_domains.0: IP addresses are not supported; provide a plain hostname like \"example.com\"",
        ),
        (
            web("web_fetch", json!({"blocked_domains": ["a.com", "A.com/"]})),
            "tools.0.configs.0.blocked_domains.1",
        ),
        (
            web("web_fetch", json!({"blocked_domains": ["a.com/x"]})),
            "tools.0.configs.0.blocked_domains.0",
        ),
        (
            web("web_fetch", json!({"max_content_tokens": 0})),
            "tools.0.configs.0.max_content_tokens",
        ),
        (
            web("web_fetch", json!({"url_sources": {"user_input": "some"}})),
            "tools.0.configs.0.url_sources.user_input",
        ),
        (
            web(
                "web_fetch",
                json!({"url_sources": {"client_tool_results": {"type": "only", "tools": [{"type": "tool_reference", "name": "x"}]}}}),
            ),
            "tools.0.configs.0.url_sources.client_tool_results.tools.0.name",
        ),
        (
            web(
                "web_fetch",
                json!({"url_sources": {"user_input": "none", "client_tool_results": "none", "server_tool_results": "none"}}),
            ),
            "tools.0.configs.0.url_sources",
        ),
        (
            web(
                "web_search",
                json!({"user_location": {"type": "approximate"}}),
            ),
            "tools.0.configs.0.user_location",
        ),
        (
            web(
                "web_search",
                json!({"user_location": {"type": "approximate", "country": "ZZ"}}),
            ),
            "tools.0.configs.0.user_location.country: not a country the search provider supports",
        ),
        (
            web(
                "web_search",
                json!({"user_location": {"type": "approximate", "timezone": "Mars/Olympus"}}),
            ),
            "tools.0.configs.0.user_location.timezone",
        ),
    ];
    for (change, start) in cases {
        let mut body = json!({"name": "a", "model": "m"});
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let answer = api.post("/v1/agents", body).await;
        let message = answer.invalid();
        let shown = change.to_string();
        assert!(message.starts_with(start), "{:.200} → {message}", shown);
    }
    for missing in ["name", "model"] {
        let mut body = json!({"name": "a", "model": "m"});
        body.as_object_mut().unwrap().remove(missing);
        let answer = api.post("/v1/agents", body).await;
        assert!(answer.invalid().starts_with(missing), "{}", answer.body);
    }
    assert_eq!(
        api.get("/v1/agents").await.ok()["data"],
        json!([]),
        "nothing was stored"
    );
}

#[tokio::test]
async fn updates_make_versions_only_of_changes() {
    let api = Api::open().await;
    let first = api
        .post(
            "/v1/agents",
            json!({"name": "a", "model": {"id": "m", "effort": "max", "speed": "fast",
                                          "inference_geo": "us"},
                   "system": "s", "description": "d", "metadata": {"keep": "1", "drop": "2"},
                   "tools": [custom("t")],
                   "execution_identity": {"type": "aws_role", "role_arn": "arn:x"}}),
        )
        .await
        .ok();
    let path = format!("/v1/agents/{}", first["id"].as_str().unwrap());
    let same = json!({"name": "a", "system": "s", "metadata": {"keep": "1", "absent": null}, "version": 1});
    assert_eq!(api.post(&path, same).await.ok(), first);
    assert_eq!(api.post(&path, json!({})).await.ok(), first);

    let second = api
        .post(
            &path,
            json!({"version": 1, "model": {"id": "m"}, "system": "", "description": null,
                   "tools": null, "metadata": {"drop": null, "new": "3"},
                   "execution_identity": null}),
        )
        .await
        .ok();
    assert_eq!(second["version"], 2);
    assert_eq!(
        second["model"],
        json!({"id": "m", "effort": {"type": "max"}, "speed": "standard"}),
        "effort stays with the model, speed and geo do not"
    );
    assert_eq!(second["system"], Value::Null);
    assert_eq!(second["description"], Value::Null);
    assert_eq!(second["tools"], json!([]));
    assert_eq!(second["metadata"], json!({"keep": "1", "new": "3"}));
    assert_eq!(
        second["execution_identity"],
        json!({"type": "service_account"})
    );
    assert_eq!(second["created_at"], first["created_at"]);
    assert_ne!(second["updated_at"], first["updated_at"]);

    let third = api.post(&path, json!({"model": "other"})).await.ok();
    assert_eq!(third["model"]["effort"], json!({"type": "high"}));

    let stale = api
        .post(&path, json!({"version": 2, "model": "other"}))
        .await;
    stale.error(409, "conflict_error");
    assert_eq!(stale.header("x-should-retry"), "false");

    for bad in [
        json!({"name": null}),
        json!({"name": ""}),
        json!({"model": null}),
        json!({"version": 0}),
    ] {
        api.post(&path, bad).await.invalid();
    }
    let full: Value = (0..15)
        .map(|i| (i.to_string(), json!("v")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let answer = api.post(&path, json!({"metadata": full})).await;
    assert!(
        answer.invalid().starts_with("metadata"),
        "the limit holds for the result"
    );

    let versions = api.all(&format!("{path}/versions?limit=2")).await;
    assert_eq!(versions, [third.clone(), second, first.clone()]);
    assert_eq!(api.get(&format!("{path}?version=1")).await.ok(), first);
    assert_eq!(api.get(&path).await.ok(), third);
    api.get(&format!("{path}?version=9"))
        .await
        .error(404, "not_found_error");
    api.get(&format!("{path}?version=0")).await.invalid();
    api.get("/v1/agents/agent_none")
        .await
        .error(404, "not_found_error");
    api.post("/v1/agents/agent_none", json!({}))
        .await
        .error(404, "not_found_error");
}

#[tokio::test]
async fn an_archived_agent_is_read_only() {
    let api = Api::open().await;
    let agent = api.agent().await;
    let path = format!("/v1/agents/{}", agent["id"].as_str().unwrap());
    api.post(&path, json!({"name": "b"})).await.ok();
    let archived = api.verb(&format!("{path}/archive")).await.ok();
    assert_eq!(archived["version"], 2);
    assert_eq!(archived["archived_at"], archived["updated_at"]);
    assert_eq!(api.verb(&format!("{path}/archive")).await.ok(), archived);
    api.post(&path, json!({"name": "c"})).await.invalid();
    let old = api.get(&format!("{path}?version=1")).await.ok();
    assert_eq!(old["archived_at"], archived["archived_at"]);
    for version in api.all(&format!("{path}/versions")).await {
        assert_eq!(version["archived_at"], archived["archived_at"]);
    }
    assert_eq!(api.all("/v1/agents").await.len(), 0);
    assert_eq!(
        api.all("/v1/agents?include_archived=true").await,
        [archived]
    );
    let body = json!({"agent": agent["id"], "environment_id": api.environment().await["id"]});
    api.post("/v1/sessions", body).await.invalid();
}

#[tokio::test]
async fn lists_go_page_by_page_from_the_newest() {
    let api = Api::open().await;
    let mut agents = Vec::new();
    for _ in 0..5 {
        agents.insert(0, api.agent().await);
    }
    assert_eq!(api.all("/v1/agents?limit=2").await, agents);
    assert_eq!(api.all("/v1/agents?limit=5").await, agents);
    let middle = agents[2]["created_at"].as_str().unwrap();
    let from = api
        .all(&format!("/v1/agents?created_at[gte]={middle}&limit=1"))
        .await;
    assert_eq!(from, agents[..3]);
    let to = api
        .all(&format!(
            "/v1/agents?created_at%5Blte%5D={middle}&beta=true"
        ))
        .await;
    assert_eq!(to, agents[2..]);

    let page = api.get("/v1/agents?limit=2").await.ok();
    assert!(page.get("prev_page").is_none());
    let token = page["next_page"].as_str().unwrap();
    assert!(token.starts_with("page_"));
    let newest = agents[0]["created_at"].as_str().unwrap();
    for bad in [
        "limit=0",
        "limit=101",
        "limit=ten",
        "limit=",
        "page=page_",
        "page=nonsense",
        "page=page_bm9uc2Vuc2U",
        "created_at[gte]=yesterday",
        "include_archived=1",
        &format!("page={token}&created_at[gte]={newest}"),
    ] {
        api.get(&format!("/v1/agents?{bad}")).await.invalid();
    }
    let foreign = api.get(&format!("/v1/environments?page={token}")).await;
    assert!(foreign.invalid().contains("invalid page cursor"));
    // The limit may change from page to page.
    let rest = api
        .get(&format!("/v1/agents?limit=100&page={token}"))
        .await
        .ok();
    assert_eq!(rest["data"].as_array().unwrap()[..], agents[2..]);
    assert_eq!(rest["next_page"], Value::Null);
}

#[tokio::test]
async fn rosters_are_pinned_when_they_are_saved() {
    let api = Api::open().await;
    let member = api.agent().await;
    let id = member["id"].as_str().unwrap();
    let path = format!("/v1/agents/{id}");
    let coordinator = api
        .post(
            "/v1/agents",
            json!({"name": "c", "model": "m", "system": "lead",
                   "multiagent": {"type": "coordinator", "agents": [
                        {"type": "advisor", "model": "big"}, id, {"type": "self"}]}}),
        )
        .await
        .ok();
    let lead = coordinator["id"].as_str().unwrap();
    let roster = |self_version: i64| {
        json!({"type": "coordinator", "agents": [
            {"type": "agent", "id": id, "version": 1},
            {"type": "agent", "id": lead, "version": self_version},
            {"type": "advisor", "model": "big"}]})
    };
    assert_eq!(coordinator["multiagent"], roster(1));
    api.post(&path, json!({"name": "renamed"})).await.ok();
    let lead_path = format!("/v1/agents/{lead}");
    let changed = api
        .post(&lead_path, json!({"system": "lead on"}))
        .await
        .ok();
    assert_eq!(
        changed["multiagent"],
        roster(2),
        "members stay pinned, self moves along"
    );

    let environment = api.environment().await;
    let session = api
        .post(
            "/v1/sessions",
            json!({"environment_id": environment["id"],
                   "agent": {"type": "agent_with_overrides", "id": lead, "system": "other"}}),
        )
        .await
        .ok();
    let shown = &session["agent"]["multiagent"]["agents"];
    assert_eq!(shown[0]["name"], "Tester", "as of the pinned version");
    assert_eq!(shown[0]["version"], 1);
    assert_eq!(
        shown[1]["system"], "other",
        "copies of the primary share its overrides"
    );
    assert_eq!(shown[2], json!({"type": "advisor", "model": "big"}));
    for member in [&shown[0], &shown[1]] {
        assert!(member.get("multiagent").is_none() && member.get("metadata").is_none());
    }

    let archived = api.agent().await;
    let gone = archived["id"].as_str().unwrap();
    api.verb(&format!("/v1/agents/{gone}/archive")).await.ok();
    let entries = [
        json!([]),
        json!([id, id]),
        json!([id, {"type": "agent", "id": id, "version": 1}]),
        json!(["agent_none"]),
        json!([{"type": "agent", "id": id, "version": 7}]),
        json!([gone]),
        json!([lead]),
        json!([{"type": "self"}, {"type": "self"}]),
        json!([{"type": "advisor", "model": "a"}, {"type": "advisor", "model": "b"}]),
        Value::Array(vec![json!(id); 21]),
    ];
    for (index, agents) in entries.into_iter().enumerate() {
        let body = json!({"name": "c", "model": "m",
                          "multiagent": {"type": "coordinator", "agents": agents}});
        let answer = api.post("/v1/agents", body).await;
        // The same agent at two versions is two entries.
        if index == 2 {
            answer.ok();
        } else {
            assert!(
                answer.invalid().starts_with("multiagent.agents"),
                "{}",
                answer.body
            );
        }
    }
    let pinned_elsewhere = json!({"name": "c", "model": {"id": "m", "inference_geo": "us"},
        "multiagent": {"type": "coordinator", "agents": [id]}});
    api.post("/v1/agents", pinned_elsewhere).await.invalid();
    let cleared = api.post(&lead_path, json!({"multiagent": null})).await.ok();
    assert_eq!(cleared["multiagent"], Value::Null);
}

#[tokio::test]
async fn the_newer_multiagent_shape_merges_on_update() {
    let api = Api::open().await;
    let member = api.agent().await;
    let kind = "multiagent_20261001";
    let off = json!({"type": "disabled"});
    let enabled = api
        .post(
            "/v1/agents",
            json!({"name": "c", "model": "m", "multiagent": {"type": kind}}),
        )
        .await;
    assert!(enabled.invalid().starts_with("multiagent.workflows"));
    let agent = api
        .post(
            "/v1/agents",
            json!({"name": "c", "model": "m", "multiagent": {"type": kind, "workflows": off}}),
        )
        .await
        .ok();
    let path = format!("/v1/agents/{}", agent["id"].as_str().unwrap());
    let on = json!({"type": "enabled"});
    assert_eq!(
        agent["multiagent"],
        json!({"type": kind, "advisor": off, "workflows": off,
               "subagents": {"type": "enabled", "inline_agents": on, "predefined_agents": []}})
    );
    let merged = api
        .post(
            &path,
            json!({"multiagent": {"type": kind,
                "advisor": {"type": "enabled", "model": "big"},
                "subagents": {"type": "enabled", "predefined_agents": [member["id"]]}}}),
        )
        .await
        .ok();
    let pinned = json!([{"type": "agent", "id": member["id"], "version": 1}]);
    assert_eq!(
        merged["multiagent"],
        json!({"type": kind, "advisor": {"type": "enabled", "model": "big"}, "workflows": off,
               "subagents": {"type": "enabled", "inline_agents": on, "predefined_agents": pinned}})
    );
    let again = api
        .post(
            &path,
            json!({"multiagent": {"type": kind, "advisor": null,
                "subagents": {"type": "enabled", "inline_agents": off}}}),
        )
        .await
        .ok();
    assert_eq!(again["multiagent"]["advisor"], off);
    assert_eq!(again["multiagent"]["subagents"]["inline_agents"], off);
    assert_eq!(
        again["multiagent"]["subagents"]["predefined_agents"],
        pinned
    );
    let refused = [
        json!({"type": kind, "subagents": {"type": "enabled", "predefined_agents": []}}),
        json!({"type": kind, "advisor": {"type": "enabled"}}),
        json!({"type": kind, "workflows": null}),
    ];
    for multiagent in refused {
        api.post(&path, json!({"multiagent": multiagent}))
            .await
            .invalid();
    }
    let reserved = api.post(&path, json!({"tools": [custom("ant__x")]})).await;
    assert!(reserved.invalid().starts_with("tools.0.name"));
}
