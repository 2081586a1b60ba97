//! The program itself, as a person or a script meets it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use serde_json::{Value, json};

fn hostler() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hostler"));
    for (name, _) in std::env::vars() {
        if name.starts_with("ANTHROPIC_") || name.starts_with("HOSTLER_") {
            command.env_remove(name);
        }
    }
    command.env("NO_PROXY", "*").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    hostler()
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[track_caller]
fn assert_code(output: &Output, code: i32) {
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {}\nstderr: {}",
        stdout(output),
        stderr(output)
    );
}

/// A place for scripts and workspaces.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().expect("a temporary directory"))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn script(&self, script: &Value) -> String {
        let path = self.path().join("script.json");
        std::fs::write(&path, script.to_string()).expect("the script is written");
        path.display().to_string()
    }

    fn data(&self) -> String {
        self.path().join("data").display().to_string()
    }

    fn work(&self) -> PathBuf {
        let path = self.path().join("work");
        std::fs::create_dir_all(&path).expect("the workspace is made");
        path
    }
}

fn send_signal(child: &Child, signal: &str) {
    let sent = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status()
        .expect("kill starts");
    assert!(sent.success());
}

#[test]
fn help_shows_a_newcomer_what_to_type() {
    let help = run(&["--help"]);
    assert_code(&help, 0);
    for part in [
        "demo",
        "run",
        "serve",
        "hostler demo",
        "ANTHROPIC_API_KEY",
        "Exit codes",
    ] {
        assert!(stdout(&help).contains(part), "{part}");
    }
    let version = run(&["--version"]);
    assert_code(&version, 0);
    assert_eq!(
        stdout(&version),
        format!("hostler {}\n", env!("CARGO_PKG_VERSION"))
    );
    for command in ["demo", "run", "serve"] {
        assert_code(&run(&[command, "--help"]), 0);
    }
}

