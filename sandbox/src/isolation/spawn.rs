//! Starting a sandboxed process and holding on to it.

use std::io;
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use libc::{c_int, c_long, c_ulong};
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SocketFlags, SocketType,
    recvmsg, socketpair,
};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Signal, WaitId, WaitIdOptions};

use super::child::{self, Descriptors, ExecPointers, Failure, INSIDE_ID, MountStep, Plan, Stage};

/// The user on the host that sandboxed commands run as when the parent is
/// root. Nothing else uses the number, so that limits per user bind it and
/// none of root's files outside the sandbox would open for it.
const HOST_ID_FOR_ROOT: u32 = 1_700_000_000;

/// Which host user stands behind the sandbox's own user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UserMap {
    /// [`HOST_ID_FOR_ROOT`]. Root only.
    Separate,
    /// The parent's own user.
    Own,
}

impl UserMap {
    /// The host user that will own what commands create, when that is not the
    /// parent's own.
    pub(crate) fn host_id(self) -> Option<u32> {
        match self {
            UserMap::Separate => Some(HOST_ID_FOR_ROOT),
            UserMap::Own => None,
        }
    }
}

/// Why a process could not be started.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SpawnError {
    #[error("cannot {action}: {source}")]
    Parent {
        action: &'static str,
        source: io::Error,
    },
    #[error("the new process failed while {}{}: {source}", .stage.describe(), detail(.item))]
    Child {
        stage: Stage,
        item: Option<String>,
        source: io::Error,
    },
    #[error("the thread that starts sandboxed processes has ended")]
    NoSpawner,
}

fn detail(item: &Option<String>) -> String {
    item.as_ref()
        .map(|item| format!(" ({item})"))
        .unwrap_or_default()
}

fn parent(action: &'static str) -> impl Fn(io::Error) -> SpawnError {
    move |source| SpawnError::Parent { action, source }
}

/// A running child. Dropping it kills and reaps it.
#[derive(Debug)]
pub(crate) struct Process {
    pidfd: OwnedFd,
    pid: i32,
    /// After a fork both processes hold this, but the child is one's only.
    owner: u32,
    reaped: bool,
    // The child dies with the thread that made it, so the thread must outlive
    // the child.
    _spawner: Option<Arc<Spawner>>,
}

impl Process {
    pub(crate) fn pidfd(&self) -> BorrowedFd<'_> {
        self.pidfd.as_fd()
    }

    /// Kills the child's whole process group, or everything in its process
    /// namespace when it is the first process of one.
    pub(crate) fn kill(&self) {
        if self.reaped || !self.is_ours() {
            return;
        }
        // The number stays the child's own until it is reaped. Where the host
        // program has every child reaped at once, that may have happened, and
        // the signal says so.
        if rustix::process::pidfd_send_signal(&self.pidfd, Signal::KILL).is_ok()
            && let Some(group) = rustix::process::Pid::from_raw(self.pid)
        {
            let _ = rustix::process::kill_process_group(group, Signal::KILL);
        }
    }

    /// Whether this is the process that started the child, and not a fork.
    pub(crate) fn is_ours(&self) -> bool {
        self.owner == std::process::id()
    }

    /// Whether the child has ended, without reaping it: its process group may
    /// still have members to kill.
    pub(crate) fn has_ended(&self) -> bool {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        self.reaped
            || !matches!(
                rustix::process::waitid(WaitId::PidFd(self.pidfd.as_fd()), options),
                Ok(None)
            )
    }

    /// Collects the exit status if there is one by now.
    pub(crate) fn try_reap(&mut self) -> bool {
        if !self.is_ours() {
            return true;
        }
        if !self.reaped {
            self.reaped = match rustix::process::waitid(
                WaitId::PidFd(self.pidfd.as_fd()),
                WaitIdOptions::EXITED | WaitIdOptions::NOHANG,
            ) {
                Ok(status) => status.is_some(),
                // The host program reaps every child itself.
                Err(rustix::io::Errno::CHILD) => true,
                Err(_) => false,
            };
        }
        self.reaped
    }

    /// Waits for a killed child to go. Bounded, because a process stuck in the
    /// kernel must not hang its parent.
    pub(crate) fn reap(&mut self) {
        if self.try_reap() {
            return;
        }
        let limit = Timespec {
            tv_sec: 5,
            tv_nsec: 0,
        };
        let mut poll = [PollFd::new(&self.pidfd, PollFlags::IN)];
        while let Err(rustix::io::Errno::INTR) = rustix::event::poll(&mut poll, Some(&limit)) {}
        if !self.try_reap() {
            tracing::warn!(pid = self.pid, "a killed sandbox process did not end");
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
        self.reap();
    }
}

