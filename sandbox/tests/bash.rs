//! The persistent shell, at every level of isolation.

mod common;

use std::time::Duration;

use common::{all_levels, at, boxed, call, text, with};
use hostler::tool::ToolExecutor;
use hostler_sandbox::Limits;
use serde_json::json;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn output_and_status() {
    for level in all_levels() {
        let b = at(level);
        assert_eq!(b.bash("echo hello; echo oops >&2").await, "hello\noops");
        assert_eq!(b.bash("true").await, "(no output)");
        assert_eq!(
            b.bash_fails("exit_code() { return 7; }; exit_code").await,
            "exit 7"
        );
        assert_eq!(b.bash_fails("echo why; false").await, "why");
        assert_eq!(b.bash("printf 'no newline'").await, "no newline");
        assert_eq!(b.bash("printf 'a\\n\\n\\n'").await, "a");
    }
}

#[tokio::test]
async fn the_working_directory_is_the_visible_one() {
    for level in all_levels() {
        let b = at(level);
        assert_eq!(
            b.bash("pwd").await,
            b.sandbox.visible_workdir().to_str().unwrap()
        );
        b.bash("echo made > file").await;
        assert_eq!(std::fs::read(b.path().join("file")).unwrap(), b"made\n");
    }
}

#[tokio::test]
async fn state_survives_between_calls() {
    for level in all_levels() {
        let b = at(level);
        b.bash("mkdir sub; cd sub; export COLOUR=green; f() { echo from f; }; shopt -s nullglob")
            .await;
        assert_eq!(
            b.bash("basename $PWD; echo $COLOUR; f; echo *.none").await,
            "sub\ngreen\nfrom f\n".trim_end()
        );
        b.bash("mkfifo pipe; { read line <pipe; echo got $line >result; } &")
            .await;
        assert_eq!(
            b.bash("echo word >pipe; wait; cat result").await,
            "got word"
        );
    }
}

#[tokio::test]
async fn restart_forgets_everything() {
    let b = boxed();
    b.bash("cd /; X=1; set -o noglob").await;
    assert_eq!(
        b.ok("bash", json!({"restart": true})).await,
        "bash session restarted"
    );
    assert_eq!(
        b.bash("echo \"[$X]\"; pwd").await,
        format!("[]\n{}", b.visible("").trim_end_matches('/'))
    );
    b.bash("X=2").await;
    assert_eq!(
        b.ok("bash", json!({"restart": true, "command": "echo \"[$X]\""}))
            .await,
        "[]"
    );
}

#[tokio::test]
async fn bad_input_is_named() {
    let b = boxed();
    for (input, expected) in [
        (json!({}), "bash: command is required"),
        (json!({"command": ""}), "bash: command is required"),
        (json!({"command": null}), "bash: command is required"),
        (json!({"command": 5}), "bash: command must be a string"),
        (
            json!({"command": "a\0b"}),
            "bash: command must not contain NUL characters",
        ),
        (
            json!({"command": "true", "restart": "yes"}),
            "bash: restart must be true or false",
        ),
        (
            json!({"command": "true", "timeout_ms": -1}),
            "bash: timeout_ms must be a whole number of milliseconds, 0 or more",
        ),
        (json!("ls"), "bash: input must be an object"),
    ] {
        assert_eq!(b.fails("bash", input).await, expected);
    }
    assert_eq!(b.fails("explode", json!({})).await, "unknown tool: explode");
}

#[tokio::test]
async fn unfinished_syntax_is_an_error_and_not_a_hang() {
    let b = boxed();
    for command in [
        "echo 'open",
        "echo \"open",
        "if true; then",
        "{ echo",
        "echo )",
        "}",
        "cat <<'X'\nbody",
    ] {
        let output = b.call("bash", json!({ "command": command })).await;
        assert!(
            output.is_error
                || text(&output).contains("here-document")
                || text(&output).contains("body"),
            "{command:?}: {output:?}"
        );
    }
    assert_eq!(b.bash("echo still here").await, "still here");
}

#[tokio::test]
async fn text_survives_quoting() {
    let b = boxed();
    assert_eq!(
        b.bash("cat <<'X'\nit's \"quoted\" $HOME `date` \\n ä\nX\necho 'a'\\''b'")
            .await,
        "it's \"quoted\" $HOME `date` \\n ä\na'b"
    );
}

