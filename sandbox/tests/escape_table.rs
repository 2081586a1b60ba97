//! Known ways out of a sandbox, tried at every level of isolation. What each
//! level stops stands in `docs/sandbox.md`, which is written from here:
//! `HOSTLER_WRITE=1 cargo test -p hostler-sandbox --test escape_table`.

mod common;

use std::fmt::Write as _;
use std::net::{TcpListener, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use common::{Box, with};
use hostler_sandbox::{Isolation, Limits};

/// One way out: what is tried, and a script that prints `OUT` when it got
/// somewhere. `$SECRET`, `$OUTSIDE`, `$VICTIM`, `$ME`, `$TCP`, `$UDP`,
/// `$SOCKET`, `$ABSTRACT` and `$SHM` are things of the host.
struct Way {
    what: &'static str,
    script: &'static str,
    /// Not tried without isolation, where it would harm the machine.
    harmful: bool,
}

const fn way(what: &'static str, script: &'static str) -> Way {
    Way {
        what,
        script,
        harmful: false,
    }
}

const fn harmful(what: &'static str, script: &'static str) -> Way {
    Way {
        what,
        script,
        harmful: true,
    }
}

const FILES: &[Way] = &[
    way(
        "read a file outside by its path",
        "grep -q secret $SECRET && echo OUT",
    ),
    way(
        "read it through `..`",
        "grep -q secret ../../../../../../../../..$SECRET && echo OUT",
    ),
    way(
        "read it through a symbolic link",
        "ln -s $SECRET a; grep -q secret a && echo OUT",
    ),
    way(
        "read it through a linked directory",
        "ln -s $OUTSIDE b; grep -q secret b/secret && echo OUT",
    ),
    way(
        "read it through a hard link",
        "ln $SECRET c && grep -q secret c && echo OUT",
    ),
    way(
        "read it while a directory turns into a link",
        "mkdir d; echo x > d/secret; (for i in {1..300}; do mv d e; ln -s $OUTSIDE d; rm d; mv e d; done) & \
         for i in {1..300}; do cat d/secret 2>/dev/null; done | grep -q ^secret && echo OUT; wait",
    ),
    way(
        "read it under the first process's root",
        "grep -q secret /proc/1/root$SECRET && echo OUT",
    ),
    way(
        "read it under the engine's root",
        "grep -q secret /proc/$ME/root$SECRET && echo OUT",
    ),
    way(
        "list the engine's directory",
        "ls /proc/$ME/cwd/ | grep -q . && echo OUT",
    ),
    way(
        "list a directory outside",
        "ls $OUTSIDE | grep -q . && echo OUT",
    ),
    way(
        "write a new file outside",
        "echo x > $OUTSIDE/new && echo OUT; rm -f $OUTSIDE/new",
    ),
    way(
        "open a file outside for writing",
        "exec 3>>$SECRET && echo OUT",
    ),
    way(
        "change the mode of a file outside",
        "chmod 644 $SECRET && echo OUT",
    ),
    way(
        "change the times of a file outside",
        "touch -c -d @0 $SECRET; [ \"$(stat -c %Y $SECRET)\" = 0 ] && echo OUT",
    ),
    way(
        "move a file outside",
        "echo x > f; mv f $OUTSIDE/f && [ -e $OUTSIDE/f ] && echo OUT; rm -f $OUTSIDE/f",
    ),
    way("link a file from outside", "ln $SECRET g && echo OUT"),
    way(
        "read the host's passwords",
        "head -c 1 /etc/shadow | grep -q . && echo OUT",
    ),
    way("list root's home", "ls -A /root | grep -q . && echo OUT"),
    way(
        "change the host's configuration",
        "exec 3>>/etc/hosts && echo OUT",
    ),
    way(
        "change the host's programs",
        "exec 3>>/usr/bin/env && echo OUT",
    ),
    way(
        "find a service's files",
        "ls -A /var/lib | grep -q . && echo OUT",
    ),
    way("make a device", "mknod m c 1 1 && echo OUT"),
    way(
        "open a disk",
        "for d in /dev/[svx]d[a-z] /dev/nvme0n1; do exec 3<$d && echo OUT && break; done",
    ),
    way("open the machine's memory", "exec 3</dev/mem && echo OUT"),
    way("open the kernel's log", "exec 3</dev/kmsg && echo OUT"),
    way(
        "open the kernel's settings for writing",
        "exec 3>>/proc/sys/kernel/core_pattern && echo OUT",
    ),
    way(
        "open the kernel's emergency keys",
        "exec 3>>/proc/sysrq-trigger && echo OUT",
    ),
    way(
        "open devices' settings for writing",
        "exec 3>>/sys/kernel/mm/transparent_hugepage/enabled && echo OUT",
    ),
    way(
        "read the kernel's memory map",
        "head -c 1 /proc/kcore | grep -qa . && echo OUT",
    ),
    way(
        "open a file by its handle",
        "perl -e '$! = 0; syscall(304, -1, 0, 0); print \"OUT\" if $! != 1'",
    ),
];

const PROCESSES: &[Way] = &[
    way(
        "see the host's processes",
        "[ -d /proc/$VICTIM ] && echo OUT",
    ),
    way(
        "read the engine's environment",
        "grep -qa = /proc/$ME/environ && echo OUT",
    ),
    way(
        "read the engine's memory",
        "exec 3</proc/$ME/mem && echo OUT",
    ),
    way(
        "read the engine's memory map",
        "grep -q . /proc/$ME/maps && echo OUT",
    ),
    way(
        "use the engine's files",
        "ls -l /proc/$ME/fd/ | grep -q '>' && echo OUT",
    ),
    way("signal the engine", "kill -0 $ME && echo OUT"),
    way("signal another process", "kill -0 $VICTIM && echo OUT"),
    way(
        "trace another process",
        "perl -e 'print \"OUT\" if syscall(101, 0x4206, $ENV{VICTIM}+0, 0, 0) == 0'",
    ),
    way(
        "read another process's memory",
        "perl -e '$! = 0; syscall(310, $ENV{VICTIM}+0, 0, 0, 0, 0, 0); print \"OUT\" if $! == 0'",
    ),
    way(
        "hold another process",
        "perl -e 'print \"OUT\" if syscall(434, $ENV{VICTIM}+0, 0) >= 0'",
    ),
    way(
        "change another process's limits",
        "perl -e 'my $b = \"\\0\" x 16; print \"OUT\" if syscall(302, $ENV{VICTIM}+0, 7, 0, $b) == 0'",
    ),
    way(
        "change another process's priority",
        "perl -e 'print \"OUT\" if syscall(141, 0, $ENV{VICTIM}+0, 5) == 0'",
    ),
    way(
        "find variables of the engine in the own environment",
        "env | grep -q ^CARGO_ && echo OUT",
    ),
    way(
        "find open files of the engine",
        "ls -l /proc/$$/fd | grep -qE '> /(home|work|root|tmp/[^h]|var)' && echo OUT",
    ),
    way(
        "attach to the host's shared memory",
        "perl -e 'print \"OUT\" if defined shmget($ENV{SHM}+0, 1, 0)'",
    ),
    way(
        "see files in the host's shared memory",
        "[ -e /dev/shm/hostler-escape-$ME ] && echo OUT",
    ),
];

const RIGHTS: &[Way] = &[
    way(
        "be root on the host",
        "perl -e '$> = 0; open my $f, \"<\", \"/etc/shadow\" and print \"OUT\"'",
    ),
    way(
        "hold the administrator's capability",
        "(( 0x$(awk '/CapEff/ {print $2}' /proc/self/status) & 1 << 21 )) && echo OUT",
    ),
    way(
        "win rights by a set-user-ID program",
        "grep -q 'NoNewPrivs:.*0' /proc/self/status && echo OUT",
    ),
    way(
        "leave a set-user-ID program behind",
        "cp /bin/true s && chmod u+s s && [ -u s ] && echo OUT",
    ),
    way("make a user namespace", "unshare -U true && echo OUT"),
    way("make a mount namespace", "unshare -m true && echo OUT"),
    way(
        "make namespaces with clone3",
        "perl -e 'my $a = pack(\"Q11\", 0x10000000, (0) x 10); $! = 0; my $r = syscall(435, $a, 88); if ($r == 0) { exit } print \"OUT\" if $r > 0'",
    ),
    way(
        "enter the engine's namespaces",
        "nsenter -t $ME -m true && echo OUT",
    ),
    way(
        "mount a file system",
        "mkdir -p n; perl -e 'print \"OUT\" if syscall(165, \"none\", \"n\", \"tmpfs\", 0, 0) == 0'; umount n",
    ),
    way(
        "mount with the new calls",
        "perl -e '$! = 0; syscall(430, \"tmpfs\", 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "change the root",
        "perl -e 'chroot(\".\") and print \"OUT\"'",
    ),
    harmful(
        "unmount something",
        "perl -e 'print \"OUT\" if syscall(166, \"/proc\", 2) == 0'",
    ),
    harmful(
        "make the system writable",
        "perl -e 'print \"OUT\" if syscall(165, \"none\", \"/usr\", 0, 32|4096, 0) == 0'",
    ),
    way(
        "load a kernel module",
        "perl -e '$! = 0; syscall(313, -1, \"\", 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "load a program into the kernel",
        "perl -e '$! = 0; syscall(321, 0, 0, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "watch the processor",
        "perl -e '$! = 0; syscall(298, 0, 0, -1, -1, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "use the kernel's keys",
        "perl -e '$! = 0; syscall(250, 0, -3, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "handle page faults for others",
        "perl -e '$! = 0; syscall(323, -1); print \"OUT\" if $! != 1'",
    ),
    way(
        "use request rings, which no filter sees",
        "perl -e '$! = 0; syscall(425, 0, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "start another kernel",
        "perl -e '$! = 0; syscall(246, 0, 0, 0, -1); print \"OUT\" if $! != 1'",
    ),
    way(
        "restart the machine",
        "perl -e '$! = 0; syscall(169, 0, 0, 0, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "name the machine",
        "perl -e '$! = 0; syscall(170, 0, -1); print \"OUT\" if $! != 1'",
    ),
    way(
        "set the clock",
        "perl -e '$! = 0; syscall(227, -1, 0); print \"OUT\" if $! != 1'",
    ),
    way(
        "use calls of another system table",
        "perl -e '$! = 0; syscall(0x40000000 + 39); print \"OUT\" if $! == 0'",
    ),
    way(
        "type into the terminal",
        "perl -e '$! = 0; ioctl(STDIN, 0x5412, my $c = \"x\"); print \"OUT\" if $! != 1'",
    ),
];

const NETWORK: &[Way] = &[
    way(
        "connect to the host",
        "exec 3<>/dev/tcp/127.0.0.1/$TCP && echo OUT",
    ),
    way(
        "send to the host without a connection",
        "echo x > /dev/udp/127.0.0.1/$UDP; sleep 0.1; [ -e $OUTSIDE/udp ] && echo OUT",
    ),
    way(
        "make a raw socket",
        "perl -MSocket -e 'socket(S, 2, 3, 1) and print \"OUT\"'",
    ),
    way(
        "make a packet socket",
        "perl -e 'socket(S, 17, 3, 0) and print \"OUT\"'",
    ),
    way(
        "make a socket of the hypervisor",
        "perl -e 'socket(S, 40, 1, 0) and connect(S, pack(\"SSLLx4\", 40, 0, 1024, 2)) and print \"OUT\"; print \"OUT\" if $! == 110'",
    ),
    way(
        "use a network card",
        "grep -qvE '^(Inter|.face| *lo:)' /proc/net/dev && echo OUT",
    ),
    way(
        "connect to a Unix socket of the host",
        "perl -MSocket -e 'socket(S, 1, 1, 0) and connect(S, pack_sockaddr_un($ENV{SOCKET})) and print \"OUT\"'",
    ),
    way(
        "connect to an abstract socket of the host",
        "perl -MSocket -e 'socket(S, 1, 1, 0) and connect(S, pack_sockaddr_un(\"\\0$ENV{ABSTRACT}\")) and print \"OUT\"'",
    ),
];

const RESOURCES: &[Way] = &[
    harmful(
        "start processes without end",
        "for i in {1..400}; do sleep 3 & done 2>/dev/null; (( $(jobs -r | wc -l) > 250 )) && echo OUT; kill $(jobs -p)",
    ),
    way(
        "take memory without end",
        "perl -e 'my $x = \"a\" x (600 << 20); print \"OUT\" if length $x'",
    ),
    way(
        "write a file without end",
        "head -c 30M /dev/zero > big; (( $(stat -c %s big) > 20 << 20 )) && echo OUT",
    ),
    way(
        "open files without end",
        "perl -e 'my @f; for (1..600) { open my $f, \"<\", \"/dev/null\" or last; push @f, $f } print \"OUT\" if @f > 550'",
    ),
    way("raise a limit again", "ulimit -n 100000 && echo OUT"),
    way("leave a memory dump", "ulimit -c unlimited && echo OUT"),
];

const AREAS: &[(&str, &[Way])] = &[
    ("Files", FILES),
    ("Processes", PROCESSES),
    ("Rights", RIGHTS),
    ("Network, when it is denied", NETWORK),
    ("Resources", RESOURCES),
];

const LEVELS: &[Isolation] = &[
    Isolation::Required,
    Isolation::WithoutNamespaces,
    Isolation::Unisolated,
];

/// Things of the host that nothing may reach.
struct Host {
    outside: tempfile::TempDir,
    victim: Child,
    tcp: TcpListener,
    udp: u16,
    _socket: UnixListener,
    _abstract: UnixListener,
    shm: i32,
}

/// A key that no other run of this test uses at the same time.
fn shm_key() -> i32 {
    0x6800_0000 | std::process::id().cast_signed()
}

impl Host {
    fn new() -> Host {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "secret").unwrap();
        let victim = Command::new("sleep")
            .arg("600")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
        let port = udp.local_addr().unwrap().port();
        let mark = outside.path().join("udp");
        std::thread::spawn(move || {
            while udp.recv(&mut [0; 8]).is_ok() {
                let _ = std::fs::write(&mark, "");
            }
        });
        let name = format!("hostler-escape-{}", std::process::id());
        std::fs::write(format!("/dev/shm/{name}"), "x").unwrap();
        let address = SocketAddr::from_abstract_name(&name).unwrap();
        // SAFETY: makes a segment of its own key and size; nothing is mapped.
        let shm = unsafe { libc::shmget(shm_key(), 1, libc::IPC_CREAT | 0o666) };
        assert!(shm >= 0);
        Host {
            tcp: TcpListener::bind("127.0.0.1:0").unwrap(),
            udp: port,
            _socket: UnixListener::bind(outside.path().join("socket")).unwrap(),
            _abstract: UnixListener::bind_addr(&address).unwrap(),
            victim,
            outside,
            shm,
        }
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let outside = self.outside.path().canonicalize().unwrap();
        let text = |path: &Path| path.display().to_string();
        let me = std::process::id();
        vec![
            ("SECRET", text(&outside.join("secret"))),
            ("SOCKET", text(&outside.join("socket"))),
            ("OUTSIDE", text(&outside)),
            ("VICTIM", self.victim.id().to_string()),
            ("ME", me.to_string()),
            ("TCP", self.tcp.local_addr().unwrap().port().to_string()),
            ("UDP", self.udp.to_string()),
            ("ABSTRACT", format!("hostler-escape-{me}")),
            ("SHM", shm_key().to_string()),
        ]
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.victim.kill();
        let _ = self.victim.wait();
        let _ = std::fs::remove_file(format!("/dev/shm/hostler-escape-{}", std::process::id()));
        // SAFETY: removes the segment made above.
        unsafe { libc::shmctl(self.shm, libc::IPC_RMID, std::ptr::null_mut()) };
    }
}