/// The ends of the pipes that the parent keeps.
#[derive(Debug)]
pub(crate) struct Started {
    pub(crate) process: Process,
    pub(crate) commands: OwnedFd,
    pub(crate) output: OwnedFd,
    /// Listens inside the child's network namespace.
    pub(crate) proxy: Option<TcpListener>,
}

/// Starts a process from the calling thread. It dies when this thread ends.
pub(crate) fn start_here(plan: &Plan, user: UserMap) -> Result<Started, SpawnError> {
    let pipe = || -> Result<(OwnedFd, OwnedFd), SpawnError> {
        let (read, write) =
            pipe_with(PipeFlags::CLOEXEC).map_err(|errno| parent("make a pipe")(errno.into()))?;
        Ok((above_stdio(read)?, above_stdio(write)?))
    };
    let (commands_read, commands) = pipe()?;
    let (output, output_write) = pipe()?;
    let (go_read, go) = pipe()?;
    let (report, report_write) = pipe()?;
    let proxied = plan
        .confinement
        .as_ref()
        .and_then(|confinement| confinement.namespaces.as_ref())
        .is_some_and(|namespaces| namespaces.network == child::Network::Proxied);
    let proxy = proxied.then(channel).transpose()?;
    let fds = Descriptors {
        commands: commands_read.as_raw_fd(),
        output: output_write.as_raw_fd(),
        go: go_read.as_raw_fd(),
        go_writer: go.as_raw_fd(),
        report: report_write.as_raw_fd(),
        proxy: proxy.as_ref().map(|(_, child)| child.as_raw_fd()),
    };
    let process = clone_child(plan, fds)?;
    drop((commands_read, output_write, go_read, report_write));

    if plan
        .confinement
        .as_ref()
        .is_some_and(|confinement| confinement.namespaces.is_some())
    {
        write_id_maps(process.pid, user).map_err(parent("write the sandbox's user map"))?;
    }
    // A child that is gone already has said why in the report.
    let _ = rustix::io::write(&go, &[1]);
    read_report(report, plan)?;
    let proxy = proxy
        .map(|(ours, childs)| {
            drop(childs);
            receive_listener(&ours)
        })
        .transpose()?;
    Ok(Started {
        process,
        commands,
        output,
        proxy,
    })
}

/// A pair of sockets that can carry a descriptor.
fn channel() -> Result<(OwnedFd, OwnedFd), SpawnError> {
    let (ours, childs) = socketpair(
        AddressFamily::UNIX,
        SocketType::DGRAM,
        SocketFlags::CLOEXEC,
        None,
    )
    .map_err(|errno| parent("make a socket pair")(errno.into()))?;
    Ok((above_stdio(ours)?, above_stdio(childs)?))
}

/// The child has started, so what it sent is there.
fn receive_listener(channel: &OwnedFd) -> Result<TcpListener, SpawnError> {
    let failed = parent("take over the socket of the sandbox's proxy");
    let mut byte = [0];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    recvmsg(
        channel,
        &mut [io::IoSliceMut::new(&mut byte)],
        &mut control,
        RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT,
    )
    .map_err(|errno| failed(errno.into()))?;
    control
        .drain()
        .find_map(|message| match message {
            RecvAncillaryMessage::ScmRights(mut descriptors) => descriptors.next(),
            _ => None,
        })
        .map(TcpListener::from)
        .ok_or_else(|| failed(io::ErrorKind::UnexpectedEof.into()))
}

