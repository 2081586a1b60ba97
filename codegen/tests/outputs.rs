//! The repository's own definition and its outputs.

use std::{fs, path::Path};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn outputs_are_up_to_date() {
    let outputs = hostler_codegen::outputs(&root()).expect("the definition is consistent");
    let stale = hostler_codegen::stale(&root(), &outputs).expect("readable");
    assert!(
        stale.is_empty(),
        "run `cargo run -p hostler-codegen`; stale: {stale:?}"
    );
}

#[test]
fn outputs_are_deterministic() {
    let once = hostler_codegen::outputs(&root()).expect("the definition is consistent");
    let twice = hostler_codegen::outputs(&root()).expect("the definition is consistent");
    assert!(
        once.iter()
            .zip(&twice)
            .all(|(a, b)| a.path == b.path && a.text == b.text)
    );
}

#[test]
fn stale_missing_and_leftover_files_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("api")).expect("a folder");
    for entry in fs::read_dir(root().join("api")).expect("api/") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            fs::copy(
                &path,
                folder
                    .path()
                    .join("api")
                    .join(path.file_name().expect("a name")),
            )
            .expect("copied");
        }
    }
    let outputs = hostler_codegen::outputs(folder.path()).expect("the definition is consistent");
    let written = hostler_codegen::write(folder.path(), &outputs).expect("writable");
    assert_eq!(written.len(), outputs.len());
    assert!(
        hostler_codegen::stale(folder.path(), &outputs)
            .expect("readable")
            .is_empty()
    );

    let types = folder.path().join("core/src/types");
    fs::write(types.join("agents.rs"), "changed").expect("written");
    fs::remove_file(types.join("models.rs")).expect("removed");
    let leftover = fs::read_to_string(types.join("tools.rs")).expect("read");
    fs::write(types.join("gone.rs"), leftover).expect("written");
    fs::write(types.join("support.rs"), "by hand").expect("written");
    let stale = hostler_codegen::stale(folder.path(), &outputs).expect("readable");
    let names: Vec<_> = stale
        .iter()
        .filter_map(|path| path.file_name()?.to_str())
        .collect();
    assert_eq!(names, ["agents.rs", "gone.rs", "models.rs"]);

    hostler_codegen::write(folder.path(), &outputs).expect("writable");
    assert!(!types.join("gone.rs").exists());
    assert!(types.join("support.rs").exists());
}
