//! `hostler-codegen [--check]`
#![forbid(unsafe_code)]

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => {
            eprintln!("usage: hostler-codegen [--check]");
            return ExitCode::from(2);
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let outputs = match hostler_codegen::outputs(&root) {
        Ok(outputs) => outputs,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let result = if check {
        hostler_codegen::stale(&root, &outputs)
    } else {
        hostler_codegen::write(&root, &outputs)
    };
    match result {
        Ok(paths) => {
            let verb = if check { "stale" } else { "wrote" };
            paths
                .iter()
                .for_each(|path| println!("{verb}: {}", path.display()));
            if check && !paths.is_empty() {
                eprintln!(
                    "{} generated files are stale; run `cargo run -p hostler-codegen`",
                    paths.len()
                );
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
