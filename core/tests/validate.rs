//! What the request rules refuse, and how they say it.

use hostler::validate::{UnknownFields, request};
use serde_json::{Value, json};

fn refused(operation: &str, body: Value) -> String {
    request(operation, Some(&body), UnknownFields::Allow)
        .expect_err("must be refused")
        .to_string()
}

fn accepted(operation: &str, body: Value) {
    request(operation, Some(&body), UnknownFields::Refuse)
        .unwrap_or_else(|violation| panic!("{violation}"));
}

#[test]
fn good_requests_pass() {
    accepted(
        "agents.create",
        json!({"model": "claude-opus-5", "name": "Coder"}),
    );
    accepted(
        "agents.create",
        json!({
            "model": {"id": "claude-opus-5", "effort": {"type": "high"}, "speed": null},
            "name": "Coder", "description": null, "system": "", "metadata": {"a": ""},
            "tools": [
                {"type": "agent_toolset_20260401", "configs": [{"name": "bash", "permission_policy": {"type": "always_ask"}}]},
                {"type": "custom", "name": "get-it_2", "description": "d",
                 "input_schema": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}},
            ],
        }),
    );
    accepted(
        "sessions.create",
        json!({"agent": "agent_1", "environment_id": "env_1", "initial_events": []}),
    );
    accepted(
        "sessions.events.send",
        json!({"events": [{"type": "user.message", "content": [{"type": "text", "text": "hi"}]}]}),
    );
    accepted(
        "agents.update",
        json!({"metadata": {"a": null}, "tools": null}),
    );
    assert_eq!(
        request("environments.work.stop", None, UnknownFields::Refuse),
        Ok(())
    );
    assert_eq!(
        request("agents.archive", None, UnknownFields::Refuse),
        Ok(())
    );
}

#[test]
fn lengths_count_characters() {
    let body = |name: &str| json!({"model": "m", "name": name});
    accepted("agents.create", body(&"𝄞".repeat(256)));
    assert_eq!(
        refused("agents.create", body("")),
        "name: string must have at least 1 character, got 0"
    );
    assert_eq!(
        refused("agents.create", body(&"é".repeat(257))),
        "name: string must have at most 256 characters, got 257"
    );
}

#[test]
fn kinds_and_presence() {
    assert_eq!(
        refused("agents.create", json!([])),
        "expected an object, got an array"
    );
    assert_eq!(
        refused("agents.create", json!({"model": "m"})),
        "name: field is required"
    );
    assert_eq!(
        refused("agents.create", json!({"model": "m", "name": 5})),
        "name: expected a string, got a number"
    );
    assert_eq!(
        refused("agents.create", json!({"model": "m", "name": null})),
        "name: expected a string, got null"
    );
    assert_eq!(
        refused("agents.create", json!({"model": 5, "name": "n"})),
        "model: expected a string or an object, got a number"
    );
    assert_eq!(
        refused("agents.create", json!({"model": {}, "name": "n"})),
        "model.id: field is required"
    );
    assert_eq!(
        refused("agents.update", json!({"version": 0})),
        "version: must be at least 1, got 0"
    );
    assert_eq!(
        refused("agents.update", json!({"version": 1.5})),
        "version: expected a whole number, got a number"
    );
    let nothing =
        request("agents.create", None, UnknownFields::Allow).expect_err("a body is needed");
    assert_eq!(nothing.to_string(), "a JSON body is required");
}

#[test]
fn unions_list_what_is_allowed() {
    let tool = |tool: Value| json!({"model": "m", "name": "n", "tools": [tool]});
    assert_eq!(
        refused("agents.create", tool(json!({"type": "magic"}))),
        "tools.0.type: must be one of `agent_toolset_20260401`, `mcp_toolset`, `custom`"
    );
    assert_eq!(
        refused("agents.create", tool(json!({}))),
        "tools.0.type: field is required, one of `agent_toolset_20260401`, `mcp_toolset`, `custom`"
    );
    assert_eq!(
        refused(
            "agents.create",
            tool(
                json!({"type": "custom", "name": "a b", "description": "d", "input_schema": {"type": "object"}})
            )
        ),
        "tools.0.name: string may hold only characters of [A-Za-z0-9_-]"
    );
    assert_eq!(
        refused(
            "agents.create",
            tool(
                json!({"type": "custom", "name": "a", "description": "d", "input_schema": {"type": "array"}})
            )
        ),
        "tools.0.input_schema.type: must be one of `object`"
    );
    let message = refused(
        "sessions.events.send",
        json!({"events": [{"type": "agent.message"}]}),
    );
    assert!(
        message.starts_with("events.0.type: must be one of `user.message`"),
        "{message}"
    );
    assert_eq!(
        refused(
            "agents.create",
            json!({"model": {"id": "m", "effort": "wild"}, "name": "n"})
        ),
        "model.effort: must be one of `low`, `medium`, `high`, `xhigh`, `max`"
    );
}

