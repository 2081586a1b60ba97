//! A whole engine in this process.

use std::{
    fmt,
    fs::{File, TryLockError},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::{Router, body::Body};
use futures_util::{StreamExt, TryStreamExt, future::BoxFuture};
use hostler::{
    Error, ErrorCode,
    transport::{Request, Response, Transport},
};
use hostler_sandbox::Isolation;
use tower::ServiceExt;

use crate::{
    clock::Clock,
    error::{ApiError, ApiResult},
    fixtures::Fixtures,
    harness::{HarnessOptions, LocalHands},
    http::{Door, Secret, Service, router},
    ids::Ids,
    model::{Model, Profile},
    resources::{
        Resources, Shelf,
        attachments::Directories,
        files::Files,
        memory::Memory,
        skills::Skills,
        vaults::{Seal, Vaults},
    },
    session::{ModelFacts, Sessions, SessionsConfig},
    store::{Durability, SqliteStore, Store, blobs::DirectoryBlobs},
};

/// How an engine is set up.
pub struct EngineOptions {
    /// Where the database and the workspaces live; `None` for a temporary
    /// directory that goes with the engine.
    pub data_dir: Option<PathBuf>,
    /// Who answers the agents' requests.
    pub model: Arc<dyn Model>,
    /// Keys of which HTTP requests must show one; none for no such demand.
    /// Requests through [`Engine::transport`] need none.
    pub api_keys: Vec<Secret>,
    /// Refuse what the hosted service refuses for the sake of form: missing
    /// beta and version headers, unknown fields.
    pub strict: bool,
    /// Time.
    pub clock: Clock,
    /// Makes the ids of objects and events reproducible.
    pub seed: Option<u64>,
    /// How far tools are kept from the rest of the machine.
    pub isolation: Isolation,
    /// A directory in which every session works, instead of one each.
    pub workdir: Option<PathBuf>,
    /// The key under which the secrets of vaults are stored: a file with 32
    /// bytes in base64. `None` for `vault.key` in the data directory, made when
    /// there is none.
    pub vault_key: Option<PathBuf>,
    /// Limits and waits of the loop.
    pub harness: HarnessOptions,
    /// Longest silence of an open stream.
    pub heartbeat: Duration,
    /// Requests that are answered before anybody else's.
    pub fixtures: Option<Fixtures>,
}

impl EngineOptions {
    /// The defaults around a model: temporary, real time, isolated tools.
    pub fn new(model: Arc<dyn Model>) -> EngineOptions {
        EngineOptions {
            data_dir: None,
            model,
            api_keys: Vec::new(),
            strict: false,
            clock: Clock::System,
            seed: None,
            isolation: Isolation::default(),
            workdir: None,
            vault_key: None,
            harness: HarnessOptions::default(),
            heartbeat: Duration::from_secs(10),
            fixtures: None,
        }
    }
}

/// The service: store, sessions and API in one process.
pub struct Engine {
    service: Arc<Service>,
    sessions: Sessions,
    router: Router,
    needs_key: bool,
    /// Held as long as the engine lives.
    _lock: File,
    /// Removed when the engine is dropped.
    _temporary: Option<tempfile::TempDir>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").finish_non_exhaustive()
    }
}

