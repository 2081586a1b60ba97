use serde_json::{Value, json};

use super::support::Api;

#[tokio::test]
async fn models_are_listed_by_id_cursors() {
    let api = Api::open().await;
    let all = api.get("/v1/models?limit=1000").await.ok();
    let models = all["data"].as_array().unwrap();
    assert!(models.len() > 4);
    assert_eq!(all["has_more"], false);
    assert_eq!(all["first_id"], models[0]["id"]);
    assert_eq!(all["last_id"], models[models.len() - 1]["id"]);
    let id = |index: usize| models[index]["id"].as_str().unwrap();
    let page = api
        .get(&format!("/v1/models?limit=2&after_id={}", id(0)))
        .await
        .ok();
    assert_eq!(
        page,
        json!({"data": models[1..3], "has_more": true, "first_id": id(1), "last_id": id(2)})
    );
    let back = api
        .get(&format!("/v1/models?limit=2&before_id={}", id(3)))
        .await
        .ok();
    assert_eq!(back["data"], json!(models[1..3]));
    assert_eq!(back["has_more"], true);
    let start = api
        .get(&format!("/v1/models?limit=9&before_id={}", id(3)))
        .await
        .ok();
    assert_eq!(start["data"], json!(models[..3]));
    assert_eq!(start["has_more"], false);
    let none = api.get("/v1/models?lifecycle[]=retired").await.ok();
    assert_eq!(
        none,
        json!({"data": [], "has_more": false, "first_id": null, "last_id": null})
    );
    assert_eq!(
        api.get(&format!("/v1/models/{}", id(1))).await.ok(),
        models[1]
    );
    api.get("/v1/models/unheard-of")
        .await
        .error(404, "not_found_error");
    for bad in [
        "limit=0",
        "limit=1001",
        "after_id=x",
        "lifecycle[]=born",
        &format!("after_id={}&before_id={}", id(0), id(1)),
    ] {
        api.get(&format!("/v1/models?{bad}")).await.invalid();
    }
}

#[tokio::test]
async fn agents_take_what_their_model_supports() {
    let api = Api::open().await;
    let create = async |model: Value| {
        api.post("/v1/agents", json!({"name": "a", "model": model}))
            .await
    };
    let agent = create(json!("claude-haiku-4-5")).await.ok();
    let effort = agent["model"]["effort"]["type"].as_str().unwrap();
    assert!(["low", "medium", "high", "xhigh", "max"].contains(&effort));
    let refused = create(json!({"id": "claude-sonnet-4-5", "effort": "xhigh"})).await;
    assert!(
        refused.invalid().starts_with("model.effort"),
        "{}",
        refused.body
    );
    let refused = create(json!({"id": "claude-sonnet-4-5", "speed": "fast"})).await;
    assert!(
        refused.invalid().starts_with("model.speed"),
        "{}",
        refused.body
    );
    let unknown =
        json!({"id": "local-model", "effort": "max", "speed": "fast", "inference_geo": "us"});
    create(unknown).await.ok();

    let session = async |model: &str| {
        let agent = create(json!(model)).await.ok();
        let budget =
            json!({"type": "limit", "max_list_cost": {"amount": "250", "currency": "USD"}});
        let body = json!({"agent": agent["id"], "environment_id": api.environment().await["id"],
                          "budget": budget});
        (api.post("/v1/sessions", body).await, budget)
    };
    let (priced, budget) = session("claude-opus-4-8").await;
    assert_eq!(priced.ok()["budget"], budget);
    let (unpriced, _) = session("local-model").await;
    unpriced.invalid();
    assert_eq!(unpriced.code(), "model_not_budgetable");
}
