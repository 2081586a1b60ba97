//! What happens in the new process between `clone` and `execve`.
//!
//! The parent may have many threads, so nothing here allocates, locks or
//! panics: every path, number and structure was prepared beforehand, and each
//! step is one system call. A step that fails is reported through a pipe and
//! ends the child.

use std::ffi::{CStr, CString};
use std::os::fd::RawFd;
use std::ptr;

use libc::{c_char, c_int, c_long, c_ulong};
use seccompiler::BpfProgram;

use super::landlock;
use crate::egress::PORT;

/// Where the shell finds its output pipe. Commands see it as 1 and 2; a high
/// number stays out of the way of scripts that use descriptors of their own.
pub(crate) const OUTPUT_FD: RawFd = 199;
const RELOCATED_FROM: RawFd = 200;

/// Identifiers inside a user namespace.
pub(crate) const INSIDE_ID: u32 = 1000;

/// Everything the child needs. Read only in the child.
pub(crate) struct Plan {
    pub(crate) program: CString,
    pub(crate) arguments: Vec<CString>,
    pub(crate) environment: Vec<CString>,
    pub(crate) directory: CString,
    pub(crate) limits: Vec<(c_int, u64)>,
    /// `None` runs the program as it is, in its own session.
    pub(crate) confinement: Option<Confinement>,
}

pub(crate) struct Confinement {
    pub(crate) namespaces: Option<Namespaces>,
    pub(crate) landlock: Option<landlock::Plan>,
    pub(crate) seccomp: Vec<BpfProgram>,
    /// Capabilities that stay, as a bit set.
    pub(crate) capabilities: u64,
}

pub(crate) struct Namespaces {
    /// An empty directory on which the new root is built.
    pub(crate) base: CString,
    pub(crate) mounts: Vec<MountStep>,
    pub(crate) network: Network,
}

/// Which network namespace the child lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Network {
    /// The parent's.
    Shared,
    /// A new one with a loopback.
    Own,
    /// A new one, and the parent gets a socket that listens on its loopback.
    Proxied,
}

/// One step in building the new root. Paths are absolute on the host.
pub(crate) enum MountStep {
    Directory(CString),
    File(CString, Vec<u8>),
    Symlink {
        target: CString,
        path: CString,
    },
    Bind {
        from: CString,
        to: CString,
        access: Bound,
    },
    Tmpfs {
        at: CString,
        options: CString,
    },
    Proc(CString),
    Devpts(CString),
}

/// What a bind mount lets through.
#[derive(Clone, Copy)]
pub(crate) enum Bound {
    ReadOnly,
    ReadWrite,
    Device,
}

/// The descriptors that the parent hands over.
#[derive(Clone, Copy)]
pub(crate) struct Descriptors {
    pub(crate) commands: RawFd,
    pub(crate) output: RawFd,
    pub(crate) go: RawFd,
    /// The parent's end; the child's copy of it would hide the parent's death.
    pub(crate) go_writer: RawFd,
    pub(crate) report: RawFd,
    /// Where the listening socket of [`Network::Proxied`] is sent.
    pub(crate) proxy: Option<RawFd>,
}

/// What the child goes on with after it has put its descriptors in place.
#[derive(Clone, Copy)]
struct Kept {
    go: RawFd,
    proxy: Option<RawFd>,
}

/// The step that failed, for the parent's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Stage {
    Descriptors = 1,
    ParentGone,
    Mount,
    PivotRoot,
    Hostname,
    Loopback,
    Proxy,
    Limits,
    Capabilities,
    NoNewPrivileges,
    Landlock,
    Seccomp,
    Directory,
    Execute,
}

impl Stage {
    pub(crate) fn from_code(code: u32) -> Option<Stage> {
        use Stage::*;
        [
            Descriptors,
            ParentGone,
            Mount,
            PivotRoot,
            Hostname,
            Loopback,
            Proxy,
            Limits,
            Capabilities,
            NoNewPrivileges,
            Landlock,
            Seccomp,
            Directory,
            Execute,
        ]
        .into_iter()
        .find(|stage| *stage as u32 == code)
    }

    pub(crate) fn describe(self) -> &'static str {
        match self {
            Stage::Descriptors => "arranging its file descriptors",
            Stage::ParentGone => "waiting for its parent",
            Stage::Mount => "building its file system",
            Stage::PivotRoot => "entering its file system",
            Stage::Hostname => "setting its host name",
            Stage::Loopback => "bringing up its loopback network",
            Stage::Proxy => "opening the socket of its proxy",
            Stage::Limits => "setting its resource limits",
            Stage::Capabilities => "dropping its privileges",
            Stage::NoNewPrivileges => "giving up new privileges",
            Stage::Landlock => "applying its Landlock rules",
            Stage::Seccomp => "applying its seccomp filters",
            Stage::Directory => "entering its working directory",
            Stage::Execute => "starting the program",
        }
    }
}

