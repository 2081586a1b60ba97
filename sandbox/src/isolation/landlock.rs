//! Landlock rules, as data that the child can apply between `clone` and
//! `execve` with bare system calls.

use std::ffi::CString;

const CREATE_RULESET_VERSION: u32 = 1;
pub(crate) const RULE_PATH_BENEATH: u32 = 1;

const EXECUTE: u64 = 1 << 0;
const WRITE_FILE: u64 = 1 << 1;
const READ_FILE: u64 = 1 << 2;
const READ_DIR: u64 = 1 << 3;
const REFER: u64 = 1 << 13;
const TRUNCATE: u64 = 1 << 14;
const IOCTL_DEV: u64 = 1 << 15;
const MAKE_CHAR: u64 = 1 << 6;
const MAKE_BLOCK: u64 = 1 << 11;
const NET_BIND_TCP: u64 = 1 << 0;
const NET_CONNECT_TCP: u64 = 1 << 1;
const SCOPE_ABSTRACT_UNIX_SOCKET: u64 = 1 << 0;
const SCOPE_SIGNAL: u64 = 1 << 1;
/// The rights that make sense on something that is not a directory.
const FILE_RIGHTS: u64 = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV;

/// `struct landlock_ruleset_attr`. A kernel that knows fewer fields accepts
/// the longer structure as long as the rest is zero.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RulesetAttr {
    handled_access_fs: u64,
    handled_access_net: u64,
    scoped: u64,
}

/// `struct landlock_path_beneath_attr`.
#[repr(C, packed)]
pub(crate) struct PathBeneathAttr {
    pub(crate) allowed_access: u64,
    pub(crate) parent_fd: i32,
}

/// What a rule grants on a file or a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    /// Read files, list directories, run programs.
    Read,
    /// All of that, and create, change, move and remove.
    Write,
    /// Read and write an existing device.
    Device,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) path: CString,
    pub(crate) access: u64,
    /// The part of `access` that may be asked for when `path` is no directory.
    pub(crate) file_access: u64,
}

#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) attr: RulesetAttr,
    pub(crate) rules: Vec<Rule>,
}

/// The version of Landlock that the running kernel offers; 0 when none.
pub(crate) fn abi() -> u32 {
    // SAFETY: with this flag the call takes no pointer and only answers a
    // number.
    let version = unsafe {
        libc::syscall(
            libc::SYS_landlock_create_ruleset,
            std::ptr::null::<RulesetAttr>(),
            0usize,
            CREATE_RULESET_VERSION,
        )
    };
    u32::try_from(version).unwrap_or(0)
}

/// Whether this version keeps signals inside the sandbox.
pub(crate) fn scopes_signals(abi: u32) -> bool {
    abi >= 6
}

/// Builds the rules for a kernel with the given version. Paths that do not
/// exist when the child applies them grant nothing.
pub(crate) fn plan(
    abi: u32,
    grants: impl IntoIterator<Item = (CString, Grant)>,
    deny_tcp: bool,
) -> Plan {
    let known = match abi {
        0 | 1 => (1 << 13) - 1,
        2 => (1 << 14) - 1,
        3 | 4 => (1 << 15) - 1,
        _ => (1 << 16) - 1,
    };
    let attr = RulesetAttr {
        handled_access_fs: known,
        handled_access_net: if abi >= 4 && deny_tcp {
            NET_BIND_TCP | NET_CONNECT_TCP
        } else {
            0
        },
        scoped: if scopes_signals(abi) {
            SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL
        } else {
            0
        },
    };
    let rules = grants
        .into_iter()
        .map(|(path, grant)| {
            let access = known
                & match grant {
                    Grant::Read => EXECUTE | READ_FILE | READ_DIR,
                    Grant::Write => ((1 << 15) - 1) & !(MAKE_CHAR | MAKE_BLOCK) | REFER | TRUNCATE,
                    Grant::Device => READ_FILE | WRITE_FILE | READ_DIR | IOCTL_DEV,
                };
            Rule {
                path,
                access,
                file_access: access & FILE_RIGHTS,
            }
        })
        .collect();
    Plan { attr, rules }
}