/// Keeps descriptors clear of 0 to 2, which the child replaces.
fn above_stdio(fd: OwnedFd) -> Result<OwnedFd, SpawnError> {
    if fd.as_raw_fd() > 2 {
        return Ok(fd);
    }
    rustix::io::fcntl_dupfd_cloexec(&fd, 3)
        .map_err(|errno| parent("duplicate a descriptor")(errno.into()))
}

fn clone_child(plan: &Plan, fds: Descriptors) -> Result<Process, SpawnError> {
    let mut flags = libc::SIGCHLD | libc::CLONE_PIDFD;
    if let Some(namespaces) = plan
        .confinement
        .as_ref()
        .and_then(|confinement| confinement.namespaces.as_ref())
    {
        flags |= libc::CLONE_NEWUSER
            | libc::CLONE_NEWNS
            | libc::CLONE_NEWPID
            | libc::CLONE_NEWCGROUP
            | libc::CLONE_NEWIPC
            | libc::CLONE_NEWUTS;
        if namespaces.network != child::Network::Shared {
            flags |= libc::CLONE_NEWNET;
        }
    }
    let exec = ExecPointers::new(plan);
    let mut pidfd: c_int = -1;
    // SAFETY: a signal handler of the parent must not run in the child, so all
    // signals are blocked around the clone. The child shares no memory with
    // the parent (no CLONE_VM) and only runs `child::run`, which keeps to
    // async-signal-safe calls and never returns. The null stack makes the
    // child continue on its copy of this one.
    let pid = unsafe {
        let mut all: libc::sigset_t = std::mem::zeroed();
        let mut before: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut before);
        let pid = libc::syscall(
            libc::SYS_clone,
            flags as u32 as c_ulong,
            0 as c_ulong,
            &raw mut pidfd,
            0 as c_ulong,
            0 as c_ulong,
        );
        if pid == 0 {
            child::run(plan, &exec, fds);
        }
        let error = io::Error::last_os_error();
        libc::pthread_sigmask(libc::SIG_SETMASK, &before, std::ptr::null_mut());
        if pid < 0 {
            // The kernel's word for it would send people to look at their disks.
            let action = match error.raw_os_error() {
                Some(libc::ENOSPC) => {
                    "start a process (the host's limit user.max_user_namespaces is reached)"
                }
                _ => "start a process",
            };
            return Err(parent(action)(error));
        }
        pid
    };
    // SAFETY: the kernel stored a new descriptor that nothing else owns.
    let pidfd = unsafe { OwnedFd::from_raw_fd(pidfd) };
    Ok(Process {
        pidfd,
        pid: pid as c_long as i32,
        owner: std::process::id(),
        reaped: false,
        _spawner: None,
    })
}

fn write_id_maps(pid: i32, user: UserMap) -> io::Result<()> {
    let write = |file: &str, text: &str| std::fs::write(format!("/proc/{pid}/{file}"), text);
    match user {
        UserMap::Separate => {
            let map = separate_map();
            write("uid_map", &map)?;
            write("gid_map", &map)
        }
        UserMap::Own => {
            let uid = rustix::process::geteuid().as_raw();
            let gid = rustix::process::getegid().as_raw();
            write("setgroups", "deny")?;
            write("uid_map", &format!("{INSIDE_ID} {uid} 1\n"))?;
            write("gid_map", &format!("{INSIDE_ID} {gid} 1\n"))
        }
    }
}

/// Every user as itself, except that the sandbox's user and the host user of
/// the same number change places. A working directory may belong to anyone,
/// and capabilities reach only the files of users that are mapped.
fn separate_map() -> String {
    const ALL: u32 = u32::MAX;
    let (inside, host) = (INSIDE_ID, HOST_ID_FOR_ROOT);
    [
        (0, 0, inside),
        (inside, host, 1),
        (inside + 1, inside + 1, host - inside - 1),
        (host, inside, 1),
        (host + 1, host + 1, ALL - host - 1),
    ]
    .map(|(inside, host, count)| format!("{inside} {host} {count}\n"))
    .concat()
}

