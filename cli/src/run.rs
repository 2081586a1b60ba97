//! `hostler run`: one task, from the terminal.

use std::{
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use hostler::{
    Client,
    config::DEFAULT_BASE_URL,
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

/// Where the work is done.
struct Desk {
    client: Client,
    /// The engine in this process, if it is not another server's.
    engine: Option<Engine>,
    /// In a few words.
    head: String,
    /// The model of a task that names none.
    model: &'static str,
}

pub async fn run(options: RunOptions) -> Outcome {
    let prompt = prompt(&options.prompt)?;
    let desk = desk(&options).await?;
    let outcome = work(&options, &prompt, &desk).await;
    if let Some(engine) = desk.engine {
        engine.shutdown().await;
    }
    outcome
}

async fn work(options: &RunOptions, prompt: &str, desk: &Desk) -> Outcome {
    let client = &desk.client;
    let ask = options.ask || (options.dir.is_some() && !options.yes);
    let model = options.model.as_deref().unwrap_or(desk.model);
    let session = Session::start(client, model, options.system.as_deref(), ask).await?;
    let audience = if options.json {
        Audience::Program
    } else {
        Audience::People(Box::new(Transcript::new()))
    };
    let mut talk = Talk::new(client.clone(), session.id.clone(), audience)?;
    let head = format!("{} · session {}", desk.head, session.id);
    talk.note(Style::Dim, &head)?;
    let summary = talk.task(prompt, |_| {}).await?;
    talk.note(Style::Dim, "")?;
    talk.note(Style::Dim, &talk::usage(&summary))?;
    if desk.engine.is_none() {
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

async fn desk(options: &RunOptions) -> Result<Desk, Failure> {
    match &options.base_url {
        Some(url) => remote(url, options.api_key.as_deref()),
        None => local(options).await,
    }
}

fn remote(url: &str, key: Option<&str>) -> Result<Desk, Failure> {
    let builder = Client::builder().base_url(url);
    let is_hosted = url.trim_end_matches('/') == DEFAULT_BASE_URL;
    let builder = match key {
        Some(key) => builder.api_key(key),
        None if is_hosted => builder,
        // A server without keys takes any; the key of the hosted service is
        // none of another server's business.
        None => builder.api_key("none"),
    };
    let client = builder
        .build()
        .map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(Desk {
        client,
        engine: None,
        head: format!("server {url}"),
        model: "claude-opus-5-5",
    })
}

async fn local(options: &RunOptions) -> Result<Desk, Failure> {
    let thinker = engine::thinker(&options.endpoint)?;
    let workdir = match &options.dir {
        None => None,
        Some(dir) => Some(directory(dir)?),
    };
    let isolation = engine::isolation(options.sandbox.isolation)?;
    let mut head = format!("model {} · isolation {isolation}", thinker.name);
    if let Some(dir) = &workdir {
        head.push_str(&format!(" · directory {}", dir.display()));
    }
    let engine = Engine::open(EngineOptions {
        isolation: options.sandbox.isolation.into(),
        workdir,
        ..EngineOptions::new(thinker.model)
    })
    .await
    .map_err(|error| Failure::Error(error.message))?;
    let client = Client::builder().transport(engine.transport()).build()?;
    Ok(Desk {
        client,
        engine: Some(engine),
        head,
        model: thinker.default_id,
    })
}

fn directory(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize()
        .ok()
        .filter(|path| path.is_dir())
        .ok_or_else(|| {
            Failure::Usage(format!(
                "--dir {}: there is no such directory",
                path.display()
            ))
        })
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
