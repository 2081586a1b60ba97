//! Isolation of sandboxed commands on Linux: which mechanisms the host
//! offers, and the plan that puts a process behind all of them.

use std::ffi::CString;
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::builder::{Limits, Network};

pub(crate) mod child;
mod landlock;
mod seccomp;
pub(crate) mod spawn;

use child::{Bound, Confinement, INSIDE_ID, MountStep, Namespaces, Plan};
use landlock::Grant;
use seccomp::Sockets;
use spawn::UserMap;

const CAP_DAC_OVERRIDE: u64 = 1 << 1;
const CAP_FOWNER: u64 = 1 << 3;

/// The mechanisms that are active around commands, for display and logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActiveIsolation {
    namespaces: Option<UserMap>,
    landlock: u32,
    seccomp: bool,
    root: bool,
}

impl ActiveIsolation {
    pub(crate) const NONE: ActiveIsolation = ActiveIsolation {
        namespaces: None,
        landlock: 0,
        seccomp: false,
        root: false,
    };

    /// Whether commands run in user, mount, process, IPC and host name
    /// namespaces of their own.
    pub fn namespaces(&self) -> bool {
        self.namespaces.is_some()
    }

    /// The version of Landlock that confines commands; `None` when it does
    /// not.
    pub fn landlock_abi(&self) -> Option<u32> {
        (self.landlock > 0).then_some(self.landlock)
    }

    /// Whether dangerous system calls are refused.
    pub fn seccomp(&self) -> bool {
        self.seccomp
    }

    /// What this level does not stop, one sentence each.
    pub fn gaps(&self) -> Vec<&'static str> {
        let mut gaps = Vec::new();
        if *self == ActiveIsolation::NONE {
            gaps.push("Commands run with all rights of this program: files, network, processes.");
            return gaps;
        }
        if self.namespaces.is_none() {
            gaps.push("Commands can list the host's processes.");
            gaps.push(
                "Commands that are allowed the network can connect to Unix sockets of the host.",
            );
            gaps.push(
                "A process that leaves its session and hides its environment survives a kill, confined.",
            );
            gaps.push(
                "Commands can change modes, owners and times of the host's files, and limits of its \
                 processes, where their user may.",
            );
            gaps.push("Commands can attach to the host's shared memory, where their user may.");
            gaps.push("Background commands survive when this program is killed, confined.");
            gaps.push(
                "Hosts cannot be allowed one by one: commands have the host's network or none.",
            );
            if !landlock::scopes_signals(self.landlock) {
                gaps.push("Commands can send signals to the host's processes of the same user.");
            }
        }
        if self.root && self.user_map() == UserMap::Own {
            gaps.push("The process limit does not bind root.");
        }
        if !landlock::scopes_signals(self.landlock) {
            gaps.push(
                "Commands that are allowed the network can connect to abstract Unix sockets of the host.",
            );
        }
        if self.landlock == 0 {
            gaps.push("There is no second barrier around files behind the mount namespace.");
        }
        gaps
    }

    pub(crate) fn user_map(&self) -> UserMap {
        self.namespaces.unwrap_or(UserMap::Own)
    }
}

impl fmt::Display for ActiveIsolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<&str> = [
            (self.namespaces(), "namespaces"),
            (self.landlock > 0, "landlock"),
            (self.seccomp, "seccomp"),
        ]
        .into_iter()
        .filter_map(|(active, name)| active.then_some(name))
        .collect();
        f.write_str(if parts.is_empty() { "none" } else { "" })?;
        f.write_str(&parts.join("+"))
    }
}

/// The best that this host offers, or why there is nothing.
///
/// The answer is found once per process. Namespaces are tried out with a
/// process that does what a shell would do and then ends, because a kernel
/// may offer them and a container or security module still refuse them.
pub(crate) fn detect() -> Result<ActiveIsolation, String> {
    static DETECTED: OnceLock<Result<ActiveIsolation, String>> = OnceLock::new();
    let candidates: &[_] = if rustix::process::geteuid().is_root() {
        &[Some(UserMap::Separate), Some(UserMap::Own), None]
    } else {
        &[Some(UserMap::Own), None]
    };
    DETECTED.get_or_init(|| try_out(candidates)).clone()
}

/// The same without namespaces.
pub(crate) fn detect_without_namespaces() -> Result<ActiveIsolation, String> {
    static DETECTED: OnceLock<Result<ActiveIsolation, String>> = OnceLock::new();
    DETECTED.get_or_init(|| try_out(&[None])).clone()
}