/// An empty report means that the program has started.
fn read_report(report: OwnedFd, plan: &Plan) -> Result<(), SpawnError> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut std::fs::File::from(report), &mut bytes)
        .map_err(parent("read the new process's report"))?;
    if bytes.is_empty() {
        return Ok(());
    }
    let word = |at: usize| {
        bytes
            .get(at..at + 4)
            .and_then(|word| word.try_into().ok())
            .map(u32::from_ne_bytes)
            .unwrap_or_default()
    };
    const { assert!(size_of::<Failure>() == 12) };
    let stage = Stage::from_code(word(0)).unwrap_or(Stage::Execute);
    Err(SpawnError::Child {
        stage,
        item: describe_item(plan, stage, word(4) as usize),
        source: io::Error::from_raw_os_error(word(8) as i32),
    })
}

fn describe_item(plan: &Plan, stage: Stage, item: usize) -> Option<String> {
    let lossy = |path: &std::ffi::CString| path.to_string_lossy().into_owned();
    match stage {
        Stage::Mount => {
            let namespaces = plan.confinement.as_ref()?.namespaces.as_ref()?;
            Some(match namespaces.mounts.get(item)? {
                MountStep::Directory(path)
                | MountStep::File(path, _)
                | MountStep::Symlink { path, .. }
                | MountStep::Tmpfs { at: path, .. }
                | MountStep::Proc(path)
                | MountStep::Devpts(path) => lossy(path),
                MountStep::Bind { from, .. } => lossy(from),
            })
        }
        Stage::Landlock => {
            let landlock = plan.confinement.as_ref()?.landlock.as_ref()?;
            Some(lossy(&landlock.rules.get(item.checked_sub(1)?)?.path))
        }
        Stage::Directory => Some(lossy(&plan.directory)),
        Stage::Execute => Some(lossy(&plan.program)),
        _ => None,
    }
}

type Job = Box<dyn FnOnce() + Send>;

/// A thread that starts processes. The kernel's death signal follows the
/// thread that called `clone`, not its process; a thread pool's threads come
/// and go, this one stays as long as any child does.
#[derive(Debug)]
pub(crate) struct Spawner {
    jobs: mpsc::Sender<Job>,
    process: u32,
}

impl Spawner {
    fn shared() -> io::Result<Arc<Spawner>> {
        static SHARED: OnceLock<Mutex<Weak<Spawner>>> = OnceLock::new();
        let mut shared = SHARED
            .get_or_init(Mutex::default)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(spawner) = shared.upgrade()
            // After a fork the thread exists in the parent only.
            && spawner.process == std::process::id()
        {
            return Ok(spawner);
        }
        let (jobs, queue) = mpsc::channel::<Job>();
        std::thread::Builder::new()
            .name("hostler-spawn".into())
            .spawn(move || queue.into_iter().for_each(|job| job()))?;
        let spawner = Arc::new(Spawner {
            jobs,
            process: std::process::id(),
        });
        *shared = Arc::downgrade(&spawner);
        Ok(spawner)
    }
}

/// Starts a process that dies with the parent process.
pub(crate) async fn start(plan: Plan, user: UserMap) -> Result<Started, SpawnError> {
    let spawner = Spawner::shared().map_err(parent("start a thread"))?;
    let (answer, answered) = tokio::sync::oneshot::channel();
    spawner
        .jobs
        .send(Box::new(move || {
            // A caller that has gone away drops, and so kills, the child.
            let _ = answer.send(start_here(&plan, user));
        }))
        .map_err(|_| SpawnError::NoSpawner)?;
    let mut started = answered.await.map_err(|_| SpawnError::NoSpawner)??;
    started.process._spawner = Some(spawner);
    Ok(started)
}
