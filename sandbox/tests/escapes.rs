//! Ways out of the sandbox that commands may try, at every isolated level.
//! The system calls are made with perl, which every Debian has.

mod common;

use std::net::TcpListener;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};

use common::{Box, at, isolated_levels, with};
use hostler_sandbox::{BuildError, Isolation, Limits, Network, Sandbox};
use serde_json::json;

/// What bash prints for a system call: the error's number, or 0.
async fn errno(b: &Box, call: libc::c_long, arguments: &str) -> i32 {
    let script = format!(
        "perl -e '$! = 0; my $r = syscall({call}, {arguments}); print $r == -1 ? $!+0 : 0'"
    );
    b.bash(&script).await.parse().unwrap()
}

#[tokio::test]
async fn the_level_is_stated() {
    let b = at(Isolation::Required);
    let shown = b.sandbox.isolation().to_string();
    assert!(
        [
            "namespaces+landlock+seccomp",
            "namespaces+seccomp",
            "landlock+seccomp"
        ]
        .contains(&shown.as_str()),
        "{shown}"
    );
    assert_eq!(
        b.sandbox.visible_workdir() == "/workspace",
        b.sandbox.isolation().namespaces()
    );
    let b = at(Isolation::WithoutNamespaces);
    assert_eq!(b.sandbox.isolation().to_string(), "landlock+seccomp");
    assert!(!b.sandbox.isolation().gaps().is_empty());
    assert_eq!(
        b.sandbox.visible_workdir(),
        b.path().canonicalize().unwrap()
    );
    let b = at(Isolation::Unisolated);
    assert_eq!(b.sandbox.isolation().to_string(), "none");
    assert!(!b.sandbox.isolation().gaps().is_empty());
}