/// A failed step: which, at which of its items, and the error number.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Failure {
    pub(crate) stage: u32,
    pub(crate) item: u32,
    pub(crate) errno: i32,
}

type Step<T = ()> = Result<T, Failure>;

/// Pointers for `execve`, collected before `clone` because collecting them
/// allocates.
pub(crate) struct ExecPointers {
    argv: Vec<*const c_char>,
    envp: Vec<*const c_char>,
}

impl ExecPointers {
    pub(crate) fn new(plan: &Plan) -> ExecPointers {
        let terminated = |strings: &[CString]| {
            strings
                .iter()
                .map(|string| string.as_ptr())
                .chain([ptr::null()])
                .collect()
        };
        ExecPointers {
            argv: terminated(&plan.arguments),
            envp: terminated(&plan.environment),
        }
    }
}

/// Turns the freshly cloned process into the sandboxed program.
///
/// # Safety
///
/// Must only be called in a child made by `clone` without shared memory, with
/// all signals blocked, and with descriptors that are open.
pub(crate) unsafe fn run(plan: &Plan, exec: &ExecPointers, fds: Descriptors) -> ! {
    let mut report = fds.report;
    // SAFETY: the caller's promise is what `become_program` asks for.
    let failure = match unsafe { become_program(plan, exec, fds, &mut report) } {
        Err(failure) => failure,
        Ok(never) => match never {},
    };
    // SAFETY: plain writes of a live value to a descriptor, then exit without
    // running any of the parent's exit handlers.
    unsafe {
        libc::write(report, (&raw const failure).cast(), size_of::<Failure>());
        libc::_exit(127)
    }
}

enum Never {}

unsafe fn become_program(
    plan: &Plan,
    exec: &ExecPointers,
    fds: Descriptors,
    report: &mut RawFd,
) -> Step<Never> {
    // SAFETY: every call below is a system call or an async-signal-safe libc
    // function on memory that `plan` and `exec` own.
    unsafe {
        default_signals();
        libc::setsid();
        let Kept { go, proxy } = arrange_descriptors(fds, report)?;
        wait_for_go(go)?;
        if let Some(confinement) = &plan.confinement {
            if let Some(namespaces) = &confinement.namespaces {
                enter_root(namespaces, proxy)?;
            }
            drop_privileges(confinement)?;
            volunteer_for_memory_shortage();
        }
        set_limits(&plan.limits)?;
        // After the change of user, which would clear it.
        prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL as c_ulong, 0);
        still_wanted(go)?;
        check(
            c_long::from(libc::chdir(plan.directory.as_ptr())),
            Stage::Directory,
            0,
        )?;
        libc::umask(0o022);
        if let Some(confinement) = &plan.confinement {
            confine(confinement)?;
        }
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, ptr::null_mut());
        libc::execve(
            plan.program.as_ptr(),
            exec.argv.as_ptr(),
            exec.envp.as_ptr(),
        );
        Err(failed(Stage::Execute, 0))
    }
}

fn failed(stage: Stage, item: u32) -> Failure {
    Failure {
        stage: stage as u32,
        item,
        // SAFETY: errno is thread-local and always readable.
        errno: unsafe { *libc::__errno_location() },
    }
}

fn check(result: c_long, stage: Stage, item: u32) -> Step<c_long> {
    if result < 0 {
        Err(failed(stage, item))
    } else {
        Ok(result)
    }
}

/// All arguments are passed as long words: some operations look at every one.
unsafe fn prctl(operation: c_int, first: c_ulong, second: c_ulong) -> c_long {
    let none: c_ulong = 0;
    // SAFETY: the caller passes what the operation asks for.
    c_long::from(unsafe { libc::prctl(operation, first, second, none, none) })
}

