//! The file tools' answers, word for word.

mod common;

use std::os::unix::fs::{PermissionsExt, symlink};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::{all_levels, at, boxed, text, with};
use hostler_sandbox::Access;
use serde_json::json;

#[tokio::test]
async fn write_then_read() {
    for level in all_levels() {
        let b = at(level);
        let absolute = b.visible("deep/er/ä.txt");
        assert_eq!(
            b.ok(
                "write",
                json!({"file_path": absolute, "content": "grüße\n"})
            )
            .await,
            format!("wrote 8 bytes to {absolute}")
        );
        assert_eq!(
            b.ok("read", json!({"file_path": "deep/../deep/er/./ä.txt"}))
                .await,
            "grüße\n"
        );
        assert_eq!(
            b.ok("write", json!({"file_path": "e", "content": ""}))
                .await,
            "wrote 0 bytes to e"
        );
        assert_eq!(b.ok("read", json!({"file_path": "e"})).await, "(no output)");
        let mode = |name: &str| {
            std::fs::metadata(b.path().join(name))
                .unwrap()
                .permissions()
                .mode()
                & 0o777
        };
        assert_eq!((mode("e"), mode("deep/er")), (0o644, 0o755));
        // Commands can work with what the tools wrote, and the reverse.
        assert_eq!(
            b.bash("chmod +x e && echo 'echo ran' >> e && ./e && cat deep/er/ä.txt")
                .await,
            "ran\ngrüße"
        );
        b.bash("umask 077; echo secret > mine").await;
        assert_eq!(b.ok("read", json!({"file_path": "mine"})).await, "secret\n");
    }
}

#[tokio::test]
async fn write_refuses() {
    let b = boxed();
    b.file("f", "x");
    std::fs::create_dir(b.path().join("d")).unwrap();
    for (input, expected) in [
        (json!({}), "write: file_path is required"),
        (json!({"file_path": "a"}), "write: content is required"),
        (
            json!({"file_path": "a", "content": 1}),
            "write: content must be a string",
        ),
        (
            json!({"file_path": "d", "content": ""}),
            "write: d: is a directory",
        ),
        (
            json!({"file_path": ".", "content": ""}),
            "write: .: is a directory",
        ),
        (
            json!({"file_path": "f/g", "content": ""}),
            "write: f/g: not a directory",
        ),
        (
            json!({"file_path": "n".repeat(300), "content": ""}),
            &format!("write: {}: file name too long", "n".repeat(300)),
        ),
    ] {
        assert_eq!(b.fails("write", input).await, expected);
    }
    assert_eq!(
        std::fs::read_dir(b.path()).unwrap().count(),
        2,
        "nothing is left behind"
    );
}

#[tokio::test]
async fn write_keeps_the_mode_of_a_file() {
    let b = boxed();
    let path = b.file("run.sh", "old");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o750)).unwrap();
    b.ok("write", json!({"file_path": "run.sh", "content": "new"}))
        .await;
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o750
    );
    b.ok(
        "edit",
        json!({"file_path": "run.sh", "old_string": "new", "new_string": "newer"}),
    )
    .await;
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o750
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"newer");
}

