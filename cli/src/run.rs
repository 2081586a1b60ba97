//! `hostler run`: one task, from the terminal.

use std::{
    io::{self, IsTerminal, Read},
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use hostler::{
    Client,
    types::{AgentCreateParams, AgentToolParams, EnvironmentCreateParams, SessionCreateParams},
};
use hostler_engine::engine::{Engine, EngineOptions};
use serde_json::json;

use crate::{
    Failure, Outcome,
    args::RunOptions,
    engine,
    screen::Style,
    talk::{self, Audience, Talk},
    transcript::Transcript,
};

/// Who does the work.
enum Place {
    /// An engine in this process.
    Here(Arc<Engine>),
    /// Another server.
    There,
}

pub async fn run(options: RunOptions) -> Outcome {
    let prompt = prompt(&options.prompt)?;
    let (place, client, head) = place(&options).await?;
    let outcome = work(&options, &prompt, &client, head, &place).await;
    if let Place::Here(engine) = place {
        engine.shutdown().await;
    }
    outcome
}

async fn work(
    options: &RunOptions,
    prompt: &str,
    client: &Client,
    head: String,
    place: &Place,
) -> Outcome {
    let ask = options.ask || (options.dir.is_some() && !options.yes);
    let session = Session::start(client, &options.model, options.system.as_deref(), ask).await?;
    let audience = if options.json {
        Audience::Program
    } else {
        Audience::People(Box::new(Transcript::new()))
    };
    let mut talk = Talk::new(client.clone(), session.id.clone(), audience)?;
    talk.note(Style::Dim, &format!("{head} · session {}", session.id))?;
    let summary = talk.task(prompt, |_| {}).await?;
    talk.note(Style::Dim, &format!("\n{}", talk::usage(&summary)))?;
    if matches!(place, Place::There) {
        session.archive(client).await;
    }
    talk::verdict(&summary)
}

fn prompt(given: &str) -> Result<String, Failure> {
    let prompt = if given == "-" {
        if io::stdin().is_terminal() {
            eprintln!("Type the task; Ctrl-D ends it.");
        }
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        text
    } else {
        given.to_owned()
    };
    if prompt.trim().is_empty() {
        return Err(Failure::Usage("the task is empty".into()));
    }
    Ok(prompt)
}

async fn place(options: &RunOptions) -> Result<(Place, Client, String), Failure> {
    if let Some(url) = &options.base_url {
        let mut builder = Client::builder().base_url(url);
        if let Some(key) = &options.api_key {
            builder = builder.api_key(key);
        }
        let client = builder
            .build()
            .map_err(|error| Failure::Usage(error.to_string()))?;
        return Ok((Place::There, client, format!("server {url}")));
    }
    let (model, name) = engine::model(&options.endpoint)?;
    let isolation = engine::isolation(options.sandbox.isolation)?;
    let workdir = match &options.dir {
        None => None,
        Some(dir) => Some(
            dir.canonicalize()
                .ok()
                .filter(|dir| dir.is_dir())
                .ok_or_else(|| {
                    Failure::Usage(format!(
                        "--dir {}: there is no such directory",
                        dir.display()
                    ))
                })?,
        ),
    };
    let mut head = format!("model {name} · isolation {isolation}");
    if let Some(dir) = &workdir {
        head.push_str(&format!(" · directory {}", dir.display()));
    }
    let engine = Engine::open(EngineOptions {
        isolation: options.sandbox.isolation.into(),
        workdir,
        ..EngineOptions::new(model)
    })
    .await
    .map_err(|error| Failure::Error(error.message))?;
    let client = Client::builder().transport(engine.transport()).build()?;
    Ok((Place::Here(Arc::new(engine)), client, head))
}

/// The objects that a task needs.
pub struct Session {
    pub id: String,
    agent: String,
    environment: String,
}

impl Session {
    pub async fn start(
        client: &Client,
        model: &str,
        system: Option<&str>,
        ask: bool,
    ) -> Result<Session, Failure> {
        // Names of environments are unique, and a server may be shared.
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |time| time.as_micros());
        let mut agent = AgentCreateParams::new(model.to_owned(), "hostler run".to_owned())
            .tools(vec![toolset(ask)]);
        if let Some(system) = system {
            agent = agent.system(system.to_owned());
        }
        let agent = client.agents().create(&agent).await?;
        let environment = EnvironmentCreateParams::new(format!("hostler run {now}"));
        let environment = client.environments().create(&environment).await?;
        let session = SessionCreateParams::new(agent.id.clone(), environment.id.clone());
        let session = client.sessions().create(&session).await?;
        Ok(Session {
            id: session.id,
            agent: agent.id,
            environment: environment.id,
        })
    }

    /// Tidies up on a server that outlives this program.
    async fn archive(&self, client: &Client) {
        let results = [
            client.sessions().archive(&self.id).await.map(drop),
            client
                .environments()
                .archive(&self.environment)
                .await
                .map(drop),
            client.agents().archive(&self.agent).await.map(drop),
        ];
        for error in results.into_iter().filter_map(Result::err) {
            tracing::warn!(%error, "something that was made for this task stays on the server");
        }
    }
}

fn toolset(ask: bool) -> AgentToolParams {
    let policy = |name| json!({"type": name});
    let toolset = if ask {
        let free = ["read", "glob", "grep"]
            .map(|name| json!({"name": name, "permission_policy": policy("always_allow")}));
        json!({
            "type": "agent_toolset_20260401",
            "default_config": {"permission_policy": policy("always_ask")},
            "configs": free,
        })
    } else {
        json!({"type": "agent_toolset_20260401"})
    };
    serde_json::from_value(toolset).expect("the toolset is written as the API wants it")
}
