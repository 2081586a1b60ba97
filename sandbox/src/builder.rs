//! Configuring a sandbox.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use libc::c_int;

use crate::Sandbox;
use crate::egress::Egress;
use crate::files::{Root, Vfs};
use crate::isolation::{self, ActiveIsolation};
use crate::sandbox::SHELL;
use crate::scratch::{self, Scratch};

/// How strictly commands must be isolated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolation {
    /// The best that the host offers; building fails when it offers nothing.
    #[default]
    Required,
    /// Landlock and seccomp only, also where namespaces are available. Paths
    /// are then the host's own.
    WithoutNamespaces,
    /// None. Commands run with all rights of this program. Only for hosts
    /// that are themselves disposable.
    Unisolated,
}

/// Whether commands may use the network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// The host's network.
    Allow,
    /// No network. With namespaces a private loopback remains.
    #[default]
    Deny,
    /// The named hosts only, through a proxy that the usual environment
    /// variables lead to. Without namespaces nothing could hold commands to
    /// the proxy, so there it is the same as [`Deny`](Network::Deny).
    Limited(Egress),
}

/// Whether tools and commands may change a root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read and change.
    ReadWrite,
    /// Read only.
    ReadOnly,
}

/// Limits of commands.
///
/// `memory_bytes`, `cpu_seconds`, `file_bytes` and `open_files` hold for each
/// process; `processes` for all of a sandbox's processes and threads together.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How long one bash call may take when it names no `timeout_ms`.
    pub timeout: Duration,
    /// How many bytes of a bash call's output are kept, from the end.
    pub output_bytes: usize,
    /// Private writable memory.
    pub memory_bytes: Option<u64>,
    /// Processor time.
    pub cpu_seconds: Option<u64>,
    /// Number of processes and threads.
    pub processes: u64,
    /// Size of a file that a command writes.
    pub file_bytes: Option<u64>,
    /// Open file descriptors.
    pub open_files: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            timeout: Duration::from_secs(120),
            output_bytes: 102_400,
            memory_bytes: Some(4 << 30),
            cpu_seconds: Some(3_600),
            processes: 512,
            file_bytes: Some(4 << 30),
            open_files: 4_096,
        }
    }
}

impl Limits {
    pub(crate) fn resources(&self, processes: u64) -> Vec<(c_int, u64)> {
        [
            (libc::RLIMIT_CORE as c_int, Some(0)),
            // Not the address space: many runtimes reserve far more of it
            // than they ever use.
            (libc::RLIMIT_DATA as c_int, self.memory_bytes),
            (libc::RLIMIT_CPU as c_int, self.cpu_seconds),
            (libc::RLIMIT_NPROC as c_int, Some(processes)),
            (libc::RLIMIT_FSIZE as c_int, self.file_bytes),
            (libc::RLIMIT_NOFILE as c_int, Some(self.open_files)),
        ]
        .into_iter()
        .filter_map(|(resource, limit)| Some((resource, limit?)))
        .collect()
    }
}

/// Why a sandbox could not be built. Nothing was started or changed.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A directory of the host cannot be used.
    #[error("cannot use {} in a sandbox: {source}", .path.display())]
    Path {
        /// The path as given.
        path: PathBuf,
        /// The operating system's reason.
        source: io::Error,
    },
    /// The working directory is not a directory.
    #[error("the working directory {} is not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// A path inside the sandbox cannot be used.
    #[error("cannot show a directory at {} in a sandbox: {reason}", .path.display())]
    Visible {
        /// The path as given.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// An environment variable cannot be used.
    #[error("the environment variable {0:?} has an empty or invalid name or contains a NUL byte")]
    Environment(String),
    /// A limit cannot be used.
    #[error("the limit {limit} is {value}, and must be at least {least}")]
    Limit {
        /// Name of the field.
        limit: &'static str,
        /// The value as given.
        value: u64,
        /// The smallest useful value.
        least: u64,
    },
    /// There is no bash.
    #[error("there is no {SHELL} on this host; install bash")]
    NoShell,
    /// The host offers no isolation.
    #[error(
        "this host cannot isolate commands ({reasons}). Run on Linux 5.13 or newer with Landlock \
         enabled, or allow user namespaces; or, if the host itself is disposable, choose \
         Isolation::Unisolated to run commands with all rights of this program"
    )]
    NoIsolation {
        /// What was tried, and why it failed.
        reasons: String,
    },
}