/// Ignored signals stay ignored across `execve`; Rust and Python both ignore
/// SIGPIPE, which would break every pipeline.
unsafe fn default_signals() {
    for signal in 1..=64 {
        // SAFETY: async-signal-safe; fails harmlessly for SIGKILL and SIGSTOP.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
}

/// Puts the command pipe on 0, /dev/null on 1 and 2, the output pipe on
/// [`OUTPUT_FD`], and marks all others to close at `execve`.
unsafe fn arrange_descriptors(fds: Descriptors, report: &mut RawFd) -> Step<Kept> {
    let duplicate = |fd: RawFd| -> Step<RawFd> {
        // SAFETY: duplicates an open descriptor.
        let new = unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, RELOCATED_FROM) };
        check(c_long::from(new), Stage::Descriptors, 0).map(|fd| fd as RawFd)
    };
    // SAFETY: closes this process's copy only.
    unsafe { libc::close(fds.go_writer) };
    *report = duplicate(fds.report)?;
    let go = duplicate(fds.go)?;
    let commands = duplicate(fds.commands)?;
    let output = duplicate(fds.output)?;
    let proxy = fds.proxy.map(duplicate).transpose()?;
    // SAFETY: plain descriptor operations; the targets are ours to replace.
    unsafe {
        let null = libc::open(c"/dev/null".as_ptr(), libc::O_RDWR | libc::O_CLOEXEC);
        check(c_long::from(null), Stage::Descriptors, 1)?;
        let null = duplicate(null)?;
        check(
            libc::syscall(
                libc::SYS_close_range,
                3 as c_ulong,
                c_ulong::from(u32::MAX),
                c_ulong::from(libc::CLOSE_RANGE_CLOEXEC),
            ),
            Stage::Descriptors,
            2,
        )?;
        for (from, to) in [(commands, 0), (null, 1), (null, 2), (output, OUTPUT_FD)] {
            check(c_long::from(libc::dup2(from, to)), Stage::Descriptors, 3)?;
        }
    }
    Ok(Kept { go, proxy })
}

/// Blocks until the parent has written the identifier maps.
unsafe fn wait_for_go(go: RawFd) -> Step {
    let mut byte = 0u8;
    loop {
        // SAFETY: reads one byte into a live local.
        match unsafe { libc::read(go, (&raw mut byte).cast(), 1) } {
            1 => return Ok(()),
            0 => return Err(failed(Stage::ParentGone, 0)),
            _ => {
                let failure = failed(Stage::ParentGone, 1);
                if failure.errno != libc::EINTR {
                    return Err(failure);
                }
            }
        }
    }
}

/// The parent may have died before the death signal was armed.
unsafe fn still_wanted(go: RawFd) -> Step {
    let mut poll = libc::pollfd {
        fd: go,
        events: 0,
        revents: 0,
    };
    // SAFETY: one live pollfd, no waiting.
    unsafe { libc::poll(&mut poll, 1, 0) };
    if poll.revents & libc::POLLHUP != 0 {
        return Err(failed(Stage::ParentGone, 2));
    }
    Ok(())
}

#[repr(C)]
struct MountAttr {
    set: u64,
    clear: u64,
    propagation: u64,
    userns_fd: u64,
}
const ATTR_RDONLY: u64 = 0x1;
const ATTR_NOSUID: u64 = 0x2;
const ATTR_NODEV: u64 = 0x4;
const AT_RECURSIVE: c_ulong = 0x8000;

unsafe fn restrict_mount(at: &CStr, set: u64, flags: c_ulong) -> c_long {
    let attr = MountAttr {
        set,
        clear: 0,
        propagation: 0,
        userns_fd: 0,
    };
    // SAFETY: a live path and structure with its size.
    unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            c_long::from(libc::AT_FDCWD),
            at.as_ptr(),
            flags,
            &raw const attr,
            size_of::<MountAttr>(),
        )
    }
}

unsafe fn enter_root(namespaces: &Namespaces, proxy: Option<RawFd>) -> Step {
    let base = &namespaces.base;
    // SAFETY: mount calls on prepared strings, in a mount namespace that
    // belongs to this process.
    unsafe {
        check(
            c_long::from(libc::mount(
                ptr::null(),
                c"/".as_ptr(),
                ptr::null(),
                libc::MS_REC | libc::MS_PRIVATE,
                ptr::null(),
            )),
            Stage::PivotRoot,
            0,
        )?;
        check(
            c_long::from(libc::mount(
                c"tmpfs".as_ptr(),
                base.as_ptr(),
                c"tmpfs".as_ptr(),
                libc::MS_NOSUID | libc::MS_NODEV,
                c"mode=755,size=4m".as_ptr().cast(),
            )),
            Stage::PivotRoot,
            1,
        )?;
        for (index, step) in namespaces.mounts.iter().enumerate() {
            check(mount_step(step), Stage::Mount, index as u32)?;
        }
        check(
            c_long::from(libc::chdir(base.as_ptr())),
            Stage::PivotRoot,
            2,
        )?;
        check(
            libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()),
            Stage::PivotRoot,
            3,
        )?;
        check(
            c_long::from(libc::umount2(c".".as_ptr(), libc::MNT_DETACH)),
            Stage::PivotRoot,
            4,
        )?;
        check(
            c_long::from(libc::chdir(c"/".as_ptr())),
            Stage::PivotRoot,
            5,
        )?;
        check(restrict_mount(c"/", ATTR_RDONLY, 0), Stage::PivotRoot, 6)?;
        let name = c"sandbox";
        check(
            c_long::from(libc::sethostname(name.as_ptr(), name.count_bytes())),
            Stage::Hostname,
            0,
        )?;
        if namespaces.network != Network::Shared {
            raise_loopback()?;
        }
        if let Some(channel) = proxy {
            open_proxy_socket(channel)?;
        }
    }
    Ok(())
}

