//! The stored session object: what was fixed at creation, and a projection of
//! the log for lists and restarts.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    ModelFacts,
    state::{State, Status},
};
use crate::{
    clock::{Micros, rfc3339},
    error::{ApiError, ApiResult},
    model::{ModelUsage, Spent},
    store::Doc,
};

/// Collection of session documents.
pub const KIND: &str = "session";
/// Carried by a session that the harness must look at after a restart.
pub const DUE: &str = "due";

/// $0.08 per running hour, as an integer: the hour stays in the divisor so that
/// no microsecond is rounded away.
const RUNTIME_CENTS_PER_HOUR: u128 = 8;
const MICROS_PER_HOUR: u128 = 3_600_000_000;
/// One cent in the unit of exact costs: a millionth of a millionth of a dollar.
const CENT: u128 = 10_000_000_000;

/// Body of a session document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionDoc {
    pub id: String,
    /// Id of the primary thread.
    pub thread: String,
    /// The session's copy of the agent.
    pub agent: Value,
    pub environment_id: String,
    /// The environment as it was at creation.
    pub environment: Value,
    pub title: Option<String>,
    pub metadata: Map<String, Value>,
    pub resources: Vec<Value>,
    pub vault_ids: Vec<String>,
    pub budget: Option<Value>,
    pub created_at: Micros,
    pub updated_at: Micros,
    pub archived_at: Option<Micros>,
    pub status: String,
    pub usage: Tokens,
    /// The part of them with long prompts, which can cost more.
    #[serde(default)]
    pub long_usage: Tokens,
    pub active: Micros,
    pub running_since: Option<Micros>,
    /// Position in the log when this was stored.
    #[serde(default)]
    pub seq: i64,
    /// The environment is self-hosted, and a worker has something to do.
    #[serde(default)]
    pub wants_worker: bool,
}

/// Token counts as they are stored.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Tokens {
    pub input: u64,
    pub output: u64,
    pub cache_read: u64,
    pub cache_5m: u64,
    pub cache_1h: u64,
}

impl From<ModelUsage> for Tokens {
    fn from(usage: ModelUsage) -> Tokens {
        Tokens {
            input: usage.input_tokens,
            output: usage.output_tokens,
            cache_read: usage.cache_read_input_tokens,
            cache_5m: usage.cache_creation_5m,
            cache_1h: usage.cache_creation_1h,
        }
    }
}

impl From<Tokens> for ModelUsage {
    fn from(tokens: Tokens) -> ModelUsage {
        ModelUsage {
            input_tokens: tokens.input,
            output_tokens: tokens.output,
            cache_read_input_tokens: tokens.cache_read,
            cache_creation_5m: tokens.cache_5m,
            cache_creation_1h: tokens.cache_1h,
        }
    }
}

impl SessionDoc {
    pub fn parse(doc: &Doc) -> ApiResult<SessionDoc> {
        serde_json::from_str(&doc.body).map_err(|error| {
            ApiError::internal(format!("the stored session {} is damaged: {error}", doc.id))
        })
    }

    /// Takes over what the log says now.
    pub fn project(&mut self, state: &State) {
        self.status = state.status.as_str().into();
        self.usage = state.usage.all.into();
        self.long_usage = state.usage.long.into();
        self.active = state.active;
        self.running_since = state.running_since;
        self.seq = state.seq;
        self.wants_worker = self.is_self_hosted()
            && match state.status {
                Status::Running | Status::Rescheduling => true,
                // A new session is prepared before its first message.
                Status::Idle => self.is_fresh() || state.has_work_for_worker(),
                Status::Terminated => false,
            };
    }

    /// The document to store over revision `rev`.
    pub fn to_doc(&self, rev: i64, due: bool) -> Doc {
        let agent = self.agent["id"].as_str().unwrap_or_default();
        let mut tags = vec![
            format!("agent:{agent}"),
            format!("agent_version:{agent}@{}", self.agent["version"]),
            format!("environment:{}", self.environment_id),
            format!("status:{}", self.status),
        ];
        for resource in &self.resources {
            if let Some(store) = resource["memory_store_id"].as_str() {
                tags.push(format!("memory_store:{store}"));
            }
        }
        if due {
            tags.push(DUE.into());
        }
        if self.wants_worker {
            tags.push(SessionDoc::wants_worker_tag(&self.environment_id));
        }
        Doc {
            kind: KIND,
            id: self.id.clone(),
            rev,
            parent: String::new(),
            unique: None,
            created_at: self.created_at,
            archived: self.archived_at.is_some(),
            tags,
            body: serde_json::to_string(self).expect("a session is plain JSON"),
        }
    }

    /// Carried by sessions of an environment for which a worker has something
    /// to do.
    pub fn wants_worker_tag(environment: &str) -> String {
        format!("worker:{environment}")
    }

