//! The system calls that sandboxed commands may not make.
//!
//! A deny list, because the commands are arbitrary programs. Everything here
//! either reaches beyond the sandbox, widens the kernel's attack surface
//! without being needed by ordinary tools, or gives a way round another rule.

use std::collections::BTreeMap;

use libc::c_long;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, sock_filter,
};

/// What `socket(2)` may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sockets {
    /// The usual families; the network itself is limited elsewhere, or not at
    /// all.
    Usual,
    /// None. `socketpair(2)` still works.
    None,
}

const ALWAYS_DENIED: &[c_long] = &[
    // Other processes' memory and descriptors.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    libc::SYS_move_pages,
    libc::SYS_migrate_pages,
    // The mount table and the root directory.
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_tree,
    OPEN_TREE_ATTR,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_setns,
    // Opening files by handle ignores every path rule.
    libc::SYS_open_by_handle_at,
    // Kernel code, kernel images, kernel logs.
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_syslog,
    // Key rings are per user, not per sandbox.
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    // Requests on a ring are not seen by this filter.
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    // The machine as a whole.
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_quotactl_fd,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_vhangup,
    libc::SYS_fanotify_init,
    libc::SYS_lookup_dcookie,
    libc::SYS_nfsservctl,
    libc::SYS_kexec_file_load,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_modify_ldt,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_uselib,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ustat,
];

const NEW_NAMESPACES: &[i32] = &[
    libc::CLONE_NEWNS,
    libc::CLONE_NEWCGROUP,
    libc::CLONE_NEWUTS,
    libc::CLONE_NEWIPC,
    libc::CLONE_NEWUSER,
    libc::CLONE_NEWPID,
    libc::CLONE_NEWNET,
];
const CLONE_NEWTIME: u64 = 0x80;
// The type of these constants in libc differs between C libraries.
const TIOCSTI: u64 = 0x5412;
const TIOCLINUX: u64 = 0x541c;
// Newer than some of the C libraries.
const FCHMODAT2: c_long = 452;
const OPEN_TREE_ATTR: c_long = 467;

/// Calls and the argument that carries a file mode. A set-user-ID bit on a
/// file that the host can run would outlive the sandbox.
const MODE_ARGUMENTS: &[(c_long, u8)] = &[
    (libc::SYS_fchmod, 1),
    (libc::SYS_fchmodat, 2),
    (FCHMODAT2, 2),
    (libc::SYS_openat, 3),
    (libc::SYS_mknodat, 2),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_chmod, 1),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_open, 2),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_creat, 1),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_mknod, 1),
];

/// Builds the filters, in the order in which they are to be installed.
pub(crate) fn filters(sockets: Sockets) -> Result<Vec<BpfProgram>, seccompiler::BackendError> {
    let mut denied: BTreeMap<i64, Vec<SeccompRule>> =
        ALWAYS_DENIED.iter().map(|&call| (call, vec![])).collect();

    let mut namespaces = Vec::new();
    for &flag in NEW_NAMESPACES {
        namespaces.push(bits_set(0, flag as u32 as u64)?);
    }
    denied.insert(libc::SYS_clone, namespaces.clone());
    namespaces.push(bits_set(0, CLONE_NEWTIME)?);
    denied.insert(libc::SYS_unshare, namespaces);

    for &(call, argument) in MODE_ARGUMENTS {
        denied.insert(
            call,
            vec![
                bits_set(argument, u64::from(libc::S_ISUID))?,
                bits_set(argument, u64::from(libc::S_ISGID))?,
            ],
        );
    }

    denied.insert(
        libc::SYS_ioctl,
        vec![equals(1, TIOCSTI)?, equals(1, TIOCLINUX)?],
    );
    // 0 is the ordinary personality, all ones asks for the present one.
    denied.insert(
        libc::SYS_personality,
        vec![differs_from_all(0, &[0, 0xffff_ffff])?],
    );
    denied.insert(
        libc::SYS_socket,
        match sockets {
            Sockets::None => vec![],
            Sockets::Usual => vec![differs_from_all(
                0,
                &[
                    libc::AF_UNIX as u64,
                    libc::AF_INET as u64,
                    libc::AF_INET6 as u64,
                    libc::AF_NETLINK as u64,
                ],
            )?],
        },
    );

    // The flags of clone3 and the mode of openat2 are behind a pointer where
    // no filter can see them. Callers fall back to the older call on ENOSYS.
    let absent = [libc::SYS_clone3, libc::SYS_openat2]
        .into_iter()
        .map(|call| (call, vec![]))
        .collect();

    Ok(vec![
        compile(denied, libc::EPERM)?,
        compile(absent, libc::ENOSYS)?,
    ])
}

fn compile(
    rules: BTreeMap<i64, Vec<SeccompRule>>,
    errno: i32,
) -> Result<BpfProgram, seccompiler::BackendError> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let program: BpfProgram = SeccompFilter::new(
        rules,
        SeccompAction::Allow,
        SeccompAction::Errno(errno as u32),
        arch,
    )?
    .try_into()?;
    Ok(refuse_x32(program))
}

/// On x86-64 the same calls exist a second time under other numbers (x32),
/// which a deny list by number would let through.
fn refuse_x32(mut program: BpfProgram) -> BpfProgram {
    if cfg!(target_arch = "x86_64") {
        let instruction = |code: u32, jt: u8, jf: u8, k: u32| sock_filter {
            code: code as u16,
            jt,
            jf,
            k,
        };
        program.splice(
            0..0,
            [
                instruction(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0),
                instruction(
                    libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K,
                    0,
                    1,
                    0x4000_0000,
                ),
                instruction(
                    libc::BPF_RET | libc::BPF_K,
                    0,
                    0,
                    libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32,
                ),
            ],
        );
    }
    program
}

fn bits_set(argument: u8, bits: u64) -> Result<SeccompRule, seccompiler::BackendError> {
    rule(argument, SeccompCmpOp::MaskedEq(bits), bits)
}

fn equals(argument: u8, value: u64) -> Result<SeccompRule, seccompiler::BackendError> {
    rule(argument, SeccompCmpOp::Eq, value)
}

fn rule(
    argument: u8,
    operator: SeccompCmpOp,
    value: u64,
) -> Result<SeccompRule, seccompiler::BackendError> {
    // The kernel reads these arguments as 32-bit values, so the upper half
    // must not make a difference here either.
    SeccompRule::new(vec![SeccompCondition::new(
        argument,
        SeccompCmpArgLen::Dword,
        operator,
        value,
    )?])
}

fn differs_from_all(
    argument: u8,
    values: &[u64],
) -> Result<SeccompRule, seccompiler::BackendError> {
    let conditions = values
        .iter()
        .map(|&value| {
            SeccompCondition::new(argument, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, value)
        })
        .collect::<Result<_, _>>()?;
    SeccompRule::new(conditions)
}