fn try_out(candidates: &[Option<UserMap>]) -> Result<ActiveIsolation, String> {
    let root = rustix::process::geteuid().is_root();
    let landlock = landlock::abi();
    let mut reasons = Vec::new();
    if landlock == 0 {
        reasons.push("Landlock: not offered by this kernel".to_owned());
    }
    for &namespaces in candidates {
        let active = ActiveIsolation {
            namespaces,
            landlock,
            seccomp: true,
            root,
        };
        if namespaces.is_none() && landlock == 0 {
            continue;
        }
        match probe(active) {
            Ok(()) => {
                for reason in reasons {
                    tracing::debug!(reason, "isolation mechanism not available");
                }
                return Ok(active);
            }
            Err(reason) => reasons.push(format!("{active}: {reason}")),
        }
    }
    Err(reasons.join("; "))
}

fn probe(active: ActiveIsolation) -> Result<(), String> {
    let scratch = crate::scratch::Scratch::temporary();
    scratch
        .create(active.user_map().host_id())
        .map_err(|error| format!("{}: {error}", scratch.path().display()))?;
    let plan = Setup {
        active,
        scratch: scratch.path(),
        mounts: &[],
        working_directory: Path::new("/"),
        environment: Vec::new(),
        limits: &Limits::default(),
        network: &Network::Deny,
        arguments: &[crate::sandbox::SHELL, "--noprofile", "--norc", "-c", ":"],
    }
    .plan()
    .map_err(|error| error.to_string())?;
    let started = spawn::start_here(&plan, active.user_map()).map_err(|error| error.to_string());
    started.map(drop)
}

/// A host directory or file and where commands see it.
#[derive(Clone, Debug)]
pub(crate) struct Mount {
    pub(crate) host: PathBuf,
    pub(crate) visible: PathBuf,
    pub(crate) read_only: bool,
}

/// What a plan is made from.
pub(crate) struct Setup<'a> {
    pub(crate) active: ActiveIsolation,
    pub(crate) scratch: &'a Path,
    pub(crate) mounts: &'a [Mount],
    pub(crate) working_directory: &'a Path,
    pub(crate) environment: Vec<(String, String)>,
    pub(crate) limits: &'a Limits,
    pub(crate) network: &'a Network,
    pub(crate) arguments: &'a [&'a str],
}

/// A plan could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    #[error("{0:?} contains a NUL byte")]
    Nul(String),
    #[error("seccomp: {0}")]
    Seccomp(#[from] ::seccompiler::BackendError),
}

fn c_string(text: impl AsRef<[u8]>) -> Result<CString, PlanError> {
    let text = text.as_ref();
    CString::new(text).map_err(|_| PlanError::Nul(String::from_utf8_lossy(text).into_owned()))
}

fn c_path(path: impl AsRef<Path>) -> Result<CString, PlanError> {
    c_string(path.as_ref().as_os_str().as_bytes())
}

/// Programs and libraries. Read-only for commands. Not /opt: what is installed
/// there is often a service with its secrets.
const SYSTEM_DIRECTORIES: &[&str] = &[
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix/store",
];

/// The parts of /etc that programs need and that hold no secrets. Passwords,
/// private keys and the host's service configuration are left out.
const SYSTEM_CONFIGURATION: &[&str] = &[
    "/etc/alternatives",
    "/etc/ca-certificates",
    "/etc/ca-certificates.conf",
    "/etc/debian_version",
    "/etc/fonts",
    "/etc/gai.conf",
    "/etc/host.conf",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/locale.alias",
    "/etc/locale.conf",
    "/etc/localtime",
    "/etc/magic",
    "/etc/mime.types",
    "/etc/nsswitch.conf",
    "/etc/os-release",
    "/etc/perl",
    "/etc/pki/ca-trust",
    "/etc/pki/tls/cert.pem",
    "/etc/pki/tls/certs",
    "/etc/protocols",
    "/etc/python3",
    "/etc/resolv.conf",
    "/etc/services",
    "/etc/shells",
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs",
    "/etc/ssl/openssl.cnf",
    "/etc/terminfo",
    "/etc/timezone",
];

/// What the new root replaces by its own, and commands without one read from
/// the host.
const ACCOUNT_FILES: &[&str] = &["/etc/group", "/etc/hosts", "/etc/passwd"];

const DEVICES: &[&str] = &["null", "zero", "full", "random", "urandom"];