    /// Whether the session never ran.
    pub fn is_fresh(&self) -> bool {
        self.active == 0 && self.running_since.is_none()
    }

    /// Whether the session can do nothing more.
    pub fn is_over(&self) -> bool {
        self.status == "terminated" || self.archived_at.is_some()
    }

    pub fn agent_name(&self) -> &str {
        self.agent["name"].as_str().unwrap_or_default()
    }

    pub fn model(&self) -> &str {
        self.agent["model"]["id"].as_str().unwrap_or_default()
    }

    pub fn is_self_hosted(&self) -> bool {
        self.environment["config"]["type"] == "self_hosted"
    }

    fn active_at(&self, now: Micros) -> Micros {
        self.active + self.running_since.map_or(0, |since| (now - since).max(0))
    }

    /// Exact list cost in millionths of a millionth of a dollar; `None` for a
    /// model without a list price.
    pub fn cost(&self, facts: &ModelFacts, now: Micros) -> Option<u128> {
        let spent = Spent {
            all: self.usage.into(),
            long: self.long_usage.into(),
        };
        let tokens = (facts.list_cost)(&self.agent["model"], &spent)?;
        let active = u128::try_from(self.active_at(now)).unwrap_or(0);
        Some(tokens + active * RUNTIME_CENTS_PER_HOUR * CENT / MICROS_PER_HOUR)
    }

    /// The budget's ceiling in the unit of [`cost`](SessionDoc::cost).
    pub fn ceiling(&self) -> Option<u128> {
        budget_ceiling(self.budget.as_ref()?)
    }

    /// `session.usage`.
    pub fn usage_at(&self, facts: &ModelFacts, now: Micros) -> Value {
        let cache = (self.usage.cache_5m + self.usage.cache_1h > 0).then(|| {
            json!({
                "ephemeral_5m_input_tokens": self.usage.cache_5m,
                "ephemeral_1h_input_tokens": self.usage.cache_1h,
            })
        });
        let mut usage = json!({
            "input_tokens": self.usage.input,
            "output_tokens": self.usage.output,
            "cache_read_input_tokens": self.usage.cache_read,
            "cache_creation": cache,
            "active_seconds": seconds(self.active_at(now)),
        });
        if let Some(cost) = self.cost(facts, now) {
            let cents = (cost + CENT / 2) / CENT;
            usage["list_cost"] = json!({"amount": cents.to_string(), "currency": "USD"});
        }
        usage
    }

    /// The session object.
    pub fn render(&self, facts: &ModelFacts, now: Micros) -> Value {
        let until = if self.status == "terminated" {
            self.updated_at
        } else {
            now
        };
        json!({
            "id": self.id,
            "type": "session",
            "status": self.status,
            "agent": self.agent,
            "environment_id": self.environment_id,
            "title": self.title,
            "metadata": self.metadata,
            "resources": self.resources,
            "vault_ids": self.vault_ids,
            "budget": self.budget,
            "usage": self.usage_at(facts, now),
            "stats": {
                "active_seconds": seconds(self.active_at(now)),
                "duration_seconds": seconds((until - self.created_at).max(0)),
            },
            "outcome_evaluations": [],
            "deployment_id": null,
            "created_at": rfc3339(self.created_at),
            "updated_at": rfc3339(self.updated_at),
            "archived_at": self.archived_at.map(rfc3339),
        })
    }

    /// The primary thread's object.
    pub fn render_thread(&self, facts: &ModelFacts, now: Micros) -> Value {
        let session = self.render(facts, now);
        let mut agent = self.agent.clone();
        if let Some(agent) = agent.as_object_mut() {
            agent.shift_remove("multiagent");
        }
        let ran = self.active > 0 || self.running_since.is_some();
        json!({
            "id": self.thread,
            "type": "session_thread",
            "session_id": self.id,
            "parent_thread_id": null,
            "agent": agent,
            "status": self.status,
            "stats": ran.then(|| json!({
                "active_seconds": session["stats"]["active_seconds"],
                "duration_seconds": session["stats"]["duration_seconds"],
                "startup_seconds": 0,
            })),
            "usage": (self.active > 0).then(|| session["usage"].clone()),
            "workflow_run_id": null,
            "created_at": session["created_at"],
            "updated_at": session["updated_at"],
            "archived_at": session["archived_at"],
        })
    }
}

/// A budget object's ceiling in millionths of a millionth of a dollar.
pub fn budget_ceiling(budget: &Value) -> Option<u128> {
    let cents: u128 = budget["max_list_cost"]["amount"].as_str()?.parse().ok()?;
    Some(cents * CENT)
}

fn seconds(micros: Micros) -> f64 {
    micros as f64 / 1e6
}