#[tokio::test]
async fn files_outside_are_out_of_reach() {
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let home = std::env::var("HOME").unwrap_or_else(|_| "/root".into());
    for level in isolated_levels() {
        let b = at(level);
        let secret = secret.display();
        for command in [
            "cat /etc/shadow".to_owned(),
            "head -c 1 /etc/gshadow".to_owned(),
            format!("cat {secret}"),
            format!("echo x > {secret}"),
            format!("echo x >> {}/new", outside.path().display()),
            format!("rm -f {secret} && test ! -e {secret} && false"),
            format!("ln {secret} stolen"),
            format!("mv {secret} stolen"),
            format!("ln -s {secret} link && cat link"),
            format!("truncate -s 0 {secret}"),
            format!("ls {home}/"),
            "ls /root/".to_owned(),
            // Harmless should they ever succeed.
            ": >> /usr/bin/env".to_owned(),
            ": >> /etc/hosts".to_owned(),
            "f=/proc/sys/kernel/core_pattern; x=$(cat $f); echo \"$x\" > $f".to_owned(),
            "echo h > /proc/sysrq-trigger".to_owned(),
            "cat /dev/vda /dev/sda /dev/mem /dev/kmsg /proc/kcore 2>/dev/null | head -c 1 | grep -q .".to_owned(),
            "mknod device b 254 0".to_owned(),
            "cat /sys/kernel/debug/x /sys/firmware/x".to_owned(),
            "mkdir -p /run/x /var/x".to_owned(),
        ] {
            b.bash_fails(&command).await;
        }
        assert_eq!(
            std::fs::read(outside.path().join("secret")).unwrap(),
            b"secret"
        );
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}

#[tokio::test]
async fn processes_of_the_host_are_out_of_reach() {
    let me = std::process::id();
    // Set before any sandbox exists, as a server's key would be.
    let environ = std::fs::read("/proc/self/environ").unwrap();
    assert!(!environ.is_empty());
    for level in isolated_levels() {
        let b = at(level);
        if b.sandbox.isolation().landlock_abi() < Some(6) && !b.sandbox.isolation().namespaces() {
            continue;
        }
        for file in [
            "environ",
            "mem",
            "maps",
            "root/etc/shadow",
            "cwd/",
            "fd/0",
            "exe",
        ] {
            b.bash_fails(&format!("test -e /proc/{me}/comm && ls -l /proc/{me}/{file} >/dev/null && head -c 1 /proc/{me}/{file} | grep -q .")).await;
        }
        b.bash_fails(&format!("kill -0 {me}")).await;
        // Only when the single signal was refused: this one would hit all.
        let survived = b
            .call(
                "bash",
                json!({"command": format!("kill -0 {me} || kill -9 -1")}),
            )
            .await;
        assert!(std::fs::read("/proc/self/comm").is_ok());
        drop(survived);
        b.ok("bash", json!({"restart": true})).await;
        assert_eq!(b.bash("echo alive").await, "alive");
    }
}

#[tokio::test]
async fn dangerous_system_calls_are_refused() {
    for level in isolated_levels() {
        let b = at(level);
        for (call, arguments) in [
            (libc::SYS_ptrace, "0, 0, 0, 0"),
            (
                libc::SYS_mount,
                "my $a=\"none\", my $b=\"/tmp\", my $c=\"tmpfs\", 0, 0",
            ),
            (libc::SYS_umount2, "my $a=\"/tmp\", 2"),
            (libc::SYS_chroot, "my $a=\".\""),
            (libc::SYS_pivot_root, "my $a=\".\", my $b=\".\""),
            (libc::SYS_open_tree, "-100, my $a=\".\", 1"),
            (libc::SYS_fsopen, "my $a=\"tmpfs\", 0"),
            (libc::SYS_setns, "0, 0"),
            (libc::SYS_unshare, "0x10000000"),
            (libc::SYS_unshare, "0x20000"),
            (libc::SYS_unshare, "0x80"),
            (libc::SYS_clone, "0x10000000 | 17, 0, 0, 0, 0"),
            (libc::SYS_bpf, "0, 0, 0"),
            (libc::SYS_perf_event_open, "0, 0, 0, 0, 0"),
            (libc::SYS_userfaultfd, "0"),
            (libc::SYS_keyctl, "0, -3, 0"),
            (libc::SYS_add_key, "0, 0, 0, 0, 0"),
            (libc::SYS_io_uring_setup, "1, 0"),
            (libc::SYS_init_module, "0, 0, 0"),
            (libc::SYS_finit_module, "0, 0, 0"),
            (libc::SYS_kexec_load, "0, 0, 0, 0"),
            (libc::SYS_reboot, "0, 0, 0, 0"),
            (libc::SYS_swapon, "0, 0"),
            (libc::SYS_open_by_handle_at, "0, 0, 0"),
            (libc::SYS_process_vm_readv, "1, 0, 0, 0, 0, 0"),
            (libc::SYS_process_vm_writev, "1, 0, 0, 0, 0, 0"),
            (libc::SYS_pidfd_getfd, "0, 0, 0"),
            (libc::SYS_syslog, "3, 0, 0"),
            (libc::SYS_sethostname, "my $a=\"x\", 1"),
            (libc::SYS_settimeofday, "0, 0"),
            (libc::SYS_personality, "0x0040000"),
            (libc::SYS_ioctl, "0, 0x5412, my $a=\"x\""),
            (libc::SYS_ioctl, "0, 0x541c, my $a=\"x\""),
            // The upper half of the request number is not looked at.
            (libc::SYS_ioctl, "0, 0x100005412, my $a=\"x\""),
            (libc::SYS_socket, "17, 3, 0"),
            (libc::SYS_socket, "40, 1, 0"),
            (libc::SYS_socket, "38, 5, 0"),
        ] {
            assert_eq!(
                errno(&b, call, arguments).await,
                libc::EPERM,
                "{level:?} {call}({arguments})"
            );
        }
        assert_eq!(errno(&b, libc::SYS_clone3, "0, 0").await, libc::ENOSYS);
        // The same calls under their x32 numbers.
        assert_eq!(
            errno(&b, 0x4000_0000 + libc::SYS_ptrace, "0, 0, 0, 0").await,
            libc::ENOSYS
        );
        // What ordinary programs need still works.
        assert_eq!(errno(&b, libc::SYS_personality, "0xffffffff").await, 0);
        assert_eq!(
            b.bash("perl -e 'print fork() ? \"parent\" : exit 0; wait'")
                .await,
            "parent"
        );
    }
}

#[tokio::test]
async fn set_user_id_bits_are_refused_and_useless() {
    for level in isolated_levels() {
        let b = at(level);
        b.bash_fails("cp /bin/bash sh && chmod u+s sh").await;
        b.bash_fails("touch f && chmod g+s f").await;
        b.bash_fails(
            "perl -e 'use Fcntl; sysopen(my $f, \"made\", O_CREAT|O_WRONLY, 04755) or exit 1'",
        )
        .await;
        assert_eq!(
            b.bash("grep NoNewPrivs /proc/self/status | cut -f2").await,
            "1"
        );
        b.bash_fails("su -c true; test $? = 0").await;
    }
}

#[tokio::test]
async fn the_network_is_denied_by_default() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let connect = format!("exec 3<>/dev/tcp/127.0.0.1/{port}");
    for level in isolated_levels() {
        let b = at(level);
        b.bash_fails(&format!("({connect}) 2>/dev/null")).await;
        b.bash_fails("(echo x >/dev/udp/127.0.0.1/53) 2>/dev/null && (exec 3<>/dev/tcp/1.1.1.1/53) 2>/dev/null").await;
        let b = with(|builder| builder.isolation(level).network(Network::Allow));
        assert_eq!(
            b.bash(&format!("{connect} && echo connected")).await,
            "connected"
        );
    }
}

#[tokio::test]
async fn a_private_loopback_remains_with_namespaces() {
    let b = at(Isolation::Required);
    if b.sandbox.isolation().namespaces() {
        let script = "use IO::Socket::INET; my $l = IO::Socket::INET->new(Listen => 1, LocalAddr => \"127.0.0.1\") or die; my $c = IO::Socket::INET->new(PeerAddr => \"127.0.0.1\", PeerPort => $l->sockport) or die; print \"ok\"";
        assert_eq!(b.bash(&format!("perl -e '{script}'")).await, "ok");
    }
}