#[tokio::test]
async fn standard_input_is_empty() {
    let b = boxed();
    assert_eq!(b.bash("cat; read x || echo eof").await, "eof");
}

#[tokio::test]
async fn the_end_cannot_be_forged() {
    let b = boxed();
    let output = b
        .bash("set -xv; echo \"$BASH_COMMAND\"; history; declare -p BASH_LINENO; set +xv; printf '%s:0\\n' 0123456789abcdef0123456789abcdef; echo after")
        .await;
    assert!(output.ends_with("after"), "{output}");
    assert_eq!(b.bash("echo next").await, "next");
}

#[tokio::test]
async fn a_shell_may_redirect_itself() {
    let b = boxed();
    b.bash("exec >/dev/null 2>&1").await;
    assert_eq!(b.bash("echo visible").await, "visible");
    b.bash("exec 5>log; echo kept >&5").await;
    assert_eq!(b.bash("echo more >&5; cat log").await, "kept\nmore");
}

#[tokio::test]
async fn the_end_of_the_shell_is_told() {
    for level in all_levels() {
        let b = at(level);
        assert_eq!(
            b.bash_fails("exit 3").await,
            "bash: bash session terminated"
        );
        assert_eq!(
            b.bash_fails("echo last words; exit 0").await,
            "last words\nbash: bash session terminated"
        );
        assert_eq!(b.bash("echo again").await, "again");
    }
}

#[tokio::test]
async fn output_keeps_the_tail() {
    let b = boxed();
    let output = b.bash("seq 1 200000").await;
    // Over the limit for results as well: the whole tail is in a file.
    let path = output
        .lines()
        .find_map(|line| line.split("the full output is in ").nth(1))
        .unwrap()
        .trim_end_matches(']')
        .to_owned();
    assert!(
        output.starts_with("[output truncated]\n"),
        "{}",
        &output[..80]
    );
    assert!(output.ends_with("\n199999\n200000"));
    let stored = b
        .ok(
            "bash",
            json!({"command": format!("wc -c <{path}; tail -n 1 {path}")}),
        )
        .await;
    assert_eq!(
        stored,
        format!("{}\n200000", 102_400 + "[output truncated]\n".len() - 1)
    );
}

#[tokio::test]
async fn a_small_cap() {
    let b = with(|builder| {
        builder.limits(Limits {
            output_bytes: 10,
            ..Limits::default()
        })
    });
    assert_eq!(
        b.bash("echo 0123456789").await,
        "[output truncated]\n123456789"
    );
    assert_eq!(b.bash("printf 0123456789").await, "0123456789");
}

#[tokio::test]
async fn bytes_become_text() {
    let b = boxed();
    assert_eq!(
        b.bash("printf 'a\\377b\\033[31mred\\033[0m'").await,
        "a\u{fffd}bred"
    );
}

#[tokio::test]
async fn a_timeout_kills_and_the_next_call_starts_afresh() {
    for level in all_levels() {
        let b = at(level);
        b.bash("X=1; setsid sleep 987654 & ").await;
        assert_eq!(
            b.fails(
                "bash",
                json!({"command": "sleep 987654", "timeout_ms": 100})
            )
            .await,
            "bash: bash command timed out after 100ms"
        );
        assert_eq!(survivors("987654"), 0, "{level:?}");
        assert_eq!(b.bash("echo \"[$X]\"").await, "[]");
    }
}

/// Processes whose command line holds this argument.
fn survivors(argument: &str) -> usize {
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| std::fs::read(entry.path().join("cmdline")).ok())
        .filter(|line| {
            line.split(|&b| b == 0)
                .any(|part| part == argument.as_bytes())
        })
        .count()
}

#[tokio::test]
async fn cancelling_kills_before_it_returns() {
    for (number, level) in all_levels().into_iter().enumerate() {
        let b = at(level);
        let seconds = format!("98766{number}");
        let cancel = CancellationToken::new();
        let command = format!("setsid nohup sleep {seconds} & echo started >flag; sleep {seconds}");
        let running = b
            .sandbox
            .execute(call("bash", json!({ "command": command })), cancel.clone());
        let flag = b.path().join("flag");
        let cancelling = async {
            while !flag.exists() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            cancel.cancel();
        };
        let (output, ()) = tokio::join!(running, cancelling);
        assert!(output.is_error);
        assert_eq!(text(&output), "the call was cancelled");
        assert_eq!(survivors(&seconds), 0, "{level:?}");
    }
}