#[test]
fn wrong_usage_is_two_and_on_standard_error() {
    let endpoint = ["--model-base-url", "http://127.0.0.1:1"];
    for arguments in [
        &[][..],
        &["dance"],
        &["run"],
        &["run", "x", "--nonsense"],
        &["run", "x", "--ask", "--yes"],
        &["run", "x", "--base-url", "http://h", "--model-script", "x"],
        &["run", "", endpoint[0], endpoint[1]],
        &["run", "x", "--model-base-url", "gopher://x"],
        &["run", "x", "--model-script", "/no/such/file.json"],
        &[
            "run",
            "x",
            endpoint[0],
            endpoint[1],
            "--model-header",
            "none",
        ],
        &[
            "run",
            "x",
            endpoint[0],
            endpoint[1],
            "--dir",
            "/no/such/dir",
        ],
        &["serve", "--listen", "nowhere"],
    ] {
        let output = run(arguments);
        assert_code(&output, 2);
        assert!(stdout(&output).is_empty(), "{arguments:?}");
        assert!(!stderr(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn without_a_model_it_says_what_to_do() {
    for arguments in [&["run", "x"][..], &["serve"]] {
        let output = run(arguments);
        assert_code(&output, 2);
        for part in ["ANTHROPIC_API_KEY", "--model-base-url", "hostler demo"] {
            assert!(stderr(&output).contains(part), "{}", stderr(&output));
        }
    }
}

#[test]
fn the_demo_is_honest_and_really_computes() {
    let output = run(&["demo"]);
    assert_code(&output, 0);
    let text = stdout(&output);
    assert_eq!(text.matches("model is scripted").count(), 1);
    assert_eq!(text.matches("model was scripted").count(), 1);
    for part in ["isolation: ", "4181", "all tests passed", "Checked: "] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains('\x1b'), "no colours without a terminal");
}

#[test]
fn json_is_one_event_per_line_and_nothing_else() {
    let place = Place::new();
    let script = place.script(&json!([
        {"text": "Looking.", "tools": [{"name": "bash", "input": {"command": "echo $((6 * 7))"}}]},
        {"text": "It is {{last_tool_output}}."},
    ]));
    let output = run(&["run", "the answer?", "--json", "--model-script", &script]);
    assert_code(&output, 0);
    let events: Vec<Value> = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let kinds: Vec<&str> = events.iter().filter_map(|e| e["type"].as_str()).collect();
    assert_eq!(kinds.first(), Some(&"session.status_running"));
    assert_eq!(kinds.last(), Some(&"session.status_idle"));
    let last = events.iter().rev().find(|e| e["type"] == "agent.message");
    assert_eq!(last.expect("a message")["content"][0]["text"], "It is 42.");
}

#[test]
fn the_transcript_shows_the_work_and_cannot_be_abused() {
    let place = Place::new();
    let script = place.script(&json!([
        {"text": "One \u{1b}]0;evil\u{7}.", "tools": [
            {"name": "bash", "input": {"command": "printf 'a\\033[2Jb\\n'"}},
            {"name": "read", "input": {"file_path": "missing.txt"}},
        ]},
        {"text": "Two."},
    ]));
    let output = run(&["run", "go", "--model-script", &script]);
    assert_code(&output, 0);
    let text = stdout(&output);
    for part in [
        "you\ngo",
        "agent\nOne ]0;evil.",
        "bash $ printf",
        "no such file",
        "Two.",
        "tokens in",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    assert!(!text.contains('\x1b') && !text.contains('\x07'));
}

#[test]
fn changes_to_a_directory_are_asked_for() {
    let place = Place::new();
    let work = place.work();
    std::fs::write(work.join("kept.txt"), "kept").unwrap();
    let write = |name: &str| json!({"tools": [{"name": "write", "input": {"file_path": name, "content": "x"}}]});
    let script = place.script(&json!([
        write("first.txt"),
        {"when": {"last_tool": {"contains": "not that one"}},
         "tools": [{"name": "read", "input": {"file_path": "kept.txt"}}]},
        write("second.txt"),
        write("third.txt"),
        {"text": "Done."},
    ]));
    let mut child = hostler()
        .args(["run", "go", "--model-script", &script, "--dir"])
        .arg(&work)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin
        .write_all(b"what?\nn, not that one\nalways\n")
        .unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_code(&output, 0);
    assert_eq!(stderr(&output).matches("Allow write?").count(), 3);
    let mut names: Vec<_> = std::fs::read_dir(&work)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["kept.txt", "second.txt", "third.txt"]);
}

#[test]
fn a_question_that_nobody_answers_is_an_error() {
    let place = Place::new();
    let script =
        place.script(&json!([{"tools": [{"name": "bash", "input": {"command": "touch x"}}]}]));
    let output = run(&["run", "go", "--ask", "--model-script", &script]);
    assert_code(&output, 1);
    assert!(stderr(&output).contains("--yes"), "{}", stderr(&output));
}

#[test]
fn yes_asks_nothing() {
    let place = Place::new();
    let work = place.work();
    let script = place.script(&json!([
        {"tools": [{"name": "bash", "input": {"command": "echo hi > made.txt"}}]},
        {"text": "Done."},
    ]));
    let dir = work.display().to_string();
    let output = run(&[
        "run",
        "go",
        "--yes",
        "--model-script",
        &script,
        "--dir",
        &dir,
    ]);
    assert_code(&output, 0);
    assert_eq!(
        std::fs::read_to_string(work.join("made.txt")).unwrap(),
        "hi\n"
    );
}

#[test]
fn failures_of_the_model_are_told() {
    let place = Place::new();
    let script =
        place.script(&json!([{"fail": {"error": "billing", "message": "no credit left"}}]));
    let output = run(&["run", "go", "--model-script", &script]);
    assert_code(&output, 1);
    assert!(
        stderr(&output).contains("no credit left"),
        "{}",
        stderr(&output)
    );
    let script = place.script(&json!([{"refusal": {"category": "cyber"}, "text": "No."}]));
    let output = run(&["run", "go", "--model-script", &script]);
    assert_code(&output, 1);
    assert!(stderr(&output).contains("refused"), "{}", stderr(&output));
}

#[test]
fn the_task_can_come_from_standard_input() {
    let place = Place::new();
    let script = place.script(&json!([{"text": "You said: {{last_user_message}}"}]));
    let mut child = hostler()
        .args(["run", "-", "--json", "--model-script", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all("Grüße".as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_code(&output, 0);
    assert!(stdout(&output).contains("You said: Grüße"));
}

#[test]
fn options_beat_the_environment() {
    let place = Place::new();
    let script = place.script(&json!([{"text": "From the script."}]));
    let output = hostler()
        .args(["run", "go", "--model-script", &script])
        .env("HOSTLER_MODEL_BASE_URL", "http://127.0.0.1:1")
        .env("ANTHROPIC_API_KEY", "secret")
        .output()
        .unwrap();
    assert_code(&output, 0);
    let output = hostler()
        .args(["run", "go"])
        .env("HOSTLER_MODEL_SCRIPT", &script)
        .env("HOSTLER_MODEL_BASE_URL", "http://127.0.0.1:1")
        .output()
        .unwrap();
    assert_code(&output, 0);
}

/// Answers every request with 404 and tells the head of the first.
fn eavesdropper() -> (String, std::thread::JoinHandle<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut head = String::new();
        let mut lines = BufReader::new(socket.try_clone().unwrap());
        while lines.read_line(&mut head).unwrap() > 2 {}
        // Closing with unread bytes would cut the answer off.
        let length = head
            .to_lowercase()
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        let mut body = vec![0; length.unwrap_or(0)];
        lines.read_exact(&mut body).unwrap();
        let answer = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        socket.write_all(answer.as_bytes()).unwrap();
        head
    });
    (url, heard)
}

#[test]
fn a_key_goes_only_where_it_belongs() {
    for option in ["--base-url", "--model-base-url"] {
        let (url, heard) = eavesdropper();
        let output = hostler()
            .args(["run", "go", option, &url])
            .env("ANTHROPIC_API_KEY", "secret-of-anthropic")
            .output()
            .unwrap();
        assert_code(&output, 1);
        assert!(stderr(&output).contains("404"), "{}", stderr(&output));
        let head = heard.join().unwrap();
        assert!(head.contains("POST /v1/"), "{head}");
        assert!(!head.contains("secret-of-anthropic"), "{head}");
    }
}

/// Starts a run that hangs in its first request, and waits until it does.
fn hanging(place: &Place) -> (Child, BufReader<ChildStdout>) {
    let script = place.script(&json!([{"hang": true}]));
    let mut child = hostler()
        .args(["run", "go", "--json", "--model-script", &script])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("span.model_request_start") {
        line.clear();
        assert!(lines.read_line(&mut line).unwrap() > 0, "ended too early");
    }
    (child, lines)
}

#[test]
fn ctrl_c_stops_the_agent() {
    let place = Place::new();
    let (mut child, mut lines) = hanging(&place);
    send_signal(&child, "-INT");
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("\"user.interrupt\""), "{rest}");
    assert!(rest.lines().last().unwrap().contains("session.status_idle"));
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_termination_leaves_at_once() {
    let place = Place::new();
    let (mut child, _lines) = hanging(&place);
    send_signal(&child, "-TERM");
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// A running server.
struct Server {
    child: Child,
    url: String,
    lines: BufReader<ChildStdout>,
}

impl Server {
    fn start(place: &Place, script: &Value) -> Server {
        let script = place.script(script);
        let mut child = hostler()
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(["--model-script", &script, "--data-dir", &place.data()])
            .env("HOSTLER_API_KEY", "secret-server-key")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        let url = line
            .trim()
            .strip_prefix("Listening on ")
            .expect("the address");
        Server {
            url: url.to_owned(),
            child,
            lines,
        }
    }
}

#[test]
fn a_server_serves_and_ends_when_it_is_told() {
    let place = Place::new();
    let mut server = Server::start(
        &place,
        &json!([
            {"text": "Working.", "tools": [{"name": "bash", "input": {"command": "echo from-the-server"}}]},
            {"text": "It said {{last_tool_output}}."},
        ]),
    );
    let refused = run(&["run", "go", "--base-url", &server.url, "--api-key", "wrong"]);
    assert_code(&refused, 1);
    assert!(stderr(&refused).contains("401"), "{}", stderr(&refused));
    let key = "secret-server-key";
    let output = run(&["run", "go", "--base-url", &server.url, "--api-key", key]);
    assert_code(&output, 0);
    assert!(stdout(&output).contains("It said from-the-server."));

    send_signal(&server.child, "-TERM");
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    server.lines.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "", "one line on standard output");
    let mut log = String::new();
    let mut pipe = server.child.stderr.take().unwrap();
    pipe.read_to_string(&mut log).unwrap();
    assert!(log.contains("ready"), "{log}");
    assert!(!log.contains(key), "{log}");
}

#[test]
fn a_second_ctrl_c_leaves_a_server_that_does_not_answer() {
    let place = Place::new();
    let mut server = Server::start(&place, &json!([{"hang": true}]));
    let mut child = hostler()
        .args(["run", "go", "--json", "--base-url", &server.url])
        .env("HOSTLER_API_KEY", "secret-server-key")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut complaints = BufReader::new(child.stderr.take().unwrap());
    let until = |reader: &mut dyn BufRead, part: &str| {
        let mut line = String::new();
        while !line.contains(part) {
            line.clear();
            assert!(reader.read_line(&mut line).unwrap() > 0, "no {part}");
        }
    };
    until(&mut lines, "span.model_request_start");
    send_signal(&server.child, "-STOP");
    send_signal(&child, "-INT");
    until(&mut complaints, "Ctrl-C again");
    send_signal(&child, "-INT");
    assert_eq!(child.wait().unwrap().code(), Some(1));
    send_signal(&server.child, "-CONT");
    send_signal(&server.child, "-TERM");
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}

#[test]
fn other_machines_need_a_key() {
    let place = Place::new();
    let script = place.script(&json!([{"text": "x"}]));
    let output = hostler()
        .args(["serve", "--listen", "0.0.0.0:0"])
        .args(["--data-dir", &place.data(), "--model-script", &script])
        .output()
        .unwrap();
    assert_code(&output, 2);
    assert!(stderr(&output).contains("--api-key"), "{}", stderr(&output));
    assert!(stdout(&output).is_empty());
}

#[test]
fn an_address_in_use_is_an_error() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let place = Place::new();
    let script = place.script(&json!([{"text": "x"}]));
    let output = hostler()
        .args(["serve", "--listen", &address])
        .args(["--data-dir", &place.data(), "--model-script", &script])
        .output()
        .unwrap();
    assert_code(&output, 1);
    assert!(stderr(&output).contains(&address), "{}", stderr(&output));
}