struct Extra {
    host: PathBuf,
    at: Option<PathBuf>,
    access: Access,
}

/// Collects the settings of a [`Sandbox`].
pub struct SandboxBuilder {
    workdir: PathBuf,
    workdir_at: PathBuf,
    extra: Vec<Extra>,
    scratch: Option<PathBuf>,
    environment: BTreeMap<String, String>,
    default_environment: bool,
    limits: Limits,
    network: Network,
    isolation: Isolation,
}

impl SandboxBuilder {
    pub(crate) fn new(workdir: PathBuf) -> SandboxBuilder {
        SandboxBuilder {
            workdir,
            workdir_at: PathBuf::from("/workspace"),
            extra: Vec::new(),
            scratch: None,
            environment: BTreeMap::new(),
            default_environment: true,
            limits: Limits::default(),
            network: Network::default(),
            isolation: Isolation::default(),
        }
    }

    /// Where commands see the working directory; `/workspace` by default.
    pub fn workdir_at(mut self, visible: impl Into<PathBuf>) -> Self {
        self.workdir_at = visible.into();
        self
    }

    /// Lets tools and commands reach a further file or directory of the host,
    /// under its own path.
    pub fn root(mut self, host: impl Into<PathBuf>, access: Access) -> Self {
        self.extra.push(Extra {
            host: host.into(),
            at: None,
            access,
        });
        self
    }

    /// Lets tools and commands reach a directory of the host under another
    /// path, such as `/mnt/session/outputs`. Without namespaces commands see
    /// it under its own path; the file tools then know both.
    pub fn mount(
        mut self,
        host: impl Into<PathBuf>,
        visible: impl Into<PathBuf>,
        access: Access,
    ) -> Self {
        self.extra.push(Extra {
            host: host.into(),
            at: Some(visible.into()),
            access,
        });
        self
    }

    /// Keeps the home and temporary directories of commands in a directory of
    /// the caller, which is made when missing and never removed. By default
    /// they live in a temporary directory that goes with the sandbox.
    pub fn scratch(mut self, host: impl Into<PathBuf>) -> Self {
        self.scratch = Some(host.into());
        self
    }

    /// Sets an environment variable for commands.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }

    /// Drops the default variables. What [`env`](Self::env) sets is then the
    /// whole environment, besides `TERM`, `PS1` and `PS2`.
    pub fn env_clear(mut self) -> Self {
        self.default_environment = false;
        self
    }

    /// Sets the limits of commands.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets whether commands may use the network; denied by default.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Sets how strictly commands must be isolated.
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Checks everything and makes the sandbox. The shell starts with the
    /// first bash call. The first sandbox of a process briefly starts a
    /// process to find out what the host can isolate.
    pub fn build(self) -> Result<Sandbox, BuildError> {
        for (limit, value, least) in [
            ("open_files", self.limits.open_files, 256),
            ("processes", self.limits.processes, 1),
            (
                "timeout (milliseconds)",
                u64::try_from(self.limits.timeout.as_millis()).unwrap_or(u64::MAX),
                1,
            ),
            ("output_bytes", self.limits.output_bytes as u64, 1),
        ] {
            if value < least {
                return Err(BuildError::Limit {
                    limit,
                    value,
                    least,
                });
            }
        }
        for (name, value) in &self.environment {
            if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
                return Err(BuildError::Environment(name.clone()));
            }
        }
        if !Path::new(SHELL).is_file() {
            return Err(BuildError::NoShell);
        }
        let active = match self.isolation {
            Isolation::Unisolated => ActiveIsolation::NONE,
            Isolation::Required => {
                isolation::detect().map_err(|reasons| BuildError::NoIsolation { reasons })?
            }
            Isolation::WithoutNamespaces => isolation::detect_without_namespaces()
                .map_err(|reasons| BuildError::NoIsolation { reasons })?,
        };
        let namespaces = active.namespaces();
        let workdir = canonical(&self.workdir)?;
        if !workdir.is_dir() {
            return Err(BuildError::NotADirectory(self.workdir));
        }
        let scratch =
            match self.scratch {
                Some(path) => Scratch::kept(std::path::absolute(&path).map_err(|source| {
                    BuildError::Path {
                        path: path.clone(),
                        source,
                    }
                })?),
                None => Scratch::temporary(),
            };