#[tokio::test]
async fn read_refuses() {
    let b = boxed();
    b.file("big", "x".repeat(262_145));
    b.file("bytes", [0xff, 0xfe]);
    b.file("fake.png", "no image");
    b.file("fake.pdf", "no document");
    std::fs::create_dir(b.path().join("d")).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        b.path().join("pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
        0,
    )
    .unwrap();
    for (input, expected) in [
        (json!({}), "read: file_path is required"),
        (
            json!({"file_path": "none"}),
            "read: none: no such file or directory",
        ),
        (
            json!({"file_path": "a\u{0}b"}),
            "read: a\u{0}b: no such file or directory",
        ),
        (json!({"file_path": "d"}), "read: d is not a regular file"),
        (
            json!({"file_path": "pipe"}),
            "read: pipe is not a regular file",
        ),
        (
            json!({"file_path": "big"}),
            "read: big is 262145 bytes, exceeds 262144-byte limit. Use the view_range parameter to read specific line ranges, e.g. view_range: [1, 500].",
        ),
        (
            json!({"file_path": "big", "view_range": [1, 1]}),
            "read: view_range [1, 1] of big exceeds 262144-byte limit. Request a smaller range of lines.",
        ),
        (
            json!({"file_path": "bytes"}),
            "read: bytes: not valid UTF-8 text (binary files are only supported for image/PDF extensions)",
        ),
        (
            json!({"file_path": "fake.png"}),
            "read: fake.png: not a valid png image",
        ),
        (
            json!({"file_path": "fake.pdf"}),
            "read: fake.pdf: not a valid PDF file",
        ),
        (
            json!({"file_path": "fake.png", "view_range": [1, 2]}),
            "read: view_range is not supported for image/PDF files",
        ),
        (
            json!({"file_path": "big", "view_range": [1]}),
            "read: view_range must be [start_line, end_line]",
        ),
        (
            json!({"file_path": "big", "view_range": "1-2"}),
            "read: view_range must be [start_line, end_line]",
        ),
        (
            json!({"file_path": "big", "view_range": [5, 3]}),
            "read: view_range end line 3 is before start line 5",
        ),
    ] {
        assert_eq!(b.fails("read", input).await, expected);
    }
}

#[tokio::test]
async fn read_ranges() {
    let b = boxed();
    b.file("f", "one\ntwo\nthree\n");
    b.file("g", "one\ntwo");
    for (file, range, expected) in [
        ("f", json!([1, 1]), "one"),
        ("f", json!([2, 3]), "two\nthree"),
        ("f", json!([2, -1]), "two\nthree\n"),
        ("f", json!([0, 2]), "one\ntwo"),
        ("f", json!([-5, 0]), "one\ntwo\nthree\n"),
        ("f", json!([3, 99]), "three\n"),
        ("f", json!([50, 99]), "(no output)"),
        ("f", json!([]), "one\ntwo\nthree\n"),
        ("f", json!(null), "one\ntwo\nthree\n"),
        ("g", json!([2, 2]), "two"),
    ] {
        assert_eq!(
            b.ok("read", json!({"file_path": file, "view_range": range}))
                .await,
            expected,
            "{range}"
        );
    }
    b.file(
        "large",
        format!("{}\nneedle\n{}", "x".repeat(300_000), "y\n".repeat(200_000)),
    );
    assert_eq!(
        b.ok("read", json!({"file_path": "large", "view_range": [2, 3]}))
            .await,
        "needle\ny"
    );
}

#[tokio::test]
async fn read_images_and_documents() {
    let b = boxed();
    let png = b"\x89PNG\r\n\x1a\nrest".to_vec();
    b.file("a.png", &png);
    // The content decides: the API refuses a wrong media type.
    b.file("b.JPEG", &png);
    b.file("c.pdf", "%PDF-1.7 ...");
    for (file, kind, media_type, data) in [
        ("a.png", "image", "image/png", &png[..]),
        ("b.JPEG", "image", "image/png", &png[..]),
        ("c.pdf", "document", "application/pdf", b"%PDF-1.7 ..."),
    ] {
        let output = b.call("read", json!({"file_path": file})).await;
        assert_eq!(
            output.content,
            [
                json!({"type": kind, "source": {"type": "base64", "media_type": media_type, "data": STANDARD.encode(data)}})
            ]
        );
    }
    b.file("huge.gif", vec![b'x'; 5 * 1024 * 1024 / 4 * 3 + 1]);
    assert_eq!(
        b.fails("read", json!({"file_path": "huge.gif"})).await,
        "read: huge.gif is 3932161 bytes, exceeds 3932160-byte limit for image/PDF files."
    );
}