impl Setup<'_> {
    pub(crate) fn plan(self) -> Result<Plan, PlanError> {
        let isolated = self.active.seccomp;
        Ok(Plan {
            program: c_string(self.arguments[0])?,
            arguments: self
                .arguments
                .iter()
                .map(c_string)
                .collect::<Result<_, _>>()?,
            environment: self
                .environment
                .iter()
                .map(|(name, value)| c_string(format!("{name}={value}")))
                .collect::<Result<_, _>>()?,
            directory: c_path(self.working_directory)?,
            limits: self.limits.resources(self.process_allowance()),
            confinement: isolated.then(|| self.confinement()).transpose()?,
        })
    }

    /// The kernel counts processes per user. In a user namespace the count
    /// starts at nothing; outside, what the user runs already is added.
    fn process_allowance(&self) -> u64 {
        let running = match self.active.namespaces {
            Some(_) => 0,
            None => threads_of_this_user(),
        };
        self.limits.processes.saturating_add(running)
    }

    fn confinement(&self) -> Result<Confinement, PlanError> {
        let namespaces = self.active.namespaces.is_some();
        let cut_off = *self.network != Network::Allow;
        Ok(Confinement {
            namespaces: if namespaces {
                Some(self.namespaces()?)
            } else {
                None
            },
            landlock: if self.active.landlock > 0 {
                // A network namespace of its own already holds nothing but a
                // loopback, which tests of servers need.
                Some(landlock::plan(
                    self.active.landlock,
                    self.grants()?,
                    cut_off && !namespaces,
                ))
            } else {
                None
            },
            seccomp: seccomp::filters(if cut_off && !namespaces {
                Sockets::None
            } else {
                Sockets::Usual
            })?,
            capabilities: match self.active.namespaces {
                // The files in the workspace stay usable by the other user,
                // whoever owns them.
                Some(UserMap::Separate) => CAP_DAC_OVERRIDE | CAP_FOWNER,
                Some(UserMap::Own) => 0,
                None if self.active.root => CAP_DAC_OVERRIDE | CAP_FOWNER,
                None => 0,
            },
        })
    }

    fn grants(&self) -> Result<Vec<(CString, Grant)>, PlanError> {
        let mut grants = Vec::new();
        let mut grant = |path: &Path, grant| -> Result<(), PlanError> {
            grants.push((c_path(path)?, grant));
            Ok(())
        };
        if self.active.namespaces() {
            grant(Path::new("/"), Grant::Read)?;
            grant(Path::new("/dev/shm"), Grant::Write)?;
            grant(Path::new("/dev/pts"), Grant::Device)?;
        } else {
            for path in SYSTEM_DIRECTORIES
                .iter()
                .chain(SYSTEM_CONFIGURATION)
                .chain(ACCOUNT_FILES)
                .chain(&["/proc", "/sys/devices/system/cpu"])
            {
                grant(Path::new(path), Grant::Read)?;
            }
        }
        for device in DEVICES {
            grant(&Path::new("/dev").join(device), Grant::Device)?;
        }
        for mount in self.mounts {
            let rights = if mount.read_only {
                Grant::Read
            } else {
                Grant::Write
            };
            grant(&mount.visible, rights)?;
        }
        Ok(grants)
    }

    fn namespaces(&self) -> Result<Namespaces, PlanError> {
        let base = self.scratch.join("root");
        let mut root = NewRoot {
            base: &base,
            steps: Vec::new(),
        };
        for path in SYSTEM_DIRECTORIES {
            root.system(Path::new(path))?;
        }
        for path in SYSTEM_CONFIGURATION {
            root.system(Path::new(path))?;
        }
        root.file(
            "/etc/passwd",
            &format!(
                "root:x:0:0:root:/:/usr/sbin/nologin\n\
                 agent:x:{INSIDE_ID}:{INSIDE_ID}:agent:{}:/bin/bash\n\
                 nobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n",
                crate::scratch::VISIBLE_HOME,
            ),
        )?;
        root.file(
            "/etc/group",
            &format!("root:x:0:\nagent:x:{INSIDE_ID}:\nnogroup:x:65534:\n"),
        )?;
        root.file(
            "/etc/hosts",
            "127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost\n",
        )?;
        root.devices()?;
        // Repositories of the host's user are another user's here, and git
        // refuses those unless told otherwise.
        root.file("/etc/gitconfig", "[safe]\n\tdirectory = *\n")?;
        root.proc()?;
        for path in ["/run", "/var", "/mnt", "/home"] {
            root.directory(Path::new(path))?;
        }
        root.symlink("/tmp", Path::new("/var/tmp"))?;
        // Outer mounts first, or they would hide the inner ones.
        let mut mounts: Vec<&Mount> = self.mounts.iter().collect();
        mounts.sort_by_key(|mount| mount.visible.components().count());
        for mount in mounts {
            let access = if mount.read_only {
                Bound::ReadOnly
            } else {
                Bound::ReadWrite
            };
            root.bind(&mount.host, &mount.visible, access)?;
        }
        Ok(Namespaces {
            base: c_path(&base)?,
            mounts: root.steps,
            network: match self.network {
                Network::Allow => child::Network::Shared,
                Network::Deny => child::Network::Own,
                Network::Limited(_) => child::Network::Proxied,
            },
        })
    }
}