        let mut roots = Vec::new();
        let mut add = |host: PathBuf, at: Option<PathBuf>, read_only| -> Result<(), BuildError> {
            let at = at.map(|at| check_visible(at, namespaces)).transpose()?;
            let (visible, alias) = match at {
                Some(at) if namespaces => (at, None),
                at => (host.clone(), at),
            };
            if roots.iter().any(|root: &Root| {
                root.visible == visible || (alias.is_some() && root.alias == alias)
            }) {
                return Err(BuildError::Visible {
                    path: visible,
                    reason: "two directories cannot be shown at the same path",
                });
            }
            roots.push(Root {
                host,
                visible,
                alias,
                read_only,
            });
            Ok(())
        };
        add(workdir, Some(self.workdir_at), false)?;
        let has_extra = !self.extra.is_empty();
        for extra in self.extra {
            let host = canonical(&extra.host)?;
            add(host, extra.at, extra.access == Access::ReadOnly)?;
        }
        // Without namespaces commands would not find them under these names.
        let private = |path: &str| namespaces.then(|| PathBuf::from(path));
        add(scratch.tmp(), private(scratch::VISIBLE_TMP), false)?;
        add(scratch.home(), private(scratch::VISIBLE_HOME), false)?;

        let vfs = Vfs::new(roots, has_extra, active.user_map().host_id());
        let mut environment = BTreeMap::new();
        if self.default_environment {
            let lang = std::env::var("LANG").unwrap_or_else(|_| "C.UTF-8".into());
            let visible = |path: PathBuf| vfs.visible(&path).unwrap_or(path);
            for (name, value) in [
                (
                    "PATH",
                    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_owned(),
                ),
                ("HOME", visible(scratch.home()).display().to_string()),
                ("TMPDIR", visible(scratch.tmp()).display().to_string()),
                ("LANG", lang),
                ("SHELL", SHELL.to_owned()),
                ("USER", "agent".to_owned()),
            ] {
                environment.insert(name.to_owned(), value);
            }
            if active.seccomp() && !namespaces {
                // It is there and refused, which git takes as a fatal error.
                environment.insert("GIT_CONFIG_NOSYSTEM".to_owned(), "1".to_owned());
            }
        }
        if namespaces && matches!(self.network, Network::Limited(_)) {
            for (name, value) in Egress::environment() {
                environment.insert(name.to_owned(), value);
            }
        }
        environment.extend(self.environment);
        for (name, value) in [("PS1", ""), ("PS2", ""), ("TERM", "dumb")] {
            environment.insert(name.to_owned(), value.to_owned());
        }
        Ok(Sandbox::new(
            active,
            vfs,
            scratch,
            environment,
            self.limits,
            self.network,
        ))
    }
}

fn canonical(path: &Path) -> Result<PathBuf, BuildError> {
    path.canonicalize().map_err(|source| BuildError::Path {
        path: path.to_owned(),
        source,
    })
}

/// Paths that the sandbox's own file system needs for itself.
const RESERVED: &[&str] = &[
    "/bin", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/sbin", "/sys", "/usr",
];

fn check_visible(path: PathBuf, namespaces: bool) -> Result<PathBuf, BuildError> {
    let reason = if !path.is_absolute()
        || path
            .components()
            .any(|part| matches!(part, Component::ParentDir | Component::CurDir))
    {
        "it must be an absolute path without . and .. parts"
    } else if path.parent().is_none() {
        "it must not be the root directory"
    } else if namespaces && RESERVED.iter().any(|reserved| path.starts_with(reserved)) {
        "the sandbox's system files are there"
    } else {
        return Ok(path.components().collect());
    };
    Err(BuildError::Visible { path, reason })
}
