//! The file tools stay inside their roots: for any path, over any tree of
//! links, and while names change under them.

mod common;

use std::os::unix::fs::symlink;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use common::{Box, text, with};
use hostler::tool::ToolOutput;
use hostler_sandbox::{Access, Isolation};
use proptest::prelude::*;
use serde_json::json;

/// The file tools do not depend on the level; paths are the host's here.
fn files_only() -> Box {
    with(|builder| builder.isolation(Isolation::Unisolated))
}

const REFUSED: &str = "is outside the session's working directory";

#[tokio::test]
async fn links() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret"), "secret").unwrap();
    let b = files_only();
    let root = b.path().canonicalize().unwrap();
    b.file("real/file", "inside");
    let link = |target: &Path, name: &str| symlink(target, root.join(name)).unwrap();
    link(Path::new("real"), "dir");
    link(Path::new("real/file"), "relative");
    link(&root.join("real/file"), "absolute");
    link(
        &Path::new("..")
            .join(root.file_name().unwrap())
            .join("real/file"),
        "round",
    );
    link(Path::new("relative"), "chain");
    link(Path::new("../real/../real/./file"), "real/dots");
    for name in [
        "dir/file",
        "relative",
        "absolute",
        "round",
        "chain",
        "real/dots",
        "dir/../real/file",
    ] {
        assert_eq!(
            b.ok("read", json!({"file_path": name})).await,
            "inside",
            "{name}"
        );
    }

    link(&outside.path().join("secret"), "out");
    link(outside.path(), "outdir");
    link(Path::new("../../../../../../../etc/passwd"), "up");
    link(Path::new("/proc/self/root/etc/passwd"), "proc");
    link(Path::new("/"), "slash");
    link(&outside.path().join("new"), "dangling");
    link(Path::new("loop"), "loop");
    link(Path::new("made/by/write"), "inward");
    link(Path::new("real/file/"), "trailing");
    link(Path::new("real/file/."), "dot");
    for path in [
        "out",
        "outdir/secret",
        "up",
        "proc",
        "slash",
        "slash/etc/passwd",
        "dangling",
        "..",
        "/",
        "/etc/passwd",
        "../outside",
        "real/../../x",
        "/proc/self/cwd/real/file",
        "outdir/../real/file/../../../..",
    ] {
        for (tool, input) in [
            ("read", json!({"file_path": path})),
            ("write", json!({"file_path": path, "content": "x"})),
            (
                "edit",
                json!({"file_path": path, "old_string": "s", "new_string": "x"}),
            ),
            ("glob", json!({"pattern": "*", "path": path})),
            ("grep", json!({"pattern": "s", "path": path})),
        ] {
            let answer = b.fails(tool, input).await;
            assert!(answer.contains(REFUSED), "{tool} {path}: {answer}");
        }
    }
    assert_eq!(
        b.fails("read", json!({"file_path": "loop"})).await,
        "read: loop: too many levels of symbolic links"
    );
    b.ok(
        "write",
        json!({"file_path": "inward", "content": "through"}),
    )
    .await;
    assert_eq!(
        std::fs::read(root.join("made/by/write")).unwrap(),
        b"through"
    );
    assert!(root.join("inward").is_symlink(), "the link itself stays");
    assert_eq!(
        b.fails("read", json!({"file_path": "trailing"})).await,
        "read: trailing: not a directory"
    );
    assert_eq!(
        b.fails("read", json!({"file_path": "dot"})).await,
        "read: dot: not a directory"
    );
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
    assert_eq!(
        std::fs::read(outside.path().join("secret")).unwrap(),
        b"secret"
    );
    // Case and Unicode tricks name other files.
    assert!(
        b.fails("read", json!({"file_path": "REAL/file"}))
            .await
            .contains("no such file")
    );
    assert!(
        b.fails("read", json!({"file_path": "real\u{2215}file"}))
            .await
            .contains("no such file")
    );
}

#[tokio::test]
async fn forty_links_are_followed_and_not_more() {
    let b = files_only();
    b.file("l0", "end");
    for n in 1..=41 {
        symlink(format!("l{}", n - 1), b.path().join(format!("l{n}"))).unwrap();
    }
    assert_eq!(b.ok("read", json!({"file_path": "l40"})).await, "end");
    assert_eq!(
        b.fails("read", json!({"file_path": "l41"})).await,
        "read: l41: too many levels of symbolic links"
    );
}

