//! One persistent bash, spoken to through pipes.

use std::io;
use std::os::fd::OwnedFd;

use memchr::memmem;
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::unix::pipe;

use crate::builder::Network;
use crate::egress::Proxy;
use crate::isolation::child::{OUTPUT_FD, Plan};
use crate::isolation::spawn::{self, Process, SpawnError, UserMap};
use crate::text::Tail;

const CHUNK: usize = 64 * 1024;
/// More than the kernel lets a pipe hold without privileges.
const LARGEST_PIPE: usize = 1024 * 1024;
/// The variable by which leftovers of a shell are found when there is no
/// process namespace to end them.
pub(crate) const MARKER: &str = "SANDBOX_ID";

/// What a command left.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) output: String,
    /// -1 when the shell's answer could not be read.
    pub(crate) status: i32,
}

/// How a command can end other than by finishing.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The shell itself ended, after this output.
    Ended(String),
    Io(io::Error),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Broken {
        Broken::Io(error)
    }
}

/// A running shell. Dropping it kills everything that it started.
#[derive(Debug)]
pub(crate) struct Shell {
    // Before the process, so that no watch outlives what it watches.
    exit: AsyncFd<OwnedFd>,
    commands: pipe::Sender,
    output: pipe::Receiver,
    /// Output that came after the previous command had finished.
    early: Vec<u8>,
    process: Process,
    /// Set where killing the process group may leave something behind.
    marker: Option<String>,
    /// Serves the network of the commands for as long as they live.
    _proxy: Option<Proxy>,
}

impl Shell {
    pub(crate) async fn start(
        plan: Plan,
        user: UserMap,
        marker: Option<String>,
        network: &Network,
    ) -> Result<Shell, SpawnError> {
        let started = spawn::start(plan, user).await?;
        let watch = |action| move |source| SpawnError::Parent { action, source };
        let pidfd = started
            .process
            .pidfd()
            .try_clone_to_owned()
            .map_err(watch("watch the shell"))?;
        // SAFETY: an `OwnedFd` is open and the same for as long as it lives.
        let exit = unsafe { AsyncFd::register_with_interest(pidfd, Interest::READABLE) }
            .map_err(|error| watch("watch the shell")(error.into()))?;
        let proxy = match (started.proxy, network) {
            (Some(listener), Network::Limited(rules)) => Some(
                Proxy::start(listener, rules.clone())
                    .map_err(watch("serve the sandbox's network"))?,
            ),
            _ => None,
        };
        Ok(Shell {
            exit,
            commands: pipe::Sender::from_owned_fd(started.commands)
                .map_err(watch("open the shell's input"))?,
            output: pipe::Receiver::from_owned_fd(started.output)
                .map_err(watch("open the shell's output"))?,
            early: Vec::new(),
            process: started.process,
            marker,
            _proxy: proxy,
        })
    }

    /// Runs one command. A caller that drops the future before it is done must
    /// drop the shell as well.
    pub(crate) async fn run(&mut self, command: &str, cap: usize) -> Result<Finished, Broken> {
        let sentinel = Sentinel::new();
        let script = sentinel.wrap(command);
        let mut scan = Scan::new(&sentinel, cap);
        let mut buffer = vec![0; CHUNK];
        scan.push(&std::mem::take(&mut self.early));
        let mut unsent = script.as_bytes();
        loop {
            // In this order, because leftovers of earlier commands may fill the
            // output without an end.
            tokio::select! {
                biased;
                written = self.commands.write(unsent), if !unsent.is_empty() => match written {
                    Ok(length) => unsent = &unsent[length..],
                    // The shell's end shows up below, with its last output.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => unsent = &[],
                    Err(error) => return Err(error.into()),
                },
                ended = self.exit.readable() => {
                    ended?.retain_ready();
                    // It may have ended after it had finished the command.
                    return match self.drain(&mut scan, &mut buffer)? {
                        Some(status) => Ok(Finished { output: scan.into_text(), status }),
                        None => Err(Broken::Ended(scan.into_text())),
                    };
                }
                read = self.output.read(&mut buffer) => match read? {
                    0 => return Err(Broken::Ended(scan.into_text())),
                    length => {
                        if let Some((status, rest)) = scan.push(&buffer[..length]) {
                            self.early = rest;
                            return Ok(Finished { output: scan.into_text(), status });
                        }
                    }
                },
            }
        }
    }

    /// Whether the shell ended between two commands.
    pub(crate) fn has_ended(&self) -> bool {
        self.process.has_ended()
    }