unsafe fn mount_step(step: &MountStep) -> c_long {
    // SAFETY: as for `enter_root`.
    unsafe {
        match step {
            MountStep::Directory(path) => match libc::mkdir(path.as_ptr(), 0o755) {
                -1 if *libc::__errno_location() == libc::EEXIST => 0,
                result => c_long::from(result),
            },
            MountStep::File(path, content) => {
                let fd = libc::open(
                    path.as_ptr(),
                    libc::O_CREAT | libc::O_WRONLY | libc::O_CLOEXEC,
                    0o644 as libc::mode_t,
                );
                if fd < 0 {
                    return -1;
                }
                let written = libc::write(fd, content.as_ptr().cast(), content.len());
                libc::close(fd);
                if written == content.len() as isize {
                    0
                } else {
                    -1
                }
            }
            MountStep::Symlink { target, path } => {
                c_long::from(libc::symlink(target.as_ptr(), path.as_ptr()))
            }
            MountStep::Bind { from, to, access } => {
                let bound = libc::mount(
                    from.as_ptr(),
                    to.as_ptr(),
                    ptr::null(),
                    libc::MS_BIND | libc::MS_REC,
                    ptr::null(),
                );
                if bound < 0 {
                    return -1;
                }
                let set = match access {
                    Bound::ReadOnly => ATTR_RDONLY | ATTR_NOSUID | ATTR_NODEV,
                    Bound::ReadWrite => ATTR_NOSUID | ATTR_NODEV,
                    Bound::Device => ATTR_NOSUID,
                };
                restrict_mount(to, set, AT_RECURSIVE)
            }
            MountStep::Tmpfs { at, options } => c_long::from(libc::mount(
                c"tmpfs".as_ptr(),
                at.as_ptr(),
                c"tmpfs".as_ptr(),
                libc::MS_NOSUID | libc::MS_NODEV,
                options.as_ptr().cast(),
            )),
            MountStep::Proc(at) => c_long::from(libc::mount(
                c"proc".as_ptr(),
                at.as_ptr(),
                c"proc".as_ptr(),
                libc::MS_NOSUID | libc::MS_NODEV | libc::MS_NOEXEC,
                ptr::null(),
            )),
            MountStep::Devpts(at) => c_long::from(libc::mount(
                c"devpts".as_ptr(),
                at.as_ptr(),
                c"devpts".as_ptr(),
                libc::MS_NOSUID | libc::MS_NOEXEC,
                c"newinstance,ptmxmode=0666,mode=620".as_ptr().cast(),
            )),
        }
    }
}

unsafe fn raise_loopback() -> Step {
    // SAFETY: a socket of our own, a zeroed request filled with a short name.
    unsafe {
        let socket = libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0);
        check(c_long::from(socket), Stage::Loopback, 0)?;
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as c_char;
        request.ifr_name[1] = b'o' as c_char;
        request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as _;
        let raised = libc::ioctl(socket, libc::SIOCSIFFLAGS as _, &request);
        libc::close(socket);
        check(c_long::from(raised), Stage::Loopback, 1)?;
    }
    Ok(())
}