#[tokio::test]
async fn abstract_sockets_of_the_host_are_out_of_reach() {
    let name = format!("hostler-test-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name).unwrap();
    let _listener = UnixListener::bind_addr(&address).unwrap();
    let script = format!(
        "perl -e 'use Socket; socket(my $s, AF_UNIX, SOCK_STREAM, 0) or exit 1; connect($s, pack(\"Sa*\", AF_UNIX, \"\\0{name}\")) or exit 1'"
    );
    for level in isolated_levels() {
        let b = with(|builder| builder.isolation(level).network(Network::Allow));
        if b.sandbox.isolation().landlock_abi() >= Some(6) {
            b.bash_fails(&script).await;
        }
    }
    let b = with(|builder| builder.isolation(Isolation::Unisolated));
    b.bash(&script).await;
}

#[tokio::test]
async fn limits_hold() {
    let limits = Limits {
        processes: 40,
        memory_bytes: Some(256 << 20),
        file_bytes: Some(1 << 20),
        open_files: 256,
        cpu_seconds: Some(1),
        ..Limits::default()
    };
    let b = with(|builder| builder.limits(limits));
    b.bash_fails("perl -e 'my $x = \"x\" x (512 << 20)'").await;
    b.bash_fails("head -c 2M /dev/zero > big").await;
    assert_eq!(
        std::fs::metadata(b.path().join("big")).unwrap().len(),
        1 << 20
    );
    b.bash_fails("perl -e 'while (1) {}'").await;
    assert_eq!(b.bash("ulimit -n; ulimit -c").await, "256\n0");
    if b.sandbox
        .isolation()
        .gaps()
        .contains(&"The process limit does not bind root.")
    {
        return;
    }
    // More than the limit at once: some must fail, and the shell survives.
    let output = b.bash("perl -e 'my $n = 0; for (1..60) { my $p = fork(); if (!defined $p) { $n++ } elsif (!$p) { sleep 100; exit } } print $n'").await;
    let refused: usize = output.parse().unwrap();
    assert!((20..60).contains(&refused), "{refused}");
    b.ok("bash", json!({"restart": true})).await;
    let bomb = json!({"command": ":(){ :|:& };:; sleep 100", "timeout_ms": 500});
    assert_eq!(
        b.fails("bash", bomb).await,
        "bash: bash command timed out after 500ms"
    );
    assert_eq!(b.bash("echo calm").await, "calm");
}

#[tokio::test]
async fn this_process_is_not_restricted() {
    for level in isolated_levels() {
        at(level).bash("true").await;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let field = |name: &str| {
        status
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .map(|value| value.trim().to_owned())
    };
    assert_eq!(field("NoNewPrivs:").as_deref(), Some("0"));
    assert_eq!(field("Seccomp:").as_deref(), Some("0"));
    std::fs::read_dir("/etc").unwrap();
    tempfile::NamedTempFile::new().unwrap();
    assert!(
        std::process::Command::new("true")
            .status()
            .unwrap()
            .success()
    );
}

#[tokio::test]
async fn commands_go_first_when_memory_is_short() {
    for level in isolated_levels() {
        assert_eq!(at(level).bash("cat /proc/self/oom_score_adj").await, "800");
    }
}

#[test]
fn bad_settings_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    std::fs::write(&file, "").unwrap();
    let build =
        |configure: fn(hostler_sandbox::SandboxBuilder) -> hostler_sandbox::SandboxBuilder| {
            configure(Sandbox::builder(dir.path())).build().unwrap_err()
        };
    assert!(matches!(
        Sandbox::builder("/none").build().unwrap_err(),
        BuildError::Path { .. }
    ));
    assert!(matches!(
        Sandbox::builder(&file).build().unwrap_err(),
        BuildError::NotADirectory(_)
    ));
    assert!(matches!(build(|b| b.env("A=B", "")), BuildError::Environment(name) if name == "A=B"));
    assert!(matches!(
        build(|b| b.env("", "")),
        BuildError::Environment(_)
    ));
    assert!(matches!(
        build(|b| b.env("A", "\0")),
        BuildError::Environment(_)
    ));
    for path in ["relative", "/", "/a/../b"] {
        let error = Sandbox::builder(dir.path())
            .workdir_at(path)
            .build()
            .unwrap_err();
        assert!(matches!(error, BuildError::Visible { .. }), "{path}");
    }
    assert!(matches!(
        build(|b| b.limits(Limits {
            open_files: 10,
            ..Limits::default()
        })),
        BuildError::Limit {
            limit: "open_files",
            value: 10,
            least: 256
        }
    ));
    let twice = Sandbox::builder(dir.path())
        .mount(dir.path(), "/workspace", hostler_sandbox::Access::ReadOnly)
        .build();
    assert!(matches!(twice, Err(BuildError::Visible { .. })));
}