    /// Takes what a shell that has ended left in its pipe, and the command's
    /// status if that is there.
    fn drain(&mut self, scan: &mut Scan<'_>, buffer: &mut [u8]) -> io::Result<Option<i32>> {
        let mut drained = 0;
        while drained < LARGEST_PIPE {
            match self.output.try_read(buffer) {
                Ok(0) => break,
                Ok(length) => {
                    drained += length;
                    if let Some((status, _)) = scan.push(&buffer[..length]) {
                        return Ok(Some(status));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Kills the shell and everything it started, and waits until it is gone.
    pub(crate) async fn kill(mut self) {
        self.process.kill();
        if let Ok(mut ended) = self.exit.readable().await {
            ended.retain_ready();
        }
        self.process.try_reap();
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        self.process.kill();
        self.process.reap();
        if let Some(marker) = &self.marker
            && self.process.is_ours()
        {
            sweep(marker);
        }
    }
}

/// Kills processes that left the shell's process group but still carry its
/// mark in the environment that they were started with. Repeats until none is
/// found, because one that is missed in a pass may have started another.
fn sweep(marker: &str) {
    let needle = format!("{MARKER}={marker}");
    let mut killed = false;
    for _ in 0..16 {
        let Ok(entries) = std::fs::read_dir("/proc") else {
            return;
        };
        let (mut found, mut unsure) = (false, false);
        for entry in entries.flatten() {
            let Some(pid) = entry
                .file_name()
                .to_str()
                .and_then(|name| name.parse().ok())
                .and_then(rustix::process::Pid::from_raw)
            else {
                continue;
            };
            // Held before the check, so that the number cannot change hands
            // between it and the kill.
            let Ok(pidfd) = rustix::process::pidfd_open(pid, rustix::process::PidfdFlags::empty())
            else {
                continue;
            };
            let Ok(environ) = std::fs::read(entry.path().join("environ")) else {
                continue;
            };
            if environ.split(|&b| b == 0).any(|v| v == needle.as_bytes()) {
                found = true;
                let _ = rustix::process::pidfd_send_signal(&pidfd, rustix::process::Signal::KILL);
            } else if environ.is_empty() && entry.path().join("exe").read_link().is_ok() {
                // In the middle of `execve` a process has no environment yet.
                unsure = true;
            }
        }
        if !found && !unsure {
            return;
        }
        killed = found;
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    if killed {
        tracing::warn!("processes of a sandbox keep starting new ones while they are being killed");
    }
}

/// A line that only the shell can print, and only after the command.
struct Sentinel {
    halves: [String; 2],
}

impl Sentinel {
    fn new() -> Sentinel {
        Sentinel {
            halves: [crate::random_hex(), crate::random_hex()],
        }
    }

    fn line_start(&self) -> String {
        format!("{}{}:", self.halves[0], self.halves[1])
    }

    /// The command as an argument of `eval`, so that an open quote or bracket
    /// in it is an error of its own instead of swallowing what follows.
    fn wrap(&self, command: &str) -> String {
        let quoted = command.replace('\'', r"'\''");
        let [first, second] = &self.halves;
        format!(
            "{{ eval '{quoted}'\n}} </dev/null >&{OUTPUT_FD} 2>&1 {OUTPUT_FD}>&-\n\
             printf '%s%s:%d\\n' {first} {second} \"$?\" >&{OUTPUT_FD}\n"
        )
    }
}

/// Looks for the sentinel in a stream of chunks.
struct Scan<'a> {
    start: String,
    finder: memmem::Finder<'a>,
    tail: Tail,
    /// The last bytes, which may be the beginning of the sentinel.
    held: Vec<u8>,
}

impl Scan<'_> {
    fn new(sentinel: &Sentinel, cap: usize) -> Scan<'static> {
        let start = sentinel.line_start();
        Scan {
            finder: memmem::Finder::new(start.as_bytes()).into_owned(),
            start,
            tail: Tail::new(cap),
            held: Vec::new(),
        }
    }

    /// Takes a chunk. When the sentinel is complete: the exit status, and what
    /// came after it.
    fn push(&mut self, chunk: &[u8]) -> Option<(i32, Vec<u8>)> {
        self.held.extend_from_slice(chunk);
        if let Some(at) = self.finder.find(&self.held) {
            let after = at + self.start.len();
            let end = after + memchr::memchr(b'\n', &self.held[after..])?;
            let status = std::str::from_utf8(&self.held[after..end])
                .ok()
                .and_then(|status| status.parse().ok())
                .unwrap_or(-1);
            self.tail.push(&self.held[..at]);
            let rest = self.held.split_off(end + 1);
            self.held.clear();
            return Some((status, rest));
        }
        let keep = self.held.len().min(self.start.len());
        let settled = self.held.len() - keep;
        self.tail.push(&self.held[..settled]);
        self.held.drain(..settled);
        None
    }

    fn into_text(mut self) -> String {
        self.tail.push(&self.held);
        self.tail.into_text()
    }
}