/// Opens a socket that listens inside this network namespace and hands it to
/// the parent, which serves it from outside.
unsafe fn open_proxy_socket(channel: RawFd) -> Step {
    /// Room for one descriptor behind its header, aligned like the header.
    #[repr(C)]
    union Control {
        header: libc::cmsghdr,
        bytes: [u8; 64],
    }
    // SAFETY: a socket of our own and live, zeroed structures; the control
    // buffer is larger than the space of one descriptor.
    unsafe {
        let socket = libc::socket(libc::AF_INET, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0);
        check(c_long::from(socket), Stage::Proxy, 0)?;
        let mut address: libc::sockaddr_in = std::mem::zeroed();
        address.sin_family = libc::AF_INET as _;
        address.sin_port = PORT.to_be();
        address.sin_addr.s_addr = u32::from(std::net::Ipv4Addr::LOCALHOST).to_be();
        let bound = libc::bind(
            socket,
            (&raw const address).cast(),
            size_of::<libc::sockaddr_in>() as libc::socklen_t,
        );
        check(c_long::from(bound), Stage::Proxy, 1)?;
        check(c_long::from(libc::listen(socket, 128)), Stage::Proxy, 2)?;

        let mut byte = 0u8;
        let mut data = libc::iovec {
            iov_base: (&raw mut byte).cast(),
            iov_len: 1,
        };
        let mut control: Control = std::mem::zeroed();
        let mut message: libc::msghdr = std::mem::zeroed();
        message.msg_iov = &raw mut data;
        message.msg_iovlen = 1;
        message.msg_control = (&raw mut control).cast();
        message.msg_controllen = libc::CMSG_SPACE(size_of::<RawFd>() as u32) as _;
        let header = libc::CMSG_FIRSTHDR(&raw const message);
        (*header).cmsg_level = libc::SOL_SOCKET;
        (*header).cmsg_type = libc::SCM_RIGHTS;
        (*header).cmsg_len = libc::CMSG_LEN(size_of::<RawFd>() as u32) as _;
        libc::CMSG_DATA(header)
            .cast::<RawFd>()
            .write_unaligned(socket);
        let sent = libc::sendmsg(channel, &raw const message, libc::MSG_NOSIGNAL);
        check(sent as c_long, Stage::Proxy, 3)?;
        libc::close(socket);
    }
    Ok(())
}

#[repr(C)]
struct CapHeader {
    version: u32,
    pid: i32,
}
#[repr(C)]
#[derive(Clone, Copy)]
struct CapData {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}
/// Version 3 of the interface, for this process.
static OWN_CAPABILITIES: CapHeader = CapHeader {
    version: 0x2008_0522,
    pid: 0,
};
const LAST_POSSIBLE_CAP: u32 = 63;

unsafe fn permitted_capabilities() -> Step<u64> {
    let none = CapData {
        effective: 0,
        permitted: 0,
        inheritable: 0,
    };
    let mut data = [none; 2];
    // SAFETY: a header and the two structures that this version fills.
    let got = unsafe {
        libc::syscall(
            libc::SYS_capget,
            &raw const OWN_CAPABILITIES,
            data.as_mut_ptr(),
        )
    };
    check(got, Stage::Capabilities, 4)?;
    Ok(u64::from(data[0].permitted) | u64::from(data[1].permitted) << 32)
}

unsafe fn drop_privileges(confinement: &Confinement) -> Step {
    // What a container took away before cannot be kept.
    // SAFETY: a system call on live locals.
    let keep = confinement.capabilities & unsafe { permitted_capabilities()? };
    let kept = |cap: u32| keep & (1 << cap) != 0;
    // SAFETY: system calls on live locals. The identifiers are changed with
    // bare system calls because the libc wrappers try to reach the parent's
    // other threads.
    unsafe {
        // Fails without CAP_SETPCAP, when there is nothing to drop either.
        for cap in (0..=LAST_POSSIBLE_CAP).filter(|&cap| !kept(cap)) {
            prctl(libc::PR_CAPBSET_DROP, c_ulong::from(cap), 0);
        }
        if confinement.namespaces.is_some() {
            let id = INSIDE_ID as c_ulong;
            prctl(libc::PR_SET_KEEPCAPS, 1, 0);
            // Not permitted where the map was written without privileges;
            // the supplementary groups are then unmapped and grant nothing
            // that the caller did not have.
            libc::syscall(libc::SYS_setgroups, 0 as c_ulong, ptr::null::<u32>());
            check(
                libc::syscall(libc::SYS_setresgid, id, id, id),
                Stage::Capabilities,
                0,
            )?;
            check(
                libc::syscall(libc::SYS_setresuid, id, id, id),
                Stage::Capabilities,
                1,
            )?;
        }
        let half = |bits: u32| CapData {
            effective: bits,
            permitted: bits,
            inheritable: bits,
        };
        let data = [half(keep as u32), half((keep >> 32) as u32)];
        check(
            libc::syscall(libc::SYS_capset, &raw const OWN_CAPABILITIES, data.as_ptr()),
            Stage::Capabilities,
            2,
        )?;
        for cap in (0..=LAST_POSSIBLE_CAP).filter(|&cap| kept(cap)) {
            check(
                prctl(
                    libc::PR_CAP_AMBIENT,
                    libc::PR_CAP_AMBIENT_RAISE as c_ulong,
                    c_ulong::from(cap),
                ),
                Stage::Capabilities,
                3,
            )?;
        }
    }
    Ok(())
}