#[test]
fn sizes_of_lists_and_maps() {
    assert_eq!(
        refused("sessions.events.send", json!({"events": []})),
        "events: array must have at least 1 item, got 0"
    );
    let many: serde_json::Map<String, Value> =
        (0..17).map(|n| (n.to_string(), "v".into())).collect();
    let body = |metadata: Value| json!({"model": "m", "name": "n", "metadata": metadata});
    assert_eq!(
        refused("agents.create", body(many.into())),
        "metadata: object must have at most 16 entries, got 17"
    );
    assert_eq!(
        refused("agents.create", body(json!({"k".repeat(65): "v"}))),
        "metadata: keys must have 1 to 64 characters, one has 65"
    );
    assert_eq!(
        refused("agents.create", body(json!({"k": "v".repeat(513)}))),
        "metadata.k: string must have at most 512 characters, got 513"
    );
    assert_eq!(
        refused(
            "dreams.create",
            json!({"model": "m", "inputs": [
            {"type": "memory_store", "memory_store_id": "memstore_1"},
            {"type": "sessions", "session_ids": ["a", "a"]}]})
        ),
        "inputs.1.session_ids.1: items must differ from each other"
    );
}

#[test]
fn unknown_fields_are_a_choice() {
    let body = json!({"agent": "a", "environment_id": "e", "resources": [{"type": "file", "file_id": "f", "colour": "red"}]});
    assert_eq!(
        request("sessions.create", Some(&body), UnknownFields::Allow),
        Ok(())
    );
    let violation =
        request("sessions.create", Some(&body), UnknownFields::Refuse).expect_err("unknown");
    assert_eq!(
        (violation.path.as_str(), violation.rule.as_str()),
        ("resources.0.colour", "unknown field")
    );
}

#[test]
fn secrets_are_never_repeated() {
    let token = "s3cret-".repeat(1000);
    let message = refused(
        "sessions.resources.update",
        json!({"authorization_token": token}),
    );
    assert_eq!(
        message,
        "authorization_token: string must have at most 4096 characters"
    );
    let message = refused(
        "vaults.credentials.create",
        json!({"auth": {"type": "static_bearer", "token": 12_345, "mcp_server_url": "u"}}),
    );
    assert_eq!(message, "auth.token: expected a string, got a number");
}

#[test]
fn dates() {
    let body = |text: &str| json!({"auth": {"type": "mcp_oauth", "access_token": "t", "mcp_server_url": "u", "expires_at": text}});
    for good in [
        "2028-02-29T23:59:60Z",
        "2026-11-01t12:00:00.123456789+05:30",
        "2026-11-01 00:00:00z",
    ] {
        accepted("vaults.credentials.create", body(good));
    }
    for bad in [
        "",
        "2026-11-01",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-11-01T24:00:00Z",
        "2026-11-01T00:00:00",
        "2026-11-01T00:00:00.Z",
        "2026-11-01T00:00:00+0530",
        "2026-11-01T00:00:00Zx",
    ] {
        let message = refused("vaults.credentials.create", body(bad));
        assert!(
            message.starts_with("auth.expires_at: string must be a date and time"),
            "{bad}: {message}"
        );
    }
}

#[test]
fn the_examples_of_the_definition_pass() {
    let document: Value =
        serde_json::from_str(include_str!("../../api/dist/openapi.json")).expect("JSON");
    let mut count = 0;
    for item in document["paths"].as_object().expect("paths").values() {
        for operation in item.as_object().expect("operations").values() {
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            let Some(name) = schema.as_str().and_then(|text| text.rsplit('/').next()) else {
                continue;
            };
            let examples = &document["components"]["schemas"][name]["examples"];
            for example in examples.as_array().into_iter().flatten() {
                let id = operation["operationId"].as_str().expect("an id");
                request(id, Some(example), UnknownFields::Refuse)
                    .unwrap_or_else(|violation| panic!("{id}: {violation}"));
                count += 1;
            }
        }
    }
    assert!(count > 20, "only {count} examples");
}