#[tokio::test]
async fn endless_paths_end() {
    let b = files_only();
    for path in [
        "a/".repeat(2047) + "f",
        "a/".repeat(300) + "f",
        "n".repeat(5000),
    ] {
        let answer = b
            .fails("write", json!({"file_path": path, "content": ""}))
            .await;
        assert!(answer.ends_with(": file name too long"), "{}", answer.len());
    }
    b.ok(
        "write",
        json!({"file_path": format!("{}f", "b/".repeat(150)), "content": ""}),
    )
    .await;
}

#[tokio::test]
async fn a_root_inside_another_keeps_its_own_rights() {
    let inner = tempfile::tempdir().unwrap();
    std::fs::write(inner.path().join("f"), "f").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path().canonicalize().unwrap().join("inner");
    let sandbox = hostler_sandbox::Sandbox::builder(dir.path())
        .isolation(Isolation::Unisolated)
        .mount(inner.path(), &at, Access::ReadOnly)
        .build()
        .unwrap();
    let b = Box { sandbox, dir };
    symlink("inner/f", b.path().join("link")).unwrap();
    for path in ["inner/f", "link", "inner/new", "x/../inner/deep/new"] {
        let answer = b
            .fails("write", json!({"file_path": path, "content": "x"}))
            .await;
        assert!(
            answer.contains("is inside read-only directory"),
            "{path}: {answer}"
        );
    }
    assert_eq!(b.ok("read", json!({"file_path": "link"})).await, "f");
    assert_eq!(std::fs::read_dir(inner.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_single_file_can_be_a_root() {
    let other = tempfile::tempdir().unwrap();
    let file = other.path().canonicalize().unwrap().join("data");
    std::fs::write(&file, "data").unwrap();
    std::fs::write(other.path().join("neighbour"), "no").unwrap();
    let b = with(|builder| {
        builder
            .isolation(Isolation::Unisolated)
            .root(&file, Access::ReadOnly)
    });
    assert_eq!(b.ok("read", json!({"file_path": file})).await, "data");
    assert_eq!(
        b.ok("grep", json!({"pattern": "a", "path": file})).await,
        format!("{}:1:data", file.display())
    );
    for path in [
        other.path().join("neighbour"),
        other.path().to_owned(),
        file.join("../neighbour"),
    ] {
        assert!(
            b.fails("read", json!({"file_path": path}))
                .await
                .contains(REFUSED)
        );
    }
    assert!(
        b.fails("read", json!({"file_path": file.join("x")}))
            .await
            .contains("not a directory")
    );
    assert!(
        b.fails("write", json!({"file_path": file, "content": ""}))
            .await
            .contains("read-only")
    );
}

/// One entry of a random tree.
#[derive(Clone, Debug)]
enum Entry {
    Directory(String),
    File(String),
    Link(String, String),
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned)
}

fn path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => name(),
        2 => Just("s".to_owned()),
        2 => Just("..".to_owned()),
        1 => Just(".".to_owned()),
        1 => Just("ROOT".to_owned()),
        1 => Just("OUTSIDE".to_owned()),
        1 => Just(String::new()),
        1 => "[a-z/\\.\u{e9}\\\\~$]{0,4}",
    ];
    (any::<bool>(), prop::collection::vec(part, 1..6)).prop_map(|(absolute, parts)| {
        format!("{}{}", if absolute { "/" } else { "" }, parts.join("/"))
    })
}

fn tree() -> impl Strategy<Value = Vec<Entry>> {
    let place = || prop::collection::vec(name(), 1..4).prop_map(|parts| parts.join("/"));
    prop::collection::vec(
        prop_oneof![
            place().prop_map(Entry::Directory),
            place().prop_map(Entry::File),
            (place(), path()).prop_map(|(place, target)| Entry::Link(place, target)),
        ],
        0..12,
    )
}

/// `ROOT` and `OUTSIDE` stand for the two directories' absolute paths.
fn concrete(path: &str, root: &Path, outside: &Path) -> String {
    path.replace("ROOT", root.to_str().unwrap())
        .replace("OUTSIDE", outside.to_str().unwrap())
        .replace("//", "/")
}

fn build(tree: &[Entry], root: &Path, outside: &Path) {
    for entry in tree {
        // A tree that contradicts itself is as good as any.
        let _ = match entry {
            Entry::Directory(place) => std::fs::create_dir_all(root.join(place)),
            Entry::File(place) => std::fs::write(root.join(place), "inside"),
            Entry::Link(place, target) => {
                symlink(concrete(target, root, outside), root.join(place))
            }
        };
    }
}

fn lexical(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                result.pop();
            }
            part => result.push(part),
        }
    }
    result
}