fn sandbox(host: &Host, level: Isolation) -> Box {
    with(|builder| {
        let builder = builder.isolation(level).limits(Limits {
            timeout: Duration::from_secs(60),
            memory_bytes: Some(512 << 20),
            processes: 200,
            file_bytes: Some(20 << 20),
            open_files: 512,
            ..Limits::default()
        });
        host.variables()
            .into_iter()
            .fold(builder, |builder, (name, value)| builder.env(name, value))
    })
}

/// What became of a way: nothing came out, something did, or nobody tried.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Stopped,
    Open,
    NotTried,
}

async fn attempt(host: &Host, level: Isolation, way: &Way) -> Outcome {
    if way.harmful && level == Isolation::Unisolated {
        return Outcome::NotTried;
    }
    let _ = std::fs::remove_file(host.outside.path().join("udp"));
    let b = sandbox(host, level);
    // In a shell of its own: a way that takes its limits takes them along.
    let script = format!("( {} ) 2>/dev/null", way.script);
    let output = b
        .call("bash", serde_json::json!({ "command": script }))
        .await;
    let said = output.content[0]["text"].as_str().unwrap_or_default();
    if said.contains("OUT") {
        Outcome::Open
    } else {
        Outcome::Stopped
    }
}

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/sandbox.md");
const BEGIN: &str = "<!-- written by sandbox/tests/escape_table.rs -->\n";