#[tokio::test]
async fn read_notebooks() {
    let b = boxed();
    let image = STANDARD.encode(b"\x89PNG\r\n\x1a\nrest");
    b.file("n.ipynb", json!({
        "cells": [
            {"cell_type": "markdown", "source": ["# Title\n", "words"]},
            {"cell_type": "code", "source": "print(1)", "outputs": [
                {"output_type": "stream", "text": ["1\n"]},
                {"output_type": "display_data", "data": {"image/png": format!("{image}\n"), "text/plain": "<Figure>"}},
                {"output_type": "error", "ename": "E", "evalue": "bad", "traceback": ["\u{1b}[31mline\u{1b}[0m"]},
            ]},
        ],
        "metadata": {"kernelspec": {"language": "julia"}},
    }).to_string());
    let output = b.call("read", json!({"file_path": "n.ipynb"})).await;
    assert_eq!(
        output.content,
        [
            json!({"type": "text", "text": "[1] markdown\n# Title\nwords\n\n[2] code (julia)\nprint(1)\noutput:\n1"}),
            json!({"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": image}}),
            json!({"type": "text", "text": "error:\nE: bad\nline"}),
        ]
    );
    b.file("broken.ipynb", "{\"cells\": oops");
    assert_eq!(
        b.ok("read", json!({"file_path": "broken.ipynb"})).await,
        "{\"cells\": oops"
    );
}

#[tokio::test]
async fn edit() {
    let b = boxed();
    b.file("f", "a.b a.b\n");
    for (input, expected) in [
        (
            json!({"file_path": "f", "old_string": "", "new_string": "x"}),
            "edit: old_string is required",
        ),
        (
            json!({"file_path": "f", "old_string": "x"}),
            "edit: new_string is required",
        ),
        (
            json!({"file_path": "f", "old_string": "zz", "new_string": "x"}),
            "edit: old_string not found in f",
        ),
        (
            json!({"file_path": "f", "old_string": "a.b", "new_string": "x"}),
            "edit: old_string appears 2 times in f (must be unique)",
        ),
        (
            json!({"file_path": "g", "old_string": "a", "new_string": "x"}),
            "edit: g: no such file or directory",
        ),
        (
            json!({"file_path": ".", "old_string": "a", "new_string": "x"}),
            "edit: . is not a regular file",
        ),
    ] {
        assert_eq!(b.fails("edit", input).await, expected);
    }
    assert_eq!(
        b.ok(
            "edit",
            json!({"file_path": "f", "old_string": "a.b\n", "new_string": "$1\\0\n"})
        )
        .await,
        "edited f (1 replacement)"
    );
    assert_eq!(std::fs::read(b.path().join("f")).unwrap(), b"a.b $1\\0\n");
    assert_eq!(
        b.ok(
            "edit",
            json!({"file_path": "f", "old_string": "\\", "new_string": "//", "replace_all": true})
        )
        .await,
        "edited f (1 replacement)"
    );
    b.file("many", "xxxx");
    assert_eq!(
        b.ok(
            "edit",
            json!({"file_path": "many", "old_string": "xx", "new_string": "y", "replace_all": true})
        )
        .await,
        "edited many (2 replacements)"
    );
    b.file("dos", "one\r\ntwo\r\nthree\r\n");
    b.ok(
        "edit",
        json!({"file_path": "dos", "old_string": "one\ntwo", "new_string": "1\n2\n2.5"}),
    )
    .await;
    assert_eq!(
        std::fs::read(b.path().join("dos")).unwrap(),
        b"1\r\n2\r\n2.5\r\nthree\r\n"
    );
    b.file("latin", b"caf\xe9 x");
    b.ok(
        "edit",
        json!({"file_path": "latin", "old_string": "x", "new_string": "y"}),
    )
    .await;
    assert_eq!(std::fs::read(b.path().join("latin")).unwrap(), b"caf\xe9 y");
    b.file("big", "x".repeat(262_145));
    assert_eq!(
        b.fails(
            "edit",
            json!({"file_path": "big", "old_string": "x", "new_string": "y"})
        )
        .await,
        "edit: big is 262145 bytes, exceeds 262144-byte limit. Use bash (sed/awk) to edit a large file."
    );
}