/// The steps that build the file system that commands see.
struct NewRoot<'a> {
    base: &'a Path,
    steps: Vec<MountStep>,
}

impl NewRoot<'_> {
    fn at(&self, path: &Path) -> Result<CString, PlanError> {
        c_path(self.base.join(path.strip_prefix("/").unwrap_or(path)))
    }

    fn directory(&mut self, path: &Path) -> Result<(), PlanError> {
        let missing: Vec<&Path> = path.ancestors().filter(|p| p.parent().is_some()).collect();
        for path in missing.into_iter().rev() {
            let step = MountStep::Directory(self.at(path)?);
            self.steps.push(step);
        }
        Ok(())
    }

    fn file(&mut self, path: &str, content: &str) -> Result<(), PlanError> {
        let path = Path::new(path);
        self.parent(path)?;
        self.steps
            .push(MountStep::File(self.at(path)?, content.into()));
        Ok(())
    }

    fn symlink(&mut self, target: impl AsRef<Path>, path: &Path) -> Result<(), PlanError> {
        self.parent(path)?;
        self.steps.push(MountStep::Symlink {
            target: c_path(target)?,
            path: self.at(path)?,
        });
        Ok(())
    }

    fn parent(&mut self, path: &Path) -> Result<(), PlanError> {
        path.parent()
            .map_or(Ok(()), |parent| self.directory(parent))
    }

    fn bind(&mut self, from: &Path, to: &Path, access: Bound) -> Result<(), PlanError> {
        if from.is_dir() {
            self.directory(to)?;
        } else {
            self.parent(to)?;
            self.steps.push(MountStep::File(self.at(to)?, Vec::new()));
        }
        self.steps.push(MountStep::Bind {
            from: c_path(from)?,
            to: self.at(to)?,
            access,
        });
        Ok(())
    }

    /// Shows a path of the host read-only, if it is there. A symbolic link
    /// inside what is shown anyway stays one; another shows its target.
    fn system(&mut self, path: &Path) -> Result<(), PlanError> {
        let Ok(real) = path.canonicalize() else {
            return Ok(());
        };
        if real != path
            && real.starts_with("/usr")
            && let Ok(target) = path.read_link()
        {
            return self.symlink(target, path);
        }
        self.bind(&real, path, Bound::ReadOnly)
    }

    /// The settings of the running kernel stay readable only, also for a user
    /// number that they would open for.
    fn proc(&mut self) -> Result<(), PlanError> {
        let proc = Path::new("/proc");
        self.directory(proc)?;
        self.steps.push(MountStep::Proc(self.at(proc)?));
        for name in ["bus", "fs", "irq", "sys", "sysrq-trigger"] {
            let path = proc.join(name);
            if path.exists() {
                self.steps.push(MountStep::Bind {
                    from: self.at(&path)?,
                    to: self.at(&path)?,
                    access: Bound::ReadOnly,
                });
            }
        }
        Ok(())
    }

    fn devices(&mut self) -> Result<(), PlanError> {
        for device in DEVICES {
            let path = Path::new("/dev").join(device);
            self.bind(&path, &path, Bound::Device)?;
        }
        for (target, path) in [
            ("/proc/self/fd", "/dev/fd"),
            ("/proc/self/fd/0", "/dev/stdin"),
            ("/proc/self/fd/1", "/dev/stdout"),
            ("/proc/self/fd/2", "/dev/stderr"),
            ("pts/ptmx", "/dev/ptmx"),
        ] {
            self.symlink(target, Path::new(path))?;
        }
        self.directory(Path::new("/dev/shm"))?;
        self.directory(Path::new("/dev/pts"))?;
        self.steps.push(MountStep::Tmpfs {
            at: self.at(Path::new("/dev/shm"))?,
            options: c_string("mode=1777,size=256m")?,
        });
        self.steps
            .push(MountStep::Devpts(self.at(Path::new("/dev/pts"))?));
        Ok(())
    }
}

fn threads_of_this_user() -> u64 {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid().as_raw();
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return 0;
    };
    processes
        .flatten()
        .filter(|entry| {
            entry
                .file_name()
                .as_bytes()
                .first()
                .is_some_and(u8::is_ascii_digit)
                && entry.metadata().is_ok_and(|metadata| metadata.uid() == me)
        })
        .map(|entry| {
            // The link count of the directory of threads is one per thread
            // and two of its own.
            std::fs::metadata(entry.path().join("task"))
                .map_or(1, |tasks| tasks.nlink().saturating_sub(2))
        })
        .sum()
}
