//! What happens to commands when the program that runs them is killed.

mod common;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use common::{boxed, with};
use hostler_sandbox::Isolation;

const CHILD: &str = "HOSTLER_TEST_DEATH_CHILD";

/// Runs this test once more in a process of its own, which starts a command
/// and is then killed with no chance to tidy up.
#[test]
fn commands_die_with_the_program() {
    if std::env::var_os(CHILD).is_some() {
        return child();
    }
    if !boxed().sandbox.isolation().namespaces() {
        return;
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "commands_die_with_the_program", "--nocapture"])
        .env(CHILD, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // The command holds a pipe; its end is the command's end.
    let mut said = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let mut after = |word: &str| {
        said.find_map(|line| line.strip_prefix(word).map(PathBuf::from))
            .unwrap()
    };
    let private = after("private ");
    let pipe = after("fifo ");
    let held = std::fs::File::open(&pipe).unwrap();
    let mut reader = BufReader::new(held);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    assert_eq!(line, "running\n");
    child.kill().unwrap();
    child.wait().unwrap();
    line.clear();
    assert_eq!(
        reader.read_line(&mut line).unwrap(),
        0,
        "ends when all writers are gone"
    );
    // It could not do that itself.
    std::fs::remove_dir_all(private).unwrap();
    std::fs::remove_dir_all(pipe.parent().unwrap()).unwrap();
}

fn child() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let b = with(|builder| builder.isolation(Isolation::Required));
    let path = b.path().join("pipe");
    runtime.block_on(async {
        b.bash("mkfifo pipe").await;
        let private = b.sandbox.roots().pop().unwrap().host;
        println!("private {}", private.parent().unwrap().display());
        println!("fifo {}", path.display());
        b.bash("exec 7>pipe; echo running >&7; setsid sleep 1000 & sleep 1000")
            .await;
    });
}