#[tokio::test]
async fn glob() {
    let b = boxed();
    for (age, name) in [
        "old.rs",
        "src/mid.rs",
        "src/deep/.new.rs",
        "src/x.txt",
        ".git/g.rs",
        "node_modules/m/n.rs",
    ]
    .iter()
    .enumerate()
    {
        let path = b.file(name, "");
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 + age as u64);
        std::fs::File::options()
            .write(true)
            .open(path)
            .unwrap()
            .set_modified(time)
            .unwrap();
    }
    symlink("old.rs", b.path().join("inside.rs")).unwrap();
    symlink("/etc/passwd", b.path().join("outside.rs")).unwrap();
    let v = |name: &str| b.visible(name);
    for (input, expected) in [
        (
            json!({"pattern": "**/*.rs"}),
            vec![
                v("src/deep/.new.rs"),
                v("src/mid.rs"),
                v("inside.rs"),
                v("old.rs"),
            ],
        ),
        (
            json!({"pattern": "*.rs"}),
            vec![v("inside.rs"), v("old.rs")],
        ),
        (
            json!({"pattern": "*.{rs,txt}", "path": "src"}),
            vec![v("src/x.txt"), v("src/mid.rs")],
        ),
        (json!({"pattern": "./src/*.txt"}), vec![v("src/x.txt")]),
        (json!({"pattern": "src"}), vec!["no matches".to_owned()]),
        (json!({"pattern": "*.py"}), vec!["no matches".to_owned()]),
    ] {
        assert_eq!(
            b.ok("glob", input.clone()).await,
            expected.join("\n"),
            "{input}"
        );
    }
    for (input, expected) in [
        (json!({}), "glob: pattern is required"),
        (
            json!({"pattern": "/etc/*"}),
            "glob: absolute pattern not permitted; pass a relative pattern (and optionally path)",
        ),
        (
            json!({"pattern": "a/../b"}),
            "glob: \"..\" is not permitted in the pattern",
        ),
        (
            json!({"pattern": "*", "path": "none"}),
            "glob: none: no such file or directory",
        ),
        (
            json!({"pattern": "*", "path": "old.rs"}),
            "glob: old.rs: not a directory",
        ),
        (
            json!({"pattern": "*", "path": "/etc"}),
            "path \"/etc\" is outside the session's working directory",
        ),
    ] {
        assert_eq!(b.fails("glob", input).await, expected);
    }
    assert!(
        b.fails("glob", json!({"pattern": "a["}))
            .await
            .starts_with("glob: invalid pattern: ")
    );
    for n in 0..250 {
        b.file(&format!("many/{n}"), "");
    }
    assert_eq!(
        b.ok("glob", json!({"pattern": "many/*"}))
            .await
            .lines()
            .count(),
        200
    );
}

#[tokio::test]
async fn grep() {
    let b = boxed();
    b.file("a.txt", "one\nTwo ä\nthree\n");
    b.file("sub/b.txt", "two\r\n");
    b.file("bin", b"two\0two");
    b.file("latin", b"two \xe9\n");
    b.file(
        "long",
        format!("two{}\ntwo{}\n", "x".repeat(1998), "é".repeat(1997)),
    );
    b.file(".git/c", "two");
    b.file("node_modules/d", "two");
    symlink("a.txt", b.path().join("link")).unwrap();
    let v = |name: &str| b.visible(name);
    assert_eq!(
        b.ok("grep", json!({"pattern": "[tT]wo"})).await,
        [
            format!("{}:2:Two ä", v("a.txt")),
            format!("{}:1:two \u{fffd}", v("latin")),
            format!("{}:2:two{}", v("long"), "é".repeat(1997)),
            format!("{}:1:two", v("sub/b.txt")),
        ]
        .join("\n")
    );
    assert_eq!(
        b.ok("grep", json!({"pattern": "^t", "path": "a.txt"}))
            .await,
        format!("{}:3:three", v("a.txt"))
    );
    assert_eq!(
        b.ok("grep", json!({"pattern": "absent"})).await,
        "no matches"
    );
    for (input, expected) in [
        (json!({}), "grep: pattern is required"),
        (
            json!({"pattern": "x", "path": "../.."}),
            "path \"../..\" is outside the session's working directory",
        ),
        (
            json!({"pattern": "x", "path": "none"}),
            "grep: none: no such file or directory",
        ),
    ] {
        assert_eq!(b.fails("grep", input).await, expected);
    }
    assert!(
        b.fails("grep", json!({"pattern": "("}))
            .await
            .starts_with("grep: invalid regex: ")
    );
    b.file("flood", "match this line of text\n".repeat(20_000));
    let output = b
        .call("grep", json!({"pattern": "match", "path": "flood"}))
        .await;
    let output = text(&output);
    assert!(output.starts_with(&format!("{}:1:match", v("flood"))));
    assert!(
        output.ends_with("\n[output truncated at 102400 bytes]"),
        "{}",
        &output[output.len() - 100..]
    );
}