#[tokio::test]
async fn each_level_stops_what_the_book_says() {
    let host = Host::new();
    let levels: Vec<String> = LEVELS
        .iter()
        .map(|level| sandbox(&host, *level).sandbox.isolation().to_string())
        .collect();
    let mut table = String::new();
    let mut open = Vec::new();
    let mut count = 0;
    for (area, ways) in AREAS {
        writeln!(
            table,
            "\n### {area}\n\n| Tried | `{}` |",
            levels.join("` | `")
        )
        .unwrap();
        writeln!(table, "|---|{}", "---|".repeat(levels.len())).unwrap();
        for way in *ways {
            count += 1;
            write!(table, "| {} |", way.what).unwrap();
            for (level, name) in LEVELS.iter().zip(&levels) {
                let outcome = attempt(&host, *level, way).await;
                let word = match outcome {
                    Outcome::Stopped => "stopped",
                    Outcome::Open => "**open**",
                    Outcome::NotTried => "not tried",
                };
                write!(table, " {word} |").unwrap();
                if outcome == Outcome::Open && *level == Isolation::Required {
                    open.push(format!("{}: {name}", way.what));
                }
            }
            table.push('\n');
        }
    }
    assert!(open.is_empty(), "the default level lets through: {open:#?}");
    assert!(count >= 60, "{count}");
    assert_eq!(
        std::fs::read(host.outside.path().join("secret")).unwrap(),
        b"secret"
    );

    let document = std::fs::read_to_string(DOCUMENT).unwrap();
    let (head, written) = document.split_once(BEGIN).expect("a place for the table");
    if std::env::var_os("HOSTLER_WRITE").is_some() {
        std::fs::write(DOCUMENT, format!("{head}{BEGIN}{table}")).unwrap();
    } else if written.contains(&format!("`{}`", levels.join("` | `"))) {
        // Another kernel offers other levels, and its table would be another.
        assert_eq!(
            written, table,
            "run it with HOSTLER_WRITE=1 and look at the difference"
        );
    }
}

/// What commands leave running ends with the sandbox.
#[tokio::test]
async fn nothing_outlives_the_sandbox() {
    for level in [Isolation::Required, Isolation::WithoutNamespaces] {
        let b = with(|builder| builder.isolation(level));
        b.bash("setsid nohup bash -c 'sleep 1; touch alive' >/dev/null 2>&1 & disown; echo ok")
            .await;
        b.sandbox.close().await;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert!(!b.path().join("alive").exists(), "{level:?}");
    }
}
