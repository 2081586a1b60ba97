//! `hostler serve`: the API on a socket.

use std::io::{self, Write};

use hostler_engine::{
    engine::{Engine, EngineOptions},
    fixtures::Fixtures,
    http::Secret,
    serve::{ServeError, Server},
};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::{Failure, Outcome, args::ServeOptions, engine};

pub async fn serve(options: ServeOptions) -> Outcome {
    let thinker = engine::thinker(&options.endpoint)?;
    let isolation = engine::isolation(options.sandbox.isolation)?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    if options.api_key.iter().any(|key| key.trim().is_empty()) {
        return Err(Failure::Usage("--api-key must not be empty".into()));
    }
    let fixtures = options.fixtures.as_deref().map(Fixtures::load).transpose();
    let fixtures = fixtures.map_err(|error| Failure::Usage(error.to_string()))?;
    let engine = Engine::open(EngineOptions {
        fixtures,
        data_dir: Some(options.data_dir.clone()),
        api_keys: options.api_key.into_iter().map(Secret::new).collect(),
        strict: options.strict,
        vault_key: options.vault_key_file,
        isolation: options.sandbox.isolation.into(),
        ..EngineOptions::new(thinker.model)
    })
    .await
    .map_err(|error| {
        Failure::Error(format!("{}: {}", options.data_dir.display(), error.message))
    })?;
    let server = match Server::bind(&engine, options.listen).await {
        Ok(server) => server,
        Err(error) => {
            engine.shutdown().await;
            return Err(match error {
                ServeError::KeyRequired(_) => Failure::Usage(format!(
                    "{error}\nOn the command line that is --api-key, in the environment HOSTLER_API_KEY."
                )),
                ServeError::Listen { .. } => Failure::Error(error.to_string()),
            });
        }
    };
    writeln!(io::stdout(), "Listening on http://{}", server.address())?;
    tracing::info!(
        model = thinker.name,
        isolation,
        data_dir = %options.data_dir.display(),
        key = engine.needs_key(),
        "ready"
    );
    let stop = CancellationToken::new();
    let serving = tokio::spawn(server.run(stop.clone()));
    let reason = tokio::select! {
        _ = terminate.recv() => "SIGTERM",
        _ = interrupt.recv() => "SIGINT",
    };
    tracing::info!(reason, "stopping; open turns go on at the next start");
    stop.cancel();
    let stopping = async {
        engine.shutdown().await;
        serving.await
    };
    tokio::select! {
        ended = stopping => ended.map_err(|error| Failure::Error(format!("the server: {error}"))),
        _ = terminate.recv() => Err(Failure::Interrupted),
        _ = interrupt.recv() => Err(Failure::Interrupted),
    }
}