#[tokio::test]
async fn long_results_go_to_a_file() {
    for level in all_levels() {
        let b = at(level);
        let content = format!(
            "{}{}{}",
            "a".repeat(2_000),
            "é".repeat(96_001),
            "z".repeat(2_000)
        );
        b.file("f", &content);
        let output = b.ok("read", json!({"file_path": "f"})).await;
        let mut lines = output.lines();
        assert_eq!(lines.next(), Some("a".repeat(2_000).as_str()));
        let notice = lines.next().unwrap();
        assert_eq!(lines.next(), Some("z".repeat(2_000).as_str()));
        let path = notice
            .strip_prefix("[output of 100001 characters shortened; the full output is in ")
            .unwrap()
            .strip_suffix(']')
            .unwrap();
        assert!(path.ends_with("/tool_outputs/sevt_1.txt"));
        assert_eq!(b.bash(&format!("cmp {path} f && echo same")).await, "same");
        assert_eq!(
            b.ok("read", json!({"file_path": path, "view_range": [1, 0]}))
                .await,
            output
        );
    }
}

#[tokio::test]
async fn several_roots() {
    for level in all_levels() {
        let (uploads, outputs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(uploads.path().join("data.csv"), "1,2").unwrap();
        let b = with(|builder| {
            builder
                .isolation(level)
                .mount(uploads.path(), "/mnt/session/uploads", Access::ReadOnly)
                .mount(outputs.path(), "/mnt/session/outputs", Access::ReadWrite)
        });
        // The paths of the spec work at every level for the file tools.
        assert_eq!(
            b.ok(
                "read",
                json!({"file_path": "/mnt/session/uploads/data.csv"})
            )
            .await,
            "1,2"
        );
        assert_eq!(
            b.ok(
                "read",
                json!({"file_path": "/mnt/session/outputs/../uploads/data.csv"})
            )
            .await,
            "1,2"
        );
        let visible_uploads = b.sandbox.visible_path(uploads.path()).unwrap();
        for (tool, input) in [
            (
                "write",
                json!({"file_path": "/mnt/session/uploads/new/x", "content": ""}),
            ),
            (
                "write",
                json!({"file_path": "/mnt/session/uploads/data.csv", "content": ""}),
            ),
            (
                "edit",
                json!({"file_path": "/mnt/session/uploads/data.csv", "old_string": "1", "new_string": "2"}),
            ),
        ] {
            let path = input["file_path"].as_str().unwrap().to_owned();
            assert_eq!(
                b.fails(tool, input).await,
                format!(
                    "{tool}: {path} is inside read-only directory {}",
                    visible_uploads.display()
                )
            );
        }
        b.ok(
            "write",
            json!({"file_path": "/mnt/session/outputs/o/report", "content": "done"}),
        )
        .await;
        assert_eq!(
            std::fs::read(outputs.path().join("o/report")).unwrap(),
            b"done"
        );
        assert_eq!(
            b.fails("read", json!({"file_path": "/mnt/session/other"}))
                .await,
            "path \"/mnt/session/other\" is outside the session's working directory and its other permitted directories"
        );
        let visible_outputs = b.sandbox.visible_path(outputs.path()).unwrap();
        assert_eq!(
            b.bash(&format!(
                "cat {0}/data.csv; echo; echo by bash > {1}/b; cat {1}/o/report",
                visible_uploads.display(),
                visible_outputs.display()
            ))
            .await,
            "1,2\ndone"
        );
        assert_eq!(
            std::fs::read(outputs.path().join("b")).unwrap(),
            b"by bash\n"
        );
        if level != hostler_sandbox::Isolation::Unisolated {
            b.bash_fails(&format!("echo no > {}/data.csv", visible_uploads.display()))
                .await;
            assert_eq!(
                std::fs::read(uploads.path().join("data.csv")).unwrap(),
                b"1,2"
            );
        }
    }
}