fn listing(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_outside_is_read_or_changed(tree in tree(), path in path()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let outside = outside.path().canonicalize().unwrap();
        let b = files_only();
        let root = b.path().canonicalize().unwrap();
        build(&tree, &root, &outside);
        std::fs::write(outside.join("s"), "secret").unwrap();
        let before = listing(&outside);
        let path = concrete(&path, &root, &outside);
        let call = |tool: &str, input| -> ToolOutput { runtime.block_on(b.call(tool, input)) };

        let real = lexical(&root.join(&path)).canonicalize();
        let read = call("read", json!({"file_path": &path}));
        if !read.is_error {
            prop_assert_eq!(text(&read), "inside");
            prop_assert!(real.as_ref().is_ok_and(|real| real.starts_with(&root)));
        }
        // Where no link leads out, what the system finds the tool finds too.
        let tame = tree.iter().all(|entry| !matches!(entry, Entry::Link(_, target) if target.contains("..") || target.starts_with('/')));
        if let Ok(real) = &real && tame && real.starts_with(&root) && real.is_file() {
            prop_assert!(!read.is_error, "{:?}", read);
        }
        for (tool, input) in [
            ("glob", json!({"pattern": "**", "path": &path})),
            ("grep", json!({"pattern": "secret", "path": &path})),
        ] {
            let found = call(tool, input);
            prop_assert!(found.is_error || !text(&found).contains("secret"));
            prop_assert!(found.is_error || tool == "grep" || text(&found).lines().all(|line| line == "no matches" || Path::new(line).canonicalize().unwrap().starts_with(&root)), "{:?}", found);
        }
        call("edit", json!({"file_path": &path, "old_string": "secret", "new_string": "x"}));
        call("write", json!({"file_path": &path, "content": "written"}));
        prop_assert_eq!(listing(&outside), before);
    }
}

/// Swaps a directory and a link to the outside as fast as it can while the
/// tools work on paths through that name.
#[test]
fn names_that_change_meanwhile() {
    let outside = tempfile::tempdir().unwrap();
    let outside = outside.path().canonicalize().unwrap();
    std::fs::create_dir(outside.join("deep")).unwrap();
    std::fs::write(outside.join("deep/file"), "secret").unwrap();
    let b = files_only();
    b.file("swap/deep/file", "inside");
    b.file("leaf", "inside");
    symlink(&outside, b.path().join("evil")).unwrap();
    symlink(outside.join("deep/file"), b.path().join("evil-leaf")).unwrap();
    let root = b.path().to_owned();
    let done = AtomicBool::new(false);
    /// Ends the other threads also when an assertion fails.
    struct Finish<'a>(&'a AtomicBool);
    impl Drop for Finish<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    std::thread::scope(|scope| {
        let _finish = Finish(&done);
        for (x, y) in [("swap", "evil"), ("leaf", "evil-leaf")] {
            let (root, done) = (&root, &done);
            scope.spawn(move || {
                while !done.load(Ordering::Relaxed) {
                    rustix::fs::renameat_with(
                        rustix::fs::CWD,
                        root.join(x),
                        rustix::fs::CWD,
                        root.join(y),
                        rustix::fs::RenameFlags::EXCHANGE,
                    )
                    .unwrap();
                }
            });
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let (mut worked, mut refused) = (0, 0);
        let mut round = 0;
        // Until both outcomes were seen often enough for the race to have
        // been run in earnest.
        while round < 100 || worked < 50 || refused < 50 {
            round += 1;
            for (tool, input) in [
                ("read", json!({"file_path": "swap/deep/file"})),
                ("read", json!({"file_path": "leaf"})),
                (
                    "write",
                    json!({"file_path": "swap/deep/file", "content": "inside"}),
                ),
                (
                    "write",
                    json!({"file_path": format!("swap/new{}/file", round % 7), "content": "inside"}),
                ),
                ("write", json!({"file_path": "leaf", "content": "inside"})),
                (
                    "edit",
                    json!({"file_path": "swap/deep/file", "old_string": "secret", "new_string": "inside"}),
                ),
                ("grep", json!({"pattern": "secret"})),
                ("grep", json!({"pattern": "secret", "path": "swap"})),
                ("glob", json!({"pattern": "**/file", "path": "swap"})),
            ] {
                let output = runtime.block_on(b.call(tool, input));
                let text = text(&output);
                assert!(!text.contains("secret"), "{tool}: {text}");
                assert!(tool != "glob" || !text.contains(outside.to_str().unwrap()));
                if output.is_error {
                    refused += 1
                } else {
                    worked += 1
                }
            }
        }
    });
    assert_eq!(std::fs::read(outside.join("deep/file")).unwrap(), b"secret");
    assert_eq!(std::fs::read_dir(&outside).unwrap().count(), 1);
    assert_eq!(std::fs::read_dir(outside.join("deep")).unwrap().count(), 1);
}