impl Engine {
    /// Opens an engine and goes on with every turn that was open when the
    /// last one on this directory stopped.
    pub async fn open(options: EngineOptions) -> ApiResult<Engine> {
        let (directory, temporary) = match options.data_dir {
            Some(directory) => (directory, None),
            None => {
                let temporary = tempfile::tempdir()
                    .map_err(|error| failed("making a temporary directory", &error))?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        std::fs::create_dir_all(&directory)
            .map_err(|error| failed(&format!("making {}", directory.display()), &error))?;
        let lock = lock(&directory).await?;
        let workspaces = directory.join("workspaces");
        std::fs::create_dir_all(&workspaces)
            .map_err(|error| failed(&format!("making {}", workspaces.display()), &error))?;
        let durability = match temporary {
            Some(_) => Durability::Process,
            None => Durability::Machine,
        };
        let database = directory.join("hostler.db");
        let store: Arc<dyn Store> =
            tokio::task::spawn_blocking(move || SqliteStore::open(&database, durability))
                .await
                .map_err(|error| ApiError::internal(format!("opening the store: {error}")))?
                .map(Arc::new)?;
        let ids = match options.seed {
            Some(seed) => Ids::seeded(options.clock.clone(), seed),
            None => Ids::random(options.clock.clone()),
        };
        let mut hands = LocalHands::new(workspaces.clone(), options.isolation);
        if let Some(workdir) = options.workdir {
            hands = hands.in_directory(workdir);
        }
        let facts = ModelFacts {
            list_cost: Arc::new(|model, spent| {
                let field = |name: &str| model[name].as_str();
                let profile = Profile::of(field("id").unwrap_or_default());
                profile.cost(spent, field("speed"), field("inference_geo"))
            }),
            takes_system_message: |model| Profile::of(model).mid_conversation_system,
        };
        let seal = match &options.vault_key {
            Some(path) => Seal::open(path, false)?,
            None => Seal::open(&directory.join("vault.key"), true)?,
        };
        let shelf = Shelf {
            store: store.clone(),
            clock: options.clock.clone(),
            ids: ids.clone(),
        };
        let blobs = DirectoryBlobs::open(directory.join("files"), durability)
            .map_err(|error| failed("opening the stored files", &error))?;
        let files = Arc::new(Files::open(shelf.clone(), Arc::new(blobs)).await?);
        let memory = Arc::new(Memory::new(shelf.clone()));
        let archives = DirectoryBlobs::open(directory.join("skills"), durability)
            .map_err(|error| failed("opening the stored skills", &error))?;
        let skills = Arc::new(Skills::open(shelf.clone(), Arc::new(archives)).await?);
        let directories = Directories::new(
            shelf.clone(),
            files.clone(),
            memory.clone(),
            skills.clone(),
            workspaces.clone(),
        );
        let vaults = Arc::new(Vaults::new(shelf.clone(), seal));
        let sessions = Sessions::open(SessionsConfig {
            store,
            model: options.model,
            hands: Arc::new(hands),
            credentials: vaults.clone(),
            attachments: Arc::new(directories),
            clock: options.clock,
            ids,
            facts: facts.clone(),
            harness: options.harness,
        })
        .await?;
        let Shelf { store, clock, ids } = shelf.clone();
        let resources = Resources::new(
            shelf,
            sessions.clone(),
            facts,
            vaults,
            files,
            memory,
            skills,
        );
        let service = Arc::new(Service::new(resources, options.strict, options.heartbeat));
        if let Some(fixtures) = &options.fixtures {
            let inside = router(&service, Door::Open);
            fixtures.apply(&inside, &*store, &clock, &ids).await?;
        }
        Ok(Engine {
            needs_key: !options.api_keys.is_empty(),
            router: router(&service, Door::new(&options.api_keys)),
            service,
            sessions,
            _lock: lock,
            _temporary: temporary,
        })
    }

    /// The API for a server. Requests need a key if the engine has any;
    /// otherwise they must name a loopback host.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Whether requests through [`router`](Engine::router) need a key.
    pub fn needs_key(&self) -> bool {
        self.needs_key
    }

    /// The API for a client in this process: no socket, no key.
    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::new(InProcess {
            router: router(&self.service, Door::Open),
        })
    }

    /// Ends open streams and stops all work, within two seconds. Turns that
    /// are open go on when the engine is opened again.
    pub async fn shutdown(&self) {
        self.service.closing.cancel();
        self.sessions.shutdown().await;
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // Whoever did not wait for `shutdown` leaves no work behind either.
        self.service.closing.cancel();
        self.sessions.stop();
    }
}

const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// Takes the directory for this engine. The operating system gives it back
/// when the process ends, however it ends.
async fn lock(directory: &Path) -> ApiResult<File> {
    let path = directory.join("hostler.lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| failed(&format!("opening {}", path.display()), &error))?;
    // A process that another thread is just starting holds a copy of every
    // descriptor for a moment, that of an engine dropped meanwhile among them.
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => tokio::time::sleep(LOCK_PAUSE).await,
            Err(TryLockError::Error(error)) => {
                return Err(failed(&format!("locking {}", path.display()), &error));
            }
        }
    }
    Err(ApiError::conflict(format!(
        "{} is in use by another engine: stop that one, or choose another data directory",
        directory.display()
    )))
}

fn failed(what: &str, error: &std::io::Error) -> ApiError {
    ApiError::internal(format!("{what} failed: {error}"))
}

/// Requests that go straight into the router.
struct InProcess {
    router: Router,
}

impl Transport for InProcess {
    fn send(&self, request: Request) -> BoxFuture<'_, hostler::Result<Response>> {
        let timeout = request.timeout;
        let router = self.router.clone();
        let answer = async move {
            let mut inner = http::Request::builder()
                .method(request.method)
                .uri(&request.path)
                .body(match &request.body {
                    None => Body::empty(),
                    Some(body) => match body.as_bytes() {
                        Some(bytes) => Body::from(bytes.clone()),
                        None => Body::from_stream(body.stream()),
                    },
                })
                .map_err(|error| {
                    Error::invalid_argument(format!("the path {:?}: {error}", request.path))
                })?;
            *inner.headers_mut() = request.headers;
            let Ok(response) = router.oneshot(inner).await;
            let (parts, body) = response.into_parts();
            let body = body.into_data_stream().map_err(|error| {
                Error::new(
                    ErrorCode::Connection,
                    format!("the engine in this process ended its answer early: {error}"),
                )
            });
            Ok(Response {
                status: parts.status,
                headers: parts.headers,
                body: body.boxed(),
            })
        };
        Box::pin(async move {
            tokio::time::timeout(timeout, answer).await.map_err(|_| {
                Error::new(
                    ErrorCode::Timeout,
                    format!("the engine in this process did not answer within {timeout:?}"),
                )
            })?
        })
    }
}