#[tokio::test]
async fn dropping_the_sandbox_kills_everything() {
    for (number, level) in all_levels().into_iter().enumerate() {
        let b = at(level);
        let seconds = format!("98768{number}");
        b.bash(&format!("setsid sleep {seconds} & sleep {seconds} &"))
            .await;
        while survivors(&seconds) < 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        drop(b);
        // Dropping does not wait until the system has torn them down.
        let deadline = std::time::Instant::now() + Duration::from_secs(30);
        while survivors(&seconds) > 0 {
            assert!(std::time::Instant::now() < deadline, "{level:?}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[tokio::test]
async fn concurrent_calls_take_turns() {
    let b = boxed();
    b.bash("n=0").await;
    let calls = (0..8).map(|_| b.bash("m=$n; sleep 0.01; n=$((m+1)); echo $n"));
    let mut results = futures_util::future::join_all(calls).await;
    results.sort();
    assert_eq!(results, ["1", "2", "3", "4", "5", "6", "7", "8"]);
}

#[tokio::test]
async fn a_dropped_call_does_not_confuse_the_next() {
    let b = boxed();
    b.bash("true").await;
    let slow = b.bash("echo stale; sleep 30");
    let _ = tokio::time::timeout(Duration::from_millis(50), slow).await;
    assert_eq!(b.bash("echo fresh").await, "fresh");
}

#[tokio::test]
async fn the_environment_holds_nothing_of_the_parent() {
    for level in all_levels() {
        let b = with(|builder| builder.isolation(level).env("MINE", "yes"));
        let output = b
            .bash("env -0 | tr '\\0' '\\n' | cut -d= -f1 | sort | tr '\\n' ' '")
            .await;
        let mut expected = vec![
            "HOME", "LANG", "MINE", "OLDPWD", "PATH", "PS1", "PS2", "PWD", "SHELL", "SHLVL",
            "TERM", "TMPDIR", "USER", "_",
        ];
        if !b.sandbox.isolation().namespaces() {
            expected.extend(["SANDBOX_ID", "GIT_CONFIG_NOSYSTEM"]);
        }
        for name in output.split_whitespace() {
            assert!(expected.contains(&name), "{name} in {output}");
        }
        assert_eq!(
            b.bash("echo $MINE; cd; pwd; touch here; mktemp >/dev/null; echo $TERM")
                .await
                .lines()
                .next(),
            Some("yes")
        );
    }
}

#[tokio::test]
async fn no_descriptors_of_the_parent() {
    // Open without close-on-exec, as code in other languages does.
    // SAFETY: a literal path; the descriptor is left open on purpose.
    let leaked = unsafe { libc::open(c"/etc/passwd".as_ptr(), libc::O_RDONLY) };
    assert!(leaked > 2);
    for level in all_levels() {
        let b = at(level);
        let open = b.bash("ls /proc/self/fd | tr '\\n' ' '").await;
        assert_eq!(open.trim(), "0 1 2 3", "{level:?}");
        let shell = b.bash("ls -l /proc/$$/fd").await;
        assert!(
            shell.contains("pipe:[") && !shell.contains("passwd"),
            "{shell}"
        );
    }
}

#[tokio::test]
async fn a_flood_from_the_background_does_not_block() {
    for level in all_levels() {
        let b = at(level);
        b.bash("yes & echo $! >pid").await;
        let output = b.bash("kill $(cat pid); wait; echo; echo done").await;
        assert!(output.ends_with("\ndone"), "{level:?}");
        assert_eq!(b.bash("echo quiet").await, "quiet");
        // A shell that ends under a flood is noticed as well.
        b.bash("yes &").await;
        let output = b.bash_fails("exit 1").await;
        assert!(
            output.ends_with("bash: bash session terminated"),
            "{level:?}"
        );
    }
}

#[tokio::test]
async fn a_shell_that_ends_between_calls_is_replaced() {
    for (number, level) in all_levels().into_iter().enumerate() {
        let b = at(level);
        let seconds = format!("98770{number}");
        let script = format!(
            "X=1; sleep {seconds} & mkfifo go; (read < go; exec 1>&-; kill -9 $$) & echo $$ >pid"
        );
        b.bash(&script).await;
        // Inside a process namespace the first process cannot be killed so.
        if b.sandbox.isolation().namespaces() {
            continue;
        }
        let pid = std::fs::read_to_string(b.path().join("pid")).unwrap();
        std::fs::write(b.path().join("go"), "\n").unwrap();
        let stat = format!("/proc/{}/stat", pid.trim());
        while std::fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z ")) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(b.bash("echo \"[$X]\"").await, "[]");
        assert_eq!(survivors(&seconds), 0, "{level:?}");
    }
}

#[tokio::test]
async fn private_directories_go_with_the_sandbox() {
    for level in all_levels() {
        let b = at(level);
        let hosts: Vec<_> = b.sandbox.roots()[1..]
            .iter()
            .map(|root| root.host.clone())
            .collect();
        assert!(
            hosts.iter().all(|host| !host.exists()),
            "made on first use only"
        );
        b.bash("mkdir -p $HOME/a/b; touch $HOME/a/b/c $TMPDIR/d; chmod 000 $HOME/a/b $HOME/a")
            .await;
        assert!(hosts.iter().all(|host| host.exists()));
        drop(b);
        assert!(
            hosts.iter().all(|host| !host.parent().unwrap().exists()),
            "{level:?}"
        );
    }
    let kept = tempfile::tempdir().unwrap();
    let b = with(|builder| builder.scratch(kept.path().join("s")));
    b.bash("echo kept > ~/f").await;
    drop(b);
    assert_eq!(
        std::fs::read(kept.path().join("s/home/f")).unwrap(),
        b"kept\n"
    );
    let b = with(|builder| builder.scratch(kept.path().join("s")));
    assert_eq!(b.bash("cat ~/f").await, "kept");
}

#[tokio::test]
async fn ordinary_programs_work() {
    for level in all_levels() {
        let b = at(level);
        for command in [
            "diff <(echo a) <(echo a)",
            "echo x | tee /dev/stderr | cat > /dev/null",
            "touch f; mkdir s; ln f s/g; mv f s/h; ln -s s/h l; test -e l; rm -r s l",
            "mktemp; mktemp -d",
            "perl -e 'open(my $p, \"-|\", \"echo child\"); print <$p>'",
            "(trap 'echo caught' TERM; kill -TERM $BASHPID)",
            "tar cf - /usr/share/doc/bash 2>/dev/null | tar tf - | head -n 1",
            "id -un; date; nproc; uname -a; ls -l /usr/bin/env /bin/sh; test -w /dev/null",
            "for i in 1 2 3; do (setsid sh -c 'true &'); done",
        ] {
            b.bash(command).await;
        }
        // Where git is there, it works on what it did not make itself.
        b.bash("! command -v git >/dev/null || { git init -q . && git status >/dev/null; }")
            .await;
    }
}

#[test]
fn secrets_do_not_show_in_debug_output() {
    let b = with(|builder| builder.env("TOKEN", "hunter2"));
    let shown = format!("{:?}", b.sandbox);
    assert!(shown.contains("/workspace") || shown.contains("visible"));
    assert!(!shown.contains("hunter2"));
}

/// Root may run a sandbox on anyone's directory.
#[tokio::test]
async fn files_of_other_users() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    for level in all_levels() {
        let b = at(level);
        let theirs = b.file("theirs/file", "one\n");
        for (path, mode) in [
            (theirs.clone(), 0o600),
            (b.path().join("theirs"), 0o700),
            (b.path().to_owned(), 0o700),
        ] {
            // Not every root may give files away.
            if std::os::unix::fs::chown(&path, Some(4242), Some(1000)).is_err() {
                return;
            }
            std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(mode))
                .unwrap();
        }
        b.bash("echo two >> theirs/file; chmod 640 theirs/file; touch theirs/new")
            .await;
        assert_eq!(
            b.ok("read", json!({"file_path": "theirs/file"})).await,
            "one\ntwo\n"
        );
        b.ok(
            "write",
            json!({"file_path": "theirs/file", "content": "three"}),
        )
        .await;
        let now = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(theirs).unwrap());
        assert_eq!(now, 4242, "keeps its owner");
        assert_eq!(
            b.bash("stat -c '%u %g' theirs").await.split(' ').next(),
            Some("4242")
        );
    }
}