/// When the host runs out of memory, commands are to go before the program
/// that runs them. Without the file in reach, nothing is lost but that.
unsafe fn volunteer_for_memory_shortage() {
    let score = b"800";
    // SAFETY: a literal path and live bytes.
    unsafe {
        let fd = libc::open(
            c"/proc/self/oom_score_adj".as_ptr(),
            libc::O_WRONLY | libc::O_CLOEXEC,
        );
        if fd >= 0 {
            libc::write(fd, score.as_ptr().cast(), score.len());
            libc::close(fd);
        }
    }
}

unsafe fn set_limits(limits: &[(c_int, u64)]) -> Step {
    for (index, &(resource, wanted)) in limits.iter().enumerate() {
        // SAFETY: live locals.
        unsafe {
            let mut now = libc::rlimit64 {
                rlim_cur: 0,
                rlim_max: 0,
            };
            check(
                c_long::from(libc::getrlimit64(resource as _, &mut now)),
                Stage::Limits,
                index as u32,
            )?;
            let value = wanted.min(now.rlim_max);
            let new = libc::rlimit64 {
                rlim_cur: value,
                rlim_max: value,
            };
            check(
                c_long::from(libc::setrlimit64(resource as _, &new)),
                Stage::Limits,
                index as u32,
            )?;
        }
    }
    Ok(())
}

unsafe fn confine(confinement: &Confinement) -> Step {
    // SAFETY: system calls on prepared structures; the restrictions bind this
    // process and its descendants only.
    unsafe {
        check(
            prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0),
            Stage::NoNewPrivileges,
            0,
        )?;
        if let Some(plan) = &confinement.landlock {
            apply_landlock(plan)?;
        }
        for (index, program) in confinement.seccomp.iter().enumerate() {
            let program = libc::sock_fprog {
                len: program.len() as u16,
                filter: program.as_ptr().cast_mut().cast(),
            };
            check(
                prctl(
                    libc::PR_SET_SECCOMP,
                    libc::SECCOMP_MODE_FILTER as c_ulong,
                    (&raw const program) as c_ulong,
                ),
                Stage::Seccomp,
                index as u32,
            )?;
        }
    }
    Ok(())
}

unsafe fn apply_landlock(plan: &landlock::Plan) -> Step {
    // SAFETY: system calls on live structures with their sizes.
    unsafe {
        let ruleset = check(
            libc::syscall(
                libc::SYS_landlock_create_ruleset,
                &raw const plan.attr,
                size_of::<landlock::RulesetAttr>(),
                0 as c_ulong,
            ),
            Stage::Landlock,
            0,
        )? as c_int;
        for (index, rule) in plan.rules.iter().enumerate() {
            let index = index as u32 + 1;
            let fd = libc::open(rule.path.as_ptr(), libc::O_PATH | libc::O_CLOEXEC);
            if fd < 0 {
                // What is not there needs no permission.
                continue;
            }
            let mut status: libc::stat = std::mem::zeroed();
            check(
                c_long::from(libc::fstat(fd, &mut status)),
                Stage::Landlock,
                index,
            )?;
            let directory = status.st_mode & libc::S_IFMT == libc::S_IFDIR;
            let attr = landlock::PathBeneathAttr {
                allowed_access: if directory {
                    rule.access
                } else {
                    rule.file_access
                },
                parent_fd: fd,
            };
            check(
                libc::syscall(
                    libc::SYS_landlock_add_rule,
                    c_long::from(ruleset),
                    c_ulong::from(landlock::RULE_PATH_BENEATH),
                    &raw const attr,
                    0 as c_ulong,
                ),
                Stage::Landlock,
                index,
            )?;
            libc::close(fd);
        }
        check(
            libc::syscall(
                libc::SYS_landlock_restrict_self,
                c_long::from(ruleset),
                0 as c_ulong,
            ),
            Stage::Landlock,
            u32::MAX,
        )?;
        libc::close(ruleset);
    }
    Ok(())
}
